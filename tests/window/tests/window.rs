//! The journey through the real window: what a person adds is there, stays there, and can be taken back.

use serde_json::json;
use std::path::PathBuf;
use std::time::Duration;
use steering_window_tests::{Program, Session, Trouble};

const SOON: Duration = Duration::from_secs(15);
const TITLE: &str = "Rà soát cơ sở dữ liệu ngành trước kỳ báo cáo tháng 12";
const CONTROL: &str = "\u{E009}";

/// Opens the register of tasks by the sidebar and says whether the task stands there.
fn tasks_show(session: &Session, is_there: bool) -> Result<(), Trouble> {
    session.click("nav a[href='#/tasks']")?;
    Program::settle(session)?;
    session
        .wait(
            if is_there { "the added task in the list" } else { "the list without the task" },
            SOON,
            "return (document.querySelector('#main [role=\"grid\"]')?.innerText.includes(arguments[0]) ?? null) === arguments[1];",
            &[json!(TITLE), json!(is_there)],
        )
        .map(drop)
}

#[test]
fn a_task_added_in_the_window_is_there_after_a_restart_and_can_be_undone() -> Result<(), Trouble> {
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("window");
    if home.exists() {
        std::fs::remove_dir_all(&home)?;
    }
    let program = Program::new(&home)?;

    let session = program.start()?;
    tasks_show(&session, false)?;
    session.click("button[title='Ctrl N']")?;
    session.type_into("dialog[open] #add-title", TITLE)?;
    session.click("dialog[open] button[type='submit']")?;
    tasks_show(&session, true)?;
    session.quit()?;
    assert!(
        program.register().exists(),
        "the register is a file among the person's data"
    );
    assert!(
        program.log()?.contains("first screen after"),
        "the screens say when they are painted, so that the window never opens blank"
    );

    let session = program.start()?;
    tasks_show(&session, true)?;
    session.press(&[CONTROL, "z"])?;
    tasks_show(&session, false)?;
    let history = session.call("history_list", &json!({}))?;
    assert_eq!(
        history["entries"][0]["label"]["op"], "undo",
        "taking back is itself a line of the history"
    );
    session.quit()
}
