//! Funded projects in the store: kept for the coordinators of the network, read by nobody else.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Ref};
use store::sql::{self, Row, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork};

use crate::model::funding::{About, Project, Support, SupportKind};
use crate::policy::Fund;

/// What an entry of the audit names.
pub(crate) const PROJECT: &str = "funded_project";

/// Every project, the one that ends first before the others.
///
/// # Errors
/// When the database is gone or a stored value is none.
pub async fn projects(store: &Store, _: &Grant<Fund>) -> Result<Vec<Project>, StoreError> {
    let on = store.read().await?;
    let mut services = services(&on).await?;
    let mut supports = supports(&on).await?;
    let text = "SELECT id, name, fund, identifier, share, partners, starts, ends FROM funded_project ORDER BY ends, id";
    let rows = sql::query(&on, "read projects", text, vec![]).await?;
    let project = |row: &Row| {
        let id = Id::from_uuid(get(row, 0)?);
        let share: Option<i64> = get(row, 4)?;
        let about = About {
            name: get(row, 1)?,
            fund: get(row, 2)?,
            identifier: get(row, 3)?,
            share: share.and_then(|share| u8::try_from(share).ok()),
            partners: get(row, 5)?,
            starts: day(row, 6)?,
            ends: day(row, 7)?,
        };
        let (services, supports) =
            (services.remove(&id).unwrap_or_default(), supports.remove(&id).unwrap_or_default());
        Ok(Project { id, about, services, supports })
    };
    rows.iter().map(project).collect()
}

async fn services(on: &impl ConnectionTrait) -> Result<HashMap<Id, Vec<Id>>, StoreError> {
    let mut services: HashMap<Id, Vec<Id>> = HashMap::new();
    let text = "SELECT project, service FROM funded_service ORDER BY project, service";
    for row in sql::query(on, "read what hangs on projects", text, vec![]).await? {
        services.entry(Id::from_uuid(get(&row, 0)?)).or_default().push(Id::from_uuid(get(&row, 1)?));
    }
    Ok(services)
}

async fn supports(on: &impl ConnectionTrait) -> Result<HashMap<Id, Vec<Support>>, StoreError> {
    let mut supports: HashMap<Id, Vec<Support>> = HashMap::new();
    let text = "SELECT project, id, kind, giver, since, until FROM project_support ORDER BY since, id";
    for row in sql::query(on, "read support", text, vec![]).await? {
        let kind: String = get(&row, 2)?;
        let until: Option<i64> = get(&row, 5)?;
        supports.entry(Id::from_uuid(get(&row, 0)?)).or_default().push(Support {
            id: Id::from_uuid(get(&row, 1)?),
            kind: SupportKind::from_name(&kind)
                .ok_or(StoreError::Corrupt { what: "kind of support", value: kind })?,
            giver: get(&row, 3)?,
            since: day(&row, 4)?,
            until: until.map(|_| day(&row, 5)).transpose()?,
        });
    }
    Ok(supports)
}

fn day(row: &Row, at: usize) -> Result<NaiveDate, StoreError> {
    let days: i64 = get(row, at)?;
    let known = i32::try_from(days).ok().and_then(NaiveDate::from_epoch_days);
    known.ok_or_else(|| StoreError::Corrupt { what: "day", value: days.to_string() })
}

fn days(day: NaiveDate) -> i64 {
    i64::from(day.to_epoch_days())
}

/// Notes a project.
///
/// # Errors
/// When the database is gone.
pub async fn add(store: &Store, grant: &Grant<Fund>, about: &About) -> Result<Id, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let id = unit.ids().hidden();
    let columns = ["id", "name", "fund", "identifier", "share", "partners", "starts", "ends"];
    let row = vec![
        sql::id(id),
        sql::text(&about.name),
        sql::text(&about.fund),
        sql::text(&about.identifier),
        about.share.map(i64::from).into(),
        sql::text(&about.partners),
        days(about.starts).into(),
        days(about.ends).into(),
    ];
    sql::insert(unit.on(), "note a project", PROJECT, &columns, vec![row]).await?;
    finish(&mut unit, id).await?;
    unit.commit().await?;
    Ok(id)
}

async fn finish(unit: &mut UnitOfWork, project: Id) -> Result<(), StoreError> {
    unit.audit("directory.fund", Some(Ref { kind: PROJECT, id: project }), 1).await
}

/// Whether there is a project: what hangs on none is not noted.
async fn is_there(unit: &UnitOfWork, project: Id) -> Result<bool, StoreError> {
    let text = "SELECT 1 FROM funded_project WHERE id = $1";
    Ok(sql::query_one(unit.on(), "look for a project", text, vec![sql::id(project)]).await?.is_some())
}

/// Notes that a service hangs on a project. Answers whether there is such a project.
///
/// # Errors
/// When the database is gone.
pub async fn hang(store: &Store, grant: &Grant<Fund>, project: Id, service: Id) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    if !is_there(&unit, project).await? {
        return Ok(false);
    }
    let text = "INSERT INTO funded_service (project, service) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    let values = vec![sql::id(project), sql::id(service)];
    sql::execute(unit.on(), "hang a service on a project", text, values).await?;
    finish(&mut unit, project).await?;
    unit.commit().await?;
    Ok(true)
}

/// Notes support given from a day on. Answers whether there is such a project.
///
/// # Errors
/// When the database is gone.
pub async fn support(
    store: &Store,
    grant: &Grant<Fund>,
    project: Id,
    kind: SupportKind,
    giver: &str,
    since: NaiveDate,
) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    if !is_there(&unit, project).await? {
        return Ok(false);
    }
    let columns = ["id", "project", "kind", "giver", "since"];
    let row = vec![
        sql::id(unit.ids().hidden()),
        sql::id(project),
        sql::text(kind.name()),
        sql::text(giver),
        days(since).into(),
    ];
    sql::insert(unit.on(), "note support", "project_support", &columns, vec![row]).await?;
    finish(&mut unit, project).await?;
    unit.commit().await?;
    Ok(true)
}

/// Notes that support was withdrawn on a day. Answers whether it stood.
///
/// # Errors
/// When the database is gone.
pub async fn end_support(
    store: &Store,
    grant: &Grant<Fund>,
    support: Id,
    until: NaiveDate,
) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    let text = "UPDATE project_support SET until = $2 WHERE id = $1 AND until IS NULL";
    let values = vec![sql::id(support), days(until).into()];
    let stood = sql::execute(unit.on(), "end support", text, values).await? == 1;
    if stood {
        let text = "SELECT project FROM project_support WHERE id = $1";
        let of = sql::query_one(unit.on(), "read support", text, vec![sql::id(support)]).await?;
        finish(&mut unit, of.map_or(Ok(support), |row| get(&row, 0).map(Id::from_uuid))?).await?;
        unit.commit().await?;
    }
    Ok(stood)
}
