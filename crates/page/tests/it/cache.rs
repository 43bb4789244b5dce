//! The page cache: hits, conditional answers, encodings, and what makes it forget.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use http::{Method, StatusCode};
use kernel::policy::{Action, Policy, Relation, Role, Rule};
use kernel::{Clock, Instant};
use page::{CachePolicy, CachedPages, PageCache, PageError, Route, Row, router};
use tower::{Layer, ServiceExt};

use crate::support::{ask, body, header};

struct Look;
impl Action for Look {
    const NAME: &'static str = "test.look";
}

/// A little site whose pages change with the snapshot, and the number of times they were made.
struct Site {
    snapshot: Arc<AtomicU64>,
    clock: Clock,
    made: Arc<AtomicU64>,
    cache: PageCache,
    app: CachedPages<Router>,
}

type Counters = (Arc<AtomicU64>, Arc<AtomicU64>);

async fn count(State((snapshot, made)): State<Counters>) -> String {
    made.fetch_add(1, Ordering::SeqCst);
    format!("<p>snapshot {}</p>", snapshot.load(Ordering::SeqCst)).repeat(200)
}

async fn gone() -> PageError {
    PageError::Gone
}

fn site(limit: usize) -> Site {
    let (snapshot, made) = (Arc::new(AtomicU64::new(1)), Arc::new(AtomicU64::new(0)));
    let clock = Clock::held(Instant::from_micros(1_764_000_000_000_000));
    let state = (Arc::clone(&snapshot), Arc::clone(&made));
    let route = |path, cache| Route::get::<Look, _, _, _>(path, "test-count", cache, count, state.clone());
    let routes = vec![
        route("/kept/{name}", CachePolicy::Revalidate),
        route("/search", CachePolicy::RevalidateUncached),
        route("/private", CachePolicy::NoStore),
        Route::get::<Look, _, _, _>("/gone", "test-gone", CachePolicy::Revalidate, gone, ()),
    ];
    let rule = Rule { action: Look::NAME, role: Role::Visitor, relation: Relation::Nobody };
    let cache = PageCache::new(Arc::clone(&snapshot), clock.clone(), limit);
    let app = cache.layer(router(routes, Arc::new(Policy::new([rule])), &page::visitors()).unwrap());
    Site { snapshot, clock, made, cache, app }
}

impl Site {
    async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Response {
        self.app.clone().oneshot(ask(path, headers)).await.unwrap()
    }

    fn made(&self) -> u64 {
        self.made.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn a_page_is_made_once_and_then_kept() {
    let site = site(1 << 20);
    let first = site.get("/kept/a", &[]).await;
    assert_eq!(header(&first, "cache-control"), Some("no-cache"));
    let etag = header(&first, "etag").unwrap().to_owned();
    let text = body(first).await;
    let second = site.get("/kept/a", &[]).await;
    assert_eq!(second.extensions().get::<Row>().map(|row| row.path), Some("/kept/{name}"));
    assert_eq!(header(&second, "etag"), Some(etag.as_str()));
    assert_eq!(body(second).await, text);
    assert_eq!(site.made(), 1);
    site.get("/kept/b", &[]).await;
    assert_eq!((site.made(), site.cache.len()), (2, 2));
}

#[tokio::test]
async fn encodings_hold_the_same_bytes_and_differ_in_tag() {
    let site = site(1 << 20);
    let plain = site.get("/kept/a", &[]).await;
    let plain_tag = header(&plain, "etag").unwrap().to_owned();
    let plain = body(plain).await;
    let mut tags = vec![plain_tag];
    for coding in ["gzip", "br"] {
        let answer = site.get("/kept/a", &[("accept-encoding", coding)]).await;
        assert_eq!(header(&answer, "content-encoding"), Some(coding));
        assert_eq!(header(&answer, "vary"), Some("accept-encoding"));
        tags.push(header(&answer, "etag").unwrap().to_owned());
        let length: usize = header(&answer, "content-length").unwrap().parse().unwrap();
        let packed = body(answer).await;
        assert_eq!(length, packed.len());
        assert!(packed.len() < plain.len() / 4);
        let mut unpacked = Vec::new();
        match coding {
            "gzip" => flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut unpacked).map(|_| ()),
            _ => brotli::BrotliDecompress(&mut &packed[..], &mut unpacked),
        }
        .unwrap();
        assert_eq!(unpacked, plain);
    }
    tags.sort();
    tags.dedup();
    assert_eq!((tags.len(), site.made()), (3, 1));
    let refused = site.get("/kept/a", &[("accept-encoding", "identity;q=0")]).await;
    assert_eq!(refused.status(), StatusCode::NOT_ACCEPTABLE);
}

#[tokio::test]
async fn who_has_it_is_told_so() {
    let site = site(1 << 20);
    for path in ["/kept/a", "/search?q=orvos"] {
        let first = site.get(path, &[("accept-encoding", "br")]).await;
        let tag = header(&first, "etag").unwrap().to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".to_owned()] {
            let again = site.get(path, &[("accept-encoding", "br"), ("if-none-match", &known)]).await;
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path} {known}");
            assert_eq!(header(&again, "etag"), Some(tag.as_str()));
            assert_eq!(header(&again, "cache-control"), Some("no-cache"));
            assert!(body(again).await.is_empty());
        }
        let other = site.get(path, &[("if-none-match", "\"x\"")]).await;
        assert_eq!(other.status(), StatusCode::OK);
    }
}

#[tokio::test]
async fn head_says_the_length_and_sends_nothing() {
    let site = site(1 << 20);
    for _ in 0..2 {
        let mut request = ask("/kept/a", &[]);
        *request.method_mut() = Method::HEAD;
        let head = site.app.clone().oneshot(request).await.unwrap();
        let length: usize = header(&head, "content-length").unwrap().parse().unwrap();
        assert!(body(head).await.is_empty());
        assert_eq!(body(site.get("/kept/a", &[]).await).await.len(), length);
    }
    assert_eq!(site.made(), 1);
}

#[tokio::test]
async fn a_new_snapshot_shows_at_once_and_a_new_minute_looks_again() {
    let site = site(1 << 20);
    let old = site.get("/kept/a", &[]).await;
    let old_tag = header(&old, "etag").unwrap().to_owned();
    site.get("/kept/b", &[]).await;

    site.snapshot.store(2, Ordering::SeqCst);
    let new = site.get("/kept/a", &[("if-none-match", &old_tag)]).await;
    assert_eq!(new.status(), StatusCode::OK);
    let new_tag = header(&new, "etag").unwrap().to_owned();
    assert!(body(new).await.starts_with(b"<p>snapshot 2</p>"));
    assert_eq!(site.cache.len(), 1, "what was kept of the old snapshot is let go");

    let made = site.made();
    site.clock.advance(60);
    let later = site.get("/kept/a", &[("if-none-match", &new_tag)]).await;
    assert_eq!((later.status(), site.made()), (StatusCode::NOT_MODIFIED, made + 1));
    site.get("/kept/a", &[]).await;
    assert_eq!(site.made(), made + 1, "kept again for the new minute");
}

#[tokio::test]
async fn only_what_may_be_kept_is_kept() {
    let site = site(1 << 20);
    for path in ["/search?q=a", "/search?q=a", "/private", "/private", "/nowhere", "/gone", "/gone"] {
        site.get(path, &[]).await;
    }
    assert_eq!((site.made(), site.cache.len()), (4, 0));
    let private = site.get("/private", &[]).await;
    assert_eq!((header(&private, "cache-control"), header(&private, "etag")), (Some("no-store"), None));
    let gone = site.get("/gone", &[]).await;
    assert_eq!((gone.status(), header(&gone, "cache-control")), (StatusCode::GONE, Some("no-store")));
    let mut post = ask("/kept/a", &[]);
    *post.method_mut() = Method::POST;
    let refused = site.app.clone().oneshot(post).await.unwrap();
    assert_eq!(refused.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn the_order_of_parameters_does_not_matter_and_their_values_do() {
    let site = site(1 << 20);
    site.get("/kept/a?x=1&y=2", &[]).await;
    site.get("/kept/a?y=2&x=1", &[]).await;
    assert_eq!(site.made(), 1);
    site.get("/kept/a?y=2&x=3", &[]).await;
    site.get("/kept/a?x=1&x=2", &[]).await;
    site.get("/kept/a?x=2&x=1", &[]).await;
    assert_eq!((site.made(), site.cache.len()), (4, 4));
}

#[tokio::test]
async fn the_oldest_goes_when_room_runs_out() {
    let site = site(40_000);
    for name in 0..50 {
        site.get(&format!("/kept/{name}"), &[]).await;
    }
    let kept = site.cache.len();
    assert!((1..10).contains(&kept), "{kept} pages kept");
    site.get("/kept/49", &[]).await;
    assert_eq!(site.made(), 50);
    site.get("/kept/0", &[]).await;
    assert_eq!(site.made(), 51);
}
