//! Sheet, margins and page numbers (annex I, part I, section I).

use super::components::Components;
use super::facts::{Align, Facts, Height, Line, Section};
use super::{Component, Fault, Findings, Look, millimetres};

/// Half a millimetre: what roundings of word processors may add or take.
const SLACK: i32 = 28;
const SHORT_SIDE: i32 = 11_906;
const LONG_SIDE: i32 = 16_838;

pub(super) fn check(facts: &Facts, components: &Components, findings: &mut Findings<'_>) {
    for (at, section) in facts.sections.iter().enumerate() {
        sheet(facts, at, section, findings);
        margins(at, section, findings);
        numbers(facts, components, at, section, findings);
    }
}

fn sheet(facts: &Facts, at: usize, section: &Section, findings: &mut Findings<'_>) {
    let (short, long) = (
        section.width.min(section.height),
        section.width.max(section.height),
    );
    if (short - SHORT_SIDE).abs() > SLACK || (long - LONG_SIDE).abs() > SLACK {
        let found = format!(
            "{} × {}",
            millimetres(section.width),
            millimetres(section.height)
        );
        findings.add_page(Component::Page, Fault::PaperSize, at, found, "210 × 297");
    }
    let has_table = facts
        .lines
        .iter()
        .any(|line| line.section == at && line.cell.is_some());
    if section.width > section.height && !has_table {
        findings.add_page(Component::Page, Fault::Landscape, at, "", "");
    }
}

fn margins(at: usize, section: &Section, findings: &mut Findings<'_>) {
    for (fault, found, least, most) in [
        (Fault::MarginTop, section.top, 20, 25),
        (Fault::MarginBottom, section.bottom, 20, 25),
        (Fault::MarginLeft, section.left, 30, 35),
        (Fault::MarginRight, section.right, 15, 20),
    ] {
        let mm = |millimetres: i32| millimetres * 14_400 / 254;
        if found < mm(least) - SLACK || found > mm(most) + SLACK {
            let wanted = format!("{least}–{most}");
            findings.add_page(Component::Page, fault, at, millimetres(found), wanted);
        }
    }
}

fn numbers(
    facts: &Facts,
    components: &Components,
    at: usize,
    section: &Section,
    findings: &mut Findings<'_>,
) {
    let number = Component::PageNumber;
    let field = |lines: &std::collections::HashMap<String, Vec<Line>>, kind: &str| {
        lines
            .get(kind)
            .and_then(|lines| lines.iter().find(|line| line.has_page_field))
            .cloned()
    };
    let in_head = field(&section.heads, "default");
    let in_foot = field(&section.feet, "default");
    let begins = at == 0 || section.start == Some(1);
    match (&in_head, &in_foot) {
        (None, Some(_)) => findings.add_page(number, Fault::AtFoot, at, "", ""),
        (None, None) if needs_number(facts, at, section) => {
            findings.add_page(number, Fault::Missing, at, "", "");
        }
        _ => {}
    }
    if let Some(line) = &in_head {
        look(line, at, findings);
    }
    let is_shown_first = if section.has_first {
        field(&section.heads, "first").is_some() || field(&section.feet, "first").is_some()
    } else {
        in_head.is_some() || in_foot.is_some()
    };
    if begins && is_shown_first {
        findings.add_page(number, Fault::OnFirstPage, at, "", "");
    }
    if at == 0 && section.start.is_some_and(|start| start != 1) {
        let found = section.start.unwrap_or_default();
        findings.add_page(number, Fault::Start, at, found, "1");
    }
    if section
        .number_format
        .as_deref()
        .is_some_and(|format| format != "decimal")
    {
        findings.add_page(number, Fault::NotArabic, at, "", "");
    }
    // Each annex counts its own pages.
    for annex in &components.annexes {
        let line = &facts.lines[annex.head];
        let own = facts.lines.iter().position(|line| line.section == at);
        let is_first = own.is_some_and(|first| {
            (first..=annex.head).all(|line| line == annex.head || facts.lines[line].is_blank())
        });
        if line.section == at && at > 0 && is_first && section.start != Some(1) {
            findings.add_page(number, Fault::Start, at, "", "1");
        }
        if line.section == at && !is_first {
            findings.add_page(number, Fault::Start, at, "", "1");
        }
    }
}

fn look(line: &Line, at: usize, findings: &mut Findings<'_>) {
    let number = Component::PageNumber;
    // A number behind a tab may stand in the middle without being centred.
    if line.align != Align::Center && !line.text.starts_with(' ') {
        findings.add_page(number, Fault::NotCentered, at, "", "");
    }
    let asked = Look::upright(13, 14);
    for piece in &line.pieces {
        if piece.text.trim().is_empty() {
            continue;
        }
        if piece.size < asked.least || piece.size > asked.most {
            let found = super::half_points(piece.size);
            findings.add_page(number, Fault::Size, at, found, asked.sizes());
        }
        if piece.is_bold {
            findings.add_page(number, Fault::Bold, at, "", "");
        }
        if piece.is_italic {
            findings.add_page(number, Fault::Italic, at, "", "");
        }
        if !piece.font.eq_ignore_ascii_case(crate::sheet::FONT) {
            findings.add_page(number, Fault::Font, at, &piece.font, crate::sheet::FONT);
        }
    }
}

/// True when what the section holds does not fit on one page, as the program that wrote it counted or as its lines say.
fn needs_number(facts: &Facts, at: usize, section: &Section) -> bool {
    if facts.sections.len() == 1
        && let Some(pages) = facts.pages
    {
        return pages > 1;
    }
    let room = i64::from(section.height - section.top - section.bottom);
    // Breaks of lines are only estimated: a page that is nearly full is not called two.
    estimated_height(facts, at) > room + room / 6
}

pub(super) fn estimated_height(facts: &Facts, at: usize) -> i64 {
    let mut whole = 0_i64;
    let mut row: Option<(usize, usize)> = None;
    let mut columns = std::collections::BTreeMap::new();
    let mut left = 0;
    for line in facts.lines.iter().filter(|line| line.section == at) {
        let own = line.cell.map(|cell| (cell.table, cell.row));
        if own != row {
            whole += columns.values().max().copied().unwrap_or(0);
            columns.clear();
            row = own;
        }
        let height = height(line);
        match line.cell {
            // What a cell leaves above and below its text is not shared with the next row.
            Some(cell) => {
                *columns.entry(cell.column).or_insert(0) +=
                    height + i64::from(line.before + line.after);
                left = 0;
            }
            None => {
                whole += height + i64::from(line.before.max(left));
                left = line.after;
            }
        }
    }
    whole + columns.values().max().copied().unwrap_or(0)
}

/// Returns the height of a paragraph without the room above and below.
fn height(line: &Line) -> i64 {
    let single = i32::try_from(line.size()).unwrap_or(28) * 23 / 2;
    let one = match line.height {
        Height::Lines(lines) => single * lines / 240,
        Height::AtLeast(least) => single.max(least),
        Height::Exact(exact) => exact,
    };
    let lines = (line.width() + line.first.max(0)) / line.room.max(1) + 1;
    let breaks = line.text.matches('\n').count();
    let lines = i64::from(lines) + i64::try_from(breaks).unwrap_or(0);
    i64::from(one) * lines
}
