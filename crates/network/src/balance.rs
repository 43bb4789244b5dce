//! What organisations at the table answer when they are asked, twice a year, whether they get at least as much as they
//! give. Only the facilitator reads it.

use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Record, Ref};
use store::sql::{self, Among, get};
use store::{ConnectionTrait, Store, StoreError, UnitOfWork, records};

use crate::model::ORGANIZATION;
use crate::model::balance::HalfYear;
use crate::model::consent::Purpose;
use crate::policy::{SeeBalance, Settle};
use crate::standing::Standing;

/// What an organisation answered in half a year; none where it has not.
///
/// # Errors
/// When the database is gone.
pub async fn answered(
    on: &impl ConnectionTrait,
    organization: Id,
    half: HalfYear,
) -> Result<Option<bool>, StoreError> {
    let text = "SELECT gets FROM balance WHERE organization = $1 AND half = $2";
    let row = sql::query_one(on, "read a balance", text, vec![sql::id(organization), half.number().into()]);
    row.await?.map(|row| get(&row, 0)).transpose()
}

/// Answers for an organisation, in the place of what it answered in the same half year. Only who sits at the table is
/// asked; answers whether it was.
///
/// # Errors
/// When the database is gone.
pub async fn answer(
    store: &Store,
    grant: &Grant<Settle>,
    organization: Id,
    today: NaiveDate,
    gets: bool,
) -> Result<bool, StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    unit.take_turn().await?;
    if !Standing::of(unit.on(), organization).await?.state.sits() {
        return Ok(false);
    }
    let text = "INSERT INTO balance (organization, half, gets, at) VALUES ($1, $2, $3, $4) \
                ON CONFLICT (organization, half) DO UPDATE SET gets = excluded.gets, at = excluded.at";
    let half = HalfYear::of(today).number();
    let values = vec![sql::id(organization), half.into(), gets.into(), unit.now().micros().into()];
    sql::execute(unit.on(), "note a balance", text, values).await?;
    unit.audit("network.answer_balance", Some(Ref { kind: ORGANIZATION.name, id: organization }), 1).await?;
    unit.commit().await?;
    Ok(true)
}

/// Half a year as the facilitator sees it.
#[derive(Debug, Clone)]
pub struct Half {
    /// Which one.
    pub half: HalfYear,
    /// How many get at least as much as they give.
    pub even: usize,
    /// Those that give more than they get, by their records.
    pub short: Vec<Record>,
    /// How many more do, who let themselves be named in no list of members.
    pub unnamed: usize,
}

/// What was answered, by half years, the newest first. Who has left is in none of them.
///
/// # Errors
/// When the database is gone.
pub async fn halves(store: &Store, _: &Grant<SeeBalance>) -> Result<Vec<Half>, StoreError> {
    let on = store.read().await?;
    let text = "SELECT half, gets, organization FROM balance ORDER BY half DESC, organization";
    let rows = sql::query(&on, "read balances", text, vec![]).await?;
    let mut read = Vec::new();
    for row in &rows {
        let (half, gets): (i64, bool) = (get(row, 0)?, get(row, 1)?);
        read.push((HalfYear::from_number(half), gets, Id::from_uuid(get(row, 2)?)));
    }
    let ids: Vec<Id> = read.iter().map(|(.., organization)| *organization).collect();
    let standings = Standing::among(&on, Among::Ids(&ids)).await?;
    read.retain(|(.., id)| standings.get(id).is_some_and(|standing| standing.state.sits()));
    let named =
        |id: &Id| standings.get(id).is_some_and(|standing| standing.may_be_named(Purpose::MemberList));
    let short: Vec<Id> = read.iter().filter(|(_, gets, id)| !gets && named(id)).map(|(.., id)| *id).collect();
    let names = records::by_id(&on, &ORGANIZATION, &short).await?;
    let halves = read.chunk_by(|one, other| one.0 == other.0).map(|half| Half {
        half: half[0].0,
        even: half.iter().filter(|(_, gets, _)| *gets).count(),
        unnamed: half.iter().filter(|(_, gets, id)| !gets && !named(id)).count(),
        short: half
            .iter()
            .filter(|(_, gets, _)| !gets)
            .filter_map(|(.., id)| names.iter().find(|record| record.id == *id).cloned())
            .collect(),
    });
    Ok(halves.collect())
}

/// How many organisations sit at the table: as many are asked.
///
/// # Errors
/// When the database is gone.
pub async fn asked(store: &Store, _: &Grant<SeeBalance>) -> Result<usize, StoreError> {
    let all = Standing::among(&store.read().await?, Among::All).await?;
    Ok(all.values().filter(|standing| standing.state.sits()).count())
}

/// Forgets what an organisation answered.
///
/// # Errors
/// When the database is gone.
pub(crate) async fn forget(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM balance WHERE organization = $1";
    sql::execute(unit.on(), "forget balances", text, vec![sql::id(organization)]).await.map(drop)
}
