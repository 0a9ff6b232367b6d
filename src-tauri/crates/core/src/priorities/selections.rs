//! Proposing a selection of priority tasks, and adopting one.

use super::query::{self, Candidate, MarkOn, RankRow};
use super::select::{self, Conflict, Item, Question, Why};
use super::solve::Effort;
use super::{Criterion, Mark, Measure, rights, rules};
use crate::codes::coded_enum;
use crate::committee::find_unit;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::priorities::Which;
use crate::store::records::{SelectionItemRecord, SelectionRecord};
use crate::store::{self, Tx, View};
use crate::tasks::{Named, TaskState};
use crate::text::clean_text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

coded_enum! {
    /// Why a task is in a selection or out of it.
    ReasonCode {
        /// The head's mark.
        MarkedIn = "marked_in",
        /// Tasks that the head marked wait for it.
        Needed = "needed",
        /// Its score.
        Score = "score",
        /// The head's mark.
        MarkedOut = "marked_out",
        /// It lacks a score.
        Unscored = "unscored",
        /// It has no effort points.
        NoEffort = "no_effort",
        /// What must be done first is not chosen.
        After = "after",
        /// The capacity of its lead unit is taken.
        Capacity = "capacity",
        /// The number of tasks is reached.
        AtMost = "at_most",
    }
}

coded_enum! {
    /// Why the head's marks cannot all hold.
    StopCode {
        /// What marked tasks wait for is marked out, or paused.
        Before = "before",
        /// Marked tasks take more than the capacity of their lead unit.
        Capacity = "capacity",
        /// Marked tasks are more than the number allowed.
        AtMost = "at_most",
    }
}

/// What to reckon with instead of what the register says. Nothing of it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Weights by criterion, in thousandths.
    pub weights: Vec<(String, u32)>,
    /// Capacities by unit, in the measure asked for; `None` = not limited.
    pub capacities: Vec<(String, Option<u32>)>,
    /// Marks by task; `None` = not marked.
    pub marks: Vec<(String, Option<Mark>)>,
}

impl Overrides {
    /// True when the register itself is reckoned with.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Why a task is in or out, with what bears on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Why.
    pub code: ReasonCode,
    /// The tasks that it is for, waits for, or that take the capacity.
    pub tasks: Vec<Named>,
    /// What the chosen tasks of its lead unit take.
    pub used: Option<u32>,
    /// What its lead unit has; `None` = not limited.
    pub capacity: Option<u32>,
}

/// A task of a proposed selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// The task with its scores.
    pub row: RankRow,
    /// Its score in thousandths.
    pub score: Option<u32>,
    /// What it takes of its unit's capacity.
    pub load: Option<u32>,
    /// Its place, when chosen.
    pub place: Option<u32>,
    /// Why it is in or out.
    pub reason: Reason,
}

/// A lead unit under a proposed selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanUnit {
    /// The unit.
    pub unit: Named,
    /// Its tasks considered.
    pub considered: u32,
    /// Its tasks chosen.
    pub chosen: u32,
    /// What they take.
    pub used: u32,
    /// What it has; `None` = not limited.
    pub capacity: Option<u32>,
}

/// Why the head's marks cannot all hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Why.
    pub code: StopCode,
    /// The task in the way.
    pub task: Option<Named>,
    /// The unit that cannot carry it.
    pub unit: Option<Named>,
    /// What the tasks take.
    pub needed: u32,
    /// What there is.
    pub allowed: u32,
    /// The tasks that do not go together.
    pub tasks: Vec<Named>,
}

/// A proposed selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What capacity is counted in.
    pub measure: Measure,
    /// How many tasks at most.
    pub at_most: Option<u32>,
    /// True when something else than the register was reckoned with.
    pub is_what_if: bool,
    /// False: the weights are not set, so that no task has a score.
    pub is_weighed: bool,
    /// The total score in thousandths.
    pub score: u32,
    /// No selection can have more.
    pub bound: u32,
    /// The chosen tasks, in order.
    pub chosen: Vec<Picked>,
    /// The others, the highest score first.
    pub left: Vec<Picked>,
    /// The lead units, by name.
    pub units: Vec<PlanUnit>,
    /// Why there is no selection; empty when there is.
    pub stops: Vec<Stop>,
    /// Tasks that nobody scored or marked: they are not considered.
    pub untouched: u32,
}

/// A selection that was adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedSelection {
    /// Its id.
    pub id: String,
    /// `LC-001`.
    pub code: String,
    /// The day.
    pub adopted_on: NaiveDate,
    /// Who adopted it.
    pub adopted_by: String,
    /// What capacity was counted in.
    pub measure: Measure,
    /// The total score in thousandths.
    pub score: u32,
    /// No selection could have had more.
    pub bound: u32,
    /// Remark.
    pub note: String,
    /// Tasks chosen.
    pub chosen: u32,
    /// Tasks considered.
    pub considered: u32,
    /// What it said of each; empty in a list.
    pub items: Vec<SavedItem>,
}

/// What a selection said of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedItem {
    /// The task.
    pub task: Named,
    /// True when chosen.
    pub is_in: bool,
    /// Its place, when chosen.
    pub place: Option<u32>,
    /// Its score in thousandths.
    pub score: Option<u32>,
    /// Why; the tasks are named by code alone.
    pub reason: Reason,
}

/// A reason as it is kept with an adopted selection.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    reason: ReasonCode,
    tasks: Vec<String>,
    used: Option<u32>,
    capacity: Option<u32>,
}

/// Proposes a selection: of the register as it is, or of what would be.
///
/// # Errors
/// `weights_sum`; `not_found` and `invalid` for what an override names.
pub fn plan(
    view: View<'_>,
    measure: Measure,
    at_most: Option<u32>,
    overrides: &Overrides,
) -> Result<Plan> {
    let desk = Desk::read(view, measure, at_most, overrides)?;
    let untouched = store::priorities::count_untouched(view)?;
    let none = Plan {
        measure,
        at_most,
        is_what_if: !overrides.is_empty(),
        is_weighed: rules::is_weighed(&desk.criteria),
        score: 0,
        bound: 0,
        chosen: Vec::new(),
        left: Vec::new(),
        units: Vec::new(),
        stops: Vec::new(),
        untouched,
    };
    Ok(match select::select(&desk.question, Effort::default()) {
        Err(conflicts) => Plan {
            units: desk.units(&vec![false; desk.tasks.len()]),
            stops: conflicts
                .iter()
                .map(|conflict| desk.stop(conflict))
                .collect(),
            ..none
        },
        Ok(choice) => {
            let used = select::used(&desk.question, &choice.is_in);
            let pick =
                |task: usize, place: Option<u32>| desk.pick(task, place, &choice.why[task], &used);
            let mut left: Vec<Picked> = (0..desk.tasks.len())
                .filter(|task| !choice.is_in[*task] && desk.question.items[*task].is_open)
                .map(|task| pick(task, None))
                .collect();
            left.sort_by_key(|picked| std::cmp::Reverse(picked.score));
            Plan {
                score: choice.score,
                bound: choice.bound,
                chosen: (1..)
                    .zip(&choice.order)
                    .map(|(place, task)| pick(*task, Some(place)))
                    .collect(),
                left,
                units: desk.units(&choice.is_in),
                ..none
            }
        }
    })
}

/// What a selection is made from.
struct Desk {
    criteria: Vec<Criterion>,
    tasks: Vec<Candidate>,
    unit_names: Vec<Named>,
    question: Question,
}

impl Desk {
    fn read(
        view: View<'_>,
        measure: Measure,
        at_most: Option<u32>,
        overrides: &Overrides,
    ) -> Result<Self> {
        let criteria = query::weighed(view, &overrides.weights)?;
        let marks = overrides
            .marks
            .iter()
            .map(|(key, mark)| {
                let key = key.trim();
                let id = store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key)?;
                Ok((id, *mark))
            })
            .collect::<Result<HashMap<String, Option<Mark>>>>()?;
        let (tasks, before) = considered(view, &marks)?;
        let mut unit_names: Vec<Named> = Vec::new();
        for lead in tasks.iter().filter_map(|task| task.lead.as_ref()) {
            if !unit_names.contains(lead) {
                unit_names.push(lead.clone());
            }
        }
        let capacities = limits(view, measure, &overrides.capacities, &unit_names)?;
        let items = tasks
            .iter()
            .map(|task| {
                item(
                    &criteria,
                    measure,
                    task,
                    &tasks,
                    &before,
                    &unit_names,
                    &marks,
                )
            })
            .collect();
        Ok(Self {
            question: Question {
                items,
                capacities,
                at_most,
            },
            criteria,
            tasks,
            unit_names,
        })
    }

    fn name(&self, task: usize) -> Named {
        self.tasks[task].task.clone()
    }

    fn names(&self, tasks: &[usize]) -> Vec<Named> {
        tasks.iter().map(|task| self.name(*task)).collect()
    }

    fn pick(&self, task: usize, place: Option<u32>, why: &Why, used: &[u32]) -> Picked {
        let item = &self.question.items[task];
        let (code, tasks) = match why {
            Why::MarkedIn => (ReasonCode::MarkedIn, &[][..]),
            Why::Needed(tasks) => (ReasonCode::Needed, &tasks[..]),
            Why::Score => (ReasonCode::Score, &[][..]),
            Why::MarkedOut => (ReasonCode::MarkedOut, &[][..]),
            Why::Unscored => (ReasonCode::Unscored, &[][..]),
            Why::NoLoad => (ReasonCode::NoEffort, &[][..]),
            Why::After(tasks) => (ReasonCode::After, &tasks[..]),
            Why::Capacity(tasks) => (ReasonCode::Capacity, &tasks[..]),
            Why::AtMost => (ReasonCode::AtMost, &[][..]),
        };
        Picked {
            row: query::row(&self.criteria, self.tasks[task].clone()),
            score: item.score,
            load: item.load,
            place,
            reason: Reason {
                code,
                tasks: self.names(tasks),
                used: item.unit.map(|unit| used[unit]),
                capacity: item.unit.and_then(|unit| self.question.capacities[unit]),
            },
        }
    }

    fn stop(&self, conflict: &Conflict) -> Stop {
        match conflict {
            Conflict::Before { task, marked } => Stop {
                code: StopCode::Before,
                task: Some(self.name(*task)),
                unit: None,
                needed: 0,
                allowed: 0,
                tasks: self.names(marked),
            },
            Conflict::Capacity {
                unit,
                needed,
                capacity,
                tasks,
            } => Stop {
                code: StopCode::Capacity,
                task: None,
                unit: Some(self.unit_names[*unit].clone()),
                needed: *needed,
                allowed: *capacity,
                tasks: self.names(tasks),
            },
            Conflict::AtMost {
                needed,
                at_most,
                tasks,
            } => Stop {
                code: StopCode::AtMost,
                task: None,
                unit: None,
                needed: *needed,
                allowed: *at_most,
                tasks: self.names(tasks),
            },
        }
    }

    fn units(&self, is_in: &[bool]) -> Vec<PlanUnit> {
        let used = select::used(&self.question, is_in);
        let of = |unit: usize| {
            (0..self.tasks.len()).filter(move |task| {
                let item = &self.question.items[*task];
                item.unit == Some(unit) && item.is_open
            })
        };
        let count = |tasks: usize| u32::try_from(tasks).unwrap_or(u32::MAX);
        let mut units: Vec<PlanUnit> = (0..self.unit_names.len())
            .map(|unit| PlanUnit {
                unit: self.unit_names[unit].clone(),
                considered: count(of(unit).count()),
                chosen: count(of(unit).filter(|task| is_in[*task]).count()),
                used: used[unit],
                capacity: self.question.capacities[unit],
            })
            .collect();
        units.sort_by_key(|line| crate::text::sort_key(&line.unit.title));
        units
    }
}

/// True when a task no longer keeps what follows it waiting: done or reported done, or called off.
const fn is_over(state: TaskState) -> bool {
    matches!(
        state,
        TaskState::Confirmed | TaskState::ReportedDone | TaskState::Replaced | TaskState::Cancelled
    )
}

/// What each task waits for, by id.
type Before = HashMap<String, Vec<String>>;

/// Reads the tasks that are considered: scored or marked ones, and all that they wait for. Beside them, what each waits for.
fn considered(
    view: View<'_>,
    marks: &HashMap<String, Option<Mark>>,
) -> Result<(Vec<Candidate>, Before)> {
    let mut before = Before::new();
    for (task, after) in store::priorities::dependencies(view)? {
        before.entry(task).or_default().push(after);
    }
    let mut tasks = store::priorities::candidates(view, &Which::Touched)?;
    let mut known: HashSet<String> = tasks.iter().map(|task| task.task.id.clone()).collect();
    let mut wanted: Vec<String> = marks
        .iter()
        .filter(|(id, mark)| mark.is_some() && !known.contains(*id))
        .map(|(id, _)| id.clone())
        .collect();
    let mut next = 0;
    loop {
        wanted.sort_unstable();
        let found = store::priorities::candidates(view, &Which::Ids(&wanted))?;
        known.extend(std::mem::take(&mut wanted));
        tasks.extend(found.into_iter().filter(|task| !is_over(task.state)));
        for task in &tasks[next..] {
            for id in before.get(&task.task.id).into_iter().flatten() {
                if !known.contains(id) && !wanted.contains(id) {
                    wanted.push(id.clone());
                }
            }
        }
        next = tasks.len();
        if wanted.is_empty() {
            tasks.sort_by(|a, b| {
                let key = |task: &Candidate| (task.task.code.len(), task.task.code.clone());
                key(a).cmp(&key(b))
            });
            return Ok((tasks, before));
        }
    }
}

/// Returns the capacity of each unit in a measure.
fn limits(
    view: View<'_>,
    measure: Measure,
    overrides: &[(String, Option<u32>)],
    units: &[Named],
) -> Result<Vec<Option<u32>>> {
    let mut known: HashMap<String, Option<u32>> = store::priorities::capacities(view)?
        .into_iter()
        .map(|line| {
            let limit = match measure {
                Measure::Tasks => line.tasks,
                Measure::Effort => line.effort,
            };
            (line.unit.id, limit)
        })
        .collect();
    for (key, limit) in overrides {
        known.insert(find_unit(view, key, "unit")?, *limit);
    }
    Ok(units
        .iter()
        .map(|unit| known.get(&unit.id).copied().flatten())
        .collect())
}

fn item(
    criteria: &[Criterion],
    measure: Measure,
    task: &Candidate,
    tasks: &[Candidate],
    before: &Before,
    units: &[Named],
    marks: &HashMap<String, Option<Mark>>,
) -> Item {
    let place = |id: &String| tasks.iter().position(|other| other.task.id == *id);
    Item {
        score: rules::sum(criteria, &task.values(criteria)).map(|sum| sum.total),
        unit: task
            .lead
            .as_ref()
            .and_then(|lead| units.iter().position(|unit| unit == lead)),
        load: match measure {
            Measure::Tasks => Some(1),
            Measure::Effort => task.effort,
        },
        after: before
            .get(&task.task.id)
            .into_iter()
            .flatten()
            .filter_map(place)
            .collect(),
        mark: marks
            .get(&task.task.id)
            .copied()
            .unwrap_or_else(|| task.mark.as_ref().map(|on: &MarkOn| on.mark)),
        is_open: task.state != TaskState::Paused,
    }
}

/// Adopts the selection that the register gives, as it stands: what each task was given, with its reason. Returns its id. On
/// undo it goes with all its items.
///
/// # Errors
/// `chair_only`; `marks_conflict`; `invalid` when there is nothing to adopt.
pub fn adopt(tx: &Tx<'_>, measure: Measure, at_most: Option<u32>, note: &str) -> Result<String> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let plan = plan(tx.view(), measure, at_most, &Overrides::default())?;
    if !plan.stops.is_empty() {
        return Err(Error::Refused(Rule::MarksConflict));
    }
    if plan.chosen.is_empty() {
        return Err(Error::Invalid {
            field: "selection",
            why: "empty",
        });
    }
    let selection = SelectionRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("LC")?,
        adopted_on: tx.day(),
        adopted_by: tx.actor().to_string(),
        measure,
        score: plan.score,
        bound: plan.bound,
        note: clean_text(note),
    };
    tx.about(&selection.code);
    tx.put(&selection)?;
    for picked in plan.chosen.iter().chain(&plan.left) {
        let reason = &picked.reason;
        let kept = Kept {
            reason: reason.code,
            tasks: reason.tasks.iter().map(|task| task.code.clone()).collect(),
            used: reason.used,
            capacity: reason.capacity,
        };
        tx.put(&SelectionItemRecord {
            id: tx.new_id(),
            version: 0,
            selection_id: selection.id.clone(),
            task_id: picked.row.candidate.task.id.clone(),
            is_in: u8::from(picked.place.is_some()),
            place: picked.place,
            score: picked.score,
            why: serde_json::to_string(&kept).map_err(|e| Error::Internal(e.to_string()))?,
        })?;
    }
    Ok(selection.id)
}

/// Returns the adopted selections, newest first, without their items.
///
/// # Errors
/// Trouble with the file.
pub fn selections(view: View<'_>) -> Result<Vec<SavedSelection>> {
    store::priorities::selections(view)
}

/// Returns the selection in force: the newest one, with its items; `None` when none was adopted.
///
/// # Errors
/// Trouble with the file.
pub fn newest(view: View<'_>) -> Result<Option<SavedSelection>> {
    selections(view)?
        .into_iter()
        .next()
        .map(|newest| with_items(view, newest))
        .transpose()
}

/// Returns an adopted selection, by id or code, with its items.
///
/// # Errors
/// `not_found`.
pub fn selection(view: View<'_>, key: &str) -> Result<SavedSelection> {
    let key = key.trim();
    let found = selections(view)?
        .into_iter()
        .find(|one| one.id == key.to_lowercase() || one.code == key.to_uppercase())
        .or_not_found(Noun::Selections, key)?;
    with_items(view, found)
}

fn with_items(view: View<'_>, mut selection: SavedSelection) -> Result<SavedSelection> {
    let items = store::priorities::selection_items(view, &selection.id)?;
    let ids: Vec<String> = items.iter().map(|item| item.task_id.clone()).collect();
    let tasks: HashMap<String, Named> = store::priorities::candidates(view, &Which::Ids(&ids))?
        .into_iter()
        .map(|task| (task.task.id.clone(), task.task))
        .collect();
    for item in items {
        let kept: Kept = serde_json::from_str(&item.why)
            .map_err(|e| Error::Internal(format!("a reason of {}: {e}", selection.code)))?;
        // A task that was taken out since, by undo, has no name any more.
        let task = tasks.get(&item.task_id).cloned().unwrap_or(Named {
            id: item.task_id,
            code: String::new(),
            title: String::new(),
        });
        selection.items.push(SavedItem {
            task,
            is_in: item.is_in == 1,
            place: item.place,
            score: item.score,
            reason: Reason {
                code: kept.reason,
                tasks: kept
                    .tasks
                    .into_iter()
                    .map(|code| Named {
                        id: String::new(),
                        code,
                        title: String::new(),
                    })
                    .collect(),
                used: kept.used,
                capacity: kept.capacity,
            },
        });
    }
    Ok(selection)
}
