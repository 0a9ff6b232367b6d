//! The tables as the log sees them: which columns are logged, which are derived from them, and what is searched.
//!
//! The order and names of logged columns are the stored format of the log; a change here is a schema change.

use crate::ops::Noun;
use crate::text::{PersonName, fold, name_sort_key, sort_key};
use serde_json::{Map, Value};

/// A row as the log sees it: logged columns only, absent values as `null`.
pub(crate) type Row = Map<String, Value>;

/// One table.
pub(crate) struct Table {
    /// Its noun; the table has the same name.
    pub(crate) noun: Noun,
    /// Logged columns, in order.
    pub(crate) columns: &'static [&'static str],
    /// The column that names the record whose history shows changes of this table; `None` = the row itself.
    pub(crate) owner: Option<&'static str>,
    /// Columns computed from the logged ones.
    pub(crate) derived: &'static [Derived],
    /// Logged columns whose words are searched.
    pub(crate) searched: &'static [&'static str],
}

/// A computed column.
pub(crate) struct Derived {
    /// Its name.
    pub(crate) column: &'static str,
    /// How it is computed.
    pub(crate) rule: Rule,
}

/// How a column is computed.
pub(crate) enum Rule {
    /// Sort key of one column.
    SortKey(&'static str),
    /// Sort key of a person: given name, family name, middle name.
    PersonKey,
    /// Folded text of several columns, parted by a line break so that nothing matches across.
    Folded(&'static [&'static str]),
}

/// A computed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Computed {
    /// A sort key.
    Bytes(Vec<u8>),
    /// Folded text.
    Text(String),
}

impl Table {
    /// Returns the table's name.
    pub(crate) const fn name(&self) -> &'static str {
        self.noun.code()
    }

    /// Computes the derived columns of a row.
    pub(crate) fn compute(&self, row: &Row) -> Vec<(&'static str, Computed)> {
        self.derived
            .iter()
            .map(|derived| {
                let value = match &derived.rule {
                    Rule::SortKey(column) => Computed::Bytes(sort_key(text_of(row, column))),
                    Rule::PersonKey => Computed::Bytes(name_sort_key(&PersonName {
                        family: text_of(row, "family").to_owned(),
                        middle: text_of(row, "middle").to_owned(),
                        given: text_of(row, "given").to_owned(),
                    })),
                    Rule::Folded(columns) => Computed::Text(join_folded(row, columns)),
                };
                (derived.column, value)
            })
            .collect()
    }

    /// Returns what the search index holds for a row; `None` when the table is not searched.
    pub(crate) fn search_text(&self, row: &Row) -> Option<String> {
        (!self.searched.is_empty()).then(|| join_folded(row, self.searched))
    }

    /// Returns the id of the record whose history shows this row's changes.
    pub(crate) fn owner_of(&self, row: &Row, id: &str) -> String {
        self.owner
            .map_or_else(|| id.to_owned(), |column| text_of(row, column).to_owned())
    }
}

/// Returns the text of a column; empty when absent.
fn text_of<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

fn join_folded(row: &Row, columns: &[&str]) -> String {
    let parts: Vec<String> = columns
        .iter()
        .map(|column| fold(text_of(row, column)))
        .collect();
    parts.join("\n")
}

/// Returns the table of a noun.
pub(crate) fn table(noun: Noun) -> &'static Table {
    match noun {
        Noun::Units => &UNITS,
        Noun::Posts => &POSTS,
        Noun::People => &PEOPLE,
        Noun::Seats => &SEATS,
        Noun::Memberships => &MEMBERSHIPS,
        Noun::Instruments => &INSTRUMENTS,
        Noun::Clauses => &CLAUSES,
        Noun::Areas => &AREAS,
        Noun::Targets => &TARGETS,
        Noun::Measurements => &MEASUREMENTS,
        Noun::Tasks => &TASKS,
        Noun::TaskParties => &TASK_PARTIES,
        Noun::TaskTargets => &TASK_TARGETS,
        Noun::Extensions => &EXTENSIONS,
        Noun::ProgressEntries => &PROGRESS_ENTRIES,
        Noun::Evidence => &EVIDENCE,
        Noun::Delegations => &DELEGATIONS,
        Noun::Requests => &REQUESTS,
        Noun::Recurrences => &RECURRENCES,
        Noun::CalendarDays => &CALENDAR_DAYS,
        Noun::Dependencies => &DEPENDENCIES,
        Noun::Criteria => &CRITERIA,
        Noun::Scores => &SCORES,
        Noun::Comparisons => &COMPARISONS,
        Noun::Marks => &MARKS,
        Noun::Capacities => &CAPACITIES,
        Noun::Selections => &SELECTIONS,
        Noun::SelectionItems => &SELECTION_ITEMS,
        Noun::SavedViews => &SAVED_VIEWS,
        Noun::InventoryItems => &INVENTORY_ITEMS,
        Noun::InventoryLinks => &INVENTORY_LINKS,
        Noun::OutgoingPapers => &OUTGOING_PAPERS,
        Noun::IncomingPapers => &INCOMING_PAPERS,
        Noun::PaperFiles => &PAPER_FILES,
        Noun::PaperTemplates => &PAPER_TEMPLATES,
        Noun::TemplateVersions => &TEMPLATE_VERSIONS,
        Noun::Meetings => &MEETINGS,
        Noun::AgendaItems => &AGENDA_ITEMS,
        Noun::Attendees => &ATTENDEES,
        Noun::AttendanceSpans => &ATTENDANCE_SPANS,
        Noun::MinuteLines => &MINUTE_LINES,
        Noun::LineParties => &LINE_PARTIES,
        Noun::Votes => &VOTES,
        Noun::AgendaTemplates => &AGENDA_TEMPLATES,
        Noun::AgendaTemplateItems => &AGENDA_TEMPLATE_ITEMS,
        Noun::AgendaPapers => &AGENDA_PAPERS,
        Noun::Phrases => &PHRASES,
        Noun::MinuteComments => &MINUTE_COMMENTS,
        Noun::MinuteEditions => &MINUTE_EDITIONS,
        Noun::LineCorrections => &LINE_CORRECTIONS,
        Noun::OpinionRounds => &OPINION_ROUNDS,
        Noun::OpinionQuestions => &OPINION_QUESTIONS,
        Noun::OpinionSheets => &OPINION_SHEETS,
        Noun::OpinionAnswers => &OPINION_ANSWERS,
    }
}

/// Tables whose past is read from the log; the others are dated themselves.
pub(crate) const PAST_TABLES: &[Noun] = &[
    Noun::Areas,
    Noun::Tasks,
    Noun::TaskParties,
    Noun::TaskTargets,
    Noun::Extensions,
    Noun::ProgressEntries,
    Noun::Evidence,
    Noun::Delegations,
    Noun::Requests,
    Noun::Dependencies,
    Noun::Scores,
    Noun::Marks,
    Noun::CalendarDays,
    Noun::InventoryItems,
    Noun::InventoryLinks,
];

static UNITS: Table = Table {
    noun: Noun::Units,
    columns: &[
        "code",
        "name",
        "abbreviation",
        "kind",
        "from_on",
        "to_on",
        "source",
        "note",
    ],
    owner: None,
    derived: &[
        Derived {
            column: "name_sort",
            rule: Rule::SortKey("name"),
        },
        Derived {
            column: "folded",
            rule: Rule::Folded(&["code", "name", "abbreviation"]),
        },
    ],
    searched: &["code", "name", "abbreviation"],
};

static POSTS: Table = Table {
    noun: Noun::Posts,
    columns: &["unit_id", "title"],
    owner: None,
    derived: &[],
    searched: &[],
};

static PEOPLE: Table = Table {
    noun: Noun::People,
    columns: &["full_name", "family", "middle", "given"],
    owner: None,
    derived: &[
        Derived {
            column: "name_sort",
            rule: Rule::PersonKey,
        },
        Derived {
            column: "folded",
            rule: Rule::Folded(&["full_name"]),
        },
    ],
    searched: &["full_name"],
};

static SEATS: Table = Table {
    noun: Noun::Seats,
    columns: &["number", "role", "source", "note"],
    owner: None,
    derived: &[],
    searched: &[],
};

static MEMBERSHIPS: Table = Table {
    noun: Noun::Memberships,
    columns: &[
        "seat_id",
        "person_id",
        "post_id",
        "instrument_id",
        "from_on",
        "to_on",
        "source",
    ],
    owner: Some("seat_id"),
    derived: &[],
    searched: &[],
};

static INSTRUMENTS: Table = Table {
    noun: Noun::Instruments,
    columns: &[
        "code",
        "symbol",
        "kind",
        "title",
        "issuer",
        "signer",
        "signed_on",
        "year",
        "source",
        "note",
    ],
    owner: None,
    derived: &[
        Derived {
            column: "title_sort",
            rule: Rule::SortKey("title"),
        },
        Derived {
            column: "folded",
            rule: Rule::Folded(&["code", "symbol", "title", "issuer"]),
        },
    ],
    searched: &["code", "symbol", "title", "issuer", "signer"],
};

static CLAUSES: Table = Table {
    noun: Noun::Clauses,
    columns: &["instrument_id", "place", "label", "text"],
    owner: Some("instrument_id"),
    derived: &[],
    searched: &["label", "text"],
};

static AREAS: Table = Table {
    noun: Noun::Areas,
    columns: &["number", "name", "source", "note"],
    owner: None,
    derived: &[],
    searched: &["name"],
};

static TARGETS: Table = Table {
    noun: Noun::Targets,
    columns: &[
        "code",
        "title",
        "target_group",
        "year",
        "comparison",
        "value",
        "unit",
        "instrument_id",
        "source",
        "note",
    ],
    owner: None,
    derived: &[],
    searched: &["code", "title"],
};

static MEASUREMENTS: Table = Table {
    noun: Noun::Measurements,
    columns: &["target_id", "measured_on", "value", "source"],
    owner: Some("target_id"),
    derived: &[],
    searched: &[],
};

static TASKS: Table = Table {
    noun: Noun::Tasks,
    columns: &[
        "code",
        "title",
        "product",
        "authority",
        "note",
        "source",
        "level",
        "area_id",
        "instrument_id",
        "clause_id",
        "lead_unit_id",
        "lead_post_id",
        "assignee_words",
        "state",
        "assigned_on",
        "due_kind",
        "due_words",
        "due_on",
        "original_due_on",
        "done_on",
        "result",
        "percent",
        "progress_words",
        "due_event",
        "due_event_on",
        "due_count",
        "parent_id",
        "recurrence_id",
        "occurrence_on",
        "replaced_by_id",
        "state_before",
        "basis",
        "confirmed_on",
        "start_on",
        "duration",
        "effort",
    ],
    owner: None,
    derived: &[
        Derived {
            column: "title_sort",
            rule: Rule::SortKey("title"),
        },
        Derived {
            column: "folded",
            rule: Rule::Folded(&["code", "title"]),
        },
    ],
    searched: &[
        "code",
        "title",
        "product",
        "note",
        "assignee_words",
        "result",
    ],
};

static TASK_PARTIES: Table = Table {
    noun: Noun::TaskParties,
    columns: &[
        "task_id",
        "role",
        "unit_id",
        "contribution",
        "due_on",
        "delivered_on",
        "delivered_words",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static TASK_TARGETS: Table = Table {
    noun: Noun::TaskTargets,
    columns: &["task_id", "target_id"],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static EXTENSIONS: Table = Table {
    noun: Noun::Extensions,
    columns: &[
        "task_id",
        "number",
        "requested_on",
        "requested_by",
        "reason",
        "proposed_on",
        "previous_on",
        "state",
        "is_late_request",
        "granted_on",
        "decided_on",
        "decided_by",
        "basis",
        "evidence",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static PROGRESS_ENTRIES: Table = Table {
    noun: Noun::ProgressEntries,
    columns: &[
        "task_id",
        "reported_on",
        "percent",
        "words",
        "reported_by",
        "period",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static EVIDENCE: Table = Table {
    noun: Noun::Evidence,
    columns: &[
        "task_id",
        "kind",
        "title",
        "symbol",
        "issued_on",
        "file_name",
        "size",
        "hash",
        "added_on",
        "added_by",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &["title", "symbol", "file_name"],
};

static DELEGATIONS: Table = Table {
    noun: Noun::Delegations,
    columns: &[
        "task_id",
        "person",
        "from_on",
        "to_on",
        "note",
        "delegated_by",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static REQUESTS: Table = Table {
    noun: Noun::Requests,
    columns: &[
        "task_id",
        "number",
        "kind",
        "words",
        "asked_on",
        "asked_by",
        "answer_by",
        "state",
        "answer",
        "answered_on",
        "answered_by",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &["words", "answer"],
};

static RECURRENCES: Table = Table {
    noun: Noun::Recurrences,
    columns: &[
        "code",
        "title",
        "product",
        "level",
        "area_id",
        "instrument_id",
        "clause_id",
        "lead_unit_id",
        "every",
        "day",
        "month",
        "from_on",
        "until_on",
        "made_to",
        "note",
    ],
    owner: None,
    derived: &[],
    searched: &[],
};

static CALENDAR_DAYS: Table = Table {
    noun: Noun::CalendarDays,
    columns: &["day", "kind", "name", "source"],
    owner: None,
    derived: &[],
    searched: &[],
};

static DEPENDENCIES: Table = Table {
    noun: Noun::Dependencies,
    columns: &["task_id", "after_task_id", "lag", "note"],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static CRITERIA: Table = Table {
    noun: Noun::Criteria,
    columns: &[
        "number", "name", "meaning", "horizon", "sense", "weight", "source",
    ],
    owner: None,
    derived: &[],
    searched: &[],
};

static SCORES: Table = Table {
    noun: Noun::Scores,
    columns: &[
        "task_id",
        "criterion_id",
        "value",
        "reason",
        "author",
        "scored_on",
    ],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static COMPARISONS: Table = Table {
    noun: Noun::Comparisons,
    columns: &["first_id", "second_id", "numerator", "denominator"],
    owner: None,
    derived: &[],
    searched: &[],
};

static MARKS: Table = Table {
    noun: Noun::Marks,
    columns: &["task_id", "mark", "words", "marked_on", "marked_by"],
    owner: Some("task_id"),
    derived: &[],
    searched: &[],
};

static CAPACITIES: Table = Table {
    noun: Noun::Capacities,
    columns: &["unit_id", "tasks", "effort", "note"],
    owner: Some("unit_id"),
    derived: &[],
    searched: &[],
};

static SELECTIONS: Table = Table {
    noun: Noun::Selections,
    columns: &[
        "code",
        "adopted_on",
        "adopted_by",
        "measure",
        "score",
        "bound",
        "note",
    ],
    owner: None,
    derived: &[],
    searched: &[],
};

static SELECTION_ITEMS: Table = Table {
    noun: Noun::SelectionItems,
    columns: &["selection_id", "task_id", "is_in", "place", "score", "why"],
    owner: Some("selection_id"),
    derived: &[],
    searched: &[],
};

static SAVED_VIEWS: Table = Table {
    noun: Noun::SavedViews,
    columns: &["place", "name", "query", "sort", "grouping", "columns"],
    owner: None,
    derived: &[],
    searched: &[],
};

static INVENTORY_ITEMS: Table = Table {
    noun: Noun::InventoryItems,
    columns: &[
        "code",
        "name",
        "kind",
        "owner_unit_id",
        "locality",
        "state",
        "capacity",
        "capacity_unit",
        "since_on",
        "source",
        "note",
    ],
    owner: None,
    derived: &[
        Derived {
            column: "name_sort",
            rule: Rule::SortKey("name"),
        },
        Derived {
            column: "locality_sort",
            rule: Rule::SortKey("locality"),
        },
        Derived {
            column: "folded",
            rule: Rule::Folded(&["code", "name", "locality"]),
        },
    ],
    searched: &["code", "name", "locality", "note"],
};

static INVENTORY_LINKS: Table = Table {
    noun: Noun::InventoryLinks,
    columns: &["item_id", "task_id", "target_id"],
    owner: Some("item_id"),
    derived: &[],
    searched: &[],
};

static OUTGOING_PAPERS: Table = Table {
    noun: Noun::OutgoingPapers,
    columns: &[
        "kind",
        "year",
        "number",
        "issuer",
        "drafter",
        "symbol",
        "state",
        "title",
        "reserved_on",
        "issued_on",
        "signer_post",
        "signer",
        "recipients",
        "kept_at",
        "copies",
        "released_on",
        "receipt",
        "reason",
        "gap_reason",
        "relation",
        "related_id",
        "instrument_id",
        "recipe",
        "note",
    ],
    owner: None,
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["symbol", "title", "signer", "recipients"]),
    }],
    searched: &["symbol", "title", "signer", "recipients", "note"],
};

static INCOMING_PAPERS: Table = Table {
    noun: Noun::IncomingPapers,
    columns: &[
        "year",
        "number",
        "state",
        "arrived_on",
        "author",
        "symbol",
        "dated_on",
        "kind",
        "title",
        "receiver",
        "passed_on",
        "receipt",
        "due_on",
        "answer_id",
        "result",
        "reason",
        "instrument_id",
        "note",
    ],
    owner: None,
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["symbol", "author", "title", "receiver"]),
    }],
    searched: &["symbol", "author", "title", "receiver", "result", "note"],
};

static PAPER_FILES: Table = Table {
    noun: Noun::PaperFiles,
    columns: &[
        "paper_id",
        "role",
        "file_name",
        "size",
        "hash",
        "added_on",
        "added_by",
    ],
    owner: Some("paper_id"),
    derived: &[],
    searched: &[],
};

static PAPER_TEMPLATES: Table = Table {
    noun: Noun::PaperTemplates,
    columns: &["code", "kind", "name", "in_force", "retired_on"],
    owner: None,
    derived: &[],
    searched: &[],
};

static TEMPLATE_VERSIONS: Table = Table {
    noun: Noun::TemplateVersions,
    columns: &[
        "template_id",
        "number",
        "file_name",
        "size",
        "hash",
        "note",
        "added_on",
        "added_by",
    ],
    owner: Some("template_id"),
    derived: &[],
    searched: &[],
};

static MEETINGS: Table = Table {
    noun: Noun::Meetings,
    columns: &[
        "code",
        "kind",
        "form",
        "title",
        "state",
        "starts_at",
        "ends_at",
        "began_at",
        "ended_at",
        "place",
        "chair_seat",
        "secretary",
        "reason",
        "notice_id",
        "note",
    ],
    owner: None,
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["code", "title", "place"]),
    }],
    searched: &["code", "title", "place", "note"],
};

static AGENDA_ITEMS: Table = Table {
    noun: Noun::AgendaItems,
    columns: &[
        "meeting_id",
        "place",
        "number",
        "kind",
        "title",
        "presenter",
        "minutes",
        "visibility",
        "state",
        "began_at",
        "seconds",
        "task_id",
        "from_id",
        "why",
        "note",
    ],
    owner: None,
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["title", "presenter"]),
    }],
    searched: &["title", "presenter", "note"],
};

static ATTENDEES: Table = Table {
    noun: Noun::Attendees,
    columns: &[
        "meeting_id",
        "place",
        "seat",
        "unit_id",
        "name",
        "post",
        "role",
        "reply",
        "reply_note",
        "presence",
        "substitute",
        "can_vote",
    ],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static ATTENDANCE_SPANS: Table = Table {
    noun: Noun::AttendanceSpans,
    columns: &["meeting_id", "attendee_id", "from_at", "until_at"],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static MINUTE_LINES: Table = Table {
    noun: Noun::MinuteLines,
    columns: &[
        "meeting_id",
        "item_id",
        "place",
        "kind",
        "said_at",
        "text",
        "speaker_id",
        "due_words",
        "due_on",
        "level",
        "is_aside",
        "task_id",
        "bearing",
        "rich",
    ],
    owner: Some("meeting_id"),
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["text"]),
    }],
    searched: &["text"],
};

static LINE_PARTIES: Table = Table {
    noun: Noun::LineParties,
    columns: &["meeting_id", "line_id", "role", "unit_id", "post_id"],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static VOTES: Table = Table {
    noun: Noun::Votes,
    columns: &[
        "meeting_id",
        "item_id",
        "question",
        "in_favour",
        "against",
        "abstained",
        "note",
    ],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static AGENDA_TEMPLATES: Table = Table {
    noun: Noun::AgendaTemplates,
    columns: &["title", "stands_on"],
    owner: None,
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["title"]),
    }],
    searched: &[],
};

static AGENDA_TEMPLATE_ITEMS: Table = Table {
    noun: Noun::AgendaTemplateItems,
    columns: &[
        "template_id",
        "place",
        "kind",
        "title",
        "presenter",
        "minutes",
        "visibility",
    ],
    owner: Some("template_id"),
    derived: &[],
    searched: &[],
};

static AGENDA_PAPERS: Table = Table {
    noun: Noun::AgendaPapers,
    columns: &[
        "meeting_id",
        "item_id",
        "title",
        "unit_id",
        "due_on",
        "received_on",
        "file_name",
        "size",
        "hash",
    ],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static PHRASES: Table = Table {
    noun: Noun::Phrases,
    columns: &["short", "words"],
    owner: None,
    derived: &[],
    searched: &[],
};

static MINUTE_COMMENTS: Table = Table {
    noun: Noun::MinuteComments,
    columns: &[
        "meeting_id",
        "line_id",
        "attendee_id",
        "said_at",
        "text",
        "state",
        "answer",
    ],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static MINUTE_EDITIONS: Table = Table {
    noun: Noun::MinuteEditions,
    columns: &[
        "meeting_id",
        "number",
        "approved_on",
        "approved_by",
        "basis",
        "reason",
        "file_name",
        "size",
        "hash",
    ],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static LINE_CORRECTIONS: Table = Table {
    noun: Noun::LineCorrections,
    columns: &["meeting_id", "edition_id", "line_id", "before", "after"],
    owner: Some("meeting_id"),
    derived: &[],
    searched: &[],
};

static OPINION_ROUNDS: Table = Table {
    noun: Noun::OpinionRounds,
    columns: &[
        "code",
        "title",
        "matter",
        "state",
        "due_on",
        "sent_on",
        "summed_on",
        "closed_on",
        "silence_agrees",
        "silence_basis",
        "result",
        "reason",
        "note",
    ],
    owner: None,
    derived: &[Derived {
        column: "folded",
        rule: Rule::Folded(&["code", "title", "matter"]),
    }],
    searched: &["code", "title", "matter", "result", "note"],
};

static OPINION_QUESTIONS: Table = Table {
    noun: Noun::OpinionQuestions,
    columns: &["round_id", "number", "text"],
    owner: Some("round_id"),
    derived: &[],
    searched: &[],
};

static OPINION_SHEETS: Table = Table {
    noun: Noun::OpinionSheets,
    columns: &[
        "round_id",
        "seat",
        "name",
        "post",
        "received_on",
        "source",
        "note",
    ],
    owner: Some("round_id"),
    derived: &[],
    searched: &[],
};

static OPINION_ANSWERS: Table = Table {
    noun: Noun::OpinionAnswers,
    columns: &[
        "round_id",
        "sheet_id",
        "question_id",
        "choice",
        "words",
        "reply",
    ],
    owner: Some("round_id"),
    derived: &[],
    searched: &[],
};
