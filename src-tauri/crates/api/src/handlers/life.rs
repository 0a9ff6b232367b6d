//! The life of a task: halts, transfers, requests, parties, delegations, evidence, and its rules.

use super::tasks::{changed, code};
use super::{Answer, Context};
use crate::desk::{KeptFile, lock};
use crate::errors::invalid;
use crate::exports;
use crate::wire::life::{
    EvidenceSaveReq, PostList, PostListReq, SavedFile, TaskAnswerReq, TaskAskReq, TaskAttachReq,
    TaskDelegateReq, TaskDeliverReq, TaskDetachReq, TaskEndDelegationReq, TaskPartiesReq,
    TaskReplaceReq, TaskRules, TaskTransferReq, TaskWithdrawExtensionReq, TaskWithdrawReq,
};
use crate::wire::tasks::{TaskChanged, TaskStepReq};
use crate::wire::{Empty, WireError};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use steering_core::committee;
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::tasks::{
    self, Delivery, NewDelegation, NewEvidence, NewParty, NewTask, PartyRole, Question,
    Replacement, Transfer, rules,
};

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn rules(_context: &Context<'_>, _request: Empty) -> Reply<TaskRules> {
    Ok(Answer::of(TaskRules {
        steps: rules::STEPS.iter().map(Into::into).collect(),
    }))
}

pub(crate) fn posts(context: &Context<'_>, request: PostListReq) -> Reply<PostList> {
    let day = context.day(request.as_of);
    let posts = context.read(day, |view| committee::posts(view, request.unit.as_deref()))?;
    Ok(Answer::of(PostList {
        posts: posts.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn pause(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::PauseTask,
        |tx| tasks::pause(tx, &request.key, &request.words),
        changed,
    )
}

pub(crate) fn resume(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::ResumeTask,
        |tx| tasks::resume(tx, &request.key, &request.words),
        changed,
    )
}

pub(crate) fn transfer(context: &Context<'_>, request: TaskTransferReq) -> Reply<TaskChanged> {
    let to = Transfer {
        lead: request.lead,
        lead_post: request.lead_post,
        basis: request.basis,
    };
    context.write(
        Op::TransferTask,
        |tx| tasks::transfer(tx, &request.key, &to),
        changed,
    )
}

pub(crate) fn replace(context: &Context<'_>, request: TaskReplaceReq) -> Reply<TaskChanged> {
    let by = match request.by {
        Some(by) => Replacement::By(by),
        None => Replacement::New(Box::new(NewTask {
            title: request.title.unwrap_or_default(),
            lead: request.lead.filter(|lead| !lead.trim().is_empty()),
            due: request.due,
            ..NewTask::default()
        })),
    };
    context.write(
        Op::ReplaceTask,
        |tx| tasks::replace(tx, &request.key, &by, &request.basis),
        changed,
    )
}

fn question(request: &TaskAskReq) -> Question {
    Question {
        words: request.words.clone(),
        answer_by: request.answer_by,
    }
}

pub(crate) fn clarify(context: &Context<'_>, request: TaskAskReq) -> Reply<TaskChanged> {
    context.write(
        Op::AskClarification,
        |tx| tasks::ask_clarification(tx, &request.key, &question(&request)),
        changed,
    )
}

pub(crate) fn direct(context: &Context<'_>, request: TaskAskReq) -> Reply<TaskChanged> {
    context.write(
        Op::DirectTask,
        |tx| tasks::direct(tx, &request.key, &question(&request)),
        changed,
    )
}

pub(crate) fn escalate(context: &Context<'_>, request: TaskAskReq) -> Reply<TaskChanged> {
    context.write(
        Op::EscalateTask,
        |tx| tasks::escalate(tx, &request.key, &question(&request)),
        changed,
    )
}

pub(crate) fn answer(context: &Context<'_>, request: TaskAnswerReq) -> Reply<TaskChanged> {
    context.write(
        Op::AnswerRequest,
        |tx| tasks::answer(tx, &request.key, request.number, &request.words),
        changed,
    )
}

pub(crate) fn withdraw(context: &Context<'_>, request: TaskWithdrawReq) -> Reply<TaskChanged> {
    context.write(
        Op::WithdrawRequest,
        |tx| tasks::withdraw(tx, &request.key, request.number),
        changed,
    )
}

pub(crate) fn withdraw_extension(
    context: &Context<'_>,
    request: TaskWithdrawExtensionReq,
) -> Reply<TaskChanged> {
    context.write(
        Op::WithdrawExtension,
        |tx| tasks::withdraw_extension(tx, &request.key),
        changed,
    )
}

pub(crate) fn delegate(context: &Context<'_>, request: TaskDelegateReq) -> Reply<TaskChanged> {
    let new = NewDelegation {
        person: request.person,
        from_on: request.from,
        to_on: request.to,
        note: request.note,
    };
    context.write(
        Op::DelegateTask,
        |tx| tasks::delegate(tx, &request.key, &new),
        changed,
    )
}

pub(crate) fn end_delegation(
    context: &Context<'_>,
    request: TaskEndDelegationReq,
) -> Reply<TaskChanged> {
    context.write(
        Op::EndDelegation,
        |tx| tasks::end_delegation(tx, &request.key, request.id.as_deref(), request.to),
        changed,
    )
}

pub(crate) fn parties(context: &Context<'_>, request: TaskPartiesReq) -> Reply<TaskChanged> {
    let parties = request
        .parties
        .into_iter()
        .map(|party| {
            let role = code("role", Some(&party.role), PartyRole::from_code)?;
            Ok(NewParty {
                role: role.ok_or_else(|| invalid("role", "empty"))?,
                unit: party.unit,
                contribution: party.contribution,
                due_on: party.due_on,
            })
        })
        .collect::<Result<Vec<_>, WireError>>()?;
    context.write(
        Op::EditParties,
        |tx| tasks::edit_parties(tx, &request.key, &parties),
        changed,
    )
}

pub(crate) fn deliver(context: &Context<'_>, request: TaskDeliverReq) -> Reply<TaskChanged> {
    let delivery = Delivery {
        unit: request.unit,
        words: request.words,
        on: request.on,
    };
    context.write(
        Op::DeliverContribution,
        |tx| tasks::deliver(tx, &request.key, &delivery),
        changed,
    )
}

/// Longest text of a file in Base64 that is read: what the largest file takes, and room for line ends.
const LONGEST_CONTENT: usize = rules::LARGEST_FILE / 3 * 4 + 64 * 1024;

fn new_evidence(request: TaskAttachReq) -> Result<NewEvidence, WireError> {
    let Some(name) = request.file_name else {
        return Ok(NewEvidence::Document {
            symbol: request.symbol.unwrap_or_default(),
            issued_on: request.issued_on,
            title: request.title,
        });
    };
    let content = request.content.unwrap_or_default();
    if content.len() > LONGEST_CONTENT {
        let refused = steering_core::error::Rule::FileTooLarge;
        return Err(steering_core::error::Error::Refused(refused).into());
    }
    let bytes = BASE64_STANDARD
        .decode(content.trim_ascii())
        .map_err(|_| invalid("content", "malformed"))?;
    Ok(NewEvidence::File {
        name,
        bytes,
        title: request.title,
    })
}

pub(crate) fn attach(context: &Context<'_>, mut request: TaskAttachReq) -> Reply<TaskChanged> {
    let key = std::mem::take(&mut request.key);
    let evidence = new_evidence(request)?;
    context.write(
        Op::AttachEvidence,
        |tx| tasks::attach(tx, &key, &evidence),
        changed,
    )
}

pub(crate) fn detach(context: &Context<'_>, request: TaskDetachReq) -> Reply<TaskChanged> {
    context.write(
        Op::RemoveEvidence,
        |tx| tasks::detach(tx, &request.key, &request.id),
        changed,
    )
}

/// Reads a kept file.
pub(crate) fn kept_file(
    context: &Context<'_>,
    request: &EvidenceSaveReq,
) -> Result<KeptFile, WireError> {
    let day = context.day(request.as_of);
    let file = context
        .register()?
        .read_past(day, None, |view| tasks::file(view, &request.id))?;
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

pub(crate) fn save(context: &Context<'_>, request: EvidenceSaveReq) -> Reply<SavedFile> {
    let file = kept_file(context, &request)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.saved).insert(path.clone());
    Ok(Answer::of(SavedFile {
        path: path.display().to_string(),
        ..file.view
    }))
}
