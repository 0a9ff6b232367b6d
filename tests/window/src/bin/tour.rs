//! The tour: shows every screen of the real window in both languages and both themes, and writes the first report by the
//! command its button uses. For machines without a display, where the pictures are what can be seen.
//!
//! `tour FOLDER` writes the pictures, the report and the register it shows there.

use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use steering_window_tests::{Program, Session, Trouble};

const SCREENS: [&str; 8] = [
    "overview",
    "tasks",
    "members",
    "targets",
    "instruments",
    "reports",
    "history",
    "settings",
];

fn main() -> Result<(), Trouble> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: tour FOLDER")?);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let folder = folder.canonicalize()?;
    let program = Program::new(&folder.join("home"))?;
    let session = program.start()?;
    let toured = pictures(&session, &folder).and_then(|()| reports(&session, &folder));
    session.quit()?;
    toured
}

fn pictures(session: &Session, folder: &Path) -> Result<(), Trouble> {
    let first = first_task(session)?;
    for language in ["vi", "en"] {
        for theme in ["light", "dark"] {
            session.run(
                "localStorage.setItem('desk.language', arguments[0]); localStorage.setItem('desk.theme', arguments[1]);
                 location.hash = '#/overview'; location.reload();",
                &[json!(language), json!(theme)],
            )?;
            session.wait(
                "the window in its new language",
                std::time::Duration::from_secs(30),
                "return document.documentElement.lang === arguments[0] && document.documentElement.dataset.theme === arguments[1];",
                &[json!(language), json!(theme)],
            )?;
            let screens = SCREENS
                .iter()
                .map(|screen| (*screen, format!("#/{screen}")));
            let task = first.iter().map(|code| ("task", format!("#/tasks/{code}")));
            for (name, address) in screens.chain(task) {
                session.run("location.hash = arguments[0];", &[json!(address)])?;
                Program::settle(session)?;
                let file = folder.join(format!("{name}-{language}-{theme}.png"));
                std::fs::write(&file, session.picture()?)?;
                say(&file)?;
            }
        }
    }
    Ok(())
}

fn first_task(session: &Session) -> Result<Option<String>, Trouble> {
    let page = session.call("task_list", &json!({}))?;
    Ok(page["rows"][0]["code"].as_str().map(str::to_owned))
}

fn reports(session: &Session, folder: &Path) -> Result<(), Trouble> {
    for format in ["docx", "xlsx"] {
        let report: Value = session.call("report_status", &json!({ "format": format }))?;
        let written = PathBuf::from(report["path"].as_str().ok_or("the report has no path")?);
        let file = folder.join(written.file_name().ok_or("the report has no name")?);
        std::fs::copy(&written, &file)?;
        say(&file)?;
    }
    Ok(())
}

fn say(file: &Path) -> Result<(), Trouble> {
    writeln!(std::io::stdout(), "{}", file.display())?;
    Ok(())
}
