//! The demonstration city: a Budapest that is honest. An archive of what five public documents say
//! of the round table of 2012–13, and a fictional table of today whose names say that they are.
//!
//! `data` reads the embedded files, `build` makes records of them, [`seed`] puts them into a store.

mod build;
mod data;
mod maker;
mod meetings;
mod staff;
mod table;
mod year;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, TimeZone};
use directory::model::entities::{ENTITIES, LANGUAGE, LOCATION, SERVICE};
use directory::model::publicity;
use directory::model::set::RecordSet;
use directory::needs::Needs;
use kernel::policy::Actor;
use kernel::{BadValue, Id, Instant, Record};
use network::model::ORGANIZATION;
use network::model::consent::Purpose;
use store::{Store, StoreError, setting};
use thiserror::Error;

pub use build::records;
pub use data::{
    About, Address, Archive, Closure, Cost, Data, Directory, Fact, Freq, Location, Organization, Phone, Rule,
    Service, ServiceAtLocation, Table, Taxonomy, Term,
};

/// The source under which the demonstration's ids and its feed entry are known.
pub const SOURCE: &str = "demo";

/// The years a demonstration can be set in: beyond them its holidays and ages make no sense.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2190;

/// Why the demonstration city could not be made.
#[derive(Debug, Error)]
pub enum DemoError {
    /// An embedded file is not as `data/schema.md` says.
    #[error("the demonstration's file {file} is not as data/schema.md says; correct it and build again")]
    File {
        /// Its name.
        file: &'static str,
        /// What is wrong, and where.
        #[source]
        source: Box<toml::de::Error>,
    },
    /// A record names another that is not there.
    #[error("the demonstration's {by} names the {what} “{key}”, which is not there; correct one of them")]
    Unknown {
        /// Which record names it.
        by: String,
        /// What it should be.
        what: &'static str,
        /// The key it is named by.
        key: String,
    },
    /// A value does not fit its field.
    #[error("the demonstration's {of} has a value that does not fit its field {field}; correct it")]
    Value {
        /// Which record.
        of: String,
        /// Which field.
        field: &'static str,
        /// What would be right.
        #[source]
        source: BadValue,
    },
    /// A day the demonstration can't be set on.
    #[error("the demonstration can't be set on {0}: choose a day between {first} and {last}", first = YEARS.start(), last = YEARS.end())]
    Day(NaiveDate),
    /// How its organisations stand could not be noted.
    #[error(transparent)]
    Standing(#[from] network::standing::StandingError),
    /// The people who work there could not be noted.
    #[error("the demonstration's people could not be noted")]
    Staff(#[from] people::InviteError),
    /// There is a city already.
    #[error("there is a city here already: give the demonstration an empty folder")]
    NotEmpty,
    /// The city's settings could not be written down.
    #[error("the demonstration city could not be written down as JSON")]
    Json(#[from] serde_json::Error),
    /// The store refused.
    #[error("the demonstration city could not be stored")]
    Store(#[from] StoreError),
}

/// What was seeded, for the start page and the command line. Public records only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Organisations of the fictional table of today.
    pub organizations: usize,
    /// Organisations of the archive.
    pub archive: usize,
    /// Services that are offered at present.
    pub services: usize,
    /// Places.
    pub places: usize,
    /// Languages spoken.
    pub languages: usize,
}

/// When a demonstration of a day begins: at ten in the morning in the city, when places are open.
///
/// # Errors
/// When the demonstration can't be set on that day.
pub fn morning(day: NaiveDate) -> Result<Instant, DemoError> {
    let zone = Data::embedded()?.city.zone;
    let ten = check_day(day)?.and_hms_opt(10, 0, 0);
    let there = ten.and_then(|ten| zone.from_local_datetime(&ten).earliest());
    there.map(|ten| ten.to_utc().into()).ok_or(DemoError::Day(day))
}

/// Which day it is in the city at a moment.
///
/// # Errors
/// When an embedded file is not right.
pub fn day(at: Instant) -> Result<NaiveDate, DemoError> {
    Ok(at.utc().with_timezone(&Data::embedded()?.city.zone).date_naive())
}

/// Puts the demonstration city into an empty, migrated store: as it would be on the day `as_of`.
/// The same day and seed give the same records. The ids of public records depend on neither, so
/// that links keep; those of hidden ones come from the seed.
///
/// # Errors
/// [`DemoError::NotEmpty`] when there is a city already; else when the data or the store fail.
/// Nothing is stored then.
pub async fn seed(store: &Store, as_of: NaiveDate, seed: u64, needs: &Needs) -> Result<Summary, DemoError> {
    if setting::read(&store.read().await?, setting::CITY).await?.is_some() {
        return Err(DemoError::NotEmpty);
    }
    let data = Data::embedded()?;
    let records = records(&data, as_of, seed)?;
    let named = data
        .directory
        .services
        .iter()
        .flat_map(|service| service.needs.iter().map(move |need| (service, need)));
    if let Some((service, need)) = named.into_iter().find(|(_, need)| needs.number(need).is_none()) {
        let by = format!("service/{}", service.key);
        return Err(DemoError::Unknown { by, what: "need", key: need.clone() });
    }
    // Made in the order of the data, each before anything of its own.
    let ids: Vec<Id> =
        records.iter().filter(|record| record.entity == &ORGANIZATION).map(|record| record.id).collect();
    let summary = Summary::of(&data, &records);
    let count = records.len();

    let mut unit = store.begin(&Actor::OPERATOR).await?;
    let marker = serde_json::json!({ "as_of": as_of, "seed": seed });
    setting::write(unit.on(), setting::CITY, &serde_json::to_string(&data.city)?).await?;
    setting::write(unit.on(), setting::DEMO, &marker.to_string()).await?;
    let mut rest = records;
    rest.extend(needs.records());
    for entity in ENTITIES {
        let mut of_it: Vec<Record> = rest.extract_if(.., |record| record.entity == entity).collect();
        unit.save_quietly(&mut of_it).await?;
    }
    let places: Vec<(Id, &data::Organization)> = ids.into_iter().zip(&data.organizations).collect();
    staff::seed(&unit, &places).await?;
    let today = year::Today::embedded()?;
    table::seed(&mut unit, &places, &today.seats).await?;
    meetings::seed(&mut unit, &data, (&today, &year::Past::embedded()?), &places, as_of).await?;
    unit.audit("demo.seed", None, count).await?;
    unit.reload(SOURCE);
    unit.commit().await?;
    Ok(summary)
}

impl Summary {
    fn of(data: &Data, records: &[Record]) -> Summary {
        let public = publicity::public(&records.iter().cloned().collect::<RecordSet>(), Purpose::Website);
        let is_offered = |service: &&&Arc<Record>| service.line("status") == Some("active");
        let archive = data.organizations.iter().filter(|one| one.table == Table::Archive).count();
        let languages = public.all(&LANGUAGE);
        let spoken: BTreeSet<&str> = languages.iter().filter_map(|language| language.line("code")).collect();
        Summary {
            organizations: public.all(&ORGANIZATION).len() - archive,
            archive,
            services: public.all(&SERVICE).iter().filter(is_offered).count(),
            places: public.all(&LOCATION).len(),
            languages: spoken.len(),
        }
    }
}

fn check_day(day: NaiveDate) -> Result<NaiveDate, DemoError> {
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(DemoError::Day(day)) }
}
