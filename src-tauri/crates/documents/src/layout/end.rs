//! Signers, recipients and annexes (section II, clauses 7 and 9; section III, clause 1).

use super::components::{Components, Part};
use super::head::is_open;
use super::{Component, Fault, Findings, Look, is_capital};
use crate::vietnamese::{from_roman, roman};
use steering_core::text::fold;

pub(super) fn check(part: &Part, findings: &mut Findings<'_>) {
    signers(part, findings);
    recipients(part, findings);
}

/// Titles that do not stand before a name.
const HONORIFICS: [&str; 14] = [
    "GS", "PGS", "TS", "TSKH", "ThS", "Ths", "CN", "KS", "BS", "NGƯT", "NGND", "GS.TS", "PGS.TS",
    "Giáo",
];

fn signers(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    if part.is_paper && !part.is_attached() && part.signers.is_empty() {
        findings.add(
            Component::Power,
            Fault::Missing,
            part.to.saturating_sub(1),
            "",
            "",
        );
    }
    for signer in &part.signers {
        for at in &signer.powers {
            let words = facts.lines[*at].words().to_owned();
            let asked = Look::upright(13, 14).bold().centered();
            findings.look(Component::Power, *at, &asked);
            if words != words.to_uppercase() && !is_open(&words) {
                findings.add(
                    Component::Power,
                    Fault::NotCapitals,
                    *at,
                    &words,
                    words.to_uppercase(),
                );
            }
            authority(*at, &words, findings);
        }
        let first = signer.powers.first().copied();
        if let Some(at) = first.filter(|_| signer.powers.len() == 1) {
            let words = facts.lines[at].words();
            // Who signs in another's place says also what he is himself.
            let sign: String = sign_of(words);
            if matches!(sign.as_str(), "TM" | "KT" | "TL" | "TUQ") {
                findings.add(Component::Power, Fault::Missing, at, words, "");
            }
        }
        if let Some(at) = signer.name {
            name(at, findings);
        }
    }
    let (Some(head), Some(signer)) = (part.recipients_head, part.signers.last()) else {
        return;
    };
    // Minutes are signed twice, and their recipients stand below.
    if let Some(power) = signer.powers.first()
        && part.signers.len() == 1
        && let (Some(left), Some(right)) = (facts.lines[head].cell, facts.lines[*power].cell)
        && left.row != right.row
    {
        findings.add(Component::Power, Fault::NotLevel, *power, "", "");
    }
}

/// Returns the letters of the first word.
fn sign_of(words: &str) -> String {
    let first = words.split_whitespace().next().unwrap_or_default();
    let end = first.rfind(['.', '/']).map_or(first.len(), |at| at + 1);
    first[..end]
        .chars()
        .filter(|char| char.is_alphabetic())
        .collect()
}

/// "TM.", "KT.", "TL.", "TUQ.", "Q.": with the full stop, and a blank after it.
fn authority(at: usize, words: &str, findings: &mut Findings<'_>) {
    let sign = sign_of(words);
    if !matches!(sign.as_str(), "TM" | "KT" | "TL" | "TUQ" | "Q") {
        return;
    }
    let first = words.split_whitespace().next().unwrap_or_default();
    let wanted = format!("{sign}.");
    if first != wanted {
        findings.add(Component::Power, Fault::Punctuation, at, first, wanted);
    }
}

fn name(at: usize, findings: &mut Findings<'_>) {
    let words = findings.facts.lines[at].words().to_owned();
    let asked = Look::upright(13, 14).bold().centered();
    findings.look(Component::Name, at, &asked);
    if is_open(&words) {
        return;
    }
    if is_capital(&words) {
        findings.add(Component::Name, Fault::Capitals, at, &words, "");
    }
    let first = words.split_whitespace().next().unwrap_or_default();
    let folded = fold(&words);
    let is_spelled = ["giao su", "pho giao su", "tien si", "thac si", "nha giao"]
        .iter()
        .any(|title| folded.starts_with(title));
    let bare = first.trim_end_matches('.');
    let is_short = HONORIFICS.contains(&bare)
        || bare.split('.').count() > 1 && bare.split('.').any(|part| HONORIFICS.contains(&part));
    if is_spelled || is_short {
        findings.add(Component::Name, Fault::Honorific, at, first, "");
    }
}

fn recipients(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let Some(head) = part.recipients_head else {
        if part.is_paper && !part.is_attached() {
            let last = part.to.saturating_sub(1);
            findings.add(
                Component::RecipientsHead,
                Fault::Missing,
                last,
                "",
                "Nơi nhận:",
            );
        }
        return;
    };
    let asked = Look::sized(12, 12).bold().italic();
    findings.look(Component::RecipientsHead, head, &asked);
    let words = facts.lines[head].words();
    if words != "Nơi nhận:" {
        findings.add(
            Component::RecipientsHead,
            Fault::Punctuation,
            head,
            words,
            "Nơi nhận:",
        );
    }
    let kept = part
        .recipients
        .iter()
        .position(|at| fold(facts.lines[*at].words()).contains("luu"));
    for (place, at) in part.recipients.iter().enumerate() {
        // Below where copies are kept stands who drafted.
        if kept.is_some_and(|kept| place > kept) {
            break;
        }
        findings.look(Component::Recipients, *at, &Look::upright(11, 11));
        let words = facts.lines[*at].words();
        if !words.starts_with('-') {
            let found: String = words.chars().take(1).collect();
            findings.add(Component::Recipients, Fault::Punctuation, *at, found, "-");
        }
        let is_last = Some(place) == kept;
        let wanted = if is_last { '.' } else { ';' };
        if !words.ends_with(wanted) {
            let found: String = words.chars().last().into_iter().collect();
            findings.add(
                Component::Recipients,
                Fault::Punctuation,
                *at,
                found,
                wanted,
            );
        }
        if is_last && !words.contains("Lưu: VT") {
            findings.add(
                Component::Recipients,
                Fault::Wording,
                *at,
                words,
                "- Lưu: VT, …",
            );
        }
    }
    if kept.is_none() {
        findings.add(
            Component::Recipients,
            Fault::Missing,
            head,
            "",
            "- Lưu: VT, …",
        );
    }
}

/// Heads of annexes, their numbers, and whether the paper mentions them.
pub(super) fn check_annexes(components: &Components, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let several = components.annexes.len() > 1;
    for (place, annex) in components.annexes.iter().enumerate() {
        let asked = Look::upright(14, 14).bold().capitals(false).centered();
        findings.look(Component::Annex, annex.head, &asked);
        let words = facts.lines[annex.head].words();
        let number = words.split_whitespace().nth(2).unwrap_or_default();
        let wanted = roman(u32::try_from(place + 1).unwrap_or(u32::MAX));
        if number.is_empty() && several {
            findings.add(Component::Annex, Fault::Missing, annex.head, "", &wanted);
        } else if !number.is_empty() && !is_open(number) {
            if from_roman(number).is_none() {
                findings.add(
                    Component::Annex,
                    Fault::NotRoman,
                    annex.head,
                    number,
                    &wanted,
                );
            } else if number != wanted {
                findings.add(Component::Annex, Fault::Order, annex.head, number, &wanted);
            }
        }
        for at in &annex.title {
            let asked = Look::upright(13, 14).bold().capitals(true).centered();
            findings.look(Component::AnnexTitle, *at, &asked);
        }
        match annex.of {
            Some(at) => {
                let asked = Look {
                    is_bold: Some(false),
                    ..Look::sized(13, 14).italic().centered()
                };
                findings.look(Component::AnnexOf, at, &asked);
            }
            None => findings.add(Component::AnnexOf, Fault::Missing, annex.head, "", ""),
        }
    }
    let Some(paper) = components.parts.first() else {
        return;
    };
    let is_mentioned =
        (paper.from..paper.to).any(|at| fold(facts.lines[at].words()).contains("phu luc"));
    if let Some(annex) = components.annexes.first()
        && !is_mentioned
    {
        findings.add(Component::Annex, Fault::NotMentioned, annex.head, "", "");
    }
}
