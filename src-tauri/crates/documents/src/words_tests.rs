//! The papers say what the window says.

use super::*;
use std::collections::HashMap;

/// Reads `key = words` lines; the variants of a counted message come as `key[0]` and `key[other]`.
fn catalogue() -> HashMap<String, String> {
    let text = include_str!("../../messages/locales/vi/terms.ftl");
    let mut terms = HashMap::new();
    let mut key = "";
    for line in text.lines() {
        if let Some((variant, words)) = line.trim_start_matches([' ', '*', '[']).split_once("] ")
            && line.starts_with(' ')
        {
            terms.insert(format!("{key}[{variant}]"), words.to_owned());
        } else if let Some((name, words)) = line.split_once(" = ") {
            key = name;
            terms.insert(name.to_owned(), words.to_owned());
        }
    }
    terms
}

fn key(prefix: &str, code: &str) -> String {
    format!("{prefix}-{}", code.replace('_', "-"))
}

#[test]
fn terms_of_papers_are_the_terms_of_the_catalogue() {
    let terms = catalogue();
    for (key, words) in [
        ("app-name", REGISTER),
        ("committee-name", COMMITTEE),
        ("noun-tasks", TASK),
        ("field-code", CODE),
        ("field-area", AREA),
        ("field-level", LEVEL),
        ("field-lead", LEAD),
        ("field-assignee-words", ASSIGNEE_WORDS),
        ("field-coordinators", COORDINATORS),
        ("field-clause", CLAUSE),
        ("field-due", DUE),
        ("field-due-words", DUE_WORDS),
        ("field-original-due-on", ORIGINAL_DUE),
        ("field-product", PRODUCT),
        ("field-result", RESULT),
        ("field-state", STATE),
        ("field-percent", PERCENT),
        ("field-progress-words", PROGRESS_WORDS),
        ("field-done-on", DONE_ON),
        ("field-note", NOTE),
        ("basis-adjusted", BASIS_ADJUSTED),
        ("basis-original", BASIS_ORIGINAL),
        ("state-group-done", GROUP_DONE),
        ("state-group-open", GROUP_OPEN),
        ("cell-on-time", ON_TIME),
        ("cell-late", LATE),
        ("cell-done-undated", DONE_UNDATED),
        ("cell-in-term", IN_TERM),
        ("cell-overdue", OVERDUE),
        ("cell-open-undated", OPEN_UNDATED),
        ("cell-drafts-full", DRAFTS),
        ("cell-stopped-full", STOPPED),
        ("ratio-on-time", ON_TIME_RATIO),
        ("ratio-on-time-formula", ON_TIME_FORMULA),
        ("ratio-overdue", OVERDUE_RATIO),
        ("ratio-overdue-formula", OVERDUE_FORMULA),
        ("ratio-overdue-share", OVERDUE_SHARE),
        ("ratio-overdue-share-formula", OVERDUE_SHARE_FORMULA),
        ("ageing-1", AGEING[0]),
        ("ageing-2", AGEING[1]),
        ("ageing-3", AGEING[2]),
        ("ageing-4", AGEING[3]),
        ("level-1", level(1)),
        ("level-2", level(2)),
        ("level-3", level(3)),
        ("level-4", level(4)),
    ] {
        assert_eq!(
            terms.get(key).map(String::as_str),
            Some(words),
            "term {key}"
        );
    }
}

#[test]
fn states_and_deadlines_are_named_as_in_the_catalogue() {
    let terms = catalogue();
    for value in TaskState::ALL {
        let key = key("task-state", value.code());
        assert_eq!(
            terms.get(&key).map(String::as_str),
            Some(state(*value)),
            "{key}"
        );
    }
    for value in SeatRole::ALL {
        let key = key("role", value.code());
        assert_eq!(
            terms.get(&key).map(String::as_str),
            Some(role(*value)),
            "{key}"
        );
    }
    for value in Verdict::ALL {
        let key = key("verdict", value.code());
        assert_eq!(
            terms.get(&key).map(String::as_str),
            Some(verdict(*value)),
            "{key}"
        );
    }
    for value in Timeliness::ALL {
        let label = key("timeliness-label", value.code());
        assert_eq!(
            terms.get(&label).map(String::as_str),
            Some(timeliness_label(*value)),
            "{label}"
        );
        let phrase = key("timeliness", value.code());
        let (none, many) = match terms.get(&format!("{phrase}[other]")) {
            Some(many) => (&terms[&format!("{phrase}[0]")], many),
            None => (&terms[&phrase], &terms[&phrase]),
        };
        assert_eq!(&timeliness(*value, Some(0)), none, "{phrase} without days");
        assert_eq!(
            timeliness(*value, Some(-12)),
            many.replace("{ $days }", "12"),
            "{phrase} with days"
        );
    }
}

#[test]
fn the_head_of_the_paper_is_the_committee_s_name_in_capitals() {
    let ministry = &catalogue()["ministry-name"];
    assert_eq!(PARENT, ministry.to_uppercase(), "the parent body");
    assert!(
        COMMITTEE.to_uppercase().starts_with(ISSUER),
        "the issuing body, without the parent's name that stands above it"
    );
}

#[test]
fn sentences_say_none_instead_of_zero() {
    assert!(
        !overview(5, 2, 3, 0).contains("chờ xác nhận"),
        "nobody waits, nothing is said"
    );
    assert!(
        overview(5, 2, 3, 1).contains("trong đó 1 nhiệm vụ đã được báo cáo"),
        "one waits"
    );
    assert!(
        overview(0, 0, 0, 0).contains("chưa có nhiệm vụ nào"),
        "nothing assigned"
    );
    assert!(
        outside(0, 0).contains("không có nhiệm vụ nào"),
        "nothing outside the total"
    );
    assert!(
        overdue(3, 0, 9).contains("không có nhiệm vụ mức Khẩn"),
        "none urgent"
    );
    assert!(overdue(0, 0, 0).starts_with("Không có"), "none overdue");
    assert!(
        ratios(None, None, Some(0)).starts_with("Chưa có"),
        "nothing due, no ratio"
    );
}
