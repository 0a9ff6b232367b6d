//! What columns of lists point to, by the names that an import finds them by.

use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{ClauseRecord, InstrumentRecord, PostRecord, TaskRecord, UnitRecord};
use crate::store::rows::{self, Record};
use crate::store::{self, View};
use std::collections::BTreeMap;

/// Reads a record that a column points to, once.
pub(super) struct Read<'a> {
    view: View<'a>,
    names: BTreeMap<(Noun, String), String>,
}

impl<'a> Read<'a> {
    pub(super) fn new(view: View<'a>) -> Self {
        Self {
            view,
            names: BTreeMap::new(),
        }
    }

    fn name<R: Record>(
        &mut self,
        id: Option<&str>,
        name: impl FnOnce(View<'_>, R) -> Result<String>,
    ) -> Result<String> {
        let Some(id) = id else {
            return Ok(String::new());
        };
        let key = (R::NOUN, id.to_owned());
        if let Some(known) = self.names.get(&key) {
            return Ok(known.clone());
        }
        let record: R = rows::get(self.view, id)?.or_not_found(R::NOUN, id)?;
        let found = name(self.view, record)?;
        self.names.insert(key, found.clone());
        Ok(found)
    }

    /// The name of a unit, or its code when another one has the name, too.
    pub(super) fn unit(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |view, unit: UnitRecord| {
            let same =
                store::committee::units_named(view, &unit.name, &crate::text::fold(&unit.name))?;
            Ok(if same.len() > 1 { unit.code } else { unit.name })
        })
    }

    /// The symbol of a document, or its code when it has none or another one has it, too.
    pub(super) fn instrument(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |view, document: InstrumentRecord| {
            let is_only = !document.symbol.is_empty()
                && store::instruments::named(view, &document.symbol)?.len() == 1;
            Ok(if is_only {
                document.symbol
            } else {
                document.code
            })
        })
    }

    pub(super) fn clause(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |_, clause: ClauseRecord| Ok(clause.label))
    }

    pub(super) fn task(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |_, task: TaskRecord| Ok(task.code))
    }

    /// A post with its unit, as one lead.
    pub(super) fn lead(&mut self, post_id: Option<&str>, unit_id: Option<&str>) -> Result<String> {
        let Some(post_id) = post_id else {
            return self.unit(unit_id);
        };
        let post: PostRecord = rows::get(self.view, post_id)?.or_not_found(Noun::Posts, post_id)?;
        let unit = match &post.unit_id {
            Some(id) => rows::get::<UnitRecord>(self.view, id)?.map(|unit| unit.name),
            None => None,
        };
        Ok(format!("{} {}", post.title, unit.unwrap_or_default())
            .trim_end()
            .to_owned())
    }
}
