//! Papers that were set to be looked at: kept by this desk while the register and the day stay as they are, so that turning a
//! page sets nothing anew.

use crate::desk::lock;
use chrono::NaiveDate;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use steering_pdf::Pages;

/// How many papers are kept.
const MOST_PAPERS: usize = 16;
/// How many pages they have together at most, unless one alone has more: a full page takes some 700 KB.
const MOST_PAGES: usize = 60;

/// What the pages of a paper depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The request as JSON.
    pub(crate) request: String,
    /// Which of the papers, from 0.
    pub(crate) nth: usize,
    /// Its first page alone.
    pub(crate) is_glance: bool,
    /// The desk's own day.
    pub(crate) today: NaiveDate,
    /// The log, as the hash of its last operation tells it.
    pub(crate) head: String,
}

/// A paper that was set.
pub(crate) struct SetPaper {
    pub(crate) as_of: NaiveDate,
    pub(crate) known_to: u32,
    /// Names of all the papers that would be made.
    pub(crate) names: Vec<String>,
    /// Which of them this is, from 0.
    pub(crate) nth: usize,
    /// Its pages; `None` when nothing would be made.
    pub(crate) pages: Option<Pages>,
}

impl SetPaper {
    fn count(&self) -> usize {
        self.pages.as_ref().map_or(0, Pages::count)
    }
}

/// The papers that were set last, the newest first.
#[derive(Default)]
pub(crate) struct Previews(Mutex<VecDeque<(Asked, Arc<SetPaper>)>>);

impl Previews {
    /// Returns the paper that was asked for, if it is kept.
    pub(crate) fn find(&self, asked: &Asked) -> Option<Arc<SetPaper>> {
        let mut kept = lock(&self.0);
        let at = kept.iter().position(|(known, _)| known == asked)?;
        let found = kept.remove(at)?;
        let paper = Arc::clone(&found.1);
        kept.push_front(found);
        Some(paper)
    }

    /// Keeps a paper; the oldest ones make room.
    pub(crate) fn keep(&self, asked: Asked, paper: SetPaper) -> Arc<SetPaper> {
        let paper = Arc::new(paper);
        let mut kept = lock(&self.0);
        kept.push_front((asked, Arc::clone(&paper)));
        let mut pages = 0;
        let fits = kept.iter().take(MOST_PAPERS).take_while(|(_, paper)| {
            pages += paper.count();
            pages <= MOST_PAGES
        });
        let fits = fits.count().max(1);
        kept.truncate(fits);
        paper
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, MOST_PAPERS, Previews, SetPaper};
    use chrono::NaiveDate;

    fn asked(request: usize, head: &str) -> Asked {
        Asked {
            request: request.to_string(),
            nth: 0,
            is_glance: false,
            today: NaiveDate::default(),
            head: head.to_owned(),
        }
    }

    fn paper() -> SetPaper {
        SetPaper {
            as_of: NaiveDate::default(),
            known_to: 0,
            names: Vec::new(),
            nth: 0,
            pages: None,
        }
    }

    #[test]
    fn what_was_looked_at_last_stays_and_the_oldest_makes_room() {
        let previews = Previews::default();
        for request in 0..MOST_PAPERS {
            previews.keep(asked(request, "a"), paper());
        }
        assert!(
            previews.find(&asked(0, "a")).is_some(),
            "the first is still there, and is looked at again"
        );
        assert!(
            previews.find(&asked(0, "b")).is_none(),
            "not for another log"
        );
        previews.keep(asked(MOST_PAPERS, "a"), paper());
        assert!(previews.find(&asked(0, "a")).is_some(), "it was used last");
        assert!(
            previews.find(&asked(1, "a")).is_none(),
            "the one that nobody looked at for longest went"
        );
    }
}
