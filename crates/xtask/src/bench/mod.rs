//! `cargo xtask bench`: figures for docs/performance.md, as one table. Nothing here can fail because something is
//! slow; what a figure has to be stands beside it, and a person compares.

mod city;
mod delay;
mod desk;
mod import;
mod index;
mod load;
mod mix;
mod package;
mod press;
mod process;
mod round;
mod serve;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use crate::args::Args;
use crate::failure::{Doing, Result, usage};
use crate::shell::{cargo, run as run_command, say};
use crate::table::table;
use crate::workspace::{root, target};

pub(crate) const USAGE: &str = "\
cargo xtask bench [serve [N] | import [N] | delay [N] | desk [N] | index [N] | table [N] | press | build | package DIR [N]] [--seconds S] [--program FILE]
  Without a word: serve, import, delay, desk, index, table and press. All builds are release builds.
  serve [N]       start, memory and pages of a city of N services (2000), beside nginx with the same bytes
  import [N]      time and memory of importing N services (100000)
  delay [N]       how long two servers still show N organisations (20) that were withdrawn
  desk [N]        what a coordinator opens every day, over N services (100000) and a quarter as many organisations
  index [N]       the text index of N services (1000000): memory, and the committed mix of queries
  table [N]       a round table of N seats (1000) that met for twenty years
  press           minutes of forty pages as a PDF
  build           cold build of the program, in a target folder of its own
  package DIR N   only writes the generated HSDS package of N services
  --seconds S     how long each load runs (10)
  --program FILE  measures this program and builds none
  Example: cargo xtask bench serve 2000 --seconds 5";

/// What the benches share.
struct Setup {
    /// The program that is measured.
    program: PathBuf,
    /// How long each load runs.
    seconds: u32,
}

/// A bench: its word, how many of something it takes, and what measures.
struct Bench {
    name: &'static str,
    size: usize,
    measure: fn(&Setup, usize) -> Result<Vec<Figure>>,
}

const BENCHES: [Bench; 7] = [
    Bench { name: "serve", size: 2_000, measure: serve::bench },
    Bench { name: "import", size: 100_000, measure: import::bench },
    Bench { name: "delay", size: 20, measure: delay::bench },
    Bench { name: "desk", size: 100_000, measure: desk::bench },
    Bench { name: "index", size: 1_000_000, measure: index::bench },
    Bench { name: "table", size: 1_000, measure: round::bench },
    Bench { name: "press", size: 1, measure: press::bench },
];

/// One line of the table, in the order of [`HEADINGS`].
type Figure = [String; 8];

const HEADINGS: [&str; 8] =
    ["what", "figure", "budget", "of nginx", "p50 µs", "p99 µs", "CPU µs each", "bytes"];

/// A figure without a load; the budget is DESIGN's, or empty.
fn figure(what: impl Into<String>, value: impl Into<String>, budget: &str) -> Figure {
    let nothing = String::new;
    let [of_nginx, p50, p99, cpu, bytes] = [nothing(), nothing(), nothing(), nothing(), nothing()];
    [what.into(), value.into(), budget.to_owned(), of_nginx, p50, p99, cpu, bytes]
}

/// The subcommand.
pub(crate) fn run(mut args: Args) -> Result {
    let seconds = args.value("--seconds")?.unwrap_or(10);
    let program: Option<PathBuf> = args.value("--program")?;
    let name = args.word();
    let folder = if name.as_deref() == Some("package") { args.word() } else { None };
    let size = match args.word().map(|word| word.parse::<usize>()) {
        None => None,
        Some(Ok(size)) if size > 0 => Some(size),
        Some(_) => return usage("N is a whole number, at least 1."),
    };
    args.finish()?;
    let chosen: Vec<&Bench> = match name.as_deref() {
        None => BENCHES.iter().collect(),
        Some("build") => return build(),
        Some("package") => {
            let Some(folder) = folder else { return usage("`bench package` needs a folder to write to.") };
            return package::write(folder.as_ref(), size.unwrap_or(2_000));
        }
        Some(name) => match BENCHES.iter().find(|bench| bench.name == name) {
            Some(bench) => vec![bench],
            None => return usage(format!("There is no bench `{name}`.")),
        },
    };
    let program = program.map_or_else(|| crate::demo::build(true), Ok)?;
    measure(&chosen, &Setup { program, seconds }, size)
}

/// Runs the benches, and prints what was measured even where a later one fails.
fn measure(benches: &[&Bench], setup: &Setup, size: Option<usize>) -> Result {
    let mut figures = Vec::new();
    let mut outcome = Ok(());
    for bench in benches {
        match (bench.measure)(setup, size.unwrap_or(bench.size)) {
            Ok(more) => figures.extend(more),
            Err(failure) => {
                outcome = Err(failure);
                break;
            }
        }
    }
    if !figures.is_empty() {
        print(&figures);
    }
    outcome
}

/// Prints the table under the machine that its figures come from.
fn print(figures: &[Figure]) {
    say(format!("\n{}\n\n{}", machine(), table(HEADINGS, figures)));
}

/// Cores and processor: figures without them mean nothing.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
    format!("{cores} cores, {}", model.unwrap_or("processor unknown"))
}

/// A cold build as a newcomer has it: nothing built before, crates downloaded already.
fn build() -> Result {
    run_command(cargo(["fetch", "--locked"]).current_dir(root()), "The crates could not be fetched.")?;
    let folder = target().join("bench-build");
    if folder.exists() {
        fs::remove_dir_all(&folder).doing("empty the folder of the cold build")?;
    }
    let start = Instant::now();
    let mut build = cargo(["build", "--release", "-p", "kerekasztal", "--target-dir"]);
    run_command(build.arg(&folder).current_dir(root()), "The program does not build.")?;
    let seconds = start.elapsed().as_secs();
    let size = fs::metadata(folder.join("release/kerekasztal")).doing("look at the built program")?.len();
    print(&[
        figure(
            "cold cargo build --release -p kerekasztal",
            format!("{} min {:02} s", seconds / 60, seconds % 60),
            "≤ 12 min",
        ),
        figure("size of the program", format!("{:.1} MB", size as f64 / 1e6), ""),
    ]);
    Ok(())
}
