//! Fields of reports.

use super::{Common, figures, row};
use crate::papers::briefing::{self, Briefing};
use crate::papers::frame::{spoken, stopped};
use crate::papers::period::{self, Highlight, PeriodPaper};
use crate::template::{Fields, Item, item};
use crate::vietnamese::{count, long_date, percent, roman, short_date};
use crate::words;

/// Returns what the report of a period says.
#[must_use]
pub fn period_fields(report: &PeriodPaper) -> Fields {
    let subject = period::subject(report);
    let mut fields = Common {
        frame: &report.frame,
        kind: period::KIND,
        subject: &subject,
        title: &format!("{} {subject}", period::KIND),
        as_of: report.to,
        first: period::first_recipients(report),
    }
    .fields();
    fields.say("ky", period::called(report.period));
    fields.say("tu_ngay", long_date(report.from));
    fields.say("den_ngay", long_date(report.to));
    addressees(&mut fields, &report.addressees);
    figures(&mut fields, &report.now);
    fields.say("ty_le_dung_han", percent(report.now.on_time_ratio()));
    fields.say("ty_le_qua_han", percent(report.now.overdue_ratio()));
    let told = period::told(report);
    fields.say_lines("ket_qua", spoken(&told.results));
    fields.say_lines("kho_khan", spoken(&told.difficulties));
    fields.say_lines("nhiem_vu_ky_toi", spoken(&told.next));
    fields.say_lines("kien_nghi", spoken(&told.asks));
    fields.say_lines("loi_ket", spoken(&told.closing));
    fields.say("kem_theo", period::attached_to(report));
    fields.say("ten_phu_luc", period::annex_title(report).to_uppercase());
    fields.say("so_nhiem_vu", super::counted(report.tasks.len()));
    let lines = period::figure_lines(report).into_iter();
    fields.list(
        "so_lieu",
        lines.map(|[name, before, now, change]| {
            item([
                ("chi_tieu", name),
                ("ky_truoc", before),
                ("ky_nay", now),
                ("tang_giam", change),
            ])
        }),
    );
    let tasks = report.tasks.iter().enumerate().map(|(at, task)| {
        let mut item = named(at, task, "tinh_hinh");
        let percent = crate::template::Value::line(format!("{}%", task.percent));
        item.insert("tien_do", percent);
        item
    });
    fields.list("nhiem_vu", tasks);
    let done = report.results.iter().enumerate();
    fields.list(
        "nhiem_vu_hoan_thanh",
        done.map(|(at, task)| named(at, task, "ket_qua")),
    );
    fields
}

fn named(at: usize, task: &Highlight, text: &'static str) -> Item {
    item([
        ("stt", row(at)),
        ("ma", task.code.clone()),
        ("ten", task.title.clone()),
        ("chu_tri", task.lead.clone()),
        (text, task.text.clone()),
    ])
}

/// One addressee stands beside "Kính gửi:", several below it with their signs.
fn addressees(fields: &mut Fields, names: &[String]) {
    let (one, several): (&str, &[String]) = match names {
        [one] => (one, &[]),
        several => ("", several),
    };
    fields.say("kinh_gui", one);
    let last = several.len().saturating_sub(1);
    let lines = several.iter().enumerate().map(|(at, name)| {
        let end = if at == last { '.' } else { ';' };
        format!("- {name}{end}")
    });
    fields.say_lines("cac_noi_kinh_gui", lines);
}

/// Returns what the Minister's briefing says.
#[must_use]
pub fn briefing_fields(brief: &Briefing) -> Fields {
    let subject = briefing::subject(brief);
    let mut fields = Common {
        frame: &brief.frame,
        kind: briefing::KIND,
        subject: &subject,
        title: &format!("{} {subject}", briefing::KIND),
        as_of: brief.as_of,
        first: &[],
    }
    .fields();
    let cells = &brief.cells;
    figures(&mut fields, cells);
    for (name, part, share) in [
        ("ty_le_dung_han", cells.on_time, cells.on_time_ratio()),
        ("ty_le_qua_han", cells.overdue, cells.overdue_ratio()),
    ] {
        fields.say(name, briefing::ratio(cells, part, share));
    }
    fields.say("tom_tat", stopped(&brief.sentence));
    fields.say_lines("can_quyet_dinh", briefing::decide_lines(brief));
    fields.say_lines("loi_ket", spoken(&briefing::closing(brief)));
    fields.say("kem_theo", briefing::attached_to(brief));
    let names = ["phu_luc_qua_han", "phu_luc_quyet_dinh", "phu_luc_nhom"];
    for (name, number) in names.into_iter().zip(briefing::annex_numbers(brief)) {
        let label = number.map(|number| format!("{} {}", words::ANNEX, roman(number)));
        fields.say(name, label.unwrap_or_default());
    }
    for (name, is_short) in [("nhom_tren_trang", true), ("nhom_uu_tien", false)] {
        let areas = briefing::area_lines(&brief.areas, is_short).into_iter();
        fields.list(name, areas.map(area));
    }
    let longest = briefing::longest_lines(&brief.overdue).into_iter();
    fields.list(
        "qua_han_lau_nhat",
        longest.map(|[row, task, lead, due, days]| {
            item([
                ("stt", row),
                ("nhiem_vu", task),
                ("chu_tri", lead),
                ("thoi_han", due),
                ("so_ngay", days),
            ])
        }),
    );
    let overdue = brief.overdue.iter().enumerate().map(|(at, task)| {
        item([
            ("stt", row(at)),
            ("ma", task.code.clone()),
            ("ten", task.title.clone()),
            ("chu_tri", task.lead.clone()),
            ("thoi_han", short_date(task.due_on)),
            ("so_ngay", count(task.days)),
            ("bao_cao", task.progress.clone()),
        ])
    });
    fields.list("nhiem_vu_qua_han", overdue);
    let decide = brief.decide.iter().enumerate();
    fields.list(
        "noi_dung_quyet_dinh",
        decide.map(|(at, what)| item([("stt", row(at)), ("noi_dung", what.clone())])),
    );
    fields
}

fn area([row, name, total, done, overdue, verdict]: [String; 6]) -> Item {
    item([
        ("stt", row),
        ("ten", name),
        ("tong_so", total),
        ("da_hoan_thanh", done),
        ("qua_han", overdue),
        ("danh_gia", verdict),
    ])
}
