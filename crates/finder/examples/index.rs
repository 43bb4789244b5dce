//! The text index as big as asked: `index build DIR N TEXTS` writes one of N invented services, `index ask DIR
//! QUERIES` opens it in a process of its own and asks the committed mix of queries. For `cargo xtask bench
//! index`; each prints one line of JSON.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use finder::{Index, Place, Text};
use kernel::Lang;

type Outcome = Result<String, Box<dyn Error>>;

/// How often the queries are asked.
const ROUNDS: usize = 25;
/// As many hits as a page of the site asks for at most.
const LIMIT: usize = 10_001;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["build", folder, count, texts] => build(Path::new(folder), count, Path::new(texts)),
        ["ask", folder, queries] => ask(Path::new(folder), Path::new(queries)),
        _ => Err("usage: index build DIR N TEXTS | index ask DIR QUERIES".into()),
    };
    // Where even this can't be said there is nothing left to tell it to.
    match outcome {
        Ok(line) => {
            let _ = writeln!(std::io::stdout(), "{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// Names and descriptions are the labels and plain words of the needs, mixed: thousands of real words, a
/// few of them very common.
fn build(folder: &Path, count: &str, texts: &Path) -> Outcome {
    let count: usize = count.parse()?;
    let (labels, plains) = read(texts)?;
    let start = Instant::now();
    let pick = |list: &'_ [String], at: usize| list.get(at % list.len().max(1)).cloned().unwrap_or_default();
    let service = |at: usize| {
        let name = format!("{} {at}", pick(&labels, at));
        let rest =
            [at / 7, at.wrapping_mul(31), at.wrapping_mul(17) / 3].map(|at| pick(&plains, at)).join(" ");
        (at as u128, name, rest)
    };
    let services: Vec<(u128, String, String)> = (0..count).map(service).collect();
    let documents = services.iter().map(|(key, name, rest)| {
        let text = |place, body| Text { lang: Lang::HU, place, body };
        (*key, [text(Place::Name, name.as_str()), text(Place::Rest, rest.as_str())])
    });
    let searcher = Index::at(folder)?.rebuild("bench", documents)?;
    Ok(format!(
        "{{\"documents\": {}, \"seconds\": {:.1}}}",
        searcher.documents(),
        start.elapsed().as_secs_f64()
    ))
}

fn read(folder: &Path) -> Result<(Vec<String>, Vec<String>), Box<dyn Error>> {
    let (mut labels, mut plains) = (Vec::new(), Vec::new());
    let mut files: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "toml")) {
        for line in fs::read_to_string(file)?.lines() {
            let quoted = |start: &str| line.strip_prefix(start).map(|text| text.trim_matches('"').to_owned());
            labels.extend(quoted("label = "));
            plains.extend(quoted("plain = "));
        }
    }
    Ok((labels, plains))
}

fn ask(folder: &Path, queries: &Path) -> Outcome {
    let start = Instant::now();
    let searcher = Index::at(folder)?.standing("bench")?.ok_or("the index was not made for this")?;
    let opened = start.elapsed();
    let text = fs::read_to_string(queries)?;
    let asked: Vec<(Lang, &str)> = text
        .lines()
        .filter_map(|line| {
            let mut cells = line.split('\t').skip(1);
            Some((cells.next()?.parse().ok()?, cells.next()?))
        })
        .collect();
    let mut micros = Vec::new();
    let mut found = 0;
    for round in 0..=ROUNDS {
        for (lang, query) in &asked {
            let start = Instant::now();
            let (hits, _) = searcher.search(query, &[*lang, Lang::HU, Lang::EN], LIMIT)?;
            found += hits.len();
            // The first round warms up.
            if round > 0 {
                micros.push(start.elapsed().as_micros());
            }
        }
    }
    micros.sort_unstable();
    let at =
        |share: usize| micros.get((micros.len() * share / 100).min(micros.len() - 1)).copied().unwrap_or(0);
    let status = fs::read_to_string("/proc/self/status")?;
    let anonymous = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or_default();
    let anonymous: u64 = anonymous.trim().trim_end_matches(" kB").parse().unwrap_or(0);
    Ok(format!(
        "{{\"opened_ms\": {}, \"p50\": {}, \"p99\": {}, \"worst\": {}, \"anonymous_mb\": {}, \"found\": {found}}}",
        opened.as_millis(),
        at(50),
        at(99),
        micros.last().copied().unwrap_or(0),
        anonymous / 1_000,
    ))
}
