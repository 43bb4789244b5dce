//! What a while of a table was, in numbers, computed live from what is kept.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, TimeDelta};
use kernel::policy::Grant;
use kernel::{Id, Instant};
use store::sql::{self, Among, get};
use store::{ConnectionTrait, StoreError};

use crate::counted::Overall;
use crate::kept::{Room, Shelf, any_of_the_room};
use crate::meetings::Meeting;
use crate::model::attendance::Count;
use crate::model::balance::{OLD_DAYS, Tally};
use crate::model::seat::{Category, Side};
use crate::policy::TakeMinutes;
use crate::seats::Seat;
use crate::speeches;

/// How many days the last year has.
const YEAR_DAYS: i64 = 365;

/// Which while is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Span {
    /// The last twelve months.
    #[default]
    Lately,
    /// A year of the calendar.
    Year(i32),
    /// Everything there was.
    Always,
}

/// What each side said in a while of a table, as of a day, kept until something of the room changes.
#[derive(Debug, Clone, Default)]
pub struct Tallies(Shelf<(Id, Span, NaiveDate), BTreeMap<Side, Tally>>);

/// A while of a table.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// Its meetings of the while that are over or going on, the first first, with how many took part.
    pub meetings: Vec<(Meeting, Count)>,
    /// How many organisations took part at least once.
    pub came: usize,
    /// How many organisations have a seat.
    pub seated: usize,
    /// By category, who has a seat and who came.
    pub categories: BTreeMap<Category, Came>,
    /// What each side did.
    pub sides: BTreeMap<Side, Tally>,
    /// Every year in which it met, the last first.
    pub years: Vec<Year>,
}

/// How a category came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Came {
    /// How many seats it has now.
    pub seats: usize,
    /// From how many seats somebody came at least once.
    pub once: usize,
    /// How often somebody came, over all meetings.
    pub times: usize,
}

/// A year in which a table met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Year {
    /// Which one.
    pub year: i32,
    /// How many meetings it had.
    pub meetings: usize,
    /// How many took part in them, on average.
    pub average: usize,
    /// How many organisations took part at least once.
    pub organizations: usize,
}

impl Span {
    /// Whether a day lies in it.
    pub fn holds(self, day: NaiveDate, today: NaiveDate) -> bool {
        match self {
            Span::Lately => {
                let back = TimeDelta::try_days(YEAR_DAYS);
                let since = back.and_then(|days| today.checked_sub_signed(days)).unwrap_or(today);
                day >= since
            }
            Span::Year(year) => day.year() == year,
            Span::Always => true,
        }
    }

    fn has(self, meeting: &Meeting, today: NaiveDate) -> bool {
        meeting.starts().is_some_and(|at| self.holds(at.date(), today))
    }
}

/// A while of a table, up to a day.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn over(
    on: &impl ConnectionTrait,
    _: &Grant<TakeMinutes>,
    room: &Room,
    table: Id,
    (span, today, now): (Span, NaiveDate, Instant),
) -> Result<Numbers, StoreError> {
    let sitting = room.sittings.of(on, table).await?;
    let all = sitting.seats();
    let overall = room.counted.overall(on, table, all).await?;
    let mut begun = Vec::new();
    for meeting in room.courses.of(on, table).await?.meetings.iter().rev() {
        if meeting.state()?.has_begun() && meeting.starts().is_some() {
            begun.push(meeting.clone());
        }
    }
    let years = years(&begun, &overall);
    let held: Vec<Meeting> = begun.into_iter().filter(|meeting| span.has(meeting, today)).collect();
    let ids: Vec<Id> = held.iter().map(Meeting::id).collect();
    let categories = categories(&overall, &ids, all, today)?;
    let key = ((table, span, today), 0);
    let said = room.tallies.0.get(on, key, any_of_the_room, said(on, &ids, today)).await?;
    let mut sides = BTreeMap::clone(&said);
    for (category, came) in &categories {
        let tally = sides.entry(Side::of(*category)).or_default();
        tally.seats += came.seats;
        tally.came += came.times;
    }
    for (side, spoken) in speeches::times(on, &ids, all, now).await?.sides {
        sides.entry(side).or_default().spoken += usize::try_from(spoken.seconds).unwrap_or(usize::MAX);
    }
    let counted = |meeting: Meeting| {
        let count = overall.of_meeting(meeting.id());
        (meeting, count)
    };
    Ok(Numbers {
        came: overall.organizations(ids.iter().copied()),
        seated: all.iter().filter(|seat| seat.stands(today)).filter_map(Seat::organization).count(),
        meetings: held.into_iter().map(counted).collect(),
        categories,
        sides,
        years,
    })
}

/// The years in which meetings were held, the last first.
fn years(begun: &[Meeting], overall: &Overall) -> Vec<Year> {
    let mut known: BTreeMap<i32, Vec<Id>> = BTreeMap::new();
    for meeting in begun {
        if let Some(at) = meeting.starts() {
            known.entry(at.year()).or_default().push(meeting.id());
        }
    }
    let row = |(year, ids): (i32, Vec<Id>)| {
        let (meetings, ids) = (ids.len(), || ids.iter().copied());
        let took_part: usize = ids().map(|id| overall.of_meeting(id).all()).sum();
        let average = (took_part + meetings / 2).checked_div(meetings).unwrap_or(0);
        Year { year, meetings, average, organizations: overall.organizations(ids()) }
    };
    known.into_iter().rev().map(row).collect()
}

fn categories(
    overall: &Overall,
    meetings: &[Id],
    seats: &[Seat],
    today: NaiveDate,
) -> Result<BTreeMap<Category, Came>, StoreError> {
    let times = overall.seats(meetings.iter().copied());
    let mut categories: BTreeMap<Category, Came> = BTreeMap::new();
    for seat in seats {
        let (stands, times) = (seat.stands(today), times.get(&seat.id()).copied().unwrap_or(0));
        if stands || times > 0 {
            let came = categories.entry(seat.category()?).or_default();
            came.seats += usize::from(stands);
            came.once += usize::from(times > 0);
            came.times += times;
        }
    }
    Ok(categories)
}

/// What each side raised, promised and kept in meetings.
async fn said(
    on: &impl ConnectionTrait,
    meetings: &[Id],
    today: NaiveDate,
) -> Result<BTreeMap<Side, Tally>, StoreError> {
    let mut sides = Side::ALL.into_iter().map(|side| (side, Tally::default())).collect();
    raised(on, meetings, &mut sides).await?;
    promised(on, meetings, today, &mut sides).await?;
    Ok(sides)
}

/// Counts which side raised what was talked about.
async fn raised(
    on: &impl ConnectionTrait,
    meetings: &[Id],
    sides: &mut BTreeMap<Side, Tally>,
) -> Result<(), StoreError> {
    let head = "SELECT raised_by, COUNT(*) FROM agenda_item";
    let tail = "AND retired_at IS NULL AND raised_by IS NOT NULL GROUP BY raised_by";
    let query = (head, "meeting_id", tail);
    for row in sql::query_among(on, "count who raised what", query, Among::Ids(meetings)).await? {
        sides.entry(side(get(&row, 0)?)?).or_default().raised += many(get(&row, 1)?);
    }
    Ok(())
}

/// Counts which side took tasks on in meetings and what became of them, and what others did about what a side raised.
async fn promised(
    on: &impl ConnectionTrait,
    meetings: &[Id],
    today: NaiveDate,
    sides: &mut BTreeMap<Side, Tally>,
) -> Result<(), StoreError> {
    let old = TimeDelta::try_days(OLD_DAYS).and_then(|days| today.checked_sub_signed(days)).unwrap_or(today);
    let head = format!(
        "SELECT s.category, i.raised_by, COUNT(*), COUNT(e.done), \
         SUM(CASE WHEN e.done IS NULL AND e.due < '{old}' THEN 1 ELSE 0 END) \
         FROM minutes_entry e JOIN seat s ON s.id = e.seat_id \
         LEFT JOIN agenda_item i ON i.id = e.item_id AND i.retired_at IS NULL"
    );
    let tail = "AND e.kind = 'action' AND e.retired_at IS NULL GROUP BY s.category, i.raised_by";
    let query = (head.as_str(), "e.meeting_id", tail);
    for row in sql::query_among(on, "count what was promised", query, Among::Ids(meetings)).await? {
        let category: String = get(&row, 0)?;
        let category = Category::from_name(&category)
            .ok_or(StoreError::Corrupt { what: "category", value: category })?;
        let (own, raised) = (Side::of(category), get::<Option<String>>(&row, 1)?.map(side).transpose()?);
        let done = many(get(&row, 3)?);
        let tally = sides.entry(own).or_default();
        tally.taken += many(get(&row, 2)?);
        tally.kept += done;
        tally.old += many(get(&row, 4)?);
        if let Some(other) = raised.filter(|other| *other != own) {
            sides.entry(other).or_default().received += done;
        }
    }
    Ok(())
}

fn side(name: String) -> Result<Side, StoreError> {
    Side::from_name(&name).ok_or(StoreError::Corrupt { what: "side", value: name })
}

fn many(count: i64) -> usize {
    usize::try_from(count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_while_is_the_last_twelve_months_a_year_or_all_of_it() {
        let day = |written: &str| written.parse::<NaiveDate>().unwrap();
        let today = day("2026-12-01");
        for (span, within, without) in [
            (Span::Lately, "2025-12-01", "2025-11-30"),
            (Span::Year(2025), "2025-01-01", "2026-01-01"),
            (Span::Year(2025), "2025-12-31", "2024-12-31"),
        ] {
            assert!(span.holds(day(within), today) && !span.holds(day(without), today), "{span:?}");
        }
        assert!(Span::Always.holds(day("1990-01-01"), today));
    }
}
