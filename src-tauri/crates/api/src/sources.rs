//! Files of the office that were read, and the dry runs of them: kept by this desk until newer ones take their place.

use crate::desk::lock;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use steering_core::imports::{Counts, Kind, Mapping, PlannedRow};
use steering_documents::read::Source;

/// How many of each are kept.
const KEPT: usize = 6;

/// A file that was read.
pub(crate) struct ReadFile {
    pub(crate) name: String,
    pub(crate) hash: String,
    pub(crate) source: Source,
}

/// A dry run.
pub(crate) struct DryRun {
    pub(crate) file: Arc<ReadFile>,
    pub(crate) kind: Kind,
    pub(crate) sheet: usize,
    pub(crate) header_row: u32,
    pub(crate) mapping: Mapping,
    pub(crate) rows: Vec<PlannedRow>,
    pub(crate) counts: Counts,
}

/// What a desk keeps of one sort, by a name that grows with time.
pub(crate) struct Kept<T>(Mutex<BTreeMap<String, Arc<T>>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Kept<T> {
    /// Keeps one; the oldest makes room. Returns its name.
    pub(crate) fn keep(&self, value: T) -> String {
        let name = uuid::Uuid::now_v7().simple().to_string();
        let mut kept = lock(&self.0);
        kept.insert(name.clone(), Arc::new(value));
        while kept.len() > KEPT {
            kept.pop_first();
        }
        name
    }

    /// Returns the one of a name.
    pub(crate) fn find(&self, name: &str) -> Option<Arc<T>> {
        lock(&self.0).get(name).map(Arc::clone)
    }
}
