//! The parts of a zip package, one at a time, within limits that are counted and not believed.

use super::ReadError;
use std::cell::Cell;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most entries.
const MOST_ENTRIES: usize = 2_000;
/// Most bytes after unpacking, of all parts that are read together.
const MOST_UNPACKED: u64 = 200 * 1024 * 1024;
/// How many times as large as packed a part may be; small parts may be more.
const MOST_RATIO: u64 = 200;
/// A part up to this size is not judged by its ratio.
const SMALL: u64 = 1024 * 1024;

/// A package.
pub(crate) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Names of the parts, as they stand in the package.
    own: Vec<String>,
    left: Cell<u64>,
}

impl<'a> Package<'a> {
    /// Opens a package and looks at what it declares.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|e| damaged(&e))?;
        if zip.len() > MOST_ENTRIES {
            return Err(ReadError::Bomb);
        }
        let (mut declared, mut own) = (0_u64, Vec::new());
        for place in 0..zip.len() {
            let entry = zip.by_index_raw(place).map_err(|e| damaged(&e))?;
            declared = declared.saturating_add(entry.size());
            check_ratio(entry.size(), entry.compressed_size())?;
            own.push(entry.name().map_err(|e| damaged(&e))?.into_owned());
        }
        if declared > MOST_UNPACKED {
            return Err(ReadError::Bomb);
        }
        Ok(Self {
            zip,
            own,
            left: Cell::new(MOST_UNPACKED),
        })
    }

    /// True when the package has a part whose name begins so.
    pub(crate) fn has(&self, beginning: &str) -> bool {
        !self.names(beginning).is_empty()
    }

    /// Returns the names of the parts that begin so.
    pub(crate) fn names(&self, beginning: &str) -> Vec<String> {
        self.own
            .iter()
            .map(|name| name.trim_start_matches('/'))
            .filter(|name| name.starts_with(beginning))
            .map(str::to_owned)
            .collect()
    }

    /// Unpacks a part; `None` when there is none of this name.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let is_named = |own: &String| own.trim_start_matches('/').eq_ignore_ascii_case(name);
        let Some(place) = self.own.iter().position(is_named) else {
            return Ok(None);
        };
        let entry = self.zip.by_index(place).map_err(|e| damaged(&e))?;
        let packed = entry.compressed_size();
        let mut bytes = Vec::new();
        // One byte more than may come tells that more would.
        entry
            .take(self.left.get() + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| ReadError::Damaged(e.to_string()))?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > self.left.get() {
            return Err(ReadError::Bomb);
        }
        check_ratio(size, packed)?;
        self.left.set(self.left.get() - size);
        Ok(Some(bytes))
    }
}

fn check_ratio(size: u64, packed: u64) -> Result<(), ReadError> {
    if size > SMALL && size / packed.max(1) > MOST_RATIO {
        return Err(ReadError::Bomb);
    }
    Ok(())
}

fn damaged(error: &zip::result::ZipError) -> ReadError {
    ReadError::Damaged(error.to_string())
}
