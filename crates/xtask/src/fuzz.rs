//! `cargo xtask fuzz`: builds the targets of fuzz/ for libFuzzer on the stable compiler and runs them. The
//! flags are those of `cargo fuzz -s none`: coverage counters and compared values, no sanitizer (safe Rust).

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::available_parallelism;

use crate::args::Args;
use crate::failure::{Doing, Result, failed, usage};
use crate::server::tethered;
use crate::shell::{cargo, output, run as run_command, say};
use crate::tools;
use crate::workspace::{root, target, target_folder};

pub(crate) const USAGE: &str = "\
cargo xtask fuzz [TARGET] [--seconds N]
  Fuzzes one target of fuzz/, or all of them, on the stable compiler.
  --seconds N   how long each target runs (60)
  Example: cargo xtask fuzz sheet_xlsx --seconds 600";

/// Seconds for each target.
pub(crate) const SECONDS: u32 = 60;

/// How long each target runs.
#[derive(Clone, Copy)]
pub(crate) struct Budget {
    /// Seconds for each target; builds are not counted.
    pub(crate) seconds: u32,
}

const COVERAGE: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "-Cllvm-args=-sanitizer-coverage-stack-depth",
    "-Ccodegen-units=1",
    "-Cdebug-assertions",
    "-Coverflow-checks",
    "--cfg=fuzzing",
];

/// What libFuzzer may use for one input: more is a finding, too.
const LIMITS: &[&str] = &["-max_len=65536", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"];

/// The subcommand.
pub(crate) fn run(mut args: Args) -> Result {
    let seconds = args.value("--seconds")?.unwrap_or(SECONDS);
    let name = args.word();
    args.finish()?;
    let targets = targets()?;
    match name {
        None => all(Budget { seconds }),
        Some(name) if targets.contains(&name) => fuzz(&[name], Budget { seconds }),
        Some(name) => usage(format!("There is no fuzz target `{name}`. There are: {}.", targets.join(", "))),
    }
}

/// Every target, as many at a time as there are cores.
pub(crate) fn all(budget: Budget) -> Result {
    fuzz(&targets()?, budget)
}

/// The names of the files in fuzz/targets.
fn targets() -> Result<Vec<String>> {
    let folder = root().join("fuzz/targets");
    let entries = fs::read_dir(&folder).doing(format!("list {}", folder.display()))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".rs")?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

fn fuzz(targets: &[String], budget: Budget) -> Result {
    tools::debian(tools::FUZZ)?;
    let programs = build()?;
    let at_once = available_parallelism().map_or(1, usize::from);
    for group in targets.chunks(at_once) {
        let started: Vec<(&String, Child)> = group
            .iter()
            .map(|name| Ok((name, start(&programs.join(name), name, budget)?)))
            .collect::<Result<_>>()?;
        let outcomes: Vec<Result> = started.into_iter().map(|(name, child)| finish(name, child)).collect();
        outcomes.into_iter().collect::<Result>()?;
    }
    Ok(())
}

/// Builds all targets; `--target` keeps the flags away from build scripts and macros.
fn build() -> Result<PathBuf> {
    let version = output(Command::new("rustc").arg("-vV").current_dir(root()))?;
    let Some(host) = version.lines().find_map(|line| line.strip_prefix("host: ")) else {
        return failed("rustc does not say what machine it builds for.");
    };
    let folder = target_folder("fuzz")?;
    let mut build = cargo(["build", "--release", "--bins", "--manifest-path"]);
    build.arg(root().join("fuzz/Cargo.toml")).args(["--target", host, "--target-dir"]).arg(&folder);
    build.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\x1f")).current_dir(root());
    run_command(&mut build, "The fuzz targets do not build. Look above for the first error.")?;
    Ok(folder.join(host).join("release"))
}

/// Starts one target: new inputs go to target/fuzz/corpus, the committed ones are only read.
fn start(program: &std::path::Path, name: &str, budget: Budget) -> Result<Child> {
    let found = target_folder(&format!("fuzz/corpus/{name}"))?;
    let crashes = target_folder(&format!("fuzz/artifacts/{name}"))?;
    let log = fs::File::create(log(name)).doing(format!("write the log of {name}"))?;
    let mut command = tethered(program);
    command.args(LIMITS).arg(format!("-max_total_time={}", budget.seconds));
    command.arg(format!("-artifact_prefix={}/", crashes.display())).arg(found);
    let committed = root().join("fuzz/corpus").join(name);
    if committed.is_dir() {
        command.arg(committed);
    }
    say(format!("fuzzing {name} for {} s", budget.seconds));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().doing(format!("start {name}"))
}

/// Waits for a target and tells what came of it.
fn finish(name: &str, mut child: Child) -> Result {
    let status = child.wait().doing(format!("wait for {name}"))?;
    let bytes = fs::read(log(name)).doing(format!("read the log of {name}"))?;
    let text = String::from_utf8_lossy(&bytes);
    if status.success() {
        say(format!("{name}: {} inputs tried, nothing found", executions(&text)));
        return Ok(());
    }
    let tail: Vec<&str> = text.lines().rev().take(40).collect();
    tail.iter().rev().for_each(say);
    failed(format!(
        "{name} found an input that must not do this. It is named above (target/fuzz/artifacts/{name}); mend the \
         code and copy the file to fuzz/corpus/{name}."
    ))
}

fn log(name: &str) -> PathBuf {
    target().join("fuzz").join(format!("{name}.log"))
}

/// How many inputs libFuzzer says it has tried.
fn executions(log: &str) -> &str {
    log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:")).map_or("?", str::trim)
}
