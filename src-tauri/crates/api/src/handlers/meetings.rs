//! Meetings: planned, held, written down, concluded.

use super::outgoing::{issue_by, page_of};
use super::tasks::code;
use super::{Answer, Context};
use crate::convert::meetings::DraftChips;
use crate::errors::invalid;
use crate::wire::meetings::{
    AgendaAddReq, AgendaChanged, AgendaCopyReq, AgendaEditReq, AgendaItemReq, AgendaMoveReq,
    AgendaProposals, AttendeeAddReq, AttendeeAnswerReq, AttendeeMarkReq, CarryList, CarryReq,
    ChipPick, ChipToken, GapList, MeetingAddReq, MeetingAtReq, MeetingCallOffReq,
    MeetingConcludeReq, MeetingEditReq, MeetingListReq, MeetingPage, MeetingView, MinuteDraftKept,
    MinuteDraftReq, MinuteEnterReq, MinuteLineReq, MinuteMoveReq, MinuteReadReq, MinuteReading,
    MinuteWriteReq, MinuteWritten, PartyKey, RichBlock, TaskMeetings, VoteReq,
};
use crate::wire::outgoing::OutgoingView;
use crate::wire::papers::PaperMakeReq;
use crate::wire::{Empty, KeyReq, WireError};
use chrono::NaiveDateTime;
use steering_core::View;
use steering_core::error::{Error, Result};
use steering_core::meetings::{
    self, AttendeeRole, Bearing, Conclude, Draft, Entry, Guest, ItemEdit, ItemKind, Kept, LineEdit,
    LineKind, Mark, MeetingEdit, MeetingForm, MeetingKind, MeetingQuery, MeetingState, NewItem,
    NewMeeting, NewVote, Reply as Answered, Typed, Visibility, Words, line,
};
use steering_core::ops::{Noun, Op};
use steering_core::text::{Block, BlockKind, Rich};
use steering_documents::papers::register::PaperKind;

type Reply<T> = Result<Answer<T>, WireError>;

/// Shows a meeting as who asks sees it.
pub(super) fn whole<'c>(
    context: &'c Context<'_>,
) -> impl FnOnce(View<'_>, String) -> Result<MeetingView> + 'c {
    |view, key| meetings::show(view, &key, context.actor).map(Into::into)
}

pub(crate) fn list(context: &Context<'_>, request: MeetingListReq) -> Reply<MeetingPage> {
    let query = MeetingQuery {
        text: request.text,
        state: code("state", request.state.as_deref(), MeetingState::from_code)?,
        from: request.from,
        to: request.to,
        is_ascending: request.ascending,
        offset: request.offset,
        limit: page_of(request.limit),
    };
    let page = context.read(context.today(), |view| meetings::list(view, &query))?;
    Ok(Answer::of(MeetingPage {
        total: page.total,
        offset: query.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<MeetingView> {
    let look = whole(context);
    Ok(Answer::of(
        context.read(context.today(), |view| look(view, request.key))?,
    ))
}

pub(crate) fn add(context: &Context<'_>, request: MeetingAddReq) -> Reply<MeetingView> {
    let new = NewMeeting {
        title: request.title,
        kind: code("kind", request.kind.as_deref(), MeetingKind::from_code)?
            .unwrap_or(MeetingKind::Ordinary),
        form: code("form", request.form.as_deref(), MeetingForm::from_code)?
            .unwrap_or(MeetingForm::InPerson),
        starts_at: request.starts_at,
        ends_at: request.ends_at,
        place: request.place.unwrap_or_default(),
        chair_seat: request.chair_seat,
        secretary: request.secretary.unwrap_or_default(),
        note: request.note.unwrap_or_default(),
    };
    context.write(Op::AddMeeting, |tx| meetings::add(tx, &new), whole(context))
}

pub(crate) fn edit(context: &Context<'_>, request: MeetingEditReq) -> Reply<MeetingView> {
    let edit = MeetingEdit {
        version: request.version,
        title: request.title,
        kind: code("kind", request.kind.as_deref(), MeetingKind::from_code)?,
        form: code("form", request.form.as_deref(), MeetingForm::from_code)?,
        starts_at: request.starts_at,
        ends_at: request.ends_at,
        place: request.place,
        chair_seat: request.chair_seat,
        secretary: request.secretary,
        note: request.note,
    };
    context.write(
        Op::EditMeeting,
        |tx| meetings::edit(tx, &request.key, &edit),
        whole(context),
    )
}

pub(crate) fn call_off(context: &Context<'_>, request: MeetingCallOffReq) -> Reply<MeetingView> {
    context.write(
        Op::CallOffMeeting,
        |tx| meetings::call_off(tx, &request.key, &request.reason, request.for_good),
        whole(context),
    )
}

pub(crate) fn begin(context: &Context<'_>, request: MeetingAtReq) -> Reply<MeetingView> {
    context.write(
        Op::BeginMeeting,
        |tx| meetings::begin(tx, &request.key, request.at),
        whole(context),
    )
}

pub(crate) fn end(context: &Context<'_>, request: MeetingAtReq) -> Reply<MeetingView> {
    context.write(
        Op::EndMeeting,
        |tx| meetings::end(tx, &request.key, request.at),
        whole(context),
    )
}

pub(crate) fn proposals(context: &Context<'_>, _: Empty) -> Reply<AgendaProposals> {
    let items = context.read(context.today(), meetings::proposals)?;
    Ok(Answer::of(AgendaProposals {
        items: items.into_iter().map(Into::into).collect(),
    }))
}

/// Shows where an item is now: its meeting (empty = none), and the list of proposals.
pub(super) fn agenda<'c>(
    context: &'c Context<'_>,
) -> impl FnOnce(View<'_>, String) -> Result<AgendaChanged> + 'c {
    |view, meeting| {
        Ok(AgendaChanged {
            meeting: if meeting.is_empty() {
                None
            } else {
                Some(meetings::show(view, &meeting, context.actor)?.into())
            },
            proposals: meetings::proposals(view)?
                .into_iter()
                .map(Into::into)
                .collect(),
        })
    }
}

pub(crate) fn agenda_add(context: &Context<'_>, request: AgendaAddReq) -> Reply<AgendaChanged> {
    let new = NewItem {
        meeting: request.meeting.unwrap_or_default(),
        title: request.title,
        kind: code("kind", request.kind.as_deref(), ItemKind::from_code)?
            .unwrap_or(ItemKind::Discussion),
        presenter: request.presenter.unwrap_or_default(),
        minutes: request.minutes,
        visibility: code(
            "visibility",
            request.visibility.as_deref(),
            Visibility::from_code,
        )?
        .unwrap_or(Visibility::All),
        task: request.task,
        note: request.note.unwrap_or_default(),
    };
    context.write(
        Op::AddAgendaItem,
        |tx| meetings::add_item(tx, &new).map(|_| new.meeting.trim().to_owned()),
        agenda(context),
    )
}

pub(crate) fn agenda_edit(context: &Context<'_>, request: AgendaEditReq) -> Reply<AgendaChanged> {
    let edit = ItemEdit {
        version: request.version,
        title: request.title,
        kind: code("kind", request.kind.as_deref(), ItemKind::from_code)?,
        presenter: request.presenter,
        minutes: request.minutes,
        visibility: code(
            "visibility",
            request.visibility.as_deref(),
            Visibility::from_code,
        )?,
        is_withdrawn: request.withdrawn,
        note: request.note,
    };
    context.write(
        Op::EditAgendaItem,
        |tx| meetings::edit_item(tx, &request.item, &edit),
        agenda(context),
    )
}

pub(crate) fn agenda_move(context: &Context<'_>, request: AgendaMoveReq) -> Reply<AgendaChanged> {
    context.write(
        Op::MoveAgendaItem,
        |tx| meetings::move_item(tx, &request.item, request.meeting.as_deref(), request.place),
        agenda(context),
    )
}

pub(crate) fn agenda_copy(context: &Context<'_>, request: AgendaCopyReq) -> Reply<AgendaChanged> {
    context.write(
        Op::AddAgendaItem,
        |tx| {
            meetings::duplicate_item(tx, &request.item, &request.meeting)
                .map(|_| request.meeting.clone())
        },
        agenda(context),
    )
}

pub(crate) fn agenda_remove(context: &Context<'_>, request: AgendaItemReq) -> Reply<AgendaChanged> {
    context.write(
        Op::RemoveAgendaItem,
        |tx| meetings::remove_item(tx, &request.item),
        agenda(context),
    )
}

pub(crate) fn carry_list(context: &Context<'_>, request: KeyReq) -> Reply<CarryList> {
    let rows = context.read(context.today(), |view| {
        meetings::carry_preview(view, &request.key)
    })?;
    Ok(Answer::of(CarryList {
        rows: rows.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn carry_over(context: &Context<'_>, request: CarryReq) -> Reply<MeetingView> {
    context.write(
        Op::CarryOver,
        |tx| meetings::carry_over(tx, &request.key, &request.picked),
        whole(context),
    )
}

pub(crate) fn invite(context: &Context<'_>, request: KeyReq) -> Reply<MeetingView> {
    context.write(
        Op::InviteMeeting,
        |tx| meetings::invite(tx, &request.key),
        whole(context),
    )
}

pub(crate) fn attendee_add(context: &Context<'_>, request: AttendeeAddReq) -> Reply<MeetingView> {
    let guest = Guest {
        name: request.name.unwrap_or_default(),
        post: request.post.unwrap_or_default(),
        unit: request.unit.unwrap_or_default(),
        role: code("role", request.role.as_deref(), AttendeeRole::from_code)?
            .unwrap_or(AttendeeRole::Guest),
    };
    context.write(
        Op::InviteMeeting,
        |tx| meetings::add_guest(tx, &request.meeting, &guest),
        whole(context),
    )
}

pub(crate) fn attendee_answer(
    context: &Context<'_>,
    request: AttendeeAnswerReq,
) -> Reply<MeetingView> {
    let reply = Answered::from_code(&request.reply).ok_or_else(|| invalid("reply", "unknown"))?;
    let substitute = request.substitute.unwrap_or_default();
    let note = request.note.unwrap_or_default();
    context.write(
        Op::AnswerInvitation,
        |tx| meetings::answer(tx, &request.attendee, reply, &substitute, &note),
        whole(context),
    )
}

pub(crate) fn attendee_mark(context: &Context<'_>, request: AttendeeMarkReq) -> Reply<MeetingView> {
    let mark = Mark::from_code(&request.mark).ok_or_else(|| invalid("mark", "unknown"))?;
    let substitute = request.substitute.unwrap_or_default();
    context.write(
        Op::MarkAttendance,
        |tx| {
            meetings::mark(
                tx,
                &request.attendee,
                mark,
                request.at,
                &substitute,
                request.can_vote,
            )
        },
        whole(context),
    )
}

pub(crate) fn take(context: &Context<'_>, request: AgendaItemReq) -> Reply<MeetingView> {
    context.write(
        Op::TakeItem,
        |tx| meetings::take_item(tx, &request.item),
        whole(context),
    )
}

pub(crate) fn minute_write(context: &Context<'_>, request: MinuteWriteReq) -> Reply<MinuteWritten> {
    let words = Words {
        meeting: request.meeting,
        item: request.item.unwrap_or_default(),
        kind: code("kind", request.kind.as_deref(), LineKind::from_code)?
            .unwrap_or(LineKind::Proceedings),
        text: request.text,
        rich: request.rich.map(rich).transpose()?,
        speaker: request.speaker.unwrap_or_default(),
        leads: keys(request.leads),
        coordinators: keys(request.coordinators),
        due: request.due.unwrap_or_default(),
        level: request.level,
        is_aside: request.aside,
        task: request.task.unwrap_or_default(),
        bearing: match code("bearing", request.bearing.as_deref(), Bearing::from_code)? {
            // Only a notice makes a task.
            Some(Bearing::New) => return Err(invalid("bearing", "unknown")),
            bearing => bearing.unwrap_or(Bearing::None),
        },
    };
    let edit = edit_of(request.line, request.version)?;
    context.write(
        Op::WriteLine,
        |tx| meetings::write_line(tx, &words, edit.as_ref()),
        |view, id| written(view, context, &words.meeting, id),
    )
}

fn rich(blocks: Vec<RichBlock>) -> Result<Rich, WireError> {
    let blocks = blocks.into_iter().map(|block| {
        Ok(Block {
            kind: code("rich", Some(&block.kind), BlockKind::from_code)?
                .unwrap_or(BlockKind::Paragraph),
            runs: block.runs.into_iter().map(Into::into).collect(),
        })
    });
    let blocks: Result<Vec<_>, WireError> = blocks.collect();
    Ok(Rich::new(blocks?))
}

/// Who has a part, as the core names them.
fn keys(all: Vec<PartyKey>) -> Vec<meetings::PartyKey> {
    all.into_iter()
        .map(|key| meetings::PartyKey {
            unit: key.unit.unwrap_or_default(),
            post: key.post.unwrap_or_default(),
        })
        .collect()
}

fn edit_of(line: Option<String>, version: Option<u32>) -> Result<Option<LineEdit>, WireError> {
    match (line, version) {
        (Some(line), Some(version)) => Ok(Some(LineEdit { line, version })),
        (Some(_), None) => Err(invalid("version", "empty")),
        (None, _) => Ok(None),
    }
}

/// Reads a line that was just written.
fn written(
    view: View<'_>,
    context: &Context<'_>,
    meeting: &str,
    id: String,
) -> steering_core::error::Result<MinuteWritten> {
    let whole = meetings::show(view, meeting, context.actor)?;
    let line = whole.lines.into_iter().find(|line| line.id == id);
    Ok(MinuteWritten {
        meeting: whole.line.code,
        line: line
            .ok_or(Error::NotFound {
                noun: Noun::MinuteLines,
                key: id,
            })?
            .into(),
    })
}

/// A line as it is typed, of what the window knows of it.
fn typed(
    meeting: String,
    text: String,
    kind: Option<&str>,
    dismissed: Vec<ChipToken>,
    picked: Vec<ChipPick>,
) -> Result<Typed, WireError> {
    Ok(Typed {
        meeting,
        text,
        kind: code("kind", kind, line::Kind::from_code)?.unwrap_or(line::Kind::Proceedings),
        dismissed: dismissed.into_iter().map(Into::into).collect(),
        picked: picked.into_iter().map(Into::into).collect(),
    })
}

pub(crate) fn minute_read(context: &Context<'_>, request: MinuteReadReq) -> Reply<MinuteReading> {
    let typed = typed(
        request.meeting,
        request.text,
        request.kind.as_deref(),
        request.dismissed,
        request.picked,
    )?;
    let read = context.read(context.today(), |view| meetings::read_line(view, &typed))?;
    Ok(Answer::of(read.into()))
}

pub(crate) fn minute_draft(
    context: &Context<'_>,
    request: MinuteDraftReq,
) -> Reply<MinuteDraftKept> {
    let chips = DraftChips {
        dismissed: request.dismissed,
        picked: request.picked,
    };
    let given = |id: Option<String>| id.filter(|id| !id.trim().is_empty());
    let draft = Draft {
        line_id: given(request.line),
        item_id: given(request.item),
        kind: code("kind", request.kind.as_deref(), line::Kind::from_code)?
            .unwrap_or(line::Kind::Proceedings),
        text: request.text,
        chips: serde_json::to_string(&chips).map_err(|e| Error::Internal(e.to_string()))?,
        saved_at: NaiveDateTime::default(),
    };
    let saved_at = meetings::save_draft(
        &*context.register()?,
        context.actor,
        context.now,
        &request.meeting,
        &draft,
    )?;
    Ok(Answer::of(MinuteDraftKept { saved_at }))
}

pub(crate) fn minute_enter(context: &Context<'_>, request: MinuteEnterReq) -> Reply<MinuteWritten> {
    let entry = Entry {
        item: request.item.unwrap_or_default(),
        is_aside: request.aside,
        edit: edit_of(request.line, request.version)?,
        kept: request.kept.map(|kept| Kept {
            leads: keys(kept.leads),
            coordinators: keys(kept.coordinators),
            due: kept.due.unwrap_or_default(),
            level: kept.level,
            speaker: kept.speaker.unwrap_or_default(),
            task: kept.task.unwrap_or_default(),
        }),
    };
    let typed = typed(
        request.meeting,
        request.text,
        request.kind.as_deref(),
        request.dismissed,
        request.picked,
    )?;
    context.write(
        Op::WriteLine,
        |tx| meetings::enter_line(tx, &typed, &entry),
        |view, id| written(view, context, &typed.meeting, id),
    )
}

pub(crate) fn minute_move(context: &Context<'_>, request: MinuteMoveReq) -> Reply<MeetingView> {
    context.write(
        Op::MoveLine,
        |tx| meetings::move_line(tx, &request.line, request.item.as_deref(), request.place),
        whole(context),
    )
}

pub(crate) fn minute_remove(context: &Context<'_>, request: MinuteLineReq) -> Reply<MeetingView> {
    context.write(
        Op::RemoveLine,
        |tx| meetings::remove_line(tx, &request.line),
        whole(context),
    )
}

pub(crate) fn minute_split(context: &Context<'_>, request: MinuteLineReq) -> Reply<MeetingView> {
    context.write(
        Op::WriteLine,
        |tx| meetings::split_line(tx, &request.line),
        whole(context),
    )
}

pub(crate) fn vote(context: &Context<'_>, request: VoteReq) -> Reply<MeetingView> {
    let new = NewVote {
        meeting: request.meeting,
        item: request.item.unwrap_or_default(),
        question: request.question,
        in_favour: request.in_favour,
        against: request.against.unwrap_or_default(),
        abstained: request.abstained.unwrap_or_default(),
        note: request.note.unwrap_or_default(),
    };
    context.write(
        Op::RecordVote,
        |tx| meetings::record_vote(tx, &new),
        whole(context),
    )
}

pub(crate) fn gaps(context: &Context<'_>, request: KeyReq) -> Reply<GapList> {
    let rows = context.read(context.today(), |view| meetings::gaps(view, &request.key))?;
    Ok(Answer::of(GapList {
        rows: rows.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn conclude(context: &Context<'_>, request: MeetingConcludeReq) -> Reply<OutgoingView> {
    let mut paper = request.paper;
    paper.kind = Some("notice".to_owned());
    paper.as_source = true;
    let (meeting, lines) = (request.meeting, request.lines);
    // The notice is made of the minutes, unless it comes as a file.
    if paper.file.is_none() {
        paper.paper = Some(PaperMakeReq {
            kind: PaperKind::Conclusions.code().to_owned(),
            meeting: Some(meeting.clone()),
            lines: Some(lines.clone()),
            ..paper.paper.unwrap_or_default()
        });
    }
    issue_by(context, paper, Op::IssueConclusions, |tx, issue| {
        meetings::conclude(
            tx,
            &Conclude {
                meeting: meeting.clone(),
                lines: lines.clone(),
                paper: issue.clone(),
            },
        )
    })
}

pub(crate) fn of_task(context: &Context<'_>, request: KeyReq) -> Reply<TaskMeetings> {
    let rows = context.read(context.today(), |view| {
        meetings::task_lines(view, &request.key)
    })?;
    Ok(Answer::of(TaskMeetings {
        rows: rows.into_iter().map(Into::into).collect(),
    }))
}
