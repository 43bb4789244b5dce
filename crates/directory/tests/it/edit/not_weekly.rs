//! Hours that are not the same every week: what each row means, what is left alone, and what a door shows then.

use directory::model::edit::Wrong;
use directory::model::hours::{Calendar, HolidayPolicy, Hours};
use directory::model::service::schedule;

use super::*;

fn row(says: [&'static str; 5]) -> Vec<(&'static str, &'static str)> {
    ["often_1", "day_1", "hours_1", "from_1", "until_1"].into_iter().zip(says).collect()
}

/// The service with hours that are not weekly alone.
fn bare() -> RecordSet {
    let mut set = full();
    ["summer", "weekly"].into_iter().for_each(|name| drop(set.take(id(name))));
    set
}

/// The days of the next half year on which it opens.
fn days(set: &RecordSet) -> Vec<String> {
    let schedules: Vec<_> = set.all(&SCHEDULE).iter().map(|record| schedule(record).unwrap()).collect();
    let hours = Hours::compile(&schedules, &Calendar::default(), &[], &HolidayPolicy::Closed, today());
    let open = |day: &NaiveDate| hours.on_day(*day).is_some_and(|day| !day.periods.is_empty());
    today().iter_days().take(100).filter(open).map(|day| day.to_string()).collect()
}

#[test]
fn each_row_opens_on_the_days_it_names() {
    for (says, first) in [
        (["second-week", "MO", "9–12", "2026-12-01", ""], vec!["2026-12-07", "2026-12-21", "2027-01-04"]),
        (["first", "SA", "9–12", "", ""], vec!["2026-12-05", "2027-01-02", "2027-02-06"]),
        (["third", "WE", "9–12", "2027-01-01", ""], vec!["2027-01-20", "2027-02-17"]),
        (["last", "FR", "9–12, 14–16", "", "2027-01-31"], vec!["2026-12-25", "2027-01-29"]),
        (["week", "TU", "9–12", "2026-12-10", "2026-12-24"], vec!["2026-12-15", "2026-12-22"]),
        (["once", "", "10–18", "2026-12-12", ""], vec!["2026-12-12"]),
    ] {
        let (_, after) = changed(&bare(), &row(says));
        assert_eq!(days(&after).into_iter().take(first.len()).collect::<Vec<_>>(), first, "{says:?}");
        let again = read(&after, id("service"), today()).unwrap();
        assert_eq!(again.get("often_1"), says[0]);
        // Taken away, nothing of it is left.
        let (_, gone) = changed(&after, &row([""; 5]));
        assert_eq!(gone.all(&SCHEDULE).len(), 0);
    }
}

#[test]
fn a_row_is_whole_and_no_two_run_into_each_other() {
    let wrong = |says: &[(&str, &str)]| {
        let mut sheet = read(&bare(), id("service"), today()).unwrap();
        says.iter().for_each(|(name, says)| sheet.set(name, says));
        check(&sheet).into_iter().map(|(field, wrong)| (field.name, wrong)).collect::<Vec<_>>()
    };
    assert_eq!(wrong(&[("hours_1", "9–12")]), [("often_1", Wrong::Missing), ("day_1", Wrong::Missing)]);
    assert_eq!(wrong(&[("often_2", "once")]), [("hours_2", Wrong::Missing), ("from_2", Wrong::Missing)]);
    let week = [("often_1", "week"), ("day_1", "MO"), ("hours_1", "9–12")];
    assert_eq!(wrong(&week), [("from_1", Wrong::Missing)], "every week for ever stands in the week");
    let early = [("from_1", "2027-02-01"), ("until_1", "2027-01-01")];
    assert_eq!(wrong(&[week.as_slice(), early.as_slice()].concat()), [("until_1", Wrong::Order)]);
    let twice = [
        ("often_1", "first"),
        ("day_1", "MO"),
        ("hours_1", "9–12"),
        ("often_2", "first"),
        ("day_2", "MO"),
        ("hours_2", "11–13"),
    ];
    assert_eq!(wrong(&twice), [("hours_2", Wrong::Hours)]);
}

#[test]
fn what_no_row_can_say_is_left_alone_and_said() {
    let of = [("service_id", "service")];
    let lines = [("freq", "MONTHLY"), ("byday", "1SA"), ("opens_at", "09:00"), ("closes_at", "12:00")];
    let plain = record(&SCHEDULE, "plain", &of, &lines);
    let mut set = bare();
    set.put(plain.clone().into());
    let known = Parts::of(&set, id("service"), today()).unwrap().kept;
    assert_eq!(
        (known.as_slice(), read(&set, id("service"), today()).unwrap().get("often_1")),
        (&[][..], "first")
    );
    for (field, says) in [
        ("bymonthday", "13"),
        ("interval", "3"),
        ("count", "2"),
        ("until", "2027-01-01"),
        ("byday", "5SA"),
        ("byday", "SA"),
        ("dtstart", "2027-01-01"),
        ("schedule_link", "https://x.example/"),
        ("timezone", "1"),
    ] {
        let mut other = plain.clone();
        let at = SCHEDULE.position(field).unwrap();
        other.set_at(at, SCHEDULE.fields[at].read(says).unwrap());
        set.put(other.clone().into());
        assert_eq!(Parts::of(&set, id("service"), today()).unwrap().kept, [Kept::Hours], "{field}");
        let (_, after) = changed(&set, &row(["last", "FR", "9–12", "", ""]));
        assert!(after.get(id("plain")).unwrap().says_the_same(&other), "{field}");
    }
    // More than there are rows: the form asks for none of them.
    let mut many = bare();
    for day in 0..=ROWS {
        let mut one = plain.clone();
        one.id = id(&format!("plain {day}"));
        one.set("valid_from", Some(Value::Line(format!("2027-01-{:02}", day + 1).into())));
        many.put(one.into());
    }
    assert_eq!(Parts::of(&many, id("service"), today()).unwrap().kept, [Kept::Rows]);
    let (changes, _) = changed(&many, &[("monday", "9–12")]);
    assert_eq!(touched(&changes), ["schedule"]);
}
