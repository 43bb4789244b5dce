//! The way a change goes until it is public: who writes it sends it in, somebody else reads it and says yes, or
//! gives it back with a reason.

use kernel::{Id, Instant};

/// Where a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// It is being written; only the organisation sees it.
    Draft,
    /// It was sent in and waits to be read.
    Submitted,
    /// It was read and is public.
    Approved,
    /// It was read and given back with a reason.
    Returned,
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Somebody of the organisation goes on writing.
    Write,
    /// Somebody of the organisation sends it in.
    Submit,
    /// Somebody of the organisation takes it back, to go on writing.
    TakeBack,
    /// Whoever reads it says yes.
    Approve,
    /// Whoever reads it gives it back.
    Return,
}

kernel::names!(
    State,
    4,
    [Draft = "draft", Submitted = "submitted", Approved = "approved", Returned = "returned"]
);
kernel::names!(
    Step,
    5,
    [Write = "write", Submit = "submit", TakeBack = "take_back", Approve = "approve", Return = "return"]
);

/// Every step there is; what no row allows is refused.
const STEPS: [(State, Step, State); 8] = [
    (State::Draft, Step::Write, State::Draft),
    (State::Draft, Step::Submit, State::Submitted),
    (State::Returned, Step::Write, State::Draft),
    (State::Returned, Step::Submit, State::Submitted),
    (State::Submitted, Step::TakeBack, State::Draft),
    // Sent in once more with something else in it: who reads it reads the newer one.
    (State::Submitted, Step::Submit, State::Submitted),
    (State::Submitted, Step::Approve, State::Approved),
    (State::Submitted, Step::Return, State::Returned),
];

impl State {
    /// The state after a step; none where it does not follow.
    pub fn after(self, step: Step) -> Option<State> {
        STEPS.iter().find(|(from, by, _)| (*from, *by) == (self, step)).map(|(_, _, to)| *to)
    }

    /// Whether it is over.
    pub fn is_over(self) -> bool {
        self == State::Approved
    }
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let steps = STEPS.iter().map(|(from, step, to)| (from.name(), step.name().to_owned(), to.name()));
    kernel::diagram(State::Draft.name(), steps)
}

/// How long a change of a critical field waits after those were told whom it concerns, unless somebody called back.
pub const CALL_BACK_HOURS: i64 = 24;

/// Why something can't be approved yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Whoever wrote a critical field never approves it.
    SecondPerson,
    /// Until this moment, unless somebody calls the number that was known before.
    Waits(Instant),
}

/// Whether somebody may approve a change of critical fields now. `hands` wrote it; it was sent in at `since`.
pub fn hold(
    hands: &[Id],
    approves: Option<Id>,
    since: Instant,
    called_back: bool,
    now: Instant,
) -> Option<Hold> {
    let until = since.plus_seconds(CALL_BACK_HOURS * 3_600);
    match approves {
        // Without a person there is nobody who could be the second one.
        None => Some(Hold::SecondPerson),
        Some(person) if hands.contains(&person) => Some(Hold::SecondPerson),
        Some(_) if !called_back && now < until => Some(Hold::Waits(until)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_one_who_did_not_write_it_approves_and_only_in_time_or_after_a_call() {
        let [writer, reader] = ["writer", "reader"].map(|name| Id::foreign("test", name));
        let since = Instant::from_micros(0);
        let late = since.plus_seconds(CALL_BACK_HOURS * 3_600);
        let soon = since.plus_seconds(60);
        assert_eq!(hold(&[writer], Some(writer), since, true, late), Some(Hold::SecondPerson));
        assert_eq!(hold(&[writer], None, since, true, late), Some(Hold::SecondPerson));
        assert_eq!(hold(&[writer], Some(reader), since, false, soon), Some(Hold::Waits(late)));
        assert_eq!(hold(&[writer], Some(reader), since, true, soon), None);
        assert_eq!(hold(&[writer], Some(reader), since, false, late), None);
    }

    proptest! {
        #[test]
        fn nothing_is_public_that_was_not_sent_in_and_read(
            steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..12)
        ) {
            let (mut state, mut before) = (State::Draft, None);
            for step in steps {
                if let Some(after) = state.after(step) {
                    if after == State::Approved {
                        prop_assert_eq!((state, step), (State::Submitted, Step::Approve));
                        prop_assert_eq!(before, Some(Step::Submit));
                    }
                    prop_assert!(!state.is_over());
                    (state, before) = (after, Some(step));
                }
            }
        }
    }
}
