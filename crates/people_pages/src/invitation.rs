//! `/{lang}/invitation/{secret}`: who is invited comes in with one press, or learns why not.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use kernel::Lang;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};
use people::model::way_in::Refused;
use people::policy::SignIn;
use people::{Entered, Person};

use crate::{Front, again, cookie, link};

/// The invitation.
#[derive(Template)]
#[template(path = "invitation.html")]
pub struct InvitationPage<'a> {
    frame: Frame<'a>,
    action: String,
    /// Who is invited, or the key of the reason why it no longer works.
    who: Result<String, &'static str>,
}

impl<'a> Page<'a> for InvitationPage<'a> {
    const NAME: &'static str = "people-invitation";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let open = InvitationPage {
            who: Ok("Minta Anna".to_owned()),
            ..InvitationPage::refused(frame.clone(), Refused::Used)
        };
        let shut = [Refused::Used, Refused::Expired];
        let shut = shut.map(|refused| InvitationPage::refused(frame.clone(), refused));
        std::iter::once(open).chain(shut).collect()
    }
}

impl<'a> InvitationPage<'a> {
    /// The key of its heading.
    fn heading(&self) -> &'static str {
        if self.who.is_ok() { "people-invitation-title" } else { "people-link-refused-title" }
    }

    fn of(frame: Frame<'a>, secret: &str, found: Result<Person, Refused>) -> Self {
        let action = frame.link(&format!("/invitation/{secret}"));
        match found {
            Ok(person) => InvitationPage { frame: frame.unindexed(), action, who: Ok(person.name) },
            Err(refused) => InvitationPage::refused(frame, refused),
        }
    }

    fn refused(frame: Frame<'a>, refused: Refused) -> Self {
        let why = match refused {
            Refused::Used => "people-invitation-used",
            _ => "people-invitation-expired",
        };
        InvitationPage { frame: frame.unindexed(), action: String::new(), who: Err(why) }
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("/invitation/{secret}"))?;
    let found = people::look(&front.store, &grant, &secret, None).await.map_err(PageError::unexpected)?;
    InvitationPage::of(frame, &secret, found).respond()
}

pub(crate) async fn enter(
    State(front): State<Front>,
    Granted(grant): Granted<SignIn>,
    Path((lang, secret)): Path<(Lang, String)>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("/invitation/{secret}"))?;
    let before = cookie::SESSION.read(&headers, front.secure());
    let entered = people::enter_by_link(&front.store, &grant, &secret, None, before).await;
    match entered.map_err(PageError::unexpected)? {
        Entered::In(session) => link::inside(&front, &frame, &session),
        Entered::Not(refused) => again(&InvitationPage::refused(frame, refused)),
    }
}
