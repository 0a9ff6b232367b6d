//! Fields of letters to units.

use super::{Common, counted, row};
use crate::papers::letters::{
    AS_ABOVE, ExtensionAnswer, ExtensionReply, REPLY, URGING, UrgingLetter, basis_of, reply_name,
    request_of, urging_name,
};
use crate::template::{Fields, item};
use crate::vietnamese::{count, long_date, short_date};

/// Returns what an urging letter says.
#[must_use]
pub fn urging_fields(letter: &UrgingLetter) -> Fields {
    let mut fields = Common {
        frame: &letter.frame,
        kind: "",
        subject: URGING,
        title: &urging_name(letter),
        as_of: letter.as_of,
        first: AS_ABOVE,
    }
    .fields();
    fields.say("don_vi", &letter.unit);
    fields.say("so_nhiem_vu", counted(letter.tasks.len()));
    fields.say("han_bao_cao", long_date(letter.answer_by));
    let tasks = letter.tasks.iter().enumerate().map(|(at, task)| {
        item([
            ("stt", row(at)),
            ("ma", task.code.clone()),
            ("ten", task.title.clone()),
            ("van_ban_giao", task.source.clone()),
            ("thoi_han", short_date(task.due_on)),
            ("so_ngay_qua_han", count(task.days)),
            ("tinh_hinh", task.progress.clone()),
        ])
    });
    fields.list("nhiem_vu", tasks);
    fields
}

/// Returns what an answer to a request for a later deadline says.
#[must_use]
pub fn extension_fields(reply: &ExtensionReply) -> Fields {
    let mut fields = Common {
        frame: &reply.frame,
        kind: "",
        subject: REPLY,
        title: &reply_name(reply),
        as_of: reply.frame.day,
        first: AS_ABOVE,
    }
    .fields();
    fields.say("don_vi", &reply.unit);
    fields.say("van_ban_de_nghi", request_of(reply));
    fields.say("ma_nhiem_vu", &reply.code);
    fields.say("ten_nhiem_vu", reply.task.trim_end_matches('.'));
    fields.say("thoi_han_cu", long_date(reply.due_on));
    fields.say("thoi_han_de_nghi", long_date(reply.asked_on));
    let (granted, refused, due_on, times) = match reply.answer {
        ExtensionAnswer::Granted { due_on, times } => {
            ("Đồng ý", "", long_date(due_on), times.to_string())
        }
        ExtensionAnswer::Refused => ("", "Không đồng ý", String::new(), String::new()),
    };
    fields.say("dong_y", granted);
    fields.say("khong_dong_y", refused);
    fields.say("thoi_han_moi", due_on);
    fields.say("lan_lui_han", times);
    fields.say("can_cu", basis_of(reply));
    fields
}
