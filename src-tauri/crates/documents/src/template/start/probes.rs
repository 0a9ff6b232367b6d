//! Models of papers in which every value is told from every other. Nobody and nothing of them is real.

use super::swap::{Rows, Swaps};
use crate::paper::{Authority, Block, Cell, CellKind, Paper, Signer};
use crate::papers::register::PaperKind;
use crate::papers::{self, *};
use crate::template::Fields;
use chrono::NaiveDate;
use steering_core::calendar::Period;
use steering_core::reports::Cells;

/// Fields that are not put into a starting template: their words stand there as the form has them, or others say the same.
const UNSEEN: [&str; 12] = [
    "so",
    "ky_hieu",
    "dia_danh",
    "co_quan_chu_quan",
    "co_quan",
    "ban_chi_dao",
    "don_vi_soan_thao",
    "noi_luu",
    "ten_loai",
    "trich_yeu",
    "tieu_de",
    "ngay_so_lieu_ngan",
];

/// A paper whose values are told from each other.
pub(super) struct Probe {
    pub(super) paper: Paper,
    pub(super) swaps: Swaps,
    /// What stands only sometimes.
    pub(super) branches: Vec<Branch>,
}

/// The same paper without something.
pub(super) struct Branch {
    /// The field that says whether it is there.
    pub(super) field: &'static str,
    /// The field that says whether its annex is there.
    pub(super) part: &'static str,
    /// The field that says whether what stands there instead is there; `None` = it is there when the first is not.
    pub(super) instead: Option<&'static str>,
    pub(super) without: Paper,
    pub(super) swaps: Swaps,
}

/// How a kind of paper is probed.
struct Way<M> {
    model: M,
    paper: fn(&M) -> Paper,
    fields: fn(&M) -> Fields,
    /// Tables with the lists of their rows.
    tables: fn(&M) -> Vec<Rows>,
    unseen: &'static [&'static str],
}

impl<M> Way<M> {
    fn swaps(&self, model: &M) -> Swaps {
        Swaps::new((self.fields)(model), (self.tables)(model), |name| {
            !UNSEEN.contains(&name) && !self.unseen.contains(&name)
        })
    }

    fn branch(&self, field: &'static str, model: &M) -> Branch {
        Branch {
            field,
            part: field,
            instead: None,
            without: (self.paper)(model),
            swaps: self.swaps(model),
        }
    }

    fn probe(&self, branches: Vec<Branch>) -> Probe {
        Probe {
            paper: (self.paper)(&self.model),
            swaps: self.swaps(&self.model),
            branches,
        }
    }
}

/// Returns the probe of a kind that templates are made for.
pub(super) fn probe(kind: PaperKind) -> Probe {
    match kind {
        PaperKind::Period => period(),
        PaperKind::Briefing => briefing(),
        PaperKind::Urging => urging(),
        PaperKind::Extension => extension(),
        PaperKind::Assignments => assignments(),
        PaperKind::Members
        | PaperKind::Special
        | PaperKind::OutgoingRegister
        | PaperKind::IncomingRegister
        | PaperKind::Invitation
        | PaperKind::Agenda
        | PaperKind::Minutes
        | PaperKind::Conclusions => members(),
        PaperKind::Matrix => matrix(),
    }
}

/// Returns a day that no paper has.
fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(9_876, 11, day).unwrap_or_default()
}

fn frame() -> Frame {
    Frame {
        number: Some(98),
        symbol: "BCĐMT".to_owned(),
        drafter: "VPMT".to_owned(),
        issued_on: Some(day(28)),
        signer: Signer {
            authority: Authority::ForHead {
                head: "TRƯỞNG BAN MẪU".to_owned(),
                title: "PHÓ TRƯỞNG BAN MẪU".to_owned(),
            },
            other_post: vec!["THỨ TRƯỞNG MẪU".to_owned()],
            name: "Nguyễn Văn Mẫu Thử".to_owned(),
        },
        recipients: vec!["Nơi nhận mẫu thử".to_owned()],
        ..Frame::open(day(28))
    }
}

fn text(what: &str) -> String {
    format!("{what} mẫu thử")
}

/// Returns what each table is, with the lists of its rows.
fn rows<const N: usize>(tables: [(&str, &'static [&'static str]); N]) -> Vec<Rows> {
    let tables = tables.into_iter().map(|(title, lists)| Rows {
        title: title.to_owned(),
        lists,
    });
    tables.collect()
}

fn urging() -> Probe {
    let way = Way {
        model: UrgingLetter {
            frame: frame(),
            unit: text("Đơn vị"),
            as_of: day(21),
            tasks: (0..3)
                .map(|_| LateTask {
                    code: "NV-987654".to_owned(),
                    title: text("Nhiệm vụ"),
                    source: text("Văn bản"),
                    due_on: day(19),
                    days: 7_654_321,
                    progress: text("Tình hình"),
                })
                .collect(),
            answer_by: day(23),
        },
        paper: papers::urging_letter,
        fields: papers::urging_fields,
        tables: |_| rows([(papers::LATE, &["nhiem_vu"])]),
        unseen: &[],
    };
    let mut probe = way.probe(Vec::new());
    // A short figure in a sentence is told by the words beside it.
    probe
        .swaps
        .also("có 3 nhiệm vụ", "có {{so_nhiem_vu}} nhiệm vụ");
    probe
}

fn extension() -> Probe {
    let granted = ExtensionAnswer::Granted {
        due_on: day(24),
        times: 7_654,
    };
    let way = Way {
        model: ExtensionReply {
            frame: frame(),
            unit: text("Đơn vị"),
            request: text("Công văn"),
            code: "NV-987654".to_owned(),
            task: text("Nhiệm vụ"),
            due_on: day(19),
            asked_on: day(23),
            answer: granted,
            basis: text("Ý kiến"),
        },
        paper: papers::extension_reply,
        fields: papers::extension_fields,
        tables: |_| Vec::new(),
        unseen: &["dong_y", "khong_dong_y"],
    };
    let refused = ExtensionReply {
        answer: ExtensionAnswer::Refused,
        ..way.model.clone()
    };
    let mut probe = way.probe(vec![way.branch("dong_y", &refused)]);
    probe.swaps.also("thứ 7654", "thứ {{lan_lui_han}}");
    probe
}

fn assignments() -> Probe {
    let way = Way {
        model: AssignmentAnnex {
            frame: frame(),
            number: None,
            title: text("Phân công nhiệm vụ"),
            comes_with: ("THÔNG BÁO".to_owned(), "Thông báo".to_owned()),
            tasks: vec![Assignment {
                group: text("Nhóm"),
                task: text("Nhiệm vụ"),
                lead: text("Đơn vị"),
                coordinators: vec![text("Đơn vị A"), text("Đơn vị B")],
                due: text("Thời hạn"),
                product: text("Sản phẩm"),
            }],
        },
        paper: papers::assignment_annex,
        fields: papers::assignment_fields,
        tables: |model| rows([(&model.title, &["nhiem_vu", "nhiem_vu"])]),
        unseen: &[],
    };
    let without = AssignmentAnnex {
        tasks: Vec::new(),
        ..way.model.clone()
    };
    way.probe(vec![way.branch("nhiem_vu", &without)])
}

fn members() -> Probe {
    let way = Way {
        model: MemberAnnex {
            frame: frame(),
            number: None,
            comes_with: ("QUYẾT ĐỊNH".to_owned(), "Quyết định".to_owned()),
            as_of: day(21),
            members: vec![Member {
                seat: 98_765,
                name: text("Họ tên"),
                post: text("Chức vụ"),
                role: text("Chức danh"),
                since: Some(day(19)),
            }],
        },
        paper: papers::member_annex,
        fields: papers::member_fields,
        tables: |model| rows([(&papers::member_title(model), &["thanh_vien"])]),
        unseen: &[],
    };
    way.probe(Vec::new())
}

/// The columns of areas depend on the register: the starting template has one for all of them.
fn matrix() -> Probe {
    let row = |name: &str, figure| MatrixRow {
        name: text(name),
        counts: vec![figure],
        total: figure + 1,
        overdue: figure + 2,
    };
    let way = Way {
        model: MatrixAnnex {
            frame: frame(),
            number: None,
            comes_with: ("BÁO CÁO".to_owned(), "Báo cáo".to_owned()),
            as_of: day(21),
            columns: vec!["Theo nhóm ưu tiên".to_owned()],
            rows: vec![row("Đơn vị", 7_654_321)],
            closing: vec![row("Dòng tổng", 6_543_210)],
            note: text("Ghi chú"),
        },
        paper: |model| {
            let mut paper = papers::matrix_annex(model);
            for block in paper.parts.iter_mut().flat_map(|part| &mut part.blocks) {
                if let Block::Table(table) = block {
                    widen(table);
                }
            }
            paper
        },
        fields: papers::matrix_fields,
        tables: |model| rows([(&papers::matrix_title(model), &["phu_trach", "dong_tong"])]),
        unseen: &[],
    };
    way.probe(Vec::new())
}

/// Gives the column of all areas the width of words, and its cells what the field says.
fn widen(table: &mut crate::paper::Table) {
    const WIDTH: u32 = 90;
    if let [_, name, areas, ..] = table.widths.as_mut_slice() {
        let more = WIDTH - *areas;
        *name -= more;
        *areas = WIDTH;
    }
    for row in &mut table.rows {
        let place = row.len().saturating_sub(3);
        if let Some(cell) = row.get_mut(place) {
            let said = cell.lines.first().map(crate::paper::Text::plain);
            *cell = Cell::new(
                CellKind::Text,
                format!("Theo nhóm ưu tiên: {}", said.unwrap_or_default()),
            );
        }
    }
}

/// Returns cells whose every figure and every sum is told from every other.
fn cells(first: u32) -> Cells {
    Cells {
        on_time: first,
        late: first * 2 + 1,
        done_undated: first * 4 + 3,
        in_term: first * 8 + 5,
        overdue: first * 16 + 7,
        open_undated: first * 32 + 9,
        due_set: first * 64 + 11,
        ..Cells::default()
    }
}

fn period() -> Probe {
    let task = |what: &str| Highlight {
        code: "NV-987654".to_owned(),
        title: text(&format!("Nhiệm vụ {what}")),
        lead: text(&format!("Đơn vị {what}")),
        percent: 98,
        text: text(&format!("Tình hình {what}")),
    };
    let several = |what: &str| vec![text(&format!("{what} một")), text(&format!("{what} hai"))];
    let way = Way {
        model: PeriodPaper {
            frame: frame(),
            addressees: vec![text("Nơi gửi")],
            period: Period::Month(9_876, 11),
            from: day(19),
            to: day(21),
            now: cells(104_729),
            before: Some(cells(15_485)),
            results: vec![task("đã xong"), task("đã xong nữa")],
            difficulties: several("Khó khăn"),
            next: several("Việc tới"),
            asks: several("Kiến nghị"),
            tasks: vec![task("đang làm")],
        },
        paper: papers::period_paper,
        fields: papers::period_fields,
        tables: |_| {
            rows([
                (papers::FIGURES, &["so_lieu"]),
                (papers::TASKS, &["nhiem_vu"]),
            ])
        },
        unseen: &["so_nhiem_vu", "ngay_so_lieu"],
    };
    let several = PeriodPaper {
        addressees: several("Nơi gửi"),
        ..way.model.clone()
    };
    let without = PeriodPaper {
        tasks: Vec::new(),
        ..way.model.clone()
    };
    way.probe(vec![
        Branch {
            instead: Some("cac_noi_kinh_gui"),
            ..way.branch("kinh_gui", &several)
        },
        way.branch("nhiem_vu", &without),
    ])
}

fn briefing() -> Probe {
    let way = Way {
        model: Briefing {
            frame: frame(),
            as_of: day(21),
            sentence: text("Tóm tắt tình hình chung"),
            cells: cells(104_729),
            areas: vec![AreaLine {
                // So long that the page cuts it and the annex does not.
                name: text("Nhóm ưu tiên có tên rất dài").repeat(9),
                total: 7_654_321,
                done: 6_543_210,
                overdue: 5_432_109,
                verdict: text("Đánh giá"),
            }],
            decide: vec![text("Nội dung một"), text("Nội dung hai")],
            overdue: vec![Overdue {
                code: "NV-987654".to_owned(),
                title: text("Nhiệm vụ"),
                lead: text("Đơn vị"),
                due_on: day(19),
                days: 4_321_098,
                progress: text("Báo cáo"),
            }],
        },
        paper: papers::briefing,
        fields: papers::briefing_fields,
        tables: |_| {
            rows([
                (papers::AREA_TABLE, &["nhom_tren_trang"]),
                (papers::AREA_TABLE, &["nhom_uu_tien"]),
                (papers::LONGEST, &["qua_han_lau_nhat"]),
                (papers::OVERDUE, &["nhiem_vu_qua_han"]),
                (papers::DECISIONS_TABLE, &["noi_dung_quyet_dinh"]),
            ])
        },
        unseen: &[],
    };
    let model = &way.model;
    let without_areas = Briefing {
        areas: Vec::new(),
        ..model.clone()
    };
    let without_decisions = Briefing {
        decide: Vec::new(),
        ..model.clone()
    };
    let without_overdue = Briefing {
        overdue: Vec::new(),
        ..model.clone()
    };
    way.probe(vec![
        Branch {
            part: "phu_luc_qua_han",
            ..way.branch("qua_han_lau_nhat", &without_overdue)
        },
        Branch {
            part: "phu_luc_quyet_dinh",
            ..way.branch("noi_dung_quyet_dinh", &without_decisions)
        },
        Branch {
            part: "phu_luc_nhom",
            ..way.branch("nhom_tren_trang", &without_areas)
        },
    ])
}
