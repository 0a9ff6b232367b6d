//! A sample of each paper. Everything in them says that it is one; nobody and nothing of them is real.

use super::{day, done, overdue, report, row};
use crate::paper::{Authority, Paper, Signer};
use crate::papers::*;
use crate::vietnamese;
use chrono::{NaiveDateTime, NaiveTime};
use steering_core::calendar::Period;
#[cfg(test)]
use steering_core::papers::{IncomingLine, IncomingState, OutgoingLine, OutgoingState, PaperType};
use steering_core::reports::Special;
use steering_core::text::{Block as TextBlock, BlockKind, Rich, Run as OwnRun};

/// Returns a frame with everything that the clerk gives.
fn frame() -> Frame {
    Frame {
        number: Some(5),
        symbol: "BCĐ".to_owned(),
        drafter: "MẪU".to_owned(),
        issued_on: Some(day("2022-04-05")),
        signer: Signer {
            authority: Authority::ForHead {
                head: "TRƯỞNG BAN".to_owned(),
                title: "PHÓ TRƯỞNG BAN".to_owned(),
            },
            other_post: vec!["THỨ TRƯỞNG".to_owned(), "BỘ GIÁO DỤC VÀ ĐÀO TẠO".to_owned()],
            name: "Nguyễn Văn Mẫu".to_owned(),
        },
        recipients: names(&["Trưởng ban (để báo cáo)", "Các thành viên Ban Chỉ đạo"]),
        ..Frame::open(day("2022-04-05"))
    }
}

pub(crate) fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn at(moment: &str) -> NaiveDateTime {
    moment.parse().expect("samples are well formed")
}

fn clock(text: &str) -> NaiveTime {
    text.parse().expect("samples are well formed")
}

fn annex_of_notice() -> (String, String) {
    ("THÔNG BÁO".to_owned(), "Thông báo".to_owned())
}

/// As long as names get.
pub(crate) const LONG_NAME: &str = "Công Tằng Tôn Nữ Thị Thử Tên Rất Dài Đủ Sáu Mươi Chữ Cái Mẫu";

/// Long enough for three lines.
pub(crate) const LONG: &str = "Rà soát mẫu toàn bộ nhiệm vụ được giao, xác định nhiệm vụ chậm tiến độ, nguyên nhân, trách nhiệm \
     của từng đơn vị và thời hạn hoàn thành; đề xuất giải pháp để xử lý dứt điểm các nội dung còn vướng mắc";

pub(crate) fn invitation_sample() -> Invitation {
    Invitation {
        frame: frame(),
        meeting: "Họp mẫu của Ban Chỉ đạo quý II/2022".to_owned(),
        guests: names(&[
            "Các thành viên Ban Chỉ đạo",
            "Đại diện đơn vị mẫu A",
            "Đại diện đơn vị mẫu B",
        ]),
        chair: "Trưởng Ban Chỉ đạo".to_owned(),
        begins: at("2022-04-12T08:30:00"),
        venue: "Phòng họp mẫu, trụ sở Bộ Giáo dục và Đào tạo".to_owned(),
        notes: names(&[
            "Đề nghị các đơn vị gửi tài liệu về bộ phận thường trực trước ngày 08 tháng 4 năm 2022",
        ]),
    }
}

pub(crate) fn agenda_sample() -> Agenda {
    let item = |from: &str, to: &str, title: &str, presenter: &str| AgendaItem {
        from: Some(clock(from)),
        to: Some(clock(to)),
        title: title.to_owned(),
        presenter: presenter.to_owned(),
    };
    Agenda {
        frame: frame(),
        meeting: "Họp mẫu của Ban Chỉ đạo quý II/2022".to_owned(),
        begins: at("2022-04-12T08:30:00"),
        venue: "Phòng họp mẫu, trụ sở Bộ Giáo dục và Đào tạo".to_owned(),
        chair: "Trưởng Ban Chỉ đạo".to_owned(),
        items: vec![
            item(
                "08:30:00",
                "08:40:00",
                "Khai mạc, thông qua chương trình",
                "Chủ trì",
            ),
            item("08:40:00", "09:10:00", LONG, "Bộ phận thường trực"),
            item("09:10:00", "10:30:00", "Thảo luận mẫu", "Các thành viên"),
            item("10:30:00", "11:00:00", "Kết luận", "Chủ trì"),
        ],
    }
}

/// A text with all that a text may have.
fn rich_sample() -> Rich {
    let run = |text: &str| OwnRun {
        text: text.to_owned(),
        ..OwnRun::default()
    };
    let block = |kind: BlockKind, runs: Vec<OwnRun>| TextBlock { kind, runs };
    Rich::new(vec![
        block(
            BlockKind::Paragraph,
            vec![
                run("Thống nhất thông qua báo cáo mẫu với "),
                OwnRun {
                    bold: true,
                    ..run("hai yêu cầu")
                },
                run(":"),
            ],
        ),
        // The decree asks upright letters of the body: a word may be slanted, a line not.
        block(
            BlockKind::Numbered,
            vec![
                run(LONG),
                OwnRun {
                    italic: true,
                    ..run(" (mẫu)")
                },
            ],
        ),
        block(
            BlockKind::Numbered,
            vec![run("Công khai kết quả trước cuối quý")],
        ),
        block(
            BlockKind::Paragraph,
            vec![
                run("Việc chung "),
                OwnRun {
                    underline: true,
                    ..run("không để chậm")
                },
                run(":"),
            ],
        ),
        block(BlockKind::Bullet, vec![run("dữ liệu mẫu")]),
        block(BlockKind::Bullet, vec![run("hạ tầng mẫu")]),
    ])
}

pub(crate) fn minutes_sample() -> Minutes {
    let line = |kind: LineKind, text: &str| Line {
        kind,
        words: Rich::paragraphs(text),
    };
    Minutes {
        frame: frame(),
        meeting: "Họp mẫu của Ban Chỉ đạo quý II/2022".to_owned(),
        began: at("2022-04-12T08:30:00"),
        ended: Some(at("2022-04-12T11:00:00")),
        venue: "Phòng họp mẫu, trụ sở Bộ Giáo dục và Đào tạo".to_owned(),
        present: names(&[
            "Ông Nguyễn Văn Mẫu, Trưởng ban",
            "Bà Trần Thị Thử, thành viên",
        ]),
        absent: names(&["Ông Lê Văn Ví Dụ, thành viên (có lý do)"]),
        chair: "Ông Nguyễn Văn Mẫu, Trưởng ban".to_owned(),
        secretary: "Bà Phạm Thị Mẫu, chuyên viên".to_owned(),
        secretary_name: "Phạm Thị Mẫu".to_owned(),
        items: vec![
            MinutesItem {
                title: "Tình hình mẫu quý I/2022".to_owned(),
                lines: vec![
                    line(
                        LineKind::Proceedings,
                        "Bộ phận thường trực trình bày báo cáo mẫu",
                    ),
                    line(
                        LineKind::Opinion {
                            speaker: "Bà Trần Thị Thử".to_owned(),
                        },
                        LONG,
                    ),
                    line(LineKind::Conclusion, LONG),
                    Line {
                        kind: LineKind::Conclusion,
                        words: rich_sample(),
                    },
                    line(
                        LineKind::Assignment,
                        "Đơn vị mẫu A chủ trì, hoàn thành trước ngày 30 tháng 4 năm 2022",
                    ),
                ],
            },
            MinutesItem {
                title: "Nội dung mẫu khác".to_owned(),
                lines: vec![line(LineKind::Proceedings, "Không có ý kiến")],
            },
        ],
        corrections: Vec::new(),
    }
}

pub(crate) fn notice_sample() -> ConclusionNotice {
    let order = |lead: &str, coordinators: &[&str], task: &str, due: &str| Order {
        leads: names(&[lead]),
        coordinators: names(coordinators),
        task: task.to_owned(),
        due: due.to_owned(),
    };
    ConclusionNotice {
        frame: frame(),
        meeting: "cuộc họp mẫu của Ban Chỉ đạo quý II/2022".to_owned(),
        held_on: day("2022-04-12"),
        venue: "trụ sở Bộ Giáo dục và Đào tạo".to_owned(),
        chair: "Trưởng Ban Chỉ đạo".to_owned(),
        attendance: names(&[
            "các Phó Trưởng ban",
            "các thành viên Ban Chỉ đạo",
            "đại diện đơn vị mẫu A",
        ]),
        heard: "báo cáo mẫu của bộ phận thường trực".to_owned(),
        conclusions: vec![
            Conclusion {
                words: Rich::paragraphs(LONG),
                orders: vec![
                    order(
                        "đơn vị mẫu A",
                        &["đơn vị mẫu B", "đơn vị mẫu C"],
                        "xây dựng kế hoạch mẫu về dữ liệu dùng chung của ngành",
                        "trước ngày 30 tháng 4 năm 2022",
                    ),
                    order("đơn vị mẫu B", &[], "báo cáo kết quả mẫu", ""),
                ],
            },
            Conclusion {
                words: rich_sample(),
                orders: Vec::new(),
            },
        ],
    }
}

pub(crate) fn urging_sample(tasks: u32) -> UrgingLetter {
    UrgingLetter {
        frame: frame(),
        unit: "Đơn vị mẫu A".to_owned(),
        as_of: day("2022-04-05"),
        tasks: (1..=tasks)
            .map(|at| LateTask {
                code: format!("NV-{at:03}"),
                title: "Rà soát hạ tầng mẫu của các cơ sở giáo dục".to_owned(),
                source: "01/KH-MẪU".to_owned(),
                due_on: day("2022-03-31"),
                days: at,
                progress: "Đang tổng hợp số liệu mẫu".to_owned(),
            })
            .collect(),
        answer_by: day("2022-04-15"),
    }
}

pub(crate) fn reply_sample(answer: ExtensionAnswer) -> ExtensionReply {
    ExtensionReply {
        frame: frame(),
        unit: "Đơn vị mẫu A".to_owned(),
        request: "Công văn số 12/ĐVA ngày 01 tháng 4 năm 2022".to_owned(),
        code: "NV-012".to_owned(),
        task: "Xây dựng kho học liệu mẫu dùng chung".to_owned(),
        due_on: day("2022-04-15"),
        asked_on: day("2022-05-31"),
        answer,
        basis: "ý kiến mẫu của Trưởng ban".to_owned(),
    }
}

pub(crate) fn proposal_sample() -> Proposal {
    Proposal {
        frame: frame(),
        addressees: names(&["Bộ trưởng Bộ Giáo dục và Đào tạo"]),
        subject: "Về việc ban hành quy chế mẫu".to_owned(),
        grounds: names(&[
            "Căn cứ Quyết định mẫu về việc thành lập Ban Chỉ đạo",
            "Theo đề nghị của đơn vị mẫu A",
        ]),
        need: names(&[LONG]),
        content: names(&[LONG, "Quy chế mẫu gồm 3 chương, 12 điều"]),
        asks: names(&["Xem xét, ban hành quy chế mẫu", LONG]),
        attached: names(&["dự thảo Quyết định", "dự thảo Quy chế"]),
    }
}

pub(crate) fn decision_sample() -> Decision {
    let clause = |text: &str, points: &[&str]| Clause {
        text: text.to_owned(),
        points: names(points),
    };
    let article = |title: &str, clauses: Vec<Clause>| RegulationArticle {
        title: title.to_owned(),
        clauses,
    };
    Decision {
        frame: frame(),
        authority: "TRƯỞNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ".to_owned(),
        decided_by: "Trưởng Ban Chỉ đạo chuyển đổi số".to_owned(),
        subject: "Ban hành Quy chế mẫu về làm việc của Ban Chỉ đạo".to_owned(),
        grounds: names(&[
            "Căn cứ Quyết định mẫu về việc thành lập Ban Chỉ đạo",
            "Theo đề nghị của bộ phận thường trực",
        ]),
        articles: [
            "Ban hành kèm theo Quyết định này Quy chế mẫu về làm việc của Ban Chỉ đạo",
            "Quyết định này có hiệu lực kể từ ngày ký",
            "Các thành viên Ban Chỉ đạo và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này",
        ]
        .map(|text| Article {
            text: text.to_owned(),
            clauses: Vec::new(),
        })
        .to_vec(),
        regulation: Some(Regulation {
            kind: "QUY CHẾ".to_owned(),
            subject: "Mẫu về làm việc của Ban Chỉ đạo".to_owned(),
            chapters: vec![
                Chapter {
                    title: "Quy định chung".to_owned(),
                    articles: vec![
                        article("Phạm vi điều chỉnh", vec![clause(LONG, &[])]),
                        article(
                            "Nguyên tắc làm việc",
                            vec![
                                clause(LONG, &[]),
                                clause("Ban Chỉ đạo mẫu làm việc theo các hình thức", &[
                                    "họp định kỳ", "họp đột xuất", "lấy ý kiến bằng văn bản", "đi kiểm tra",
                                    "báo cáo điện tử",
                                ]),
                            ],
                        ),
                    ],
                },
                Chapter {
                    title: "Tổ chức thực hiện".to_owned(),
                    articles: vec![article("Trách nhiệm thi hành", vec![clause(LONG, &[])])],
                },
            ],
        }),
    }
}

pub(crate) fn assignment_sample(tasks: usize) -> AssignmentAnnex {
    AssignmentAnnex {
        frame: frame(),
        number: None,
        title: "Phân công nhiệm vụ mẫu".to_owned(),
        comes_with: annex_of_notice(),
        tasks: (0..tasks)
            .map(|at| Assignment {
                group: format!(
                    "Nhóm mẫu {}",
                    vietnamese::roman(u32::try_from(at / 4 + 1).expect("samples are well formed"))
                ),
                task: LONG.to_owned(),
                lead: "Đơn vị mẫu A".to_owned(),
                coordinators: names(&["Đơn vị mẫu B", "Đơn vị mẫu C"]),
                due: "Quý II/2022".to_owned(),
                product: "Báo cáo mẫu".to_owned(),
            })
            .collect(),
    }
}

pub(crate) fn form_sample() -> OpinionForm {
    OpinionForm {
        frame: frame(),
        subject: "Về dự thảo Quy chế mẫu".to_owned(),
        questions: names(&["Phạm vi điều chỉnh của Quy chế mẫu", LONG]),
        answer_by: day("2022-04-20"),
        member: String::new(),
        mark: "YK-001/07".to_owned(),
        silence_basis: String::new(),
    }
}

pub(crate) fn summary_sample() -> OpinionSummary {
    OpinionSummary {
        frame: frame(),
        subject: "dự thảo Quy chế mẫu".to_owned(),
        as_of: day("2022-04-21"),
        asked: 29,
        silent: names(&["Ghế số 7", "Ghế số 12", "Ghế số 20"]),
        late: 2,
        silence_basis: "khoản 3 Điều 9 Quy chế mẫu".to_owned(),
        questions: vec![Question {
            text: "Phạm vi điều chỉnh của Quy chế mẫu".to_owned(),
            tally: Tally {
                agree: 22,
                disagree: 1,
                other: 3,
                silent: 3,
            },
        }],
        opinions: vec![Opinion {
            who: "Ghế số 3".to_owned(),
            text: LONG.to_owned(),
            answer: "Đã tiếp thu vào dự thảo mẫu".to_owned(),
        }],
    }
}

pub(crate) fn period_sample() -> PeriodPaper {
    let status = report(vec![row("NV-001"), overdue("NV-002", 12), done("NV-003")]);
    let highlight = |code: &str, percent, text: &str| Highlight {
        code: code.to_owned(),
        title: "Nhiệm vụ mẫu về dữ liệu ngành".to_owned(),
        lead: "Đơn vị mẫu A".to_owned(),
        percent,
        text: text.to_owned(),
    };
    PeriodPaper {
        frame: frame(),
        addressees: names(&["Văn phòng Chính phủ", "Ủy ban mẫu"]),
        period: Period::Quarter(2022, 2),
        from: day("2022-03-15"),
        to: day("2022-06-14"),
        now: status.adjusted.cells,
        before: Some(report(vec![row("NV-001")]).adjusted.cells),
        results: vec![highlight("NV-003", 100, LONG)],
        difficulties: names(&[LONG, "Thiếu số liệu mẫu của địa phương"]),
        next: names(&["Hoàn thành nhiệm vụ mẫu đang quá hạn"]),
        asks: Vec::new(),
        tasks: vec![
            highlight("NV-001", 40, "Đã xong thiết kế mẫu"),
            highlight("NV-002", 70, LONG),
        ],
    }
}

pub(crate) fn special_sample() -> SpecialPaper {
    let rows = vec![row("NV-001"), overdue("NV-002", 12), done("NV-003")];
    let special = Special {
        cells: report(rows.clone()).adjusted.cells,
        rows,
        decisions: Vec::new(),
    };
    let about = register::About {
        subject: "Về kết nối dữ liệu mẫu".to_owned(),
        basis:
            "Thực hiện yêu cầu của Văn phòng mẫu tại Công văn số 12/VPM ngày 01 tháng 4 năm 2022,"
                .to_owned(),
        is_of_area: false,
        is_of_lead: true,
    };
    register::special(
        frame(),
        names(&["Văn phòng mẫu"]),
        &about,
        day("2022-06-30"),
        &special,
    )
}

#[cfg(test)]
pub(crate) fn outgoing_sample() -> PrintedRegister<OutgoingLine> {
    PrintedRegister {
        frame: Frame::open(day("2022-04-05")),
        year: 2022,
        as_of: day("2022-04-05"),
        rows: vec![OutgoingLine {
            id: String::new(),
            symbol: "05/TB-BCĐ".to_owned(),
            kind: PaperType::Notice,
            year: 2022,
            number: 5,
            state: OutgoingState::Issued,
            title: "Kết luận họp mẫu".to_owned(),
            reserved_on: day("2022-04-05"),
            issued_on: Some(day("2022-04-05")),
            signer: "Nguyễn Văn Mẫu".to_owned(),
            recipients: names(&["Đơn vị mẫu A", "Đơn vị mẫu B"]),
            kept_at: "VT, VP".to_owned(),
            copies: Some(30),
            released_on: Some(day("2022-04-05")),
            release_by: None,
            is_late: false,
            receipt: String::new(),
            reason: String::new(),
            note: String::new(),
            files: 1,
            version: 1,
        }],
    }
}

#[cfg(test)]
pub(crate) fn incoming_sample() -> PrintedRegister<IncomingLine> {
    PrintedRegister {
        frame: Frame::open(day("2022-04-05")),
        year: 2022,
        as_of: day("2022-04-05"),
        rows: vec![IncomingLine {
            id: String::new(),
            number: 12,
            year: 2022,
            state: IncomingState::Open,
            arrived_on: day("2022-04-01"),
            author: "Văn phòng mẫu".to_owned(),
            symbol: "34/VPM".to_owned(),
            dated_on: Some(day("2022-03-31")),
            kind: Some(PaperType::Letter),
            title: "Đề nghị báo cáo mẫu".to_owned(),
            receiver: "Đơn vị mẫu A".to_owned(),
            passed_on: Some(day("2022-04-01")),
            pass_by: day("2022-04-04"),
            receipt: String::new(),
            due_on: Some(day("2022-04-15")),
            is_late: false,
            answer: String::new(),
            result: String::new(),
            reason: String::new(),
            note: String::new(),
            files: 0,
            version: 1,
        }],
    }
}

pub(crate) fn briefing_sample(areas: usize, tasks: u32, decide: usize) -> Briefing {
    let rows = (1..=tasks).map(|at| overdue(&format!("NV-{at:03}"), 3));
    Briefing {
        frame: frame(),
        as_of: day("2022-06-30"),
        sentence: LONG.to_owned(),
        cells: report(rows.collect()).adjusted.cells,
        areas: (1..=areas)
            .map(|at| AreaLine {
                name: format!("Nhóm mẫu số {at}: {LONG}"),
                total: 60,
                done: 20,
                overdue: 9,
                verdict: "Chậm, cần đôn đốc".to_owned(),
            })
            .collect(),
        decide: (0..decide).map(|_| format!("{LONG}; {LONG}")).collect(),
        overdue: (1..=tasks)
            .map(|at| Overdue {
                code: format!("NV-{at:03}"),
                title: LONG.to_owned(),
                lead: "Cục mẫu về Công nghệ thông tin và Dữ liệu".to_owned(),
                due_on: day("2022-03-31"),
                days: 91,
                progress: LONG.to_owned(),
            })
            .collect(),
    }
}

pub(crate) fn members_sample() -> MemberAnnex {
    MemberAnnex {
        frame: frame(),
        number: None,
        comes_with: ("QUYẾT ĐỊNH".to_owned(), "Quyết định".to_owned()),
        as_of: day("2022-04-05"),
        members: (1..=29)
            .map(|seat| Member {
                seat,
                name: match seat {
                    1 => "Nguyễn Văn Mẫu".to_owned(),
                    2 => "Công Tằng Tôn Nữ Thị Thử Tên Dài Đủ Sáu Mươi Chữ Cái Để Xem".to_owned(),
                    _ => String::new(),
                },
                post: if seat < 3 {
                    "Chức vụ mẫu, đơn vị mẫu A"
                } else {
                    ""
                }
                .to_owned(),
                role: match seat {
                    1 => "Trưởng ban",
                    2..=6 => "Phó Trưởng ban",
                    _ => "Thành viên",
                }
                .to_owned(),
                since: (seat < 3).then(|| day("2021-12-30")),
            })
            .collect(),
    }
}

pub(crate) fn matrix_sample() -> MatrixAnnex {
    MatrixAnnex {
        frame: frame(),
        number: None,
        comes_with: annex_of_notice(),
        as_of: day("2022-04-05"),
        columns: (1..=8).map(|at| format!("Nhóm mẫu {at}")).collect(),
        rows: (1..=12)
            .map(|at| MatrixRow {
                name: format!("Đơn vị mẫu số {at}"),
                counts: vec![at, 0, 1, 0, 2, 0, 0, 3],
                total: at + 6,
                overdue: at % 3,
            })
            .collect(),
        closing: vec![MatrixRow {
            name: "Tổng số".to_owned(),
            counts: vec![78, 0, 12, 0, 24, 0, 0, 36],
            total: 150,
            overdue: 12,
        }],
        note: "Mỗi nhiệm vụ mẫu đếm một lần ở dòng tổng số.".to_owned(),
    }
}

/// Returns every paper with its golden name.
///
/// # Panics
///
/// Never: the samples are well formed.
#[must_use]
pub fn papers() -> Vec<(&'static str, Paper)> {
    let granted = ExtensionAnswer::Granted {
        due_on: day("2022-05-15"),
        times: 2,
    };
    vec![
        ("invitation", invitation(&invitation_sample())),
        ("agenda", agenda(&agenda_sample())),
        ("minutes", minutes(&minutes_sample())),
        ("conclusion_notice", conclusion_notice(&notice_sample())),
        ("urging_letter", urging_letter(&urging_sample(8))),
        ("extension_granted", extension_reply(&reply_sample(granted))),
        (
            "extension_refused",
            extension_reply(&reply_sample(ExtensionAnswer::Refused)),
        ),
        ("proposal", proposal(&proposal_sample())),
        ("decision", decision(&decision_sample())),
        ("assignment_annex", assignment_annex(&assignment_sample(8))),
        ("opinion_form", opinion_form(&form_sample())),
        ("opinion_summary", opinion_summary(&summary_sample())),
        ("period_report", period_paper(&period_sample())),
        ("special_report", special_paper(&special_sample())),
        ("member_annex", member_annex(&members_sample())),
        ("matrix_annex", matrix_annex(&matrix_sample())),
        ("briefing", briefing(&briefing_sample(8, 12, 5))),
    ]
}

/// Returns what offices put into papers at their worst, with what it is.
#[must_use]
pub fn extremes() -> Vec<(&'static str, Paper)> {
    let mut letter = urging_sample(400);
    letter.frame.recipients = (1..=40).map(|at| format!("Đơn vị mẫu số {at}")).collect();
    let mut one = urging_sample(0);
    one.frame.recipients = names(&["Đơn vị mẫu"]);
    let mut open = notice_sample();
    open.frame = Frame::open(day("2022-04-05"));
    let mut empty = period_sample();
    empty.results.clear();
    empty.difficulties.clear();
    empty.next.clear();
    empty.tasks.clear();
    empty.before = None;
    empty.addressees.clear();
    empty.now = report(Vec::new()).adjusted.cells;
    let mut nothing = special_sample();
    nothing.addressees.clear();
    nothing.basis.clear();
    nothing.scope.clear();
    nothing.now = report(Vec::new()).adjusted.cells;
    nothing.results.clear();
    nothing.difficulties.clear();
    nothing.overdue.clear();
    nothing.tasks.clear();
    let mut named = reply_sample(ExtensionAnswer::Refused);
    named.frame.signer.name = LONG_NAME.to_owned();
    named.frame.recipients = names(&["Đơn vị mẫu B", "Đơn vị mẫu C"]);
    let mut minutes_of = minutes_sample();
    minutes_of.frame.signer.name = LONG_NAME.to_owned();
    minutes_of.secretary_name = LONG_NAME.to_owned();
    vec![
        ("40 recipients and 400 rows", urging_letter(&letter)),
        ("one recipient and no rows", urging_letter(&one)),
        (
            "nothing known of number, day and signer",
            conclusion_notice(&open),
        ),
        ("an empty period", period_paper(&empty)),
        ("a matter without tasks", special_paper(&nothing)),
        ("no tasks", assignment_annex(&assignment_sample(0))),
        ("400 tasks", assignment_annex(&assignment_sample(400))),
        (
            "a name of sixty letters and three recipients",
            extension_reply(&named),
        ),
        (
            "two names of sixty letters side by side",
            minutes(&minutes_of),
        ),
    ]
}

/// Returns the briefing of so many areas, overdue tasks and decisions to take.
#[must_use]
pub fn briefing_of(areas: usize, tasks: u32, decide: usize) -> Paper {
    briefing(&briefing_sample(areas, tasks, decide))
}
