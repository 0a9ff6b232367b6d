//! Notice of conclusions: what whoever presided concluded, and who is charged with what by when.

use super::frame::{Frame, ended, listed, stopped, title};
use crate::paper::{Level, Paper, body, numbered};
use crate::vietnamese::long_date;
use chrono::NaiveDate;

/// What a notice of conclusions says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConclusionNotice {
    /// Its frame.
    pub frame: Frame,
    /// Which meeting: `cuộc họp Ban Chỉ đạo quý II/2022`.
    pub meeting: String,
    /// Day of the meeting.
    pub held_on: NaiveDate,
    /// Where it was held.
    pub venue: String,
    /// Who presided, with the post.
    pub chair: String,
    /// Who took part, as groups.
    pub attendance: Vec<String>,
    /// What was heard before: `báo cáo của bộ phận thường trực`.
    pub heard: String,
    /// The conclusions in order.
    pub conclusions: Vec<Conclusion>,
}

/// A conclusion, with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conclusion {
    /// Its words.
    pub text: String,
    /// Who is charged with what.
    pub orders: Vec<Order>,
}

/// Somebody charged with something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Who leads.
    pub lead: String,
    /// Who coordinates.
    pub coordinators: Vec<String>,
    /// What is to be done, beginning with a small letter.
    pub task: String,
    /// By when, in the words of the conclusion; empty = not said.
    pub due: String,
}

const KIND: &str = "THÔNG BÁO";

/// Returns the notice.
#[must_use]
pub fn conclusion_notice(notice: &ConclusionNotice) -> Paper {
    let frame = &notice.frame;
    let subject = format!("Kết luận của {} tại {}", notice.chair, notice.meeting);
    let mut opening = format!(
        "Ngày {}, tại {}, {} đã chủ trì {}.",
        long_date(notice.held_on),
        notice.venue,
        notice.chair,
        notice.meeting
    );
    if !notice.attendance.is_empty() {
        opening.push_str(&format!(" Tham dự có {}.", listed(&notice.attendance)));
    }
    let heard = if notice.heard.is_empty() {
        "Sau khi nghe".to_owned()
    } else {
        format!("Sau khi nghe {},", notice.heard)
    };
    let mut text = vec![
        body(opening),
        body(format!(
            "{heard} ý kiến của các đại biểu, {} kết luận như sau:",
            notice.chair
        )),
    ];
    for conclusion in &notice.conclusions {
        text.push(numbered(Level::Clause, stopped(&conclusion.text)));
        let last = conclusion.orders.len();
        for (at, order) in conclusion.orders.iter().enumerate() {
            let end = if at + 1 == last { '.' } else { ';' };
            text.push(numbered(Level::Point, format!("{}{end}", sentence(order))));
        }
    }
    text.push(body(format!(
        "{} thông báo để các thành viên, đơn vị biết, thực hiện.",
        frame.committee
    )));
    let mut blocks = vec![frame.letterhead(KIND), title(KIND, subject.as_str())];
    blocks.extend(ended(text));
    blocks.push(frame.signature(&[]));
    frame.paper(format!("{KIND} {subject}"), blocks, Vec::new())
}

/// Returns `Giao A chủ trì, phối hợp với B và C …, hoàn thành …`.
fn sentence(order: &Order) -> String {
    let mut sentence = format!("Giao {} chủ trì", order.lead);
    if !order.coordinators.is_empty() {
        sentence.push_str(&format!(", phối hợp với {}", listed(&order.coordinators)));
    }
    sentence.push(' ');
    sentence.push_str(order.task.trim_end_matches(['.', ';']));
    if !order.due.is_empty() {
        sentence.push_str(&format!(", hoàn thành {}", order.due));
    }
    sentence
}
