//! The front door: `/` finds the reader's language, `/{lang}` its first page; robots.txt.

use std::sync::Arc;

use crate::embedded;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, HeaderValue, header};
use kernel::Lang;
use kernel::policy::{Action, Relation, Role, Rule};
use page::{CachePolicy, Granted, PageError, Path, Route, Shell};

/// Coming in.
#[derive(Debug)]
pub(crate) struct Enter;

impl Action for Enter {
    const NAME: &'static str = "site.enter";
}

pub(crate) fn rules() -> impl Iterator<Item = Rule> {
    Role::ALL.into_iter().map(|role| Rule { action: Enter::NAME, role, relation: Relation::Nobody })
}

pub(crate) fn routes(shell: Arc<Shell>) -> Vec<Route> {
    vec![
        Route::get::<Enter, _, _, _>("/", "site-front", CachePolicy::NoStore, front, Arc::clone(&shell)),
        Route::get::<Enter, _, _, _>(
            "/{lang}",
            "site-front",
            CachePolicy::NoStore,
            first_page,
            Arc::clone(&shell),
        ),
        Route::get::<Enter, _, _, _>(
            "/robots.txt",
            "site-robots",
            CachePolicy::RevalidateUncached,
            robots,
            shell,
        ),
        Route::get::<Enter, _, _, _>("/sw.js", "site-worker", CachePolicy::RevalidateUncached, worker, ()),
    ]
}

/// The only address that negotiates.
async fn front(
    State(shell): State<Arc<Shell>>,
    _: Granted<Enter>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let locale = shell.reader_language("/", &headers).ok_or(PageError::NotFound)?;
    let mut response = Redirect::to(&format!("/{}/", locale.lang())).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(response)
}

async fn first_page(
    State(shell): State<Arc<Shell>>,
    _: Granted<Enter>,
    Path(lang): Path<Lang>,
) -> Result<Redirect, PageError> {
    let frame = shell.frame(lang, "/")?;
    Ok(Redirect::permanent(&frame.link("/")))
}

/// Search engines may read pages but not walk through searches; a demonstration keeps them off.
async fn robots(State(shell): State<Arc<Shell>>, _: Granted<Enter>) -> String {
    if shell.demo {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    format!(
        "User-agent: *\nDisallow: /*/search\nDisallow: /hsds/\nSitemap: {}/sitemap.xml\n",
        shell.public_url
    )
}

/// The script that keeps the emergency numbers and what was saved by hand. It stands at the top, because
/// a browser lets it look after no more than what lies below its own address.
async fn worker(_: Granted<Enter>) -> Result<Response, PageError> {
    let script = embedded::asset("sw.js").ok_or_else(|| PageError::unexpected("there is no sw.js"))?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"))];
    Ok((headers, script).into_response())
}
