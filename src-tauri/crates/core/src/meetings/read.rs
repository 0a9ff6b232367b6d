//! Reading a line as it is typed, with the names of this register: what it would be, written nowhere.

use super::line::{
    self, Context, Directory, Kind, Line, Meaning, Picked, SeatEntry, Stays, Token, UnitEntry, Who,
};
use super::lines::day_of;
use super::named::People;
use super::query::find;
use crate::calendar;
use crate::committee::{self, SeatSort};
use crate::error::Result;
use crate::store::View;
use crate::tasks::Named;

/// A line as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// Which meeting: id or code.
    pub meeting: String,
    /// What was typed, with its signs.
    pub text: String,
    /// Kind of a line without a sign.
    pub kind: Kind,
    /// What was dismissed: it stays text.
    pub dismissed: Vec<Token>,
    /// What was picked: it is sure.
    pub picked: Vec<Picked>,
}

/// Reads a line of a meeting.
///
/// # Errors
/// `not_found`.
pub fn read_line(view: View<'_>, typed: &Typed) -> Result<Line> {
    let meeting = find(view, &typed.meeting)?;
    let calendar = calendar::of(view)?;
    let on = Context {
        kind: typed.kind,
        day: day_of(&meeting),
        calendar: &calendar,
        dismissed: &typed.dismissed,
        picked: &typed.picked,
    };
    let mut read = line::read(&typed.text, &directory(view)?, on);
    let people = People::of(view, &meeting.id)?;
    for chip in &mut read.chips {
        chip.stays = match &chip.meaning {
            Meaning::Lead(Who::Certain(one)) | Meaning::Coordinator(Who::Certain(one)) => {
                people.key(&one.party).is_none().then_some(Stays::NoUnit)
            }
            Meaning::Speaker(Who::Certain(one)) => {
                let is_unknown = people.speaker(&one.party).is_none();
                is_unknown.then_some(Stays::NotInvited)
            }
            _ => None,
        };
    }
    Ok(read)
}

/// Who and what may be named: the seats as they are held, and the units that exist.
fn directory(view: View<'_>) -> Result<Directory> {
    let units = committee::units(view, false)?;
    let title = |named: Option<&Named>| named.map(|named| named.title.clone()).unwrap_or_default();
    let seats: Vec<SeatEntry> = committee::list(view, SeatSort::Protocol)?
        .into_iter()
        .map(|seat| {
            let held = seat.membership.as_ref();
            let unit = held.and_then(|held| held.unit.as_ref());
            let of = unit.and_then(|unit| units.iter().find(|one| one.id == unit.id));
            SeatEntry {
                holder: title(held.and_then(|held| held.person.as_ref())),
                post: title(held.and_then(|held| held.post.as_ref())),
                unit: title(unit),
                abbreviation: of.map(|unit| unit.abbreviation.clone()).unwrap_or_default(),
                order: seat.number,
                id: seat.id,
            }
        })
        .collect();
    let units: Vec<UnitEntry> = units
        .into_iter()
        .map(|unit| UnitEntry {
            id: unit.id,
            name: unit.name,
            abbreviation: unit.abbreviation,
        })
        .collect();
    Ok(Directory::new(&seats, &units))
}
