//! `cargo xtask relevance`: how often what somebody types finds the right place, by language and kind.

use std::process::Command;

use crate::args::Args;
use crate::failure::Result;
use crate::shell::{cargo, run as run_command};
use crate::workspace::{root, target};

pub(crate) const USAGE: &str = "\
cargo xtask relevance [--misses]
  Tables of how often a query finds the right place; fails below the floors. Kept in docs/relevance.md.
  --misses  names every query that does not
  Example: cargo xtask relevance --misses";

/// The subcommand.
pub(crate) fn run(mut args: Args) -> Result {
    let misses = args.flag("--misses");
    args.finish()?;
    measure(misses)
}

/// The measure itself, also a step of `cargo xtask test`.
pub(crate) fn measure(misses: bool) -> Result {
    let advice = "The program does not build; see above.";
    run_command(cargo(["build", "--workspace", "--examples"]).current_dir(root()), advice)?;
    let mut command = Command::new(target().join("debug/examples/relevance"));
    if misses {
        command.arg("--misses");
    }
    run_command(command.current_dir(root()), "Queries no longer find their places: see --misses.")
}
