//! Connections of readers: HTTP/1.1, each with an end once its client keeps it waiting.
//!
//! `axum::serve` waits for ever for a request that comes a byte at a time, and for an answer to be
//! taken; a few hundred such clients would leave no connection to anybody else. HTTP/2 without TLS is
//! not spoken: no browser uses it, and nothing would end its half-sent requests.

use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::serve::Listener;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Sleep, sleep};
use tower::Layer;

/// How long clients are waited for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    /// For the whole head of a request, and for the next request on the same connection.
    pub(crate) head: Duration,
    /// For the next piece of an answer to be taken.
    pub(crate) answer: Duration,
    /// For requests under way, once the program is told to stop.
    pub(crate) stop: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
            head: Duration::from_secs(30),
            answer: Duration::from_secs(30),
            stop: Duration::from_secs(10),
        }
    }
}

/// Serves until `stop`, then lets requests under way finish.
pub(crate) async fn serve(
    mut listener: TcpListener,
    router: Router,
    patience: Patience,
    stop: impl Future<Output = ()>,
) {
    // Makes the routes ready once, and not for every request.
    let router: Router = router.with_state(());
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.head);
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let (stream, client) = tokio::select! {
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut stop => break,
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection keeps Nagle's delay");
        }
        let service = TowerToHyperService::new(Extension(ConnectInfo(client)).layer(router.clone()));
        let stream = TokioIo::new(Impatient { stream, patience: patience.answer, waiting: None });
        let connection = connections.watch(http.serve_connection(stream, service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke off");
            }
        });
    }
    drop(listener);
    tokio::select! {
        () = connections.shutdown() => {}
        () = sleep(patience.stop) => tracing::warn!("requests under way took too long and were cut off"),
    }
}

/// A connection that breaks off when its client takes nothing of an answer for too long.
struct Impatient {
    stream: TcpStream,
    patience: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Impatient {
    fn in_time<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let patience = self.patience;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(patience)));
        waiting.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Impatient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Impatient {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.in_time(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, pieces);
        self.in_time(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;
    use tokio::time::timeout;

    use super::*;

    const BRIEF: Duration = Duration::from_millis(300);
    /// What takes so long never ends; less than hyper's own patience.
    const LIMIT: Duration = Duration::from_secs(20);
    const FOR_EVER: Duration = Duration::from_secs(3_600);
    /// More than the buffers between two ends of a connection hold.
    const LARGE: usize = 64 << 20;

    struct Started {
        address: SocketAddr,
        stop: oneshot::Sender<()>,
        server: JoinHandle<()>,
    }

    async fn start(patience: Patience) -> Started {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let who = |ConnectInfo(client): ConnectInfo<SocketAddr>| async move { format!("you are {client}") };
        let router = Router::new().route("/", get(who)).route("/large", get(|| async { vec![b'x'; LARGE] }));
        let server = tokio::spawn(serve(listener, router, patience, async move {
            let _ = stopped.await;
        }));
        Started { address, stop, server }
    }

    fn waiting_for(head: Duration, answer: Duration) -> Patience {
        Patience { head, answer, stop: FOR_EVER }
    }

    #[tokio::test]
    async fn half_a_head_is_not_waited_for_however_slowly_it_goes_on() {
        for drips in [false, true] {
            let started = start(waiting_for(BRIEF, FOR_EVER)).await;
            let client = TcpStream::connect(started.address).await.unwrap();
            let (mut from, mut to) = client.into_split();
            to.write_all(b"GET / HTTP/1.1\r\nhost: here\r\n").await.unwrap();
            let dripping = tokio::spawn(async move {
                while drips && to.write_all(b"x: y\r\n").await.is_ok() {
                    sleep(BRIEF / 10).await;
                }
                // Held open: it is the server that has to end it.
                sleep(FOR_EVER).await;
            });
            let mut answer = Vec::new();
            let ended = timeout(LIMIT, from.read_to_end(&mut answer)).await;
            assert!(ended.is_ok(), "still open (drips: {drips})");
            assert!(!answer.starts_with(b"HTTP/1.1 200"));
            dripping.abort();
        }
    }

    #[tokio::test]
    async fn a_client_in_time_is_answered_and_let_go_when_it_asks_no_more() {
        let started = start(waiting_for(BRIEF, FOR_EVER)).await;
        let mut client = TcpStream::connect(started.address).await.unwrap();
        client.write_all(b"GET / HTTP/1.1\r\nhost: here\r\n\r\n").await.unwrap();
        let mut answer = String::new();
        timeout(LIMIT, client.read_to_string(&mut answer)).await.expect("still open").unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.ends_with(&format!("you are {}", client.local_addr().unwrap())), "{answer}");
    }

    #[tokio::test]
    async fn a_client_that_takes_nothing_of_an_answer_holds_nothing() {
        let started = start(waiting_for(FOR_EVER, BRIEF)).await;
        let mut client = TcpStream::connect(started.address).await.unwrap();
        client.write_all(b"GET /large HTTP/1.1\r\nhost: here\r\n\r\n").await.unwrap();
        client.readable().await.unwrap();
        // Told to stop, the server waits an hour for requests under way: this one is not.
        started.stop.send(()).unwrap();
        timeout(LIMIT, started.server).await.expect("the connection is still held").unwrap();
    }

    #[tokio::test]
    async fn told_to_stop_it_answers_what_is_under_way_and_takes_no_more() {
        let started = start(waiting_for(FOR_EVER, FOR_EVER)).await;
        let mut client = TcpStream::connect(started.address).await.unwrap();
        client.write_all(b"GET /large HTTP/1.1\r\nhost: here\r\n\r\n").await.unwrap();
        client.readable().await.unwrap();
        started.stop.send(()).unwrap();
        let mut answer = Vec::new();
        timeout(LIMIT, client.read_to_end(&mut answer)).await.expect("never ended").unwrap();
        assert!(answer.len() > LARGE, "cut off after {} bytes", answer.len());
        timeout(LIMIT, started.server).await.expect("it never stopped").unwrap();
        assert!(TcpStream::connect(started.address).await.is_err());
    }
}
