//! Work that comes again: "hằng tháng ngày 15", "thứ Hai hằng tuần", "định kỳ hằng quý".
//!
//! "Báo cáo hằng năm" is a name of a report: without a day and without "định kỳ" it is offered at the end of the line only.

use super::scan::Scan;
use super::vocabulary::Vocabulary;
use super::{Context, Doubt, Meaning, Pick, Recurring};
use crate::recurrences::{Rule, read_rule};
use chrono::Days;

/// Words on either side that may belong to it.
const LONGEST: usize = 8;
/// Words that tell when it comes again.
const TELLING: &[&str] = &[
    "ngày", "mùng", "thứ", "chủ", "nhật", "hai", "ba", "tư", "năm", "sáu", "bảy", "sau", "từ",
    "cuối", "đầu", "giữa", "tháng", "quý", "trước", "vào", "chậm", "nhất", "định", "kỳ", "đến",
    "một", "lần",
];
/// Of these, the ones that something follows.
const OPENING: &[&str] = &["trước", "vào", "chậm", "đến", "định"];
/// Of these, the ones that name a day, beside numbers.
const DAYS: &[&str] = &["thứ", "chủ", "cuối", "đầu", "giữa"];

pub(super) fn read(scan: &mut Scan<'_>, words: &Vocabulary) {
    let mut at = 0;
    while at < scan.pieces.len() {
        let found = core(scan, words, at).and_then(|core| widest(scan, words, core));
        at = match found {
            Some((from, to, rule)) if note(scan, words, (from, to), rule) => to,
            _ => at + 1,
        };
    }
}

/// "Hằng tháng", "mỗi quý", "mỗi thứ", "6 tháng một lần": what makes it recur.
fn core(scan: &Scan<'_>, words: &Vocabulary, at: usize) -> Option<(usize, usize)> {
    const PERIODS: &[&str] = &["tuần", "tháng", "quý", "năm"];
    if words.is(at, &["hằng", "mỗi"]) {
        let is_each_weekday = words.is(at, &["mỗi"]) && words.is(at + 1, &["thứ", "chủ"]);
        if words.is(at + 1, PERIODS) || is_each_weekday {
            return Some((at, at + 2));
        }
    }
    let is_half = scan.number(at, 1) == Some("6") || words.is(at, &["sáu"]);
    if is_half {
        return Some((at, words.after(at + 1, &["tháng", "một", "lần"])?));
    }
    None
}

fn is_telling(scan: &Scan<'_>, words: &Vocabulary, at: usize) -> bool {
    let is_joint = scan.is_mark(at, '/') || scan.is_mark(at, ',');
    !scan.is_taken(at) && (words.is(at, TELLING) || scan.number(at, 2).is_some() || is_joint)
}

/// Takes in as many words on both sides as still are one rule.
fn widest(
    scan: &Scan<'_>,
    words: &Vocabulary,
    (from, to): (usize, usize),
) -> Option<(usize, usize, Rule)> {
    let is_telling = |at: usize| is_telling(scan, words, at);
    let before = (from.saturating_sub(LONGEST)..from)
        .rev()
        .take_while(|at| is_telling(*at))
        .count();
    let after = (to..to + LONGEST).take_while(|at| is_telling(*at)).count();
    let mut widths: Vec<(usize, usize)> = (0..=before)
        .flat_map(|before| (0..=after).map(move |after| (before, after)))
        .collect();
    widths.sort_by_key(|(before, after)| std::cmp::Reverse(before + after));
    widths.into_iter().find_map(|(before, after)| {
        let (from, to) = (from - before, to + after);
        let ends_open = scan.is_mark(to - 1, ',') || words.is(to - 1, OPENING);
        if scan.is_mark(from, ',') || ends_open {
            return None;
        }
        let rule = read_rule(scan.words(from, to)).ok()?;
        Some((from, to, rule))
    })
}

fn note(scan: &mut Scan<'_>, words: &Vocabulary, (from, to): (usize, usize), rule: Rule) -> bool {
    let names_day = (from..to).any(|at| words.is(at, DAYS))
        || (from..to).any(|at| scan.number(at, 2).is_some());
    let is_periodic = words.is_before(from, &["định", "kỳ"])
        || (from..to).any(|at| words.after(at, &["định", "kỳ"]).is_some());
    let is_led = names_day || is_periodic;
    let doubt = if is_led {
        None
    } else if scan.kind.charges() && scan.is_end(to) {
        Some(Doubt::Bare)
    } else {
        return false;
    };
    let on = scan.on;
    scan.find((from, to), is_led, |_, pick| {
        Meaning::Recurs(Recurring {
            rule,
            next_on: next(rule, on),
            doubt: doubt.filter(|_| pick != Some(&Pick::Offered)),
        })
    });
    true
}

/// Returns the first time from a day on: every period has one.
fn next(rule: Rule, on: Context<'_>) -> Option<chrono::NaiveDate> {
    let until = on.day.checked_add_days(Days::new(2 * 366))?;
    rule.between(on.day, until).first().map(|first| first.on)
}
