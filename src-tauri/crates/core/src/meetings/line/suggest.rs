//! The menu after "@": who may be meant by what is typed so far, and who by what nobody is called.

use super::directory::{Candidate, Directory, Party};
use super::letters::{Letters, key, words};
use crate::text::distance;

/// Names that are offered for one that nobody has.
const MOST_NEAR: usize = 3;

/// Returns those whom a beginning may mean, for the menu after "@": by name, initials, post, unit or abbreviation, with
/// marks or without.
///
/// Those named lately come first, in their order; then those whom it names in full; then the others in protocol order, units
/// after seats. An empty beginning means all.
#[must_use]
pub fn suggest(fragment: &str, directory: &Directory, recent: &[Party]) -> Vec<Candidate> {
    let typed = words(fragment);
    let named: Vec<usize> = directory
        .named(&typed)
        .into_iter()
        .map(|hit| hit.entry)
        .collect();
    let mut found: Vec<(usize, bool, usize)> = (0..directory.count())
        .filter(|entry| named.contains(entry) || directory.begins(*entry, &typed))
        .map(|entry| {
            let party = &directory.candidate(entry).party;
            let lately = recent.iter().position(|one| one == party);
            (lately.unwrap_or(usize::MAX), !named.contains(&entry), entry)
        })
        .collect();
    found.sort_unstable();
    found
        .into_iter()
        .map(|(.., entry)| directory.candidate(entry).clone())
        .collect()
}

/// Returns those whose names are a letter or a few away, nearest first.
pub(super) fn nearest(typed: &[Letters], directory: &Directory) -> Vec<Candidate> {
    let wanted = key(typed);
    let length = wanted.chars().count();
    if length < 3 {
        return Vec::new();
    }
    let limit = (length / 6).clamp(1, 4);
    let mut near: Vec<(usize, usize)> = directory
        .names()
        .filter(|(name, _)| name.len() > 2)
        .map(|(name, entry)| (distance(name, &wanted, limit), entry))
        .filter(|(apart, _)| *apart <= limit)
        .collect();
    near.sort_unstable();
    let mut found: Vec<usize> = Vec::new();
    for (_, entry) in near {
        if !found.contains(&entry) {
            found.push(entry);
        }
    }
    found
        .into_iter()
        .take(MOST_NEAR)
        .map(|entry| directory.candidate(entry).clone())
        .collect()
}
