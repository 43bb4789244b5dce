//! `import(export(x)) = x`: the standard's package and cities of every kind of record.

use directory::export::Extent;
use directory::import::Options;
use directory::model::set::RecordSet;
use kernel::{Record, TextStatus};
use proptest::prelude::*;
use testkit::{TestStore, must, on_both};

use super::city::{records, settle};
use super::{assert_same, export};
use crate::import::{all, english, import, migrations, testdata};
use crate::publicity::public;

/// Everything may be shown, so that audiences are as the files say.
fn open() -> Options {
    Options { persons_basis: Some("it is ours".into()), ..Options::default() }
}

#[test]
fn the_standards_package_comes_in_again_the_same() {
    on_both(&migrations(), |store| async move {
        must(import(&store, &testdata("hsds-csv-package"), &english()).await);
        let home = must(tempfile::tempdir());
        must(export(&store, &home.path().join("all"), Extent::Everything).await);
        let other = store.another(&migrations()).await;
        let report = must(import(&other, &home.path().join("all"), &open()).await);
        assert_eq!(report.not_mapped, []);
        assert_same(&all(&store).await, &all(&other).await);
        assert!(!must(import(&other, &home.path().join("all"), &open()).await).written);
    });
}

#[test]
fn a_city_comes_in_again_the_same_on_both_engines() {
    on_both(&migrations(), |store| async move {
        let numbers: Vec<u32> =
            (0..500_u32).map(|at| at.wrapping_mul(2_654_435_761).rotate_left(7)).collect();
        settle(&store, &records(&numbers, true)).await;
        let home = must(tempfile::tempdir());
        must(export(&store, &home.path().join("all"), Extent::Everything).await);
        let other = store.another(&migrations()).await;
        must(import(&other, &home.path().join("all"), &open()).await);
        assert_same(&all(&store).await, &all(&other).await);
    });
}

fn there_and_back(records: &[Record], extent: Extent, inside: &str) -> (RecordSet, RecordSet) {
    let runtime = must(tokio::runtime::Builder::new_current_thread().enable_all().build());
    runtime.block_on(async {
        let (one, two) = (TestStore::new(&migrations()).await, TestStore::new(&migrations()).await);
        settle(&one, records).await;
        let home = must(tempfile::tempdir());
        let place = home.path().join("city");
        must(export(&one, &place, extent).await);
        // Where nothing is public there are no documents, and an import of nothing is refused.
        let holds = |mut files: std::fs::ReadDir| files.next().is_some();
        if std::fs::read_dir(place.join(inside)).is_ok_and(holds) {
            must(import(&two, &place.join(inside), &open()).await);
        }
        (all(&one).await, all(&two).await)
    })
}

/// What a public export holds: without records that the standard would call incomplete, because
/// what they need is hidden.
fn shown(set: &RecordSet) -> RecordSet {
    let mut shown = public(set);
    let broken: Vec<_> = shown
        .iter()
        .filter(|record| record.missing().any(|name| name != "id"))
        .map(|record| record.id)
        .collect();
    for id in broken {
        let below: Vec<_> = shown.pointing_to(id).map(|record| record.id).collect();
        below.into_iter().chain([id]).for_each(|gone| drop(shown.take(gone)));
    }
    shown
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn tables_hold_everything(numbers in proptest::collection::vec(any::<u32>(), 50..300)) {
        let (one, two) = there_and_back(&records(&numbers, true), Extent::Everything, "");
        assert_same(&one, &two);
    }

    #[test]
    fn public_tables_hold_what_is_public_and_nothing_else(numbers in proptest::collection::vec(any::<u32>(), 50..300)) {
        let (one, two) = there_and_back(&records(&numbers, true), Extent::Public, "");
        assert_same(&shown(&one), &two);
    }

    #[test]
    fn documents_hold_what_is_public_too(numbers in proptest::collection::vec(any::<u32>(), 50..300)) {
        let (one, two) = there_and_back(&records(&numbers, true), Extent::Public, "json");
        let one = shown(&one);
        for record in one.iter() {
            let Some(other) = two.get(record.id) else { panic!("{} {} is gone", record.entity.name, record.id) };
            prop_assert_eq!(record.values(), other.values());
            let told = |record: &Record| -> Vec<(u8, kernel::Lang, String, TextStatus)> {
                record.texts().iter().map(|text| (text.field, text.lang, text.body.to_string(), text.status)).collect()
            };
            prop_assert_eq!(told(record), told(other));
        }
        prop_assert_eq!(one.len(), two.len());
    }
}
