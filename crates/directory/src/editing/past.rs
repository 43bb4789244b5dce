//! What a service said before: its form at each change of its records, and putting it back so.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use kernel::policy::Grant;
use kernel::{Entity, Id, Instant, Record, Ref};
use municipality::City;
use network::model::ORGANIZATION;
use store::revision::{self, Revision};
use store::sql::{self, Value, get};
use store::{ConnectionTrait, Store, StoreError};

use super::{EDIT, Edit, EditError, Mail, day, letters, rows};
use crate::load;
use crate::model::edit::{self, Changed, Sheet, State, changed};
use crate::model::entities::{ATTRIBUTE, LOCATION, SERVICE, SERVICE_AT_LOCATION, TAXONOMY_TERM, by_name};
use crate::model::set::{RecordSet, pointers};
use crate::policy::Moderate;

/// How many versions are shown.
const SHOWN: usize = 50;

/// What a service said from a moment on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The change that made it so.
    pub unit: Id,
    /// When.
    pub at: Instant,
    /// The role of who made it so.
    pub role: String,
    /// What it said.
    pub sheet: Sheet,
    /// What was different before.
    pub changed: Vec<Changed>,
}

/// A revision of one of a service's records.
type Step = (Id, &'static Entity, Revision);

/// What a service said over time, the newest first; changes the form does not show are no versions.
///
/// # Errors
/// [`EditError::Unknown`] where there is no such service.
pub async fn past(
    store: &Store,
    _: &Grant<Moderate>,
    service: Id,
    city: &City,
) -> Result<Vec<Version>, EditError> {
    let today = day(city, store.clock().now());
    let on = store.read().await?;
    let (organization, now) = now(&on, service).await?;
    let ids = parts(&on, &now, service).await?;
    let mut units: BTreeMap<(Instant, Id), Vec<Step>> = BTreeMap::new();
    for (id, entity) in ids {
        for revision in revision::history(&on, entity, id).await? {
            units.entry((revision.at, revision.unit)).or_default().push((id, entity, revision));
        }
    }
    let terms = terms(&on, &units).await?;
    let mut records: HashMap<Id, Record> = HashMap::new();
    let mut versions: Vec<Version> = Vec::new();
    for ((at, unit), revisions) in units {
        let mut role = String::new();
        for (id, entity, revision) in revisions {
            match revision::record(entity, id, &revision)? {
                Some(record) => drop(records.insert(id, record)),
                None => drop(records.remove(&id)),
            }
            role = revision.role;
        }
        let known = terms.iter().cloned().chain([Record::clone(&organization)]);
        let set: RecordSet = records.values().cloned().chain(known).collect();
        let Some(sheet) = edit::read(&set, service, today) else { continue };
        let before = versions.last().map(|version| version.sheet.clone()).unwrap_or_default();
        let changed = changed(&before, &sheet);
        if !changed.is_empty() {
            versions.push(Version { unit, at, role, sheet, changed });
        }
    }
    versions.reverse();
    versions.truncate(SHOWN);
    Ok(versions)
}

/// The terms these records are or were marked with.
async fn terms(
    on: &impl ConnectionTrait,
    units: &BTreeMap<(Instant, Id), Vec<Step>>,
) -> Result<Vec<Record>, EditError> {
    let mut terms: BTreeSet<Id> = BTreeSet::new();
    for (id, entity, revision) in units.values().flatten() {
        let record = revision::record(entity, *id, revision)?;
        let mark = record.filter(|record| record.entity.name == ATTRIBUTE.name);
        terms.extend(mark.and_then(|mark| mark.target("taxonomy_term_id")));
    }
    let terms: Vec<Id> = terms.into_iter().collect();
    Ok(store::records::by_id(on, &TAXONOMY_TERM, &terms).await?)
}

/// A service's organisation, and everything that is that organisation's.
async fn now(on: &impl ConnectionTrait, service: Id) -> Result<(Arc<Record>, RecordSet), EditError> {
    let found = store::records::by_id(on, &SERVICE, &[service]).await?;
    let organization = found.first().and_then(|record| record.target("organization_id"));
    let organization = organization.ok_or(EditError::Unknown)?;
    let set = load::holdings(on, &BTreeSet::from([organization])).await?.set;
    let record = set.of(&ORGANIZATION, organization).map(Arc::clone).ok_or(EditError::Unknown)?;
    Ok((record, set))
}

/// Every record that is or was part of a service, or of a place it is or was offered at.
async fn parts(
    on: &impl ConnectionTrait,
    now: &RecordSet,
    service: Id,
) -> Result<BTreeMap<Id, &'static Entity>, EditError> {
    let mut parts: BTreeMap<Id, &'static Entity> = BTreeMap::from([(service, &SERVICE)]);
    let mut open = vec![service];
    while let Some(id) = open.pop() {
        let there = now
            .pointing_to(id)
            .filter(|record| pointers(record).any(|pointer| pointer.owner && pointer.to == id));
        let mut found: Vec<Record> = there.map(|record| Record::clone(record)).collect();
        found.extend(gone(on, id).await?);
        for record in found {
            // Others are offered at the same place; theirs is another story.
            let other = record.entity.name == SERVICE_AT_LOCATION.name && id != service;
            if other || parts.insert(record.id, record.entity).is_some() {
                continue;
            }
            open.push(record.id);
            let place =
                record.target("location_id").filter(|_| record.entity.name == SERVICE_AT_LOCATION.name);
            if let Some(place) = place.filter(|place| parts.insert(*place, &LOCATION).is_none()) {
                open.push(place);
            }
        }
    }
    Ok(parts)
}

/// The records taken away that were part of this one.
async fn gone(on: &impl ConnectionTrait, owner: Id) -> Result<Vec<Record>, StoreError> {
    let text = "SELECT entity, record, version, at, unit, role, body FROM directory_revision \
                WHERE gone AND body LIKE $1";
    let rows = sql::query(on, "look for what is gone", text, vec![Value::from(format!("%{owner}%"))]).await?;
    let mut found = Vec::new();
    for row in rows {
        let (name, id): (String, uuid::Uuid) = (get(&row, 0)?, get(&row, 1)?);
        let Some(entity) = by_name(&name) else { continue };
        let body: String = get(&row, 6)?;
        let body = serde_json::from_str(&body)
            .map_err(|_| StoreError::Corrupt { what: "revision", value: id.to_string() })?;
        let at = Instant::from_micros(get(&row, 3)?);
        let unit = Id::from_uuid(get(&row, 4)?);
        let last = Revision { version: get(&row, 2)?, at, unit, role: get(&row, 5)?, gone: false, body };
        let record = revision::record(entity, Id::from_uuid(id), &last)?;
        found.extend(
            record.filter(|record| pointers(record).any(|pointer| pointer.owner && pointer.to == owner)),
        );
    }
    Ok(found)
}

/// Sends in a change that makes a service say again what it said in a version: it is read and approved like any
/// other. Answers the change.
///
/// # Errors
/// [`EditError::Unknown`] where there is no such version, [`EditError::NotNow`] where another change is on its way.
pub async fn restore(
    store: &Store,
    grant: &Grant<Moderate>,
    service: Id,
    version: Id,
    city: &City,
    mail: Mail<'_>,
) -> Result<Id, EditError> {
    let versions = past(store, grant, service, city).await?;
    let version = versions.into_iter().find(|one| one.unit == version).ok_or(EditError::Unknown)?;
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    if rows::open(unit.on(), service).await?.is_some() {
        return Err(EditError::NotNow);
    }
    let (organization, set) = now(unit.on(), service).await?;
    let today = day(city, unit.now());
    let base = edit::read(&set, service, today).ok_or(EditError::Unknown)?;
    let lang = edit::Parts::of(&set, service, today).and_then(|parts| parts.lang());
    let change = Edit {
        id: unit.ids().hidden(),
        organization: organization.id,
        service,
        is_new: false,
        state: State::Submitted,
        critical: edit::is_critical(&base, &version.sheet),
        lang: lang.unwrap_or(city.language),
        sheet: version.sheet,
        version: 1,
        changed_at: unit.now(),
        submitted_at: Some(unit.now()),
        called_back: None,
        reason: None,
        base,
    };
    super::keep(&mut unit, &change, grant.actor().id(), true).await?;
    if change.critical {
        letters::notice(&unit, mail, city, &change, &change.base).await?;
    }
    unit.audit("directory.restore", Some(Ref { kind: EDIT, id: change.id }), 1).await?;
    unit.commit().await?;
    Ok(change.id)
}
