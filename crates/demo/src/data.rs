//! The embedded files as types: what `data/schema.md` says, and nothing else is read.

use chrono::NaiveDate;
use kernel::Audience;
use municipality::City;
use municipality::Told;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::DemoError;

/// What goes on where `services.toml` ends: the other topics, and the places.
const PARTS: [(&str, &str); 10] = [
    ("services-work.toml", include_str!("../data/services-work.toml")),
    ("services-housing.toml", include_str!("../data/services-housing.toml")),
    ("services-health.toml", include_str!("../data/services-health.toml")),
    ("services-family.toml", include_str!("../data/services-family.toml")),
    ("services-school.toml", include_str!("../data/services-school.toml")),
    ("services-money.toml", include_str!("../data/services-money.toml")),
    ("services-law.toml", include_str!("../data/services-law.toml")),
    ("services-community.toml", include_str!("../data/services-community.toml")),
    ("services-places-inner.toml", include_str!("../data/services-places-inner.toml")),
    ("services-places-outer.toml", include_str!("../data/services-places-outer.toml")),
];

/// All of the demonstration's data.
#[derive(Debug, Clone)]
pub struct Data {
    /// The city.
    pub city: City,
    /// What records are sorted by.
    pub taxonomies: Vec<Taxonomy>,
    /// The organisations of both tables.
    pub organizations: Vec<Organization>,
    /// The places and services of today.
    pub directory: Directory,
    /// What is said about the demonstration and the archive.
    pub archive: Archive,
}

impl Data {
    /// Reads the embedded files.
    ///
    /// # Errors
    /// When one is not as `data/schema.md` says.
    pub fn embedded() -> Result<Data, DemoError> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Taxonomies {
            taxonomies: Vec<Taxonomy>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Organizations {
            organizations: Vec<Organization>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Part {
            #[serde(default)]
            locations: Vec<Location>,
            #[serde(default)]
            services: Vec<Service>,
        }
        let organizations: Organizations =
            read("organizations.toml", include_str!("../data/organizations.toml"))?;
        let taxonomies: Taxonomies = read("taxonomies.toml", include_str!("../data/taxonomies.toml"))?;
        let mut directory: Directory = read("services.toml", include_str!("../data/services.toml"))?;
        for (file, text) in PARTS {
            let part: Part = read(file, text)?;
            directory.locations.extend(part.locations);
            directory.services.extend(part.services);
        }
        Ok(Data {
            city: read("city.toml", include_str!("../data/city.toml"))?,
            taxonomies: taxonomies.taxonomies,
            organizations: organizations.organizations,
            directory,
            archive: read("archive.toml", include_str!("../data/archive.toml"))?,
        })
    }

    /// A term by its taxonomy's key and its code.
    pub fn term(&self, taxonomy: &str, code: &str) -> Option<&Term> {
        let taxonomy = self.taxonomies.iter().find(|known| known.key == taxonomy)?;
        taxonomy.terms.iter().find(|term| term.code == code)
    }
}

pub(crate) fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, DemoError> {
    toml::from_str(text).map_err(|source| DemoError::File { file, source: Box::new(source) })
}

/// What records are sorted by.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    /// The name the program knows it by.
    pub key: String,
    /// Its name.
    pub name: Told,
    /// What it sorts.
    pub description: Told,
    /// Its terms.
    pub terms: Vec<Term>,
}

/// One term of a taxonomy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The name data, facets and links know it by.
    pub code: String,
    /// Its name.
    pub name: Told,
    /// What it means, in one sentence.
    pub description: Told,
}

/// Which of the two tables an organisation belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// The real one of 2012–13 and what followed, as documents describe it.
    Archive,
    /// The fictional one.
    Today,
}

/// An organisation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Unique among organisations; its public id is made from it.
    pub key: String,
    /// Its table.
    pub table: Table,
    /// A term of `organization_kind`.
    pub kind: String,
    /// Its name.
    pub name: Told,
    /// What it is, or what documents say of it.
    pub description: Told,
    /// Terms of `source`: the documents that name it.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Where a document says it is.
    pub address: Option<Address>,
    /// Its website.
    pub website: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone.
    pub phone: Option<String>,
    /// Who may see it.
    pub audience: Audience,
}

/// An address in the city.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Code of the district.
    pub district: String,
}

/// The places and services of the table of today.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// The day its dates were written for.
    pub written_for: NaiveDate,
    /// Places.
    #[serde(default)]
    pub locations: Vec<Location>,
    /// Services.
    #[serde(default)]
    pub services: Vec<Service>,
}

/// A place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Unique among places.
    pub key: String,
    /// Key of who keeps it.
    pub organization: String,
    /// Where it is.
    pub address: Address,
    /// How to find the door.
    pub note: Option<Told>,
    /// How to get there.
    pub transportation: Option<Told>,
    /// Whether one gets in without steps, if it is known.
    pub step_free: Option<bool>,
    /// More about that.
    pub step_free_note: Option<Told>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Who may know of it.
    pub audience: Audience,
}

/// A service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Unique among services; its public id is made from it.
    pub key: String,
    /// Key of who offers it.
    pub organization: String,
    /// Key of where it is offered, if at one place.
    pub location: Option<String>,
    /// Where it is offered, if at several places.
    #[serde(default)]
    pub locations: Vec<ServiceAtLocation>,
    /// Who may see it.
    pub audience: Audience,
    /// `active`, `inactive` or `temporarily_closed`.
    pub status: String,
    /// Codes of the program's own list of needs, the main one first; empty: they are suggested from the
    /// texts.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Codes of the languages spoken, without interpreting.
    pub languages: Vec<String>,
    /// Ways to it, the main one first: `walk_in`, `appointment`, `phone`, `online`.
    pub access: Vec<String>,
    /// The groups it is made for; empty: everyone.
    #[serde(default)]
    pub made_for: Vec<String>,
    /// Its name.
    pub name: Told,
    /// What it does.
    pub description: Told,
    /// When it is open; empty: by arrangement.
    #[serde(default)]
    pub hours: Vec<Rule>,
    /// `closed` or `open` on days of rest.
    pub holidays: String,
    /// When it is closed for a while.
    #[serde(default)]
    pub closures: Vec<Closure>,
    /// What it costs.
    pub cost: Cost,
    /// What to bring.
    #[serde(default)]
    pub documents: Vec<Told>,
    /// For whom it is.
    pub eligibility: Option<Told>,
    /// From which age, in years.
    pub minimum_age: Option<u8>,
    /// To which age, in years, inclusive.
    pub maximum_age: Option<u8>,
    /// What is done for speakers of other languages.
    pub interpretation: Option<Told>,
    /// Codes of the districts for whose people it is; empty: for the whole city.
    #[serde(default)]
    pub districts: Vec<String>,
    /// Whom to call.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// Where to write to.
    pub email: Option<String>,
    /// When this was last checked.
    pub assured_date: NaiveDate,
}

/// One of several places of a service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceAtLocation {
    /// The place's key.
    pub key: String,
    /// When the service is open there, besides the hours it has everywhere.
    #[serde(default)]
    pub hours: Vec<Rule>,
}

/// When a service is open.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// How often.
    #[serde(default)]
    pub freq: Freq,
    /// On which days, as RFC 5545 writes them.
    pub byday: String,
    /// From when, `HH:MM`.
    pub opens: String,
    /// Until when, `HH:MM`; not later than `opens` means the next day.
    pub closes: String,
    /// First day of a season.
    pub valid_from: Option<NaiveDate>,
    /// Last day of a season.
    pub valid_to: Option<NaiveDate>,
}

/// How often a rule comes round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Freq {
    /// Every week.
    #[default]
    Weekly,
    /// Every month.
    Monthly,
}

/// A time a service is closed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Why.
    pub reason: Told,
}

/// What a service costs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Whether it costs nothing.
    pub free: bool,
    /// In whole units of the currency, where it is not free.
    pub amount: Option<u32>,
    /// The currency's code.
    pub currency: Option<String>,
    /// More about it.
    pub text: Option<Told>,
}

/// A telephone number.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// The number.
    pub number: String,
    /// Who answers.
    pub label: Option<Told>,
    /// Who may see it.
    #[serde(default = "everyone")]
    pub audience: Audience,
}

fn everyone() -> Audience {
    Audience::Public
}

/// What is said about the demonstration, and the facts of the archive.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// About the demonstration.
    pub about: About,
    /// What the documents say, in the order in which it happened.
    pub facts: Vec<Fact>,
}

/// What is real in the demonstration and what not.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The heading.
    pub title: Told,
    /// The text.
    pub paragraphs: Vec<Told>,
}

/// One fact of the archive.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Unique among facts.
    pub key: String,
    /// When, as a day or a month.
    pub date: Option<String>,
    /// Until when.
    pub until: Option<NaiveDate>,
    /// The number worth showing large.
    pub figure: Option<String>,
    /// Codes of the districts it happened in.
    #[serde(default)]
    pub districts: Vec<String>,
    /// What happened.
    pub text: Told,
    /// Terms of `source`: the documents that say so.
    pub sources: Vec<String>,
}
