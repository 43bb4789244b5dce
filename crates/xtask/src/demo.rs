//! A running demonstration city for the checks that need a server: built by us, on a free port, with the
//! fixed day and seed, in a folder below target/.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::failure::{Doing, Result};
use crate::http;
use crate::server::{Server, tethered};
use crate::shell::{cargo, run};
use crate::workspace::{fresh_folder, root, target};

/// The demonstration city's day and seed, as in every test.
pub(crate) const FIXED: [&str; 4] = ["--as-of", "2026-11-22", "--seed", "1"];

/// The server and where it is.
pub(crate) struct Demo {
    _server: Server,
    /// The program, for calls of its other subcommands.
    pub(crate) program: PathBuf,
    /// The folder given as `--data`.
    pub(crate) data: PathBuf,
    /// Where it listens.
    pub(crate) address: SocketAddr,
}

impl Demo {
    /// Builds the program, starts the city and waits until it is ready.
    pub(crate) fn start(release: bool) -> Result<Self> {
        let program = build(release)?;
        let data = fresh_folder("demo")?;
        let address = http::free_port()?;
        let log = target().join("demo.log");
        let mut command = tethered(&program);
        command.arg("demo").arg("--data").arg(&data).args(["--listen", &address.to_string()]).args(FIXED);
        let mut server = Server::start("the demonstration city", &mut command, &log)?;
        server.wait_until(Duration::from_secs(60), &log, || is_ready(address))?;
        Ok(Self { _server: server, program, data, address })
    }
}

/// Whether the server there says that it is ready.
pub(crate) fn is_ready(address: SocketAddr) -> bool {
    http::get(address, "/health/ready").is_ok_and(|answer| answer.status == 200)
}

/// Builds the program: with the whole workspace's features, so that nothing is built twice.
pub(crate) fn build(release: bool) -> Result<PathBuf> {
    let advice = "The program does not build. Look above for the first error.";
    if release {
        run(cargo(["build", "--release", "-p", "kerekasztal"]).current_dir(root()), advice)?;
        return Ok(target().join("release/kerekasztal"));
    }
    run(cargo(["build", "--workspace", "--all-targets"]).current_dir(root()), advice)?;
    Ok(target().join("debug/kerekasztal"))
}

/// Writes what a server answered.
pub(crate) fn save(file: &Path, bytes: &[u8]) -> Result {
    fs::write(file, bytes).doing(format!("write {}", file.display()))
}
