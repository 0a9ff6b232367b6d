//! Queries of the committee's memory.

use super::tasks::{OPEN, coded};
use super::{View, first, list};
use crate::error::Result;
use crate::memory::{
    Meant, MemberTotals, MemoryKind, MemoryPage, MemoryQuery, MemoryRow, Sign, Whose, Wording,
};
use crate::ops::Noun;
use crate::tasks::Named;
use crate::text::fold;
use chrono::NaiveDate;
use rusqlite::{Row, ToSql};

/// Matches looked at: of a word that stands everywhere, the newest.
const LOOKED_AT: u32 = 5_000;

/// What every part of the memory gives, in this order: day, time for the order, kind, noun, id, code, title, part, words, who,
/// signs (`family:code` or `family:code:count`, apart by spaces), deadline, folded words, place among its like.
const COLUMNS: &str =
    "day, at, kind, noun, id, code, title, part, words, who, signs, due_on, folded, place";

fn read(row: &Row<'_>) -> rusqlite::Result<MemoryRow> {
    let signs: String = row.get(9)?;
    Ok(MemoryRow {
        on: row.get(0)?,
        kind: coded(row, 1, MemoryKind::from_code)?,
        noun: coded(row, 2, Noun::from_code)?,
        id: row.get(3)?,
        code: row.get(4)?,
        title: row.get(5)?,
        part: row.get(6)?,
        words: row.get(7)?,
        who: row.get(8)?,
        signs: signs.split_whitespace().filter_map(sign).collect(),
        due_on: row.get(10)?,
        marks: Vec::new(),
    })
}

fn sign(text: &str) -> Option<Sign> {
    let mut parts = text.split(':');
    Some(Sign {
        of: parts.next()?.to_owned(),
        code: parts.next()?.to_owned(),
        count: parts.next().and_then(|count| count.parse().ok()),
    })
}

/// Reads a page of what the named parts give together.
fn page(
    view: View<'_>,
    with: &str,
    wanted: &str,
    params: &[(&str, &dyn ToSql)],
    query: &MemoryQuery,
) -> Result<MemoryPage> {
    let counts: Vec<(MemoryKind, u32)> = list(
        view,
        &format!("{with} select kind, count(*) from memory where {wanted} group by kind"),
        params,
        |row| Ok((coded(row, 0, MemoryKind::from_code)?, row.get(1)?)),
    )?;
    let of = |kind: MemoryKind| {
        let found = counts.iter().find(|(one, _)| *one == kind);
        found.map_or(0, |(_, count)| *count)
    };
    let total = query
        .kind
        .map_or_else(|| counts.iter().map(|(_, count)| count).sum(), of);
    let kind = query.kind.map(MemoryKind::code);
    let mut all = params.to_vec();
    all.push((":kind", &kind));
    all.push((":limit", &query.limit));
    all.push((":offset", &query.offset));
    let rows = list(
        view,
        &format!(
            "{with} select day, kind, noun, id, code, title, part, words, who, signs, due_on from memory
             where {wanted} and (:kind is null or kind = :kind)
             order by at desc, place desc, kind, id limit :limit offset :offset"
        ),
        &all[..],
        read,
    )?;
    let counts = MemoryKind::ALL
        .iter()
        .map(|kind| (*kind, of(*kind)))
        .filter(|(_, count)| *count > 0)
        .collect();
    Ok(MemoryPage {
        counts,
        total,
        rows,
    })
}

/// A meeting `m` that was held, or is.
const HELD: &str = "m.state in ('running', 'ended', 'commenting', 'approved')";

/// The task `t` that a seat answers for: one of its post, or one of the unit it speaks for that is no post's.
const LED: &str = "(t.lead_post_id = :post or (t.lead_post_id is null and t.lead_unit_id = :unit)) and t.state <> 'draft'";

/// What a member was part of: from when to when in which seat (`held`), where invited (`there`), what asked in writing (`asked`).
fn member_parts() -> String {
    format!(
        "with held (seat, from_on, to_on) as (
           select :seat, '0000-01-01', '9999-12-31'
           union all select s.number, m.from_on, coalesce(m.to_on, '9999-12-31') from memberships m
             join seats s on s.id = m.seat_id where m.person_id = :person and m.to_on is not null and s.number <> :seat),
         there as (
           select a.id, a.seat, a.name, a.reply, a.presence, a.substitute, m.id as meeting_id, m.code, m.title, m.state,
             m.chair_seat, m.began_at, m.ended_at, m.folded, coalesce(m.began_at, m.starts_at) as at,
             substr(coalesce(m.began_at, m.starts_at), 1, 10) as day, {HELD} as was_held
           from attendees a join meetings m on m.id = a.meeting_id
           join held h on h.seat = a.seat and substr(coalesce(m.began_at, m.starts_at), 1, 10) between h.from_on and h.to_on
           where m.state <> 'planned'),
         asked as (
           select s.id, s.name, s.received_on, r.id as round_id, r.code, r.title, r.state, r.due_on, r.sent_on, r.summed_on, r.folded,
             s.received_on is null and (r.state in ('summed', 'closed') or (r.state = 'sent' and r.due_on < :day)) as is_silent
           from opinion_sheets s join opinion_rounds r on r.id = s.round_id
           join held h on h.seat = s.seat and r.sent_on between h.from_on and h.to_on
           where r.state <> 'draft'),
         named as (
           select l.*, max(p.role) as role from minute_lines l join line_parties p on p.line_id = l.id
           where l.is_aside = 0 and l.kind in ('conclusion', 'assignment')
             and (p.post_id = :post or (p.post_id is null and p.unit_id = :unit))
           group by l.id),
         memory ({COLUMNS}) as (
           select a.day, a.at, 'meeting', 'meetings', a.meeting_id, a.code, a.title, '', '', a.name,
             case when a.was_held then 'presence:' || a.presence else 'meeting-state:' || a.state end
             || case when a.seat = a.chair_seat then ' memory-sign:chair' else '' end
             || case when a.was_held or a.reply = 'none' then '' else ' invitation-reply:' || a.reply end
             || case when a.presence = 'present' and (select min(p.from_at) from attendance_spans p where p.attendee_id = a.id) > a.began_at
                  then ' memory-sign:came_later' else '' end
             || case when a.presence = 'present' and (select max(p.until_at) from attendance_spans p where p.attendee_id = a.id
                    and not exists (select 1 from attendance_spans o where o.attendee_id = a.id and o.until_at is null)) < a.ended_at
                  then ' memory-sign:left_before' else '' end
             || case when a.substitute <> '' then ' memory-sign:stood_in' else '' end,
             null, a.folded, 0 from there a
           union all
           select substr(l.said_at, 1, 10), l.said_at, 'line', 'minute_lines', l.id, a.code, a.title, coalesce(i.title, ''), l.text, a.name,
             'line-kind:' || l.kind, l.due_on, l.folded, l.place
           from there a join minute_lines l on l.meeting_id = a.meeting_id and l.speaker_id = a.id
           left join agenda_items i on i.id = l.item_id where l.is_aside = 0
           union all
           select substr(l.said_at, 1, 10), l.said_at, 'decision', 'minute_lines', l.id, m.code, m.title, coalesce(i.title, ''), l.text, '',
             'line-role:' || l.role || ' line-kind:' || l.kind, l.due_on, l.folded, l.place
           from named l join meetings m on m.id = l.meeting_id left join agenda_items i on i.id = l.item_id
           union all
           select a.received_on, a.received_on, 'opinion', 'opinion_answers', w.id, a.code, a.title, q.text, w.words, a.name,
             'opinion-choice:' || w.choice || case when a.received_on > a.due_on then ' memory-sign:answered_late' else '' end,
             a.due_on, a.folded, -q.number
           from asked a join opinion_answers w on w.sheet_id = a.id join opinion_questions q on q.id = w.question_id
           union all
           select day, day, 'opinion', 'opinion_sheets', id, code, title, '', '', name, signs, due_on, folded, 0 from (
             select a.*, case when a.is_silent then min(a.due_on, coalesce(a.summed_on, a.due_on)) else a.sent_on end as day,
               case when a.is_silent then 'memory-sign:silent'
                 when a.state = 'cancelled' then 'opinion-state:cancelled' else 'memory-sign:waiting' end as signs
             from asked a where a.received_on is null)
           union all
           select t.assigned_on, coalesce(t.assigned_on, ''), 'task', 'tasks', t.id, t.code, t.title, '', '', '',
             'party-role:' || t.role || ' task-state:' || t.state
             || case when {OPEN} and t.due_on < :day then ' memory-sign:overdue' else '' end,
             t.due_on, t.folded, 0 from (
             select t.*, 'lead' as role from tasks t where {LED}
             union all select t.*, 'coordinator' from tasks t where t.state <> 'draft' and t.id in (
               select c.task_id from task_parties c where c.role = 'coordinator' and c.unit_id = :unit)) t
           union all
           select e.requested_on, e.requested_on, 'extension', 'extensions', e.id, t.code, t.title, '', e.reason, '',
             'extension-state:' || e.state || case when e.is_late_request then ' memory-sign:asked_late' else '' end,
             coalesce(e.granted_on, e.proposed_on), t.folded, e.number
           from extensions e join tasks t on t.id = e.task_id where {LED})"
    )
}

/// Reads a page of what a member was part of.
pub(crate) fn of_member(
    view: View<'_>,
    whose: &Whose,
    folded: Option<&str>,
    query: &MemoryQuery,
) -> Result<MemoryPage> {
    // What has no folded words of its own is compared here: a member has few of either.
    let ids = match folded {
        None => "[]".to_owned(),
        Some(text) => ids_that(
            view,
            "select w.id, w.words from opinion_answers w join opinion_sheets s on s.id = w.sheet_id where w.words <> ''
             union all select id, reason from extensions",
            |words| fold(words).contains(text),
        )?,
    };
    let params: [(&str, &dyn ToSql); 8] = [
        (":seat", &whose.seat),
        (":person", &whose.person_id),
        (":unit", &whose.unit_id),
        (":post", &whose.post_id),
        (":day", &view.day),
        (":until", &query.until),
        (":text", &folded),
        (":ids", &ids),
    ];
    page(
        view,
        &member_parts(),
        "(:until is null or day is null or day <= :until)
         and (:text is null or instr(folded, :text) > 0 or id in (select value from json_each(:ids)))",
        &params,
        query,
    )
}

/// Reads what a member's memory adds up to.
pub(crate) fn totals(
    view: View<'_>,
    whose: &Whose,
    until: Option<NaiveDate>,
) -> Result<MemberTotals> {
    let sql = format!(
        "{}, mine as (select t.* from tasks t where {LED}),
         until as (select coalesce(:until, '9999-12-31') as day)
         select
           (select count(*) from there, until u where was_held and there.day <= u.day),
           (select count(*) from there, until u where was_held and there.day <= u.day and presence = 'present'),
           (select count(*) from there, until u where was_held and there.day <= u.day and presence = 'present' and substitute <> ''),
           (select count(*) from there, until u where was_held and there.day <= u.day and presence = 'excused'),
           (select count(*) from there, until u where was_held and there.day <= u.day and presence = 'absent'),
           (select count(*) from memory m, until u where m.kind = 'line' and m.day <= u.day),
           (select count(*) from memory m, until u where m.kind = 'decision' and m.day <= u.day),
           (select count(*) from asked, until u where state <> 'cancelled' and sent_on <= u.day),
           (select count(*) from asked, until u where state <> 'cancelled' and received_on <= u.day),
           (select count(*) from asked, until u where is_silent and due_on <= u.day),
           (select count(*) from mine), (select count(*) from mine t where {OPEN}),
           (select count(*) from mine where state = 'confirmed'),
           (select count(*) from mine t where {OPEN} and t.due_on < :day),
           (select count(*) from extensions e join mine t on t.id = e.task_id),
           (select count(*) from extensions e join mine t on t.id = e.task_id where e.state = 'granted')",
        member_parts()
    );
    let params: [(&str, &dyn ToSql); 6] = [
        (":seat", &whose.seat),
        (":person", &whose.person_id),
        (":unit", &whose.unit_id),
        (":post", &whose.post_id),
        (":day", &view.day),
        (":until", &until),
    ];
    let totals = first(view, &sql, &params[..], |row| {
        Ok(MemberTotals {
            invited: row.get(0)?,
            present: row.get(1)?,
            stood_in: row.get(2)?,
            excused: row.get(3)?,
            absent: row.get(4)?,
            lines: row.get(5)?,
            decisions: row.get(6)?,
            rounds: row.get(7)?,
            answered: row.get(8)?,
            silent: row.get(9)?,
            tasks: row.get(10)?,
            open: row.get(11)?,
            done: row.get(12)?,
            overdue: row.get(13)?,
            extensions: row.get(14)?,
            granted: row.get(15)?,
        })
    })?;
    Ok(totals.unwrap_or_default())
}

/// Where a text stands: what the index finds, and what belongs to the task, document or clause that is meant.
fn about_parts() -> String {
    format!(
        "with matched as materialized (select rowid as doc from search_text where search_text match :words order by rowid desc limit {LOOKED_AT}),
         found (noun, id) as materialized (
           select d.noun, d.row_id from matched m join search_docs d on d.doc = m.doc
           union select 'tasks', t.id from tasks t where t.id = :task or t.instrument_id = :instrument or t.clause_id = :clause
           union select 'extensions', e.id from extensions e where e.task_id = :task
           union select 'requests', r.id from requests r where r.task_id = :task
           union select 'evidence', e.id from evidence e where e.task_id = :task
           union select 'agenda_items', i.id from agenda_items i join tasks t on t.id = i.task_id
             where t.id = :task or t.instrument_id = :instrument or t.clause_id = :clause
           union select 'minute_lines', l.id from minute_lines l join tasks t on t.id = l.task_id
             where t.id = :task or t.instrument_id = :instrument or t.clause_id = :clause
           union select 'outgoing_papers', o.id from outgoing_papers o where o.instrument_id = :instrument
           union select 'incoming_papers', p.id from incoming_papers p where p.instrument_id = :instrument
           union select 'instruments', :instrument where :instrument is not null
           union select 'clauses', :clause where :clause is not null
           union select 'votes', value from json_each(:votes)
           union select 'votes', v.id from votes v join search_docs d on d.row_id = v.item_id join matched m on m.doc = d.doc),
         first_on as (select f.id, (select o.effective_on from changes c join operations o on o.seq = c.op_seq
             where c.row_id = f.id order by c.op_seq limit 1) as day from found f where f.noun in ('tasks', 'opinion_rounds')),
         memory ({COLUMNS}) as (
           select substr(coalesce(m.began_at, m.starts_at), 1, 10), coalesce(m.began_at, m.starts_at), 'meeting', 'meetings', m.id, m.code, m.title,
             '', '', '', 'meeting-state:' || m.state, null, '', 0
           from found f join meetings m on f.noun = 'meetings' and m.id = f.id
           union all
           select substr(coalesce(m.began_at, m.starts_at), 1, 10), coalesce(i.began_at, m.began_at, m.starts_at), 'item', 'agenda_items', i.id,
             m.code, m.title, '', i.title, i.presenter, 'item-kind:' || i.kind || ' item-state:' || i.state, null, '', -i.place
           from found f join agenda_items i on f.noun = 'agenda_items' and i.id = f.id join meetings m on m.id = i.meeting_id
           where i.visibility = 'all'
           union all
           select substr(l.said_at, 1, 10), l.said_at, case when l.kind in ('conclusion', 'assignment') then 'decision' else 'line' end,
             'minute_lines', l.id, m.code, m.title, coalesce(i.title, ''), l.text,
             coalesce(case when a.name <> '' then a.name else a.post end, ''), 'line-kind:' || l.kind, l.due_on, '', l.place
           from found f join minute_lines l on f.noun = 'minute_lines' and l.id = f.id join meetings m on m.id = l.meeting_id
           left join agenda_items i on i.id = l.item_id left join attendees a on a.id = l.speaker_id
           where l.is_aside = 0
           union all
           select substr(coalesce(m.began_at, m.starts_at), 1, 10), coalesce(m.ended_at, m.began_at, m.starts_at), 'vote', 'votes', v.id, m.code, m.title,
             coalesce(i.title, ''), v.question, '', 'memory-sign:in_favour:' || v.in_favour || ' memory-sign:against:' || v.against
             || ' memory-sign:abstained:' || v.abstained, null, '', 0
           from found f join votes v on f.noun = 'votes' and v.id = f.id join meetings m on m.id = v.meeting_id
           left join agenda_items i on i.id = v.item_id
           union all
           select coalesce(r.sent_on, d.day), coalesce(r.sent_on, d.day, ''), 'opinion', 'opinion_rounds', r.id, r.code, r.title, '', r.result, '',
             'opinion-state:' || r.state, r.due_on, '', 0
           from found f join opinion_rounds r on f.noun = 'opinion_rounds' and r.id = f.id left join first_on d on d.id = r.id
           union all
           select coalesce(t.assigned_on, d.day), coalesce(t.assigned_on, d.day, ''), 'task', 'tasks', t.id, t.code, t.title, '', '',
             coalesce(u.name, ''), 'task-state:' || t.state || case when {OPEN} and t.due_on < :day then ' memory-sign:overdue' else '' end,
             t.due_on, '', 0
           from found f join tasks t on f.noun = 'tasks' and t.id = f.id left join units u on u.id = t.lead_unit_id
           left join first_on d on d.id = t.id
           union all
           select r.asked_on, r.asked_on, 'task', 'requests', r.id, t.code, t.title, '',
             r.words || case when r.answer <> '' then ' — ' || r.answer else '' end, '', 'request-kind:' || r.kind, r.answer_by, '', r.number
           from found f join requests r on f.noun = 'requests' and r.id = f.id join tasks t on t.id = r.task_id
           union all
           select coalesce(e.issued_on, e.added_on), coalesce(e.issued_on, e.added_on), 'task', 'evidence', e.id, t.code, t.title, '',
             trim(e.symbol || ' ' || e.title), '', 'noun:evidence', null, '', 0
           from found f join evidence e on f.noun = 'evidence' and e.id = f.id join tasks t on t.id = e.task_id
           union all
           select e.requested_on, e.requested_on, 'extension', 'extensions', e.id, t.code, t.title, '', e.reason, '',
             'extension-state:' || e.state || case when e.is_late_request then ' memory-sign:asked_late' else '' end,
             coalesce(e.granted_on, e.proposed_on), '', e.number
           from found f join extensions e on f.noun = 'extensions' and e.id = f.id join tasks t on t.id = e.task_id
           union all
           select coalesce(o.issued_on, o.reserved_on), coalesce(o.issued_on, o.reserved_on), 'paper', 'outgoing_papers', o.id, o.symbol, o.title,
             '', '', o.signer, 'outgoing-state:' || o.state, null, '', o.number
           from found f join outgoing_papers o on f.noun = 'outgoing_papers' and o.id = f.id
           union all
           select p.arrived_on, p.arrived_on, 'paper', 'incoming_papers', p.id,
             case when p.symbol <> '' then p.symbol else p.number || '/' || p.year end, p.title, '', '', p.author,
             'incoming-state:' || p.state, p.due_on, '', p.number
           from found f join incoming_papers p on f.noun = 'incoming_papers' and p.id = f.id
           union all
           select i.signed_on, coalesce(i.signed_on, i.year || '-01-01', ''), 'document', 'instruments', i.id,
             case when i.symbol <> '' then i.symbol else i.code end, i.title, '', '', i.issuer, 'instrument-kind:' || i.kind, null, '', 0
           from found f join instruments i on f.noun = 'instruments' and i.id = f.id
           union all
           select i.signed_on, coalesce(i.signed_on, i.year || '-01-01', ''), 'document', 'clauses', c.id,
             case when i.symbol <> '' then i.symbol else i.code end, i.title, c.label, c.text, i.issuer, '', null, '', -c.place
           from found f join clauses c on f.noun = 'clauses' and c.id = f.id join instruments i on i.id = c.instrument_id)"
    )
}

/// Reads a page of where a text stands, and whether more match than are looked at.
pub(crate) fn about(
    view: View<'_>,
    expression: &str,
    wording: &Wording,
    meant: &Meant,
    query: &MemoryQuery,
) -> Result<(MemoryPage, bool)> {
    let votes = ids_that(view, "select id, question from votes", |question| {
        wording.is_in(question)
    })?;
    let params: [(&str, &dyn ToSql); 7] = [
        (":words", &expression),
        (":task", &meant.task_id),
        (":instrument", &meant.instrument_id),
        (":clause", &meant.clause_id),
        (":votes", &votes),
        (":day", &view.day),
        (":until", &query.until),
    ];
    let found = page(
        view,
        &about_parts(),
        "(:until is null or day is null or day <= :until)",
        &params,
        query,
    )?;
    let matches = super::search::count_matches(view, expression, LOOKED_AT + 1)?;
    Ok((found, matches > LOOKED_AT))
}

/// Returns the ids of the rows whose text is wanted, as a JSON list.
fn ids_that(view: View<'_>, sql: &str, is_wanted: impl Fn(&str) -> bool) -> Result<String> {
    let rows: Vec<(String, String)> = list(view, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let ids = rows
        .iter()
        .filter(|(_, text)| is_wanted(text))
        .map(|(id, _)| format!("\"{id}\""));
    Ok(format!("[{}]", ids.collect::<Vec<_>>().join(",")))
}

fn named(row: &Row<'_>) -> rusqlite::Result<Named> {
    Ok(Named {
        id: row.get(0)?,
        code: row.get(1)?,
        title: row.get(2)?,
    })
}

/// Finds a task by id or code.
pub(crate) fn task(view: View<'_>, key: &str) -> Result<Option<Named>> {
    first(
        view,
        "select id, code, title from tasks where id = lower(?1) or code = upper(?1)",
        [key],
        named,
    )
}

/// Finds the one document with an id, a code or a symbol, as it is called: by its symbol, where it has one.
pub(crate) fn instrument(view: View<'_>, key: &str) -> Result<Option<Named>> {
    let mut found = list(
        view,
        "select id, case when symbol <> '' then symbol else code end, title from instruments
         where id = lower(?1) or code = upper(?1) or (symbol <> '' and symbol = ?1)",
        [key],
        named,
    )?;
    Ok(found.pop().filter(|_| found.is_empty()))
}

/// Finds a clause by its id, with what its document is called.
pub(crate) fn clause(view: View<'_>, id: &str) -> Result<Option<(Named, String)>> {
    first(
        view,
        "select c.id, c.label, c.text, case when i.symbol <> '' then i.symbol else i.code end
         from clauses c join instruments i on i.id = c.instrument_id where c.id = lower(?1)",
        [id],
        |row| Ok((named(row)?, row.get(3)?)),
    )
}
