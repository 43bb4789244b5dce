//! Running the program, asking it over HTTP, and making packages for it to import.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The program with arguments.
pub(crate) fn kerekasztal(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kerekasztal"));
    command.args(arguments).env_remove("KEREKASZTAL_DATA").stdin(Stdio::null());
    command
}

/// Runs the program to its end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    kerekasztal(arguments).output().unwrap()
}

/// Runs the program, which must succeed; gives what it said.
pub(crate) fn must(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A running server; killed when dropped.
pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) address: SocketAddr,
    said: Arc<Mutex<String>>,
}

impl Server {
    /// Starts `serve` on a folder, on a free port, and waits until it is ready.
    pub(crate) fn start(data: &Path) -> Server {
        Server::start_with(data, &[])
    }

    /// The same with settings.
    pub(crate) fn start_with(data: &Path, settings: &[(&str, &str)]) -> Server {
        let mut child = kerekasztal(&["serve", "--listen", "127.0.0.1:0"])
            .arg("--data")
            .arg(data)
            .env("KEREKASZTAL_LOG_FORMAT", "json")
            .envs(settings.iter().copied())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (address, said) = address(&mut child);
        let server = Server { child, address, said };
        let begin = Instant::now();
        while server.get("/health/ready").0 != 200 {
            assert!(begin.elapsed() < Duration::from_secs(60), "the server never became ready");
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// Asks for a path: status and body.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        Server::ask(self.address, path)
    }

    /// Asks an address for a path.
    pub(crate) fn ask(address: SocketAddr, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = text(&answer);
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        (status, answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default())
    }

    /// Sends a form as a page of the site does, as somebody; answers the status, or none where nothing came back.
    pub(crate) fn send(address: SocketAddr, path: &str, cookie: &str, form: &str) -> Option<u16> {
        let mut stream = TcpStream::connect(address).ok()?;
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
             cookie: {cookie}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            form.len()
        )
        .ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        text(&answer).split(' ').nth(1)?.parse().ok()
    }

    /// Asks again and again until the answer is as wanted.
    pub(crate) fn until(&self, path: &str, wanted: impl Fn(u16, &str) -> bool) {
        let begin = Instant::now();
        loop {
            let (status, body) = self.get(path);
            if wanted(status, &body) {
                return;
            }
            assert!(begin.elapsed() < Duration::from_secs(30), "{path} still answers {status}: {body:.200}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What it has logged.
    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Tells it to stop, as a service manager does, and gives its exit status.
    pub(crate) fn stop(mut self) -> Option<i32> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").arg(pid).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already stopped is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The address a server says it listens on, and what it has logged up to any later moment.
fn address(child: &mut Child) -> (SocketAddr, Arc<Mutex<String>>) {
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut said = String::new();
    let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
        said.push_str(&line);
        let rest = line.split_once("\"address\":\"")?.1;
        rest.split('"').next()?.parse().ok()
    });
    let address = address.unwrap_or_else(|| panic!("the server never said its address: {said}"));
    let said = Arc::new(Mutex::new(said));
    let later = Arc::clone(&said);
    std::thread::spawn(move || {
        lines.map_while(Result::ok).for_each(|line| later.lock().unwrap().push_str(&format!("{line}\n")));
    });
    (address, said)
}

/// Writes an HSDS package of some services with fixed ids.
pub(crate) fn package(folder: &Path, services: usize) {
    fs::create_dir_all(folder).unwrap();
    let id = |kind: u8, number: usize| format!("00000000-0000-4000-8{kind:03}-{number:012}");
    let organization = id(1, 0);
    fs::write(
        folder.join("organizations.csv"),
        format!("id,name,description\n{organization},Minta,Minta szervezet\n"),
    )
    .unwrap();
    let mut rows = String::from("id,organization_id,name,description,status\n");
    let mut phones = String::from("id,service_id,number\n");
    for number in 0..services {
        let service = id(2, number);
        rows.push_str(&format!("{service},{organization},Minta {number},Leírás {number},active\n"));
        phones.push_str(&format!("{},{service},+36 1 000 {:04}\n", id(3, number), number % 10_000));
    }
    fs::write(folder.join("services.csv"), rows).unwrap();
    fs::write(folder.join("phones.csv"), phones).unwrap();
}
