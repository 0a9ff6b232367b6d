//! What the formats of cells say of their numbers: a day, percent, or a number.

use super::ReadError;
use super::xml::{Part, Piece};
use std::collections::HashMap;

/// What a number is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shown {
    /// A number.
    #[default]
    Number,
    /// A share: 0.5 is 50 %.
    Percent,
    /// A day.
    Day,
}

/// Formats by the style number of a cell.
#[derive(Default)]
pub(super) struct Styles(Vec<Shown>);

impl Styles {
    /// Returns what a cell of a style shows.
    pub(super) fn of(&self, style: Option<&str>) -> Shown {
        style
            .and_then(|style| style.parse::<usize>().ok())
            .and_then(|style| self.0.get(style).copied())
            .unwrap_or_default()
    }

    /// Reads the part of styles.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let mut part = Part::new(bytes);
        let mut own: HashMap<u32, Shown> = HashMap::new();
        let mut styles = Vec::new();
        let mut is_in_cells = false;
        loop {
            match part.next()? {
                Piece::Start(element, is_empty) => match element.name.as_str() {
                    "numFmt" => {
                        if let (Some(id), Some(code)) = (
                            element.get("numFmtId").and_then(|id| id.parse().ok()),
                            element.get("formatCode"),
                        ) {
                            own.insert(id, shown_as(code));
                        }
                    }
                    "cellXfs" => is_in_cells = !is_empty,
                    "xf" if is_in_cells => {
                        let id = element
                            .get("numFmtId")
                            .and_then(|id| id.parse().ok())
                            .unwrap_or(0);
                        styles.push(own.get(&id).copied().unwrap_or_else(|| built_in(id)));
                    }
                    _ => {}
                },
                Piece::End(name) if name == "cellXfs" => is_in_cells = false,
                Piece::End(_) | Piece::Text(_) => {}
                Piece::Over => return Ok(Self(styles)),
            }
        }
    }
}

/// Formats that every file may use without declaring them.
const fn built_in(id: u32) -> Shown {
    match id {
        9 | 10 => Shown::Percent,
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Shown::Day,
        _ => Shown::Number,
    }
}

/// Reads a format: its first section tells. Quoted words, colours and escaped letters say nothing.
fn shown_as(code: &str) -> Shown {
    let mut is_quoted = false;
    let mut is_escaped = false;
    let mut depth = 0_u32;
    for char in code.chars() {
        if is_escaped {
            is_escaped = false;
            continue;
        }
        match char {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '\\' | '_' | '*' => is_escaped = true,
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ';' => break,
            '%' => return Shown::Percent,
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Shown::Day,
            _ => {}
        }
    }
    Shown::Number
}

#[cfg(test)]
mod tests {
    use super::{Shown, shown_as};

    #[test]
    fn formats_tell_days_from_percent_and_numbers() {
        for (code, shown) in [
            ("General", Shown::Number),
            ("dd/mm/yyyy", Shown::Day),
            ("[$-42A]dd/mm/yyyy;@", Shown::Day),
            ("\"ngày \"d\" tháng \"m", Shown::Day),
            ("0.00%", Shown::Percent),
            ("#,##0 \"đồng\"", Shown::Number),
            ("#,##0\\ \"d\"", Shown::Number),
            ("[Red]#,##0;-0", Shown::Number),
            ("@", Shown::Number),
        ] {
            assert_eq!(shown_as(code), shown, "{code}");
        }
    }
}
