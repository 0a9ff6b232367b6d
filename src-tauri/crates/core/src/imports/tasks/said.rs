//! What a row of a task says, cell by cell.

use super::{Tasks, number_of};
use crate::calendar::{self, Due};
use crate::imports::names::{Found, pieces};
use crate::imports::plan::{NoteKind, Row, Why};
use crate::imports::values;
use crate::tasks::{DueKind, LONGEST_TITLE, TaskState};
use chrono::NaiveDate;

/// What a row says. `None`: no such column, or an empty cell.
#[derive(Default)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    pub(super) title: Option<String>,
    pub(super) lead: Option<Lead>,
    pub(super) coordinators: Option<Vec<String>>,
    pub(super) targets: Option<Vec<String>>,
    pub(super) assignee_words: Option<String>,
    pub(super) due: Option<Due>,
    pub(super) due_event: Option<String>,
    pub(super) due_event_on: Option<NaiveDate>,
    pub(super) due_count: Option<u32>,
    pub(super) original_due: Option<NaiveDate>,
    pub(super) assigned_on: Option<NaiveDate>,
    pub(super) product: Option<String>,
    pub(super) authority: Option<String>,
    pub(super) instrument: Option<String>,
    pub(super) clause: Option<String>,
    pub(super) level: Option<u32>,
    pub(super) area: Option<String>,
    pub(super) state: Option<TaskState>,
    pub(super) state_before: Option<TaskState>,
    pub(super) basis: Option<String>,
    pub(super) percent: Option<u32>,
    pub(super) progress_words: Option<String>,
    pub(super) result: Option<String>,
    pub(super) done_on: Option<NaiveDate>,
    pub(super) confirmed_on: Option<NaiveDate>,
    pub(super) start_on: Option<NaiveDate>,
    pub(super) duration: Option<u32>,
    pub(super) effort: Option<u32>,
    pub(super) parent: Option<String>,
    pub(super) replaced_by: Option<String>,
    pub(super) source: Option<String>,
    pub(super) note: Option<String>,
}

/// A lead: a unit, or a post of one.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Lead {
    pub(super) unit_id: Option<String>,
    pub(super) post_id: Option<String>,
}

impl Tasks<'_> {
    pub(super) fn read(&self, row: &mut Row<'_>) -> Said {
        let is_1904 = row.is_1904();
        let day = |cell: &_| values::day(cell, is_1904);
        let instrument = self.instrument(row);
        Said {
            code: self.code(row),
            title: title(row),
            lead: self.lead(row),
            coordinators: self.coordinators(row),
            targets: self.targets(row),
            assignee_words: row.line("assignee_words"),
            due: self.due(row),
            due_event: row.line("due_event"),
            due_event_on: row.read("due_event_on", day),
            due_count: row
                .read("due_count", values::count)
                .filter(|count| *count > 0),
            original_due: row.read("original_due", day),
            assigned_on: row.read("assigned_on", day),
            product: row.text("product"),
            authority: row.text("authority"),
            clause: self.clause(row, instrument.as_deref()),
            instrument,
            level: row.read("level", values::level),
            area: self.area(row),
            state: row.read("state", values::state),
            state_before: row.read("state_before", values::state),
            basis: row.text("basis"),
            percent: row.read("percent", values::percent),
            progress_words: row.text("progress_words"),
            result: row.text("result"),
            done_on: row.read("done_on", day),
            confirmed_on: row.read("confirmed_on", day),
            start_on: row.read("start_on", day),
            duration: row.read("duration", values::count),
            effort: row.read("effort", values::count),
            parent: self.other_task(row, "parent"),
            replaced_by: self.other_task(row, "replaced_by"),
            source: row.text("source"),
            note: row.text("note"),
        }
    }

    /// Reads a code of our series; another code is the file's own.
    fn code(&self, row: &mut Row<'_>) -> Option<String> {
        let code = row.line("code")?.to_uppercase();
        if number_of(&code).is_some() || self.by_code.contains_key(&code) {
            return Some(code);
        }
        row.note(NoteKind::OwnCode, "code", &code, "");
        None
    }

    fn lead(&self, row: &mut Row<'_>) -> Option<Lead> {
        let text = row.line("lead")?;
        match self.units.find(&text, None) {
            Found::One(unit) => Some(Lead {
                unit_id: Some(unit),
                post_id: None,
            }),
            Found::Many => refused(row, "lead", Why::Ambiguous, ""),
            Found::None(hint) => match self.posts.find(&text, None) {
                Found::One(post) => Some(Lead {
                    unit_id: self.posts.owner(&post),
                    post_id: Some(post),
                }),
                Found::Many => refused(row, "lead", Why::Ambiguous, ""),
                Found::None(_) => {
                    let is_unit = |text: &str| matches!(self.units.find(text, None), Found::One(_));
                    let parts = pieces(&text, is_unit);
                    if parts.len() > 1 && parts.iter().all(|part| is_unit(part)) {
                        return refused(row, "lead", Why::OneLead, "");
                    }
                    refused(row, "lead", Why::NotFound, &hint)
                }
            },
        }
    }

    fn coordinators(&self, row: &mut Row<'_>) -> Option<Vec<String>> {
        let text = row.text("coordinators")?;
        let is_unit = |text: &str| matches!(self.units.find(text, None), Found::One(_));
        let mut units = Vec::new();
        for part in pieces(&text, is_unit) {
            match self.units.find(&part, None) {
                Found::One(unit) if units.contains(&unit) => {}
                Found::One(unit) => units.push(unit),
                Found::Many => return refused(row, "coordinators", Why::Ambiguous, &part),
                Found::None(hint) if hint.is_empty() => {
                    return refused(row, "coordinators", Why::NotFound, &part);
                }
                Found::None(hint) => {
                    return refused(
                        row,
                        "coordinators",
                        Why::NotFound,
                        &format!("{part} → {hint}"),
                    );
                }
            }
        }
        Some(units)
    }

    fn targets(&self, row: &mut Row<'_>) -> Option<Vec<String>> {
        let text = row.text("targets")?;
        let mut found = Vec::new();
        for part in text
            .split(['\n', ';', ','])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            match self.targets.find(part, None) {
                Found::One(target) if found.contains(&target) => {}
                Found::One(target) => found.push(target),
                Found::Many => return refused(row, "targets", Why::Ambiguous, part),
                Found::None(_) => return refused(row, "targets", Why::NotFound, part),
            }
        }
        Some(found)
    }

    fn area(&self, row: &mut Row<'_>) -> Option<String> {
        let text = row.line("area")?;
        let named =
            text.trim_start_matches(|char: char| char.is_ascii_digit() || ". )".contains(char));
        match self.areas.find(&text, None) {
            Found::One(area) => return Some(area),
            Found::Many => return refused(row, "area", Why::Ambiguous, ""),
            Found::None(_) => {}
        }
        match self.areas.find(named, None) {
            Found::One(area) => Some(area),
            Found::Many => refused(row, "area", Why::Ambiguous, ""),
            Found::None(hint) => refused(row, "area", Why::NotFound, &hint),
        }
    }

    fn instrument(&self, row: &mut Row<'_>) -> Option<String> {
        let text = row.line("instrument")?;
        match self.instruments.find_within(&text) {
            Found::One(instrument) => Some(instrument),
            Found::Many => refused(row, "instrument", Why::Ambiguous, ""),
            Found::None(hint) => refused(row, "instrument", Why::NotFound, &hint),
        }
    }

    fn clause(&self, row: &mut Row<'_>, instrument: Option<&str>) -> Option<String> {
        let text = row.line("clause")?;
        let Some(instrument) = instrument else {
            return refused(row, "clause", Why::NotFound, "");
        };
        match self.clauses.find_marked(&text, Some(instrument)) {
            Found::One(clause) => Some(clause),
            Found::Many => refused(row, "clause", Why::Ambiguous, ""),
            Found::None(_) => refused(row, "clause", Why::NotFound, ""),
        }
    }

    /// Reads the deadline: the day, the words, and how it was given, from up to three columns.
    fn due(&self, row: &mut Row<'_>) -> Option<Due> {
        let (today, is_1904) = (self.view.day, row.is_1904());
        let kind = row.read("due_kind", |cell| {
            const WORDS: &[(&str, &str)] = &[
                ("ngay", "date"),
                ("ngay cu the", "date"),
                ("cuoi thang", "month_end"),
                ("het thang", "month_end"),
                ("cuoi quy", "quarter_end"),
                ("het quy", "quarter_end"),
                ("cuoi nam", "year_end"),
                ("het nam", "year_end"),
                ("so ngay lam viec", "working_days"),
                ("thuong xuyen", "regular"),
                ("truoc phien hop toi", "before_session"),
                ("khong co han", "none"),
            ];
            values::coded(cell, WORDS, DueKind::from_code)
        });
        let given = row.read("due", |cell| {
            values::due(cell, is_1904, today, &self.calendar)
        });
        let Some(words) = row.line("due_words") else {
            // A list of ours has a column for the words: where it is empty, nobody wrote any.
            let is_wordless = row.has("due_words") && kind == Some(DueKind::Date);
            return given.map(|due| Due {
                kind: kind.unwrap_or(due.kind),
                words: if is_wordless {
                    String::new()
                } else {
                    due.words
                },
                ..due
            });
        };
        let read = calendar::read_due(&words, today, &self.calendar).ok();
        let kind = kind.or_else(|| read.as_ref().map(|due| due.kind));
        match (given, read, kind) {
            // The day of the file stands: words may count from another day, or an extension moved it.
            (Some(given), read, kind) => Some(Due {
                kind: kind.unwrap_or(DueKind::Date),
                words,
                due_on: given.due_on,
                ..read.unwrap_or_else(Due::none)
            }),
            (None, _, Some(kind @ (DueKind::None | DueKind::Regular | DueKind::BeforeSession))) => {
                Some(Due {
                    kind,
                    words,
                    ..Due::none()
                })
            }
            (None, Some(read), _) => Some(read),
            (None, None, _) => refused(row, "due_words", Why::UnclearDay, ""),
        }
    }

    fn other_task(&self, row: &mut Row<'_>, field: &'static str) -> Option<String> {
        let code = row.line(field)?.to_uppercase();
        if self.by_code.contains_key(&code) || self.codes.contains(&code) {
            return Some(code);
        }
        refused(row, field, Why::NotFound, "")
    }
}

/// Says why a field cannot be read.
pub(super) fn refused<T>(
    row: &mut Row<'_>,
    field: &'static str,
    why: Why,
    hint: &str,
) -> Option<T> {
    row.refuse(field, why, hint);
    None
}

fn title(row: &mut Row<'_>) -> Option<String> {
    let title = row.line("title")?;
    if title.chars().count() > LONGEST_TITLE {
        return refused(row, "title", Why::TooLong, &LONGEST_TITLE.to_string());
    }
    Some(title)
}
