//! The commands of opinions in writing: a request of each, and its type.

use super::{Ask, typed};
use crate::kit::ask;
use crate::opinions::filled;
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::opinions;

fn version(desk: &Desk) -> Value {
    ask(desk, "opinion_show", json!({"key": "YK-001"}))["row"]["version"].clone()
}

/// One request of every command, in an order in which each is allowed.
pub(super) const REQUESTS: &[(&str, Ask)] = &[
    (
        "opinion_add",
        |_| json!({"title": "dự thảo Quy chế", "due_on": "2026-11-24", "questions": ["Phạm vi"], "silence_agrees": true, "silence_basis": "khoản 3 Điều 9 Quy chế", "matter": "Dự thảo gửi kèm"}),
    ),
    (
        "opinion_edit",
        |desk| json!({"key": "YK-001", "version": version(desk), "questions": ["Phạm vi", "Thời hạn"], "silence_agrees": false}),
    ),
    ("opinion_list", |_| json!({"state": "draft"})),
    (
        "opinion_send",
        |_| json!({"key": "YK-001", "seats": [1, 2]}),
    ),
    ("opinion_show", |_| json!({"key": "YK-001"})),
    (
        "opinion_answer",
        |_| json!({"key": "YK-001", "seat": 1, "answers": [{"question": 1, "choice": "other", "words": "Cần rõ hơn"}], "received_on": "2026-11-24", "paper": true, "note": "Gửi kèm công văn"}),
    ),
    (
        "opinion_reply",
        |_| json!({"key": "YK-001", "seat": 1, "question": 1, "words": "Đã tiếp thu"}),
    ),
    (
        "opinion_read",
        |desk| json!({"name": "phieu.docx", "bytes": filled(desk, 2, &["x", "□", "□", "x"])}),
    ),
    (
        "opinion_take_in",
        |desk| json!({"name": "phieu.docx", "bytes": filled(desk, 2, &["x", "□", "□", "x"]), "received_on": "2026-11-24"}),
    ),
    ("opinion_sum", |_| json!({"key": "YK-001"})),
    (
        "opinion_close",
        |_| json!({"key": "YK-001", "result": "Ban hành Quy chế"}),
    ),
    (
        "opinion_add",
        |_| json!({"title": "việc khác", "due_on": "2026-12-24"}),
    ),
    (
        "opinion_cancel",
        |_| json!({"key": "YK-002", "reason": "Không cần nữa"}),
    ),
];

/// Reads an answer as the type that the command has on the wire; `None` for a command of something else.
pub(super) fn of(cmd: &str, view: &Value) -> Option<Value> {
    Some(match cmd {
        "opinion_list" => typed::<opinions::OpinionPage>(view),
        "opinion_read" => typed::<opinions::OpinionReading>(view),
        _ if cmd.starts_with("opinion_") => typed::<opinions::OpinionView>(view),
        _ => return None,
    })
}

/// A desk with a round that went out and that nobody has answered.
pub(super) fn asked(desk: Desk) -> Desk {
    ask(
        &desk,
        "opinion_add",
        json!({"title": "dự thảo Quy chế", "due_on": "2026-11-30", "questions": ["Phạm vi"]}),
    );
    ask(&desk, "opinion_send", json!({"key": "YK-001"}));
    desk
}
