//! Faults put into good papers, one at a time: each is found.

use super::{Component, Fault};
use super::{bytes, changed, check, decision, letter, shown};
use crate::papers::{briefing, outgoing_register};
use crate::samples::{briefing_sample, outgoing_sample};
use Component as C;
use Fault as F;

const TEXT: &str = "word/document.xml";
const STYLES: &str = "word/styles.xml";
const HEADER: &str = "word/header1.xml";

/// Which good paper a fault is put into.
#[derive(Debug, Clone, Copy)]
enum Base {
    Letter,
    Decision,
    Book,
    Sheet,
}

/// A part, what is found in it and what stands there instead (the first time it is found), and what must be said.
type Case = (Base, &'static str, &'static str, &'static str, C, F);

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Sheet and margins.
    (Base::Letter, TEXT, "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"", C::Page, F::PaperSize),
    (Base::Letter, TEXT, "w:top=\"1134\"", "w:top=\"720\"", C::Page, F::MarginTop),
    (Base::Letter, TEXT, "w:bottom=\"1134\"", "w:bottom=\"1700\"", C::Page, F::MarginBottom),
    (Base::Letter, TEXT, "w:left=\"1701\"", "w:left=\"1440\"", C::Page, F::MarginLeft),
    (Base::Letter, TEXT, "w:right=\"851\" w:bottom", "w:right=\"1440\" w:bottom", C::Page, F::MarginRight),
    // Font and colour.
    (Base::Letter, STYLES, "w:hAnsi=\"Times New Roman\"", "w:hAnsi=\"Arial\"", C::Body, F::Font),
    (Base::Letter, STYLES, "w:val=\"000000\"", "w:val=\"1F3864\"", C::Body, F::Color),
    // Page numbers.
    (Base::Letter, TEXT, "<w:titlePg/>", "", C::PageNumber, F::OnFirstPage),
    (Base::Letter, TEXT, "w:start=\"1\"", "w:start=\"3\"", C::PageNumber, F::Start),
    (Base::Letter, TEXT, "<w:pgNumType w:start=\"1\"/>", "<w:pgNumType w:fmt=\"upperRoman\" w:start=\"1\"/>", C::PageNumber, F::NotArabic),
    (Base::Letter, HEADER, " PAGE ", " DATE ", C::PageNumber, F::Missing),
    (Base::Letter, TEXT, "w:headerReference", "w:footerReference", C::PageNumber, F::AtFoot),
    (Base::Letter, HEADER, "<w:pStyle w:val=\"Header\"/>", "<w:pStyle w:val=\"Header\"/><w:jc w:val=\"right\"/>", C::PageNumber, F::NotCentered),
    (Base::Letter, HEADER, "<w:r><w:t>2", "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>2", C::PageNumber, F::Size),
    (Base::Letter, HEADER, "<w:r><w:t>2", "<w:r><w:rPr><w:i/></w:rPr><w:t>2", C::PageNumber, F::Italic),
    // Nation and motto.
    (Base::Letter, TEXT, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XHCN VIỆT NAM CHỦ NGHĨA VIỆT NAM", C::Nation, F::Wording),
    (Base::Letter, TEXT, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam", C::Nation, F::NotCapitals),
    (Base::Letter, TEXT, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", C::Nation, F::Missing),
    (Base::Letter, TEXT, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", C::Motto, F::Wording),
    (Base::Letter, TEXT, "Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", C::Motto, F::Wording),
    (Base::Letter, TEXT, "Độc lập - Tự do - Hạnh phúc", "", C::Motto, F::Missing),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"QuocHieu\"/>", "<w:pStyle w:val=\"NguoiKy\"/>", C::Nation, F::Size),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"QuocHieu\"/>", "<w:pStyle w:val=\"CoQuanChuQuan\"/>", C::Nation, F::NotBold),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"TieuNgu\"/>", "<w:pStyle w:val=\"DiaDanhNgay\"/>", C::Motto, F::Italic),
    (Base::Letter, TEXT, "w:left=\"1158\"", "w:left=\"10\"", C::Motto, F::RuleLength),
    // Issuer.
    (Base::Letter, TEXT, "w:left=\"1206\"", "w:left=\"10\"", C::Issuer, F::RuleLength),
    (Base::Letter, TEXT, "<w:top w:val=\"single\"", "<w:top w:val=\"nil\"", C::Issuer, F::NoRule),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"CoQuanBanHanh\"/>", "<w:pStyle w:val=\"CoQuanChuQuan\"/>", C::Issuer, F::NotBold),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"CoQuanChuQuan\"/>", "<w:pStyle w:val=\"CoQuanChuQuan\"/><w:jc w:val=\"left\"/>", C::Parent, F::NotCentered),
    (Base::Letter, TEXT, "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Bộ Giáo dục và Đào tạo", C::Parent, F::NotCapitals),
    // Number and symbol.
    (Base::Letter, TEXT, "Số: 05/", "Số: 5/", C::Number, F::Padding),
    (Base::Decision, TEXT, "Số: 12/", "Số: 012/", C::Number, F::Padding),
    (Base::Letter, TEXT, "Số: 05/", "Số 05/", C::Number, F::Punctuation),
    (Base::Letter, TEXT, "05/BCĐ-VP", "05/BCĐ - VP", C::Number, F::Separator),
    (Base::Letter, TEXT, "05/BCĐ-VP", "05/BCĐ–VP", C::Number, F::Separator),
    (Base::Letter, TEXT, "05/BCĐ-VP", "05-BCĐ-VP", C::Number, F::Separator),
    (Base::Letter, TEXT, "05/BCĐ-VP", "05/bcđ-VP", C::Number, F::NotCapitals),
    (Base::Decision, TEXT, "12/QĐ-BCĐ", "12/TB-BCĐ", C::Number, F::Symbol),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"SoKyHieu\"/>", "<w:pStyle w:val=\"NguoiKy\"/>", C::Number, F::Bold),
    // Place and day.
    (Base::Letter, TEXT, "ngày 05 tháng 4", "ngày 5 tháng 4", C::PlaceAndDay, F::Padding),
    (Base::Letter, TEXT, "ngày 05 tháng 4", "ngày 05 tháng 04", C::PlaceAndDay, F::Padding),
    (Base::Letter, TEXT, "ngày 05 tháng 4", "ngày 05 tháng 2", C::PlaceAndDay, F::Padding),
    (Base::Letter, TEXT, "ngày 05 tháng 4", "ngày 31 tháng 4", C::PlaceAndDay, F::NoSuchDay),
    (Base::Letter, TEXT, "Hà Nội, ngày", "Hà Nội ngày", C::PlaceAndDay, F::Punctuation),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"DiaDanhNgay\"/>", "<w:pStyle w:val=\"SoKyHieu\"/>", C::PlaceAndDay, F::NotItalic),
    // Kind and abstract.
    (Base::Decision, TEXT, ">QUYẾT ĐỊNH<", "><", C::Kind, F::Missing),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"KemTheo\"/>", C::Kind, F::NotBold),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"Title\"/><w:jc w:val=\"left\"/>", C::Kind, F::NotCentered),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"Subtitle\"/>", "<w:pStyle w:val=\"QuocHieu\"/>", C::Subject, F::Size),
    (Base::Decision, TEXT, ">Ban hành Quy chế làm việc của Ban Chỉ đạo chuyển đổi số<", "><", C::Subject, F::Missing),
    (Base::Letter, TEXT, "V/v đôn đốc", "v/v đôn đốc", C::LetterSubject, F::Wording),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"TrichYeuCongVan\"/>", "<w:pStyle w:val=\"TrichYeuCongVan\"/><w:spacing w:before=\"0\"/>", C::LetterSubject, F::Spacing),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"TrichYeuCongVan\"/>", "<w:pStyle w:val=\"QuocHieu\"/>", C::LetterSubject, F::Bold),
    // Addressees.
    (Base::Letter, TEXT, "Kính gửi:", "Kính gửi", C::Addressees, F::Punctuation),
    (Base::Letter, TEXT, "- Cục Công nghệ thông tin;", "- Cục Công nghệ thông tin,", C::Addressees, F::Punctuation),
    (Base::Letter, TEXT, "- Vụ Giáo dục Trung học.", "- Vụ Giáo dục Trung học", C::Addressees, F::Punctuation),
    (Base::Letter, TEXT, ">Kính gửi:<", ">Gửi:<", C::Addressees, F::Missing),
    // Grounds.
    (Base::Decision, TEXT, "thành lập Ban Chỉ đạo;", "thành lập Ban Chỉ đạo,", C::Ground, F::Punctuation),
    (Base::Decision, TEXT, "bộ phận thường trực.", "bộ phận thường trực;", C::Ground, F::Punctuation),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"CanCu\"/>", "<w:pStyle w:val=\"BodyText\"/>", C::Ground, F::NotItalic),
    // The text.
    (Base::Letter, TEXT, "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"BodyText\"/><w:jc w:val=\"left\"/>", C::Body, F::NotJustified),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"BodyText\"/><w:ind w:firstLine=\"0\"/>", C::Body, F::Indent),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"BodyText\"/><w:spacing w:line=\"480\" w:lineRule=\"auto\"/>", C::Body, F::LineSpacing),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"BodyText\"/><w:spacing w:line=\"240\" w:lineRule=\"exact\"/>", C::Body, F::LineSpacing),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"Diem\"/>", "<w:pStyle w:val=\"Diem\"/><w:spacing w:before=\"0\"/>", C::Point, F::Spacing),
    (Base::Letter, STYLES, "<w:name w:val=\"Body Text\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>", "<w:name w:val=\"Body Text\"/><w:basedOn w:val=\"QuocHieu\"/><w:qFormat/>", C::Body, F::Bold),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"CanCu\"/>", C::Body, F::Italic),
    (Base::Letter, TEXT, "đ) ", "e) ", C::Point, F::Order),
    (Base::Letter, TEXT, "./.", ".", C::End, F::Missing),
    (Base::Decision, TEXT, "<w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">Các đơn vị", "<w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">Điều 4. Các đơn vị", C::Article, F::Order),
    (Base::Decision, "word/numbering.xml", "<w:b/><w:bCs/>", "", C::Article, F::NotBold),
    (Base::Decision, "word/numbering.xml", "<w:numFmt w:val=\"upperRoman\"/><w:suff w:val=\"nothing\"/>", "<w:numFmt w:val=\"decimal\"/><w:suff w:val=\"nothing\"/>", C::Chapter, F::NotRoman),
    (Base::Decision, "word/numbering.xml", "<w:lvlText w:val=\"Mục %1\"/>", "<w:lvlText w:val=\"Mục I\"/>", C::Section, F::NotArabic),
    (Base::Decision, TEXT, "QUY ĐỊNH CHUNG", "Quy định chung", C::Chapter, F::NotCapitals),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"Chuong\"/>", "<w:pStyle w:val=\"Chuong\"/><w:jc w:val=\"left\"/>", C::Chapter, F::NotCentered),
    // Signature.
    (Base::Letter, TEXT, "KT. TRƯỞNG BAN", "KT TRƯỞNG BAN", C::Power, F::Punctuation),
    (Base::Letter, TEXT, "KT. TRƯỞNG BAN", "K/T. TRƯỞNG BAN", C::Power, F::Punctuation),
    (Base::Letter, TEXT, "KT. TRƯỞNG BAN", "KT.TRƯỞNG BAN", C::Power, F::Punctuation),
    (Base::Letter, TEXT, ">PHÓ TRƯỞNG BAN<", "><", C::Power, F::Missing),
    (Base::Letter, TEXT, "PHÓ TRƯỞNG BAN", "Phó Trưởng ban", C::Power, F::NotCapitals),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"QuyenHan\"/>", "<w:pStyle w:val=\"Normal\"/>", C::Power, F::NotBold),
    (Base::Letter, TEXT, "Nguyễn Văn Mẫu", "PGS.TS. Nguyễn Văn Mẫu", C::Name, F::Honorific),
    (Base::Letter, TEXT, "Nguyễn Văn Mẫu", "Tiến sĩ Nguyễn Văn Mẫu", C::Name, F::Honorific),
    (Base::Letter, TEXT, "Nguyễn Văn Mẫu", "NGUYỄN VĂN MẪU", C::Name, F::Capitals),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"NguoiKy\"/>", "<w:pStyle w:val=\"QuocHieu\"/>", C::Name, F::Size),
    // Recipients.
    (Base::Letter, TEXT, "Nơi nhận:", "Nơi nhận", C::RecipientsHead, F::Punctuation),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"NoiNhan\"/>", "<w:pStyle w:val=\"NguoiNhan\"/>", C::RecipientsHead, F::NotBold),
    (Base::Letter, TEXT, "<w:pStyle w:val=\"NguoiNhan\"/>", "<w:pStyle w:val=\"Normal\"/>", C::Recipients, F::Size),
    (Base::Letter, TEXT, "- Như trên;", "- Như trên", C::Recipients, F::Punctuation),
    (Base::Letter, TEXT, "- Như trên;", "Như trên;", C::Recipients, F::Punctuation),
    (Base::Letter, TEXT, "- Lưu: VT, BCĐ.", "- Lưu: VT, BCĐ", C::Recipients, F::Punctuation),
    (Base::Letter, TEXT, "- Lưu: VT, BCĐ.", "- Lưu BCĐ.", C::Recipients, F::Wording),
    (Base::Letter, TEXT, "- Lưu: VT, BCĐ.", "- Văn phòng;", C::Recipients, F::Missing),
    // Annexes.
    (Base::Decision, TEXT, "<w:pStyle w:val=\"KemTheo\"/>", "<w:pStyle w:val=\"Normal\"/>", C::AnnexOf, F::NotItalic),
    (Base::Decision, TEXT, ">Phụ lục I<", ">Phụ lục 1<", C::Annex, F::NotRoman),
    (Base::Decision, TEXT, ">Phụ lục II<", ">Phụ lục III<", C::Annex, F::Order),
    (Base::Decision, TEXT, ">Phụ lục II<", ">Phụ lục<", C::Annex, F::Missing),
    (Base::Decision, TEXT, ">Phụ lục I<", ">PHỤ LỤC I<", C::Annex, F::Capitals),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"PhuLuc\"/>", "<w:pStyle w:val=\"TieuNgu\"/>", C::Annex, F::Size),
    (Base::Decision, TEXT, "DANH MỤC NHIỆM VỤ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"KemTheo\"/>", "Danh mục nhiệm vụ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"KemTheo\"/>", C::AnnexTitle, F::NotCapitals),
    (Base::Decision, TEXT, "<w:pStyle w:val=\"KemTheo\"/></w:pPr><w:r><w:t xml:space=\"preserve\">(Kèm theo Quyết định số 12/QĐ-BCĐ ngày 05 tháng 4 năm 2022 của Ban", "<w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:t xml:space=\"preserve\">(Kèm theo Quyết định số 12/QĐ-BCĐ ngày 05 tháng 4 năm 2022 của Ban", C::AnnexOf, F::NotItalic),
    (Base::Decision, TEXT, " và các Phụ lục.", ".", C::Annex, F::NotMentioned),
    // Books: their columns, their name, and what holds for every page.
    (Base::Book, TEXT, ">Người ký<", ">Chữ ký<", C::Column, F::Missing),
    (Base::Book, TEXT, ">Nơi nhận văn bản<", "><", C::Column, F::Missing),
    (Base::Book, TEXT, ">Ký nhận<", "><", C::Column, F::Missing),
    (Base::Book, TEXT, "w:left=\"1701\"", "w:left=\"700\"", C::Page, F::MarginLeft),
    (Base::Book, TEXT, "<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"KemTheo\"/>", C::Kind, F::NotBold),
    (Base::Book, TEXT, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc", C::Motto, F::Wording),
    (Base::Book, STYLES, "w:hAnsi=\"Times New Roman\"", "w:hAnsi=\"Arial\"", C::Kind, F::Font),
    // Sheets of the house: all but what only an issued paper has.
    (Base::Sheet, TEXT, "Độc lập - Tự do - Hạnh phúc", "", C::Motto, F::Missing),
    (Base::Sheet, TEXT, ">BÁO CÁO<", "><", C::Kind, F::Missing),
    (Base::Sheet, TEXT, "w:top=\"1134\"", "w:top=\"720\"", C::Page, F::MarginTop),
    (Base::Sheet, TEXT, ">Phụ lục I<", ">PHỤ LỤC I<", C::Annex, F::Capitals),
];

/// What stands for the hyphen of a code or a symbol.
const UNBROKEN: &str = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";

#[test]
fn each_seeded_fault_is_found() {
    let mut missed = Vec::new();
    for (base, part, from, to, component, fault) in CASES {
        let good = match base {
            Base::Letter => bytes(&letter()),
            Base::Decision => bytes(&decision()),
            Base::Book => bytes(&outgoing_register(&outgoing_sample())),
            Base::Sheet => bytes(&briefing(&briefing_sample(8, 5, 3))),
        };
        let is_there = std::cell::Cell::new(false);
        let bad = changed(good, part, |text| {
            // Held hyphens are elements between two texts, held blanks letters of their own: written plain, the cases read
            // as the paper does.
            let text = text.replace(UNBROKEN, "-").replace('\u{a0}', " ");
            is_there.set(text.contains(from));
            text.replacen(from, to, 1)
        });
        if !is_there.get() {
            missed.push(format!("{from} does not stand in {part} of the {base:?}"));
            continue;
        }
        let checked = check(&bad).unwrap();
        let is_found = checked
            .findings
            .iter()
            .any(|finding| (finding.component, finding.fault) == (*component, *fault));
        if !is_found {
            missed.push(format!(
                "{} {} after {from} became {to}: {:?}",
                component.code(),
                fault.code(),
                shown(&checked)
            ));
        }
    }
    assert!(missed.is_empty(), "not found:\n{}", missed.join("\n"));
    assert!(CASES.len() > 100, "as many as the changelog says");
}
