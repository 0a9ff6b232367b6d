//! Counting extensions.

use super::{View, list};
use crate::error::Result;
use crate::reports::{ExtensionCounts, ExtensionGroup, GroupKey};

/// Counts the extensions by the lead unit of their task.
pub(crate) fn by_lead(view: View<'_>) -> Result<Vec<ExtensionGroup>> {
    list(
        view,
        "select u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
           count(*), sum(e.state = 'granted'), sum(e.state = 'refused'), sum(e.state = 'withdrawn'),
           sum(e.state = 'sent'), sum(e.is_late_request), count(distinct e.task_id)
         from extensions e
           join tasks t on t.id = e.task_id
           left join units u on u.id = t.lead_unit_id
         group by u.id
         order by u.id is null, count(*) desc, u.name_sort, u.code",
        [],
        |row| {
            let id: Option<String> = row.get(0)?;
            Ok(ExtensionGroup {
                key: match id {
                    None => None,
                    Some(id) => Some(GroupKey {
                        id,
                        code: row.get(1)?,
                        title: row.get(2)?,
                    }),
                },
                counts: ExtensionCounts {
                    asked: row.get(3)?,
                    granted: row.get(4)?,
                    refused: row.get(5)?,
                    withdrawn: row.get(6)?,
                    waiting: row.get(7)?,
                    late: row.get(8)?,
                    tasks: row.get(9)?,
                },
            })
        },
    )
}
