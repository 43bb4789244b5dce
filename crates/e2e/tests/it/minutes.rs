//! What becomes of minutes: everybody reads them and takes them along as a PDF, and somebody says that what they took on is
//! done; before the members had their days nobody can approve them. In the demonstration, by signed-in people.

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::editing::enter_as;

#[tokio::test]
async fn minutes_are_read_by_everybody_and_an_action_is_done() -> WebDriverResult<()> {
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
    // The one that comes stands first, then the one whose minutes are read, then those that everybody reads.
    let nth = |at: usize| format!("main section[aria-labelledby=meetings] li:nth-child({at}) a");
    browser.follow(&nth(2), |path| path.starts_with("/hu/tables/meeting/")).await?;
    browser.press("button[name=event][value=approve]").await?;
    browser.web.query(By::Css(".ds-error-summary")).first().await?;
    // What Chromium says of the status of that page is no news.
    browser.console(true).await?;
    browser.visit(&table).await?;
    browser.follow(&nth(3), |path| path.starts_with("/hu/tables/meeting/")).await?;
    let open = browser.path().await?.replace("/tables/", "/round-table/").replacen("/hu/", "/ar/", 1);
    browser.visit(&open).await?;
    browser.web.query(By::Css(format!("main a[href='{open}/minutes.pdf']").as_str())).first().await?;
    check(browser, "ar", "for-everybody", wrong).await?;
    enter_as(browser, "hu", "Próba Éva").await?;
    browser.visit(&table.replace("/tables/", "/table/")).await?;
    check(browser, "hu", "table-inside", wrong).await?;
    // What is done stands in a list of its own, and can be taken back there.
    browser.follow("main a[href$='/actions?done=1']", |path| path.ends_with("/actions?done=1")).await?;
    check(browser, "hu", "actions-done", wrong).await?;
    browser.visit(&format!("{}/actions?done=1&mine=1", table.replace("/tables/", "/table/"))).await?;
    browser.press("button[name=do][value=reopen]").await?;
    browser.web.query(By::Css("main [role=status]")).first().await?;
    browser.visit(&format!("{}/actions?mine=1", table.replace("/tables/", "/table/"))).await?;
    let finish = "button[name=do][value=finish]";
    browser.web.query(By::Css(finish)).first().await?;
    check(browser, "hu", "not-yet", wrong).await?;
    browser.press(finish).await?;
    browser.web.query(By::Css("main [role=status]")).first().await?;
    check(browser, "hu", "done", wrong).await
}
