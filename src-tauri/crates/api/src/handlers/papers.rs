//! Papers.

use super::imports::sent;
use super::{Answer, Context};
use crate::errors::refusal;
use crate::exports;
use crate::wire::WireError;
use crate::wire::papers::{PaperCheckReq, PaperCheckView, PaperFinding, PaperSource};
use steering_core::error::Result;
use steering_documents::layout::{self, Finding};
use steering_documents::read::ReadError;

/// Checks the layout of a file. Asks nothing of the register.
pub(crate) fn check(
    _: &Context<'_>,
    request: PaperCheckReq,
) -> Result<Answer<PaperCheckView>, WireError> {
    let bytes = sent(&request.name, &request.bytes)?;
    let checked = layout::check(&bytes).map_err(|error| {
        let why = match error {
            ReadError::Format => "not_docx",
            other => other.code(),
        };
        refusal("file_unread", &[("name", &request.name), ("why", why)])
    })?;
    Ok(Answer::of(PaperCheckView {
        name: request.name,
        fingerprint: exports::fingerprint(&bytes),
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
