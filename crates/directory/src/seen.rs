//! *As others see us*: what of an organisation is shown, made from its records by the very rule that makes the
//! public snapshot.

use std::collections::BTreeSet;
use std::sync::Arc;

use kernel::policy::Grant;
use kernel::{Audience, Entity, Field, Id, Instant, Kind, Lang, Record, Value};
use network::model::ORGANIZATION;
use network::model::consent::{Consents, Purpose, Wish};
use network::model::membership::State;
use network::model::seen::{Fact, Item, Seen, Thing, listed};
use network::model::standing::Standing;
use network::policy::ReadOwn;
use store::{Store, StoreError};

use crate::load::{self, Holdings};
use crate::model::entities::{ADDRESS, CONTACT, LOCATION, PHONE, SERVICE, URL};
use crate::model::publicity;

/// Fields that tell who an organisation is, and what they tell.
static TELLING: [(&Entity, &str, Thing); 15] = [
    (&ORGANIZATION, "name", Thing::Name),
    (&ORGANIZATION, "alternate_name", Thing::Name),
    (&ORGANIZATION, "description", Thing::Description),
    (&ORGANIZATION, "email", Thing::Mail),
    (&ORGANIZATION, "website", Thing::Web),
    (&PHONE, "number", Thing::Phone),
    (&CONTACT, "name", Thing::Person),
    (&CONTACT, "email", Thing::Mail),
    (&URL, "url", Thing::Web),
    (&LOCATION, "name", Thing::Place),
    (&ADDRESS, "address_1", Thing::Place),
    (&SERVICE, "name", Thing::Service),
    (&SERVICE, "alternate_name", Thing::Service),
    (&SERVICE, "email", Thing::Mail),
    (&SERVICE, "url", Thing::Web),
];

/// What others would see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Supposed {
    /// As it is.
    AsItIs,
    /// If it sat at the table and were named where it wishes.
    Named(Wish),
    /// If it had left.
    Left,
}

/// What is seen of an organisation, in a reader's language where there is a choice. Nothing where there is none.
///
/// # Errors
/// When the database is gone.
pub async fn of(
    store: &Store,
    _: &Grant<ReadOwn>,
    organization: Id,
    supposed: &Supposed,
    lang: Lang,
) -> Result<Seen, StoreError> {
    let on = store.read().await?;
    let mut holdings = load::holdings(&on, &BTreeSet::from([organization])).await?;
    let Some(record) = holdings.set.of(&ORGANIZATION, organization) else { return Ok(Seen::default()) };
    let (standing, audience) = match supposed {
        Supposed::AsItIs => (Standing::of(&on, organization).await?, record.audience),
        Supposed::Named(wish) => (named(wish, store.clock().now()), wish.audience()),
        Supposed::Left => (Standing { state: State::Withdrawn, ..Standing::KNOWN }, Audience::Hidden),
    };
    let mut record = Record::clone(record);
    record.audience = audience;
    holdings.set.put(Arc::new(record));
    holdings.set.told([(organization, standing)]);
    let purposes = [Purpose::Website, Purpose::OpenData];
    let [website, open] = purposes.map(|purpose| items(&holdings, purpose, lang));
    let [website_words, open_words] = purposes.map(|purpose| words(&holdings, purpose, lang));
    Ok(Seen {
        website,
        open,
        website_words,
        open_words,
        listed: listed(&standing, audience.viewers()),
        reported: standing.may_be_named(Purpose::FundersReport),
    })
}

/// How an organisation would stand that sits at the table and has said this.
fn named(wish: &Wish, at: Instant) -> Standing {
    let consents = Consents::of(wish, at);
    Standing { state: State::Joined, since: Some(at), consents, ..Standing::KNOWN }
}

/// What is shown of it for a purpose: each thing once, in the order of things.
fn items(holdings: &Holdings, purpose: Purpose, lang: Lang) -> Vec<Item> {
    let public = publicity::public(&holdings.set, purpose);
    let theirs = public.iter().filter(|record| holdings.theirs.contains(&record.id));
    let told = theirs.flat_map(|record| {
        let telling = TELLING.iter().filter(|(entity, ..)| entity.name == record.entity.name);
        telling.filter_map(|(_, field, thing)| item(record, field, *thing, lang))
    });
    told.collect::<BTreeSet<Item>>().into_iter().collect()
}

/// Every field that is shown of it for a purpose, but what only joins records together.
fn words(holdings: &Holdings, purpose: Purpose, lang: Lang) -> Vec<Fact> {
    let public = publicity::public(&holdings.set, purpose);
    let theirs = public.iter().filter(|record| holdings.theirs.contains(&record.id));
    let told = theirs.flat_map(|record| {
        let fields = record.entity.fields.iter().filter(|field| !matches!(field.kind, Kind::Ref(_)));
        fields.filter_map(|field| fact(record, field, lang))
    });
    told.collect::<BTreeSet<Fact>>().into_iter().collect()
}

fn fact(record: &Record, field: &Field, lang: Lang) -> Option<Fact> {
    let name = format!("{}.{}", record.entity.name, field.name);
    if let Some(text) = record.text(field.name, lang) {
        return Some(Fact { field: name, body: text.body.to_string(), lang: Some(text.lang) });
    }
    record.value(field.name).map(|value| Fact { field: name, body: value.to_string(), lang: None })
}

fn item(record: &Record, field: &str, thing: Thing, lang: Lang) -> Option<Item> {
    if let Some(text) = record.text(field, lang) {
        return Some(Item { thing, body: text.body.to_string(), lang: Some(text.lang) });
    }
    match record.value(field)? {
        Value::Line(line) => Some(Item { thing, body: line.to_string(), lang: None }),
        _ => None,
    }
}
