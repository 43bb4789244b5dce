//! A schedule's recurrence rule as a test of dates.
//!
//! RFC 5545 for WEEKLY and MONTHLY with INTERVAL, COUNT, UNTIL, WKST, BYDAY and BYMONTHDAY. The
//! standard's own example goes further than the RFC allows, so what the RFC forbids is read as a
//! filter, which is what its writer meant:
//! - BYWEEKNO and BYYEARDAY (RFC: YEARLY only) leave the days in those weeks or of those numbers.
//! - BYMONTHDAY with WEEKLY leaves those days of the month.
//! - BYDAY with a number, with WEEKLY, is that day of the month, as with MONTHLY.
//!
//! The days a rule names are BYDAY, else BYMONTHDAY or BYYEARDAY, else what DTSTART gives: its
//! weekday (WEEKLY), its day of the month (MONTHLY), itself (no frequency). Intervals and counts
//! begin at DTSTART, else at `valid_from`. As in the RFC's examples DTSTART counts only if it
//! follows the rule.

use chrono::{Datelike, NaiveDate};

use super::schedule::{Freq, Schedule};
use super::{DAY, Minutes};

/// A rule with a COUNT that began longer ago than this (20 years, in days) is taken as over,
/// which bounds the counting.
const COUNTED_DAYS: i64 = 20 * 366;

/// A rule that names days and times.
pub(super) struct Rule {
    /// Open on the rule's days at these minutes.
    pub(super) minutes: Minutes,
    /// First day on which the rule may open.
    pub(super) first: NaiveDate,
    /// Last day on which the rule may open.
    pub(super) last: NaiveDate,
    /// Last day about which the schedule says anything.
    pub(super) valid_to: NaiveDate,
    /// Where intervals and counts begin.
    origin: NaiveDate,
    freq: Freq,
    interval: i64,
    /// Days from Monday of the week's first day.
    wkst: i32,
    count: Option<u32>,
    byday: Option<ByDay>,
    /// Bit n: the n-th day of the month, and the n-th from its end.
    bymonthday: Option<(u32, u32)>,
    byyearday: Vec<i16>,
    byweekno: Vec<i8>,
}

/// Per weekday from Monday, bit n: every (0), the n-th (1–5) or the n-th last (9–13) of the month.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct ByDay([u16; 7]);

const FROM_END: u32 = 8;

impl Rule {
    /// The rule of a schedule; none if it says nothing that can be computed: no times, no days, or
    /// an interval or count without a beginning.
    pub(super) fn new(schedule: &Schedule) -> Option<Rule> {
        let minutes = Minutes::of_day(schedule.opens_at?, schedule.closes_at?);
        let begins = schedule.dtstart.or(schedule.valid_from);
        let interval = i64::from(schedule.interval.max(1));
        if begins.is_none() && (interval > 1 || schedule.count.is_some()) {
            return None;
        }
        let valid_to = schedule.valid_to.unwrap_or(NaiveDate::MAX);
        let mut rule = Rule {
            minutes,
            first: schedule.dtstart.max(schedule.valid_from).unwrap_or(NaiveDate::MIN),
            last: schedule.until.map_or(valid_to, |until| until.min(valid_to)),
            valid_to,
            origin: begins.unwrap_or(NaiveDate::MIN),
            freq: schedule.freq.unwrap_or(Freq::Weekly),
            interval,
            wkst: days_from_monday(schedule.wkst),
            count: schedule.count,
            byday: (!schedule.byday.is_empty()).then(|| ByDay::new(&schedule.byday)),
            bymonthday: (!schedule.bymonthday.is_empty()).then(|| month_days(&schedule.bymonthday)),
            byyearday: schedule.byyearday.clone(),
            byweekno: schedule.byweekno.clone(),
        };
        if rule.byday.is_none() && rule.bymonthday.is_none() && rule.byyearday.is_empty() {
            rule.name_days_by_start(schedule)?;
        }
        Some(rule)
    }

    fn name_days_by_start(&mut self, schedule: &Schedule) -> Option<()> {
        let start = schedule.dtstart?;
        match schedule.freq {
            None if schedule.byweekno.is_empty() => self.last = self.last.min(start),
            Some(Freq::Monthly) => self.bymonthday = Some((1 << start.day(), 0)),
            None | Some(Freq::Weekly) => self.byday = Some(ByDay::new(&[(None, start.weekday())])),
        }
        Some(())
    }

    /// The weekdays of a rule that holds every week alike, a bit each from Monday; else none.
    pub(super) fn every_week(&self) -> Option<u8> {
        let alike = self.interval == 1
            && self.count.is_none()
            && self.bymonthday.is_none()
            && self.byyearday.is_empty()
            && self.byweekno.is_empty();
        if alike { self.byday?.every_week() } else { None }
    }

    /// The rule's days from one date to another, both included. At most a horizon's worth of work,
    /// and [`COUNTED_DAYS`] more with a COUNT.
    pub(super) fn dates(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let last = self.last.min(to);
        let shown = from.max(self.first);
        let (start, count) = match self.count {
            None => (shown, u32::MAX),
            Some(_) if (from - self.origin).num_days() > COUNTED_DAYS => return Vec::new(),
            Some(count) => (self.origin, count),
        };
        let counted = usize::try_from(count).unwrap_or(usize::MAX);
        start
            .iter_days()
            .take_while(|date| *date <= last)
            .filter(|date| self.holds(*date))
            .take(counted)
            .filter(|date| *date >= shown)
            .collect()
    }

    fn holds(&self, date: NaiveDate) -> bool {
        self.byday.is_none_or(|days| days.contains(date))
            && self.bymonthday.is_none_or(|(days, last_days)| {
                let day = date.day();
                days >> day & 1 == 1 || last_days >> (days_in_month(date) + 1 - day) & 1 == 1
            })
            && (self.byyearday.is_empty() || self.in_year_days(date))
            && (self.byweekno.is_empty() || self.in_week_numbers(date))
            && (self.interval == 1 || self.in_interval(date))
    }

    fn in_interval(&self, date: NaiveDate) -> bool {
        let apart = match self.freq {
            Freq::Weekly => self.week(date) - self.week(self.origin),
            Freq::Monthly => month(date) - month(self.origin),
        };
        i64::from(apart) % self.interval == 0
    }

    fn in_year_days(&self, date: NaiveDate) -> bool {
        let day = i16::try_from(date.ordinal()).unwrap_or(0);
        let from_end = day - days_in_year(date) - 1;
        self.byyearday.iter().any(|wanted| *wanted == day || *wanted == from_end)
    }

    /// Week 1 of a year is the first with at least four of its days (RFC 5545, ISO 8601), so a
    /// week belongs to the year and has the number that its fourth day says.
    fn in_week_numbers(&self, date: NaiveDate) -> bool {
        let fourth = self.week(date) * 7 + 1 + self.wkst + 3;
        let Some(fourth) = NaiveDate::from_num_days_from_ce_opt(fourth) else { return false };
        let day = i16::try_from(fourth.ordinal0()).unwrap_or(0);
        let number = day / 7 + 1;
        let from_end = -((days_in_year(fourth) - 1 - day) / 7 + 1);
        self.byweekno
            .iter()
            .map(|wanted| i16::from(*wanted))
            .any(|wanted| wanted == number || wanted == from_end)
    }

    /// The number of the date's week, counted from one in the year 1 (whose 1 January is a Monday).
    fn week(&self, date: NaiveDate) -> i32 {
        (date.num_days_from_ce() - 1 - self.wkst).div_euclid(7)
    }
}

impl ByDay {
    fn new(days: &[(Option<i8>, chrono::Weekday)]) -> ByDay {
        let mut mask = ByDay::default();
        for (number, weekday) in days {
            let bit = match number {
                None => 0,
                Some(n @ 1..=5) => u32::from(n.unsigned_abs()),
                Some(n @ -5..=-1) => u32::from(n.unsigned_abs()) + FROM_END,
                Some(_) => continue,
            };
            if let Some(bits) = mask.0.get_mut(weekday.num_days_from_monday() as usize) {
                *bits |= 1 << bit;
            }
        }
        mask
    }

    fn contains(self, date: NaiveDate) -> bool {
        let bits = self.0.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or(0);
        let nth = date.day0() / 7 + 1;
        let nth_last = (days_in_month(date) - date.day()) / 7 + 1;
        bits & (1 | 1 << nth | 1 << (nth_last + FROM_END)) != 0
    }

    fn every_week(self) -> Option<u8> {
        let simple = self.0.iter().all(|bits| bits & !1 == 0);
        simple.then(|| self.0.iter().rev().fold(0, |mask, bits| mask << 1 | u8::from(*bits == 1)))
    }
}

impl Minutes {
    /// These minutes on each weekday of a mask, in minutes of the week.
    pub(super) fn on_weekdays(self, mask: u8) -> impl Iterator<Item = Minutes> {
        (0..7).filter(move |day| mask >> day & 1 == 1).map(move |day| self.later(day * DAY))
    }
}

fn month_days(days: &[i8]) -> (u32, u32) {
    let bits = |days: &mut dyn Iterator<Item = &i8>| {
        days.filter(|day| day.unsigned_abs() <= 31).fold(0, |mask, day| mask | 1 << day.unsigned_abs())
    };
    (bits(&mut days.iter().filter(|day| **day > 0)), bits(&mut days.iter().filter(|day| **day < 0)))
}

fn days_from_monday(weekday: chrono::Weekday) -> i32 {
    weekday.number_from_monday() as i32 - 1
}

fn days_in_month(date: NaiveDate) -> u32 {
    u32::from(date.num_days_in_month())
}

fn days_in_year(date: NaiveDate) -> i16 {
    if date.leap_year() { 366 } else { 365 }
}

/// Months since the year 0.
fn month(date: NaiveDate) -> i32 {
    date.year() * 12 + date.month0() as i32
}
