//! A small room to test with: houses with doors, doors with shelves, and rows of its own.

use kernel::policy::Actor;
use kernel::{Audience, Entity, Field, Id, Instant, Kind, Lang, Record, TextStatus, Value};
use store::migrate::{MIGRATIONS, Migration, merge};
use store::{Store, StoreError, UnitOfWork, sql};
use testkit::must;

pub(crate) static HOUSE: Entity = Entity {
    name: "house",
    file: "houses",
    room: "mini",
    root: true,
    fields: &[
        Field::line("id"),
        Field::text("name").required(),
        Field::text("description"),
        Field::line("code"),
        Field::new("email", Kind::Email).with_audience(),
        Field::new("floors", Kind::Number),
        Field::new("built", Kind::Date),
        Field::new("opened", Kind::DateTime),
        Field::points("neighbour_id", "house", "neighbour"),
    ],
};

pub(crate) static DOOR: Entity = Entity {
    name: "door",
    file: "doors",
    room: "mini",
    root: false,
    fields: &[
        Field::line("id"),
        Field::owner("house_id", "house", "doors"),
        Field::text("label"),
        Field::points("leads_to_id", "house", "leads_to"),
    ],
};

pub(crate) static SHELF: Entity = Entity {
    name: "shelf",
    file: "shelves",
    room: "mini",
    root: false,
    fields: &[
        Field::line("id"),
        Field::owner("door_id", "door", "shelves"),
        Field::owner("shelf_id", "shelf", "shelves"),
        Field::text("label"),
    ],
};

pub(crate) static ENTITIES: &[&Entity] = &[&HOUSE, &DOOR, &SHELF];

pub(crate) const HOUSES: Migration =
    Migration { name: "m20261122_000300_mini_houses", sql: include_str!("houses.sql") };

/// A step of the program that came after a backup was taken.
pub(crate) const COLOUR: Migration = Migration {
    name: "m20261130_000000_mini_colour",
    sql: "ALTER TABLE house ADD COLUMN colour TEXT;\nUPDATE house SET colour = 'white';\n",
};

pub(crate) fn history() -> Vec<Migration> {
    merge(&[&[HOUSES], MIGRATIONS])
}

/// A house with everything a record can have.
pub(crate) fn house(id: Id, name: &str) -> Record {
    let mut house = Record::new(&HOUSE, id);
    house.tell("name", Lang::HU, name);
    house.tell_as("name", Lang::EN, &format!("{name} in English"), TextStatus::Reviewed);
    house.tell_as("name", Lang::AR, "بيت", TextStatus::Machine);
    house.tell("description", Lang::HU, "Két sor\nés egy \"idézet\" — 🏠");
    house.set("code", Some(Value::Line("a'b;c".into())));
    house.set("email", Some(Value::Line("haz@ház.example".into())));
    house.set("floors", Some(Value::Number(0.1 + 0.2)));
    house.set("built", Some(Value::Line("1896-05-02".into())));
    house.set("opened", Some(Value::At(Instant::from_micros(-1_234_567_890_123))));
    house.audience = Audience::Public;
    house.narrow("email", Audience::Members);
    house
}

pub(crate) fn door(id: Id, house: Id) -> Record {
    let mut door = Record::new(&DOOR, id);
    door.set("house_id", Some(Value::Id(house)));
    door.tell("label", Lang::HU, "Kapu");
    door.audience = Audience::Members;
    door
}

pub(crate) fn shelf(id: Id, field: &str, owner: Id) -> Record {
    let mut shelf = Record::new(&SHELF, id);
    shelf.set(field, Some(Value::Id(owner)));
    shelf.tell("label", Lang::HU, "Polc");
    shelf
}

/// A note on a door and a reply to it: rows of the room's own that no entity describes.
pub(crate) async fn note(unit: &UnitOfWork, id: Id, door: Id, body: &[u8]) -> Result<(), StoreError> {
    let note = vec![sql::id(id), sql::id(door), body.to_vec().into(), true.into()];
    sql::insert(unit.on(), "test", "mini_note", &["id", "door", "body", "loud"], vec![note]).await?;
    let reply = |part: i64| vec![sql::id(id), part.into(), sql::text(&format!("reply {part}"))];
    sql::insert(unit.on(), "test", "mini_reply", &["note", "part", "body"], vec![reply(1), reply(2)]).await
}

pub(crate) async fn save(store: &Store, records: &mut [Record]) -> i64 {
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    for record in records {
        must(unit.save(record).await);
    }
    must(unit.commit().await).number
}

pub(crate) async fn load(store: &Store, entity: &'static Entity) -> Vec<Record> {
    let reading = must(store.read().await);
    must(store::records::all(&reading, entity).await)
}

/// How many rows a table has.
pub(crate) async fn count(store: &Store, table: &str) -> i64 {
    let reading = must(store.read().await);
    let row = must(sql::query_one(&reading, "count", &format!("SELECT COUNT(*) FROM {table}"), vec![]).await);
    must(sql::get(&row.unwrap(), 0))
}
