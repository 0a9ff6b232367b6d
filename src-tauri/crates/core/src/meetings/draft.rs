//! What is being typed into minutes: kept at every pause beside the log, so that nothing is lost and no pause is a step to be
//! taken back.

use super::line::Kind;
use super::query::{find, find_item, find_line};
use crate::error::{Error, Result, Rule};
use crate::ops::Actor;
use crate::register::Register;
use crate::store::{self, View};
use chrono::{DateTime, NaiveDateTime, Utc};

/// Longest draft, in characters.
const LONGEST: usize = 20_000;

/// A line that is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The line that is being changed; `None` = a new one.
    pub line_id: Option<String>,
    /// Under which item; `None` = none.
    pub item_id: Option<String>,
    /// Kind of a line without a sign.
    pub kind: Kind,
    /// What was typed so far, with its signs.
    pub text: String,
    /// What was dismissed and picked, as the host writes it.
    pub chips: String,
    /// When it was kept.
    pub saved_at: NaiveDateTime,
}

/// Keeps what is being typed, in the place of what was kept before of the same line; an empty text lets go of it. Returns when.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state` for a meeting whose minutes are not written; `invalid` for an endless text.
pub fn save_draft(
    register: &Register,
    actor: Actor,
    now: DateTime<Utc>,
    meeting: &str,
    draft: &Draft,
) -> Result<NaiveDateTime> {
    crate::committee::check_secretariat(actor)?;
    if draft.text.chars().count() > LONGEST {
        return Err(Error::Invalid {
            field: "text",
            why: "too_long",
        });
    }
    let saved_at = crate::calendar::vietnam_time(now);
    register.write(|conn| {
        let view = View {
            conn,
            day: crate::calendar::vietnam_day(now),
        };
        let meeting = find(view, meeting)?;
        super::rules::check_step(super::rules::Step::Write, meeting.state)
            .map_err(Error::Refused)?;
        let is_elsewhere = |of: Option<&str>| of.is_some_and(|of| of != meeting.id);
        if let Some(line) = &draft.line_id {
            let line = find_line(view, line)?;
            if is_elsewhere(Some(&line.meeting_id)) {
                return Err(Error::Refused(Rule::MeetingState));
            }
        }
        if let Some(item) = &draft.item_id {
            let item = find_item(view, item)?;
            if is_elsewhere(item.meeting_id.as_deref()) {
                return Err(Error::Refused(Rule::ItemState));
            }
        }
        let kept = Draft {
            saved_at,
            ..draft.clone()
        };
        store::meetings::save_draft(view, &meeting.id, &actor.to_string(), &kept)?;
        Ok(((), Vec::new()))
    })?;
    Ok(saved_at)
}
