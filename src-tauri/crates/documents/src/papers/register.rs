//! Papers of what the register holds: the core's reports in, view models of papers out, with the sentences that facts make.
//!
//! Not here: the register itself, and what nobody recorded. A sentence stands in a paper only if a record says so.

use super::annexes::{Assignment, AssignmentAnnex, MatrixAnnex, MatrixRow, Member, MemberAnnex};
use super::briefing::{AreaLine, Briefing, Overdue};
use super::frame::Frame;
use super::letters::{ExtensionAnswer, ExtensionReply, LateTask, UrgingLetter};
use super::period::{Highlight, PeriodPaper};
use crate::paper::{Authority, Signer};
use crate::vietnamese::{count, long_date, short_date};
use crate::words;
use chrono::NaiveDate;
use steering_core::committee::{Seat, SeatRole};
use steering_core::papers::PaperType;
use steering_core::reports::{
    AnnexRow, Brief, Cells, ExtensionCase, LateUnit, Load, Matrix, PeriodFacts, PeriodReport,
    Verdict, WorkItem, WorkKind,
};
use steering_core::tasks::{ExtensionState, TaskLine, TaskState};
use steering_core::text::fold;

mod meetings;
mod special;

pub use meetings::{agenda, conclusions, invitation, minutes};
pub use special::{About, special};

/// What the committee is called where it is named as an issuer.
pub const COMMITTEE_NAME: &str = words::COMMITTEE;

/// Returns the lines above a signature.
#[must_use]
pub fn on_behalf(signer: &Signer) -> Vec<String> {
    signer.authority.lines()
}

/// A paper that the register holds the facts of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// The report of a period.
    Period,
    /// The report asked for out of turn, on one matter.
    Special,
    /// The Minister's briefing.
    Briefing,
    /// The letter that urges a unit.
    Urging,
    /// The answer to a request for a later deadline.
    Extension,
    /// The annex that gives tasks.
    Assignments,
    /// The list of members.
    Members,
    /// The matrix of responsibility.
    Matrix,
    /// The register of papers that went out.
    OutgoingRegister,
    /// The register of papers that came in.
    IncomingRegister,
    /// The invitation to a meeting.
    Invitation,
    /// The agenda of a meeting.
    Agenda,
    /// The minutes of a meeting.
    Minutes,
    /// The notice of what a meeting concluded.
    Conclusions,
}

impl PaperKind {
    /// Every kind, in declared order.
    pub const ALL: &'static [Self] = &[
        Self::Period,
        Self::Special,
        Self::Briefing,
        Self::Urging,
        Self::Extension,
        Self::Assignments,
        Self::Members,
        Self::Matrix,
        Self::OutgoingRegister,
        Self::IncomingRegister,
        Self::Invitation,
        Self::Agenda,
        Self::Minutes,
        Self::Conclusions,
    ];

    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Special => "special",
            Self::Briefing => "briefing",
            Self::Urging => "urging",
            Self::Extension => "extension",
            Self::Assignments => "assignments",
            Self::Members => "members",
            Self::Matrix => "matrix",
            Self::OutgoingRegister => "outgoing",
            Self::IncomingRegister => "incoming",
            Self::Invitation => "invitation",
            Self::Agenda => "agenda",
            Self::Minutes => "minutes",
            Self::Conclusions => "conclusions",
        }
    }

    /// Returns the type whose series numbers it; `None` for annexes, which have the number of the paper they come with, and
    /// for the briefing, which stays in the house.
    #[must_use]
    pub const fn paper_type(self) -> Option<PaperType> {
        match self {
            Self::Period | Self::Special => Some(PaperType::Report),
            Self::Urging | Self::Extension => Some(PaperType::Letter),
            Self::Invitation => Some(PaperType::Invitation),
            Self::Agenda => Some(PaperType::Programme),
            Self::Minutes => Some(PaperType::Minutes),
            Self::Conclusions => Some(PaperType::Notice),
            Self::Briefing
            | Self::Assignments
            | Self::Members
            | Self::Matrix
            | Self::OutgoingRegister
            | Self::IncomingRegister => None,
        }
    }

    /// Returns the kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Returns the name of its file without the ending; `of` says which one it is: a period, a day, a code.
    #[must_use]
    pub fn file_name(self, of: &[&str]) -> String {
        let mut name = match self {
            Self::Period => "BaoCao",
            Self::Special => "BaoCao_DotXuat",
            Self::Briefing => "BaoCao_TomTat",
            Self::Urging => "CongVan_DonDoc",
            Self::Extension => "CongVan_TraLoiLuiThoiHan",
            Self::Assignments => "PhuLuc_GiaoNhiemVu",
            Self::Members => "DanhSach_ThanhVien",
            Self::Matrix => "MaTran_TrachNhiem",
            Self::OutgoingRegister => "SoVanBan_Di",
            Self::IncomingRegister => "SoVanBan_Den",
            Self::Invitation => "GiayMoi",
            Self::Agenda => "ChuongTrinh_Hop",
            Self::Minutes => "BienBan",
            Self::Conclusions => "ThongBao_KetLuan",
        }
        .to_owned();
        for part in of {
            name.push('_');
            name.extend(part.chars().map(plain));
        }
        name
    }
}

/// Returns a letter as file names may have it: without marks, `_` for what is no letter and no digit.
fn plain(char: char) -> char {
    if char.is_ascii_alphanumeric() || char == '-' {
        return char;
    }
    let folded = fold(&char.to_string()).chars().next();
    match folded.filter(char::is_ascii_alphanumeric) {
        Some(folded) if char.is_uppercase() => folded.to_ascii_uppercase(),
        Some(folded) => folded,
        None => '_',
    }
}

/// A paper that an annex comes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// Quyết định.
    Decision,
    /// Thông báo.
    Notice,
    /// Kế hoạch.
    Plan,
    /// Báo cáo.
    Report,
    /// Công văn.
    Letter,
}

impl Carrier {
    /// Returns the carrier with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "decision" => Some(Self::Decision),
            "notice" => Some(Self::Notice),
            "plan" => Some(Self::Plan),
            "report" => Some(Self::Report),
            "letter" => Some(Self::Letter),
            _ => None,
        }
    }

    /// Returns its kind in capitals, which letters have none of, and its name in a sentence.
    fn names(self) -> (String, String) {
        let (kind, name) = match self {
            Self::Decision => ("QUYẾT ĐỊNH", "Quyết định"),
            Self::Notice => ("THÔNG BÁO", "Thông báo"),
            Self::Plan => ("KẾ HOẠCH", "Kế hoạch"),
            Self::Report => ("BÁO CÁO", "Báo cáo"),
            Self::Letter => ("", "Công văn"),
        };
        (kind.to_owned(), name.to_owned())
    }
}

/// What the annex that gives tasks is called, unless its clerk says otherwise.
pub const ASSIGNMENTS: &str = "Phân công nhiệm vụ";

/// Sentences of a list in the body of a report; more are counted in one sentence.
const LISTED: usize = 10;
/// Columns of areas in a matrix.
const AREAS: usize = 10;
/// The row of a matrix by member for tasks that stand in no other.
const NO_MEMBER: &str = "Chưa gắn với thành viên nào";

/// Returns how a seat signs on the day it was looked at: the head in his own right, a deputy in his place. Others do not sign
/// for the committee without a written delegation, which the register does not hold.
#[must_use]
pub fn signer(seat: &Seat) -> Option<Signer> {
    let title = words::role(seat.role).to_uppercase();
    let authority = match seat.role {
        SeatRole::Head => Authority::Own { title },
        SeatRole::StandingDeputy | SeatRole::Deputy => Authority::ForHead {
            head: words::role(SeatRole::Head).to_uppercase(),
            title,
        },
        SeatRole::StandingMember | SeatRole::Member => return None,
    };
    let membership = seat.membership.as_ref()?;
    let other_post = [&membership.post, &membership.unit];
    Some(Signer {
        authority,
        other_post: other_post
            .into_iter()
            .flatten()
            .map(|named| named.title.to_uppercase())
            .collect(),
        name: membership
            .person
            .as_ref()
            .map(|person| person.title.clone())
            .unwrap_or_default(),
    })
}

/// Returns the letter that urges a unit.
#[must_use]
pub fn urging(
    frame: Frame,
    late: &LateUnit,
    as_of: NaiveDate,
    answer_by: NaiveDate,
) -> UrgingLetter {
    UrgingLetter {
        frame,
        unit: late.unit.title.clone(),
        as_of,
        tasks: late
            .tasks
            .iter()
            .filter_map(|task| {
                Some(LateTask {
                    code: task.line.code.clone(),
                    title: task.line.title.clone(),
                    source: task.source.clone(),
                    due_on: task.line.due_on?,
                    days: overdue_days(&task.line),
                    progress: task.line.progress_words.clone(),
                })
            })
            .collect(),
        answer_by,
    }
}

/// Returns the answer to a request for a later deadline; `None` when it was not decided, or no deadline was in force.
#[must_use]
pub fn extension(frame: Frame, case: &ExtensionCase) -> Option<ExtensionReply> {
    let asked = &case.extension;
    let answer = match asked.state {
        ExtensionState::Granted => ExtensionAnswer::Granted {
            due_on: asked.granted_on?,
            times: case.times,
        },
        ExtensionState::Refused => ExtensionAnswer::Refused,
        ExtensionState::Sent | ExtensionState::Withdrawn => return None,
    };
    Some(ExtensionReply {
        frame,
        unit: lead(&case.line),
        request: asked.evidence.clone(),
        code: case.line.code.clone(),
        task: case.line.title.clone(),
        due_on: asked.previous_on?,
        asked_on: asked.proposed_on,
        answer,
        basis: asked.basis.clone(),
    })
}

/// Returns the annex that gives tasks.
#[must_use]
pub fn assignments(
    frame: Frame,
    title: String,
    carrier: Carrier,
    rows: Vec<AnnexRow>,
) -> AssignmentAnnex {
    AssignmentAnnex {
        frame,
        number: None,
        title,
        comes_with: carrier.names(),
        tasks: rows
            .into_iter()
            .map(|row| Assignment {
                group: if row.area.is_empty() {
                    words::NO_AREA.to_owned()
                } else {
                    row.area
                },
                task: format!("{} ({})", row.title, row.code),
                lead: if row.lead.is_empty() {
                    row.assignee_words
                } else {
                    row.lead
                },
                coordinators: row.coordinators,
                due: match (row.due_on, row.due_words) {
                    (Some(day), _) => short_date(day),
                    (None, words) => words,
                },
                product: row.product,
            })
            .collect(),
    }
}

/// Returns the list of members.
#[must_use]
pub fn members(frame: Frame, carrier: Carrier, as_of: NaiveDate, seats: &[Seat]) -> MemberAnnex {
    let title = |named: &Option<steering_core::tasks::Named>| {
        named
            .as_ref()
            .map(|named| named.title.clone())
            .unwrap_or_default()
    };
    MemberAnnex {
        frame,
        number: None,
        comes_with: carrier.names(),
        as_of,
        members: seats
            .iter()
            .map(|seat| {
                let held = seat.membership.as_ref();
                Member {
                    seat: seat.number,
                    name: held.map(|held| title(&held.person)).unwrap_or_default(),
                    post: held
                        .map(|held| joined(&title(&held.post), &title(&held.unit)))
                        .unwrap_or_default(),
                    role: words::role(seat.role).to_owned(),
                    since: held.map(|held| held.from_on),
                }
            })
            .collect(),
    }
}

/// Whose rows a matrix has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatrixBy {
    /// Units that lead open tasks.
    Unit,
    /// Seats.
    Member,
}

/// Returns the matrix of responsibility.
#[must_use]
pub fn matrix(
    frame: Frame,
    carrier: Carrier,
    as_of: NaiveDate,
    matrix: &Matrix,
    by: MatrixBy,
) -> MatrixAnnex {
    // What has no column of its own is summed in the last one, if anything is in it.
    let alone = if matrix.areas.len() > AREAS {
        AREAS - 1
    } else {
        matrix.areas.len()
    };
    let others = |load: &Load| load.areas.iter().skip(alone).map(|area| area.open).sum();
    let all_others: u32 = others(&matrix.all);
    let row = |name: String, load: &Load| {
        let own = load.areas.iter().take(alone).map(|area| area.open);
        MatrixRow {
            name,
            counts: own.chain((all_others > 0).then(|| others(load))).collect(),
            total: load.cells.open(),
            overdue: load.cells.overdue,
        }
    };
    let rows: Vec<MatrixRow> = match by {
        MatrixBy::Unit => matrix
            .units
            .iter()
            .filter(|unit| unit.load.cells.open() > 0)
            .map(|unit| row(unit.unit.title.clone(), &unit.load))
            .collect(),
        MatrixBy::Member => matrix
            .seats
            .iter()
            .filter(|seat| !seat.is_open)
            .map(|seat| {
                let held = seat.person.as_ref().or(seat.post.as_ref());
                let name = held.map_or_else(
                    || format!("Ghế số {}", seat.number),
                    |held| held.title.clone(),
                );
                row(format!("{name} ({})", words::role(seat.role)), &seat.load)
            })
            .collect(),
    };
    // What stands in no row above, so that the rows add up to the sum.
    let (name, rest) = match by {
        MatrixBy::Unit => (words::NO_LEAD, &matrix.without_lead),
        MatrixBy::Member => (NO_MEMBER, &matrix.without_member),
    };
    let mut closing = Vec::new();
    if rest.cells.open() > 0 {
        closing.push(row(name.to_owned(), rest));
    }
    let total = matrix.all.cells.open();
    let counted = rows.iter().chain(&closing).map(|row| row.total);
    let twice = counted.sum::<u32>().saturating_sub(total);
    closing.push(row(words::TOTAL.to_owned(), &matrix.all));
    let mut columns: Vec<_> = matrix
        .areas
        .iter()
        .take(alone)
        .map(|area| area.title.clone())
        .collect();
    if all_others > 0 {
        columns.push("Khác".to_owned());
    }
    MatrixAnnex {
        frame,
        number: None,
        comes_with: carrier.names(),
        as_of,
        columns,
        rows,
        closing,
        note: match by {
            MatrixBy::Unit => "Số nhiệm vụ chưa hoàn thành do đơn vị chủ trì.".to_owned(),
            MatrixBy::Member if twice == 0 => {
                "Số nhiệm vụ chưa hoàn thành thành viên phụ trách; các dòng cộng lại bằng dòng Tổng số.".to_owned()
            }
            MatrixBy::Member => format!(
                "Số nhiệm vụ chưa hoàn thành thành viên phụ trách. Một nhiệm vụ có thể tính cho nhiều thành viên cùng đơn vị; \
                 dòng Tổng số đếm mỗi nhiệm vụ một lần, nên các dòng trên cộng lại nhiều hơn {} lượt.",
                count(twice)
            ),
        },
    }
}

/// Returns the report of a period. `before` are the figures of the window before, as they were reported.
#[must_use]
pub fn period(
    frame: Frame,
    addressees: Vec<String>,
    report: &PeriodReport,
    facts: &PeriodFacts,
    before: Option<Cells>,
) -> PeriodPaper {
    let highlight = |line: &TaskLine, percent, text| Highlight {
        code: line.code.clone(),
        title: line.title.clone(),
        lead: lead(line),
        percent,
        text,
    };
    let results = report
        .rows
        .iter()
        .filter(|row| row.line.state == TaskState::Confirmed)
        .map(|row| {
            let result = facts.results.get(&row.line.id);
            let text = result.map_or_else(|| row.words.clone(), String::clone);
            highlight(&row.line, row.percent_to, text)
        });
    let tasks = report.rows.iter().map(|row| {
        let is_silent = row.entries == 0 && row.line.state != TaskState::Confirmed;
        let text = if is_silent {
            "Không có báo cáo trong kỳ".to_owned()
        } else {
            row.words.clone()
        };
        highlight(&row.line, row.percent_to, text)
    });
    PeriodPaper {
        frame,
        addressees,
        period: report.period,
        from: report.from,
        // What a window that is still open will hold is not known yet.
        to: report.as_of,
        now: facts.cells,
        before,
        results: results.collect(),
        difficulties: difficulties(report, facts),
        next: next(report, facts.cells.overdue),
        asks: listed(
            facts.decisions.iter().map(ask).collect(),
            "nội dung khác chờ quyết định",
        ),
        tasks: tasks.collect(),
    }
}

fn difficulties(report: &PeriodReport, facts: &PeriodFacts) -> Vec<String> {
    let cells = &facts.cells;
    let mut said = Vec::new();
    if cells.overdue > 0 {
        said.push(words::overdue(
            cells.overdue,
            cells.urgent_overdue,
            cells.longest_days,
        ));
    }
    let silent = report
        .rows
        .iter()
        .filter(|row| row.entries == 0 && row.line.state != TaskState::Confirmed)
        .count();
    if silent > 0 {
        said.push(format!(
            "Có {} nhiệm vụ chưa hoàn thành không được báo cáo tiến độ trong kỳ.",
            counted(silent)
        ));
    }
    if cells.open_undated > 0 {
        said.push(format!(
            "Có {} nhiệm vụ chưa hoàn thành chưa có thời hạn.",
            count(cells.open_undated)
        ));
    }
    said
}

/// What is to be done in the next window: what is overdue, then what falls due.
fn next(report: &PeriodReport, overdue: u32) -> Vec<String> {
    let mut said = Vec::new();
    if overdue > 0 {
        said.push(format!(
            "Hoàn thành {} nhiệm vụ đang quá hạn.",
            count(overdue)
        ));
    }
    let Some((_, until)) = report.period.next().window() else {
        return said;
    };
    let mut due: Vec<_> = report
        .rows
        .iter()
        .filter(|row| row.line.state != TaskState::Confirmed)
        .filter_map(|row| Some((row.line.due_on?, &row.line)))
        .filter(|(due_on, _)| *due_on > report.to && *due_on <= until)
        .collect();
    due.sort_by_key(|(due_on, line)| (*due_on, &line.code));
    let due = due.into_iter().map(|(due_on, line)| {
        let whose = match lead(line).as_str() {
            "" => String::new(),
            lead => format!(", {lead} chủ trì"),
        };
        format!(
            "Hoàn thành nhiệm vụ {}{whose}, thời hạn {}.",
            quoted(line),
            short_date(due_on)
        )
    });
    said.extend(listed(due.collect(), "nhiệm vụ khác đến hạn trong kỳ"));
    said
}

/// Keeps the first sentences and counts the others in one.
fn listed(mut all: Vec<String>, others: &str) -> Vec<String> {
    let more = all.len().saturating_sub(LISTED);
    if more > 0 {
        all.truncate(LISTED);
        all.push(format!("Và {} {others}.", counted(more)));
    }
    all
}

/// What is asked of the head, in a sentence.
fn ask(item: &WorkItem) -> String {
    let line = &item.line;
    let said = |words: &str| match words.trim().trim_end_matches(['.', ';']) {
        "" => String::new(),
        words => format!(": {words}"),
    };
    match (item.kind, item.proposed_on) {
        (WorkKind::Decide, Some(proposed)) => {
            let from = line
                .due_on
                .map_or_else(String::new, |due| format!(" từ ngày {}", long_date(due)));
            format!(
                "Quyết định việc lùi thời hạn nhiệm vụ {}{from} đến ngày {}{}",
                quoted(line),
                long_date(proposed),
                said(&item.words)
            )
        }
        _ => format!(
            "Cho ý kiến về nhiệm vụ {}{}",
            quoted(line),
            said(&item.words)
        ),
    }
}

/// Returns the Minister's briefing.
#[must_use]
pub fn briefing(frame: Frame, as_of: NaiveDate, brief: &Brief) -> Briefing {
    Briefing {
        frame,
        as_of,
        sentence: sentence(brief),
        cells: brief.cells,
        areas: brief
            .areas
            .iter()
            .map(|area| AreaLine {
                name: area.name.clone(),
                total: area.cells.total(),
                done: area.cells.done(),
                overdue: area.cells.overdue,
                verdict: match area.verdict {
                    Verdict::None if area.cells.total() == 0 => "–",
                    Verdict::None => words::OPEN_UNDATED,
                    known => words::verdict(known),
                }
                .to_owned(),
            })
            .collect(),
        decide: brief.decisions.iter().map(ask).collect(),
        overdue: brief
            .overdue
            .iter()
            .filter_map(|line| {
                Some(Overdue {
                    code: line.code.clone(),
                    title: line.title.clone(),
                    lead: lead(line),
                    due_on: line.due_on?,
                    days: overdue_days(line),
                    progress: line.progress_words.clone(),
                })
            })
            .collect(),
    }
}

/// The state of things in one sentence.
fn sentence(brief: &Brief) -> String {
    let cells = &brief.cells;
    if cells.total() == 0 {
        return words::overview(0, 0, 0, 0);
    }
    let late = if cells.overdue == 0 {
        "không có nhiệm vụ quá hạn".to_owned()
    } else {
        format!(
            "{} quá hạn, lâu nhất {} ngày",
            count(cells.overdue),
            count(cells.longest_days)
        )
    };
    format!(
        "Đánh giá chung: {}. Đang theo dõi {} nhiệm vụ: {} đã hoàn thành, {} chưa hoàn thành; {late}.",
        words::verdict(brief.verdict),
        count(cells.total()),
        count(cells.done()),
        count(cells.open())
    )
}

/// Returns `“title” (NV-012)`.
fn quoted(line: &TaskLine) -> String {
    format!("“{}” ({})", line.title.trim_end_matches('.'), line.code)
}

/// Returns who leads: the unit, or who the source names.
fn lead(line: &TaskLine) -> String {
    line.lead
        .as_ref()
        .map_or_else(|| line.assignee_words.clone(), |lead| lead.title.clone())
}

/// Returns a post with its unit.
fn joined(post: &str, unit: &str) -> String {
    match (post, unit) {
        ("", unit) => unit.to_owned(),
        (post, "") => post.to_owned(),
        (post, unit) => format!("{post}, {unit}"),
    }
}

fn overdue_days(line: &TaskLine) -> u32 {
    line.days.map_or(0, i32::unsigned_abs)
}

fn counted(number: usize) -> String {
    count(u32::try_from(number).unwrap_or(u32::MAX))
}
