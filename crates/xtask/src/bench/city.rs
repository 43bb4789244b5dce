//! A server of the program that is measured.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::demo::is_ready;
use crate::failure::Result;
use crate::http;
use crate::server::{Server, tethered};
use crate::workspace::target;

/// How long a server may take until it is ready.
pub(super) const LIMIT: Duration = Duration::from_secs(120);

/// A running server.
pub(super) struct City {
    /// Its process.
    pub(super) server: Server,
    /// Where it listens.
    pub(super) address: SocketAddr,
    /// How long it took until it was ready.
    pub(super) start: Duration,
}

/// A command of the program on the data in a folder. What we ask in a second is more than a client may.
pub(super) fn command(program: &Path, words: &[&str], data: &Path) -> Command {
    let mut command = tethered(program);
    command.args(words).arg("--data").arg(data).env("KEREKASZTAL_RATE_PER_SECOND", "0");
    command
}

impl City {
    /// Starts `serve` or `demo`, made by [`command`], on a free port and waits until it is ready.
    pub(super) fn start(name: &str, mut command: Command) -> Result<Self> {
        let address = http::free_port()?;
        let log = target().join("bench").join(format!("{name}.log"));
        command.args(["--listen", &address.to_string()]);
        let begun = Instant::now();
        let mut server = Server::start(name, &mut command, &log)?;
        server.wait_until(LIMIT, &log, || is_ready(address))?;
        Ok(Self { server, address, start: begun.elapsed() })
    }
}
