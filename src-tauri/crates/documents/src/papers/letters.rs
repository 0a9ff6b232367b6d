//! Letters to units: urging what is overdue, and the answer to a request for a later deadline.

use super::frame::{Frame, ended, stopped};
use crate::paper::{Block, Cell, CellKind, Letters, Page, Paper, Table, body, lead_in};
use crate::vietnamese::{count, long_date, short_date};
use chrono::NaiveDate;

/// What an urging letter says to one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrgingLetter {
    /// Its frame.
    pub frame: Frame,
    /// To whom it goes.
    pub unit: String,
    /// The day as of which tasks are overdue.
    pub as_of: NaiveDate,
    /// The unit's overdue tasks, the longest first.
    pub tasks: Vec<LateTask>,
    /// By when the unit is to answer.
    pub answer_by: NaiveDate,
}

/// A task that is overdue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateTask {
    /// Its code.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Which document gave it.
    pub source: String,
    /// Its deadline in force.
    pub due_on: NaiveDate,
    /// How many days it is overdue.
    pub days: u32,
    /// Last words of progress; empty = none.
    pub progress: String,
}

/// Abstract of an urging letter.
pub(super) const URGING: &str = "đôn đốc thực hiện nhiệm vụ quá hạn";
/// Abstract of an answer to a request.
pub(super) const REPLY: &str = "trả lời đề nghị lùi thời hạn thực hiện nhiệm vụ";
/// What the table of overdue tasks is called.
pub(crate) const LATE: &str = "Nhiệm vụ quá hạn";
/// Who stands before the other recipients of a letter.
pub(super) const AS_ABOVE: &[&str] = &["Như trên"];

/// Returns the urging letter.
#[must_use]
pub fn urging_letter(letter: &UrgingLetter) -> Paper {
    let frame = &letter.frame;
    let mut blocks = vec![
        frame.letter_head(URGING),
        Block::Addressees(vec![letter.unit.clone()]),
    ];
    blocks.extend(ended(if letter.tasks.is_empty() {
        nothing_late(letter)
    } else {
        late(letter)
    }));
    blocks.push(frame.signature(AS_ABOVE));
    frame.paper(urging_name(letter), blocks, Vec::new())
}

/// Returns what the file is called inside.
pub(super) fn urging_name(letter: &UrgingLetter) -> String {
    format!("Công văn {URGING}: {}", letter.unit)
}

/// Returns what the file of an answer is called inside.
pub(super) fn reply_name(reply: &ExtensionReply) -> String {
    format!("Công văn {REPLY}: {}", reply.code)
}

/// Returns by what was asked, and by whom.
pub(super) fn request_of(reply: &ExtensionReply) -> String {
    if reply.request.is_empty() {
        format!("đề nghị của {}", reply.unit)
    } else {
        format!("{} của {}", reply.request, reply.unit)
    }
}

/// Returns what it was decided by, in a sentence; empty = not recorded.
pub(super) fn basis_of(reply: &ExtensionReply) -> String {
    match reply.basis.as_str() {
        "" => String::new(),
        basis => format!("Căn cứ: {}", stopped(basis)),
    }
}

fn late(letter: &UrgingLetter) -> Vec<Block> {
    let tasks = u32::try_from(letter.tasks.len()).unwrap_or(u32::MAX);
    vec![
        lead_in(format!(
            "Theo dõi tình hình thực hiện nhiệm vụ được giao, tính đến hết ngày {}, {} có {} nhiệm vụ do đơn vị chủ trì \
             đang quá hạn, cụ thể như sau:",
            long_date(letter.as_of),
            letter.unit,
            count(tasks)
        )),
        late_table(&letter.tasks),
        body(format!(
            "{} đề nghị {} khẩn trương hoàn thành các nhiệm vụ nêu trên; báo cáo kết quả thực hiện từng nhiệm vụ, nêu rõ \
             nguyên nhân chậm, thời hạn hoàn thành, gửi về bộ phận thường trực của Ban Chỉ đạo trước ngày {} để tổng hợp, \
             báo cáo Trưởng ban.",
            letter.frame.committee,
            letter.unit,
            long_date(letter.answer_by)
        )),
    ]
}

fn nothing_late(letter: &UrgingLetter) -> Vec<Block> {
    vec![body(format!(
        "Theo dõi tình hình thực hiện nhiệm vụ được giao, tính đến hết ngày {}, {} không có nhiệm vụ nào do đơn vị chủ trì \
         quá hạn. {} thông báo để {} biết, tiếp tục thực hiện các nhiệm vụ đúng thời hạn.",
        long_date(letter.as_of),
        letter.unit,
        letter.frame.committee,
        letter.unit
    ))]
}

fn late_table(tasks: &[LateTask]) -> Block {
    let head = [
        "STT",
        "Nhiệm vụ",
        "Văn bản giao",
        "Thời hạn",
        "Số ngày quá hạn",
        "Tiến độ báo cáo gần nhất",
    ]
    .map(|name| Cell::new(CellKind::Head, name))
    .to_vec();
    let rows = tasks.iter().enumerate().map(|(at, task)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, format!("{} ({})", task.title, task.code)),
            Cell::new(CellKind::Text, task.source.as_str()),
            Cell::new(CellKind::Sign, short_date(task.due_on)),
            Cell::new(CellKind::Figure, count(task.days)),
            Cell::new(CellKind::Text, task.progress.as_str()),
        ]
    });
    Block::Table(Table {
        title: LATE.to_owned(),
        letters: Letters::Text,
        widths: vec![
            12,
            Page::Portrait.text_width() - 12 - 28 - 24 - 18 - 31,
            28,
            24,
            18,
            31,
        ],
        head: vec![head],
        rows: rows.collect(),
    })
}

/// What an answer to a request for a later deadline says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionReply {
    /// Its frame.
    pub frame: Frame,
    /// To whom it goes.
    pub unit: String,
    /// The unit's own paper that asked, with number and day; empty = asked without one.
    pub request: String,
    /// Code of the task.
    pub code: String,
    /// What is to be done.
    pub task: String,
    /// The deadline in force before.
    pub due_on: NaiveDate,
    /// The deadline that was asked for.
    pub asked_on: NaiveDate,
    /// The answer.
    pub answer: ExtensionAnswer,
    /// What it was decided by, a document or the head's word; empty = not recorded.
    pub basis: String,
}

/// The answer to a request for a later deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtensionAnswer {
    /// A later deadline, which may be another than was asked for.
    Granted {
        /// The deadline in force from now on.
        due_on: NaiveDate,
        /// Which extension of this task it is, counted from 1.
        times: u32,
    },
    /// The deadline stays.
    Refused,
}

/// Returns the answer.
#[must_use]
pub fn extension_reply(reply: &ExtensionReply) -> Paper {
    let frame = &reply.frame;
    let asked = request_of(reply);
    let mut text = vec![body(format!(
        "{} nhận được {asked} về việc lùi thời hạn thực hiện nhiệm vụ “{}” ({}) từ ngày {} đến ngày {}. Sau khi xem \
         xét, {} có ý kiến như sau:",
        frame.committee,
        reply.task.trim_end_matches('.'),
        reply.code,
        long_date(reply.due_on),
        long_date(reply.asked_on),
        frame.committee
    ))];
    let basis = match basis_of(reply).as_str() {
        "" => String::new(),
        basis => format!(" {basis}"),
    };
    text.push(body(match reply.answer {
        ExtensionAnswer::Granted { due_on, times } => format!(
            "Đồng ý lùi thời hạn thực hiện nhiệm vụ nêu trên đến hết ngày {}; đây là lần lùi thời hạn thứ {times}.{basis}",
            long_date(due_on)
        ),
        ExtensionAnswer::Refused => format!(
            "Không đồng ý lùi thời hạn; thời hạn thực hiện nhiệm vụ nêu trên vẫn là ngày {}.{basis}",
            long_date(reply.due_on)
        ),
    }));
    text.push(body(format!(
        "Thời hạn giao ban đầu được giữ nguyên trong Sổ Chỉ đạo để theo dõi. Đề nghị {} tập trung thực hiện, báo cáo kết \
         quả đúng thời hạn.",
        reply.unit
    )));
    let mut blocks = vec![
        frame.letter_head(REPLY),
        Block::Addressees(vec![reply.unit.clone()]),
    ];
    blocks.extend(ended(text));
    blocks.push(frame.signature(AS_ABOVE));
    frame.paper(reply_name(reply), blocks, Vec::new())
}
