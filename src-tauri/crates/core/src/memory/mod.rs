//! The committee's memory: for a member, a topic, a task or a document, everything since the beginning, dated, newest first.
//!
//! Nothing is kept for it: it is read from minutes, opinions, papers and tasks as they are.

mod about;

use crate::codes::coded_enum;
use crate::committee;
use crate::error::Result;
use crate::ops::Noun;
use crate::store::{self, View};
use crate::tasks::Named;
use crate::text::fold;
use chrono::NaiveDate;

pub use about::{About, about};
pub(crate) use about::{Meant, Wording};

coded_enum! {
    /// What a row of the memory is.
    MemoryKind {
        /// A meeting.
        Meeting = "meeting",
        /// An item of an agenda.
        Item = "item",
        /// A line of minutes.
        Line = "line",
        /// A conclusion, or an assignment.
        Decision = "decision",
        /// A vote.
        Vote = "vote",
        /// An opinion in writing, or its absence.
        Opinion = "opinion",
        /// A task, with what was asked and what vouches for it.
        Task = "task",
        /// A later deadline asked for.
        Extension = "extension",
        /// A paper that went out or came in.
        Paper = "paper",
        /// A document, or a clause of one.
        Document = "document",
    }
}

coded_enum! {
    /// What the memory says of a row that no other record has a code for.
    MemorySign {
        /// The seat presided.
        Chair = "chair",
        /// Came after the meeting began.
        CameLater = "came_later",
        /// Left before it ended.
        LeftBefore = "left_before",
        /// Somebody came in the place of the member.
        StoodIn = "stood_in",
        /// Did not answer.
        Silent = "silent",
        /// Has not answered yet.
        Waiting = "waiting",
        /// Answered after the last day.
        AnsweredLate = "answered_late",
        /// Asked for after the deadline.
        AskedLate = "asked_late",
        /// Is open past its deadline.
        Overdue = "overdue",
        /// So many voted for it.
        InFavour = "in_favour",
        /// So many voted against it.
        Against = "against",
        /// So many abstained.
        Abstained = "abstained",
    }
}

/// Something said of a row by a code that has words in the catalogue: `presence` and `present`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Family of the code.
    pub of: String,
    /// The code.
    pub code: String,
    /// How many, where that is counted.
    pub count: Option<u32>,
}

/// A row of the memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryRow {
    /// When it was; `None` when it is not known to the day.
    pub on: Option<NaiveDate>,
    /// What it is.
    pub kind: MemoryKind,
    /// The record that it is.
    pub noun: Noun,
    /// Its id.
    pub id: String,
    /// Code or symbol of the record that it is opened by: that of the meeting for a line, of the round for an answer.
    pub code: String,
    /// Title of that record.
    pub title: String,
    /// The part of it: the item a line was said at, the question answered, the label of a clause; empty = the whole.
    pub part: String,
    /// Word for word: what was said, answered, given as a reason; empty = the title says it.
    pub words: String,
    /// Whose it is: who spoke, signed, leads, or held the seat then; empty = not known.
    pub who: String,
    /// What is said of it by codes, in order.
    pub signs: Vec<Sign>,
    /// The deadline that goes with it: of the task, of the round, the one asked for or granted.
    pub due_on: Option<NaiveDate>,
    /// Marked ranges of the words, or of the title where there are none: start and end, in characters.
    pub marks: Vec<(u32, u32)>,
}

/// Which rows.
#[derive(Debug, Clone, Default)]
pub struct MemoryQuery {
    /// Of a kind.
    pub kind: Option<MemoryKind>,
    /// Up to a day.
    pub until: Option<NaiveDate>,
    /// Rows passed over.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A page of the memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryPage {
    /// How many rows there are of each kind, those of other kinds than asked for included; kinds without rows are left out.
    pub counts: Vec<(MemoryKind, u32)>,
    /// How many match.
    pub total: u32,
    /// The rows, newest first.
    pub rows: Vec<MemoryRow>,
}

/// What a seat adds up to since the beginning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemberTotals {
    /// Meetings held to which it was invited.
    pub invited: u32,
    /// Of these: the member was there, or somebody in the member's place.
    pub present: u32,
    /// Of those present, by somebody in the member's place.
    pub stood_in: u32,
    /// Away with leave.
    pub excused: u32,
    /// Away without leave.
    pub absent: u32,
    /// Lines of minutes said.
    pub lines: u32,
    /// Conclusions and assignments that name it.
    pub decisions: u32,
    /// Rounds of opinions that went out to it, those called off not counted.
    pub rounds: u32,
    /// Of these, answered.
    pub answered: u32,
    /// Of these, past their last day and not answered.
    pub silent: u32,
    /// Tasks that it leads or led, those stopped included.
    pub tasks: u32,
    /// Of these, open.
    pub open: u32,
    /// Of these, confirmed.
    pub done: u32,
    /// Of those open, overdue.
    pub overdue: u32,
    /// Extensions asked for.
    pub extensions: u32,
    /// Of these, granted.
    pub granted: u32,
}

/// The memory of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberMemory {
    /// Number of the seat.
    pub seat: u32,
    /// Who holds it.
    pub person: Option<Named>,
    /// The post it goes with.
    pub post: Option<Named>,
    /// What it adds up to, whatever rows are asked for.
    pub totals: MemberTotals,
    /// The rows.
    pub page: MemoryPage,
}

/// Whose memory is read.
#[derive(Debug, Clone)]
pub(crate) struct Whose {
    /// Number of the seat.
    pub(crate) seat: u32,
    /// Who holds it: what they did in seats held before is theirs, too.
    pub(crate) person_id: Option<String>,
    /// The unit that the seat speaks for.
    pub(crate) unit_id: Option<String>,
    /// The post it goes with.
    pub(crate) post_id: Option<String>,
}

/// Reads the memory of a seat, whoever held it, and of who holds it now, in seats held before; with the tasks of its post, or of the
/// unit that it speaks for. `text`: words that a row's record must contain, without regard to marks.
///
/// # Errors
/// `seat_unknown`; trouble with the file.
pub fn of_member(
    view: View<'_>,
    seat: u32,
    text: Option<&str>,
    query: &MemoryQuery,
) -> Result<MemberMemory> {
    let standing = committee::seat_standing(view, seat)?;
    let now = committee::show(view, seat)?.membership;
    let whose = Whose {
        seat,
        person_id: now
            .as_ref()
            .and_then(|held| held.person.as_ref())
            .map(|person| person.id.clone()),
        unit_id: standing.unit_id,
        post_id: standing.post_id,
    };
    let folded = text
        .map(|text| fold(text.trim()))
        .filter(|text| !text.is_empty());
    let totals = store::memory::totals(view, &whose, query.until)?;
    let page = store::memory::of_member(view, &whose, folded.as_deref(), query)?;
    let (person, post) = now.map_or((None, None), |held| (held.person, held.post));
    Ok(MemberMemory {
        seat,
        person,
        post,
        totals,
        page,
    })
}
