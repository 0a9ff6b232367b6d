//! Who and what may be named in a line: the seats with their holders and posts, and the units. Plain data from the caller.

use super::letters::{Letters, initials, key, words};
use std::collections::{HashMap, HashSet};

/// A seat of the committee, as a line may name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatEntry {
    /// Its id.
    pub id: String,
    /// Full name of its holder; empty while unknown.
    pub holder: String,
    /// Title of the post it goes with; may be empty.
    pub post: String,
    /// Unit of the post; may be empty.
    pub unit: String,
    /// Abbreviation of that unit; may be empty.
    pub abbreviation: String,
    /// Protocol order.
    pub order: u32,
}

/// A unit, as a line may name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitEntry {
    /// Its id.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Abbreviation; may be empty.
    pub abbreviation: String,
}

/// Who is named.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Party {
    /// The holder of a seat, by the seat's id.
    Seat(String),
    /// A unit, by its id.
    Unit(String),
}

/// One that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub party: Party,
    /// The holder's name, else post and unit; for a unit its name.
    pub name: String,
    /// What tells two of one name apart: post and unit of a holder; for a unit its abbreviation. May be empty.
    pub detail: String,
}

/// How certainly a way of naming somebody is theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A name, an abbreviation or a post as it stands in the directory.
    Own,
    /// What people make of it: initials, the given name.
    Made,
}

/// One way in which somebody is named.
struct Form {
    entry: usize,
    strength: Strength,
    /// True for a part of a name that goes on to the left: "Sơn" of "Nguyễn Kim Sơn".
    is_part: bool,
    words: Vec<Letters>,
}

/// Somebody that words name.
pub(super) struct Hit {
    /// Place in the directory.
    pub(super) entry: usize,
    /// True when only a part of the name was written.
    pub(super) is_part: bool,
    strength: Strength,
    is_as_written: bool,
}

/// Seats and units with all ways of naming them. It costs more to make than a line to read: make it once for a meeting.
pub struct Directory {
    /// Seats in protocol order, then units in the order given.
    entries: Vec<Entry>,
    forms: Vec<Form>,
    by_key: HashMap<String, Vec<usize>>,
    longest: usize,
}

struct Entry {
    candidate: Candidate,
    /// The words it is found by, in the orders in which people put them.
    orders: Vec<Vec<Letters>>,
}

impl Directory {
    /// Makes a directory. Seats of which nothing is known cannot be named.
    #[must_use]
    pub fn new(seats: &[SeatEntry], units: &[UnitEntry]) -> Self {
        let mut directory = Self {
            entries: Vec::with_capacity(seats.len() + units.len()),
            forms: Vec::new(),
            by_key: HashMap::new(),
            longest: 0,
        };
        let mut seats: Vec<&SeatEntry> = seats.iter().collect();
        seats.sort_by_key(|seat| seat.order);
        let listed: HashSet<String> = units.iter().map(|unit| key(&words(&unit.name))).collect();
        for seat in seats {
            directory.add_seat(seat, &listed);
        }
        for unit in units {
            directory.add_unit(unit);
        }
        directory
    }

    fn add_seat(&mut self, seat: &SeatEntry, listed: &HashSet<String>) {
        let detail = joined(&seat.post, &seat.unit);
        let name = if seat.holder.trim().is_empty() {
            detail.clone()
        } else {
            seat.holder.clone()
        };
        if name.is_empty() {
            return;
        }
        let (holder, post) = (words(&seat.holder), words(&seat.post));
        let unit = UnitNames::of(&seat.unit, &seat.abbreviation);
        let entry = self.entries.len();
        for (strength, name) in name_forms(&holder) {
            if !post.is_empty() {
                self.add_form(
                    entry,
                    (Strength::Own, [post.clone(), name.clone()].concat()),
                );
            }
            let is_part = strength == Strength::Made;
            self.add(entry, strength, is_part, name);
        }
        if holder.len() > 1 {
            self.add_form(entry, (Strength::Made, vec![initials(&holder)]));
        }
        self.add_form(entry, (Strength::Own, post.clone()));
        let is_listed = listed.contains(&key(&unit.name));
        for (strength, unit_words) in unit.forms() {
            if !post.is_empty() {
                self.add_form(
                    entry,
                    (Strength::Own, [post.clone(), unit_words.clone()].concat()),
                );
            }
            // A unit of the directory is named by its own entry.
            if !is_listed {
                self.add_form(entry, (strength, unit_words));
            }
        }
        if !post.is_empty() && unit.name.len() > 1 {
            let rest = unit.name[1..].to_vec();
            self.add_form(entry, (Strength::Own, [post.clone(), rest].concat()));
        }
        let made = vec![initials(&holder)];
        let orders = vec![
            [
                holder.clone(),
                made,
                post.clone(),
                unit.name.clone(),
                unit.short.clone(),
            ]
            .concat(),
            [post, unit.short, unit.name, holder].concat(),
        ];
        let party = Party::Seat(seat.id.clone());
        let detail = if name == detail {
            String::new()
        } else {
            detail
        };
        self.entries.push(Entry {
            candidate: Candidate {
                party,
                name,
                detail,
            },
            orders,
        });
    }

    fn add_unit(&mut self, unit: &UnitEntry) {
        let names = UnitNames::of(&unit.name, &unit.abbreviation);
        if names.name.is_empty() {
            return;
        }
        let entry = self.entries.len();
        for form in names.forms() {
            self.add_form(entry, form);
        }
        self.entries.push(Entry {
            candidate: Candidate {
                party: Party::Unit(unit.id.clone()),
                name: unit.name.clone(),
                detail: unit.abbreviation.clone(),
            },
            orders: vec![[names.name, names.short].concat()],
        });
    }

    fn add_form(&mut self, entry: usize, (strength, words): (Strength, Vec<Letters>)) {
        self.add(entry, strength, false, words);
    }

    fn add(&mut self, entry: usize, strength: Strength, is_part: bool, words: Vec<Letters>) {
        // One letter names nobody.
        if words.is_empty() || (words.len() == 1 && words[0].plain.chars().count() < 2) {
            return;
        }
        let places = self.by_key.entry(key(&words)).or_default();
        let is_there = places.iter().any(|place| {
            let form = &self.forms[*place];
            form.entry == entry && form.strength == strength && form.words == words
        });
        if !is_there {
            places.push(self.forms.len());
            self.longest = self.longest.max(words.len());
            self.forms.push(Form {
                entry,
                strength,
                is_part,
                words,
            });
        }
    }

    /// Returns how many words the longest way of naming somebody has.
    pub(super) const fn longest(&self) -> usize {
        self.longest
    }

    pub(super) const fn count(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn candidate(&self, entry: usize) -> &Candidate {
        &self.entries[entry].candidate
    }

    pub(super) fn of_party(&self, party: &Party) -> Option<&Candidate> {
        let of_party = |candidate: &&Candidate| candidate.party == *party;
        self.entries
            .iter()
            .map(|entry| &entry.candidate)
            .find(of_party)
    }

    /// Returns those whom words name, in the directory's order, each once. What is written with all its marks goes before
    /// what is written without, and an own name before what people make of one.
    pub(super) fn named(&self, typed: &[Letters]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for place in self.by_key.get(&key(typed)).into_iter().flatten() {
            let form = &self.forms[*place];
            if !typed
                .iter()
                .zip(&form.words)
                .all(|(typed, word)| typed.fits(word))
            {
                continue;
            }
            hits.push(Hit {
                entry: form.entry,
                is_part: form.is_part,
                strength: form.strength,
                is_as_written: typed == form.words.as_slice(),
            });
        }
        // Without a single mark, "Dung" may be typed for Dũng; beside marks it is meant as it stands.
        let has_marks = typed.iter().any(Letters::is_marked);
        if has_marks && hits.iter().any(|hit| hit.is_as_written) {
            hits.retain(|hit| hit.is_as_written);
        }
        let strongest = hits.iter().map(|hit| hit.strength).min();
        hits.retain(|hit| Some(hit.strength) == strongest);
        hits.sort_by_key(|hit| hit.entry);
        hits.dedup_by_key(|hit| hit.entry);
        hits
    }

    /// True when each of the words begins a word of the entry, in an order in which people put them.
    pub(super) fn begins(&self, entry: usize, typed: &[Letters]) -> bool {
        self.entries[entry].orders.iter().any(|order| {
            let mut rest = order.iter();
            typed
                .iter()
                .all(|typed| rest.any(|word| typed.begins(word)))
        })
    }

    /// Returns the own names and given names of all, without marks, with whose they are.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, usize)> {
        self.by_key.iter().flat_map(|(key, places)| {
            places
                .iter()
                .map(|place| (key.as_str(), self.forms[*place].entry))
        })
    }
}

fn joined(post: &str, unit: &str) -> String {
    format!("{} {}", post.trim(), unit.trim()).trim().to_owned()
}

/// The ways in which people name one person by name: in full, by middle and given name, by given name.
fn name_forms(name: &[Letters]) -> Vec<(Strength, Vec<Letters>)> {
    let count = name.len();
    if count == 0 {
        return Vec::new();
    }
    let mut forms = vec![(Strength::Own, name.to_vec())];
    if count > 2 {
        forms.push((Strength::Made, name[count - 2..].to_vec()));
    }
    if count > 1 {
        forms.push((Strength::Made, name[count - 1..].to_vec()));
    }
    forms
}

/// A unit's name and what it is cut down to.
struct UnitNames {
    name: Vec<Letters>,
    /// Its abbreviation, and its initials: of all its words, without the first ("Vụ"), with "và" and without.
    short: Vec<Letters>,
    has_abbreviation: bool,
}

impl UnitNames {
    fn of(name: &str, abbreviation: &str) -> Self {
        let name = words(name);
        let mut short = words(abbreviation);
        // An abbreviation of several words ("Văn phòng Bộ") is a name; only one of a word is short.
        let has_abbreviation = short.len() == 1;
        if !has_abbreviation {
            short.clear();
        }
        let without_and: Vec<Letters> = name
            .iter()
            .filter(|word| word.plain != "va")
            .cloned()
            .collect();
        for words in [&name, &without_and] {
            for made in [
                initials(words),
                initials(words.get(1..).unwrap_or_default()),
            ] {
                if made.plain.len() > 1 && !short.iter().any(|known| known.plain == made.plain) {
                    short.push(made);
                }
            }
        }
        Self {
            name,
            short,
            has_abbreviation,
        }
    }

    fn forms(&self) -> Vec<(Strength, Vec<Letters>)> {
        let Some(first) = self.name.first() else {
            return Vec::new();
        };
        let mut forms = vec![(Strength::Own, self.name.clone())];
        let without_and: Vec<Letters> = self
            .name
            .iter()
            .filter(|word| word.plain != "va")
            .cloned()
            .collect();
        if without_and.len() < self.name.len() {
            forms.push((Strength::Made, without_and));
        }
        for (place, short) in self.short.iter().enumerate() {
            let strength = if place == 0 && self.has_abbreviation {
                Strength::Own
            } else {
                Strength::Made
            };
            forms.push((strength, vec![short.clone()]));
            forms.push((strength, vec![first.clone(), short.clone()]));
        }
        forms
    }
}
