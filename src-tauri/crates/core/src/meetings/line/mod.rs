//! Reads a line of live minutes: what kind of line it is, and what its words and signs name.
//!
//! Pure: text, directory and day in, chips out. The text is never changed and nothing in it is guessed: a chip is
//! [`Certainty::Sure`], or amber, with what it may mean. What was dismissed stays text; what was picked is sure.
//! [`Line::plain`] is what is left of the words once chips were accepted, and not before.
//!
//! | First character | Kind | | In the line | Names |
//! | --- | --- | --- | --- | --- |
//! | `-` | proceedings | | `@name` | the lead; in an opinion the speaker; elsewhere who is mentioned |
//! | `"` `“` `”` | opinion | | `+@name` | a coordinator |
//! | `=` | conclusion | | `!` `!2` | urgency: level 1, level 2 |
//! | `>` | assignment | | `§ Điều 7 khoản 2`, `§7.2` | a clause |
//! | `>>` | attaches a task | | `#chuyen-doi-so` | a topic |
//! | `?` | question | | `NV-012`, `#NV-012` | a task |
//! | `*` | idea | | `Đ/c A:` at the beginning | who speaks, offered only |
//!
//! Deadlines are read by the grammar of [`crate::calendar::read_due`] and recurrence by
//! [`crate::recurrences::read_rule`]; here is only where such words begin and end, and whether they are meant so. Seen from
//! Tuesday, 24 November 2026, in an assignment:
//!
//! | Words | Read as | |
//! | --- | --- | --- |
//! | `trước 30/11`, `chậm nhất ngày 15 tháng 12`, `hạn: 15/12/2026` | that day | sure |
//! | `… 30/11` at the end of the line | 30/11/2026 | sure |
//! | `30/11 …` | 30/11/2026 | amber: no word of a deadline |
//! | `trước 5/1` | 5/1/2027: without a year the next such day, today included | sure |
//! | `trước 20/11` | 20/11/2027, offered beside 20/11/2026, which is nearer | amber |
//! | `trước 30/11/2025`, `trước 5/12` | that day; past, or a day off, is said and the day stays | sure |
//! | `trong tuần`, `cuối tháng`, `trong quý I`, `5 ngày làm việc` | 27/11, 30/11, 31/3/2027, 1/12 | sure |
//! | `hằng tháng ngày 15` | each month, 15/12 first | sure |
//! | `thường xuyên`, `trước phiên tới` | no day | sure |
//! | `trước tháng 12` | 30/11 or 31/12 | amber |
//! | `trước 31/11`, `trước 30/11/26` | nothing: no such day, a year of two digits | amber |
//! | `Báo cáo 9/11`, `8/10 đơn vị`, `131/QĐ-TTg`, `24/7`, `trước Tết` | nothing | no chip |
//!
//! Where several days are named, the first with a word of a deadline is the deadline and the others are offered.
//!
//! What is deliberately not here: the menu's own state, the store, and the words for people.

mod around;
mod clauses;
mod composed;
mod dates;
mod directory;
mod leads;
mod letters;
mod marks;
mod mentions;
mod pieces;
mod plain;
mod recurring;
mod scan;
mod shapes;
mod suggest;
mod vocabulary;

#[cfg(test)]
mod cases;

pub use directory::{Candidate, Directory, Party, SeatEntry, UnitEntry};
pub use suggest::suggest;

use crate::calendar::{Due, DueError, WorkingCalendar};
use crate::codes::coded_enum;
use crate::recurrences::Rule;
use chrono::{Datelike, NaiveDate, Weekday};
use scan::Scan;
use std::ops::Range;

coded_enum! {
    /// What kind of line it is.
    Kind {
        /// What happened.
        Proceedings = "proceedings",
        /// What somebody said.
        Opinion = "opinion",
        /// What was concluded.
        Conclusion = "conclusion",
        /// Who is charged with what.
        Assignment = "assignment",
        /// A task that is there already: its progress, or its later deadline.
        Attachment = "attachment",
        /// What is to be cleared up.
        Question = "question",
        /// An idea for later.
        Idea = "idea",
    }
}

impl Kind {
    /// True for lines that charge somebody with something, or may come to.
    const fn charges(self) -> bool {
        matches!(self, Kind::Conclusion | Kind::Assignment | Kind::Attachment)
    }
}

coded_enum! {
    /// How sure what was understood is.
    Certainty {
        /// It is meant so.
        Sure = "sure",
        /// It may be meant so, or otherwise: it is to be picked or dismissed.
        Ambiguous = "ambiguous",
        /// It is a sign or word of its kind, but what it names was not found.
        Unknown = "unknown",
    }
}

coded_enum! {
    /// Why a day is offered only.
    Doubt {
        /// No word of a deadline stands before it, nor is it the end of the line.
        Bare = "bare",
        /// Another day in the line is its deadline.
        Later = "later",
        /// Without its year it could mean two days; the last such day is nearer than the next.
        NoYear = "no_year",
        /// Its month, or its week, is not named.
        NoMonth = "no_month",
        /// "Trước" before a period: before its first day or before its last.
        BeforePeriod = "before_period",
        /// It ends a span that begins with another day.
        Span = "span",
        /// It is named in one breath with another.
        Several = "several",
        /// Its weekday is another than the one that is written.
        Weekday = "weekday",
        /// Where the words of the event end that it is counted from is not certain.
        Event = "event",
    }
}

/// Where a line is read.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Kind of a line without a sign.
    pub kind: Kind,
    /// Day of the meeting.
    pub day: NaiveDate,
    /// Days on which people work.
    pub calendar: &'a WorkingCalendar,
    /// What was dismissed: it stays text.
    pub dismissed: &'a [Token],
    /// What was picked: it is sure.
    pub picked: &'a [Picked],
}

/// A chip by its words, so that it is known again while the line around it is edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its words as they stand in the line.
    pub text: String,
    /// How many chips of these words stand before it.
    pub number: usize,
}

/// What was picked for a chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Which chip.
    pub token: Token,
    /// What it means.
    pub pick: Pick,
}

/// A meaning that was picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pick {
    /// What is offered, as it is offered.
    Offered,
    /// One of those who may be meant, or anybody else of the directory.
    Party(Party),
    /// One of the days that may be meant.
    Day(NaiveDate),
    /// One of the clauses that may be meant.
    Clause(ClauseRef),
}

/// A line that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What kind of line it is.
    pub kind: Kind,
    /// The words as they were written, without the kind's sign and the blanks after it.
    pub text: String,
    /// Bytes of what was read that stand before these words.
    pub from_byte: usize,
    /// Characters of what was read that stand before these words.
    pub from_char: usize,
    /// What was understood, in the order of the line; no two overlap.
    pub chips: Vec<Chip>,
}

/// Something in a line that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// Its bytes in the line's text.
    pub bytes: Range<usize>,
    /// Its characters there.
    pub chars: Range<usize>,
    /// Its words, and which of the chips of these words it is.
    pub token: Token,
    /// What they mean.
    pub meaning: Meaning,
    /// Why it stays in the words although it is sure; absent when the line takes it over.
    pub stays: Option<Stays>,
}

/// Why somebody who is named for certain stays in the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stays {
    /// A seat as lead or coordinator whose post and unit nobody recorded.
    NoUnit,
    /// Who speaks is not invited, or several of the unit are.
    NotInvited,
}

impl Stays {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Stays::NoUnit => "no_unit",
            Stays::NotInvited => "not_invited",
        }
    }
}

/// What words or a sign mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// Who leads.
    Lead(Who),
    /// Who coordinates.
    Coordinator(Who),
    /// Who speaks.
    Speaker(Who),
    /// Somebody named in a line that charges nobody.
    Mention(Who),
    /// By when.
    Due(Deadline),
    /// How often it comes again.
    Recurs(Recurring),
    /// How urgent: 1 is the most.
    Level(u32),
    /// Which clause: one, or those it may be; none when it was not understood.
    Clause(Vec<ClauseRef>),
    /// What it is about, as it was written.
    Topic(String),
    /// Which task, by its code.
    Task(String),
}

/// Who is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// This one.
    Certain(Candidate),
    /// One of these, at most eight; also a single one that is only likely.
    OneOf(Vec<Candidate>),
    /// Nobody of the directory; those whose names are nearest.
    Nobody(Vec<Candidate>),
}

/// A deadline in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What it means, with its words; absent while it may mean several things or was not understood.
    pub due: Option<Due>,
    /// The days that it may mean, the likelier first; empty when there is no choice.
    pub may_mean: Vec<NaiveDate>,
    /// Why it is only offered.
    pub doubt: Option<Doubt>,
    /// Why it was not understood.
    pub fault: Option<DueError>,
    /// True when its day lies before that of the meeting.
    pub is_past: bool,
    /// Name of the day off that it falls on; empty for a plain weekend, absent on a working day.
    pub day_off: Option<String>,
}

impl Deadline {
    /// Returns the day it means.
    #[must_use]
    pub fn on(&self) -> Option<NaiveDate> {
        self.due.as_ref().and_then(|due| due.due_on)
    }

    /// Returns the weekday of that day.
    #[must_use]
    pub fn weekday(&self) -> Option<Weekday> {
        self.on().map(|day| day.weekday())
    }
}

/// Work that comes again, in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurring {
    /// How often and on which day.
    pub rule: Rule,
    /// The first time from the meeting's day on.
    pub next_on: Option<NaiveDate>,
    /// Why it is only offered.
    pub doubt: Option<Doubt>,
}

/// A clause of a document that the line does not name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseRef {
    /// Number of the article, with its letter when it has one: "7", "7a".
    pub article: String,
    /// Number of the clause.
    pub clause: Option<u32>,
    /// Letter of the point; đ is not d.
    pub point: Option<char>,
}

impl Chip {
    /// Returns true for what the line takes over: it is sure, and the register knows it by what is asked for.
    #[must_use]
    pub const fn is_taken(&self) -> bool {
        matches!(self.certainty(), Certainty::Sure) && self.stays.is_none()
    }

    /// Returns how sure it is.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        match &self.meaning {
            Meaning::Lead(who)
            | Meaning::Coordinator(who)
            | Meaning::Speaker(who)
            | Meaning::Mention(who) => match who {
                Who::Certain(_) => Certainty::Sure,
                Who::OneOf(_) => Certainty::Ambiguous,
                Who::Nobody(_) => Certainty::Unknown,
            },
            Meaning::Due(deadline) => match (deadline.fault, deadline.doubt) {
                (Some(_), _) => Certainty::Unknown,
                (None, Some(_)) => Certainty::Ambiguous,
                (None, None) => Certainty::Sure,
            },
            Meaning::Recurs(recurring) => match recurring.doubt {
                Some(_) => Certainty::Ambiguous,
                None => Certainty::Sure,
            },
            Meaning::Clause(clauses) => match clauses.len() {
                0 => Certainty::Unknown,
                1 => Certainty::Sure,
                _ => Certainty::Ambiguous,
            },
            Meaning::Level(_) | Meaning::Topic(_) | Meaning::Task(_) => Certainty::Sure,
        }
    }
}

/// Reads a line. A line that is being composed by an input method is not to be read: its letters are not there yet.
#[must_use]
pub fn read(text: &str, directory: &Directory, on: Context<'_>) -> Line {
    let (kind, from_byte) = marks::kind(text).unwrap_or((on.kind, 0));
    let (sign, words) = text.split_at(from_byte);
    Line {
        kind,
        text: words.to_owned(),
        from_byte,
        from_char: sign.chars().count(),
        chips: Scan::of(words, kind, directory, on).read(),
    }
}
