//! Invitations as rows.

use std::collections::{BTreeMap, HashMap};

use kernel::{Id, Instant, Lang};
use people::Person;
use store::sql::{self, Among, Value, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};
use vault::Secret;

use super::LINK;
use crate::model::invitation::State;

/// An invitation with whom it is for.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which one.
    pub id: Id,
    /// Who is invited.
    pub person: Person,
    /// To which seat.
    pub seat: Option<Id>,
    /// How they stand to it.
    pub state: State,
    /// When they were asked.
    pub asked_at: Instant,
    /// When they answered.
    pub answered_at: Option<Instant>,
    /// Whether somebody else answered for them.
    pub on_behalf: bool,
    /// Since when they wait for a place.
    pub waits_since: Option<Instant>,
    /// When they were reminded.
    pub reminded_at: Option<Instant>,
    /// What they need.
    pub needs: Needs,
    /// Who goes instead.
    pub delegated_to: Option<Id>,
}

/// What somebody needs who comes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// They take part from elsewhere.
    pub remote: bool,
    /// Into which language is to be interpreted for them.
    pub language: Option<Lang>,
    /// Somebody is to look after their children.
    pub childcare: bool,
    /// What they need to get in and take part, in their own words.
    pub access: String,
}

/// An invitation without its person's name: what its link opens.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Which one.
    pub id: Id,
    /// To which meeting.
    pub meeting: Id,
    /// Whom it is for.
    pub person: Id,
    /// To which seat.
    pub seat: Option<Id>,
    /// How they stand to it.
    pub state: State,
    /// What they need.
    pub needs: Needs,
    /// Until when a place is kept for them.
    pub offered_until: Option<Instant>,
    /// Who goes instead.
    pub delegated_to: Option<Id>,
}

const COLUMNS: &str = "i.id, i.meeting, i.person, i.seat, i.state, i.remote, i.language, i.childcare, i.access_needs, \
                       i.offered_until, i.delegated_to, i.asked_at, i.answered_at, i.answered_by, i.waits_since, i.reminded_at";

fn read(row: &sql::Row) -> Result<Invitation, StoreError> {
    let (state, language): (String, Option<String>) = (get(row, 4)?, get(row, 6)?);
    Ok(Invitation {
        id: Id::from_uuid(get(row, 0)?),
        meeting: Id::from_uuid(get(row, 1)?),
        person: Id::from_uuid(get(row, 2)?),
        seat: get::<Option<uuid::Uuid>>(row, 3)?.map(Id::from_uuid),
        state: State::from_name(&state).ok_or(StoreError::Corrupt { what: "answer", value: state })?,
        needs: Needs {
            remote: get(row, 5)?,
            language: language.and_then(|tag| tag.parse().ok()),
            childcare: get(row, 7)?,
            access: get::<Option<String>>(row, 8)?.unwrap_or_default(),
        },
        offered_until: get::<Option<i64>>(row, 9)?.map(Instant::from_micros),
        delegated_to: get::<Option<uuid::Uuid>>(row, 10)?.map(Id::from_uuid),
    })
}

/// Who was invited to a meeting, in the order in which they were.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<Row>, StoreError> {
    let text = format!("SELECT {COLUMNS} FROM invitation i WHERE i.meeting = $1 ORDER BY i.asked_at, i.id");
    with_people(on, sql::query(on, "read invitations", &text, vec![sql::id(meeting)]).await?).await
}

/// Invitations by their ids, in no order.
///
/// # Errors
/// As [`of`].
pub async fn some(on: &impl ConnectionTrait, ids: &[Id]) -> Result<Vec<Row>, StoreError> {
    let head = format!("SELECT {COLUMNS} FROM invitation i");
    with_people(on, sql::query_among(on, "read invitations", (&head, "i.id", ""), Among::Ids(ids)).await?)
        .await
}

/// Who was invited to a meeting by name, with their invitation, in no order; those alone who stand to it so, where one says.
///
/// # Errors
/// When the database is gone.
pub async fn names(
    on: &impl ConnectionTrait,
    meeting: Id,
    state: Option<State>,
) -> Result<Vec<(Id, String)>, StoreError> {
    let text = "SELECT i.id, p.name FROM invitation i JOIN person p ON p.id = i.person WHERE i.meeting = $1";
    let (text, mut values) = (text.to_owned(), vec![sql::id(meeting)]);
    let text = if state.is_some() { text + " AND i.state = $2" } else { text };
    values.extend(state.map(|state| sql::text(state.name())));
    let rows = sql::query(on, "read who was invited", &text, values).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get(row, 1)?))).collect()
}

/// What those need who come to a meeting or may, as far as they need something.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn needs(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<(State, Needs)>, StoreError> {
    let text = format!(
        "SELECT {COLUMNS} FROM invitation i WHERE i.meeting = $1 AND i.state IN ('accepted', 'tentative') \
         AND (i.remote OR i.childcare OR i.language IS NOT NULL OR i.access_needs IS NOT NULL) ORDER BY i.asked_at, i.id"
    );
    let rows = sql::query(on, "read what is needed", &text, vec![sql::id(meeting)]).await?;
    rows.iter().map(|row| read(row).map(|one| (one.state, one.needs))).collect()
}

/// Who sits at the table of a meeting and was not invited to it.
///
/// # Errors
/// When the database is gone.
pub async fn uninvited(
    on: &impl ConnectionTrait,
    table: Id,
    meeting: Id,
) -> Result<Vec<(Id, String)>, StoreError> {
    let text = "SELECT p.id, p.name FROM person p WHERE p.disabled_at IS NULL AND p.id IN (\
                SELECT h.person FROM seat_holder h JOIN seat s ON s.id = h.seat WHERE s.table_id = $1 AND h.until IS NULL \
                EXCEPT SELECT i.person FROM invitation i WHERE i.meeting = $2)";
    let values = vec![sql::id(table), sql::id(meeting)];
    let rows = sql::query(on, "look who was not invited", text, values).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get(row, 1)?))).collect()
}

/// From which seats somebody was invited to a meeting, and how they stand to it.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn seats(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<(Id, State)>, StoreError> {
    let text = "SELECT seat, state FROM invitation WHERE meeting = $1 AND seat IS NOT NULL";
    let rows = sql::query(on, "read answers", text, vec![sql::id(meeting)]).await?;
    let answer = |row: &sql::Row| {
        let state: String = get(row, 1)?;
        let known = State::from_name(&state).ok_or(StoreError::Corrupt { what: "answer", value: state })?;
        Ok((Id::from_uuid(get(row, 0)?), known))
    };
    rows.iter().map(answer).collect()
}

async fn with_people(on: &impl ConnectionTrait, rows: Vec<sql::Row>) -> Result<Vec<Row>, StoreError> {
    let invitations = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let ids: Vec<Id> = invitations.iter().map(|one| one.person).collect();
    let mut people: HashMap<Id, Person> = Person::among(on, &ids).await?;
    let mut all = Vec::new();
    for (row, invitation) in rows.iter().zip(invitations) {
        let Some(person) = people.remove(&invitation.person) else { continue };
        let at = |column| Ok::<_, StoreError>(get::<Option<i64>>(row, column)?.map(Instant::from_micros));
        all.push(Row {
            id: invitation.id,
            person,
            seat: invitation.seat,
            state: invitation.state,
            asked_at: Instant::from_micros(get(row, 11)?),
            answered_at: at(12)?,
            on_behalf: get::<Option<uuid::Uuid>>(row, 13)?.is_some(),
            waits_since: at(14)?,
            reminded_at: at(15)?,
            needs: invitation.needs,
            delegated_to: invitation.delegated_to,
        });
    }
    Ok(all)
}

/// The invitation of an id.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn one(on: &impl ConnectionTrait, id: Id) -> Result<Option<Invitation>, StoreError> {
    let text = format!("SELECT {COLUMNS} FROM invitation i WHERE i.id = $1");
    sql::query_one(on, "read an invitation", &text, vec![sql::id(id)]).await?.as_ref().map(read).transpose()
}

/// The invitation a link leads to; none that is over or was never made.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn by_link(
    on: &impl ConnectionTrait,
    secret: &Secret,
    now: Instant,
) -> Result<Option<Invitation>, StoreError> {
    let text = format!(
        "SELECT {COLUMNS} FROM invitation i JOIN invitation_link l ON l.invitation = i.id \
         JOIN person p ON p.id = i.person WHERE l.secret = $1 AND l.expires_at > $2 AND p.disabled_at IS NULL"
    );
    let values: Vec<Value> = vec![secret.hash(LINK).to_vec().into(), now.micros().into()];
    sql::query_one(on, "follow a link", &text, values).await?.as_ref().map(read).transpose()
}

/// The invitation of somebody to a meeting.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of_person(
    on: &impl ConnectionTrait,
    meeting: Id,
    person: Id,
) -> Result<Option<Invitation>, StoreError> {
    let text = format!("SELECT {COLUMNS} FROM invitation i WHERE i.meeting = $1 AND i.person = $2");
    let values = vec![sql::id(meeting), sql::id(person)];
    sql::query_one(on, "read an invitation", &text, values).await?.as_ref().map(read).transpose()
}

/// How many stand to a meeting so or so.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn count(on: &impl ConnectionTrait, meeting: Id) -> Result<BTreeMap<State, usize>, StoreError> {
    let text = "SELECT state, COUNT(*) FROM invitation WHERE meeting = $1 GROUP BY state";
    let mut counts = BTreeMap::new();
    for row in sql::query(on, "count answers", text, vec![sql::id(meeting)]).await? {
        let (state, count): (String, i64) = (get(&row, 0)?, get(&row, 1)?);
        let state = State::from_name(&state).ok_or(StoreError::Corrupt { what: "answer", value: state })?;
        counts.insert(state, usize::try_from(count).unwrap_or(0));
    }
    Ok(counts)
}

/// Brings an invitation to a state within a change.
pub(super) async fn set(
    unit: &UnitOfWork,
    id: Id,
    state: State,
    offered_until: Option<Instant>,
) -> Result<(), StoreError> {
    // Who waits goes on waiting from when they began.
    let text = "UPDATE invitation SET state = $2, offered_until = $3, \
                waits_since = CASE WHEN $2 = 'waiting_list' THEN $4 ELSE NULL END WHERE id = $1";
    let values = vec![
        sql::id(id),
        sql::text(state.name()),
        offered_until.map(Instant::micros).into(),
        unit.now().micros().into(),
    ];
    sql::execute(unit.on(), "note an answer", text, values).await.map(drop)
}

/// Asks somebody anew within a change: what they answered before does not count any more, and who was to go for them is
/// not to.
pub(super) async fn ask_again(unit: &UnitOfWork, id: Id) -> Result<(), StoreError> {
    let text = "UPDATE invitation SET state = $2, asked_at = $3, answered_at = NULL, answered_by = NULL, \
                waits_since = NULL, offered_until = NULL, delegated_to = NULL, reminded_at = NULL WHERE id = $1";
    let values = vec![sql::id(id), sql::text(State::NeedsAction.name()), unit.now().micros().into()];
    sql::execute(unit.on(), "ask again", text, values).await.map(drop)
}

/// Notes what somebody answered and needs.
pub(super) async fn note(
    unit: &UnitOfWork,
    id: Id,
    needs: &Needs,
    by: Option<Id>,
    delegated_to: Option<Id>,
) -> Result<(), StoreError> {
    let text = "UPDATE invitation SET answered_at = $2, answered_by = $3, remote = $4, language = $5, childcare = $6, \
                access_needs = $7, delegated_to = $8 WHERE id = $1";
    let values = vec![
        sql::id(id),
        unit.now().micros().into(),
        by.map(|by| by.uuid()).into(),
        needs.remote.into(),
        needs.language.map(|lang| lang.to_string()).into(),
        needs.childcare.into(),
        (!needs.access.is_empty()).then(|| needs.access.clone()).into(),
        delegated_to.map(|to| to.uuid()).into(),
    ];
    sql::execute(unit.on(), "note an answer", text, values).await.map(drop)
}
