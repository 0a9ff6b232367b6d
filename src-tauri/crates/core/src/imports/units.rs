//! Rows that are organisational units, known by code or by name.

use super::names::{Found, Names};
use super::plan::{NoteKind, Planner, Row, Verdict, Why};
use crate::committee::UnitKind;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::UnitRecord;
use crate::store::{self, View, rows};
use std::collections::BTreeMap;

const SERIES: &str = "DV";

/// Words for the kinds of units.
const KINDS: &[(&str, &str)] = &[
    ("bo", "ministry"),
    ("don vi hanh chinh thuoc bo", "department"),
    ("vu cuc", "department"),
    ("don vi su nghiep cong lap thuoc bo", "public_service"),
    ("don vi su nghiep", "public_service"),
    ("bo, nganh khac", "other_ministry"),
    ("dia phuong", "locality"),
];

/// What rows of units are compared with.
pub(super) struct Units<'a> {
    view: View<'a>,
    units: Names,
    last_number: u32,
    seen: BTreeMap<String, u32>,
}

impl<'a> Units<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        Ok(Self {
            view,
            units: Names::new(store::imports::units(view)?),
            last_number: store::imports::last_number(view, SERIES)?,
            seen: BTreeMap::new(),
        })
    }
}

impl Planner for Units<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let name = row.line("name").unwrap_or_default();
        let code = own_code(row, SERIES, |code| {
            matches!(self.units.find(code, None), Found::One(_))
        });
        let found = self.units.find(code.as_deref().unwrap_or(&name), None);
        let id = match found {
            Found::One(id) => Some(id),
            Found::None(_) => None,
            Found::Many => {
                row.refuse("name", Why::Ambiguous, "");
                None
            }
        };
        let is_new = id.is_none();
        let own = id.clone().or(code.clone()).unwrap_or_else(|| name.clone());
        row.is_first(&mut self.seen, own, "name");
        let mut unit: UnitRecord = match &id {
            Some(id) => rows::get(self.view, id)?.or_not_found(Noun::Units, id)?,
            None => UnitRecord {
                id: String::new(),
                version: 0,
                code: spent(row, SERIES, code.as_deref(), self.last_number),
                name: String::new(),
                abbreviation: String::new(),
                kind: String::new(),
                from_on: None,
                to_on: None,
                source: String::new(),
                note: String::new(),
            },
        };
        row.take_line("name", &mut unit.name);
        row.take_line("abbreviation", &mut unit.abbreviation);
        row.take_code(
            "unit_kind",
            KINDS,
            |code| UnitKind::from_code(code).is_some(),
            &mut unit.kind,
        );
        row.take_day("from", &mut unit.from_on);
        row.take_day("to", &mut unit.to_on);
        row.take_text("source", &mut unit.source);
        row.take_text("note", &mut unit.note);
        for (field, value) in [("name", &unit.name), ("unit_kind", &unit.kind)] {
            if value.is_empty() && !row.is_refused() {
                row.refuse(field, Why::Empty, "");
            }
        }
        if unit.to_on.is_some() && unit.from_on > unit.to_on {
            row.refuse("to", Why::DatesOrder, "");
        }
        row.planned.code.clone_from(&unit.code);
        row.planned.title.clone_from(&unit.name);
        let verdict = verdict(row, is_new);
        row.steps.push(Box::new(move |tx| {
            if unit.id.is_empty() {
                unit.id = tx.new_id();
                unit.code = code_for(tx, SERIES, unit.code)?;
            }
            tx.put(&unit)
        }));
        Ok(verdict)
    }
}

/// Says what a row comes to: new, or by its differences.
pub(super) fn verdict(row: &Row<'_>, is_new: bool) -> Verdict {
    match (is_new, row.planned.differences.is_empty()) {
        (true, _) => Verdict::New,
        (false, true) => Verdict::Same,
        (false, false) => Verdict::Changed,
    }
}

/// Returns the number of a code of a series.
fn number_of(series: &str, code: &str) -> Option<u32> {
    let digits = code.strip_prefix(series)?.strip_prefix('-')?;
    let is_number = digits.len() >= 2 && digits.chars().all(|char| char.is_ascii_digit());
    is_number.then(|| digits.parse().ok())?
}

/// Reads a code of a series; another code is the file's own.
pub(super) fn own_code(
    row: &mut Row<'_>,
    series: &str,
    is_known: impl Fn(&str) -> bool,
) -> Option<String> {
    let code = row.line("code")?.to_uppercase();
    if number_of(series, &code).is_some() || is_known(&code) {
        return Some(code);
    }
    row.note(NoteKind::OwnCode, "code", &code, "");
    None
}

/// Refuses a code that was given before; returns the code a new record has by its row.
pub(super) fn spent(row: &mut Row<'_>, series: &str, code: Option<&str>, last: u32) -> String {
    let code = code.unwrap_or_default();
    if number_of(series, code).is_some_and(|number| number <= last) {
        row.refuse("code", Why::CodeSpent, "");
    }
    code.to_owned()
}

/// Returns the code of a new record: its own, so that it is not given again, or the next one.
pub(super) fn code_for(tx: &crate::store::Tx<'_>, series: &str, code: String) -> Result<String> {
    match number_of(series, &code) {
        Some(number) => {
            tx.take_number(series, number)?;
            Ok(code)
        }
        None => tx.next_code(series),
    }
}
