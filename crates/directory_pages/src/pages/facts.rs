//! The line of facts under a name: open now, languages, cost, district, checked when.

use chrono::NaiveDate;
use directory::model::entities::COST_OPTION;
use directory::model::hours::State;
use directory::model::service::ServiceFacts;

use super::desk::{Desk, Words};

/// A fact; one about opening says so, for its mark: `yes` now, `soon` later today, `no`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) words: Words,
    pub(crate) open: Option<&'static str>,
}

/// How many languages a fact names; the service's page has them all.
const LANGUAGES: usize = 3;

/// The facts of a service on offer, the most urgent first.
pub(crate) fn facts(desk: &Desk, facts: &ServiceFacts) -> Vec<Fact> {
    let mut line = open(desk, facts);
    let mut say = |words: Option<Words>| line.extend(words.map(|words| Fact { words, open: None }));
    say(speaks(desk, facts));
    let interpreter = facts.service.text("interpretation_services", desk.locale.lang()).is_some();
    say(interpreter.then(|| desk.say("directory-facts-interpreter")));
    say(cost(desk, facts));
    access(desk, facts).into_iter().for_each(|way| say(Some(way)));
    say(district(desk, facts));
    say(facts.step_free.then(|| desk.say("directory-facts-step-free")));
    say(Some(checked(desk, facts)));
    line
}

/// How one gets in: every way, the main one first.
pub(crate) fn access(desk: &Desk, facts: &ServiceFacts) -> Vec<Words> {
    // Side by side, "no appointment needed" and "by appointment" would contradict each other.
    let either = ["walk_in", "appointment"].iter().all(|way| facts.access().any(|told| told == *way));
    let mut keys: Vec<&str> = Vec::new();
    for way in facts.access() {
        let key = match way {
            "walk_in" | "appointment" if either => "directory-facts-walk-in-or-appointment",
            "walk_in" => "directory-facts-walk-in",
            "appointment" => "directory-facts-by-appointment",
            "phone" => "directory-facts-by-phone",
            "online" => "directory-facts-online",
            _ => continue,
        };
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().map(|key| desk.say(key)).collect()
}

/// Open or closed now, and what comes next.
fn open(desk: &Desk, facts: &ServiceFacts) -> Vec<Fact> {
    if facts.service.line("status") == Some("temporarily closed") {
        return vec![Fact { words: desk.say("directory-facts-temporarily-closed"), open: Some("no") }];
    }
    let answer = facts.hours.state(desk.now, desk.snapshot.city.zone);
    let today = desk.today();
    let (words, open) = match answer.state {
        State::Open { until: None } => (desk.say("directory-facts-open-all-day"), Some("yes")),
        State::Open { until: Some(until) } if (until.date() - today).num_days() > 1 => {
            (desk.say("directory-facts-open-now"), Some("yes"))
        }
        State::Open { until: Some(until) } => {
            let time = desk.closing(until.time());
            (desk.say_with("directory-facts-open-until", &[("time", (&time).into())]), Some("yes"))
        }
        State::Closed { opens: None } => (desk.say("directory-facts-closed-now"), Some("no")),
        State::Closed { opens: Some(opens) } => {
            let soon = if opens.date() == today { "soon" } else { "no" };
            (opening(desk, today, opens), Some(soon))
        }
        State::Unknown => (desk.say("directory-facts-hours-unknown"), None),
    };
    let mut line = vec![Fact { words, open }];
    if answer.may_differ {
        line.push(Fact { words: desk.say("directory-facts-hours-may-differ"), open: None });
    }
    line
}

fn opening(desk: &Desk, today: NaiveDate, opens: chrono::NaiveDateTime) -> Words {
    let time = desk.locale.time(opens.time());
    match (opens.date() - today).num_days() {
        0 => desk.say_with("directory-facts-opens-today", &[("time", (&time).into())]),
        1 => desk.say_with("directory-facts-opens-tomorrow", &[("time", (&time).into())]),
        2..=6 => {
            let day = chrono::Datelike::weekday(&opens.date());
            desk.say_with("directory-facts-opens-day", &[("day", day.into()), ("time", (&time).into())])
        }
        _ => {
            let date = desk.locale.date(opens.date());
            let values = [("date", (&date).into()), ("time", (&time).into())];
            desk.say_with("directory-facts-opens-date", &values)
        }
    }
}

fn speaks(desk: &Desk, facts: &ServiceFacts) -> Option<Words> {
    let mut codes = in_order(desk, facts.speaks.iter().map(AsRef::as_ref));
    if codes.is_empty() {
        return None;
    }
    let more = codes.len().saturating_sub(LANGUAGES);
    // One left over is better named than counted.
    let (shown, more) = if more == 1 { (codes.len(), 0) } else { (LANGUAGES, more) };
    codes.truncate(shown);
    let mut names: Vec<String> = codes.iter().map(|code| desk.locale.language_name(code)).collect();
    if more > 0 {
        names.push(
            desk.locale.msg_with("directory-facts-languages-more", &[("count", more.into())]).into_owned(),
        );
    }
    let languages = desk.locale.list(&names);
    Some(desk.say_with("directory-facts-speaks", &[("languages", (&languages).into())]))
}

/// Codes of languages, the reader's own first, then those most people here share.
pub(crate) fn in_order<'c>(desk: &Desk, codes: impl Iterator<Item = &'c str>) -> Vec<&'c str> {
    let reader = [desk.locale.lang(), desk.snapshot.city.language, kernel::Lang::EN];
    let wanted = desk.wanted.iter().map(|code| &**code);
    let first: Vec<&str> = wanted.chain(reader.iter().map(|lang| lang.as_str())).collect();
    let place = |code: &str| first.iter().position(|known| *known == code).unwrap_or(first.len());
    let mut codes: Vec<&str> = codes.collect();
    codes.sort_by_key(|code| (place(code), *code));
    codes
}

fn cost(desk: &Desk, facts: &ServiceFacts) -> Option<Words> {
    if facts.free? {
        return Some(desk.say("directory-facts-free"));
    }
    let costs = desk.records().owned(facts.service.id, &COST_OPTION);
    let mut amounts = costs.iter().filter_map(|cost| Some((cost.number("amount")?, cost.line("currency")?)));
    let ((number, currency), None) = (amounts.next()?, amounts.next()) else { return None };
    let amount = amount(desk, number, currency);
    Some(desk.say_with("directory-facts-cost", &[("amount", (&amount).into())]))
}

/// A sum of money.
pub(crate) fn amount(desk: &Desk, number: f64, currency: &str) -> String {
    // Whole numbers stand without a point, as people write them; 2^53 is more than any price.
    let whole = number.fract() == 0.0 && number.abs() < 9e15;
    let number = if whole { desk.locale.number(number as i64) } else { format!("{number:.2}") };
    let key = format!("directory-currency-{}", currency.to_ascii_lowercase());
    let known = desk.locale.has(&key).then(|| desk.locale.msg(&key));
    let currency = known.as_deref().unwrap_or(currency);
    let values = [("amount", (&number).into()), ("currency", currency.into())];
    desk.locale.msg_with("directory-cost-amount", &values).into_owned()
}

fn district(desk: &Desk, facts: &ServiceFacts) -> Option<Words> {
    let mut codes: Vec<&str> = facts.places.iter().filter_map(|place| place.district.as_deref()).collect();
    codes.sort_unstable();
    codes.dedup();
    if let Some(asked) = codes.iter().find(|code| desk.districts.iter().any(|known| **known == ***code)) {
        return Some(district_name(desk, asked));
    }
    match codes.as_slice() {
        [] => None,
        [code] => Some(district_name(desk, code)),
        many => Some(desk.say_with("directory-facts-places", &[("count", many.len().into())])),
    }
}

/// A district by its name, or by its code where it has none.
pub(crate) fn district_name(desk: &Desk, code: &str) -> Words {
    let known = desk.snapshot.city.districts.iter().find(|district| district.code == code);
    let named = known.and_then(|district| desk.told(&district.name));
    named.unwrap_or_else(|| desk.say_with("directory-facts-district", &[("district", code.into())]))
}

fn checked(desk: &Desk, facts: &ServiceFacts) -> Words {
    match facts.service.line("assured_date").and_then(|day| day.parse().ok()) {
        Some(day) => {
            let month = desk.locale.month_year(day);
            desk.say_with("directory-facts-checked", &[("month", (&month).into())])
        }
        None => desk.say("directory-facts-not-checked"),
    }
}
