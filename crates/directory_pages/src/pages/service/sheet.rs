//! The rows of the fact sheet: what to bring, what it costs, for whom, where, how to get in.

use directory::model::entities::{
    ACCESSIBILITY, ADDRESS, COST_OPTION, PROGRAM, REQUIRED_DOCUMENT, SERVICE_AREA,
};
use directory::model::service::{self, ServiceFacts};
use kernel::Record;

use super::super::desk::{Desk, Words};
use super::super::facts::{access, amount, district_name, in_order};

/// A row; one with nothing in it is left out.
pub(crate) struct Row {
    pub(crate) icon: &'static str,
    pub(crate) label: String,
    pub(crate) bullets: Vec<Words>,
    pub(crate) lines: Vec<Words>,
}

/// The place where it is offered, where there is just one.
pub(crate) struct Place {
    pub(crate) name: Option<Words>,
    pub(crate) address: Option<Words>,
    pub(crate) lines: Vec<Words>,
}

pub(crate) fn row(desk: &Desk, icon: &'static str, key: &str, lines: Vec<Words>) -> Option<Row> {
    let label = || desk.locale.msg(key).into_owned();
    (!lines.is_empty()).then(|| Row { icon, label: label(), bullets: Vec::new(), lines })
}

/// The rows above the place.
pub(crate) fn before(desk: &Desk, facts: &ServiceFacts) -> Vec<Row> {
    let rows = [
        bring(desk, facts),
        row(desk, "coins", "directory-service-cost", costs(desk, facts)),
        row(desk, "users", "directory-service-who", who(desk, facts)),
        row(desk, "language", "directory-service-languages", languages(desk, facts)),
        row(desk, "map-pin", "directory-service-where", nowhere(desk, facts)),
    ];
    rows.into_iter().flatten().collect()
}

/// The rows below the place.
pub(crate) fn after(desk: &Desk, facts: &ServiceFacts) -> Vec<Row> {
    let service = &facts.service;
    let text = |field| desk.text(service, field).into_iter().collect::<Vec<Words>>();
    let accessibility = match facts.places.as_slice() {
        [place] => accessibility(desk, place),
        // Of several, each says it for itself.
        _ => Vec::new(),
    };
    let program = service.target("program_id").and_then(|id| desk.records().of(&PROGRAM, id));
    let program = program.and_then(|program| desk.text(program, "name"));
    let rows = [
        row(desk, "wheelchair", "directory-service-accessibility", accessibility),
        ways(desk, facts),
        row(desk, "info-circle", "directory-service-apply", text("application_process")),
        row(desk, "clock", "directory-service-wait", text("wait_time")),
        row(desk, "building-community", "directory-service-program", program.into_iter().collect()),
    ];
    rows.into_iter().flatten().collect()
}

/// How one gets in; several ways as a list.
fn ways(desk: &Desk, facts: &ServiceFacts) -> Option<Row> {
    let said = |words: Words| desk.ours(sentence(&words.body));
    let ways: Vec<Words> = access(desk, facts).into_iter().map(said).collect();
    let in_person = facts.access().all(|way| matches!(way, "walk_in" | "appointment"));
    let key = if in_person { "directory-service-appointment" } else { "directory-service-access" };
    let (bullets, lines) = if ways.len() > 1 { (ways, Vec::new()) } else { (Vec::new(), ways) };
    let row = Row { icon: "calendar-clock", label: desk.say(key).body, bullets, lines };
    (!row.bullets.is_empty() || !row.lines.is_empty()).then_some(row)
}

fn bring(desk: &Desk, facts: &ServiceFacts) -> Option<Row> {
    let documents = desk.records().owned(facts.service.id, &REQUIRED_DOCUMENT);
    let bullets: Vec<Words> = documents.iter().filter_map(|record| desk.text(record, "document")).collect();
    (!bullets.is_empty()).then(|| Row {
        icon: "backpack",
        label: desk.say("directory-service-bring").body,
        bullets,
        lines: vec![desk.say("directory-service-bring-missing")],
    })
}

fn costs(desk: &Desk, facts: &ServiceFacts) -> Vec<Words> {
    let mut lines: Vec<Words> = Vec::new();
    for cost in desk.records().owned(facts.service.id, &COST_OPTION) {
        lines.extend(desk.text(cost, "option"));
        let number = cost.number("amount").filter(|number| *number > 0.0);
        if let Some(number) = number {
            lines.push(desk.ours(amount(desk, number, cost.line("currency").unwrap_or_default())));
        }
        lines.extend(desk.text(cost, "amount_description"));
    }
    lines.extend(
        ["fees_description", "fees"].into_iter().filter_map(|field| desk.text(&facts.service, field)),
    );
    if lines.is_empty() && facts.free == Some(true) {
        lines.push(desk.ours(sentence(&desk.locale.msg("directory-cost-free"))));
    }
    if lines.is_empty() && facts.is_offered() {
        lines.push(desk.say("directory-cost-unknown"));
    }
    lines
}

fn who(desk: &Desk, facts: &ServiceFacts) -> Vec<Words> {
    let mut lines: Vec<Words> = desk.text(&facts.service, "eligibility_description").into_iter().collect();
    lines.extend(made_for(desk, facts));
    lines.extend(ages(desk, &facts.service));
    let areas = facts.owners().flat_map(|owner| desk.records().owned(owner, &SERVICE_AREA));
    for area in areas {
        lines.extend(["name", "description"].into_iter().filter_map(|field| desk.text(area, field)));
    }
    lines
}

/// The groups it is made for.
fn made_for(desk: &Desk, facts: &ServiceFacts) -> Option<Words> {
    let groups: Vec<String> =
        facts.whom().filter_map(|group| desk.group_name(group)).map(|name| name.body).collect();
    (!groups.is_empty()).then(|| desk.ours(sentence(&desk.locale.list(&groups))))
}

fn ages(desk: &Desk, service: &Record) -> Option<Words> {
    // Ages are written as texts, so that they are not grouped like large numbers.
    let age = |field| service.number(field).map(|age| age.to_string());
    Some(match (age("minimum_age"), age("maximum_age")) {
        (Some(from), Some(to)) => {
            desk.say_with("directory-service-ages-between", &[("from", (&from).into()), ("to", (&to).into())])
        }
        (Some(from), None) => desk.say_with("directory-service-ages-from", &[("from", (&from).into())]),
        (None, Some(to)) => desk.say_with("directory-service-ages-to", &[("to", (&to).into())]),
        (None, None) => return None,
    })
}

fn languages(desk: &Desk, facts: &ServiceFacts) -> Vec<Words> {
    let names: Vec<String> = in_order(desk, facts.speaks.iter().map(AsRef::as_ref))
        .into_iter()
        .map(|code| desk.locale.language_name(code))
        .collect();
    let spoken = (!names.is_empty()).then(|| desk.ours(sentence(&desk.locale.list(&names))));
    spoken.into_iter().chain(desk.text(&facts.service, "interpretation_services")).collect()
}

/// What is said where no place is told, but one may come.
fn nowhere(desk: &Desk, facts: &ServiceFacts) -> Vec<Words> {
    let may_come = facts.access().any(|way| matches!(way, "walk_in" | "appointment"));
    let told = facts.places.is_empty() && may_come && !facts.phones(desk.records()).is_empty();
    told.then(|| desk.say("directory-service-where-hidden")).into_iter().collect()
}

/// A place as it is told.
pub(crate) fn place(desk: &Desk, place: &service::Place) -> Place {
    let location = &place.location;
    let address = desk.records().owned(location.id, &ADDRESS).into_iter().next();
    let district = place.district.as_deref().map(|code| district_name(desk, code));
    let texts = [
        desk.text(&place.at, "description"),
        desk.text(location, "description"),
        desk.text(location, "transportation"),
    ];
    Place {
        name: desk.text(location, "name"),
        address: address.map(|address| desk.local(written(address))),
        lines: [district].into_iter().chain(texts).flatten().collect(),
    }
}

/// How a place is reached by people who cannot climb stairs, and the like.
pub(crate) fn accessibility(desk: &Desk, place: &service::Place) -> Vec<Words> {
    let told = desk.records().owned(place.location.id, &ACCESSIBILITY).into_iter();
    told.flat_map(|record| ["description", "details"].map(|field| desk.text(record, field)))
        .flatten()
        .collect()
}

/// An address as it is written on an envelope here: street, then postcode and town.
fn written(address: &Record) -> String {
    let line = |field| address.line(field);
    let town: Vec<&str> = [line("postal_code"), line("city")].into_iter().flatten().collect();
    let town = town.join(" ");
    let parts = [line("attention"), line("address_1"), line("address_2"), Some(town.as_str())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A fact as a sentence: with a capital where the script has them, and a full stop.
fn sentence(fact: &str) -> String {
    let mut letters = fact.chars();
    let first = letters.next().map(char::to_uppercase);
    let mut whole: String = first.into_iter().flatten().chain(letters).collect();
    if !whole.ends_with(['.', '!', '?', '؟']) {
        whole.push('.');
    }
    whole
}
