//! Outgoing HTTP, guarded. Addresses typed by people and found in foreign data are fetched here
//! and nowhere else: import, harvest, link check and sign-in all pass the same guard.
//!
//! - http and https on ports 80 and 443, no user name or password in the address;
//! - every address a name resolves to must be public, and the connection goes to one of the
//!   addresses that were checked: a name is resolved once, by the guard itself;
//! - at most [`MAX_REDIRECTS`] redirects, each checked like the first address, never from https to
//!   http;
//! - caps on the whole time, on silence and on size ([`Limits`]);
//! - nothing is unpacked: compression is not asked for and a compressed answer is refused, so the
//!   bytes received are the bytes handed on;
//! - no cookies, no referrer, no proxy from the environment.

mod error;
mod guard;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue,
    IF_NONE_MATCH, LOCATION,
};
use reqwest::{Response, StatusCode, Url};
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

pub use error::{FetchError, HostError};
use guard::Guard;

/// How many redirects are followed before a fetch is given up.
pub const MAX_REDIRECTS: usize = 3;

/// The caps every fetch keeps to. Reaching one ends the fetch with an error.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The longest a fetch may take: names, redirects and the whole body together.
    pub total: Duration,
    /// The longest wait for an answer to begin, and for each further piece of its body.
    pub idle: Duration,
    /// The largest body, in bytes.
    pub bytes: u64,
}

/// What an answer says about its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The address that answered, after all redirects.
    pub final_url: String,
    /// The status of the final answer; never one of a redirect that was followed.
    pub status: u16,
    /// `Content-Type` as sent, if it was sent as text.
    pub content_type: Option<String>,
    /// `ETag` as sent, quotes included: give it to [`Fetcher::get_if_none_match`] next time.
    pub etag: Option<String>,
}

/// An answer with its whole body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The address that answered, after all redirects.
    pub final_url: String,
    /// The status of the final answer; 304 says that the body known by its `ETag` still stands.
    pub status: u16,
    /// `Content-Type` as sent, if it was sent as text.
    pub content_type: Option<String>,
    /// `ETag` as sent, quotes included: give it to [`Fetcher::get_if_none_match`] next time.
    pub etag: Option<String>,
    /// The bytes as they came.
    pub body: Vec<u8>,
}

/// The one HTTP client of the house. Cheap to share by reference; it keeps connections open.
#[derive(Debug)]
pub struct Fetcher {
    client: reqwest::Client,
    guard: Guard,
    limits: Limits,
}

impl Fetcher {
    /// A fetcher that keeps to `limits` and names itself `user_agent`.
    ///
    /// # Errors
    /// [`FetchError::Setup`] when the name cannot stand in a header or TLS cannot be set up.
    pub fn new(limits: Limits, user_agent: &str) -> Result<Self, FetchError> {
        Self::guarded_by(Guard::PUBLIC_INTERNET, limits, user_agent)
    }

    fn guarded_by(guard: Guard, limits: Limits, user_agent: &str) -> Result<Self, FetchError> {
        #[expect(clippy::disallowed_methods, reason = "this is the guarded place")]
        let client = reqwest::Client::builder()
            .user_agent(user_agent)
            .tls_backend_preconfigured(tls()?)
            .dns_resolver(guard)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .build()
            .map_err(|error| FetchError::Setup(error.into()))?;
        Ok(Self { client, guard, limits })
    }

    /// Fetches `url`, asking for the media types in `accept`. Every status is an answer: whether 404
    /// is a failure is the caller's to say.
    ///
    /// # Errors
    /// See [`FetchError`]: a refused address, a reached cap, a failed connection.
    pub async fn get(&self, url: &str, accept: &str) -> Result<Fetched, FetchError> {
        self.collect(url, request_headers(accept, None)?).await
    }

    /// Like [`get`](Self::get), but only if the body is no longer the one that came with `etag`: else
    /// the answer has status 304 and no body.
    ///
    /// # Errors
    /// As for [`get`](Self::get).
    pub async fn get_if_none_match(
        &self,
        url: &str,
        accept: &str,
        etag: &str,
    ) -> Result<Fetched, FetchError> {
        self.collect(url, request_headers(accept, Some(etag))?).await
    }

    /// Like [`get`](Self::get), but writes the body of a successful (2xx) answer to `sink` while it
    /// comes. Of any other answer nothing is read or written.
    ///
    /// # Errors
    /// As for [`get`](Self::get); also [`FetchError::Write`]. After an error `sink` may hold the
    /// beginning of the body: throw it away.
    pub async fn get_to<W>(&self, url: &str, accept: &str, sink: &mut W) -> Result<Head, FetchError>
    where
        W: AsyncWrite + Unpin,
    {
        let headers = request_headers(accept, None)?;
        self.within_total(async {
            let response = self.follow(url, headers).await?;
            let head = Head::of(&response);
            if response.status().is_success() {
                self.pour(response, sink).await?;
            }
            Ok(head)
        })
        .await
    }

    async fn collect(&self, url: &str, headers: HeaderMap) -> Result<Fetched, FetchError> {
        self.within_total(async {
            let response = self.follow(url, headers).await?;
            let Head { final_url, status, content_type, etag } = Head::of(&response);
            let mut body = Vec::new();
            if response.status() != StatusCode::NOT_MODIFIED {
                self.pour(response, &mut body).await?;
            }
            Ok(Fetched { final_url, status, content_type, etag, body })
        })
        .await
    }

    /// Asks `url` and whatever it redirects to, each checked before it is asked.
    async fn follow(&self, url: &str, headers: HeaderMap) -> Result<Response, FetchError> {
        let mut url = self.guard.admit(parse(url)?)?;
        for _ in 0..=MAX_REDIRECTS {
            let request = self.client.get(url.clone()).headers(headers.clone());
            let response = self.within_idle(request.send()).await?;
            if !is_redirect(response.status()) {
                return Ok(response);
            }
            let location = text(&response, LOCATION)
                .ok_or_else(|| FetchError::RedirectNowhere { url: url.to_string() })?;
            url = self.guard.redirect(&url, &location)?;
        }
        Err(FetchError::TooManyRedirects { last: url.into() })
    }

    /// Copies the body of `response` into `sink`, and stops reading at the cap.
    async fn pour<W>(&self, mut response: Response, sink: &mut W) -> Result<(), FetchError>
    where
        W: AsyncWrite + Unpin,
    {
        refuse_compressed(&response)?;
        let cap = self.limits.bytes;
        if response.content_length().is_some_and(|announced| announced > cap) {
            return Err(FetchError::TooLarge { cap });
        }
        let mut left = cap;
        while let Some(piece) = self.within_idle(response.chunk()).await? {
            left = left.checked_sub(piece.len() as u64).ok_or(FetchError::TooLarge { cap })?;
            sink.write_all(&piece).await.map_err(FetchError::Write)?;
        }
        sink.flush().await.map_err(FetchError::Write)
    }

    async fn within_total<T>(
        &self,
        work: impl Future<Output = Result<T, FetchError>>,
    ) -> Result<T, FetchError> {
        let cap = self.limits.total;
        timeout(cap, work).await.unwrap_or(Err(FetchError::TooSlow { cap }))
    }

    async fn within_idle<T>(&self, step: impl Future<Output = reqwest::Result<T>>) -> Result<T, FetchError> {
        let cap = self.limits.idle;
        match timeout(cap, step).await {
            Ok(done) => done.map_err(FetchError::from_connection),
            Err(_) => Err(FetchError::Silent { cap }),
        }
    }
}

impl Head {
    fn of(response: &Response) -> Self {
        Self {
            final_url: response.url().to_string(),
            status: response.status().as_u16(),
            content_type: text(response, CONTENT_TYPE),
            etag: text(response, ETAG),
        }
    }
}

/// TLS with the ring provider the database driver already brings, and Mozilla's root certificates.
fn tls() -> Result<rustls::ClientConfig, FetchError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let versions = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| FetchError::Setup(error.into()))?;
    Ok(versions.with_root_certificates(roots).with_no_client_auth())
}

fn request_headers(accept: &str, etag: Option<&str>) -> Result<HeaderMap, FetchError> {
    let value = |header: HeaderName, text: &str| {
        HeaderValue::from_str(text).map_err(|_| FetchError::Header { header: header.to_string() })
    };
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, value(ACCEPT, accept)?);
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    if let Some(etag) = etag {
        headers.insert(IF_NONE_MATCH, value(IF_NONE_MATCH, etag)?);
    }
    Ok(headers)
}

fn parse(url: &str) -> Result<Url, FetchError> {
    Url::parse(url)
        .map_err(|error| FetchError::BadAddress { address: url.to_owned(), reason: error.to_string() })
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// A packed body could unfold to any size, so it is turned away before a byte of it is read.
fn refuse_compressed(response: &Response) -> Result<(), FetchError> {
    for encoding in response.headers().get_all(CONTENT_ENCODING) {
        if !encoding.as_bytes().eq_ignore_ascii_case(b"identity") {
            let encoding = String::from_utf8_lossy(encoding.as_bytes()).into_owned();
            return Err(FetchError::Compressed { encoding });
        }
    }
    Ok(())
}

fn text(response: &Response, header: HeaderName) -> Option<String> {
    response.headers().get(header)?.to_str().ok().map(str::to_owned)
}
