//! Tasks: what the committee ordered, from draft to confirmed result.
//!
//! `rules` is pure; each verb has its file; `query` reads. A task has exactly one lead unit once it is assigned; its first
//! deadline is never overwritten; how it stands against a deadline is computed, never stored.

mod add;
mod assign;
mod bulk;
mod cancel;
mod complete;
mod delegate;
mod edit;
mod evidence;
mod extend;
mod filter;
mod parties;
mod pause;
mod plan;
mod progress;
mod query;
mod replace;
mod requests;
mod resolve;
pub mod rules;
mod step;
mod transfer;

pub(crate) use add::{LONGEST_TITLE, add_due, find_area, read_title};
pub use add::{NewTask, add};
pub(crate) use assign::coordinators_to;
pub use assign::{Assignment, assign};
pub use bulk::{BulkChange, BulkOutcome, BulkStep, Chosen, bulk};
pub use cancel::cancel;
pub use complete::{confirm, report_done, send_back};
pub use delegate::{NewDelegation, delegate, end_delegation};
pub use edit::{TaskEdit, edit};
pub use evidence::{KeptFile, NewEvidence, attach, detach, file};
pub use extend::{
    Decision, ExtensionRequest, decide_extension, request_extension, withdraw_extension,
};
pub use filter::{
    Condition, DayOf, DaySpan, Event, Field, Link, Measure, NumberSpan, Part, Stretch, TaskFilter,
    Test, Wanted, When,
};
pub use parties::{Delivery, NewParty, deliver, edit_parties};
pub use pause::{pause, resume};
pub use plan::{TaskPlan, plan};
pub use progress::{accept, report_progress};
pub use query::{
    Delegation, Evidence, Extension, Named, Party, Progress, Request, TaskGroup, TaskLine,
    TaskList, TaskWhole, first_due, line, list, may_direct, whole,
};
pub(crate) use query::{is_by_record, soon_until, standing_of, timed};
pub use replace::{Replacement, replace};
pub use requests::{Question, answer, ask_clarification, direct, escalate, withdraw};
pub use resolve::resolve_deadline;
pub use transfer::{Transfer, transfer};

use crate::codes::coded_enum;

coded_enum! {
    /// Where a task stands in its life.
    TaskState {
        /// Written down, not yet assigned.
        Draft = "draft",
        /// Given to its one lead.
        Assigned = "assigned",
        /// The lead has taken it.
        Accepted = "accepted",
        /// Progress was reported.
        InProgress = "in_progress",
        /// The lead says it is done; the secretariat has not confirmed.
        ReportedDone = "reported_done",
        /// Confirmed done.
        Confirmed = "confirmed",
        /// Sent back to the lead with a reason.
        Returned = "returned",
        /// The lead asked what is meant.
        ClarificationAsked = "clarification_asked",
        /// Halted, with its basis.
        Paused = "paused",
        /// Another task stands in its place.
        Replaced = "replaced",
        /// Called off, with its basis.
        Cancelled = "cancelled",
    }
}

coded_enum! {
    /// Fixed groups of states: statistics read groups.
    StateGroup {
        /// Not yet assigned.
        Draft = "draft",
        /// Being worked on, or waiting for confirmation: not done yet.
        Open = "open",
        /// Confirmed.
        Done = "done",
        /// Paused, replaced or cancelled.
        Stopped = "stopped",
    }
}

impl Timeliness {
    /// Returns the cell of statistics that a task counts under.
    #[must_use]
    pub const fn cell(self) -> Cell {
        match self {
            Timeliness::NotDue | Timeliness::DueSoon | Timeliness::DueToday => Cell::InTerm,
            Timeliness::Overdue => Cell::Overdue,
            Timeliness::DoneOnTime => Cell::OnTime,
            Timeliness::DoneLate => Cell::Late,
            Timeliness::DoneUndated => Cell::DoneUndated,
            Timeliness::Undated | Timeliness::Regular => Cell::OpenUndated,
            Timeliness::Draft => Cell::Drafts,
            Timeliness::Stopped => Cell::Stopped,
        }
    }
}

coded_enum! {
    /// How a task stands against its deadline on a day. Computed, never stored.
    Timeliness {
        /// Open, more than seven working days left.
        NotDue = "not_due",
        /// Open, seven working days or fewer left.
        DueSoon = "due_soon",
        /// Open, due that day.
        DueToday = "due_today",
        /// Open, deadline passed.
        Overdue = "overdue",
        /// Done by the deadline.
        DoneOnTime = "done_on_time",
        /// Done after it.
        DoneLate = "done_late",
        /// Done, there was no deadline.
        DoneUndated = "done_undated",
        /// Open, no deadline.
        Undated = "undated",
        /// Open, regular work without an end.
        Regular = "regular",
        /// A draft.
        Draft = "draft",
        /// Paused, replaced or cancelled.
        Stopped = "stopped",
    }
}

coded_enum! {
    /// How a deadline was given.
    DueKind {
        /// A date.
        Date = "date",
        /// End of a month.
        MonthEnd = "month_end",
        /// End of a quarter.
        QuarterEnd = "quarter_end",
        /// End of a year.
        YearEnd = "year_end",
        /// Working days from an event.
        WorkingDays = "working_days",
        /// Regular work ("thường xuyên").
        Regular = "regular",
        /// Before the next session.
        BeforeSession = "before_session",
        /// None given.
        None = "none",
    }
}

coded_enum! {
    /// Part of a unit in a task, beside its lead.
    PartyRole {
        /// Works on it with the lead.
        Coordinator = "coordinator",
        /// Watches it.
        Monitor = "monitor",
        /// Is told.
        Informed = "informed",
    }
}

coded_enum! {
    /// Where an extension stands.
    ExtensionState {
        /// Asked for.
        Sent = "sent",
        /// Given a new day.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
        /// Taken back by the lead.
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// What is asked about a task.
    RequestKind {
        /// The lead asks what is meant.
        Clarification = "clarification",
        /// The head directs.
        Direction = "direction",
        /// A matter is brought before the head.
        Escalation = "escalation",
    }
}

coded_enum! {
    /// Where a request stands.
    RequestState {
        /// It waits for its answer.
        Open = "open",
        /// Answered.
        Answered = "answered",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// What vouches for a task.
    EvidenceKind {
        /// An issued document: its number and day.
        Document = "document",
        /// A file kept in the register.
        File = "file",
    }
}

coded_enum! {
    /// Which deadline is counted against.
    Basis {
        /// The one in force.
        Adjusted = "adjusted",
        /// The one first given.
        Original = "original",
    }
}

coded_enum! {
    /// Where statistics put a task.
    Cell {
        /// Done by the deadline.
        OnTime = "on_time",
        /// Done after it.
        Late = "late",
        /// Done, without any deadline.
        DoneUndated = "done_undated",
        /// Open, deadline that day or later.
        InTerm = "in_term",
        /// Open, deadline passed.
        Overdue = "overdue",
        /// Open, without any deadline.
        OpenUndated = "open_undated",
        /// Not yet assigned.
        Drafts = "drafts",
        /// Paused, replaced or cancelled.
        Stopped = "stopped",
        /// All that are done.
        Done = "done",
        /// All that are open.
        Open = "open",
        /// Done and open.
        Total = "total",
        /// With a deadline on or before the day, or with a deadline and done.
        DueSet = "due_set",
    }
}

coded_enum! {
    /// Order of a list of tasks.
    TaskSort {
        /// By code.
        Code = "code",
        /// By title, in Vietnamese order.
        Title = "title",
        /// By the lead unit's name.
        Lead = "lead",
        /// By urgency.
        Level = "level",
        /// By deadline, undated last.
        Due = "due",
        /// By place in its life.
        State = "state",
        /// By progress.
        Percent = "percent",
        /// By priority area, in the committee's order.
        Area = "area",
    }
}

coded_enum! {
    /// What a list of tasks is grouped by.
    TaskGrouping {
        /// Priority area.
        Area = "area",
        /// Lead unit.
        Lead = "lead",
        /// Urgency.
        Level = "level",
        /// Place in its life.
        State = "state",
        /// Source document.
        Instrument = "instrument",
    }
}

/// What page of tasks is wanted.
#[derive(Debug, Clone)]
pub struct TaskQuery {
    /// Conditions.
    pub filter: TaskFilter,
    /// Order.
    pub sort: TaskSort,
    /// True: the other way round.
    pub is_descending: bool,
    /// Groups, when wanted; they come first in the order.
    pub group: Option<TaskGrouping>,
    /// Which deadline counts.
    pub basis: Basis,
    /// First row, from 0.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}
