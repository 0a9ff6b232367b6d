//! The committee: units, posts, people, and the 29 seats with who held them from when to when.
//!
//! Nobody is invented: a seat whose holder is not known is open. Who may do what follows from the seat held on the day.

mod areas;
mod posts;
mod seats;
mod units;

pub(crate) use areas::arrange;
pub use areas::{Area, AreaEdit, NewArea, add_area, areas, edit_area, move_area, remove_area};
pub(crate) use posts::find_post;
pub use posts::{Post, posts};
pub use seats::{
    Membership, MembershipEdit, NewMembership, Seat, SeatSort, edit, end, fill, list, show,
};
pub(crate) use seats::{person as record_person, post as record_post};
pub use units::{NewUnit, Unit, add_unit, unit, units};

use crate::codes::coded_enum;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::{Actor, Noun};
use crate::store::{self, View};
use crate::text::fold;

coded_enum! {
    /// Role of a seat, in protocol order.
    SeatRole {
        /// Trưởng ban.
        Head = "head",
        /// Phó Trưởng ban thường trực.
        StandingDeputy = "standing_deputy",
        /// Phó Trưởng ban.
        Deputy = "deputy",
        /// Ủy viên thường trực.
        StandingMember = "standing_member",
        /// Ủy viên.
        Member = "member",
    }
}

impl SeatRole {
    /// True for the head of the committee.
    #[must_use]
    pub const fn is_head(self) -> bool {
        matches!(self, SeatRole::Head)
    }

    /// True for who decides: the head and the standing deputy.
    #[must_use]
    pub const fn is_chair(self) -> bool {
        matches!(self, SeatRole::Head | SeatRole::StandingDeputy)
    }

    /// True when the seat speaks for the unit of its post: for the Ministry itself only the head does, not each deputy.
    #[must_use]
    pub fn speaks_for(self, unit: Option<UnitKind>) -> bool {
        unit != Some(UnitKind::Ministry) || self.is_head()
    }
}

coded_enum! {
    /// Kind of a unit.
    UnitKind {
        /// The Ministry itself.
        Ministry = "ministry",
        /// A department, office, inspectorate or agency of it.
        Department = "department",
        /// A public service unit under it.
        PublicService = "public_service",
        /// Another ministry or body of the Government.
        OtherMinistry = "other_ministry",
        /// A province or a city.
        Locality = "locality",
    }
}

/// What a seat is on a day, for the rules of tasks.
#[derive(Debug, Clone)]
pub(crate) struct SeatStanding {
    /// Its role: head, deputy, member.
    pub(crate) role: SeatRole,
    /// The unit the seat speaks for.
    pub(crate) unit_id: Option<String>,
    /// The post it goes with.
    pub(crate) post_id: Option<String>,
}

/// Returns what a seat is on the view's day.
pub(crate) fn seat_standing(view: View<'_>, number: u32) -> Result<SeatStanding> {
    let seat =
        store::committee::seat_post(view, number)?.ok_or(Error::Refused(Rule::SeatUnknown))?;
    let speaks = seat.role.speaks_for(seat.unit_kind);
    Ok(SeatStanding {
        role: seat.role,
        unit_id: seat.unit_id.filter(|_| speaks),
        post_id: seat.post_id,
    })
}

/// Returns the seat of the head, as who acts.
pub(crate) fn head(view: View<'_>) -> Result<Actor> {
    let number = store::committee::head_seat(view)?.or_not_found(Noun::Seats, "1")?;
    Ok(Actor::Seat(number))
}

/// Refuses anyone but the secretariat.
///
/// # Errors
/// `secretariat_only`.
pub(crate) const fn check_secretariat(actor: Actor) -> Result<()> {
    match actor {
        Actor::Secretariat | Actor::Record => Ok(()),
        Actor::Seat(_) => Err(Error::Refused(Rule::SecretariatOnly)),
    }
}

/// Finds a unit by id, code, abbreviation or name; marks and case do not matter, units of the view's day come first.
///
/// # Errors
/// `invalid` with `not_found` or `ambiguous` for the request's field.
pub(crate) fn find_unit(view: View<'_>, key: &str, field: &'static str) -> Result<String> {
    let key = key.trim();
    if key.is_empty() {
        return Err(Error::Invalid {
            field,
            why: "empty",
        });
    }
    let found = store::committee::units_named(view, key, &fold(key))?;
    let lasting: Vec<&String> = found
        .iter()
        .filter(|(_, is_lasting)| *is_lasting)
        .map(|(id, _)| id)
        .collect();
    let candidates = if lasting.is_empty() {
        found.iter().map(|(id, _)| id).collect()
    } else {
        lasting
    };
    match candidates.as_slice() {
        [] => Err(Error::Invalid {
            field,
            why: "not_found",
        }),
        [one] => Ok((*one).clone()),
        _ => Err(Error::Invalid {
            field,
            why: "ambiguous",
        }),
    }
}
