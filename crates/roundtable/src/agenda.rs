//! Agenda items: of a meeting, or parked with their table.

use kernel::policy::Grant;
use kernel::{Audience, Id, Lang, Record};
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::model::AGENDA_ITEM;
use crate::model::agenda::{Kind, moved};
use crate::model::seat::Side;
use crate::policy::Convene;
use crate::{Unchanged, meetings, proposals, seats, tables, told};

/// An item as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Item(pub Record);

/// What is said of an item.
#[derive(Debug, Clone)]
pub struct Said {
    /// What it is called.
    pub title: String,
    /// What is to be talked about.
    pub description: String,
    /// The language both are in.
    pub lang: Lang,
    /// How many minutes it has.
    pub minutes: Option<u32>,
    /// For whom it is.
    pub kind: Kind,
    /// From which seat it is presented.
    pub presenter: Option<Id>,
    /// Which side wants it talked about.
    pub raised_by: Option<Side>,
    /// Whether what is said may be used, and not who said it.
    pub chatham_house: bool,
}

/// Where an item goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// To those that wait with the table.
    Park,
    /// To the end of a meeting.
    To(Id),
    /// Away.
    Away,
}

impl Item {
    /// Which one.
    pub fn id(&self) -> Id {
        self.0.id
    }

    /// The meeting it is on; none while it is parked.
    pub fn meeting(&self) -> Option<Id> {
        self.0.target("meeting_id")
    }

    /// For whom it is.
    ///
    /// # Errors
    /// When what is stored is none.
    pub fn kind(&self) -> Result<Kind, StoreError> {
        told::choice(&self.0, "kind", Kind::from_name)
    }

    /// How many minutes it has.
    pub fn minutes(&self) -> Option<u32> {
        told::count(&self.0, "minutes")
    }

    /// From which seat it is presented.
    pub fn presenter(&self) -> Option<Id> {
        self.0.target("presenter_id")
    }

    /// Which side wants it talked about.
    pub fn raised_by(&self) -> Option<Side> {
        self.0.line("raised_by").and_then(Side::from_name)
    }

    /// From which seat it was brought in.
    pub fn raised_seat(&self) -> Option<Id> {
        self.0.target("raised_seat_id")
    }

    /// Whether somebody else entered it for that seat.
    pub fn was_entered_for(&self) -> bool {
        self.0.line("entered_for").is_some()
    }

    /// Whether what is said may be used, and not who said it.
    pub fn is_chatham_house(&self) -> bool {
        self.0.line("chatham_house").is_some()
    }

    fn position(&self) -> f64 {
        self.0.number("position").unwrap_or(0.0)
    }
}

/// The items of a meeting, in order.
///
/// # Errors
/// When the database is gone.
pub async fn of(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<Item>, StoreError> {
    Ok(sorted(records::by_field(on, &AGENDA_ITEM, "meeting_id", &[meeting]).await?))
}

/// The items that wait with a table, in order.
///
/// # Errors
/// When the database is gone.
pub async fn backlog(on: &impl ConnectionTrait, table: Id) -> Result<Vec<Item>, StoreError> {
    let text = "SELECT id FROM agenda_item WHERE table_id = $1 AND meeting_id IS NULL AND retired_at IS NULL";
    let rows = sql::query(on, "look what waits", text, vec![sql::id(table)]).await?;
    let ids = rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?)));
    Ok(sorted(records::by_id(on, &AGENDA_ITEM, &ids.collect::<Result<Vec<_>, StoreError>>()?).await?))
}

pub(crate) fn sorted(found: Vec<Record>) -> Vec<Item> {
    let mut items: Vec<Item> = found.into_iter().filter(|item| item.retired_at.is_none()).map(Item).collect();
    items.sort_by(|one, other| one.position().total_cmp(&other.position()).then(one.id().cmp(&other.id())));
    items
}

/// Whether an item is one of a table's, on a meeting or parked: who may do something there may do nothing with those of
/// another.
///
/// # Errors
/// When the database is gone.
pub async fn belongs(on: &impl ConnectionTrait, table: Id, item: Id) -> Result<bool, StoreError> {
    let item = told::one(on, &AGENDA_ITEM, item).await?;
    Ok(item.and_then(|item| item.target("table_id")) == Some(table))
}

/// Adds an item: to a meeting, or to those that wait with a table.
///
/// # Errors
/// When what is talked about stands already, the meeting or the seat is another table's, it is gone, or the database is.
pub async fn add(
    store: &Store,
    grant: &Grant<Convene>,
    table: Id,
    meeting: Option<Id>,
    said: &Said,
) -> Result<Id, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let others = match meeting {
        Some(meeting) => {
            open_meeting(&unit, table, meeting).await?;
            of(unit.on(), meeting).await?
        }
        None => backlog(unit.on(), table).await?,
    };
    presents(&unit, table, said).await?;
    let mut item = Record::new(&AGENDA_ITEM, unit.ids().hidden());
    item.set("table_id", told::point(Some(table)));
    item.set("meeting_id", told::point(meeting));
    item.set("position", Some(kernel::Value::Number(after(&others))));
    write(&mut item, said);
    unit.save(&mut item).await?;
    unit.audit("roundtable.add_item", Some(about(table, meeting)), 1).await?;
    unit.commit().await?;
    Ok(item.id)
}

fn about(table: Id, meeting: Option<Id>) -> kernel::Ref {
    meeting.map_or_else(|| tables::reference(table), meetings::reference)
}

pub(crate) fn after(others: &[Item]) -> f64 {
    others.last().map_or(1.0, |last| last.position() + 1.0)
}

/// Whether a meeting is one of a table's whose agenda can change.
async fn open_meeting(unit: &UnitOfWork, table: Id, meeting: Id) -> Result<(), Unchanged<()>> {
    let meeting = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    match meeting.table()? == table && meeting.state()?.agenda_is_open() {
        true => Ok(()),
        false => Err(Unchanged::Refused(())),
    }
}

/// Whether an item is presented from a seat of its own table, or from none.
async fn presents(unit: &UnitOfWork, table: Id, said: &Said) -> Result<(), Unchanged<()>> {
    match said.presenter {
        Some(seat) if !seats::belongs(unit.on(), table, seat).await? => Err(Unchanged::Refused(())),
        _ => Ok(()),
    }
}

/// Writes what is said of an item into its record.
pub fn write(item: &mut Record, said: &Said) {
    told::tell(item, "title", said.lang, &said.title);
    told::tell(item, "description", said.lang, &said.description);
    item.set("minutes", told::number(said.minutes));
    item.set("kind", told::line(said.kind.name()));
    item.set("presenter_id", told::point(said.presenter));
    item.set("raised_by", said.raised_by.and_then(|side| told::line(side.name())));
    item.set("chatham_house", told::line(if said.chatham_house { "yes" } else { "" }));
    item.audience = said.kind.audience();
    debug_assert!(item.audience != Audience::Hidden, "every kind has viewers");
}

/// Says what an item is; `version` is the one that was read.
///
/// # Errors
/// When what is talked about stands already, somebody changed it meanwhile, it is gone, or the database is.
pub async fn describe(
    store: &Store,
    grant: &Grant<Convene>,
    id: Id,
    version: i64,
    said: &Said,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    // What is talked about may be fixed at this moment.
    unit.take_turn().await?;
    let mut item = told::one(unit.on(), &AGENDA_ITEM, id).await?.ok_or(Unchanged::Gone)?;
    let table = item.target("table_id").ok_or(Unchanged::Gone)?;
    if let Some(meeting) = item.target("meeting_id") {
        open_meeting(&unit, table, meeting).await?;
    }
    presents(&unit, table, said).await?;
    told::as_read(&item, version)?;
    write(&mut item, said);
    unit.save(&mut item).await?;
    let meeting = item.target("meeting_id").map(meetings::reference);
    unit.audit("roundtable.describe_item", meeting, 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Moves an item.
///
/// # Errors
/// When what is talked about stands already, the meeting is another table's, it is gone, or the database is.
pub async fn put(store: &Store, grant: &Grant<Convene>, id: Id, to: Move) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let mut item = told::one(unit.on(), &AGENDA_ITEM, id).await?.ok_or(Unchanged::Gone)?;
    let table = item.target("table_id").ok_or(Unchanged::Gone)?;
    let meeting = item.target("meeting_id");
    if let Some(meeting) = meeting {
        open_meeting(&unit, table, meeting).await?;
    }
    match to {
        Move::Up | Move::Down => reorder(&mut unit, table, meeting, id, to == Move::Up).await?,
        Move::Away => {
            item.retired_at = Some(unit.now());
            unit.save(&mut item).await?;
            proposals::tell(&unit, &Item(item), table, "roundtable-news-raised-away").await?;
        }
        Move::Park => {
            let last = after(&backlog(unit.on(), table).await?);
            relocate(&mut unit, item, None, last).await?;
        }
        Move::To(there) => {
            open_meeting(&unit, table, there).await?;
            let last = after(&of(unit.on(), there).await?);
            proposals::tell(&unit, &Item(item.clone()), table, "roundtable-news-raised").await?;
            relocate(&mut unit, item, Some(there), last).await?;
        }
    }
    unit.audit("roundtable.move_item", Some(about(table, meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

async fn relocate(
    unit: &mut UnitOfWork,
    mut item: Record,
    meeting: Option<Id>,
    position: f64,
) -> Result<(), StoreError> {
    item.set("meeting_id", told::point(meeting));
    item.set("position", Some(kernel::Value::Number(position)));
    unit.save(&mut item).await
}

async fn reorder(
    unit: &mut UnitOfWork,
    table: Id,
    meeting: Option<Id>,
    id: Id,
    up: bool,
) -> Result<(), StoreError> {
    let items = match meeting {
        Some(meeting) => of(unit.on(), meeting).await?,
        None => backlog(unit.on(), table).await?,
    };
    let order: Vec<Id> = items.iter().map(Item::id).collect();
    for (at, wanted) in (1_u32..).zip(moved(&order, id, up)) {
        let Some(Item(item)) = items.iter().find(|item| item.id() == wanted) else { continue };
        if item.number("position") != Some(f64::from(at)) {
            let mut item = item.clone();
            item.set("position", Some(kernel::Value::Number(f64::from(at))));
            unit.save(&mut item).await?;
        }
    }
    Ok(())
}
