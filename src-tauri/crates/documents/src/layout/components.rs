//! Which paragraph is which component: found by words and by place, so that one which looks wrong is still recognised.

use super::Component;
use super::Form;
use super::facts::{Align, Facts, Line};
use super::is_capital;
use std::collections::BTreeMap;
use steering_core::text::fold;

/// The components of a document.
#[derive(Debug, Default)]
pub(super) struct Components {
    pub(super) parts: Vec<Part>,
    pub(super) annexes: Vec<Annex>,
    /// What each paragraph is that is recognised.
    lines: BTreeMap<usize, Component>,
}

/// A text with a head of its own: the paper, or one that comes with it.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// Whether it is the first one.
    pub(super) is_paper: bool,
    /// The line that says with which paper it comes.
    pub(super) attached_to: Option<usize>,
    pub(super) nation: Option<usize>,
    pub(super) motto: Option<usize>,
    /// Whether the head stands in two columns.
    pub(super) has_columns: bool,
    pub(super) parent: Vec<usize>,
    pub(super) issuer: Vec<usize>,
    pub(super) number: Option<usize>,
    pub(super) letter_subject: Vec<usize>,
    pub(super) place_and_day: Option<usize>,
    pub(super) kind: Option<usize>,
    pub(super) subject: Vec<usize>,
    pub(super) addressed_to: Option<usize>,
    pub(super) addressees: Vec<usize>,
    pub(super) grounds: Vec<usize>,
    /// The text, line by line.
    pub(super) body: Vec<(usize, Component)>,
    pub(super) signers: Vec<SignerLines>,
    pub(super) recipients_head: Option<usize>,
    pub(super) recipients: Vec<usize>,
    /// What the columns of a book are called, paragraph by paragraph.
    pub(super) columns: Vec<usize>,
    /// Remarks below tables.
    notes: Vec<usize>,
    /// Paragraphs from and to which it reaches.
    pub(super) from: usize,
    pub(super) to: usize,
}

#[derive(Debug, Default)]
pub(super) struct SignerLines {
    pub(super) powers: Vec<usize>,
    pub(super) name: Option<usize>,
}

/// An annex.
#[derive(Debug)]
pub(super) struct Annex {
    pub(super) head: usize,
    pub(super) title: Vec<usize>,
    pub(super) of: Option<usize>,
}

impl Part {
    /// True for a text that comes with another paper, which bears number, day and signature.
    pub(super) fn is_attached(&self) -> bool {
        self.attached_to.is_some()
    }

    /// True for a letter, which has no name of its kind.
    pub(super) fn is_letter(&self) -> bool {
        !self.letter_subject.is_empty() || (self.kind.is_none() && self.addressed_to.is_some())
    }
}

impl Components {
    pub(super) fn of(facts: &Facts, form: Form) -> Self {
        let mut found = Self::default();
        for (at, (from, to)) in chunks(&facts.lines).into_iter().enumerate() {
            let first = (from..to).find(|line| !facts.lines[*line].is_blank());
            let is_annex = first.is_some_and(|line| is_annex(&facts.lines[line]));
            let has_nation = || {
                let top = (from..to).take(12);
                top.map(|line| fold(facts.lines[line].words()))
                    .any(|words| words.contains("chu nghia viet nam"))
            };
            if is_annex && (at > 0 || !has_nation()) {
                if let Some(head) = first {
                    found.annexes.push(annex(&facts.lines, head, to));
                }
                continue;
            }
            let mut part = Part {
                is_paper: at == 0,
                from,
                to,
                ..Part::default()
            };
            recognise(&facts.lines, &mut part, form);
            // A further section without a head goes on with what stands before it.
            if found.parts.is_empty() || part.nation.is_some() || part.motto.is_some() {
                found.parts.push(part);
            } else if let Some(before) = found.parts.last_mut() {
                go_on(before, part);
            }
        }
        found.index();
        found
    }

    fn index(&mut self) {
        let mut lines = BTreeMap::new();
        for part in &self.parts {
            let one = |line: Option<usize>, component| line.map(|line| (line, component));
            lines.extend(
                [
                    one(part.nation, Component::Nation),
                    one(part.motto, Component::Motto),
                    one(part.number, Component::Number),
                    one(part.place_and_day, Component::PlaceAndDay),
                    one(part.kind, Component::Kind),
                    one(part.addressed_to, Component::Addressees),
                    one(part.attached_to, Component::AnnexOf),
                    one(part.recipients_head, Component::RecipientsHead),
                ]
                .into_iter()
                .flatten(),
            );
            for (many, component) in [
                (&part.parent, Component::Parent),
                (&part.issuer, Component::Issuer),
                (&part.letter_subject, Component::LetterSubject),
                (&part.subject, Component::Subject),
                (&part.addressees, Component::Addressees),
                (&part.grounds, Component::Ground),
                (&part.recipients, Component::Recipients),
                (&part.columns, Component::Column),
            ] {
                lines.extend(many.iter().map(|line| (*line, component)));
            }
            lines.extend(part.body.iter().copied());
            for signer in &part.signers {
                lines.extend(signer.powers.iter().map(|line| (*line, Component::Power)));
                lines.extend(one(signer.name, Component::Name));
            }
        }
        for annex in &self.annexes {
            lines.insert(annex.head, Component::Annex);
            lines.extend(
                annex
                    .title
                    .iter()
                    .map(|line| (*line, Component::AnnexTitle)),
            );
            lines.extend(annex.of.map(|line| (line, Component::AnnexOf)));
        }
        self.lines = lines;
    }

    /// Returns what a paragraph is; running text where it is nothing else.
    pub(super) fn of_line(&self, line: usize) -> Component {
        self.lines.get(&line).copied().unwrap_or(Component::Body)
    }

    /// Returns the components that are there.
    pub(super) fn recognised(&self) -> Vec<Component> {
        let mut all: Vec<_> = self.lines.values().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Returns the stretches between section ends, page breaks before annexes, and annex heads.
fn chunks(lines: &[Line]) -> Vec<(usize, usize)> {
    let mut begins = vec![0];
    for (at, pair) in lines.windows(2).enumerate() {
        let is_new_section = pair[0].section != pair[1].section;
        if is_new_section || is_annex(&pair[1]) {
            begins.push(at + 1);
        }
    }
    begins.dedup();
    let ends = begins.iter().skip(1).copied().chain([lines.len()]);
    begins
        .iter()
        .copied()
        .zip(ends)
        .filter(|(from, to)| (*from..*to).any(|line| !lines[line].is_blank()))
        .collect()
}

/// True for a line that says "Phụ lục" and a number, or nothing more.
fn is_annex(line: &Line) -> bool {
    let words = fold(line.words());
    let Some(rest) = words.strip_prefix("phu luc") else {
        return false;
    };
    let rest = rest.trim().trim_matches(['.', '…', ':']);
    line.cell.is_none()
        && (rest.is_empty()
            || rest.chars().all(|c| "ivxlc0123456789".contains(c))
            || rest.len() == 1)
}

/// True for the words of a stamp of urgency.
pub(super) fn is_stamp(words: &str) -> bool {
    matches!(
        fold(words).as_str(),
        "khan" | "thuong khan" | "hoa toc" | "mat" | "toi mat" | "tuyet mat"
    )
}

fn annex(lines: &[Line], head: usize, to: usize) -> Annex {
    let mut annex = Annex {
        head,
        title: Vec::new(),
        of: None,
    };
    for (at, line) in lines.iter().enumerate().take(to).skip(head + 1) {
        if line.cell.is_some() || annex.of.is_some() {
            break;
        }
        if line.is_blank() {
            continue;
        }
        if fold(line.words()).starts_with("(kem theo") {
            annex.of = Some(at);
        } else if is_capital(line.words()) || line.align == Align::Center {
            annex.title.push(at);
        } else {
            break;
        }
    }
    annex
}

/// Adds what a section holds to the part that it goes on with.
fn go_on(part: &mut Part, section: Part) {
    part.to = section.to;
    part.body.extend(section.body);
    if part.recipients_head.is_none() {
        part.recipients_head = section.recipients_head;
        part.recipients = section.recipients;
        part.signers = section.signers;
    }
}

fn recognise(lines: &[Line], part: &mut Part, form: Form) {
    let (from, to) = (part.from, part.to);
    // The head stands at the top: what says the same further down is quoted.
    let top = || (from..to).take(60).filter(|line| !lines[*line].is_blank());
    // Sentences about the nation's name are longer than the name.
    let says = |line: usize| match lines[line].words().chars().count() {
        ..=60 => fold(lines[line].words()),
        _ => String::new(),
    };
    part.nation = top().find(|line| {
        let words = says(*line);
        words.contains("cong hoa xa hoi") || words.contains("chu nghia viet nam")
    });
    part.motto = top().find(|line| {
        let words = says(*line);
        let parts = ["doc lap", "tu do", "hanh phuc"];
        parts.iter().filter(|part| words.contains(**part)).count() >= 2
    });
    let after_head = head(lines, part);
    // Nobody signs a book: what its columns are called is not who receives it.
    let sign = if form == Form::Book {
        None
    } else {
        signature(lines, part)
    };
    let text = after_head..sign.unwrap_or(to);
    body(lines, part, text.start, text.end.max(text.start));
    if form == Form::Book {
        let is_head = |at: &usize| {
            let own = &lines[*at];
            own.cell.is_some_and(|cell| cell.row < COLUMN_ROWS) && !own.is_blank()
        };
        part.columns = (after_head..to).filter(is_head).collect();
    }
}

/// Rows at the head of a table that may name its columns, and number them.
const COLUMN_ROWS: usize = 2;

/// Recognises the head; returns the paragraph after it.
fn head(lines: &[Line], part: &mut Part) -> usize {
    let Some(nation) = part.nation.or(part.motto) else {
        return part.from;
    };
    let Some(cell) = lines[nation].cell else {
        return part.motto.unwrap_or(nation) + 1;
    };
    let in_table = |line: &Line| line.cell.is_some_and(|own| own.table == cell.table);
    let mut after = part.from;
    let mut is_after_number = false;
    let mut names = Vec::new();
    for (at, line) in lines.iter().enumerate().take(part.to).skip(part.from) {
        if !in_table(line) {
            continue;
        }
        after = at + 1;
        if line.is_blank() {
            continue;
        }
        let own = line.cell.map_or(0, |cell| cell.column);
        let words = fold(line.words());
        if own >= cell.column {
            let is_day = words.contains("ngay") && words.contains("nam");
            if is_day && Some(at) != part.nation && Some(at) != part.motto {
                part.place_and_day = Some(at);
            }
            continue;
        }
        part.has_columns = true;
        if part.number.is_none() && is_number(&words) {
            part.number = Some(at);
            is_after_number = true;
        } else if words.starts_with("v/v") || (is_after_number && !part.letter_subject.is_empty()) {
            part.letter_subject.push(at);
        } else if !is_after_number && !is_stamp(line.words()) {
            names.push(at);
        }
    }
    // The issuer is what stands in bold letters at the end; the last line where none does.
    let is_bold = |at: &usize| lines[*at].share(|piece| piece.is_bold) > 50;
    let bold = names.iter().rev().take_while(|at| is_bold(at)).count();
    let issuers = bold.max(1).min(names.len());
    part.issuer = names.split_off(names.len() - issuers);
    part.parent = names;
    after
}

fn is_number(words: &str) -> bool {
    let rest = words.strip_prefix("so");
    rest.is_some_and(|rest| {
        rest.starts_with(':') || (rest.starts_with([' ', '.', '…']) && rest.contains('/'))
    })
}

/// Recognises signers and recipients; returns the first paragraph of their table.
fn signature(lines: &[Line], part: &mut Part) -> Option<usize> {
    let is_head = |at: &usize| is_recipients_head(lines[*at].words());
    let head = (part.from..part.to).rev().find(is_head);
    let table = match head {
        Some(head) => lines[head].cell.map(|cell| cell.table),
        // Without recipients, who signs stands in the last table that names an authority.
        None => (part.from..part.to)
            .rev()
            .find(|at| lines[*at].cell.is_some() && is_power(lines[*at].words()))
            .and_then(|at| lines[at].cell)
            .map(|cell| cell.table),
    };
    part.recipients_head = head;
    let Some(table) = table else {
        if let Some(head) = head {
            let rest = head + 1..part.to;
            part.recipients = rest.filter(|at| !lines[*at].is_blank()).collect();
        }
        return head;
    };
    let column_of = |at: usize| lines[at].cell.map(|cell| cell.column);
    let mut columns: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut first = None;
    for (at, line) in lines.iter().enumerate().take(part.to).skip(part.from) {
        if line.cell.is_none_or(|cell| cell.table != table) {
            continue;
        }
        first = first.or(Some(at));
        // Forms explain their blanks below the signature.
        if fold(line.words()).starts_with("ghi chu") {
            break;
        }
        if line.is_blank() || Some(at) == head {
            continue;
        }
        let is_recipient = head.is_some_and(|head| at > head && column_of(head) == column_of(at));
        if is_recipient {
            part.recipients.push(at);
        } else {
            columns
                .entry(column_of(at).unwrap_or_default())
                .or_default()
                .push(at);
        }
    }
    part.signers = columns
        .into_values()
        .map(|own| signer(lines, &own))
        .filter(|signer| !signer.powers.is_empty() || signer.name.is_some())
        .collect();
    first
}

/// True for "Nơi nhận" by itself, or with the first recipient behind it; not for a column of that name.
fn is_recipients_head(words: &str) -> bool {
    let words = fold(words);
    let rest = words.strip_prefix("noi nhan").map(str::trim_start);
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// True for a line that begins with an authority.
fn is_power(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default();
    let bare: String = first.chars().filter(|char| char.is_alphabetic()).collect();
    matches!(bare.as_str(), "TM" | "KT" | "TL" | "TUQ" | "Q")
}

/// Tells the lines above a signature from the name below it. What stands in brackets says where to sign.
fn signer(lines: &[Line], own: &[usize]) -> SignerLines {
    let mut told = Vec::new();
    let mut is_in_brackets = false;
    for at in own {
        let words = lines[*at].words();
        is_in_brackets |= words.starts_with('(');
        if !is_in_brackets {
            told.push(*at);
        }
        is_in_brackets &= !words.contains(')');
    }
    let Some((last, above)) = told.split_last() else {
        return SignerLines::default();
    };
    if above.is_empty() {
        // One line alone: a title if it is in capitals, else a name.
        let is_title = is_capital(lines[*last].words());
        return SignerLines {
            powers: if is_title { vec![*last] } else { Vec::new() },
            name: (!is_title).then_some(*last),
        };
    }
    SignerLines {
        powers: above.to_vec(),
        name: Some(*last),
    }
}

/// Recognises kind, abstract, grounds, addressees and the text.
fn body(lines: &[Line], part: &mut Part, from: usize, to: usize) {
    let mut at = from;
    while at < to && lines[at].is_blank() {
        at += 1;
    }
    if at < to
        && lines[at].cell.is_none()
        && is_capital(lines[at].words())
        && part.letter_subject.is_empty()
    {
        part.kind = Some(at);
        at = subject(lines, part, at + 1, to);
    }
    let commands = |at: &usize| {
        let words = fold(lines[*at].words());
        words.starts_with("quyet dinh:") || words.starts_with("quyet nghi:")
    };
    let command = (at..to).find(commands);
    let mut is_in_grounds = false;
    while at < to {
        let line = &lines[at];
        let words = fold(line.words());
        if line.is_blank() {
            at += 1;
            continue;
        }
        if part.addressed_to.is_none() && words.starts_with("kinh gui") {
            part.addressed_to = Some(at);
            at += 1;
            while at < to && lines[at].words().starts_with(['-', '–']) {
                part.addressees.push(at);
                at += 1;
            }
            continue;
        }
        if line.cell.is_some() {
            is_in_grounds = false;
            at += 1;
            continue;
        }
        let begins = words.starts_with("can cu ");
        let is_slanted = line.share(|piece| piece.is_italic) > 50;
        let is_before_command = command.is_some_and(|command| at < command);
        let is_ground = part.body.is_empty()
            && (begins && (is_before_command || is_slanted)
                || is_in_grounds && (is_before_command || is_slanted) && !is_capital(line.words()));
        if is_ground {
            part.grounds.push(at);
            is_in_grounds = true;
        } else if Some(at) != command
            && !(part.body.is_empty() && is_capital(line.words()) && is_before_command)
        {
            let before = lines[..at].iter().rposition(|line| !line.is_blank());
            match piece_of_text(lines, part, at, before) {
                Some(component) => part.body.push((at, component)),
                None => part.notes.push(at),
            }
        }
        at += 1;
    }
}

/// Recognises the abstract; returns the paragraph after it.
fn subject(lines: &[Line], part: &mut Part, from: usize, to: usize) -> usize {
    let mut at = from;
    while at < to {
        let line = &lines[at];
        let is_rule = line.rule.is_some() && line.is_blank();
        if is_rule {
            return at + 1;
        }
        let words = fold(line.words());
        let is_own = line.cell.is_none() && line.align == Align::Center || part.subject.is_empty();
        if line.is_blank() {
            at += 1;
            continue;
        }
        let is_other = words.starts_with("(kem theo");
        let is_body = line.align == Align::Both
            || words.starts_with("kinh gui")
            || words.starts_with("can cu")
            || words.starts_with("thoi gian")
            || is_capital(line.words());
        if line.cell.is_some() || is_body || !(is_own || is_other) {
            return at;
        }
        if is_other {
            part.attached_to = Some(at);
        } else {
            part.subject.push(at);
        }
        at += 1;
        if line.rule.is_some() {
            return at;
        }
    }
    at
}

/// Returns what a line of the text is; `None` for captions and remarks of tables.
fn piece_of_text(
    lines: &[Line],
    part: &Part,
    at: usize,
    before: Option<usize>,
) -> Option<Component> {
    let line = &lines[at];
    let words = line.words();
    let folded = fold(words);
    let mut tokens = words.split_whitespace();
    let (first, second) = (
        tokens.next().unwrap_or_default(),
        tokens.next().unwrap_or_default(),
    );
    let is_short = words.chars().count() < 120;
    if (folded.starts_with("chuong ") || folded.starts_with("phan "))
        && is_short
        && line.align == Align::Center
        || (first == "Chương" || first == "Phần") && is_ordinal(second) && is_short
    {
        return Some(Component::Chapter);
    }
    if (first == "Mục" || words.starts_with("Tiểu mục")) && line.align == Align::Center {
        return Some(Component::Section);
    }
    // The title below "Chương I" or "Mục 1".
    let title_of = part.body.last().filter(|(last, component)| {
        matches!(component, Component::Chapter | Component::Section)
            && Some(*last) == before
            && !lines[*last].text.contains('\n')
            && line.align == Align::Center
    });
    if let Some((_, component)) = title_of {
        return Some(*component);
    }
    if first == "Điều" && second.trim_end_matches(['.', ':']).parse::<u32>().is_ok() {
        return Some(Component::Article);
    }
    let bare = first.trim_end_matches('.');
    if first.ends_with('.') && crate::vietnamese::from_roman(bare).is_some() {
        return Some(Component::Heading);
    }
    if first.ends_with('.') && bare.parse::<u32>().is_ok() {
        return Some(Component::Clause);
    }
    if first.ends_with(')') && (2..=3).contains(&first.chars().count()) {
        let letter = first.trim_end_matches(')');
        if letter.chars().all(|char| char.is_lowercase()) {
            return Some(Component::Point);
        }
    }
    if matches!(line.align, Align::Center | Align::Right) {
        return None;
    }
    let is_slanted = line.share(|piece| piece.is_italic) > 80;
    let is_below_table =
        before.is_some_and(|before| lines[before].cell.is_some() || part.notes.contains(&before));
    if is_slanted && (is_below_table || words.starts_with('(')) {
        return None;
    }
    Some(Component::Body)
}

fn is_ordinal(word: &str) -> bool {
    crate::vietnamese::from_roman(word).is_some() || word.parse::<u32>().is_ok()
}
