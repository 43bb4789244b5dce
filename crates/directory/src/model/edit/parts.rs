//! The records of a service that its form speaks of, and those it leaves as they are.

use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Id, Lang, Record, Text, TextStatus};
use network::model::ORGANIZATION;

use super::hours::Opening;
use crate::model::entities::{
    ADDRESS, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT, SCHEDULE, SERVICE,
    SERVICE_AT_LOCATION,
};
use crate::model::service;
use crate::model::set::RecordSet;

/// What a schedule says besides hours on weekdays: such a one is not the form's to change.
const BEYOND: [&str; 12] = [
    "valid_from",
    "valid_to",
    "dtstart",
    "until",
    "count",
    "byweekno",
    "bymonthday",
    "byyearday",
    "schedule_link",
    "attending_type",
    "wkst",
    "timezone",
];

/// How many telephones the form has.
const PHONES: usize = 2;

/// The records of a service, as its form speaks of them.
#[derive(Debug)]
pub struct Parts<'a> {
    /// The service.
    pub service: &'a Arc<Record>,
    /// The place it is offered at, where there is one and its organisation keeps it.
    pub place: Option<Spot<'a>>,
    /// Its telephones.
    pub phones: Vec<&'a Arc<Record>>,
    /// Its weekly hours.
    pub weekly: Vec<&'a Arc<Record>>,
    /// Its coming closure.
    pub closure: Option<&'a Arc<Record>>,
    /// What it costs.
    pub cost: Option<&'a Arc<Record>>,
    /// The languages spoken.
    pub languages: Vec<&'a Arc<Record>>,
    /// What to bring.
    pub documents: Vec<&'a Arc<Record>>,
    /// What the form leaves as it is.
    pub kept: Vec<Kept>,
}

/// Where it is offered.
#[derive(Debug)]
pub struct Spot<'a> {
    /// What joins the two.
    pub at: &'a Arc<Record>,
    /// The place.
    pub location: &'a Arc<Record>,
    /// Its address.
    pub address: Option<&'a Arc<Record>>,
}

/// Something the form does not ask, and so leaves as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kept {
    /// Several places.
    Places,
    /// A place of somebody else's.
    Place,
    /// Hours that are not the same every week.
    Hours,
    /// More telephones.
    Phones,
    /// Several prices.
    Costs,
}

kernel::names!(
    Kept,
    5,
    [Places = "places", Place = "place", Hours = "hours", Phones = "phones", Costs = "costs"]
);

impl<'a> Parts<'a> {
    /// The records of a service among others, on a day; none where there is no such service.
    pub fn of(set: &'a RecordSet, id: Id, today: NaiveDate) -> Option<Parts<'a>> {
        let service = set.of(&SERVICE, id)?;
        let mut kept = Vec::new();
        let place = spot(set, service, &mut kept);
        let owners: Vec<Id> = std::iter::once(id).chain(place.as_ref().map(|spot| spot.at.id)).collect();
        let each = |entity| owners.iter().flat_map(|owner| set.owned(*owner, entity)).collect::<Vec<_>>();
        let (weekly, other): (Vec<_>, Vec<_>) = each(&SCHEDULE).into_iter().partition(|one| is_weekly(one));
        let mut phones = each(&PHONE);
        let mut costs = set.owned(id, &COST_OPTION);
        kept.extend((!other.is_empty()).then_some(Kept::Hours));
        kept.extend((phones.len() > PHONES).then_some(Kept::Phones));
        kept.extend((costs.len() > 1).then_some(Kept::Costs));
        phones.truncate(PHONES);
        if costs.len() > 1 {
            costs.clear();
        }
        let coming = |closure: &&'a Arc<Record>| {
            let ends = closure.line("closed_to").and_then(|day| day.parse::<NaiveDate>().ok());
            ends.is_some_and(|ends| ends >= today)
        };
        let closures = each(&CLOSURE).into_iter().filter(coming);
        Some(Parts {
            place,
            phones,
            weekly,
            closure: closures.min_by_key(|closure| closure.line("closed_from").map(str::to_owned)),
            cost: costs.first().copied(),
            languages: set.owned(id, &LANGUAGE),
            documents: set.owned(id, &REQUIRED_DOCUMENT),
            service,
            kept,
        })
    }

    /// The language the service is kept in: that of its name.
    pub fn lang(&self) -> Option<Lang> {
        told(self.service, "name").map(|text| text.lang)
    }

    /// Whether the form asks for the place.
    pub fn asks_place(&self) -> bool {
        !self.kept.iter().any(|kept| matches!(kept, Kept::Places | Kept::Place))
    }
}

/// The one place of a service that its own organisation keeps.
fn spot<'a>(set: &'a RecordSet, service: &Record, kept: &mut Vec<Kept>) -> Option<Spot<'a>> {
    let places = set.owned(service.id, &SERVICE_AT_LOCATION);
    let [at] = places.as_slice() else {
        kept.extend((!places.is_empty()).then_some(Kept::Places));
        return None;
    };
    let location = set.of(&LOCATION, at.target("location_id")?)?;
    let organization = service.target("organization_id");
    // A place of nobody's is shared with others whose records are not at hand here.
    let theirs = location.target("organization_id") == organization;
    if !theirs || set.of(&ORGANIZATION, organization?).is_none() {
        kept.push(Kept::Place);
        return None;
    }
    let address = set.owned(location.id, &ADDRESS).first().copied();
    Some(Spot { at, location, address })
}

/// Whether a schedule is plain hours on days of every week, which the form can write.
fn is_weekly(schedule: &Record) -> bool {
    let beyond = BEYOND.iter().any(|field| schedule.value(field).is_some());
    let every = schedule.number("interval").is_none_or(|every| every <= 1.0);
    let told = schedule.value("notes").is_none() && !has_text(schedule, "notes");
    !beyond && every && told && (stretch(schedule).is_some() || is_note(schedule))
}

/// Whether it says no hours, only something about them.
fn is_note(schedule: &Record) -> bool {
    let silent =
        ["freq", "byday", "opens_at", "closes_at"].iter().all(|field| schedule.value(field).is_none());
    silent && has_text(schedule, "description")
}

fn has_text(record: &Record, name: &str) -> bool {
    told(record, name).is_some()
}

/// The days and hours of a plain weekly schedule.
pub(super) fn stretch(record: &Record) -> Option<(Vec<String>, Opening)> {
    let read = service::schedule(record).ok()?;
    let weekly = record.line("freq").is_none_or(|freq| freq.eq_ignore_ascii_case("WEEKLY"));
    let plain = read.byday.iter().all(|(nth, _)| nth.is_none()) && !read.byday.is_empty();
    let days = read.byday.iter().map(|(_, day)| day.to_string()[..2].to_uppercase()).collect();
    (weekly && plain).then_some((days, Opening { opens: read.opens_at?, closes: read.closes_at? }))
}

/// What a record says in a field in its own language: the source, else whatever there is.
pub(super) fn told<'r>(record: &'r Record, name: &str) -> Option<&'r Text> {
    let field = record.entity.position(name)?;
    let mut texts = record.texts().iter().filter(|text| usize::from(text.field) == field);
    let source = texts.clone().find(|text| text.status == TextStatus::Source);
    source.or_else(|| texts.next())
}
