//! The journey through the real window: what a person adds is there, stays there, and can be taken back.

use serde_json::json;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use steering_window_tests::{Program, Session, Trouble};

const SOON: Duration = Duration::from_secs(15);
const TITLE: &str = "Rà soát cơ sở dữ liệu ngành trước kỳ báo cáo tháng 12";
const CONTROL: &str = "\u{E009}";
const SHIFT: &str = "\u{E008}";
const ENTER: &str = "\u{E007}";
const LEFT: &str = "\u{E012}";
const DOWN: &str = "\u{E015}";
const F5: &str = "\u{E035}";
/// The program runs once on a screen.
static ONE: Mutex<()> = Mutex::new(());

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
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
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

/// A script's expression for the button with one of these words.
fn button(words: &str) -> String {
    format!(
        "[...document.querySelectorAll('button')].find((one) => one.getClientRects().length > 0 && /^({words})/.test(one.innerText.trim()))"
    )
}

/// The window that came beside those there were.
fn new_window(session: &Session, before: &[String]) -> Result<String, Trouble> {
    let until = Instant::now() + SOON;
    loop {
        if let Some(new) = session
            .windows()?
            .into_iter()
            .find(|one| !before.contains(one))
        {
            return Ok(new);
        }
        if Instant::now() > until {
            return Err("no second window opens".into());
        }
        std::thread::park_timeout(Duration::from_millis(50));
    }
}

#[test]
fn a_short_meeting_is_held_in_the_window_by_the_keyboard_and_the_room_sees_its_conclusions()
-> Result<(), Trouble> {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("meeting");
    if home.exists() {
        std::fs::remove_dir_all(&home)?;
    }
    let program = Program::new(&home)?;
    let session = program.start()?;
    session.press(&[CONTROL, "4"])?;
    Program::settle(&session)?;

    session.press(&[CONTROL, SHIFT, "n"])?;
    session.tab_to("the title", "document.querySelector('#meeting-title')")?;
    session.write("Hop giao ban")?;
    session.tab_to("the day", "document.querySelector('#meeting-starts_at')")?;
    session.write("01/12/2026")?;
    session.tab_to("the beginning", "document.querySelector('#meeting-from')")?;
    session.write("8h")?;
    session.press(&[CONTROL, ENTER])?;
    session.wait(
        "the meeting is planned",
        SOON,
        "return /meetings\\/PH-001/.test(location.hash);",
        &[],
    )?;
    session.call(
        "agenda_add",
        &json!({ "meeting": "PH-001", "title": "Khai mac" }),
    )?;
    session.call(
        "agenda_add",
        &json!({ "meeting": "PH-001", "title": "Ra soat ha tang" }),
    )?;
    session.tab_to("inviting", &button("Mời họp|Send"))?;
    session.press(&[ENTER])?;
    session.tab_to("beginning", &button("Bắt đầu họp|Begin"))?;
    session.press(&[ENTER])?;
    session.wait(
        "the line that is typed has the focus",
        SOON,
        "return document.activeElement?.tagName === 'TEXTAREA';",
        &[],
    )?;
    session.press(&[CONTROL, DOWN])?;
    for (count, words) in [
        "- Trinh bay ket qua",
        "= Thong nhat ket qua ra soat",
        "> Hoan thien bao cao @vu khtc 31/12/2027",
    ]
    .into_iter()
    .enumerate()
    {
        session.write(words)?;
        session.press(&[ENTER])?;
        session.wait(
            "the line is written",
            SOON,
            "return document.querySelectorAll('[data-line]').length === arguments[0];",
            &[json!(count + 1)],
        )?;
    }
    let meeting = session.call("meeting_show", &json!({ "key": "PH-001" }))?;
    let kinds: Vec<&str> = meeting["lines"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|line| line["kind"].as_str())
        .collect();
    assert_eq!(
        kinds,
        ["proceedings", "conclusion", "assignment"],
        "each line by its sign"
    );

    let main = session.windows()?;
    session.press(&[F5])?;
    let room = new_window(&session, &main)?;
    session.turn_to(&room)?;
    for words in ["Hop giao ban", "Thong nhat ket qua ra soat"] {
        session.wait(
            &format!("the room sees “{words}”"),
            SOON,
            "return document.body.innerText.includes(arguments[0]);",
            &[json!(words)],
        )?;
    }
    session.turn_to(main.first().ok_or("no window")?)?;

    session.tab_to("the end", &button("Kết thúc|End"))?;
    session.press(&[ENTER])?;
    session.wait(
        "what is missing is shown",
        SOON,
        "return document.querySelector('dialog[open]') != null;",
        &[],
    )?;
    session.press(&[CONTROL, ENTER])?;
    session.wait(
        "the meeting is over",
        SOON,
        "return document.querySelector('dialog[open]') == null;",
        &[],
    )?;
    let over = session.call("meeting_show", &json!({ "key": "PH-001" }))?;
    assert_eq!(over["row"]["state"], "ended", "the meeting is over");
    session.tab_to(
        "the parts of the meeting",
        "document.querySelector('[data-tab=\"minutes\"][aria-selected=\"true\"]')",
    )?;
    session.press(&[LEFT])?;
    session.press(&[LEFT])?;
    session.tab_to("the issuer", "document.querySelector('#notice-issuer')")?;
    session.write("BCD")?;
    session.press(&[CONTROL, ENTER])?;
    session.wait(
        "the issue is asked for once",
        SOON,
        "return document.querySelector('dialog[open]') != null;",
        &[],
    )?;
    session.press(&[CONTROL, ENTER])?;
    session.wait(
        "the notice is issued, and its task is live",
        SOON,
        "return document.querySelectorAll('[data-task]').length === 1;",
        &[],
    )?;
    session.quit()
}
