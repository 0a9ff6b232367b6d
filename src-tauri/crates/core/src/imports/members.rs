//! Rows that are memberships: who holds a seat, from when to when.
//!
//! A row is known by its seat and first day. A membership that begins later ends the one before; what is filled in
//! earlier must lie beside the others.

use super::names::Names;
use super::plan::{Planner, Row, Verdict, Why};
use super::values;
use crate::committee::{SeatRole, record_person, record_post};
use crate::error::Result;
use crate::store::records::MembershipRecord;
use crate::store::{self, View};
use crate::text::PersonName;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Words for the roles of seats.
const ROLES: &[(&str, &str)] = &[
    ("truong ban", "head"),
    ("pho truong ban thuong truc", "standing_deputy"),
    ("pho truong ban", "deputy"),
    ("uy vien thuong truc", "standing_member"),
    ("uy vien", "member"),
];

/// What rows of seats are compared with.
pub(super) struct Members<'a> {
    view: View<'a>,
    units: Names,
    instruments: Names,
    /// Seat and first day of the rows so far.
    seen: BTreeMap<String, u32>,
    /// Days of the memberships that the rows so far bring.
    brought: BTreeMap<u32, Vec<(NaiveDate, Option<NaiveDate>)>>,
}

/// What a row says of a membership.
#[derive(Clone)]
struct Said {
    person: Option<String>,
    post: Option<String>,
    unit: Option<String>,
    from_on: Option<NaiveDate>,
    to_on: Option<NaiveDate>,
    instrument_id: Option<String>,
    source: Option<String>,
}

impl<'a> Members<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        Ok(Self {
            view,
            units: Names::new(store::imports::units(view)?),
            instruments: Names::new(store::imports::instruments(view)?),
            seen: BTreeMap::new(),
            brought: BTreeMap::new(),
        })
    }

    fn read(&self, row: &mut Row<'_>) -> Said {
        let is_1904 = row.is_1904();
        let day = |cell: &_| values::day(cell, is_1904);
        let mut instrument_id = None;
        row.take_id("instrument", &self.instruments, &mut instrument_id);
        let mut unit = None;
        row.take_id("unit", &self.units, &mut unit);
        // What differs is told below, against the membership it is about.
        row.planned.differences.clear();
        let said = Said {
            person: row.line("person"),
            post: row.line("post"),
            unit,
            from_on: row.read("from", day),
            to_on: row.read("to", day),
            instrument_id,
            source: row.text("source"),
        };
        if said.unit.is_some() && said.post.is_none() {
            row.refuse("post", Why::Empty, "");
        }
        if let (Some(from), Some(to)) = (said.from_on, said.to_on)
            && to < from
        {
            row.refuse("to", Why::DatesOrder, "");
        }
        said
    }

    /// Returns what a column of a membership points to, in words.
    fn shown(&self, column: &str, id: Option<&str>) -> Result<String> {
        Ok(match id {
            Some(id) => store::committee::name_of(self.view, column, id)?.unwrap_or_default(),
            None => String::new(),
        })
    }

    /// Compares a row with the membership it is about; true when they are the same.
    fn differs(&self, row: &mut Row<'_>, said: &Said, own: &MembershipRecord) -> Result<bool> {
        let before = row.planned.differences.len();
        let person = self.shown("person_id", own.person_id.as_deref())?;
        if let Some(name) = said.person.as_deref().and_then(PersonName::parse)
            && name.full() != person
        {
            row.differs("person", person, name.full());
        }
        let post = self.shown("post_id", own.post_id.as_deref())?;
        if let Some(title) = said.post.as_ref().filter(|title| **title != post) {
            row.differs("post", post, title.clone());
        }
        let unit_id = match &own.post_id {
            Some(post) => store::committee::unit_of_post(self.view, post)?,
            None => None,
        };
        if said.unit.is_some() && said.unit != unit_id {
            let shown = |id: &Option<String>| {
                id.as_deref()
                    .map(|id| self.units.shown(id))
                    .unwrap_or_default()
            };
            row.differs("unit", shown(&unit_id), shown(&said.unit));
        }
        if said.to_on.is_some() && said.to_on != own.to_on {
            row.differs("to", shown_day(own.to_on), shown_day(said.to_on));
        }
        if said.instrument_id.is_some() && said.instrument_id != own.instrument_id {
            let (before, after) = (
                self.shown("instrument_id", own.instrument_id.as_deref())?,
                self.shown("instrument_id", said.instrument_id.as_deref())?,
            );
            row.differs("instrument", before, after);
        }
        if let Some(source) = said.source.as_ref().filter(|source| **source != own.source) {
            row.differs("source", own.source.clone(), source.clone());
        }
        Ok(row.planned.differences.len() > before)
    }

    /// Refuses days on which another membership holds. One that began before and has no end yet ends the day before.
    fn check_days(
        &self,
        row: &mut Row<'_>,
        seat: u32,
        from: NaiveDate,
        to: Option<NaiveDate>,
        own: &[MembershipRecord],
        but: Option<&str>,
    ) {
        let held = own
            .iter()
            .filter(|other| Some(other.id.as_str()) != but)
            .map(|other| (other.from_on, other.to_on))
            .chain(self.brought.get(&seat).into_iter().flatten().copied());
        for (first, last) in held {
            let is_before = first < from && last.is_none_or(|last| last < from);
            let is_after = to.is_some_and(|to| to < first);
            if !is_before && !is_after {
                row.refuse("from", Why::Overlap, shown_day(Some(first)));
                return;
            }
        }
    }
}

fn shown_day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%d/%m/%Y").to_string())
        .unwrap_or_default()
}

impl Planner for Members<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let Some(seat) = row.read("seat", values::count) else {
            if !row.is_refused() {
                row.refuse("seat", Why::Empty, "");
            }
            return Ok(Verdict::Same);
        };
        row.planned.code = seat.to_string();
        let Some(seat_id) = store::committee::seat_id(self.view, seat)? else {
            row.refuse("seat", Why::SeatUnknown, "");
            return Ok(Verdict::Same);
        };
        let role = row.read("role", |cell| {
            values::coded(cell, ROLES, SeatRole::from_code)
        });
        let own_role = store::committee::seat_post(self.view, seat)?.map(|post| post.role);
        if let (Some(role), Some(own)) = (role, own_role)
            && role != own
        {
            row.refuse("role", Why::RoleDiffers, own.code());
        }
        let said = self.read(row);
        row.planned.title = said
            .person
            .clone()
            .or_else(|| said.post.clone())
            .unwrap_or_default();
        if said.person.is_none() && said.post.is_none() {
            // An open seat: nothing is said about it.
            return Ok(Verdict::Same);
        }
        let records = store::committee::membership_records(self.view, &seat_id)?;
        let own = match said.from_on {
            Some(from) => records.iter().find(|record| record.from_on == from),
            None => records.last(),
        };
        row.is_first(
            &mut self.seen,
            format!("{seat}\n{}", shown_day(said.from_on)),
            "seat",
        );
        if let Some(own) = own {
            let is_changed = self.differs(row, &said, own)?;
            if said.from_on.is_none() && is_changed {
                row.planned.differences.clear();
                row.refuse("from", Why::Empty, shown_day(Some(own.from_on)));
                return Ok(Verdict::Same);
            }
            if !is_changed {
                return Ok(Verdict::Same);
            }
            if said.to_on.is_some() {
                self.check_days(row, seat, own.from_on, said.to_on, &records, Some(&own.id));
            }
            let mut record = own.clone();
            row.steps.push(Box::new(move |tx| {
                fill_in(tx, &said, &mut record)?;
                tx.put(&record)
            }));
            return Ok(Verdict::Changed);
        }
        let Some(from_on) = said.from_on else {
            row.refuse("from", Why::Empty, "");
            return Ok(Verdict::Same);
        };
        self.check_days(row, seat, from_on, said.to_on, &records, None);
        self.brought
            .entry(seat)
            .or_default()
            .push((from_on, said.to_on));
        row.steps.push(Box::new(move |tx| {
            for mut before in store::committee::membership_records(tx.view(), &seat_id)? {
                if before.from_on < from_on && before.to_on.is_none() {
                    before.to_on = from_on.pred_opt();
                    tx.put(&before)?;
                }
            }
            let mut record = MembershipRecord {
                id: tx.new_id(),
                version: 0,
                seat_id,
                person_id: None,
                post_id: None,
                instrument_id: None,
                from_on,
                to_on: None,
                source: String::new(),
            };
            fill_in(tx, &said, &mut record)?;
            tx.put(&record)
        }));
        Ok(Verdict::New)
    }
}

/// Brings a membership to what a row says.
fn fill_in(tx: &crate::store::Tx<'_>, said: &Said, record: &mut MembershipRecord) -> Result<()> {
    if said.person.is_some() {
        record.person_id = record_person(tx, said.person.as_deref())?;
    }
    if said.post.is_some() {
        record.post_id = record_post(tx, said.post.as_deref(), said.unit.as_deref())?;
    }
    if said.instrument_id.is_some() {
        record.instrument_id.clone_from(&said.instrument_id);
    }
    if said.to_on.is_some() {
        record.to_on = said.to_on;
    }
    if let Some(source) = &said.source {
        record.source.clone_from(source);
    }
    Ok(())
}
