//! The history.

use super::{Cell, Exported, PAGE, coded, heads, number, text};
use crate::error::Result;
use crate::history;
use crate::store::View;
use crate::watch::Watch;

/// Returns the history, newest first: a row for each field that changed, and one for an operation without any.
pub(super) fn history(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut found = Vec::new();
    let mut offset = 0;
    loop {
        let (total, entries) = history::whole_page(view, offset, PAGE)?;
        for entry in entries {
            watch.tell(total - entry.number.min(total), total)?;
            let changes: Vec<Option<&history::FieldChange>> = if entry.fields.is_empty() {
                vec![None]
            } else {
                entry.fields.iter().map(Some).collect()
            };
            for change in changes {
                let side = |value: Option<&Option<String>>| {
                    text(value.and_then(Option::as_deref).unwrap_or_default())
                };
                found.push(vec![
                    number(Some(entry.number)),
                    text(&entry.at),
                    Cell::Day(Some(entry.effective_on)),
                    coded("actor", &entry.actor),
                    coded("op", entry.label.op.code()),
                    text(&entry.label.subject),
                    coded("noun", change.map_or("", |change| change.noun.code())),
                    text(change.map_or("", |change| change.field.as_str())),
                    side(change.map(|change| &change.before)),
                    side(change.map(|change| &change.after)),
                    text(if entry.is_undone { "x" } else { "" }),
                ]);
            }
        }
        offset += PAGE;
        if offset >= total {
            return Ok(Exported {
                columns: heads(&[
                    "number",
                    "at",
                    "effective_on",
                    "actor",
                    "op",
                    "subject",
                    "noun",
                    "column",
                    "before",
                    "after",
                    "is_undone",
                ]),
                rows: found,
            });
        }
    }
}
