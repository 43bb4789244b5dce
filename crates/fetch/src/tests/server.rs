//! A server of a few lines, which answers as badly as a test wants.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// What follows the head of an answer.
pub(super) enum Body {
    None,
    Whole(&'static [u8]),
    /// One byte after each such pause, for ever.
    Drip(Duration),
    /// As fast as the other side takes it, for ever.
    Endless,
}

/// An answer: its head as sent, and its body. An empty head is silence.
pub(super) struct Reply {
    head: String,
    body: Body,
}

/// An answer with `status`, further `headers` (each ending in CRLF) and `body`.
pub(super) fn reply(status: u16, headers: &str, body: Body) -> Reply {
    let length = match &body {
        Body::None => "Content-Length: 0\r\n".to_owned(),
        Body::Whole(bytes) => format!("Content-Length: {}\r\n", bytes.len()),
        Body::Drip(_) | Body::Endless => String::new(),
    };
    Reply { head: format!("HTTP/1.1 {status} Test\r\nConnection: close\r\n{length}{headers}\r\n"), body }
}

/// Says nothing at all.
pub(super) fn silence() -> Reply {
    Reply { head: String::new(), body: Body::Drip(Duration::from_secs(3600)) }
}

/// A running server; it ends with its test's runtime.
pub(super) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    endless_ended: mpsc::UnboundedReceiver<u64>,
}

impl Server {
    pub(super) async fn start(answer: impl Fn(&str) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (ended, endless_ended) = mpsc::unbounded_channel();
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read_request(&mut stream).await;
                let reply = answer(&request);
                seen.lock().unwrap().push(request);
                let ended = ended.clone();
                tokio::spawn(async move {
                    if let Some(sent) = send(stream, reply).await {
                        ended.send(sent).ok();
                    }
                });
            }
        });
        Self { address, requests, endless_ended }
    }

    /// A URL of this server under a name of the tests.
    pub(super) fn url(&self, host: &str, path: &str) -> String {
        format!("http://{host}:{}{path}", self.address.port())
    }

    /// The requests so far, as they came.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// Waits until an endless body was cut off; the bytes sent by then.
    pub(super) async fn endless_ended(mut self) -> u64 {
        tokio::time::timeout(Duration::from_secs(10), self.endless_ended.recv())
            .await
            .expect("the reader never hung up")
            .unwrap()
    }
}

/// The head of a request, or the first piece of anything that is not HTTP.
async fn read_request(stream: &mut TcpStream) -> String {
    let mut read = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let length = stream.read(&mut piece).await.unwrap_or(0);
        read.extend_from_slice(&piece[..length]);
        if length == 0 || read.ends_with(b"\r\n\r\n") || !read.starts_with(b"GET ") {
            return String::from_utf8_lossy(&read).into_owned();
        }
    }
}

/// Sends `reply` until it ends or the other side hangs up; of an endless body, the bytes sent.
async fn send(mut stream: TcpStream, reply: Reply) -> Option<u64> {
    stream.write_all(reply.head.as_bytes()).await.ok()?;
    match reply.body {
        Body::None => {}
        Body::Whole(bytes) => stream.write_all(bytes).await.ok()?,
        Body::Drip(pause) => loop {
            tokio::time::sleep(pause).await;
            stream.write_all(b".").await.ok()?;
        },
        Body::Endless => {
            let mut sent = 0;
            let piece = vec![b'0'; 64 * 1024];
            while let Ok(length) = stream.write(&piece).await {
                sent += length as u64;
            }
            return Some(sent);
        }
    }
    stream.shutdown().await.ok();
    None
}
