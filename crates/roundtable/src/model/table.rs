//! A table's life: `founded → active → lower_intensity → dormant → closed(solved | merged | money ended) → reopened`.

/// What kind of table it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The table of the whole city.
    CityWide,
    /// Of a part of the city.
    Local,
    /// About one field.
    Thematic,
    /// A topic that a member opened.
    Topic,
}

/// How far a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// It was called together.
    Founded,
    /// It meets.
    Active,
    /// It meets more rarely, on purpose.
    LowerIntensity,
    /// It does not meet.
    Dormant,
    /// It is over.
    Closed,
    /// It was over and meets again.
    Reopened,
}

/// Why a table is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// What it was for is solved.
    Solved,
    /// It goes on as part of another.
    Merged,
    /// The money ended.
    MoneyEnded,
}

/// What happens to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// It begins to meet, or meets as often as before.
    Start,
    /// It meets more rarely.
    SlowDown,
    /// It stops meeting for now.
    FallAsleep,
    /// It ends.
    Close,
    /// It is taken up again after it ended.
    Reopen,
}

/// Something a table can have, and has only once somebody lights it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Light {
    /// So many places and no more, with a list of those who wait.
    Places,
    /// Interpretation is asked for when somebody answers.
    Interpretation,
    /// Childcare is asked for.
    Childcare,
    /// A list of those who want to speak.
    Speakers,
    /// Those who come check in themselves.
    CheckIn,
}

kernel::names!(Kind, 4, [CityWide = "city_wide", Local = "local", Thematic = "thematic", Topic = "topic"]);
kernel::names!(
    State,
    6,
    [
        Founded = "founded",
        Active = "active",
        LowerIntensity = "lower_intensity",
        Dormant = "dormant",
        Closed = "closed",
        Reopened = "reopened",
    ]
);
kernel::names!(Ending, 3, [Solved = "solved", Merged = "merged", MoneyEnded = "money_ended"]);
kernel::names!(
    Event,
    5,
    [Start = "start", SlowDown = "slow_down", FallAsleep = "fall_asleep", Close = "close", Reopen = "reopen"]
);
kernel::names!(
    Light,
    5,
    [
        Places = "places",
        Interpretation = "interpretation",
        Childcare = "childcare",
        Speakers = "speakers",
        CheckIn = "check_in",
    ]
);

/// The names of all kinds.
pub static KINDS: [&str; 4] = ["city_wide", "local", "thematic", "topic"];
/// The names of all states.
pub static STATES: [&str; 6] = ["founded", "active", "lower_intensity", "dormant", "closed", "reopened"];
/// The names of all endings.
pub static ENDINGS: [&str; 3] = ["solved", "merged", "money_ended"];
/// The names of all that can be lit.
pub static LIGHTS: [&str; 5] = ["places", "interpretation", "childcare", "speakers", "check_in"];

/// Every step there is; what no row allows is refused.
pub const STEPS: &[(State, Event, State)] = &[
    (State::Founded, Event::Start, State::Active),
    (State::Founded, Event::Close, State::Closed),
    (State::Active, Event::SlowDown, State::LowerIntensity),
    (State::Active, Event::FallAsleep, State::Dormant),
    (State::Active, Event::Close, State::Closed),
    (State::LowerIntensity, Event::Start, State::Active),
    (State::LowerIntensity, Event::FallAsleep, State::Dormant),
    (State::LowerIntensity, Event::Close, State::Closed),
    (State::Dormant, Event::Start, State::Active),
    (State::Dormant, Event::SlowDown, State::LowerIntensity),
    (State::Dormant, Event::Close, State::Closed),
    (State::Closed, Event::Reopen, State::Reopened),
    (State::Reopened, Event::SlowDown, State::LowerIntensity),
    (State::Reopened, Event::FallAsleep, State::Dormant),
    (State::Reopened, Event::Close, State::Closed),
];

/// Why an event changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not follow from how the table is.
    NotNow,
    /// Nobody said why it ends.
    NoReason,
}

impl State {
    /// Whether it can hold meetings.
    pub const fn meets(self) -> bool {
        !matches!(self, State::Closed)
    }

    /// The state after an event; a table ends for a reason.
    ///
    /// # Errors
    /// [`Refused`] where nothing changes.
    pub fn after(self, event: Event, ending: Option<Ending>) -> Result<State, Refused> {
        let step = STEPS.iter().find(|(from, by, _)| *from == self && *by == event);
        match step {
            None => Err(Refused::NotNow),
            Some((_, Event::Close, _)) if ending.is_none() => Err(Refused::NoReason),
            Some((_, _, to)) => Ok(*to),
        }
    }

    /// What can happen now.
    pub fn events(self) -> impl Iterator<Item = Event> {
        STEPS.iter().filter(move |(from, ..)| *from == self).map(|(_, event, _)| *event)
    }
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let step = |(from, event, to): &(State, Event, State)| (from.name(), event.name().to_owned(), to.name());
    kernel::diagram(State::Founded.name(), STEPS.iter().map(step))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_table_ends_only_for_a_reason_and_can_always_be_taken_up_again(
            steps in prop::collection::vec((0..Event::ALL.len(), any::<bool>()), 0..30)
        ) {
            let mut state = State::Founded;
            for (event, reason) in steps {
                let ending = reason.then_some(Ending::Solved);
                let Ok(next) = Event::ALL[event].then(state, ending) else { continue };
                prop_assert!(next != State::Closed || ending.is_some());
                state = next;
            }
            let closed = state.after(Event::Close, Some(Ending::MoneyEnded)).unwrap_or(State::Closed);
            prop_assert_eq!(closed.after(Event::Reopen, None), Ok(State::Reopened));
        }
    }

    impl Event {
        fn then(self, state: State, ending: Option<Ending>) -> Result<State, Refused> {
            state.after(self, ending)
        }
    }

    #[test]
    fn names_of_fields_are_those_of_the_lists() {
        assert_eq!(KINDS, Kind::ALL.map(Kind::name));
        assert_eq!(STATES, State::ALL.map(State::name));
        assert_eq!(ENDINGS, Ending::ALL.map(Ending::name));
        assert_eq!(LIGHTS, Light::ALL.map(Light::name));
    }

    #[test]
    fn what_is_closed_holds_no_meeting() {
        for state in State::ALL {
            assert_eq!(state.meets(), state != State::Closed);
            assert_eq!(State::from_name(state.name()), Some(state));
            assert!(state.events().count() > 0, "{state:?} leads nowhere");
        }
    }
}
