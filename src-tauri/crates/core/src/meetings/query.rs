//! Reading meetings.

use super::draft::Draft;
use super::rules::{self, Span};
use super::{
    AgendaPaper, ApprovedBy, AttendeeRole, Bearing, CommentState, ItemKind, ItemState, LineKind,
    LineRole, MeetingForm, MeetingKind, MeetingState, Presence, Reply, Visibility,
};
use crate::calendar;
use crate::error::{OrNotFound, Result};
use crate::ops::{Actor, Noun};
use crate::store::records::{AgendaItemRecord, AttendeeRecord, MeetingRecord, MinuteLineRecord};
use crate::store::{self, View, rows};
use crate::tasks::Named;
use crate::text::{Rich, fold};
use chrono::{NaiveDate, NaiveDateTime};

/// Which meetings.
#[derive(Debug, Clone, Default)]
pub struct MeetingQuery {
    /// Words of title, place or code, without regard to marks.
    pub text: Option<String>,
    /// In a state.
    pub state: Option<MeetingState>,
    /// From a day on.
    pub from: Option<NaiveDate>,
    /// Up to a day.
    pub to: Option<NaiveDate>,
    /// The earliest first; the latest first otherwise.
    pub is_ascending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A meeting as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// Its id.
    pub id: String,
    /// Its code: `PH-001`.
    pub code: String,
    /// What kind it is.
    pub kind: MeetingKind,
    /// How it is held.
    pub form: MeetingForm,
    /// What it is called.
    pub title: String,
    /// How far it is.
    pub state: MeetingState,
    /// When it begins, as planned.
    pub starts_at: NaiveDateTime,
    /// When it is to end.
    pub ends_at: Option<NaiveDateTime>,
    /// When it began.
    pub began_at: Option<NaiveDateTime>,
    /// When it ended.
    pub ended_at: Option<NaiveDateTime>,
    /// Where.
    pub place: String,
    /// How many items are on its agenda.
    pub items: u32,
    /// How many people are invited.
    pub invited: u32,
    /// How many were there.
    pub present: u32,
    /// How many conclusions and assignments were written.
    pub conclusions: u32,
    /// How many tasks came of it.
    pub tasks: u32,
    /// Symbol of its notice of conclusions; empty = none yet.
    pub notice: String,
    /// Version for edits.
    pub version: u32,
}

/// A page of meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingPage {
    /// How many match.
    pub total: u32,
    /// The rows.
    pub lines: Vec<MeetingLine>,
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaLine {
    /// Its id.
    pub id: String,
    /// What people call it; `None` for a proposal.
    pub number: Option<u32>,
    /// What kind it is.
    pub kind: ItemKind,
    /// What it is about.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
    /// For how long it is planned, in minutes.
    pub minutes: Option<u32>,
    /// Who sees it.
    pub visibility: Visibility,
    /// How far it is.
    pub state: ItemState,
    /// When the meeting came to it last.
    pub began_at: Option<NaiveDateTime>,
    /// How long it took until then, in seconds.
    pub seconds: u32,
    /// The task it is about.
    pub task: Option<Named>,
    /// Where it comes from: code of the meeting; empty = new here.
    pub from: String,
    /// Why it came back: a code of `carry`; empty = it did not.
    pub why: String,
    /// Remark.
    pub note: String,
    /// Papers of it: owed, or received.
    pub papers: Vec<AgendaPaper>,
    /// Version for edits.
    pub version: u32,
}

/// Somebody who is invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Its id.
    pub id: String,
    /// Number of the seat.
    pub seat: Option<u32>,
    /// Name; empty when only the post is known.
    pub name: String,
    /// Post or body.
    pub post: String,
    /// In what role.
    pub role: AttendeeRole,
    /// What was answered.
    pub reply: Reply,
    /// Remark of the answer.
    pub reply_note: String,
    /// Whether they were there.
    pub presence: Presence,
    /// Who stood in for them.
    pub substitute: String,
    /// True when they vote.
    pub can_vote: bool,
    /// From when to when they were in the room.
    pub spans: Vec<Span>,
    /// Version for edits.
    pub version: u32,
}

impl Attendee {
    /// True when they are in the room now.
    #[must_use]
    pub fn is_in(&self) -> bool {
        self.spans.iter().any(|(_, until)| until.is_none())
    }
}

/// A unit or post with a part in what a line assigns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// What part.
    pub role: LineRole,
    /// The unit.
    pub unit: Named,
    /// The post in it.
    pub post: Option<Named>,
}

/// A line of minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinuteLine {
    /// Its id.
    pub id: String,
    /// Under which item.
    pub item_id: Option<String>,
    /// Its place in the minutes.
    pub place: u32,
    /// What it is.
    pub kind: LineKind,
    /// When it was written.
    pub said_at: NaiveDateTime,
    /// The words.
    pub text: String,
    /// Their paragraphs, lists and marks; `None` = one plain text.
    pub rich: Option<Rich>,
    /// Who said it: id of the attendee.
    pub speaker_id: Option<String>,
    /// Who leads and who coordinates.
    pub parties: Vec<Party>,
    /// By when, in the words of the line.
    pub due_words: String,
    /// The day they mean.
    pub due_on: Option<NaiveDate>,
    /// How urgent.
    pub level: Option<u32>,
    /// True for what is not shown to the room.
    pub is_aside: bool,
    /// The task it bears on.
    pub task: Option<Named>,
    /// How.
    pub bearing: Bearing,
    /// Version for edits.
    pub version: u32,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Its id.
    pub id: String,
    /// Under which item.
    pub item_id: Option<String>,
    /// What was asked.
    pub question: String,
    /// How many were for it.
    pub in_favour: u32,
    /// How many were against it.
    pub against: u32,
    /// How many abstained.
    pub abstained: u32,
    /// Remark.
    pub note: String,
}

/// Something said of draft minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: String,
    /// Of which line; `None` = of the whole.
    pub line_id: Option<String>,
    /// Who said it: id of the attendee; `None` = the secretariat.
    pub attendee_id: Option<String>,
    /// When.
    pub said_at: NaiveDateTime,
    /// The words.
    pub text: String,
    /// What became of it.
    pub state: CommentState,
    /// What was answered.
    pub answer: String,
    /// Version for edits.
    pub version: u32,
}

/// What a correction changed in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Which line.
    pub line_id: String,
    /// Its words before.
    pub before: String,
    /// Its words after.
    pub after: String,
    /// The task that the line bears on: it keeps its own words.
    pub task: Option<Named>,
}

/// Minutes as they went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// 0 as they were approved, n as the n-th correction left them.
    pub number: u32,
    /// The day of the approval, or of the correction.
    pub approved_on: NaiveDate,
    /// Who approved it.
    pub approved_by: ApprovedBy,
    /// On what it rests.
    pub basis: String,
    /// Why it was corrected.
    pub reason: String,
    /// Name of its file.
    pub file_name: String,
    /// Bytes of its file.
    pub size: u32,
    /// SHA-256 of its file.
    pub hash: String,
    /// What it changed, in the order of the minutes.
    pub corrections: Vec<Correction>,
}

/// A meeting, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingWhole {
    /// Its row.
    pub line: MeetingLine,
    /// Which seat presides.
    pub chair_seat: u32,
    /// Who presides, by name; empty when nobody is known for the seat.
    pub chair_name: String,
    /// Who presides, by post.
    pub chair_post: String,
    /// Who writes the minutes.
    pub secretary: String,
    /// Why it was put off or called off.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// The agenda, in order.
    pub items: Vec<AgendaLine>,
    /// Sum of the planned minutes.
    pub minutes: u32,
    /// By how many minutes the agenda takes longer than there is time.
    pub over: u32,
    /// By when invitations are to be out, of an ordinary meeting (Decision 45/2018/QĐ-TTg).
    pub invite_by: Option<NaiveDate>,
    /// The day by which papers are to be there by the same rule: a proposal, whatever the meeting.
    pub papers_by: NaiveDate,
    /// By when the notice of conclusions is to be issued (the same).
    pub notice_by: Option<NaiveDate>,
    /// The notice of conclusions.
    pub notice: Option<Named>,
    /// Who is invited, in order.
    pub attendees: Vec<Attendee>,
    /// The minutes, in order.
    pub lines: Vec<MinuteLine>,
    /// The votes.
    pub votes: Vec<Vote>,
    /// What was said of the draft, in order.
    pub comments: Vec<Comment>,
    /// The minutes as they went out, by number.
    pub editions: Vec<Edition>,
    /// What whoever asks is typing.
    pub drafts: Vec<Draft>,
}

/// A line of minutes about a task, with its meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskMention {
    /// The meeting.
    pub meeting: Named,
    /// The day it was held, or is to be.
    pub on: NaiveDate,
    /// What the line is; `None` for an item of the agenda.
    pub kind: Option<LineKind>,
    /// Words of the line, or title of the item.
    pub text: String,
}

/// Returns a page of meetings.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>, query: &MeetingQuery) -> Result<MeetingPage> {
    let text = query
        .text
        .as_ref()
        .map(|text| fold(text.trim()))
        .filter(|text| !text.is_empty());
    store::meetings::page(view, query, text.as_deref())
}

/// Returns a meeting, by id or code. Members do not see what is the secretariat's alone.
///
/// # Errors
/// `not_found`.
pub fn show(view: View<'_>, key: &str, actor: Actor) -> Result<MeetingWhole> {
    let record = find(view, key)?;
    let line = store::meetings::line(view, &record.id)?.or_not_found(Noun::Meetings, key)?;
    let is_inside = !matches!(actor, Actor::Seat(_));
    let mut items = store::meetings::agenda(view, Some(&record.id))?;
    let hidden: Vec<String> = items
        .iter()
        .filter(|item| !is_inside && item.visibility == Visibility::Secretariat)
        .map(|item| item.id.clone())
        .collect();
    items.retain(|item| !hidden.contains(&item.id));
    let is_hidden = |item: &Option<String>| item.as_ref().is_some_and(|id| hidden.contains(id));
    let mut lines = store::meetings::minute_lines(view, &record.id)?;
    lines.retain(|line| !is_hidden(&line.item_id) && (is_inside || !line.is_aside));
    let mut votes = store::meetings::votes(view, &record.id)?;
    votes.retain(|vote| !is_hidden(&vote.item_id));
    let is_shown = |id: &str| lines.iter().any(|line| line.id == id);
    let mut comments = store::meetings::comments(view, &record.id)?;
    comments.retain(|one| one.line_id.as_deref().is_none_or(is_shown));
    let mut editions = store::meetings::editions(view, &record.id)?;
    for edition in &mut editions {
        edition.corrections.retain(|one| is_shown(&one.line_id));
    }
    let calendar = calendar::of(view)?;
    let chair_seat = match record.chair_seat {
        Some(seat) => seat,
        None => store::committee::head_seat(view)?.unwrap_or(1),
    };
    let (chair_name, chair_post) =
        store::meetings::holder_on(view, chair_seat, line.starts_at.date())?;
    let minutes = items
        .iter()
        .filter(|item| item.state != ItemState::Withdrawn)
        .filter_map(|item| item.minutes)
        .sum();
    Ok(MeetingWhole {
        chair_seat,
        chair_name,
        chair_post,
        secretary: record.secretary,
        reason: record.reason,
        note: record.note,
        minutes,
        over: rules::over_time(minutes, record.starts_at, record.ends_at),
        invite_by: (record.kind == MeetingKind::Ordinary)
            .then(|| rules::invite_by(&calendar, record.starts_at.date())),
        papers_by: rules::invite_by(&calendar, record.starts_at.date()),
        notice_by: record
            .ended_at
            .map(|ended| rules::notice_by(&calendar, ended.date())),
        notice: store::meetings::notice(view, &record.id)?,
        attendees: store::meetings::attendees(view, &record.id)?,
        items,
        lines,
        votes,
        comments,
        editions,
        drafts: store::meetings::drafts(view, &record.id, &actor.to_string())?,
        line,
    })
}

/// Returns the list of proposals: what waits to be put on an agenda.
///
/// # Errors
/// Trouble with the file.
pub fn proposals(view: View<'_>) -> Result<Vec<AgendaLine>> {
    store::meetings::agenda(view, None)
}

/// Returns where a task was on an agenda or in minutes, the latest first.
///
/// # Errors
/// `not_found`.
pub fn task_lines(view: View<'_>, task: &str) -> Result<Vec<TaskMention>> {
    let id = store::tasks::id_of(view, task)?.or_not_found(Noun::Tasks, task)?;
    store::meetings::about_task(view, &id)
}

/// Finds a meeting by id or code.
pub(super) fn find(view: View<'_>, key: &str) -> Result<MeetingRecord> {
    let key = key.trim();
    let id = store::meetings::id_of(view, key)?.or_not_found(Noun::Meetings, key)?;
    rows::get(view, &id)?.or_not_found(Noun::Meetings, key)
}

/// Finds an item by id.
pub(super) fn find_item(view: View<'_>, id: &str) -> Result<AgendaItemRecord> {
    rows::get(view, id.trim())?.or_not_found(Noun::AgendaItems, id)
}

/// Finds an attendee by id.
pub(super) fn find_attendee(view: View<'_>, id: &str) -> Result<AttendeeRecord> {
    rows::get(view, id.trim())?.or_not_found(Noun::Attendees, id)
}

/// Finds a line by id.
pub(super) fn find_line(view: View<'_>, id: &str) -> Result<MinuteLineRecord> {
    rows::get(view, id.trim())?.or_not_found(Noun::MinuteLines, id)
}
