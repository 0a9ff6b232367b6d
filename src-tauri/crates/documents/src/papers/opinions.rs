//! Asking the members for opinions, and what came of it.

use super::annexes::heads;
use super::frame::{Frame, ended, stopped, title};
use crate::paper::{
    Authority, Block, Cell, CellKind, Letters, Level, Page, Paper, Signature, Signer, Table, Title,
    body, lead_in, numbered,
};
use crate::vietnamese::{count, long_date, percent};
use chrono::NaiveDate;

/// A form on which a member gives his opinion; it comes with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionForm {
    /// Frame of the letter.
    pub frame: Frame,
    /// What opinions are asked on.
    pub subject: String,
    /// The questions.
    pub questions: Vec<String>,
    /// By when to answer.
    pub answer_by: NaiveDate,
    /// Who answers; empty = the form is for anybody.
    pub member: String,
}

const FORM: &str = "PHIẾU LẤY Ý KIẾN";
const REPORT: &str = "BÁO CÁO";

/// Returns the form.
#[must_use]
pub fn opinion_form(form: &OpinionForm) -> Paper {
    let frame = &form.frame;
    let head = heads(&[
        "STT",
        "Nội dung xin ý kiến",
        "Đồng ý",
        "Không đồng\u{a0}ý",
        "Ý kiến khác",
    ]);
    let rows = form.questions.iter().enumerate().map(|(at, question)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, question.as_str()),
            Cell::new(CellKind::Sign, "□"),
            Cell::new(CellKind::Sign, "□"),
            Cell::new(CellKind::Text, ""),
        ]
    });
    let member = if form.member.is_empty() {
        "………………………………………"
    } else {
        &form.member
    };
    let mut blocks = vec![
        frame.attached_head(),
        Block::Title(Title {
            kind: FORM.to_owned(),
            subject: vec![form.subject.clone()],
            attached_to: frame.attached_to("", "Công văn", &frame.committee),
            authority: String::new(),
        }),
        body(format!("Họ và tên, chức vụ, đơn vị: {member}")),
        lead_in("Ý kiến về các nội dung sau (đánh dấu vào ô tương ứng):"),
        Block::Table(Table {
            title: form.subject.clone(),
            letters: Letters::Text,
            widths: vec![
                12,
                Page::Portrait.text_width() - 12 - 20 - 20 - 40,
                20,
                20,
                40,
            ],
            head: vec![head],
            rows: rows.collect(),
        }),
    ];
    blocks.extend(ended(vec![
        body("Ý kiến khác: …………………………………………………………………"),
        body(format!(
            "Phiếu gửi về bộ phận thường trực của Ban Chỉ đạo trước ngày {}. Không có ý kiến trả lời thì được tổng hợp là \
             chưa trả lời, không tính là đồng ý.",
            long_date(form.answer_by)
        )),
    ]));
    blocks.push(Block::Signature(Signature {
        recipients: None,
        left: None,
        right: Signer {
            authority: Authority::Own {
                title: "NGƯỜI CHO Ý KIẾN".to_owned(),
            },
            other_post: Vec::new(),
            name: String::new(),
        },
    }));
    frame.paper(format!("{FORM} {}", form.subject), blocks, Vec::new())
}

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionSummary {
    /// Its frame.
    pub frame: Frame,
    /// What opinions were asked on.
    pub subject: String,
    /// The day as of which answers are counted.
    pub as_of: NaiveDate,
    /// How many were asked.
    pub asked: u32,
    /// Who has not answered.
    pub silent: Vec<String>,
    /// The questions with their counts.
    pub questions: Vec<Question>,
    /// Other opinions, and how they are dealt with.
    pub opinions: Vec<Opinion>,
}

/// A question with its counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its words.
    pub text: String,
    /// How many said what.
    pub tally: Tally,
}

/// How many said what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Agree.
    pub agree: u32,
    /// Do not agree.
    pub disagree: u32,
    /// Have another opinion.
    pub other: u32,
}

/// An opinion in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Whose.
    pub who: String,
    /// What it says.
    pub text: String,
    /// How it is dealt with.
    pub answer: String,
}

/// Returns the summary. Silence is shown as silence: it is in no other count.
#[must_use]
pub fn opinion_summary(summary: &OpinionSummary) -> Paper {
    let frame = &summary.frame;
    let silent = u32::try_from(summary.silent.len()).unwrap_or(u32::MAX);
    let answered = summary.asked.saturating_sub(silent);
    let subject = format!("Tổng hợp ý kiến về {}", summary.subject);
    let share = |part: u32| {
        let hundredths = (u64::from(part) * 10_000).checked_div(u64::from(summary.asked));
        percent(hundredths.and_then(|share| u32::try_from(share).ok()))
    };
    let mut text = vec![
        body(format!(
            "{} đã xin ý kiến {} thành viên. Tính đến hết ngày {}, đã nhận được {} ý kiến trả lời ({}); chưa nhận được {} \
             ý kiến.",
            frame.committee,
            count(summary.asked),
            long_date(summary.as_of),
            count(answered),
            share(answered),
            count(silent)
        )),
        numbered(Level::Heading, "KẾT QUẢ"),
        lead_in("Tỷ lệ tính trên tổng số thành viên được xin ý kiến:"),
        tallies(summary, silent, &share),
    ];
    if !summary.silent.is_empty() {
        text.push(body(format!(
            "Chưa trả lời: {}.",
            summary.silent.join("; ")
        )));
    }
    text.push(numbered(
        Level::Heading,
        "Ý KIẾN KHÁC VÀ TIẾP THU, GIẢI TRÌNH",
    ));
    if summary.opinions.is_empty() {
        text.push(body("Không có ý kiến khác."));
    }
    for opinion in &summary.opinions {
        text.push(numbered(
            Level::Clause,
            format!(
                "{}: {} Tiếp thu, giải trình: {}",
                opinion.who,
                stopped(&opinion.text),
                stopped(&opinion.answer)
            ),
        ));
    }
    let mut blocks = vec![frame.letterhead(REPORT), title(REPORT, subject.as_str())];
    blocks.extend(ended(text));
    blocks.push(frame.signature(&[]));
    frame.paper(format!("{REPORT} {subject}"), blocks, Vec::new())
}

fn tallies(summary: &OpinionSummary, silent: u32, share: &dyn Fn(u32) -> String) -> Block {
    let head = heads(&[
        "STT",
        "Nội dung",
        "Đồng ý",
        "Không đồng\u{a0}ý",
        "Ý kiến khác",
        "Chưa trả lời",
    ]);
    let rows = summary.questions.iter().enumerate().map(|(at, question)| {
        let tally = question.tally;
        let mut cells = vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, question.text.as_str()),
        ];
        for part in [tally.agree, tally.disagree, tally.other, silent] {
            cells.push(Cell::new(
                CellKind::Figure,
                format!("{} ({})", count(part), share(part)),
            ));
        }
        cells
    });
    Block::Table(Table {
        title: summary.subject.clone(),
        letters: Letters::Text,
        widths: vec![
            12,
            Page::Portrait.text_width() - 12 - 4 * 26,
            26,
            26,
            26,
            26,
        ],
        head: vec![head],
        rows: rows.collect(),
    })
}
