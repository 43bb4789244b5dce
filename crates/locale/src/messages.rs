//! The Fluent messages of one language, and the list of those that were asked for in vain.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::Weekday;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use kernel::Lang;
use unic_langid::LanguageIdentifier;

use crate::{LocaleError, formats};

/// A bundle that threads may share.
pub(crate) type Bundle = FluentBundle<FluentResource>;

/// A value put into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, put in as it is. Years, phone numbers and codes are texts too: they are not grouped.
    Text(&'a str),
    /// A whole number: chooses the plural form and is shown grouped, in Latin digits.
    Int(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Int(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Int(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A weekday as messages select by it: `mon` to `sun`. What is shown is the message's own affair,
/// because “on Monday” is one word in many languages.
impl From<Weekday> for Arg<'_> {
    fn from(day: Weekday) -> Self {
        Arg::Text(match day {
            Weekday::Mon => "mon",
            Weekday::Tue => "tue",
            Weekday::Wed => "wed",
            Weekday::Thu => "thu",
            Weekday::Fri => "fri",
            Weekday::Sat => "sat",
            Weekday::Sun => "sun",
        })
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::from(text),
            Arg::Int(number) => FluentValue::from(number),
        }
    }
}

/// Gives the `.ftl` files of a language: names and texts.
pub(crate) type Source = Arc<dyn Fn(Lang) -> Vec<(String, String)> + Send + Sync>;

/// The messages of a language, read when somebody first asks for one: a city that is read in three languages keeps
/// three in memory.
pub(crate) struct Book {
    lang: Lang,
    locale: String,
    source: Source,
    read: OnceLock<Option<Bundle>>,
    missing: Arc<Missing>,
}

impl Book {
    pub(crate) fn new(lang: Lang, locale: &str, source: Source, missing: Arc<Missing>) -> Book {
        Book { lang, locale: locale.to_owned(), source, read: OnceLock::new(), missing }
    }

    /// Its messages.
    ///
    /// # Errors
    /// The first file that is not as it should be.
    pub(crate) fn read(&self) -> Result<(), LocaleError> {
        let bundle = bundle(self.lang, &self.locale, (self.source)(self.lang))?;
        // Somebody else may have read the same meanwhile.
        let _ = self.read.set(Some(bundle));
        Ok(())
    }

    /// Its messages; none where they can't be read, which then stands among what is missing.
    pub(crate) fn bundle(&self) -> Option<&Bundle> {
        let read = || match bundle(self.lang, &self.locale, (self.source)(self.lang)) {
            Ok(bundle) => Some(bundle),
            Err(error) => {
                self.missing.note(self.lang, &error.to_string());
                None
            }
        };
        self.read.get_or_init(read).as_ref()
    }
}

/// What the library knows a language by.
pub(crate) fn identifier(lang: Lang, locale: &str) -> Result<LanguageIdentifier, LocaleError> {
    let wrong =
        |e| LocaleError::LanguageFile { lang, reason: format!("“{locale}” is not a locale: {e}") };
    locale.parse().map_err(wrong)
}

/// Reads the `.ftl` files of a language into one bundle, with the plural forms and numbers of `locale`.
fn bundle(lang: Lang, locale: &str, files: Vec<(String, String)>) -> Result<Bundle, LocaleError> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang, locale)?]);
    // Fluent's isolating marks would be shown as boxes by old phones and copied along with phone
    // numbers; templates isolate with `<bdi>` instead.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(grouped));
    for (file, text) in files {
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let (at, reason) =
                    errors.first().map_or((0, "not Fluent".to_owned()), |e| (e.pos.start, e.to_string()));
                let line = 1 + resource.source().bytes().take(at).filter(|b| *b == b'\n').count();
                return Err(LocaleError::Syntax { lang, file, line, reason });
            }
        };
        bundle.add_resource(resource).map_err(|errors| {
            let reason =
                errors.first().map_or_else(|| "a key is defined twice".to_owned(), ToString::to_string);
            LocaleError::Twice { lang, file, reason }
        })?;
    }
    Ok(bundle)
}

/// Writes the numbers inside messages; a plain function, because that is all Fluent takes.
fn grouped(value: &FluentValue, memo: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    // Fluent keeps numbers as f64; counts lie far below the 2^53 it holds exactly.
    memo.with_try_get::<Grouping, _, _>((), |g| formats::number(&g.0, number.value as i64)).ok()
}

struct Grouping(DecimalFormatter);

impl Memoizable for Grouping {
    type Args = ();
    type Error = String;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, String> {
        formats::decimal(&lang.to_string()).map(Grouping)
    }
}

/// What was asked for and not found, or not completely. Tests keep it empty; it is for the log.
#[derive(Debug, Default)]
pub(crate) struct Missing(Mutex<BTreeSet<(Lang, String)>>);

impl Missing {
    /// More than this is one mistake repeated, not news.
    const MOST: usize = 1_000;

    pub(crate) fn note(&self, lang: Lang, key: &str) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < Self::MOST {
            seen.insert((lang, key.to_owned()));
        }
    }

    pub(crate) fn list(&self) -> Vec<(Lang, String)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
