//! Queries of units, posts, people, seats and areas.

use super::records::MembershipRecord;
use super::tasks::{cell_expression, coded};
use super::{View, count, first, list, rows};
use crate::committee::{Area, Membership, Post, Seat, SeatRole, SeatSort, Unit, UnitKind};
use crate::error::{Error, Result};
use crate::reports::{Capacity, Load, SeatLoad};
use crate::tasks::{Basis, Named};
use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

/// A seat's post on a day.
pub(crate) struct SeatPost {
    pub(crate) role: SeatRole,
    pub(crate) post_id: Option<String>,
    pub(crate) unit_id: Option<String>,
    pub(crate) unit_kind: Option<UnitKind>,
}

/// The membership of `:day`.
const HELD: &str = "m.from_on <= :day and (m.to_on is null or m.to_on >= :day)";

/// Reads the post of a seat on the view's day; `None` when there is no such seat.
pub(crate) fn seat_post(view: View<'_>, number: u32) -> Result<Option<SeatPost>> {
    first(
        view,
        &format!(
            "select s.role, p.id, u.id, u.kind from seats s
             left join memberships m on m.seat_id = s.id and {HELD}
             left join posts p on p.id = m.post_id left join units u on u.id = p.unit_id
             where s.number = :number"
        ),
        named_params! { ":day": view.day, ":number": number },
        |row| {
            Ok(SeatPost {
                role: coded(row, 0, SeatRole::from_code)?,
                post_id: row.get(1)?,
                unit_id: row.get(2)?,
                unit_kind: row
                    .get::<_, Option<String>>(3)?
                    .as_deref()
                    .and_then(UnitKind::from_code),
            })
        },
    )
}

/// Returns the id of a seat.
pub(crate) fn seat_id(view: View<'_>, number: u32) -> Result<Option<String>> {
    first(
        view,
        "select id from seats where number = ?1",
        [number],
        |row| row.get(0),
    )
}

/// Returns the number of the head's seat.
pub(crate) fn head_seat(view: View<'_>) -> Result<Option<u32>> {
    first(
        view,
        "select number from seats where role = 'head' order by number limit 1",
        [],
        |row| row.get(0),
    )
}

/// Reads posts with their units and with who holds them on the view's day: those of a unit, or all.
pub(crate) fn posts(view: View<'_>, unit_id: Option<&str>) -> Result<Vec<Post>> {
    list(
        view,
        &format!(
            "select p.id, p.title, u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
               pe.id, cast(s.number as text), pe.full_name
             from posts p left join units u on u.id = p.unit_id
             left join memberships m on m.post_id = p.id and {HELD}
             left join seats s on s.id = m.seat_id
             left join people pe on pe.id = m.person_id
             where :unit is null or p.unit_id = :unit
             group by p.id order by u.id is null, u.name_sort, p.title, p.id"
        ),
        named_params! { ":day": view.day, ":unit": unit_id },
        |row| {
            Ok(Post {
                id: row.get(0)?,
                title: row.get(1)?,
                unit: named(row, 2, row.get(3)?, 4)?,
                holder: named(row, 5, row.get(6)?, 7)?,
            })
        },
    )
}

/// Returns the number of a seat.
pub(crate) fn seat_number(view: View<'_>, id: &str) -> Result<u32> {
    first(
        view,
        "select number from seats where id = ?1",
        [id],
        |row| row.get(0),
    )?
    .ok_or_else(|| Error::Internal(format!("no seat {id}")))
}

/// Counts the seats.
pub(crate) fn count_seats(view: View<'_>) -> Result<u32> {
    count(view, "select count(*) from seats", [])
}

/// Counts the seats that nobody is known to hold on the view's day.
pub(crate) fn count_open_seats(view: View<'_>) -> Result<u32> {
    count(
        view,
        &format!(
            "select count(*) from seats s where not exists (select 1 from memberships m where m.seat_id = s.id and {HELD})"
        ),
        named_params! { ":day": view.day },
    )
}

/// Reads the memberships of a seat as records, oldest first.
pub(crate) fn membership_records(view: View<'_>, seat_id: &str) -> Result<Vec<MembershipRecord>> {
    list(
        view,
        "select id from memberships where seat_id = ?1 order by from_on",
        [seat_id],
        |row| row.get::<_, String>(0),
    )?
    .iter()
    .map(|id| {
        rows::get(view, id)?.ok_or_else(|| Error::Internal(format!("membership {id} went away")))
    })
    .collect()
}

/// Reads the seats as they are on the view's day.
pub(crate) fn seats(view: View<'_>, sort: SeatSort) -> Result<Vec<Seat>> {
    let order = match sort {
        SeatSort::Protocol => "s.number",
        SeatSort::Name => "pe.name_sort is null, pe.name_sort, s.number",
    };
    let cell = cell_expression(Basis::Adjusted);
    let sql = format!(
        "with led as (
           select t.lead_unit_id as unit, t.lead_post_id as post,
             sum({cell} in ('in_term', 'overdue', 'open_undated')) as open, sum({cell} = 'overdue') as overdue
           from tasks t group by t.lead_unit_id, t.lead_post_id
         )
         select s.id, s.number, s.role, s.note, s.version, m.id,
           (select coalesce(sum(l.open), 0) from led l where {LED}),
           (select coalesce(sum(l.overdue), 0) from led l where {LED})
         from seats s
         left join memberships m on m.seat_id = s.id and {HELD}
         left join people pe on pe.id = m.person_id
         left join posts p on p.id = m.post_id
         left join units u on u.id = p.unit_id
         order by {order}"
    );
    let found = list(view, &sql, named_params! { ":day": view.day }, |row| {
        let held: Option<String> = row.get(5)?;
        let seat = Seat {
            id: row.get(0)?,
            number: row.get(1)?,
            role: coded(row, 2, SeatRole::from_code)?,
            membership: None,
            memberships: Vec::new(),
            open_tasks: row.get(6)?,
            overdue_tasks: row.get(7)?,
            note: row.get(3)?,
            version: row.get(4)?,
        };
        Ok((seat, held))
    })?;
    let mut all = memberships(view)?;
    let mut seats = Vec::with_capacity(found.len());
    for (mut seat, held) in found {
        let mut rest = Vec::new();
        for (seat_id, membership) in all {
            if seat_id == seat.id {
                seat.memberships.push(membership);
            } else {
                rest.push((seat_id, membership));
            }
        }
        all = rest;
        seat.membership = seat
            .memberships
            .iter()
            .find(|membership| Some(&membership.id) == held.as_ref())
            .cloned();
        seats.push(seat);
    }
    Ok(seats)
}

/// Tasks, summed as `l`, that a seat leads: those of its post, and those of its unit that are no post's, where it speaks for
/// its unit as [`SeatRole::speaks_for`] says.
const LED: &str = "((p.id is not null and l.post = p.id)
  or (l.post is null and u.id is not null and l.unit = u.id and (u.kind <> 'ministry' or s.role = 'head')))";

fn memberships(view: View<'_>) -> Result<Vec<(String, Membership)>> {
    list(
        view,
        "select m.seat_id, m.id, m.from_on, m.to_on, m.version, pe.id, pe.full_name, p.id, p.title,
           u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
           i.id, case when i.symbol <> '' then i.symbol else i.code end, i.title
         from memberships m
         left join people pe on pe.id = m.person_id
         left join posts p on p.id = m.post_id
         left join units u on u.id = p.unit_id
         left join instruments i on i.id = m.instrument_id
         order by m.from_on desc",
        [],
        |row| {
            let unit_code: Option<String> = row.get(10)?;
            Ok((
                row.get(0)?,
                Membership {
                    id: row.get(1)?,
                    from_on: row.get(2)?,
                    to_on: row.get(3)?,
                    version: row.get(4)?,
                    person: named(row, 5, None, 6)?,
                    post: named(row, 7, unit_code.clone(), 8)?,
                    unit: named(row, 9, unit_code, 11)?,
                    instrument: named(row, 12, row.get(13)?, 14)?,
                },
            ))
        },
    )
}

/// Reads a record named beside another; `None` when its id is absent.
pub(crate) fn named(
    row: &Row<'_>,
    id: usize,
    code: Option<String>,
    title: usize,
) -> rusqlite::Result<Option<Named>> {
    Ok(match row.get::<_, Option<String>>(id)? {
        None => None,
        Some(id) => Some(Named {
            id,
            code: code.unwrap_or_default(),
            title: row.get(title)?,
        }),
    })
}

/// Returns the post and the unit whose tasks a seat answers for on the view's day; `None` when nobody holds it.
pub(crate) fn answers_for(
    view: View<'_>,
    seat_id: &str,
) -> Result<Option<(Option<String>, Option<String>)>> {
    first(
        view,
        &format!(
            "select p.id, u.id, u.kind, s.role from seats s
             join memberships m on m.seat_id = s.id and {HELD}
             left join posts p on p.id = m.post_id left join units u on u.id = p.unit_id where s.id = :seat"
        ),
        named_params! { ":day": view.day, ":seat": seat_id },
        |row| {
            let unit: Option<String> = row.get(1)?;
            let kind: Option<String> = row.get(2)?;
            let kind = kind.as_deref().and_then(UnitKind::from_code);
            let role = coded(row, 3, SeatRole::from_code)?;
            Ok((row.get(0)?, unit.filter(|_| role.speaks_for(kind))))
        },
    )
}

/// Reads the seats as rows of the responsibility matrix, in protocol order, with nothing counted yet.
pub(crate) fn seat_rows(view: View<'_>) -> Result<Vec<SeatLoad>> {
    list(
        view,
        &format!(
            "select s.number, s.role, m.id is null, u.kind, pe.id, pe.full_name, p.id, p.title, u.id,
               case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name
             from seats s left join memberships m on m.seat_id = s.id and {HELD}
             left join people pe on pe.id = m.person_id left join posts p on p.id = m.post_id
             left join units u on u.id = p.unit_id order by s.number"
        ),
        named_params! { ":day": view.day },
        |row| {
            let role = coded(row, 1, SeatRole::from_code)?;
            let kind: Option<String> = row.get(3)?;
            let kind = kind.as_deref().and_then(UnitKind::from_code);
            let unit_code: Option<String> = row.get(9)?;
            Ok(SeatLoad {
                number: row.get(0)?,
                role,
                person: named(row, 4, None, 5)?,
                post: named(row, 6, unit_code.clone(), 7)?,
                unit: named(row, 8, unit_code, 10)?,
                is_open: row.get(2)?,
                speaks: role.speaks_for(kind),
                load: Load::default(),
                capacity: Capacity::default(),
            })
        },
    )
}

/// Returns the id of a person of exactly this name.
pub(crate) fn person_named(view: View<'_>, full_name: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from people where full_name = ?1 order by id limit 1",
        [full_name],
        |row| row.get(0),
    )
}

/// Returns the id of a post of this title in a unit.
pub(crate) fn post_titled(
    view: View<'_>,
    title: &str,
    unit_id: Option<&str>,
) -> Result<Option<String>> {
    first(
        view,
        "select id from posts where title = ?1 and unit_id is ?2 order by id limit 1",
        params![title, unit_id],
        |row| row.get(0),
    )
}

/// Returns the unit of a post.
pub(crate) fn unit_of_post(view: View<'_>, id: &str) -> Result<Option<String>> {
    let unit = first(
        view,
        "select unit_id from posts where id = ?1",
        [id],
        |row| row.get(0),
    )?;
    Ok(unit.flatten())
}

/// Reads a post as it is named beside a task.
pub(crate) fn post(view: View<'_>, id: &str) -> Result<Option<Named>> {
    first(
        view,
        "select p.id, coalesce(case when u.abbreviation <> '' then u.abbreviation else u.code end, ''), p.title
         from posts p left join units u on u.id = p.unit_id where p.id = ?1",
        [id],
        |row| Ok(Named { id: row.get(0)?, code: row.get(1)?, title: row.get(2)? }),
    )
}

/// Reads who answers for a lead on the view's day: the holder of the lead post, or of the seat whose post is in the lead
/// unit. For the Ministry itself that is the head.
pub(crate) fn lead_person(
    view: View<'_>,
    post_id: Option<&str>,
    unit_id: Option<&str>,
) -> Result<Option<Named>> {
    first(
        view,
        &format!(
            "select pe.id, cast(s.number as text), pe.full_name
             from memberships m join seats s on s.id = m.seat_id join people pe on pe.id = m.person_id
             join posts p on p.id = m.post_id left join units u on u.id = p.unit_id
             where {HELD} and (p.id = :post
               or (:post is null and u.id = :unit and (u.kind <> 'ministry' or s.role = 'head')))
             order by s.number limit 1"
        ),
        named_params! { ":day": view.day, ":post": post_id, ":unit": unit_id },
        |row| Ok(Named { id: row.get(0)?, code: row.get(1)?, title: row.get(2)? }),
    )
}

/// Returns units that a person may mean, each with whether it exists on the view's day.
pub(crate) fn units_named(view: View<'_>, key: &str, folded: &str) -> Result<Vec<(String, bool)>> {
    let candidates = list(
        view,
        "select id, code, abbreviation, name, (from_on is null or from_on <= :day) and (to_on is null or to_on >= :day)
         from units where id = lower(:key) or code = upper(:key) or instr(folded, :folded) > 0",
        named_params! { ":day": view.day, ":key": key, ":folded": folded },
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                [row.get::<_, String>(1)?, row.get(2)?, row.get(3)?],
                row.get::<_, bool>(4)?,
            ))
        },
    )?;
    let lower = key.to_lowercase();
    let is_exact = |names: &[String; 3]| names.iter().any(|name| name.to_lowercase() == lower);
    let is_folded =
        |names: &[String; 3]| names.iter().any(|name| crate::text::fold(name) == folded);
    // With marks first: "Vụ Pháp chế" is not "Vu Phap che" when both exist.
    let exact: Vec<(String, bool)> = candidates
        .iter()
        .filter(|(id, names, _)| *id == lower || is_exact(names))
        .map(|(id, _, lasts)| (id.clone(), *lasts))
        .collect();
    if !exact.is_empty() {
        return Ok(exact);
    }
    Ok(candidates
        .into_iter()
        .filter(|(_, names, _)| is_folded(names))
        .map(|(id, _, lasts)| (id, lasts))
        .collect())
}

/// Reads units in the order of their codes: those of the view's day, all, or one.
pub(crate) fn units(view: View<'_>, all: bool, id: Option<&str>) -> Result<Vec<Unit>> {
    let cell = cell_expression(Basis::Adjusted);
    list(
        view,
        &format!(
            "select u.id, u.code, u.name, u.abbreviation, u.kind, u.from_on, u.to_on, u.source, u.version,
               (select count(*) from tasks t where t.lead_unit_id = u.id
                  and {cell} in ('in_term', 'overdue', 'open_undated')),
               (select count(*) from tasks t where t.lead_unit_id = u.id and {cell} = 'overdue')
             from units u
             where (:all or ((u.from_on is null or u.from_on <= :day) and (u.to_on is null or u.to_on >= :day)))
               and (:id is null or u.id = :id)
             order by length(u.code), u.code"
        ),
        named_params! { ":day": view.day, ":all": all, ":id": id },
        |row| {
            Ok(Unit {
                id: row.get(0)?,
                code: row.get(1)?,
                name: row.get(2)?,
                abbreviation: row.get(3)?,
                kind: coded(row, 4, UnitKind::from_code)?,
                from_on: row.get(5)?,
                to_on: row.get(6)?,
                source: row.get(7)?,
                version: row.get(8)?,
                open_tasks: row.get(9)?,
                overdue_tasks: row.get(10)?,
            })
        },
    )
}

/// Reads the priority areas in order.
pub(crate) fn areas(view: View<'_>) -> Result<Vec<Area>> {
    list(
        view,
        "select a.id, a.number, a.name, a.source, a.note, a.version,
           (select count(*) from tasks t where t.area_id = a.id)
         from areas a order by a.number, a.id",
        [],
        |row| {
            Ok(Area {
                id: row.get(0)?,
                number: row.get(1)?,
                name: row.get(2)?,
                source: row.get(3)?,
                note: row.get(4)?,
                version: row.get(5)?,
                tasks: row.get(6)?,
            })
        },
    )
}

/// True when a task or recurring work belongs to an area.
pub(crate) fn is_area_used(view: View<'_>, id: &str) -> Result<bool> {
    let found = count(
        view,
        "select (select count(*) from tasks where area_id = ?1)
           + (select count(*) from recurrences where area_id = ?1)",
        [id],
    )?;
    Ok(found > 0)
}

/// Returns the id of an area named by id or number.
pub(crate) fn find_area(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from areas where id = lower(?1) or cast(number as text) = ?1",
        [key],
        |row| row.get(0),
    )
}

/// Says what an id in a column points to, for the history.
pub(crate) fn name_of(view: View<'_>, column: &str, id: &str) -> Result<Option<String>> {
    let sql = match column {
        "unit_id" | "lead_unit_id" | "owner_unit_id" => "select name from units where id = ?1",
        "person_id" => "select full_name from people where id = ?1",
        "post_id" | "lead_post_id" => "select title from posts where id = ?1",
        "area_id" => "select name from areas where id = ?1",
        "criterion_id" | "first_id" | "second_id" => "select name from criteria where id = ?1",
        "selection_id" => "select code from selections where id = ?1",
        "instrument_id" => {
            "select case when symbol <> '' then symbol else title end from instruments where id = ?1"
        }
        "parent_id" | "replaced_by_id" => "select code from tasks where id = ?1",
        "recurrence_id" => "select code from recurrences where id = ?1",
        "clause_id" => "select label from clauses where id = ?1",
        "target_id" => "select code from targets where id = ?1",
        "task_id" => "select code from tasks where id = ?1",
        "template_id" => {
            "select code from paper_templates where id = ?1 union all select title from agenda_templates where id = ?1"
        }
        "item_id" => {
            "select name from inventory_items where id = ?1 union all select title from agenda_items where id = ?1"
        }
        "from_id" => "select title from agenda_items where id = ?1",
        "meeting_id" => "select code from meetings where id = ?1",
        "attendee_id" | "speaker_id" => {
            "select case when name <> '' then name else post end from attendees where id = ?1"
        }
        "line_id" => "select text from minute_lines where id = ?1",
        "round_id" => "select code from opinion_rounds where id = ?1",
        "question_id" => "select text from opinion_questions where id = ?1",
        "sheet_id" => {
            "select case when name <> '' then name else post end from opinion_sheets where id = ?1"
        }
        "notice_id" => "select symbol from outgoing_papers where id = ?1",
        "related_id" | "answer_id" => "select symbol from outgoing_papers where id = ?1",
        "after_task_id" => "select code from tasks where id = ?1",
        _ => return Ok(None),
    };
    first(view, sql, [id], |row| row.get(0))
}

/// Two memberships of one seat on the same day.
pub(crate) fn overlaps(view: View<'_>) -> Result<Vec<(u32, NaiveDate)>> {
    list(
        view,
        "select s.number, b.from_on from memberships a
         join memberships b on b.seat_id = a.seat_id and b.id <> a.id
           and b.from_on >= a.from_on and (a.to_on is null or b.from_on <= a.to_on)
         join seats s on s.id = a.seat_id
         where b.from_on > a.from_on or b.id > a.id",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
