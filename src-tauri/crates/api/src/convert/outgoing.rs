//! Papers that go out, as they cross the wire.

use super::many;
use crate::wire::outgoing::{
    NumberGap, OutgoingNext, OutgoingRow, OutgoingView, PaperFileRow, RelatedPaperRow,
};
use steering_core::papers::{
    NextNumber, OutgoingLine, OutgoingWhole, PaperFile, RelatedPaper, rules,
};

impl From<OutgoingLine> for OutgoingRow {
    fn from(line: OutgoingLine) -> Self {
        Self {
            id: line.id,
            symbol: line.symbol,
            kind: line.kind.code().to_owned(),
            year: line.year,
            number: line.number,
            state: line.state.code().to_owned(),
            title: line.title,
            reserved_on: line.reserved_on,
            issued_on: line.issued_on,
            signer: line.signer,
            recipients: line.recipients,
            kept_at: line.kept_at,
            copies: line.copies,
            released_on: line.released_on,
            release_by: line.release_by,
            is_late: line.is_late,
            receipt: line.receipt,
            reason: line.reason,
            note: line.note,
            files: line.files,
            version: line.version,
        }
    }
}

impl From<RelatedPaper> for RelatedPaperRow {
    fn from(related: RelatedPaper) -> Self {
        Self {
            relation: related.relation.code().to_owned(),
            paper: related.paper.into(),
        }
    }
}

impl From<PaperFile> for PaperFileRow {
    fn from(file: PaperFile) -> Self {
        Self {
            id: file.id,
            role: file.role.code().to_owned(),
            name: file.name,
            size: file.size,
            hash: file.hash,
            added_on: file.added_on,
        }
    }
}

impl From<OutgoingWhole> for OutgoingView {
    fn from(whole: OutgoingWhole) -> Self {
        Self {
            row: whole.line.into(),
            signer_post: whole.signer_post,
            gap_reason: whole.gap_reason,
            of: whole.of.map(Into::into),
            by: many(whole.by),
            instrument: whole.instrument.map(Into::into),
            answers: many(whole.answers),
            recipe: whole.recipe,
            files: many(whole.files),
        }
    }
}

impl From<NextNumber> for OutgoingNext {
    fn from(next: NextNumber) -> Self {
        Self {
            kind: next.kind.code().to_owned(),
            year: next.year,
            number: next.number,
            symbol: rules::open_symbol(next.kind, next.number, &next.issuer, &next.drafter),
            issuer: next.issuer,
            drafter: next.drafter,
            not_before: next.not_before,
            gaps: next
                .gaps
                .into_iter()
                .map(|(from, to, reason)| NumberGap { from, to, reason })
                .collect(),
        }
    }
}
