//! Changes on their way as rows.

use kernel::{Id, Instant};
use store::sql::{self, Row, Value, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};

use super::Edit;
use crate::model::edit::{Sheet, State};

const COLUMNS: [&str; 15] = [
    "id",
    "organization",
    "service",
    "is_new",
    "state",
    "language",
    "base",
    "sheet",
    "version",
    "changed_at",
    "submitted_at",
    "called_back_at",
    "reason",
    "decided_at",
    "critical",
];

fn read(row: &Row) -> Result<Edit, StoreError> {
    let (state, language): (String, String) = (get(row, 4)?, get(row, 5)?);
    let sheet = |at: usize| {
        let kept: String = get(row, at)?;
        Sheet::from_json(&kept).ok_or(StoreError::Corrupt { what: "sheet", value: String::new() })
    };
    let moment = |at: usize| Ok::<_, StoreError>(get::<Option<i64>>(row, at)?.map(Instant::from_micros));
    Ok(Edit {
        id: Id::from_uuid(get(row, 0)?),
        organization: Id::from_uuid(get(row, 1)?),
        service: Id::from_uuid(get(row, 2)?),
        is_new: get(row, 3)?,
        state: State::from_name(&state).ok_or(StoreError::Corrupt { what: "state", value: state })?,
        lang: language.parse().map_err(|_| StoreError::Corrupt { what: "language", value: language })?,
        base: sheet(6)?,
        sheet: sheet(7)?,
        version: get(row, 8)?,
        changed_at: Instant::from_micros(get(row, 9)?),
        submitted_at: moment(10)?,
        called_back: moment(11)?,
        reason: get(row, 12)?,
        critical: get(row, 14)?,
    })
}

async fn select(on: &impl ConnectionTrait, rest: &str, values: Vec<Value>) -> Result<Vec<Edit>, StoreError> {
    let text = format!("SELECT {} FROM edit WHERE {rest}", COLUMNS.join(", "));
    sql::query(on, "read changes on their way", &text, values).await?.iter().map(read).collect()
}

/// The change of a service that is on its way.
pub(super) async fn open(on: &impl ConnectionTrait, service: Id) -> Result<Option<Edit>, StoreError> {
    let rest = "service = $1 AND state <> 'approved'";
    Ok(select(on, rest, vec![sql::id(service)]).await?.into_iter().next())
}

/// Those of an organisation's services, in the order they were begun.
pub(super) async fn open_of(on: &impl ConnectionTrait, organization: Id) -> Result<Vec<Edit>, StoreError> {
    let rest = "organization = $1 AND state <> 'approved' ORDER BY id";
    select(on, rest, vec![sql::id(organization)]).await
}

/// One of them.
pub(super) async fn of(on: &impl ConnectionTrait, id: Id) -> Result<Option<Edit>, StoreError> {
    Ok(select(on, "id = $1", vec![sql::id(id)]).await?.into_iter().next())
}

/// Those that were sent in and wait, the oldest first.
pub(super) async fn waiting(on: &impl ConnectionTrait, most: usize) -> Result<Vec<Edit>, StoreError> {
    let rest = format!("state = 'submitted' ORDER BY submitted_at, id LIMIT {most}");
    select(on, &rest, vec![]).await
}

/// How many were sent in and wait.
pub(super) async fn count_waiting(on: &impl ConnectionTrait) -> Result<usize, StoreError> {
    let text = "SELECT COUNT(*) FROM edit WHERE state = 'submitted'";
    let row = sql::query_one(on, "count changes", text, vec![]).await?;
    let count: i64 = row.map_or(Ok(0), |row| get(&row, 0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

fn row(edit: &Edit, decided: Option<Instant>) -> Vec<Value> {
    vec![
        sql::id(edit.id),
        sql::id(edit.organization),
        sql::id(edit.service),
        edit.is_new.into(),
        sql::text(edit.state.name()),
        sql::text(edit.lang.as_str()),
        edit.base.to_json().into(),
        edit.sheet.to_json().into(),
        edit.version.into(),
        edit.changed_at.micros().into(),
        edit.submitted_at.map(Instant::micros).into(),
        edit.called_back.map(Instant::micros).into(),
        edit.reason.clone().into(),
        decided.map(Instant::micros).into(),
        edit.critical.into(),
    ]
}

/// Keeps one that is new.
pub(super) async fn add(unit: &UnitOfWork, edit: &Edit) -> Result<(), StoreError> {
    sql::insert(unit.on(), "keep a change", "edit", &COLUMNS, vec![row(edit, None)]).await
}

/// Keeps one that was there in the version before. Answers whether it was.
pub(super) async fn put(unit: &UnitOfWork, edit: &Edit) -> Result<bool, StoreError> {
    let over = [State::Approved, State::Returned].contains(&edit.state);
    let sets: Vec<String> =
        COLUMNS.iter().enumerate().skip(1).map(|(at, name)| format!("{name} = ${}", at + 1)).collect();
    let text =
        format!("UPDATE edit SET {} WHERE id = $1 AND version = ${}", sets.join(", "), COLUMNS.len() + 1);
    let mut values = row(edit, over.then_some(unit.now()));
    values.push((edit.version - 1).into());
    Ok(sql::execute(unit.on(), "keep a change", &text, values).await? == 1)
}

/// Notes that somebody wrote on it.
pub(super) async fn hand(unit: &UnitOfWork, edit: Id, person: Id) -> Result<(), StoreError> {
    if !hands(unit.on(), edit).await?.contains(&person) {
        let row = vec![sql::id(edit), sql::id(person)];
        sql::insert(unit.on(), "note who wrote", "edit_hand", &["edit", "person"], vec![row]).await?;
    }
    Ok(())
}

/// Everybody who wrote on it.
pub(super) async fn hands(on: &impl ConnectionTrait, edit: Id) -> Result<Vec<Id>, StoreError> {
    let text = "SELECT person FROM edit_hand WHERE edit = $1 ORDER BY person";
    let rows = sql::query(on, "read who wrote", text, vec![sql::id(edit)]).await?;
    rows.iter().map(|row| Ok(Id::from_uuid(get(row, 0)?))).collect()
}

/// Throws one away that is not public yet, in the version somebody saw. Answers whether it was there.
pub(super) async fn remove(unit: &UnitOfWork, edit: Id, version: i64) -> Result<bool, StoreError> {
    let text = "DELETE FROM edit WHERE id = $1 AND version = $2 AND state <> 'approved'";
    let values = vec![sql::id(edit), version.into()];
    Ok(sql::execute(unit.on(), "throw a change away", text, values).await? == 1)
}

/// Forgets those that were approved before a moment, and those nobody touched since another.
pub(super) async fn forget(unit: &UnitOfWork, decided: Instant, touched: Instant) -> Result<u64, StoreError> {
    let text = "DELETE FROM edit WHERE (state = 'approved' AND decided_at < $1) \
                OR (state IN ('draft', 'returned') AND changed_at < $2)";
    let values = vec![decided.micros().into(), touched.micros().into()];
    sql::execute(unit.on(), "forget changes", text, values).await
}

/// Forgets all of an organisation's.
pub(super) async fn forget_of(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM edit WHERE organization = $1";
    sql::execute(unit.on(), "forget changes", text, vec![sql::id(organization)]).await.map(drop)
}
