//! The registers of papers that went out and that came in, printed with the columns of Decree 30/2020/NĐ-CP, annex IV.

use super::annexes::{heads, lines};
use super::frame::{Frame, title};
use crate::kinds::name_of;
use crate::paper::{Block, Cell, CellKind, Letters, Page, Paper, Part, Table, body};
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

/// Returns the register of papers that went out. A number that was called off keeps its row, with why.
#[must_use]
pub fn outgoing_register(register: &PrintedRegister<OutgoingLine>) -> Paper {
    let names = [
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
        &names,
        [26, 24, 0, 25, 30, 20, 16, 24, 18, 24],
        rows.collect(),
    )
}

/// Returns the register of papers that came in. One that is void keeps its row, with why.
#[must_use]
pub fn incoming_register(register: &PrintedRegister<IncomingLine>) -> Paper {
    let names = [
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
        &names,
        [24, 12, 28, 22, 24, 0, 28, 24, 18, 26],
        rows.collect(),
    )
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
    paper.parts = vec![Part {
        page: Page::Landscape,
        blocks: vec![frame.attached_head(), title(kind, subject), rows],
    }];
    paper
}

#[cfg(test)]
mod tests {
    use super::{outgoing_register, what};
    use crate::layout::check;
    use crate::samples::day;

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
    fn a_printed_register_lies_along_the_page_and_has_the_ten_columns_of_the_decree() {
        let register = super::PrintedRegister {
            frame: super::Frame::open(day("2026-11-24")),
            year: 2026,
            as_of: day("2026-11-24"),
            rows: Vec::new(),
        };
        let empty = crate::docx::write(&outgoing_register(&register)).unwrap();
        let checked = check(&empty).unwrap();
        let margins = checked
            .findings
            .iter()
            .filter(|finding| finding.fault.code().starts_with("margin"));
        assert_eq!(margins.count(), 0, "the page is the decree's");
    }
}
