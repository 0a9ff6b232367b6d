//! What looks like a day, a period or a count: from which word to which. What it means is read by the grammar of deadlines;
//! whether it is meant is told by what stands around it.

use super::leads::{Force, Lead};
use super::pieces::Shape;
use super::scan::Scan;
use super::vocabulary::Vocabulary;
use crate::calendar::weekday_named;
use crate::text::fold;

/// Pieces of the event that a count runs from, at most.
const LONGEST_EVENT: usize = 12;

/// Words that look like a deadline, without what announces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Core {
    pub(super) from: usize,
    /// Before which piece it ends.
    pub(super) to: usize,
    pub(super) look: Look,
}

/// What it looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Look {
    /// A day: "30/11", "ngày 15 tháng 12", "thứ Sáu, 27/11/2026".
    Day {
        /// Where the day itself begins, after its weekday.
        day_from: usize,
        /// Its weekday, when one is written: 1 is Monday.
        weekday: Option<u32>,
        /// "Ngày" or "tháng" is written: it is no ratio.
        is_spelled: bool,
        has_year: bool,
    },
    /// "Ngày 15", "ngày 15 tháng sau".
    DayOfMonth {
        number: u32,
        /// Months from this one; absent when no month is named.
        months: Option<u32>,
    },
    /// "Thứ Sáu", "thứ Sáu tuần sau".
    Weekday { number: u32, has_week: bool },
    /// "Cuối tháng 12", "quý I/2026", "năm 2027".
    Period {
        /// "Cuối", "hết", "giữa" or "đầu" stands before it.
        has_place: bool,
        has_year: bool,
        is_year: bool,
        /// "Tháng", "quý" or "năm" without saying which.
        is_open: bool,
    },
    /// "12/2026".
    MonthOfYear,
    /// "6 tháng đầu năm".
    PartOfYear,
    /// "5 ngày làm việc", "10 ngày kể từ ngày ký".
    Count {
        is_working: bool,
        /// It runs from something that is named.
        has_event: bool,
        /// Where the words of the event end is certain.
        is_event_closed: bool,
    },
    /// "Tuần sau".
    Week { has_place: bool },
    /// "Hôm nay", "ngày mai".
    Relative,
    /// "Thường xuyên".
    Regular,
    /// "Trước phiên tới".
    Session,
    /// "Không có hạn".
    Without,
}

/// Words before which piece something ends, with what it looks like.
type Shaped = Option<(usize, Look)>;

/// Reads what looks like a deadline from the end of its lead on.
pub(super) fn core(scan: &Scan<'_>, words: &Vocabulary, lead: &Lead) -> Option<Core> {
    let shapes = Shapes { scan, words, lead };
    let from = lead.to;
    let (to, look) = shapes
        .day(from)
        .or_else(|| shapes.count(from))
        .or_else(|| shapes.part_of_year(from))
        .or_else(|| shapes.week(from))
        .or_else(|| shapes.month(from))
        .or_else(|| shapes.quarter(from))
        .or_else(|| shapes.year(from))
        .or_else(|| shapes.relative(from))?;
    Some(Core { from, to, look })
}

/// Reads what is a deadline with its own first word, whatever stands before.
pub(super) fn fixed(words: &Vocabulary, at: usize) -> Option<Core> {
    let after = |ways: &[&[&str]]| ways.iter().find_map(|way| words.after(at, way));
    let of = |to, look| Some(Core { from: at, to, look });
    if let Some(to) = after(&[
        &["trước", "phiên", "họp", "kế", "tiếp"],
        &["trước", "phiên", "họp", "tới"],
        &["trước", "phiên", "họp", "sau"],
        &["trước", "phiên", "tới"],
        &["trước", "phiên", "sau"],
    ]) {
        return of(to, Look::Session);
    }
    if let Some(to) = after(&[
        &["không", "có", "thời", "hạn"],
        &["không", "thời", "hạn"],
        &["không", "có", "hạn"],
        &["chưa", "có", "hạn"],
        &["không", "hạn"],
    ]) {
        return of(to, Look::Without);
    }
    of(after(&[&["thường", "xuyên"]])?, Look::Regular)
}

struct Shapes<'a> {
    scan: &'a Scan<'a>,
    words: &'a Vocabulary,
    lead: &'a Lead,
}

impl Shapes<'_> {
    fn number(&self, at: usize, digits: usize) -> Option<&str> {
        self.scan.number(at, digits)
    }

    fn is(&self, at: usize, words: &[&str]) -> bool {
        self.words.is(at, words)
    }

    /// True when a mark stands between two pieces without blanks; with blanks only after a word of a deadline.
    fn joins(&self, at: usize, marks: &[char]) -> bool {
        let is_mark = marks.iter().any(|mark| self.scan.is_mark(at, *mark));
        let is_tight = self.scan.is_glued(at) && self.scan.is_glued(at + 1);
        is_mark && (is_tight || (self.lead.is_led() && marks == ['/']))
    }

    /// True when digits begin here that no other sign or letter is stuck to.
    fn begins_clean(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).and_then(|before| self.scan.piece(before)) else {
            return true;
        };
        let is_opening = match before.shape {
            Shape::Mark('(' | '[' | '“' | '"' | '‘' | '\'' | ':' | ';' | '\n') => true,
            Shape::Mark(',') => {
                !self.scan.piece(at - 1).is_some_and(|comma| comma.is_glued)
                    || self.number(at.wrapping_sub(2), 9).is_none()
            }
            Shape::Mark(_) | Shape::Word | Shape::Number => false,
        };
        !self.scan.is_glued(at) || is_opening || self.scan.is_taken(at - 1)
    }

    /// True when digits end here that no other sign or letter is stuck to: not "12/2022/TT", "3/4%", "25-30/6".
    fn ends_clean(&self, to: usize) -> bool {
        let Some(after) = self.scan.piece(to).filter(|after| after.is_glued) else {
            return true;
        };
        match after.shape {
            Shape::Mark('.' | ',' | ':') => {
                !(self.scan.is_glued(to + 1)
                    && self
                        .scan
                        .piece(to + 1)
                        .is_some_and(super::pieces::Piece::is_said))
            }
            Shape::Mark(mark) => matches!(
                mark,
                ';' | ')' | ']' | '!' | '?' | '”' | '"' | '’' | '\'' | '…' | '\n'
            ),
            Shape::Word | Shape::Number => false,
        }
    }

    fn day(&self, from: usize) -> Shaped {
        let weekday = self.weekday(from);
        let mut at = weekday.map_or(from, |(_, to)| to);
        let is_bracketed = weekday.is_some() && self.scan.is_mark(at, '(');
        at += usize::from(is_bracketed || (weekday.is_some() && self.scan.is_mark(at, ',')));
        let is_named = self.is(at, &["ngày"]);
        let day_from = at;
        at += usize::from(is_named);
        at += usize::from(is_named && self.is(at, &["mùng"]));
        let of_day = |is_spelled, has_year| Look::Day {
            day_from,
            weekday: weekday.map(|(number, _)| number),
            is_spelled: is_spelled || is_named || weekday.is_some(),
            has_year,
        };
        let closed = |to| to + usize::from(is_bracketed && self.scan.is_mark(to, ')'));
        if let Some((to, has_year)) = self.day_in_digits(at) {
            return Some((closed(to), of_day(false, has_year)));
        }
        if let Some((to, has_year)) = self.day_in_words(at) {
            return Some((closed(to), of_day(true, has_year)));
        }
        if weekday.is_none()
            && !is_named
            && let Some(to) = self.month_of_year(at)
        {
            return Some((to, Look::MonthOfYear));
        }
        if let Some((number, to)) = weekday {
            return Some(self.weekday_look(number, to));
        }
        self.day_of_month(at).filter(|_| is_named)
    }

    /// "30/11", "30/11/2026", "30-11-2026", "30.11.2026", "2026-11-30".
    fn day_in_digits(&self, at: usize) -> Option<(usize, bool)> {
        if !self.begins_clean(at) {
            return None;
        }
        let found = self.three_numbers(at).or_else(|| self.two_numbers(at))?;
        self.ends_clean(found.0).then_some(found)
    }

    fn three_numbers(&self, at: usize) -> Option<(usize, bool)> {
        let marks: &[char] = ['/', '-', '.']
            .iter()
            .find(|mark| self.joins(at + 1, &[**mark]) && self.joins(at + 3, &[**mark]))
            .map(std::slice::from_ref)?;
        let first = self.number(at, 4)?;
        self.number(at + 2, 2)?;
        let last = self.number(at + 4, 4)?;
        let is_year = |text: &str| text.len() == 4;
        let is_short = |text: &str| text.len() <= 2;
        let is_date = is_short(first) && (is_year(last) || (last.len() == 2 && marks == ['/']));
        let is_reversed = is_year(first) && is_short(last) && marks != ['.'];
        (is_date || is_reversed).then_some((at + 5, true))
    }

    fn two_numbers(&self, at: usize) -> Option<(usize, bool)> {
        self.number(at, 2)?;
        self.number(at + 2, 2)?;
        let goes_on = self.joins(at + 3, &['/']) && self.number(at + 4, 9).is_some();
        (self.joins(at + 1, &['/']) && !goes_on).then_some((at + 3, false))
    }

    /// "30 tháng 11", "30 tháng 11 năm 2026", "30 tháng 11/2026".
    fn day_in_words(&self, at: usize) -> Option<(usize, bool)> {
        self.number(at, 2)?;
        let month = self.words.after(at + 1, &["tháng"])?;
        let is_part = self.is(month, &["đầu", "cuối"]);
        let to = if self.number(month, 2).is_some() {
            month + 1
        } else {
            return None;
        };
        let year = self.year_after(to);
        let to = year.unwrap_or(to);
        (!is_part && self.ends_clean(to)).then_some((to, year.is_some()))
    }

    /// "12/2026".
    fn month_of_year(&self, at: usize) -> Option<usize> {
        self.number(at, 2)?;
        let year = self.number(at + 2, 4)?;
        let is_one = year.len() == 4 && self.joins(at + 1, &['/']);
        (is_one && self.begins_clean(at) && self.ends_clean(at + 3)).then_some(at + 3)
    }

    /// "15" after "ngày", with "tháng này" or "tháng sau" or without.
    fn day_of_month(&self, at: usize) -> Shaped {
        let number = self.number(at, 2)?.parse().ok()?;
        let month = self.words.after(at + 1, &["tháng"]);
        let months = match month {
            Some(month) if self.is(month, &["này", "nay"]) => Some(0),
            Some(month) if self.is(month, &["sau", "tới"]) => Some(1),
            Some(_) => return None,
            None => None,
        };
        let to = if months.is_some() { at + 3 } else { at + 1 };
        self.ends_clean(at + 1)
            .then_some((to, Look::DayOfMonth { number, months }))
    }

    /// "Thứ Sáu", "thứ 6", "Chủ nhật": its number, and before which piece it ends.
    fn weekday(&self, at: usize) -> Option<(u32, usize)> {
        if self.scan.is_taken(at + 1) || !self.is(at, &["thứ", "chủ"]) {
            return None;
        }
        let named = fold(self.scan.words(at, (at + 2).min(self.scan.pieces.len())));
        weekday_named(&named).map(|number| (number, at + 2))
    }

    fn weekday_look(&self, number: u32, to: usize) -> (usize, Look) {
        let week = self.words.after(to, &["tuần"]);
        let has_week = week.is_some_and(|week| self.is(week, &["này", "nay", "sau", "tới"]));
        let to = if has_week { to + 2 } else { to };
        (to, Look::Weekday { number, has_week })
    }

    /// "/2026", "-2026", "năm 2026", "năm nay", "năm sau" after a month or quarter; a year of two digits as well.
    fn year_after(&self, at: usize) -> Option<usize> {
        let is_year = |text: &str| matches!(text.len(), 2 | 4);
        if self.joins(at, &['/']) || self.joins(at, &['-']) {
            let year = self.number(at + 1, 4).filter(|year| is_year(year))?;
            // "Tháng 11-12": two months.
            let is_other_month = year.len() == 2 && self.scan.is_mark(at, '-');
            return (!is_other_month).then_some(at + 2);
        }
        let year = self.words.after(at, &["năm"])?;
        let is_named = self.number(year, 4).is_some_and(|year| year.len() == 4)
            || self.is(year, &["nay", "sau", "tới"]);
        is_named.then_some(year + 1)
    }

    fn place(&self, at: usize) -> (bool, usize) {
        let has_place = self.is(at, &["đầu", "giữa", "cuối", "hết"]);
        (has_place, at + usize::from(has_place))
    }

    fn period(&self, has_place: bool, is_year: bool, is_open: bool, to: usize) -> Shaped {
        let year = if is_year || is_open {
            None
        } else {
            self.year_after(to)
        };
        let look = Look::Period {
            has_place,
            has_year: year.is_some() || is_year,
            is_year,
            is_open,
        };
        let to = year.unwrap_or(to);
        let ends_clean = is_open || self.ends_clean(to) || self.is_span(to);
        ends_clean.then_some((to, look))
    }

    /// "11-12": a number goes on after a dash.
    fn is_span(&self, at: usize) -> bool {
        let is_dash = self
            .scan
            .piece(at)
            .is_some_and(super::pieces::Piece::is_dash);
        is_dash
            && self
                .scan
                .piece(at + 1)
                .is_some_and(super::pieces::Piece::is_said)
    }

    fn month(&self, from: usize) -> Shaped {
        let (has_place, at) = self.place(from);
        let month = self.words.after(at, &["tháng"])?;
        if self.number(month, 2).is_some() {
            return self.period(has_place, false, false, month + 1);
        }
        if self.is(month, &["mười"]) && self.is(month + 1, &["một", "hai"]) {
            return self.period(has_place, false, false, month + 2);
        }
        let names = &[
            "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
        ];
        let is_this = self.is(month, &["này", "nay", "sau", "tới"]);
        if is_this || (self.is(month, names) && self.number(month + 1, 4).is_none()) {
            return self.period(has_place, false, false, month + 1);
        }
        (has_place || self.lead.is_within)
            .then(|| self.period(has_place, false, true, month))
            .flatten()
    }

    fn quarter(&self, from: usize) -> Shaped {
        let (has_place, at) = self.place(from);
        if let Some(to) = self.quarter_in_short(at) {
            return self.period(has_place, false, false, to);
        }
        let quarter = self.words.after(at, &["quý"])?;
        let is_roman = |low: &str| low.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
        let is_numbered = self.number(quarter, 1).is_some()
            || self.scan.piece(quarter).is_some_and(|piece| {
                piece.shape == Shape::Word && is_roman(&piece.low) && !self.scan.is_taken(quarter)
            });
        if is_numbered || self.is(quarter, &["này", "nay", "sau", "tới"]) {
            return self.period(has_place, false, false, quarter + 1);
        }
        (has_place || self.lead.is_within)
            .then(|| self.period(has_place, false, true, quarter))
            .flatten()
    }

    /// "Q1/2026", "Q.III/2026": only with its year.
    fn quarter_in_short(&self, at: usize) -> Option<usize> {
        let piece = self.scan.piece(at).filter(|_| !self.scan.is_taken(at))?;
        let is_numbered =
            |text: &str| matches!(text, "1" | "2" | "3" | "4" | "i" | "ii" | "iii" | "iv");
        let to = if piece.low.strip_prefix('q').is_some_and(is_numbered) {
            at + 1
        } else {
            let number = self.scan.piece(at + 2)?;
            let is_short = piece.low == "q"
                && self.scan.is_mark(at + 1, '.')
                && number.is_glued
                && is_numbered(&number.low);
            is_short.then_some(at + 3)?
        };
        let has_year =
            self.joins(to, &['/']) && self.number(to + 1, 4).is_some_and(|year| year.len() == 4);
        has_year.then_some(to)
    }

    fn year(&self, from: usize) -> Shaped {
        let (has_place, at) = self.place(from);
        let year = self.words.after(at, &["năm"])?;
        let is_numbered = self.number(year, 4).is_some_and(|year| year.len() == 4);
        if is_numbered || self.is(year, &["nay", "sau", "tới"]) {
            let is_span = self.is_span(year + 1);
            return (!is_span)
                .then(|| self.period(has_place, true, false, year + 1))
                .flatten();
        }
        // "Năm học", and "năm đơn vị", which are five.
        let is_open = (has_place || self.lead.is_within) && !self.is(year, &["học"]);
        is_open
            .then(|| self.period(has_place, true, true, year))
            .flatten()
    }

    fn part_of_year(&self, from: usize) -> Shaped {
        let is_counted = self.number(from, 2).is_some() || self.is(from, &["sáu", "chín"]);
        let at = if is_counted {
            self.words.after(from + 1, &["tháng"])?
        } else {
            self.words.after(from, &["nửa"])?
        };
        let of_year = self
            .words
            .after(at, &["đầu", "năm"])
            .or_else(|| self.words.after(at, &["cuối", "năm"]))?;
        let is_numbered = self.number(of_year, 4).is_some_and(|year| year.len() == 4);
        let is_named = is_numbered || self.is(of_year, &["nay", "sau", "tới"]);
        Some((of_year + usize::from(is_named), Look::PartOfYear))
    }

    fn count(&self, from: usize) -> Shaped {
        self.number(from, 11)?;
        if !self.begins_clean(from) || !self.is(from + 1, &["ngày", "tuần", "tháng"]) {
            return None;
        }
        let working = self.words.after(from + 1, &["ngày", "làm", "việc"]);
        let mut to = working.unwrap_or(from + 2);
        // "6 tháng đầu năm", "15 tháng 12".
        if self.is(from + 1, &["tháng"])
            && (self.number(to, 2).is_some() || self.is(to, &["đầu", "cuối"]))
        {
            return None;
        }
        to += usize::from(self.is(to, &["nữa", "tới"]));
        let (event_to, is_event_closed) = self.event(to);
        let look = Look::Count {
            is_working: working.is_some(),
            has_event: event_to > to,
            is_event_closed,
        };
        Some((event_to, look))
    }

    /// Reads what a count runs from: up to a mark or the end, where it is certain that it ends.
    fn event(&self, from: usize) -> (usize, bool) {
        let is_comma = self.scan.is_mark(from, ',');
        let at = from + usize::from(is_comma);
        let begun = [&["kể", "từ"][..], &["tính", "từ"], &["từ"], &["sau"]]
            .iter()
            .find_map(|way| self.words.after(at, way));
        let Some(begun) = begun else {
            return (from, true);
        };
        let mut to = begun;
        while to < begun + LONGEST_EVENT {
            // A day ends it: "kể từ ngày 12/11/2026 các đơn vị…".
            if let Some((end, _)) = self.day_in_digits(to) {
                return (end, true);
            }
            let Some(piece) = self.scan.piece(to).filter(|_| !self.scan.is_taken(to)) else {
                return (to, true);
            };
            let is_inner = piece.is_glued
                && self.scan.is_glued(to + 1)
                && (matches!(piece.shape, Shape::Mark('/' | '.')) || piece.is_dash());
            if !piece.is_said() && !is_inner {
                return (to, true);
            }
            to += 1;
        }
        (to, self.scan.piece(to).is_none())
    }

    fn week(&self, from: usize) -> Shaped {
        let (has_place, at) = self.place(from);
        let week = self.words.after(at, &["tuần"])?;
        let is_named = self.is(week, &["này", "nay", "sau", "tới"]);
        let may_be = has_place || self.lead.is_within || self.lead.force == Force::Strong;
        (may_be && (is_named || has_place || self.lead.is_within))
            .then_some((week + usize::from(is_named), Look::Week { has_place }))
    }

    fn relative(&self, from: usize) -> Shaped {
        let ways: &[&[&str]] = &[&["ngày", "hôm", "nay"], &["hôm", "nay"], &["ngày", "mai"]];
        let to = ways.iter().find_map(|way| self.words.after(from, way))?;
        Some((to, Look::Relative))
    }
}
