//! Jobs: leased by one worker at a time, tried again later, given up in the end.

use std::collections::BTreeSet;
use std::time::Duration;

use kernel::Id;
use kernel::policy::Actor;
use store::Store;
use store::jobs::{Job, LEASE_SECONDS, Outcome, is_waiting};
use testkit::{NOW, must, on_both};
use tokio::time::sleep;

use crate::room::history;

async fn enqueue(store: &Store, kind: &str) -> Id {
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    let id = must(unit.enqueue(kind, "{\"to\":1}", NOW).await);
    must(unit.commit().await);
    id
}

async fn lease(store: &Store) -> Option<Job> {
    must(store.lease_job().await)
}

#[test]
fn workers_in_several_processes_lease_each_job_once() {
    on_both(&history(), |store| async move {
        let mut wanted = BTreeSet::new();
        for _ in 0..30 {
            wanted.insert(enqueue(&store, "mail").await);
        }
        let mut workers = Vec::new();
        for _ in 0..4 {
            let own = store.again().await;
            workers.push(tokio::spawn(async move {
                let (mut done, mut idle) = (Vec::new(), 0);
                while idle < 10 {
                    match lease(&own).await {
                        Some(job) => {
                            assert_eq!(
                                (job.kind.as_str(), job.payload.as_str(), job.attempt),
                                ("mail", "{\"to\":1}", 1)
                            );
                            must(own.finish_job(&job, Outcome::Done).await);
                            done.push(job.id);
                        }
                        // Where two chose the same one, the second comes back for another.
                        None => {
                            idle += 1;
                            sleep(Duration::from_millis(5)).await;
                        }
                    }
                }
                done
            }));
        }
        let mut done = Vec::new();
        for worker in workers {
            done.extend(must(worker.await));
        }
        assert_eq!(done.len(), 30);
        assert_eq!(done.into_iter().collect::<BTreeSet<_>>(), wanted);
        assert_eq!(must(store.count_jobs().await), (0, 0));
    });
}

#[test]
fn a_job_is_tried_again_later_and_later_and_then_given_up() {
    on_both(&history(), |store| async move {
        enqueue(&store, "mail").await;
        let mut wait = 30;
        for attempt in 1..8 {
            let job = lease(&store).await.unwrap();
            assert_eq!(job.attempt, attempt);
            must(store.finish_job(&job, Outcome::Retry("no answer".to_owned())).await);
            store.clock().advance(wait - 1);
            assert_eq!(lease(&store).await, None, "attempt {attempt}");
            store.clock().advance(1);
            wait *= 2;
        }
        assert_eq!(must(store.count_jobs().await), (1, 0));
        let last = lease(&store).await.unwrap();
        must(store.finish_job(&last, Outcome::Retry("no answer".to_owned())).await);
        store.clock().advance(1_000_000);
        assert_eq!((lease(&store).await, must(store.count_jobs().await)), (None, (0, 1)));
    });
}

#[test]
fn a_failed_job_is_not_tried_again_and_both_it_and_a_done_one_are_forgotten_in_time() {
    on_both(&history(), |store| async move {
        enqueue(&store, "bad").await;
        let job = lease(&store).await.unwrap();
        must(store.finish_job(&job, Outcome::Fail("no such record".to_owned())).await);
        enqueue(&store, "good").await;
        let job = lease(&store).await.unwrap();
        must(store.finish_job(&job, Outcome::Done).await);
        store.clock().advance(LEASE_SECONDS * 2);
        assert_eq!((lease(&store).await, must(store.count_jobs().await)), (None, (0, 1)));
        assert_eq!(must(store.prune_jobs(store.clock().now()).await), 2);
        assert_eq!(must(store.count_jobs().await), (0, 0));
    });
}

#[test]
fn a_lease_runs_out_and_who_lost_it_has_no_say_any_more() {
    on_both(&history(), |store| async move {
        enqueue(&store, "mail").await;
        let lost = lease(&store).await.unwrap();
        store.clock().advance(LEASE_SECONDS);
        assert_eq!(lease(&store).await, None, "the lease holds to its last moment");
        store.clock().advance(1);
        let held = lease(&store).await.unwrap();
        assert_eq!((held.id, held.attempt), (lost.id, 2));
        // The first worker wakes up: the second's lease must stand.
        must(store.finish_job(&lost, Outcome::Retry("late".to_owned())).await);
        store.clock().advance(60);
        assert_eq!(lease(&store).await, None);
        must(store.finish_job(&held, Outcome::Done).await);
        assert_eq!(must(store.count_jobs().await), (0, 0));
    });
}

#[test]
fn a_job_that_takes_every_worker_down_is_given_up() {
    on_both(&history(), |store| async move {
        enqueue(&store, "poison").await;
        let mut attempts = 0;
        while lease(&store).await.is_some() {
            attempts += 1;
            assert!(attempts < 20, "it is never given up");
            store.clock().advance(LEASE_SECONDS + 1);
        }
        assert_eq!((attempts, must(store.count_jobs().await)), (8, (0, 1)));
    });
}

#[test]
fn a_job_waits_for_its_time_and_is_seen_waiting() {
    on_both(&history(), |store| async move {
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.enqueue("sweep", "", NOW.plus_seconds(10)).await);
        must(unit.commit().await);
        assert_eq!(lease(&store).await, None);
        let reading = must(store.read().await);
        assert!(must(is_waiting(&reading, "sweep").await));
        assert!(!must(is_waiting(&reading, "mail").await));
        drop(reading);
        store.clock().advance(10);
        assert!(lease(&store).await.is_some());
    });
}
