//! Keeping things: SQLite or PostgreSQL behind one query text, one unit of work for a change
//! with its revisions, audit and change feed, jobs, files, migrations and backups.
//!
//! There is no trait over the database: [`Store`] is concrete, and the same statements run on
//! both engines. A room hands over its [`kernel::Entity`] table and its migrations; it never
//! sees which engine it lives on.

pub mod audit;
pub mod backup;
mod engine;
mod error;
pub mod feed;
pub mod files;
pub mod jobs;
pub mod ledger;
pub mod migrate;
pub mod records;
pub mod revision;
pub mod setting;
pub mod sql;
mod unit;

pub use engine::{Place, Reading, ServeLock, Store};
pub use error::StoreError;
/// What statements run on: a transaction or a connection.
pub use sea_orm::ConnectionTrait;
pub use unit::{Committed, UnitOfWork};
