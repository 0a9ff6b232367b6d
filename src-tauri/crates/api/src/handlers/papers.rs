//! Papers.

use super::imports::sent;
use super::reports::known;
use super::tasks::{code, task_query};
use super::templates::filled;
use super::{Answer, Context};
use crate::desk::{PaperFiles, lock};
use crate::errors::{invalid, refusal};
use crate::exports;
use crate::wire::WireError;
use crate::wire::papers::{
    PaperCheckReq, PaperCheckView, PaperFile, PaperFinding, PaperFrame, PaperLateUnit, PaperList,
    PaperListReq, PaperMade, PaperMakeReq, PaperSource,
};
use crate::wire::tasks::TaskFilter;
use chrono::{Datelike, NaiveDate};
use std::sync::Arc;
use steering_core::View;
use steering_core::calendar::Period;
use steering_core::committee::{self, SeatSort};
use steering_core::error::Result;
use steering_core::meetings;
use steering_core::opinions;
use steering_core::papers::{self as core_papers, IncomingQuery, KeptTemplate, PaperQuery};
use steering_core::register::Register;
use steering_core::reports;
use steering_core::text::clean_line;
use steering_documents::Format;
use steering_documents::layout::{self, Finding, Form as LaidOut};
use steering_documents::paper::Paper;
use steering_documents::papers::register::{self as drawn, About, Carrier, MatrixBy, PaperKind};
use steering_documents::papers::{self, Frame, PrintedRegister};
use steering_documents::read::ReadError;
use steering_documents::template::Fields;

type Reply<T> = Result<Answer<T>, WireError>;

/// Longest line that the clerk gives.
const LONGEST: usize = 200;
/// Longest sentence that says who asked for a report.
const LONGEST_BASIS: usize = 500;
/// Most lines of recipients or addressees.
const MOST: usize = 200;
/// Rows of a register that are read at a time.
const PAGE: u32 = 500;
/// Largest number of a paper: more than any office issues in a year.
const LARGEST_NUMBER: u32 = 99_999;

/// Lists the papers that can be made.
pub(crate) fn list(context: &Context<'_>, request: PaperListReq) -> Reply<PaperList> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    let known_to = register.head()?;
    let late = register.read_past(day, Some(known_to), |view| reports::late_units(view, None))?;
    Ok(Answer::of(PaperList {
        as_of: day,
        known_to,
        kinds: PaperKind::ALL
            .iter()
            .map(|kind| kind.code().to_owned())
            .collect(),
        late: late
            .into_iter()
            .map(|late| PaperLateUnit {
                tasks: count(late.tasks.len()),
                unit: late.unit.into(),
            })
            .collect(),
    }))
}

/// Makes papers and writes them into the folder of papers.
pub(crate) fn make(context: &Context<'_>, request: PaperMakeReq) -> Reply<PaperMade> {
    let mut made = build(context, request)?;
    for (file, bytes) in made.view.files.iter_mut().zip(&made.bytes) {
        let path = exports::write(&context.desk.options.exports, &file.name, bytes)?;
        file.path = path.display().to_string();
        lock(&context.desk.written).insert(path);
    }
    Ok(Answer::of(made.view))
}

/// A paper with the name of its file and how many rows it has.
pub(super) struct Made {
    pub(super) name: String,
    rows: usize,
    pub(super) form: Form,
}

/// What a paper is made of.
pub(super) enum Form {
    /// The form of the decree, for a writer.
    Decree(Paper),
    /// A template of the office's own, filled.
    Own(Vec<u8>),
}

/// Papers before they are written, with what they were made of.
pub(super) struct Models {
    pub(super) as_of: NaiveDate,
    pub(super) known_to: u32,
    template: Option<String>,
    pub(super) made: Vec<Made>,
}

/// Where papers are made from: one register as it was known at one position.
struct Source {
    register: Arc<Register>,
    as_of: NaiveDate,
    known_to: u32,
    kind: PaperKind,
    template: Option<KeptTemplate>,
}

impl Source {
    /// Makes a paper of a model: in the form of the decree, or in that of the template.
    fn form<M>(
        &self,
        model: &M,
        paper: impl FnOnce(&M) -> Paper,
        fields: impl FnOnce(&M) -> Fields,
    ) -> Result<Form, WireError> {
        Ok(match &self.template {
            None => Form::Decree(paper(model)),
            Some(template) => Form::Own(filled(template, self.kind, &fields(model))?),
        })
    }

    fn read<T>(&self, look: impl FnOnce(View<'_>) -> Result<T>) -> Result<T, WireError> {
        let known_to = Some(self.known_to);
        Ok(self.register.read_apart(self.as_of, known_to, look)?)
    }
}

/// Makes the models of papers.
pub(super) fn models(context: &Context<'_>, request: PaperMakeReq) -> Result<Models, WireError> {
    let kind = PaperKind::from_code(&request.kind).ok_or_else(|| invalid("kind", "unknown"))?;
    let register = context.register()?;
    let mut source = Source {
        kind,
        template: template(context, kind, &request)?,
        known_to: known(register.head()?, request.known_to)?,
        as_of: context.day(request.as_of),
        register,
    };
    let made = match kind {
        PaperKind::Period => period(context, &mut source, request)?,
        PaperKind::Special => special(&source, request)?,
        PaperKind::Urging => urging(&source, request)?,
        PaperKind::Briefing => briefing(&source, request)?,
        PaperKind::Extension => extension(&source, request)?,
        PaperKind::Assignments => assignments(&source, request)?,
        PaperKind::Members => members(&source, request)?,
        PaperKind::Matrix => matrix(&source, request)?,
        PaperKind::OutgoingRegister => outgoing(context, &source, request)?,
        PaperKind::IncomingRegister => incoming(context, &source, request)?,
        PaperKind::Invitation | PaperKind::Agenda | PaperKind::Minutes | PaperKind::Conclusions => {
            of_meeting(context, &source, request)?
        }
        PaperKind::OpinionForm => opinion_form(&source, request)?,
        PaperKind::OpinionSummary => opinion_summary(&source, request)?,
    };
    Ok(Models {
        as_of: source.as_of,
        known_to: source.known_to,
        template: source.template.map(|template| template.key()),
        made,
    })
}

/// Builds papers as bytes.
pub(crate) fn build(context: &Context<'_>, request: PaperMakeReq) -> Result<PaperFiles, WireError> {
    let format = request.format.clone();
    let models = models(context, request)?;
    let mut files = Vec::new();
    let mut bytes = Vec::new();
    for made in models.made {
        let (name, written) = match made.form {
            Form::Own(bytes) => (format!("{}.{}", made.name, Format::Docx.code()), bytes),
            Form::Decree(paper) => {
                let document = crate::papers::write(&paper, &made.name, format.as_deref())?;
                (document.name, document.bytes)
            }
        };
        files.push(PaperFile {
            path: String::new(),
            name,
            bytes: count(written.len()),
            fingerprint: exports::fingerprint(&written),
            rows: count(made.rows),
        });
        bytes.push(written);
    }
    Ok(PaperFiles {
        bytes,
        view: PaperMade {
            as_of: models.as_of,
            known_to: models.known_to,
            template: models.template,
            files,
        },
    })
}

/// Reads the template that papers are to be made of.
fn template(
    context: &Context<'_>,
    kind: PaperKind,
    request: &PaperMakeReq,
) -> Result<Option<KeptTemplate>, WireError> {
    let Some(key) = &request.template else {
        return Ok(None);
    };
    let is_docx = |format: &str| format == Format::Docx.code();
    if !request.format.as_deref().is_none_or(is_docx) {
        return Err(invalid("format", "template_docx"));
    }
    let template = super::templates::read(context, key)?;
    if template.kind != kind.code() {
        return Err(invalid("template", "other_kind"));
    }
    Ok(Some(template))
}

fn period(
    context: &Context<'_>,
    source: &mut Source,
    request: PaperMakeReq,
) -> Result<Vec<Made>, WireError> {
    // As of an earlier day a window may still be open that is closed by now.
    let today = source.as_of.min(context.today());
    let period = match request.period.as_deref() {
        None => Period::month_of(today),
        Some(code) => Period::from_code(&code.trim().to_uppercase())
            .ok_or_else(|| invalid("period", "no_such_period"))?,
    };
    let moment_of = |period| {
        let look = |view: View<'_>| reports::period_moment(view, period, today);
        source.register.read(today, look)
    };
    let moment = moment_of(period)?;
    // What the report before said, unless this one is rebuilt from less.
    let mut before = moment_of(period.previous())?;
    source.as_of = moment.as_of;
    if request.known_to.is_none() {
        source.known_to = moment.known_to;
    }
    before.known_to = before.known_to.min(source.known_to);
    let (report, facts) = source.read(|view| {
        let report = reports::period_report(view, period)?;
        let facts = reports::period_facts(view, &report)?;
        Ok((report, facts))
    })?;
    let before = source
        .register
        .read_apart(before.as_of, Some(before.known_to), |view| {
            Ok(reports::stats(view, steering_core::tasks::Basis::Adjusted)?.cells)
        })?;
    let addressees = lines("addressees", request.addressees)?;
    let frame = frame(source, request.frame)?;
    let model = drawn::period(frame, addressees, &report, &facts, Some(before));
    Ok(vec![Made {
        name: PaperKind::Period.file_name(&[&period.code()]),
        rows: model.tasks.len(),
        form: source.form(&model, papers::period_paper, papers::period_fields)?,
    }])
}

fn special(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let subject = request.subject.ok_or_else(|| invalid("subject", "empty"))?;
    let is_one = |key: &Option<String>| key.as_deref().is_some_and(|key| key != "none");
    let about = About {
        subject: line("subject", &subject)?,
        basis: match request.basis {
            None => String::new(),
            Some(basis) => line_of("basis", &basis, LONGEST_BASIS)?,
        },
        is_of_area: is_one(&request.filter.area),
        is_of_lead: is_one(&request.filter.lead),
    };
    let query = task_query(request.filter, None)?;
    let special = source.read(|view| reports::special(view, &query.filter))?;
    let addressees = lines("addressees", request.addressees)?;
    let frame = frame(source, request.frame)?;
    let model = drawn::special(frame, addressees, &about, source.as_of, &special);
    Ok(vec![Made {
        name: PaperKind::Special.file_name(&[&source.as_of.to_string()]),
        rows: model.tasks.len(),
        // Templates are not made for it.
        form: Form::Decree(papers::special_paper(&model)),
    }])
}

fn briefing(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let brief = source.read(reports::brief)?;
    let model = drawn::briefing(frame(source, request.frame)?, source.as_of, &brief);
    Ok(vec![Made {
        name: PaperKind::Briefing.file_name(&[&source.as_of.to_string()]),
        rows: model.overdue.len(),
        form: source.form(&model, papers::briefing, papers::briefing_fields)?,
    }])
}

fn urging(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let (late, by) = source.read(|view| {
        Ok((
            reports::late_units(view, request.unit.as_deref())?,
            reports::answer_by(view)?,
        ))
    })?;
    if late.is_empty() && request.unit.is_some() {
        return Err(invalid("unit", "not_late"));
    }
    let by = match request.answer_by {
        Some(day) if day < source.as_of => return Err(invalid("answer_by", "past")),
        Some(day) => day,
        None => by,
    };
    let frame = frame(source, request.frame)?;
    late.iter()
        .zip(0..)
        .map(|(late, at)| {
            let mut frame = frame.clone();
            frame.number = frame.number.map(|first| first + at);
            let model = drawn::urging(frame, late, source.as_of, by);
            let of = [late.unit.code.as_str(), &source.as_of.to_string()];
            Ok(Made {
                name: PaperKind::Urging.file_name(&of),
                rows: model.tasks.len(),
                form: source.form(&model, papers::urging_letter, papers::urging_fields)?,
            })
        })
        .collect()
}

fn extension(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let task = request.task.ok_or_else(|| invalid("task", "empty"))?;
    let case = source.read(|view| reports::extension_case(view, &task, request.request))?;
    let frame = frame(source, request.frame)?;
    let model = drawn::extension(frame, &case).ok_or_else(|| invalid("request", "undecided"))?;
    let number = case.extension.number.to_string();
    Ok(vec![Made {
        name: PaperKind::Extension.file_name(&[&case.line.code, &number]),
        rows: 1,
        form: source.form(&model, papers::extension_reply, papers::extension_fields)?,
    }])
}

fn assignments(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let filter = if request.filter == TaskFilter::default() {
        TaskFilter {
            cell: Some("total".to_owned()),
            ..TaskFilter::default()
        }
    } else {
        request.filter
    };
    let query = task_query(filter, None)?;
    let carrier = carrier(request.with.as_deref(), Carrier::Notice)?;
    let title = match request.title {
        None => drawn::ASSIGNMENTS.to_owned(),
        Some(title) => line("title", &title)?,
    };
    let rows = source.read(|view| reports::annex_rows(view, &query.filter, &|_, _| {}))?;
    let frame = frame(source, request.frame)?;
    let model = drawn::assignments(frame, title, carrier, rows);
    Ok(vec![Made {
        name: PaperKind::Assignments.file_name(&[&source.as_of.to_string()]),
        rows: model.tasks.len(),
        form: source.form(&model, papers::assignment_annex, papers::assignment_fields)?,
    }])
}

fn members(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let carrier = carrier(request.with.as_deref(), Carrier::Decision)?;
    let seats = source.read(|view| committee::list(view, SeatSort::Protocol))?;
    let frame = frame(source, request.frame)?;
    let model = drawn::members(frame, carrier, source.as_of, &seats);
    Ok(vec![Made {
        name: PaperKind::Members.file_name(&[&source.as_of.to_string()]),
        rows: model.members.len(),
        form: source.form(&model, papers::member_annex, papers::member_fields)?,
    }])
}

fn matrix(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let carrier = carrier(request.with.as_deref(), Carrier::Report)?;
    let by = code("whose", request.whose.as_deref(), |whose| match whose {
        "unit" => Some(MatrixBy::Unit),
        "member" => Some(MatrixBy::Member),
        _ => None,
    })?;
    let matrix = source.read(reports::matrix)?;
    let frame = frame(source, request.frame)?;
    let by = by.unwrap_or(MatrixBy::Unit);
    let model = drawn::matrix(frame, carrier, source.as_of, &matrix, by);
    Ok(vec![Made {
        name: PaperKind::Matrix.file_name(&[&source.as_of.to_string()]),
        rows: model.rows.len(),
        form: source.form(&model, papers::matrix_annex, papers::matrix_fields)?,
    }])
}

/// Reads a register of papers of a year whole, a page at a time.
fn printed<L>(
    context: &Context<'_>,
    source: &Source,
    request: PaperMakeReq,
    page: impl Fn(View<'_>, NaiveDate, NaiveDate, u32) -> Result<(u32, Vec<L>)>,
) -> Result<PrintedRegister<L>, WireError> {
    let year = request.year.unwrap_or_else(|| source.as_of.year());
    let days = NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31));
    let (first, last) = days.ok_or_else(|| invalid("year", "out_of_range"))?;
    let rows = context.read(context.today(), |view| {
        let mut rows = Vec::new();
        loop {
            let (total, more) = page(view, first, last.min(source.as_of), count(rows.len()))?;
            let is_last = more.is_empty();
            rows.extend(more);
            if is_last || count(rows.len()) >= total {
                return Ok(rows);
            }
        }
    })?;
    Ok(PrintedRegister {
        frame: frame(source, request.frame)?,
        year,
        as_of: source.as_of,
        rows,
    })
}

/// Asks for the papers of a year, as they are printed.
fn whole_year<S>(from: NaiveDate, to: NaiveDate, offset: u32) -> PaperQuery<S> {
    PaperQuery {
        from: Some(from),
        to: Some(to),
        is_ascending: true,
        offset,
        limit: PAGE,
        ..PaperQuery::default()
    }
}

fn outgoing(
    context: &Context<'_>,
    source: &Source,
    request: PaperMakeReq,
) -> Result<Vec<Made>, WireError> {
    let register = printed(context, source, request, |view, from, to, offset| {
        let query = whole_year(from, to, offset);
        let page = core_papers::outgoing_list(view, &query)?;
        Ok((page.total, page.lines))
    })?;
    Ok(vec![Made {
        name: PaperKind::OutgoingRegister.file_name(&[&register.year.to_string()]),
        rows: register.rows.len(),
        form: Form::Decree(papers::outgoing_register(&register)),
    }])
}

fn incoming(
    context: &Context<'_>,
    source: &Source,
    request: PaperMakeReq,
) -> Result<Vec<Made>, WireError> {
    let register = printed(context, source, request, |view, from, to, offset| {
        let query = IncomingQuery {
            of: whole_year(from, to, offset),
            is_late: false,
        };
        let page = core_papers::incoming_list(view, &query)?;
        Ok((page.total, page.lines))
    })?;
    Ok(vec![Made {
        name: PaperKind::IncomingRegister.file_name(&[&register.year.to_string()]),
        rows: register.rows.len(),
        form: Form::Decree(papers::incoming_register(&register)),
    }])
}

/// Makes a paper of a meeting, as whoever asks sees the meeting.
fn of_meeting(
    context: &Context<'_>,
    source: &Source,
    request: PaperMakeReq,
) -> Result<Vec<Made>, WireError> {
    let key = request.meeting.ok_or_else(|| invalid("meeting", "empty"))?;
    let (whole, chair) = source.read(|view| {
        let whole = meetings::show(view, &key, context.actor)?;
        let chair = committee::show(view, whole.chair_seat)?.role;
        Ok((whole, chair))
    })?;
    let mut frame = frame(source, request.frame)?;
    // The paper stands for the day of its meeting, whenever it is made.
    frame.day = whole.line.began_at.unwrap_or(whole.line.starts_at).date();
    let (rows, paper) = match source.kind {
        PaperKind::Invitation => {
            let model = drawn::invitation(frame, &whole, chair);
            (model.guests.len(), papers::invitation(&model))
        }
        PaperKind::Agenda => {
            let model = drawn::agenda(frame, &whole, chair);
            (model.items.len(), papers::agenda(&model))
        }
        PaperKind::Minutes => {
            let model = drawn::minutes(frame, &whole, chair);
            (model.items.len(), papers::minutes(&model))
        }
        _ => {
            let model =
                drawn::conclusions(frame, &whole, chair, &request.lines.unwrap_or_default());
            (model.conclusions.len(), papers::conclusion_notice(&model))
        }
    };
    Ok(vec![Made {
        name: source.kind.file_name(&[&whole.line.code]),
        rows,
        // Templates are not made for them.
        form: Form::Decree(paper),
    }])
}

fn opinion_form(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let round = round(source, request.round)?;
    let whose = code("whose", request.whose.as_deref(), |whose| {
        (whose == "member").then_some(())
    })?;
    let frame = frame(source, request.frame)?;
    let form = |sheet: Option<&opinions::Sheet>| {
        let seat = sheet.map(|sheet| format!("{:02}", sheet.seat));
        let of = std::iter::once(round.line.code.as_str()).chain(seat.as_deref());
        let model = drawn::opinion_form(frame.clone(), &round, sheet);
        Made {
            name: PaperKind::OpinionForm.file_name(&of.collect::<Vec<_>>()),
            rows: model.questions.len(),
            form: Form::Decree(papers::opinion_form(&model)),
        }
    };
    match whose {
        None => Ok(vec![form(None)]),
        Some(()) if round.sheets.is_empty() => Err(invalid("round", "not_sent")),
        Some(()) => Ok(round.sheets.iter().map(|sheet| form(Some(sheet))).collect()),
    }
}

fn opinion_summary(source: &Source, request: PaperMakeReq) -> Result<Vec<Made>, WireError> {
    let round = round(source, request.round)?;
    if round.sheets.is_empty() {
        return Err(invalid("round", "not_sent"));
    }
    let frame = frame(source, request.frame)?;
    let model = drawn::opinion_summary(frame, &round, source.as_of);
    Ok(vec![Made {
        name: PaperKind::OpinionSummary.file_name(&[&round.line.code]),
        rows: model.questions.len(),
        form: Form::Decree(papers::opinion_summary(&model)),
    }])
}

fn round(source: &Source, key: Option<String>) -> Result<opinions::RoundWhole, WireError> {
    let key = key.ok_or_else(|| invalid("round", "empty"))?;
    source.read(|view| opinions::show(view, &key))
}

fn carrier(asked: Option<&str>, usual: Carrier) -> Result<Carrier, WireError> {
    Ok(code("with", asked, Carrier::from_code)?.unwrap_or(usual))
}

/// Returns the frame with what the clerk gave.
fn frame(source: &Source, given: PaperFrame) -> Result<Frame, WireError> {
    let mut frame = Frame::open(source.as_of);
    if let Some(number) = given.number {
        if !(1..=LARGEST_NUMBER).contains(&number) {
            return Err(invalid("number", "out_of_range"));
        }
        frame.number = Some(number);
    }
    if let Some(symbol) = given.symbol {
        frame.symbol = line("symbol", &symbol)?;
    }
    if let Some(drafter) = given.drafter {
        frame.drafter = line("drafter", &drafter)?;
    }
    frame.issued_on = given.issued_on;
    frame.recipients = lines("recipients", given.recipients)?;
    if let Some(number) = given.signer {
        let day = given.issued_on.unwrap_or(source.as_of);
        let seat = source
            .register
            .read_apart(day, Some(source.known_to), |view| {
                committee::show(view, number)
            })?;
        frame.signer = drawn::signer(&seat).ok_or_else(|| invalid("signer", "no_signer"))?;
    }
    Ok(frame)
}

/// Returns a line that the clerk gave.
fn line(field: &str, text: &str) -> Result<String, WireError> {
    line_of(field, text, LONGEST)
}

/// The same, of so many characters at most.
fn line_of(field: &str, text: &str, longest: usize) -> Result<String, WireError> {
    let text = clean_line(text);
    if text.is_empty() {
        return Err(invalid(field, "empty"));
    }
    if text.chars().count() > longest {
        return Err(invalid(field, "too_long"));
    }
    Ok(text)
}

fn lines(field: &str, all: Vec<String>) -> Result<Vec<String>, WireError> {
    if all.len() > MOST {
        return Err(invalid(field, "too_many"));
    }
    all.iter().map(|text| line(field, text)).collect()
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Checks the layout of a file. Asks nothing of the register.
pub(crate) fn check(
    _: &Context<'_>,
    request: PaperCheckReq,
) -> Result<Answer<PaperCheckView>, WireError> {
    let bytes = sent(&request.name, &request.bytes)?;
    let form = code("form", request.form.as_deref(), LaidOut::from_code)?;
    let checked = layout::check_as(&bytes, form).map_err(|error| {
        let why = match error {
            ReadError::Format => "not_docx",
            other => other.code(),
        };
        refusal("file_unread", &[("name", &request.name), ("why", why)])
    })?;
    Ok(Answer::of(PaperCheckView {
        name: request.name,
        fingerprint: exports::fingerprint(&bytes),
        form: checked.form.code().to_owned(),
        known_by: checked.known_by.code().to_owned(),
        paragraphs: checked.paragraphs,
        components: checked
            .components
            .iter()
            .map(|component| component.code().to_owned())
            .collect(),
        is_clean: checked.findings.is_empty(),
        findings: checked.findings.into_iter().map(finding).collect(),
    }))
}

fn finding(finding: Finding) -> PaperFinding {
    let source = finding.source;
    PaperFinding {
        component: finding.component.code().to_owned(),
        fault: finding.fault.code().to_owned(),
        section: finding.place.section,
        paragraph: finding.place.paragraph,
        text: finding.place.text,
        times: finding.times,
        found: finding.found,
        wanted: finding.wanted,
        source: PaperSource {
            annex: source.annex.to_owned(),
            part: source.part.to_owned(),
            section: source.section.to_owned(),
            clause: source.clause.to_owned(),
            point: source.point.to_owned(),
        },
    }
}
