//! What belongs to the installation as a whole, one row a name.

use sea_orm::ConnectionTrait;

use crate::error::StoreError;
use crate::sql::{self, get};

/// The city's data, as JSON.
pub const CITY: &str = "city";
/// What only this installation knows, in hexadecimal: stamps of forms and receipt codes hang on it.
pub const SECRET: &str = "secret";
/// Other emergency numbers that one coordinator proposes, as JSON; empty where nothing waits.
pub const EMERGENCY: &str = "emergency";
/// Set in a demonstration database; `serve` refuses it.
pub const DEMO: &str = "demo";
/// What the table is called.
pub const TABLE: &str = "table";
/// `off` after a restore without its ledger: nothing is public until an operator says so.
pub const PUBLICITY: &str = "publicity";

/// Reads a setting.
///
/// # Errors
/// When the database is gone.
pub async fn read(on: &impl ConnectionTrait, name: &str) -> Result<Option<String>, StoreError> {
    let row = sql::query_one(
        on,
        "read a setting",
        "SELECT value FROM setting WHERE name = $1",
        vec![sql::text(name)],
    )
    .await?;
    row.map(|row| get(&row, 0)).transpose()
}

/// Writes a setting.
///
/// # Errors
/// When the database is gone.
pub async fn write(on: &impl ConnectionTrait, name: &str, value: &str) -> Result<(), StoreError> {
    let text = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    sql::execute(on, "write a setting", text, vec![sql::text(name), sql::text(value)]).await.map(drop)
}
