//! `steering paper`: papers of what the register holds as files, and whether a paper is laid out as the decree asks.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::reports::{format_of, write_file, write_new};
use crate::session::{Session, write_out};
use crate::table::{Fit, Table};
use crate::verbs::Verb;
use std::path::PathBuf;
use steering_api::base64;
use steering_api::wire::papers::{
    PaperCheckReq, PaperCheckView, PaperFinding, PaperFrame, PaperList, PaperListReq, PaperMakeReq,
    PaperSource,
};
use steering_api::wire::previews::{PaperPreview, PaperPreviewReq};
use steering_api::wire::tasks::TaskFilter;

/// What papers are written as.
const FORMATS: [&str; 2] = ["docx", "pdf"];
/// Faults whose values are figures.
const MEASURED: [&str; 10] = [
    "size",
    "rule_length",
    "indent",
    "spacing",
    "line_spacing",
    "paper_size",
    "margin_top",
    "margin_bottom",
    "margin_left",
    "margin_right",
];

/// Runs a command of papers.
///
/// # Errors
/// What the desk answered, a value that is not valid, or trouble with a file; [`Fail::Findings`] when a paper that was
/// checked is not right.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "paper list" => {
            let request = PaperListReq {
                as_of: args.date("as-of")?,
            };
            session.answer("paper_list", &request, list).map(drop)
        }
        "paper make" => make(session, args),
        "paper preview" => preview(session, args),
        _ => check(session, args),
    }
}

fn list(page: &mut Page<'_>, view: &PaperList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("cli-head-kind", &[]), Fit::Left),
        (host.say("cli-head-paper", &[]), Fit::Left),
        (host.say("cli-head-paper-needs", &[]), Fit::Wrap(1)),
    ]);
    for kind in &view.kinds {
        table.row(vec![
            kind.as_str().into(),
            host.code("paper", kind).into(),
            host.say(&format!("paper-{}-needs", kind.replace('_', "-")), &[])
                .into(),
        ]);
    }
    page.table(&table);
    let day = host.day(view.as_of);
    if view.late.is_empty() {
        page.line("");
        page.line(&host.say("cli-no-late-unit", &[("day", &day)]));
        return;
    }
    page.heading(&host.say("cli-heading-late-units", &[("day", &day)]));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-unit", &[]), Fit::Wrap(1)),
        (host.say("cell-overdue", &[]), Fit::Right),
    ]);
    for late in &view.late {
        table.row(vec![
            late.unit.code.as_str().into(),
            late.unit.title.as_str().into(),
            late.tasks.to_string().into(),
        ]);
    }
    page.table(&table);
}

fn make(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let mut request = asked(session, args)?;
    let output = args.path("output").unwrap_or_default();
    let is_stdout = output.as_os_str() == "-";
    let has_many = match request.kind.as_str() {
        "urging" => request.unit.is_none(),
        "opinion_form" => request.whose.is_some(),
        _ => false,
    };
    let conflict = |name: &str, other: &str| Fail::Usage {
        text: session
            .host
            .say("cli-usage-conflict", &[("name", name), ("other", other)]),
        help: "steering paper make".to_owned(),
    };
    if is_stdout && session.host.json {
        return Err(conflict("--json", "--output -"));
    }
    if is_stdout && has_many {
        return Err(conflict(&request.kind, "--output -"));
    }
    let by_name = format_of(&output, &FORMATS);
    // The name of a file says its format, and says it truly.
    let is_named = match &request.format {
        None => by_name.is_some(),
        asked => by_name == *asked,
    };
    if has_many && by_name.is_some() {
        return Err(Fail::Usage {
            text: session
                .host
                .say("cli-usage-folder", &[("value", &output.to_string_lossy())]),
            help: "steering paper make".to_owned(),
        });
    }
    if !is_stdout && !has_many && !is_named {
        let choices = request
            .format
            .as_deref()
            .map_or_else(|| "*.docx|*.pdf".to_owned(), |format| format!("*.{format}"));
        return Err(Fail::Usage {
            text: session.host.say(
                "cli-usage-bad-value",
                &[
                    ("name", "--output"),
                    ("value", &output.to_string_lossy()),
                    ("choices", &choices),
                ],
            ),
            help: "steering paper make".to_owned(),
        });
    }
    if !is_stdout && !has_many {
        request.format = by_name;
    }
    let mut made = session
        .busy("cli-busy-paper-make", || session.desk().papers(&request))
        .map_err(Fail::Wire)?;
    if is_stdout {
        return write_out(session.host, &made.bytes.concat());
    }
    let force = args.flag("force");
    let paths: Vec<PathBuf> = made
        .view
        .files
        .iter()
        .map(|file| {
            if has_many {
                output.join(&file.name)
            } else {
                output.clone()
            }
        })
        .collect();
    // Nothing is written when one of them could not be.
    if let Some(taken) = paths
        .iter()
        .find(|path| !force && path.symlink_metadata().is_ok())
    {
        return Err(Fail::wire(
            "file_exists",
            &[("path", &taken.to_string_lossy())],
        ));
    }
    if has_many {
        std::fs::create_dir_all(&output)
            .map_err(|error| Fail::file(session.host, &output, &error))?;
    }
    for ((file, bytes), path) in made.view.files.iter_mut().zip(&made.bytes).zip(paths) {
        write_file(session.host, &path, bytes, force)?;
        file.path = std::path::absolute(&path)
            .unwrap_or(path)
            .to_string_lossy()
            .into_owned();
    }
    session.tell(&made.view, |page, view| {
        for file in &view.files {
            page.path(&file.path);
        }
    })?;
    session.note(
        "cli-done-paper",
        &[
            ("files", &made.view.files.len().to_string()),
            ("day", &session.host.day(made.view.as_of)),
            ("head", &made.view.known_to.to_string()),
        ],
    );
    Ok(())
}

/// Draws a page of a paper.
fn preview(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    let is_stdout = output.as_os_str() == "-";
    if is_stdout && session.host.json {
        return Err(Fail::Usage {
            text: session.host.say(
                "cli-usage-conflict",
                &[("name", "--json"), ("other", "--output -")],
            ),
            help: "steering paper preview".to_owned(),
        });
    }
    let request = PaperPreviewReq {
        paper: asked(session, args)?,
        nth: args.number("nth")?,
        page: args.number("page")?,
        glance: false,
    };
    let mut shown: PaperPreview = session.busy("cli-busy-paper-make", || {
        session.ask("paper_preview", &request)
    })?;
    for (field, asked, is) in [
        ("nth", request.nth, shown.nth),
        ("page", request.page, shown.page),
    ] {
        if shown.pages > 0 && asked.is_some_and(|asked| asked != is) {
            return Err(Fail::invalid(field, "out_of_range"));
        }
    }
    let (page, pages) = (shown.page.to_string(), shown.pages.to_string());
    let day = session.host.day(shown.as_of);
    if is_stdout {
        write_out(session.host, shown.svg.as_bytes())?;
    } else if shown.pages > 0 {
        write_new(
            session.host,
            &output,
            shown.svg.as_bytes(),
            args.flag("force"),
        )?;
        // Programs find the picture in its file.
        shown.svg = std::path::absolute(&output)
            .unwrap_or(output)
            .to_string_lossy()
            .into_owned();
        session.tell(&shown, |page, shown| page.path(&shown.svg))?;
    }
    let values = [
        ("page", page.as_str()),
        ("pages", pages.as_str()),
        ("day", day.as_str()),
    ];
    session.note("cli-done-paper-preview", &values);
    Ok(())
}

fn asked(session: &Session<'_>, args: &Args<'_>) -> Result<PaperMakeReq, Fail> {
    let meeting = args.text("meeting");
    let numbers = args.texts("line");
    let lines = match &meeting {
        Some(key) if !numbers.is_empty() => {
            let present = crate::meetings::whole(session, key)?;
            let ids = numbers
                .iter()
                .map(|number| crate::meetings::line_numbered(&present, number).map(|line| line.id));
            Some(ids.collect::<Result<Vec<_>, _>>()?)
        }
        _ => None,
    };
    Ok(PaperMakeReq {
        kind: args.must("kind"),
        format: args.text("format"),
        template: args.text("template"),
        as_of: args.date("as-of")?,
        known_to: args.number("known-to")?,
        period: args.text("period"),
        unit: args.text("unit"),
        answer_by: args.date("answer-by")?,
        task: args.text("task"),
        request: args.number("request")?,
        filter: TaskFilter {
            query: args.text("query"),
            area: args.text("area"),
            lead: args.text("lead"),
            ..TaskFilter::default()
        },
        subject: args.text("subject"),
        basis: args.text("basis"),
        title: args.text("title"),
        with: args.text("with"),
        whose: args.text("whose"),
        year: crate::outgoing::year(args)?,
        meeting,
        lines,
        round: args.text("round"),
        addressees: args.texts("addressee"),
        frame: PaperFrame {
            number: args.number("number")?,
            symbol: args.text("symbol"),
            drafter: args.text("drafter"),
            issued_on: args.date("issued")?,
            signer: args.number("signer")?,
            recipients: args.texts("recipient"),
        },
    })
}

/// Checks a file.
fn check(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let path = PathBuf::from(args.must("path"));
    let bytes = std::fs::read(&path).map_err(|error| Fail::unread(session.host, &path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let request = PaperCheckReq {
        name: name.into_owned(),
        bytes: base64::encode(&bytes),
        form: args.text("form"),
    };
    let view: PaperCheckView =
        session.answer_slowly("cli-busy-paper", "paper_check", &request, tell)?;
    let (paragraphs, findings) = (view.paragraphs.to_string(), view.findings.len().to_string());
    session.note(
        "cli-paper-checked",
        &[("paragraphs", &paragraphs), ("findings", &findings)],
    );
    if view.is_clean {
        Ok(())
    } else {
        Err(Fail::Findings)
    }
}

fn tell(page: &mut Page<'_>, view: &PaperCheckView) {
    // That a paper is asked for what a paper has goes without saying.
    if view.form != "paper" || view.known_by == "asked" {
        let by = page.host.code("layout-known-by", &view.known_by);
        let form = page.host.code("layout-form", &view.form);
        page.line(&page.say("cli-paper-form", &[("form", &form), ("by", &by)]));
    }
    if view.is_clean {
        page.line(&page.say("cli-paper-clean", &[]));
    }
    for finding in &view.findings {
        let text = heading(page, finding);
        page.heading(&text);
        let text = fault(page, finding);
        page.line(&text);
        let text = source(page, &finding.source);
        page.line(&text);
    }
    let names: Vec<_> = view
        .components
        .iter()
        .map(|code| page.host.code("layout-component", code))
        .collect();
    if !names.is_empty() {
        let text = page.say("cli-paper-recognised", &[("components", &names.join("; "))]);
        page.heading(&text);
    }
}

/// Returns `Number (section 1, paragraph 5: “Số: 5/BC-BCĐ”; 2 places)`.
fn heading(page: &Page<'_>, finding: &PaperFinding) -> String {
    let (section, paragraph) = (finding.section.to_string(), finding.paragraph.to_string());
    let mut place = match finding.paragraph {
        0 => page.say("layout-place-page", &[("section", &section)]),
        _ => page.say(
            "layout-place",
            &[("section", &section), ("paragraph", &paragraph)],
        ),
    };
    if !finding.text.is_empty() {
        place.push_str(&format!(": “{}”", finding.text));
    }
    if finding.times > 1 {
        let times = page.say("layout-times", &[("times", &finding.times.to_string())]);
        place.push_str(&format!("; {times}"));
    }
    let component = page.host.code("layout-component", &finding.component);
    format!("{component} ({place})")
}

fn fault(page: &Page<'_>, finding: &PaperFinding) -> String {
    let is_measured = MEASURED.contains(&finding.fault.as_str());
    let said = |text: &str| match text {
        "" => "none".to_owned(),
        figures if is_measured => figures.replace('.', &page.say("cli-decimal-sign", &[])),
        words => words.to_owned(),
    };
    let id = format!("layout-fault-{}", finding.fault.replace('_', "-"));
    page.say(
        &id,
        &[
            ("found", &said(&finding.found)),
            ("wanted", &said(&finding.wanted)),
        ],
    )
}

fn source(page: &Page<'_>, source: &PaperSource) -> String {
    let id = match (source.clause.as_str(), source.point.as_str()) {
        ("", _) => "layout-source-section",
        (_, "") if source.part.is_empty() => "layout-source-item",
        (_, "") => "layout-source-clause",
        _ => "layout-source-point",
    };
    page.say(
        id,
        &[
            ("annex", &source.annex),
            ("part", &source.part),
            ("section", &source.section),
            ("clause", &source.clause),
            ("point", &source.point),
        ],
    )
}
