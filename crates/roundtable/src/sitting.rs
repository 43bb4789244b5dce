//! Who sits at a table: every seat it ever had, with the organisations whose they are and how these stand.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use kernel::{Id, Lang, Record, Text};
use network::model::ORGANIZATION;
use network::model::standing::Standing;
use store::sql::Among;
use store::{ConnectionTrait, StoreError, records};

use crate::kept::Shelf;
use crate::model::SEAT;
use crate::seats::{self, Seat};

/// The seats of a table and whose they are, as they were read.
#[derive(Debug, Default)]
pub struct Sitting {
    seats: Vec<Seat>,
    places: HashMap<Id, usize>,
    organizations: HashMap<Id, (Record, Standing)>,
    /// By language, the places of the seats in its alphabet, by what they are called: the same for all eyes.
    orders: Mutex<BTreeMap<Lang, Arc<[usize]>>>,
}

/// Who sits at which table, kept until a seat, one of the organisations or how one stands changes.
#[derive(Debug, Clone, Default)]
pub struct Sittings(Shelf<Id, Sitting>);

impl Sitting {
    /// Seats of which nobody knows whose they are.
    pub fn of(seats: Vec<Seat>) -> Sitting {
        let places = (0..).zip(&seats).map(|(at, seat)| (seat.id(), at)).collect();
        Sitting { seats, places, ..Sitting::default() }
    }

    async fn read(on: &impl ConnectionTrait, table: Id) -> Result<Sitting, StoreError> {
        let mut sitting = Sitting::of(seats::all(on, table).await?);
        let ids: Vec<Id> = sitting.seats.iter().filter_map(Seat::organization).collect();
        let standings = Standing::among(on, Among::Ids(&ids)).await?;
        for record in records::by_id(on, &ORGANIZATION, &ids).await? {
            let standing = standings.get(&record.id).copied().unwrap_or(Standing::KNOWN);
            sitting.organizations.insert(record.id, (record, standing));
        }
        Ok(sitting)
    }

    /// Every seat there ever was.
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// One of them.
    pub fn seat(&self, id: Id) -> Option<&Seat> {
        self.seats.get(*self.places.get(&id)?)
    }

    /// Those that stand on a day.
    pub fn standing(&self, day: NaiveDate) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(move |seat| seat.stands(day))
    }

    /// Every seat there ever was in the order of a language, by what each is called, whoever may know it: not as it is shown.
    pub(crate) fn sorted(&self, lang: Lang, order: impl Fn(&str, &str) -> Ordering) -> Vec<&Seat> {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let places = Arc::clone(orders.entry(lang).or_insert_with(|| {
            let name = |at: &usize| self.seats.get(*at).and_then(|seat| self.called(seat, lang));
            let body = |at: &usize| name(at).map_or("", |text| &*text.body);
            let mut places: Vec<usize> = (0..self.seats.len()).collect();
            places.sort_by(|one, other| order(body(one), body(other)));
            places.into()
        }));
        drop(orders);
        places.iter().filter_map(|at| self.seats.get(*at)).collect()
    }

    fn called<'s>(&'s self, seat: &'s Seat, lang: Lang) -> Option<&'s Text> {
        match seat.organization() {
            Some(organization) => self.organization(organization)?.0.text("name", lang),
            None => seat.0.text("community", lang),
        }
    }

    /// An organisation one of them belongs to, and how it stands.
    pub(crate) fn organization(&self, id: Id) -> Option<&(Record, Standing)> {
        self.organizations.get(&id)
    }

    fn concerns(&self, entity: &str, record: Id) -> bool {
        entity == SEAT.name || entity == ORGANIZATION.name && self.organizations.contains_key(&record)
    }
}

impl Sittings {
    /// Who sits at a table.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn of(&self, on: &impl ConnectionTrait, table: Id) -> Result<Arc<Sitting>, StoreError> {
        let turn = network::shelf::turns(on).await?;
        self.0.get(on, (table, turn), Sitting::concerns, Sitting::read(on, table)).await
    }
}
