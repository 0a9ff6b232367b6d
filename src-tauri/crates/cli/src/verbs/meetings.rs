//! Commands of meetings, their agendas and their minutes.

use super::{
    Arg, LIMIT, OFFSET, REASON, TASK, VERSION, Verb, file, flag, option, options, verb, word, words,
};

const KINDS: &[&str] = &["ordinary", "extraordinary", "mid_year", "year_end"];
const FORMS: &[&str] = &["in_person", "online", "mixed"];
const STATES: &[&str] = &[
    "planned",
    "invited",
    "running",
    "ended",
    "commenting",
    "approved",
    "postponed",
    "cancelled",
];
const ITEM_KINDS: &[&str] = &[
    "opening",
    "report",
    "discussion",
    "decision",
    "information",
    "minutes",
    "closing",
];
const LINE_KINDS: &[&str] = &[
    "proceedings",
    "opinion",
    "conclusion",
    "assignment",
    "question",
    "idea",
];
const APPROVERS: &[&str] = &["meeting", "round", "chair"];
const MEETING: Arg = word("meeting", "meeting").must();
const ITEM: Arg = word("item", "agenda_item").must();
const LINE: Arg = word("line", "minute_line").must();
const PAPER: Arg = word("paper", "agenda_paper").must();
const PERSON: Arg = word("person", "person").must();
const AT: Arg = option("at", "time");

/// The commands, in the order of the help.
pub(super) const VERBS: &[Verb] = &[
    verb(
        "meeting list",
        &[
            option("text", "text"),
            option("state", "state").of(STATES),
            option("from", "date"),
            option("to", "date"),
            flag("ascending"),
            OFFSET,
            LIMIT,
        ],
    ),
    verb("meeting show", &[MEETING]),
    verb(
        "meeting add",
        &[
            words("title", "text").must(),
            option("start", "time").must(),
            option("end", "time"),
            option("kind", "kind").of(KINDS),
            option("form", "form").of(FORMS),
            option("place", "text"),
            option("chair", "seat"),
            option("secretary", "text"),
            option("note", "text"),
        ],
    ),
    verb(
        "meeting edit",
        &[
            MEETING,
            option("title", "text"),
            option("start", "time"),
            option("end", "time_or_none"),
            option("kind", "kind").of(KINDS),
            option("form", "form").of(FORMS),
            option("place", "text"),
            option("chair", "seat_or_none"),
            option("secretary", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb("meeting postpone", &[MEETING, REASON]),
    verb("meeting cancel", &[MEETING, REASON]),
    verb("meeting invite", &[MEETING]),
    verb(
        "meeting guest",
        &[
            MEETING,
            option("name", "text"),
            option("post", "text"),
            option("unit", "unit"),
            option("role", "role").of(&["guest", "secretary", "member"]),
        ],
    ),
    verb(
        "meeting answer",
        &[
            MEETING,
            PERSON,
            option("reply", "reply")
                .of(&["comes", "sends", "declines", "none"])
                .must(),
            option("substitute", "text"),
            option("note", "text"),
        ],
    ),
    verb("meeting uninvite", &[MEETING, PERSON]),
    verb("meeting papers", &[MEETING]),
    verb(
        "meeting ics",
        &[MEETING, file("output").must(), flag("force")],
    ),
    verb("meeting begin", &[MEETING, AT]),
    verb("meeting take", &[ITEM]),
    verb(
        "meeting mark",
        &[
            MEETING,
            PERSON,
            word("mark", "mark")
                .of(&["came", "left", "excused", "absent", "unknown"])
                .must(),
            AT,
            option("substitute", "text"),
            option("votes", "votes").of(&["yes", "no"]),
        ],
    ),
    verb(
        "meeting mark-all",
        &[
            MEETING,
            option("mark", "mark").of(&["came", "excused", "absent"]),
            AT,
        ],
    ),
    verb(
        "meeting vote",
        &[
            MEETING,
            option("question", "text").must(),
            option("in-favour", "number").must(),
            option("against", "number"),
            option("abstained", "number"),
            option("item", "number"),
            option("note", "text"),
        ],
    ),
    verb("meeting end", &[MEETING, AT]),
    verb("meeting gaps", &[MEETING]),
    verb(
        "meeting conclude",
        &[
            MEETING,
            options("line", "number"),
            option("title", "text").must(),
            option("issuer", "abbreviation"),
            option("number", "number"),
            option("gap-reason", "text"),
            option("issued", "date"),
            option("seat", "seat"),
            options("signer-post", "text"),
            option("signer", "text"),
            options("recipient", "text"),
            option("kept-at", "text"),
            option("note", "text"),
        ],
    ),
    verb("agenda proposals", &[]),
    verb(
        "agenda add",
        &[
            words("title", "text").must(),
            option("meeting", "meeting"),
            option("kind", "kind").of(ITEM_KINDS),
            option("presenter", "text"),
            option("minutes", "number"),
            option("visibility", "visibility").of(&["all", "secretariat"]),
            option("task", "task"),
            option("note", "text"),
        ],
    ),
    verb(
        "agenda edit",
        &[
            ITEM,
            option("title", "text"),
            option("kind", "kind").of(ITEM_KINDS),
            option("presenter", "text"),
            option("minutes", "number_or_none"),
            option("visibility", "visibility").of(&["all", "secretariat"]),
            flag("withdraw").against("restore"),
            flag("restore"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb(
        "agenda move",
        &[
            ITEM,
            option("place", "number"),
            option("meeting", "meeting"),
        ],
    ),
    verb("agenda copy", &[ITEM, option("meeting", "meeting").must()]),
    verb("agenda remove", &[ITEM]),
    verb(
        "agenda add-many",
        &[MEETING, options("title", "text").must()],
    ),
    verb("agenda papers", &[option("seat", "seat")]),
    verb(
        "agenda ask-paper",
        &[
            ITEM,
            words("title", "text").must(),
            option("unit", "unit"),
            option("due", "date"),
        ],
    ),
    verb(
        "agenda edit-paper",
        &[
            PAPER,
            option("title", "text"),
            option("unit", "unit"),
            option("due", "date"),
            VERSION,
        ],
    ),
    verb(
        "agenda receive-paper",
        &[PAPER, option("received", "date"), file("from")],
    ),
    verb("agenda remove-paper", &[PAPER]),
    verb(
        "agenda save-paper",
        &[PAPER, file("output").must(), flag("force")],
    ),
    verb("agenda templates", &[]),
    verb(
        "agenda save-template",
        &[
            MEETING,
            words("title", "text").must(),
            option("stands-on", "kind").of(KINDS),
        ],
    ),
    verb(
        "agenda use-template",
        &[MEETING, words("title", "text").must()],
    ),
    verb("agenda remove-template", &[words("title", "text").must()]),
    verb("agenda candidates", &[MEETING]),
    verb("agenda carry", &[MEETING, options("only", "number")]),
    verb(
        "minutes read",
        &[
            MEETING,
            words("text", "text").must(),
            option("kind", "kind").of(LINE_KINDS),
        ],
    ),
    verb(
        "minutes enter",
        &[
            MEETING,
            words("text", "text").must(),
            option("item", "number"),
            option("kind", "kind").of(LINE_KINDS),
            flag("aside"),
        ],
    ),
    verb(
        "minutes write",
        &[
            MEETING,
            words("text", "text"),
            file("rich"),
            option("item", "number"),
            option("kind", "kind").of(LINE_KINDS),
            option("speaker", "person"),
            options("lead", "unit"),
            option("lead-post", "post"),
            options("coordinator", "unit"),
            option("due", "due"),
            option("level", "level"),
            flag("aside"),
            option("task", "task"),
            option("bearing", "bearing").of(&["progress", "extension"]),
        ],
    ),
    verb(
        "minutes edit",
        &[
            LINE,
            option("text", "text"),
            option("item", "number_or_none"),
            option("kind", "kind").of(LINE_KINDS),
            option("speaker", "person"),
            options("lead", "unit"),
            option("lead-post", "post"),
            options("coordinator", "unit"),
            option("due", "due"),
            option("level", "level"),
            option("task", "task"),
            option("bearing", "bearing").of(&["progress", "extension"]),
            VERSION,
        ],
    ),
    verb(
        "minutes move",
        &[
            LINE,
            option("place", "number"),
            option("item", "number_or_none"),
        ],
    ),
    verb("minutes remove", &[LINE]),
    verb("minutes split", &[LINE]),
    verb("minutes phrases", &[]),
    verb(
        "minutes put-phrase",
        &[word("short", "text").must(), words("text", "text").must()],
    ),
    verb("minutes remove-phrase", &[word("short", "text").must()]),
    verb("minutes circulate", &[MEETING]),
    verb(
        "minutes comment",
        &[
            MEETING,
            words("text", "text").must(),
            option("line", "number"),
            option("person", "person"),
        ],
    ),
    verb(
        "minutes settle",
        &[
            MEETING,
            word("comment", "number").must(),
            word("verdict", "verdict")
                .of(&["accepted", "declined"])
                .must(),
            option("answer", "text"),
        ],
    ),
    verb(
        "minutes approve",
        &[
            MEETING,
            option("by", "approver").of(APPROVERS).must(),
            option("approved", "date"),
            option("basis", "text"),
        ],
    ),
    verb(
        "minutes correct",
        &[
            MEETING,
            REASON,
            options("line", "number").must(),
            options("text", "text").must(),
            option("by", "approver").of(APPROVERS),
            option("approved", "date"),
            option("basis", "text"),
        ],
    ),
    verb("minutes editions", &[MEETING]),
    verb(
        "minutes save",
        &[
            MEETING,
            option("number", "number"),
            file("output").must(),
            flag("force"),
        ],
    ),
    verb("task meetings", &[TASK]),
];
