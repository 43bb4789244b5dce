//! What residents tell about services and about the city, and what becomes of it. Without an account or a name.

use kernel::{Id, Lang};

/// The longest text taken, in characters.
pub const LONGEST: usize = 1_000;

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Something on the site is wrong.
    Wrong,
    /// Whether a service was delivered.
    Delivered,
    /// A service is missing.
    Missing,
    /// Something about life in the city.
    Say,
}

/// Whether somebody got what they needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Got {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
}

/// How long they waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wait {
    /// A day at most.
    Day,
    /// A week at most.
    Week,
    /// A month at most.
    Month,
    /// Longer.
    Longer,
}

/// Whether they were treated well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Treated {
    /// Yes.
    Yes,
    /// Sometimes.
    Mixed,
    /// No.
    No,
}

/// Why they did not get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// There was no room.
    Full,
    /// A paper was missing.
    Papers,
    /// They did not understand each other.
    Language,
    /// It was closed.
    Closed,
    /// They were sent somewhere else.
    SentOn,
    /// Something else.
    Other,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// It has arrived; nobody has read it.
    Received,
    /// It was read and is being worked on.
    Accepted,
    /// It is done.
    Done,
    /// It was read, and nothing can be done about it.
    SetAside,
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    /// Somebody reads it and takes it in hand.
    Accept,
    /// It is done.
    Finish,
    /// Somebody reads it and sets it aside.
    SetAside,
}

kernel::names!(Kind, 4, [Wrong = "wrong", Delivered = "delivered", Missing = "missing", Say = "say"]);
kernel::names!(Got, 3, [Yes = "yes", Partly = "partly", No = "no"]);
kernel::names!(Wait, 4, [Day = "day", Week = "week", Month = "month", Longer = "longer"]);
kernel::names!(Treated, 3, [Yes = "yes", Mixed = "mixed", No = "no"]);
kernel::names!(
    Why,
    6,
    [
        Full = "full",
        Papers = "papers",
        Language = "language",
        Closed = "closed",
        SentOn = "sent_on",
        Other = "other",
    ]
);
kernel::names!(
    State,
    4,
    [Received = "received", Accepted = "accepted", Done = "done", SetAside = "set_aside",]
);
kernel::names!(Event, 3, [Accept = "accept", Finish = "finish", SetAside = "set_aside"]);

/// Every step there is; what no row allows is refused.
pub const STEPS: [(State, Event, State); 5] = [
    (State::Received, Event::Accept, State::Accepted),
    (State::Received, Event::Finish, State::Done),
    (State::Received, Event::SetAside, State::SetAside),
    (State::Accepted, Event::Finish, State::Done),
    (State::Accepted, Event::SetAside, State::SetAside),
];

impl State {
    /// The state after an event; none where it does not follow.
    pub fn after(self, event: Event) -> Option<State> {
        STEPS.iter().find(|(from, by, _)| *from == self && *by == event).map(|(.., to)| *to)
    }

    /// Whether nothing more happens to it.
    pub const fn closed(self) -> bool {
        matches!(self, State::Done | State::SetAside)
    }
}

/// The steps as a Mermaid diagram, for docs/states.md.
pub fn diagram() -> String {
    let steps = STEPS.iter().map(|(from, event, to)| (from.name(), event.name().to_owned(), to.name()));
    kernel::diagram(State::Received.name(), steps)
}

/// What somebody answered about a service.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answers {
    /// Whether they got it.
    pub got: Option<Got>,
    /// How long they waited.
    pub wait: Option<Wait>,
    /// Whether they were treated well.
    pub treated: Option<Treated>,
    /// Why not.
    pub why: Option<Why>,
}

impl Answers {
    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Answers::default()
    }

    /// As it is kept: a place for each answer, a line for none.
    pub fn written(&self) -> String {
        let names = [
            self.got.map(Got::name),
            self.wait.map(Wait::name),
            self.treated.map(Treated::name),
            self.why.map(Why::name),
        ];
        names.map(|name| name.unwrap_or("-")).join(" ")
    }

    /// Reads what [`Answers::written`] wrote; what is no answer is none.
    pub fn read(written: &str) -> Answers {
        let mut names = written.split(' ');
        let mut next = || names.next().unwrap_or_default();
        Answers {
            got: Got::from_name(next()),
            wait: Wait::from_name(next()),
            treated: Treated::from_name(next()),
            why: Why::from_name(next()),
        }
    }
}

/// What somebody tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// What it is about.
    pub kind: Kind,
    /// About which service, where it is about one.
    pub service: Option<Id>,
    /// The language they read the page in.
    pub language: Lang,
    /// What they answered.
    pub answers: Answers,
    /// What they wrote.
    pub text: String,
}

impl Word {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.answers.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_happens_it_is_read_before_it_is_closed_and_what_is_closed_stays_so(
            events in prop::collection::vec(0..Event::ALL.len(), 0..10)
        ) {
            let mut state = State::Received;
            for event in events {
                let Some(next) = state.after(Event::ALL[event]) else { continue };
                prop_assert!(!state.closed() && next != State::Received);
                state = next;
            }
        }

        #[test]
        fn answers_read_back(got in 0..4_usize, wait in 0..5_usize, treated in 0..4_usize, why in 0..7_usize) {
            let answers = Answers {
                got: Got::ALL.get(got).copied(),
                wait: Wait::ALL.get(wait).copied(),
                treated: Treated::ALL.get(treated).copied(),
                why: Why::ALL.get(why).copied(),
            };
            prop_assert_eq!(Answers::read(&answers.written()), answers);
        }
    }

    #[test]
    fn what_is_no_answer_is_none() {
        assert_eq!(Answers::read("x y"), Answers::default());
        assert!(Answers::read("").is_empty());
    }
}
