//! The plug is pulled while people save and letters go out: what was acknowledged is there, nobody is lost, and no more
//! letters go out twice than were under way.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use kernel::policy::{Actor, Held, Relation, Role};
use kernel::{Clock, Id, Ids, Lang};
use people::{Entered, Invitation};
use post::{Address, CONNECTIONS, Courier, Letter, Relay};
use store::sql::{self, get};
use store::{Place, Store};

use crate::program::{Server, must, package};

/// How often the plug is pulled, each time a little later.
const KILLS: u64 = 6;
const LETTERS: usize = 600;
/// Who writes at the same time.
const WRITERS: usize = 3;
const ORGANIZATION: &str = "00000000-0000-4000-8001-000000000000";

/// A mail server that takes its time, and remembers what it said it took.
#[derive(Clone)]
struct Sink {
    address: SocketAddr,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Sink {
    fn start() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let sink = Sink { address: listener.local_addr().unwrap(), taken: Arc::default() };
        let serving = sink.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let serving = serving.clone();
                // A connection that breaks off is what this is about.
                thread::spawn(move || serving.talk(&stream).unwrap_or_default());
            }
        });
        sink
    }

    fn talk(&self, stream: &TcpStream) -> std::io::Result<()> {
        let mut to = stream;
        let mut lines = BufReader::new(stream).lines();
        to.write_all(b"220 sink\r\n")?;
        while let Some(line) = lines.next().transpose()? {
            match line.get(..4).unwrap_or_default() {
                "DATA" => {
                    to.write_all(b"354 go on\r\n")?;
                    let mut id = String::new();
                    let mut whole = false;
                    while let Some(line) = lines.next().transpose()? {
                        if line == "." {
                            whole = true;
                            break;
                        }
                        if let Some(rest) = line.strip_prefix("Message-ID: <") {
                            id = rest.split('@').next().unwrap_or_default().to_owned();
                        }
                    }
                    if !whole {
                        // Broken off in the middle it is no letter.
                        return Ok(());
                    }
                    self.taken.lock().unwrap().push(id);
                    thread::sleep(Duration::from_millis(5));
                    to.write_all(b"250 taken\r\n")?;
                }
                "QUIT" => return to.write_all(b"221 bye\r\n"),
                _ => to.write_all(b"250 well\r\n")?,
            }
        }
        Ok(())
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    fn relay(&self) -> Relay {
        let from = Address::parse("post@city.example").unwrap();
        Relay { url: format!("smtp://{}", self.address), from, name: "City".to_owned(), returns: None }
    }
}

pub(crate) async fn open(data: &Path, clock: Clock) -> Store {
    let ids = Ids::from_system(clock.clone());
    Store::open(Place::Folder(data.to_owned()), clock, ids).await.unwrap()
}

/// Letters in the outbox, and a coordinator's session: its cookie.
async fn prepare(store: &Store) -> String {
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    for number in 0..LETTERS {
        let letter = Letter {
            subject: "Hír".to_owned(),
            paragraphs: vec!["Hír".to_owned()],
            essential: number % 2 == 0,
            ..Letter::blank(Address::parse(&format!("n{number}@menedek.example")).unwrap(), Lang::HU, "ltr")
        };
        letter.put(&unit).await.unwrap();
    }
    unit.commit().await.unwrap();
    coordinator(store).await
}

/// A coordinator's session with their second step: its cookie.
pub(crate) async fn coordinator(store: &Store) -> String {
    let policy = site::policy();
    let operator = policy.grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
    let invitation = Invitation {
        name: "Anna".to_owned(),
        address: None,
        language: Lang::HU,
        roles: vec![Held { role: Role::Coordinator, organization: None }],
    };
    let locales = site::locales().unwrap();
    let invited = people::invite(store, &operator, &locales, "", &invitation).await.unwrap();
    let visitor = policy.grant(&Actor::VISITOR, Relation::Nobody).unwrap();
    let secret = invited.secret.written();
    let entered = people::enter_by_link(store, &visitor, &secret, None, None).await.unwrap();
    let Entered::In(cookie) = entered else { panic!("not let in") };
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    let text = "UPDATE session SET counts_until = $1, just_until = $1";
    sql::execute(unit.on(), "be sure", text, vec![i64::MAX.into()]).await.unwrap();
    unit.commit().await.unwrap();
    format!("session={}", *cookie.written())
}

async fn column(store: &Store, text: &str) -> BTreeSet<String> {
    let rows = sql::query(&store.read().await.unwrap(), "read", text, vec![]).await.unwrap();
    rows.iter().map(|row| get(row, 0).unwrap()).collect()
}

/// The letters of which it is recorded that they were taken.
async fn accepted(store: &Store) -> BTreeSet<String> {
    let text = "SELECT id FROM outbox WHERE accepted_at IS NOT NULL";
    let rows = sql::query(&store.read().await.unwrap(), "read", text, vec![]).await.unwrap();
    rows.iter().map(|row| Id::from_uuid(get(row, 0).unwrap()).to_string()).collect()
}

/// Writes into the contact log until told to stop; answers what was acknowledged.
fn write(address: SocketAddr, cookie: &str, whose: &str, stop: &AtomicBool) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let fact = format!("{whose}-{number}");
        let path = format!("/hu/network/known/{ORGANIZATION}/note");
        match Server::send(address, &path, cookie, &format!("kind=call&fact={fact}")) {
            Some(303) => acknowledged.push(fact),
            Some(status) => panic!("{fact} was answered {status}"),
            None => {}
        }
    }
    acknowledged
}

#[test]
fn what_was_acknowledged_is_there_and_no_letter_is_lost_or_sent_again() {
    let folder = tempfile::tempdir().unwrap();
    let (source, data) = (folder.path().join("package"), folder.path().join("city"));
    package(&source, 1);
    must(&["import", "hsds", source.to_str().unwrap(), "--data", data.to_str().unwrap()]);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let now = || runtime.block_on(open(&data, Clock::System));
    let store = now();
    let cookie = runtime.block_on(prepare(&store));
    let all = runtime.block_on(column(&store, "SELECT recipient FROM outbox WHERE recipient <> ''")).len();
    assert_eq!(all, LETTERS);
    runtime.block_on(store.close());
    let sink = Sink::start();
    let url = format!("smtp://{}", sink.address);
    let settings = [
        ("KEREKASZTAL_MAIL_RELAY", url.as_str()),
        ("KEREKASZTAL_MAIL_FROM", "post@city.example"),
        ("KEREKASZTAL_RATE_PER_SECOND", "0"),
    ];
    let mut facts: BTreeSet<String> = BTreeSet::new();
    let mut recorded: Vec<(usize, BTreeSet<String>)> = Vec::new();
    for kill in 0..KILLS {
        let mut server = Server::start_with(&data, &settings);
        let (stop, address) = (AtomicBool::new(false), server.address);
        thread::scope(|scope| {
            let (stop, cookie) = (&stop, cookie.as_str());
            let writers: Vec<_> = (0..WRITERS)
                .map(|writer| scope.spawn(move || write(address, cookie, &format!("{kill}-{writer}"), stop)))
                .collect();
            thread::sleep(Duration::from_millis(150 + 90 * kill));
            server.child.kill().unwrap();
            server.child.wait().unwrap();
            stop.store(true, Ordering::Relaxed);
            facts.extend(writers.into_iter().flat_map(|writer| writer.join().unwrap()));
        });
        // What was under way comes to its end before it is counted.
        thread::sleep(Duration::from_millis(100));
        let store = now();
        recorded.push((sink.taken().len(), runtime.block_on(accepted(&store))));
        runtime.block_on(store.close());
    }
    assert!(facts.len() > 20, "only {} were acknowledged", facts.len());
    let store = now();
    let kept = runtime.block_on(column(&store, "SELECT fact FROM contact_log"));
    let lost: Vec<&String> = facts.difference(&kept).collect();
    assert!(lost.is_empty(), "acknowledged and gone: {lost:?}");
    runtime.block_on(store.close());

    runtime.block_on(carry_the_rest(&data, &sink));
    told_once(&sink.taken(), &recorded);
}

/// What was leased when the plug was pulled is carried when its lease is over.
async fn carry_the_rest(data: &Path, sink: &Sink) {
    let later = Clock::starting_at(Clock::System.now().plus_seconds(600));
    let store = open(data, later).await;
    Courier::new(store.clone(), &sink.relay()).unwrap().round().await.unwrap();
    assert_eq!(accepted(&store).await.len(), LETTERS, "nobody is lost");
    store.close().await;
}

/// Every letter went out, as few again as were under way, and none that was recorded.
fn told_once(taken: &[String], recorded: &[(usize, BTreeSet<String>)]) {
    let mut often: BTreeMap<&String, usize> = BTreeMap::new();
    taken.iter().for_each(|id| *often.entry(id).or_default() += 1);
    assert_eq!(often.len(), LETTERS);
    let again = taken.len() - LETTERS;
    let most = usize::try_from(KILLS).unwrap() * CONNECTIONS;
    assert!(again <= most, "{again} letters went out again, {most} were under way at most");
    for (at, accepted) in recorded {
        let after: Vec<&String> = taken[*at..].iter().filter(|id| accepted.contains(*id)).collect();
        assert!(after.is_empty(), "recorded as taken and sent again: {after:?}");
    }
}
