//! What members want talked about: brought in from a seat, or entered for one, it waits with its table until whoever
//! calls that together puts it on an agenda. Who brought it in hears what became of it.

use chrono::NaiveDate;
use kernel::policy::{Actor, Grant};
use kernel::{Id, Lang, Record};
use people::mail;
use store::{Store, StoreError, UnitOfWork};

use crate::agenda::{self, Item, Said};
use crate::model::AGENDA_ITEM;
use crate::model::agenda::Kind;
use crate::model::seat::Side;
use crate::policy::{EnterFor, Raise};
use crate::{Unchanged, rules, seats, tables, told};

/// What somebody wants talked about.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// From which seat it comes.
    pub seat: Id,
    /// What it is called.
    pub title: String,
    /// What is to be talked about.
    pub description: String,
    /// The language both are in.
    pub lang: Lang,
}

/// Brings something in from a seat of one's own.
///
/// # Errors
/// When it is no seat of theirs with a word, the table is closed, it is gone, or the database is.
pub async fn raise(
    store: &Store,
    grant: &Grant<Raise>,
    table: Id,
    proposal: &Proposal,
    today: NaiveDate,
) -> Result<Id, Unchanged<()>> {
    let own = seats::own(&store.read().await?, grant.actor(), table, today).await?;
    if !own.iter().any(|seat| seat.id() == proposal.seat) {
        return Err(Unchanged::Gone);
    }
    put(store, grant.actor(), table, proposal, today, false).await
}

/// Enters for a seat what was said there by telephone or in person. It is shown that somebody else did.
///
/// # Errors
/// When no seat with a word is meant, the table is closed, it is gone, or the database is.
pub async fn enter_for(
    store: &Store,
    grant: &Grant<EnterFor>,
    table: Id,
    proposal: &Proposal,
    today: NaiveDate,
) -> Result<Id, Unchanged<()>> {
    put(store, grant.actor(), table, proposal, today, true).await
}

async fn put(
    store: &Store,
    actor: &Actor,
    table: Id,
    proposal: &Proposal,
    today: NaiveDate,
    entered_for: bool,
) -> Result<Id, Unchanged<()>> {
    let mut unit = store.begin(actor).await?;
    unit.take_turn().await?;
    let at = tables::one(unit.on(), table).await?.ok_or(Unchanged::Gone)?;
    let with_a_word = rules::with_a_word(unit.on(), table, today).await?;
    let seat = with_a_word.iter().find(|seat| seat.id() == proposal.seat).ok_or(Unchanged::Gone)?;
    if !at.state()?.meets() {
        return Err(Unchanged::Refused(()));
    }
    let last = agenda::after(&agenda::backlog(unit.on(), table).await?);
    let mut item = Record::new(&AGENDA_ITEM, unit.ids().hidden());
    item.set("table_id", told::point(Some(table)));
    item.set("position", Some(kernel::Value::Number(last)));
    item.set("raised_seat_id", told::point(Some(proposal.seat)));
    item.set("entered_for", told::line(if entered_for { "yes" } else { "" }));
    let said = Said {
        title: proposal.title.clone(),
        description: proposal.description.clone(),
        lang: proposal.lang,
        minutes: None,
        // For the members, until whoever calls the table together says that it is for everybody.
        kind: Kind::Internal,
        presenter: None,
        raised_by: Some(Side::of(seat.category()?)),
        chatham_house: false,
    };
    agenda::write(&mut item, &said);
    unit.save(&mut item).await?;
    let about = Some(tables::reference(table));
    match entered_for {
        true => unit.audit("roundtable.raise_for", about, 1).await?,
        false => unit.audit("roundtable.raise", about, 1).await?,
    }
    unit.commit().await?;
    Ok(item.id)
}

/// Lets those who sit at the seat an item came from hear what became of it.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub(crate) async fn tell(unit: &UnitOfWork, item: &Item, table: Id, topic: &str) -> Result<(), StoreError> {
    let Some(seat) = item.raised_seat() else { return Ok(()) };
    let holders = seats::holders(unit.on(), table).await?.remove(&seat).unwrap_or_default();
    let to: Vec<Id> = holders.into_iter().map(|holder| holder.person.id).collect();
    mail::notice(unit, &to, topic, &format!("/table/{table}/proposals")).await
}
