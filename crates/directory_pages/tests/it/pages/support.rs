//! A site of the sample city: a seeded store, its snapshot, the project's own languages and assets.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::response::Response;
use directory::snapshot::Live;
use directory_pages::pages::sample;
use http::{Request, StatusCode};
use kernel::policy::{Actor, Policy};
use kernel::{Lang, Record};
use locale::Locales;
use municipality::City;
use page::{Assets, Shell};
use scraper::{ElementRef, Html, Selector};
use store::{migrate, setting};
use testkit::TestStore;

pub(crate) const LANGUAGES: [Lang; 14] = Lang::PUBLIC;

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn shell(city: City) -> Shell {
    let built = std::fs::read_dir(repository().join("assets/dist")).unwrap().map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
    });
    let city = Arc::new(city);
    Shell {
        locales: Arc::new(Locales::from_dir(&repository().join("locales")).unwrap()),
        assets: Arc::new(Assets::from_files(built).unwrap()),
        city: Box::new(move || Arc::clone(&city)),
        public_url: "https://kerekasztal.example".into(),
        leave: Shell::LEAVE.into(),
        search: "/search",
        demo: false,
        rooms: Box::new(|_| Vec::new()),
        try_out: false,
    }
}

/// A site over a store of its own.
pub(crate) struct Site {
    pub(crate) store: TestStore,
    pub(crate) live: Live,
    router: Router,
}

impl Site {
    /// The sample city with some of its records changed.
    pub(crate) async fn with(edit: impl FnOnce(&mut Vec<Record>)) -> Site {
        let mut records = sample::records();
        edit(&mut records);
        Site::of(sample::city(), records).await
    }

    pub(crate) async fn of(city: City, mut records: Vec<Record>) -> Site {
        let rooms = [migrate::MIGRATIONS, network::MIGRATIONS, directory::MIGRATIONS];
        let store = TestStore::new(&migrate::merge(&rooms)).await;
        let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
        setting::write(unit.on(), setting::CITY, &serde_json::to_string(&city).unwrap()).await.unwrap();
        for record in &mut records {
            unit.save(record).await.unwrap();
        }
        unit.commit().await.unwrap();
        let live = Live::start(store.clone(), directory_pages::pages::sample::needs()).await.unwrap();
        let policy = Arc::new(Policy::new(directory::policy::RULES.iter().copied()));
        let rows = directory_pages::routes(
            live.clone(),
            Arc::new(shell(city)),
            Arc::clone(&policy),
            people::Slow::default(),
        )
        .unwrap();
        let router = page::router(rows, policy, &page::visitors()).unwrap();
        Site { store, live, router }
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        tower::ServiceExt::oneshot(self.router.clone(), request).await.unwrap()
    }

    /// Sends a form, with further headers as pairs.
    pub(crate) async fn send(&self, path: &str, form: &str, headers: &[(&str, &str)]) -> Response {
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header("content-type", "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let request = request.body(Body::from(form.to_owned())).unwrap();
        tower::ServiceExt::oneshot(self.router.clone(), request).await.unwrap()
    }

    /// Asks with further headers.
    pub(crate) async fn ask(&self, path: &str, headers: &[(&str, &str)]) -> Response {
        let request = headers
            .iter()
            .fold(Request::builder().uri(path), |request, (name, value)| request.header(*name, *value));
        let request = request.body(Body::empty()).unwrap();
        tower::ServiceExt::oneshot(self.router.clone(), request).await.unwrap()
    }

    /// The page a form leads to.
    pub(crate) async fn sent(&self, path: &str, form: &str) -> Html {
        let response = self.send(path, form, &[]).await;
        assert_eq!(response.status(), StatusCode::OK, "{path} {form}");
        Html::parse_document(&text(response).await)
    }

    pub(crate) async fn page(&self, path: &str) -> Html {
        let response = self.get(path).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        Html::parse_document(&text(response).await)
    }
}

pub(crate) async fn text(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The record of a name, to be changed.
pub(crate) fn find<'r>(records: &'r mut [Record], name: &str) -> &'r mut Record {
    records.iter_mut().find(|record| record.id == sample::id(name)).unwrap()
}

pub(crate) fn service(lang: Lang, name: &str) -> String {
    format!("/{lang}/service/{}", sample::id(name))
}

pub(crate) fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// An element's attribute; nothing where it has none.
pub(crate) fn attribute(element: ElementRef, name: &str) -> String {
    element.value().attr(name).unwrap_or_default().to_owned()
}

pub(crate) fn words(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn lines(page: &Html, selector: &str) -> Vec<String> {
    all(page, selector).into_iter().map(words).collect()
}
