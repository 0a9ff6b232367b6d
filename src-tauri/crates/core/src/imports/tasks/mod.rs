//! Rows that are tasks.
//!
//! A row is known by its code, or by its title with lead and document. Of a task that the register holds, a row changes
//! what `task_edit` changes, and reports progress; whatever has a verb of its own stays.

mod changed;
mod make;
mod said;

use crate::calendar::{self, Due, WorkingCalendar};
use crate::error::Result;
use crate::imports::names::Names;
use crate::imports::plan::{Planner, Row, Verdict, Why};
use crate::imports::{Request, values};
use crate::store::imports::TaskKey;
use crate::store::records::TaskRecord;
use crate::store::{self, View};
use crate::tasks::rules::Standing;
use crate::tasks::{DueKind, TaskState};
use crate::text::fold;
use make::{make, tie};
use said::{Lead, Said};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// The series of codes.
const SERIES: &str = "NV";
/// What imports do is done by the secretariat.
const SECRETARIAT: Standing = Standing {
    role: None,
    is_coordinator: false,
    is_secretariat: true,
    is_lead: false,
};

/// What rows of tasks are compared with.
pub(in crate::imports) struct Tasks<'a> {
    view: View<'a>,
    calendar: WorkingCalendar,
    units: Names,
    posts: Names,
    areas: Names,
    instruments: Names,
    clauses: Names,
    targets: Names,
    keys: Vec<TaskKey>,
    by_code: HashMap<String, usize>,
    by_title: HashMap<String, Vec<usize>>,
    last_number: u32,
    /// Codes that stand in the file: rows may point to rows below.
    codes: HashSet<String>,
    /// Codes, and what else a row is known by, of the rows so far.
    seen: BTreeMap<String, u32>,
}

impl<'a> Tasks<'a> {
    pub(in crate::imports) fn new(view: View<'a>, request: &Request<'_>) -> Result<Self> {
        let keys = store::imports::task_keys(view)?;
        let mut by_title: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, key) in keys.iter().enumerate() {
            by_title.entry(key.title.clone()).or_default().push(at);
        }
        let column = request
            .mapping
            .iter()
            .position(|field| field.is_some_and(|field| field.code == "code"));
        let codes = column
            .into_iter()
            .flat_map(|column| {
                request
                    .sheet
                    .lines
                    .iter()
                    .map(move |line| line.cell(column))
            })
            .flatten()
            .filter_map(|cell| values::text(&cell.value).ok())
            .map(|text| text.trim().to_uppercase())
            .collect();
        Ok(Self {
            view,
            calendar: calendar::of(view)?,
            units: Names::new(store::imports::units(view)?),
            posts: Names::new(store::imports::posts(view)?),
            areas: Names::new(store::imports::areas(view)?),
            instruments: Names::new(store::imports::instruments(view)?),
            clauses: Names::new(store::imports::clauses(view)?),
            targets: Names::new(store::imports::targets(view)?),
            by_code: keys
                .iter()
                .enumerate()
                .map(|(at, key)| (key.code.clone(), at))
                .collect(),
            keys,
            by_title,
            last_number: store::imports::last_number(view, SERIES)?,
            codes,
            seen: BTreeMap::new(),
        })
    }

    /// Finds the task of the register that a row is about; says when an earlier row was about it.
    fn find(&mut self, row: &mut Row<'_>, said: &Said) -> Option<usize> {
        let folded = said.title.as_deref().map(fold).unwrap_or_default();
        let lead = said.lead.as_ref().and_then(|lead| lead.unit_id.clone());
        let found = match &said.code {
            Some(code) => self.by_code.get(code).copied(),
            None => {
                let twins: Vec<usize> = self
                    .by_title
                    .get(&folded)
                    .into_iter()
                    .flatten()
                    .copied()
                    .filter(|at| {
                        let key = &self.keys[*at];
                        (lead.is_none() || key.lead_unit_id == lead)
                            && (said.instrument.is_none() || key.instrument_id == said.instrument)
                    })
                    .collect();
                if let [first, second, ..] = twins.as_slice() {
                    let hint = format!("{}, {}", self.keys[*first].code, self.keys[*second].code);
                    row.refuse("title", Why::Ambiguous, hint);
                }
                twins.first().copied()
            }
        };
        let own = match (found, &said.code) {
            (Some(at), _) => self.keys[at].code.clone(),
            (None, Some(code)) => code.clone(),
            (None, None) => format!("{folded}\n{lead:?}\n{:?}", said.instrument),
        };
        let field = if said.code.is_some() { "code" } else { "title" };
        // What a row with a problem is about is not certain.
        if !row.is_refused() {
            row.is_first(&mut self.seen, own, field);
        }
        found
    }

    fn new_task(&self, row: &mut Row<'_>, said: Said) {
        let today = self.view.day;
        if let Some(code) = &said.code
            && number_of(code).is_some_and(|number| number <= self.last_number)
        {
            row.refuse("code", Why::CodeSpent, "");
        }
        let has_lead = said.lead.is_some();
        let state = said.state.unwrap_or(match (has_lead, said.percent) {
            (false, _) => TaskState::Draft,
            (true, Some(1..)) => TaskState::InProgress,
            (true, _) => TaskState::Assigned,
        });
        if state != TaskState::Draft && !has_lead && said.assignee_words.is_none() {
            row.refuse("lead", Why::Empty, "");
        }
        self.check_lead(row, said.lead.as_ref(), said.coordinators.as_deref());
        let is_done = matches!(state, TaskState::ReportedDone | TaskState::Confirmed);
        if is_done && said.done_on.is_none() {
            row.refuse("done_on", Why::NeedsDoneDay, "");
        }
        if said.done_on.is_some_and(|done| done > today) {
            row.refuse("done_on", Why::Future, "");
        }
        if matches!(
            state,
            TaskState::Paused | TaskState::Replaced | TaskState::Cancelled
        ) && row.has("basis")
            && said.basis.is_none()
            && said.progress_words.is_none()
        {
            row.refuse("basis", Why::NeedsBasis, "");
        }
        let assigned_on = if row.has("assigned_on") {
            said.assigned_on
        } else {
            has_lead.then_some(today)
        };
        if let (Some(done), Some(assigned)) = (said.done_on, assigned_on)
            && row.has("assigned_on")
            && done < assigned
        {
            row.refuse("done_on", Why::DatesOrder, "");
        }
        let due_on = said.due.as_ref().and_then(|due| due.due_on);
        let original = said.original_due.or(due_on);
        // Words that count say from which day and how many, where no columns of their own do.
        let counted = said.due.clone().unwrap_or_else(Due::none);
        let task = TaskRecord {
            id: String::new(),
            version: 0,
            code: said.code.unwrap_or_default(),
            title: said.title.unwrap_or_default(),
            product: said.product.unwrap_or_default(),
            authority: said.authority.unwrap_or_default(),
            note: said.note.unwrap_or_default(),
            source: said.source.unwrap_or_default(),
            level: said.level.unwrap_or(3),
            area_id: said.area,
            instrument_id: said.instrument,
            clause_id: said.clause,
            lead_unit_id: said.lead.as_ref().and_then(|lead| lead.unit_id.clone()),
            lead_post_id: said.lead.and_then(|lead| lead.post_id),
            assignee_words: said.assignee_words.unwrap_or_default(),
            state,
            assigned_on,
            due_kind: said.due.as_ref().map_or(DueKind::None, |due| due.kind),
            due_words: said
                .due
                .as_ref()
                .map(|due| due.words.clone())
                .unwrap_or_default(),
            due_on,
            original_due_on: original,
            done_on: said.done_on,
            result: said.result.unwrap_or_default(),
            percent: said.percent.unwrap_or(if state == TaskState::Confirmed {
                100
            } else {
                0
            }),
            progress_words: said.progress_words.unwrap_or_default(),
            due_event: said.due_event.or_else(|| counted.event.clone()),
            due_event_on: said.due_event_on.or(counted.count.and(counted.event_on)),
            due_count: said.due_count.or(counted.count),
            parent_id: None,
            recurrence_id: None,
            occurrence_on: None,
            replaced_by_id: None,
            state_before: said.state_before,
            basis: said.basis,
            confirmed_on: said.confirmed_on,
            start_on: said.start_on,
            duration: said.duration.filter(|days| *days > 0),
            effort: said.effort,
        };
        if let (Some(original), Some(due)) = (original, due_on)
            && due < original
        {
            row.refuse("due", Why::DatesOrder, "");
        }
        let (coordinators, targets) = (
            said.coordinators.unwrap_or_default(),
            said.targets.unwrap_or_default(),
        );
        let (parent, replaced_by) = (said.parent, said.replaced_by);
        let moved_at = row.place("original_due");
        // Links are made last, when the task has its id.
        let made = Rc::new(RefCell::new(String::new()));
        let id = Rc::clone(&made);
        row.steps.push(Box::new(move |tx| {
            *made.borrow_mut() = make(tx, task, coordinators, targets, &moved_at)?;
            Ok(())
        }));
        if parent.is_some() || replaced_by.is_some() {
            row.links.push(Box::new(move |tx| {
                tie(tx, &id.borrow(), parent.as_deref(), replaced_by.as_deref())
            }));
        }
    }

    /// Refuses a lead that is also to coordinate.
    fn check_lead(&self, row: &mut Row<'_>, lead: Option<&Lead>, coordinators: Option<&[String]>) {
        let unit = lead.and_then(|lead| lead.unit_id.as_ref());
        if let (Some(unit), Some(coordinators)) = (unit, coordinators)
            && coordinators.contains(unit)
        {
            row.refuse("coordinators", Why::OneLead, self.units.shown(unit));
        }
    }
}

impl Planner for Tasks<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let said = self.read(row);
        row.planned.title = said.title.clone().unwrap_or_default();
        row.planned.code = said.code.clone().unwrap_or_default();
        if said.title.is_none() && !row.is_refused() {
            row.refuse("title", Why::Empty, "");
        }
        let found = self.find(row, &said);
        match found.map(|at| self.keys[at].id.clone()) {
            Some(id) => self.changed_task(row, said, &id),
            None => {
                self.new_task(row, said);
                Ok(Verdict::New)
            }
        }
    }
}

/// Returns the number of a code of our series.
fn number_of(code: &str) -> Option<u32> {
    let digits = code.strip_prefix(SERIES)?.strip_prefix('-')?;
    (digits.len() >= 3 && digits.chars().all(|char| char.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}
