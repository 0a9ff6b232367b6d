//! Each block of a paper as pieces of its sheets.

use super::{Line, Number, Piece, Style, line, mm, mm_point};
use crate::metrics::{Face, balanced, text_width};
use crate::paper::{
    AnnexHead, Block, Letterhead, Level, Numbered, Page, ParagraphKind, Signature, Signer, Title,
};
use crate::vietnamese::roman;
use crate::words;

/// Left column of the head; the right one holds the nation's name, 88,3 mm wide at 12 points.
const HEAD_LEFT: u32 = mm(68);
/// Left column of the signature.
const SIGNATURE_LEFT: u32 = mm(75);

/// Lays a block; `is_held` = it stays on the page of what follows.
pub(super) fn lay(
    block: &Block,
    label: Option<String>,
    page: Page,
    is_held: bool,
    pieces: &mut Vec<Piece>,
) {
    let width = mm_point(page.text_width());
    match block {
        Block::Letterhead(head) => pieces.push(letterhead(head, width)),
        Block::Title(head) => title(head, width, pieces),
        Block::Addressees(names) => addressees(names, pieces),
        Block::Grounds(grounds) => {
            for (at, ground) in grounds.iter().enumerate() {
                let end = if at + 1 == grounds.len() { '.' } else { ';' };
                pieces.push(line(Style::Ground, &format!("{ground}{end}")));
            }
        }
        Block::Command(words) => pieces.push(line(Style::Command, words)),
        Block::Numbered(piece) => pieces.push(numbered(piece, label, is_held)),
        Block::Paragraph(block) => {
            let style = match block.kind {
                ParagraphKind::Body => Style::Body,
                ParagraphKind::Dense => Style::Dense,
                ParagraphKind::Caption => Style::Caption,
                ParagraphKind::Note => Style::Note,
                ParagraphKind::Gap => Style::Gap,
            };
            pieces.push(Piece::Line(Line {
                style,
                number: None,
                text: block.text.clone(),
                keeps_next: block.keeps_next || is_held,
            }));
        }
        Block::Table(table) => pieces.push(Piece::Table(table.clone())),
        Block::Signature(block) => {
            pieces.push(line(Style::Gap, ""));
            pieces.push(signature(block, width));
        }
        Block::AnnexHead(head) => annex_head(head, width, pieces),
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

const fn columns(widths: Vec<u32>, rows: Vec<Vec<Vec<Piece>>>) -> Piece {
    Piece::Columns { widths, rows }
}

const fn rule(column: u32, length: u32) -> Piece {
    Piece::Rule { column, length }
}

fn letterhead(head: &Letterhead, width: u32) -> Piece {
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
    columns(vec![HEAD_LEFT, right], rows)
}

fn title(title: &Title, width: u32, pieces: &mut Vec<Piece>) {
    pieces.push(line(Style::Title, &title.kind));
    let size = Style::Subject.size();
    let subject: Vec<_> = title
        .subject
        .iter()
        .map(|subject| balanced(subject, size, Face::BOLD, width))
        .collect();
    for subject in &subject {
        pieces.push(line(Style::Subject, subject));
    }
    if !title.attached_to.is_empty() {
        let size = Style::AnnexOf.size();
        let text = balanced(&title.attached_to, size, SLANTED, width);
        pieces.push(line(Style::AnnexOf, &text));
    }
    let last = subject.last().map_or("", String::as_str);
    pieces.push(rule(width, below(last, size, Face::BOLD, width)));
    if !title.authority.is_empty() {
        pieces.push(line(Style::Command, &title.authority));
    }
}

fn addressees(names: &[String], pieces: &mut Vec<Piece>) {
    if let [name] = names {
        let text = format!("{} {name}", words::ADDRESSED_TO);
        pieces.push(line(Style::AddressedTo, &text));
        return;
    }
    pieces.push(line(Style::AddressedTo, words::ADDRESSED_TO));
    for (at, name) in names.iter().enumerate() {
        let end = if at + 1 == names.len() { '.' } else { ';' };
        pieces.push(line(Style::Addressee, &format!("- {name}{end}")));
    }
}

fn numbered(piece: &Numbered, label: Option<String>, is_held: bool) -> Piece {
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
    Piece::Line(Line {
        style,
        number: label.map(|label| Number {
            level: piece.level,
            label,
        }),
        text: piece.text.clone(),
        keeps_next: is_held,
    })
}

/// Recipients and signers on one height; on minutes the recipients stand below the secretary.
fn signature(signature: &Signature, width: u32) -> Piece {
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
    columns(vec![left, width - left], rows)
}

fn signer(signer: &Signer) -> Vec<Piece> {
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

fn annex_head(head: &AnnexHead, width: u32, pieces: &mut Vec<Piece>) {
    let number = head
        .number
        .map_or_else(String::new, |number| format!(" {}", roman(number)));
    pieces.push(line(Style::Annex, &format!("{}{number}", words::ANNEX)));
    let title = balanced(&head.title, Style::AnnexTitle.size(), Face::BOLD, width);
    pieces.push(line(Style::AnnexTitle, &title));
    let size = Style::AnnexOf.size();
    let of = balanced(&head.attached_to, size, SLANTED, width);
    pieces.push(line(Style::AnnexOf, &of));
    pieces.push(rule(width, below(&of, size, SLANTED, width)));
    pieces.push(line(Style::Gap, ""));
}

#[cfg(test)]
mod tests {
    use super::super::{mm, mm_point};
    use super::{HEAD_LEFT, below};
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
