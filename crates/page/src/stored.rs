//! An answer kept ready: its bytes in each encoding, its ETag, its headers.

use std::fmt::Write;
use std::sync::OnceLock;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use sha2::{Digest, Sha256};

use crate::encoding::{self, Encoding};
use crate::route::Row;

/// The bytes of one encoding, with all headers they are sent with.
struct Variant {
    headers: HeaderMap,
    tag: HeaderValue,
    body: Bytes,
}

/// An answer with everything needed to send it again.
pub(crate) struct Stored {
    /// Hexadecimal SHA-256 of the content, shortened; ETags are made of it.
    hash: String,
    /// The route it came from, for the edge's log and metrics.
    row: Option<Row>,
    /// Of brotli; none for what is compressed as it is.
    quality: Option<i32>,
    identity: Variant,
    gzip: OnceLock<Variant>,
    br: OnceLock<Variant>,
}

/// The first `digits` hexadecimal digits of the SHA-256 of `bytes`.
pub(crate) fn hash(bytes: &[u8], digits: usize) -> String {
    let digest = Sha256::digest(bytes);
    let mut text = digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    });
    text.truncate(digits);
    text
}

impl Stored {
    /// Keeps `body`, sent with `headers`; brotli at `quality` is made when it is first asked for. Without a
    /// quality it is always sent as it is: fonts and pictures are compressed already.
    pub(crate) fn new(mut headers: HeaderMap, body: Bytes, quality: Option<i32>, row: Option<Row>) -> Self {
        let hash = hash(&body, 32);
        headers.remove(header::CONTENT_LENGTH);
        headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
        let identity = variant(&headers, &hash, None, body);
        Stored { hash, row, quality, identity, gzip: OnceLock::new(), br: OnceLock::new() }
    }

    /// The content's hash: equal when nothing a reader sees has changed.
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }

    /// Roughly how much memory it takes once all encodings are made.
    pub(crate) fn weight(&self) -> usize {
        self.identity.body.len() * 3 / 2 + 2048
    }

    /// The answer to a request with these headers: 200, or 304 where the reader already has it.
    pub(crate) fn answer(&self, request: &HeaderMap, head: bool) -> Response {
        let Some(encoding) = encoding::negotiate(request.get(header::ACCEPT_ENCODING)) else {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_ACCEPTABLE;
            return response;
        };
        let variant = self.variant(encoding);
        let known = request.get_all(header::IF_NONE_MATCH).iter().any(|tags| matches(tags, &variant.tag));
        let mut response = Response::new(match (known, head) {
            (false, false) => Body::from(variant.body.clone()),
            _ => Body::empty(),
        });
        *response.headers_mut() = variant.headers.clone();
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_TYPE);
            response.headers_mut().remove(header::CONTENT_ENCODING);
        } else {
            response.headers_mut().insert(header::CONTENT_LENGTH, variant.body.len().into());
        }
        if let Some(row) = self.row {
            response.extensions_mut().insert(row);
        }
        response
    }

    /// The bytes in an encoding, made on first use. Compressing into memory does not fail; if it
    /// ever did, the reader gets the bytes as they are.
    fn variant(&self, encoding: Encoding) -> &Variant {
        let plain = &self.identity;
        let coded = |name: &'static str, bytes: std::io::Result<Vec<u8>>| match bytes {
            Ok(bytes) => variant(&plain.headers, &self.hash, Some(name), bytes.into()),
            Err(_) => variant(&plain.headers, &self.hash, None, plain.body.clone()),
        };
        match (encoding, self.quality) {
            (Encoding::Identity, _) | (_, None) => plain,
            (Encoding::Gzip, _) => self.gzip.get_or_init(|| coded("gzip", encoding::gzip(&plain.body))),
            (Encoding::Br, Some(quality)) => {
                self.br.get_or_init(|| coded("br", encoding::brotli(&plain.body, quality)))
            }
        }
    }

    /// Makes all encodings now, so that no reader waits for them.
    pub(crate) fn prepared(self) -> Self {
        self.variant(Encoding::Br);
        self.variant(Encoding::Gzip);
        self
    }
}

/// A strong ETag differs between encodings, because their bytes do (RFC 9110, 8.8.3.3).
fn variant(headers: &HeaderMap, hash: &str, encoding: Option<&'static str>, body: Bytes) -> Variant {
    let mut headers = headers.clone();
    let tag = match encoding {
        Some(name) => format!("\"{hash}-{name}\""),
        None => format!("\"{hash}\""),
    };
    // Hexadecimal digits and quotes are always a header value.
    let tag = HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("\"\""));
    headers.insert(header::ETAG, tag.clone());
    if let Some(name) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Variant { headers, tag, body }
}

/// Whether `If-None-Match` names the tag; weak and strong are compared alike (RFC 9110, 13.1.2).
fn matches(tags: &HeaderValue, tag: &HeaderValue) -> bool {
    let named = |item: &[u8]| {
        let item = item.trim_ascii();
        item == b"*" || item.strip_prefix(b"W/").unwrap_or(item) == tag.as_bytes()
    };
    tags.as_bytes().split(|byte| *byte == b',').any(named)
}
