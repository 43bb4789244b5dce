//! What the operator settles for the whole city at the command line: its data, and whether anything
//! is public at all.

use kernel::policy::{Action, Grant, Relation, Role, Rule};
use municipality::City;
use store::{Store, StoreError, setting};
use thiserror::Error;

/// Giving the city its name, zone, languages, districts, holidays and emergency numbers.
#[derive(Debug)]
pub struct DescribeCity;

impl Action for DescribeCity {
    const NAME: &'static str = "site.describe_city";
}

/// Turning the public side off and on.
#[derive(Debug)]
pub struct TurnPublicity;

impl Action for TurnPublicity {
    const NAME: &'static str = "site.turn_publicity";
}

pub(crate) const RULES: &[Rule] = &[
    Rule { action: DescribeCity::NAME, role: Role::Operator, relation: Relation::Keeper },
    Rule { action: TurnPublicity::NAME, role: Role::Operator, relation: Relation::Keeper },
];

/// Why the city was not written.
#[derive(Debug, Error)]
pub enum SettingError {
    /// The city can't be put into words.
    #[error("the city could not be written down: {0}")]
    City(#[from] serde_json::Error),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Puts the city's own data in the place of what stood there.
///
/// # Errors
/// When the database could not be written.
pub async fn describe_city(
    store: &Store,
    grant: &Grant<DescribeCity>,
    city: &City,
) -> Result<(), SettingError> {
    settle(store, grant, setting::CITY, &serde_json::to_string(city)?).await?;
    Ok(())
}

/// Turns the public side on or off.
///
/// # Errors
/// When the database could not be written.
pub async fn turn_publicity(
    store: &Store,
    grant: &Grant<TurnPublicity>,
    on: bool,
) -> Result<(), SettingError> {
    settle(store, grant, setting::PUBLICITY, if on { "on" } else { "off" }).await?;
    Ok(())
}

/// One setting with its audit entry, after which every server loads everything anew.
async fn settle<A: Action>(
    store: &Store,
    grant: &Grant<A>,
    name: &str,
    value: &str,
) -> Result<(), StoreError> {
    let mut unit = store.begin(grant.actor()).await?;
    setting::write(unit.on(), name, value).await?;
    unit.reload(name);
    unit.audit(A::NAME, None, 1).await?;
    unit.commit().await.map(drop)
}
