//! Queries of rules and of what obligations are reckoned from.

use super::records::{ObligationMarkRecord, RuleRecord, RuleVersionRecord};
use super::tasks::coded;
use super::{View, count, first, list, meetings::records};
use crate::error::Result;
use crate::meetings::MeetingKind;
use crate::obligations::reckon::{
    ExtensionFact, MeetingFact, Owner, RoundFact, RuleInForce, TaskFact, VersionInForce,
};
use crate::obligations::{Form, RuleState};
use crate::ops::Noun;
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Row, params};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Finds a rule by id or code.
pub(crate) fn id_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from regulation_rules where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// Finds the rule that was taken from an entry of the catalogue and is not stopped.
pub(crate) fn taken_from(view: View<'_>, origin: &str) -> Result<bool> {
    Ok(count(
        view,
        "select count(*) from regulation_rules where origin = ?1 and state <> 'stopped'",
        [origin],
    )? > 0)
}

/// Reads the rules in the order of their codes; those in a state, or all.
pub(crate) fn rule_records(view: View<'_>, state: Option<RuleState>) -> Result<Vec<RuleRecord>> {
    records(
        view,
        "select id from regulation_rules where ?1 is null or state = ?1 order by length(code), code",
        [state.map(RuleState::code)],
    )
}

/// Reads the versions of a rule, the first one first.
pub(crate) fn version_records(view: View<'_>, rule_id: &str) -> Result<Vec<RuleVersionRecord>> {
    records(
        view,
        "select id from rule_versions where rule_id = ?1 order by number",
        [rule_id],
    )
}

/// Reads what was said by hand of the obligations of a rule, or of all.
pub(crate) fn mark_records(
    view: View<'_>,
    rule_id: Option<&str>,
) -> Result<Vec<ObligationMarkRecord>> {
    records(
        view,
        "select id from obligation_marks where ?1 is null or rule_id = ?1 order by id",
        [rule_id],
    )
}

/// Reads the rules that are in force, or were, in the order of their codes.
pub(crate) fn in_force(view: View<'_>) -> Result<Vec<RuleInForce>> {
    let mut rules = Vec::new();
    for record in rule_records(view, None)? {
        if record.state == RuleState::Draft {
            continue;
        }
        let mut versions = Vec::new();
        for version in version_records(view, &record.id)? {
            if let Some(from_on) = version.from_on {
                versions.push(VersionInForce {
                    number: version.number,
                    from_on,
                    provision: version.provision,
                    form: Form::from_stored(&version.form)?,
                });
            }
        }
        rules.push(RuleInForce {
            id: record.id.into(),
            code: record.code,
            title: record.title,
            stopped_on: record.stopped_on,
            versions,
        });
    }
    Ok(rules)
}

/// One of them, by id, or all.
fn of_id(column: &str, id: Option<&str>) -> String {
    match id {
        Some(_) => format!("{column} = ?1"),
        None => "?1 is null".to_owned(),
    }
}

/// Reads meetings as what sets obligations off: one, by id, or all.
pub(crate) fn meetings(view: View<'_>, id: Option<&str>) -> Result<Vec<MeetingFact>> {
    let mut members: HashMap<String, Vec<u32>> = HashMap::new();
    let wanted = of_id("meeting_id", id);
    let seats = list(
        view,
        &format!(
            "select meeting_id, seat from attendees where {wanted} and seat is not null and role = 'member' order by seat"
        ),
        [id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    for (meeting, seat) in seats {
        let meeting: String = meeting;
        members.entry(meeting).or_default().push(seat);
    }
    type Paper = (Option<Arc<str>>, Option<NaiveDate>);
    let mut papers: HashMap<String, Vec<Paper>> = HashMap::new();
    let asked = list(
        view,
        &format!(
            "select meeting_id, unit_id, received_on from agenda_papers where {wanted} order by id"
        ),
        [id],
        |row| {
            let meeting: String = row.get(0)?;
            let unit: Option<String> = row.get(1)?;
            Ok((meeting, (unit.map(Arc::from), row.get(2)?)))
        },
    )?;
    for (meeting, paper) in asked {
        papers.entry(meeting).or_default().push(paper);
    }
    let invitations = invitations(view)?;
    let mut facts = list(
        view,
        &format!(
            "select m.id, m.code, m.title, m.kind, m.state, m.starts_at, m.ended_at, m.chair_seat, p.issued_on,
               (select o.effective_on from changes c join operations o on o.seq = c.op_seq
                where c.row_id = m.id order by c.op_seq limit 1),
               (select o.effective_on from changes c join operations o on o.seq = c.op_seq
                where c.row_id = m.id and json_extract(c.after_json, '$.state') = 'invited' order by c.op_seq desc limit 1)
             from meetings m left join outgoing_papers p on p.id = m.notice_id and p.state = 'issued'
             where {} order by m.id",
            of_id("m.id", id)
        ),
        [id],
        |row| {
            let state: String = row.get(4)?;
            let starts_at: NaiveDateTime = row.get(5)?;
            let ended_at: Option<NaiveDateTime> = row.get(6)?;
            let is_over = matches!(state.as_str(), "ended" | "commenting" | "approved");
            let said: Option<NaiveDate> = row.get(10)?;
            let known: Option<NaiveDate> = row.get(9)?;
            Ok(MeetingFact {
                id: row.get::<_, String>(0)?.into(),
                code: row.get(1)?,
                title: row.get(2)?,
                kind: coded(row, 3, MeetingKind::from_code)?,
                is_off: matches!(state.as_str(), "postponed" | "cancelled"),
                known_on: known.unwrap_or(starts_at.date()),
                starts_on: starts_at.date(),
                ended_on: is_over.then(|| ended_at.unwrap_or(starts_at).date()),
                chair: row.get(7)?,
                members: Vec::new(),
                invited_on: said.filter(|_| state != "planned"),
                notice_on: row.get(8)?,
                papers: Vec::new(),
            })
        },
    )?;
    for fact in &mut facts {
        fact.members = members.remove(&*fact.id).unwrap_or_default();
        fact.papers = papers.remove(&*fact.id).unwrap_or_default();
        let issued = invitations
            .get(&*fact.id)
            .or_else(|| invitations.get(&fact.code.to_lowercase()));
        // The paper says it better than whoever wrote down that it went out.
        fact.invited_on = issued.copied().or(fact.invited_on);
    }
    Ok(facts)
}

/// Reads on which day the first invitation to each meeting was issued, by the meeting's id or code in lower case.
fn invitations(view: View<'_>) -> Result<HashMap<String, NaiveDate>> {
    let mut found = HashMap::new();
    let issued = list(
        view,
        "select lower(json_extract(recipe, '$.meeting')), issued_on from outgoing_papers
         where kind = 'invitation' and state = 'issued' and issued_on is not null and recipe <> '' and json_valid(recipe)
           and json_extract(recipe, '$.meeting') is not null order by issued_on",
        [],
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?)),
    )?;
    for (meeting, day) in issued {
        found.entry(meeting).or_insert(day);
    }
    Ok(found)
}

/// Reads of which periods reports were issued, and when.
pub(crate) fn reports(view: View<'_>) -> Result<BTreeSet<(String, NaiveDate)>> {
    let issued = list(
        view,
        "select json_extract(recipe, '$.period'), issued_on from outgoing_papers
         where kind = 'report' and state = 'issued' and issued_on is not null and recipe <> '' and json_valid(recipe)
           and json_extract(recipe, '$.kind') = 'period' and json_extract(recipe, '$.period') is not null",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(issued.into_iter().collect())
}

fn lead(row: &Row<'_>, post: usize, unit: usize) -> rusqlite::Result<Option<Owner>> {
    let post: Option<String> = row.get(post)?;
    let unit: Option<String> = row.get(unit)?;
    Ok(match (post, unit) {
        (Some(post), _) => Some(Owner::Post(post.into())),
        (None, Some(unit)) => Some(Owner::Unit(unit.into())),
        (None, None) => None,
    })
}

/// Reads tasks that were given to a lead: one, by id, or all.
pub(crate) fn tasks(view: View<'_>, id: Option<&str>) -> Result<Vec<TaskFact>> {
    list(
        view,
        &format!(
            "select t.id, t.code, t.title, t.state, t.assigned_on, t.due_on, t.done_on, t.lead_post_id, t.lead_unit_id
             from tasks t where {} and t.assigned_on is not null",
            of_id("t.id", id)
        ),
        [id],
        |row| {
            let state: String = row.get(3)?;
            Ok(TaskFact {
                id: row.get::<_, String>(0)?.into(),
                code: row.get(1)?,
                title: row.get(2)?,
                is_off: matches!(state.as_str(), "cancelled" | "replaced"),
                assigned_on: row.get(4)?,
                due_on: row.get(5)?,
                done_on: row.get(6)?,
                lead: lead(row, 7, 8)?,
            })
        },
    )
}

/// Reads requests for a later deadline: those of one task, by its id, or all.
pub(crate) fn extensions(view: View<'_>, task_id: Option<&str>) -> Result<Vec<ExtensionFact>> {
    list(
        view,
        &format!(
            "select e.id, t.code || '#' || e.number, t.title, e.state, e.requested_on, e.decided_on, t.lead_post_id, t.lead_unit_id, t.id
             from extensions e join tasks t on t.id = e.task_id where {}",
            of_id("e.task_id", task_id)
        ),
        [task_id],
        |row| {
            let state: String = row.get(3)?;
            Ok(ExtensionFact {
                id: row.get::<_, String>(0)?.into(),
                task: row.get::<_, String>(8)?.into(),
                code: row.get(1)?,
                title: row.get(2)?,
                is_off: state == "withdrawn",
                asked_on: row.get(4)?,
                decided_on: row.get(5)?,
                lead: lead(row, 6, 7)?,
            })
        },
    )
}

/// Reads rounds of written opinions that went out: one, by id, or all.
pub(crate) fn rounds(view: View<'_>, id: Option<&str>) -> Result<Vec<RoundFact>> {
    let mut sheets: HashMap<String, Vec<(u32, Option<NaiveDate>)>> = HashMap::new();
    let asked = list(
        view,
        &format!(
            "select round_id, seat, received_on from opinion_sheets where {} order by seat",
            of_id("round_id", id)
        ),
        [id],
        |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))),
    )?;
    for (round, sheet) in asked {
        let round: String = round;
        sheets.entry(round).or_default().push(sheet);
    }
    list(
        view,
        &format!(
            "select id, code, title, state, sent_on from opinion_rounds where {} and sent_on is not null",
            of_id("id", id)
        ),
        [id],
        |row| {
            let id: String = row.get(0)?;
            let state: String = row.get(3)?;
            Ok(RoundFact {
                sheets: sheets.remove(&id).unwrap_or_default(),
                id: id.into(),
                code: row.get(1)?,
                title: row.get(2)?,
                is_off: state == "cancelled",
                sent_on: row.get(4)?,
            })
        },
    )
}

/// Reads who held which seat: its number, from when, and to when.
pub(crate) fn held(view: View<'_>) -> Result<Vec<(u32, NaiveDate, Option<NaiveDate>)>> {
    list(
        view,
        "select s.number, m.from_on, m.to_on from memberships m join seats s on s.id = m.seat_id order by s.number, m.from_on",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Reads the names of units and posts, as short name and name, by id.
pub(crate) fn names(view: View<'_>) -> Result<HashMap<String, (String, String)>> {
    let units = list(
        view,
        "select id, code, name from units
         union all select p.id, coalesce(u.code, ''), p.title || coalesce(' ' || u.name, '')
         from posts p left join units u on u.id = p.unit_id",
        [],
        |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))),
    )?;
    Ok(units.into_iter().collect())
}

/// A row that moved: its noun, its id, and the record it belongs to.
pub(crate) type Moved = (Noun, String, String);

/// Returns which rows moved after a log position, each once; `None` when they are too many to be followed one by one.
pub(crate) fn moved_since(view: View<'_>, seq: u32, most: u32) -> Result<Option<Vec<Moved>>> {
    let rows = list(
        view,
        "select distinct noun, row_id, owner_id from changes where op_seq > ?1 limit ?2",
        params![seq, most + 1],
        |row| Ok((coded(row, 0, Noun::from_code)?, row.get(1)?, row.get(2)?)),
    )?;
    let is_few = u32::try_from(rows.len()).is_ok_and(|count| count <= most);
    Ok(is_few.then_some(rows))
}

/// Returns the hash of an operation by its place in the log.
pub(crate) fn hash_at(view: View<'_>, seq: u32) -> Result<Option<String>> {
    first(
        view,
        "select hash from operations where seq = ?1",
        [seq],
        |row| row.get(0),
    )
}
