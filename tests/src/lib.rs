//! testkit

pub mod generator;
pub mod multiply;
