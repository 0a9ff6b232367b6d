//! `steering criterion …`, `priority …`, `capacity …`, `selection …`: which tasks come first.

use crate::args::{Args, hundredths};
use crate::fail::Fail;
use crate::priorities_view as page_of;
use crate::session::Session;
use crate::verbs::Verb;
use serde::Serialize;
use steering_api::wire::priorities::{
    CapacityLimitReq, CapacityList, CapacitySetReq, CriterionAddReq, CriterionCompareReq,
    CriterionEditReq, CriterionList, CriterionRemoveReq, CriterionWeightsReq, MarkReq, NewScoreReq,
    PriorityAdoptReq, PriorityMarkReq, PriorityPlan, PriorityRankReq, PriorityRanking, PriorityRow,
    PriorityScoreReq, PrioritySelectReq, PrioritySheet, PrioritySheetReq, SelectionList,
    SelectionView, WeightReq,
};
use steering_api::wire::{Empty, KeyReq};

/// Runs a command of priorities.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.noun() {
        "criterion" => criteria(session, verb, args),
        "capacity" => capacities(session, verb, args),
        "selection" => selections(session, verb, args),
        _ => priorities(session, verb, args),
    }
}

fn criteria(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "criterion propose" => changed(session, "criterion_propose", &Empty {}),
        "criterion add" => {
            let request = CriterionAddReq {
                name: args.must("name"),
                meaning: args.text("meaning"),
                horizon: args.must("horizon"),
                sense: args.must("sense"),
                source: args.text("source"),
            };
            changed(session, "criterion_add", &request)
        }
        "criterion set" => {
            let edited = ["name", "horizon", "sense", "meaning", "source"];
            session.something(args, &edited, "steering criterion set")?;
            let key = args.must("criterion");
            let request = CriterionEditReq {
                version: match args.number("version")? {
                    Some(version) => version,
                    None => version_of(session, &key)?,
                },
                key,
                name: args.text("name"),
                meaning: args.text("meaning"),
                horizon: args.text("horizon"),
                sense: args.text("sense"),
                source: args.text("source"),
            };
            changed(session, "criterion_edit", &request)
        }
        "criterion remove" => {
            let request = CriterionRemoveReq {
                key: args.must("criterion"),
            };
            changed(session, "criterion_remove", &request)
        }
        _ => {
            let _view: CriterionList =
                session.answer("criterion_list", &Empty {}, page_of::criteria)?;
            Ok(())
        }
    }
}

/// Runs a command that answers with the criteria.
fn changed(session: &Session<'_>, cmd: &str, request: &impl Serialize) -> Result<(), Fail> {
    let _view: CriterionList = session.answer(cmd, request, page_of::criteria)?;
    session.note("cli-done-criteria", &[]);
    Ok(())
}

/// Returns the present version of a criterion that is named as the register knows it.
fn version_of(session: &Session<'_>, key: &str) -> Result<u32, Fail> {
    let list: CriterionList = session.ask("criterion_list", &Empty {})?;
    list.criteria
        .iter()
        .find(|one| one.id == key || one.number.to_string() == key || one.name == key)
        .map(|one| one.version)
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "criteria"), ("key", key)]))
}

fn priorities(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "priority sheet" => {
            let request = PrioritySheetReq {
                text: args.text("text"),
                area: args.text("area"),
                offset: args.number("offset")?,
                limit: args.number("limit")?,
            };
            let view: PrioritySheet = session.answer("priority_sheet", &request, page_of::sheet)?;
            session.note("noun-tasks-count", &[("count", &view.total.to_string())]);
            Ok(())
        }
        "priority score" => score(session, args),
        "priority compare" => {
            let (numerator, denominator) = ratio(&args.must("ratio"))?;
            let request = CriterionCompareReq {
                first: args.must("first"),
                second: args.must("second"),
                numerator,
                denominator,
            };
            changed(session, "criterion_compare", &request)
        }
        "priority weights" => weigh(session, args),
        "priority select" => select(session, args),
        "priority adopt" => {
            let request = PriorityAdoptReq {
                measure: args.text("measure"),
                at_most: args.number("at-most")?,
                note: args.text("note"),
            };
            let view: SelectionView = session.answer_slowly(
                "cli-busy-selection",
                "priority_adopt",
                &request,
                page_of::selection,
            )?;
            session.note("cli-done-priority-adopt", &[("code", &view.code)]);
            Ok(())
        }
        "priority mark" => mark(session, args),
        path => {
            let request = PriorityRankReq {
                as_of: args.date("as-of")?,
                weights: weights(args)?,
            };
            let tell = if path == "priority sensitivity" {
                page_of::sensitivity
            } else {
                page_of::ranking
            };
            let _view: PriorityRanking = session.answer("priority_rank", &request, tell)?;
            Ok(())
        }
    }
}

fn score(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let value = args.number("points")?;
    if value.is_none() && !args.flag("clear") {
        return Err(Fail::invalid("value", "empty"));
    }
    let request = PriorityScoreReq {
        task: args.must("key"),
        scores: vec![NewScoreReq {
            criterion: args.must("criterion"),
            value: value.filter(|_| !args.flag("clear")),
            reason: args.text("reason"),
        }],
    };
    let criteria: CriterionList = session.ask("criterion_list", &Empty {})?;
    let view: PriorityRow = session.answer("priority_score", &request, |page, view| {
        page_of::row(page, view, &criteria.criteria);
    })?;
    session.note("cli-done-priority-score", &[("code", &view.task.code)]);
    Ok(())
}

fn mark(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let mark = match (args.flag("in"), args.flag("out"), args.flag("clear")) {
        (true, ..) => Some("in".to_owned()),
        (_, true, _) => Some("out".to_owned()),
        (.., true) => None,
        _ => return Err(Fail::invalid("mark", "empty")),
    };
    let request = PriorityMarkReq {
        task: args.must("key"),
        mark,
        words: args.text("words"),
    };
    let criteria: CriterionList = session.ask("criterion_list", &Empty {})?;
    let view: PriorityRow = session.answer("priority_mark", &request, |page, view| {
        page_of::row(page, view, &criteria.criteria);
    })?;
    session.note("cli-done-priority-mark", &[("code", &view.task.code)]);
    Ok(())
}

/// Sets the weights, or shows what the comparisons say when none are given.
fn weigh(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = CriterionWeightsReq {
        weights: weights(args)?,
        by_pairs: args.flag("by-pairs"),
    };
    if request.weights.is_empty() && !request.by_pairs {
        let _view: CriterionList = session.answer("criterion_list", &Empty {}, page_of::pairs)?;
        return Ok(());
    }
    changed(session, "criterion_weights", &request)
}

fn select(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = PrioritySelectReq {
        measure: args.text("measure"),
        at_most: args.number("at-most")?,
        weights: weights(args)?,
        capacities: pairs(args, "capacity")?
            .into_iter()
            .map(|(unit, limit)| {
                let limit = match limit.as_str() {
                    "" => None,
                    text => Some(
                        text.parse()
                            .map_err(|_| Fail::invalid("capacity", "malformed"))?,
                    ),
                };
                Ok(CapacityLimitReq { unit, limit })
            })
            .collect::<Result<_, Fail>>()?,
        marks: pairs(args, "mark")?
            .into_iter()
            .map(|(task, mark)| MarkReq {
                task,
                mark: (mark != "none").then_some(mark),
            })
            .collect(),
    };
    let _view: PriorityPlan = session.answer_slowly(
        "cli-busy-selection",
        "priority_select",
        &request,
        page_of::plan,
    )?;
    Ok(())
}

fn capacities(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if verb.path == "capacity list" {
        let _view: CapacityList =
            session.answer("capacity_list", &Empty {}, page_of::capacities)?;
        return Ok(());
    }
    let request = CapacitySetReq {
        unit: args.must("unit"),
        tasks: args.number("tasks")?,
        effort: args.number("effort")?,
        note: args.text("note"),
    };
    let _view: CapacityList = session.answer("capacity_set", &request, page_of::capacities)?;
    session.note("cli-done-capacity-set", &[]);
    Ok(())
}

fn selections(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if verb.path == "selection list" {
        let view: SelectionList =
            session.answer("selection_list", &Empty {}, page_of::selections)?;
        let count = view.selections.len().to_string();
        session.note("noun-selections-count", &[("count", &count)]);
        return Ok(());
    }
    let request = KeyReq {
        key: args.must("selection"),
        as_of: None,
    };
    let _view: SelectionView = session.answer("selection_show", &request, page_of::selection)?;
    Ok(())
}

/// Reads every `KEY=VALUE` given under an id.
fn pairs(args: &Args<'_>, id: &str) -> Result<Vec<(String, String)>, Fail> {
    args.texts(id)
        .iter()
        .map(|text| {
            let (key, value) = text
                .split_once('=')
                .ok_or_else(|| Fail::invalid(id, "malformed"))?;
            Ok((key.trim().to_owned(), value.trim().to_owned()))
        })
        .collect()
}

/// Reads weights in percent with at most one decimal.
fn weights(args: &Args<'_>) -> Result<Vec<WeightReq>, Fail> {
    pairs(args, "weight")?
        .into_iter()
        .map(|(criterion, percent)| {
            let weight = hundredths(&percent)
                .filter(|value| value % 10 == 0)
                .and_then(|value| u32::try_from(value / 10).ok())
                .ok_or_else(|| Fail::invalid("weight", "malformed"))?;
            Ok(WeightReq { criterion, weight })
        })
        .collect()
}

/// Reads `3`, `1/5` or `3/2`.
fn ratio(text: &str) -> Result<(u32, u32), Fail> {
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    match (above.trim().parse(), below.trim().parse()) {
        (Ok(above), Ok(below)) => Ok((above, below)),
        _ => Err(Fail::invalid("ratio", "malformed")),
    }
}
