//! `cargo xtask test`: everything that CI runs, cheap steps first, stopping at the first failure.

use std::time::Instant;

use crate::args::Args;
use crate::demo::Demo;
use crate::failure::{Result, usage};
use crate::fuzz::{self, Budget};
use crate::postgres::{self, Postgres};
use crate::shell::{cargo, run as run_command, say, which};
use crate::table::table;
use crate::workspace::root;
use crate::{browser, contract, relevance, rules, tools};

pub(crate) const USAGE: &str = "\
cargo xtask test [--only STEP[,STEP]] [--skip STEP[,STEP]] [--list] [--fuzz-seconds N] [--release]
  Runs everything that CI runs, cheap steps first, and stops at the first failure.
  --list            names the steps
  --fuzz-seconds N  how long each fuzz target runs (60)
  --release         the demonstration city from a release build
  Example: cargo xtask test --only fmt,rules,clippy";

/// What the steps share; servers start when the first step needs them and stop with the run.
struct Run {
    fuzz: Budget,
    release: bool,
    demo: Option<Demo>,
}

/// One step of the run.
struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&mut Run) -> Result,
}

const STEPS: &[Step] = &[
    Step { name: "fmt", what: "the code is formatted", run: fmt },
    Step { name: "rules", what: "the rules of the house: arrows, files, names", run: |_| rules::check() },
    Step { name: "clippy", what: "no warning of rustc or clippy", run: clippy },
    Step { name: "deny", what: "licences, sources and banned crates", run: deny },
    Step { name: "tests", what: "all tests, on SQLite and PostgreSQL", run: tests },
    Step { name: "doc", what: "examples in the documentation", run: doc },
    Step {
        name: "relevance",
        what: "what people type finds the right place",
        run: |_| relevance::measure(false),
    },
    Step { name: "fuzz", what: "every fuzz target for a while", run: |run| fuzz::all(run.fuzz) },
    Step {
        name: "contract",
        what: "HSDS schemas, frictionless, schemathesis",
        run: |run| contract::check(run.demo()?),
    },
    Step {
        name: "browser",
        what: "journeys in Chromium, axe, screenshots",
        run: |run| browser::check(run.demo()?),
    },
];

impl Run {
    fn demo(&mut self) -> Result<&Demo> {
        let demo = match self.demo.take() {
            Some(demo) => demo,
            None => Demo::start(self.release)?,
        };
        Ok(self.demo.insert(demo))
    }
}

/// The subcommand.
pub(crate) fn run(mut args: Args) -> Result {
    let only = args.value::<String>("--only")?;
    let skip = args.value::<String>("--skip")?;
    let seconds = args.value("--fuzz-seconds")?.unwrap_or(fuzz::SECONDS);
    let release = args.flag("--release");
    let list = args.flag("--list");
    args.finish()?;
    if list {
        STEPS.iter().for_each(|step| say(format!("{:9} {}", step.name, step.what)));
        return Ok(());
    }
    let chosen = choose(only.as_deref(), skip.as_deref())?;
    run_steps(&chosen, &mut Run { fuzz: Budget { seconds }, release, demo: None })
}

/// The steps to run, in their order.
fn choose(only: Option<&str>, skip: Option<&str>) -> Result<Vec<&'static Step>> {
    let names = |list: Option<&str>| -> Result<Vec<String>> {
        let names: Vec<String> =
            list.unwrap_or_default().split(',').map(|name| name.trim().to_owned()).collect();
        match names.iter().find(|name| !name.is_empty() && STEPS.iter().all(|step| step.name != *name)) {
            Some(unknown) => usage(format!("There is no step `{unknown}`: see --list.")),
            None => Ok(names),
        }
    };
    let (chosen, skipped) = (names(only)?, names(skip)?);
    let wanted = |step: &&Step| {
        (only.is_none() || chosen.iter().any(|name| name == step.name))
            && !skipped.iter().any(|name| name == step.name)
    };
    Ok(STEPS.iter().filter(wanted).collect())
}

/// Runs the steps and prints their table, also when one fails.
fn run_steps(steps: &[&Step], run: &mut Run) -> Result {
    let start = Instant::now();
    let mut rows = Vec::new();
    let mut outcome = Ok(());
    for step in steps {
        say(format!("\n==== {} — {}", step.name, step.what));
        let began = Instant::now();
        outcome = (step.run)(run);
        let word = if outcome.is_ok() { "ok" } else { "FAILED" };
        rows.push([step.name.to_owned(), word.to_owned(), format!("{:.1}", began.elapsed().as_secs_f64())]);
        if outcome.is_err() {
            break;
        }
    }
    rows.push(["all".to_owned(), String::new(), format!("{:.1}", start.elapsed().as_secs_f64())]);
    say(format!("\n{}", table(["step", "", "seconds"], &rows)));
    outcome
}

fn fmt(_: &mut Run) -> Result {
    let advice = "The files named above are not formatted. Run `cargo fmt --all`, also in fuzz/.";
    for manifest in ["Cargo.toml", "fuzz/Cargo.toml"] {
        let mut fmt = cargo(["fmt", "--manifest-path", manifest]);
        fmt.args((manifest == "Cargo.toml").then_some("--all")).args(["--", "--check", "-l"]);
        run_command(fmt.current_dir(root()), advice)?;
    }
    Ok(())
}

fn clippy(_: &mut Run) -> Result {
    let mut clippy = cargo(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]);
    run_command(clippy.current_dir(root()), "rustc or clippy warns. The warnings are above.")
}

fn deny(_: &mut Run) -> Result {
    let mut deny = std::process::Command::new(tools::cargo_deny()?);
    deny.current_dir(root()).args(["--log-level", "error", "check", "--hide-inclusion-graph"]);
    run_command(
        deny.args(["bans", "licenses", "sources"]),
        "A dependency breaks a rule of deny.toml. Choose another, or write the reason for the exception there.",
    )
}

fn tests(_: &mut Run) -> Result {
    tools::debian(tools::PAPER)?;
    let own = std::env::var_os(postgres::VARIABLE).is_some();
    let server = if own { None } else { Some(Postgres::start()?) };
    let mut command = if which("cargo-nextest").is_some() {
        cargo(["nextest", "run", "--workspace"])
    } else {
        cargo(["test", "--workspace", "--all-targets"])
    };
    if let Some(server) = &server {
        command.env(postgres::VARIABLE, &server.url);
    }
    run_command(
        command.current_dir(root()),
        "A test failed. It is named above; run it alone with `cargo test NAME`.",
    )
}

/// Examples are rare: rustdoc is only started for crates that have one.
fn doc(_: &mut Run) -> Result {
    let with_examples = rules::crates_with_doc_examples()?;
    if with_examples.is_empty() {
        say("No crate has an example in its documentation.");
        return Ok(());
    }
    say(format!("Crates with examples: {with_examples:?}"));
    run_command(
        cargo(["test", "--workspace", "--doc"]).current_dir(root()),
        "An example in the documentation failed. It is named above.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(only: Option<&str>, skip: Option<&str>) -> Vec<&'static str> {
        choose(only, skip).unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn steps_keep_their_order() {
        assert_eq!(names(Some("clippy,fmt"), None), ["fmt", "clippy"]);
        assert_eq!(names(Some("clippy,fmt"), Some("fmt")), ["clippy"]);
        assert_eq!(names(None, None).len(), STEPS.len());
        assert!(choose(Some("nothing"), None).is_err());
    }
}
