//! How often somebody gets the letter with what can wait, and when it is due.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use kernel::Instant;

/// How often somebody is told what can wait. What guards their account, and answers to what they asked for, always comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Often {
    /// Each morning on which there is something.
    #[default]
    Daily,
    /// On Mondays.
    Weekly,
    /// Not at all.
    Never,
}

kernel::names!(Often, 3, [Daily = "daily", Weekly = "weekly", Never = "never"]);

/// When in the morning letters are written.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(7, 30, 0).expect("half past seven");
/// How long somebody waits at most who wants one letter a week: also where a Monday was missed.
const WEEK: i64 = 7;

impl Often {
    /// Whether a letter is due on a day about what first happened on another.
    pub fn is_due(self, first: NaiveDate, today: NaiveDate) -> bool {
        match self {
            Often::Daily => true,
            Often::Weekly => {
                today.weekday() == Weekday::Mon || today.signed_duration_since(first).num_days() >= WEEK
            }
            Often::Never => false,
        }
    }
}

/// The next morning in a place, after a moment.
pub fn next_morning(now: Instant, zone: Tz) -> Instant {
    let here = now.utc().with_timezone(&zone);
    let days = here.date_naive().iter_days().skip(usize::from(here.time() >= MORNING));
    // A morning that a clock change leaves out is no morning.
    let mornings = days.filter_map(|day| day.and_time(MORNING).and_local_timezone(zone).earliest());
    let next = mornings.map(|morning| Instant::from_micros(morning.timestamp_micros())).next();
    next.unwrap_or(now.plus_seconds(86_400))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_morning_comes_within_a_day_and_an_hour(micros in 0..4_000_000_000_000_000_i64) {
            let now = Instant::from_micros(micros);
            let next = next_morning(now, chrono_tz::Europe::Budapest);
            prop_assert!(next > now && next.micros() - micros <= 25 * 3_600_000_000);
            let here = next.utc().with_timezone(&chrono_tz::Europe::Budapest);
            prop_assert_eq!(here.time(), MORNING);
        }

        #[test]
        fn who_wants_a_letter_waits_a_week_at_most(first in 0..20_000_i32, later in 0..30_i32) {
            let day = |day: i32| NaiveDate::from_epoch_days(day).unwrap();
            let due = |often: Often, later: i32| often.is_due(day(first), day(first + later));
            prop_assert!(due(Often::Daily, later));
            prop_assert!((0..=7).any(|later| due(Often::Weekly, later)));
            prop_assert!(!due(Often::Never, later));
        }
    }
}
