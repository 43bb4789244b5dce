//! ChromeDriver as a child process on a port of its own choice, and the Chromium that it starts.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel};

/// What a headless Chromium needs to run as root and to leave the network alone.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
    "--window-size=1280,900",
];

/// ChromeDriver, its session and its profile; all of it goes when this goes.
pub(crate) struct Driver {
    /// The session.
    pub(crate) web: WebDriver,
    _process: Process,
    _profile: TempDir,
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

impl Driver {
    /// Starts both.
    pub(crate) async fn start() -> WebDriverResult<Self> {
        let (process, port) = chromedriver()?;
        let profile = tempfile::tempdir()?;
        let mut wishes = ChromeCapabilities::new();
        for flag in FLAGS {
            wishes.add_arg(flag)?;
        }
        wishes.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        // One is enough for the whole process; a later test finds it installed already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let web = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await?;
        Ok(Self { web, _process: process, _profile: profile })
    }

    /// Closes the browser, then the driver.
    pub(crate) async fn stop(self) -> WebDriverResult<()> {
        self.web.quit().await
    }
}

/// Starts ChromeDriver. It looks for a free port and then takes it twice, for IPv4 and IPv6; where another
/// one was quicker it ends, and is started again.
fn chromedriver() -> WebDriverResult<(Process, u16)> {
    const TRIES: usize = 5;
    let failed = || WebDriverError::FatalError(format!("chromedriver found no port in {TRIES} tries"));
    (0..TRIES).map(|_| started()).find_map(Result::transpose).ok_or_else(failed)?
}

/// Starts ChromeDriver once and reads from its first lines which port it has found, if it has.
fn started() -> WebDriverResult<Option<(Process, u16)>> {
    let failed = |what: &str| WebDriverError::FatalError(format!("chromedriver {what}"));
    let mut child = Command::new("chromedriver")
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed(&format!("(Debian: chromium-driver) does not start: {error}")))?;
    let output = child.stdout.take();
    let process = Process(child);
    let lines = BufReader::new(output.ok_or_else(|| failed("has no output"))?).lines();
    let port = lines.map_while(Result::ok).find_map(|line| {
        line.split("successfully on port ").nth(1)?.trim_end_matches('.').trim().parse().ok()
    });
    Ok(port.map(|port| (process, port)))
}
