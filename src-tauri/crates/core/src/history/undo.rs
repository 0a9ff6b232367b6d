//! Undo and redo: operations that bring rows back to what the log says they were. They work across restarts.

use crate::error::{Error, Result, Rule};
use crate::ops::{Actor, Op, OpLabel, Outcome, Undoing};
use crate::register::{Register, Writing};
use crate::store::log::{self, Logged};
use crate::store::rows::{self, Change};
use crate::store::tables::{self, Row};
use crate::store::{Scene, Tx};

/// Which way the log is walked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forth,
}

/// Takes back the newest operation that stands, as a new operation that counts from the same day.
///
/// # Errors
/// `nothing_to_undo`; `secretariat_only` when a seat would take back someone else's; `undo_blocked` when a row moved since.
pub fn undo(register: &Register, writing: Writing) -> Result<Outcome<OpLabel>> {
    walk(register, writing, Way::Back)
}

/// Brings back the operation that was undone last, as a new operation.
///
/// # Errors
/// As [`undo`], with `nothing_to_redo`.
pub fn redo(register: &Register, writing: Writing) -> Result<Outcome<OpLabel>> {
    walk(register, writing, Way::Forth)
}

fn walk(register: &Register, writing: Writing, way: Way) -> Result<Outcome<OpLabel>> {
    register.write(|conn| {
        let day = writing
            .effective_on
            .unwrap_or_else(|| crate::calendar::vietnam_day(writing.now));
        let look = Tx::new(
            conn,
            Scene {
                now: writing.now,
                day,
                actor: writing.actor,
            },
        );
        let target = match way {
            Way::Back => log::undo_candidate(look.view())?.ok_or(Error::NothingToUndo)?,
            Way::Forth => log::redo_candidate(look.view())?.ok_or(Error::NothingToRedo)?,
        };
        if writing.actor != Actor::Secretariat && target.entry.actor != writing.actor.to_string() {
            return Err(Error::Refused(Rule::SecretariatOnly));
        }
        if target.entry.op.undoing() == Undoing::Stands {
            return Err(Error::Refused(Rule::NumberStands));
        }
        // It counts from the day of what it takes back: a report of any day shows both or neither.
        let scene = Scene {
            now: writing.now,
            day: target.entry.effective_on,
            actor: writing.actor,
        };
        let tx = Tx::new(conn, scene);
        tx.about(&target.entry.subject);
        let mut changes = log::changes(tx.view(), target.seq)?;
        if way == Way::Back {
            changes.reverse();
        }
        for change in &changes {
            step(&tx, &target, change, way)?;
        }
        let label = OpLabel {
            op: target.entry.op,
            subject: target.entry.subject,
        };
        let op = if way == Way::Back { Op::Undo } else { Op::Redo };
        let nouns = tx.log(op, Some(target.seq), true)?;
        Ok((label, nouns))
    })
}

/// Moves one row one step, after checking that it is where the log left it.
fn step(tx: &Tx<'_>, target: &Logged, change: &Change, way: Way) -> Result<()> {
    let (from, to) = match way {
        Way::Back => (change.after.as_ref(), change.before.as_ref()),
        Way::Forth => (change.before.as_ref(), change.after.as_ref()),
    };
    let present =
        rows::read_row(tx.view(), tables::table(change.noun), &change.row_id)?.map(|(_, row)| row);
    let agrees = match (&present, from) {
        (None, None) => true,
        (Some(row), Some(columns)) => columns
            .iter()
            .all(|(column, value)| row.get(column).unwrap_or(&serde_json::Value::Null) == value),
        (None, Some(_)) | (Some(_), None) => false,
    };
    if !agrees {
        let by = log::later_on_row(tx.view(), &change.row_id, target.seq)?.unwrap_or(OpLabel {
            op: Op::Repair,
            subject: String::new(),
        });
        return Err(Error::UndoBlocked { by });
    }
    let wanted: Option<Row> = match (present, to) {
        (_, None) => None,
        (None, Some(columns)) => Some(columns.clone()),
        (Some(mut row), Some(columns)) => {
            row.extend(columns.clone());
            Some(row)
        }
    };
    tx.put_row(change.noun, &change.row_id, wanted.as_ref())
}
