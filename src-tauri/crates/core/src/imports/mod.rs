//! Taking in files of the office: rows of a spreadsheet become tasks, seats, targets, units, documents, clauses, priority areas,
//! recurring work, criteria and scores of
//! priorities, inventory.
//!
//! A file is read elsewhere (`grid` is what its readers hand over). Here its columns are recognised (`fields`), its cells
//! read (`values`), what they name is found (`names`), and each row compared with the register (`plan`, and a file a kind).
//! A plan is what the dry run shows and what the run does: both are made by the same code. A run is one operation.
//!
//! Empty cells change nothing. What is only nearly a name is offered, never taken. A deadline, a lead or a state that has
//! its own verb is never changed by a file.

mod areas;
mod clauses;
mod criteria;
mod fields;
pub mod grid;
mod instruments;
mod inventory;
mod members;
mod names;
mod plan;
mod recurrences;
mod scores;
mod targets;
mod tasks;
mod units;
mod values;

pub use fields::{Field, Mapping, field_of, fields};
pub use plan::{Counts, Difference, Note, NoteKind, Outcome, Plan, PlannedRow, Problem, Why};

use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, Result, Rule};
use crate::store::{self, Tx, View};
use crate::watch::{Unwatched, Watch};
use grid::Sheet;

coded_enum! {
    /// What the rows of a file are.
    Kind {
        /// Tasks.
        Tasks = "tasks",
        /// Seats and who held them.
        Members = "members",
        /// Targets and measurements.
        Targets = "targets",
        /// Organisational units.
        Units = "units",
        /// Documents.
        Instruments = "instruments",
        /// Clauses of documents.
        Clauses = "clauses",
        /// Priority areas.
        Areas = "areas",
        /// Recurring work.
        Recurrences = "recurrences",
        /// Criteria of priorities with their weights.
        Criteria = "criteria",
        /// Scores of tasks, each by one criterion.
        Scores = "scores",
        /// The infrastructure of the sector.
        Inventory = "inventory",
    }
}

/// Rows shown of each column when its meaning is chosen.
const SAMPLES: usize = 3;
/// Most rows that one import takes.
pub const MOST_ROWS: usize = 50_000;

/// How a sheet would be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Row of the header; 0 when there is none.
    pub header_row: u32,
    /// Texts of the header, a column each.
    pub headers: Vec<String>,
    /// What each column holds.
    pub mapping: Mapping,
    /// True when a file with these headers was taken in before, and the columns are read as then.
    pub is_remembered: bool,
    /// First values of each column below the header.
    pub samples: Vec<Vec<String>>,
    /// Rows below the header that hold something.
    pub rows: u32,
}

/// Finds out how a sheet would be read; `header_row` when it is known.
///
/// # Errors
/// `invalid` for a header row that the sheet has not; trouble with the file.
pub fn layout(
    view: View<'_>,
    kind: Kind,
    sheet: &Sheet,
    header_row: Option<u32>,
) -> Result<Layout> {
    let header_row = match header_row {
        Some(row) => row,
        None => fields::find_header(kind, sheet).unwrap_or(0),
    };
    let header = sheet.lines.iter().find(|line| line.number == header_row);
    if header.is_none() && header_row > 0 {
        return Err(Error::Invalid {
            field: "header_row",
            why: "out_of_range",
        });
    }
    let mut headers = header.map(fields::headers).unwrap_or_default();
    headers.resize(sheet.width(), String::new());
    let remembered = store::imports::mapping(view, kind.code(), &fields::fingerprint(&headers))?
        .and_then(|text| serde_json::from_str::<Vec<Option<String>>>(&text).ok())
        .and_then(|codes| mapping_of(kind, &codes).ok())
        .filter(|mapping| mapping.len() == headers.len());
    let below = || sheet.lines.iter().filter(|line| line.number > header_row);
    let samples = (0..headers.len())
        .map(|column| {
            below()
                .filter_map(|line| line.cell(column))
                .filter(|cell| !cell.is_carried)
                .map(|cell| plan::shown(&cell.value))
                .take(SAMPLES)
                .collect()
        })
        .collect();
    Ok(Layout {
        header_row,
        is_remembered: remembered.is_some(),
        mapping: remembered.unwrap_or_else(|| fields::guess(kind, &headers)),
        samples,
        rows: u32::try_from(below().count()).unwrap_or(u32::MAX),
        headers,
    })
}

/// Reads a mapping from codes of fields, a column each.
///
/// # Errors
/// `invalid` for a code that the kind has not, and for a field that two columns hold.
pub fn mapping_of(kind: Kind, codes: &[Option<String>]) -> Result<Mapping> {
    let refused = |why| Error::Invalid {
        field: "mapping",
        why,
    };
    let mut mapping: Mapping = Vec::with_capacity(codes.len());
    for code in codes {
        let field = match code.as_deref().filter(|code| !code.is_empty()) {
            None => None,
            Some(code) => Some(field_of(kind, code).ok_or_else(|| refused("unknown"))?),
        };
        if field.is_some() && mapping.contains(&field) {
            return Err(refused("duplicate"));
        }
        mapping.push(field);
    }
    Ok(mapping)
}

/// What is to be taken in.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// What its rows are.
    pub kind: Kind,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Row of the header; 0 when there is none.
    pub header_row: u32,
    /// What each column holds.
    pub mapping: &'a Mapping,
}

/// Says what taking in a sheet would do. Writes nothing.
///
/// # Errors
/// `invalid` when no column holds what rows are named by, or there are too many; `cancelled`; trouble with the file.
pub fn plan(view: View<'_>, request: &Request<'_>, watch: &dyn Watch) -> Result<Plan> {
    let has = |code: &str| {
        request
            .mapping
            .iter()
            .flatten()
            .any(|field| field.code == code)
    };
    let missing = fields(request.kind)
        .iter()
        .any(|field| field.is_needed && !has(field.code));
    if missing {
        return Err(Error::Invalid {
            field: "mapping",
            why: "empty",
        });
    }
    if request.sheet.lines.len() > MOST_ROWS {
        return Err(Error::Invalid {
            field: "rows",
            why: "too_many",
        });
    }
    match request.kind {
        Kind::Tasks => plan::plan(request, &mut tasks::Tasks::new(view, request)?, watch),
        Kind::Members => plan::plan(request, &mut members::Members::new(view)?, watch),
        Kind::Targets => plan::plan(request, &mut targets::Targets::new(view)?, watch),
        Kind::Units => plan::plan(request, &mut units::Units::new(view)?, watch),
        Kind::Instruments => plan::plan(request, &mut instruments::Instruments::new(view)?, watch),
        Kind::Clauses => plan::plan(request, &mut clauses::Clauses::new(view)?, watch),
        Kind::Areas => plan::plan(request, &mut areas::Areas::new(view)?, watch),
        Kind::Recurrences => plan::plan(request, &mut recurrences::Recurrences::new(view)?, watch),
        Kind::Criteria => plan::plan(request, &mut criteria::Criteria::new(view)?, watch),
        Kind::Scores => plan::plan(request, &mut scores::Scores::new(view)?, watch),
        Kind::Inventory => plan::plan(request, &mut inventory::Inventory::new(view)?, watch),
    }
}

/// Where rows come from, for the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Name of the file.
    pub file: String,
    /// SHA-256 of its bytes, in hex; empty for rows from a clipboard.
    pub hash: String,
}

/// Hex digits of the hash that the history shows: enough to tell one file from any other.
const HASH_SHOWN: usize = 16;

impl Origin {
    /// Returns what the history names an import after.
    #[must_use]
    pub fn subject(&self) -> String {
        let hash: String = self.hash.chars().take(HASH_SHOWN).collect();
        format!("{} {hash}", self.file).trim_end().to_owned()
    }
}

/// Takes a sheet in. Rows with a problem are left out when that was agreed to. Returns how many rows were what.
///
/// # Errors
/// `secretariat_only`; `import_problems` when rows have problems and leaving them out was not agreed to; `import_moved`
/// when the register has changed so that the rows are not what the dry run said; as [`plan`].
pub fn run(
    tx: &Tx<'_>,
    request: &Request<'_>,
    origin: &Origin,
    expected: Option<Counts>,
    leave_out: bool,
    watch: &dyn Watch,
) -> Result<Counts> {
    check_secretariat(tx.actor())?;
    let plan = plan(tx.view(), request, &Unwatched)?;
    if expected.is_some_and(|expected| expected != plan.counts) {
        return Err(Error::Refused(Rule::ImportMoved));
    }
    if plan.counts.problems > 0 && !leave_out {
        return Err(Error::Refused(Rule::ImportProblems));
    }
    let total = u32::try_from(plan.steps.len() + plan.links.len()).unwrap_or(u32::MAX);
    for (done, step) in (0..).zip(plan.steps.into_iter().chain(plan.links)) {
        watch.tell(done, total)?;
        step(tx)?;
    }
    let headers = request
        .sheet
        .lines
        .iter()
        .find(|line| line.number == request.header_row)
        .map(fields::headers);
    if let Some(mut headers) = headers {
        headers.resize(request.sheet.width(), String::new());
        let codes: Vec<Option<&str>> = request
            .mapping
            .iter()
            .map(|field| field.map(|field| field.code))
            .collect();
        let text = serde_json::to_string(&codes).map_err(|e| Error::Internal(e.to_string()))?;
        tx.keep_mapping(request.kind.code(), &fields::fingerprint(&headers), &text)?;
    }
    tx.about(&origin.subject());
    Ok(plan.counts)
}

#[cfg(test)]
mod tests;
