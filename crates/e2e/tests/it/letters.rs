//! A mail server of a test's own: it takes every letter and keeps it.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine};

/// The letters taken so far.
#[derive(Clone)]
pub(crate) struct Letters {
    pub(crate) address: SocketAddr,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Letters {
    /// Starts taking letters.
    pub(crate) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let letters = Self { address: listener.local_addr()?, taken: Arc::default() };
        let serving = letters.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Who breaks off has sent no letter.
                serving.talk(&stream).ok();
            }
        });
        Ok(letters)
    }

    fn talk(&self, stream: &TcpStream) -> io::Result<()> {
        let (mut lines, mut out) = (BufReader::new(stream).lines(), stream);
        out.write_all(b"220 letters\r\n")?;
        while let Some(line) = lines.next().transpose()? {
            let word = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            match word.as_str() {
                "DATA" => {
                    out.write_all(b"354 go on\r\n")?;
                    let lines = lines.by_ref().map_while(Result::ok).take_while(|line| line != ".");
                    let letter = lines.collect::<Vec<_>>().join("\n");
                    self.taken.lock().map_err(|_| io::Error::other("a letter was lost"))?.push(letter);
                    out.write_all(b"250 taken\r\n")?;
                }
                "QUIT" => return out.write_all(b"221 bye\r\n"),
                _ => out.write_all(b"250 yes\r\n")?,
            }
        }
        Ok(())
    }

    /// The path of the link in the newest letter, once so many have come.
    pub(crate) async fn link(&self, count: usize) -> io::Result<String> {
        for _ in 0..200 {
            let taken = self.taken.lock().map_err(|_| io::Error::other("a letter was lost"))?.clone();
            if let Some(letter) = taken.get(count - 1) {
                return path(letter).ok_or_else(|| io::Error::other(format!("no link in {letter}")));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(io::Error::other("ten seconds, and no letter has come"))
    }
}

impl Letters {
    /// The path of the link in the first letter to an address, once it has come.
    pub(crate) async fn link_to(&self, address: &str) -> io::Result<String> {
        for _ in 0..200 {
            let taken = self.taken.lock().map_err(|_| io::Error::other("a letter was lost"))?.clone();
            let to = |letter: &&String| {
                letter.lines().any(|line| line.starts_with("To:") && line.contains(address))
            };
            if let Some(letter) = taken.iter().find(to) {
                return path(letter).ok_or_else(|| io::Error::other(format!("no link in {letter}")));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(io::Error::other("ten seconds, and no letter has come there"))
    }
}

/// The text of a letter: as it is, or out of base64.
fn text(letter: &str) -> Option<String> {
    let (head, body) = letter.split("text/plain").nth(1)?.split_once("\n\n")?;
    let part: String = body.lines().take_while(|line| !line.starts_with("--")).map(str::trim_end).collect();
    match head.contains("base64") {
        true => String::from_utf8(BASE64_STANDARD.decode(part).ok()?).ok(),
        false => Some(body.replace("=\n", "").replace("=\r\n", "")),
    }
}

/// The path of the first link of a letter.
fn path(letter: &str) -> Option<String> {
    let whole = text(letter)?;
    let from = whole.split("http://127.0.0.1:").nth(1)?;
    let path = from.split_once('/')?.1;
    let end = path.find(|c: char| c.is_whitespace() || "\"<>".contains(c)).unwrap_or(path.len());
    Some(format!("/{}", &path[..end]))
}
