//! Answers from compiled hours.
//!
//! A time on the door becomes an instant as RFC 5545 says: of an hour that comes twice in autumn
//! the first is meant. A time in the hour that spring leaves out is the end of that gap, for then
//! a clock on the wall is past it.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

use super::{DAY, Entry, Hours, Minutes, Reason, Why};

/// Open or closed at an instant, and what comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Open, closed or unknown.
    pub state: State,
    /// The holidays of a year concerned are not known.
    pub may_differ: bool,
}

/// Open or closed. Times are the city's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Open now.
    Open {
        /// When it closes; none: it does not, as far as the hours are known.
        until: Option<NaiveDateTime>,
    },
    /// Closed now.
    Closed {
        /// When it opens; none: not as far as the hours are known.
        opens: Option<NaiveDateTime>,
    },
    /// No schedule says anything about today.
    Unknown,
}

/// The hours of one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// What begins on this date, in order; empty: closed.
    pub periods: Vec<Period>,
    /// Why it is not as usual.
    pub reason: Option<Reason>,
    /// The holidays of this year are not known.
    pub may_differ: bool,
}

/// Open from one time to another; closing at or before the opening time is on the next day, so
/// equal times are 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Opening time.
    pub opens: NaiveTime,
    /// Closing time.
    pub closes: NaiveTime,
}

/// A row of the table on a service's page: neighbouring days with the same hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekRow {
    /// The first day of the row.
    pub first: NaiveDate,
    /// The last day of the row.
    pub last: NaiveDate,
    /// The hours of each; none: unknown.
    pub day: Option<Day>,
}

impl Hours {
    /// Whether it is open at an instant, in the city's zone.
    pub fn open_at(&self, instant: DateTime<Utc>, zone: Tz) -> bool {
        self.today(instant, zone).is_some_and(|today| self.closing(today, instant, zone).is_some())
    }

    /// Whether it is open now, and until when or when it opens.
    pub fn state(&self, now: DateTime<Utc>, zone: Tz) -> Answer {
        let Some(today) = self.today(now, zone) else {
            return Answer { state: State::Unknown, may_differ: false };
        };
        let state = match self.closing(today, now, zone) {
            Some(closes) => State::Open { until: self.open_until(today, closes, zone) },
            None if self.plan(today).why == Why::Unknown => {
                return Answer { state: State::Unknown, may_differ: false };
            }
            None => State::Closed { opens: self.next_opening(today, now, zone) },
        };
        let next = match state {
            State::Open { until: next } | State::Closed { opens: next } => next,
            State::Unknown => None,
        };
        let to = next.map_or(self.horizon.last(), |time| time.date());
        Answer { state, may_differ: self.unsure(self.horizon.date(today), to) }
    }

    /// The hours of a date; none if they are unknown.
    pub fn on_day(&self, date: NaiveDate) -> Option<Day> {
        let plan = self.plan(self.horizon.day(date)?);
        let reason = match plan.why {
            Why::Unknown => return None,
            Why::Usual => None,
            Why::Because(reason) => Some(reason),
        };
        let periods = plan.minutes().map(|open| Period { opens: time(open.from), closes: time(open.to) });
        Some(Day { periods: periods.collect(), reason, may_differ: self.unsure(date, date) })
    }

    /// The table of the week that begins on a date, equal neighbours in one row.
    pub fn week_rows(&self, monday: NaiveDate) -> Vec<WeekRow> {
        let mut rows: Vec<WeekRow> = Vec::new();
        for date in monday.iter_days().take(7) {
            let day = self.on_day(date);
            match rows.last_mut() {
                Some(row) if row.day == day => row.last = date,
                _ => rows.push(WeekRow { first: date, last: date, day }),
            }
        }
        rows
    }

    /// The number of the local date, if it is within the horizon.
    fn today(&self, instant: DateTime<Utc>, zone: Tz) -> Option<u16> {
        self.horizon.day(wall_clock(instant, zone).date())
    }

    /// If it is open at an instant, the minute at which that opening closes, counted from the
    /// beginning of the horizon.
    fn closing(&self, today: u16, instant: DateTime<Utc>, zone: Tz) -> Option<u32> {
        (today.saturating_sub(1)..=today)
            .flat_map(|day| self.openings(day))
            .filter(|(from, to)| self.instant(*from, zone) <= instant && instant < self.instant(*to, zone))
            .map(|(_, to)| to)
            .max()
    }

    /// Follows openings that touch or overlap, from one that closes at `closes`.
    fn open_until(&self, today: u16, mut closes: u32, zone: Tz) -> Option<NaiveDateTime> {
        if self.is_always_open() {
            return None;
        }
        for (from, to) in (today.saturating_sub(1)..self.horizon.days).flat_map(|day| self.openings(day)) {
            // Two times in a gap of the clock are the same instant.
            if from > closes && self.instant(from, zone) > self.instant(closes, zone) {
                break;
            }
            closes = closes.max(to);
        }
        let end = u32::from(self.horizon.days) * u32::from(DAY);
        (closes < end).then(|| self.local(closes, zone))
    }

    fn next_opening(&self, today: u16, now: DateTime<Utc>, zone: Tz) -> Option<NaiveDateTime> {
        (today..self.horizon.days)
            .take_while(|day| self.plan(*day).why != Why::Unknown)
            .flat_map(|day| self.openings(day))
            .find(|(from, to)| {
                let opens = self.instant(*from, zone);
                opens > now && self.instant(*to, zone) > opens
            })
            .map(|(from, _)| self.local(from, zone))
    }

    /// Open around the clock every day of the horizon, seen without looking at each.
    fn is_always_open(&self) -> bool {
        let [Entry { why: Why::Usual, .. }] = *self.weeks else { return false };
        let week = 7 * DAY;
        let from_last_week = self.minutes.iter().map(|open| open.to.saturating_sub(week)).max().unwrap_or(0);
        let reach = self
            .minutes
            .iter()
            .try_fold(from_last_week, |reach, open| (open.from <= reach).then_some(reach.max(open.to)));
        self.dates.is_empty() && reach.is_some_and(|reach| reach >= week)
    }

    /// What begins on a day, in minutes from the beginning of the horizon.
    fn openings(&self, day: u16) -> impl Iterator<Item = (u32, u32)> {
        let midnight = u32::from(day) * u32::from(DAY);
        self.plan(day)
            .minutes()
            .map(move |open| (midnight + u32::from(open.from), midnight + u32::from(open.to)))
    }

    fn plan(&self, day: u16) -> Plan<'_> {
        let (before, entry, weekday) = match self.dates.binary_search_by_key(&day, |entry| entry.day) {
            Ok(at) => (self.weeks.len() + at, self.dates.get(at), None),
            Err(_) => {
                let at = self.weeks.partition_point(|entry| entry.day <= day).saturating_sub(1);
                (at, self.weeks.get(at), Some(self.horizon.weekday(day)))
            }
        };
        let Some(entry) = entry else { return Plan { why: Why::Unknown, minutes: &[], midnight: 0 } };
        let skip = self.weeks.iter().chain(&self.dates).take(before).map(|e| usize::from(e.count)).sum();
        let mut minutes = self.minutes.get(skip..).unwrap_or(&[]);
        minutes = minutes.get(..entry.count.into()).unwrap_or(minutes);
        let midnight = weekday.unwrap_or(0) * DAY;
        if weekday.is_some() {
            let first = minutes.partition_point(|open| open.from < midnight);
            let last = minutes.partition_point(|open| open.from < midnight + DAY);
            minutes = minutes.get(first..last).unwrap_or(&[]);
        }
        Plan { why: entry.why, minutes, midnight }
    }

    fn unsure(&self, from: NaiveDate, to: NaiveDate) -> bool {
        let year = |date: NaiveDate| date.year() - self.horizon.first.year();
        (year(from)..=year(to)).any(|at| (0..8).contains(&at) && self.unsure_years >> at & 1 == 1)
    }

    /// The instant of a minute of the horizon as a door sign names it.
    fn instant(&self, minute: u32, zone: Tz) -> DateTime<Utc> {
        let midnight = self.horizon.first.and_time(NaiveTime::MIN);
        let sign =
            midnight.checked_add_signed(Duration::minutes(minute.into())).unwrap_or(NaiveDateTime::MAX);
        // No gap is longer than a day (Samoa left one out).
        (0..=i64::from(DAY))
            .find_map(|later| {
                let local = sign.checked_add_signed(Duration::minutes(later))?;
                zone.from_local_datetime(&local).earliest()
            })
            .map_or(sign.and_utc(), |instant| instant.to_utc())
    }

    fn local(&self, minute: u32, zone: Tz) -> NaiveDateTime {
        wall_clock(self.instant(minute, zone), zone)
    }
}

/// What holds on one day.
struct Plan<'a> {
    why: Why,
    minutes: &'a [Minutes],
    /// Where the day begins in `minutes`.
    midnight: u16,
}

impl<'a> Plan<'a> {
    fn minutes(&self) -> impl Iterator<Item = Minutes> + use<'a> {
        let midnight = self.midnight;
        self.minutes.iter().map(move |open| Minutes { from: open.from - midnight, to: open.to - midnight })
    }
}

/// The city's time at an instant; `naive_local` would panic at the ends of chrono's calendar.
fn wall_clock(instant: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    let utc = instant.naive_utc();
    utc.checked_add_offset(zone.offset_from_utc_datetime(&utc).fix()).unwrap_or(utc)
}

/// The time of a minute of the day or of the next day.
fn time(minute: u16) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute % DAY) * 60, 0).unwrap_or(NaiveTime::MIN)
}
