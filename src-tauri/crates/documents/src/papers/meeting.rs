//! Invitation (form 1.7) and agenda of a meeting.

use super::frame::{Frame, ended, stopped, title};
use crate::paper::{Block, Cell, CellKind, Letters, Page, Paper, Table, body};
use crate::vietnamese::{hour, long_date, weekday};
use chrono::{Datelike, NaiveDateTime, NaiveTime};

/// What an invitation says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its frame.
    pub frame: Frame,
    /// What the meeting is about, as the abstract says it: `Họp Ban Chỉ đạo quý II/2022`.
    pub meeting: String,
    /// Who is invited: a line each.
    pub guests: Vec<String>,
    /// Who presides.
    pub chair: String,
    /// When it begins.
    pub begins: NaiveDateTime,
    /// Where it is held.
    pub venue: String,
    /// What to bring or to do before, a sentence each.
    pub notes: Vec<String>,
}

const INVITATION: &str = "GIẤY MỜI";
const AGENDA: &str = "CHƯƠNG TRÌNH";

/// Returns the invitation.
#[must_use]
pub fn invitation(invitation: &Invitation) -> Paper {
    let frame = &invitation.frame;
    let mut text = Vec::new();
    let invites = format!("{} trân trọng kính mời", frame.committee);
    match invitation.guests.as_slice() {
        [guest] => text.push(body(format!("{invites}: {}", stopped(guest)))),
        guests => {
            text.push(body(format!("{invites}:")));
            for (at, guest) in guests.iter().enumerate() {
                let end = if at + 1 == guests.len() { '.' } else { ';' };
                text.push(crate::paper::numbered(
                    crate::paper::Level::Dash,
                    format!("{guest}{end}"),
                ));
            }
        }
    }
    text.push(fact("Tới dự", &invitation.meeting));
    text.push(fact("Chủ trì:", &invitation.chair));
    text.push(fact("Thời gian:", &moment(invitation.begins)));
    text.push(fact("Địa điểm:", &invitation.venue));
    text.extend(invitation.notes.iter().map(|note| body(stopped(note))));
    let mut blocks = vec![
        frame.letterhead(INVITATION),
        title(INVITATION, &invitation.meeting),
    ];
    blocks.extend(ended(text));
    blocks.push(frame.signature(&["Như trên"]));
    frame.paper(
        format!("{INVITATION} {}", invitation.meeting),
        blocks,
        Vec::new(),
    )
}

/// Returns a line whose first words say what it is; upright, as forms 1.7 and 1.9 have it.
pub(super) fn fact(what: &str, text: &str) -> Block {
    body(format!("{what} {}", stopped(text)))
}

/// Returns `08 giờ 30 phút, thứ Ba, ngày 05 tháng 4 năm 2022`.
pub(super) fn moment(at: NaiveDateTime) -> String {
    format!(
        "{}, {}, ngày {}",
        hour(at.time()),
        weekday(at.weekday()),
        long_date(at.date())
    )
}

/// What an agenda says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// Its frame.
    pub frame: Frame,
    /// Which meeting.
    pub meeting: String,
    /// When it begins.
    pub begins: NaiveDateTime,
    /// Where it is held.
    pub venue: String,
    /// Who presides.
    pub chair: String,
    /// Its items, in order.
    pub items: Vec<AgendaItem>,
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// From when; `None` when an item before it has no duration.
    pub from: Option<NaiveTime>,
    /// To when.
    pub to: Option<NaiveTime>,
    /// What it is about.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
}

/// Returns the agenda.
#[must_use]
pub fn agenda(agenda: &Agenda) -> Paper {
    let frame = &agenda.frame;
    let head = ["STT", "Thời gian", "Nội dung", "Người trình bày"]
        .map(|name| Cell::new(CellKind::Head, name))
        .to_vec();
    let rows = agenda.items.iter().enumerate().map(|(at, item)| {
        let times = match (item.from, item.to) {
            (Some(from), Some(to)) => format!("{} - {}", clock(from), clock(to)),
            (Some(from), None) => format!("từ {}", clock(from)),
            (None, _) => String::new(),
        };
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Sign, times),
            Cell::new(CellKind::Text, item.title.as_str()),
            Cell::new(CellKind::Text, item.presenter.as_str()),
        ]
    });
    let text = vec![
        fact("Thời gian:", &moment(agenda.begins)),
        fact("Địa điểm:", &agenda.venue),
        fact("Chủ trì:", &agenda.chair),
        Block::Table(Table {
            title: agenda.meeting.clone(),
            letters: Letters::Text,
            widths: vec![12, 32, Page::Portrait.text_width() - 12 - 32 - 45, 45],
            head: vec![head],
            rows: rows.collect(),
        }),
        body(format!(
            "Chương trình gồm {} nội dung; thời gian từng nội dung có thể được chủ trì điều chỉnh tại cuộc họp.",
            agenda.items.len()
        )),
    ];
    let mut blocks = vec![frame.letterhead(AGENDA), title(AGENDA, &agenda.meeting)];
    blocks.extend(ended(text));
    blocks.push(frame.signature(&[]));
    frame.paper(format!("{AGENDA} {}", agenda.meeting), blocks, Vec::new())
}

/// Returns `08.30`, without the words that would fill the column.
fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
