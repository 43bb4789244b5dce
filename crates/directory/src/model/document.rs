//! HSDS documents: a record with what it owns and carries, as JSON in the standard's shape.
//!
//! Written from the entities' field tables, so a field cannot be forgotten in one place. Links
//! are always written as ids too, which the standard allows and which makes a document lossless.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::entity::Link;
use kernel::{Entity, Field, Id, Kind, Lang, Record, Value};
use serde_json::{Map, Value as Json, json};

use super::entities::{ENTITIES, SERVICE, SERVICE_AT_LOCATION};
use super::set::RecordSet;

/// What the standard requires and our own records may lack; it is written as an empty text.
const REQUIRED_BY_STANDARD: [(&str, &str); 1] = [("organization", "description")];

/// Nesting of a document stops here: service → place → contact → phone → language → attribute → term.
const DEEPEST: u8 = 8;

/// How much of what belongs to a record stands in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// The record and what it carries whole: the standard's list form.
    List,
    /// Everything that belongs to it.
    Full,
}

/// Writes documents from a set of records, for readers of one language.
#[derive(Debug, Clone, Copy)]
pub struct Documents<'a> {
    /// The records; what is not in here is in no document.
    pub set: &'a RecordSet,
    /// The language texts are wanted in, or `None` for the language each was written in.
    pub lang: Option<Lang>,
    /// Whether the translations of every text are listed too, as our profile has them.
    pub translations: bool,
}

impl Documents<'_> {
    /// The document of a record.
    pub fn write(&self, record: &Record, depth: Depth) -> Map<String, Json> {
        let mut document = self.nested(record, depth, 0, None);
        if record.entity.name == SERVICE_AT_LOCATION.name {
            // Only at the top: inside a service's own document it would be a circle.
            if let Some(service) = record.target("service_id").and_then(|id| self.set.of(&SERVICE, id)) {
                document.insert("service".into(), Json::Object(self.nested(service, Depth::List, 1, None)));
            }
        }
        document
    }

    /// An organisation's document with its services: short ones, or whole ones.
    pub fn with_services(&self, organization: &Record, services: Depth) -> Map<String, Json> {
        let mut document = self.nested(organization, Depth::Full, 0, None);
        let owned = self.set.owned(organization.id, &SERVICE);
        let services = owned
            .into_iter()
            .map(|service| Json::Object(self.nested(service, services, 1, Some(organization.id))));
        document.insert("services".into(), services.collect());
        document
    }

    fn nested(&self, record: &Record, depth: Depth, level: u8, inside: Option<Id>) -> Map<String, Json> {
        let mut document = self.fields(record);
        if level >= DEEPEST {
            return document;
        }
        for (field, link) in record.entity.links().filter(|(_, link)| !link.embedded_as.is_empty()) {
            let Some(Value::Id(id)) = record.at(field) else { continue };
            let Some(target) = self.set.get(*id).filter(|_| inside != Some(*id)) else { continue };
            // A place is part of what is offered there and comes whole; an organisation is not.
            let whole = if link.embedded_as == "location" { depth } else { Depth::List };
            document.insert(
                link.embedded_as.into(),
                Json::Object(self.nested(target, whole, level + 1, Some(record.id))),
            );
        }
        if depth == Depth::Full {
            self.children(record, level, &mut document);
        }
        document
    }

    fn children(&self, record: &Record, level: u8, document: &mut Map<String, Json>) {
        // One walk over what points here: a place may have a thousand services, and no addresses.
        let mut children: HashMap<&str, Vec<&Arc<Record>>> = HashMap::new();
        for child in self.set.pointing_to(record.id).filter(|child| !is_cut(child)) {
            if let Some(key) = listed_as(child, record.id) {
                children.entry(key).or_default().push(child);
            }
        }
        // An organisation lists its services only where they are asked for.
        for (_, key) in listed_under(record.entity).filter(|(entity, _)| entity.name != SERVICE.name) {
            let Some(mut listed) = children.remove(key) else { continue };
            listed.sort_by_key(|child| child.id);
            let nested = listed
                .into_iter()
                .map(|child| Json::Object(self.nested(child, Depth::Full, level + 1, Some(record.id))));
            document.insert(key.into(), nested.collect());
        }
    }

    fn fields(&self, record: &Record) -> Map<String, Json> {
        let mut document = Map::with_capacity(record.entity.fields.len());
        document.insert("id".into(), json!(record.id));
        for (at, field) in record.entity.fields.iter().enumerate() {
            let value = match field.kind {
                Kind::Text => {
                    self.text(record, at).map(|body| json!(body)).or_else(|| required(record, field))
                }
                _ => record.at(at).map(Value::to_json),
            };
            if let Some(value) = value {
                document.insert(field.name.into(), value);
            }
        }
        if record.entity.name == SERVICE.name && record.value("last_modified").is_none() {
            document.insert("last_modified".into(), json!(record.changed_at.rfc3339()));
        }
        if self.translations {
            let texts = translations(record);
            if !texts.is_empty() {
                document.insert("translations".into(), Json::Object(texts));
            }
        }
        document
    }

    fn text<'r>(&self, record: &'r Record, field: usize) -> Option<&'r str> {
        let source = || {
            let mut texts = record.texts().iter().filter(|text| usize::from(text.field) == field);
            texts.clone().find(|text| text.status == kernel::TextStatus::Source).or_else(|| texts.next())
        };
        let text = match self.lang {
            Some(lang) => record.text_at(field, lang),
            None => source(),
        };
        text.map(|text| &*text.body)
    }
}

/// What stands for a required text that can't be told in the language asked for: a document
/// without it would be none of the standard's.
fn required(record: &Record, field: &Field) -> Option<Json> {
    let by_standard = REQUIRED_BY_STANDARD.contains(&(record.entity.name, field.name));
    (field.required || by_standard).then(|| json!(""))
}

/// The key under which an owner lists a record. A term is carried by the attributes that name it,
/// but does not list them.
fn listed_as(child: &Record, owner: Id) -> Option<&'static str> {
    let link = |(field, link): (usize, Link)| {
        (!link.listed_as.is_empty() && child.at(field) == Some(&Value::Id(owner))).then_some(link.listed_as)
    };
    child.entity.links().find_map(link)
}

/// Whether a required link is gone because its target may not be seen: the rest would say nothing.
fn is_cut(record: &Record) -> bool {
    let required = |field: usize| record.entity.fields.get(field).is_some_and(|field| field.required);
    record.entity.links().any(|(field, _)| required(field) && record.at(field).is_none())
}

/// `{field: {lang: {text, status}}}` of every text, its source included.
fn translations(record: &Record) -> Map<String, Json> {
    let mut fields: Map<String, Json> = Map::new();
    for text in record.texts() {
        let Some(field) = record.entity.fields.get(usize::from(text.field)) else { continue };
        let told = json!({ "text": text.body, "status": if record.is_stale(text) { "stale" } else { text.status.name() } });
        let languages = fields.entry(field.name).or_insert_with(|| json!({}));
        languages[text.lang.as_str()] = told;
    }
    fields
}

/// The entities whose records an entity's document lists, with the key they stand under.
pub fn listed_under(owner: &Entity) -> impl Iterator<Item = (&'static Entity, &'static str)> {
    ENTITIES.iter().copied().flat_map(move |entity| {
        entity
            .links()
            .filter(move |(_, link)| {
                link.owner && !link.listed_as.is_empty() && (link.to == owner.name || link.to.is_empty())
            })
            .map(move |(_, link)| (entity, link.listed_as))
    })
}

#[cfg(test)]
mod tests {
    use kernel::TextStatus;
    use network::model::ORGANIZATION;

    use super::super::entities::{ATTRIBUTE, SERVICE_CAPACITY, TAXONOMY_TERM};
    use super::*;

    fn record(entity: &'static Entity, id: &str) -> Record {
        Record::new(entity, Id::foreign("test", id))
    }

    fn organization() -> Record {
        let mut organization = record(&ORGANIZATION, "organization");
        organization.tell("name", Lang::constant("ru"), "Центр");
        organization
    }

    fn service() -> Record {
        let mut service = record(&SERVICE, "service");
        service.set("organization_id", Some(Value::Id(organization().id)));
        service.set("status", Some(Value::Line("active".into())));
        service.tell("name", Lang::HU, "Tanácsadás");
        service.tell_as("name", Lang::EN, "Advice", TextStatus::Machine);
        service
    }

    fn write(records: Vec<Record>, of: &Record, lang: Option<Lang>) -> Json {
        let set: RecordSet = records.into_iter().collect();
        let documents = Documents { set: &set, lang, translations: lang.is_none() };
        Json::Object(documents.write(of, Depth::Full))
    }

    #[test]
    fn a_term_does_not_list_the_attributes_that_carry_it() {
        let mut term = record(&TAXONOMY_TERM, "term");
        term.tell("name", Lang::EN, "Legal help");
        term.tell("description", Lang::EN, "Lawyers");
        let mut attribute = record(&ATTRIBUTE, "attribute");
        attribute.set("link_entity", Some(Value::Line("service".into())));
        attribute.set("link_id", Some(Value::Id(service().id)));
        attribute.set("taxonomy_term_id", Some(Value::Id(term.id)));
        let all = || vec![organization(), service(), term.clone(), attribute.clone()];
        assert_eq!(write(all(), &term, None).get("attributes"), None);
        let document = write(all(), &service(), None);
        assert_eq!(document["attributes"][0]["taxonomy_term"]["name"], "Legal help");
        assert_eq!(document["organization"]["name"], "Центр");
        assert_eq!(document["translations"]["name"]["en"]["status"], "machine");
    }

    #[test]
    fn what_the_standard_requires_is_there_even_where_it_cannot_be_told() {
        let document = write(vec![organization()], &organization(), Some(Lang::constant("uk")));
        // Ukrainian readers are not given Russian in its stead.
        assert_eq!((&document["name"], &document["description"]), (&json!(""), &json!("")));
        let document = write(vec![organization()], &organization(), Some(Lang::HU));
        assert_eq!(document["name"], "Центр");
    }

    #[test]
    fn a_part_that_lost_a_required_value_is_left_out() {
        let mut capacity = record(&SERVICE_CAPACITY, "capacity");
        capacity.set("service_id", Some(Value::Id(service().id)));
        capacity.set("available", Some(Value::Number(3.0)));
        capacity.set("updated", Some(Value::At(kernel::Instant::default())));
        assert_eq!(write(vec![service(), capacity], &service(), None).get("capacities"), None);
    }
}
