//! Templates of the office's own: kept, checked, and given out again.

use super::outgoing::sent_file;
use super::{Answer, Context};
use crate::convert::templates::problems;
use crate::desk::{KeptFile, lock};
use crate::errors::{invalid, refusal};
use crate::exports;
use crate::wire::WireError;
use crate::wire::life::SavedFile;
use crate::wire::templates::{
    TemplateAddReq, TemplateCheckReq, TemplateCheckView, TemplateFields, TemplateKeyReq,
    TemplateKindReq, TemplateList, TemplateListReq, TemplateReplaceReq, TemplateRestoreReq,
    TemplateView,
};
use steering_core::View;
use steering_core::error::{Error, Result};
use steering_core::ops::Op;
use steering_core::papers::templates as kept;
use steering_core::papers::{KeptTemplate, NewTemplate, SentFile, TemplateEdit};
use steering_documents::papers::register::PaperKind;
use steering_documents::template::{self, Checked, FillError, Refusal};

type Reply<T> = Result<Answer<T>, WireError>;

/// Reads the code of a kind of paper that templates are made for.
fn kind(code: &str) -> Result<PaperKind, WireError> {
    let kind = PaperKind::from_code(code).ok_or_else(|| invalid("kind", "unknown"))?;
    if template::KINDS.contains(&kind) {
        Ok(kind)
    } else {
        Err(invalid("kind", "no_template"))
    }
}

pub(crate) fn list(context: &Context<'_>, request: TemplateListReq) -> Reply<TemplateList> {
    if let Some(code) = &request.kind {
        kind(code)?;
    }
    let found = context.read(context.today(), |view| {
        kept::templates(view, request.kind.as_deref(), request.retired)
    })?;
    Ok(Answer::of(TemplateList {
        kinds: template::KINDS
            .iter()
            .map(|kind| kind.code().to_owned())
            .collect(),
        templates: found.into_iter().map(Into::into).collect(),
    }))
}

fn whole(view: View<'_>, key: String) -> Result<TemplateView> {
    kept::template(view, &key).map(Into::into)
}

pub(crate) fn show(context: &Context<'_>, request: TemplateKeyReq) -> Reply<TemplateView> {
    Ok(Answer::of(
        context.read(context.today(), |view| whole(view, request.key))?,
    ))
}

/// Checks a file. Asks nothing of the register.
pub(crate) fn check(_: &Context<'_>, request: TemplateCheckReq) -> Reply<TemplateCheckView> {
    let kind = kind(&request.kind)?;
    let file = sent_file(request.file)?;
    let checked = checked(&file, kind)?;
    Ok(Answer::of(TemplateCheckView {
        fingerprint: exports::fingerprint(&file.bytes),
        name: file.name,
        kind: kind.code().to_owned(),
        is_clean: checked.problems.is_empty(),
        fields: checked.fields,
        problems: problems(checked.problems),
    }))
}

fn checked(file: &SentFile, kind: PaperKind) -> Result<Checked, WireError> {
    template::check(&file.bytes, kind).map_err(|refused| refused_file(&file.name, &refused))
}

fn refused_file(name: &str, refused: &Refusal) -> WireError {
    refusal(
        "template_refused",
        &[
            ("name", name),
            ("why", refused.code()),
            ("about", &refused.about()),
        ],
    )
}

fn faulty(name: &str, problems: usize) -> WireError {
    refusal(
        "template_faulty",
        &[("name", name), ("problems", &problems.to_string())],
    )
}

/// Refuses a file that cannot be filled.
fn sound(file: &SentFile, kind: PaperKind) -> Result<(), WireError> {
    match checked(file, kind)?.problems.len() {
        0 => Ok(()),
        problems => Err(faulty(&file.name, problems)),
    }
}

pub(crate) fn add(context: &Context<'_>, request: TemplateAddReq) -> Reply<TemplateView> {
    let kind = kind(&request.kind)?;
    let file = sent_file(request.file)?;
    sound(&file, kind)?;
    let new = NewTemplate {
        kind: kind.code().to_owned(),
        name: request.name,
        file,
        note: request.note.unwrap_or_default(),
    };
    context.write(Op::AddTemplate, |tx| kept::add(tx, &new), whole)
}

pub(crate) fn replace(context: &Context<'_>, request: TemplateReplaceReq) -> Reply<TemplateView> {
    let present = context.read(context.today(), |view| kept::template(view, &request.key))?;
    let file = sent_file(request.file)?;
    sound(&file, kind(&present.kind)?)?;
    let edit = TemplateEdit {
        version: request.version,
        name: request.name,
        file,
        note: request.note.unwrap_or_default(),
    };
    context.write(
        Op::ReplaceTemplate,
        |tx| kept::replace(tx, &request.key, &edit),
        whole,
    )
}

pub(crate) fn retire(context: &Context<'_>, request: TemplateKeyReq) -> Reply<TemplateView> {
    context.write(
        Op::RetireTemplate,
        |tx| kept::retire(tx, &request.key),
        whole,
    )
}

pub(crate) fn restore(context: &Context<'_>, request: TemplateRestoreReq) -> Reply<TemplateView> {
    context.write(
        Op::RestoreTemplate,
        |tx| kept::restore(tx, &request.key, request.number),
        whole,
    )
}

/// Returns the version that a key names, with its bytes.
pub(crate) fn read(context: &Context<'_>, key: &str) -> Result<KeptTemplate, WireError> {
    Ok(context.read(context.today(), |view| kept::template_file(view, key))?)
}

/// Returns the file of a version.
pub(crate) fn kept_file(context: &Context<'_>, key: &str) -> Result<KeptFile, WireError> {
    let file = read(context, key)?;
    Ok(as_file(file.file_name, file.bytes))
}

fn as_file(name: String, bytes: Vec<u8>) -> KeptFile {
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

pub(crate) fn save(context: &Context<'_>, request: TemplateKeyReq) -> Reply<SavedFile> {
    let file = kept_file(context, &request.key)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.saved).insert(path.clone());
    Ok(Answer::of(SavedFile {
        path: path.display().to_string(),
        ..file.view
    }))
}

/// Returns the starting template of a kind of paper.
pub(crate) fn start_file(
    context: &Context<'_>,
    request: &TemplateKindReq,
) -> Result<KeptFile, WireError> {
    let kind = kind(&request.kind)?;
    let name = format!("Mau_{}", kind.file_name(&[]));
    let made = template::start(kind, &name, context.today())
        .map_err(|error| Error::Internal(error.to_string()))?
        .ok_or_else(|| invalid("kind", "no_template"))?;
    Ok(as_file(made.name, made.bytes))
}

pub(crate) fn start(context: &Context<'_>, request: TemplateKindReq) -> Reply<SavedFile> {
    let file = start_file(context, &request)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    // It is the program's own file: it may be opened from here.
    lock(&context.desk.written).insert(path.clone());
    Ok(Answer::of(SavedFile {
        path: path.display().to_string(),
        ..file.view
    }))
}

pub(crate) fn fields(_: &Context<'_>, request: TemplateKindReq) -> Reply<TemplateFields> {
    let kind = kind(&request.kind)?;
    Ok(Answer::of(TemplateFields {
        kind: kind.code().to_owned(),
        fields: template::fields_of(kind).map(Into::into).collect(),
    }))
}

/// Fills a kept template.
pub(crate) fn filled(
    kept: &KeptTemplate,
    kind: PaperKind,
    fields: &template::Fields,
) -> Result<Vec<u8>, WireError> {
    template::fill(&kept.bytes, kind, fields).map_err(|error| match error {
        FillError::Refused(refused) => refused_file(&kept.file_name, &refused),
        // An earlier version of the program knew fields that are called otherwise by now.
        FillError::Faulty(problems) => faulty(&kept.file_name, problems.len()),
        FillError::Package(error) => Error::Internal(error.to_string()).into(),
    })
}
