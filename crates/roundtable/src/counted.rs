//! What is counted from attendance over the meetings of a table, kept meeting by meeting until what is noted of one changes:
//! a table that met for twenty years is not counted anew for each reader.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use kernel::Id;
use store::sql::{self, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};

use crate::attendance;
use crate::model::attendance::Count;
use crate::seats::Seat;

/// What was counted, by meeting. Cheap to clone; a program has one.
#[derive(Debug, Clone, Default)]
pub struct Shelf(Arc<Mutex<Kept>>);

/// What was counted of a meeting, and under which number.
type Kept = HashMap<Id, (i64, Arc<Counted>)>;

/// Who took part in a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// How many, and how.
    pub count: Count,
    /// The seats from which somebody did.
    pub seats: Vec<Id>,
}

/// Who took part in the meetings of a table.
#[derive(Debug, Clone, Default)]
pub struct Overall(BTreeMap<Id, Arc<Counted>>);

impl Overall {
    /// Who took part in a meeting; nobody where nothing is noted.
    pub fn of(&self, meeting: Id) -> Counted {
        self.0.get(&meeting).map(|counted| (**counted).clone()).unwrap_or_default()
    }

    /// The seats from which somebody took part in one of these meetings at least, with how often.
    pub fn seats(&self, meetings: impl IntoIterator<Item = Id>) -> HashMap<Id, usize> {
        let mut seats: HashMap<Id, usize> = HashMap::new();
        for counted in meetings.into_iter().filter_map(|meeting| self.0.get(&meeting)) {
            counted.seats.iter().for_each(|seat| *seats.entry(*seat).or_default() += 1);
        }
        seats
    }

    /// How many organisations took part in one of these meetings at least.
    pub fn organizations(&self, meetings: impl IntoIterator<Item = Id>, seats: &[Seat]) -> usize {
        let came = self.seats(meetings);
        let organizations = seats.iter().filter(|seat| came.contains_key(&seat.id()));
        organizations.filter_map(Seat::organization).collect::<HashSet<_>>().len()
    }

    /// All meetings of which something is noted.
    pub fn meetings(&self) -> impl Iterator<Item = Id> {
        self.0.keys().copied()
    }
}

impl Shelf {
    /// Who took part in the meetings of a table whose seats these are, all there ever were.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn overall(
        &self,
        on: &impl ConnectionTrait,
        table: Id,
        seats: &[Seat],
    ) -> Result<Overall, StoreError> {
        let mut overall = Overall::default();
        for (meeting, turn) in turns(on, table).await? {
            let kept = self.kept(meeting, turn);
            let counted = match kept {
                Some(counted) => counted,
                None => {
                    let counted = Arc::new(read(on, meeting, seats).await?);
                    self.keep(meeting, turn, &counted);
                    counted
                }
            };
            overall.0.insert(meeting, counted);
        }
        Ok(overall)
    }

    fn kept(&self, meeting: Id, turn: i64) -> Option<Arc<Counted>> {
        let shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.get(&meeting).filter(|(at, _)| *at == turn).map(|(_, counted)| Arc::clone(counted))
    }

    fn keep(&self, meeting: Id, turn: i64, counted: &Arc<Counted>) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.insert(meeting, (turn, Arc::clone(counted)));
    }
}

async fn read(on: &impl ConnectionTrait, meeting: Id, seats: &[Seat]) -> Result<Counted, StoreError> {
    let there = attendance::of(on, meeting).await?;
    let took_part = there.iter().filter(|one| one.how.took_part());
    Ok(Counted {
        seats: took_part.filter_map(|one| one.seat).collect(),
        count: attendance::count(&there, seats)?,
    })
}

/// The meetings of a table, each with how often what is noted of it changed.
async fn turns(on: &impl ConnectionTrait, table: Id) -> Result<Vec<(Id, i64)>, StoreError> {
    let text = "SELECT m.id, COALESCE(t.number, 0) FROM meeting m LEFT JOIN attendance_turn t ON t.meeting = m.id \
                WHERE m.table_id = $1";
    let rows = sql::query(on, "count turns", text, vec![sql::id(table)]).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get(row, 1)?))).collect()
}

/// Notes that what is known of who was at a meeting changes with this unit.
pub(crate) async fn turn(unit: &UnitOfWork, meeting: Id) -> Result<(), StoreError> {
    let text = "INSERT INTO attendance_turn (meeting, number) VALUES ($1, 1) \
                ON CONFLICT (meeting) DO UPDATE SET number = attendance_turn.number + 1";
    sql::execute(unit.on(), "count a turn", text, vec![sql::id(meeting)]).await.map(drop)
}
