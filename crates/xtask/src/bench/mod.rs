//! `cargo xtask bench`: figures for docs/performance.md. Nothing here can fail because something is slow;
//! what a figure has to be is written in the docs, and a person compares.

mod import;
mod load;
mod package;
mod process;
mod serve;

use std::fs;
use std::time::Instant;

use crate::args::Args;
use crate::failure::{Doing, Result, usage};
use crate::shell::{cargo, run as run_command, say};
use crate::table::table;
use crate::workspace::{root, target};

pub(crate) const USAGE: &str = "\
cargo xtask bench [build | import [N] | serve [N] | package DIR [N]] [--seconds S]
  Without a word: import and serve. All builds are release builds.
  build          cold build of the program, in a target folder of its own
  import [N]     time and memory of importing N services (100000)
  serve [N]      start, memory and pages of a city of N services (2000), beside nginx with the same bytes
  package DIR N  only writes the generated HSDS package of N services
  --seconds S    how long each load runs (10)
  Example: cargo xtask bench serve 2000 --seconds 5";

/// Services for the import budget and for the pages.
const IMPORTED: usize = 100_000;
const SERVED: usize = 2_000;

/// One figure: what was measured, and its value with the unit.
type Figure = [String; 2];

/// A figure from its parts.
fn figure(what: impl Into<String>, value: impl Into<String>) -> Figure {
    [what.into(), value.into()]
}

/// The subcommand.
pub(crate) fn run(mut args: Args) -> Result {
    let seconds = args.value("--seconds")?.unwrap_or(10);
    let what = args.word();
    let folder = if what.as_deref() == Some("package") { args.word() } else { None };
    let count = match args.word().map(|word| word.parse::<usize>()) {
        None => None,
        Some(Ok(count)) if count > 0 => Some(count),
        Some(_) => return usage("N is a number of services, at least 1."),
    };
    args.finish()?;
    let imported = count.unwrap_or(IMPORTED);
    let served = count.unwrap_or(SERVED);
    match (what.as_deref(), folder) {
        (None, _) => {
            import::bench(imported)?;
            serve::bench(served, seconds)
        }
        (Some("build"), _) => build(),
        (Some("import"), _) => import::bench(imported),
        (Some("serve"), _) => serve::bench(served, seconds),
        (Some("package"), Some(folder)) => package::write(folder.as_ref(), served),
        (Some("package"), None) => usage("`bench package` needs a folder to write to."),
        (Some(word), _) => usage(format!("There is no bench `{word}`.")),
    }
}

/// Prints figures under a heading, with the machine they come from.
fn print(title: &str, figures: &[Figure]) {
    say(format!("\n{title} ({})\n{}", machine(), table(["what", "figure"], figures)));
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
    print(
        "Cold build",
        &[
            figure(
                "cargo build --release -p kerekasztal",
                format!("{} min {:02} s", seconds / 60, seconds % 60),
            ),
            figure("size of the program", format!("{:.1} MB", size as f64 / 1e6)),
        ],
    );
    Ok(())
}
