//! The data and the records made of them, for the tests of this crate.

use std::sync::Arc;

use chrono::NaiveDate;
use demo::Data;
use directory::model::publicity;
use directory::model::set::RecordSet;
use directory::needs::Needs;
use directory::snapshot::{Basis, Catalog, Snapshot};
use kernel::Record;
use municipality::City;
use network::model::consent::Purpose;

/// A Tuesday two days after the day the data were written for.
pub(crate) fn today() -> NaiveDate {
    day("2026-11-24")
}

pub(crate) fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

pub(crate) fn data() -> Data {
    Data::embedded().unwrap()
}

pub(crate) fn records() -> Vec<Record> {
    demo::records(&data(), today(), 7).unwrap()
}

/// The product's own list of needs, as the folder has it.
pub(crate) fn needs() -> Arc<Needs> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../needs");
    Needs::from_sources(Needs::files(&folder).unwrap()).unwrap()
}

pub(crate) fn public(records: &[Record]) -> RecordSet {
    publicity::public(&records.iter().cloned().collect(), Purpose::Website)
}

/// What a record says, as one text.
pub(crate) fn said(record: &Arc<Record>) -> String {
    format!("{} {} {}", record.entity.name, record.id, store::revision::body(record))
}

/// The city's snapshot on the day of the tests.
pub(crate) fn snapshot(set: RecordSet, city: Arc<City>, needs: Arc<Needs>) -> Snapshot {
    let basis = Basis { city, number: 0, day: today(), demo: true, needs };
    Snapshot::of(set, basis, &Catalog::in_memory())
}
