//! Tables: founded, described, opened and closed; who does what for them.

use kernel::policy::{Actor, Grant, Relation};
use kernel::{Audience, Id, Lang, Record};
use people::Person;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::Unchanged;
use crate::model::ROUND_TABLE;
use crate::model::seat::Office;
use crate::model::table::{Ending, Event, Kind, Light, Refused, State};
use crate::policy::{Convene, Found, Open, SeeTables};
use crate::told;

/// A table as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Table(pub Record);

/// A table to be founded.
#[derive(Debug, Clone)]
pub struct New {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// The language both are in.
    pub lang: Lang,
    /// What kind it is.
    pub kind: Kind,
}

/// What is said of a table.
#[derive(Debug, Clone)]
pub struct Said {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// How somebody without a seat is heard.
    pub how_to_be_heard: String,
    /// The language that is in.
    pub lang: Lang,
    /// What a funder calls the project that pays for it; empty where none does.
    pub funding: String,
    /// What it has besides.
    pub lights: Vec<Light>,
    /// Whether everybody sees it, or its members alone.
    pub public: bool,
}

impl Table {
    /// Which one.
    pub fn id(&self) -> Id {
        self.0.id
    }

    /// What kind it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn kind(&self) -> Result<Kind, StoreError> {
        told::choice(&self.0, "kind", Kind::from_name)
    }

    /// How far it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn state(&self) -> Result<State, StoreError> {
        told::choice(&self.0, "state", State::from_name)
    }

    /// Why it is over.
    pub fn ending(&self) -> Option<Ending> {
        self.0.line("closed_as").and_then(Ending::from_name)
    }

    /// Whether it has something that not every table has.
    pub fn is_lit(&self, light: Light) -> bool {
        self.lights().any(|lit| lit == light)
    }

    /// What it has besides.
    pub fn lights(&self) -> impl Iterator<Item = Light> {
        self.0.line("lights").unwrap_or_default().split(',').filter_map(Light::from_name)
    }

    /// What a funder calls the project that pays for it.
    pub fn funding(&self) -> Option<&str> {
        self.0.line("funding")
    }

    /// Whether everybody sees it: a topic is its members' own, whatever its audience says.
    pub fn is_public(&self) -> bool {
        self.0.audience == Audience::Public && self.0.line("kind") != Some(Kind::Topic.name())
    }
}

/// A table of an id.
///
/// # Errors
/// When the database is gone.
pub async fn one(on: &impl ConnectionTrait, id: Id) -> Result<Option<Table>, StoreError> {
    Ok(told::one(on, &ROUND_TABLE, id).await?.map(Table))
}

/// Every table.
///
/// # Errors
/// When the database is gone.
pub async fn all(store: &Store, _: &Grant<SeeTables>) -> Result<Vec<Table>, StoreError> {
    every(&store.read().await?).await
}

pub(crate) async fn every(on: &impl ConnectionTrait) -> Result<Vec<Table>, StoreError> {
    let all = records::all(on, &ROUND_TABLE).await?;
    Ok(all.into_iter().filter(|table| table.retired_at.is_none()).map(Table).collect())
}

/// Founds a table; who founds it calls it together.
///
/// # Errors
/// When the database is gone.
pub async fn found(store: &Store, grant: &Grant<Found>, new: &New) -> Result<Id, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let mut table = Record::new(&ROUND_TABLE, unit.ids().public());
    table.audience = Audience::Public;
    table.set("kind", told::line(new.kind.name()));
    table.set("state", told::line(State::Founded.name()));
    told::tell(&mut table, "name", new.lang, &new.name);
    told::tell(&mut table, "purpose", new.lang, &new.purpose);
    unit.save(&mut table).await?;
    if let Some(person) = grant.actor().id() {
        give(&unit, table.id, person, Office::Convener).await?;
    }
    unit.audit("roundtable.found", Some(table.reference()), 1).await?;
    unit.commit().await?;
    Ok(table.id)
}

/// Says what a table is; `version` is the one that was read.
///
/// # Errors
/// When it is gone, somebody changed it meanwhile, or the database is gone.
pub async fn describe(
    store: &Store,
    grant: &Grant<Convene>,
    id: Id,
    version: i64,
    said: &Said,
) -> Result<(), Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    let Table(mut table) = one(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    told::as_read(&table, version)?;
    told::tell(&mut table, "name", said.lang, &said.name);
    told::tell(&mut table, "purpose", said.lang, &said.purpose);
    told::tell(&mut table, "how_to_be_heard", said.lang, &said.how_to_be_heard);
    let lights: Vec<&str> = said.lights.iter().map(|light| light.name()).collect();
    table.set("lights", told::line(&lights.join(",")));
    table.set("funding", told::line(&said.funding));
    table.audience = if said.public { Audience::Public } else { Audience::Members };
    unit.save(&mut table).await?;
    unit.audit("roundtable.describe", Some(table.reference()), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Lets something happen to a table.
///
/// # Errors
/// When it does not follow, it is gone, or the database is.
pub async fn step(
    store: &Store,
    grant: &Grant<Convene>,
    id: Id,
    event: Event,
    ending: Option<Ending>,
) -> Result<State, Unchanged<Refused>> {
    let mut unit = store.begin(grant.actor()).await?;
    let table = one(unit.on(), id).await?.ok_or(Unchanged::Gone)?;
    let state = table.state()?.after(event, ending).map_err(Unchanged::Refused)?;
    let Table(mut table) = table;
    table.set("state", told::line(state.name()));
    let ending = ending.filter(|_| state == State::Closed);
    table.set("closed_as", ending.and_then(|ending| told::line(ending.name())));
    unit.save(&mut table).await?;
    unit.audit("roundtable.step_table", Some(table.reference()), 1).await?;
    unit.commit().await?;
    Ok(state)
}

/// Who does what for a table.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn offices(on: &impl ConnectionTrait, table: Id) -> Result<Vec<(Office, Person)>, StoreError> {
    let text =
        "SELECT office, person FROM table_office WHERE table_id = $1 AND until IS NULL ORDER BY since, id";
    let mut held = Vec::new();
    for row in sql::query(on, "read offices", text, vec![sql::id(table)]).await? {
        let (office, person) = (office(&get::<String>(&row, 0)?)?, Id::from_uuid(get(&row, 1)?));
        if let Some(person) = Person::find(on, person).await?.filter(Person::may_enter) {
            held.push((office, person));
        }
    }
    Ok(held)
}

fn office(name: &str) -> Result<Office, StoreError> {
    Office::from_name(name).ok_or_else(|| StoreError::Corrupt { what: "office", value: name.to_owned() })
}

/// Gives somebody an office. Who has it keeps it.
///
/// # Errors
/// When the database is gone.
pub async fn appoint(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    person: Id,
    office: Office,
) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    give(&unit, table, person, office).await?;
    unit.audit("roundtable.appoint", Some(reference(table)), 1).await?;
    unit.commit().await.map(drop)
}

/// Takes an office from somebody. A table keeps somebody who calls it together.
///
/// # Errors
/// When nobody else calls it together, or the database is gone.
pub async fn dismiss(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    person: Id,
    office: Office,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    // Two who dismiss each other at once do so one after the other.
    unit.take_turn().await?;
    let others = offices(unit.on(), table).await?;
    let other = others.iter().any(|(held, by)| *held == Office::Convener && by.id != person);
    if office == Office::Convener && !other {
        return Err(Unchanged::Refused(()));
    }
    let text = "UPDATE table_office SET until = $4 WHERE table_id = $1 AND person = $2 AND office = $3 AND until IS NULL";
    let values = vec![sql::id(table), sql::id(person), sql::text(office.name()), unit.now().micros().into()];
    sql::execute(unit.on(), "take an office", text, values).await?;
    if office == Office::Interpreter {
        crate::interpreters::leave(&unit, table, person).await?;
    }
    unit.audit("roundtable.dismiss", Some(reference(table)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// What the audit calls a table.
pub(crate) fn reference(table: Id) -> kernel::Ref {
    kernel::Ref { kind: ROUND_TABLE.name, id: table }
}

/// Gives somebody an office from now on.
///
/// # Errors
/// When the database is gone.
pub async fn give(unit: &UnitOfWork, table: Id, person: Id, office: Office) -> Result<(), StoreError> {
    let text =
        "SELECT 1 FROM table_office WHERE table_id = $1 AND person = $2 AND office = $3 AND until IS NULL";
    let values = vec![sql::id(table), sql::id(person), sql::text(office.name())];
    if sql::query_one(unit.on(), "look for an office", text, values).await?.is_some() {
        return Ok(());
    }
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(table),
        sql::id(person),
        sql::text(office.name()),
        unit.now().micros().into(),
    ];
    let columns = ["id", "table_id", "person", "office", "since"];
    sql::insert(unit.on(), "give an office", "table_office", &columns, vec![row]).await
}

/// How somebody stands to a table: by their offices, by a seat of their own, by one of an organisation of theirs.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn relations(
    on: &impl ConnectionTrait,
    actor: &Actor,
    table: Id,
) -> Result<Vec<Relation>, StoreError> {
    let Some(person) = actor.id() else { return Ok(Vec::new()) };
    let text = "SELECT office FROM table_office WHERE table_id = $1 AND person = $2 AND until IS NULL";
    let mut relations = Vec::new();
    for row in sql::query(on, "read one's offices", text, vec![sql::id(table), sql::id(person)]).await? {
        relations.extend(match office(&get::<String>(&row, 0)?)? {
            Office::Convener => Some(Relation::Convener),
            Office::Facilitator => Some(Relation::Facilitator),
            Office::MinuteTaker => Some(Relation::MinuteTaker),
            Office::Interpreter | Office::PoliticalSponsor => None,
        });
    }
    if crate::seats::is_seated(on, actor, table).await? {
        relations.push(Relation::Seated);
    }
    Ok(relations)
}

/// Every table, for who opens pages from inside: which of them they may read is asked for each.
///
/// # Errors
/// When the database is gone.
pub async fn known(on: &impl ConnectionTrait, _: &Grant<Open>) -> Result<Vec<Table>, StoreError> {
    every(on).await
}

/// The tables at which somebody sits or does something.
///
/// # Errors
/// When the database is gone.
pub async fn ones_own(on: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Table>, StoreError> {
    let mut own = Vec::new();
    for table in every(on).await? {
        if !relations(on, actor, table.id()).await?.is_empty() {
            own.push(table);
        }
    }
    Ok(own)
}
