//! Exporting: what goes out, what never does, and that it comes in again the same.

mod city;
mod package;
mod roundtrip;

use std::path::Path;

use directory::export::{ExportError, ExportOptions, Exported, Extent, hsds};
use directory::model::set::RecordSet;
use directory::policy::{Export, RULES};
use kernel::policy::{Actor, Grant, Policy, Relation};
use store::Store;
use testkit::must;

pub(crate) fn grant() -> Grant<Export> {
    must(Policy::new(RULES.iter().copied()).grant::<Export>(&Actor::OPERATOR, Relation::Keeper))
}

pub(crate) async fn export(store: &Store, dir: &Path, extent: Extent) -> Result<Exported, ExportError> {
    hsds(store, &grant(), dir, &ExportOptions { extent, lang: None }).await
}

/// Both sets hold the same records saying the same.
pub(crate) fn assert_same(expected: &RecordSet, got: &RecordSet) {
    for record in expected.iter() {
        let Some(other) = got.get(record.id) else { panic!("{} {} is gone", record.entity.name, record.id) };
        assert!(record.says_the_same(other), "{record:#?}\nbecame\n{other:#?}");
    }
    assert_eq!(expected.len(), got.len());
}
