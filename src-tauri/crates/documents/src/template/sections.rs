//! Sections: a paragraph may hold the end of one, which must not be lost with the paragraph, and a section that lost all it
//! held must not leave an empty page.

use super::splice::without_text;
use super::tags::Inline;
use super::tree::{Element, Node};

/// True when a section ends with this paragraph.
fn ends_section(paragraph: &Element) -> bool {
    paragraph
        .child("pPr")
        .is_some_and(|own| own.child("sectPr").is_some())
}

/// Takes the end of a section from a paragraph.
pub(super) fn strip(paragraph: &mut Element) {
    for own in paragraph.children.iter_mut().filter_map(Node::element_mut) {
        if own.name == "pPr" {
            own.children.retain(|node| !node.is("sectPr"));
        }
    }
}

/// Keeps of a paragraph that goes the end of its section.
pub(super) fn left(paragraph: &Element) -> Vec<Node> {
    if ends_section(paragraph) {
        vec![Node::Element(without_text(paragraph.clone()))]
    } else {
        Vec::new()
    }
}

/// Keeps the end of the section that the mark of a block stands on.
pub(super) fn keep(mark: &Node, out: &mut Vec<Node>) {
    out.extend(mark.element().map(left).unwrap_or_default());
}

/// The same for the mark that ends a block: when the block is gone and its section held nothing else, the section is gone.
pub(super) fn keep_end(mark: &Node, is_gone: bool, out: &mut Vec<Node>) {
    let kept = mark.element().map(left).unwrap_or_default();
    if kept.is_empty() || (is_gone && is_bare(out)) {
        return;
    }
    out.extend(kept);
}

/// True when nothing stands since the last section ended.
fn is_bare(nodes: &[Node]) -> bool {
    nodes
        .iter()
        .filter_map(Node::element)
        .rfind(|element| matches!(element.name.as_str(), "p" | "tbl" | "sdt"))
        .is_some_and(|last| last.name == "p" && ends_section(last))
}

/// Gives the last section up when it lost all it held: the one before it ends the document.
pub(super) fn close_last(body: &mut Element) {
    let Some(last) = body.children.iter().rposition(|node| node.is("sectPr")) else {
        return;
    };
    if !is_bare(&body.children[..last]) {
        return;
    }
    let Some(at) = body.children[..last].iter().rposition(|node| node.is("p")) else {
        return;
    };
    let Some(Node::Element(paragraph)) = body.children.get_mut(at) else {
        return;
    };
    let own = paragraph
        .children
        .iter_mut()
        .filter_map(Node::element_mut)
        .find(|child| child.name == "pPr");
    let end = own.and_then(|own| {
        let at = own.children.iter().position(|node| node.is("sectPr"))?;
        Some(own.children.remove(at))
    });
    let Some(end) = end else { return };
    let is_empty = Inline::of(paragraph).letters.is_empty();
    body.children[last] = end;
    if is_empty {
        body.children.remove(at);
    }
}
