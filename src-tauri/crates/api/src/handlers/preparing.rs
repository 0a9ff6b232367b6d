//! What prepares a meeting: papers owed, templates of agendas, several items and marks at once, its event for calendars; and
//! the short forms of minutes.

use super::meetings::{agenda, whole};
use super::outgoing::sent_file;
use super::tasks::code;
use super::{Answer, Context, papers};
use crate::desk::{KeptFile, lock};
use crate::exports;
use crate::wire::life::SavedFile;
use crate::wire::meetings::{AgendaChanged, MeetingView};
use crate::wire::papers::{PaperFile, PaperMakeReq};
use crate::wire::preparing::{
    AgendaAddManyReq, AgendaPaperAddReq, AgendaPaperEditReq, AgendaPaperReceiveReq, AgendaPaperReq,
    AgendaTemplateApplyReq, AgendaTemplateList, AgendaTemplateReq, AgendaTemplateSaveReq,
    AttendeeMarkAllReq, AttendeeReq, MeetingPack, PapersOwed, PapersOwedReq, PhraseList,
    PhrasePutReq, PhraseRemoveReq,
};
use crate::wire::{Empty, KeyReq, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::meetings::{
    self, ItemKind, Mark, MeetingKind, NewItem, NewPaper, PaperEdit, Visibility,
};
use steering_core::ops::Op;
use steering_documents::papers::register::PaperKind;
use steering_messages::{Catalogue, Language};

type Reply<T> = std::result::Result<Answer<T>, WireError>;

pub(crate) fn add_many(context: &Context<'_>, request: AgendaAddManyReq) -> Reply<AgendaChanged> {
    let meeting = request.meeting.unwrap_or_default();
    let items = request
        .items
        .into_iter()
        .map(|item| {
            Ok(NewItem {
                meeting: meeting.clone(),
                title: item.title,
                kind: code("kind", item.kind.as_deref(), ItemKind::from_code)?
                    .unwrap_or(ItemKind::Discussion),
                presenter: item.presenter.unwrap_or_default(),
                minutes: item.minutes,
                visibility: Visibility::All,
                task: None,
                note: String::new(),
            })
        })
        .collect::<std::result::Result<Vec<_>, WireError>>()?;
    context.write(
        Op::AddAgendaItem,
        |tx| meetings::add_items(tx, &meeting, &items),
        agenda(context),
    )
}

pub(crate) fn paper_add(context: &Context<'_>, request: AgendaPaperAddReq) -> Reply<MeetingView> {
    let new = NewPaper {
        item: request.item,
        title: request.title,
        unit: request.unit.unwrap_or_default(),
        due_on: request.due_on,
    };
    context.write(
        Op::AddAgendaPaper,
        |tx| meetings::add_paper(tx, &new),
        whole(context),
    )
}

pub(crate) fn paper_edit(context: &Context<'_>, request: AgendaPaperEditReq) -> Reply<MeetingView> {
    let edit = PaperEdit {
        version: request.version,
        title: request.title,
        unit: request.unit,
        due_on: request.due_on,
    };
    context.write(
        Op::EditAgendaPaper,
        |tx| meetings::edit_paper(tx, &request.paper, &edit),
        whole(context),
    )
}

pub(crate) fn paper_receive(
    context: &Context<'_>,
    request: AgendaPaperReceiveReq,
) -> Reply<MeetingView> {
    let file = request.file.map(sent_file).transpose()?;
    context.write(
        Op::ReceiveAgendaPaper,
        |tx| meetings::receive_paper(tx, &request.paper, request.on, file.as_ref()),
        whole(context),
    )
}

pub(crate) fn paper_remove(context: &Context<'_>, request: AgendaPaperReq) -> Reply<MeetingView> {
    context.write(
        Op::RemoveAgendaPaper,
        |tx| meetings::remove_paper(tx, &request.paper),
        whole(context),
    )
}

pub(crate) fn papers_owed(context: &Context<'_>, request: PapersOwedReq) -> Reply<PapersOwed> {
    let rows = context.read(context.today(), |view| {
        meetings::papers_owed(view, request.seat)
    })?;
    Ok(Answer::of(PapersOwed {
        rows: rows.into_iter().map(Into::into).collect(),
    }))
}

/// Reads the kept file of a paper.
pub(crate) fn kept_file(
    context: &Context<'_>,
    request: &AgendaPaperReq,
) -> std::result::Result<KeptFile, WireError> {
    let file = context.read(context.today(), |view| {
        meetings::paper_file(view, &request.paper)
    })?;
    Ok(kept(file.name, file.bytes))
}

fn kept(name: String, bytes: Vec<u8>) -> KeptFile {
    KeptFile {
        view: SavedFile {
            path: String::new(),
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            hash: exports::fingerprint(&bytes),
        },
        name,
        bytes,
    }
}

/// Writes a file into the folder of papers.
fn saved(context: &Context<'_>, file: KeptFile) -> Reply<SavedFile> {
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.saved).insert(path.clone());
    Ok(Answer::of(SavedFile {
        path: path.display().to_string(),
        ..file.view
    }))
}

pub(crate) fn paper_save(context: &Context<'_>, request: AgendaPaperReq) -> Reply<SavedFile> {
    saved(context, kept_file(context, &request)?)
}

fn templates_now(view: View<'_>) -> Result<AgendaTemplateList> {
    Ok(AgendaTemplateList {
        rows: meetings::templates(view)?
            .into_iter()
            .map(Into::into)
            .collect(),
    })
}

pub(crate) fn template_list(context: &Context<'_>, _: Empty) -> Reply<AgendaTemplateList> {
    Ok(Answer::of(context.read(context.today(), templates_now)?))
}

pub(crate) fn template_save(
    context: &Context<'_>,
    request: AgendaTemplateSaveReq,
) -> Reply<AgendaTemplateList> {
    let stands_on = code(
        "stands_on",
        request.stands_on.as_deref(),
        MeetingKind::from_code,
    )?;
    context.write(
        Op::SaveAgendaTemplate,
        |tx| meetings::save_template(tx, &request.meeting, &request.title, stands_on),
        |view, _| templates_now(view),
    )
}

pub(crate) fn template_remove(
    context: &Context<'_>,
    request: AgendaTemplateReq,
) -> Reply<AgendaTemplateList> {
    context.write(
        Op::RemoveAgendaTemplate,
        |tx| meetings::remove_template(tx, &request.template),
        |view, _| templates_now(view),
    )
}

pub(crate) fn template_apply(
    context: &Context<'_>,
    request: AgendaTemplateApplyReq,
) -> Reply<MeetingView> {
    context.write(
        Op::ApplyAgendaTemplate,
        |tx| meetings::apply_template(tx, &request.meeting, &request.template),
        whole(context),
    )
}

pub(crate) fn uninvite(context: &Context<'_>, request: AttendeeReq) -> Reply<MeetingView> {
    context.write(
        Op::Uninvite,
        |tx| meetings::uninvite(tx, &request.attendee),
        whole(context),
    )
}

pub(crate) fn mark_all(context: &Context<'_>, request: AttendeeMarkAllReq) -> Reply<MeetingView> {
    let mark = code("mark", request.mark.as_deref(), Mark::from_code)?.unwrap_or(Mark::Came);
    context.write(
        Op::MarkAttendance,
        |tx| meetings::mark_all(tx, &request.meeting, mark, request.at),
        whole(context),
    )
}

fn phrases_now(view: View<'_>) -> Result<PhraseList> {
    Ok(PhraseList {
        rows: meetings::phrases(view)?
            .into_iter()
            .map(Into::into)
            .collect(),
    })
}

pub(crate) fn phrase_list(context: &Context<'_>, _: Empty) -> Reply<PhraseList> {
    Ok(Answer::of(context.read(context.today(), phrases_now)?))
}

pub(crate) fn phrase_put(context: &Context<'_>, request: PhrasePutReq) -> Reply<PhraseList> {
    let phrases: Vec<meetings::Phrase> = request.phrases.into_iter().map(Into::into).collect();
    context.write(
        Op::PutPhrases,
        |tx| meetings::put_phrases(tx, &phrases),
        |view, ()| phrases_now(view),
    )
}

pub(crate) fn phrase_remove(context: &Context<'_>, request: PhraseRemoveReq) -> Reply<PhraseList> {
    context.write(
        Op::RemovePhrases,
        |tx| meetings::remove_phrases(tx, &request.shorts),
        |view, ()| phrases_now(view),
    )
}

/// Makes the event of a meeting for calendars.
pub(crate) fn event(context: &Context<'_>, key: &str) -> std::result::Result<KeptFile, WireError> {
    let day = context.today();
    let meeting = context.read(day, |view| meetings::show(view, key, context.actor))?;
    let words = Catalogue::new(Language::Vi);
    let name = format!(
        "{}_{}",
        words.say("export-file-meeting", &[]),
        meeting.line.code
    );
    let document = steering_documents::meeting_event(&meeting, day, &name);
    Ok(kept(document.name, document.bytes))
}

pub(crate) fn ics(context: &Context<'_>, request: KeyReq) -> Reply<SavedFile> {
    saved(context, event(context, &request.key)?)
}

/// Writes invitation, agenda and event of a meeting into the folder of papers.
pub(crate) fn pack(context: &Context<'_>, request: KeyReq) -> Reply<MeetingPack> {
    let mut files = Vec::new();
    for kind in [PaperKind::Invitation, PaperKind::Agenda] {
        let made = papers::make(
            context,
            PaperMakeReq {
                kind: kind.code().to_owned(),
                meeting: Some(request.key.clone()),
                ..PaperMakeReq::default()
            },
        )?;
        files.extend(made.view.files);
    }
    let event = event(context, &request.key)?;
    let path = exports::write(&context.desk.options.exports, &event.name, &event.bytes)?;
    lock(&context.desk.written).insert(path.clone());
    files.push(PaperFile {
        path: path.display().to_string(),
        name: event.name,
        bytes: event.view.size,
        fingerprint: event.view.hash,
        rows: 1,
    });
    Ok(Answer::of(MeetingPack { files }))
}
