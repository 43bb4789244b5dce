//! Who was at a meeting: noted on a list, seat by seat, with guests, or by themselves with the code on the wall.

use std::collections::HashMap;

use kernel::Id;
use kernel::policy::Grant;
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use crate::model::attendance::{Count, How, Way};
use crate::model::seat::Category;
use crate::policy::TakeMinutes;
use crate::seats::Seat;
use crate::{Unchanged, counted, meetings, seats};

/// The longest name of a guest, in characters.
pub const LONGEST: usize = 120;

/// Somebody who was there, or was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct There {
    /// Which line of the list.
    pub id: Id,
    /// From which seat; none for a guest.
    pub seat: Option<Id>,
    /// A guest's name, where one was given.
    pub guest: Option<String>,
    /// How they were there.
    pub how: How,
    /// How it came to be known.
    pub way: Way,
}

/// Who was at a meeting, in the order in which it was noted.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<There>, StoreError> {
    let text = "SELECT id, seat, guest, how, way FROM attendance WHERE meeting = $1 ORDER BY at, id";
    let rows = sql::query(on, "read attendance", text, vec![sql::id(meeting)]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &sql::Row) -> Result<There, StoreError> {
    let (how, way): (String, String) = (get(row, 3)?, get(row, 4)?);
    Ok(There {
        id: Id::from_uuid(get(row, 0)?),
        seat: get::<Option<uuid::Uuid>>(row, 1)?.map(Id::from_uuid),
        guest: get(row, 2)?,
        how: How::from_name(&how).ok_or(StoreError::Corrupt { what: "attendance", value: how })?,
        way: Way::from_name(&way).ok_or(StoreError::Corrupt { what: "way", value: way })?,
    })
}

/// Notes how somebody from a seat is there, in the place of what was noted before; with none, that nothing is known.
///
/// # Errors
/// When the meeting has not begun, the seat is another table's, it is gone, or the database is.
pub async fn note(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    seat: Id,
    how: Option<How>,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    if !here.state()?.has_begun() || !seats::belongs(unit.on(), here.table()?, seat).await? {
        return Err(Unchanged::Refused(()));
    }
    let text = "DELETE FROM attendance WHERE meeting = $1 AND seat = $2";
    sql::execute(unit.on(), "note attendance", text, vec![sql::id(meeting), sql::id(seat)]).await?;
    counted::turn(&unit, meeting).await?;
    if let Some(how) = how {
        put(&unit, meeting, Some(seat), grant.actor().id(), how, Way::List).await?;
    }
    unit.audit("roundtable.note_attendance", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Notes within a change how somebody is there: from a seat, or as a guest without a name.
///
/// # Errors
/// When it is noted of the seat already, or the database is gone.
pub async fn put(
    unit: &UnitOfWork,
    meeting: Id,
    seat: Option<Id>,
    by: Option<Id>,
    how: How,
    way: Way,
) -> Result<(), StoreError> {
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(meeting),
        seat.map(|seat| seat.uuid()).into(),
        sql::text(how.name()),
        sql::text(way.name()),
        by.map(|by| by.uuid()).into(),
        unit.now().micros().into(),
    ];
    let columns = ["id", "meeting", "seat", "how", "way", "noted_by", "at"];
    sql::insert(unit.on(), "note attendance", "attendance", &columns, vec![row]).await?;
    counted::turn(unit, meeting).await
}

/// Notes within a change that somebody came, as they say themselves. Of whom it is noted already that they are there it stays
/// so; who was excused or missed is there after all.
pub(crate) async fn arrive(
    unit: &UnitOfWork,
    meeting: Id,
    seat: Id,
    by: Id,
    how: How,
) -> Result<(), StoreError> {
    let known = of(unit.on(), meeting).await?.into_iter().find(|one| one.seat == Some(seat));
    if known.as_ref().is_some_and(|one| one.how.took_part()) {
        return Ok(());
    }
    if let Some(known) = known {
        let text = "DELETE FROM attendance WHERE id = $1";
        sql::execute(unit.on(), "note attendance", text, vec![sql::id(known.id)]).await?;
    }
    put(unit, meeting, Some(seat), Some(by), how, Way::Code).await
}

/// Forgets within a change who came too early: the meeting is not held then.
pub(crate) async fn forget_early(unit: &UnitOfWork, meeting: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM attendance WHERE meeting = $1";
    sql::execute(unit.on(), "forget who came too early", text, vec![sql::id(meeting)]).await?;
    counted::turn(unit, meeting).await
}

/// Notes a guest under an id that whoever writes brings along: sent twice, a guest is there once.
///
/// # Errors
/// When the meeting has not begun, the id is another line's, the meeting is gone, or the database is.
pub async fn note_guest(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    id: Id,
    name: &str,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    if !here.state()?.has_begun() {
        return Err(Unchanged::Refused(()));
    }
    let known = sql::query_one(
        unit.on(),
        "look for a guest",
        "SELECT meeting FROM attendance WHERE id = $1",
        vec![sql::id(id)],
    );
    if let Some(known) = known.await? {
        return match Id::from_uuid(get(&known, 0)?) == meeting {
            true => Ok(()),
            false => Err(Unchanged::Refused(())),
        };
    }
    let row = vec![
        sql::id(id),
        sql::id(meeting),
        (!name.is_empty()).then(|| name.to_owned()).into(),
        sql::text(How::Guest.name()),
        sql::text(Way::List.name()),
        grant.actor().id().map(|by| by.uuid()).into(),
        unit.now().micros().into(),
    ];
    let columns = ["id", "meeting", "guest", "how", "way", "noted_by", "at"];
    sql::insert(unit.on(), "note a guest", "attendance", &columns, vec![row]).await?;
    counted::turn(&unit, meeting).await?;
    unit.audit("roundtable.note_attendance", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Takes a guest off the list again.
///
/// # Errors
/// When the database is gone.
pub async fn remove_guest(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    id: Id,
) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let text = "DELETE FROM attendance WHERE id = $1 AND meeting = $2 AND seat IS NULL";
    sql::execute(unit.on(), "take a guest off", text, vec![sql::id(id), sql::id(meeting)]).await?;
    counted::turn(&unit, meeting).await?;
    unit.audit("roundtable.note_attendance", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await.map(drop)
}

/// How many took part in a meeting, those with a seat by category.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub fn count(there: &[There], seats: &[Seat]) -> Result<Count, StoreError> {
    let categories: HashMap<Id, Category> =
        seats.iter().map(|seat| Ok((seat.id(), seat.category()?))).collect::<Result<_, StoreError>>()?;
    let category = |one: &There| one.seat.and_then(|seat| categories.get(&seat)).copied();
    Ok(Count::of(there.iter().map(|one| (one.how, category(one)))))
}
