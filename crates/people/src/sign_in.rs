//! Coming in: by a link that was mailed, or the code beside it (domain/security.md, "Abuse").
//!
//! Who asks gets the same answer by the same work, whether the address is known or not: one row and one job.
//! Only the job, later, knows whether there is anybody to write to.

use kernel::policy::{Actor, Grant};
use kernel::{Id, Instant, Ref};
use locale::Locales;
use post::Address;
use store::jobs::Outcome;
use store::sql::{self, Row, Value, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};
use thiserror::Error;
use vault::{Entropy, Secret, ShortCode, VaultError};

use crate::letters::Desk;
use crate::mail;
use crate::model::second_step::Counts;
use crate::model::way_in::{Hash, Kind, Refused, Shown, WayIn};
use crate::person::Person;
use crate::policy::SignIn;
use crate::session;

/// The job that writes the letter.
pub const LETTER_JOB: &str = "people.sign_in_letter";
/// What keeps a link from being taken for a cookie, and a browser's mark for either.
const LINK: &str = "way in";
const BROWSER: &str = "browser";
/// How many letters somebody gets at most while the first of them still works, and in a day: whoever knows an
/// address must not be able to fill its box.
const LETTERS: i64 = 3;
const LETTERS_A_DAY: i64 = 12;
const DAY_SECONDS: i64 = 86_400;

/// Why nobody came in, for no reason of theirs.
#[derive(Debug, Error)]
pub enum SignInError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no randomness to make secrets from.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// A way in that was asked for: the browser keeps the mark, so that nobody else's link works in it.
pub struct Asked {
    /// The mark, for a cookie.
    pub browser: Secret,
}

/// What a link or code opens.
pub enum Entered {
    /// The door: the session's cookie.
    In(Secret),
    /// Nothing, for this reason.
    Not(Refused),
}

/// A way in as it stands in the store.
struct Kept {
    id: Id,
    person: Option<Id>,
    way: WayIn,
}

/// Takes note that somebody with this address wants to come in.
///
/// # Errors
/// When the database is gone.
pub async fn ask(store: &Store, grant: &Grant<SignIn>, address: &Address) -> Result<Asked, SignInError> {
    let browser = Secret::generate(Entropy::system())?;
    let mut unit = store.begin(grant.actor()).await?;
    let person = Person::with_address(unit.on(), address).await?.filter(Person::may_enter);
    let mark = browser.hash(BROWSER);
    let id = keep(&unit, Kind::SignIn, person.map(|person| person.id), Some(mark), None).await?;
    unit.enqueue(LETTER_JOB, &id.to_string(), unit.now()).await?;
    unit.commit().await?;
    Ok(Asked { browser })
}

/// Notes a way in; answers its id.
pub(crate) async fn keep(
    unit: &UnitOfWork,
    kind: Kind,
    person: Option<Id>,
    browser: Option<Hash>,
    secret: Option<&Secret>,
) -> Result<Id, StoreError> {
    let id = unit.ids().hidden();
    let columns = ["id", "kind", "person", "secret", "browser", "wrong_codes", "created_at", "expires_at"];
    let row = vec![
        sql::id(id),
        sql::text(kind.name()),
        person.map(|person| person.uuid()).into(),
        secret.map(|secret| secret.hash(LINK).to_vec()).into(),
        browser.map(|browser| browser.to_vec()).into(),
        0_i64.into(),
        unit.now().micros().into(),
        kind.expires(unit.now()).micros().into(),
    ];
    sql::insert(unit.on(), "note a way in", "way_in", &columns, vec![row]).await?;
    Ok(id)
}

/// The job: writes the letter to who asked, if there is anybody. Done twice, it writes one.
pub async fn send_link(store: &Store, locales: &Locales, public_url: &str, payload: &str) -> Outcome {
    let Ok(id) = payload.parse() else { return Outcome::Fail("this is no way in".to_owned()) };
    match write_link(store, Desk { locales, public_url }, id).await {
        Ok(()) => Outcome::Done,
        Err(error) => Outcome::Retry(error.to_string()),
    }
}

async fn write_link(store: &Store, desk: Desk<'_>, id: Id) -> Result<(), SignInError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    let Some(kept) = one(unit.on(), "id = $1", sql::id(id)).await? else { return Ok(()) };
    let (Some(person), Some(browser)) = (kept.person, kept.way.browser) else { return Ok(()) };
    let Some(person) = Person::find(unit.on(), person).await? else { return Ok(()) };
    if kept.way.code.is_some() || unit.now() >= kept.way.expires || !may_get_another(&unit, person.id).await?
    {
        return Ok(());
    }
    let (secret, code) = (Secret::generate(Entropy::system())?, ShortCode::generate(Entropy::system())?);
    let text = "UPDATE way_in SET secret = $2, code = $3 WHERE id = $1";
    let values = vec![sql::id(id), secret.hash(LINK).to_vec().into(), code.hash(&browser).to_vec().into()];
    sql::execute(unit.on(), "make a way in", text, values).await?;
    if let Some(letter) = desk.sign_in(&person, &secret.written(), &code.written()) {
        letter.put(&unit).await?;
    }
    unit.commit().await?;
    Ok(())
}

/// Whether somebody has not got as many letters as one may.
async fn may_get_another(unit: &UnitOfWork, person: Id) -> Result<bool, StoreError> {
    let text = "SELECT COUNT(*), COUNT(CASE WHEN expires_at > $3 THEN 1 END) FROM way_in \
                WHERE person = $1 AND code IS NOT NULL AND created_at > $2";
    let yesterday = unit.now().plus_seconds(-DAY_SECONDS).micros();
    let values = vec![sql::id(person), yesterday.into(), unit.now().micros().into()];
    let Some(row) = sql::query_one(unit.on(), "count letters", text, values).await? else { return Ok(true) };
    let (today, standing): (i64, i64) = (get(&row, 0)?, get(&row, 1)?);
    Ok(today < LETTERS_A_DAY && standing < LETTERS)
}

/// Who a link would let in, without letting them in: for the page with the button.
///
/// # Errors
/// When the database is gone.
pub async fn look(
    store: &Store,
    _: &Grant<SignIn>,
    secret: &str,
    browser: Option<&str>,
) -> Result<Result<Person, Refused>, StoreError> {
    let on = store.read().await?;
    let Some(kept) = by_secret(&on, secret).await? else { return Ok(Err(Refused::Expired)) };
    let mark = mark(browser);
    if let Err(refused) = kept.way.opens(Shown::Link(mark.as_ref()), store.clock().now()) {
        return Ok(Err(refused));
    }
    let person = match kept.person {
        Some(person) => Person::find(&on, person).await?,
        None => None,
    };
    Ok(person.filter(|person| opens_to(person, kept.way.kind)).ok_or(Refused::Expired))
}

/// Whether a way in of a kind still opens to somebody. A link that was handed over opens nothing once they come in by
/// themselves: whoever made it must not come in as them.
fn opens_to(person: &Person, kind: Kind) -> bool {
    let by_themselves = person.address.is_none() && person.second_step.is_some();
    person.may_enter() && !(kind == Kind::Invitation && by_themselves)
}

/// Comes in by a link. It works once, also where it is pressed twice at the same moment.
///
/// # Errors
/// When the database is gone.
pub async fn enter_by_link(
    store: &Store,
    grant: &Grant<SignIn>,
    secret: &str,
    browser: Option<&str>,
    before: Option<&str>,
) -> Result<Entered, SignInError> {
    let unit = store.begin(grant.actor()).await?;
    let Some(kept) = by_secret(unit.on(), secret).await? else { return Ok(Entered::Not(Refused::Expired)) };
    let mark = mark(browser);
    enter(unit, kept, Shown::Link(mark.as_ref()), before).await
}

/// Comes in by the code, in the browser that asked for it.
///
/// # Errors
/// When the database is gone.
pub async fn enter_by_code(
    store: &Store,
    grant: &Grant<SignIn>,
    typed: &str,
    browser: Option<&str>,
    before: Option<&str>,
) -> Result<Entered, SignInError> {
    let Some(mark) = mark(browser) else { return Ok(Entered::Not(Refused::OtherBrowser)) };
    let unit = store.begin(grant.actor()).await?;
    // One after the other, or many codes tried at once would each find few wrong ones counted.
    unit.take_turn().await?;
    let newest = "browser = $1 ORDER BY created_at DESC, id LIMIT 1";
    let Some(kept) = one(unit.on(), newest, mark.to_vec().into()).await? else {
        return Ok(Entered::Not(Refused::OtherBrowser));
    };
    // What is no code is a wrong one.
    let code = ShortCode::typed(typed).map_or([0; 32], |code| code.hash(&mark));
    enter(unit, kept, Shown::Code(&code, Some(&mark)), before).await
}

async fn enter(
    mut unit: UnitOfWork,
    kept: Kept,
    shown: Shown<'_>,
    before: Option<&str>,
) -> Result<Entered, SignInError> {
    if let Err(refused) = kept.way.opens(shown, unit.now()) {
        if refused == Refused::WrongCode {
            let text = "UPDATE way_in SET wrong_codes = wrong_codes + 1 WHERE id = $1";
            sql::execute(unit.on(), "count a wrong code", text, vec![sql::id(kept.id)]).await?;
            unit.commit().await?;
        }
        return Ok(Entered::Not(refused));
    }
    let person = match kept.person {
        Some(person) => {
            Person::find(unit.on(), person).await?.filter(|person| opens_to(person, kept.way.kind))
        }
        None => None,
    };
    let Some(person) = person else { return Ok(Entered::Not(Refused::Expired)) };
    let text = "UPDATE way_in SET used_at = $2 WHERE id = $1 AND used_at IS NULL";
    let used = vec![sql::id(kept.id), unit.now().micros().into()];
    if sql::execute(unit.on(), "use a way in", text, used).await? != 1 {
        return Ok(Entered::Not(Refused::Used));
    }
    Person::came_in(&unit, person.id).await?;
    let before = before.and_then(Secret::read);
    let cookie = session::begin(&unit, person.id, kept.way.kind, Counts::default(), before.as_ref()).await?;
    unit.audit("people.sign_in", Some(Ref { kind: "person", id: person.id }), 1).await?;
    unit.commit().await?;
    Ok(Entered::In(cookie))
}

/// Forgets ways in and sessions that are over.
///
/// # Errors
/// When the database is gone.
pub async fn prune(store: &Store, before: Instant) -> Result<(), StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    // Ways in stay a day longer: how many somebody got in a day is counted by them.
    for (table, until) in [("way_in", before.plus_seconds(-DAY_SECONDS)), ("session", before)] {
        let text = format!("DELETE FROM {table} WHERE expires_at < $1");
        sql::execute(unit.on(), "forget what is over", &text, vec![until.micros().into()]).await?;
    }
    mail::prune(&unit, before).await?;
    unit.commit().await.map(drop)
}

/// What a browser is known by, from its cookie.
fn mark(browser: Option<&str>) -> Option<Hash> {
    browser.and_then(Secret::read).map(|browser| browser.hash(BROWSER))
}

async fn by_secret(on: &impl ConnectionTrait, secret: &str) -> Result<Option<Kept>, StoreError> {
    let Some(secret) = Secret::read(secret) else { return Ok(None) };
    one(on, "secret = $1", secret.hash(LINK).to_vec().into()).await
}

async fn one(on: &impl ConnectionTrait, condition: &str, value: Value) -> Result<Option<Kept>, StoreError> {
    let text = format!(
        "SELECT id, kind, person, browser, code, wrong_codes, expires_at, used_at FROM way_in WHERE {condition}"
    );
    sql::query_one(on, "find a way in", &text, vec![value]).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Kept, StoreError> {
    let kind: String = get(row, 1)?;
    let Some(kind) = Kind::from_stored(&kind) else {
        return Err(StoreError::Corrupt { what: "way in", value: kind });
    };
    let hash = |column| {
        let bytes: Option<Vec<u8>> = get(row, column)?;
        Ok::<_, StoreError>(bytes.and_then(|bytes| Hash::try_from(bytes).ok()))
    };
    let person = get::<Option<uuid::Uuid>>(row, 2)?.map(Id::from_uuid);
    Ok(Kept {
        id: Id::from_uuid(get(row, 0)?),
        person,
        way: WayIn {
            kind,
            somebody: person.is_some(),
            browser: hash(3)?,
            code: hash(4)?,
            wrong_codes: get(row, 5)?,
            expires: Instant::from_micros(get(row, 6)?),
            used: get::<Option<i64>>(row, 7)?.map(Instant::from_micros),
        },
    })
}
