//! Seats: whose they are, who sits there, who can sit there instead.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use kernel::policy::{Actor, Grant};
use kernel::{Audience, Id, Lang, Record};
use network::about::About;
use network::model::standing::Standing;
use people::Person;
use store::sql::{self, Among, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::Unchanged;
use crate::model::SEAT;
use crate::model::seat::{Category, Kind, Part};
use crate::policy::Convene;
use crate::told;

/// A seat as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat(pub Record);

/// Somebody at a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub person: Person,
    /// As what.
    pub part: Part,
}

/// A seat to be set up.
#[derive(Debug, Clone, Default)]
pub struct New {
    /// Whose it is; none where a community without an organisation has it.
    pub organization: Option<Id>,
    /// The community, and the language it is named in.
    pub community: Option<(Lang, String)>,
    /// Of which category.
    pub category: Option<Category>,
    /// Whether it only listens.
    pub observer: bool,
}

impl Seat {
    /// Which one.
    pub fn id(&self) -> Id {
        self.0.id
    }

    /// Whose it is.
    pub fn organization(&self) -> Option<Id> {
        self.0.target("organization_id")
    }

    /// Of which category.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn category(&self) -> Result<Category, StoreError> {
        told::choice(&self.0, "category", Category::from_name)
    }

    /// Whether it only listens.
    pub fn is_observer(&self) -> bool {
        self.0.line("kind") == Some(Kind::Observer.name())
    }

    /// From which day on it stands no more.
    pub(crate) fn until(&self) -> Option<NaiveDate> {
        told::day(&self.0, "until")
    }

    /// Whether it stands on a day.
    pub fn stands(&self, day: NaiveDate) -> bool {
        let (since, until) = (told::day(&self.0, "since"), self.until());
        since.is_none_or(|since| since <= day) && until.is_none_or(|until| day < until)
    }
}

/// Every seat a table ever had.
///
/// # Errors
/// When the database is gone.
pub async fn all(on: &impl ConnectionTrait, table: Id) -> Result<Vec<Seat>, StoreError> {
    Ok(records::by_field(on, &SEAT, "table_id", &[table]).await?.into_iter().map(Seat).collect())
}

/// The seats of a table that stand on a day.
///
/// # Errors
/// When the database is gone.
pub async fn standing(
    on: &impl ConnectionTrait,
    table: Id,
    today: NaiveDate,
) -> Result<Vec<Seat>, StoreError> {
    let mut seats = all(on, table).await?;
    seats.retain(|seat| seat.stands(today));
    Ok(seats)
}

/// Who sits at the seats of a table, by seat; delegates before alternates.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn holders(on: &impl ConnectionTrait, table: Id) -> Result<HashMap<Id, Vec<Holder>>, StoreError> {
    let text = "SELECT h.seat, h.person, h.part FROM seat_holder h JOIN seat s ON s.id = h.seat \
                WHERE s.table_id = $1 AND h.until IS NULL ORDER BY h.since, h.id";
    holding(on, sql::query(on, "read who sits", text, vec![sql::id(table)]).await?).await
}

/// Who sits at some seats, by seat; delegates before alternates.
///
/// # Errors
/// As [`holders`].
pub async fn holders_at(
    on: &impl ConnectionTrait,
    seats: &[Id],
) -> Result<HashMap<Id, Vec<Holder>>, StoreError> {
    let query =
        ("SELECT seat, person, part FROM seat_holder", "seat", "AND until IS NULL ORDER BY since, id");
    holding(on, sql::query_among(on, "read who sits", query, Among::Ids(seats)).await?).await
}

async fn holding(
    on: &impl ConnectionTrait,
    rows: Vec<sql::Row>,
) -> Result<HashMap<Id, Vec<Holder>>, StoreError> {
    let mut holders: HashMap<Id, Vec<Holder>> = HashMap::new();
    let ids =
        rows.iter().map(|row| Ok(Id::from_uuid(get(row, 1)?))).collect::<Result<Vec<_>, StoreError>>()?;
    let people = Person::among(on, &ids).await?;
    for row in &rows {
        let (person, part): (_, String) = (Id::from_uuid(get(row, 1)?), get(row, 2)?);
        let part = Part::from_name(&part).ok_or(StoreError::Corrupt { what: "part", value: part })?;
        if let Some(person) = people.get(&person).filter(|person| person.may_enter()) {
            let at = holders.entry(Id::from_uuid(get(row, 0)?)).or_default();
            at.push(Holder { person: person.clone(), part });
        }
    }
    holders.values_mut().for_each(|at| at.sort_by_key(|holder| holder.part == Part::Alternate));
    Ok(holders)
}

/// Whether somebody has a seat at a table, or an organisation at which they hold a role has.
///
/// # Errors
/// When the database is gone.
pub async fn is_seated(on: &impl ConnectionTrait, actor: &Actor, table: Id) -> Result<bool, StoreError> {
    let Some(person) = actor.id() else { return Ok(false) };
    let text = "SELECT 1 FROM seat_holder h JOIN seat s ON s.id = h.seat \
                WHERE s.table_id = $1 AND h.person = $2 AND h.until IS NULL AND s.until IS NULL LIMIT 1";
    let values = vec![sql::id(table), sql::id(person)];
    if sql::query_one(on, "look for a seat", text, values).await?.is_some() {
        return Ok(true);
    }
    let theirs: Vec<Id> = actor.held().iter().filter_map(|held| held.organization).collect();
    if theirs.is_empty() {
        return Ok(false);
    }
    let text = format!(
        "SELECT 1 FROM seat WHERE table_id = $1 AND until IS NULL AND organization_id IN ({}) LIMIT 1",
        sql::places(2, theirs.len())
    );
    let values = std::iter::once(table).chain(theirs).map(sql::id).collect();
    Ok(sql::query_one(on, "look for a seat", &text, values).await?.is_some())
}

/// The seats of a table that are somebody's: at which they sit, or can, and those of organisations at which they hold a
/// role.
///
/// # Errors
/// When the database is gone.
pub async fn own(
    on: &impl ConnectionTrait,
    actor: &Actor,
    table: Id,
    today: NaiveDate,
) -> Result<Vec<Seat>, StoreError> {
    let Some(person) = actor.id() else { return Ok(Vec::new()) };
    let text = "SELECT h.seat FROM seat_holder h JOIN seat s ON s.id = h.seat \
                WHERE s.table_id = $1 AND h.person = $2 AND h.until IS NULL";
    let rows = sql::query(on, "look for one's seats", text, vec![sql::id(table), sql::id(person)]).await?;
    let held =
        rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect::<Result<Vec<Id>, StoreError>>()?;
    let theirs: Vec<Id> = actor.held().iter().filter_map(|held| held.organization).collect();
    let mut found = records::by_id(on, &SEAT, &held).await?;
    found.extend(records::by_field(on, &SEAT, "organization_id", &theirs).await?);
    let own: BTreeMap<Id, Seat> = found.into_iter().map(|record| (record.id, Seat(record))).collect();
    let stands = |seat: &Seat| seat.0.target("table_id") == Some(table) && seat.stands(today);
    Ok(own.into_values().filter(stands).collect())
}

/// The organisations that sit at the network's table and have no seat at this one.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn unseated(on: &impl ConnectionTrait, table: Id) -> Result<Vec<Id>, StoreError> {
    let text = "SELECT DISTINCT organization FROM membership_event WHERE organization NOT IN \
                (SELECT organization_id FROM seat WHERE table_id = $1 AND until IS NULL AND organization_id IS NOT NULL)";
    let rows = sql::query(on, "look who has no seat", text, vec![sql::id(table)]).await?;
    let known =
        rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect::<Result<Vec<_>, StoreError>>()?;
    let standings = Standing::among(on, Among::Ids(&known)).await?;
    Ok(standings.into_iter().filter(|(_, standing)| standing.state.sits()).map(|(id, _)| id).collect())
}

/// Sets up a seat; one that stands already stays as it is.
///
/// # Errors
/// When it is nobody's, the organisation has one, or the database is gone.
pub async fn add(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    new: &New,
    today: NaiveDate,
) -> Result<Id, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let taken = standing(unit.on(), table, today).await?;
    let twice = new.organization.is_some_and(|one| taken.iter().any(|seat| seat.organization() == Some(one)));
    if twice || new.organization.is_none() && new.community.is_none() {
        return Err(Unchanged::Refused(()));
    }
    let seat = set_up(&mut unit, table, new, today).await?;
    unit.audit("roundtable.seat", Some(crate::tables::reference(table)), 1).await?;
    unit.commit().await?;
    Ok(seat)
}

/// Sets up a seat within a change.
///
/// # Errors
/// When the database is gone.
pub async fn set_up(unit: &mut UnitOfWork, table: Id, new: &New, today: NaiveDate) -> Result<Id, StoreError> {
    let mut seat = Record::new(&SEAT, unit.ids().hidden());
    seat.audience = Audience::Members;
    seat.set("table_id", told::point(Some(table)));
    seat.set("organization_id", told::point(new.organization));
    let category = new.category.unwrap_or(Category::CommunityRepresentative);
    seat.set("category", told::line(category.name()));
    let kind = if new.observer { Kind::Observer } else { Kind::Member };
    seat.set("kind", told::line(kind.name()));
    seat.set("since", told::date(Some(today)));
    if let Some((lang, community)) = &new.community {
        told::tell(&mut seat, "community", *lang, community);
    }
    unit.save(&mut seat).await?;
    Ok(seat.id)
}

/// Sets up a seat for every organisation that sits at the network's table and has none here, with those who speak for
/// it: the first as delegate, the others as alternates. Answers how many seats that were.
///
/// # Errors
/// When the database is gone.
pub async fn add_all(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    today: NaiveDate,
) -> Result<usize, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let taken: HashSet<Id> =
        standing(unit.on(), table, today).await?.iter().filter_map(Seat::organization).collect();
    let standings: BTreeMap<Id, Standing> =
        Standing::among(unit.on(), Among::All).await?.into_iter().collect();
    let about = About::among(unit.on(), Among::All).await?;
    let speakers = people::speakers(unit.on(), unit.now()).await?;
    let mut added = 0;
    for (organization, _) in standings.iter().filter(|(id, one)| one.state.sits() && !taken.contains(id)) {
        let category = about.get(organization).and_then(|about| about.category).unwrap_or(Category::Ngo);
        let new = New { organization: Some(*organization), category: Some(category), ..New::default() };
        let seat = set_up(&mut unit, table, &new, today).await?;
        for (at, person) in speakers.get(organization).into_iter().flatten().enumerate() {
            let part = if at == 0 { Part::Delegate } else { Part::Alternate };
            put(&unit, seat, person.id, part).await?;
        }
        added += 1;
    }
    if added > 0 {
        unit.audit("roundtable.seat", Some(crate::tables::reference(table)), added).await?;
        unit.commit().await?;
    }
    Ok(added)
}

/// Ends a seat: from today nobody sits there, or comes from there to a meeting that has not begun. What was said from it
/// stays said. One that has ended stays ended when it did.
///
/// # Errors
/// When it is gone, or the database is.
pub async fn end(
    store: &Store,
    grant: &Grant<Convene>,
    seat: Id,
    today: NaiveDate,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let seat = told::one(unit.on(), &SEAT, seat).await?.ok_or(Unchanged::Gone)?;
    if seat.value("until").is_some() {
        return Ok(());
    }
    let table = seat.target("table_id");
    close(&mut unit, seat, today).await?;
    unit.audit("roundtable.end_seat", table.map(crate::tables::reference), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Ends a seat within a change.
pub(crate) async fn close(
    unit: &mut UnitOfWork,
    mut seat: Record,
    today: NaiveDate,
) -> Result<(), StoreError> {
    seat.set("until", told::date(Some(today)));
    unit.save(&mut seat).await?;
    crate::invitations::take_back(unit, seat.id).await?;
    let text = "UPDATE seat_holder SET until = $2 WHERE seat = $1 AND until IS NULL";
    let values = vec![sql::id(seat.id), unit.now().micros().into()];
    sql::execute(unit.on(), "end a seat", text, values).await.map(drop)
}

/// Lets somebody sit at a seat. A seat has one delegate: who was it becomes an alternate.
///
/// # Errors
/// When there is no such seat or person, the seat has ended, or the database is gone.
pub async fn hold(
    store: &Store,
    grant: &Grant<Convene>,
    seat: Id,
    person: Id,
    part: Part,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let record = told::one(unit.on(), &SEAT, seat).await?.ok_or(Unchanged::Gone)?;
    Person::find(unit.on(), person).await?.ok_or(Unchanged::Gone)?;
    if record.value("until").is_some() {
        return Err(Unchanged::Refused(()));
    }
    leave_seat(&unit, seat, person).await?;
    if part == Part::Delegate {
        let text = "UPDATE seat_holder SET part = 'alternate' WHERE seat = $1 AND part = 'delegate' AND until IS NULL";
        sql::execute(unit.on(), "make room for a delegate", text, vec![sql::id(seat)]).await?;
    }
    put(&unit, seat, person, part).await?;
    let table = record.target("table_id").map(crate::tables::reference);
    unit.audit("roundtable.hold_seat", table, 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Lets somebody no longer sit at a seat of a table.
///
/// # Errors
/// When the database is gone.
pub async fn release(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    seat: Id,
    person: Id,
) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    if !belongs(unit.on(), table, seat).await? {
        return Ok(());
    }
    leave_seat(&unit, seat, person).await?;
    unit.audit("roundtable.release_seat", Some(crate::tables::reference(table)), 1).await?;
    unit.commit().await.map(drop)
}

/// Whether a seat is one of a table's: who may do something there may do nothing with those of another.
///
/// # Errors
/// When the database is gone.
pub async fn belongs(on: &impl ConnectionTrait, table: Id, seat: Id) -> Result<bool, StoreError> {
    let seat = told::one(on, &SEAT, seat).await?;
    Ok(seat.and_then(|seat| seat.target("table_id")) == Some(table))
}

pub(crate) async fn leave_seat(unit: &UnitOfWork, seat: Id, person: Id) -> Result<(), StoreError> {
    let text = "UPDATE seat_holder SET until = $3 WHERE seat = $1 AND person = $2 AND until IS NULL";
    let values = vec![sql::id(seat), sql::id(person), unit.now().micros().into()];
    sql::execute(unit.on(), "leave a seat", text, values).await.map(drop)
}

/// Puts somebody at a seat within a change.
///
/// # Errors
/// When the database is gone.
pub async fn put(unit: &UnitOfWork, seat: Id, person: Id, part: Part) -> Result<(), StoreError> {
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(seat),
        sql::id(person),
        sql::text(part.name()),
        unit.now().micros().into(),
    ];
    let columns = ["id", "seat", "person", "part", "since"];
    sql::insert(unit.on(), "take a seat", "seat_holder", &columns, vec![row]).await
}
