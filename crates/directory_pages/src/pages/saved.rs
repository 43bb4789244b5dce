//! `/{lang}/saved`: the places somebody saved on this device. Their ids are in a cookie that only this
//! page reads; the server keeps no list.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, HeaderValue, header};
use kernel::{Id, Lang};
use page::{CachePolicy, Fields, Frame, Page, PageError, Path};

use super::card::{Card, Shown, card};
use super::desk::Desk;
use super::visit::Visit;
use super::{Front, sample};

/// The cookie's name, as the privacy page tells it.
const COOKIE: &str = "saved";
/// How long it is kept, in seconds: 180 days.
const KEPT: u32 = 180 * 86_400;
/// The most places that can be saved.
const MOST: usize = 30;

/// The saved places.
#[derive(Template)]
#[template(path = "saved.html")]
pub struct Saved<'a> {
    frame: Frame<'a>,
    view: View,
}

struct View {
    cards: Vec<Card>,
    gone: usize,
    full: bool,
}

impl<'a> Saved<'a> {
    fn of(frame: Frame<'a>, desk: &Desk, saved: &[Id]) -> Self {
        let known = saved.iter().filter_map(|id| desk.snapshot.service(desk.grant, *id));
        let cards: Vec<Card> = known.filter_map(|facts| card(desk, facts, Shown::default())).collect();
        let view = View { gone: saved.len() - cards.len(), full: saved.len() >= MOST, cards };
        Saved { frame: frame.unindexed(), view }
    }
}

impl<'a> Page<'a> for Saved<'a> {
    const NAME: &'static str = "directory-saved";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let snapshot = sample::snapshot();
        let page = |saved: Vec<Id>| {
            sample::with(&snapshot, frame.locale(), |desk| Saved::of(frame.clone(), &desk, &saved))
        };
        let some = vec![sample::id("papers"), sample::id("lessons"), sample::id("withdrawn")];
        [Vec::new(), some].into_iter().filter_map(page).collect()
    }
}

pub(crate) async fn saved(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/saved")?;
    let desk = visit.desk(&frame);
    Saved::of(frame, &desk, &read(&headers)).respond()
}

/// Saves a place, takes one off the list, or all.
pub(crate) async fn change(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/saved")?;
    let one = |name: &str| pairs.iter().find(|(known, _)| known == name).and_then(|(_, id)| id.parse().ok());
    let mut saved = read(&headers);
    // What has been withdrawn meanwhile goes with the next change.
    saved.retain(|id| visit.snapshot.service(&visit.grant, *id).is_some());
    let (save, remove): (Option<Id>, Option<Id>) = (one("save"), one("remove"));
    saved.retain(|id| Some(*id) != remove && Some(*id) != save);
    if let Some(id) =
        save.filter(|id| visit.snapshot.service(&visit.grant, *id).is_some() && saved.len() < MOST)
    {
        saved.insert(0, id);
    }
    if pairs.iter().any(|(name, _)| name == "clear") {
        saved.clear();
    }
    let mut response = Redirect::to(&frame.link("/saved")).into_response();
    let secure = front.shell.public_url.starts_with("https://");
    response.headers_mut().insert(header::SET_COOKIE, written(&saved, secure)?);
    Ok(response)
}

/// The ids in the cookie, each once.
fn read(headers: &HeaderMap) -> Vec<Id> {
    let own = page::cookie(headers, COOKIE);
    let mut ids: Vec<Id> = Vec::new();
    for id in own.unwrap_or_default().split('.').filter_map(|id| id.parse().ok()).take(MOST) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The cookie with these ids; without any it is taken away. Not readable by scripts, and not sent with
/// what another site starts.
fn written(ids: &[Id], secure: bool) -> Result<HeaderValue, PageError> {
    let value = ids.iter().map(|id| id.uuid().simple().to_string()).collect::<Vec<_>>().join(".");
    let age = if ids.is_empty() { 0 } else { KEPT };
    let secure = if secure { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::try_from(cookie).map_err(PageError::unexpected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_reads_back_and_strange_ones_are_none() {
        let ids: Vec<Id> = ["a", "b"].into_iter().map(|name| Id::foreign("test", name)).collect();
        let written = written(&ids, true).unwrap();
        let cookie = written.to_str().unwrap().split(';').next().unwrap().to_owned();
        let headers = |cookie: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::try_from(cookie).unwrap());
            headers
        };
        assert_eq!(read(&headers(&format!("other=1; {cookie}"))), ids);
        assert_eq!(read(&headers("saved=x.y.<script>")), Vec::<Id>::new());
        assert_eq!(read(&headers("unsaved=1")), Vec::<Id>::new());
        assert!(super::written(&[], false).unwrap().to_str().unwrap().contains("Max-Age=0"));
    }
}
