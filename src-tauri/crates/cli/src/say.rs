//! Dates, ratios and codes as a reader of the chosen language writes them.

use crate::host::Host;
use crate::table::Tone;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;
use steering_api::wire::Ref;
use steering_api::wire::desk::OpLabel;
use steering_api::wire::tasks::TaskRow;
use steering_messages::Language;

impl Host {
    /// Writes a day: `30/06/2022`, in English `2022-06-30`.
    pub(crate) fn day(&self, day: NaiveDate) -> String {
        match self.words.language() {
            Language::Vi => day.format("%d/%m/%Y").to_string(),
            Language::En => day.format("%Y-%m-%d").to_string(),
        }
    }

    /// Writes a day that may be absent; absent is empty.
    pub(crate) fn maybe_day(&self, day: Option<NaiveDate>) -> String {
        day.map(|day| self.day(day)).unwrap_or_default()
    }

    /// Writes an instant of the wire in Vietnam time, to the minute.
    pub(crate) fn instant(&self, text: &str) -> String {
        let Some(hanoi) = FixedOffset::east_opt(7 * 3600) else {
            return text.to_owned();
        };
        DateTime::parse_from_rfc3339(text).map_or_else(
            |_| text.to_owned(),
            |at| {
                let at = at.with_timezone(&hanoi);
                format!("{} {}", self.day(at.date_naive()), at.format("%H:%M"))
            },
        )
    }

    /// Writes hundredths with the language's decimal mark, without needless zeros.
    pub(crate) fn hundredths(&self, value: i64) -> String {
        let sign = if value < 0 { "-" } else { "" };
        let (whole, part) = (value.abs() / 100, value.abs() % 100);
        let mark = match self.words.language() {
            Language::Vi => ',',
            Language::En => '.',
        };
        match part {
            0 => format!("{sign}{whole}"),
            part if part % 10 == 0 => format!("{sign}{whole}{mark}{}", part / 10),
            part => format!("{sign}{whole}{mark}{part:02}"),
        }
    }

    /// Writes a ratio given in hundredths of a percent; absent says so.
    pub(crate) fn ratio(&self, value: Option<u32>) -> String {
        value.map_or_else(
            || self.say("cli-no-ratio", &[]),
            |value| self.percent(&self.hundredths(i64::from(value))),
        )
    }

    /// Adds the percent sign as the language sets it.
    pub(crate) fn percent(&self, number: &str) -> String {
        match self.words.language() {
            Language::Vi => format!("{number} %"),
            Language::En => format!("{number}%"),
        }
    }

    /// Says who acted: `secretariat`, `seat:N` or `record`.
    pub(crate) fn actor(&self, actor: &str) -> String {
        actor.strip_prefix("seat:").map_or_else(
            || self.words.say_code("actor", actor),
            |number| self.say("actor-seat", &[("number", number)]),
        )
    }

    /// Names an operation with what it touched.
    pub(crate) fn operation(&self, label: &OpLabel) -> String {
        let name = self.words.say_code("op", &label.op);
        if label.subject.is_empty() {
            name
        } else {
            format!("{name} {}", label.subject)
        }
    }

    /// Says where a task stands against its deadline.
    pub(crate) fn timeliness(&self, row: &TaskRow) -> String {
        let days = row.days.unwrap_or_default().unsigned_abs().to_string();
        self.say(
            &format!("timeliness-{}", row.timeliness.replace('_', "-")),
            &[("days", &days)],
        )
    }

    /// Says how a deadline reads: the day, or its words where there is no day.
    pub(crate) fn due(&self, row: &TaskRow) -> String {
        row.due_on
            .map_or_else(|| row.due_words.clone(), |day| self.day(day))
    }

    /// Says the word of a code, or the code itself when it has none.
    pub(crate) fn code(&self, family: &str, code: &str) -> String {
        if code.is_empty() {
            String::new()
        } else {
            self.words.say_code(family, code)
        }
    }
}

/// Names a record in a list: its code and title.
pub(crate) fn named(reference: &Ref) -> String {
    match (reference.code.as_str(), reference.title.as_str()) {
        ("", title) => title.to_owned(),
        (code, "") => code.to_owned(),
        (code, title) => format!("{code} {title}"),
    }
}

/// Returns the title of a record that may be absent.
pub(crate) fn title(reference: Option<&Ref>) -> String {
    reference
        .map(|reference| reference.title.clone())
        .unwrap_or_default()
}

/// Returns the code of a unit enum as it stands on the wire.
pub(crate) fn wire_word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}

/// Returns the tone of a timeliness.
pub(crate) fn tone(timeliness: &str) -> Tone {
    match timeliness {
        "overdue" => Tone::Bad,
        "done_late" | "due_today" | "due_soon" => Tone::Warn,
        "done_on_time" => Tone::Good,
        "stopped" | "draft" => Tone::Quiet,
        _ => Tone::Plain,
    }
}
