//! A record as a source tells it: read, checked by itself, its ids resolved; not yet compared.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use kernel::{Entity, Id, Kind, Lang, Record, TextStatus, Value};

use super::problem::{At, Problems, RowError, one};
use super::report::Counted;
use crate::model::entities::{self, ATTRIBUTE, SCHEDULE};
use crate::model::service;

/// How a source's ids become ours.
#[derive(Debug, Default)]
pub(super) struct Keys {
    pub(super) source: String,
    /// Ids that two kinds of records of this source share: the later one goes by another.
    pub(super) moved: HashMap<(&'static str, Id), Id>,
}

impl Keys {
    /// The id of what the source calls `external`: a UUID as it is, anything else by source and entity.
    pub(super) fn id(&self, entity: &Entity, external: &str) -> Id {
        let external = external.trim();
        match external.parse::<Id>() {
            Ok(id) => self.moved.get(&(entity.name, id)).copied().unwrap_or(id),
            Err(_) => Id::foreign(&self.source, &format!("{}:{external}", entity.name)),
        }
    }
}

/// A record as its source tells it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) record: Record,
    /// Bit n: the source speaks of the n-th field, be it only to say that it is empty.
    pub(super) told: u32,
    /// What the source calls it.
    pub(super) external: Box<str>,
    pub(super) at: At,
    /// Whether `record.audience` was told; else it is for the import to decide.
    pub(super) audience_told: bool,
    /// Whether the texts came with their own status and hash.
    pub(super) exact_texts: bool,
    /// References by the source's own ids, as written: these can only mean its own rows.
    pub(super) own_refs: Vec<(u8, Box<str>)>,
    /// Columns that are called otherwise than the fields they fill.
    columns: Vec<(u8, Box<str>)>,
}

impl Draft {
    /// The column a field came from.
    pub(super) fn column(&self, field: usize) -> String {
        let renamed = self.columns.iter().find(|(at, _)| usize::from(*at) == field);
        match (renamed, self.record.entity.fields.get(field)) {
            (Some((_, column)), _) => column.to_string(),
            (None, Some(known)) => known.name.to_owned(),
            (None, None) => String::new(),
        }
    }

    /// A hash of what it says, to tell a repetition from a contradiction.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.record.entity.name.hash(&mut hasher);
        for (at, value) in self.record.values() {
            at.hash(&mut hasher);
            match value {
                Value::Id(id) => id.hash(&mut hasher),
                Value::Number(number) => number.to_bits().hash(&mut hasher),
                Value::At(at) => at.hash(&mut hasher),
                Value::Line(line) => line.hash(&mut hasher),
            }
        }
        for text in self.record.texts() {
            (text.field, text.lang, &text.body).hash(&mut hasher);
        }
        hasher.finish()
    }

    /// Takes in what another draft of the same record says besides. Answers the fields on which
    /// they contradict each other; texts that are no source are left as they were told first.
    pub(super) fn unite(&mut self, other: Draft) -> Vec<usize> {
        let mut contradictions = Vec::new();
        for (at, value) in other.record.values() {
            let at = usize::from(*at);
            match self.record.at(at) {
                None => self.record.set_at(at, Some(value.clone())),
                Some(known) if known == value => {}
                Some(_) => contradictions.push(at),
            }
        }
        for text in other.record.texts() {
            let known =
                self.record.texts().iter().find(|known| known.field == text.field && known.lang == text.lang);
            match known {
                None => self.record.put_text(text.clone()),
                Some(known) if known.body != text.body && known.status == TextStatus::Source => {
                    contradictions.push(usize::from(text.field));
                }
                Some(_) => {}
            }
        }
        self.told |= other.told;
        self.own_refs.extend(other.own_refs);
        contradictions
    }
}

/// Everything a step of reading found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) drafts: Vec<Draft>,
    pub(super) problems: Problems,
    /// Rows that are left out without being wrong.
    pub(super) refused: Vec<(At, &'static Entity, String)>,
    /// Values that have no place here, counted by column.
    pub(super) unmapped: BTreeMap<String, u64>,
    pub(super) notes: Counted<String>,
}

impl Found {
    pub(super) fn wrong(&mut self, at: &At, column: Option<&str>, wrong: impl Into<String>) {
        self.problems.push(RowError {
            at: at.clone(),
            column: column.map(str::to_owned),
            wrong: wrong.into(),
        });
    }

    pub(super) fn no_place(&mut self, column: &str) {
        match self.unmapped.get_mut(column) {
            Some(count) => *count += 1,
            None => drop(self.unmapped.insert(column.to_owned(), 1)),
        }
    }
}

/// A draft being filled in, field by field.
pub(super) struct Form<'a> {
    draft: Draft,
    keys: &'a Keys,
    found: &'a mut Found,
    /// The record an attribute is put on, until it is known of which entity it is.
    link: Option<(usize, String)>,
    bad: bool,
}

impl<'a> Form<'a> {
    pub(super) fn new(
        keys: &'a Keys,
        found: &'a mut Found,
        entity: &'static Entity,
        at: &At,
        external: &str,
    ) -> Self {
        let draft = Draft {
            record: Record::new(entity, keys.id(entity, external)),
            told: 0,
            external: external.trim().into(),
            at: at.clone(),
            audience_told: false,
            exact_texts: false,
            own_refs: Vec::new(),
            columns: Vec::new(),
        };
        Form { draft, keys, found, link: None, bad: false }
    }

    pub(super) fn id(&self) -> Id {
        self.draft.record.id
    }

    /// Writes a field as it stands in a column; what can't be read is a problem of that column.
    pub(super) fn write(&mut self, field: usize, column: &str, written: &str, lang: Lang) {
        let entity = self.draft.record.entity;
        let Some(known) = entity.fields.get(field) else { return };
        let Ok(position) = u8::try_from(field) else { return };
        self.draft.told |= 1_u32.checked_shl(u32::from(position)).unwrap_or(0);
        if known.name != column {
            self.draft.columns.push((position, column.into()));
        }
        let written = written.trim();
        if written.is_empty() {
            return;
        }
        match known.kind {
            Kind::Ref(link) if link.to == entities::ANY => self.link = Some((field, written.to_owned())),
            Kind::Ref(link) => {
                if let Some(target) = entities::by_name(link.to) {
                    self.refer(field, target, written);
                }
            }
            Kind::Text if !written.contains('\0') => {
                self.draft.record.tell_as(known.name, lang, written, TextStatus::Source);
            }
            _ => match known.read(written) {
                Ok(value) => self.draft.record.set_at(field, value),
                Err(bad) => self.wrong(column, bad.to_string()),
            },
        }
    }

    /// Adds the text of another language, unless it only repeats the source, as a name may.
    pub(super) fn translate_anew(&mut self, field: usize, lang: Lang, written: &str, status: TextStatus) {
        let repeats = self
            .texts_of(field)
            .any(|text| text.status == TextStatus::Source && &*text.body == written.trim());
        if !repeats {
            self.translate(field, lang, written, status);
        }
    }

    /// Adds the text of another language, unless that language is told already.
    pub(super) fn translate(&mut self, field: usize, lang: Lang, written: &str, status: TextStatus) {
        let written = written.trim();
        let Some(known) = self.draft.record.entity.fields.get(field) else { return };
        let told = self.texts_of(field).any(|text| text.lang == lang);
        if known.kind == Kind::Text && !told && !written.is_empty() && !written.contains('\0') {
            self.draft.record.tell_as(known.name, lang, written, status);
        }
    }

    fn texts_of(&self, field: usize) -> impl Iterator<Item = &kernel::Text> {
        self.draft.record.texts().iter().filter(move |text| usize::from(text.field) == field)
    }

    fn refer(&mut self, field: usize, target: &Entity, written: &str) {
        self.draft.record.set_at(field, Some(Value::Id(self.keys.id(target, written))));
        if let (Err(_), Ok(position)) = (written.parse::<Id>(), u8::try_from(field)) {
            self.draft.own_refs.push((position, written.into()));
        }
    }

    /// Sets the link to a record whose id is already ours, unless the row told another.
    pub(super) fn link(&mut self, field: usize, to: Id) {
        let is_told =
            self.draft.record.at(field).is_some() || self.link.as_ref().is_some_and(|(at, _)| *at == field);
        if !is_told {
            self.draft.told |= u32::try_from(field).ok().and_then(|at| 1_u32.checked_shl(at)).unwrap_or(0);
            self.draft.record.set_at(field, Some(Value::Id(to)));
        }
    }

    pub(super) fn wrong(&mut self, column: &str, wrong: impl Into<String>) {
        self.bad = true;
        self.found.wrong(&self.draft.at, Some(column), wrong);
    }

    /// Changes the finished draft before it is handed over.
    pub(super) fn amend(&mut self, amend: impl FnOnce(&mut Draft)) {
        amend(&mut self.draft);
    }

    /// Checks the whole and hands it over, unless something is wrong with it.
    pub(super) fn finish(mut self) {
        if !self.resolve_link() {
            return;
        }
        let missing: Vec<&str> = self.draft.record.missing().filter(|name| *name != "id").collect();
        for name in missing {
            let column =
                self.draft.record.entity.position(name).map_or_else(String::new, |at| self.draft.column(at));
            let already_told = self
                .found
                .problems
                .shown()
                .iter()
                .rev()
                .any(|known| known.at == self.draft.at && known.column.as_deref() == Some(&column));
            if !already_told {
                let entity = self.draft.record.entity.name;
                self.wrong(
                    &column,
                    format!("it is empty, but every {entity} needs {}: fill it in", one(name)),
                );
            }
        }
        if self.draft.record.entity.name == SCHEDULE.name
            && let Err(bad) = service::schedule(&self.draft.record)
        {
            let column = self.draft.record.entity.position(bad.what).map(|at| self.draft.column(at));
            self.bad = true;
            self.found.wrong(&self.draft.at, column.as_deref(), bad.to_string());
        }
        if !self.bad {
            self.found.drafts.push(self.draft);
        }
    }

    /// Finds what an attribute is put on. A label on what is no entity of ours is left out.
    fn resolve_link(&mut self) -> bool {
        let Some((field, written)) = self.link.take() else { return true };
        let named = self.draft.record.line("link_entity").unwrap_or_default().to_owned();
        match entities::by_name(&named) {
            Some(target) => self.refer(field, target, &written),
            None if named.is_empty() || self.draft.record.entity.name != ATTRIBUTE.name => {}
            None => {
                let why =
                    format!("“{named}” is no kind of record here, so its label has nothing to stand on");
                self.found.refused.push((self.draft.at.clone(), self.draft.record.entity, why));
                return false;
            }
        }
        true
    }
}
