//! What becomes of minutes: they are approved and published, everybody reads them and takes them along as a PDF, and somebody
//! says that what they took on is done. In the demonstration, whose last minutes have been read long enough.

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::editing::enter_as;

#[tokio::test]
async fn minutes_are_approved_and_published_and_an_action_is_done() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    let browser = Browser::open(&settings, 360, false).await?;
    let outcome = journey(&browser, &mut wrong).await;
    browser.close().await?;
    outcome?;
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn check(browser: &Browser, lang: &str, step: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let name = format!("{lang}-360-blocked-minutes-{step}");
    wrong.extend(browser.check(&Expected { lang, name: &name, status: 200 }).await?);
    Ok(())
}

async fn journey(browser: &Browser, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    enter_as(browser, "hu", "Minta Kata").await?;
    browser.visit("/hu/tables").await?;
    let table = "//main//a[contains(., 'Minta Kerekasztal')]";
    let table = browser.web.query(By::XPath(table)).first().await?.attr("href").await?.unwrap_or_default();
    browser.visit(&table).await?;
    // The one that comes stands first, then the last that was held.
    let meeting = "main section[aria-labelledby=meetings] li:nth-child(2) a";
    browser.follow(meeting, |path| path.starts_with("/hu/tables/meeting/")).await?;
    let meeting = browser.path().await?;
    for step in ["approve", "publish"] {
        let button = format!("button[name=event][value={step}]");
        browser.press(&button).await?;
        browser.web.query(By::Css(button.as_str())).not_exists().await?;
    }
    check(browser, "hu", "published", wrong).await?;
    let open = meeting.replace("/tables/", "/round-table/").replacen("/hu/", "/ar/", 1);
    browser.visit(&open).await?;
    browser.web.query(By::Css(&format!("main a[href='{open}/minutes.pdf']"))).first().await?;
    check(browser, "ar", "for-everybody", wrong).await?;
    enter_as(browser, "hu", "Próba Éva").await?;
    browser.visit(&table.replace("/tables/", "/table/")).await?;
    check(browser, "hu", "actions", wrong).await?;
    let done = "button[name=do][value=finish]";
    let before = browser.web.query(By::Css(done)).all_from_selector_required().await?.len();
    browser.press(done).await?;
    browser.web.query(By::Css("main [role=status]")).first().await?;
    let after = browser.web.query(By::Css(done)).all_from_selector().await?.len();
    assert_eq!(after + 1, before, "it stands among those that are done");
    check(browser, "hu", "done", wrong).await
}
