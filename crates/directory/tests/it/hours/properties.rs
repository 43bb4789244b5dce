//! Properties: rules against the `rrule` crate, answers against a scan of every minute, and no
//! input that panics.

use std::collections::BTreeSet;

use chrono::{Days, Duration, Weekday};
use directory::model::hours::{Answer, Freq, HORIZON_DAYS, HolidayKind};
use proptest::prelude::*;
use rrule::RRuleSet;

use super::*;

const FROM: &str = "2026-01-01";

fn config() -> ProptestConfig {
    ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }
}

fn weekday() -> impl Strategy<Value = Weekday> {
    (0..7_u8).prop_map(|day| Weekday::try_from(day).unwrap())
}

fn code(day: Weekday) -> String {
    day.to_string()[..2].to_uppercase()
}

/// What the rule allows besides its days: start, interval, end, first day of the week.
fn frame(freq: Freq) -> impl Strategy<Value = Schedule> {
    let end = prop_oneof![
        Just((None, None)),
        (1..120_u32).prop_map(|count| (Some(count), None)),
        (0..900_i64).prop_map(|days| (None, Some(days))),
    ];
    (-500..300_i64, 1..5_u32, end, weekday()).prop_map(move |(start, interval, (count, until), wkst)| {
        let dtstart = date(FROM) + Duration::days(start);
        Schedule {
            dtstart: Some(dtstart),
            until: until.map(|days| dtstart + Duration::days(days)),
            count,
            wkst,
            freq: Some(freq),
            interval,
            opens_at: Some(time("9:00")),
            closes_at: Some(time("17:30")),
            ..Schedule::default()
        }
    })
}

fn weekly() -> impl Strategy<Value = Schedule> {
    let days = prop::collection::vec(weekday().prop_map(|day| (None, day)), 0..5);
    (frame(Freq::Weekly), days).prop_map(|(frame, byday)| Schedule { byday, ..frame })
}

/// Monthly rules, less what the rrule crate gets wrong: the fifth last day of a month it refuses,
/// and of days with and without a number it takes those that are both, where RFC 5545 means either.
/// Numbered days and days of the month at once are left to the ordinary tests: where they never
/// meet the crate looks for them for 8,000 years.
fn monthly() -> impl Strategy<Value = Schedule> {
    let number = prop_oneof![1..=5_i8, -4..=-1_i8];
    let numbered = (number, weekday()).prop_map(|(number, day)| (Some(number), day));
    let numbered = prop::collection::vec(numbered, 1..4).prop_map(|byday| (byday, Vec::new()));
    let weekdays = prop::collection::vec(weekday().prop_map(|day| (None, day)), 0..3);
    let month_day = prop_oneof![1..=31_i8, -31..=-1_i8];
    let days = prop_oneof![numbered, (weekdays, prop::collection::vec(month_day, 0..5))];
    (frame(Freq::Monthly), days).prop_map(|(frame, (byday, bymonthday))| Schedule {
        byday,
        bymonthday,
        ..frame
    })
}

/// The schedule's rule as iCalendar writes it, at noon in Budapest.
fn rule_text(schedule: &Schedule) -> String {
    let freq = if schedule.freq == Some(Freq::Weekly) { "WEEKLY" } else { "MONTHLY" };
    let start = schedule.dtstart.unwrap().format("%Y%m%dT120000");
    let mut rule =
        format!("DTSTART;TZID=Europe/Budapest:{start}\nRRULE:FREQ={freq};INTERVAL={}", schedule.interval);
    rule += &format!(";WKST={}", code(schedule.wkst));
    if let Some(count) = schedule.count {
        rule += &format!(";COUNT={count}");
    }
    if let Some(until) = schedule.until {
        rule += &until.format(";UNTIL=%Y%m%dT200000Z").to_string();
    }
    let byday =
        schedule.byday.iter().map(|(n, day)| n.map_or(String::new(), |n| n.to_string()) + &code(*day));
    let byday: Vec<String> = byday.collect();
    let bymonthday: Vec<String> = schedule.bymonthday.iter().map(ToString::to_string).collect();
    for (name, values) in [("BYDAY", byday), ("BYMONTHDAY", bymonthday)] {
        if !values.is_empty() {
            rule += &format!(";{name}={}", values.join(","));
        }
    }
    rule
}

fn agrees_with_rrule(schedule: &Schedule) -> Result<(), TestCaseError> {
    let from = date(FROM);
    let to = from + Days::new(HORIZON_DAYS.into());
    let noon = |date: NaiveDate| {
        rrule::Tz::Europe__Budapest.from_local_datetime(&date.and_hms_opt(12, 0, 0).unwrap()).unwrap()
    };
    let rules: RRuleSet = rule_text(schedule).parse().unwrap();
    let expected: BTreeSet<_> = (rules.before(noon(to)).all(5000).dates.iter())
        .map(|start| start.date_naive())
        .filter(|day| (from..to).contains(day))
        .map(|day| (day, schedule.opens_at.unwrap(), schedule.closes_at.unwrap()))
        .collect();
    let hours = Hours::compile(
        std::slice::from_ref(schedule),
        &Calendar::default(),
        &[],
        &HolidayPolicy::Closed,
        from,
    );
    let ours: BTreeSet<_> = (from.iter_days().take(HORIZON_DAYS.into()))
        .flat_map(|day| hours.on_day(day).unwrap().periods.into_iter().map(move |p| (day, p.opens, p.closes)))
        .collect();
    prop_assert_eq!(ours, expected, "{}", rule_text(schedule));
    Ok(())
}

/// A plain week of schedules, with what changes it.
#[derive(Debug, Clone)]
struct City {
    schedules: Vec<Schedule>,
    closures: Vec<Closure>,
    calendar: Calendar,
    from: NaiveDate,
}

fn clock() -> impl Strategy<Value = NaiveTime> {
    // Half of them in the small hours, where the clock changes.
    let minute = prop_oneof![0..240_u32, 0..1439_u32];
    minute.prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap())
}

fn city() -> impl Strategy<Value = City> {
    let from = prop_oneof![Just(date("2026-03-22")), Just(date("2026-10-18")), Just(date("2026-06-01"))];
    let days = prop::collection::vec(weekday().prop_map(|day| (None, day)), 1..8);
    let schedule = (days, clock(), clock()).prop_map(|(byday, opens, closes)| Schedule {
        byday,
        opens_at: Some(opens),
        closes_at: Some(closes),
        ..Schedule::default()
    });
    let span = (0..25_i64, 0..6_i64);
    let marked = prop::collection::vec((0..25_i64, prop::option::of(weekday())), 0..3);
    (from, prop::collection::vec(schedule, 1..6), prop::collection::vec(span, 0..2), marked).prop_map(
        |(from, schedules, spans, marked)| {
            let on = |day| from + Duration::days(day);
            let closures =
                spans.iter().map(|(first, days)| Closure { from: on(*first), to: on(first + days) });
            let kind = |like: &Option<Weekday>| like.map_or(HolidayKind::Rest, HolidayKind::WorkedLike);
            let days = marked.iter().map(|(day, like)| (on(*day), kind(like))).collect();
            let calendar = Calendar { days, known_years: BTreeSet::new() };
            City { schedules, closures: closures.collect(), calendar, from }
        },
    )
}

const SCANNED_DAYS: i64 = 20;

impl City {
    /// Open or not, for every minute of the scanned days, from the facts alone.
    fn minutes(&self) -> Vec<bool> {
        let mut open = vec![false; usize::try_from(SCANNED_DAYS * 1440).unwrap()];
        for date in (self.from - Days::new(1)).iter_days().take(usize::try_from(SCANNED_DAYS).unwrap() + 2) {
            if self.closures.iter().any(|closure| closure.from <= date && date <= closure.to) {
                continue;
            }
            let weekday = match self.calendar.days.get(&date) {
                None => date.weekday(),
                Some(HolidayKind::WorkedLike(weekday)) => *weekday,
                Some(_) => continue,
            };
            for schedule in self.schedules.iter().filter(|s| s.byday.contains(&(None, weekday))) {
                let (opens, closes) = (schedule.opens_at.unwrap(), schedule.closes_at.unwrap());
                let last = if closes <= opens { date + Days::new(1) } else { date };
                for minute in self.minute(date.and_time(opens))..self.minute(last.and_time(closes)) {
                    if let Some(minute) = usize::try_from(minute).ok().and_then(|at| open.get_mut(at)) {
                        *minute = true;
                    }
                }
            }
        }
        open
    }

    fn start(&self) -> DateTime<Utc> {
        Budapest.from_local_datetime(&self.from.and_time(NaiveTime::MIN)).unwrap().to_utc()
    }

    /// The minute from the start at which a clock on the wall first shows this time or a later one.
    fn minute(&self, wall: NaiveDateTime) -> i64 {
        let guess = (wall - self.from.and_time(NaiveTime::MIN)).num_minutes() - 60;
        let shows = |minute: &i64| {
            (self.start() + Duration::minutes(*minute)).with_timezone(&Budapest).naive_local() >= wall
        };
        (guess..).find(shows).unwrap()
    }

    fn local(&self, minute: usize) -> NaiveDateTime {
        self.at(minute).with_timezone(&Budapest).naive_local()
    }

    fn at(&self, minute: usize) -> DateTime<Utc> {
        self.start() + Duration::minutes(i64::try_from(minute).unwrap())
    }

    fn agrees_with_scan(&self, probes: &[usize]) -> Result<(), TestCaseError> {
        let hours = Hours::compile(
            &self.schedules,
            &self.calendar,
            &self.closures,
            &HolidayPolicy::Closed,
            self.from,
        );
        let scan = self.minutes();
        let changes = (1..scan.len()).filter(|at| scan[*at] != scan[*at - 1]).flat_map(|at| [at - 1, at]);
        for at in probes.iter().copied().chain(changes) {
            let next = (at..scan.len()).find(|later| scan[*later] != scan[at]).map(|later| self.local(later));
            let Answer { state, may_differ } = hours.state(self.at(at), Budapest);
            prop_assert_eq!(hours.open_at(self.at(at), Budapest), scan[at], "open at {}", self.local(at));
            prop_assert!(may_differ, "no year is known");
            let told = match state {
                State::Open { until } if scan[at] => until,
                State::Closed { opens } if !scan[at] => opens,
                other => return Err(TestCaseError::fail(format!("{other:?} at {}", self.local(at)))),
            };
            match next {
                Some(_) => prop_assert_eq!(told, next, "after {}", self.local(at)),
                None => prop_assert!(told.is_none_or(|told| told >= self.local(scan.len() - 1))),
            }
        }
        Ok(())
    }
}

fn day_number(number: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(number).unwrap_or(NaiveDate::MAX)
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    let date = || prop::option::of((-99_000_000..99_000_000).prop_map(day_number));
    let dates = (date(), date(), date(), date());
    let freq = prop_oneof![Just(None), Just(Some(Freq::Weekly)), Just(Some(Freq::Monthly))];
    let numbers = (prop::option::of(any::<u32>()), any::<u32>(), freq, weekday());
    let byday = prop::collection::vec((prop::option::of(any::<i8>()), weekday()), 0..4);
    let lists = (byday, any::<Vec<i8>>(), any::<Vec<i8>>(), any::<Vec<i16>>());
    let times = (prop::option::of(clock()), prop::option::of(clock()));
    (dates, numbers, lists, times).prop_map(|(dates, numbers, lists, times)| {
        let (valid_from, valid_to, dtstart, until) = dates;
        let (count, interval, freq, wkst) = numbers;
        let (byday, byweekno, bymonthday, byyearday) = lists;
        let (opens_at, closes_at) = times;
        Schedule {
            valid_from,
            valid_to,
            dtstart,
            until,
            count,
            wkst,
            freq,
            interval,
            byday,
            byweekno,
            bymonthday,
            byyearday,
            opens_at,
            closes_at,
        }
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn weekly_rules_agree_with_rrule(schedule in weekly()) {
        agrees_with_rrule(&schedule)?;
    }

    #[test]
    fn monthly_rules_agree_with_rrule(schedule in monthly()) {
        agrees_with_rrule(&schedule)?;
    }

    #[test]
    fn answers_agree_with_a_scan_of_every_minute(city in city(), probes in prop::collection::vec(0..28_800_usize, 10)) {
        city.agrees_with_scan(&probes)?;
    }

    #[test]
    fn periods_of_a_day_are_sorted_and_apart(city in city()) {
        let hours = Hours::compile(&city.schedules, &city.calendar, &city.closures, &HolidayPolicy::Closed, city.from);
        for day in city.from.iter_days().take(28) {
            let periods = hours.on_day(day).unwrap().periods;
            let ends = |p: &Period| day.and_time(p.closes) + Days::new(u64::from(p.closes <= p.opens));
            for pair in periods.windows(2) {
                prop_assert!(ends(&pair[0]) <= day.and_time(pair[1].opens), "{:?}", pair);
            }
        }
    }

    #[test]
    fn no_text_panics(
        text in "\\PC{0,12}|[-+0-9A-Z:., ]{0,12}|[-+]?[0-9]{1,3}(MO|SU)|[0-9]{1,2}:[0-9]{2}[-+Z:0-9]{0,6}|[0-9]{1,6}-[0-9]{1,2}-[0-9]{1,2}",
        only in prop::sample::select(vec!["valid_from", "count", "wkst", "freq", "interval", "byday", "byweekno", "bymonthday", "byyearday", "opens_at", "closes_at"]),
    ) {
        if let Err(error) = Schedule::read(|name| if name == only { &text } else { "" }) {
            prop_assert!(error.to_string().contains(only));
        }
    }

    #[test]
    fn no_schedule_panics_or_takes_long(
        schedules in prop::collection::vec(any_schedule(), 0..5),
        from in prop_oneof![Just(NaiveDate::MIN), Just(NaiveDate::MAX), (-90_000_000..90_000_000).prop_map(day_number)],
        seconds in any::<i64>(),
        zone in prop::sample::select(vec![Budapest, chrono_tz::Pacific::Apia, chrono_tz::Pacific::Honolulu]),
    ) {
        let closures = [Closure { from: NaiveDate::MAX, to: NaiveDate::MIN }, Closure { from, to: from }];
        for policy in [HolidayPolicy::Closed, HolidayPolicy::Open] {
            let hours = Hours::compile(&schedules, &hungary_2026(), &closures, &policy, from);
            let near = from.and_time(NaiveTime::MIN).and_utc();
            for now in [near, DateTime::from_timestamp_secs(seconds).unwrap_or(DateTime::<Utc>::MAX_UTC)] {
                let open = matches!(hours.state(now, zone).state, State::Open { .. });
                prop_assert_eq!(open, hours.open_at(now, zone));
                hours.week_rows(now.date_naive());
            }
        }
    }
}
