//! What an expression of a mapping gives for a row.

use std::collections::HashMap;
use std::fmt::Write;

use chrono::NaiveDate;
use kernel::{Id, Lang};
use serde_json::Value as Json;

use super::draft::Keys;
use super::mapping::{Expression, Full, Read, When};
use super::path::{self, Cells};
use super::problem::one;
use crate::model::entities;

/// The links of other records that expressions ask for, by entity and field.
pub(super) type Lookups = HashMap<(String, String), HashMap<Id, Id>>;

/// A row in one language, and the item of it in question.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) lang: Lang,
    pub(super) cells: &'a Cells,
    pub(super) item: Option<&'a (String, Json)>,
}

impl Told<'_> {
    /// The text at a path, `@` being the item, `@value` what stands beside it, `=text` the text.
    pub(super) fn text(&self, path: &str, join: &str) -> String {
        match (path, self.item) {
            ("@", Some((item, _))) => item.clone(),
            ("@value", Some((_, Json::Bool(true)))) => String::new(),
            ("@value", Some((_, value))) => path::text(value, join),
            ("@" | "@value", None) => String::new(),
            _ => match path.strip_prefix('=') {
                Some(fixed) => fixed.to_owned(),
                None => path::at(self.cells, path).map_or_else(String::new, |value| path::text(value, join)),
            },
        }
    }

    /// An id of several parts; none where one of them is empty.
    pub(super) fn id(&self, parts: &[String]) -> Option<String> {
        let parts: Vec<String> = parts.iter().map(|part| self.text(part, ", ")).collect();
        parts.iter().all(|part| !part.is_empty()).then(|| parts.join("/"))
    }

    pub(super) fn holds(&self, when: &When) -> bool {
        let text = self.text(&when.column, ", ");
        let among = |list: &[String]| list.iter().any(|known| known.eq_ignore_ascii_case(&text));
        match (&when.is, &when.not) {
            (None, None) => !text.is_empty(),
            (is, not) => is.as_deref().is_none_or(among) && !not.as_deref().is_some_and(among),
        }
    }

    /// What an expression gives; empty where there is nothing.
    pub(super) fn value(
        &self,
        expression: &Expression,
        keys: &Keys,
        lookups: &Lookups,
    ) -> Result<String, String> {
        match expression {
            Expression::Column(column) => Ok(self.text(column, ", ")),
            Expression::Full(full) => self.full(full, keys, lookups),
        }
    }

    fn full(&self, full: &Full, keys: &Keys, lookups: &Lookups) -> Result<String, String> {
        if let Some(constant) = &full.constant {
            return Ok(constant.clone());
        }
        if let (Some(of), Some(field)) = (&full.of, &full.field) {
            return self.lookup(of, field, &full.id, keys, lookups);
        }
        if !full.id.is_empty() {
            return Ok(self.id(&full.id).unwrap_or_default());
        }
        let join = full.join.as_deref().unwrap_or(", ");
        let columns = full.column.iter().chain(&full.columns);
        let texts: Vec<String> =
            columns.map(|column| self.text(column, join)).filter(|text| !text.is_empty()).collect();
        let text = texts.join(join);
        if text.is_empty() {
            return Ok(full.default.clone().unwrap_or_default());
        }
        let text = mapped(&text, full)?;
        let text = if full.dates.is_empty() { text } else { date(&text, &full.dates)?.to_string() };
        match full.read {
            None => Ok(text),
            Some(Read::Time) => time(&text)
                .ok_or_else(|| format!("“{text}” is not a time of day: give one such as 08:30 or 8:30am")),
            Some(Read::Weekdays) => weekdays(&text)
                .ok_or_else(|| format!("“{text}” names no weekday: give one such as Monday, or Mon-Fri")),
            Some(Read::Year) => Ok(text.chars().take(4).collect()),
        }
    }

    fn lookup(
        &self,
        of: &str,
        field: &str,
        id: &[String],
        keys: &Keys,
        lookups: &Lookups,
    ) -> Result<String, String> {
        let Some(external) = self.id(id) else { return Ok(String::new()) };
        let entity = entities::by_name(of).ok_or_else(|| format!("“{of}” is no entity"))?;
        let known = lookups
            .get(&(of.to_owned(), field.to_owned()))
            .and_then(|links| links.get(&keys.id(entity, &external)));
        known.map(ToString::to_string).ok_or_else(|| {
            format!("there is no {of} {external} that has {}: add it to the files, or give the id of one that is there", one(field))
        })
    }
}

fn mapped(text: &str, full: &Full) -> Result<String, String> {
    if full.map.is_empty() {
        return Ok(text.to_owned());
    }
    let known = full.map.iter().find(|(theirs, _)| theirs.eq_ignore_ascii_case(text));
    known.map(|(_, ours)| ours.clone()).ok_or_else(|| {
        let theirs: Vec<&str> = full.map.keys().map(String::as_str).collect();
        format!("“{text}” is not known here: give one of: {}", theirs.join(", "))
    })
}

/// A date in one of the forms. A year of four digits is never read from two.
fn date(text: &str, forms: &[String]) -> Result<NaiveDate, String> {
    let four = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
    let read = |form: &&String| form.contains("%Y") == four;
    let found = forms.iter().filter(read).find_map(|form| NaiveDate::parse_from_str(text, form).ok());
    found.ok_or_else(|| {
        let example = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        let examples: Vec<String> = forms.iter().filter_map(|form| formatted(example, form)).collect();
        format!("“{text}” is not a date: give one such as {}", examples.join(" or "))
    })
}

/// None for a form that a date does not have: `to_string` would panic.
fn formatted(date: NaiveDate, form: &str) -> Option<String> {
    let mut text = String::new();
    write!(text, "{}", date.format(form)).ok()?;
    Some(text)
}

/// The first time of day in a text: `8:30am`, `Close at 17:00pm`, `3 PM`, `9am`.
fn time(text: &str) -> Option<String> {
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let rest = text.get(from..)?;
    let clock_end = rest.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(rest.len());
    let (clock, after) = rest.split_at_checked(clock_end)?;
    let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.split(':').next()?.parse().ok()?);
    let half = after.trim_start().to_lowercase();
    let hour = match hour {
        12 if half.starts_with("am") => 0,
        // “17:00pm” means five in the afternoon.
        0..=11 if half.starts_with("pm") => hour + 12,
        hour => hour,
    };
    (hour < 24 && minute < 60 || hour == 24 && minute == 0).then(|| format!("{hour:02}:{minute:02}"))
}

/// English weekdays as RFC 5545 codes: `Sun-Thurs`, `Mon-Thurs and Sat`, `Mondays only`.
fn weekdays(text: &str) -> Option<String> {
    const DAYS: [(&str, &str); 7] = [
        ("mon", "MO"),
        ("tue", "TU"),
        ("wed", "WE"),
        ("thu", "TH"),
        ("fri", "FR"),
        ("sat", "SA"),
        ("sun", "SU"),
    ];
    let mut days: Vec<usize> = Vec::new();
    let mut range = false;
    let spaced = text.to_lowercase().replace(['-', '–'], " - ");
    for word in spaced.split([' ', ',', ';', '/']).filter(|word| !word.is_empty()) {
        if word == "-" || word == "to" {
            range = true;
            continue;
        }
        let Some(day) = DAYS.iter().position(|(start, _)| word.starts_with(start)) else { continue };
        if let (true, Some(last)) = (range, days.last().copied()) {
            // Over the end of the week where need be: Sun–Thu.
            let steps = (day + 7 - last) % 7;
            days.extend((1..steps).map(|step| (last + step) % 7));
        }
        days.push(day);
        range = false;
    }
    days.sort_unstable();
    days.dedup();
    let codes: Vec<&str> = days.iter().filter_map(|day| DAYS.get(*day)).map(|(_, code)| *code).collect();
    (!codes.is_empty()).then(|| codes.join(","))
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_are_found_in_what_people_write() {
        for (text, read) in [
            ("8:30am", "08:30"),
            ("Close at 17:00pm", "17:00"),
            ("13:00pm", "13:00"),
            ("12:00am", "00:00"),
            ("12pm", "12:00"),
            ("9am", "09:00"),
            ("4:00 PM", "16:00"),
            ("24:00", "24:00"),
            ("يغلق عند الساعة 14:00 مساء", "14:00"),
        ] {
            assert_eq!(time(text).as_deref(), Some(read), "{text}");
        }
        for bad in ["Always open", "25:00", "9:75", "", "24:30"] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }

    #[test]
    fn weekdays_are_found_in_what_people_write() {
        assert_eq!(weekdays("Sun-Thurs").as_deref(), Some("MO,TU,WE,TH,SU"));
        assert_eq!(weekdays("Mon-Thurs  and Sat").as_deref(), Some("MO,TU,WE,TH,SA"));
        assert_eq!(weekdays("Wednesdays only").as_deref(), Some("WE"));
        assert_eq!(weekdays("by appointment"), None);
    }

    #[test]
    fn dates_keep_their_century() {
        let forms: Vec<String> = ["%m/%d/%Y", "%m/%d/%y", "%B %d, %Y"].map(str::to_owned).to_vec();
        assert_eq!(date("12/24/15", &forms).map(|day| day.year()), Ok(2015));
        assert_eq!(date("1/24/70", &forms).map(|day| day.year()), Ok(1970));
        assert_eq!(date("December 24, 2014", &forms).map(|day| day.to_string()), Ok("2014-12-24".into()));
        let wrong = date("13/27/2014", &forms).unwrap_err();
        assert_eq!(
            wrong,
            "“13/27/2014” is not a date: give one such as 11/22/2026 or 11/22/26 or November 22, 2026"
        );
    }

    proptest! {
        #[test]
        fn nothing_a_stranger_writes_panics(text in any::<String>(), form in "[%A-Za-z/ ]{0,8}") {
            let _ = (time(&text), weekdays(&text), date(&text, &[form]));
        }
    }
}
