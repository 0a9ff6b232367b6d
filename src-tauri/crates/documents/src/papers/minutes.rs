//! Minutes of a meeting (form 1.9): two signers, no place and day in the head.

use super::frame::{Frame, ended, stopped};
use super::meeting::{fact, moment};
use super::rich::printed;
use crate::paper::{Authority, Block, Level, Paper, Run, Signature, Signer, Title, body, numbered};
use crate::vietnamese::{hour, long_date};
use chrono::{NaiveDate, NaiveDateTime};
use steering_core::text::Rich;

/// What minutes say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// Its frame; its signer presided.
    pub frame: Frame,
    /// Which meeting.
    pub meeting: String,
    /// When it began.
    pub began: NaiveDateTime,
    /// When it ended; `None` while it goes on.
    pub ended: Option<NaiveDateTime>,
    /// Where it was held.
    pub venue: String,
    /// Who was there, a line each.
    pub present: Vec<String>,
    /// Who was not, a line each with the reason.
    pub absent: Vec<String>,
    /// Who presided, with the post.
    pub chair: String,
    /// Who wrote, with the post.
    pub secretary: String,
    /// Name of who wrote, for the signature; empty = left open.
    pub secretary_name: String,
    /// The items in the order in which they were taken.
    pub items: Vec<MinutesItem>,
    /// Corrections since the approval, in order.
    pub corrections: Vec<Correction>,
}

/// A correction of approved minutes, as they name it at their end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Which: 1 = the first.
    pub number: u32,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

/// An item of minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesItem {
    /// What it was about.
    pub title: String,
    /// What was said, in order.
    pub lines: Vec<Line>,
}

/// A line of minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Its words.
    pub words: Rich,
}

/// What a line of minutes is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// What happened.
    Proceedings,
    /// What somebody said.
    Opinion {
        /// Who.
        speaker: String,
    },
    /// What was concluded.
    Conclusion,
    /// Who was charged with what.
    Assignment,
}

const KIND: &str = "BIÊN BẢN";

/// Returns the minutes.
#[must_use]
pub fn minutes(minutes: &Minutes) -> Paper {
    let frame = &minutes.frame;
    let mut text = vec![
        fact("Thời gian bắt đầu:", &moment(minutes.began)),
        fact("Địa điểm:", &minutes.venue),
        body("Thành phần tham dự:"),
    ];
    text.extend(dashes(&minutes.present));
    if !minutes.absent.is_empty() {
        text.push(body("Vắng mặt:"));
        text.extend(dashes(&minutes.absent));
    }
    text.push(fact("Chủ trì (chủ tọa):", &minutes.chair));
    text.push(fact("Thư ký (người ghi biên bản):", &minutes.secretary));
    text.push(body("Nội dung:"));
    for item in &minutes.items {
        text.push(numbered(Level::TitledClause, item.title.as_str()));
        text.extend(item.lines.iter().flat_map(line));
    }
    if let Some(ended) = minutes.ended {
        text.push(body(format!(
            "Cuộc họp kết thúc vào {}, ngày {}.",
            hour(ended.time()),
            long_date(ended.date())
        )));
    }
    text.extend(minutes.corrections.iter().map(|one| {
        body(stopped(&format!(
            "Đính chính lần {}, ngày {}: {}",
            one.number,
            long_date(one.on),
            one.reason
        )))
    }));
    let mut blocks = vec![
        frame.minutes_head(KIND),
        Block::Title(Title {
            kind: KIND.to_owned(),
            subject: vec![minutes.meeting.clone()],
            attached_to: String::new(),
            authority: String::new(),
        }),
    ];
    blocks.extend(ended(text));
    blocks.push(Block::Signature(Signature {
        recipients: Some(crate::paper::Recipients {
            kept_at: "VT, Hồ sơ".to_owned(),
            ..frame.recipients(&[])
        }),
        left: Some(signs("THƯ KÝ", &minutes.secretary_name)),
        right: signs("CHỦ TỌA", &frame.signer.name),
    }));
    frame.paper(format!("{KIND} {}", minutes.meeting), blocks, Vec::new())
}

fn signs(title: &str, name: &str) -> Signer {
    Signer {
        authority: Authority::Own {
            title: title.to_owned(),
        },
        other_post: Vec::new(),
        name: name.to_owned(),
    }
}

fn dashes(lines: &[String]) -> impl Iterator<Item = Block> {
    let last = lines.len();
    lines.iter().enumerate().map(move |(at, line)| {
        let end = if at + 1 == last { '.' } else { ';' };
        numbered(Level::Dash, format!("{line}{end}"))
    })
}

/// Returns a line: its paragraphs and lists.
fn line(line: &Line) -> Vec<Block> {
    let before = match &line.kind {
        LineKind::Proceedings => Vec::new(),
        LineKind::Opinion { speaker } => vec![Run::plain(format!("{speaker}: "))],
        LineKind::Conclusion => vec![Run::bold("Kết luận:"), Run::plain(" ")],
        LineKind::Assignment => vec![Run::bold("Phân công:"), Run::plain(" ")],
    };
    printed(&line.words, before, body)
}
