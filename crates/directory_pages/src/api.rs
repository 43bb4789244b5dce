//! The read API at `/hsds/v3/`: the public directory for programs, as HSDS 3.1 and our profile of
//! it have it. Answered from the public snapshot, so nothing hidden can match, rank or be counted.
//!
//! - `parameters`: every parameter as a row; `asked` reads a request by it.
//! - `resources`: the kinds of records with their addresses; `select` finds those that fit, with
//!   the help of `shelves`; `answer` writes them.
//! - `profile`: our profile's merge patches and the OpenAPI description made from them.
//! - `open`: CORS, POST twins and problem documents, put around the pages by `site`.
//! - `docs`: the page for people.

mod answer;
mod asked;
mod deletions;
mod docs;
mod open;
mod parameters;
mod profile;
mod resources;
mod select;
mod shelves;

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::State;
use axum::response::Response;
use directory::history;
use directory::policy::ReadPublic;
use directory::snapshot::Live;
use http::Uri;
use kernel::policy::Grant;
use kernel::{Id, Instant};
use page::{CachePolicy, Granted, Page, PageError, Path, Route, Shell};
use serde_json::Value as Json;
use thiserror::Error;

use crate::absent::absent;
use answer::{Part, Wish};
use profile::Profile;
use resources::{RESOURCES, Resource};
use shelves::Shelves;

pub use asked::{Asked, BadParameter};
pub use docs::ApiPage;
pub use open::around;

/// Where the API stands.
pub const BASE: &str = "/hsds/v3";

/// Why there is no API: a file of its description is broken.
#[derive(Debug, Error)]
#[error("{file} of the read API's description is not JSON")]
pub struct ApiError {
    file: &'static str,
    source: serde_json::Error,
}

/// What the API answers from. Cheap to clone.
#[derive(Clone)]
pub struct ApiState(Arc<Inner>);

struct Inner {
    live: Live,
    shell: Arc<Shell>,
    profile: Profile,
    shelves: Mutex<Option<Arc<Shelves>>>,
}

impl ApiState {
    fn new(live: Live, shell: Arc<Shell>) -> Result<ApiState, ApiError> {
        let profile = Profile::new(&shell)?;
        Ok(ApiState(Arc::new(Inner { live, shell, profile, shelves: Mutex::default() })))
    }

    fn now(&self) -> Instant {
        self.store().clock().now()
    }

    fn store(&self) -> &store::Store {
        self.0.live.store()
    }

    fn public_url(&self) -> &str {
        &self.0.shell.public_url
    }

    /// The lists of the present snapshot.
    fn shelves(&self, grant: &Grant<ReadPublic>) -> Arc<Shelves> {
        let snapshot = self.0.live.now();
        let mut kept = self.0.shelves.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some(shelves) if Arc::ptr_eq(&shelves.snapshot, &snapshot) => Arc::clone(shelves),
            _ => {
                let shelves = Arc::new(Shelves::of(snapshot, grant));
                *kept = Some(Arc::clone(&shelves));
                shelves
            }
        }
    }
}

/// A kind of record, for the handlers that serve all kinds.
#[derive(Clone)]
struct Kept {
    api: ApiState,
    resource: &'static Resource,
}

/// The API's route rows, with the page for people.
///
/// # Errors
/// When a file of its description is broken.
pub fn routes(live: Live, shell: Arc<Shell>) -> Result<Vec<Route>, ApiError> {
    use CachePolicy::{Revalidate, RevalidateUncached};
    let api = ApiState::new(live, Arc::clone(&shell))?;
    let here = || api.clone();
    let mut routes = vec![
        Route::get::<ReadPublic, _, _, _>("/{lang}/api", ApiPage::NAME, ApiPage::CACHE, docs::show, shell),
        Route::get::<ReadPublic, _, _, _>("/hsds/v3", "directory-api-root", Revalidate, root, here()),
        Route::get::<ReadPublic, _, _, _>("/hsds/v3/", "directory-api-root", Revalidate, root, here()),
        Route::get::<ReadPublic, _, _, _>(
            "/hsds/v3/openapi.json",
            "directory-api-openapi",
            Revalidate,
            openapi,
            here(),
        ),
        Route::get::<ReadPublic, _, _, _>(
            "/hsds/v3/profile/",
            "directory-api-profile",
            Revalidate,
            index,
            here(),
        ),
        Route::get::<ReadPublic, _, _, _>(
            "/hsds/v3/profile/{file}",
            "directory-api-profile",
            Revalidate,
            file,
            here(),
        ),
        Route::get::<ReadPublic, _, _, _>(
            "/hsds/v3/deletions",
            "directory-api-deletions",
            RevalidateUncached,
            deletions::list,
            here(),
        ),
    ];
    for resource in &RESOURCES {
        let kept = Kept { api: here(), resource };
        let (path, page) = resource.list_row;
        routes.push(Route::get::<ReadPublic, _, _, _>(path, page, RevalidateUncached, list, kept.clone()));
        // Not kept: one harvester reading every record would push all pages out of the cache.
        let (path, page) = resource.one_row;
        routes.push(Route::get::<ReadPublic, _, _, _>(path, page, RevalidateUncached, one, kept));
    }
    Ok(routes)
}

async fn root(State(api): State<ApiState>, _: Granted<ReadPublic>) -> Response {
    answer::ready(api.0.profile.root.clone())
}

async fn openapi(State(api): State<ApiState>, _: Granted<ReadPublic>) -> Response {
    answer::ready(api.0.profile.openapi.clone())
}

async fn index(State(api): State<ApiState>, _: Granted<ReadPublic>) -> Response {
    answer::ready(api.0.profile.index.clone())
}

async fn file(
    State(api): State<ApiState>,
    _: Granted<ReadPublic>,
    Path(name): Path<String>,
) -> Result<Response, PageError> {
    let file = api.0.profile.files.get(name.as_str()).ok_or(PageError::NotFound)?;
    Ok(answer::ready(file.clone()))
}

async fn list(
    State(Kept { api, resource }): State<Kept>,
    Granted(grant): Granted<ReadPublic>,
    uri: Uri,
) -> Result<Response, PageError> {
    let asked = Asked::read(resource.list, &uri, api.now())?;
    let shelves = api.shelves(&grant);
    let ids = select::ids(resource.kind, &shelves, &grant, &asked)?;
    let wish = Wish::listed(resource.entity, &asked);
    if asked.is_stream() {
        return Ok(answer::stream(api.0.live.clone(), grant, wish, ids));
    }
    let part = Part::of(&asked, ids.len())?;
    let shown = ids.iter().skip(part.skip()).take(part.take());
    let documents = shown.filter_map(|id| wish.document(&shelves.snapshot, &grant, *id));
    part.answer(documents.map(Json::Object).collect(), api.public_url(), &uri, asked.lang())
}

async fn one(
    State(Kept { api, resource }): State<Kept>,
    Granted(grant): Granted<ReadPublic>,
    Path(id): Path<String>,
    uri: Uri,
) -> Result<Response, PageError> {
    // What is no id, is nobody's and is hidden answers alike, and before anything else is said.
    let id: Id = id.parse().map_err(|_| PageError::NotFound)?;
    let snapshot = api.0.live.now();
    let set = snapshot.open(&grant).records();
    let Some(record) = set.of(resource.entity, id) else {
        return Err(absent(&api.0.live, &grant, resource.entity, id).await);
    };
    let asked = Asked::read(resource.one, &uri, api.now())?;
    let wish = Wish::whole(resource.entity, &asked);
    let mut document = wish.document(&snapshot, &grant, id).ok_or(PageError::NotFound)?;
    let lang = asked.lang().unwrap_or(snapshot.city.language);
    let reading = api.store().read().await.map_err(PageError::unexpected)?;
    let history = history::of(&reading, set, record, lang).await.map_err(PageError::unexpected)?;
    document.insert("metadata".into(), answer::metadata(history));
    answer::json(&document, asked.lang())
}
