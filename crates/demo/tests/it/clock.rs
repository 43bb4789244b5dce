//! A demonstration's day and morning are those of its city, in winter and in summer.

use demo::DemoError;
use kernel::Instant;

use crate::made::day;

fn at(written: &str) -> Instant {
    Instant::parse(written).unwrap()
}

#[test]
fn it_begins_at_ten_in_the_morning_in_the_city() {
    for (written, ten) in [
        ("2026-11-22", "2026-11-22T09:00:00Z"),
        ("2026-07-01", "2026-07-01T08:00:00Z"),
        // The clocks went back that night.
        ("2026-10-25", "2026-10-25T09:00:00Z"),
    ] {
        assert_eq!(demo::morning(day(written)).unwrap(), at(ten), "{written}");
    }
    assert!(matches!(demo::morning(day("2300-01-01")), Err(DemoError::Day(_))));
}

#[test]
fn after_midnight_in_the_city_it_is_the_next_day_though_not_in_greenwich() {
    for (moment, written) in [
        ("2026-06-30T21:59:59Z", "2026-06-30"),
        ("2026-06-30T22:00:00Z", "2026-07-01"),
        ("2026-11-22T22:59:59Z", "2026-11-22"),
        ("2026-11-22T23:00:00Z", "2026-11-23"),
    ] {
        assert_eq!(demo::day(at(moment)).unwrap(), day(written), "{moment}");
    }
}
