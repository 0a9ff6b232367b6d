//! The typed filter of tasks as SQL: a condition each, values as parameters only. The same SQL reads the present tables and
//! the past ones that shadow them; what the log is asked is asked up to the view's day.

use super::matrix::OWED;
use super::tasks::{OPEN, cell_condition, due_column, id_of};
use super::work::AWAITING;
use super::{View, committee, count, first, is_past, list};
use crate::error::Result;
use crate::search::named;
use crate::tasks::{
    Basis, Cell, DayOf, DaySpan, Event, Field, Link, Measure, NumberSpan, Part, TaskFilter, Test,
    Wanted,
};
use crate::text::fold;
use chrono::NaiveDate;
use rusqlite::ToSql;

/// Matches of the full-text index up to which it leads; beyond, the rows are looked at in the order they are shown in.
const FEW: u32 = 2_000;

/// Conditions with their values.
pub(crate) struct Conditions {
    /// The conditions, for `where`.
    pub(crate) sql: String,
    /// Their values by name.
    pub(crate) values: Vec<(String, Box<dyn ToSql>)>,
}

impl Conditions {
    /// Returns the values as parameters.
    pub(crate) fn params(&self) -> Vec<(&str, &dyn ToSql)> {
        self.values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_ref()))
            .collect()
    }
}

/// What a filter is turned into SQL with.
struct Writer<'a> {
    view: View<'a>,
    basis: Basis,
    soon: NaiveDate,
    is_past: bool,
    values: Vec<(String, Box<dyn ToSql>)>,
}

/// Returns the conditions of a filter on tasks `t`. `:day` is always bound: order and groups may need it.
///
/// # Errors
/// Trouble with the file.
pub(crate) fn conditions(
    view: View<'_>,
    filter: &TaskFilter,
    basis: Basis,
    soon: NaiveDate,
) -> Result<Conditions> {
    let is_past = is_past(view)?;
    let mut writer = Writer {
        view,
        basis,
        soon,
        is_past,
        values: vec![(":day".to_owned(), Box::new(view.day))],
    };
    // SQLite refuses a name that the text does not hold.
    let mut all = vec![":day is not null".to_owned()];
    all.extend(writer.indexed(filter)?);
    for condition in &filter.all {
        let test = writer.test(&condition.test)?;
        all.push(if condition.is_not {
            format!("({test}) is not true")
        } else {
            format!("({test})")
        });
    }
    Ok(Conditions {
        sql: all.join(" and "),
        values: writer.values,
    })
}

/// Returns the ids of the records that a name may mean: by id or code, by a name in full, by words of it.
pub(crate) fn linked(view: View<'_>, link: Link, name: &str) -> Result<Vec<String>> {
    let rows = |sql: &str| -> Result<Vec<named::Candidate>> {
        list(view, sql, [], |row| {
            Ok(named::Candidate {
                id: row.get(0)?,
                keys: [row.get(1)?, row.get(2)?],
                name: row.get(3)?,
            })
        })
    };
    let candidates = match link {
        Link::Lead
        | Link::Coordinator
        | Link::Owes
        | Link::OwesLate
        | Link::Monitor
        | Link::Informed => {
            rows("select id, code, abbreviation, name from units order by code")?
        }
        Link::Seat => rows(
            "select s.id, cast(s.number as text), '', coalesce((select e.full_name from memberships m
               join people e on e.id = m.person_id where m.seat_id = s.id order by m.from_on desc limit 1), '')
             from seats s order by s.number",
        )?,
        Link::Area => rows("select id, cast(number as text), '', name from areas order by number, id")?,
        Link::Target => rows("select id, code, '', title from targets order by code")?,
        Link::Document => rows("select id, code, symbol, title from instruments order by code")?,
        Link::Clause => rows("select id, label, '', label from clauses order by id")?,
        Link::Recurrence => rows("select id, code, '', title from recurrences order by code")?,
        Link::Parent => return Ok(id_of(view, name)?.into_iter().collect()),
    };
    Ok(named::meant(&candidates, name))
}

/// Returns the shortest name by which a record is found again: its abbreviation or symbol, else its code.
pub(crate) fn name_of(view: View<'_>, link: Link, id: &str) -> Result<Option<String>> {
    let sql = match link {
        Link::Lead
        | Link::Coordinator
        | Link::Owes
        | Link::OwesLate
        | Link::Monitor
        | Link::Informed => {
            "select case when u.abbreviation <> ''
               and (select count(*) from units v where v.abbreviation = u.abbreviation) = 1
               then u.abbreviation else u.code end from units u where u.id = ?1"
        }
        Link::Seat => "select cast(number as text) from seats where id = ?1",
        Link::Area => "select cast(number as text) from areas where id = ?1",
        Link::Target => "select code from targets where id = ?1",
        Link::Document => {
            "select case when i.symbol <> ''
               and (select count(*) from instruments j where j.symbol = i.symbol) = 1
               then i.symbol else i.code end from instruments i where i.id = ?1"
        }
        Link::Clause => "select label from clauses where id = ?1",
        Link::Parent => "select code from tasks where id = ?1",
        Link::Recurrence => "select code from recurrences where id = ?1",
    };
    first(view, sql, [id], |row| row.get(0))
}

/// Returns names of records that begin with what is written, for a list of choices: name and what is put into the text.
pub(crate) fn choices(
    view: View<'_>,
    link: Link,
    written: &str,
    most: usize,
) -> Result<Vec<(String, String)>> {
    let sql = match link {
        Link::Lead
        | Link::Coordinator
        | Link::Owes
        | Link::OwesLate
        | Link::Monitor
        | Link::Informed => {
            "select name, case when abbreviation <> '' then abbreviation else name end, code from units
             where to_on is null or to_on >= :day order by name_sort"
        }
        Link::Seat => {
            "select cast(s.number as text) || coalesce(' · ' || e.full_name, ''), cast(s.number as text), ''
             from seats s left join memberships m on m.seat_id = s.id and m.from_on <= :day
               and (m.to_on is null or m.to_on >= :day)
             left join people e on e.id = m.person_id order by s.number"
        }
        Link::Area => {
            "select cast(number as text) || ' · ' || name, cast(number as text), '' from areas
             where :day is not null order by number, id"
        }
        Link::Target => {
            "select code || ' · ' || title, code, '' from targets where :day is not null order by code"
        }
        Link::Document => {
            "select case when symbol <> '' then symbol || ' · ' || title else title end,
               case when symbol <> '' then symbol else code end, code
             from instruments where :day is not null order by signed_on desc, code"
        }
        Link::Recurrence => {
            "select code || ' · ' || title, code, '' from recurrences where :day is not null order by code"
        }
        Link::Clause | Link::Parent => return Ok(Vec::new()),
    };
    let rows = list(
        view,
        sql,
        rusqlite::named_params! { ":day": view.day },
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
            ))
        },
    )?;
    Ok(rows
        .into_iter()
        .filter(|(name, insert, code)| {
            [name, insert, code]
                .iter()
                .any(|text| named::begins(text, written))
        })
        .map(|(name, insert, _)| (name, insert))
        .take(most)
        .collect())
}

/// Text as `glob` compares it: with a blank at either end, so that a word may begin and end there.
const TEXT: &str = "(' ' || t.folded || ' ')";

/// Returns the folded pieces of words: what the index holds of them.
fn pieces(text: &str) -> Vec<String> {
    fold(text)
        .split(|char: char| !char.is_alphanumeric())
        .filter(|piece| !piece.is_empty())
        .map(str::to_owned)
        .collect()
}

fn pattern(pieces: &[String], goes_on: bool) -> String {
    const APART: &str = "[^a-z0-9]";
    let end = if goes_on { "" } else { APART };
    format!("*{APART}{}{end}*", pieces.join(APART))
}

impl Writer<'_> {
    fn bind(&mut self, value: impl ToSql + 'static) -> String {
        let name = format!(":p{}", self.values.len());
        self.values.push((name.clone(), Box::new(value)));
        name
    }

    fn bind_all(&mut self, values: impl IntoIterator<Item = String>) -> String {
        let names: Vec<String> = values.into_iter().map(|value| self.bind(value)).collect();
        names.join(", ")
    }

    /// Lets the full-text index lead where it finds few: the conditions themselves are then asked of those rows only.
    fn indexed(&mut self, filter: &TaskFilter) -> Result<Option<String>> {
        if self.is_past {
            // The index knows the present text only.
            return Ok(None);
        }
        let terms: Vec<String> = filter
            .all
            .iter()
            .filter(|condition| !condition.is_not)
            .filter_map(|condition| match &condition.test {
                Test::Word(text) => Some((pieces(text), " *")),
                Test::Phrase(text) => Some((pieces(text), "")),
                _ => None,
            })
            .filter(|(pieces, _)| !pieces.is_empty())
            .map(|(pieces, star)| format!("\"{}\"{star}", pieces.join(" ")))
            .collect();
        if terms.is_empty() {
            return Ok(None);
        }
        let expression = terms.join(" ");
        let found = count(
            self.view,
            "select count(*) from (select 1 from search_text where search_text match ?1 limit ?2)",
            rusqlite::params![expression, FEW + 1],
        )?;
        if found > FEW {
            return Ok(None);
        }
        let name = self.bind(expression);
        Ok(Some(format!(
            "t.id in (select d.row_id from search_text join search_docs d on d.doc = search_text.rowid
                      where search_text match {name} and d.noun = 'tasks')"
        )))
    }

    fn test(&mut self, test: &Test) -> Result<String> {
        Ok(match test {
            Test::Word(text) => self.text(&pieces(text), true),
            Test::Phrase(text) => self.text(&pieces(text), false),
            Test::Link(link, wanted) => self.link(*link, wanted)?,
            Test::Number(measure, spans) => self.number(*measure, spans),
            Test::Day(day, spans) => self.day(*day, spans),
            Test::State(states) => {
                let codes = self.bind_all(states.iter().map(|state| state.code().to_owned()));
                format!("t.state in ({codes})")
            }
            Test::Cell(cells) => any(cells.iter().map(|cell| cell_condition(*cell, self.basis))),
            Test::Kind(kinds) => {
                let codes = self.bind_all(kinds.iter().map(|kind| kind.code().to_owned()));
                format!("t.due_kind in ({codes})")
            }
            Test::Code(spans) => any(spans.iter().map(|(first, last)| {
                let (first, last) = (self.bind(first.clone()), self.bind(last.clone()));
                format!(
                    "(length(t.code), t.code) between (length({first}), {first}) and (length({last}), {last})"
                )
            })),
            Test::Has(parts) => any(parts.iter().map(|part| has(*part).to_owned())),
            Test::Lacks(parts) => any(parts.iter().map(|part| format!("not {}", has(*part)))),
            Test::Soon => {
                let soon = self.bind(self.soon);
                let due = due_column(self.basis);
                format!(
                    "{OPEN} and t.state <> 'reported_done' and {due} between :day and {soon}"
                )
            }
            Test::Awaiting => AWAITING.to_owned(),
            Test::Ever(events, span) => {
                any(events.iter().map(|event| self.ever(*event, *span)))
            }
            Test::Changed(fields, span) => any(fields.iter().map(|field| {
                self.logged(
                    &format!("c.before_json is not null and {}", touches(column(*field))),
                    *span,
                )
            })),
        })
    }

    fn text(&mut self, pieces: &[String], goes_on: bool) -> String {
        if pieces.is_empty() {
            return "true".to_owned();
        }
        let name = self.bind(pattern(pieces, goes_on));
        format!("{TEXT} glob {name}")
    }

    fn link(&mut self, link: Link, wanted: &[Wanted]) -> Result<String> {
        let mut ids = Vec::new();
        let mut wants_none = false;
        for one in wanted {
            match one {
                Wanted::None => wants_none = true,
                Wanted::Name(name) => ids.extend(linked(self.view, link, name)?),
            }
        }
        let (names, nothing) = match link {
            Link::Seat => return self.seats(&ids, wants_none),
            Link::Lead => ("t.lead_unit_id in", "t.lead_unit_id is null"),
            Link::Area => ("t.area_id in", "t.area_id is null"),
            Link::Document => ("t.instrument_id in", "t.instrument_id is null"),
            Link::Clause => ("t.clause_id in", "t.clause_id is null"),
            Link::Parent => ("t.parent_id in", "t.parent_id is null"),
            Link::Recurrence => ("t.recurrence_id in", "t.recurrence_id is null"),
            Link::Target => (
                "t.id in (select l.task_id from task_targets l where l.target_id in",
                "not exists (select 1 from task_targets l where l.task_id = t.id)",
            ),
            Link::Owes | Link::OwesLate => {
                return Ok(self.owes(link == Link::OwesLate, ids, wants_none));
            }
            Link::Coordinator => (
                "t.id in (select p.task_id from task_parties p where p.role = 'coordinator' and p.unit_id in",
                "not exists (select 1 from task_parties p where p.task_id = t.id and p.role = 'coordinator')",
            ),
            Link::Monitor => (
                "t.id in (select p.task_id from task_parties p where p.role = 'monitor' and p.unit_id in",
                "not exists (select 1 from task_parties p where p.task_id = t.id and p.role = 'monitor')",
            ),
            Link::Informed => (
                "t.id in (select p.task_id from task_parties p where p.role = 'informed' and p.unit_id in",
                "not exists (select 1 from task_parties p where p.task_id = t.id and p.role = 'informed')",
            ),
        };
        let mut alternatives = Vec::new();
        if !ids.is_empty() {
            let close = if names.contains('(') { ")" } else { "" };
            alternatives.push(format!("{names} ({}){close}", self.bind_all(ids)));
        }
        if wants_none {
            alternatives.push(nothing.to_owned());
        }
        Ok(any(alternatives))
    }

    /// The tasks to which units owe a contribution, or owe it past its day.
    fn owes(&mut self, is_late: bool, ids: Vec<String>, wants_none: bool) -> String {
        let late = if is_late { "and c.due_on < :day" } else { "" };
        let owing = |units: &str| {
            format!("t.id in (select c.task_id from task_parties c where {OWED} {late} {units})")
        };
        let mut alternatives = Vec::new();
        if !ids.is_empty() {
            alternatives.push(owing(&format!("and c.unit_id in ({})", self.bind_all(ids))));
        }
        if wants_none {
            alternatives.push(format!("not {}", owing("")));
        }
        any(alternatives)
    }

    /// The tasks that seats answer for on the view's day.
    fn seats(&mut self, ids: &[String], wants_none: bool) -> Result<String> {
        let mut alternatives = Vec::new();
        for id in ids {
            let Some((post, unit)) = committee::answers_for(self.view, id)? else {
                continue;
            };
            let (post, unit) = (self.bind(post), self.bind(unit));
            alternatives.push(format!(
                "t.lead_post_id = {post} or (t.lead_post_id is null and t.lead_unit_id = {unit})"
            ));
        }
        if wants_none {
            alternatives.push("t.lead_unit_id is null and t.lead_post_id is null".to_owned());
        }
        Ok(any(alternatives))
    }

    fn number(&mut self, measure: Measure, spans: &[NumberSpan]) -> String {
        let due = due_column(self.basis);
        let more_than_nothing = [NumberSpan {
            from: Some(1),
            to: None,
        }];
        let spans = if spans.is_empty() {
            &more_than_nothing
        } else {
            spans
        };
        let (given, value) = match measure {
            Measure::Level => ("true".to_owned(), "t.level".to_owned()),
            Measure::Percent => ("true".to_owned(), "t.percent".to_owned()),
            Measure::Extended => (
                "true".to_owned(),
                "(select count(*) from extensions e where e.task_id = t.id and e.state = 'granted')"
                    .to_owned(),
            ),
            // Days overdue as `rules::timeliness` counts them. The deadline alone already leaves most rows out.
            Measure::Overdue => (
                cell_condition(Cell::Overdue, self.basis),
                format!(
                    "cast(julianday(case when t.state = 'reported_done' then coalesce(t.done_on, :day) else :day end)
                      - julianday({due}) as integer)"
                ),
            ),
            Measure::Late => (
                format!("t.state = 'confirmed' and t.done_on > {due}"),
                format!("cast(julianday(t.done_on) - julianday({due}) as integer)"),
            ),
        };
        let within = any(spans.iter().map(|span| {
            let from = span
                .from
                .map(|from| format!("{value} >= {}", self.bind(from)));
            let to = span.to.map(|to| format!("{value} <= {}", self.bind(to)));
            all(from.into_iter().chain(to))
        }));
        format!("{given} and ({within})")
    }

    fn day(&mut self, day: DayOf, spans: &[DaySpan]) -> String {
        if day == DayOf::Created {
            return any(spans
                .iter()
                .map(|span| self.logged("c.before_json is null", Some(*span))));
        }
        let (given, column) = match day {
            DayOf::Due => ("true", due_column(self.basis)),
            DayOf::FirstDue => ("true", "t.original_due_on"),
            DayOf::Done => ("t.state = 'confirmed'", "t.done_on"),
            DayOf::Assigned | DayOf::Created => ("true", "t.assigned_on"),
        };
        let within = any(spans.iter().map(|span| self.within(column, *span)));
        format!("{given} and ({within})")
    }

    /// Says that a day lies in a span.
    fn within(&mut self, column: &str, span: DaySpan) -> String {
        let Some((from, to)) = span.days(self.view.day) else {
            // Beyond the calendar there is no task.
            return "false".to_owned();
        };
        let from = from.map(|from| format!("{column} >= {}", self.bind(from)));
        let to = to.map(|to| format!("{column} <= {}", self.bind(to)));
        all(from.into_iter().chain(to))
    }

    fn ever(&mut self, event: Event, span: Option<DaySpan>) -> String {
        let state = |code: &str| format!("c.after_json ->> '$.state' = '{code}'");
        match event {
            Event::Overdue => ever_overdue(self.basis),
            Event::Returned => self.logged(&state("returned"), span),
            Event::Paused => self.logged(&state("paused"), span),
            Event::Asked => self.logged(&state("clarification_asked"), span),
            Event::Reported => self.logged(&state("reported_done"), span),
            Event::Cancelled => self.logged(&state("cancelled"), span),
            Event::Transferred => {
                self.logged("c.before_json ->> '$.lead_unit_id' is not null", span)
            }
            Event::Extended => self.decided("granted", span),
            Event::Refused => self.decided("refused", span),
        }
    }

    fn decided(&mut self, state: &str, span: Option<DaySpan>) -> String {
        let when = span.map_or_else(
            || "true".to_owned(),
            |span| self.within("e.decided_on", span),
        );
        format!(
            "exists (select 1 from extensions e where e.task_id = t.id and e.state = '{state}' and {when})"
        )
    }

    /// Says that the log holds such a change of the task that stands: it counts by the view's day and was not taken back.
    fn logged(&mut self, change: &str, span: Option<DaySpan>) -> String {
        let when = span.map_or_else(
            || "true".to_owned(),
            |span| self.within("o.effective_on", span),
        );
        let stands = "o.effective_on <= :day and o.op not in ('undo', 'redo')
           and 'undo' is not (select m.op from main.operations m where m.target = o.seq order by m.seq desc limit 1)";
        let is_since = span
            .and_then(|span| span.days(self.view.day))
            .is_some_and(|(from, _)| from.is_some());
        if is_since {
            // Few operations count from lately on: they lead.
            format!(
                "t.id in (select c.row_id from main.operations o join main.changes c on c.op_seq = o.seq
                          where {when} and c.noun = 'tasks' and {change} and {stands})"
            )
        } else {
            format!(
                "exists (select 1 from main.changes c join main.operations o on o.seq = c.op_seq
                         where c.row_id = t.id and c.noun = 'tasks' and {change} and {when} and {stands})"
            )
        }
    }
}

fn any(alternatives: impl IntoIterator<Item = String>) -> String {
    join(alternatives, " or ", "false")
}

fn all(parts: impl IntoIterator<Item = String>) -> String {
    join(parts, " and ", "true")
}

fn join(parts: impl IntoIterator<Item = String>, by: &str, none: &str) -> String {
    let parts: Vec<String> = parts.into_iter().map(|part| format!("({part})")).collect();
    if parts.is_empty() {
        none.to_owned()
    } else {
        parts.join(by)
    }
}

/// Says that a task was overdue on some day up to the view's: it is; it was done late; a deadline had passed when another
/// was granted in its place; or it was stopped after its deadline.
fn ever_overdue(basis: Basis) -> String {
    let due = due_column(basis);
    let overdue = cell_condition(Cell::Overdue, basis);
    let extended = match basis {
        Basis::Adjusted => {
            "exists (select 1 from extensions e where e.task_id = t.id and e.state = 'granted'
               and e.decided_on > date(e.previous_on, '+1 day'))"
        }
        Basis::Original => "false",
    };
    format!(
        "({due} is not null and t.state <> 'draft') and (
           ({overdue})
           or t.state in ('confirmed', 'reported_done') and t.done_on > {due}
           or {extended}
           or t.state in ('paused', 'replaced', 'cancelled') and {due} < :day and exists (
             select 1 from main.changes c join main.operations o on o.seq = c.op_seq
             where c.row_id = t.id and c.noun = 'tasks' and o.effective_on <= :day
               and o.effective_on > date({due}, '+1 day')
               and c.after_json ->> '$.state' in ('paused', 'replaced', 'cancelled')
               and o.op not in ('undo', 'redo')
               and 'undo' is not (select m.op from main.operations m where m.target = o.seq
                                  order by m.seq desc limit 1)))"
    )
}

/// Returns the column whose changes the log is asked for.
const fn column(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Lead => "lead_unit_id",
        Field::Area => "area_id",
        Field::Level => "level",
        Field::Due => "due_on",
        Field::State => "state",
        Field::Percent => "percent",
        Field::Document => "instrument_id",
        Field::Product => "product",
        Field::Authority => "authority",
        Field::Note => "note",
        Field::Result => "result",
    }
}

/// Says that a change moved a column: only the columns that differ stand in it.
fn touches(column: &str) -> String {
    format!("json_type(c.after_json, '$.{column}') is not null")
}

const fn has(part: Part) -> &'static str {
    match part {
        Part::Lead => "(t.lead_unit_id is not null or t.lead_post_id is not null)",
        Part::Due => "(t.due_on is not null)",
        Part::Area => "(t.area_id is not null)",
        Part::Document => "(t.instrument_id is not null)",
        Part::Clause => "(t.clause_id is not null)",
        Part::Target => "exists (select 1 from task_targets x where x.task_id = t.id)",
        Part::Coordinator => {
            "exists (select 1 from task_parties x where x.task_id = t.id and x.role = 'coordinator')"
        }
        Part::Product => "(t.product <> '')",
        Part::Result => "(t.result <> '')",
        Part::Note => "(t.note <> '')",
        Part::Progress => "exists (select 1 from progress_entries x where x.task_id = t.id)",
        Part::Evidence => "exists (select 1 from evidence x where x.task_id = t.id)",
        Part::Extension => {
            "exists (select 1 from extensions x where x.task_id = t.id and x.state in ('sent', 'granted'))"
        }
        Part::Parent => "(t.parent_id is not null)",
        Part::Children => "exists (select 1 from tasks x where x.parent_id = t.id)",
        Part::Dependency => "exists (select 1 from dependencies x where x.task_id = t.id)",
        Part::Delegation => {
            "exists (select 1 from delegations x where x.task_id = t.id and (x.to_on is null or x.to_on >= :day))"
        }
        Part::Request => {
            "exists (select 1 from requests x where x.task_id = t.id and x.state = 'open')"
        }
        Part::Recurrence => "(t.recurrence_id is not null)",
        Part::Score => "exists (select 1 from scores x where x.task_id = t.id)",
        Part::Mark => "exists (select 1 from marks x where x.task_id = t.id)",
    }
}
