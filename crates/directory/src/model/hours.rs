//! Opening hours: HSDS schedules, the city's calendar and closures in, "open now?", "opens when?"
//! and the table on a service's page out. Pure; all dates and times are the city's own.
//!
//! - [`Schedule`]: what HSDS says, read from its texts.
//! - [`Calendar`], [`HolidayPolicy`], [`Closure`]: what the city and the service add.
//! - [`Hours::compile`]: both, worked out for [`HORIZON_DAYS`] into a few small tables.
//! - [`Hours::open_at`], [`Hours::state`], [`Hours::on_day`], [`Hours::week_rows`]: the answers.
//!
//! Opening minutes belong to the day they begin on: a night shelter's Monday, 20:00 to 8:00, lasts
//! until Tuesday 8:00 even if Tuesday is a holiday, and a closure from Tuesday takes away Tuesday's
//! night and not the end of Monday's. Where several schedules hold, it is open when one says so.

mod calendar;
mod compile;
mod query;
mod rule;
mod schedule;

pub use calendar::{Calendar, Closure, HolidayKind, HolidayPolicy};
pub use query::{Answer, Day, Period, State, WeekRow};
pub use schedule::{Freq, Schedule};

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike};

/// How many days [`Hours`] know, from the day they were compiled for; compile again before then.
pub const HORIZON_DAYS: u16 = 400;

/// Why a day differs from the usual week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A public holiday.
    Holiday,
    /// A weekday off, because another day is worked in its place.
    ExchangedRest,
    /// A day worked in the place of another, with that day's hours.
    ExchangedWork,
    /// The service is closed for a while.
    Closure,
}

/// The compiled opening hours of one service: under 160 bytes for usual weekly hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    horizon: Horizon,
    /// Bit n: the calendar does not know the holidays of the n-th year of the horizon.
    unsure_years: u8,
    /// Weekly patterns, each from its day until the next one's. Never empty.
    weeks: Box<[Entry]>,
    /// The days that differ from their week's pattern, sorted.
    dates: Box<[Entry]>,
    /// The minutes of all entries, in their order: weeks first, in minutes of the week (a stretch
    /// may run over the week's end), then dates, in minutes of the day.
    minutes: Box<[Minutes]>,
}

/// What holds from a day on (in `weeks`) or on a day (in `dates`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    day: u16,
    why: Why,
    /// How many of `Hours::minutes` are this entry's; they follow those of the entry before.
    count: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Usual,
    /// No schedule says anything about these days.
    Unknown,
    Because(Reason),
}

/// Open from a minute, inclusive, to a minute, exclusive, at most 24 hours later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Minutes {
    from: u16,
    to: u16,
}

/// Minutes in a day as a door sign counts them.
const DAY: u16 = 24 * 60;

impl Minutes {
    /// The minutes between two times on a door sign. Closing at or before the opening time means
    /// the next day, so equal times are 24 hours; closing at 23:59 means midnight: nobody means
    /// to shut for one minute.
    fn of_day(opens: NaiveTime, closes: NaiveTime) -> Minutes {
        let minute = |time: NaiveTime| u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0);
        let from = minute(opens);
        let to = match minute(closes) {
            to if to <= from => to + DAY,
            to if to + 1 == DAY => DAY,
            to => to,
        };
        Minutes { from, to }
    }

    fn later(self, minutes: u16) -> Minutes {
        Minutes { from: self.from + minutes, to: self.to + minutes }
    }
}

/// The days known, numbered from 0: the day before the one compiled for, whose night may reach
/// into it, then [`HORIZON_DAYS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Horizon {
    first: NaiveDate,
    days: u16,
}

impl Horizon {
    fn new(from: NaiveDate) -> Horizon {
        let first = from.pred_opt().unwrap_or(from);
        let last = first.checked_add_days(Days::new(HORIZON_DAYS.into())).unwrap_or(NaiveDate::MAX);
        let days = u16::try_from((last - first).num_days() + 1).unwrap_or(1);
        Horizon { first, days }
    }

    /// The number of a date; dates outside give 0 and the number of days.
    fn clamped(&self, date: NaiveDate) -> u16 {
        let day = (date - self.first).num_days().clamp(0, self.days.into());
        u16::try_from(day).unwrap_or(0)
    }

    /// The number of a date, if it is within.
    fn day(&self, date: NaiveDate) -> Option<u16> {
        let day = u16::try_from((date - self.first).num_days()).ok()?;
        (day < self.days).then_some(day)
    }

    fn date(&self, day: u16) -> NaiveDate {
        self.first.checked_add_days(Days::new(day.into())).unwrap_or(NaiveDate::MAX)
    }

    fn last(&self) -> NaiveDate {
        self.date(self.days.saturating_sub(1))
    }

    /// Days from Monday of a numbered day.
    fn weekday(&self, day: u16) -> u16 {
        let first = u16::try_from(self.first.weekday().num_days_from_monday()).unwrap_or(0);
        (first + day % 7) % 7
    }
}
