//! The rules of meetings, without a register: values in, values out. Sources: Decision 45/2018/QĐ-TTg on the regime of
//! meetings of administrative bodies.

use super::{MeetingState, Presence};
use crate::calendar::WorkingCalendar;
use crate::error::Rule;
use chrono::{NaiveDate, NaiveDateTime};

/// Working days before an ordinary meeting by which invitations and papers are to be out (Decision 45/2018/QĐ-TTg).
const INVITE_DAYS: i32 = 3;
/// Working days after a meeting within which the notice of conclusions is to be issued (Decision 45/2018/QĐ-TTg).
const NOTICE_DAYS: i32 = 5;
/// Longest planned duration of an item, in minutes.
pub const LONGEST_ITEM: u32 = 600;

/// What is done to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What is planned changes: time, place, agenda.
    Plan,
    /// People are invited, and answer.
    Invite,
    /// It begins.
    Begin,
    /// Lines are written, people come and go.
    Write,
    /// It ends.
    End,
    /// Conclusions are issued.
    Conclude,
    /// The draft minutes go to those who were present.
    Circulate,
    /// Something is said of the draft, or settled.
    Comment,
    /// The minutes are approved.
    Approve,
    /// Approved minutes are corrected.
    Correct,
    /// It is put off or called off.
    CallOff,
}

/// Says whether a step may be taken in a state. Minutes are written on after the meeting until they are approved.
///
/// # Errors
/// `meeting_state`.
pub fn check_step(step: Step, state: MeetingState) -> Result<(), Rule> {
    use MeetingState::{Commenting, Ended, Invited, Planned, Postponed, Running};
    let is_allowed = match step {
        Step::Plan => matches!(state, Planned | Invited | Postponed | Running),
        Step::Invite => matches!(state, Planned | Invited | Running),
        Step::Begin => matches!(state, Planned | Invited),
        Step::Write => matches!(state, Running | Ended | Commenting),
        Step::End => state == Running,
        Step::Conclude => matches!(state, Ended | Commenting | MeetingState::Approved),
        Step::Circulate => state == Ended,
        Step::Comment => state == Commenting,
        Step::Approve => matches!(state, Ended | Commenting),
        Step::Correct => state == MeetingState::Approved,
        Step::CallOff => matches!(state, Planned | Invited | Postponed),
    };
    is_allowed.then_some(()).ok_or(Rule::MeetingState)
}

/// Says whether minutes may be approved with so many comments open.
///
/// # Errors
/// `comments_open`.
pub fn check_comments(open: u32) -> Result<(), Rule> {
    if open == 0 {
        Ok(())
    } else {
        Err(Rule::CommentsOpen)
    }
}

/// True for who may say something of the minutes: who was there, or was stood in for.
#[must_use]
pub fn may_comment(presence: Presence) -> bool {
    presence == Presence::Present
}

/// Returns the day by which invitations to an ordinary meeting are to be out.
#[must_use]
pub fn invite_by(calendar: &WorkingCalendar, starts_on: NaiveDate) -> NaiveDate {
    calendar.add_working_days(starts_on, -INVITE_DAYS)
}

/// Returns the day by which the notice of conclusions is to be issued.
#[must_use]
pub fn notice_by(calendar: &WorkingCalendar, ended_on: NaiveDate) -> NaiveDate {
    calendar.add_working_days(ended_on, NOTICE_DAYS)
}

/// From when to when somebody was in the room; still there when the end is `None`.
pub type Span = (NaiveDateTime, Option<NaiveDateTime>);

/// Returns by how many minutes the items take longer than there is time; 0 when they fit or no end is planned.
#[must_use]
pub fn over_time(minutes: u32, starts_at: NaiveDateTime, ends_at: Option<NaiveDateTime>) -> u32 {
    let Some(ends_at) = ends_at else { return 0 };
    let room = u32::try_from((ends_at - starts_at).num_minutes()).unwrap_or(0);
    minutes.saturating_sub(room)
}

#[cfg(test)]
mod tests {
    use super::{Step, check_comments, check_step, invite_by, may_comment, notice_by, over_time};
    use crate::calendar::{WorkingCalendar, day};
    use crate::error::Rule;
    use crate::meetings::{MeetingState, Presence};
    use chrono::NaiveDateTime;

    fn at(clock: &str) -> NaiveDateTime {
        format!("2026-12-01T{clock}:00").parse().unwrap()
    }

    #[test]
    fn a_meeting_goes_its_way_and_no_other() {
        use MeetingState::{
            Approved, Cancelled, Commenting, Ended, Invited, Planned, Postponed, Running,
        };
        let all = [
            Planned, Invited, Running, Ended, Commenting, Approved, Postponed, Cancelled,
        ];
        for (step, allowed) in [
            (Step::Plan, &[Planned, Invited, Running, Postponed][..]),
            (Step::Invite, &[Planned, Invited, Running]),
            (Step::Begin, &[Planned, Invited]),
            (Step::Write, &[Running, Ended, Commenting]),
            (Step::End, &[Running]),
            (Step::Conclude, &[Ended, Commenting, Approved]),
            (Step::Circulate, &[Ended]),
            (Step::Comment, &[Commenting]),
            (Step::Approve, &[Ended, Commenting]),
            (Step::Correct, &[Approved]),
            (Step::CallOff, &[Planned, Invited, Postponed]),
        ] {
            for state in all {
                let expected = if allowed.contains(&state) {
                    Ok(())
                } else {
                    Err(Rule::MeetingState)
                };
                assert_eq!(check_step(step, state), expected, "{step:?} in {state:?}");
            }
        }
    }

    #[test]
    fn only_who_was_there_comments_and_what_is_open_holds_approval_back() {
        for (presence, expected) in [
            (Presence::Present, true),
            (Presence::Excused, false),
            (Presence::Absent, false),
            (Presence::Unknown, false),
        ] {
            assert_eq!(may_comment(presence), expected, "{presence:?}");
        }
        for (open, expected) in [
            (0, Ok(())),
            (1, Err(Rule::CommentsOpen)),
            (7, Err(Rule::CommentsOpen)),
        ] {
            assert_eq!(check_comments(open), expected, "{open} open");
        }
    }

    #[test]
    fn invitations_and_notices_are_counted_in_working_days() {
        let calendar = WorkingCalendar::published();
        for (meeting, invite, notice) in [
            // A Thursday; a Monday, over the week-end; the last Friday before the lunar new year of 2026 (16 to 20 February off).
            ("2026-12-10", "2026-12-07", "2026-12-17"),
            ("2026-12-14", "2026-12-09", "2026-12-21"),
            ("2026-02-13", "2026-02-10", "2026-02-27"),
        ] {
            assert_eq!(
                invite_by(calendar, day(meeting)),
                day(invite),
                "three before {meeting}"
            );
            assert_eq!(
                notice_by(calendar, day(meeting)),
                day(notice),
                "five after {meeting}"
            );
        }
    }

    #[test]
    fn items_that_take_longer_than_there_is_time_are_told() {
        assert_eq!(
            over_time(90, at("14:00"), Some(at("15:00"))),
            30,
            "half an hour over"
        );
        assert_eq!(over_time(60, at("14:00"), Some(at("15:00"))), 0, "it fits");
        assert_eq!(over_time(600, at("14:00"), None), 0, "no end is planned");
    }
}
