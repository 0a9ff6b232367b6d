//! Types of papers and their abbreviations.

use crate::codes::coded_enum;

coded_enum! {
    /// Type of a paper, in the order of the decree; letters, which bear no type, last.
    PaperType {
        /// Nghị quyết.
        Resolution = "resolution",
        /// Quyết định.
        Decision = "decision",
        /// Chỉ thị.
        Directive = "directive",
        /// Quy chế.
        Regulation = "regulation",
        /// Quy định.
        Rules = "rules",
        /// Thông cáo.
        Communique = "communique",
        /// Thông báo.
        Notice = "notice",
        /// Hướng dẫn.
        Guideline = "guideline",
        /// Chương trình.
        Programme = "programme",
        /// Kế hoạch.
        Plan = "plan",
        /// Phương án.
        Option = "option",
        /// Đề án.
        Scheme = "scheme",
        /// Dự án.
        Project = "project",
        /// Báo cáo.
        Report = "report",
        /// Biên bản.
        Minutes = "minutes",
        /// Tờ trình.
        Proposal = "proposal",
        /// Hợp đồng.
        Contract = "contract",
        /// Công điện.
        Telegram = "telegram",
        /// Bản ghi nhớ.
        Memorandum = "memorandum",
        /// Bản thỏa thuận.
        Agreement = "agreement",
        /// Giấy ủy quyền.
        Authorisation = "authorisation",
        /// Giấy mời.
        Invitation = "invitation",
        /// Giấy giới thiệu.
        Introduction = "introduction",
        /// Giấy nghỉ phép.
        LeavePass = "leave_pass",
        /// Phiếu gửi.
        SendingSlip = "sending_slip",
        /// Phiếu chuyển.
        TransferSlip = "transfer_slip",
        /// Phiếu báo.
        ReportSlip = "report_slip",
        /// Công văn.
        Letter = "letter",
    }
}

impl PaperType {
    /// Returns the abbreviation in the symbol (Decree 30/2020/NĐ-CP, annex III, section I); letters have none.
    #[must_use]
    pub const fn abbreviation(self) -> Option<&'static str> {
        Some(match self {
            PaperType::Resolution => "NQ",
            PaperType::Decision => "QĐ",
            PaperType::Directive => "CT",
            PaperType::Regulation => "QC",
            PaperType::Rules => "QyĐ",
            PaperType::Communique => "TC",
            PaperType::Notice => "TB",
            PaperType::Guideline => "HD",
            PaperType::Programme => "CTr",
            PaperType::Plan => "KH",
            PaperType::Option => "PA",
            PaperType::Scheme => "ĐA",
            PaperType::Project => "DA",
            PaperType::Report => "BC",
            PaperType::Minutes => "BB",
            PaperType::Proposal => "TTr",
            PaperType::Contract => "HĐ",
            PaperType::Telegram => "CĐ",
            PaperType::Memorandum => "BGN",
            PaperType::Agreement => "BTT",
            PaperType::Authorisation => "GUQ",
            PaperType::Invitation => "GM",
            PaperType::Introduction => "GGT",
            PaperType::LeavePass => "GNP",
            PaperType::SendingSlip => "PG",
            PaperType::TransferSlip => "PC",
            PaperType::ReportSlip => "PB",
            PaperType::Letter => return None,
        })
    }
}
