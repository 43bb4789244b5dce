//! The speakers list: `asked → speaking → ended`, or `withdrawn`; whose turn it is, who speaks for the first time, and how
//! long whom.

use std::collections::{BTreeMap, HashSet};

use kernel::{Id, Instant};

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Somebody wants to speak.
    Asked,
    /// They do.
    Speaking,
    /// They have spoken.
    Ended,
    /// They did not, or it does not count.
    Withdrawn,
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// It is their turn.
    Start,
    /// They have said what they wanted to say.
    End,
    /// They no longer want to, or were called by mistake.
    Withdraw,
}

/// As what somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// To what is talked about.
    #[default]
    Contribution,
    /// For what is proposed.
    Pro,
    /// Against it.
    Contra,
    /// In between, to what somebody just said.
    Intervention,
    /// To ask something.
    Question,
    /// To how the talk is led: it goes before all others.
    PointOfOrder,
}

kernel::names!(State, 4, [Asked = "asked", Speaking = "speaking", Ended = "ended", Withdrawn = "withdrawn"]);
kernel::names!(Event, 3, [Start = "start", End = "end", Withdraw = "withdraw"]);
kernel::names!(
    Kind,
    6,
    [
        Contribution = "contribution",
        Pro = "pro",
        Contra = "contra",
        Intervention = "intervention",
        Question = "question",
        PointOfOrder = "point_of_order",
    ]
);

/// Every step there is; what no row allows is refused.
pub const STEPS: &[(State, Event, State)] = &[
    (State::Asked, Event::Start, State::Speaking),
    (State::Asked, Event::Withdraw, State::Withdrawn),
    (State::Speaking, Event::End, State::Ended),
    (State::Speaking, Event::Withdraw, State::Withdrawn),
];

impl State {
    /// The state after an event; none where it does not follow.
    pub fn after(self, event: Event) -> Option<State> {
        STEPS.iter().find(|(from, by, _)| *from == self && *by == event).map(|(_, _, to)| *to)
    }

    /// Whether somebody speaks or has spoken.
    pub const fn has_spoken(self) -> bool {
        matches!(self, State::Speaking | State::Ended)
    }
}

/// Somebody who waits for their turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Which speech it will be.
    pub id: Id,
    /// As what.
    pub kind: Kind,
    /// Since when they wait.
    pub asked_at: Instant,
}

/// In which order those who wait get the word: points of order first, then who has waited longest.
pub fn order(turns: &mut [Turn]) {
    turns.sort_by_key(|turn| (turn.kind != Kind::PointOfOrder, turn.asked_at, turn.id));
}

/// Whether it is the first time somebody speaks from a seat, where it was spoken from these before. Of a guest nobody knows.
pub fn is_first(seat: Option<Id>, before: &HashSet<Id>) -> bool {
    seat.is_some_and(|seat| !before.contains(&seat))
}

/// How many seconds somebody spoke, or has spoken up to now.
pub fn seconds(started: Option<Instant>, ended: Option<Instant>, now: Instant) -> u64 {
    let Some(started) = started else { return 0 };
    let micros = ended.unwrap_or(now).micros().saturating_sub(started.micros());
    u64::try_from(micros / 1_000_000).unwrap_or(0)
}

/// How often and how long was spoken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spoken {
    /// How often.
    pub speeches: usize,
    /// For how many seconds together.
    pub seconds: u64,
}

impl Spoken {
    /// One speech more.
    pub fn add(&mut self, seconds: u64) {
        self.speeches += 1;
        self.seconds = self.seconds.saturating_add(seconds);
    }
}

/// How long was spoken, by whatever it is told apart by.
pub fn times<K: Ord>(speeches: impl IntoIterator<Item = (K, u64)>) -> BTreeMap<K, Spoken> {
    let mut times: BTreeMap<K, Spoken> = BTreeMap::new();
    for (of, seconds) in speeches {
        times.entry(of).or_default().add(seconds);
    }
    times
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let step = |(from, event, to): &(State, Event, State)| (from.name(), event.name().to_owned(), to.name());
    kernel::diagram(State::Asked.name(), STEPS.iter().map(step))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(number: usize) -> Id {
        Id::foreign("speech", &number.to_string())
    }

    fn turn(number: usize, kind: usize, at: i64) -> Turn {
        Turn { id: id(number), kind: Kind::ALL[kind], asked_at: Instant::from_micros(at) }
    }

    proptest! {
        #[test]
        fn nobody_speaks_twice_on_one_turn_and_what_is_over_stays_over(
            events in prop::collection::vec(0..Event::ALL.len(), 0..12)
        ) {
            let (mut state, mut started) = (State::Asked, 0);
            for event in events {
                let Some(next) = state.after(Event::ALL[event]) else { continue };
                prop_assert!(!matches!(state, State::Ended | State::Withdrawn));
                started += usize::from(next == State::Speaking);
                state = next;
            }
            prop_assert!(started <= 1);
            prop_assert!(!state.has_spoken() || started == 1);
        }

        #[test]
        fn points_of_order_go_first_and_among_equals_who_asked_first(
            asked in prop::collection::vec((0..Kind::ALL.len(), 0..5_i64), 0..20)
        ) {
            let mut turns: Vec<Turn> =
                asked.iter().enumerate().map(|(at, (kind, asked))| turn(at, *kind, *asked)).collect();
            let mut other: Vec<Turn> = turns.iter().rev().copied().collect();
            order(&mut turns);
            order(&mut other);
            prop_assert_eq!(&turns, &other, "however they came in");
            for pair in turns.windows(2) {
                let of_order = |turn: &Turn| turn.kind == Kind::PointOfOrder;
                prop_assert!(of_order(&pair[0]) || !of_order(&pair[1]));
                prop_assert!(of_order(&pair[0]) != of_order(&pair[1]) || pair[0].asked_at <= pair[1].asked_at);
            }
        }

        #[test]
        fn what_is_told_apart_makes_up_the_whole(spoken in prop::collection::vec((0..4_u8, 0..100_000_u64), 0..40)) {
            let times = times(spoken.iter().copied());
            let (count, seconds) = times.values().fold((0, 0), |(count, seconds), of| (count + of.speeches, seconds + of.seconds));
            prop_assert_eq!(count, spoken.len());
            prop_assert_eq!(seconds, spoken.iter().map(|(_, seconds)| seconds).sum::<u64>());
        }

        #[test]
        fn nobody_speaks_for_less_than_no_time(started in any::<i64>(), ended in any::<i64>(), now in any::<i64>()) {
            let [started, ended, now] = [started, ended, now].map(Instant::from_micros);
            prop_assert_eq!(seconds(None, Some(ended), now), 0);
            let spoken = seconds(Some(started), Some(ended), now);
            prop_assert_eq!(spoken, seconds(Some(started), None, ended), "what is over goes on no more");
            prop_assert!(ended >= started || spoken == 0);
        }
    }

    #[test]
    fn who_has_spoken_is_not_new_and_of_a_guest_nobody_knows() {
        let before = HashSet::from([id(1)]);
        assert!(!is_first(Some(id(1)), &before));
        assert!(is_first(Some(id(2)), &before));
        assert!(!is_first(None, &before));
    }
}
