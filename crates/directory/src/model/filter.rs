//! What a reader narrows a list of services down to. Choices of one kind widen (this district or that),
//! kinds narrow (this district and free).

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use super::service::is_variant;

/// The kinds of choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What is needed.
    Need,
    /// Where.
    District,
    /// In which language.
    Speaks,
    /// Whom it is made for.
    Whom,
    /// What it costs.
    Cost,
    /// How one gets in.
    Access,
    /// Without steps.
    StepFree,
    /// When it is open.
    Open,
}

/// How many kinds there are.
pub(crate) const KINDS: usize = Kind::Open as usize + 1;

impl Kind {
    /// The kind as a bit.
    pub(crate) fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// When it should be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Open {
    /// At any time.
    #[default]
    Any,
    /// At the moment.
    Now,
    /// When this weekday next comes, at this time.
    At(Weekday, NaiveTime),
}

/// The moment something is asked at, and where.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// Now.
    pub now: DateTime<Utc>,
    /// The city's zone.
    pub zone: Tz,
}

impl Moment {
    /// When a weekday next comes, at a time: today counts as long as the time is ahead.
    pub fn next(&self, day: Weekday, time: NaiveTime) -> Option<DateTime<Utc>> {
        let local = self.now.with_timezone(&self.zone).naive_local();
        let ahead = (7 + day.num_days_from_monday() - local.weekday().num_days_from_monday()) % 7;
        let ahead = if ahead == 0 && time < local.time() { 7 } else { ahead };
        let date: NaiveDate = local.date().checked_add_days(chrono::Days::new(ahead.into()))?;
        let there = self.zone.from_local_datetime(&date.and_time(time));
        there.earliest().map(|at| at.with_timezone(&Utc))
    }

    pub(crate) fn of(&self, open: Open) -> Option<DateTime<Utc>> {
        match open {
            Open::Any => None,
            Open::Now => Some(self.now),
            Open::At(day, time) => self.next(day, time),
        }
    }
}

/// What is chosen. Empty takes everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// The code of a need.
    pub need: Option<Box<str>>,
    /// Codes of districts.
    pub districts: Vec<Box<str>>,
    /// Languages spoken there.
    pub speaks: Vec<Box<str>>,
    /// Groups it is made for.
    pub whom: Vec<Box<str>>,
    /// Only what costs nothing.
    pub free: bool,
    /// Ways to get in.
    pub access: Vec<Box<str>>,
    /// Only where one gets in without steps.
    pub step_free: bool,
    /// When it should be open.
    pub open: Open,
}

/// The code under which what is free, without steps, or open now is counted.
pub const YES: &str = "1";

impl Filter {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// The kinds something is chosen of, as bits.
    pub(crate) fn asked(&self) -> u8 {
        let asks = |kind: Kind, chosen: bool| if chosen { kind.bit() } else { 0 };
        asks(Kind::Need, self.need.is_some())
            | asks(Kind::District, !self.districts.is_empty())
            | asks(Kind::Speaks, !self.speaks.is_empty())
            | asks(Kind::Whom, !self.whom.is_empty())
            | asks(Kind::Cost, self.free)
            | asks(Kind::Access, !self.access.is_empty())
            | asks(Kind::StepFree, self.step_free)
            | asks(Kind::Open, self.open != Open::Any)
    }

    /// Whether a choice a service offers is one of those that are chosen.
    pub(crate) fn chooses(&self, kind: Kind, code: &str) -> bool {
        let among = |chosen: &[Box<str>]| chosen.iter().any(|known| **known == *code);
        match kind {
            Kind::Need => self.need.as_deref() == Some(code),
            Kind::District => among(&self.districts),
            Kind::Speaks => self.speaks.iter().any(|lang| is_variant(code, lang)),
            Kind::Whom => among(&self.whom),
            Kind::Access => among(&self.access),
            Kind::Cost => self.free,
            Kind::StepFree => self.step_free,
            Kind::Open => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_is_the_next_one_with_the_time_still_ahead() {
        // Sunday, 22 November 2026, 10:00 in the city.
        let now = DateTime::from_timestamp_micros(1_795_338_000_000_000).unwrap();
        let moment = Moment { now, zone: chrono_tz::Europe::Budapest };
        let at = |day, hour| {
            let time = NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
            moment.next(day, time).unwrap().to_rfc3339()
        };
        assert_eq!(at(Weekday::Sun, 11), "2026-11-22T10:30:00+00:00");
        assert_eq!(at(Weekday::Sun, 9), "2026-11-29T08:30:00+00:00");
        assert_eq!(at(Weekday::Sat, 10), "2026-11-28T09:30:00+00:00");
    }
}
