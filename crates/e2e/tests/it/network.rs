//! A coordinator with a list of sixty contacts starts a network; a guest comes in by the letter, looks how others
//! see them, joins, is public, and leaves.

use std::fmt::Write as _;

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::city::City;
use crate::letters::Letters;

/// From an empty city to the first invitation, at most so many presses (and fields gone into).
const PRESSES: usize = 25;
/// The width, whether scripts run, and the guest's language: letters are written in it.
const WAYS: [(u32, bool, &str); 2] = [(360, false, "ar"), (1280, true, "am")];

#[tokio::test]
async fn from_a_list_of_contacts_to_a_public_page_and_away_again() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (width, javascript, guest) in WAYS {
        let letters = Letters::start()?;
        let city = City::empty(&letters)?;
        let settings = Settings { url: city.url.clone(), ..settings.clone() };
        let coordinator = Browser::open(&settings, width, javascript).await?;
        let outcome = start(&coordinator, &city, guest, &mut wrong).await;
        coordinator.close().await?;
        outcome?;
        let invitation = letters.link(3).await?;
        let browser = Browser::open(&settings, width, javascript).await?;
        let outcome = join(&browser, &invitation, guest, &mut wrong).await;
        browser.close().await?;
        outcome?;
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// A coordinator's hand: it counts what it presses.
pub(crate) struct Hand<'b> {
    pub(crate) browser: &'b Browser,
    pub(crate) presses: usize,
}

impl Hand<'_> {
    pub(crate) async fn press(&mut self, selector: &str) -> WebDriverResult<()> {
        self.presses += 1;
        self.browser.press(selector).await
    }

    pub(crate) async fn follow(
        &mut self,
        selector: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> WebDriverResult<()> {
        self.presses += 1;
        self.browser.follow(selector, wanted).await
    }

    pub(crate) async fn write(&mut self, selector: &str, text: &str) -> WebDriverResult<()> {
        self.presses += 1;
        let field = self.browser.web.query(By::Css(selector)).first().await?;
        field.send_keys(text).await
    }
}

/// Sixty organisations as a spreadsheet gives them out.
fn list() -> String {
    let mut list = "Szervezet;Kapcsolattartó;E-mail;Telefon;Típus\n".to_owned();
    for number in 0..60 {
        let kind = ["civil", "migráns szervezet", "állami hatóság", ""][number % 4];
        // Writing to a String can't fail.
        let _ = writeln!(
            list,
            "Minta {number}. Szervezet;Minta Éva;eva{number}@minta.example;+36 1 000 01{number:02};{kind}"
        );
    }
    list
}

async fn start(browser: &Browser, city: &City, guest: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = |step: &str| format!("hu-{}-{scripts}-network-{step}", browser.width);
    let mut hand = Hand { browser, presses: 0 };
    browser.visit(&city.coordinator()?).await?;
    hand.follow("main form button", |path| path == "/hu/account").await?;
    hand.follow("main a[href='/hu/desk']", |path| path == "/hu/account/second-step?next=/hu/desk").await?;
    second_step(&mut hand, &name("second-step"), wrong).await?;
    let room = "nav.k-rooms a[href='/hu/network']";
    if browser.width < 960 {
        hand.press("nav.k-rooms summary").await?;
        hand.follow(room, |path| path == "/hu/network").await?;
    } else {
        // The rooms stand open by style alone, which the driver takes for closed.
        hand.presses += 1;
        browser.web.execute(format!("document.querySelector(\"{room}\").click()"), Vec::new()).await?;
        browser.arrive(room, |path| path == "/hu/network").await?;
    }
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("empty"), status: 200 }).await?);
    hand.write("#table", "Minta Kerekasztal").await?;
    hand.press("form[action='/hu/network/table'] button").await?;
    browser.web.query(By::Css("#table[value='Minta Kerekasztal']")).first().await?;
    hand.follow("ol a[href='/hu/network/bring']", |path| path == "/hu/network/bring").await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("bring"), status: 200 }).await?);
    hand.press("main form button").await?;
    browser.web.query(By::Css("#file[aria-invalid=true]")).first().await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("nothing"), status: 422 }).await?);
    let file = city.keep("lista.csv", &list())?;
    hand.write("#file", &file.display().to_string()).await?;
    hand.press("main form button").await?;
    browser.web.query(By::Css("main input[name=rows]")).first().await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("found"), status: 200 }).await?);
    hand.follow("form[action='/hu/network/bring/keep'] button", |path| path == "/hu/network?brought=60")
        .await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("list"), status: 200 }).await?);
    hand.follow("li.ds-card a", |path| path.starts_with("/hu/network/known/")).await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("one"), status: 200 }).await?);
    browser.value(&format!("document.querySelector('#language').value = '{guest}'")).await?;
    hand.press("form[action$='/invite'] button").await?;
    browser.web.query(By::Css("main [role=status]")).first().await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("invited"), status: 200 }).await?);
    assert!(hand.presses <= PRESSES, "{} presses", hand.presses);
    Ok(())
}

/// Whoever coordinates chooses a passphrase and codes on paper before anything else.
pub(crate) async fn second_step(
    hand: &mut Hand<'_>,
    name: &str,
    wrong: &mut Vec<String>,
) -> WebDriverResult<()> {
    let browser = hand.browser;
    wrong.extend(browser.check(&Expected { lang: "hu", name, status: 200 }).await?);
    let words = browser.web.query(By::Css("#suggested .k-code")).first().await?.text().await?;
    hand.write("#passphrase", &words).await?;
    hand.press("#kind-paper").await?;
    hand.press("main form button").await?;
    let first = browser.web.query(By::Css(".k-codes .k-code")).first().await?.text().await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &format!("{name}-codes"), status: 200 }).await?);
    hand.write("#passphrase", &words).await?;
    hand.write("#code", &first).await?;
    hand.follow("main form button", |path| path == "/hu/desk").await
}

async fn join(
    browser: &Browser,
    invitation: &str,
    lang: &str,
    wrong: &mut Vec<String>,
) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = |step: &str| format!("{lang}-{}-{scripts}-ours-{step}", browser.width);
    assert!(invitation.starts_with(&format!("/{lang}/invitation/")), "in the guest's language: {invitation}");
    browser.visit(invitation).await?;
    let ours = format!("/{lang}/ours/");
    browser.follow("main form button", |path| path.starts_with(&ours)).await?;
    let page = browser.path().await?;
    let public = page.replace("/ours/", "/organization/");
    wrong.extend(browser.check(&Expected { lang, name: &name("invited"), status: 200 }).await?);
    let ticked = browser.value("document.querySelectorAll('main input:checked').length").await?;
    assert_eq!(ticked, 0, "nothing is ticked for anybody");

    browser.press("input[name=purpose][value=website]").await?;
    browser.press("button[value=look]").await?;
    browser.web.query(By::Css("#seen ~ [role=status]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("look"), status: 200 }).await?);
    // Half-way into another language and back: what was ticked is still ticked.
    browser.press("details.k-lang > summary").await?;
    browser.press("details.k-lang form[action^='/en/'] button").await?;
    browser.arrive("the language", |path| path.starts_with("/en/ours/")).await?;
    browser.web.query(By::Css("input[value=website]:checked")).first().await?;
    browser.press("details.k-lang > summary").await?;
    browser.press(&format!("details.k-lang form[action^='/{lang}/'] button")).await?;
    browser.arrive("the language", |path| path.starts_with(&ours)).await?;
    browser.web.query(By::Css("input[value=website]:checked")).first().await?;
    browser.follow("button[value=join]", |path| path.ends_with("?saved")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("joined"), status: 200 }).await?);
    browser.follow(&format!("a[href='{public}']"), |path| path == public).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("public"), status: 200 }).await?);
    browser.visit(&format!("/{lang}/members")).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("members"), status: 200 }).await?);

    browser.visit(&page).await?;
    browser.press("button[value=rehearse]").await?;
    browser.web.query(By::Css("#seen ~ [role=status]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("rehearsed"), status: 200 }).await?);
    browser.press("button[value=leave]").await?;
    browser.web.query(By::Css("#left")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("left"), status: 200 }).await?);
    browser.visit(&public).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("gone"), status: 410 }).await?);
    Ok(())
}
