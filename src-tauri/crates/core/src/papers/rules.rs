//! The rules of papers, without a register: values in, values out. Sources: Decree 30/2020/NĐ-CP on records work.

use super::{OutgoingState, PaperType, Relation};
use crate::calendar::WorkingCalendar;
use crate::error::Rule;
use crate::text::{clean_line, looks_legacy};
use chrono::{Datelike, NaiveDate};

/// Longest abbreviation of an issuer or a unit, in characters: a symbol has 30 at most (annex VI).
const LONGEST_PART: usize = 12;
/// Largest number: more than any office issues in a year.
pub const LARGEST_NUMBER: u32 = 99_999;

/// Returns number and symbol: `05/TB-BCĐ`, of a letter `05/BCĐ-VP`. Numbers below ten have a nought before them (annex I,
/// II.3).
#[must_use]
pub fn symbol(kind: PaperType, number: u32, issuer: &str, drafter: &str) -> String {
    match kind.abbreviation() {
        Some(kind) => format!("{number:02}/{kind}-{issuer}"),
        None => format!("{number:02}/{issuer}-{drafter}"),
    }
}

/// What stands in a symbol for an abbreviation that is not known yet.
pub const OPEN: &str = "…";

/// Returns number and symbol as far as the abbreviations are known: `01/TB-…`.
#[must_use]
pub fn open_symbol(kind: PaperType, number: u32, issuer: &str, drafter: &str) -> String {
    let or_open = |part: &'_ str| if part.is_empty() { OPEN } else { part }.to_owned();
    symbol(kind, number, &or_open(issuer), &or_open(drafter))
}

/// Cleans an abbreviation that stands in a symbol.
///
/// # Errors
/// Why it is not valid: `empty`, `too_long`, `legacy`, or `not_a_symbol` for blanks, slashes and what no letter or digit is.
pub fn read_part(text: &str) -> Result<String, &'static str> {
    let part = clean_line(text);
    if part.is_empty() {
        Err("empty")
    } else if part.chars().count() > LONGEST_PART {
        Err("too_long")
    } else if looks_legacy(&part) {
        Err("legacy")
    } else if !part
        .chars()
        .all(|char| char.is_alphanumeric() || matches!(char, '-' | '.' | '&'))
    {
        Err("not_a_symbol")
    } else {
        Ok(part)
    }
}

/// Says whether a number may be given: one that is free; and one further than the next only with a reason for the gap.
///
/// # Errors
/// `number_taken`; `number_gap`.
pub fn check_number(number: u32, next: u32, is_taken: bool, gap_reason: &str) -> Result<(), Rule> {
    if is_taken {
        return Err(Rule::NumberTaken);
    }
    if number > next && gap_reason.is_empty() {
        return Err(Rule::NumberGap);
    }
    Ok(())
}

/// Says whether numbers follow their days: in a series, a later number never has an earlier day.
///
/// # Errors
/// `number_order`; also for a day of another year than the series.
pub fn check_day(
    day: NaiveDate,
    year: i32,
    before: Option<NaiveDate>,
    after: Option<NaiveDate>,
) -> Result<(), Rule> {
    let is_early = before.is_some_and(|before| day < before);
    let is_late = after.is_some_and(|after| day > after);
    if day.year() != year || is_early || is_late {
        return Err(Rule::NumberOrder);
    }
    Ok(())
}

/// Says whether a number in this state may be issued under, called off, or called back.
///
/// # Errors
/// `number_state`.
pub fn check_state(state: OutgoingState, wanted: OutgoingState) -> Result<(), Rule> {
    use OutgoingState as S;
    match (state, wanted) {
        (S::Reserved, S::Issued | S::Cancelled) | (S::Issued, S::Recalled) => Ok(()),
        (
            S::Reserved | S::Issued | S::Cancelled | S::Recalled,
            S::Reserved | S::Issued | S::Cancelled | S::Recalled,
        ) => Err(Rule::NumberState),
    }
}

/// Says whether a paper may stand to an issued one as it does: wrong content is put right by a paper of equal form, wrong
/// form by a letter.
///
/// # Errors
/// `number_state` when the other was not issued; `equal_form`; `letter_corrects`.
pub fn check_relation(
    relation: Relation,
    kind: PaperType,
    of: PaperType,
    state: OutgoingState,
) -> Result<(), Rule> {
    if !matches!(state, OutgoingState::Issued | OutgoingState::Recalled) {
        return Err(Rule::NumberState);
    }
    match relation {
        Relation::Replaces if kind != of => Err(Rule::EqualForm),
        Relation::Corrects if kind != PaperType::Letter => Err(Rule::LetterCorrects),
        Relation::Replaces | Relation::Corrects => Ok(()),
    }
}

/// Returns the last day on which a paper is sent in time: the working day after that of its issue.
#[must_use]
pub fn release_by(calendar: &WorkingCalendar, issued_on: NaiveDate) -> NaiveDate {
    calendar.add_working_days(issued_on, 1)
}

/// Returns the last day on which a paper that came in is passed on in time: the working day after its arrival.
#[must_use]
pub fn pass_by(calendar: &WorkingCalendar, arrived_on: NaiveDate) -> NaiveDate {
    calendar.add_working_days(arrived_on, 1)
}

/// Returns the numbers missing below the highest of a series, as ranges.
#[must_use]
pub fn gaps(numbers: &[u32]) -> Vec<(u32, u32)> {
    let mut missing = Vec::new();
    let mut next = 1;
    for number in numbers {
        if *number > next {
            missing.push((next, number - 1));
        }
        next = next.max(number + 1);
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_symbol_is_what_the_decree_asks() {
        for (kind, number, issuer, drafter, expected) in [
            (PaperType::Notice, 5, "BCĐ", "", "05/TB-BCĐ"),
            (PaperType::Report, 15, "BCĐ", "VP", "15/BC-BCĐ"),
            (PaperType::Letter, 7, "BCĐ", "VP", "07/BCĐ-VP"),
            (PaperType::Proposal, 100, "BCĐCĐS", "", "100/TTr-BCĐCĐS"),
        ] {
            assert_eq!(
                symbol(kind, number, issuer, drafter),
                expected,
                "{} {number}",
                kind.code()
            );
        }
    }

    #[test]
    fn what_is_not_known_of_a_symbol_is_left_open() {
        for (kind, issuer, drafter, expected) in [
            (PaperType::Notice, "", "", "01/TB-…"),
            (PaperType::Notice, "BCĐ", "", "01/TB-BCĐ"),
            (PaperType::Letter, "", "", "01/…-…"),
            (PaperType::Letter, "BCĐ", "", "01/BCĐ-…"),
            (PaperType::Letter, "BCĐ", "VP", "01/BCĐ-VP"),
        ] {
            assert_eq!(
                open_symbol(kind, 1, issuer, drafter),
                expected,
                "{} of “{issuer}” and “{drafter}”",
                kind.code()
            );
        }
    }

    #[test]
    fn what_stands_in_a_symbol_has_neither_blanks_nor_slashes() {
        for (typed, kept) in [
            (" BCĐ ", Ok("BCĐ")),
            ("BCĐ-CĐS", Ok("BCĐ-CĐS")),
            ("", Err("empty")),
            ("BCĐ/VP", Err("not_a_symbol")),
            ("BCĐ VP", Err("not_a_symbol")),
            ("BANCHIDAOCHUYENDOISO", Err("too_long")),
        ] {
            assert_eq!(
                read_part(typed).as_deref(),
                kept.as_ref().copied(),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn a_number_is_free_and_a_gap_is_explained() {
        for (number, next, is_taken, reason, expected) in [
            (5, 5, false, "", Ok(())),
            (5, 5, true, "", Err(Rule::NumberTaken)),
            (3, 5, true, "sổ giấy", Err(Rule::NumberTaken)),
            (3, 5, false, "", Ok(())),
            (8, 5, false, "", Err(Rule::NumberGap)),
            (8, 5, false, "số 05–07 ở sổ giấy", Ok(())),
        ] {
            assert_eq!(
                check_number(number, next, is_taken, reason),
                expected,
                "{number} where {next} is next, {reason:?}"
            );
        }
    }

    #[test]
    fn numbers_follow_their_days_within_their_year() {
        let (d1, d2) = (Some(day("2026-03-02")), Some(day("2026-03-10")));
        for (on, before, after, expected) in [
            ("2026-03-05", d1, d2, Ok(())),
            ("2026-03-02", d1, d2, Ok(())),
            ("2026-03-10", d1, d2, Ok(())),
            ("2026-03-01", d1, d2, Err(Rule::NumberOrder)),
            ("2026-03-11", d1, d2, Err(Rule::NumberOrder)),
            ("2026-01-01", None, d1, Ok(())),
            ("2025-12-31", None, None, Err(Rule::NumberOrder)),
            ("2027-01-01", d1, None, Err(Rule::NumberOrder)),
        ] {
            assert_eq!(check_day(day(on), 2026, before, after), expected, "{on}");
        }
    }

    #[test]
    fn a_number_moves_one_way_only() {
        use OutgoingState as S;
        let allowed = [
            (S::Reserved, S::Issued),
            (S::Reserved, S::Cancelled),
            (S::Issued, S::Recalled),
        ];
        for from in S::ALL {
            for to in S::ALL {
                let expected = if allowed.contains(&(*from, *to)) {
                    Ok(())
                } else {
                    Err(Rule::NumberState)
                };
                let (name, other) = (from.code(), to.code());
                assert_eq!(check_state(*from, *to), expected, "{name} to {other}");
            }
        }
    }

    #[test]
    fn content_is_put_right_by_an_equal_paper_and_form_by_a_letter() {
        use OutgoingState as S;
        use PaperType as T;
        for (relation, kind, of, state, expected) in [
            (Relation::Replaces, T::Notice, T::Notice, S::Issued, Ok(())),
            (
                Relation::Replaces,
                T::Notice,
                T::Notice,
                S::Recalled,
                Ok(()),
            ),
            (
                Relation::Replaces,
                T::Letter,
                T::Notice,
                S::Issued,
                Err(Rule::EqualForm),
            ),
            (Relation::Corrects, T::Letter, T::Notice, S::Issued, Ok(())),
            (
                Relation::Corrects,
                T::Notice,
                T::Notice,
                S::Issued,
                Err(Rule::LetterCorrects),
            ),
            (
                Relation::Corrects,
                T::Letter,
                T::Notice,
                S::Reserved,
                Err(Rule::NumberState),
            ),
            (
                Relation::Replaces,
                T::Notice,
                T::Notice,
                S::Cancelled,
                Err(Rule::NumberState),
            ),
        ] {
            assert_eq!(
                check_relation(relation, kind, of, state),
                expected,
                "{} {} of a {} {}",
                kind.code(),
                relation.code(),
                state.code(),
                of.code()
            );
        }
    }

    #[test]
    fn a_paper_is_sent_by_the_next_working_day() {
        let calendar = WorkingCalendar::published();
        for (issued, by, why) in [
            ("2026-03-10", "2026-03-11", "a Tuesday"),
            ("2026-03-13", "2026-03-16", "a Friday: Monday"),
            (
                "2022-04-29",
                "2022-05-04",
                "over Liberation Day, Labour Day and their weekend",
            ),
        ] {
            assert_eq!(release_by(calendar, day(issued)), day(by), "{why}");
            assert_eq!(pass_by(calendar, day(issued)), day(by), "{why}");
        }
    }

    #[test]
    fn gaps_are_what_is_missing_below_the_highest_number() {
        for (numbers, expected) in [
            (vec![], vec![]),
            (vec![1, 2, 3], vec![]),
            (vec![4, 5], vec![(1, 3)]),
            (vec![1, 3, 7], vec![(2, 2), (4, 6)]),
        ] {
            assert_eq!(gaps(&numbers), expected, "{numbers:?}");
        }
    }
}
