//! Queries of the registers of papers.

use super::records::{IncomingPaperRecord, OutgoingPaperRecord};
use super::tasks::coded;
use super::{View, count, first, list};
use crate::error::Result;
use crate::papers::{
    IncomingLine, IncomingQuery, IncomingState, IncomingWhole, KeptPaperFile, OutgoingLine,
    OutgoingQuery, OutgoingState, OutgoingWhole, PaperFile, PaperFileRole, PaperPage, PaperQuery,
    PaperType, RelatedPaper, Relation,
};
use crate::tasks::Named;
use chrono::NaiveDate;
use rusqlite::{Row, ToSql, named_params, params};

/// Day and number of a row in its series.
const DAY: &str = "coalesce(issued_on, reserved_on)";

/// Reads what a series holds, by number: number, day, why numbers before it are missing.
pub(crate) fn numbers(
    view: View<'_>,
    kind: PaperType,
    year: i32,
) -> Result<Vec<(u32, NaiveDate, String)>> {
    list(
        view,
        &format!(
            "select number, {DAY}, gap_reason from outgoing_papers where kind = ?1 and year = ?2 order by number"
        ),
        params![kind.code(), year],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// True when a series holds a number.
pub(crate) fn holds(view: View<'_>, kind: PaperType, year: i32, number: u32) -> Result<bool> {
    Ok(count(
        view,
        "select count(*) from outgoing_papers where kind = ?1 and year = ?2 and number = ?3",
        params![kind.code(), year, number],
    )? > 0)
}

/// Reads the days between which a number's day lies: that of the nearest issued paper on either side. A number that is only
/// reserved binds nobody: its paper may come later than its neighbours'.
pub(crate) fn neighbours(
    view: View<'_>,
    kind: PaperType,
    year: i32,
    number: u32,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
    let day = |sign: &str, order: &str| {
        first(
            view,
            &format!(
                "select issued_on from outgoing_papers where kind = ?1 and year = ?2 and number {sign} ?3
                   and issued_on is not null order by number {order} limit 1"
            ),
            params![kind.code(), year, number],
            |row| row.get(0),
        )
    };
    Ok((day("<", "desc")?, day(">", "asc")?))
}

/// Reads the abbreviation of the issuer that was used last.
pub(crate) fn last_issuer(view: View<'_>) -> Result<Option<String>> {
    first(
        view,
        "select issuer from outgoing_papers order by id desc limit 1",
        [],
        |row| row.get(0),
    )
}

/// Reads the abbreviation of the drafting unit that was used last.
pub(crate) fn last_drafter(view: View<'_>) -> Result<Option<String>> {
    first(
        view,
        "select drafter from outgoing_papers where drafter <> '' order by id desc limit 1",
        [],
        |row| row.get(0),
    )
}

/// Reads the ids of papers that went out under this id or symbol.
pub(crate) fn outgoing_named(view: View<'_>, key: &str, year: Option<i32>) -> Result<Vec<String>> {
    list(
        view,
        "select id from outgoing_papers where (id = lower(?1) or symbol = ?1) and (?2 is null or year = ?2)",
        params![key, year],
        |row| row.get(0),
    )
}

const OUTGOING: &str = "p.id, p.symbol, p.kind, p.year, p.number, p.state, p.title, p.reserved_on, p.issued_on, p.signer,
  p.recipients, p.kept_at, p.copies, p.released_on, p.receipt, p.reason, p.note,
  (select count(*) from paper_files f where f.paper_id = p.id), p.version";

fn read_outgoing(row: &Row<'_>) -> rusqlite::Result<OutgoingLine> {
    let recipients: String = row.get(10)?;
    Ok(OutgoingLine {
        id: row.get(0)?,
        symbol: row.get(1)?,
        kind: coded(row, 2, PaperType::from_code)?,
        year: row.get(3)?,
        number: row.get(4)?,
        state: coded(row, 5, OutgoingState::from_code)?,
        title: row.get(6)?,
        reserved_on: row.get(7)?,
        issued_on: row.get(8)?,
        signer: row.get(9)?,
        recipients: recipients.lines().map(str::to_owned).collect(),
        kept_at: row.get(11)?,
        copies: row.get(12)?,
        released_on: row.get(13)?,
        release_by: None,
        is_late: false,
        receipt: row.get(14)?,
        reason: row.get(15)?,
        note: row.get(16)?,
        files: row.get(17)?,
        version: row.get(18)?,
    })
}

/// A register of papers as it is read by pages: `S` are the states of its papers, `L` its rows.
struct Register<S, L> {
    table: &'static str,
    /// What is joined to its rows.
    join: &'static str,
    columns: &'static str,
    /// The day that its rows are ordered by.
    day: &'static str,
    state_of: fn(&S) -> &'static str,
    read: fn(&Row<'_>) -> rusqlite::Result<L>,
}

const OUTGOING_REGISTER: Register<OutgoingState, OutgoingLine> = Register {
    table: "outgoing_papers",
    join: "",
    columns: OUTGOING,
    day: "coalesce(p.issued_on, p.reserved_on)",
    state_of: |state| state.code(),
    read: read_outgoing,
};

const INCOMING_REGISTER: Register<IncomingState, IncomingLine> = Register {
    table: "incoming_papers",
    join: INCOMING_JOIN,
    columns: INCOMING,
    day: "p.arrived_on",
    state_of: |state| state.code(),
    read: read_incoming,
};

impl<S, L> Register<S, L> {
    /// Reads a page; `more` is a condition of this register alone, with the values that it names.
    fn page(
        &self,
        view: View<'_>,
        query: &PaperQuery<S>,
        folded: Option<&str>,
        (more, values): (&str, &[(&str, &dyn ToSql)]),
    ) -> Result<PaperPage<L>> {
        let Self {
            table,
            join,
            columns,
            day,
            ..
        } = self;
        let wanted = format!(
            "(:text is null or instr(p.folded, :text) > 0) and (:kind is null or p.kind = :kind)
             and (:state is null or p.state = :state) and (:year is null or p.year = :year)
             and (:from is null or {day} >= :from) and (:to is null or {day} <= :to) and {more}"
        );
        let kind = query.kind.map(PaperType::code);
        let state = query.state.as_ref().map(self.state_of);
        let mut filter: Vec<(&str, &dyn ToSql)> = vec![
            (":text", &folded),
            (":kind", &kind),
            (":state", &state),
            (":year", &query.year),
            (":from", &query.from),
            (":to", &query.to),
        ];
        filter.extend_from_slice(values);
        let total = count(
            view,
            &format!("select count(*) from {table} p where {wanted}"),
            &filter[..],
        )?;
        let way = if query.is_ascending { "asc" } else { "desc" };
        filter.push((":limit", &query.limit));
        filter.push((":offset", &query.offset));
        let lines = list(
            view,
            &format!(
                "select {columns} from {table} p {join} where {wanted}
                 order by p.year {way}, {day} {way}, p.number {way}, p.id {way} limit :limit offset :offset"
            ),
            &filter[..],
            self.read,
        )?;
        Ok(PaperPage { total, lines })
    }
}

/// Reads a page of papers that went out.
pub(crate) fn outgoing_page(
    view: View<'_>,
    query: &OutgoingQuery,
    folded: Option<&str>,
) -> Result<PaperPage<OutgoingLine>> {
    OUTGOING_REGISTER.page(view, query, folded, ("true", &[]))
}

/// Reads a paper that went out with what belongs to it.
pub(crate) fn outgoing_whole(
    view: View<'_>,
    record: &OutgoingPaperRecord,
) -> Result<Option<OutgoingWhole>> {
    let id = record.id.as_str();
    let line = first(
        view,
        &format!("select {OUTGOING} from outgoing_papers p where p.id = ?1"),
        [id],
        read_outgoing,
    )?;
    let Some(line) = line else { return Ok(None) };
    let related = |row: &Row<'_>| {
        Ok(RelatedPaper {
            relation: coded(row, 0, Relation::from_code)?,
            paper: read_named(row, 1)?,
        })
    };
    Ok(Some(OutgoingWhole {
        line,
        issuer: record.issuer.clone(),
        drafter: record.drafter.clone(),
        signer_post: record.signer_post.lines().map(str::to_owned).collect(),
        gap_reason: record.gap_reason.clone(),
        of: first(
            view,
            "select p.relation, o.id, o.symbol, o.title from outgoing_papers p
             join outgoing_papers o on o.id = p.related_id where p.id = ?1",
            [id],
            related,
        )?,
        by: list(
            view,
            "select p.relation, p.id, p.symbol, p.title from outgoing_papers p where p.related_id = ?1 order by p.id",
            [id],
            related,
        )?,
        instrument: first(
            view,
            "select i.id, i.code, i.title from outgoing_papers p join instruments i on i.id = p.instrument_id
             where p.id = ?1",
            [id],
            |row| read_named(row, 0),
        )?,
        answers: list(
            view,
            "select id, number || '/' || year, title from incoming_papers where answer_id = ?1 order by year, number",
            [id],
            |row| read_named(row, 0),
        )?,
        recipe: record.recipe.clone(),
        files: files(view, id)?,
    }))
}

fn read_named(row: &Row<'_>, at: usize) -> rusqlite::Result<Named> {
    Ok(Named {
        id: row.get(at)?,
        code: row.get(at + 1)?,
        title: row.get(at + 2)?,
    })
}

fn files(view: View<'_>, paper_id: &str) -> Result<Vec<PaperFile>> {
    list(
        view,
        "select id, role, file_name, size, hash, added_on from paper_files where paper_id = ?1 order by id",
        [paper_id],
        |row| {
            Ok(PaperFile {
                id: row.get(0)?,
                role: coded(row, 1, PaperFileRole::from_code)?,
                name: row.get(2)?,
                size: row.get(3)?,
                hash: row.get(4)?,
                added_on: row.get(5)?,
            })
        },
    )
}

/// Reads a file of a paper, or an edition of minutes.
pub(crate) fn kept_file(view: View<'_>, id: &str) -> Result<Option<KeptPaperFile>> {
    first(
        view,
        "select p.file_name, p.hash, f.bytes from (select id, file_name, hash from paper_files
           union all select id, file_name, hash from minute_editions) p join files f on f.hash = p.hash where p.id = ?1",
        [id],
        |row| {
            Ok(KeptPaperFile {
                name: row.get(0)?,
                hash: row.get(1)?,
                bytes: row.get(2)?,
            })
        },
    )
}

/// Reads files of papers that are not in the register: what the paper is called, name of the file.
pub(crate) fn lost_files(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select coalesce(o.symbol, i.number || '/' || i.year, p.paper_id), p.file_name from paper_files p
         left join outgoing_papers o on o.id = p.paper_id left join incoming_papers i on i.id = p.paper_id
         where coalesce(o.id, i.id) is null or not exists (select 1 from files f where f.hash = p.hash and f.size = p.size)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// True when the year holds a number of arrival.
pub(crate) fn incoming_holds(view: View<'_>, year: i32, number: u32) -> Result<bool> {
    Ok(count(
        view,
        "select count(*) from incoming_papers where year = ?1 and number = ?2",
        params![year, number],
    )? > 0)
}

/// Reads the highest number of arrival of a year; 0 = none.
pub(crate) fn last_arrival(view: View<'_>, year: i32) -> Result<u32> {
    count(
        view,
        "select coalesce(max(number), 0) from incoming_papers where year = ?1",
        [year],
    )
}

/// True when a paper of the same author, symbol and day is there already.
pub(crate) fn has_twin(view: View<'_>, paper: &IncomingPaperRecord) -> Result<bool> {
    if paper.symbol.is_empty() {
        return Ok(false);
    }
    Ok(count(
        view,
        "select count(*) from incoming_papers
         where symbol = ?1 and author = ?2 and dated_on is ?3 and id <> ?4 and state <> 'void'",
        params![paper.symbol, paper.author, paper.dated_on, paper.id],
    )? > 0)
}

/// Reads the id of a paper that came in, by id or by number and year.
pub(crate) fn incoming_named(
    view: View<'_>,
    key: &str,
    numbers: Option<(u32, i32)>,
) -> Result<Option<String>> {
    let (number, year) = numbers.unzip();
    first(
        view,
        "select id from incoming_papers where id = lower(?1) or (number = ?2 and year = ?3)",
        params![key, number, year],
        |row| row.get(0),
    )
}

const INCOMING: &str = "p.id, p.number, p.year, p.state, p.arrived_on, p.author, p.symbol, p.dated_on, p.kind, p.title,
  p.receiver, p.passed_on, p.receipt, p.due_on, coalesce(a.symbol, ''), p.result, p.reason, p.note,
  (select count(*) from paper_files f where f.paper_id = p.id), p.version";
const INCOMING_JOIN: &str = "left join outgoing_papers a on a.id = p.answer_id";

fn read_incoming(row: &Row<'_>) -> rusqlite::Result<IncomingLine> {
    let kind: String = row.get(8)?;
    let arrived_on = row.get(4)?;
    Ok(IncomingLine {
        id: row.get(0)?,
        number: row.get(1)?,
        year: row.get(2)?,
        state: coded(row, 3, IncomingState::from_code)?,
        arrived_on,
        author: row.get(5)?,
        symbol: row.get(6)?,
        dated_on: row.get(7)?,
        kind: PaperType::from_code(&kind),
        title: row.get(9)?,
        receiver: row.get(10)?,
        passed_on: row.get(11)?,
        pass_by: arrived_on,
        receipt: row.get(12)?,
        due_on: row.get(13)?,
        is_late: false,
        answer: row.get(14)?,
        result: row.get(15)?,
        reason: row.get(16)?,
        note: row.get(17)?,
        files: row.get(18)?,
        version: row.get(19)?,
    })
}

/// Reads a page of papers that came in.
pub(crate) fn incoming_page(
    view: View<'_>,
    query: &IncomingQuery,
    folded: Option<&str>,
) -> Result<PaperPage<IncomingLine>> {
    let late = "(not :late or (p.state = 'open' and p.due_on < :day))";
    let values: [(&str, &dyn ToSql); 2] = [(":late", &query.is_late), (":day", &view.day)];
    INCOMING_REGISTER.page(view, &query.of, folded, (late, &values))
}

/// Reads a paper that came in with what belongs to it.
pub(crate) fn incoming_whole(
    view: View<'_>,
    record: &IncomingPaperRecord,
) -> Result<Option<IncomingWhole>> {
    let id = record.id.as_str();
    let line = first(
        view,
        &format!("select {INCOMING} from incoming_papers p {INCOMING_JOIN} where p.id = :id"),
        named_params! { ":id": id },
        read_incoming,
    )?;
    let Some(line) = line else { return Ok(None) };
    Ok(Some(IncomingWhole {
        line,
        answered_by: first(
            view,
            "select a.id, a.symbol, a.title from incoming_papers p join outgoing_papers a on a.id = p.answer_id
             where p.id = ?1",
            [id],
            |row| read_named(row, 0),
        )?,
        files: files(view, id)?,
    }))
}

/// Reads numbers that are missing without a reason: type, year and the number after them.
pub(crate) fn unexplained_gaps(view: View<'_>) -> Result<Vec<(String, i32, u32)>> {
    list(
        view,
        "select kind, year, number from (
           select kind, year, number, gap_reason, lag(number, 1, 0) over (partition by kind, year order by number) as before
           from outgoing_papers)
         where number > before + 1 and gap_reason = '' order by year, kind, number",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Reads issued papers whose day is earlier than that of a lower number of their series: symbol, day.
pub(crate) fn out_of_order(view: View<'_>) -> Result<Vec<(String, NaiveDate)>> {
    list(
        view,
        "select symbol, issued_on from (
           select symbol, issued_on, max(issued_on) over (partition by kind, year order by number
             rows between unbounded preceding and 1 preceding) as before
           from outgoing_papers where issued_on is not null)
         where issued_on < before order by issued_on, symbol",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
