//! Seats: of which category, on which side, and whether one may speak from there.

pub use network::model::about::Category;

/// Which side a seat is on: balance is counted by sides (domain/roundtable.md, "Balance").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// Offices: of the city, a district, the state, international ones.
    Institutions,
    /// Those who came here themselves.
    Communities,
    /// Who works with and for them.
    CivilSociety,
}

/// Whether a seat has a word or listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It has a word.
    Member,
    /// It listens.
    Observer,
}

/// Who somebody is at a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Sits there.
    Delegate,
    /// Sits there when the delegate can't.
    Alternate,
}

/// What somebody does for a table besides sitting at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Office {
    /// Calls it together.
    Convener,
    /// Leads the talk and takes no side.
    Facilitator,
    /// Writes what was said and decided.
    MinuteTaker,
    /// Interprets.
    Interpreter,
    /// Stands up for it in politics.
    PoliticalSponsor,
}

kernel::names!(
    Side,
    3,
    [Institutions = "institutions", Communities = "communities", CivilSociety = "civil_society"]
);
kernel::names!(Kind, 2, [Member = "member", Observer = "observer"]);
kernel::names!(Part, 2, [Delegate = "delegate", Alternate = "alternate"]);
kernel::names!(
    Office,
    5,
    [
        Convener = "convener",
        Facilitator = "facilitator",
        MinuteTaker = "minute_taker",
        Interpreter = "interpreter",
        PoliticalSponsor = "political_sponsor",
    ]
);

/// The names of all categories.
pub static CATEGORIES: [&str; 8] = [
    "city_department",
    "district",
    "state_authority",
    "ngo",
    "migrant_organisation",
    "international_organisation",
    "research",
    "community_representative",
];
/// The names of all sides.
pub static SIDES: [&str; 3] = ["institutions", "communities", "civil_society"];
/// The names of both kinds.
pub static KINDS: [&str; 2] = ["member", "observer"];

impl Side {
    /// The side a seat of a category is on.
    pub const fn of(category: Category) -> Side {
        match category {
            Category::CityDepartment
            | Category::District
            | Category::StateAuthority
            | Category::InternationalOrganisation => Side::Institutions,
            Category::MigrantOrganisation | Category::CommunityRepresentative => Side::Communities,
            Category::Ngo | Category::Research => Side::CivilSociety,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fields_are_those_of_the_lists_and_every_side_has_seats() {
        assert_eq!(CATEGORIES, Category::ALL.map(Category::name));
        assert_eq!(SIDES, Side::ALL.map(Side::name));
        assert_eq!(KINDS, Kind::ALL.map(Kind::name));
        for side in Side::ALL {
            assert!(Category::ALL.into_iter().any(|category| Side::of(category) == side), "{side:?}");
        }
    }
}
