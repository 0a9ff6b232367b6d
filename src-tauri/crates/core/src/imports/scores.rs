//! Rows that are scores of tasks, each by one criterion. Who takes the file in is their author, on the day of it: a file
//! cannot say that somebody else gave a score.

use super::names::Names;
use super::plan::{Planner, Row, Verdict, Why};
use super::units::verdict;
use super::values;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::priorities::rules::TOP;
use crate::store::imports::{Name, TaskKey};
use crate::store::records::ScoreRecord;
use crate::store::{self, View, rows};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

/// What rows of scores are compared with.
pub(super) struct Scores<'a> {
    view: View<'a>,
    tasks: Vec<TaskKey>,
    by_code: HashMap<String, usize>,
    by_title: HashMap<String, Vec<usize>>,
    criteria: Names,
    seen: BTreeMap<String, u32>,
}

impl<'a> Scores<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        let tasks = store::imports::task_keys(view)?;
        let mut by_code = HashMap::new();
        let mut by_title: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, task) in tasks.iter().enumerate() {
            by_code.insert(task.code.clone(), at);
            by_title.entry(task.title.clone()).or_default().push(at);
        }
        let criteria = store::priorities::criteria(view)?
            .into_iter()
            .map(|criterion| Name {
                id: criterion.id,
                names: vec![criterion.number.to_string(), criterion.name],
                owner: None,
                lasts: true,
            })
            .collect();
        Ok(Self {
            view,
            tasks,
            by_code,
            by_title,
            criteria: Names::new(criteria),
            seen: BTreeMap::new(),
        })
    }

    /// Finds the task of a row: by its code, or by a title that one task alone has.
    fn task(&self, row: &mut Row<'_>) -> Option<usize> {
        if let Some(code) = row.line("code") {
            let found = self.by_code.get(&code.to_uppercase()).copied();
            if found.is_none() {
                row.refuse("code", Why::NotFound, "");
            }
            return found;
        }
        let Some(title) = row.line("title") else {
            row.refuse("code", Why::Empty, "");
            return None;
        };
        match self.by_title.get(&fold(&title)).map(Vec::as_slice) {
            Some([one]) => Some(*one),
            Some(_) => {
                row.refuse("title", Why::Ambiguous, "");
                None
            }
            None => {
                row.refuse("title", Why::NotFound, "");
                None
            }
        }
    }

    fn known(&self, task_id: &str, criterion_id: &str) -> Result<Option<ScoreRecord>> {
        store::priorities::score_id(self.view, task_id, criterion_id)?
            .map(|id| rows::get(self.view, &id)?.or_not_found(Noun::Scores, &id))
            .transpose()
    }
}

impl Planner for Scores<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let task = self.task(row).map(|at| &self.tasks[at]);
        let mut criterion = None;
        row.take_id("criterion", &self.criteria, &mut criterion);
        // What names the row is no change of it.
        row.planned.differences.clear();
        if !row.holds("criterion") {
            row.refuse("criterion", Why::Empty, "");
        }
        if let Some(task) = task {
            row.planned.code.clone_from(&task.code);
        }
        row.planned.title = row.line("criterion").unwrap_or_default();
        let (Some(task), Some(criterion_id)) = (task, criterion) else {
            return Ok(Verdict::Same);
        };
        let (task_id, own) = (task.id.clone(), format!("{}\n{criterion_id}", task.id));
        row.is_first(&mut self.seen, own, "criterion");
        let known = self.known(&task_id, &criterion_id)?;
        let is_new = known.is_none();
        let mut score = known.unwrap_or_else(|| ScoreRecord {
            id: String::new(),
            version: 0,
            task_id,
            criterion_id,
            value: 0,
            reason: String::new(),
            author: String::new(),
            scored_on: self.view.day,
        });
        let value = row.read("score", values::count);
        row.take_text("reason", &mut score.reason);
        if value.is_some_and(|value| value > TOP) {
            row.refuse("score", Why::ScoreRange, "");
        }
        if let Some(value) = value.filter(|value| is_new || *value != score.value) {
            let before = if is_new {
                String::new()
            } else {
                score.value.to_string()
            };
            row.differs("score", before, value.to_string());
            score.value = value;
        }
        if value.is_none() && is_new {
            if row.planned.differences.is_empty() {
                // Nobody has scored it yet.
                return Ok(Verdict::Same);
            }
            row.refuse("score", Why::Empty, "");
        }
        if score.reason.is_empty() {
            row.refuse("reason", Why::NeedsReason, "");
        }
        let verdict = verdict(row, is_new);
        if matches!(verdict, Verdict::New | Verdict::Changed) {
            row.steps.push(Box::new(move |tx| {
                if score.id.is_empty() {
                    score.id = tx.new_id();
                }
                score.author = tx.actor().to_string();
                score.scored_on = tx.day();
                tx.put(&score)
            }));
        }
        Ok(verdict)
    }
}
