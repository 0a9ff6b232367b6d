//! Pages to be looked at: the same that go into the PDF, drawn as SVG with the outlines of their letters, so that they look
//! alike wherever they are shown; and the words that stand on them, for whoever cannot see a picture.

use crate::{PdfError, set};
use steering_documents::paper::{Block, Paper};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;
use typst_layout::Page as SetPage;
use typst_svg::SvgOptions;

/// A paper that was set. A page is drawn when it is asked for.
#[derive(Debug, Clone)]
pub struct Pages(Vec<SetPage>);

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its picture: SVG without scripts, links or anything from elsewhere.
    pub svg: String,
    /// Width of the sheet in millimetres.
    pub width: u32,
    /// Height of the sheet in millimetres.
    pub height: u32,
    /// What stands on it, line by line as it was set; cells of tables one after another.
    pub text: Vec<String>,
}

/// Sets a paper.
///
/// # Errors
///
/// Those of [`crate::write`].
pub fn pages(paper: &Paper) -> Result<Pages, PdfError> {
    set(paper, |document| Pages(document.pages().to_vec()))
}

/// More rows than a page holds, however low they are.
const ROWS_OF_A_PAGE: usize = 70;

/// Sets what the first page holds, and hardly more: for small pictures of papers that may be long.
///
/// # Errors
///
/// Those of [`pages`], for what stands on that page.
pub fn first_page(paper: &Paper) -> Result<Pages, PdfError> {
    let mut first = paper.clone();
    first.parts.truncate(1);
    for block in first.parts.iter_mut().flat_map(|part| &mut part.blocks) {
        if let Block::Table(table) = block {
            table.rows.truncate(ROWS_OF_A_PAGE);
        }
    }
    let mut pages = pages(&first)?;
    pages.0.truncate(1);
    Ok(pages)
}

impl Pages {
    /// Returns how many pages there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Returns a page, counted from 0; `None` after the last.
    #[must_use]
    pub fn page(&self, at: usize) -> Option<Page> {
        let page = self.0.get(at)?;
        let size = page.frame.size();
        let mut lines = Lines::default();
        lines.read(&page.frame, Point::zero());
        Some(Page {
            svg: typst_svg::svg(page, &SvgOptions::default()),
            width: millimetres(size.x),
            height: millimetres(size.y),
            text: lines.done(),
        })
    }
}

/// Sheets are whole millimetres wide, but for roundings.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a sheet is some hundreds of millimetres wide"
)]
fn millimetres(length: Abs) -> u32 {
    length.to_mm().round() as u32
}

/// What stands on a page, in the order in which it was set.
#[derive(Default)]
struct Lines {
    done: Vec<String>,
    /// The line that is being read, with its baseline and where it ends so far.
    open: Option<(String, Abs, Abs)>,
}

impl Lines {
    fn read(&mut self, frame: &Frame, at: Point) {
        for (place, item) in frame.items() {
            let at = at + *place;
            match item {
                FrameItem::Group(group) => {
                    let moved = Point::new(group.transform.tx, group.transform.ty);
                    self.read(&group.frame, at + moved);
                }
                FrameItem::Text(text) => self.put(text, at),
                FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..)
                | FrameItem::Tag(_) => {}
            }
        }
    }

    fn put(&mut self, text: &TextItem, at: Point) {
        let end = at.x + text.width();
        // Runs of a line stand on one height and touch; what stands beside them belongs to another cell.
        match &mut self.open {
            Some((line, baseline, right))
                if (*baseline - at.y).abs() < text.size * 0.1
                    && (at.x - *right).abs() < text.size =>
            {
                line.push_str(&text.text);
                *right = end;
            }
            open => {
                let before = open.replace((text.text.to_string(), at.y, end));
                self.done.extend(before.map(|(line, ..)| line));
            }
        }
    }

    fn done(mut self) -> Vec<String> {
        self.done.extend(self.open.map(|(line, ..)| line));
        let lines = self.done.iter().map(|line| line.trim().to_owned());
        lines.filter(|line| !line.is_empty()).collect()
    }
}
