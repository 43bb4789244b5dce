//! How an organisation stands: to the table, and to being named. Computed from what was said, never stored.

use kernel::Instant;

use super::consent::{Consents, Event, Purpose, Word};
use super::membership::State;

/// How an organisation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// To the table.
    pub state: State,
    /// Since when; none where nothing happened yet.
    pub since: Option<Instant>,
    /// Where it may be named.
    pub consents: Consents,
    /// Whether the suppression ledger knows of something it took back, also where nothing else does.
    pub silenced: bool,
}

impl Standing {
    /// Of an organisation of which nothing is known yet.
    pub const KNOWN: Standing =
        Standing { state: State::Known, since: None, consents: Consents::NONE, silenced: false };

    /// Whether it may be named for a purpose: it sits at the table and has said so. Who left is named nowhere,
    /// whatever was said at the same moment.
    pub fn may_be_named(&self, purpose: Purpose) -> bool {
        self.state.sits() && self.consents.given(purpose).is_some()
    }

    /// Whether its own word decides where it is named: it has sat down at the table, left it, or once took back
    /// something. Before, it is named as what was published about it says.
    pub fn speaks(&self) -> bool {
        self.state.sits() || self.state == State::Withdrawn || self.silenced
    }

    /// The same after what was said about being named and what the suppression ledger knows: a backup brought back
    /// from before knows neither that an organisation left nor what it took back since.
    #[must_use]
    pub fn after(
        self,
        events: &[Event],
        withdrawn: Option<Instant>,
        unnamed: &[(Purpose, Instant)],
    ) -> Standing {
        if let Some(at) = withdrawn.filter(|at| self.since.is_none_or(|since| since <= *at)) {
            return Standing { state: State::Withdrawn, since: Some(at), ..Standing::KNOWN };
        }
        let taken = |(purpose, at): &(Purpose, Instant)| Event {
            purpose: *purpose,
            given: false,
            word: Word::Other,
            at: *at,
            text_version: 0,
        };
        let mut said: Vec<Event> = events.iter().copied().chain(unnamed.iter().map(taken)).collect();
        // A stable order: what was taken back at the very moment it was given stays back.
        said.sort_by_key(|event| event.at);
        Standing { consents: Consents::after(&said), silenced: !unnamed.is_empty(), ..self }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const AT: fn(i64) -> Instant = Instant::from_micros;

    fn given(purpose: Purpose, at: i64) -> Event {
        Event { purpose, given: true, word: Word::Own, at: AT(at), text_version: 1 }
    }

    #[test]
    fn what_the_ledger_took_back_stays_back_until_it_is_given_anew() {
        let joined = Standing { state: State::Joined, since: Some(AT(1)), ..Standing::KNOWN };
        let (website, print) = (Purpose::Website, Purpose::Print);
        let before = [given(website, 2), given(print, 2)];
        let after = joined.after(&before, None, &[(website, AT(3))]);
        assert!(!after.may_be_named(website) && after.may_be_named(print));
        let anew = joined.after(&[before[0], given(website, 4)], None, &[(website, AT(3))]);
        assert!(anew.may_be_named(website));
        let forgotten = Standing::KNOWN.after(&[], None, &[(website, AT(3))]);
        assert!(forgotten.speaks() && !forgotten.may_be_named(website), "whatever the backup knows");
    }

    #[test]
    fn before_it_speaks_nothing_is_said_by_it_and_who_left_speaks_by_its_silence() {
        assert!(!Standing::KNOWN.speaks());
        for state in State::ALL {
            let standing = Standing { state, ..Standing::KNOWN };
            assert!(!standing.may_be_named(Purpose::Website), "each is off at first");
            assert_eq!(standing.speaks(), state.sits() || state == State::Withdrawn);
        }
    }

    proptest! {
        #[test]
        fn who_left_by_the_ledger_is_named_nowhere_until_it_is_back(
            since in 0..10_i64, left in 0..10_i64, at in 0..10_i64
        ) {
            let joined = Standing { state: State::Joined, since: Some(AT(since)), ..Standing::KNOWN };
            let standing = joined.after(&[given(Purpose::Website, at)], Some(AT(left)), &[]);
            prop_assert_eq!(standing.may_be_named(Purpose::Website), since > left);
            prop_assert_eq!(standing.state == State::Withdrawn, since <= left);
        }
    }
}
