//! Papers that go out: numbers, issuing, and what the register says of them afterwards.

use super::imports::sent;
use super::tasks::code;
use super::{Answer, Context, papers as made};
use crate::desk::{KeptFile, lock};
use crate::errors::invalid;
use crate::exports;
use crate::wire::life::SavedFile;
use crate::wire::outgoing::{
    OutgoingEditReq, OutgoingIssueReq, OutgoingListReq, OutgoingNext, OutgoingNextReq,
    OutgoingPage, OutgoingReserveReq, OutgoingView, PaperAttachReq, PaperEndReq, PaperFileSaveReq,
    SentPaperFile,
};
use crate::wire::papers::PaperMakeReq;
use crate::wire::{KeyReq, WireError};
use chrono::{Datelike, NaiveDate};
use steering_core::committee;
use steering_core::error::{Error, Result, Rule};
use steering_core::ops::Op;
use steering_core::papers::{
    self, Issue, NewNumber, OutgoingEdit, OutgoingQuery, OutgoingState, PaperFileRole, PaperType,
    Relation, SentFile,
};
use steering_core::{Tx, View};
use steering_documents::papers::register as drawn;

type Reply<T> = Result<Answer<T>, WireError>;

/// Rows of a page when none are asked for, and at most.
const PAGE: u32 = 100;
const LARGEST_PAGE: u32 = 500;
/// How often a number is looked up before the last word is the register's.
const TRIES: u32 = 5;

/// Returns how many rows a page has.
pub(super) fn page_of(limit: u32) -> u32 {
    if limit == 0 {
        PAGE
    } else {
        limit.min(LARGEST_PAGE)
    }
}

pub(crate) fn list(context: &Context<'_>, request: OutgoingListReq) -> Reply<OutgoingPage> {
    let query = OutgoingQuery {
        text: request.text,
        kind: code("kind", request.kind.as_deref(), PaperType::from_code)?,
        state: code("state", request.state.as_deref(), OutgoingState::from_code)?,
        year: request.year,
        from: request.from,
        to: request.to,
        is_ascending: request.ascending,
        offset: request.offset,
        limit: page_of(request.limit),
    };
    let page = context.read(context.today(), |view| papers::outgoing_list(view, &query))?;
    Ok(Answer::of(OutgoingPage {
        total: page.total,
        offset: query.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

fn whole(view: View<'_>, key: String) -> Result<OutgoingView> {
    papers::outgoing(view, &key).map(Into::into)
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<OutgoingView> {
    Ok(Answer::of(
        context.read(context.today(), |view| whole(view, request.key))?,
    ))
}

pub(crate) fn next(context: &Context<'_>, request: OutgoingNextReq) -> Reply<OutgoingNext> {
    let kind = PaperType::from_code(&request.kind).ok_or_else(|| invalid("kind", "unknown"))?;
    let year = request.year.unwrap_or_else(|| context.writing_day().year());
    let next = context.read(context.today(), |view| papers::next(view, kind, year))?;
    Ok(Answer::of(next.into()))
}

/// Reads what a number is given for.
fn number(request: OutgoingReserveReq, is_reserved: bool) -> Result<NewNumber, WireError> {
    let kind = code("kind", request.kind.as_deref(), PaperType::from_code)?;
    Ok(NewNumber {
        kind: match kind {
            Some(kind) => kind,
            // The reserved number says which.
            None if is_reserved => PaperType::Letter,
            None => return Err(invalid("kind", "empty")),
        },
        number: request.number,
        issuer: request.issuer,
        drafter: request.drafter,
        title: request.title.unwrap_or_default(),
        gap_reason: request.gap_reason.unwrap_or_default(),
        note: request.note.unwrap_or_default(),
    })
}

pub(crate) fn reserve(context: &Context<'_>, request: OutgoingReserveReq) -> Reply<OutgoingView> {
    let new = number(request, false)?;
    context.write(Op::ReserveNumber, |tx| papers::reserve(tx, &new), whole)
}

pub(crate) fn issue(context: &Context<'_>, request: OutgoingIssueReq) -> Reply<OutgoingView> {
    // Conclusions are issued by their meeting, so that its assignments become tasks; minutes as they are approved.
    let is_made = |kind: drawn::PaperKind| {
        request
            .paper
            .as_ref()
            .is_some_and(|paper| paper.kind == kind.code())
    };
    if is_made(drawn::PaperKind::Conclusions) || is_made(drawn::PaperKind::Minutes) {
        return Err(invalid("paper", "by_meeting"));
    }
    issue_by(context, request, Op::IssuePaper, papers::issue)
}

/// Issues a paper by a verb, as the operation that it is.
pub(super) fn issue_by(
    context: &Context<'_>,
    request: OutgoingIssueReq,
    op: Op,
    verb: impl Fn(&Tx<'_>, &Issue) -> Result<String>,
) -> Reply<OutgoingView> {
    let day = request.issued_on.unwrap_or_else(|| context.writing_day());
    let (signer_post, signer) = signer(context, &request, day)?;
    let relation = match (request.corrects, request.replaces) {
        (None, None) => None,
        (Some(key), None) => Some((Relation::Corrects, key)),
        (None, Some(key)) => Some((Relation::Replaces, key)),
        (Some(_), Some(_)) => return Err(invalid("replaces", "one_of_two")),
    };
    let mut new = Issue {
        number: number(
            OutgoingReserveReq {
                kind: request.kind,
                number: request.number,
                issuer: request.issuer,
                drafter: request.drafter,
                title: request.title,
                gap_reason: request.gap_reason,
                note: request.note,
            },
            request.reserved.is_some(),
        )?,
        reserved: request.reserved,
        issued_on: day,
        signer_post,
        signer,
        recipients: request
            .recipients
            .into_iter()
            .filter(|line| !line.trim().is_empty())
            .collect(),
        kept_at: request.kept_at.unwrap_or_default(),
        copies: request.copies,
        released_on: request.released_on,
        relation,
        recipe: String::new(),
        file: None,
        source_of: request.as_source.then(|| drawn::COMMITTEE_NAME.to_owned()),
    };
    let paper = match (request.paper, request.file) {
        (Some(_), Some(_)) => return Err(invalid("file", "one_of_two")),
        (paper, None) => paper,
        (None, Some(file)) => {
            new.file = Some(sent_file(file)?);
            None
        }
    };
    let asked = new.number.number;
    for _ in 1..TRIES {
        if let Some(paper) = &paper {
            make(context, &mut new, paper.clone(), request.seat)?;
        }
        match context.write(op, |tx| verb(tx, &new), whole) {
            // Another desk was quicker: the paper is made again under the number after it.
            Err(error) if asked.is_none() && is_taken(&error) => new.number.number = None,
            done => return done,
        }
    }
    context.write(op, |tx| verb(tx, &new), whole)
}

fn is_taken(error: &WireError) -> bool {
    error.data.get("rule").map(String::as_str) == Some(Rule::NumberTaken.code())
}

/// Makes the paper that is issued, under the number that it will have.
fn make(
    context: &Context<'_>,
    new: &mut Issue,
    mut paper: PaperMakeReq,
    seat: Option<u32>,
) -> Result<(), WireError> {
    let (kind, number, issuer, drafter) = match &new.reserved {
        Some(key) => {
            let reserved = context.read(context.today(), |view| papers::outgoing(view, key))?;
            let line = reserved.line;
            (line.kind, line.number, reserved.issuer, reserved.drafter)
        }
        None => {
            let year = new.issued_on.year();
            let next = context.read(context.today(), |view| {
                papers::next(view, new.number.kind, year)
            })?;
            let number = new.number.number.unwrap_or(next.number);
            // What is printed is what is given, or nothing is.
            new.number.number = Some(number);
            let issuer = new.number.issuer.clone().unwrap_or(next.issuer);
            let drafter = new.number.drafter.clone().unwrap_or(next.drafter);
            (new.number.kind, number, issuer, drafter)
        }
    };
    let made_as =
        drawn::PaperKind::from_code(&paper.kind).ok_or_else(|| invalid("paper", "unknown"))?;
    if made_as.paper_type() != Some(kind) {
        return Err(invalid("kind", "not_of_paper"));
    }
    paper.frame.number = Some(number);
    paper.frame.symbol = Some(issuer).filter(|text| !text.is_empty());
    paper.frame.drafter = Some(drafter).filter(|text| !text.is_empty());
    paper.frame.issued_on = Some(new.issued_on);
    paper.frame.signer = seat;
    paper.frame.recipients.clone_from(&new.recipients);
    let recipe = serde_json::to_value(&paper).map_err(|e| Error::Internal(e.to_string()))?;
    let files = made::build(context, paper)?;
    let [bytes] = files.bytes.as_slice() else {
        // A number is for one paper: of letters to several units, each has its own.
        return Err(invalid("unit", "one_paper"));
    };
    if new.number.title.is_empty() && new.reserved.is_none() {
        return Err(invalid("title", "empty"));
    }
    // The position that it was built from goes with it, so that it can be made again.
    let mut recipe = recipe;
    if let Some(object) = recipe.as_object_mut() {
        object.insert("known_to".to_owned(), files.view.known_to.into());
        object.insert("as_of".to_owned(), files.view.as_of.to_string().into());
        // The version in force may be another by then.
        object.insert("template".to_owned(), files.view.template.clone().into());
        object.retain(|_, value| !value.is_null());
    }
    new.recipe = recipe.to_string();
    let name = files.view.files.first().map(|file| file.name.clone());
    new.file = Some(SentFile {
        name: name.unwrap_or_default(),
        bytes: bytes.clone(),
    });
    Ok(())
}

/// Returns by which post the paper is signed and by whom: the seat's holder on the day of issue, or what was given.
fn signer(
    context: &Context<'_>,
    request: &OutgoingIssueReq,
    day: NaiveDate,
) -> Result<(Vec<String>, String), WireError> {
    let given = request.signer.clone().unwrap_or_default();
    let Some(number) = request.seat else {
        return Ok((request.signer_post.clone(), given));
    };
    let seat = context
        .register()?
        .read_past(day, None, |view| committee::show(view, number))?;
    let signer = drawn::signer(&seat).ok_or_else(|| invalid("seat", "no_signer"))?;
    let mut post = drawn::on_behalf(&signer);
    post.extend(signer.other_post);
    let name = if signer.name.is_empty() {
        given
    } else {
        signer.name
    };
    Ok((post, name))
}

pub(crate) fn cancel(context: &Context<'_>, request: PaperEndReq) -> Reply<OutgoingView> {
    context.write(
        Op::CancelNumber,
        |tx| papers::cancel(tx, &request.key, &request.reason),
        whole,
    )
}

pub(crate) fn recall(context: &Context<'_>, request: PaperEndReq) -> Reply<OutgoingView> {
    context.write(
        Op::RecallPaper,
        |tx| papers::recall(tx, &request.key, &request.reason),
        whole,
    )
}

pub(crate) fn edit(context: &Context<'_>, request: OutgoingEditReq) -> Reply<OutgoingView> {
    let edit = OutgoingEdit {
        version: request.version,
        title: request.title,
        recipients: request.recipients,
        kept_at: request.kept_at,
        copies: request.copies,
        released_on: request.released_on,
        receipt: request.receipt,
        note: request.note,
    };
    context.write(
        Op::EditOutgoing,
        |tx| papers::edit(tx, &request.key, &edit),
        whole,
    )
}

pub(crate) fn attach(context: &Context<'_>, request: PaperAttachReq) -> Reply<OutgoingView> {
    let role = role(&request.role)?;
    let file = sent_file(request.file)?;
    context.write(
        Op::AttachPaperFile,
        |tx| papers::attach_outgoing(tx, &request.key, role, &file),
        whole,
    )
}

/// Reads what a file that is added is. The paper as issued or received is none of it.
pub(super) fn role(code: &str) -> Result<PaperFileRole, WireError> {
    match PaperFileRole::from_code(code) {
        Some(role @ (PaperFileRole::Signed | PaperFileRole::Attached)) => Ok(role),
        _ => Err(invalid("role", "unknown")),
    }
}

/// Reads a file that is sent along.
pub(super) fn sent_file(file: SentPaperFile) -> Result<SentFile, WireError> {
    let bytes = sent(&file.name, &file.bytes)?;
    Ok(SentFile {
        name: file.name,
        bytes,
    })
}

/// Returns a file of a paper with its bytes.
pub(crate) fn kept_file(
    context: &Context<'_>,
    request: &PaperFileSaveReq,
) -> Result<KeptFile, WireError> {
    let file = context.read(context.today(), |view| papers::file(view, &request.id))?;
    Ok(KeptFile {
        view: SavedFile {
            path: String::new(),
            size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
            hash: exports::fingerprint(&file.bytes),
        },
        name: file.name,
        bytes: file.bytes,
    })
}

pub(crate) fn save(context: &Context<'_>, request: PaperFileSaveReq) -> Reply<SavedFile> {
    let file = kept_file(context, &request)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.saved).insert(path.clone());
    Ok(Answer::of(SavedFile {
        path: path.display().to_string(),
        ..file.view
    }))
}
