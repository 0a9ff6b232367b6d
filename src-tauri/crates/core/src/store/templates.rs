//! Queries of templates.

use super::{View, count, first, list};
use crate::error::Result;
use crate::papers::TemplateVersion;
use rusqlite::params;

/// Reads the ids of templates by their codes: of every kind, or of one; those in use, or all.
pub(crate) fn ids(view: View<'_>, kind: Option<&str>, with_retired: bool) -> Result<Vec<String>> {
    list(
        view,
        "select id from paper_templates where (?1 is null or kind = ?1) and (?2 or retired_on is null)
         order by length(code), code",
        params![kind, with_retired],
        |row| row.get(0),
    )
}

/// Reads the id of the template of this id or code.
pub(crate) fn named(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from paper_templates where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// True when another template of the kind that is in use has this name.
pub(crate) fn has_name(view: View<'_>, kind: &str, name: &str, own: &str) -> Result<bool> {
    Ok(count(
        view,
        "select count(*) from paper_templates where kind = ?1 and name = ?2 and id <> ?3 and retired_on is null",
        [kind, name, own],
    )? > 0)
}

/// Reads the versions of a template, the newest first; how many papers were made of them is not in it yet.
pub(crate) fn versions(view: View<'_>, template_id: &str) -> Result<Vec<TemplateVersion>> {
    list(
        view,
        "select number, file_name, size, hash, note, added_on, added_by
         from template_versions where template_id = ?1 order by number desc",
        [template_id],
        |row| {
            Ok(TemplateVersion {
                number: row.get(0)?,
                file_name: row.get(1)?,
                size: row.get(2)?,
                hash: row.get(3)?,
                note: row.get(4)?,
                added_on: row.get(5)?,
                added_by: row.get(6)?,
                papers: 0,
            })
        },
    )
}

/// Counts the issued papers whose recipe names a version: `MB-001@2`.
pub(crate) fn papers_of(view: View<'_>, key: &str) -> Result<u32> {
    count(
        view,
        "select count(*) from outgoing_papers
         where recipe <> '' and json_valid(recipe) and json_extract(recipe, '$.template') = ?1",
        [key],
    )
}

/// Reads a version: name of its file, hash as logged, bytes.
pub(crate) fn kept_file(
    view: View<'_>,
    template_id: &str,
    number: u32,
) -> Result<Option<(String, String, Vec<u8>)>> {
    first(
        view,
        "select v.file_name, v.hash, f.bytes from template_versions v join files f on f.hash = v.hash
         where v.template_id = ?1 and v.number = ?2",
        params![template_id, number],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Reads versions whose file is not in the register: template and version, name of the file.
pub(crate) fn lost_files(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select coalesce(t.code, v.template_id) || '@' || v.number, v.file_name from template_versions v
         left join paper_templates t on t.id = v.template_id
         where t.id is null or not exists (select 1 from files f where f.hash = v.hash and f.size = v.size)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Reads what names a version that is not there: templates whose version in force is gone, and issued papers that were made
/// of one.
pub(crate) fn lost_versions(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select t.code, t.code || '@' || t.in_force from paper_templates t
         where not exists (select 1 from template_versions v where v.template_id = t.id and v.number = t.in_force)
         union all
         select p.symbol, json_extract(p.recipe, '$.template') from outgoing_papers p
         where p.recipe <> '' and json_valid(p.recipe) and json_extract(p.recipe, '$.template') is not null
           and not exists (select 1 from template_versions v join paper_templates t on t.id = v.template_id
             where t.code || '@' || v.number = json_extract(p.recipe, '$.template'))",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
