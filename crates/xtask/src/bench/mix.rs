//! The results page under the committed mix of queries: 30 % of one word, 40 % of a few, 15 % mistyped, 15 % in
//! other languages. What the server itself took for each answer is told beside what the client waited, who on the
//! same cores waits for the others too.

use std::path::Path;

use super::city::{City, command};
use super::load::{Asked, CONNECTIONS, load};
use super::process::memory;
use super::serve::{CODINGS, loaded, megabytes, nginx};
use super::{Figure, Setup};
use crate::demo::save;
use crate::failure::{Result, failed};
use crate::http;
use crate::workspace::fresh_folder;

/// The mix: kind, language, words.
const QUERIES: &str = include_str!("../../../../testdata/bench/queries.tsv");

/// The route all of them ask.
const ROUTE: &str = "/{lang}/search";

/// Measures the mix on the city in a folder. Each run has a server of its own, so that what the server counts is
/// of that run alone.
pub(super) fn bench(setup: &Setup, data: &Path) -> Result<Vec<Figure>> {
    let folder = fresh_folder("bench/nginx")?;
    let (nginx, beside) = nginx(&folder)?;
    let paths: Vec<String> = QUERIES.lines().filter_map(query).collect();
    let mut figures = Vec::new();
    for coding in CODINGS {
        let (files, bytes) = bodies(setup, data, &paths, coding, &folder)?;
        for connections in [1, CONNECTIONS] {
            let metrics = http::free_port()?;
            let mut serve = command(&setup.program, &["serve"], data);
            serve.env("KEREKASZTAL_METRICS_LISTEN", metrics.to_string());
            let city = City::start("mix", serve)?;
            let asked = |server, paths| Asked { server, paths, coding, connections, cookie: None };
            let ours = load(&asked((city.address, city.server.pid()), &paths), setup.seconds)?;
            let said = String::from_utf8_lossy(&http::get_ok(metrics, "/metrics")?).into_owned();
            let (Some(p50), Some(p99)) = (quantile(&said, "0.5"), quantile(&said, "0.99")) else {
                return failed("The server's metrics do not tell how long a search took.");
            };
            let held = megabytes(memory(city.server.pid())?);
            drop(city);
            let theirs = load(&asked((beside, nginx.pid()), &files), setup.seconds)?;
            let share = format!("{:.0} %", 100.0 * ours.rate / theirs.rate);
            let what = format!("results, query mix, {coding}, connections: {connections}");
            figures.push(loaded(what, &ours, "≥ 10 % of nginx", share, bytes));
            let budget = if connections == 1 { "" } else { "p50 ≤ 1,000, p99 ≤ 5,000" };
            let [p50, p99] = [p50, p99].map(|seconds| format!("{:.0}", seconds * 1e6));
            figures
                .push(["  in the server", held.as_str(), budget, "", &p50, &p99, "", ""].map(str::to_owned));
            figures.push(loaded("  nginx".to_owned(), &theirs, "", String::new(), bytes));
        }
    }
    Ok(figures)
}

/// Every page as a file for nginx, and how long they are in the middle.
fn bodies(
    setup: &Setup,
    data: &Path,
    paths: &[String],
    coding: &str,
    folder: &Path,
) -> Result<(Vec<String>, usize)> {
    let city = City::start("mix", command(&setup.program, &["serve"], data))?;
    let mut files = Vec::new();
    let mut bytes = 0;
    for (at, path) in paths.iter().enumerate() {
        let body = http::get_coded(city.address, path, coding)?;
        bytes += body.len();
        let file = format!("/{coding}/query-{at}.html");
        save(&folder.join(file.trim_start_matches('/')), &body)?;
        files.push(file);
    }
    let count = files.len().max(1);
    Ok((files, bytes / count))
}

/// The path of a line of kind, language and words.
fn query(line: &str) -> Option<String> {
    let mut cells = line.split('\t').skip(1);
    let (lang, words) = (cells.next()?, cells.next()?);
    let escaped: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
    Some(format!("/{lang}/search?q={escaped}"))
}

/// How long a part of the searches took at most, in seconds, as the server's metrics tell it.
fn quantile(metrics: &str, part: &str) -> Option<f64> {
    let start = format!("kerekasztal_request_seconds{{route=\"{ROUTE}\",quantile=\"{part}\"}}");
    metrics.lines().find_map(|line| line.strip_prefix(start.as_str()))?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_own_time_is_read() {
        let text = "# TYPE kerekasztal_request_seconds summary\n\
                    kerekasztal_request_seconds{route=\"/{lang}/search\",quantile=\"0.5\"} 0.00051\n";
        assert_eq!(quantile(text, "0.5"), Some(0.000_51));
        assert_eq!(quantile(text, "0.99"), None);
    }
}
