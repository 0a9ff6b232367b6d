//! Rows that are tasks.
//!
//! A row is known by its code, or by its title with lead and document. Of a task that the register holds, a row changes
//! what `task_edit` changes, and reports progress; whatever has a verb of its own stays.

use super::names::{Found, Names, pieces};
use super::plan::{NoteKind, Planner, Row, Verdict, Why};
use super::{Request, values};
use crate::calendar::{self, Due, WorkingCalendar};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::imports::TaskKey;
use crate::store::records::{
    ExtensionRecord, PartyRecord, ProgressRecord, TaskRecord, TaskTargetRecord,
};
use crate::store::{self, Tx, View, rows};
use crate::tasks::rules::{self, Standing, Verb};
use crate::tasks::{DueKind, ExtensionState, PartyRole, TaskState};
use crate::text::fold;
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// Longest title, in characters.
const LONGEST_TITLE: usize = 1000;
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
pub(super) struct Tasks<'a> {
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

/// What a row says. `None`: no such column, or an empty cell.
#[derive(Default)]
struct Said {
    code: Option<String>,
    title: Option<String>,
    lead: Option<Lead>,
    coordinators: Option<Vec<String>>,
    targets: Option<Vec<String>>,
    assignee_words: Option<String>,
    due: Option<Due>,
    due_event: Option<String>,
    due_event_on: Option<NaiveDate>,
    due_count: Option<u32>,
    original_due: Option<NaiveDate>,
    assigned_on: Option<NaiveDate>,
    product: Option<String>,
    authority: Option<String>,
    instrument: Option<String>,
    clause: Option<String>,
    level: Option<u32>,
    area: Option<String>,
    state: Option<TaskState>,
    state_before: Option<TaskState>,
    basis: Option<String>,
    percent: Option<u32>,
    progress_words: Option<String>,
    result: Option<String>,
    done_on: Option<NaiveDate>,
    confirmed_on: Option<NaiveDate>,
    start_on: Option<NaiveDate>,
    duration: Option<u32>,
    effort: Option<u32>,
    parent: Option<String>,
    replaced_by: Option<String>,
    source: Option<String>,
    note: Option<String>,
}

/// A lead: a unit, or a post of one.
#[derive(Clone, PartialEq, Eq)]
struct Lead {
    unit_id: Option<String>,
    post_id: Option<String>,
}

impl<'a> Tasks<'a> {
    pub(super) fn new(view: View<'a>, request: &Request<'_>) -> Result<Self> {
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

    fn read(&self, row: &mut Row<'_>) -> Said {
        let is_1904 = row.is_1904();
        let day = |cell: &_| values::day(cell, is_1904);
        let instrument = self.instrument(row);
        Said {
            code: self.code(row),
            title: title(row),
            lead: self.lead(row),
            coordinators: self.coordinators(row),
            targets: self.targets(row),
            assignee_words: row.line("assignee_words"),
            due: self.due(row),
            due_event: row.line("due_event"),
            due_event_on: row.read("due_event_on", day),
            due_count: row
                .read("due_count", values::count)
                .filter(|count| *count > 0),
            original_due: row.read("original_due", day),
            assigned_on: row.read("assigned_on", day),
            product: row.text("product"),
            authority: row.text("authority"),
            clause: self.clause(row, instrument.as_deref()),
            instrument,
            level: row.read("level", values::level),
            area: self.area(row),
            state: row.read("state", values::state),
            state_before: row.read("state_before", values::state),
            basis: row.text("basis"),
            percent: row.read("percent", values::percent),
            progress_words: row.text("progress_words"),
            result: row.text("result"),
            done_on: row.read("done_on", day),
            confirmed_on: row.read("confirmed_on", day),
            start_on: row.read("start_on", day),
            duration: row.read("duration", values::count),
            effort: row.read("effort", values::count),
            parent: self.other_task(row, "parent"),
            replaced_by: self.other_task(row, "replaced_by"),
            source: row.text("source"),
            note: row.text("note"),
        }
    }

    /// Reads a code of our series; another code is the file's own.
    fn code(&self, row: &mut Row<'_>) -> Option<String> {
        let code = row.line("code")?.to_uppercase();
        if number_of(&code).is_some() || self.by_code.contains_key(&code) {
            return Some(code);
        }
        row.note(NoteKind::OwnCode, "code", &code, "");
        None
    }

    fn lead(&self, row: &mut Row<'_>) -> Option<Lead> {
        let text = row.line("lead")?;
        match self.units.find(&text, None) {
            Found::One(unit) => Some(Lead {
                unit_id: Some(unit),
                post_id: None,
            }),
            Found::Many => refused(row, "lead", Why::Ambiguous, ""),
            Found::None(hint) => match self.posts.find(&text, None) {
                Found::One(post) => Some(Lead {
                    unit_id: self.posts.owner(&post),
                    post_id: Some(post),
                }),
                Found::Many => refused(row, "lead", Why::Ambiguous, ""),
                Found::None(_) => {
                    let is_unit = |text: &str| matches!(self.units.find(text, None), Found::One(_));
                    let parts = pieces(&text, is_unit);
                    if parts.len() > 1 && parts.iter().all(|part| is_unit(part)) {
                        return refused(row, "lead", Why::OneLead, "");
                    }
                    refused(row, "lead", Why::NotFound, &hint)
                }
            },
        }
    }

    fn coordinators(&self, row: &mut Row<'_>) -> Option<Vec<String>> {
        let text = row.text("coordinators")?;
        let is_unit = |text: &str| matches!(self.units.find(text, None), Found::One(_));
        let mut units = Vec::new();
        for part in pieces(&text, is_unit) {
            match self.units.find(&part, None) {
                Found::One(unit) if units.contains(&unit) => {}
                Found::One(unit) => units.push(unit),
                Found::Many => return refused(row, "coordinators", Why::Ambiguous, &part),
                Found::None(hint) if hint.is_empty() => {
                    return refused(row, "coordinators", Why::NotFound, &part);
                }
                Found::None(hint) => {
                    return refused(
                        row,
                        "coordinators",
                        Why::NotFound,
                        &format!("{part} → {hint}"),
                    );
                }
            }
        }
        Some(units)
    }

    fn targets(&self, row: &mut Row<'_>) -> Option<Vec<String>> {
        let text = row.text("targets")?;
        let mut found = Vec::new();
        for part in text
            .split(['\n', ';', ','])
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            match self.targets.find(part, None) {
                Found::One(target) if found.contains(&target) => {}
                Found::One(target) => found.push(target),
                Found::Many => return refused(row, "targets", Why::Ambiguous, part),
                Found::None(_) => return refused(row, "targets", Why::NotFound, part),
            }
        }
        Some(found)
    }

    fn area(&self, row: &mut Row<'_>) -> Option<String> {
        let text = row.line("area")?;
        let named =
            text.trim_start_matches(|char: char| char.is_ascii_digit() || ". )".contains(char));
        match self.areas.find(&text, None) {
            Found::One(area) => return Some(area),
            Found::Many => return refused(row, "area", Why::Ambiguous, ""),
            Found::None(_) => {}
        }
        match self.areas.find(named, None) {
            Found::One(area) => Some(area),
            Found::Many => refused(row, "area", Why::Ambiguous, ""),
            Found::None(hint) => refused(row, "area", Why::NotFound, &hint),
        }
    }

    fn instrument(&self, row: &mut Row<'_>) -> Option<String> {
        let text = row.line("instrument")?;
        match self.instruments.find_within(&text) {
            Found::One(instrument) => Some(instrument),
            Found::Many => refused(row, "instrument", Why::Ambiguous, ""),
            Found::None(hint) => refused(row, "instrument", Why::NotFound, &hint),
        }
    }

    fn clause(&self, row: &mut Row<'_>, instrument: Option<&str>) -> Option<String> {
        let text = row.line("clause")?;
        let Some(instrument) = instrument else {
            return refused(row, "clause", Why::NotFound, "");
        };
        match self.clauses.find(&text, Some(instrument)) {
            Found::One(clause) => Some(clause),
            Found::Many => refused(row, "clause", Why::Ambiguous, ""),
            Found::None(_) => refused(row, "clause", Why::NotFound, ""),
        }
    }

    /// Reads the deadline: the day, the words, and how it was given, from up to three columns.
    fn due(&self, row: &mut Row<'_>) -> Option<Due> {
        let (today, is_1904) = (self.view.day, row.is_1904());
        let kind = row.read("due_kind", |cell| {
            const WORDS: &[(&str, &str)] = &[
                ("ngay", "date"),
                ("ngay cu the", "date"),
                ("cuoi thang", "month_end"),
                ("het thang", "month_end"),
                ("cuoi quy", "quarter_end"),
                ("het quy", "quarter_end"),
                ("cuoi nam", "year_end"),
                ("het nam", "year_end"),
                ("so ngay lam viec", "working_days"),
                ("thuong xuyen", "regular"),
                ("truoc phien hop toi", "before_session"),
                ("khong co han", "none"),
            ];
            values::coded(cell, WORDS, DueKind::from_code)
        });
        let given = row.read("due", |cell| {
            values::due(cell, is_1904, today, &self.calendar)
        });
        let Some(words) = row.line("due_words") else {
            return given.map(|due| Due {
                kind: kind.unwrap_or(due.kind),
                ..due
            });
        };
        let read = calendar::read_due(&words, today, &self.calendar).ok();
        let kind = kind.or_else(|| read.as_ref().map(|due| due.kind));
        match (given, read, kind) {
            // The day of the file stands: words may count from another day, or an extension moved it.
            (Some(given), read, kind) => Some(Due {
                kind: kind.unwrap_or(DueKind::Date),
                words,
                due_on: given.due_on,
                ..read.unwrap_or_else(Due::none)
            }),
            (None, _, Some(kind @ (DueKind::None | DueKind::Regular | DueKind::BeforeSession))) => {
                Some(Due {
                    kind,
                    words,
                    ..Due::none()
                })
            }
            (None, Some(read), _) => Some(read),
            (None, None, _) => refused(row, "due_words", Why::UnclearDay, ""),
        }
    }

    fn other_task(&self, row: &mut Row<'_>, field: &'static str) -> Option<String> {
        let code = row.line(field)?.to_uppercase();
        if self.by_code.contains_key(&code) || self.codes.contains(&code) {
            return Some(code);
        }
        refused(row, field, Why::NotFound, "")
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

    /// Compares a row with the task it is about.
    fn changed_task(&self, row: &mut Row<'_>, said: Said, id: &str) -> Result<Verdict> {
        let old: TaskRecord = rows::get(self.view, id)?.or_not_found(Noun::Tasks, id)?;
        let mut task = old.clone();
        row.planned.code.clone_from(&old.code);
        for (field, new, own) in [
            ("title", &said.title, &mut task.title),
            ("product", &said.product, &mut task.product),
            ("authority", &said.authority, &mut task.authority),
            (
                "assignee_words",
                &said.assignee_words,
                &mut task.assignee_words,
            ),
            ("source", &said.source, &mut task.source),
            ("note", &said.note, &mut task.note),
        ] {
            if let Some(new) = new.as_ref().filter(|new| *new != own) {
                row.differs(field, own.clone(), new.clone());
                own.clone_from(new);
            }
        }
        for (field, names, new, own) in [
            ("area", &self.areas, &said.area, &mut task.area_id),
            (
                "instrument",
                &self.instruments,
                &said.instrument,
                &mut task.instrument_id,
            ),
            ("clause", &self.clauses, &said.clause, &mut task.clause_id),
        ] {
            if new.is_some() && new != own {
                let shown = |id: &Option<String>| {
                    id.as_deref().map(|id| names.shown(id)).unwrap_or_default()
                };
                row.differs(field, shown(own), shown(new));
                own.clone_from(new);
            }
        }
        for (field, new, own) in [
            (
                "duration",
                said.duration.filter(|days| *days > 0),
                &mut task.duration,
            ),
            ("effort", said.effort, &mut task.effort),
        ] {
            if new.is_some() && new != *own {
                row.differs(field, number(*own), number(new));
                *own = new;
            }
        }
        if let Some(level) = said.level.filter(|level| *level != task.level) {
            row.differs("level", task.level.to_string(), level.to_string());
            task.level = level;
        }
        if said.start_on.is_some() && said.start_on != task.start_on {
            row.differs("start_on", day(task.start_on), day(said.start_on));
            task.start_on = said.start_on;
        }
        self.lead_of(row, &said, &mut task);
        self.due_of(row, &said, &mut task);
        refuse_moves(row, &said, &old);
        let coordinators = self.parties_of(row, &said, &task)?;
        let targets = self.targets_of(row, &said, &task)?;
        let progress = progress_of(row, &said, &mut task);
        let is_edit = task != old || coordinators.is_some() || targets.is_some();
        if is_edit && rules::check(Verb::Edit, old.state, SECRETARIAT).is_err() {
            row.refuse("title", Why::Closed, old.code.clone());
        }
        self.other_links(row, &said, &old)?;
        if row.planned.differences.is_empty() {
            return Ok(Verdict::Same);
        }
        row.steps.push(Box::new(move |tx| {
            tx.put(&task)?;
            if let Some(units) = coordinators {
                crate::tasks::coordinators_to(tx, &task, &units)?;
            }
            if let Some(targets) = targets {
                targets_to(tx, &task.id, &targets)?;
            }
            match progress {
                Some((percent, words)) => tx.put(&ProgressRecord {
                    id: tx.new_id(),
                    version: 0,
                    task_id: task.id.clone(),
                    reported_on: tx.day(),
                    percent,
                    words,
                    reported_by: tx.actor().to_string(),
                    period: None,
                }),
                None => Ok(()),
            }
        }));
        Ok(Verdict::Changed)
    }

    /// Gives a draft its lead; refuses another lead for an assigned task.
    fn lead_of(&self, row: &mut Row<'_>, said: &Said, task: &mut TaskRecord) {
        let Some(lead) = &said.lead else { return };
        let is_same = task.lead_unit_id == lead.unit_id
            && (lead.post_id.is_none() || task.lead_post_id == lead.post_id);
        if is_same {
            return;
        }
        let shown = |id: &Option<String>| {
            id.as_deref()
                .map(|id| self.units.shown(id))
                .unwrap_or_default()
        };
        // The unit may have had its name from another one of the same name, which is no more.
        if shown(&task.lead_unit_id) == shown(&lead.unit_id) && lead.post_id.is_none() {
            return;
        }
        if task.lead_unit_id.is_some() {
            let hint = shown(&task.lead_unit_id);
            row.refuse("lead", Why::NeedsAssignment, hint);
            return;
        }
        row.differs("lead", shown(&task.lead_unit_id), shown(&lead.unit_id));
        task.lead_unit_id.clone_from(&lead.unit_id);
        task.lead_post_id.clone_from(&lead.post_id);
        if task.state == TaskState::Draft {
            task.state = TaskState::Assigned;
            task.assigned_on = said.assigned_on.or(Some(self.view.day));
        }
    }

    /// Writes a deadline down where none was given yet; refuses to move one.
    fn due_of(&self, row: &mut Row<'_>, said: &Said, task: &mut TaskRecord) {
        if let Some(first) = said.original_due
            && task.original_due_on.is_some_and(|own| own != first)
        {
            row.refuse(
                "original_due",
                Why::FirstDeadline,
                day(task.original_due_on),
            );
        }
        let Some(due) = &said.due else { return };
        let has_own_words = row.holds("due_words");
        let is_same_day = due.due_on == task.due_on;
        // A day says nothing of the words it was given in.
        let is_same = is_same_day
            && (due.due_on.is_some() || due.kind == task.due_kind)
            && (!has_own_words || due.words == task.due_words);
        if is_same {
            return;
        }
        if rules::check_due_edit(task.state, task.due_kind).is_err() {
            let field = if is_same_day { "due_words" } else { "due" };
            let own = match task.due_on {
                Some(_) => day(task.due_on),
                None => task.due_words.clone(),
            };
            row.refuse(field, Why::NeedsExtension, own);
            return;
        }
        let shown = |words: &str, on: Option<NaiveDate>| match on {
            Some(_) => day(on),
            None => words.to_owned(),
        };
        row.differs(
            "due",
            shown(&task.due_words, task.due_on),
            shown(&due.words, due.due_on),
        );
        task.due_kind = due.kind;
        task.due_words.clone_from(&due.words);
        task.due_on = due.due_on;
        task.original_due_on = due.due_on;
        task.due_event.clone_from(&due.event);
        task.due_event_on = due.count.and(due.event_on);
        task.due_count = due.count;
    }

    fn parties_of(
        &self,
        row: &mut Row<'_>,
        said: &Said,
        task: &TaskRecord,
    ) -> Result<Option<Vec<String>>> {
        let Some(wanted) = &said.coordinators else {
            return Ok(None);
        };
        let own: Vec<String> = store::tasks::party_records(self.view, &task.id)?
            .into_iter()
            .filter(|party| party.role == PartyRole::Coordinator)
            .map(|party| party.unit_id)
            .collect();
        if is_same_set(wanted, &own) {
            return Ok(None);
        }
        let lead = Lead {
            unit_id: task.lead_unit_id.clone(),
            post_id: None,
        };
        self.check_lead(row, Some(&lead), Some(wanted));
        row.differs(
            "coordinators",
            list(&self.units, &own),
            list(&self.units, wanted),
        );
        Ok(Some(wanted.clone()))
    }

    fn targets_of(
        &self,
        row: &mut Row<'_>,
        said: &Said,
        task: &TaskRecord,
    ) -> Result<Option<Vec<String>>> {
        let Some(wanted) = &said.targets else {
            return Ok(None);
        };
        let own: Vec<String> = store::targets::of_task(self.view, &task.id)?
            .into_iter()
            .map(|target| target.id)
            .collect();
        if is_same_set(wanted, &own) {
            return Ok(None);
        }
        row.differs(
            "targets",
            list(&self.targets, &own),
            list(&self.targets, wanted),
        );
        Ok(Some(wanted.clone()))
    }

    /// Refuses to change what a task is a part of, or is replaced by.
    fn other_links(&self, row: &mut Row<'_>, said: &Said, old: &TaskRecord) -> Result<()> {
        for (field, wanted, own) in [
            ("parent", &said.parent, &old.parent_id),
            ("replaced_by", &said.replaced_by, &old.replaced_by_id),
        ] {
            let Some(wanted) = wanted else { continue };
            let own = match own {
                Some(id) => rows::get::<TaskRecord>(self.view, id)?.map(|task| task.code),
                None => None,
            };
            if own.as_ref() != Some(wanted) {
                row.refuse(field, Why::NeedsVerb, own.unwrap_or_default());
            }
        }
        Ok(())
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

/// Says why a field cannot be read.
fn refused<T>(row: &mut Row<'_>, field: &'static str, why: Why, hint: &str) -> Option<T> {
    row.refuse(field, why, hint);
    None
}

fn title(row: &mut Row<'_>) -> Option<String> {
    let title = row.line("title")?;
    if title.chars().count() > LONGEST_TITLE {
        return refused(row, "title", Why::TooLong, &LONGEST_TITLE.to_string());
    }
    Some(title)
}

/// Returns the number of a code of our series.
fn number_of(code: &str) -> Option<u32> {
    let digits = code.strip_prefix(SERIES)?.strip_prefix('-')?;
    (digits.len() >= 3 && digits.chars().all(|char| char.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}

fn number(number: Option<u32>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.format("%d/%m/%Y").to_string())
        .unwrap_or_default()
}

fn is_same_set(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().all(|id| other.contains(id))
}

fn list(names: &Names, ids: &[String]) -> String {
    let names: Vec<String> = ids.iter().map(|id| names.shown(id)).collect();
    names.join("; ")
}

/// Refuses what has a verb of its own.
fn refuse_moves(row: &mut Row<'_>, said: &Said, old: &TaskRecord) {
    if said.state.is_some_and(|state| state != old.state) {
        row.refuse("state", Why::NeedsVerb, old.state.code());
    }
    for (field, said, own) in [
        ("done_on", said.done_on, old.done_on),
        ("confirmed_on", said.confirmed_on, old.confirmed_on),
        ("assigned_on", said.assigned_on, old.assigned_on),
    ] {
        // A draft that gets its lead gets the day with it.
        let is_draft = field == "assigned_on" && own.is_none();
        if said.is_some() && said != own && !is_draft {
            row.refuse(field, Why::NeedsVerb, day(own));
        }
    }
    for (field, said, own) in [
        ("result", said.result.as_deref(), old.result.as_str()),
        (
            "basis",
            said.basis.as_deref(),
            old.basis.as_deref().unwrap_or_default(),
        ),
    ] {
        if said.is_some_and(|said| said != own) {
            row.refuse(field, Why::NeedsVerb, own);
        }
    }
}

/// Turns percent and words that differ into a report of progress.
fn progress_of(row: &mut Row<'_>, said: &Said, task: &mut TaskRecord) -> Option<(u32, String)> {
    let percent = said.percent.unwrap_or(task.percent);
    let words = said
        .progress_words
        .clone()
        .unwrap_or_else(|| task.progress_words.clone());
    if percent == task.percent && words == task.progress_words {
        return None;
    }
    let field = if percent == task.percent {
        "progress_words"
    } else {
        "percent"
    };
    if rules::check(Verb::Progress, task.state, SECRETARIAT).is_err() {
        return refused(row, field, Why::NeedsVerb, task.state.code());
    }
    if percent != task.percent {
        row.differs("percent", task.percent.to_string(), percent.to_string());
    }
    if words != task.progress_words {
        row.differs("progress_words", task.progress_words.clone(), words.clone());
    }
    task.percent = percent;
    task.progress_words.clone_from(&words);
    task.state = TaskState::InProgress;
    Some((percent, words))
}

/// Writes a new task with what belongs to it. Returns its id.
fn make(
    tx: &Tx<'_>,
    mut task: TaskRecord,
    coordinators: Vec<String>,
    targets: Vec<String>,
    moved_at: &str,
) -> Result<String> {
    task.id = tx.new_id();
    match number_of(&task.code) {
        Some(number) => tx.take_number(SERIES, number)?,
        None => task.code = tx.next_code(SERIES)?,
    }
    tx.put(&task)?;
    for unit_id in coordinators {
        tx.put(&PartyRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            role: PartyRole::Coordinator,
            unit_id,
            contribution: String::new(),
            due_on: None,
            delivered_on: None,
            delivered_words: None,
        })?;
    }
    for target_id in targets {
        tx.put(&TaskTargetRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            target_id,
        })?;
    }
    // The file says that the deadline was moved, and to which day. Why, it does not say: the cell is named instead.
    if let (Some(first), Some(due)) = (task.original_due_on, task.due_on)
        && first != due
    {
        tx.put(&ExtensionRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            number: 1,
            requested_on: tx.day(),
            requested_by: tx.actor().to_string(),
            reason: moved_at.to_owned(),
            proposed_on: due,
            previous_on: Some(first),
            state: ExtensionState::Granted,
            is_late_request: 0,
            granted_on: Some(due),
            decided_on: Some(tx.day()),
            decided_by: tx.actor().to_string(),
            basis: String::new(),
            evidence: None,
        })?;
    }
    Ok(task.id)
}

/// Brings the targets that a task serves to a list.
fn targets_to(tx: &Tx<'_>, task_id: &str, wanted: &[String]) -> Result<()> {
    let mut wanted = wanted.to_vec();
    for (link, target) in store::targets::links_of_task(tx.view(), task_id)? {
        match wanted.iter().position(|id| *id == target) {
            Some(place) => {
                wanted.remove(place);
            }
            None => tx.remove::<TaskTargetRecord>(&link)?,
        }
    }
    for target_id in wanted {
        tx.put(&TaskTargetRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task_id.to_owned(),
            target_id,
        })?;
    }
    Ok(())
}

/// Ties a new task to the one it is a part of, and to the one that stands in its place.
fn tie(tx: &Tx<'_>, id: &str, parent: Option<&str>, replaced_by: Option<&str>) -> Result<()> {
    let mut task: TaskRecord = tx.get(id)?;
    let find = |code: Option<&str>| match code {
        // A row left out for its problem made no task.
        Some(code) => store::tasks::id_of(tx.view(), code),
        None => Ok(None),
    };
    task.parent_id = find(parent)?;
    task.replaced_by_id = find(replaced_by)?;
    tx.put(&task)
}
