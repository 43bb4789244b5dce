//! Give and take: what an organisation gives to the table beside what it gets, and what it says of that twice a year.

use chrono::{Datelike, NaiveDate};

/// Half a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfYear(i64);

impl HalfYear {
    /// The one a day lies in.
    pub fn of(day: NaiveDate) -> HalfYear {
        HalfYear(i64::from(day.year()) * 2 + i64::from(day.month() > 6))
    }

    /// As it is kept.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// Reads what is kept.
    pub const fn from_number(number: i64) -> HalfYear {
        HalfYear(number)
    }

    /// Its year, and whether it is the first or the second half of it.
    pub const fn parts(self) -> (i64, i64) {
        (self.0.div_euclid(2), self.0.rem_euclid(2) + 1)
    }
}

/// What an organisation gives and gets, counted by the program; what nobody counts is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exchange {
    /// Services it offers.
    pub services: usize,
    /// Languages spoken at them.
    pub languages: usize,
    /// Changes of them that it wrote and that were made public within three months.
    pub changes: usize,
    /// Funded projects that its services hang on and that are not over.
    pub projects: usize,
    /// How often the table was in touch with it within a year.
    pub contacts: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_two_halves() {
        let half = |day: &str| HalfYear::of(day.parse().unwrap());
        assert_eq!(half("2026-01-01"), half("2026-06-30"));
        assert_eq!(half("2026-07-01"), half("2026-12-31"));
        assert!(half("2025-12-31") < half("2026-01-01") && half("2026-06-30") < half("2026-07-01"));
        assert_eq!(half("2026-11-30").parts(), (2026, 2));
        assert_eq!(half("2026-02-01").parts(), (2026, 1));
        assert_eq!(HalfYear::from_number(half("2026-02-01").number()), half("2026-02-01"));
    }
}
