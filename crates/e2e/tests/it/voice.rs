//! A resident without an account says that something is wrong, gets a code, and sees by it what became of it.

use std::time::Duration;

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;

/// The width, whether scripts run, the language told in, and the one asked in.
const WAYS: [(u32, bool, &str, &str); 4] =
    [(360, false, "ar", "am"), (1280, true, "zh", "vi"), (360, true, "am", "uk"), (1280, false, "hu", "fa")];

#[tokio::test]
async fn what_is_told_has_an_outcome_by_code() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript, lang, other) in WAYS {
        let browser = Browser::open(&settings, width, javascript).await?;
        let outcome = journey(&browser, lang, other, &mut wrong).await;
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn journey(browser: &Browser, lang: &str, other: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = |step: &str| format!("{lang}-{}-{scripts}-voice-{step}", browser.width);
    browser.visit(&format!("/{lang}/search")).await?;
    browser.follow("article h2 a, article h3 a", |path| path.contains("/service/")).await?;
    let tell = format!("/{lang}/tell?");
    browser.follow(".k-thumb a[href*='/tell']", |path| path.starts_with(&tell)).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("wrong"), status: 200 }).await?);
    browser.press("main form button").await?;
    browser.web.query(By::Css("#text[aria-invalid=true]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("empty"), status: 422 }).await?);
    // A hand takes longer than a program.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    let text = format!("Próba {} {scripts}", browser.width);
    browser.web.query(By::Css("#text")).first().await?.send_keys(text).await?;
    browser.press("main form button").await?;
    let code = browser.web.query(By::Css(".k-code")).first().await?.text().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("told"), status: 200 }).await?);
    assert_eq!(browser.path().await?, format!("/{lang}/tell"), "the code stands in no address");
    browser.visit(&format!("/{lang}/tell?kind=delivered")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("delivered"), status: 200 }).await?);

    browser.visit(&format!("/{other}/receipt")).await?;
    browser.web.query(By::Css("#code")).first().await?.send_keys(&code[1..]).await?;
    browser.press("main form button").await?;
    browser.web.query(By::Css("#code[aria-invalid=true]")).first().await?;
    wrong.extend(browser.check(&Expected { lang: other, name: &name("mistyped"), status: 422 }).await?);
    browser.web.query(By::Css("#code")).first().await?.send_keys(&code).await?;
    browser.press("main form button").await?;
    browser.web.query(By::Css("main [role=status]")).first().await?;
    wrong.extend(browser.check(&Expected { lang: other, name: &name("receipt"), status: 200 }).await?);
    Ok(())
}
