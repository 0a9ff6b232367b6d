//! A row of a task that the register holds: what it changes, and what has a verb of its own.

use super::make::targets_to;
use super::said::{Lead, Said, refused};
use super::{SECRETARIAT, Tasks};
use crate::error::{OrNotFound, Result};
use crate::imports::names::Names;
use crate::imports::plan::{Row, Verdict, Why};
use crate::ops::Noun;
use crate::store::records::{ProgressRecord, TaskRecord};
use crate::store::{self, rows};
use crate::tasks::rules::{self, Verb};
use crate::tasks::{PartyRole, TaskState};
use chrono::NaiveDate;

impl Tasks<'_> {
    /// Compares a row with the task it is about.
    pub(super) fn changed_task(&self, row: &mut Row<'_>, said: Said, id: &str) -> Result<Verdict> {
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
