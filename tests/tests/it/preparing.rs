//! Preparing a meeting: papers owed, templates of agendas, several things as one step, its event for calendars, short forms.

use crate::kit::{Place, ask, base64, call, findings, refuse};
use serde_json::{Value, json};
use steering_api::desk::Desk;

fn planned(desk: &Desk, more: Value) -> Value {
    let mut request =
        json!({"title": "Họp Ban Chỉ đạo", "starts_at": "2026-12-10T08:00:00", "place": "Phòng A"});
    request
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    ask(desk, "meeting_add", request)
}

fn show(desk: &Desk, key: &str) -> Value {
    ask(desk, "meeting_show", json!({ "key": key }))
}

fn add(desk: &Desk, key: &str, title: &str) -> Value {
    ask(desk, "agenda_add", json!({"meeting": key, "title": title}));
    let items = show(desk, key)["items"].clone();
    items.as_array().unwrap().last().unwrap().clone()
}

fn owed(desk: &Desk, item: &Value, more: Value) -> Value {
    let mut request = json!({"item": item["id"], "title": "Báo cáo tiến độ"});
    request
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    ask(desk, "agenda_paper_add", request)
}

fn titles(view: &Value) -> Vec<&str> {
    let items = view["items"].as_array().unwrap();
    items
        .iter()
        .map(|item| item["title"].as_str().unwrap())
        .collect()
}

fn head(desk: &Desk) -> u64 {
    ask(desk, "desk_show", json!({}))["head"].as_u64().unwrap()
}

#[test]
fn a_paper_is_owed_until_it_comes_and_its_file_is_kept() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = planned(&desk, json!({"kind": "extraordinary"}));
    assert_eq!(
        meeting["papers_by"], "2026-12-07",
        "three working days before, proposed"
    );
    let item = add(&desk, "PH-001", "Tiến độ Đề án");
    let plain = owed(&desk, &item, json!({}));
    assert_eq!(
        plain["items"][0]["papers"][0]["due_on"],
        Value::Null,
        "a day that nobody took is not filled in"
    );
    let view = owed(
        &desk,
        &item,
        json!({"title": "Phụ lục", "unit": "DV-02", "due_on": "2026-11-20"}),
    );
    let paper = &view["items"][0]["papers"][1];
    assert_eq!(paper["late_by"], 4, "four days by the desk's own day");
    let all = ask(&desk, "agenda_papers_owed", json!({}));
    assert_eq!(all["rows"].as_array().unwrap().len(), 2, "both are owed");
    assert_eq!(all["rows"][0]["paper"]["title"], "Phụ lục", "by due day");
    let running = refuse(
        &desk,
        "agenda_paper_receive",
        json!({"paper": paper["id"], "file": {"name": "chay.exe", "bytes": base64(b"MZ")}}),
    );
    assert_eq!(
        running.data["rule"], "file_dangerous",
        "as evidence of tasks is refused: {running:?}"
    );
    let ahead = refuse(
        &desk,
        "agenda_paper_receive",
        json!({"paper": paper["id"], "on": "2026-12-01"}),
    );
    assert_eq!(ahead.data["rule"], "dates_order", "not of a day to come");
    let view = ask(
        &desk,
        "agenda_paper_receive",
        json!({"paper": paper["id"], "on": "2026-11-23", "file": {"name": "Phụ lục.pdf", "bytes": base64(b"%PDF-1.7")}}),
    );
    let paper = &view["items"][0]["papers"][1];
    assert_eq!(paper["late_by"], 3, "it came three days late");
    assert_eq!(paper["file_name"], "Phụ lục.pdf", "with its file");
    let saved = ask(&desk, "agenda_paper_save", json!({"paper": paper["id"]}));
    let bytes = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
    assert_eq!(bytes, b"%PDF-1.7", "it is given back as it came");
    assert_eq!(
        refuse(&desk, "agenda_remove", json!({"item": item["id"]})).data["rule"],
        "item_state",
        "an item whose papers came is withdrawn instead of removed"
    );
    ask(&desk, "log_undo", json!({}));
    let view = ask(&desk, "agenda_remove", json!({"item": item["id"]}));
    assert_eq!(
        titles(&view["meeting"]),
        Vec::<&str>::new(),
        "papers that are only owed go with their item"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        show(&desk, "PH-001")["items"][0]["papers"]
            .as_array()
            .unwrap()
            .len(),
        2,
        "and come back with it"
    );
    assert_eq!(findings(&desk), json!([]), "the log replays to the rows");
}

#[test]
fn papers_go_with_their_item_to_another_meeting_but_not_to_the_proposals() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    planned(&desk, json!({}));
    planned(&desk, json!({"title": "Phiên sau"}));
    let item = add(&desk, "PH-001", "Quy chế");
    owed(&desk, &item, json!({"due_on": "2026-12-07"}));
    let refused = refuse(
        &desk,
        "agenda_move",
        json!({"item": item["id"], "meeting": ""}),
    );
    assert_eq!(refused.data["rule"], "item_state", "they would be lost");
    let late = refuse(
        &desk,
        "agenda_paper_add",
        json!({"item": item["id"], "title": "Sau họp", "due_on": "2026-12-11"}),
    );
    assert_eq!(
        late.data["field"], "due_on",
        "papers are due by the meeting"
    );
    ask(
        &desk,
        "agenda_move",
        json!({"item": item["id"], "meeting": "PH-002"}),
    );
    let rows = ask(&desk, "agenda_papers_owed", json!({}));
    assert_eq!(
        rows["rows"][0]["meeting"]["code"], "PH-002",
        "they are owed to the meeting that the item is on"
    );
    let paper = &show(&desk, "PH-002")["items"][0]["papers"][0];
    let edited = ask(
        &desk,
        "agenda_paper_edit",
        json!({"paper": paper["id"], "version": paper["version"], "title": "Dự thảo", "due_on": null}),
    );
    assert_eq!(
        edited["items"][0]["papers"][0]["due_on"],
        Value::Null,
        "its day is cleared"
    );
    let stale = refuse(
        &desk,
        "agenda_paper_edit",
        json!({"paper": paper["id"], "version": paper["version"], "title": "Khác"}),
    );
    assert_eq!(stale.code, "version_conflict", "nothing is overwritten");
    ask(&desk, "agenda_paper_remove", json!({"paper": paper["id"]}));
    assert_eq!(
        ask(&desk, "agenda_papers_owed", json!({}))["rows"],
        json!([]),
        "nothing is owed any more"
    );
}

#[test]
fn a_member_sees_what_their_own_unit_owes() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    planned(&desk, json!({}));
    let item = add(&desk, "PH-001", "Quy chế");
    let seats = ask(&desk, "member_list", json!({}));
    let seat = seats["seats"]
        .as_array()
        .unwrap()
        .iter()
        .find(|seat| seat["number"] == 7)
        .unwrap();
    let unit = &seat["membership"]["unit"]["id"];
    owed(&desk, &item, json!({ "unit": unit }));
    owed(&desk, &item, json!({"title": "Của không ai"}));
    let mine = ask(&desk, "agenda_papers_owed", json!({"seat": seat["number"]}));
    assert_eq!(
        mine["rows"].as_array().unwrap().len(),
        1,
        "only what the unit owes: {mine}"
    );
}

#[test]
fn a_template_is_put_on_an_agenda_as_one_step_and_stands_on_new_meetings_of_its_kind() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    planned(&desk, json!({}));
    let before = head(&desk);
    ask(
        &desk,
        "agenda_add_many",
        json!({"meeting": "PH-001", "items": [
            {"title": "Khai mạc", "kind": "opening", "minutes": 5}, {"title": "Tiến độ", "presenter": "Cục A"}, {"title": "Kết thúc", "kind": "closing"}]}),
    );
    assert_eq!(head(&desk), before + 1, "several rows are one step");
    ask(
        &desk,
        "agenda_add",
        json!({"meeting": "PH-001", "title": "Về một việc", "task": "NV-001"}),
    );
    let list = ask(
        &desk,
        "agenda_template_save",
        json!({"meeting": "PH-001", "title": "Phiên thường kỳ", "stands_on": "ordinary"}),
    );
    assert_eq!(
        titles(&list["rows"][0]),
        ["Khai mạc", "Tiến độ", "Kết thúc"],
        "what is about one task is of that meeting alone"
    );
    let before = head(&desk);
    let standing = planned(&desk, json!({"title": "Phiên sau"}));
    assert_eq!(
        titles(&standing),
        ["Khai mạc", "Tiến độ", "Kết thúc"],
        "the agenda begins with what stands on its kind"
    );
    assert_eq!(head(&desk), before + 1, "in the same step as the meeting");
    let other = planned(
        &desk,
        json!({"title": "Bất thường", "kind": "extraordinary"}),
    );
    assert_eq!(titles(&other), Vec::<&str>::new(), "not on other kinds");
    let before = head(&desk);
    let applied = ask(
        &desk,
        "agenda_template_apply",
        json!({"meeting": "PH-003", "template": "Phiên thường kỳ"}),
    );
    assert_eq!(applied["items"][0]["minutes"], 5, "with their minutes");
    assert_eq!(head(&desk), before + 1, "all its items are one step");
    let list = ask(
        &desk,
        "agenda_template_save",
        json!({"meeting": "PH-003", "title": "Mẫu mới", "stands_on": "ordinary"}),
    );
    let stands: Vec<(&str, bool)> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["title"].as_str().unwrap(), !row["stands_on"].is_null()))
        .collect();
    assert_eq!(
        stands,
        [("Mẫu mới", true), ("Phiên thường kỳ", false)],
        "one template stands on a kind"
    );
    ask(
        &desk,
        "agenda_template_remove",
        json!({"template": "Mẫu mới"}),
    );
    ask(&desk, "log_undo", json!({}));
    let list = ask(&desk, "agenda_template_list", json!({}));
    assert_eq!(
        titles(&list["rows"][0]).len(),
        3,
        "a template that was removed comes back whole"
    );
    let empty = refuse(
        &desk,
        "agenda_add_many",
        json!({"meeting": "PH-001", "items": []}),
    );
    assert_eq!(empty.data["field"], "items", "nothing is no step");
    let one_wrong = refuse(
        &desk,
        "agenda_add_many",
        json!({"meeting": "PH-001", "items": [{"title": "Được"}, {"title": " "}]}),
    );
    assert_eq!(one_wrong.data["field"], "title", "all of them or none");
    assert_eq!(titles(&show(&desk, "PH-001")).len(), 4, "none was added");
    assert_eq!(findings(&desk), json!([]), "the log replays to the rows");
}

#[test]
fn somebody_invited_by_mistake_is_taken_off_before_the_meeting_and_everybody_is_marked_as_one_step()
{
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    planned(&desk, json!({"starts_at": "2026-11-24T08:00:00"}));
    ask(&desk, "meeting_invite", json!({"key": "PH-001"}));
    let view = ask(
        &desk,
        "attendee_add",
        json!({"meeting": "PH-001", "name": "Mời nhầm"}),
    );
    let people = view["attendees"].as_array().unwrap();
    let guest = people.last().unwrap();
    let left = ask(&desk, "meeting_uninvite", json!({"attendee": guest["id"]}));
    assert_eq!(
        left["attendees"].as_array().unwrap().len(),
        people.len() - 1,
        "the guest is off the list"
    );
    ask(
        &desk,
        "attendee_answer",
        json!({"attendee": people[0]["id"], "reply": "sends", "substitute": "Trần Văn B"}),
    );
    ask(
        &desk,
        "meeting_begin",
        json!({"key": "PH-001", "at": "2026-11-24T08:00:00"}),
    );
    let begun = refuse(
        &desk,
        "meeting_uninvite",
        json!({"attendee": people[1]["id"]}),
    );
    assert_eq!(
        begun.data["rule"], "meeting_state",
        "who was invited to a meeting that began stays in its record"
    );
    ask(
        &desk,
        "attendee_mark",
        json!({"attendee": people[1]["id"], "mark": "excused"}),
    );
    let before = head(&desk);
    let view = ask(
        &desk,
        "attendance_mark_all",
        json!({"meeting": "PH-001", "at": "2026-11-24T08:05:00"}),
    );
    assert_eq!(head(&desk), before + 1, "one step for everybody");
    let people = view["attendees"].as_array().unwrap();
    assert_eq!(
        people[0]["substitute"], "Trần Văn B",
        "who was sent stands in"
    );
    assert_eq!(people[0]["can_vote"], false, "and votes only by leave");
    assert_eq!(
        people[1]["presence"], "excused",
        "what is known of somebody stays"
    );
    assert!(
        people[2..].iter().all(|one| one["presence"] == "present"),
        "the others came"
    );
    let again = refuse(&desk, "attendance_mark_all", json!({"meeting": "PH-001"}));
    assert_eq!(again.data["why"], "all_marked", "nobody is left");
}

#[test]
fn a_meeting_goes_into_calendars_moves_there_and_is_struck_out() {
    let place = Place::new().with_record();
    let desk = place.desk();
    planned(&desk, json!({"ends_at": "2026-12-10T10:30:00"}));
    add(&desk, "PH-001", "Tiến độ; phần 1");
    ask(
        &desk,
        "agenda_add",
        json!({"meeting": "PH-001", "title": "Nhân sự", "visibility": "secretariat"}),
    );
    let event = || {
        let saved = ask(&desk, "meeting_ics", json!({"key": "PH-001"}));
        let bytes = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
        String::from_utf8(bytes).unwrap().replace("\r\n ", "")
    };
    let value = |text: &str, name: &str| -> String {
        let line = text.lines().find(|line| line.starts_with(name));
        line.unwrap().trim_start_matches(name).to_owned()
    };
    let first = event();
    assert_eq!(value(&first, "DTSTART:"), "20261210T010000Z", "08:00 here");
    assert_eq!(value(&first, "DTEND:"), "20261210T033000Z", "10:30 here");
    assert_eq!(value(&first, "LOCATION:"), "Phòng A", "where");
    assert!(
        value(&first, "DESCRIPTION:").contains("1. Tiến độ\\; phần 1"),
        "with its agenda: {first}"
    );
    assert!(!first.contains("Nhân sự"), "without what others do not see");
    assert!(!first.contains("mailto:"), "nobody is written to");
    let version = show(&desk, "PH-001")["row"]["version"].clone();
    ask(
        &desk,
        "meeting_edit",
        json!({"key": "PH-001", "version": version, "starts_at": "2026-12-10T09:00:00"}),
    );
    let moved = event();
    assert_eq!(
        value(&moved, "UID:"),
        value(&first, "UID:"),
        "the same event"
    );
    let sequence = |text: &str| value(text, "SEQUENCE:").parse::<u32>().unwrap();
    assert!(sequence(&moved) > sequence(&first), "in a later version");
    ask(
        &desk,
        "meeting_call_off",
        json!({"key": "PH-001", "reason": "Trùng lịch", "for_good": true}),
    );
    assert_eq!(value(&event(), "STATUS:"), "CANCELLED", "struck out");
    let pack = ask(&desk, "meeting_pack", json!({"key": "PH-001"}));
    let endings: Vec<&str> = pack["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["path"].as_str().unwrap().rsplit_once('.').unwrap().1)
        .collect();
    assert_eq!(
        endings,
        ["docx", "docx", "ics"],
        "invitation, agenda and event beside one another"
    );
}

#[test]
fn short_forms_are_of_the_register_and_none_is_there_until_somebody_writes_one() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    assert_eq!(
        ask(&desk, "phrase_list", json!({}))["rows"],
        json!([]),
        "nothing is stored unasked"
    );
    let before = head(&desk);
    ask(
        &desk,
        "phrase_put",
        json!({"phrases": [{"short": ";KL", "words": "Ban Chỉ đạo kết luận"}, {"short": "tn", "words": "thống nhất"}]}),
    );
    assert_eq!(head(&desk), before + 1, "one step");
    let list = ask(
        &desk,
        "phrase_put",
        json!({"phrases": [{"short": "kl", "words": "Kết luận:"}]}),
    );
    assert_eq!(
        list["rows"][0],
        json!({"short": "kl", "words": "Kết luận:"}),
        "one short form means one thing"
    );
    let blank = refuse(
        &desk,
        "phrase_put",
        json!({"phrases": [{"short": "k l", "words": "x"}]}),
    );
    assert_eq!(blank.data["field"], "short", "it is one word");
    let list = ask(&desk, "phrase_remove", json!({"shorts": ["tn"]}));
    assert_eq!(list["rows"].as_array().unwrap().len(), 1, "one is left");
    let mut seat = call("phrase_remove", json!({"shorts": ["kl"]}));
    seat.actor = "seat:2".to_owned();
    assert_eq!(
        desk.call(&seat).unwrap_err().data["rule"],
        "secretariat_only",
        "members do not change what the secretariat types"
    );
}
