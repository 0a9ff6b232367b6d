//! All that the typesetter may see: one source, four fonts, the paper's data. No files, no network, no clock.

use crate::data;
use std::sync::LazyLock;
use steering_documents::paper::Paper;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// Tinos: as wide as Times New Roman, which the decree names and which may not be given away.
const FACES: [&[u8]; 4] = [
    include_bytes!("../assets/tinos/Tinos-Regular.ttf"),
    include_bytes!("../assets/tinos/Tinos-Italic.ttf"),
    include_bytes!("../assets/tinos/Tinos-Bold.ttf"),
    include_bytes!("../assets/tinos/Tinos-BoldItalic.ttf"),
];

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FACES
        .iter()
        .filter_map(|face| Font::new(Bytes::new(*face), 0))
        .collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static MAIN: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("paper.typ")));

/// Returns whether every face has the letter.
pub(crate) fn has_letter(letter: char) -> bool {
    FONTS
        .iter()
        .all(|font| font.info().coverage.contains(u32::from(letter)))
}

/// The typesetter's world for one paper.
pub(crate) struct Sheets {
    library: LazyHash<Library>,
}

impl Sheets {
    /// Puts a paper into it.
    pub(crate) fn of(paper: &Paper) -> Self {
        let library = Library::builder().with_inputs(data::inputs(paper)).build();
        Self {
            library: LazyHash::new(library),
        }
    }
}

impl World for Sheets {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() {
            Ok(MAIN.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
