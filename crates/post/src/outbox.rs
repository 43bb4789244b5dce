//! The outbox: letters as lease rows, from the unit of work that wants them until a mail server has taken them.

use std::collections::HashMap;

use kernel::policy::Actor;
use kernel::{Id, Instant};
use store::sql::{self, Value, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use crate::letter::Letter;

/// How long a courier may take for a letter before another tries.
pub(crate) const LEASE_SECONDS: i64 = 120;
/// A letter is tried for about three days and then given up.
pub(crate) const ATTEMPTS: i64 = 16;
/// How long it is known that a letter was sent or given up, in days.
const KEEP_DAYS: i64 = 90;
/// How long a letter waits where there is no mail server at all, in days.
const WAIT_DAYS: i64 = 30;
/// What is over keeps neither address nor words.
const EMPTIED: &str = "recipient = '', subject = '', plain = '', html = '', stop_url = NULL, calendar = NULL";
/// The longest pause between two tries.
const LONGEST_PAUSE: i64 = 6 * 3_600;

/// A letter under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) id: Id,
    pub(crate) recipient: String,
    pub(crate) subject: String,
    pub(crate) plain: String,
    pub(crate) html: String,
    pub(crate) stop_url: Option<String>,
    pub(crate) calendar: Option<String>,
    pub(crate) attempt: i64,
}

/// How a try ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Try {
    /// A mail server has it.
    Accepted,
    /// Not now; with the code of the mail server's answer, where it gave one.
    Later(Option<u16>),
    /// Never: the mail server refuses it.
    Refused(Option<u16>),
}

/// What became of a letter to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// It waits.
    Waiting,
    /// A mail server took it at this moment.
    Accepted(Instant),
    /// It was given up at this moment.
    Failed(Instant),
}

impl Letter {
    /// Puts the letter into the outbox: it is sent if and only if the unit of work is committed.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn put(&self, unit: &UnitOfWork) -> Result<Id, StoreError> {
        let id = unit.ids().hidden();
        let now = Value::from(unit.now().micros());
        let columns = [
            "id",
            "person",
            "recipient",
            "subject",
            "plain",
            "html",
            "essential",
            "created_at",
            "due_at",
            "lease_until",
            "attempts",
            "stop_url",
            "about",
            "calendar",
        ];
        let row = vec![
            sql::id(id),
            self.person.map(|person| person.uuid()).into(),
            sql::text(self.to.as_str()),
            sql::text(&self.subject),
            sql::text(&self.plain()),
            sql::text(&self.html()),
            self.essential.into(),
            now.clone(),
            now,
            0_i64.into(),
            0_i64.into(),
            self.stop.as_ref().map(|stop| stop.url.clone()).into(),
            self.about.map(|about| about.uuid()).into(),
            self.calendar.as_ref().map(|calendar| calendar.write(&self.to)).into(),
        ];
        sql::insert(unit.on(), "put a letter into the outbox", "outbox", &columns, vec![row]).await?;
        Ok(id)
    }
}

/// Notes how letters fared, keeps those under way for longer, and leases so many more that are due: what somebody waits for
/// first.
pub(crate) async fn turn(
    store: &Store,
    ended: &[(Waiting, Try)],
    under_way: &[Id],
    free: usize,
) -> Result<Vec<Waiting>, StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    for (letter, ended) in ended {
        note(&unit, letter, *ended).await?;
    }
    let until = unit.now().plus_seconds(LEASE_SECONDS).micros();
    for id in under_way {
        // The database may have been away for longer than a lease.
        let text =
            "UPDATE outbox SET lease_until = $2 WHERE id = $1 AND accepted_at IS NULL AND failed_at IS NULL";
        sql::execute(unit.on(), "keep a lease", text, vec![sql::id(*id), until.into()]).await?;
    }
    let letters = lease(&unit, free).await?;
    if !ended.is_empty() || !letters.is_empty() {
        unit.commit().await?;
    }
    Ok(letters)
}

async fn lease(unit: &UnitOfWork, most: usize) -> Result<Vec<Waiting>, StoreError> {
    // As for jobs: the outer conditions repeat the inner ones, so that of two couriers one gets it.
    let text = "UPDATE outbox SET lease_until = $1, attempts = attempts + 1 \
                WHERE accepted_at IS NULL AND failed_at IS NULL AND lease_until < $2 AND id IN (\
                    SELECT id FROM outbox WHERE accepted_at IS NULL AND failed_at IS NULL AND lease_until < $2 \
                    AND due_at <= $2 ORDER BY essential DESC, due_at, id LIMIT $3) \
                RETURNING id, recipient, subject, plain, html, stop_url, calendar, attempts";
    let until = unit.now().plus_seconds(LEASE_SECONDS).micros();
    let values = vec![until.into(), unit.now().micros().into(), i64::try_from(most).unwrap_or(1).into()];
    let rows = sql::query(unit.on(), "lease letters", text, values).await?;
    let waiting = |row| {
        Ok(Waiting {
            id: Id::from_uuid(get(row, 0)?),
            recipient: get(row, 1)?,
            subject: get(row, 2)?,
            plain: get(row, 3)?,
            html: get(row, 4)?,
            stop_url: get(row, 5)?,
            calendar: get(row, 6)?,
            attempt: get(row, 7)?,
        })
    };
    rows.iter().map(waiting).collect()
}

/// Notes how a try ended. What is over keeps neither address nor words.
async fn note(unit: &UnitOfWork, letter: &Waiting, ended: Try) -> Result<(), StoreError> {
    let code = |code: Option<u16>| code.map_or_else(|| "no answer".to_owned(), |code| code.to_string());
    let emptied = format!("lease_until = 0, {EMPTIED}");
    let (set, at, error) = match ended {
        Try::Accepted => (format!("accepted_at = $2, {emptied}"), unit.now(), None),
        Try::Later(why) if letter.attempt < ATTEMPTS => {
            let pause = (30_i64 << letter.attempt.clamp(1, 12)).min(LONGEST_PAUSE);
            ("due_at = $2, lease_until = 0".to_owned(), unit.now().plus_seconds(pause), Some(code(why)))
        }
        Try::Later(why) | Try::Refused(why) => {
            (format!("failed_at = $2, {emptied}"), unit.now(), Some(code(why)))
        }
    };
    let text = format!(
        "UPDATE outbox SET {set}, last_error = $3 WHERE id = $1 AND attempts = $4 AND accepted_at IS NULL AND failed_at IS NULL"
    );
    let values = vec![sql::id(letter.id), at.micros().into(), Value::from(error), letter.attempt.into()];
    sql::execute(unit.on(), "note how a letter fared", &text, values).await.map(drop)
}

/// Notes that a letter came back after a mail server had taken it. Answers whether there is such a letter.
///
/// # Errors
/// When the database is gone.
pub async fn came_back(store: &Store, letter: Id) -> Result<bool, StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    let text = format!(
        "UPDATE outbox SET failed_at = $2, accepted_at = NULL, last_error = 'returned', {EMPTIED} \
         WHERE id = $1 AND failed_at IS NULL"
    );
    let values = vec![sql::id(letter), unit.now().micros().into()];
    let found = sql::execute(unit.on(), "note that a letter came back", &text, values).await?;
    unit.commit().await?;
    Ok(found == 1)
}

/// Those whom the last letter that is over did not reach, and since when: their address may be wrong.
///
/// # Errors
/// When the database is gone.
pub async fn unreached(on: &impl ConnectionTrait) -> Result<HashMap<Id, Instant>, StoreError> {
    let text = "SELECT person, MAX(failed_at) FROM outbox WHERE person IS NOT NULL GROUP BY person \
                HAVING MAX(failed_at) > COALESCE(MAX(accepted_at), 0)";
    let rows = sql::query(on, "look whom letters do not reach", text, vec![]).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), Instant::from_micros(get(row, 1)?)))).collect()
}

/// Takes back the letters that wait and name something of an organisation. One that is being handed over at this moment
/// may still go.
///
/// # Errors
/// When the database is gone.
pub async fn forget(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM outbox WHERE about = $1 AND accepted_at IS NULL AND failed_at IS NULL";
    sql::execute(unit.on(), "take letters back", text, vec![sql::id(organization)]).await.map(drop)
}

/// Forgets letters that have been over for so long, and those that no mail server was there for: what they say is over.
///
/// # Errors
/// When the database is gone.
pub async fn prune(unit: &UnitOfWork) -> Result<(), StoreError> {
    let before = unit.now().plus_seconds(-KEEP_DAYS * 86_400).micros();
    let text = "DELETE FROM outbox WHERE accepted_at < $1 OR failed_at < $1";
    sql::execute(unit.on(), "forget letters", text, vec![before.into()]).await?;
    let before = unit.now().plus_seconds(-WAIT_DAYS * 86_400).micros();
    let text = "DELETE FROM outbox WHERE created_at < $1 AND accepted_at IS NULL AND failed_at IS NULL";
    sql::execute(unit.on(), "forget letters nobody took", text, vec![before.into()]).await.map(drop)
}

/// What became of the letters to somebody, the newest first.
///
/// # Errors
/// When the database is gone.
pub async fn deliveries(on: &impl ConnectionTrait, person: Id) -> Result<Vec<Delivery>, StoreError> {
    let text = "SELECT accepted_at, failed_at FROM outbox WHERE person = $1 ORDER BY created_at DESC, id";
    let rows = sql::query(on, "look after letters", text, vec![sql::id(person)]).await?;
    let delivery = |row| {
        let (accepted, failed): (Option<i64>, Option<i64>) = (get(row, 0)?, get(row, 1)?);
        Ok(match (accepted, failed) {
            (Some(at), _) => Delivery::Accepted(Instant::from_micros(at)),
            (None, Some(at)) => Delivery::Failed(Instant::from_micros(at)),
            (None, None) => Delivery::Waiting,
        })
    };
    rows.iter().map(delivery).collect()
}
