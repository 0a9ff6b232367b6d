//! One API for every host: wire types, the command list, and the desk that runs calls.
//!
//! A call comes in as a name, a JSON request and an actor; the command list knows its types; a handler makes one call of the
//! core and turns the value into its view. No rule and no SQL lives here.

pub mod base64;
mod commands;
mod convert;
mod convert_priorities;
pub mod desk;
mod errors;
mod exports;
mod handlers;
mod jobs;
mod papers;
pub mod paths;
mod previews;
mod shared_folder;
mod sources;
pub mod wire;

pub use commands::typescript;
