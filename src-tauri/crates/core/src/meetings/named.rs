//! Who is named in a line, as the register knows them: who can lead, and who spoke.

use super::line::Party;
use super::lines::PartyKey;
use crate::committee::{self, Seat, SeatSort};
use crate::error::Result;
use crate::store::records::AttendeeRecord;
use crate::store::{self, View};
use crate::tasks;

/// Those who may lead and speak in a meeting.
pub(super) struct People {
    seats: Vec<Seat>,
    invited: Vec<AttendeeRecord>,
}

impl People {
    pub(super) fn of(view: View<'_>, meeting_id: &str) -> Result<Self> {
        Ok(Self {
            seats: committee::list(view, SeatSort::Protocol)?,
            invited: store::meetings::attendee_records(view, meeting_id)?,
        })
    }

    /// Returns the unit, or the post in it, by which somebody leads; `None` for a seat of which neither is recorded.
    pub(super) fn key(&self, party: &Party) -> Option<PartyKey> {
        let id = match party {
            Party::Unit(id) => {
                return Some(PartyKey {
                    unit: id.clone(),
                    post: String::new(),
                });
            }
            Party::Seat(id) => id,
        };
        let held = self.seat(id)?.membership.as_ref()?;
        let id = |named: &Option<tasks::Named>| {
            named
                .as_ref()
                .map(|named| named.id.clone())
                .unwrap_or_default()
        };
        let key = PartyKey {
            unit: id(&held.unit),
            post: id(&held.post),
        };
        (!key.unit.is_empty() || !key.post.is_empty()).then_some(key)
    }

    /// Returns who spoke among those who are invited: of a seat who sits on it, of a unit its only one.
    pub(super) fn speaker(&self, party: &Party) -> Option<&str> {
        let number = match party {
            Party::Seat(id) => Some(self.seat(id)?.number),
            Party::Unit(_) => None,
        };
        let mut found = self.invited.iter().filter(|one| match party {
            Party::Seat(_) => one.seat == number,
            Party::Unit(id) => one.unit_id.as_ref() == Some(id),
        });
        let first = found.next()?;
        found.next().is_none().then_some(first.id.as_str())
    }

    fn seat(&self, id: &str) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.id == id)
    }
}
