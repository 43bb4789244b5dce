//! Running other programs, and talking to the person in front of the terminal.

use std::env;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Doing, Result, failed};

/// Prints one line. Standard output is where CI and people read.
#[expect(clippy::print_stdout, reason = "a terminal program: this is its only print")]
pub(crate) fn say(line: impl Display) {
    println!("{line}");
}

/// A call of the cargo that started us, as a person would call it: what cargo tells us of ourselves is not passed on,
/// because build scripts (ring's) ask for it and everything above them would be built again each time.
pub(crate) fn cargo<const N: usize>(args: [&str; N]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|ours| name.to_string_lossy().starts_with(ours)) {
            command.env_remove(name);
        }
    }
    command.args(args);
    command
}

/// How the command would be typed.
fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words
        .map(|word| {
            let path = Path::new(word);
            let name =
                if path.is_absolute() && path.ends_with("bin/cargo") { "cargo".as_ref() } else { word };
            name.to_string_lossy().into_owned()
        })
        .collect();
    words.join(" ")
}

/// Prints the command, runs it with our own input and output, and insists on success. On failure the
/// sentence is `advice`.
pub(crate) fn run(command: &mut Command, advice: &str) -> Result {
    let typed = typed(command);
    say(format!("$ {typed}"));
    let status = command.stdin(Stdio::null()).status().doing(format!("start `{typed}`"))?;
    if status.success() { Ok(()) } else { failed(format!("{advice} (`{typed}`: {status})")) }
}

/// Runs the command silently and gives its standard output; what it said on standard error is in the failure.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let typed = typed(command);
    let output = command.stdin(Stdio::null()).output().doing(format!("start `{typed}`"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    failed(format!("`{typed}` ended with {}: {}", output.status, said.trim()))
}

/// Where a program of this name is on the search path.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether we run as root, who may install packages and has to step down for PostgreSQL.
pub(crate) fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
