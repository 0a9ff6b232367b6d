//! A proposal laid before a superior (tờ trình).

use super::frame::{Frame, ended, stopped, title};
use crate::paper::{Block, Level, Paper, body, numbered};

/// What a proposal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its frame.
    pub frame: Frame,
    /// To whom it goes.
    pub addressees: Vec<String>,
    /// What it is about: `Về việc …`.
    pub subject: String,
    /// What it rests on.
    pub grounds: Vec<String>,
    /// Why it is needed, a paragraph each.
    pub need: Vec<String>,
    /// What it holds, a paragraph each.
    pub content: Vec<String>,
    /// What is asked for.
    pub asks: Vec<String>,
    /// What comes with it.
    pub attached: Vec<String>,
}

const KIND: &str = "TỜ TRÌNH";

/// Returns the proposal.
#[must_use]
pub fn proposal(proposal: &Proposal) -> Paper {
    let frame = &proposal.frame;
    let mut blocks = vec![
        frame.letterhead(KIND),
        title(KIND, proposal.subject.as_str()),
        Block::Addressees(proposal.addressees.clone()),
    ];
    if !proposal.grounds.is_empty() {
        blocks.push(Block::Grounds(proposal.grounds.clone()));
    }
    let mut text = Vec::new();
    for (heading, paragraphs) in [
        ("SỰ CẦN THIẾT", &proposal.need),
        ("NỘI DUNG CHÍNH", &proposal.content),
    ] {
        if !paragraphs.is_empty() {
            text.push(numbered(Level::Heading, heading));
            text.extend(paragraphs.iter().map(|text| body(stopped(text))));
        }
    }
    text.push(numbered(Level::Heading, "KIẾN NGHỊ"));
    text.extend(
        proposal
            .asks
            .iter()
            .map(|ask| numbered(Level::Clause, stopped(ask))),
    );
    let attached = match proposal.attached.as_slice() {
        [] => String::new(),
        attached => format!(" Hồ sơ kèm theo: {}.", attached.join("; ")),
    };
    text.push(body(format!(
        "{} kính trình xem xét, quyết định.{attached}",
        frame.committee
    )));
    blocks.extend(ended(text));
    blocks.push(frame.signature(&["Như trên"]));
    frame.paper(format!("{KIND} {}", proposal.subject), blocks, Vec::new())
}
