//! The registers of papers that went out and that came in, printed with the columns of Decree 30/2020/NĐ-CP, annex IV.

use super::annexes::{heads, lines};
use super::frame::{Frame, title};
use crate::kinds::name_of;
use crate::metrics::{Face, text_width};
use crate::paper::{Block, Cell, CellKind, Letters, Page, Paper, Part, Table, body};
use crate::sheet::Style;
use crate::vietnamese::{count, long_date, short_date};
use chrono::NaiveDate;
use steering_core::papers::{IncomingLine, IncomingState, OutgoingLine, OutgoingState, PaperType};

/// A register that is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedRegister<L> {
    /// Its frame.
    pub frame: Frame,
    /// The year.
    pub year: i32,
    /// The day as of which it is printed.
    pub as_of: NaiveDate,
    /// Its rows, the oldest first.
    pub rows: Vec<L>,
}

/// Columns of the register of papers that went out (annex IV, section I).
pub(crate) const OUTGOING_COLUMNS: [&str; 10] = [
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Người ký",
    "Nơi nhận văn bản",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
];

/// Columns of the register of papers that came in (the same annex, section VI).
pub(crate) const INCOMING_COLUMNS: [&str; 10] = [
    "Ngày đến",
    "Số đến",
    "Tác giả",
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Đơn vị hoặc người nhận",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
];

/// Returns the register of papers that went out. A number that was called off keeps its row, with why.
#[must_use]
pub fn outgoing_register(register: &PrintedRegister<OutgoingLine>) -> Paper {
    let rows = register.rows.iter().map(|row| {
        vec![
            sign(row.symbol.as_str()),
            sign(day(row.issued_on)),
            text(what(Some(row.kind), &row.title)),
            text(row.signer.as_str()),
            lines(&row.recipients),
            text(row.kept_at.as_str()),
            sign(row.copies.map(count).unwrap_or_default()),
            sign(day(row.released_on)),
            text(row.receipt.as_str()),
            text(remark(
                match row.state {
                    OutgoingState::Issued => "",
                    OutgoingState::Reserved => "Đã giữ số, chưa phát hành",
                    OutgoingState::Cancelled => "Đã hủy số",
                    OutgoingState::Recalled => "Đã thu hồi",
                },
                &[&row.reason, &row.note],
            )),
        ]
    });
    printed(
        register,
        "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
        &OUTGOING_COLUMNS,
        [
            symbol_width(register.rows.iter().map(|row| row.symbol.as_str())),
            21,
            0,
            23,
            28,
            18,
            14,
            21,
            16,
            21,
        ],
        rows.collect(),
    )
}

/// Returns the register of papers that came in. One that is void keeps its row, with why.
#[must_use]
pub fn incoming_register(register: &PrintedRegister<IncomingLine>) -> Paper {
    let rows = register.rows.iter().map(|row| {
        let answer = if row.answer.is_empty() {
            String::new()
        } else {
            format!("Trả lời: {}", row.answer)
        };
        let due = row
            .due_on
            .map(|day| format!("Hạn giải quyết: {}", short_date(day)))
            .unwrap_or_default();
        let state = match row.state {
            IncomingState::Open | IncomingState::Settled => "",
            IncomingState::Void => "Đã bỏ",
        };
        vec![
            sign(short_date(row.arrived_on)),
            sign(count(row.number)),
            text(row.author.as_str()),
            sign(row.symbol.as_str()),
            sign(day(row.dated_on)),
            text(what(row.kind, &row.title)),
            text(row.receiver.as_str()),
            sign(day(row.passed_on)),
            text(row.receipt.as_str()),
            text(remark(
                state,
                &[&row.reason, &due, &answer, &row.result, &row.note],
            )),
        ]
    });
    printed(
        register,
        "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
        &INCOMING_COLUMNS,
        [
            21,
            13,
            26,
            symbol_width(register.rows.iter().map(|row| row.symbol.as_str())),
            21,
            0,
            25,
            21,
            16,
            24,
        ],
        rows.collect(),
    )
}

/// Least and most millimetres of the column of symbols.
const SYMBOL: (u32, u32) = (26, 50);
/// Of these, what is no room for letters.
const SIDES: u32 = 3;

/// Returns how wide the column of symbols is, so that each of them stands whole but for those that no column would hold.
fn symbol_width<'a>(symbols: impl Iterator<Item = &'a str>) -> u32 {
    let (least, most) = SYMBOL;
    let widths = symbols.map(|symbol| {
        let width = text_width(symbol, Style::AnnexNumber.size(), Face::UPRIGHT);
        (width * 254).div_ceil(14_400) + SIDES
    });
    widths.filter(|width| *width <= most).fold(least, u32::max)
}

fn sign(text: impl Into<String>) -> Cell {
    Cell::new(CellKind::Sign, text.into())
}

fn text(text: impl Into<String>) -> Cell {
    Cell::new(CellKind::Text, text.into())
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(short_date).unwrap_or_default()
}

/// Returns type and abstract; the abstract alone where the type is not known or stands in it.
fn what(kind: Option<PaperType>, title: &str) -> String {
    let name = kind.map(name_of).unwrap_or_default();
    if name.is_empty() || title.to_lowercase().starts_with(&name.to_lowercase()) {
        title.to_owned()
    } else {
        format!("{name}: {title}")
    }
}

fn remark(state: &str, more: &[&str]) -> String {
    let parts = std::iter::once(&state).chain(more);
    let parts: Vec<&str> = parts.copied().filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}

fn printed<L>(
    register: &PrintedRegister<L>,
    kind: &str,
    names: &[&str],
    mut widths: [u32; 10],
    rows: Vec<Vec<Cell>>,
) -> Paper {
    let frame = &register.frame;
    // What the others leave goes to the abstract.
    let rest = Page::Landscape.text_width() - widths.iter().sum::<u32>();
    if let Some(abstract_width) = widths.iter_mut().find(|width| **width == 0) {
        *abstract_width = rest;
    }
    let subject = format!(
        "Năm {}, tính đến ngày {}",
        register.year,
        long_date(register.as_of)
    );
    let rows = if rows.is_empty() {
        body("Không có văn bản.")
    } else {
        let places = (1..=names.len()).map(|place| Cell::new(CellKind::Head, place.to_string()));
        Block::Table(Table {
            title: kind.to_owned(),
            letters: Letters::Small,
            widths: widths.to_vec(),
            head: vec![heads(names), places.collect()],
            rows,
        })
    };
    let mut paper = frame.paper(
        format!("{kind}, năm {}", register.year),
        Vec::new(),
        Vec::new(),
    );
    paper.about.is_internal = true;
    paper.parts = vec![Part {
        page: Page::Landscape,
        blocks: vec![frame.attached_head(), title(kind, subject), rows],
    }];
    paper
}

#[cfg(test)]
mod tests {
    use super::{PrintedRegister, incoming_register, outgoing_register, symbol_width, what};
    use crate::layout::{Form, KnownBy, check};
    use crate::metrics::{Face, text_width};
    use crate::paper::{Block, Paper, Table};
    use crate::samples::{
        day, incoming_line, incoming_sample as incoming, outgoing_line, outgoing_sample as outgoing,
    };
    use crate::sheet::{BREAK, Piece, mm, pieces};

    fn register<L>(rows: Vec<L>) -> PrintedRegister<L> {
        PrintedRegister {
            frame: super::Frame::open(day("2026-11-24")),
            year: 2026,
            as_of: day("2026-11-24"),
            rows,
        }
    }

    fn table(paper: &Paper) -> Table {
        let pieces = pieces(&paper.parts[0]);
        let mut tables = pieces.into_iter().filter_map(|piece| match piece {
            Piece::Grid(grid) => Some(grid.table),
            _ => None,
        });
        tables.next().unwrap()
    }

    #[test]
    fn usual_symbols_names_of_columns_and_days_stand_whole() {
        let symbols = [
            "07/TB-BCĐ",
            "1234/UBND-KGVX",
            "15678/VPCP-KSTT",
            "1234/BGDĐT-GDĐHXYZ12",
        ];
        let outgoing = symbols.map(|symbol| outgoing_line(symbol, "2026-10-22"));
        let incoming = symbols.map(|symbol| incoming_line(symbol, "2026-10-22"));
        for paper in [
            outgoing_register(&register(outgoing.to_vec())),
            incoming_register(&register(incoming.to_vec())),
        ] {
            let table = table(&paper);
            assert_eq!(
                table.widths.iter().sum::<u32>(),
                252,
                "from margin to margin"
            );
            assert!(
                table.widths.iter().all(|width| *width >= 13),
                "{:?}",
                table.widths
            );
            for cell in table.head.iter().chain(&table.rows).flatten() {
                for line in &cell.lines {
                    let text = line.plain();
                    assert!(!text.contains(BREAK), "{text} stands whole");
                }
            }
            let is_there = |symbol: &str| {
                let mut cells = table.rows.iter().flatten().flat_map(|cell| &cell.lines);
                cells.any(|line| line.plain().replace('‑', "-") == symbol)
            };
            assert!(
                symbols.into_iter().all(is_there),
                "each symbol is in the table"
            );
        }
    }

    #[test]
    fn the_column_of_symbols_is_as_wide_as_they_need_and_no_wider_than_the_page_bears() {
        assert_eq!(symbol_width([].into_iter()), 26, "none");
        assert_eq!(symbol_width(["07/TB-BCĐ"].into_iter()), 26, "a short one");
        let long = "15678/VPCP-KSTT";
        let width = symbol_width([long, "A".repeat(60).as_str()].into_iter());
        let own = text_width(long, 22, Face::UPRIGHT);
        assert!(
            own + 140 <= mm(width) && mm(width) < own + 140 + mm(2),
            "what no column holds does not count: {width} mm"
        );
    }

    #[test]
    fn type_and_abstract_are_not_said_twice() {
        use steering_core::papers::PaperType;
        for (kind, title, expected) in [
            (
                Some(PaperType::Report),
                "Báo cáo tháng 10",
                "Báo cáo tháng 10",
            ),
            (
                Some(PaperType::Notice),
                "Kết luận phiên họp",
                "Thông báo: Kết luận phiên họp",
            ),
            (Some(PaperType::Letter), "Đôn đốc", "Công văn: Đôn đốc"),
            (None, "Đề nghị", "Đề nghị"),
        ] {
            assert_eq!(what(kind, title), expected, "{title}");
        }
    }

    #[test]
    fn a_printed_register_is_the_book_that_the_decree_asks_for() {
        for (paper, name) in [
            (outgoing_register(&outgoing()), "outgoing"),
            (incoming_register(&incoming()), "incoming"),
            (
                outgoing_register(&PrintedRegister {
                    rows: Vec::new(),
                    ..outgoing()
                }),
                "empty",
            ),
        ] {
            let checked = check(&crate::docx::write(&paper).unwrap()).unwrap();
            assert_eq!(
                (checked.form, checked.known_by),
                (Form::Book, KnownBy::Title),
                "{name}: known by its title"
            );
            assert_eq!(checked.findings, [], "{name}: with all that a book has");
        }
    }

    #[test]
    fn the_column_of_who_signed_holds_a_name() {
        let paper = outgoing_register(&outgoing());
        let Block::Table(table) = &paper.parts[0].blocks[2] else {
            panic!("a table below the title");
        };
        assert_eq!(
            table.rows[0][3].lines[0].plain(),
            "Nguyễn Văn Mẫu",
            "annex IV heads the column \"Người ký\" and has none for the authority: \"TM.\" and the post stand on the paper"
        );
    }
}
