//! `/{lang}/organization/{id}`: who they are, how to reach them, what they offer.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::{Id, Lang, Record, Text};
use network::policy::ReadProfile;
use network::profile::Profile;
use page::{CachePolicy, Crumb, Frame, Granted, JsonLd, Page, PageError, Path, Texts};
use serde_json::{Map, Value};

use crate::{Public, sample};

/// The page of an organisation.
#[derive(Template)]
#[template(path = "organization.html")]
pub struct Organization<'a> {
    frame: Frame<'a>,
    view: View,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    name: Text,
    alternate_name: Option<Text>,
    description: Option<Text>,
    phones: Vec<Phone>,
    email: Option<String>,
    websites: Vec<Website>,
    legal_status: Option<String>,
    founded: Option<String>,
    offers: Vec<Offer>,
    about_texts: Vec<String>,
    json_ld: JsonLd,
}

struct Phone {
    number: String,
    extension: Option<String>,
    about: Option<Text>,
}

struct Website {
    url: String,
    label: Option<Text>,
}

/// Something it offers, with a link to its page.
struct Offer {
    href: String,
    name: Text,
    description: Option<Text>,
}

impl View {
    fn of(frame: &Frame, profile: &Profile) -> Result<View, PageError> {
        let organization = &profile.organization;
        let texts = Texts::new(frame);
        let text = |record: &Record, field| texts.best(record, field);
        let line = |field| organization.line(field).map(str::to_owned);
        let phone = |phone: &Record| {
            let extension = phone.number("extension").map(|extension| extension.to_string());
            Some(Phone {
                number: phone.line("number")?.to_owned(),
                extension: extension.map(|number| {
                    frame.t1("network-organization-phone-extension", "extension", number).into_owned()
                }),
                about: text(phone, "description"),
            })
        };
        let own = line("website").map(|url| Website { url, label: None });
        let more = profile.websites.iter().filter_map(|website| {
            Some(Website { url: website.line("url")?.to_owned(), label: text(website, "label") })
        });
        let mut offers: Vec<Offer> = profile
            .offers
            .iter()
            .filter_map(|offer| {
                let href = frame.link(&format!("/service/{}", offer.id));
                let (name, description) = (text(&offer.record, "name")?, text(&offer.record, "description"));
                Some(Offer { href, name, description })
            })
            .collect();
        let order = frame.locale().collator();
        offers.sort_by(|a, b| order(&a.name.body, &b.name.body));
        Ok(View {
            crumbs: vec![Crumb { label: frame.t("page-home").into_owned(), href: frame.link("/") }],
            // A name is required; a record without one has no page.
            name: text(organization, "name").ok_or(PageError::NotFound)?,
            alternate_name: text(organization, "alternate_name"),
            description: text(organization, "description"),
            phones: profile.phones.iter().filter_map(|record| phone(record)).collect(),
            email: line("email"),
            websites: own.into_iter().chain(more).collect(),
            legal_status: line("legal_status"),
            founded: organization.number("year_incorporated").map(|year| year.to_string()),
            offers,
            about_texts: texts.notices(),
            json_ld: json_ld(frame, profile).map_err(PageError::unexpected)?,
        })
    }
}

impl<'a> Organization<'a> {
    fn of(frame: Frame<'a>, profile: &Profile) -> Result<Self, PageError> {
        Ok(Organization { view: View::of(&frame, profile)?, frame })
    }
}

impl<'a> Page<'a> for Organization<'a> {
    const NAME: &'static str = "network-organization";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let profiles = [sample::full(), sample::bare()];
        profiles.iter().filter_map(|profile| Organization::of(frame.clone(), profile).ok()).collect()
    }
}

pub(crate) async fn organization(
    State(front): State<Public>,
    Granted(grant): Granted<ReadProfile>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("/organization/{id}"))?;
    let profile = (front.profiles)(grant, id).await?;
    Organization::of(frame, &profile)?.respond()
}

/// The organisation for machines, in the words of schema.org. Public values only, as on the page.
fn json_ld(frame: &Frame, profile: &Profile) -> Result<JsonLd, serde_json::Error> {
    let organization = &profile.organization;
    let text =
        |field| organization.text(field, frame.lang()).map(|text| page::plain(&text.body).into_owned());
    let website = organization.line("website").and_then(page::href).map(str::to_owned);
    let phone = profile.phones.first().and_then(|phone| phone.line("number")).map(str::to_owned);
    let members = [
        ("@context", Some("https://schema.org".to_owned())),
        ("@type", Some("Organization".to_owned())),
        ("@id", Some(frame.canonical())),
        ("name", text("name")),
        ("description", text("description")),
        ("url", website),
        ("email", organization.line("email").map(str::to_owned)),
        ("telephone", phone),
    ];
    let known = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?))));
    JsonLd::new(&Value::Object(known.collect::<Map<String, Value>>()))
}
