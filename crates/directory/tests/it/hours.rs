//! Opening hours: Hungarian days, the clock's changes, and properties against the `rrule` crate
//! and a scan of every minute.

mod days;
mod properties;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Budapest;
use directory::model::hours::{Calendar, Closure, HolidayPolicy, Hours, Period, Schedule, State};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// A local time of the city.
fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// The instant of a local time of the city; of an hour that comes twice, the first.
fn instant(text: &str) -> DateTime<Utc> {
    Budapest.from_local_datetime(&local(text)).earliest().unwrap().to_utc()
}

/// A schedule from its HSDS fields, `field=value` separated by semicolons.
fn schedule(fields: &str) -> Schedule {
    let value =
        |name| fields.split(';').filter_map(|pair| pair.split_once('=')).find(|(field, _)| *field == name);
    Schedule::read(|name| value(name).map_or("", |(_, value)| value)).unwrap()
}

/// The holidays and exchanged days of Hungary in 2026.
fn hungary_2026() -> Calendar {
    let mut calendar = Calendar::default();
    calendar.known_years.extend([2025, 2026]);
    let holidays = "01-01 03-15 04-03 04-05 04-06 05-01 05-24 05-25 08-20 10-23 11-01 12-25 12-26";
    holidays.split(' ').for_each(|day| calendar.holiday(date(&format!("2026-{day}"))));
    calendar.exchange(date("2026-01-02"), date("2026-01-10"));
    calendar.exchange(date("2026-08-21"), date("2026-08-08"));
    calendar.exchange(date("2026-12-24"), date("2026-12-12"));
    calendar
}

fn compile(schedules: &[&str], from: &str) -> Hours {
    compile_with(schedules, &[], &HolidayPolicy::Closed, from)
}

fn compile_with(schedules: &[&str], closures: &[Closure], policy: &HolidayPolicy, from: &str) -> Hours {
    let schedules: Vec<Schedule> = schedules.iter().map(|fields| schedule(fields)).collect();
    Hours::compile(&schedules, &hungary_2026(), closures, policy, date(from))
}

fn closure(from: &str, to: &str) -> Closure {
    Closure { from: date(from), to: date(to) }
}

/// A day's hours as on a door: `9:00–16:00`, joined by commas; `closed`; `unknown`.
fn sign(hours: &Hours, day: &str) -> String {
    let Some(day) = hours.on_day(date(day)) else { return "unknown".into() };
    let periods: Vec<String> = day.periods.iter().map(period).collect();
    if periods.is_empty() { "closed".into() } else { periods.join(", ") }
}

fn period(period: &Period) -> String {
    format!("{}–{}", period.opens.format("%-H:%M"), period.closes.format("%-H:%M"))
}

fn state(hours: &Hours, at: &str) -> State {
    hours.state(instant(at), Budapest).state
}

fn open_until(at: &str) -> State {
    State::Open { until: Some(local(at)) }
}

fn opens(at: &str) -> State {
    State::Closed { opens: Some(local(at)) }
}
