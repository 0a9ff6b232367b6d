//! Long calls, seen while they run: how far they are, and the wish to stop them.
//!
//! A call that takes long carries a name that its caller chose. While it runs, `job_show` by that name tells how far it is
//! and `job_cancel` stops it; its result is its own reply. Hosts run each call on a thread of its own, so that asking does
//! not wait.

use crate::desk::lock;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use steering_core::error::{Error, Result};
use steering_core::watch::Watch;

/// A job under way.
#[derive(Debug, Default)]
pub(crate) struct Job {
    done: AtomicU32,
    total: AtomicU32,
    is_cancelled: AtomicBool,
}

impl Job {
    /// Returns how many steps are done, of how many.
    pub(crate) fn progress(&self) -> (u32, u32) {
        (
            self.done.load(Ordering::Relaxed),
            self.total.load(Ordering::Relaxed),
        )
    }

    /// Asks it to stop.
    pub(crate) fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }
}

impl Watch for Job {
    fn tell(&self, done: u32, total: u32) -> Result<()> {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
        if self.is_cancelled.load(Ordering::Relaxed) {
            return Err(Error::Cancelled);
        }
        Ok(())
    }
}

/// The jobs of a desk, by name.
#[derive(Debug, Default)]
pub(crate) struct Jobs(Mutex<BTreeMap<String, Arc<Job>>>);

impl Jobs {
    /// Begins a job; without a name nobody can ask for it.
    pub(crate) fn begin(&self, name: Option<String>) -> Running<'_> {
        let job = Arc::new(Job::default());
        if let Some(name) = &name {
            lock(&self.0).insert(name.clone(), Arc::clone(&job));
        }
        Running {
            jobs: self,
            name,
            job,
        }
    }

    /// Returns a job that runs.
    pub(crate) fn find(&self, name: &str) -> Option<Arc<Job>> {
        lock(&self.0).get(name).map(Arc::clone)
    }
}

/// A job while it runs; it ends with this.
pub(crate) struct Running<'a> {
    jobs: &'a Jobs,
    name: Option<String>,
    job: Arc<Job>,
}

impl std::ops::Deref for Running<'_> {
    type Target = Job;

    fn deref(&self) -> &Job {
        &self.job
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            lock(&self.jobs.0).remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Jobs;
    use steering_core::watch::Watch;

    #[test]
    fn a_job_is_seen_while_it_runs_and_can_be_stopped() {
        let jobs = Jobs::default();
        let running = jobs.begin(Some("a".to_owned()));
        assert!(running.tell(3, 10).is_ok(), "nobody stopped it");
        let seen = jobs.find("a").unwrap();
        assert_eq!(seen.progress(), (3, 10), "it is seen from outside");
        seen.cancel();
        assert!(running.tell(4, 10).is_err(), "it hears that it shall stop");
        drop(running);
        assert!(jobs.find("a").is_none(), "it is over");
    }
}
