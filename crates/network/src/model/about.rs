//! What the table knows of an organisation: which kind of seat it would have, how it is bound to the table, its size.

/// Which kind of seat an organisation has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// A department of the city.
    CityDepartment,
    /// A district.
    District,
    /// An authority of the state.
    StateAuthority,
    /// A civil organisation.
    Ngo,
    /// An organisation of migrants.
    MigrantOrganisation,
    /// An international organisation.
    InternationalOrganisation,
    /// Research.
    Research,
    /// Somebody who speaks for a community.
    CommunityRepresentative,
}

/// How an organisation is bound to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Tie {
    /// A member, or meant to be one.
    #[default]
    Member,
    /// Works with the table now and then.
    OccasionalPartner,
    /// Supports it in principle.
    Ally,
}

/// How many people work for an organisation, paid or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Size {
    /// One to five.
    Small,
    /// Six to twenty.
    Medium,
    /// More than twenty.
    Large,
}

/// A field of integration in which an organisation works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Social policy.
    SocialPolicy,
    /// Culture.
    Culture,
    /// Education.
    Education,
    /// Health.
    Health,
    /// Housing.
    Housing,
    /// Employment.
    Employment,
}

kernel::names!(
    Category,
    8,
    [
        CityDepartment = "city_department",
        District = "district",
        StateAuthority = "state_authority",
        Ngo = "ngo",
        MigrantOrganisation = "migrant_organisation",
        InternationalOrganisation = "international_organisation",
        Research = "research",
        CommunityRepresentative = "community_representative",
    ]
);
kernel::names!(Tie, 3, [Member = "member", OccasionalPartner = "occasional_partner", Ally = "ally"]);
kernel::names!(Size, 3, [Small = "small", Medium = "medium", Large = "large"]);
kernel::names!(
    Field,
    6,
    [
        SocialPolicy = "social_policy",
        Culture = "culture",
        Education = "education",
        Health = "health",
        Housing = "housing",
        Employment = "employment",
    ]
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_reads_back_and_an_unknown_one_is_none() {
        assert!(Category::ALL.iter().all(|one| Category::from_name(one.name()) == Some(*one)));
        assert!(Tie::ALL.iter().all(|one| Tie::from_name(one.name()) == Some(*one)));
        assert!(Size::ALL.iter().all(|one| Size::from_name(one.name()) == Some(*one)));
        assert!(Field::ALL.iter().all(|one| Field::from_name(one.name()) == Some(*one)));
        assert_eq!((Category::from_name("guild"), Tie::from_name("")), (None, None));
    }
}
