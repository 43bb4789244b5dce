//! A coordinator founds a table, seats somebody, plans a meeting and announces it; the guest answers by the link in the
//! letter; the meeting begins, the guest checks in and speaks, a line of minutes is written, and the members are asked to read it.

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::city::City;
use crate::letters::Letters;
use crate::network::{Hand, second_step};

/// The width, whether scripts run, and the language the guest reads in.
const WAYS: [(u32, bool, &str); 2] = [(360, false, "ar"), (1280, true, "am")];
/// Whom the guest's letter goes to.
const GUEST: &str = "karim@minta.example";
/// What the table has besides.
const LIT: &str = "document.querySelectorAll('[name=light]').forEach(one => \
                   one.checked = ['check_in', 'speakers', 'interpretation'].includes(one.value))";
/// The city's day, as forms take it.
const TODAY: &str = "new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Budapest'}).format(new Date())";

#[tokio::test]
async fn a_table_meets_and_somebody_without_an_account_comes() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript, guest) in WAYS {
        let letters = Letters::start()?;
        let city = City::empty(&letters)?;
        let settings = Settings { url: city.url.clone(), ..settings.clone() };
        let browser = Browser::open(&settings, width, javascript).await?;
        let convened = convene(&browser, &city, &mut wrong).await;
        let there = match &convened {
            Ok(_) => letters.link_to(GUEST).await?,
            Err(_) => String::new(),
        };
        let outcome = match convened {
            Ok(meeting) => {
                let phone = Browser::open(&settings, 360, javascript).await?;
                let answered = answer(&phone, &there, guest, &mut wrong).await;
                phone.close().await?;
                answered?;
                match begin(&browser, &meeting, &there, &mut wrong).await {
                    Ok(()) => meet(&browser, &meeting, &mut wrong).await,
                    Err(error) => Err(error),
                }
            }
            Err(error) => Err(error),
        };
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

fn name(browser: &Browser, step: &str) -> String {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    format!("hu-{}-{scripts}-table-{step}", browser.width)
}

async fn check(browser: &Browser, step: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name(browser, step), status: 200 }).await?);
    Ok(())
}

/// Unfolds everything on the page.
pub(crate) async fn unfold(browser: &Browser) -> WebDriverResult<()> {
    let all = "document.querySelectorAll('main details').forEach(one => one.open = true)";
    browser.web.execute(all, Vec::new()).await.map(drop)
}

/// From nothing to a meeting that is announced; answers its path.
async fn convene(browser: &Browser, city: &City, wrong: &mut Vec<String>) -> WebDriverResult<String> {
    let mut hand = Hand { browser, presses: 0 };
    browser.visit(&city.coordinator()?).await?;
    hand.follow("main form button", |path| path == "/hu/account").await?;
    hand.follow("main a[href='/hu/desk']", |path| path.starts_with("/hu/account/second-step")).await?;
    second_step(&mut hand, &name(browser, "second-step"), wrong).await?;
    browser.visit("/hu/tables").await?;
    check(browser, "none", wrong).await?;
    hand.write("#name", "Minta Kerekasztal").await?;
    hand.follow("form:has(#name) button", |path| path.starts_with("/hu/tables/")).await?;
    let table = browser.path().await?;
    check(browser, "new", wrong).await?;
    unfold(browser).await?;
    hand.write("#community", "Minta közösség").await?;
    hand.follow("form:has(#community) button", |path| path.contains("?seat=")).await?;
    hand.write("#person_name", "Minta Karim").await?;
    hand.write("#address", GUEST).await?;
    hand.press("form:has(#person_name) button").await?;
    browser.web.query(By::Css("#seat li bdi")).first().await?;
    check(browser, "seat", wrong).await?;
    browser.visit(&table).await?;
    unfold(browser).await?;
    browser.web.execute(LIT, Vec::new()).await?;
    // The page that comes is the same one anew: only what was not on the old one tells them apart.
    browser.web.execute("document.body.dataset.old = 'yes'", Vec::new()).await?;
    hand.press("form:has([name=light]) button").await?;
    browser.web.query(By::Css("body:not([data-old])")).first().await?;
    browser.visit(&table).await?;
    unfold(browser).await?;
    hand.write("#title", "Alakuló ülés").await?;
    let date = format!("document.querySelector('#date').value = {TODAY}");
    browser.web.execute(date, Vec::new()).await?;
    browser.web.execute("document.querySelector('#time').value = '10:00'", Vec::new()).await?;
    hand.follow("form:has(#title) button", |path| path.starts_with("/hu/tables/meeting/")).await?;
    let meeting = browser.path().await?;
    check(browser, "draft", wrong).await?;
    hand.write("#item_title", "Miért ülünk le?").await?;
    hand.press("form:has(#item_title) button").await?;
    browser.web.query(By::Css("main ol li.ds-card")).first().await?;
    hand.press("button[name=event][value=announce]").await?;
    browser.web.query(By::Css("button[name=event][value=begin]")).first().await?;
    check(browser, "announced", wrong).await?;
    Ok(meeting)
}

/// The guest looks at the invitation in a language of their own and says that they come.
async fn answer(browser: &Browser, link: &str, lang: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let path = link.replacen("/hu/", &format!("/{lang}/"), 1);
    assert!(path.starts_with(&format!("/{lang}/invited/")), "{link}");
    browser.visit(&path).await?;
    let name = |step: &str| format!("{lang}-{}-{}-invited-{step}", browser.width, browser.javascript);
    wrong.extend(browser.check(&Expected { lang, name: &name("asked"), status: 200 }).await?);
    browser.press("button[name=answer][value=accept]").await?;
    browser.web.query(By::Css(".k-checked[data-checked=true]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("comes"), status: 200 }).await?);
    Ok(())
}

/// The meeting begins; the guest checks in by the code on the wall, and is given the word.
async fn begin(browser: &Browser, meeting: &str, link: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    browser.visit(meeting).await?;
    browser.press("button[name=event][value=begin]").await?;
    // The link is on the page before, too: what is pressed has to be on the one that came.
    browser.web.query(By::Css("button[name=event][value=end]")).first().await?;
    let wall = format!("{meeting}/check-in");
    browser.follow(&format!("a[href='{wall}']"), |path| path.ends_with("/check-in")).await?;
    browser.press("form:has([value=open]) button").await?;
    browser.web.query(By::Css(".k-wall-code")).first().await?;
    // Without scripts the page loads itself anew, which axe warns of: a code that changes can't wait to be asked for.
    if browser.javascript {
        check(browser, "wall", wrong).await?;
    }
    let code = browser.value("document.querySelector('.k-wall-code').textContent").await?;
    browser.visit(link).await?;
    check(browser, "at-the-door", wrong).await?;
    let field = browser.web.query(By::Css("#digits")).first().await?;
    field.send_keys(code.as_str().unwrap_or_default()).await?;
    browser.press("form:has(#digits) button").await?;
    browser.web.query(By::Css("#digits")).not_exists().await?;
    check(browser, "inside", wrong).await?;
    browser.visit(&format!("{meeting}/day")).await?;
    unfold(browser).await?;
    browser.press("form:has(#speaker-seat) button[type=submit]").await?;
    browser.web.query(By::Css("#day-speakers button[value=start]")).first().await?;
    browser.press("#day-speakers button[value=start]").await?;
    browser.web.query(By::Css("#day-speakers [role=timer]")).first().await?;
    check(browser, "speaks", wrong).await?;
    browser.press("#day-speakers button[value=end]").await?;
    browser.web.query(By::Css("#day-speakers [role=timer]")).not_exists().await?;
    Ok(())
}

/// A line is written, and those who were invited are asked to read.
async fn meet(browser: &Browser, meeting: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    browser.visit(meeting).await?;
    browser.follow(&format!("a[href='{meeting}/day']"), |path| path.ends_with("/day")).await?;
    check(browser, "day", wrong).await?;
    let text = browser.web.query(By::Css("textarea[name=text]")).first().await?;
    text.send_keys("Havonta egyszer ülünk le.").await?;
    browser.press("form:has(textarea[name=text]) button[type=submit]").await?;
    browser.web.query(By::Css("[id^='line-']")).first().await?;
    check(browser, "written", wrong).await?;
    if browser.javascript {
        cut_off(browser, wrong).await?;
    }
    ask_to_read(browser, meeting).await?;
    check(browser, "review", wrong).await?;
    // Not before the members had their days.
    browser.press("button[name=event][value=approve]").await?;
    browser.web.query(By::Css(".ds-error-summary")).first().await?;
    let expected = Expected { lang: "hu", name: &name(browser, "too-early"), status: 422 };
    wrong.extend(browser.check(&expected).await?);
    Ok(())
}

/// The meeting ends, its minutes are written out, and the members are asked to read them.
pub(crate) async fn ask_to_read(browser: &Browser, meeting: &str) -> WebDriverResult<()> {
    browser.visit(meeting).await?;
    for step in ["end", "prepare", "review"] {
        let button = format!("button[name=event][value={step}]");
        browser.web.query(By::Css(button.as_str())).first().await?;
        browser.press(&button).await?;
        browser.web.query(By::Css(button.as_str())).not_exists().await?;
    }
    browser.web.query(By::Css("button[name=event][value=approve]")).first().await?;
    Ok(())
}

/// The connection is gone while a line is written: the line waits, and stands there once when it is back.
pub(crate) async fn cut_off(browser: &Browser, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let said = "A vonal elment, a mondat megmaradt.";
    browser.connect(false).await?;
    browser.web.query(By::Css("textarea[name=text]")).first().await?.send_keys(said).await?;
    // Where what lies at the foot of the window does not cover it.
    browser.press("form:has(textarea[name=text]) button[type=submit]").await?;
    browser.web.query(By::Css("[data-waiting] li")).first().await?;
    check(browser, "cut-off", wrong).await?;
    browser.connect(true).await?;
    let line = format!("//*[starts-with(@id, 'line-')][contains(., '{said}')]");
    browser.web.query(By::XPath(line.as_str())).first().await?;
    browser.web.query(By::Css("[data-waiting] li")).not_exists().await?;
    // As the server has it, not as the page remembers it.
    browser.web.refresh().await?;
    let lines = browser.web.query(By::XPath(line.as_str())).all_from_selector_required().await?;
    assert_eq!(lines.len(), 1, "the line stands once");
    Ok(())
}

/// What everybody reads of the demonstration's tables, in languages that run both ways.
#[tokio::test]
async fn everybody_reads_what_a_table_is_and_what_came_of_it() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript, lang) in [(360, false, "am"), (1280, true, "ar"), (360, true, "zh")] {
        let browser = Browser::open(&settings, width, javascript).await?;
        let outcome = read(&browser, lang, &mut wrong).await;
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn read(browser: &Browser, lang: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = |step: &str| format!("{lang}-{}-{scripts}-round-table-{step}", browser.width);
    browser.visit(&format!("/{lang}/round-table")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("home"), status: 200 }).await?);
    let table = format!("main a[href^='/{lang}/round-table/']");
    browser.follow(&table, |path| path.contains("/round-table/")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("one"), status: 200 }).await?);
    // The last of them has its minutes for everybody.
    let meeting = format!("main li:last-child a[href^='/{lang}/round-table/meeting/']");
    browser.follow(&meeting, |path| path.contains("/meeting/")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("meeting"), status: 200 }).await?);
    Ok(())
}
