//! When a meeting is: a local time, a zone and a length, and the moments that makes.

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, TimeZone, Timelike};
use chrono_tz::{GapInfo, Tz};
use kernel::Instant;
use thiserror::Error;

/// The first and the last year a meeting can be in.
const YEARS: std::ops::RangeInclusive<i32> = 1971..=2199;
/// The longest meeting, in minutes: a month.
const LONGEST: u32 = 31 * 24 * 60;

/// A local time, a zone and a length that calendars can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    begins: DateTime<Tz>,
    ends: DateTime<Tz>,
    oddity: Option<Oddity>,
}

/// Why a local time is not simply one moment. Worth telling whoever chose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    /// Clocks skip it in spring: it becomes as much later as they are put forward.
    Skipped,
    /// Clocks show it twice in autumn: the first one is meant.
    Twice,
}

/// Why a time is none for a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unfit {
    /// Too long ago, or too far away.
    #[error("the year is not between 1971 and 2199")]
    Year,
    /// Longer than a month.
    #[error("a meeting lasts a month at most")]
    Length,
}

impl When {
    /// A meeting at a local time. A time that clocks skip is taken as the offset before says it (02:30 becomes 03:30),
    /// one they show twice as its first (RFC 5545, 3.3.5).
    ///
    /// # Errors
    /// When it is too far away or too long.
    pub fn new(starts: NaiveDateTime, lasts_minutes: u32, zone: Tz) -> Result<When, Unfit> {
        if !YEARS.contains(&starts.year()) {
            return Err(Unfit::Year);
        }
        if lasts_minutes > LONGEST {
            return Err(Unfit::Length);
        }
        let starts = starts.with_nanosecond(0).unwrap_or(starts);
        let (begins, oddity) = moment(zone, starts);
        let ends = begins + TimeDelta::minutes(lasts_minutes.into());
        Ok(When { begins, ends, oddity })
    }

    /// The local time it begins at, as clocks show it.
    pub fn starts(&self) -> NaiveDateTime {
        self.begins.naive_local()
    }

    /// The moment it begins.
    pub fn begins(&self) -> Instant {
        self.begins.to_utc().into()
    }

    /// The moment it ends: so many minutes later, whatever clocks do meanwhile.
    pub fn ends(&self) -> Instant {
        self.ends.to_utc().into()
    }

    /// Its zone.
    pub fn zone(&self) -> Tz {
        self.begins.timezone()
    }

    /// What is odd about the local time that was chosen, if anything.
    pub fn oddity(&self) -> Option<Oddity> {
        self.oddity
    }

    /// The years it touches, as clocks show them.
    pub(super) fn years(&self) -> (i32, i32) {
        (self.begins.year(), self.ends.year())
    }

    /// Begin and end as properties, with their parameters. The end is said and not the length, because that is what every
    /// program understands. What clocks show twice has no local name that all programs read as the same moment: it is said
    /// in UTC.
    pub(super) fn properties(&self) -> Vec<(String, String)> {
        let zone = self.zone();
        let said = |name: &str, at: &DateTime<Tz>| match zone.from_local_datetime(&at.naive_local()).single()
        {
            Some(_) => (format!("{name};TZID={}", zone.name()), at.format("%Y%m%dT%H%M%S").to_string()),
            None => (name.to_owned(), utc(at.to_utc().into())),
        };
        let mut properties = vec![said("DTSTART", &self.begins)];
        if self.ends > self.begins {
            properties.push(said("DTEND", &self.ends));
        }
        properties
    }
}

/// A moment in UTC, as calendars write it.
pub(super) fn utc(at: Instant) -> String {
    at.utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// The moment of a local time.
fn moment(zone: Tz, local: NaiveDateTime) -> (DateTime<Tz>, Option<Oddity>) {
    let found = zone.from_local_datetime(&local);
    match (found.earliest(), found.single()) {
        (Some(only), Some(_)) => (only, None),
        (Some(first), None) => (first, Some(Oddity::Twice)),
        (None, _) => (after_gap(zone, local), Some(Oddity::Skipped)),
    }
}

/// The moment of a local time that clocks skip, by the offset they had before.
fn after_gap(zone: Tz, local: NaiveDateTime) -> DateTime<Tz> {
    use chrono::Offset;
    let before = GapInfo::new(&local, &zone)
        .and_then(|gap| gap.begin)
        .map_or(0, |(_, offset)| offset.fix().local_minus_utc());
    zone.from_utc_datetime(&(local - TimeDelta::seconds(before.into())))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use chrono_tz::Europe::Budapest;
    use proptest::prelude::*;

    use super::*;

    fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
    }

    fn said(when: &When) -> Vec<String> {
        when.properties().into_iter().map(|(name, value)| format!("{name}:{value}")).collect()
    }

    #[test]
    fn a_time_that_clocks_skip_is_an_hour_later() {
        let when = When::new(at(2027, 3, 28, 2, 30), 60, Budapest).unwrap();
        assert_eq!(when.oddity(), Some(Oddity::Skipped));
        assert_eq!(when.begins().rfc3339(), "2027-03-28T01:30:00Z");
        assert_eq!(
            said(&when),
            ["DTSTART;TZID=Europe/Budapest:20270328T033000", "DTEND;TZID=Europe/Budapest:20270328T043000"]
        );
    }

    #[test]
    fn a_time_that_clocks_show_twice_is_the_first() {
        let when = When::new(at(2027, 10, 31, 2, 30), 90, Budapest).unwrap();
        assert_eq!(when.oddity(), Some(Oddity::Twice));
        assert_eq!(when.begins().rfc3339(), "2027-10-31T00:30:00Z");
        // Programs don't agree which one a local time means: in UTC there is one.
        assert_eq!(said(&when), ["DTSTART:20271031T003000Z", "DTEND;TZID=Europe/Budapest:20271031T030000"]);
    }

    #[test]
    fn an_end_in_one_of_two_equal_hours_is_said_in_utc() {
        let ends = |minutes| said(&When::new(at(2027, 10, 31, 1, 30), minutes, Budapest).unwrap())[1].clone();
        assert_eq!(ends(60), "DTEND:20271031T003000Z");
        assert_eq!(ends(120), "DTEND:20271031T013000Z");
        assert_eq!(ends(150), "DTEND;TZID=Europe/Budapest:20271031T030000");
    }

    #[test]
    fn a_meeting_goes_over_midnight_and_over_the_switch() {
        let when = When::new(at(2027, 3, 27, 23, 0), 300, Budapest).unwrap();
        assert_eq!(
            said(&when)[1],
            "DTEND;TZID=Europe/Budapest:20270328T050000",
            "five hours, of which one is skipped"
        );
        assert_eq!(
            said(&When::new(at(2027, 1, 1, 9, 0), 0, Budapest).unwrap()).len(),
            1,
            "no end that is no later"
        );
    }

    #[test]
    fn what_no_calendar_can_say_is_refused() {
        assert_eq!(When::new(at(12_027, 1, 1, 9, 0), 60, Budapest), Err(Unfit::Year));
        assert_eq!(When::new(at(2027, 1, 1, 9, 0), u32::MAX, Budapest), Err(Unfit::Length));
    }

    proptest! {
        #[test]
        fn every_time_in_every_zone_is_a_moment_that_clocks_show(
            zone in prop::sample::select(chrono_tz::TZ_VARIANTS.as_slice()),
            minutes in 0..(228 * 365 * 24 * 60_i64),
            lasts in 0..=LONGEST,
        ) {
            let local = at(1971, 1, 1, 0, 0) + TimeDelta::minutes(minutes);
            let when = When::new(local, lasts, zone).unwrap();
            prop_assert_eq!(moment(zone, when.starts()).0, when.begins, "its local time means it again");
            prop_assert_eq!(when.oddity() == Some(Oddity::Skipped), when.starts() != local);
            prop_assert_eq!(when.ends().micros() - when.begins().micros(), i64::from(lasts) * 60_000_000);
        }
    }
}
