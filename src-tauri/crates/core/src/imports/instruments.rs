//! Rows that are documents, known by code or by symbol and day of signing.

use super::names::{Found, Names};
use super::plan::{Planner, Row, Verdict, Why};
use super::units::{code_for, own_code, spent, verdict};
use super::values;
use crate::error::{OrNotFound, Result};
use crate::instruments::InstrumentKind;
use crate::ops::Noun;
use crate::store::records::InstrumentRecord;
use crate::store::{self, View, rows};
use chrono::Datelike;
use std::collections::BTreeMap;

const SERIES: &str = "VB";

/// Words for the kinds of documents.
pub(super) const KINDS: &[(&str, &str)] = &[
    ("quyet dinh", "decision"),
    ("nghi quyet", "resolution"),
    ("nghi dinh", "decree"),
    ("thong bao", "notice"),
    ("ke hoach", "plan"),
    ("bao cao", "report"),
    ("bien ban", "minutes"),
    ("tin bao chi", "news"),
    ("van ban khac", "other"),
    ("khac", "other"),
];

/// What rows of documents are compared with.
pub(super) struct Instruments<'a> {
    view: View<'a>,
    documents: Names,
    last_number: u32,
    seen: BTreeMap<String, u32>,
}

impl<'a> Instruments<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        Ok(Self {
            view,
            documents: Names::new(store::imports::instruments(view)?),
            last_number: store::imports::last_number(view, SERIES)?,
            seen: BTreeMap::new(),
        })
    }
}

impl Planner for Instruments<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let symbol = row.line("symbol").unwrap_or_default();
        let title = row.line("title").unwrap_or_default();
        let code = own_code(row, SERIES, |code| {
            matches!(self.documents.find(code, None), Found::One(_))
        });
        let key = code
            .clone()
            .or_else(|| Some(symbol.clone()).filter(|symbol| !symbol.is_empty()))
            .unwrap_or(title);
        let id = match self.documents.find(&key, None) {
            Found::One(id) => Some(id),
            Found::None(_) => None,
            Found::Many => {
                row.refuse("symbol", Why::Ambiguous, "");
                None
            }
        };
        let is_new = id.is_none();
        row.is_first(&mut self.seen, id.clone().unwrap_or(key), "title");
        let mut document: InstrumentRecord = match &id {
            Some(id) => rows::get(self.view, id)?.or_not_found(Noun::Instruments, id)?,
            None => InstrumentRecord {
                id: String::new(),
                version: 0,
                code: spent(row, SERIES, code.as_deref(), self.last_number),
                symbol: String::new(),
                kind: String::new(),
                title: String::new(),
                issuer: String::new(),
                signer: String::new(),
                signed_on: None,
                year: None,
                source: String::new(),
                note: String::new(),
            },
        };
        row.take_line("symbol", &mut document.symbol);
        row.take_code(
            "instrument_kind",
            KINDS,
            |code| InstrumentKind::from_code(code).is_some(),
            &mut document.kind,
        );
        row.take_line("title", &mut document.title);
        row.take_line("issuer", &mut document.issuer);
        row.take_line("signer", &mut document.signer);
        row.take_day("signed_on", &mut document.signed_on);
        row.take_text("source", &mut document.source);
        row.take_text("note", &mut document.note);
        let said = row.read("year", values::count);
        let signed = document
            .signed_on
            .and_then(|day| u32::try_from(day.year()).ok());
        let year = said.or(signed).or(document.year);
        if year != document.year {
            let shown = |year: Option<u32>| year.map(|year| year.to_string()).unwrap_or_default();
            row.differs("year", shown(document.year), shown(year));
            document.year = year;
        }
        for (field, value) in [
            ("title", &document.title),
            ("instrument_kind", &document.kind),
        ] {
            if value.is_empty() && !row.is_refused() {
                row.refuse(field, Why::Empty, "");
            }
        }
        if document.signed_on.is_some_and(|day| day > self.view.day) {
            row.refuse("signed_on", Why::Future, "");
        }
        row.planned.code.clone_from(&document.code);
        row.planned.title.clone_from(&document.title);
        let verdict = verdict(row, is_new);
        row.steps.push(Box::new(move |tx| {
            if document.id.is_empty() {
                document.id = tx.new_id();
                document.code = code_for(tx, SERIES, document.code)?;
            }
            tx.put(&document)
        }));
        Ok(verdict)
    }
}
