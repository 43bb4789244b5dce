//! The one tool of the workspace. `cargo xtask test` runs everything that CI runs, `cargo xtask fuzz` and
//! `cargo xtask bench` what takes longer; `cargo xtask help` lists it all. Exit status 0 / 1 (failed) / 2 (usage).

mod args;
mod bench;
mod browser;
mod contract;
mod demo;
mod failure;
mod fuzz;
mod http;
mod postgres;
mod relevance;
mod rules;
mod server;
mod shell;
mod speakers;
mod table;
mod test;
mod tools;
mod workspace;

use std::process::ExitCode;

use args::Args;
use failure::{Failure, Result};
use shell::say;

/// One subcommand: its name, how it is called, and what runs it.
struct Command {
    name: &'static str,
    usage: &'static str,
    run: fn(Args) -> Result,
}

const COMMANDS: &[Command] = &[
    Command { name: "test", usage: test::USAGE, run: test::run },
    Command { name: "fuzz", usage: fuzz::USAGE, run: fuzz::run },
    Command { name: "relevance", usage: relevance::USAGE, run: relevance::run },
    Command { name: "speakers", usage: speakers::USAGE, run: speakers::run },
    Command { name: "bench", usage: bench::USAGE, run: bench::run },
    Command { name: "setup", usage: tools::USAGE, run: tools::run },
];

fn main() -> ExitCode {
    let mut args = Args::from_env();
    let name = args.word().unwrap_or_else(|| "help".into());
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let known = matches!(name.as_str(), "help" | "--help" | "-h");
        if !known {
            say(format!("There is no command `{name}`."));
        }
        COMMANDS.iter().for_each(|command| say(command.usage));
        return ExitCode::from(if known { 0 } else { 2 });
    };
    if args.flag("--help") || args.flag("-h") {
        say(command.usage);
        return ExitCode::SUCCESS;
    }
    match (command.run)(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(sentence)) => {
            say(format!("{sentence}\n\n{}", command.usage));
            ExitCode::from(2)
        }
        Err(Failure::Failed(sentence)) => {
            say(format!("\nFAILED: {sentence}"));
            ExitCode::FAILURE
        }
    }
}
