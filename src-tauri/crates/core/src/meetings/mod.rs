//! Meetings: from the agenda to the conclusions, and from a conclusion to the task, typed once.
//!
//! A line of minutes is written verbatim; what is assigned in it stands beside the words and becomes a task when the notice
//! of conclusions is issued. Minutes, notice and task show the same line: it is referred to, never copied. `rules` is pure;
//! each verb has its file; `query` reads. Meetings carry their own days, so they are read as they are now on every day that
//! is looked at.
//!
//! What is deliberately not here: how papers are worded and laid out, and sound or video of a meeting.

mod agenda;
mod approve;
mod attend;
mod carry;
mod comments;
mod conclude;
mod correct;
mod draft;
mod enter;
mod invite;
pub mod line;
mod lines;
mod named;
mod owed;
mod phrase;
mod plan;
mod query;
mod read;
pub mod rules;
mod run;
mod template;
mod vote;

pub use agenda::{
    ItemEdit, NewItem, add_item, add_items, duplicate_item, edit_item, move_item, remove_item,
};
pub use approve::{Approval, Approve, approve};
pub use attend::{Mark, mark, mark_all};
pub use carry::{Carried, Why, carry_over, carry_preview};
pub use comments::{NewComment, circulate, comment, settle};
pub use conclude::{Conclude, Gap, GapKind, Section, conclude, gaps, sections};
pub use correct::{Correct, Corrected, correct};
pub use draft::{Draft, save_draft};
pub use enter::{Entry, Kept, enter_line};
pub use invite::{Guest, add_guest, answer, invite, uninvite};
pub use lines::{LineEdit, PartyKey, Words, move_line, remove_line, split_line, write_line};
pub(crate) use owed::late_by;
pub use owed::{
    AgendaPaper, NewPaper, OwedPaper, PaperEdit, add_paper, edit_paper, paper_file, papers_owed,
    receive_paper, remove_paper,
};
pub use phrase::{Phrase, phrases, put_phrases, remove_phrases};
pub use plan::{MeetingEdit, NewMeeting, add, call_off, edit};
pub use query::{
    AgendaLine, Attendee, Comment, Correction, Edition, MeetingLine, MeetingPage, MeetingQuery,
    MeetingWhole, MinuteLine, Party, TaskMention, Vote, list, proposals, show, task_lines,
};
pub use read::{Typed, read_line};
pub use run::{begin, end, take_item};
pub use template::{
    AgendaTemplate, TemplateItem, apply_template, remove_template, save_template, templates,
};
pub use vote::{NewVote, record_vote};

use crate::codes::coded_enum;

coded_enum! {
    /// What kind of meeting it is.
    MeetingKind {
        /// Họp định kỳ.
        Ordinary = "ordinary",
        /// Họp bất thường.
        Extraordinary = "extraordinary",
        /// Họp sơ kết.
        MidYear = "mid_year",
        /// Họp tổng kết.
        YearEnd = "year_end",
    }
}

coded_enum! {
    /// How it is held (Decision 45/2018/QĐ-TTg, article 7: in person or online).
    MeetingForm {
        /// In one room.
        InPerson = "in_person",
        /// Online.
        Online = "online",
        /// Both.
        Mixed = "mixed",
    }
}

coded_enum! {
    /// How far a meeting is.
    MeetingState {
        /// Planned.
        Planned = "planned",
        /// Invitations went out.
        Invited = "invited",
        /// It is being held.
        Running = "running",
        /// It is over; its minutes are a draft.
        Ended = "ended",
        /// The draft is with those who were present.
        Commenting = "commenting",
        /// The minutes are approved and locked.
        Approved = "approved",
        /// Put off to a day to be named.
        Postponed = "postponed",
        /// Called off.
        Cancelled = "cancelled",
    }
}

coded_enum! {
    /// What an item of an agenda is.
    ItemKind {
        /// Opening.
        Opening = "opening",
        /// A report is heard.
        Report = "report",
        /// Something is discussed.
        Discussion = "discussion",
        /// Something is decided.
        Decision = "decision",
        /// Something is made known.
        Information = "information",
        /// The minutes of the meeting before are approved.
        Minutes = "minutes",
        /// Closing.
        Closing = "closing",
    }
}

coded_enum! {
    /// How far an item is.
    ItemState {
        /// Not yet come to.
        Open = "open",
        /// The meeting is at it.
        Running = "running",
        /// Dealt with.
        Discussed = "discussed",
        /// Taken off.
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// Who sees an item.
    Visibility {
        /// Everyone who is invited.
        All = "all",
        /// The secretariat alone.
        Secretariat = "secretariat",
    }
}

coded_enum! {
    /// In what role somebody is invited.
    AttendeeRole {
        /// A member of the committee.
        Member = "member",
        /// A guest.
        Guest = "guest",
        /// Writes the minutes.
        Secretary = "secretary",
    }
}

coded_enum! {
    /// What an invitee answered.
    Reply {
        /// Nothing yet.
        None = "none",
        /// Comes.
        Comes = "comes",
        /// Sends somebody.
        Sends = "sends",
        /// Does not come.
        Declines = "declines",
    }
}

coded_enum! {
    /// Whether somebody was there. Invited is not present.
    Presence {
        /// Not yet marked: counts as absent.
        Unknown = "unknown",
        /// Was there, or was stood in for.
        Present = "present",
        /// Was away with leave.
        Excused = "excused",
        /// Was away without leave.
        Absent = "absent",
    }
}

coded_enum! {
    /// What a line of minutes is.
    LineKind {
        /// What happened.
        Proceedings = "proceedings",
        /// What somebody said.
        Opinion = "opinion",
        /// What was concluded.
        Conclusion = "conclusion",
        /// Who is charged with what.
        Assignment = "assignment",
        /// What is to be cleared up.
        Question = "question",
        /// An idea for later.
        Idea = "idea",
    }
}

coded_enum! {
    /// What part a unit or post has in what a line assigns.
    LineRole {
        /// Leads. Exactly one, when the notice is issued.
        Lead = "lead",
        /// Coordinates.
        Coordinator = "coordinator",
    }
}

coded_enum! {
    /// How a line bears on a task.
    Bearing {
        /// On none, or on one that is not there yet.
        None = "none",
        /// The task came of it.
        New = "new",
        /// It tells how far the task is.
        Progress = "progress",
        /// It decides a later deadline.
        Extension = "extension",
    }
}

coded_enum! {
    /// What became of something said of draft minutes.
    CommentState {
        /// Nothing yet.
        Open = "open",
        /// It is right: the line is edited as any line.
        Accepted = "accepted",
        /// It is not followed, with why.
        Declined = "declined",
    }
}

coded_enum! {
    /// Who approved minutes, or a correction of them.
    ApprovedBy {
        /// A meeting: the next one.
        Meeting = "meeting",
        /// The members in writing.
        Round = "round",
        /// Who presided.
        Chair = "chair",
    }
}
