//! Where lines may break inside words, and between which words they must not: decided once for every writer.
//!
//! Codes, symbols of documents and days with their months stay whole where they fit. A word wider than its room breaks
//! behind its strokes and hyphens; only a piece that is still too wide breaks between letters, so that nothing runs out of
//! its column. Not here: the other breaks, which belong to the typesetter.

use super::{Look, runs};
use crate::metrics::{Face, letter_units, width_of};
use crate::paper::{Run, Text};
use crate::text::held_hyphens;
use steering_core::text::nfc;

/// A hyphen at which no line breaks.
pub const HELD: char = '\u{2011}';
/// A place at which a line may break, without a sign.
pub const BREAK: char = '\u{200b}';
/// A blank at which no line breaks.
const HELD_BLANK: char = '\u{a0}';

/// A letter and the run that it is of.
type Letter = (char, usize);

/// Returns the text as it is set in so much room, with [`HELD`] and [`BREAK`] where its typesetter needs them.
pub(super) fn set(text: &Text, look: Look, room: u32) -> Text {
    let runs = runs(text);
    let mut letters: Vec<Letter> = Vec::new();
    for (of, run) in runs.iter().enumerate() {
        let seen = run.text.chars().filter(|letter| *letter != BREAK);
        letters.extend(seen.map(|letter| (letter, of)));
    }
    hold_days(&mut letters);
    let mut setter = Setter {
        faces: runs.iter().map(|run| face(run, look)).collect(),
        size: look.size,
        room,
        set: vec![String::new(); runs.len()],
    };
    for part in letters.chunk_by(|left, right| is_gap(left.0) == is_gap(right.0)) {
        setter.part(part);
    }
    let set = runs.into_iter().zip(setter.set);
    Text(set.map(|(run, text)| Run { text, ..run }).collect())
}

const fn face(run: &Run, look: Look) -> Face {
    Face {
        is_bold: run.is_bold || look.is_bold,
        is_italic: run.is_italic || look.is_italic,
    }
}

/// True for what parts words.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && letter != HELD_BLANK
}

/// True for a letter that belongs to the one before it.
const fn is_joined(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

struct Setter {
    faces: Vec<Face>,
    size: u32,
    room: u32,
    set: Vec<String>,
}

impl Setter {
    fn push(&mut self, letter: char, of: usize) {
        self.set[of].push(letter);
    }

    fn width(&self, letters: &[Letter]) -> u32 {
        let units = letters
            .iter()
            .map(|(letter, of)| letter_units(*letter, self.faces[*of]));
        width_of(units.sum(), self.size)
    }

    /// Sets a word, or what stands between two.
    fn part(&mut self, part: &[Letter]) {
        if part.iter().all(|(letter, _)| is_gap(*letter)) || self.width(part) <= self.room {
            self.whole(part);
        } else {
            self.parted(part);
        }
    }

    fn whole(&mut self, word: &[Letter]) {
        let said: String = word.iter().map(|(letter, _)| letter).collect();
        let held = held_hyphens(&said);
        for ((at, letter), (_, of)) in said.char_indices().zip(word) {
            let is_held = held.binary_search(&at).is_ok();
            self.push(if is_held { HELD } else { letter }, *of);
        }
    }

    /// Sets a word that is wider than the room.
    fn parted(&mut self, word: &[Letter]) {
        let ends = |letter: &Letter| matches!(letter.0, '-' | '/' | HELD | HELD_BLANK);
        let mut pieces = word.split_inclusive(ends).peekable();
        while let Some(piece) = pieces.next() {
            self.piece(piece);
            if let Some((last, of)) = piece.last().filter(|_| pieces.peek().is_some())
                && *last != HELD_BLANK
            {
                self.push(BREAK, *of);
            }
        }
    }

    /// Sets a piece of such a word. A fiftieth is spared: fonts that stand in for ours are not of quite the same width.
    fn piece(&mut self, piece: &[Letter]) {
        let most = self.room - self.room / 50;
        let mut from = 0;
        for (at, (letter, of)) in piece.iter().enumerate() {
            let is_after_joiner = at > 0 && piece[at - 1].0 == '\u{200d}';
            if at > from
                && !is_joined(*letter)
                && !is_after_joiner
                && self.width(&piece[from..=at]) > most
            {
                self.push(BREAK, *of);
                from = at;
            }
            let letter = match *letter {
                HELD_BLANK => ' ',
                HELD => '-',
                letter => letter,
            };
            self.push(letter, *of);
        }
    }
}

/// Holds a day to its month: `ngày 05 tháng 4` stands on one line, and no line begins with a place that is left open.
fn hold_days(letters: &mut [Letter]) {
    let mut words: Vec<(usize, String)> = Vec::new();
    let mut from = 0;
    for part in letters.chunk_by(|left, right| is_gap(left.0) == is_gap(right.0)) {
        if !is_gap(part[0].0) {
            let word: String = part.iter().map(|(letter, _)| letter).collect();
            words.push((from, nfc(&word).to_lowercase()));
        }
        from += part.len();
    }
    let mut held = Vec::new();
    for (at, pair) in words.windows(2).enumerate() {
        let ((_, first), (from, second)) = (&pair[0], &pair[1]);
        let is_held = match first.as_str() {
            "tháng" => is_figure(second),
            "năm" => second.starts_with('…'),
            _ if first.ends_with("ngày") => {
                is_figure(second) && words.get(at + 2).is_some_and(|(_, next)| next == "tháng")
            }
            _ => is_figure(first) && second == "tháng",
        };
        if is_held {
            held.push(from - 1);
        }
    }
    for at in held {
        // A line end stays one, and so do several blanks.
        if letters[at].0 == ' '
            && at
                .checked_sub(1)
                .is_none_or(|before| !is_gap(letters[before].0))
        {
            letters[at].0 = HELD_BLANK;
        }
    }
}

/// True for a day or a month: one or two figures, or dots, with what may follow them.
fn is_figure(word: &str) -> bool {
    let figures = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &word[figures..];
    word.starts_with('…')
        || (1..=2).contains(&figures) && !rest.starts_with(|rest: char| rest.is_alphanumeric())
}

/// Returns the words with their days held together, for what is laid by its width.
pub(super) fn held(text: &str) -> String {
    let mut letters: Vec<Letter> = text.chars().map(|letter| (letter, 0)).collect();
    hold_days(&mut letters);
    letters.into_iter().map(|(letter, _)| letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{BREAK, HELD, held, set};
    use crate::metrics::{Face, text_width};
    use crate::paper::{Run, Text};
    use crate::sheet::{Style, mm};

    const LOOK: super::Look = Style::AnnexCell.look();

    /// Returns the text with `|` where a line may break, `‑` for a hyphen and `~` for a blank at which it must not.
    fn shown(text: &str, room: u32) -> String {
        let set = set(&Text::from(text), LOOK, room).plain();
        set.replace(BREAK, "|").replace('\u{a0}', "~")
    }

    #[test]
    fn symbols_stay_whole_where_they_fit_and_break_at_their_signs_elsewhere() {
        for (text, room, expected) in [
            ("131/QĐ-TTg", mm(30), "131/QĐ‑TTg"),
            ("131/QĐ-TTg", mm(16), "131/|QĐ-|TTg"),
            ("Số 408/TB-VPCP, NV-009", mm(18), "Số 408/|TB-|VPCP, NV‑009"),
            ("15678/VPCP-KSTT", mm(34), "15678/VPCP‑KSTT"),
            ("giai đoạn 2022-2025", mm(30), "giai đoạn 2022-2025"),
            ("và/hoặc", mm(30), "và/hoặc"),
        ] {
            assert_eq!(shown(text, room), expected, "{text} in {room}");
        }
    }

    #[test]
    fn no_piece_is_wider_than_its_room() {
        let long = "đườngđidài".repeat(12);
        let address = "https://vi.example/van-ban/rat-dai?ma=".to_owned() + &"9".repeat(60);
        for text in [long, address, "Ẩ".repeat(90), "e\u{302}\u{301}".repeat(80)] {
            for room in [mm(9), mm(21), mm(60)] {
                let set = set(&Text::from(text.as_str()), LOOK, room).plain();
                for piece in set.split(BREAK) {
                    let width = text_width(piece, LOOK.size, Face::UPRIGHT);
                    assert!(width <= room, "{piece} is {width} wide in {room}");
                }
                assert_eq!(set.replace(BREAK, ""), text, "and nothing else is changed");
            }
        }
    }

    #[test]
    fn words_of_several_runs_are_measured_together() {
        let text = Text(vec![
            Run::bold("BCĐCĐS"),
            Run::plain("BGDĐT-"),
            Run::italic("VP"),
        ]);
        let parted = set(&text, LOOK, mm(24));
        let words: Vec<_> = parted.0.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(
            words.concat().matches(BREAK).count(),
            2,
            "within the piece that is too wide, and behind its hyphen: {words:?}"
        );
        assert!(
            parted.0[0].is_bold && parted.0[2].is_italic,
            "runs keep their look"
        );
    }

    #[test]
    fn a_day_and_its_month_stay_on_one_line() {
        for (text, expected) in [
            ("ngày 05 tháng 4 năm 2022", "ngày~05~tháng~4 năm 2022"),
            ("(ngày 05 tháng 4 năm 2022)", "(ngày~05~tháng~4 năm 2022)"),
            ("NGÀY 05 THÁNG 4 NĂM 2022", "NGÀY~05~THÁNG~4 NĂM 2022"),
            (
                "nga\u{300}y 5 tha\u{301}ng 4",
                "nga\u{300}y~5~tha\u{301}ng~4",
            ),
            ("ngày …… tháng …… năm ……", "ngày~……~tháng~…… năm~……"),
            ("6 tháng đầu năm 2022", "6~tháng đầu năm 2022"),
            ("tháng 4/2022", "tháng~4/2022"),
            ("ngày 30/6/2022", "ngày 30/6/2022"),
            ("thắng 4 trận", "thắng 4 trận"),
            ("ngày 5\ntháng 4", "ngày~5\ntháng~4"),
        ] {
            assert_eq!(shown(text, mm(160)), expected, "{text}");
            assert_eq!(
                held(text).replace('\u{a0}', "~"),
                expected,
                "{text} as words"
            );
        }
        assert_eq!(
            shown("ngày 05 tháng 4 năm 2022", mm(18)),
            "ngày 05 tháng 4 năm 2022",
            "what would not fit is not held"
        );
    }

    #[test]
    fn signs_of_others_for_breaks_are_not_taken_over() {
        let text = Text::from(format!("a{BREAK}b{HELD}c").as_str());
        assert_eq!(
            set(&text, LOOK, mm(60)).plain(),
            "ab‑c",
            "their hyphen stays"
        );
    }
}
