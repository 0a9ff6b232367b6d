//! What the core refuses and why: stable codes with data. The words are chosen late, in the reader's language.

use crate::codes::coded_enum;
use crate::ops::{Noun, OpLabel};
use crate::search::language::QueryError;
use crate::tasks::TaskState;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A result of the core.
pub type Result<T, E = Error> = std::result::Result<T, E>;

coded_enum! {
    /// A rule that forbids something.
    Rule {
        /// Exactly one lead.
        OneLead = "one_lead",
        /// Only the lead (or the secretariat) reports.
        NotTheLead = "not_the_lead",
        /// Only the secretariat.
        SecretariatOnly = "secretariat_only",
        /// Only the head and the standing deputy (or the secretariat, as they decided).
        ChairOnly = "chair_only",
        /// A deadline once given moves by an extension only.
        DeadlineByExtension = "deadline_by_extension",
        /// An extension must propose a later day.
        ExtensionNotLater = "extension_not_later",
        /// Nothing to extend.
        NoDeadline = "no_deadline",
        /// One request at a time.
        ExtensionPending = "extension_pending",
        /// Nothing to decide.
        NoExtensionPending = "no_extension_pending",
        /// A reason must be given.
        ReasonNeeded = "reason_needed",
        /// A basis must be given.
        BasisNeeded = "basis_needed",
        /// The register has no such seat.
        SeatUnknown = "seat_unknown",
        /// Seats are numbered 1 to 29.
        SeatNumber = "seat_number",
        /// The later date must not come first.
        DatesOrder = "dates_order",
        /// 0 to 100.
        PercentRange = "percent_range",
        /// 1 to 4.
        LevelRange = "level_range",
        /// The deadline has its day, or waits for none.
        DeadlineNotWaiting = "deadline_not_waiting",
        /// A figure needs its source.
        SourceNeeded = "source_needed",
        /// Rows of a file have problems, and leaving them out was not agreed to.
        ImportProblems = "import_problems",
        /// The register has changed since the dry run.
        ImportMoved = "import_moved",
        /// A direction is the head's own.
        HeadOnly = "head_only",
        /// Only a coordinator (or the secretariat) gives what it owes.
        NotTheCoordinator = "not_the_coordinator",
        /// Only who works on the task, or may ask about it.
        NotAParty = "not_a_party",
        /// Only who asked or added it (or the secretariat) takes it back.
        NotTheAsker = "not_the_asker",
        /// A task that its lead has taken moves by a transfer.
        TransferNeeded = "transfer_needed",
        /// A task is no part of itself, nor of its own parts.
        PartCycle = "part_cycle",
        /// A task at an end gets no more parts.
        ParentClosed = "parent_closed",
        /// Parts of the task are not done.
        PartsOpen = "parts_open",
        /// A task does not stand in its own place.
        ReplacedByItself = "replaced_by_itself",
        /// What was replaced or called off stands in no place.
        ReplacementClosed = "replacement_closed",
        /// Nothing waits for an answer.
        RequestClosed = "request_closed",
        /// Larger than the register keeps.
        FileTooLarge = "file_too_large",
        /// A file that a computer would run.
        FileDangerous = "file_dangerous",
        /// The series holds the number already.
        NumberTaken = "number_taken",
        /// Numbers are passed over without a reason.
        NumberGap = "number_gap",
        /// Numbers of a series follow their days, within its year.
        NumberOrder = "number_order",
        /// What became of the number does not allow it.
        NumberState = "number_state",
        /// What became of the meeting does not allow it.
        MeetingState = "meeting_state",
        /// What became of the item does not allow it.
        ItemState = "item_state",
        /// Something is missing from what the notice of conclusions would say.
        MeetingGaps = "meeting_gaps",
        /// Something that was said of the draft minutes is not settled.
        CommentsOpen = "comments_open",
        /// What became of the round of opinions does not allow it.
        OpinionState = "opinion_state",
        /// Somebody has not answered and still has time.
        OpinionsOpen = "opinions_open",
        /// Wrong content is put right by a paper of the same type.
        EqualForm = "equal_form",
        /// Wrong form is put right by a letter.
        LetterCorrects = "letter_corrects",
        /// The same paper of the same author is in the register.
        PaperTwin = "paper_twin",
        /// What was numbered, issued or taken in stands.
        NumberStands = "number_stands",
        /// The template was taken out of use.
        TemplateRetired = "template_retired",
        /// The template and its version are in use already.
        TemplateInUse = "template_in_use",
        /// Tasks belong to the priority area.
        AreaInUse = "area_in_use",
        /// The register has criteria already.
        CriteriaPresent = "criteria_present",
        /// The criterion has a weight, or tasks are scored by it.
        CriterionInUse = "criterion_in_use",
        /// Weights sum to 100 %.
        WeightsSum = "weights_sum",
        /// Every pair of criteria must be compared.
        ComparisonsMissing = "comparisons_missing",
        /// Only the head marks (or the secretariat, with his words).
        HeadMarks = "head_marks",
        /// The head's own words must be given.
        WordsNeeded = "words_needed",
        /// The head's marks cannot all hold.
        MarksConflict = "marks_conflict",
    }
}

/// Trouble with a file, whatever its cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// There is none.
    Missing,
    /// There is one already.
    Exists,
    /// It is something else.
    NotRegister,
    /// SQLite cannot read it.
    Damaged,
    /// Made by a newer version.
    TooNew {
        /// Its format.
        found: u32,
        /// The newest format this version reads.
        known: u32,
    },
    /// It, or its folder, cannot be written.
    ReadOnly,
    /// Another program holds it.
    Busy,
    /// No room on the disk.
    DiskFull,
    /// Anything else, in the system's words.
    Other(String),
}

/// Why the core refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The register holds no such record.
    #[error("no {} {key}", noun.code())]
    NotFound {
        /// What was looked for.
        noun: Noun,
        /// By which key.
        key: String,
    },
    /// A rule forbids it.
    #[error("refused: {}", .0.code())]
    Refused(Rule),
    /// The task's state does not allow the verb.
    #[error("{verb} is not possible from {}", from.code())]
    State {
        /// Where the task stands.
        from: TaskState,
        /// The command.
        verb: &'static str,
    },
    /// A dependency would close a ring.
    #[error("cycle {}", codes.join(" → "))]
    Cycle {
        /// The codes of the ring in its order, the first again at the end.
        codes: Vec<String>,
    },
    /// A value is not valid.
    #[error("{field} is {why}")]
    Invalid {
        /// The request's field.
        field: &'static str,
        /// Why, as a code.
        why: &'static str,
    },
    /// A query in words could not be read.
    #[error("query: {} at {}", .0.why.code(), .0.at)]
    Query(QueryError),
    /// Someone else changed the record since it was read.
    #[error("{} {key} has changed", noun.code())]
    VersionConflict {
        /// What it is.
        noun: Noun,
        /// Which.
        key: String,
    },
    /// A row moved since, so that undo would overwrite.
    #[error("undo blocked by {}", by.op.code())]
    UndoBlocked {
        /// The newer operation.
        by: OpLabel,
    },
    /// The log holds nothing to take back.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The log holds nothing to bring back.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The file.
    #[error("{path:?}: {trouble:?}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        trouble: Trouble,
    },
    /// It was stopped before anything was written.
    #[error("cancelled")]
    Cancelled,
    /// A fault of the program.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Error::NotFound { .. } => "not_found",
            Error::Refused(_) | Error::State { .. } | Error::Cycle { .. } => "refused",
            Error::Invalid { .. } => "invalid",
            Error::Query(_) => "query",
            Error::VersionConflict { .. } => "version_conflict",
            Error::UndoBlocked { .. } => "undo_blocked",
            Error::NothingToUndo => "nothing_to_undo",
            Error::NothingToRedo => "nothing_to_redo",
            Error::File { trouble, .. } => match trouble {
                Trouble::Missing => "file_missing",
                Trouble::Exists => "file_exists",
                Trouble::NotRegister => "file_not_register",
                Trouble::Damaged => "file_damaged",
                Trouble::TooNew { .. } => "file_too_new",
                Trouble::ReadOnly => "file_read_only",
                Trouble::Busy => "file_busy",
                Trouble::DiskFull => "disk_full",
                Trouble::Other(_) => "file_trouble",
            },
            Error::Cancelled => "cancelled",
            Error::Internal(_) => "internal",
        }
    }

    /// Returns the values that the words need.
    #[must_use]
    pub fn data(&self) -> BTreeMap<String, String> {
        let mut data = BTreeMap::new();
        let mut put = |key: &str, value: String| {
            data.insert(key.to_owned(), value);
        };
        match self {
            Error::NotFound { noun, key } | Error::VersionConflict { noun, key } => {
                put("noun", noun.code().to_owned());
                put("key", key.clone());
            }
            Error::Refused(rule) => put("rule", rule.code().to_owned()),
            Error::State { from, verb } => {
                put("rule", "state".to_owned());
                put("from", from.code().to_owned());
                put("verb", (*verb).to_owned());
            }
            Error::Cycle { codes } => {
                put("rule", "dependency_cycle".to_owned());
                put("codes", codes.join(" → "));
            }
            Error::Invalid { field, why } => {
                put("field", (*field).to_owned());
                put("why", (*why).to_owned());
            }
            Error::Query(wrong) => {
                put("at", (wrong.at + 1).to_string());
                put("length", wrong.length.to_string());
                put("why", wrong.why.code().to_owned());
                put("word", wrong.word.clone());
                put("near", wrong.near.clone().unwrap_or_default());
                let has_near = if wrong.near.is_some() { "yes" } else { "no" };
                put("has_near", has_near.to_owned());
            }
            Error::UndoBlocked { by } => {
                put(
                    "by",
                    format!("{} {}", by.op.code(), by.subject)
                        .trim_end()
                        .to_owned(),
                );
            }
            Error::File { path, trouble } => {
                put("path", path.display().to_string());
                match trouble {
                    Trouble::TooNew { found, known } => {
                        put("found", found.to_string());
                        put("known", known.to_string());
                    }
                    Trouble::Other(detail) => put("detail", detail.clone()),
                    Trouble::Missing
                    | Trouble::Exists
                    | Trouble::NotRegister
                    | Trouble::Damaged
                    | Trouble::ReadOnly
                    | Trouble::Busy
                    | Trouble::DiskFull => {}
                }
            }
            Error::NothingToUndo | Error::NothingToRedo | Error::Cancelled | Error::Internal(_) => {
            }
        }
        data
    }
}

impl From<QueryError> for Error {
    fn from(wrong: QueryError) -> Self {
        Error::Query(wrong)
    }
}

/// Turns an absent row into the error that names it.
pub(crate) trait OrNotFound<T> {
    /// Returns the value, or [`Error::NotFound`].
    fn or_not_found(self, noun: Noun, key: &str) -> Result<T>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, noun: Noun, key: &str) -> Result<T> {
        self.ok_or_else(|| Error::NotFound {
            noun,
            key: key.to_owned(),
        })
    }
}
