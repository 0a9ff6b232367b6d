//! Fields of annexes.

use super::{Common, counted, row};
use crate::papers::annexes::{
    AssignmentAnnex, MatrixAnnex, MatrixRow, MemberAnnex, matrix_title, member_title, person,
};
use crate::papers::frame::Frame;
use crate::template::{Fields, Item, Value, item};
use crate::vietnamese::{count, short_date};
use chrono::NaiveDate;

fn annex(frame: &Frame, (kind, name): &(String, String), title: &str, as_of: NaiveDate) -> Fields {
    let mut fields = Common {
        frame,
        kind,
        subject: title,
        title,
        as_of,
        first: &[],
    }
    .fields();
    fields.say("kem_theo", frame.attached_to(kind, name, &frame.committee));
    fields.say("ten_phu_luc", title.to_uppercase());
    fields
}

/// Returns what the annex that gives tasks says.
#[must_use]
pub fn assignment_fields(of: &AssignmentAnnex) -> Fields {
    let mut fields = annex(&of.frame, &of.comes_with, &of.title, of.frame.day);
    fields.say("so_nhiem_vu", counted(of.tasks.len()));
    let mut group = "";
    let mut items = Vec::new();
    for (at, task) in of.tasks.iter().enumerate() {
        let is_new = task.group != group;
        group = &task.group;
        let heading = if is_new {
            task.group.clone()
        } else {
            String::new()
        };
        let mut item = item([
            ("stt", row(at)),
            ("nhom", task.group.clone()),
            ("nhom_moi", heading),
            ("noi_dung", task.task.clone()),
            ("chu_tri", task.lead.clone()),
            ("thoi_han", task.due.clone()),
            ("san_pham", task.product.clone()),
        ]);
        item.insert("phoi_hop", Value::lines(&task.coordinators));
        items.push(item);
    }
    fields.list("nhiem_vu", items);
    fields
}

/// Returns what the list of members says.
#[must_use]
pub fn member_fields(of: &MemberAnnex) -> Fields {
    let mut fields = annex(&of.frame, &of.comes_with, &member_title(of), of.as_of);
    let members = of.members.iter().map(|member| {
        item([
            ("ghe", member.seat.to_string()),
            ("ho_ten", person(member).to_owned()),
            ("chuc_vu", member.post.clone()),
            ("chuc_danh", member.role.clone()),
            ("tu_ngay", member.since.map_or_else(String::new, short_date)),
        ])
    });
    fields.list("thanh_vien", members);
    fields
}

/// Returns what the matrix of responsibility says: its columns, whose number depends on the register, as lines of one field.
#[must_use]
pub fn matrix_fields(of: &MatrixAnnex) -> Fields {
    let mut fields = annex(&of.frame, &of.comes_with, &matrix_title(of), of.as_of);
    fields.say("ghi_chu", &of.note);
    let lines = |line: &MatrixRow| -> Item {
        let mut item = item([
            ("ten", line.name.clone()),
            ("tong_so", count(line.total)),
            ("qua_han", count(line.overdue)),
        ]);
        let own = of.columns.iter().zip(&line.counts);
        let own = own.filter(|(_, count)| **count > 0);
        let own = own.map(|(area, number)| format!("{area}: {}", count(*number)));
        item.insert("theo_nhom", Value::lines(own));
        item
    };
    let rows = of.rows.iter().enumerate().map(|(at, line)| {
        let mut item = lines(line);
        item.insert("stt", Value::line(row(at)));
        item
    });
    fields.list("phu_trach", rows.collect::<Vec<_>>());
    fields.list("dong_tong", of.closing.iter().map(lines));
    fields
}
