//! The typed filter of the register: what a query in words, a saved view, a row of choices and a link of the overview all
//! become. Pure; `store::task_filter` turns it into SQL.

use super::{Cell, DueKind, TaskState};
use crate::calendar::last_day_of_month;
use crate::codes::coded_enum;
use chrono::{Datelike, Days, Months, NaiveDate};

/// Which tasks are wanted; all conditions hold together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskFilter {
    /// The conditions, in the order in which they were given.
    pub all: Vec<Condition>,
}

impl TaskFilter {
    /// Returns a filter of one condition.
    #[must_use]
    pub fn of(test: Test) -> Self {
        Self::default().and(test)
    }

    /// Adds a condition.
    #[must_use]
    pub fn and(mut self, test: Test) -> Self {
        self.all.push(Condition {
            is_not: false,
            test,
        });
        self
    }

    /// Adds a condition, when there is one.
    #[must_use]
    pub fn and_some(self, test: Option<Test>) -> Self {
        match test {
            Some(test) => self.and(test),
            None => self,
        }
    }
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// True: the test must fail.
    pub is_not: bool,
    /// What is tested.
    pub test: Test,
}

/// What a condition tests. Where a list is given, one of it is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// A word of code or title begins so.
    Word(String),
    /// Code or title holds these words side by side.
    Phrase(String),
    /// It links to a record so named.
    Link(Link, Vec<Wanted>),
    /// A number lies in a span; no span at all: it is more than nothing.
    Number(Measure, Vec<NumberSpan>),
    /// A day lies in a span.
    Day(DayOf, Vec<DaySpan>),
    /// Place in its life.
    State(Vec<TaskState>),
    /// Cell of the statistics.
    Cell(Vec<Cell>),
    /// How the deadline was given.
    Kind(Vec<DueKind>),
    /// The code lies in a span: first and last.
    Code(Vec<(String, String)>),
    /// It has one of these.
    Has(Vec<Part>),
    /// It lacks one of these.
    Lacks(Vec<Part>),
    /// Open, due within seven working days.
    Soon,
    /// It awaits a decision: reported done, a later deadline asked for, a question or a matter for the head not answered.
    Awaiting,
    /// The log says that it once happened; when, where that is asked.
    Ever(Vec<Event>, Option<DaySpan>),
    /// The log says that one of these fields was changed; when, where that is asked.
    Changed(Vec<Field>, Option<DaySpan>),
}

/// A record that a task is linked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Its id, code, abbreviation, symbol, or words of its name.
    Name(String),
    /// There is none.
    None,
}

impl Wanted {
    /// Reads a name, or `none`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        if text == "none" {
            Wanted::None
        } else {
            Wanted::Name(text.to_owned())
        }
    }
}

coded_enum! {
    /// What a task is linked with.
    Link {
        /// Lead unit.
        Lead = "lead",
        /// Seat that answers for the lead: of its post, or of its unit where no post is named.
        Seat = "seat",
        /// Coordinating unit.
        Coordinator = "coordinator",
        /// Unit that owes it a contribution: it was asked for, with words or a day, and is not given.
        Owes = "owes",
        /// Unit that owes it a contribution past its day.
        OwesLate = "owes_late",
        /// Unit that watches it.
        Monitor = "monitor",
        /// Unit that is told.
        Informed = "informed",
        /// Priority area.
        Area = "area",
        /// Source document.
        Document = "document",
        /// Clause of the source document.
        Clause = "clause",
        /// Target served.
        Target = "target",
        /// The task it is a part of.
        Parent = "parent",
        /// The recurring work it was made of.
        Recurrence = "recurrence",
    }
}

coded_enum! {
    /// A number of a task.
    Measure {
        /// Urgency level, 1 to 4.
        Level = "level",
        /// Progress in percent.
        Percent = "percent",
        /// Extensions granted.
        Extended = "extended",
        /// Days overdue.
        Overdue = "overdue",
        /// Days done late.
        Late = "late",
    }
}

coded_enum! {
    /// A day of a task.
    DayOf {
        /// Deadline counted.
        Due = "due",
        /// Deadline first given.
        FirstDue = "first_due",
        /// Day done.
        Done = "done",
        /// Day assigned.
        Assigned = "assigned",
        /// Day from which its writing down counts.
        Created = "created",
    }
}

coded_enum! {
    /// What a task may have or lack.
    Part {
        /// Lead unit.
        Lead = "lead",
        /// Deadline.
        Due = "due",
        /// Priority area.
        Area = "area",
        /// Source document.
        Document = "document",
        /// Clause of it.
        Clause = "clause",
        /// Target served.
        Target = "target",
        /// Coordinators.
        Coordinator = "coordinator",
        /// Product named.
        Product = "product",
        /// Result named.
        Result = "result",
        /// Remark.
        Note = "note",
        /// Progress reported.
        Progress = "progress",
        /// Documents or files that vouch for it.
        Evidence = "evidence",
        /// Extensions, asked for or granted.
        Extension = "extension",
        /// A task it is a part of.
        Parent = "parent",
        /// Tasks that are parts of it.
        Children = "children",
        /// Tasks that come before it.
        Dependency = "dependency",
        /// A person of the lead unit that it was handed to.
        Delegation = "delegation",
        /// An open question, direction or escalation.
        Request = "request",
        /// Recurring work that it is an occurrence of.
        Recurrence = "recurrence",
        /// Scores.
        Score = "score",
        /// The head's own mark.
        Mark = "mark",
    }
}

coded_enum! {
    /// What may have happened to a task.
    Event {
        /// It was overdue on some day.
        Overdue = "overdue",
        /// It was sent back.
        Returned = "returned",
        /// A later deadline was granted.
        Extended = "extended",
        /// A later deadline was refused.
        Refused = "refused",
        /// It was paused.
        Paused = "paused",
        /// Its lead asked what is meant.
        Asked = "asked",
        /// It was given to another lead.
        Transferred = "transferred",
        /// It was reported done.
        Reported = "reported",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

coded_enum! {
    /// A field whose changes the log tells.
    Field {
        /// What is to be done.
        Title = "title",
        /// Lead unit.
        Lead = "lead",
        /// Priority area.
        Area = "area",
        /// Urgency level.
        Level = "level",
        /// Deadline in force.
        Due = "due",
        /// Place in its life.
        State = "state",
        /// Progress.
        Percent = "percent",
        /// Source document.
        Document = "document",
        /// Product expected.
        Product = "product",
        /// Who approves.
        Authority = "authority",
        /// Remark.
        Note = "note",
        /// Result.
        Result = "result",
    }
}

/// Whole numbers from one to another, both counted in; an absent end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberSpan {
    /// The least.
    pub from: Option<u32>,
    /// The greatest.
    pub to: Option<u32>,
}

coded_enum! {
    /// A length of the calendar.
    Stretch {
        /// A day.
        Day = "day",
        /// Monday to Sunday.
        Week = "week",
        /// A month.
        Month = "month",
        /// A quarter.
        Quarter = "quarter",
        /// A year.
        Year = "year",
    }
}

/// A day or period, named by itself or seen from the day that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day.
    Day(NaiveDate),
    /// A month of a year.
    Month(i32, u32),
    /// A quarter of a year.
    Quarter(i32, u32),
    /// A year.
    Year(i32),
    /// So many stretches after the one that holds the day looked at (before it, when negative).
    Ahead(Stretch, i32),
}

impl When {
    /// Returns its first and last day; `None` beyond the calendar's range.
    #[must_use]
    pub fn days(self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let months = |first: NaiveDate, count: u32| -> Option<(NaiveDate, NaiveDate)> {
            let last = first.checked_add_months(Months::new(count - 1))?;
            Some((first, last_day_of_month(last.year(), last.month())?))
        };
        match self {
            When::Day(day) => Some((day, day)),
            When::Month(year, month) => months(NaiveDate::from_ymd_opt(year, month, 1)?, 1),
            When::Quarter(year, quarter) => {
                let month = quarter.checked_sub(1)?.checked_mul(3)?.checked_add(1)?;
                months(NaiveDate::from_ymd_opt(year, month, 1)?, 3)
            }
            When::Year(year) => months(NaiveDate::from_ymd_opt(year, 1, 1)?, 12),
            When::Ahead(stretch, by) => {
                let away =
                    |count: u32| -> Option<i64> { i64::from(by).checked_mul(i64::from(count)) };
                let day_off = |from: NaiveDate, days: i64| {
                    from.checked_add_signed(chrono::TimeDelta::try_days(days)?)
                };
                let month_off = |from: NaiveDate, off: i64| {
                    let count = Months::new(u32::try_from(off.unsigned_abs()).ok()?);
                    if off < 0 {
                        from.checked_sub_months(count)
                    } else {
                        from.checked_add_months(count)
                    }
                };
                match stretch {
                    Stretch::Day => day_off(today, away(1)?).map(|day| (day, day)),
                    Stretch::Week => {
                        let back = today.weekday().num_days_from_monday();
                        let monday = today.checked_sub_days(Days::new(back.into()))?;
                        let first = day_off(monday, away(7)?)?;
                        Some((first, first.checked_add_days(Days::new(6))?))
                    }
                    Stretch::Month => months(month_off(today.with_day(1)?, away(1)?)?, 1),
                    Stretch::Quarter => {
                        let first = today.with_day(1)?.with_month0(today.month0() / 3 * 3)?;
                        months(month_off(first, away(3)?)?, 3)
                    }
                    Stretch::Year => {
                        let first = NaiveDate::from_ymd_opt(today.year(), 1, 1)?;
                        months(month_off(first, away(12)?)?, 12)
                    }
                }
            }
        }
    }
}

/// Days before, in or after something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaySpan {
    /// Within it.
    In(When),
    /// Before its first day.
    Before(When),
    /// Up to its last day.
    UpTo(When),
    /// From its first day on.
    From(When),
    /// After its last day.
    After(When),
    /// From the first day of the one to the last day of the other.
    Between(When, When),
}

impl DaySpan {
    /// Returns the first and last day, both counted in; an absent end is open. `None` beyond the calendar's range.
    #[must_use]
    pub fn days(self, today: NaiveDate) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
        Some(match self {
            DaySpan::In(when) => {
                let (first, last) = when.days(today)?;
                (Some(first), Some(last))
            }
            DaySpan::Before(when) => (None, Some(when.days(today)?.0.pred_opt()?)),
            DaySpan::UpTo(when) => (None, Some(when.days(today)?.1)),
            DaySpan::From(when) => (Some(when.days(today)?.0), None),
            DaySpan::After(when) => (Some(when.days(today)?.1.succ_opt()?), None),
            DaySpan::Between(first, last) => {
                (Some(first.days(today)?.0), Some(last.days(today)?.1))
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{DaySpan, Stretch, When};
    use crate::calendar::day;

    #[test]
    fn periods_are_seen_from_the_day_that_is_looked_at() {
        // A Tuesday.
        let today = day("2026-11-24");
        for (when, first, last) in [
            (When::Day(day("2026-01-02")), "2026-01-02", "2026-01-02"),
            (When::Month(2024, 2), "2024-02-01", "2024-02-29"),
            (When::Quarter(2026, 4), "2026-10-01", "2026-12-31"),
            (When::Year(2026), "2026-01-01", "2026-12-31"),
            (When::Ahead(Stretch::Day, -1), "2026-11-23", "2026-11-23"),
            (When::Ahead(Stretch::Week, 0), "2026-11-23", "2026-11-29"),
            (When::Ahead(Stretch::Week, 1), "2026-11-30", "2026-12-06"),
            (When::Ahead(Stretch::Month, 2), "2027-01-01", "2027-01-31"),
            (When::Ahead(Stretch::Quarter, 1), "2027-01-01", "2027-03-31"),
            (
                When::Ahead(Stretch::Quarter, -4),
                "2025-10-01",
                "2025-12-31",
            ),
            (When::Ahead(Stretch::Year, -1), "2025-01-01", "2025-12-31"),
        ] {
            assert_eq!(
                when.days(today),
                Some((day(first), day(last))),
                "days of {when:?}"
            );
        }
        for when in [
            When::Month(2026, 13),
            When::Quarter(2026, 5),
            When::Quarter(2026, 0),
            When::Ahead(Stretch::Year, i32::MAX),
            When::Ahead(Stretch::Day, i32::MIN),
        ] {
            assert_eq!(when.days(today), None, "{when:?} is in no calendar");
        }
    }

    #[test]
    fn spans_count_both_ends_in() {
        let today = day("2026-11-24");
        let quarter = When::Quarter(2026, 4);
        for (span, first, last) in [
            (DaySpan::In(quarter), Some("2026-10-01"), Some("2026-12-31")),
            (DaySpan::Before(quarter), None, Some("2026-09-30")),
            (DaySpan::UpTo(quarter), None, Some("2026-12-31")),
            (DaySpan::From(quarter), Some("2026-10-01"), None),
            (DaySpan::After(quarter), Some("2027-01-01"), None),
            (
                DaySpan::Between(When::Year(2025), quarter),
                Some("2025-01-01"),
                Some("2026-12-31"),
            ),
        ] {
            assert_eq!(
                span.days(today),
                Some((first.map(day), last.map(day))),
                "days of {span:?}"
            );
        }
    }
}
