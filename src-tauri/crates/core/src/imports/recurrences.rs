//! Rows that are recurring work, known by code, or by title with rule and lead.
//!
//! Up to which day tasks were made of it is taken over for new work only, so that they are not made a second time; of work
//! that the register holds, it is what the register made.

use super::names::{Found, Names};
use super::plan::{Planner, Row, Verdict, Why};
use super::units::{code_for, own_code, spent, verdict};
use super::values;
use crate::error::Result;
use crate::recurrences::{Every, Rule, RuleError, end_on, read_rule, rule_of};
use crate::store::records::RecurrenceRecord;
use crate::store::{self, View};
use crate::tasks::LONGEST_TITLE;
use crate::text::fold;
use std::collections::BTreeMap;

const SERIES: &str = "DK";
/// The urgency level of work whose row says none.
const LEVEL: u32 = 3;

impl From<RuleError> for Why {
    fn from(error: RuleError) -> Self {
        match error {
            RuleError::Empty => Why::Empty,
            RuleError::Unclear => Why::UnclearRule,
            RuleError::NoWeekday => Why::NoWeekday,
            RuleError::NoSuchDay => Why::NoSuchDay,
            RuleError::NoSuchPeriod => Why::NoSuchPeriod,
            RuleError::Legacy => Why::Legacy,
        }
    }
}

/// What rows of recurring work are compared with.
pub(super) struct Recurrences<'a> {
    view: View<'a>,
    all: Vec<RecurrenceRecord>,
    units: Names,
    areas: Names,
    instruments: Names,
    clauses: Names,
    last_number: u32,
    seen: BTreeMap<String, u32>,
}

impl<'a> Recurrences<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        Ok(Self {
            view,
            all: store::recurrences::records(view)?,
            units: Names::new(store::imports::units(view)?),
            areas: Names::new(store::imports::areas(view)?),
            instruments: Names::new(store::imports::instruments(view)?),
            clauses: Names::new(store::imports::clauses(view)?),
            last_number: store::imports::last_number(view, SERIES)?,
            seen: BTreeMap::new(),
        })
    }

    /// Finds the work that a row without a code is about.
    fn twin(&self, title: &str, rule: Option<Rule>, lead: Option<&str>) -> Option<usize> {
        let folded = fold(title);
        self.all.iter().position(|own| {
            fold(&own.title) == folded
                && Some(rule_of(own)) == rule
                && (lead.is_none() || own.lead_unit_id.as_deref() == lead)
        })
    }

    fn blank(&self, row: &mut Row<'_>, code: Option<&str>) -> RecurrenceRecord {
        RecurrenceRecord {
            id: String::new(),
            version: 0,
            code: spent(row, SERIES, code, self.last_number),
            title: String::new(),
            product: String::new(),
            level: LEVEL,
            area_id: None,
            instrument_id: None,
            clause_id: None,
            lead_unit_id: None,
            every: Every::Month,
            day: 0,
            month: 1,
            from_on: self.view.day,
            until_on: None,
            made_to: None,
            note: String::new(),
        }
    }

    fn take_clause(&self, row: &mut Row<'_>, work: &mut RecurrenceRecord) {
        let Some(label) = row.line("clause") else {
            return;
        };
        let found = work
            .instrument_id
            .as_deref()
            .map(|document| self.clauses.find_marked(&label, Some(document)));
        match found {
            Some(Found::One(id)) if work.clause_id.as_ref() == Some(&id) => {}
            Some(Found::One(id)) => {
                let before = work.clause_id.as_deref().map(|id| self.clauses.shown(id));
                row.differs("clause", before.unwrap_or_default(), label);
                work.clause_id = Some(id);
            }
            Some(Found::Many) => row.refuse("clause", Why::Ambiguous, ""),
            Some(Found::None(_)) | None => row.refuse("clause", Why::NotFound, ""),
        }
    }

    fn take_days(&self, row: &mut Row<'_>, work: &mut RecurrenceRecord, is_new: bool) {
        let mut from_on = Some(work.from_on);
        row.take_day("from", &mut from_on);
        work.from_on = from_on.unwrap_or(work.from_on);
        let mut until_on = work.until_on;
        row.take_day("to", &mut until_on);
        if until_on != work.until_on {
            end_on(work, until_on, self.view.day);
        }
        if work.until_on.is_some_and(|until| until < work.from_on) {
            row.refuse("to", Why::DatesOrder, "");
        }
        if is_new {
            row.take_day("made_to", &mut work.made_to);
        }
    }
}

impl Planner for Recurrences<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let title = row.line("title").unwrap_or_default();
        let rule = row.read("rule", |cell| {
            values::text(&cell.value).and_then(|text| read_rule(&text).map_err(Why::from))
        });
        let mut lead = None;
        row.take_id("lead", &self.units, &mut lead);
        // Only to know the row; what changes is told below.
        row.planned.differences.clear();
        let code = own_code(row, SERIES, |code| {
            self.all.iter().any(|own| own.code == code)
        });
        let known = match &code {
            Some(code) => self.all.iter().position(|own| own.code == *code),
            None => self.twin(&title, rule, lead.as_deref()),
        };
        let key = match (known, &code) {
            (Some(at), _) => self.all[at].id.clone(),
            (None, Some(code)) => code.clone(),
            (None, None) => {
                let words = rule.map(Rule::words).unwrap_or_default();
                format!(
                    "{}\n{words}\n{}",
                    fold(&title),
                    lead.as_deref().unwrap_or("")
                )
            }
        };
        row.is_first(&mut self.seen, key, "title");
        let is_new = known.is_none();
        let mut work = match known {
            Some(at) => self.all[at].clone(),
            None => self.blank(row, code.as_deref()),
        };
        if title.chars().count() > LONGEST_TITLE {
            row.refuse("title", Why::TooLong, LONGEST_TITLE.to_string());
        }
        row.take_line("title", &mut work.title);
        if let Some(rule) = rule.filter(|rule| is_new || *rule != rule_of(&work)) {
            let before = if is_new {
                String::new()
            } else {
                rule_of(&work).words()
            };
            row.differs("rule", before, rule.words());
            (work.every, work.day, work.month) = (rule.every, rule.day, rule.month);
        }
        row.take_id("lead", &self.units, &mut work.lead_unit_id);
        row.take_text("product", &mut work.product);
        if let Some(level) = row
            .read("level", values::level)
            .filter(|level| *level != work.level)
        {
            row.differs("level", work.level.to_string(), level.to_string());
            work.level = level;
        }
        row.take_id("area", &self.areas, &mut work.area_id);
        let document = work.instrument_id.clone();
        row.take_id("instrument", &self.instruments, &mut work.instrument_id);
        if work.instrument_id != document {
            work.clause_id = None;
        }
        self.take_clause(row, &mut work);
        self.take_days(row, &mut work, is_new);
        row.take_text("note", &mut work.note);
        for (field, is_missing) in [
            ("title", work.title.is_empty()),
            ("rule", is_new && rule.is_none()),
        ] {
            if is_missing && !row.is_refused() {
                row.refuse(field, Why::Empty, "");
            }
        }
        row.planned.code.clone_from(&work.code);
        row.planned.title.clone_from(&work.title);
        let verdict = verdict(row, is_new);
        row.steps.push(Box::new(move |tx| {
            if work.id.is_empty() {
                work.id = tx.new_id();
                work.code = code_for(tx, SERIES, work.code)?;
            }
            tx.put(&work)
        }));
        Ok(verdict)
    }
}
