//! Who may see a thing: sets of viewers, not a ladder (DESIGN rule 11).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::BadValue;

/// Who may see an organisation, service, location, phone, e-mail, contact, address,
/// membership or contribution. The default is nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Audience {
    /// Everyone.
    Public,
    /// Organisations at the table.
    Members,
    /// Organisations at the table that are no state authority.
    MembersWithoutAuthorities,
    /// The named kinds of stewards only.
    Stewards(Viewers),
    /// Nobody.
    #[default]
    Hidden,
}

impl Audience {
    const NAMES: [(Audience, &'static str); 7] = [
        (Audience::Public, "public"),
        (Audience::Members, "members"),
        (Audience::MembersWithoutAuthorities, "members_without_authorities"),
        (Audience::Stewards(Viewers::CASE_WORKERS), "stewards(caseworkers)"),
        (Audience::Stewards(Viewers::FACILITATORS), "stewards(facilitators)"),
        (Audience::Stewards(Viewers::STEWARDS), "stewards(caseworkers, facilitators)"),
        (Audience::Hidden, "hidden"),
    ];

    /// The set of viewers this audience stands for.
    pub const fn viewers(self) -> Viewers {
        match self {
            Audience::Public => Viewers::EVERYONE,
            Audience::Members => Viewers::MEMBERS,
            Audience::MembersWithoutAuthorities => Viewers::MEMBERS.without(Viewers::AUTHORITIES),
            Audience::Stewards(kinds) => kinds.and(Viewers::STEWARDS),
            Audience::Hidden => Viewers::NOBODY,
        }
    }

    /// The name kept in the database and in files.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(audience, _)| *audience == self).map_or("hidden", |(_, name)| name)
    }

    /// Reads a stored name; an unknown one means nobody, never more.
    pub fn from_stored(name: &str) -> Self {
        name.parse().unwrap_or_default()
    }
}

impl FromStr for Audience {
    type Err = BadValue;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(audience, _)| *audience).ok_or_else(|| {
            BadValue::new(
                "audience",
                name,
                "public, members, members_without_authorities, stewards(caseworkers), stewards(facilitators), \
                 stewards(caseworkers, facilitators) or hidden",
            )
        })
    }
}

impl TryFrom<String> for Audience {
    type Error = BadValue;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse()
    }
}

impl From<Audience> for String {
    fn from(audience: Audience) -> String {
        audience.name().to_owned()
    }
}

/// A set of kinds of viewers. The effective audience of a thing is the intersection with
/// everything above it; it is computed, never stored.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Viewers(u8);

impl Viewers {
    /// Nobody at all.
    pub const NOBODY: Viewers = Viewers(0);
    /// Somebody who is not signed in: the world.
    pub const STRANGERS: Viewers = Viewers(1);
    /// Delegates of member organisations that are no state authority.
    pub const CIVIL_MEMBERS: Viewers = Viewers(1 << 1);
    /// Delegates of state authorities at the table.
    pub const AUTHORITIES: Viewers = Viewers(1 << 2);
    /// Case workers of the client point.
    pub const CASE_WORKERS: Viewers = Viewers(1 << 3);
    /// Facilitators of a table.
    pub const FACILITATORS: Viewers = Viewers(1 << 4);
    /// Case workers and facilitators.
    pub const STEWARDS: Viewers = Viewers::CASE_WORKERS.or(Viewers::FACILITATORS);
    /// All who work at the table: members and stewards.
    pub const MEMBERS: Viewers = Viewers::CIVIL_MEMBERS.or(Viewers::AUTHORITIES).or(Viewers::STEWARDS);
    /// Everyone there is.
    pub const EVERYONE: Viewers = Viewers::MEMBERS.or(Viewers::STRANGERS);

    /// Viewers in both sets.
    pub const fn and(self, other: Viewers) -> Viewers {
        Viewers(self.0 & other.0)
    }

    /// Viewers in either set.
    pub const fn or(self, other: Viewers) -> Viewers {
        Viewers(self.0 | other.0)
    }

    /// Viewers of this set that are not in the other.
    pub const fn without(self, other: Viewers) -> Viewers {
        Viewers(self.0 & !other.0)
    }

    /// Whether everyone in `other` is in this set too. Nobody is in every set.
    pub const fn contains(self, other: Viewers) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the whole world is among them.
    pub const fn is_public(self) -> bool {
        self.contains(Viewers::STRANGERS)
    }
}

impl fmt::Debug for Viewers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMES: [&str; 5] =
            ["strangers", "civil members", "authorities", "case workers", "facilitators"];
        f.debug_set()
            .entries(NAMES.iter().enumerate().filter(|(bit, _)| self.0 >> bit & 1 == 1).map(|(_, n)| n))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn audiences() -> impl Strategy<Value = Audience> {
        proptest::sample::select(Audience::NAMES.map(|(audience, _)| audience).to_vec())
    }

    proptest! {
        #[test]
        fn the_effective_audience_is_never_wider_than_any_of_its_parts(parts in proptest::collection::vec(audiences(), 1..6)) {
            let effective = parts.iter().fold(Viewers::EVERYONE, |all, part| all.and(part.viewers()));
            for part in &parts {
                prop_assert!(part.viewers().contains(effective));
            }
            prop_assert_eq!(effective.is_public(), parts.iter().all(|part| *part == Audience::Public));
        }

        #[test]
        fn a_name_reads_back_and_an_unknown_one_means_nobody(audience in audiences(), noise in "[a-z ]{0,12}") {
            prop_assert_eq!(Audience::from_stored(audience.name()), audience);
            let known = Audience::NAMES.iter().any(|(_, name)| *name == noise);
            prop_assert!(known || Audience::from_stored(&noise).viewers() == Viewers::NOBODY);
        }
    }

    #[test]
    fn authorities_are_members_but_can_be_left_out() {
        assert!(Audience::Members.viewers().contains(Viewers::AUTHORITIES));
        assert!(!Audience::MembersWithoutAuthorities.viewers().contains(Viewers::AUTHORITIES));
        assert!(!Audience::Stewards(Viewers::EVERYONE).viewers().is_public());
    }
}
