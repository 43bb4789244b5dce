//! What a year of a table was, in numbers, computed live from what is kept.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, TimeDelta};
use kernel::Id;
use kernel::policy::Grant;
use store::{ConnectionTrait, StoreError, records};

use crate::attendance::{self, Overall};
use crate::meetings::{self, Meeting};
use crate::minutes;
use crate::model::AGENDA_ITEM;
use crate::model::attendance::Count;
use crate::model::balance::{OLD_DAYS, Tally};
use crate::model::seat::Side;
use crate::policy::TakeMinutes;
use crate::seats::{self, Seat};

/// How many days a year of a table has.
const YEAR_DAYS: i64 = 365;

/// A year of a table.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// Its meetings of the year that are over or going on, the first first, with how many took part.
    pub meetings: Vec<(Meeting, Count)>,
    /// How many organisations took part at least once, and how many have a seat.
    pub came: usize,
    /// How many organisations have a seat.
    pub seated: usize,
    /// What each side did.
    pub sides: BTreeMap<Side, Tally>,
}

/// The year of a table up to a day.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn year(
    on: &impl ConnectionTrait,
    _: &Grant<TakeMinutes>,
    table: Id,
    today: NaiveDate,
) -> Result<Numbers, StoreError> {
    let since =
        TimeDelta::try_days(YEAR_DAYS).and_then(|days| today.checked_sub_signed(days)).unwrap_or(today);
    let all = seats::all(on, table).await?;
    let Overall { mut meetings, organizations } = attendance::overall(on, table, since, &all).await?;
    let mut sides: BTreeMap<Side, Tally> =
        Side::ALL.into_iter().map(|side| (side, Tally::default())).collect();
    let mut side_of: HashMap<Id, Side> = HashMap::new();
    for seat in &all {
        let side = Side::of(seat.category()?);
        side_of.insert(seat.id(), side);
        sides.entry(side).or_default().seats += usize::from(seat.stands(today));
    }
    let mut held = Vec::new();
    for meeting in meetings::of(on, table).await?.into_iter().rev() {
        if !meeting.state()?.has_begun() || meeting.starts().is_none_or(|at| at.date() < since) {
            continue;
        }
        let count = meetings.remove(&meeting.id()).unwrap_or_default();
        for (category, many) in &count.seats {
            sides.entry(Side::of(*category)).or_default().came += many;
        }
        held.push((meeting, count));
    }
    let ids: Vec<Id> = held.iter().map(|(meeting, _)| meeting.id()).collect();
    raised(on, &ids, &mut sides).await?;
    promised(on, table, (since, today), &side_of, &mut sides).await?;
    let seated = all.iter().filter(|seat| seat.stands(today)).filter_map(Seat::organization).count();
    Ok(Numbers { meetings: held, came: organizations, seated, sides })
}

/// Counts which side raised what was talked about.
async fn raised(
    on: &impl ConnectionTrait,
    meetings: &[Id],
    sides: &mut BTreeMap<Side, Tally>,
) -> Result<(), StoreError> {
    for item in records::by_field(on, &AGENDA_ITEM, "meeting_id", meetings).await? {
        let side = item.line("raised_by").and_then(Side::from_name).filter(|_| item.retired_at.is_none());
        if let Some(side) = side {
            sides.entry(side).or_default().raised += 1;
        }
    }
    Ok(())
}

/// Counts which side took tasks on, and what became of them.
async fn promised(
    on: &impl ConnectionTrait,
    table: Id,
    (since, today): (NaiveDate, NaiveDate),
    side_of: &HashMap<Id, Side>,
    sides: &mut BTreeMap<Side, Tally>,
) -> Result<(), StoreError> {
    for task in minutes::tasks(on, table).await? {
        let lately = Meeting(task.meeting).starts().is_some_and(|at| at.date() >= since);
        let Some(side) = task.entry.seat().and_then(|seat| side_of.get(&seat)).filter(|_| lately) else {
            continue;
        };
        let tally = sides.entry(*side).or_default();
        let late = task.entry.due().map_or(0, |due| (today - due).num_days());
        tally.taken += 1;
        tally.kept += usize::from(task.entry.done().is_some());
        tally.old += usize::from(task.entry.done().is_none() && late > OLD_DAYS);
    }
    Ok(())
}
