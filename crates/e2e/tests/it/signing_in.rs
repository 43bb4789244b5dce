//! Somebody who works here: led to the sign-in, told what is wrong with an address, in, out again.

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;
use crate::journey::WIDTHS;

/// A language, and the one switched to half-way.
const SWITCHED: [(&str, &str); 3] = [("hu", "ar"), ("zh", "en"), ("am", "vi")];

#[tokio::test]
async fn in_and_out_again_without_losing_what_was_typed() -> WebDriverResult<()> {
    let Some(settings) = Settings::from_env() else { return Ok(()) };
    let mut wrong = Vec::new();
    for width in WIDTHS {
        for javascript in [true, false] {
            for (lang, other) in SWITCHED {
                let browser = Browser::open(&settings, width, javascript).await?;
                let outcome = journey(&browser, lang, other, &mut wrong).await;
                browser.close().await?;
                outcome?;
            }
        }
    }
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

async fn journey(browser: &Browser, lang: &str, other: &str, wrong: &mut Vec<String>) -> WebDriverResult<()> {
    let scripts = if browser.javascript { "scripts" } else { "blocked" };
    let name = |step: &str| format!("{lang}-{}-{scripts}-people-{step}", browser.width);
    browser.visit(&format!("/{lang}/account")).await?;
    assert_eq!(browser.path().await?, format!("/{lang}/sign-in"), "led to where one signs in");
    wrong.extend(browser.check(&Expected { lang, name: &name("sign-in"), status: 200 }).await?);
    // What a browser takes for an address and no mail server would.
    browser.web.query(By::Css("#address")).first().await?.send_keys("anna@minta").await?;
    browser.press("main form button[type=submit]").await?;
    let field = browser.web.query(By::Css("#address[aria-invalid=true]")).first().await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some("anna@minta"), "what was typed stays");
    wrong.extend(browser.check(&Expected { lang, name: &name("wrong"), status: 422 }).await?);
    field.clear().await?;
    field.send_keys("kata@kerekasztal.example").await?;
    browser.press("main form button[type=submit]").await?;
    // The page before asks for a code too: the one that is meant has an address of its own.
    browser.arrive("the address", |path| path.ends_with("/sign-in/sent")).await?;
    browser.web.query(By::Css("#code")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("sent"), status: 200 }).await?);
    browser.web.query(By::Css("#code")).first().await?.send_keys("1234 5678").await?;
    browser.press("main form button[type=submit]").await?;
    browser.web.query(By::Css("#code[aria-invalid=true]")).first().await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("code"), status: 422 }).await?);

    let choice = format!("/{lang}/try");
    browser.visit(&format!("/{lang}/sign-in")).await?;
    browser.follow(&format!("main a[href='{choice}']"), |path| path == choice).await?;
    wrong.extend(browser.check(&Expected { lang, name: &name("try"), status: 200 }).await?);
    browser.press("main form button[name=person]").await?;
    browser.web.query(By::Css("main .k-sheet")).first().await?;
    let account = format!("/{other}/account");
    browser.press("details.k-lang > summary").await?;
    browser.follow(&format!("details.k-lang a[href='{account}']"), |path| path == account).await?;
    wrong.extend(browser.check(&Expected { lang: other, name: &name("account"), status: 200 }).await?);
    // The back office, in one of its languages.
    browser.follow(&format!("main a[href='/{other}/desk']"), |path| path.ends_with("/desk")).await?;
    browser.visit("/hu/desk").await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("desk"), status: 200 }).await?);
    browser.visit("/hu/people").await?;
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("list"), status: 200 }).await?);
    browser.web.query(By::Css("#name")).first().await?.send_keys("Minta Dóra").await?;
    browser.press("main form[action='/hu/people'] button[type=submit]").await?;
    let field = browser.web.query(By::Css("#name[value='Minta Dóra']")).first().await?;
    assert_eq!(field.prop("value").await?.as_deref(), Some("Minta Dóra"), "what was typed stays");
    wrong.extend(browser.check(&Expected { lang: "hu", name: &name("missing"), status: 422 }).await?);
    browser.visit(&account).await?;
    browser.press(&format!("main form[action='/{other}/sign-out'] button")).await?;
    browser.web.query(By::Css("form.k-search")).first().await?;
    browser.visit(&account).await?;
    assert_eq!(browser.path().await?, format!("/{other}/sign-in"), "signed out");
    Ok(())
}
