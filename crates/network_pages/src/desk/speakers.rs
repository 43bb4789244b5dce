//! Who may speak for an organisation, on its page for coordinators: inviting somebody by letter, or by a link that is
//! handed over to who has no address or wants none known here.

use std::collections::HashMap;

use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::{Grant, Held, Relation, Role};
use kernel::{Id, Instant, Lang};
use network::policy::Tend;
use page::{FieldError, Fields, Frame, Granted, Page, PageError, Path, QrCode};
use people::policy::{HandOver, Invite};
use people::{A_DAY, Desk, Invitation, InviteError, Person};
use post::Address;
use store::{ConnectionTrait, StoreError};
use vault::Secret;

use super::one::{HERE, Typed, approach, drawn};
use super::{field, wrong};
use crate::Front;

/// Somebody who may speak for it, as they are listed.
pub(super) struct Speaker {
    pub(super) id: String,
    pub(super) name: String,
    /// What is to be known of how they are reached.
    pub(super) note: Option<String>,
    /// Whether a link is handed to them by whoever invites.
    pub(super) handed: bool,
}

/// A link that is shown once, to be handed over.
pub(super) struct Handed {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) code: QrCode,
}

/// Who may speak for it, and whom letters do not reach.
#[derive(Default)]
pub(super) struct Speakers {
    people: Vec<Person>,
    unreached: HashMap<Id, Instant>,
}

impl Speakers {
    pub(super) async fn of(
        on: &impl ConnectionTrait,
        organization: Id,
        now: Instant,
    ) -> Result<Speakers, StoreError> {
        let people = people::at(on, organization, now).await?;
        let unreached = post::unreached(on).await?;
        Ok(Speakers { people: people.into_iter().map(|(person, _)| person).collect(), unreached })
    }

    pub(super) fn listed(&self, frame: &Frame) -> Vec<Speaker> {
        let note = |person: &Person| match self.unreached.get(&person.id) {
            Some(since) => {
                let day = since.utc().with_timezone(&frame.city().zone).date_naive();
                Some(frame.t1("desk-people-unreached", "date", frame.locale().date_short(day)).into_owned())
            }
            None => person.address.is_none().then(|| frame.t("desk-organization-no-address").into_owned()),
        };
        let speaker = |person: &Person| Speaker {
            id: person.id.to_string(),
            name: person.name.clone(),
            note: note(person),
            handed: person.is_handed_links(),
        };
        self.people.iter().map(speaker).collect()
    }

    /// Somebody by letter whom none reaches, somebody by hand, and somebody who comes in by themselves.
    pub(super) fn sample() -> Speakers {
        let at = Instant::from_micros(1_795_338_000_000_000);
        let person = |name: &str, address: Option<&str>, second_step| Person {
            id: Id::foreign("sample", name),
            name: name.to_owned(),
            address: address.and_then(|address| Address::parse(address).ok()),
            language: Lang::HU,
            joined: Some(at),
            disabled: None,
            second_step,
            mail: people::model::mail::Often::Daily,
            sign_in_name: None,
        };
        let people = vec![
            person("Minta Éva", Some("eva@hid.example"), None),
            person("Minta Híd", None, None),
            person("Minta Ida", None, Some(at)),
        ];
        Speakers { people, unreached: [(Id::foreign("sample", "Minta Éva"), at)].into() }
    }
}

impl Handed {
    pub(super) fn of(name: String, url: String) -> Result<Handed, PageError> {
        Ok(Handed { code: QrCode::of(&url)?, name, url })
    }

    fn made(front: &Front, name: String, lang: Lang, secret: &Secret) -> Result<Handed, PageError> {
        let url = format!("{}/{lang}/invitation/{}", front.shell.public_url, *secret.written());
        Handed::of(name, url)
    }
}

/// A link to be handed over: for somebody new, or a new one for who has no address and can't come in by themselves yet.
pub(crate) async fn hand_over(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<HandOver>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = format!("{HERE}/known/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let tending: Grant<Tend> = front.policy.grant(grant.actor(), Relation::Nobody)?;
    let page = drawn(&front, frame.clone(), &tending, id, None).await?;
    if !page.may_invite {
        let errors = vec![wrong(&frame, "state", "desk-organization-declined")];
        return page.refused(errors).again();
    }
    match field(&sent, "person").parse::<Id>() {
        Ok(person) => handed_again(&front, frame, &grant, &tending, (id, person)).await,
        Err(_) => handed_first(&front, frame, &tending, id, Typed::read(&sent)).await,
    }
}

async fn handed_first(
    front: &Front,
    frame: Frame<'_>,
    tending: &Grant<Tend>,
    id: Id,
    typed: Typed,
) -> Result<Response, PageError> {
    if typed.name.is_empty() {
        let errors = vec![wrong(&frame, "name", "desk-people-name-missing")];
        return drawn(front, frame, tending, id, Some(typed)).await?.refused(errors).again();
    }
    let invites: Grant<Invite> = front.policy.grant(tending.actor(), Relation::Nobody)?;
    let invitation = invitation(&frame, id, &typed, None);
    let (locales, url) = (&front.shell.locales, &front.shell.public_url);
    match people::invite(&front.store, &invites, locales, url, &invitation).await {
        Ok(invited) => {
            approach(front, tending, id).await?;
            let name = page::plain(&invitation.name).into_owned();
            let handed = Handed::made(front, name, invitation.language, &invited.secret)?;
            drawn(front, frame, tending, id, None).await?.handing(handed).respond()
        }
        Err(error) => {
            let message = said_no(&frame, error)?.into_owned();
            let errors = vec![FieldError { field: "name".to_owned(), message }];
            drawn(front, frame, tending, id, Some(typed)).await?.refused(errors).again()
        }
    }
}

async fn handed_again(
    front: &Front,
    frame: Frame<'_>,
    grant: &Grant<HandOver>,
    tending: &Grant<Tend>,
    (id, person): (Id, Id),
) -> Result<Response, PageError> {
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    let speakers = Speakers::of(&on, id, front.store.clock().now()).await.map_err(PageError::unexpected)?;
    drop(on);
    let found = speakers.people.iter().find(|known| known.id == person).ok_or(PageError::NotFound)?;
    let desk = Desk { locales: &front.shell.locales, public_url: &front.shell.public_url };
    let message = match people::invite_again(&front.store, grant, desk, found.id).await {
        Ok(Some(secret)) => {
            let name = page::plain(&found.name).into_owned();
            let handed = Handed::made(front, name, found.language, &secret)?;
            return drawn(front, frame, tending, id, None).await?.handing(handed).respond();
        }
        Ok(None) => frame.t("desk-organization-new-link-not").into_owned(),
        Err(error) => said_no(&frame, error)?.into_owned(),
    };
    let errors = vec![FieldError { field: "people".to_owned(), message }];
    drawn(front, frame, tending, id, None).await?.refused(errors).again()
}

/// What the form asks for.
fn invitation(frame: &Frame, organization: Id, typed: &Typed, address: Option<Address>) -> Invitation {
    Invitation {
        name: typed.name.clone(),
        address,
        language: typed.language.unwrap_or(frame.city().language),
        roles: vec![Held { role: Role::Editor, organization: Some(organization) }],
    }
}

/// Why nobody was invited, for the reader.
fn said_no<'f>(frame: &'f Frame, error: InviteError) -> Result<std::borrow::Cow<'f, str>, PageError> {
    Ok(match error {
        InviteError::TooMany => frame.t1("desk-people-too-many", "most", A_DAY),
        InviteError::Enough => frame.t("desk-people-enough"),
        InviteError::Own => frame.t("desk-people-own"),
        InviteError::Disabled => frame.t("desk-people-closed-already"),
        error => return Err(PageError::unexpected(error)),
    })
}

/// Invites somebody to speak for it.
pub(crate) async fn invite(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Invite>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = format!("{HERE}/known/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let tending: Grant<Tend> = front.policy.grant(grant.actor(), Relation::Nobody)?;
    let typed = Typed::read(&sent);
    let page = drawn(&front, frame.clone(), &tending, id, None).await?;
    if !page.may_invite {
        let errors = vec![wrong(&frame, "state", "desk-organization-declined")];
        return page.refused(errors).again();
    }
    let mut errors = Vec::new();
    if typed.name.is_empty() {
        errors.push(wrong(&frame, "name", "desk-people-name-missing"));
    }
    let Ok(address) = Address::parse(&typed.address) else {
        errors.push(wrong(&frame, "address", "desk-people-address-wrong"));
        return drawn(&front, frame, &tending, id, Some(typed)).await?.refused(errors).again();
    };
    if !errors.is_empty() {
        return drawn(&front, frame, &tending, id, Some(typed)).await?.refused(errors).again();
    }
    let invitation = invitation(&frame, id, &typed, Some(address));
    let (locales, url) = (&front.shell.locales, &front.shell.public_url);
    let refused = match people::invite(&front.store, &grant, locales, url, &invitation).await {
        Ok(_) => {
            approach(&front, &tending, id).await?;
            let name = page::plain(&invitation.name).into_owned();
            let said = frame.t1("desk-organization-invited", "name", name).into_owned();
            return drawn(&front, frame, &tending, id, None).await?.saying(said).respond();
        }
        Err(error) => said_no(&frame, error)?,
    };
    let errors = vec![FieldError { field: "address".to_owned(), message: refused.into_owned() }];
    drawn(&front, frame, &tending, id, Some(typed)).await?.refused(errors).again()
}
