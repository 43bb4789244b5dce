//! One language: its messages, and how it writes dates, numbers and lists.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, Weekday};
use fluent_bundle::FluentArgs;
use fluent_syntax::ast::Pattern;
use kernel::Lang;

use crate::formats::Formats;
use crate::messages::{Book, Bundle, Missing};
use crate::{Arg, Direction, LanguageInfo};

/// One language, as pages use it. Get it from [`Locales`](crate::Locales).
pub struct Locale {
    pub(crate) lang: Lang,
    pub(crate) info: LanguageInfo,
    pub(crate) formats: Formats,
    /// This language's messages, then those of its fallbacks.
    pub(crate) chain: Vec<Arc<Book>>,
    pub(crate) missing: Arc<Missing>,
}

impl Locale {
    /// The language's tag.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The direction its script runs in.
    pub fn direction(&self) -> Direction {
        self.info.direction
    }

    /// What it is called and how its texts were made.
    pub fn info(&self) -> &LanguageInfo {
        &self.info
    }

    /// The message `key`, for messages without variables.
    ///
    /// Never fails: a key this language lacks is looked up along [`Lang::fallbacks`], and stands as
    /// `⟦key⟧` where no language has it. Either way [`Locales::missing`](crate::Locales::missing) lists it.
    pub fn msg(&self, key: &str) -> Cow<'_, str> {
        let Some((bundle, pattern)) = self.find(key) else { return absent(key) };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        if !errors.is_empty() {
            self.missing.note(self.lang, key);
        }
        text
    }

    /// The message `key` with its variables: `msg_with("directory-results-found", &[("count", 3.into())])`.
    ///
    /// Never fails, as [`Locale::msg`]; a variable that is not given stands as `{$name}`.
    pub fn msg_with(&self, key: &str, args: &[(&str, Arg)]) -> Cow<'_, str> {
        let Some((bundle, pattern)) = self.find(key) else { return absent(key) };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, *value);
        }
        let mut errors = Vec::new();
        let mut text = String::new();
        let written = bundle.write_pattern(&mut text, pattern, Some(&values), &mut errors);
        if written.is_err() || !errors.is_empty() {
            self.missing.note(self.lang, key);
        }
        Cow::Owned(text)
    }

    /// Whether this language itself, without its fallbacks, has the message.
    pub fn has(&self, key: &str) -> bool {
        self.chain.first().and_then(|own| own.bundle()).is_some_and(|own| own.has_message(key))
    }

    /// With the weekday: `2026. november 22., vasárnap`.
    pub fn date(&self, date: NaiveDate) -> String {
        self.formats.date(date)
    }

    /// Without the weekday and short: `2026. nov. 22.`.
    pub fn date_short(&self, date: NaiveDate) -> String {
        self.formats.date_short(date)
    }

    /// The month of a date: `2026. november`.
    pub fn month_year(&self, date: NaiveDate) -> String {
        self.formats.month_year(date)
    }

    /// A day's name as it stands alone: `vasárnap`.
    pub fn weekday(&self, day: Weekday) -> &str {
        self.formats.weekday(day)
    }

    /// A day's short name: `V`, `Sun`.
    pub fn weekday_short(&self, day: Weekday) -> &str {
        self.formats.weekday_short(day)
    }

    /// By the 24-hour clock, in every language: `9:00`, `16:00`.
    pub fn time(&self, time: NaiveTime) -> String {
        time.format("%-H:%M").to_string()
    }

    /// A whole number, grouped: `12 345` in Hungarian.
    pub fn number(&self, value: i64) -> String {
        self.formats.number(value)
    }

    /// A number of tenths (`places` 1), hundredths (2) and so on, with the language's decimal mark: `1,2`.
    pub fn decimal(&self, value: i64, places: u8) -> String {
        self.formats.decimal(value, places)
    }

    /// An enumeration with “and”: `a, b és c`.
    pub fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    /// The name of a spoken language in this language: `vietnámi` for `vi`. Region and script are
    /// passed over (`zh-Hans` is `zh`); of a code without a name the code itself is the name.
    pub fn language_name(&self, code: &str) -> String {
        let primary = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let key = format!("locale-language-{primary}");
        let has = |book: &Arc<Book>| book.bundle().is_some_and(|bundle| bundle.has_message(&key));
        let named = self.chain.iter().any(has);
        if named { self.msg(&key).into_owned() } else { code.to_owned() }
    }

    /// The order of this language's dictionaries and telephone books.
    pub fn collator(&self) -> impl Fn(&str, &str) -> Ordering + '_ {
        |a, b| self.formats.collator.compare(a, b)
    }

    /// The first bundle along the chain that has a text for `key`.
    fn find<'a>(&'a self, key: &str) -> Option<(&'a Bundle, &'a Pattern<&'a str>)> {
        let found = self.chain.iter().enumerate().find_map(|(place, book)| {
            let bundle = book.bundle()?;
            Some((place, bundle, bundle.get_message(key)?.value()?))
        });
        if !matches!(found, Some((0, ..))) {
            self.missing.note(self.lang, key);
        }
        found.map(|(_, bundle, pattern)| (bundle, pattern))
    }
}

fn absent(key: &str) -> Cow<'static, str> {
    Cow::Owned(format!("⟦{key}⟧"))
}
