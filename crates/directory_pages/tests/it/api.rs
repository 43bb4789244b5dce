//! The read API asked from outside: a request in, an answer out, over a store of its own.

mod city;
mod description;
mod hidden;
mod lists;
mod open;
mod parameters;
mod profile;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use directory::snapshot::Live;
use directory_pages::api;
use http::{HeaderMap, Method, StatusCode};
use kernel::policy::{Actor, Policy};
use kernel::{Instant, Lang, Record};
use locale::Locales;
use page::{Assets, PageCache, Shell};
use serde_json::Value as Json;
use store::migrate;
use testkit::TestStore;
use tower::ServiceExt;

/// A city with its API.
pub(crate) struct Site {
    store: TestStore,
    live: Live,
    app: Router,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn shell(live: &Live) -> Arc<Shell> {
    let files = std::fs::read_dir(repository().join("assets/dist")).unwrap().map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
    });
    Arc::new(Shell {
        locales: Arc::new(Locales::from_dir(&repository().join("locales")).unwrap()),
        assets: Arc::new(Assets::from_files(files).unwrap()),
        city: {
            let live = live.clone();
            Box::new(move || Arc::clone(&live.now().city))
        },
        public_url: "https://kerekasztal.example".into(),
        leave: Shell::LEAVE.into(),
        search: "/search",
        demo: false,
        rooms: Box::new(|_| Vec::new()),
        try_out: false,
    })
}

impl Site {
    pub(crate) async fn of(records: Vec<Record>) -> Site {
        let history = migrate::merge(&[migrate::MIGRATIONS, network::MIGRATIONS, directory::MIGRATIONS]);
        let store = TestStore::new(&history).await;
        save(&store, records).await;
        let live = Live::start(store.clone(), directory_pages::pages::sample::needs()).await.unwrap();
        let routes = api::routes(live.clone(), shell(&live)).unwrap();
        let policy = Arc::new(Policy::new(directory::policy::RULES.iter().copied()));
        let cache = PageCache::new(live.generation(), store.clock().clone(), 1 << 20);
        let app = api::around(page::router(routes, policy, &page::visitors()).unwrap().layer(cache));
        Site { store, live, app }
    }

    /// Stores more records; the API shows them when this returns.
    pub(crate) async fn save(&self, records: Vec<Record>) {
        save(&self.store, records).await;
        self.live.step().await.unwrap();
    }

    pub(crate) fn now(&self) -> Instant {
        self.store.clock().now()
    }

    pub(crate) fn wait(&self, seconds: i64) {
        self.store.clock().advance(seconds);
    }

    pub(crate) async fn send(&self, request: Request) -> Answer {
        let (parts, body) = self.app.clone().oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// GET of a path within the API.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(request(Method::GET, path, &[])).await
    }

    /// The JSON of an answer that went well.
    pub(crate) async fn json(&self, path: &str) -> Json {
        let answer = self.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        answer.json()
    }

    /// The ids of a list, in its order.
    pub(crate) async fn ids(&self, path: &str) -> Vec<String> {
        let page = self.json(path).await;
        page["contents"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    pub(crate) fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

pub(crate) fn request(method: Method, path: &str, headers: &[(&str, &str)]) -> Request {
    let request = Request::builder().method(method).uri(format!("/hsds/v3{path}"));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    request.body(Body::empty()).unwrap()
}

async fn save(store: &TestStore, mut records: Vec<Record>) {
    let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
    for record in &mut records {
        unit.save(record).await.unwrap();
    }
    unit.commit().await.unwrap();
}

#[tokio::test]
async fn the_page_for_people_tells_every_address_and_parameter_in_every_language() {
    let site = Site::of(vec![]).await;
    for lang in Lang::PUBLIC {
        let path = format!("/{lang}/api");
        let answer = site.send(Request::builder().uri(&path).body(Body::empty()).unwrap()).await;
        // Long addresses may break after a slash.
        let text = answer.text().replace("<wbr>", "");
        assert_eq!(answer.status, StatusCode::OK);
        assert!(!text.contains('⟦'), "{lang}: a sentence is missing");
        for part in
            ["/hsds/v3/service_at_locations/{id}", "id=\"open_at\"", "https://kerekasztal.example/hsds/v3/"]
        {
            assert!(text.contains(part), "{lang}: {part}");
        }
        assert_eq!(answer.header("access-control-allow-origin"), None, "only the API is open to other sites");
    }
}
