//! Writing answers: single documents, pages with their header and links, streams of lines.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use directory::history;
use directory::model::document::{Depth, Documents};
use directory::model::entities::{SERVICE, SERVICE_AT_LOCATION};
use directory::policy::ReadPublic;
use directory::snapshot::{Live, Snapshot};
use futures_util::stream;
use http::{HeaderValue, Uri, header};
use kernel::policy::Grant;
use kernel::{Entity, Id, Lang};
use network::model::ORGANIZATION;
use page::PageError;
use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use super::asked::{Asked, BadParameter};
use super::parameters::DEEPEST_SEARCH;
use super::select::changed_at;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const LINES: HeaderValue = HeaderValue::from_static("application/x-ndjson");

/// How many documents of a stream are written at a time.
const PIECE: usize = 32;

/// How much stands in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Minimal,
    List,
    Full,
    FullServices,
}

/// What kind of documents are wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    entity: &'static Entity,
    form: Form,
    lang: Option<Lang>,
}

impl Wish {
    /// The documents of a list.
    pub(super) fn listed(entity: &'static Entity, asked: &Asked) -> Wish {
        let form = match () {
            () if asked.flag("minimal") => Form::Minimal,
            () if asked.flag("full_service") => Form::FullServices,
            () if asked.flag("full") => Form::Full,
            () => Form::List,
        };
        Wish { entity, form, lang: asked.lang() }
    }

    /// A single document.
    pub(super) fn whole(entity: &'static Entity, asked: &Asked) -> Wish {
        let form = if asked.flag("full_service") { Form::FullServices } else { Form::Full };
        Wish { entity, form, lang: asked.lang() }
    }

    /// The document of a public record; none if there is no such record.
    pub(super) fn document(
        &self,
        snapshot: &Snapshot,
        grant: &Grant<ReadPublic>,
        id: Id,
    ) -> Option<Map<String, Json>> {
        let set = snapshot.open(grant).records();
        let record = set.of(self.entity, id)?;
        let has_all = matches!(self.form, Form::Full | Form::FullServices);
        let documents = Documents { set, lang: self.lang, translations: has_all };
        let mut document = match self.form {
            Form::Minimal | Form::List => documents.write(record, Depth::List),
            Form::Full if self.entity.name == ORGANIZATION.name => {
                documents.with_services(record, Depth::List)
            }
            Form::Full => documents.write(record, Depth::Full),
            Form::FullServices => documents.with_services(record, Depth::Full),
        };
        self.date(&mut document, snapshot, grant);
        if self.form == Form::Minimal {
            document.retain(|field, _| MINIMAL.contains(&field.as_str()));
        }
        Some(document)
    }

    /// `last_modified` of a service is when anything shown with it last changed here, as the
    /// standard means it and `modified_after` asks for it; what an import brought stays inside.
    fn date(&self, document: &mut Map<String, Json>, snapshot: &Snapshot, grant: &Grant<ReadPublic>) {
        let date = |service: &mut Map<String, Json>| {
            let id = service.get("id").and_then(Json::as_str).and_then(|id| id.parse().ok());
            if let Some(facts) = id.and_then(|id| snapshot.open(grant).service(id)) {
                service.insert("last_modified".into(), json!(changed_at(facts).rfc3339()));
            }
        };
        if self.entity.name == SERVICE.name {
            date(document);
        }
        if self.entity.name == SERVICE_AT_LOCATION.name {
            document.get_mut("service").and_then(Json::as_object_mut).into_iter().for_each(date);
        }
        let services = document.get_mut("services").and_then(Json::as_array_mut);
        services.into_iter().flatten().filter_map(Json::as_object_mut).for_each(date);
    }
}

/// The fields of a minimal service: what harvesters need, and what the standard requires.
const MINIMAL: [&str; 4] = ["id", "name", "status", "last_modified"];

/// The history of a record as the standard's `metadata`, without values.
pub(super) fn metadata(rows: Vec<[String; 9]>) -> Json {
    let entry = |row: [String; 9]| {
        let fields = history::COLUMNS.into_iter().map(str::to_owned).zip(row.into_iter().map(Json::String));
        Json::Object(fields.collect())
    };
    rows.into_iter().map(entry).collect()
}

/// A JSON answer.
pub(super) fn json(content: &impl Serialize, lang: Option<Lang>) -> Result<Response, PageError> {
    let bytes = serde_json::to_vec(content).map_err(PageError::unexpected)?;
    Ok(typed(Body::from(bytes), JSON, lang))
}

/// A JSON answer that stands ready.
pub(super) fn ready(bytes: Bytes) -> Response {
    typed(Body::from(bytes), JSON, None)
}

/// All these documents, one a line. Each piece is written from the snapshot of its moment, so
/// what is withdrawn while a slow reader takes the stream is not sent to them any more.
pub(super) fn stream(live: Live, grant: Grant<ReadPublic>, wish: Wish, ids: Vec<Id>) -> Response {
    let mut ids = ids.into_iter();
    let pieces = std::iter::from_fn(move || {
        let piece: Vec<Id> = ids.by_ref().take(PIECE).collect();
        let snapshot = live.now();
        let documents = piece.iter().filter_map(|id| wish.document(&snapshot, &grant, *id));
        (!piece.is_empty()).then(|| lines(documents))
    });
    typed(Body::from_stream(stream::iter(pieces)), LINES, wish.lang)
}

/// These values, one a line, as a whole.
pub(super) fn lines_answer(values: impl Iterator<Item = Json>) -> Result<Response, PageError> {
    let bytes = lines(values).map_err(PageError::unexpected)?;
    Ok(typed(Body::from(bytes), LINES, None))
}

fn lines(values: impl Iterator<Item = impl Serialize>) -> Result<Bytes, serde_json::Error> {
    let mut lines = Vec::new();
    for value in values {
        serde_json::to_writer(&mut lines, &value)?;
        lines.push(b'\n');
    }
    Ok(lines.into())
}

fn typed(body: Body, kind: HeaderValue, lang: Option<Lang>) -> Response {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    if let Some(lang) = lang.and_then(|lang| HeaderValue::from_str(lang.as_str()).ok()) {
        headers.insert(header::CONTENT_LANGUAGE, lang);
    }
    response
}

/// A page of a list: which part of it, and of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    total: u64,
    number: u64,
    size: u64,
    pages: u64,
}

impl Part {
    /// The part asked for of a list of `total`.
    pub(super) fn of(asked: &Asked, total: usize) -> Result<Part, BadParameter> {
        let (number, size) = (asked.page(), asked.per_page(total));
        let searched = asked.text("search").is_some();
        if searched && number > DEEPEST_SEARCH {
            return Err(BadParameter(format!(
                "“{number}” is not a valid page of a search: give a whole number from 1 to {DEEPEST_SEARCH}, more words, \
                 or no search."
            )));
        }
        let total = u64::try_from(total).unwrap_or(u64::MAX);
        let deepest = if searched { DEEPEST_SEARCH } else { u64::MAX };
        Ok(Part { total, number, size, pages: total.div_ceil(size).min(deepest) })
    }

    /// How many entries stand before it.
    pub(super) fn skip(&self) -> usize {
        usize::try_from((self.number - 1).saturating_mul(self.size)).unwrap_or(usize::MAX)
    }

    /// How many entries it takes at most.
    pub(super) fn take(&self) -> usize {
        usize::try_from(self.size).unwrap_or(usize::MAX)
    }

    /// The answer with these entries; `api` is where the API stands.
    pub(super) fn answer(
        &self,
        contents: Vec<Json>,
        api: &str,
        uri: &Uri,
        lang: Option<Lang>,
    ) -> Result<Response, PageError> {
        let page = json!({
            "total_items": self.total,
            "total_pages": self.pages,
            "page_number": self.number,
            "size": contents.len(),
            "first_page": self.number == 1,
            "last_page": self.number >= self.pages,
            "empty": contents.is_empty(),
            "contents": contents,
        });
        let mut response = json(&page, lang)?;
        // An address that is no header value has no links; nobody follows it anyway.
        if let Ok(links) = HeaderValue::from_str(&self.links(api, uri)) {
            response.headers_mut().insert(header::LINK, links);
        }
        Ok(response)
    }

    /// The neighbouring pages as RFC 8288 links, with everything else that was asked kept.
    fn links(&self, public_url: &str, uri: &Uri) -> String {
        let last = self.pages.max(1);
        let others: Vec<&str> = uri
            .query()
            .unwrap_or_default()
            .split('&')
            .filter(|pair| !pair.is_empty() && pair.split('=').next() != Some("page"))
            .collect();
        let pages = BTreeMap::from([
            ("first", Some(1)),
            ("last", Some(last)),
            ("next", Some(self.number + 1).filter(|next| *next <= last)),
            ("prev", self.number.checked_sub(1).filter(|prev| *prev > 0).map(|prev| prev.min(last))),
        ]);
        let link = |(relation, page): (&str, Option<u64>)| {
            let page = format!("page={}", page?);
            let query = [&others[..], &[page.as_str()]].concat().join("&");
            Some(format!("<{public_url}{}?{query}>; rel=\"{relation}\"", uri.path()))
        };
        pages.into_iter().filter_map(link).collect::<Vec<_>>().join(", ")
    }
}
