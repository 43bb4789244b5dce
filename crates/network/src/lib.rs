//! The room network: organisations, their profiles, how they stand to the table and where they may be named.

pub mod about;
pub mod balance;
pub mod contact;
pub mod happened;
pub mod members;
pub mod model;
pub mod notes;
pub mod organizations;
pub mod policy;
pub mod profile;
pub mod shelf;
pub mod sought;
pub mod standing;

/// The room's migrations.
pub const MIGRATIONS: &[store::migrate::Migration] = &[
    store::migrate::Migration {
        name: "m20261122_000100_network_organizations",
        sql: include_str!("../migrations/m20261122_000100_network_organizations.sql"),
    },
    store::migrate::Migration {
        name: "m20261129_000400_network_standing",
        sql: include_str!("../migrations/m20261129_000400_network_standing.sql"),
    },
    store::migrate::Migration {
        name: "m20261129_000500_network_profile",
        sql: include_str!("../migrations/m20261129_000500_network_profile.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_001000_network_turn",
        sql: include_str!("../migrations/m20261130_001000_network_turn.sql"),
    },
    store::migrate::Migration {
        name: "m20261130_191000_network_balance",
        sql: include_str!("../migrations/m20261130_191000_network_balance.sql"),
    },
];
