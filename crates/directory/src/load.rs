//! Reading record sets from the store: everything, or what hangs together with some organisations.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use kernel::{Entity, Id, Record};
use network::model::ORGANIZATION;
use network::model::standing::Standing;
use store::sql::Among;
use store::{ConnectionTrait, StoreError, records};

use crate::model::entities::{
    ENTITIES, LOCATION, PROGRAM, SERVICE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM, UNIT,
};
use crate::model::set::{RecordSet, pointers, target_entity};

/// Every record there is.
///
/// # Errors
/// When the database is gone.
pub async fn everything(on: &impl ConnectionTrait) -> Result<RecordSet, StoreError> {
    let mut set = RecordSet::new();
    for entity in ENTITIES {
        for record in records::all(on, entity).await? {
            set.put(Arc::new(record));
        }
    }
    set.told(Standing::among(on, Among::All).await?);
    Ok(set)
}

/// Some organisations with everything that is theirs, and what is needed to judge who may see it.
#[derive(Debug)]
pub struct Holdings {
    /// All records loaded: theirs, and others that theirs belong or point to.
    pub set: RecordSet,
    /// The ids of those that are theirs.
    pub theirs: HashSet<Id>,
}

/// Loads organisations with everything that is theirs.
///
/// # Errors
/// When the database is gone.
pub async fn holdings(
    on: &impl ConnectionTrait,
    organizations: &BTreeSet<Id>,
) -> Result<Holdings, StoreError> {
    let mut set = RecordSet::new();
    let mut loaded: HashMap<&'static str, Vec<Id>> = HashMap::new();
    let ids: Vec<Id> = organizations.iter().copied().collect();
    take_in(&mut set, &mut loaded, records::by_id(on, &ORGANIZATION, &ids).await?);
    // ENTITIES lists each after all it belongs to, so one pass reaches everything.
    for entity in ENTITIES.iter().copied().filter(|entity| entity.name != ORGANIZATION.name) {
        for (field, link) in entity.links().filter(|(_, link)| link.owner) {
            let owners: Vec<Id> = match link.to {
                "" => loaded.values().flatten().copied().collect(),
                to => loaded.get(to).cloned().unwrap_or_default(),
            };
            let theirs = records::by_field(on, entity, entity.fields[field].name, &owners).await?;
            take_in(&mut set, &mut loaded, theirs);
        }
    }
    let theirs = loaded.into_values().flatten().collect();
    complete(on, &mut set).await?;
    let all: Vec<Id> = set.all(&ORGANIZATION).iter().map(|record| record.id).collect();
    set.told(Standing::among(on, Among::Ids(&all)).await?);
    Ok(Holdings { set, theirs })
}

fn take_in(set: &mut RecordSet, loaded: &mut HashMap<&'static str, Vec<Id>>, records: Vec<Record>) {
    for record in records {
        if set.get(record.id).is_none() {
            loaded.entry(record.entity.name).or_default().push(record.id);
            set.put(Arc::new(record));
        }
    }
}

/// Loads what the records of a set point to, until nothing is missing but what does not exist.
async fn complete(on: &impl ConnectionTrait, set: &mut RecordSet) -> Result<(), StoreError> {
    let mut asked: HashSet<Id> = HashSet::new();
    loop {
        let mut missing: HashMap<&'static str, (&'static Entity, Vec<Id>)> = HashMap::new();
        for record in set.iter() {
            for pointer in pointers(record).filter(|pointer| set.get(pointer.to).is_none()) {
                if let Some(entity) =
                    target_entity(record, pointer.field).filter(|_| asked.insert(pointer.to))
                {
                    missing.entry(entity.name).or_insert_with(|| (entity, Vec::new())).1.push(pointer.to);
                }
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        for (entity, ids) in missing.into_values() {
            for record in records::by_id(on, entity, &ids).await? {
                set.put(Arc::new(record));
            }
        }
    }
}

/// Which organisations' holdings a change touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// So many, or such a shared thing, that everything is best loaded again.
    Everything,
    /// Those of these organisations.
    Organizations(BTreeSet<Id>),
}

/// Finds the organisations touched by a change of one record, as it stands in the database now.
/// A record that is no longer there touches nothing by itself: ask the old set with [`homes`].
///
/// # Errors
/// When the database is gone.
pub async fn touched(on: &impl ConnectionTrait, entity: &str, id: Id) -> Result<Touched, StoreError> {
    let Some(entity) = ENTITIES.iter().copied().find(|known| known.name == entity) else {
        return Ok(Touched::Organizations(BTreeSet::new()));
    };
    if [TAXONOMY.name, TAXONOMY_TERM.name, UNIT.name].contains(&entity.name) {
        return Ok(Touched::Everything);
    }
    let mut set: RecordSet = records::by_id(on, entity, &[id]).await?.into_iter().collect();
    complete(on, &mut set).await?;
    let homes = homes(&set, id);
    // A place of nobody's is shared: whoever offers something there is touched.
    if set
        .iter()
        .any(|record| record.entity.name == LOCATION.name && record.target("organization_id").is_none())
    {
        return Ok(Touched::Everything);
    }
    Ok(Touched::Organizations(homes))
}

/// The organisations a record of a set belongs to, directly or through others.
pub fn homes(set: &RecordSet, id: Id) -> BTreeSet<Id> {
    let mut homes = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let Some(record) = set.get(id).filter(|_| seen.insert(id)) else { continue };
        if record.entity.name == ORGANIZATION.name {
            homes.insert(id);
        }
        open.extend(pointers(record).filter(|pointer| pointer.owner).map(|pointer| pointer.to));
    }
    homes
}

/// The organisations whose records tell of something of one of these: those that offer something
/// at a place of theirs, within a programme of theirs, or name one of them as their parent.
///
/// # Errors
/// When the database is gone.
pub async fn guests(on: &impl ConnectionTrait, hosts: &BTreeSet<Id>) -> Result<BTreeSet<Id>, StoreError> {
    let hosts: Vec<Id> = hosts.iter().copied().collect();
    let ids = |records: &[Record]| records.iter().map(|record| record.id).collect::<Vec<_>>();
    let places = records::by_field(on, &LOCATION, "organization_id", &hosts).await?;
    let offers = records::by_field(on, &SERVICE_AT_LOCATION, "location_id", &ids(&places)).await?;
    let services: Vec<Id> = offers.iter().filter_map(|offer| offer.target("service_id")).collect();
    let services = records::by_id(on, &SERVICE, &services).await?;
    let programs = records::by_field(on, &PROGRAM, "organization_id", &hosts).await?;
    let within = records::by_field(on, &SERVICE, "program_id", &ids(&programs)).await?;
    let children = records::by_field(on, &ORGANIZATION, "parent_organization_id", &hosts).await?;
    let offering = services.iter().chain(&within).filter_map(|service| service.target("organization_id"));
    Ok(offering.chain(ids(&children)).collect())
}
