//! Deadlines in a line: where their words stand, what the grammar of deadlines reads in them, and how sure it is that they
//! are meant so.

use super::around::Around;
use super::leads::{Force, Lead, lead};
use super::pieces::Piece;
use super::scan::Scan;
use super::shapes::{Core, Look, core, fixed};
use super::vocabulary::Vocabulary;
use super::{Context, Deadline, Doubt, Kind, Meaning, Pick};
use crate::calendar::{Due, DueError, read_due};
use crate::tasks::DueKind;
use crate::text::clean_line;
use chrono::{Datelike, Days, Months, NaiveDate};

/// Years around the meeting's in which a day without its year is looked for: 29 February is eight years apart at most.
const YEARS: std::ops::RangeInclusive<i32> = -4..=8;

/// What was made of words that look like a deadline.
enum Judged {
    /// They are none.
    No,
    /// They are one.
    Yes(Reading),
}

/// What words mean.
#[derive(Default)]
struct Reading {
    due: Option<Due>,
    may_mean: Vec<NaiveDate>,
    doubt: Option<Doubt>,
    fault: Option<DueError>,
}

impl Reading {
    fn doubted(mut self, doubt: Doubt) -> Self {
        self.doubt = self.doubt.or(Some(doubt));
        self
    }
}

pub(super) fn read(scan: &mut Scan<'_>, words: &Vocabulary) {
    let mut at = 0;
    // Where a span that was begun goes on: before which piece its first day ends.
    let mut span = None;
    while at < scan.pieces.len() {
        if !may_begin(scan, words, at) {
            at += 1;
            continue;
        }
        let (lead, found) = match fixed(words, at) {
            Some(found) => (Lead::none(at), Some(found)),
            None => {
                let lead = lead(scan, words, at);
                let own = fixed(words, lead.to);
                (lead, own.or_else(|| core(scan, words, &lead)))
            }
        };
        let Some(core) = found else {
            at = lead.to.max(at + 1);
            continue;
        };
        let judge = Judge {
            words,
            lead,
            is_span: span == Some(at),
            around: Around {
                scan,
                words,
                from: at,
                to: core.to,
            },
        };
        let judged = judge.judge(&core);
        let is_begun = judge.around.is_beginning() && words.is_before(at, &["từ"]);
        span = is_begun.then_some(core.to);
        // "Số 45 ngày 12/12": what is no count may hide a day.
        let is_no_count = matches!((&judged, &core.look), (Judged::No, Look::Count { .. }));
        at = if is_no_count { core.from + 1 } else { core.to };
        if let Judged::Yes(reading) = judged {
            let is_own = matches!(core.look, Look::Regular | Look::Session | Look::Without);
            let from = if is_own { core.from } else { lead.from };
            note(scan, (from, core.to), lead.is_led(), reading);
        }
    }
}

/// False for what no deadline begins with: it need not be looked at closer.
fn may_begin(scan: &Scan<'_>, words: &Vocabulary, at: usize) -> bool {
    let is_quarter = |piece: &Piece| piece.low.starts_with('q');
    !scan.is_taken(at)
        && (words.knows(at)
            || scan.number(at, 11).is_some()
            || scan.piece(at).is_some_and(is_quarter))
}

/// Notes a deadline with what was picked for it.
fn note(scan: &mut Scan<'_>, part: (usize, usize), is_led: bool, reading: Reading) {
    let on = scan.on;
    let words = clean_line(scan.words(part.0, part.1));
    scan.find(part, is_led, |_, pick| {
        Meaning::Due(deadline(reading, words, on, pick))
    });
}

fn deadline(reading: Reading, words: String, on: Context<'_>, pick: Option<&Pick>) -> Deadline {
    let Reading {
        mut due,
        mut may_mean,
        mut doubt,
        fault,
    } = reading;
    let is_picked = match pick {
        Some(Pick::Offered) => due.is_some(),
        Some(Pick::Day(day)) => {
            let is_offered = may_mean.contains(day);
            let is_read = due.as_ref().and_then(|due| due.due_on) == Some(*day);
            if is_offered && !is_read {
                due = Some(Due {
                    kind: DueKind::Date,
                    due_on: Some(*day),
                    ..Due::none()
                });
            }
            is_offered || is_read
        }
        Some(Pick::Party(_) | Pick::Clause(_)) | None => false,
    };
    if is_picked {
        doubt = None;
        may_mean.clear();
    }
    if fault.is_some() {
        (due, doubt) = (None, None);
        may_mean.clear();
    }
    if let Some(due) = &mut due {
        due.words = words;
    }
    let day = due.as_ref().and_then(|due| due.due_on);
    Deadline {
        is_past: day.is_some_and(|day| day < on.day),
        day_off: day.and_then(|day| on.calendar.name_of_day_off(day)),
        due,
        may_mean,
        doubt,
        fault,
    }
}

/// Words that look like a deadline, with all that tells whether they are one.
struct Judge<'a> {
    words: &'a Vocabulary,
    lead: Lead,
    /// It ends a span that another day began: "từ 1/12 đến 15/12".
    is_span: bool,
    around: Around<'a>,
}

impl Judge<'_> {
    fn on(&self) -> Context<'_> {
        self.around.scan.on
    }

    /// True in lines in which a day is meant as a deadline before all.
    fn charges(&self) -> bool {
        self.around.scan.kind.charges()
    }

    /// True for the last words of a line that charges somebody: there a day is the deadline without saying so. A conclusion
    /// may end with any day.
    fn is_last(&self) -> bool {
        let kind = self.around.scan.kind;
        matches!(kind, Kind::Assignment | Kind::Attachment) && self.around.is_end()
    }

    fn read(&self, from: usize, to: usize) -> Result<Due, DueError> {
        let on = self.on();
        read_due(self.around.scan.words(from, to), on.day, on.calendar)
    }

    /// Reads words with the lead that belongs to them.
    fn read_led(&self, core: &Core) -> Result<Due, DueError> {
        self.read(self.lead.from, core.to)
    }

    fn judge(&self, core: &Core) -> Judged {
        match &core.look {
            Look::Day { .. } => self.day(core),
            Look::DayOfMonth { number, months } => self.day_of_month(*number, *months),
            Look::Weekday { number, has_week } => self.weekday(core, *number, *has_week),
            Look::Period { .. } => self.period(core),
            Look::MonthOfYear => self.month_of_year(core),
            Look::PartOfYear if self.lead.is_led() => self.read_or_fault(core),
            Look::PartOfYear => Judged::No,
            Look::Count { .. } => self.count(core),
            Look::Week { .. } => self.week(core),
            Look::Relative => self.relative(core),
            Look::Regular => self.regular(core),
            Look::Session => self.read_alone(core),
            Look::Without if self.is_last() => self.read_alone(core),
            Look::Without => Judged::No,
        }
    }

    fn read_or_fault(&self, core: &Core) -> Judged {
        Self::of(self.read_led(core))
    }

    /// Reads words that are a deadline without what announces them.
    fn read_alone(&self, core: &Core) -> Judged {
        Self::of(self.read(core.from, core.to))
    }

    fn of(read: Result<Due, DueError>) -> Judged {
        Judged::Yes(match read {
            Ok(due) => Reading {
                due: Some(due),
                ..Reading::default()
            },
            Err(error) => Reading {
                fault: Some(error),
                ..Reading::default()
            },
        })
    }

    fn day(&self, core: &Core) -> Judged {
        let Look::Day {
            day_from,
            weekday,
            is_spelled,
            has_year,
        } = core.look
        else {
            return Judged::No;
        };
        let around = &self.around;
        let is_strong = self.lead.force == Force::Strong;
        let is_dotted = is_spelled || has_year;
        // "Hoàn thành 8/10 đơn vị", "trong 8/10": these words announce counts as well.
        let announces = is_strong || is_spelled || !self.lead.is_within;
        let is_led =
            self.lead.is_led() && announces && (is_strong || is_dotted || !around.is_ratio());
        if !is_led && !self.may_be_bare_day(core, is_dotted) {
            return Judged::No;
        }
        let is_last = self.is_last() && !around.is_of_paper();
        let mut reading = match self.read(day_from, core.to) {
            Ok(due) => Reading {
                due: Some(due),
                ..Reading::default()
            },
            Err(DueError::NoYear) if is_led || is_last => self.in_some_year(day_from, core.to),
            Err(DueError::NoYear) => return Judged::No,
            Err(_) if !is_strong && !is_dotted => return Judged::No,
            Err(error) => Reading {
                fault: Some(error),
                ..Reading::default()
            },
        };
        let on = reading.due.as_ref().and_then(|due| due.due_on);
        let is_past = on.is_some_and(|on| on < self.on().day);
        // "Đến ngày 20/11 đã giải ngân": what was, told in a line that charges nobody.
        let is_told = !is_strong && !self.charges();
        let may_be_past = is_past || reading.doubt == Some(Doubt::NoYear);
        if may_be_past && (is_told || !(is_led || is_last)) {
            return Judged::No;
        }
        let is_other_weekday = weekday
            .zip(on)
            .is_some_and(|(weekday, on)| on.weekday().number_from_monday() != weekday);
        if is_other_weekday {
            reading = reading.doubted(Doubt::Weekday);
        }
        if around.goes_on(&["hoặc", "hay"]) && !around.scan.is_mark(core.to, ',') {
            reading = reading.doubted(Doubt::Several);
        }
        if self.is_span && self.lead.is_until {
            reading = reading.doubted(Doubt::Span);
        }
        if !is_led && !is_last {
            reading = reading.doubted(Doubt::Bare);
        }
        Judged::Yes(reading)
    }

    /// Two numbers without a word of a deadline are a day only where nothing says that they are something else.
    fn may_be_bare_day(&self, core: &Core, is_dotted: bool) -> bool {
        let around = &self.around;
        let is_all_day = around.scan.words(core.from, core.to) == "24/7";
        let is_span_end = core.from.checked_sub(2).is_some_and(|before| {
            around.scan.number(before, 4).is_some()
                && around.scan.piece(before + 1).is_some_and(Piece::is_dash)
        });
        let is_span_begin = around.scan.piece(core.to).is_some_and(Piece::is_dash)
            && around.scan.number(core.to + 1, 4).is_some();
        self.charges()
            && !is_all_day
            && !is_span_begin
            && !is_span_end
            && !around.is_numbered()
            && !around.is_beginning()
            && !around.is_of_symbol()
            && (is_dotted || !around.is_ratio())
            && (is_dotted || !around.is_of_paper())
    }

    /// Offers the next such day, beside the last one, which is nearer.
    fn in_some_year(&self, from: usize, to: usize) -> Reading {
        let on = self.on();
        let words = self.around.scan.words(from, to);
        let read = |year: i32| read_due(&format!("{words}/{year}"), on.day, on.calendar).ok();
        let found: Vec<Due> = YEARS
            .filter_map(|years| read(on.day.year() + years))
            .collect();
        let next = found.iter().find(|due| due.due_on >= Some(on.day));
        let last = found.iter().rev().find(|due| due.due_on < Some(on.day));
        Reading {
            may_mean: [next, last]
                .into_iter()
                .flatten()
                .filter_map(|due| due.due_on)
                .collect(),
            fault: next.is_none().then_some(DueError::NoYear),
            due: next.cloned(),
            doubt: Some(Doubt::NoYear),
        }
    }

    /// "Trước ngày 15", "trước ngày 15 tháng sau": the grammar asks for the month, so the day is only offered.
    fn day_of_month(&self, number: u32, months: Option<u32>) -> Judged {
        if self.lead.force != Force::Strong && !self.lead.is_until {
            return Judged::No;
        }
        let today = self.on().day;
        let in_month = |months: u32| {
            today
                .with_day(1)?
                .checked_add_months(Months::new(months))?
                .with_day(number)
        };
        let found = match months {
            Some(months) => in_month(months),
            None => (0..3).filter_map(in_month).find(|day| *day >= today),
        };
        Judged::Yes(Reading {
            fault: found.is_none().then_some(DueError::NoSuchDay),
            may_mean: found.into_iter().collect(),
            doubt: Some(Doubt::NoMonth),
            due: None,
        })
    }

    /// "Thứ Sáu tuần sau"; "trước thứ Sáu" alone is offered as the next one. "Lần thứ ba" is no Tuesday.
    fn weekday(&self, core: &Core, number: u32, has_week: bool) -> Judged {
        if self.around.follows_any(&["lần"]) {
            return Judged::No;
        }
        if !has_week {
            if self.lead.force != Force::Strong {
                return Judged::No;
            }
            let is_it = |day: &NaiveDate| day.weekday().number_from_monday() == number;
            let next = self.on().day.iter_days().skip(1).find(is_it);
            return Judged::Yes(Reading {
                may_mean: next.into_iter().collect(),
                doubt: Some(Doubt::NoMonth),
                ..Reading::default()
            });
        }
        if !self.lead.is_led() && !self.charges() {
            return Judged::No;
        }
        self.offered_unless(
            self.lead.is_led() || self.is_last(),
            self.read_or_fault(core),
        )
    }

    /// Leaves a reading sure when it is meant so, else offers it.
    fn offered_unless(&self, is_meant: bool, judged: Judged) -> Judged {
        match judged {
            Judged::Yes(reading) if !is_meant => Judged::Yes(reading.doubted(Doubt::Bare)),
            judged => judged,
        }
    }

    fn period(&self, core: &Core) -> Judged {
        let Look::Period {
            has_place,
            has_year,
            is_year,
            is_open,
        } = core.look
        else {
            return Judged::No;
        };
        let around = &self.around;
        let is_led = self.lead.is_led();
        let is_rate = self.lead.is_within
            && is_open
            && around.follows_any(&["lần", "buổi", "ngày", "tháng", "quý"]);
        let is_mentioned =
            around.is_vision() || around.follows_any(&["các", "những", "mỗi"]) || is_rate;
        if around.is_over(is_open) || (is_mentioned && self.lead.force < Force::Strong) {
            return Judged::No;
        }
        if is_open && is_year && !has_place && !around.ends_part() {
            return Judged::No;
        }
        let is_bare = !is_led;
        if is_bare
            && (!self.charges()
                || (is_year && !has_place)
                || around.is_beginning()
                || around.is_length())
        {
            return Judged::No;
        }
        let names_paper = is_bare && !has_place && around.is_of_paper();
        let is_last = self.is_last();
        let is_several = !has_year && around.goes_on(&["và", "hoặc", "hay", "đến", "tới"]);
        let mut reading = match self.read_led(core) {
            Ok(due) => Reading {
                due: Some(due),
                ..Reading::default()
            },
            Err(DueError::NoYear) if self.charges() && (is_led || is_last) => {
                self.in_some_year(self.lead.from, core.to)
            }
            Err(DueError::NoYear) => return Judged::No,
            Err(error) => match self.before_period(core) {
                Some(reading) => reading,
                None if is_bare => return Judged::No,
                None => Reading {
                    fault: Some(error),
                    ..Reading::default()
                },
            },
        };
        let day = reading.due.as_ref().and_then(|due| due.due_on);
        let is_past = day.is_some_and(|day| day < self.on().day);
        let is_weak = self.lead.force < Force::Strong;
        if is_past && is_weak && !(self.charges() && is_last) {
            return Judged::No;
        }
        if is_several {
            reading = reading.doubted(Doubt::Several);
        }
        if self.is_span && self.lead.is_until {
            reading = reading.doubted(Doubt::Span);
        }
        let is_far = self.lead.is_until && self.lead.force == Force::Weak && !has_place && !is_last;
        let is_loose = is_open && !has_place && !(around.ends_part() || core.from <= 1);
        let is_offered = (is_bare && !is_last) || names_paper || is_far || is_loose;
        self.offered_unless(!is_offered, Judged::Yes(reading))
    }

    /// "Trước tháng 12" may mean by 30 November or by 31 December.
    fn before_period(&self, core: &Core) -> Option<Reading> {
        if !self.lead.is_before {
            return None;
        }
        let due = self.read(core.from, core.to).ok()?;
        let last = due.due_on?;
        let months = match due.kind {
            DueKind::MonthEnd => 1,
            DueKind::QuarterEnd => 3,
            DueKind::YearEnd => 12,
            DueKind::Date
            | DueKind::WorkingDays
            | DueKind::Regular
            | DueKind::BeforeSession
            | DueKind::None => return None,
        };
        let first = last
            .with_day(1)?
            .checked_sub_months(Months::new(months - 1))?;
        Some(Reading {
            may_mean: vec![first.checked_sub_days(Days::new(1))?, last],
            doubt: Some(Doubt::BeforePeriod),
            ..Reading::default()
        })
    }

    /// "12/2026" is a month after a word of a deadline only: it is also how documents are numbered.
    fn month_of_year(&self, core: &Core) -> Judged {
        if !self.lead.is_led() {
            return Judged::No;
        }
        match self.before_period(core) {
            Some(reading) => Judged::Yes(reading),
            None => self.read_or_fault(core),
        }
    }

    fn count(&self, core: &Core) -> Judged {
        let Look::Count {
            is_working,
            has_event,
            is_event_closed,
        } = core.look
        else {
            return Judged::No;
        };
        let around = &self.around;
        let is_other = around.scan.number(core.to, 4).is_some()
            || self.words.is(core.to, &["đầu", "cuối", "của"])
            || (around.is_over(true) && !self.words.is(core.to, &["trước"]));
        let announces = self.lead.force == Force::Strong || self.lead.is_within;
        if is_other || (self.lead.is_until && self.lead.force == Force::Weak) {
            return Judged::No;
        }
        if !announces {
            let may_be = self.charges() && (is_working || has_event) && !around.is_length();
            if !may_be || self.words.is(core.to, &["trước"]) {
                return Judged::No;
            }
        }
        // "Chậm nhất 3 ngày làm việc trước phiên họp" is counted the other way.
        let mut judged = if self.words.is(core.to, &["trước"]) {
            Judged::Yes(Reading {
                fault: Some(DueError::Unclear),
                ..Reading::default()
            })
        } else {
            self.read_or_fault(core)
        };
        if let Judged::Yes(reading) = judged {
            judged = Judged::Yes(if is_event_closed {
                reading
            } else {
                reading.doubted(Doubt::Event)
            });
        }
        self.offered_unless(announces || self.is_last(), judged)
    }

    fn week(&self, core: &Core) -> Judged {
        let around = &self.around;
        let is_rate =
            around.follows_any(&["lần", "ngày", "buổi", "tiết", "giờ", "các", "những", "việc"]);
        let has_place = matches!(core.look, Look::Week { has_place: true });
        if around.is_over(self.words.is(core.to - 1, &["tuần"])) || (self.lead.is_within && is_rate)
        {
            return Judged::No;
        }
        if !self.lead.is_led() {
            let may_be = self.charges() && has_place && self.read_led(core).is_ok();
            if !may_be {
                return Judged::No;
            }
        }
        let is_meant = self.lead.is_led() || self.is_last();
        self.offered_unless(is_meant, self.read_or_fault(core))
    }

    fn relative(&self, core: &Core) -> Judged {
        let is_so_far = self.lead.is_until && self.lead.force == Force::Weak;
        if is_so_far || (!self.lead.is_led() && !self.is_last()) {
            return Judged::No;
        }
        self.offered_unless(self.lead.is_led(), self.read_or_fault(core))
    }

    /// "Thường xuyên" is also how something is done, and part of a name: "Vụ Giáo dục thường xuyên".
    fn regular(&self, core: &Core) -> Judged {
        let around = &self.around;
        if around.words.is_before(core.from, &["giáo", "dục"]) {
            return Judged::No;
        }
        let is_carried_out = around.words.is_before(core.from, &["thực", "hiện"])
            || around.follows_any(&["làm", "việc"]);
        let is_led = self.lead.force == Force::Strong && self.lead.to == core.from;
        if !is_led && !self.charges() {
            return Judged::No;
        }
        let is_meant = is_led || is_carried_out || self.is_last();
        self.offered_unless(is_meant, self.read_alone(core))
    }
}
