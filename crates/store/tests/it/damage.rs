//! Archives that are cut off, changed or made up: a sentence, and nothing half there.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kernel::Audience;
use kernel::policy::Actor;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use store::{Store, StoreError, backup};
use testkit::{TestStore, must};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::backup::empty_ledger;
use crate::restore::assert_untouched;
use crate::room::{ENTITIES, count, door, history, house, note};

/// A small archive with rows, texts and a file.
fn archive() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        run(async {
            let store = TestStore::new(&history()).await;
            let mut unit = must(store.begin(&Actor::OPERATOR).await);
            let mut houses = [house(store.ids().public(), "Ház")];
            must(unit.save(&mut houses[0]).await);
            let mut entrance = door(store.ids().public(), houses[0].id);
            must(unit.save(&mut entrance).await);
            must(note(&unit, store.ids().hidden(), entrance.id, b"\0note").await);
            must(unit.keep_file("a", "text/plain", Audience::Public, &[7; 3_000]).await);
            must(unit.commit().await);
            let path = store.folder().unwrap().join("b.zip");
            must(backup::write(&store, &path, &[]).await);
            must(std::fs::read(path))
        })
    })
}

/// Runs a task to its end on a thread of its own: whoever asks may be inside a runtime already.
fn run<T: Send>(task: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            must(tokio::runtime::Builder::new_current_thread().enable_all().build()).block_on(task)
        });
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

async fn restore(store: &Store, path: &Path) -> Result<backup::Summary, StoreError> {
    let ledger = empty_ledger(path);
    backup::restore(store, path, &history(), ENTITIES, Some(&ledger), &mut |_, _| {}).await
}

/// Tries to restore these bytes; when that is refused, the database must be as it was.
fn survive(bytes: &[u8], must_be_refused: bool) {
    run(async {
        let store = TestStore::new(&[]).await;
        let path = store.folder().unwrap().join("b.zip");
        must(std::fs::write(&path, bytes));
        match restore(&store, &path).await {
            // A byte nobody reads may be changed: then everything else must be right.
            Ok(summary) => {
                assert!(!must_be_refused, "a damaged archive was restored");
                assert_eq!(
                    (summary.files, count(&store, "house").await, count(&store, "mini_text").await),
                    (1, 1, 5)
                );
            }
            Err(refused) => {
                let sentence = refused.to_string();
                assert!(matches!(refused, StoreError::Backup(_)), "{sentence}");
                assert!(
                    sentence.contains("another copy")
                        || sentence.contains("another backup")
                        || sentence.contains("version"),
                    "{sentence}"
                );
                assert_untouched(&store).await;
            }
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_archive_cut_off_anywhere_is_refused(cut in any::<proptest::sample::Index>()) {
        survive(&archive()[..cut.index(archive().len())], true);
    }

    #[test]
    fn flipped_bytes_never_make_half_a_restore(
        flips in proptest::collection::vec((any::<proptest::sample::Index>(), 1_u8..), 1..4)
    ) {
        let mut bytes = archive().to_vec();
        for (at, flip) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
        }
        survive(&bytes, false);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survive(&bytes, true);
    }
}

#[test]
fn the_whole_archive_is_restored() {
    survive(archive(), false);
}

#[test]
fn the_directory_at_the_end_is_tried_byte_by_byte() {
    // Sizes and places of entries are here: the likeliest to lead a reader astray.
    let tail = 700.min(archive().len());
    for at in (archive().len() - tail..archive().len()).step_by(5) {
        let mut bytes = archive().to_vec();
        bytes[at] = bytes[at].wrapping_add(0x7f);
        survive(&bytes, false);
    }
}

/// Entries and a manifest that fits them, before it is made to lie.
struct Forged {
    entries: Vec<(String, Vec<u8>)>,
    manifest: Json,
}

impl Forged {
    fn genuine() -> Forged {
        let mut zip = must(zip::ZipArchive::new(std::io::Cursor::new(archive())));
        let mut entries = Vec::new();
        for at in 0..zip.len() {
            let mut entry = must(zip.by_index(at));
            let mut bytes = Vec::new();
            must(std::io::Read::read_to_end(&mut entry, &mut bytes));
            entries.push((must(entry.name()).into_owned(), bytes));
        }
        let (_, manifest) = entries.pop().unwrap();
        Forged { entries, manifest: must(serde_json::from_slice(&manifest)) }
    }

    /// Replaces an entry and lets the manifest say so.
    fn put(&mut self, name: &str, bytes: Vec<u8>) {
        let told = json!({"name": name, "size": bytes.len(), "sha256": hex(&Sha256::digest(&bytes))});
        let entries = self.manifest["entries"].as_array_mut().unwrap();
        match self.entries.iter().position(|(known, _)| known == name) {
            Some(at) => (self.entries[at].1, entries[at]) = (bytes, told),
            None => {
                self.entries.push((name.to_owned(), bytes));
                entries.push(told);
            }
        }
    }

    fn write(&self, folder: &Path) -> PathBuf {
        let path = folder.join("forged.zip");
        let mut zip = ZipWriter::new(must(File::create(&path)));
        let manifest = ("manifest.json".to_owned(), must(serde_json::to_vec(&self.manifest)));
        for (name, bytes) in self.entries.iter().chain([&manifest]) {
            must(zip.start_file(name.as_str(), SimpleFileOptions::default()));
            must(zip.write_all(bytes));
        }
        must(zip.finish());
        path
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn an_archive_that_lies_is_refused_and_nothing_of_it_stays() {
    type Lie = fn(&mut Forged);
    let lies: [(Lie, &str); 12] = [
        (|forged| forged.manifest["format"] = json!(99), "newer version"),
        (|forged| forged.manifest["tables"][0]["rows"] = json!(17), "damaged"),
        (|forged| forged.manifest["tables"][0]["name"] = json!("nowhere"), "contradicts itself"),
        (|forged| forged.manifest["entries"][0]["size"] = json!(1), "damaged"),
        (|forged| forged.manifest["entries"][0]["size"] = json!(u64::MAX), "far more"),
        (|forged| forged.manifest["entries"][0]["sha256"] = json!("00"), "damaged"),
        (|forged| forged.entries.push(("tables/extra.ndjson".to_owned(), vec![])), "damaged"),
        (|forged| forged.put("../../etc/passwd", b"x".to_vec()), "damaged"),
        (|forged| forged.put("files/not-an-id", b"x".to_vec()), "damaged"),
        (|forged| forged.put("tables/door.ndjson", b"{\"id\":5}\n".to_vec()), "row 1 of door"),
        (|forged| forged.put("tables/door.ndjson", b"{\"no\":\"end".to_vec()), "damaged"),
        (|forged| forged.put("tables/house.ndjson", vec![]), "damaged"),
    ];
    for (at, (lie, words)) in lies.into_iter().enumerate() {
        run(async {
            let store = TestStore::new(&[]).await;
            let mut forged = Forged::genuine();
            lie(&mut forged);
            let refused =
                restore(&store, &forged.write(store.folder().unwrap())).await.unwrap_err().to_string();
            assert!(refused.contains(words), "lie {at}: {refused}");
            assert_untouched(&store).await;
        });
    }
    run(async {
        let store = TestStore::new(&[]).await;
        must(restore(&store, &Forged::genuine().write(store.folder().unwrap())).await);
    });
}

#[test]
fn rows_that_refer_to_nothing_are_refused_at_the_latest_at_the_end() {
    run(async {
        let store = TestStore::new(&[]).await;
        let mut forged = Forged::genuine();
        forged.put("tables/house.ndjson", vec![]);
        let tables = forged.manifest["tables"].as_array_mut().unwrap();
        tables.iter_mut().find(|table| table["name"] == "house").unwrap()["rows"] = json!(0);
        let refused = restore(&store, &forged.write(store.folder().unwrap())).await;
        assert!(refused.is_err());
        assert_untouched(&store).await;
    });
}
