//! Other ways to a place: question by question, by filters, and from what was saved when the network is
//! gone.

use std::time::Duration;

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::city::City;
use crate::journey::WIDTHS;

/// A language, and the one switched to half-way.
const SWITCHED: [(&str, &str); 3] = [("hu", "ar"), ("ar", "zh"), ("am", "vi")];

#[tokio::test]
async fn question_by_question_without_losing_ones_place() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for width in WIDTHS {
        for javascript in [true, false] {
            for (lang, other) in SWITCHED {
                let browser = Browser::open(&settings, width, javascript).await?;
                let outcome = guide(&browser, lang, other, &mut wrong).await;
                browser.close().await?;
                outcome?;
            }
        }
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn guide(browser: &Browser, lang: &str, other: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = |step: &str| format!("{lang}-{}-{scripts}-guide-{step}", browser.width);
    let first = format!("/{lang}/guide");
    browser.visit(&format!("/{lang}")).await?;
    browser.follow(&format!("main a[href='{first}']"), |path| path == first).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("what"), status: 200 }).await?);
    browser.press("button[name=group][value=health]").await?;
    browser.web.query(By::Css("button[name=need][value=gp]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("which"), status: 200 }).await?);
    browser.press("button[name=need][value=gp]").await?;
    browser.web.query(By::Css("input[name=where]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("where"), status: 200 }).await?);

    // Another language half-way: the answers come along, and none of them stands in the address.
    let second = format!("/{other}/guide");
    browser.press("details.k-lang > summary").await?;
    browser.follow(&format!("details.k-lang form[action='{second}'] button"), |path| path == second).await?;
    for field in ["where", "language", "status"] {
        browser.web.query(By::Css(format!("input[name={field}]"))).first().await?;
        browser.press("form.k-ask .ds-button[type=submit]").await?;
    }
    browser.web.query(By::Css("article.k-result")).first().await?;
    assert_eq!(browser.path().await?, second, "nothing stands in the address");
    wrong.extend(browser.check(&Expected { lang: other, name: &name("places"), status: 200 }).await?);
    Ok(())
}

#[tokio::test]
async fn what_is_open_on_saturday_morning_near_where_ones_language_is_spoken() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for width in WIDTHS {
        for javascript in [true, false] {
            let browser = Browser::open(&settings, width, javascript).await?;
            let outcome = filters(&browser, &mut wrong).await;
            browser.close().await?;
            outcome?;
        }
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn filters(browser: &Browser, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    browser.visit("/vi/search").await?;
    // On a phone the filters are folded away.
    if browser.width < 960 {
        browser.press("details.k-filter > summary").await?;
    } else {
        // On a desk they are shown all the same, which ChromeDriver doesn't believe of a closed details.
        browser.web.execute("document.querySelector('details.k-filter').open = true", Vec::new()).await?;
    }
    browser.press("input[name=open][value=at]").await?;
    let day = browser.web.find(By::Css("#day option[value=sat]")).await?;
    day.click().await?;
    browser.web.find(By::Css("#time")).await?.send_keys("10:00").await?;
    browser.press("input[name=speaks][value=vi]").await?;
    let group = "details.ds-details:has(> fieldset input[name=district]) > summary";
    browser.press(group).await?;
    browser.press("input[name=district][value='08']").await?;
    let wanted = "open=at&day=sat&time=10%3A00";
    browser.follow(".k-filter button[type=submit]", |path| path.contains(wanted)).await?;
    let name = format!("vi-{}-{scripts}-filters", browser.width);
    wrong.extend(browser.check(&Expected { lang: "vi", name: &name, status: 200 }).await?);
    let cards = browser.web.find_all(By::Css("article.k-result")).await?;
    assert!(!cards.is_empty(), "there is such a place in the demonstration city");
    for card in cards {
        let text = card.text().await?;
        assert!(text.contains("Quận VIII") && text.contains("10:00"), "{text}");
    }
    assert_eq!(browser.web.find_all(By::Css(".k-off")).await?.len(), 3, "what is on can be taken off");
    Ok(())
}

#[tokio::test]
async fn needs_are_offered_while_one_types_and_nothing_of_it_stands_in_an_address() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let browser = Browser::open(&settings, 360, true).await?;
    let outcome = suggest(&browser).await;
    browser.close().await?;
    outcome
}

async fn suggest(browser: &Browser) -> WebDriverResult<()> {
    browser.visit("/hu/").await?;
    browser.web.find(By::Id("q")).await?.send_keys("albérl").await?;
    waits(browser, "done(document.querySelectorAll('datalist option').length > 0)").await?;
    let asked = "performance.getEntriesByType('resource').map(entry => entry.name).filter(name => \
                 name.includes('suggest'))";
    let asked = browser.value(asked).await?;
    let asked: Vec<&str> = asked.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
    assert!(!asked.is_empty() && asked.iter().all(|name| name.ends_with("/hu/suggest")), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn what_was_saved_opens_when_the_plug_is_pulled_and_what_was_withdrawn_does_not() -> WebDriverResult<()>
{
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let city = City::start()?;
    let settings = Settings { url: city.url.clone(), ..settings };
    let browser = Browser::open(&settings, 360, true).await?;
    let outcome = offline(city, &browser).await;
    browser.close().await?;
    outcome
}

async fn offline(city: City, browser: &Browser) -> WebDriverResult<()> {
    let kept = save(browser, "orvos").await?;
    let withdrawn = save(browser, "jogsegély").await?;
    waits(browser, "caches.open('saved-1').then(kept => kept.keys()).then(keys => done(keys.length >= 4))")
        .await?;
    waits(browser, "caches.match('/hu/urgent').then(page => done(Boolean(page)))").await?;

    browser.visit(&withdrawn).await?;
    let organization =
        browser.value("document.querySelector(\"main a[href*='/organization/']\").href").await?;
    let organization = organization.as_str().unwrap_or_default();
    city.withdraw(organization.rsplit('/').next().unwrap_or_default())?;
    let gone = format!("fetch('{withdrawn}').then(answer => done(answer.status === 410))");
    waits(browser, &gone).await?;
    browser.visit(&withdrawn).await?;
    waits(browser, &format!("caches.match('{withdrawn}').then(page => done(!page))")).await?;

    drop(city);
    browser.visit(&kept).await?;
    let title = browser.web.find(By::Css("h1")).await?.text().await?;
    assert!(!title.is_empty());
    browser.web.find(By::Css(".k-phone")).await?;
    browser.visit(&format!("{kept}/card")).await?;
    browser.web.find(By::Css(".k-card-city")).await?;
    for lost in [withdrawn.as_str(), "/hu/needs"] {
        browser.visit(lost).await?;
        browser.web.find(By::Css("main a[href='tel:112']")).await?;
        let text = browser.web.find(By::Css("main")).await?.text().await?;
        assert!(text.contains("internet"), "{lost}: {text}");
        let links = browser.web.query(By::Css(".k-kept a")).first().await?;
        assert_eq!(links.text().await?, title, "what is kept is offered");
    }
    browser.visit("/hu/urgent").await?;
    browser.web.find(By::Css("a.k-sos[href='tel:112']")).await?;
    Ok(())
}

/// Saves the first place a search finds; gives its path.
async fn save(browser: &Browser, words: &str) -> WebDriverResult<String> {
    browser.visit(&format!("/hu/search?q={words}")).await?;
    browser.follow("article.k-result h2 a", |path| path.starts_with("/hu/service/")).await?;
    let path = browser.path().await?;
    browser.follow("aside .k-save button", |path| path == "/hu/saved").await?;
    browser.web.find(By::Css(format!("article a[href='{path}']"))).await?;
    Ok(path)
}

/// Waits until a script says it is so.
async fn waits(browser: &Browser, script: &str) -> WebDriverResult<()> {
    let script = format!("const done = arguments[arguments.length - 1]; {script}");
    for _ in 0..100 {
        if browser.web.execute_async(&script, Vec::new()).await?.json().as_bool() == Some(true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(WebDriverError::FatalError(format!("ten seconds later it is not so: {script}")))
}
