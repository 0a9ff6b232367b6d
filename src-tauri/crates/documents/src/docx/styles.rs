//! The styles of official papers: sizes and kinds of letters from Decree 30, annex I, part V.

use super::mm;
use super::xml::{Element, element, value};

/// Font that the decree names.
pub(crate) const FONT: &str = "Times New Roman";
pub(crate) const MAIN_NAMESPACE: &str =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A paragraph style. Every paragraph of a paper has one; nothing is formatted by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Normal,
    Header,
    Nation,
    Motto,
    Parent,
    Issuer,
    Number,
    PlaceAndDay,
    Title,
    Subject,
    Heading1,
    Heading2,
    Body,
    Note,
    Caption,
    CellHead,
    CellSum,
    Cell,
    CellNumber,
    Power,
    Signer,
    RecipientsHead,
    Recipient,
    Annex,
    AnnexTitle,
    AnnexOf,
    AnnexHead,
    AnnexCell,
    AnnexNumber,
    AnnexGroup,
    Rule,
    LetterSubject,
    AddressedTo,
    Addressee,
    Ground,
    Command,
    Chapter,
    Section,
    TitledArticle,
    Article,
    Clause,
    Point,
    Dash,
    Dense,
    Gap,
    SignaturePlace,
    OtherPost,
    CellSign,
    CellGroup,
    AnnexFigure,
    AnnexSum,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Align {
    Left,
    Center,
    Right,
    Both,
}

/// What a style says: sizes in half points, spaces in twentieths of a point.
#[derive(Debug, Clone, Copy)]
struct Look {
    id: &'static str,
    name: &'static str,
    size: u32,
    is_bold: bool,
    is_italic: bool,
    align: Align,
    before: u32,
    after: u32,
    first_line: u32,
    left: u32,
    hanging: u32,
    /// Height of a line where it is exact, in twentieths of a point; 0 = single lines.
    line: u32,
    keeps_next: bool,
    outline: Option<u32>,
}

const fn look(id: &'static str, name: &'static str, size: u32, align: Align) -> Look {
    Look {
        id,
        name,
        size,
        is_bold: false,
        is_italic: false,
        align,
        before: 0,
        after: 0,
        first_line: 0,
        left: 0,
        hanging: 0,
        line: 0,
        keeps_next: false,
        outline: None,
    }
}

impl Look {
    const fn bold(mut self) -> Self {
        self.is_bold = true;
        self
    }
    const fn italic(mut self) -> Self {
        self.is_italic = true;
        self
    }
    const fn space(mut self, before: u32, after: u32) -> Self {
        self.before = before;
        self.after = after;
        self
    }
    const fn first_line(mut self, indent: u32) -> Self {
        self.first_line = indent;
        self
    }
    const fn hanging(mut self, left: u32, hanging: u32) -> Self {
        self.left = left;
        self.hanging = hanging;
        self
    }
    const fn exact(mut self, line: u32) -> Self {
        self.line = line;
        self
    }
    const fn keep_next(mut self) -> Self {
        self.keeps_next = true;
        self
    }
    const fn outline(mut self, level: u32) -> Self {
        self.outline = Some(level);
        self
    }
}

/// Where "Kính gửi:" stands when there are several addressees, and where their dashes stand below its colon.
const ADDRESSED_AT: u32 = mm(30);
const COLON_AT: u32 = ADDRESSED_AT + 1_000;

impl Style {
    /// First-line indent of body text: 1,27 cm.
    pub(crate) const INDENT: u32 = 720;

    const ALL: &'static [Self] = &[
        Self::Normal,
        Self::Header,
        Self::Nation,
        Self::Motto,
        Self::Parent,
        Self::Issuer,
        Self::Number,
        Self::PlaceAndDay,
        Self::Title,
        Self::Subject,
        Self::Heading1,
        Self::Heading2,
        Self::Body,
        Self::Note,
        Self::Caption,
        Self::CellHead,
        Self::CellSum,
        Self::Cell,
        Self::CellNumber,
        Self::Power,
        Self::Signer,
        Self::RecipientsHead,
        Self::Recipient,
        Self::Annex,
        Self::AnnexTitle,
        Self::AnnexOf,
        Self::AnnexHead,
        Self::AnnexCell,
        Self::AnnexNumber,
        Self::AnnexGroup,
        Self::Rule,
        Self::LetterSubject,
        Self::AddressedTo,
        Self::Addressee,
        Self::Ground,
        Self::Command,
        Self::Chapter,
        Self::Section,
        Self::TitledArticle,
        Self::Article,
        Self::Clause,
        Self::Point,
        Self::Dash,
        Self::Dense,
        Self::Gap,
        Self::SignaturePlace,
        Self::OtherPost,
        Self::CellSign,
        Self::CellGroup,
        Self::AnnexFigure,
        Self::AnnexSum,
    ];

    /// Returns the id that paragraphs name.
    pub(crate) const fn id(self) -> &'static str {
        self.look().id
    }

    /// Returns the size of its letters in half points.
    pub(crate) const fn size(self) -> u32 {
        self.look().size
    }

    // Names of built-in styles are English in the file; word processors show them in the user's language.
    const fn look(self) -> Look {
        use Align::{Both, Center, Left, Right};
        match self {
            Self::Normal => look("Normal", "Normal", 28, Left),
            Self::Header => look("Header", "header", 28, Center),
            Self::Nation => look("QuocHieu", "Quốc hiệu", 24, Center).bold(),
            Self::Motto => look("TieuNgu", "Tiêu ngữ", 26, Center).bold(),
            Self::Parent => look("CoQuanChuQuan", "Cơ quan chủ quản", 24, Center),
            Self::Issuer => look("CoQuanBanHanh", "Cơ quan ban hành", 24, Center).bold(),
            Self::Number => look("SoKyHieu", "Số, ký hiệu", 26, Center).space(120, 0),
            Self::PlaceAndDay => look("DiaDanhNgay", "Địa danh, ngày tháng", 26, Center)
                .italic()
                .space(120, 0),
            Self::Title => look("Title", "Title", 28, Center)
                .bold()
                .space(360, 0)
                .keep_next(),
            Self::Subject => look("Subtitle", "Subtitle", 28, Center).bold().keep_next(),
            Self::Heading1 => look("Heading1", "heading 1", 28, Both)
                .bold()
                .space(240, 60)
                .first_line(Self::INDENT)
                .keep_next()
                .outline(0),
            Self::Heading2 => look("Heading2", "heading 2", 28, Both)
                .bold()
                .space(180, 60)
                .first_line(Self::INDENT)
                .keep_next()
                .outline(1),
            Self::Body => look("BodyText", "Body Text", 28, Both)
                .space(120, 60)
                .first_line(Self::INDENT),
            Self::Note => look("GhiChuBang", "Ghi chú dưới bảng", 24, Both)
                .italic()
                .space(60, 60),
            Self::Caption => look("Caption", "caption", 26, Center)
                .italic()
                .space(120, 60)
                .keep_next(),
            // Head rows stay with the first row below them.
            Self::CellHead => look("DauBang", "Đầu bảng", 24, Center)
                .bold()
                .space(20, 20)
                .keep_next(),
            Self::CellSum => look("DongCong", "Dòng cộng", 24, Center)
                .bold()
                .space(20, 20),
            Self::Cell => look("OBang", "Ô bảng", 24, Left).space(20, 20),
            Self::CellNumber => look("OSo", "Ô số", 24, Right).space(20, 20),
            Self::Power => look("QuyenHan", "Quyền hạn, chức vụ", 28, Center)
                .bold()
                .keep_next(),
            Self::Signer => look("NguoiKy", "Họ tên người ký", 28, Center).bold(),
            Self::RecipientsHead => look("NoiNhan", "Nơi nhận", 24, Left).bold().italic(),
            Self::Recipient => look("NguoiNhan", "Người nhận", 22, Left),
            Self::Annex => look("PhuLuc", "Phụ lục", 28, Center)
                .bold()
                .keep_next()
                .outline(0),
            Self::AnnexTitle => look("TenPhuLuc", "Tên phụ lục", 28, Center)
                .bold()
                .keep_next(),
            Self::AnnexOf => look("KemTheo", "Kèm theo văn bản", 28, Center)
                .italic()
                .keep_next(),
            Self::AnnexHead => look("DauPhuLuc", "Đầu bảng phụ lục", 22, Center)
                .bold()
                .space(20, 20)
                .keep_next(),
            Self::AnnexCell => look("OPhuLuc", "Ô phụ lục", 22, Left).space(20, 20),
            Self::AnnexNumber => look("SoPhuLuc", "Ô số phụ lục", 22, Center).space(20, 20),
            Self::AnnexGroup => look("NhomPhuLuc", "Nhóm phụ lục", 22, Left)
                .bold()
                .space(40, 40)
                .keep_next(),
            Self::Rule => look("DuongKe", "Đường kẻ", 8, Center),
            Self::LetterSubject => {
                look("TrichYeuCongVan", "Trích yếu công văn", 24, Center).space(120, 0)
            }
            Self::AddressedTo => look("KinhGui", "Kính gửi", 28, Left)
                .space(240, 0)
                .hanging(ADDRESSED_AT, 0),
            Self::Addressee => {
                look("NoiKinhGui", "Nơi kính gửi", 28, Left).hanging(COLON_AT + mm(4), mm(4))
            }
            Self::Ground => look("CanCu", "Căn cứ", 28, Both)
                .italic()
                .space(120, 60)
                .first_line(Self::INDENT),
            Self::Command => look("LenhVan", "Lệnh văn", 28, Center)
                .bold()
                .space(240, 120)
                .keep_next(),
            Self::Chapter => look("Chuong", "Chương", 28, Center)
                .bold()
                .space(240, 60)
                .keep_next()
                .outline(0),
            Self::Section => look("Muc", "Mục", 28, Center)
                .bold()
                .space(180, 60)
                .keep_next()
                .outline(1),
            Self::TitledArticle => look("DieuCoTieuDe", "Điều có tiêu đề", 28, Both)
                .bold()
                .space(180, 60)
                .first_line(Self::INDENT)
                .keep_next()
                .outline(2),
            Self::Article => look("Dieu", "Điều", 28, Both)
                .space(120, 60)
                .first_line(Self::INDENT),
            Self::Clause => look("Khoan", "Khoản", 28, Both)
                .space(120, 60)
                .first_line(Self::INDENT),
            Self::Point => look("Diem", "Điểm", 28, Both)
                .space(120, 60)
                .first_line(Self::INDENT),
            Self::Dash => look("GachDauDong", "Gạch đầu dòng", 28, Both)
                .space(120, 60)
                .first_line(Self::INDENT),
            Self::Dense => look("ThanGon", "Thân văn bản gọn", 26, Both)
                .space(120, 40)
                .first_line(Self::INDENT),
            Self::Gap => look("KhoangCach", "Khoảng cách", 8, Left)
                .exact(160)
                .keep_next(),
            Self::SignaturePlace => look("ChoKy", "Chỗ ký", 28, Center).exact(1_400).keep_next(),
            Self::OtherPost => look("ChucVuKhac", "Chức vụ khác", 28, Center)
                .bold()
                .keep_next(),
            Self::CellSign => look("ODau", "Ô dấu", 24, Center).space(20, 20),
            Self::CellGroup => look("NhomBang", "Nhóm trong bảng", 24, Left)
                .bold()
                .space(40, 40)
                .keep_next(),
            Self::AnnexFigure => {
                look("OSoLieuPhuLuc", "Ô số liệu phụ lục", 22, Right).space(20, 20)
            }
            Self::AnnexSum => look("CongPhuLuc", "Dòng cộng phụ lục", 22, Center)
                .bold()
                .space(20, 20),
        }
    }
}

/// Returns the styles part.
pub(crate) fn part() -> Element {
    element("w:styles")
        .with("xmlns:w", MAIN_NAMESPACE)
        .child(defaults())
        .children(Style::ALL.iter().map(|style| paragraph_style(style.look())))
        .child(table_style())
}

fn defaults() -> Element {
    let fonts = element("w:rFonts")
        .with("w:ascii", FONT)
        .with("w:hAnsi", FONT)
        .with("w:eastAsia", FONT)
        .with("w:cs", FONT);
    let language = element("w:lang")
        .with("w:val", "vi-VN")
        .with("w:eastAsia", "vi-VN")
        .with("w:bidi", "ar-SA");
    let run = element("w:rPr")
        .child(fonts)
        .child(value("w:color", "000000"))
        .child(value("w:sz", 28))
        .child(value("w:szCs", 28))
        .child(language);
    element("w:docDefaults")
        .child(element("w:rPrDefault").child(run))
        .child(element("w:pPrDefault").child(element("w:pPr").child(spacing(0, 0, 0))))
}

/// Returns the spaces; a line of 0 is a single one.
fn spacing(before: u32, after: u32, line: u32) -> Element {
    let (line, rule) = match line {
        0 => (240, "auto"),
        line => (line, "exact"),
    };
    element("w:spacing")
        .with("w:before", before)
        .with("w:after", after)
        .with("w:line", line)
        .with("w:lineRule", rule)
}

fn indent(look: &Look) -> Option<Element> {
    let mut indent = element("w:ind");
    if look.left > 0 {
        indent = indent.with("w:left", look.left);
    }
    if look.hanging > 0 {
        return Some(indent.with("w:hanging", look.hanging));
    }
    if look.first_line > 0 {
        return Some(indent.with("w:firstLine", look.first_line));
    }
    (look.left > 0).then_some(indent)
}

fn paragraph_style(look: Look) -> Element {
    let is_normal = look.id == Style::Normal.id();
    let mut style = element("w:style").with("w:type", "paragraph");
    if is_normal {
        style = style.with("w:default", 1);
    }
    let align = match look.align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Both => "both",
    };
    let paragraph = element("w:pPr")
        .maybe(look.keeps_next.then(|| element("w:keepNext")))
        .child(spacing(look.before, look.after, look.line))
        .maybe(indent(&look))
        .child(value("w:jc", align))
        .maybe(look.outline.map(|level| value("w:outlineLvl", level)));
    let run = element("w:rPr")
        .children(
            look.is_bold
                .then(|| [element("w:b"), element("w:bCs")])
                .into_iter()
                .flatten(),
        )
        .children(
            look.is_italic
                .then(|| [element("w:i"), element("w:iCs")])
                .into_iter()
                .flatten(),
        )
        .child(value("w:sz", look.size))
        .child(value("w:szCs", look.size));
    style
        .with("w:styleId", look.id)
        .child(value("w:name", look.name))
        .maybe((!is_normal).then(|| value("w:basedOn", Style::Normal.id())))
        .child(element("w:qFormat"))
        .child(paragraph)
        .child(run)
}

/// Table style that word processors expect for a plain grid.
pub(crate) const GRID: &str = "TableGrid";

fn table_style() -> Element {
    let side = |name| {
        value(name, "single")
            .with("w:sz", 4)
            .with("w:space", 0)
            .with("w:color", "000000")
    };
    let borders = element("w:tblBorders").children(
        [
            "w:top",
            "w:left",
            "w:bottom",
            "w:right",
            "w:insideH",
            "w:insideV",
        ]
        .map(side),
    );
    element("w:style")
        .with("w:type", "table")
        .with("w:styleId", GRID)
        .child(value("w:name", "Table Grid"))
        .child(element("w:tblPr").child(borders))
}

#[cfg(test)]
mod tests {
    use super::{ADDRESSED_AT, COLON_AT, Style};
    use crate::metrics::{Face, text_width};
    use std::collections::BTreeSet;

    #[test]
    fn every_style_has_its_own_id_and_name() {
        let ids: BTreeSet<_> = Style::ALL.iter().map(|style| style.look().id).collect();
        let names: BTreeSet<_> = Style::ALL.iter().map(|style| style.look().name).collect();
        assert_eq!(ids.len(), Style::ALL.len(), "ids are unique");
        assert_eq!(names.len(), Style::ALL.len(), "names are unique");
    }

    #[test]
    fn dashes_of_addressees_stand_below_the_colon() {
        let before_colon = text_width("Kính gửi", 28, Face::UPRIGHT);
        assert!(
            before_colon.abs_diff(COLON_AT - ADDRESSED_AT) <= 10,
            "the colon stands {before_colon} twentieths of a point from the first letter"
        );
    }

    #[test]
    fn letters_have_the_sizes_of_the_decree() {
        for (style, half_points) in [
            (Style::Nation, 24..=26),
            (Style::Motto, 26..=28),
            (Style::Parent, 24..=26),
            (Style::Issuer, 24..=26),
            (Style::Number, 26..=26),
            (Style::PlaceAndDay, 26..=28),
            (Style::Title, 26..=28),
            (Style::Subject, 26..=28),
            (Style::Body, 26..=28),
            (Style::Power, 26..=28),
            (Style::RecipientsHead, 24..=24),
            (Style::Recipient, 22..=22),
            (Style::Annex, 28..=28),
            (Style::AnnexOf, 26..=28),
            (Style::Header, 26..=28),
            (Style::LetterSubject, 24..=26),
            (Style::AddressedTo, 26..=28),
            (Style::Addressee, 26..=28),
            (Style::Ground, 26..=28),
            (Style::Chapter, 26..=28),
            (Style::Section, 26..=28),
            (Style::TitledArticle, 26..=28),
            (Style::Article, 26..=28),
            (Style::Clause, 26..=28),
            (Style::Point, 26..=28),
            (Style::Dash, 26..=28),
            (Style::Dense, 26..=28),
            (Style::OtherPost, 26..=28),
        ] {
            assert!(
                half_points.contains(&style.look().size),
                "size of {style:?}"
            );
        }
    }
}
