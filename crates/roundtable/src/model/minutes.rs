//! The minutes' way: `live_draft → prepared → in_review → approved → published`; and what stands in them.

use chrono::{NaiveDate, TimeDelta};

/// How far minutes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Written while people talk.
    LiveDraft,
    /// Written out.
    Prepared,
    /// Members read them and propose corrections.
    InReview,
    /// They stand.
    Approved,
    /// Everybody can read them.
    Published,
}

/// What happens to minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// They are written out.
    Prepare,
    /// They are to be written further.
    Reopen,
    /// Members are asked to read them.
    Review,
    /// They stand from now on.
    Approve,
    /// Everybody can read them from now on.
    Publish,
    /// A correction is taken while members read, and they read on.
    Correct,
    /// One is taken that matters so much that members have their days again.
    ReadAgain,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Kind {
    /// What was said.
    #[default]
    Note,
    /// What was decided.
    Decision,
    /// What somebody is to do.
    Action,
}

kernel::names!(
    State,
    5,
    [
        LiveDraft = "live_draft",
        Prepared = "prepared",
        InReview = "in_review",
        Approved = "approved",
        Published = "published",
    ]
);
kernel::names!(
    Event,
    7,
    [
        Prepare = "prepare",
        Reopen = "reopen",
        Review = "review",
        Approve = "approve",
        Publish = "publish",
        Correct = "correct",
        ReadAgain = "read_again",
    ]
);
kernel::names!(Kind, 3, [Note = "note", Decision = "decision", Action = "action"]);

/// The names of all states.
pub static STATES: [&str; 5] = ["live_draft", "prepared", "in_review", "approved", "published"];
/// The names of all kinds of entries.
pub static KINDS: [&str; 3] = ["note", "decision", "action"];

/// How many days members have to read minutes.
pub const REVIEW_DAYS: i64 = 7;

/// Every step there is; what no row allows is refused.
pub const STEPS: &[(State, Event, State)] = &[
    (State::LiveDraft, Event::Prepare, State::Prepared),
    (State::Prepared, Event::Reopen, State::LiveDraft),
    (State::Prepared, Event::Review, State::InReview),
    (State::InReview, Event::Reopen, State::Prepared),
    (State::InReview, Event::Correct, State::InReview),
    (State::InReview, Event::ReadAgain, State::InReview),
    (State::InReview, Event::Approve, State::Approved),
    (State::Approved, Event::Publish, State::Published),
];

/// What an event depends on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// Something stands in them.
    pub written: bool,
    /// The days in which members could read them are over.
    pub review_over: bool,
    /// How many proposed corrections nobody has answered.
    pub open_corrections: usize,
}

/// Why an event changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not follow from how far they are.
    NotNow,
    /// Nothing stands in them.
    Empty,
    /// Members can still read them.
    ReviewOpen,
    /// Somebody waits for an answer to a correction.
    Corrections,
}

impl Refused {
    /// The name in keys of texts.
    pub const fn name(self) -> &'static str {
        match self {
            Refused::NotNow => "not-now",
            Refused::Empty => "empty",
            Refused::ReviewOpen => "review-open",
            Refused::Corrections => "corrections",
        }
    }
}

impl Event {
    /// What somebody does to minutes as a whole; the others happen with an answer to a correction.
    pub const BY_HAND: [Event; 5] =
        [Event::Prepare, Event::Reopen, Event::Review, Event::Approve, Event::Publish];

    /// Whether the days in which members read begin with it.
    pub const fn begins_review(self) -> bool {
        matches!(self, Event::Review | Event::ReadAgain)
    }
}

impl State {
    /// The state after an event.
    ///
    /// # Errors
    /// [`Refused`] where nothing changes.
    pub fn after(self, event: Event, facts: Facts) -> Result<State, Refused> {
        let step = STEPS.iter().find(|(from, by, _)| *from == self && *by == event);
        let (_, _, to) = step.ok_or(Refused::NotNow)?;
        match event {
            Event::Prepare | Event::Review if !facts.written => Err(Refused::Empty),
            Event::Approve if facts.open_corrections > 0 => Err(Refused::Corrections),
            Event::Approve if !facts.review_over => Err(Refused::ReviewOpen),
            _ => Ok(*to),
        }
    }

    /// What somebody can do to them now, as far as the state says.
    pub fn events(self) -> impl Iterator<Item = Event> {
        let by_hand = |event: &Event| Event::BY_HAND.contains(event);
        let steps = STEPS.iter().filter(move |(from, ..)| *from == self);
        steps.map(|(_, event, _)| *event).filter(by_hand)
    }

    /// Whether they can be written. Once they are written out, somebody has to say that they are written further.
    pub const fn is_open(self) -> bool {
        matches!(self, State::LiveDraft)
    }

    /// Whether members read them.
    pub const fn is_for_members(self) -> bool {
        matches!(self, State::InReview | State::Approved | State::Published)
    }

    /// Whether they stand.
    pub const fn stands(self) -> bool {
        matches!(self, State::Approved | State::Published)
    }
}

/// The last day on which members can propose corrections to minutes that are sent round today.
pub fn review_until(today: NaiveDate) -> NaiveDate {
    TimeDelta::try_days(REVIEW_DAYS).and_then(|days| today.checked_add_signed(days)).unwrap_or(today)
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let step = |(from, event, to): &(State, Event, State)| (from.name(), event.name().to_owned(), to.name());
    kernel::diagram(State::LiveDraft.name(), STEPS.iter().map(step))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_is_approved_unread_and_nothing_public_unapproved(
            steps in prop::collection::vec((0..Event::ALL.len(), any::<bool>(), any::<bool>(), 0..2_usize), 0..40)
        ) {
            let (mut state, mut reviewed) = (State::LiveDraft, false);
            for (event, written, review_over, open_corrections) in steps {
                let facts = Facts { written, review_over, open_corrections };
                let event = Event::ALL[event];
                let Ok(next) = state.after(event, facts) else { continue };
                match next {
                    State::InReview if event == Event::Review => reviewed = written,
                    // What is corrected was being read already, and is read on.
                    State::InReview => prop_assert_eq!(state, State::InReview),
                    State::Approved => prop_assert!(reviewed && review_over && open_corrections == 0),
                    State::Published => prop_assert_eq!(state, State::Approved),
                    State::LiveDraft | State::Prepared => reviewed = false,
                }
                prop_assert!(!event.begins_review() || next == State::InReview);
                state = next;
            }
        }
    }

    #[test]
    fn corrections_are_taken_only_while_members_read_and_are_no_step_by_hand() {
        for event in [Event::Correct, Event::ReadAgain] {
            for state in State::ALL {
                let after = state.after(event, Facts::default());
                assert_eq!(after.is_ok(), state == State::InReview, "{state:?}");
                assert!(state.events().all(|offered| offered != event));
            }
        }
        let with_answers = Event::ALL.len() - Event::BY_HAND.len();
        assert_eq!(with_answers, 2, "a new event is one or the other");
    }

    #[test]
    fn what_stands_is_written_no_more() {
        for state in State::ALL {
            assert_eq!(State::from_name(state.name()), Some(state));
            assert!(!(state.stands() && state.is_open()));
            let reopened = state.after(Event::Reopen, Facts::default()).is_ok();
            assert_eq!(reopened, matches!(state, State::Prepared | State::InReview));
        }
        assert_eq!(STATES, State::ALL.map(State::name));
        assert_eq!(KINDS, Kind::ALL.map(Kind::name));
    }

    #[test]
    fn members_have_a_week() {
        let day = |written: &str| written.parse::<NaiveDate>().unwrap();
        assert_eq!(review_until(day("2026-11-30")), day("2026-12-07"));
    }
}
