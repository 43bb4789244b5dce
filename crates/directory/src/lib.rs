//! The room directory: services, places, hours and everything else of HSDS 3.1 but organisations.
//!
//! `model` is pure. `load` reads record sets from the store, `snapshot` keeps the public part of
//! them in memory and follows the change feed, `import` and `export` exchange them with others.

pub mod city;
pub mod deletions;
pub mod editing;
pub mod emergency;
pub mod exchange;
pub mod export;
pub mod funding;
pub mod happened;
pub mod history;
pub mod import;
pub mod load;
pub mod model;
pub mod needs;
pub mod policy;
pub mod seen;
mod side_by_side;
pub mod snapshot;
pub mod sought;
pub mod voice;

/// The room's migrations.
pub const MIGRATIONS: &[store::migrate::Migration] = &[
    store::migrate::Migration {
        name: "m20261122_000200_directory_hsds",
        sql: include_str!("../migrations/m20261122_000200_directory_hsds.sql"),
    },
    store::migrate::Migration {
        name: "m20261129_000100_directory_made_for",
        sql: include_str!("../migrations/m20261129_000100_directory_made_for.sql"),
    },
    store::migrate::Migration {
        name: "m20261129_000600_directory_voice",
        sql: include_str!("../migrations/m20261129_000600_directory_voice.sql"),
    },
    store::migrate::Migration {
        name: "m20261129_000700_directory_funding",
        sql: include_str!("../migrations/m20261129_000700_directory_funding.sql"),
    },
    store::migrate::Migration {
        name: "m20261129_000800_directory_edit",
        sql: include_str!("../migrations/m20261129_000800_directory_edit.sql"),
    },
];
