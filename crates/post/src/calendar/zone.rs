//! What a calendar says of a zone (VTIMEZONE): when its clocks change in the years that are needed, out of chrono-tz.
//!
//! Programs that know the zone by its name follow the rules they know, which may be newer than ours. For the others it is
//! written down: as a rule ("the last Sunday of March") where the changes follow one in all the years looked at, and one by
//! one where they do not.

use std::ops::RangeInclusive;

use chrono::{
    DateTime, Datelike, Month, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc, Weekday,
};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::lines::Lines;

/// How many years after the last one that is needed a rule must hold too.
const AHEAD: i32 = 10;
/// How far apart clocks are looked at, in days: no zone changes them there and back in less (a test looks).
const STEP: i64 = 7;
/// The last year chrono-tz knows changes of.
const KNOWN: i32 = 2098;

/// What clocks show.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    /// How far they are from UTC, in seconds.
    offset: i32,
    /// How much of that is for the season.
    season: TimeDelta,
    /// What people call it.
    name: String,
}

/// A change of clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    at: DateTime<Utc>,
    before: Shown,
    after: Shown,
}

/// What changes of one kind follow, year by year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rule {
    time: NaiveTime,
    month: u32,
    weekday: Weekday,
    /// Which of them in the month; -1 is the last.
    which: i8,
    offsets: (i32, i32),
}

impl Change {
    /// The local time of it, as clocks show it before.
    fn local(&self) -> NaiveDateTime {
        self.at.naive_utc() + TimeDelta::seconds(self.before.offset.into())
    }

    /// Whether it begins the summer half of a year.
    fn is_daylight(&self) -> bool {
        match self.before.season == self.after.season {
            true => self.after.season > TimeDelta::zero(),
            false => self.after.offset > self.before.offset,
        }
    }

    fn rule(&self, which: i8) -> Rule {
        let (local, offsets) = (self.local(), (self.before.offset, self.after.offset));
        Rule { time: local.time(), month: local.month(), weekday: local.weekday(), which, offsets }
    }

    /// Which of its weekdays in the month it falls on, as both can be said.
    fn which(&self) -> [i8; 2] {
        let day = self.local().day0();
        let month = u8::try_from(self.local().month()).ok().and_then(|month| Month::try_from(month).ok());
        let days = month.and_then(|month| month.num_days(self.local().year())).unwrap_or(31);
        let nth = i8::try_from(day / 7 + 1).unwrap_or(-1);
        [if day + 7 >= days.into() { -1 } else { nth }, nth]
    }
}

/// Writes down a zone for the years from `first` to `last`.
pub(super) fn write(lines: &mut Lines, zone: Tz, first: i32, last: i32) {
    lines.own("BEGIN", "VTIMEZONE");
    lines.own("TZID", zone.name());
    lines.own("X-LIC-LOCATION", zone.name());
    // From the year before on, so that something holds when the first year begins.
    let years = first - 1..=last.max((last + AHEAD).min(KNOWN));
    let changes = changes(zone, *years.start(), *years.end());
    match rules(&changes, years) {
        Some(rules) => rules.iter().for_each(|(change, rule)| observance(lines, change, Some(rule))),
        None => one_by_one(lines, zone, first, last, &changes),
    }
    lines.own("END", "VTIMEZONE");
}

fn one_by_one(lines: &mut Lines, zone: Tz, first: i32, last: i32, changes: &[Change]) {
    let at = new_year(1970);
    let always = shown(zone, new_year(first - 1));
    observance(
        lines,
        &Change { at: at - TimeDelta::seconds(always.offset.into()), before: always.clone(), after: always },
        None,
    );
    let needed = changes.iter().filter(|change| change.at < new_year(last + 2));
    needed.for_each(|change| observance(lines, change, None));
}

fn observance(lines: &mut Lines, change: &Change, rule: Option<&Rule>) {
    let kind = if change.is_daylight() { "DAYLIGHT" } else { "STANDARD" };
    lines.own("BEGIN", kind);
    lines.own("DTSTART", &change.local().format("%Y%m%dT%H%M%S").to_string());
    lines.own("TZOFFSETFROM", &offset(change.before.offset));
    lines.own("TZOFFSETTO", &offset(change.after.offset));
    lines.own("TZNAME", &change.after.name);
    if let Some(rule) = rule {
        let day = &rule.weekday.to_string().to_ascii_uppercase()[..2];
        lines.own("RRULE", &format!("FREQ=YEARLY;BYMONTH={};BYDAY={}{day}", rule.month, rule.which));
    }
    lines.own("END", kind);
}

/// Both rules a zone's changes follow in every one of these years, each with its first change; none where they don't.
fn rules(changes: &[Change], years: RangeInclusive<i32>) -> Option<[(&Change, Rule); 2]> {
    let (summer, winter): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.is_daylight());
    let rule = |of: &[&'_ Change]| {
        let first = of.first()?;
        let in_turn = of.iter().map(|change| change.local().year()).eq(years.clone());
        let follows = |rule: &Rule| {
            of.iter().all(|change| change.which().into_iter().any(|which| change.rule(which) == *rule))
        };
        first.which().into_iter().map(|which| first.rule(which)).find(|rule| in_turn && follows(rule))
    };
    let (in_summer, in_winter) = (rule(&summer)?, rule(&winter)?);
    Some([(*summer.first()?, in_summer), (*winter.first()?, in_winter)])
}

/// Every change of a zone's clocks from a year's beginning to another's end.
fn changes(zone: Tz, first: i32, last: i32) -> Vec<Change> {
    let (mut at, end) = (new_year(first), new_year(last + 1));
    let (mut before, mut changes) = (shows(zone, at), Vec::new());
    while at < end {
        let next = at + TimeDelta::days(STEP);
        let after = shows(zone, next);
        if after != before {
            let at = first_second(zone, at, next, before);
            let before = shown(zone, at - TimeDelta::seconds(1));
            changes.push(Change { at, before, after: shown(zone, at) });
        }
        (at, before) = (next, after);
    }
    changes
}

/// The second in which clocks begin to show something else, between one moment and another.
fn first_second(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>, offset: i32) -> DateTime<Utc> {
    let (mut still, mut not) = (from.timestamp(), to.timestamp());
    while not - still > 1 {
        let middle = still.midpoint(not);
        let shown = DateTime::from_timestamp(middle, 0).map_or(offset, |at| shows(zone, at));
        if shown == offset { still = middle } else { not = middle }
    }
    DateTime::from_timestamp(not, 0).unwrap_or(to)
}

/// How far clocks are from UTC, in seconds.
fn shows(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

fn shown(zone: Tz, at: DateTime<Utc>) -> Shown {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    Shown {
        offset: shows(zone, at),
        season: offset.dst_offset(),
        name: offset.abbreviation().unwrap_or(zone.name()).to_owned(),
    }
}

fn new_year(year: i32) -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

/// An offset, as calendars write it.
fn offset(seconds: i32) -> String {
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let rest = if rest == 0 { String::new() } else { format!("{rest:02}") };
    format!("{sign}{hours:02}{minutes:02}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_zone_changes_its_clocks_there_and_back_between_two_looks() {
        for zone in chrono_tz::TZ_VARIANTS {
            let (mut at, end) = (new_year(2000), new_year(2041));
            let (mut before, mut daily) = (shows(zone, at), 0);
            while at < end {
                at += TimeDelta::days(1);
                let after = shows(zone, at);
                daily += usize::from(after != before);
                before = after;
            }
            assert_eq!(changes(zone, 2000, 2040).len(), daily, "{zone}");
        }
    }

    fn written(zone: Tz, first: i32, last: i32) -> String {
        let mut lines = Lines::new();
        write(&mut lines, zone, first, last);
        lines.finish().replace("\r\n", "\n")
    }

    #[test]
    fn budapest_follows_a_rule() {
        assert_eq!(
            written(chrono_tz::Europe::Budapest, 2027, 2027),
            "BEGIN:VTIMEZONE\nTZID:Europe/Budapest\nX-LIC-LOCATION:Europe/Budapest\n\
             BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\n\
             RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\n\
             BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\n\
             RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
        );
    }

    #[test]
    fn others_have_another_rule_or_none() {
        assert!(written(chrono_tz::America::New_York, 2027, 2027).contains("BYMONTH=3;BYDAY=2SU"));
        // Clocks of Ireland go back in winter and those of the south forward in October: both are a half of the year.
        for zone in [chrono_tz::Europe::Dublin, chrono_tz::Australia::Sydney] {
            let zone = written(zone, 2027, 2027);
            assert!(zone.contains("BEGIN:DAYLIGHT") && zone.contains("BEGIN:STANDARD"), "{zone}");
        }
        let steady = written(chrono_tz::Asia::Kolkata, 2027, 2030);
        assert_eq!(steady.matches("BEGIN:STANDARD").count(), 1);
        assert!(
            steady.contains("DTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\n"),
            "{steady}"
        );
        // Ramadan moves through the year.
        let moving = written(chrono_tz::Africa::Casablanca, 2027, 2028);
        assert!(!moving.contains("RRULE") && moving.matches("TZOFFSETTO:+0000").count() >= 2, "{moving}");
        // One summer alone is no rule.
        assert!(!written(chrono_tz::Asia::Karachi, 2010, 2010).contains("RRULE"));
        // Hungary kept its clocks back and forth by hand, until 1980.
        assert!(!written(chrono_tz::Europe::Budapest, 1979, 1981).contains("RRULE"));
    }
}
