//! How a document says that letters and paragraphs look: defaults, styles, numbering, and what is set by hand, in the order
//! in which one overrules the other.
//!
//! Not here: table styles and conditional formats of tables, which office papers use for lines alone.

use super::tree::Node;
use std::collections::HashMap;

/// What is said of letters.
#[derive(Debug, Clone, Default)]
pub(super) struct Letters {
    /// Font of plain Latin letters, and of letters with marks.
    pub(super) plain: Option<String>,
    pub(super) marked: Option<String>,
    /// Size in half points.
    pub(super) size: Option<u32>,
    pub(super) is_bold: Option<bool>,
    pub(super) is_italic: Option<bool>,
    pub(super) is_capital: Option<bool>,
    pub(super) is_underlined: Option<bool>,
    pub(super) is_hidden: Option<bool>,
    pub(super) is_raised: Option<bool>,
    pub(super) color: Option<String>,
}

/// What is said of a paragraph; lengths in twentieths of a point.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    pub(super) align: Option<String>,
    pub(super) before: Option<i32>,
    pub(super) after: Option<i32>,
    pub(super) line: Option<i32>,
    pub(super) line_rule: Option<String>,
    pub(super) left: Option<i32>,
    pub(super) right: Option<i32>,
    /// Indent of the first line; below 0 = it hangs out.
    pub(super) first: Option<i32>,
    pub(super) number: Option<String>,
    pub(super) level: Option<usize>,
    pub(super) joins_same: Option<bool>,
    pub(super) has_border: Option<bool>,
    pub(super) begins_page: Option<bool>,
}

/// Takes what `over` says, else what was said before.
macro_rules! overrule {
    ($own:ident, $over:ident, $($field:ident),+) => {
        $(if $over.$field.is_some() { $own.$field.clone_from(&$over.$field); })+
    };
}

impl Letters {
    pub(super) fn overrule(&mut self, over: &Self) {
        overrule!(
            self,
            over,
            plain,
            marked,
            size,
            is_bold,
            is_italic,
            is_capital,
            is_underlined,
            is_hidden,
            is_raised,
            color
        );
    }

    pub(super) fn read(node: &Node, theme: &Theme) -> Self {
        let font = |attribute: &str, themed: &str| {
            let fonts = node.child("rFonts")?;
            fonts
                .get(themed)
                .and_then(|name| theme.font(name))
                .or_else(|| fonts.get(attribute).map(str::to_owned))
        };
        Self {
            plain: font("ascii", "asciiTheme"),
            marked: font("hAnsi", "hAnsiTheme"),
            size: node.value("sz").and_then(|size| size.parse().ok()),
            is_bold: node.switch("b"),
            is_italic: node.switch("i"),
            is_capital: node.switch("caps"),
            is_underlined: node.switch("u"),
            is_hidden: node.switch("vanish"),
            is_raised: node.value("vertAlign").map(|value| value != "baseline"),
            color: node.value("color").map(str::to_owned),
        }
    }
}

impl Shape {
    pub(super) fn overrule(&mut self, over: &Self) {
        overrule!(
            self,
            over,
            align,
            before,
            after,
            line,
            line_rule,
            left,
            right,
            first,
            number,
            level,
            joins_same,
            has_border,
            begins_page
        );
    }

    pub(super) fn read(node: &Node) -> Self {
        let space = |name: &str| node.child("spacing")?.number(name);
        let indent = |names: [&str; 2]| {
            let indent = node.child("ind")?;
            names.iter().find_map(|name| indent.number(name))
        };
        let first = indent(["hanging", "hanging"])
            .map(|hanging| -hanging)
            .filter(|first| *first != 0)
            .or_else(|| indent(["firstLine", "hanging"]));
        let number = node.child("numPr");
        let border = node.child("pBdr").map(|border| {
            ["top", "bottom"].iter().any(|side| {
                border
                    .value(side)
                    .is_some_and(|kind| !matches!(kind, "nil" | "none"))
            })
        });
        Self {
            align: node.value("jc").map(str::to_owned),
            before: space("before"),
            after: space("after"),
            line: space("line"),
            line_rule: node
                .child("spacing")
                .and_then(|spacing| spacing.get("lineRule"))
                .map(str::to_owned),
            left: indent(["left", "start"]),
            right: indent(["right", "end"]),
            first,
            number: number
                .and_then(|number| number.value("numId"))
                .map(str::to_owned),
            level: number
                .and_then(|number| number.value("ilvl"))
                .and_then(|level| level.parse().ok()),
            joins_same: node.switch("contextualSpacing"),
            has_border: border,
            begins_page: node.switch("pageBreakBefore"),
        }
    }
}

/// The fonts of a theme.
#[derive(Debug, Default)]
pub(super) struct Theme {
    major: Option<String>,
    minor: Option<String>,
}

impl Theme {
    pub(super) fn read(document: &Node) -> Self {
        let font = |name: &str| {
            document
                .first(name)?
                .child("latin")?
                .get("typeface")
                .map(str::to_owned)
        };
        Self {
            major: font("majorFont"),
            minor: font("minorFont"),
        }
    }

    fn font(&self, name: &str) -> Option<String> {
        if name.starts_with("major") {
            self.major.clone()
        } else {
            self.minor.clone()
        }
    }
}

#[derive(Debug)]
struct Style {
    parent: Option<String>,
    letters: Letters,
    shape: Shape,
}

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    letters: Letters,
    shape: Shape,
    styles: HashMap<String, Style>,
    paragraph: Option<String>,
}

/// Longest chain of styles that is followed: a ring ends there.
const LONGEST_CHAIN: usize = 30;

impl Styles {
    pub(super) fn read(document: &Node, theme: &Theme) -> Self {
        let mut styles = Self::default();
        if let Some(letters) = document
            .first("rPrDefault")
            .and_then(|node| node.child("rPr"))
        {
            styles.letters = Letters::read(letters, theme);
        }
        if let Some(shape) = document
            .first("pPrDefault")
            .and_then(|node| node.child("pPr"))
        {
            styles.shape = Shape::read(shape);
        }
        let mut all = Vec::new();
        document.all("style", &mut all);
        for node in all {
            let id = node.get("styleId").unwrap_or_default().to_owned();
            let is_default = matches!(node.get("default"), Some("1" | "true"));
            if is_default && node.get("type") == Some("paragraph") {
                styles.paragraph = Some(id.clone());
            }
            let style = Style {
                parent: node.value("basedOn").map(str::to_owned),
                letters: node
                    .child("rPr")
                    .map(|node| Letters::read(node, theme))
                    .unwrap_or_default(),
                shape: node.child("pPr").map(Shape::read).unwrap_or_default(),
            };
            styles.styles.insert(id, style);
        }
        styles
    }

    /// Returns what the defaults and a paragraph style say.
    pub(super) fn paragraph(&self, id: Option<&str>) -> (Letters, Shape) {
        let (mut letters, mut shape) = (self.letters.clone(), self.shape.clone());
        for style in self.chain(id.or(self.paragraph.as_deref())) {
            letters.overrule(&style.letters);
            shape.overrule(&style.shape);
        }
        (letters, shape)
    }

    /// Returns what a character style says.
    pub(super) fn character(&self, id: &str) -> Letters {
        let mut letters = Letters::default();
        for style in self.chain(Some(id)) {
            letters.overrule(&style.letters);
        }
        letters
    }

    /// Returns a style and those it rests on, the deepest first.
    fn chain(&self, id: Option<&str>) -> Vec<&Style> {
        let mut chain = Vec::new();
        let mut next = id.and_then(|id| self.styles.get(id));
        while let Some(style) = next.filter(|_| chain.len() < LONGEST_CHAIN) {
            chain.push(style);
            next = style.parent.as_ref().and_then(|id| self.styles.get(id));
        }
        chain.reverse();
        chain
    }
}
