//! The code on the wall: who shows it, who checks in with it, and that it tells nobody of anybody.

use http::StatusCode;
use kernel::Id;
use roundtable::model::meeting::Event;
use roundtable::model::seat::Part;
use roundtable::model::table::Light;
use roundtable::{meetings, seats, tables};
use store::sql::{self, get};
use testkit::{TestStore, on_both};

use crate::day::{Evening, evening, granted, person, planned, step};
use crate::signing_in::{leads, path, signed_in};
use crate::town::{Answer, Town};

impl Evening {
    pub(crate) async fn table(&self) -> Id {
        let meeting = meetings::one(&self.town.store.read().await.unwrap(), self.meeting).await.unwrap();
        meeting.unwrap().table().unwrap()
    }

    /// Lets the table have something besides.
    pub(crate) async fn light(&self, lights: &[Light]) {
        let on = self.town.store.read().await.unwrap();
        let table = tables::one(&on, self.table().await).await.unwrap().unwrap();
        drop(on);
        let said = tables::Said {
            name: "Minta Kerekasztal".to_owned(),
            purpose: String::new(),
            how_to_be_heard: String::new(),
            lang: kernel::Lang::HU,
            lights: lights.to_vec(),
            public: true,
            funding: String::new(),
        };
        let grant = granted(&self.anna);
        tables::describe(&self.town.store, &grant, table.id(), table.0.version, &said).await.unwrap();
    }

    /// Somebody who sits at a seat: their session.
    pub(crate) async fn seated(&self, name: &str, seat: Id) -> String {
        let session = signed_in(&self.town, name, &[]).await;
        let who = person(&self.town, name).await;
        seats::hold(&self.town.store, &granted(&self.anna), seat, who, Part::Delegate).await.unwrap();
        session
    }

    /// What another page of the meeting answers.
    pub(crate) async fn ask(&self, session: &str, path: &str) -> Answer {
        self.town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
    }

    pub(crate) async fn tell(&self, session: &str, path: &str, form: &str) -> Answer {
        self.town.store.clock().advance(1);
        self.town.send(path, form, &[("cookie", session)]).await
    }

    fn wall(&self) -> String {
        format!("/en/tables/meeting/{}/check-in", self.meeting)
    }

    pub(crate) fn inside(&self) -> String {
        format!("/en/table/meeting/{}", self.meeting)
    }

    /// What stands on the wall.
    async fn code(&self) -> String {
        let page = self.ask(&self.mira, &self.wall()).await.body;
        page.split("k-wall-code\"").nth(1).unwrap().split(['>', '<']).nth(1).unwrap().to_owned()
    }
}

async fn opened(store: TestStore) -> (Evening, String) {
    let evening = evening(store).await;
    let delegate = evening.seated("delegate", evening.seats[0]).await;
    evening.light(&[Light::CheckIn]).await;
    leads(&evening.tell(&evening.mira, &evening.wall(), "do=open").await);
    (evening, delegate)
}

#[tokio::test]
async fn the_wall_is_opened_by_who_writes_minutes_and_names_nobody() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let delegate = evening.seated("delegate", evening.seats[0]).await;
    let stranger = signed_in(&evening.town, "stranger", &[]).await;
    let page = evening.ask(&evening.mira, &evening.wall()).await;
    assert!(page.body.contains("This table has no check-in with a code"), "{}", page.body);
    let refused = evening.tell(&evening.mira, &evening.wall(), "do=open").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    evening.light(&[Light::CheckIn]).await;
    for session in [&delegate, &stranger] {
        assert_eq!(evening.ask(session, &evening.wall()).await.status, StatusCode::NOT_FOUND);
        let open = evening.tell(session, &evening.wall(), "do=open").await;
        assert_eq!(open.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(leads(&evening.town.get(&evening.wall()).await), "/en/sign-in");
    for _ in 0..2 {
        let page = evening.ask(&evening.mira, &evening.wall()).await;
        assert!(page.body.contains("Show the code"), "looking opens nothing: {}", page.body);
        assert!(!page.body.contains("http-equiv"), "nothing changes yet");
    }
    leads(&evening.tell(&evening.mira, &evening.wall(), "do=open").await);
    let form = format!("do=there&s-{}=none.present", evening.seats[0]);
    leads(&evening.send(&evening.mira, "", &form).await);
    let page = evening.ask(&evening.mira, &evening.wall()).await;
    assert_eq!(page.headers["cache-control"], "no-store");
    let code = evening.code().await.replace(' ', "");
    let address = format!("https://city.example/en/table/check-in/{}/{code}<", evening.meeting);
    for part in [&address, "<svg", "Here: 1", "<noscript><meta http-equiv=\"refresh\"", "data-again="] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    assert!(!page.body.contains("Zenta"), "not who: {}", page.body);
    leads(&evening.tell(&evening.mira, &evening.wall(), "do=close").await);
    assert!(evening.ask(&evening.mira, &evening.wall()).await.body.contains("Show the code"));
}

#[test]
fn who_sits_there_checks_in_on_the_page_of_the_meeting() {
    on_both(&site::history(), async |store| {
        let (evening, delegate) = opened(store).await;
        let inside = evening.inside();
        let page = evening.ask(&delegate, &inside).await.body;
        assert!(page.contains("The code shown in the room") && !page.contains("name=\"remote\""), "{page}");
        let again = evening.tell(&delegate, &inside, "do=check-in&digits=12+34").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in ["This is not the code", "href=\"#digits\"", "value=\"12 34\""] {
            assert!(again.body.contains(part), "{part}: {}", again.body);
        }
        let form = format!("do=check-in&digits={}", evening.code().await.replace(' ', "+"));
        assert_eq!(leads(&evening.tell(&delegate, &inside, &form).await), format!("{inside}?saved#check-in"));
        let page = evening.ask(&delegate, &inside).await.body;
        assert!(page.contains("It is noted that you are here") && !page.contains("id=\"digits\""), "{page}");
        let day = evening.get(&evening.mira, "").await.body;
        assert!(day.contains("Checked in with the code") && day.contains("Here: 1"), "{day}");
        // Who convenes sits at no seat, and a code is asked of nobody who is none of theirs.
        let page = evening.ask(&evening.coordinator, &inside).await.body;
        assert!(!page.contains("The code shown in the room"), "{page}");
        let none = evening.tell(&evening.coordinator, &inside, &form).await;
        assert!(none.body.contains("You have no seat at this table"), "{}", none.body);
        for _ in 0..5 {
            evening.tell(&delegate, &inside, "do=check-in&digits=1").await;
        }
        let wait = evening.tell(&delegate, &inside, &form).await;
        assert!(wait.body.contains("15 minutes"), "{}", wait.body);
    });
}

#[tokio::test]
async fn where_the_picture_leads_knows_nobody_and_notes_only_who_sits_there() {
    let (evening, delegate) = opened(TestStore::new(&site::history()).await).await;
    let code = evening.code().await;
    let picture = format!("/en/table/check-in/{}/{}", evening.meeting, code.replace(' ', ""));
    let page = evening.town.get(&picture).await;
    assert_eq!((page.status, &page.headers["cache-control"]), (StatusCode::OK, &"no-store".parse().unwrap()));
    for part in [&code, &format!("value=\"{}\"", code.replace(' ', "")), "the letter that invited you"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    for part in ["Lakhatás", "Zenta", "Minta Kerekasztal"] {
        assert!(!page.body.contains(part), "{part}: {}", page.body);
    }
    let elsewhere = picture.replace(&evening.meeting.to_string(), &evening.seats[0].to_string());
    assert_eq!(evening.town.get(&elsewhere).await.status, StatusCode::OK, "it does not say what there is");
    for wrong in ["12345", "1234567", "abcdef", "%3Cscript"] {
        let path = format!("/en/table/check-in/{}/{wrong}", evening.meeting);
        assert_eq!(evening.town.get(&path).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    let there = async || {
        let page = evening.ask(&evening.mira, &evening.wall()).await.body;
        page.split("Here: ").nth(1).unwrap().split('<').next().unwrap().to_owned()
    };
    let form = format!("do=check-in&digits={}", code.replace(' ', ""));
    let stranger = signed_in(&evening.town, "stranger", &[]).await;
    assert_eq!(evening.tell(&stranger, &evening.inside(), &form).await.status, StatusCode::NOT_FOUND);
    let signed_out = evening.town.send(&evening.inside(), &form, &[]).await;
    assert!(signed_out.body.contains("/en/sign-in"), "what was sent waits: {}", signed_out.body);
    assert_eq!(there().await, "0");
    leads(&evening.tell(&delegate, &evening.inside(), &form).await);
    assert_eq!(there().await, "1");
}

/// Where the letter that invited somebody leads.
async fn invited(town: &Town, name: &str) -> String {
    let text = "SELECT plain FROM outbox WHERE recipient = $1";
    let values = vec![sql::text(&format!("{name}@menedek.example"))];
    let rows = sql::query(&town.store.read().await.unwrap(), "read letters", text, values).await.unwrap();
    let letters = rows.iter().map(|row| get::<String>(row, 0).unwrap());
    letters.map(|letter| path(&letter)).find(|path| path.contains("/invited/")).unwrap()
}

#[test]
fn who_has_no_account_checks_in_by_the_link_in_their_letter() {
    on_both(&site::history(), async |store| {
        let (mut evening, _) = opened(store).await;
        let town = &evening.town;
        let new = seats::New {
            community: Some((kernel::Lang::HU, "Dóra köre".to_owned())),
            ..seats::New::default()
        };
        let (table, grant) = (evening.table().await, granted(&evening.anna));
        let seat = seats::add(&town.store, &grant, table, &new, crate::day::today()).await.unwrap();
        evening.seated("dora", seat).await;
        let next = planned(town, &evening.anna, table).await;
        step(town, &evening.anna, next, Event::Announce).await;
        step(town, &evening.anna, next, Event::Begin).await;
        let link = invited(town, "dora").await;
        let page = town.get(&link).await.body;
        assert!(!page.contains("The code shown in the room"), "the door is closed: {page}");
        evening.meeting = next;
        leads(&evening.tell(&evening.mira, &evening.wall(), "do=open").await);
        let town = &evening.town;
        let page = town.get(&link).await.body;
        assert!(page.contains("The code shown in the room"), "{page}");
        let again = town.send(&link, "do=check-in&digits=000", &[]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("This is not the code") && again.body.contains("value=\"000\""));
        let form = format!("do=check-in&digits={}", evening.code().await.replace(' ', ""));
        let done = town.send(&link, &form, &[]).await;
        assert!(leads(&done).ends_with("#check-in"), "{}", leads(&done));
        assert!(town.get(&link).await.body.contains("It is noted that you are here"));
        assert!(evening.ask(&evening.mira, &evening.wall()).await.body.contains("Here: 1"));
    });
}
