//! Where the pages of a sheet of several tables end: no heading stands at the foot of a page, nor a sum alone at the head of one.
//!
//! The sheet is as wide as its page, so that what a page holds depends on its columns: a little less is reckoned with, and
//! where a program scales the sheet further down, its pages end early.

use crate::heights::{LINE, height};
use rust_xlsxwriter::{Worksheet, XlsxError};
use std::collections::BTreeMap;

/// Height of a page in points of the sheet: 509 between the margins, at the 76 percent at which its columns fill the width,
/// with a little to spare.
const PAGE: u32 = 655;
/// Rows that stand together at the head of a long table: its heading, its names and two lines.
const TOGETHER: u32 = 4;

/// The tables of a sheet from top to bottom.
#[derive(Default)]
pub(super) struct Flow {
    tables: Vec<(u32, u32)>,
    heights: BTreeMap<u32, u32>,
}

impl Flow {
    /// Adds a table of the rows `from..to`, its heading first.
    pub(super) fn table(&mut self, from: u32, to: u32) {
        self.tables.push((from, to));
    }

    /// Says how many lines a row has.
    pub(super) fn row(&mut self, row: u32, lines: u32) {
        self.heights.insert(row, height(lines));
    }

    /// Sets the heights and the breaks.
    ///
    /// # Errors
    ///
    /// Only if the writer fails.
    pub(super) fn set(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        for (row, height) in &self.heights {
            sheet.set_row_height(*row, *height)?;
        }
        sheet.set_page_breaks(&self.breaks())?;
        Ok(())
    }

    fn high(&self, from: u32, to: u32) -> u32 {
        let heights = (from..to).map(|row| self.heights.get(&row).copied().unwrap_or(LINE));
        heights.sum()
    }

    /// Returns the rows that begin a page.
    fn breaks(&self) -> Vec<u32> {
        let mut breaks = Vec::new();
        let (mut begin, end) = (0, self.tables.last().map_or(0, |(_, to)| *to));
        for row in 0..end {
            if row > begin && self.high(begin, self.end_of_stretch(row)) > PAGE {
                breaks.push(row);
                begin = row;
            }
        }
        breaks
    }

    /// Returns the row after those that must stand on the page of this one.
    fn end_of_stretch(&self, row: u32) -> u32 {
        let own = self
            .tables
            .iter()
            .find(|(from, to)| (*from..*to).contains(&row));
        let Some((from, to)) = own.copied() else {
            return row + 1;
        };
        if row == from {
            let is_short = self.high(from, to) <= PAGE / 2;
            if is_short {
                to
            } else {
                (from + TOGETHER).min(to)
            }
        } else if row + 2 == to {
            to
        } else {
            row + 1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Flow, PAGE};

    #[test]
    fn headings_stay_with_their_rows_and_sums_with_the_row_above() {
        for before in 0..120 {
            let mut flow = Flow::default();
            let mut at = 0;
            for rows in [before, 9, 80, 12] {
                flow.table(at, at + rows + 3);
                at += rows + 4;
            }
            for row in (0..at).step_by(7) {
                flow.row(row, 2);
            }
            let breaks = flow.breaks();
            let end = at - 1;
            let pages: Vec<_> = [0]
                .iter()
                .chain(&breaks)
                .zip(breaks.iter().chain([&end]))
                .collect();
            for (from, to) in pages {
                assert!(
                    flow.high(*from, *to) <= PAGE,
                    "{before}: a page holds {from}..{to}"
                );
            }
            for (from, to) in &flow.tables {
                for stays in [from + 1, from + 2, from + 3, to - 1] {
                    assert!(
                        !breaks.contains(&stays) || stays >= *to,
                        "{before}: {stays} of {from}..{to} does not begin a page"
                    );
                }
            }
        }
    }
}
