//! Who is named: "@name", "+@name", and the speaker at the beginning of an opinion.

use super::directory::Hit;
use super::letters::Letters;
use super::pieces::{Piece, Shape};
use super::scan::Scan;
use super::suggest::nearest;
use super::{Kind, Meaning, Pick, Who};

/// Of several who may be meant, so many are offered.
const MOST_OFFERED: usize = 8;
/// Words of a name that nobody has.
const LONGEST_STRANGER: usize = 5;
/// Pieces before the colon after a speaker.
const LONGEST_SPEAKER: usize = 24;
/// What stands before a name and is none of it, without marks.
const TITLES: &[&[&str]] = &[
    &["d", "c"],
    &["dong", "chi"],
    &["ong"],
    &["ba"],
    &["anh"],
    &["chi"],
    &["thay"],
    &["co"],
    &["pgs"],
    &["gs"],
    &["ts"],
    &["ths"],
];

/// Words that may name somebody, as far as they go on.
struct Run {
    words: Vec<Letters>,
    /// Before which piece each word ends.
    ends: Vec<usize>,
    /// From which word on more than a blank or a hyphen stands between: a comma or a stroke belongs to a name only when the
    /// name is known.
    loose: usize,
}

/// Reads a mention that begins at a piece; returns before which piece it ends.
pub(super) fn at(scan: &mut Scan<'_>, at: usize) -> Option<usize> {
    if !scan.piece(at)?.is_mark('@') {
        return None;
    }
    let is_plus = |piece: &Piece| piece.is_mark('+');
    let is_glued = scan.piece(at)?.is_glued;
    let from = match at.checked_sub(1) {
        Some(before) if is_glued && scan.piece(before).is_some_and(is_plus) => before,
        _ => at,
    };
    let first = scan.piece(at + 1)?;
    if is_within_an_address(scan, from) || !first.is_glued || !first.is_said() {
        return None;
    }
    let run = run(scan, at + 1, scan.directory.longest() + 3);
    let (end, who) = who(scan, &run, at + 1);
    let is_speaker = scan.kind == Kind::Opinion && !scan.has_speaker();
    let kind = scan.kind;
    scan.find((from, end), false, |scan, pick| {
        let who = picked(scan, who, pick);
        if from < at {
            Meaning::Coordinator(who)
        } else if kind.charges() {
            Meaning::Lead(who)
        } else if is_speaker {
            Meaning::Speaker(who)
        } else {
            Meaning::Mention(who)
        }
    });
    Some(end)
}

/// "van.phong@moet.gov.vn": the sign stands within a word.
fn is_within_an_address(scan: &Scan<'_>, from: usize) -> bool {
    let Some(before) = from.checked_sub(1).and_then(|at| scan.piece(at)) else {
        return false;
    };
    let is_glued = |at: usize| scan.piece(at).is_some_and(|piece| piece.is_glued);
    is_glued(from)
        && match before.shape {
            Shape::Word | Shape::Number => true,
            Shape::Mark('.' | '_' | '%' | '@' | '#') => true,
            Shape::Mark(_) => before.is_dash() && is_glued(from - 1),
        }
}

/// Reads words on, over blanks and over what may stand within a name.
fn run(scan: &Scan<'_>, from: usize, most: usize) -> Run {
    let mut run = Run {
        words: Vec::new(),
        ends: Vec::new(),
        loose: usize::MAX,
    };
    let mut at = from;
    let mut marks = 0;
    while let Some(piece) = scan.piece(at).filter(|_| run.words.len() < most) {
        let is_and = piece.is_mark('&');
        if scan.is_taken(at) {
            break;
        } else if piece.is_said() || is_and {
            let word = if is_and { "và" } else { &piece.low };
            run.words.push(Letters::of(word));
            run.ends.push(at + 1);
            marks = 0;
        } else if marks < 2
            && (piece.is_dash() || matches!(piece.shape, Shape::Mark(',' | '.' | '/')))
        {
            marks += 1;
            // "@Sơn - rà soát": a dash between blanks parts what stands on either side, unless it is in a known name.
            let is_tight = piece.is_dash() && piece.is_glued;
            if !is_tight {
                run.loose = run.loose.min(run.words.len());
            }
        } else {
            break;
        }
        at += 1;
    }
    run
}

/// Returns how many words at the beginning are titles; never all of them.
fn titles(words: &[Letters]) -> usize {
    let mut count = 0;
    while let Some(title) = TITLES.iter().find(|title| {
        words.len() > count + title.len()
            && title
                .iter()
                .zip(&words[count..])
                .all(|(title, word)| *title == word.plain)
    }) {
        count += title.len();
    }
    count
}

/// Finds who is meant: by the longest run of words that names somebody, else by what may be the beginning of a name, else
/// nobody. Returns before which piece the name ends.
fn who(scan: &mut Scan<'_>, run: &Run, from: usize) -> (usize, Who) {
    let titles = titles(&run.words);
    let skips = if titles > 0 { vec![0, titles] } else { vec![0] };
    for skip in &skips {
        for to in (skip + 1..=run.words.len()).rev() {
            let hits = scan.directory.named(&run.words[*skip..to]);
            if !hits.is_empty() {
                let end = run.ends[to - 1];
                return (end, among(scan, &hits, end));
            }
        }
    }
    let count = stranger(scan, run, from);
    let begun = skips.iter().find_map(|skip| begun(scan, run, *skip));
    match begun {
        // "@Trần Quốc Toản" goes on in capitals where no Trần does.
        Some((to, entries)) if to >= count => (run.ends[to - 1], offered(scan, &entries)),
        _ => {
            let typed = &run.words[titles.min(count - 1)..count];
            (run.ends[count - 1], nobody(scan, typed))
        }
    }
}

fn offered(scan: &Scan<'_>, entries: &[usize]) -> Who {
    let candidates = entries
        .iter()
        .take(MOST_OFFERED)
        .map(|entry| scan.directory.candidate(*entry).clone());
    Who::OneOf(candidates.collect())
}

fn nobody(scan: &mut Scan<'_>, typed: &[Letters]) -> Who {
    let near = match scan.lookups.checked_sub(1) {
        Some(left) => {
            scan.lookups = left;
            nearest(typed, scan.directory)
        }
        None => Vec::new(),
    };
    Who::Nobody(near)
}

/// Tells a certain one from several, and from a name that goes on with a word that is not his.
fn among(scan: &Scan<'_>, hits: &[Hit], end: usize) -> Who {
    let one = |hit: &Hit| scan.directory.candidate(hit.entry).clone();
    match hits {
        [hit] if !(hit.is_part && is_capital(scan, end)) => Who::Certain(one(hit)),
        _ => Who::OneOf(hits.iter().take(MOST_OFFERED).map(one).collect()),
    }
}

/// Takes words for as long as they begin the words of a name.
fn begun(scan: &Scan<'_>, run: &Run, skip: usize) -> Option<(usize, Vec<usize>)> {
    let mut found = None;
    let mut left: Vec<usize> = (0..scan.directory.count()).collect();
    for to in skip + 1..=run.words.len().min(run.loose) {
        left.retain(|entry| scan.directory.begins(*entry, &run.words[skip..to]));
        if left.is_empty() {
            break;
        }
        found = Some((to, left.clone()));
    }
    found
}

/// Counts the words of a name that nobody has: the first, and the capitalised ones that follow.
fn stranger(scan: &Scan<'_>, run: &Run, from: usize) -> usize {
    if !is_capital(scan, from) {
        return 1;
    }
    let most = run.words.len().min(run.loose).min(LONGEST_STRANGER);
    (1..most)
        .find(|count| !is_capital(scan, run.ends[*count] - 1))
        .unwrap_or(most.max(1))
}

/// True for a word that begins with a capital and goes on in small letters.
fn is_capital(scan: &Scan<'_>, at: usize) -> bool {
    let word = scan.words(at, at + 1);
    let mut chars = word.chars();
    !scan.is_taken(at)
        && chars.next().is_some_and(char::is_uppercase)
        && chars.next().is_none_or(char::is_lowercase)
}

fn picked(scan: &Scan<'_>, who: Who, pick: Option<&Pick>) -> Who {
    match (pick, who) {
        (Some(Pick::Party(party)), who) => scan
            .directory
            .of_party(party)
            .map_or(who, |candidate| Who::Certain(candidate.clone())),
        (Some(Pick::Offered), Who::OneOf(mut offered)) if offered.len() == 1 => {
            Who::Certain(offered.remove(0))
        }
        (_, who) => who,
    }
}

/// Offers the one whose name, or title and name, stands before a colon at the beginning: "Đ/c Hạnh: …".
pub(super) fn speaker(scan: &mut Scan<'_>) {
    let is_colon = |at: &usize| scan.piece(*at).is_some_and(|piece| piece.is_mark(':'));
    let Some(colon) = (1..LONGEST_SPEAKER).find(is_colon) else {
        return;
    };
    let run = run(scan, 0, LONGEST_SPEAKER);
    let count = run.ends.iter().take_while(|end| **end <= colon).count();
    if count == 0 || run.ends[count - 1] != colon {
        return;
    }
    let words = &run.words[..count];
    let titles = titles(words);
    let mut hits = scan.directory.named(words);
    if hits.is_empty() {
        hits = scan.directory.named(&words[titles..]);
    }
    let mut entries: Vec<usize> = hits.iter().map(|hit| hit.entry).collect();
    if entries.is_empty() && titles > 0 {
        entries = (0..scan.directory.count())
            .filter(|entry| scan.directory.begins(*entry, &words[titles..]))
            .collect();
    }
    let who = if !entries.is_empty() {
        offered(scan, &entries)
    } else if titles > 0 {
        nobody(scan, &words[titles..])
    } else {
        return;
    };
    let is_found = scan.find((0, colon), false, |scan, pick| {
        Meaning::Speaker(picked(scan, who, pick))
    });
    if is_found {
        scan.speakers_are_mentions(0);
    }
}
