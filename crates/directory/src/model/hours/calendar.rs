//! What changes the usual week: the city's holidays and exchanged working days, and a service's
//! own closures.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

/// The city's calendar. Holidays are data, published year by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The days that differ from their weekday.
    pub days: BTreeMap<NaiveDate, HolidayKind>,
    /// The years whose days are complete; in any other an answer says that it may differ.
    pub known_years: BTreeSet<i32>,
}

/// How a day differs from its weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HolidayKind {
    /// A public holiday.
    Rest,
    /// A weekday off, exchanged for a day worked instead.
    ExchangedRest,
    /// A day of rest worked with the hours of this weekday, in Hungary a Saturday.
    WorkedLike(Weekday),
}

impl Calendar {
    /// Adds a public holiday.
    pub fn holiday(&mut self, date: NaiveDate) {
        self.days.insert(date, HolidayKind::Rest);
    }

    /// Adds an exchange: `rest` is off, `worked` is worked with the hours of `rest`'s weekday.
    pub fn exchange(&mut self, rest: NaiveDate, worked: NaiveDate) {
        self.days.insert(rest, HolidayKind::ExchangedRest);
        self.days.insert(worked, HolidayKind::WorkedLike(rest.weekday()));
    }
}

/// What a service does on the city's days of rest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum HolidayPolicy {
    /// Closed on holidays and exchanged days of rest, open on exchanged working days.
    #[default]
    Closed,
    /// Open as usual: the calendar does not concern it (shelters, hotlines).
    Open,
    /// Open from and to these times on days of rest, else as [`HolidayPolicy::Closed`].
    Special(Vec<(NaiveTime, NaiveTime)>),
}

/// A service closed for a while. It wins over everything that would begin on these days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closure {
    /// The first day closed.
    pub from: NaiveDate,
    /// The last day closed.
    pub to: NaiveDate,
}
