//! testkit

pub mod generator;
