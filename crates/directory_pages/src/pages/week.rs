//! The opening hours on a service's page: today and the six days after it, then what differs.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use directory::model::entities::{CLOSURE, SCHEDULE};
use directory::model::hours::{Day, Hours, Period, Reason};
use directory::model::service::{Place, ServiceFacts};
use kernel::{Id, Record};

use super::desk::{Desk, Words};

/// How many days ahead special days are told.
const AHEAD: u64 = 14;
/// How many of the next days are told of hours that do not come every week.
const NEXT: usize = 4;

/// Hours, and whose schedules and closures they were made from.
pub(crate) struct Times<'f> {
    hours: &'f Hours,
    owners: Vec<Id>,
}

impl<'f> Times<'f> {
    /// Those of a service, all its places together.
    pub(crate) fn of(facts: &'f ServiceFacts) -> Self {
        Times { hours: &facts.hours, owners: facts.owners().collect() }
    }

    /// Those at one of several places, where the places keep hours of their own.
    pub(crate) fn at(facts: &'f ServiceFacts, place: &'f Place) -> Option<Self> {
        let [at, location] = place.owners();
        Some(Times { hours: place.hours.as_deref()?, owners: vec![facts.service.id, at, location] })
    }
}

/// The table and what stands below it.
#[derive(Debug, Clone)]
pub(crate) struct Week {
    /// From Monday to Sunday; empty where nothing is known.
    pub(crate) rows: Vec<Row>,
    /// Days with other hours than the table says.
    pub(crate) special: Vec<Special>,
    /// What the schedules say in words.
    pub(crate) notes: Vec<Words>,
    /// The holidays of a day in the table are not known.
    pub(crate) may_differ: bool,
}

/// Neighbouring days with the same hours; today always stands alone.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) days: String,
    pub(crate) hours: Vec<String>,
    pub(crate) today: bool,
    pub(crate) why: Option<Words>,
}

/// A day or span of days that differs.
#[derive(Debug, Clone)]
pub(crate) struct Special {
    pub(crate) from: NaiveDate,
    pub(crate) sentence: String,
    pub(crate) why: Option<Words>,
}

/// A day of the table with its hours.
type Dated = (NaiveDate, Option<Day>);

/// The opening hours of a service or a place.
pub(crate) fn week(desk: &Desk, times: &Times) -> Week {
    let days = coming(desk, times);
    let known = days.iter().any(|(_, day)| day.is_some());
    let mut special = holidays(desk, times);
    special.extend(closures(desk, times));
    if is_irregular(desk, times) {
        special.extend(next_openings(desk, times));
    }
    special.sort_by_key(|special| special.from);
    Week {
        rows: if known { rows(desk, &days) } else { Vec::new() },
        special,
        notes: notes(desk, times),
        may_differ: days.iter().flat_map(|(_, day)| day).any(|day| day.may_differ),
    }
}

/// Each weekday as it comes next, from Monday on; today among them.
fn coming(desk: &Desk, times: &Times) -> Vec<Dated> {
    let today = desk.today();
    let ahead = |weekday: u32| (7 + weekday - today.weekday().num_days_from_monday()) % 7;
    let dates = (0..7).filter_map(|weekday| today.checked_add_days(Days::new(ahead(weekday).into())));
    dates.map(|date| (date, times.hours.on_day(date))).collect()
}

fn rows(desk: &Desk, days: &[Dated]) -> Vec<Row> {
    let today = desk.today();
    let alike = |(a, one): &Dated, (b, other): &Dated| *a != today && *b != today && one == other;
    days.chunk_by(alike).filter_map(|days| row(desk, days)).collect()
}

fn row(desk: &Desk, days: &[Dated]) -> Option<Row> {
    let ((first, day), (last, _)) = (days.first()?, days.last()?);
    let name = |date: &NaiveDate| desk.locale.weekday(date.weekday());
    let days = match first == last {
        true => name(first).to_owned(),
        false => range(desk, name(first), name(last)),
    };
    Some(Row {
        days,
        hours: hours(desk, day.as_ref()),
        today: *first == desk.today(),
        why: day.as_ref().and_then(|day| why(desk, *first, day.reason?)),
    })
}

/// The hours of a day as lines.
fn hours(desk: &Desk, day: Option<&Day>) -> Vec<String> {
    let say = |key| desk.locale.msg(key).into_owned();
    match day {
        None => vec![say("directory-week-ask")],
        Some(day) if day.periods.is_empty() => vec![say("directory-week-closed")],
        Some(day) => day.periods.iter().map(|period| stretch(desk, period)).collect(),
    }
}

fn stretch(desk: &Desk, period: &Period) -> String {
    if period.opens == period.closes {
        return desk.locale.msg("directory-week-all-day").into_owned();
    }
    range(desk, &desk.locale.time(period.opens), &desk.closing(period.closes))
}

fn range(desk: &Desk, from: &str, to: &str) -> String {
    desk.locale.msg_with("directory-week-range", &[("from", from.into()), ("to", to.into())]).into_owned()
}

fn why(desk: &Desk, date: NaiveDate, reason: Reason) -> Option<Words> {
    let key = match reason {
        Reason::Holiday => {
            let holiday = desk.snapshot.city.holidays.days.iter().find(|holiday| holiday.date == date);
            let named = holiday.and_then(|holiday| desk.told(&holiday.name));
            return named.or_else(|| Some(desk.say("directory-week-holiday")));
        }
        Reason::ExchangedRest => "directory-week-exchanged-rest",
        Reason::ExchangedWork => "directory-week-exchanged-work",
        Reason::Closure => "directory-facts-temporarily-closed",
    };
    Some(desk.say(key))
}

/// Holidays and exchanged days ahead; closures are told apart, with their reasons.
fn holidays(desk: &Desk, times: &Times) -> Vec<Special> {
    let today = desk.today();
    let dates = (0..AHEAD).filter_map(|ahead| today.checked_add_days(Days::new(ahead)));
    let days = dates.filter_map(|date| Some((date, times.hours.on_day(date)?)));
    let told = days.filter_map(|(date, day)| {
        let reason = day.reason.filter(|reason| *reason != Reason::Closure)?;
        Some(Special { from: date, sentence: dated(desk, date, &day), why: why(desk, date, reason) })
    });
    told.collect()
}

fn dated(desk: &Desk, date: NaiveDate, day: &Day) -> String {
    let on = desk.locale.date(date);
    if day.periods.is_empty() {
        return desk.locale.msg_with("directory-week-closed-on", &[("date", (&on).into())]).into_owned();
    }
    let hours = desk.locale.list(&hours(desk, Some(day)));
    let values = [("date", (&on).into()), ("hours", (&hours).into())];
    desk.locale.msg_with("directory-week-open-on", &values).into_owned()
}

fn closures(desk: &Desk, times: &Times) -> Vec<Special> {
    let closures = times.owners.iter().flat_map(|owner| desk.records().owned(*owner, &CLOSURE));
    closures.filter_map(|closure| closed(desk, closure)).collect()
}

fn closed(desk: &Desk, closure: &Record) -> Option<Special> {
    let day = |field| closure.line(field)?.parse::<NaiveDate>().ok();
    let (from, to) = (day("closed_from")?, day("closed_to")?);
    if to < desk.today() || to < from {
        return None;
    }
    let (first, last) = (desk.locale.date(from), desk.locale.date(to));
    let sentence = match from == to {
        true => desk.locale.msg_with("directory-week-closed-on", &[("date", (&first).into())]),
        false => {
            let values = [("from", (&first).into()), ("to", (&last).into())];
            desk.locale.msg_with("directory-week-closed-between", &values)
        }
    };
    Some(Special { from, sentence: sentence.into_owned(), why: desk.text(closure, "reason") })
}

fn schedules<'a>(desk: &Desk<'a>, times: &Times) -> Vec<&'a std::sync::Arc<Record>> {
    times.owners.iter().flat_map(|owner| desk.records().owned(*owner, &SCHEDULE)).collect()
}

/// Whether some hours do not come every week, so that the table alone would mislead.
fn is_irregular(desk: &Desk, times: &Times) -> bool {
    let seldom = |schedule: &Record| {
        schedule.line("freq") == Some("MONTHLY")
            || schedule.number("interval").is_some_and(|every| every > 1.0)
    };
    schedules(desk, times).iter().any(|schedule| seldom(schedule))
}

/// The next days it is open after those of the table.
fn next_openings(desk: &Desk, times: &Times) -> Vec<Special> {
    let days = desk.today().iter_days().skip(7).map_while(|date| Some((date, times.hours.on_day(date)?)));
    let open = days.filter(|(_, day)| !day.periods.is_empty()).take(NEXT);
    open.map(|(date, day)| Special { from: date, sentence: dated(desk, date, &day), why: None }).collect()
}

fn notes(desk: &Desk, times: &Times) -> Vec<Words> {
    let mut notes: Vec<Words> = Vec::new();
    for schedule in schedules(desk, times) {
        let said = ["description", "notes"].into_iter().filter_map(|field| {
            let line = schedule.line(field).map(|line| desk.local(line.to_owned()));
            desk.text(schedule, field).or(line)
        });
        for words in said {
            if !notes.contains(&words) {
                notes.push(words);
            }
        }
    }
    notes
}

/// The usual hours of the coming week for machines: day, opening, closing, as written in ISO 8601.
pub(crate) fn usual(desk: &Desk, times: &Times) -> Vec<(Weekday, String, String)> {
    let usual = coming(desk, times).into_iter().filter_map(|(date, day)| Some((date, day?)));
    let usual = usual.filter(|(_, day)| day.reason.is_none());
    let clock = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    usual
        .flat_map(|(date, day)| {
            let periods = day.periods.into_iter();
            periods.map(move |open| (date.weekday(), clock(open.opens), clock(open.closes)))
        })
        .collect()
}
