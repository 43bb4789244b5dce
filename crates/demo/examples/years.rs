//! What `cargo xtask bench table` measures: fills the database in a folder with a table of many seats that met for many years,
//! and says which meetings there are. `years FOLDER SEATS YEARS`.

use std::io::Write;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate, TimeDelta};
use kernel::policy::{Actor, Grant, Held, Policy, Relation, Role};
use kernel::{Audience, Clock, Entity, Id, Ids, Lang, Record, Value};
use network::model::ORGANIZATION;
use network::model::consent::Purpose;
use network::model::membership;
use network::policy::Settle;
use network::standing;
use people::policy::Invite;
use people::{Invitation, enrol};
use roundtable::model::seat::Part;
use roundtable::model::{AGENDA_ITEM, MEETING, MINUTES, MINUTES_ENTRY, ROUND_TABLE, SEAT, meeting, seat};
use roundtable::seats;
use store::sql;
use store::{Place, Store, UnitOfWork};

/// Meetings a year, items of a meeting, lines of an item.
const MEETINGS: u32 = 12;
const ITEMS: u32 = 6;
const LINES: u32 = 4;
/// Of so many seats so many come.
const COME: (usize, usize) = (5, 3);

type Done = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Done {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().ok_or("a folder, please")?);
    let [seats, years] =
        [words.next(), words.next()].map(|word| word.and_then(|word| word.parse::<u32>().ok()));
    let (seats, years) = (seats.ok_or("how many seats?")?, years.ok_or("how many years?")?);
    let ids = Ids::from_system(Clock::System);
    let store = Store::open(Place::Folder(folder), Clock::System, ids).await?;
    let today = store.clock().now().utc().date_naive();
    let mut unit = store.begin(&Actor::OPERATOR).await?;
    table(&mut unit).await?;
    for number in 0..seats {
        sit(&mut unit, number).await?;
    }
    let mut last = today;
    for number in 0..years * MEETINGS {
        last = today - TimeDelta::days(i64::from(number) * 30 + 20);
        held(&mut unit, number, last, seats).await?;
    }
    coming(&mut unit, today + TimeDelta::days(20), seats).await?;
    unit.commit().await?;
    store.close().await;
    let (table, held, running, coming) = (id("table"), id("meeting/1"), id("meeting/0"), id("coming"));
    let line = format!(
        "{{\"table\":\"{table}\",\"held\":\"{held}\",\"running\":\"{running}\",\"coming\":\"{coming}\",\"first_year\":{}}}",
        last.year()
    );
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}

fn id(name: &str) -> Id {
    Id::foreign("years", name)
}

fn line(text: &str) -> Option<Value> {
    Some(Value::Line(text.into()))
}

fn record(entity: &'static Entity, key: &str, audience: Audience, lines: &[(&'static str, &str)]) -> Record {
    let mut record = Record::new(entity, id(key));
    record.audience = audience;
    lines.iter().for_each(|(field, value)| record.set(field, line(value)));
    record
}

async fn table(unit: &mut UnitOfWork) -> Done {
    let lines = [("kind", "city_wide"), ("state", "active")];
    let mut table = record(&ROUND_TABLE, "table", Audience::Public, &lines);
    table.tell("name", Lang::HU, "Húszéves Minta Kerekasztal");
    table.tell("purpose", Lang::HU, "Hogy kiderüljön, mennyire lassul le egy asztal húsz év alatt.");
    Ok(unit.save_quietly(&mut [table]).await?)
}

/// An organisation that joined, most of them named, with a seat and somebody who sits there.
async fn sit(unit: &mut UnitOfWork, number: u32) -> Done {
    let organization = id(&format!("organization/{number}"));
    let mut record_of = record(&ORGANIZATION, &format!("organization/{number}"), Audience::Public, &[]);
    record_of.tell("name", Lang::HU, &format!("Képzelt Szervezet {number}"));
    let mut seat = record(&SEAT, &format!("seat/{number}"), Audience::Members, &[("kind", "member")]);
    let categories = seat::CATEGORIES;
    seat.set("category", line(categories[number as usize % categories.len()]));
    seat.set("table_id", Some(Value::Id(id("table"))));
    seat.set("organization_id", Some(Value::Id(organization)));
    let seat_id = seat.id;
    unit.save_quietly(&mut [record_of]).await?;
    unit.save_quietly(&mut [seat]).await?;
    let policy = Policy::new(network::policy::RULES.iter().chain(people::policy::RULES).copied());
    let editor = Actor::person(organization, [Held { role: Role::Editor, organization: Some(organization) }]);
    let settles: Grant<Settle> = policy.grant_at(&editor, organization, Relation::Own)?;
    standing::settle(unit, &settles, organization, membership::Event::Join).await?;
    let named = |_: Purpose| !number.is_multiple_of(7);
    standing::consent(unit, &settles, organization, named, 1).await?;
    let invites: Grant<Invite> = policy.grant(&Actor::OPERATOR, Relation::Keeper)?;
    let name = format!("Minta Ember {number}");
    let invitation = Invitation { name, address: None, language: Lang::HU, roles: Vec::new() };
    let person = enrol(unit, &invites, &invitation).await?;
    Ok(seats::put(unit, seat_id, person.id, Part::Delegate).await?)
}

fn planned(key: &str, number: u32, day: NaiveDate, state: meeting::State) -> Record {
    let starts = day.and_hms_opt(14, 0, 0).map(meeting::write_start).unwrap_or_default();
    let lines = [("state", state.name()), ("mode", "in_person"), ("starts", starts.as_str())];
    let mut meeting = record(&MEETING, key, Audience::Public, &lines);
    meeting.tell("title", Lang::HU, &format!("{number}. ülés"));
    meeting.set("table_id", Some(Value::Id(id("table"))));
    meeting.set("number", Some(Value::Number(f64::from(number))));
    meeting
}

/// A meeting that was held, with its minutes and with who was there; the last one still goes on.
async fn held(unit: &mut UnitOfWork, number: u32, day: NaiveDate, seats: u32) -> Done {
    let key = format!("meeting/{number}");
    let approved = (day + TimeDelta::days(14)).to_string();
    let published = vec![("state", "published"), ("approved_on", approved.as_str())];
    let (state, audience, minutes) = match number {
        0 => (meeting::State::InProgress, Audience::Members, vec![("state", "live_draft")]),
        _ => (meeting::State::Closed, Audience::Public, published),
    };
    unit.save_quietly(&mut [planned(&key, number, day, state)]).await?;
    let mut minutes = record(&MINUTES, &format!("{key}/minutes"), audience, &minutes);
    minutes.set("meeting_id", Some(Value::Id(id(&key))));
    unit.save_quietly(&mut [minutes]).await?;
    talk(unit, &key, day, seats).await?;
    let (of, come) = COME;
    let there = (0..seats).filter(|seat| (seat + number) as usize % of < come);
    let now = unit.now().micros();
    let row = |seat: u32| {
        vec![
            sql::id(id(&format!("{key}/there/{seat}"))),
            sql::id(id(&key)),
            sql::id(id(&format!("seat/{seat}"))),
            sql::text("present"),
            sql::text("list"),
            now.into(),
        ]
    };
    let columns = ["id", "meeting", "seat", "how", "way", "at"];
    Ok(sql::insert(unit.on(), "seed attendance", "attendance", &columns, there.map(row).collect()).await?)
}

/// Items with lines: notes, a decision and an action of each, most of them done.
async fn talk(unit: &mut UnitOfWork, key: &str, day: NaiveDate, seats: u32) -> Done {
    let (mut items, mut entries) = (Vec::new(), Vec::new());
    for at in 0..ITEMS {
        let item_key = format!("{key}/item/{at}");
        let sides = seat::SIDES;
        let lines = [("kind", "common"), ("raised_by", sides[at as usize % sides.len()])];
        let mut item = record(&AGENDA_ITEM, &item_key, Audience::Public, &lines);
        item.tell("title", Lang::HU, &format!("Miről beszéltünk {at}. pontként"));
        item.set("table_id", Some(Value::Id(id("table"))));
        item.set("meeting_id", Some(Value::Id(id(key))));
        item.set("position", Some(Value::Number(f64::from(at))));
        items.push(item);
        for line_at in 0..LINES {
            let kind = ["note", "note", "decision", "action"][line_at as usize % 4];
            let mut entry =
                record(&MINUTES_ENTRY, &format!("{item_key}/{line_at}"), Audience::Public, &[("kind", kind)]);
            entry.tell("text", Lang::HU, "Elhangzott, hogy a tolmácsok névsora a rendelőkben is kell.");
            entry.set("meeting_id", Some(Value::Id(id(key))));
            entry.set("item_id", Some(Value::Id(id(&item_key))));
            entry.set("position", Some(Value::Number(f64::from(at * LINES + line_at))));
            let seat = (at * 31 + day.ordinal()) % seats.max(1);
            entry.set("seat_id", Some(Value::Id(id(&format!("seat/{seat}")))));
            if kind == "action" {
                entry.set("due", line(&(day + TimeDelta::days(30)).to_string()));
                let done = (at > 0).then(|| (day + TimeDelta::days(25)).to_string());
                entry.set("done", done.and_then(|done| line(&done)));
            }
            entries.push(entry);
        }
    }
    unit.save_quietly(&mut items).await?;
    Ok(unit.save_quietly(&mut entries).await?)
}

/// The meeting that lies ahead, with everybody invited.
async fn coming(unit: &mut UnitOfWork, day: NaiveDate, seats: u32) -> Done {
    unit.save_quietly(&mut [planned("coming", 0, day, meeting::State::Announced)]).await?;
    talk(unit, "coming", day, seats).await?;
    let text = "INSERT INTO invitation (id, meeting, person, seat, state, asked_at, remote, childcare) \
                SELECT h.id, $1, h.person, h.seat, 'needs_action', $2, FALSE, FALSE FROM seat_holder h";
    let values = vec![sql::id(id("coming")), unit.now().micros().into()];
    Ok(sql::execute(unit.on(), "invite everybody", text, values).await.map(drop)?)
}
