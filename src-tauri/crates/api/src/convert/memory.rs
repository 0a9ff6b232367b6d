//! The committee's memory, as it crosses the wire.

use crate::wire::memory::{MemberTotals, MemoryCount, MemoryRow, MemorySign};
use steering_core::memory::{self, MemoryKind};

impl From<memory::MemoryRow> for MemoryRow {
    fn from(row: memory::MemoryRow) -> Self {
        Self {
            on: row.on,
            kind: row.kind.code().to_owned(),
            noun: row.noun.into(),
            id: row.id,
            code: row.code,
            title: row.title,
            part: row.part,
            words: row.words,
            who: row.who,
            signs: row
                .signs
                .into_iter()
                .map(|sign| MemorySign {
                    of: sign.of,
                    code: sign.code,
                    count: sign.count,
                })
                .collect(),
            due_on: row.due_on,
            marks: row
                .marks
                .into_iter()
                .map(|(start, end)| [start, end])
                .collect(),
        }
    }
}

impl From<(MemoryKind, u32)> for MemoryCount {
    fn from((kind, count): (MemoryKind, u32)) -> Self {
        Self {
            kind: kind.code().to_owned(),
            count,
        }
    }
}

impl From<memory::MemberTotals> for MemberTotals {
    fn from(totals: memory::MemberTotals) -> Self {
        Self {
            invited: totals.invited,
            present: totals.present,
            stood_in: totals.stood_in,
            excused: totals.excused,
            absent: totals.absent,
            lines: totals.lines,
            decisions: totals.decisions,
            rounds: totals.rounds,
            answered: totals.answered,
            silent: totals.silent,
            tasks: totals.tasks,
            open: totals.open,
            done: totals.done,
            overdue: totals.overdue,
            extensions: totals.extensions,
            granted: totals.granted,
        }
    }
}
