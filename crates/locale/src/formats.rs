//! ICU's part: dates, numbers, lists and order in one language.

use std::fmt::Display;

use chrono::{Datelike, NaiveDate, Weekday};
use icu_calendar::{Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as Tag;
use kernel::Lang;

use crate::LocaleError;

/// Dates are Gregorian by type: Persian and Thai would otherwise bring their own calendar.
type DateFormat<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The formatters of one language, built once.
pub(crate) struct Formats {
    date: DateFormat<YMDE>,
    date_short: DateFormat<YMD>,
    month_year: DateFormat<YM>,
    weekdays: [String; 7],
    weekdays_short: [String; 7],
    decimal: DecimalFormatter,
    list: ListFormatter,
    pub(crate) collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// Builds the formatters for `locale`, an ICU locale such as `hu` or `en-GB`.
    pub(crate) fn new(lang: Lang, locale: &str) -> Result<Formats, LocaleError> {
        let tag = latin_digits(locale).map_err(|reason| icu(lang, "anything", reason))?;
        let dates = |e| icu(lang, "dates", e);
        Ok(Formats {
            date: DateFormat::try_new((&tag).into(), YMDE::long()).map_err(dates)?,
            date_short: DateFormat::try_new((&tag).into(), YMD::medium()).map_err(dates)?,
            month_year: DateFormat::try_new((&tag).into(), YM::long()).map_err(dates)?,
            weekdays: weekdays(&DateFormat::try_new((&tag).into(), E::long()).map_err(dates)?),
            weekdays_short: weekdays(&DateFormat::try_new((&tag).into(), E::short()).map_err(dates)?),
            decimal: decimal(locale).map_err(|reason| icu(lang, "numbers", reason))?,
            list: ListFormatter::try_new_and(
                (&tag).into(),
                ListFormatterOptions::default().with_length(ListLength::Wide),
            )
            .map_err(|e| icu(lang, "lists", e))?,
            collator: Collator::try_new((&tag).into(), CollatorOptions::default())
                .map_err(|e| icu(lang, "order", e))?,
        })
    }

    pub(crate) fn date(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.date.format(&d).to_string())
    }

    pub(crate) fn date_short(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.date_short.format(&d).to_string())
    }

    pub(crate) fn month_year(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |d| self.month_year.format(&d).to_string())
    }

    pub(crate) fn weekday(&self, day: Weekday) -> &str {
        name(&self.weekdays, day)
    }

    pub(crate) fn weekday_short(&self, day: Weekday) -> &str {
        name(&self.weekdays_short, day)
    }

    pub(crate) fn number(&self, value: i64) -> String {
        number(&self.decimal, value)
    }

    pub(crate) fn decimal(&self, value: i64, places: u8) -> String {
        let mut decimal = Decimal::from(value);
        decimal.multiply_pow10(-i16::from(places));
        self.decimal.format(&decimal).to_string()
    }

    pub(crate) fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }
}

/// The formatter of grouped whole numbers in `locale`.
pub(crate) fn decimal(locale: &str) -> Result<DecimalFormatter, String> {
    let tag = latin_digits(locale)?;
    DecimalFormatter::try_new((&tag).into(), DecimalFormatterOptions::default()).map_err(|e| e.to_string())
}

pub(crate) fn number(formatter: &DecimalFormatter, value: i64) -> String {
    formatter.format(&value.into()).to_string()
}

/// Latin digits everywhere, because people copy what they read onto forms and into phones.
fn latin_digits(locale: &str) -> Result<Tag, String> {
    format!("{locale}-u-nu-latn").parse::<Tag>().map_err(|e| e.to_string())
}

fn icu(lang: Lang, what: &'static str, reason: impl Display) -> LocaleError {
    LocaleError::Icu { lang, what, reason: reason.to_string() }
}

/// None beyond the years ICU counts (about ±9999); the ISO form stands in then.
fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Date::try_new_gregorian(date.year(), month, day).ok()
}

/// The seven names from Monday on: 1 January 2024 was one.
fn weekdays(format: &DateFormat<E>) -> [String; 7] {
    std::array::from_fn(|i| {
        let day = NaiveDate::from_ymd_opt(2024, 1, 1 + i as u32).and_then(gregorian);
        day.map(|d| format.format(&d).to_string()).unwrap_or_default()
    })
}

fn name(names: &[String; 7], day: Weekday) -> &str {
    names.get(day.num_days_from_monday() as usize).map_or("", String::as_str)
}
