//! Templates, as they cross the wire.

use super::many;
use crate::wire::templates::{TemplateField, TemplateProblem, TemplateVersionRow, TemplateView};
use steering_core::papers::Template;
use steering_documents::template::{Field, Problem};

impl From<Template> for TemplateView {
    fn from(template: Template) -> Self {
        let key = |number: u32| format!("{}@{number}", template.code);
        let versions = template
            .versions
            .into_iter()
            .map(|version| TemplateVersionRow {
                key: key(version.number),
                number: version.number,
                file_name: version.file_name,
                size: version.size,
                hash: version.hash,
                note: version.note,
                added_on: version.added_on,
                added_by: version.added_by,
                papers: version.papers,
            })
            .collect();
        Self {
            id: template.id,
            code: template.code,
            kind: template.kind,
            name: template.name,
            in_force: template.in_force,
            retired_on: template.retired_on,
            version: template.version,
            versions,
        }
    }
}

impl From<Problem> for TemplateProblem {
    fn from(problem: Problem) -> Self {
        let place = problem.place;
        Self {
            fault: problem.fault.code().to_owned(),
            name: problem.name,
            hint: problem.hint,
            part: place.part.code().to_owned(),
            number: place.number,
            paragraph: place.paragraph,
            table: place.table,
            row: place.row,
            column: place.column,
            text: place.text,
        }
    }
}

impl From<&Field> for TemplateField {
    fn from(field: &Field) -> Self {
        Self {
            name: field.path(),
            alias: field.alias_path(),
            is_list: field.is_list,
            list: field.list.to_owned(),
        }
    }
}

/// Converts problems.
pub(crate) fn problems(all: Vec<Problem>) -> Vec<TemplateProblem> {
    many(all)
}
