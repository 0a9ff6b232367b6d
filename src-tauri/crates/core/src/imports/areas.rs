//! Rows that are priority areas, known by name.
//!
//! The number of a row is the place it asks for. An area stands where its row says; those without a number, and those that
//! the file does not name, keep their order in the places between. A number beyond the last place is the last place.

use super::plan::{Planner, Row, Step, Verdict, Why};
use super::units::verdict;
use super::values;
use crate::committee::{self, Area, arrange};
use crate::error::Result;
use crate::store::View;
use crate::store::records::AreaRecord;
use crate::text::fold;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a row asks for: the folded name of an area, and its place.
type Asked = (String, Option<u32>);

/// What rows of areas are compared with.
pub(super) struct Areas {
    all: Vec<Area>,
    /// What rows ask for that name an area and can be read, before any is planned.
    asked: Vec<Asked>,
    /// What rows ask for that go in, with the id that each area has or gets.
    taken: Vec<(Asked, Rc<RefCell<String>>)>,
    seen: BTreeMap<String, u32>,
    places: BTreeMap<String, u32>,
}

impl Areas {
    pub(super) fn new(view: View<'_>) -> Result<Self> {
        Ok(Self {
            all: committee::areas(view)?,
            asked: Vec::new(),
            taken: Vec::new(),
            seen: BTreeMap::new(),
            places: BTreeMap::new(),
        })
    }

    /// Returns the folded names of the areas in their order.
    fn order(&self) -> Vec<String> {
        self.all.iter().map(|area| fold(&area.name)).collect()
    }

    /// Reads what a row says into an area; returns the place it asks for.
    fn take(row: &mut Row<'_>, area: &mut AreaRecord) -> Option<u32> {
        row.take_line("name", &mut area.name);
        row.take_text("source", &mut area.source);
        row.take_text("note", &mut area.note);
        if area.name.is_empty() && !row.is_refused() {
            row.refuse("name", Why::Empty, "");
        }
        let place = row.read("number", values::count);
        if place == Some(0) {
            row.refuse("number", Why::ValueRange, "");
        }
        place
    }

    fn record(&self, name: &str) -> AreaRecord {
        let folded = fold(name);
        match self.all.iter().find(|area| fold(&area.name) == folded) {
            Some(area) => AreaRecord {
                id: area.id.clone(),
                version: area.version,
                number: area.number,
                name: area.name.clone(),
                source: area.source.clone(),
                note: area.note.clone(),
            },
            None => AreaRecord {
                id: String::new(),
                version: 0,
                number: 0,
                name: String::new(),
                source: String::new(),
                note: String::new(),
            },
        }
    }
}

impl Planner for Areas {
    fn survey(&mut self, row: &mut Row<'_>) {
        let name = row.line("name").unwrap_or_default();
        let place = Self::take(row, &mut self.record(&name));
        let key = fold(&name);
        let is_taken = self.asked.iter().any(|(other, other_place)| {
            *other == key || (place.is_some() && place == *other_place)
        });
        if !row.is_refused() && !is_taken {
            self.asked.push((key, place));
        }
    }

    fn has_survey(&self) -> bool {
        true
    }

    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let name = row.line("name").unwrap_or_default();
        let key = fold(&name);
        let mut area = self.record(&name);
        let is_new = area.id.is_empty();
        row.is_first(&mut self.seen, key.clone(), "name");
        let place = Self::take(row, &mut area);
        if let Some(place) = place {
            let number = row.number();
            match self.places.get(&place.to_string()) {
                Some(earlier) => row.refuse("number", Why::PlaceTaken, earlier.to_string()),
                None => {
                    self.places.insert(place.to_string(), number);
                }
            }
            let at = |order: &[String]| order.iter().position(|other| *other == key);
            let (before, after) = (at(&self.order()), at(&arranged(&self.order(), &self.asked)));
            if let (Some(before), Some(after)) = (before, after)
                && before != after
            {
                row.differs("number", (before + 1).to_string(), (after + 1).to_string());
            }
        }
        row.planned.title.clone_from(&area.name);
        let verdict = verdict(row, is_new);
        let id = Rc::new(RefCell::new(area.id.clone()));
        if !row.is_refused() {
            self.taken.push(((key, place), Rc::clone(&id)));
        }
        row.steps.push(Box::new(move |tx| {
            let mut id = id.borrow_mut();
            if id.is_empty() {
                *id = tx.new_id();
                area.id.clone_from(&id);
                let all = committee::areas(tx.view())?;
                area.number = all.last().map_or(1, |last| last.number + 1);
            }
            tx.put(&area)
        }));
        Ok(verdict)
    }

    fn finish(&mut self) -> Vec<Step> {
        let taken = std::mem::take(&mut self.taken);
        let old = self.order();
        let ids: Vec<String> = self.all.iter().map(|area| area.id.clone()).collect();
        vec![Box::new(move |tx| {
            let asked: Vec<Asked> = taken.iter().map(|(asked, _)| asked.clone()).collect();
            let order: Vec<String> = arranged(&old, &asked)
                .into_iter()
                .filter_map(|key| {
                    let made = taken.iter().find(|((own, _), _)| *own == key);
                    let known = || old.iter().position(|own| *own == key).map(|at| &ids[at]);
                    made.map(|(_, id)| id.borrow().clone())
                        .or_else(|| known().cloned())
                })
                .collect();
            arrange(tx, &order)
        })]
    }
}

/// Returns the order that results when some ask for places, from 1: each gets the place it asks for; the others fill what is
/// left in the order they have, new ones behind the old, those that ask for a place beyond the last behind all.
fn arranged(old: &[String], asked: &[Asked]) -> Vec<String> {
    let new = asked.iter().filter(|(key, _)| !old.contains(key));
    let total = old.len() + new.clone().count();
    let mut slots: Vec<Option<String>> = vec![None; total];
    let mut by_place: Vec<(u32, &String)> = asked
        .iter()
        .filter_map(|(key, place)| Some(((*place)?, key)))
        .collect();
    by_place.sort_unstable();
    let mut beyond = Vec::new();
    for (place, key) in &by_place {
        let slot = usize::try_from(*place)
            .ok()
            .and_then(|place| place.checked_sub(1))
            .and_then(|place| slots.get_mut(place))
            .filter(|slot| slot.is_none());
        match slot {
            Some(slot) => *slot = Some((*key).clone()),
            None => beyond.push((*key).clone()),
        }
    }
    let is_placed = |key: &String| by_place.iter().any(|(_, placed)| *placed == key);
    let mut rest = old
        .iter()
        .chain(new.map(|(key, _)| key))
        .filter(|key| !is_placed(key))
        .cloned()
        .chain(beyond);
    slots
        .into_iter()
        .filter_map(|slot| slot.or_else(|| rest.next()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::arranged;

    #[test]
    fn areas_stand_where_their_rows_say_and_the_others_keep_their_order() {
        for (old, asked, expected, why) in [
            ("a b c", &[][..], "a b c", "nothing is asked"),
            ("a b c", &[("c", Some(1))], "c a b", "the others make room"),
            (
                "a b c d",
                &[("a", Some(3)), ("d", Some(1))],
                "d b a c",
                "two move",
            ),
            (
                "a b c",
                &[("a", Some(2)), ("b", Some(1))],
                "b a c",
                "two change places",
            ),
            ("a b", &[("x", None)], "a b x", "a new one is the last"),
            (
                "a b",
                &[("x", Some(1)), ("y", Some(3))],
                "x a y b",
                "unless it asks",
            ),
            (
                "a b",
                &[("b", Some(90)), ("a", Some(50)), ("x", Some(70))],
                "a x b",
                "numbers with gaps are an order",
            ),
            (
                "",
                &[("x", Some(2)), ("y", Some(1))],
                "y x",
                "into an empty list",
            ),
        ] {
            let old: Vec<String> = old.split_whitespace().map(str::to_owned).collect();
            let asked: Vec<_> = asked
                .iter()
                .map(|(key, place)| ((*key).to_owned(), *place))
                .collect();
            let order = arranged(&old, &asked);
            assert_eq!(order.join(" "), expected, "{why}");
            assert_eq!(
                arranged(&order, &asked),
                order,
                "{why}; once more is no move"
            );
        }
    }
}
