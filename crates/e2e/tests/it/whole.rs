//! A meeting from being called to what became of it, on a telephone, in a demonstration of its own: more people come than there
//! are places, somebody sends their alternate, the connection is cut while minutes are written, the members have their days, and
//! everybody reads what was decided.

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::city::City;
use crate::editing::enter_as;
use crate::table::{ask_to_read, cut_off, unfold};

/// A day after the members' week is over.
const LATER: &str = "2026-12-01";
/// What the table has besides what it has.
const LIT: &str = "for (const light of ['places', 'check_in']) \
                   document.querySelector(`[name=light][value=${light}]`).checked = true";
/// What is said of the meeting, which has one place.
const PLANNED: &str = "document.querySelector('#title').value = 'Egyszékes ülés'; \
                       document.querySelector('#date').value = '2026-11-22'; \
                       document.querySelector('#time').value = '10:30'";
const ONE_PLACE: &str = "document.querySelector('#capacity').value = '1'; \
                         document.querySelector('[name=public]').checked = true; \
                         document.querySelector('[name=mode][value=in_person]').checked = true; \
                         document.body.dataset.old = 'yes'";
/// An action of Éva's organisation.
const ACTION: &str = "const form = document.querySelector('form:has(textarea[name=text])'); \
                      const seat = [...form.querySelectorAll('[name=seat] option')].find(one => one.text.includes('Híd')); \
                      form.querySelector('[name=kind][value=action]').checked = true; seat.selected = true; \
                      form.querySelector('[name=due]').value = '2026-12-20'";

#[tokio::test]
async fn a_meeting_goes_from_being_called_to_what_became_of_it() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript) in [(360, true), (1280, false)] {
        let mut city = City::start()?;
        let open = async |url: &str| {
            Browser::open(&Settings { url: url.to_owned(), ..settings.clone() }, width, javascript).await
        };
        let browser = open(&city.url).await?;
        let meeting = before(&browser, &mut wrong).await;
        browser.close().await?;
        let meeting = meeting?;
        city.later(LATER)?;
        let browser = open(&city.url).await?;
        let outcome = after(&browser, &meeting, &mut wrong).await;
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn check(browser: &Browser, lang: &str, step: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = format!("{lang}-{}-{scripts}-whole-{step}", browser.width);
    wrong.extend(browser.check(&Expected { lang, name: &name, status: 200 }).await?);
    Ok(())
}

/// Presses what sends a form of the page to the page itself, and waits for the one that comes.
async fn anew(browser: &Browser, what: &str) -> WebDriverResult<()> {
    browser.web.execute("document.body.dataset.old = 'yes'", Vec::new()).await?;
    browser.press(what).await?;
    browser.web.query(By::Css("body:not([data-old])")).first().await.map(drop)
}

/// Until the members are asked to read. Answers the meeting's path for who convenes it.
async fn before(browser: &Browser, wrong: &mut Vec<String>) -> WebDriverResult<String> {
    let meeting = convene(browser, wrong).await?;
    answer(browser, &meeting, wrong).await?;
    enter_as(browser, "hu", "Minta Kata").await?;
    browser.visit(&meeting).await?;
    browser.press("button[name=event][value=begin]").await?;
    browser.web.query(By::Css("button[name=event][value=end]")).first().await?;
    check_in(browser, &meeting, wrong).await?;
    browser.visit(&format!("{meeting}/day")).await?;
    if browser.javascript {
        cut_off(browser, wrong).await?;
    }
    unfold(browser).await?;
    browser.web.execute(ACTION, Vec::new()).await?;
    browser
        .web
        .query(By::Css("textarea[name=text]"))
        .first()
        .await?
        .send_keys("Megírjuk, mi hiányzik.")
        .await?;
    browser.press("form:has(textarea[name=text]) button[type=submit]").await?;
    let line = "//*[starts-with(@id, 'line-')][contains(., 'Megírjuk')]";
    browser.web.query(By::XPath(line)).first().await?;
    check(browser, "hu", "written", wrong).await?;
    ask_to_read(browser, &meeting).await?;
    Ok(meeting)
}

/// The code is on the wall; Éva came after all, and checks in by it.
async fn check_in(browser: &Browser, meeting: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    browser.visit(&format!("{meeting}/check-in")).await?;
    browser.press("form:has([value=open]) button").await?;
    browser.web.query(By::Css(".k-wall-code")).first().await?;
    let code = browser.value("document.querySelector('.k-wall-code').textContent").await?;
    enter_as(browser, "hu", "Próba Éva").await?;
    browser.visit(&meeting.replace("/tables/", "/table/")).await?;
    let field = browser.web.query(By::Css("#digits")).first().await?;
    field.send_keys(code.as_str().unwrap_or_default()).await?;
    browser.press("form:has(#digits) button").await?;
    browser.web.query(By::Css("#digits")).not_exists().await?;
    check(browser, "hu", "inside", wrong).await?;
    enter_as(browser, "hu", "Minta Kata").await
}

/// A meeting with one place is announced.
async fn convene(browser: &Browser, wrong: &mut Vec<String>) -> WebDriverResult<String> {
    enter_as(browser, "hu", "Minta Kata").await?;
    browser.visit("/hu/tables").await?;
    let table = "//main//a[contains(., 'Minta Kerekasztal')]";
    let table = browser.web.query(By::XPath(table)).first().await?.attr("href").await?.unwrap_or_default();
    browser.visit(&table).await?;
    unfold(browser).await?;
    browser.web.execute(LIT, Vec::new()).await?;
    anew(browser, "form:has([name=light]) button").await?;
    unfold(browser).await?;
    browser.web.execute(PLANNED, Vec::new()).await?;
    browser.follow("form:has(#title) button", |path| path.starts_with("/hu/tables/meeting/")).await?;
    let meeting = browser.path().await?;
    unfold(browser).await?;
    browser.web.execute(ONE_PLACE, Vec::new()).await?;
    anew(browser, "form:has(#capacity) button[type=submit]").await?;
    unfold(browser).await?;
    browser.web.query(By::Css("#item_title")).first().await?.send_keys("Mit vállalunk?").await?;
    browser.press("form:has(#item_title) button").await?;
    browser.web.query(By::Css("main ol li.ds-card")).first().await?;
    browser.press("button[name=event][value=announce]").await?;
    browser.web.query(By::Css("button[name=event][value=begin]")).first().await?;
    check(browser, "hu", "announced", wrong).await?;
    Ok(meeting)
}

/// Éva takes the only place and Gellért waits; she sends her alternate, and the place is offered to him.
async fn answer(browser: &Browser, meeting: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let inside = meeting.replace("/tables/", "/table/");
    enter_as(browser, "hu", "Próba Éva").await?;
    browser.visit(&inside).await?;
    anew(browser, "button[name=answer][value=accept]").await?;
    check(browser, "hu", "comes", wrong).await?;
    enter_as(browser, "hu", "Minta Kata").await?;
    accept_for_gellert(browser, meeting, "Helyre vár").await?;
    check(browser, "hu", "waits", wrong).await?;
    enter_as(browser, "hu", "Próba Éva").await?;
    browser.visit(&inside).await?;
    anew(browser, "button[name=answer][value=delegate]").await?;
    check(browser, "hu", "sends-another", wrong).await?;
    enter_as(browser, "hu", "Minta Kata").await?;
    accept_for_gellert(browser, meeting, "Jön").await
}

/// Notes on the telephone that Gellért comes, and looks at what he is told.
async fn accept_for_gellert(browser: &Browser, meeting: &str, told: &str) -> WebDriverResult<()> {
    browser.visit(meeting).await?;
    unfold(browser).await?;
    let his = "//li[.//bdi[contains(., 'Minta Gellért')]]";
    browser.web.execute("document.body.dataset.old = 'yes'", Vec::new()).await?;
    browser.press_on(By::XPath(format!("{his}//button[@value='accept']").as_str())).await?;
    browser.web.query(By::Css("body:not([data-old])")).first().await?;
    unfold(browser).await?;
    let told = format!("{his}//strong[contains(., '{told}')]");
    browser.web.query(By::XPath(told.as_str())).first().await.map(drop)
}

/// From the end of the members' week on.
async fn after(browser: &Browser, meeting: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    enter_as(browser, "hu", "Minta Kata").await?;
    browser.visit(meeting).await?;
    browser.press("button[name=event][value=approve]").await?;
    browser.web.query(By::Css("button[name=event][value=publish]")).first().await?;
    browser.press("button[name=event][value=publish]").await?;
    browser.web.query(By::Css("button[name=event][value=publish]")).not_exists().await?;
    check(browser, "hu", "published", wrong).await?;
    let open = meeting.replace("/tables/", "/round-table/").replacen("/hu/", "/am/", 1);
    browser.visit(&open).await?;
    browser.web.query(By::XPath("//main//*[contains(., 'Megírjuk, mi hiányzik.')]")).first().await?;
    check(browser, "am", "everybody", wrong).await?;
    enter_as(browser, "hu", "Próba Éva").await?;
    let mine = "//main//li[contains(., 'Megírjuk, mi hiányzik.')]//button[@value='finish']";
    browser.visit(&meeting.replace("/tables/", "/table/")).await?;
    browser.press_on(By::XPath(mine)).await?;
    browser.web.query(By::XPath(mine)).not_exists().await?;
    check(browser, "hu", "done", wrong).await
}
