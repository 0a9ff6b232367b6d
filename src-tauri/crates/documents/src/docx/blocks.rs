//! Each block of a paper as paragraphs and tables.

use super::numbering::Numbering;
use super::paragraph::{Paragraph, held, line, paragraph, rule};
use super::styles::Style;
use super::table::{grid, layout};
use super::xml::Element;
use super::{mm, mm_point};
use crate::metrics::{Face, balanced, text_width};
use crate::paper::{
    AnnexHead, Block, Letterhead, Level, Numbered, Page, ParagraphKind, Run, Signature, Signer,
    Text, Title,
};
use crate::vietnamese::roman;
use crate::words;

/// Left column of the head; the right one holds the nation's name, 88,3 mm wide at 12 points.
const HEAD_LEFT: u32 = mm(68);
/// Left column of the signature.
const SIGNATURE_LEFT: u32 = mm(75);

/// Writes a block.
pub(super) fn write(
    block: &Block,
    label: Option<&str>,
    page: Page,
    is_held: bool,
    numbering: &mut Numbering,
    elements: &mut Vec<Element>,
) {
    let width = mm_point(page.text_width());
    match block {
        Block::Letterhead(head) => elements.push(letterhead(head, width)),
        Block::Title(head) => title(head, width, elements),
        Block::Addressees(names) => addressees(names, elements),
        Block::Grounds(grounds) => {
            for (at, ground) in grounds.iter().enumerate() {
                let end = if at + 1 == grounds.len() { '.' } else { ';' };
                elements.push(line(Style::Ground, &format!("{ground}{end}")));
            }
        }
        Block::Command(words) => elements.push(line(Style::Command, words)),
        Block::Numbered(piece) => elements.push(numbered(piece, label, is_held, numbering)),
        Block::Paragraph(block) => {
            let style = match block.kind {
                ParagraphKind::Body => Style::Body,
                ParagraphKind::Dense => Style::Dense,
                ParagraphKind::Caption => Style::Caption,
                ParagraphKind::Note => Style::Note,
                ParagraphKind::Gap => Style::Gap,
            };
            let one = if block.keeps_next || is_held {
                held
            } else {
                paragraph
            };
            elements.push(one(style, &block.text));
        }
        Block::Table(table) => elements.push(grid(table)),
        Block::Signature(block) => {
            elements.push(line(Style::Gap, ""));
            elements.push(signature(block, width));
        }
        Block::AnnexHead(head) => annex_head(head, width, elements),
    }
}

/// Returns the length of a rule below a text: two fifths of its longest line, between the third and the half asked for.
fn below(text: &str, half_points: u32, face: Face, column: u32) -> u32 {
    let widths = text.lines().map(|line| text_width(line, half_points, face));
    widths.max().unwrap_or(0).min(column) * 2 / 5
}

const SLANTED: Face = Face {
    is_bold: false,
    is_italic: true,
};

fn letterhead(head: &Letterhead, width: u32) -> Element {
    let right = width - HEAD_LEFT;
    let mut issuer = Vec::new();
    if !head.parent.is_empty() {
        issuer.push(line(Style::Parent, &head.parent));
    }
    issuer.extend(head.issuer.iter().map(|name| line(Style::Issuer, name)));
    let last = head.issuer.last().map_or("", String::as_str);
    issuer.push(rule(
        HEAD_LEFT,
        below(last, Style::Issuer.size(), Face::BOLD, HEAD_LEFT),
    ));
    let nation = vec![
        line(Style::Nation, words::NATION),
        line(Style::Motto, words::MOTTO),
        rule(
            right,
            text_width(words::MOTTO, Style::Motto.size(), Face::BOLD),
        ),
    ];
    let mut rows = vec![vec![issuer, nation]];
    if head.number.is_some() || head.place_and_day.is_some() {
        let mut number = vec![line(
            Style::Number,
            head.number.as_deref().unwrap_or_default(),
        )];
        if let Some(subject) = &head.subject {
            let face = Face {
                is_bold: false,
                is_italic: false,
            };
            let subject = format!("{} {subject}", words::ABOUT);
            let size = Style::LetterSubject.size();
            number.push(line(
                Style::LetterSubject,
                &balanced(&subject, size, face, HEAD_LEFT - mm(4)),
            ));
        }
        let day = head.place_and_day.as_deref().unwrap_or_default();
        rows.push(vec![number, vec![line(Style::PlaceAndDay, day)]]);
    }
    layout(&[HEAD_LEFT, right], rows)
}

fn title(title: &Title, width: u32, elements: &mut Vec<Element>) {
    elements.push(line(Style::Title, &title.kind));
    let size = Style::Subject.size();
    let subject: Vec<_> = title
        .subject
        .iter()
        .map(|subject| balanced(subject, size, Face::BOLD, width))
        .collect();
    for subject in &subject {
        elements.push(line(Style::Subject, subject));
    }
    if !title.attached_to.is_empty() {
        let size = Style::AnnexOf.size();
        let text = balanced(&title.attached_to, size, SLANTED, width);
        elements.push(line(Style::AnnexOf, &text));
    }
    let last = subject.last().map_or("", String::as_str);
    elements.push(rule(width, below(last, size, Face::BOLD, width)));
    if !title.authority.is_empty() {
        elements.push(line(Style::Command, &title.authority));
    }
}

fn addressees(names: &[String], elements: &mut Vec<Element>) {
    if let [name] = names {
        let text = format!("{} {name}", words::ADDRESSED_TO);
        elements.push(line(Style::AddressedTo, &text));
        return;
    }
    elements.push(line(Style::AddressedTo, words::ADDRESSED_TO));
    for (at, name) in names.iter().enumerate() {
        let end = if at + 1 == names.len() { '.' } else { ';' };
        elements.push(line(Style::Addressee, &format!("- {name}{end}")));
    }
}

fn numbered(
    piece: &Numbered,
    label: Option<&str>,
    is_held: bool,
    numbering: &mut Numbering,
) -> Element {
    let style = match piece.level {
        Level::Chapter => Style::Chapter,
        Level::Section => Style::Section,
        Level::TitledArticle => Style::TitledArticle,
        Level::Article => Style::Article,
        Level::Heading => Style::Heading1,
        Level::TitledClause => Style::Heading2,
        Level::Clause => Style::Clause,
        Level::Point => Style::Point,
        Level::Dash => Style::Dash,
    };
    let numbered = numbering.next(piece.level);
    let labelled = match (&numbered, label) {
        (None, Some(label)) => {
            let mut runs = vec![Run::plain(format!("{label} "))];
            runs.extend(piece.text.0.iter().cloned());
            Text(runs)
        }
        _ => piece.text.clone(),
    };
    Paragraph {
        style,
        text: &labelled,
        keeps_next: is_held,
        numbering: numbered,
        breaks_first: matches!(piece.level, Level::Chapter | Level::Section),
    }
    .element()
}

/// Recipients and signers on one height; on minutes the recipients stand below the secretary.
fn signature(signature: &Signature, width: u32) -> Element {
    let mut recipients = Vec::new();
    if let Some(to) = &signature.recipients {
        recipients.push(line(Style::RecipientsHead, words::RECIPIENTS));
        recipients.extend(
            to.signed_lines()
                .iter()
                .map(|text| line(Style::Recipient, text)),
        );
    }
    let right = signer(&signature.right);
    let rows = match &signature.left {
        None => vec![vec![recipients, right]],
        Some(left) => vec![vec![signer(left), right], vec![recipients, Vec::new()]],
    };
    let left = if signature.left.is_some() {
        width / 2
    } else {
        SIGNATURE_LEFT
    };
    layout(&[left, width - left], rows)
}

fn signer(signer: &Signer) -> Vec<Element> {
    let mut lines: Vec<_> = signer
        .authority
        .lines()
        .iter()
        .map(|text| line(Style::Power, text))
        .collect();
    lines.push(line(Style::SignaturePlace, ""));
    lines.extend(
        signer
            .other_post
            .iter()
            .map(|text| line(Style::OtherPost, text)),
    );
    let name = if signer.name.is_empty() {
        words::BLANK
    } else {
        &signer.name
    };
    lines.push(line(Style::Signer, name));
    lines
}

fn annex_head(head: &AnnexHead, width: u32, elements: &mut Vec<Element>) {
    let number = head
        .number
        .map_or_else(String::new, |number| format!(" {}", roman(number)));
    elements.push(line(Style::Annex, &format!("{}{number}", words::ANNEX)));
    let title = balanced(&head.title, Style::AnnexTitle.size(), Face::BOLD, width);
    elements.push(line(Style::AnnexTitle, &title));
    let size = Style::AnnexOf.size();
    let of = balanced(&head.attached_to, size, SLANTED, width);
    elements.push(line(Style::AnnexOf, &of));
    elements.push(rule(width, below(&of, size, SLANTED, width)));
    elements.push(line(Style::Gap, ""));
}

#[cfg(test)]
mod tests {
    use super::{HEAD_LEFT, below};
    use crate::docx::{mm, mm_point};
    use crate::metrics::{Face, text_width};
    use crate::paper::Page;
    use crate::words;

    #[test]
    fn the_head_stands_on_single_lines() {
        let right = mm_point(Page::Portrait.text_width()) - HEAD_LEFT;
        let nation = text_width(words::NATION, 24, Face::BOLD);
        assert!(nation + mm(1) <= right, "the nation's name fits its column");
        let issuer = text_width(words::ISSUER, 24, Face::BOLD);
        assert!(
            issuer + mm(1) <= HEAD_LEFT,
            "the issuer's name fits its column"
        );
    }

    #[test]
    fn rules_are_between_a_third_and_a_half_of_their_line() {
        let line = text_width(words::ISSUER, 24, Face::BOLD);
        let rule = below(words::ISSUER, 24, Face::BOLD, HEAD_LEFT);
        assert!((line / 3..=line / 2).contains(&rule), "{rule} below {line}");
        assert_eq!(
            below(&words::ISSUER.repeat(9), 24, Face::BOLD, 1_000),
            400,
            "a line is never wider than its column"
        );
    }
}
