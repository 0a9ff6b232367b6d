//! The head of a paper: nation, issuer, number, day, kind and abstract (section II, clauses 1 to 5 and 9).

use super::components::Part;
use super::facts::{Facts, Height};
use super::{Component, Fault, Findings, Look, is_capital, millimetres, range};
use crate::kinds::KINDS;
use crate::words;
use chrono::NaiveDate;
use steering_core::text::{fold, nfc};

pub(super) fn check(part: &Part, findings: &mut Findings<'_>) {
    nation(part, findings);
    issuer(part, findings);
    number(part, findings);
    day(part, findings);
    title(part, findings);
    addressees(part, findings);
}

fn nation(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    if part.nation.is_none() {
        findings.add(
            Component::Nation,
            Fault::Missing,
            part.from,
            "",
            words::NATION,
        );
    }
    if part.motto.is_none() {
        findings.add(
            Component::Motto,
            Fault::Missing,
            part.from,
            "",
            words::MOTTO,
        );
    }
    let Some(first) = part.nation.or(part.motto) else {
        return;
    };
    if !part.has_columns {
        findings.add(Component::Issuer, Fault::NotInColumns, first, "", "");
    }
    if let Some(at) = part.nation {
        let said = nfc(facts.lines[at].words());
        // Both places of the mark are in use, in the decree too.
        if said.replace("HOÀ", "HÒA") != words::NATION {
            findings.add(Component::Nation, Fault::Wording, at, &said, words::NATION);
        }
        let asked = Look::upright(12, 13).bold().capitals(true).centered();
        findings.look(Component::Nation, at, &asked);
    }
    if let Some(at) = part.motto {
        let said = nfc(facts.lines[at].words());
        if said != words::MOTTO {
            findings.add(Component::Motto, Fault::Wording, at, &said, words::MOTTO);
        }
        let asked = Look::upright(13, 14).bold().centered();
        findings.look(Component::Motto, at, &asked);
        let width = facts.lines[at].width();
        rule(Component::Motto, at, (width, width), findings);
    }
    if let (Some(nation), Some(motto)) = (part.nation, part.motto) {
        let (above, below) = (&facts.lines[nation], &facts.lines[motto]);
        let is_wide = |height| matches!(height, Height::Lines(lines) if lines > 264);
        if above.after.max(below.before) > 60 || is_wide(above.height) || is_wide(below.height) {
            findings.add(Component::Nation, Fault::LineSpacing, nation, "", "1");
        }
    }
}

/// Compares the rule below a line with the least and the most that is asked for. A tenth is left to roundings, to raised
/// underscores and to how word processors draw.
fn rule(component: Component, line: usize, (least, most): (i32, i32), findings: &mut Findings<'_>) {
    let Some(length) = rule_below(findings.facts, line) else {
        findings.add(component, Fault::NoRule, line, "", "");
        return;
    };
    if length < least - least / 10 || length > most + most / 10 {
        let wanted = range(millimetres(least), millimetres(most));
        findings.add(
            component,
            Fault::RuleLength,
            line,
            millimetres(length),
            wanted,
        );
    }
}

/// Returns the length of the rule that a line draws, or that is drawn before the next words of its cell; a drawing may hang
/// on the paragraph after it.
fn rule_below(facts: &Facts, line: usize) -> Option<i32> {
    let own = &facts.lines[line];
    if own.rule.is_some() {
        return own.rule;
    }
    for below in facts.lines.iter().skip(line + 1).take(4) {
        if below.cell != own.cell {
            return None;
        }
        if below.rule.is_some() {
            return below.rule;
        }
        if !below.is_blank() && !fold(below.words()).starts_with("(kem theo") {
            return None;
        }
    }
    None
}

/// Checks a rule of a third to a half of its line; a line that is left to be filled has no length.
fn third_to_half(component: Component, line: usize, findings: &mut Findings<'_>) {
    let own = &findings.facts.lines[line];
    if !is_open(own.words()) {
        let width = own.width().min(own.room.max(1));
        rule(component, line, (width / 3, width / 2), findings);
    }
}

fn issuer(part: &Part, findings: &mut Findings<'_>) {
    for at in &part.parent {
        let asked = Look::upright(12, 13).capitals(true).centered();
        findings.look(Component::Parent, *at, &asked);
    }
    for at in &part.issuer {
        let asked = Look::upright(12, 13).bold().capitals(true).centered();
        findings.look(Component::Issuer, *at, &asked);
    }
    match part.issuer.last() {
        Some(last) => third_to_half(Component::Issuer, *last, findings),
        None if part.has_columns => {
            findings.add(Component::Issuer, Fault::Missing, part.from, "", "");
        }
        None => {}
    }
}

/// True for a place that is left to be filled: dots, or a row of underscores.
pub(super) fn is_open(text: &str) -> bool {
    text.contains('…') || text.contains("...") || text.contains("..") || text.contains("__")
}

fn number(part: &Part, findings: &mut Findings<'_>) {
    let Some(at) = part.number else {
        if part.is_paper && part.has_columns && !part.is_attached() {
            findings.add(Component::Number, Fault::Missing, part.from, "", "");
        }
        return;
    };
    let facts = findings.facts;
    findings.look(Component::Number, at, &Look::upright(13, 13).centered());
    let words = facts.lines[at].words().to_owned();
    let component = Component::Number;
    let Some(rest) = words.strip_prefix("Số:") else {
        findings.add(component, Fault::Punctuation, at, &words, "Số:");
        return;
    };
    let Some((given, symbol)) = rest.split_once('/') else {
        findings.add(component, Fault::Separator, at, rest.trim(), "/");
        return;
    };
    let digits = given.trim();
    if !digits.is_empty() && digits.chars().all(|char| char.is_ascii_digit()) {
        let value: u32 = digits.parse().unwrap_or(0);
        let wanted = format!("{value:02}");
        if digits != wanted {
            findings.add(component, Fault::Padding, at, digits, wanted);
        }
        if given.ends_with(' ') {
            findings.add(component, Fault::Separator, at, rest.trim(), "/");
        }
    }
    let symbol = symbol.trim_end();
    if !is_open(symbol) {
        if symbol.contains([' ', '\u{a0}', '–', '—']) {
            findings.add(component, Fault::Separator, at, symbol, "-");
        }
        // Some abbreviations of kinds and of State offices have small letters in them.
        let is_capital = symbol.split(['-', '–', ' ']).all(|group| {
            group == group.to_uppercase()
                || KINDS
                    .iter()
                    .any(|(_, kind)| kind.abbreviation() == Some(group))
                || matches!(group, "TTg" | "TCTTTg")
        });
        if !is_capital {
            findings.add(
                component,
                Fault::NotCapitals,
                at,
                symbol,
                symbol.to_uppercase(),
            );
        }
    }
    let Some(kind) = part.kind else {
        return;
    };
    let kind = fold(facts.lines[kind].words());
    let known = KINDS.iter().find(|(name, _)| fold(name) == kind);
    let own = symbol.split(['-', '–', ' ']).next().unwrap_or_default();
    let known = known.and_then(|(_, kind)| kind.abbreviation());
    if let Some(wanted) = known.filter(|_| !is_open(own) && !own.is_empty())
        && own != wanted
    {
        findings.add(component, Fault::Symbol, at, own, wanted);
    }
}

fn day(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let Some(at) = part.place_and_day else {
        let is_minutes = part
            .kind
            .is_some_and(|kind| fold(facts.lines[kind].words()) == "bien ban");
        if part.is_paper && part.has_columns && !part.is_attached() && !is_minutes {
            findings.add(Component::PlaceAndDay, Fault::Missing, part.from, "", "");
        }
        return;
    };
    let component = Component::PlaceAndDay;
    let asked = Look::sized(13, 14).italic().centered();
    let asked = Look {
        is_bold: Some(false),
        ..asked
    };
    findings.look(component, at, &asked);
    let words = facts.lines[at].words().to_owned();
    if let (Some(number), Some(cell)) = (part.number, facts.lines[at].cell)
        && facts.lines[number]
            .cell
            .is_some_and(|own| own.row != cell.row)
    {
        findings.add(component, Fault::NotLevel, at, "", "");
    }
    let Some((place, date)) = words.split_once("ngày") else {
        findings.add(component, Fault::Wording, at, &words, "");
        return;
    };
    let place = place.trim_end();
    if !place.ends_with(',') {
        findings.add(component, Fault::Punctuation, at, place, ",");
    }
    if !place.is_empty() && !is_open(place) && place.starts_with(char::is_lowercase) {
        findings.add(component, Fault::Wording, at, place, "");
    }
    let parts = date
        .split_once("tháng")
        .and_then(|(day, rest)| Some((day, rest.split_once("năm")?)));
    let Some((day, (month, year))) = parts else {
        findings.add(component, Fault::Wording, at, &words, "");
        return;
    };
    let figure = |text: &str| text.trim().parse::<u32>().ok();
    let (Some(d), Some(m), Some(y)) = (figure(day), figure(month), figure(year)) else {
        // Blank, or half blank: the clerk's to fill.
        if !is_open(date) && !date.split_whitespace().any(|word| figure(word).is_none()) {
            findings.add(component, Fault::Wording, at, &words, "");
        }
        return;
    };
    let real = i32::try_from(y)
        .ok()
        .and_then(|y| NaiveDate::from_ymd_opt(y, m, d))
        .filter(|_| (1945..=2999).contains(&y));
    let Some(real) = real else {
        findings.add(component, Fault::NoSuchDay, at, date.trim(), "");
        return;
    };
    let wanted = crate::vietnamese::long_date(real);
    let given = [day, "tháng", month, "năm", year].map(str::trim).join(" ");
    if given != wanted {
        findings.add(component, Fault::Padding, at, given, wanted);
    }
}

fn title(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let Some(kind) = part.kind else {
        if part.is_letter() {
            letter(part, findings);
        } else {
            findings.add(Component::Kind, Fault::Missing, part.from, "", "");
        }
        return;
    };
    let asked = Look::upright(13, 14).bold().capitals(true).centered();
    findings.look(Component::Kind, kind, &asked);
    for at in &part.subject {
        let asked = Look::upright(13, 14).bold().capitals(false).centered();
        findings.look(Component::Subject, *at, &asked);
    }
    if let Some(at) = part.attached_to {
        let asked = Look {
            is_bold: Some(false),
            ..Look::sized(13, 14).italic().centered()
        };
        findings.look(Component::AnnexOf, at, &asked);
    }
    let name = fold(facts.lines[kind].words());
    let has_none = matches!(name.as_str(), "giay gioi thieu" | "giay nghi phep");
    // The rule goes with the line that it stands below.
    if let Some(last) = part.attached_to.as_ref().or(part.subject.last()) {
        third_to_half(Component::Subject, *last, findings);
    }
    if part.subject.is_empty() && !has_none {
        findings.add(Component::Subject, Fault::Missing, kind, "", "");
    }
}

fn letter(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    for at in &part.letter_subject {
        let asked = Look::upright(12, 13).capitals(false).centered();
        findings.look(Component::LetterSubject, *at, &asked);
    }
    if let Some(first) = part.letter_subject.first() {
        let said = facts.lines[*first].words();
        if !said.starts_with(words::ABOUT) {
            let begin: String = said.chars().take(3).collect();
            findings.add(
                Component::LetterSubject,
                Fault::Wording,
                *first,
                begin,
                words::ABOUT,
            );
        }
    }
    match (part.letter_subject.first(), part.number) {
        (Some(first), Some(number)) => {
            let (above, below) = (&facts.lines[number], &facts.lines[*first]);
            let gap = above.after.max(below.before);
            if first - number == 1 && (gap - 120).abs() > 10 {
                let found = super::half_points(u32::try_from(gap / 10).unwrap_or(0));
                findings.add(Component::LetterSubject, Fault::Spacing, *first, found, "6");
            }
        }
        (None, _) => findings.add(
            Component::LetterSubject,
            Fault::Missing,
            part.from,
            "",
            "V/v",
        ),
        _ => {}
    }
    if part.addressed_to.is_none() {
        findings.add(
            Component::Addressees,
            Fault::Missing,
            part.from,
            "",
            "Kính gửi:",
        );
    }
}

fn addressees(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let component = Component::Addressees;
    let Some(head) = part.addressed_to else {
        return;
    };
    let asked = Look::upright(13, 14);
    findings.look(component, head, &asked);
    let words = facts.lines[head].words().to_owned();
    if !words.starts_with("Kính gửi:") {
        let begin: String = words.chars().take(10).collect();
        findings.add(component, Fault::Punctuation, head, begin, "Kính gửi:");
    }
    if is_capital(&words) {
        findings.add(component, Fault::Capitals, head, "", "");
    }
    for (at, line) in part.addressees.iter().enumerate() {
        findings.look(component, *line, &asked);
        let words = facts.lines[*line].words();
        let wanted = if at + 1 == part.addressees.len() {
            '.'
        } else {
            ';'
        };
        if !words.ends_with(wanted) && !is_open(words) {
            let found: String = words.chars().last().into_iter().collect();
            findings.add(component, Fault::Punctuation, *line, found, wanted);
        }
    }
}
