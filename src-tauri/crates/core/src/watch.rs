//! Long work seen while it runs.

use crate::error::Result;

/// Hears how far long work has come, and may stop it.
pub trait Watch {
    /// Tells that so many of so many rows are done.
    ///
    /// # Errors
    /// `cancelled`: nothing is written then.
    fn tell(&self, done: u32, total: u32) -> Result<()>;
}

/// Hears nothing and stops nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn tell(&self, _done: u32, _total: u32) -> Result<()> {
        Ok(())
    }
}
