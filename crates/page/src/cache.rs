//! The page cache: rendered and compressed answers, valid for one state of the data and one minute.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll};

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::future::Either;
use http::{Method, StatusCode, header};
use kernel::Clock;
use tower::{Layer, Service};

use crate::route::Row;
use crate::stored::Stored;
use crate::{CachePolicy, PageError};

/// Brotli quality for pages that are kept: most of the gain for about a millisecond a page.
const QUALITY: i32 = 5;
/// Brotli quality for answers that are compressed for one reader only.
const QUICK: i32 = 1;
/// Longest answer that is gathered to be tagged and compressed; longer ones stream through.
const GATHERED: u64 = 4 << 20;
/// Longest address that is kept.
const LONGEST_KEY: usize = 512;

/// The layer that keeps answers of [`CachePolicy::Revalidate`] routes and tags, compresses and
/// answers conditionally those of every route that revalidates. Clones share what is kept.
///
/// An answer is valid while the snapshot number and the minute stay what they were before it was
/// made. The number must therefore be raised *after* the new snapshot is in place: an answer made
/// meanwhile then counts as old, never as new. When the number changes everything kept is let go,
/// so what was withdrawn leaves the memory too; when only the minute changes, pages are made again
/// and an unchanged one keeps its compressed bytes.
#[derive(Clone)]
pub struct PageCache(Arc<Inner>);

struct Inner {
    snapshot: Arc<AtomicU64>,
    clock: Clock,
    limit: usize,
    kept: RwLock<Kept>,
}

#[derive(Default)]
struct Kept {
    snapshot: u64,
    pages: HashMap<Box<str>, Slot>,
    /// Addresses, oldest first.
    order: VecDeque<Box<str>>,
    weight: usize,
}

struct Slot {
    minute: AtomicI64,
    page: Arc<Stored>,
}

/// The state an answer belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    snapshot: u64,
    minute: i64,
}

impl PageCache {
    /// A cache that follows the number of the public snapshot and the clock, and keeps about
    /// `limit` bytes, the oldest going first.
    pub fn new(snapshot: Arc<AtomicU64>, clock: Clock, limit: usize) -> Self {
        PageCache(Arc::new(Inner { snapshot, clock, limit, kept: RwLock::default() }))
    }

    /// How many addresses are kept at the moment.
    pub fn len(&self) -> usize {
        self.0.kept.read().unwrap_or_else(PoisonError::into_inner).pages.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Inner {
    fn stamp(&self) -> Stamp {
        Stamp {
            snapshot: self.snapshot.load(Ordering::Acquire),
            minute: self.clock.now().micros().div_euclid(60_000_000),
        }
    }

    fn find(&self, key: &str, stamp: Stamp) -> Option<Arc<Stored>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let found = kept.pages.get(key)?;
        let valid = kept.snapshot == stamp.snapshot && found.minute.load(Ordering::Relaxed) == stamp.minute;
        valid.then(|| Arc::clone(&found.page))
    }

    /// Keeps a page made under `stamp`; returns the one to answer with.
    fn keep(&self, key: &str, stamp: Stamp, page: Stored) -> Arc<Stored> {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.snapshot < stamp.snapshot {
            *kept = Kept { snapshot: stamp.snapshot, ..Kept::default() };
        } else if kept.snapshot > stamp.snapshot {
            return Arc::new(page);
        }
        if let Some(found) = kept.pages.get(key)
            && found.page.hash() == page.hash()
        {
            found.minute.fetch_max(stamp.minute, Ordering::Relaxed);
            return Arc::clone(&found.page);
        }
        let page = Arc::new(page);
        kept.put(key.into(), Slot { minute: stamp.minute.into(), page: Arc::clone(&page) }, self.limit);
        page
    }
}

impl Kept {
    fn put(&mut self, key: Box<str>, slot: Slot, limit: usize) {
        self.weight += slot.page.weight();
        match self.pages.insert(key.clone(), slot) {
            Some(before) => self.weight -= before.page.weight(),
            None => self.order.push_back(key),
        }
        while self.weight > limit
            && let Some(oldest) = self.order.pop_front()
        {
            if let Some(gone) = self.pages.remove(&oldest) {
                self.weight -= gone.page.weight();
            }
        }
    }
}

impl<S> Layer<S> for PageCache {
    type Service = CachedPages<S>;

    fn layer(&self, inner: S) -> CachedPages<S> {
        CachedPages { cache: Arc::clone(&self.0), inner }
    }
}

/// A service behind a [`PageCache`].
#[derive(Clone)]
pub struct CachedPages<S> {
    cache: Arc<Inner>,
    inner: S,
}

type Making = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

impl<S> Service<Request> for CachedPages<S>
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, Making>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let head = request.method() == Method::HEAD;
        if !head && request.method() != Method::GET {
            return Either::Right(Box::pin(self.inner.call(request)));
        }
        let stamp = self.cache.stamp();
        if let Some(page) = self.cache.find(&key(&request), stamp) {
            return Either::Left(ready(Ok(page.answer(request.headers(), head))));
        }
        // The whole body is needed to know its tag, so HEAD is made as GET and then shortened.
        *request.method_mut() = Method::GET;
        let asked = request.headers().clone();
        let key = key(&request).into_owned();
        let cache = Arc::clone(&self.cache);
        let answer = self.inner.call(request);
        Either::Right(Box::pin(async move {
            let Ok(response) = answer.await;
            let Some(row) = gathered_row(&response) else { return Ok(shortened(response, head)) };
            let (parts, body) = response.into_parts();
            let Ok(bytes) = to_bytes(body, GATHERED as usize).await else {
                return Ok(
                    PageError::unexpected("a page's body broke off while it was gathered").into_response()
                );
            };
            let keep = row.cache == CachePolicy::Revalidate
                && key.len() <= LONGEST_KEY
                && !parts.headers.contains_key(header::SET_COOKIE);
            let quality = if keep { QUALITY } else { QUICK };
            // What is kept takes no more room than it needs.
            let bytes = if keep { Bytes::copy_from_slice(&bytes) } else { bytes };
            let page = Stored::new(parts.headers, bytes, Some(quality), Some(row));
            let page = if keep { cache.keep(&key, stamp, page) } else { Arc::new(page) };
            Ok(page.answer(&asked, head))
        }))
    }
}

/// The row of an answer that is to be tagged and compressed: one of known length that revalidates.
fn gathered_row(response: &Response) -> Option<Row> {
    let row = response.extensions().get::<Row>().copied()?;
    let fits = response.body().size_hint().exact().is_some_and(|length| length <= GATHERED);
    let plain = !response.headers().contains_key(header::CONTENT_ENCODING);
    (response.status() == StatusCode::OK && row.cache.revalidates() && fits && plain).then_some(row)
}

fn shortened(response: Response, head: bool) -> Response {
    if head { response.map(|_| Body::empty()) } else { response }
}

/// Path and query, the query's parameters in alphabetical order so that their order does not matter.
/// Parameters of one name keep theirs.
fn key(request: &Request) -> Cow<'_, str> {
    let path = request.uri().path();
    let Some(query) = request.uri().query().filter(|query| !query.is_empty()) else {
        return Cow::Borrowed(path);
    };
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    pairs.sort_by_key(|pair| pair.split_once('=').map_or(*pair, |(name, _)| name));
    Cow::Owned(format!("{path}?{}", pairs.join("&")))
}
