//! The types of administrative papers as their titles have them (Decree 30/2020/NĐ-CP, annex III, section I).

use steering_core::papers::PaperType;

/// Name in capitals, and type. Letters have no title.
pub(crate) const KINDS: [(&str, PaperType); 27] = [
    ("NGHỊ QUYẾT", PaperType::Resolution),
    ("QUYẾT ĐỊNH", PaperType::Decision),
    ("CHỈ THỊ", PaperType::Directive),
    ("QUY CHẾ", PaperType::Regulation),
    ("QUY ĐỊNH", PaperType::Rules),
    ("THÔNG CÁO", PaperType::Communique),
    ("THÔNG BÁO", PaperType::Notice),
    ("HƯỚNG DẪN", PaperType::Guideline),
    ("CHƯƠNG TRÌNH", PaperType::Programme),
    ("KẾ HOẠCH", PaperType::Plan),
    ("PHƯƠNG ÁN", PaperType::Option),
    ("ĐỀ ÁN", PaperType::Scheme),
    ("DỰ ÁN", PaperType::Project),
    ("BÁO CÁO", PaperType::Report),
    ("BIÊN BẢN", PaperType::Minutes),
    ("TỜ TRÌNH", PaperType::Proposal),
    ("HỢP ĐỒNG", PaperType::Contract),
    ("CÔNG ĐIỆN", PaperType::Telegram),
    ("BẢN GHI NHỚ", PaperType::Memorandum),
    ("BẢN THỎA THUẬN", PaperType::Agreement),
    ("GIẤY ỦY QUYỀN", PaperType::Authorisation),
    ("GIẤY MỜI", PaperType::Invitation),
    ("GIẤY GIỚI THIỆU", PaperType::Introduction),
    ("GIẤY NGHỈ PHÉP", PaperType::LeavePass),
    ("PHIẾU GỬI", PaperType::SendingSlip),
    ("PHIẾU CHUYỂN", PaperType::TransferSlip),
    ("PHIẾU BÁO", PaperType::ReportSlip),
];

/// Returns the type that a title names; a letter for none, and `None` for what is no type.
pub(crate) fn type_of(kind: &str) -> Option<PaperType> {
    if kind.is_empty() {
        return Some(PaperType::Letter);
    }
    KINDS
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, kind)| *kind)
}

/// Returns the abbreviation of a kind; `None` for a letter and for what is no kind.
pub(crate) fn abbreviation(kind: &str) -> Option<&'static str> {
    type_of(kind).and_then(PaperType::abbreviation)
}

/// Returns what a type is called at the beginning of a sentence.
pub(crate) fn name_of(kind: PaperType) -> String {
    let name = KINDS.iter().find(|(_, of)| *of == kind);
    let Some((name, _)) = name else {
        return "Công văn".to_owned();
    };
    let mut letters = name.chars();
    let first = letters.next().into_iter();
    first.chain(letters.flat_map(char::to_lowercase)).collect()
}
