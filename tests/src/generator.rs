//! Registers of any size, with their log: the verbs themselves write them, day by day, as a committee would over years.
//! The same seed makes the same register.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use fastrand::Rng;
use std::path::Path;
use steering_core::error::{Error, Result};
use steering_core::ops::{Actor, Op};
use steering_core::record;
use steering_core::register::{Register, Writing};
use steering_core::tasks::{
    self, Decision, ExtensionRequest, NewParty, NewTask, PartyRole, Question,
};

/// The first day on which the generator assigns a task: after the committee was founded.
const FIRST: &str = "2022-02-01";
/// The last day on which anything happens.
const LAST: &str = "2026-11-20";

/// Tasks after which the generator commits: memory stays flat.
const COMMIT: usize = 20_000;

/// What is done, as offices write it.
const DEEDS: &[&str] = &[
    "Rà soát",
    "Xây dựng",
    "Hoàn thiện",
    "Trình ban hành",
    "Triển khai",
    "Hướng dẫn",
    "Kiểm tra",
    "Đánh giá",
    "Tổng hợp",
    "Sơ kết",
    "Chuẩn hóa",
    "Kết nối",
    "Cập nhật",
    "Thẩm định",
    "Nghiên cứu",
    "Bàn giao",
    "Tập huấn",
    "Công bố",
];
/// On what.
const THINGS: &[&str] = &[
    "đề án chuyển đổi số",
    "cơ sở dữ liệu giáo dục mầm non",
    "cơ sở dữ liệu giáo dục đại học",
    "kho học liệu số",
    "nền tảng học trực tuyến",
    "học bạ số",
    "văn bằng số",
    "hạ tầng công nghệ thông tin",
    "quy chế khai thác dữ liệu",
    "chương trình bồi dưỡng giáo viên",
    "khung năng lực số",
    "dịch vụ công trực tuyến",
    "phần mềm quản trị nhà trường",
    "kế hoạch an toàn thông tin",
    "danh mục mã định danh",
    "bộ chỉ số đánh giá",
    "hệ thống báo cáo",
    "thư viện số",
    "tuyển sinh trực tuyến",
    "hồ sơ điện tử viên chức",
    "trục liên thông dữ liệu",
    "kiến trúc số của ngành",
];
/// Where.
const PLACES: &[&str] = &[
    "toàn ngành",
    "các sở giáo dục và đào tạo",
    "các đại học vùng",
    "cấp trung học cơ sở",
    "cấp tiểu học",
    "khối cơ quan Bộ",
    "vùng khó khăn",
    "các trường phổ thông dân tộc nội trú",
    "các đơn vị trực thuộc",
    "các trường sư phạm",
];
/// How far.
const REPORTS: &[&str] = &[
    "Đã có dự thảo",
    "Đang lấy ý kiến các đơn vị",
    "Đã họp tổ soạn thảo",
    "Chờ số liệu của địa phương",
    "Đã thẩm định kỹ thuật",
    "Đang hoàn thiện theo góp ý",
];

/// What happens to a task, in the order in which it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Add,
    Accept,
    Progress,
    Ask,
    Grant,
    Refuse,
    Escalate,
    Pause,
    Cancel,
    Done,
    Return,
    DoneAgain,
    Confirm,
}

/// One event: when it was written down, of which task, what, and how many days earlier it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Event {
    day: u16,
    task: u32,
    deed: Deed,
    step: u8,
    earlier: u8,
}

/// What a register was made of.
#[derive(Debug, Clone, Copy)]
pub struct Made {
    /// Tasks added to those of the published record.
    pub tasks: usize,
    /// Operations written.
    pub operations: usize,
}

/// Makes a register with so many generated tasks beside those of the published record. `told` hears how many events are done,
/// of how many.
///
/// # Errors
/// Trouble with the file.
///
/// # Panics
/// When a constant of this file is wrong.
pub fn generate(
    path: &Path,
    seed: u64,
    tasks: usize,
    mut told: impl FnMut(usize, usize),
) -> Result<Made> {
    let register = Register::create(path)?;
    let first: NaiveDate = FIRST.parse().expect("a constant day");
    let last: NaiveDate = LAST.parse().expect("a constant day");
    record::load(&register, noon(first))?;
    let days = u16::try_from((last - first).num_days()).expect("some years");
    let units = register.read(last, |view| {
        let all = steering_core::committee::units(view, false)?;
        Ok(all
            .into_iter()
            .skip(1)
            .map(|unit| unit.id)
            .collect::<Vec<_>>())
    })?;
    let events = plan(seed, tasks, days);
    let mut ids: Vec<String> = vec![String::new(); tasks];
    for (place, events_now) in events.chunks(COMMIT).enumerate() {
        register.in_one_go(|many| {
            for event in events_now {
                let day = first + Days::new(event.day.into());
                let writing = Writing {
                    now: noon(day),
                    actor: Actor::Secretariat,
                    effective_on: Some(day - Days::new(event.earlier.into())),
                };
                let mut rng = of_task(
                    seed ^ 0x5eed,
                    event.task,
                    event.deed as u64 + u64::from(event.step) * 16,
                );
                let at = event.task as usize;
                if event.deed == Deed::Add {
                    let new = new_task(&mut rng, event.task, day, &units);
                    let id = many.operation(Op::AddTask, writing, |tx| {
                        let id = tasks::add(tx, &new)?;
                        if rng.u8(..) < 40 {
                            contributions(tx, &id, &new, day, &units, &mut rng)?;
                        }
                        Ok(id)
                    })?;
                    if let Some(slot) = ids.get_mut(at) {
                        *slot = id;
                    }
                    continue;
                }
                let key = ids.get(at).map_or("", String::as_str);
                let (op, done): (Op, Result<()>) =
                    happen(many, writing, key, *event, day, &mut rng);
                // Some events do not fit what came before (an extension of what has no deadline): they did not happen.
                match done {
                    Ok(()) | Err(Error::Refused(_) | Error::State { .. }) => {}
                    Err(other) => return Err(Error::Internal(format!("{}: {other}", op.code()))),
                }
            }
            Ok(())
        })?;
        told(((place + 1) * COMMIT).min(events.len()), events.len());
    }
    let operations = register.head()? as usize;
    Ok(Made { tasks, operations })
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::from_hms_opt(5, 0, 0).unwrap_or_default())
        .and_utc()
}

/// The dice of one thing about one task: they do not depend on what came before.
fn of_task(seed: u64, task: u32, what: u64) -> Rng {
    let mut rng =
        Rng::with_seed(seed ^ (u64::from(task) << 20) ^ what.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    rng.u64(..);
    rng
}

/// Plans what happens to each task, in the order of days.
fn plan(seed: u64, tasks: usize, days: u16) -> Vec<Event> {
    let mut events = Vec::with_capacity(tasks * 5);
    for task in 0..u32::try_from(tasks).unwrap_or(u32::MAX) {
        let mut rng = of_task(seed, task, 0);
        // Work grows over the years, and codes follow the days.
        let share = (f64::from(task) + 0.5) / tasks as f64;
        let born = (share.sqrt() * f64::from(days - 1)) as u16;
        let mut day = born;
        let mut put = |rng: &mut Rng, after: u16, deed: Deed, step: u8| {
            day = day.saturating_add(after);
            if day <= days {
                let earlier = if after > 3 && rng.u8(..10) == 0 {
                    rng.u8(1..=3)
                } else {
                    0
                };
                events.push(Event {
                    day,
                    task,
                    deed,
                    step,
                    earlier,
                });
            }
        };
        put(&mut rng, 0, Deed::Add, 0);
        match rng.u8(..100) {
            0..4 => continue,
            4..6 => {
                put(&mut rng, 20, Deed::Cancel, 0);
                continue;
            }
            6..8 => {
                put(&mut rng, 30, Deed::Pause, 0);
                continue;
            }
            _ => {}
        }
        let wait = rng.u16(0..4);
        put(&mut rng, wait, Deed::Accept, 0);
        for step in 0..rng.u8(0..4) {
            let after = rng.u16(5..40);
            put(&mut rng, after, Deed::Progress, step);
        }
        if rng.u8(..100) < 12 {
            let after = rng.u16(1..30);
            put(&mut rng, after, Deed::Ask, 0);
            let deed = if rng.u8(..4) == 0 {
                Deed::Refuse
            } else {
                Deed::Grant
            };
            put(&mut rng, 2, deed, 0);
        }
        if rng.u8(..100) < 2 {
            put(&mut rng, 3, Deed::Escalate, 0);
        }
        if rng.u8(..100) < 9 {
            continue;
        }
        let after = rng.u16(1..60);
        put(&mut rng, after, Deed::Done, 0);
        if rng.u8(..100) < 8 {
            put(&mut rng, 4, Deed::Return, 0);
            put(&mut rng, 9, Deed::DoneAgain, 0);
        }
        if rng.u8(..100) < 96 {
            let after = rng.u16(1..15);
            put(&mut rng, after, Deed::Confirm, 0);
        }
    }
    events.sort_unstable();
    events
}

fn choose<'a>(rng: &mut Rng, from: &[&'a str]) -> &'a str {
    rng.choice(from).copied().unwrap_or_default()
}

fn new_task(rng: &mut Rng, task: u32, day: NaiveDate, units: &[String]) -> NewTask {
    let title = format!(
        "{} {} cho {} đợt {}",
        choose(rng, DEEDS),
        choose(rng, THINGS),
        choose(rng, PLACES),
        task % 997 + 1
    );
    let due = (rng.u8(..100) < 85).then(|| {
        (day + Days::new(rng.u64(20..150)))
            .format("%d/%m/%Y")
            .to_string()
    });
    NewTask {
        title,
        lead: (rng.u8(..100) < 97)
            .then(|| rng.choice(units).cloned())
            .flatten(),
        due,
        level: Some(rng.u32(1..=4)),
        area: (rng.u8(..100) < 90).then(|| rng.u32(1..=5).to_string()),
        instrument: (rng.u8(..100) < 30)
            .then(|| choose(rng, &["131/QĐ-TTg", "4977/QĐ-BGDĐT", "57-NQ/TW"]).to_owned()),
        product: Some("Văn bản trình Lãnh đạo Bộ".to_owned()),
        ..NewTask::default()
    }
}

fn contributions(
    tx: &steering_core::Tx<'_>,
    id: &str,
    new: &NewTask,
    day: NaiveDate,
    units: &[String],
    rng: &mut Rng,
) -> Result<String> {
    let unit = rng.choice(units).cloned().unwrap_or_default();
    let parties: Vec<NewParty> = (new.lead.as_ref() != Some(&unit))
        .then(|| NewParty {
            role: PartyRole::Coordinator,
            unit,
            contribution: "Số liệu của đơn vị".to_owned(),
            due_on: Some(day + Days::new(30)),
        })
        .into_iter()
        .collect();
    tasks::edit_parties(tx, id, &parties)
}

fn happen(
    many: &steering_core::register::Many<'_>,
    writing: Writing,
    key: &str,
    event: Event,
    day: NaiveDate,
    rng: &mut Rng,
) -> (Op, Result<()>) {
    let words = choose(rng, REPORTS);
    macro_rules! run {
        ($op:ident, $verb:expr) => {
            (Op::$op, many.operation(Op::$op, writing, $verb).map(drop))
        };
    }
    match event.deed {
        Deed::Add => (Op::AddTask, Ok(())),
        Deed::Accept => run!(AcceptTask, |tx| tasks::accept(tx, key)),
        Deed::Progress => {
            let percent = u32::from(event.step) * 20 + rng.u32(5..30);
            run!(ReportProgress, |tx| tasks::report_progress(
                tx, key, percent, words
            ))
        }
        Deed::Ask => {
            let asked = ExtensionRequest {
                to: day + Days::new(rng.u64(60..240)),
                reason: "Chờ ý kiến của các bộ, ngành".to_owned(),
                evidence: String::new(),
            };
            run!(RequestExtension, |tx| tasks::request_extension(
                tx, key, &asked
            ))
        }
        Deed::Grant | Deed::Refuse => {
            let decision = Decision {
                is_granted: event.deed == Deed::Grant,
                to: None,
                basis: "Ý kiến của Trưởng ban".to_owned(),
            };
            run!(DecideExtension, |tx| tasks::decide_extension(
                tx, key, &decision
            ))
        }
        Deed::Escalate => {
            let question = Question {
                words: "Đề nghị cho ý kiến về nguồn kinh phí".to_owned(),
                answer_by: Some(day + Days::new(10)),
            };
            run!(EscalateTask, |tx| tasks::escalate(tx, key, &question))
        }
        Deed::Pause => run!(PauseTask, |tx| tasks::pause(tx, key, "Chờ Nghị định mới")),
        Deed::Cancel => run!(CancelTask, |tx| tasks::cancel(tx, key, "Không còn phù hợp")),
        Deed::Done | Deed::DoneAgain => {
            run!(ReportTaskDone, |tx| tasks::report_done(
                tx,
                key,
                "Đã trình văn bản",
                None
            ))
        }
        Deed::Return => run!(ReturnTask, |tx| tasks::send_back(
            tx,
            key,
            "Thiếu phụ lục số liệu"
        )),
        Deed::Confirm => run!(ConfirmTask, |tx| tasks::confirm(tx, key, "", None)),
    }
}
