//! The letters about changes: to those whom a critical one concerns, and to those who wrote it.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Id, Record};
use locale::Locale;
use municipality::City;
use people::{Desk, Person, greeting, mail};
use post::{Address, Letter};
use store::{ConnectionTrait, StoreError, UnitOfWork, records};

use super::{Edit, EditError, day, target};
use crate::load;
use crate::model::edit::{At, Changed, Field, Input, Sheet, changed, merge, moved, write};
use crate::model::entities::{SERVICE, SERVICE_AT_LOCATION};
use network::model::ORGANIZATION;

/// Where letters lead, and in which words.
pub type Mail<'m> = Desk<'m>;

/// Tells everybody whom a critical change concerns, before it can be public: who works for the organisation, and the
/// addresses that were known before. It names what is to change and no value: a mailbox may be somebody else's by now.
pub(super) async fn notice(
    unit: &UnitOfWork,
    mail: Mail<'_>,
    city: &City,
    edit: &Edit,
    now: &Sheet,
) -> Result<(), EditError> {
    let mut written: BTreeSet<String> = BTreeSet::new();
    for (person, _) in people::at(unit.on(), edit.organization, unit.now()).await? {
        let Some(address) = person.address.clone() else { continue };
        written.insert(address.key());
        let Some(locale) = mail.locale(person.language) else { continue };
        let about = about(locale, edit, now);
        let mut letter = Letter { about: Some(edit.organization), ..mail.blank(locale, &person, address) };
        letter.subject = locale.msg("directory-edit-mail-subject").into_owned();
        letter.paragraphs = [greeting(locale, &person)].into_iter().chain(about).collect();
        letter.action = Some(mail.action(locale, "directory-edit-mail-look", &path(edit)));
        letter.foot = vec![locale.msg("directory-edit-mail-stop").into_owned()];
        letter.put(unit).await?;
    }
    for address in known(unit.on(), edit.organization, now).await? {
        let Some(locale) = mail.locale(city.language).filter(|_| written.insert(address.key())) else {
            continue;
        };
        let letter = Letter {
            subject: locale.msg("directory-edit-mail-subject").into_owned(),
            paragraphs: about(locale, edit, now),
            action: Some(mail.action(locale, "directory-edit-mail-tell", "/tell")),
            ..to_office(locale, address, edit.organization)
        };
        letter.put(unit).await?;
    }
    let organizations = BTreeSet::from([edit.organization]);
    let set = load::holdings(unit.on(), &organizations).await?.set;
    let sheet = merge(&edit.base, now, &edit.sheet).sheet;
    let places = moved(&set, &write(&set, &target(edit, day(city, unit.now())), &sheet)?);
    let told = Move { places: &places, changes: &changed(now, &sheet), public: false };
    neighbours(unit, mail, city, edit, &told, &[]).await
}

/// The places whose address changes, and what changes.
pub(super) struct Move<'m> {
    pub(super) places: &'m BTreeSet<Id>,
    pub(super) changes: &'m [Changed],
    /// Whether everybody sees it now.
    pub(super) public: bool,
}

/// Tells those who offer something at a place whose address changes, so that nobody stands at a wrong door: others when
/// it is sent in, and once it is public the colleagues too, but for those who wrote it and hear of it anyway. It names
/// fields and no value.
pub(super) async fn neighbours(
    unit: &UnitOfWork,
    mail: Mail<'_>,
    city: &City,
    edit: &Edit,
    moves: &Move<'_>,
    hands: &[Id],
) -> Result<(), EditError> {
    let places: Vec<Id> = moves.places.iter().copied().collect();
    let there = records::by_field(unit.on(), &SERVICE_AT_LOCATION, "location_id", &places).await?;
    let ids: BTreeSet<Id> = there.iter().filter_map(|at| at.target("service_id")).collect();
    let ids: Vec<Id> = ids.into_iter().collect();
    let mut offered: BTreeMap<Id, Vec<Record>> = BTreeMap::new();
    for service in records::by_id(unit.on(), &SERVICE, &ids).await? {
        if let Some(organization) = service.target("organization_id") {
            offered.entry(organization).or_default().push(service);
        }
    }
    for (organization, services) in &offered {
        if *organization == edit.organization && !moves.public {
            continue;
        }
        let path = services.first().map(|service| format!("/service/{}", service.id)).unwrap_or_default();
        let people = people::at(unit.on(), *organization, unit.now()).await?;
        let nobody = people.is_empty();
        for (person, _) in people.into_iter().filter(|(person, _)| !hands.contains(&person.id)) {
            let (Some(address), Some(locale)) = (person.address.clone(), mail.locale(person.language)) else {
                continue;
            };
            let about = moving(locale, services, moves);
            let letter = Letter {
                subject: locale.msg(subject(moves)).into_owned(),
                paragraphs: [greeting(locale, &person)].into_iter().chain(about).collect(),
                action: Some(mail.action(locale, "directory-edit-mail-place", &path)),
                about: Some(*organization),
                ..mail.blank(locale, &person, address)
            };
            letter.put(unit).await?;
        }
        let offices =
            if nobody { known(unit.on(), *organization, &Sheet::default()).await? } else { Vec::new() };
        for office in offices {
            let Some(locale) = mail.locale(city.language) else { continue };
            let letter = Letter {
                subject: locale.msg(subject(moves)).into_owned(),
                paragraphs: moving(locale, services, moves),
                action: Some(mail.action(locale, "directory-edit-mail-place", &path)),
                ..to_office(locale, office, *organization)
            };
            letter.put(unit).await?;
        }
    }
    Ok(())
}

/// A letter to an address nobody signs in with, with nothing in it yet.
fn to_office(locale: &Locale, to: Address, about: Id) -> Letter {
    Letter { about: Some(about), ..Letter::blank(to, locale.lang(), locale.direction().as_str()) }
}

fn subject(moves: &Move) -> &'static str {
    if moves.public { "directory-edit-mail-moved-subject" } else { "directory-edit-mail-subject" }
}

/// What those who offer these services at a place that moves are to know.
fn moving(locale: &Locale, services: &[Record], moves: &Move) -> Vec<String> {
    let names = services.iter().filter_map(|service| service.text("name", locale.lang()));
    let names: Vec<&str> = names.map(|text| &*text.body).collect();
    let mut fields: Vec<String> = Vec::new();
    for changed in moves.changes.iter().filter(|changed| matches!(changed.field.at, At::Address(..))) {
        let label = label(locale, changed.field);
        if !fields.contains(&label) {
            fields.push(label);
        }
    }
    let (first, then) = match moves.public {
        true => ("directory-edit-mail-moved", "directory-edit-mail-moved-tell"),
        false => ("directory-edit-mail-move", "directory-edit-mail-move-wait"),
    };
    let (names, fields) = (names.join(", "), fields.join(", "));
    let says = locale.msg_with(first, &[("name", names.as_str().into()), ("fields", fields.as_str().into())]);
    vec![says.into_owned(), locale.msg(then).into_owned()]
}

/// What a field is called, wherever it stands.
fn label(locale: &Locale, field: &Field) -> String {
    locale.msg(&format!("directory-edit-{}", field.label())).into_owned()
}

/// The addresses of the service and of its organisation, as they are now.
async fn known(on: &impl ConnectionTrait, organization: Id, now: &Sheet) -> Result<Vec<Address>, StoreError> {
    let found = records::by_id(on, &ORGANIZATION, &[organization]).await?;
    let theirs = found.first().and_then(|record| record.line("email")).map(str::to_owned);
    let typed = [Some(now.get("email").to_owned()), theirs].into_iter().flatten();
    // What can't be written to gets no letter; the call back is there for it.
    Ok(typed.filter_map(|typed| Address::parse(&typed).ok()).collect())
}

fn about(locale: &Locale, edit: &Edit, now: &Sheet) -> Vec<String> {
    let name = if now.is_empty() { edit.sheet.get("name") } else { now.get("name") };
    let fields = changed(now, &edit.sheet).into_iter().filter(Changed::is_critical);
    let mut labels: Vec<String> = Vec::new();
    for changed in fields.filter(|changed| changed.field.input != Input::Carried) {
        let label = label(locale, changed.field);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let fields = labels;
    let key = if now.is_empty() { "directory-edit-mail-new" } else { "directory-edit-mail-change" };
    let fields = fields.join(", ");
    let says = locale.msg_with(key, &[("name", name.into()), ("fields", fields.as_str().into())]);
    vec![says.into_owned(), locale.msg("directory-edit-mail-wait").into_owned()]
}

fn path(edit: &Edit) -> String {
    format!("/ours/{}/service/{}", edit.organization, edit.service)
}

/// Tells those who wrote a change what became of it: at once where it came back, for they have to do something; that it
/// is public can wait.
pub(super) async fn outcome(
    unit: &UnitOfWork,
    desk: Mail<'_>,
    edit: &Edit,
    hands: &[Id],
) -> Result<(), StoreError> {
    for hand in hands {
        let Some(person) = Person::find(unit.on(), *hand).await?.filter(Person::may_enter) else { continue };
        if edit.state.is_over() {
            let services = format!("/ours/{}/services", edit.organization);
            mail::notice(unit, &[person.id], "directory-news-public", &services).await?;
            continue;
        }
        let (Some(address), Some(locale)) = (person.address.clone(), desk.locale(person.language)) else {
            continue;
        };
        let name = edit.sheet.get("name");
        let says = locale.msg_with("directory-edit-mail-returned", &[("name", name.into())]);
        let letter = Letter {
            subject: locale.msg("directory-edit-mail-outcome").into_owned(),
            paragraphs: [Some(greeting(locale, &person)), Some(says.into_owned()), edit.reason.clone()]
                .into_iter()
                .flatten()
                .collect(),
            action: Some(desk.action(locale, "directory-edit-mail-look", &path(edit))),
            about: Some(edit.organization),
            ..desk.blank(locale, &person, address)
        };
        letter.put(unit).await?;
    }
    Ok(())
}
