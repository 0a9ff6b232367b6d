//! Papers of a meeting: the invitation, the agenda, the minutes and the notice of conclusions, of what the register holds. A
//! line of minutes is printed in its own words; what stands beside them is said only where the words do not say it.

use crate::papers::frame::Frame;
use crate::papers::meeting::{Agenda, AgendaItem, Invitation};
use crate::papers::minutes::{Correction, Line, LineKind, Minutes, MinutesItem};
use crate::papers::notice::{Conclusion, ConclusionNotice, Order};
use crate::vietnamese::hour;
use crate::words;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use steering_core::committee::SeatRole;
use steering_core::meetings::{
    self, AgendaLine, Attendee, AttendeeRole, ItemState, LineRole, MeetingWhole, MinuteLine,
    Presence, Visibility,
};
use steering_core::text::{Block, BlockKind, Rich, Run, fold};

const MEMBERS: &str = "Các thành viên Ban Chỉ đạo";
const OPEN: &str = "……";

/// Returns the invitation.
#[must_use]
pub fn invitation(frame: Frame, whole: &MeetingWhole, chair: SeatRole) -> Invitation {
    let mut guests = Vec::new();
    if whole
        .attendees
        .iter()
        .any(|one| one.role == AttendeeRole::Member)
    {
        guests.push(MEMBERS.to_owned());
    }
    guests.extend(
        whole
            .attendees
            .iter()
            .filter(|one| one.role != AttendeeRole::Member)
            .map(person),
    );
    if guests.is_empty() {
        guests.push(MEMBERS.to_owned());
    }
    Invitation {
        frame,
        meeting: whole.line.title.clone(),
        guests,
        chair: presiding(whole, chair),
        begins: whole.line.starts_at,
        venue: or_open(&whole.line.place),
        notes: Vec::new(),
    }
}

/// Returns the agenda: what all may see, in its order, each item from when to when as far as durations are planned.
#[must_use]
pub fn agenda(frame: Frame, whole: &MeetingWhole, chair: SeatRole) -> Agenda {
    let mut at = Some(whole.line.starts_at);
    let items = whole
        .items
        .iter()
        .filter(|item| item.visibility == Visibility::All && item.state != ItemState::Withdrawn)
        .map(|item| {
            let from = at;
            at = from
                .zip(item.minutes)
                .map(|(from, minutes)| from + TimeDelta::minutes(i64::from(minutes)));
            let clock = |time: Option<NaiveDateTime>| time.map(|time| time.time());
            AgendaItem {
                from: clock(from),
                to: clock(at),
                title: item.title.clone(),
                presenter: item.presenter.clone(),
            }
        });
    Agenda {
        frame,
        meeting: whole.line.title.clone(),
        begins: whole.line.starts_at,
        venue: or_open(&whole.line.place),
        chair: presiding(whole, chair),
        items: items.collect(),
    }
}

/// Returns the minutes: items in the order in which they were taken, without asides and without what is the secretariat's.
#[must_use]
pub fn minutes(frame: Frame, whole: &MeetingWhole, chair: SeatRole) -> Minutes {
    let mut items: Vec<&AgendaLine> = whole
        .items
        .iter()
        .filter(|item| item.visibility == Visibility::All && item.state != ItemState::Withdrawn)
        .collect();
    items.sort_by_key(|item| item.began_at.unwrap_or(NaiveDateTime::MAX));
    let in_order = items.iter().map(|item| item.number);
    let is_as_planned = in_order.clone().is_sorted();
    let mut parts = Vec::new();
    for item in &items {
        let lines = lines_of(whole, Some(&item.id));
        if lines.is_empty() && item.began_at.is_none() {
            continue;
        }
        parts.push(MinutesItem {
            title: match item.number {
                Some(number) if !is_as_planned => {
                    format!("{} (nội dung số {number} của chương trình)", item.title)
                }
                _ => item.title.clone(),
            },
            lines,
        });
    }
    let rest = lines_of(whole, None);
    if !rest.is_empty() {
        parts.push(MinutesItem {
            title: "Nội dung khác".to_owned(),
            lines: rest,
        });
    }
    let began = whole.line.began_at.unwrap_or(whole.line.starts_at);
    let is_there = |one: &&Attendee| one.presence == Presence::Present;
    let (present, absent): (Vec<_>, Vec<_>) = whole.attendees.iter().partition(is_there);
    Minutes {
        frame,
        meeting: whole.line.title.clone(),
        began,
        ended: whole.line.ended_at,
        venue: or_open(&whole.line.place),
        present: present.into_iter().map(|one| came(one, began)).collect(),
        absent: absent
            .into_iter()
            .map(|one| match one.presence {
                Presence::Excused => format!("{} (có phép)", person(one)),
                _ => person(one),
            })
            .collect(),
        chair: presiding(whole, chair),
        secretary: or_open(&whole.secretary),
        secretary_name: String::new(),
        items: parts,
        corrections: whole
            .editions
            .iter()
            .filter(|edition| edition.number > 0)
            .map(|edition| Correction {
                number: edition.number,
                on: edition.approved_on,
                reason: edition.reason.clone(),
            })
            .collect(),
    }
}

/// Returns the notice of the conclusions and assignments that were picked; all when none were.
#[must_use]
pub fn conclusions(
    frame: Frame,
    whole: &MeetingWhole,
    chair: SeatRole,
    picked: &[String],
) -> ConclusionNotice {
    let sections = meetings::sections(whole, picked);
    let role = words::role(chair);
    let began = whole.line.began_at.unwrap_or(whole.line.starts_at);
    ConclusionNotice {
        frame,
        meeting: in_sentence(&whole.line.title),
        held_on: began.date(),
        venue: or_open(&whole.line.place),
        // A name is not parted by the end of a line.
        chair: format!("{role} {}", whole.chair_name.replace(' ', "\u{a0}"))
            .trim()
            .to_owned(),
        attendance: attendance(whole),
        heard: String::new(),
        conclusions: sections
            .iter()
            .map(|section| Conclusion {
                words: {
                    let title = if section.item.is_empty() {
                        whole.line.title.as_str()
                    } else {
                        section.item
                    };
                    match section.conclusion.map(words_of) {
                        Some(words) if begins_with_list(&words) => {
                            behind(&format!("{title}: "), words)
                        }
                        Some(words) => words,
                        None => Rich::paragraphs(title),
                    }
                },
                orders: section.assignments.iter().map(|line| order(line)).collect(),
            })
            .collect(),
    }
}

/// Returns what a line assigns.
fn order(line: &MinuteLine) -> Order {
    let of = |role: LineRole| {
        line.parties
            .iter()
            .filter(move |party| party.role == role)
            .map(|party| match &party.post {
                Some(post) if post.title.contains(&party.unit.title) => post.title.clone(),
                Some(post) => format!("{} {}", post.title, party.unit.title),
                None => party.unit.title.clone(),
            })
    };
    Order {
        leads: of(LineRole::Lead).collect(),
        coordinators: of(LineRole::Coordinator).collect(),
        task: line.text.clone(),
        due: line.due_words.clone(),
    }
}

/// Returns the lines of an item, with its votes after them.
fn lines_of(whole: &MeetingWhole, item: Option<&String>) -> Vec<Line> {
    let of = whole
        .lines
        .iter()
        .filter(|line| line.item_id.as_ref() == item && !line.is_aside && !line.text.is_empty());
    let mut lines: Vec<Line> = of.map(|line| printed(whole, line)).collect();
    for vote in whole
        .votes
        .iter()
        .filter(|vote| vote.item_id.as_ref() == item)
    {
        let mut text = format!(
            "Biểu quyết “{}”: tán thành {}, không tán thành {}, không có ý kiến {}",
            vote.question, vote.in_favour, vote.against, vote.abstained
        );
        if !vote.note.is_empty() {
            text.push_str(&format!(" ({})", vote.note));
        }
        lines.push(Line {
            kind: LineKind::Proceedings,
            words: Rich::paragraphs(&text),
        });
    }
    lines
}

fn printed(whole: &MeetingWhole, line: &MinuteLine) -> Line {
    use steering_core::meetings::LineKind as Kind;
    let words = words_of(line);
    let speaker = line
        .speaker_id
        .as_ref()
        .and_then(|id| whole.attendees.iter().find(|one| one.id == *id));
    let (kind, words) = match (line.kind, speaker) {
        (Kind::Opinion, Some(one)) => {
            let mut speaker = named(one);
            // What an absent member says was read out: it came in writing.
            if matches!(one.presence, Presence::Absent | Presence::Excused) {
                speaker.push_str(" (ý kiến bằng văn bản)");
            }
            (LineKind::Opinion { speaker }, words)
        }
        (Kind::Proceedings | Kind::Opinion, _) => (LineKind::Proceedings, words),
        (Kind::Conclusion, _) => (LineKind::Conclusion, words),
        (Kind::Assignment, _) => (
            LineKind::Assignment,
            Rich::paragraphs(&order(line).sentence()),
        ),
        (Kind::Question, _) => (LineKind::Proceedings, behind("Cần làm rõ: ", words)),
        (Kind::Idea, _) => (LineKind::Proceedings, behind("Gợi ý: ", words)),
    };
    Line { kind, words }
}

fn words_of(line: &MinuteLine) -> Rich {
    line.rich
        .clone()
        .unwrap_or_else(|| Rich::paragraphs(&line.text))
}

fn begins_with_list(words: &Rich) -> bool {
    let first = words.blocks().first();
    first.is_some_and(|block| block.kind != BlockKind::Paragraph)
}

/// Puts words before a text: in its first paragraph, or above a list that it begins with.
fn behind(before: &str, words: Rich) -> Rich {
    let run = Run {
        text: before.to_owned(),
        ..Run::default()
    };
    let is_list = begins_with_list(&words);
    let mut blocks = words.into_blocks();
    match blocks.first_mut() {
        Some(first) if !is_list => first.runs.insert(0, run),
        _ => blocks.insert(
            0,
            Block {
                kind: BlockKind::Paragraph,
                runs: vec![run],
            },
        ),
    }
    Rich::new(blocks)
}

/// Says who was there, as groups: the members by their number, the others one by one.
fn attendance(whole: &MeetingWhole) -> Vec<String> {
    let is_there = |one: &&Attendee| one.presence == Presence::Present;
    let there = || whole.attendees.iter().filter(is_there);
    let members = there()
        .filter(|one| one.role == AttendeeRole::Member)
        .count();
    let mut groups = Vec::new();
    if members > 0 {
        groups.push(format!("{members:02} thành viên Ban Chỉ đạo"));
    }
    groups.extend(
        there()
            .filter(|one| one.role == AttendeeRole::Guest)
            .map(bracketed),
    );
    groups
}

/// Says who was there: who stood in, and who came later.
fn came(one: &Attendee, began: NaiveDateTime) -> String {
    let mut said = if one.substitute.is_empty() {
        person(one)
    } else {
        format!("{} (dự thay {})", one.substitute, person(one))
    };
    let first = one.spans.iter().map(|(from, _)| *from).min();
    if let Some(from) = first.filter(|from| *from > began + LATE) {
        said.push_str(&format!(" (đến lúc {})", clock(from.time())));
    }
    said
}

/// Who comes within these minutes came in time.
const LATE: TimeDelta = TimeDelta::minutes(10);

fn clock(time: NaiveTime) -> String {
    hour(time)
}

fn named(one: &Attendee) -> String {
    if one.name.is_empty() {
        one.post.clone()
    } else {
        one.name.clone()
    }
}

fn person(one: &Attendee) -> String {
    super::joined(&one.name, &one.post)
}

/// Says who somebody is within a list that has commas of its own.
fn bracketed(one: &Attendee) -> String {
    match (one.name.as_str(), one.post.as_str()) {
        (name, "") => name.to_owned(),
        ("", post) => post.to_owned(),
        (name, post) => format!("{name} ({post})"),
    }
}

/// Says who presides: by name, post and role in the committee, as far as they are known.
fn presiding(whole: &MeetingWhole, chair: SeatRole) -> String {
    let known = super::joined(&whole.chair_name, &whole.chair_post);
    super::joined(&known, words::role(chair))
}

fn or_open(text: &str) -> String {
    if text.is_empty() { OPEN } else { text }.to_owned()
}

/// Returns the title of a meeting as it stands in a sentence.
fn in_sentence(title: &str) -> String {
    let folded = fold(title);
    let lower = |text: &str| {
        let mut letters = text.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        first.chain(letters).collect::<String>()
    };
    if folded.starts_with("hop ") {
        format!("cuộc {}", lower(title))
    } else if ["cuoc hop", "phien hop", "hoi nghi"]
        .iter()
        .any(|word| folded.starts_with(word))
    {
        lower(title)
    } else {
        format!("cuộc họp “{title}”")
    }
}

#[cfg(test)]
mod tests {
    use super::in_sentence;

    #[test]
    fn a_meeting_is_named_in_a_sentence_with_a_small_letter() {
        for (title, said) in [
            ("Họp Ban Chỉ đạo quý II", "cuộc họp Ban Chỉ đạo quý II"),
            ("Phiên họp thứ tư", "phiên họp thứ tư"),
            ("Hội nghị sơ kết", "hội nghị sơ kết"),
            ("Sơ kết sáu tháng", "cuộc họp “Sơ kết sáu tháng”"),
        ] {
            assert_eq!(in_sentence(title), said, "{title}");
        }
    }
}
