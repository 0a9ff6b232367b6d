//! The words of a line once its chips were accepted: what stands beside the words need not stand in them.

use super::{Chip, Line, Meaning, Who, marks};
use crate::text::fold;

/// Signs that join a chip to its sentence.
const JOINTS: [char; 8] = [' ', '\u{a0}', ',', ';', ':', '.', '-', '–'];

impl Line {
    /// Returns the words without the signs of what is sure. Who leads, who coordinates and who speaks leave the words at the
    /// beginning of the line, and at its end but for who speaks, where they only say so; within a sentence they are named in full. Levels go;
    /// days, clauses, codes of tasks and topics stay as they are written. What is not sure, and who cannot be taken over, stays as it
    /// was typed.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut text = self.text.clone();
        // What follows is nothing but chips, as long as this holds.
        let mut is_end = true;
        let mut tail = text.len();
        for (at, chip) in self.chips.iter().enumerate().rev() {
            let Some(between) = self.text.get(chip.bytes.end..tail) else {
                continue;
            };
            is_end &= between.chars().all(|sign| JOINTS.contains(&sign));
            tail = chip.bytes.start;
            if !chip.is_taken() {
                is_end = false;
                continue;
            }
            let before = &self.text[..chip.bytes.start];
            let is_start = before.trim().is_empty() || self.is_start_of_chips(at);
            // Who speaks stands before what he says, nowhere else.
            let is_edge = is_start || (is_end && !matches!(chip.meaning, Meaning::Speaker(_)));
            match said(chip, &self.text[chip.bytes.clone()], is_edge) {
                Said::As(words) => text.replace_range(chip.bytes.clone(), &words),
                Said::Nothing if is_start => {
                    let after = text[chip.bytes.end..].trim_start_matches(JOINTS);
                    text = format!("{}{after}", &text[..chip.bytes.start]);
                }
                Said::Nothing => {
                    let kept = text[..chip.bytes.start].trim_end_matches([' ', '\u{a0}', ',']);
                    text = format!("{kept}{}", &text[chip.bytes.end..]);
                }
            }
        }
        text.trim().to_owned()
    }

    /// True when nothing but people stands before a chip.
    fn is_start_of_chips(&self, at: usize) -> bool {
        let mut from = 0;
        self.chips[..at].iter().all(|chip| {
            let between = self.text.get(from..chip.bytes.start).unwrap_or("x");
            from = chip.bytes.end;
            chip.is_taken()
                && is_part(&chip.meaning)
                && between.chars().all(|sign| JOINTS.contains(&sign))
        }) && self
            .text
            .get(from..self.chips[at].bytes.start)
            .is_some_and(|between| between.chars().all(|sign| JOINTS.contains(&sign)))
    }
}

/// What is left of a chip in the words.
enum Said {
    /// These words.
    As(String),
    /// None.
    Nothing,
}

fn is_part(meaning: &Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Lead(Who::Certain(_))
            | Meaning::Coordinator(Who::Certain(_))
            | Meaning::Speaker(Who::Certain(_))
    )
}

fn said(chip: &Chip, words: &str, is_edge: bool) -> Said {
    match &chip.meaning {
        meaning if is_edge && is_part(meaning) => Said::Nothing,
        Meaning::Lead(Who::Certain(one))
        | Meaning::Coordinator(Who::Certain(one))
        | Meaning::Speaker(Who::Certain(one))
        | Meaning::Mention(Who::Certain(one)) => {
            let typed = words.trim_start_matches(['+', '@']);
            if fold(&one.name).contains(&fold(typed)) {
                Said::As(typed.to_owned())
            } else {
                Said::As(one.name.clone())
            }
        }
        Meaning::Level(_) => Said::Nothing,
        Meaning::Task(_) => Said::As(words.trim_start_matches('#').to_owned()),
        Meaning::Clause(_) => Said::As(marks::clause_in_words(words).unwrap_or(words).to_owned()),
        _ => Said::As(words.to_owned()),
    }
}
