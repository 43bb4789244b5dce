//! A clock is the sign's ring: each seat a twelfth of the time, filled as it passes.

use chrono::{NaiveDate, TimeDelta};

/// The seats of the ring, from the top round.
const SEATS: [&str; 12] = [
    "M14.2 2.2L15 2.5",
    "M18.8 4.6L19.4 5.2",
    "M21.5 9L21.8 9.8",
    "M21.8 14.2L21.5 15",
    "M19.4 18.8L18.8 19.4",
    "M15 21.5L14.2 21.8",
    "M9.8 21.8L9 21.5",
    "M5.2 19.4L4.6 18.8",
    "M2.5 15L2.2 14.2",
    "M2.2 9.8L2.5 9",
    "M4.6 5.2L5.2 4.6",
    "M9 2.5L9.8 2.2",
];

/// How much of the time something has is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clock {
    /// How many seats are filled.
    seats: usize,
    /// How many days are left; below none, how long it is late.
    pub(crate) left: i64,
}

impl Clock {
    /// From a day, with so many days.
    pub(crate) fn days(from: NaiveDate, days: i64, today: NaiveDate) -> Clock {
        let until = TimeDelta::try_days(days).and_then(|days| from.checked_add_signed(days));
        Clock::until(from, until.unwrap_or(from), today)
    }

    /// From a day until another.
    pub(crate) fn until(from: NaiveDate, until: NaiveDate, today: NaiveDate) -> Clock {
        let (whole, gone) = ((until - from).num_days().max(1), (today - from).num_days().max(0));
        let seats =
            usize::try_from(gone * SEATS.len() as i64 / whole).unwrap_or(SEATS.len()).min(SEATS.len());
        Clock { seats, left: (until - today).num_days() }
    }

    /// Whether its time is over.
    pub(crate) fn late(&self) -> bool {
        self.left < 0
    }

    /// The whole ring as a path.
    pub(crate) fn ring(&self) -> String {
        SEATS.concat()
    }

    /// The seats that are filled, as a path.
    pub(crate) fn filled(&self) -> String {
        SEATS[..self.seats].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_filled_with_every_twelfth_and_all_when_it_is_late() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        for (until, today, seats, left) in
            [(13, 1, 0, 12), (13, 7, 6, 6), (13, 13, 12, 0), (13, 15, 12, -2), (1, 1, 0, 0), (1, 5, 12, -4)]
        {
            let clock = Clock::until(day(1), day(until), day(today));
            assert_eq!(clock, Clock { seats, left }, "until {until}, today {today}");
            assert_eq!(clock.late(), left < 0);
        }
        assert_eq!(Clock::days(day(1), 3, day(2)).left, 2);
    }
}
