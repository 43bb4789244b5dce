//! One HSDS `schedule` as plain facts, read from its texts.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use kernel::BadValue;

/// An HSDS 3.1 `schedule`, its RFC 5545 recurrence rule and its times. What it means, and what
/// rules that RFC 5545 does not allow mean here, stands in `rule.rs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// First day on which the schedule is valid.
    pub valid_from: Option<NaiveDate>,
    /// Last day on which the schedule is valid; later days are unknown, not closed.
    pub valid_to: Option<NaiveDate>,
    /// Start of the rule: no day before, intervals and counts begin here.
    pub dtstart: Option<NaiveDate>,
    /// Last day of the rule.
    pub until: Option<NaiveDate>,
    /// Number of days on which the rule opens, from its start.
    pub count: Option<u32>,
    /// First day of the week, for intervals and week numbers.
    pub wkst: Weekday,
    /// How often the rule repeats.
    pub freq: Option<Freq>,
    /// Every how many weeks or months; 0 is taken as 1.
    pub interval: u32,
    /// Weekdays, or with a number the n-th such day of the month, from its end if negative.
    pub byday: Vec<(Option<i8>, Weekday)>,
    /// Weeks of the year, from its end if negative.
    pub byweekno: Vec<i8>,
    /// Days of the month, from its end if negative.
    pub bymonthday: Vec<i8>,
    /// Days of the year, from its end if negative.
    pub byyearday: Vec<i16>,
    /// Opening time.
    pub opens_at: Option<NaiveTime>,
    /// Closing time; at or before the opening time it is on the next day.
    pub closes_at: Option<NaiveTime>,
}

/// The frequencies HSDS knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Freq {
    /// Every week or every few weeks.
    Weekly,
    /// Every month or every few months.
    Monthly,
}

impl Default for Schedule {
    fn default() -> Self {
        Schedule {
            valid_from: None,
            valid_to: None,
            dtstart: None,
            until: None,
            count: None,
            wkst: Weekday::Mon,
            freq: None,
            interval: 1,
            byday: Vec::new(),
            byweekno: Vec::new(),
            bymonthday: Vec::new(),
            byyearday: Vec::new(),
            opens_at: None,
            closes_at: None,
        }
    }
}

impl Schedule {
    /// Reads a schedule. `field` gives the text of a field by its HSDS name, empty if it is
    /// missing.
    ///
    /// Lenient where the meaning is plain: case, spaces, `9:00`, seconds, `24:00` for closing,
    /// `3.0` for 3, a time of day after a date. A zone after a time (`10:00Z`, `09:00+01:00`) is
    /// dropped: publishers write it as they please, and mean the time on the door.
    ///
    /// # Errors
    /// The first field that cannot be read, and what would be right.
    pub fn read<'a>(field: impl Fn(&'static str) -> &'a str) -> Result<Schedule, BadValue> {
        let date = |what| optional(field(what), |text| date(what, text));
        let whole = |what| optional(field(what), |text| whole(what, text));
        Ok(Schedule {
            valid_from: date("valid_from")?,
            valid_to: date("valid_to")?,
            dtstart: date("dtstart")?,
            until: date("until")?,
            count: whole("count")?,
            wkst: optional(field("wkst"), |text| {
                weekday(text).ok_or_else(|| BadValue::new("wkst", text, "one of MO, TU, WE, TH, FR, SA, SU"))
            })?
            .unwrap_or(Weekday::Mon),
            freq: optional(field("freq"), freq)?,
            interval: whole("interval")?.unwrap_or(1),
            byday: list(field("byday"), byday)?,
            byweekno: list(field("byweekno"), |item| numbered("byweekno", item, 53))?,
            bymonthday: list(field("bymonthday"), |item| numbered("bymonthday", item, 31))?,
            byyearday: list(field("byyearday"), |item| numbered("byyearday", item, 366))?,
            opens_at: optional(field("opens_at"), |text| time("opens_at", text, 23))?,
            closes_at: optional(field("closes_at"), |text| time("closes_at", text, 24))?,
        })
    }
}

fn optional<T>(text: &str, read: impl Fn(&str) -> Result<T, BadValue>) -> Result<Option<T>, BadValue> {
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { read(text).map(Some) }
}

/// Reads what commas or spaces separate, each value once.
fn list<T: PartialEq>(text: &str, read: impl Fn(&str) -> Result<T, BadValue>) -> Result<Vec<T>, BadValue> {
    let mut values = Vec::new();
    for item in text.split([',', ' ']).map(str::trim).filter(|item| !item.is_empty()) {
        let value = read(item)?;
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Ok(values)
}

fn date(what: &'static str, text: &str) -> Result<NaiveDate, BadValue> {
    let day = text.split_once('T').map_or(text, |(day, _)| day);
    NaiveDate::parse_from_str(day, "%Y-%m-%d")
        .ok()
        .filter(|date| (1..=9999).contains(&date.year()))
        .ok_or_else(|| BadValue::new(what, text, "a date such as 2026-01-31"))
}

fn whole(what: &'static str, text: &str) -> Result<u32, BadValue> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    digits
        .parse()
        .ok()
        .filter(|number| *number > 0)
        .ok_or_else(|| BadValue::new(what, text, "a whole number from 1 up"))
}

fn freq(text: &str) -> Result<Freq, BadValue> {
    match text.to_ascii_uppercase().as_str() {
        "WEEKLY" => Ok(Freq::Weekly),
        "MONTHLY" => Ok(Freq::Monthly),
        _ => Err(BadValue::new("freq", text, "WEEKLY or MONTHLY")),
    }
}

fn weekday(code: &str) -> Option<Weekday> {
    match code.to_ascii_uppercase().as_str() {
        "MO" => Some(Weekday::Mon),
        "TU" => Some(Weekday::Tue),
        "WE" => Some(Weekday::Wed),
        "TH" => Some(Weekday::Thu),
        "FR" => Some(Weekday::Fri),
        "SA" => Some(Weekday::Sat),
        "SU" => Some(Weekday::Sun),
        _ => None,
    }
}

fn byday(item: &str) -> Result<(Option<i8>, Weekday), BadValue> {
    let bad = || {
        BadValue::new("byday", item, "days such as MO,TU or the first Saturday 1SA or the last Friday -1FR")
    };
    let (number, code) = item.split_at_checked(item.len().saturating_sub(2)).ok_or_else(bad)?;
    let day = weekday(code).ok_or_else(bad)?;
    if number.is_empty() {
        return Ok((None, day));
    }
    let number: i8 = number.parse().map_err(|_| bad())?;
    if (1..=5).contains(&number.abs()) { Ok((Some(number), day)) } else { Err(bad()) }
}

/// A number from 1 to `last`, or the same counted from the end.
fn numbered<T: TryFrom<i16>>(what: &'static str, item: &str, last: i16) -> Result<T, BadValue> {
    item.parse::<i16>()
        .ok()
        .filter(|number| (1..=last).contains(&number.saturating_abs()))
        .and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| {
            BadValue::new(
                what,
                item,
                format!("numbers from 1 to {last}, or from -1 to -{last} counted from the end"),
            )
        })
}

/// A time of day, to the minute. 24:00 is the same as 0:00: closing then is past midnight.
fn time(what: &'static str, text: &str, last_hour: u32) -> Result<NaiveTime, BadValue> {
    let bad = || BadValue::new(what, text, "a time such as 09:00");
    let clock = without_zone(text).ok_or_else(bad)?;
    let mut parts = clock.split(':');
    let mut part = |min_digits: usize| {
        let digits = parts.next()?;
        let fits = (min_digits..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| digits.parse::<u32>().ok()).flatten()
    };
    let hour = part(1).ok_or_else(bad)?;
    let minute = part(2).ok_or_else(bad)?;
    if let Some(seconds) = parts.next() {
        let whole = seconds.split('.').next().unwrap_or(seconds);
        let fits = whole.len() == 2 && seconds.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        if !fits || whole.parse::<u32>().is_ok_and(|s| s > 59) {
            return Err(bad());
        }
    }
    if parts.next().is_some() || hour > last_hour || (hour == 24 && minute > 0) {
        return Err(bad());
    }
    NaiveTime::from_hms_opt(hour % 24, minute, 0).ok_or_else(bad)
}

/// The time before `Z`, `+01:00`, `-0500` or `+3`; none if what follows is no such thing.
fn without_zone(text: &str) -> Option<&str> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Some(clock.trim_end());
    }
    let Some((clock, zone)) = text.split_once(['+', '-']) else { return Some(text) };
    let digits = zone.bytes().filter(u8::is_ascii_digit).count();
    let colons = zone.bytes().filter(|b| *b == b':').count();
    let fits = (1..=4).contains(&digits) && colons <= 1 && digits + colons == zone.len();
    fits.then_some(clock.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn times_are_read_as_the_door_sign_means_them() {
        for text in
            ["09:00", "9:00", "09:00:00", "09:00:00.000", "09:00Z", "09:00+01:00", "09:00:00-0500", "9:00 +3"]
        {
            assert_eq!(time("opens_at", text, 23), Ok(at(9, 0)), "{text}");
        }
        for text in ["24:00", "24:00:00", "00:00", "24:00+01:00"] {
            assert_eq!(time("closes_at", text, 24), Ok(at(0, 0)), "{text}");
        }
        for text in [
            "24:01",
            "25:00",
            "9",
            "9:5",
            "9.00",
            "09:60",
            "09:00:60",
            "09:00:00:00",
            "09:00+",
            "é",
            "-1:00",
            "+09:00",
        ] {
            assert!(time("closes_at", text, 24).is_err(), "{text}");
        }
        assert!(time("opens_at", "24:00", 23).is_err(), "of which day would it be");
    }

    #[test]
    fn days_carry_their_number_in_the_month() {
        let days = list("MO,tu, 1SA,-1FR,+2WE,MO", byday);
        let expected = [(None, Weekday::Mon), (None, Weekday::Tue), (Some(1), Weekday::Sat)];
        assert_eq!(days.as_ref().map(|d| d.get(..3)), Ok(Some(&expected[..])));
        assert_eq!(days.map(|d| d.len()), Ok(5), "MO is there once");
        for text in ["XX", "M", "0MO", "6MO", "-6MO", "MON", "1 MO 2", "é", "aé", "--1FR"] {
            assert!(list(text, byday).is_err(), "{text}");
        }
    }

    #[test]
    fn the_standards_example_is_read() {
        let example = |name| match name {
            "valid_from" | "valid_to" | "dtstart" | "until" => "2005-01-01",
            "count" => "3",
            "wkst" => "TU",
            "freq" => "WEEKLY",
            "interval" => "1",
            "byday" => "TH,FR",
            "byweekno" => "41,42",
            "bymonthday" | "byyearday" => "2,3,4",
            "opens_at" => "10:00:00",
            "closes_at" => "18:00:00",
            _ => "",
        };
        let schedule = Schedule::read(example).unwrap();
        assert_eq!(schedule.wkst, Weekday::Tue);
        assert_eq!(schedule.byweekno, [41, 42]);
        assert_eq!(schedule.byyearday, [2, 3, 4]);
        assert_eq!((schedule.opens_at, schedule.closes_at), (Some(at(10, 0)), Some(at(18, 0))));
    }

    #[test]
    fn an_error_says_what_would_be_right() {
        let of = |bad: &'static str, text: &'static str| {
            Schedule::read(move |name| if name == bad { text } else { "" }).unwrap_err().to_string()
        };
        assert_eq!(of("freq", "DAILY"), "“DAILY” is not a valid freq: give WEEKLY or MONTHLY");
        assert!(of("interval", "0").contains("from 1 up"));
        assert!(of("count", "4294967296").contains("count"));
        assert!(of("bymonthday", "1,32").contains("from 1 to 31"));
        assert!(of("byyearday", "-32768").contains("366"));
        assert!(of("valid_to", "31.12.2026").contains("2026-01-31"));
        assert!(of("dtstart", "+12345-01-01").contains("date"));
    }
}
