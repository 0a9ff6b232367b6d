//! Handlers: one call of the core each, from wire to domain and back.

pub(crate) mod approval;
pub(crate) mod bulk;
pub(crate) mod calendar;
pub(crate) mod committee;
pub(crate) mod desk;
pub(crate) mod exports;
pub(crate) mod imports;
pub(crate) mod incoming;
pub(crate) mod instruments;
pub(crate) mod inventory;
pub(crate) mod life;
pub(crate) mod log;
pub(crate) mod meetings;
pub(crate) mod memory;
pub(crate) mod opinions;
pub(crate) mod outgoing;
pub(crate) mod papers;
pub(crate) mod people;
pub(crate) mod periods;
pub(crate) mod preparing;
pub(crate) mod previews;
pub(crate) mod priorities;
pub(crate) mod query;
pub(crate) mod recurrences;
pub(crate) mod reports;
pub(crate) mod schedule;
pub(crate) mod targets;
pub(crate) mod tasks;
pub(crate) mod templates;
pub(crate) mod views;

use crate::desk::Desk;
use crate::wire::{Noun, WireError};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;
use steering_core::calendar::vietnam_day;
use steering_core::error::{Error, Result};
use steering_core::ops::{Actor, Op, Outcome};
use steering_core::register::{Register, Writing};
use steering_core::{Tx, View};

/// What a handler works with.
pub(crate) struct Context<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) actor: Actor,
    pub(crate) now: DateTime<Utc>,
}

/// What a handler gives.
pub(crate) struct Answer<T> {
    pub(crate) view: T,
    pub(crate) changes: Vec<Noun>,
    pub(crate) head: Option<u32>,
}

impl<T> Answer<T> {
    /// A view of something that nothing moved.
    pub(crate) const fn of(view: T) -> Self {
        Self {
            view,
            changes: Vec::new(),
            head: None,
        }
    }
}

impl<T: Serialize> Answer<T> {
    pub(crate) fn into_json(self) -> Result<Answer<Value>, WireError> {
        let view = serde_json::to_value(self.view).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(Answer {
            view,
            changes: self.changes,
            head: self.head,
        })
    }
}

impl Context<'_> {
    /// Returns the open register.
    pub(crate) fn register(&self) -> Result<Arc<Register>> {
        self.desk.register()
    }

    /// Returns the desk's own day.
    pub(crate) fn today(&self) -> NaiveDate {
        vietnam_day(self.now)
    }

    /// Returns the day that is asked for.
    pub(crate) fn day(&self, as_of: Option<NaiveDate>) -> NaiveDate {
        as_of.unwrap_or_else(|| self.today())
    }

    /// Returns the day from which writes count.
    pub(crate) fn writing_day(&self) -> NaiveDate {
        let own = self.desk.options.effective_on;
        own.unwrap_or_else(|| self.today())
    }

    /// Returns who writes, when, and from which day it counts.
    pub(crate) fn writing(&self) -> Writing {
        Writing {
            now: self.now,
            actor: self.actor,
            effective_on: self.desk.options.effective_on,
        }
    }

    /// Reads the present.
    pub(crate) fn read<T>(
        &self,
        day: NaiveDate,
        look: impl FnOnce(View<'_>) -> Result<T>,
    ) -> Result<T> {
        self.register()?.read(day, look)
    }

    /// Runs an operation and shows what came of it.
    pub(crate) fn write<T, V>(
        &self,
        op: Op,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
        show: impl FnOnce(View<'_>, T) -> Result<V>,
    ) -> Result<Answer<V>, WireError> {
        let register = self.register()?;
        let Outcome {
            value,
            changes,
            head,
        } = register.transact(op, self.writing(), verb)?;
        let view = register.read(self.today(), |view| show(view, value))?;
        Ok(Answer {
            view,
            changes: changes.into_iter().map(Noun::from).collect(),
            head: Some(head),
        })
    }
}
