//! The form of a rule: a closed vocabulary, and which of it goes together.

use crate::codes::coded_enum;
use crate::error::{Error, Result};
use crate::meetings::MeetingKind;
use serde::{Deserialize, Serialize};

coded_enum! {
    /// What sets an obligation off.
    Trigger {
        /// The day a meeting is to begin.
        MeetingStart = "meeting_start",
        /// The day a meeting ended.
        MeetingEnd = "meeting_end",
        /// The day a task was given to its lead.
        TaskAssigned = "task_assigned",
        /// The deadline in force of a task.
        Deadline = "deadline",
        /// The day a later deadline was asked for.
        ExtensionAsked = "extension_asked",
        /// The day the notice of a meeting's conclusions was issued.
        NoticeIssued = "notice_issued",
        /// The last day of a report period's data: the 14th (Decree 09/2019/NĐ-CP).
        PeriodEnd = "period_end",
        /// The last day of every n-th day, week, month or quarter.
        Every = "every",
        /// The day a round of written opinions went out.
        RoundOpened = "round_opened",
    }
}

coded_enum! {
    /// A stretch of time.
    Span {
        /// Days, counted from the day the version is in force.
        Day = "day",
        /// Weeks from Monday to Sunday, counted from the one the version came into force in.
        Week = "week",
        /// Months of the calendar.
        Month = "month",
        /// Quarters of the calendar; of report periods, those of their data.
        Quarter = "quarter",
        /// Half-years of report periods.
        Half = "half",
        /// Years of report periods.
        Year = "year",
    }
}

coded_enum! {
    /// What an offset counts.
    Unit {
        /// Calendar days.
        Days = "days",
        /// Working days.
        WorkingDays = "working_days",
    }
}

coded_enum! {
    /// On which side of the day.
    Side {
        /// Before it.
        Before = "before",
        /// After it.
        After = "after",
    }
}

coded_enum! {
    /// Who owes.
    Role {
        /// The secretariat.
        Secretariat = "secretariat",
        /// The standing body.
        Standing = "standing",
        /// Who chairs the meeting; the head of the committee where nobody is named, or where there is no meeting.
        Chair = "chair",
        /// The units that papers of the meeting's agenda are asked of, each for its own.
        Presenter = "presenter",
        /// The lead of the task.
        Lead = "lead",
        /// Every member concerned: invited to the meeting, asked in the round, or of the committee; each for himself.
        Members = "members",
    }
}

coded_enum! {
    /// How it is proved done.
    Proof {
        /// The invitation to the meeting was issued.
        InvitationIssued = "invitation_issued",
        /// The papers that were asked for came, all of them.
        PapersReceived = "papers_received",
        /// The notice of conclusions was issued.
        NoticeIssued = "notice_issued",
        /// The report of the period was issued.
        ReportIssued = "report_issued",
        /// A meeting was held within the stretch.
        MeetingHeld = "meeting_held",
        /// The task was reported done.
        TaskDone = "task_done",
        /// The request for a later deadline was decided.
        ExtensionAnswered = "extension_answered",
        /// The member's sheet came in.
        OpinionReceived = "opinion_received",
        /// Somebody says so: the register does not hold it.
        ByHand = "by_hand",
    }
}

coded_enum! {
    /// What follows when it is not met.
    Severity {
        /// It is to hold the next step up.
        Block = "block",
        /// It is shown as a breach.
        Warn = "warn",
        /// It is only called to mind.
        Remind = "remind",
    }
}

coded_enum! {
    /// Who is told at a step of the ladder.
    Told {
        /// Who owes it.
        Owner = "owner",
        /// The secretariat.
        Secretariat = "secretariat",
        /// The standing body.
        Standing = "standing",
        /// Who chairs.
        Chair = "chair",
        /// The head of the committee.
        Head = "head",
    }
}

/// How far from the day that sets it off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offset {
    /// How many; 0 = the day itself.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// On which side.
    pub side: Side,
}

/// A step of the escalation ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Working days from the day it is due: −7 is the seventh before, 0 the day itself.
    pub at: i32,
    /// Who is told.
    pub tell: Told,
}

/// What a rule is reckoned by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// What sets it off.
    pub trigger: Trigger,
    /// Every how many stretches; for `every` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u32>,
    /// Of which length; for `every` and `period_end` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Of which kinds of meeting it speaks; of all when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<MeetingKind>,
    /// How far from the day that sets it off.
    pub offset: Offset,
    /// Who owes.
    pub role: Role,
    /// How it is proved done.
    pub proof: Proof,
    /// What follows when it is not met.
    pub severity: Severity,
    /// Who is told when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ladder: Vec<Step>,
}

/// Which triggers, proofs and roles go together: every row is one way to prove what a trigger sets off, with those who may owe it.
pub const ALLOWED: &[(Trigger, Proof, &[Role])] = {
    use Role::{Chair, Lead, Members, Presenter, Secretariat, Standing};
    &[
        (
            Trigger::MeetingStart,
            Proof::InvitationIssued,
            &[Secretariat, Standing, Chair],
        ),
        (
            Trigger::MeetingStart,
            Proof::PapersReceived,
            &[Presenter, Secretariat, Standing],
        ),
        (
            Trigger::MeetingStart,
            Proof::ByHand,
            &[Secretariat, Standing, Chair, Presenter, Members],
        ),
        (
            Trigger::MeetingEnd,
            Proof::NoticeIssued,
            &[Secretariat, Standing, Chair],
        ),
        (
            Trigger::MeetingEnd,
            Proof::ByHand,
            &[Secretariat, Standing, Chair, Members],
        ),
        (Trigger::TaskAssigned, Proof::TaskDone, &[Lead]),
        (
            Trigger::TaskAssigned,
            Proof::ByHand,
            &[Lead, Secretariat, Standing],
        ),
        (Trigger::Deadline, Proof::TaskDone, &[Lead]),
        (
            Trigger::Deadline,
            Proof::ByHand,
            &[Lead, Secretariat, Standing],
        ),
        (
            Trigger::ExtensionAsked,
            Proof::ExtensionAnswered,
            &[Secretariat, Standing, Chair],
        ),
        (
            Trigger::ExtensionAsked,
            Proof::ByHand,
            &[Secretariat, Standing, Lead],
        ),
        (
            Trigger::NoticeIssued,
            Proof::ByHand,
            &[Secretariat, Standing, Members],
        ),
        (
            Trigger::PeriodEnd,
            Proof::ReportIssued,
            &[Secretariat, Standing],
        ),
        (
            Trigger::PeriodEnd,
            Proof::ByHand,
            &[Secretariat, Standing, Members],
        ),
        (
            Trigger::Every,
            Proof::MeetingHeld,
            &[Secretariat, Standing, Chair],
        ),
        (
            Trigger::Every,
            Proof::ByHand,
            &[Secretariat, Standing, Chair, Members],
        ),
        (Trigger::RoundOpened, Proof::OpinionReceived, &[Members]),
        (
            Trigger::RoundOpened,
            Proof::ByHand,
            &[Secretariat, Standing],
        ),
    ]
};

/// Returns how what a trigger sets off can be proved.
pub fn proofs_of(trigger: Trigger) -> impl Iterator<Item = Proof> {
    ALLOWED
        .iter()
        .filter(move |(of, _, _)| *of == trigger)
        .map(|(_, proof, _)| *proof)
}

/// Returns who may owe what is set off so and proved so; nobody, where the two do not go together.
#[must_use]
pub fn roles_of(trigger: Trigger, proof: Proof) -> &'static [Role] {
    ALLOWED
        .iter()
        .find(|(of, by, _)| *of == trigger && *by == proof)
        .map_or(&[], |(_, _, roles)| roles)
}

/// Furthest offset, in its unit, and furthest step of a ladder, in working days.
const FURTHEST: u32 = 400;
/// Most steps of a ladder.
const STEPS: usize = 12;

impl Form {
    /// Checks that the form says something that can be reckoned.
    ///
    /// # Errors
    /// `invalid`, with the field.
    pub fn check(&self) -> Result<()> {
        let wrong = |field, why| Err(Error::Invalid { field, why });
        match (self.trigger, self.every) {
            (Trigger::Every, None) => return wrong("every", "empty"),
            (Trigger::Every, Some(count)) if !(1..=FURTHEST).contains(&count) => {
                return wrong("every", "range");
            }
            (Trigger::Every, Some(_)) | (_, None) => {}
            (_, Some(_)) => return wrong("every", "not_of_trigger"),
        }
        match (self.trigger, self.span) {
            (Trigger::Every | Trigger::PeriodEnd, None) => return wrong("span", "empty"),
            (Trigger::Every, Some(Span::Half | Span::Year))
            | (Trigger::PeriodEnd, Some(Span::Day | Span::Week)) => {
                return wrong("span", "not_of_trigger");
            }
            (Trigger::Every | Trigger::PeriodEnd, Some(_)) | (_, None) => {}
            (_, Some(_)) => return wrong("span", "not_of_trigger"),
        }
        if !proofs_of(self.trigger).any(|proof| proof == self.proof) {
            return wrong("proof", "not_of_trigger");
        }
        if !roles_of(self.trigger, self.proof).contains(&self.role) {
            return wrong("role", "not_of_trigger");
        }
        let of_meeting = matches!(
            self.trigger,
            Trigger::MeetingStart | Trigger::MeetingEnd | Trigger::NoticeIssued
        );
        if !self.kinds.is_empty() && !of_meeting && self.proof != Proof::MeetingHeld {
            return wrong("kinds", "not_of_trigger");
        }
        if self.offset.count > FURTHEST {
            return wrong("offset", "range");
        }
        if self.ladder.len() > STEPS {
            return wrong("ladder", "too_many");
        }
        if self
            .ladder
            .iter()
            .any(|step| step.at.unsigned_abs() > FURTHEST)
        {
            return wrong("ladder", "range");
        }
        let is_in_order = self
            .ladder
            .windows(2)
            .all(|pair| (pair[0].at, pair[0].tell) < (pair[1].at, pair[1].tell));
        if !is_in_order {
            return wrong("ladder", "order");
        }
        Ok(())
    }

    /// Reads a form as it is stored.
    ///
    /// # Errors
    /// `internal` for what no version of the program wrote.
    pub(crate) fn from_stored(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|e| Error::Internal(format!("form of a rule: {e}")))
    }

    /// Returns the form as it is stored.
    pub(crate) fn to_stored(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|e| Error::Internal(e.to_string()))
    }
}
