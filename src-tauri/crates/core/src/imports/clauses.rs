//! Rows that are clauses of documents, known by document and label. Labels differ by marks: point d is not point đ.

use super::names::{Found, Names};
use super::plan::{Planner, Row, Verdict, Why};
use super::units::verdict;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::ClauseRecord;
use crate::store::{self, View, rows};
use crate::text::clean_line;
use std::collections::BTreeMap;

/// What rows of clauses are compared with.
pub(super) struct Clauses<'a> {
    view: View<'a>,
    documents: Names,
    clauses: Names,
    seen: BTreeMap<String, u32>,
}

impl<'a> Clauses<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        Ok(Self {
            view,
            documents: Names::new(store::imports::instruments(view)?),
            clauses: Names::new(store::imports::clauses(view)?),
            seen: BTreeMap::new(),
        })
    }
}

impl Planner for Clauses<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let mut document = None;
        row.take_id("instrument", &self.documents, &mut document);
        // What names the row is no change of it.
        row.planned.differences.clear();
        let label = row.line("clause").unwrap_or_default();
        for (field, is_missing) in [
            ("instrument", !row.holds("instrument")),
            ("clause", label.is_empty()),
        ] {
            if is_missing && !row.is_refused() {
                row.refuse(field, Why::Empty, "");
            }
        }
        let instrument_id = document.unwrap_or_default();
        if !row.is_refused() {
            let own = format!("{instrument_id}\n{}", label.to_lowercase());
            row.is_first(&mut self.seen, own, "clause");
        }
        let known = match self.clauses.find_marked(&label, Some(&instrument_id)) {
            Found::One(id) => Some(id),
            Found::None(_) => None,
            Found::Many => {
                row.refuse("clause", Why::Ambiguous, "");
                None
            }
        };
        let is_new = known.is_none();
        let mut clause: ClauseRecord = match &known {
            Some(id) => rows::get(self.view, id)?.or_not_found(Noun::Clauses, id)?,
            None => ClauseRecord {
                id: String::new(),
                version: 0,
                instrument_id: instrument_id.clone(),
                place: 0,
                label: String::new(),
                text: String::new(),
            },
        };
        row.take_line("clause", &mut clause.label);
        row.take_text("text", &mut clause.text);
        if clause.text.is_empty() && !row.is_refused() {
            row.refuse("text", Why::Empty, "");
        }
        row.planned.code.clone_from(&label);
        row.planned.title = clean_line(&clause.text);
        let verdict = verdict(row, is_new);
        row.steps.push(Box::new(move |tx| {
            if clause.id.is_empty() {
                clause.id = tx.new_id();
                clause.place = store::instruments::next_place(tx.view(), &clause.instrument_id)?;
            }
            tx.put(&clause)
        }));
        Ok(verdict)
    }
}
