//! What a reader narrows a list of services down to, and how many each choice would leave.
//!
//! Choices of one kind widen (this district or that), kinds narrow (this district and free). What a
//! choice would leave is counted with all other kinds as they are, so that a number says what one
//! will see.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use super::service::ServiceFacts;

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
const KINDS: usize = Kind::Open as usize + 1;

impl Kind {
    fn bit(self) -> u8 {
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

    fn of(&self, open: Open) -> Option<DateTime<Utc>> {
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

/// How many services each choice would leave.
#[derive(Debug, Clone, Default)]
pub struct Counts([HashMap<Box<str>, usize>; KINDS]);

impl Counts {
    /// How many services a choice would leave.
    pub fn of(&self, kind: Kind, code: &str) -> usize {
        self.0[kind as usize].get(code).copied().unwrap_or(0)
    }

    /// Every choice of a kind that would leave something, in no order.
    pub fn choices(&self, kind: Kind) -> impl Iterator<Item = (&str, usize)> {
        self.0[kind as usize].iter().map(|(code, count)| (&**code, *count))
    }

    fn add(&mut self, kind: Kind, code: &str) {
        let counts = &mut self.0[kind as usize];
        match counts.get_mut(code) {
            Some(count) => *count += 1,
            None => {
                counts.insert(code.into(), 1);
            }
        }
    }
}

/// The code under which what is free, without steps, or open now is counted.
pub const YES: &str = "1";

impl Filter {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// The services that fit, in the order they come in, and what each choice would leave of all.
    pub fn narrow<T>(
        &self,
        services: impl IntoIterator<Item = T>,
        facts: impl Fn(&T) -> &ServiceFacts,
        moment: &Moment,
    ) -> (Vec<T>, Counts) {
        let open_at = moment.of(self.open);
        let mut counts = Counts::default();
        let mut fitting = Vec::new();
        for service in services {
            let missed = self.missed(facts(&service), open_at, moment.zone);
            if missed.count_ones() <= 1 {
                count(&mut counts, facts(&service), missed, moment);
            }
            if missed == 0 {
                fitting.push(service);
            }
        }
        (fitting, counts)
    }

    /// The kinds of which a service has nothing that is chosen, as bits.
    fn missed(&self, facts: &ServiceFacts, open_at: Option<DateTime<Utc>>, zone: Tz) -> u8 {
        let lacks = |kind: Kind, has: bool| if has { 0 } else { kind.bit() };
        let any = |chosen: &[Box<str>], has: &dyn Fn(&str) -> bool| {
            chosen.is_empty() || chosen.iter().any(|code| has(code))
        };
        lacks(Kind::Need, self.need.as_ref().is_none_or(|code| facts.answers(code)))
            | lacks(Kind::District, any(&self.districts, &|code| facts.is_in(code)))
            | lacks(Kind::Speaks, any(&self.speaks, &|code| facts.speaks(code)))
            | lacks(Kind::Whom, any(&self.whom, &|code| facts.whom().any(|known| known == code)))
            | lacks(Kind::Cost, !self.free || facts.free == Some(true))
            | lacks(Kind::Access, any(&self.access, &|code| facts.access().any(|known| known == code)))
            | lacks(Kind::StepFree, !self.step_free || facts.step_free)
            | lacks(
                Kind::Open,
                self.open == Open::Any
                    || open_at.is_some_and(|at| facts.is_open_in(&self.districts, at, zone)),
            )
    }
}

/// Counts a service under all its choices, or where it misses one kind, under those of that kind.
fn count(counts: &mut Counts, facts: &ServiceFacts, missed: u8, moment: &Moment) {
    let counted = |kind: Kind| missed == 0 || missed == kind.bit();
    let mut each = |kind: Kind, codes: &mut dyn Iterator<Item = &str>| {
        if counted(kind) {
            codes.for_each(|code| counts.add(kind, code));
        }
    };
    each(Kind::Need, &mut facts.needs.iter().map(AsRef::as_ref));
    each(Kind::District, &mut facts.districts());
    each(Kind::Speaks, &mut facts.speaks.iter().map(AsRef::as_ref));
    each(Kind::Whom, &mut facts.whom());
    each(Kind::Access, &mut facts.access());
    each(Kind::Cost, &mut (facts.free == Some(true)).then_some(YES).into_iter());
    each(Kind::StepFree, &mut facts.step_free.then_some(YES).into_iter());
    if counted(Kind::Open) && facts.is_open(moment.now, moment.zone) {
        counts.add(Kind::Open, YES);
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
