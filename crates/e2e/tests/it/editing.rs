//! What a service says, written by its organisation and read by a moderator: public, brought back; and a number that
//! somebody with another's account does not change.

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;

/// The width, whether scripts run, the language written in, and which of the organisation's services.
const WORDS: [(u32, bool, &str, usize); 2] = [(360, true, "hu", 1), (1280, false, "ar", 2)];
const NUMBERS: [(u32, bool, &str, usize); 2] = [(360, false, "am", 3), (1280, true, "zh", 4)];

/// Who writes for an organisation of the demonstration, and who reads.
const WRITES: &str = "Éva";
const READS: &str = "Péter";

#[tokio::test]
async fn a_word_is_written_read_public_and_brought_back() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript, lang, nth) in WORDS {
        let browser = Browser::open(&settings, width, javascript).await?;
        let outcome = word(&browser, lang, nth, &mut wrong).await;
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

#[tokio::test]
async fn a_number_is_not_changed_with_a_stolen_account_alone() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript, lang, nth) in NUMBERS {
        let browser = Browser::open(&settings, width, javascript).await?;
        let outcome = number(&browser, lang, nth, &mut wrong).await;
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// Becomes somebody of the demonstration.
pub(crate) async fn enter_as(browser: &Browser, lang: &str, who: &str) -> WebDriverResult<()> {
    let there = format!("/{lang}/try");
    browser.visit(&there).await?;
    let button = format!("//main//button[contains(., '{who}')]");
    browser.press_on(By::XPath(button.as_str())).await?;
    browser.arrive(&button, |path| path != there).await
}

/// Types into a field what it says from now on.
async fn say(browser: &Browser, field: &str, says: &str) -> WebDriverResult<()> {
    let field = browser.web.query(By::Css(field)).first().await?;
    field.clear().await?;
    field.send_keys(says).await
}

/// Opens the form of one of the organisation's services; answers its path and the service's name.
async fn form(
    browser: &Browser,
    (lang, nth): (&str, usize),
    name: &dyn Fn(&str) -> String,
    wrong: &mut Vec<String>,
) -> WebDriverResult<(String, String)> {
    enter_as(browser, lang, WRITES).await?;
    browser.follow("main a[href$='/services']", |path| path.ends_with("/services")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("mine"), status: 200 }).await?);
    let link = format!("main li:nth-of-type({nth}) a[href*='/service/']");
    browser.follow(&link, |path| path.contains("/ours/") && path.contains("/service/")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("form"), status: 200 }).await?);
    let service = browser.web.query(By::Css("#name")).first().await?.value().await?.unwrap_or_default();
    Ok((browser.path().await?, service))
}

/// Sends the form in, and waits for what is told of it.
async fn send(browser: &Browser, path: &str) -> WebDriverResult<()> {
    let sent = format!("{path}?sent");
    browser.follow("button[value=submit]", |path| path.starts_with(&sent)).await
}

/// Opens a change of a service among those that wait.
async fn waiting(browser: &Browser, service: &str) -> WebDriverResult<()> {
    browser.visit("/hu/edits").await?;
    let link = format!("//main//h2//a[contains(., \"{service}\")]");
    browser.press_on(By::XPath(link.as_str())).await?;
    browser.arrive(&link, |path| path.starts_with("/hu/edits/")).await
}

async fn word(browser: &Browser, lang: &str, nth: usize, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let name = |step: &str| format!("{lang}-{}-edit-{step}", browser.width);
    let (path, service) = form(browser, (lang, nth), &name, wrong).await?;
    let public = format!("/hu/service/{}", path.rsplit('/').next().unwrap_or_default());
    let news = format!("Próbahír {}", browser.width);
    say(browser, "#alert", &news).await?;
    say(browser, "#monday", "kilenctől ötig").await?;
    // Saved by itself before the button is pressed.
    if browser.javascript {
        let saved = "//form[contains(@class, 'k-autosave')]//*[@aria-live and normalize-space()]";
        browser.web.query(By::XPath(saved)).first().await?;
    }
    browser.press("button[value=submit]").await?;
    browser.web.query(By::Css("#monday[aria-invalid=true]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("wrong"), status: 422 }).await?);
    assert_eq!(browser.web.query(By::Css("#alert")).first().await?.value().await?.as_deref(), Some(&*news));
    say(browser, "#monday", "").await?;
    send(browser, &path).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("sent"), status: 200 }).await?);
    browser.visit(&public).await?;
    assert!(!browser.web.source().await?.contains(&news), "nobody has read it yet");

    enter_as(browser, "hu", READS).await?;
    browser.visit("/hu/edits").await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("queue"), status: 200 }).await?);
    waiting(browser, &service).await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("review"), status: 200 }).await?);
    browser.follow("button[value=approve]", |path| path == "/hu/edits").await?;
    browser.visit(&public).await?;
    assert!(browser.web.source().await?.contains(&news), "what is approved is public");

    browser.visit(&public.replace("/service/", "/history/")).await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("past"), status: 200 }).await?);
    browser.follow("button[name=version]", |path| path.starts_with("/hu/edits/")).await?;
    browser.follow("button[value=approve]", |path| path == "/hu/edits").await?;
    browser.visit(&public).await?;
    assert!(!browser.web.source().await?.contains(&news), "the version before is back");
    Ok(())
}

async fn number(browser: &Browser, lang: &str, nth: usize, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let name = |step: &str| format!("{lang}-{}-stolen-{step}", browser.width);
    let (path, service) = form(browser, (lang, nth), &name, wrong).await?;
    let public = format!("/hu/service/{}", path.rsplit('/').next().unwrap_or_default());
    say(browser, "#phone", "+36 1 000 6666").await?;
    send(browser, &path).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("sent"), status: 200 }).await?);

    enter_as(browser, "hu", READS).await?;
    waiting(browser, &service).await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("review"), status: 200 }).await?);
    let approve = browser.web.find_all(By::Css("button[value=approve]")).await?;
    assert!(approve.is_empty(), "without a call or a day nobody can approve it");
    say(browser, "#reason", "Felhívtuk az irodát: nem ők kérték.").await?;
    browser.follow("button[value=return]", |path| path == "/hu/edits").await?;
    browser.visit(&public).await?;
    assert!(!browser.web.source().await?.contains("6666"), "the number stays what it was");

    enter_as(browser, lang, WRITES).await?;
    browser.visit(&path).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("returned"), status: 200 }).await?);
    browser.press("main details.k-part summary").await?;
    browser.follow("button[value=discard]", |path| path.ends_with("/services")).await
}
