//! Several places of one service: each with its heading, its hours, its address and its phones.

use directory::model::service::{self, ServiceFacts};

use super::super::desk::{Desk, Words};
use super::super::week::{Times, Week, week};
use super::contact::{self, Phone};
use super::sheet::{self, Row, accessibility, row};

/// One of several places.
pub(crate) struct Place {
    pub(crate) heading: Words,
    /// When it is open there; where all have the same hours they stand above all places.
    pub(crate) week: Option<Week>,
    /// What the heading leaves to be told of where it is.
    pub(crate) whereabouts: Option<sheet::Place>,
    /// Further rows.
    pub(crate) rows: Vec<Row>,
    pub(crate) phones: Vec<Phone>,
}

impl Place {
    /// Whether the heading says everything there is.
    pub(crate) fn is_bare(&self) -> bool {
        let place = self.whereabouts.is_none() && self.rows.is_empty();
        place && self.week.is_none() && self.phones.is_empty()
    }
}

/// The places of a service that has several; `open` says whether hours are worth telling.
pub(crate) fn of(desk: &Desk, facts: &ServiceFacts, open: bool) -> Vec<Place> {
    if facts.places.len() < 2 {
        return Vec::new();
    }
    let places = (1..).zip(&facts.places);
    places.map(|(number, place)| one(desk, facts, number, place, open)).collect()
}

fn one(desk: &Desk, facts: &ServiceFacts, number: usize, place: &service::Place, open: bool) -> Place {
    let mut told = sheet::place(desk, place);
    // What stands on the door, else on the map: what is in the heading is not told again below it.
    let heading = (told.name.take())
        .or_else(|| told.address.take())
        .unwrap_or_else(|| desk.say_with("directory-service-place", &[("number", number.into())]));
    let accessible = row(desk, "wheelchair", "directory-service-accessibility", accessibility(desk, place));
    let times = Times::at(facts, place).filter(|_| open);
    Place {
        heading,
        week: times.map(|times| week(desk, &times)),
        whereabouts: (told.address.is_some() || !told.lines.is_empty()).then_some(told),
        rows: accessible.into_iter().collect(),
        phones: contact::listed(desk, place.phones(desk.records())),
    }
}
