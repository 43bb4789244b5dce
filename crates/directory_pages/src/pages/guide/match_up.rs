//! Which places fit the answers of the guided way in best, and the reason for each.

use std::collections::HashMap;
use std::sync::Arc;

use directory::model::service::ServiceFacts;
use kernel::Id;

use super::super::card::{Card, Shown, card};
use super::super::desk::Desk;
use super::super::facts::district_name;
use super::{ANY, Answers, STATUSES};

/// How many places are shown.
const SHOWN: usize = 6;
/// How much each answer that fits counts beside the need itself, which is 1 where it is sure.
const DISTRICT: f32 = 0.6;
const LANGUAGE: f32 = 0.8;
const INTERPRETER: f32 = 0.3;
const MADE_FOR: f32 = 0.5;
/// How much it counts against a place that it is made for others.
const FOR_OTHERS: f32 = 0.7;

/// A place with how well it fits and how many of the answers it fits.
struct Fitting {
    facts: Arc<ServiceFacts>,
    score: f32,
    fits_all: bool,
}

/// The best places, and whether none fits all answers.
pub(super) fn cards(desk: &Desk, answers: &Answers) -> (Vec<Card>, bool) {
    let mut fitting: Vec<Fitting> =
        candidates(desk, answers).into_values().map(|(facts, need)| fit(facts, need, answers)).collect();
    fitting.sort_by(|one, other| {
        other.score.total_cmp(&one.score).then(one.facts.service.id.cmp(&other.facts.service.id))
    });
    let partly = !fitting.iter().any(|fitting| fitting.fits_all);
    let shown = fitting.iter().take(SHOWN).filter_map(|fitting| {
        let mut card = card(desk, &fitting.facts, Shown::default())?;
        card.why = reasons(desk, &fitting.facts, answers);
        Some(card)
    });
    (shown.collect(), partly)
}

/// The services that answer the need, or any need of the group, with how surely they do.
fn candidates(desk: &Desk, answers: &Answers) -> HashMap<Id, (Arc<ServiceFacts>, f32)> {
    let list = desk.snapshot.needs();
    let group = answers.group.as_deref();
    let chosen = answers.need.as_deref().filter(|code| *code != ANY);
    let numbers: Vec<u16> = match chosen {
        Some(code) => list.number(code).into_iter().collect(),
        None => list
            .all()
            .iter()
            .filter(|need| list.groups().get(need.group).map(|known| &*known.code) == group)
            .filter_map(|need| list.number(&need.code))
            .collect(),
    };
    let mut candidates: HashMap<Id, (Arc<ServiceFacts>, f32)> = HashMap::new();
    for number in numbers {
        for facts in desk.snapshot.answering(desk.grant, number) {
            let fits = facts.fits.iter().find(|fit| fit.need == number).map_or(0.0, |fit| fit.score);
            // What nobody has confirmed comes after what somebody has.
            let sure = if facts.suggested { fits * 0.8 } else { fits };
            let known = candidates.entry(facts.service.id).or_insert_with(|| (Arc::clone(&facts), sure));
            known.1 = known.1.max(sure);
        }
    }
    candidates
}

/// An answer that asks for something.
fn asked(answer: Option<&String>) -> Option<&str> {
    answer.map(String::as_str).filter(|code| *code != ANY)
}

fn fit(facts: Arc<ServiceFacts>, need: f32, answers: &Answers) -> Fitting {
    let (mut score, mut fits_all) = (need, true);
    if let Some(district) = asked(answers.district.as_ref()) {
        // What is done by phone or online is everywhere.
        let fits = facts.is_in(district) || facts.places.is_empty();
        score += if fits { DISTRICT } else { 0.0 };
        fits_all &= fits;
    }
    if let Some(language) = asked(answers.language.as_ref()) {
        let interpreted = facts.service.texts().iter().any(|text| {
            facts.service.entity.position("interpretation_services") == Some(usize::from(text.field))
        });
        let fits = facts.speaks(language);
        score += if fits { LANGUAGE } else { 0.0 };
        score += if !fits && interpreted { INTERPRETER } else { 0.0 };
        fits_all &= fits || interpreted;
    }
    let of_status = |group: &str| STATUSES.contains(&group);
    let status = asked(answers.status.as_ref());
    if status.is_some_and(|status| facts.whom().any(|group| group == status)) {
        score += MADE_FOR;
    } else if status.is_some() && facts.whom().any(of_status) {
        score -= FOR_OTHERS;
    }
    Fitting { facts, score, fits_all }
}

/// Why it is shown: what of the answers it fits.
fn reasons(desk: &Desk, facts: &ServiceFacts, answers: &Answers) -> Vec<String> {
    let mut reasons = Vec::new();
    if let Some(language) = asked(answers.language.as_ref()).filter(|language| facts.speaks(language)) {
        let name = desk.locale.language_name(language);
        reasons.push(desk.say_with("directory-guide-why-language", &[("language", (&name).into())]).body);
    }
    if let Some(district) = asked(answers.district.as_ref()).filter(|district| facts.is_in(district)) {
        reasons.push(district_name(desk, district).body);
    }
    let status = asked(answers.status.as_ref()).filter(|status| facts.whom().any(|group| group == *status));
    if let Some(whom) = status.and_then(|status| desk.group_name(status)) {
        let whom = whom.body;
        reasons.push(desk.say_with("directory-guide-why-made-for", &[("whom", (&whom).into())]).body);
    }
    reasons
}
