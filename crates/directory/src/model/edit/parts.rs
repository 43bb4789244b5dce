//! The records of a service that its form speaks of, and those it leaves as they are.

use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Audience, Id, Lang, Record, Text, TextStatus};
use network::model::ORGANIZATION;

use super::fields::{PHONES, PLACES};
use super::hours::Opening;
use super::irregular::{self, Time};
use crate::model::entities::{
    ADDRESS, ATTRIBUTE, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT, SCHEDULE,
    SERVICE, SERVICE_AT_LOCATION, TAXONOMY_TERM,
};
use crate::model::service;
use crate::model::set::RecordSet;
use crate::needs::term_id;

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

/// The records of a service, as its form speaks of them.
#[derive(Debug)]
pub struct Parts<'a> {
    /// The service.
    pub service: &'a Arc<Record>,
    /// What marks it with a need, and the need's code.
    pub needs: Vec<(&'a Arc<Record>, &'a str)>,
    /// The places it is offered at that its organisation keeps.
    pub places: Vec<Spot<'a>>,
    /// Where else it is offered: what joins it to places of somebody else's, or to more than the form has.
    pub elsewhere: Vec<&'a Arc<Record>>,
    /// Its telephones.
    pub phones: Vec<&'a Arc<Record>>,
    /// Its weekly hours, wherever it is offered.
    pub weekly: Vec<&'a Arc<Record>>,
    /// Its hours that are not the same every week, with what they say.
    pub(super) irregular: Vec<(&'a Arc<Record>, Vec<Time>)>,
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
#[derive(Debug, Clone)]
pub struct Spot<'a> {
    /// What joins the two.
    pub at: &'a Arc<Record>,
    /// The place.
    pub location: &'a Arc<Record>,
    /// Its address.
    pub address: Option<&'a Arc<Record>>,
    /// The weekly hours there alone, where there are several places.
    pub weekly: Vec<&'a Arc<Record>>,
}

impl Spot<'_> {
    /// Who may see where it is.
    pub fn seen(&self) -> Audience {
        let above: Vec<Audience> =
            [Some(self.at), self.address].into_iter().flatten().map(|record| record.audience).collect();
        narrowest(self.location.audience, &above)
    }
}

/// Something the form does not ask, and so leaves as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kept {
    /// More places than the form has.
    Places,
    /// A place of somebody else's.
    Place,
    /// Hours that its rows can't say.
    Hours,
    /// More hours that are not weekly than the form has rows.
    Rows,
    /// More telephones.
    Phones,
    /// Several prices.
    Costs,
}

kernel::names!(
    Kept,
    6,
    [Places = "places", Place = "place", Hours = "hours", Rows = "rows", Phones = "phones", Costs = "costs",]
);

impl<'a> Parts<'a> {
    /// The records of a service among others, on a day; none where there is no such service.
    pub fn of(set: &'a RecordSet, id: Id, today: NaiveDate) -> Option<Parts<'a>> {
        let service = set.of(&SERVICE, id)?;
        let mut kept = Vec::new();
        let (mut places, elsewhere) = places(set, service, &mut kept);
        let alone = places.len() + elsewhere.len() == 1;
        let owners: Vec<Id> = std::iter::once(id).chain(places.iter().map(|spot| spot.at.id)).collect();
        let each = |entity| owners.iter().flat_map(|owner| set.owned(*owner, entity)).collect::<Vec<_>>();
        let mut weekly = Vec::new();
        let mut not_weekly = Vec::new();
        let mut other = 0;
        for schedule in each(&SCHEDULE) {
            let there = places.iter_mut().find(|spot| !alone && schedule.target(HERE) == Some(spot.at.id));
            match there {
                Some(spot) if is_bare(schedule) => spot.weekly.push(schedule),
                Some(_) => other += 1,
                None if is_weekly(schedule) => weekly.push(schedule),
                None => not_weekly.push(schedule),
            }
        }
        let irregular = irregular(&not_weekly);
        kept.extend(irregular.is_none().then_some(Kept::Rows));
        let irregular = irregular.unwrap_or_default();
        other += if kept.contains(&Kept::Rows) { 0 } else { not_weekly.len() - irregular.len() };
        let mut phones = each(&PHONE);
        let mut costs = set.owned(id, &COST_OPTION);
        kept.extend((other > 0).then_some(Kept::Hours));
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
            needs: needs(set, id),
            places,
            elsewhere,
            phones,
            weekly,
            irregular,
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
}

/// The field by which hours belong to a service at a place.
pub(super) const HERE: &str = "service_at_location_id";

/// The places of a service: those its own organisation keeps, as far as the form has room, and the others.
fn places<'a>(
    set: &'a RecordSet,
    service: &Record,
    kept: &mut Vec<Kept>,
) -> (Vec<Spot<'a>>, Vec<&'a Arc<Record>>) {
    let (mut places, mut elsewhere) = (Vec::new(), Vec::new());
    let organization = service.target("organization_id");
    let is_here = organization.is_some_and(|id| set.of(&ORGANIZATION, id).is_some());
    for at in set.owned(service.id, &SERVICE_AT_LOCATION) {
        let location = at.target("location_id").and_then(|id| set.of(&LOCATION, id));
        // A place of nobody's is shared with others whose records are not at hand here.
        let theirs =
            location.filter(|location| is_here && location.target("organization_id") == organization);
        match theirs {
            Some(location) if places.len() < PLACES => {
                let address = set.owned(location.id, &ADDRESS).first().copied();
                places.push(Spot { at, location, address, weekly: Vec::new() });
            }
            theirs => {
                let why = if theirs.is_some() { Kept::Places } else { Kept::Place };
                kept.extend((!kept.contains(&why)).then_some(why));
                elsewhere.push(at);
            }
        }
    }
    (places, elsewhere)
}

/// What marks a service with needs of the list; other labels on it are not the form's.
fn needs(set: &RecordSet, service: Id) -> Vec<(&Arc<Record>, &str)> {
    let need = |mark| -> Option<(&Arc<Record>, &str)> {
        let mark: &Arc<Record> = mark;
        let term = set.of(&TAXONOMY_TERM, mark.target("taxonomy_term_id")?)?;
        let code = term.line("code")?;
        (term.id == term_id(code)).then_some((mark, code))
    };
    set.owned(service, &ATTRIBUTE).into_iter().filter_map(need).collect()
}

/// Those of these schedules that the form's rows say together; none where they can't.
fn irregular<'a>(schedules: &[&'a Arc<Record>]) -> Option<Vec<(&'a Arc<Record>, Vec<Time>)>> {
    let told = schedules.iter().filter_map(|schedule| Some((*schedule, irregular::times(schedule)?)));
    let told: Vec<_> = told.collect();
    let all: Vec<Time> = told.iter().flat_map(|(_, times)| times.iter().cloned()).collect();
    irregular::rows(&all).map(|_| told)
}

/// The audience of what belongs to others of these: nobody sees it who may not see all of them.
pub(super) fn narrowest(own: Audience, above: &[Audience]) -> Audience {
    let viewers = above.iter().fold(own.viewers(), |viewers, audience| viewers.and(audience.viewers()));
    let mut known = [own].into_iter().chain(above.iter().copied());
    known.find(|audience| audience.viewers() == viewers).unwrap_or(Audience::Hidden)
}

/// Who may see a service's e-mail address; none where nothing is said and there is none.
pub(super) fn email_seen(service: &Record) -> Option<Audience> {
    let field = service.entity.position("email")?;
    let own = service.field_audiences.iter().any(|(at, _)| usize::from(*at) == field);
    (own || service.value("email").is_some()).then(|| service.field_audience(field))
}

/// Whether a schedule is hours of a week and says nothing about them.
fn is_bare(schedule: &Record) -> bool {
    is_weekly(schedule) && stretch(schedule).is_some() && !has_text(schedule, "description")
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
