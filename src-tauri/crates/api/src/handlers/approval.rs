//! Minutes after the meeting: commented, approved, corrected by number, each time kept as they go out.

use super::meetings::whole;
use super::outgoing::sent_file;
use super::tasks::code;
use super::{Answer, Context};
use crate::wire::meetings::{
    MeetingView, MinuteApproveReq, MinuteCommentReq, MinuteCorrectReq, MinuteSettleReq,
};
use crate::wire::outgoing::SentPaperFile;
use crate::wire::{KeyReq, WireError};
use chrono::NaiveDate;
use steering_core::View;
use steering_core::committee;
use steering_core::error::{Error, Result};
use steering_core::meetings::{
    self, Approval, Approve, ApprovedBy, Correct, Corrected, MeetingWhole, NewComment,
};
use steering_core::ops::Op;
use steering_core::papers::SentFile;
use steering_documents::papers::register::{self as drawn, PaperKind};
use steering_documents::papers::{self, Frame};

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn circulate(context: &Context<'_>, request: KeyReq) -> Reply<MeetingView> {
    context.write(
        Op::CirculateMinutes,
        |tx| meetings::circulate(tx, &request.key),
        whole(context),
    )
}

pub(crate) fn comment(context: &Context<'_>, request: MinuteCommentReq) -> Reply<MeetingView> {
    let new = NewComment {
        meeting: request.meeting,
        line: request.line.unwrap_or_default(),
        attendee: request.attendee.unwrap_or_default(),
        text: request.text,
    };
    context.write(
        Op::CommentMinutes,
        |tx| meetings::comment(tx, &new),
        whole(context),
    )
}

pub(crate) fn settle(context: &Context<'_>, request: MinuteSettleReq) -> Reply<MeetingView> {
    let answer = request.answer.unwrap_or_default();
    context.write(
        Op::SettleComment,
        |tx| meetings::settle(tx, &request.comment, request.accept, &answer),
        whole(context),
    )
}

pub(crate) fn approve(context: &Context<'_>, request: MinuteApproveReq) -> Reply<MeetingView> {
    let new = Approve {
        meeting: request.meeting,
        approval: approval(
            context,
            Some(request.approved_by),
            request.approved_on,
            request.basis,
        )?,
    };
    let file = sent(request.file)?;
    context.write(
        Op::ApproveMinutes,
        |tx| meetings::approve(tx, &new, |view, meeting| printed(file, view, meeting)),
        whole(context),
    )
}

pub(crate) fn correct(context: &Context<'_>, request: MinuteCorrectReq) -> Reply<MeetingView> {
    let new = Correct {
        meeting: request.meeting,
        reason: request.reason,
        approval: approval(
            context,
            request.approved_by,
            request.approved_on,
            request.basis,
        )?,
        lines: request
            .lines
            .into_iter()
            .map(|one| Corrected {
                line: one.line,
                version: one.version,
                text: one.text,
            })
            .collect(),
    };
    let file = sent(request.file)?;
    context.write(
        Op::CorrectMinutes,
        |tx| meetings::correct(tx, &new, |view, meeting| printed(file, view, meeting)),
        whole(context),
    )
}

/// Reads who approves, when and on what basis.
fn approval(
    context: &Context<'_>,
    by: Option<String>,
    on: Option<NaiveDate>,
    basis: Option<String>,
) -> Result<Approval, WireError> {
    let by = code("approved_by", by.as_deref(), ApprovedBy::from_code)?;
    Ok(Approval {
        by: by.unwrap_or(ApprovedBy::Chair),
        on: on.unwrap_or_else(|| context.writing_day()),
        basis: basis.unwrap_or_default(),
    })
}

fn sent(file: Option<SentPaperFile>) -> Result<Option<SentFile>, WireError> {
    file.map(sent_file).transpose()
}

/// Returns the file that came, or the minutes as the register prints them.
fn printed(file: Option<SentFile>, view: View<'_>, meeting: &MeetingWhole) -> Result<SentFile> {
    if let Some(file) = file {
        return Ok(file);
    }
    let chair = committee::show(view, meeting.chair_seat)?.role;
    let held = meeting.line.began_at.unwrap_or(meeting.line.starts_at);
    let mut frame = Frame::open(held.date());
    frame.signer.name.clone_from(&meeting.chair_name);
    let paper = papers::minutes(&drawn::minutes(frame, meeting, chair));
    let last = meeting.editions.last().map_or(0, |edition| edition.number);
    let name = match last {
        0 => PaperKind::Minutes.file_name(&[&meeting.line.code]),
        number => PaperKind::Minutes.file_name(&[&meeting.line.code, &number.to_string()]),
    };
    let document = steering_documents::write(&paper, &name)
        .map_err(|trouble| Error::Internal(trouble.to_string()))?;
    Ok(SentFile {
        name: document.name,
        bytes: document.bytes,
    })
}
