//! Days one can check against a wall calendar.

use directory::model::hours::Reason;

use super::*;

const OFFICE: &str = "freq=WEEKLY;byday=MO,TU,WE,TH;opens_at=9:00;closes_at=16:00";
const FRIDAY: &str = "freq=WEEKLY;byday=FR;opens_at=9:00;closes_at=12:00";
const SHELTER: &str = "freq=WEEKLY;byday=MO,TU,WE,TH,FR,SA,SU;opens_at=20:00;closes_at=08:00";
const ALWAYS: &str = "freq=WEEKLY;byday=MO,TU,WE,TH,FR,SA,SU;opens_at=00:00;closes_at=24:00";

#[test]
fn exchanged_days_of_2026_have_the_hours_of_the_day_they_replace() {
    let hours = compile(&[OFFICE, FRIDAY], "2026-01-01");
    let day = |text| (sign(&hours, text), hours.on_day(date(text)).unwrap().reason);
    let closed = "closed".to_owned();
    assert_eq!(day("2026-01-02"), (closed.clone(), Some(Reason::ExchangedRest)));
    assert_eq!(day("2026-01-09"), ("9:00–12:00".into(), None), "a usual Friday");
    assert_eq!(day("2026-01-10"), ("9:00–12:00".into(), Some(Reason::ExchangedWork)));
    assert_eq!(day("2026-01-17"), (closed.clone(), None), "a usual Saturday");
    assert_eq!(day("2026-08-08"), ("9:00–12:00".into(), Some(Reason::ExchangedWork)));
    assert_eq!(day("2026-08-20"), (closed.clone(), Some(Reason::Holiday)));
    assert_eq!(day("2026-08-21"), (closed.clone(), Some(Reason::ExchangedRest)));
    assert_eq!(day("2026-12-12"), ("9:00–16:00".into(), Some(Reason::ExchangedWork)), "as on Thursday");
    assert_eq!(day("2026-12-24"), (closed, Some(Reason::ExchangedRest)));
    assert_eq!(state(&hours, "2026-01-09 12:00"), opens("2026-01-10 09:00"));
    assert_eq!(state(&hours, "2026-08-19 16:00"), opens("2026-08-24 09:00"));
}

#[test]
fn a_service_may_keep_its_hours_on_holidays_or_have_special_ones() {
    let as_usual = compile_with(&[OFFICE, FRIDAY], &[], &HolidayPolicy::Open, "2026-01-01");
    assert_eq!(sign(&as_usual, "2026-08-20"), "9:00–16:00");
    assert_eq!(sign(&as_usual, "2026-08-21"), "9:00–12:00");
    assert_eq!(sign(&as_usual, "2026-08-08"), "closed", "a Saturday as usual");
    let special = HolidayPolicy::Special(vec![(time("10:00"), time("11:00"))]);
    let special = compile_with(&[OFFICE, FRIDAY], &[], &special, "2026-01-01");
    assert_eq!(sign(&special, "2026-08-20"), "10:00–11:00");
    assert_eq!(sign(&special, "2026-11-01"), "10:00–11:00", "even on a Sunday");
    assert_eq!(sign(&special, "2026-08-08"), "9:00–12:00");
}

#[test]
fn an_unknown_year_says_that_hours_may_differ() {
    let hours = compile(&[OFFICE, FRIDAY], "2026-12-01");
    let may_differ = |at| hours.state(instant(at), Budapest).may_differ;
    assert!(!may_differ("2026-12-30 10:00"));
    assert!(!may_differ("2026-12-31 10:00"), "until 16:00 the same day");
    assert!(may_differ("2026-12-31 17:00"), "opens in 2027, whose holidays are not published");
    assert!(may_differ("2027-01-04 10:00"));
    assert!(!hours.on_day(date("2026-12-31")).unwrap().may_differ);
    assert!(hours.on_day(date("2027-01-01")).unwrap().may_differ);
    let hotline = compile_with(&[ALWAYS], &[], &HolidayPolicy::Open, "2026-12-01");
    assert!(!hotline.state(instant("2027-01-01 10:00"), Budapest).may_differ, "holidays do not concern it");
}

#[test]
fn new_year_is_a_holiday_between_two_years() {
    let hours = compile(&[OFFICE, FRIDAY], "2025-12-31");
    assert_eq!(state(&hours, "2025-12-31 15:59"), open_until("2025-12-31 16:00"));
    assert_eq!(state(&hours, "2025-12-31 16:00"), opens("2026-01-05 09:00"));
}

#[test]
fn a_night_belongs_to_the_day_it_begins_on() {
    let hours =
        compile_with(&[SHELTER], &[closure("2026-07-01", "2026-07-31")], &HolidayPolicy::Open, "2026-06-01");
    assert_eq!(
        state(&hours, "2026-06-01 03:00"),
        open_until("2026-06-01 08:00"),
        "the night before the first day"
    );
    assert_eq!(state(&hours, "2026-06-07 23:00"), open_until("2026-06-08 08:00"), "over the week's end");
    assert_eq!(state(&hours, "2026-06-08 08:00"), opens("2026-06-08 20:00"));
    assert_eq!(state(&hours, "2026-07-01 07:59"), open_until("2026-07-01 08:00"), "the last night");
    assert_eq!(state(&hours, "2026-07-01 08:00"), opens("2026-08-01 20:00"));
    assert_eq!(state(&hours, "2026-08-01 05:00"), opens("2026-08-01 20:00"));
    assert_eq!(sign(&hours, "2026-06-30"), "20:00–8:00");
}

#[test]
fn round_the_clock_has_no_closing_time() {
    let always = State::Open { until: None };
    for fields in [ALWAYS, "freq=WEEKLY;byday=MO,TU,WE,TH,FR,SA,SU;opens_at=08:00;closes_at=08:00"] {
        let hours = compile_with(&[fields], &[], &HolidayPolicy::Open, "2026-06-01");
        assert_eq!(state(&hours, "2026-06-01 00:00"), always, "{fields}");
        assert_eq!(state(&hours, "2026-10-25 02:30"), always, "{fields}");
    }
    let closed_on_holidays = compile(&[ALWAYS], "2026-06-01");
    assert_eq!(state(&closed_on_holidays, "2026-06-01 00:00"), open_until("2026-08-20 00:00"));
    assert_eq!(state(&closed_on_holidays, "2026-08-20 00:00"), opens("2026-08-22 00:00"));
    let halves = [
        "byday=MO,TU,WE,TH,FR,SA,SU;opens_at=0:00;closes_at=12:00",
        "byday=MO,TU,WE,TH,FR,SA,SU;opens_at=12:00;closes_at=23:59",
    ];
    let halves = compile_with(&halves, &[], &HolidayPolicy::Open, "2026-06-01");
    assert_eq!(state(&halves, "2026-06-01 23:59"), always, "nobody shuts for the last minute of a day");
    assert_eq!(sign(&halves, "2026-06-02"), "0:00–0:00");
}

#[test]
fn closed_for_summer_wins_over_everything() {
    let closures = [closure("2026-07-13", "2026-08-16")];
    let hours = compile_with(&[OFFICE, FRIDAY], &closures, &HolidayPolicy::Closed, "2026-06-01");
    assert_eq!(sign(&hours, "2026-07-13"), "closed");
    assert_eq!(
        hours.on_day(date("2026-08-08")).unwrap().reason,
        Some(Reason::Closure),
        "an exchanged day too"
    );
    assert_eq!(sign(&hours, "2026-08-17"), "9:00–16:00");
    assert_eq!(state(&hours, "2026-07-10 12:00"), opens("2026-08-17 09:00"));
    let unknown = compile_with(&[], &closures, &HolidayPolicy::Closed, "2026-06-01");
    assert_eq!(state(&unknown, "2026-07-10 12:00"), State::Unknown);
    assert_eq!(state(&unknown, "2026-07-14 12:00"), State::Closed { opens: None });
}

#[test]
fn first_saturday_of_the_month_and_other_irregular_days() {
    let clinic = "freq=MONTHLY;byday=1SA;opens_at=10:00;closes_at=14:00";
    let hours = compile(&[FRIDAY, clinic], "2026-01-01");
    for day in ["2026-01-03", "2026-02-07", "2026-08-01", "2027-01-02"] {
        assert_eq!(sign(&hours, day), "10:00–14:00", "{day}");
    }
    assert_eq!(sign(&hours, "2026-02-14"), "closed");
    assert_eq!(state(&hours, "2026-02-06 13:00"), opens("2026-02-07 10:00"));
    let once = compile(&["dtstart=2026-02-14;opens_at=10:00;closes_at=14:00"], "2026-01-01");
    assert_eq!(state(&once, "2026-01-01 10:00"), opens("2026-02-14 10:00"), "no frequency: once");
    assert_eq!(state(&once, "2026-02-15 10:00"), State::Closed { opens: None });
    let mixed = compile(&["freq=MONTHLY;byday=MO,-1FR;opens_at=10:00;closes_at=14:00"], "2026-01-01");
    let february = date("2026-02-01").iter_days().take(28);
    let open: Vec<u32> =
        february.filter(|d| sign(&mixed, &d.to_string()) != "closed").map(|d| d.day()).collect();
    assert_eq!(open, [2, 9, 16, 23, 27], "every Monday and the last Friday");
    let thirteenth =
        compile(&["freq=MONTHLY;byday=2FR;bymonthday=-18,12;opens_at=10:00;closes_at=14:00"], "2026-01-01");
    assert_eq!(state(&thirteenth, "2026-01-01 10:00"), opens("2026-06-12 10:00"), "both, from either end");
    let fifth_last = compile(&["freq=MONTHLY;byday=-5MO;opens_at=10:00;closes_at=14:00"], "2026-01-01");
    assert_eq!(state(&fifth_last, "2026-01-01 10:00"), opens("2026-03-02 10:00"), "March has five Mondays");
}

#[test]
fn what_the_rfc_forbids_is_a_filter() {
    let open = |rule: &str, from: &str, days: usize| -> Vec<String> {
        let hours = compile_with(
            &[&format!("{rule};opens_at=9:00;closes_at=10:00")],
            &[],
            &HolidayPolicy::Open,
            from,
        );
        let dates = date(from).iter_days().take(days).map(|day| day.to_string());
        dates.filter(|day| sign(&hours, day) != "closed").collect()
    };
    assert_eq!(open("freq=WEEKLY;byday=TH;byweekno=1,53", "2026-01-01", 365), ["2026-01-01", "2026-12-31"]);
    assert_eq!(open("freq=WEEKLY;byday=TH;byweekno=-1,-53", "2026-01-01", 365), ["2026-01-01", "2026-12-31"]);
    assert_eq!(
        open("freq=WEEKLY;byday=FR;bymonthday=13", "2026-01-01", 365),
        ["2026-02-13", "2026-03-13", "2026-11-13"]
    );
    assert_eq!(
        open("freq=WEEKLY;byyearday=1,-1", "2026-01-01", 400),
        ["2026-01-01", "2026-12-31", "2027-01-01"]
    );
    assert_eq!(open("freq=WEEKLY;byday=1SA", "2026-01-01", 40), ["2026-01-03", "2026-02-07"]);
    let example = "freq=WEEKLY;count=3;wkst=TU;byday=TH,FR;byweekno=41,42;bymonthday=2,3,4;byyearday=2,3,4;dtstart=2026-01-01";
    assert!(open(example, "2026-01-01", 400).is_empty(), "no day is in week 41 and the second of the year");
}

#[test]
fn schedules_without_days_or_times_or_validity_say_nothing() {
    for fields in [
        "freq=WEEKLY;byday=MO",
        "freq=WEEKLY;byday=MO;opens_at=9:00",
        "opens_at=9:00;closes_at=10:00",
        "freq=MONTHLY;opens_at=9:00;closes_at=10:00;valid_from=2026-01-01",
        "freq=WEEKLY;interval=2;byday=MO;opens_at=9:00;closes_at=10:00",
        "freq=WEEKLY;byday=MO;opens_at=9:00;closes_at=10:00;valid_to=2025-12-01",
    ] {
        let hours = compile(&[fields], "2026-06-01");
        assert_eq!(state(&hours, "2026-06-01 09:30"), State::Unknown, "{fields}");
        assert_eq!(sign(&hours, "2026-06-01"), "unknown", "{fields}");
    }
    let ends = compile(&["byday=MO;opens_at=9:00;closes_at=10:00;valid_to=2026-06-30"], "2026-06-01");
    assert_eq!(sign(&ends, "2026-06-29"), "9:00–10:00");
    assert_eq!(sign(&ends, "2026-06-30"), "closed");
    assert_eq!(sign(&ends, "2026-07-01"), "unknown", "after its validity nobody knows");
    assert_eq!(state(&ends, "2026-06-29 10:00"), State::Closed { opens: None });
    assert_eq!(sign(&ends, "2028-01-01"), "unknown", "beyond the horizon");
    let course = compile(&["byday=MO;opens_at=9:00;closes_at=10:00;until=2026-06-30"], "2026-06-01");
    assert_eq!(sign(&course, "2026-07-06"), "closed", "a rule that ended is known to have ended");
}

#[test]
fn spring_leaves_an_hour_out() {
    let at = |utc: &str| utc.parse::<DateTime<Utc>>().unwrap();
    let hours = compile(&["byday=SU;opens_at=02:30;closes_at=05:00"], "2026-03-01");
    assert!(!hours.open_at(at("2026-03-29T00:59:59Z"), Budapest));
    assert!(hours.open_at(at("2026-03-29T01:00:00Z"), Budapest), "at 3:00 it is past 2:30");
    assert!(hours.open_at(at("2026-03-29T02:59:59Z"), Budapest));
    assert!(!hours.open_at(at("2026-03-29T03:00:00Z"), Budapest), "5:00");
    assert_eq!(state(&hours, "2026-03-29 01:00"), opens("2026-03-29 03:00"));
    let gap = compile(&["byday=SU;opens_at=02:00;closes_at=03:00"], "2026-03-01");
    assert_eq!(
        state(&gap, "2026-03-29 01:00"),
        opens("2026-04-12 02:00"),
        "that hour is not there; then Easter"
    );
    let joined = ["byday=SU;opens_at=00:00;closes_at=02:10", "byday=SU;opens_at=02:50;closes_at=06:00"];
    assert_eq!(state(&compile(&joined, "2026-03-01"), "2026-03-29 01:00"), open_until("2026-03-29 06:00"));
    let shelter = compile(&[SHELTER], "2026-03-01");
    assert_eq!(state(&shelter, "2026-03-28 21:00"), open_until("2026-03-29 08:00"));
}

#[test]
fn autumn_has_an_hour_twice() {
    let at = |utc: &str| utc.parse::<DateTime<Utc>>().unwrap();
    let hours = compile(&["byday=SU;opens_at=02:30;closes_at=05:00"], "2026-10-01");
    assert!(!hours.open_at(at("2026-10-25T00:29:59Z"), Budapest));
    assert!(hours.open_at(at("2026-10-25T00:30:00Z"), Budapest), "from the first 2:30");
    assert!(hours.open_at(at("2026-10-25T01:00:00Z"), Budapest), "without a break at the second 2:00");
    assert!(!hours.open_at(at("2026-10-25T04:00:00Z"), Budapest), "5:00");
    let early = compile(&["byday=SU;opens_at=00:00;closes_at=02:30"], "2026-10-01");
    assert!(early.open_at(at("2026-10-25T00:29:59Z"), Budapest));
    assert!(!early.open_at(at("2026-10-25T00:30:00Z"), Budapest), "closes at the first 2:30");
    assert!(!early.open_at(at("2026-10-25T01:10:00Z"), Budapest), "and stays closed at the second 2:10");
    let shelter = compile_with(&[SHELTER], &[], &HolidayPolicy::Open, "2026-10-01");
    assert!(shelter.open_at(at("2026-10-25T06:59:00Z"), Budapest));
    assert_eq!(state(&shelter, "2026-10-25 03:00"), open_until("2026-10-25 08:00"));
}

#[test]
fn the_weeks_table_merges_equal_neighbours() {
    let rows = |hours: &Hours, monday: &str| -> Vec<String> {
        let row = |first: NaiveDate, last: NaiveDate| {
            format!("{}–{} {}", first.weekday(), last.weekday(), sign(hours, &first.to_string()))
        };
        hours.week_rows(date(monday)).iter().map(|r| row(r.first, r.last)).collect()
    };
    let hours = compile(&[OFFICE, FRIDAY], "2026-08-01");
    assert_eq!(rows(&hours, "2026-08-10"), ["Mon–Thu 9:00–16:00", "Fri–Fri 9:00–12:00", "Sat–Sun closed"]);
    assert_eq!(
        rows(&hours, "2026-08-17"),
        ["Mon–Wed 9:00–16:00", "Thu–Thu closed", "Fri–Fri closed", "Sat–Sun closed"],
        "a holiday, a day off for 8 August, a weekend: each for its own reason"
    );
    let unknown = compile(&[], "2026-08-01").week_rows(date("2026-08-10"));
    assert_eq!((unknown.len(), unknown[0].last, unknown[0].day.clone()), (1, date("2026-08-16"), None));
}
