//! `/{lang}/people`: for coordinators, who has an account; inviting somebody, closing an account.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::policy::{Actor, Grant, Held, Relation, Role, Scope};
use kernel::{Id, Instant, Lang};
use page::{
    CachePolicy, Earlier, FieldError, Fields, Frame, Granted, Happened, Happening, Page, PageError, Path,
};
use people::model::mail::Often;
use people::policy::{Appoint, Invite, Manage, ResetSecondStep};
use people::{A_DAY, AccountError, Hands, Invitation, InviteError, Person, Reader};
use post::Address;
use store::audit::Entry;

use crate::Front;
use crate::account::role_names;

/// The longest name taken, in characters.
const LONGEST_NAME: usize = 120;

/// Everybody, and the form to invite one more.
#[derive(Template)]
#[template(path = "people.html")]
pub struct People<'a> {
    frame: Frame<'a>,
    rows: Vec<Row>,
    typed: Typed,
    languages: Vec<Choice>,
    roles: Vec<Choice>,
    errors: Vec<FieldError>,
    said: Option<String>,
}

/// A person in the list.
struct Row {
    id: String,
    name: String,
    address: Option<String>,
    roles: String,
    state: String,
    /// Since when letters come back, as a sentence.
    unreached: Option<String>,
    closed: bool,
    /// Whether their second step can be taken away.
    resets: bool,
    own: bool,
    happened: Option<Happened>,
}

/// Something to choose in the form.
struct Choice {
    value: String,
    label: String,
    on: bool,
}

/// The form as it was sent.
#[derive(Debug, Default)]
struct Typed {
    name: String,
    address: String,
    language: Option<Lang>,
    roles: Vec<String>,
}

impl Typed {
    fn read(pairs: Vec<(String, String)>) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in pairs {
            match name.as_str() {
                "name" => typed.name = value.trim().chars().take(LONGEST_NAME).collect(),
                "address" => typed.address = value,
                "language" => typed.language = value.parse().ok(),
                "role" => typed.roles.push(value),
                _ => {}
            }
        }
        typed
    }

    /// The invitation, or what is missing.
    fn invitation(&self, frame: &Frame) -> Result<Invitation, Vec<FieldError>> {
        let error = |field: &str, key: &str| FieldError {
            field: field.to_owned(),
            message: frame.t(key).into_owned(),
        };
        let mut errors = Vec::new();
        if self.name.is_empty() {
            errors.push(error("name", "desk-people-name-missing"));
        }
        let address = Address::parse(&self.address);
        if address.is_err() {
            errors.push(error("address", "desk-people-address-wrong"));
        }
        let known = roles().filter(|role| self.roles.iter().any(|name| name == role.name()));
        let roles = known.map(|role| Held { role, organization: None }).collect();
        match address {
            Ok(address) if errors.is_empty() => Ok(Invitation {
                name: self.name.clone(),
                address: Some(address),
                language: self.language.unwrap_or(frame.city().language),
                roles,
            }),
            _ => Err(errors),
        }
    }
}

/// The roles one can be invited to for the whole network.
fn roles() -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(|role| matches!(role.scope(), Scope::Network | Scope::Either))
}

impl<'a> People<'a> {
    fn of(frame: Frame<'a>, known: &Known, actor: &Actor, typed: Typed) -> Self {
        let chosen = typed.language.unwrap_or(frame.city().language);
        let language = |lang: &Lang| Choice {
            value: lang.to_string(),
            label: frame.locale().language_name(lang.as_str()),
            on: *lang == chosen,
        };
        let role = |role: Role| Choice {
            value: role.name().to_owned(),
            label: role_names(&frame, &[Held { role, organization: None }]).concat(),
            on: typed.roles.iter().any(|name| name == role.name()),
        };
        People {
            rows: known
                .everyone
                .iter()
                .map(|(person, held)| row(&frame, known, person, held, actor))
                .collect(),
            languages: frame.city().languages.iter().map(language).collect(),
            roles: roles().map(role).collect(),
            errors: Vec::new(),
            said: None,
            typed,
            frame,
        }
    }
}

/// Who has an account, and whom letters do not reach.
#[derive(Default)]
struct Known {
    everyone: Vec<(Person, Vec<Held>)>,
    unreached: HashMap<Id, Instant>,
}

fn row(frame: &Frame, known: &Known, person: &Person, held: &[Held], actor: &Actor) -> Row {
    let names = role_names(frame, held);
    let short =
        |at: &Instant| frame.locale().date_short(at.utc().with_timezone(&frame.city().zone).date_naive());
    let unreached = known.unreached.get(&person.id).map(short);
    let state = match (person.disabled, person.joined) {
        (Some(_), _) => frame.t("desk-people-state-closed").into_owned(),
        (None, None) => frame.t("desk-people-state-invited").into_owned(),
        (None, Some(at)) => frame.t1("desk-people-state-joined", "date", short(&at)).into_owned(),
    };
    Row {
        id: person.id.to_string(),
        name: person.name.clone(),
        address: person.address.as_ref().map(|address| address.as_str().to_owned()),
        roles: match names.is_empty() {
            true => frame.t("desk-people-no-roles").into_owned(),
            false => frame.locale().list(&names),
        },
        state,
        unreached: unreached.map(|since| frame.t1("desk-people-unreached", "date", since).into_owned()),
        closed: person.disabled.is_some(),
        resets: person.second_step.is_some() && person.address.is_some() && actor.id() != Some(person.id),
        own: actor.id() == Some(person.id),
        happened: None,
    }
}

impl<'a> Page<'a> for People<'a> {
    const NAME: &'static str = "desk-people";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let person = |name: &str, joined, disabled| Person {
            id: Id::foreign("sample", name),
            name: name.to_owned(),
            address: Address::parse("valaki@minta.example").ok(),
            language: Lang::HU,
            joined,
            disabled,
            second_step: joined,
            mail: Often::Daily,
            sign_in_name: None,
        };
        let at = kernel::Instant::from_micros(1_795_338_000_000_000);
        let held = vec![Held { role: Role::Coordinator, organization: None }];
        let everyone = vec![
            (person("Minta Anna", Some(at), None), held),
            (person("Minta Béla", None, None), Vec::new()),
            (person("Minta Cili", Some(at), Some(at)), Vec::new()),
        ];
        let known = Known { everyone, unreached: [(Id::foreign("sample", "Minta Béla"), at)].into() };
        let actor = Actor::person(Id::foreign("sample", "Minta Anna"), []);
        let frame = frame.of_desk();
        let empty = People::of(frame.clone(), &known, &actor, Typed::default());
        let wrong = Typed { address: "anna@".to_owned(), ..Typed::default() };
        let errors = wrong.invitation(&frame).err().unwrap_or_default();
        vec![empty, People { errors, ..People::of(frame, &known, &actor, wrong) }]
    }
}

async fn list<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Manage>,
    typed: Typed,
) -> Result<People<'a>, PageError> {
    list_with(front, frame, grant, typed, Earlier::default()).await
}

/// The page with a piece of what happened with one of them.
async fn list_with<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Manage>,
    typed: Typed,
    asked: Earlier,
) -> Result<People<'a>, PageError> {
    let (store, actor) = (&front.store, grant.actor());
    let everyone = people::everyone(store, grant).await.map_err(PageError::unexpected)?;
    let ids: Vec<Id> = everyone.iter().map(|(person, _)| person.id).collect();
    let pieces = people::happened(store, grant, &ids, asked.asked()).await.map_err(PageError::unexpected)?;
    let on = store.read().await.map_err(PageError::unexpected)?;
    let unreached = post::unreached(&on).await.map_err(PageError::unexpected)?;
    let entries = pieces.values().flat_map(|piece| &piece.entries);
    let hands = Hands::of(&on, entries, store.clock().now()).await.map_err(PageError::unexpected)?;
    let reader = Reader { you: actor.id(), names: true, organization: None };
    let mut page = People::of(frame, &Known { everyone, unreached }, actor, typed);
    for (row, id) in page.rows.iter_mut().zip(ids) {
        let piece = pieces.get(&id).cloned().unwrap_or_default();
        let happening = |entry: &Entry| {
            let who = hands.hand(entry, reader).words(page.frame.locale());
            Happening::of_desk(&page.frame, entry.at, &entry.action, who, entry.count)
        };
        let happenings: Vec<Happening> = piece.entries.iter().map(happening).collect();
        row.happened = Some(Happened::of(&page.frame, ("/people", id), asked, piece.next(), happenings));
    }
    Ok(page)
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<Manage>,
    Path(lang): Path<Lang>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/people", grant.actor())?;
    list_with(&front, frame, &grant, Typed::default(), Earlier::read(&pairs)).await?.respond()
}

pub(crate) async fn invite(
    State(front): State<Front>,
    Granted(appoint): Granted<Appoint>,
    Path(lang): Path<Lang>,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/people", appoint.actor())?;
    let manage: Grant<Manage> = front.policy.grant(appoint.actor(), Relation::Nobody)?;
    let grant: Grant<Invite> = front.policy.grant(appoint.actor(), Relation::Nobody)?;
    let typed = Typed::read(pairs);
    let invitation = match typed.invitation(&frame) {
        Ok(invitation) => invitation,
        Err(errors) => {
            return People { errors, ..list(&front, frame, &manage, typed).await? }.again();
        }
    };
    let (locales, url) = (&front.shell.locales, &front.shell.public_url);
    let message = match people::invite(&front.store, &grant, locales, url, &invitation).await {
        Ok(_) => {
            let said = frame.t1("desk-people-invited", "name", page::plain(&invitation.name)).into_owned();
            let page = list(&front, frame, &manage, Typed::default()).await?;
            return People { said: Some(said), ..page }.respond();
        }
        Err(InviteError::TooMany) => frame.t1("desk-people-too-many", "most", A_DAY),
        Err(InviteError::Enough) => frame.t("desk-people-enough"),
        Err(InviteError::Own) => frame.t("desk-people-own"),
        Err(InviteError::Disabled) => frame.t("desk-people-closed-already"),
        Err(error) => return Err(PageError::unexpected(error)),
    };
    let errors = vec![FieldError { field: "address".to_owned(), message: message.into_owned() }];
    People { errors, ..list(&front, frame, &manage, typed).await? }.again()
}

/// Takes somebody's second step away, who lost it.
pub(crate) async fn reset(
    State(front): State<Front>,
    Granted(grant): Granted<ResetSecondStep>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/people", grant.actor())?;
    let manage: Grant<Manage> = front.policy.grant(grant.actor(), Relation::Nobody)?;
    let person: Id = page::field(&sent, "person").parse().map_err(|_| PageError::NotFound)?;
    if grant.actor().id() == Some(person) {
        // One's own is changed by showing it.
        return Err(PageError::NotFound);
    }
    // Whoever has no address would not hear of it, and a link for them could be made at once: the operator does that.
    let known = people::everyone(&front.store, &manage).await.map_err(PageError::unexpected)?;
    if !known.iter().any(|(known, _)| known.id == person && known.address.is_some()) {
        return Err(PageError::NotFound);
    }
    let own = front.clone();
    let reset = async move {
        people::keys::forget(&own.store, &own.keys, &grant, crate::proof::desk(&own), person).await
    };
    let key = match crate::proof::whole(reset).await?.map_err(PageError::unexpected)? {
        true => "desk-people-step-gone",
        false => "desk-people-step-none",
    };
    let said = Some(frame.t(key).into_owned());
    People { said, ..list(&front, frame, &manage, Typed::default()).await? }.respond()
}

/// Closes an account, or opens it again.
pub(crate) async fn account(
    State(front): State<Front>,
    Granted(appoint): Granted<Appoint>,
    Path(lang): Path<Lang>,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/people", appoint.actor())?;
    let grant: Grant<Manage> = front.policy.grant(appoint.actor(), Relation::Nobody)?;
    let named =
        |field: &str| pairs.iter().find(|(name, _)| name == field).and_then(|(_, id)| id.parse::<Id>().ok());
    let (person, closed) = match (named("close"), named("open")) {
        (Some(person), _) => (person, true),
        (None, Some(person)) => (person, false),
        (None, None) => return Err(PageError::NotFound),
    };
    match people::close(&front.store, &appoint, person, closed).await {
        Ok(()) => Ok(Redirect::to(&frame.link("/people")).into_response()),
        Err(AccountError::Unknown) => Err(PageError::NotFound),
        Err(AccountError::LastCoordinator) => {
            let message = frame.t("desk-people-last").into_owned();
            let errors = vec![FieldError { field: format!("p-{person}"), message }];
            People { errors, ..list(&front, frame, &grant, Typed::default()).await? }.again()
        }
        Err(AccountError::Store(error)) => Err(PageError::unexpected(error)),
    }
}
