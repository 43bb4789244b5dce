//! Topics: small tables that members open themselves, take part in as long as they choose, and call together without
//! anybody's leave. Who sits at the table a topic belongs to hears of it there, and of its meetings once they take part.

use chrono::NaiveDate;
use kernel::policy::{Actor, Grant};
use kernel::{Audience, Id, Lang, Record};
use people::mail;
use store::sql;
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::model::ROUND_TABLE;
use crate::model::seat::{Office, Part};
use crate::model::table::{Kind, State};
use crate::policy::OpenTopic;
use crate::seats::{self, Seat};
use crate::tables::{self, Table};
use crate::{Unchanged, told};

/// A topic to be opened.
#[derive(Debug, Clone)]
pub struct New {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// The language both are in.
    pub lang: Lang,
    /// The seats whose people are to hear of it.
    pub invited: Vec<Id>,
}

/// The topics of a table: those that go on first, then those that are over.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of(on: &impl ConnectionTrait, table: Id) -> Result<Vec<Table>, StoreError> {
    let mut topics = Vec::new();
    for topic in records::by_field(on, &ROUND_TABLE, "parent_id", &[table]).await? {
        let topic = Table(topic);
        if topic.0.retired_at.is_none() && topic.kind()? == Kind::Topic {
            topics.push((topic.state()? == State::Closed, topic));
        }
    }
    topics.sort_by_key(|(over, topic)| (*over, topic.id()));
    Ok(topics.into_iter().map(|(_, topic)| topic).collect())
}

/// A topic of a table that goes on.
async fn going(unit: &UnitOfWork, table: Id, topic: Id) -> Result<Table, Unchanged<()>> {
    let found = of(unit.on(), table).await?.into_iter().find(|one| one.id() == topic);
    let found = found.ok_or(Unchanged::Gone)?;
    if found.state()?.meets() { Ok(found) } else { Err(Unchanged::Refused(())) }
}

/// Opens a topic: who opens it sits there and calls it together.
///
/// # Errors
/// When they have no seat at the table, it is gone, or the database is.
pub async fn open(
    store: &Store,
    grant: &Grant<OpenTopic>,
    table: Id,
    new: &New,
    today: NaiveDate,
) -> Result<Id, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let at = tables::one(unit.on(), table).await?.ok_or(Unchanged::Gone)?;
    let person = grant.actor().id().ok_or(Unchanged::Gone)?;
    if at.kind()? == Kind::Topic || !at.state()?.meets() {
        return Err(Unchanged::Refused(()));
    }
    let mut topic = Record::new(&ROUND_TABLE, unit.ids().hidden());
    topic.audience = Audience::Members;
    topic.set("kind", told::line(Kind::Topic.name()));
    topic.set("state", told::line(State::Founded.name()));
    topic.set("parent_id", told::point(Some(table)));
    told::tell(&mut topic, "name", new.lang, &new.name);
    told::tell(&mut topic, "purpose", new.lang, &new.purpose);
    unit.save(&mut topic).await?;
    tables::give(&unit, topic.id, person, Office::Convener).await?;
    sit_down(&mut unit, grant.actor(), table, topic.id, today).await?;
    invite(&unit, table, &new.invited, person).await?;
    unit.audit("roundtable.open_topic", Some(tables::reference(topic.id)), 1).await?;
    unit.commit().await?;
    Ok(topic.id)
}

/// Lets those who sit at some seats of a table hear that there is something to take part in.
async fn invite(unit: &UnitOfWork, table: Id, invited: &[Id], but: Id) -> Result<(), StoreError> {
    let mut holders = seats::holders(unit.on(), table).await?;
    let of = |seat: &Id| holders.remove(seat).unwrap_or_default();
    let mut to: Vec<Id> = invited.iter().flat_map(of).map(|holder| holder.person.id).collect();
    to.retain(|person| *person != but);
    to.sort_unstable();
    to.dedup();
    mail::notice(unit, &to, "roundtable-news-topic", &format!("/table/{table}/topics")).await
}

/// Takes part in a topic, from the seats one has at the table it belongs to.
///
/// # Errors
/// When it is over, they have no seat at the table, it is gone, or the database is.
pub async fn join(
    store: &Store,
    grant: &Grant<OpenTopic>,
    table: Id,
    topic: Id,
    today: NaiveDate,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    going(&unit, table, topic).await?;
    sit_down(&mut unit, grant.actor(), table, topic, today).await?;
    unit.audit("roundtable.join_topic", Some(tables::reference(topic)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Puts somebody at a topic from each seat they have at its table: as delegate where nobody sits there for it yet.
async fn sit_down(
    unit: &mut UnitOfWork,
    actor: &Actor,
    table: Id,
    topic: Id,
    today: NaiveDate,
) -> Result<(), Unchanged<()>> {
    let person = actor.id().ok_or(Unchanged::Gone)?;
    let own = seats::own(unit.on(), actor, table, today).await?;
    if own.is_empty() {
        return Err(Unchanged::Gone);
    }
    for from in own {
        let there = seats::standing(unit.on(), topic, today).await?;
        let holders = seats::holders(unit.on(), topic).await?;
        match there.iter().find(|seat| is_same(seat, &from)) {
            Some(seat) => {
                let sits = holders.get(&seat.id()).map(Vec::as_slice).unwrap_or_default();
                if !sits.iter().any(|holder| holder.person.id == person) {
                    let part = if sits.is_empty() { Part::Delegate } else { Part::Alternate };
                    seats::put(unit, seat.id(), person, part).await?;
                }
            }
            None => {
                let seat = seats::set_up(unit, topic, &copied(&from)?, today).await?;
                seats::put(unit, seat, person, Part::Delegate).await?;
            }
        }
    }
    Ok(())
}

/// Whether two seats at two tables are of the same organisation or community.
fn is_same(one: &Seat, other: &Seat) -> bool {
    match (one.organization(), other.organization()) {
        (Some(one), Some(other)) => one == other,
        (None, None) => community(one).map(|text| text.1) == community(other).map(|text| text.1),
        _ => false,
    }
}

fn community(seat: &Seat) -> Option<(Lang, String)> {
    let at = seat.0.entity.position("community")?;
    let text = seat.0.texts().iter().find(|text| usize::from(text.field) == at)?;
    Some((text.lang, text.body.to_string()))
}

fn copied(seat: &Seat) -> Result<seats::New, StoreError> {
    Ok(seats::New {
        organization: seat.organization(),
        community: community(seat),
        category: Some(seat.category()?),
        observer: seat.is_observer(),
    })
}

/// Takes part no longer, at once and without a reason. A seat at which nobody sits any more ends.
///
/// # Errors
/// When nobody else calls the topic together, it is none of this table, or the database is gone.
pub async fn leave(
    store: &Store,
    grant: &Grant<OpenTopic>,
    table: Id,
    topic: Id,
    today: NaiveDate,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let person = grant.actor().id().ok_or(Unchanged::Gone)?;
    if !of(unit.on(), table).await?.iter().any(|one| one.id() == topic) {
        return Err(Unchanged::Gone);
    }
    let mut offices = tables::offices(unit.on(), topic).await?;
    offices.retain(|(office, _)| *office == Office::Convener);
    if offices.iter().any(|(_, one)| one.id == person) && offices.len() < 2 {
        return Err(Unchanged::Refused(()));
    }
    let text = "UPDATE table_office SET until = $3 WHERE table_id = $1 AND person = $2 AND until IS NULL";
    let values = vec![sql::id(topic), sql::id(person), unit.now().micros().into()];
    sql::execute(unit.on(), "take an office", text, values).await?;
    for Seat(seat) in seats::standing(unit.on(), topic, today).await? {
        seats::leave_seat(&unit, seat.id, person).await?;
        if !seats::holders(unit.on(), topic).await?.contains_key(&seat.id) {
            seats::close(&mut unit, seat, today).await?;
        }
    }
    unit.audit("roundtable.leave_topic", Some(tables::reference(topic)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Whether somebody takes part in a topic.
///
/// # Errors
/// When the database is gone.
pub async fn takes_part(on: &impl ConnectionTrait, actor: &Actor, topic: Id) -> Result<bool, StoreError> {
    let Some(person) = actor.id() else { return Ok(false) };
    let text = "SELECT 1 FROM seat_holder h JOIN seat s ON s.id = h.seat \
                WHERE s.table_id = $1 AND h.person = $2 AND h.until IS NULL AND s.until IS NULL LIMIT 1";
    let values = vec![sql::id(topic), sql::id(person)];
    Ok(sql::query_one(on, "look for a seat at a topic", text, values).await?.is_some())
}
