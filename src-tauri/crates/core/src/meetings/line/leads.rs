//! Words that announce a deadline: "trước", "chậm nhất ngày", "hạn chót:", "xong trước", "đến hết", "trong vòng".

use super::pieces::Piece;
use super::scan::Scan;
use super::vocabulary::Vocabulary;

/// How much a word announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Force {
    /// None stands there.
    None,
    /// One that is said of other things as well: "xong 3/4 khối lượng".
    Weak,
    /// One that is said of deadlines only.
    Strong,
}

/// The words before a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lead {
    /// From which piece on the words belong to the deadline.
    pub(super) from: usize,
    /// Before which piece they end.
    pub(super) to: usize,
    pub(super) force: Force,
    /// "Trước" is among them.
    pub(super) is_before: bool,
    /// "Đến" is the last of them that counts.
    pub(super) is_until: bool,
    /// "Trong" is.
    pub(super) is_within: bool,
}

/// Words before "hạn" with which it is no deadline: "quá hạn", "gia hạn", "giới hạn", "trước hạn".
const NOT_LIMITS: &[&str] = &[
    "quá", "gia", "trễ", "đến", "tới", "sắp", "đúng", "giới", "quyền", "vô", "đáo", "ngắn", "dài",
    "trung", "chậm", "trước", "hữu", "hết",
];

impl Lead {
    /// No words before a piece.
    pub(super) const fn none(at: usize) -> Self {
        Self {
            from: at,
            to: at,
            force: Force::None,
            is_before: false,
            is_until: false,
            is_within: false,
        }
    }

    pub(super) fn is_led(&self) -> bool {
        self.force > Force::None
    }

    fn go_on(&mut self, to: usize, force: Force) {
        self.to = to;
        self.force = self.force.max(force);
        (self.is_until, self.is_within) = (false, false);
    }
}

/// Reads the words that announce a deadline from a piece on.
pub(super) fn lead(scan: &Scan<'_>, words: &Vocabulary, at: usize) -> Lead {
    let mut lead = Lead::none(at);
    while let Some(next) = step(scan, words, lead) {
        lead = next;
    }
    lead
}

fn step(scan: &Scan<'_>, words: &Vocabulary, mut lead: Lead) -> Option<Lead> {
    let at = lead.to;
    let first_of = |ways: &[&[&str]]| ways.iter().find_map(|way| words.after(at, way));
    if let Some(to) = words
        .after(at, &["trước"])
        .filter(|to| !words.is(*to, &["phiên"]))
    {
        lead.go_on(to, Force::Strong);
        lead.is_before = true;
    } else if let Some(to) = first_of(&[
        &["chậm", "nhất"],
        &["muộn", "nhất"],
        &["không", "muộn", "hơn"],
        &["không", "quá"],
    ]) {
        lead.go_on(to, Force::Strong);
    } else if let Some(to) = limit(words, at) {
        lead.go_on(to, Force::Strong);
    } else if let Some(to) = first_of(&[&["hoàn", "thành"], &["kết", "thúc"]]) {
        // The verb belongs to the sentence.
        lead.go_on(to, Force::Weak);
        lead.from = to;
    } else if let Some(to) = words.after(at, &["xong"]) {
        lead.go_on(to, Force::Weak);
    } else if let Some(to) = first_of(&[&["đến"], &["tới"]]) {
        lead.go_on(to, Force::Weak);
        lead.is_until = true;
    } else if let Some(to) = first_of(&[&["trong", "vòng"], &["trong", "thời", "hạn"], &["trong"]])
    {
        lead.go_on(to, Force::Weak);
        lead.is_within = true;
    } else if lead.is_led() && (words.is(at, &["vào", "là"]) || scan.is_mark(at, ':')) {
        // After a verb that stays in the sentence, so does its colon.
        let is_first = lead.from == at;
        lead.to = at + 1;
        lead.from = if is_first { lead.to } else { lead.from };
    } else if words.is_before(at, &["hạn"])
        && words.is(at, &["nộp", "gửi", "trình"])
        && lead.is_led()
    {
        (lead.from, lead.to) = (at + 1, at + 1);
    } else {
        let to = hour(scan, words, at).filter(|_| lead.is_led())?;
        (lead.from, lead.to) = (to, to);
    }
    Some(lead)
}

/// "Hạn", "hạn chót", "thời hạn hoàn thành", but not the "hạn" of "quá hạn".
fn limit(words: &Vocabulary, at: usize) -> Option<usize> {
    let ways: &[&[&str]] = &[
        &["thời", "hạn", "hoàn", "thành"],
        &["hạn", "hoàn", "thành"],
        &["thời", "hạn"],
        &["hạn", "chót"],
        &["hạn", "cuối"],
        &["hạn"],
    ];
    let is_other = at
        .checked_sub(1)
        .is_some_and(|before| words.is(before, NOT_LIMITS));
    let end = ways.iter().find_map(|way| words.after(at, way))?;
    if is_other && words.is(at, &["hạn"]) {
        return None;
    }
    // "Hạn cuối tháng 12": the end is that of the month.
    let is_end_of = words.is(end - 1, &["cuối"]) && words.is(end, &["tháng", "quý", "năm", "tuần"]);
    Some(if is_end_of { end - 1 } else { end })
}

/// An hour or a part of the day, before the day itself: "17h00", "17 giờ 30", "17:00", "hết" before "ngày". It stays in the
/// line; a deadline is a day.
fn hour(scan: &Scan<'_>, words: &Vocabulary, at: usize) -> Option<usize> {
    if words.is(at, &["sáng", "chiều", "trưa"]) {
        return Some(at + 1);
    }
    if words.is(at, &["hết", "cuối"])
        && words.is(at + 1, &["ngày"])
        && scan.number(at + 2, 2).is_some()
    {
        return Some(at + 1);
    }
    if scan.piece(at).is_some_and(is_hour_word) && !scan.is_taken(at) {
        return Some(at + 1);
    }
    scan.number(at, 2)?;
    if words.is(at + 1, &["giờ"]) {
        let Some(minutes) = scan.number(at + 2, 2) else {
            return Some(at + 2);
        };
        // "17 giờ 30/11": the thirty is the day's.
        let is_day = scan.is_mark(at + 3, '/') && scan.is_glued(at + 3);
        let is_minutes = minutes.len() == 2 && !is_day;
        let end = at + 2 + usize::from(is_minutes);
        return Some(end + usize::from(is_minutes && words.is(end, &["phút"])));
    }
    let is_clock =
        scan.is_mark(at + 1, ':') && scan.number(at + 2, 2).is_some() && scan.is_glued(at + 2);
    is_clock.then_some(at + 3)
}

/// "17h", "17h00", "8g30".
fn is_hour_word(piece: &Piece) -> bool {
    let Some((hours, minutes)) = piece.low.split_once(['h', 'g']) else {
        return false;
    };
    let is_number = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    !hours.is_empty() && is_number(hours) && is_number(minutes)
}
