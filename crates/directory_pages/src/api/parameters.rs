//! The parameters of the read API as one table: how each is read, where it is taken, whose it is.
//!
//! Reading a query, the OpenAPI description and the page for people are all made from it; the
//! sentence about each stands in the messages, under `directory-api-parameter-` and its name.

use serde_json::{Value as Json, json};

/// The paths parameters are taken on, as the OpenAPI description names them.
pub(super) const SERVICES: &str = "/services";
pub(super) const SERVICE: &str = "/services/{id}";
pub(super) const ORGANIZATIONS: &str = "/organizations";
pub(super) const ORGANIZATION: &str = "/organizations/{id}";
pub(super) const PLACES: &str = "/service_at_locations";
pub(super) const PLACE: &str = "/service_at_locations/{id}";
pub(super) const TAXONOMIES: &str = "/taxonomies";
pub(super) const TAXONOMY: &str = "/taxonomies/{id}";
pub(super) const TERMS: &str = "/taxonomy_terms";
pub(super) const TERM: &str = "/taxonomy_terms/{id}";
pub(super) const DELETIONS: &str = "/deletions";

const OFFERS: &[&str] = &[SERVICES, PLACES];
const LISTS: &[&str] = &[SERVICES, ORGANIZATIONS, PLACES, TAXONOMIES, TERMS];
const PAGED: &[&str] = &[SERVICES, ORGANIZATIONS, PLACES, TAXONOMIES, TERMS, DELETIONS];
const DOCUMENTS: &[&str] =
    &[SERVICES, SERVICE, ORGANIZATIONS, ORGANIZATION, PLACES, PLACE, TAXONOMIES, TAXONOMY, TERMS, TERM];

/// Records on a page unless something else is asked for.
pub(super) const PER_PAGE: u64 = 50;
/// The last page of a search that is given: whoever wants all takes the list without `search`.
pub(super) const DEEPEST_SEARCH: u64 = 50;
/// Metres around a point unless something else is asked for.
pub(super) const RADIUS: f64 = 5_000.0;

/// A parameter.
#[derive(Debug)]
pub(super) struct Parameter {
    /// Its name.
    pub(super) name: &'static str,
    /// How its value is read.
    pub(super) reads: Reads,
    /// Where it is taken.
    pub(super) on: &'static [&'static str],
    /// Whether it is our own profile's and not the standard's.
    pub(super) ours: bool,
    /// A value that is right.
    pub(super) example: &'static str,
    /// What programs need to know besides the sentence in the messages; may be empty.
    pub(super) note: &'static str,
}

/// How a value is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reads {
    /// Any text of so many characters.
    Text(usize),
    /// A whole number from, to.
    Whole(u64, u64),
    /// A number from, to.
    Number(f64, f64),
    /// `true` or `false`.
    Flag,
    /// One of these.
    Choice(&'static [&'static str]),
    /// A record's id.
    Id,
    /// A date-time, or a date.
    Moment,
    /// The same, or `now`.
    Present,
    /// A language.
    Lang,
    /// Languages, with commas between them or each in a parameter of its own.
    Langs,
}

const fn standard(
    name: &'static str,
    reads: Reads,
    on: &'static [&'static str],
    example: &'static str,
    note: &'static str,
) -> Parameter {
    Parameter { name, reads, on, ours: false, example, note }
}

const fn ours(
    name: &'static str,
    reads: Reads,
    on: &'static [&'static str],
    example: &'static str,
    note: &'static str,
) -> Parameter {
    Parameter { name, reads, on, ours: true, example, note }
}

const SOME_ID: &str = "3f7b145d-84af-42d7-8fae-eaca714b02b2";

/// Every parameter there is.
pub(super) static PARAMETERS: [Parameter; 23] = [
    standard(
        "search",
        Reads::Text(200),
        LISTS,
        "advice",
        "Best first; records with all words come before others. Only the first 16 words and the first 50 pages count. Services that are inactive or defunct are not found.",
    ),
    standard("page", Reads::Whole(1, 1_000_000), PAGED, "1", "A page after the last one is empty."),
    standard("per_page", Reads::Whole(1, 500), PAGED, "50", "50 unless given."),
    standard(
        "format",
        Reads::Choice(&["json", "ndjson"]),
        PAGED,
        "json",
        "json unless given. ndjson ignores page and per_page.",
    ),
    standard(
        "minimal",
        Reads::Flag,
        &[SERVICES],
        "false",
        "Each has id and last_modified, and name and status, without which it would be no HSDS service. Without per_page everything is on one page.",
    ),
    standard("full", Reads::Flag, &[SERVICES, ORGANIZATIONS, PLACES], "false", ""),
    standard("full_service", Reads::Flag, &[ORGANIZATIONS, ORGANIZATION], "false", ""),
    standard(
        "modified_after",
        Reads::Moment,
        &[SERVICES, ORGANIZATIONS, PLACES],
        "2026-01-01T00:00:00Z",
        "By the time of change in this directory, which is last_modified.",
    ),
    standard("taxonomy_term_id", Reads::Id, &[SERVICES, ORGANIZATIONS, PLACES], SOME_ID, ""),
    standard("taxonomy_id", Reads::Id, &[SERVICES, ORGANIZATIONS, PLACES, TERMS], SOME_ID, ""),
    standard("organization_id", Reads::Id, OFFERS, SOME_ID, ""),
    standard(
        "postcode",
        Reads::Text(16),
        OFFERS,
        "1081",
        "The postcode of an address of the place. Service areas are free text here and are not compared.",
    ),
    standard(
        "proximity",
        Reads::Number(0.0, 100_000.0),
        OFFERS,
        "1000",
        "The middle of a postcode is the mean of the public places in it; a postcode without any has no middle, and nothing is near it.",
    ),
    standard("top_only", Reads::Flag, &[TERMS], "false", ""),
    standard("parent_id", Reads::Id, &[TERMS], SOME_ID, ""),
    ours(
        "lang",
        Reads::Lang,
        DOCUMENTS,
        "en",
        "A text that is not there in this language comes in another; translations tells which there are.",
    ),
    ours(
        "lat",
        Reads::Number(-90.0, 90.0),
        OFFERS,
        "47.5",
        "Rounded to 0.01°. The nearest comes first unless there is a search.",
    ),
    ours("lon", Reads::Number(-180.0, 180.0), OFFERS, "19.04", "Rounded to 0.01°."),
    ours(
        "radius",
        Reads::Number(0.0, 100_000.0),
        OFFERS,
        "2000",
        "5000 unless given. Only places that are on the map count.",
    ),
    ours(
        "open_at",
        Reads::Present,
        OFFERS,
        "now",
        "RFC 3339, or now; from today on and at most 399 days ahead.",
    ),
    ours(
        "speaks",
        Reads::Langs,
        OFFERS,
        "vi",
        "Several, with commas or as repeated parameters, mean any of them.",
    ),
    ours("need", Reads::Text(64), OFFERS, "legal", "The code of a taxonomy term."),
    ours("since", Reads::Moment, &[DELETIONS], "2026-01-01T00:00:00Z", "That moment included."),
];

/// The parameters taken on a path.
pub(super) fn on(path: &str) -> impl Iterator<Item = &'static Parameter> {
    PARAMETERS.iter().filter(move |parameter| parameter.on.contains(&path))
}

impl Parameter {
    /// The key of the sentence about it.
    pub(super) fn key(&self) -> String {
        format!("directory-api-parameter-{}", self.name.replace('_', "-"))
    }

    /// Whether it may be given more than once.
    pub(super) fn repeats(&self) -> bool {
        self.reads == Reads::Langs
    }
}

impl Reads {
    /// What would be right, for the end of a sentence.
    pub(super) fn expected(self) -> String {
        match self {
            Reads::Text(most) => format!("at most {most} characters"),
            Reads::Whole(least, most) => format!("a whole number from {least} to {most}"),
            Reads::Number(least, most) => format!("a number from {least} to {most}"),
            Reads::Flag => "true or false".to_owned(),
            Reads::Choice(known) => known.join(" or "),
            Reads::Id => "a UUID such as 3f7b145d-84af-42d7-8fae-eaca714b02b2".to_owned(),
            Reads::Moment => "a date-time such as 2026-11-22T09:00:00Z, or a date".to_owned(),
            Reads::Present => "now, or a date-time such as 2026-11-22T09:00:00Z".to_owned(),
            Reads::Lang => "a language code such as hu or en".to_owned(),
            Reads::Langs => "language codes such as vi, with commas between them".to_owned(),
        }
    }

    /// The same for programs: a JSON Schema.
    pub(super) fn schema(self) -> Json {
        match self {
            Reads::Text(most) => json!({ "type": "string", "maxLength": most }),
            Reads::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Reads::Number(least, most) => json!({ "type": "number", "minimum": least, "maximum": most }),
            Reads::Flag => json!({ "type": "boolean" }),
            Reads::Choice(known) => json!({ "type": "string", "enum": known }),
            Reads::Id => json!({ "type": "string", "format": "uuid" }),
            Reads::Moment => {
                json!({ "type": "string", "anyOf": [{ "format": "date-time" }, { "format": "date" }] })
            }
            Reads::Present => {
                json!({ "type": "string", "anyOf": [{ "format": "date-time" }, { "const": "now" }] })
            }
            Reads::Lang => language(),
            Reads::Langs => {
                json!({ "type": "array", "items": language(), "maxItems": LANGUAGES })
            }
        }
    }
}

/// What a language code looks like: as much of BCP 47 as [`kernel::Lang`] keeps.
fn language() -> Json {
    json!({ "type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "maxLength": 15 })
}

/// How many languages can be asked for at once.
pub(super) const LANGUAGES: usize = 16;
