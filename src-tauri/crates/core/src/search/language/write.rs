//! From conditions back to text: the canonical form, which reads as the same conditions.

use super::read::{is_none_word, read};
use super::words::{
    Bound, CELLS, EVENTS, FIELDS, FLAGS, Flag, KEYS, KINDS, Key, PARTS, RELATIVE, STATES,
    STRETCHES, Worded, Wording, word,
};
use crate::tasks::{
    Condition, DaySpan, Measure, NumberSpan, Stretch, TaskFilter, Test, Wanted, When,
};
use chrono::{Datelike, NaiveDate};

/// Writes a filter as text.
#[must_use]
pub fn write(filter: &TaskFilter, wording: Wording) -> String {
    let plain = all(filter, wording, false);
    // Two words side by side may read as a flag or a key ("quá" "hạn"), or a value and a flag as another value ("hoàn thành"
    // "quá hạn"); then each is marked.
    match read(&plain) {
        Ok(query) if query.filter == *filter => plain,
        _ => all(filter, wording, true),
    }
}

/// Writes one condition as text.
#[must_use]
pub fn write_one(condition: &Condition, wording: Wording) -> String {
    term(condition, wording, false)
}

fn all(filter: &TaskFilter, wording: Wording, marked: bool) -> String {
    let terms: Vec<String> = filter
        .all
        .iter()
        .map(|condition| term(condition, wording, marked))
        .collect();
    terms.join(" ")
}

fn term(condition: &Condition, wording: Wording, marked: bool) -> String {
    let minus = if condition.is_not { "-" } else { "" };
    format!("{minus}{}", test(&condition.test, wording, marked))
}

fn key(key: Key, wording: Wording) -> String {
    format!("{}:", word(KEYS, key, wording))
}

fn test(test: &Test, wording: Wording, marked: bool) -> String {
    let keyed = |of: Key, values: Vec<String>| format!("{}{}", key(of, wording), values.join(","));
    match test {
        Test::Word(text) => {
            let is_plain = !marked && is_one_word(text) && !text.starts_with('-');
            if is_plain {
                text.clone()
            } else {
                format!("{}*", quoted(text))
            }
        }
        Test::Phrase(text) => quoted(text),
        Test::Link(link, wanted) => {
            let names = wanted.iter().map(|one| match (one, wording) {
                (Wanted::None, Wording::Vi) => "không".to_owned(),
                (Wanted::None, Wording::En) => "none".to_owned(),
                (Wanted::Name(name), _) if is_one_word(name) && !is_none_word(name) => name.clone(),
                (Wanted::Name(name), _) => quoted(name),
            });
            keyed(Key::Link(*link), names.collect())
        }
        Test::Number(measure, spans) if spans.is_empty() => match measure {
            Measure::Level | Measure::Percent => {
                keyed(Key::Number(*measure), vec![">0".to_owned()])
            }
            Measure::Extended | Measure::Overdue | Measure::Late => {
                word(FLAGS, Flag::Number(*measure), wording).to_owned()
            }
        },
        Test::Number(measure, spans) => {
            keyed(Key::Number(*measure), spans.iter().map(number).collect())
        }
        Test::Day(day, spans) => keyed(
            Key::Day(*day),
            spans.iter().map(|span| days(*span, wording)).collect(),
        ),
        Test::State(states) => keyed(Key::State, words(STATES, states, wording, marked)),
        Test::Cell(cells) => keyed(Key::Cell, words(CELLS, cells, wording, marked)),
        Test::Kind(kinds) => keyed(Key::Kind, words(KINDS, kinds, wording, marked)),
        Test::Code(spans) => keyed(
            Key::Code,
            spans
                .iter()
                .map(|(first, last)| {
                    if first == last {
                        first.clone()
                    } else {
                        format!("{first}..{last}")
                    }
                })
                .collect(),
        ),
        Test::Has(parts) => keyed(Key::Has, words(PARTS, parts, wording, marked)),
        Test::Lacks(parts) => keyed(Key::Lacks, words(PARTS, parts, wording, marked)),
        Test::Soon => word(FLAGS, Flag::Soon, wording).to_owned(),
        Test::Awaiting => word(FLAGS, Flag::Awaiting, wording).to_owned(),
        Test::Ever(events, span) => {
            let term = keyed(Key::Ever, words(EVENTS, events, wording, marked));
            bounded(term, *span, wording)
        }
        Test::Changed(fields, span) => {
            let term = keyed(Key::Changed, words(FIELDS, fields, wording, marked));
            bounded(term, *span, wording)
        }
    }
}

fn words<T: Copy + PartialEq>(
    list: &[Worded<T>],
    values: &[T],
    wording: Wording,
    marked: bool,
) -> Vec<String> {
    values
        .iter()
        .map(|value| match word(list, *value, wording) {
            word if marked => quoted(word),
            word => word.to_owned(),
        })
        .collect()
}

fn bounded(term: String, span: Option<DaySpan>, wording: Wording) -> String {
    let Some(span) = span else {
        return term;
    };
    let (bound, value) = match span {
        DaySpan::Before(when) => (Bound::Before, period(when, wording)),
        DaySpan::After(when) => (Bound::After, period(when, wording)),
        DaySpan::From(when) => (Bound::From, period(when, wording)),
        DaySpan::UpTo(when) => (Bound::UpTo, period(when, wording)),
        DaySpan::In(_) | DaySpan::Between(..) => (Bound::In, days(span, wording)),
    };
    format!("{term} {}{value}", key(Key::Bound(bound), wording))
}

fn is_one_word(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
        && !text.starts_with(['-', '<', '>'])
        && !text.chars().any(|char| {
            char.is_whitespace()
                || matches!(char, ',' | ':' | '"' | '“' | '”' | '„' | '«' | '»' | '*')
        })
}

fn quoted(text: &str) -> String {
    let inside = text.replace(['"', '“', '”', '„', '«', '»'], " ");
    format!(
        "\"{}\"",
        inside.split_whitespace().collect::<Vec<_>>().join(" ")
    )
}

fn number(span: &NumberSpan) -> String {
    match (span.from, span.to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from}..{to}"),
        (Some(from), None) => format!(">={from}"),
        (None, Some(to)) => format!("<={to}"),
        (None, None) => ">=0".to_owned(),
    }
}

fn days(span: DaySpan, wording: Wording) -> String {
    let written = |when: When| period(when, wording);
    match span {
        DaySpan::In(when) => written(when),
        DaySpan::Before(when) => format!("<{}", written(when)),
        DaySpan::UpTo(when) => format!("<={}", written(when)),
        DaySpan::From(when) => format!(">={}", written(when)),
        DaySpan::After(when) => format!(">{}", written(when)),
        DaySpan::Between(first, last) => format!("{}..{}", written(first), written(last)),
    }
}

fn period(when: When, wording: Wording) -> String {
    const QUARTERS: [&str; 4] = ["I", "II", "III", "IV"];
    let is_vi = wording == Wording::Vi;
    match when {
        When::Day(day) if is_vi => vietnamese(day),
        When::Day(day) => day.to_string(),
        When::Month(year, month) if is_vi => format!("tháng {month}/{year}"),
        When::Month(year, month) => format!("{year}-{month:02}"),
        When::Quarter(year, quarter) if is_vi => {
            let place = usize::try_from(quarter.saturating_sub(1)).unwrap_or(0);
            format!("quý {}/{year}", QUARTERS.get(place).unwrap_or(&"I"))
        }
        When::Quarter(year, quarter) => format!("Q{quarter}/{year}"),
        When::Year(year) if is_vi => format!("năm {year}"),
        When::Year(year) => year.to_string(),
        When::Ahead(stretch, by) => {
            let named = word(RELATIVE, (stretch, by), wording);
            if named.is_empty() {
                ahead(stretch, by, wording)
            } else {
                named.to_owned()
            }
        }
    }
}

fn ahead(stretch: Stretch, by: i32, wording: Wording) -> String {
    format!("{by:+} {}", word(STRETCHES, stretch, wording))
}

fn vietnamese(day: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}
