//! Priorities as pages of text.

use crate::host::Host;
use crate::page::Page;
use crate::say::{named, title};
use crate::table::{Cell, Fit, Table, Tone};
use steering_api::wire::Ref;
use steering_api::wire::priorities::{
    CapacityList, CriterionList, CriterionView, PickView, PriorityPlan, PriorityRanking,
    PriorityRow, PrioritySheet, ReasonView, SelectionList, SelectionView,
};

impl Host {
    /// Writes thousandths with the language's decimal mark, to the second decimal.
    fn points(&self, value: u32) -> String {
        self.hundredths((i64::from(value) + 5) / 10)
    }

    fn maybe_points(&self, value: Option<u32>) -> String {
        value.map(|value| self.points(value)).unwrap_or_default()
    }

    /// Writes a weight in percent.
    fn weight(&self, value: u32) -> String {
        self.percent(&self.hundredths(i64::from(value) * 10))
    }

    fn limit(&self, value: Option<u32>) -> String {
        value.map_or_else(
            || self.say("cli-priority-no-limit", &[]),
            |value| value.to_string(),
        )
    }

    /// Says why a task is in a selection or out of it.
    fn reason(&self, reason: &ReasonView) -> String {
        let id = match reason.code.as_str() {
            "capacity" if reason.tasks.is_empty() => "reason-capacity-none".to_owned(),
            code => format!("reason-{}", code.replace('_', "-")),
        };
        self.say(&id, &[("tasks", &codes(&reason.tasks))])
    }
}

fn codes(tasks: &[Ref]) -> String {
    let codes: Vec<&str> = tasks.iter().map(|task| task.code.as_str()).collect();
    codes.join(", ")
}

/// Writes the criteria, or what is proposed while there are none.
pub(crate) fn criteria(page: &mut Page<'_>, view: &CriterionList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("cli-head-number", &[]), Fit::Right),
        (host.say("cli-head-criterion", &[]), Fit::Wrap(2)),
        (host.say("cli-head-weight", &[]), Fit::Right),
        (host.say("cli-head-horizon", &[]), Fit::Left),
        (host.say("field-sense", &[]), Fit::Left),
        (host.say("field-meaning", &[]), Fit::Wrap(4)),
    ]);
    for one in &view.criteria {
        table.row(vec![
            one.number.to_string().into(),
            one.name.as_str().into(),
            host.weight(one.weight).into(),
            host.code("horizon", &one.horizon).into(),
            host.code("sense", &one.sense).into(),
            one.meaning.as_str().into(),
        ]);
    }
    if view.criteria.is_empty() {
        page.line(&host.say("cli-priority-proposal", &[]));
    }
    for (number, one) in (1..).zip(&view.proposal) {
        let number: u32 = number;
        table.row(vec![
            number.to_string().into(),
            one.name.as_str().into(),
            host.weight(one.weight).into(),
            host.code("horizon", &one.horizon).into(),
            host.code("sense", &one.sense).into(),
            one.meaning.as_str().into(),
        ]);
    }
    page.table(&table);
    if !view.criteria.is_empty() && view.weights_sum != 1000 {
        let percent = host.weight(view.weights_sum);
        page.line(&host.say("cli-priority-unweighed", &[("percent", &percent)]));
    }
}

/// Writes what the pairwise comparisons say.
pub(crate) fn pairs(page: &mut Page<'_>, view: &CriterionList) {
    let host = page.host;
    let name = |id: &str| {
        view.criteria
            .iter()
            .find(|one| one.id == id)
            .map(|one| one.name.clone())
            .unwrap_or_default()
    };
    let ratio = |above: u32, below: u32| {
        if below == 1 {
            above.to_string()
        } else {
            format!("{above}/{below}")
        }
    };
    let mut table = Table::new(vec![
        (host.say("field-first-id", &[]), Fit::Wrap(1)),
        (host.say("field-second-id", &[]), Fit::Wrap(1)),
        (host.say("cli-head-ratio", &[]), Fit::Right),
    ]);
    for one in &view.comparisons {
        table.row(vec![
            name(&one.first).into(),
            name(&one.second).into(),
            ratio(one.numerator, one.denominator).into(),
        ]);
    }
    page.table(&table);
    let Some(found) = &view.pairwise else {
        let (done, all) = (view.comparisons.len().to_string(), view.pairs.to_string());
        page.line(&host.say(
            "cli-priority-pairs-missing",
            &[("done", &done), ("all", &all)],
        ));
        return;
    };
    let mut table = Table::new(vec![
        (host.say("cli-head-criterion", &[]), Fit::Wrap(1)),
        (host.say("cli-head-weight", &[]), Fit::Right),
    ]);
    for (one, weight) in view.criteria.iter().zip(&found.weights) {
        table.row(vec![one.name.as_str().into(), host.weight(*weight).into()]);
    }
    page.heading("");
    page.table(&table);
    let figure = |value: u32| {
        let text = format!("{}.{:03}", value / 1000, value % 1000);
        if host.words.language() == steering_messages::Language::Vi {
            text.replace('.', ",")
        } else {
            text
        }
    };
    page.line(&host.say(
        "cli-priority-pairs",
        &[
            ("lambda", &figure(found.lambda)),
            ("index", &figure(found.index)),
            ("ratio", &figure(found.ratio)),
        ],
    ));
    if let Some(odd) = &found.oddest {
        page.line(&host.say(
            "cli-priority-odd",
            &[
                ("first", &name(&odd.first)),
                ("second", &name(&odd.second)),
                ("ratio", &ratio(odd.numerator, odd.denominator)),
            ],
        ));
    }
}

/// Writes the scores of one task, each with its reason.
pub(crate) fn row(page: &mut Page<'_>, view: &PriorityRow, criteria: &[CriterionView]) {
    let host = page.host;
    page.line(&named(&view.task));
    page.facts(&[
        (host.say("cli-head-lead", &[]), title(view.lead.as_ref())),
        (
            host.say("cli-head-score", &[]),
            host.maybe_points(view.total),
        ),
        (
            host.say("cli-head-immediate", &[]),
            host.maybe_points(view.immediate),
        ),
        (
            host.say("cli-head-long-term", &[]),
            host.maybe_points(view.long_term),
        ),
        (
            host.say("cli-head-mark", &[]),
            view.mark.as_ref().map_or_else(String::new, |on| {
                format!("{}: “{}”", host.code("mark", &on.mark), on.words)
            }),
        ),
    ]);
    let mut table = Table::new(vec![
        (host.say("cli-head-criterion", &[]), Fit::Wrap(2)),
        (host.say("cli-head-score", &[]), Fit::Right),
        (host.say("field-reason", &[]), Fit::Wrap(3)),
        (host.say("field-author", &[]), Fit::Left),
        (host.say("field-scored-on", &[]), Fit::Left),
    ]);
    for one in criteria {
        if let Some(score) = view.scores.iter().find(|score| score.criterion == one.id) {
            table.row(vec![
                one.name.as_str().into(),
                score.value.to_string().into(),
                score.reason.as_str().into(),
                host.actor(&score.author).into(),
                host.day(score.scored_on).into(),
            ]);
        }
    }
    page.table(&table);
}

/// Writes the score sheet: a column a criterion, under its number.
pub(crate) fn sheet(page: &mut Page<'_>, view: &PrioritySheet) {
    let host = page.host;
    for one in &view.criteria {
        page.line(&format!(
            "{}  {} ({})",
            one.number,
            one.name,
            host.weight(one.weight)
        ));
    }
    let mut columns = vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-task", &[]), Fit::Wrap(1)),
    ];
    columns.extend(
        view.criteria
            .iter()
            .map(|one| (one.number.to_string(), Fit::Right)),
    );
    columns.push((host.say("cli-head-score", &[]), Fit::Right));
    let mut table = Table::new(columns);
    for row in &view.rows {
        let mut cells: Vec<Cell> = vec![
            row.task.code.as_str().into(),
            row.task.title.as_str().into(),
        ];
        cells.extend(view.criteria.iter().map(|one| {
            row.scores
                .iter()
                .find(|score| score.criterion == one.id)
                .map_or_else(Cell::default, |score| score.value.to_string().into())
        }));
        cells.push(host.maybe_points(row.total).into());
        table.row(cells);
    }
    page.table(&table);
}

/// Writes the ranking with every term.
pub(crate) fn ranking(page: &mut Page<'_>, view: &PriorityRanking) {
    let host = page.host;
    unweighed(page, view.is_weighed, &view.criteria);
    let mut table = Table::new(vec![
        (host.say("cli-head-rank", &[]), Fit::Right),
        (host.say("cli-head-range", &[]), Fit::Left),
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-task", &[]), Fit::Wrap(3)),
        (host.say("cli-head-score", &[]), Fit::Right),
        (host.say("cli-head-immediate", &[]), Fit::Right),
        (host.say("cli-head-long-term", &[]), Fit::Right),
        (host.say("cli-head-terms", &[]), Fit::Wrap(2)),
    ]);
    for row in &view.rows {
        let terms: Vec<String> = row.terms.iter().map(|term| host.points(*term)).collect();
        let terms = if row.total.is_some() {
            terms.join(" + ")
        } else {
            let missing: Vec<&str> = view
                .criteria
                .iter()
                .filter(|one| row.missing.contains(&one.id))
                .map(|one| one.name.as_str())
                .collect();
            host.say("cli-priority-missing", &[("criteria", &missing.join(", "))])
        };
        let range = match (row.best, row.worst) {
            (Some(best), Some(worst)) if best != worst => format!("{best}–{worst}"),
            (Some(best), _) => best.to_string(),
            _ => String::new(),
        };
        table.row(vec![
            row.rank
                .map(|rank| rank.to_string())
                .unwrap_or_default()
                .into(),
            range.into(),
            row.task.code.as_str().into(),
            row.task.title.as_str().into(),
            host.maybe_points(row.total).into(),
            host.maybe_points(row.immediate).into(),
            host.maybe_points(row.long_term).into(),
            Cell::toned(
                terms,
                if row.total.is_some() {
                    Tone::Plain
                } else {
                    Tone::Quiet
                },
            ),
        ]);
    }
    page.table(&table);
    untouched(page, view.untouched);
}

fn unweighed(page: &mut Page<'_>, is_weighed: bool, criteria: &[CriterionView]) {
    if !is_weighed {
        let sum = criteria.iter().map(|one| one.weight).sum();
        let percent = page.host.weight(sum);
        page.line(
            &page
                .host
                .say("cli-priority-unweighed", &[("percent", &percent)]),
        );
    }
}

fn untouched(page: &mut Page<'_>, count: u32) {
    if count > 0 {
        page.line(
            &page
                .host
                .say("cli-priority-untouched", &[("count", &count.to_string())]),
        );
    }
}

/// Writes which ranks change when a weight moves.
pub(crate) fn sensitivity(page: &mut Page<'_>, view: &PriorityRanking) {
    let host = page.host;
    unweighed(page, view.is_weighed, &view.criteria);
    let mut table = Table::new(vec![
        (host.say("cli-head-criterion", &[]), Fit::Wrap(2)),
        (host.say("cli-head-change", &[]), Fit::Left),
        (host.say("cli-head-weight", &[]), Fit::Right),
        (host.say("cli-head-moves", &[]), Fit::Wrap(3)),
    ]);
    for shift in &view.shifts {
        let name = view
            .criteria
            .iter()
            .find(|one| one.id == shift.criterion)
            .map(|one| one.name.clone())
            .unwrap_or_default();
        let moves: Vec<String> = shift
            .moves
            .iter()
            .map(|one| format!("{} {}→{}", one.code, one.from, one.to))
            .collect();
        let way = if shift.is_up {
            "cli-priority-grows"
        } else {
            "cli-priority-shrinks"
        };
        let moves = if moves.is_empty() {
            Cell::toned(host.say("cli-priority-holds", &[]), Tone::Quiet)
        } else {
            moves.join(", ").into()
        };
        table.row(vec![
            name.into(),
            host.say(way, &[]).into(),
            host.weight(shift.weight).into(),
            moves,
        ]);
    }
    page.table(&table);
}

/// Writes a proposed selection.
pub(crate) fn plan(page: &mut Page<'_>, view: &PriorityPlan) {
    let host = page.host;
    if view.is_what_if {
        page.line(&host.say("cli-priority-what-if", &[]));
    }
    if !view.stops.is_empty() {
        page.line(&host.say("cli-priority-stops", &[]));
        for stop in &view.stops {
            let task = stop
                .task
                .as_ref()
                .map(|task| task.code.clone())
                .unwrap_or_default();
            let text = host.say(
                &format!("stop-{}", stop.code.replace('_', "-")),
                &[
                    ("task", &task),
                    ("unit", &title(stop.unit.as_ref())),
                    ("needed", &stop.needed.to_string()),
                    ("allowed", &stop.allowed.to_string()),
                    ("tasks", &codes(&stop.tasks)),
                ],
            );
            page.line(&format!("– {text}"));
        }
        return;
    }
    let (score, bound) = (host.points(view.score), host.points(view.bound));
    let id = if view.score == view.bound {
        "cli-priority-proven"
    } else {
        "cli-priority-bound"
    };
    page.line(&if id == "cli-priority-proven" {
        host.say(id, &[("score", &score)])
    } else {
        host.say(id, &[("score", &score), ("bound", &bound)])
    });
    for (heading, picks) in [
        ("cli-priority-chosen", &view.chosen),
        ("cli-priority-left", &view.left),
    ] {
        if !picks.is_empty() {
            page.heading(&host.say(heading, &[]));
            picked(page, picks);
        }
    }
    let mut table = Table::new(vec![
        (host.say("field-unit", &[]), Fit::Wrap(1)),
        (host.say("cli-head-chosen", &[]), Fit::Right),
        (host.say("cli-head-used", &[]), Fit::Right),
        (host.say("cli-head-capacity", &[]), Fit::Right),
    ]);
    for unit in &view.units {
        table.row(vec![
            unit.unit.title.as_str().into(),
            format!("{}/{}", unit.chosen, unit.considered).into(),
            unit.used.to_string().into(),
            host.limit(unit.capacity).into(),
        ]);
    }
    if !table.is_empty() {
        page.heading(&host.say("cli-priority-units", &[]));
        page.table(&table);
    }
    untouched(page, view.untouched);
}

fn picked(page: &mut Page<'_>, picks: &[PickView]) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("cli-head-place", &[]), Fit::Right),
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-task", &[]), Fit::Wrap(3)),
        (host.say("cli-head-score", &[]), Fit::Right),
        (host.say("cli-head-lead", &[]), Fit::Wrap(2)),
        (host.say("cli-head-why", &[]), Fit::Wrap(3)),
    ]);
    for pick in picks {
        table.row(vec![
            pick.place
                .map(|place| place.to_string())
                .unwrap_or_default()
                .into(),
            pick.row.task.code.as_str().into(),
            pick.row.task.title.as_str().into(),
            host.maybe_points(pick.score).into(),
            title(pick.row.lead.as_ref()).into(),
            host.reason(&pick.reason).into(),
        ]);
    }
    page.table(&table);
}

/// Writes what each unit can lead.
pub(crate) fn capacities(page: &mut Page<'_>, view: &CapacityList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("field-unit", &[]), Fit::Wrap(1)),
        (host.say("field-capacities-tasks", &[]), Fit::Right),
        (host.say("cli-head-open-tasks", &[]), Fit::Right),
        (host.say("field-capacities-effort", &[]), Fit::Right),
        (host.say("cli-head-effort", &[]), Fit::Right),
        (host.say("field-note", &[]), Fit::Wrap(1)),
    ]);
    for one in &view.units {
        table.row(vec![
            one.unit.code.as_str().into(),
            one.unit.title.as_str().into(),
            host.limit(one.tasks).into(),
            one.open_tasks.to_string().into(),
            host.limit(one.effort).into(),
            one.open_effort.to_string().into(),
            one.note.as_str().into(),
        ]);
    }
    page.table(&table);
}

/// Writes the adopted selections.
pub(crate) fn selections(page: &mut Page<'_>, view: &SelectionList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-adopted", &[]), Fit::Left),
        (host.say("cli-head-actor", &[]), Fit::Left),
        (host.say("cli-head-chosen", &[]), Fit::Right),
        (host.say("cli-head-score", &[]), Fit::Right),
        (host.say("field-note", &[]), Fit::Wrap(1)),
    ]);
    for one in &view.selections {
        table.row(vec![
            one.code.as_str().into(),
            host.day(one.adopted_on).into(),
            host.actor(&one.adopted_by).into(),
            format!("{}/{}", one.chosen, one.considered).into(),
            host.points(one.score).into(),
            one.note.as_str().into(),
        ]);
    }
    page.table(&table);
}

/// Writes an adopted selection as it was.
pub(crate) fn selection(page: &mut Page<'_>, view: &SelectionView) {
    let host = page.host;
    page.line(&view.code);
    page.facts(&[
        (host.say("field-adopted-on", &[]), host.day(view.adopted_on)),
        (
            host.say("field-adopted-by", &[]),
            host.actor(&view.adopted_by),
        ),
        (
            host.say("field-measure", &[]),
            host.code("measure", &view.measure),
        ),
        (host.say("cli-head-score", &[]), host.points(view.score)),
        (host.say("field-note", &[]), view.note.clone()),
    ]);
    let mut table = Table::new(vec![
        (host.say("cli-head-place", &[]), Fit::Right),
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-task", &[]), Fit::Wrap(2)),
        (host.say("cli-head-score", &[]), Fit::Right),
        (host.say("cli-head-why", &[]), Fit::Wrap(2)),
    ]);
    for item in &view.items {
        table.row(vec![
            item.place
                .map(|place| place.to_string())
                .unwrap_or_default()
                .into(),
            item.task.code.as_str().into(),
            item.task.title.as_str().into(),
            host.maybe_points(item.score).into(),
            host.reason(&item.reason).into(),
        ]);
    }
    page.table(&table);
}
