//! Installs what a fresh machine lacks: Rust's own tools, Debian packages and the interface's packages.

use crate::step::{self, Failure, answer, exists, npm, program, run};
use crate::workspace;

/// What a command needs from the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// To build the window.
    Window,
    /// To show it without a display, and to drive it.
    Screen,
    /// To run the browser tests.
    Browser,
    /// To time programs of the same kind beside this one.
    Peers,
    /// To lay papers out as a word processor does, and to draw their pages.
    Pages,
}

/// Everything that the tests need.
pub(crate) const ALL: [Need; 3] = [Need::Window, Need::Screen, Need::Browser];

impl Need {
    /// Debian 12 packages, each with the reason.
    fn packages(self) -> &'static [&'static str] {
        match self {
            // SQLite is compiled (gcc); the web view, its GTK and the message bus are found by pkg-config.
            Self::Window => &[
                "build-essential",
                "pkg-config",
                "libwebkit2gtk-4.1-dev",
                "libgtk-3-dev",
                "libdbus-1-dev",
            ],
            // A virtual screen, its keys, a message bus for the session, and the driver.
            Self::Screen => &["xvfb", "xauth", "dbus-daemon", "webkit2gtk-driver"],
            Self::Browser => &["chromium"],
            Self::Peers => &["taskwarrior"],
            // Liberation Serif has the widths of Times New Roman.
            Self::Pages => &["libreoffice-writer", "poppler-utils", "fonts-liberation"],
        }
    }
}

/// Installs what `needs` asks for.
///
/// # Errors
/// When something is missing that cannot be installed from here; the message says what to install.
pub(crate) fn setup(needs: &[Need]) -> Result<(), Failure> {
    rust_tools()?;
    node()?;
    system(needs)?;
    packages_of_the_interface()
}

fn rust_tools() -> Result<(), Failure> {
    let lacks: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| answer("cargo", &[command, "--version"]).is_none())
        .map(|(_, component)| component)
        .collect();
    if lacks.is_empty() {
        return Ok(());
    }
    let arguments: Vec<&str> = ["component", "add"].into_iter().chain(lacks).collect();
    run(
        "rustup: formatter and lints",
        &mut program("rustup", &arguments),
    )
    .map(drop)
}

fn node() -> Result<(), Failure> {
    let version = if cfg!(windows) {
        answer("node.exe", &["--version"])
    } else {
        answer("node", &["--version"])
    };
    let version = version.ok_or_else(|| {
        Failure("Node.js is missing: install Node 20.19 or newer, with npm".to_owned())
    })?;
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < (20, 19) {
        return Err(Failure(format!(
            "Node.js {version} is too old: install Node 20.19 or newer"
        )));
    }
    Ok(())
}

fn system(needs: &[Need]) -> Result<(), Failure> {
    if cfg!(windows) {
        println!(
            "Windows: the window needs WebView2 (part of Windows 11) and the C++ build tools of Visual Studio."
        );
        return Ok(());
    }
    if cfg!(target_os = "macos") {
        println!(
            "macOS: the window needs the command line tools of Xcode (xcode-select --install)."
        );
        return Ok(());
    }
    let wanted: Vec<&str> = needs
        .iter()
        .flat_map(|need| need.packages().iter().copied())
        .collect();
    if !exists("apt-get") || !exists("dpkg-query") {
        println!(
            "This is no Debian: what Debian 12 calls {} must be installed.",
            wanted.join(", ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let is_root = answer("id", &["-u"]).as_deref() == Some("0");
    if !is_root && !exists("sudo") {
        return Err(Failure(format!(
            "please install, as root: apt-get install {}",
            missing.join(" ")
        )));
    }
    let apt = |arguments: &[&str]| {
        let prefix: &[&str] = if is_root { &["env"] } else { &["sudo", "env"] };
        let words: Vec<&str> = [
            prefix,
            &["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"],
            arguments,
        ]
        .concat();
        program(words[0], &words[1..])
    };
    run("apt-get update", &mut apt(&["update"]))?;
    let install: Vec<&str> = ["install", "--no-install-recommends"]
        .into_iter()
        .chain(missing.iter().copied())
        .collect();
    run(
        &format!("apt-get install {}", missing.join(" ")),
        &mut apt(&install),
    )
    .map(drop)
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f=${db:Status-Status}", package]).as_deref() == Some("installed")
}

/// `npm ci`, when the lock file is newer than what is installed.
fn packages_of_the_interface() -> Result<(), Failure> {
    let lock = std::fs::read_to_string(workspace::path("ui/package-lock.json"))?;
    let mark = workspace::path("ui/node_modules/.installed-from");
    if std::fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run("npm ci", &mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    std::fs::write(mark, lock)?;
    Ok(())
}

/// Builds the interface into `ui/dist`.
///
/// # Errors
/// When it does not build.
pub(crate) fn interface() -> Result<(), Failure> {
    step::run("interface: build", &mut npm(&["run", "build"])).map(drop)
}
