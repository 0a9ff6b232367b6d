//! Every command of the command line with its arguments, as one table. The words of each come from the catalogue:
//! `cli-about-<noun>-<verb>` and `cli-arg-<id>` (or `cli-arg-<noun>-<verb>-<id>` where a command means it its own way).

mod meetings;
mod opinions;

/// One command.
#[derive(Debug)]
pub(crate) struct Verb {
    /// The words typed: `task add`.
    pub(crate) path: &'static str,
    /// Its arguments, in the order of the help.
    pub(crate) args: &'static [Arg],
}

impl Verb {
    /// Returns the first word.
    pub(crate) fn noun(&self) -> &'static str {
        self.path.split(' ').next().unwrap_or_default()
    }

    /// Returns the path as it stands in message ids.
    pub(crate) fn id(&self) -> String {
        self.path.replace(' ', "-")
    }
}

/// What an argument looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `--all`.
    Flag,
    /// `--due VALUE`.
    Option,
    /// `--coordinator VALUE`, as often as needed.
    Options,
    /// `--output FILE`, a path.
    File,
    /// A word by its place.
    Word,
    /// Words by their place, joined by blanks.
    Words,
}

/// One argument.
#[derive(Debug)]
pub(crate) struct Arg {
    /// Long name, and field of the request with dashes.
    pub(crate) id: &'static str,
    /// What it looks like.
    pub(crate) shape: Shape,
    /// What stands for its value in the help: `cli-value-<value>`.
    pub(crate) value: &'static str,
    /// True when the command cannot do without.
    pub(crate) must: bool,
    /// The only values it takes; empty = any.
    pub(crate) choices: &'static [&'static str],
    /// An argument it does not go with.
    pub(crate) against: Option<&'static str>,
}

impl Arg {
    const fn new(id: &'static str, shape: Shape, value: &'static str) -> Self {
        Self {
            id,
            shape,
            value,
            must: false,
            choices: &[],
            against: None,
        }
    }

    const fn must(mut self) -> Self {
        self.must = true;
        self
    }

    const fn of(mut self, choices: &'static [&'static str]) -> Self {
        self.choices = choices;
        self
    }

    const fn against(mut self, other: &'static str) -> Self {
        self.against = Some(other);
        self
    }
}

const fn flag(id: &'static str) -> Arg {
    Arg::new(id, Shape::Flag, "")
}

const fn option(id: &'static str, value: &'static str) -> Arg {
    Arg::new(id, Shape::Option, value)
}

const fn options(id: &'static str, value: &'static str) -> Arg {
    Arg::new(id, Shape::Options, value)
}

const fn file(id: &'static str) -> Arg {
    Arg::new(id, Shape::File, "file")
}

const fn word(id: &'static str, value: &'static str) -> Arg {
    Arg::new(id, Shape::Word, value)
}

const fn words(id: &'static str, value: &'static str) -> Arg {
    Arg::new(id, Shape::Words, value)
}

const fn verb(path: &'static str, args: &'static [Arg]) -> Verb {
    Verb { path, args }
}

/// Arguments of what makes papers, and of what shows them before: which paper, its own ones, and what is asked of the paper.
macro_rules! of_papers {
    ($($own:expr,)*) => {
        &[
            word("kind", "kind").must().of(PAPERS),
            $($own,)*
            option("period", "period"),
            option("unit", "unit"),
            option("answer-by", "date"),
            option("task", "task"),
            option("request", "number"),
            option("query", "query"),
            option("area", "area"),
            option("lead", "unit"),
            option("subject", "text"),
            option("basis", "text"),
            option("title", "text"),
            option("with", "kind").of(&["decision", "notice", "plan", "report", "letter"]),
            option("whose", "kind").of(&["unit", "member"]),
            option("year", "number"),
            option("meeting", "meeting"),
            options("line", "number"),
            option("round", "round"),
            options("addressee", "text"),
            option("number", "number"),
            option("symbol", "text"),
            option("drafter", "text"),
            option("issued", "date"),
            option("signer", "seat"),
            options("recipient", "text"),
            flag("force"),
            AS_OF,
            KNOWN_TO,
        ]
    };
}

/// Papers that can be made, as on the wire.
const PAPERS: &[&str] = &[
    "period",
    "special",
    "briefing",
    "urging",
    "extension",
    "assignments",
    "members",
    "matrix",
    "outgoing",
    "incoming",
    "invitation",
    "agenda",
    "minutes",
    "conclusions",
    "opinion_form",
    "opinion_summary",
];

const AS_OF: Arg = option("as-of", "date");
const BASIS: Arg = option("basis", "basis").of(&["adjusted", "original"]);
const KNOWN_TO: Arg = option("known-to", "number");
const LIMIT: Arg = option("limit", "number");
const OFFSET: Arg = option("offset", "number");
const TASK: Arg = word("key", "task").must();
const RECURRENCE: Arg = word("key", "recurrence").must();
const VERSION: Arg = option("version", "number");

const CRITERION: Arg = word("criterion", "criterion").must();
const MEASURE: Arg = option("measure", "measure").of(&["tasks", "effort"]);
const HORIZONS: &[&str] = &["immediate", "long_term", "both"];
const SENSES: &[&str] = &["benefit", "cost"];

const TEMPLATE: Arg = word("template", "template").must();
/// Kinds of paper that templates are made for.
const TEMPLATE_KINDS: &[&str] = &[
    "period",
    "briefing",
    "urging",
    "extension",
    "assignments",
    "members",
    "matrix",
];

/// What the memory of a member holds, and that of anything, as on the wire.
const MEMBER_MEMORY: &[&str] = &[
    "meeting",
    "line",
    "decision",
    "opinion",
    "task",
    "extension",
];
const MEMORY: &[&str] = &[
    "meeting",
    "item",
    "line",
    "decision",
    "vote",
    "opinion",
    "task",
    "extension",
    "paper",
    "document",
];

/// Kinds of documents, as on the wire.
const INSTRUMENT_KINDS: &[&str] = &[
    "decision",
    "resolution",
    "decree",
    "notice",
    "plan",
    "report",
    "minutes",
    "news",
    "other",
];
/// Kinds of units that may be added.
const UNIT_KINDS: &[&str] = &["department", "public_service", "other_ministry", "locality"];
const STATES: &[&str] = &[
    "draft",
    "assigned",
    "accepted",
    "in_progress",
    "reported_done",
    "confirmed",
    "returned",
    "clarification_asked",
    "paused",
    "replaced",
    "cancelled",
];
const CELLS: &[&str] = &[
    "total",
    "done",
    "open",
    "on_time",
    "late",
    "done_undated",
    "in_term",
    "overdue",
    "open_undated",
    "due_set",
    "drafts",
    "stopped",
];
const TASK_SORTS: &[&str] = &[
    "code", "title", "lead", "level", "due", "state", "percent", "area", "-code", "-title",
    "-lead", "-level", "-due", "-state", "-percent", "-area",
];

const INVENTORY_KINDS: &[&str] = &[
    "data_centre",
    "network",
    "platform",
    "database",
    "application",
    "equipment",
    "site",
    "other",
];
const INVENTORY_STATES: &[&str] = &["planned", "building", "in_use", "degraded", "retired"];
const INVENTORY_SORTS: &[&str] = &[
    "code",
    "name",
    "kind",
    "owner",
    "locality",
    "state",
    "capacity",
    "since",
    "-code",
    "-name",
    "-kind",
    "-owner",
    "-locality",
    "-state",
    "-capacity",
    "-since",
];
const ITEM: Arg = word("item", "item").must();
const PAPER: Arg = word("paper", "paper").must();
const REASON: Arg = option("reason", "text").must();
/// Types of papers, as on the wire.
const PAPER_TYPES: &[&str] = &[
    "resolution",
    "decision",
    "directive",
    "regulation",
    "rules",
    "communique",
    "notice",
    "guideline",
    "programme",
    "plan",
    "option",
    "scheme",
    "project",
    "report",
    "minutes",
    "proposal",
    "contract",
    "telegram",
    "memorandum",
    "agreement",
    "authorisation",
    "invitation",
    "introduction",
    "leave_pass",
    "sending_slip",
    "transfer_slip",
    "report_slip",
    "letter",
];
const OUTGOING_STATES: &[&str] = &["reserved", "issued", "cancelled", "recalled"];
const INCOMING_STATES: &[&str] = &["open", "settled", "void"];
/// Papers of the register that are numbered.
const NUMBERED: &[&str] = &["period", "urging", "extension"];
const FILE_ROLES: &[&str] = &["signed", "attached"];
const IMPORTS: &[&str] = &[
    "tasks",
    "members",
    "targets",
    "units",
    "instruments",
    "clauses",
    "areas",
    "recurrences",
    "criteria",
    "scores",
    "inventory",
];
const EXPORTS: &[&str] = &[
    "tasks",
    "members",
    "targets",
    "units",
    "instruments",
    "clauses",
    "areas",
    "recurrences",
    "criteria",
    "scores",
    "ranking",
    "inventory",
    "outgoing",
    "incoming",
    "history",
    "register",
];
const TASK_GROUPS: &[&str] = &["area", "lead", "level", "state", "instrument"];
const BULK_STEPS: &[&str] = &["accept", "report_done", "confirm", "return", "cancel"];

/// Kinds of tasks in the timeline, as on the wire.
const WHICH: &[&str] = &[
    "all",
    "linked",
    "critical",
    "late",
    "waiting",
    "unscheduled",
];

/// What goes with every command, in the order of the help.
pub(crate) const EVERYWHERE: &[Arg] = &[
    file("file"),
    option("lang", "lang").of(&["vi", "en"]),
    flag("json"),
    option("as", "actor"),
    option("on", "date"),
];

/// Commands that write nothing with a day of its own, so that `--on` is refused: they look, or what they do counts from a day
/// that is known already (undo and redo) or from none (backup, restore). `due` is not among them: it counts from that day.
pub(crate) const UNDATED: &[&str] = &[
    "show",
    "overview",
    "work",
    "matrix",
    "task list",
    "task show",
    "task evidence",
    "task rules",
    "view list",
    "member list",
    "member memory",
    "unit list",
    "post list",
    "area list",
    "instrument list",
    "instrument show",
    "target list",
    "inventory list",
    "inventory show",
    "inventory totals",
    "schedule show",
    "dependency list",
    "calendar show",
    "recurrence list",
    "recurrence read",
    "criterion list",
    "priority sheet",
    "priority rank",
    "priority sensitivity",
    "priority select",
    "capacity list",
    "selection list",
    "selection show",
    "stats",
    "report status",
    "report period",
    "paper list",
    "paper make",
    "paper preview",
    "paper check",
    "template list",
    "template show",
    "template fields",
    "template start",
    "template check",
    "template save",
    "search",
    "memory",
    "history",
    "undo",
    "redo",
    "check",
    "backup",
    "restore",
    "export",
    "commands",
];

/// Words of groups, in the order of the help; their verbs are found by their first word.
pub(crate) const GROUPS: &[&str] = &[
    "task",
    "view",
    "member",
    "unit",
    "post",
    "area",
    "instrument",
    "clause",
    "target",
    "inventory",
    "outgoing",
    "incoming",
    "meeting",
    "agenda",
    "minutes",
    "opinion",
    "schedule",
    "dependency",
    "calendar",
    "recurrence",
    "criterion",
    "priority",
    "capacity",
    "selection",
    "report",
    "paper",
    "template",
];

/// Every command, in the order of the help.
pub(crate) fn verbs() -> impl Iterator<Item = &'static Verb> {
    VERBS.iter().chain(meetings::VERBS).chain(opinions::VERBS)
}

const VERBS: &[Verb] = &[
    verb("init", &[flag("empty").against("from"), file("from")]),
    verb("show", &[]),
    verb("overview", &[AS_OF, flag("seen")]),
    verb(
        "work",
        &[
            option("seat", "seat"),
            option("only", "only").of(&["decisions", "directions"]),
            AS_OF,
        ],
    ),
    verb(
        "matrix",
        &[
            option("by", "by").of(&["seat", "unit"]),
            option("columns", "columns").of(&["area", "cell"]),
            AS_OF,
        ],
    ),
    verb(
        "task list",
        &[
            option("query", "query"),
            option("view", "view"),
            option("text", "text"),
            option("cell", "cell").of(CELLS),
            option("state", "state").of(STATES),
            option("lead", "unit"),
            option("seat", "seat"),
            option("coordinator", "unit"),
            option("owes", "unit"),
            option("owes-late", "unit"),
            option("area", "area"),
            option("level", "level"),
            option("instrument", "instrument"),
            option("target", "target"),
            option("due-from", "date"),
            option("due-to", "date"),
            flag("awaiting"),
            option("sort", "sort").of(TASK_SORTS),
            option("group", "group").of(TASK_GROUPS),
            BASIS,
            AS_OF,
            OFFSET,
            LIMIT,
        ],
    ),
    verb("task show", &[TASK, AS_OF]),
    verb(
        "task add",
        &[
            words("title", "text").must(),
            option("lead", "unit"),
            option("lead-post", "post"),
            option("due", "due"),
            option("level", "level"),
            option("area", "area"),
            option("instrument", "instrument"),
            option("clause", "text"),
            option("product", "text"),
            options("coordinator", "unit"),
            options("target", "target"),
            option("note", "text"),
            option("parent", "task"),
        ],
    ),
    verb(
        "task edit",
        &[
            TASK,
            option("title", "text"),
            option("level", "level"),
            option("area", "area"),
            option("product", "text"),
            option("authority", "text"),
            option("note", "text"),
            option("due", "due"),
            option("parent", "task"),
            VERSION,
        ],
    ),
    verb(
        "task assign",
        &[
            TASK,
            option("lead", "unit").must(),
            option("lead-post", "post"),
            options("coordinator", "unit"),
            option("due", "due"),
        ],
    ),
    verb(
        "task bulk",
        &[
            words("keys", "tasks"),
            option("query", "query").against("keys"),
            option("level", "level"),
            option("area", "area"),
            option("lead", "unit"),
            option("due", "due"),
            options("coordinator", "unit"),
            options("without-coordinator", "unit"),
            option("product", "text"),
            option("authority", "text"),
            option("note", "text"),
            option("percent", "percent"),
            option("step", "step").of(BULK_STEPS),
            option("words", "text"),
            flag("try"),
            flag("leave-out"),
        ],
    ),
    verb("task accept", &[TASK]),
    verb(
        "task progress",
        &[
            TASK,
            word("percent", "percent").must(),
            words("words", "text").must(),
        ],
    ),
    verb(
        "task extend",
        &[
            TASK,
            option("to", "date").must(),
            option("reason", "text").must(),
            option("evidence", "text"),
        ],
    ),
    verb(
        "task decide",
        &[
            TASK,
            flag("grant").against("refuse"),
            flag("refuse"),
            option("to", "date").against("refuse"),
            option("basis", "text").must(),
        ],
    ),
    verb(
        "task report-done",
        &[
            TASK,
            option("result", "text").must(),
            option("done-on", "date"),
        ],
    ),
    verb(
        "task confirm",
        &[TASK, option("note", "text"), option("done-on", "date")],
    ),
    verb("task return", &[TASK, option("reason", "text").must()]),
    verb("task cancel", &[TASK, option("basis", "text").must()]),
    verb("task resolve-due", &[TASK, word("day", "date").must()]),
    verb("view list", &[]),
    verb(
        "view save",
        &[
            words("name", "text").must(),
            option("query", "query"),
            option("sort", "sort").of(TASK_SORTS),
            option("group", "group").of(TASK_GROUPS),
        ],
    ),
    verb(
        "view move",
        &[
            word("view", "view").must(),
            option("place", "number").must(),
        ],
    ),
    verb("view remove", &[word("view", "view").must()]),
    verb("task pause", &[TASK, option("basis", "text").must()]),
    verb("task resume", &[TASK, option("basis", "text")]),
    verb(
        "task transfer",
        &[
            TASK,
            option("lead", "unit").must(),
            option("lead-post", "post"),
            option("basis", "text").must(),
        ],
    ),
    verb(
        "task replace",
        &[
            TASK,
            option("by", "task").against("title"),
            option("title", "text"),
            option("lead", "unit").against("by"),
            option("due", "due").against("by"),
            option("basis", "text").must(),
        ],
    ),
    verb(
        "task clarify",
        &[
            TASK,
            words("words", "text").must(),
            option("answer-by", "date").must(),
        ],
    ),
    verb(
        "task direct",
        &[
            TASK,
            words("words", "text").must(),
            option("answer-by", "date").must(),
        ],
    ),
    verb(
        "task escalate",
        &[
            TASK,
            words("words", "text").must(),
            option("answer-by", "date"),
        ],
    ),
    verb(
        "task answer",
        &[
            TASK,
            words("words", "text").must(),
            option("number", "number"),
        ],
    ),
    verb(
        "task withdraw",
        &[
            TASK,
            option("number", "number").against("extension"),
            flag("extension"),
        ],
    ),
    verb(
        "task delegate",
        &[
            TASK,
            words("person", "person").must(),
            option("from", "date"),
            option("to", "date"),
            option("note", "text"),
        ],
    ),
    verb(
        "task end-delegation",
        &[TASK, option("number", "number"), option("to", "date")],
    ),
    verb(
        "task parties",
        &[
            TASK,
            option("unit", "unit").must(),
            option("role", "role").of(&["coordinator", "monitor", "informed"]),
            option("contribution", "text"),
            option("due-on", "date"),
            flag("remove"),
        ],
    ),
    verb(
        "task deliver",
        &[
            TASK,
            words("words", "text"),
            option("unit", "unit"),
            option("delivered-on", "date"),
        ],
    ),
    verb(
        "task attach",
        &[
            TASK,
            file("from").against("symbol"),
            option("symbol", "symbol"),
            option("issued-on", "date").against("from"),
            option("title", "text"),
        ],
    ),
    verb("task detach", &[TASK, word("number", "number").must()]),
    verb(
        "task evidence",
        &[
            TASK,
            word("number", "number").must(),
            file("output").must(),
            flag("force"),
        ],
    ),
    verb("task rules", &[]),
    verb(
        "member list",
        &[option("sort", "sort").of(&["protocol", "name"]), AS_OF],
    ),
    verb(
        "member memory",
        &[
            word("seat", "seat").must(),
            option("kind", "kind").of(MEMBER_MEMORY),
            option("text", "text"),
            AS_OF,
            OFFSET,
            LIMIT,
        ],
    ),
    verb(
        "member fill",
        &[
            word("seat", "seat").must(),
            option("person", "person"),
            option("post", "post"),
            option("unit", "unit"),
            option("from", "date").must(),
            option("instrument", "instrument"),
        ],
    ),
    verb(
        "member end",
        &[word("seat", "seat").must(), option("to", "date").must()],
    ),
    verb(
        "member edit",
        &[
            word("seat", "membership").must(),
            option("person", "person"),
            option("post", "post"),
            option("unit", "unit"),
            option("from", "date"),
            VERSION,
        ],
    ),
    verb("unit list", &[flag("all"), AS_OF]),
    verb(
        "unit add",
        &[
            words("name", "text").must(),
            option("kind", "kind").of(UNIT_KINDS).must(),
            option("abbreviation", "text"),
            option("from", "date"),
            option("source", "text"),
        ],
    ),
    verb("post list", &[option("unit", "unit"), AS_OF]),
    verb("area list", &[]),
    verb(
        "area add",
        &[
            words("name", "text").must(),
            option("source", "text"),
            option("note", "text"),
        ],
    ),
    verb(
        "area edit",
        &[
            word("area", "area").must(),
            option("name", "text"),
            option("source", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb(
        "area move",
        &[word("area", "area").must(), word("place", "place").must()],
    ),
    verb("area remove", &[word("area", "area").must()]),
    verb("instrument list", &[option("text", "text"), OFFSET, LIMIT]),
    verb(
        "instrument show",
        &[word("key", "instrument").must(), AS_OF],
    ),
    verb(
        "instrument add",
        &[
            word("symbol", "symbol").must(),
            option("kind", "kind").of(INSTRUMENT_KINDS).must(),
            option("title", "text").must(),
            option("issuer", "text").must(),
            option("signed-on", "date").must(),
            option("signer", "person"),
            option("source", "text"),
        ],
    ),
    verb(
        "clause add",
        &[
            word("instrument", "instrument").must(),
            option("label", "text").must(),
            option("text", "text").must(),
        ],
    ),
    verb("target list", &[AS_OF]),
    verb(
        "target measure",
        &[
            word("target", "target").must(),
            word("value", "measured").must(),
            option("measured-on", "date").must(),
            option("source", "text").must(),
        ],
    ),
    verb(
        "inventory list",
        &[
            option("text", "text"),
            option("kind", "kind").of(INVENTORY_KINDS),
            option("state", "state").of(INVENTORY_STATES),
            option("owner", "unit"),
            option("locality", "locality"),
            option("task", "task"),
            option("target", "target"),
            option("sort", "sort").of(INVENTORY_SORTS),
            OFFSET,
            LIMIT,
            AS_OF,
        ],
    ),
    verb("inventory show", &[ITEM, AS_OF]),
    verb("inventory totals", &[AS_OF]),
    verb(
        "inventory add",
        &[
            words("name", "text").must(),
            option("kind", "kind").of(INVENTORY_KINDS).must(),
            option("state", "state").of(INVENTORY_STATES).must(),
            option("owner", "unit"),
            option("locality", "locality"),
            option("capacity", "capacity"),
            option("since", "date"),
            option("source", "text"),
            option("note", "text"),
        ],
    ),
    verb(
        "inventory edit",
        &[
            ITEM,
            option("name", "text"),
            option("kind", "kind").of(INVENTORY_KINDS),
            option("state", "state").of(INVENTORY_STATES),
            option("owner", "unit"),
            option("locality", "locality"),
            option("capacity", "capacity"),
            option("since", "date"),
            option("source", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb("inventory remove", &[ITEM]),
    verb(
        "inventory link",
        &[
            ITEM,
            option("task", "task").against("target"),
            option("target", "target"),
        ],
    ),
    verb(
        "inventory unlink",
        &[
            ITEM,
            option("task", "task").against("target"),
            option("target", "target"),
        ],
    ),
    verb(
        "outgoing list",
        &[
            option("text", "text"),
            option("kind", "kind").of(PAPER_TYPES),
            option("state", "state").of(OUTGOING_STATES),
            option("year", "number"),
            option("from", "date"),
            option("to", "date"),
            flag("ascending"),
            OFFSET,
            LIMIT,
        ],
    ),
    verb("outgoing show", &[PAPER]),
    verb(
        "outgoing next",
        &[
            word("kind", "kind").of(PAPER_TYPES).must(),
            option("year", "number"),
        ],
    ),
    verb(
        "outgoing reserve",
        &[
            option("kind", "kind").of(PAPER_TYPES).must(),
            option("title", "text").must(),
            option("number", "number"),
            option("gap-reason", "text"),
            option("issuer", "abbreviation"),
            option("drafter", "abbreviation"),
            option("note", "text"),
        ],
    ),
    verb(
        "outgoing issue",
        &[
            option("reserved", "paper").against("number"),
            option("kind", "kind").of(PAPER_TYPES),
            option("title", "text"),
            option("number", "number"),
            option("gap-reason", "text"),
            option("issuer", "abbreviation"),
            option("drafter", "abbreviation"),
            option("issued", "date"),
            option("seat", "number"),
            options("signer-post", "text"),
            option("signer", "person"),
            options("recipient", "text"),
            option("kept-at", "text"),
            option("copies", "number"),
            option("released", "date"),
            option("corrects", "paper").against("replaces"),
            option("replaces", "paper"),
            flag("as-source"),
            option("make", "kind").of(NUMBERED).against("from"),
            option("template", "template"),
            option("period", "period"),
            option("unit", "unit"),
            option("answer-by", "date"),
            option("task", "task"),
            option("request", "number"),
            options("addressee", "text"),
            file("from"),
            option("note", "text"),
        ],
    ),
    verb(
        "outgoing edit",
        &[
            PAPER,
            option("title", "text"),
            options("recipient", "text"),
            option("kept-at", "text"),
            option("copies", "number_or_none"),
            option("released", "date_or_none"),
            option("receipt", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb("outgoing cancel", &[PAPER, REASON]),
    verb("outgoing recall", &[PAPER, REASON]),
    verb(
        "outgoing attach",
        &[
            PAPER,
            file("from").must(),
            option("role", "role").of(FILE_ROLES),
        ],
    ),
    verb(
        "outgoing save",
        &[
            PAPER,
            option("number", "number"),
            file("output").must(),
            flag("force"),
        ],
    ),
    verb(
        "incoming list",
        &[
            option("text", "text"),
            option("kind", "kind").of(PAPER_TYPES),
            option("state", "state").of(INCOMING_STATES),
            flag("late"),
            option("year", "number"),
            option("from", "date"),
            option("to", "date"),
            flag("ascending"),
            OFFSET,
            LIMIT,
        ],
    ),
    verb("incoming show", &[PAPER]),
    verb(
        "incoming add",
        &[
            option("author", "text").must(),
            option("title", "text").must(),
            option("symbol", "text"),
            option("dated", "date"),
            option("kind", "kind").of(PAPER_TYPES),
            option("arrived", "date"),
            option("number", "number"),
            option("receiver", "text"),
            option("passed", "date"),
            option("due", "date"),
            file("from"),
            flag("twin"),
            option("note", "text"),
        ],
    ),
    verb(
        "incoming edit",
        &[
            PAPER,
            option("author", "text"),
            option("title", "text"),
            option("symbol", "text"),
            option("dated", "date_or_none"),
            option("kind", "kind"),
            option("receiver", "text"),
            option("passed", "date_or_none"),
            option("receipt", "text"),
            option("due", "date_or_none"),
            option("answer", "paper"),
            option("result", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb("incoming void", &[PAPER, REASON]),
    verb(
        "incoming attach",
        &[
            PAPER,
            file("from").must(),
            option("role", "role").of(FILE_ROLES),
        ],
    ),
    verb(
        "incoming save",
        &[
            PAPER,
            option("number", "number"),
            file("output").must(),
            flag("force"),
        ],
    ),
    verb(
        "task plan",
        &[
            TASK,
            option("start", "date_or_none"),
            option("duration", "number_or_none"),
            option("effort", "number_or_none"),
            VERSION,
        ],
    ),
    verb(
        "schedule show",
        &[
            word("key", "task"),
            option("which", "which").of(WHICH),
            option("area", "area"),
            option("lead", "unit"),
            option("text", "text"),
            option("waits-for", "unit"),
            flag("done"),
            option("group", "group").of(&["area", "lead"]),
            AS_OF,
            OFFSET,
            LIMIT,
        ],
    ),
    verb("dependency list", &[TASK, AS_OF]),
    verb(
        "dependency add",
        &[
            TASK,
            option("after", "task").must(),
            option("lag", "number"),
            option("note", "text"),
        ],
    ),
    verb(
        "dependency edit",
        &[
            TASK,
            option("after", "task").must(),
            option("lag", "number"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb(
        "dependency remove",
        &[TASK, option("after", "task").must(), VERSION],
    ),
    verb("due", &[words("text", "due").must()]),
    verb("calendar show", &[word("year", "year")]),
    verb(
        "calendar propose",
        &[word("year", "year"), flag("take"), option("source", "text")],
    ),
    verb(
        "calendar set",
        &[
            words("days", "date").must(),
            option("until", "date"),
            options("made-up-on", "date"),
            flag("working").against("made-up-on"),
            option("name", "text").must(),
            option("source", "text").must(),
        ],
    ),
    verb("calendar clear", &[word("day", "date").must()]),
    verb("recurrence list", &[]),
    verb(
        "recurrence read",
        &[
            words("rule", "rule").must(),
            option("from", "date"),
            option("until", "date"),
        ],
    ),
    verb(
        "recurrence add",
        &[
            words("title", "text").must(),
            option("rule", "rule").must(),
            option("lead", "unit"),
            option("product", "text"),
            option("level", "level"),
            option("area", "area"),
            option("instrument", "instrument"),
            option("from", "date"),
            option("until", "date"),
            option("note", "text"),
        ],
    ),
    verb(
        "recurrence edit",
        &[
            RECURRENCE,
            option("title", "text"),
            option("rule", "rule"),
            option("lead", "unit"),
            option("product", "text"),
            option("level", "level"),
            option("area", "area"),
            option("instrument", "instrument"),
            option("from", "date"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb(
        "recurrence end",
        &[
            RECURRENCE,
            option("until", "date").against("resume"),
            flag("resume"),
        ],
    ),
    verb(
        "recurrence make",
        &[word("key", "recurrence"), option("to", "date")],
    ),
    verb("criterion list", &[]),
    verb("criterion propose", &[]),
    verb(
        "criterion add",
        &[
            words("name", "text").must(),
            option("horizon", "horizon").of(HORIZONS).must(),
            option("sense", "sense").of(SENSES).must(),
            option("meaning", "text"),
            option("source", "text"),
        ],
    ),
    verb(
        "criterion set",
        &[
            CRITERION,
            option("name", "text"),
            option("horizon", "horizon").of(HORIZONS),
            option("sense", "sense").of(SENSES),
            option("meaning", "text"),
            option("source", "text"),
            VERSION,
        ],
    ),
    verb("criterion remove", &[CRITERION]),
    verb(
        "priority sheet",
        &[
            option("text", "text"),
            option("area", "area"),
            OFFSET,
            LIMIT,
        ],
    ),
    verb(
        "priority score",
        &[
            TASK,
            CRITERION,
            word("points", "score"),
            option("reason", "text"),
            flag("clear"),
        ],
    ),
    verb("priority rank", &[options("weight", "pair"), AS_OF]),
    verb("priority sensitivity", &[options("weight", "pair"), AS_OF]),
    verb(
        "priority compare",
        &[
            word("first", "criterion").must(),
            word("second", "criterion").must(),
            word("ratio", "ratio").must(),
        ],
    ),
    verb(
        "priority weights",
        &[
            options("weight", "pair"),
            flag("by-pairs").against("weight"),
        ],
    ),
    verb(
        "priority select",
        &[
            MEASURE,
            option("at-most", "number"),
            options("weight", "pair"),
            options("capacity", "pair"),
            options("mark", "pair"),
        ],
    ),
    verb(
        "priority adopt",
        &[MEASURE, option("at-most", "number"), option("note", "text")],
    ),
    verb(
        "priority mark",
        &[
            TASK,
            flag("in").against("out"),
            flag("out").against("clear"),
            flag("clear").against("in"),
            option("words", "text"),
        ],
    ),
    verb("capacity list", &[]),
    verb(
        "capacity set",
        &[
            word("unit", "unit").must(),
            option("tasks", "number"),
            option("effort", "number"),
            option("note", "text"),
        ],
    ),
    verb("selection list", &[]),
    verb("selection show", &[word("selection", "selection").must()]),
    verb("stats", &[AS_OF, BASIS, KNOWN_TO]),
    verb(
        "report status",
        &[
            file("output").must(),
            option("format", "format").of(&["xlsx", "docx", "pdf", "json"]),
            flag("force"),
            AS_OF,
            KNOWN_TO,
        ],
    ),
    verb("report period", &[word("period", "period"), KNOWN_TO]),
    verb("paper list", &[AS_OF]),
    verb(
        "paper make",
        of_papers![
            file("output").must(),
            option("format", "format").of(&["docx", "pdf"]),
            option("template", "template"),
        ],
    ),
    verb(
        "paper preview",
        of_papers![
            file("output").must(),
            option("page", "number"),
            option("nth", "number"),
        ],
    ),
    verb(
        "template list",
        &[option("kind", "kind").of(TEMPLATE_KINDS), flag("retired")],
    ),
    verb("template show", &[TEMPLATE]),
    verb(
        "template fields",
        &[option("kind", "kind").must().of(TEMPLATE_KINDS)],
    ),
    verb(
        "template start",
        &[
            option("kind", "kind").must().of(TEMPLATE_KINDS),
            file("output").must(),
            flag("force"),
        ],
    ),
    verb(
        "template check",
        &[
            word("path", "file").must(),
            option("kind", "kind").must().of(TEMPLATE_KINDS),
        ],
    ),
    verb(
        "template add",
        &[
            word("path", "file").must(),
            option("kind", "kind").must().of(TEMPLATE_KINDS),
            option("name", "text").must(),
            option("note", "text"),
        ],
    ),
    verb(
        "template replace",
        &[
            TEMPLATE,
            word("path", "file").must(),
            option("name", "text"),
            option("note", "text"),
            VERSION,
        ],
    ),
    verb("template retire", &[TEMPLATE]),
    verb("template restore", &[TEMPLATE, option("number", "number")]),
    verb(
        "template save",
        &[TEMPLATE, file("output").must(), flag("force")],
    ),
    verb(
        "paper check",
        &[
            word("path", "file").must(),
            option("form", "kind").of(&["paper", "book", "sheet"]),
        ],
    ),
    verb("search", &[words("text", "text").must(), LIMIT]),
    verb(
        "memory",
        &[
            words("text", "text").must(),
            option("kind", "kind").of(MEMORY),
            AS_OF,
            OFFSET,
            LIMIT,
        ],
    ),
    verb(
        "history",
        &[word("key", "key"), option("after", "number"), OFFSET, LIMIT],
    ),
    verb("undo", &[]),
    verb("redo", &[]),
    verb("check", &[flag("repair")]),
    verb("backup", &[flag("list")]),
    verb("restore", &[word("name", "backup").must(), flag("yes")]),
    verb(
        "import",
        &[
            word("kind", "import-kind").must().of(IMPORTS),
            word("path", "file").must(),
            option("sheet", "sheet"),
            option("header-row", "number"),
            options("map", "map"),
            flag("dry-run").against("yes"),
            flag("yes"),
            flag("leave-out"),
        ],
    ),
    verb(
        "export",
        &[
            word("list", "list").must().of(EXPORTS),
            file("output").must(),
            option("format", "format").of(&["xlsx", "csv", "ics", "vcf", "json"]),
            option("query", "query"),
            option("sort", "sort").of(TASK_SORTS),
            flag("comma"),
            flag("schema"),
            AS_OF,
            flag("force"),
        ],
    ),
    verb("commands", &[]),
    verb(
        "call",
        &[
            word("command", "command").must(),
            word("payload", "payload"),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_at_a_day_takes_no_day_to_write_from() {
        for path in UNDATED {
            assert!(
                verbs().any(|verb| verb.path == *path),
                "there is a command {path}"
            );
        }
        for verb in verbs() {
            let has_as_of = verb.args.iter().any(|arg| arg.id == "as-of");
            assert!(
                !has_as_of || UNDATED.contains(&verb.path),
                "{} has --as-of, so --on would be a second day",
                verb.path
            );
        }
    }
}
