//! The words of the query language: each key and value in Vietnamese and in English, and what else people write for it.
//! They are grammar, as the words of deadlines are, and not sentences.

use crate::tasks::{Cell, DayOf, DueKind, Event, Field, Link, Measure, Part, Stretch, TaskState};
use crate::text::{distance, fold};

/// Which of the two sets of words a text is written in. Both are always read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

/// What stands before the colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Link(Link),
    Number(Measure),
    Day(DayOf),
    State,
    Cell,
    Kind,
    Code,
    Title,
    Has,
    Lacks,
    Ever,
    Changed,
    Bound(Bound),
}

/// A day beside a history term: `từng:trả lại sau:01/11/2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    After,
    Before,
    From,
    UpTo,
    In,
}

/// A term of its own, without a colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flag {
    Number(Measure),
    Soon,
    Awaiting,
}

/// A meaning with its words.
pub(super) struct Worded<T: 'static> {
    pub(super) meaning: T,
    vi: &'static str,
    en: &'static str,
    /// Other words for it, without marks.
    also: &'static [&'static str],
}

const fn worded<T>(
    meaning: T,
    vi: &'static str,
    en: &'static str,
    also: &'static [&'static str],
) -> Worded<T> {
    Worded {
        meaning,
        vi,
        en,
        also,
    }
}

impl<T> Worded<T> {
    /// Returns the word in one of the languages.
    pub(super) const fn word(&self, wording: Wording) -> &'static str {
        match wording {
            Wording::Vi => self.vi,
            Wording::En => self.en,
        }
    }

    fn is_named(&self, folded: &str) -> bool {
        fold(self.vi) == folded || self.en == folded || self.also.contains(&folded)
    }

    /// Returns every word for it as it is shown.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> + '_ {
        [self.vi, self.en]
            .into_iter()
            .chain(self.also.iter().copied())
    }
}

/// Returns what words mean, with or without marks; `_` joins words as a blank does.
pub(super) fn meaning<T: Copy>(list: &[Worded<T>], words: &str) -> Option<T> {
    let folded = plain(words);
    list.iter()
        .find(|one| one.is_named(&folded))
        .map(|one| one.meaning)
}

/// Returns the word for a meaning.
pub(super) fn word<T: Copy + PartialEq>(
    list: &[Worded<T>],
    meaning: T,
    wording: Wording,
) -> &'static str {
    list.iter()
        .find(|one| one.meaning == meaning)
        .map_or("", |one| one.word(wording))
}

/// Folds words and evens out what stands between them.
pub(super) fn plain(words: &str) -> String {
    let folded = fold(words).replace('_', " ");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) static KEYS: &[Worded<Key>] = &[
    worded(
        Key::Link(Link::Lead),
        "chủ trì",
        "lead",
        &["don vi chu tri", "leader"],
    ),
    worded(
        Key::Link(Link::Coordinator),
        "phối hợp",
        "coordinator",
        &["don vi phoi hop", "coord"],
    ),
    worded(
        Key::Link(Link::Owes),
        "nợ phần góp",
        "owes",
        &["no phan dong gop", "con no"],
    ),
    worded(
        Key::Link(Link::OwesLate),
        "nợ quá ngày",
        "owes late",
        &["no phan gop qua ngay"],
    ),
    worded(
        Key::Link(Link::Seat),
        "ghế",
        "seat",
        &["thanh vien", "member"],
    ),
    worded(Key::Link(Link::Monitor), "theo dõi", "monitor", &[]),
    worded(Key::Link(Link::Informed), "để biết", "informed", &[]),
    worded(
        Key::Link(Link::Area),
        "nhóm",
        "area",
        &["nhom uu tien", "linh vuc"],
    ),
    worded(
        Key::Number(Measure::Level),
        "mức",
        "level",
        &["muc do", "priority", "uu tien", "do khan"],
    ),
    worded(Key::State, "trạng thái", "state", &["status"]),
    worded(Key::Cell, "tình hình", "standing", &["cell"]),
    worded(
        Key::Day(DayOf::Due),
        "hạn",
        "due",
        &["thoi han", "den han", "deadline"],
    ),
    worded(
        Key::Day(DayOf::FirstDue),
        "hạn gốc",
        "first due",
        &["han ban dau", "han dau", "original due"],
    ),
    worded(
        Key::Kind,
        "loại hạn",
        "due kind",
        &["kieu han", "deadline kind"],
    ),
    worded(Key::Number(Measure::Overdue), "quá hạn", "overdue", &[]),
    worded(Key::Number(Measure::Late), "xong chậm", "late", &["cham"]),
    worded(
        Key::Day(DayOf::Done),
        "xong",
        "done",
        &["hoan thanh", "ngay xong"],
    ),
    worded(
        Key::Day(DayOf::Assigned),
        "giao",
        "assigned",
        &["ngay giao"],
    ),
    worded(
        Key::Day(DayOf::Created),
        "tạo",
        "created",
        &["ghi so", "added"],
    ),
    worded(
        Key::Link(Link::Target),
        "mục tiêu",
        "target",
        &["chi tieu", "phuc vu"],
    ),
    worded(
        Key::Link(Link::Document),
        "văn bản",
        "document",
        &["vb", "doc", "instrument", "nguon"],
    ),
    worded(
        Key::Link(Link::Clause),
        "điều khoản",
        "clause",
        &["dieu", "khoan"],
    ),
    worded(
        Key::Number(Measure::Extended),
        "lùi hạn",
        "extended",
        &["gia han", "so lan lui han", "extensions"],
    ),
    worded(
        Key::Number(Measure::Percent),
        "tiến độ",
        "percent",
        &["phan tram", "progress"],
    ),
    worded(
        Key::Link(Link::Parent),
        "thuộc",
        "parent",
        &["viec cha", "thuoc viec"],
    ),
    worded(
        Key::Link(Link::Recurrence),
        "định kỳ",
        "recurrence",
        &["viec dinh ky", "recurring"],
    ),
    worded(Key::Code, "mã", "code", &["ma so", "so hieu"]),
    worded(Key::Title, "nội dung", "title", &["ten"]),
    worded(Key::Has, "có", "has", &[]),
    worded(
        Key::Lacks,
        "thiếu",
        "lacks",
        &["missing", "chua co", "without"],
    ),
    worded(Key::Ever, "từng", "ever", &["da tung"]),
    worded(Key::Changed, "đổi", "changed", &["da doi", "sua"]),
    worded(Key::Bound(Bound::After), "sau", "after", &[]),
    worded(Key::Bound(Bound::Before), "trước", "before", &[]),
    worded(Key::Bound(Bound::From), "từ", "since", &["from"]),
    worded(Key::Bound(Bound::UpTo), "đến", "until", &["to"]),
    worded(Key::Bound(Bound::In), "trong", "in", &["during"]),
];

pub(super) static FLAGS: &[Worded<Flag>] = &[
    worded(Flag::Number(Measure::Overdue), "quá hạn", "overdue", &[]),
    worded(Flag::Number(Measure::Extended), "lùi hạn", "extended", &[]),
    worded(Flag::Number(Measure::Late), "xong chậm", "late", &[]),
    worded(Flag::Soon, "sắp đến hạn", "due soon", &["sap han", "soon"]),
    worded(
        Flag::Awaiting,
        "chờ quyết định",
        "awaiting",
        &["cho quyet dinh"],
    ),
];

pub(super) static NEGATIONS: &[&str] = &["khong", "not"];

pub(super) static LEVELS: &[Worded<u32>] = &[
    worded(1, "khẩn", "urgent", &[]),
    worded(2, "cao", "high", &[]),
    worded(3, "thường", "normal", &[]),
    worded(4, "thấp", "low", &[]),
];

pub(super) static STATES: &[Worded<TaskState>] = &[
    worded(TaskState::Draft, "nháp", "draft", &["du thao"]),
    worded(TaskState::Assigned, "đã giao", "assigned", &["moi giao"]),
    worded(TaskState::Accepted, "đã nhận", "accepted", &[]),
    worded(
        TaskState::InProgress,
        "đang thực hiện",
        "in progress",
        &["dang lam"],
    ),
    worded(
        TaskState::ReportedDone,
        "đã báo cáo hoàn thành",
        "reported done",
        &["bao cao hoan thanh", "cho xac nhan", "da bao cao"],
    ),
    worded(
        TaskState::Confirmed,
        "đã xác nhận",
        "confirmed",
        &["da xac nhan hoan thanh", "hoan thanh", "done"],
    ),
    worded(TaskState::Returned, "trả lại", "returned", &["bi tra lai"]),
    worded(
        TaskState::ClarificationAsked,
        "đề nghị làm rõ",
        "clarification asked",
        &["lam ro", "xin lam ro"],
    ),
    worded(TaskState::Paused, "tạm dừng", "paused", &[]),
    worded(
        TaskState::Replaced,
        "đã thay thế",
        "replaced",
        &["thay the"],
    ),
    worded(
        TaskState::Cancelled,
        "đã hủy",
        "cancelled",
        &["huy", "canceled"],
    ),
];

pub(super) static CELLS: &[Worded<Cell>] = &[
    worded(
        Cell::OnTime,
        "đúng hạn",
        "on time",
        &["hoan thanh dung han"],
    ),
    worded(
        Cell::Late,
        "chậm",
        "late",
        &["xong cham", "hoan thanh qua han"],
    ),
    worded(Cell::DoneUndated, "xong không hạn", "done undated", &[]),
    worded(Cell::InTerm, "trong hạn", "in term", &["within term"]),
    worded(Cell::Overdue, "quá hạn", "overdue", &[]),
    worded(
        Cell::OpenUndated,
        "chưa có hạn",
        "open undated",
        &["khong han", "undated"],
    ),
    worded(Cell::Drafts, "nháp", "drafts", &["draft", "chua giao"]),
    worded(Cell::Stopped, "đã dừng", "stopped", &["dung"]),
    worded(Cell::Done, "hoàn thành", "done", &["xong", "da xong"]),
    worded(
        Cell::Open,
        "chưa xong",
        "open",
        &["chua hoan thanh", "dang thuc hien"],
    ),
    worded(Cell::Total, "đã giao", "total", &["tong so", "tat ca"]),
    worded(Cell::DueSet, "đến hạn", "due set", &["fallen due"]),
];

pub(super) static KINDS: &[Worded<DueKind>] = &[
    worded(DueKind::Date, "ngày", "date", &[]),
    worded(
        DueKind::MonthEnd,
        "tháng",
        "month end",
        &["cuoi thang", "month"],
    ),
    worded(
        DueKind::QuarterEnd,
        "quý",
        "quarter end",
        &["cuoi quy", "quarter"],
    ),
    worded(DueKind::YearEnd, "năm", "year end", &["cuoi nam", "year"]),
    worded(
        DueKind::WorkingDays,
        "ngày làm việc",
        "working days",
        &["so ngay lam viec"],
    ),
    worded(DueKind::Regular, "thường xuyên", "regular", &[]),
    worded(
        DueKind::BeforeSession,
        "trước phiên tới",
        "before session",
        &["truoc phien"],
    ),
    worded(DueKind::None, "không", "none", &["khong co"]),
];

pub(super) static PARTS: &[Worded<Part>] = &[
    worded(Part::Lead, "chủ trì", "lead", &["don vi chu tri"]),
    worded(Part::Due, "hạn", "due", &["thoi han", "deadline"]),
    worded(Part::Area, "nhóm", "area", &["nhom uu tien"]),
    worded(
        Part::Document,
        "văn bản",
        "document",
        &["vb", "doc", "instrument", "can cu"],
    ),
    worded(Part::Clause, "điều khoản", "clause", &["dieu", "khoan"]),
    worded(Part::Target, "mục tiêu", "target", &["chi tieu"]),
    worded(
        Part::Coordinator,
        "phối hợp",
        "coordinator",
        &["don vi phoi hop"],
    ),
    worded(Part::Product, "sản phẩm", "product", &[]),
    worded(Part::Result, "kết quả", "result", &[]),
    worded(Part::Note, "ghi chú", "note", &[]),
    worded(
        Part::Progress,
        "tiến độ",
        "progress",
        &["bao cao", "bao cao tien do"],
    ),
    worded(Part::Evidence, "minh chứng", "evidence", &["tep", "ho so"]),
    worded(
        Part::Extension,
        "lùi hạn",
        "extension",
        &["xin lui han", "gia han"],
    ),
    worded(Part::Parent, "việc cha", "parent", &[]),
    worded(Part::Children, "việc con", "children", &["subtasks"]),
    worded(
        Part::Dependency,
        "việc trước",
        "dependency",
        &["phu thuoc", "predecessor"],
    ),
    worded(
        Part::Delegation,
        "người được giao",
        "delegation",
        &["chuyen vien", "uy nhiem"],
    ),
    worded(Part::Request, "yêu cầu", "request", &["chi dao", "cau hoi"]),
    worded(Part::Recurrence, "định kỳ", "recurrence", &["lap lai"]),
    worded(Part::Score, "điểm", "score", &[]),
    worded(
        Part::Mark,
        "ý kiến chọn",
        "mark",
        &["dau cua bo truong", "dau"],
    ),
];

pub(super) static EVENTS: &[Worded<Event>] = &[
    worded(Event::Overdue, "quá hạn", "overdue", &[]),
    worded(Event::Returned, "trả lại", "returned", &["bi tra lai"]),
    worded(
        Event::Extended,
        "lùi hạn",
        "extended",
        &["gia han", "duoc lui han"],
    ),
    worded(
        Event::Refused,
        "từ chối lùi hạn",
        "refused",
        &["khong cho lui han"],
    ),
    worded(Event::Paused, "tạm dừng", "paused", &[]),
    worded(
        Event::Asked,
        "đề nghị làm rõ",
        "asked",
        &["lam ro", "clarification asked"],
    ),
    worded(
        Event::Transferred,
        "chuyển chủ trì",
        "transferred",
        &["doi chu tri", "chuyen giao", "reassigned"],
    ),
    worded(
        Event::Reported,
        "báo cáo hoàn thành",
        "reported",
        &["da bao cao", "reported done"],
    ),
    worded(Event::Cancelled, "hủy", "cancelled", &["da huy"]),
];

pub(super) static FIELDS: &[Worded<Field>] = &[
    worded(Field::Title, "nội dung", "title", &["ten"]),
    worded(Field::Lead, "chủ trì", "lead", &["don vi chu tri"]),
    worded(Field::Area, "nhóm", "area", &["nhom uu tien"]),
    worded(
        Field::Level,
        "mức",
        "level",
        &["muc do", "priority", "uu tien"],
    ),
    worded(Field::Due, "hạn", "due", &["thoi han", "deadline"]),
    worded(Field::State, "trạng thái", "state", &["status"]),
    worded(Field::Percent, "tiến độ", "percent", &["progress"]),
    worded(
        Field::Document,
        "văn bản",
        "document",
        &["vb", "instrument"],
    ),
    worded(Field::Product, "sản phẩm", "product", &[]),
    worded(
        Field::Authority,
        "thẩm quyền",
        "authority",
        &["tham quyen phe duyet"],
    ),
    worded(Field::Note, "ghi chú", "note", &[]),
    worded(Field::Result, "kết quả", "result", &[]),
];

/// Stretches of the calendar as they stand behind a count: `+7 ngày`.
pub(super) static STRETCHES: &[Worded<Stretch>] = &[
    worded(Stretch::Day, "ngày", "days", &["day", "ngay nua"]),
    worded(Stretch::Week, "tuần", "weeks", &["week"]),
    worded(Stretch::Month, "tháng", "months", &["month"]),
    worded(Stretch::Quarter, "quý", "quarters", &["quarter"]),
    worded(Stretch::Year, "năm", "years", &["year"]),
];

/// Periods by name, seen from the day that is looked at.
pub(super) static RELATIVE: &[Worded<(Stretch, i32)>] = &[
    worded((Stretch::Day, 0), "hôm nay", "today", &["ngay hom nay"]),
    worded((Stretch::Day, 1), "ngày mai", "tomorrow", &["mai"]),
    worded((Stretch::Day, -1), "hôm qua", "yesterday", &[]),
    worded((Stretch::Week, 0), "tuần này", "this week", &["tuan nay"]),
    worded((Stretch::Week, 1), "tuần sau", "next week", &["tuan toi"]),
    worded(
        (Stretch::Week, -1),
        "tuần trước",
        "last week",
        &["tuan qua"],
    ),
    worded((Stretch::Month, 0), "tháng này", "this month", &[]),
    worded(
        (Stretch::Month, 1),
        "tháng tới",
        "next month",
        &["thang sau"],
    ),
    worded(
        (Stretch::Month, -1),
        "tháng trước",
        "last month",
        &["thang qua"],
    ),
    worded((Stretch::Quarter, 0), "quý này", "this quarter", &[]),
    worded(
        (Stretch::Quarter, 1),
        "quý tới",
        "next quarter",
        &["quy sau"],
    ),
    worded((Stretch::Quarter, -1), "quý trước", "last quarter", &[]),
    worded((Stretch::Year, 0), "năm nay", "this year", &["nam nay"]),
    worded((Stretch::Year, 1), "năm tới", "next year", &["nam sau"]),
    worded(
        (Stretch::Year, -1),
        "năm trước",
        "last year",
        &["nam ngoai", "nam qua"],
    ),
];

/// Returns the known word nearest to what was written, when it is near enough to be meant.
pub(super) fn nearest<T>(list: &[Worded<T>], written: &str) -> Option<&'static str> {
    let written = plain(written);
    let length = written.chars().count();
    list.iter()
        .flat_map(Worded::words)
        .map(|word| (distance(&written, &plain(word), usize::MAX), word))
        .filter(|(far, word)| {
            let longest = length.max(word.chars().count());
            *far <= 2 && *far * 3 <= longest
        })
        .min_by_key(|(far, _)| *far)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clashes<T: Copy + PartialEq + std::fmt::Debug>(name: &str, list: &[Worded<T>]) {
        for one in list {
            for word in one.words() {
                assert_eq!(
                    meaning(list, word),
                    Some(one.meaning),
                    "{name}: {word:?} means one thing"
                );
            }
        }
    }

    #[test]
    fn every_word_means_one_thing_within_its_list() {
        clashes("keys", KEYS);
        clashes("flags", FLAGS);
        clashes("levels", LEVELS);
        clashes("states", STATES);
        clashes("cells", CELLS);
        clashes("kinds", KINDS);
        clashes("parts", PARTS);
        clashes("events", EVENTS);
        clashes("fields", FIELDS);
        clashes("stretches", STRETCHES);
        clashes("relative", RELATIVE);
    }

    #[test]
    fn every_meaning_has_its_words() {
        let all = |all: usize, worded: usize, name: &str| assert_eq!(all, worded, "{name}");
        all(TaskState::ALL.len(), STATES.len(), "states");
        all(Cell::ALL.len(), CELLS.len(), "cells");
        all(Part::ALL.len(), PARTS.len(), "parts");
        all(Event::ALL.len(), EVENTS.len(), "events");
        all(Field::ALL.len(), FIELDS.len(), "fields");
    }

    #[test]
    fn the_nearest_word_is_the_one_that_was_meant() {
        for (written, near) in [
            ("leed", Some("lead")),
            ("chu chi", Some("chủ trì")),
            ("trang tahi", Some("trạng thái")),
            ("https", None),
            ("x", None),
        ] {
            assert_eq!(nearest(KEYS, written), near, "near {written}");
        }
    }
}
