//! The papers of the committee: a view model each, and how it is worded.
//!
//! A view model holds what the register knows; what it does not know (number, day, signer) is left open for the clerk. Each
//! kind has its own file with its sentences. `register` makes view models of what the core's reports say. Forms follow Decree 30/2020/NĐ-CP, annex III.
//!
//! Not here: which paper may be issued by whom, and numbers of papers, which the register gives.

pub(crate) mod annexes;
mod briefing;
mod decision;
mod fields;
pub(crate) mod frame;
mod letters;
mod meeting;
mod minutes;
mod notice;
pub(crate) mod opinions;
mod period;
mod proposal;
pub mod register;
mod registers;
mod rich;
mod special;

pub(crate) use annexes::{matrix_title, member_title};
pub(crate) use briefing::{AREA_TABLE, DECISIONS_TABLE, LONGEST, OVERDUE};
pub(crate) use letters::LATE;
pub(crate) use period::{FIGURES, TASKS};

pub use annexes::{
    Assignment, AssignmentAnnex, MatrixAnnex, MatrixRow, Member, MemberAnnex, assignment_annex,
    matrix_annex, member_annex,
};
pub use briefing::{AreaLine, Briefing, Overdue, briefing};
pub use decision::{Article, Chapter, Clause, Decision, Regulation, RegulationArticle, decision};
pub use fields::{
    assignment_fields, briefing_fields, extension_fields, matrix_fields, member_fields,
    period_fields, urging_fields,
};
pub use frame::Frame;
pub use letters::{
    ExtensionAnswer, ExtensionReply, LateTask, UrgingLetter, extension_reply, urging_letter,
};
pub use meeting::{Agenda, AgendaItem, Invitation, agenda, invitation};
pub use minutes::{Line, LineKind, Minutes, MinutesItem, minutes};
pub use notice::{Conclusion, ConclusionNotice, Order, conclusion_notice};
pub use opinions::{
    Opinion, OpinionForm, OpinionSummary, Question, Tally, opinion_form, opinion_summary,
};
pub use period::{Highlight, PeriodPaper, period_paper};
pub use proposal::{Proposal, proposal};
pub(crate) use registers::{INCOMING_COLUMNS, OUTGOING_COLUMNS};
pub use registers::{PrintedRegister, incoming_register, outgoing_register};
pub use special::{LateRow, SpecialPaper, special_paper};

#[cfg(test)]
mod tests;
