//! The reader's way: home, a word, results, a service, its organisation, another language half-way; then
//! where nothing is found, where nothing is, and what programs are offered.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;

/// A phone's and a desk's.
pub(crate) const WIDTHS: [u32; 2] = [360, 1280];

#[tokio::test]
async fn in_hungarian() -> WebDriverResult<()> {
    walk_all("hu", "en").await
}

#[tokio::test]
async fn in_english() -> WebDriverResult<()> {
    walk_all("en", "ar").await
}

#[tokio::test]
async fn in_arabic() -> WebDriverResult<()> {
    walk_all("ar", "hu").await
}

/// Each width, scripts on and blocked; `other` is the language switched to.
async fn walk_all(lang: &str, other: &str) -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for width in WIDTHS {
        for javascript in [true, false] {
            let browser = Browser::open(&settings, width, javascript).await?;
            let name = format!("{lang}-{width}-{}", if javascript { "scripts" } else { "blocked" });
            let outcome =
                Journey { browser: &browser, name: &name, wrong: &mut wrong }.walk(lang, other).await;
            if let Err(error) = outcome {
                // What follows is ChromeDriver's own stack.
                let error = error.to_string();
                let sentence = error.split("Stacktrace").next().unwrap_or_default();
                wrong.push(format!("{name}: the journey ended: {}", sentence.trim_end()));
            }
            browser.close().await?;
        }
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// One walk and what it has found wrong.
struct Journey<'a> {
    browser: &'a Browser,
    name: &'a str,
    wrong: &'a mut Vec<String>,
}

impl Journey<'_> {
    async fn walk(&mut self, lang: &str, other: &str) -> WebDriverResult<()> {
        let word = self.word().await?;
        self.browser.visit(&format!("/{lang}")).await?;
        self.look("home", lang).await?;

        let field = self.browser.web.find(By::Css("main [name=q]")).await?;
        field.send_keys(word.as_str()).await?;
        field.send_keys(Key::Enter).await?;
        self.browser.arrive("Enter", |path| path.starts_with(&format!("/{lang}/search?"))).await?;
        self.look("results", lang).await?;

        let service = format!("/{lang}/service/");
        let first = "article.k-result :is(h2, h3) a";
        self.browser.follow(first, |path| path.starts_with(&service)).await?;
        self.look("service", lang).await?;

        let organization = format!("/{lang}/organization/");
        let link = format!("main a[href*='{organization}']");
        self.browser.follow(&link, |path| path.starts_with(&organization)).await?;
        self.look("organization", lang).await?;

        let record = self.browser.path().await?;
        let same = record.replacen(lang, other, 1);
        self.browser.press("details.k-lang > summary").await?;
        self.browser.follow(&format!("details.k-lang a[hreflang='{other}']"), |path| path == same).await?;
        self.look("organization-switched", other).await?;

        self.astray(lang).await
    }

    /// Nothing found, nothing there; from the foot of such a page on to the open data.
    async fn astray(&mut self, lang: &str) -> WebDriverResult<()> {
        self.browser.visit(&format!("/{lang}/search?q=qxqxqxqx")).await?;
        self.look("nothing-found", lang).await?;
        self.browser.web.find(By::Css(".k-empty")).await?;

        let nowhere =
            [("no-service", "service/00000000-0000-7000-8000-000000000000"), ("no-page", "no/page")];
        for (page, path) in nowhere {
            self.browser.visit(&format!("/{lang}/{path}")).await?;
            self.look_at(&Expected { lang, name: &format!("{}-{page}", self.name), status: 404 }).await?;
        }

        let api = format!("/{lang}/api");
        self.browser.follow(&format!("footer a[href='{api}']"), |path| path == api).await?;
        self.look("api", lang).await
    }

    /// A word that is in the name of some service, so that there is something to find.
    async fn word(&self) -> WebDriverResult<String> {
        self.browser.visit("/hsds/v3/services?per_page=1").await?;
        let text = self.browser.value("document.body.innerText").await?;
        let page: Value = serde_json::from_str(text.as_str().unwrap_or_default())?;
        let name = page["contents"][0]["name"].as_str().unwrap_or_default();
        let longest =
            name.split(|sign: char| !sign.is_alphanumeric()).max_by_key(|word| word.chars().count());
        Ok(longest.unwrap_or_default().to_owned())
    }

    async fn look(&mut self, page: &str, lang: &str) -> WebDriverResult<()> {
        let name = format!("{}-{page}", self.name);
        self.look_at(&Expected { lang, name: &name, status: 200 }).await
    }

    async fn look_at(&mut self, expected: &Expected<'_>) -> WebDriverResult<()> {
        self.wrong.extend(self.browser.check(expected).await?);
        Ok(())
    }
}
