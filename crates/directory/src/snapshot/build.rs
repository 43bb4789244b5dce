//! Making a snapshot: from everything, or from the one before and what changed since.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use finder::Familiar;
use kernel::{Id, Lang, Record, TextStatus};
use municipality::City;
use network::model::consent::Purpose;
use store::feed::{Change, What};
use store::{ConnectionTrait, StoreError, setting};

use super::Snapshot;
use super::catalog::{Catalog, Shelf, Stock};
use super::facets::Facets;
use super::view::View;
use crate::load::{self, Touched};
use crate::model::entities::SERVICE;
use crate::model::hours::Calendar;
use crate::model::publicity;
use crate::model::service::{Days, ServiceFacts};
use crate::model::set::RecordSet;
use crate::needs::{Fit, Needs};
use crate::side_by_side::side_by_side;

/// How much the texts of a service tell of the needs it answers.
const TELLING: [(&str, f32); 3] = [("name", 1.0), ("alternate_name", 0.5), ("description", 0.4)];

/// How many services are drawn at a time.
const PART: usize = 250;

/// What a snapshot stands on besides its records.
#[derive(Debug, Clone)]
pub struct Basis {
    /// The city.
    pub city: Arc<City>,
    /// The last change it shows.
    pub number: i64,
    /// The city's day.
    pub day: NaiveDate,
    /// Whether this is a demonstration.
    pub demo: bool,
    /// The list of needs.
    pub needs: Arc<Needs>,
}

impl Snapshot {
    /// Loads the whole public city as of one moment, its text index in memory.
    ///
    /// # Errors
    /// When the database is gone, or its city can't be read.
    pub async fn load(
        on: &impl ConnectionTrait,
        clock: &kernel::Clock,
        needs: &Arc<Needs>,
    ) -> Result<Snapshot, StoreError> {
        Snapshot::load_with(on, clock, needs, &Catalog::in_memory()).await
    }

    /// The same with its text index in a catalog.
    ///
    /// # Errors
    /// As [`Snapshot::load`].
    pub async fn load_with(
        on: &impl ConnectionTrait,
        clock: &kernel::Clock,
        needs: &Arc<Needs>,
        catalog: &Catalog,
    ) -> Result<Snapshot, StoreError> {
        let number = store::feed::head(on).await?;
        let city = read_city(on).await?;
        let off = is_off(on).await?;
        let demo = setting::read(on, setting::DEMO).await?.is_some();
        let everything = if off { RecordSet::new() } else { load::everything(on).await? };
        let day = clock.now().utc().with_timezone(&city.zone).date_naive();
        let basis = Basis { city: Arc::new(city), number, day, demo, needs: Arc::clone(needs) };
        let shown = publicity::public(&everything, Purpose::Website);
        let open =
            (!everything.is_open_as_shown()).then(|| publicity::public(&everything, Purpose::OpenData));
        Ok(Snapshot::drawn(shown, open, basis, catalog))
    }

    /// A snapshot of public records, all of them open data.
    pub fn of(records: RecordSet, basis: Basis, catalog: &Catalog) -> Snapshot {
        Snapshot::drawn(records, None, basis, catalog)
    }

    /// A snapshot of what the website shows and, where it is not the same, of what is open data.
    fn drawn(shown: RecordSet, open: Option<RecordSet>, basis: Basis, catalog: &Catalog) -> Snapshot {
        let days = Days { from: basis.day, calendar: calendar(&basis.city) };
        let view = |records: RecordSet| {
            let services = draw_all(&records, &basis, &days);
            View::of(records, services)
        };
        let shown = view(shown);
        let open = open.map_or_else(|| shown.clone(), view);
        Snapshot::with(shown, open, basis, catalog, None)
    }

    /// The facts of one service as these records alone tell them.
    pub fn facts(records: &RecordSet, service: Id, basis: &Basis) -> Option<Arc<ServiceFacts>> {
        let days = Days { from: basis.day, calendar: calendar(&basis.city) };
        draw(records, records.of(&SERVICE, service)?, basis, &days, &mut Familiar::default())
    }

    /// What this snapshot stands on besides its records.
    pub fn basis(&self) -> Basis {
        Basis {
            city: Arc::clone(&self.city),
            number: self.number,
            day: self.day,
            demo: self.demo,
            needs: Arc::clone(&self.needs),
        }
    }

    fn with(
        shown: View,
        open: View,
        basis: Basis,
        catalog: &Catalog,
        before: Option<(&Shelf, &[Arc<ServiceFacts>])>,
    ) -> Snapshot {
        let mut answering: HashMap<u16, Vec<(u32, f32)>> = HashMap::new();
        for (position, facts) in (0..).zip(shown.services()) {
            for fit in facts.fits.iter().filter(|_| facts.is_offered()) {
                answering.entry(fit.need).or_default().push((position, fit.score));
            }
        }
        let stock = Stock { number: basis.number, records: shown.records(), services: shown.services() };
        let shelf = catalog.shelve(&stock, before);
        let facets = Arc::new(Facets::of(shown.services()));
        Snapshot {
            number: basis.number,
            day: basis.day,
            city: basis.city,
            demo: basis.demo,
            needs: basis.needs,
            shown,
            open,
            catalog: catalog.clone(),
            shelf,
            answering: Arc::new(answering),
            facets,
        }
    }

    /// The same snapshot on another day: hours are compiled for the days ahead.
    pub fn on_day(&self, day: NaiveDate) -> Snapshot {
        let open = (!self.open.is(&self.shown)).then(|| self.open.records().clone());
        Snapshot::drawn(self.shown.records().clone(), open, Basis { day, ..self.basis() }, &self.catalog)
    }

    /// The snapshot after some changes. Only what they touch is loaded and drawn again.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn after(
        &self,
        on: &impl ConnectionTrait,
        changes: &[Change],
        clock: &kernel::Clock,
    ) -> Result<Snapshot, StoreError> {
        if is_off(on).await? {
            // Nothing is public, whatever changed.
            return Snapshot::load_with(on, clock, &self.needs, &self.catalog).await;
        }
        let mut hosts = BTreeSet::new();
        for change in changes {
            let (entity, id) = match &change.what {
                What::Reload { .. } => {
                    return Snapshot::load_with(on, clock, &self.needs, &self.catalog).await;
                }
                What::Put { entity, record } | What::Gone { entity, record } => (entity, *record),
            };
            let mut homes = load::homes(self.shown.records(), id);
            homes.extend(load::homes(self.open.records(), id));
            let known = [&self.shown, &self.open].iter().any(|view| view.records().get(id).is_some());
            if homes.is_empty() && known {
                // Shown, but nobody's: a place many share, a term. All that tells of it is drawn anew,
                // also when the record itself is gone and the database can't say who that is.
                return Snapshot::load_with(on, clock, &self.needs, &self.catalog).await;
            }
            hosts.extend(homes);
            match load::touched(on, entity, id).await? {
                Touched::Everything => {
                    return Snapshot::load_with(on, clock, &self.needs, &self.catalog).await;
                }
                Touched::Organizations(more) => hosts.extend(more),
            }
        }
        // Not the head: what was committed since the changes were read is still to be followed.
        let number = changes.last().map_or(self.number, |change| change.number);
        if hosts.is_empty() {
            // Another room's: nothing of it is shown here. Minutes are written line by line while people read.
            return Ok(Snapshot { number, ..self.clone() });
        }
        let guests = load::guests(on, &hosts).await?;
        hosts.extend(guests);
        self.refreshed(on, &hosts, number).await
    }

    async fn refreshed(
        &self,
        on: &impl ConnectionTrait,
        organizations: &BTreeSet<Id>,
        number: i64,
    ) -> Result<Snapshot, StoreError> {
        let holdings = load::holdings(on, organizations).await?;
        let basis = Basis { number, ..self.basis() };
        let days = Days { from: self.day, calendar: calendar(&self.city) };
        let fresh = |view: &View, purpose| {
            let public = publicity::public(&holdings.set, purpose);
            let theirs = public.iter().filter(|record| holdings.theirs.contains(&record.id));
            refresh(view, theirs, organizations, &basis, &days)
        };
        let shown = fresh(&self.shown, Purpose::Website);
        let open = match self.open.is(&self.shown) && holdings.set.is_open_as_shown() {
            true => shown.clone(),
            false => fresh(&self.open, Purpose::OpenData),
        };
        let before = Some((&self.shelf, self.shown.services()));
        Ok(Snapshot::with(shown, open, basis, &self.catalog, before))
    }
}

/// A view after the holdings of some organisations have changed: theirs are replaced, and drawn again.
fn refresh<'r>(
    view: &View,
    theirs: impl Iterator<Item = &'r Arc<Record>>,
    organizations: &BTreeSet<Id>,
    basis: &Basis,
    days: &Days,
) -> View {
    let mut records = view.records().clone();
    let is_theirs = |id| load::homes(view.records(), id).iter().any(|home| organizations.contains(home));
    let old: Vec<Id> = view.records().iter().map(|record| record.id).filter(|id| is_theirs(*id)).collect();
    for id in old {
        records.take(id);
    }
    for record in theirs {
        records.put(Arc::clone(record));
    }
    let mut familiar = Familiar::default();
    let services = records.all(&SERVICE).into_iter().filter_map(|service| {
        let theirs = service.target("organization_id").is_some_and(|id| organizations.contains(&id));
        match view.service(service.id).filter(|_| !theirs) {
            Some(known) => Some(Arc::clone(known)),
            None => draw(&records, service, basis, days, &mut familiar),
        }
    });
    let services = services.collect();
    View::of(records, services)
}

/// Whether nothing is public: after a restore without its ledger, until an operator says otherwise.
pub(crate) async fn is_off(on: &impl ConnectionTrait) -> Result<bool, StoreError> {
    Ok(setting::read(on, setting::PUBLICITY).await?.is_some_and(|value| value != "on"))
}

/// Reads the city from the store; a fresh store has an empty one.
///
/// # Errors
/// When the database is gone or the stored city can't be read.
pub async fn read_city(on: &impl ConnectionTrait) -> Result<City, StoreError> {
    let empty = || {
        let languages = Lang::PUBLIC.to_vec();
        City::empty(chrono_tz::Europe::Budapest, languages)
    };
    Ok(crate::city::read(on).await?.unwrap_or_else(empty))
}

/// The facts of all services, drawn on all cores: to tell a need from a text takes a while.
fn draw_all(records: &RecordSet, basis: &Basis, days: &Days) -> Vec<Arc<ServiceFacts>> {
    let services = records.all(&SERVICE);
    let drawn = |part: &[&Arc<Record>]| -> Vec<Arc<ServiceFacts>> {
        let mut familiar = Familiar::default();
        part.iter().filter_map(|service| draw(records, service, basis, days, &mut familiar)).collect()
    };
    side_by_side(services.chunks(PART).collect(), drawn).into_iter().flatten().collect()
}

/// The facts of a service with the needs it answers: those it is marked with, else those its texts
/// tell of.
fn draw(
    records: &RecordSet,
    service: &Arc<Record>,
    basis: &Basis,
    days: &Days,
    familiar: &mut Familiar,
) -> Option<Arc<ServiceFacts>> {
    let needs = &basis.needs;
    let mut facts = ServiceFacts::draw(records, service, &basis.city, days)?;
    let marked = facts.terms.iter().filter_map(|term| needs.of_term(*term));
    facts.fits = marked.map(|need| Fit { need, score: 1.0 }).collect();
    if facts.fits.is_empty() && facts.is_offered() {
        facts.suggested = true;
        facts.fits = needs.suggest(telling(service), familiar);
        let codes = facts.fits.iter().filter_map(|fit| needs.get(fit.need)).map(|need| need.code.clone());
        facts.needs.extend(codes);
    }
    Some(Arc::new(facts))
}

/// The texts of a service that tell what it is for, as their source has them.
fn telling(service: &Record) -> impl Iterator<Item = (Lang, f32, &str)> {
    service.texts().iter().filter(|text| text.status == TextStatus::Source).filter_map(|text| {
        let field = service.entity.fields.get(usize::from(text.field))?;
        let (_, counts) = TELLING.iter().find(|(name, _)| *name == field.name)?;
        Some((text.lang, *counts, &*text.body))
    })
}

fn calendar(city: &City) -> Calendar {
    let mut calendar = Calendar { known_years: city.holidays.known_years.clone(), ..Calendar::default() };
    for holiday in &city.holidays.days {
        calendar.holiday(holiday.date);
    }
    for exchange in &city.holidays.exchanged {
        calendar.exchange(exchange.rest, exchange.work);
    }
    calendar
}
