//! Queries of opinions asked for in writing.

use super::meetings::records;
use super::records::{
    OpinionAnswerRecord, OpinionQuestionRecord, OpinionRoundRecord, OpinionSheetRecord,
};
use super::tasks::coded;
use super::{View, count, first, list};
use crate::error::Result;
use crate::opinions::{
    Choice, GivenAnswer, RoundLine, RoundPage, RoundQuery, RoundState, Sheet, SheetSource, rules,
};
use chrono::NaiveDate;
use rusqlite::{Row, ToSql, params};
use std::collections::HashMap;

const LINE: &str = "r.id, r.code, r.title, r.state, r.due_on, r.sent_on, r.summed_on, r.closed_on,
  (select count(*) from opinion_questions q where q.round_id = r.id),
  (select count(*) from opinion_sheets s where s.round_id = r.id),
  (select count(*) from opinion_sheets s where s.round_id = r.id and s.received_on is not null),
  (select count(*) from opinion_sheets s where s.round_id = r.id and s.received_on > r.due_on), r.version";

fn read_line(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<RoundLine> {
    let state = coded(row, 3, RoundState::from_code)?;
    let due_on: NaiveDate = row.get(4)?;
    Ok(RoundLine {
        id: row.get(0)?,
        code: row.get(1)?,
        title: row.get(2)?,
        state,
        due_on,
        sent_on: row.get(5)?,
        summed_on: row.get(6)?,
        closed_on: row.get(7)?,
        questions: row.get(8)?,
        asked: row.get(9)?,
        received: row.get(10)?,
        late: row.get(11)?,
        is_over: state == RoundState::Sent && today > due_on,
        version: row.get(12)?,
    })
}

/// Reads a page of rounds.
pub(crate) fn page(view: View<'_>, query: &RoundQuery, folded: Option<&str>) -> Result<RoundPage> {
    let wanted =
        "(:text is null or instr(r.folded, :text) > 0) and (:state is null or r.state = :state)
      and (:owed is null or (r.state = 'sent' and exists (select 1 from opinion_sheets s
        where s.round_id = r.id and s.seat = :owed and s.received_on is null)))";
    let state = query.state.map(RoundState::code);
    let filter: [(&str, &dyn ToSql); 3] = [
        (":text", &folded),
        (":state", &state),
        (":owed", &query.owed_by),
    ];
    let total = count(
        view,
        &format!("select count(*) from opinion_rounds r where {wanted}"),
        &filter[..],
    )?;
    let mut all = filter.to_vec();
    all.push((":limit", &query.limit));
    all.push((":offset", &query.offset));
    let lines = list(
        view,
        &format!(
            "select {LINE} from opinion_rounds r where {wanted}
             order by r.state not in ('draft', 'sent', 'summed'),
               case when r.state in ('draft', 'sent', 'summed') then r.due_on end, r.due_on desc, r.id desc
             limit :limit offset :offset"
        ),
        &all[..],
        |row| read_line(row, view.day),
    )?;
    Ok(RoundPage { total, lines })
}

/// Reads a round as a row.
pub(crate) fn line(view: View<'_>, id: &str) -> Result<Option<RoundLine>> {
    first(
        view,
        &format!("select {LINE} from opinion_rounds r where r.id = ?1"),
        [id],
        |row| read_line(row, view.day),
    )
}

/// Finds a round by id or code.
pub(crate) fn id_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from opinion_rounds where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// Reads the questions of a round as records, in order.
pub(crate) fn question_records(
    view: View<'_>,
    round_id: &str,
) -> Result<Vec<OpinionQuestionRecord>> {
    records(
        view,
        "select id from opinion_questions where round_id = ?1 order by number, id",
        [round_id],
    )
}

/// Reads the sheet of a seat as a record.
pub(crate) fn sheet_record(
    view: View<'_>,
    round_id: &str,
    seat: u32,
) -> Result<Option<OpinionSheetRecord>> {
    Ok(records(
        view,
        "select id from opinion_sheets where round_id = ?1 and seat = ?2",
        params![round_id, seat],
    )?
    .pop())
}

/// Reads what a sheet says, as records.
pub(crate) fn answer_records(view: View<'_>, sheet_id: &str) -> Result<Vec<OpinionAnswerRecord>> {
    records(
        view,
        "select id from opinion_answers where sheet_id = ?1 order by id",
        [sheet_id],
    )
}

/// Reads how many seats are silent, and the day the last sheet came.
pub(crate) fn standing(view: View<'_>, round_id: &str) -> Result<(u32, Option<NaiveDate>)> {
    Ok(first(
        view,
        "select count(*) - count(received_on), max(received_on) from opinion_sheets where round_id = ?1",
        [round_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?
    .unwrap_or_default())
}

/// Reads the sheets of a round by seat, with what they say.
pub(crate) fn sheets(view: View<'_>, round: &OpinionRoundRecord) -> Result<Vec<Sheet>> {
    let mut answers: HashMap<String, Vec<GivenAnswer>> = HashMap::new();
    let found = list(
        view,
        "select a.sheet_id, q.number, a.choice, a.words, a.reply from opinion_answers a
         join opinion_questions q on q.id = a.question_id where a.round_id = ?1 order by q.number",
        [&round.id],
        |row| {
            let answer = GivenAnswer {
                question: row.get(1)?,
                choice: coded(row, 2, Choice::from_code)?,
                words: row.get(3)?,
                reply: row.get(4)?,
            };
            Ok((row.get(0)?, answer))
        },
    )?;
    for (sheet, answer) in found {
        answers.entry(sheet).or_default().push(answer);
    }
    let mut sheets = list(
        view,
        "select id, seat, name, post, received_on, source, note from opinion_sheets where round_id = ?1 order by seat",
        [&round.id],
        |row| {
            let received_on: Option<NaiveDate> = row.get(4)?;
            Ok(Sheet {
                id: row.get(0)?,
                seat: row.get(1)?,
                name: row.get(2)?,
                post: row.get(3)?,
                received_on,
                source: coded(row, 5, SheetSource::from_code)?,
                is_late: received_on.is_some_and(|day| rules::is_late(day, round.due_on)),
                note: row.get(6)?,
                answers: Vec::new(),
            })
        },
    )?;
    for sheet in &mut sheets {
        sheet.answers = answers.remove(&sheet.id).unwrap_or_default();
    }
    Ok(sheets)
}
