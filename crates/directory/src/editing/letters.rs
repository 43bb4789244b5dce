//! The letters about changes: to those whom a critical one concerns, and to those who wrote it.

use std::collections::BTreeSet;

use kernel::Id;
use locale::Locale;
use municipality::City;
use people::{Desk, Person, greeting, mail};
use post::{Address, Letter};
use store::{ConnectionTrait, StoreError, UnitOfWork, records};

use super::Edit;
use crate::model::edit::{Sheet, changed};
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
) -> Result<(), StoreError> {
    let mut written: BTreeSet<String> = BTreeSet::new();
    for (person, _) in people::at(unit.on(), edit.organization, unit.now()).await? {
        let Some(address) = person.address.clone() else { continue };
        written.insert(address.key());
        let Some(locale) = mail.locale(person.language) else { continue };
        let about = about(locale, edit, now);
        let mut letter = mail.blank(locale, &person, address);
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
            person: None,
            to: address,
            lang: locale.lang(),
            dir: locale.direction().as_str(),
            subject: locale.msg("directory-edit-mail-subject").into_owned(),
            paragraphs: about(locale, edit, now),
            list: Vec::new(),
            action: Some(mail.action(locale, "directory-edit-mail-tell", "/tell")),
            foot: Vec::new(),
            essential: true,
            stop: None,
        };
        letter.put(unit).await?;
    }
    Ok(())
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
    let fields = changed(now, &edit.sheet).into_iter().filter(|changed| changed.field.is_critical());
    let label = |name: &str| locale.msg(&format!("directory-edit-{}", name.replace('_', "-"))).into_owned();
    let fields: Vec<String> = fields.map(|changed| label(changed.field.name)).collect();
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
            ..desk.blank(locale, &person, address)
        };
        letter.put(unit).await?;
    }
    Ok(())
}
