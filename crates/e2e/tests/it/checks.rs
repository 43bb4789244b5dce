//! What every page has to pass: axe-core, the console, the width, language and direction.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::browser::Browser;

/// The narrowest of our windows, and what pages are seen at when they are enlarged to 400 % (WCAG 1.4.10).
const PHONE: u32 = 360;
const NARROWEST: u32 = 320;

/// What a page is meant to be.
pub(crate) struct Expected<'a> {
    /// Its language.
    pub(crate) lang: &'a str,
    /// The name of its picture.
    pub(crate) name: &'a str,
    /// The status it is answered with.
    pub(crate) status: u16,
}

/// `rtl` for the languages that are written from right to left.
pub(crate) fn direction(lang: &str) -> &'static str {
    if matches!(lang, "ar" | "fa") { "rtl" } else { "ltr" }
}

impl Browser {
    /// Checks the page that is open and takes its picture; gives a sentence for each thing that is wrong.
    pub(crate) async fn check(&self, expected: &Expected<'_>) -> WebDriverResult<Vec<String>> {
        let mut wrong = Vec::new();
        let page = self
            .value(
                "{lang: document.documentElement.lang, dir: document.documentElement.dir, \
                 status: performance.getEntriesByType('navigation')[0].responseStatus, \
                 main: document.querySelectorAll('main#main').length}",
            )
            .await?;
        if page["lang"] != expected.lang || page["dir"] != direction(expected.lang) {
            wrong.push(format!("lang and dir are {} and {}", page["lang"], page["dir"]));
        }
        if page["status"] != expected.status {
            wrong.push(format!("it is answered with {}, not {}", page["status"], expected.status));
        }
        if page["main"] != 1 {
            wrong.push(format!("there are {} elements main#main", page["main"]));
        }
        wrong.extend(self.fits().await?);
        if self.width == PHONE {
            self.resize(NARROWEST, 800).await?;
            let narrow = self.fits().await?;
            wrong.extend(narrow.into_iter().map(|sentence| format!("at {NARROWEST} px {sentence}")));
            self.resize(self.width, 800).await?;
        }
        wrong.extend(self.axe().await?);
        wrong.extend(self.console(expected.status >= 400).await?);
        self.screenshot(expected.name).await?;
        let path = self.path().await?;
        Ok(wrong.into_iter().map(|sentence| format!("{} ({path}): {sentence}", expected.name)).collect())
    }

    /// Whether the page fits into the window and each text into its place.
    async fn fits(&self) -> WebDriverResult<Vec<String>> {
        let mut wrong = Vec::new();
        let wide =
            self.value("document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
        if wide.as_i64().is_none_or(|wide| wide > 0) {
            wrong.push(format!("it is {wide} px wider than the window: {}", self.too_wide().await?));
        }
        for text in self.spilt().await?.as_array().into_iter().flatten() {
            wrong.push(format!("{text} does not fit into its place and may lie over what stands beside it"));
        }
        Ok(wrong)
    }

    /// The elements that stick out, to find the culprit.
    async fn too_wide(&self) -> WebDriverResult<Value> {
        self.value(
            "[...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); \
             return r.right > document.documentElement.clientWidth + 1 || r.left < -1 }).slice(0, 3)\
             .map(e => e.outerHTML.slice(0, 120))",
        )
        .await
    }

    /// Texts that stick out of the cell or row they are laid out in.
    async fn spilt(&self) -> WebDriverResult<Value> {
        self.value(
            "(() => { const laid = e => /grid|flex/.test(getComputedStyle(e).display); const found = []; \
             const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
             while (texts.nextNode()) { const text = texts.currentNode; let item = text.parentElement; \
               if (!text.data.trim() || item.closest('.k-hide') || !item.checkVisibility()) continue; \
               const range = document.createRange(); range.selectNodeContents(text); \
               const said = range.getBoundingClientRect(); \
               for (; item !== document.body; item = item.parentElement) { \
                 const room = item.getBoundingClientRect(); \
                 if (laid(item.parentElement) && room.width > 1 \
                   && (said.right > room.right + 1 || said.left < room.left - 1)) { \
                   found.push(text.data.trim().slice(0, 60)); break } } } \
             return found.slice(0, 3) })()",
        )
        .await
    }

    /// axe-core's violations. A page whose scripts are blocked was loaded without them; only axe itself may
    /// run, so they are allowed for that long.
    pub(crate) async fn axe(&self) -> WebDriverResult<Vec<String>> {
        const RUN: &str = "const done = arguments[arguments.length - 1]; \
            axe.run(document, {resultTypes: ['violations']}).then(\
              result => done(result.violations.map(v => `axe ${v.id}: ${v.help}: ` + \
                v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))), \
              error => done([`axe failed: ${error}`]))";
        self.scripts(true).await?;
        self.web.execute(self.settings.axe.as_str(), Vec::new()).await?;
        let found = self.web.execute_async(RUN, Vec::new()).await?.convert();
        self.scripts(self.javascript).await?;
        found
    }

    /// Warnings and errors that the page has written into the console since the last look. Chromium itself
    /// writes the status of an error page there.
    pub(crate) async fn console(&self, error_page: bool) -> WebDriverResult<Vec<String>> {
        let url = self.web.current_url().await?;
        let own_status = |message: &str| {
            error_page && message.starts_with(url.as_str()) && message.contains("status of 4")
        };
        // Pages of Chromium's own, the icon it asks for where a document of data names none, and what it says of a
        // connection that a journey cut.
        let of_chromium = |message: &str| {
            message.starts_with("chrome://")
                || message.contains("/favicon.ico - ")
                || message.contains("net::ERR_INTERNET_DISCONNECTED")
        };
        let entries = self.web.browser_log().await?.into_iter();
        Ok(entries
            .filter(|entry| {
                matches!(entry.level.as_str(), "SEVERE" | "WARNING")
                    && !own_status(&entry.message)
                    && !of_chromium(&entry.message)
            })
            .map(|entry| format!("console: {}", entry.message))
            .collect())
    }
}
