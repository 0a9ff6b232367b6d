//! The styles of official papers: sizes and kinds of letters from Decree 30, annex I, part V.

use super::mm;

/// Font that the decree names.
pub const FONT: &str = "Times New Roman";

/// A paragraph style. Every paragraph of a paper has one; nothing is formatted by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "each is named after its component; `look` says the rest"
)]
pub enum Style {
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

/// Where the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
    /// At both sides.
    Both,
}

/// What a style says: sizes in half points, spaces in twentieths of a point.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Its stable name, of ASCII letters and digits.
    pub id: &'static str,
    /// What the user sees of it.
    pub name: &'static str,
    /// Size of its letters.
    pub size: u32,
    /// Whether they are bold.
    pub is_bold: bool,
    /// Whether they are slanted.
    pub is_italic: bool,
    /// Where its lines stand.
    pub align: Align,
    /// Room above.
    pub before: u32,
    /// Room below.
    pub after: u32,
    /// How far its first line begins behind the others.
    pub first_line: u32,
    /// How far its lines begin behind the margin.
    pub left: u32,
    /// How far its first line begins before the others.
    pub hanging: u32,
    /// Height of a line where it is exact, in twentieths of a point; 0 = single lines.
    pub line: u32,
    /// Whether it stays on the page of what follows.
    pub keeps_next: bool,
    /// Its place in the outline, from 0; `None` = it heads nothing.
    pub outline: Option<u32>,
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

    pub(crate) const ALL: &'static [Self] = &[
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
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.look().id
    }

    /// Returns the size of its letters in half points.
    #[must_use]
    pub const fn size(self) -> u32 {
        self.look().size
    }

    /// Returns what it says.
    // Names of built-in styles are English in the file; word processors show them in the user's language.
    #[must_use]
    pub const fn look(self) -> Look {
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
