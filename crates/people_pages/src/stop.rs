//! `/{lang}/mail/stop/{secret}`: no more letters about what can wait, without signing in. Looking at it changes nothing.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};
use people::mail;
use people::policy::SignIn;

use crate::Front;

/// The page with the button, and after it.
#[derive(Template)]
#[template(path = "stop.html")]
pub struct StopPage<'a> {
    frame: Frame<'a>,
    action: String,
    letters: Letters,
}

/// Whether letters come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letters {
    /// They come.
    Comes,
    /// They were stopped just now.
    Stopped,
    /// The link does nothing.
    Over,
}

impl<'a> Page<'a> for StopPage<'a> {
    const NAME: &'static str = "people-stop";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |letters| StopPage::new(frame.clone(), "/mail/stop/0", letters);
        [Letters::Comes, Letters::Stopped, Letters::Over].map(page).into()
    }
}

impl<'a> StopPage<'a> {
    fn new(frame: Frame<'a>, path: &str, letters: Letters) -> Self {
        StopPage { action: frame.link(path), frame: frame.unindexed(), letters }
    }
}

fn path(secret: &str) -> String {
    format!("/mail/stop/{secret}")
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, path(&secret))?;
    let stops = mail::stops(&front.store, &grant, &secret).await.map_err(PageError::unexpected)?;
    let letters = if stops { Letters::Comes } else { Letters::Over };
    StopPage::new(frame, &path(&secret), letters).respond()
}

pub(crate) async fn stop(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, path(&secret))?;
    let stopped = mail::stop(&front.store, &grant, &secret).await.map_err(PageError::unexpected)?;
    let letters = if stopped { Letters::Stopped } else { Letters::Over };
    StopPage::new(frame, &path(&secret), letters).respond()
}
