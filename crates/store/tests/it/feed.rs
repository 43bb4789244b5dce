//! The change feed: numbers follow commits, and no follower misses one.

use std::time::Duration;

use kernel::Record;
use kernel::policy::Actor;
use store::Store;
use store::feed::What;
use testkit::{Engine, NOW, must, on_both};
use tokio::time::{sleep, timeout};

use crate::room::{HOUSE, history, house, load, save};

async fn numbers(store: &Store) -> Vec<i64> {
    must(store.feed_since(0, 10_000).await).unwrap().iter().map(|change| change.number).collect()
}

#[test]
fn two_overlapping_changes_are_numbered_in_the_order_of_their_commits() {
    on_both(&history(), |store| async move {
        let (mut first, mut second) =
            (house(store.ids().public(), "Első"), house(store.ids().public(), "Második"));
        let mut one = must(store.begin(&Actor::OPERATOR).await);
        must(one.save(&mut first).await);
        let two = {
            let other = store.again().await;
            tokio::spawn(async move {
                let mut two = must(other.begin(&Actor::OPERATOR).await);
                must(two.save(&mut second).await);
                must(two.commit().await).number
            })
        };
        if store.engine() == Engine::Postgres {
            // Begun second, committed first, while the first is still under way.
            assert_eq!(must(timeout(Duration::from_secs(5), two).await.unwrap()), 1);
            assert_eq!(numbers(&store).await, [1]);
            assert_eq!(must(one.commit().await).number, 2);
        } else {
            // One writer: the second waits its turn, in whatever process it is.
            sleep(Duration::from_millis(300)).await;
            assert!(!two.is_finished());
            assert_eq!(must(one.commit().await).number, 1);
            assert_eq!(must(timeout(Duration::from_secs(5), two).await.unwrap()), 2);
        }
        assert_eq!(numbers(&store).await, [1, 2]);
    });
}

/// Follows the feed from another process's connections until `end`, as a snapshot does.
async fn follow(store: Store, end: i64) -> Vec<i64> {
    let mut seen = Vec::new();
    while seen.last() != Some(&end) {
        let after = seen.last().copied().unwrap_or(0);
        let news = must(store.feed_since(after, 7).await).expect("the feed reaches back");
        seen.extend(news.iter().map(|change| change.number));
        sleep(Duration::from_millis(1)).await;
    }
    seen
}

#[test]
fn a_follower_in_another_process_misses_nothing_of_many_writers() {
    on_both(&history(), |store| async move {
        const WRITERS: i64 = 6;
        const UNITS: i64 = 15;
        let end = WRITERS * UNITS * 2;
        let followers: Vec<_> =
            [store.again().await, store.again().await].map(|one| tokio::spawn(follow(one, end))).into();
        let mut writers = Vec::new();
        for writer in 0..WRITERS {
            let own = store.again().await;
            writers.push(tokio::spawn(async move {
                let mut taken = Vec::new();
                for round in 0..UNITS {
                    let mut unit = must(own.begin(&Actor::OPERATOR).await);
                    for _ in 0..2 {
                        must(unit.save(&mut Record::new(&HOUSE, own.ids().hidden())).await);
                    }
                    sleep(Duration::from_millis(u64::try_from((writer + round) % 4).unwrap())).await;
                    if round % 5 == 4 {
                        // What is given up leaves no hole.
                        drop(unit);
                        unit = must(own.begin(&Actor::OPERATOR).await);
                        for _ in 0..2 {
                            must(unit.save(&mut Record::new(&HOUSE, own.ids().hidden())).await);
                        }
                    }
                    let number = must(unit.commit().await).number;
                    // What is acknowledged is there for everyone, with everything before it.
                    assert_eq!(
                        numbers(&own).await.iter().filter(|seen| **seen <= number).count() as i64,
                        number
                    );
                    taken.push(number);
                }
                own.close().await;
                taken
            }));
        }
        let mut taken = Vec::new();
        for writer in writers {
            let own = must(writer.await);
            assert!(own.is_sorted(), "{own:?}");
            taken.extend(own);
        }
        taken.sort_unstable();
        assert_eq!(taken, (1..=end / 2).map(|unit| unit * 2).collect::<Vec<_>>());
        for follower in followers {
            let seen = must(timeout(Duration::from_secs(20), follower).await.expect("followed to the end"));
            assert_eq!(seen, (1..=end).collect::<Vec<_>>());
        }
    });
}

#[test]
fn another_process_sees_a_change_when_it_is_committed_and_not_before() {
    on_both(&history(), |store| async move {
        let other = store.again().await;
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.save(&mut house(store.ids().public(), "Ház")).await);
        assert_eq!((must(other.feed_head().await), load(&other, &HOUSE).await.len()), (0, 0));
        let number = must(unit.commit().await).number;
        assert_eq!((must(other.feed_head().await), load(&other, &HOUSE).await.len()), (number, 1));
    });
}

#[test]
fn a_reading_stays_at_its_moment() {
    on_both(&history(), |store| async move {
        let reading = must(store.read().await);
        assert_eq!(must(store::feed::head(&reading).await), 0);
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
        assert_eq!(must(store::feed::head(&reading).await), 0);
        assert_eq!(must(store::records::all(&reading, &HOUSE).await), []);
        drop(reading);
        assert_eq!(must(store.feed_head().await), 1);
    });
}

#[test]
fn a_quiet_import_tells_followers_once_to_load_again() {
    on_both(&history(), |store| async move {
        let mut houses: Vec<Record> =
            (0..600).map(|n| house(store.ids().public(), &format!("Ház {n}"))).collect();
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.save_quietly(&mut houses).await);
        unit.reload("test import");
        let number = must(unit.commit().await).number;
        let changes = must(store.feed_since(0, 10).await).unwrap();
        assert_eq!(changes.len(), 1);
        assert_eq!(
            (changes[0].number, &changes[0].what),
            (number, &What::Reload { source: "test import".to_owned() })
        );
        // A unit that changes nothing takes no number.
        assert_eq!(must(must(store.begin(&Actor::OPERATOR).await).commit().await).number, number);
    });
}

#[test]
fn who_follows_from_before_what_was_forgotten_must_load_again() {
    on_both(&history(), |store| async move {
        for _ in 0..4 {
            save(&store, &mut [house(store.ids().public(), "Ház")]).await;
            store.clock().advance(60);
        }
        assert_eq!(must(store.prune_feed(NOW.plus_seconds(90)).await), 2);
        assert_eq!(must(store.feed_since(0, 10).await), None);
        assert_eq!(must(store.feed_since(1, 10).await), None);
        assert_eq!(must(store.feed_since(2, 10).await).map(|news| news.len()), Some(2));
        // Everything is old: the newest stays, so that numbers go on from it.
        assert_eq!(must(store.prune_feed(NOW.plus_seconds(9_000)).await), 1);
        assert_eq!(must(store.feed_since(2, 10).await), None);
        assert_eq!(must(store.feed_since(4, 10).await).map(|news| news.len()), Some(0));
        assert_eq!(save(&store, &mut [house(store.ids().public(), "Ház")]).await, 5);
        // A number this store never gave is another store's: a restore may have put it in its place.
        assert_eq!(must(store.feed_since(17, 10).await), None);
    });
}
