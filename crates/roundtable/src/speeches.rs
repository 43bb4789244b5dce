//! The speakers list of a meeting: who asked to speak, whose turn it is, and how long was spoken. Nobody is kept here by name:
//! a speech is a seat's, or a guest's without one.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono_tz::Tz;
use kernel::policy::Grant;
use kernel::{Id, Instant};
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use crate::meetings::{self, Meeting};
use crate::model::meeting;
use crate::model::seat::{Category, Side};
use crate::model::speech::{Event, Kind, Spoken, State, Turn, order, seconds, times as apart};
use crate::model::table::Light;
use crate::policy::{Speak, TakeMinutes};
use crate::seats::{self, Seat};
use crate::{Unchanged, agenda, tables};

/// Somebody who wants to speak, speaks, or has spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// Which one.
    pub id: Id,
    /// To which item of the agenda; none where to the meeting as a whole.
    pub item: Option<Id>,
    /// From which seat; none for a guest.
    pub seat: Option<Id>,
    /// As what.
    pub kind: Kind,
    /// How far it is.
    pub state: State,
    /// When they asked.
    pub asked_at: Instant,
    /// When they began.
    pub started_at: Option<Instant>,
    /// When they ended.
    pub ended_at: Option<Instant>,
}

impl Speech {
    /// For how many seconds they spoke, or have spoken up to now.
    pub fn seconds(&self, now: Instant) -> u64 {
        if self.state.has_spoken() { seconds(self.started_at, self.ended_at, now) } else { 0 }
    }
}

/// What somebody asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// From which seat; none for a guest.
    pub seat: Option<Id>,
    /// To which item of the agenda.
    pub item: Option<Id>,
    /// As what.
    pub kind: Kind,
}

const COLUMNS: &str = "s.id, s.item, s.seat, s.kind, s.state, s.asked_at, s.started_at, s.ended_at";

fn read(row: &sql::Row) -> Result<Speech, StoreError> {
    let (kind, state): (String, String) = (get(row, 3)?, get(row, 4)?);
    let id = |at| Ok::<_, StoreError>(get::<Option<uuid::Uuid>>(row, at)?.map(Id::from_uuid));
    let moment = |at| Ok::<_, StoreError>(get::<Option<i64>>(row, at)?.map(Instant::from_micros));
    Ok(Speech {
        id: Id::from_uuid(get(row, 0)?),
        item: id(1)?,
        seat: id(2)?,
        kind: Kind::from_name(&kind).ok_or(StoreError::Corrupt { what: "speech", value: kind })?,
        state: State::from_name(&state).ok_or(StoreError::Corrupt { what: "speech", value: state })?,
        asked_at: Instant::from_micros(get(row, 5)?),
        started_at: moment(6)?,
        ended_at: moment(7)?,
    })
}

/// The speakers list of a meeting, in the order in which was asked; what was withdrawn left out.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<Speech>, StoreError> {
    let text = format!(
        "SELECT {COLUMNS} FROM speech s WHERE s.meeting = $1 AND s.state <> $2 ORDER BY s.asked_at, s.id"
    );
    let values = vec![sql::id(meeting), sql::text(State::Withdrawn.name())];
    sql::query(on, "read the speakers list", &text, values).await?.iter().map(read).collect()
}

/// Those who wait, in the order in which they get the word.
pub fn waiting(list: &[Speech]) -> Vec<&Speech> {
    let waits = |speech: &&Speech| speech.state == State::Asked;
    let turn = |speech: &Speech| Turn { id: speech.id, kind: speech.kind, asked_at: speech.asked_at };
    let mut turns: Vec<Turn> = list.iter().filter(waits).map(turn).collect();
    order(&mut turns);
    turns.iter().filter_map(|turn| list.iter().find(|speech| speech.id == turn.id)).collect()
}

/// Who speaks.
pub fn speaking(list: &[Speech]) -> Option<&Speech> {
    list.iter().find(|speech| speech.state == State::Speaking)
}

/// The seats of a table from which somebody has spoken, at any of its meetings.
///
/// # Errors
/// When the database is gone.
pub async fn spoken_from(on: &impl ConnectionTrait, table: Id) -> Result<HashSet<Id>, StoreError> {
    let text = "SELECT DISTINCT s.seat FROM speech s JOIN meeting m ON m.id = s.meeting \
                WHERE m.table_id = $1 AND s.seat IS NOT NULL AND s.state IN ($2, $3)";
    let values = vec![sql::id(table), sql::text(State::Speaking.name()), sql::text(State::Ended.name())];
    let rows = sql::query(on, "look who has spoken", text, values).await?;
    rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect()
}

/// How long was spoken: by whom, told apart by kind of seat and by side. Where a kind has one seat that tells how long one
/// organisation spoke: for who leads the talk and writes its minutes, and nobody else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// By category of the seats.
    pub categories: BTreeMap<Category, Spoken>,
    /// By side.
    pub sides: BTreeMap<Side, Spoken>,
    /// By those without a seat.
    pub guests: Spoken,
}

/// How long was spoken in these speeches, up to now.
///
/// # Errors
/// When a stored value is none.
pub fn count(list: &[Speech], seats: &[Seat], now: Instant) -> Result<Times, StoreError> {
    let categories: HashMap<Id, Category> =
        seats.iter().map(|seat| Ok((seat.id(), seat.category()?))).collect::<Result<_, StoreError>>()?;
    let mut spoken: Vec<(Category, u64)> = Vec::new();
    let mut guests = Spoken::default();
    for speech in list.iter().filter(|speech| speech.state.has_spoken()) {
        match speech.seat.and_then(|seat| categories.get(&seat)) {
            Some(category) => spoken.push((*category, speech.seconds(now))),
            None => guests.add(speech.seconds(now)),
        }
    }
    let sides = spoken.iter().map(|(category, seconds)| (Side::of(*category), *seconds));
    Ok(Times { sides: apart(sides), categories: apart(spoken.iter().copied()), guests })
}

/// How long was spoken at some meetings of a table; `seats` are all it ever had.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn times(
    on: &impl ConnectionTrait,
    meetings: &[Id],
    seats: &[Seat],
    now: Instant,
) -> Result<Times, StoreError> {
    let mut list = Vec::new();
    // No more at once than either engine takes in one statement.
    for some in meetings.chunks(500) {
        let places = sql::places(1, some.len());
        let text = format!("SELECT {COLUMNS} FROM speech s WHERE s.meeting IN ({places})");
        let values = some.iter().copied().map(sql::id).collect();
        for row in sql::query(on, "read who spoke", &text, values).await? {
            list.push(read(&row)?);
        }
    }
    count(&list, seats, now)
}

/// The meeting, where its speakers list is open: it goes on, and the table has one.
async fn open(on: &impl ConnectionTrait, meeting: Id) -> Result<Meeting, Unchanged<()>> {
    let here = meetings::one(on, meeting).await?.ok_or(Unchanged::Gone)?;
    let table = tables::one(on, here.table()?).await?;
    let lit = table.is_some_and(|table| table.is_lit(Light::Speakers));
    match lit && here.state()? == meeting::State::InProgress {
        true => Ok(here),
        false => Err(Unchanged::Refused(())),
    }
}

/// Puts somebody on the list, under an id that whoever writes brings along: sent twice, they wait once.
///
/// # Errors
/// When there is no list at this moment, seat or item are not this meeting's, the meeting is gone, or the database is.
pub async fn ask(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    id: Id,
    asked: Asked,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = open(unit.on(), meeting).await?;
    put(&unit, &here, id, asked).await?;
    unit.audit("roundtable.ask_to_speak", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Asks to speak for oneself, from one's own seat: the one that is said, else the first. Who only listens does not.
///
/// # Errors
/// As [`ask`]; also when one has no seat to speak from.
pub async fn ask_own(
    store: &Store,
    grant: &Grant<Speak>,
    zone: Tz,
    meeting: Id,
    asked: Asked,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = open(unit.on(), meeting).await?;
    let today = meetings::day(unit.now(), zone);
    let own = seats::own(unit.on(), grant.actor(), here.table()?, today).await?;
    let mut from = own.iter().filter(|seat| !seat.is_observer()).map(Seat::id);
    let seat = match asked.seat {
        Some(seat) => from.find(|own| *own == seat),
        None => from.next(),
    };
    let seat = Some(seat.ok_or(Unchanged::Refused(()))?);
    put(&unit, &here, unit.ids().hidden(), Asked { seat, ..asked }).await?;
    unit.audit("roundtable.ask_to_speak", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

async fn put(unit: &UnitOfWork, here: &Meeting, id: Id, asked: Asked) -> Result<(), Unchanged<()>> {
    let meeting = here.id();
    if let Some(seat) = asked.seat
        && !seats::belongs(unit.on(), here.table()?, seat).await?
    {
        return Err(Unchanged::Refused(()));
    }
    let items = agenda::of(unit.on(), meeting).await?;
    if asked.item.is_some_and(|item| !items.iter().any(|known| known.id() == item)) {
        return Err(Unchanged::Refused(()));
    }
    let text = "SELECT meeting FROM speech WHERE id = $1";
    let known = sql::query_one(unit.on(), "look for a speech", text, vec![sql::id(id)]).await?;
    if let Some(known) = known {
        let same = Id::from_uuid(get(&known, 0)?) == meeting;
        return if same { Ok(()) } else { Err(Unchanged::Refused(())) };
    }
    // Who waits already waits from when they asked first; a point of order can be made besides.
    let waits = |one: &Speech| one.state == State::Asked && one.seat == asked.seat && one.kind == asked.kind;
    if asked.seat.is_some() && of(unit.on(), meeting).await?.iter().any(waits) {
        return Ok(());
    }
    let row = vec![
        sql::id(id),
        sql::id(meeting),
        asked.item.map(|item| item.uuid()).into(),
        asked.seat.map(|seat| seat.uuid()).into(),
        sql::text(asked.kind.name()),
        sql::text(State::Asked.name()),
        unit.now().micros().into(),
    ];
    let columns = ["id", "meeting", "item", "seat", "kind", "state", "asked_at"];
    sql::insert(unit.on(), "ask to speak", "speech", &columns, vec![row]).await?;
    Ok(())
}

/// Lets something happen on the list. One speaks at a time: who gets the word ends who had it.
///
/// # Errors
/// When it does not follow, there is no list at this moment, the meeting or the speech is gone, or the database is.
pub async fn step(
    store: &Store,
    grant: &Grant<TakeMinutes>,
    meeting: Id,
    speech: Id,
    event: Event,
) -> Result<State, Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    open(unit.on(), meeting).await?;
    let list = of(unit.on(), meeting).await?;
    let known = list.iter().find(|one| one.id == speech).ok_or(Unchanged::Refused(()))?;
    let state = known.state.after(event).ok_or(Unchanged::Refused(()))?;
    if let Some(had) = speaking(&list).filter(|_| event == Event::Start) {
        set(&unit, had, State::Ended).await?;
    }
    set(&unit, known, state).await?;
    unit.audit("roundtable.step_speech", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(state)
}

/// Takes back that one wanted to speak.
///
/// # Errors
/// As [`step`]; also when it is somebody else's.
pub async fn withdraw_own(
    store: &Store,
    grant: &Grant<Speak>,
    zone: Tz,
    meeting: Id,
    speech: Id,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = open(unit.on(), meeting).await?;
    let today = meetings::day(unit.now(), zone);
    let own = seats::own(unit.on(), grant.actor(), here.table()?, today).await?;
    let list = of(unit.on(), meeting).await?;
    let is_own = |one: &&Speech| one.id == speech && own.iter().any(|seat| Some(seat.id()) == one.seat);
    let known = list.iter().find(is_own).filter(|one| one.state == State::Asked);
    set(&unit, known.ok_or(Unchanged::Refused(()))?, State::Withdrawn).await?;
    unit.audit("roundtable.step_speech", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Closes the list within a change, when the meeting ends: who speaks has spoken, who waits waits no more.
pub(crate) async fn close(unit: &UnitOfWork, meeting: Id) -> Result<(), StoreError> {
    for speech in of(unit.on(), meeting).await? {
        match speech.state {
            State::Speaking => set(unit, &speech, State::Ended).await?,
            State::Asked => set(unit, &speech, State::Withdrawn).await?,
            State::Ended | State::Withdrawn => {}
        }
    }
    Ok(())
}

async fn set(unit: &UnitOfWork, speech: &Speech, state: State) -> Result<(), StoreError> {
    let now = Some(unit.now());
    let (started, ended) = match state {
        State::Speaking => (now, None),
        State::Ended => (speech.started_at, now),
        State::Asked | State::Withdrawn => (speech.started_at, speech.ended_at),
    };
    let text = "UPDATE speech SET state = $2, started_at = $3, ended_at = $4 WHERE id = $1";
    let values = vec![
        sql::id(speech.id),
        sql::text(state.name()),
        started.map(Instant::micros).into(),
        ended.map(Instant::micros).into(),
    ];
    sql::execute(unit.on(), "note who speaks", text, values).await.map(drop)
}
