//! A service as it stands in lists: what it is, the line of facts, why it is shown, whom to call.

use directory::model::filter::Open;
use directory::model::service::ServiceFacts;
use directory::snapshot::Why;

use super::asked::DAYS;
use super::desk::{Desk, Words, first_sentence};
use super::facts::{Fact, facts};

/// The longest description on a card, in characters.
const ABOUT: usize = 160;
/// From so many metres on, a distance is told in kilometres.
const KILOMETRE: f64 = 1_000.0;

/// A service in a list.
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) name: Words,
    pub(crate) only_in: Option<String>,
    pub(crate) organization: Option<Words>,
    pub(crate) about: Option<Words>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) phone: Option<String>,
    pub(crate) why: Vec<String>,
}

/// What the list it stands in says of a service.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Shown {
    /// Why it is shown.
    pub(crate) why: Option<Why>,
    /// How far it is.
    pub(crate) metres: Option<f64>,
    /// When it was asked to be open.
    pub(crate) open: Open,
}

/// The card of a service; none where it has no name, as every service has.
pub(crate) fn card(desk: &Desk, facts_of: &ServiceFacts, shown: Shown) -> Option<Card> {
    let name = desk.text(&facts_of.service, "name")?;
    let organization = desk.text(&facts_of.organization, "name").filter(|words| words.body != name.body);
    let about = desk.text(&facts_of.service, "description");
    let foreign =
        [Some(&name), about.as_ref()].into_iter().flatten().find(|words| words.lang != desk.locale.lang());
    let mut line: Vec<Fact> = open_then(desk, shown.open).into_iter().collect();
    line.extend(facts(desk, facts_of));
    if let Some(metres) = shown.metres {
        line.insert(1.min(line.len()), Fact { words: distance(desk, metres), open: None });
    }
    Some(Card {
        id: facts_of.service.id.to_string(),
        href: desk.link(&format!("/service/{}", facts_of.service.id)),
        only_in: foreign.map(|words| desk.locale.language_name(words.lang.as_str())),
        organization,
        about: about.map(|words| Words { lang: words.lang, body: first_sentence(&words.body, ABOUT) }),
        facts: line,
        phone: facts_of.phone.as_deref().map(str::to_owned),
        why: shown.why.and_then(|why| because(desk, facts_of, why)).into_iter().collect(),
        name,
    })
}

/// That it is open when the reader asked for.
fn open_then(desk: &Desk, open: Open) -> Option<Fact> {
    let Open::At(day, time) = open else { return None };
    let (_, day) = DAYS.iter().find(|(_, known)| *known == day)?;
    let (day, time) = (desk.locale.weekday(*day), desk.locale.time(time));
    let values = [("day", day.into()), ("time", (&time).into())];
    Some(Fact { words: desk.say_with("directory-filter-open-then", &values), open: Some("yes") })
}

/// How far it is. Positions are rounded, so the distance is too.
fn distance(desk: &Desk, metres: f64) -> Words {
    if metres < KILOMETRE {
        let rounded = ((metres / 100.0).round() * 100.0).max(100.0) as i64;
        let number = desk.locale.number(rounded);
        return desk.say_with("directory-facts-distance-m", &[("distance", (&number).into())]);
    }
    let tenths = (metres / 100.0).round() as i64;
    let number = desk.locale.decimal(tenths, 1);
    desk.say_with("directory-facts-distance-km", &[("distance", (&number).into())])
}

/// The reason a service is shown.
fn because(desk: &Desk, facts: &ServiceFacts, why: Why) -> Option<String> {
    let Why::Need(need) = why else { return Some(desk.say("directory-card-why-words").body) };
    let label = desk.told(&desk.snapshot.needs().get(need)?.label)?;
    let key = if facts.suggested { "directory-card-why-suggested" } else { "directory-card-why-need" };
    Some(desk.say_with(key, &[("need", (&label.body).into())]).body)
}
