//! What an import would do, row by row, and why not where it would not. Nothing is written here.

use super::fields::{Field, Mapping, headers};
use super::grid::{Cell, Line, Sheet, Value, address};
use super::names::{Found, Names};
use super::values;
use super::{Kind, Request};
use crate::codes::coded_enum;
use crate::error::Result;
use crate::store::Tx;
use crate::text::{
    Encoding, clean_line, clean_text, fold, is_unicode_vietnamese, looks_legacy, read_legacy,
    read_legacy_as,
};
use crate::watch::Watch;
use chrono::NaiveDate;
use std::collections::BTreeMap;

coded_enum! {
    /// What an import makes of a row.
    Outcome {
        /// A record that the register does not hold.
        New = "new",
        /// A record of the register, changed.
        Changed = "changed",
        /// A record of the register as it is.
        Same = "same",
        /// It cannot be taken in as it stands.
        Problem = "problem",
        /// Not a row of the table: a heading, a total, a blank.
        Skipped = "skipped",
    }
}

coded_enum! {
    /// Why a cell or a row cannot be taken in.
    Why {
        /// Nothing stands where something must.
        Empty = "empty",
        /// Longer than the register takes.
        TooLong = "too_long",
        /// Text in an encoding from before Unicode that cannot be told with certainty.
        Legacy = "legacy",
        /// The formula failed.
        Fault = "fault",
        /// The register holds nothing of this name.
        NotFound = "not_found",
        /// The register holds several of this name.
        Ambiguous = "ambiguous",
        /// A word that stands for nothing here.
        UnknownWord = "unknown_word",
        /// Not a day or a deadline that can be read with certainty.
        UnclearDay = "unclear_day",
        /// Without its year it could mean two days.
        NoYear = "no_year",
        /// The year has two digits, and day and month could be changed about.
        TwoDigitYear = "two_digit_year",
        /// No calendar has that day.
        NoSuchDay = "no_such_day",
        /// No year has that month or quarter.
        NoSuchPeriod = "no_such_period",
        /// A count of days that makes no sense.
        CountRange = "count_range",
        /// A day that has not come.
        Future = "future",
        /// The later day comes first.
        DatesOrder = "dates_order",
        /// Not a number.
        NotANumber = "not_a_number",
        /// A number that can be read in two ways.
        UnclearNumber = "unclear_number",
        /// Not a whole number from 0.
        NotACount = "not_a_count",
        /// 0.5: half, or half a percent.
        Fraction = "fraction",
        /// 0 to 100.
        PercentRange = "percent_range",
        /// 1 to 4.
        LevelRange = "level_range",
        /// A value that the record does not take.
        ValueRange = "value_range",
        /// The code was given before and taken back.
        CodeSpent = "code_spent",
        /// The same record stands in an earlier row.
        DuplicateRow = "duplicate_row",
        /// A task has one lead.
        OneLead = "one_lead",
        /// A deadline in force moves by an extension only.
        NeedsExtension = "needs_extension",
        /// The first deadline is kept for ever.
        FirstDeadline = "first_deadline",
        /// The lead of an assigned task changes by an assignment.
        NeedsAssignment = "needs_assignment",
        /// The state of a task moves by what is done to it.
        NeedsVerb = "needs_verb",
        /// The task is closed.
        Closed = "closed",
        /// Done, but not on which day.
        NeedsDoneDay = "needs_done_day",
        /// Only with the basis.
        NeedsBasis = "needs_basis",
        /// The committee has no such seat.
        SeatUnknown = "seat_unknown",
        /// The role of a seat is the decision's.
        RoleDiffers = "role_differs",
        /// Another membership of the seat holds on these days.
        Overlap = "overlap",
        /// Another value was measured for that day.
        MeasuredDiffers = "measured_differs",
        /// A figure needs its source.
        SourceNeeded = "source_needed",
        /// An earlier row asks for the same place.
        PlaceTaken = "place_taken",
        /// Not a recurrence that can be read with certainty.
        UnclearRule = "unclear_rule",
        /// A week needs its weekday.
        NoWeekday = "no_weekday",
        /// 0 to 10.
        ScoreRange = "score_range",
        /// A score needs its reason.
        NeedsReason = "needs_reason",
        /// The weights would not sum to the whole.
        WeightsSum = "weights_sum",
        /// More than can be compared.
        TooMany = "too_many",
    }
}

coded_enum! {
    /// What should be known about a row, though it is no obstacle.
    NoteKind {
        /// Old text was turned into Unicode.
        Converted = "converted",
        /// A formula: the value stored with it was taken.
        Formula = "formula",
        /// The file's own code: the register gives another.
        OwnCode = "own_code",
        /// Nothing stands in the row.
        Blank = "blank",
        /// The header stands there again.
        HeaderAgain = "header_again",
        /// The columns are numbered.
        ColumnNumbers = "column_numbers",
        /// A heading between rows.
        Heading = "heading",
        /// A total.
        Total = "total",
        /// Beside the table: no number, and one cell only.
        Aside = "aside",
    }
}

/// Why a row cannot be taken in, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Why.
    pub why: Why,
    /// The field.
    pub field: &'static str,
    /// The cell, `D12`; of a field without a column, the row alone.
    pub cell: String,
    /// What stands there.
    pub found: String,
    /// What may help: the nearest names, the day in force, the other row.
    pub hint: String,
}

/// A field that an import would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: &'static str,
    /// What the register holds.
    pub before: String,
    /// What the file says.
    pub after: String,
}

/// Something to know about a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What.
    pub kind: NoteKind,
    /// The cell; empty when it is about the row.
    pub cell: String,
    /// What stands in the file.
    pub before: String,
    /// What is taken.
    pub after: String,
}

/// What an import makes of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRow {
    /// Its number in the file.
    pub row: u32,
    /// What it is.
    pub outcome: Outcome,
    /// Code of the record; empty when it has none yet.
    pub code: String,
    /// What stands for the record: its title or name.
    pub title: String,
    /// What would change.
    pub differences: Vec<Difference>,
    /// What is in the way.
    pub problems: Vec<Problem>,
    /// What should be known.
    pub notes: Vec<Note>,
}

/// How many rows are what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New.
    pub new: u32,
    /// Changed.
    pub changed: u32,
    /// Same.
    pub same: u32,
    /// With a problem.
    pub problems: u32,
    /// Not rows of the table.
    pub skipped: u32,
}

/// One step of what an import does.
pub(super) type Step = Box<dyn FnOnce(&Tx<'_>) -> Result<()>>;

/// What an import would do.
pub struct Plan {
    /// Every row below the header.
    pub rows: Vec<PlannedRow>,
    /// How many are what.
    pub counts: Counts,
    /// What rows do.
    pub(super) steps: Vec<Step>,
    /// What ties rows to each other, after all are there.
    pub(super) links: Vec<Step>,
}

/// What a row without problems comes to.
pub(super) enum Verdict {
    New,
    Changed,
    Same,
}

/// Turns the rows of one kind into steps.
pub(super) trait Planner {
    /// Looks at a row before any is planned, for what depends on all of them. Nothing that it says of the row is kept.
    fn survey(&mut self, _row: &mut Row<'_>) {}

    /// True when it must look at all rows before it plans one.
    fn has_survey(&self) -> bool {
        false
    }

    /// Plans a row. With problems in it, what is returned does not count.
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict>;

    /// Says what is done once, after all rows and their links.
    fn finish(&mut self) -> Vec<Step> {
        Vec::new()
    }
}

/// In what the texts of a column are written.
#[derive(Clone, Copy)]
enum Writing {
    /// Nothing in it is certainly old.
    Unicode,
    /// Old, in one encoding, and nothing in it is Unicode.
    Old(Encoding),
    /// Both.
    Mixed,
}

/// A row being read: its cells by field, and what was found out about it.
pub(super) struct Row<'a> {
    sheet: &'a Sheet,
    line: &'a Line,
    mapping: &'a Mapping,
    writings: &'a [Writing],
    pub(super) planned: PlannedRow,
    pub(super) steps: Vec<Step>,
    pub(super) links: Vec<Step>,
}

impl<'a> Row<'a> {
    /// Returns the number of the row.
    pub(super) const fn number(&self) -> u32 {
        self.line.number
    }

    /// True when days of the sheet count from 1904.
    pub(super) const fn is_1904(&self) -> bool {
        self.sheet.is_1904
    }

    /// True when some column holds the field.
    pub(super) fn has(&self, field: &str) -> bool {
        self.column(field).is_some()
    }

    /// True when the row holds something for the field.
    pub(super) fn holds(&self, field: &str) -> bool {
        self.column(field)
            .is_some_and(|column| self.line.cell(column).is_some())
    }

    fn column(&self, field: &str) -> Option<usize> {
        self.mapping
            .iter()
            .position(|found| found.is_some_and(|found| found.code == field))
    }

    /// Returns the address of a field's cell.
    pub(super) fn place(&self, field: &str) -> String {
        match self.column(field) {
            Some(column) => address(column, self.line.number),
            None => self.line.number.to_string(),
        }
    }

    /// Says what is in the way.
    pub(super) fn refuse(&mut self, field: &'static str, why: Why, hint: impl Into<String>) {
        let found = self
            .column(field)
            .and_then(|column| self.line.cell(column))
            .map(|cell| shown(&cell.value))
            .unwrap_or_default();
        let problem = Problem {
            why,
            field,
            cell: self.place(field),
            found,
            hint: hint.into(),
        };
        // A field may be read twice: to know the row, and to take it.
        if !self.planned.problems.contains(&problem) {
            self.planned.problems.push(problem);
        }
    }

    /// Says what should be known.
    pub(super) fn note(&mut self, kind: NoteKind, field: &str, before: &str, after: &str) {
        let note = Note {
            kind,
            cell: self.place(field),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        if !self.planned.notes.contains(&note) {
            self.planned.notes.push(note);
        }
    }

    /// Says what would change.
    pub(super) fn differs(
        &mut self,
        field: &'static str,
        before: impl Into<String>,
        after: impl Into<String>,
    ) {
        self.planned.differences.push(Difference {
            field,
            before: before.into(),
            after: after.into(),
        });
    }

    /// Returns the cell of a field, its text in Unicode; `None` when it is empty or cannot be read.
    fn cell(&mut self, field: &'static str) -> Option<Cell> {
        let column = self.column(field)?;
        let mut cell = self.line.cell(column)?.clone();
        if cell.is_formula && !cell.is_carried {
            let taken = shown(&cell.value);
            self.note(NoteKind::Formula, field, "", &taken);
        }
        if let Value::Text(text) = &cell.value {
            let writing = self
                .writings
                .get(column)
                .copied()
                .unwrap_or(Writing::Unicode);
            match in_unicode(text, writing) {
                Ok(None) => {}
                Ok(Some(read)) => {
                    let (before, after) = (clean_line(text), clean_line(&read));
                    self.note(NoteKind::Converted, field, &before, &after);
                    cell.value = Value::Text(read);
                }
                Err(why) => {
                    self.refuse(field, why, "");
                    return None;
                }
            }
        }
        Some(cell)
    }

    /// Reads a field; says why when it cannot be read.
    pub(super) fn read<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&Cell) -> Result<T, Why>,
    ) -> Option<T> {
        let cell = self.cell(field)?;
        match read(&cell) {
            Ok(value) => Some(value),
            Err(why) => {
                self.refuse(field, why, "");
                None
            }
        }
    }

    /// Reads a field as one line of text.
    pub(super) fn line(&mut self, field: &'static str) -> Option<String> {
        self.read(field, |cell| values::text(&cell.value))
            .map(|text| clean_line(&text))
            .filter(|line| !line.is_empty())
    }

    /// Reads a field as text of several lines.
    pub(super) fn text(&mut self, field: &'static str) -> Option<String> {
        self.read(field, |cell| values::text(&cell.value))
            .map(|text| clean_text(&text))
            .filter(|text| !text.is_empty())
    }

    /// Brings a text of a record to what the row says, and says so.
    pub(super) fn take_text(&mut self, field: &'static str, own: &mut String) {
        if let Some(new) = self.text(field).filter(|new| new != own) {
            self.differs(field, own.clone(), new.clone());
            *own = new;
        }
    }

    /// Brings a line of a record to what the row says.
    pub(super) fn take_line(&mut self, field: &'static str, own: &mut String) {
        if let Some(new) = self.line(field).filter(|new| new != own) {
            self.differs(field, own.clone(), new.clone());
            *own = new;
        }
    }

    /// Brings a day of a record to what the row says.
    pub(super) fn take_day(&mut self, field: &'static str, own: &mut Option<NaiveDate>) {
        let is_1904 = self.is_1904();
        let new = self.read(field, |cell| values::day(cell, is_1904));
        if new.is_some() && new != *own {
            let shown = |day: Option<NaiveDate>| {
                day.map(|day| day.format("%d/%m/%Y").to_string())
                    .unwrap_or_default()
            };
            self.differs(field, shown(*own), shown(new));
            *own = new;
        }
    }

    /// Brings a coded word of a record to what the row says.
    pub(super) fn take_code(
        &mut self,
        field: &'static str,
        words: &[(&str, &str)],
        is_code: impl Fn(&str) -> bool,
        own: &mut String,
    ) {
        let read = |code: &str| is_code(code).then(|| code.to_owned());
        let new = self.read(field, |cell| values::coded(cell, words, read));
        if let Some(new) = new.filter(|new| new != own) {
            self.differs(field, own.clone(), new.clone());
            *own = new;
        }
    }

    /// Brings the id of another record to what the row says.
    pub(super) fn take_id(&mut self, field: &'static str, names: &Names, own: &mut Option<String>) {
        let Some(text) = self.line(field) else { return };
        match names.find_within(&text) {
            Found::One(id) if own.as_ref() == Some(&id) => {}
            Found::One(id) => {
                let before = own.as_deref().map(|id| names.shown(id)).unwrap_or_default();
                self.differs(field, before, names.shown(&id));
                *own = Some(id);
            }
            Found::Many => self.refuse(field, Why::Ambiguous, ""),
            Found::None(hint) => self.refuse(field, Why::NotFound, hint),
        }
    }

    /// Says whether an earlier row was about the same record, and keeps that this one is.
    pub(super) fn is_first(
        &mut self,
        seen: &mut BTreeMap<String, u32>,
        own: String,
        field: &'static str,
    ) {
        let number = self.number();
        match seen.get(&own) {
            Some(earlier) => self.refuse(field, Why::DuplicateRow, earlier.to_string()),
            None => {
                seen.insert(own, number);
            }
        }
    }

    /// True when something is in the way.
    pub(super) fn is_refused(&self) -> bool {
        !self.planned.problems.is_empty()
    }
}

/// Returns what a cell shows.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Fault(fault) => fault.clone(),
        _ => clean_line(&values::text(value).unwrap_or_default()),
    }
}

/// Returns old text in Unicode; `None` when it is Unicode.
fn in_unicode(text: &str, writing: Writing) -> Result<Option<String>, Why> {
    if text.is_ascii() || is_unicode_vietnamese(text) {
        return Ok(None);
    }
    let read = match writing {
        Writing::Unicode => None,
        Writing::Old(encoding) => read_legacy_as(encoding, text),
        Writing::Mixed => match read_legacy(text) {
            Some((_, read)) => Some(read),
            // It could be either.
            None if Encoding::ALL
                .iter()
                .any(|encoding| read_legacy_as(*encoding, text).is_some()) =>
            {
                return Err(Why::Legacy);
            }
            None => None,
        },
    };
    if read.is_none() && looks_legacy(text) {
        return Err(Why::Legacy);
    }
    Ok(read)
}

/// Finds out in what the texts of each column are written.
fn writings(sheet: &Sheet, header_row: u32) -> Vec<Writing> {
    (0..sheet.width())
        .map(|column| {
            let mut found: Vec<Encoding> = Vec::new();
            let mut has_unicode = false;
            for line in sheet.lines.iter().filter(|line| line.number > header_row) {
                let Some(Value::Text(text)) = line.cell(column).map(|cell| &cell.value) else {
                    continue;
                };
                has_unicode |= is_unicode_vietnamese(text);
                if let Some((encoding, _)) = read_legacy(text)
                    && !found.contains(&encoding)
                {
                    found.push(encoding);
                }
            }
            match (found.as_slice(), has_unicode) {
                ([], _) => Writing::Unicode,
                ([one], false) => Writing::Old(*one),
                _ => Writing::Mixed,
            }
        })
        .collect()
}

/// Says that a row is no row of the table, and what it is.
fn aside(line: &Line, mapping: &Mapping, kind: Kind, header: Option<&Line>) -> Option<NoteKind> {
    let mut ordinal = None;
    let mut others: Vec<(&Field, &Cell, String)> = Vec::new();
    let mut has_ordinals = false;
    for (column, field) in mapping.iter().enumerate() {
        let Some(field) = field else { continue };
        has_ordinals |= field.code == "ordinal";
        let Some(cell) = line.cell(column).filter(|cell| !cell.is_carried) else {
            continue;
        };
        let text = fold(&shown(&cell.value));
        if field.code == "ordinal" {
            ordinal = Some(text);
        } else {
            others.push((field, cell, text));
        }
    }
    if others.is_empty() && ordinal.is_none() {
        return Some(NoteKind::Blank);
    }
    if header.is_some_and(|header| headers(header) == headers(line)) {
        return Some(NoteKind::HeaderAgain);
    }
    let texts: Vec<&str> = ordinal
        .iter()
        .map(String::as_str)
        .chain(others.iter().map(|(.., text)| text.as_str()))
        .collect();
    let numbers: Option<Vec<u32>> = texts
        .iter()
        .map(|text| text.trim_matches(['(', ')']).parse().ok())
        .collect();
    if numbers.is_some_and(|numbers| {
        numbers.len() >= 3 && numbers.windows(2).all(|pair| pair[0] < pair[1]) && numbers[0] <= 1
    }) {
        return Some(NoteKind::ColumnNumbers);
    }
    let is_total = |text: &str| {
        ["tong cong", "tong so", "tong", "cong", "total"]
            .iter()
            .any(|word| {
                text == *word
                    || text.starts_with(&format!("{word}:"))
                    || (word.contains(' ') && text.starts_with(word))
            })
    };
    if others.len() <= 3 && texts.iter().take(2).any(|text| is_total(text)) {
        return Some(NoteKind::Total);
    }
    let needed = super::fields::fields(kind)
        .iter()
        .find(|field| field.is_needed)?;
    match others.as_slice() {
        [] => Some(NoteKind::Heading),
        [(field, cell, _)] if field.code == needed.code => {
            let is_numbered = ordinal
                .as_deref()
                .is_some_and(|text| text.starts_with(|char: char| char.is_ascii_digit()));
            if cell.span >= 3 || (ordinal.is_some() && !is_numbered) {
                Some(NoteKind::Heading)
            } else {
                (has_ordinals && ordinal.is_none()).then_some(NoteKind::Aside)
            }
        }
        [_] => (has_ordinals && ordinal.is_none()).then_some(NoteKind::Aside),
        _ => None,
    }
}

/// Plans every row below the header.
pub(super) fn plan(
    request: &Request<'_>,
    planner: &mut dyn Planner,
    watch: &dyn Watch,
) -> Result<Plan> {
    let Request {
        kind,
        sheet,
        header_row,
        mapping,
    } = request;
    let writings = writings(sheet, *header_row);
    let header = sheet.lines.iter().find(|line| line.number == *header_row);
    let lines: Vec<&Line> = sheet
        .lines
        .iter()
        .filter(|line| line.number > *header_row)
        .collect();
    let total = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let mut plan = Plan {
        rows: Vec::with_capacity(lines.len()),
        counts: Counts::default(),
        steps: Vec::new(),
        links: Vec::new(),
    };
    let row_of = |line| Row {
        sheet,
        line,
        mapping,
        writings: &writings,
        planned: PlannedRow {
            row: line.number,
            outcome: Outcome::Skipped,
            code: String::new(),
            title: String::new(),
            differences: Vec::new(),
            problems: Vec::new(),
            notes: Vec::new(),
        },
        steps: Vec::new(),
        links: Vec::new(),
    };
    let surveyed = if planner.has_survey() {
        lines.as_slice()
    } else {
        &[]
    };
    for line in surveyed {
        if aside(line, mapping, *kind, header).is_none() {
            planner.survey(&mut row_of(*line));
        }
    }
    for (done, line) in (0..).zip(lines) {
        watch.tell(done, total)?;
        let mut row = row_of(line);
        if let Some(kind) = aside(line, mapping, *kind, header) {
            row.planned.title = headers(line)
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or_default();
            row.planned.notes.push(Note {
                kind,
                cell: String::new(),
                before: String::new(),
                after: String::new(),
            });
            plan.counts.skipped += 1;
            plan.rows.push(row.planned);
            continue;
        }
        let verdict = planner.plan(&mut row)?;
        let Row {
            mut planned,
            steps,
            links,
            ..
        } = row;
        let (outcome, count) = match verdict {
            _ if !planned.problems.is_empty() => (Outcome::Problem, &mut plan.counts.problems),
            Verdict::New => (Outcome::New, &mut plan.counts.new),
            Verdict::Changed => (Outcome::Changed, &mut plan.counts.changed),
            Verdict::Same => (Outcome::Same, &mut plan.counts.same),
        };
        *count += 1;
        planned.outcome = outcome;
        if outcome != Outcome::Changed {
            planned.differences.clear();
        }
        if outcome != Outcome::Problem {
            plan.steps.extend(steps);
            plan.links.extend(links);
        }
        plan.rows.push(planned);
    }
    plan.links.extend(planner.finish());
    watch.tell(total, total)?;
    Ok(plan)
}
