//! A small city with a router in front of it, for the tests here.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use directory::model::entities::{LOCATION, PHONE, SERVICE, SERVICE_AT_LOCATION};
use directory::needs::Needs;
use directory::snapshot::Live;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use kernel::policy::Actor;
use kernel::{Audience, Entity, Id, Lang, Record, Value};
use network::model::ORGANIZATION;
use people::{Keys, Slow};
use site::{Limits, Settings};
use store::ledger::Ledger;
use store::sql;
use tempfile::TempDir;
use testkit::TestStore;
use tower::ServiceExt;

/// The name of the one organisation, found nowhere else by chance.
pub(crate) const NAME: &str = "Vándorfecske Egyesület";

/// A store with a snapshot and a router.
pub(crate) struct Town {
    pub(crate) store: TestStore,
    pub(crate) live: Live,
    pub(crate) router: Router,
    pub(crate) ledger: Ledger,
    // Held so that what is kept there stays.
    pub(crate) apart: Arc<TestStore>,
    // Held so that the ledger stays.
    pub(crate) folder: Arc<TempDir>,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// The same as it came: a PDF is no text.
    pub(crate) bytes: Vec<u8>,
}

/// Settings with a keys store in which nothing can be kept; who needs one gives one.
pub(crate) fn settings() -> Settings {
    Settings {
        keys: no_keys(),
        locales: Arc::new(site::locales().unwrap()),
        public_url: "https://city.example".to_owned(),
        limits: Limits::default(),
        // Nothing can be written there; who needs one gives one.
        ledger: Ledger::at("/proc/none/ledger.ndjson"),
        tables: Arc::new(|bytes, format| {
            let rows = sheet::cells(std::io::Cursor::new(bytes), format, &sheet::BY_HAND);
            Box::pin(async move { rows.ok() })
        }),
        mail_from: post::Address::parse("post@city.example").ok(),
        own_machine: false,
    }
}

/// The same keys store for every test that keeps none. It is opened where no test's runtime ends under it.
fn no_keys() -> Keys {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    let open = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let store = runtime.block_on(TestStore::new(&[]));
        Keys::new(store.clone(), Slow::default())
    };
    KEYS.get_or_init(|| std::thread::spawn(open).join().unwrap()).clone()
}

/// Every session there is counts from now on as one in which the second step was shown just now.
pub(crate) async fn sure(town: &Town) {
    let unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let text = "UPDATE session SET counts_until = $1, just_until = $1";
    sql::execute(unit.on(), "be sure", text, vec![i64::MAX.into()]).await.unwrap();
    unit.commit().await.unwrap();
}

pub(crate) fn id(name: &str) -> Id {
    Id::foreign("test", name)
}

fn record(entity: &'static Entity, name: &str, links: &[(&str, &str)], lines: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, id(name));
    record.audience = Audience::Public;
    for (field, to) in links {
        record.set(field, Some(Value::Id(id(to))));
    }
    for (field, value) in lines {
        record.set(field, Some(Value::Line((*value).into())));
    }
    record
}

impl Town {
    /// One organisation with one service at one place, on a store of its own.
    pub(crate) async fn on(store: TestStore) -> Town {
        let mut organization = record(
            &ORGANIZATION,
            "org",
            &[],
            &[("website", "https://vandorfecske.example/"), ("email", "iroda@vandorfecske.example")],
        );
        organization.tell("name", Lang::HU, NAME);
        organization.tell("description", Lang::HU, "Segít eligazodni.");
        let mut service = record(&SERVICE, "service", &[("organization_id", "org")], &[("status", "active")]);
        service.tell("name", Lang::HU, "Vándorfecske tanácsadás");
        service.tell("description", Lang::HU, "Segítség a tartózkodási kérelemhez.");
        let mut place =
            record(&LOCATION, "place", &[("organization_id", "org")], &[("location_type", "physical")]);
        place.tell("name", Lang::HU, "Vándorfecske ház");
        let at =
            record(&SERVICE_AT_LOCATION, "at", &[("service_id", "service"), ("location_id", "place")], &[]);
        let phone = record(&PHONE, "phone", &[("service_id", "service")], &[("number", "+36 1 000 4242")]);
        let mut unit = store.begin(&Actor::OPERATOR).await.unwrap();
        for mut record in [organization, service, place, at, phone] {
            unit.save(&mut record).await.unwrap();
        }
        unit.commit().await.unwrap();
        Town::of(store, Arc::default(), Arc::new(tempfile::tempdir().unwrap())).await
    }

    /// A city in which nothing is known yet.
    pub(crate) async fn bare(store: TestStore) -> Town {
        Town::of(store, Arc::default(), Arc::new(tempfile::tempdir().unwrap())).await
    }

    /// The city of a store as it is, with its list of needs, its ledger in a folder.
    async fn of(store: TestStore, needs: Arc<Needs>, folder: Arc<TempDir>) -> Town {
        directory::voice::settle(&store).await.unwrap();
        let live = Live::start(store.clone(), needs).await.unwrap();
        let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
        let apart = Arc::new(store.another(&site::keys_history()).await);
        let keys = Keys::new((**apart).clone(), Slow::default());
        let settings = Settings { ledger: ledger.clone(), keys, ..settings() };
        let router = site::router(&live, &settings).unwrap();
        Town { store, live, router, ledger, apart, folder }
    }

    /// Another store beside this town, under the same ledger.
    pub(crate) async fn beside(&self, store: TestStore) -> Town {
        Town::of(store, Arc::default(), Arc::clone(&self.folder)).await
    }

    /// The same with the program's own list of needs.
    pub(crate) async fn with_needs(store: TestStore) -> Town {
        let town = Town::on(store).await;
        Town::of(town.store, site::needs(None).unwrap(), town.folder).await
    }

    /// Time goes by, in both databases.
    pub(crate) fn wait(&self, seconds: i64) {
        self.store.clock().advance(seconds);
        let ahead = self.store.clock().now().micros() - self.apart.clock().now().micros();
        self.apart.clock().advance(ahead / 1_000_000);
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(path, "203.0.113.7:4000", &[]).await
    }

    /// Asks for a path as a client at an address, with headers.
    pub(crate) async fn ask(&self, path: &str, client: &str, headers: &[(&str, &str)]) -> Answer {
        self.sent(Request::get(path), client, headers, String::new()).await
    }

    /// Sends a form from a page of this very site, with headers.
    pub(crate) async fn send(&self, path: &str, form: &str, headers: &[(&str, &str)]) -> Answer {
        self.send_from(path, form, headers, "203.0.113.7:4000").await
    }

    /// The same from a client at an address.
    pub(crate) async fn send_from(
        &self,
        path: &str,
        form: &str,
        headers: &[(&str, &str)],
        client: &str,
    ) -> Answer {
        let form = form.to_owned();
        let own = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
        // What the test says of where it comes from stands.
        let said = |name: &str| headers.iter().any(|(known, _)| *known == name);
        let all: Vec<_> =
            own.into_iter().filter(|(name, _)| !said(name)).chain(headers.iter().copied()).collect();
        self.sent(Request::post(path), client, &all, form).await
    }

    /// Sends bytes with exactly these headers.
    pub(crate) async fn send_bytes(&self, path: &str, body: Vec<u8>, headers: &[(&str, &str)]) -> Answer {
        self.sent(Request::post(path), "203.0.113.7:4000", headers, body).await
    }

    async fn sent(
        &self,
        mut request: http::request::Builder,
        client: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body.into()).unwrap();
        request.extensions_mut().insert(ConnectInfo(client.parse::<SocketAddr>().unwrap()));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
        }
    }
}
