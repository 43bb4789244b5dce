//! A city of a test's own, for what other tests would feel: the built program on a free port, over a temporary
//! folder. A demonstration, or an empty one with a mail server.

use std::io::{self, BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::letters::Letters;

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
    /// Starts the demonstration.
    pub(crate) fn start() -> io::Result<Self> {
        let data = tempfile::tempdir()?;
        let mut command = Command::new(program()?);
        command.arg("demo").arg("--data").arg(data.path()).args(["--listen", "127.0.0.1:0"]).args(FIXED);
        let mut city = Self::run(command, data)?;
        city.listen()?;
        Ok(city)
    }

    /// The demonstration goes on where it was on the morning of a later day, at another address.
    pub(crate) fn later(&mut self, day: &str) -> io::Result<()> {
        self.server.kill()?;
        self.server.wait()?;
        let mut command = Command::new(program()?);
        command.arg("demo").arg("--data").arg(self.data.path());
        command.args(["--listen", "127.0.0.1:0", "--as-of", day]);
        self.server = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        self.listen()
    }

    /// Reads where the demonstration answers.
    fn listen(&mut self) -> io::Result<()> {
        let output = self.server.stdout.take();
        let mut lines = BufReader::new(output.ok_or_else(|| failed("has no output"))?).lines();
        let address = |line: String| Some(line.split_once("http://")?.1.trim_end_matches('/').to_owned());
        let address = lines.by_ref().map_while(Result::ok).find_map(address);
        self.url = format!("http://{}", address.ok_or_else(|| failed("does not say where it answers"))?);
        // It goes on speaking, and would break off if nobody listened.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(())
    }

    /// Starts an empty city, whose letters go there.
    pub(crate) fn empty(letters: &Letters) -> io::Result<Self> {
        let data = tempfile::tempdir()?;
        // Letters name the address, so it has to be known before: a port that is free now.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut command = Command::new(program()?);
        command.arg("serve").arg("--data").arg(data.path()).args(["--listen", &address.to_string()]);
        command.env("KEREKASZTAL_PUBLIC_URL", format!("http://{address}"));
        command.env("KEREKASZTAL_MAIL_RELAY", format!("smtp://{}", letters.address));
        command.env("KEREKASZTAL_MAIL_FROM", "post@city.example");
        let mut city = Self::run(command, data)?;
        city.url = format!("http://{address}");
        for _ in 0..200 {
            if TcpStream::connect(address).is_ok() {
                // What it says is read, or it would break off.
                let lines = city.server.stdout.take().map(|output| BufReader::new(output).lines());
                std::thread::spawn(move || lines.into_iter().flatten().for_each(drop));
                return Ok(city);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(failed("does not answer"))
    }

    /// The path of a first coordinator's invitation, as the operator gets it.
    pub(crate) fn coordinator(&self) -> io::Result<String> {
        let mut command = Command::new(program()?);
        command.env("KEREKASZTAL_PUBLIC_URL", &self.url);
        command.args(["admin", "invite", "--data"]).arg(self.data.path());
        let output = command.args(["--name", "Minta Anna", "--mail", "anna@city.example"]).output()?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let link = said.split_whitespace().find_map(|word| word.strip_prefix(&self.url));
        link.map(str::to_owned).ok_or_else(|| failed(&format!("gives no link: {said}")))
    }

    /// Writes a file beside the city's data.
    pub(crate) fn keep(&self, name: &str, text: &str) -> io::Result<PathBuf> {
        let path = self.data.path().join(name);
        std::fs::write(&path, text)?;
        Ok(path)
    }

    fn run(mut command: Command, data: TempDir) -> io::Result<Self> {
        // From here on it is ended, whatever happens.
        let server = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        Ok(Self { url: String::new(), server, data })
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
