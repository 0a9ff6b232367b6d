//! Rows that are targets, each with one measurement or none. A target of several measurements stands in several rows.

use super::names::{Found, Names};
use super::plan::{Planner, Row, Verdict, Why};
use super::units::verdict;
use super::values;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{MeasurementRecord, TargetRecord};
use crate::store::{self, View, rows};
use crate::targets::{Comparison, rules};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Words for when a target counts as reached.
const COMPARISONS: &[(&str, &str)] = &[
    ("tu muc nay tro len", "at_least"),
    ("it nhat", "at_least"),
    ("dat it nhat", "at_least"),
    (">=", "at_least"),
    ("hon muc nay", "more_than"),
    ("tren", "more_than"),
    ("dat tren", "more_than"),
    (">", "more_than"),
    ("co hoac chua", "yes_no"),
    ("co/khong", "yes_no"),
];

/// Words for the groups of targets.
const GROUPS: &[(&str, &str)] = &[
    ("day, hoc va hoc lieu", "teaching"),
    ("day va hoc", "teaching"),
    ("quan ly, quan tri", "management"),
    ("quan ly", "management"),
];

/// What rows of targets are compared with.
pub(super) struct Targets<'a> {
    view: View<'a>,
    targets: Names,
    instruments: Names,
    /// New targets of rows so far, by code: the id each gets when it is written.
    made: BTreeMap<String, (TargetRecord, Rc<RefCell<String>>)>,
    seen: BTreeMap<String, u32>,
}

impl<'a> Targets<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        Ok(Self {
            view,
            targets: Names::new(store::imports::targets(view)?),
            instruments: Names::new(store::imports::instruments(view)?),
            made: BTreeMap::new(),
            seen: BTreeMap::new(),
        })
    }

    fn blank(code: String) -> TargetRecord {
        TargetRecord {
            id: String::new(),
            version: 0,
            code,
            title: String::new(),
            target_group: String::new(),
            year: 0,
            comparison: String::new(),
            value: None,
            unit: String::new(),
            instrument_id: None,
            source: String::new(),
            note: String::new(),
        }
    }

    fn take(&self, row: &mut Row<'_>, target: &mut TargetRecord) {
        row.take_text("title", &mut target.title);
        row.take_code(
            "group",
            GROUPS,
            |code| matches!(code, "teaching" | "management"),
            &mut target.target_group,
        );
        row.take_code(
            "comparison",
            COMPARISONS,
            |code| Comparison::from_code(code).is_some(),
            &mut target.comparison,
        );
        row.take_line("unit", &mut target.unit);
        row.take_id("instrument", &self.instruments, &mut target.instrument_id);
        row.take_text("source", &mut target.source);
        row.take_text("note", &mut target.note);
        if let Some(year) = row
            .read("year", values::count)
            .filter(|year| *year != target.year)
        {
            row.differs("year", target.year.to_string(), year.to_string());
            target.year = year;
        }
        if let Some(value) = row.read("value", values::hundredths)
            && Some(value) != target.value
        {
            row.differs(
                "value",
                target.value.map(amount).unwrap_or_default(),
                amount(value),
            );
            target.value = Some(value);
        }
    }

    /// Reads the measurement of a row; `None` when it has none, or it is in the register.
    fn measurement(
        &self,
        row: &mut Row<'_>,
        target: &TargetRecord,
    ) -> Result<Option<(NaiveDate, i32, String)>> {
        let is_1904 = row.is_1904();
        let on = row.read("measured_on", |cell| values::day(cell, is_1904));
        let value = row.read("measured", values::hundredths);
        let source = row.text("measured_source").unwrap_or_default();
        let (on, value) = match (on, value) {
            (None, None) => return Ok(None),
            (Some(on), Some(value)) => (on, value),
            (None, Some(_)) => {
                row.refuse("measured_on", Why::Empty, "");
                return Ok(None);
            }
            (Some(_), None) => {
                row.refuse("measured", Why::Empty, "");
                return Ok(None);
            }
        };
        if on > self.view.day {
            row.refuse("measured_on", Why::Future, "");
        }
        if rules::check_value(&target.comparison, &target.unit, value).is_err() {
            row.refuse("measured", Why::ValueRange, "");
        }
        if let Some(own) = store::targets::value_on(self.view, &target.id, on)? {
            if own != value {
                row.refuse("measured", Why::MeasuredDiffers, amount(own));
            }
            return Ok(None);
        }
        if source.is_empty() {
            row.refuse("measured_source", Why::SourceNeeded, "");
        }
        row.differs("measured", "", amount(value));
        Ok(Some((on, value, source)))
    }
}

impl Planner for Targets<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let code = row.line("code").unwrap_or_default().to_uppercase();
        let title = row.line("title").unwrap_or_default();
        let key = if code.is_empty() { &title } else { &code };
        let id = match self.targets.find(key, None) {
            Found::One(id) => Some(id),
            Found::None(_) => None,
            Found::Many => {
                row.refuse("title", Why::Ambiguous, "");
                None
            }
        };
        let earlier = self
            .made
            .get(&code)
            .filter(|_| id.is_none())
            .map(|(target, made)| (target.clone(), Rc::clone(made)));
        let (mut target, is_new) = match (&id, &earlier) {
            (Some(id), _) => (
                rows::get::<TargetRecord>(self.view, id)?.or_not_found(Noun::Targets, id)?,
                false,
            ),
            (None, Some((target, _))) => (target.clone(), false),
            (None, None) => (Self::blank(code.clone()), true),
        };
        self.take(row, &mut target);
        let measurement = self.measurement(row, &target)?;
        let day = measurement
            .as_ref()
            .map(|(on, ..)| on.to_string())
            .unwrap_or_default();
        row.is_first(&mut self.seen, format!("{}\n{day}", target.code), "code");
        if is_new {
            for (field, is_missing) in [
                ("code", target.code.is_empty()),
                ("year", target.year == 0),
                ("comparison", target.comparison.is_empty()),
                (
                    "value",
                    target.value.is_none() && target.comparison != "yes_no",
                ),
            ] {
                if is_missing && !row.is_refused() {
                    row.refuse(field, Why::Empty, "");
                }
            }
        }
        row.planned.code.clone_from(&target.code);
        row.planned.title.clone_from(&target.title);
        let verdict = verdict(row, is_new);
        let made = earlier.map_or_else(
            || Rc::new(RefCell::new(target.id.clone())),
            |(_, made)| made,
        );
        if is_new && !row.is_refused() {
            self.made.insert(code, (target.clone(), Rc::clone(&made)));
        }
        row.steps.push(Box::new(move |tx| {
            let mut id = made.borrow_mut();
            if id.is_empty() {
                *id = tx.new_id();
            }
            target.id.clone_from(&id);
            tx.put(&target)?;
            if let Some((measured_on, value, source)) = measurement {
                tx.put(&MeasurementRecord {
                    id: tx.new_id(),
                    version: 0,
                    target_id: id.clone(),
                    measured_on,
                    value,
                    source,
                })?;
            }
            Ok(())
        }));
        Ok(verdict)
    }
}

/// Writes hundredths as a number: 4550 is "45.5".
fn amount(hundredths: i32) -> String {
    (f64::from(hundredths) / 100.0).to_string()
}
