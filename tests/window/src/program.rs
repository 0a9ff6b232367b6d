//! The program under the driver, with folders of its own.

use crate::webdriver::Session;
pub use crate::webdriver::Trouble;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long the program may take to its first screen on a busy machine.
const START: Duration = Duration::from_secs(60);

/// A driver, and the program it starts; both end with this value.
pub struct Program {
    driver: Child,
    address: String,
    binary: String,
    home: PathBuf,
}

impl Program {
    /// Starts the driver. The program named by `STEERING_WINDOW` will keep everything it writes under `home`.
    ///
    /// # Errors
    /// When the variable is not set or WebKitWebDriver is not installed.
    pub fn new(home: &Path) -> Result<Self, Trouble> {
        let binary = std::env::var("STEERING_WINDOW").map_err(
            |_| "STEERING_WINDOW must name the built window; `cargo xtask test` sets it",
        )?;
        let port = free_port()?;
        std::fs::create_dir_all(home)?;
        let driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // The program starts itself again when this is not set, and the driver would lose it.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("GDK_BACKEND", "x11")
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|trouble| format!("WebKitWebDriver (package webkit2gtk-driver): {trouble}"))?;
        let program = Self {
            driver,
            address: format!("http://127.0.0.1:{port}"),
            binary,
            home: home.to_owned(),
        };
        program.wait_for_driver(port)?;
        Ok(program)
    }

    fn wait_for_driver(&self, port: u16) -> Result<(), Trouble> {
        let until = Instant::now() + START;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > until {
                return Err("WebKitWebDriver does not answer".into());
            }
            std::thread::park_timeout(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Starts the program on its own register and waits until its first screen is painted.
    ///
    /// # Errors
    /// When it does not start, or paints nothing.
    pub fn start(&self) -> Result<Session, Trouble> {
        let session = Session::start(&self.address, &self.binary, &[])?;
        session.wait("the first screen", START, IS_SETTLED, &[])?;
        Ok(session)
    }

    /// Waits until the present screen has its data.
    ///
    /// # Errors
    /// When it does not get them.
    pub fn settle(session: &Session) -> Result<(), Trouble> {
        session
            .wait("the screen with its data", START, IS_SETTLED, &[])
            .map(drop)
    }

    /// Returns what the program wrote into its log.
    ///
    /// # Errors
    /// When there is no log.
    pub fn log(&self) -> Result<String, Trouble> {
        let file = self
            .home
            .join("data/vn.steering-desk.register/logs/steering-desk.log");
        Ok(std::fs::read_to_string(file)?)
    }

    /// The register the program works on.
    #[must_use]
    pub fn register(&self) -> PathBuf {
        self.home.join("data/steering-desk/register.db")
    }
}

/// The screen of the address is there with its data, nothing on it is still loading, and its letters are drawn in their
/// own face.
const IS_SETTLED: &str = "
    const main = document.querySelector('#main');
    const here = document.querySelector('nav [aria-current=\"page\"]')?.getAttribute('href');
    const wanted = location.hash.split(/[/?]/)[1] || 'overview';
    const isSeen = (one) => one.getClientRects().length > 0;
    const isLoading = [...document.querySelectorAll('[aria-busy=\"true\"], .skeleton')].some(isSeen);
    return main !== null && main.innerText.trim() !== '' && here?.split(/[/?]/)[1] === wanted && !isLoading
      && document.fonts.status === 'loaded';";

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

/// A port nobody listens on, chosen by the system.
fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}
