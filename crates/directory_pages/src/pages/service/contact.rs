//! Phones, e-mail, addresses on the web.

use std::sync::Arc;

use directory::model::entities::{LANGUAGE, URL};
use directory::model::service::ServiceFacts;
use kernel::Record;

use super::super::desk::{Desk, Words};
use super::super::facts::in_order;

/// A phone.
pub(crate) struct Phone {
    pub(crate) number: String,
    pub(crate) extension: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) about: Option<Words>,
    pub(crate) languages: Option<String>,
    /// Whether a person can be talked to there: the biggest link of the page is one.
    pub(crate) is_spoken: bool,
}

/// The other ways to reach them.
pub(crate) struct Contact {
    pub(crate) email: Option<String>,
    pub(crate) websites: Vec<Website>,
    /// What is said where there is no way at all, phones included.
    pub(crate) none: Option<String>,
}

impl Contact {
    /// Whether there is nothing to say.
    pub(crate) fn is_empty(&self) -> bool {
        self.email.is_none() && self.websites.is_empty() && self.none.is_none()
    }
}

/// An address on the web.
pub(crate) struct Website {
    pub(crate) url: String,
    pub(crate) label: Option<Words>,
}

/// The phones of a service, its own first; where it has several places, those of a place stand there.
pub(crate) fn phones(desk: &Desk, facts: &ServiceFacts) -> Vec<Phone> {
    let records = desk.records();
    listed(desk, if facts.places.len() > 1 { facts.common_phones(records) } else { facts.phones(records) })
}

/// Phones as they are told.
pub(crate) fn listed(desk: &Desk, phones: Vec<&Arc<Record>>) -> Vec<Phone> {
    phones.into_iter().filter_map(|phone| one(desk, phone)).collect()
}

fn one(desk: &Desk, phone: &Arc<Record>) -> Option<Phone> {
    let kind = phone.line("type").unwrap_or("voice").to_ascii_lowercase();
    let key = format!("directory-phone-type-{kind}");
    let known = desk.records().owned(phone.id, &LANGUAGE).into_iter();
    let codes = known.filter_map(|language| language.line("code").or_else(|| language.line("name")));
    let languages: Vec<String> =
        in_order(desk, codes).into_iter().map(|code| desk.locale.language_name(code)).collect();
    let said = desk.locale.list(&languages);
    let spoken = || desk.say_with("directory-service-phone-languages", &[("languages", (&said).into())]).body;
    let extension = phone.number("extension").map(|extension| {
        let written = extension.to_string();
        desk.say_with("directory-service-phone-extension", &[("extension", (&written).into())]).body
    });
    Some(Phone {
        number: phone.line("number")?.to_owned(),
        extension,
        kind: (kind != "voice" && desk.locale.has(&key)).then(|| desk.say(&key).body),
        about: desk.text(phone, "description"),
        languages: (!languages.is_empty()).then(spoken),
        is_spoken: !matches!(kind.as_str(), "fax" | "pager" | "text" | "textphone"),
    })
}

/// The ways to reach a service besides its phones.
pub(crate) fn of(desk: &Desk, facts: &ServiceFacts) -> Contact {
    let records = [&facts.service, &facts.organization];
    // The organisation's own address helps only where the service has none.
    let email = records.iter().find_map(|record| record.line("email"));
    let mut websites: Vec<Website> = Vec::new();
    let mut add = |url: Option<&str>, label: Option<Words>| {
        if let Some(url) = url.filter(|url| !websites.iter().any(|known| known.url == *url)) {
            websites.push(Website { url: url.to_owned(), label });
        }
    };
    add(facts.service.line("url"), None);
    for url in desk.records().owned(facts.service.id, &URL) {
        add(url.line("url"), desk.text(url, "label"));
    }
    add(facts.organization.line("website"), None);
    let nothing = email.is_none() && websites.is_empty() && facts.phones(desk.records()).is_empty();
    Contact {
        email: email.map(str::to_owned),
        websites,
        none: nothing.then(|| desk.say("directory-service-contact-none").body),
    }
}
