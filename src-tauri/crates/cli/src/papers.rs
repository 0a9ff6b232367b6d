//! `steering paper check`: whether a paper is laid out as the decree asks.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::session::Session;
use std::path::PathBuf;
use steering_api::base64;
use steering_api::wire::papers::{PaperCheckReq, PaperCheckView, PaperFinding, PaperSource};

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

/// Checks a file.
///
/// # Errors
/// What the desk answered, or trouble with the file; [`Fail::Findings`] when something is not right.
pub(crate) fn run(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let path = PathBuf::from(args.must("path"));
    let bytes = std::fs::read(&path).map_err(|error| Fail::unread(session.host, &path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let request = PaperCheckReq {
        name: name.into_owned(),
        bytes: base64::encode(&bytes),
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
