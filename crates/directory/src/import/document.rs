//! HSDS documents: nested JSON taken apart into records by the entity table. Children get their
//! owner from where they stand; a record that is carried whole becomes a record of its own.

use std::sync::Arc;

use kernel::{Entity, Id, Lang, TextStatus};
use serde_json::{Map, Value as Json};
use sheet::{Limits, Problem, Rows};

use super::draft::{Form, Found, Keys};
use super::package::RecordFile;
use super::problem::{At, RowError, one};
use super::source::{Bytes, InputFile};
use crate::model::document::listed_under;
use crate::model::entities::{self, ATTRIBUTE, ENTITIES, SERVICE, SERVICE_AT_LOCATION};

/// The rows of JSON and NDJSON files: each a document.
pub(super) struct Documents<'a> {
    files: std::slice::Iter<'a, RecordFile>,
    limits: &'a Limits,
    lang: Lang,
    open: Option<(&'a RecordFile, Rows<Bytes>)>,
}

impl<'a> Documents<'a> {
    pub(super) fn new(files: &'a [RecordFile], lang: Lang, limits: &'a Limits) -> Self {
        Documents { files: files.iter(), limits, lang, open: None }
    }

    /// Reads one document, or opens the next file; false at the end.
    pub(super) fn step(&mut self, keys: &Keys, found: &mut Found) -> bool {
        let Some((file, rows)) = &mut self.open else {
            let Some(file) = self.files.next() else { return false };
            let name = &file.input.name;
            match file.input.rows(self.limits) {
                Ok(rows) => self.open = Some((file, rows)),
                Err(error) if matches!(error.problem, Problem::NotAList) => {
                    match single(&file.input, self.limits) {
                        Ok(document) => take_apart(file, 1, &document, self.lang, keys, found),
                        Err(wrong) => found.wrong(&At { file: Arc::clone(name), row: 0 }, None, wrong),
                    }
                }
                Err(error) => found.problems.push(RowError::of_sheet(name, &error)),
            }
            return true;
        };
        match rows.next() {
            None => self.open = None,
            Some(Err(error)) => found.problems.push(RowError::of_sheet(&file.input.name, &error)),
            Some(Ok(row)) => {
                let number = row.number;
                take_apart(file, number, &row.into_json(), self.lang, keys, found);
            }
        }
        true
    }
}

/// A file that holds one document and no list.
fn single(file: &InputFile, limits: &Limits) -> Result<Map<String, Json>, String> {
    let bytes = file.whole(limits.row_bytes as u64).map_err(|error| error.problem.to_string())?;
    let bytes = bytes.ok_or_else(|| {
        format!("the document is larger than {} bytes; give a list, or NDJSON", limits.row_bytes)
    })?;
    let document: Json = serde_json::from_slice(&bytes)
        .map_err(|error| format!("this is not JSON ({error}); check it with a JSON validator"))?;
    match document {
        Json::Object(_) if depth(&document) > limits.json_depth => Err(format!(
            "the values are nested deeper than {} levels; make the structure flatter",
            limits.json_depth
        )),
        Json::Object(object) => Ok(object),
        _ => Err("this is not an HSDS document; give an object or a list of objects".into()),
    }
}

/// Recursion is safe: serde_json parses nothing deeper than 127.
fn depth(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Json::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The entity whose document has the most of these keys; none where two have as many.
pub(super) fn guess(object: &Map<String, Json>) -> Option<&'static Entity> {
    let mut scores: Vec<(usize, &'static Entity)> = ENTITIES
        .iter()
        .filter(|entity| entity.root)
        .map(|entity| (object.keys().filter(|key| knows(entity, key)).count(), *entity))
        .collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scores.as_slice() {
        [(best, entity), (second, _), ..] if best > second => Some(*entity),
        _ => None,
    }
}

fn knows(entity: &'static Entity, key: &str) -> bool {
    entity.position(key).is_some()
        || entity.links().any(|(_, link)| link.embedded_as == key)
        || listed_under(entity).any(|(_, listed)| listed == key)
}

fn take_apart(
    file: &RecordFile,
    row: u64,
    document: &Map<String, Json>,
    lang: Lang,
    keys: &Keys,
    found: &mut Found,
) {
    let at = At { file: Arc::clone(&file.input.name), row };
    Apart { at, lang, keys, found }.record(file.entity, document, &[]);
}

struct Apart<'a> {
    at: At,
    lang: Lang,
    keys: &'a Keys,
    found: &'a mut Found,
}

impl Apart<'_> {
    /// Takes a record and all it holds; `links` are those that follow from where it stands.
    fn record(
        &mut self,
        entity: &'static Entity,
        object: &Map<String, Json>,
        links: &[(usize, Id)],
    ) -> Option<Id> {
        let external = scalar(object.get("id").unwrap_or(&Json::Null)).unwrap_or_default();
        if external.trim().is_empty() {
            self.found.wrong(
                &self.at,
                Some("id"),
                format!("{} has no id: give every one its own", one(entity.name)),
            );
            return None;
        }
        let mut links = links.to_vec();
        self.carried(entity, object, &mut links);
        let id = self.draft(entity, object, &external, &links);
        self.listed(entity, object, id);
        Some(id)
    }

    /// The records this one carries whole. They come first: it may belong to them.
    fn carried(&mut self, entity: &'static Entity, object: &Map<String, Json>, links: &mut Vec<(usize, Id)>) {
        for (field, link) in entity.links() {
            let top = entity.name == SERVICE_AT_LOCATION.name && link.to == SERVICE.name;
            let key = if top { SERVICE.name } else { link.embedded_as };
            let Some(Json::Object(carried)) = object.get(key).filter(|_| !key.is_empty()) else { continue };
            let Some(target) = entities::by_name(link.to) else { continue };
            let inherited = self.inherited(entity, object, target, links);
            if let Some(id) = self.record(target, carried, &inherited) {
                links.push((field, id));
            }
        }
    }

    /// A programme inside a service belongs to the service's organisation, though it may not say so.
    fn inherited(
        &self,
        entity: &'static Entity,
        object: &Map<String, Json>,
        target: &'static Entity,
        links: &[(usize, Id)],
    ) -> Vec<(usize, Id)> {
        let mut inherited = Vec::new();
        for (wanted, owner) in target.links().filter(|(_, link)| link.owner && !link.to.is_empty()) {
            let Some(owning) = entities::by_name(owner.to) else { continue };
            if !target.fields.get(wanted).is_some_and(|field| field.required) {
                continue;
            }
            let same = entity.links().find(|(_, link)| link.to == owner.to);
            let found = same.and_then(|(field, _)| {
                let carried = links.iter().find(|(at, _)| *at == field).map(|(_, id)| *id);
                let name = entity.fields.get(field)?.name;
                carried.or_else(|| Some(self.keys.id(owning, &scalar(object.get(name)?)?)))
            });
            inherited.extend(found.map(|id| (wanted, id)));
        }
        inherited
    }

    fn draft(
        &mut self,
        entity: &'static Entity,
        object: &Map<String, Json>,
        external: &str,
        links: &[(usize, Id)],
    ) -> Id {
        self.strangers(entity, object);
        let mut form = Form::new(self.keys, self.found, entity, &self.at, external);
        for (key, value) in object.iter().filter(|(key, _)| *key != "id") {
            let Some(field) = entity.position(key) else { continue };
            match scalar(value) {
                Some(written) => form.write(field, key, &written, self.lang),
                None => form.wrong(key, "this is a list or an object: give a text or a number"),
            }
        }
        for (field, id) in links {
            form.link(*field, *id);
        }
        translations(&mut form, entity, object);
        let id = form.id();
        form.finish();
        id
    }

    fn listed(&mut self, entity: &'static Entity, object: &Map<String, Json>, id: Id) {
        for (child, key) in listed_under(entity) {
            let Some(Json::Array(items)) = object.get(key) else { continue };
            let place = child.links().find(|(_, link)| {
                link.owner && link.listed_as == key && (link.to == entity.name || link.to.is_empty())
            });
            let Some((field, _)) = place else { continue };
            for item in items {
                match item {
                    Json::Object(item) if child.name == ATTRIBUTE.name => {
                        self.label(entity, item, (field, id))
                    }
                    Json::Object(item) => drop(self.record(child, item, &[(field, id)])),
                    _ => self.found.wrong(&self.at, Some(key), "the list holds something else than objects"),
                }
            }
        }
    }

    /// An attribute is put on what lists it, whatever words stand beside it.
    fn label(&mut self, on: &'static Entity, item: &Map<String, Json>, link: (usize, Id)) {
        let mut item = item.clone();
        item.insert("link_entity".into(), on.name.into());
        item.remove("link_id");
        self.record(&ATTRIBUTE, &item, &[link]);
    }

    /// Counts the keys that have no place here.
    fn strangers(&mut self, entity: &'static Entity, object: &Map<String, Json>) {
        for (key, value) in object {
            let empty = matches!(value, Json::Null) || value.as_str() == Some("");
            if key == "metadata" {
                let count = value.as_array().map_or(1, Vec::len);
                (0..count).for_each(|_| self.found.no_place("metadata (the history of another system)"));
            } else if !empty && !knows(entity, key) && key != "translations" && key != SERVICE.name {
                self.found.no_place(&format!("{}: {key}", entity.name));
            }
        }
    }
}

/// `{field: {lang: {text, status}}}`, as our profile writes it.
fn translations(form: &mut Form<'_>, entity: &'static Entity, object: &Map<String, Json>) {
    let Some(Json::Object(fields)) = object.get("translations") else { return };
    for (name, languages) in fields {
        let Some(field) = entity.position(name) else { continue };
        let told = languages.as_object().into_iter().flatten().filter_map(|(lang, told)| {
            Some((
                lang.parse::<Lang>().ok()?,
                told["text"].as_str()?,
                told["status"].as_str().unwrap_or_default(),
            ))
        });
        let told: Vec<(Lang, &str, &str)> = told.collect();
        // The source first: the others remember its hash.
        if let Some((lang, body, _)) = told.iter().find(|(_, _, status)| *status == TextStatus::Source.name())
        {
            form.amend(|draft| {
                let cells: Vec<kernel::Text> = draft.record.texts().to_vec();
                for cell in cells.into_iter().filter(|cell| usize::from(cell.field) == field) {
                    draft.record.put_text(kernel::Text { body: "".into(), ..cell });
                }
                draft.record.tell(name_of(entity, field), *lang, body);
            });
        }
        for (lang, body, status) in told.iter().filter(|(_, _, status)| *status != TextStatus::Source.name())
        {
            form.translate(field, *lang, body, TextStatus::from_stored(status));
            if *status == "stale" {
                // Of an older source that is not told: no hash is that of today's.
                form.amend(|draft| {
                    let told = draft
                        .record
                        .texts()
                        .iter()
                        .find(|text| usize::from(text.field) == field && text.lang == *lang);
                    if let Some(text) = told.cloned() {
                        draft.record.put_text(kernel::Text { source_hash: 0, ..text });
                    }
                });
            }
        }
    }
}

fn name_of(entity: &'static Entity, field: usize) -> &'static str {
    entity.fields.get(field).map_or("", |field| field.name)
}

fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::Null => Some(String::new()),
        Json::String(text) => Some(text.clone()),
        Json::Bool(flag) => Some(flag.to_string()),
        Json::Number(number) => Some(match number.as_f64() {
            // 12.0 is written as 12 everywhere else.
            Some(float) if !number.is_i64() && !number.is_u64() => float.to_string(),
            _ => number.to_string(),
        }),
        Json::Array(_) | Json::Object(_) => None,
    }
}

/// The entity of a file whose name does not tell it: that of its first document.
pub(super) fn guess_file(file: &InputFile, limits: &Limits) -> Option<&'static Entity> {
    match file.rows(limits) {
        Ok(mut rows) => guess(&rows.next()?.ok()?.into_json()),
        Err(_) => guess(&single(file, limits).ok()?),
    }
}
