//! A decision that issues a regulation, with the regulation (form 1.3).

use super::frame::{Frame, ended, stopped};
use crate::paper::{Block, Level, Page, Paper, Part, Title, body, numbered};

/// What a decision says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its frame.
    pub frame: Frame,
    /// Who decides, in capitals.
    pub authority: String,
    /// The same in a sentence: `Trưởng Ban Chỉ đạo`.
    pub decided_by: String,
    /// What it is about: `Ban hành Quy chế làm việc của …`.
    pub subject: String,
    /// What it rests on.
    pub grounds: Vec<String>,
    /// Its articles.
    pub articles: Vec<Article>,
    /// What it issues.
    pub regulation: Option<Regulation>,
}

/// An article of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Its words.
    pub text: String,
    /// Its clauses.
    pub clauses: Vec<Clause>,
}

/// A regulation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regulation {
    /// Its kind in capitals: `QUY CHẾ`.
    pub kind: String,
    /// What it regulates: `Làm việc của …`.
    pub subject: String,
    /// Its chapters.
    pub chapters: Vec<Chapter>,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its title.
    pub title: String,
    /// Its articles.
    pub articles: Vec<RegulationArticle>,
}

/// An article with a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegulationArticle {
    /// Its title.
    pub title: String,
    /// Its clauses; a single one is not numbered.
    pub clauses: Vec<Clause>,
}

/// A clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its words.
    pub text: String,
    /// Its points.
    pub points: Vec<String>,
}

const KIND: &str = "QUYẾT ĐỊNH";

/// Returns the decision and what it issues.
#[must_use]
pub fn decision(decision: &Decision) -> Paper {
    let frame = &decision.frame;
    let mut blocks = vec![
        frame.letterhead(KIND),
        Block::Title(Title {
            kind: KIND.to_owned(),
            subject: vec![decision.subject.clone()],
            attached_to: String::new(),
            authority: decision.authority.clone(),
        }),
        Block::Grounds(decision.grounds.clone()),
        Block::Command(format!("{KIND}:")),
    ];
    let mut text = Vec::new();
    for article in &decision.articles {
        text.push(numbered(Level::Article, stopped(&article.text)));
        clauses(&article.clauses, &mut text);
    }
    blocks.extend(ended(text));
    let last = decision.articles.len();
    blocks.push(frame.signature(&[&format!("Như Điều {last}")]));
    let attached = decision
        .regulation
        .iter()
        .map(|regulation| attached(decision, regulation))
        .collect();
    frame.paper(format!("{KIND} {}", decision.subject), blocks, attached)
}

fn attached(decision: &Decision, regulation: &Regulation) -> Part {
    let frame = &decision.frame;
    let mut blocks = vec![
        frame.attached_head(),
        Block::Title(Title {
            kind: regulation.kind.clone(),
            subject: vec![regulation.subject.clone()],
            attached_to: frame.attached_to(KIND, "Quyết định", &decision.decided_by),
            authority: String::new(),
        }),
    ];
    let mut text = Vec::new();
    for chapter in &regulation.chapters {
        text.push(numbered(Level::Chapter, chapter.title.to_uppercase()));
        for article in &chapter.articles {
            text.push(numbered(Level::TitledArticle, article.title.as_str()));
            clauses(&article.clauses, &mut text);
        }
    }
    blocks.extend(ended(text));
    Part {
        page: Page::Portrait,
        blocks,
    }
}

fn clauses(clauses: &[Clause], text: &mut Vec<Block>) {
    for clause in clauses {
        text.push(match clauses {
            [_] => body(clause_text(clause)),
            _ => numbered(Level::Clause, clause_text(clause)),
        });
        for (at, point) in clause.points.iter().enumerate() {
            let end = if at + 1 == clause.points.len() {
                '.'
            } else {
                ';'
            };
            let point = point.trim_end_matches(['.', ';']);
            text.push(numbered(Level::Point, format!("{point}{end}")));
        }
    }
}

/// A clause ends in a colon where points follow.
fn clause_text(clause: &Clause) -> String {
    if clause.points.is_empty() {
        stopped(&clause.text)
    } else {
        format!("{}:", clause.text.trim_end_matches([':', '.', ';']))
    }
}
