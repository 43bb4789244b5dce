//! The rows of the keys store.

use kernel::{Id, Instant};
use store::sql::{self, Row, Value, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};
use vault::{KeyId, Salt, Verifier};

use crate::model::second_step::{Kind, Tries};

/// The states of a credential: in the making, and the one that counts.
pub(super) const DRAFT: &str = "draft";
pub(super) const SET: &str = "set";

/// A passphrase with a second step.
pub(super) struct Credential {
    pub(super) person: Id,
    pub(super) number: i64,
    pub(super) salt: Salt,
    pub(super) verifier: Verifier,
    pub(super) kind: Kind,
    pub(super) key_id: KeyId,
    pub(super) app: Option<Vec<u8>>,
    pub(super) used_step: Option<i64>,
    pub(super) user_key: Option<Vec<u8>>,
    pub(super) made: Instant,
    /// The one that stood when it was begun, by its key.
    pub(super) replaces: Option<KeyId>,
}

const COLUMNS: [&str; 12] = [
    "person",
    "number",
    "salt",
    "verifier",
    "kind",
    "key_id",
    "app",
    "used_step",
    "user_key",
    "made_at",
    "state",
    "replaces",
];

impl Credential {
    /// The version what is sealed under it is bound to.
    pub(super) fn version(&self) -> u64 {
        self.number.unsigned_abs()
    }

    pub(super) async fn find(
        on: &impl ConnectionTrait,
        person: Id,
        state: &str,
    ) -> Result<Option<Credential>, StoreError> {
        let columns = COLUMNS.join(", ");
        let text = format!("SELECT {columns} FROM credential WHERE person = $1 AND state = $2");
        let values = vec![sql::id(person), sql::text(state)];
        sql::query_one(on, "read a credential", &text, values).await?.as_ref().map(read).transpose()
    }

    pub(super) async fn put(&self, unit: &UnitOfWork, state: &str) -> Result<(), StoreError> {
        let bytes = |bytes: &Option<Vec<u8>>| Value::from(bytes.clone());
        let row = vec![
            sql::id(self.person),
            self.number.into(),
            self.salt.bytes().to_vec().into(),
            self.verifier.0.to_vec().into(),
            sql::text(self.kind.name()),
            sql::id(self.key_id),
            bytes(&self.app),
            self.used_step.into(),
            bytes(&self.user_key),
            self.made.micros().into(),
            sql::text(state),
            self.replaces.map(|key| key.uuid()).into(),
        ];
        sql::insert(unit.on(), "keep a credential", "credential", &COLUMNS, vec![row]).await
    }
}

fn read(row: &Row) -> Result<Credential, StoreError> {
    let kind: String = get(row, 4)?;
    let corrupt = |what: &'static str| StoreError::Corrupt { what, value: String::new() };
    let salt: Vec<u8> = get(row, 2)?;
    let verifier: Vec<u8> = get(row, 3)?;
    Ok(Credential {
        person: Id::from_uuid(get(row, 0)?),
        number: get(row, 1)?,
        salt: Salt::from_bytes(salt.try_into().map_err(|_| corrupt("salt"))?),
        verifier: Verifier(verifier.try_into().map_err(|_| corrupt("verifier"))?),
        kind: Kind::from_name(&kind).ok_or_else(|| corrupt("second step"))?,
        key_id: Id::from_uuid(get(row, 5)?),
        app: get(row, 6)?,
        used_step: get(row, 7)?,
        user_key: get(row, 8)?,
        made: Instant::from_micros(get(row, 9)?),
        replaces: get::<Option<uuid::Uuid>>(row, 11)?.map(Id::from_uuid),
    })
}

/// Takes away what somebody has in a state.
pub(super) async fn clear(unit: &UnitOfWork, person: Id, state: &str) -> Result<(), StoreError> {
    for table in ["paper_code", "credential"] {
        let text = format!("DELETE FROM {table} WHERE person = $1 AND state = $2");
        let values = vec![sql::id(person), sql::text(state)];
        sql::execute(unit.on(), "forget a credential", &text, values).await?;
    }
    Ok(())
}

/// The tries of somebody.
pub(super) async fn tries(on: &impl ConnectionTrait, person: Id) -> Result<Tries, StoreError> {
    let text = "SELECT wrong, closed_until FROM tries WHERE person = $1";
    let row = sql::query_one(on, "read tries", text, vec![sql::id(person)]).await?;
    let Some(row) = row else { return Ok(Tries::default()) };
    let closed: Option<i64> = get(&row, 1)?;
    Ok(Tries { wrong: get(&row, 0)?, closed_until: closed.map(Instant::from_micros) })
}

/// Notes the tries of somebody.
pub(super) async fn note(unit: &UnitOfWork, person: Id, tries: Tries) -> Result<(), StoreError> {
    let text = "INSERT INTO tries (person, wrong, closed_until) VALUES ($1, $2, $3) \
                ON CONFLICT (person) DO UPDATE SET wrong = excluded.wrong, closed_until = excluded.closed_until";
    let closed = tries.closed_until.map(Instant::micros);
    let values = vec![sql::id(person), tries.wrong.into(), closed.into()];
    sql::execute(unit.on(), "note tries", text, values).await.map(drop)
}

/// Keeps the codes of a list, numbered from one.
pub(super) async fn put_codes(
    unit: &UnitOfWork,
    person: Id,
    hashes: impl IntoIterator<Item = [u8; 32]>,
) -> Result<(), StoreError> {
    let row = |(number, hash): (i64, [u8; 32])| {
        vec![sql::id(person), sql::text(DRAFT), number.into(), hash.to_vec().into()]
    };
    let rows = (1..).zip(hashes).map(row).collect();
    sql::insert(unit.on(), "keep codes", "paper_code", &["person", "state", "number", "hash"], rows).await
}

/// Uses a code up; false where there is none of this hash, or it was used.
pub(super) async fn use_code(
    unit: &UnitOfWork,
    person: Id,
    state: &str,
    hash: [u8; 32],
) -> Result<bool, StoreError> {
    let text = "UPDATE paper_code SET used_at = $4 WHERE person = $1 AND state = $2 AND hash = $3 AND used_at IS NULL";
    let values = vec![sql::id(person), sql::text(state), hash.to_vec().into(), unit.now().micros().into()];
    Ok(sql::execute(unit.on(), "use a code", text, values).await? > 0)
}

/// How many codes of a list are not used yet.
pub(super) async fn codes_left(on: &impl ConnectionTrait, person: Id) -> Result<i64, StoreError> {
    let text = "SELECT COUNT(*) FROM paper_code WHERE person = $1 AND state = $2 AND used_at IS NULL";
    let row = sql::query_one(on, "count codes", text, vec![sql::id(person), sql::text(SET)]).await?;
    row.map_or(Ok(0), |row| get(&row, 0))
}

/// Takes back one try that was right as far as it went: a passphrase without a code.
pub(super) async fn take_back(unit: &UnitOfWork, person: Id) -> Result<(), StoreError> {
    let text = "UPDATE tries SET closed_until = NULL, wrong = wrong - 1 WHERE person = $1 AND wrong > 0";
    sql::execute(unit.on(), "take a try back", text, vec![sql::id(person)]).await.map(drop)
}
