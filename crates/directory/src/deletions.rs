//! What was public and no longer is, so that harvesters can forget it: ids only, never values.
//!
//! Whoever hides or removes something asks for [`shown_of`] before and after, inside the same
//! unit of work, and hands both to [`note`].

use kernel::policy::Grant;
use kernel::{Entity, Id, Instant, Record, Ref};
use network::model::ORGANIZATION;
use network::model::consent::Purpose;
use std::collections::{BTreeMap, BTreeSet};
use store::sql::{self, Value, get};
use store::{ConnectionTrait, StoreError, UnitOfWork, records};

use crate::load;
use crate::model::entities::{SERVICE, SERVICE_AT_LOCATION, TAXONOMY, TAXONOMY_TERM, by_name};
use crate::model::publicity;
use crate::model::set::{RecordSet, pointers};
use crate::policy::ReadPublic;

/// The entities the read API gives out one by one, and whose loss it tells.
pub static ROOTS: [&Entity; 5] = [&ORGANIZATION, &SERVICE, &SERVICE_AT_LOCATION, &TAXONOMY, &TAXONOMY_TERM];

/// How many ids one statement takes.
const PIECE: usize = 1_000;

/// A record that is no longer public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deletion {
    /// What it was.
    pub record: Ref,
    /// Since when it is gone.
    pub at: Instant,
}

/// What everyone may see at one moment, on the website and in open data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    website: Roots,
    open: Roots,
}

/// What everyone may see in one of the two: each root with the records shown as parts of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Roots(BTreeMap<Ref, BTreeSet<Id>>);

impl Shown {
    /// The roots that have an address on the website.
    pub fn roots(&self) -> impl Iterator<Item = Ref> {
        self.website.roots()
    }

    /// What was there and is not any more, on the website or in open data. What only left the website and is
    /// still open data is nothing for harvesters to forget.
    fn gone_in(&self, after: &Shown) -> BTreeSet<Ref> {
        let left = self.website.beyond(&after.website).filter(|root| !after.open.0.contains_key(root));
        left.chain(self.open.beyond(&after.open)).collect()
    }

    /// What is open data again: there is nothing to forget any more. What is only on the website again stays
    /// forgotten by harvesters, and its page is found before anybody asks whether it is gone.
    fn back_in(&self, after: &Shown) -> BTreeSet<Ref> {
        after.open.beyond(&self.open).collect()
    }
}

impl Roots {
    fn roots(&self) -> impl Iterator<Item = Ref> {
        self.0.keys().copied()
    }

    /// The roots that are shown here and not there.
    fn beyond<'a>(&'a self, there: &'a Roots) -> impl Iterator<Item = Ref> + 'a {
        self.roots().filter(|root| !there.0.contains_key(root))
    }

    /// The roots shown here and there, but there with a part less.
    fn thinner_in<'a>(&'a self, there: &'a Roots) -> impl Iterator<Item = Ref> + 'a {
        let thinner =
            |root: &Ref, parts: &BTreeSet<Id>| there.0.get(root).is_some_and(|left| !parts.is_subset(left));
        self.0.iter().filter(move |(root, parts)| thinner(root, parts)).map(|(root, _)| *root)
    }
}

fn is_root(record: &Record) -> bool {
    ROOTS.iter().any(|root| root.name == record.entity.name)
}

/// What everyone may see of a set.
pub fn shown(set: &RecordSet) -> Shown {
    let website = roots(&publicity::public(set, Purpose::Website));
    let open = match set.is_open_as_shown() {
        true => website.clone(),
        false => roots(&publicity::public(set, Purpose::OpenData)),
    };
    Shown { website, open }
}

fn roots(public: &RecordSet) -> Roots {
    let mut shown = Roots::default();
    for record in public.iter().filter(|record| is_root(record)) {
        shown.0.entry(record.reference()).or_default();
    }
    for part in public.iter().filter(|record| !is_root(record)) {
        for root in nearest_roots(public, part) {
            shown.0.entry(root).or_default().insert(part.id);
        }
    }
    shown
}

/// The roots that show a part: those it belongs to, directly or through other parts, and those that
/// point to it.
fn nearest_roots(set: &RecordSet, part: &Record) -> BTreeSet<Ref> {
    let mut roots = BTreeSet::new();
    let mut seen = BTreeSet::from([part.id]);
    let mut open = vec![part];
    while let Some(record) = open.pop() {
        // What is offered at a place shows the place, though it is not the place's owner.
        roots
            .extend(set.pointing_to(record.id).filter(|guest| is_root(guest)).map(|guest| guest.reference()));
        for owner in
            pointers(record).filter(|pointer| pointer.owner).filter_map(|pointer| set.get(pointer.to))
        {
            if is_root(owner) {
                roots.insert(owner.reference());
            } else if seen.insert(owner.id) {
                open.push(owner);
            }
        }
    }
    roots
}

/// What everyone may see of all that is of some organisations, as the database has it now. What
/// others offer at their places counts: it goes when the place goes.
///
/// # Errors
/// When the database is gone.
pub async fn shown_of(on: &impl ConnectionTrait, organizations: &BTreeSet<Id>) -> Result<Shown, StoreError> {
    let holdings = load::holdings(on, organizations).await?;
    let mut shown = shown(&holdings.set);
    for roots in [&mut shown.website, &mut shown.open] {
        roots.0.retain(|root, _| holdings.theirs.contains(&root.id));
    }
    Ok(shown)
}

/// Notes what was public before this unit of work and is not after it; what is public again is no
/// longer told as gone. A root that lost a part is saved again: only so do harvesters that ask for
/// what was modified fetch it, and forget the part. To be called when everything else is saved.
///
/// # Errors
/// When the database is gone.
pub async fn note(unit: &mut UnitOfWork, before: &Shown, after: &Shown) -> Result<(), StoreError> {
    let doing = "note what is no longer public";
    let (gone, back) = (before.gone_in(after), before.back_in(after));
    let changed: Vec<Id> = gone.union(&back).map(|root| root.id).collect();
    for piece in changed.chunks(PIECE) {
        let text =
            format!("DELETE FROM directory_deletion WHERE record IN ({})", sql::places(1, piece.len()));
        let ids = piece.iter().map(|id| sql::id(*id)).collect();
        sql::execute(unit.on(), doing, &text, ids).await?;
    }
    let at = unit.now().micros();
    let row = |root: Ref| vec![sql::text(root.kind), sql::id(root.id), Value::from(at)];
    let gone = gone.into_iter().map(row).collect();
    sql::insert(unit.on(), doing, "directory_deletion", &["entity", "record", "at"], gone).await?;
    for root in ROOTS {
        let of_it = before.open.thinner_in(&after.open).filter(|thinner| thinner.kind == root.name);
        let ids: Vec<Id> = of_it.map(|thinner| thinner.id).collect();
        let mut records = records::by_id(unit.on(), root, &ids).await?;
        records.retain(|record| record.changed_at < unit.now());
        for record in &mut records {
            unit.save(record).await?;
        }
    }
    Ok(())
}

/// How many records are gone since a moment, that moment included.
///
/// # Errors
/// When the database is gone.
pub async fn count_since(
    on: &impl ConnectionTrait,
    _: &Grant<ReadPublic>,
    since: Instant,
) -> Result<usize, StoreError> {
    let text = "SELECT COUNT(*) FROM directory_deletion WHERE at >= $1";
    let row = sql::query_one(on, "count deletions", text, vec![since.micros().into()]).await?;
    let count: i64 = row.map_or(Ok(0), |row| get(&row, 0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Whether a record was public once and no longer is.
///
/// # Errors
/// When the database is gone.
pub async fn holds(
    on: &impl ConnectionTrait,
    _: &Grant<ReadPublic>,
    entity: &Entity,
    id: Id,
) -> Result<bool, StoreError> {
    let text = "SELECT 1 FROM directory_deletion WHERE record = $1 AND entity = $2";
    let values = vec![sql::id(id), sql::text(entity.name)];
    Ok(sql::query_one(on, "look whether a record was public", text, values).await?.is_some())
}

/// The records gone since a moment, that moment included, oldest first: at most `limit` of them
/// after the first `skip`.
///
/// # Errors
/// When the database is gone.
pub async fn since(
    on: &impl ConnectionTrait,
    _: &Grant<ReadPublic>,
    since: Instant,
    skip: usize,
    limit: usize,
) -> Result<Vec<Deletion>, StoreError> {
    let number = |number: usize| Value::from(i64::try_from(number).unwrap_or(i64::MAX));
    let rows = sql::query(
        on,
        "list deletions",
        "SELECT entity, record, at FROM directory_deletion WHERE at >= $1 ORDER BY at, record LIMIT $2 OFFSET $3",
        vec![since.micros().into(), number(limit), number(skip)],
    )
    .await?;
    rows.iter()
        .map(|row| {
            let entity: String = get(row, 0)?;
            let kind =
                by_name(&entity).ok_or(StoreError::Corrupt { what: "entity name", value: entity })?.name;
            let record = Ref { kind, id: Id::from_uuid(get(row, 1)?) };
            Ok(Deletion { record, at: Instant::from_micros(get(row, 2)?) })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use kernel::policy::{Actor, Policy, Relation};
    use kernel::{Audience, Clock, Ids, Lang, Value};
    use store::{Place, Store, migrate};

    use super::*;
    use crate::model::entities::LOCATION;

    const START: Instant = Instant::from_micros(1_795_338_000_000_000);

    async fn store(folder: &tempfile::TempDir) -> Store {
        let clock = Clock::held(START);
        let ids = Ids::seeded(clock.clone(), 1);
        let store = Store::open(Place::Folder(folder.path().to_owned()), clock, ids).await.unwrap();
        let rooms = [migrate::MIGRATIONS, network::MIGRATIONS, crate::MIGRATIONS];
        store.migrate(&migrate::merge(&rooms)).await.unwrap();
        store
    }

    fn record(entity: &'static Entity, id: &str, links: &[(&str, &Record)]) -> Record {
        let mut record = Record::new(entity, Id::foreign("test", id));
        record.audience = Audience::Public;
        for (field, to) in links {
            record.set(field, Some(Value::Id(to.id)));
        }
        record
    }

    /// A host with a place, and a guest who offers something there.
    fn city() -> Vec<Record> {
        let mut host = record(&ORGANIZATION, "host", &[]);
        host.tell("name", Lang::EN, "Host");
        let mut guest = record(&ORGANIZATION, "guest", &[]);
        guest.tell("name", Lang::EN, "Guest");
        let mut place = record(&LOCATION, "place", &[("organization_id", &host)]);
        place.set("location_type", Some(Value::Line("physical".into())));
        let mut service = record(&SERVICE, "service", &[("organization_id", &guest)]);
        service.set("status", Some(Value::Line("active".into())));
        service.tell("name", Lang::EN, "Advice");
        let at = record(&SERVICE_AT_LOCATION, "at", &[("service_id", &service), ("location_id", &place)]);
        vec![host, guest, place, service, at]
    }

    async fn set_audience(store: &Store, id: Id, audience: Audience) {
        let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
        let before = shown_of(unit.on(), &[id].into()).await.unwrap();
        let mut organization = records::by_id(unit.on(), &ORGANIZATION, &[id]).await.unwrap().remove(0);
        organization.audience = audience;
        unit.save(&mut organization).await.unwrap();
        let after = shown_of(unit.on(), &[id].into()).await.unwrap();
        note(&mut unit, &before, &after).await.unwrap();
        unit.commit().await.unwrap();
    }

    async fn told(store: &Store, from: Instant) -> Vec<Deletion> {
        let reading = store.read().await.unwrap();
        let grant = Policy::new(crate::policy::RULES.iter().copied())
            .grant(&Actor::VISITOR, Relation::Nobody)
            .unwrap();
        let all = since(&reading, &grant, from, 0, 100).await.unwrap();
        assert_eq!(count_since(&reading, &grant, from).await.unwrap(), all.len());
        all
    }

    #[tokio::test]
    async fn what_is_hidden_is_told_as_gone_until_it_is_shown_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder).await;
        let mut all = city();
        let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
        for record in &mut all {
            unit.save(record).await.unwrap();
        }
        unit.commit().await.unwrap();
        let (host, at) = (all[0].reference(), all[4].reference());
        assert_eq!(told(&store, START).await, []);

        store.clock().advance(60);
        set_audience(&store, host.id, Audience::Members).await;
        let gone: BTreeSet<Ref> = told(&store, START).await.iter().map(|deletion| deletion.record).collect();
        // The guest's offer at the host's place goes with the place; the place itself is no root.
        assert_eq!(gone, [host, at].into());
        assert_eq!(told(&store, START.plus_seconds(60)).await.len(), 2);
        assert_eq!(told(&store, START.plus_seconds(61)).await, []);

        store.clock().advance(60);
        set_audience(&store, host.id, Audience::Hidden).await;
        assert_eq!(told(&store, START.plus_seconds(61)).await, [], "it was gone already");
        set_audience(&store, host.id, Audience::Public).await;
        assert_eq!(told(&store, START).await, []);
    }
}
