//! What a while of a table was, in numbers, computed live from what is kept.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Datelike, NaiveDate, TimeDelta};
use kernel::policy::Grant;
use kernel::{Id, Instant};
use store::{ConnectionTrait, StoreError, records};

use crate::counted::{Overall, Shelf};
use crate::meetings::{self, Meeting};
use crate::minutes::{self, Task};
use crate::model::AGENDA_ITEM;
use crate::model::attendance::Count;
use crate::model::balance::{OLD_DAYS, Tally};
use crate::model::seat::{Category, Side};
use crate::policy::TakeMinutes;
use crate::seats::{self, Seat};
use crate::speeches;

/// How many days the last year has.
const YEAR_DAYS: i64 = 365;

/// Which while is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Span {
    /// The last twelve months.
    #[default]
    Lately,
    /// A year of the calendar.
    Year(i32),
    /// Everything there was.
    Always,
}

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
    shelf: &Shelf,
    table: Id,
    (span, today, now): (Span, NaiveDate, Instant),
) -> Result<Numbers, StoreError> {
    let all = seats::all(on, table).await?;
    let overall = shelf.overall(on, table, &all).await?;
    let mut begun = Vec::new();
    for meeting in meetings::of(on, table).await?.into_iter().rev() {
        if meeting.state()?.has_begun() && meeting.starts().is_some() {
            begun.push(meeting);
        }
    }
    let years = years(&begun, &overall, &all);
    let held: Vec<Meeting> = begun.into_iter().filter(|meeting| span.has(meeting, today)).collect();
    let ids: Vec<Id> = held.iter().map(Meeting::id).collect();
    let categories = categories(&overall, &ids, &all, today)?;
    let mut sides: BTreeMap<Side, Tally> =
        Side::ALL.into_iter().map(|side| (side, Tally::default())).collect();
    for (category, came) in &categories {
        let tally = sides.entry(Side::of(*category)).or_default();
        tally.seats += came.seats;
        tally.came += came.times;
    }
    for (side, spoken) in speeches::times(on, &ids, &all, now).await?.sides {
        sides.entry(side).or_default().spoken += usize::try_from(spoken.seconds).unwrap_or(usize::MAX);
    }
    let raised = raised(on, &ids, &mut sides).await?;
    promised(on, table, (span, today), &all, &raised, &mut sides).await?;
    let counted = |meeting: Meeting| {
        let count = overall.of(meeting.id()).count;
        (meeting, count)
    };
    Ok(Numbers {
        came: overall.organizations(ids.iter().copied(), &all),
        seated: all.iter().filter(|seat| seat.stands(today)).filter_map(Seat::organization).count(),
        meetings: held.into_iter().map(counted).collect(),
        categories,
        sides,
        years,
    })
}

/// The years in which meetings were held, the last first.
fn years(begun: &[Meeting], overall: &Overall, seats: &[Seat]) -> Vec<Year> {
    let year_of = |meeting: &Meeting| meeting.starts().map(|at| at.year());
    let known: BTreeSet<i32> = begun.iter().filter_map(year_of).collect();
    let row = |year: i32| {
        let ids = || begun.iter().filter(move |one| year_of(one) == Some(year)).map(Meeting::id);
        let (meetings, took_part) =
            (ids().count(), ids().map(|id| overall.of(id).count.all()).sum::<usize>());
        let average = (took_part + meetings / 2).checked_div(meetings).unwrap_or(0);
        Year { year, meetings, average, organizations: overall.organizations(ids(), seats) }
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

/// Counts which side raised what was talked about; answers which side raised which item.
async fn raised(
    on: &impl ConnectionTrait,
    meetings: &[Id],
    sides: &mut BTreeMap<Side, Tally>,
) -> Result<HashMap<Id, Side>, StoreError> {
    let mut raised = HashMap::new();
    for item in records::by_field(on, &AGENDA_ITEM, "meeting_id", meetings).await? {
        let side = item.line("raised_by").and_then(Side::from_name).filter(|_| item.retired_at.is_none());
        if let Some(side) = side {
            sides.entry(side).or_default().raised += 1;
            raised.insert(item.id, side);
        }
    }
    Ok(raised)
}

/// Counts which side took tasks on and what became of them, and what others did about what a side raised.
async fn promised(
    on: &impl ConnectionTrait,
    table: Id,
    (span, today): (Span, NaiveDate),
    seats: &[Seat],
    raised: &HashMap<Id, Side>,
    sides: &mut BTreeMap<Side, Tally>,
) -> Result<(), StoreError> {
    let side_of: HashMap<Id, Side> = seats
        .iter()
        .map(|seat| Ok((seat.id(), Side::of(seat.category()?))))
        .collect::<Result<_, StoreError>>()?;
    for Task { entry, meeting } in minutes::tasks(on, table).await? {
        let lately = span.has(&Meeting(meeting), today);
        let Some(side) = entry.seat().and_then(|seat| side_of.get(&seat)).filter(|_| lately) else {
            continue;
        };
        let tally = sides.entry(*side).or_default();
        let (late, done) = (entry.due().map_or(0, |due| (today - due).num_days()), entry.done().is_some());
        tally.taken += 1;
        tally.kept += usize::from(done);
        tally.old += usize::from(!done && late > OLD_DAYS);
        let for_whom = entry.item().and_then(|item| raised.get(&item)).filter(|other| *other != side);
        if let Some(other) = for_whom.filter(|_| done) {
            sides.entry(*other).or_default().received += 1;
        }
    }
    Ok(())
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
