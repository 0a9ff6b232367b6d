//! The wire: every command with its types, every refusal, and words in both languages for every code.

mod meetings;
mod opinions;

use crate::kit::{Place, TODAY, add_task, ask, call, options, outside, refuse, reply, starting};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use steering_api::desk::{Create, Desk, DeskOptions, commands};
use steering_api::wire::life::content_of;
use steering_api::wire::{
    Call, WireError, bulk, calendar, committee, desk, imports, incoming, instruments, inventory,
    life, log, memory, outgoing, papers, people, periods, previews, priorities, query, recurrences,
    reports, schedule, search, targets, tasks, templates, views,
};
use steering_core::backup::Reason;
use steering_core::calendar::{DayKind, DayOffStatus, DueError, FaultWhy};
use steering_core::committee::{SeatRole, UnitKind};
use steering_core::error::{Error, Rule, Trouble};
use steering_core::exports::List;
use steering_core::imports::{Kind, NoteKind, Outcome, Why};
use steering_core::instruments::InstrumentKind;
use steering_core::inventory::{InventoryKind, InventoryState};
use steering_core::meetings::{
    AttendeeRole, Bearing, GapKind, ItemKind, ItemState, LineKind, LineRole, MeetingForm,
    MeetingKind, MeetingState, Presence, Reply, Visibility, Why as CarryWhy,
};
use steering_core::memory::{MemoryKind, MemorySign};
use steering_core::ops::{Noun, Op};
use steering_core::papers::{IncomingState, OutgoingState, PaperFileRole, PaperType, Relation};
use steering_core::priorities::{Horizon, Mark, Measure, ReasonCode, Sense, StopCode};
use steering_core::recurrences::{Every, RuleError};
use steering_core::register::Register;
use steering_core::reports::{Verdict, WaitFor, WorkGroup, WorkKind};
use steering_core::schedule::Which;
use steering_core::schedule::rules::Unscheduled;
use steering_core::targets::{Comparison, TargetStanding};
use steering_core::tasks::rules::{self, Need, Verb};
use steering_core::tasks::{
    Basis, Cell, DueKind, EvidenceKind, ExtensionState, PartyRole, RequestKind, RequestState,
    StateGroup, TaskState, Timeliness,
};
use steering_documents::layout::{Component, Fault, Form, KnownBy};
use steering_documents::read::{Finding, ReadError};
use steering_documents::template::{Fault as TemplateFault, KINDS, PartKind, Refusal, fields_of};
use steering_messages::{Catalogue, Language};

/// What to ask of a desk, made from what the steps before left there.
type Ask = fn(&Desk) -> Value;

/// One request of every command, in an order in which each is allowed.
const REQUESTS: &[(&str, Ask)] = &[
    ("register_new", |_| json!({"from": "record"})),
    ("desk_show", |_| json!({})),
    ("desk_pulse", |_| json!({"head": 0})),
    (
        "unit_add",
        |_| json!({"name": "Trung tâm Dữ liệu", "kind": "public_service", "from": "2026-01-01"}),
    ),
    ("unit_list", |_| json!({"all": true})),
    ("area_list", |_| json!({})),
    (
        "instrument_add",
        |_| json!({"symbol": "12/KH-BGDĐT", "kind": "plan", "title": "Kế hoạch", "issuer": "Bộ", "signed_on": "2026-01-02"}),
    ),
    (
        "clause_add",
        |_| json!({"instrument": "12/KH-BGDĐT", "label": "Mục 3", "text": "Giao Vụ chủ trì"}),
    ),
    ("instrument_list", |_| json!({"text": "ke hoach"})),
    ("instrument_show", |_| json!({"key": "12/KH-BGDĐT"})),
    (
        "member_fill",
        |_| json!({"seat": 20, "person": "Nguyễn Hữu Độ", "post": "Cục trưởng", "unit": "DV-02", "from": "2026-01-06"}),
    ),
    ("member_edit", |desk| {
        let seats = ask(desk, "member_list", json!({}));
        let membership = &seats["seats"][19]["membership"];
        json!({"id": membership["id"], "version": membership["version"], "post": "Vụ trưởng"})
    }),
    ("member_list", |_| json!({"sort": "name"})),
    (
        "member_memory",
        |_| json!({"seat": 20, "kind": "task", "text": "ke hoach", "as_of": "2026-11-24", "limit": 10}),
    ),
    (
        "memory_about",
        |_| json!({"text": "12/KH-BGDĐT", "kind": "document", "as_of": "2026-11-24", "limit": 10}),
    ),
    ("member_end", |_| json!({"seat": 20, "to": "2026-12-31"})),
    (
        "target_measure",
        |_| json!({"target": "T25-01", "measured_on": "2025-12-31", "value": 4500, "source": "Báo cáo"}),
    ),
    ("target_list", |_| json!({"as_of": "2026-01-31"})),
    ("task_add", |_| {
        json!({"title": "Rà soát", "due": "quý I/2026", "level": 1, "area": "2", "instrument": "12/KH-BGDĐT",
               "clause": "Mục 3", "targets": ["T25-01"], "product": "Báo cáo"})
    }),
    (
        "task_edit",
        |desk| json!({"key": NEW, "version": version(desk), "note": "Ghi chú"}),
    ),
    (
        "task_assign",
        |_| json!({"key": NEW, "lead": "DV-02", "coordinators": ["DV-03"]}),
    ),
    (
        "due_read",
        |_| json!({"text": "5 ngày làm việc kể từ ngày 12/11/2026"}),
    ),
    ("task_resolve_due", |desk| {
        let key = add_task(desk, json!({"title": "Chuẩn bị", "due": "trước phiên tới"}));
        json!({"key": key, "on": "2026-12-15"})
    }),
    (
        "calendar_set",
        |_| json!({"days": [{"day": "2026-12-26", "kind": "working", "name": "Làm bù", "source": "Thông báo"}]}),
    ),
    ("calendar_show", |_| json!({"year": 2026})),
    ("calendar_propose", |_| json!({"year": 2036})),
    ("calendar_clear", |_| json!({"day": "2026-12-26"})),
    (
        "recurrence_read",
        |_| json!({"rule": "thứ Hai hằng tuần", "until": "2027-12-31"}),
    ),
    (
        "recurrence_add",
        |_| json!({"title": "Báo cáo tháng", "rule": "hằng tháng ngày 15", "lead": "DV-02", "until": "2027-12-31"}),
    ),
    (
        "recurrence_edit",
        |_| json!({"key": "DK-001", "version": 1, "rule": "hằng tháng ngày 20", "note": "Ghi chú"}),
    ),
    ("recurrence_make", |_| json!({"key": "DK-001"})),
    (
        "recurrence_end",
        |_| json!({"key": "DK-001", "until": "2027-06-30"}),
    ),
    ("recurrence_list", |_| json!({})),
    ("task_accept", |_| json!({"key": NEW})),
    ("task_rules", |_| json!({})),
    ("post_list", |_| json!({"unit": "DV-02"})),
    (
        "task_clarify",
        |_| json!({"key": NEW, "words": "Phạm vi gồm cả địa phương?", "answer_by": "2026-12-01"}),
    ),
    (
        "task_answer",
        |_| json!({"key": NEW, "words": "Gồm cả địa phương"}),
    ),
    (
        "task_direct",
        |_| json!({"key": NEW, "words": "Làm gấp, báo cáo tôi", "answer_by": "2026-12-01"}),
    ),
    (
        "task_escalate",
        |_| json!({"key": NEW, "words": "Chưa có kinh phí"}),
    ),
    ("task_withdraw", |_| json!({"key": NEW, "number": 3})),
    (
        "task_delegate",
        |_| json!({"key": NEW, "person": "Trần Văn Bình", "to": "2026-12-31", "note": "Soạn đề án"}),
    ),
    ("task_end_delegation", |_| json!({"key": NEW})),
    (
        "task_parties",
        |_| json!({"key": NEW, "parties": [{"role": "coordinator", "unit": "DV-03", "contribution": "Số liệu", "due_on": "2026-12-15"}]}),
    ),
    (
        "task_deliver",
        |_| json!({"key": NEW, "words": "Công văn số 5"}),
    ),
    (
        "task_attach",
        |_| json!({"key": NEW, "file_name": "Đề án.pdf", "content": "JVBERi0xLjc="}),
    ),
    ("evidence_save", |desk| {
        let task = ask(desk, "task_show", json!({"key": NEW}));
        json!({"id": task["evidence"][0]["id"]})
    }),
    ("task_detach", |desk| {
        let task = ask(desk, "task_show", json!({"key": NEW}));
        json!({"key": NEW, "id": task["evidence"][0]["id"]})
    }),
    (
        "task_extend",
        |_| json!({"key": NEW, "to": "2027-01-31", "reason": "Nhầm", "evidence": "Công văn"}),
    ),
    ("task_withdraw_extension", |_| json!({"key": NEW})),
    (
        "task_pause",
        |_| json!({"key": NEW, "words": "Thông báo số 7"}),
    ),
    ("task_resume", |_| json!({"key": NEW})),
    (
        "task_transfer",
        |_| json!({"key": NEW, "lead": "DV-04", "basis": "Quyết định số 9"}),
    ),
    (
        "task_progress",
        |_| json!({"key": NEW, "percent": 40, "words": "Đang làm"}),
    ),
    (
        "task_extend",
        |_| json!({"key": NEW, "to": "2027-03-31", "reason": "Chờ ý kiến"}),
    ),
    (
        "task_decide",
        |_| json!({"key": NEW, "grant": true, "basis": "Bút phê"}),
    ),
    (
        "task_report_done",
        |_| json!({"key": NEW, "words": "Đã trình"}),
    ),
    (
        "task_return",
        |_| json!({"key": NEW, "words": "Thiếu phụ lục"}),
    ),
    (
        "task_report_done",
        |_| json!({"key": NEW, "words": "Đã trình lại"}),
    ),
    ("task_confirm", |_| json!({"key": NEW})),
    ("task_plan", |desk| {
        let row = ask(desk, "dependency_list", json!({"key": "NV-003"}))["row"].clone();
        json!({"key": "NV-003", "version": row["version"], "start_on": "2026-12-01", "duration": 20, "effort": 5})
    }),
    (
        "dependency_add",
        |_| json!({"key": "NV-003", "before": NEW, "lag": 2, "note": "Chờ báo cáo"}),
    ),
    ("dependency_list", |_| json!({"key": "NV-003"})),
    ("dependency_edit", |desk| {
        let one = ask(desk, "dependency_list", json!({"key": "NV-003"}))["before"][0].clone();
        json!({"id": one["id"], "version": one["version"], "lag": 3, "note": ""})
    }),
    (
        "schedule_show",
        |_| json!({"key": "NV-003", "which": "linked", "group": "lead"}),
    ),
    ("dependency_remove", |desk| {
        let one = ask(desk, "dependency_list", json!({"key": "NV-003"}))["before"][0].clone();
        json!({"id": one["id"], "version": one["version"]})
    }),
    (
        "task_cancel",
        |_| json!({"key": "NV-001", "words": "Theo Thông báo"}),
    ),
    (
        "task_bulk",
        |_| json!({"keys": ["NV-002", "NV-003"], "change": {"level": 2, "note": "Theo Thông báo"}, "leave_out": true}),
    ),
    (
        "view_save",
        |_| json!({"name": "Quá hạn của Cục", "query": "lead:dv-02 overdue:>30", "sort": "-due"}),
    ),
    (
        "view_save",
        |_| json!({"name": "Mức 1", "query": "mức:1", "group": "lead"}),
    ),
    ("view_move", |_| json!({"key": "muc 1", "place": 1})),
    ("view_list", |_| json!({})),
    ("view_remove", |_| json!({"key": "Mức 1"})),
    (
        "task_replace",
        |_| json!({"key": "NV-002", "title": "Việc thay thế", "basis": "Kế hoạch mới"}),
    ),
    (
        "area_add",
        |_| json!({"name": "Nhân lực số", "source": "Ý kiến tại phiên họp"}),
    ),
    ("area_edit", |desk| {
        let areas = ask(desk, "area_list", json!({}));
        json!({"key": "7", "version": areas["areas"][6]["version"], "note": "Ghi chú"})
    }),
    ("area_move", |_| json!({"key": "7", "to": 2})),
    ("area_remove", |_| json!({"key": "2"})),
    (
        "criterion_add",
        |_| json!({"name": "Thử", "horizon": "both", "sense": "benefit", "meaning": "Thang 0 đến 10"}),
    ),
    ("criterion_edit", |desk| {
        let list = ask(desk, "criterion_list", json!({}));
        json!({"key": "1", "version": list["criteria"][0]["version"], "horizon": "immediate"})
    }),
    ("criterion_remove", |_| json!({"key": "Thử"})),
    ("criterion_propose", |_| json!({})),
    (
        "criterion_compare",
        |_| json!({"first": "1", "second": "2", "numerator": 3, "denominator": 1}),
    ),
    (
        "criterion_weights",
        |_| json!({"weights": [{"criterion": "1", "weight": 200}, {"criterion": "2", "weight": 250}]}),
    ),
    ("criterion_list", |_| json!({})),
    ("priority_score", |_| {
        let scores: Vec<Value> = (1..=6)
            .map(|number| json!({"criterion": number.to_string(), "value": 7, "reason": "Theo hồ sơ"}))
            .collect();
        json!({"task": "NV-005", "scores": scores})
    }),
    (
        "priority_mark",
        |_| json!({"task": "NV-006", "mark": "in", "words": "Việc này làm trước"}),
    ),
    (
        "capacity_set",
        |_| json!({"unit": "DV-02", "tasks": 3, "effort": 20, "note": "Sáu chuyên viên"}),
    ),
    ("capacity_list", |_| json!({})),
    (
        "priority_sheet",
        |_| json!({"text": "quy che", "limit": 20}),
    ),
    (
        "priority_rank",
        |_| json!({"weights": [{"criterion": "1", "weight": 250}, {"criterion": "2", "weight": 200}]}),
    ),
    ("priority_select", |_| {
        json!({"measure": "tasks", "at_most": 5, "capacities": [{"unit": "DV-02", "limit": 1}],
               "marks": [{"task": "NV-005", "mark": "out"}]})
    }),
    ("priority_adopt", |_| json!({"at_most": 5, "note": "Đợt 1"})),
    ("selection_list", |_| json!({})),
    ("selection_show", |_| json!({"key": "LC-001"})),
    (
        "task_list",
        |_| json!({"filter": {"cell": "total"}, "group": "lead", "sort": "-due"}),
    ),
    ("task_show", |_| json!({"key": NEW})),
    ("inventory_add", |_| {
        json!({"name": "Trung tâm dữ liệu của Bộ", "kind": "data_centre", "state": "in_use", "owner": "DV-02",
                   "locality": "Hà Nội", "capacity": 40, "capacity_unit": "TB", "since_on": "2021-06-30",
                   "source": "Báo cáo"})
    }),
    ("inventory_edit", |desk| {
        let item = ask(desk, "inventory_show", json!({"key": "HT-001"}));
        json!({"key": "HT-001", "version": item["row"]["version"], "state": "degraded", "capacity": null,
               "since_on": null, "note": "Cần nâng cấp"})
    }),
    (
        "inventory_link",
        |_| json!({"key": "HT-001", "task": "NV-002"}),
    ),
    (
        "inventory_link",
        |_| json!({"key": "HT-001", "target": "T25-01"}),
    ),
    (
        "inventory_unlink",
        |_| json!({"key": "HT-001", "task": "NV-002"}),
    ),
    (
        "inventory_list",
        |_| json!({"text": "du lieu", "sort": "-locality"}),
    ),
    ("outgoing_next", |_| json!({"kind": "report"})),
    ("outgoing_issue", |_| {
        json!({"kind": "report", "issuer": "BCĐ", "title": "Báo cáo tháng", "seat": 1, "recipients": ["Văn phòng"],
               "kept_at": "VT", "copies": 3, "paper": {"kind": "period", "period": "2022-05"}, "as_source": true})
    }),
    (
        "outgoing_reserve",
        |_| json!({"kind": "notice", "number": 5, "title": "Kết luận", "gap_reason": "Sổ giấy", "note": "Giữ trước"}),
    ),
    (
        "outgoing_cancel",
        |_| json!({"key": "05/TB-BCĐ", "reason": "Không họp"}),
    ),
    ("outgoing_edit", |desk| {
        let paper = ask(desk, "outgoing_show", json!({"key": "01/BC-BCĐ"}));
        json!({"key": "01/BC-BCĐ", "version": paper["row"]["version"], "copies": null, "receipt": "Văn thư"})
    }),
    (
        "outgoing_attach",
        |_| json!({"key": "01/BC-BCĐ", "role": "signed", "file": {"name": "ban-ky.pdf", "bytes": "JVBERi0xLjQK"}}),
    ),
    (
        "outgoing_recall",
        |_| json!({"key": "01/BC-BCĐ", "reason": "Sai số liệu"}),
    ),
    ("outgoing_show", |_| json!({"key": "01/BC-BCĐ"})),
    (
        "outgoing_list",
        |_| json!({"text": "bao cao", "state": "recalled"}),
    ),
    ("incoming_add", |_| {
        json!({"author": "Vụ Giáo dục Đại học", "symbol": "12/GDĐH", "dated_on": "2022-01-05", "kind": "letter",
               "title": "Đề nghị lùi thời hạn", "receiver": "Thư ký",
               "file": {"name": "cv.pdf", "bytes": "JVBERi0xLjQK"}})
    }),
    ("incoming_edit", |desk| {
        let key = ask(desk, "incoming_list", json!({}))["rows"][0]["code"].clone();
        let paper = ask(desk, "incoming_show", json!({ "key": key }));
        json!({"key": key, "version": paper["row"]["version"], "dated_on": null, "result": "Đã trả lời tại phiên họp"})
    }),
    ("incoming_attach", |desk| {
        let key = ask(desk, "incoming_list", json!({}))["rows"][0]["code"].clone();
        json!({"key": key, "role": "attached", "file": {"name": "phu-luc.pdf", "bytes": "JVBERi0xLjQK"}})
    }),
    ("paper_file_save", |desk| {
        let paper = ask(desk, "outgoing_show", json!({"key": "01/BC-BCĐ"}));
        json!({"id": paper["files"][0]["id"]})
    }),
    ("incoming_void", |desk| {
        let key = ask(desk, "incoming_list", json!({}))["rows"][0]["code"].clone();
        json!({"key": key, "reason": "Vào sổ nhầm"})
    }),
    ("incoming_list", |_| json!({"late": true})),
    ("incoming_show", |desk| {
        let key = ask(desk, "incoming_list", json!({}))["rows"][0]["code"].clone();
        json!({ "key": key })
    }),
    ("inventory_show", |_| json!({"key": "HT-001"})),
    ("inventory_totals", |_| json!({})),
    ("inventory_remove", |_| json!({"key": "HT-001"})),
    ("matrix_show", |_| json!({"as_of": "2026-06-30"})),
    ("work_show", |_| json!({"seat": 1})),
    ("look_mark", |_| json!({})),
    ("desk_overview", |_| json!({})),
    (
        "stats_show",
        |_| json!({"as_of": "2026-06-30", "basis": "original"}),
    ),
    ("report_period", |_| json!({"period": "2026-12"})),
    ("report_status", |_| json!({"format": "json"})),
    (
        "query_read",
        |_| json!({"text": "lead:dv-02 quá hạn", "caret": 5}),
    ),
    ("paper_list", |_| json!({"as_of": "2026-06-30"})),
    (
        "paper_make",
        |_| json!({"kind": "briefing", "as_of": "2026-06-30"}),
    ),
    (
        "paper_preview",
        |_| json!({"paper": {"kind": "briefing", "as_of": "2026-06-30"}, "page": 1}),
    ),
    (
        "paper_check",
        |_| json!({"name": "cong-van.docx", "bytes": paper()}),
    ),
    ("template_fields", |_| json!({"kind": "urging"})),
    ("template_start", |_| json!({"kind": "urging"})),
    (
        "template_check",
        |_| json!({"kind": "members", "file": {"name": "mau.docx", "bytes": starting("urging", 0)}}),
    ),
    ("template_add", |_| {
        json!({"kind": "members", "name": "Danh sách của Văn phòng", "note": "Bản đầu",
               "file": {"name": "mau.docx", "bytes": starting("members", 0)}})
    }),
    ("template_replace", |_| {
        json!({"key": "MB-001", "version": 1, "name": "Danh sách",
               "file": {"name": "mau-2.docx", "bytes": starting("members", 1)}})
    }),
    ("template_retire", |_| json!({"key": "MB-001"})),
    (
        "template_restore",
        |_| json!({"key": "MB-001", "number": 1}),
    ),
    ("template_show", |_| json!({"key": "MB-001"})),
    (
        "template_list",
        |_| json!({"kind": "members", "retired": true}),
    ),
    ("template_save", |_| json!({"key": "MB-001@2"})),
    (
        "import_read",
        |_| json!({"name": "viec.csv", "bytes": ROWS}),
    ),
    (
        "import_layout",
        |desk| json!({"file": file(desk, ROWS), "kind": "tasks"}),
    ),
    ("import_plan", |desk| plan_of(&file(desk, ROWS))),
    (
        "import_rows",
        |desk| json!({"plan": planned(desk, ROWS), "outcome": "new"}),
    ),
    ("import_run", |desk| json!({"plan": planned(desk, ROWS)})),
    (
        "list_export",
        |_| json!({"list": "tasks", "format": "csv", "filter": {"cell": "open"}}),
    ),
    ("register_export", |_| json!({})),
    ("job_show", |_| json!({"job": "none"})),
    ("job_cancel", |_| json!({"job": "none"})),
    ("search_run", |_| json!({"text": "ra soat"})),
    ("log_undo", |_| json!({})),
    ("log_redo", |_| json!({})),
    ("history_list", |_| json!({"limit": 5})),
    ("register_check", |_| json!({})),
    ("backup_make", |_| json!({})),
    ("backup_list", |_| json!({})),
    ("backup_restore", |desk| {
        let list = ask(desk, "backup_list", json!({}));
        let copies = list["backups"].as_array().unwrap();
        let asked_for = copies.iter().find(|copy| copy["reason"] == "manual");
        json!({"name": asked_for.unwrap()["name"]})
    }),
];

/// The task that `task_add` above makes.
const NEW: &str = "NV-015";

/// A file of one task, in base64.
const ROWS: &str = "Tmhp4buHbSB24bulLENo4bunIHRyw6wKVmnhu4djIG5o4bqtcCB04burIHThu4dwLERWLTAyCg==";
/// A file of one task whose lead the register does not hold.
const WRONG_ROWS: &str = "Tmhp4buHbSB24bulLENo4bunIHRyw6wKVmnhu4djIG5o4bqtcCxEVi05OTkK";

/// A form of the decree, in base64.
fn paper() -> String {
    let form = "../src-tauri/crates/documents/fixtures/forms/form-1.5.docx";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(form);
    steering_api::base64::encode(&std::fs::read(path).unwrap())
}

fn file(desk: &Desk, bytes: &str) -> Value {
    ask(
        desk,
        "import_read",
        json!({"name": "viec.csv", "bytes": bytes}),
    )["file"]
        .clone()
}

fn plan_of(file: &Value) -> Value {
    json!({"file": file, "kind": "tasks", "sheet": 0, "header_row": 1, "mapping": ["title", "lead"]})
}

pub(crate) fn planned(desk: &Desk, bytes: &str) -> Value {
    ask(desk, "import_plan", plan_of(&file(desk, bytes)))["plan"].clone()
}

fn version(desk: &Desk) -> Value {
    ask(desk, "task_show", json!({"key": NEW}))["row"]["version"].clone()
}

/// Reads a view through its type and writes it again.
fn typed<T: Serialize + DeserializeOwned>(view: &Value) -> Value {
    let read: T = serde_json::from_value(view.clone()).unwrap();
    serde_json::to_value(read).unwrap()
}

fn through_its_type(cmd: &str, view: &Value) -> Value {
    match cmd {
        "desk_show" | "register_new" | "backup_restore" => typed::<desk::DeskView>(view),
        "desk_pulse" => typed::<desk::PulseView>(view),
        "desk_overview" => typed::<desk::OverviewView>(view),
        "member_list" => typed::<committee::SeatList>(view),
        "member_fill" | "member_end" | "member_edit" => typed::<committee::SeatView>(view),
        "unit_list" => typed::<committee::UnitList>(view),
        "unit_add" => typed::<committee::UnitView>(view),
        "area_list" | "area_add" | "area_edit" | "area_move" | "area_remove" => {
            typed::<committee::AreaList>(view)
        }
        "criterion_list" | "criterion_propose" | "criterion_add" | "criterion_edit"
        | "criterion_remove" | "criterion_weights" | "criterion_compare" => {
            typed::<priorities::CriterionList>(view)
        }
        "priority_sheet" => typed::<priorities::PrioritySheet>(view),
        "priority_score" | "priority_mark" => typed::<priorities::PriorityRow>(view),
        "priority_rank" => typed::<priorities::PriorityRanking>(view),
        "priority_select" => typed::<priorities::PriorityPlan>(view),
        "priority_adopt" | "selection_show" => typed::<priorities::SelectionView>(view),
        "selection_list" => typed::<priorities::SelectionList>(view),
        "capacity_list" | "capacity_set" => typed::<priorities::CapacityList>(view),
        "instrument_list" => typed::<instruments::InstrumentPage>(view),
        "instrument_show" | "instrument_add" | "clause_add" => {
            typed::<instruments::InstrumentView>(view)
        }
        "inventory_list" => typed::<inventory::InventoryPage>(view),
        "inventory_totals" => typed::<inventory::InventoryTotals>(view),
        "inventory_show" | "inventory_add" | "inventory_edit" | "inventory_remove"
        | "inventory_link" | "inventory_unlink" => typed::<inventory::InventoryView>(view),
        "outgoing_list" => typed::<outgoing::OutgoingPage>(view),
        "outgoing_next" => typed::<outgoing::OutgoingNext>(view),
        "outgoing_show" | "outgoing_reserve" | "outgoing_issue" | "outgoing_edit"
        | "outgoing_cancel" | "outgoing_recall" | "outgoing_attach" => {
            typed::<outgoing::OutgoingView>(view)
        }
        "incoming_list" => typed::<incoming::IncomingPage>(view),
        "incoming_show" | "incoming_add" | "incoming_edit" | "incoming_void"
        | "incoming_attach" => typed::<incoming::IncomingView>(view),
        "paper_file_save" => typed::<life::SavedFile>(view),
        "matrix_show" => typed::<people::MatrixView>(view),
        "work_show" => typed::<people::WorkView>(view),
        "look_mark" => typed::<people::LookView>(view),
        "target_list" => typed::<targets::TargetList>(view),
        "target_measure" => typed::<targets::TargetView>(view),
        "task_list" => typed::<tasks::TaskPage>(view),
        "task_show" => typed::<tasks::TaskView>(view),
        "task_bulk" => typed::<bulk::TaskBulkView>(view),
        "view_list" | "view_move" | "view_remove" => typed::<views::ViewList>(view),
        "view_save" => typed::<views::SavedView>(view),
        "schedule_show" => typed::<schedule::ScheduleView>(view),
        "dependency_list" | "dependency_add" | "dependency_edit" | "dependency_remove" => {
            typed::<schedule::DependencyList>(view)
        }
        "task_add"
        | "task_edit"
        | "task_assign"
        | "task_accept"
        | "task_progress"
        | "task_extend"
        | "task_decide"
        | "task_report_done"
        | "task_confirm"
        | "task_return"
        | "task_cancel"
        | "task_plan"
        | "task_resolve_due"
        | "task_pause"
        | "task_resume"
        | "task_transfer"
        | "task_replace"
        | "task_clarify"
        | "task_direct"
        | "task_escalate"
        | "task_answer"
        | "task_withdraw"
        | "task_withdraw_extension"
        | "task_delegate"
        | "task_end_delegation"
        | "task_parties"
        | "task_deliver"
        | "task_attach"
        | "task_detach" => typed::<tasks::TaskChanged>(view),
        "task_rules" => typed::<life::TaskRules>(view),
        "post_list" => typed::<life::PostList>(view),
        "evidence_save" => typed::<life::SavedFile>(view),
        "due_read" => typed::<calendar::DueReading>(view),
        "calendar_show" | "calendar_set" | "calendar_clear" => {
            typed::<calendar::CalendarView>(view)
        }
        "calendar_propose" => typed::<calendar::ProposalList>(view),
        "recurrence_list" => typed::<recurrences::RecurrenceList>(view),
        "recurrence_read" => typed::<recurrences::RecurrenceReading>(view),
        "recurrence_add" | "recurrence_edit" | "recurrence_end" => {
            typed::<recurrences::RecurrenceView>(view)
        }
        "recurrence_make" => typed::<recurrences::RecurrenceMade>(view),
        "report_period" => typed::<periods::PeriodView>(view),
        "stats_show" => typed::<reports::StatsView>(view),
        "report_status" => typed::<reports::ReportView>(view),
        "query_read" => typed::<query::QueryView>(view),
        "paper_check" => typed::<papers::PaperCheckView>(view),
        "paper_list" => typed::<papers::PaperList>(view),
        "paper_make" => typed::<papers::PaperMade>(view),
        "paper_preview" => typed::<previews::PaperPreview>(view),
        "template_list" => typed::<templates::TemplateList>(view),
        "template_fields" => typed::<templates::TemplateFields>(view),
        "template_check" => typed::<templates::TemplateCheckView>(view),
        "template_show" | "template_add" | "template_replace" | "template_retire"
        | "template_restore" => typed::<templates::TemplateView>(view),
        "template_start" | "template_save" => typed::<life::SavedFile>(view),
        "import_read" => typed::<imports::ImportFileView>(view),
        "import_layout" => typed::<imports::ImportLayoutView>(view),
        "import_plan" => typed::<imports::ImportPlanView>(view),
        "import_rows" => typed::<imports::ImportPage>(view),
        "import_run" => typed::<imports::ImportDone>(view),
        "list_export" => typed::<imports::ListExportView>(view),
        "register_export" => typed::<imports::RegisterExportView>(view),
        "job_show" | "job_cancel" => typed::<imports::JobView>(view),
        "member_memory" => typed::<memory::MemberMemoryView>(view),
        "memory_about" => typed::<memory::MemoryAboutView>(view),
        "search_run" => typed::<search::SearchView>(view),
        "history_list" => typed::<log::HistoryPage>(view),
        "log_undo" | "log_redo" => typed::<log::UndoView>(view),
        "register_check" => typed::<log::CheckView>(view),
        "backup_make" => typed::<log::BackupView>(view),
        "backup_list" => typed::<log::BackupList>(view),
        other => meetings::of(other, view)
            .or_else(|| opinions::of(other, view))
            .unwrap_or_else(|| panic!("{other} has no type here")),
    }
}

/// Every request, in an order in which each is allowed.
fn all_requests() -> impl Iterator<Item = &'static (&'static str, Ask)> {
    REQUESTS
        .iter()
        .chain(meetings::REQUESTS)
        .chain(opinions::REQUESTS)
}

#[test]
fn every_command_answers_with_its_type_and_refuses_a_field_it_does_not_know() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let mut asked = BTreeSet::from(["file_open"]);
    for (cmd, request) in all_requests() {
        asked.insert(cmd);
        let request = request(&desk);
        let mut strange = request.clone();
        strange["no_such_field"] = json!(1);
        let before = ask(&desk, "desk_show", json!({}))["head"].clone();
        let refused = refuse(&desk, cmd, strange);
        assert_eq!(
            (
                refused.code.as_str(),
                refused.data.get("field").map(String::as_str)
            ),
            ("invalid", Some("no_such_field")),
            "{cmd} refuses a field it does not know: {refused:?}"
        );
        assert_eq!(
            ask(&desk, "desk_show", json!({}))["head"],
            before,
            "{cmd} did nothing when it refused"
        );
        let answer = reply(&desk, cmd, request);
        assert_eq!(
            through_its_type(cmd, &answer.output),
            answer.output,
            "{cmd}: the view is what its type says, no field more or less"
        );
        let spec = commands()
            .into_iter()
            .find(|spec| spec.name == *cmd)
            .unwrap();
        assert_eq!(
            spec.is_write,
            !answer.changes.is_empty(),
            "{cmd} is listed as a write when it moves something, and only then: {:?}",
            answer.changes
        );
        assert_eq!(
            spec.request["additionalProperties"], false,
            "{cmd}: its schema says that other fields are refused"
        );
        if cmd == &"report_status" {
            let opened = refuse(&desk, "file_open", json!({"path": answer.output["path"]}));
            assert_eq!(
                opened.code, "file_trouble",
                "this host has no desktop to open it"
            );
        }
    }
    let strange = refuse(&desk, "file_open", json!({"path": "x", "no_such_field": 1}));
    assert_eq!(
        strange.data["field"], "no_such_field",
        "file_open refuses a field it does not know"
    );
    let nested = refuse(&desk, "task_list", json!({"filter": {"no_such_field": 1}}));
    assert_eq!(
        nested.data["field"], "no_such_field",
        "so does a filter within a request"
    );
    let listed: BTreeSet<&str> = commands().iter().map(|spec| spec.name).collect();
    assert_eq!(asked, listed, "every command was asked");
}

#[test]
fn every_operation_appears_in_the_history_with_words_for_it_and_its_fields() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for (cmd, request) in all_requests() {
        // A restore brings the log back to where the backup was made, which is here.
        reply(&desk, cmd, request(&desk));
    }
    outside(&place.file())
        .execute("update tasks set level = 4 where code = 'NV-002'", [])
        .unwrap();
    let checked = ask(&desk, "register_check", json!({"repair": true}));
    assert_eq!(
        checked["is_clean"], true,
        "a row changed behind the log's back is mended: {checked}"
    );
    assert_eq!(
        checked["findings"][0]["code"], "row-differs",
        "and was found by its code"
    );
    let history = ask(&desk, "history_list", json!({"limit": 500}));
    let entries = history["entries"].as_array().unwrap();
    let seen: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry["label"]["op"].as_str())
        .collect();
    let all: BTreeSet<&str> = Op::ALL.iter().map(|op| op.code()).collect();
    assert_eq!(
        seen, all,
        "every operation is in the history under its code"
    );
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for entry in entries {
            for field in entry["fields"].as_array().unwrap() {
                let dashed = |name: &str| field[name].as_str().unwrap().replace('_', "-");
                let (noun, column) = (dashed("noun"), dashed("field"));
                assert!(
                    words.has(&format!("field-{noun}-{column}"))
                        || words.has(&format!("field-{column}")),
                    "{}: the field {column} of {noun} has a name",
                    language.code()
                );
            }
        }
    }
}

/// Families of codes on the wire: the beginning of the message ids, and the codes.
fn families() -> Vec<(&'static str, &'static str, Vec<String>)> {
    macro_rules! codes {
        ($($kind:ty),+) => { vec![$(<$kind>::ALL.iter().map(|value| value.code().to_owned()).collect()),+] };
    }
    let mut coded: Vec<Vec<String>> = codes![
        TaskState,
        Timeliness,
        Timeliness,
        StateGroup,
        Op,
        Rule,
        Noun,
        Noun,
        Noun,
        Cell,
        Cell,
        DueKind,
        Basis,
        ExtensionState,
        PartyRole,
        RequestKind,
        RequestState,
        EvidenceKind,
        Need,
        SeatRole,
        UnitKind,
        InstrumentKind,
        Verdict,
        Verdict,
        Reason,
        TargetStanding,
        Comparison,
        Kind,
        Outcome,
        Why,
        NoteKind,
        List,
        List,
        InventoryKind,
        InventoryState,
        PaperType,
        OutgoingState,
        IncomingState,
        MeetingKind,
        MeetingForm,
        MeetingState,
        ItemKind,
        ItemState,
        Visibility,
        AttendeeRole,
        Reply,
        Presence,
        LineKind,
        LineRole,
        Bearing,
        MemoryKind,
        MemorySign,
        CarryWhy,
        GapKind,
        PaperFileRole,
        Relation,
        Relation,
        Relation,
        WorkKind,
        WorkGroup,
        WaitFor,
        Which,
        Unscheduled,
        Horizon,
        Sense,
        Mark,
        Measure,
        ReasonCode,
        StopCode,
        DayKind,
        DayOffStatus,
        Every,
        Component,
        Fault,
        Form,
        KnownBy
    ];
    let names = [
        ("task-state-", ""),
        ("timeliness-", ""),
        ("timeliness-label-", ""),
        ("state-group-", ""),
        ("op-", ""),
        ("rule-", ""),
        ("noun-", ""),
        ("noun-", "-one"),
        ("noun-", "-count"),
        ("cell-", ""),
        ("cell-", "-full"),
        ("due-kind-", ""),
        ("basis-", ""),
        ("extension-state-", ""),
        ("party-role-", ""),
        ("request-kind-", ""),
        ("request-state-", ""),
        ("evidence-kind-", ""),
        ("need-", ""),
        ("role-", ""),
        ("unit-kind-", ""),
        ("instrument-kind-", ""),
        ("verdict-", ""),
        ("verdict-", "-meaning"),
        ("backup-reason-", ""),
        ("target-standing-", ""),
        ("target-comparison-", ""),
        ("import-kind-", ""),
        ("import-outcome-", ""),
        ("import-why-", ""),
        ("import-note-", ""),
        ("export-file-", ""),
        ("export-sheet-", ""),
        ("inventory-kind-", ""),
        ("inventory-state-", ""),
        ("paper-type-", ""),
        ("outgoing-state-", ""),
        ("incoming-state-", ""),
        ("meeting-kind-", ""),
        ("meeting-form-", ""),
        ("meeting-state-", ""),
        ("item-kind-", ""),
        ("item-state-", ""),
        ("item-visibility-", ""),
        ("attendee-role-", ""),
        ("invitation-reply-", ""),
        ("presence-", ""),
        ("line-kind-", ""),
        ("line-role-", ""),
        ("bearing-", ""),
        ("memory-kind-", ""),
        ("memory-sign-", ""),
        ("carry-why-", ""),
        ("gap-", ""),
        ("paper-file-role-", ""),
        ("relation-", ""),
        ("relation-", "-of"),
        ("relation-", "-by"),
        ("work-kind-", ""),
        ("work-group-", ""),
        ("work-wait-", ""),
        ("schedule-which-", ""),
        ("schedule-unscheduled-", ""),
        ("horizon-", ""),
        ("sense-", ""),
        ("mark-", ""),
        ("measure-", ""),
        ("reason-", ""),
        ("stop-", ""),
        ("day-kind-", ""),
        ("day-off-status-", ""),
        ("every-", ""),
        ("layout-component-", ""),
        ("layout-fault-", ""),
        ("layout-form-", ""),
        ("layout-known-by-", ""),
    ];
    let mut families: Vec<_> = names
        .into_iter()
        .zip(coded.drain(..))
        .map(|((before, behind), codes)| (before, behind, codes))
        .collect();
    families.push((
        "import-finding-",
        "",
        Finding::ALL
            .iter()
            .map(|finding| finding.code().to_owned())
            .collect(),
    ));
    families.push((
        "template-fault-",
        "",
        TemplateFault::ALL
            .iter()
            .map(|fault| fault.code().to_owned())
            .collect(),
    ));
    families.push((
        "template-field-",
        "",
        KINDS
            .iter()
            .flat_map(|kind| fields_of(*kind))
            .map(|field| field.path().replace('.', "-"))
            .collect(),
    ));
    families.push(("rule-", "", vec!["state".to_owned()]));
    families.push(("rule-", "", vec!["dependency_cycle".to_owned()]));
    families.push((
        "level-",
        "",
        (1..=4).map(|level| level.to_string()).collect(),
    ));
    families.push(("ageing-", "", (1..=4).map(|age| age.to_string()).collect()));
    families.push((
        "check-",
        "",
        CHECKS.iter().map(|code| (*code).to_owned()).collect(),
    ));
    families
}

/// Codes of the check's findings; the test below holds the list against the program.
const CHECKS: &[&str] = &[
    "sqlite",
    "number-gap",
    "number-order",
    "template-version",
    "foreign-key",
    "schema",
    "operation-gap",
    "hash-chain",
    "row-unlogged",
    "row-differs",
    "row-missing",
    "folded-text",
    "sort-key",
    "text-form",
    "search-index",
    "task-counts",
    "overdue-days",
    "file-missing",
    "file-differs",
    "seats",
    "memberships-overlap",
    "one-lead",
    "state-dates",
    "state-before",
    "due-date",
    "code",
    "other",
];

#[test]
fn every_code_on_the_wire_has_words_in_both_languages() {
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for (before, behind, codes) in families() {
            assert!(!codes.is_empty(), "{before}: the family has codes");
            for code in codes {
                let id = format!("{before}{}{behind}", code.replace('_', "-"));
                assert!(words.has(&id), "{}: {id} has words", language.code());
            }
        }
    }
}

/// Reads the text of a crate's sources.
fn sources(krate: &str) -> String {
    fn read(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, text);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut text = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates");
    read(&root.join(krate).join("src"), &mut text);
    text
}

/// Finds the quoted word behind each place where a text stands.
fn quoted_after(text: &str, mark: &str) -> BTreeSet<String> {
    text.split(mark)
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(word, _)| word.to_owned())
        .collect()
}

#[test]
fn every_reason_and_field_of_an_invalid_value_has_words() {
    let text = sources("core") + &sources("api");
    let mut whys = quoted_after(&text, "why: \"");
    whys.extend(
        [
            "empty",
            "too_long",
            "legacy",
            "unknown",
            "unknown_field",
            "malformed",
            "out_of_range",
        ]
        .map(str::to_owned),
    );
    whys.extend(DueError::ALL.iter().map(|why| why.code().to_owned()));
    whys.extend(RuleError::ALL.iter().map(|why| why.code().to_owned()));
    assert!(
        whys.contains("future") && whys.contains("duplicate"),
        "the reasons are found: {whys:?}"
    );
    let mut fields = quoted_after(&text, "field: \"");
    fields.extend(quoted_after(&text, " invalid(\""));
    fields.extend(quoted_after(&text, "code(\""));
    fields.retain(|field| {
        field
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter == '_')
    });
    assert!(
        fields.contains("due") || fields.contains("title"),
        "the fields are found: {fields:?}"
    );
    for language in Language::ALL {
        let words = Catalogue::new(language);
        let say =
            |field: &str, why: &str| words.say("error-invalid", &[("field", field), ("why", why)]);
        for why in &whys {
            let said = say("title", why);
            assert!(
                !said.contains(&format!("({why})")),
                "{}: the reason {why} has words: {said}",
                language.code()
            );
        }
        let unclear = words.say("due-fault", &[("words", "a"), ("why", "unclear")]);
        for why in FaultWhy::ALL
            .iter()
            .filter(|why| **why != FaultWhy::Unclear)
        {
            let said = words.say("due-fault", &[("words", "a"), ("why", why.code())]);
            assert_ne!(
                said,
                unclear,
                "{}: what is wrong with words of a deadline, {why:?}, has words of its own",
                language.code()
            );
        }
        for why in Refusal::CODES {
            let said = words.say(
                "error-template-refused",
                &[("name", "a"), ("why", why), ("about", "b")],
            );
            assert!(
                !said.ends_with(&format!(": {why}.")),
                "{}: that a file is no template for {why} has words: {said}",
                language.code()
            );
        }
        let body = words.say("template-place-whole", &[("part", "body"), ("number", "1")]);
        for part in PartKind::ALL.iter().filter(|part| **part != PartKind::Body) {
            let said = words.say(
                "template-place-whole",
                &[("part", part.code()), ("number", "1")],
            );
            assert_ne!(
                said,
                body,
                "{}: {} has a name",
                language.code(),
                part.code()
            );
        }
        for why in ReadError::CODES {
            let said = words.say("error-file-unread", &[("name", "a"), ("why", why)]);
            assert!(
                !said.ends_with(&format!(": {why}.")),
                "{}: that a file was not read for {why} has words: {said}",
                language.code()
            );
        }
        for field in &fields {
            let said = say(field, "empty");
            assert!(
                !said.contains(&format!("“{field}”")),
                "{}: the field {field} has a name: {said}",
                language.code()
            );
        }
        for noun in Noun::ALL
            .iter()
            .map(|noun| noun.code())
            .chain(["backups", "files"])
        {
            let named = words.say("error-not-found", &[("noun", noun), ("key", "x")]);
            let unnamed = words.say("error-not-found", &[("noun", "zz"), ("key", "x")]);
            assert_ne!(
                named,
                unnamed,
                "{}: what was not found is named: {noun}",
                language.code()
            );
        }
    }
}

#[test]
fn every_finding_of_the_check_is_in_the_list() {
    let text = sources("core");
    let check = text
        .split("//! Checking a register against SQLite")
        .nth(1)
        .unwrap();
    for mark in [".put(\"", ".put(\n                \"", ".of_row(\"", "= \""] {
        for code in quoted_after(check.split("#[cfg(test)]").next().unwrap(), mark) {
            if mark != "= \"" {
                assert!(
                    CHECKS.contains(&code.as_str()),
                    "the finding {code} is in the list above"
                );
            }
        }
    }
    for code in CHECKS {
        assert!(
            check.contains(&format!("\"{code}\"")),
            "{code} is a finding the check can make"
        );
    }
}

/// Asserts that a refusal is a sentence in both languages: no bracketed id, no bare code.
fn assert_said(refused: &WireError) {
    for language in Language::ALL {
        let words = Catalogue::new(language);
        if refused.code == "cancelled" {
            continue; // A dialog that was closed is not told.
        }
        let said = words.say_error(&refused.code, &refused.data);
        let rule = refused.data.get("rule").map_or("[", String::as_str);
        assert!(
            !said.contains('[')
                && (rule == "state" || !said.contains(rule))
                && said.ends_with(['.', '!'])
                || refused.code == "file_trouble",
            "{}: {refused:?} is a sentence: {said}",
            language.code()
        );
    }
}

#[test]
fn every_rule_refuses_something() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let add = |payload| add_task(&desk, payload);
    let plain = add(json!({"title": "Không hạn", "lead": "DV-02"}));
    let dated = add(json!({"title": "Có hạn", "lead": "DV-02", "due": "2027-03-31"}));
    let asked = add(json!({"title": "Đang xin", "lead": "DV-02", "due": "2027-03-31"}));
    ask(
        &desk,
        "task_extend",
        json!({"key": asked, "to": "2027-06-30", "reason": "Chờ"}),
    );
    let reported = add(json!({"title": "Đã trình", "lead": "DV-02"}));
    ask(
        &desk,
        "task_report_done",
        json!({"key": reported, "words": "Đã trình"}),
    );
    ask(
        &desk,
        "dependency_add",
        json!({"key": dated, "before": plain}),
    );
    let taken = add(json!({"title": "Đã nhận", "lead": "DV-02"}));
    ask(&desk, "task_accept", json!({"key": taken}));
    let whole = add(json!({"title": "Việc lớn", "lead": "DV-02"}));
    let part = add(json!({"title": "Việc con", "lead": "DV-03", "parent": whole}));
    ask(
        &desk,
        "task_report_done",
        json!({"key": whole, "words": "Đã trình"}),
    );
    let ended = add(json!({"title": "Đã hủy", "lead": "DV-02"}));
    ask(
        &desk,
        "task_cancel",
        json!({"key": ended, "words": "Theo Thông báo"}),
    );
    let directed = add(json!({"title": "Có chỉ đạo", "lead": "DV-02"}));
    ask(
        &desk,
        "task_direct",
        json!({"key": directed, "words": "Làm gấp", "answer_by": TODAY}),
    );
    let file = |name: &str, bytes: &[u8]| json!({"key": plain, "file_name": name, "content": content_of(bytes)});
    ask(&desk, "criterion_propose", json!({}));
    for (task, mark) in [("NV-001", "in"), ("NV-002", "in")] {
        ask(
            &desk,
            "priority_mark",
            json!({"task": task, "mark": mark, "words": "Làm ngay"}),
        );
    }
    let empty = Place::in_memory();
    // A register without seats: what the core makes before anything is entered.
    drop(Register::create(&empty.file()).unwrap());
    let unseated = empty.desk();
    let fill = |seat: u32| json!({"seat": seat, "person": "Lê An", "post": "Vụ trưởng", "from": "2026-01-01"});
    let notice =
        json!({"kind": "notice", "issuer": "BCĐ", "title": "Kết luận", "signer": "Lê Văn A"});
    ask(&desk, "outgoing_issue", notice.clone());
    let twin = json!({"author": "Vụ A", "symbol": "1/A", "title": "Đề nghị"});
    ask(&desk, "incoming_add", twin.clone());
    for name in ["Mẫu dùng", "Mẫu thôi dùng"] {
        let file = json!({"name": "mau.docx", "bytes": starting("members", 0)});
        ask(
            &desk,
            "template_add",
            json!({"kind": "members", "name": name, "file": file}),
        );
    }
    ask(&desk, "template_retire", json!({"key": "MB-002"}));
    let numbering = Place::in_memory().with_record();
    let numbered = numbering.desk();
    ask(&numbered, "outgoing_issue", notice);
    let (holding, ending, commenting) = (
        Place::in_memory().with_record(),
        Place::in_memory().with_record(),
        Place::in_memory().with_record(),
    );
    let (held, begun) = meetings::held(holding.desk());
    let (over, _) = meetings::held(ending.desk());
    ask(&over, "meeting_end", json!({"key": "PH-001"}));
    let (commented, _) = meetings::held(commenting.desk());
    for (cmd, payload) in [
        ("meeting_end", json!({"key": "PH-001"})),
        ("minute_circulate", json!({"key": "PH-001"})),
        (
            "minute_comment",
            json!({"meeting": "PH-001", "text": "Thiếu một ý"}),
        ),
    ] {
        ask(&commented, cmd, payload);
    }
    let asking = Place::in_memory().with_record();
    let questioned = opinions::asked(asking.desk());
    let cases = [
        (
            "opinion_state",
            &questioned,
            "secretariat",
            "opinion_close",
            json!({"key": "YK-001"}),
        ),
        (
            "opinions_open",
            &questioned,
            "secretariat",
            "opinion_sum",
            json!({"key": "YK-001"}),
        ),
        (
            "one_lead",
            &desk,
            "secretariat",
            "task_add",
            json!({"title": "Hai chủ trì", "lead": "DV-02", "coordinators": ["DV-02"]}),
        ),
        (
            "not_the_lead",
            &desk,
            "seat:29",
            "task_accept",
            json!({"key": plain}),
        ),
        (
            "secretariat_only",
            &desk,
            "seat:29",
            "task_add",
            json!({"title": "Không được"}),
        ),
        (
            "chair_only",
            &desk,
            "seat:29",
            "criterion_weights",
            json!({"by_pairs": true}),
        ),
        (
            "state",
            &desk,
            "secretariat",
            "task_confirm",
            json!({"key": plain}),
        ),
        (
            "deadline_by_extension",
            &desk,
            "secretariat",
            "task_edit",
            json!({"key": dated, "version": 1, "due": "2027-12-31"}),
        ),
        (
            "extension_not_later",
            &desk,
            "secretariat",
            "task_extend",
            json!({"key": dated, "to": "2027-03-31", "reason": "Chờ"}),
        ),
        (
            "deadline_not_waiting",
            &desk,
            "secretariat",
            "task_resolve_due",
            json!({"key": dated, "on": "2027-03-31"}),
        ),
        (
            "no_deadline",
            &desk,
            "secretariat",
            "task_extend",
            json!({"key": plain, "to": "2027-03-31", "reason": "Chờ"}),
        ),
        (
            "extension_pending",
            &desk,
            "secretariat",
            "task_extend",
            json!({"key": asked, "to": "2027-12-31", "reason": "Chờ"}),
        ),
        (
            "no_extension_pending",
            &desk,
            "secretariat",
            "task_decide",
            json!({"key": dated, "grant": true, "basis": "Bút phê"}),
        ),
        (
            "reason_needed",
            &desk,
            "secretariat",
            "task_return",
            json!({"key": reported, "words": "  "}),
        ),
        (
            "basis_needed",
            &desk,
            "secretariat",
            "task_decide",
            json!({"key": asked, "grant": true, "basis": ""}),
        ),
        (
            "seat_unknown",
            &unseated,
            "secretariat",
            "member_fill",
            fill(5),
        ),
        ("seat_number", &desk, "secretariat", "member_fill", fill(30)),
        (
            "dates_order",
            &desk,
            "secretariat",
            "member_end",
            json!({"seat": 1, "to": "1999-01-01"}),
        ),
        (
            "template_retired",
            &desk,
            "secretariat",
            "paper_make",
            json!({"kind": "members", "template": "MB-002"}),
        ),
        (
            "template_in_use",
            &desk,
            "secretariat",
            "template_restore",
            json!({"key": "MB-001"}),
        ),
        (
            "percent_range",
            &desk,
            "secretariat",
            "task_progress",
            json!({"key": plain, "percent": 101, "words": "Quá"}),
        ),
        (
            "level_range",
            &desk,
            "secretariat",
            "task_add",
            json!({"title": "Mức 5", "level": 5}),
        ),
        (
            "head_only",
            &desk,
            "seat:29",
            "task_direct",
            json!({"key": plain, "words": "Làm gấp", "answer_by": TODAY}),
        ),
        (
            "not_the_coordinator",
            &desk,
            "seat:29",
            "task_deliver",
            json!({"key": plain}),
        ),
        (
            "not_a_party",
            &desk,
            "seat:29",
            "task_attach",
            json!({"key": plain, "symbol": "1/BC", "title": "Báo cáo"}),
        ),
        (
            "not_the_asker",
            &desk,
            "seat:2",
            "task_withdraw",
            json!({"key": directed}),
        ),
        (
            "transfer_needed",
            &desk,
            "secretariat",
            "task_assign",
            json!({"key": taken, "lead": "DV-03"}),
        ),
        (
            "part_cycle",
            &desk,
            "secretariat",
            "task_edit",
            json!({"key": whole, "version": 2, "parent": part}),
        ),
        (
            "parent_closed",
            &desk,
            "secretariat",
            "task_add",
            json!({"title": "Việc con muộn", "parent": ended}),
        ),
        (
            "parts_open",
            &desk,
            "secretariat",
            "task_confirm",
            json!({"key": whole}),
        ),
        (
            "replaced_by_itself",
            &desk,
            "secretariat",
            "task_replace",
            json!({"key": plain, "by": plain, "basis": "Kế hoạch"}),
        ),
        (
            "replacement_closed",
            &desk,
            "secretariat",
            "task_replace",
            json!({"key": plain, "by": ended, "basis": "Kế hoạch"}),
        ),
        (
            "request_closed",
            &desk,
            "secretariat",
            "task_answer",
            json!({"key": plain, "words": "Rồi"}),
        ),
        (
            "file_too_large",
            &desk,
            "secretariat",
            "task_attach",
            file("Lớn.pdf", &vec![b'a'; rules::LARGEST_FILE + 1]),
        ),
        (
            "file_dangerous",
            &desk,
            "secretariat",
            "task_attach",
            file("Báo cáo.pdf", b"MZ"),
        ),
        (
            "source_needed",
            &desk,
            "secretariat",
            "target_measure",
            json!({"target": "T25-01", "measured_on": "2026-01-01", "value": 1, "source": " "}),
        ),
        (
            "dependency_cycle",
            &desk,
            "secretariat",
            "dependency_add",
            json!({"key": plain, "before": dated}),
        ),
        (
            "area_in_use",
            &desk,
            "secretariat",
            "area_remove",
            json!({"key": "1"}),
        ),
        (
            "criteria_present",
            &desk,
            "secretariat",
            "criterion_propose",
            json!({}),
        ),
        (
            "criterion_in_use",
            &desk,
            "secretariat",
            "criterion_remove",
            json!({"key": "1"}),
        ),
        (
            "weights_sum",
            &desk,
            "secretariat",
            "criterion_weights",
            json!({"weights": [{"criterion": "1", "weight": 999}]}),
        ),
        (
            "comparisons_missing",
            &desk,
            "secretariat",
            "criterion_weights",
            json!({"by_pairs": true}),
        ),
        (
            "head_marks",
            &desk,
            "seat:2",
            "priority_mark",
            json!({"task": "NV-003", "mark": "in", "words": "Làm ngay"}),
        ),
        (
            "words_needed",
            &desk,
            "secretariat",
            "priority_mark",
            json!({"task": "NV-003", "mark": "in", "words": " "}),
        ),
        (
            "marks_conflict",
            &desk,
            "secretariat",
            "priority_adopt",
            json!({"at_most": 1}),
        ),
        (
            "number_taken",
            &desk,
            "secretariat",
            "outgoing_reserve",
            json!({"kind": "notice", "number": 1, "issuer": "BCĐ", "title": "Kết luận"}),
        ),
        (
            "number_gap",
            &desk,
            "secretariat",
            "outgoing_reserve",
            json!({"kind": "notice", "number": 9, "title": "Kết luận"}),
        ),
        (
            "number_order",
            &desk,
            "secretariat",
            "outgoing_issue",
            json!({"kind": "notice", "title": "Kết luận", "signer": "Lê Văn A", "issued_on": "2026-01-05"}),
        ),
        (
            "number_state",
            &desk,
            "secretariat",
            "outgoing_cancel",
            json!({"key": "01/TB-BCĐ", "reason": "Sai"}),
        ),
        (
            "equal_form",
            &desk,
            "secretariat",
            "outgoing_issue",
            json!({"kind": "report", "title": "Báo cáo", "signer": "Lê Văn A", "replaces": "01/TB-BCĐ"}),
        ),
        (
            "letter_corrects",
            &desk,
            "secretariat",
            "outgoing_issue",
            json!({"kind": "report", "title": "Báo cáo", "signer": "Lê Văn A", "corrects": "01/TB-BCĐ"}),
        ),
        ("paper_twin", &desk, "secretariat", "incoming_add", twin),
        (
            "meeting_state",
            &held,
            "secretariat",
            "meeting_begin",
            json!({"key": "PH-001"}),
        ),
        (
            "item_state",
            &held,
            "secretariat",
            "agenda_remove",
            json!({"item": begun}),
        ),
        (
            "meeting_gaps",
            &over,
            "secretariat",
            "meeting_conclude",
            json!({"meeting": "PH-001", "paper": {"title": "Kết luận", "issuer": "BCĐ", "seat": 1}}),
        ),
        (
            "comments_open",
            &commented,
            "secretariat",
            "minute_approve",
            json!({"meeting": "PH-001", "approved_by": "chair"}),
        ),
        (
            "number_stands",
            &numbered,
            "secretariat",
            "log_undo",
            json!({}),
        ),
    ];
    let wrong = json!({"plan": planned(&desk, WRONG_ROWS)});
    let (old, new) = (planned(&desk, ROWS), planned(&desk, ROWS));
    ask(&desk, "import_run", json!({ "plan": new }));
    let cases = cases.into_iter().chain([
        ("import_problems", &desk, "secretariat", "import_run", wrong),
        (
            "import_moved",
            &desk,
            "secretariat",
            "import_run",
            json!({ "plan": old }),
        ),
    ]);
    let mut refused_by = BTreeSet::new();
    let head = ask(&desk, "desk_show", json!({}))["head"].clone();
    for (rule, desk, actor, cmd, payload) in cases {
        let asked = Call {
            cmd: cmd.to_owned(),
            payload: payload.clone(),
            actor: actor.to_owned(),
        };
        let refused = desk.call(&asked).map(|reply| reply.output).unwrap_err();
        assert_eq!(
            (
                refused.code.as_str(),
                refused.data.get("rule").map(String::as_str)
            ),
            ("refused", Some(rule)),
            "{cmd} {payload} by {actor}"
        );
        assert_said(&refused);
        refused_by.insert(rule);
    }
    assert_eq!(
        ask(&desk, "desk_show", json!({}))["head"],
        head,
        "nothing was written"
    );
    let rules: BTreeSet<&str> = Rule::ALL
        .iter()
        .map(|rule| rule.code())
        .chain(["state", "dependency_cycle"])
        .collect();
    assert_eq!(refused_by, rules, "every rule of the program was met");
}

#[test]
fn every_error_code_is_really_produced_and_said() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let mut met: BTreeMap<String, WireError> = BTreeMap::new();
    let mut meet = |wanted: &str, refused: WireError| {
        assert_eq!(refused.code, wanted, "{refused:?}");
        assert_said(&refused);
        met.insert(refused.code.clone(), refused);
    };
    meet("nothing_to_undo", refuse(&desk, "log_undo", json!({})));
    meet("nothing_to_redo", refuse(&desk, "log_redo", json!({})));
    meet(
        "not_found",
        refuse(&desk, "task_show", json!({"key": "NV-999"})),
    );
    meet(
        "refused",
        refuse(&desk, "task_add", json!({"title": "Mức 5", "level": 5})),
    );
    meet("invalid", refuse(&desk, "task_add", json!({"title": ""})));
    meet(
        "query",
        refuse(&desk, "task_list", json!({"filter": {"query": "leed:x"}})),
    );
    meet(
        "version_conflict",
        refuse(
            &desk,
            "task_edit",
            json!({"key": "NV-001", "version": 9, "title": "Cũ"}),
        ),
    );
    meet("unknown_command", refuse(&desk, "task_explode", json!({})));
    meet(
        "cancelled",
        refuse(&desk, "register_new", json!({"from": "file"})),
    );
    let report = ask(&desk, "report_status", json!({"format": "json"}));
    meet(
        "file_trouble",
        refuse(&desk, "file_open", json!({"path": report["path"]})),
    );
    let code = add_task(&desk, json!({"title": "Sẽ bị sửa từ ngoài"}));
    outside(&place.file())
        .execute("update tasks set level = 1 where code = ?1", [&code])
        .unwrap();
    meet("undo_blocked", refuse(&desk, "log_undo", json!({})));
    meet(
        "file_unread",
        refuse(&desk, "import_read", json!({"name": "trống.xlsx"})),
    );
    add_task(
        &desk,
        json!({"title": "Rà soát 😀", "lead": "DV-02", "due": "2027-03-31"}),
    );
    meet(
        "letters_missing",
        refuse(
            &desk,
            "paper_make",
            json!({"kind": "assignments", "format": "pdf"}),
        ),
    );

    let template = |bytes: String| json!({"kind": "members", "name": "Mẫu", "file": {"name": "mau.docx", "bytes": bytes}});
    meet(
        "template_refused",
        refuse(&desk, "template_add", template(ROWS.to_owned())),
    );
    meet(
        "template_faulty",
        refuse(&desk, "template_add", template(starting("urging", 0))),
    );

    let missing = Place::in_memory();
    let absent = missing.desk();
    meet("file_missing", refuse(&absent, "desk_show", json!({})));
    meet(
        "file_exists",
        Register::create(&place.file()).unwrap_err().into(),
    );
    std::fs::write(missing.file(), "không phải sổ").unwrap();
    meet("file_not_register", refuse(&absent, "desk_show", json!({})));
    let mut bytes = crate::kit::published_record().to_vec();
    bytes[4096..].fill(0xAB);
    std::fs::write(missing.file(), &bytes).unwrap();
    meet("file_damaged", refuse(&absent, "desk_show", json!({})));
    // The format stands at offset 60 of the head.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(missing.file(), &bytes).unwrap();
    meet("file_too_new", refuse(&absent, "desk_show", json!({})));

    // Busy, read-only and full are arranged by the tests of files; here their words.
    for trouble in [Trouble::Busy, Trouble::ReadOnly, Trouble::DiskFull] {
        let error = Error::File {
            path: place.file(),
            trouble,
        };
        meet(error.code(), WireError::from(error));
    }

    let broken = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&broken);
    let calm = options(&place.file(), Create::No, None);
    let now = Arc::clone(&calm.now);
    let faulty = Desk::open(DeskOptions {
        now: Arc::new(move || {
            assert!(
                !switch.load(Ordering::Relaxed),
                "the clock is broken on purpose"
            );
            now()
        }),
        ..calm
    });
    broken.store(true, Ordering::Relaxed);
    let fault = refuse(&faulty, "desk_show", json!({}));
    assert!(
        fault
            .incident
            .as_ref()
            .is_some_and(|incident| incident.len() >= 8),
        "a fault of the program carries an incident id: {fault:?}"
    );
    meet("internal", fault);
    broken.store(false, Ordering::Relaxed);
    ask(&faulty, "desk_show", json!({}));

    let met: BTreeSet<&str> = met.keys().map(String::as_str).collect();
    let all = BTreeSet::from([
        "not_found",
        "refused",
        "invalid",
        "query",
        "version_conflict",
        "undo_blocked",
        "nothing_to_undo",
        "nothing_to_redo",
        "file_missing",
        "file_exists",
        "file_not_register",
        "file_damaged",
        "file_too_new",
        "file_read_only",
        "file_busy",
        "disk_full",
        "file_trouble",
        "file_unread",
        "letters_missing",
        "template_refused",
        "template_faulty",
        "unknown_command",
        "cancelled",
        "internal",
    ]);
    assert_eq!(met, all, "every code of the wire was met");
}

#[test]
fn what_a_task_allows_is_what_its_verbs_say() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let code = add_task(
        &desk,
        json!({"title": "Việc", "lead": "DV-02", "due": "2027-03-31"}),
    );
    let listed = commands();
    for verb in Verb::ALL {
        assert!(
            listed
                .iter()
                .any(|spec| spec.name == verb.code() && spec.is_write),
            "{} is a command",
            verb.code()
        );
    }
    let shown = ask(&desk, "task_show", json!({ "key": code }));
    let verbs = shown["verbs"].to_string();
    assert!(
        verbs.contains("task_accept") && verbs.contains("task_extend"),
        "an assigned task: {verbs}"
    );
    assert!(
        !verbs.contains("task_confirm") && !verbs.contains("task_decide"),
        "nothing to confirm or decide: {verbs}"
    );
    let stranger = Call {
        actor: "seat:29".to_owned(),
        ..call("task_show", json!({ "key": code }))
    };
    let shown = desk
        .call(&stranger)
        .map(|reply| reply.output["verbs"].clone())
        .unwrap();
    assert_eq!(
        shown,
        json!([]),
        "a seat that does not lead it may do nothing"
    );
}
