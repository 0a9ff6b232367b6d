//! Priorities: which tasks come first, calculated from criteria that the committee weighs, and which of them its units can
//! carry at a time.
//!
//! `rules` is the calculation, `rights` who may, `pairs` the second way to weights, `select` the choice under capacity: all three pure. Each
//! verb has its file; `query` reads. Numbers are whole: a score is in thousandths of a point, so that equal scores are
//! equal. A task without every score is listed as such and never guessed; a mark of the head always wins and is his.
//!
//! What is deliberately not here: dependencies as such (they are only read), and urgency levels, which are another thing.

mod capacity;
mod compare;
mod criteria;
mod mark;
pub mod pairs;
mod proposal;
mod query;
mod rights;
pub mod rules;
mod score;
pub mod select;
mod selections;
mod solve;

pub use capacity::{CapacityLine, NewCapacity, capacities, set_capacity};
pub use compare::compare;
pub use criteria::{
    CriterionEdit, NewCriterion, add_criterion, edit_criterion, remove_criterion, set_weights,
    weigh_by_pairs,
};
pub use mark::mark;
pub use proposal::{Proposed, proposal, take_over};
pub use query::{
    Candidate, Compared, CriteriaSheet, MarkOn, RankRow, Ranking, ScoreOn, ScoreSheet, SheetQuery,
    criteria, one, ranking, sheet,
};
pub use rights::Rights;
pub use score::{NewScore, score};
pub use selections::{
    Overrides, Picked, Plan, PlanUnit, Reason, ReasonCode, SavedItem, SavedSelection, Stop,
    StopCode, adopt, newest, plan, selection, selections,
};

use crate::codes::coded_enum;

coded_enum! {
    /// Which of the two scores a criterion counts for.
    Horizon {
        /// What presses now.
        Immediate = "immediate",
        /// What lasts.
        LongTerm = "long_term",
        /// Both.
        Both = "both",
    }
}

coded_enum! {
    /// Which way a score counts.
    Sense {
        /// The more, the better.
        Benefit = "benefit",
        /// The more, the worse: 10 counts as 0.
        Cost = "cost",
    }
}

coded_enum! {
    /// The head's mark on a task.
    Mark {
        /// It is among the priorities.
        In = "in",
        /// It is not.
        Out = "out",
    }
}

coded_enum! {
    /// What capacity is counted in.
    Measure {
        /// Tasks at a time.
        Tasks = "tasks",
        /// Effort points.
        Effort = "effort",
    }
}

/// A criterion with its weight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its id.
    pub id: String,
    /// Place in the list.
    pub number: u32,
    /// Name.
    pub name: String,
    /// What it means, and how 0 to 10 are given.
    pub meaning: String,
    /// Which of the two scores it counts for.
    pub horizon: Horizon,
    /// Which way a score counts.
    pub sense: Sense,
    /// In thousandths.
    pub weight: u32,
    /// Where it comes from.
    pub source: String,
    /// Scores given by it.
    pub scores: u32,
    /// Version for edits.
    pub version: u32,
}
