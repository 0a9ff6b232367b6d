//! Values replaced by the names of their fields, in lines and tables that are laid already.

use crate::paper::{Cell, Run, Table, Text};
use crate::sheet::{BREAK, Grid, HELD, Line, Piece, Row, Style};
use crate::template::values::{Fields, Item, Value};

/// Shorter values are replaced only where they are all of a cell.
const SHORTEST: usize = 6;

/// What is replaced by what.
pub(super) struct Swaps {
    /// Values within a line, the longest first.
    texts: Vec<(String, String)>,
    /// Values that are lines of their own.
    lines: Vec<(Vec<String>, String)>,
    fields: Fields,
    tables: Vec<Rows>,
}

/// Which lists the rows of a table are of, row by row; rows after them fall out.
pub(super) struct Rows {
    /// What the table is called.
    pub(super) title: String,
    pub(super) lists: &'static [&'static str],
}

fn tag(name: &str) -> String {
    format!("{{{{{name}}}}}")
}

impl Swaps {
    /// Returns the swaps of what a paper says; `shown` says whether a field stands in the starting template.
    pub(super) fn new(fields: Fields, tables: Vec<Rows>, shown: impl Fn(&str) -> bool) -> Self {
        let mut texts = Vec::new();
        let mut lines = Vec::new();
        for (name, value) in fields.texts().iter().filter(|(name, _)| shown(name)) {
            let paragraphs: Vec<String> = value.paragraphs().iter().map(|one| plain(one)).collect();
            match paragraphs.as_slice() {
                [] => {}
                [one] => {
                    if one.chars().count() >= SHORTEST {
                        texts.push((one.clone(), tag(name)));
                    }
                    lines.push((vec![one.clone()], tag(name)));
                }
                several => lines.push((several.to_vec(), tag(name))),
            }
        }
        texts.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
        lines.sort_by_key(|(lines, _)| std::cmp::Reverse(lines.len()));
        Self {
            texts,
            lines,
            fields,
            tables,
        }
    }

    /// Replaces these words before all others.
    pub(super) fn also(&mut self, words: &str, by: &str) {
        self.texts.insert(0, (plain(words), by.to_owned()));
    }

    /// Replaces values in what is laid.
    pub(super) fn pieces(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let pieces: Vec<Piece> = pieces.into_iter().map(unset).collect();
        let mut out = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            if let Some((count, tag)) = self.lines_at(&pieces[at..]) {
                if let Piece::Line(line) = &pieces[at] {
                    out.push(Piece::Line(Line {
                        // Numbers of lines are part of the value.
                        style: if line.number.is_some() {
                            Style::Body
                        } else {
                            line.style
                        },
                        number: None,
                        text: with_look(&line.text, tag),
                        keeps_next: line.keeps_next,
                    }));
                }
                at += count;
                continue;
            }
            out.push(self.piece(&pieces[at]));
            at += 1;
        }
        out
    }

    /// Returns how many lines a value takes from here on, and its name.
    fn lines_at(&self, pieces: &[Piece]) -> Option<(usize, &str)> {
        let said = |piece: &Piece| match piece {
            Piece::Line(line) => {
                let text = line.text.plain().replace('\n', " ");
                Some(match &line.number {
                    None => text,
                    Some(number) => format!("{} {text}", number.label),
                })
            }
            _ => None,
        };
        self.lines
            .iter()
            .find(|(lines, _)| {
                lines.len() <= pieces.len()
                    && lines
                        .iter()
                        .zip(pieces)
                        .all(|(line, piece)| said(piece).as_ref() == Some(line))
            })
            .map(|(lines, tag)| (lines.len(), tag.as_str()))
    }

    fn piece(&self, piece: &Piece) -> Piece {
        match piece {
            Piece::Line(line) => Piece::Line(Line {
                text: self.text(&line.text),
                ..line.clone()
            }),
            Piece::Rule { .. } => piece.clone(),
            Piece::Grid(grid) => Piece::Grid(Grid {
                table: self.table(&grid.table),
                keeps_next: grid.keeps_next,
            }),
            Piece::Columns { widths, rows } => Piece::Columns {
                widths: widths.clone(),
                rows: rows
                    .iter()
                    .map(|row| Row {
                        cells: row
                            .cells
                            .iter()
                            .map(|pieces| self.pieces(pieces.clone()))
                            .collect(),
                        is_breakable: row.is_breakable,
                    })
                    .collect(),
            },
        }
    }

    fn text(&self, text: &Text) -> Text {
        Text(
            text.0
                .iter()
                .map(|run| Run {
                    text: swapped(&run.text, &self.texts),
                    ..run.clone()
                })
                .collect(),
        )
    }

    fn table(&self, table: &Table) -> Table {
        let mut table = table.clone();
        let lists = self.rows_of(&table);
        // What only readers of the screen hear is no text that is filled.
        if swapped(&table.title, &self.texts) != table.title {
            table.title.clear();
        }
        let Some(lists) = lists.map(|rows| rows.lists) else {
            for cell in table.rows.iter_mut().flatten() {
                *cell = self.cell(cell, "", &Item::new());
            }
            return table;
        };
        table.rows = lists
            .iter()
            .zip(&table.rows)
            .map(|(list, row)| {
                let item = self.fields.items(list).first().cloned().unwrap_or_default();
                row.iter()
                    .map(|cell| self.cell(cell, list, &item))
                    .collect()
            })
            .collect();
        table
    }

    /// Returns the lists of a table's rows: of tables that are called the same, those whose items stand in it.
    fn rows_of(&self, table: &Table) -> Option<&Rows> {
        let said: Vec<Vec<String>> = table
            .rows
            .iter()
            .flatten()
            .map(|cell| cell.lines.iter().map(Text::plain).collect())
            .collect();
        let called = self.tables.iter().filter(|rows| rows.title == table.title);
        called.max_by_key(|rows| {
            let first = rows
                .lists
                .first()
                .map_or(&[][..], |list| self.fields.items(list));
            let values = first.first().into_iter().flat_map(Item::values);
            values
                .filter(|value| said.iter().any(|cell| is_said(value, cell)))
                .count()
        })
    }

    /// Replaces the values of an item in a cell, and then those of the paper.
    fn cell(&self, cell: &Cell, list: &str, item: &Item) -> Cell {
        let said: Vec<String> = cell.lines.iter().map(Text::plain).collect();
        let own = |name: &str| {
            if list.is_empty() {
                tag(name)
            } else {
                tag(&format!("{list}.{name}"))
            }
        };
        let whole = item
            .iter()
            .rfind(|(_, value)| !value.is_empty() && is_said(value, &said))
            .map(|(name, _)| own(name))
            .or_else(|| {
                let texts = self.fields.texts().iter().filter(|_| list.is_empty());
                let mut texts =
                    texts.filter(|(_, value)| !value.is_empty() && is_said(value, &said));
                texts.next().map(|(name, _)| own(name))
            });
        if let Some(whole) = whole {
            return Cell {
                lines: vec![Text::from(whole)],
                ..cell.clone()
            };
        }
        let mut parts: Vec<(String, String)> = item
            .iter()
            .map(|(name, value)| (plain(&Value::joined(value)), own(name)))
            .filter(|(value, _)| value.chars().count() >= SHORTEST)
            .collect();
        parts.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
        let lines = cell.lines.iter().map(|line| {
            let runs = line.0.iter().map(|run| Run {
                text: swapped(&swapped(&run.text, &parts), &self.texts),
                ..run.clone()
            });
            Text(runs.collect())
        });
        Cell {
            lines: lines.collect(),
            ..cell.clone()
        }
    }
}

/// Returns words without what only says where a line may break.
fn plain(text: &str) -> String {
    text.replace(HELD, "-")
        .replace(BREAK, "")
        .replace('\u{a0}', " ")
}

fn plain_text(text: &Text) -> Text {
    let runs = text.0.iter().map(|run| Run {
        text: plain(&run.text),
        ..run.clone()
    });
    Text(runs.collect())
}

fn is_said(value: &Value, lines: &[String]) -> bool {
    let own = value.paragraphs();
    own.len() == lines.len() && own.iter().zip(lines).all(|(one, line)| plain(one) == *line)
}

/// Returns a piece without what the sheet settled of its breaks: what is filled in is settled by the word processor.
fn unset(piece: Piece) -> Piece {
    match piece {
        Piece::Line(line) => Piece::Line(Line {
            text: plain_text(&line.text),
            ..line
        }),
        Piece::Grid(mut grid) => {
            for cell in grid
                .table
                .head
                .iter_mut()
                .chain(&mut grid.table.rows)
                .flatten()
            {
                for line in &mut cell.lines {
                    *line = plain_text(line);
                }
            }
            Piece::Grid(grid)
        }
        // What stands in columns is settled when they are gone through.
        other @ (Piece::Rule { .. } | Piece::Columns { .. }) => other,
    }
}

fn with_look(text: &Text, tag: &str) -> Text {
    let mut run = text.0.first().cloned().unwrap_or_else(|| Run::plain(""));
    tag.clone_into(&mut run.text);
    Text(vec![run])
}

/// Replaces values, also where a line was broken within one.
fn swapped(text: &str, swaps: &[(String, String)]) -> String {
    let mut text = text.to_owned();
    for (value, tag) in swaps {
        let mut from = 0;
        // A break is as long as the blank in whose place it stands.
        while let Some(at) = text[from..].replace('\n', " ").find(value.as_str()) {
            text.replace_range(from + at..from + at + value.len(), tag);
            from += at + tag.len();
        }
    }
    text
}
