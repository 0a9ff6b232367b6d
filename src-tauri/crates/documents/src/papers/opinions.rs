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
    /// By what the form is known when it comes back: code of the round, and number of the seat (`YK-001/07`).
    pub mark: String,
    /// Which article says that silence counts as agreement; empty = it does not.
    pub silence_basis: String,
}

/// What the line begins with that says which form it is.
pub(crate) const MARK: &str = "Mã phiếu:";
/// What the line begins with on which anything else is said.
pub(crate) const REMARK: &str = "Ý kiến khác:";
/// The columns of the form, in which marks are set and words written.
pub(crate) const COLUMNS: [&str; 5] = [
    "STT",
    "Nội dung xin ý kiến",
    "Đồng ý",
    "Không đồng\u{a0}ý",
    "Ý kiến khác",
];

const FORM: &str = "PHIẾU LẤY Ý KIẾN";
const REPORT: &str = "BÁO CÁO";

/// Returns the form.
#[must_use]
pub fn opinion_form(form: &OpinionForm) -> Paper {
    let frame = &form.frame;
    let head = heads(&COLUMNS);
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
        body(format!("{MARK} {}", form.mark)),
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
    let silence = if form.silence_basis.is_empty() {
        "Không có ý kiến trả lời thì được tổng hợp là chưa trả lời, không tính là đồng ý."
            .to_owned()
    } else {
        format!(
            "Hết thời hạn này mà không có ý kiến trả lời thì được tính là đồng ý theo {}.",
            form.silence_basis
        )
    };
    blocks.extend(ended(vec![
        body(format!("{REMARK} …………………………………………………………………")),
        body(format!(
            "Phiếu gửi về bộ phận thường trực của Ban Chỉ đạo chậm nhất ngày {}. {silence}",
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
    /// How many answered after the last day.
    pub late: u32,
    /// Which article says that silence counts as agreement; empty = it does not.
    pub silence_basis: String,
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
    /// Said nothing to it.
    pub silent: u32,
}

/// An opinion in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Whose.
    pub who: String,
    /// What it says.
    pub text: String,
    /// How it is dealt with; empty = left open.
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
    let late = match summary.late {
        0 => String::new(),
        late => format!(", trong đó {} ý kiến gửi sau thời hạn", count(late)),
    };
    let mut text = vec![
        body(format!(
            "{} đã xin ý kiến {} thành viên. Tính đến hết ngày {}, đã nhận được {} ý kiến trả lời ({}){late}; chưa nhận \
             được {} ý kiến.",
            frame.committee,
            count(summary.asked),
            long_date(summary.as_of),
            count(answered),
            share(answered),
            count(silent)
        )),
        numbered(Level::Heading, "KẾT QUẢ"),
        lead_in("Tỷ lệ tính trên tổng số thành viên được xin ý kiến:"),
        tallies(summary, &share),
    ];
    if !summary.silent.is_empty() {
        text.push(body(format!(
            "Chưa trả lời: {}.",
            summary.silent.join("; ")
        )));
    }
    text.extend(agreed_by_silence(summary));
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
                match opinion.answer.as_str() {
                    "" => "………………………………".to_owned(),
                    answer => stopped(answer),
                }
            ),
        ));
    }
    let mut blocks = vec![frame.letterhead(REPORT), title(REPORT, subject.as_str())];
    blocks.extend(ended(text));
    blocks.push(frame.signature(&[]));
    frame.paper(format!("{REPORT} {subject}"), blocks, Vec::new())
}

/// Says how many silent ones count as agreeing, by which article: apart from those who said so.
fn agreed_by_silence(summary: &OpinionSummary) -> Option<Block> {
    let counted: Vec<String> = summary
        .questions
        .iter()
        .zip(1..)
        .filter(|(question, _)| question.tally.silent > 0)
        .map(|(question, number)| {
            let tally = question.tally;
            format!(
                "nội dung {number} có {} thành viên, cùng với {} thành viên có ý kiến đồng ý là {}",
                count(tally.silent),
                count(tally.agree),
                count(tally.agree + tally.silent)
            )
        })
        .collect();
    (!summary.silence_basis.is_empty() && !counted.is_empty()).then(|| {
        body(format!(
            "Im lặng, tính là đồng ý theo {}: {}.",
            summary.silence_basis,
            counted.join("; ")
        ))
    })
}

fn tallies(summary: &OpinionSummary, share: &dyn Fn(u32) -> String) -> Block {
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
        for part in [tally.agree, tally.disagree, tally.other, tally.silent] {
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
