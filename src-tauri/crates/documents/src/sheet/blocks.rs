//! Each block of a paper as pieces of its sheets.

use super::breaks::held;
use super::{Grid, Line, Number, Piece, Row, Style, line, mm, mm_point};
use crate::metrics::{Face, balanced, line_count, text_width};
use crate::paper::{
    AnnexHead, Block, Letterhead, Level, Numbered, Page, ParagraphKind, Signature, Signer, Title,
};
use crate::vietnamese::roman;
use crate::words;

/// Left column of the head.
const HEAD_LEFT: u32 = mm(68);
/// Right column of the head, which ends where the text ends: it holds the nation's name, 88,3 mm wide at 12 points.
const HEAD_RIGHT: u32 = mm_point(Page::Portrait.text_width()) - HEAD_LEFT;
/// Left column of the signature.
const SIGNATURE_LEFT: u32 = mm(75);
/// Recipients that are too few to stand on a page without the signer.
const FEW: usize = 4;

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
                ParagraphKind::Body | ParagraphKind::End => Style::Body,
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
        Block::Table(table) => pieces.push(Piece::Grid(Grid {
            table: table.clone(),
            keeps_next: is_held,
        })),
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

/// A row that stays on one page.
const fn whole(cells: Vec<Vec<Piece>>) -> Row {
    Row {
        cells,
        is_breakable: false,
    }
}

const fn rule(column: u32, length: u32) -> Piece {
    Piece::Rule { column, length }
}

fn letterhead(head: &Letterhead, width: u32) -> Piece {
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
            HEAD_RIGHT,
            text_width(words::MOTTO, Style::Motto.size(), Face::BOLD),
        ),
    ];
    // On wide pages the two stand apart.
    let between = width - HEAD_LEFT - HEAD_RIGHT;
    let row = |left: Vec<Piece>, right: Vec<Piece>| {
        whole(match between {
            0 => vec![left, right],
            _ => vec![left, Vec::new(), right],
        })
    };
    let mut rows = vec![row(issuer, nation)];
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
                &balanced(&held(&subject), size, face, HEAD_LEFT - mm(4)),
            ));
        }
        let day = head.place_and_day.as_deref().unwrap_or_default();
        rows.push(row(number, vec![line(Style::PlaceAndDay, day)]));
    }
    let widths = match between {
        0 => vec![HEAD_LEFT, HEAD_RIGHT],
        _ => vec![HEAD_LEFT, between, HEAD_RIGHT],
    };
    Piece::Columns { widths, rows }
}

fn title(title: &Title, width: u32, pieces: &mut Vec<Piece>) {
    pieces.push(line(Style::Title, &title.kind));
    let size = Style::Subject.size();
    let subject: Vec<_> = title
        .subject
        .iter()
        .map(|subject| balanced(&held(subject), size, Face::BOLD, width))
        .collect();
    for subject in &subject {
        pieces.push(line(Style::Subject, subject));
    }
    // The rule goes with the line that it stands below.
    let mut length = below(
        subject.last().map_or("", String::as_str),
        size,
        Face::BOLD,
        width,
    );
    if !title.attached_to.is_empty() {
        let size = Style::AnnexOf.size();
        let text = balanced(&held(&title.attached_to), size, SLANTED, width);
        pieces.push(line(Style::AnnexOf, &text));
        length = below(&text, size, SLANTED, width);
    }
    pieces.push(rule(width, length));
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
        Level::Dash | Level::FirstItem | Level::Item => Style::Dash,
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

/// Recipients and signers on one height; on minutes the recipients stand below the secretary. A long list of recipients goes
/// on below, also on the next page, and leaves the signature where the text ends.
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
    let left = if signature.left.is_some() {
        width / 2
    } else {
        SIGNATURE_LEFT
    };
    let (beside, below) = match &signature.left {
        None => beside(recipients, left, height(&right, width - left)),
        Some(left) => (signer(left), recipients),
    };
    let mut rows = vec![whole(vec![beside, right])];
    if !below.is_empty() {
        rows.push(Row {
            is_breakable: below.len() > 2 * FEW,
            cells: vec![below, Vec::new()],
        });
    }
    Piece::Columns {
        widths: vec![left, width - left],
        rows,
    }
}

/// Parts recipients into those that stand beside a signer so high and those that go on below; all beside when these are few.
fn beside(mut recipients: Vec<Piece>, width: u32, tall: u32) -> (Vec<Piece>, Vec<Piece>) {
    let mut used = 0;
    let fits = recipients.iter().take_while(|recipient| {
        let is_beside = used <= tall;
        used += height(std::slice::from_ref(*recipient), width);
        is_beside
    });
    let fits = fits.count();
    if recipients.len() < fits + FEW {
        return (recipients, Vec::new());
    }
    let below = recipients.split_off(fits);
    (recipients, below)
}

/// Returns how high lines are below each other in a column so wide, in twentieths of a point.
fn height(pieces: &[Piece], width: u32) -> u32 {
    let heights = pieces.iter().map(|piece| {
        let Piece::Line(line) = piece else { return 0 };
        let look = line.style.look();
        let face = Face {
            is_bold: look.is_bold,
            is_italic: look.is_italic,
        };
        let lines = line_count(&line.text.plain(), look.size, face, width);
        // A single line is 1.149 times as high as its letters are large.
        let one = match look.line {
            0 => look.size * 11_490 / 1_000,
            exact => exact,
        };
        look.before + look.after + lines * one
    });
    heights.sum()
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
    let title = balanced(
        &held(&head.title),
        Style::AnnexTitle.size(),
        Face::BOLD,
        width,
    );
    pieces.push(line(Style::AnnexTitle, &title));
    let size = Style::AnnexOf.size();
    let of = balanced(&held(&head.attached_to), size, SLANTED, width);
    pieces.push(line(Style::AnnexOf, &of));
    pieces.push(rule(width, below(&of, size, SLANTED, width)));
    pieces.push(line(Style::Gap, ""));
}

#[cfg(test)]
mod tests {
    use super::super::{Piece, Style, line, mm, mm_point};
    use super::{
        FEW, HEAD_LEFT, HEAD_RIGHT, SIGNATURE_LEFT, below, beside, height, letterhead, signer,
    };
    use crate::metrics::{Face, text_width};
    use crate::paper::{Authority, Letterhead, Page, Signer};
    use crate::words;

    #[test]
    fn the_head_stands_on_single_lines() {
        let nation = text_width(words::NATION, 24, Face::BOLD);
        assert!(
            nation + mm(1) <= HEAD_RIGHT,
            "the nation's name fits its column"
        );
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

    #[test]
    fn the_nation_stands_at_the_right_edge_of_wide_pages_too() {
        let head = Letterhead {
            parent: String::new(),
            issuer: vec![words::ISSUER.to_owned()],
            number: None,
            subject: None,
            place_and_day: None,
        };
        for page in [Page::Portrait, Page::Landscape] {
            let width = mm_point(page.text_width());
            let Piece::Columns { widths, rows } = letterhead(&head, width) else {
                panic!("a head is columns");
            };
            assert_eq!(widths.iter().sum::<u32>(), width, "{page:?}: to the margin");
            assert_eq!(widths.last(), Some(&HEAD_RIGHT), "{page:?}: one width");
            assert_eq!(rows[0].cells.len(), widths.len(), "{page:?}: cells fill it");
        }
    }

    #[test]
    fn a_long_list_of_recipients_goes_on_below_the_signer() {
        let right = signer(&Signer {
            authority: Authority::ForHead {
                head: "TRƯỞNG BAN".to_owned(),
                title: "PHÓ TRƯỞNG BAN THƯỜNG TRỰC".to_owned(),
            },
            other_post: Vec::new(),
            name: "Nguyễn Văn A".to_owned(),
        });
        let tall = height(&right, mm(90));
        let recipients = |count: usize| -> Vec<_> {
            let lines = 0..count;
            lines
                .map(|at| line(Style::Recipient, &format!("- Đơn vị {at};")))
                .collect()
        };
        let (first, rest) = beside(recipients(60), SIGNATURE_LEFT, tall);
        assert_eq!(first.len() + rest.len(), 60, "nobody is lost");
        assert!(
            height(&first, SIGNATURE_LEFT) > tall
                && height(&first[1..], SIGNATURE_LEFT) <= tall + 260,
            "those beside are just as high as the signer, so that the list shows no gap"
        );
        let (all, none) = beside(recipients(first.len() + FEW - 1), SIGNATURE_LEFT, tall);
        assert_eq!(
            (all.len(), none.len()),
            (first.len() + FEW - 1, 0),
            "a few more do not stand on a page alone"
        );
    }
}
