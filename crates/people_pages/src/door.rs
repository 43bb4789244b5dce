//! `/{lang}/sign-in/link/{secret}` and `/{lang}/invitation/{secret}`: the end of a mailed link. Looking at it
//! changes nothing; the button lets in.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, header};
use kernel::policy::Actor;
use kernel::{Id, Lang};
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};
use people::model::session::LONGEST_DAYS;
use people::model::way_in::{Kind, Refused};
use people::policy::SignIn;
use people::{Entered, Person, session};
use vault::Secret;

use crate::{Front, cookie};

/// A door of a kind, with what the handlers share.
#[derive(Clone)]
pub(crate) struct Door {
    pub(crate) front: Front,
    pub(crate) kind: Kind,
}

impl Door {
    fn path(&self, secret: &str) -> String {
        match self.kind {
            Kind::SignIn => format!("/sign-in/link/{secret}"),
            Kind::Invitation => format!("/invitation/{secret}"),
        }
    }
}

/// The page with the button, or why there is none.
#[derive(Template)]
#[template(path = "door.html")]
pub struct DoorPage<'a> {
    frame: Frame<'a>,
    invitation: bool,
    action: String,
    /// Whom it lets in, or the key of the reason why nobody.
    who: Result<String, &'static str>,
}

impl<'a> Page<'a> for DoorPage<'a> {
    const NAME: &'static str = "people-door";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let mut pages = Vec::new();
        for kind in Kind::ALL {
            let shut = |refused| DoorPage::refused(frame.clone(), kind, refused);
            pages.push(DoorPage { who: Ok("Minta Anna".to_owned()), ..shut(Refused::Used) });
            pages.extend([Refused::Used, Refused::Expired, Refused::OtherBrowser].map(shut));
        }
        pages
    }
}

impl<'a> DoorPage<'a> {
    /// The key of its heading.
    fn heading(&self) -> &'static str {
        match (&self.who, self.invitation) {
            (Err(_), _) => "people-link-refused-title",
            (Ok(_), true) => "people-invitation-title",
            (Ok(_), false) => "people-link-title",
        }
    }

    fn refused(frame: Frame<'a>, kind: Kind, refused: Refused) -> Self {
        let why = match (kind, refused) {
            (Kind::Invitation, Refused::Used) => "people-invitation-used",
            (Kind::Invitation, _) => "people-invitation-expired",
            (Kind::SignIn, Refused::Used) => "people-link-used",
            (Kind::SignIn, Refused::OtherBrowser) => "people-link-other",
            (Kind::SignIn, _) => "people-link-expired",
        };
        let invitation = kind == Kind::Invitation;
        DoorPage { frame: frame.unindexed(), invitation, action: String::new(), who: Err(why) }
    }

    fn open(frame: Frame<'a>, kind: Kind, action: String, person: Person) -> Self {
        DoorPage { action, who: Ok(person.name), ..DoorPage::refused(frame, kind, Refused::Used) }
    }
}

pub(crate) async fn page(
    State(door): State<Door>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = door.front.shell.frame(lang, door.path(&secret))?;
    let browser = cookie::BROWSER.read(&headers, door.front.secure());
    let found = people::look(&door.front.store, &grant, &secret, browser).await;
    match found.map_err(PageError::unexpected)? {
        Ok(person) => {
            let action = frame.link(&door.path(&secret));
            DoorPage::open(frame, door.kind, action, person).respond()
        }
        Err(refused) => DoorPage::refused(frame, door.kind, refused).respond(),
    }
}

pub(crate) async fn enter(
    State(door): State<Door>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let (front, frame) = (&door.front, door.front.shell.frame(lang, door.path(&secret))?);
    let browser = cookie::BROWSER.read(&headers, front.secure());
    let before = cookie::SESSION.read(&headers, front.secure());
    let entered = people::enter_by_link(&front.store, &grant, &secret, browser, before).await;
    match entered.map_err(PageError::unexpected)? {
        Entered::In(session) => inside(front, &frame, &session).await,
        Entered::Not(refused) => DoorPage::refused(frame, door.kind, refused).again(),
    }
}

/// In: the session's cookie, and on to one's own organisation, where that is all somebody has to do with here, else
/// to one's own account. The mark has done its work.
pub(crate) async fn inside(
    front: &Front,
    frame: &Frame<'_>,
    session: &Secret,
) -> Result<Response, PageError> {
    let written = session.written();
    let found = session::find(&front.store, &written).await.map_err(PageError::unexpected)?;
    let only = found.and_then(|(_, actor)| only_organization(&actor));
    let path = only.map_or_else(|| "/account".to_owned(), |organization| format!("/ours/{organization}"));
    let mut response = Redirect::to(&frame.link(&path)).into_response();
    let cookie = cookie::SESSION.set(&written, LONGEST_DAYS * 86_400, front.secure())?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response.headers_mut().append(header::SET_COOKIE, cookie::BROWSER.set("", 0, front.secure())?);
    Ok(response)
}

/// The one organisation at which somebody holds all their roles.
fn only_organization(actor: &Actor) -> Option<Id> {
    let mut held = actor.held().iter().map(|held| held.organization);
    let first = held.next()??;
    held.all(|organization| organization == Some(first)).then_some(first)
}
