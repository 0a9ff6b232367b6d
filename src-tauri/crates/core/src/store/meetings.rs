//! Queries of meetings.

use super::records::{
    AgendaItemRecord, AttendanceSpanRecord, AttendeeRecord, LinePartyRecord, MeetingRecord,
    MinuteCommentRecord, MinuteLineRecord,
};
use super::rows::{self, Record};
use super::tasks::{OPEN, coded};
use super::{Sql, View, count, first, list};
use crate::error::{OrNotFound, Result};
use crate::meetings::line::Kind;
use crate::meetings::rules::Span;
use crate::meetings::{
    AgendaLine, ApprovedBy, Attendee, AttendeeRole, Bearing, Carried, Comment, CommentState,
    Correction, Draft, Edition, ItemKind, ItemState, LineKind, LineRole, MeetingForm, MeetingKind,
    MeetingLine, MeetingPage, MeetingQuery, MeetingState, MinuteLine, Party, Presence, Reply,
    TaskMention, Visibility, Vote, Why,
};
use crate::tasks::Named;
use crate::text::Rich;
use chrono::NaiveDate;
use rusqlite::{Params, Row, ToSql, params};
use std::collections::HashMap;

const LINE: &str = "m.id, m.code, m.kind, m.form, m.title, m.state, m.starts_at, m.ends_at, m.began_at, m.ended_at, m.place,
  (select count(*) from agenda_items a where a.meeting_id = m.id and a.state <> 'withdrawn'),
  (select count(*) from attendees a where a.meeting_id = m.id),
  (select count(*) from attendees a where a.meeting_id = m.id and a.presence = 'present'),
  (select count(*) from minute_lines l where l.meeting_id = m.id and l.kind in ('conclusion', 'assignment')),
  (select count(*) from minute_lines l where l.meeting_id = m.id and l.bearing = 'new'),
  coalesce((select p.symbol from outgoing_papers p where p.id = m.notice_id), ''), m.version";

fn read_line(row: &Row<'_>) -> rusqlite::Result<MeetingLine> {
    Ok(MeetingLine {
        id: row.get(0)?,
        code: row.get(1)?,
        kind: coded(row, 2, MeetingKind::from_code)?,
        form: coded(row, 3, MeetingForm::from_code)?,
        title: row.get(4)?,
        state: coded(row, 5, MeetingState::from_code)?,
        starts_at: row.get(6)?,
        ends_at: row.get(7)?,
        began_at: row.get(8)?,
        ended_at: row.get(9)?,
        place: row.get(10)?,
        items: row.get(11)?,
        invited: row.get(12)?,
        present: row.get(13)?,
        conclusions: row.get(14)?,
        tasks: row.get(15)?,
        notice: row.get(16)?,
        version: row.get(17)?,
    })
}

/// Reads a page of meetings.
pub(crate) fn page(
    view: View<'_>,
    query: &MeetingQuery,
    folded: Option<&str>,
) -> Result<MeetingPage> {
    let wanted = "(:text is null or instr(m.folded, :text) > 0) and (:state is null or m.state = :state)
      and (:from is null or substr(m.starts_at, 1, 10) >= :from) and (:to is null or substr(m.starts_at, 1, 10) <= :to)";
    let state = query.state.map(MeetingState::code);
    let filter: [(&str, &dyn ToSql); 4] = [
        (":text", &folded),
        (":state", &state),
        (":from", &query.from),
        (":to", &query.to),
    ];
    let total = count(
        view,
        &format!("select count(*) from meetings m where {wanted}"),
        &filter[..],
    )?;
    let way = if query.is_ascending { "asc" } else { "desc" };
    let mut all = filter.to_vec();
    all.push((":limit", &query.limit));
    all.push((":offset", &query.offset));
    let lines = list(
        view,
        &format!(
            "select {LINE} from meetings m where {wanted} order by m.starts_at {way}, m.id {way} limit :limit offset :offset"
        ),
        &all[..],
        read_line,
    )?;
    Ok(MeetingPage { total, lines })
}

/// Reads a meeting as a row.
pub(crate) fn line(view: View<'_>, id: &str) -> Result<Option<MeetingLine>> {
    first(
        view,
        &format!("select {LINE} from meetings m where m.id = ?1"),
        [id],
        read_line,
    )
}

/// Finds a meeting by id or code.
pub(crate) fn id_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from meetings where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// Reads the notice of conclusions of a meeting.
pub(crate) fn notice(view: View<'_>, id: &str) -> Result<Option<Named>> {
    first(
        view,
        "select p.id, p.symbol, p.title from meetings m join outgoing_papers p on p.id = m.notice_id where m.id = ?1",
        [id],
        |row| named(row, 0),
    )
}

/// Reads who held a seat on a day: name, and post with its unit.
pub(crate) fn holder_on(view: View<'_>, seat: u32, day: NaiveDate) -> Result<(String, String)> {
    let on = View { day, ..view };
    let seats = super::committee::seats(on, crate::committee::SeatSort::Protocol)?;
    let membership = seats
        .into_iter()
        .find(|one| one.number == seat)
        .and_then(|one| one.membership);
    let Some(membership) = membership else {
        return Ok(Default::default());
    };
    let title = |named: Option<Named>| named.map(|named| named.title).unwrap_or_default();
    let (post, unit) = (title(membership.post), title(membership.unit));
    let whole = if unit.is_empty() || post.contains(&unit) {
        post
    } else {
        format!("{post} {unit}").trim().to_owned()
    };
    Ok((title(membership.person), whole))
}

/// Reads an agenda in its order, or the list of proposals.
pub(crate) fn agenda(view: View<'_>, meeting_id: Option<&str>) -> Result<Vec<AgendaLine>> {
    let mut items = list(
        view,
        "select a.id, a.number, a.kind, a.title, a.presenter, a.minutes, a.visibility, a.state, a.began_at, a.seconds,
           t.id, t.code, t.title, coalesce(m.code, ''), a.why, a.note, a.version
         from agenda_items a left join tasks t on t.id = a.task_id
         left join agenda_items f on f.id = a.from_id left join meetings m on m.id = f.meeting_id
         where a.meeting_id is ?1 order by a.place, a.id",
        [meeting_id],
        |row| {
            Ok(AgendaLine {
                id: row.get(0)?,
                number: row.get(1)?,
                kind: coded(row, 2, ItemKind::from_code)?,
                title: row.get(3)?,
                presenter: row.get(4)?,
                minutes: row.get(5)?,
                visibility: coded(row, 6, Visibility::from_code)?,
                state: coded(row, 7, ItemState::from_code)?,
                began_at: row.get(8)?,
                seconds: row.get(9)?,
                task: named_if(row, 10)?,
                from: row.get(13)?,
                why: row.get(14)?,
                note: row.get(15)?,
                version: row.get(16)?,
                papers: Vec::new(),
            })
        },
    )?;
    if let Some(meeting) = meeting_id {
        let mut papers = super::preparing::papers(view, meeting)?;
        for item in &mut items {
            item.papers = papers.remove(&item.id).unwrap_or_default();
        }
    }
    Ok(items)
}

/// Reads place and number of the last item of a list; noughts when there is none.
pub(crate) fn last_item(view: View<'_>, meeting_id: Option<&str>) -> Result<(u32, u32)> {
    Ok(first(
        view,
        "select coalesce(max(place), 0), coalesce(max(number), 0) from agenda_items where meeting_id is ?1",
        [meeting_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?
    .unwrap_or_default())
}

/// Reads the items of a list as records, in order.
pub(crate) fn items_of(view: View<'_>, meeting_id: Option<&str>) -> Result<Vec<AgendaItemRecord>> {
    records(
        view,
        "select id from agenda_items where meeting_id is ?1 order by place, id",
        [meeting_id],
    )
}

/// True when lines, votes or papers that came hang on an item, or another item comes from it.
pub(crate) fn hangs_on(view: View<'_>, item_id: &str) -> Result<bool> {
    Ok(count(
        view,
        "select (select count(*) from minute_lines where item_id = ?1) + (select count(*) from votes where item_id = ?1)
           + (select count(*) from agenda_items where from_id = ?1)
           + (select count(*) from agenda_papers where item_id = ?1 and received_on is not null)",
        [item_id],
    )? > 0)
}

/// Reads who is invited, as records.
pub(crate) fn attendee_records(view: View<'_>, meeting_id: &str) -> Result<Vec<AttendeeRecord>> {
    records(
        view,
        "select id from attendees where meeting_id = ?1 order by place, id",
        [meeting_id],
    )
}

/// Reads who is invited, with when they were in the room.
pub(crate) fn attendees(view: View<'_>, meeting_id: &str) -> Result<Vec<Attendee>> {
    let mut spans: HashMap<String, Vec<Span>> = HashMap::new();
    let found = list(
        view,
        "select attendee_id, from_at, until_at from attendance_spans where meeting_id = ?1 order by from_at",
        [meeting_id],
        |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))),
    )?;
    for (attendee, span) in found {
        spans.entry(attendee).or_default().push(span);
    }
    let mut all = list(
        view,
        "select id, seat, name, post, role, reply, reply_note, presence, substitute, can_vote, version
         from attendees where meeting_id = ?1 order by place, id",
        [meeting_id],
        |row| {
            Ok(Attendee {
                id: row.get(0)?,
                seat: row.get(1)?,
                name: row.get(2)?,
                post: row.get(3)?,
                role: coded(row, 4, AttendeeRole::from_code)?,
                reply: coded(row, 5, Reply::from_code)?,
                reply_note: row.get(6)?,
                presence: coded(row, 7, Presence::from_code)?,
                substitute: row.get(8)?,
                can_vote: row.get(9)?,
                spans: Vec::new(),
                version: row.get(10)?,
            })
        },
    )?;
    for one in &mut all {
        one.spans = spans.remove(&one.id).unwrap_or_default();
    }
    Ok(all)
}

/// Reads when somebody was in the room, as records.
pub(crate) fn spans_of(view: View<'_>, attendee_id: &str) -> Result<Vec<AttendanceSpanRecord>> {
    records(
        view,
        "select id from attendance_spans where attendee_id = ?1 order by from_at, id",
        [attendee_id],
    )
}

/// Counts who was there and may vote.
pub(crate) fn voters(view: View<'_>, meeting_id: &str) -> Result<u32> {
    count(
        view,
        "select count(*) from attendees where meeting_id = ?1 and presence = 'present' and can_vote = 1",
        [meeting_id],
    )
}

/// Reads the minutes, in order.
pub(crate) fn minute_lines(view: View<'_>, meeting_id: &str) -> Result<Vec<MinuteLine>> {
    let mut parties: HashMap<String, Vec<Party>> = HashMap::new();
    let found = list(
        view,
        "select p.line_id, p.role, u.id, u.code, u.name, o.id, '', o.title from line_parties p
         join units u on u.id = p.unit_id left join posts o on o.id = p.post_id
         where p.meeting_id = ?1 order by p.id",
        [meeting_id],
        |row| {
            let party = Party {
                role: coded(row, 1, LineRole::from_code)?,
                unit: named(row, 2)?,
                post: named_if(row, 5)?,
            };
            Ok((row.get(0)?, party))
        },
    )?;
    for (line, party) in found {
        parties.entry(line).or_default().push(party);
    }
    let mut lines = list(
        view,
        "select l.id, l.item_id, l.place, l.kind, l.said_at, l.text, l.speaker_id, l.due_words, l.due_on, l.level,
           l.is_aside, t.id, t.code, t.title, l.bearing, l.version, l.rich
         from minute_lines l left join tasks t on t.id = l.task_id where l.meeting_id = ?1 order by l.place, l.id",
        [meeting_id],
        |row| {
            Ok(MinuteLine {
                id: row.get(0)?,
                item_id: row.get(1)?,
                place: row.get(2)?,
                kind: coded(row, 3, LineKind::from_code)?,
                said_at: row.get(4)?,
                text: row.get(5)?,
                speaker_id: row.get(6)?,
                parties: Vec::new(),
                due_words: row.get(7)?,
                due_on: row.get(8)?,
                level: row.get(9)?,
                is_aside: row.get(10)?,
                task: named_if(row, 11)?,
                bearing: coded(row, 14, Bearing::from_code)?,
                version: row.get(15)?,
                rich: rich(row, 16)?,
            })
        },
    )?;
    for line in &mut lines {
        line.parties = parties.remove(&line.id).unwrap_or_default();
    }
    Ok(lines)
}

/// Reads what a line has beside its words.
fn rich(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Rich>> {
    let json: Option<String> = row.get(at)?;
    json.map(|json| {
        Rich::from_json(&json).map_err(|outside| {
            rusqlite::Error::FromSqlConversionFailure(
                at,
                rusqlite::types::Type::Text,
                outside.to_string().into(),
            )
        })
    })
    .transpose()
}

/// Reads the place of the last line.
pub(crate) fn last_line(view: View<'_>, meeting_id: &str) -> Result<u32> {
    count(
        view,
        "select coalesce(max(place), 0) from minute_lines where meeting_id = ?1",
        [meeting_id],
    )
}

/// Reads the lines of an item as records, in order.
pub(crate) fn lines_of_item(
    view: View<'_>,
    meeting_id: &str,
    item_id: Option<&str>,
) -> Result<Vec<MinuteLineRecord>> {
    records(
        view,
        "select id from minute_lines where meeting_id = ?1 and item_id is ?2 order by place, id",
        params![meeting_id, item_id],
    )
}

/// Reads the lines after a place as records, in order.
pub(crate) fn lines_after(
    view: View<'_>,
    meeting_id: &str,
    place: u32,
) -> Result<Vec<MinuteLineRecord>> {
    records(
        view,
        "select id from minute_lines where meeting_id = ?1 and place > ?2 order by place, id",
        params![meeting_id, place],
    )
}

/// Reads who has a part in what a line assigns, as records.
pub(crate) fn parties_of(view: View<'_>, line_id: &str) -> Result<Vec<LinePartyRecord>> {
    records(
        view,
        "select id from line_parties where line_id = ?1 order by id",
        [line_id],
    )
}

/// Reads the votes, in order.
pub(crate) fn votes(view: View<'_>, meeting_id: &str) -> Result<Vec<Vote>> {
    list(
        view,
        "select id, item_id, question, in_favour, against, abstained, note from votes where meeting_id = ?1 order by id",
        [meeting_id],
        |row| {
            Ok(Vote {
                id: row.get(0)?,
                item_id: row.get(1)?,
                question: row.get(2)?,
                in_favour: row.get(3)?,
                against: row.get(4)?,
                abstained: row.get(5)?,
                note: row.get(6)?,
            })
        },
    )
}

/// Reads what was said of draft minutes, in order.
pub(crate) fn comments(view: View<'_>, meeting_id: &str) -> Result<Vec<Comment>> {
    list(
        view,
        "select id, line_id, attendee_id, said_at, text, state, answer, version from minute_comments
         where meeting_id = ?1 order by said_at, id",
        [meeting_id],
        |row| {
            Ok(Comment {
                id: row.get(0)?,
                line_id: row.get(1)?,
                attendee_id: row.get(2)?,
                said_at: row.get(3)?,
                text: row.get(4)?,
                state: coded(row, 5, CommentState::from_code)?,
                answer: row.get(6)?,
                version: row.get(7)?,
            })
        },
    )
}

/// Reads what was said of a line, as records.
pub(crate) fn comments_of_line(view: View<'_>, line_id: &str) -> Result<Vec<MinuteCommentRecord>> {
    records(
        view,
        "select id from minute_comments where line_id = ?1 order by id",
        [line_id],
    )
}

/// Counts what was said of draft minutes and is not settled.
pub(crate) fn open_comments(view: View<'_>, meeting_id: &str) -> Result<u32> {
    count(
        view,
        "select count(*) from minute_comments where meeting_id = ?1 and state = 'open'",
        [meeting_id],
    )
}

/// Reads the minutes as they went out, by number, with what each correction changed.
pub(crate) fn editions(view: View<'_>, meeting_id: &str) -> Result<Vec<Edition>> {
    let mut corrections: HashMap<String, Vec<Correction>> = HashMap::new();
    let found = list(
        view,
        "select c.edition_id, c.line_id, c.before, c.after, t.id, t.code, t.title from line_corrections c
         join minute_lines l on l.id = c.line_id left join tasks t on t.id = l.task_id
         where c.meeting_id = ?1 order by l.place, l.id",
        [meeting_id],
        |row| {
            let correction = Correction {
                line_id: row.get(1)?,
                before: row.get(2)?,
                after: row.get(3)?,
                task: named_if(row, 4)?,
            };
            Ok((row.get(0)?, correction))
        },
    )?;
    for (edition, correction) in found {
        corrections.entry(edition).or_default().push(correction);
    }
    let mut editions = list(
        view,
        "select id, number, approved_on, approved_by, basis, reason, file_name, size, hash from minute_editions
         where meeting_id = ?1 order by number",
        [meeting_id],
        |row| {
            Ok(Edition {
                id: row.get(0)?,
                number: row.get(1)?,
                approved_on: row.get(2)?,
                approved_by: coded(row, 3, ApprovedBy::from_code)?,
                basis: row.get(4)?,
                reason: row.get(5)?,
                file_name: row.get(6)?,
                size: row.get(7)?,
                hash: row.get(8)?,
                corrections: Vec::new(),
            })
        },
    )?;
    for edition in &mut editions {
        edition.corrections = corrections.remove(&edition.id).unwrap_or_default();
    }
    Ok(editions)
}

/// Reads editions whose file is not in the register: code of the meeting, name of the file.
pub(crate) fn lost_editions(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select m.code, e.file_name from minute_editions e join meetings m on m.id = e.meeting_id
         where not exists (select 1 from files f where f.hash = e.hash and f.size = e.size)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Reads where a task was on an agenda or in minutes, the latest first.
pub(crate) fn about_task(view: View<'_>, task_id: &str) -> Result<Vec<TaskMention>> {
    list(
        view,
        "select m.id, m.code, m.title, substr(coalesce(m.began_at, m.starts_at), 1, 10), f.kind, f.text from (
           select meeting_id, kind, text, place, 1 as is_line from minute_lines where task_id = ?1 and is_aside = 0
           union all
           select meeting_id, null, title, place, 0 from agenda_items
             where task_id = ?1 and meeting_id is not null and visibility = 'all') f
         join meetings m on m.id = f.meeting_id order by m.starts_at desc, f.is_line, f.place",
        [task_id],
        |row| {
            let kind: Option<String> = row.get(4)?;
            Ok(TaskMention {
                meeting: named(row, 0)?,
                on: row.get(3)?,
                kind: kind.as_deref().and_then(LineKind::from_code),
                text: row.get(5)?,
            })
        },
    )
}

/// Reads the items that the meeting before did not come to and that nobody has taken up since.
pub(crate) fn unfinished_before(view: View<'_>, meeting: &MeetingRecord) -> Result<Vec<Carried>> {
    list(
        view,
        "select a.id, a.title, m.id, m.code, m.title from agenda_items a join meetings m on m.id = a.meeting_id
         where a.state = 'open' and a.kind not in ('opening', 'closing') and m.id <> ?1 and m.starts_at < ?2 and m.state in ('ended', 'commenting', 'approved')
           and not exists (select 1 from agenda_items c where c.from_id = a.id)
         order by m.starts_at desc, a.place",
        params![meeting.id, text(meeting.starts_at)],
        |row| {
            Ok(Carried {
                key: row.get(0)?,
                why: Why::Unfinished,
                title: row.get(1)?,
                from: named(row, 2)?,
                task: None,
                due_on: None,
            })
        },
    )
}

/// Reads the open tasks of earlier meetings that are overdue, fall due before this one, or moved since the meeting before.
pub(crate) fn tasks_to_carry(view: View<'_>, meeting: &MeetingRecord) -> Result<Vec<Carried>> {
    list(
        view,
        &format!(
            "with before as (select max(coalesce(ended_at, starts_at)) as ended from meetings
               where id <> ?1 and starts_at < ?2 and state in ('ended', 'commenting', 'approved')),
             mine as (select l.task_id, max(m.starts_at) as starts_at, m.id, m.code, m.title from minute_lines l
               join meetings m on m.id = l.meeting_id where l.bearing = 'new' and m.id <> ?1 group by l.task_id)
             select * from (select t.id, t.code, t.title, o.id, o.code, o.title, t.due_on,
               case when t.due_on < ?3 then 'overdue' when t.due_on <= substr(?2, 1, 10) then 'due'
                    when exists (select 1 from changes c join operations p on p.seq = c.op_seq
                      where c.row_id = t.id and p.effective_on > substr((select ended from before), 1, 10)) then 'changed' end as why
             from mine o join tasks t on t.id = o.task_id where {OPEN}
               and not exists (select 1 from agenda_items a where a.meeting_id = ?1 and a.task_id = t.id))
             where why is not null order by why = 'changed', due_on is null, due_on, code"
        ),
        params![meeting.id, text(meeting.starts_at), view.day],
        |row| {
            let task = named(row, 0)?;
            Ok(Carried {
                key: task.id.clone(),
                why: coded(row, 7, Why::from_code)?,
                title: task.title.clone(),
                from: named(row, 3)?,
                due_on: row.get(6)?,
                task: Some(task),
            })
        },
    )
}

/// Reads what somebody is typing into the minutes of a meeting.
pub(crate) fn drafts(view: View<'_>, meeting_id: &str, actor: &str) -> Result<Vec<Draft>> {
    list(
        view,
        "select line_id, item_id, kind, text, chips, saved_at from minute_drafts
         where meeting_id = ?1 and actor = ?2 order by line_id",
        [meeting_id, actor],
        |row| {
            let some = |text: String| Some(text).filter(|text| !text.is_empty());
            Ok(Draft {
                line_id: some(row.get(0)?),
                item_id: some(row.get(1)?),
                kind: coded(row, 2, Kind::from_code)?,
                text: row.get(3)?,
                chips: row.get(4)?,
                saved_at: row.get(5)?,
            })
        },
    )
}

/// Keeps what somebody is typing; an empty text lets go of it. Not in the log.
pub(crate) fn save_draft(
    view: View<'_>,
    meeting_id: &str,
    actor: &str,
    draft: &Draft,
) -> Result<()> {
    let line_id = draft.line_id.as_deref().unwrap_or_default();
    if draft.text.is_empty() {
        return drop_draft(view, meeting_id, actor, line_id);
    }
    let kept = "insert or replace into minute_drafts
        (meeting_id, actor, line_id, item_id, kind, text, chips, saved_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = params![
        meeting_id,
        actor,
        line_id,
        draft.item_id.as_deref().unwrap_or_default(),
        draft.kind.code(),
        draft.text,
        draft.chips,
        text(draft.saved_at)
    ];
    view.conn
        .prepare_cached(kept)
        .sql()?
        .execute(values)
        .sql()?;
    Ok(())
}

/// Lets go of what somebody was typing. Not in the log.
pub(crate) fn drop_draft(
    view: View<'_>,
    meeting_id: &str,
    actor: &str,
    line_id: &str,
) -> Result<()> {
    view.conn
        .prepare_cached(
            "delete from minute_drafts where meeting_id = ?1 and actor = ?2 and line_id = ?3",
        )
        .sql()?
        .execute([meeting_id, actor, line_id])
        .sql()?;
    Ok(())
}

/// A time as the tables hold it.
fn text(at: chrono::NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Reads the rows whose ids a query gives.
pub(super) fn records<R: Record>(view: View<'_>, ids: &str, params: impl Params) -> Result<Vec<R>> {
    let ids: Vec<String> = list(view, ids, params, |row| row.get(0))?;
    ids.iter()
        .map(|id| rows::get(view, id)?.or_not_found(R::NOUN, id))
        .collect()
}

fn named(row: &Row<'_>, at: usize) -> rusqlite::Result<Named> {
    Ok(Named {
        id: row.get(at)?,
        code: row.get(at + 1)?,
        title: row.get(at + 2)?,
    })
}

fn named_if(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Named>> {
    let id: Option<String> = row.get(at)?;
    id.is_some().then(|| named(row, at)).transpose()
}
