//! The numbers of numbered blocks, as every writer must show them.

use super::{Block, Level};
use crate::vietnamese::{point, roman};

/// How many of each level there were since it last began again.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    chapters: u32,
    sections: u32,
    articles: u32,
    headings: u32,
    clauses: u32,
    points: usize,
    items: u32,
}

impl Counts {
    fn next(&mut self, level: Level) -> String {
        match level {
            Level::Chapter => {
                self.chapters += 1;
                (self.sections, self.clauses, self.points) = (0, 0, 0);
                format!("Chương {}", roman(self.chapters))
            }
            Level::Section => {
                self.sections += 1;
                (self.clauses, self.points) = (0, 0);
                format!("Mục {}", self.sections)
            }
            Level::TitledArticle | Level::Article => {
                self.articles += 1;
                (self.clauses, self.points) = (0, 0);
                format!("Điều {}.", self.articles)
            }
            Level::Heading => {
                self.headings += 1;
                (self.clauses, self.points) = (0, 0);
                format!("{}.", roman(self.headings))
            }
            Level::TitledClause | Level::Clause => {
                self.clauses += 1;
                self.points = 0;
                format!("{}.", self.clauses)
            }
            Level::Point => {
                self.points += 1;
                point(self.points)
            }
            Level::Dash => "-".to_owned(),
            Level::FirstItem => {
                self.items = 1;
                "(1)".to_owned()
            }
            Level::Item => {
                self.items += 1;
                format!("({})", self.items)
            }
        }
    }
}

/// Returns the label of each block of a part: `Điều 3.`, `b)`; `None` where a block has none.
///
/// Articles are counted through the whole part; sections begin again in each chapter, clauses in each chapter, section,
/// article or heading, points in each clause.
#[must_use]
pub fn labels(blocks: &[Block]) -> Vec<Option<String>> {
    let mut counts = Counts::default();
    blocks
        .iter()
        .map(|block| match block {
            Block::Numbered(numbered) => Some(counts.next(numbered.level)),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::labels;
    use crate::paper::{Level, body, numbered};

    #[test]
    fn a_list_counts_for_itself() {
        let blocks = [
            numbered(Level::Clause, "một"),
            numbered(Level::FirstItem, "a"),
            numbered(Level::Item, "b"),
            numbered(Level::Point, "điểm"),
            numbered(Level::FirstItem, "c"),
            numbered(Level::Clause, "hai"),
        ];
        let said: Vec<_> = labels(&blocks).into_iter().flatten().collect();
        assert_eq!(
            said,
            ["1.", "(1)", "(2)", "a)", "(1)", "2."],
            "clauses and points keep the numbers that tasks refer to"
        );
    }

    #[test]
    fn clauses_begin_again_and_articles_do_not() {
        let blocks = [
            numbered(Level::Chapter, "QUY ĐỊNH CHUNG"),
            numbered(Level::TitledArticle, "Phạm vi"),
            numbered(Level::Clause, "một"),
            body("giữa"),
            numbered(Level::Clause, "hai"),
            numbered(Level::Point, "a"),
            numbered(Level::Point, "b"),
            numbered(Level::Chapter, "TỔ CHỨC"),
            numbered(Level::TitledArticle, "Thành viên"),
            numbered(Level::Clause, "một"),
            numbered(Level::Point, "a"),
        ];
        let said: Vec<_> = labels(&blocks).into_iter().flatten().collect();
        assert_eq!(
            said,
            [
                "Chương I",
                "Điều 1.",
                "1.",
                "2.",
                "a)",
                "b)",
                "Chương II",
                "Điều 2.",
                "1.",
                "a)"
            ],
            "as the decree counts"
        );
    }
}
