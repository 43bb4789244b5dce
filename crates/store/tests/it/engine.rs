//! How the engines are opened: what SQLite promises, who may serve, what an address is.

use std::path::Path;

use kernel::policy::Actor;
use sea_orm::ConnectionTrait;
use store::{Place, ServeLock, StoreError, sql};
use testkit::{TestStore, must, on_both};

use crate::room::{history, house, save};

#[tokio::test]
async fn sqlite_is_opened_to_keep_what_it_acknowledges() {
    async fn pragma<T: sea_orm::TryGetable>(on: &impl ConnectionTrait, name: &str) -> T {
        let row = must(sql::query_one(on, "ask", &format!("PRAGMA {name}"), vec![]).await);
        must(sql::get(&row.unwrap(), 0))
    }
    let store = TestStore::new(&history()).await;
    let unit = must(store.begin(&Actor::OPERATOR).await);
    assert_eq!(pragma::<String>(unit.on(), "journal_mode").await, "wal");
    for (name, value) in [("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("query_only", 0)] {
        assert_eq!(pragma::<i64>(unit.on(), name).await, value, "{name}");
    }
    let reading = must(store.read().await);
    assert_eq!(pragma::<String>(&reading, "journal_mode").await, "wal");
    assert_eq!(pragma::<i64>(&reading, "query_only").await, 1);
}

#[test]
fn a_reading_can_not_write_on_either_engine() {
    on_both(&history(), |store| async move {
        let reading = must(store.read().await);
        let refused = sql::execute(&reading, "write", "DELETE FROM house", vec![]).await;
        assert!(refused.is_err());
        drop(reading);
        save(&store, &mut [house(store.ids().public(), "Ház")]).await;
    });
}

#[test]
fn a_folder_is_served_by_one_at_a_time() {
    let folder = must(tempfile::tempdir());
    let held = must(ServeLock::take(folder.path()));
    let refused = ServeLock::take(folder.path()).unwrap_err();
    assert!(matches!(&refused, StoreError::Locked(at) if at == folder.path()));
    assert!(refused.to_string().contains("stop it first"), "{refused}");
    drop(held);
    must(ServeLock::take(folder.path()));
}

#[test]
fn an_address_is_one_of_postgresql_and_its_password_is_never_repeated() {
    let data = Path::new("/data");
    assert_eq!(must(Place::new(data, None)), Place::Folder(data.to_owned()));
    let url = "postgresql://me:secret@host/name";
    assert_eq!(must(Place::new(data, Some(url))), Place::Postgres(url.to_owned()));
    assert!(!format!("{:?}", must(Place::new(data, Some(url)))).contains("secret"));
    for bad in ["mysql://me:secret@host/name", "me:secret@host"] {
        let refused = Place::new(data, Some(bad)).unwrap_err().to_string();
        assert!(!refused.contains("secret"), "{refused}");
    }
}
