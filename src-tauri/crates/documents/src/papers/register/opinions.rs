//! Form and summary of a round of written opinions, as the register has it.

use super::special::subject;
use crate::papers::frame::Frame;
use crate::papers::opinions::{Opinion, OpinionForm, OpinionSummary, Question, Tally};
use chrono::NaiveDate;
use steering_core::opinions::{Choice, GivenAnswer, RoundWhole, Sheet};

/// Returns the form: of one seat, or for anybody when no sheet is given.
#[must_use]
pub fn opinion_form(frame: Frame, round: &RoundWhole, sheet: Option<&Sheet>) -> OpinionForm {
    OpinionForm {
        frame,
        subject: format!("Về {}", subject(&round.line.title)),
        questions: texts(round),
        answer_by: round.line.due_on,
        member: sheet.map(who).unwrap_or_default(),
        mark: match sheet {
            None => round.line.code.clone(),
            Some(sheet) => format!("{}/{:02}", round.line.code, sheet.seat),
        },
        silence_basis: round.silence_basis.clone(),
    }
}

/// Returns the summary as of a day: the day it was counted, where it was.
#[must_use]
pub fn opinion_summary(frame: Frame, round: &RoundWhole, day: NaiveDate) -> OpinionSummary {
    let is_counted = round.line.summed_on.is_some();
    let mut opinions = Vec::new();
    for question in &round.questions {
        for sheet in &round.sheets {
            let said = sheet.answers.iter();
            let said = said.filter(|answer| answer.question == question.number);
            opinions.extend(said.filter_map(|answer| opinion(sheet, answer)));
        }
    }
    for sheet in round.sheets.iter().filter(|sheet| !sheet.note.is_empty()) {
        opinions.push(Opinion {
            who: who(sheet),
            text: sheet.note.clone(),
            answer: String::new(),
        });
    }
    OpinionSummary {
        frame,
        subject: subject(&round.line.title).to_owned(),
        as_of: round.line.summed_on.unwrap_or(day),
        asked: round.line.asked,
        silent: round
            .sheets
            .iter()
            .filter(|sheet| sheet.received_on.is_none())
            .map(who)
            .collect(),
        late: round.line.late,
        // Who still has time is not silent yet.
        silence_basis: if is_counted {
            round.silence_basis.clone()
        } else {
            String::new()
        },
        questions: round
            .questions
            .iter()
            .map(|question| Question {
                text: question.text.clone(),
                tally: Tally {
                    agree: question.tally.agree,
                    disagree: question.tally.disagree,
                    other: question.tally.other,
                    silent: question.tally.silent,
                },
            })
            .collect(),
        opinions,
    }
}

fn texts(round: &RoundWhole) -> Vec<String> {
    let questions = round.questions.iter();
    questions.map(|question| question.text.clone()).collect()
}

/// Returns name and post, as they were on the day the round went out.
fn who(sheet: &Sheet) -> String {
    let parts = [sheet.name.as_str(), sheet.post.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Returns what is dealt with in words: everything but a bare agreement.
fn opinion(sheet: &Sheet, answer: &GivenAnswer) -> Option<Opinion> {
    let choice = match answer.choice {
        Choice::Agree if answer.words.is_empty() => return None,
        Choice::Agree => "đồng ý",
        Choice::Disagree => "không đồng ý",
        Choice::Other => "ý kiến khác",
    };
    let words = match answer.words.as_str() {
        "" => "không nêu lý do",
        words => words,
    };
    Some(Opinion {
        who: who(sheet),
        text: format!("Nội dung {}, {choice}: {words}", answer.question),
        answer: answer.reply.clone(),
    })
}
