//! What is counted from attendance over the meetings of a table, kept meeting by meeting until what is noted of one changes:
//! a table that met for twenty years is not counted anew for each reader.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kernel::Id;
use store::sql::{self, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};

use crate::attendance;
use crate::model::attendance::Count;
use crate::seats::Seat;

/// What was counted, by meeting, and put together, by table. Cheap to clone; a program has one.
#[derive(Debug, Clone, Default)]
pub struct Shelf(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    /// By meeting, and under which number.
    counted: HashMap<Id, (i64, Arc<Counted>)>,
    /// By table, and under which numbers of its meetings.
    overall: HashMap<Id, (Turns, Arc<Overall>)>,
}

/// Meetings, each with how often what is noted of it changed.
type Turns = Vec<(Id, i64)>;

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
pub struct Overall {
    meetings: BTreeMap<Id, Part>,
    /// The seats from which anybody ever did, each under its number.
    seats: Vec<Id>,
    /// Those from which organisations come, by number.
    organizations: Vec<Option<Id>>,
}

/// Who took part in a meeting, the seats by their numbers.
#[derive(Debug, Clone, Default)]
struct Part {
    count: Count,
    seats: Vec<usize>,
}

impl Overall {
    fn of(counted: BTreeMap<Id, Arc<Counted>>, seats: &[Seat]) -> Overall {
        let whose: HashMap<Id, Option<Id>> =
            seats.iter().map(|seat| (seat.id(), seat.organization())).collect();
        let (mut overall, mut numbers) = (Overall::default(), HashMap::new());
        for (meeting, counted) in counted {
            let mut part = Part { count: counted.count.clone(), seats: Vec::new() };
            for seat in &counted.seats {
                part.seats.push(*numbers.entry(*seat).or_insert_with(|| {
                    overall.seats.push(*seat);
                    overall.organizations.push(whose.get(seat).copied().flatten());
                    overall.seats.len() - 1
                }));
            }
            overall.meetings.insert(meeting, part);
        }
        overall
    }

    /// Who took part in a meeting; nobody where nothing is noted.
    pub fn of_meeting(&self, meeting: Id) -> Count {
        self.meetings.get(&meeting).map(|part| part.count.clone()).unwrap_or_default()
    }

    /// The seats from which somebody took part in one of these meetings at least, with how often.
    pub fn seats(&self, meetings: impl IntoIterator<Item = Id>) -> HashMap<Id, usize> {
        let times = self.times(meetings);
        self.seats.iter().copied().zip(times).filter(|(_, times)| *times > 0).collect()
    }

    /// How many organisations took part in one of these meetings at least.
    pub fn organizations(&self, meetings: impl IntoIterator<Item = Id>) -> usize {
        let times = self.times(meetings).into_iter().zip(&self.organizations);
        times.filter(|(times, _)| *times > 0).filter_map(|(_, one)| *one).collect::<HashSet<_>>().len()
    }

    /// How often somebody came from each seat, by number.
    fn times(&self, meetings: impl IntoIterator<Item = Id>) -> Vec<usize> {
        let mut times = vec![0; self.seats.len()];
        for part in meetings.into_iter().filter_map(|meeting| self.meetings.get(&meeting)) {
            for seat in &part.seats {
                if let Some(times) = times.get_mut(*seat) {
                    *times += 1;
                }
            }
        }
        times
    }

    /// All meetings of which something is noted.
    pub fn meetings(&self) -> impl Iterator<Item = Id> {
        self.meetings.keys().copied()
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
    ) -> Result<Arc<Overall>, StoreError> {
        let turns = turns(on, table).await?;
        if let Some((known, overall)) = self.kept().overall.get(&table)
            && *known == turns
        {
            return Ok(Arc::clone(overall));
        }
        let mut meetings = BTreeMap::new();
        for (meeting, turn) in &turns {
            let kept = self.kept().counted.get(meeting).filter(|(at, _)| at == turn).cloned();
            let counted = match kept {
                Some((_, counted)) => counted,
                None => {
                    let counted = Arc::new(read(on, *meeting, seats).await?);
                    self.kept().counted.insert(*meeting, (*turn, Arc::clone(&counted)));
                    counted
                }
            };
            meetings.insert(*meeting, counted);
        }
        let overall = Arc::new(Overall::of(meetings, seats));
        self.kept().overall.insert(table, (turns, Arc::clone(&overall)));
        Ok(overall)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
async fn turns(on: &impl ConnectionTrait, table: Id) -> Result<Turns, StoreError> {
    let text = "SELECT m.id, COALESCE(t.number, 0) FROM meeting m LEFT JOIN attendance_turn t ON t.meeting = m.id \
                WHERE m.table_id = $1 ORDER BY m.id";
    let rows = sql::query(on, "count turns", text, vec![sql::id(table)]).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get(row, 1)?))).collect()
}

/// Notes that what is known of who was at a meeting changes with this unit.
pub(crate) async fn turn(unit: &UnitOfWork, meeting: Id) -> Result<(), StoreError> {
    let text = "INSERT INTO attendance_turn (meeting, number) VALUES ($1, 1) \
                ON CONFLICT (meeting) DO UPDATE SET number = attendance_turn.number + 1";
    sql::execute(unit.on(), "count a turn", text, vec![sql::id(meeting)]).await.map(drop)
}
