//! Search over the whole register: typed with or without marks, composed or not.

mod assist;
pub mod language;
pub(crate) mod named;
mod query;

use crate::error::Result;
use crate::ops::Noun;
use crate::store::{self, View};
use crate::tasks::{self, Basis, TaskQuery, TaskSort, Test};
use language::Query as Asked;

pub use assist::{names, names_nobody, with_names};
pub use query::{Query, marks};

/// Hits ranked at most: beyond these the person should type more.
const RANKED: u32 = 400;
/// Matches counted at most. Where there are more, the newest and the oldest are ranked.
const COUNTED: u32 = 2_000;

/// One hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Kind of record.
    pub noun: Noun,
    /// Its id.
    pub id: String,
    /// Human code or symbol; for people the number of their seat, for clauses the code of their document.
    pub code: String,
    /// Title or name.
    pub title: String,
    /// Marked ranges of the title: start and end, in characters.
    pub marks: Vec<(u32, u32)>,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How many match.
    pub total: u32,
    /// True when more match than are counted: words that common say little.
    pub is_more: bool,
    /// The best of them.
    pub hits: Vec<Hit>,
}

/// Returns how many records match and the best of them: a code typed whole, then exact marks, then folded words. A text with
/// a key or a flag of the query language asks for tasks.
///
/// # Errors
/// `query`; trouble with the file.
pub fn search(view: View<'_>, text: &str, limit: u32) -> Result<Found> {
    if let Some(asked) = assist::asked(text)? {
        let (total, hits) = tasks_asked(view, asked, limit)?;
        return Ok(Found {
            total,
            is_more: false,
            hits,
        });
    }
    let Some(query) = Query::read(text) else {
        return Ok(Found {
            total: 0,
            is_more: false,
            hits: Vec::new(),
        });
    };
    let total = store::search::count_matches(view, &query.matched(), COUNTED + 1)?;
    let is_more = total > COUNTED;
    let mut hits = if is_more {
        store::search::newest(view, &query.matched(), query.folded(), RANKED)?
    } else {
        store::search::best(view, &query.matched(), RANKED)?
    };
    // The sort is stable: within a rank the index's own order (best words first) stays.
    hits.sort_by_key(|hit| (query.rank(&hit.code, &hit.title), weight(hit.noun)));
    hits.truncate(limit as usize);
    for hit in &mut hits {
        hit.marks = marks(&hit.title, &query);
    }
    Ok(Found {
        total: total.min(COUNTED),
        is_more,
        hits,
    })
}

/// Returns how many tasks a query wants and the best of them.
fn tasks_asked(view: View<'_>, asked: Asked, limit: u32) -> Result<(u32, Vec<Hit>)> {
    let words: Vec<&str> = asked
        .filter
        .all
        .iter()
        .filter(|condition| !condition.is_not)
        .filter_map(|condition| match &condition.test {
            Test::Word(text) | Test::Phrase(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let query = Query::read(&words.join(" "));
    let wanted = TaskQuery {
        filter: asked.filter,
        sort: TaskSort::Due,
        is_descending: false,
        group: None,
        basis: Basis::Adjusted,
        offset: 0,
        limit: if query.is_some() { RANKED } else { limit },
    };
    let page = tasks::list(view, &wanted)?;
    let mut hits: Vec<Hit> = page
        .lines
        .into_iter()
        .map(|line| Hit {
            noun: Noun::Tasks,
            id: line.id,
            code: line.code,
            title: line.title,
            marks: Vec::new(),
        })
        .collect();
    if let Some(query) = query {
        hits.sort_by_key(|hit| query.rank(&hit.code, &hit.title));
        hits.truncate(limit as usize);
        for hit in &mut hits {
            hit.marks = marks(&hit.title, &query);
        }
    }
    Ok((page.total, hits))
}

/// Orders hits of one rank by what people look for most: their work first, the words of documents last.
const fn weight(noun: Noun) -> u8 {
    match noun {
        Noun::Tasks => 0,
        Noun::People | Noun::Units => 1,
        Noun::Instruments
        | Noun::Targets
        | Noun::Areas
        | Noun::InventoryItems
        | Noun::OutgoingPapers
        | Noun::IncomingPapers
        | Noun::Meetings
        | Noun::OpinionRounds => 2,
        _ => 3,
    }
}
