//! Which records fit what is asked for, and in which order. Conditions combine with AND.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use directory::model::entities::{ATTRIBUTE, TAXONOMY_TERM};
use directory::model::hours::HORIZON_DAYS;
use directory::model::near;
use directory::model::service::{Place, ServiceFacts};
use directory::model::set::RecordSet;
use directory::policy::ReadPublic;
use directory::snapshot::Snapshot;
use kernel::policy::Grant;
use kernel::{Id, Instant, Lang};
use network::model::ORGANIZATION;

use super::asked::{Asked, BadParameter};
use super::parameters::RADIUS;
use super::resources::Kind;
use super::shelves::Shelves;

/// The ids of the records that fit, in the order they are given out.
pub(super) fn ids(
    kind: Kind,
    shelves: &Shelves,
    grant: &Grant<ReadPublic>,
    asked: &Asked,
) -> Result<Vec<Id>, BadParameter> {
    let search = asked.text("search");
    let langs =
        [asked.lang().unwrap_or(shelves.snapshot.city.language), shelves.snapshot.city.language, Lang::EN];
    match kind {
        Kind::Services => services(shelves, grant, asked),
        Kind::ServiceAtLocations => spots(shelves, grant, asked),
        Kind::Organizations => {
            let fits = |id: &Id| organization_fits(shelves.snapshot.open(grant).records(), *id, asked);
            Ok(shelves.organizations.find(search, &langs).into_iter().filter(fits).collect())
        }
        Kind::Taxonomies => Ok(shelves.taxonomies.find(search, &langs)),
        Kind::TaxonomyTerms => {
            let fits = |id: &Id| term_fits(shelves.snapshot.open(grant).records(), *id, asked);
            Ok(shelves.terms.find(search, &langs).into_iter().filter(fits).collect())
        }
    }
}

/// When a service or anything shown with it last changed.
pub(super) fn changed_at(facts: &ServiceFacts) -> Instant {
    facts.changed_at.max(facts.organization.changed_at)
}

fn services(shelves: &Shelves, grant: &Grant<ReadPublic>, asked: &Asked) -> Result<Vec<Id>, BadParameter> {
    let snapshot = &*shelves.snapshot;
    let wanted = Wanted::of(asked, snapshot, grant)?;
    let hits = asked.text("search").map(|search| searched(snapshot, grant, asked, search));
    let found = hits.as_deref().unwrap_or_else(|| snapshot.open(grant).services());
    let fitting = found.iter().filter(|facts| wanted.takes(facts, &facts.places) && wanted.serves(facts));
    let fitting = fitting.map(|facts| (wanted.distance(&facts.places), facts.service.id)).collect();
    Ok(in_order(fitting, wanted.is_nearest_first()))
}

/// What a search finds, in the order in which the pages show it.
fn searched(
    snapshot: &Snapshot,
    grant: &Grant<ReadPublic>,
    asked: &Asked,
    search: &str,
) -> Vec<Arc<ServiceFacts>> {
    let reader = asked.lang().unwrap_or(snapshot.city.language);
    let found = snapshot.search(grant, search, reader, usize::MAX);
    // Searched on the website, in the order of its pages; what is not open data is left out.
    let open = snapshot.open(grant);
    found.hits.iter().filter_map(|hit| open.service(hit.service.service.id)).cloned().collect()
}

fn spots(shelves: &Shelves, grant: &Grant<ReadPublic>, asked: &Asked) -> Result<Vec<Id>, BadParameter> {
    let snapshot = &*shelves.snapshot;
    let wanted = Wanted::of(asked, snapshot, grant)?;
    let ranks: Option<HashMap<Id, usize>> = asked.text("search").map(|search| {
        let hits = searched(snapshot, grant, asked, search);
        hits.iter().enumerate().map(|(rank, facts)| (facts.service.id, rank)).collect()
    });
    let mut fitting: Vec<(usize, (f64, Id))> = Vec::new();
    for spot in &shelves.spots {
        let rank = ranks.as_ref().map_or(Some(0), |ranks| ranks.get(&spot.service.service.id).copied());
        let (Some(rank), Some(place)) = (rank, spot.place()) else { continue };
        let places = std::slice::from_ref(place);
        let serves = || !wanted.asks_what_it_serves() || wanted.serves(&spot.alone(snapshot, grant));
        if wanted.takes(&spot.service, places) && serves() {
            fitting.push((rank, (wanted.distance(places), place.at.id)));
        }
    }
    // Stable: the places of one service keep the order of their ids.
    fitting.sort_by_key(|(rank, _)| *rank);
    Ok(in_order(fitting.into_iter().map(|(_, spot)| spot).collect(), wanted.is_nearest_first()))
}

fn in_order(mut fitting: Vec<(f64, Id)>, nearest_first: bool) -> Vec<Id> {
    if nearest_first {
        fitting.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    }
    fitting.into_iter().map(|(_, id)| id).collect()
}

fn organization_fits(records: &RecordSet, id: Id, asked: &Asked) -> bool {
    let Some(organization) = records.of(&ORGANIZATION, id) else { return false };
    let attributes = records.owned(id, &ATTRIBUTE);
    let terms: Vec<Id> =
        attributes.iter().filter_map(|attribute| attribute.target("taxonomy_term_id")).collect();
    let is_of = |term: &Id, taxonomy: Id| {
        records.of(&TAXONOMY_TERM, *term).is_some_and(|term| term.target("taxonomy_id") == Some(taxonomy))
    };
    let parts = records.pointing_to(id).map(|part| part.changed_at);
    let changed_at = parts.fold(organization.changed_at, Instant::max);
    asked.id("taxonomy_term_id").is_none_or(|term| terms.contains(&term))
        && asked.id("taxonomy_id").is_none_or(|taxonomy| terms.iter().any(|term| is_of(term, taxonomy)))
        && asked.moment("modified_after").is_none_or(|since| changed_at >= since)
}

fn term_fits(records: &RecordSet, id: Id, asked: &Asked) -> bool {
    let Some(term) = records.of(&TAXONOMY_TERM, id) else { return false };
    let parent = term.target("parent_id");
    asked.id("taxonomy_id").is_none_or(|taxonomy| term.target("taxonomy_id") == Some(taxonomy))
        && asked.id("parent_id").is_none_or(|wanted| parent == Some(wanted))
        && (!asked.flag("top_only") || parent.is_none())
}

/// What is asked of services, at all their places or at one.
struct Wanted<'a> {
    records: &'a RecordSet,
    snapshot: &'a Snapshot,
    organization: Option<Id>,
    term: Option<Id>,
    taxonomy: Option<Id>,
    need: Option<&'a str>,
    changed_since: Option<Instant>,
    postcode: Option<&'a str>,
    near: Vec<Circle>,
    speaks: &'a [Lang],
    open_at: Option<DateTime<Utc>>,
    searched: bool,
}

/// Everything within so many metres of a point in degrees; of no point, nothing.
struct Circle {
    middle: Option<(f64, f64)>,
    metres: f64,
}

impl<'a> Wanted<'a> {
    fn of(asked: &'a Asked, snapshot: &'a Snapshot, grant: &Grant<ReadPublic>) -> Result<Self, BadParameter> {
        let records = snapshot.open(grant).records();
        let mut near = Vec::new();
        if let Some((lat, lon)) = asked.number("lat").zip(asked.number("lon")) {
            let metres = asked.number("radius").unwrap_or(RADIUS);
            near.push(Circle { middle: near::rounded((lat, lon)), metres });
        }
        let mut postcode = asked.text("postcode");
        if let (Some(code), Some(metres)) = (postcode, asked.number("proximity")) {
            near.push(Circle { middle: snapshot.middle_of(grant, code), metres });
            // Near the postcode is wanted then, not in it.
            postcode = None;
        }
        Ok(Wanted {
            records,
            snapshot,
            organization: asked.id("organization_id"),
            term: asked.id("taxonomy_term_id"),
            taxonomy: asked.id("taxonomy_id"),
            need: asked.text("need"),
            changed_since: asked.moment("modified_after"),
            postcode,
            near,
            speaks: asked.langs("speaks"),
            open_at: asked.moment("open_at").map(|at| known_hours(at, snapshot)).transpose()?,
            searched: asked.text("search").is_some(),
        })
    }

    /// Whether a service fits, at these of its places.
    fn takes(&self, facts: &ServiceFacts, places: &[Place]) -> bool {
        self.organization.is_none_or(|id| facts.organization.id == id)
            && self.term.is_none_or(|id| facts.terms.contains(&id))
            && self.taxonomy.is_none_or(|id| facts.taxonomies.contains(&id))
            && self.need.is_none_or(|need| facts.answers(need))
            && self.changed_since.is_none_or(|since| changed_at(facts) >= since)
            && self
                .postcode
                .is_none_or(|code| places.iter().any(|place| near::has_postcode(self.records, place, code)))
            && self.near.iter().all(|circle| circle.distance(places).is_some_and(|far| far <= circle.metres))
    }

    fn asks_what_it_serves(&self) -> bool {
        !self.speaks.is_empty() || self.open_at.is_some()
    }

    /// Whether one of the languages is spoken there, and it is open then.
    fn serves(&self, facts: &ServiceFacts) -> bool {
        let speaks = |lang: &Lang| facts.speaks(lang.as_str());
        let is_open = |at| facts.is_open(at, self.snapshot.city.zone);
        (self.speaks.is_empty() || self.speaks.iter().any(speaks)) && self.open_at.is_none_or(is_open)
    }

    fn is_nearest_first(&self) -> bool {
        !self.searched && !self.near.is_empty()
    }

    fn distance(&self, places: &[Place]) -> f64 {
        self.near.first().and_then(|circle| circle.distance(places)).unwrap_or(0.0)
    }
}

impl Circle {
    /// Metres from the middle to the nearest of these places that is on the map.
    fn distance(&self, places: &[Place]) -> Option<f64> {
        near::nearest(self.middle?, places)
    }
}

/// The moment, if hours are known for it: an answer about another would only be a guess.
fn known_hours(at: Instant, snapshot: &Snapshot) -> Result<DateTime<Utc>, BadParameter> {
    // chrono's local times break at the ends of its calendar: the rough look comes first.
    let horizon = i64::from(HORIZON_DAYS);
    let roughly = (at.utc().date_naive() - snapshot.day).num_days();
    let day = || at.utc().with_timezone(&snapshot.city.zone).date_naive();
    if (-1..=horizon).contains(&roughly) && (0..horizon).contains(&(day() - snapshot.day).num_days()) {
        return Ok(at.utc());
    }
    let today = snapshot.day;
    Err(BadParameter(format!(
        "“{}” is not a valid open_at: give now, or a date-time from {today} on and at most {} days ahead.",
        at.rfc3339(),
        HORIZON_DAYS - 1
    )))
}
