//! Prints the command list as TypeScript; `cargo xtask codegen` puts it among the types of the wire.

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().write_all(steering_api::typescript().as_bytes())
}
