//! What a register of an older format takes to be brought to today's.

use crate::{Done, Sheet, Times, desk, register};
use rusqlite::Connection;
use std::path::Path;

/// The format before what makes large registers quick; the steps from it on are those that look at every row.
const OLD: u32 = 3;

/// Takes away what came after format 3, as if that version of the program had written the register.
const BACK: &str = "
  drop table overdue_spans; drop table overdue_days;
  drop table search_text;
  create virtual table search_text using fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61');
  drop table line_corrections; drop table minute_editions; drop table minute_comments; drop table agenda_papers;
  drop table agenda_template_items; drop table agenda_templates; drop table phrases;
  drop table opinion_answers; drop table opinion_sheets; drop table opinion_questions; drop table opinion_rounds;
  drop table minute_drafts; drop table votes; drop table line_parties; drop table minute_lines; drop table attendance_spans;
  drop table attendees; drop table agenda_items; drop table meetings; drop table template_versions; drop table paper_templates;
  drop table paper_files; drop table outgoing_papers; drop table incoming_papers;
  vacuum;";

/// Opens a register of format 3, beside the bare making of a search index over the same texts.
pub(super) fn migration(
    kept: &Path,
    folder: &Path,
    bare: &Connection,
    sheet: &mut Sheet,
) -> Done<()> {
    let aside = folder.join("old");
    std::fs::create_dir_all(&aside)?;
    let file = register(sheet.tasks, kept, &aside)?;
    {
        let old = Connection::open(&file)?;
        old.pragma_update(None, "foreign_keys", false)?;
        old.execute_batch(BACK)?;
        old.pragma_update(None, "user_version", OLD)?;
    }
    let ours = Times::once(|| {
        drop(desk(&file)?);
        Ok(())
    })?;
    let floor = Times::once(|| {
        bare.execute_batch(
            "create virtual table again using fts5 (text, content='', contentless_delete=1, prefix='1 2 3');
             insert into again (rowid, text) select id, title from tasks;
             drop table again;",
        )?;
        Ok(())
    })?;
    sheet.row(
        "a register of format 3 brought to today's",
        &ours,
        Some(&floor),
    )
}
