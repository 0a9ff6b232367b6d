//! Tasks: what the committee ordered, from draft to confirmed result.

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
        /// Regular work ("thường xuyên").
        Regular = "regular",
        /// Before the next session.
        BeforeSession = "before_session",
        /// None given.
        None = "none",
    }
}
