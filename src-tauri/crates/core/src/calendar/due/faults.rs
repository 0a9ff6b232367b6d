//! Which words of a deadline are at fault: their places, and what is wrong with each.
//!
//! Found by reading parts of the words alone: the shortest part that is refused for the reason of the whole is at fault; and
//! beside the longest part that is a deadline by itself, or a wrong one, the words that are left are what was not understood.

use super::{Due, DueError, counts, plain};
use crate::codes::coded_enum;
use crate::tasks::DueKind;
use crate::text::fold;

coded_enum! {
    /// What is wrong with words of a deadline.
    FaultWhy {
        /// They were not understood.
        Unclear = "unclear",
        /// Without their year they could mean two days.
        NoYear = "no_year",
        /// Their year has two digits.
        TwoDigitYear = "two_digit_year",
        /// No calendar has that day.
        NoSuchDay = "no_such_day",
        /// No year has that month, quarter or part.
        NoSuchPeriod = "no_such_period",
        /// A count of days that makes no sense for a deadline.
        CountRange = "count_range",
        /// The text is in an encoding from before Unicode.
        Legacy = "legacy",
        /// "Trước" before a period may mean before its first day or before its last.
        BeforePeriod = "before_period",
        /// They name more than one deadline.
        Several = "several",
    }
}

/// Words at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueFault {
    /// Their first character in the text as it was given, from 0.
    pub at: usize,
    /// How many characters.
    pub length: usize,
    /// The words themselves.
    pub words: String,
    /// What is wrong with them.
    pub why: FaultWhy,
}

/// Words of the longest text whose parts are looked at; a longer one is at fault as a whole.
const LONGEST: usize = 30;
/// What may stand at the ends of words and is no part of them.
const MARKS: &[char] = &['.', ',', ';', ':', '(', ')', '“', '”', '"'];

/// Returns the words at fault in a text that was refused, in their order; none in an empty one.
pub(super) fn faults(
    text: &str,
    why: DueError,
    read: impl Fn(&str) -> Result<Due, DueError>,
) -> Vec<DueFault> {
    let words = Words::of(text);
    let whole = (0, words.places.len());
    let found = match FaultWhy::of(why) {
        None => Vec::new(),
        Some(why @ FaultWhy::Legacy) => vec![(whole, why)],
        Some(why) if words.places.len() > LONGEST => vec![(whole, why)],
        Some(FaultWhy::Unclear) => beside_what_is_read(&words, &read),
        Some(known) => vec![(words.shortest(why, whole, &read), known)],
    };
    found
        .into_iter()
        .filter(|((from, to), _)| from < to)
        .map(|(part, why)| words.fault(part, why))
        .collect()
}

impl FaultWhy {
    const fn of(error: DueError) -> Option<Self> {
        Some(match error {
            DueError::Empty => return None,
            DueError::Unclear => Self::Unclear,
            DueError::NoYear => Self::NoYear,
            DueError::TwoDigitYear => Self::TwoDigitYear,
            DueError::NoSuchDay => Self::NoSuchDay,
            DueError::NoSuchPeriod => Self::NoSuchPeriod,
            DueError::CountRange => Self::CountRange,
            DueError::Legacy => Self::Legacy,
        })
    }
}

/// From which word to before which.
type Part = (usize, usize);

/// Finds the longest part that means something by itself; the words around it are at fault, and so is the part when it is wrong.
fn beside_what_is_read(
    words: &Words,
    read: &impl Fn(&str) -> Result<Due, DueError>,
) -> Vec<(Part, FaultWhy)> {
    let count = words.places.len();
    let whole = (0, count);
    let known = |part: Part| match read(&words.text(part)) {
        Ok(due) => Some(Ok(due)),
        Err(DueError::Empty | DueError::Unclear | DueError::Legacy) => None,
        Err(error) => Some(Err(error)),
    };
    let Some((part, meant)) = words
        .parts(whole)
        .rev()
        .find_map(|part| known(part).map(|meant| (part, meant)))
    else {
        return vec![(whole, FaultWhy::Unclear)];
    };
    let (before, after) = ((0, part.0), (part.1, count));
    // "Đợt 6 tuần tới" holds no "6 weeks": what stands before a number may be its own.
    if before != (0, 0) && counts::is_count(&plain(&words.text(part))) {
        return vec![(whole, FaultWhy::Unclear)];
    }
    let other = |side: Part| words.parts(side).rev().find(|part| known(*part).is_some());
    let others = (other(before), other(after));
    if others != (None, None) {
        let from = others.0.map_or(part.0, |other| other.0);
        let to = others.1.map_or(part.1, |other| other.1);
        return vec![((from, to), FaultWhy::Several)];
    }
    let is_before_period = before != (0, 0)
        && meant.as_ref().is_ok_and(|due| due.kind != DueKind::Date)
        && fold(&words.text((part.0 - 1, part.0))) == "truoc";
    let wrong = meant
        .err()
        .and_then(|error| Some((words.shortest(error, part, read), FaultWhy::of(error)?)));
    let mut found = Vec::new();
    if is_before_period {
        found.push(((0, part.0 - 1), FaultWhy::Unclear));
        found.push(((part.0 - 1, part.0), FaultWhy::BeforePeriod));
    } else {
        found.push((before, FaultWhy::Unclear));
    }
    found.extend(wrong);
    found.push((after, FaultWhy::Unclear));
    found
}

/// A text by its words.
struct Words {
    chars: Vec<char>,
    /// From which character to before which.
    places: Vec<(usize, usize)>,
}

impl Words {
    fn of(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let mut places = Vec::new();
        let mut start = None;
        for (at, char) in chars.iter().chain(&[' ']).enumerate() {
            match (start, char.is_whitespace()) {
                (None, false) => start = Some(at),
                (Some(from), true) => {
                    places.push((from, at));
                    start = None;
                }
                (None, true) | (Some(_), false) => {}
            }
        }
        Self { chars, places }
    }

    /// Every part of a part: the short ones first, among those of one length the last first.
    fn parts(&self, (from, to): Part) -> impl DoubleEndedIterator<Item = Part> + '_ {
        (1..=to - from).flat_map(move |length| {
            (from..=to - length)
                .rev()
                .map(move |start| (start, start + length))
        })
    }

    fn chars_of(&self, (from, to): Part) -> (usize, usize) {
        match (
            self.places.get(from),
            to.checked_sub(1).and_then(|last| self.places.get(last)),
        ) {
            (Some(first), Some(last)) if from < to => (first.0, last.1),
            _ => (0, 0),
        }
    }

    fn text(&self, part: Part) -> String {
        let (from, to) = self.chars_of(part);
        self.chars[from..to].iter().collect()
    }

    /// Returns the shortest part that is refused for the reason of the whole, also as the day that is counted from.
    fn shortest(
        &self,
        why: DueError,
        within: Part,
        read: &impl Fn(&str) -> Result<Due, DueError>,
    ) -> Part {
        let is_counted = counts::is_count(&plain(&self.text(within)));
        self.parts(within)
            .find(|part| {
                let text = self.text(*part);
                read(&text).err() == Some(why)
                    || (is_counted && counts::whole_date(&plain(&text)) == Err(why))
            })
            .unwrap_or(within)
    }

    fn fault(&self, part: Part, why: FaultWhy) -> DueFault {
        let (mut from, mut to) = self.chars_of(part);
        let is_mark = |at: usize| MARKS.contains(&self.chars[at]);
        if !(from..to).all(is_mark) {
            while is_mark(from) {
                from += 1;
            }
            while is_mark(to - 1) {
                to -= 1;
            }
        }
        DueFault {
            at: from,
            length: to - from,
            words: self.chars[from..to].iter().collect(),
            why,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::due_faults;
    use crate::calendar::{WorkingCalendar, day};

    /// Marks the words at fault in the text: `⟨word⟩why`.
    fn marked(text: &str) -> String {
        let mut marked: Vec<char> = text.chars().collect();
        let found = due_faults(text, day("2022-03-08"), WorkingCalendar::published());
        for fault in found.iter().rev() {
            let end = fault.at + fault.length;
            assert_eq!(
                marked[fault.at..end].iter().collect::<String>(),
                fault.words,
                "the place in {text:?} is that of the words"
            );
            let tail = format!("⟩{}", fault.why.code());
            marked.splice(end..end, tail.chars());
            marked.insert(fault.at, '⟨');
        }
        marked.into_iter().collect()
    }

    #[test]
    fn the_words_at_fault_are_marked_and_no_others() {
        for expected in [
            // A wrong day, month, year or count, in whatever stands around it.
            "⟨31/2/2022⟩no_such_day",
            "trước ngày ⟨31/2/2022⟩no_such_day",
            "trước ngày ⟨31/2/2022⟩no_such_day ⟨nhé⟩unclear",
            "  hạn chót:  ⟨31/6/2022⟩no_such_day. ",
            "chậm nhất (⟨30/13/2022⟩no_such_day)",
            "⟨30 tháng 13⟩no_such_day năm 2022",
            "ngày ⟨31 tháng 6⟩no_such_day năm 2022",
            "đến hết ⟨tháng 13⟩no_such_period năm 2022",
            "cuối tháng ⟨13/2022⟩no_such_period",
            "trong ⟨quý V/2022⟩no_such_period",
            "trước ngày ⟨30/6/22⟩two_digit_year",
            "cuối ⟨quý II/22⟩two_digit_year",
            "trong vòng ⟨1000 ngày⟩count_range làm việc",
            "trong ⟨60 tuần⟩count_range",
            "trước ngày ⟨15/1⟩no_year",
            "5 ngày làm việc kể từ ngày ⟨12/4⟩no_year",
            "10 ngày kể từ ngày ⟨31/2/2022⟩no_such_day",
            // Words beside what is read.
            "30/6/2022 ⟨nhé⟩unclear",
            "⟨khoảng⟩unclear 30/6/2022",
            "⟨sau⟩unclear 30/6/2022",
            "⟨từ⟩unclear 30/6/2022",
            "⟨17 giờ⟩unclear ngày 30/6/2022",
            "30/6/2022 ⟨17:00⟩unclear",
            "⟨Báo cáo⟩unclear ⟨15/1⟩no_year",
            "⟨sáng thứ Hai⟩unclear, ngày 30/6/2022",
            "cuối tháng 6/2022 ⟨nếu kịp⟩unclear",
            "5 ngày làm việc ⟨kể từ tuần sau⟩unclear",
            "10 ngày ⟨kể từ ngày ký⟩unclear",
            "⟨đầu⟩unclear năm 2022",
            "⟨giữa⟩unclear quý II/2022",
            "cuoi thang ⟨sau⟩unclear",
            // What could mean two things is marked where it does.
            "⟨trước⟩before_period quý II/2022",
            "⟨phải nộp⟩unclear ⟨trước⟩before_period năm 2026",
            "⟨quý II và quý III/2022⟩several",
            "báo cáo ⟨30/6/2022 hoặc 15/7/2022⟩several",
            "⟨31/6/2022 hoặc 15/7/2022⟩several",
            // Nothing in it is a deadline: all of it.
            "⟨sớm nhất⟩unclear",
            "⟨đợt 6 tuần tới⟩unclear",
            "⟨lần⟩unclear thứ 6 tuần tới",
            "⟨trước 5 ngày làm việc⟩unclear",
            "⟨giai đoạn 2022-2025⟩unclear",
            "⟨hằng tháng ngày 15⟩unclear",
            "⟨h¹n cuèi th¸ng⟩legacy",
        ] {
            let text: String = expected.split('⟨').collect::<Vec<_>>().join("");
            let text = super::FaultWhy::ALL.iter().fold(text, |text, why| {
                text.replace(&format!("⟩{}", why.code()), "")
            });
            assert_eq!(marked(&text), expected, "what is at fault in {text:?}");
        }
    }

    #[test]
    fn what_is_read_or_empty_has_no_fault() {
        for text in ["", "  ", "30/6/2022", "trước phiên tới"] {
            assert_eq!(marked(text), text, "nothing is wrong with {text:?}");
        }
    }

    #[test]
    fn a_long_text_is_at_fault_as_a_whole() {
        let text = "kính gửi ".repeat(400);
        assert_eq!(
            marked(text.trim()),
            format!("⟨{}⟩unclear", text.trim()),
            "its parts are not tried one by one"
        );
    }
}
