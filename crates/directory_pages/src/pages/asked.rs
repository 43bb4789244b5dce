//! What a reader asks the results for: the words, what the list is narrowed down to, the page; out of
//! an address or a form, and back into an address.

use std::fmt::Write as _;

use chrono::{NaiveTime, Weekday};
use directory::model::filter::{Filter, Kind, Open, YES};

/// The names of the parameters, by kind of choice.
const NAMES: [(Kind, &str); 7] = [
    (Kind::Need, "need"),
    (Kind::Speaks, "speaks"),
    (Kind::District, "district"),
    (Kind::Whom, "for"),
    (Kind::Cost, "free"),
    (Kind::Access, "access"),
    (Kind::StepFree, "step_free"),
];
/// The most choices of one kind that are read, and the longest code.
const MOST: usize = 32;
const LONGEST: usize = 64;

/// The weekdays by the codes addresses have for them.
pub(crate) const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];

/// A choice of the reader, as an address has it.
pub(crate) type Pair = (&'static str, String);

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    /// The words, as far as they are read.
    pub(crate) query: String,
    /// There were more.
    pub(crate) too_long: bool,
    /// What the list is narrowed down to.
    pub(crate) filter: Filter,
    /// The time as it was typed, where it is none.
    pub(crate) bad_time: Option<String>,
    /// The page, from 1.
    pub(crate) page: usize,
}

/// The name of a kind's parameter.
pub(crate) fn name(kind: Kind) -> &'static str {
    NAMES.iter().find(|(known, _)| *known == kind).map_or("open", |(_, name)| name)
}

impl Asked {
    /// Reads the pairs of a query or a form. What isn't known is passed over.
    pub(crate) fn read(pairs: &[(String, String)], deepest: usize) -> Asked {
        let one = |name: &str| {
            let found = pairs.iter().find(|(known, value)| known == name && !value.trim().is_empty());
            found.map(|(_, value)| value.trim()).unwrap_or_default()
        };
        let many = |kind: Kind| -> Vec<Box<str>> {
            let mut codes: Vec<Box<str>> = Vec::new();
            let given = pairs.iter().filter(|(known, _)| known == name(kind)).map(|(_, value)| value.trim());
            for code in given.filter(|code| !code.is_empty() && code.len() <= LONGEST).take(MOST) {
                if !codes.iter().any(|known| **known == *code) {
                    codes.push(code.into());
                }
            }
            codes
        };
        let typed = one("q");
        let need = Some(one("need")).filter(|need| !need.is_empty() && need.len() <= LONGEST);
        let (open, bad_time) = read_open(one("open"), one("day"), one("time"));
        Asked {
            query: typed.chars().take(finder::QUERY_CHARACTERS).collect(),
            too_long: typed.chars().count() > finder::QUERY_CHARACTERS,
            filter: Filter {
                need: need.map(Into::into),
                districts: many(Kind::District),
                speaks: many(Kind::Speaks),
                whom: many(Kind::Whom),
                free: one(name(Kind::Cost)) == YES,
                access: many(Kind::Access),
                step_free: one(name(Kind::StepFree)) == YES,
                open,
            },
            bad_time,
            page: one("page").parse().unwrap_or(1).clamp(1, deepest),
        }
    }

    /// The pairs of the address, without the page.
    pub(crate) fn pairs(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = Vec::new();
        if !self.query.is_empty() {
            pairs.push(("q", self.query.clone()));
        }
        pairs.extend(self.choices().into_iter().flat_map(|(_, pairs)| pairs));
        pairs
    }

    /// What is chosen, each with its kind and the pairs that say it.
    pub(crate) fn choices(&self) -> Vec<(Kind, Vec<Pair>)> {
        let filter = &self.filter;
        let yes = |on: bool| if on { vec![YES.into()] } else { Vec::new() };
        let need = filter.need.iter().cloned().collect();
        let mut choices: Vec<(Kind, Vec<Pair>)> = match filter.open {
            Open::Any => Vec::new(),
            Open::Now => vec![(Kind::Open, vec![("open", "now".to_owned())])],
            Open::At(day, time) => {
                let code = DAYS.iter().find(|(_, known)| *known == day).map_or("mon", |(code, _)| code);
                let time = time.format("%H:%M").to_string();
                vec![(Kind::Open, vec![("open", "at".to_owned()), ("day", code.to_owned()), ("time", time)])]
            }
        };
        let codes: [(Kind, Vec<Box<str>>); 7] = [
            (Kind::Need, need),
            (Kind::Speaks, filter.speaks.clone()),
            (Kind::District, filter.districts.clone()),
            (Kind::Whom, filter.whom.clone()),
            (Kind::Cost, yes(filter.free)),
            (Kind::Access, filter.access.clone()),
            (Kind::StepFree, yes(filter.step_free)),
        ];
        for (kind, codes) in codes {
            choices.extend(codes.into_iter().map(|code| (kind, vec![(name(kind), code.into_string())])));
        }
        choices
    }

    /// The query of the address, without the page.
    pub(crate) fn address(&self) -> String {
        written(&self.pairs())
    }

    /// The same without one choice.
    pub(crate) fn address_without(&self, choice: &[Pair]) -> String {
        let rest: Vec<Pair> = self.pairs().into_iter().filter(|pair| !choice.contains(pair)).collect();
        written(&rest)
    }

    /// The same with one choice of a kind in the place of all others of it.
    pub(crate) fn address_with(&self, kind: Kind, code: &str) -> String {
        let mut pairs: Vec<Pair> =
            self.pairs().into_iter().filter(|(known, _)| *known != name(kind)).collect();
        pairs.push((name(kind), code.to_owned()));
        written(&pairs)
    }
}

/// When it should be open; a time that is none comes back as it was typed.
fn read_open(open: &str, day: &str, time: &str) -> (Open, Option<String>) {
    match open {
        "now" => (Open::Now, None),
        "at" => {
            let day = DAYS.iter().find(|(code, _)| *code == day).map_or(Weekday::Mon, |(_, day)| *day);
            match read_time(time) {
                Some(time) => (Open::At(day, time), None),
                None => (Open::Any, Some(time.chars().take(16).collect())),
            }
        }
        _ => (Open::Any, None),
    }
}

/// A time as people write it: 10:30, 10.30, 10h30, 10.
fn read_time(written: &str) -> Option<NaiveTime> {
    let mut parts = written.split([':', '.', 'h', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let hour: u32 = parts.next()?.parse().ok()?;
    let minute: u32 = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// Pairs as they stand in an address.
pub(crate) fn written(pairs: &[Pair]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        let and = if query.is_empty() { "" } else { "&" };
        // Writing to a String cannot fail.
        let _ = write!(query, "{and}{name}={}", page::encoded(value));
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Asked {
        let pairs: Vec<(String, String)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Asked::read(&pairs, 50)
    }

    #[test]
    fn what_is_asked_comes_back_as_an_address() {
        let query = "q=orvos&open=at&day=sat&time=10:30&speaks=vi&speaks=en&district=08&free=1&step_free=1";
        let asked = read(query);
        assert_eq!(read(&asked.address().replace("%3A", ":")).filter, asked.filter);
        assert_eq!(asked.filter.speaks.len(), 2);
        let without = asked.address_without(&[("speaks", "vi".to_owned())]);
        assert!(without.contains("speaks=en") && !without.contains("speaks=vi"), "{without}");
        assert!(asked.address_with(Kind::District, "09").ends_with("district=09"));
        assert_eq!(read("").address(), "");
    }

    #[test]
    fn a_time_is_read_as_people_write_it_and_kept_where_it_is_none() {
        for (written, hour) in [("9", 9), ("09:00", 9), ("9.00", 9), ("18h00", 18)] {
            assert_eq!(read_time(written), NaiveTime::from_hms_opt(hour, 0, 0), "{written}");
        }
        let asked = read("open=at&day=sat&time=25:00");
        assert_eq!((asked.filter.open, asked.bad_time.as_deref()), (Open::Any, Some("25:00")));
    }

    #[test]
    fn the_query_is_cut_and_the_page_kept_within_bounds() {
        let asked = read(&format!("q={}&page=9999", "a".repeat(300)));
        assert!(asked.too_long && asked.query.len() == finder::QUERY_CHARACTERS && asked.page == 50);
    }
}
