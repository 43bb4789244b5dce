//! Places put into the records: each stays the record it was, wherever it stands in the form.

use std::sync::Arc;

use kernel::{Audience, BadValue, Id, Record, Value};

use super::super::fields::At;
use super::super::parts::{HERE, Spot, narrowest};
use super::super::read::says;
use super::draft::tell;
use super::{Form, show};
use crate::model::entities::{ADDRESS, LOCATION, SERVICE_AT_LOCATION};

/// The city's country as the standards write it; DESIGN builds for cities of one country.
const COUNTRY: &str = "HU";
/// What the form asks of a place.
const PLACE_TEXTS: [&str; 2] = ["name", "transportation"];
/// What it asks of an address.
const ADDRESS_LINES: [&str; 3] = ["address_1", "postal_code", "city"];

impl<'f> Form<'f> {
    /// Whether the service will be offered at one place only.
    pub(super) fn is_alone(&self) -> bool {
        let elsewhere = self.parts.as_ref().map_or(0, |parts| parts.elsewhere.len());
        elsewhere + self.sheet.places().count() == 1
    }

    /// Leaves the places the form no longer tells of, and says the others.
    pub(super) fn places(&mut self) -> Result<(), BadValue> {
        let mut spots: Vec<Spot<'f>> =
            self.parts.as_ref().map(|parts| parts.places.clone()).unwrap_or_default();
        let elsewhere = self.parts.as_ref().map_or(0, |parts| parts.elsewhere.len());
        let was_alone = elsewhere + spots.len() == 1;
        let mut last = spots.iter().map(|spot| spot.at.id).max();
        let mut told: Vec<(usize, Option<Spot<'f>>)> = Vec::new();
        for place in self.sheet.places() {
            let id = self.sheet.at(At::PlaceId(place)).parse().ok();
            let spot = spots.iter().position(|spot| Some(spot.location.id) == id);
            told.push((place, spot.map(|spot| spots.remove(spot))));
        }
        for left in spots {
            self.draft.leave_place(left.at, self.target.service, !was_alone);
        }
        let alone = self.is_alone();
        for (place, spot) in told {
            let at = self.place(place, spot.as_ref(), &mut last)?;
            let weekly = spot.as_ref().map(|spot| spot.weekly.clone()).unwrap_or_default();
            if let Some(spot) = spot.filter(|_| was_alone && !alone) {
                self.share_hours(&spot);
            }
            if !alone {
                self.hours_there(place, at, weekly)?;
            }
        }
        Ok(())
    }

    /// What the form knows as hours of every place belongs to the service once it has several.
    fn share_hours(&mut self, spot: &Spot<'f>) {
        let Some(parts) = &self.parts else { return };
        let irregular = parts.irregular.iter().map(|(schedule, _)| *schedule);
        let there = |schedule: &&'f Arc<Record>| schedule.target(HERE) == Some(spot.at.id);
        let schedules: Vec<&'f Arc<Record>> =
            parts.weekly.iter().copied().chain(irregular).filter(there).collect();
        for schedule in schedules {
            self.draft.bring_home(schedule, spot.at, self.target.service);
        }
    }

    /// Says a place. Answers what joins the service to it.
    fn place(
        &mut self,
        place: usize,
        spot: Option<&Spot<'f>>,
        last: &mut Option<Id>,
    ) -> Result<Id, BadValue> {
        let (sheet, lang) = (self.sheet, self.target.lang);
        let was = spot.map(|spot| spot.location).or_else(|| self.place_of_ours(place));
        let location = was.map_or_else(|| self.draft.fresh(self.target.service, "place"), |was| was.id);
        let at = match spot {
            Some(spot) => spot.at.id,
            None => self.new_place(location, was.is_none(), last),
        };
        let says =
            |record: Option<&Arc<Record>>, name| record.map_or_else(String::new, |was| says(was, name));
        for name in PLACE_TEXTS {
            let text = sheet.at(At::Place(place, name));
            if says(was, name) != text {
                tell(self.draft.record(&LOCATION, location), name, text, lang)?;
            }
        }
        let address = self.draft.owned(location, &ADDRESS).first().copied();
        let differs = |name: &&'static str| says(address, name) != sheet.at(At::Address(place, name));
        if ADDRESS_LINES.iter().any(differs) {
            self.move_to(place, location, address)?;
        }
        self.show_place(place, at, location);
        Ok(at)
    }

    /// The place of its organisation's that a form names though the service is not offered there any more.
    fn place_of_ours(&self, place: usize) -> Option<&'f Arc<Record>> {
        let known = self.draft.known(&LOCATION, self.sheet.at(At::PlaceId(place)).parse().ok()?)?;
        (known.target("organization_id") == Some(self.target.organization)).then_some(known)
    }

    /// Joins the service to a place, made where it is not there yet.
    fn new_place(&mut self, location: Id, is_new: bool, last: &mut Option<Id>) -> Id {
        let (service, organization) = (self.target.service, self.target.organization);
        if is_new {
            let place = self.draft.record(&LOCATION, location);
            place.set("location_type", Some(Value::Line("physical".into())));
            place.set("organization_id", Some(Value::Id(organization)));
        }
        let id = self.draft.fresh_behind(service, "at", *last);
        *last = (*last).max(Some(id));
        let at = self.draft.record(&SERVICE_AT_LOCATION, id);
        at.set("service_id", Some(Value::Id(service)));
        at.set("location_id", Some(Value::Id(location)));
        id
    }

    /// Says who may see a place, its address and that the service is offered there.
    fn show_place(&mut self, place: usize, at: Id, location: Id) {
        let seen = self.sheet.at(At::PlaceSeen(place));
        let address = self.draft.address_of(location);
        let parts =
            [Some((&LOCATION, location)), Some((&SERVICE_AT_LOCATION, at)), address.map(|id| (&ADDRESS, id))];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let audiences: Vec<Audience> =
            parts.iter().map(|(entity, id)| self.draft.record(entity, *id).audience).collect();
        let now = audiences.first().map_or(Audience::Hidden, |own| narrowest(*own, &audiences));
        if seen.is_empty() || now.name() == seen {
            return;
        }
        for (entity, id) in parts {
            show(self.draft.record(entity, id), seen);
        }
    }

    /// Says an address, or that there is none to be told. The old point on the map is not that of the new one.
    fn move_to(&mut self, place: usize, location: Id, old: Option<&Arc<Record>>) -> Result<(), BadValue> {
        let point = self.draft.record(&LOCATION, location);
        point.set("latitude", None);
        point.set("longitude", None);
        if self.sheet.at(At::Address(place, "address_1")).is_empty() {
            old.into_iter().for_each(|old| self.draft.remove(old));
            return Ok(());
        }
        let id = old.map_or_else(|| self.draft.fresh(location, "address"), |old| old.id);
        let address = self.draft.record(&ADDRESS, id);
        address.set("location_id", Some(Value::Id(location)));
        for name in ADDRESS_LINES {
            tell(address, name, self.sheet.at(At::Address(place, name)), self.target.lang)?;
        }
        // What stood beside the old address was about that one.
        let city = self.sheet.at(At::Address(place, "city"));
        ["address_2", "attention"].into_iter().for_each(|name| address.set(name, None));
        address.set("state_province", Some(Value::Line(city.into())));
        for (name, says) in [("country", COUNTRY), ("address_type", "physical")] {
            if address.value(name).is_none() {
                address.set(name, Some(Value::Line(says.into())));
            }
        }
        Ok(())
    }
}
