//! What an annex row says in each column: the same words for the paper and for the spreadsheet.

use crate::vietnamese::short_date;
use crate::words;
use steering_core::calendar::says_only_day;
use steering_core::reports::AnnexRow;
use steering_core::tasks::{TaskState, Timeliness};

/// Returns the task: what is to be done, its code, and its level where it is above the common one.
pub(crate) fn task(row: &AnnexRow) -> Vec<String> {
    let mark = match row.level {
        1 | 2 => format!(
            "({}; {} {})",
            row.code,
            words::LEVEL.to_lowercase(),
            words::level(row.level)
        ),
        _ => format!("({})", row.code),
    };
    kept([row.title.clone(), mark])
}

/// Returns the source: symbol or title, day, clause.
pub(crate) fn source(row: &AnnexRow) -> Vec<String> {
    let document = match (row.source_symbol.is_empty(), row.source_on) {
        (false, Some(day)) => words::on_day(&row.source_symbol, &short_date(day)),
        (false, None) => row.source_symbol.clone(),
        (true, Some(day)) => words::source_of(&short_date(day)),
        (true, None) => String::new(),
    };
    kept([document, row.clause.clone()])
}

/// Returns the lead, or who the source names where the register holds no lead unit.
pub(crate) fn lead(row: &AnnexRow) -> Vec<String> {
    if row.lead.is_empty() && !row.assignee_words.is_empty() {
        return vec![format!("{}: {}", words::ASSIGNEE_WORDS, row.assignee_words)];
    }
    kept([row.lead.clone()])
}

/// Returns the deadline in force, its words unless they only repeat a day that stands beside them, and the first deadline where
/// another one is in force now.
pub(crate) fn due(row: &AnnexRow) -> Vec<String> {
    let in_force = match row.due_on {
        Some(day) => short_date(day),
        None if row.timeliness == Timeliness::Regular => {
            words::timeliness_label(Timeliness::Regular).to_owned()
        }
        None => words::timeliness_label(Timeliness::Undated).to_owned(),
    };
    let days = [row.due_on, row.original_due_on];
    let is_said = row.due_words.is_empty()
        || row.due_words.to_lowercase() == in_force.to_lowercase()
        || days
            .into_iter()
            .flatten()
            .any(|day| says_only_day(&row.due_words, day));
    let told = if is_said {
        String::new()
    } else {
        format!("(“{}”)", row.due_words)
    };
    let first = match row.original_due_on {
        Some(day) if row.original_due_on != row.due_on => {
            format!("{}: {}", words::ORIGINAL_DUE, short_date(day))
        }
        _ => String::new(),
    };
    let extended = if row.extensions == 0 {
        String::new()
    } else {
        words::extended(row.extensions)
    };
    kept([in_force, told, first, extended])
}

/// Returns the product expected and the result.
pub(crate) fn product(row: &AnnexRow) -> Vec<String> {
    let result = if row.result.is_empty() {
        String::new()
    } else {
        format!("{}: {}", words::RESULT, row.result)
    };
    kept([row.product.clone(), result])
}

/// Returns where the task stands.
pub(crate) fn progress(row: &AnnexRow) -> Vec<String> {
    let stands = words::timeliness(row.timeliness, row.days);
    let state = match row.done_on {
        Some(day) if row.state == TaskState::Confirmed => {
            words::on_day(words::state(row.state), &short_date(day))
        }
        _ => format!("{}, {}%", words::state(row.state), row.percent),
    };
    vec![format!("{state}; {stands}")]
}

/// Returns the last words of progress, as they were reported: whether they give a reason for a delay is the reader's to see.
pub(crate) fn latest(row: &AnnexRow) -> Vec<String> {
    kept([row.progress_words.clone()])
}

/// Returns the remark.
pub(crate) fn note(row: &AnnexRow) -> Vec<String> {
    kept([row.note.clone()])
}

/// Returns the name of the row's area, or that it has none.
pub(crate) fn area(row: &AnnexRow) -> &str {
    if row.area.is_empty() {
        words::NO_AREA
    } else {
        &row.area
    }
}

fn kept<const N: usize>(lines: [String; N]) -> Vec<String> {
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{due, latest, lead, progress, source, task};
    use crate::samples::{day, row};
    use steering_core::tasks::Timeliness;

    #[test]
    fn an_extended_deadline_shows_both_days() {
        let mut row = row("NV-001");
        row.due_on = Some(day("2022-06-15"));
        row.original_due_on = Some(day("2022-03-31"));
        row.extensions = 1;
        row.due_words = "quý I/2022".to_owned();
        assert_eq!(
            due(&row),
            [
                "15/06/2022",
                "(“quý I/2022”)",
                "Hạn giao ban đầu: 31/03/2022",
                "Lùi hạn 1 lần"
            ],
            "the first deadline is never lost"
        );
    }

    #[test]
    fn words_that_only_repeat_the_deadline_are_not_said_twice() {
        let mut row = row("NV-001");
        row.due_on = None;
        row.original_due_on = None;
        row.timeliness = Timeliness::Regular;
        row.due_words = "thường xuyên".to_owned();
        assert_eq!(due(&row), ["Thường xuyên"], "regular work has no day");
    }

    #[test]
    fn who_the_source_names_is_shown_only_without_a_lead_unit() {
        let mut row = row("NV-001");
        row.assignee_words = "Ban Chỉ đạo".to_owned();
        row.lead = "Vụ Kế hoạch - Tài chính".to_owned();
        assert_eq!(
            lead(&row),
            ["Vụ Kế hoạch - Tài chính"],
            "the lead unit goes first"
        );
        row.lead.clear();
        assert_eq!(
            lead(&row),
            ["Người được giao theo văn bản: Ban Chỉ đạo"],
            "verbatim, and said to be so"
        );
        row.assignee_words.clear();
        assert!(lead(&row).is_empty(), "nobody is made up");
    }

    #[test]
    fn words_that_are_only_the_day_are_not_said_beside_it() {
        let mut row = row("NV-001");
        row.due_on = Some(day("2026-04-11"));
        row.original_due_on = Some(day("2026-03-31"));
        let first = "Hạn giao ban đầu: 31/03/2026";
        for words in [
            "2026-04-11",
            "11/4/2026",
            "11/04/2026",
            "ngày 11-4-2026",
            "11 tháng 4 năm 2026",
            "31/3/2026",
        ] {
            words.clone_into(&mut row.due_words);
            assert_eq!(
                due(&row),
                ["11/04/2026", first],
                "{words} says nothing more"
            );
        }
        for words in ["trước ngày 11/4/2026", "12/4/2026", "quý II/2026"] {
            words.clone_into(&mut row.due_words);
            let told = format!("(“{words}”)");
            assert_eq!(due(&row), ["11/04/2026", &told, first], "{words} says more");
        }
    }

    #[test]
    fn what_was_reported_last_stands_as_it_was_said_and_is_called_no_reason() {
        let mut row = row("NV-001");
        row.progress_words = "Đã xong thiết kế".to_owned();
        for (timeliness, days, stands) in [
            (Timeliness::NotDue, 20, "còn 20 ngày"),
            (Timeliness::Overdue, -4, "quá 4 ngày"),
        ] {
            row.timeliness = timeliness;
            row.days = Some(days);
            assert_eq!(
                progress(&row),
                [format!("Đang thực hiện, 40%; {stands}")],
                "where it stands"
            );
            assert_eq!(latest(&row), ["Đã xong thiết kế"], "what was said, once");
        }
        row.progress_words.clear();
        assert!(latest(&row).is_empty(), "nothing was said");
    }

    #[test]
    fn a_source_without_symbol_or_day_says_only_what_is_known() {
        let mut row = row("NV-001");
        row.source_symbol = "131/QĐ-TTg".to_owned();
        row.source_on = Some(day("2022-01-25"));
        row.clause = "Điều 1".to_owned();
        assert_eq!(
            source(&row),
            ["131/QĐ-TTg ngày 25/01/2022", "Điều 1"],
            "all known"
        );
        row.source_symbol.clear();
        assert_eq!(
            source(&row),
            ["Văn bản ngày 25/01/2022", "Điều 1"],
            "no symbol"
        );
        row.source_on = None;
        row.clause.clear();
        assert!(source(&row).is_empty(), "nothing known");
    }

    #[test]
    fn only_levels_above_the_common_one_are_named() {
        let mut row = row("NV-001");
        row.level = 3;
        assert_eq!(task(&row)[1], "(NV-001)", "common level");
        row.level = 1;
        assert_eq!(task(&row)[1], "(NV-001; mức độ Khẩn)", "urgent");
    }
}
