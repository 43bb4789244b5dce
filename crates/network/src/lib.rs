//! The room network: organisations, their profiles and, later, their seats and consents.

pub mod model;
pub mod policy;
pub mod profile;

/// The room's migrations.
pub const MIGRATIONS: &[store::migrate::Migration] = &[store::migrate::Migration {
    name: "m20261122_000100_network_organizations",
    sql: include_str!("../migrations/m20261122_000100_network_organizations.sql"),
}];
