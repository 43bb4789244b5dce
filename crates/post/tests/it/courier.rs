//! Letters reach the mail server once, or are tried again, or are given up; nothing of them stays behind.

use kernel::policy::Actor;
use kernel::{Id, Lang};
use post::{Action, Address, Courier, Delivery, Letter, Relay, deliveries};
use store::sql::{self, get};
use store::{Store, migrate};
use testkit::{TestStore, on_both};

use crate::sink::{Mood, Sink};

fn history() -> Vec<migrate::Migration> {
    migrate::merge(&[migrate::MIGRATIONS, post::MIGRATIONS])
}

fn somebody() -> Id {
    Id::foreign("test", "anna")
}

fn letter() -> Letter {
    Letter {
        person: Some(somebody()),
        subject: "Belépés – árvíztűrő".to_owned(),
        paragraphs: vec!["Ez a titkos szöveg.".to_owned()],
        action: Some(Action { label: "Belépek".to_owned(), url: "https://city.example/x".to_owned() }),
        ..Letter::blank(Address::parse("anna@menedek.example").unwrap(), Lang::HU, "ltr")
    }
}

async fn put(store: &Store) -> Id {
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    let id = letter().put(&unit).await.unwrap();
    unit.commit().await.unwrap();
    id
}

fn courier(store: &TestStore, sink: &Sink) -> Courier {
    let from = Address::parse("post@city.example").unwrap();
    Courier::new(
        (**store).clone(),
        &Relay { url: sink.url(), from, name: "Kerekasztal".to_owned(), returns: None },
    )
    .unwrap()
}

async fn of_somebody(store: &Store) -> Vec<Delivery> {
    deliveries(&store.read().await.unwrap(), somebody()).await.unwrap()
}

#[test]
fn a_letter_is_sent_once_in_both_forms_and_leaves_nothing_behind() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let courier = courier(&store, &sink);
        assert!(!courier.round().await.unwrap(), "an empty outbox");
        let id = put(&store).await;
        assert!(courier.round().await.unwrap());
        assert!(!courier.round().await.unwrap(), "nothing is sent twice");
        let taken = sink.taken();
        assert_eq!(taken.len(), 1);
        for part in [
            format!("Message-ID: <{id}@city.example>"),
            "Auto-Submitted: auto-generated".to_owned(),
            "To: anna@menedek.example".to_owned(),
            "text/plain".to_owned(),
            "text/html".to_owned(),
        ] {
            assert!(taken[0].contains(&part), "{part} in {}", taken[0]);
        }
        assert!(matches!(of_somebody(&store).await[..], [Delivery::Accepted(_)]));
        let on = store.read().await.unwrap();
        let text = "SELECT recipient || subject || plain || html FROM outbox";
        let row = sql::query_one(&on, "read the outbox", text, vec![]).await.unwrap().unwrap();
        assert_eq!(get::<String>(&row, 0).unwrap(), "", "no address and no word");
    });
}

#[test]
fn a_change_that_never_happened_sends_nothing() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let unit = store.begin(&Actor::OPERATOR).await.unwrap();
        letter().put(&unit).await.unwrap();
        drop(unit);
        assert!(!courier(&store, &sink).round().await.unwrap());
    });
}

#[test]
fn a_busy_or_dead_server_is_tried_again_later_and_later() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        put(&store).await;
        let dead = Relay {
            url: "smtp://127.0.0.1:1".to_owned(),
            from: Address::parse("post@city.example").unwrap(),
            name: String::new(),
            returns: None,
        };
        assert!(Courier::new((*store).clone(), &dead).unwrap().round().await.unwrap());
        sink.becomes(Mood::Busy);
        let courier = courier(&store, &sink);
        assert!(!courier.round().await.unwrap(), "not before its time");
        store.clock().advance(61);
        assert!(courier.round().await.unwrap());
        store.clock().advance(61);
        assert!(!courier.round().await.unwrap(), "the pauses grow");
        assert_eq!(of_somebody(&store).await, [Delivery::Waiting]);
        sink.becomes(Mood::Takes);
        store.clock().advance(60);
        assert!(courier.round().await.unwrap());
        assert_eq!(sink.taken().len(), 1);
    });
}

#[test]
fn who_is_refused_is_noted_and_forgotten() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        sink.becomes(Mood::Refuses);
        put(&store).await;
        let courier = courier(&store, &sink);
        assert!(courier.round().await.unwrap());
        store.clock().advance(86_400);
        assert!(!courier.round().await.unwrap(), "a refusal is final");
        assert!(matches!(of_somebody(&store).await[..], [Delivery::Failed(_)]));
    });
}

#[test]
fn a_letter_nobody_takes_is_given_up_after_some_days() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        sink.becomes(Mood::Busy);
        put(&store).await;
        let courier = courier(&store, &sink);
        let mut tries = 0;
        for _ in 0..40 {
            tries += usize::from(courier.round().await.unwrap());
            store.clock().advance(6 * 3_600);
        }
        assert_eq!(tries, 16);
        assert!(matches!(of_somebody(&store).await[..], [Delivery::Failed(_)]));
    });
}

#[test]
fn a_letter_under_way_in_a_crash_is_sent_again_under_the_same_name() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let id = put(&store).await;
        sink.becomes(Mood::Dies);
        let courier = courier(&store, &sink);
        assert!(courier.round().await.unwrap());
        sink.becomes(Mood::Takes);
        store.clock().advance(120);
        assert!(courier.round().await.unwrap());
        let taken = sink.taken();
        let name = format!("Message-ID: <{id}@city.example>");
        assert_eq!(
            taken.iter().filter(|message| message.contains(&name)).count(),
            2,
            "once more, told apart by nobody"
        );
        assert!(!courier.round().await.unwrap());
    });
}
