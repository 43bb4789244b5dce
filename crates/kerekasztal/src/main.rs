//! The program: `kerekasztal demo`, `serve`, and what an operator does at the command line.
//!
//! Exit status: 0 done, 1 failed (a sentence on stderr says what to do), 2 used wrongly.

mod admin;
mod cli;
mod config;
mod connections;
mod doctor;
mod exchange;
mod keep;
mod logging;
mod mail;
mod open;
mod serve;
mod tables;

use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};

/// How it is set up stands in `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            return failed(&Failed::new(format!("the program could not start its threads: {error}")));
        }
    };
    match runtime.block_on(run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

async fn run(cli: Cli) -> Result<(), Failed> {
    match cli.command {
        Command::Demo(args) => serve::demo(args).await,
        Command::Serve(args) => serve::serve(args).await,
        Command::Import(args) => exchange::import(args).await,
        Command::Export(args) => exchange::export(args).await,
        Command::Backup(args) => keep::backup(args).await,
        Command::Restore(args) => keep::restore(args).await,
        Command::Migrate(args) => keep::migrate(args).await,
        Command::Withdraw(args) => keep::withdraw(args).await,
        Command::Publicity(args) => keep::publicity(args).await,
        Command::Admin(args) => admin::admin(args).await,
        Command::Mail(args) => mail::mail(args).await,
        Command::Config(args) => config::explain(&args),
        Command::ReadTable(args) => tables::read(&args),
        Command::Doctor(args) => doctor::doctor(args).await,
    }
}

/// Why the command failed: a sentence that says what to do.
#[derive(Debug)]
pub(crate) struct Failed(String);

impl Failed {
    pub(crate) fn new(sentence: impl Into<String>) -> Failed {
        Failed(sentence.into())
    }

    pub(crate) fn sentence(&self) -> &str {
        &self.0
    }
}

impl<E: std::error::Error> From<E> for Failed {
    fn from(error: E) -> Failed {
        let mut sentence = error.to_string();
        let mut cause = error.source();
        while let Some(because) = cause {
            let text = because.to_string();
            // Some errors repeat their cause in their own words.
            if !sentence.contains(&text) {
                sentence.push_str("\n  because: ");
                sentence.push_str(&text);
            }
            cause = because.source();
        }
        Failed(sentence)
    }
}

#[expect(clippy::print_stderr, reason = "the command line speaks on stderr")]
fn failed(error: &Failed) -> ExitCode {
    eprintln!("kerekasztal: {}", error.0);
    ExitCode::FAILURE
}

/// Says something to the person at the command line.
#[expect(clippy::print_stdout, reason = "the command line speaks on stdout")]
pub(crate) fn say(line: impl std::fmt::Display) {
    println!("{line}");
}
