//! Finding services, places, changes and projects by their names, hidden ones too, for those who may open them.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use finder::{Best, Fit, Sought, fold};
use kernel::policy::Grant;
use kernel::{Entity, Id, Record};
use network::model::membership::State;
use network::model::standing::Standing;
use network::policy::Tend;
use store::feed::What;
use store::sql::{self, Among, Row, get};
use store::{ConnectionTrait, Store, StoreError, feed, records};

use crate::editing::{self, Edit, Mine};
use crate::funding;
use crate::model::entities::{LOCATION, SERVICE, SERVICE_AT_LOCATION};
use crate::model::funding::Project;
use crate::policy::{EditOwn, Fund, Moderate};

/// How many names are read at once.
const PAGE: usize = 5_000;
/// How many changes are followed one by one; after more, all names are read again.
const FOLLOWED: u32 = 500;
/// Of how many that fit it is looked up at once whether they may be told of.
const PIECE: usize = 100;

/// The services with whose organisations they are.
const OF_SERVICES: &str = "SELECT t.record, s.organization_id, t.body FROM directory_text t \
    JOIN service s ON s.id = t.record \
    WHERE t.entity = 'service' AND t.field IN ('name', 'alternate_name')";

/// The places with whose organisations they are; one of nobody's is whose service is offered there first.
const OF_PLACES: &str = "SELECT t.record, COALESCE(l.organization_id, (SELECT s.organization_id \
    FROM service_at_location a JOIN service s ON s.id = a.service_id WHERE a.location_id = l.id \
    ORDER BY a.id LIMIT 1)), t.body FROM directory_text t JOIN location l ON l.id = t.record \
    WHERE t.entity = 'location' AND t.field IN ('name', 'alternate_name')";

/// A record that was found.
#[derive(Debug, Clone)]
pub struct Named {
    /// The record, for its name.
    pub record: Record,
    /// Whose it is.
    pub organization: Id,
}

/// A name as it is compared.
#[derive(Debug, Clone)]
struct Name {
    record: Id,
    organization: Id,
    folded: Box<str>,
}

/// The names of services and places.
#[derive(Debug)]
struct Kept {
    services: Vec<Name>,
    places: Vec<Name>,
}

/// The names of services and places as they were read last, kept and brought up to date by what changed: a hundred
/// thousand are not read and folded again for each word somebody looks for. Cheap to clone; a program has one.
#[derive(Debug, Clone, Default)]
pub struct Names(Arc<Mutex<Option<Read>>>);

/// The names, and the feed number they were read at.
type Read = (i64, Arc<Kept>);

impl Names {
    /// The services whose names fit, as many as are wanted at most.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn services(
        &self,
        store: &Store,
        _: &Grant<Moderate>,
        sought: &Sought,
        most: usize,
    ) -> Result<Best<Named>, StoreError> {
        let on = store.read().await?;
        best(&on, &SERVICE, &self.kept(&on).await?.services, sought, most).await
    }

    /// The places whose names fit, as many as are wanted at most. They stand on the page of whose they are.
    ///
    /// # Errors
    /// When the database is gone or a stored value can't be read.
    pub async fn places(
        &self,
        store: &Store,
        _: &Grant<Tend>,
        sought: &Sought,
        most: usize,
    ) -> Result<Best<Named>, StoreError> {
        let on = store.read().await?;
        best(&on, &LOCATION, &self.kept(&on).await?.places, sought, most).await
    }

    async fn kept(&self, on: &impl ConnectionTrait) -> Result<Arc<Kept>, StoreError> {
        let now = feed::head(on).await?;
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let kept = match kept {
            Some((read_at, kept)) if read_at == now => return Ok(kept),
            Some((read_at, kept)) => match changed(on, read_at, now).await? {
                Some(changed) => kept.with(on, &changed).await?,
                None => Kept::read(on).await?,
            },
            None => Kept::read(on).await?,
        };
        let kept = Arc::new(kept);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, Arc::clone(&kept)));
        Ok(kept)
    }
}

impl Kept {
    async fn read(on: &impl ConnectionTrait) -> Result<Kept, StoreError> {
        Ok(Kept { services: names(on, OF_SERVICES).await?, places: names(on, OF_PLACES).await? })
    }

    /// The same with the names of some records read again.
    async fn with(&self, on: &impl ConnectionTrait, changed: &HashSet<Id>) -> Result<Kept, StoreError> {
        let ids: Vec<Id> = changed.iter().copied().collect();
        let again = |names: &[Name], fresh: Vec<Name>| {
            let stay = names.iter().filter(|name| !changed.contains(&name.record)).cloned();
            stay.chain(fresh).collect()
        };
        let (services, places) = (some(on, OF_SERVICES, &ids).await?, some(on, OF_PLACES, &ids).await?);
        Ok(Kept { services: again(&self.services, services), places: again(&self.places, places) })
    }
}

/// The services and places whose names may have changed between two numbers of the feed; none where it doesn't reach back
/// so far or so much changed that all are read again.
async fn changed(on: &impl ConnectionTrait, from: i64, to: i64) -> Result<Option<HashSet<Id>>, StoreError> {
    let changes = feed::since(on, from, FOLLOWED).await?;
    let reaches = changes.first().is_some_and(|first| first.number == from + 1);
    if !reaches || changes.last().is_none_or(|last| last.number != to) {
        return Ok(None);
    }
    let (mut changed, mut offers) = (HashSet::new(), Vec::new());
    for change in changes {
        match change.what {
            What::Reload { .. } => return Ok(None),
            // Whose a place of nobody's is told by what was offered there, and that is gone.
            What::Gone { entity, .. } if entity == SERVICE_AT_LOCATION.name => return Ok(None),
            What::Put { entity, record } if entity == SERVICE_AT_LOCATION.name => offers.push(record),
            What::Put { record, .. } | What::Gone { record, .. } => drop(changed.insert(record)),
        }
    }
    let offers = records::by_id(on, &SERVICE_AT_LOCATION, &offers).await?;
    changed.extend(offers.iter().filter_map(|offer| offer.target("location_id")));
    Ok(Some(changed))
}

/// The names of some records.
async fn some(on: &impl ConnectionTrait, text: &str, ids: &[Id]) -> Result<Vec<Name>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let text = format!("{text} AND t.record IN ({}) ORDER BY t.record", sql::places(1, ids.len()));
    let rows = sql::query(on, "read names", &text, ids.iter().map(|id| sql::id(*id)).collect()).await?;
    rows.iter().filter_map(|row| name(row).transpose()).collect()
}

/// A name as it is compared; none of a place where nobody offers anything, for that stands on no page.
fn name(row: &Row) -> Result<Option<Name>, StoreError> {
    let Some(organization) = get::<Option<uuid::Uuid>>(row, 1)?.map(Id::from_uuid) else { return Ok(None) };
    let folded = fold(&get::<String>(row, 2)?).into_boxed_str();
    Ok(Some(Name { record: Id::from_uuid(get(row, 0)?), organization, folded }))
}

/// Reads names piece by piece: never all rows at once.
async fn names(on: &impl ConnectionTrait, text: &str) -> Result<Vec<Name>, StoreError> {
    let text = format!("{text} AND t.record > $1 ORDER BY t.record LIMIT {PAGE}");
    let (mut names, mut after) = (Vec::new(), Id::from_uuid(uuid::Uuid::nil()));
    loop {
        let rows = sql::query(on, "read names", &text, vec![sql::id(after)]).await?;
        let record = |row: &Row| Ok::<_, StoreError>(Id::from_uuid(get(row, 0)?));
        let last = rows.last().map(record).transpose()?;
        // What was cut off of the last record is read with the next piece.
        let whole = if rows.len() < PAGE { None } else { last };
        for row in &rows {
            let record = record(row)?;
            if Some(record) == whole {
                break;
            }
            after = record;
            names.extend(name(row)?);
        }
        if whole.is_none() {
            return Ok(names);
        }
    }
}

/// The best of those that fit and are of nobody who left.
async fn best(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    names: &[Name],
    sought: &Sought,
    most: usize,
) -> Result<Best<Named>, StoreError> {
    let fits = |name: &'_ Name| sought.fit_folded(&name.folded);
    let mut fitting: Vec<(Fit, &Name)> = names.iter().filter_map(|name| Some((fits(name)?, name))).collect();
    fitting.sort_by(|(fit, one), (other_fit, other)| {
        fit.cmp(other_fit).then_with(|| one.folded.cmp(&other.folded)).then(one.record.cmp(&other.record))
    });
    let (mut seen, mut told): (HashSet<Id>, Vec<(Id, Id)>) = (HashSet::new(), Vec::new());
    for piece in fitting.chunks(PIECE) {
        let mut organizations: Vec<Id> = piece.iter().map(|(_, name)| name.organization).collect();
        organizations.sort_unstable();
        organizations.dedup();
        let standings = Standing::among(on, Among::Ids(&organizations)).await?;
        let left = |id: &Id| standings.get(id).is_some_and(|standing| standing.state == State::Withdrawn);
        let here = piece.iter().filter(|(_, name)| !left(&name.organization) && seen.insert(name.record));
        told.extend(here.map(|(_, name)| (name.record, name.organization)));
        if told.len() > most {
            break;
        }
    }
    let more = told.len() > most;
    told.truncate(most);
    let ids: Vec<Id> = told.iter().map(|(record, _)| *record).collect();
    let mut loaded = records::by_id(on, entity, &ids).await?;
    let named = |(id, organization): (Id, Id)| {
        let at = loaded.iter().position(|record| record.id == id)?;
        Some(Named { record: loaded.swap_remove(at), organization })
    };
    Ok(Best { found: told.into_iter().filter_map(named).collect(), more })
}

/// What was sent in and waits whose name fits, or the name of whose it is, each with how well.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn waiting(
    store: &Store,
    grant: &Grant<Moderate>,
    sought: &Sought,
) -> Result<Vec<(Fit, Edit, Option<Record>)>, StoreError> {
    let edits = editing::waiting(store, grant).await?;
    let organizations = editing::organizations(store, grant, &edits).await?;
    let found = edits.into_iter().filter_map(|edit| {
        let organization = organizations.iter().find(|record| record.id == edit.organization);
        let own = sought.fit(edit.sheet.get("name"));
        let fit = own.into_iter().chain(organization.and_then(|record| named(record, sought))).min()?;
        Some((fit, edit, organization.cloned()))
    });
    Ok(found.collect())
}

/// The services of one's own organisation whose names fit, those that are only being written too, each with how well.
///
/// # Errors
/// When the database is gone or a stored value can't be read.
pub async fn own(
    store: &Store,
    grant: &Grant<EditOwn>,
    organization: Id,
    sought: &Sought,
) -> Result<Vec<(Fit, Mine)>, StoreError> {
    let fit = |mine: &Mine| {
        let written = mine.edit.as_ref().and_then(|edit| sought.fit(edit.sheet.get("name")));
        mine.record.as_ref().and_then(|record| named(record, sought)).into_iter().chain(written).min()
    };
    let mine = editing::mine(store, grant, organization).await?;
    Ok(mine.into_iter().filter_map(|mine| Some((fit(&mine)?, mine))).collect())
}

/// How well the names of a record fit.
fn named(record: &Record, sought: &Sought) -> Option<Fit> {
    let names = ["name", "alternate_name"].map(|name| record.entity.position(name));
    let texts = record.texts().iter().filter(|text| names.contains(&Some(usize::from(text.field))));
    texts.filter_map(|text| sought.fit(&text.body)).min()
}

/// The projects whose name, fund or identifier fits, each with how well.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn projects(
    store: &Store,
    grant: &Grant<Fund>,
    sought: &Sought,
) -> Result<Vec<(Fit, Project)>, StoreError> {
    let fit = |project: &Project| {
        let about = &project.about;
        [&about.name, &about.fund, &about.identifier].into_iter().filter_map(|said| sought.fit(said)).min()
    };
    let projects = funding::projects(store, grant).await?;
    Ok(projects.into_iter().filter_map(|project| Some((fit(&project)?, project))).collect())
}
