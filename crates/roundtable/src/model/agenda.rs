//! Agenda items: who sees them, and when each begins.

use chrono::{NaiveDateTime, TimeDelta};
use kernel::Audience;

/// For whom an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// For everybody who sees the meeting.
    #[default]
    Common,
    /// For the members.
    Internal,
    /// For who leads the talk.
    Hidden,
}

kernel::names!(Kind, 3, [Common = "common", Internal = "internal", Hidden = "hidden"]);

/// The names of all kinds.
pub static KINDS: [&str; 3] = ["common", "internal", "hidden"];

/// How many minutes an item has of which nobody said how many.
pub const MINUTES: u32 = 15;

impl Kind {
    /// Who may see such an item, and what minutes say of it.
    pub const fn audience(self) -> Audience {
        match self {
            Kind::Common => Audience::Public,
            Kind::Internal => Audience::Members,
            Kind::Hidden => Audience::Stewards(kernel::Viewers::FACILITATORS),
        }
    }
}

/// When each item begins, from when the meeting does and how long each is.
pub fn times(starts: NaiveDateTime, minutes: &[Option<u32>]) -> Vec<NaiveDateTime> {
    let mut at = starts;
    let mut times = Vec::with_capacity(minutes.len());
    for minutes in minutes {
        times.push(at);
        let later = TimeDelta::minutes(i64::from(minutes.unwrap_or(MINUTES)));
        at = at.checked_add_signed(later).unwrap_or(at);
    }
    times
}

/// An order with one of it moved one place up or down; as it was where there is no such place.
pub fn moved<T: PartialEq + Copy>(order: &[T], one: T, up: bool) -> Vec<T> {
    let mut order = order.to_vec();
    let at = order.iter().position(|other| *other == one);
    let to =
        at.and_then(|at| if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < order.len()) });
    if let (Some(at), Some(to)) = (at, to) {
        order.swap(at, to);
    }
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn moving_up_and_down_again_changes_nothing(length in 1..12_usize, at in 0..12_usize) {
            let order: Vec<usize> = (0..length).collect();
            let there = moved(&order, at, true);
            let back = moved(&there, at, false);
            prop_assert!(back == order || at == 0 || at >= length);
            let mut sorted = there;
            sorted.sort_unstable();
            prop_assert_eq!(sorted, order);
        }
    }

    #[test]
    fn each_item_begins_when_the_one_before_ends() {
        let start = NaiveDateTime::default();
        let times = times(start, &[Some(10), None, Some(5)]);
        let minutes: Vec<i64> = times.iter().map(|at| (*at - start).num_minutes()).collect();
        assert_eq!(minutes, [0, 10, 25]);
    }

    #[test]
    fn only_a_common_item_is_for_everybody() {
        assert_eq!(KINDS, Kind::ALL.map(Kind::name));
        for kind in Kind::ALL {
            assert_eq!(kind.audience().viewers().is_public(), kind == Kind::Common);
        }
        assert!(!Kind::Hidden.audience().viewers().contains(kernel::Viewers::CIVIL_MEMBERS));
    }
}
