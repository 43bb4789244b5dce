//! Coming in by passphrase and code alone: where the mail server is down, and for who has no address or wants none known.
//!
//! Who is not known, has no second step or has to wait gets the same answer by the same work: a passphrase is derived
//! and a try is counted for them too, all under one name.

use kernel::policy::Grant;
use kernel::{Id, Instant, Ref};
use store::Store;
use vault::{Passphrase, Salt, Secret, Verifier};

use super::rows::{Credential, SET};
use super::second_step::{Who, told, tried};
use super::{KeyError, Keys};
use crate::letters::Desk;
use crate::model::second_step::{Counts, Kind};
use crate::model::way_in::Kind as Way;
use crate::person::Person;
use crate::policy::SignIn;
use crate::session;

/// Comes in by what was typed: an address or the name of who has none, a passphrase and a code. Answers the session's
/// cookie; the second step counts in it as shown just now.
///
/// # Errors
/// [`KeyError::Wrong`] whatever of it is not right, or where there were too many wrong tries.
pub async fn enter(
    store: &Store,
    keys: &Keys,
    grant: &Grant<SignIn>,
    desk: Desk<'_>,
    typed: &str,
    (passphrase, code): (Passphrase, &str),
    before: Option<&str>,
) -> Result<Secret, KeyError> {
    let person = Person::called(&store.read().await?, typed).await?;
    // Where the city knows of no second step, one that lies here was taken away.
    let person = person.filter(|person| person.may_enter() && person.second_step.is_some());
    let id = person.as_ref().map_or_else(nobody, |person| person.id);
    let set = Credential::find(&keys.store.read().await?, id, SET).await?;
    let credential = set.unwrap_or_else(|| of_nobody(id));
    let right = tried(keys, Who::Stranger, &credential, passphrase, Some((SET, code))).await;
    if let Err(KeyError::LastWrong) = right {
        // Nobody has no mailbox.
        let unit = store.begin(grant.actor()).await?;
        told(&unit, desk, id, "people-mail-tries-door-text").await?;
        unit.commit().await?;
    }
    right.map_err(KeyError::answered)?;
    let mut unit = store.begin(grant.actor()).await?;
    // Somebody may have shut them out meanwhile.
    let still = Person::find(unit.on(), id).await?.filter(Person::may_enter);
    still.filter(|person| person.second_step.is_some()).ok_or(KeyError::Wrong)?;
    Person::came_in(&unit, id).await?;
    let before = before.and_then(Secret::read);
    let cookie = session::begin(&unit, id, Way::SignIn, Counts::at(unit.now()), before.as_ref()).await?;
    unit.audit("people.sign_in", Some(Ref { kind: "person", id }), 1).await?;
    unit.commit().await?;
    Ok(cookie)
}

/// Who nobody is.
fn nobody() -> Id {
    Id::foreign("people", "nobody")
}

/// What no passphrase opens.
fn of_nobody(person: Id) -> Credential {
    Credential {
        person,
        replaces: None,
        number: 1,
        salt: Salt::from_bytes([0; 16]),
        verifier: Verifier([0; 32]),
        kind: Kind::Paper,
        key_id: person,
        app: None,
        used_step: None,
        user_key: None,
        made: Instant::from_micros(0),
    }
}
