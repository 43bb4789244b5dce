//! What a form says, put into the records of a service: only what it says differently is touched, so that translations,
//! audiences and everything the form does not ask stay as they are.

mod draft;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{BadValue, Id, Lang, Record};

use self::draft::{Draft, tell};
use super::fields::{At, FIELDS, Field, Part};
use super::hours::{Opening, openings};
use super::parts::{Parts, stretch, told};
use super::read;
use super::sheet::Sheet;
use crate::model::entities::{
    ADDRESS, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT, SCHEDULE, SERVICE,
    SERVICE_AT_LOCATION,
};
use crate::model::set::RecordSet;

/// The city's country and currency as the standards write them; DESIGN builds for cities of one country.
const COUNTRY: &str = "HU";
const CURRENCY: &str = "HUF";

/// What a form is about.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The service, there already or not.
    pub service: Id,
    /// Whose it is.
    pub organization: Id,
    /// The language new sentences are in.
    pub lang: Lang,
    /// The city's day.
    pub today: NaiveDate,
}

/// One change of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It is there and says this.
    Put(Record),
    /// It goes.
    Remove(Arc<Record>),
}

/// The changes that make the records say what the form says, in an order in which they can be stored. What the form
/// says is taken as right: see [`check`](super::check).
///
/// # Errors
/// When a value can't be one of its field after all.
pub fn write(set: &RecordSet, target: &Target, sheet: &Sheet) -> Result<Vec<Change>, BadValue> {
    let parts = Parts::of(set, target.service, target.today);
    let was = parts.as_ref().map(read::of).unwrap_or_default();
    let says_else = |field: &Field| was.get(field.name) != sheet.get(field.name);
    let any = |part: &dyn Fn(&Field) -> bool| FIELDS.iter().any(|field| part(field) && says_else(field));
    let mut form = Form { draft: Draft::of(set), target, parts, sheet };
    form.service(&says_else)?;
    if any(&|field| field.part == Part::Where) && form.parts.as_ref().is_none_or(Parts::asks_place) {
        form.place(&says_else)?;
    }
    if any(&|field| matches!(field.at, At::Hours(_) | At::HoursNote)) {
        form.hours(was.get("hours_note") != sheet.get("hours_note"))?;
    }
    form.phones()?;
    let closure = form.parts.as_ref().and_then(|parts| parts.closure);
    let ends = [("closed_from", "closed_from"), ("closed_to", "closed_to"), ("reason", "closed_reason")];
    form.one(closure, &CLOSURE, "closure", &ends)?;
    if form.parts.as_ref().is_none_or(|parts| !parts.kept.contains(&super::Kept::Costs)) {
        let cost = form.parts.as_ref().and_then(|parts| parts.cost);
        form.one(cost, &COST_OPTION, "cost", &[("amount", "amount")])?;
    }
    if any(&|field| field.at == At::Spoken) {
        form.spoken();
    }
    if any(&|field| field.at == At::Documents) {
        form.documents();
    }
    Ok(form.draft.changes())
}

struct Form<'f> {
    draft: Draft<'f>,
    target: &'f Target,
    parts: Option<Parts<'f>>,
    sheet: &'f Sheet,
}

impl Form<'_> {
    fn service(&mut self, says_else: &dyn Fn(&Field) -> bool) -> Result<(), BadValue> {
        let is_new = self.parts.is_none();
        let service = self.draft.record(&SERVICE, self.target.service);
        if is_new {
            service.set("organization_id", Some(kernel::Value::Id(self.target.organization)));
        }
        for field in FIELDS.iter().filter(|field| says_else(field)) {
            if let At::Service(name) = field.at {
                tell(service, name, self.sheet.get(field.name), self.target.lang)?;
            }
        }
        Ok(())
    }

    fn place(&mut self, says_else: &dyn Fn(&Field) -> bool) -> Result<(), BadValue> {
        let says =
            FIELDS.iter().any(|field| field.part == Part::Where && !self.sheet.get(field.name).is_empty());
        let spot = self.parts.as_ref().and_then(|parts| parts.place.as_ref());
        if !says {
            if let Some(at) = spot.map(|spot| spot.at.id) {
                self.draft.leave_place(at, self.target.service);
            }
            return Ok(());
        }
        let known = spot.map(|spot| (spot.location.id, spot.address.cloned()));
        let (location, address) = match known {
            Some(known) => known,
            None => (self.draft.fresh(self.target.service, "place"), None),
        };
        if self.parts.as_ref().and_then(|parts| parts.place.as_ref()).is_none() {
            self.new_place(location);
        }
        for field in FIELDS.iter().filter(|field| says_else(field)) {
            if let At::Place(name) = field.at {
                let place = self.draft.record(&LOCATION, location);
                tell(place, name, self.sheet.get(field.name), self.target.lang)?;
            }
        }
        let moved = FIELDS.iter().any(|field| matches!(field.at, At::Address(_)) && says_else(field));
        if moved { self.moved(location, address.as_ref()) } else { Ok(()) }
    }

    fn new_place(&mut self, location: Id) {
        let (service, organization) = (self.target.service, self.target.organization);
        let place = self.draft.record(&LOCATION, location);
        place.set("location_type", Some(kernel::Value::Line("physical".into())));
        place.set("organization_id", Some(kernel::Value::Id(organization)));
        let at = self.draft.fresh(service, "at");
        let at = self.draft.record(&SERVICE_AT_LOCATION, at);
        at.set("service_id", Some(kernel::Value::Id(service)));
        at.set("location_id", Some(kernel::Value::Id(location)));
    }

    /// Says an address, or that there is none to be told. The old point on the map is not that of the new one.
    fn moved(&mut self, location: Id, old: Option<&Arc<Record>>) -> Result<(), BadValue> {
        let place = self.draft.record(&LOCATION, location);
        place.set("latitude", None);
        place.set("longitude", None);
        if self.sheet.get("address").is_empty() {
            old.into_iter().for_each(|old| self.draft.remove(old));
            return Ok(());
        }
        let id = old.map_or_else(|| self.draft.fresh(location, "address"), |old| old.id);
        let address = self.draft.record(&ADDRESS, id);
        address.set("location_id", Some(kernel::Value::Id(location)));
        for field in &FIELDS {
            if let At::Address(name) = field.at {
                tell(address, name, self.sheet.get(field.name), self.target.lang)?;
            }
        }
        // What stood beside the old address was about that one.
        let city = self.sheet.get("city");
        ["address_2", "attention"].into_iter().for_each(|name| address.set(name, None));
        address.set("state_province", Some(kernel::Value::Line(city.into())));
        for (name, says) in [("country", COUNTRY), ("address_type", "physical")] {
            if address.value(name).is_none() {
                address.set(name, Some(kernel::Value::Line(says.into())));
            }
        }
        Ok(())
    }

    /// A record that is there where its fields say something: its own fields, and those of the form.
    fn one(
        &mut self,
        own: Option<&Arc<Record>>,
        entity: &'static kernel::Entity,
        part: &str,
        fields: &[(&'static str, &'static str)],
    ) -> Result<(), BadValue> {
        let says = fields.iter().any(|(_, field)| !self.sheet.get(field).is_empty());
        let id = match (own, says) {
            (None, false) => return Ok(()),
            (Some(own), false) => {
                self.draft.remove(own);
                return Ok(());
            }
            (Some(own), true) => own.id,
            (None, true) => self.draft.fresh(self.target.service, part),
        };
        let (service, lang) = (self.target.service, self.target.lang);
        let record = self.draft.record(entity, id);
        if own.is_none() {
            record.set("service_id", Some(kernel::Value::Id(service)));
            if entity.name == COST_OPTION.name {
                record.set("currency", Some(kernel::Value::Line(CURRENCY.into())));
            }
        }
        for (name, field) in fields {
            tell(record, name, self.sheet.get(field), lang)?;
        }
        Ok(())
    }

    /// The telephones: a number that was there stays the record it was, with those who may see it, wherever it
    /// stands now; a new one takes the place of one that goes.
    fn phones(&mut self) -> Result<(), BadValue> {
        let mut old = self.parts.as_ref().map(|parts| parts.phones.clone()).unwrap_or_default();
        let mut last = old.iter().map(|phone| phone.id).max();
        let mut numbers: Vec<&str> = vec![self.sheet.get("phone"), self.sheet.get("phone_2")];
        numbers.retain(|number| {
            let same = old.iter().position(|phone| phone.line("number") == Some(number));
            same.map(|at| old.remove(at)).is_none() && !number.is_empty()
        });
        let mut old = old.into_iter();
        for number in numbers {
            let id = match old.next() {
                Some(gone) => gone.id,
                None => self.draft.fresh_behind(self.target.service, "phone", last),
            };
            last = last.max(Some(id));
            let phone = self.draft.record(&PHONE, id);
            if phone.version == 0 {
                phone.set("service_id", Some(kernel::Value::Id(self.target.service)));
            }
            // The extension was the old number's.
            phone.set("extension", None);
            tell(phone, "number", number, self.target.lang)?;
        }
        old.for_each(|gone| self.draft.remove(gone));
        Ok(())
    }

    /// The week's hours: days that open alike are one schedule, and one that opened so before stays it.
    fn hours(&mut self, noted: bool) -> Result<(), BadValue> {
        let mut week: BTreeMap<Opening, Vec<&'static str>> = BTreeMap::new();
        for field in &FIELDS {
            if let At::Hours(day) = field.at {
                let says = self.sheet.get(field.name);
                let read = openings(says)
                    .ok_or_else(|| BadValue::new("hours", says, "hours such as 9–12, 13–17"))?;
                read.into_iter().for_each(|opening| week.entry(opening).or_default().push(day));
            }
        }
        let mut old: Vec<&Arc<Record>> =
            self.parts.as_ref().map(|parts| parts.weekly.clone()).unwrap_or_default();
        let described = old.iter().find(|schedule| told(schedule, "description").is_some()).copied();
        // As it will be: the service may be leaving its place.
        let (owner, home) = match old.first().map(|first| first.id) {
            Some(first) => owner(self.draft.record(&SCHEDULE, first)),
            None => ("service_id", self.target.service),
        };
        let (mut ids, note) = (Vec::new(), self.sheet.get("hours_note"));
        for (opening, days) in week {
            let same =
                old.iter().position(|schedule| stretch(schedule).is_some_and(|(_, one)| one == opening));
            let id =
                same.map_or_else(|| self.draft.fresh(self.target.service, "hours"), |at| old.remove(at).id);
            let schedule = self.draft.record(&SCHEDULE, id);
            if same.is_none() {
                schedule.set(owner, Some(kernel::Value::Id(home)));
                schedule.set("freq", Some(kernel::Value::Line("WEEKLY".into())));
                let clock =
                    |time: chrono::NaiveTime| kernel::Value::Line(time.format("%H:%M").to_string().into());
                schedule.set("opens_at", Some(clock(opening.opens)));
                schedule.set("closes_at", Some(clock(opening.closes)));
            }
            schedule.set("byday", Some(kernel::Value::Line(days.join(",").into())));
            ids.push(id);
        }
        if ids.is_empty() && !note.is_empty() {
            let id = old.pop().map_or_else(|| self.draft.fresh(self.target.service, "hours"), |one| one.id);
            let schedule = self.draft.record(&SCHEDULE, id);
            schedule.set(owner, Some(kernel::Value::Id(home)));
            ["freq", "byday", "opens_at", "closes_at"].into_iter().for_each(|name| schedule.set(name, None));
            ids.push(id);
        }
        old.into_iter().for_each(|gone| self.draft.remove(gone));
        self.note(&ids, described, note, noted)
    }

    /// The note about hours stands on the first schedule, in all its languages.
    fn note(
        &mut self,
        ids: &[Id],
        described: Option<&Arc<Record>>,
        note: &str,
        noted: bool,
    ) -> Result<(), BadValue> {
        let Some(first) = ids.iter().find(|id| described.is_some_and(|one| one.id == **id)).or(ids.first())
        else {
            return Ok(());
        };
        if noted {
            for id in ids.iter().filter(|id| *id != first) {
                tell(self.draft.record(&SCHEDULE, *id), "description", "", self.target.lang)?;
            }
        }
        let schedule = self.draft.record(&SCHEDULE, *first);
        if let Some(described) = described.filter(|described| described.id != *first) {
            let texts = described
                .texts()
                .iter()
                .filter(|text| Some(usize::from(text.field)) == SCHEDULE.position("description"));
            texts.for_each(|text| schedule.put_text(text.clone()));
        }
        if told(schedule, "description").map_or("", |text| &*text.body) != note {
            tell(schedule, "description", note, self.target.lang)?;
        }
        Ok(())
    }

    fn spoken(&mut self) {
        let codes: Vec<&str> =
            self.sheet.get("languages").split(',').filter(|code| !code.is_empty()).collect();
        let old = self.parts.as_ref().map(|parts| parts.languages.clone()).unwrap_or_default();
        let code = |record: &Record| record.line("code").unwrap_or_default().to_lowercase();
        for gone in old.iter().filter(|record| !codes.contains(&code(record).as_str())) {
            self.draft.remove(gone);
        }
        for new in codes.iter().filter(|new| !old.iter().any(|record| code(record) == **new)) {
            let id = self.draft.fresh(self.target.service, "language");
            let language = self.draft.record(&LANGUAGE, id);
            language.set("service_id", Some(kernel::Value::Id(self.target.service)));
            language.set("code", Some(kernel::Value::Line((*new).into())));
        }
    }

    /// What to bring: what is still there stays what it is, with its translations.
    fn documents(&mut self) {
        let mut old = self.parts.as_ref().map(|parts| parts.documents.clone()).unwrap_or_default();
        let mut new: Vec<&str> = self.sheet.get("documents").lines().map(str::trim).collect();
        new.retain(|line| {
            let same =
                old.iter().position(|one| told(one, "document").is_some_and(|text| &*text.body == *line));
            same.map(|at| old.remove(at)).is_none() && !line.is_empty()
        });
        let mut old = old.into_iter();
        for line in new {
            let id =
                old.next().map_or_else(|| self.draft.fresh(self.target.service, "document"), |one| one.id);
            let document = self.draft.record(&REQUIRED_DOCUMENT, id);
            document.set("service_id", Some(kernel::Value::Id(self.target.service)));
            let lang = told(document, "document").map_or(self.target.lang, |text| text.lang);
            document.tell("document", lang, line);
        }
        old.for_each(|gone| self.draft.remove(gone));
    }
}

/// What a schedule belongs to.
fn owner(schedule: &Record) -> (&'static str, Id) {
    let owners = ["service_at_location_id", "service_id"].into_iter();
    let mut owners = owners.filter_map(|name| Some((name, schedule.target(name)?)));
    owners.next().unwrap_or(("service_id", schedule.id))
}
