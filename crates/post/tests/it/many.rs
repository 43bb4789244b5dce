//! Many letters over a few connections; what comes back; what can wait, and how it is stopped.

use std::collections::BTreeMap;

use kernel::policy::Actor;
use kernel::{Id, Lang};
use post::{
    Action, Address, CONNECTIONS, Courier, Delivery, Letter, Relay, came_back, deliveries, unreached,
};
use store::sql::{self, get};
use store::{Store, migrate};
use testkit::on_both;

use crate::sink::{Mood, Sink};

fn history() -> Vec<migrate::Migration> {
    migrate::merge(&[migrate::MIGRATIONS, post::MIGRATIONS])
}

fn person(name: &str) -> Id {
    Id::foreign("test", name)
}

async fn put(store: &Store, name: &str, essential: bool) -> Id {
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    let stop =
        Action { label: "No more".to_owned(), url: format!("https://city.example/en/mail/stop/{name}") };
    let letter = Letter {
        person: Some(person(name)),
        subject: "A change".to_owned(),
        paragraphs: vec!["Something happened.".to_owned()],
        essential,
        stop: (!essential).then_some(stop),
        ..Letter::blank(Address::parse(&format!("{name}@menedek.example")).unwrap(), Lang::EN, "ltr")
    };
    let id = letter.put(&unit).await.unwrap();
    unit.commit().await.unwrap();
    id
}

fn courier(store: &Store, sink: &Sink) -> Courier {
    let address = |name: &str| Address::parse(&format!("{name}@city.example")).unwrap();
    let (from, returns) = (address("post"), Some(address("returned")));
    Courier::new(store.clone(), &Relay { url: sink.url(), from, name: "City".to_owned(), returns }).unwrap()
}

/// Which letters were taken, in their order.
fn ids(sink: &Sink) -> Vec<String> {
    let id = |message: &String| {
        let line = message.lines().find_map(|line| line.strip_prefix("Message-ID: <"));
        line.and_then(|line| line.split('@').next()).unwrap().to_owned()
    };
    sink.taken().iter().map(id).collect()
}

#[test]
fn many_go_over_a_few_connections_each_once() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let mut put_in = Vec::new();
        for at in 0..60 {
            put_in.push(put(&store, &format!("n{at}"), at % 2 == 0).await.to_string());
        }
        assert!(courier(&store, &sink).round().await.unwrap());
        let mut taken = ids(&sink);
        assert!((2..=CONNECTIONS).contains(&sink.most()), "{} at once", sink.most());
        taken.sort();
        put_in.sort();
        assert_eq!(taken, put_in);
        assert!(!courier(&store, &sink).round().await.unwrap());
    });
}

#[test]
fn what_somebody_waits_for_goes_before_what_can_wait() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        for at in 0..3 * CONNECTIONS {
            put(&store, &format!("news{at}"), false).await;
        }
        store.clock().advance(1);
        let link = put(&store, "link", true).await.to_string();
        assert!(courier(&store, &sink).round().await.unwrap());
        let at = ids(&sink).iter().position(|id| *id == link).unwrap();
        assert!(at < CONNECTIONS, "the {at}th");
        let taken = sink.taken();
        for message in &taken {
            assert!(message.starts_with("MAIL FROM:<returned@city.example>"), "{message}");
            let stops = message.contains("List-Unsubscribe: <https://city.example/en/mail/stop/");
            assert_ne!(stops, message.contains("To: link@menedek.example"), "{message}");
        }
    });
}

#[test]
fn whom_letters_do_not_reach_is_known_until_one_does() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let courier = courier(&store, &sink);
        let lost = put(&store, "anna", true).await;
        put(&store, "bela", true).await;
        assert!(courier.round().await.unwrap());
        let known = async || unreached(&store.read().await.unwrap()).await.unwrap();
        assert!(known().await.is_empty());
        store.clock().advance(5);
        assert!(came_back(&store, lost).await.unwrap());
        assert!(!came_back(&store, lost).await.unwrap(), "noted once");
        assert!(!came_back(&store, Id::foreign("test", "no letter")).await.unwrap());
        assert_eq!(known().await.into_keys().collect::<Vec<_>>(), [person("anna")]);
        let theirs = deliveries(&store.read().await.unwrap(), person("anna")).await.unwrap();
        assert!(matches!(theirs[..], [Delivery::Failed(_)]));
        // A refusal at once is the same; a letter that arrives ends it.
        sink.becomes(Mood::Refuses);
        put(&store, "bela", true).await;
        assert!(courier.round().await.unwrap());
        assert_eq!(known().await.len(), 2);
        sink.becomes(Mood::Takes);
        store.clock().advance(5);
        put(&store, "anna", true).await;
        assert!(courier.round().await.unwrap());
        assert_eq!(known().await.into_keys().collect::<Vec<_>>(), [person("bela")]);
    });
}

#[test]
fn what_is_over_for_long_is_forgotten_and_what_waits_is_not() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        put(&store, "anna", true).await;
        assert!(courier(&store, &sink).round().await.unwrap());
        put(&store, "cili", true).await;
        store.clock().advance(91 * 86_400);
        put(&store, "bela", true).await;
        let unit = store.begin(&Actor::OPERATOR).await.unwrap();
        post::prune(&unit).await.unwrap();
        unit.commit().await.unwrap();
        let on = store.read().await.unwrap();
        let rows = sql::query(&on, "read", "SELECT recipient FROM outbox", vec![]).await.unwrap();
        let left: Vec<String> = rows.iter().map(|row| get(row, 0).unwrap()).collect();
        assert_eq!(left, ["bela@menedek.example"]);
    });
}

#[test]
fn a_server_that_dies_again_and_again_gets_no_letter_more_often_than_it_died() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        for at in 0..20 {
            put(&store, &format!("n{at}"), true).await;
        }
        let courier = courier(&store, &sink);
        let mut deaths = 0;
        for mood in [Mood::Dies, Mood::Takes, Mood::Dies, Mood::Takes] {
            sink.becomes(mood);
            deaths += usize::from(mood == Mood::Dies);
            courier.round().await.unwrap();
            store.clock().advance(600);
        }
        courier.round().await.unwrap();
        let mut often: BTreeMap<String, usize> = BTreeMap::new();
        for id in ids(&sink) {
            *often.entry(id).or_default() += 1;
        }
        assert_eq!(often.len(), 20, "nobody is lost");
        assert!(often.values().all(|times| *times <= deaths + 1), "{often:?}");
    });
}
