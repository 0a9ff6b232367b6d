//! Meetings: their agenda, who is there, the minutes, and what comes of them. Times are those of the clock in Vietnam, without
//! a zone: `2026-12-15T14:00:00`.

use super::outgoing::{OutgoingIssueReq, SentPaperFile};
use super::preparing::AgendaPaperRow;
use super::{Ref, given};
use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A meeting as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MeetingRow {
    /// UUID.
    pub id: String,
    /// Its code: `PH-001`.
    pub code: String,
    /// `ordinary`, `extraordinary`, `mid_year` or `year_end`.
    pub kind: String,
    /// `in_person`, `online` or `mixed`.
    pub form: String,
    /// What it is called.
    pub title: String,
    /// `planned`, `invited`, `running`, `ended`, `commenting`, `approved`, `postponed` or `cancelled`.
    pub state: String,
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

/// Ask for meetings. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct MeetingListReq {
    /// Folded text that title, place or code must contain.
    #[ts(optional)]
    pub text: Option<String>,
    /// State.
    #[ts(optional)]
    pub state: Option<String>,
    /// From this day on.
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Up to this day.
    #[ts(optional)]
    pub to: Option<NaiveDate>,
    /// The earliest first.
    pub ascending: bool,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
}

/// A page of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MeetingPage {
    /// How many match.
    pub total: u32,
    /// First row of the page.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<MeetingRow>,
}

/// An item of an agenda, or a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaRow {
    /// UUID.
    pub id: String,
    /// What people call it; none for a proposal.
    pub number: Option<u32>,
    /// `opening`, `report`, `discussion`, `decision`, `information`, `minutes` or `closing`.
    pub kind: String,
    /// What it is about.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
    /// For how long it is planned, in minutes.
    pub minutes: Option<u32>,
    /// `all` or `secretariat`.
    pub visibility: String,
    /// `open`, `running`, `discussed` or `withdrawn`.
    pub state: String,
    /// When the meeting came to it last.
    pub began_at: Option<NaiveDateTime>,
    /// How long it took until then, in seconds.
    pub seconds: u32,
    /// The task it is about.
    pub task: Option<Ref>,
    /// Code of the meeting it comes from; empty = new here.
    pub from: String,
    /// Why it came back: `unfinished`, `overdue`, `due` or `changed`; empty = it did not.
    pub why: String,
    /// Remark.
    pub note: String,
    /// Papers of it, owed or received, in the order in which they were asked for.
    pub papers: Vec<AgendaPaperRow>,
    /// Version for edits.
    pub version: u32,
}

/// From when to when somebody was in the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AttendanceRow {
    /// From when.
    pub from_at: NaiveDateTime,
    /// To when; none = still there.
    pub until_at: Option<NaiveDateTime>,
}

/// Somebody who is invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AttendeeRow {
    /// UUID.
    pub id: String,
    /// Number of the seat.
    pub seat: Option<u32>,
    /// Name; empty when only the post is known.
    pub name: String,
    /// Post or body.
    pub post: String,
    /// `member`, `guest` or `secretary`.
    pub role: String,
    /// `none`, `comes`, `sends` or `declines`.
    pub reply: String,
    /// Remark of the answer.
    pub reply_note: String,
    /// `unknown`, `present`, `excused` or `absent`.
    pub presence: String,
    /// True while they are in the room.
    pub is_in: bool,
    /// Who stands in for them.
    pub substitute: String,
    /// True when they vote.
    pub can_vote: bool,
    /// From when to when they were in the room.
    pub spans: Vec<AttendanceRow>,
    /// Version for edits.
    pub version: u32,
}

/// A unit or post with a part in what a line assigns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PartyRow {
    /// `lead` or `coordinator`.
    pub role: String,
    /// The unit.
    pub unit: Ref,
    /// The post in it.
    pub post: Option<Ref>,
}

/// A paragraph or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RichBlock {
    /// `paragraph`, `bullet` or `numbered`.
    pub kind: String,
    /// Its words.
    pub runs: Vec<RichRun>,
}

/// Words that look one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RichRun {
    /// The words.
    pub text: String,
    /// True when they are bold.
    #[serde(default)]
    pub bold: bool,
    /// True when they are slanted.
    #[serde(default)]
    pub italic: bool,
    /// True when a line is under them.
    #[serde(default)]
    pub underline: bool,
}

/// A line of minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteRow {
    /// UUID.
    pub id: String,
    /// UUID of its item.
    pub item: Option<String>,
    /// Its place in the minutes.
    pub place: u32,
    /// `proceedings`, `opinion`, `conclusion`, `assignment`, `question` or `idea`.
    pub kind: String,
    /// When it was written.
    pub said_at: NaiveDateTime,
    /// The words, verbatim.
    pub text: String,
    /// Their paragraphs, lists and marks; null = one plain text.
    pub rich: Option<Vec<RichBlock>>,
    /// UUID of the attendee who said it.
    pub speaker: Option<String>,
    /// Who leads and who coordinates.
    pub parties: Vec<PartyRow>,
    /// By when, in the words of the line.
    pub due_words: String,
    /// The day they mean.
    pub due_on: Option<NaiveDate>,
    /// How urgent, 1 to 4.
    pub level: Option<u32>,
    /// True for what is not shown to the room.
    pub is_aside: bool,
    /// The task it bears on.
    pub task: Option<Ref>,
    /// How: `none`, `new`, `progress` or `extension`.
    pub bearing: String,
    /// Version for edits.
    pub version: u32,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct VoteRow {
    /// UUID.
    pub id: String,
    /// UUID of its item.
    pub item: Option<String>,
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

/// A meeting, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MeetingView {
    /// Its row.
    pub row: MeetingRow,
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
    pub items: Vec<AgendaRow>,
    /// Sum of the planned minutes.
    pub minutes: u32,
    /// By how many minutes the agenda takes longer than there is time.
    pub over: u32,
    /// By when invitations to an ordinary meeting are to be out (Decision 45/2018/QĐ-TTg).
    pub invite_by: Option<NaiveDate>,
    /// The day that the same rule gives for papers: a proposal, whatever the meeting.
    pub papers_by: NaiveDate,
    /// By when the notice of conclusions is to be issued (the same).
    pub notice_by: Option<NaiveDate>,
    /// The notice of conclusions.
    pub notice: Option<Ref>,
    /// Who is invited, in order.
    pub attendees: Vec<AttendeeRow>,
    /// The minutes, in order.
    pub lines: Vec<MinuteRow>,
    /// The votes.
    pub votes: Vec<VoteRow>,
    /// What was said of the draft, in order.
    pub comments: Vec<MinuteCommentRow>,
    /// The minutes as they went out, by number.
    pub editions: Vec<MinuteEditionRow>,
    /// What whoever asks is typing.
    pub drafts: Vec<MinuteDraftRow>,
}

/// Something said of draft minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteCommentRow {
    /// UUID.
    pub id: String,
    /// UUID of the line; none = of the whole.
    pub line: Option<String>,
    /// UUID of the attendee who said it; none = the secretariat.
    pub attendee: Option<String>,
    /// When.
    pub said_at: NaiveDateTime,
    /// The words.
    pub text: String,
    /// `open`, `accepted` or `declined`.
    pub state: String,
    /// What was answered.
    pub answer: String,
    /// Version.
    pub version: u32,
}

/// Minutes as they went out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteEditionRow {
    /// UUID: its file is saved by it.
    pub id: String,
    /// 0 as they were approved, n as the n-th correction left them.
    pub number: u32,
    /// The day of the approval, or of the correction.
    pub approved_on: NaiveDate,
    /// `meeting`, `round` or `chair`.
    pub approved_by: String,
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
    pub corrections: Vec<LineCorrectionRow>,
    /// The tasks that it touches: they keep their own words.
    pub tasks: Vec<Ref>,
}

/// What a correction changed in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct LineCorrectionRow {
    /// UUID of the line.
    pub line: String,
    /// Its words before.
    pub before: String,
    /// Its words after.
    pub after: String,
}

/// Say something of draft minutes.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteCommentReq {
    /// UUID or code.
    pub meeting: String,
    /// UUID of the line; of the whole when absent.
    #[serde(default)]
    #[ts(optional)]
    pub line: Option<String>,
    /// UUID of the attendee whose words the secretariat writes down.
    #[serde(default)]
    #[ts(optional)]
    pub attendee: Option<String>,
    /// The words.
    pub text: String,
}

/// Accept or decline what was said of draft minutes.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteSettleReq {
    /// UUID.
    pub comment: String,
    /// True to accept it: the line is edited as any line.
    pub accept: bool,
    /// The answer; must be there when it is declined.
    #[serde(default)]
    #[ts(optional)]
    pub answer: Option<String>,
}

/// Approve minutes; from then on they are locked.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteApproveReq {
    /// UUID or code.
    pub meeting: String,
    /// `meeting`, `round` or `chair`.
    pub approved_by: String,
    /// The day; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub approved_on: Option<NaiveDate>,
    /// Code of the next meeting or of the round.
    #[serde(default)]
    #[ts(optional)]
    pub basis: Option<String>,
    /// The file as approved; made of the minutes when absent.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<SentPaperFile>,
}

/// New words of a line of approved minutes.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteCorrection {
    /// UUID of the line.
    pub line: String,
    /// Its version that was read.
    pub version: u32,
    /// Its words from now on.
    pub text: String,
}

/// Correct approved minutes, by number.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteCorrectReq {
    /// UUID or code.
    pub meeting: String,
    /// Why.
    pub reason: String,
    /// The lines, each once.
    pub lines: Vec<MinuteCorrection>,
    /// `meeting`, `round` or `chair`; `chair` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub approved_by: Option<String>,
    /// The day; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub approved_on: Option<NaiveDate>,
    /// On what it rests.
    #[serde(default)]
    #[ts(optional)]
    pub basis: Option<String>,
    /// The file as corrected; made of the minutes when absent.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<SentPaperFile>,
}

/// A line that is being typed, as it was kept last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteDraftRow {
    /// UUID of the line that is changed; none for a new one.
    pub line: Option<String>,
    /// UUID of its item.
    pub item: Option<String>,
    /// Kind of a line without a sign.
    pub kind: String,
    /// What was typed, with its signs.
    pub text: String,
    /// Chips that were dismissed.
    pub dismissed: Vec<ChipToken>,
    /// Chips that were picked.
    pub picked: Vec<ChipPick>,
    /// When it was kept.
    pub at: NaiveDateTime,
}

/// Keep what is being typed; an empty text lets go of it. It is no step that is taken back.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteDraftReq {
    /// UUID or code.
    pub meeting: String,
    /// UUID of the line that is changed; a new one when absent.
    #[serde(default)]
    #[ts(optional)]
    pub line: Option<String>,
    /// UUID of its item.
    #[serde(default)]
    #[ts(optional)]
    pub item: Option<String>,
    /// Kind of a line without a sign; `proceedings` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// What was typed, with its signs.
    pub text: String,
    /// Chips that were dismissed.
    #[serde(default)]
    pub dismissed: Vec<ChipToken>,
    /// Chips that were picked.
    #[serde(default)]
    pub picked: Vec<ChipPick>,
}

/// When a draft was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteDraftKept {
    /// By the clock in Vietnam.
    pub saved_at: NaiveDateTime,
}

/// Plan a meeting.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeetingAddReq {
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub starts_at: NaiveDateTime,
    /// When it is to end.
    #[serde(default)]
    #[ts(optional)]
    pub ends_at: Option<NaiveDateTime>,
    /// Kind; `ordinary` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// How it is held; `in_person` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<String>,
    /// Where.
    #[serde(default)]
    #[ts(optional)]
    pub place: Option<String>,
    /// Which seat presides; the head when absent.
    #[serde(default)]
    #[ts(optional)]
    pub chair_seat: Option<u32>,
    /// Who writes the minutes.
    #[serde(default)]
    #[ts(optional)]
    pub secretary: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Change what is planned of a meeting. Absent = unchanged; empty and `null` = cleared.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeetingEditReq {
    /// UUID or code.
    pub key: String,
    /// Version that was read.
    pub version: u32,
    /// What it is called.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// When it begins; a meeting that was put off is planned again.
    #[serde(default)]
    #[ts(optional)]
    pub starts_at: Option<NaiveDateTime>,
    /// When it is to end.
    #[serde(default, deserialize_with = "given")]
    #[ts(optional, type = "string | null")]
    pub ends_at: Option<Option<NaiveDateTime>>,
    /// Kind.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// How it is held.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<String>,
    /// Where.
    #[serde(default)]
    #[ts(optional)]
    pub place: Option<String>,
    /// Which seat presides.
    #[serde(default, deserialize_with = "given")]
    #[ts(optional, type = "number | null")]
    pub chair_seat: Option<Option<u32>>,
    /// Who writes the minutes.
    #[serde(default)]
    #[ts(optional)]
    pub secretary: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Put a meeting off, or call it off.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeetingCallOffReq {
    /// UUID or code.
    pub key: String,
    /// Why.
    pub reason: String,
    /// True to call it off for good.
    #[serde(default)]
    pub for_good: bool,
}

/// Begin or end a meeting.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeetingAtReq {
    /// UUID or code.
    pub key: String,
    /// When; now when absent.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<NaiveDateTime>,
}

/// Put something on an agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaAddReq {
    /// UUID or code; on the list of proposals when absent.
    #[serde(default)]
    #[ts(optional)]
    pub meeting: Option<String>,
    /// What it is about.
    pub title: String,
    /// Kind; `discussion` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Who presents it.
    #[serde(default)]
    #[ts(optional)]
    pub presenter: Option<String>,
    /// For how long, in minutes.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<u32>,
    /// Who sees it; `all` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub visibility: Option<String>,
    /// The task it is about: UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Change an item of an agenda. Absent = unchanged; empty and `null` = cleared.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaEditReq {
    /// UUID.
    pub item: String,
    /// Version that was read.
    pub version: u32,
    /// What it is about.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// Kind.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Who presents it.
    #[serde(default)]
    #[ts(optional)]
    pub presenter: Option<String>,
    /// For how long, in minutes.
    #[serde(default, deserialize_with = "given")]
    #[ts(optional, type = "number | null")]
    pub minutes: Option<Option<u32>>,
    /// Who sees it.
    #[serde(default)]
    #[ts(optional)]
    pub visibility: Option<String>,
    /// Taken off the agenda, or back on it.
    #[serde(default)]
    #[ts(optional)]
    pub withdrawn: Option<bool>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Put an item at another place, or on another agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaMoveReq {
    /// UUID.
    pub item: String,
    /// UUID or code of the other meeting; empty = the list of proposals.
    #[serde(default)]
    #[ts(optional)]
    pub meeting: Option<String>,
    /// Place in the order, 1 = first.
    #[serde(default)]
    #[ts(optional)]
    pub place: Option<u32>,
}

/// Put a copy of an item on another agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaCopyReq {
    /// UUID.
    pub item: String,
    /// UUID or code of the other meeting.
    pub meeting: String,
}

/// Name an item of an agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaItemReq {
    /// UUID.
    pub item: String,
}

/// What waits to be put on an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaProposals {
    /// The proposals, in order.
    pub items: Vec<AgendaRow>,
}

/// An item and where it is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaChanged {
    /// Its meeting; none on the list of proposals.
    pub meeting: Option<MeetingView>,
    /// The list of proposals.
    pub proposals: Vec<AgendaRow>,
}

/// Something that may come back on an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CarriedRow {
    /// UUID of the item or of the task.
    pub key: String,
    /// `unfinished`, `overdue`, `due` or `changed`.
    pub why: String,
    /// What it is about.
    pub title: String,
    /// The meeting it comes from.
    pub from: Ref,
    /// The task, where it is one.
    pub task: Option<Ref>,
    /// The task's deadline.
    pub due_on: Option<NaiveDate>,
}

/// What may come back on an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CarryList {
    /// Unfinished items first, then tasks by deadline.
    pub rows: Vec<CarriedRow>,
}

/// Put what comes back on an agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CarryReq {
    /// UUID or code of the meeting.
    pub key: String,
    /// Which: keys of the list; all when empty.
    #[serde(default)]
    pub picked: Vec<String>,
}

/// Invite somebody beside the members.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttendeeAddReq {
    /// UUID or code.
    pub meeting: String,
    /// Name.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
    /// Post or body.
    #[serde(default)]
    #[ts(optional)]
    pub post: Option<String>,
    /// Unit of the register.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// Role; `guest` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub role: Option<String>,
}

/// Record what an invitee answered.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttendeeAnswerReq {
    /// UUID.
    pub attendee: String,
    /// `none`, `comes`, `sends` or `declines`.
    pub reply: String,
    /// Who is sent.
    #[serde(default)]
    #[ts(optional)]
    pub substitute: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Mark whether somebody is there.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttendeeMarkReq {
    /// UUID.
    pub attendee: String,
    /// `came`, `left`, `excused`, `absent` or `unknown`.
    pub mark: String,
    /// When; now when absent.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<NaiveDateTime>,
    /// Who stands in.
    #[serde(default)]
    #[ts(optional)]
    pub substitute: Option<String>,
    /// Whether they vote; a substitute does not when absent.
    #[serde(default)]
    #[ts(optional)]
    pub can_vote: Option<bool>,
}

/// Name a unit or a post in it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PartyKey {
    /// Unit: UUID, code, abbreviation or name.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// Post in it: UUID or title.
    #[serde(default)]
    #[ts(optional)]
    pub post: Option<String>,
}

/// Write a line of minutes, new or changed; what is absent is empty.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteWriteReq {
    /// UUID or code.
    pub meeting: String,
    /// UUID of the line that is changed; a new one when absent.
    #[serde(default)]
    #[ts(optional)]
    pub line: Option<String>,
    /// Its version that was read.
    #[serde(default)]
    #[ts(optional)]
    pub version: Option<u32>,
    /// UUID of its item.
    #[serde(default)]
    #[ts(optional)]
    pub item: Option<String>,
    /// What it is; `proceedings` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// The words, verbatim.
    pub text: String,
    /// Paragraphs, lists and marks, whose words then stand for `text`. Absent = one plain text; a line whose words stay the
    /// same keeps those that it has.
    #[serde(default)]
    #[ts(optional)]
    pub rich: Option<Vec<RichBlock>>,
    /// UUID of the attendee who said it.
    #[serde(default)]
    #[ts(optional)]
    pub speaker: Option<String>,
    /// Who leads.
    #[serde(default)]
    pub leads: Vec<PartyKey>,
    /// Who coordinates.
    #[serde(default)]
    pub coordinators: Vec<PartyKey>,
    /// By when, in words.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<String>,
    /// How urgent, 1 to 4.
    #[serde(default)]
    #[ts(optional)]
    pub level: Option<u32>,
    /// True to keep it from the room.
    #[serde(default)]
    pub aside: bool,
    /// The task it bears on: UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<String>,
    /// How: `progress` or `extension`.
    #[serde(default)]
    #[ts(optional)]
    pub bearing: Option<String>,
}

/// Read a line of minutes as it is typed; nothing is written.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteReadReq {
    /// UUID or code.
    pub meeting: String,
    /// The line, with its signs.
    pub text: String,
    /// Kind of a line without a sign; `proceedings` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Chips that were dismissed: they stay text.
    #[serde(default)]
    pub dismissed: Vec<ChipToken>,
    /// Chips that were picked: they are sure.
    #[serde(default)]
    pub picked: Vec<ChipPick>,
}

/// Write a line down as it was typed: what is sure or picked in it is recorded beside its words.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteEnterReq {
    /// UUID or code.
    pub meeting: String,
    /// UUID of the line that is changed; a new one when absent.
    #[serde(default)]
    #[ts(optional)]
    pub line: Option<String>,
    /// Its version that was read.
    #[serde(default)]
    #[ts(optional)]
    pub version: Option<u32>,
    /// UUID of its item.
    #[serde(default)]
    #[ts(optional)]
    pub item: Option<String>,
    /// The line, with its signs.
    pub text: String,
    /// Kind of a line without a sign; `proceedings` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Chips that were dismissed: they stay text.
    #[serde(default)]
    pub dismissed: Vec<ChipToken>,
    /// Chips that were picked: they are sure.
    #[serde(default)]
    pub picked: Vec<ChipPick>,
    /// True to keep it from the room.
    #[serde(default)]
    pub aside: bool,
    /// What the line that is changed keeps; all that it holds when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kept: Option<MinuteKept>,
}

/// What a line keeps beside its words when it is changed; what is absent was taken away.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteKept {
    /// Who leads.
    #[serde(default)]
    pub leads: Vec<PartyKey>,
    /// Who coordinates.
    #[serde(default)]
    pub coordinators: Vec<PartyKey>,
    /// By when, in words.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<String>,
    /// How urgent, 1 to 4.
    #[serde(default)]
    #[ts(optional)]
    pub level: Option<u32>,
    /// UUID of the attendee who said it.
    #[serde(default)]
    #[ts(optional)]
    pub speaker: Option<String>,
    /// The task it bears on: UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<String>,
}

/// What was picked for a chip. With neither a party nor a day it means what is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ChipPick {
    /// Which chip.
    pub token: ChipToken,
    /// UUID of the seat.
    #[serde(default)]
    #[ts(optional)]
    pub seat: Option<String>,
    /// UUID of the unit.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// The day.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<NaiveDate>,
}

/// A chip by its words, so that it is known again while the line around it is edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ChipToken {
    /// Its words as they stand in the line.
    pub text: String,
    /// How many chips of these words stand before it.
    pub number: u32,
}

/// What was understood of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteReading {
    /// What kind of line it is: a kind of a line, or `attachment` for one that is tied to a task that is there.
    pub kind: String,
    /// The words without the sign of the kind.
    pub text: String,
    /// Characters that stand before these words.
    pub from: u32,
    /// The words as they would be written down: without the signs of what is sure.
    pub plain: String,
    /// What was understood, in the order of the line.
    pub chips: Vec<ChipView>,
}

/// Something in a line that was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ChipView {
    /// First character in the words.
    pub start: u32,
    /// Character after the last.
    pub end: u32,
    /// The chip by its words.
    pub token: ChipToken,
    /// `lead`, `coordinator`, `speaker`, `mention`, `due`, `recurs`, `level`, `clause`, `topic` or `task`.
    pub what: String,
    /// `sure`, `ambiguous` or `unknown`.
    pub certainty: String,
    /// Who is meant, or may be.
    pub people: Vec<ChipParty>,
    /// The day it means.
    pub on: Option<NaiveDate>,
    /// That day of the week, Monday = 1.
    pub weekday: Option<u32>,
    /// The days it may mean.
    pub may_mean: Vec<NaiveDate>,
    /// Why it is only offered, or was not understood: a code; empty = neither.
    pub doubt: String,
    /// Why somebody who is named for certain stays in the words: `no_unit` or `not_invited`; empty = taken over.
    pub stays: String,
    /// True when the day lies before that of the meeting.
    pub is_past: bool,
    /// True when the day is a day off.
    pub is_day_off: bool,
    /// Urgency, article and clause, topic or code of a task, as words.
    pub value: String,
}

/// Somebody who is meant, or may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ChipParty {
    /// `seat` or `unit`.
    pub kind: String,
    /// Its UUID.
    pub id: String,
    /// Name.
    pub name: String,
    /// What tells two of one name apart.
    pub detail: String,
}

/// A line as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MinuteWritten {
    /// Code of its meeting.
    pub meeting: String,
    /// The line.
    pub line: MinuteRow,
}

/// Put a line at another place.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteMoveReq {
    /// UUID.
    pub line: String,
    /// UUID of the item it goes to; empty = none.
    #[serde(default)]
    #[ts(optional)]
    pub item: Option<String>,
    /// Place among the lines of its item, 1 = first.
    #[serde(default)]
    #[ts(optional)]
    pub place: Option<u32>,
}

/// Name a line of minutes.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MinuteLineReq {
    /// UUID.
    pub line: String,
}

/// Record a vote.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct VoteReq {
    /// UUID or code.
    pub meeting: String,
    /// UUID of its item.
    #[serde(default)]
    #[ts(optional)]
    pub item: Option<String>,
    /// What was asked.
    pub question: String,
    /// How many were for it.
    pub in_favour: u32,
    /// How many were against it.
    #[serde(default)]
    #[ts(optional)]
    pub against: Option<u32>,
    /// How many abstained.
    #[serde(default)]
    #[ts(optional)]
    pub abstained: Option<u32>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Something missing or odd before a meeting is concluded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct GapRow {
    /// What: `no_lead`, `due_unclear` and others.
    pub kind: String,
    /// True for what keeps the notice from being issued.
    pub blocks: bool,
    /// UUID of the line.
    pub line: Option<String>,
    /// UUID of the item.
    pub item: Option<String>,
    /// The words it is about.
    pub words: String,
}

/// What is missing or odd.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct GapList {
    /// In the order of the minutes.
    pub rows: Vec<GapRow>,
}

/// Issue the notice of conclusions; its assignments become tasks.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeetingConcludeReq {
    /// UUID or code.
    pub meeting: String,
    /// Which conclusions and assignments: UUIDs; all when empty.
    #[serde(default)]
    pub lines: Vec<String>,
    /// The notice; its type and that it is a source of tasks need not be said.
    pub paper: OutgoingIssueReq,
}

/// Where a task was on an agenda or in minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskMeetingRow {
    /// The meeting.
    pub meeting: Ref,
    /// The day it was held, or is to be.
    pub on: NaiveDate,
    /// What the line is; none for an item of the agenda.
    pub kind: Option<String>,
    /// Words of the line, or title of the item.
    pub text: String,
}

/// Where a task was discussed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskMeetings {
    /// The latest first.
    pub rows: Vec<TaskMeetingRow>,
}
