//! What the fuzz targets run. A target says: whatever the bytes, this ends soon, in little memory, without a
//! panic, and what it says fits together. `cargo xtask fuzz` runs them on the stable compiler, CI for a minute
//! each.
//!
//! | target | what it feeds | in |
//! |---|---|---|
//! | `sheet_csv`, `sheet_xlsx`, `sheet_json`, `sheet_ndjson` | the readers of tables | [`tables`] |
//! | `schedule` | opening hours: reading, compiling, answering | [`hours`] |
//! | `mapping` | the reader of import mappings | [`mapping`] |
//! | `package` | HSDS packages and documents, before the database | [`package`] |
//! | `query` | the read API's parameters, and text search | [`query`] |
//! | `sealed` | codes and links as they are typed, sealed values as they are kept | [`sealed`] |
//! | `replies` | mail with answers of calendar programs, and words in invitations | [`replies`] |
//!
//! To add one: a module here, a file of three lines in `targets/`, a `[[bin]]` in Cargo.toml, a row above, and a
//! few small seeds in `corpus/TARGET/`. What the fuzzer finds is mended, and its input is copied there too: the
//! crate whose code it feeds includes the module in its tests (`tests/it/corpus.rs`) and runs every file of that
//! folder.

pub mod hours;
pub mod mapping;
pub mod package;
pub mod query;
pub mod replies;
pub mod sealed;
pub mod tables;
