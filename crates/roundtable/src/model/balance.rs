//! Balance between sides: who raises what is talked about, who takes tasks on and keeps them. It warns whoever leads the talk
//! and is no ranking (domain/roundtable.md, "Balance").

use std::collections::BTreeMap;

use super::seat::Side;

/// After so many days past its day a promise is an old one.
pub const OLD_DAYS: i64 = 30;

/// What a side did over a while.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many seats it has.
    pub seats: usize,
    /// How many agenda items it raised.
    pub raised: usize,
    /// How many tasks it took on.
    pub taken: usize,
    /// How many of them are done.
    pub kept: usize,
    /// How many of them are open and past their day since more than [`OLD_DAYS`] days.
    pub old: usize,
    /// How often somebody from its seats came, over all meetings.
    pub came: usize,
    /// How many tasks others did about what it raised.
    pub received: usize,
    /// For how many seconds it spoke, where there was a list of who wanted to.
    pub spoken: usize,
}

/// Something to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// The side raises far less than its share of seats.
    Raises(Side),
    /// It comes far less.
    Comes(Side),
    /// It speaks far less.
    Speaks(Side),
    /// It has promises that are old.
    Promised(Side, usize),
}

/// What to look at. A side does far less where its share is less than half of its share of seats.
pub fn warnings(sides: &BTreeMap<Side, Tally>) -> Vec<Warning> {
    let sum = |of: fn(&Tally) -> usize| sides.values().map(of).sum::<usize>();
    let (seats, raised, came) = (sum(|one| one.seats), sum(|one| one.raised), sum(|one| one.came));
    let spoken = sum(|one| one.spoken);
    // Shares are compared across, so that nothing is divided: part / all < seats / all seats / 2.
    let far_less = |part: usize, all: usize, own: usize| all > 0 && 2 * part * seats < own * all;
    let mut warnings = Vec::new();
    for (side, tally) in sides.iter().filter(|(_, tally)| tally.seats > 0) {
        warnings.extend(far_less(tally.raised, raised, tally.seats).then_some(Warning::Raises(*side)));
        warnings.extend(far_less(tally.came, came, tally.seats).then_some(Warning::Comes(*side)));
        warnings.extend(far_less(tally.spoken, spoken, tally.seats).then_some(Warning::Speaks(*side)));
        warnings.extend((tally.old > 0).then_some(Warning::Promised(*side, tally.old)));
    }
    warnings
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tally(seats: usize, raised: usize, came: usize) -> Tally {
        Tally { seats, raised, came, ..Tally::default() }
    }

    #[test]
    fn far_less_than_its_share_of_seats_is_told_and_a_little_less_is_not() {
        let sides = BTreeMap::from([
            (Side::Institutions, tally(10, 18, 100)),
            (Side::Communities, tally(10, 2, 60)),
            (Side::CivilSociety, Tally { old: 3, ..tally(10, 10, 100) }),
        ]);
        let mut quiet = sides.clone();
        quiet.entry(Side::Institutions).or_default().spoken = 900;
        quiet.entry(Side::Communities).or_default().spoken = 400;
        quiet.entry(Side::CivilSociety).or_default().spoken = 100;
        assert!(warnings(&quiet).contains(&Warning::Speaks(Side::CivilSociety)));
        assert!(!warnings(&quiet).contains(&Warning::Speaks(Side::Communities)));
        let told = warnings(&sides);
        assert_eq!(told, [Warning::Raises(Side::Communities), Warning::Promised(Side::CivilSociety, 3)]);
        assert_eq!(warnings(&BTreeMap::new()), []);
    }

    proptest! {
        #[test]
        fn where_all_do_as_much_as_they_have_seats_nobody_is_told_of(
            seats in prop::collection::vec(1..50_usize, 3), times in 1..20_usize
        ) {
            let sides: BTreeMap<Side, Tally> =
                Side::ALL.into_iter().zip(&seats).map(|(side, own)| (side, tally(*own, own * times, own * times))).collect();
            prop_assert_eq!(warnings(&sides), []);
        }

        #[test]
        fn who_has_no_seat_and_who_does_all_of_it_is_never_told_of(
            counts in prop::collection::vec((0..20_usize, 0..20_usize, 0..20_usize), 3)
        ) {
            let sides: BTreeMap<Side, Tally> =
                Side::ALL.into_iter().zip(&counts).map(|(side, (own, raised, came))| (side, tally(*own, *raised, *came))).collect();
            let raised: usize = counts.iter().map(|(_, raised, _)| raised).sum();
            for warning in warnings(&sides) {
                let Warning::Raises(side) = warning else { continue };
                prop_assert!(sides[&side].seats > 0 && sides[&side].raised < raised);
            }
        }
    }
}
