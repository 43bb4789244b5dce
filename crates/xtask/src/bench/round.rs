//! A table of many seats that met for many years: its pages for everybody, from inside, and for who calls it together.

use std::process::Command;

use serde_json::Value;

use super::city::{City, command};
use super::desk::come_in;
use super::load::{Asked, load};
use super::process::memory;
use super::serve::{loaded, megabytes};
use super::{Figure, Setup, figure};
use crate::failure::{Doing, Result, failed};
use crate::http::{self, Sent};
use crate::shell::{cargo, output, run};
use crate::workspace::{fresh_folder, root, target};

/// How many years it met.
const YEARS: usize = 20;
const BUDGET: &str = "p99 ≤ 20,000";

/// Measures a table of `seats` seats.
pub(super) fn bench(setup: &Setup, seats: usize) -> Result<Vec<Figure>> {
    let mut build = cargo(["build", "--release", "-p", "kerekasztal", "-p", "demo", "--example", "years"]);
    run(build.current_dir(root()), "What fills the table does not build.")?;
    let data = fresh_folder("bench/table")?;
    output(&mut command(&setup.program, &["migrate"], &data))?;
    let mut fill = Command::new(target().join("release/examples/years"));
    let said = output(fill.arg(&data).args([seats.to_string(), YEARS.to_string()]))?;
    let said: Value = serde_json::from_str(&said).doing("read what there is")?;
    let id = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
    let (table, held, coming, running) = (id("table"), id("held"), id("coming"), id("running"));
    let words = ["admin", "invite", "--name", "Minta Kata", "--mail", "kata@minta.example"];
    let invited = output(&mut command(&setup.program, &words, &data))?;
    let city = City::start("table", command(&setup.program, &["serve"], &data))?;
    let Some(at) = invited.find("/hu/invitation/") else {
        return failed(format!("No link was given: {invited}"));
    };
    let link = invited[at..].split_whitespace().next().unwrap_or_default();
    let cookie = come_in(city.address, link)?;
    let mut figures = vec![figure(
        format!("a table of {seats} seats that met {} times", YEARS * 12),
        megabytes(memory(city.server.pid())?),
        "",
    )];
    let pages = [
        ("its page for everybody", format!("/hu/round-table/{table}")),
        ("all tables", "/hu/round-table".to_owned()),
        ("a meeting with its minutes", format!("/hu/round-table/meeting/{held}")),
        ("calendar of the meetings", format!("/hu/round-table/{table}/calendar.ics")),
        ("meetings as open data", format!("/hu/round-table/{table}/meetings.csv")),
        ("search over minutes, for everybody", "/hu/round-table/search?q=tolm".to_owned()),
        ("the table from inside", format!("/hu/table/{table}")),
        ("a meeting from inside", format!("/hu/table/meeting/{held}")),
        ("search from inside", "/hu/table/search?q=tolm".to_owned()),
        ("the table, for who convenes it", format!("/hu/tables/{table}")),
        ("the meeting that comes, with who answered", format!("/hu/tables/meeting/{coming}")),
        ("the day of a meeting", format!("/hu/tables/meeting/{held}/day")),
        ("the day of a meeting that goes on", format!("/hu/tables/meeting/{running}/day")),
        ("a year in numbers", format!("/hu/tables/{table}/numbers")),
        ("all years in numbers", format!("/hu/tables/{table}/numbers?year=all")),
    ];
    for (name, path) in pages {
        let first = http::send(city.address, &Sent::get(&path, &cookie))?;
        if first.status != 200 {
            return failed(format!("{path} answered {}", first.status));
        }
        let (paths, server) = ([path], (city.address, city.server.pid()));
        let asked =
            Asked { server, paths: &paths, coding: "identity", connections: 2, cookie: Some(&cookie) };
        let load = load(&asked, setup.seconds)?;
        figures.push(loaded(name.to_owned(), &load, BUDGET, String::new(), first.body.len()));
    }
    figures.push(figure("  its memory after the load", megabytes(memory(city.server.pid())?), ""));
    Ok(figures)
}
