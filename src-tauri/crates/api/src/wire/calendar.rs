//! The calendar of working days, and deadlines in words.

use super::tasks::TaskRow;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask what a deadline in words means.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DueReadReq {
    /// The words: `quý II/2026`, `5 ngày làm việc kể từ ngày 12/11/2026`, `30/6`.
    pub text: String,
    /// The day on which it is given; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<NaiveDate>,
}

/// Words of a deadline that are at fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DueFaultView {
    /// Their first character in the text as it was sent, from 0; characters are Unicode scalar values.
    pub at: u32,
    /// How many characters.
    pub length: u32,
    /// The words themselves.
    pub words: String,
    /// What is wrong with them: a case of the message `due-fault`.
    pub why: String,
}

/// What a deadline in words means.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DueReading {
    /// Why it was not understood: a reason of `error-invalid`; absent when it was.
    pub problem: Option<String>,
    /// The words at fault, in their order; empty when it was understood.
    pub faults: Vec<DueFaultView>,
    /// `date`, `month_end`, `quarter_end`, `year_end`, `working_days`, `regular`, `before_session`, `none`.
    pub kind: String,
    /// The day it means; absent where there is none, or none yet.
    pub due_on: Option<NaiveDate>,
    /// Event that working days are counted from, in words.
    pub event: Option<String>,
    /// Day that is counted from.
    pub event_on: Option<NaiveDate>,
    /// Working days counted.
    pub count: Option<u32>,
    /// Where a counted term would have ended, had that not been a day off.
    pub moved_from: Option<NaiveDate>,
    /// True when the day is a day off.
    pub is_day_off: bool,
    /// Name of that day off; empty for a plain weekend or a working day.
    pub day_off: String,
    /// Calendar days from the day it is given; negative for a day that is over.
    pub days: Option<i32>,
    /// Working days from the day it is given.
    pub working_days: Option<i32>,
}

/// Give a waiting deadline its day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskResolveReq {
    /// UUID or code of the task.
    pub key: String,
    /// Day of the session before which it is due, or of the event that working days are counted from.
    pub on: NaiveDate,
}

/// Ask for a year of the calendar, or for proposals for it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CalendarReq {
    /// The year; this year when absent.
    #[serde(default)]
    #[ts(optional)]
    pub year: Option<i32>,
}

/// A day off by law, lunar reckoning or announcement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DayOffView {
    /// The day.
    pub day: NaiveDate,
    /// Its name, in Vietnamese.
    pub name: String,
    /// `law`, `lunar`, `compensation`, `announced`, `proposal`, `unconfirmed` or `own`.
    pub status: String,
    /// Where it comes from.
    pub source: String,
}

/// A day that is not what its weekday says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CalendarDayView {
    /// `off` or `working`.
    pub kind: String,
    /// The day, its name, how sure, and from where.
    pub off: DayOffView,
    /// What is published of it, where the secretariat changed it.
    pub published: Option<DayOffView>,
}

/// An open task whose deadline does not sit well in the calendar. It stays where it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct StrainedTask {
    /// The task.
    pub task: TaskRow,
    /// True when its deadline falls on a day off.
    pub is_day_off: bool,
    /// Name of that day off; empty for a plain weekend or a working day.
    pub day_off: String,
    /// Where counting its working days would end now, when that is another day.
    pub recounted_on: Option<NaiveDate>,
}

/// A year of the calendar of working days.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CalendarView {
    /// The year.
    pub year: i32,
    /// Today.
    pub today: NaiveDate,
    /// Every day that is not what its weekday says, in order.
    pub days: Vec<CalendarDayView>,
    /// Working days in all.
    pub working_days: u32,
    /// Open tasks due in this year on a day off, or that would now be counted to another day; 200 at most.
    pub strained: Vec<StrainedTask>,
}

/// One proposed day off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ProposalView {
    /// The day.
    pub off: DayOffView,
    /// True when it is off already.
    pub is_off: bool,
}

/// Days off that the law gives in a year, as far as they can be reckoned.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ProposalList {
    /// The year.
    pub year: i32,
    /// In order.
    pub days: Vec<ProposalView>,
}

/// One day to set.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CalendarDaySet {
    /// The day.
    pub day: NaiveDate,
    /// `off` or `working`.
    pub kind: String,
    /// Name or reason; must not be empty.
    pub name: String,
    /// Where it comes from; must not be empty.
    pub source: String,
}

/// Set days off, or worked: one operation for all of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CalendarSetReq {
    /// The days.
    pub days: Vec<CalendarDaySet>,
}

/// Take back what was set for a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CalendarClearReq {
    /// The day.
    pub day: NaiveDate,
}
