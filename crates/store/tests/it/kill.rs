//! kill -9 in the middle of writing: nothing acknowledged is lost, nothing is half there.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use kernel::policy::Actor;
use kernel::{Audience, Clock, Id, Ids};
use store::{Place, Store, records, sql};
use testkit::{TestStore, must, on_both};

use crate::room::{DOOR, HOUSE, door, history, house};

/// Where the child writes; without it the child's test has nothing to do.
const PLACE: &str = "KEREKASZTAL_TEST_KILL";

const TIMES: u64 = 25;

#[test]
fn what_is_acknowledged_survives_kill_9_and_nothing_is_half_there() {
    on_both(&history(), |store| async move {
        let mut acknowledged = BTreeSet::new();
        let mut most = 0;
        for round in 0..TIMES {
            let before = acknowledged.len();
            // From right after the first answer to well into the writing.
            let killed = tokio::task::block_in_place(|| {
                write_until_killed(&store, Duration::from_millis(round * 7 % 60))
            });
            acknowledged.extend(killed);
            most = most.max(acknowledged.len() - before);
            check(&store, &acknowledged, round + 1).await;
        }
        assert!(most > 1, "the child was killed while it was writing, not before");
    });
}

/// Starts a child that writes, kills it `after` its first answer, and gives all it acknowledged.
fn write_until_killed(store: &TestStore, after: Duration) -> Vec<Id> {
    let place = match store.place() {
        Place::Folder(folder) => folder.display().to_string(),
        Place::File(file) => file.display().to_string(),
        Place::Postgres(url) => url.clone(),
    };
    let mut child: Child = must(
        Command::new(must(std::env::current_exe()))
            .args(["--exact", "kill::child", "--nocapture", "--test-threads=1"])
            .env(PLACE, place)
            .stdout(Stdio::piped())
            .spawn(),
    );
    let output = BufReader::new(child.stdout.take().unwrap());
    let (first, started) = mpsc::channel();
    let reading = thread::spawn(move || {
        let mut ids: Vec<Id> = Vec::new();
        for line in output.lines().map_while(Result::ok) {
            // The last line may be cut off: then it acknowledged nothing.
            if let Some(id) = line.strip_prefix("kept ").and_then(|rest| rest.strip_suffix('.')) {
                ids.push(must(id.parse()));
                // Only the first is waited for.
                let _ = first.send(());
            }
        }
        ids
    });
    must(started.recv_timeout(Duration::from_secs(30)));
    thread::sleep(after);
    must(child.kill());
    must(child.wait());
    reading.join().unwrap()
}

async fn check(store: &TestStore, acknowledged: &BTreeSet<Id>, rounds: u64) {
    let store = store.again().await;
    // One snapshot: PostgreSQL may still be finishing what the dead child asked for.
    let reading = must(store.read().await);
    let houses: BTreeSet<Id> = must(records::all(&reading, &HOUSE).await)
        .into_iter()
        .map(|house| {
            assert_eq!(house.texts().len(), 4, "{} is half there", house.id);
            house.id
        })
        .collect();
    assert!(
        acknowledged.is_subset(&houses),
        "lost: {:?}",
        acknowledged.difference(&houses).collect::<Vec<_>>()
    );
    // At most one each time was durable and not yet answered for.
    assert!(houses.len() - acknowledged.len() <= usize::try_from(rounds).unwrap());
    let doors: BTreeSet<Id> =
        must(records::all(&reading, &DOOR).await).iter().filter_map(|door| door.target("house_id")).collect();
    assert_eq!(doors, houses);
    let all = i64::try_from(houses.len()).unwrap();
    let each = [
        ("SELECT COUNT(*) FROM mini_revision WHERE entity = 'house'", 1),
        ("SELECT COUNT(*) FROM mini_text", 5),
        ("SELECT COUNT(*) FROM change_feed", 2),
        ("SELECT MAX(number) FROM change_feed", 2),
        ("SELECT COUNT(*) FROM audit", 1),
        ("SELECT COUNT(*) FROM job", 1),
        ("SELECT COUNT(*) FROM file_chunk", 2),
    ];
    for (text, times) in each {
        let row = must(sql::query_one(&reading, "count", text, vec![]).await).unwrap();
        assert_eq!(must(sql::get::<i64>(&row, 0)), all * times, "{text}");
    }
    drop(reading);
    store.close().await;
}

/// Not a test of its own: what the test above starts and kills.
#[test]
fn child() {
    let Ok(place) = std::env::var(PLACE) else { return };
    must(tokio::runtime::Runtime::new()).block_on(async {
        let place = match place.starts_with("postgres") {
            true => Place::Postgres(place),
            false => Place::Folder(place.into()),
        };
        let store = must(Store::open(place, Clock::System, Ids::from_system(Clock::System)).await);
        loop {
            let id = write(&store).await;
            let mut out = std::io::stdout().lock();
            must(writeln!(out, "\nkept {id}.").and_then(|()| out.flush()));
        }
    });
}

async fn write(store: &Store) -> Id {
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    let mut record = house(store.ids().hidden(), "Ház");
    must(unit.save(&mut record).await);
    must(unit.save(&mut door(store.ids().hidden(), record.id)).await);
    must(unit.audit("house.put", Some(record.reference()), 1).await);
    must(unit.enqueue("mail", "{}", unit.now()).await);
    must(unit.keep_file("a", "text/plain", Audience::Hidden, &[1; 300_000]).await);
    must(unit.commit().await);
    record.id
}
