//! What a request asks for: its query read by the table of parameters, or a sentence on what is
//! wrong with it.
//!
//! Names that are not in the table are passed over, because harvesters send what other
//! directories take; a value that can't be read is refused, because guessing would give somebody
//! a wrong list. An empty value is none.

use std::collections::BTreeMap;

use axum::extract::Query;
use http::Uri;
use kernel::{BadValue, Id, Instant, Lang};
use page::PageError;

use super::parameters::{self, LANGUAGES, PER_PAGE, Parameter, Reads};

/// A value that was read.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Text(String),
    Whole(u64),
    Number(f64),
    Flag(bool),
    Id(Id),
    Moment(Instant),
    Langs(Vec<Lang>),
}

/// The parameters of a request by name, each of the kind its table row says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Asked(BTreeMap<&'static str, Value>);

/// Why a request can't be answered, in a sentence that says what would be right.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BadParameter(pub(super) String);

impl From<BadParameter> for PageError {
    fn from(bad: BadParameter) -> PageError {
        PageError::BadRequest(bad.0)
    }
}

impl Asked {
    /// Reads the query of a request to `path`, one of the table's, such as `/services`.
    ///
    /// # Errors
    /// When a value can't be read or means nothing alone.
    pub fn read(path: &str, uri: &Uri, now: Instant) -> Result<Asked, BadParameter> {
        let Ok(Query(pairs)) = Query::<Vec<(String, String)>>::try_from_uri(uri) else {
            return Err(BadParameter(
                "The query can't be read: give name=value pairs with & between them.".into(),
            ));
        };
        let mut asked = Asked::default();
        for parameter in parameters::on(path) {
            let given = pairs.iter().filter(|(name, value)| name == parameter.name && !value.is_empty());
            let given: Vec<&str> = given.map(|(_, value)| value.as_str()).collect();
            if let Some(value) = read(parameter, &given, now)? {
                asked.0.insert(parameter.name, value);
            }
        }
        asked.checked()
    }

    /// Parameters that only mean something together.
    fn checked(self) -> Result<Asked, BadParameter> {
        const TOGETHER: [(&str, &str); 4] =
            [("lat", "lon"), ("lon", "lat"), ("radius", "lat"), ("proximity", "postcode")];
        let has = |name: &str| self.0.contains_key(name);
        match TOGETHER.into_iter().find(|(name, other)| has(name) && !has(other)) {
            Some((name, other)) => {
                Err(BadParameter(format!("{name} means nothing without {other}: give both, or neither.")))
            }
            None => Ok(self),
        }
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.0.get(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn number(&self, name: &str) -> Option<f64> {
        match self.0.get(name)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.0.get(name) == Some(&Value::Flag(true))
    }

    pub(super) fn id(&self, name: &str) -> Option<Id> {
        match self.0.get(name)? {
            Value::Id(id) => Some(*id),
            _ => None,
        }
    }

    pub(super) fn moment(&self, name: &str) -> Option<Instant> {
        match self.0.get(name)? {
            Value::Moment(at) => Some(*at),
            _ => None,
        }
    }

    pub(super) fn langs(&self, name: &str) -> &[Lang] {
        match self.0.get(name) {
            Some(Value::Langs(langs)) => langs,
            _ => &[],
        }
    }

    /// The language texts are wanted in.
    pub(super) fn lang(&self) -> Option<Lang> {
        self.langs("lang").first().copied()
    }

    /// Whether everything is wanted as one stream of lines.
    pub(super) fn is_stream(&self) -> bool {
        self.text("format") == Some("ndjson")
    }

    /// The page wanted, from 1.
    pub(super) fn page(&self) -> u64 {
        self.whole("page").unwrap_or(1)
    }

    /// How many records go on a page, out of so many.
    pub(super) fn per_page(&self, total: usize) -> u64 {
        let usual = if self.flag("minimal") { u64::try_from(total).unwrap_or(u64::MAX) } else { PER_PAGE };
        self.whole("per_page").unwrap_or(usual).max(1)
    }

    fn whole(&self, name: &str) -> Option<u64> {
        match self.0.get(name)? {
            Value::Whole(number) => Some(*number),
            _ => None,
        }
    }
}

fn read(parameter: &Parameter, given: &[&str], now: Instant) -> Result<Option<Value>, BadParameter> {
    let Some(first) = given.first() else { return Ok(None) };
    if given.len() > 1 && !parameter.repeats() {
        let name = parameter.name;
        return Err(BadParameter(format!("{name} is given {} times: give it once.", given.len())));
    }
    let value = if parameter.repeats() { read_langs(given) } else { read_one(parameter.reads, first, now) };
    value.map(Some).ok_or_else(|| {
        let bad = BadValue::new(parameter.name, first, parameter.reads.expected());
        BadParameter(format!("{bad}."))
    })
}

fn read_one(reads: Reads, text: &str, now: Instant) -> Option<Value> {
    match reads {
        Reads::Text(most) => (text.chars().count() <= most).then(|| Value::Text(text.to_owned())),
        Reads::Whole(least, most) => {
            let whole = text.parse().ok().filter(|number| (least..=most).contains(number));
            whole.map(Value::Whole)
        }
        Reads::Number(least, most) => {
            let number = text.parse().ok().filter(|number| (least..=most).contains(number));
            number.map(Value::Number)
        }
        Reads::Flag if text.eq_ignore_ascii_case("true") => Some(Value::Flag(true)),
        Reads::Flag if text.eq_ignore_ascii_case("false") => Some(Value::Flag(false)),
        Reads::Flag => None,
        Reads::Choice(known) => known.contains(&text).then(|| Value::Text(text.to_owned())),
        Reads::Id => text.parse().ok().map(Value::Id),
        Reads::Present if text == "now" => Some(Value::Moment(now)),
        // A + that nobody escaped arrives as a space.
        Reads::Moment | Reads::Present => {
            Instant::parse(text).or_else(|_| Instant::parse(&text.replace(' ', "+"))).ok().map(Value::Moment)
        }
        Reads::Lang | Reads::Langs => read_langs(&[text]).filter(|_| !text.contains(',')),
    }
}

fn read_langs(given: &[&str]) -> Option<Value> {
    let codes = given.iter().flat_map(|codes| codes.split(',')).map(str::trim);
    let langs: Option<Vec<Lang>> = codes.map(|code| code.parse().ok()).collect();
    langs.filter(|langs| langs.len() <= LANGUAGES).map(Value::Langs)
}
