//! Commands of rules and of what is owed by them.

use super::{AS_OF, Arg, LIMIT, OFFSET, REASON, Verb, option, options, verb, word, words};

const STATES: &[&str] = &["draft", "adopted", "stopped"];
const STANDINGS: &[&str] = &["open", "due", "overdue", "met", "late", "waived"];
const RULE: Arg = word("rule", "rule").must();
const SUBJECT: Arg = word("subject", "subject").must();
const OWNER: Arg = option("owner", "owner");
const FROM: Arg = option("from", "date").must();

/// Arguments of what a rule says, behind its own ones.
macro_rules! of_form {
    ($($own:expr,)*) => {
        &[
            $($own,)*
            option("words", "text"),
            option("source", "text"),
            option("trigger", "trigger").of(&[
                "meeting_start",
                "meeting_end",
                "task_assigned",
                "deadline",
                "extension_asked",
                "notice_issued",
                "period_end",
                "every",
                "round_opened",
            ]),
            option("every", "number"),
            option("span", "span").of(&["day", "week", "month", "quarter", "half", "year"]),
            options("meeting-kind", "kind").of(&["ordinary", "extraordinary", "mid_year", "year_end"]),
            option("count", "number"),
            option("in", "unit").of(&["days", "working_days"]),
            option("side", "side").of(&["before", "after"]),
            option("role", "role").of(&[
                "secretariat",
                "standing",
                "chair",
                "presenter",
                "lead",
                "members",
            ]),
            option("proof", "proof").of(&[
                "invitation_issued",
                "papers_received",
                "notice_issued",
                "report_issued",
                "meeting_held",
                "task_done",
                "extension_answered",
                "opinion_received",
                "by_hand",
            ]),
            option("severity", "severity").of(&["block", "warn", "remind"]),
            options("step", "step"),
        ]
    };
}

/// The commands, in the order of the help.
pub(super) const VERBS: &[Verb] = &[
    verb("rule list", &[option("state", "state").of(STATES)]),
    verb("rule show", &[RULE, AS_OF]),
    verb("rule catalogue", &[]),
    verb(
        "rule propose",
        of_form![
            words("title", "text").must(),
            option("provision", "text").must(),
            option("note", "text"),
        ],
    ),
    verb(
        "rule take",
        &[options("id", "rule"), option("from", "date")],
    ),
    verb(
        "rule change",
        of_form![
            RULE,
            option("title", "text"),
            option("note", "text"),
            option("provision", "text"),
        ],
    ),
    verb("rule adopt", &[RULE, FROM]),
    verb(
        "rule amend",
        of_form![RULE, FROM, option("provision", "text"),],
    ),
    verb("rule stop", &[RULE, REASON, FROM]),
    verb("rule remove", &[RULE]),
    verb(
        "rule try",
        &[RULE, option("subject", "subject"), option("day", "date")],
    ),
    verb(
        "obligation list",
        &[
            options("standing", "standing").of(STANDINGS),
            OWNER,
            option("rule", "rule"),
            option("subject", "subject"),
            option("from", "date"),
            option("to", "date"),
            AS_OF,
            OFFSET,
            LIMIT,
        ],
    ),
    verb(
        "obligation meet",
        &[
            RULE,
            SUBJECT,
            words("words", "text"),
            OWNER,
            option("day", "date"),
        ],
    ),
    verb("obligation waive", &[RULE, SUBJECT, REASON, OWNER]),
    verb("obligation clear", &[RULE, SUBJECT, OWNER]),
    verb(
        "obligation compliance",
        &[option("from", "date"), option("to", "date"), AS_OF],
    ),
];
