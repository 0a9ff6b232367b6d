//! The words that days are told with, and those that tell whether a day is meant, as they stand in a line.
//!
//! A line that is written with marks is read with them: "ngay" is not "ngày", "quy" not "quý". Only a line that has none at
//! all is read without. Marks in what was found already, such as a picked name, do not count.

use super::scan::Scan;
use crate::text::{fold, fold_char};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Known words.
const WORDS: &[&str] = &[
    // Deadlines.
    "trước",
    "chậm",
    "muộn",
    "nhất",
    "không",
    "hơn",
    "quá",
    "thời",
    "hạn",
    "chót",
    "hoàn",
    "thành",
    "kết",
    "thúc",
    "xong",
    "đến",
    "tới",
    "trong",
    "vòng",
    "vào",
    "là",
    "hết",
    "cuối",
    "giữa",
    "đầu",
    "nửa",
    "phiên",
    "họp",
    "tiếp",
    "thường",
    "xuyên",
    "có",
    "chưa",
    // Days and periods.
    "ngày",
    "tháng",
    "năm",
    "quý",
    "tuần",
    "hôm",
    "nay",
    "này",
    "mai",
    "sau",
    "thứ",
    "chủ",
    "nhật",
    "làm",
    "việc",
    "nữa",
    "giờ",
    "phút",
    "sáng",
    "chiều",
    "trưa",
    "mùng",
    "hằng",
    "mỗi",
    "định",
    "kỳ",
    "một",
    "hai",
    "ba",
    "tư",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "lần",
    "kể",
    "tính",
    "từ",
    // What stands before a number that is no day.
    "báo",
    "cáo",
    "nghị",
    "quyết",
    "thông",
    "chỉ",
    "thị",
    "kế",
    "hoạch",
    "công",
    "văn",
    "tờ",
    "trình",
    "luật",
    "pháp",
    "lệnh",
    "hướng",
    "dẫn",
    "đề",
    "án",
    "bản",
    "tỷ",
    "lệ",
    "số",
    "liệu",
    "quả",
    "kinh",
    "phí",
    "phụ",
    "lục",
    "điểm",
    "phòng",
    "mục",
    "khoản",
    "điều",
    "bảng",
    "trang",
    "tổ",
    "lớp",
    "nhà",
    "đường",
    "tiết",
    "bài",
    "chương",
    "phần",
    "câu",
    "mẫu",
    "biểu",
    "hình",
    "tầng",
    "khu",
    "lô",
    "đạt",
    "được",
    "chiếm",
    "khoảng",
    "gần",
    "trên",
    "dưới",
    "bằng",
    "còn",
    "mới",
    "cả",
    "tổng",
    "với",
    "xếp",
    "hạng",
    "luận",
    "biên",
    "giấy",
    "mời",
    "giai",
    "đoạn",
    "tầm",
    "nhìn",
    // What stands before a day that is no deadline.
    "ký",
    "ban",
    "hành",
    "hội",
    "thảo",
    "lúc",
    "dịp",
    "sinh",
    "lập",
    "gia",
    "trễ",
    "sắp",
    "đúng",
    "giới",
    "quyền",
    "vô",
    "đáo",
    "ngắn",
    "dài",
    "trung",
    "hữu",
    "thêm",
    "mất",
    "sớm",
    "kéo",
    "giáo",
    "dục",
    "thực",
    "hiện",
    "buổi",
    "các",
    "những",
    "nhiều",
    // What stands after.
    "qua",
    "vừa",
    "rồi",
    "nộp",
    "gửi",
    "khi",
    "học",
    "hoặc",
    "hay",
    "và",
    "đơn",
    "tỉnh",
    "địa",
    "bộ",
    "ngành",
    "sở",
    "trường",
    "ủy",
    "nhiệm",
    "ý",
    "người",
    "phiếu",
    "hồ",
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
    "cán",
    "chuyên",
    "dự",
    "khối",
    "vụ",
    "cục",
    "viện",
    "đại",
    "ghế",
    "mô",
    "của",
];

/// Other spellings.
const SPELLINGS: &[(&str, &str)] = &[
    ("quí", "quý"),
    ("hàng", "hằng"),
    ("kì", "kỳ"),
    ("kí", "ký"),
    ("tỉ", "tỷ"),
    ("uỷ", "ủy"),
    ("mồng", "mùng"),
    ("nầy", "này"),
];

/// The words by how they are written.
struct Known {
    marked: HashMap<&'static str, &'static str>,
    /// Without marks: the first of those that are then one.
    plain: HashMap<String, &'static str>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known = Known {
            marked: HashMap::new(),
            plain: HashMap::new(),
        };
        let own = WORDS.iter().map(|word| (*word, *word));
        for (spelling, word) in own.chain(SPELLINGS.iter().copied()) {
            known.marked.insert(spelling, word);
            known.plain.entry(fold(spelling)).or_insert(word);
        }
        known
    })
}

/// True when two words are one without marks.
fn are_alike(one: &str, other: &str) -> bool {
    // Most words begin with another letter: no need to look closer.
    if let (Some(one), Some(other)) = (one.bytes().next(), other.bytes().next())
        && one.is_ascii()
        && other.is_ascii()
        && one != other
    {
        return false;
    }
    let plain = |text: &str| text.chars().filter_map(fold_char).collect::<String>();
    plain(one) == plain(other)
}

/// The known words of a line, piece by piece.
pub(super) struct Vocabulary {
    words: Vec<&'static str>,
    is_plain: bool,
}

impl Vocabulary {
    pub(super) fn of(scan: &Scan<'_>) -> Self {
        let known = known();
        let is_plain = scan.open_words().all(|(_, piece)| piece.low.is_ascii());
        let mut words = vec![""; scan.pieces.len()];
        for (at, piece) in scan.open_words() {
            let word = if is_plain {
                known.plain.get(&piece.low)
            } else {
                known.marked.get(piece.low.as_str())
            };
            words[at] = word.copied().unwrap_or_default();
        }
        Self { words, is_plain }
    }

    /// True when the word at a piece is one of these.
    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is_word(at, word))
    }

    fn is_word(&self, at: usize, wanted: &str) -> bool {
        let Some(word) = self.words.get(at).filter(|word| !word.is_empty()) else {
            return false;
        };
        *word == wanted || (self.is_plain && are_alike(word, wanted))
    }

    /// True when a known word stands at a piece.
    pub(super) fn knows(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| !word.is_empty())
    }

    /// Returns before which piece words end that stand there one after the other.
    pub(super) fn after(&self, at: usize, words: &[&str]) -> Option<usize> {
        let is_there = words
            .iter()
            .enumerate()
            .all(|(number, word)| self.is_word(at + number, word));
        is_there.then_some(at + words.len())
    }

    /// True when words stand right before a piece.
    pub(super) fn is_before(&self, at: usize, words: &[&str]) -> bool {
        at.checked_sub(words.len())
            .is_some_and(|from| self.after(from, words).is_some())
    }
}
