//! What all pages of an installation share.

use std::borrow::Cow;
use std::sync::Arc;

use axum::response::Response;
use http::{HeaderMap, HeaderValue, header};
use kernel::Lang;
use kernel::policy::Actor;
use locale::{Locale, Locales};
use municipality::City;

use crate::frame::DESK_TEXT;
use crate::kept::Kept;
use crate::{Assets, ErrorPage, Frame, KeptPage, Page, PageError};

/// What all pages of an installation share. Make it once; handlers hold it in an `Arc`.
pub struct Shell {
    /// The texts.
    pub locales: Arc<Locales>,
    /// Style sheet, script, sign and icons.
    pub assets: Arc<Assets>,
    /// The city served, as it is now: its name, and the languages its pages are offered in.
    pub city: Box<dyn Fn() -> Arc<City> + Send + Sync>,
    /// Where the site stands, without a slash at the end: absolute addresses come only from here.
    pub public_url: String,
    /// Where "leave quickly" leads: a harmless page elsewhere, the one deliberate way out.
    pub leave: String,
    /// Where the search stands, after the language: `/search`.
    pub search: &'static str,
    /// Whether this is the demonstration city: each page says so and search engines keep off.
    pub demo: bool,
    /// The rooms of the back office that are open to somebody, in their order.
    pub rooms: Rooms,
    /// Whether one can sign in as somebody invented: a demonstration on a machine of one's own.
    pub try_out: bool,
}

/// Tells which rooms of the back office are open to somebody.
pub type Rooms = Box<dyn Fn(&Actor) -> Vec<DeskRoom> + Send + Sync>;

/// A room of the back office, as the list of rooms leads to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskRoom {
    /// What follows the language in its address.
    pub path: &'static str,
    /// The key of its name.
    pub key: &'static str,
    /// Its icon.
    pub icon: &'static str,
}

impl Shell {
    /// A weather page that works for every city, for [`Shell::leave`]: nobody is asked why they look at it.
    pub const LEAVE: &'static str = "https://www.yr.no/en";

    /// The languages pages are offered in, in the order of the menu: the city's, as far as there
    /// are texts.
    pub(crate) fn languages<'a>(&'a self, city: &City) -> Vec<&'a Locale> {
        city.languages.iter().filter_map(|lang| self.locales.get(*lang)).collect()
    }

    /// The frame of a page: `path` is what follows the language in its address, `/` for the first page.
    ///
    /// # Errors
    /// [`PageError::NotFound`] for a language the pages are not offered in.
    pub fn frame<'a>(&'a self, lang: Lang, path: impl Into<Cow<'a, str>>) -> Result<Frame<'a>, PageError> {
        let city = (self.city)();
        let offered = self.languages(&city);
        let locale = offered.into_iter().find(|locale| locale.lang() == lang).ok_or(PageError::NotFound)?;
        Ok(Frame::new(self, city, locale, path.into()))
    }

    /// The frame of a page of the back office for somebody.
    ///
    /// # Errors
    /// For a language without its texts, the address of the page in English; [`PageError::NotFound`] for a
    /// language that no page is offered in.
    pub fn desk<'a>(&'a self, lang: Lang, path: &'a str, actor: &Actor) -> Result<Frame<'a>, PageError> {
        let frame = self.frame(lang, path)?;
        match frame.locale().has(DESK_TEXT) {
            true => Ok(frame.of_desk().with_rooms((self.rooms)(actor))),
            false => Err(PageError::Elsewhere(format!("/{}{path}", Lang::EN))),
        }
    }

    /// The language of somebody asking for `path`: its first segment, else what the browser asks
    /// for, else the city's first. None where no page is offered in any language.
    pub fn reader_language(&self, path: &str, headers: &HeaderMap) -> Option<&Locale> {
        let named = path.split('/').nth(1).unwrap_or_default();
        let offered = self.languages(&(self.city)());
        if let Some(locale) = offered.iter().find(|locale| locale.lang().as_str() == named) {
            return Some(locale);
        }
        let default = *offered.first()?;
        let asked =
            headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let lang = self.locales.negotiate(asked, default.lang());
        offered.into_iter().find(|locale| locale.lang() == lang).or(Some(default))
    }

    /// Gives an error without a page of its own the page about it, in the reader's language; other
    /// answers pass through. `reference` is what the person can quote, for errors that are logged.
    ///
    /// # Errors
    /// When the error page itself cannot be written, the answer comes back as it was.
    pub fn dress(
        &self,
        path: &str,
        asked: &HeaderMap,
        reference: Option<&str>,
        response: Response,
    ) -> Result<Response, Box<(Response, PageError)>> {
        let kind =
            response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
        let bare = kind.is_empty() || kind.starts_with(b"text/plain");
        let failed = response.status().is_client_error() || response.status().is_server_error();
        let Some(locale) = self.reader_language(path, asked).filter(|_| bare && failed) else {
            return Ok(response);
        };
        let frame = Frame::new(self, (self.city)(), locale, Cow::Borrowed("/"));
        let drawn = match response.extensions().get::<Kept>() {
            Some(kept) => KeptPage::new(frame, path, kept.clone()).respond(),
            None => ErrorPage::new(frame, response.status(), reference).respond(),
        };
        let page = match drawn {
            Ok(page) => page,
            Err(error) => return Err(Box::new((response, error))),
        };
        let (mut parts, _) = response.into_parts();
        let (dressed, body) = page.into_parts();
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.extend(dressed.headers);
        Ok(Response::from_parts(parts, body))
    }
}
