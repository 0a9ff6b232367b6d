//! The annex of the paper: one row a task, on pages along the short side.

use super::row;
use crate::paper::{AnnexHead, Block, Cell, CellKind, Letters, Page, Table, Text};
use crate::papers::Frame;
use crate::papers::annexes::closed;
use crate::words;
use steering_core::reports::{AnnexRow, StatusReport};

const WIDTH: u32 = Page::Landscape.text_width();

/// Returns the annex's head and its table.
pub(crate) fn annex(report: &StatusReport, frame: &Frame) -> Vec<Block> {
    let head = Block::AnnexHead(AnnexHead {
        number: None,
        title: words::annex_title(report.as_of),
        attached_to: frame.attached_to(words::REPORT, "Báo cáo", &frame.committee),
    });
    let rows = (!report.rows.is_empty()).then(|| table(report));
    std::iter::once(head)
        .chain(closed(rows, words::NONE))
        .collect()
}

/// What a column says of a row.
type Lines = fn(&AnnexRow) -> Vec<String>;

/// The columns: name, width in millimetres, and lines of a row. The task takes the width that the others leave.
const COLUMNS: [(&str, u32, Lines); 9] = [
    (words::TASK, 0, row::task),
    (words::SOURCE, 28, row::source),
    (words::LEAD, 24, row::lead),
    (words::COORDINATORS, 23, |row| row.coordinators.clone()),
    (words::DUE, 22, row::due),
    (words::PRODUCT_RESULT, 23, row::product),
    (words::PROGRESS_STATE, 27, row::progress),
    (words::LATEST, 26, row::latest),
    (words::NOTE, 23, row::note),
];
const ORDINAL: u32 = 11;
/// Width of a column, in millimetres, that is empty in every row: its name fits, broken at spaces.
const EMPTY: u32 = 16;
/// Most that the remarks take of the width which empty columns leave.
const MORE_NOTE: u32 = 25;

fn table(report: &StatusReport) -> Table {
    let cells: Vec<_> = report
        .rows
        .iter()
        .map(|row| COLUMNS.map(|(_, _, lines)| lines(row)))
        .collect();
    let mut names = vec![Cell::new(CellKind::Head, words::ORDINAL)];
    names.extend(COLUMNS.map(|(name, _, _)| Cell::new(CellKind::Head, name)));
    let columns = names.len();
    let mut rows = Vec::new();
    let mut area = None;
    for (at, (row, texts)) in report.rows.iter().zip(&cells).enumerate() {
        if area != Some(row::area(row)) {
            area = Some(row::area(row));
            rows.push(vec![
                Cell::new(CellKind::Group, row::area(row)).across(columns),
            ]);
        }
        let mut cells = vec![Cell::new(CellKind::Sign, (at + 1).to_string())];
        cells.extend(texts.iter().map(|lines| {
            let lines = lines.iter().map(|line| Text::from(line.as_str()));
            Cell::of(CellKind::Text, lines.collect())
        }));
        rows.push(cells);
    }
    Table {
        title: words::ANNEX.to_owned(),
        letters: Letters::Small,
        widths: widths(&cells),
        head: vec![names],
        rows,
    }
}

/// Returns the widths. What columns leave that are empty in every row goes to the remarks, then to the task.
fn widths(cells: &[[Vec<String>; 9]]) -> Vec<u32> {
    let is_empty = |column: usize| cells.iter().all(|row| row[column].is_empty());
    let mut widths: Vec<_> = COLUMNS.iter().map(|(_, width, _)| *width).collect();
    let mut left = 0;
    for (column, width) in widths.iter_mut().enumerate().skip(1) {
        if is_empty(column) {
            left += *width - EMPTY;
            *width = EMPTY;
        }
    }
    let note = widths.len() - 1;
    if !is_empty(note) {
        widths[note] += (left / 2).min(MORE_NOTE);
    }
    widths[0] = WIDTH - ORDINAL - widths.iter().sum::<u32>();
    widths.insert(0, ORDINAL);
    widths
}

#[cfg(test)]
mod tests {
    use super::{EMPTY, WIDTH, widths};

    #[test]
    fn columns_fill_the_page_and_empty_ones_give_room() {
        let full = std::array::from_fn(|_| vec!["có".to_owned()]);
        let mut bare = full.clone();
        bare[3].clear();
        bare[7].clear();
        let (full, bare) = (widths(&[full.clone(), full]), widths(&[bare]));
        for widths in [&full, &bare] {
            assert_eq!(widths.iter().sum::<u32>(), WIDTH, "from margin to margin");
            assert_eq!(widths.len(), 10, "the ordinal and nine columns");
        }
        assert_eq!(
            (bare[4], bare[8]),
            (EMPTY, EMPTY),
            "empty columns are narrow"
        );
        assert!(
            bare[1] > full[1] && bare[9] > full[9],
            "task and remarks get the room"
        );
    }
}
