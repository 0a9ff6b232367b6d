//! What columns can mean, and by which words they are recognised.
//!
//! Headers are compared folded, without punctuation. A header that equals a word decides before one that only begins with
//! it; of two columns that could be one field, the first is taken.

use super::Kind;
use super::grid::{Line, Sheet, Value};
use crate::text::{clean_line, fold, read_legacy};

/// Rows in which the header is looked for.
const HEADER_ROWS: u32 = 20;

/// One thing that a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Stable code.
    pub code: &'static str,
    /// Folded words of headers.
    heads: &'static [&'static str],
    /// True when rows without it make no sense.
    pub is_needed: bool,
}

const fn field(code: &'static str, heads: &'static [&'static str]) -> Field {
    Field {
        code,
        heads,
        is_needed: false,
    }
}

const fn needed(code: &'static str, heads: &'static [&'static str]) -> Field {
    Field {
        code,
        heads,
        is_needed: true,
    }
}

/// The running number of a row: tells rows of the table from what stands around them.
const ORDINAL: Field = field("ordinal", &["stt", "tt", "so tt", "so thu tu", "no"]);

const TASKS: &[Field] = &[
    ORDINAL,
    field(
        "code",
        &["ma", "ma nhiem vu", "ma so", "ma so nhiem vu", "code"],
    ),
    needed(
        "title",
        &[
            "nhiem vu",
            "noi dung nhiem vu",
            "ten nhiem vu",
            "noi dung",
            "noi dung cong viec",
            "cong viec",
            "noi dung chi dao",
            "nhiem vu giai phap",
            "nhiem vu duoc giao",
            "noi dung thuc hien",
            "noi dung giao",
            "trich yeu",
            "task",
            "title",
        ],
    ),
    field(
        "lead",
        &[
            "don vi chu tri",
            "co quan chu tri",
            "chu tri",
            "don vi chu tri thuc hien",
            "don vi thuc hien",
            "don vi nguoi chu tri",
            "don vi duoc giao",
            "lead",
            "lead unit",
        ],
    ),
    field(
        "coordinators",
        &[
            "don vi phoi hop",
            "co quan phoi hop",
            "phoi hop",
            "don vi phoi hop thuc hien",
            "coordinators",
        ],
    ),
    field(
        "assignee_words",
        &[
            "nguoi duoc giao theo van ban",
            "nguoi duoc giao",
            "nguoi thuc hien",
        ],
    ),
    field(
        "due",
        &[
            "thoi han",
            "han hoan thanh",
            "thoi han hoan thanh",
            "thoi gian hoan thanh",
            "thoi gian thuc hien",
            "thoi han thuc hien",
            "ngay hoan thanh theo ke hoach",
            "han xu ly",
            "thoi han giai quyet",
            "han",
            "due",
            "deadline",
        ],
    ),
    field("due_words", &["loi ghi thoi han"]),
    field("due_kind", &["cach giao han"]),
    field("due_event", &["su kien tinh han"]),
    field("due_event_on", &["ngay su kien"]),
    field("due_count", &["so ngay tinh han"]),
    field("original_due", &["han giao ban dau"]),
    field("assigned_on", &["ngay giao", "ngay giao nhiem vu"]),
    field(
        "product",
        &[
            "san pham",
            "san pham du kien",
            "san pham dau ra",
            "ket qua san pham",
            "san pham ket qua",
            "san pham yeu cau",
            "ket qua dau ra",
            "product",
        ],
    ),
    field(
        "authority",
        &["tham quyen", "tham quyen phe duyet", "cap trinh"],
    ),
    field(
        "instrument",
        &[
            "van ban giao",
            "van ban giao nhiem vu",
            "can cu",
            "so van ban",
            "van ban",
            "so ky hieu van ban",
            "so ky hieu",
            "nguon",
            "source document",
        ],
    ),
    field("clause", &["dieu khoan", "muc dieu khoan"]),
    field(
        "level",
        &[
            "muc do",
            "muc do uu tien",
            "do khan",
            "muc do khan",
            "level",
        ],
    ),
    field(
        "area",
        &["nhom uu tien", "nhom nhiem vu", "linh vuc", "nhom", "area"],
    ),
    field("targets", &["muc tieu", "muc tieu lien quan", "chi tieu"]),
    field(
        "state",
        &["trang thai", "tinh trang", "tinh trang thuc hien", "state"],
    ),
    field(
        "percent",
        &[
            "tien do",
            "ti le hoan thanh",
            "ty le hoan thanh",
            "hoan thanh",
            "phan tram",
            "percent",
            "progress",
        ],
    ),
    field(
        "progress_words",
        &[
            "loi bao cao tien do",
            "tien do thuc hien",
            "tinh hinh thuc hien",
            "ket qua thuc hien",
            "tien do giai quyet",
        ],
    ),
    field("result", &["ket qua", "result"]),
    field(
        "done_on",
        &["ngay hoan thanh", "ngay hoan thanh thuc te", "done on"],
    ),
    field("confirmed_on", &["ngay xac nhan"]),
    field("basis", &["can cu dung hoac huy"]),
    field("state_before", &["trang thai truoc do"]),
    field("replaced_by", &["thay bang nhiem vu"]),
    field("start_on", &["ngay bat dau", "bat dau"]),
    field("duration", &["so ngay lam viec", "thoi luong"]),
    field("effort", &["diem cong suc", "cong suc"]),
    field("parent", &["nhiem vu cha", "thuoc nhiem vu"]),
    field("source", &["nguon thong tin"]),
    field("note", &["ghi chu", "note", "remarks"]),
];

const MEMBERS: &[Field] = &[
    needed("seat", &["ghe so", "so ghe", "ghe", "stt", "tt", "seat"]),
    field(
        "role",
        &[
            "vai tro",
            "chuc vu trong ban chi dao",
            "chuc danh trong ban chi dao",
            "role",
        ],
    ),
    field(
        "person",
        &[
            "ho va ten",
            "ho ten",
            "ho va ten nguoi giu ghe",
            "thanh vien",
            "nguoi giu ghe",
            "name",
        ],
    ),
    field(
        "post",
        &["chuc vu", "chuc danh", "chuc vu cong tac", "post"],
    ),
    field("unit", &["don vi", "don vi cong tac", "co quan", "unit"]),
    field("from", &["tu ngay", "ngay bat dau", "from"]),
    field("to", &["den ngay", "ngay ket thuc", "to"]),
    field(
        "instrument",
        &["van ban", "quyet dinh", "can cu", "instrument"],
    ),
    field("source", &["nguon thong tin", "nguon"]),
    field("note", &["ghi chu"]),
];

const TARGETS: &[Field] = &[
    ORDINAL,
    field("code", &["ma", "ma muc tieu", "code"]),
    needed(
        "title",
        &["muc tieu", "ten muc tieu", "noi dung", "chi tieu", "title"],
    ),
    field("group", &["nhom muc tieu", "nhom"]),
    field("year", &["nam", "nam dat", "den nam", "year"]),
    field("comparison", &["cach so", "dieu kien dat"]),
    field("value", &["gia tri can dat", "chi tieu can dat", "value"]),
    field("unit", &["don vi tinh", "dvt", "unit"]),
    field("instrument", &["van ban", "can cu", "van ban giao"]),
    field("measured_on", &["ngay do", "ngay so lieu", "measured on"]),
    field(
        "measured",
        &["gia tri do", "so lieu", "ket qua do", "measured"],
    ),
    field(
        "measured_source",
        &["nguon so lieu", "nguon gia tri do", "measurement source"],
    ),
    field("source", &["nguon thong tin", "nguon"]),
    field("note", &["ghi chu"]),
];

const UNITS: &[Field] = &[
    ORDINAL,
    field("code", &["ma", "ma don vi", "code"]),
    needed("name", &["ten don vi", "don vi", "ten", "name"]),
    field("abbreviation", &["viet tat", "ten viet tat"]),
    field("unit_kind", &["loai don vi", "loai", "kind"]),
    field("from", &["tu ngay", "from"]),
    field("to", &["den ngay", "to"]),
    field("source", &["nguon thong tin", "nguon"]),
    field("note", &["ghi chu"]),
];

const INSTRUMENTS: &[Field] = &[
    ORDINAL,
    field("code", &["ma", "ma van ban", "code"]),
    field(
        "symbol",
        &["so ky hieu", "so ky hieu van ban", "so van ban"],
    ),
    field("instrument_kind", &["loai van ban", "loai", "kind"]),
    needed("title", &["trich yeu", "ten van ban", "noi dung", "title"]),
    field("issuer", &["co quan ban hanh", "noi ban hanh"]),
    field("signer", &["nguoi ky"]),
    field("signed_on", &["ngay ky", "ngay ban hanh", "ngay van ban"]),
    field("year", &["nam"]),
    field("source", &["nguon thong tin", "nguon"]),
    field("note", &["ghi chu"]),
];

const CLAUSES: &[Field] = &[
    ORDINAL,
    needed(
        "instrument",
        &[
            "van ban",
            "so ky hieu",
            "so ky hieu van ban",
            "so van ban",
            "ten van ban",
            "can cu",
            "document",
        ],
    ),
    needed(
        "clause",
        &[
            "dieu khoan",
            "muc dieu khoan",
            "dieu",
            "khoan",
            "muc",
            "clause",
        ],
    ),
    field(
        "text",
        &[
            "noi dung dieu khoan",
            "noi dung",
            "loi van",
            "trich noi dung",
            "text",
        ],
    ),
];

const AREAS: &[Field] = &[
    field(
        "number",
        &[
            "so thu tu",
            "thu tu",
            "thu tu uu tien",
            "stt",
            "tt",
            "so tt",
            "no",
        ],
    ),
    needed(
        "name",
        &[
            "ten nhom uu tien",
            "nhom uu tien",
            "ten nhom",
            "nhom nhiem vu",
            "linh vuc uu tien",
            "linh vuc",
            "ten",
            "area",
            "name",
        ],
    ),
    field("source", &["nguon thong tin", "nguon", "can cu"]),
    field("note", &["ghi chu"]),
];

const RECURRENCES: &[Field] = &[
    ORDINAL,
    field("code", &["ma", "ma viec dinh ky", "code"]),
    needed(
        "title",
        &[
            "viec dinh ky",
            "ten viec dinh ky",
            "noi dung",
            "noi dung cong viec",
            "cong viec",
            "ten viec",
            "nhiem vu",
            "nhiem vu dinh ky",
            "title",
        ],
    ),
    field(
        "rule",
        &[
            "lap lai",
            "dinh ky",
            "chu ky",
            "tan suat",
            "ky thuc hien",
            "rule",
        ],
    ),
    field(
        "lead",
        &[
            "don vi chu tri",
            "co quan chu tri",
            "chu tri",
            "don vi thuc hien",
            "lead",
        ],
    ),
    field(
        "product",
        &[
            "san pham",
            "san pham du kien",
            "ket qua san pham",
            "product",
        ],
    ),
    field("level", &["muc do", "do khan", "muc do khan", "level"]),
    field(
        "area",
        &["nhom uu tien", "nhom nhiem vu", "linh vuc", "area"],
    ),
    field(
        "instrument",
        &["van ban", "van ban giao", "can cu", "so ky hieu"],
    ),
    field("clause", &["dieu khoan", "muc dieu khoan"]),
    field(
        "from",
        &["tu ngay", "bat dau tu ngay", "ngay bat dau", "from"],
    ),
    field("to", &["den ngay", "den het ngay", "ngay ket thuc", "to"]),
    field("made_to", &["da tao viec den ngay"]),
    field("note", &["ghi chu"]),
];

const CRITERIA: &[Field] = &[
    ORDINAL,
    needed(
        "name",
        &["tieu chi", "ten tieu chi", "ten", "criterion", "name"],
    ),
    field(
        "meaning",
        &["y nghia", "cach cham", "mo ta", "noi dung", "meaning"],
    ),
    field(
        "horizon",
        &["tam nhin", "tinh vao diem", "truoc mat hay lau dai"],
    ),
    field("sense", &["chieu", "chieu tinh diem", "cach tinh"]),
    field(
        "weight",
        &["trong so", "ti trong", "ty trong", "he so", "weight"],
    ),
    field("source", &["nguon thong tin", "nguon", "can cu"]),
];

const SCORES: &[Field] = &[
    ORDINAL,
    field("code", &["ma", "ma nhiem vu", "ma so", "code"]),
    field(
        "title",
        &[
            "nhiem vu",
            "ten nhiem vu",
            "noi dung nhiem vu",
            "noi dung",
            "task",
        ],
    ),
    needed("criterion", &["tieu chi", "ten tieu chi", "criterion"]),
    needed("score", &["diem", "diem cham", "diem so", "score"]),
    field(
        "reason",
        &["ly do", "ly do cham", "giai trinh", "can cu cham", "reason"],
    ),
];

const INVENTORY: &[Field] = &[
    ORDINAL,
    field("code", &["ma", "ma ha tang", "code"]),
    needed(
        "name",
        &[
            "ten",
            "ten he thong",
            "ten ha tang",
            "ten hang muc",
            "hang muc",
            "he thong",
            "name",
        ],
    ),
    field("kind", &["loai", "loai ha tang", "loai he thong", "kind"]),
    field(
        "owner",
        &[
            "don vi quan ly",
            "don vi chu quan",
            "chu quan",
            "don vi van hanh",
            "don vi",
            "owner",
        ],
    ),
    field(
        "locality",
        &[
            "dia phuong",
            "dia diem",
            "tinh thanh pho",
            "tinh",
            "locality",
        ],
    ),
    field(
        "state",
        &["tinh trang", "trang thai", "hien trang", "state"],
    ),
    field(
        "capacity",
        &["nang luc", "quy mo", "cong suat", "dung luong", "so luong"],
    ),
    field(
        "capacity_unit",
        &[
            "don vi tinh",
            "dvt",
            "don vi nang luc",
            "don vi tinh cua nang luc",
        ],
    ),
    field(
        "since",
        &[
            "dung tu ngay",
            "dua vao su dung",
            "ngay su dung",
            "tu ngay",
            "since",
        ],
    ),
    field(
        "bears_on",
        &["gan voi nhiem vu muc tieu", "nhiem vu lien quan"],
    ),
    field("source", &["nguon thong tin", "nguon"]),
    field("note", &["ghi chu"]),
];

/// Returns what the columns of a kind can hold.
#[must_use]
pub const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Tasks => TASKS,
        Kind::Members => MEMBERS,
        Kind::Targets => TARGETS,
        Kind::Units => UNITS,
        Kind::Instruments => INSTRUMENTS,
        Kind::Clauses => CLAUSES,
        Kind::Areas => AREAS,
        Kind::Recurrences => RECURRENCES,
        Kind::Criteria => CRITERIA,
        Kind::Scores => SCORES,
        Kind::Inventory => INVENTORY,
    }
}

/// Returns the field with a code.
#[must_use]
pub fn field_of(kind: Kind, code: &str) -> Option<&'static Field> {
    fields(kind).iter().find(|field| field.code == code)
}

/// Which column holds what: a field for each column, `None` where the column is left out.
pub type Mapping = Vec<Option<&'static Field>>;

/// Reads the text of a header cell, from an old encoding if need be.
fn header_text(line: &Line, column: usize) -> String {
    match line.cell(column).map(|cell| &cell.value) {
        Some(Value::Text(text)) => {
            clean_line(&read_legacy(text).map_or_else(|| text.clone(), |(_, read)| read))
        }
        Some(Value::Number(number)) => number.to_string(),
        Some(_) | None => String::new(),
    }
}

/// Returns the headers of a row, as they are shown.
#[must_use]
pub(super) fn headers(line: &Line) -> Vec<String> {
    (0..line.cells.len())
        .map(|column| header_text(line, column))
        .collect()
}

/// Returns what a header is compared as: folded, letters and digits only, "(%)" and "(nếu có)" left out.
fn key(header: &str) -> String {
    let mut key = String::with_capacity(header.len());
    let mut depth = 0_u32;
    for char in fold(header).chars() {
        match char {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if char.is_alphanumeric() => key.push(char),
            _ if !key.ends_with(' ') => key.push(' '),
            _ => {}
        }
    }
    key.trim().to_owned()
}

/// Returns what identifies a set of headers, so that their mapping is found again.
#[must_use]
pub(super) fn fingerprint(headers: &[String]) -> String {
    let keys: Vec<String> = headers.iter().map(|header| key(header)).collect();
    keys.join("\n").trim_end().to_owned()
}

/// Guesses what the columns under some headers hold. No field is given to two columns.
#[must_use]
pub(super) fn guess(kind: Kind, headers: &[String]) -> Mapping {
    let keys: Vec<String> = headers.iter().map(|header| key(header)).collect();
    let mut mapping: Mapping = vec![None; keys.len()];
    let mut taken: Vec<&str> = Vec::new();
    let equals = |key: &str, head: &str| key == head;
    // "Thời hạn hoàn thành theo Kế hoạch 131": the words at its beginning tell, when there are enough of them.
    let begins = |key: &str, head: &str| head.contains(' ') && key.starts_with(&format!("{head} "));
    for is_match in [equals as fn(&str, &str) -> bool, begins] {
        for (column, key) in keys.iter().enumerate() {
            if mapping[column].is_some() || key.is_empty() {
                continue;
            }
            let found = fields(kind)
                .iter()
                .filter(|field| !taken.contains(&field.code))
                .filter_map(|field| {
                    let heads = field.heads.iter().filter(|head| is_match(key, head));
                    heads
                        .map(|head| head.len())
                        .max()
                        .map(|length| (length, field))
                })
                .max_by_key(|(length, _)| *length);
            if let Some((_, field)) = found {
                mapping[column] = Some(field);
                taken.push(field.code);
            }
        }
    }
    mapping
}

/// Finds the header row of a sheet among its first twenty: the one in which most columns are recognised. Of rows that are
/// the same (a header merged over two rows), the last; `None` when no two columns are recognised anywhere.
#[must_use]
pub(super) fn find_header(kind: Kind, sheet: &Sheet) -> Option<u32> {
    let mut best: Option<(usize, u32, Vec<String>)> = None;
    for line in sheet
        .lines
        .iter()
        .take_while(|line| line.number <= HEADER_ROWS)
    {
        let headers = headers(line);
        let score = guess(kind, &headers).iter().flatten().count();
        let is_better = match &best {
            None => score >= 2,
            Some((most, _, same)) => score > *most || (score == *most && *same == headers),
        };
        if is_better {
            best = Some((score, line.number, headers));
        }
    }
    best.map(|(_, number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::{fields, find_header, fingerprint, guess};
    use crate::imports::Kind;
    use crate::imports::grid::Sheet;
    use std::collections::BTreeSet;

    fn guessed(kind: Kind, headers: &[&str]) -> Vec<&'static str> {
        let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
        guess(kind, &headers)
            .iter()
            .map(|field| field.map_or("", |field| field.code))
            .collect()
    }

    #[test]
    fn the_headers_of_office_tables_are_recognised() {
        for (headers, expected) in [
            (
                &[
                    "TT",
                    "Nội dung nhiệm vụ",
                    "Đơn vị chủ trì",
                    "Đơn vị phối hợp",
                    "Thời hạn hoàn thành",
                    "Sản phẩm",
                    "Ghi chú",
                ][..],
                &[
                    "ordinal",
                    "title",
                    "lead",
                    "coordinators",
                    "due",
                    "product",
                    "note",
                ][..],
            ),
            (
                &[
                    "STT",
                    "NHIỆM VỤ",
                    "CHỦ TRÌ",
                    "PHỐI HỢP",
                    "HẠN HOÀN THÀNH\n(theo KH)",
                    "Văn bản giao",
                    "Tiến độ (%)",
                    "Mức độ",
                ],
                &[
                    "ordinal",
                    "title",
                    "lead",
                    "coordinators",
                    "due",
                    "instrument",
                    "percent",
                    "level",
                ],
            ),
            (
                &[
                    "Noi dung",
                    "Co quan chu tri",
                    "Thoi gian thuc hien",
                    "Kinh phí",
                ],
                &["title", "lead", "due", ""],
            ),
            (
                &["NhiÖm vô", "§¬n vÞ chñ tr×", "Thêi h¹n"],
                // Headers are converted when a sheet is read; here they are compared as they are.
                &["", "", ""],
            ),
            (
                &[
                    "Thời hạn hoàn thành theo Kế hoạch 1282",
                    "Nội dung",
                    "Nội dung",
                ],
                &["due", "title", ""],
            ),
        ] {
            assert_eq!(guessed(Kind::Tasks, headers), expected, "{headers:?}");
        }
        assert_eq!(
            guessed(
                Kind::Members,
                &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Từ ngày"]
            ),
            ["seat", "person", "post", "unit", "from"],
            "the seats are numbered by the ordinal"
        );
    }

    #[test]
    fn the_header_is_found_below_titles_and_under_a_split_heading() {
        let rows = |rows: &[&[&str]]| {
            let rows: Vec<Vec<String>> = rows
                .iter()
                .map(|row| row.iter().map(|text| (*text).to_owned()).collect())
                .collect();
            Sheet::of_rows(&rows)
        };
        let sheet = rows(&[
            &["BỘ GIÁO DỤC VÀ ĐÀO TẠO"],
            &["PHỤ LỤC: DANH MỤC NHIỆM VỤ"],
            &[],
            &["TT", "Nhiệm vụ", "Đơn vị thực hiện", "", "Thời hạn"],
            &["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"],
            &["1", "Rà soát hạ tầng", "Cục CNTT", "", "30/6/2026"],
        ]);
        assert_eq!(
            find_header(Kind::Tasks, &sheet),
            Some(5),
            "the row with most names is the header"
        );
        let merged = rows(&[
            &["Nhiệm vụ", "Chủ trì"],
            &["Nhiệm vụ", "Chủ trì"],
            &["a", "b"],
        ]);
        assert_eq!(
            find_header(Kind::Tasks, &merged),
            Some(2),
            "a header over two rows ends with the second"
        );
        let none = rows(&[&["a", "b"], &["c", "d"]]);
        assert_eq!(
            find_header(Kind::Tasks, &none),
            None,
            "nothing is recognised"
        );
    }

    #[test]
    fn headers_that_differ_in_case_and_blanks_only_are_the_same() {
        let of = |headers: &[&str]| {
            let headers: Vec<String> = headers.iter().map(|text| (*text).to_owned()).collect();
            fingerprint(&headers)
        };
        assert_eq!(
            of(&["TT", "Nội  dung", "Hạn (ngày)", ""]),
            of(&["tt", "NỘI DUNG", "Hạn"]),
            "the same headers"
        );
        assert_ne!(of(&["TT", "Nội dung"]), of(&["Nội dung", "TT"]), "in order");
    }

    #[test]
    fn no_word_stands_for_two_fields_of_a_kind() {
        for kind in Kind::ALL {
            let mut seen = BTreeSet::new();
            for head in fields(*kind).iter().flat_map(|field| field.heads) {
                assert!(seen.insert(head), "{head} stands once in {kind:?}");
            }
        }
    }
}
