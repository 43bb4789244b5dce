//! Files in pieces.

use kernel::Audience;
use kernel::policy::Actor;
use store::files;
use testkit::{must, on_both};

use crate::room::history;

#[test]
fn a_file_is_kept_in_pieces_and_comes_back_whole() {
    on_both(&history(), |store| async move {
        for size in [0_usize, 1, 256 * 1024, 256 * 1024 + 1, 700_000] {
            let bytes: Vec<u8> = (0..size).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let mut unit = must(store.begin(&Actor::OPERATOR).await);
            let kept = must(unit.keep_file("kép.png", "image/png", Audience::Members, &bytes).await);
            must(unit.commit().await);

            let reading = must(store.read().await);
            assert_eq!(must(files::info(&reading, kept.id).await), Some(kept.clone()));
            assert_eq!(kept.size, i64::try_from(size).unwrap());
            let (mut whole, mut part) = (Vec::new(), 0);
            while let Some(piece) = must(files::piece(&reading, kept.id, part).await) {
                assert!(piece.len() <= 256 * 1024);
                whole.extend(piece);
                part += 1;
            }
            assert_eq!(whole, bytes);
            assert_eq!(part, i64::try_from(size.div_ceil(256 * 1024)).unwrap());
        }
        let reading = must(store.read().await);
        assert_eq!(must(files::info(&reading, store.ids().hidden()).await), None);
    });
}
