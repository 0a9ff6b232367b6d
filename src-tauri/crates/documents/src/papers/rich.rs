//! Texts of several paragraphs, as papers print them.

use crate::paper::{Block, Level, Run, Text, body, numbered};
use steering_core::text::{BlockKind, Rich, Run as Own};

/// Returns the blocks of a text; `opens` prints its first paragraph, behind the words `before` it. A text that begins with
/// a list has those words on a line of their own.
pub(crate) fn printed(rich: &Rich, before: Vec<Run>, opens: impl Fn(Text) -> Block) -> Vec<Block> {
    let mut opening = before;
    let mut blocks = Vec::new();
    let mut above = None;
    let mut own = rich.blocks().iter().peekable();
    while let Some(block) = own.next() {
        let goes_on = own.peek().is_some_and(|next| next.kind == block.kind);
        let text = closed(block.kind, &block.runs, goes_on);
        if block.kind == BlockKind::Paragraph {
            let is_first = above.is_none();
            opening.extend(text);
            let text = Text(std::mem::take(&mut opening));
            blocks.push(if is_first { opens(text) } else { body(text) });
        } else {
            if !opening.is_empty() {
                blocks.push(opens(Text(std::mem::take(&mut opening))));
            }
            let level = match block.kind {
                BlockKind::Numbered if above == Some(BlockKind::Numbered) => Level::Item,
                BlockKind::Numbered => Level::FirstItem,
                _ => Level::Dash,
            };
            blocks.push(numbered(level, Text(text)));
        }
        above = Some(block.kind);
    }
    if !opening.is_empty() {
        blocks.push(opens(Text(opening)));
    }
    blocks
}

/// Returns the runs with the sign that ends them: a paragraph and the last item with a full stop, other items as they end
/// or with a semicolon.
fn closed(kind: BlockKind, runs: &[Own], goes_on: bool) -> Vec<Run> {
    let is_item = kind != BlockKind::Paragraph;
    let mut runs: Vec<Run> = runs.iter().map(run).collect();
    if let Some(last) = runs.last_mut() {
        let words = last.text.trim_end();
        let is_open = words.ends_with([':', '?', '!', '…']);
        let is_ended = is_item && goes_on && words.ends_with(['.', ';', ',']);
        if !is_open && !is_ended {
            let kept = words.trim_end_matches(['.', ';']).len();
            last.text.truncate(kept);
            last.text.push(if is_item && goes_on { ';' } else { '.' });
        }
    }
    runs
}

fn run(own: &Own) -> Run {
    Run {
        text: own.text.clone(),
        is_bold: own.bold,
        is_italic: own.italic,
        is_underlined: own.underline,
    }
}

#[cfg(test)]
mod tests {
    use super::printed;
    use crate::paper::{Run, body};
    use crate::papers::frame::spoken;
    use steering_core::text::Rich;

    #[test]
    fn structure_is_printed_with_its_signs() {
        for (plain, said) in [
            ("Thống nhất", vec!["Kết luận: Thống nhất."]),
            (
                "Ba việc:\n1. rà soát\n2. báo cáo.\nBắt đầu ngay!\n1. lại từ đầu",
                vec![
                    "Kết luận: Ba việc:",
                    "(1) rà soát;",
                    "(2) báo cáo.",
                    "Bắt đầu ngay!",
                    "(1) lại từ đầu.",
                ],
            ),
            ("- một;\n- hai;", vec!["Kết luận: ", "- một;", "- hai."]),
        ] {
            let blocks = printed(
                &Rich::from_plain(plain),
                vec![Run::bold("Kết luận:"), Run::plain(" ")],
                body,
            );
            assert_eq!(spoken(&blocks), said, "{plain:?}");
        }
    }

    #[test]
    fn marks_are_printed() {
        let rich = Rich::from_json(
            r#"[{"kind":"paragraph","runs":[{"text":"a","bold":true},{"text":"b","italic":true,"underline":true}]}]"#,
        );
        let Ok(rich) = rich else {
            panic!("it is of the schema");
        };
        let blocks = printed(&rich, Vec::new(), body);
        let marked = Run {
            is_underlined: true,
            ..Run::italic("b.")
        };
        assert_eq!(
            blocks,
            [body(crate::paper::Text(vec![Run::bold("a"), marked]))],
            "each run looks as it was marked"
        );
    }
}
