//! What prepares a meeting: papers of items, templates of agendas, several items and marks at once, its event for calendars; and
//! the short forms of minutes. A paper is named by its item and its place: `PH-001/3/1`.

use crate::args::Args;
use crate::fail::Fail;
use crate::life::{placed, read_file};
use crate::meetings::{agenda, changed, item_numbered, person, whole};
use crate::page::Page;
use crate::reports::write_new;
use crate::session::{Session, write_out};
use crate::table::{Fit, Table};
use crate::verbs::Verb;
use steering_api::desk::KeptFile;
use steering_api::wire::life::{SavedFile, content_of};
use steering_api::wire::meetings::MeetingView;
use steering_api::wire::outgoing::SentPaperFile;
use steering_api::wire::preparing::{
    AgendaAddManyReq, AgendaItemNew, AgendaPaperAddReq, AgendaPaperEditReq, AgendaPaperReceiveReq,
    AgendaPaperReq, AgendaPaperRow, AgendaTemplateApplyReq, AgendaTemplateList, AgendaTemplateReq,
    AgendaTemplateSaveReq, AttendeeMarkAllReq, AttendeeReq, MeetingPack, PapersOwed, PapersOwedReq,
    PhraseList, PhrasePutReq, PhraseRemoveReq, PhraseRow,
};
use steering_api::wire::{Empty, KeyReq};

/// True for the commands that are run here.
pub(crate) fn is_own(path: &str) -> bool {
    matches!(
        path,
        "meeting uninvite" | "meeting mark-all" | "meeting ics" | "meeting papers"
    ) || path.starts_with("agenda ") && path.ends_with("template")
        || path.starts_with("agenda ") && path.ends_with("paper")
        || matches!(
            path,
            "agenda add-many" | "agenda papers" | "agenda templates"
        )
        || path.starts_with("minutes ") && path.contains("phrase")
}

/// Runs one of them.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "meeting uninvite" => {
            let view = whole(session, &args.must("meeting"))?;
            let attendee = person(&view, &args.must("person"))?.id;
            changed(session, "meeting_uninvite", &AttendeeReq { attendee })
        }
        "meeting mark-all" => {
            let request = AttendeeMarkAllReq {
                meeting: args.must("meeting"),
                mark: args.text("mark"),
                at: crate::meetings::clock(session, args)?,
            };
            changed(session, "attendance_mark_all", &request)
        }
        "meeting ics" => {
            let file = session
                .desk()
                .meeting_event(&args.must("meeting"))
                .map_err(Fail::Wire)?;
            save(session, args, file)
        }
        "meeting papers" => session
            .answer("meeting_pack", &key(args), |page, view: &MeetingPack| {
                for file in &view.files {
                    page.path(&file.path);
                }
            })
            .map(drop),
        "agenda add-many" => {
            let titles = args.texts("title").into_iter();
            let request = AgendaAddManyReq {
                meeting: Some(args.must("meeting")),
                items: titles
                    .map(|title| AgendaItemNew {
                        title,
                        kind: None,
                        presenter: None,
                        minutes: None,
                    })
                    .collect(),
            };
            agenda(session, "agenda_add_many", &request)
        }
        "agenda papers" => session
            .answer(
                "agenda_papers_owed",
                &PapersOwedReq {
                    seat: args.number("seat")?,
                },
                owed,
            )
            .map(drop),
        "agenda ask-paper" => ask(session, args),
        "agenda edit-paper" => edit(session, args),
        "agenda receive-paper" => receive(session, args),
        "agenda remove-paper" => {
            let paper = paper(session, args)?.id;
            changed(session, "agenda_paper_remove", &AgendaPaperReq { paper })
        }
        "agenda save-paper" => {
            let paper = paper(session, args)?.id;
            let file = session
                .desk()
                .kept_agenda_paper(&AgendaPaperReq { paper })
                .map_err(Fail::Wire)?;
            save(session, args, file)
        }
        "agenda templates" => session
            .answer("agenda_template_list", &Empty {}, templates)
            .map(drop),
        "agenda save-template" => {
            let request = AgendaTemplateSaveReq {
                meeting: args.must("meeting"),
                title: args.must("title"),
                stands_on: args.text("stands-on"),
            };
            session
                .answer("agenda_template_save", &request, templates)
                .map(drop)
        }
        "agenda remove-template" => {
            let request = AgendaTemplateReq {
                template: args.must("title"),
            };
            session
                .answer("agenda_template_remove", &request, templates)
                .map(drop)
        }
        "agenda use-template" => {
            let request = AgendaTemplateApplyReq {
                meeting: args.must("meeting"),
                template: args.must("title"),
            };
            changed(session, "agenda_template_apply", &request)
        }
        "minutes phrases" => session.answer("phrase_list", &Empty {}, phrases).map(drop),
        "minutes put-phrase" => {
            let request = PhrasePutReq {
                phrases: vec![PhraseRow {
                    short: args.must("short"),
                    words: args.must("text"),
                }],
            };
            session.answer("phrase_put", &request, phrases).map(drop)
        }
        _ => {
            let request = PhraseRemoveReq {
                shorts: vec![args.must("short")],
            };
            session.answer("phrase_remove", &request, phrases).map(drop)
        }
    }
}

fn key(args: &Args<'_>) -> KeyReq {
    KeyReq {
        key: args.must("meeting"),
        as_of: None,
    }
}

/// Writes a file where the person says; it is not opened.
fn save(session: &Session<'_>, args: &Args<'_>, mut file: KeptFile) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    if output.as_os_str() == "-" {
        return write_out(session.host, &file.bytes);
    }
    write_new(session.host, &output, &file.bytes, args.flag("force"))?;
    file.view.path = std::path::absolute(&output)
        .unwrap_or(output)
        .to_string_lossy()
        .into_owned();
    session.tell(&file.view, |page, view: &SavedFile| page.path(&view.path))
}

/// Finds an item by the code of its meeting and its number.
fn item(session: &Session<'_>, text: &str) -> Result<(MeetingView, String), Fail> {
    let (code, number) = text
        .rsplit_once('/')
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "agenda_items"), ("key", text)]))?;
    let view = whole(session, code)?;
    let item = item_numbered(&view, number)?;
    Ok((view, item))
}

/// Finds a paper by its item and its place.
fn paper(session: &Session<'_>, args: &Args<'_>) -> Result<AgendaPaperRow, Fail> {
    let text = args.must("paper");
    let unknown = || Fail::wire("not_found", &[("noun", "agenda_papers"), ("key", &text)]);
    let (place_of, number) = text.rsplit_once('/').ok_or_else(unknown)?;
    let number = number.trim().parse().map_err(|_| unknown())?;
    let (view, id) = item(session, place_of)?;
    let papers = view
        .items
        .into_iter()
        .find(|item| item.id == id)
        .map(|item| item.papers)
        .unwrap_or_default();
    placed(papers, number, "agenda_papers", place_of)
}

fn ask(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let (_, item) = item(session, &args.must("item"))?;
    let request = AgendaPaperAddReq {
        item,
        title: args.must("title"),
        unit: args.text("unit"),
        due_on: args.date("due")?,
    };
    changed(session, "agenda_paper_add", &request)
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    session.something(
        args,
        &["title", "unit", "due"],
        "steering agenda edit-paper",
    )?;
    let present = paper(session, args)?;
    let is_empty = args.text("due").is_some_and(|text| text.trim().is_empty());
    let request = AgendaPaperEditReq {
        paper: present.id,
        version: args.number("version")?.unwrap_or(present.version),
        title: args.text("title"),
        unit: args.text("unit"),
        due_on: if is_empty {
            Some(None)
        } else {
            args.date("due")?.map(Some)
        },
    };
    changed(session, "agenda_paper_edit", &request)
}

fn receive(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let file = match args.path("from") {
        None => None,
        Some(path) => Some(SentPaperFile {
            bytes: content_of(&read_file(session.host, &path)?),
            name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
        }),
    };
    let request = AgendaPaperReceiveReq {
        paper: paper(session, args)?.id,
        on: args.date("received")?,
        file,
    };
    changed(session, "agenda_paper_receive", &request)
}

/// Writes the papers of a meeting under its agenda.
pub(crate) fn papers(page: &mut Page<'_>, view: &MeetingView) {
    if view.items.iter().all(|item| item.papers.is_empty()) {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-agenda-papers", &[]));
    let mut table = table(page);
    for item in &view.items {
        for (place, paper) in (1_u32..).zip(&item.papers) {
            let number = item.number.unwrap_or_default();
            row(
                page,
                &mut table,
                format!("{}/{number}/{place}", view.row.code),
                paper,
            );
        }
    }
    page.table(&table);
    let by = host.day(view.papers_by);
    page.line(&host.say("agenda-papers-by", &[("day", &by)]));
}

fn owed(page: &mut Page<'_>, view: &PapersOwed) {
    let host = page.host;
    if view.rows.is_empty() {
        page.line(&host.say("agenda-papers-none-owed", &[]));
        return;
    }
    let mut table = table(page);
    for one in &view.rows {
        let number = one.number.unwrap_or_default();
        row(
            page,
            &mut table,
            format!("{}/{number}", one.meeting.code),
            &one.paper,
        );
    }
    page.table(&table);
}

fn table(page: &Page<'_>) -> Table {
    let host = page.host;
    Table::new(vec![
        (host.say("meeting-column-number", &[]), Fit::Left),
        (host.say("field-agenda-papers-title", &[]), Fit::Wrap(3)),
        (host.say("field-unit", &[]), Fit::Wrap(1)),
        (host.say("field-due", &[]), Fit::Left),
        (host.say("field-received-on", &[]), Fit::Left),
        (host.say("agenda-papers-late", &[]), Fit::Right),
        (host.say("field-file-name", &[]), Fit::Wrap(1)),
    ])
}

fn row(page: &Page<'_>, table: &mut Table, key: String, paper: &AgendaPaperRow) {
    let host = page.host;
    let unit = paper.unit.as_ref().map(|unit| unit.title.clone());
    let late = (paper.late_by > 0).then(|| paper.late_by.to_string());
    table.row(vec![
        key.into(),
        paper.title.as_str().into(),
        unit.unwrap_or_default().into(),
        host.maybe_day(paper.due_on).into(),
        host.maybe_day(paper.received_on).into(),
        late.unwrap_or_default().into(),
        paper.file_name.as_str().into(),
    ]);
}

fn templates(page: &mut Page<'_>, view: &AgendaTemplateList) {
    let host = page.host;
    if view.rows.is_empty() {
        page.line(&host.say("noun-agenda-templates-count", &[("count", "0")]));
    }
    for template in &view.rows {
        page.heading(&template.title);
        if let Some(kind) = &template.stands_on {
            let kind = host.code("meeting-kind", kind);
            page.line(&host.say("agenda-template-stands", &[("kind", &kind)]));
        }
        for (place, item) in (1_u32..).zip(&template.items) {
            let kind = host.code("item-kind", &item.kind);
            page.line(&format!("{place}. {} ({kind})", item.title));
        }
    }
}

fn phrases(page: &mut Page<'_>, view: &PhraseList) {
    if view.rows.is_empty() {
        page.line(&page.host.say("noun-phrases-count", &[("count", "0")]));
    }
    for phrase in &view.rows {
        page.line(&format!(";{} {}", phrase.short, phrase.words));
    }
}
