//! Meetings, as they cross the wire.

use super::many;
use crate::wire::Ref;
use crate::wire::meetings::{
    AgendaRow, AttendanceRow, AttendeeRow, CarriedRow, ChipParty, ChipPick, ChipToken, ChipView,
    GapRow, LineCorrectionRow, MeetingRow, MeetingView, MinuteCommentRow, MinuteDraftRow,
    MinuteEditionRow, MinuteReading, MinuteRow, PartyRow, RichBlock, RichRun, TaskMeetingRow,
    VoteRow,
};
use serde::{Deserialize, Serialize};
use steering_core::meetings::line::{self, Meaning};
use steering_core::meetings::{
    AgendaLine, Attendee, Carried, Comment, Correction, Draft, Edition, Gap, MeetingLine,
    MeetingWhole, MinuteLine, Party, TaskMention, Vote,
};
use steering_core::text::{Block, Run};

impl From<MeetingLine> for MeetingRow {
    fn from(line: MeetingLine) -> Self {
        Self {
            id: line.id,
            code: line.code,
            kind: line.kind.code().to_owned(),
            form: line.form.code().to_owned(),
            title: line.title,
            state: line.state.code().to_owned(),
            starts_at: line.starts_at,
            ends_at: line.ends_at,
            began_at: line.began_at,
            ended_at: line.ended_at,
            place: line.place,
            items: line.items,
            invited: line.invited,
            present: line.present,
            conclusions: line.conclusions,
            tasks: line.tasks,
            notice: line.notice,
            version: line.version,
        }
    }
}

impl From<AgendaLine> for AgendaRow {
    fn from(line: AgendaLine) -> Self {
        Self {
            id: line.id,
            number: line.number,
            kind: line.kind.code().to_owned(),
            title: line.title,
            presenter: line.presenter,
            minutes: line.minutes,
            visibility: line.visibility.code().to_owned(),
            state: line.state.code().to_owned(),
            began_at: line.began_at,
            seconds: line.seconds,
            task: line.task.map(Into::into),
            from: line.from,
            why: line.why,
            note: line.note,
            papers: many(line.papers),
            version: line.version,
        }
    }
}

impl From<Attendee> for AttendeeRow {
    fn from(one: Attendee) -> Self {
        Self {
            is_in: one.is_in(),
            id: one.id,
            seat: one.seat,
            name: one.name,
            post: one.post,
            role: one.role.code().to_owned(),
            reply: one.reply.code().to_owned(),
            reply_note: one.reply_note,
            presence: one.presence.code().to_owned(),
            substitute: one.substitute,
            can_vote: one.can_vote,
            spans: one
                .spans
                .into_iter()
                .map(|(from_at, until_at)| AttendanceRow { from_at, until_at })
                .collect(),
            version: one.version,
        }
    }
}

impl From<Party> for PartyRow {
    fn from(party: Party) -> Self {
        Self {
            role: party.role.code().to_owned(),
            unit: party.unit.into(),
            post: party.post.map(Into::into),
        }
    }
}

impl From<Block> for RichBlock {
    fn from(block: Block) -> Self {
        Self {
            kind: block.kind.code().to_owned(),
            runs: many(block.runs),
        }
    }
}

impl From<Run> for RichRun {
    fn from(run: Run) -> Self {
        Self {
            text: run.text,
            bold: run.bold,
            italic: run.italic,
            underline: run.underline,
        }
    }
}

impl From<RichRun> for Run {
    fn from(run: RichRun) -> Self {
        Self {
            text: run.text,
            bold: run.bold,
            italic: run.italic,
            underline: run.underline,
        }
    }
}

impl From<MinuteLine> for MinuteRow {
    fn from(line: MinuteLine) -> Self {
        Self {
            id: line.id,
            item: line.item_id,
            place: line.place,
            kind: line.kind.code().to_owned(),
            said_at: line.said_at,
            text: line.text,
            rich: line.rich.map(|rich| many(rich.into_blocks())),
            speaker: line.speaker_id,
            parties: many(line.parties),
            due_words: line.due_words,
            due_on: line.due_on,
            level: line.level,
            is_aside: line.is_aside,
            task: line.task.map(Into::into),
            bearing: line.bearing.code().to_owned(),
            version: line.version,
        }
    }
}

impl From<Vote> for VoteRow {
    fn from(vote: Vote) -> Self {
        Self {
            id: vote.id,
            item: vote.item_id,
            question: vote.question,
            in_favour: vote.in_favour,
            against: vote.against,
            abstained: vote.abstained,
            note: vote.note,
        }
    }
}

impl From<MeetingWhole> for MeetingView {
    fn from(whole: MeetingWhole) -> Self {
        Self {
            row: whole.line.into(),
            chair_seat: whole.chair_seat,
            chair_name: whole.chair_name,
            chair_post: whole.chair_post,
            secretary: whole.secretary,
            reason: whole.reason,
            note: whole.note,
            items: many(whole.items),
            minutes: whole.minutes,
            over: whole.over,
            invite_by: whole.invite_by,
            papers_by: whole.papers_by,
            notice_by: whole.notice_by,
            notice: whole.notice.map(Into::into),
            attendees: many(whole.attendees),
            lines: many(whole.lines),
            votes: many(whole.votes),
            comments: many(whole.comments),
            editions: many(whole.editions),
            drafts: many(whole.drafts),
        }
    }
}

impl From<Comment> for MinuteCommentRow {
    fn from(one: Comment) -> Self {
        Self {
            id: one.id,
            line: one.line_id,
            attendee: one.attendee_id,
            said_at: one.said_at,
            text: one.text,
            state: one.state.code().to_owned(),
            answer: one.answer,
            version: one.version,
        }
    }
}

impl From<Edition> for MinuteEditionRow {
    fn from(edition: Edition) -> Self {
        let mut tasks: Vec<Ref> = Vec::new();
        for task in edition
            .corrections
            .iter()
            .filter_map(|one| one.task.clone())
        {
            if tasks.iter().all(|one| one.id != task.id) {
                tasks.push(task.into());
            }
        }
        Self {
            id: edition.id,
            number: edition.number,
            approved_on: edition.approved_on,
            approved_by: edition.approved_by.code().to_owned(),
            basis: edition.basis,
            reason: edition.reason,
            file_name: edition.file_name,
            size: edition.size,
            hash: edition.hash,
            corrections: many(edition.corrections),
            tasks,
        }
    }
}

impl From<Correction> for LineCorrectionRow {
    fn from(one: Correction) -> Self {
        Self {
            line: one.line_id,
            before: one.before,
            after: one.after,
        }
    }
}

impl From<Carried> for CarriedRow {
    fn from(one: Carried) -> Self {
        Self {
            key: one.key,
            why: one.why.code().to_owned(),
            title: one.title,
            from: one.from.into(),
            task: one.task.map(Into::into),
            due_on: one.due_on,
        }
    }
}

impl From<Gap> for GapRow {
    fn from(gap: Gap) -> Self {
        Self {
            kind: gap.kind.code().to_owned(),
            blocks: gap.kind.is_blocking(),
            line: gap.line_id,
            item: gap.item_id,
            words: gap.words,
        }
    }
}

impl From<TaskMention> for TaskMeetingRow {
    fn from(one: TaskMention) -> Self {
        Self {
            meeting: one.meeting.into(),
            on: one.on,
            kind: one.kind.map(|kind| kind.code().to_owned()),
            text: one.text,
        }
    }
}

impl From<line::Line> for MinuteReading {
    fn from(read: line::Line) -> Self {
        Self {
            kind: read.kind.code().to_owned(),
            plain: read.plain(),
            text: read.text,
            from: count(read.from_char),
            chips: read.chips.into_iter().map(Into::into).collect(),
        }
    }
}

/// What was dismissed and picked, as drafts keep it.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct DraftChips {
    pub(crate) dismissed: Vec<ChipToken>,
    pub(crate) picked: Vec<ChipPick>,
}

impl From<Draft> for MinuteDraftRow {
    fn from(draft: Draft) -> Self {
        // Chips of another version are forgotten; the words never are.
        let chips: DraftChips = serde_json::from_str(&draft.chips).unwrap_or_default();
        Self {
            line: draft.line_id,
            item: draft.item_id,
            kind: draft.kind.code().to_owned(),
            text: draft.text,
            dismissed: chips.dismissed,
            picked: chips.picked,
            at: draft.saved_at,
        }
    }
}

impl From<ChipToken> for line::Token {
    fn from(token: ChipToken) -> Self {
        Self {
            text: token.text,
            number: usize::try_from(token.number).unwrap_or(usize::MAX),
        }
    }
}

impl From<ChipPick> for line::Picked {
    fn from(picked: ChipPick) -> Self {
        Self {
            token: picked.token.into(),
            pick: match (picked.seat, picked.unit, picked.day) {
                (Some(id), _, _) => line::Pick::Party(line::Party::Seat(id)),
                (None, Some(id), _) => line::Pick::Party(line::Party::Unit(id)),
                (None, None, Some(day)) => line::Pick::Day(day),
                (None, None, None) => line::Pick::Offered,
            },
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl From<line::Chip> for ChipView {
    fn from(chip: line::Chip) -> Self {
        let mut view = Self {
            start: count(chip.chars.start),
            end: count(chip.chars.end),
            certainty: chip.certainty().code().to_owned(),
            token: ChipToken {
                text: chip.token.text,
                number: count(chip.token.number),
            },
            what: String::new(),
            people: Vec::new(),
            on: None,
            weekday: None,
            may_mean: Vec::new(),
            doubt: String::new(),
            stays: chip
                .stays
                .map(|why| why.code().to_owned())
                .unwrap_or_default(),
            is_past: false,
            is_day_off: false,
            value: String::new(),
        };
        let what = match chip.meaning {
            Meaning::Lead(who) => view.named("lead", who),
            Meaning::Coordinator(who) => view.named("coordinator", who),
            Meaning::Speaker(who) => view.named("speaker", who),
            Meaning::Mention(who) => view.named("mention", who),
            Meaning::Due(deadline) => {
                view.on = deadline.on();
                view.weekday = deadline.weekday().map(|day| day.number_from_monday());
                view.doubt = match (deadline.fault, deadline.doubt) {
                    (Some(fault), _) => fault.code().to_owned(),
                    (None, Some(doubt)) => doubt.code().to_owned(),
                    (None, None) => String::new(),
                };
                view.may_mean = deadline.may_mean;
                view.is_past = deadline.is_past;
                view.is_day_off = deadline.day_off.is_some();
                "due"
            }
            Meaning::Recurs(recurring) => {
                view.on = recurring.next_on;
                view.doubt = recurring
                    .doubt
                    .map(|doubt| doubt.code().to_owned())
                    .unwrap_or_default();
                "recurs"
            }
            Meaning::Level(level) => {
                view.value = level.to_string();
                "level"
            }
            Meaning::Clause(clauses) => {
                let said: Vec<String> = clauses.iter().map(clause).collect();
                view.value = said.join("; ");
                "clause"
            }
            Meaning::Topic(topic) => {
                view.value = topic;
                "topic"
            }
            Meaning::Task(code) => {
                view.value = code;
                "task"
            }
        };
        what.clone_into(&mut view.what);
        view
    }
}

impl ChipView {
    fn named(&mut self, what: &'static str, who: line::Who) -> &'static str {
        let people = match who {
            line::Who::Certain(one) => vec![one],
            line::Who::OneOf(all) | line::Who::Nobody(all) => all,
        };
        self.people = people
            .into_iter()
            .map(|one| {
                let (kind, id) = match one.party {
                    line::Party::Seat(id) => ("seat", id),
                    line::Party::Unit(id) => ("unit", id),
                };
                ChipParty {
                    kind: kind.to_owned(),
                    id,
                    name: one.name,
                    detail: one.detail,
                }
            })
            .collect();
        what
    }
}

/// Writes a clause as papers do: `điểm a khoản 2 Điều 7`.
fn clause(clause: &line::ClauseRef) -> String {
    let mut said = String::new();
    if let Some(point) = clause.point {
        said.push_str(&format!("điểm {point} "));
    }
    if let Some(number) = clause.clause {
        said.push_str(&format!("khoản {number} "));
    }
    format!("{said}Điều {}", clause.article)
}
