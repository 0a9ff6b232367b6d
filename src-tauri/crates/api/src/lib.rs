//! The border between the core and its hosts: wire types, the declared command list and its dispatcher.
//!
//! No rule and no SQL lives here.

pub mod desk;
pub mod wire;
