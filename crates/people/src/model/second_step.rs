//! The second step: what somebody shows besides having got a letter, how often they may try, and how long it counts.
//!
//! Pure: nothing is derived or compared here.

use kernel::Instant;
use kernel::policy::Sureness;

/// How many hours a second step counts.
pub const COUNTS_HOURS: i64 = 12;
/// How many minutes it counts as shown just now.
pub const JUST_NOW_MINUTES: i64 = 15;
/// After so many wrong tries one waits, for so many minutes, before each further one.
pub const WRONG_TRIES: i64 = 5;
/// See [`WRONG_TRIES`].
pub const WAIT_MINUTES: i64 = 15;
/// How many codes a list on paper has, and how many one for the day on which the app is lost.
pub const PAPER_CODES: i64 = 20;
/// See [`PAPER_CODES`].
pub const SPARE_CODES: i64 = 10;
/// From so few codes left one is told to print new ones.
pub const FEW_CODES: i64 = 4;
/// How many minutes somebody has from choosing a second step to showing it for the first time.
pub const DRAFT_MINUTES: i64 = 60;

const MINUTE: i64 = 60_000_000;

/// What the second step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Codes an app makes, on a phone or a computer.
    App,
    /// A list of codes on paper, for who has no phone of their own or does not want to use it for this.
    Paper,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 2] = [Kind::App, Kind::Paper];

    /// The name kept in the database and sent by forms.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::App => "app",
            Kind::Paper => "paper",
        }
    }

    /// Reads a name; an unknown one is none.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// How many codes on paper go with it.
    pub const fn codes(self) -> i64 {
        match self {
            Kind::App => SPARE_CODES,
            Kind::Paper => PAPER_CODES,
        }
    }
}

/// Until when a second step that was shown counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Until when it counts at all.
    pub until: Option<Instant>,
    /// Until when it counts as shown just now.
    pub just_until: Option<Instant>,
}

impl Counts {
    /// One that is shown now.
    pub fn at(now: Instant) -> Counts {
        let in_minutes =
            |minutes: i64| Some(Instant::from_micros(now.micros().saturating_add(minutes * MINUTE)));
        Counts { until: in_minutes(COUNTS_HOURS * 60), just_until: in_minutes(JUST_NOW_MINUTES) }
    }

    /// How surely it is known who asks.
    pub fn sureness(self, now: Instant) -> Sureness {
        let still = |until: Option<Instant>| until.is_some_and(|until| now < until);
        match (still(self.just_until), still(self.until)) {
            (true, _) => Sureness::JustNow,
            (false, true) => Sureness::SecondStep,
            (false, false) => Sureness::Link,
        }
    }
}

/// The wrong tries since the last right one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// How many there were.
    pub wrong: i64,
    /// Until when no further one is taken.
    pub closed_until: Option<Instant>,
}

impl Tries {
    /// How many minutes to wait until the next try; none if it may be now.
    pub fn wait(self, now: Instant) -> Option<i64> {
        let left = self.closed_until?.micros().saturating_sub(now.micros());
        (left > 0).then(|| (left + MINUTE - 1) / MINUTE)
    }

    /// What stands after another try, before it is known whether it was right: many at once must each count.
    #[must_use]
    pub fn tried(self, now: Instant) -> Tries {
        // Who waited a day longer than they had to is somebody new.
        let day = 24 * 60 * MINUTE;
        let long_ago = |closed: Instant| closed.micros().saturating_add(day) < now.micros();
        let before = if self.closed_until.is_some_and(long_ago) { 0 } else { self.wrong };
        let wrong = before.saturating_add(1);
        let closed = now.micros().saturating_add(WAIT_MINUTES * MINUTE);
        Tries { wrong, closed_until: (wrong >= WRONG_TRIES).then(|| Instant::from_micros(closed)) }
    }

    /// Whether this is the try after which one waits for the first time: the person is told by a letter.
    pub const fn just_closed(self) -> bool {
        self.wrong == WRONG_TRIES
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * 60 * MINUTE;

    proptest! {
        #[test]
        fn nobody_tries_more_than_a_hundred_times_a_day(pauses in prop::collection::vec(0..2 * MINUTE, 0..3_000)) {
            let (mut tries, mut now, mut taken) = (Tries::default(), 0, 0);
            for pause in pauses {
                now += pause;
                let at = Instant::from_micros(now);
                if tries.wait(at).is_none() {
                    tries = tries.tried(at);
                    taken += 1;
                }
            }
            let quarters = now / (WAIT_MINUTES * MINUTE) + 1;
            prop_assert!(taken <= WRONG_TRIES + quarters, "{taken} in {quarters} quarters of an hour");
        }

        #[test]
        fn what_was_shown_counts_less_and_less(at in 0..DAY, after in 0..2 * DAY, more in 0..DAY) {
            let shown = Counts::at(Instant::from_micros(at));
            let sure = |after| shown.sureness(Instant::from_micros(at + after));
            prop_assert_eq!(sure(0), Sureness::JustNow);
            prop_assert!(sure(after + more) <= sure(after));
            prop_assert_eq!(sure(COUNTS_HOURS * 60 * MINUTE), Sureness::Link);
        }
    }

    #[test]
    fn one_waits_a_quarter_of_an_hour_and_is_told_once() {
        let now = Instant::from_micros(0);
        let mut tries = Tries::default();
        let told = (0..8).filter(|_| {
            tries = tries.tried(now);
            tries.just_closed()
        });
        assert_eq!(told.count(), 1);
        assert_eq!(tries.wait(now), Some(15));
        assert_eq!(tries.wait(Instant::from_micros(14 * MINUTE + 1)), Some(1));
        assert_eq!(tries.wait(Instant::from_micros(15 * MINUTE)), None);
        assert_eq!(Counts::default().sureness(now), Sureness::Link);
        for kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.name()), Some(kind));
        }
    }
}
