//! What a form says, put into the records of a service: only what it says differently is touched, so that translations,
//! audiences and everything the form does not ask stay as they are.

mod draft;
mod hours;
mod places;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Audience, BadValue, Id, Lang, Record};

use self::draft::{Draft, tell};
use super::fields::{At, FIELDS, Field, PHONES, Part};
use super::parts::{Parts, told};
use super::read;
use super::sheet::Sheet;
use crate::model::entities::{
    ADDRESS, ATTRIBUTE, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT, SERVICE,
};
use crate::model::set::RecordSet;
use crate::needs::term_id;

/// The city's currency as the standards write it; DESIGN builds for cities of one country.
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
    if any(&|field| field.at == At::Needs) {
        form.needs();
    }
    if any(&|field| field.part == Part::Where) {
        form.places()?;
    }
    if any(&|field| matches!(field.at, At::Hours(_) | At::HoursNote)) {
        form.hours(was.get("hours_note") != sheet.get("hours_note"))?;
    }
    if any(&|field| matches!(field.at, At::Row(..))) {
        form.irregular();
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
            match field.at {
                At::Service(name) => tell(service, name, self.sheet.get(field.name), self.target.lang)?,
                At::EmailSeen => show_email(service, self.sheet.get(field.name)),
                _ => {}
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

    /// The telephones: a number that was there stays the record it was, wherever it stands now; a new one takes the place
    /// of one that goes. Who may see it is what the form says of it.
    fn phones(&mut self) -> Result<(), BadValue> {
        let mut old = self.parts.as_ref().map(|parts| parts.phones.clone()).unwrap_or_default();
        let mut last = old.iter().map(|phone| phone.id).max();
        let mut new: Vec<(&str, &str)> = Vec::new();
        for at in 0..PHONES {
            let (number, seen) = (self.sheet.at(At::Phone(at)), self.sheet.at(At::PhoneSeen(at)));
            match old.iter().position(|phone| phone.line("number") == Some(number)) {
                Some(same) => {
                    let same = old.remove(same).id;
                    show(self.draft.record(&PHONE, same), seen);
                }
                None if number.is_empty() => {}
                None => new.push((number, seen)),
            }
        }
        let mut old = old.into_iter();
        for (number, seen) in new {
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
            show(phone, seen);
            tell(phone, "number", number, self.target.lang)?;
        }
        old.for_each(|gone| self.draft.remove(gone));
        Ok(())
    }

    /// The needs it is marked with: a mark that is there stays.
    fn needs(&mut self) {
        let codes: Vec<&str> = self.sheet.at(At::Needs).split(',').filter(|code| !code.is_empty()).collect();
        let old = self.parts.as_ref().map(|parts| parts.needs.clone()).unwrap_or_default();
        for (gone, _) in old.iter().filter(|(_, code)| !codes.contains(code)) {
            self.draft.remove(gone);
        }
        for new in codes.iter().filter(|new| !old.iter().any(|(_, code)| code == *new)) {
            let id = self.draft.fresh(self.target.service, "need");
            let mark = self.draft.record(&ATTRIBUTE, id);
            mark.set("link_id", Some(kernel::Value::Id(self.target.service)));
            mark.set("link_entity", Some(kernel::Value::Line(SERVICE.name.into())));
            mark.set("taxonomy_term_id", Some(kernel::Value::Id(term_id(new))));
        }
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

/// Says who may see a record, where somebody said so.
fn show(record: &mut Record, seen: &str) {
    if !seen.is_empty() && record.audience.name() != seen {
        record.audience = Audience::from_stored(seen);
    }
}

/// Says who may see a service's e-mail address, where somebody said so.
fn show_email(service: &mut Record, seen: &str) {
    if !seen.is_empty() {
        service.narrow("email", Audience::from_stored(seen));
    }
}

/// The places that were there before and whose address these changes change.
pub fn moved(set: &RecordSet, changes: &[Change]) -> BTreeSet<Id> {
    let told = ["address_1", "address_2", "postal_code", "city"];
    let says_else = |record: &Record| {
        let was = set.of(&ADDRESS, record.id);
        was.is_none_or(|was| told.iter().any(|name| was.value(name) != record.value(name)))
    };
    let place = |change: &Change| match change {
        Change::Put(record) if record.entity.name == ADDRESS.name && says_else(record) => {
            record.target("location_id")
        }
        Change::Remove(record) if record.entity.name == ADDRESS.name => record.target("location_id"),
        _ => None,
    };
    changes.iter().filter_map(place).filter(|place| set.of(&LOCATION, *place).is_some()).collect()
}
