//! Makes a large register for benchmarks and trials: `generate FILE TASKS [SEED]`.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use steering_tests::generator;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let (Some(file), Some(tasks)) = (given.first(), given.get(1)) else {
        return Err("generate FILE TASKS [SEED]".into());
    };
    let seed = given.get(2).map_or(Ok(1), |seed| seed.parse())?;
    let mut said = 0;
    let made = generator::generate(Path::new(file), seed, tasks.parse()?, |done, all| {
        let tenth = done * 10 / all.max(1);
        if tenth > said {
            said = tenth;
            drop(writeln!(std::io::stderr(), "{done} / {all}"));
        }
    })?;
    writeln!(
        std::io::stdout(),
        "{}: {} tasks, {} operations",
        file,
        made.tasks,
        made.operations
    )?;
    Ok(())
}
