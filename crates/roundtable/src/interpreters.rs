//! Who interprets at a meeting, into which language: somebody who interprets for the table, or somebody from outside, of whom
//! nothing is kept.

use kernel::policy::Grant;
use kernel::{Id, Lang};
use store::sql::{self, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use crate::meetings::{self, Meeting};
use crate::model::meeting::State;
use crate::model::seat::Office;
use crate::model::table::Light;
use crate::policy::Convene;
use crate::{Unchanged, tables};

/// Somebody who interprets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assigned {
    /// Which line of the list.
    pub id: Id,
    /// Into which language.
    pub language: Lang,
    /// Who; none for somebody from outside.
    pub person: Option<Id>,
}

/// Into which languages a meeting is interpreted, for those who come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interpreted {
    /// Those for which somebody is found.
    pub arranged: Vec<Lang>,
    /// Those that are promised, and for which nobody is found yet.
    pub open: Vec<Lang>,
}

/// Who interprets at a meeting, in the order in which they were found.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn of(on: &impl ConnectionTrait, meeting: Id) -> Result<Vec<Assigned>, StoreError> {
    let text = "SELECT id, language, person FROM meeting_interpreter WHERE meeting = $1 ORDER BY at, id";
    let rows = sql::query(on, "read who interprets", text, vec![sql::id(meeting)]).await?;
    let read = |row: &sql::Row| {
        let language: String = get(row, 1)?;
        Ok(Assigned {
            id: Id::from_uuid(get(row, 0)?),
            language: language
                .parse()
                .map_err(|_| StoreError::Corrupt { what: "language", value: language })?,
            person: get::<Option<uuid::Uuid>>(row, 2)?.map(Id::from_uuid),
        })
    };
    rows.iter().map(read).collect()
}

/// The languages of a meeting, as those see them who come; of a table that does not ask who needs which, those that are
/// promised count as arranged.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn languages(on: &impl ConnectionTrait, meeting: &Meeting) -> Result<Interpreted, StoreError> {
    let promised = meeting.languages();
    let table = tables::one(on, meeting.table()?).await?;
    if !table.is_some_and(|table| table.is_lit(Light::Interpretation)) {
        return Ok(Interpreted { arranged: promised, open: Vec::new() });
    }
    let mut arranged: Vec<Lang> = of(on, meeting.id()).await?.iter().map(|one| one.language).collect();
    arranged.sort_unstable();
    arranged.dedup();
    let open = promised.into_iter().filter(|lang| !arranged.contains(lang)).collect();
    Ok(Interpreted { arranged, open })
}

/// Says that somebody interprets into a language; who does already stays.
///
/// # Errors
/// When the table does not arrange interpretation, they do not interpret for it, the meeting is over or gone, or the
/// database is.
pub async fn assign(
    store: &Store,
    grant: &Grant<Convene>,
    meeting: Id,
    language: Lang,
    person: Option<Id>,
) -> Result<(), Unchanged<()>> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    let here = meetings::one(unit.on(), meeting).await?.ok_or(Unchanged::Gone)?;
    let table = tables::one(unit.on(), here.table()?).await?.ok_or(Unchanged::Gone)?;
    let over = matches!(here.state()?, State::Held | State::Closed | State::Cancelled);
    let offices = tables::offices(unit.on(), table.id()).await?;
    let interprets = |who: Id| offices.iter().any(|(held, by)| *held == Office::Interpreter && by.id == who);
    if over || !table.is_lit(Light::Interpretation) || person.is_some_and(|who| !interprets(who)) {
        return Err(Unchanged::Refused(()));
    }
    let same = |one: &Assigned| one.language == language && one.person == person;
    if of(unit.on(), meeting).await?.iter().any(same) {
        return Ok(());
    }
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(meeting),
        sql::text(language.as_str()),
        person.map(|person| person.uuid()).into(),
        unit.now().micros().into(),
    ];
    let columns = ["id", "meeting", "language", "person", "at"];
    sql::insert(unit.on(), "say who interprets", "meeting_interpreter", &columns, vec![row]).await?;
    unit.audit("roundtable.assign_interpreter", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await?;
    Ok(())
}

/// Says that somebody does not interpret there any more.
///
/// # Errors
/// When the database is gone.
pub async fn release(
    store: &Store,
    grant: &Grant<Convene>,
    meeting: Id,
    assigned: Id,
) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let text = "DELETE FROM meeting_interpreter WHERE id = $1 AND meeting = $2";
    sql::execute(unit.on(), "say who interprets", text, vec![sql::id(assigned), sql::id(meeting)]).await?;
    unit.audit("roundtable.release_interpreter", Some(meetings::reference(meeting)), 1).await?;
    unit.commit().await.map(drop)
}

/// Takes somebody off the meetings of a table that lie ahead, within a change: they interpret for it no more.
pub(crate) async fn leave(unit: &UnitOfWork, table: Id, person: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM meeting_interpreter WHERE person = $1 AND meeting IN \
                (SELECT id FROM meeting WHERE table_id = $2 AND state IN ('draft', 'announced', 'agenda_fixed', 'postponed'))";
    let values = vec![sql::id(person), sql::id(table)];
    sql::execute(unit.on(), "take an interpreter off", text, values).await.map(drop)
}
