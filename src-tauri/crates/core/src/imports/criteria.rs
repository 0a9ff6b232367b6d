//! Rows that are criteria of priorities, known by name. Their weights are taken together: they must sum to the whole.

use super::plan::{Planner, Row, Step, Verdict, Why};
use super::units::verdict;
use super::values;
use crate::error::{Error, Result, Rule};
use crate::priorities::pairs::MOST;
use crate::priorities::rules::WHOLE;
use crate::priorities::{Criterion, Horizon, Sense};
use crate::store::records::CriterionRecord;
use crate::store::{self, View};
use crate::text::fold;
use std::collections::BTreeMap;

const HORIZONS: &[(&str, &str)] = &[
    ("truoc mat", "immediate"),
    ("lau dai", "long_term"),
    ("ca hai", "both"),
];

const SENSES: &[(&str, &str)] = &[
    ("cang cao cang tot", "benefit"),
    ("cang nhieu cang tot", "benefit"),
    ("loi ich", "benefit"),
    ("cang cao cang bat loi", "cost"),
    ("cang nhieu cang bat loi", "cost"),
    ("chi phi", "cost"),
];

/// What rows of criteria are compared with.
pub(super) struct Criteria {
    all: Vec<Criterion>,
    /// Weights that rows give, by folded name.
    asked: BTreeMap<String, Option<u32>>,
    added: usize,
    has_moved: bool,
    seen: BTreeMap<String, u32>,
}

impl Criteria {
    pub(super) fn new(view: View<'_>) -> Result<Self> {
        Ok(Self {
            all: store::priorities::criteria(view)?,
            asked: BTreeMap::new(),
            added: 0,
            has_moved: false,
            seen: BTreeMap::new(),
        })
    }

    fn known(&self, key: &str) -> Option<&Criterion> {
        self.all
            .iter()
            .find(|criterion| fold(&criterion.name) == key)
    }

    /// Returns what all weights sum to when every row is taken.
    fn sum(&self) -> u32 {
        let own = self.all.iter().map(|criterion| {
            let asked = self.asked.get(&fold(&criterion.name)).copied().flatten();
            asked.unwrap_or(criterion.weight)
        });
        let new = self
            .asked
            .iter()
            .filter(|(key, _)| self.known(key).is_none())
            .filter_map(|(_, weight)| *weight);
        own.chain(new).fold(0, u32::saturating_add)
    }
}

/// Reads a weight in percent as thousandths of the whole.
fn weight(row: &mut Row<'_>) -> Option<u32> {
    let hundredths = row.read("weight", values::hundredths)?;
    match u32::try_from(hundredths) {
        Ok(found) if found % 10 == 0 && found / 10 <= WHOLE => Some(found / 10),
        Ok(_) | Err(_) => {
            row.refuse("weight", Why::ValueRange, "");
            None
        }
    }
}

/// Writes thousandths as percent: 255 is "25,5".
fn percent(thousandths: u32) -> String {
    match thousandths % 10 {
        0 => (thousandths / 10).to_string(),
        rest => format!("{},{rest}", thousandths / 10),
    }
}

impl Planner for Criteria {
    fn has_survey(&self) -> bool {
        true
    }

    fn survey(&mut self, row: &mut Row<'_>) {
        let key = fold(&row.line("name").unwrap_or_default());
        let weight = weight(row);
        if !key.is_empty() {
            self.asked.entry(key).or_insert(weight);
        }
    }

    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let name = row.line("name").unwrap_or_default();
        let key = fold(&name);
        row.is_first(&mut self.seen, key.clone(), "name");
        let known = self.known(&key).cloned();
        let is_new = known.is_none();
        let mut criterion = match known {
            Some(own) => CriterionRecord {
                id: own.id,
                version: own.version,
                number: own.number,
                name: own.name,
                meaning: own.meaning,
                horizon: own.horizon,
                sense: own.sense,
                weight: own.weight,
                source: own.source,
            },
            None => CriterionRecord {
                id: String::new(),
                version: 0,
                number: 0,
                name: String::new(),
                meaning: String::new(),
                horizon: Horizon::Both,
                sense: Sense::Benefit,
                weight: 0,
                source: String::new(),
            },
        };
        row.take_line("name", &mut criterion.name);
        row.take_text("meaning", &mut criterion.meaning);
        row.take_text("source", &mut criterion.source);
        let mut horizon = criterion.horizon.code().to_owned();
        let is_horizon = |code: &str| Horizon::from_code(code).is_some();
        row.take_code("horizon", HORIZONS, is_horizon, &mut horizon);
        criterion.horizon = Horizon::from_code(&horizon).unwrap_or(criterion.horizon);
        let mut sense = criterion.sense.code().to_owned();
        let is_sense = |code: &str| Sense::from_code(code).is_some();
        row.take_code("sense", SENSES, is_sense, &mut sense);
        criterion.sense = Sense::from_code(&sense).unwrap_or(criterion.sense);
        if let Some(asked) = weight(row).filter(|asked| *asked != criterion.weight) {
            row.differs("weight", percent(criterion.weight), percent(asked));
            criterion.weight = asked;
            let sum = self.sum();
            if sum != WHOLE {
                row.refuse("weight", Why::WeightsSum, percent(sum));
            }
        }
        if criterion.name.is_empty() && !row.is_refused() {
            row.refuse("name", Why::Empty, "");
        }
        if is_new && self.all.len() + self.added >= MOST {
            row.refuse("name", Why::TooMany, MOST.to_string());
        }
        row.planned.title.clone_from(&criterion.name);
        let verdict = verdict(row, is_new);
        if !row.is_refused() {
            self.added += usize::from(is_new);
            self.has_moved |= row
                .planned
                .differences
                .iter()
                .any(|one| one.field == "weight");
        }
        row.steps.push(Box::new(move |tx| {
            if criterion.id.is_empty() {
                criterion.id = tx.new_id();
                let all = store::priorities::criteria(tx.view())?;
                criterion.number = all.last().map_or(1, |last| last.number + 1);
            }
            tx.put(&criterion)
        }));
        Ok(verdict)
    }

    fn finish(&mut self) -> Vec<Step> {
        if !self.has_moved {
            return Vec::new();
        }
        vec![Box::new(|tx| {
            // Rows that were left out could have held what is missing.
            let all = store::priorities::criteria(tx.view())?;
            match all.iter().map(|criterion| criterion.weight).sum::<u32>() {
                WHOLE => Ok(()),
                _ => Err(Error::Refused(Rule::WeightsSum)),
            }
        })]
    }
}
