//! The store from the outside, on SQLite and, where there is one, on PostgreSQL.

#[cfg(test)]
mod backup;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod engine;
#[cfg(test)]
mod feed;
#[cfg(test)]
mod files;
#[cfg(test)]
mod jobs;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod ledger;
#[cfg(test)]
mod migrations;
#[cfg(test)]
mod records;
#[cfg(test)]
mod restore;
#[cfg(test)]
mod room;
#[cfg(test)]
mod unit;
