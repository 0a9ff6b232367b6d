//! Samples of papers with what they say field by field, for templates.

use super::day;
use super::papers::{
    LONG, assignment_sample, briefing_sample, matrix_sample, members_sample, names, period_sample,
    reply_sample, urging_sample,
};
use crate::paper::Paper;
use crate::papers::*;

/// A paper with what it says field by field, and its name.
type Said = (&'static str, Paper, crate::template::Fields);

/// Returns papers of a kind with what they say field by field: whole ones, and those at the edge of what there is.
pub(crate) fn said(kind: register::PaperKind) -> Vec<Said> {
    use register::PaperKind as K;
    match kind {
        K::Period => said_periods(),
        K::Briefing => [
            (8, 12, 5),
            (1, 0, 0),
            (0, 0, 0),
            (12, 0, 60),
            (0, 3, 0),
            (2, 0, 1),
        ]
        .map(|(areas, tasks, decide)| {
            let model = briefing_sample(areas, tasks, decide);
            ("a briefing", briefing(&model), briefing_fields(&model))
        })
        .to_vec(),
        K::Urging => [1, 8]
            .map(|tasks| {
                let mut model = urging_sample(tasks);
                if tasks == 1 {
                    model.frame = Frame::open(day("2022-04-05"));
                }
                (
                    "an urging letter",
                    urging_letter(&model),
                    urging_fields(&model),
                )
            })
            .to_vec(),
        K::Extension => said_replies(),
        K::Assignments => [0, 8]
            .map(|tasks| {
                let model = assignment_sample(tasks);
                (
                    "an annex of tasks",
                    assignment_annex(&model),
                    assignment_fields(&model),
                )
            })
            .to_vec(),
        K::Members
        | K::Special
        | K::OutgoingRegister
        | K::IncomingRegister
        | K::Invitation
        | K::Agenda
        | K::Minutes
        | K::Conclusions => {
            let model = members_sample();
            vec![(
                "a list of members",
                member_annex(&model),
                member_fields(&model),
            )]
        }
        K::Matrix => {
            let model = matrix_sample();
            vec![("a matrix", matrix_annex(&model), matrix_fields(&model))]
        }
    }
}

/// Returns what these papers say alone.
pub(crate) fn fields(kind: register::PaperKind) -> Vec<(&'static str, crate::template::Fields)> {
    let said = said(kind).into_iter();
    said.map(|(what, _, fields)| (what, fields)).collect()
}

fn said_periods() -> Vec<Said> {
    let whole = period_sample();
    let mut one = period_sample();
    one.addressees.truncate(1);
    one.difficulties.truncate(1);
    one.results.push(one.results[0].clone());
    one.asks = names(&["Xem xét nội dung mẫu", LONG]);
    let mut bare = period_sample();
    bare.addressees.clear();
    bare.results.clear();
    bare.difficulties.clear();
    bare.tasks.clear();
    bare.before = None;
    bare.frame = Frame::open(day("2022-06-14"));
    [
        ("a report", whole),
        ("a report to one", one),
        ("a bare report", bare),
    ]
    .map(|(what, model)| (what, period_paper(&model), period_fields(&model)))
    .to_vec()
}

fn said_replies() -> Vec<Said> {
    let granted = ExtensionAnswer::Granted {
        due_on: day("2022-05-15"),
        times: 2,
    };
    let mut bare = reply_sample(ExtensionAnswer::Refused);
    bare.request.clear();
    bare.basis.clear();
    let mut short = reply_sample(granted);
    short.basis.clear();
    [
        ("an answer that grants", reply_sample(granted)),
        ("one that refuses", reply_sample(ExtensionAnswer::Refused)),
        ("one without papers", bare),
        ("one that grants without a ground", short),
    ]
    .map(|(what, model)| (what, extension_reply(&model), extension_fields(&model)))
    .to_vec()
}
