//! The service for machines, in the words of schema.org. Public values only, as on the page.

use chrono::Weekday;
use directory::model::entities::ADDRESS;
use directory::model::service::{Place, ServiceFacts};
use serde_json::{Map, Value, json};

use super::super::desk::Desk;
use super::super::week::{Times, usual};

/// The document about a service whose page stands at `address`.
pub(crate) fn of(desk: &Desk, facts: &ServiceFacts, address: &str) -> Value {
    let service = &facts.service;
    let lang = desk.locale.lang();
    let text = |record: &kernel::Record, field| {
        record.text(field, lang).map(|text| Value::from(page::plain(&text.body)))
    };
    let provider = object([
        ("@type", Some("Organization".into())),
        ("name", text(&facts.organization, "name")),
        ("url", link(facts.organization.line("website"))),
    ]);
    let phone = facts.phones(desk.records()).first().and_then(|phone| phone.line("number")).map(Value::from);
    let spoken: Vec<&str> = facts.speaks.iter().map(AsRef::as_ref).collect();
    let mut places: Vec<Value> = facts.places.iter().map(|place| self::place(desk, facts, place)).collect();
    let places = if places.len() > 1 { Some(places.into()) } else { places.pop() };
    let channel = object([
        ("@type", Some("ServiceChannel".into())),
        ("serviceUrl", Some(address.into())),
        ("servicePhone", phone.map(|number| json!({ "@type": "ContactPoint", "telephone": number }))),
        ("serviceLocation", places),
        ("availableLanguage", (!spoken.is_empty()).then(|| spoken.into())),
    ]);
    // Where the places keep hours of their own, each tells its own.
    let apart = facts.places.iter().any(|place| place.hours.is_some());
    let hours = if apart { None } else { hours(desk, &Times::of(facts)) };
    object([
        ("@context", Some("https://schema.org".into())),
        ("@type", Some("Service".into())),
        ("@id", Some(address.into())),
        ("name", text(service, "name")),
        ("description", text(service, "description")),
        ("url", link(service.line("url"))),
        ("provider", Some(provider)),
        ("availableChannel", Some(channel)),
        ("hoursAvailable", hours),
    ])
}

fn hours(desk: &Desk, times: &Times) -> Option<Value> {
    let hours: Vec<Value> =
        usual(desk, times).into_iter().map(|(day, opens, closes)| open(day, &opens, &closes)).collect();
    (!hours.is_empty()).then(|| hours.into())
}

fn place(desk: &Desk, facts: &ServiceFacts, place: &Place) -> Value {
    let address = desk.records().owned(place.location.id, &ADDRESS).into_iter().next().map(|address| {
        let line = |field| address.line(field).map(Value::from);
        object([
            ("@type", Some("PostalAddress".into())),
            ("streetAddress", line("address_1")),
            ("postalCode", line("postal_code")),
            ("addressLocality", line("city")),
            ("addressCountry", line("country")),
        ])
    });
    let point = place.point.map(|(latitude, longitude)| {
        json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude })
    });
    let hours = Times::at(facts, place).and_then(|times| hours(desk, &times));
    object([
        ("@type", Some("Place".into())),
        ("address", address),
        ("geo", point),
        ("openingHoursSpecification", hours),
    ])
}

fn open(day: Weekday, opens: &str, closes: &str) -> Value {
    let day = match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    };
    json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": day, "opens": opens, "closes": closes })
}

/// A link somebody else wrote, if it is harmless.
fn link(url: Option<&str>) -> Option<Value> {
    url.and_then(page::href).map(Value::from)
}

/// An object of what there is.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let members = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(members.collect::<Map<String, Value>>())
}
