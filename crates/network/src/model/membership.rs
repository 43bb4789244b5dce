//! How an organisation stands to the table: joining is low-threshold, leaving is one step from everywhere
//! (domain/roundtable.md, "Who sits at it").

use super::consent::Word;

/// How an organisation stands to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// It is known that it is there; nobody has spoken with it.
    Known,
    /// Somebody has.
    Approached,
    /// It sits at the table.
    Joined,
    /// It has not been heard of for long.
    Dormant,
    /// It came back.
    Rejoined,
    /// It said no.
    Declined,
    /// It left.
    Withdrawn,
}

/// What happens to a membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// Somebody speaks with it, or sends it an invitation.
    Approach,
    /// It sits down at the table.
    Join,
    /// It says no.
    Decline,
    /// It is no longer heard of.
    FallAsleep,
    /// It leaves.
    Withdraw,
}

/// A step: from a state, by an event, to a state, and on whose word.
pub type Step = (State, Event, State, Word);

/// Every step there is; what no row allows is refused.
pub const STEPS: &[Step] = &[
    (State::Known, Event::Approach, State::Approached, Word::Other),
    (State::Known, Event::Join, State::Joined, Word::Own),
    (State::Known, Event::Decline, State::Declined, Word::Own),
    (State::Known, Event::Withdraw, State::Withdrawn, Word::Own),
    (State::Approached, Event::Approach, State::Approached, Word::Other),
    (State::Approached, Event::Join, State::Joined, Word::Own),
    (State::Approached, Event::Decline, State::Declined, Word::Own),
    (State::Approached, Event::Withdraw, State::Withdrawn, Word::Own),
    (State::Joined, Event::FallAsleep, State::Dormant, Word::Other),
    (State::Joined, Event::Withdraw, State::Withdrawn, Word::Own),
    (State::Dormant, Event::Approach, State::Dormant, Word::Other),
    (State::Dormant, Event::Join, State::Rejoined, Word::Own),
    (State::Dormant, Event::Withdraw, State::Withdrawn, Word::Own),
    (State::Rejoined, Event::FallAsleep, State::Dormant, Word::Other),
    (State::Rejoined, Event::Withdraw, State::Withdrawn, Word::Own),
    // Who said no or left is asked again by nobody; they come by themselves.
    (State::Declined, Event::Join, State::Joined, Word::Own),
    (State::Declined, Event::Withdraw, State::Withdrawn, Word::Own),
    (State::Withdrawn, Event::Join, State::Rejoined, Word::Own),
];

/// Why an event changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not follow from how the organisation stands.
    NotNow,
    /// Only the organisation itself can say so.
    NotYours,
}

impl State {
    /// Every state.
    pub const ALL: [State; 7] = [
        State::Known,
        State::Approached,
        State::Joined,
        State::Dormant,
        State::Rejoined,
        State::Declined,
        State::Withdrawn,
    ];

    /// The name kept in the database.
    pub const fn name(self) -> &'static str {
        match self {
            State::Known => "known",
            State::Approached => "approached",
            State::Joined => "joined",
            State::Dormant => "dormant",
            State::Rejoined => "rejoined",
            State::Declined => "declined",
            State::Withdrawn => "withdrawn",
        }
    }

    /// The state of a name; an unknown one is none.
    pub fn from_name(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether it sits at the table.
    pub const fn sits(self) -> bool {
        matches!(self, State::Joined | State::Rejoined | State::Dormant)
    }

    /// The state after an event, on somebody's word.
    ///
    /// # Errors
    /// [`Refused`] where nothing changes.
    pub fn after(self, event: Event, word: Word) -> Result<State, Refused> {
        let step = STEPS.iter().find(|(from, by, ..)| *from == self && *by == event);
        match step {
            None => Err(Refused::NotNow),
            Some((.., whose)) if *whose == Word::Own && word != Word::Own => Err(Refused::NotYours),
            Some((_, _, to, _)) => Ok(*to),
        }
    }
}

impl Event {
    /// Every event.
    pub const ALL: [Event; 5] =
        [Event::Approach, Event::Join, Event::Decline, Event::FallAsleep, Event::Withdraw];

    /// The name in diagrams, forms and audit entries.
    pub const fn name(self) -> &'static str {
        match self {
            Event::Approach => "approach",
            Event::Join => "join",
            Event::Decline => "decline",
            Event::FallAsleep => "fall_asleep",
            Event::Withdraw => "withdraw",
        }
    }
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let step = |(from, event, to, word): &(State, Event, State, Word)| {
        let whose = if *word == Word::Own { " (its own word)" } else { "" };
        (from.name(), format!("{}{whose}", event.name()), to.name())
    };
    kernel::diagram(State::Known.name(), STEPS.iter().map(step))
}

/// How far the table reaches: how many of the organisations known to be relevant sit at it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reach {
    /// Those that sit at it.
    pub sitting: usize,
    /// All that are known.
    pub known: usize,
}

impl Reach {
    /// Counts one more.
    pub fn count(&mut self, state: State) {
        self.known += 1;
        self.sitting += usize::from(state.sits());
    }

    /// The share in whole percent; none where nobody is known.
    pub fn percent(self) -> Option<usize> {
        (self.sitting * 100 + self.known / 2).checked_div(self.known)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nobody_sits_at_the_table_or_leaves_it_but_on_its_own_word(
            steps in prop::collection::vec((0..Event::ALL.len(), any::<bool>()), 0..30)
        ) {
            let mut state = State::Known;
            for (event, own) in steps {
                let (event, word) = (Event::ALL[event], if own { Word::Own } else { Word::Other });
                let Ok(next) = state.after(event, word) else { continue };
                if next.sits() && !state.sits() || next == State::Withdrawn || next == State::Declined {
                    prop_assert_eq!(word, Word::Own);
                }
                state = next;
            }
        }

        #[test]
        fn who_said_no_is_left_alone(events in prop::collection::vec(0..Event::ALL.len(), 1..20)) {
            for start in [State::Declined, State::Withdrawn] {
                let end = events.iter().try_fold(start, |state, event| match state.after(Event::ALL[*event], Word::Other) {
                    Ok(next) => Err(next),
                    Err(_) => Ok(state),
                });
                prop_assert_eq!(end, Ok(start), "nobody else changes anything");
            }
        }
    }

    #[test]
    fn everyone_can_leave_from_everywhere_in_one_step() {
        for state in State::ALL.into_iter().filter(|state| *state != State::Withdrawn) {
            assert_eq!(state.after(Event::Withdraw, Word::Own), Ok(State::Withdrawn));
            assert_eq!(State::from_name(state.name()), Some(state));
        }
    }

    #[test]
    fn reach_is_those_who_sit_of_all_who_are_known() {
        let mut reach = Reach::default();
        assert_eq!(reach.percent(), None);
        for state in [State::Known, State::Joined, State::Dormant] {
            reach.count(state);
        }
        assert_eq!((reach, reach.percent()), (Reach { sitting: 2, known: 3 }, Some(67)));
    }

    #[test]
    fn no_state_and_event_stand_twice() {
        let mut seen: Vec<_> = STEPS.iter().map(|(from, event, ..)| (*from, *event)).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), STEPS.len());
    }
}
