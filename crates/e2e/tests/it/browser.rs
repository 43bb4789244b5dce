//! A reader's browser: one width, scripts on or blocked, and what it can do on a page.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::driver::Driver;

/// How long a page may take to come, far more than it should.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the city and axe-core are, from the environment.
#[derive(Clone)]
pub(crate) struct Settings {
    /// `http://host:port`, without a slash at its end.
    pub(crate) url: String,
    /// axe-core's script.
    pub(crate) axe: String,
}

impl Settings {
    /// None, and a line that says why, where the browser step has not set them: the ordinary test run.
    pub(crate) fn from_env() -> Option<Self> {
        let variable = |name| {
            let value = std::env::var(name).ok().filter(|value| !value.is_empty());
            if value.is_none() {
                eprintln_skipped(name);
            }
            value
        };
        let (url, axe) = (variable("KEREKASZTAL_E2E_URL")?, variable("KEREKASZTAL_AXE")?);
        let axe =
            fs::read_to_string(&axe).unwrap_or_else(|error| panic!("axe-core is not at {axe}: {error}"));
        Some(Self { url: url.trim_end_matches('/').to_owned(), axe })
    }
}

#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn eprintln_skipped(name: &str) {
    eprintln!("skipped: {name} is not set; `cargo xtask test --only browser` starts the city and sets it");
}

/// One browser window.
pub(crate) struct Browser {
    /// The session, for what is not here.
    pub(crate) web: WebDriver,
    pub(crate) settings: Settings,
    /// CSS pixels.
    pub(crate) width: u32,
    /// Whether pages may run scripts.
    pub(crate) javascript: bool,
    driver: Driver,
}

impl Browser {
    /// Starts a browser whose pages are `width` pixels wide and may run scripts or not.
    pub(crate) async fn open(settings: &Settings, width: u32, javascript: bool) -> WebDriverResult<Self> {
        let driver = Driver::start().await?;
        let web = driver.web.clone();
        let browser = Self { web, settings: settings.clone(), width, javascript, driver };
        browser.resize(width, 800).await?;
        browser.scripts(javascript).await?;
        Ok(browser)
    }

    /// Ends the browser. Called on success and failure alike, so that none stays behind.
    pub(crate) async fn close(self) -> WebDriverResult<()> {
        self.driver.stop().await
    }

    /// Goes to a path of the city.
    pub(crate) async fn visit(&self, path: &str) -> WebDriverResult<()> {
        self.web.goto(format!("{}{path}", self.settings.url)).await
    }

    /// Path and query of the page.
    pub(crate) async fn path(&self) -> WebDriverResult<String> {
        let url = self.web.current_url().await?;
        Ok(url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path())))
    }

    /// Presses what the selector finds first, and waits until the path is as wanted.
    pub(crate) async fn follow(&self, selector: &str, wanted: impl Fn(&str) -> bool) -> WebDriverResult<()> {
        self.press(selector).await?;
        self.arrive(selector, wanted).await
    }

    /// Presses what the selector finds first, scrolled to where no sticky bar lies over it.
    pub(crate) async fn press(&self, selector: &str) -> WebDriverResult<()> {
        self.press_on(By::Css(selector)).await
    }

    /// The same by any way of finding.
    pub(crate) async fn press_on(&self, by: By) -> WebDriverResult<()> {
        let element = self.web.find(by).await?;
        self.web
            .execute(
                "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})",
                vec![element.to_json()?],
            )
            .await?;
        element.click().await
    }

    /// Waits until the path is as wanted.
    pub(crate) async fn arrive(&self, after: &str, wanted: impl Fn(&str) -> bool) -> WebDriverResult<()> {
        let ticks = PATIENCE.as_millis() / 50;
        let mut path = String::new();
        for _ in 0..ticks {
            path = self.path().await?;
            if wanted(&path) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(WebDriverError::FatalError(format!("`{after}` has led to {path}, which is not where it should")))
    }

    /// The value of an expression in the page, also when the page's own scripts are blocked.
    pub(crate) async fn value(&self, expression: &str) -> WebDriverResult<Value> {
        Ok(self.web.execute(format!("return {expression}"), Vec::new()).await?.json().clone())
    }

    /// Allows or blocks scripts of pages that are loaded from now on.
    pub(crate) async fn scripts(&self, allowed: bool) -> WebDriverResult<()> {
        let blocked = json!({ "value": !allowed });
        self.web.cdp().send_raw("Emulation.setScriptExecutionDisabled", blocked).await.map(drop)
    }

    /// Cuts the connection of the page, or gives it back.
    pub(crate) async fn connect(&self, connected: bool) -> WebDriverResult<()> {
        let conditions = json!({
            "offline": !connected,
            "latency": 0,
            "downloadThroughput": -1,
            "uploadThroughput": -1,
        });
        self.web.cdp().send_raw("Network.enable", json!({})).await?;
        self.web.cdp().send_raw("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// A picture of the whole page in target/screens.
    pub(crate) async fn screenshot(&self, name: &str) -> WebDriverResult<PathBuf> {
        let height = self.value("Math.min(document.documentElement.scrollHeight, 12000)").await?;
        self.resize(self.width, height.as_u64().unwrap_or(800)).await?;
        let picture = self.web.screenshot_as_png().await;
        self.resize(self.width, 800).await?;
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/screens");
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        fs::write(&file, picture?)?;
        Ok(file)
    }

    /// A window cannot be narrower than 500 pixels, what the page is told can.
    pub(crate) async fn resize(&self, width: u32, height: u64) -> WebDriverResult<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.web.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await.map(drop)
    }
}
