//! Tables for people: columns aligned by the width letters take on the screen, long text wrapped, nothing cut off.

use console::{Style, measure_text_width};

/// How a cell is painted when colour helps. Colour never stands alone: the words say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Tone {
    /// As it is.
    #[default]
    Plain,
    /// Overdue, broken.
    Bad,
    /// Late, waiting.
    Warn,
    /// Done on time, sound.
    Good,
    /// Beside the point.
    Quiet,
}

impl Tone {
    /// Paints a text.
    pub(crate) fn paint(self, text: &str, colour: bool) -> String {
        let style = match self {
            Self::Plain => return text.to_owned(),
            Self::Bad => Style::new().red(),
            Self::Warn => Style::new().yellow(),
            Self::Good => Style::new().green(),
            Self::Quiet => Style::new().dim(),
        };
        if colour && !text.is_empty() {
            style.force_styling(true).apply_to(text).to_string()
        } else {
            text.to_owned()
        }
    }
}

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// As wide as its widest cell.
    Left,
    /// As wide as its widest cell, numbers at the right.
    Right,
    /// Wraps when the table would be too wide; the number is its share of what is left.
    Wrap(usize),
}

/// A cell with its tone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    text: String,
    tone: Tone,
}

impl Cell {
    /// Makes a painted cell.
    pub(crate) fn toned(text: String, tone: Tone) -> Self {
        Self { text, tone }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            tone: Tone::Plain,
        }
    }
}

/// A table in the making.
pub(crate) struct Table {
    fits: Vec<Fit>,
    heads: Vec<String>,
    rows: Vec<Row>,
}

enum Row {
    Cells(Vec<Cell>),
    Group(String),
}

/// Blank columns between two columns.
const GAP: usize = 2;
/// A wrapping column is never narrower than this.
const NARROWEST: usize = 12;

impl Table {
    /// Begins a table.
    pub(crate) fn new(columns: Vec<(String, Fit)>) -> Self {
        let (heads, fits) = columns.into_iter().unzip();
        Self {
            fits,
            heads,
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row::Cells(cells));
    }

    /// Adds a line that stands above the rows of a group.
    pub(crate) fn group(&mut self, text: String) {
        self.rows.push(Row::Group(text));
    }

    /// Returns whether no row was added.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Sets the table in at most `width` columns, as far as its plain columns allow.
    pub(crate) fn set(&self, width: usize, colour: bool) -> String {
        let widths = self.widths(width);
        let mut text = String::new();
        let heads: Vec<Cell> = self.heads.iter().map(|head| head.as_str().into()).collect();
        self.line(&mut text, &heads, &widths, false);
        let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        text.push_str(&Tone::Quiet.paint(&rule.join("  "), colour));
        text.push('\n');
        for row in &self.rows {
            match row {
                Row::Cells(cells) => self.line(&mut text, cells, &widths, colour),
                Row::Group(name) => {
                    for line in wrap(name, width) {
                        text.push_str(&line);
                        text.push('\n');
                    }
                }
            }
        }
        text
    }

    fn line(&self, text: &mut String, cells: &[Cell], widths: &[usize], colour: bool) {
        let wrapped: Vec<Vec<String>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| wrap(&cell.text, *width))
            .collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(1).max(1);
        for at in 0..height {
            let mut line = String::new();
            for (column, lines) in wrapped.iter().enumerate() {
                let part = lines.get(at).map_or("", String::as_str);
                let blank = " ".repeat(widths[column].saturating_sub(measure_text_width(part)));
                let painted = cells[column].tone.paint(part, colour);
                match self.fits[column] {
                    Fit::Right => line.push_str(&format!("{blank}{painted}")),
                    Fit::Left | Fit::Wrap(_) => line.push_str(&format!("{painted}{blank}")),
                }
                line.push_str(&" ".repeat(GAP));
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }

    /// Returns the width of each column. Heads stand on one line where there is room for that, else they wrap.
    fn widths(&self, width: usize) -> Vec<usize> {
        let whole: Vec<usize> = self
            .heads
            .iter()
            .map(|head| measure_text_width(head))
            .collect();
        let natural = self.natural(whole);
        let gaps = GAP * natural.len().saturating_sub(1);
        if natural.iter().sum::<usize>() + gaps <= width {
            return natural;
        }
        let words = |head: &String| head.split(' ').map(measure_text_width).max().unwrap_or(0);
        let mut widths = self.natural(self.heads.iter().map(words).collect());
        let fixed: usize = self
            .fits
            .iter()
            .zip(&widths)
            .filter(|(fit, _)| !matches!(fit, Fit::Wrap(_)))
            .map(|(_, width)| *width)
            .sum();
        share(&self.fits, &mut widths, width.saturating_sub(gaps + fixed));
        widths
    }

    /// Widens the given widths to the widest cell of each column.
    fn natural(&self, mut widths: Vec<usize>) -> Vec<usize> {
        for row in &self.rows {
            let Row::Cells(cells) = row else { continue };
            for (widest, cell) in widths.iter_mut().zip(cells) {
                for line in cell.text.split('\n') {
                    *widest = (*widest).max(measure_text_width(line));
                }
            }
        }
        widths
    }
}

/// Gives the wrapping columns their shares of `room`; a column that needs less than its share leaves the rest to others.
fn share(fits: &[Fit], widths: &mut [usize], mut room: usize) {
    let mut open: Vec<(usize, usize)> = fits
        .iter()
        .enumerate()
        .filter_map(|(column, fit)| match fit {
            Fit::Wrap(weight) => Some((column, *weight)),
            Fit::Left | Fit::Right => None,
        })
        .collect();
    loop {
        let weights = open.iter().map(|(_, weight)| weight).sum::<usize>().max(1);
        let share = |weight: usize| room * weight / weights;
        // Settle one column at a time, those whose share is too narrow first, then those that need no more than their
        // share: what that takes or gives changes the shares of the others.
        let settled = open
            .iter()
            .position(|(_, weight)| share(*weight) < NARROWEST)
            .map(|at| (at, NARROWEST.min(widths[open[at].0])))
            .or_else(|| {
                open.iter()
                    .position(|(column, weight)| widths[*column] <= share(*weight))
                    .map(|at| (at, widths[open[at].0]))
            });
        match settled {
            Some((at, width)) => {
                widths[open.remove(at).0] = width;
                room = room.saturating_sub(width);
            }
            None => {
                for (column, weight) in open {
                    widths[column] = share(weight);
                }
                return;
            }
        }
    }
}

/// Breaks a text into lines of at most `width` columns, between words where it can.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let room =
                width.saturating_sub(measure_text_width(&line) + usize::from(!line.is_empty()));
            if measure_text_width(word) <= room {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word.chars() {
                let wider =
                    measure_text_width(&line) + measure_text_width(letter.encode_utf8(&mut [0; 4]));
                if wider > width && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_marks_take_one_column_composed_or_not() {
        let mut table = Table::new(vec![
            ("A".to_owned(), Fit::Left),
            ("B".to_owned(), Fit::Right),
        ]);
        table.row(vec!["Đề án".into(), "1".into()]);
        table.row(vec!["De\u{302}\u{300} an".into(), "22".into()]);
        assert_eq!(
            table.set(80, false),
            "A       B\n─────  ──\nĐề án   1\nDe\u{302}\u{300} an  22\n",
            "both rows end in the same column"
        );
    }

    #[test]
    fn long_text_wraps_and_nothing_is_lost() {
        let mut table = Table::new(vec![
            ("Mã".to_owned(), Fit::Left),
            ("Việc".to_owned(), Fit::Wrap(1)),
        ]);
        table.row(vec![
            "NV-001".into(),
            "một hai ba bốn năm sáu bảy tám".into(),
        ]);
        let text = table.set(24, false);
        assert!(
            text.lines().all(|line| measure_text_width(line) <= 24),
            "no line is wider: {text}"
        );
        for word in ["một", "bốn", "tám"] {
            assert!(text.contains(word), "{word} is still there: {text}");
        }
    }

    #[test]
    fn a_word_longer_than_the_column_is_broken() {
        assert_eq!(
            wrap("abcdefgh", 3),
            ["abc", "def", "gh"],
            "broken into three"
        );
        assert_eq!(wrap("", 3), [""], "nothing is one empty line");
    }

    #[test]
    fn without_colour_no_escape_is_written() {
        assert_eq!(Tone::Bad.paint("x", false), "x", "plain");
        assert!(Tone::Bad.paint("x", true).contains('\u{1b}'), "painted");
    }
}
