//! The report of a period.

use super::reports::known;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::WireError;
use crate::wire::periods::{PeriodReq, PeriodRow, PeriodView};
use steering_core::calendar::Period;
use steering_core::recurrences::rules::period_name;
use steering_core::reports::{self, PeriodMoment};

pub(crate) fn show(
    context: &Context<'_>,
    request: PeriodReq,
) -> Result<Answer<PeriodView>, WireError> {
    let today = context.today();
    let period = match request.period.as_deref() {
        None => Period::month_of(today),
        Some(code) => Period::from_code(&code.trim().to_uppercase())
            .ok_or_else(|| invalid("period", "no_such_period"))?,
    };
    let register = context.register()?;
    let moment = register.read(today, |view| reports::period_moment(view, period, today))?;
    let moment = match request.known_to {
        None => moment,
        Some(asked) => {
            let known_to = known(register.head()?, Some(asked))?;
            PeriodMoment {
                known_to,
                is_frozen: moment.is_frozen && known_to == moment.known_to,
                ..moment
            }
        }
    };
    let report = register.read_apart(moment.as_of, Some(moment.known_to), |view| {
        reports::period_report(view, period)
    })?;
    let rows: Vec<PeriodRow> = report
        .rows
        .into_iter()
        .map(|row| PeriodRow {
            task: row.line.into(),
            coordinators: row.coordinators,
            percent_from: row.percent_from,
            percent_to: row.percent_to,
            words: row.words,
            reported_on: row.reported_on,
            entries: row.entries,
        })
        .collect();
    let silent = rows.iter().filter(|row| row.entries == 0).count();
    Ok(Answer::of(PeriodView {
        period: period.code(),
        name: period_name(period),
        from: report.from,
        to: report.to,
        due_on: period.due_to_government().unwrap_or(report.to),
        as_of: report.as_of,
        known_to: moment.known_to,
        is_closed: report.to < today,
        is_frozen: moment.is_frozen,
        silent: u32::try_from(silent).unwrap_or(u32::MAX),
        rows,
    }))
}
