//! The commands of meetings: a request of each, and its type.

use super::{Ask, typed};
use crate::kit::ask;
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::{life, meetings, outgoing, preparing};

/// The meeting that the requests are about.
fn meeting(desk: &Desk) -> Value {
    ask(desk, "meeting_show", json!({"key": "PH-001"}))
}

fn item(desk: &Desk) -> Value {
    meeting(desk)["items"][0].clone()
}

fn paper(desk: &Desk) -> Value {
    item(desk)["papers"][0].clone()
}

fn line(desk: &Desk) -> Value {
    meeting(desk)["lines"][0].clone()
}

/// One request of every command, in an order in which each is allowed.
pub(super) const REQUESTS: &[(&str, Ask)] = &[
    (
        "meeting_add",
        |_| json!({"title": "Họp Ban Chỉ đạo", "starts_at": "2026-11-24T08:00:00", "ends_at": "2026-11-24T10:00:00", "chair_seat": 1}),
    ),
    (
        "meeting_edit",
        |desk| json!({"key": "PH-001", "version": meeting(desk)["row"]["version"], "place": "Phòng A", "ends_at": null, "chair_seat": null}),
    ),
    ("meeting_list", |_| json!({"state": "planned"})),
    (
        "agenda_add",
        |_| json!({"meeting": "PH-001", "title": "Quy chế", "minutes": 20, "task": "NV-001"}),
    ),
    ("agenda_edit", |desk| {
        let item = item(desk);
        json!({"item": item["id"], "version": item["version"], "minutes": null, "presenter": "Vụ Pháp chế"})
    }),
    (
        "agenda_copy",
        |desk| json!({"item": item(desk)["id"], "meeting": "PH-001"}),
    ),
    (
        "agenda_move",
        |desk| json!({"item": item(desk)["id"], "place": 2}),
    ),
    ("agenda_remove", |desk| json!({"item": item(desk)["id"]})),
    (
        "agenda_add",
        |_| json!({"meeting": "PH-001", "title": "Chưa kịp bàn"}),
    ),
    (
        "agenda_add_many",
        |_| json!({"meeting": "PH-001", "items": [{"title": "Dán một"}, {"title": "Dán hai", "minutes": 5}]}),
    ),
    (
        "agenda_paper_add",
        |desk| json!({"item": item(desk)["id"], "title": "Báo cáo", "unit": "DV-02", "due_on": "2026-11-19"}),
    ),
    ("agenda_paper_edit", |desk| {
        let paper = paper(desk);
        json!({"paper": paper["id"], "version": paper["version"], "title": "Báo cáo tiến độ", "due_on": null})
    }),
    ("agenda_papers_owed", |_| json!({})),
    (
        "agenda_paper_receive",
        |desk| json!({"paper": paper(desk)["id"], "file": {"name": "a.pdf", "bytes": "JVBERi0xLjc="}}),
    ),
    (
        "agenda_paper_save",
        |desk| json!({"paper": paper(desk)["id"]}),
    ),
    (
        "agenda_paper_remove",
        |desk| json!({"paper": paper(desk)["id"]}),
    ),
    (
        "agenda_template_save",
        |_| json!({"meeting": "PH-001", "title": "Mẫu", "stands_on": "year_end"}),
    ),
    ("agenda_template_list", |_| json!({})),
    (
        "agenda_template_apply",
        |_| json!({"meeting": "PH-001", "template": "Mẫu"}),
    ),
    ("agenda_template_remove", |_| json!({"template": "Mẫu"})),
    ("agenda_proposals", |_| json!({})),
    ("meeting_ics", |_| json!({"key": "PH-001"})),
    ("meeting_pack", |_| json!({"key": "PH-001"})),
    (
        "phrase_put",
        |_| json!({"phrases": [{"short": "kl", "words": "Kết luận"}]}),
    ),
    ("phrase_list", |_| json!({})),
    ("phrase_remove", |_| json!({"shorts": ["kl"]})),
    (
        "meeting_call_off",
        |_| json!({"key": "PH-001", "reason": "Trùng lịch"}),
    ),
    (
        "meeting_edit",
        |desk| json!({"key": "PH-001", "version": meeting(desk)["row"]["version"], "starts_at": "2026-11-24T08:00:00"}),
    ),
    ("meeting_invite", |_| json!({"key": "PH-001"})),
    (
        "attendee_add",
        |_| json!({"meeting": "PH-001", "post": "Đại diện Bộ Công an"}),
    ),
    ("meeting_uninvite", |desk| {
        let people = meeting(desk)["attendees"].clone();
        json!({"attendee": people.as_array().unwrap().last().unwrap()["id"]})
    }),
    (
        "attendee_answer",
        |desk| json!({"attendee": meeting(desk)["attendees"][0]["id"], "reply": "comes"}),
    ),
    (
        "meeting_begin",
        |_| json!({"key": "PH-001", "at": "2026-11-24T08:00:00"}),
    ),
    (
        "attendee_mark",
        |desk| json!({"attendee": meeting(desk)["attendees"][0]["id"], "mark": "came", "at": "2026-11-24T08:05:00"}),
    ),
    (
        "attendance_mark_all",
        |_| json!({"meeting": "PH-001", "at": "2026-11-24T08:05:00"}),
    ),
    ("meeting_take", |desk| json!({"item": item(desk)["id"]})),
    (
        "minute_read",
        |_| json!({"meeting": "PH-001", "text": "> Soạn quy chế @khtc trước 15/12/2026 !2"}),
    ),
    ("minute_write", |desk| {
        json!({"meeting": "PH-001", "item": item(desk)["id"], "kind": "assignment", "text": "Soạn kế hoạch",
               "leads": [{"unit": "DV-02"}, {"unit": "DV-03"}], "due": "15/12/2026", "level": 2})
    }),
    (
        "minute_move",
        |desk| json!({"line": line(desk)["id"], "item": ""}),
    ),
    (
        "minute_draft",
        |_| json!({"meeting": "PH-001", "text": "> Soạn", "kind": "proceedings"}),
    ),
    (
        "minute_enter",
        |_| json!({"meeting": "PH-001", "text": "= Thống nhất"}),
    ),
    ("minute_split", |desk| json!({"line": line(desk)["id"]})),
    (
        "minute_remove",
        |desk| json!({"line": meeting(desk)["lines"][1]["id"]}),
    ),
    (
        "vote_record",
        |_| json!({"meeting": "PH-001", "question": "Thông qua", "in_favour": 1}),
    ),
    ("meeting_end", |_| json!({"key": "PH-001"})),
    ("meeting_gaps", |_| json!({"key": "PH-001"})),
    (
        "meeting_conclude",
        |_| json!({"meeting": "PH-001", "paper": {"title": "Kết luận phiên họp", "issuer": "BCĐ", "seat": 1}}),
    ),
    ("minute_circulate", |_| json!({"key": "PH-001"})),
    (
        "minute_comment",
        |desk| json!({"meeting": "PH-001", "line": line(desk)["id"], "text": "Ghi rõ thời hạn"}),
    ),
    (
        "minute_settle",
        |desk| json!({"comment": meeting(desk)["comments"][0]["id"], "accept": false, "answer": "Đã ghi"}),
    ),
    (
        "minute_approve",
        |_| json!({"meeting": "PH-001", "approved_by": "chair"}),
    ),
    ("minute_correct", |desk| {
        let line = line(desk);
        json!({"meeting": "PH-001", "reason": "Sai lời", "lines": [{"line": line["id"], "version": line["version"], "text": "Lời đúng"}]})
    }),
    ("meeting_show", |_| json!({"key": "PH-001"})),
    (
        "meeting_add",
        |_| json!({"title": "Họp sau", "starts_at": "2026-12-20T08:00:00"}),
    ),
    ("carry_list", |_| json!({"key": "PH-002"})),
    ("carry_over", |_| json!({"key": "PH-002"})),
    ("task_meetings", |_| json!({"key": "NV-001"})),
];

/// Reads an answer as the type that the command has on the wire; `None` for a command of something else.
pub(super) fn of(cmd: &str, view: &Value) -> Option<Value> {
    Some(match cmd {
        "meeting_list" => typed::<meetings::MeetingPage>(view),
        "meeting_gaps" => typed::<meetings::GapList>(view),
        "meeting_conclude" => typed::<outgoing::OutgoingView>(view),
        "agenda_proposals" => typed::<meetings::AgendaProposals>(view),
        "carry_list" => typed::<meetings::CarryList>(view),
        "minute_read" => typed::<meetings::MinuteReading>(view),
        "minute_draft" => typed::<meetings::MinuteDraftKept>(view),
        "minute_write" | "minute_enter" => typed::<meetings::MinuteWritten>(view),
        "task_meetings" => typed::<meetings::TaskMeetings>(view),
        "agenda_papers_owed" => typed::<preparing::PapersOwed>(view),
        "agenda_paper_save" | "meeting_ics" => typed::<life::SavedFile>(view),
        "agenda_template_list" | "agenda_template_save" | "agenda_template_remove" => {
            typed::<preparing::AgendaTemplateList>(view)
        }
        "meeting_pack" => typed::<preparing::MeetingPack>(view),
        "agenda_template_apply" | "attendance_mark_all" => typed::<meetings::MeetingView>(view),
        _ if cmd.starts_with("phrase_") => typed::<preparing::PhraseList>(view),
        _ if cmd.starts_with("agenda_paper_") => typed::<meetings::MeetingView>(view),
        _ if cmd.starts_with("agenda_") => typed::<meetings::AgendaChanged>(view),
        _ if ["meeting_", "minute_", "attendee_", "vote_", "carry_"]
            .iter()
            .any(|start| cmd.starts_with(start)) =>
        {
            typed::<meetings::MeetingView>(view)
        }
        _ => return None,
    })
}

/// A desk at a meeting that is being held, with an assignment that nobody leads; and the item that it is at.
pub(super) fn held(desk: Desk) -> (Desk, Value) {
    ask(
        &desk,
        "meeting_add",
        json!({"title": "Họp Ban Chỉ đạo", "starts_at": "2026-11-24T08:00:00"}),
    );
    ask(
        &desk,
        "agenda_add",
        json!({"meeting": "PH-001", "title": "Quy chế"}),
    );
    ask(&desk, "meeting_begin", json!({"key": "PH-001"}));
    let item = item(&desk)["id"].clone();
    ask(&desk, "meeting_take", json!({ "item": item }));
    ask(
        &desk,
        "minute_write",
        json!({"meeting": "PH-001", "kind": "assignment", "text": "Việc không ai chủ trì"}),
    );
    (desk, item)
}
