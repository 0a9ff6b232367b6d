//! Rows of the registers of papers to test with.

use super::day;
use steering_core::papers::{IncomingLine, IncomingState, OutgoingLine, OutgoingState, PaperType};

/// Returns a notice that was issued on a day and sent on it.
pub(crate) fn outgoing_line(symbol: &str, issued_on: &str) -> OutgoingLine {
    let day = day(issued_on);
    OutgoingLine {
        id: String::new(),
        symbol: symbol.to_owned(),
        kind: PaperType::Notice,
        year: 2026,
        number: 7,
        state: OutgoingState::Issued,
        title: "Kết luận phiên họp mẫu".to_owned(),
        reserved_on: day,
        issued_on: Some(day),
        signer: "Nguyễn Văn Mẫu".to_owned(),
        recipients: vec!["Các thành viên Ban Chỉ đạo".to_owned()],
        kept_at: "VT, Văn phòng".to_owned(),
        copies: Some(30),
        released_on: Some(day),
        release_by: Some(day),
        is_late: false,
        receipt: "Đã ký".to_owned(),
        reason: String::new(),
        note: String::new(),
        files: 0,
        version: 1,
    }
}

/// Returns a letter that came in on a day and was passed on.
pub(crate) fn incoming_line(symbol: &str, arrived_on: &str) -> IncomingLine {
    let day = day(arrived_on);
    IncomingLine {
        id: String::new(),
        number: 1_234,
        year: 2026,
        state: IncomingState::Open,
        arrived_on: day,
        author: "Ủy ban nhân dân tỉnh mẫu".to_owned(),
        symbol: symbol.to_owned(),
        dated_on: Some(day),
        kind: Some(PaperType::Letter),
        title: "Góp ý dự thảo kế hoạch mẫu".to_owned(),
        receiver: "Vụ mẫu".to_owned(),
        passed_on: Some(day),
        pass_by: day,
        receipt: "Đã ký".to_owned(),
        due_on: Some(day),
        is_late: false,
        answer: String::new(),
        result: String::new(),
        reason: String::new(),
        note: String::new(),
        files: 0,
        version: 1,
    }
}
