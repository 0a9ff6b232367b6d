//! Lines as people type them, and what must be read in them. The day is Tuesday, 24 November 2026.

mod days;
mod kinds;
mod names;
mod signs;
mod whole;

use super::{
    Certainty, Chip, Context, Deadline, Directory, Kind, Line, Meaning, Party, Picked, SeatEntry,
    Token, UnitEntry, Who, read,
};
use crate::calendar::{WorkingCalendar, day};
use std::sync::OnceLock;

const TODAY: &str = "2026-11-24";

fn context<'a>(kind: Kind, dismissed: &'a [Token], picked: &'a [Picked]) -> Context<'a> {
    Context {
        kind,
        day: day(TODAY),
        calendar: WorkingCalendar::published(),
        dismissed,
        picked,
    }
}

/// Reads a line of proceedings, or what its sign says.
fn line(text: &str) -> Line {
    read(text, directory(), context(Kind::Proceedings, &[], &[]))
}

fn seat(
    id: &str,
    holder: &str,
    post: &str,
    unit: &str,
    abbreviation: &str,
    order: u32,
) -> SeatEntry {
    SeatEntry {
        id: id.to_owned(),
        holder: holder.to_owned(),
        post: post.to_owned(),
        unit: unit.to_owned(),
        abbreviation: abbreviation.to_owned(),
        order,
    }
}

/// A committee made up for tests.
fn seats() -> Vec<SeatEntry> {
    let ministry = "Bộ Giáo dục và Đào tạo";
    vec![
        seat(
            "s7",
            "Nguyễn Văn A",
            "Cục trưởng",
            "Cục Công nghệ thông tin",
            "CNTT",
            7,
        ),
        seat("s1", "Trần Quang Hải", "Bộ trưởng", ministry, "BGDĐT", 1),
        seat("s2", "Lê Minh Sơn", "Thứ trưởng", ministry, "BGDĐT", 2),
        seat("s3", "Phạm Thị Hạnh", "Thứ trưởng", ministry, "BGDĐT", 3),
        seat(
            "s8",
            "Đặng Thu Hòa",
            "Vụ trưởng",
            "Vụ Kế hoạch - Tài chính",
            "",
            8,
        ),
        seat("s9", "Trần Văn Ưng", "Vụ trưởng", "Vụ Pháp chế", "PC", 9),
        seat(
            "s10",
            "Nguyễn Văn Dũng",
            "Vụ trưởng",
            "Vụ Giáo dục Đại học",
            "GDĐH",
            10,
        ),
        seat(
            "s11",
            "Nguyễn Văn Dung",
            "Chánh Văn phòng",
            "Văn phòng",
            "VP",
            11,
        ),
        seat(
            "s12",
            "Lê Thị Mai",
            "Vụ trưởng",
            "Vụ Giáo dục thường xuyên",
            "",
            12,
        ),
        seat(
            "s13",
            "Lê Thị Mai",
            "Cục trưởng",
            "Cục Quản lý chất lượng",
            "QLCL",
            13,
        ),
        seat(
            "s14",
            "",
            "Giám đốc",
            "Sở Giáo dục - Đào tạo Hà Nội",
            "",
            14,
        ),
        seat(
            "s15",
            "Hoàng Minh Đức",
            "Viện trưởng",
            "Viện Khoa học",
            "",
            15,
        ),
        seat("s16", "", "", "", "", 16),
    ]
}

fn units() -> Vec<UnitEntry> {
    [
        ("u1", "Bộ Giáo dục và Đào tạo", "BGDĐT"),
        ("u2", "Cục Công nghệ thông tin", "CNTT"),
        ("u3", "Vụ Kế hoạch - Tài chính", ""),
        ("u4", "Vụ Pháp chế", "PC"),
        ("u5", "Vụ Giáo dục Đại học", "GDĐH"),
        ("u6", "Vụ Giáo dục thường xuyên", ""),
        ("u7", "Cục Quản lý chất lượng", "QLCL"),
        ("u8", "Văn phòng", "VP"),
        ("u9", "Vụ Khoa học, Công nghệ và Môi trường", ""),
        ("u10", "Sở Giáo dục - Đào tạo Hà Nội", ""),
    ]
    .map(|(id, name, abbreviation)| UnitEntry {
        id: id.to_owned(),
        name: name.to_owned(),
        abbreviation: abbreviation.to_owned(),
    })
    .to_vec()
}

fn directory() -> &'static Directory {
    static DIRECTORY: OnceLock<Directory> = OnceLock::new();
    DIRECTORY.get_or_init(|| Directory::new(&seats(), &units()))
}

/// Writes chips down: words, what they mean, and with "?" what is only offered, with "!" what was not understood.
fn told(line: &Line) -> Vec<String> {
    line.chips
        .iter()
        .map(|chip| {
            let sure = match chip.certainty() {
                Certainty::Sure => "",
                Certainty::Ambiguous => "?",
                Certainty::Unknown => "!",
            };
            format!("{} ={sure} {}", chip.token.text, meant(chip))
        })
        .collect()
}

fn meant(chip: &Chip) -> String {
    match &chip.meaning {
        Meaning::Lead(who) => format!("lead {}", whom(who)),
        Meaning::Coordinator(who) => format!("coordinator {}", whom(who)),
        Meaning::Speaker(who) => format!("speaker {}", whom(who)),
        Meaning::Mention(who) => format!("mention {}", whom(who)),
        Meaning::Due(deadline) => by_when(deadline),
        Meaning::Recurs(recurring) => format!(
            "{}, next {}{}",
            recurring.rule.words(),
            recurring
                .next_on
                .map(|on| on.to_string())
                .unwrap_or_default(),
            recurring
                .doubt
                .map(|doubt| format!(" {}", doubt.code()))
                .unwrap_or_default()
        ),
        Meaning::Level(level) => format!("level {level}"),
        Meaning::Clause(clauses) => {
            let told: Vec<String> = clauses
                .iter()
                .map(|clause| {
                    let number = clause.clause.map(|clause| format!(".{clause}"));
                    let point = clause.point.map(|point| format!(".{point}"));
                    format!(
                        "{}{}{}",
                        clause.article,
                        number.unwrap_or_default(),
                        point.unwrap_or_default()
                    )
                })
                .collect();
            format!("clause {}", told.join("|"))
        }
        Meaning::Topic(topic) => format!("topic {topic}"),
        Meaning::Task(code) => format!("task {code}"),
    }
}

fn whom(who: &Who) -> String {
    let ids = |candidates: &[super::Candidate]| {
        let ids: Vec<&str> = candidates
            .iter()
            .map(|candidate| match &candidate.party {
                Party::Seat(id) | Party::Unit(id) => id.as_str(),
            })
            .collect();
        ids.join("|")
    };
    match who {
        Who::Certain(candidate) => ids(std::slice::from_ref(candidate)),
        Who::OneOf(candidates) | Who::Nobody(candidates) => ids(candidates),
    }
}

/// "2026-11-30", then "past" and "off", why it is offered, and what else it may mean.
fn by_when(deadline: &Deadline) -> String {
    let mut told = Vec::new();
    if let Some(due) = &deadline.due {
        told.push(match due.due_on {
            Some(on) => on.to_string(),
            None => due.kind.code().to_owned(),
        });
    }
    if deadline.is_past {
        told.push("past".to_owned());
    }
    if deadline.day_off.is_some() {
        told.push("off".to_owned());
    }
    told.extend(deadline.fault.map(|fault| fault.code().to_owned()));
    told.extend(deadline.doubt.map(|doubt| doubt.code().to_owned()));
    told.extend(deadline.may_mean.iter().map(|day| format!("|{day}")));
    told.join(" ")
}

/// Checks a table: a line, and its chips as they are told.
fn check(cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = told(&line(text));
        if found != *expected {
            wrong.push(format!(
                "{text:?}\n  must be {expected:?}\n  but was {found:?}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} lines are read otherwise:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
