//! What the page of a service shows, prepared.

use directory::model::entities::{SERVICE, TAXONOMY_TERM};
use directory::model::service::ServiceFacts;
use kernel::Record;
use page::{Crumb, JsonLd, PageError};

use super::super::desk::{Desk, Words, first_sentence};
use super::super::facts::{Fact, facts};
use super::super::week::{Times, Week, week};
use super::contact::{self, Contact, Phone};
use super::json_ld;
use super::notices::{self, Notice};
use super::places::{self, Place};
use super::sheet::{self, Row};

/// How long a description may be to stand as one lead, in characters.
const LEAD: usize = 180;
/// How many other services of the organisation are named.
const ALSO: usize = 6;

pub(crate) struct View {
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) json_ld: Option<JsonLd>,
    pub(crate) crumbs: Vec<Crumb>,
    pub(crate) name: Words,
    pub(crate) original_name: Option<Words>,
    pub(crate) organization: Linked,
    pub(crate) lead: Option<Words>,
    pub(crate) rest: Option<Words>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) phone: Option<Phone>,
    pub(crate) phones: Vec<Phone>,
    /// The hours of the service; where its places keep hours of their own, they stand with the places.
    pub(crate) week: Option<Week>,
    pub(crate) before: Vec<Row>,
    /// The place, where there is just one.
    pub(crate) place: Option<sheet::Place>,
    /// The places, where there are several.
    pub(crate) places: Vec<Place>,
    pub(crate) after: Vec<Row>,
    pub(crate) contact: Contact,
    pub(crate) checked: Checked,
    pub(crate) also: Vec<Linked>,
    pub(crate) similar: Option<String>,
    pub(crate) about_texts: Vec<String>,
}

/// A name that leads to its page.
pub(crate) struct Linked {
    pub(crate) href: String,
    pub(crate) name: Words,
}

/// When somebody last looked whether all this is so.
pub(crate) struct Checked {
    pub(crate) yes: bool,
    pub(crate) icon: &'static str,
    pub(crate) sentence: String,
}

impl View {
    /// The view of a service whose page stands at `address`.
    pub(crate) fn of(desk: Desk, service: &ServiceFacts, address: &str) -> Result<View, PageError> {
        let record = &service.service;
        // Both names are required; a record without one has no page.
        let name = desk.text(record, "name").ok_or(PageError::NotFound)?;
        let organization = desk.text(&service.organization, "name").ok_or(PageError::NotFound)?;
        let offered = service.is_offered();
        let description = desk.text(record, "description");
        let (lead, rest) = description.clone().map_or((None, None), lead_and_rest);
        let together = service.places.iter().all(|place| place.hours.is_none());
        let mut phones = contact::phones(&desk, service);
        let first = phones.iter().position(|phone| phone.is_spoken);
        let json_ld = match offered {
            true => Some(JsonLd::new(&json_ld::of(&desk, service, address)).map_err(PageError::unexpected)?),
            false => None,
        };
        let mut view = View {
            id: record.id.to_string(),
            href: desk.link(&format!("/service/{}", record.id)),
            title: name.body.clone(),
            description: description.map(|words| first_sentence(&words.body, LEAD)).unwrap_or_default(),
            json_ld,
            crumbs: crumbs(&desk, service),
            original_name: desk.original_name(record),
            organization: Linked {
                href: desk.link(&format!("/organization/{}", service.organization.id)),
                name: organization,
            },
            name,
            lead,
            rest,
            notices: notices::of(&desk, service),
            facts: if offered { facts(&desk, service) } else { Vec::new() },
            phone: first.map(|at| phones.remove(at)),
            phones,
            week: (offered && together).then(|| week(&desk, &Times::of(service))),
            before: sheet::before(&desk, service),
            place: match service.places.as_slice() {
                [place] => Some(sheet::place(&desk, place)),
                _ => None,
            },
            places: places::of(&desk, service, offered),
            after: sheet::after(&desk, service),
            contact: contact::of(&desk, service),
            checked: checked(&desk, record),
            also: also(&desk, service),
            similar: similar(&desk, service),
            about_texts: Vec::new(),
        };
        view.about_texts = about_texts(desk);
        Ok(view)
    }
}

/// A short description stands as one; of a long one the first sentence leads.
fn lead_and_rest(words: Words) -> (Option<Words>, Option<Words>) {
    if words.body.chars().count() <= LEAD {
        return (Some(words), None);
    }
    let lead = first_sentence(&words.body, usize::MAX);
    let rest = words.body.trim().strip_prefix(lead.as_str()).unwrap_or_default().trim().to_owned();
    if lead.chars().count() > LEAD || rest.is_empty() {
        return (None, Some(words));
    }
    (Some(Words { lang: words.lang, body: lead }), Some(Words { lang: words.lang, body: rest }))
}

fn crumbs(desk: &Desk, service: &ServiceFacts) -> Vec<Crumb> {
    let home = Crumb { label: desk.locale.msg("page-home").into_owned(), href: desk.link("/") };
    let need = service.terms.iter().find_map(|term| {
        let term = desk.records().of(&TAXONOMY_TERM, *term)?;
        let label = desk.text(term, "name").filter(|name| name.lang == desk.locale.lang())?.body;
        Some(Crumb { label, href: desk.link(&format!("/search?need={}", page::encoded(term.line("code")?))) })
    });
    [Some(home), need].into_iter().flatten().collect()
}

fn similar(desk: &Desk, service: &ServiceFacts) -> Option<String> {
    let need = service.needs.first()?;
    Some(desk.link(&format!("/search?need={}", page::encoded(need))))
}

fn also(desk: &Desk, service: &ServiceFacts) -> Vec<Linked> {
    let theirs = desk.records().owned(service.organization.id, &SERVICE);
    let others = theirs.into_iter().filter(|other| other.id != service.service.id);
    let offered = others
        .filter(|other| desk.snapshot.service(desk.grant, other.id).is_some_and(|facts| facts.is_offered()));
    let linked = offered.filter_map(|other| {
        Some(Linked { href: desk.link(&format!("/service/{}", other.id)), name: desk.text(other, "name")? })
    });
    linked.take(ALSO).collect()
}

fn checked(desk: &Desk, record: &Record) -> Checked {
    match record.line("assured_date").and_then(|day| day.parse().ok()) {
        Some(day) => {
            let date = desk.locale.date(day);
            let sentence = desk.say_with("directory-service-checked", &[("date", (&date).into())]).body;
            Checked { yes: true, icon: "circle-check", sentence }
        }
        None => Checked {
            yes: false,
            icon: "info-circle",
            sentence: desk.say("directory-service-not-checked").body,
        },
    }
}

/// Once a page: which languages some of its texts are in, and whether a machine translated them.
fn about_texts(desk: Desk) -> Vec<String> {
    let locale = desk.locale;
    let noted = desk.noted();
    let languages: Vec<String> =
        noted.foreign.iter().map(|lang| locale.language_name(lang.as_str())).collect();
    let languages = locale.list(&languages);
    let foreign = (!noted.foreign.is_empty())
        .then(|| locale.msg_with("directory-text-some-in", &[("languages", (&languages).into())]));
    let machine = noted.machine.then(|| locale.msg("directory-text-some-machine"));
    let stale = noted.stale.then(|| locale.msg("directory-text-some-stale"));
    [foreign, machine, stale].into_iter().flatten().map(|line| line.into_owned()).collect()
}
