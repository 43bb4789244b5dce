//! What an organisation gives and gets, counted from what the directory and the network keep. Never what residents told:
//! at a service with few clients a number would point to the person.

use chrono::NaiveDate;
use kernel::Id;
use kernel::policy::Grant;
use network::model::balance::Exchange;
use network::policy::ReadOwn;
use store::sql::{self, Value, get};
use store::{ConnectionTrait, Store, StoreError};

const DAY_SECONDS: i64 = 86_400;
const THEIRS: &str =
    "SELECT id FROM service WHERE organization_id = $1 AND status <> 'defunct' AND retired_at IS NULL";

/// What an organisation gives and gets, as of a day.
///
/// # Errors
/// When the database is gone.
pub async fn of(
    store: &Store,
    _: &Grant<ReadOwn>,
    organization: Id,
    today: NaiveDate,
) -> Result<Exchange, StoreError> {
    let on = store.read().await?;
    let since = |days: i64| Some(store.clock().now().plus_seconds(-days * DAY_SECONDS).micros());
    let today = i64::from(today.to_epoch_days());
    let one = async |text: &str, more: Option<i64>| {
        let values = std::iter::once(sql::id(organization)).chain(more.map(Value::from)).collect();
        count(&on, text, values).await
    };
    Ok(Exchange {
        services: one(&format!("SELECT COUNT(*) FROM ({THEIRS}) theirs"), None).await?,
        languages: one(
            &format!("SELECT COUNT(DISTINCT code) FROM language WHERE retired_at IS NULL AND service_id IN ({THEIRS})"),
            None,
        )
        .await?,
        changes: one(
            "SELECT COUNT(*) FROM edit WHERE organization = $1 AND state = 'approved' AND decided_at > $2",
            // Who wrote what is forgotten after that.
            since(90),
        )
        .await?,
        projects: one(
            &format!(
                "SELECT COUNT(DISTINCT p.id) FROM funded_project p JOIN funded_service f ON f.project = p.id \
                 WHERE p.ends >= $2 AND f.service IN ({THEIRS})"
            ),
            Some(today),
        )
        .await?,
        contacts: one("SELECT COUNT(*) FROM contact_log WHERE organization = $1 AND at > $2", since(365)).await?,
    })
}

async fn count(on: &impl ConnectionTrait, text: &str, values: Vec<Value>) -> Result<usize, StoreError> {
    let row = sql::query_one(on, "count what is given and got", text, values).await?;
    let counted: i64 = row.map_or(Ok(0), |row| get(&row, 0))?;
    Ok(usize::try_from(counted).unwrap_or_default())
}
