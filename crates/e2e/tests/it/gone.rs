//! An organisation that has withdrawn: its page and its service's are gone, and say so in every language.

use std::time::Duration;

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::city::City;
use crate::journey::WIDTHS;

const LANGUAGES: [&str; 3] = ["hu", "en", "ar"];

/// A page's name and its path after the language.
type Known = (&'static str, String);

#[tokio::test]
async fn what_was_withdrawn_is_told_to_be_gone() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let city = City::start()?;
    let settings = Settings { url: city.url.clone(), ..settings };
    let mut gone: Vec<Known> = Vec::new();
    let mut wrong = Vec::new();
    for width in WIDTHS {
        for javascript in [true, false] {
            let browser = Browser::open(&settings, width, javascript).await?;
            let outcome: WebDriverResult<()> = async {
                if gone.is_empty() {
                    gone = withdraw(&city, &browser).await?;
                }
                look(&browser, &gone, &mut wrong).await
            }
            .await;
            browser.close().await?;
            outcome?;
        }
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// Withdraws the organisation of some service, and waits until the server has heard of it. Gives the pages
/// that stood until then: the organisation's and the service's.
async fn withdraw(city: &City, browser: &Browser) -> WebDriverResult<Vec<Known>> {
    browser.visit("/hsds/v3/services?per_page=1").await?;
    let text = browser.value("document.body.innerText").await?;
    let list: Value = serde_json::from_str(text.as_str().unwrap_or_default())?;
    let id = |name: &str| list["contents"][0][name].as_str().unwrap_or_default().to_owned();
    let organization = id("organization_id");
    let pages = [
        ("organization", format!("organization/{organization}")),
        ("service", format!("service/{}", id("id"))),
    ];
    for (name, page) in &pages {
        let status = status(browser, page).await?;
        assert_eq!(status, 200, "{name} before the withdrawal");
    }
    city.withdraw(&organization)?;
    for _ in 0..100 {
        if status(browser, &pages[0].1).await? == 410 {
            return Ok(pages.to_vec());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(WebDriverError::FatalError("ten seconds after the withdrawal the page still stands".to_owned()))
}

/// The status a page is answered with; what it left in the console is forgotten.
async fn status(browser: &Browser, page: &str) -> WebDriverResult<Value> {
    browser.visit(&format!("/hu/{page}")).await?;
    let status = browser.value("performance.getEntriesByType('navigation')[0].responseStatus").await;
    browser.console(true).await?;
    status
}

/// Looks at what is told in place of the pages, in every language.
async fn look(browser: &Browser, gone: &[Known], wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    for lang in LANGUAGES {
        for (page, path) in gone {
            browser.visit(&format!("/{lang}/{path}")).await?;
            let name = format!("{lang}-{}-{scripts}-{page}-gone", browser.width);
            wrong.extend(browser.check(&Expected { lang, name: &name, status: 410 }).await?);
        }
    }
    Ok(())
}
