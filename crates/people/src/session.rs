//! Sessions: who is signed in, in which browser. The cookie is a secret; the store has its hash.

use kernel::policy::{Actor, Grant};
use kernel::{Id, Instant};
use store::sql::{self, Row, get};
use store::{Store, StoreError, UnitOfWork};
use vault::{Entropy, Secret};

use crate::model::second_step::Counts;
use crate::model::session::Times;
use crate::model::way_in::Kind;
use crate::person::Person;
use crate::policy::SeeSelf;
use crate::sign_in::SignInError;

/// What keeps a cookie from being taken for a link.
const PURPOSE: &str = "session";
const COLUMNS: &str = "id, person, began_by, created_at, seen_at, counts_until, just_until";

/// Somebody signed in, in one browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// Which one.
    pub id: Id,
    /// Whose.
    pub person: Id,
    /// How they came in.
    pub by: Kind,
    /// When it began and was last used.
    pub times: Times,
    /// Until when the second step counts in it.
    pub counts: Counts,
}

/// Signs somebody in: a new session in every case, so that one an attacker knows is never taken over. A session
/// the browser had before is ended.
pub(crate) async fn begin(
    unit: &UnitOfWork,
    person: Id,
    by: Kind,
    counts: Counts,
    before: Option<&Secret>,
) -> Result<Secret, SignInError> {
    if let Some(before) = before {
        let text = "DELETE FROM session WHERE secret = $1";
        let hash = before.hash(PURPOSE).to_vec();
        sql::execute(unit.on(), "end the session before", text, vec![hash.into()]).await?;
    }
    let secret = Secret::generate(Entropy::system())?;
    let times = Times::new(unit.now());
    let columns = [
        "id",
        "secret",
        "person",
        "began_by",
        "created_at",
        "seen_at",
        "expires_at",
        "counts_until",
        "just_until",
    ];
    let until = |until: Option<Instant>| until.map(Instant::micros).into();
    let row = vec![
        sql::id(unit.ids().hidden()),
        secret.hash(PURPOSE).to_vec().into(),
        sql::id(person),
        sql::text(by.name()),
        times.began.micros().into(),
        times.seen.micros().into(),
        times.expires().micros().into(),
        until(counts.until),
        until(counts.just_until),
    ];
    sql::insert(unit.on(), "begin a session", "session", &columns, vec![row]).await?;
    Ok(secret)
}

/// The session of a cookie with who it is, as they are now. None where it is over, was ended, or never was.
///
/// # Errors
/// When the database is gone.
pub async fn find(store: &Store, cookie: &str) -> Result<Option<(Session, Actor)>, StoreError> {
    let Some(secret) = Secret::read(cookie) else { return Ok(None) };
    let now = store.clock().now();
    let on = store.read().await?;
    let text = format!("SELECT {COLUMNS} FROM session WHERE secret = $1");
    let hash = secret.hash(PURPOSE).to_vec();
    let Some(row) = sql::query_one(&on, "find a session", &text, vec![hash.into()]).await? else {
        return Ok(None);
    };
    let session = read(&row)?;
    if session.times.over(now) {
        return Ok(None);
    }
    let person = Person::find(&on, session.person).await?;
    if !person.is_some_and(|person| person.may_enter()) {
        return Ok(None);
    }
    let held = Person::holds(&on, session.person, now).await?;
    drop(on);
    if let Some(times) = session.times.noted(now) {
        note(store, session.id, times).await?;
    }
    Ok(Some((session, Actor::known(session.person, held, session.counts.sureness(now)))))
}

/// The second step was shown in a session: it counts from now on, under another cookie, so that one somebody else knows
/// does not become worth more. None where there is no such session.
pub(crate) async fn surer(unit: &UnitOfWork, cookie: &str) -> Result<Option<Secret>, SignInError> {
    let Some(before) = Secret::read(cookie) else { return Ok(None) };
    let secret = Secret::generate(Entropy::system())?;
    let counts = Counts::at(unit.now());
    let text = "UPDATE session SET secret = $2, counts_until = $3, just_until = $4 WHERE secret = $1";
    let until = |until: Option<Instant>| until.map(Instant::micros).into();
    let (before, after) = (before.hash(PURPOSE).to_vec(), secret.hash(PURPOSE).to_vec());
    let values = vec![before.into(), after.into(), until(counts.until), until(counts.just_until)];
    let changed = sql::execute(unit.on(), "note a second step", text, values).await?;
    Ok((changed == 1).then_some(secret))
}

/// Shuts somebody out at once, in every browser, with the links that wait for them.
pub(crate) async fn shut_out(unit: &UnitOfWork, person: Id) -> Result<(), StoreError> {
    for text in ["DELETE FROM session WHERE person = $1", "DELETE FROM way_in WHERE person = $1"] {
        sql::execute(unit.on(), "shut somebody out", text, vec![sql::id(person)]).await?;
    }
    Ok(())
}

/// Leaves somebody this session alone, and no link.
pub(crate) async fn only(unit: &UnitOfWork, person: Id, cookie: &str) -> Result<(), StoreError> {
    let here = Secret::read(cookie).map(|secret| secret.hash(PURPOSE).to_vec()).unwrap_or_default();
    let text = "DELETE FROM session WHERE person = $1 AND secret <> $2";
    sql::execute(unit.on(), "end other sessions", text, vec![sql::id(person), here.into()]).await?;
    let text = "DELETE FROM way_in WHERE person = $1 AND used_at IS NULL";
    sql::execute(unit.on(), "end links", text, vec![sql::id(person)]).await.map(drop)
}

/// What was shown in somebody's sessions counts no more.
pub(crate) async fn unsure(unit: &UnitOfWork, person: Id) -> Result<(), StoreError> {
    let text = "UPDATE session SET counts_until = NULL, just_until = NULL WHERE person = $1";
    sql::execute(unit.on(), "end second steps", text, vec![sql::id(person)]).await.map(drop)
}

/// Notes that somebody is there.
async fn note(store: &Store, session: Id, times: Times) -> Result<(), StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    let text = "UPDATE session SET seen_at = $2, expires_at = $3 WHERE id = $1";
    let values = vec![sql::id(session), times.seen.micros().into(), times.expires().micros().into()];
    sql::execute(unit.on(), "note that somebody is there", text, values).await?;
    unit.commit().await.map(drop)
}

/// The sessions of somebody that are not over, the last used first.
///
/// # Errors
/// When the database is gone.
pub async fn of(store: &Store, person: Id) -> Result<Vec<Session>, StoreError> {
    let text = format!(
        "SELECT {COLUMNS} FROM session WHERE person = $1 AND expires_at > $2 ORDER BY seen_at DESC, id"
    );
    let values = vec![sql::id(person), store.clock().now().micros().into()];
    let rows = sql::query(&store.read().await?, "list sessions", &text, values).await?;
    rows.iter().map(read).collect()
}

/// Ends sessions of somebody: one, or all but one.
///
/// # Errors
/// When the database is gone.
pub async fn end(store: &Store, grant: &Grant<SeeSelf>, which: Ending) -> Result<(), StoreError> {
    let actor = grant.actor();
    let Some(person) = actor.id() else { return Ok(()) };
    let (condition, session) = match which {
        Ending::One(session) => ("id = $2", session),
        Ending::AllBut(session) => ("id <> $2", session),
    };
    let unit = store.begin(actor).await?;
    let text = format!("DELETE FROM session WHERE person = $1 AND {condition}");
    sql::execute(unit.on(), "end sessions", &text, vec![sql::id(person), sql::id(session)]).await?;
    unit.commit().await.map(drop)
}

/// Which sessions end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// This one.
    One(Id),
    /// All others.
    AllBut(Id),
}

fn read(row: &Row) -> Result<Session, StoreError> {
    let by: String = get(row, 2)?;
    let at = |column| Ok::<_, StoreError>(Instant::from_micros(get(row, column)?));
    let until = |column| Ok::<_, StoreError>(get::<Option<i64>>(row, column)?.map(Instant::from_micros));
    let Some(by) = Kind::from_stored(&by) else {
        return Err(StoreError::Corrupt { what: "way in", value: by });
    };
    Ok(Session {
        id: Id::from_uuid(get(row, 0)?),
        person: Id::from_uuid(get(row, 1)?),
        by,
        times: Times { began: at(3)?, seen: at(4)? },
        counts: Counts { until: until(5)?, just_until: until(6)? },
    })
}
