//! What can wait: one letter, none when there is nothing, and none to who wants none or whom none reaches.

use chrono_tz::Europe::Budapest;
use kernel::Id;
use kernel::policy::{Actor, Grant, Relation, Role};
use people::model::mail::Often;
use people::policy::SeeSelf;
use people::{Desk, mail, session};
use store::sql::{self, get};
use store::{Store, StoreError};

use crate::town::{URL, grant, in_town, locales, sign_in, somebody};

/// What the letters of the room are told in here: any sentence that takes a number.
const TOPIC: &str = "directory-news-edits";

async fn notice(store: &Store, to: &[Id], path: &str) {
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    mail::notice(&unit, to, TOPIC, path).await.unwrap();
    unit.commit().await.unwrap();
}

async fn digest(store: &Store) -> usize {
    let locales = locales();
    let desk = Desk { locales: &locales, public_url: URL };
    mail::digest(store, desk, Budapest).await.unwrap()
}

/// The letters that can wait, with the end of the link that stops them.
async fn letters(store: &Store) -> Vec<(String, String)> {
    let text = "SELECT plain, stop_url FROM outbox WHERE NOT essential ORDER BY created_at, id";
    let rows = sql::query(&store.read().await.unwrap(), "read letters", text, vec![]).await.unwrap();
    let stop = |url: String| url.rsplit('/').next().unwrap().to_owned();
    rows.iter().map(|row| (get(row, 0).unwrap(), stop(get(row, 1).unwrap()))).collect()
}

async fn own(store: &Store, cookie: &str) -> Grant<SeeSelf> {
    let (_, actor) = session::find(store, cookie).await.unwrap().unwrap();
    grant(&actor, Relation::Nobody)
}

#[test]
fn all_of_a_day_is_one_letter_and_nothing_is_none() {
    in_town(async |store| {
        let (anna, _) = somebody(&store, "anna", &[Role::Coordinator]).await;
        let (bela, _) = somebody(&store, "bela", &[Role::Moderator]).await;
        assert_eq!(digest(&store).await, 0, "nothing happened");
        for _ in 0..3 {
            notice(&store, &[anna, bela], "/edits").await;
        }
        notice(&store, &[anna], "/ours").await;
        assert_eq!(digest(&store).await, 2);
        assert_eq!(digest(&store).await, 0, "told once");
        let letters = letters(&store).await;
        let annas = letters.iter().find(|(plain, _)| plain.contains("anna")).unwrap();
        assert!(
            annas.0.contains("4 változtatás") && annas.0.contains(&format!("{URL}/hu/edits")),
            "{}",
            annas.0
        );
        let belas = letters.iter().find(|(plain, _)| plain.contains("bela")).unwrap();
        assert!(belas.0.contains("3 változtatás"), "{}", belas.0);
        assert_ne!(annas.1, belas.1);
        assert!(annas.0.contains(&format!("{URL}/hu/mail/stop/{}", annas.1)));
    });
}

#[test]
fn who_wants_a_letter_a_week_gets_it_on_monday_and_who_wants_none_gets_none() {
    in_town(async |store| {
        let (anna, annas) = somebody(&store, "anna", &[Role::Coordinator]).await;
        let (bela, belas) = somebody(&store, "bela", &[Role::Moderator]).await;
        mail::set(&store, &own(&store, &annas).await, Often::Weekly).await.unwrap();
        mail::set(&store, &own(&store, &belas).await, Often::Never).await.unwrap();
        notice(&store, &[anna, bela], "/edits").await;
        let mut days = Vec::new();
        for _ in 0..8 {
            let at = store.clock().now().utc().with_timezone(&Budapest);
            if digest(&store).await > 0 {
                days.push(at.format("%A").to_string());
            }
            store.clock().advance(86_400);
        }
        assert_eq!(days, ["Monday"]);
        assert!(letters(&store).await.iter().all(|(plain, _)| plain.contains("anna")));
    });
}

#[test]
fn a_link_stops_letters_without_signing_in_and_looking_at_it_does_not() {
    in_town(async |store| {
        let (anna, _) = somebody(&store, "anna", &[Role::Coordinator]).await;
        notice(&store, &[anna], "/edits").await;
        digest(&store).await;
        let (_, secret) = letters(&store).await.remove(0);
        assert!(mail::stops(&store, &sign_in(), &secret).await.unwrap());
        notice(&store, &[anna], "/edits").await;
        assert!(mail::stop(&store, &sign_in(), &secret).await.unwrap());
        assert!(mail::stop(&store, &sign_in(), &secret).await.unwrap(), "as well twice as once");
        assert!(!mail::stop(&store, &sign_in(), "nothing").await.unwrap());
        notice(&store, &[anna], "/edits").await;
        assert_eq!(digest(&store).await, 0);
        // Only its hash is kept, and not for ever.
        let text = "SELECT COUNT(*) FROM mail_stop";
        store.clock().advance(61 * 86_400);
        assert!(!mail::stops(&store, &sign_in(), &secret).await.unwrap());
        people::prune(&store, store.clock().now()).await.unwrap();
        let row = sql::query_one(&store.read().await.unwrap(), "count", text, vec![]).await.unwrap().unwrap();
        assert_eq!(get::<i64>(&row, 0).unwrap(), 0);
    });
}

#[test]
fn whom_letters_do_not_reach_waits_and_hears_all_of_it_later() {
    in_town(async |store| {
        let (anna, _) = somebody(&store, "anna", &[Role::Coordinator]).await;
        let end = async |column: &str| -> Result<(), StoreError> {
            let unit = store.begin(&Actor::OPERATOR).await?;
            let text = format!("UPDATE outbox SET {column} = $1 WHERE person = $2");
            let values = vec![unit.now().micros().into(), sql::id(anna)];
            sql::execute(unit.on(), "end letters", &text, values).await?;
            unit.commit().await.map(drop)
        };
        end("failed_at").await.unwrap();
        notice(&store, &[anna], "/edits").await;
        assert_eq!(digest(&store).await, 0);
        store.clock().advance(10);
        end("accepted_at").await.unwrap();
        notice(&store, &[anna], "/edits").await;
        assert_eq!(digest(&store).await, 1);
        assert!(letters(&store).await[0].0.contains("2 változtatás"));
    });
}
