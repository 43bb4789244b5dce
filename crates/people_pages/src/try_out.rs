//! `/{lang}/try`: in a demonstration on a machine of one's own, being somebody who works there.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use kernel::policy::{Held, Role};
use kernel::{Id, Lang};
use page::{CachePolicy, Fields, Frame, Granted, Page, PageError, Path};
use people::Person;
use people::model::mail::Often;
use people::policy::TryOut;

use crate::account::role_names;
use crate::{Front, cookie, door};

/// The page with a button for each.
#[derive(Template)]
#[template(path = "try.html")]
pub struct TryPage<'a> {
    frame: Frame<'a>,
    people: Vec<(String, String)>,
}

impl<'a> TryPage<'a> {
    fn of(frame: Frame<'a>, people: &[(Person, Vec<Held>)]) -> Self {
        let label = |(person, held): &(Person, Vec<Held>)| {
            let roles = frame.locale().list(&role_names(&frame, held));
            let label = frame.t2("people-try-as", "name", &person.name, "role", &roles).into_owned();
            (person.id.to_string(), label)
        };
        TryPage { people: people.iter().map(label).collect(), frame: frame.unindexed() }
    }
}

impl<'a> Page<'a> for TryPage<'a> {
    const NAME: &'static str = "people-try";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let person = Person {
            id: Id::foreign("sample", "anna"),
            name: "Minta Anna".to_owned(),
            address: None,
            language: Lang::HU,
            joined: None,
            disabled: None,
            second_step: None,
            mail: Often::Daily,
            sign_in_name: None,
        };
        let held = [Role::Coordinator, Role::Facilitator].map(|role| Held { role, organization: None });
        vec![TryPage::of(frame, &[(person, held.to_vec())])]
    }
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<TryOut>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/try")?;
    let people = people::invented(&front.store, &grant).await.map_err(PageError::unexpected)?;
    TryPage::of(frame, &people).respond()
}

pub(crate) async fn enter(
    State(front): State<Front>,
    Granted(grant): Granted<TryOut>,
    Path(lang): Path<Lang>,
    headers: HeaderMap,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/try")?;
    let person = pairs.iter().find(|(name, _)| name == "person").and_then(|(_, id)| id.parse().ok());
    let person = person.ok_or(PageError::NotFound)?;
    let before = cookie::SESSION.read(&headers, front.secure());
    let entered = people::enter_as(&front.store, &grant, person, before).await;
    let session = entered.map_err(PageError::unexpected)?.ok_or(PageError::NotFound)?;
    door::inside(&front, &frame, &session).await
}
