//! A mail server for tests: takes what it is given, or refuses as it is told.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server says to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    Takes,
    /// Not now.
    Busy,
    /// Never.
    Refuses,
    /// Takes the message and dies before it says so.
    Dies,
}

#[derive(Clone)]
pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    mood: Arc<Mutex<Mood>>,
    taken: Arc<Mutex<Vec<String>>>,
    under_way: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Sink {
    pub(crate) async fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Sink {
            address: listener.local_addr().unwrap(),
            mood: Arc::new(Mutex::new(Mood::Takes)),
            taken: Arc::default(),
            under_way: Arc::default(),
            most: Arc::default(),
        };
        let serving = sink.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.talk(stream).await });
            }
        });
        sink
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    pub(crate) fn becomes(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    /// Every message taken, as it came.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    /// How many messages were under way at once at most.
    pub(crate) fn most(&self) -> usize {
        self.most.load(Ordering::Relaxed)
    }

    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        writer.write_all(b"220 sink\r\n").await.ok()?;
        let mut from = String::new();
        while let Some(line) = lines.next_line().await.ok()? {
            let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            if word == "MAIL" {
                from.clone_from(&line);
            }
            let mood = *self.mood.lock().unwrap();
            let answer = match (word.as_str(), mood) {
                ("EHLO" | "HELO", _) => "250 sink",
                ("RCPT", Mood::Busy) => "451 later",
                ("RCPT", Mood::Refuses) => "550 nobody here",
                ("DATA", _) => {
                    let now = self.under_way.fetch_add(1, Ordering::Relaxed) + 1;
                    self.most.fetch_max(now, Ordering::Relaxed);
                    writer.write_all(b"354 go on\r\n").await.ok()?;
                    let mut message = format!("{from}\n");
                    while let Some(line) = lines.next_line().await.ok()? {
                        if line == "." {
                            break;
                        }
                        message.push_str(&line);
                        message.push('\n');
                    }
                    self.under_way.fetch_sub(1, Ordering::Relaxed);
                    self.taken.lock().unwrap().push(message);
                    if mood == Mood::Dies {
                        return None;
                    }
                    "250 taken"
                }
                ("QUIT", _) => {
                    writer.write_all(b"221 bye\r\n").await.ok()?;
                    return None;
                }
                _ => "250 well",
            };
            writer.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        }
        None
    }
}
