//! A WebDriver client as small as these tests need: one session, JSON over HTTP.

use base64::Engine;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use ureq::Agent;

/// What went wrong, in words.
pub type Trouble = Box<dyn std::error::Error>;

/// The name the WebDriver standard gives to a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How long an element may take to come and to be usable.
const SOON: Duration = Duration::from_secs(10);
/// Controls that Tab may pass on its way.
const MOST_TABS: usize = 120;
const TAB: &str = "\u{E004}";
/// Between two looks at a condition.
const LOOK: Duration = Duration::from_millis(50);

/// One session: one start of the program.
pub struct Session {
    agent: Agent,
    address: String,
}

/// WebKitGTK's driver answers with a picture when the page draws its next frame, and a page at rest draws none for as long
/// as one waits: a change that nobody sees keeps it drawing. It can go when the driver draws a frame by itself.
const KEEP_DRAWING: &str = "
    if (document.body.getAnimations().length === 0) {
      document.body.animate([{ opacity: 1 }, { opacity: 0.9999 }], { duration: 1000, iterations: Infinity });
    }";

impl Session {
    /// Starts `binary` with `arguments` under the driver at `driver` (`http://127.0.0.1:PORT`).
    ///
    /// # Errors
    /// When the driver does not answer, or the program does not start.
    pub fn start(driver: &str, binary: &str, arguments: &[String]) -> Result<Self, Trouble> {
        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        let mut session = Self {
            agent,
            address: driver.to_owned(),
        };
        let program =
            json!({ "webkitgtk:browserOptions": { "binary": binary, "args": arguments } });
        let made = session.post(
            "/session",
            &json!({ "capabilities": { "alwaysMatch": program } }),
        )?;
        let id = made["sessionId"]
            .as_str()
            .ok_or("the driver gave no session")?;
        session.address = format!("{driver}/session/{id}");
        Ok(session)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Trouble> {
        value(
            self.agent
                .post(format!("{}{path}", self.address))
                .send_json(body)?,
            path,
        )
    }

    fn get(&self, path: &str) -> Result<Value, Trouble> {
        value(
            self.agent.get(format!("{}{path}", self.address)).call()?,
            path,
        )
    }

    /// Ends the session, and with it the program.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn quit(&self) -> Result<(), Trouble> {
        value(self.agent.delete(&self.address).call()?, "delete").map(drop)
    }

    /// Runs a script in the page and returns its value.
    ///
    /// # Errors
    /// When the script throws or the driver does not answer.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Trouble> {
        self.post(
            "/execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// Runs the body of an async function in the page and returns what it resolves to.
    ///
    /// # Errors
    /// When the promise is refused (with its reason) or the driver does not answer.
    pub fn run_async(&self, body: &str, arguments: &[Value]) -> Result<Value, Trouble> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
             (async (...given) => {{ {body} }})(...given)
               .then((value) => done({{ value }}), (reason) => done({{ reason: String(reason) }}));"
        );
        let answer = self.post(
            "/execute/async",
            &json!({ "script": script, "args": arguments }),
        )?;
        match answer.get("reason") {
            Some(reason) => Err(format!("the page refused: {reason}").into()),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Calls the register exactly as the screens do, as the secretariat.
    ///
    /// # Errors
    /// What the register refused, as its code.
    pub fn call(&self, cmd: &str, payload: &Value) -> Result<Value, Trouble> {
        let envelope = self.run_async(
            "return await window.__TAURI_INTERNALS__.invoke('rpc', { call: given[0] });",
            &[json!({ "cmd": cmd, "payload": payload, "actor": "secretariat" })],
        )?;
        match envelope.get("ok") {
            Some(reply) => Ok(reply["output"].clone()),
            None => Err(format!("{cmd}: {}", envelope["err"]).into()),
        }
    }

    /// Waits until a script gives something true, and returns it.
    ///
    /// # Errors
    /// After `within`: `what` did not happen, with the page's text to see why.
    pub fn wait(
        &self,
        what: &str,
        within: Duration,
        script: &str,
        arguments: &[Value],
    ) -> Result<Value, Trouble> {
        let until = Instant::now() + within;
        loop {
            // A page that is just being replaced cannot answer; that is a "not yet".
            let last = match self.run(script, arguments) {
                Ok(found) if is_true(&found) => return Ok(found),
                Ok(found) => found.to_string(),
                Err(trouble) => trouble.to_string(),
            };
            if Instant::now() > until {
                let page = self.run(
                    "return location.href + '\\n' + document.body.innerText;",
                    &[],
                )?;
                let page = page.as_str().unwrap_or_default();
                return Err(format!(
                    "{what}: not within {} s (last answer {last}); the page:\n{page}",
                    within.as_secs()
                )
                .into());
            }
            std::thread::park_timeout(LOOK);
        }
    }

    /// Finds the first visible element that fits the CSS selector.
    fn find(&self, selector: &str) -> Result<String, Trouble> {
        let found = self.wait(
            &format!("an element {selector}"),
            SOON,
            "return [...document.querySelectorAll(arguments[0])].find((one) => one.getClientRects().length > 0) ?? null;",
            &[json!(selector)],
        )?;
        Ok(found[ELEMENT].as_str().ok_or("not an element")?.to_owned())
    }

    /// Acts on an element as soon as the driver allows it: one that is still moving, covered or being replaced cannot be
    /// acted on by a person either.
    fn on(&self, selector: &str, act: &str, body: &Value) -> Result<(), Trouble> {
        let until = Instant::now() + SOON;
        loop {
            let element = self.find(selector)?;
            let Err(trouble) = self.post(&format!("/element/{element}/{act}"), body) else {
                return Ok(());
            };
            if Instant::now() > until {
                return Err(format!("{act} on {selector}: {trouble}").into());
            }
            std::thread::park_timeout(LOOK);
        }
    }

    /// Clicks the first visible element that fits, as a person does: the driver refuses when something lies over it.
    ///
    /// # Errors
    /// When none appears within ten seconds, or it cannot be clicked.
    pub fn click(&self, selector: &str) -> Result<(), Trouble> {
        self.on(selector, "click", &json!({}))
    }

    /// Types into the first visible element that fits.
    ///
    /// # Errors
    /// When none appears within ten seconds, or it takes no keys.
    pub fn type_into(&self, selector: &str, text: &str) -> Result<(), Trouble> {
        self.on(selector, "value", &json!({ "text": text }))
    }

    /// Presses keys together: all down in order, all up in reverse.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn press(&self, keys: &[&str]) -> Result<(), Trouble> {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }),
        )
        .map(drop)
    }

    /// Types into whatever has the focus, a key for each letter.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn write(&self, text: &str) -> Result<(), Trouble> {
        text.chars()
            .try_for_each(|letter| self.press(&[letter.to_string().as_str()]))
    }

    /// Presses Tab until the control that a script finds has the focus.
    ///
    /// # Errors
    /// When it does not come, or Tab does not lead to it.
    pub fn tab_to(&self, what: &str, control: &str) -> Result<(), Trouble> {
        self.wait(what, SOON, &format!("return ({control}) != null;"), &[])?;
        for _ in 0..MOST_TABS {
            let there = self.run(
                &format!("return document.activeElement === ({control});"),
                &[],
            )?;
            if there == Value::Bool(true) {
                return Ok(());
            }
            self.press(&[TAB])?;
        }
        Err(format!("Tab does not lead to {what}").into())
    }

    /// Returns the handles of the windows that the driver sees.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub fn windows(&self) -> Result<Vec<String>, Trouble> {
        Ok(serde_json::from_value(self.get("/window/handles")?)?)
    }

    /// Turns to a window by its handle.
    ///
    /// # Errors
    /// When there is none.
    pub fn turn_to(&self, window: &str) -> Result<(), Trouble> {
        self.post("/window", &json!({ "handle": window })).map(drop)
    }

    /// Returns a picture of the page as PNG bytes.
    ///
    /// # Errors
    /// When the driver gives none.
    pub fn picture(&self) -> Result<Vec<u8>, Trouble> {
        self.run(KEEP_DRAWING, &[])?;
        let picture = self.get("/screenshot")?;
        let text = picture.as_str().ok_or("the driver gave no picture")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(text)?)
    }
}

fn is_true(found: &Value) -> bool {
    !matches!(found, Value::Null | Value::Bool(false)) && found.as_str() != Some("")
}

fn value(mut answer: ureq::http::Response<ureq::Body>, what: &str) -> Result<Value, Trouble> {
    let status = answer.status();
    let mut body: Value = answer
        .body_mut()
        .with_config()
        .limit(64 << 20)
        .read_json()?;
    let value = body["value"].take();
    if status.is_success() {
        return Ok(value);
    }
    Err(format!("{what}: {} {}", value["error"], value["message"]).into())
}
