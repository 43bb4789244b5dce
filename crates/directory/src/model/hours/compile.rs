//! Works schedules, calendar and closures out into [`Hours`]: rules that hold every week alike
//! become weekly patterns, everything else becomes days that differ from them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::rule::Rule;
use super::{Calendar, Closure, HolidayKind, HolidayPolicy, Schedule};
use super::{DAY, Entry, Horizon, Hours, Minutes, Reason, Why};

/// More schedules than this for one service are left out: bounded work for any input.
const MAX_SCHEDULES: usize = 1000;

/// More openings than this on one day are left out.
const MAX_OPENINGS_A_DAY: usize = 24;

impl Hours {
    /// Compiles a service's hours for [`super::HORIZON_DAYS`] days from `from`.
    ///
    /// Schedules that say nothing that can be computed (no times, no days) are left out; if none
    /// is left, and after the last day about which one says anything, the hours are unknown.
    /// Never fails and never takes long, whatever the facts.
    pub fn compile(
        schedules: &[Schedule],
        calendar: &Calendar,
        closures: &[Closure],
        holidays: &HolidayPolicy,
        from: NaiveDate,
    ) -> Hours {
        let horizon = Horizon::new(from);
        let rules: Vec<Rule> = schedules.iter().take(MAX_SCHEDULES).filter_map(Rule::new).collect();
        let weeks = weeks(&horizon, &rules, closures);
        let none = Calendar::default();
        let as_usual = *holidays == HolidayPolicy::Open;
        let dates = dates(&horizon, &rules, &weeks, if as_usual { &none } else { calendar }, holidays);
        let unsure_years = if as_usual { 0 } else { unsure_years(&horizon, calendar) };
        pack(horizon, unsure_years, weeks, dates)
    }
}

/// What holds from a day on, in minutes of the week; or on a day, in minutes of the day.
struct Piece {
    day: u16,
    why: Why,
    minutes: Vec<Minutes>,
}

/// Cuts the horizon where a schedule or a closure begins or ends, or where knowledge ends.
fn weeks(horizon: &Horizon, rules: &[Rule], closures: &[Closure]) -> Vec<Piece> {
    let known_to = rules.iter().map(|rule| rule.valid_to).max();
    let weekly: Vec<(&Rule, u8)> =
        rules.iter().filter_map(|rule| rule.every_week().map(|weekdays| (rule, weekdays))).collect();
    let spans = (weekly.iter().map(|(rule, _)| (rule.first, rule.last)))
        .chain(closures.iter().map(|closure| (closure.from, closure.to)))
        .chain(known_to.map(|to| (NaiveDate::MIN, to)));
    let mut cuts = BTreeSet::from([0]);
    cuts.extend(spans.flat_map(|(first, last)| [horizon.clamped(first), horizon.clamped(last) + 1]));

    let mut weeks: Vec<Piece> = Vec::new();
    for day in cuts.into_iter().filter(|day| *day < horizon.days) {
        let date = horizon.date(day);
        let (why, minutes) = if closures.iter().any(|closure| (closure.from..=closure.to).contains(&date)) {
            (Why::Because(Reason::Closure), Vec::new())
        } else if known_to.is_none_or(|to| date > to) {
            (Why::Unknown, Vec::new())
        } else {
            (Why::Usual, pattern(&weekly, date))
        };
        if weeks.last().is_none_or(|before| before.why != why || before.minutes != minutes) {
            weeks.push(Piece { day, why, minutes });
        }
    }
    weeks
}

/// The pattern of the week that holds on a date.
fn pattern(weekly: &[(&Rule, u8)], date: NaiveDate) -> Vec<Minutes> {
    let holding = weekly.iter().filter(|(rule, _)| (rule.first..=rule.last).contains(&date));
    merged(holding.flat_map(|(rule, weekdays)| rule.minutes.on_weekdays(*weekdays)).collect())
}

/// The days within usual weeks that differ from them.
fn dates(
    horizon: &Horizon,
    rules: &[Rule],
    weeks: &[Piece],
    calendar: &Calendar,
    policy: &HolidayPolicy,
) -> Vec<Piece> {
    let mut irregular: BTreeMap<u16, Vec<Minutes>> = BTreeMap::new();
    for rule in rules.iter().filter(|rule| rule.every_week().is_none()) {
        for date in rule.dates(horizon.first, horizon.last()) {
            irregular.entry(horizon.clamped(date)).or_default().push(rule.minutes);
        }
    }
    let marked: BTreeMap<u16, HolidayKind> = (calendar.days.range(horizon.first..=horizon.last()))
        .map(|(date, kind)| (horizon.clamped(*date), *kind))
        .collect();
    let days: BTreeSet<u16> = irregular.keys().chain(marked.keys()).copied().collect();

    let mut dates = Vec::new();
    for day in days {
        let at = weeks.partition_point(|week| week.day <= day);
        let Some(week) = at.checked_sub(1).and_then(|at| weeks.get(at)) else { continue };
        if week.why != Why::Usual {
            continue;
        }
        let usual = on_weekday(&week.minutes, horizon.weekday(day));
        let like = |usual: Vec<Minutes>| {
            merged(usual.into_iter().chain(irregular.get(&day).into_iter().flatten().copied()).collect())
        };
        let (why, minutes) = match marked.get(&day) {
            None => (Why::Usual, like(usual.clone())),
            Some(HolidayKind::Rest) => (Why::Because(Reason::Holiday), on_rest_days(policy)),
            Some(HolidayKind::ExchangedRest) => (Why::Because(Reason::ExchangedRest), on_rest_days(policy)),
            Some(HolidayKind::WorkedLike(weekday)) => {
                let worked = u16::try_from(weekday.num_days_from_monday()).unwrap_or(0);
                (Why::Because(Reason::ExchangedWork), like(on_weekday(&week.minutes, worked)))
            }
        };
        if minutes != usual {
            dates.push(Piece { day, why, minutes });
        }
    }
    dates
}

/// The minutes of the day that begin on a weekday of a weekly pattern.
fn on_weekday(week: &[Minutes], weekday: u16) -> Vec<Minutes> {
    week.iter()
        .filter(|stretch| stretch.from / DAY == weekday)
        .map(|stretch| Minutes { from: stretch.from - weekday * DAY, to: stretch.to - weekday * DAY })
        .collect()
}

fn on_rest_days(policy: &HolidayPolicy) -> Vec<Minutes> {
    match policy {
        HolidayPolicy::Closed | HolidayPolicy::Open => Vec::new(),
        HolidayPolicy::Special(times) => {
            merged(times.iter().map(|(opens, closes)| Minutes::of_day(*opens, *closes)).collect())
        }
    }
}

/// Sorts and merges what begins on the same day, so that the stretches of a day are apart from
/// each other. A union longer than 24 hours stays two stretches that touch.
fn merged(mut minutes: Vec<Minutes>) -> Vec<Minutes> {
    minutes.sort_unstable();
    let mut merged: Vec<Minutes> = Vec::with_capacity(minutes.len());
    let mut openings = 0;
    for next in minutes {
        match merged.last_mut().filter(|last| last.from / DAY == next.from / DAY) {
            Some(last) if next.from <= last.to => {
                let to = last.to.max(next.to);
                if to - last.from <= DAY {
                    last.to = to;
                    continue;
                }
                last.to = next.from;
                openings += 1;
            }
            Some(_) => openings += 1,
            None => openings = 1,
        }
        if openings <= MAX_OPENINGS_A_DAY {
            merged.push(next);
        }
    }
    merged
}

fn unsure_years(horizon: &Horizon, calendar: &Calendar) -> u8 {
    (horizon.first.year()..=horizon.last().year())
        .zip(0..8)
        .filter(|(year, _)| !calendar.known_years.contains(year))
        .fold(0, |bits, (_, at)| bits | 1 << at)
}

fn pack(horizon: Horizon, unsure_years: u8, weeks: Vec<Piece>, dates: Vec<Piece>) -> Hours {
    let entries = |pieces: &[Piece]| -> Box<[Entry]> {
        let entry = |piece: &Piece| Entry {
            day: piece.day,
            why: piece.why,
            // At most 7 × MAX_OPENINGS_A_DAY.
            count: u8::try_from(piece.minutes.len()).unwrap_or(u8::MAX),
        };
        pieces.iter().map(entry).collect()
    };
    Hours {
        horizon,
        unsure_years,
        weeks: entries(&weeks),
        dates: entries(&dates),
        minutes: weeks.iter().chain(&dates).flat_map(|piece| piece.minutes.iter().copied()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    /// DESIGN: a city's resident memory. Weekly hours with a year's holidays cost under 200 bytes.
    #[test]
    fn usual_hours_are_small() {
        let from = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let schedule = Schedule::read(|name| match name {
            "byday" => "MO,TU,WE,TH,FR",
            "opens_at" => "9:00",
            "closes_at" => "16:00",
            _ => "",
        });
        let mut calendar = Calendar::default();
        let workdays = from.iter_days().filter(|date| date.weekday().num_days_from_monday() < 5);
        workdays.step_by(19).take(14).for_each(|date| calendar.holiday(date));
        let hours = Hours::compile(&[schedule.unwrap()], &calendar, &[], &HolidayPolicy::Closed, from);
        assert_eq!(hours.dates.len(), 14);
        let heap = size_of_val(&*hours.weeks) + size_of_val(&*hours.dates) + size_of_val(&*hours.minutes);
        assert!(size_of::<Hours>() + heap < 160, "{} + {heap}", size_of::<Hours>());
    }

    #[test]
    fn stretches_of_a_day_are_sorted_and_apart_unless_longer_than_a_day() {
        let minutes = |pairs: &[(u16, u16)]| -> Vec<Minutes> {
            pairs.iter().map(|(from, to)| Minutes { from: *from, to: *to }).collect()
        };
        assert_eq!(merged(minutes(&[(780, 900), (540, 720), (600, 780)])), minutes(&[(540, 900)]));
        assert_eq!(merged(minutes(&[(600, 2040), (480, 1920)])), minutes(&[(480, 600), (600, 2040)]));
        let night_and_day = minutes(&[(1200, 1920), (1860, 2000)]);
        assert_eq!(merged(night_and_day.clone()), night_and_day, "the second begins on the next day");
        let many: Vec<(u16, u16)> = (0..100).map(|n| (n * 10, n * 10 + 5)).collect();
        assert_eq!(merged(minutes(&many)).len(), MAX_OPENINGS_A_DAY);
    }
}
