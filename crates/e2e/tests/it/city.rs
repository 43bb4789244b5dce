//! A demonstration city of a test's own, for what other tests would feel: the built program on a free port,
//! over a temporary folder.

use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// The demonstration city's day and seed, as in every test.
const FIXED: [&str; 4] = ["--as-of", "2026-11-22", "--seed", "1"];

/// The city; it ends and is forgotten when this goes.
pub(crate) struct City {
    /// `http://host:port`, without a slash at its end.
    pub(crate) url: String,
    server: Child,
    data: TempDir,
}

impl City {
    /// Starts it.
    pub(crate) fn start() -> io::Result<Self> {
        let data = tempfile::tempdir()?;
        let mut server = Command::new(program()?)
            .arg("demo")
            .arg("--data")
            .arg(data.path())
            .args(["--listen", "127.0.0.1:0"])
            .args(FIXED)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = server.stdout.take();
        // From here on it is ended, whatever happens.
        let mut city = Self { url: String::new(), server, data };
        let mut lines = BufReader::new(output.ok_or_else(|| failed("has no output"))?).lines();
        let address = |line: String| Some(line.split_once("http://")?.1.trim_end_matches('/').to_owned());
        let address = lines.by_ref().map_while(Result::ok).find_map(address);
        city.url = format!("http://{}", address.ok_or_else(|| failed("does not say where it answers"))?);
        // It goes on speaking, and would break off if nobody listened.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(city)
    }

    /// Withdraws an organisation beside the running server, as its operator would.
    pub(crate) fn withdraw(&self, organization: &str) -> io::Result<()> {
        let mut command = Command::new(program()?);
        let output =
            command.arg("withdraw").arg(organization).arg("--data").arg(self.data.path()).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() { Ok(()) } else { Err(failed(&format!("does not withdraw: {said}"))) }
    }
}

impl Drop for City {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// The program, which cargo builds into the folder above that of the tests' executables.
fn program() -> io::Result<PathBuf> {
    let test = std::env::current_exe()?;
    let program = test.ancestors().nth(2).map(|folder| folder.join("kerekasztal"));
    let built = program.filter(|program| program.is_file());
    built.ok_or_else(|| failed("is not built: `cargo build --workspace` builds it"))
}

fn failed(what: &str) -> io::Error {
    io::Error::other(format!("kerekasztal {what}"))
}
