//! `steering template …`: templates of the office's own.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::outgoing::sent;
use crate::page::Page;
use crate::reports::write_new;
use crate::session::{Session, write_out};
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use steering_api::desk::KeptFile;
use steering_api::wire::WireError;
use steering_api::wire::life::SavedFile;
use steering_api::wire::outgoing::SentPaperFile;
use steering_api::wire::templates::{
    TemplateAddReq, TemplateCheckReq, TemplateCheckView, TemplateFields, TemplateKeyReq,
    TemplateKindReq, TemplateList, TemplateListReq, TemplateProblem, TemplateReplaceReq,
    TemplateRestoreReq, TemplateView,
};

/// Runs a command of templates.
///
/// # Errors
/// What the desk answered, a value that is not valid, or trouble with a file; [`Fail::Findings`] when a file has problems.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "template list" => {
            let request = TemplateListReq {
                kind: args.text("kind"),
                retired: args.flag("retired"),
            };
            session.answer("template_list", &request, list).map(drop)
        }
        "template show" => session.answer("template_show", &key(args), shown).map(drop),
        "template fields" => session
            .answer("template_fields", &kind(args), fields)
            .map(drop),
        "template start" => give(session, args, |session| {
            session.desk().start_template(&kind(args))
        }),
        "template check" => check(session, args),
        "template add" => add(session, args),
        "template replace" => replace(session, args),
        "template retire" => changed(session, "template_retire", &key(args)),
        "template restore" => {
            let request = TemplateRestoreReq {
                key: args.must("template"),
                number: args.number("number")?,
            };
            changed(session, "template_restore", &request)
        }
        _ => give(session, args, |session| {
            session.desk().kept_template(&key(args))
        }),
    }
}

fn key(args: &Args<'_>) -> TemplateKeyReq {
    TemplateKeyReq {
        key: args.must("template"),
    }
}

fn kind(args: &Args<'_>) -> TemplateKindReq {
    TemplateKindReq {
        kind: args.must("kind"),
    }
}

fn file(session: &Session<'_>, args: &Args<'_>) -> Result<SentPaperFile, Fail> {
    sent(session, std::path::Path::new(&args.must("path")))
}

fn check(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = TemplateCheckReq {
        kind: args.must("kind"),
        file: file(session, args)?,
    };
    let view: TemplateCheckView =
        session.answer_slowly("cli-busy-template", "template_check", &request, found)?;
    session.note(
        "cli-template-checked",
        &[
            ("fields", &view.fields.len().to_string()),
            ("problems", &view.problems.len().to_string()),
        ],
    );
    if view.is_clean {
        Ok(())
    } else {
        Err(Fail::Findings)
    }
}

/// Checks a file before it is taken in: a person is told every problem, not only that there are some.
fn sound(session: &Session<'_>, kind: &str, file: &SentPaperFile) -> Result<(), Fail> {
    let request = TemplateCheckReq {
        kind: kind.to_owned(),
        file: file.clone(),
    };
    let view: TemplateCheckView = session.ask("template_check", &request)?;
    if view.is_clean {
        return Ok(());
    }
    session.tell(&view, found)?;
    Err(Fail::Findings)
}

fn add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = TemplateAddReq {
        kind: args.must("kind"),
        name: args.must("name"),
        file: file(session, args)?,
        note: args.text("note"),
    };
    sound(session, &request.kind, &request.file)?;
    changed(session, "template_add", &request)
}

fn replace(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let present: TemplateView = session.ask("template_show", &key(args))?;
    let request = TemplateReplaceReq {
        key: args.must("template"),
        version: args.number("version")?.unwrap_or(present.version),
        name: args.text("name"),
        file: file(session, args)?,
        note: args.text("note"),
    };
    sound(session, &present.kind, &request.file)?;
    changed(session, "template_replace", &request)
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl serde::Serialize) -> Result<(), Fail> {
    let view: TemplateView = session.answer(cmd, request, shown)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(
        &id,
        &[("code", &view.code), ("number", &view.in_force.to_string())],
    );
    Ok(())
}

/// Writes a file where the person says; it is not opened.
fn give(
    session: &Session<'_>,
    args: &Args<'_>,
    read: impl FnOnce(&Session<'_>) -> Result<KeptFile, WireError>,
) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    let mut file = read(session).map_err(Fail::Wire)?;
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
        "cli-done-template-file",
        &[("name", &file.name), ("bytes", &file.view.size.to_string())],
    );
    Ok(())
}

fn list(page: &mut Page<'_>, view: &TemplateList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-paper", &[]), Fit::Wrap(1)),
        (host.say("field-name", &[]), Fit::Wrap(2)),
        (host.say("field-in-force", &[]), Fit::Right),
        (host.say("field-retired-on", &[]), Fit::Left),
    ]);
    for template in &view.templates {
        table.row(vec![
            template.code.as_str().into(),
            host.code("paper", &template.kind).into(),
            template.name.as_str().into(),
            template.in_force.to_string().into(),
            Cell::toned(host.maybe_day(template.retired_on), Tone::Quiet),
        ]);
    }
    page.table(&table);
    let count = view.templates.len().to_string();
    page.line(&host.say("noun-paper-templates-count", &[("count", &count)]));
}

fn shown(page: &mut Page<'_>, view: &TemplateView) {
    let host = page.host;
    page.line(&format!("{} {}", view.code, view.name));
    page.facts(&[
        (host.say("field-kind", &[]), host.code("paper", &view.kind)),
        (host.say("field-in-force", &[]), view.in_force.to_string()),
        (
            host.say("field-retired-on", &[]),
            host.maybe_day(view.retired_on),
        ),
    ]);
    let mut table = Table::new(vec![
        (host.say("cli-head-template-version", &[]), Fit::Left),
        (host.say("field-added-on", &[]), Fit::Left),
        (host.say("field-added-by", &[]), Fit::Left),
        (host.say("field-file-name", &[]), Fit::Wrap(2)),
        (host.say("field-size", &[]), Fit::Right),
        (host.say("field-hash", &[]), Fit::Left),
        (host.say("cli-head-template-papers", &[]), Fit::Right),
        (host.say("field-note", &[]), Fit::Wrap(1)),
    ]);
    for version in &view.versions {
        table.row(vec![
            version.key.as_str().into(),
            host.day(version.added_on).into(),
            host.actor(&version.added_by).into(),
            version.file_name.as_str().into(),
            version.size.to_string().into(),
            version.hash.chars().take(12).collect::<String>().into(),
            version.papers.to_string().into(),
            version.note.as_str().into(),
        ]);
    }
    page.table(&table);
}

fn fields(page: &mut Page<'_>, view: &TemplateFields) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("cli-head-template-field", &[]), Fit::Left),
        (host.say("cli-head-template-alias", &[]), Fit::Left),
        (host.say("cli-head-template-meaning", &[]), Fit::Wrap(1)),
    ]);
    for field in &view.fields {
        let id = field.name.replace(['_', '.'], "-");
        let shown = |name: &str| {
            if field.is_list {
                format!("{{{{#{name}}}}}")
            } else {
                format!("{{{{{name}}}}}")
            }
        };
        table.row(vec![
            shown(&field.name).into(),
            shown(&field.alias).into(),
            host.say(&format!("template-field-{id}"), &[]).into(),
        ]);
    }
    page.table(&table);
}

fn found(page: &mut Page<'_>, view: &TemplateCheckView) {
    if view.is_clean {
        page.line(&page.say("cli-template-clean", &[]));
    }
    for problem in &view.problems {
        let text = place(page.host, problem);
        page.heading(&text);
        let text = fault(page.host, problem);
        page.line(&text);
    }
    if !view.fields.is_empty() {
        page.heading(&page.say("cli-template-fields", &[]));
        page.line(&view.fields.join(", "));
    }
}

/// Says where a problem is: part, paragraph or cell, and the text around.
fn place(host: &Host, problem: &TemplateProblem) -> String {
    let number = problem.number.to_string();
    let whole = host.say(
        "template-place-whole",
        &[("part", &problem.part), ("number", &number)],
    );
    let (paragraph, table) = (problem.paragraph.to_string(), problem.table.to_string());
    let (row, column) = (problem.row.to_string(), problem.column.to_string());
    let at = match (problem.table, problem.paragraph, problem.column) {
        (0, 0, _) => whole,
        (0, _, _) => host.say(
            "template-place-paragraph",
            &[("where", &whole), ("paragraph", &paragraph)],
        ),
        (_, _, 0) => host.say(
            "template-place-table",
            &[("where", &whole), ("table", &table), ("row", &row)],
        ),
        _ => host.say(
            "template-place-cell",
            &[
                ("where", &whole),
                ("table", &table),
                ("row", &row),
                ("column", &column),
            ],
        ),
    };
    if problem.text.is_empty() {
        return at;
    }
    host.say(
        "template-place-text",
        &[("place", &at), ("text", &problem.text)],
    )
}

/// Says what is not right, and what to do.
fn fault(host: &Host, problem: &TemplateProblem) -> String {
    // Kinds of paper cross the wire as codes.
    let kinds: Vec<String> = problem
        .hint
        .split(',')
        .map(|kind| host.code("paper", kind))
        .collect();
    let hint = if problem.fault == "other_kind" {
        kinds.join("; ")
    } else {
        problem.hint.clone()
    };
    let near = if hint.is_empty() { "no" } else { "yes" };
    host.say(
        &format!("template-fault-{}", problem.fault.replace('_', "-")),
        &[("name", &problem.name), ("hint", &hint), ("near", near)],
    )
}
