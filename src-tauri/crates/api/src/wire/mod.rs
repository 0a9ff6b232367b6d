//! The wire: every request, view and reply that crosses between a host (window, CLI, dev host) and the core.
//!
//! Plain data with stable field names. Dates are civil dates (`YYYY-MM-DD`), instants are RFC 3339 UTC, ids are UUIDv7
//! text. Requests refuse unknown fields. Codes (`state`, `timeliness`, `noun` …) are words for programs; the words for
//! people come from the message catalogue by those codes.

pub mod bulk;
pub mod calendar;
pub mod committee;
mod declared;
pub mod desk;
pub mod imports;
pub mod incoming;
pub mod instruments;
pub mod inventory;
pub mod life;
pub mod log;
pub mod meetings;
pub mod memory;
pub mod opinions;
pub mod outgoing;
pub mod papers;
pub mod people;
pub mod periods;
pub mod preparing;
pub mod previews;
pub mod priorities;
pub mod query;
pub mod recurrences;
pub mod reports;
pub mod schedule;
pub mod search;
pub mod targets;
pub mod tasks;
pub mod templates;
pub mod views;

use declared::{edit_request, paper_register};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

/// One call: which command, with what, by whom.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Call {
    /// Command name, `noun_verb`.
    pub cmd: String,
    /// The command's request.
    #[serde(default)]
    #[ts(type = "unknown")]
    pub payload: serde_json::Value,
    /// Who acts: `secretariat` or `seat:N`.
    pub actor: String,
}

/// What a successful call gives back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Reply {
    /// The command's view.
    #[ts(type = "unknown")]
    pub output: serde_json::Value,
    /// Nouns whose rows moved: open queries that depend on them refetch.
    pub changes: Vec<Noun>,
    /// Position of the log after this call (count of operations).
    pub head: u32,
}

/// A noun of the register, as it appears in change notices and the log.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Noun {
    /// Organisational units.
    Units,
    /// Posts in units.
    Posts,
    /// People.
    People,
    /// The seats of the committee.
    Seats,
    /// Who held a seat, from when to when.
    Memberships,
    /// Decisions, notices and other documents.
    Instruments,
    /// Clauses of instruments.
    Clauses,
    /// Priority areas.
    Areas,
    /// Targets.
    Targets,
    /// Measurements of targets.
    Measurements,
    /// Tasks.
    Tasks,
    /// Coordinators, monitors and those informed.
    TaskParties,
    /// Links from tasks to targets.
    TaskTargets,
    /// Extension requests and decisions.
    Extensions,
    /// Progress entries.
    ProgressEntries,
    /// Documents and files that vouch for a result, a report or a request.
    Evidence,
    /// Work handed on to a person of the lead unit.
    Delegations,
    /// What was asked about a task: clarifications, directions, escalations.
    Requests,
    /// Work that comes again.
    Recurrences,
    /// Changes of the calendar of working days.
    CalendarDays,
    /// What follows what.
    Dependencies,
    /// What priorities are calculated from.
    Criteria,
    /// Scores of tasks by criteria.
    Scores,
    /// Pairwise comparisons of criteria.
    Comparisons,
    /// The head's own marks on tasks.
    Marks,
    /// How much a unit can lead at a time.
    Capacities,
    /// Adopted selections of priority tasks.
    Selections,
    /// What a selection says of each task.
    SelectionItems,
    /// Named views of the register of tasks.
    SavedViews,
    /// The infrastructure of the sector: sites and systems.
    InventoryItems,
    /// What an item of the inventory bears on.
    InventoryLinks,
    /// Numbers of the committee's own, and the papers that bear them.
    OutgoingPapers,
    /// Papers that came in.
    IncomingPapers,
    /// Files of papers, as issued or received.
    PaperFiles,
    /// Templates of the office's own.
    PaperTemplates,
    /// Versions of templates.
    TemplateVersions,
    /// Meetings of the committee.
    Meetings,
    /// What meetings are about, item by item, and what waits to be.
    AgendaItems,
    /// Who is invited to a meeting, and whether they were there.
    Attendees,
    /// From when to when somebody was in the room.
    AttendanceSpans,
    /// Lines of minutes.
    MinuteLines,
    /// Who leads and who coordinates what a line assigns.
    LineParties,
    /// What was voted on in a meeting.
    Votes,
    /// Lists of items that agendas begin with.
    AgendaTemplates,
    /// Items of such lists.
    AgendaTemplateItems,
    /// Papers of agenda items: who owes them, and whether they came.
    AgendaPapers,
    /// Short forms that are written out as one types.
    Phrases,
    /// What is said of draft minutes.
    MinuteComments,
    /// Minutes as they were approved, and as each correction left them.
    MinuteEditions,
    /// What a correction changed in a line.
    LineCorrections,
    /// Opinions asked for in writing.
    OpinionRounds,
    /// What is asked in a round.
    OpinionQuestions,
    /// Sheets of a round, one a seat.
    OpinionSheets,
    /// What sheets say.
    OpinionAnswers,
}

/// A failure as it crosses the wire: a code, its data and, for internal ones, an incident id that is also in the log file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct WireError {
    /// Stable code; the words are `error-<code>` in the catalogue.
    pub code: String,
    /// Values for the words.
    pub data: std::collections::BTreeMap<String, String>,
    /// Incident id of an internal error.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub incident: Option<String>,
}

/// A request without fields.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Empty {}

/// A read that may look at a past day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AsOfReq {
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<chrono::NaiveDate>,
}

/// Names one record by its id or human code.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct KeyReq {
    /// UUID or human code (`NV-012`, `131/QĐ-TTg`, `T25-01`).
    pub key: String,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<chrono::NaiveDate>,
}

/// A record named beside another: its id, its code and its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Ref {
    /// UUID.
    pub id: String,
    /// Human code or symbol; empty when the record has none.
    pub code: String,
    /// Title or name.
    pub title: String,
}

/// Tells `null` from a field that is not there.
pub(crate) fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    value: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(value).map(Some)
}
