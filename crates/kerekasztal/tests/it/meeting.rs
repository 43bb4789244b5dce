//! The plug is pulled in the middle of a meeting, while minutes are written and guests noted: what was acknowledged is there,
//! once, and what was under way can be sent again.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use kernel::policy::{Action, Actor, Grant, Held, Role};
use kernel::{Clock, Id, Lang};
use people::Desk;
use roundtable::meetings::{self, Office, Plan};
use roundtable::model::meeting::{Event, Mode};
use roundtable::model::table::Kind;
use roundtable::tables;
use store::Store;
use store::sql::{self, get};

use crate::program::{Server, must};
use crate::pulled::{coordinator, open};

/// How often the plug is pulled, each time a little later.
const KILLS: u64 = 5;
/// Who writes at the same time.
const WRITERS: usize = 2;

fn granted<A: Action>(actor: &Actor) -> Grant<A> {
    roundtable::policy::grant(&site::policy(), actor, &[]).unwrap()
}

/// A meeting that goes on today.
async fn begun(store: &Store) -> Id {
    let actor = Actor::person(store.ids().hidden(), [Held { role: Role::Coordinator, organization: None }]);
    // Whoever founds a table calls it together: somebody who is there.
    let text = "SELECT id FROM person LIMIT 1";
    let on = store.read().await.unwrap();
    let anna =
        Id::from_uuid(get(&sql::query_one(&on, "read", text, vec![]).await.unwrap().unwrap(), 0).unwrap());
    drop(on);
    let actor = Actor::person(anna, actor.held().iter().copied());
    let (name, purpose) = ("Minta".to_owned(), "Beszélni.".to_owned());
    let new = tables::New { name: name.clone(), purpose, lang: Lang::HU, kind: Kind::CityWide };
    let table = tables::found(store, &granted(&actor), &new).await.unwrap();
    let zone = chrono_tz::Europe::Budapest;
    let today = meetings::day(store.clock().now(), zone);
    let plan = Plan {
        title: name,
        lang: Lang::HU,
        starts: today.and_hms_opt(12, 0, 0),
        minutes: Some(120),
        mode: Mode::InPerson,
        place: String::new(),
        room: String::new(),
        access: String::new(),
        link: String::new(),
        capacity: None,
        languages: Vec::new(),
        childcare: false,
        public: false,
    };
    let meeting = meetings::plan(store, &granted(&actor), table, &plan).await.unwrap();
    let locales = site::locales().unwrap();
    let office = Office { desk: Desk { locales: &locales, public_url: "" }, zone, organizer: None };
    for event in [Event::Announce, Event::Begin] {
        meetings::step(store, &granted(&actor), office, meeting, event).await.unwrap();
    }
    meeting
}

/// What a form writes: its id, and the form.
fn form(number: usize, whose: &str) -> (String, String) {
    let id = Id::foreign(whose, &number.to_string()).to_string();
    let form = match number % 3 {
        0 => format!("do=guest&id={id}&guest={whose}-{number}"),
        _ => format!("do=line&item=whole&id={id}&kind=note&text={whose}-{number}"),
    };
    (id, form)
}

/// What writers sent: what was acknowledged, and of what nobody knows.
#[derive(Default)]
struct Sent {
    acknowledged: BTreeSet<String>,
    unknown: Vec<String>,
}

/// Writes until the server is gone.
fn write(address: SocketAddr, path: &str, cookie: &str, whose: &str, sent: &Mutex<Sent>) {
    for number in 0.. {
        let (id, form) = form(number, whose);
        let status = Server::send(address, path, cookie, &form);
        let mut sent = sent.lock().unwrap();
        match status {
            Some(303) => drop(sent.acknowledged.insert(id)),
            Some(status) => panic!("{form} was answered {status}"),
            None => return sent.unknown.push(form),
        }
    }
}

/// The ids of lines and guests as they are kept, each as often as it stands there.
async fn kept(store: &Store) -> Vec<String> {
    let text = "SELECT id FROM minutes_entry UNION ALL SELECT id FROM attendance WHERE guest IS NOT NULL";
    let rows = sql::query(&store.read().await.unwrap(), "read", text, vec![]).await.unwrap();
    rows.iter().map(|row| Id::from_uuid(get(row, 0).unwrap()).to_string()).collect()
}

#[test]
fn a_meeting_whose_server_dies_loses_no_line_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("city");
    must(&["migrate", "--data", data.to_str().unwrap()]);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let now = || runtime.block_on(open(&data, Clock::System));
    let store = now();
    let cookie = runtime.block_on(coordinator(&store));
    let path = format!("/hu/tables/meeting/{}/day", runtime.block_on(begun(&store)));
    runtime.block_on(store.close());
    let sent = Mutex::new(Sent::default());
    let settings = [("KEREKASZTAL_RATE_PER_SECOND", "0")];
    for kill in 0..KILLS {
        let mut server = Server::start_with(&data, &settings);
        let address = server.address;
        // What nobody knew of is sent again, as a browser does that was cut off.
        let again = std::mem::take(&mut sent.lock().unwrap().unknown);
        for form in again {
            assert_eq!(Server::send(address, &path, &cookie, &form), Some(303), "{form}");
        }
        thread::scope(|scope| {
            for writer in 0..WRITERS {
                let (path, cookie, sent) = (&path, &cookie, &sent);
                scope.spawn(move || write(address, path, cookie, &format!("{kill}-{writer}"), sent));
            }
            thread::sleep(Duration::from_millis(200 + 110 * kill));
            server.child.kill().unwrap();
            server.child.wait().unwrap();
        });
    }
    let store = now();
    let kept = runtime.block_on(kept(&store));
    let once: BTreeSet<String> = kept.iter().cloned().collect();
    assert_eq!(kept.len(), once.len(), "nothing stands twice");
    let sent = sent.into_inner().unwrap();
    assert!(sent.acknowledged.len() > 20, "only {} were acknowledged", sent.acknowledged.len());
    let lost: Vec<&String> = sent.acknowledged.difference(&once).collect();
    assert!(lost.is_empty(), "acknowledged and gone: {lost:?}");
    runtime.block_on(store.close());
}
