//! How long two servers on one PostgreSQL still show an organisation that was withdrawn on the command line.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use super::city::{City, LIMIT, command};
use super::{Figure, Setup, figure, package};
use crate::failure::{Result, failed};
use crate::http;
use crate::postgres::Postgres;
use crate::shell::{output, say};
use crate::workspace::fresh_folder;

const SERVERS: usize = 2;
const STEP: Duration = Duration::from_millis(37);

/// DESIGN: other servers follow within this.
const BUDGET: &str = "≤ 2000 ms";

/// How long one server still showed one organisation.
#[derive(Clone, Copy)]
struct Delay {
    /// From the start of `withdraw`.
    start: Duration,
    /// From its end, when the person who withdraws is told that it is done.
    end: Duration,
}

/// Withdraws `organizations` one after the other and asks both servers for each until it is gone.
pub(super) fn bench(setup: &Setup, organizations: usize) -> Result<Vec<Figure>> {
    let source = fresh_folder("bench/delay/package")?;
    package::write(&source, organizations * package::PER_ORGANIZATION)?;
    let postgres = Postgres::start()?;
    let on_postgres = |words: &[&str], folder: &Path| {
        let mut command = command(&setup.program, words, folder);
        command.env("KEREKASZTAL_DATABASE", &postgres.url);
        command
    };
    // The command line is a third machine: it shares nothing with the servers but the database.
    let desk = fresh_folder("bench/delay/desk")?;
    output(&mut on_postgres(&["migrate"], &desk))?;
    output(on_postgres(&["import", "hsds"], &desk).arg(&source))?;
    let mut servers = Vec::new();
    for number in 1..=SERVERS {
        let folder = fresh_folder(&format!("bench/delay/{number}"))?;
        servers.push(City::start(&format!("serve-{number}"), on_postgres(&["serve"], &folder))?);
    }
    let addresses: Vec<SocketAddr> = servers.iter().map(|city| city.address).collect();
    say(format!("withdrawing {organizations} organisations"));
    let mut delays = vec![Vec::new(); SERVERS];
    for at in 0..organizations {
        // Servers look for changes by their own clocks; without pauses of all lengths we would fall into step.
        sleep(STEP * u32::try_from(at % 10).unwrap_or(0));
        let id = package::organization_id(at);
        let withdrawal = on_postgres(&["withdraw", &id], &desk);
        let seen = withdraw(withdrawal, &format!("/hu/organization/{id}"), &addresses)?;
        delays.iter_mut().zip(seen).for_each(|(all, delay)| all.push(delay));
    }
    Ok(figures(&delays))
}

/// Runs the command while every server is asked for the page, until none shows it; one delay for each server.
fn withdraw(mut command: Command, page: &str, servers: &[SocketAddr]) -> Result<Vec<Delay>> {
    for server in servers {
        http::get_ok(*server, page)?;
    }
    let start = Instant::now();
    let (end, gone) = scope(|scope| {
        let watches: Vec<_> = servers.iter().map(|server| scope.spawn(|| gone(*server, page))).collect();
        let end = output(&mut command).map(|_| Instant::now());
        let gone: Vec<Result<Instant>> = watches
            .into_iter()
            .map(|watch| watch.join().unwrap_or_else(|_| failed("The watch of a server broke down.")))
            .collect();
        (end, gone)
    });
    let end = end?;
    let delay =
        |gone: Instant| Delay { start: gone.duration_since(start), end: gone.saturating_duration_since(end) };
    gone.into_iter().map(|gone| gone.map(delay)).collect()
}

/// When the server first said that there is no such page.
fn gone(server: SocketAddr, page: &str) -> Result<Instant> {
    let begun = Instant::now();
    while begun.elapsed() < LIMIT {
        match http::get(server, page)?.status {
            200 => sleep(Duration::from_millis(1)),
            404 | 410 => return Ok(Instant::now()),
            other => return failed(format!("{page} answered {other} while it was withdrawn.")),
        }
    }
    failed(format!("{page} was still there {} s after it was withdrawn.", LIMIT.as_secs()))
}

fn figures(delays: &[Vec<Delay>]) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (number, delays) in (1..).zip(delays) {
        let what = format!("server {number} follows a withdrawal (min, median, max)");
        let end = spread(delays.iter().map(|delay| delay.end).collect());
        let start = spread(delays.iter().map(|delay| delay.start).collect());
        figures.push(figure(what, end, BUDGET));
        figures.push(figure("  from the start of the command", start, ""));
    }
    figures
}

/// The least, the middle and the greatest, in milliseconds.
fn spread(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |index: usize| times.get(index).map_or(0, Duration::as_millis);
    format!("{}, {}, {} ms", at(0), at(times.len() / 2), at(times.len().saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_the_least_the_middle_and_the_greatest() {
        let times = [30, 10, 20].map(Duration::from_millis);
        assert_eq!(spread(times.to_vec()), "10, 20, 30 ms");
        assert_eq!(spread(vec![Duration::from_millis(7)]), "7, 7, 7 ms");
    }
}
