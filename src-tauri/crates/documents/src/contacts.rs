//! The members as address cards (vCard 3.0, RFC 2426, which mail programs and telephones read): whoever is known to hold a
//! seat. The register holds no telephone numbers and no addresses, so that the cards have none.

use crate::content_lines::{escaped, push, push_text};
use crate::{Document, words};
use steering_core::committee::Seat;
use steering_core::text::PersonName;

/// Returns the cards of those who hold a seat on the day that was looked at, in the order of the seats, and how many there
/// are. `name` is the file name without its ending.
#[must_use]
pub fn contacts(seats: &[Seat], name: &str) -> (Document, usize) {
    let mut text = String::new();
    let mut cards = 0;
    for seat in seats {
        let Some(held) = &seat.membership else {
            continue;
        };
        let Some((person, parts)) = held
            .person
            .as_ref()
            .and_then(|person| Some((person, PersonName::parse(&person.title)?)))
        else {
            continue;
        };
        cards += 1;
        push(&mut text, "BEGIN", "VCARD");
        push(&mut text, "VERSION", "3.0");
        push(&mut text, "PRODID", "-//Steering Desk//Members//VI");
        push(&mut text, "UID", &format!("urn:uuid:{}", person.id));
        push_text(&mut text, "FN", &person.title);
        let own = [&parts.family, &parts.given, &parts.middle].map(|part| escaped(part));
        push(&mut text, "N", &format!("{};;", own.join(";")));
        if let Some(post) = &held.post {
            push_text(&mut text, "TITLE", &post.title);
        }
        let unit = held.unit.as_ref().map(|unit| escaped(&unit.title));
        if let Some(unit) = unit {
            push(&mut text, "ORG", &unit);
        }
        push_text(
            &mut text,
            "ROLE",
            &format!("{}, {}", words::role(seat.role), words::COMMITTEE),
        );
        push_text(&mut text, "NOTE", &format!("Ghế số {}", seat.number));
        push(&mut text, "END", "VCARD");
    }
    let document = Document {
        name: format!("{name}.vcf"),
        media_type: "text/vcard; charset=utf-8",
        bytes: text.into_bytes(),
    };
    (document, cards)
}
