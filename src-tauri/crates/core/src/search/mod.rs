//! Search over the whole register: typed with or without marks, composed or not.

mod query;

use crate::error::Result;
use crate::ops::Noun;
use crate::store::{self, View};

pub use query::{Query, marks};

/// Hits ranked at most: beyond these the person should type more.
const RANKED: u32 = 400;

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

/// Returns how many records match and the best of them: a code typed whole, then exact marks, then folded words.
///
/// # Errors
/// Trouble with the file.
pub fn search(view: View<'_>, text: &str, limit: u32) -> Result<(u32, Vec<Hit>)> {
    let Some(query) = Query::read(text) else {
        return Ok((0, Vec::new()));
    };
    let total = store::search::count_matches(view, &query.matched())?;
    let mut hits = store::search::matches(view, &query.matched(), RANKED)?;
    // The sort is stable: within a rank the index's own order (best words first) stays.
    hits.sort_by_key(|hit| (query.rank(&hit.code, &hit.title), weight(hit.noun)));
    hits.truncate(limit as usize);
    for hit in &mut hits {
        hit.marks = marks(&hit.title, &query);
    }
    Ok((total, hits))
}

/// Orders hits of one rank by what people look for most: their work first, the words of documents last.
const fn weight(noun: Noun) -> u8 {
    match noun {
        Noun::Tasks => 0,
        Noun::People | Noun::Units => 1,
        Noun::Instruments | Noun::Targets | Noun::Areas | Noun::InventoryItems => 2,
        _ => 3,
    }
}
