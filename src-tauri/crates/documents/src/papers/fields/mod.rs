//! What the papers of the register say, field by field, for templates of the office's own.
//!
//! Each is made of the same model and the same sentences as the built-in paper, so that both say the same words. Which fields
//! there are is in `template`; a test holds both against each other.

mod annexes;
mod letters;
mod reports;

pub use annexes::{assignment_fields, matrix_fields, member_fields};
pub use letters::{extension_fields, urging_fields};
pub use reports::{briefing_fields, period_fields};

use super::frame::Frame;
use crate::template::Fields;
use crate::vietnamese::{count, long_date, short_date};
use chrono::NaiveDate;
use steering_core::reports::Cells;

/// What every paper says of itself.
struct Common<'a> {
    frame: &'a Frame,
    /// Its kind in capitals; empty for a letter. Of an annex, that of the paper it comes with.
    kind: &'a str,
    subject: &'a str,
    title: &'a str,
    as_of: NaiveDate,
    /// Who stands before the recipients of the frame.
    first: &'a [&'a str],
}

impl Common<'_> {
    fn fields(&self) -> Fields {
        let frame = self.frame;
        let mut fields = Fields::default();
        let whole = frame.number_and_symbol(self.kind);
        let (number, symbol) = whole.split_once('/').unwrap_or(("", &whole));
        fields.say("so", number);
        fields.say("ky_hieu", symbol);
        fields.say("so_ky_hieu", &whole);
        fields.say("dia_danh", &frame.place);
        fields.say("ngay_ban_hanh", frame.issued());
        fields.say("co_quan_chu_quan", &frame.parent);
        fields.say_lines("co_quan", &frame.issuer);
        fields.say("ban_chi_dao", &frame.committee);
        fields.say("don_vi_soan_thao", &frame.drafter);
        fields.say_lines("quyen_han_ky", frame.signer.authority.lines());
        fields.say_lines("chuc_vu_khac", &frame.signer.other_post);
        let signer = match frame.signer.name.as_str() {
            "" => crate::words::BLANK,
            name => name,
        };
        fields.say("nguoi_ky", signer);
        let recipients = frame.recipients(self.first);
        fields.say_lines("noi_nhan", recipients.signed_lines());
        fields.say("noi_luu", recipients.kept_at);
        fields.say("ten_loai", self.kind);
        fields.say("trich_yeu", self.subject);
        fields.say("tieu_de", self.title);
        fields.say("ngay_so_lieu", long_date(self.as_of));
        fields.say("ngay_so_lieu_ngan", short_date(self.as_of));
        fields
    }
}

/// Says the figures of tasks.
fn figures(fields: &mut Fields, cells: &Cells) {
    for (name, figure) in [
        ("tong_so", cells.total()),
        ("da_hoan_thanh", cells.done()),
        ("dung_han", cells.on_time),
        ("cham", cells.late),
        ("hoan_thanh_khong_han", cells.done_undated),
        ("chua_hoan_thanh", cells.open()),
        ("trong_han", cells.in_term),
        ("qua_han", cells.overdue),
        ("chua_co_han", cells.open_undated),
    ] {
        fields.say(name, count(figure));
    }
}

fn row(at: usize) -> String {
    (at + 1).to_string()
}

fn counted(number: usize) -> String {
    count(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests;
