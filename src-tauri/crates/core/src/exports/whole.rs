//! The whole register as data for hand-over: every row of every table as it stands, by the columns that the log keeps, and
//! the description of their form (JSON Schema).
//!
//! Not here: the history, which goes out as a list, and the bytes of files, which a row names by their SHA-256.

use crate::error::Result;
use crate::ops::Noun;
use crate::store::{self, View, rows, tables};
use crate::watch::Watch;
use serde_json::{Map, Value, json};

/// Name of the format.
pub const FORMAT: &str = "steering-register";

/// The form of what [`whole`] gives, kept beside the code so that it can be read without a register; a test compares it with
/// [`schema`].
pub const SCHEMA: &str = include_str!("whole.schema.json");

/// Every row of the register, a list for each table.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// Version of the tables.
    pub version: u32,
    /// Log position.
    pub known_to: u32,
    /// The rows by their ids, table by table in declared order.
    pub tables: Vec<(Noun, Vec<Map<String, Value>>)>,
}

impl Whole {
    /// Returns how many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.tables.iter().map(|(_, rows)| rows.len()).sum()
    }

    /// Returns it as JSON; the same register gives the same value.
    #[must_use]
    pub fn json(self) -> Value {
        let tables: Map<String, Value> = self
            .tables
            .into_iter()
            .map(|(noun, rows)| (noun.code().to_owned(), json!(rows)))
            .collect();
        json!({
            "format": FORMAT,
            "version": self.version,
            "known_to": self.known_to,
            "tables": tables,
        })
    }
}

/// Returns every row of the register as it stands.
///
/// # Errors
/// `cancelled`; trouble with the file.
pub fn whole(view: View<'_>, watch: &dyn Watch) -> Result<Whole> {
    let mut found = Vec::new();
    let mut total = 0_u32;
    for noun in Noun::ALL {
        total = total.saturating_add(rows::count_rows(view, tables::table(*noun))?);
    }
    let mut done = 0;
    for noun in Noun::ALL {
        let mut own = Vec::new();
        rows::each_row(view, tables::table(*noun), |id, mut row, _| {
            watch.tell(done, total)?;
            done += 1;
            row.insert("id".to_owned(), Value::from(id));
            own.push(row);
            Ok(())
        })?;
        found.push((*noun, own));
    }
    Ok(Whole {
        version: store::format_of(view)?,
        known_to: store::log::head(view)?,
        tables: found,
    })
}

/// Describes the form of what [`whole`] gives, as JSON Schema, from the tables of an open register.
///
/// # Errors
/// Trouble with the file.
pub fn schema(view: View<'_>) -> Result<Value> {
    let mut tables_of = Map::new();
    for noun in Noun::ALL {
        let table = tables::table(*noun);
        let mut properties = Map::new();
        for column in rows::columns(view, table)? {
            let about = property(&column.name, column.is_text, column.is_nullable);
            properties.insert(column.name, about);
        }
        let names: Vec<&String> = properties.keys().collect();
        let row = json!({
            "type": "object",
            "required": names,
            "additionalProperties": false,
            "properties": properties,
        });
        tables_of.insert(
            noun.code().to_owned(),
            json!({"description": about(*noun), "type": "array", "items": row}),
        );
    }
    let names: Vec<&str> = Noun::ALL.iter().map(|noun| noun.code()).collect();
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A register of Steering Desk",
        "description": "Every row of every table as it stands. Columns that end in _id name the id of a row of another table; \
            days are those of Vietnam; instants are UTC; values of targets and measurements are in hundredths of their unit.",
        "type": "object",
        "required": ["format", "version", "known_to", "tables"],
        "additionalProperties": false,
        "properties": {
            "format": {"const": FORMAT},
            "version": {"description": "Version of the tables.", "const": store::format_of(view)?},
            "known_to": {"description": "Position of the log from which the rows come.", "type": "integer", "minimum": 0},
            "tables": {
                "type": "object",
                "required": names,
                "additionalProperties": false,
                "properties": tables_of,
            },
        },
    }))
}

fn property(name: &str, is_text: bool, is_nullable: bool) -> Value {
    let kind = if is_text { "string" } else { "integer" };
    let mut about = if is_nullable {
        json!({"type": [kind, "null"]})
    } else {
        json!({"type": kind})
    };
    let format = match name {
        "id" => Some("uuid"),
        name if name.ends_with("_id") => Some("uuid"),
        name if is_text && name.ends_with("_on") => Some("date"),
        name if is_text && name.ends_with("_at") => Some("date-time"),
        _ => None,
    };
    if let (Some(format), Some(about)) = (format, about.as_object_mut()) {
        about.insert("format".to_owned(), Value::from(format));
    }
    about
}

const fn about(noun: Noun) -> &'static str {
    match noun {
        Noun::Units => "Organisational units.",
        Noun::Posts => "Posts in units.",
        Noun::People => "People.",
        Noun::Seats => "The seats of the committee, in protocol order.",
        Noun::Memberships => "Who held a seat, from when to when.",
        Noun::Instruments => "Decisions, notices and other documents.",
        Noun::Clauses => "Clauses of documents.",
        Noun::Areas => "Priority areas.",
        Noun::Targets => "Targets.",
        Noun::Measurements => "Measurements of targets.",
        Noun::Tasks => "Tasks.",
        Noun::TaskParties => "Units that coordinate, monitor or are told of a task.",
        Noun::TaskTargets => "Which task serves which target.",
        Noun::Extensions => "Requests for a later deadline, and their decisions.",
        Noun::ProgressEntries => "What was reported on tasks.",
        Noun::Evidence => {
            "What vouches for a result, a report or a request; files are named by their SHA-256."
        }
        Noun::Delegations => "Work handed on to a person of the lead unit.",
        Noun::Requests => {
            "What was asked about a task: clarifications, directions, matters brought before the head."
        }
        Noun::Recurrences => "Work that comes again.",
        Noun::CalendarDays => "Changes of the calendar of working days.",
        Noun::Dependencies => "Which task follows which.",
        Noun::Criteria => "What priorities are calculated from.",
        Noun::Scores => "Scores of tasks by criteria.",
        Noun::Comparisons => "Pairwise comparisons of criteria.",
        Noun::Marks => "The head's own marks on tasks.",
        Noun::Capacities => "How much a unit can lead at a time.",
        Noun::Selections => "Adopted selections of priority tasks.",
        Noun::SelectionItems => "What a selection says of each task.",
        Noun::SavedViews => "Named views of the register of tasks.",
        Noun::InventoryItems => "The infrastructure of the sector: sites and systems.",
        Noun::OutgoingPapers => {
            "Numbers of the committee's own series, and the papers that went out under them."
        }
        Noun::IncomingPapers => "Papers that came in.",
        Noun::PaperFiles => "Files of papers, as issued or received; named by their SHA-256.",
        Noun::PaperTemplates => "Templates of the office's own, from which papers are made.",
        Noun::TemplateVersions => "Versions of templates; their files are named by their SHA-256.",
        Noun::Meetings => "Meetings of the committee; times are those of the clock in Vietnam.",
        Noun::AgendaItems => {
            "What meetings are about, item by item; without a meeting: what waits to be put on an agenda."
        }
        Noun::Attendees => {
            "Who is invited to a meeting, what they answered, and whether they were there."
        }
        Noun::AttendanceSpans => "From when to when somebody was in the room.",
        Noun::MinuteLines => "Lines of minutes, verbatim.",
        Noun::LineParties => "Who leads and who coordinates what a line of minutes assigns.",
        Noun::Votes => "What was voted on in a meeting, and how.",
        Noun::AgendaTemplates => {
            "Lists of items that agendas begin with; one may stand on a kind of meeting."
        }
        Noun::AgendaTemplateItems => "Items of such lists, in order.",
        Noun::AgendaPapers => {
            "Papers of agenda items: who owes them by when, and whether they came; files are named by their SHA-256."
        }
        Noun::Phrases => "Short forms that are written out as minutes are typed.",
        Noun::MinuteComments => "What was said of draft minutes, and what became of it.",
        Noun::MinuteEditions => {
            "Minutes as they were approved (0) and as each correction left them; their files are named by their SHA-256."
        }
        Noun::LineCorrections => {
            "What a correction of approved minutes changed in a line: before and after."
        }
        Noun::OpinionRounds => {
            "Opinions asked for in writing: on what, by when, and what came of it."
        }
        Noun::OpinionQuestions => "What is asked in a round, in order.",
        Noun::OpinionSheets => {
            "The sheet of each seat, with who held it on the day the round went out."
        }
        Noun::OpinionAnswers => "What a sheet says to a question, and what was done about it.",
        Noun::InventoryLinks => "Which task or target an item of the infrastructure bears on.",
    }
}

#[cfg(test)]
mod tests {
    use super::whole;
    use crate::register::Register;
    use crate::watch::Unwatched;
    use chrono::NaiveDate;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).unwrap()
    }

    #[test]
    fn an_empty_register_has_every_table() {
        let register = Register::in_memory().unwrap();
        let whole = register
            .read(day(), |view| whole(view, &Unwatched))
            .unwrap();
        assert_eq!(whole.rows(), 0, "and no rows");
        let json = whole.json();
        assert_eq!(
            json["tables"].as_object().unwrap().len(),
            crate::ops::Noun::ALL.len(),
            "a table a noun"
        );
    }
}
