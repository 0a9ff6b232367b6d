//! The text: grounds, parts, articles, clauses, points, running text, and the sign at its end (section II, clause 6).

use super::components::Part;
use super::facts::{Align, Height, Line};
use super::head::is_open;
use super::{Component, Fault, Findings, Look, millimetres};
use crate::vietnamese::{POINTS, from_roman, roman};

pub(super) fn check(part: &Part, findings: &mut Findings<'_>) {
    grounds(part, findings);
    for (at, component) in &part.body {
        look(*at, *component, findings);
    }
    shape(part, findings);
    order(part, findings);
    end(part, findings);
}

fn grounds(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    for (at, line) in part.grounds.iter().enumerate() {
        let asked = Look {
            is_bold: Some(false),
            ..Look::sized(13, 14).italic()
        };
        findings.look(Component::Ground, *line, &asked);
        let words = facts.lines[*line].words();
        let wanted = if at + 1 == part.grounds.len() {
            '.'
        } else {
            ';'
        };
        if !words.ends_with(wanted) {
            let found: String = words.chars().last().into_iter().collect();
            findings.add(Component::Ground, Fault::Punctuation, *line, found, wanted);
        }
    }
}

fn look(at: usize, component: Component, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let line = &facts.lines[at];
    let asked = match component {
        Component::Chapter | Component::Section => Look::upright(13, 14).bold().centered(),
        Component::Heading => Look::upright(13, 14).bold(),
        Component::Article | Component::Clause => Look::sized(13, 14),
        _ => Look {
            is_bold: None,
            ..Look::upright(13, 14)
        },
    };
    findings.look(component, at, &asked);
    match component {
        Component::Chapter | Component::Section => chapter(at, component, line, findings),
        Component::Article if !begins_bold(line) => {
            findings.add(component, Fault::NotBold, at, "", "");
        }
        // A long paragraph is running text, whatever stands before it.
        Component::Body | Component::Point | Component::Clause
            if line.words().chars().count() > 160 && line.share(|piece| piece.is_bold) > 90 =>
        {
            findings.add(component, Fault::Bold, at, "", "");
        }
        _ => {}
    }
}

/// True when the word "Điều" and its number are bold.
fn begins_bold(line: &Line) -> bool {
    line.pieces
        .iter()
        .find(|piece| !piece.text.trim().is_empty())
        .is_none_or(|piece| piece.is_bold)
}

/// "Chương I" has a Roman number, "Mục 1" an Arabic one; titles below them are in capitals.
fn chapter(at: usize, component: Component, line: &Line, findings: &mut Findings<'_>) {
    let mut lines = line.words().split('\n');
    let first = lines.next().unwrap_or_default();
    let is_named = ["Chương ", "Phần ", "Mục ", "Tiểu mục "]
        .iter()
        .any(|word| first.starts_with(word));
    let title: Vec<_> = if is_named {
        lines.collect()
    } else {
        line.words().split('\n').collect()
    };
    if is_named {
        let number = first.split_whitespace().last().unwrap_or_default();
        let is_roman = from_roman(number).is_some();
        if component == Component::Chapter && !is_roman && !is_open(number) {
            let wanted = number.parse().map_or_else(|_| "I".to_owned(), roman);
            findings.add(component, Fault::NotRoman, at, number, wanted);
        }
        if component == Component::Section && is_roman {
            let wanted = from_roman(number).unwrap_or(1);
            findings.add(component, Fault::NotArabic, at, number, wanted);
        }
    }
    for title in title {
        if title != title.to_uppercase() {
            findings.add(
                component,
                Fault::NotCapitals,
                at,
                title.trim(),
                title.trim().to_uppercase(),
            );
        }
    }
}

/// Alignment, indent and spaces.
fn shape(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let mut before: Option<usize> = None;
    for (at, component) in &part.body {
        let (at, component) = (*at, *component);
        let line = &facts.lines[at];
        // Rows of dots to be filled, and the sign at the end on a line of its own.
        if !line.words().contains(char::is_alphabetic) {
            continue;
        }
        let is_middle = matches!(component, Component::Chapter | Component::Section);
        // On a single line nobody sees whether it is justified.
        let is_one_line = line.width() + line.first.max(0) < line.room * 97 / 100;
        let is_heading = matches!(component, Component::Heading | Component::Article);
        if !is_middle
            && !is_heading
            && line.align != Align::Both
            && !is_one_line
            && !is_open(line.words())
        {
            findings.add(component, Fault::NotJustified, at, "", "");
        }
        let begins = line.left + line.first;
        let is_at = |wanted: i32| (begins - wanted).abs() <= 30;
        if !is_middle && component != Component::Heading && !is_at(567) && !is_at(720) {
            findings.add(
                component,
                Fault::Indent,
                at,
                millimetres(begins),
                "10 | 12.7",
            );
        }
        if let Some(before) = before.filter(|before| before + 1 == at) {
            let above = &facts.lines[before];
            let is_joined = line.joins_same && above.joins_same && line.style == above.style;
            let gap = if is_joined {
                0
            } else {
                above.after.max(line.before)
            };
            // The title of a chapter stands right below its word.
            if gap < 115 && !is_middle {
                let found = super::half_points(u32::try_from(gap / 10).unwrap_or(0));
                findings.add(component, Fault::Spacing, at, found, "≥ 6");
            }
        }
        line_spacing(at, component, line, findings);
        before = Some(at);
    }
}

fn line_spacing(at: usize, component: Component, line: &Line, findings: &mut Findings<'_>) {
    let single = i32::try_from(line.size()).unwrap_or(28) * 23 / 2;
    // Hundredths of a single line.
    let found = match line.height {
        Height::Lines(lines) => lines * 100 / 240,
        Height::AtLeast(least) => (least * 100 / single).max(100),
        Height::Exact(exact) => exact * 100 / single,
    };
    if !(97..=153).contains(&found) {
        let found = format!("{}.{:02}", found / 100, found % 100);
        findings.add(component, Fault::LineSpacing, at, found, "1–1.5");
    }
}

/// Numbers go up by one, points in the order of the decree's alphabet.
fn order(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let (mut chapter, mut article, mut clause, mut heading) = (0, 0, 0, 0);
    let mut point = 0_usize;
    for (at, component) in &part.body {
        let line = &facts.lines[*at];
        let words = line.words();
        let mut tokens = words.split_whitespace();
        let first = tokens.next().unwrap_or_default();
        let second = tokens.next().unwrap_or_default();
        let figure = |text: &str| text.trim_end_matches(['.', ':']).parse::<u32>().ok();
        let mut follow =
            |counted: &mut u32, found: Option<u32>, begins: bool, say: &dyn Fn(u32) -> String| {
                let Some(found) = found else {
                    return;
                };
                let wanted = counted.saturating_add(1);
                if found != wanted && !(begins && found == 1) {
                    findings.add(*component, Fault::Order, *at, say(found), say(wanted));
                }
                *counted = found;
            };
        match component {
            Component::Chapter if first == "Chương" => {
                let second = second.lines().next().unwrap_or_default();
                follow(&mut chapter, from_roman(second), false, &roman);
                (clause, point) = (0, 0);
            }
            Component::Section => (clause, point) = (0, 0),
            Component::Article => {
                follow(&mut article, figure(second), false, &|number| {
                    number.to_string()
                });
                (clause, point) = (0, 0);
            }
            Component::Heading => {
                let number = from_roman(first.trim_end_matches('.'));
                follow(&mut heading, number, true, &roman);
                (clause, point) = (0, 0);
            }
            Component::Clause => {
                follow(&mut clause, figure(first), true, &|number| {
                    number.to_string()
                });
                point = 0;
            }
            Component::Point => {
                let letter = first.trim_end_matches(')');
                let wanted = POINTS.get(point).copied().unwrap_or(letter);
                if letter != wanted && letter != "a" && letter.chars().count() == 1 {
                    findings.add(
                        Component::Point,
                        Fault::Order,
                        *at,
                        first,
                        format!("{wanted})"),
                    );
                }
                point = POINTS
                    .iter()
                    .position(|own| *own == letter)
                    .unwrap_or(point)
                    + 1;
            }
            _ => {}
        }
    }
}

/// The text ends in `./.`, as all forms of annex III do.
fn end(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let Some((last, _)) = part.body.last() else {
        return;
    };
    let is_signed = part.recipients_head.is_some() || !part.signers.is_empty();
    // A text that ends in a table has no last line.
    let ends_in_table = part
        .recipients_head
        .and_then(|head| facts.lines[head].cell)
        .is_some_and(|own| {
            facts.lines[*last..part.to].iter().any(|line| {
                line.cell.is_some_and(|cell| cell.table < own.table) && !line.is_blank()
            })
        });
    let words = facts.lines[*last].words();
    if is_signed && !ends_in_table && !words.ends_with("./.") {
        let found: String = words
            .chars()
            .rev()
            .take(3)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect();
        findings.add(Component::End, Fault::Missing, *last, found, "./.");
    }
}
