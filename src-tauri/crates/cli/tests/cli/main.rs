//! The command line as a person or a program uses it: whole outputs, exit codes, JSON, files.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails, and says where"
)]

mod desk;
mod exits;
mod files;
mod json;
mod life;
mod outputs;
mod templates;
