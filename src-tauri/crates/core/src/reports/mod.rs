//! Statistics and reports as of a day, as view models. How a page looks is the documents crate's business.

mod directions;
mod extensions;
mod look;
mod matrix;
mod overview;
mod papers;
mod period;
mod special;
mod stats;
mod status;
mod work;

pub(crate) use directions::Given;
pub use directions::{ANSWERED_DAYS, Direction, Directions};
pub use extensions::{ExtensionCounts, ExtensionGroup, ExtensionStats, extensions};
pub use look::{SinceLook, mark_look, since_look};
pub use matrix::{AreaLoad, Burden, Capacity, Load, Matrix, SeatLoad, UnitLoad, burden, matrix};
pub(crate) use matrix::{Coordinated, Led, UnitRow};
pub use overview::{Headline, Overview, Verdict, WeekPoint, overview, verdict};
pub use papers::{
    AreaStanding, Brief, ExtensionCase, LateTask, LateUnit, PeriodFacts, answer_by, brief,
    extension_case, late_units, period_facts,
};
pub use period::{PeriodMoment, PeriodReport, PeriodRow, period_moment, period_report};
pub use special::{Special, special};
pub use stats::{Count, stats};
pub use status::{annex_rows, status_report};
pub(crate) use work::Found;
pub use work::{Only, WaitFor, Whose, Work, WorkGroup, WorkItem, WorkKind, WorkPart, work};

use crate::tasks::{TaskState, Timeliness};
use chrono::NaiveDate;

/// The four cells and what closes them (VBHN 01/VPCP practice; domain note: sums must close).
///
/// `total = done + open`, `done = on_time + late + done_undated`, `open = in_term + overdue + open_undated`. Drafts and
/// stopped tasks stand beside `total`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cells {
    /// Done by the deadline.
    pub on_time: u32,
    /// Done after it.
    pub late: u32,
    /// Done, without any deadline.
    pub done_undated: u32,
    /// Open, deadline that day or later.
    pub in_term: u32,
    /// Open, deadline passed.
    pub overdue: u32,
    /// Open, without any deadline, or regular work.
    pub open_undated: u32,
    /// With a deadline on or before the day, or with a deadline and done by that day.
    pub due_set: u32,
    /// Not yet assigned.
    pub drafts: u32,
    /// Paused, replaced or cancelled.
    pub stopped: u32,
    /// Open and overdue at urgency level 1.
    pub urgent_overdue: u32,
    /// Days of the longest overdue.
    pub longest_days: u32,
}

impl Cells {
    /// Returns the tasks confirmed done.
    #[must_use]
    pub const fn done(&self) -> u32 {
        self.on_time + self.late + self.done_undated
    }

    /// Returns the tasks not yet confirmed done.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.in_term + self.overdue + self.open_undated
    }

    /// Returns done and open together.
    #[must_use]
    pub const fn total(&self) -> u32 {
        self.done() + self.open()
    }

    /// Returns done on time ÷ due set in hundredths of a percent, truncated as official reports do; `None` for 0/0.
    #[must_use]
    pub fn on_time_ratio(&self) -> Option<u32> {
        ratio(self.on_time, self.due_set)
    }

    /// Returns open overdue ÷ due set in hundredths of a percent.
    #[must_use]
    pub fn overdue_ratio(&self) -> Option<u32> {
        ratio(self.overdue, self.due_set)
    }

    /// Returns open overdue ÷ total in hundredths of a percent: the other denominator in official use.
    #[must_use]
    pub fn overdue_share(&self) -> Option<u32> {
        ratio(self.overdue, self.total())
    }
}

fn ratio(part: u32, whole: u32) -> Option<u32> {
    if whole == 0 {
        return None;
    }
    u32::try_from(u64::from(part) * 10_000 / u64::from(whole)).ok()
}

/// What a group of the statistics is grouped by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupKey {
    /// Id of the record (for levels: the level).
    pub id: String,
    /// Human code; may be empty.
    pub code: String,
    /// Title or name; empty for levels.
    pub title: String,
}

/// The cells of one group; `key` is `None` for tasks that have no such record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What it is grouped by.
    pub key: Option<GroupKey>,
    /// Its cells.
    pub cells: Cells,
}

/// Statistics on one day, by one reading of the deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats {
    /// The cells of all tasks.
    pub cells: Cells,
    /// By priority area, in the committee's order.
    pub by_area: Vec<Group>,
    /// By lead unit, most overdue first.
    pub by_lead: Vec<Group>,
    /// By source document.
    pub by_instrument: Vec<Group>,
    /// By urgency level.
    pub by_level: Vec<Group>,
    /// Overdue by age in calendar days: 1–7, 8–30, 31–90, more.
    pub ageing: [u32; 4],
}

/// The first report: how the assigned tasks stand on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusReport {
    /// The day.
    pub as_of: NaiveDate,
    /// Log position it was built from.
    pub known_to: u32,
    /// By the deadline in force.
    pub adjusted: Stats,
    /// By the deadline as first given.
    pub original: Stats,
    /// Annex rows, by area, then deadline, then code. Drafts and stopped tasks are not among them.
    pub rows: Vec<AnnexRow>,
}

/// One row of the annex, with what the columns of the result appendix need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnexRow {
    /// Task code (`NV-012`).
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Source document: symbol, or its title where it has none; empty when unknown.
    pub source_symbol: String,
    /// Day of the source document.
    pub source_on: Option<NaiveDate>,
    /// Clause label; may be empty.
    pub clause: String,
    /// Lead unit's name; empty when none is recorded.
    pub lead: String,
    /// Who the source names, verbatim, where no lead unit is recorded.
    pub assignee_words: String,
    /// Coordinating units' names.
    pub coordinators: Vec<String>,
    /// Deadline in force.
    pub due_on: Option<NaiveDate>,
    /// Words of the deadline; may be empty.
    pub due_words: String,
    /// Deadline as first given.
    pub original_due_on: Option<NaiveDate>,
    /// Times extended.
    pub extensions: u32,
    /// Product expected.
    pub product: String,
    /// What came out.
    pub result: String,
    /// Where it stands.
    pub state: TaskState,
    /// Against its deadline.
    pub timeliness: Timeliness,
    /// Days left (positive) or overdue/late (negative); `None` without a deadline.
    pub days: Option<i32>,
    /// 0 to 100.
    pub percent: u32,
    /// Last words of progress, which give the reason where it is late; may be empty.
    pub progress_words: String,
    /// Day done.
    pub done_on: Option<NaiveDate>,
    /// Remark.
    pub note: String,
    /// Priority area's name; empty when none.
    pub area: String,
    /// Urgency level, 1 to 4.
    pub level: u32,
}
