//! A service as readers and searchers meet it: facts drawn once from its public records.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use kernel::{Entity, Id, Record};
use municipality::City;
use network::model::ORGANIZATION;

use super::entities::{
    ADDRESS, ATTRIBUTE, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, SCHEDULE, SERVICE_AT_LOCATION,
    TAXONOMY_TERM,
};
use super::hours::{Calendar, Closure, HolidayPolicy, Hours, Schedule};
use super::set::RecordSet;
use crate::needs::Fit;

/// What can be asked of a service without reading its records again.
#[derive(Debug, Clone)]
pub struct ServiceFacts {
    /// The service.
    pub service: Arc<Record>,
    /// Who offers it.
    pub organization: Arc<Record>,
    /// Where it is offered.
    pub places: Vec<Place>,
    /// Codes of the languages spoken there, lower case, each once.
    pub speaks: Vec<Box<str>>,
    /// Ids of the taxonomy terms put on it.
    pub terms: Vec<Id>,
    /// Ids of the taxonomies those terms are of.
    pub taxonomies: Vec<Id>,
    /// Codes of those terms, as facets and links name them, or of the needs its texts tell of where it
    /// bears none.
    pub needs: Vec<Box<str>>,
    /// The needs it answers, by number: confirmed ones with a score of 1, else those its own texts
    /// tell of, as far as they do.
    pub fits: Vec<Fit>,
    /// Whether the needs were only suggested by its texts.
    pub suggested: bool,
    /// Whether it costs nothing; `None` when nothing is said.
    pub free: Option<bool>,
    /// Whether one gets in somewhere without steps.
    pub step_free: bool,
    /// When it is open, all its places together.
    pub hours: Hours,
    /// The number to call first.
    pub phone: Option<Box<str>>,
    /// When any part of it last changed here.
    pub changed_at: kernel::Instant,
}

/// A place a service is offered at.
#[derive(Debug, Clone)]
pub struct Place {
    /// The record that joins the two.
    pub at: Arc<Record>,
    /// The location.
    pub location: Arc<Record>,
    /// Its point, degrees north and east, if it is on the map.
    pub point: Option<(f64, f64)>,
    /// The code of the city's district it lies in.
    pub district: Option<Box<str>>,
    /// When the service is open there: told where it has several places, one of them with hours of its
    /// own. Else the service's hours hold.
    pub hours: Option<Box<Hours>>,
}

/// The days hours are compiled for, and the city's calendar on them.
#[derive(Debug, Clone)]
pub struct Days {
    /// The first day, the city's today.
    pub from: chrono::NaiveDate,
    /// Holidays and exchanged days.
    pub calendar: Calendar,
}

impl ServiceFacts {
    /// Draws the facts of a service from public records. `None` when its organisation is not among
    /// them: then the service is not public either.
    pub fn draw(set: &RecordSet, service: &Arc<Record>, city: &City, days: &Days) -> Option<ServiceFacts> {
        let organization = set.of(&ORGANIZATION, service.target("organization_id")?)?;
        let mut places: Vec<Place> = set
            .owned(service.id, &SERVICE_AT_LOCATION)
            .into_iter()
            .filter_map(|at| Place::draw(set, at, city))
            .collect();
        tell_hours_apart(set, service, &mut places, days);
        let attributes = set.owned(service.id, &ATTRIBUTE);
        let terms: Vec<&Arc<Record>> = attributes
            .iter()
            .filter_map(|attribute| set.of(&TAXONOMY_TERM, attribute.target("taxonomy_term_id")?))
            .collect();
        let mut taxonomies: Vec<Id> = terms.iter().filter_map(|term| term.target("taxonomy_id")).collect();
        taxonomies.sort_unstable();
        taxonomies.dedup();
        let mut facts = ServiceFacts {
            service: Arc::clone(service),
            organization: Arc::clone(organization),
            speaks: spoken(set, service, &places),
            terms: terms.iter().map(|term| term.id).collect(),
            needs: terms.iter().filter_map(|term| term.line("code")).map(Into::into).collect(),
            taxonomies,
            fits: Vec::new(),
            suggested: false,
            free: is_free(set, service),
            step_free: places.iter().any(|place| is_step_free(set, place)),
            hours: hours(set, service, &places, days),
            phone: None,
            changed_at: last_change(set, service, &places),
            places,
        };
        let number = facts.phones(set).first().and_then(|phone| phone.line("number")).map(Into::into);
        facts.phone = number;
        Some(facts)
    }

    /// Whether it is offered at present: an inactive or defunct service is known but not found.
    pub fn is_offered(&self) -> bool {
        !matches!(self.service.line("status"), Some("inactive" | "defunct"))
    }

    /// Every owner the service's parts may hang on: itself, its places, and where the two meet.
    pub fn owners(&self) -> impl Iterator<Item = Id> {
        owners(&self.service, &self.places)
    }

    /// How one gets in, the main way first: `walk_in`, `appointment`, `phone`, `online`. Several stand
    /// in the field with commas between them.
    pub fn access(&self) -> impl Iterator<Item = &str> {
        let ways = self.service.line("access").unwrap_or_default().split(',');
        ways.map(str::trim).filter(|way| !way.is_empty())
    }

    /// The groups it is made for; none: for everyone.
    pub fn whom(&self) -> impl Iterator<Item = &str> {
        let groups = self.service.line("made_for").unwrap_or_default().split(',');
        groups.map(str::trim).filter(|group| !group.is_empty())
    }

    /// Whether it is offered in a district.
    pub fn is_in(&self, district: &str) -> bool {
        self.places.iter().any(|place| place.district.as_deref() == Some(district))
    }

    /// Whether a language or a variant of it is spoken there: `zh-hant` is one of `zh`; `zha` is another
    /// language.
    pub fn speaks(&self, lang: &str) -> bool {
        self.speaks.iter().any(|code| is_variant(code, lang))
    }

    /// Whether it answers a need, marked with it or by what its texts tell.
    pub fn answers(&self, code: &str) -> bool {
        self.needs.iter().any(|known| **known == *code)
    }

    /// Whether it is offered and open at an instant.
    pub fn is_open(&self, at: DateTime<Utc>, zone: Tz) -> bool {
        self.service.line("status") == Some("active") && self.hours.open_at(at, zone)
    }

    /// The same at one of its places in these districts; at any place where there is none named.
    pub fn is_open_in(&self, districts: &[Box<str>], at: DateTime<Utc>, zone: Tz) -> bool {
        let apart = self.places.iter().any(|place| place.hours.is_some());
        if districts.is_empty() || !apart {
            return self.is_open(at, zone);
        }
        let there =
            |place: &&Place| place.district.as_ref().is_some_and(|district| districts.contains(district));
        let open = |place: &Place| place.hours.as_deref().unwrap_or(&self.hours).open_at(at, zone);
        self.service.line("status") == Some("active") && self.places.iter().filter(there).any(open)
    }

    /// The phones to call, the service's own first, each number once.
    pub fn phones<'a>(&self, set: &'a RecordSet) -> Vec<&'a Arc<Record>> {
        phones(set, self.owners().chain([self.organization.id]))
    }

    /// Those of its phones that belong to no single place.
    pub fn common_phones<'a>(&self, set: &'a RecordSet) -> Vec<&'a Arc<Record>> {
        phones(set, [self.service.id, self.organization.id].into_iter())
    }
}

impl Place {
    fn draw(set: &RecordSet, at: &Arc<Record>, city: &City) -> Option<Place> {
        let location = set.of(&LOCATION, at.target("location_id")?)?;
        let point = location.number("latitude").zip(location.number("longitude"));
        let district = set
            .owned(location.id, &ADDRESS)
            .iter()
            .find_map(|address| city.district(address.line("postal_code")?))
            .map(|district| district.code.as_str().into());
        Some(Place { at: Arc::clone(at), location: Arc::clone(location), point, district, hours: None })
    }

    /// What tells something of the service at this place only.
    pub fn owners(&self) -> [Id; 2] {
        [self.at.id, self.location.id]
    }

    /// The phones of this place, each number once.
    pub fn phones<'a>(&self, set: &'a RecordSet) -> Vec<&'a Arc<Record>> {
        phones(set, self.owners().into_iter())
    }
}

/// Whether a language is another or a variant of it.
pub(super) fn is_variant(code: &str, lang: &str) -> bool {
    code.strip_prefix(lang).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn owners<'a>(service: &'a Record, places: &'a [Place]) -> impl Iterator<Item = Id> + use<'a> {
    std::iter::once(service.id).chain(places.iter().flat_map(Place::owners))
}

/// The phones of these owners, each number once, those first with which one can talk.
fn phones(set: &RecordSet, owners: impl Iterator<Item = Id>) -> Vec<&Arc<Record>> {
    let mut phones: Vec<&Arc<Record>> = Vec::new();
    for phone in owners.flat_map(|owner| set.owned(owner, &PHONE)) {
        if !phones.iter().any(|known| known.line("number") == phone.line("number")) {
            phones.push(phone);
        }
    }
    // Nobody wants a fax where they expect a voice.
    phones.sort_by_key(|phone| matches!(phone.line("type"), Some("fax" | "pager" | "text" | "textphone")));
    phones
}

fn each<'a>(set: &'a RecordSet, service: &Record, places: &[Place], entity: &Entity) -> Vec<&'a Arc<Record>> {
    let mut found: Vec<&Arc<Record>> =
        owners(service, places).flat_map(|owner| set.owned(owner, entity)).collect();
    found.sort_by_key(|record| record.id);
    found.dedup_by_key(|record| record.id);
    found
}

fn spoken(set: &RecordSet, service: &Record, places: &[Place]) -> Vec<Box<str>> {
    let languages = each(set, service, places, &LANGUAGE);
    let codes = languages.iter().filter_map(|language| language.line("code"));
    let mut speaks: Vec<Box<str>> = codes.map(|code| code.to_lowercase().into()).collect();
    speaks.sort_unstable();
    speaks.dedup();
    speaks
}

/// The code of the term on a place that one gets into without steps.
const STEP_FREE: &str = "step_free";

fn is_step_free(set: &RecordSet, place: &Place) -> bool {
    let attributes = set.owned(place.location.id, &ATTRIBUTE);
    let terms = attributes.iter().filter_map(|at| set.of(&TAXONOMY_TERM, at.target("taxonomy_term_id")?));
    terms.into_iter().any(|term| term.line("code") == Some(STEP_FREE))
}

fn is_free(set: &RecordSet, service: &Record) -> Option<bool> {
    let costs = set.owned(service.id, &COST_OPTION);
    let mut amounts = costs.iter().filter_map(|cost| cost.number("amount")).peekable();
    amounts.peek()?;
    Some(amounts.all(|amount| amount == 0.0))
}

fn hours(set: &RecordSet, service: &Record, places: &[Place], days: &Days) -> Hours {
    // What can't be read says nothing: better no hours than wrong ones. Imports refuse it.
    let schedules: Vec<Schedule> =
        each(set, service, places, &SCHEDULE).iter().filter_map(|record| schedule(record).ok()).collect();
    let closures: Vec<Closure> =
        each(set, service, places, &CLOSURE).iter().filter_map(|record| closure(record)).collect();
    let policy = match service.line("holiday_hours") {
        Some("open") => HolidayPolicy::Open,
        _ => HolidayPolicy::Closed,
    };
    Hours::compile(&schedules, &days.calendar, &closures, &policy, days.from)
}

/// Where one of several places has hours of its own, each gets those that hold there: its own and the
/// service's.
fn tell_hours_apart(set: &RecordSet, service: &Record, places: &mut [Place], days: &Days) {
    let has = |owner: Id, entity| !set.owned(owner, entity).is_empty();
    let own = |owner: Id| has(owner, &SCHEDULE) || has(owner, &CLOSURE);
    if places.len() < 2 || !places.iter().flat_map(Place::owners).any(own) {
        return;
    }
    for place in places {
        let there = hours(set, service, std::slice::from_ref(place), days);
        place.hours = Some(Box::new(there));
    }
}

fn closure(record: &Record) -> Option<Closure> {
    let day = |name| record.line(name)?.parse().ok();
    Some(Closure { from: day("closed_from")?, to: day("closed_to")? })
}

/// Reads the rule of a `schedule` record. Imports and forms check it before it is stored.
///
/// # Errors
/// When one of its values can't be read.
pub fn schedule(record: &Record) -> Result<Schedule, kernel::BadValue> {
    let written: Vec<(&str, String)> = record
        .values()
        .iter()
        .filter_map(|(at, value)| Some((record.entity.fields.get(usize::from(*at))?.name, value.to_string())))
        .collect();
    Schedule::read(|name| written.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value))
}

fn last_change(set: &RecordSet, service: &Record, places: &[Place]) -> kernel::Instant {
    let parts =
        owners(service, places).flat_map(|owner| set.pointing_to(owner)).map(|record| record.changed_at);
    let places = places.iter().map(|place| place.location.changed_at);
    parts.chain(places).chain([service.changed_at]).max().unwrap_or(service.changed_at)
}
