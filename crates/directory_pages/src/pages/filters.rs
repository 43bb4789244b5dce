//! The filters beside the results: every choice with how many services it would leave, and what is on.

use chrono::{Datelike, Days};
use directory::model::entities::GROUPS;
use directory::model::filter::{Kind, Open, YES};
use directory::snapshot::Counts;
use kernel::Lang;
use page::FieldError;

use super::asked::{Asked, DAYS, Pair, name};
use super::desk::{Desk, Words};
use super::facts::district_name;

/// How many languages and needs are offered; those that are on stand there besides.
const LANGUAGES: usize = 8;
const NEEDS: usize = 8;
/// The ways to get in, with their texts.
const ACCESS: [(&str, &str); 4] = [
    ("walk_in", "directory-facts-walk-in"),
    ("appointment", "directory-facts-by-appointment"),
    ("phone", "directory-facts-by-phone"),
    ("online", "directory-facts-online"),
];

/// The filters.
pub(crate) struct Filters {
    /// How many are on.
    pub(crate) on: usize,
    pub(crate) groups: Vec<Group>,
    pub(crate) open: OpenChoice,
    /// What the search itself asked for, to be sent with the form.
    pub(crate) query: String,
    pub(crate) chips: Vec<Chip>,
    pub(crate) errors: Vec<FieldError>,
}

/// Choices of one kind.
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) name: &'static str,
    /// One of them at most.
    pub(crate) single: bool,
    /// One of them is on, or it is worth standing open.
    pub(crate) shown: bool,
    pub(crate) choices: Vec<Choice>,
}

/// A choice.
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: Words,
    pub(crate) count: usize,
    pub(crate) on: bool,
}

/// When it should be open.
pub(crate) struct OpenChoice {
    /// `any`, `now` or `at`.
    pub(crate) chosen: &'static str,
    pub(crate) now: usize,
    /// The days from today on: code, name, chosen.
    pub(crate) days: Vec<(&'static str, String, bool)>,
    pub(crate) time: String,
    pub(crate) error: Option<FieldError>,
}

/// A filter that is on, and the address without it.
pub(crate) struct Chip {
    pub(crate) href: String,
    pub(crate) label: Words,
}

impl Filters {
    pub(crate) fn of(desk: &Desk, asked: &Asked, counts: &Counts) -> Filters {
        let error = asked.bad_time.as_ref().map(|_| FieldError {
            field: "time".into(),
            message: desk.say("directory-filter-time-wrong").body,
        });
        let chips: Vec<Chip> = asked
            .choices()
            .into_iter()
            .filter_map(|(kind, pairs)| {
                let href = desk.link(&with("/search", &asked.address_without(&pairs)));
                Some(Chip { href, label: label(desk, kind, &pairs)? })
            })
            .collect();
        Filters {
            on: chips.len(),
            groups: groups(desk, asked, counts),
            open: open(desk, asked, counts, error.clone()),
            query: asked.query.clone(),
            chips,
            errors: error.into_iter().collect(),
        }
    }
}

/// A path with a query, if there is any.
pub(crate) fn with(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

fn groups(desk: &Desk, asked: &Asked, counts: &Counts) -> Vec<Group> {
    let filter = &asked.filter;
    let all = [
        group(desk, "directory-filter-speaks", Kind::Speaks, languages(desk, asked, counts)),
        group(desk, "directory-filter-district", Kind::District, districts(desk, asked, counts)),
        group(desk, "directory-filter-whom", Kind::Whom, whom(desk, asked, counts)),
        group(
            desk,
            "directory-filter-cost",
            Kind::Cost,
            yes(desk, counts, Kind::Cost, "directory-filter-free", filter.free),
        ),
        group(desk, "directory-filter-access", Kind::Access, access(desk, asked, counts)),
        group(
            desk,
            "directory-filter-accessibility",
            Kind::StepFree,
            yes(desk, counts, Kind::StepFree, "directory-filter-step-free", filter.step_free),
        ),
        group(desk, "directory-filter-need", Kind::Need, needs(desk, asked, counts)),
    ];
    all.into_iter().filter(|group| !group.choices.is_empty()).collect()
}

fn group(desk: &Desk, title: &str, kind: Kind, choices: Vec<Choice>) -> Group {
    let shown = kind == Kind::Speaks || choices.iter().any(|choice| choice.on);
    Group { title: desk.say(title).body, name: name(kind), single: kind == Kind::Need, shown, choices }
}

/// A choice, if it would leave something or is on.
fn choice(value: &str, label: Words, count: usize, on: bool) -> Option<Choice> {
    (count > 0 || on).then(|| Choice { value: value.to_owned(), label, count, on })
}

fn is_on(chosen: &[Box<str>], code: &str) -> bool {
    chosen.iter().any(|known| **known == *code)
}

fn languages(desk: &Desk, asked: &Asked, counts: &Counts) -> Vec<Choice> {
    let mut found: Vec<(&str, usize)> = counts.choices(Kind::Speaks).collect();
    for code in &asked.filter.speaks {
        if !found.iter().any(|(known, _)| **known == **code) {
            found.push((code, 0));
        }
    }
    found.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
    // The reader's own first, whatever its number, and those most people here share; then by number.
    let known = [desk.locale.lang(), desk.snapshot.city.language, Lang::EN];
    let place = |code: &str| known.iter().position(|lang| lang.as_str() == code).unwrap_or(known.len());
    found.sort_by_key(|(code, _)| place(code));
    let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
    let shown = |(at, code): &(usize, &str)| *at < LANGUAGES || is_on(&asked.filter.speaks, code);
    codes
        .into_iter()
        .enumerate()
        .filter(shown)
        .filter_map(|(_, code)| {
            let label = desk.ours(desk.locale.language_name(code));
            choice(code, label, counts.of(Kind::Speaks, code), is_on(&asked.filter.speaks, code))
        })
        .collect()
}

fn districts(desk: &Desk, asked: &Asked, counts: &Counts) -> Vec<Choice> {
    let districts = desk.snapshot.city.districts.iter();
    districts
        .filter_map(|district| {
            let count = counts.of(Kind::District, &district.code);
            let on = is_on(&asked.filter.districts, &district.code);
            choice(&district.code, district_name(desk, &district.code), count, on)
        })
        .collect()
}

fn whom(desk: &Desk, asked: &Asked, counts: &Counts) -> Vec<Choice> {
    let group = |code: &&str| {
        choice(code, desk.group_name(code)?, counts.of(Kind::Whom, code), is_on(&asked.filter.whom, code))
    };
    GROUPS.iter().filter_map(group).collect()
}

fn access(desk: &Desk, asked: &Asked, counts: &Counts) -> Vec<Choice> {
    let way = |(code, key): &(&str, &str)| {
        choice(code, desk.say(key), counts.of(Kind::Access, code), is_on(&asked.filter.access, code))
    };
    ACCESS.iter().filter_map(way).collect()
}

fn yes(desk: &Desk, counts: &Counts, kind: Kind, key: &str, on: bool) -> Vec<Choice> {
    choice(YES, desk.say(key), counts.of(kind, YES), on).into_iter().collect()
}

fn needs(desk: &Desk, asked: &Asked, counts: &Counts) -> Vec<Choice> {
    let list = desk.snapshot.needs();
    let chosen = asked.filter.need.as_deref();
    let mut found: Vec<(&str, usize)> = counts.choices(Kind::Need).collect();
    found.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
    found.truncate(NEEDS);
    if let Some(code) = chosen.filter(|code| !found.iter().any(|(known, _)| known == code)) {
        found.push((code, counts.of(Kind::Need, code)));
    }
    let need = |(code, count): (&str, usize)| {
        choice(code, desk.told(&list.by_code(code)?.label)?, count, chosen == Some(code))
    };
    found.into_iter().filter_map(need).collect()
}

fn open(desk: &Desk, asked: &Asked, counts: &Counts, error: Option<FieldError>) -> OpenChoice {
    let (chosen, day, time) = match asked.filter.open {
        Open::Any if error.is_some() => ("at", None, asked.bad_time.clone().unwrap_or_default()),
        Open::Any => ("any", None, String::new()),
        Open::Now => ("now", None, String::new()),
        Open::At(day, time) => ("at", Some(day), time.format("%H:%M").to_string()),
    };
    let today = desk.today();
    let coming = (0..7).filter_map(|ahead| today.checked_add_days(Days::new(ahead)));
    let days = coming.filter_map(|date| {
        let (code, weekday) = DAYS.iter().find(|(_, known)| *known == date.weekday())?;
        Some((*code, desk.locale.weekday(*weekday).to_owned(), day == Some(*weekday)))
    });
    OpenChoice { chosen, now: counts.of(Kind::Open, YES), days: days.collect(), time, error }
}

/// What a filter that is on is called.
fn label(desk: &Desk, kind: Kind, pairs: &[Pair]) -> Option<Words> {
    let value = |name: &str| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    let code = pairs.first().map(|(_, value)| value.as_str())?;
    match kind {
        Kind::Open if code == "now" => Some(desk.say("directory-filter-open-now")),
        Kind::Open => {
            let weekday = DAYS.iter().find(|(known, _)| Some(*known) == value("day"))?.1;
            let (day, time) = (desk.locale.weekday(weekday), value("time")?);
            Some(desk.say_with("directory-filter-open-then", &[("day", day.into()), ("time", time.into())]))
        }
        Kind::Speaks => Some(desk.ours(desk.locale.language_name(code))),
        Kind::District => Some(district_name(desk, code)),
        Kind::Whom => desk.group_name(code),
        Kind::Cost => Some(desk.say("directory-filter-free")),
        Kind::Access => ACCESS.iter().find(|(known, _)| *known == code).map(|(_, key)| desk.say(key)),
        Kind::StepFree => Some(desk.say("directory-filter-step-free")),
        Kind::Need => desk.need_name(code),
    }
}
