//! `steering task pause …`, and the other verbs of a task's life: transfers, requests, parties, delegations, evidence.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::reports::write_new;
use crate::session::{Session, write_out};
use crate::table::{Fit, Table};
use crate::tasks::{changed, step};
use crate::verbs::Verb;
use std::path::Path;
use steering_api::wire::life::{
    EvidenceSaveReq, EvidenceView, NewParty, PostList, PostListReq, SavedFile, TaskAnswerReq,
    TaskAskReq, TaskAttachReq, TaskDelegateReq, TaskDeliverReq, TaskDetachReq,
    TaskEndDelegationReq, TaskPartiesReq, TaskReplaceReq, TaskRules, TaskTransferReq,
    TaskWithdrawExtensionReq, TaskWithdrawReq, content_of, largest_file,
};
use steering_api::wire::tasks::TaskView;
use steering_api::wire::{Empty, KeyReq};

/// Runs a command of a task's life.
///
/// # Errors
/// What the desk answered, a value that is not valid, or trouble with a file.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    let key = args.must("key");
    match verb.path {
        "task rules" => session.answer("task_rules", &Empty {}, rules).map(drop),
        "task pause" => step(session, "task_pause", key, args, "basis"),
        "task resume" => step(session, "task_resume", key, args, "basis"),
        "task transfer" => {
            let request = TaskTransferReq {
                key,
                lead: args.must("lead"),
                lead_post: args.text("lead-post"),
                basis: args.must("basis"),
            };
            changed(session, "task_transfer", &request)
        }
        "task replace" => {
            let request = TaskReplaceReq {
                key,
                by: args.text("by"),
                title: args.text("title"),
                lead: args.text("lead"),
                due: args.text("due"),
                basis: args.must("basis"),
            };
            changed(session, "task_replace", &request)
        }
        "task clarify" => ask(session, "task_clarify", key, args),
        "task direct" => ask(session, "task_direct", key, args),
        "task escalate" => ask(session, "task_escalate", key, args),
        "task answer" => {
            let request = TaskAnswerReq {
                key,
                number: args.number("number")?,
                words: args.must("words"),
            };
            changed(session, "task_answer", &request)
        }
        "task withdraw" if args.flag("extension") => {
            let request = TaskWithdrawExtensionReq { key };
            changed(session, "task_withdraw_extension", &request)
        }
        "task withdraw" => {
            let request = TaskWithdrawReq {
                key,
                number: args.number("number")?,
            };
            changed(session, "task_withdraw", &request)
        }
        "task delegate" => {
            let request = TaskDelegateReq {
                key,
                person: args.must("person"),
                from: args.date("from")?,
                to: args.date("to")?,
                note: args.must("note"),
            };
            changed(session, "task_delegate", &request)
        }
        "task end-delegation" => end_delegation(session, key, args),
        "task parties" => parties(session, key, args),
        "task deliver" => {
            let request = TaskDeliverReq {
                key,
                unit: args.text("unit"),
                words: args.must("words"),
                on: args.date("delivered-on")?,
            };
            changed(session, "task_deliver", &request)
        }
        "task attach" => attach(session, key, args),
        "task detach" => {
            let id = kept(session, &key, args)?.id;
            changed(session, "task_detach", &TaskDetachReq { key, id })
        }
        _ => save(session, &key, args),
    }
}

fn ask(session: &Session<'_>, cmd: &str, key: String, args: &Args<'_>) -> Result<(), Fail> {
    let request = TaskAskReq {
        key,
        words: args.must("words"),
        answer_by: args.date("answer-by")?,
    };
    changed(session, cmd, &request)
}

fn whole(session: &Session<'_>, key: &str) -> Result<TaskView, Fail> {
    let request = KeyReq {
        key: key.to_owned(),
        as_of: None,
    };
    session.ask("task_show", &request)
}

/// Picks a record by its place in the list that `task show` writes, from 1.
pub(crate) fn placed<T>(list: Vec<T>, place: u32, noun: &str, key: &str) -> Result<T, Fail> {
    let at = usize::try_from(place).unwrap_or_default();
    list.into_iter().nth(at.wrapping_sub(1)).ok_or_else(|| {
        Fail::wire(
            "not_found",
            &[("noun", noun), ("key", &format!("{key} {place}"))],
        )
    })
}

fn end_delegation(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(), Fail> {
    let id = match args.number("number")? {
        None => None,
        Some(place) => {
            let delegations = whole(session, &key)?.delegations;
            Some(placed(delegations, place, "delegations", &key)?.id)
        }
    };
    let request = TaskEndDelegationReq {
        key,
        id,
        to: args.date("to")?,
    };
    changed(session, "task_end_delegation", &request)
}

/// Changes the part of one unit; the others stay as they are.
fn parties(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(), Fail> {
    let wanted = args.must("unit");
    let is_wanted = |party: &NewParty, code: &str, title: &str| {
        [&party.unit, code, title]
            .into_iter()
            .any(|name| name.to_lowercase() == wanted.to_lowercase())
    };
    let mut found = None;
    let mut parties = Vec::new();
    for party in whole(session, &key)?.parties {
        let kept = NewParty {
            role: party.role,
            unit: party.unit.id,
            contribution: party.contribution,
            due_on: party.due_on,
        };
        if is_wanted(&kept, &party.unit.code, &party.unit.title) {
            found = Some(kept);
        } else {
            parties.push(kept);
        }
    }
    if args.flag("remove") {
        if found.is_none() {
            return Err(Fail::wire(
                "not_found",
                &[("noun", "task_parties"), ("key", &wanted)],
            ));
        }
    } else {
        let old = found.unwrap_or_else(|| NewParty {
            role: "coordinator".to_owned(),
            unit: wanted.clone(),
            contribution: String::new(),
            due_on: None,
        });
        parties.push(NewParty {
            role: args.text("role").unwrap_or(old.role),
            unit: old.unit,
            contribution: args.text("contribution").unwrap_or(old.contribution),
            due_on: args.date("due-on")?.or(old.due_on),
        });
    }
    changed(session, "task_parties", &TaskPartiesReq { key, parties })
}

fn attach(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(), Fail> {
    let mut request = TaskAttachReq {
        key,
        title: args.must("title"),
        symbol: args.text("symbol"),
        issued_on: args.date("issued-on")?,
        file_name: None,
        content: None,
    };
    if let Some(path) = args.path("from") {
        let bytes = read_file(session.host, &path)?;
        request.file_name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        request.content = Some(content_of(&bytes));
    } else if request.symbol.is_none() {
        return Err(Fail::Usage {
            text: session
                .host
                .say("cli-usage-missing", &[("names", "--from | --symbol")]),
            help: "steering task attach".to_owned(),
        });
    }
    changed(session, "task_attach", &request)
}

/// Reads a file that is not larger than what the register keeps.
pub(crate) fn read_file(host: &Host, path: &Path) -> Result<Vec<u8>, Fail> {
    let trouble = |error: std::io::Error| Fail::file(host, path, &error);
    let size = std::fs::metadata(path).map_err(trouble)?.len();
    if size > largest_file() {
        return Err(Fail::wire("refused", &[("rule", "file_too_large")]));
    }
    std::fs::read(path).map_err(trouble)
}

fn kept(session: &Session<'_>, key: &str, args: &Args<'_>) -> Result<EvidenceView, Fail> {
    let place = args.number("number")?.unwrap_or(1);
    placed(whole(session, key)?.evidence, place, "evidence", key)
}

/// Saves a kept file where the person says; it is not opened.
fn save(session: &Session<'_>, key: &str, args: &Args<'_>) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    let request = EvidenceSaveReq {
        id: kept(session, key, args)?.id,
        as_of: None,
    };
    let mut file = session.desk().kept_file(&request).map_err(Fail::Wire)?;
    if output.as_os_str() == "-" {
        return write_out(session.host, &file.bytes);
    }
    write_new(session.host, &output, &file.bytes, args.flag("force"))?;
    file.view.path = std::path::absolute(&output)
        .unwrap_or(output)
        .to_string_lossy()
        .into_owned();
    session.tell(&file.view, |page, view: &SavedFile| page.path(&view.path))?;
    session.note(
        "cli-done-task-evidence",
        &[("name", &file.name), ("bytes", &file.view.size.to_string())],
    );
    Ok(())
}

/// Writes the table of steps.
fn rules(page: &mut Page<'_>, view: &TaskRules) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("cli-head-step", &[]), Fit::Wrap(2)),
        (host.say("cli-head-who", &[]), Fit::Wrap(2)),
        (host.say("cli-head-from", &[]), Fit::Wrap(3)),
        (host.say("cli-head-to", &[]), Fit::Wrap(1)),
        (host.say("cli-head-needs", &[]), Fit::Wrap(1)),
    ]);
    let joined = |family: &str, codes: &[String]| {
        codes
            .iter()
            .map(|code| host.code(family, code))
            .collect::<Vec<_>>()
            .join(", ")
    };
    for step in &view.steps {
        let who = if step.who.is_empty() {
            host.say("actor-secretariat", &[])
        } else {
            joined("part", &step.who)
        };
        let to = match step.to.as_deref() {
            None => String::new(),
            Some("before") => host.say("cli-to-before", &[]),
            Some(state) => host.code("task-state", state),
        };
        table.row(vec![
            host.code("op", &step.op).into(),
            who.into(),
            joined("task-state", &step.from).into(),
            to.into(),
            joined("need", &step.needs).into(),
        ]);
    }
    page.table(&table);
}

/// Lists posts with who holds them.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn posts(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = PostListReq {
        unit: args.text("unit"),
        as_of: args.date("as-of")?,
    };
    let view: PostList = session.answer("post_list", &request, |page, view: &PostList| {
        let mut table = Table::new(vec![
            (page.say("field-unit", &[]), Fit::Wrap(1)),
            (page.say("field-post", &[]), Fit::Wrap(1)),
            (page.say("field-person", &[]), Fit::Wrap(1)),
        ]);
        for post in &view.posts {
            table.row(vec![
                crate::say::title(post.unit.as_ref()).into(),
                post.title.as_str().into(),
                crate::say::title(post.holder.as_ref()).into(),
            ]);
        }
        page.table(&table);
    })?;
    let shown = view.posts.len();
    let total = u32::try_from(shown).unwrap_or(u32::MAX);
    crate::tasks::count(session, "noun-posts-count", 0, shown, total);
    Ok(())
}
