//! Every word that papers say, in Vietnamese. Part one repeats the catalogue's terms, and a test compares them.

use crate::vietnamese::{count, long_date, percent};
use chrono::NaiveDate;
use steering_core::committee::SeatRole;
use steering_core::reports::Verdict;
use steering_core::tasks::{TaskState, Timeliness};

// ---- Terms: equal to the message catalogue's `terms.ftl`.

pub(crate) const REGISTER: &str = "Sổ Chỉ đạo";
pub(crate) const COMMITTEE: &str = "Ban Chỉ đạo chuyển đổi số của Bộ Giáo dục và Đào tạo";
pub(crate) const TASK: &str = "Nhiệm vụ";
pub(crate) const CODE: &str = "Mã";
pub(crate) const AREA: &str = "Nhóm ưu tiên";
pub(crate) const LEVEL: &str = "Mức độ";
pub(crate) const LEAD: &str = "Đơn vị chủ trì";
pub(crate) const ASSIGNEE_WORDS: &str = "Người được giao theo văn bản";
pub(crate) const COORDINATORS: &str = "Đơn vị phối hợp";
pub(crate) const CLAUSE: &str = "Điều khoản";
pub(crate) const DUE: &str = "Thời hạn";
pub(crate) const DUE_WORDS: &str = "Lời ghi thời hạn";
pub(crate) const ORIGINAL_DUE: &str = "Hạn giao ban đầu";
pub(crate) const PRODUCT: &str = "Sản phẩm";
pub(crate) const RESULT: &str = "Kết quả";
pub(crate) const STATE: &str = "Trạng thái";
pub(crate) const PERCENT: &str = "Tiến độ (%)";
pub(crate) const PROGRESS_WORDS: &str = "Lời báo cáo tiến độ";
pub(crate) const DONE_ON: &str = "Ngày hoàn thành";
pub(crate) const NOTE: &str = "Ghi chú";
pub(crate) const CHAIR: &str = "Chủ trì";
pub(crate) const AGENDA: &str = "Chương trình họp";
pub(crate) const REASON: &str = "Lý do";
pub(crate) const MINUTES: &str = "phút";
pub(crate) const BASIS_ADJUSTED: &str = "Theo hạn đang áp dụng";
pub(crate) const BASIS_ORIGINAL: &str = "Theo hạn giao ban đầu";
pub(crate) const GROUP_DONE: &str = "Đã hoàn thành";
pub(crate) const GROUP_OPEN: &str = "Chưa hoàn thành";
pub(crate) const ON_TIME: &str = "Đúng hạn";
pub(crate) const LATE: &str = "Chậm";
pub(crate) const DONE_UNDATED: &str = "Xong, không hạn";
pub(crate) const IN_TERM: &str = "Trong hạn";
pub(crate) const OVERDUE: &str = "Quá hạn";
pub(crate) const OPEN_UNDATED: &str = "Chưa có hạn";
pub(crate) const DRAFTS: &str = "Còn là nháp, chưa giao";
pub(crate) const STOPPED: &str = "Tạm dừng, đã thay thế hoặc đã hủy";
pub(crate) const ON_TIME_RATIO: &str = "Tỷ lệ đúng hạn";
pub(crate) const ON_TIME_FORMULA: &str = "hoàn thành đúng hạn ÷ số nhiệm vụ đến hạn";
pub(crate) const OVERDUE_RATIO: &str = "Tỷ lệ quá hạn";
pub(crate) const OVERDUE_FORMULA: &str = "đang quá hạn ÷ số nhiệm vụ đến hạn";
pub(crate) const OVERDUE_SHARE: &str = "Tỷ trọng quá hạn";
pub(crate) const OVERDUE_SHARE_FORMULA: &str = "đang quá hạn ÷ tổng số nhiệm vụ";
pub(crate) const AGEING: [&str; 4] = ["1–7 ngày", "8–30 ngày", "31–90 ngày", "trên 90 ngày"];

/// Returns what an urgency level is called; empty for a number that is none.
pub(crate) const fn level(level: u32) -> &'static str {
    match level {
        1 => "Khẩn",
        2 => "Cao",
        3 => "Thường",
        4 => "Thấp",
        _ => "",
    }
}

/// Returns what a state is called.
pub(crate) const fn state(state: TaskState) -> &'static str {
    match state {
        TaskState::Draft => "Nháp",
        TaskState::Assigned => "Đã giao",
        TaskState::Accepted => "Đã nhận",
        TaskState::InProgress => "Đang thực hiện",
        TaskState::ReportedDone => "Đã báo cáo hoàn thành",
        TaskState::Confirmed => "Đã xác nhận hoàn thành",
        TaskState::Returned => "Trả lại",
        TaskState::ClarificationAsked => "Đề nghị làm rõ",
        TaskState::Paused => "Tạm dừng",
        TaskState::Replaced => "Đã thay thế",
        TaskState::Cancelled => "Đã hủy",
    }
}

/// Returns the name of how a task stands against its deadline.
pub(crate) const fn timeliness_label(timeliness: Timeliness) -> &'static str {
    match timeliness {
        Timeliness::NotDue => "Trong hạn",
        Timeliness::DueSoon => "Sắp đến hạn",
        Timeliness::DueToday => "Đến hạn hôm nay",
        Timeliness::Overdue => "Quá hạn",
        Timeliness::DoneOnTime => "Hoàn thành đúng hạn",
        Timeliness::DoneLate => "Hoàn thành quá hạn",
        Timeliness::DoneUndated => "Hoàn thành, không có hạn",
        Timeliness::Undated => "Chưa có hạn",
        Timeliness::Regular => "Thường xuyên",
        Timeliness::Draft => "Chưa giao",
        Timeliness::Stopped => "Đã dừng",
    }
}

/// Returns the same with its days, as a phrase inside a line.
pub(crate) fn timeliness(timeliness: Timeliness, days: Option<i32>) -> String {
    let days = days.map_or(0, i32::unsigned_abs);
    match timeliness {
        Timeliness::NotDue | Timeliness::DueSoon if days > 0 => format!("còn {} ngày", count(days)),
        Timeliness::NotDue | Timeliness::DueSoon | Timeliness::DueToday => {
            "đến hạn hôm nay".to_owned()
        }
        Timeliness::Overdue if days > 0 => format!("quá {} ngày", count(days)),
        Timeliness::Overdue => "quá hạn".to_owned(),
        Timeliness::DoneOnTime => "xong đúng hạn".to_owned(),
        Timeliness::DoneLate if days > 0 => format!("xong chậm {} ngày", count(days)),
        Timeliness::DoneLate => "xong quá hạn".to_owned(),
        Timeliness::DoneUndated => "xong, không có hạn".to_owned(),
        Timeliness::Undated => "chưa có hạn".to_owned(),
        Timeliness::Regular => "thường xuyên".to_owned(),
        Timeliness::Draft => "chưa giao".to_owned(),
        Timeliness::Stopped => "đã dừng".to_owned(),
    }
}

/// Returns what a seat is called.
pub(crate) const fn role(role: SeatRole) -> &'static str {
    match role {
        SeatRole::Head => "Trưởng ban",
        SeatRole::StandingDeputy => "Phó Trưởng ban thường trực",
        SeatRole::Deputy => "Phó Trưởng ban",
        SeatRole::StandingMember => "Ủy viên thường trực",
        SeatRole::Member => "Ủy viên",
    }
}

/// Returns what a verdict is called.
pub(crate) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::None => "Chưa có hạn để đánh giá",
        Verdict::Good => "Tốt",
        Verdict::Steady => "Ổn định",
        Verdict::Late => "Chậm",
        Verdict::Risk => "Đáng lo",
    }
}

// ---- What Decree 30 puts on every paper.

pub(crate) const NATION: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
pub(crate) const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
pub(crate) const PARENT: &str = "BỘ GIÁO DỤC VÀ ĐÀO TẠO";
pub(crate) const ISSUER: &str = "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ";
pub(crate) const NUMBER_WORD: &str = "Số:";
/// Where the Ministry sits.
pub(crate) const PLACE: &str = "Hà Nội";
pub(crate) const REPORT: &str = "BÁO CÁO";
pub(crate) const COLLECTIVE: &str = "BAN CHỈ ĐẠO";
pub(crate) const BLANK: &str = "………………………";
pub(crate) const RECIPIENTS: &str = "Nơi nhận:";
pub(crate) const RECIPIENT_LINES: [&str; 2] = ["Các thành viên Ban Chỉ đạo", "………………"];
pub(crate) const ABOUT: &str = "V/v";
pub(crate) const ADDRESSED_TO: &str = "Kính gửi:";
pub(crate) const ANNEX: &str = "Phụ lục";
pub(crate) const END: &str = "./.";
/// Category of a file that is not issued, among its properties.
pub(crate) const INTERNAL: &str = "Tài liệu nội bộ";

// ---- The status report.

pub(crate) const FILE_STATUS: &str = "BaoCao_TinhHinhNhiemVu";
pub(crate) const ORDINAL: &str = "STT";
pub(crate) const SUM: &str = "Cộng";
pub(crate) const TOTAL: &str = "Tổng số";
pub(crate) const NONE: &str = "Không có nhiệm vụ nào.";
pub(crate) const SECTION_OVERVIEW: &str = "KẾT QUẢ CHUNG";
pub(crate) const SECTION_GROUPS: &str = "KẾT QUẢ THEO NHÓM";
pub(crate) const SECTION_OVERDUE: &str = "NHIỆM VỤ QUÁ HẠN";
pub(crate) const BY_AREA: &str = "Theo nhóm ưu tiên";
pub(crate) const BY_LEAD: &str = "Theo đơn vị chủ trì";
pub(crate) const BY_INSTRUMENT: &str = "Theo văn bản giao";
pub(crate) const BY_LEVEL: &str = "Theo mức độ";
pub(crate) const NO_AREA: &str = "Chưa xếp nhóm ưu tiên";
pub(crate) const NO_LEAD: &str = "Chưa ghi đơn vị chủ trì";
pub(crate) const NO_INSTRUMENT: &str = "Chưa ghi văn bản giao";
pub(crate) const NO_LEVEL: &str = "Chưa xếp mức độ";
pub(crate) const COLUMN_IN_TIME: &str = "Đúng hạn, trong hạn";
pub(crate) const COLUMN_OVERDUE: &str = "Quá hạn";
pub(crate) const COLUMN_UNDATED: &str = "Không có hạn";
pub(crate) const RATIO: &str = "Tỷ lệ";
pub(crate) const RATIO_FORMULA: &str = "Cách tính";
pub(crate) const NUMERATOR: &str = "Tử số";
pub(crate) const DENOMINATOR: &str = "Mẫu số";
pub(crate) const AGE: &str = "Thời gian quá hạn";
pub(crate) const DAYS_OVERDUE: &str = "Số ngày quá hạn";
pub(crate) const SOURCE: &str = "Văn bản giao";
pub(crate) const SOURCE_ON: &str = "Ngày văn bản";
pub(crate) const PRODUCT_RESULT: &str = "Sản phẩm, kết quả";
pub(crate) const PROGRESS_STATE: &str = "Tiến độ, tình trạng";
pub(crate) const LATEST: &str = "Báo cáo gần nhất";
pub(crate) const EXTENSIONS: &str = "Số lần lùi hạn";
pub(crate) const TIMELINESS: &str = "Tình hình";
pub(crate) const DAYS: &str = "Số ngày";
pub(crate) const SHEET_OVERVIEW: &str = "Tổng hợp";
pub(crate) const SHEET_DATA: &str = "Dữ liệu";
pub(crate) const OUTSIDE_TOTAL: &str = "Ngoài tổng số";
pub(crate) const DAYS_NOTE: &str = "Số ngày: dương là còn lại, âm là quá hạn hoặc chậm.";
pub(crate) const RATIO_NOTE: &str =
    "Tỷ lệ lấy hai chữ số thập phân, phần sau bỏ đi, không làm tròn.";
pub(crate) const DUE_SET_NOTE: &str = "Số nhiệm vụ đến hạn gồm nhiệm vụ có hạn trước hoặc đúng ngày báo cáo và nhiệm vụ có \
     hạn đã hoàn thành tính đến ngày ấy.";
pub(crate) const GROUPS_BASIS: &str = "Các bảng dưới đây tính theo hạn đang áp dụng; không kể nhiệm vụ còn là nháp và nhiệm vụ đã dừng.";

/// Returns the abstract under the paper's name.
pub(crate) fn subject(day: NaiveDate) -> String {
    format!(
        "Tình hình thực hiện nhiệm vụ, tính đến ngày {}",
        long_date(day)
    )
}

/// Returns the opening sentence.
pub(crate) fn opening(day: NaiveDate) -> String {
    format!(
        "{COMMITTEE} báo cáo tình hình thực hiện các nhiệm vụ được giao, tính đến hết ngày {}, như sau:",
        long_date(day)
    )
}

/// Returns the sentence that gives the whole in three figures.
pub(crate) fn overview(total: u32, done: u32, open: u32, waiting: u32) -> String {
    if total == 0 {
        return "Đến thời điểm báo cáo, chưa có nhiệm vụ nào đã giao đang được theo dõi."
            .to_owned();
    }
    let waiting = if waiting == 0 {
        String::new()
    } else {
        format!(
            ", trong đó {} nhiệm vụ đã được báo cáo hoàn thành, đang chờ xác nhận",
            count(waiting)
        )
    };
    format!(
        "Tổng số nhiệm vụ đã giao là {}, gồm {} nhiệm vụ đã hoàn thành và được xác nhận, {} nhiệm vụ chưa hoàn \
         thành{waiting}.",
        count(total),
        count(done),
        count(open)
    )
}

/// Returns the sentence on what the total leaves out.
pub(crate) fn outside(drafts: u32, stopped: u32) -> String {
    if drafts == 0 && stopped == 0 {
        return "Ngoài tổng số trên không có nhiệm vụ nào còn là nháp hoặc đã dừng.".to_owned();
    }
    format!(
        "Ngoài tổng số trên có {} nhiệm vụ còn là nháp, chưa giao và {} nhiệm vụ tạm dừng, đã thay thế hoặc đã hủy.",
        count(drafts),
        count(stopped)
    )
}

/// Returns the lead-in of the table of ratios.
pub(crate) fn ratios(on_time: Option<u32>, overdue: Option<u32>, share: Option<u32>) -> String {
    if on_time.is_none() {
        return "Chưa có nhiệm vụ nào đến hạn để tính tỷ lệ.".to_owned();
    }
    format!(
        "Theo hạn đang áp dụng, tỷ lệ đúng hạn trên số nhiệm vụ đến hạn là {}; tỷ lệ quá hạn trên số nhiệm vụ đến hạn là \
         {}; tỷ trọng quá hạn trên tổng số nhiệm vụ là {}.",
        percent(on_time),
        percent(overdue),
        percent(share)
    )
}

/// Returns the sentence on overdue tasks.
pub(crate) fn overdue(tasks: u32, urgent: u32, longest: u32) -> String {
    if tasks == 0 {
        return "Không có nhiệm vụ nào đang quá hạn.".to_owned();
    }
    let urgent = if urgent == 0 {
        "không có nhiệm vụ mức Khẩn".to_owned()
    } else {
        format!("có {} nhiệm vụ mức Khẩn", count(urgent))
    };
    format!(
        "Có {} nhiệm vụ đang quá hạn, trong đó {urgent}; lâu nhất đã quá {} ngày.",
        count(tasks),
        count(longest)
    )
}

/// Returns the lead-in of the list of the tasks that are overdue longest.
pub(crate) fn longest_overdue(shown: usize, all: u32) -> String {
    if usize::try_from(all).is_ok_and(|all| all <= shown) {
        "Các nhiệm vụ đang quá hạn, lâu nhất trước:".to_owned()
    } else {
        format!(
            "{shown} nhiệm vụ quá hạn lâu nhất (toàn bộ {} nhiệm vụ nêu tại Phụ lục):",
            count(all)
        )
    }
}

/// Returns where the figures come from, so that the same report can be made again.
pub(crate) fn origin(known_to: u32) -> String {
    format!(
        "Số liệu lập từ {REGISTER}, nhật ký đến mục số {}.",
        count(known_to)
    )
}

/// Returns the last sentence of the body, which points to the annex as the decree asks.
pub(crate) fn see_annex(rows: usize) -> String {
    if rows == 0 {
        format!("Phụ lục kèm theo chưa có nhiệm vụ nào{END}")
    } else {
        format!("Tình hình từng nhiệm vụ nêu tại Phụ lục kèm theo{END}")
    }
}

/// Returns what a source is called that has a day and nothing else.
pub(crate) fn source_of(day: &str) -> String {
    on_day("Văn bản", day)
}

/// Returns a source with its day, or a state with the day it was reached.
pub(crate) fn on_day(what: &str, day: &str) -> String {
    format!("{what} ngày {day}")
}

/// Returns how often a deadline was moved.
pub(crate) fn extended(times: u32) -> String {
    format!("Lùi hạn {} lần", count(times))
}

/// Returns the annex's title.
pub(crate) fn annex_title(day: NaiveDate) -> String {
    format!(
        "TÌNH HÌNH TỪNG NHIỆM VỤ, TÍNH ĐẾN NGÀY {}",
        long_date(day).to_uppercase()
    )
}

/// Returns the spreadsheet's line on the day.
pub(crate) fn as_of(day: NaiveDate) -> String {
    format!("Tính đến hết ngày {}", crate::vietnamese::short_date(day))
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
