//! Correcting approved minutes, by number: each correction keeps its reason, the words before and after, and the minutes as
//! they went out with it. A task that a corrected line bears on keeps its own words; it is told, never changed silently.

use super::approve::{Approval, keep, words};
use super::lines::LONGEST;
use super::query::{MeetingWhole, find, find_line};
use super::rules::{self, Step};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::papers::SentFile;
use crate::store::records::LineCorrectionRecord;
use crate::store::{Tx, View};
use crate::text::{Rich, clean_text, looks_legacy};

/// New words of a line.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// Which line.
    pub line: String,
    /// Version of it that was read.
    pub version: u32,
    /// Its words from now on.
    pub text: String,
}

/// A correction of approved minutes.
#[derive(Debug, Clone)]
pub struct Correct {
    /// Which meeting: id or code.
    pub meeting: String,
    /// Why.
    pub reason: String,
    /// Who decided it, when, on what basis.
    pub approval: Approval,
    /// The lines, each once.
    pub lines: Vec<Corrected>,
}

/// Corrects approved minutes and keeps them as `print` makes them: edition n. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `meeting_state` unless they are approved; `invalid` without a reason
/// or a line, for words that are the same, missing or endless, and for a day before the edition before or to come; what a file
/// is refused for.
pub fn correct(
    tx: &Tx<'_>,
    new: &Correct,
    print: impl FnOnce(View<'_>, &MeetingWhole) -> Result<SentFile>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = find(tx.view(), &new.meeting)?;
    rules::check_step(Step::Correct, meeting.state).map_err(Error::Refused)?;
    let reason = words("reason", &new.reason, false)?;
    if new.lines.is_empty() {
        return wrong("lines", "empty");
    }
    let mut changed = Vec::new();
    for corrected in &new.lines {
        let mut line = find_line(tx.view(), &corrected.line)?;
        if line.meeting_id != meeting.id {
            return None.or_not_found(Noun::MinuteLines, &corrected.line);
        }
        Tx::check_version(
            Noun::MinuteLines,
            &meeting.code,
            corrected.version,
            line.version,
        )?;
        let after = clean_text(&corrected.text);
        if after.is_empty() {
            return wrong("text", "empty");
        }
        if after == line.text {
            return wrong("text", "unchanged");
        }
        if after.chars().count() > LONGEST {
            return wrong("text", "too_long");
        }
        if looks_legacy(&after) {
            return wrong("text", "legacy");
        }
        changed.push((line.id.clone(), line.text.clone(), after.clone()));
        // Lists stay lists; what the new words cannot carry goes.
        line.rich = line.rich.and_then(|_| structured(&after));
        line.text = after;
        tx.put(&line)?;
    }
    tx.about(&meeting.code);
    let edition_id = keep(tx, &meeting, &new.approval, reason, print)?;
    for (line_id, before, after) in changed {
        tx.put(&LineCorrectionRecord {
            id: tx.new_id(),
            version: 0,
            meeting_id: meeting.id.clone(),
            edition_id: edition_id.clone(),
            line_id,
            before,
            after,
        })?;
    }
    Ok(meeting.id)
}

/// Returns the paragraphs and lists of a plain text; `None` when it has none.
fn structured(text: &str) -> Option<String> {
    let rich = Rich::from_plain(text);
    (!rich.is_plain() && rich.plain() == text).then(|| rich.json())
}

fn wrong<T>(field: &'static str, why: &'static str) -> Result<T> {
    Err(Error::Invalid { field, why })
}
