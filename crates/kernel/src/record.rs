//! A record of any entity: its values, its texts per language, and who may see it.

use std::fmt;

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::audience::Audience;
use crate::clock::Instant;
use crate::entity::{Entity, Kind};
use crate::id::{Id, Ref};
use crate::lang::Lang;

/// A value of a field that is the same in every language.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Another record.
    Id(Id),
    /// A number.
    Number(f64),
    /// An instant.
    At(Instant),
    /// Everything else, as it is written.
    Line(Box<str>),
}

impl Value {
    /// The value as JSON: whole numbers without a point, so that what came in as 12 goes out as 12.
    pub fn to_json(&self) -> Json {
        // Up to here every whole f64 is an i64 of the same value.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Value::Id(id) => json!(id),
            Value::Number(number) if number.fract() == 0.0 && number.abs() <= EXACT => json!(*number as i64),
            Value::Number(number) => json!(number),
            Value::At(at) => json!(at.rfc3339()),
            Value::Line(line) => json!(line),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Id(id) => id.fmt(f),
            // f64's Display writes whole numbers without a point.
            Value::Number(number) => number.fmt(f),
            Value::At(at) => f.write_str(&at.rfc3339()),
            Value::Line(line) => f.write_str(line),
        }
    }
}

/// How a text came to be, and how far it can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextStatus {
    /// Written in this language by who keeps the record; the others are translations of it.
    Source,
    /// Translated by a machine, read by nobody.
    Machine,
    /// Read and corrected by a person.
    Reviewed,
    /// Approved for use.
    Approved,
}

impl TextStatus {
    const NAMES: [(TextStatus, &'static str); 4] = [
        (TextStatus::Source, "source"),
        (TextStatus::Machine, "machine"),
        (TextStatus::Reviewed, "reviewed"),
        (TextStatus::Approved, "approved"),
    ];

    /// The name kept in the database.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(status, _)| *status == self).map_or("machine", |(_, name)| name)
    }

    /// Reads a stored name; an unknown one is trusted least.
    pub fn from_stored(name: &str) -> Self {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map_or(TextStatus::Machine, |(status, _)| *status)
    }
}

/// One field's text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The field's position in its entity.
    pub field: u8,
    /// The language it is in.
    pub lang: Lang,
    /// The text itself, plain.
    pub body: Box<str>,
    /// How it came to be.
    pub status: TextStatus,
    /// The hash of the source text it was made from; for the source, of itself. Where it differs
    /// from the source's present hash, the translation is stale.
    pub source_hash: i64,
}

/// The short hash by which a translation remembers its source.
pub fn source_hash(body: &str) -> i64 {
    let digest = Sha256::digest(body.as_bytes());
    let mut first = [0u8; 8];
    first.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(first)
}

/// A record as it is stored. Values and texts that are not there take no room.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What kind of record.
    pub entity: &'static Entity,
    /// Its public id.
    pub id: Id,
    /// Values by field position, in order.
    values: Vec<(u8, Value)>,
    /// Texts by field position and language, in order.
    texts: Vec<Text>,
    /// Who may see it, before what it belongs to narrows that.
    pub audience: Audience,
    /// Narrower audiences of single fields (an e-mail address), by field position.
    pub field_audiences: Vec<(u8, Audience)>,
    /// Counts its changes, for optimistic locking; 0 before it is first stored.
    pub version: i64,
    /// When it last changed here.
    pub changed_at: Instant,
    /// Since when it is no longer kept up; such a record is never public.
    pub retired_at: Option<Instant>,
}

impl Record {
    /// An empty record that nobody may see.
    pub fn new(entity: &'static Entity, id: Id) -> Self {
        Record {
            entity,
            id,
            values: Vec::new(),
            texts: Vec::new(),
            audience: Audience::Hidden,
            field_audiences: Vec::new(),
            version: 0,
            changed_at: Instant::default(),
            retired_at: None,
        }
    }

    /// What other records call it.
    pub fn reference(&self) -> Ref {
        Ref { kind: self.entity.name, id: self.id }
    }

    /// Every value there is, by field position.
    pub fn values(&self) -> &[(u8, Value)] {
        &self.values
    }

    /// Every text there is, by field position and language.
    pub fn texts(&self) -> &[Text] {
        &self.texts
    }

    /// The value of a field by position.
    pub fn at(&self, field: usize) -> Option<&Value> {
        let field = u8::try_from(field).ok()?;
        self.values.binary_search_by_key(&field, |(at, _)| *at).ok().map(|found| &self.values[found].1)
    }

    /// The value of a field by name.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.at(self.entity.position(name)?)
    }

    /// The value of a line-like field by name.
    pub fn line(&self, name: &str) -> Option<&str> {
        match self.value(name)? {
            Value::Line(line) => Some(line),
            _ => None,
        }
    }

    /// The value of a number field by name.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.value(name)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The record another field points to, by name.
    pub fn target(&self, name: &str) -> Option<Id> {
        match self.value(name)? {
            Value::Id(id) => Some(*id),
            _ => None,
        }
    }

    /// Sets or clears a value by field name. A name the entity lacks is a mistake of the program
    /// and changes nothing; texts are set with [`Record::tell`].
    pub fn set(&mut self, name: &str, value: Option<Value>) {
        debug_assert!(self.entity.position(name).is_some(), "{} has no field {name}", self.entity.name);
        if let Some(at) = self.entity.position(name) {
            self.set_at(at, value);
        }
    }

    /// Sets or clears a value by field position.
    pub fn set_at(&mut self, field: usize, value: Option<Value>) {
        let Ok(field) = u8::try_from(field) else { return };
        match (self.values.binary_search_by_key(&field, |(at, _)| *at), value) {
            (Ok(found), Some(value)) => self.values[found].1 = value,
            (Ok(found), None) => drop(self.values.remove(found)),
            (Err(gap), Some(value)) => self.values.insert(gap, (field, value)),
            (Err(_), None) => {}
        }
    }

    /// Puts a text of one language in place; an empty body takes it away.
    pub fn put_text(&mut self, text: Text) {
        let key = (text.field, text.lang);
        match self.texts.binary_search_by_key(&key, |known| (known.field, known.lang)) {
            Ok(found) if text.body.is_empty() => drop(self.texts.remove(found)),
            Ok(found) => self.texts[found] = text,
            Err(_) if text.body.is_empty() => {}
            Err(gap) => self.texts.insert(gap, text),
        }
    }

    /// Tells a text field in its source language.
    pub fn tell(&mut self, name: &str, lang: Lang, body: &str) {
        self.tell_as(name, lang, body, TextStatus::Source);
    }

    /// Tells a text field in a language; a translation remembers the source it was made from.
    pub fn tell_as(&mut self, name: &str, lang: Lang, body: &str, status: TextStatus) {
        debug_assert!(self.entity.position(name).is_some(), "{} has no field {name}", self.entity.name);
        let Some(field) = self.entity.position(name).and_then(|at| u8::try_from(at).ok()) else { return };
        let source = match status {
            TextStatus::Source => None,
            _ => self.source(field).map(|text| text.source_hash),
        };
        let source_hash = source.unwrap_or_else(|| source_hash(body));
        self.put_text(Text { field, lang, body: body.into(), status, source_hash });
    }

    fn source(&self, field: u8) -> Option<&Text> {
        self.texts.iter().find(|text| text.field == field && text.status == TextStatus::Source)
    }

    /// The best text of a field for a reader of `lang`, along the declared chain of languages.
    pub fn text(&self, name: &str, lang: Lang) -> Option<&Text> {
        self.text_at(self.entity.position(name)?, lang)
    }

    /// As [`Record::text`], by field position.
    pub fn text_at(&self, field: usize, lang: Lang) -> Option<&Text> {
        let field = u8::try_from(field).ok()?;
        let in_lang = |lang: Lang| {
            self.texts
                .binary_search_by_key(&(field, lang), |text| (text.field, text.lang))
                .ok()
                .map(|at| &self.texts[at])
        };
        let source = self.source(field).map_or(lang, |text| text.lang);
        lang.fallbacks(source).into_iter().find_map(in_lang).or_else(|| {
            // Told only in a language outside the chain: better that than nothing, unless the
            // chain shuts it out on purpose.
            self.texts
                .iter()
                .find(|text| text.field == field && lang.fallbacks(text.lang).contains(&text.lang))
        })
    }

    /// Whether a translation was made from an older source than today's.
    pub fn is_stale(&self, text: &Text) -> bool {
        text.status != TextStatus::Source
            && self.source(text.field).is_some_and(|source| source.source_hash != text.source_hash)
    }

    /// The audience of a field: its own where it has one, else the record's.
    pub fn field_audience(&self, field: usize) -> Audience {
        let own = self.field_audiences.iter().find(|(at, _)| usize::from(*at) == field);
        own.map_or(self.audience, |(_, audience)| *audience)
    }

    /// Gives a field that has an audience of its own a narrower one, by name.
    pub fn narrow(&mut self, name: &str, audience: Audience) {
        let position = self.entity.position(name).filter(|at| self.entity.fields[*at].own_audience);
        debug_assert!(position.is_some(), "{}.{name} has no audience of its own", self.entity.name);
        if let Some(at) = position.and_then(|at| u8::try_from(at).ok()) {
            self.field_audiences.retain(|(field, _)| *field != at);
            self.field_audiences.push((at, audience));
            self.field_audiences.sort_by_key(|(field, _)| *field);
        }
    }

    /// The required fields that are missing, by name.
    pub fn missing(&self) -> impl Iterator<Item = &'static str> {
        self.entity.fields.iter().enumerate().filter_map(|(at, field)| {
            let there = match field.kind {
                Kind::Text => self.texts.iter().any(|text| usize::from(text.field) == at),
                _ => self.at(at).is_some(),
            };
            (field.required && !there).then_some(field.name)
        })
    }

    /// Whether both say the same, whatever their versions and times.
    pub fn says_the_same(&self, other: &Record) -> bool {
        self.id == other.id
            && self.entity.name == other.entity.name
            && self.values == other.values
            && self.texts == other.texts
            && self.audience == other.audience
            && self.field_audiences == other.field_audiences
            && self.retired_at.is_some() == other.retired_at.is_some()
    }
}

impl PartialEq for Entity {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::entity::Field;

    static THING: Entity = Entity {
        name: "thing",
        file: "things",
        room: "test",
        root: true,
        fields: &[
            Field::text("name").required(),
            Field::line("code"),
            Field::new("email", Kind::Email).with_audience(),
        ],
    };

    fn thing() -> Record {
        Record::new(&THING, Id::foreign("test", "1"))
    }

    #[test]
    fn a_translation_goes_stale_when_its_source_changes() {
        let mut record = thing();
        record.tell("name", Lang::HU, "Orvos");
        record.tell_as("name", Lang::EN, "Doctor", TextStatus::Machine);
        assert!(!record.is_stale(record.text("name", Lang::EN).unwrap()));
        record.tell("name", Lang::HU, "Gyerekorvos");
        assert!(record.is_stale(record.text("name", Lang::EN).unwrap()));
    }

    #[test]
    fn values_and_audiences_are_set_and_cleared() {
        let mut record = thing();
        assert_eq!(record.missing().collect::<Vec<_>>(), ["name"]);
        record.set("code", Some(Value::Line("x".into())));
        assert_eq!(record.line("code"), Some("x"));
        record.set("code", None);
        assert_eq!(record.value("code"), None);
        record.audience = Audience::Public;
        record.narrow("email", Audience::Members);
        assert_eq!(record.field_audience(2), Audience::Members);
        assert_eq!(record.field_audience(1), Audience::Public);
    }

    #[test]
    fn numbers_go_out_as_json_as_they_came_in() {
        for (number, written) in [(12.0, "12"), (-3.0, "-3"), (0.1 + 0.2, "0.30000000000000004")] {
            assert_eq!(Value::Number(number).to_json().to_string(), written);
        }
        let large = 2f64.powi(60);
        assert_eq!(Value::Number(large).to_json(), json!(large));
        let id = Id::foreign("test", "1");
        assert_eq!(Value::Id(id).to_json(), id.to_string());
        assert_eq!(Value::At(Instant::default()).to_json(), "1970-01-01T00:00:00Z");
        assert_eq!(Value::Line("a \"b\"".into()).to_json(), "a \"b\"");
    }

    proptest! {
        #[test]
        fn a_reader_gets_their_own_language_first_then_the_chain(
            told in proptest::sample::subsequence(vec!["ar", "en", "hu", "ru", "uk", "vi"], 1..6), want in proptest::sample::select(vec!["ar", "en", "hu", "ru", "uk", "vi"])
        ) {
            let mut record = thing();
            let source: Lang = told[0].parse().unwrap();
            for (at, tag) in told.iter().enumerate() {
                let status = if at == 0 { TextStatus::Source } else { TextStatus::Approved };
                record.tell_as("name", tag.parse().unwrap(), tag, status);
            }
            let want: Lang = want.parse().unwrap();
            match record.text("name", want) {
                Some(text) => {
                    let first = want.fallbacks(source).into_iter().find(|lang| told.contains(&lang.as_str()));
                    if let Some(first) = first { prop_assert_eq!(text.lang, first); }
                    let pair = [want.as_str(), text.lang.as_str()];
                    prop_assert!(pair != ["uk", "ru"] && pair != ["ru", "uk"]);
                }
                None => prop_assert!(told.iter().all(|tag| (*tag == "uk" || *tag == "ru") && *tag != want.as_str())),
            }
        }
    }
}
