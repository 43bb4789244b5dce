//! An invitation's way (RFC 5545, PARTSTAT): `needs_action → accepted | declined | tentative | delegated`, and where
//! there are only so many places `waiting_list → offered → accepted`.

/// How somebody stands to a meeting they were invited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// They have not answered.
    NeedsAction,
    /// They come.
    Accepted,
    /// They may come.
    Tentative,
    /// They do not come.
    Declined,
    /// Somebody else comes for their seat.
    Delegated,
    /// They would come and wait for a place.
    WaitingList,
    /// A place is kept for them until they answer.
    Offered,
}

/// What happens to an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// They say they come.
    Accept,
    /// They say they may come.
    Doubt,
    /// They say they do not come.
    Decline,
    /// They send somebody else.
    Delegate,
    /// A place came free for them.
    Offer,
    /// They did not take the place in time.
    Lapse,
    /// The meeting is at another time: what they said was about the one before.
    Move,
}

kernel::names!(
    State,
    7,
    [
        NeedsAction = "needs_action",
        Accepted = "accepted",
        Tentative = "tentative",
        Declined = "declined",
        Delegated = "delegated",
        WaitingList = "waiting_list",
        Offered = "offered",
    ]
);
kernel::names!(
    Event,
    7,
    [
        Accept = "accept",
        Doubt = "doubt",
        Decline = "decline",
        Delegate = "delegate",
        Offer = "offer",
        Lapse = "lapse",
        Move = "move",
    ]
);

/// Why an event changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not follow from how the invitation stands.
    NotNow,
}

impl State {
    /// Whether somebody takes a place, or has one kept.
    pub const fn takes_a_place(self) -> bool {
        matches!(self, State::Accepted | State::Offered)
    }

    /// Whether they have said nothing yet that counts: those are reminded, and nobody else.
    pub const fn is_silent(self) -> bool {
        matches!(self, State::NeedsAction | State::Offered)
    }

    /// The state after an event; `free` says whether there is a place for one more.
    ///
    /// # Errors
    /// [`Refused`] where nothing changes.
    pub fn after(self, event: Event, free: bool) -> Result<State, Refused> {
        match (self, event) {
            // Who has a place keeps it, however many there are by now.
            (State::Accepted | State::Offered, Event::Accept) => Ok(State::Accepted),
            (State::WaitingList, Event::Accept) => Ok(State::WaitingList),
            (_, Event::Accept) if free => Ok(State::Accepted),
            (_, Event::Accept) => Ok(State::WaitingList),
            (_, Event::Doubt) => Ok(State::Tentative),
            (_, Event::Decline) => Ok(State::Declined),
            (_, Event::Delegate) => Ok(State::Delegated),
            (State::WaitingList, Event::Offer) if free => Ok(State::Offered),
            // To the end of the list: they would still come.
            (State::Offered, Event::Lapse) => Ok(State::WaitingList),
            (State::Declined | State::Delegated, Event::Move) => Ok(State::NeedsAction),
            (State::Accepted | State::Tentative | State::NeedsAction, Event::Move) => Ok(State::NeedsAction),
            (State::WaitingList | State::Offered, Event::Move) => Ok(self),
            (_, Event::Offer | Event::Lapse) => Err(Refused::NotNow),
        }
    }
}

/// How many more places there are: none where there is no end of them.
pub fn free(capacity: Option<u32>, taken: usize) -> bool {
    capacity.is_none_or(|capacity| taken < capacity as usize)
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let mut steps = Vec::new();
    for state in State::ALL {
        for event in Event::ALL {
            for free in [true, false] {
                let place = match (state.after(event, true), state.after(event, false)) {
                    (one, other) if one == other => "",
                    _ if free => " (a place is free)",
                    _ => " (none is free)",
                };
                let Ok(to) = state.after(event, free) else { continue };
                let step = (state.name(), format!("{}{place}", event.name()), to.name());
                if to != state && !steps.contains(&step) {
                    steps.push(step);
                }
            }
        }
    }
    kernel::diagram(State::NeedsAction.name(), steps)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn there_are_never_more_places_taken_than_there_are(
            capacity in 0..4_u32, steps in prop::collection::vec((0..6_usize, 0..Event::ALL.len()), 0..60)
        ) {
            let mut people = [State::NeedsAction; 6];
            for (who, event) in steps {
                let taken = people.iter().filter(|state| state.takes_a_place()).count();
                if let Ok(next) = people[who].after(Event::ALL[event], free(Some(capacity), taken)) {
                    people[who] = next;
                }
                let taken = people.iter().filter(|state| state.takes_a_place()).count();
                prop_assert!(taken <= capacity as usize, "{:?}", people);
            }
        }

        #[test]
        fn without_an_end_of_places_nobody_waits(events in prop::collection::vec(0..Event::ALL.len(), 0..30)) {
            let mut state = State::NeedsAction;
            for event in events {
                state = state.after(Event::ALL[event], free(None, 1_000)).unwrap_or(state);
                prop_assert!(!matches!(state, State::WaitingList | State::Offered));
            }
        }
    }

    #[test]
    fn a_place_is_offered_to_who_waits_and_kept_until_they_answer() {
        let waits = State::NeedsAction.after(Event::Accept, false).unwrap();
        assert_eq!(waits, State::WaitingList);
        assert_eq!(waits.after(Event::Offer, false), Err(Refused::NotNow));
        let offered = waits.after(Event::Offer, true).unwrap();
        assert!(offered.takes_a_place() && offered.is_silent());
        assert_eq!(offered.after(Event::Accept, false), Ok(State::Accepted));
        assert_eq!(offered.after(Event::Lapse, false), Ok(State::WaitingList));
        assert_eq!(State::NeedsAction.after(Event::Offer, true), Err(Refused::NotNow));
    }
}
