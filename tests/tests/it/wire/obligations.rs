//! The commands of rules and obligations: a request of each, and its type.

use super::{Ask, typed};
use crate::kit::{TODAY, ask};
use crate::obligations::daily;
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::obligations;

fn revision(desk: &Desk, key: &str) -> Value {
    ask(desk, "rule_show", json!({"key": key}))["row"]["revision"].clone()
}

/// One request of every command, in an order in which each is allowed.
pub(super) const REQUESTS: &[(&str, Ask)] = &[
    ("rule_catalogue", |_| json!({})),
    (
        "rule_take",
        |_| json!({"ids": ["R-INV-1", "R-MTG-Q"], "from": TODAY}),
    ),
    (
        "rule_propose",
        |_| json!({"title": "Trực hằng ngày", "provision": "Điều 7 khoản 2", "words": "Mỗi ngày", "source": "Dự thảo", "note": "Thử", "form": daily()}),
    ),
    (
        "rule_change",
        |desk| json!({"key": "QT-003", "revision": revision(desk, "QT-003"), "title": "Trực mỗi ngày", "note": "", "provision": "Điều 8", "words": "Hằng ngày", "source": "Quy chế", "form": daily()}),
    ),
    ("rule_try", |_| json!({"key": "QT-001", "on": "2026-12-15"})),
    (
        "rule_adopt",
        |desk| json!({"key": "QT-003", "revision": revision(desk, "QT-003"), "from": TODAY}),
    ),
    (
        "rule_amend",
        |desk| json!({"key": "QT-003", "revision": revision(desk, "QT-003"), "from": "2026-12-01", "provision": "Điều 9", "words": "Mỗi ngày", "source": "Quy chế sửa đổi", "form": daily()}),
    ),
    (
        "rule_stop",
        |desk| json!({"key": "QT-001", "revision": revision(desk, "QT-001"), "from": "2026-12-20", "reason": "Có quy định mới"}),
    ),
    (
        "rule_remove",
        |desk| json!({"key": "QT-002", "revision": revision(desk, "QT-002")}),
    ),
    ("rule_list", |_| json!({"state": "adopted"})),
    ("rule_show", |_| json!({"key": "QT-003"})),
    (
        "obligation_list",
        |_| json!({"standings": ["open", "due"], "owner": "secretariat", "from": "2026-01-01"}),
    ),
    (
        "obligation_meet",
        |_| json!({"rule": "QT-003", "subject": "2026-11-24/2026-11-24", "words": "Đã trực", "day": TODAY}),
    ),
    (
        "obligation_clear",
        |_| json!({"rule": "QT-003", "subject": "2026-11-24/2026-11-24"}),
    ),
    (
        "obligation_waive",
        |_| json!({"rule": "QT-003", "subject": "2026-11-24/2026-11-24", "reason": "Nghỉ"}),
    ),
    ("obligation_compliance", |_| json!({"to": "2026-12-31"})),
];

/// Reads an answer as the type that the command has on the wire; `None` for a command of something else.
pub(super) fn of(cmd: &str, view: &Value) -> Option<Value> {
    Some(match cmd {
        "rule_list" | "rule_take" | "rule_remove" => typed::<obligations::RuleList>(view),
        "rule_catalogue" => typed::<obligations::RuleCatalogue>(view),
        "rule_try" => typed::<obligations::RuleTrial>(view),
        "obligation_compliance" => typed::<obligations::ComplianceView>(view),
        _ if cmd.starts_with("rule_") => typed::<obligations::RuleView>(view),
        _ if cmd.starts_with("obligation_") => typed::<obligations::ObligationPage>(view),
        _ => return None,
    })
}

/// A desk with a rule whose proof is kept, on a meeting, and one that is marked by hand, met today.
pub(super) fn ruled(desk: Desk) -> Desk {
    for (cmd, payload) in [
        ("rule_take", json!({"ids": ["R-INV-1"], "from": TODAY})),
        (
            "meeting_add",
            json!({"title": "Phiên họp thứ nhất", "starts_at": "2026-12-15T14:00:00"}),
        ),
        (
            "rule_propose",
            json!({"title": "Trực", "provision": "Điều 7", "form": daily()}),
        ),
        (
            "rule_adopt",
            json!({"key": "QT-002", "revision": 2, "from": TODAY}),
        ),
        (
            "obligation_meet",
            json!({"rule": "QT-002", "subject": "2026-11-24/2026-11-24"}),
        ),
    ] {
        ask(&desk, cmd, payload);
    }
    desk
}
