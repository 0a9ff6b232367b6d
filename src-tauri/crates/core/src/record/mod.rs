//! The published record: what public documents and the press say of the committee, as data (see the README beside it),
//! and how a new register is made from it.

use crate::committee::SeatRole;
use crate::error::{Error, Result};
use crate::ops::{Actor, Noun, Op, Outcome};
use crate::register::Register;
use crate::store::records::{
    AreaRecord, ClauseRecord, InstrumentRecord, MembershipRecord, SeatRecord, TargetRecord,
    TaskRecord, TaskTargetRecord, UnitRecord,
};
use crate::store::{Scene, Tx};
use crate::tasks::{DueKind, TaskState};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Deserialize)]
struct Unit {
    name: String,
    abbreviation: Option<String>,
    kind: String,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    source: String,
    note: String,
}

#[derive(Debug, Deserialize)]
struct Clause {
    key: String,
    label: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct Instrument {
    key: String,
    symbol: Option<String>,
    kind: String,
    title: String,
    issuer: Option<String>,
    signer: Option<String>,
    signed_on: Option<NaiveDate>,
    year: Option<u32>,
    source: String,
    note: String,
    clauses: Vec<Clause>,
}

#[derive(Debug, Deserialize)]
struct Committee {
    seats: Vec<Seat>,
}

#[derive(Debug, Deserialize)]
struct Seat {
    number: u32,
    role: SeatRole,
    person: Option<String>,
    post: Option<String>,
    unit: Option<String>,
    from: Option<NaiveDate>,
    instrument: Option<String>,
    source: String,
    note: String,
}

#[derive(Debug, Deserialize)]
struct Area {
    number: u32,
    name: String,
    source: String,
    note: String,
}

#[derive(Debug, Deserialize)]
struct Target {
    code: String,
    title: String,
    group: String,
    year: u32,
    comparison: String,
    value: Option<i32>,
    unit: Option<String>,
    instrument: Option<String>,
    source: String,
    note: String,
}

#[derive(Debug, Deserialize)]
struct Task {
    title: String,
    instrument: Option<String>,
    clause: Option<String>,
    assignee_words: String,
    lead: Option<String>,
    area: Option<u32>,
    due_words: Option<String>,
    due_kind: DueKind,
    due_on: Option<NaiveDate>,
    state: TaskState,
    done_on: Option<NaiveDate>,
    result: String,
    targets: Vec<String>,
    effective_on: NaiveDate,
    source: String,
    note: String,
}

fn read<T: for<'de> Deserialize<'de>>(name: &str, text: &str) -> Result<T> {
    serde_json::from_str(text)
        .map_err(|e| Error::Internal(format!("published record, {name}: {e}")))
}

/// Ids of what the record names by key.
#[derive(Default)]
struct Ids {
    units: HashMap<String, String>,
    instruments: HashMap<String, String>,
    clauses: HashMap<(String, String), String>,
    areas: HashMap<u32, String>,
    targets: HashMap<String, String>,
}

fn named<'a, K: std::hash::Hash + Eq + std::fmt::Debug>(
    ids: &'a HashMap<K, String>,
    key: &K,
) -> Result<&'a String> {
    ids.get(key)
        .ok_or_else(|| Error::Internal(format!("published record: nothing is called {key:?}")))
}

/// Enters the published record into an empty register: in one transaction, as operations that count from the days the
/// sources vouch for, so that a report of a past day shows what was so on that day.
///
/// # Errors
/// Trouble with the file.
pub fn load(register: &Register, now: DateTime<Utc>) -> Result<Outcome<()>> {
    register.write(|conn| {
        let scene = |day| Scene {
            now,
            day,
            actor: Actor::Record,
        };
        let tasks: Vec<Task> = read("tasks", include_str!("tasks.json"))?;
        let committee: Committee = read("committee", include_str!("committee.json"))?;
        let founded = committee.seats.iter().filter_map(|seat| seat.from).min();
        let first = founded
            .into_iter()
            .chain(tasks.iter().map(|task| task.effective_on))
            .min();
        let first = first.ok_or_else(|| Error::Internal("published record: no date".to_owned()))?;
        let mut nouns: Vec<Noun> = Vec::new();
        let mut ids = Ids::default();
        let tx = Tx::new(conn, scene(first));
        frame(&tx, &committee, &mut ids)?;
        nouns.extend(tx.log(Op::LoadRecord, None, false)?);
        // Codes follow the order of the record; days follow the calendar.
        let codes = Tx::new(conn, scene(first));
        let mut days: BTreeMap<NaiveDate, Vec<(TaskRecord, Vec<String>)>> = BTreeMap::new();
        for task in &tasks {
            let record = record_of(&codes, task, &ids)?;
            if task.state == TaskState::Confirmed {
                let done_on = task.done_on.ok_or_else(|| {
                    Error::Internal(format!("published record: {} has no day", task.title))
                })?;
                let begun = TaskRecord {
                    state: TaskState::Assigned,
                    done_on: None,
                    result: String::new(),
                    percent: 0,
                    ..record.clone()
                };
                days.entry(task.effective_on)
                    .or_default()
                    .push((begun, task.targets.clone()));
                days.entry(done_on).or_default().push((record, Vec::new()));
            } else {
                days.entry(task.effective_on)
                    .or_default()
                    .push((record, task.targets.clone()));
            }
        }
        codes.log(Op::LoadRecord, None, false)?;
        for (day, records) in days {
            let tx = Tx::new(conn, scene(day));
            for (record, targets) in records {
                tx.put(&record)?;
                for code in targets {
                    let target_id = named(&ids.targets, &code)?.clone();
                    tx.put(&TaskTargetRecord {
                        id: tx.new_id(),
                        version: 0,
                        task_id: record.id.clone(),
                        target_id,
                    })?;
                }
            }
            nouns.extend(tx.log(Op::LoadRecord, None, false)?);
        }
        nouns.sort_unstable();
        nouns.dedup();
        Ok(((), nouns))
    })
}

/// Enters only the seats that Decision 4977 gives the committee, all of them open: an empty register still belongs to
/// this committee, and whoever holds a seat is then recorded by hand.
///
/// # Errors
/// Trouble with the file.
pub fn load_seats(register: &Register, now: DateTime<Utc>) -> Result<Outcome<()>> {
    register.write(|conn| {
        let committee: Committee = read("committee", include_str!("committee.json"))?;
        let founded = committee.seats.iter().filter_map(|seat| seat.from).min();
        let day = founded.ok_or_else(|| Error::Internal("published record: no date".to_owned()))?;
        let tx = Tx::new(
            conn,
            Scene {
                now,
                day,
                actor: Actor::Record,
            },
        );
        for seat in committee.seats {
            tx.put(&SeatRecord {
                id: tx.new_id(),
                version: 0,
                number: seat.number,
                role: seat.role.code().to_owned(),
                source: seat.source,
                note: String::new(),
            })?;
        }
        Ok(((), tx.log(Op::LoadRecord, None, false)?))
    })
}

/// Enters everything but the tasks.
fn frame(tx: &Tx<'_>, committee: &Committee, ids: &mut Ids) -> Result<()> {
    for unit in read::<Vec<Unit>>("units", include_str!("units.json"))? {
        let record = UnitRecord {
            id: tx.new_id(),
            version: 0,
            code: tx.next_code("DV")?,
            name: unit.name.clone(),
            abbreviation: unit.abbreviation.unwrap_or_default(),
            kind: unit.kind,
            from_on: unit.from,
            to_on: unit.to,
            source: unit.source,
            note: unit.note,
        };
        tx.put(&record)?;
        ids.units.insert(unit.name, record.id);
    }
    for instrument in read::<Vec<Instrument>>("instruments", include_str!("instruments.json"))? {
        let record = InstrumentRecord {
            id: tx.new_id(),
            version: 0,
            code: tx.next_code("VB")?,
            symbol: instrument.symbol.unwrap_or_default(),
            kind: instrument.kind,
            title: instrument.title,
            issuer: instrument.issuer.unwrap_or_default(),
            signer: instrument.signer.unwrap_or_default(),
            signed_on: instrument.signed_on,
            year: instrument.year,
            source: instrument.source,
            note: instrument.note,
        };
        tx.put(&record)?;
        for (place, clause) in (1..).zip(instrument.clauses) {
            let clause_record = ClauseRecord {
                id: tx.new_id(),
                version: 0,
                instrument_id: record.id.clone(),
                place,
                label: clause.label,
                text: clause.text,
            };
            tx.put(&clause_record)?;
            ids.clauses
                .insert((instrument.key.clone(), clause.key), clause_record.id);
        }
        ids.instruments.insert(instrument.key, record.id);
    }
    for area in read::<Vec<Area>>("areas", include_str!("areas.json"))? {
        let record = AreaRecord {
            id: tx.new_id(),
            version: 0,
            number: area.number,
            name: area.name,
            source: area.source,
            note: area.note,
        };
        tx.put(&record)?;
        ids.areas.insert(area.number, record.id);
    }
    for target in read::<Vec<Target>>("targets", include_str!("targets.json"))? {
        let instrument_id = target
            .instrument
            .as_ref()
            .map(|key| named(&ids.instruments, key))
            .transpose()?
            .cloned();
        let record = TargetRecord {
            id: tx.new_id(),
            version: 0,
            code: target.code.clone(),
            title: target.title,
            target_group: target.group,
            year: target.year,
            comparison: target.comparison,
            value: target.value,
            unit: target.unit.unwrap_or_default(),
            instrument_id,
            source: target.source,
            note: target.note,
        };
        tx.put(&record)?;
        ids.targets.insert(target.code, record.id);
    }
    for seat in &committee.seats {
        enter_seat(tx, seat, ids)?;
    }
    Ok(())
}

fn enter_seat(tx: &Tx<'_>, seat: &Seat, ids: &Ids) -> Result<()> {
    let record = SeatRecord {
        id: tx.new_id(),
        version: 0,
        number: seat.number,
        role: seat.role.code().to_owned(),
        source: seat.source.clone(),
        note: seat.note.clone(),
    };
    tx.put(&record)?;
    let Some(from_on) = seat.from else {
        return Ok(());
    };
    let unit = seat
        .unit
        .as_ref()
        .map(|name| named(&ids.units, name))
        .transpose()?;
    let person_id = crate::committee::record_person(tx, seat.person.as_deref())?;
    let post_id =
        crate::committee::record_post(tx, seat.post.as_deref(), unit.map(String::as_str))?;
    let instrument_id = seat
        .instrument
        .as_ref()
        .map(|key| named(&ids.instruments, key))
        .transpose()?
        .cloned();
    tx.put(&MembershipRecord {
        id: tx.new_id(),
        version: 0,
        seat_id: record.id,
        person_id,
        post_id,
        instrument_id,
        from_on,
        to_on: None,
        source: seat.source.clone(),
    })
}

fn record_of(tx: &Tx<'_>, task: &Task, ids: &Ids) -> Result<TaskRecord> {
    let clause_id = match (&task.instrument, &task.clause) {
        (Some(instrument), Some(clause)) => {
            Some(named(&ids.clauses, &(instrument.clone(), clause.clone()))?.clone())
        }
        _ => None,
    };
    Ok(TaskRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("NV")?,
        title: task.title.clone(),
        product: String::new(),
        authority: String::new(),
        note: task.note.clone(),
        source: task.source.clone(),
        level: 3,
        area_id: task
            .area
            .as_ref()
            .map(|number| named(&ids.areas, number))
            .transpose()?
            .cloned(),
        instrument_id: task
            .instrument
            .as_ref()
            .map(|key| named(&ids.instruments, key))
            .transpose()?
            .cloned(),
        clause_id,
        lead_unit_id: task
            .lead
            .as_ref()
            .map(|name| named(&ids.units, name))
            .transpose()?
            .cloned(),
        lead_post_id: None,
        assignee_words: task.assignee_words.clone(),
        state: task.state,
        // The sources say what was ordered, seldom on which day: none is invented.
        assigned_on: None,
        due_kind: task.due_kind,
        due_words: task.due_words.clone().unwrap_or_default(),
        due_on: task.due_on,
        original_due_on: task.due_on,
        done_on: task.done_on,
        result: task.result.clone(),
        percent: if task.state == TaskState::Confirmed {
            100
        } else {
            0
        },
        progress_words: String::new(),
        due_event: None,
        due_event_on: None,
        due_count: None,
        parent_id: None,
        recurrence_id: None,
        occurrence_on: None,
        replaced_by_id: None,
        state_before: None,
        basis: None,
        confirmed_on: None,
        start_on: None,
        duration: None,
        effort: None,
    })
}

#[cfg(test)]
mod tests {
    use super::{load, load_seats};
    use crate::calendar::day;
    use crate::committee::{self, SeatSort};
    use crate::register::Register;
    use crate::reports;
    use crate::tasks::Basis;
    use crate::{checks, targets};

    #[test]
    fn the_published_record_enters_whole_and_the_check_is_clean() {
        let register = Register::in_memory().unwrap();
        load(&register, "2026-11-24T03:00:00Z".parse().unwrap()).unwrap();
        let today = day("2026-11-24");
        let seats = register
            .read(today, |view| committee::list(view, SeatSort::Protocol))
            .unwrap();
        assert_eq!(seats.len(), 29, "Decision 4977 names 29 seats");
        let known = seats
            .iter()
            .filter(|seat| seat.membership.is_some())
            .count();
        assert_eq!(
            known, 7,
            "seven are published; the others are open, not invented"
        );
        assert_eq!(
            register.read(today, targets::list).unwrap().len(),
            18,
            "verified targets only"
        );
        let found = checks::check(&register, today).unwrap();
        assert_eq!(found.findings, vec![], "a new register is sound");
    }

    #[test]
    fn an_empty_register_has_the_seats_and_nobody_on_them() {
        let register = Register::in_memory().unwrap();
        load_seats(&register, "2026-11-24T03:00:00Z".parse().unwrap()).unwrap();
        let today = day("2026-11-24");
        let seats = register
            .read(today, |view| committee::list(view, SeatSort::Protocol))
            .unwrap();
        assert_eq!(seats.len(), 29, "the committee's own structure");
        assert!(
            seats.iter().all(|seat| seat.memberships.is_empty()),
            "nobody is entered"
        );
        let found = checks::check(&register, today).unwrap();
        assert_eq!(found.findings, vec![], "an empty register is sound");
    }

    #[test]
    fn a_past_day_shows_what_counted_then() {
        let register = Register::in_memory().unwrap();
        load(&register, "2026-11-24T03:00:00Z".parse().unwrap()).unwrap();
        let cells = |on: &str| {
            register
                .read_past(day(on), None, |view| reports::stats(view, Basis::Adjusted))
                .unwrap()
                .cells
        };
        let (founding, year_end, today) = (
            cells("2022-06-30"),
            cells("2025-12-31"),
            cells("2026-11-24"),
        );
        assert_eq!(
            (founding.total(), founding.drafts),
            (4, 3),
            "the founding meeting's tasks and proposals"
        );
        assert_eq!(
            founding.open_undated, 4,
            "undated tasks are counted apart, not hidden"
        );
        assert_eq!(
            (year_end.done(), year_end.in_term),
            (0, 5),
            "due that very day is in term"
        );
        assert_eq!(
            (today.late, today.overdue),
            (1, 1),
            "one came late, one has not come"
        );
        assert_eq!(today.total(), today.done() + today.open(), "the sums close");
    }
}
