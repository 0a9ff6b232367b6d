//! Every list against a register that holds the published record.

use super::whole::whole;
use super::{List, list};
use crate::error::{Error, Result};
use crate::record;
use crate::register::Register;
use crate::tasks::{Basis, TaskFilter, TaskQuery, TaskSort};
use crate::watch::Watch;
use chrono::NaiveDate;
use std::cell::RefCell;

fn register() -> Register {
    let register = Register::in_memory().unwrap();
    record::load(&register, "2026-11-24T03:00:00Z".parse().unwrap()).unwrap();
    register
}

fn today() -> NaiveDate {
    crate::calendar::day("2026-11-24")
}

fn all_tasks() -> TaskQuery {
    TaskQuery {
        filter: TaskFilter::default(),
        sort: TaskSort::Due,
        is_descending: false,
        group: None,
        basis: Basis::Adjusted,
        offset: 0,
        limit: 0,
    }
}

/// Keeps what it heard, and stops at a row.
#[derive(Default)]
struct Heard {
    told: RefCell<Vec<(u32, u32)>>,
    stop_at: Option<u32>,
}

impl Watch for Heard {
    fn tell(&self, done: u32, total: u32) -> Result<()> {
        self.told.borrow_mut().push((done, total));
        match self.stop_at {
            Some(at) if done >= at => Err(Error::Cancelled),
            Some(_) | None => Ok(()),
        }
    }
}

/// What a list is made by.
type Make<'a> = Box<dyn Fn(&dyn Watch) -> Result<usize> + 'a>;

fn each(register: &Register) -> Vec<(&'static str, Make<'_>)> {
    let mut all: Vec<(&'static str, Make<'_>)> = Vec::new();
    for one in List::ALL {
        let make = move |watch: &dyn Watch| {
            register
                .read(today(), |view| list(view, *one, &all_tasks(), watch))
                .map(|exported| exported.rows.len())
        };
        all.push((one.code(), Box::new(make)));
    }
    let make = |watch: &dyn Watch| {
        register
            .read(today(), |view| whole(view, watch))
            .map(|whole| whole.rows())
    };
    all.push(("register", Box::new(make)));
    all
}

#[test]
fn every_list_tells_how_far_it_is() {
    let register = register();
    for (name, make) in each(&register) {
        let heard = Heard::default();
        let rows = make(&heard).unwrap();
        let told = heard.told.into_inner();
        assert_eq!(rows == 0, told.is_empty(), "{name}: at each of its rows");
        assert!(
            told.iter().all(|(done, total)| done < total),
            "{name}: never beyond its end: {told:?}"
        );
        assert!(
            told.windows(2).all(|pair| pair[0] <= pair[1]),
            "{name}: never back: {told:?}"
        );
    }
}

#[test]
fn every_list_can_be_stopped() {
    let register = register();
    for (name, make) in each(&register) {
        let rows = make(&Heard::default()).unwrap();
        let stopped = make(&Heard {
            stop_at: Some(0),
            ..Heard::default()
        });
        assert!(
            rows == 0 || matches!(stopped, Err(Error::Cancelled)),
            "{name}: it hears that it shall stop: {stopped:?}"
        );
    }
}
