//! A paper as the typesetter's data. Lengths are numbers of points.

use crate::letters::runs;
use chrono::Datelike;
use steering_documents::paper::{About, Cell, CellKind, Down, Page, Paper, Part, Table, Text};
use steering_documents::sheet::{
    self, Align, BREAK, CELL_SIDE, Grid, HELD, Line, Look, Piece, Row, Style, cell_style,
    column_widths, pieces,
};
use typst::foundations::{Array, Dict, IntoValue, Value};

/// Twentieths of a point in one.
const TWIPS: f64 = 20.0;
/// Height of a line of Times New Roman for each point of its letters: ascent, descent and the gap between lines.
const SINGLE: f64 = 1.149;
/// Room below a table, in twentieths of a point, that is left on every page for the line that must stand below its last row.
const KEPT_BELOW: u32 = 520;
/// Between two letters: no line breaks there.
const JOINER: &str = "\u{2060}";

fn points(twips: u32) -> Value {
    (f64::from(twips) / TWIPS).into_value()
}

fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    let pairs = pairs.into_iter();
    let dict: Dict = pairs.map(|(key, value)| (key.into(), value)).collect();
    dict.into_value()
}

fn array(values: impl IntoIterator<Item = Value>) -> Value {
    values.into_iter().collect::<Array>().into_value()
}

/// Returns what the source finds in `sys.inputs`.
pub(crate) fn inputs(paper: &Paper) -> Dict {
    let mut inputs = Dict::new();
    inputs.insert("about".into(), about(&paper.about));
    inputs.insert("parts".into(), array(paper.parts.iter().map(part)));
    inputs
}

fn about(about: &About) -> Value {
    let number = |number: u32| i64::from(number).into_value();
    dict([
        ("title", about.title.as_str().into_value()),
        ("creator", about.creator.as_str().into_value()),
        ("description", about.description.as_str().into_value()),
        ("year", i64::from(about.day.year()).into_value()),
        ("month", number(about.day.month())),
        ("day", number(about.day.day())),
    ])
}

fn part(part: &Part) -> Value {
    let (width, height) = sheet::sides(part.page);
    let room = room(part.page);
    dict([
        ("width", points(width)),
        ("height", points(height)),
        ("top", points(sheet::TOP)),
        ("bottom", points(sheet::BOTTOM)),
        ("left", points(sheet::LEFT)),
        ("right", points(sheet::right_margin(part.page))),
        ("header", points(sheet::HEADER)),
        ("number", look(Style::Header.look())),
        ("pieces", stacked(&pieces(part), room)),
    ])
}

/// Returns the height between the margins in points.
fn room(page: Page) -> f64 {
    let height = sheet::sides(page).1 - sheet::TOP - sheet::BOTTOM;
    f64::from(height) / TWIPS
}

/// Returns pieces below each other. The room between two is the larger of what the upper one leaves and the lower one
/// takes, as in word processors.
fn stacked(pieces: &[Piece], room: f64) -> Value {
    let mut left = 0;
    let mut kept = 0;
    let mut headings = Headings::default();
    array(pieces.iter().map(|piece| {
        let (before, after) = match piece {
            Piece::Line(line) => (line.style.look().before, line.style.look().after),
            _ => (0, 0),
        };
        let above = f64::from(before.max(left)) - f64::from(kept);
        left = after;
        kept = match piece {
            Piece::Grid(grid) => kept_below(grid),
            _ => 0,
        };
        dict([
            ("above", (above / TWIPS).into_value()),
            ("piece", whole(piece, room, &mut headings)),
        ])
    }))
}

/// Returns the room that a table leaves below itself for what must stand on its last page.
const fn kept_below(grid: &Grid) -> u32 {
    if grid.keeps_next { KEPT_BELOW } else { 0 }
}

fn whole(piece: &Piece, room: f64, headings: &mut Headings) -> Value {
    match piece {
        Piece::Line(of) => line(of, headings),
        Piece::Rule { length, .. } => {
            dict([("kind", "rule".into_value()), ("length", points(*length))])
        }
        Piece::Grid(of) => table(of, room),
        Piece::Columns { widths, rows } => columns(widths, rows, room, headings),
    }
}

fn line(line: &Line, headings: &mut Headings) -> Value {
    let look_of = line.style.look();
    let runs = runs(&line.text);
    if runs.is_empty() && line.number.is_none() {
        let height = if look_of.line > 0 {
            f64::from(look_of.line) / TWIPS
        } else {
            f64::from(look_of.size) / 2.0 * SINGLE
        };
        return dict([
            ("kind", "room".into_value()),
            ("height", height.into_value()),
            ("before", points(look_of.before)),
            ("after", points(look_of.after)),
            (
                "sticky",
                (look_of.keeps_next || line.keeps_next).into_value(),
            ),
        ]);
    }
    let number = line.number.as_ref().map_or(Value::None, |number| {
        let gap = if number.stands_alone() { "\n" } else { " " };
        dict([
            ("text", format!("{}{gap}", number.label).into_value()),
            ("bold", number.is_bold().into_value()),
        ])
    });
    dict([
        ("kind", "line".into_value()),
        ("look", look(look_of)),
        (
            "level",
            headings
                .level(line.style)
                .map_or(Value::None, IntoValue::into_value),
        ),
        ("number", number),
        ("runs", run_values(&line.text)),
        (
            "sticky",
            (look_of.keeps_next || line.keeps_next).into_value(),
        ),
    ])
}

/// The headings above a place, from the outermost.
#[derive(Default)]
struct Headings(Vec<u32>);

impl Headings {
    /// Returns the level of a heading, 1 for the outermost, and none is left out on the way down; `None` for other lines.
    /// Kinds of papers and annexes stand above what their text is divided into.
    fn level(&mut self, style: Style) -> Option<usize> {
        let depth = match style {
            Style::Title | Style::Annex => 0,
            style => style.look().outline? + 1,
        };
        self.0.retain(|above| *above < depth);
        self.0.push(depth);
        Some(self.0.len())
    }
}

fn look(look: Look) -> Value {
    let align = match look.align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Both => "both",
    };
    dict([
        ("size", (f64::from(look.size) / 2.0).into_value()),
        ("bold", look.is_bold.into_value()),
        ("italic", look.is_italic.into_value()),
        ("align", align.into_value()),
        ("before", points(look.before)),
        ("after", points(look.after)),
        ("first", points(look.first_line)),
        ("left", points(look.left - look.hanging)),
        ("hanging", points(look.hanging)),
    ])
}

fn run_values(text: &Text) -> Value {
    array(runs(text).into_iter().map(|run| {
        dict([
            ("text", held(&run.text).into_value()),
            ("bold", run.is_bold.into_value()),
            ("italic", run.is_italic.into_value()),
            ("underlined", run.is_underlined.into_value()),
        ])
    }))
}

/// Returns the words as the typesetter breaks them: not at held hyphens, nor behind strokes unless it is said so.
fn held(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            HELD => text.push_str(&format!("-{JOINER}")),
            '/' if letters.peek() != Some(&BREAK) => text.push_str(&format!("/{JOINER}")),
            letter => text.push(letter),
        }
    }
    text
}

fn columns(widths: &[u32], rows: &[Row], room: f64, headings: &mut Headings) -> Value {
    let mut cells = Vec::new();
    for row in rows {
        for pieces in &row.cells {
            let pieces = pieces.iter().map(|piece| whole(piece, room, headings));
            cells.push(dict([
                ("pieces", array(pieces)),
                ("breakable", row.is_breakable.into_value()),
            ]));
        }
    }
    dict([
        ("kind", "columns".into_value()),
        ("widths", array(widths.iter().map(|width| points(*width)))),
        ("cells", array(cells)),
        (
            "breakable",
            rows.iter().any(|row| row.is_breakable).into_value(),
        ),
    ])
}

fn table(grid: &Grid, room: f64) -> Value {
    let table = &grid.table;
    let widths = column_widths(table);
    let part = |rows: &[Vec<Cell>]| {
        array(rows.iter().enumerate().map(|(at, cells)| {
            let is_long = is_long(cells, table, &widths, room);
            let seen = placed(cells).filter(|(_, cell)| cell.down != Down::Covered);
            let cells =
                seen.map(|(column, one)| cell(one, table, depth(rows, at, column), is_long));
            dict([
                ("group", is_group(&rows[at]).into_value()),
                ("cells", array(cells)),
            ])
        }))
    };
    dict([
        ("kind", "table".into_value()),
        ("title", table.title.as_str().into_value()),
        ("widths", array(widths.iter().map(|width| points(*width)))),
        ("side", points(CELL_SIDE)),
        ("kept", points(kept_below(grid))),
        ("head", part(&table.head)),
        ("rows", part(&table.rows)),
    ])
}

/// True for a row that names those below it.
fn is_group(cells: &[Cell]) -> bool {
    cells.iter().all(|cell| cell.kind == CellKind::Group)
}

/// Returns the cells of a row with their columns.
fn placed(cells: &[Cell]) -> impl Iterator<Item = (usize, &Cell)> {
    let mut next = 0;
    cells.iter().map(move |cell| {
        let column = next;
        next += cell.columns;
        (column, cell)
    })
}

/// Returns over how many rows the cell at this place reaches.
fn depth(rows: &[Vec<Cell>], row: usize, column: usize) -> usize {
    let below = rows.iter().skip(row + 1);
    let is_covered = |cells: &Vec<Cell>| {
        placed(cells).any(|(at, cell)| at == column && cell.down == Down::Covered)
    };
    1 + below.take_while(|cells| is_covered(cells)).count()
}

/// True when the row may be higher than half a page, so that it must not be kept on one.
fn is_long(cells: &[Cell], table: &Table, widths: &[u32], room: f64) -> bool {
    placed(cells).any(|(column, cell)| {
        let size = f64::from(cell_style(cell, table.letters).look().size) / 2.0;
        let width: u32 = widths.iter().skip(column).take(cell.columns).sum();
        let width = f64::from(width.saturating_sub(2 * CELL_SIDE)) / TWIPS;
        let lines = cell.lines.iter().flat_map(|text| {
            let words = text.plain();
            let lines: Vec<_> = words.lines().map(|line| line.chars().count()).collect();
            lines
        });
        #[expect(clippy::cast_precision_loss, reason = "an estimate")]
        let lines: f64 = lines
            .map(|letters| {
                (letters as f64 * size * 0.5 / width.max(size))
                    .ceil()
                    .max(1.0)
            })
            .sum();
        lines * size * SINGLE > room / 2.0
    })
}

fn cell(cell: &Cell, table: &Table, depth: usize, is_long: bool) -> Value {
    let count = |count: usize| i64::try_from(count).unwrap_or(1).into_value();
    let style = cell_style(cell, table.letters);
    let lines = cell.lines.iter().map(run_values);
    dict([
        ("look", look(style.look())),
        ("head", (cell.kind == CellKind::Head).into_value()),
        ("lines", array(lines)),
        ("columns", count(cell.columns)),
        ("rows", count(depth)),
        ("breakable", is_long.into_value()),
    ])
}
