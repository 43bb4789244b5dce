//! The reader's way: home, a need in one's own words, results, a service, its organisation, another
//! language half-way; the needs by picture; then where nothing is found, where nothing is, and what
//! programs are offered.

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

#[tokio::test]
async fn in_chinese() -> WebDriverResult<()> {
    walk_all("zh", "vi").await
}

#[tokio::test]
async fn in_vietnamese() -> WebDriverResult<()> {
    walk_all("vi", "am").await
}

#[tokio::test]
async fn in_amharic() -> WebDriverResult<()> {
    walk_all("am", "zh").await
}

/// The same need, as readers of each language say it. Most services are told in Hungarian only.
const DOCTOR: [(&str, &str); 6] = [
    ("hu", "orvoshoz szeretnék menni"),
    ("en", "i need a doctor"),
    ("ar", "أحتاج طبيب"),
    ("zh", "我要看医生"),
    ("vi", "tôi cần gặp bác sĩ"),
    ("am", "ሐኪም እፈልጋለሁ"),
];

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
        self.browser.visit(&format!("/{lang}")).await?;
        self.look("home", lang).await?;

        let field = self.browser.web.find(By::Css("main [name=q]")).await?;
        let words = DOCTOR.iter().find(|(known, _)| *known == lang).map_or("", |(_, words)| *words);
        field.send_keys(words).await?;
        field.send_keys(Key::Enter).await?;
        self.browser.arrive("Enter", |path| path.starts_with(&format!("/{lang}/search?"))).await?;
        self.look("results", lang).await?;
        self.browser.web.find(By::Css(".k-likely a[href$='/need/gp']")).await?;

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

        self.browser.visit(&format!("/{lang}/needs")).await?;
        self.look("needs", lang).await?;
        let gp = format!("/{lang}/need/gp");
        self.browser.follow(&format!("main a[href='{gp}']"), |path| path == gp).await?;
        self.look("need", lang).await?;

        let card = format!("/{lang}/service/");
        let service = self.browser.web.find(By::Css(format!("article a[href^='{card}']"))).await?;
        let service = service.attr("href").await?.unwrap_or_default();
        self.browser.visit(&format!("{service}/card")).await?;
        self.look("card", lang).await?;
        self.about(lang).await?;
        self.astray(lang).await
    }

    /// The pages around the directory. They are the same with and without scripts, so each is seen once
    /// as a phone has it and once as a desk.
    async fn about(&mut self, lang: &str) -> WebDriverResult<()> {
        if self.browser.javascript == (self.browser.width < 960) {
            return Ok(());
        }
        for page in ["about", "safety", "accessibility", "privacy", "imprint", "letters", "saved", "urgent"] {
            self.browser.visit(&format!("/{lang}/{page}")).await?;
            self.look(page, lang).await?;
        }
        Ok(())
    }

    /// Nothing found, nothing there; from the foot of such a page on to the open data.
    async fn astray(&mut self, lang: &str) -> WebDriverResult<()> {
        self.browser.visit(&format!("/{lang}/search?q=wqpzxj")).await?;
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

    async fn look(&mut self, page: &str, lang: &str) -> WebDriverResult<()> {
        let name = format!("{}-{page}", self.name);
        self.look_at(&Expected { lang, name: &name, status: 200 }).await
    }

    async fn look_at(&mut self, expected: &Expected<'_>) -> WebDriverResult<()> {
        self.wrong.extend(self.browser.check(expected).await?);
        Ok(())
    }
}
