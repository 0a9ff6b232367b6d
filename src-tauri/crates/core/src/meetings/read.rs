//! Reading a line as it is typed, with the names of this register: what it would be, written nowhere.

use super::line::{self, Context, Directory, Kind, Line, SeatEntry, Token, UnitEntry};
use super::lines::day_of;
use super::query::find;
use crate::calendar;
use crate::committee::{self, SeatSort};
use crate::error::Result;
use crate::store::View;
use crate::tasks::Named;

/// Reads a line of a meeting; `kind` is that of a line without a sign, and what was dismissed stays text.
///
/// # Errors
/// `not_found`.
pub fn read_line(
    view: View<'_>,
    meeting: &str,
    text: &str,
    kind: Kind,
    dismissed: &[Token],
) -> Result<Line> {
    let meeting = find(view, meeting)?;
    let calendar = calendar::of(view)?;
    let on = Context {
        kind,
        day: day_of(&meeting),
        calendar: &calendar,
        dismissed,
        picked: &[],
    };
    Ok(line::read(text, &directory(view)?, on))
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
