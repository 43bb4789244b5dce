//! Opening hours from strangers: any schedule is refused or compiles, and the answers agree with each other.
//!
//! An input is text: lines of `field=text` with HSDS's field names, an empty line between two schedules. Two more
//! fields, wherever they stand: `from`, the day the hours are compiled for, and `holidays`, what happens on them.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use directory::model::hours::{Calendar, Closure, HORIZON_DAYS, HolidayPolicy, Hours, Schedule, State};

const ZONES: [Tz; 3] = [Tz::UTC, Tz::Europe__Budapest, Tz::Pacific__Apia];

/// Far enough apart for speed, and at another time of day each.
const STEP: TimeDelta = TimeDelta::minutes(9 * 24 * 60 + 7 * 60 + 13);

/// Reads, compiles and asks all there is to ask; says how many schedules could be read.
pub fn schedules(data: &[u8]) -> usize {
    let text = String::from_utf8_lossy(data);
    let read = |part: &str| Schedule::read(|name| field(part, name)).ok();
    let schedules: Vec<Schedule> = text.split("\n\n").filter_map(read).collect();
    let year = 1..=9999;
    let from = field(&text, "from").parse().ok().filter(|day: &NaiveDate| year.contains(&day.year()));
    let from = from.or_else(|| NaiveDate::from_ymd_opt(2026, 11, 22)).unwrap_or_default();
    let policy = match field(&text, "holidays") {
        "open" => HolidayPolicy::Open,
        "special" => HolidayPolicy::Special(schedules.iter().filter_map(times).collect()),
        _ => HolidayPolicy::Closed,
    };
    ask(&compiled(&schedules, &policy, from), from);
    schedules.len()
}

/// The text after `name=` on the first line that begins so.
fn field<'t>(text: &'t str, name: &str) -> &'t str {
    text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default()
}

fn times(schedule: &Schedule) -> Option<(NaiveTime, NaiveTime)> {
    Some((schedule.opens_at?, schedule.closes_at?))
}

/// With a holiday, an exchanged day and a closure soon after the first day.
fn compiled(schedules: &[Schedule], policy: &HolidayPolicy, from: NaiveDate) -> Hours {
    let mut calendar = Calendar::default();
    calendar.known_years.insert(from.year());
    calendar.holiday(from + Days::new(3));
    calendar.exchange(from + Days::new(10), from + Days::new(13));
    let closure = Closure { from: from + Days::new(20), to: from + Days::new(22) };
    Hours::compile(schedules, &calendar, &[closure], policy, from)
}

fn ask(hours: &Hours, from: NaiveDate) {
    let last = from + Days::new(u64::from(HORIZON_DAYS) + 2);
    for monday in [from - Days::new(3), from, last - Days::new(7)] {
        let rows = hours.week_rows(monday);
        let days: i64 = rows.iter().map(|row| (row.last - row.first).num_days() + 1).sum();
        assert_eq!(days, 7, "a week has seven days");
        assert!(rows.iter().all(|row| hours.on_day(row.last) == row.day), "equal days share a row");
    }
    for zone in ZONES {
        let mut now = (from - Days::new(3)).and_time(NaiveTime::MIN).and_utc();
        while now.date_naive() <= last {
            let state = hours.state(now, zone).state;
            assert_eq!(hours.open_at(now, zone), matches!(state, State::Open { .. }), "at {now}");
            if zone == Tz::UTC {
                next(hours, now, state);
            }
            now += STEP;
        }
    }
}

/// What was said to come next comes, and after now.
fn next(hours: &Hours, now: DateTime<Utc>, state: State) {
    let (next, open) = match state {
        State::Open { until } => (until, false),
        State::Closed { opens } => (opens, true),
        State::Unknown => (None, false),
    };
    if let Some(next) = next.map(|next| next.and_utc()) {
        assert!(next > now, "{next} is not after {now}");
        assert_eq!(hours.open_at(next, Tz::UTC), open, "at {now} about {next}");
    }
}
