//! The outbox: letters as lease rows, from the unit of work that wants them until a mail server has taken them.

use kernel::policy::Actor;
use kernel::{Id, Instant};
use store::sql::{self, Value, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use crate::letter::Letter;

/// How long a courier may take for a letter before another tries.
const LEASE_SECONDS: i64 = 120;
/// A letter is tried for about three days and then given up.
pub(crate) const ATTEMPTS: i64 = 16;
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
        ];
        sql::insert(unit.on(), "put a letter into the outbox", "outbox", &columns, vec![row]).await?;
        Ok(id)
    }
}

/// Leases the next letter that is due, if any.
pub(crate) async fn lease(store: &Store) -> Result<Option<Waiting>, StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    // As for jobs: the outer conditions repeat the inner ones, so that of two couriers one gets it.
    let text = "UPDATE outbox SET lease_until = $1, attempts = attempts + 1 \
                WHERE accepted_at IS NULL AND failed_at IS NULL AND lease_until < $2 AND id = (\
                    SELECT id FROM outbox WHERE accepted_at IS NULL AND failed_at IS NULL AND lease_until < $2 \
                    AND due_at <= $2 ORDER BY due_at, id LIMIT 1) \
                RETURNING id, recipient, subject, plain, html, attempts";
    let until = unit.now().plus_seconds(LEASE_SECONDS).micros();
    let row =
        sql::query_one(unit.on(), "lease a letter", text, vec![until.into(), unit.now().micros().into()]);
    let Some(row) = row.await? else { return Ok(None) };
    let waiting = Waiting {
        id: Id::from_uuid(get(&row, 0)?),
        recipient: get(&row, 1)?,
        subject: get(&row, 2)?,
        plain: get(&row, 3)?,
        html: get(&row, 4)?,
        attempt: get(&row, 5)?,
    };
    unit.commit().await?;
    Ok(Some(waiting))
}

/// Notes how a try ended. What is over keeps neither address nor words.
pub(crate) async fn note(store: &Store, letter: &Waiting, ended: Try) -> Result<(), StoreError> {
    let unit = store.begin(&Actor::OPERATOR).await?;
    let code = |code: Option<u16>| code.map_or_else(|| "no answer".to_owned(), |code| code.to_string());
    let emptied = "lease_until = 0, recipient = '', subject = '', plain = '', html = ''";
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
        "UPDATE outbox SET {set}, last_error = $3 WHERE id = $1 AND attempts = $4 AND accepted_at IS NULL"
    );
    let values = vec![sql::id(letter.id), at.micros().into(), Value::from(error), letter.attempt.into()];
    sql::execute(unit.on(), "note how a letter fared", &text, values).await?;
    unit.commit().await.map(drop)
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
