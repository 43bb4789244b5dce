//! How long somebody stays signed in.

use kernel::Instant;

/// Who does nothing for so many days is signed out.
pub const IDLE_DAYS: i64 = 30;
/// After so many days everybody signs in again.
pub const LONGEST_DAYS: i64 = 180;
/// How often it is noted that somebody is there, in minutes: a session's last use need not be exact.
const NOTED_MINUTES: i64 = 10;

const MINUTE: i64 = 60_000_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// The times of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// When it began.
    pub began: Instant,
    /// When it was last noted that somebody is there.
    pub seen: Instant,
}

impl Times {
    /// Of a session that begins now.
    pub const fn new(now: Instant) -> Times {
        Times { began: now, seen: now }
    }

    /// Until when it lasts, if nothing more happens.
    pub fn expires(self) -> Instant {
        let idle = self.seen.micros().saturating_add(IDLE_DAYS * DAY);
        Instant::from_micros(idle.min(self.began.micros().saturating_add(LONGEST_DAYS * DAY)))
    }

    /// Whether it is over.
    pub fn over(self, now: Instant) -> bool {
        now >= self.expires()
    }

    /// The times to note now that somebody is there; none where that was noted just before.
    pub fn noted(self, now: Instant) -> Option<Times> {
        let since = now.micros().saturating_sub(self.seen.micros());
        (since >= NOTED_MINUTES * MINUTE).then_some(Times { seen: now, ..self })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nobody_stays_for_ever(steps in prop::collection::vec(0..40 * DAY, 1..60)) {
            let mut times = Times::new(Instant::from_micros(0));
            let mut now = 0;
            for step in steps {
                now += step;
                if times.over(Instant::from_micros(now)) {
                    break;
                }
                prop_assert!(now < LONGEST_DAYS * DAY);
                prop_assert!(step < IDLE_DAYS * DAY);
                times = times.noted(Instant::from_micros(now)).unwrap_or(times);
            }
        }
    }
}
