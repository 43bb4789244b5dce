//! `/{lang}/service/{id}/card`: the card to show. What somebody in the city reads stands in large letters
//! in the city's language; the reader sees in their own what it says. It prints on one page, works from
//! the device once saved, and keeps nothing.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use directory::model::entities::{REQUIRED_DOCUMENT, SERVICE};
use directory::model::service::ServiceFacts;
use kernel::{Id, Lang};
use locale::Locale;
use page::{CachePolicy, Frame, Page, PageError, Path, QrCode};

use super::desk::{Desk, Words};
use super::service::sheet::place;
use super::visit::Visit;
use super::{Front, sample};
use crate::short;

/// The card of a service.
#[derive(Template)]
#[template(path = "show_card.html")]
pub struct ShowCard<'a> {
    frame: Frame<'a>,
    view: View,
}

struct View {
    name: Words,
    back: String,
    said: Vec<Said>,
    original: Words,
    address: Vec<Words>,
    phone: Option<String>,
    bring: Vec<Said>,
    thanks: Said,
    /// The reader's language is the city's: everything stands once.
    same: bool,
    short: String,
    code: QrCode,
}

/// A sentence as the city reads it, and as the reader does.
type Said = (Words, Option<Words>);

impl<'a> ShowCard<'a> {
    /// The card, with the sentences of the city's language from `city`.
    fn of(frame: Frame<'a>, desk: &Desk, facts: &ServiceFacts, city: &Locale) -> Result<Self, PageError> {
        let id = facts.service.id;
        let short = format!("{}/s/{}", frame.shell().public_url, short::code(id));
        let name = desk.text(&facts.service, "name").ok_or(PageError::NotFound)?;
        let same = city.lang() == desk.locale.lang();
        let theirs = |body: String| Words { lang: city.lang(), body };
        let both = |key: &str| (theirs(city.msg(key).into_owned()), (!same).then(|| desk.say(key)));
        let mut said = vec![both("directory-card-looking")];
        let speaks_theirs = facts.speaks(desk.locale.lang().as_str());
        let interpreter = (!same && !speaks_theirs).then(|| {
            let named = |locale: &Locale| {
                let language = locale.language_name(desk.locale.lang().as_str());
                locale
                    .msg_with("directory-card-interpreter", &[("language", (&language).into())])
                    .into_owned()
            };
            (theirs(named(city)), Some(desk.ours(named(desk.locale))))
        });
        let documents = desk.records().owned(id, &REQUIRED_DOCUMENT);
        let bring: Vec<Said> = documents
            .iter()
            .filter_map(|document| {
                let theirs = document.text("document", city.lang())?;
                let original = Words { lang: theirs.lang, body: theirs.body.to_string() };
                let own = desk.text(document, "document").filter(|own| own.lang != original.lang);
                Some((original, own))
            })
            .collect();
        said.extend(interpreter);
        if !bring.is_empty() {
            said.push(both("directory-card-bring"));
        }
        let address = match facts.places.as_slice() {
            [only] => place(desk, only).address.into_iter().collect(),
            _ => Vec::new(),
        };
        let original = facts
            .service
            .text("name", city.lang())
            .map(|text| Words { lang: text.lang, body: text.body.to_string() });
        let code = QrCode::of(&short)?;
        let view = View {
            back: desk.link(&format!("/service/{id}")),
            original: original.unwrap_or_else(|| name.clone()),
            name,
            said,
            address,
            phone: facts
                .phones(desk.records())
                .first()
                .and_then(|phone| phone.line("number"))
                .map(str::to_owned),
            bring,
            thanks: both("directory-card-thanks"),
            same,
            short,
            code,
        };
        Ok(ShowCard { frame: frame.unindexed(), view })
    }
}

impl View {
    /// The sentences before the name: what is looked for.
    fn looking(&self) -> &[Said] {
        self.said.get(..1).unwrap_or_default()
    }

    /// The sentences after it.
    fn rest(&self) -> &[Said] {
        self.said.get(1..).unwrap_or_default()
    }
}

impl<'a> Page<'a> for ShowCard<'a> {
    const NAME: &'static str = "directory-card";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let snapshot = sample::snapshot();
        let page = |name: &&str| {
            let of = |desk: Desk| {
                let facts = desk.snapshot.service(desk.grant, sample::id(name))?;
                let city = frame.shell().locales.get(desk.snapshot.city.language)?;
                ShowCard::of(frame.clone(), &desk, facts, city).ok()
            };
            sample::with(&snapshot, frame.locale(), of).flatten()
        };
        sample::SERVICES.iter().filter_map(page).collect()
    }
}

pub(crate) async fn show_card(
    State(front): State<Front>,
    visit: Visit,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let Some(facts) = visit.snapshot.service(&visit.grant, id) else {
        return Err(crate::absent(&front.live, &visit.grant, &SERVICE, id).await);
    };
    let frame = front.shell.frame(lang, format!("/service/{id}/card"))?;
    let desk = visit.desk(&frame);
    let city = front.shell.locales.get(visit.snapshot.city.language).unwrap_or(frame.locale());
    ShowCard::of(frame, &desk, facts, city)?.respond()
}
