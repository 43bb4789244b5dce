//! Where an organisation may be named: one consent per purpose, each off until the organisation itself turns it
//! on (DESIGN rule 12). What stands is computed from dated events and never stored.

use std::collections::BTreeSet;

use kernel::{Audience, Instant};

/// What an organisation may be named for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Purpose {
    /// In somebody's case, towards those who work on it.
    IndividualCases,
    /// In the list that members of the table see.
    MemberList,
    /// In that list for state authorities at the table too.
    MemberListAuthorities,
    /// On the public website.
    Website,
    /// In printed editions: brochure, Almanac.
    Print,
    /// At conferences and other events.
    Conference,
    /// In the newsletter.
    Newsletter,
    /// In reports to those who fund the table.
    FundersReport,
    /// In open data and the read API.
    OpenData,
    /// In minutes, beside what it said.
    Attribution,
}

impl Purpose {
    /// Every purpose, in the order in which a form asks.
    pub const ALL: [Purpose; 10] = [
        Purpose::IndividualCases,
        Purpose::MemberList,
        Purpose::MemberListAuthorities,
        Purpose::Website,
        Purpose::Print,
        Purpose::Conference,
        Purpose::Newsletter,
        Purpose::FundersReport,
        Purpose::OpenData,
        Purpose::Attribution,
    ];

    /// The name kept in the database and in forms.
    pub const fn name(self) -> &'static str {
        match self {
            Purpose::IndividualCases => "individual_cases",
            Purpose::MemberList => "member_list",
            Purpose::MemberListAuthorities => "member_list_authorities",
            Purpose::Website => "website",
            Purpose::Print => "print",
            Purpose::Conference => "conference",
            Purpose::Newsletter => "newsletter",
            Purpose::FundersReport => "funders_report",
            Purpose::OpenData => "open_data",
            Purpose::Attribution => "attribution",
        }
    }

    /// The purpose of a name; an unknown one is none.
    pub fn from_name(name: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.name() == name)
    }
}

/// Which version of the texts beside the purposes is agreed to. It is raised when their meaning changes.
pub const TEXT_VERSION: u32 = 1;

/// Where an organisation wants to be named from now on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// For these purposes, and for no other.
    pub purposes: BTreeSet<Purpose>,
}

impl Wish {
    /// Whether it wants to be named for a purpose.
    pub fn wants(&self, purpose: Purpose) -> bool {
        self.purposes.contains(&purpose)
    }

    /// The widest audience its record needs for that: whom it is shown to is decided purpose by purpose besides.
    pub fn audience(&self) -> Audience {
        let (list, all) = (self.wants(Purpose::MemberList), self.wants(Purpose::MemberListAuthorities));
        match self.wants(Purpose::Website) || self.wants(Purpose::OpenData) {
            true => Audience::Public,
            false if list && all => Audience::Members,
            false if list => Audience::MembersWithoutAuthorities,
            false => Audience::Hidden,
        }
    }
}

/// On whose word something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The organisation's own: somebody who holds a role there.
    Own,
    /// Somebody else's: a coordinator, an import, a restore, an undo, a merge, a harvest.
    Other,
}

impl Word {
    /// The name kept in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Word::Own => "own",
            Word::Other => "other",
        }
    }

    /// Reads a stored name; an unknown one gives nothing.
    pub fn from_stored(name: &str) -> Word {
        if name == Word::Own.name() { Word::Own } else { Word::Other }
    }
}

/// A consent given or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What for.
    pub purpose: Purpose,
    /// Given, or taken back.
    pub given: bool,
    /// On whose word.
    pub word: Word,
    /// When.
    pub at: Instant,
    /// Which version of the text was agreed to.
    pub text_version: u32,
}

/// A consent that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// Since when.
    pub at: Instant,
    /// Which version of the text was agreed to.
    pub text_version: u32,
}

/// The consents of an organisation at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Consents([Option<Given>; Purpose::ALL.len()]);

impl Consents {
    /// None: how every organisation begins.
    pub const NONE: Consents = Consents([None; Purpose::ALL.len()]);

    /// What would stand if exactly this were wished for at a moment.
    pub fn of(wish: &Wish, at: Instant) -> Consents {
        let mut consents = Consents::NONE;
        for purpose in &wish.purposes {
            consents.0[*purpose as usize] = Some(Given { at, text_version: TEXT_VERSION });
        }
        consents
    }

    /// What stands after these events, told in the order in which they happened. Whoever it is may take a
    /// consent back; only the organisation gives one, so an event that says otherwise gives nothing.
    pub fn after(events: &[Event]) -> Consents {
        let mut consents = Consents::default();
        for event in events {
            let given = Given { at: event.at, text_version: event.text_version };
            match (event.given, event.word) {
                (true, Word::Own) => consents.0[event.purpose as usize] = Some(given),
                (true, Word::Other) => {}
                (false, _) => consents.0[event.purpose as usize] = None,
            }
        }
        consents
    }

    /// Whether the organisation may be named for a purpose, and since when.
    pub fn given(&self, purpose: Purpose) -> Option<Given> {
        self.0[purpose as usize]
    }

    /// The events that make what stands what is wanted; none for what is so already.
    pub fn changes(
        &self,
        wanted: impl Fn(Purpose) -> bool,
        word: Word,
        at: Instant,
        text_version: u32,
    ) -> Vec<Event> {
        let changed =
            Purpose::ALL.into_iter().filter(|purpose| self.given(*purpose).is_some() != wanted(*purpose));
        changed.map(|purpose| Event { purpose, given: wanted(purpose), word, at, text_version }).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_event() -> impl Strategy<Value = Event> {
        (0..Purpose::ALL.len(), any::<bool>(), any::<bool>(), 0..1_000_i64, 1..4_u32).prop_map(
            |(purpose, given, own, at, text_version)| Event {
                purpose: Purpose::ALL[purpose],
                given,
                word: if own { Word::Own } else { Word::Other },
                at: Instant::from_micros(at),
                text_version,
            },
        )
    }

    proptest! {
        #[test]
        fn what_stands_was_given_by_the_organisation_and_not_taken_back_since(
            events in prop::collection::vec(any_event(), 0..40)
        ) {
            let consents = Consents::after(&events);
            for purpose in Purpose::ALL {
                let about: Vec<&Event> = events.iter().filter(|event| event.purpose == purpose).collect();
                let given = about.iter().rposition(|event| event.given && event.word == Word::Own);
                let back = about.iter().rposition(|event| !event.given);
                let stands = given.is_some() && given > back;
                prop_assert_eq!(consents.given(purpose).is_some(), stands);
            }
        }

        #[test]
        fn nobody_else_widens_anything(events in prop::collection::vec(any_event(), 0..40)) {
            let before = Consents::after(&events);
            let foreign = events.iter().map(|event| Event { word: Word::Other, ..*event });
            let after = Consents::after(&events.iter().copied().chain(foreign).collect::<Vec<_>>());
            for purpose in Purpose::ALL {
                prop_assert!(after.given(purpose).is_none() || after.given(purpose) == before.given(purpose));
            }
        }

        #[test]
        fn what_is_wanted_stands_after_its_changes_and_needs_no_more(
            events in prop::collection::vec(any_event(), 0..20), wanted in 0..1024_usize
        ) {
            let on = |purpose: Purpose| wanted >> (purpose as usize) & 1 == 1;
            let changes = Consents::after(&events).changes(on, Word::Own, Instant::from_micros(2_000), 3);
            let after = Consents::after(&[events, changes].concat());
            for purpose in Purpose::ALL {
                prop_assert_eq!(after.given(purpose).is_some(), on(purpose));
            }
            prop_assert_eq!(after.changes(on, Word::Own, Instant::from_micros(3_000), 3), vec![]);
        }
    }

    #[test]
    fn a_record_is_for_no_more_than_its_organisation_wishes() {
        let wish = |purposes: &[Purpose]| Wish { purposes: purposes.iter().copied().collect() };
        let (list, authorities) = (Purpose::MemberList, Purpose::MemberListAuthorities);
        for (purposes, audience) in [
            (&[][..], Audience::Hidden),
            (&[Purpose::Print, Purpose::Newsletter, authorities], Audience::Hidden),
            (&[list], Audience::MembersWithoutAuthorities),
            (&[list, authorities], Audience::Members),
            (&[Purpose::OpenData], Audience::Public),
            (&[Purpose::Website, list], Audience::Public),
        ] {
            assert_eq!(wish(purposes).audience(), audience);
        }
    }

    #[test]
    fn each_purpose_is_off_at_first_and_has_a_name_of_its_own() {
        for purpose in Purpose::ALL {
            assert_eq!(Consents::default().given(purpose), None);
            assert_eq!(Purpose::from_name(purpose.name()), Some(purpose));
        }
    }
}
