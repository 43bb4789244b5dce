//! The city's records, made from its data. Pure: the same day and seed give the same records.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use directory::model::entities::{
    ACCESSIBILITY, ADDRESS, ATTRIBUTE, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT,
    SCHEDULE, SERVICE, SERVICE_AREA, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM,
};
use directory::needs::term_id;
use kernel::Audience::Public;
use kernel::{BadValue, Id, Record};
use network::model::ORGANIZATION;

use crate::data::{Address, Data, Freq, Location, Organization, Phone, Rule, Service, Table};
use crate::maker::{Home, Maker};
use crate::{DemoError, check_day};

/// The country all addresses are in (ISO 3166-1).
const COUNTRY: &str = "HU";

/// Makes the records of the city as it would be on a day. What belongs to a record is made public in
/// itself: who may see it follows from the record it belongs to.
///
/// # Errors
/// When the data name something that is not there or hold a value that does not fit its field.
pub fn records(data: &Data, as_of: NaiveDate, seed: u64) -> Result<Vec<Record>, DemoError> {
    let moved = check_day(as_of)? - data.directory.written_for;
    // Whole weeks, rounded down: weekdays stay, and nothing was checked in the future.
    let moved = TimeDelta::weeks(moved.num_days().div_euclid(7));
    let maker = Maker::new(data.city.language, seed);
    let mut build = Build { data, maker, moved };
    build.taxonomies()?;
    for organization in &data.organizations {
        build.organization(organization)?;
    }
    for location in &data.directory.locations {
        build.location(location)?;
    }
    for service in &data.directory.services {
        build.service(service)?;
    }
    Ok(build.maker.finish())
}

struct Build<'a> {
    data: &'a Data,
    maker: Maker,
    moved: TimeDelta,
}

impl Build<'_> {
    fn taxonomies(&mut self) -> Result<(), DemoError> {
        for taxonomy in &self.data.taxonomies {
            let mut draft = self.maker.root(&TAXONOMY, &taxonomy.key, Public, &[]);
            draft.tell("name", &taxonomy.name);
            draft.tell("description", &taxonomy.description);
            let home = self.maker.keep(draft);
            for term in &taxonomy.terms {
                let key = format!("{}/{}", taxonomy.key, term.code);
                let mut draft = self.maker.root(&TAXONOMY_TERM, &key, Public, &[]);
                draft.point("taxonomy_id", home.id());
                draft.set("taxonomy", &taxonomy.key)?;
                draft.set("code", &term.code)?;
                draft.tell("name", &term.name);
                draft.tell("description", &term.description);
                self.maker.keep(draft);
            }
        }
        Ok(())
    }

    fn organization(&mut self, organization: &Organization) -> Result<(), DemoError> {
        let mut draft = self.maker.root(&ORGANIZATION, &organization.key, organization.audience, &[]);
        draft.tell("name", &organization.name);
        draft.tell("description", &organization.description);
        draft.set_some("website", organization.website.as_ref())?;
        draft.set_some("email", organization.email.as_ref())?;
        let home = self.maker.keep(draft);
        if let Some(number) = &organization.phone {
            let phone = Phone { number: number.clone(), label: None, audience: Public };
            self.phone("organization_id", home, &phone, &[])?;
        }
        if let Some(address) = &organization.address {
            let owner = [("organization_id", home)];
            let mut draft = self.maker.root(&LOCATION, &organization.key, Public, &owner);
            draft.set("location_type", "physical")?;
            let location = self.maker.keep(draft);
            self.address(location, address)?;
        }
        let table = match organization.table {
            Table::Archive => "archive",
            Table::Today => "today",
        };
        self.attribute(home, "table", table)?;
        self.attribute(home, "organization_kind", &organization.kind)?;
        for source in &organization.sources {
            self.attribute(home, "source", source)?;
        }
        Ok(())
    }

    fn location(&mut self, location: &Location) -> Result<(), DemoError> {
        let keeper = self.maker.home(&ORGANIZATION, &location.organization, &location.key)?;
        let owner = [("organization_id", keeper)];
        let mut draft = self.maker.root(&LOCATION, &location.key, location.audience, &owner);
        draft.set("location_type", "physical")?;
        draft.set("latitude", &location.latitude.to_string())?;
        draft.set("longitude", &location.longitude.to_string())?;
        draft.tell_some("description", location.note.as_ref());
        draft.tell_some("transportation", location.transportation.as_ref());
        let home = self.maker.keep(draft);
        self.address(home, &location.address)?;
        if let Some(step_free) = location.step_free {
            let code = if step_free { "step_free" } else { "steps" };
            self.attribute(home, "step_free", code)?;
            let mut draft = self.maker.part(&ACCESSIBILITY, "location_id", home, Public);
            draft.tell_some("description", self.data.term("step_free", code).map(|term| &term.name));
            draft.tell_some("details", location.step_free_note.as_ref());
            self.maker.keep(draft);
        }
        Ok(())
    }

    fn address(&mut self, location: Home, address: &Address) -> Result<(), DemoError> {
        let city = &self.data.city;
        let name = city.name.0.get(&city.language).map(String::as_str).unwrap_or_default();
        let mut draft = self.maker.part(&ADDRESS, "location_id", location, Public);
        draft.set("address_1", &address.street)?;
        draft.set("city", name)?;
        // HSDS requires one; a city without provinces writes its own name.
        draft.set("state_province", name)?;
        draft.set("postal_code", &address.postcode)?;
        draft.set("country", COUNTRY)?;
        draft.set("address_type", "physical")?;
        self.maker.keep(draft);
        Ok(())
    }

    fn service(&mut self, service: &Service) -> Result<(), DemoError> {
        let keeper = self.maker.home(&ORGANIZATION, &service.organization, &service.key)?;
        let owner = [("organization_id", keeper)];
        let mut draft = self.maker.root(&SERVICE, &service.key, service.audience, &owner);
        draft.tell("name", &service.name);
        draft.tell("description", &service.description);
        draft.tell_some("eligibility_description", service.eligibility.as_ref());
        draft.tell_some("interpretation_services", service.interpretation.as_ref());
        draft.tell_some("fees_description", service.cost.text.as_ref());
        draft.set("status", &service.status.replace('_', " "))?;
        draft.set("access", &service.access.join(","))?;
        draft.set("holiday_hours", &service.holidays)?;
        draft.set("made_for", &service.made_for.join(","))?;
        draft.set_some("email", service.email.as_ref())?;
        draft.set_some("minimum_age", service.minimum_age)?;
        draft.set_some("maximum_age", service.maximum_age)?;
        draft.set("assured_date", &(service.assured_date + self.moved).to_string())?;
        let home = self.maker.keep(draft);
        self.places(home, service)?;
        for need in &service.needs {
            self.marked(home, "need", term_id(need))?;
        }
        self.reach(home, service)?;
        self.times(home, service)?;
        self.terms_of_use(home, service)
    }

    /// Where it is offered, and when where that is told of each place apart.
    fn places(&mut self, home: Home, service: &Service) -> Result<(), DemoError> {
        if let Some(location) = &service.location {
            self.place(home, location, &service.key)?;
        }
        for place in &service.locations {
            let key = format!("{}/{}", service.key, place.key);
            let at = self.place(home, &place.key, &key)?;
            for rule in &place.hours {
                self.schedule("service_at_location_id", at, &key, rule)?;
            }
        }
        Ok(())
    }

    /// Joins a service to a place, under a key of its own.
    fn place(&mut self, home: Home, location: &str, key: &str) -> Result<Home, DemoError> {
        let place = self.maker.home(&LOCATION, location, key)?;
        let links = [("service_id", home), ("location_id", place)];
        let at = self.maker.root(&SERVICE_AT_LOCATION, key, Public, &links);
        Ok(self.maker.keep(at))
    }

    /// Languages and phones.
    fn reach(&mut self, home: Home, service: &Service) -> Result<(), DemoError> {
        self.languages("service_id", home, &service.languages)?;
        // The data say who speaks what at the service; on the phone they say it only where one may call.
        let by_phone = service.access.iter().any(|way| way == "phone");
        let spoken = if by_phone { service.languages.as_slice() } else { &[] };
        for phone in &service.phones {
            self.phone("service_id", home, phone, spoken)?;
        }
        Ok(())
    }

    fn languages(&mut self, field: &'static str, home: Home, codes: &[String]) -> Result<(), DemoError> {
        for code in codes {
            let mut draft = self.maker.part(&LANGUAGE, field, home, Public);
            draft.set("code", code)?;
            self.maker.keep(draft);
        }
        Ok(())
    }

    fn phone(
        &mut self,
        field: &'static str,
        owner: Home,
        phone: &Phone,
        spoken: &[String],
    ) -> Result<(), DemoError> {
        let mut draft = self.maker.part(&PHONE, field, owner, phone.audience);
        draft.set("number", &phone.number)?;
        draft.set("type", "voice")?;
        draft.tell_some("description", phone.label.as_ref());
        let home = self.maker.keep(draft);
        self.languages("phone_id", home, spoken)
    }

    /// Hours and closures.
    fn times(&mut self, home: Home, service: &Service) -> Result<(), DemoError> {
        for rule in &service.hours {
            self.schedule("service_id", home, &service.key, rule)?;
        }
        for closure in &service.closures {
            let mut draft = self.maker.part(&CLOSURE, "service_id", home, Public);
            draft.set("closed_from", &(closure.from + self.moved).to_string())?;
            draft.set("closed_to", &(closure.to + self.moved).to_string())?;
            draft.tell("reason", &closure.reason);
            self.maker.keep(draft);
        }
        Ok(())
    }

    fn schedule(
        &mut self,
        field: &'static str,
        owner: Home,
        key: &str,
        rule: &Rule,
    ) -> Result<(), DemoError> {
        let bad = |field| move |source| DemoError::Value { of: format!("service/{key}"), field, source };
        let freq = match rule.freq {
            Freq::Weekly => "WEEKLY",
            Freq::Monthly => "MONTHLY",
        };
        let mut draft = self.maker.part(&SCHEDULE, field, owner, Public);
        draft.set("freq", freq)?;
        draft.set("byday", &rule.byday)?;
        draft.set("opens_at", &time(&rule.opens).map_err(bad("opens_at"))?.to_string())?;
        draft.set("closes_at", &time(&rule.closes).map_err(bad("closes_at"))?.to_string())?;
        draft.set_some("valid_from", rule.valid_from.map(|day| day + self.moved))?;
        draft.set_some("valid_to", rule.valid_to.map(|day| day + self.moved))?;
        self.maker.keep(draft);
        Ok(())
    }

    /// What it costs, what to bring, for the people of which districts.
    fn terms_of_use(&mut self, home: Home, service: &Service) -> Result<(), DemoError> {
        let mut draft = self.maker.part(&COST_OPTION, "service_id", home, Public);
        let amount = if service.cost.free { Some(0) } else { service.cost.amount };
        draft.set_some("amount", amount)?;
        draft.set_some("currency", service.cost.currency.as_ref())?;
        self.maker.keep(draft);
        for document in &service.documents {
            let mut draft = self.maker.part(&REQUIRED_DOCUMENT, "service_id", home, Public);
            draft.tell("document", document);
            self.maker.keep(draft);
        }
        for code in &service.districts {
            let district = self.data.city.districts.iter().find(|district| district.code == *code);
            let unknown =
                || DemoError::Unknown { by: service.key.clone(), what: "district", key: code.clone() };
            let mut draft = self.maker.part(&SERVICE_AREA, "service_id", home, Public);
            draft.tell("name", &district.ok_or_else(unknown)?.name);
            draft.set("extent", code)?;
            draft.set("extent_type", "text")?;
            self.maker.keep(draft);
        }
        Ok(())
    }

    /// Puts a term on a record.
    fn attribute(&mut self, home: Home, taxonomy: &str, code: &str) -> Result<(), DemoError> {
        let term = self.maker.home(&TAXONOMY_TERM, &format!("{taxonomy}/{code}"), home.entity())?;
        self.marked(home, taxonomy, term.id())
    }

    fn marked(&mut self, home: Home, taxonomy: &str, term: Id) -> Result<(), DemoError> {
        let mut draft = self.maker.part(&ATTRIBUTE, "link_id", home, Public);
        draft.set("link_entity", home.entity())?;
        draft.set("link_type", taxonomy)?;
        draft.point("taxonomy_term_id", term);
        self.maker.keep(draft);
        Ok(())
    }
}

/// A time as HSDS examples write it, `09:00:00`; the day's end is midnight.
fn time(written: &str) -> Result<NaiveTime, BadValue> {
    if written == "24:00" {
        return Ok(NaiveTime::MIN);
    }
    NaiveTime::parse_from_str(written, "%H:%M")
        .map_err(|_| BadValue::new("time", written, "a time such as 09:00"))
}
