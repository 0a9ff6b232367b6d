//! What stands around words that look like a day, and tells whether they are meant as a deadline.

use super::pieces::Shape;
use super::scan::Scan;
use super::vocabulary::Vocabulary;

/// Words before two numbers with which they are a ratio, a place, or the number of something.
const NUMBERED: &[&[&str]] = &[
    &["số"],
    &["điểm"],
    &["phòng"],
    &["mục"],
    &["khoản"],
    &["điều"],
    &["bảng"],
    &["trang"],
    &["tổ"],
    &["lớp"],
    &["nhà"],
    &["đường"],
    &["tiết"],
    &["bài"],
    &["chương"],
    &["phần"],
    &["câu"],
    &["mẫu"],
    &["biểu"],
    &["hình"],
    &["tầng"],
    &["khu"],
    &["lô"],
    &["đạt"],
    &["được"],
    &["chiếm"],
    &["khoảng"],
    &["gần"],
    &["hơn"],
    &["trên"],
    &["dưới"],
    &["bằng"],
    &["có"],
    &["còn"],
    &["mới"],
    &["cả"],
    &["tổng"],
    &["với"],
    &["tỷ", "lệ"],
    &["tỷ", "số"],
    &["phụ", "lục"],
    &["xếp", "hạng"],
];
/// Papers and what else bears a date or a number as part of its name.
const PAPERS: &[&[&str]] = &[
    &["báo", "cáo"],
    &["nghị", "quyết"],
    &["quyết", "định"],
    &["thông", "tư"],
    &["nghị", "định"],
    &["chỉ", "thị"],
    &["kế", "hoạch"],
    &["công", "văn"],
    &["tờ", "trình"],
    &["thông", "báo"],
    &["luật"],
    &["pháp", "lệnh"],
    &["hướng", "dẫn"],
    &["đề", "án"],
    &["văn", "bản"],
    &["kết", "luận"],
    &["biên", "bản"],
    &["giấy", "mời"],
    &["chương", "trình"],
    &["số", "liệu"],
    &["kết", "quả"],
    &["kinh", "phí"],
];
/// Words before a day on which something begins or is held.
const BEGINNINGS: &[&[&str]] = &[
    &["từ"],
    &["sau"],
    &["ký"],
    &["ban", "hành"],
    &["họp"],
    &["phiên"],
    &["hội", "nghị"],
    &["hội", "thảo"],
    &["hôm"],
    &["lúc"],
    &["dịp"],
    &["sinh"],
    &["thành", "lập"],
];
/// Words before a count that is not left to anybody: "quá 5 ngày", "gia hạn 10 ngày".
const LENGTHS: &[&[&str]] = &[
    &["quá"],
    &["chậm"],
    &["thêm"],
    &["hạn"],
    &["mất"],
    &["sớm"],
    &["sau"],
    &["hơn"],
    &["khoảng"],
    &["kéo", "dài"],
    &["gần"],
    &["cả"],
    &["mỗi"],
    &["còn"],
    &["trễ"],
    &["họp"],
    &["phiên"],
];
/// Words before "đến năm 2030" that look further than a deadline.
const VISIONS: &[&[&str]] = &[&["tầm", "nhìn"], &["định", "hướng"], &["giai", "đoạn"]];
/// Words after two numbers with which they are so many of something.
const COUNTED: &[&str] = &[
    "đơn",
    "tỉnh",
    "thành",
    "địa",
    "bộ",
    "ngành",
    "sở",
    "trường",
    "học",
    "sinh",
    "giáo",
    "ủy",
    "nhiệm",
    "chỉ",
    "ý",
    "người",
    "phiếu",
    "phút",
    "giờ",
    "buổi",
    "tiết",
    "câu",
    "mục",
    "điểm",
    "hồ",
    "phần",
    "lần",
    "xã",
    "huyện",
    "quận",
    "phường",
    "cơ",
    "dịch",
    "thủ",
    "nền",
    "hệ",
    "tiêu",
    "hạng",
    "trang",
    "số",
    "cán",
    "chuyên",
    "đề",
    "dự",
    "văn",
    "tổng",
    "khối",
    "phòng",
    "vụ",
    "cục",
    "viện",
    "đại",
    "ngày",
    "tháng",
    "năm",
    "tuần",
    "ghế",
    "mô",
    "lớp",
    "báo",
];

/// The places around words, from which piece to before which.
pub(super) struct Around<'a> {
    pub(super) scan: &'a Scan<'a>,
    pub(super) words: &'a Vocabulary,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Around<'_> {
    fn follows(&self, ways: &[&[&str]]) -> bool {
        ways.iter().any(|way| self.words.is_before(self.from, way))
    }

    pub(super) fn is_numbered(&self) -> bool {
        self.follows(NUMBERED)
    }

    pub(super) fn is_of_paper(&self) -> bool {
        self.follows(PAPERS)
    }

    pub(super) fn is_beginning(&self) -> bool {
        self.follows(BEGINNINGS)
    }

    pub(super) fn is_length(&self) -> bool {
        self.follows(LENGTHS)
    }

    pub(super) fn is_vision(&self) -> bool {
        self.follows(VISIONS)
    }

    pub(super) fn follows_any(&self, words: &[&str]) -> bool {
        self.from
            .checked_sub(1)
            .is_some_and(|before| self.words.is(before, words))
    }

    /// "131/QĐ-TTg ngày 25/01/2022", "số 45 ngày 12/3/2026": the day of a document.
    pub(super) fn is_of_symbol(&self) -> bool {
        let Some(last) = self.from.checked_sub(1) else {
            return false;
        };
        let is_number = self.scan.number(last, 9).is_some();
        if is_number && self.words.is_before(last, &["số"]) {
            return true;
        }
        let mut from = last;
        while from > 0 && self.scan.is_glued(from) {
            from -= 1;
        }
        let symbol = self.scan.words(from, self.from);
        !self.scan.is_taken(from)
            && symbol.contains(['/', '-'])
            && symbol.contains(|char: char| char.is_ascii_digit())
            && symbol.contains(char::is_alphabetic)
    }

    /// "8/10 đơn vị", "25/4 90 phút", "3/4 %": so many of something. A capital begins the name of a unit.
    pub(super) fn is_ratio(&self) -> bool {
        let Some(after) = self
            .scan
            .piece(self.to)
            .filter(|_| !self.scan.is_taken(self.to))
        else {
            return false;
        };
        let is_small = self.scan.words(self.to, self.to + 1) == after.low;
        after.shape == Shape::Number
            || after.is_mark('%')
            || (is_small && self.words.is(self.to, COUNTED))
    }

    /// "Trong tuần qua", "tháng 10 vừa rồi"; where it is not said which, also "tháng trước", "tuần rồi".
    pub(super) fn is_over(&self, is_open: bool) -> bool {
        let next = self.to + 1;
        let is_mark = self.scan.piece(next).is_none_or(|piece| !piece.is_said());
        let is_of_something = self.words.is(next, &["khi", "phiên", "ngày"]);
        self.words.is(self.to, &["qua", "vừa"])
            || (is_open && self.words.is(self.to, &["rồi"]) && is_mark)
            || (is_open && self.words.is(self.to, &["trước"]) && !is_of_something)
    }

    /// "Tháng 11 và 12", "30/11-5/12": another of its kind follows in one breath.
    pub(super) fn goes_on(&self, joints: &[&str]) -> bool {
        let is_dash = self
            .scan
            .piece(self.to)
            .is_some_and(super::pieces::Piece::is_dash);
        let is_joint = is_dash || self.words.is(self.to, joints) || self.scan.is_mark(self.to, ',');
        let next = self.to + 1;
        let is_roman = self.scan.piece(next).is_some_and(|piece| {
            !self.scan.is_taken(next) && matches!(piece.low.as_str(), "i" | "ii" | "iii" | "iv")
        });
        let is_named = self.words.is(next, &["ngày", "tháng", "quý", "năm"])
            && (self.scan.number(next + 1, 4).is_some() || self.words.is(next, &["quý"]));
        is_joint && (self.scan.number(next, 4).is_some() || is_roman || is_named)
    }

    /// True at the end of the line.
    pub(super) fn is_end(&self) -> bool {
        self.scan.is_end(self.to)
    }

    /// True at the end of the line, or where a mark ends a part of it.
    pub(super) fn ends_part(&self) -> bool {
        self.is_end()
            || self
                .scan
                .piece(self.to)
                .is_some_and(|piece| !piece.is_said())
    }
}
