//! Templates on files as word processors write them.

mod faults;
mod filling;
mod kit;
mod office;
mod package;
mod runs;
mod start;
