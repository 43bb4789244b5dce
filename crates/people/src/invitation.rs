//! Inviting somebody: a person, the roles they will hold, and a letter with a link that works for a week.

use kernel::policy::{Grant, Held, Role};
use kernel::{Id, Lang, Ref};
use locale::{Locale, Locales};
use post::Address;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, setting};
use thiserror::Error;
use vault::{Entropy, Secret, VaultError};

use crate::everyone;
use crate::letters::{Desk, role_key};
use crate::model::mail::Often;
use crate::model::way_in::Kind;
use crate::person::Person;
use crate::policy::{HandOver, Invite};
use crate::sign_in::keep;

/// How many invitations somebody sends a day.
pub const A_DAY: i64 = 20;
/// How many an address gets that still work.
const AN_ADDRESS: i64 = 3;
const DAY_SECONDS: i64 = 86_400;

/// Somebody to be invited.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// What they are called, until they say otherwise.
    pub name: String,
    /// Where the letter goes; none for who has no address or wants none known: they are handed the link.
    pub address: Option<Address>,
    /// The language it is written in.
    pub language: Lang,
    /// The roles they will hold.
    pub roles: Vec<Held>,
}

/// Why somebody was not invited.
#[derive(Debug, Error)]
pub enum InviteError {
    /// The one who invites has sent as many as they may today.
    #[error("{A_DAY} invitations were sent today; the next can be sent tomorrow")]
    TooMany,
    /// The address has got as many as it may.
    #[error("this address has {AN_ADDRESS} invitations that still work")]
    Enough,
    /// A role can't be held so.
    #[error("the role {0} can't be held so")]
    Role(&'static str),
    /// It is the one who invites: nobody gives themselves a word.
    #[error("nobody invites themselves")]
    Own,
    /// The person may not come in any more.
    #[error("this person's account is closed")]
    Disabled,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no randomness to make the link from.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// An invitation that was written.
pub struct Invited {
    /// Who was invited.
    pub person: Id,
    /// The end of the link, for who hands it over themselves.
    pub secret: Secret,
}

/// Invites somebody. Who is known by their address already gets the roles besides those they hold, and a link
/// of their own: whoever invites does not learn that they were known.
///
/// # Errors
/// When there were too many already, a role can't be held so, or the database is gone.
pub async fn invite(
    store: &Store,
    grant: &Grant<Invite>,
    locales: &Locales,
    public_url: &str,
    invitation: &Invitation,
) -> Result<Invited, InviteError> {
    let by = grant.actor().id();
    let mut unit = store.begin(grant.actor()).await?;
    if let Some(by) = by
        && sent_today(&unit, by).await? >= A_DAY
    {
        return Err(InviteError::TooMany);
    }
    let person = enrol(&unit, grant, invitation).await?;
    if by == Some(person.id) {
        return Err(InviteError::Own);
    }
    if waiting(&unit, person.id).await? >= AN_ADDRESS {
        return Err(InviteError::Enough);
    }
    let secret = Secret::generate(Entropy::system())?;
    keep(&unit, Kind::Invitation, Some(person.id), None, Some(&secret)).await?;
    let table = setting::read(unit.on(), setting::TABLE).await?;
    let letter = (Desk { locales, public_url }).invitation(&person, table.as_deref(), &secret.written());
    if let Some(letter) = letter {
        letter.put(&unit).await?;
    }
    tell_speakers(&unit, Desk { locales, public_url }, &person, &invitation.roles).await?;
    tell_of_roles(&unit, Desk { locales, public_url }, &person, by, &invitation.roles).await?;
    if person.address.is_none() {
        tell_of_link(&unit, Desk { locales, public_url }, &person, by).await?;
    }
    unit.audit("people.invite", Some(Ref { kind: "person", id: person.id }), 1).await?;
    unit.commit().await?;
    Ok(Invited { person: person.id, secret })
}

/// A new link for somebody who has no address and nothing yet to come in by themselves; none for anybody else: whoever
/// makes a link could come in by it.
///
/// # Errors
/// When there were too many already, or the database is gone.
pub async fn invite_again(
    store: &Store,
    grant: &Grant<HandOver>,
    desk: Desk<'_>,
    person: Id,
) -> Result<Option<Secret>, InviteError> {
    let mut unit = store.begin(grant.actor()).await?;
    if let Some(by) = grant.actor().id()
        && sent_today(&unit, by).await? >= A_DAY
    {
        return Err(InviteError::TooMany);
    }
    let person = Person::find(unit.on(), person).await?;
    let Some(person) = person.filter(Person::may_enter).filter(Person::is_handed_links) else {
        return Ok(None);
    };
    // The one before was lost, or is somebody else's by now.
    let text = "DELETE FROM way_in WHERE person = $1 AND used_at IS NULL";
    sql::execute(unit.on(), "end links", text, vec![sql::id(person.id)]).await?;
    let secret = Secret::generate(Entropy::system())?;
    keep(&unit, Kind::Invitation, Some(person.id), None, Some(&secret)).await?;
    let roles = Person::holds(unit.on(), person.id, unit.now()).await?;
    tell_speakers(&unit, desk, &person, &roles).await?;
    tell_of_link(&unit, desk, &person, grant.actor().id()).await?;
    unit.audit("people.invite", Some(Ref { kind: "person", id: person.id }), 1).await?;
    unit.commit().await?;
    Ok(Some(secret))
}

/// Tells the other coordinators that a link was made that is handed over.
async fn tell_of_link(
    unit: &UnitOfWork,
    desk: Desk<'_>,
    person: &Person,
    by: Option<Id>,
) -> Result<(), StoreError> {
    let says = |locale: &Locale| {
        locale.msg_with("people-mail-link-text", &[("name", (&person.name).into())]).into_owned()
    };
    everyone::tell_coordinators(unit, desk, &[Some(person.id), by], says, "/network").await
}

/// Whether somebody made a link for any of these that was handed over: what those write is not written by a second
/// person.
///
/// # Errors
/// When the database is gone.
pub async fn handed_to(on: &impl ConnectionTrait, by: Id, people: &[Id]) -> Result<bool, StoreError> {
    let text = "SELECT COUNT(*) FROM audit a JOIN person p ON p.id = a.record \
                WHERE a.action = 'people.invite' AND a.person = $1 AND a.record = $2 AND p.address IS NULL";
    for person in people {
        let row =
            sql::query_one(on, "look who made a link", text, vec![sql::id(by), sql::id(*person)]).await?;
        let made: i64 = row.map_or(Ok(0), |row| get(&row, 0))?;
        if made > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Tells those who hold a role at an organisation that somebody else was invited to: nobody gets a word there
/// behind their backs.
async fn tell_speakers(
    unit: &UnitOfWork,
    desk: Desk<'_>,
    invited: &Person,
    roles: &[Held],
) -> Result<(), InviteError> {
    for organization in roles.iter().filter_map(|held| held.organization) {
        for (person, _) in everyone::at(unit.on(), organization, unit.now()).await? {
            let letter = (person.id != invited.id).then(|| desk.speaker(&person, invited, organization));
            if let Some(letter) = letter.flatten() {
                letter.put(unit).await?;
            }
        }
    }
    Ok(())
}

/// Tells the other coordinators that somebody gets a role for the whole network.
async fn tell_of_roles(
    unit: &UnitOfWork,
    desk: Desk<'_>,
    invited: &Person,
    by: Option<Id>,
    roles: &[Held],
) -> Result<(), InviteError> {
    let network = roles.iter().filter(|held| held.organization.is_none()).map(|held| held.role);
    let network: Vec<Role> = network.collect();
    if network.is_empty() {
        return Ok(());
    }
    let says = |locale: &Locale| {
        let names: Vec<String> =
            network.iter().map(|role| locale.msg(&role_key(*role)).into_owned()).collect();
        let roles = locale.list(&names);
        let says = [("name", (&invited.name).into()), ("roles", (&roles).into())];
        locale.msg_with("people-mail-role-text", &says).into_owned()
    };
    everyone::tell_coordinators(unit, desk, &[Some(invited.id), by], says, "/people").await?;
    Ok(())
}

/// Notes somebody with the roles they will hold, without a letter. Who is known by their address already gets
/// the roles besides those they hold.
///
/// # Errors
/// When a role can't be held so, their account is closed, or the database is gone.
pub async fn enrol(
    unit: &UnitOfWork,
    grant: &Grant<Invite>,
    invitation: &Invitation,
) -> Result<Person, InviteError> {
    if let Some(wrong) = invitation.roles.iter().find(|held| !held.fits()) {
        return Err(InviteError::Role(wrong.role.name()));
    }
    let by = grant.actor().id();
    let known = match &invitation.address {
        Some(address) => Person::with_address(unit.on(), address).await?,
        None => None,
    };
    let person = match known {
        Some(person) if !person.may_enter() => return Err(InviteError::Disabled),
        Some(person) => person,
        None => {
            let person = Person {
                id: unit.ids().hidden(),
                name: invitation.name.clone(),
                address: invitation.address.clone(),
                language: invitation.language,
                joined: None,
                disabled: None,
                second_step: None,
                mail: Often::default(),
                sign_in_name: None,
            };
            person.add(unit, by).await?;
            person
        }
    };
    for held in &invitation.roles {
        person.give(unit, *held, by).await?;
    }
    Ok(person)
}

async fn sent_today(unit: &UnitOfWork, by: Id) -> Result<i64, StoreError> {
    let text = "SELECT COUNT(*) FROM audit WHERE action = 'people.invite' AND person = $1 AND at > $2";
    let values = vec![sql::id(by), unit.now().plus_seconds(-DAY_SECONDS).micros().into()];
    let row = sql::query_one(unit.on(), "count invitations", text, values).await?;
    row.map_or(Ok(0), |row| get(&row, 0))
}

async fn waiting(unit: &UnitOfWork, person: Id) -> Result<i64, StoreError> {
    let text = "SELECT COUNT(*) FROM way_in WHERE person = $1 AND kind = 'invitation' AND used_at IS NULL \
                AND expires_at > $2";
    let values = vec![sql::id(person), unit.now().micros().into()];
    let row = sql::query_one(unit.on(), "count invitations", text, values).await?;
    row.map_or(Ok(0), |row| get(&row, 0))
}
