//! Opinions asked for in writing: rounds, questions, sheets, counts.

use super::edit_request;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A round as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionRow {
    /// UUID.
    pub id: String,
    /// Its code: `YK-001`.
    pub code: String,
    /// What opinions are asked on, as it stands after “về”.
    pub title: String,
    /// `draft`, `sent`, `summed`, `closed` or `cancelled`.
    pub state: String,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// The day it went out.
    pub sent_on: Option<NaiveDate>,
    /// The day it was counted.
    pub summed_on: Option<NaiveDate>,
    /// The day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// How many questions it has.
    pub questions: u32,
    /// How many seats were asked.
    pub asked: u32,
    /// How many sheets came.
    pub received: u32,
    /// How many of these came after the last day.
    pub late: u32,
    /// True when the last day is over and it waits to be counted.
    pub is_over: bool,
    /// Version for edits.
    pub version: u32,
}

/// Ask for rounds. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct OpinionListReq {
    /// Folded text that title, matter or code must contain.
    #[ts(optional)]
    pub text: Option<String>,
    /// State.
    #[ts(optional)]
    pub state: Option<String>,
    /// Those that this seat is still to answer.
    #[ts(optional)]
    pub owed_by: Option<u32>,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
}

/// A page of rounds: those that wait for something first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionPage {
    /// How many match.
    pub total: u32,
    /// First row of the page.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<OpinionRow>,
}

/// A question with its count. Silence is in no other count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionQuestion {
    /// Its number, counted from 1.
    pub number: u32,
    /// Its words.
    pub text: String,
    /// How many agree.
    pub agree: u32,
    /// How many do not.
    pub disagree: u32,
    /// How many have another opinion.
    pub other: u32,
    /// How many said nothing to it.
    pub silent: u32,
    /// How many of the silent count as agreeing, by the article that the round quotes; not before it was counted.
    pub silent_agreeing: u32,
}

/// What a sheet says to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionAnswer {
    /// Number of the question.
    pub question: u32,
    /// `agree`, `disagree` or `other`.
    pub choice: String,
    /// In words.
    pub words: String,
    /// What was done about it.
    pub reply: String,
}

/// The sheet of a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionSheet {
    /// UUID.
    pub id: String,
    /// Number of the seat.
    pub seat: u32,
    /// Who held it on the day the round went out; empty when only the post was known.
    pub name: String,
    /// In which post.
    pub post: String,
    /// The day it came; none = silence.
    pub received_on: Option<NaiveDate>,
    /// `none`, `paper` or `window`.
    pub source: String,
    /// True when it came after the last day.
    pub is_late: bool,
    /// Remark.
    pub note: String,
    /// What it says, by question.
    pub answers: Vec<OpinionAnswer>,
}

/// A round, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionView {
    /// Its row.
    pub row: OpinionRow,
    /// What is to be known of it.
    pub matter: String,
    /// True when silence counts as agreement.
    pub silence_agrees: bool,
    /// Which article of the committee's regulation says so.
    pub silence_basis: String,
    /// What came of it.
    pub result: String,
    /// Why it was called off.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// The questions with their counts, in order.
    pub questions: Vec<OpinionQuestion>,
    /// The sheets, by seat.
    pub sheets: Vec<OpinionSheet>,
}

/// Write a round.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionAddReq {
    /// What opinions are asked on, as it stands after “về”.
    pub title: String,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// The questions, in order; may be written later.
    #[serde(default)]
    pub questions: Vec<String>,
    /// What is to be known of it.
    #[serde(default)]
    #[ts(optional)]
    pub matter: Option<String>,
    /// Silence counts as agreement. Only with the article that says so.
    #[serde(default)]
    pub silence_agrees: bool,
    /// Which article of the committee's regulation says so.
    #[serde(default)]
    #[ts(optional)]
    pub silence_basis: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

edit_request! {
    /// Change a round that did not go out yet.
    OpinionEditReq,
    /// UUID or code.
    {
        /// What opinions are asked on.
        title: String,
        /// The last day to answer.
        due_on: NaiveDate,
        /// The questions, all of them, in order.
        questions: Vec<String>,
        /// What is to be known of it.
        matter: String,
        /// Silence counts as agreement.
        silence_agrees: bool,
        /// Which article says so.
        silence_basis: String,
        /// Remark.
        note: String,
    }
    {}
}

/// Send a round out. It stands: what went out is called off with a reason.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionSendReq {
    /// UUID or code.
    pub key: String,
    /// Which seats are asked; all that somebody is known for when none is named.
    #[serde(default)]
    pub seats: Vec<u32>,
}

/// What is said to a question.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionSaid {
    /// Number of the question.
    pub question: u32,
    /// `agree`, `disagree` or `other`.
    pub choice: String,
    /// In words; another opinion needs them.
    #[serde(default)]
    #[ts(optional)]
    pub words: Option<String>,
}

/// Record a sheet, or correct it: the whole sheet. A member records his own; day and paper are the secretariat's to say.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionAnswerReq {
    /// UUID or code of the round.
    pub key: String,
    /// Whose sheet: number of the seat.
    pub seat: u32,
    /// What it says, to the questions it says anything to.
    pub answers: Vec<OpinionSaid>,
    /// The day it came; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub received_on: Option<NaiveDate>,
    /// It came on paper.
    #[serde(default)]
    pub paper: bool,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Write down what is done about an opinion; empty takes it back.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionReplyReq {
    /// UUID or code of the round.
    pub key: String,
    /// Whose opinion: number of the seat.
    pub seat: u32,
    /// To which question.
    pub question: u32,
    /// What is done about it.
    pub words: String,
}

/// Close a round that was counted.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionCloseReq {
    /// UUID or code.
    pub key: String,
    /// What came of it.
    #[serde(default)]
    #[ts(optional)]
    pub result: Option<String>,
}

/// Call a round off.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionCancelReq {
    /// UUID or code.
    pub key: String,
    /// Why.
    pub reason: String,
}

/// Read a form that came back filled in. What the form says of round and seat goes before what is given.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OpinionFileReq {
    /// Name of the file, to speak of it.
    pub name: String,
    /// Its bytes in base64, at most 20 MB before.
    pub bytes: String,
    /// UUID or code of the round, where the form does not say it.
    #[serde(default)]
    #[ts(optional)]
    pub key: Option<String>,
    /// Number of the seat, where the form does not say it.
    #[serde(default)]
    #[ts(optional)]
    pub seat: Option<u32>,
    /// The day it came; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub received_on: Option<NaiveDate>,
}

/// What a filled form says; nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionReading {
    /// Name of the file.
    pub name: String,
    /// Code of the round; empty = neither the form nor who asks says it.
    pub round: String,
    /// Number of the seat.
    pub seat: Option<u32>,
    /// Who held it on the day the round went out: name, or post.
    pub holder: String,
    /// True when a sheet of this seat is there already: taking this one in corrects it.
    pub is_again: bool,
    /// What it says.
    pub rows: Vec<OpinionReadRow>,
    /// What is said beside the table.
    pub remark: String,
    /// What cannot be read; with any, nothing is taken in.
    pub faults: Vec<OpinionFault>,
}

/// A row of a filled form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionReadRow {
    /// Number of the question.
    pub question: u32,
    /// Its words.
    pub text: String,
    /// `agree`, `disagree` or `other`; none = silence.
    pub choice: Option<String>,
    /// In words.
    pub words: String,
}

/// Something in a filled form that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpinionFault {
    /// Table of the file, counted from 1; 0 = the file itself.
    pub table: u32,
    /// Row of the table, counted from 1.
    pub row: u32,
    /// `no_table`, `no_round`, `no_seat`, `not_asked`, `columns`, `number`, `question`, `twice`, `mark`, `two_marks` or `nothing`.
    pub why: String,
    /// What stands there.
    pub text: String,
}
