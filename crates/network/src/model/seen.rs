//! *As others see us*: what of an organisation each kind of viewer meets, said so that it can be compared with the
//! pages, lists and exports themselves.

use kernel::{Lang, Viewers};

use super::consent::Purpose;
use super::standing::Standing;

/// What tells who an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// A name of it.
    Name,
    /// What it says about itself.
    Description,
    /// Somebody who works there.
    Person,
    /// A number to call.
    Phone,
    /// An e-mail address.
    Mail,
    /// A website.
    Web,
    /// Where something of it is.
    Place,
    /// What it offers.
    Service,
}

/// One thing as it is seen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Item {
    /// What it is.
    pub thing: Thing,
    /// Its words or number.
    pub body: String,
    /// The language of words that have one.
    pub lang: Option<Lang>,
}

/// A field as it is seen, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fact {
    /// What it is a field of, and which: `service.email`, as programs call it.
    pub field: String,
    /// What it says.
    pub body: String,
    /// The language of words that have one.
    pub lang: Option<Lang>,
}

/// Whose eyes an organisation is seen with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Viewer {
    /// Everyone, on the website.
    Public,
    /// A member of the table that is no state authority.
    Member,
    /// A state authority at the table.
    Authority,
    /// Who pays for the table.
    Funder,
    /// Programs that read the open data.
    Api,
}

impl Viewer {
    /// All of them, in the order of a page.
    pub const ALL: [Viewer; 5] =
        [Viewer::Public, Viewer::Member, Viewer::Authority, Viewer::Funder, Viewer::Api];

    /// The name in keys of texts.
    pub const fn name(self) -> &'static str {
        match self {
            Viewer::Public => "public",
            Viewer::Member => "member",
            Viewer::Authority => "authority",
            Viewer::Funder => "funder",
            Viewer::Api => "api",
        }
    }
}

/// What is seen of an organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// On the website.
    pub website: Vec<Item>,
    /// In open data.
    pub open: Vec<Item>,
    /// On the website, every field.
    pub website_words: Vec<Fact>,
    /// In open data, every field.
    pub open_words: Vec<Fact>,
    /// Who meets its name in the member list.
    pub listed: Option<Viewers>,
    /// Whether its name stands in the report to those who pay.
    pub reported: bool,
}

/// Who sees an organisation in the member list, standing so and having a record for these viewers.
pub fn listed(standing: &Standing, audience: Viewers) -> Option<Viewers> {
    let mut viewers = audience.and(Viewers::MEMBERS);
    if !standing.may_be_named(Purpose::MemberListAuthorities) {
        viewers = viewers.without(Viewers::AUTHORITIES);
    }
    (standing.may_be_named(Purpose::MemberList) && viewers != Viewers::NOBODY).then_some(viewers)
}

impl Seen {
    /// Whether a viewer meets its name somewhere else than on the website.
    pub fn named_to(&self, viewer: Viewer) -> bool {
        let lists = |kind: Viewers| self.listed.is_some_and(|listed| listed.contains(kind));
        match viewer {
            Viewer::Public => false,
            Viewer::Member => lists(Viewers::CIVIL_MEMBERS),
            Viewer::Authority => lists(Viewers::AUTHORITIES),
            Viewer::Funder => self.reported,
            Viewer::Api => !self.open.is_empty(),
        }
    }
}
