//! The passphrase and the second step: choosing them, showing them, forgetting them.
//!
//! A try is counted before anything is derived and taken back when it was right, so that many at once count as many.
//! The code is tied to the passphrase: the app's secret and the hashes on the list open with it alone.

use kernel::policy::{Actor, Grant, Sureness};
use kernel::{Id, Instant, Ref};
use locale::Locale;
use store::sql;
use store::{Store, UnitOfWork};
use vault::{AppSecret, Entropy, Halves, Key, Passphrase, Place, Salt, Secret, ShortCode, UserKeys, Way};
use zeroize::Zeroizing;

use super::rows::{self, Credential, DRAFT, SET};
use super::{KeyError, Keys, split};
use crate::everyone;
use crate::letters::Desk;
use crate::model::second_step::{DRAFT_MINUTES, Kind, Tries};
use crate::person::Person;
use crate::policy::{ResetSecondStep, SeeSelf};
use crate::session;

/// What somebody's second step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// What it is.
    pub kind: Kind,
    /// Since when.
    pub since: Instant,
    /// How many codes on paper are left.
    pub codes: i64,
}

/// A second step in the making: shown once, and never again.
pub struct Begun {
    /// What the app is given, where an app makes the codes.
    pub app: Option<AppSecret>,
    /// The codes for paper, in their order.
    pub codes: Vec<Zeroizing<String>>,
    /// What somebody without an address comes in by.
    pub name: Option<String>,
}

/// What somebody's second step is; none if they have none.
///
/// # Errors
/// When the keys store is gone or a stored value can't be read.
pub async fn standing(keys: &Keys, person: Id) -> Result<Option<Standing>, KeyError> {
    let on = keys.store.read().await?;
    let Some(set) = Credential::find(&on, person, SET).await? else { return Ok(None) };
    let codes = rows::codes_left(&on, person).await?;
    Ok(Some(Standing { kind: set.kind, since: set.made, codes }))
}

/// Begins a passphrase with a second step, in the place of one in the making. Where one stands it must have been shown
/// just now; keys that are unlocked by it go over where its passphrase is given as `before`.
///
/// # Errors
/// Where the passphrase is too easy, `before` is wrong, or the one that stands was not shown.
pub async fn begin(
    store: &Store,
    keys: &Keys,
    grant: &Grant<SeeSelf>,
    person: &Person,
    passphrase: Passphrase,
    kind: Kind,
    before: Option<Passphrase>,
) -> Result<Begun, KeyError> {
    let own = [person.name.as_str(), person.address.as_ref().map_or("", |address| address.as_str())];
    passphrase.strong(&own).map_err(KeyError::Easy)?;
    let set = Credential::find(&keys.store.read().await?, person.id, SET).await?;
    match set {
        Some(_) if grant.actor().sureness() < Sureness::JustNow => return Err(KeyError::Unsure),
        None if is_marked(store, person.id).await? => return Err(KeyError::Lost),
        _ => {}
    }
    let opened = match (&set, before) {
        (Some(set), Some(before)) if set.user_key.is_some() => Some(open(keys, set, before).await?),
        _ => None,
    };
    let salt = Salt::generate(Entropy::system())?;
    let halves = split(keys.slow.known()?, passphrase, salt).await?;
    let unit = keys.store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let now = Credential::find(unit.on(), person.id, SET).await?;
    let replaces = set.as_ref().map(|set| set.key_id);
    if now.as_ref().map(|now| now.key_id) != replaces {
        // Another one was settled meanwhile.
        return Err(KeyError::Nothing);
    }
    let draft = Credential {
        person: person.id,
        replaces,
        number: set.map_or(1, |set| set.number + 1),
        salt,
        verifier: halves.login.verifier(),
        kind,
        key_id: unit.ids().hidden(),
        app: None,
        used_step: None,
        user_key: None,
        made: unit.now(),
    };
    let (draft, begun, hashes) = filled(draft, &halves, opened.as_ref())?;
    rows::clear(&unit, person.id, DRAFT).await?;
    draft.put(&unit, DRAFT).await?;
    rows::put_codes(&unit, person.id, hashes).await?;
    unit.commit().await?;
    // It is written down with the codes.
    let name = match (&person.address, &person.sign_in_name) {
        (None, None) => Some(new_name(store, grant, person.id).await?),
        (_, name) => name.clone(),
    };
    Ok(Begun { name, ..begun })
}

/// Gives somebody without an address something to come in by.
async fn new_name(store: &Store, grant: &Grant<SeeSelf>, person: Id) -> Result<String, KeyError> {
    let name = ShortCode::generate(Entropy::system())?.written();
    let unit = store.begin(grant.actor()).await?;
    let name = Person::name_to_sign_in(&unit, person, &name).await?.ok_or(KeyError::Nothing)?;
    unit.commit().await?;
    Ok(name)
}

/// What belongs to a credential, sealed and hashed under its passphrase.
fn filled(
    mut draft: Credential,
    halves: &Halves,
    keys: Option<&UserKeys>,
) -> Result<(Credential, Begun, Vec<[u8; 32]>), KeyError> {
    let under = (&halves.unlock, draft.key_id);
    let app = (draft.kind == Kind::App).then(|| AppSecret::generate(Entropy::system())).transpose()?;
    if let Some(app) = &app {
        draft.app = Some(vault::seal(under, &place(&draft), app.expose(), Entropy::system())?);
    }
    if let Some(keys) = keys {
        draft.user_key =
            Some(keys.wrap(under, Way::Passphrase, draft.person, draft.version(), Entropy::system())?);
    }
    let (mut codes, mut hashes) = (Vec::new(), Vec::new());
    for _ in 0..draft.kind.codes() {
        let code = ShortCode::generate(Entropy::system())?;
        codes.push(code.written());
        hashes.push(code.hash(halves.unlock.expose()));
    }
    Ok((draft, Begun { app, codes, name: None }, hashes))
}

fn place(credential: &Credential) -> Place<'static> {
    Place { table: "credential", column: "app", row: credential.person, version: credential.version() }
}

/// The keys a credential unlocks, with its passphrase; a wrong one counts as a try.
async fn open(keys: &Keys, set: &Credential, passphrase: Passphrase) -> Result<UserKeys, KeyError> {
    let halves = tried(keys, Who::Known, set, passphrase, None).await.map_err(KeyError::answered)?;
    let wrapped = set.user_key.as_deref().ok_or(KeyError::Nothing)?;
    let under = (&halves.unlock, set.key_id);
    Ok(UserKeys::unwrap(under, Way::Passphrase, set.person, set.version(), wrapped)?)
}

/// Shows the second step for the first time: from now on it counts, and what stood before it does not.
/// Answers the session's new cookie.
///
/// # Errors
/// Where passphrase or code is wrong, or nothing was begun.
pub async fn settle(
    store: &Store,
    keys: &Keys,
    grant: &Grant<SeeSelf>,
    desk: Desk<'_>,
    cookie: &str,
    (passphrase, code): (Passphrase, &str),
) -> Result<Secret, KeyError> {
    let person = grant.actor().id().ok_or(KeyError::Nothing)?;
    let draft = Credential::find(&keys.store.read().await?, person, DRAFT).await?;
    let too_old = |draft: &Credential| draft.made.plus_seconds(DRAFT_MINUTES * 60) < keys.store.clock().now();
    let draft = draft.filter(|draft| !too_old(draft)).ok_or(KeyError::Nothing)?;
    let tried = tried(keys, Who::Known, &draft, passphrase, Some((DRAFT, code))).await;
    tried.map_err(KeyError::answered)?;
    promote(keys, grant, &draft).await?;
    let mut unit = store.begin(grant.actor()).await?;
    session::unsure(&unit, person).await?;
    if Person::find(unit.on(), person).await?.is_some_and(|person| person.address.is_none()) {
        // Whoever else came by a link that was handed over is out, and no such link works any more.
        session::only(&unit, person, cookie).await?;
    }
    Person::steps(&unit, person, Some(unit.now())).await?;
    let cookie = session::surer(&unit, cookie).await?.ok_or(KeyError::Nothing)?;
    told(&unit, desk, person, "people-mail-step-text").await?;
    unit.audit("people.set_second_step", Some(Ref { kind: "person", id: person }), 1).await?;
    unit.commit().await?;
    Ok(cookie)
}

/// Makes the one in the making, of which passphrase and code were right, the one that counts: this and no other, in the
/// place of the one it was begun beside.
async fn promote(keys: &Keys, grant: &Grant<SeeSelf>, draft: &Credential) -> Result<(), KeyError> {
    let (person, unit) = (draft.person, keys.store.begin(grant.actor()).await?);
    unit.take_turn().await?;
    let set = Credential::find(unit.on(), person, SET).await?;
    let still = Credential::find(unit.on(), person, DRAFT).await?;
    if set.map(|set| set.key_id) != draft.replaces || still.is_none_or(|still| still.key_id != draft.key_id) {
        return Err(KeyError::Nothing);
    }
    rows::clear(&unit, person, SET).await?;
    for table in ["credential", "paper_code"] {
        let text = format!("UPDATE {table} SET state = '{SET}' WHERE person = $1 AND state = '{DRAFT}'");
        sql::execute(unit.on(), "settle a credential", &text, vec![sql::id(person)]).await?;
    }
    unit.commit().await?;
    Ok(())
}

/// Whether the city knows that somebody has a second step.
async fn is_marked(store: &Store, person: Id) -> Result<bool, KeyError> {
    let person = Person::find(&store.read().await?, person).await?;
    Ok(person.is_some_and(|person| person.second_step.is_some()))
}

/// Shows the second step. It counts for half a day, and for a quarter of an hour as shown just now. Answers
/// the session's new cookie.
///
/// # Errors
/// Where passphrase or code is wrong, or there is no second step.
pub async fn show(
    store: &Store,
    keys: &Keys,
    grant: &Grant<SeeSelf>,
    desk: Desk<'_>,
    cookie: &str,
    (passphrase, code): (Passphrase, &str),
) -> Result<Secret, KeyError> {
    let person = grant.actor().id().ok_or(KeyError::Nothing)?;
    let set = Credential::find(&keys.store.read().await?, person, SET).await?.ok_or(KeyError::Nothing)?;
    let halves = tried(keys, Who::Known, &set, passphrase, Some((SET, code))).await;
    if let Err(KeyError::LastWrong) = halves {
        let unit = store.begin(grant.actor()).await?;
        told(&unit, desk, person, "people-mail-tries-text").await?;
        unit.commit().await?;
    }
    halves.map_err(KeyError::answered)?;
    shown(store, grant, cookie).await
}

/// Takes somebody's second step away, who lost it: they choose another one. Their keys stay, for their recovery code.
///
/// # Errors
/// When a store is gone.
pub async fn forget(
    store: &Store,
    keys: &Keys,
    grant: &Grant<ResetSecondStep>,
    desk: Desk<'_>,
    person: Id,
) -> Result<bool, KeyError> {
    let had = Credential::find(&keys.store.read().await?, person, SET).await?.is_some();
    let had = had || is_marked(store, person).await?;
    // The city first: whatever happens in between, pressing again does the rest.
    let mut unit = store.begin(grant.actor()).await?;
    // Whoever talked somebody into this is not there first: a new link is needed.
    session::shut_out(&unit, person).await?;
    Person::steps(&unit, person, None).await?;
    unit.audit("people.reset_second_step", Some(Ref { kind: "person", id: person }), 1).await?;
    if had {
        told(&unit, desk, person, "people-mail-step-reset-text").await?;
        tell_others(&unit, desk, person, grant.actor().id()).await?;
    }
    unit.commit().await?;
    let unit = keys.store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    rows::clear(&unit, person, DRAFT).await?;
    rows::clear(&unit, person, SET).await?;
    for who in [Who::Known, Who::Stranger] {
        rows::note(&unit, who.counted(person), Tries::default()).await?;
    }
    unit.commit().await?;
    Ok(had)
}

/// Tells the other coordinators whose second step was taken away.
async fn tell_others(unit: &UnitOfWork, desk: Desk<'_>, person: Id, by: Option<Id>) -> Result<(), KeyError> {
    let Some(about) = Person::find(unit.on(), person).await? else { return Ok(()) };
    let says = |locale: &Locale| {
        locale.msg_with("people-mail-step-others-text", &[("name", (&about.name).into())]).into_owned()
    };
    Ok(everyone::tell_coordinators(unit, desk, &[Some(person), by], says, "/people").await?)
}

/// Who tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// Somebody who is signed in.
    Known,
    /// Somebody at the door. Their tries are counted apart, so that a stranger can't make anybody wait who is in, and who
    /// has to wait is told no more than who is wrong, after the same work.
    Stranger,
}

impl Who {
    /// Under which id the tries of a person are counted.
    pub(super) fn counted(self, person: Id) -> Id {
        match self {
            Who::Known => person,
            Who::Stranger => Id::foreign("people.stranger", &person.to_string()),
        }
    }
}

/// Derives a passphrase and looks whether it and, where one is wanted, the code are right. Counted as a wrong try
/// before that, in turn.
pub(super) async fn tried(
    keys: &Keys,
    who: Who,
    credential: &Credential,
    passphrase: Passphrase,
    code: Option<(&str, &str)>,
) -> Result<Halves, KeyError> {
    let (person, actor) = (who.counted(credential.person), &Actor::OPERATOR);
    // A place first: who finds none has not tried.
    let turn = match who {
        Who::Known => keys.slow.known()?,
        Who::Stranger => keys.slow.door()?,
    };
    let unit = keys.store.begin(actor).await?;
    unit.take_turn().await?;
    let before = rows::tries(unit.on(), person).await?;
    let wait = before.wait(unit.now());
    if let (Some(minutes), Who::Known) = (wait, who) {
        return Err(KeyError::Wait(minutes));
    }
    // Who waits does not wait longer for trying.
    let waits = Tries { wrong: before.wrong.saturating_add(1), ..before };
    let after = if wait.is_some() { waits } else { before.tried(unit.now()) };
    rows::note(&unit, person, after).await?;
    // Told once, by whoever made it the last: many at once each see their own number.
    let wrong = || match wait.is_none() && after.just_closed() {
        true => KeyError::LastWrong,
        false => KeyError::Wrong,
    };
    unit.commit().await?;
    let halves = split(turn, passphrase, credential.salt).await?;
    let unit = keys.store.begin(actor).await?;
    if !halves.login.fits(&credential.verifier) || wait.is_some() {
        return Err(wrong());
    }
    match code {
        Some((state, code)) if uses(&unit, credential, state, &halves.unlock, code).await? => {
            rows::note(&unit, person, Tries::default()).await?;
        }
        Some(_) => return Err(wrong()),
        // A passphrase alone ends no row of wrong tries.
        None => rows::take_back(&unit, person).await?,
    }
    unit.commit().await?;
    Ok(halves)
}

/// Whether a code is right: one of the app, or one on paper. It is used up by it.
async fn uses(
    unit: &UnitOfWork,
    credential: &Credential,
    state: &str,
    unlock: &Key,
    code: &str,
) -> Result<bool, KeyError> {
    let person = credential.person;
    if let Some(sealed) = &credential.app {
        let secret = Zeroizing::new(vault::open((unlock, credential.key_id), &place(credential), sealed)?);
        let step = AppSecret::from_bytes(&secret)?.fits(code, unit.now(), credential.used_step)?;
        if let Some(step) = step {
            let text = "UPDATE credential SET used_step = $3 WHERE person = $1 AND state = $2 \
                        AND (used_step IS NULL OR used_step < $3)";
            let values = vec![sql::id(person), sql::text(state), step.into()];
            return Ok(sql::execute(unit.on(), "use a code", text, values).await? > 0);
        }
    }
    match ShortCode::typed(code) {
        Some(code) => Ok(rows::use_code(unit, person, state, code.hash(unlock.expose())).await?),
        None => Ok(false),
    }
}

/// The session in which it was shown, under a new cookie.
async fn shown(store: &Store, grant: &Grant<SeeSelf>, cookie: &str) -> Result<Secret, KeyError> {
    let mut unit = store.begin(grant.actor()).await?;
    let cookie = session::surer(&unit, cookie).await?.ok_or(KeyError::Nothing)?;
    let person = grant.actor().id().map(|id| Ref { kind: "person", id });
    unit.audit("people.show_second_step", person, 1).await?;
    unit.commit().await?;
    Ok(cookie)
}

/// Tells somebody by letter what became of their account.
pub(super) async fn told(unit: &UnitOfWork, desk: Desk<'_>, person: Id, key: &str) -> Result<(), KeyError> {
    let letter = Person::find(unit.on(), person).await?.and_then(|person| desk.account(&person, key));
    if let Some(letter) = letter {
        letter.put(unit).await?;
    }
    Ok(())
}
