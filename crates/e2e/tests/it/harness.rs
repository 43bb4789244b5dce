//! The harness proves itself: on pages made for it, each check has to find what is wrong and only that.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

use thirtyfour::prelude::*;

use crate::browser::{Browser, Settings};
use crate::checks::Expected;

const GOOD: &str = "<!DOCTYPE html><html lang=ar dir=rtl><head><title>t</title><link rel=icon href='data:,'>\
    <script src=/page.js></script></head><body><main id=main><h1>مرحبا</h1>\
    <p id=said>plain</p><noscript><p id=none>none</p></noscript></main></body></html>";
const BAD: &str = "<!DOCTYPE html><html lang=hu dir=ltr><head><title>t</title><link rel=icon href='data:,'>\
    </head><body><main id=main><h1>x</h1><img src='data:,' ><div style=width:700px>y</div>\
    <div style='display:grid;grid-template-columns:2rem 1fr;white-space:nowrap'><b>+36 1 000 0000</b><i>z</i></div>\
    <script src=/missing.js></script></main></body></html>";
const SCRIPT: &str = "addEventListener('DOMContentLoaded', () => \
    document.getElementById('said').textContent = 'scripted')";

/// Serves the two pages, under the strict policy that our own pages have.
fn serve() -> WebDriverResult<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 2048];
            let read = stream.read(&mut request).unwrap_or(0);
            let head = String::from_utf8_lossy(&request[..read]).into_owned();
            let (status, kind, body) = match head.split(' ').nth(1) {
                Some("/good") => ("200 OK", "text/html; charset=utf-8", GOOD),
                Some("/bad") => ("200 OK", "text/html; charset=utf-8", BAD),
                Some("/page.js") => ("200 OK", "text/javascript", SCRIPT),
                _ => ("404 Not Found", "text/html; charset=utf-8", GOOD),
            };
            let policy = "default-src 'none'; script-src 'self'; img-src data:; style-src 'unsafe-inline'; \
                          require-trusted-types-for 'script'";
            let answer = format!(
                "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Security-Policy: {policy}\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            // A browser that has gone away wants nothing more.
            stream.write_all(answer.as_bytes()).ok();
        }
    });
    Ok(address)
}

async fn open(width: u32, javascript: bool) -> WebDriverResult<Option<Browser>> {
    let Some(settings) = Settings::from_env() else { return Ok(None) };
    let settings = Settings { url: format!("http://{}", serve()?), ..settings };
    Browser::open(&settings, width, javascript).await.map(Some)
}

#[tokio::test]
async fn a_good_page_passes_and_scripts_run() -> WebDriverResult<()> {
    let Some(browser) = open(360, true).await? else { return Ok(()) };
    browser.visit("/good").await?;
    let said = browser.value("document.getElementById('said').textContent").await?;
    let wrong = browser.check(&Expected { lang: "ar", name: "harness-good", status: 200 }).await?;
    let width = browser.value("innerWidth").await?;
    browser.close().await?;
    assert_eq!((said, width), ("scripted".into(), 360.into()));
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn blocked_scripts_do_not_run_but_axe_does() -> WebDriverResult<()> {
    let Some(browser) = open(1280, false).await? else { return Ok(()) };
    browser.visit("/good").await?;
    let first = browser
        .value("[document.getElementById('said').textContent, !!document.getElementById('none')]")
        .await?;
    let wrong = browser.check(&Expected { lang: "ar", name: "harness-blocked", status: 200 }).await?;
    browser.visit("/good?again").await?;
    browser.visit("/good").await?;
    let second = browser.value("document.getElementById('said').textContent").await?;
    browser.close().await?;
    assert_eq!(first, serde_json::json!(["plain", true]));
    assert_eq!(second, "plain");
    assert_eq!(wrong, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn everything_wrong_is_found() -> WebDriverResult<()> {
    let Some(browser) = open(360, true).await? else { return Ok(()) };
    browser.visit("/bad").await?;
    let wrong = browser.check(&Expected { lang: "ar", name: "harness-bad", status: 410 }).await?.join("\n");
    browser.visit("/gone").await?;
    let gone = browser.check(&Expected { lang: "ar", name: "harness-gone", status: 404 }).await?;
    browser.close().await?;
    for part in [
        "lang and dir are",
        "with 200, not 410",
        "wider than the window",
        "36 1 000 0000",
        "axe image-alt",
        "console: ",
    ] {
        assert!(wrong.contains(part), "{part} in:\n{wrong}");
    }
    assert_eq!(gone, Vec::<String>::new());
    Ok(())
}
