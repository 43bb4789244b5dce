//! Persons: who somebody is here, and the roles they hold.

use std::collections::HashMap;

use kernel::policy::{Held, Role};
use kernel::{Id, Instant, Lang};
use store::sql::{self, Among, Row, Value, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};

use post::Address;
use vault::ShortCode;

use crate::model::mail::Often;

/// Somebody who signs in or may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Which one.
    pub id: Id,
    /// What they want to be called.
    pub name: String,
    /// Where they get mail; none for those who are only phoned.
    pub address: Option<Address>,
    /// The language they are written to in.
    pub language: Lang,
    /// When they first came in.
    pub joined: Option<Instant>,
    /// Since when they may not come in.
    pub disabled: Option<Instant>,
    /// Since when they have a second step; the step itself lies in the keys store.
    pub second_step: Option<Instant>,
    /// How often they are told what can wait.
    pub mail: Often,
    /// What they come in by who have no address, beside passphrase and code.
    pub sign_in_name: Option<String>,
}

const COLUMNS: &str =
    "id, name, address, language, joined_at, disabled_at, second_step_at, mail, sign_in_name";

impl Person {
    /// Whether they may come in.
    pub fn may_enter(&self) -> bool {
        self.disabled.is_none()
    }

    /// Whether a link is handed to them by whoever invites: no letter reaches them, and they have no second step yet.
    pub fn is_handed_links(&self) -> bool {
        self.address.is_none() && self.second_step.is_none()
    }

    /// The person of an id.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn find(on: &impl ConnectionTrait, id: Id) -> Result<Option<Person>, StoreError> {
        one(on, "id = $1", sql::id(id)).await
    }

    /// The people of some ids; who is not there is left out.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn among(on: &impl ConnectionTrait, ids: &[Id]) -> Result<HashMap<Id, Person>, StoreError> {
        let head = format!("SELECT {COLUMNS} FROM person");
        let rows = sql::query_among(on, "read people", (&head, "id", ""), Among::Ids(ids)).await?;
        rows.iter().map(|row| read(row).map(|person| (person.id, person))).collect()
    }

    /// The person with an address, capitals or not.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn with_address(
        on: &impl ConnectionTrait,
        address: &Address,
    ) -> Result<Option<Person>, StoreError> {
        one(on, "address_key = $1", sql::text(&address.key())).await
    }

    /// The person of what was typed to come in: an address, or the name of who has none.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn called(on: &impl ConnectionTrait, typed: &str) -> Result<Option<Person>, StoreError> {
        match (Address::parse(typed), ShortCode::typed(typed)) {
            (Ok(address), _) => Person::with_address(on, &address).await,
            (Err(_), Some(name)) => one(on, "sign_in_name = $1", sql::text(&name.written())).await,
            // Looked for all the same: both take as long.
            (Err(_), None) => one(on, "sign_in_name = $1", sql::text("")).await,
        }
    }

    /// Gives them something to come in by who have no address; answers what they have, which stays the same.
    pub(crate) async fn name_to_sign_in(
        unit: &UnitOfWork,
        person: Id,
        name: &str,
    ) -> Result<Option<String>, StoreError> {
        let text = "UPDATE person SET sign_in_name = COALESCE(sign_in_name, $2) WHERE id = $1 RETURNING sign_in_name";
        let values = vec![sql::id(person), sql::text(name)];
        let row = sql::query_one(unit.on(), "note a name to sign in", text, values).await?;
        row.map(|row| get(&row, 0)).transpose()
    }

    /// Everybody, by their ids.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub(crate) async fn all(on: &impl ConnectionTrait) -> Result<Vec<Person>, StoreError> {
        let text = format!("SELECT {COLUMNS} FROM person ORDER BY id");
        sql::query(on, "read everybody", &text, vec![]).await?.iter().map(read).collect()
    }

    /// Notes somebody new.
    ///
    /// # Errors
    /// When the database refuses: somebody has that address.
    pub(crate) async fn add(&self, unit: &UnitOfWork, invited_by: Option<Id>) -> Result<(), StoreError> {
        let columns = ["id", "name", "address", "address_key", "language", "invited_by", "created_at"];
        let row = vec![
            sql::id(self.id),
            sql::text(&self.name),
            self.address.as_ref().map(|address| address.as_str().to_owned()).into(),
            self.address.as_ref().map(Address::key).into(),
            sql::text(self.language.as_str()),
            invited_by.map(|by| by.uuid()).into(),
            unit.now().micros().into(),
        ];
        sql::insert(unit.on(), "note a person", "person", &columns, vec![row]).await
    }

    /// Gives a role from now on. One that is held already stays as it is.
    ///
    /// # Errors
    /// When the database is gone.
    pub(crate) async fn give(&self, unit: &UnitOfWork, held: Held, by: Option<Id>) -> Result<(), StoreError> {
        if Person::holds(unit.on(), self.id, unit.now()).await?.contains(&held) {
            return Ok(());
        }
        let columns = ["id", "person", "role", "organization", "given_by", "since"];
        let row = vec![
            sql::id(unit.ids().hidden()),
            sql::id(self.id),
            sql::text(held.role.name()),
            held.organization.map(|organization| organization.uuid()).into(),
            by.map(|by| by.uuid()).into(),
            unit.now().micros().into(),
        ];
        sql::insert(unit.on(), "give a role", "held_role", &columns, vec![row]).await
    }

    /// The roles somebody holds at a moment.
    ///
    /// # Errors
    /// When the database is gone or a stored role is none.
    pub async fn holds(on: &impl ConnectionTrait, person: Id, now: Instant) -> Result<Vec<Held>, StoreError> {
        let values = vec![now.micros().into(), sql::id(person)];
        Ok(held(on, "person = $2", values).await?.remove(&person).unwrap_or_default())
    }

    /// The roles everybody holds at a moment; who holds none is not among them.
    ///
    /// # Errors
    /// As [`Person::holds`].
    pub(crate) async fn all_holds(
        on: &impl ConnectionTrait,
        now: Instant,
    ) -> Result<HashMap<Id, Vec<Held>>, StoreError> {
        held(on, "TRUE", vec![now.micros().into()]).await
    }

    /// The same, of roles for the city as a whole alone.
    ///
    /// # Errors
    /// As [`Person::holds`].
    pub(crate) async fn city_holds(
        on: &impl ConnectionTrait,
        now: Instant,
    ) -> Result<HashMap<Id, Vec<Held>>, StoreError> {
        held(on, "organization IS NULL", vec![now.micros().into()]).await
    }

    /// Notes since when they have a second step, or that they have none.
    pub(crate) async fn steps(
        unit: &UnitOfWork,
        person: Id,
        since: Option<Instant>,
    ) -> Result<(), StoreError> {
        let text = "UPDATE person SET second_step_at = $2 WHERE id = $1";
        let values = vec![sql::id(person), since.map(Instant::micros).into()];
        sql::execute(unit.on(), "note a second step", text, values).await.map(drop)
    }

    /// Notes that they came in, the first time.
    pub(crate) async fn came_in(unit: &UnitOfWork, person: Id) -> Result<(), StoreError> {
        let text = "UPDATE person SET joined_at = $2 WHERE id = $1 AND joined_at IS NULL";
        let values = vec![sql::id(person), unit.now().micros().into()];
        sql::execute(unit.on(), "note that somebody came in", text, values).await.map(drop)
    }
}

/// The roles held at a moment, `$1`, by each of those a condition names.
async fn held(
    on: &impl ConnectionTrait,
    condition: &str,
    values: Vec<Value>,
) -> Result<HashMap<Id, Vec<Held>>, StoreError> {
    let text = format!(
        "SELECT person, role, organization FROM held_role WHERE since <= $1 AND (until IS NULL OR until > $1) \
         AND {condition}"
    );
    let mut held: HashMap<Id, Vec<Held>> = HashMap::new();
    for row in sql::query(on, "read roles", &text, values).await? {
        let name: String = get(&row, 1)?;
        let Some(role) = Role::from_name(&name) else {
            return Err(StoreError::Corrupt { what: "role", value: name });
        };
        let organization = get::<Option<uuid::Uuid>>(&row, 2)?.map(Id::from_uuid);
        held.entry(Id::from_uuid(get(&row, 0)?)).or_default().push(Held { role, organization });
    }
    held.values_mut().for_each(|roles| roles.sort_unstable());
    Ok(held)
}

async fn one(on: &impl ConnectionTrait, condition: &str, value: Value) -> Result<Option<Person>, StoreError> {
    let text = format!("SELECT {COLUMNS} FROM person WHERE {condition}");
    sql::query_one(on, "read a person", &text, vec![value]).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Person, StoreError> {
    let (address, language): (Option<String>, String) = (get(row, 2)?, get(row, 3)?);
    let address = match address.as_deref().map(Address::parse) {
        None => None,
        Some(Ok(address)) => Some(address),
        Some(Err(_)) => return Err(StoreError::Corrupt { what: "address", value: String::new() }),
    };
    let at = |column| Ok::<_, StoreError>(get::<Option<i64>>(row, column)?.map(Instant::from_micros));
    let mail: Option<String> = get(row, 7)?;
    Ok(Person {
        id: Id::from_uuid(get(row, 0)?),
        name: get(row, 1)?,
        address,
        language: language.parse().map_err(|_| StoreError::Corrupt { what: "language", value: language })?,
        joined: at(4)?,
        disabled: at(5)?,
        second_step: at(6)?,
        mail: mail.as_deref().and_then(Often::from_name).unwrap_or_default(),
        sign_in_name: get(row, 8)?,
    })
}

/// How long a role that decides on what others write is new, in days.
const NEW_DAYS: i64 = 7;

/// Whether somebody holds each of their roles that decide on what others write only since a few days, given by somebody
/// here and not by the operator: whoever brings in a second person, or two, is still alone.
///
/// # Errors
/// When the database is gone.
pub async fn is_new(on: &impl ConnectionTrait, person: Id, now: Instant) -> Result<bool, StoreError> {
    let text = "SELECT role, given_by, since FROM held_role WHERE person = $1 AND organization IS NULL \
                AND since <= $2 AND (until IS NULL OR until > $2)";
    let values = vec![sql::id(person), now.micros().into()];
    let rows = sql::query(on, "read who gave roles", text, values).await?;
    let lately = now.plus_seconds(-NEW_DAYS * 86_400).micros();
    let mut new = Vec::new();
    for row in &rows {
        let (role, giver): (String, Option<uuid::Uuid>) = (get(row, 0)?, get(row, 1)?);
        let since: i64 = get(row, 2)?;
        if Role::from_name(&role).is_some_and(Role::needs_second_step) {
            new.push(since > lately && giver.is_some());
        }
    }
    Ok(!new.is_empty() && new.into_iter().all(|new| new))
}
