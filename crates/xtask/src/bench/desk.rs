//! What a coordinator opens every day in a big city, signed in with their second step: the list of the network, what
//! waits to be read, one of these changes, and what is to be done.

use std::net::SocketAddr;
use std::process::Stdio;

use super::city::{City, command};
use super::load::{Asked, load};
use super::process::memory;
use super::serve::{loaded, megabytes};
use super::{Figure, Setup, figure, import, package};
use crate::failure::{Doing, Result, failed};
use crate::http::{self, Sent};
use crate::workspace::fresh_folder;

/// How many changes wait to be read: more than a page lists.
const WAITING: usize = 120;
/// How many are at the door at once, and how often each.
const CROWD: usize = 64;
const EACH: usize = 5;
const BUDGET: &str = "p99 ≤ 30,000";
const WORDS: &str = "bilo+kane+tofa+meri+seda";

/// Measures a city of `services` services and a quarter as many organisations.
pub(super) fn bench(setup: &Setup, services: usize) -> Result<Vec<Figure>> {
    let source = fresh_folder("bench/package")?;
    package::write(&source, services)?;
    let data = fresh_folder("bench/desk")?;
    import::import(&setup.program, &source, &data)?;
    let mut invite = command(&setup.program, &["admin", "invite"], &data);
    invite.args(["--name", "Minta Kata", "--mail", "kata@minta.example"]).stdin(Stdio::null());
    let said = invite.output().doing("invite a coordinator")?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let city = City::start("desk", command(&setup.program, &["serve"], &data))?;
    let Some(at) = said.find("/hu/invitation/") else {
        return failed(format!("No link was given: {said}"));
    };
    let link = said[at..].split_whitespace().next().unwrap_or_default();
    let cookie = come_in(city.address, link)?;
    let organizations = services.div_ceil(package::PER_ORGANIZATION);
    send_in(city.address, &cookie)?;
    let one = changes(city.address, &cookie)?;
    let mut figures = vec![figure(
        format!(
            "a desk over {services} services, {organizations} organisations, {WAITING} changes that wait"
        ),
        megabytes(memory(city.server.pid())?),
        "",
    )];
    for (name, path) in [
        ("list of the network", "/hu/network?state=directory"),
        ("what waits to be read", "/hu/edits"),
        ("one change, word by word", one.as_str()),
        ("what is to be done", "/hu/desk"),
    ] {
        let paths = [path.to_owned()];
        let server = (city.address, city.server.pid());
        let asked =
            Asked { server, paths: &paths, coding: "identity", connections: 2, cookie: Some(&cookie) };
        let bytes = http::send(city.address, &Sent::get(path, &cookie))?.body.len();
        figures.push(loaded(name.to_owned(), &load(&asked, setup.seconds)?, BUDGET, String::new(), bytes));
    }
    figures.push(figure("  its memory after the load", megabytes(memory(city.server.pid())?), ""));
    figures.push(crowd(&city)?);
    Ok(figures)
}

/// Many at the door at once: half ask for a link, half type a code that is derived slowly. What the server's memory rises
/// to, which more people must not raise further.
fn crowd(city: &City) -> Result<Figure> {
    let before = memory(city.server.pid())?;
    // Twenty digits that go together, as those of a receipt.
    let slow = Sent::post("/hu/receipt", "", format!("code={}", "0".repeat(20)));
    let link = Sent::post("/hu/sign-in", "", "address=nobody%40minta.example".to_owned());
    std::thread::scope(|scope| {
        let person = |at: usize| {
            let sent = if at.is_multiple_of(2) { &slow } else { &link };
            move || (0..EACH).try_for_each(|_| http::send(city.address, sent).map(drop))
        };
        let crowd: Vec<_> = (0..CROWD).map(|at| scope.spawn(person(at))).collect();
        let mut joined = crowd.into_iter().map(|person| person.join());
        joined.try_for_each(|said| said.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    let after = memory(city.server.pid())?;
    let what = format!("{CROWD} people at the door, {EACH} times each: highest memory, before and then");
    Ok(figure(what, format!("{:.0} and {:.0} MB", before.resident, after.peak), ""))
}

/// Comes in by the link and chooses a second step; the session's cookie.
pub(super) fn come_in(server: SocketAddr, link: &str) -> Result<String> {
    let entered = http::send(server, &Sent::post(link, "", String::new()))?;
    let cookie = entered.cookie("session")?;
    let step = "/hu/account/second-step";
    let shown = http::send(server, &Sent::post(step, &cookie, format!("passphrase={WORDS}&kind=paper")))?;
    let page = String::from_utf8_lossy(&shown.body).into_owned();
    let codes = page.split("<bdi class=\"k-code\" translate=\"no\">").skip(1);
    let Some(first) = codes.filter_map(|code| code.split('<').next()).next() else {
        return failed(format!("No codes were shown: {}", shown.status));
    };
    let form = format!("passphrase={WORDS}&code={}", first.replace(' ', "+"));
    http::send(server, &Sent::post("/hu/account/second-step/settle", &cookie, form))?.cookie("session")
}

/// Sends in new services, each of another organisation.
fn send_in(server: SocketAddr, cookie: &str) -> Result {
    let body = http::get_ok(server, &format!("/hsds/v3/organizations?per_page={WAITING}"))?;
    let page: serde_json::Value = serde_json::from_slice(&body).doing("read the organisations")?;
    let Some(found) = page["contents"].as_array() else { return failed("There are no organisations.") };
    for organization in found.iter().filter_map(|one| one["id"].as_str()) {
        let path = format!("/hu/ours/{organization}/new-service");
        let form = "do=submit&status=active&name=Minta+tan%C3%A1csad%C3%A1s&phone=%2B36+1+000+1234\
                    &description=Seg%C3%ADts%C3%A9g+az+%C3%BCgyint%C3%A9z%C3%A9shez.";
        let answer = http::send(server, &Sent::post(&path, cookie, form.to_owned()))?;
        if answer.status != 303 {
            return failed(format!("{path} answered {} and not 303", answer.status));
        }
    }
    Ok(())
}

/// The path of a change that waits.
fn changes(server: SocketAddr, cookie: &str) -> Result<String> {
    let queue = http::send(server, &Sent::get("/hu/edits", cookie))?;
    let page = String::from_utf8_lossy(&queue.body).into_owned();
    let found = page.split("href=\"/hu/edits/").nth(1).and_then(|rest| rest.split('"').next());
    match found {
        Some(id) => Ok(format!("/hu/edits/{id}")),
        None => failed(format!("Nothing waits to be read: {}", queue.status)),
    }
}
