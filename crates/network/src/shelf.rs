//! The network as it was read last, kept until something in it changes: ten thousand organisations are not read and
//! put in order again for each page of fifty.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use kernel::policy::Grant;
use kernel::{Id, Lang, Record, Text};
use store::sql::{self, Among, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, feed, records};

use crate::about::About;
use crate::model::ORGANIZATION;
use crate::model::about::{Category, Tie};
use crate::model::consent::Purpose;
use crate::model::membership::{Reach, State};
use crate::model::standing::Standing;
use crate::organizations::{Entry, Wanted};
use crate::policy::Tend;

/// The network at a moment.
#[derive(Debug, Default)]
pub struct Network {
    /// How many organisations there are in each state; who left is counted and not named.
    pub states: HashMap<State, usize>,
    /// How many stand in the directory that the table has nothing to do with yet.
    pub directory: usize,
    /// How far the table reaches among those that are or could be members.
    pub reach: Reach,
    /// The same kind by kind; under none those of which nobody has said which kind.
    pub kinds: BTreeMap<Option<Category>, Reach>,
    /// Those that may be named in a report to who pays for the table, in no order.
    pub reported: Vec<Record>,
    /// All but those who left, in no order.
    entries: Vec<Entry>,
    /// Their places by their ids.
    places: HashMap<Id, usize>,
    /// By language, the places of entries that have a name in it, in its order.
    orders: Mutex<BTreeMap<Lang, Arc<[usize]>>>,
}

/// Where the network is kept. Cheap to clone; a program has one.
#[derive(Debug, Clone, Default)]
pub struct Shelf(Arc<Mutex<Option<Kept>>>);

/// The network, and what it was read at.
type Kept = (Turn, Arc<Network>);

/// What the network was read at: the last change of a record, and of what the table knows.
type Turn = (i64, i64);

impl Network {
    /// One of these organisations, and nothing counted.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Network {
        let mut network = Network::default();
        entries.into_iter().for_each(|entry| network.put(entry));
        network
    }

    /// All but those who left, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// One of them by its id; none that left.
    pub fn one(&self, id: Id) -> Option<&Entry> {
        self.entries.get(*self.places.get(&id)?)
    }

    /// Those asked for, in no order.
    pub fn entries(&self, wanted: Wanted) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.is(wanted))
    }

    /// Those asked for with their names for a reader, in the order of the reader's language.
    pub fn named(
        &self,
        wanted: Wanted,
        lang: Lang,
        order: impl Fn(&str, &str) -> Ordering,
    ) -> Vec<(&Text, &Entry)> {
        let name = |entry: &'_ Entry| entry.record.text("name", lang).is_some();
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let places = Arc::clone(orders.entry(lang).or_insert_with(|| {
            let said = |at: &usize| self.entries.get(*at).and_then(|entry| entry.record.text("name", lang));
            let body = |at: &usize| said(at).map_or("", |text| &*text.body);
            let named = (0..).zip(&self.entries).filter(|(_, entry)| name(entry));
            let mut places: Vec<usize> = named.map(|(at, _)| at).collect();
            places.sort_by(|one, other| order(body(one), body(other)));
            places.into()
        }));
        drop(orders);
        let entries = places.iter().filter_map(|at| self.entries.get(*at));
        let asked = entries.filter(|entry| entry.is(wanted));
        asked.filter_map(|entry| Some((entry.record.text("name", lang)?, entry))).collect()
    }

    async fn read(on: &impl ConnectionTrait) -> Result<Network, StoreError> {
        let standings = Standing::among(on, Among::All).await?;
        let mut about = About::among(on, Among::All).await?;
        let mut network = Network::default();
        for record in records::all(on, &ORGANIZATION).await? {
            let standing = standings.get(&record.id).copied();
            let about = about.remove(&record.id);
            let known = about.is_some() || standing.is_some();
            let (standing, about) = (standing.unwrap_or(Standing::KNOWN), about.unwrap_or_default());
            network.take(Entry { record, standing, about, known });
        }
        Ok(network)
    }

    fn put(&mut self, entry: Entry) {
        self.places.insert(entry.record.id, self.entries.len());
        self.entries.push(entry);
    }

    fn take(&mut self, entry: Entry) {
        let (standing, about) = (&entry.standing, &entry.about);
        if !entry.known {
            self.directory += 1;
            self.put(entry);
            return;
        }
        *self.states.entry(standing.state).or_default() += 1;
        if about.tie == Tie::Member {
            self.reach.count(standing.state);
            self.kinds.entry(about.category).or_default().count(standing.state);
        }
        if standing.may_be_named(Purpose::FundersReport) {
            self.reported.push(entry.record.clone());
        }
        if standing.state != State::Withdrawn {
            self.put(entry);
        }
    }
}

impl Entry {
    fn is(&self, wanted: Wanted) -> bool {
        match wanted {
            Wanted::Network => self.known,
            Wanted::State(state) => self.known && self.standing.state == state,
            Wanted::Directory => !self.known,
        }
    }
}

impl Shelf {
    /// The network as it is now.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn network(&self, store: &Store, _: &Grant<Tend>) -> Result<Arc<Network>, StoreError> {
        let on = store.read().await?;
        let turn = (feed::head(&on).await?, turns(&on).await?);
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((read_at, network)) = kept
            && read_at == turn
        {
            return Ok(network);
        }
        let network = Arc::new(Network::read(&on).await?);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((turn, Arc::clone(&network)));
        Ok(network)
    }
}

/// How often it changed how an organisation stands, or what the table knows of it: who keeps something made from that
/// keeps it while this stays.
///
/// # Errors
/// When the database is gone.
pub async fn turns(on: &impl ConnectionTrait) -> Result<i64, StoreError> {
    let row =
        sql::query_one(on, "count turns", "SELECT number FROM network_turn WHERE id = 1", vec![]).await?;
    row.map_or(Ok(0), |row| get(&row, 0))
}

/// Notes that how an organisation stands, or what the table knows of it, changes with this unit.
pub(crate) async fn turn(unit: &UnitOfWork) -> Result<(), StoreError> {
    let text = "INSERT INTO network_turn (id, number) VALUES (1, 1) \
                ON CONFLICT (id) DO UPDATE SET number = network_turn.number + 1";
    sql::execute(unit.on(), "count a turn", text, vec![]).await.map(drop)
}
