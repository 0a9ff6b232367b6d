//! Commands of opinions in writing.

use super::{Arg, LIMIT, OFFSET, REASON, VERSION, Verb, flag, option, options, verb, word, words};

const STATES: &[&str] = &["draft", "sent", "summed", "closed", "cancelled"];
const ROUND: Arg = word("round", "round").must();
const SEAT: Arg = word("seat", "seat").must();

/// The commands, in the order of the help.
pub(super) const VERBS: &[Verb] = &[
    verb(
        "opinion list",
        &[
            option("text", "text"),
            option("state", "state").of(STATES),
            option("owed-by", "seat"),
            OFFSET,
            LIMIT,
        ],
    ),
    verb("opinion show", &[ROUND]),
    verb(
        "opinion add",
        &[
            words("title", "text").must(),
            option("due", "date").must(),
            options("question", "text"),
            option("matter", "text"),
            flag("silence-agrees"),
            option("silence-basis", "text"),
            option("note", "text"),
        ],
    ),
    verb(
        "opinion edit",
        &[
            ROUND,
            option("title", "text"),
            option("due", "date"),
            options("question", "text"),
            option("matter", "text"),
            flag("silence-agrees").against("silence-is-silence"),
            flag("silence-is-silence"),
            option("silence-basis", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb("opinion send", &[ROUND, options("seat", "seat")]),
    verb(
        "opinion answer",
        &[
            ROUND,
            SEAT,
            options("say", "answer").must(),
            option("received", "date"),
            flag("paper-sheet"),
            option("note", "text"),
        ],
    ),
    verb(
        "opinion reply",
        &[
            ROUND,
            SEAT,
            word("question", "number").must(),
            words("words", "text").must(),
        ],
    ),
    verb(
        "opinion sheet-in",
        &[
            word("path", "file").must(),
            option("round", "round"),
            option("seat", "seat"),
            option("received", "date"),
            flag("try"),
        ],
    ),
    verb("opinion tally", &[ROUND]),
    verb("opinion sum", &[ROUND]),
    verb("opinion close", &[ROUND, option("result", "text")]),
    verb("opinion cancel", &[ROUND, REASON]),
];
