//! The committee's memory: of a member, of a topic, of a task or a document.

use super::{Noun, Ref};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask what a member was part of since the beginning.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct MemberMemoryReq {
    /// Seat number, 1 to 29.
    pub seat: u32,
    /// `meeting`, `line`, `decision`, `opinion`, `task` or `extension`; all when absent.
    #[ts(optional)]
    pub kind: Option<String>,
    /// Words that a row's record must contain, with or without marks.
    #[ts(optional)]
    pub text: Option<String>,
    /// The day to look at, and up to which; now, with what is still to come, when absent.
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
}

/// Ask what is remembered of something.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct MemoryAboutReq {
    /// A topic (`#chuyen-doi-so`), words, a task (`NV-012`), a document's code or symbol, a clause's id, or symbol and label
    /// with a comma between them.
    pub text: String,
    /// `meeting`, `item`, `line`, `decision`, `vote`, `opinion`, `task`, `extension`, `paper` or `document`; all when absent.
    #[ts(optional)]
    pub kind: Option<String>,
    /// The day to look at, and up to which; now, with what is still to come, when absent.
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
}

/// Something said of a row by a code that has words in the catalogue.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MemorySign {
    /// Family of the code: `presence`.
    pub of: String,
    /// The code: `present`.
    pub code: String,
    /// How many, where that is counted.
    pub count: Option<u32>,
}

/// A row of the memory.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MemoryRow {
    /// When it was; absent when it is not known to the day.
    pub on: Option<NaiveDate>,
    /// What it is: a kind of the requests.
    pub kind: String,
    /// The record that it is.
    pub noun: Noun,
    /// UUID of it.
    pub id: String,
    /// Code or symbol of the record that it is opened by: that of the meeting for a line, of the round for an answer.
    pub code: String,
    /// Title of that record.
    pub title: String,
    /// The part of it: the item a line was said at, the question answered, the label of a clause; empty = the whole.
    pub part: String,
    /// Word for word: what was said, answered, given as a reason; empty = the title says it.
    pub words: String,
    /// Whose it is: who spoke, signed, leads, or held the seat then; empty = not known.
    pub who: String,
    /// What is said of it by codes, in order.
    pub signs: Vec<MemorySign>,
    /// The deadline that goes with it: of the task, of the round, the one asked for or granted.
    pub due_on: Option<NaiveDate>,
    /// Marked ranges of the words, or of the title where there are none: start and end, in characters.
    pub marks: Vec<[u32; 2]>,
}

/// How many rows there are of a kind.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MemoryCount {
    /// The kind.
    pub kind: String,
    /// How many.
    pub count: u32,
}

/// What a seat adds up to since the beginning.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MemberTotals {
    /// Meetings held to which it was invited.
    pub invited: u32,
    /// Of these: the member was there, or somebody in the member's place.
    pub present: u32,
    /// Of those present, by somebody in the member's place.
    pub stood_in: u32,
    /// Away with leave.
    pub excused: u32,
    /// Away without leave.
    pub absent: u32,
    /// Lines of minutes said.
    pub lines: u32,
    /// Conclusions and assignments that name it.
    pub decisions: u32,
    /// Rounds of opinions that went out to it, those called off not counted.
    pub rounds: u32,
    /// Of these, answered.
    pub answered: u32,
    /// Of these, past their last day and not answered.
    pub silent: u32,
    /// Tasks that it leads or led, those stopped included.
    pub tasks: u32,
    /// Of these, open.
    pub open: u32,
    /// Of these, confirmed.
    pub done: u32,
    /// Of those open, overdue.
    pub overdue: u32,
    /// Extensions asked for.
    pub extensions: u32,
    /// Of these, granted.
    pub granted: u32,
}

/// What a member was part of since the beginning: the seat, whoever held it, and who holds it now, in seats held before.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MemberMemoryView {
    /// Seat number.
    pub seat: u32,
    /// Who holds it, when known.
    pub person: Option<Ref>,
    /// The post it goes with, when known.
    pub post: Option<Ref>,
    /// What it adds up to, whatever rows are asked for.
    pub totals: MemberTotals,
    /// How many rows there are of each kind; kinds without rows are left out.
    pub counts: Vec<MemoryCount>,
    /// How many rows match.
    pub total: u32,
    /// First row given.
    pub offset: u32,
    /// The rows, newest first.
    pub rows: Vec<MemoryRow>,
}

/// What is remembered of something since the beginning.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MemoryAboutView {
    /// Kind of the record that was meant; absent for a topic and for words.
    pub noun: Option<Noun>,
    /// The record that was meant.
    pub record: Option<Ref>,
    /// True when it was read as a topic: its words stand together.
    pub is_topic: bool,
    /// True when more records match than are looked at: the newest are shown.
    pub is_more: bool,
    /// How many rows there are of each kind; kinds without rows are left out.
    pub counts: Vec<MemoryCount>,
    /// How many rows match.
    pub total: u32,
    /// First row given.
    pub offset: u32,
    /// The rows, newest first.
    pub rows: Vec<MemoryRow>,
}
