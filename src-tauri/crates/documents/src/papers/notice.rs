//! Notice of conclusions: what whoever presided concluded, and who is charged with what by when.

use super::frame::{Frame, ended, listed, title};
use super::rich::printed;
use crate::paper::{Level, Paper, body, numbered};
use crate::vietnamese::long_date;
use chrono::NaiveDate;
use steering_core::text::{Rich, fold};

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
    /// Its words; they begin with a paragraph, which is the clause.
    pub words: Rich,
    /// Who is charged with what.
    pub orders: Vec<Order>,
}

/// Somebody charged with something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Who leads; none and several are shown while a notice is drafted.
    pub leads: Vec<String>,
    /// Who coordinates.
    pub coordinators: Vec<String>,
    /// What is to be done, in the words of the minutes.
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
        text.extend(printed(&conclusion.words, Vec::new(), |first| {
            numbered(Level::Clause, first)
        }));
        let last = conclusion.orders.len();
        for (at, order) in conclusion.orders.iter().enumerate() {
            let end = if at + 1 == last { '.' } else { ';' };
            text.push(numbered(Level::Point, format!("{}{end}", order.sentence())));
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

impl Order {
    /// Returns `Giao A chủ trì, phối hợp với B và C …, hoàn thành …`: what the words of the minutes say already is not said
    /// again.
    #[must_use]
    pub fn sentence(&self) -> String {
        let task = self.task.split('\n').map(str::trim).collect::<Vec<_>>();
        let task = task.join(" ");
        let task = task.trim().trim_end_matches(['.', ';']);
        let said = fold(task);
        let is_said = |words: &String| said.contains(&fold(words));
        let mut sentence = match self.leads.as_slice() {
            [] => task.to_owned(),
            _ if said.starts_with("giao ") => task.to_owned(),
            leads if leads.iter().any(|lead| said.starts_with(&fold(lead))) => {
                format!("Giao {task}")
            }
            leads if leads.iter().all(is_said) => task.to_owned(),
            leads => {
                let coordinators: Vec<String> = self
                    .coordinators
                    .iter()
                    .filter(|one| !is_said(one))
                    .cloned()
                    .collect();
                let with = if coordinators.is_empty() {
                    String::new()
                } else {
                    format!(", phối hợp với {}", listed(&coordinators))
                };
                format!("Giao {} chủ trì{with} {}", listed(leads), small(task))
            }
        };
        if !self.due.is_empty() && !is_said(&self.due) {
            sentence.push_str(&format!(", hoàn thành {}", self.due));
        }
        sentence
    }
}

/// Returns the text with a small first letter, unless it begins with a word in capitals.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn an_order_says_nothing_twice() {
        for (lead, with, task, due, said) in [
            (
                "Cục A",
                "",
                "Rà soát hạ tầng",
                "",
                "Giao Cục A chủ trì rà soát hạ tầng",
            ),
            (
                "Cục A",
                "Vụ B",
                "Rà soát hạ tầng.",
                "trước 30/11",
                "Giao Cục A chủ trì, phối hợp với Vụ B rà soát hạ tầng, hoàn thành trước 30/11",
            ),
            (
                "Cục A",
                "",
                "Rà soát hạ tầng trước 30/11",
                "trước 30/11",
                "Giao Cục A chủ trì rà soát hạ tầng trước 30/11",
            ),
            ("Cục A", "", "Cục A rà soát", "", "Giao Cục A rà soát"),
            (
                "Cục A",
                "",
                "Đề nghị cục A rà soát",
                "",
                "Đề nghị cục A rà soát",
            ),
            ("Cục A", "", "Giao Cục A rà soát", "", "Giao Cục A rà soát"),
            (
                "Cục A",
                "",
                "CSDL ngành",
                "",
                "Giao Cục A chủ trì CSDL ngành",
            ),
            (
                "",
                "",
                "Rà soát",
                "trước 30/11",
                "Rà soát, hoàn thành trước 30/11",
            ),
        ] {
            let of = |text: &str| {
                let some = Some(text.to_owned()).filter(|text| !text.is_empty());
                some.into_iter().collect()
            };
            let order = Order {
                leads: of(lead),
                coordinators: of(with),
                task: task.to_owned(),
                due: due.to_owned(),
            };
            assert_eq!(order.sentence(), said, "{task:?} of {lead:?} by {due:?}");
        }
    }
}
