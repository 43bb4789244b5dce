//! A server that runs as long as its value lives: the demonstration city, PostgreSQL, nginx.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::failure::{Doing, Result, failed};
use crate::shell::which;

const PATIENCE: Duration = Duration::from_secs(20);

/// A child process that is asked to stop when dropped, and ended when it does not.
pub(crate) struct Server {
    child: Child,
    name: String,
}

impl Server {
    /// Starts the command with its output in the file `log`.
    pub(crate) fn start(name: &str, command: &mut Command, log: &Path) -> Result<Self> {
        let file = std::fs::File::create(log).doing(format!("write {}", log.display()))?;
        let second = file.try_clone().doing(format!("write {}", log.display()))?;
        let child = command.stdin(Stdio::null()).stdout(file).stderr(second).spawn();
        Ok(Self { child: child.doing(format!("start {name}"))?, name: name.to_owned() })
    }

    /// The process id.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Whether it has ended by itself.
    pub(crate) fn ended(&mut self) -> Result<bool> {
        Ok(self.child.try_wait().doing(format!("look after {}", self.name))?.is_some())
    }

    /// Whether it has ended, and well.
    pub(crate) fn succeeded(&mut self) -> Result<bool> {
        let status = self.child.try_wait().doing(format!("look after {}", self.name))?;
        Ok(status.is_some_and(|status| status.success()))
    }

    /// Waits until `ready` says yes; `log` is where to look when it never does.
    pub(crate) fn wait_until(&mut self, limit: Duration, log: &Path, ready: impl Fn() -> bool) -> Result {
        let start = Instant::now();
        while !ready() {
            if self.ended()? || start.elapsed() > limit {
                let said = std::fs::read_to_string(log).unwrap_or_default();
                let tail: Vec<&str> = said.lines().rev().take(15).collect();
                let tail: Vec<&str> = tail.into_iter().rev().collect();
                return failed(format!("{} did not become ready. It said:\n{}", self.name, tail.join("\n")));
            }
            sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        // SIGINT: a graceful stop for our own server and nginx, a fast shutdown for PostgreSQL.
        let asked = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status();
        let start = Instant::now();
        while asked.is_ok() && start.elapsed() < PATIENCE {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            sleep(Duration::from_millis(20));
        }
        // Past asking; an error here means that it is gone already.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A command whose process is told to stop when ours dies, even by kill -9 (util-linux's setpriv).
pub(crate) fn tethered(program: impl AsRef<OsStr>) -> Command {
    tethered_as(program, None)
}

/// The same as another user, which only root may ask for.
pub(crate) fn tethered_as(program: impl AsRef<OsStr>, user: Option<&str>) -> Command {
    if which("setpriv").is_none() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    if let Some(user) = user {
        command.args(["--reuid", user, "--regid", user, "--init-groups"]);
    }
    command.args(["--pdeathsig", "INT", "--"]).arg(program);
    command
}
