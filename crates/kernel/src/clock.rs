//! Time as a parameter: instants in microseconds, and the clock that gives them.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::error::BadValue;

/// An instant: microseconds since 1970-01-01T00:00:00Z, as both engines store it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// An instant from microseconds since the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Instant(micros)
    }

    /// Midnight UTC at the start of a day.
    pub fn start_of(day: NaiveDate) -> Self {
        Instant(day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_micros())
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The same instant as chrono knows it; instants beyond chrono's range become the epoch.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).unwrap_or_default()
    }

    /// RFC 3339 in UTC; with fractions of a second only where there are any.
    pub fn rfc3339(self) -> String {
        self.utc().to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }

    /// Reads an RFC 3339 instant, or a date (then the day's first moment in UTC).
    ///
    /// # Errors
    /// [`BadValue`] when the text is neither.
    pub fn parse(text: &str) -> Result<Self, BadValue> {
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Ok(Instant(at.timestamp_micros()));
        }
        text.parse::<NaiveDate>()
            .map(Instant::start_of)
            .map_err(|_| BadValue::new("moment", text, "a date-time such as 2026-11-22T09:00:00Z or a date"))
    }

    /// This instant moved by a number of seconds.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Instant(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(at: DateTime<Utc>) -> Self {
        Instant(at.timestamp_micros())
    }
}

/// Where the present comes from: the machine, or a moment held still (tests, `demo --as-of`).
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A moment that only moves when it is moved.
    Held(Arc<AtomicI64>),
    /// A clock that started at another moment and runs on at the usual speed: `demo --as-of`.
    Shifted {
        /// What is added to the machine's clock, in microseconds.
        by: i64,
    },
}

impl Clock {
    /// A clock that stands still at `at`.
    pub fn held(at: Instant) -> Self {
        Clock::Held(Arc::new(AtomicI64::new(at.0)))
    }

    /// A clock that shows `at` now and runs on.
    pub fn starting_at(at: Instant) -> Self {
        Clock::Shifted { by: at.0.saturating_sub(Clock::System.now().0) }
    }

    /// The present moment.
    pub fn now(&self) -> Instant {
        match self {
            Clock::System => Instant(machine_micros()),
            Clock::Held(at) => Instant(at.load(Ordering::Relaxed)),
            Clock::Shifted { by } => Instant(machine_micros().saturating_add(*by)),
        }
    }

    /// Moves a held clock forward; a running clock can't be moved.
    pub fn advance(&self, seconds: i64) {
        if let Clock::Held(at) = self {
            at.fetch_add(seconds.saturating_mul(1_000_000), Ordering::Relaxed);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
fn machine_micros() -> i64 {
    Utc::now().timestamp_micros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_read_what_they_write() {
        let at = Instant::parse("2023-03-15T10:30:45.123Z").unwrap();
        assert_eq!(at.rfc3339(), "2023-03-15T10:30:45.123Z");
        assert_eq!(Instant::parse("2026-11-22").unwrap().rfc3339(), "2026-11-22T00:00:00Z");
        assert!(Instant::parse("yesterday").is_err());
    }

    #[test]
    fn a_held_clock_moves_only_when_moved() {
        let clock = Clock::held(Instant::from_micros(5));
        assert_eq!(clock.now(), Instant::from_micros(5));
        clock.advance(2);
        assert_eq!(clock.now(), Instant::from_micros(2_000_005));
    }
}
