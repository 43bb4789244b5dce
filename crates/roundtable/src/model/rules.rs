//! Rules of procedure: versions that are written, proposed to the seats, and adopted or not
//! (domain/roundtable.md, "Who sits at it").
//!
//! A version stands once more than half of the seats agreed and every objection has its reply. Who objects stops nothing
//! alone, and is never passed over in silence.

use chrono::{Days, NaiveDate};

/// How far a version is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// It is being written.
    Draft,
    /// The seats read and answer it.
    Proposed,
    /// It holds.
    Adopted,
    /// The seats did not want it.
    NotAdopted,
    /// It was taken back.
    Withdrawn,
    /// It held until the next one.
    Superseded,
}

/// What happens to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// The seats are asked.
    Propose,
    /// It is taken back.
    Withdraw,
    /// It is adopted.
    Adopt,
    /// It is not adopted.
    Reject,
    /// Another one is adopted.
    Supersede,
}

/// What a seat says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Says {
    /// Yes.
    Agree,
    /// No, for a reason.
    Object,
    /// Neither.
    Abstain,
}

kernel::names!(
    State,
    6,
    [
        Draft = "draft",
        Proposed = "proposed",
        Adopted = "adopted",
        NotAdopted = "not_adopted",
        Withdrawn = "withdrawn",
        Superseded = "superseded",
    ]
);
kernel::names!(
    Event,
    5,
    [Propose = "propose", Withdraw = "withdraw", Adopt = "adopt", Reject = "reject", Supersede = "supersede",]
);
kernel::names!(Says, 3, [Agree = "agree", Object = "object", Abstain = "abstain"]);

/// The names of all states.
pub static STATES: [&str; 6] = ["draft", "proposed", "adopted", "not_adopted", "withdrawn", "superseded"];

/// How many days the seats have at least to answer.
pub const DAYS: u64 = 7;

/// Every step there is; what no row allows is refused.
pub const STEPS: &[(State, Event, State)] = &[
    (State::Draft, Event::Propose, State::Proposed),
    (State::Draft, Event::Withdraw, State::Withdrawn),
    (State::Proposed, Event::Withdraw, State::Withdrawn),
    (State::Proposed, Event::Adopt, State::Adopted),
    (State::Proposed, Event::Reject, State::NotAdopted),
    (State::Adopted, Event::Supersede, State::Superseded),
];

/// What a step depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Whether anything is written.
    pub written: bool,
    /// Whether the seats have time enough to answer.
    pub time_enough: bool,
    /// Whether another version is before the seats.
    pub other_proposed: bool,
    /// Whether the day until which they answer is over.
    pub over: bool,
    /// How many seats have a word.
    pub seats: usize,
    /// How many of them agreed.
    pub agreed: usize,
    /// How many of them answered.
    pub answered: usize,
    /// How many objections have no reply.
    pub unreplied: usize,
}

/// Why nothing changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not follow from how the version is.
    NotNow,
    /// Nothing is written.
    Empty,
    /// The seats have too little time.
    TooSoon,
    /// Another version is before the seats.
    Another,
    /// The seats still have time to answer.
    StillAnswering,
    /// Not more than half of the seats agreed.
    TooFew,
    /// An objection has no reply.
    Unreplied,
}

impl Facts {
    /// Whether the seats have said what they had to say.
    pub const fn is_over(&self) -> bool {
        self.over || self.answered >= self.seats
    }

    /// Whether more than half of the seats agreed.
    pub const fn is_carried(&self) -> bool {
        self.agreed * 2 > self.seats
    }

    fn refuse(&self, event: Event) -> Option<Refused> {
        let table: [(Event, bool, Refused); 7] = [
            (Event::Propose, !self.written, Refused::Empty),
            (Event::Propose, self.other_proposed, Refused::Another),
            (Event::Propose, !self.time_enough, Refused::TooSoon),
            (Event::Adopt, !self.is_over(), Refused::StillAnswering),
            (Event::Adopt, !self.is_carried(), Refused::TooFew),
            (Event::Adopt, self.unreplied > 0, Refused::Unreplied),
            (Event::Reject, !self.is_over(), Refused::StillAnswering),
        ];
        table.into_iter().find(|(by, stops, _)| *by == event && *stops).map(|(.., refused)| refused)
    }
}

impl State {
    /// The state after an event.
    ///
    /// # Errors
    /// [`Refused`] where nothing changes.
    pub fn after(self, event: Event, facts: Facts) -> Result<State, Refused> {
        let step = STEPS.iter().find(|(from, by, _)| *from == self && *by == event);
        let (.., to) = step.ok_or(Refused::NotNow)?;
        facts.refuse(event).map_or(Ok(*to), Err)
    }

    /// Whether it was ever before the seats, so that they may read it.
    pub const fn is_for_members(self) -> bool {
        matches!(self, State::Proposed | State::Adopted | State::NotAdopted | State::Superseded)
    }

    /// Whether it holds, or did.
    pub const fn held(self) -> bool {
        matches!(self, State::Adopted | State::Superseded)
    }
}

/// The first day until which the seats can be asked to answer.
pub fn earliest(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(DAYS)).unwrap_or(today)
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let step = |(from, event, to): &(State, Event, State)| (from.name(), event.name().to_owned(), to.name());
    kernel::diagram(State::Draft.name(), STEPS.iter().map(step))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn facts() -> impl Strategy<Value = Facts> {
        let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
        (flags, 0..12_usize, 0..12_usize, 0..12_usize, 0..3_usize).prop_map(
            |((written, time_enough, other_proposed, over), seats, agreed, more, unreplied)| {
                let agreed = agreed.min(seats);
                let answered = (agreed + more).min(seats);
                Facts { written, time_enough, other_proposed, over, seats, agreed, answered, unreplied }
            },
        )
    }

    proptest! {
        #[test]
        fn nothing_holds_without_more_than_half_of_the_seats_and_a_reply_to_every_objection(
            steps in prop::collection::vec((0..Event::ALL.len(), facts()), 0..30)
        ) {
            let mut state = State::Draft;
            for (event, facts) in steps {
                let event = Event::ALL[event];
                let Ok(next) = state.after(event, facts) else { continue };
                if next == State::Adopted {
                    prop_assert!(facts.agreed * 2 > facts.seats && facts.unreplied == 0);
                    prop_assert!(facts.over || facts.answered == facts.seats);
                    prop_assert_eq!(state, State::Proposed, "nobody was asked");
                }
                if next == State::Proposed {
                    prop_assert!(facts.written && facts.time_enough && !facts.other_proposed);
                }
                state = next;
            }
        }

        #[test]
        fn what_is_over_never_comes_back(event in 0..Event::ALL.len(), facts in facts()) {
            for over in [State::NotAdopted, State::Withdrawn, State::Superseded] {
                prop_assert_eq!(over.after(Event::ALL[event], facts), Err(Refused::NotNow));
            }
        }
    }

    #[test]
    fn a_table_without_seats_adopts_nothing() {
        let facts = Facts { over: true, ..Facts::default() };
        assert_eq!(State::Proposed.after(Event::Adopt, facts), Err(Refused::TooFew));
    }

    #[test]
    fn names_of_fields_are_those_of_the_lists() {
        assert_eq!(STATES, State::ALL.map(State::name));
        for state in State::ALL {
            assert!(!state.held() || state.is_for_members(), "{state:?} holds and nobody may read it");
        }
    }
}
