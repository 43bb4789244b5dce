//! The day of a meeting: who may write, who is here, lines that are written once and never over each other.

use chrono::NaiveDate;
use http::StatusCode;
use kernel::policy::{Action, Actor, Grant, Held, Role};
use kernel::{Id, Lang};
use post::Address;
use roundtable::meetings::{self, Office as Letters, Plan};
use roundtable::model::agenda::Kind;
use roundtable::model::meeting::{Event, Mode};
use roundtable::model::seat::{Office, Part};
use roundtable::policy::{Convene, Found};
use roundtable::{agenda, attendance, minutes, seats, tables};
use testkit::{TestStore, on_both};

use crate::signing_in::{leads, signed_in};
use crate::town::{Answer, Town, settings};

/// A meeting that goes on, with who does what at it.
pub(crate) struct Evening {
    pub(crate) town: Town,
    pub(crate) anna: Actor,
    pub(crate) meeting: Id,
    /// What is common, what is under the rule of Chatham House, what is hidden.
    pub(crate) items: [Id; 3],
    pub(crate) seats: [Id; 2],
    pub(crate) coordinator: String,
    pub(crate) mira: String,
}

pub(crate) async fn person(town: &Town, name: &str) -> Id {
    let on = town.store.read().await.unwrap();
    let address = Address::parse(&format!("{name}@menedek.example")).unwrap();
    people::Person::with_address(&on, &address).await.unwrap().unwrap().id
}

pub(crate) fn granted<A: Action>(actor: &Actor) -> Grant<A> {
    roundtable::policy::grant(&site::policy(), actor, &[]).unwrap()
}

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

pub(crate) async fn step(town: &Town, anna: &Actor, meeting: Id, event: Event) {
    let settings = settings();
    let desk = people::Desk { locales: &settings.locales, public_url: &settings.public_url };
    let office = Letters { desk, zone: chrono_tz::Europe::Budapest, organizer: None };
    meetings::step(&town.store, &granted(anna), office, meeting, event).await.unwrap();
}

async fn item(town: &Town, anna: &Actor, at: (Id, Id), title: &str, kind: Kind, chatham: bool) -> Id {
    let said = agenda::Said {
        title: title.to_owned(),
        description: String::new(),
        lang: Lang::HU,
        minutes: Some(20),
        kind,
        presenter: None,
        raised_by: None,
        chatham_house: chatham,
    };
    agenda::add(&town.store, &granted::<Convene>(anna), at.0, Some(at.1), &said).await.unwrap()
}

async fn table(town: &Town, anna: &Actor, name: &str) -> Id {
    let new = tables::New {
        name: name.to_owned(),
        purpose: String::new(),
        lang: Lang::HU,
        kind: roundtable::model::table::Kind::CityWide,
    };
    tables::found(&town.store, &granted::<Found>(anna), &new).await.unwrap()
}

pub(crate) fn plan() -> Plan {
    Plan {
        title: "Lakhatás".to_owned(),
        lang: Lang::HU,
        starts: Some(today().and_hms_opt(0, 0, 0).unwrap()),
        minutes: Some(60),
        mode: Mode::InPerson,
        place: String::new(),
        room: String::new(),
        access: String::new(),
        link: String::new(),
        capacity: None,
        languages: Vec::new(),
        childcare: false,
        public: false,
    }
}

pub(crate) async fn planned(town: &Town, anna: &Actor, table: Id) -> Id {
    meetings::plan(&town.store, &granted::<Convene>(anna), table, &plan()).await.unwrap()
}

pub(crate) async fn evening(store: TestStore) -> Evening {
    let town = Town::on(store).await;
    let coordinator = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let mira = signed_in(&town, "mira", &[]).await;
    let held = [Held { role: Role::Coordinator, organization: None }];
    let anna = Actor::person(person(&town, "anna").await, held);
    let table = table(&town, &anna, "Minta Kerekasztal").await;
    let meeting = planned(&town, &anna, table).await;
    step(&town, &anna, meeting, Event::Announce).await;
    let at = (table, meeting);
    let items = [
        item(&town, &anna, at, "Megnyitás", Kind::Common, false).await,
        item(&town, &anna, at, "Ami köztünk marad", Kind::Internal, true).await,
        item(&town, &anna, at, "Amit a vezetők tudnak", Kind::Hidden, false).await,
    ];
    let mut seated = Vec::new();
    for name in ["Zenta közösség", "Ábel közösség"] {
        let new = seats::New { community: Some((Lang::HU, name.to_owned())), ..seats::New::default() };
        seated.push(seats::add(&town.store, &granted(&anna), table, &new, today()).await.unwrap());
    }
    let who = person(&town, "mira").await;
    tables::appoint(&town.store, &granted(&anna), table, who, Office::MinuteTaker).await.unwrap();
    step(&town, &anna, meeting, Event::Begin).await;
    Evening { town, anna, meeting, items, seats: [seated[0], seated[1]], coordinator, mira }
}

impl Evening {
    pub(crate) fn path(&self, more: &str) -> String {
        format!("/en/tables/meeting/{}/day{more}", self.meeting)
    }

    pub(crate) async fn get(&self, session: &str, more: &str) -> Answer {
        self.town.ask(&self.path(more), "203.0.113.7:1", &[("cookie", session)]).await
    }

    pub(crate) async fn send(&self, session: &str, more: &str, form: &str) -> Answer {
        self.town.store.clock().advance(1);
        self.town.send(&self.path(more), form, &[("cookie", session)]).await
    }

    async fn by_script(&self, session: &str, form: &str) -> Answer {
        self.town.store.clock().advance(1);
        self.town.send(&self.path(""), form, &[("cookie", session), ("x-by-script", "1")]).await
    }

    async fn entries(&self) -> Vec<minutes::Entry> {
        minutes::entries(&self.town.store.read().await.unwrap(), self.meeting).await.unwrap()
    }

    async fn there(&self) -> Vec<attendance::There> {
        attendance::of(&self.town.store.read().await.unwrap(), self.meeting).await.unwrap()
    }

    /// The form of a line, sent under an id.
    fn line(&self, item: Id, id: &str, text: &str) -> String {
        format!("do=line&item={item}&id={id}&kind=note&text={}", text.replace(' ', "+"))
    }
}

const ONE: &str = "7f1f3a56-0f5c-4f6e-9f0b-8b2f4f0d1a01";
const OTHER: &str = "7f1f3a56-0f5c-4f6e-9f0b-8b2f4f0d1a02";

/// What a form of a page would send in a hidden field.
pub(crate) fn hidden(page: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    page.split(&field).nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn only_who_writes_the_minutes_of_this_table_opens_it() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let town = &evening.town;
    let stranger = signed_in(town, "stranger", &[]).await;
    let delegate = signed_in(town, "delegate", &[]).await;
    let elsewhere = signed_in(town, "elsewhere", &[]).await;
    let seat = evening.seats[0];
    let who = person(town, "delegate").await;
    seats::hold(&town.store, &granted(&evening.anna), seat, who, Part::Delegate).await.unwrap();
    let another = table(town, &evening.anna, "Másik asztal").await;
    let who = person(town, "elsewhere").await;
    tables::appoint(&town.store, &granted(&evening.anna), another, who, Office::MinuteTaker).await.unwrap();
    evening.send(&evening.mira, "", &evening.line(evening.items[0], ONE, "Elso sor")).await;

    let line = evening.line(evening.items[0], OTHER, "Nem az ove");
    for session in [&stranger, &delegate, &elsewhere] {
        for more in ["", "/lines", &format!("/line/{ONE}")] {
            assert_eq!(evening.get(session, more).await.status, StatusCode::NOT_FOUND, "{more}");
        }
        for form in [line.as_str(), "do=prepare", "do=guest&guest=X", "do=there"] {
            assert_eq!(evening.send(session, "", form).await.status, StatusCode::NOT_FOUND, "{form}");
        }
        let edit = evening.send(session, &format!("/line/{ONE}"), "version=1&do=remove").await;
        assert_eq!(edit.status, StatusCode::NOT_FOUND);
    }
    let entries = evening.entries().await;
    assert_eq!(entries.len(), 1, "nobody else wrote");
    for session in [&evening.mira, &evening.coordinator] {
        assert_eq!(evening.get(session, "").await.status, StatusCode::OK);
    }
    assert_eq!(leads(&town.get(&evening.path("")).await), "/en/sign-in");

    // A line of another meeting is not reached through one's own.
    let own = planned(town, &evening.anna, another).await;
    let path = format!("/en/tables/meeting/{own}/day/line/{ONE}");
    let headers = [("cookie", elsewhere.as_str())];
    assert_eq!(town.ask(&path, "203.0.113.7:1", &headers).await.status, StatusCode::NOT_FOUND);
    assert_eq!(town.send(&path, "version=1&do=remove", &headers).await.status, StatusCode::NOT_FOUND);
    let before = town.ask(&format!("/en/tables/meeting/{own}/day"), "203.0.113.7:1", &headers).await.body;
    assert!(before.contains("The meeting has not begun") && !before.contains("<textarea"), "{before}");
}

#[test]
fn who_is_here_is_noted_counted_and_never_written_over_unseen() {
    on_both(&site::history(), async |store| {
        let evening = evening(store).await;
        let [zenta, abel] = evening.seats;
        let page = evening.get(&evening.mira, "").await.body;
        assert!(page.contains("0 of 2 seats noted") && page.contains("Here: 0"), "{page}");
        let at = |name: &str| page.find(&format!("{name} közösség")).unwrap();
        assert!(at("Ábel") < at("Zenta"), "in the order of the language");
        let form = format!("do=there&s-{zenta}=none.present&s-{abel}=none.remote");
        assert_eq!(leads(&evening.send(&evening.mira, "", &form).await), format!("{}#who", evening.path("")));
        let page = evening.get(&evening.mira, "").await.body;
        assert!(page.contains("2 of 2 seats noted") && page.contains("Here: 2"), "{page}");
        assert!(page.contains("Community: 2"), "{page}");
        assert!(page.contains(&format!("name=\"s-{abel}\" value=\"remote.remote\" checked")), "{page}");

        // Two have the page open: one notes, the other had seen nothing yet.
        let form = format!("do=there&s-{zenta}=present.excused&s-{abel}=none.absent");
        let again = evening.send(&evening.coordinator, "", &form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("noted something else meanwhile: Online."), "{}", again.body);
        assert!(again.body.contains(&format!("name=\"s-{abel}\" value=\"remote.absent\" checked")), "kept");
        let how = |there: &[attendance::There], seat| {
            there.iter().find(|one| one.seat == Some(seat)).map(|one| one.how.name())
        };
        let there = evening.there().await;
        assert_eq!((how(&there, zenta), how(&there, abel)), (Some("excused"), Some("remote")));
        let form = format!("do=there&s-{abel}=none.absent");
        assert_eq!(evening.by_script(&evening.mira, &form).await.status, StatusCode::CONFLICT);
        evening.send(&evening.mira, "", &format!("do=there&s-{zenta}=excused.none")).await;
        assert_eq!(how(&evening.there().await, zenta), None, "taken back");

        // What the page only offers counts where somebody looked: in the category whose button was pressed.
        for (group, noted) in [("ngo", None), ("community_representative", Some("excused"))] {
            let form = format!("do=there&group={group}&s-{zenta}=offered.excused");
            leads(&evening.send(&evening.mira, "", &form).await);
            assert_eq!(how(&evening.there().await, zenta), noted, "{group}");
        }
        evening.send(&evening.mira, "", &format!("do=there&s-{zenta}=excused.none")).await;

        // A guest sent twice is one guest; another name is another guest.
        for form in [format!("do=guest&id={ONE}&guest=Kata"), format!("do=guest&id={ONE}&guest=Kata")] {
            leads(&evening.send(&evening.mira, "", &form).await);
        }
        leads(&evening.send(&evening.mira, "", &format!("do=guest&id={ONE}&guest=Dani")).await);
        leads(&evening.send(&evening.mira, "", &format!("do=guest&id={OTHER}&guest=")).await);
        let page = evening.get(&evening.mira, "").await.body;
        assert!(page.contains("Here: 4") && page.contains("Guest: 3"), "{page}");
        assert!(page.contains("Guest without a name"), "{page}");
        leads(&evening.send(&evening.mira, "", &format!("do=guest_gone&id={ONE}")).await);
        assert!(!evening.get(&evening.mira, "").await.body.contains(">Kata<"));
    });
}

#[test]
fn a_line_sent_twice_stands_once_and_another_wording_is_not_lost() {
    on_both(&site::history(), async |store| {
        let evening = evening(store).await;
        let item = evening.items[0];
        let page = evening.get(&evening.mira, "").await.body;
        let id = hidden(page.split(&format!("id=\"item-{item}\"")).nth(1).unwrap(), "id");
        let form = evening.line(item, &id, "A napirend áll");
        for _ in 0..2 {
            let sent = evening.send(&evening.mira, "", &form).await;
            assert_eq!(leads(&sent), format!("{}#item-{item}", evening.path("")));
        }
        assert_eq!(evening.by_script(&evening.mira, &form).await.status, StatusCode::OK);
        assert_eq!(evening.entries().await.len(), 1);
        // Back in the browser, written further and sent under the same id.
        let form = evening.line(item, &id, "A napirend nem áll");
        let both = evening.send(&evening.mira, "", &form).await;
        assert_eq!(both.status, StatusCode::CONFLICT);
        assert!(both.body.contains("A napirend áll") && both.body.contains("A napirend nem áll"));
        assert!(both.body.contains("saved already, with other words"), "{}", both.body);
        let taken =
            format!("do=write&version={}&kind=note&text=A+napirend+nem", hidden(&both.body, "version"));
        leads(&evening.send(&evening.mira, &format!("/line/{id}"), &taken).await);
        let entries = evening.entries().await;
        assert_eq!(&*entries[0].0.text("text", Lang::EN).unwrap().body, "A napirend nem");

        // What is wrong is said at its field, and nothing typed is lost.
        let form = format!("do=line&item={item}&id={OTHER}&kind=action&text=Levelet+k%C3%BCld&due=holnap");
        let again = evening.send(&evening.mira, "", &form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in [&format!("href=\"#due-{item}\""), "\nLevelet küld</textarea>", OTHER, "value=\"holnap\""]
        {
            assert!(again.body.contains(part), "{part}: {}", again.body);
        }
        let long = evening.line(item, OTHER, &"é".repeat(4_001));
        let again = evening.send(&evening.mira, "", &long).await.body;
        assert!(again.contains("This is too long") && again.contains(&"é".repeat(4_001)));
    });
}

#[test]
fn two_who_change_one_line_see_both_wordings() {
    on_both(&site::history(), async |store| {
        let evening = evening(store).await;
        evening.send(&evening.mira, "", &evening.line(evening.items[0], ONE, "Elso")).await;
        let line = format!("/line/{ONE}");
        let opened = evening.get(&evening.mira, &line).await.body;
        let version = hidden(&opened, "version");
        let edit = |text: &str| format!("do=write&version={version}&kind=decision&text={text}");
        leads(&evening.send(&evening.coordinator, &line, &edit("Masodik")).await);
        let both = evening.send(&evening.mira, &line, &edit("Harmadik")).await;
        assert_eq!(both.status, StatusCode::CONFLICT);
        let (theirs, mine) = (both.body.find("Masodik").unwrap(), both.body.find("Harmadik").unwrap());
        assert!(theirs < mine, "under each other: {}", both.body);
        assert_eq!(&*evening.entries().await[0].0.text("text", Lang::HU).unwrap().body, "Masodik");
        let stale = evening.send(&evening.mira, &line, &format!("do=remove&version={version}")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT, "nor is it taken away unseen");
        let version = hidden(&both.body, "version");
        let mine = format!("do=write&version={version}&kind=note&text=Harmadik");
        leads(&evening.send(&evening.mira, &line, &mine).await);
        assert_eq!(&*evening.entries().await[0].0.text("text", Lang::HU).unwrap().body, "Harmadik");

        // Who changes what somebody else took away keeps the words.
        let version = hidden(&evening.get(&evening.mira, &line).await.body, "version");
        leads(&evening.send(&evening.coordinator, &line, &format!("do=remove&version={version}")).await);
        assert!(evening.entries().await.is_empty());
        let gone = evening.send(&evening.mira, &line, &mine).await;
        assert!(gone.body.contains("\nHarmadik</textarea>"), "{}", gone.body);
        assert!(gone.body.contains("taken this line away meanwhile"));
        // Sent again under its old id it stays away, and a script takes it as done.
        let form = evening.line(evening.items[0], ONE, "Elso");
        assert_eq!(evening.by_script(&evening.mira, &form).await.status, StatusCode::CONFLICT);
        let again = evening.send(&evening.mira, "", &form).await.body;
        assert!(again.contains("\nElso</textarea>") && evening.entries().await.is_empty(), "{again}");
    });
}

#[tokio::test]
async fn what_is_hidden_is_not_there_and_who_spoke_in_confidence_is_not_named() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let [_, chatham, secret] = evening.items;
    evening.send(&evening.coordinator, "", &evening.line(secret, ONE, "Titkos sor")).await;
    assert_eq!(evening.entries().await.len(), 1);
    let leads_the_talk = evening.get(&evening.coordinator, "").await.body;
    assert!(leads_the_talk.contains("Amit a vezetők tudnak") && leads_the_talk.contains("Titkos sor"));
    for more in ["", "/lines"] {
        let page = evening.get(&evening.mira, more).await.body;
        assert!(page.contains("Ami köztünk marad"), "{page}");
        for part in ["Amit a vezetők tudnak", "Titkos sor", ONE, &secret.to_string()] {
            assert!(!page.contains(part), "{more} {part}: {page}");
        }
    }
    let line = format!("/line/{ONE}");
    assert_eq!(evening.get(&evening.mira, &line).await.status, StatusCode::NOT_FOUND);
    // A line that is hidden is answered as one that there is not: what was typed is given back, and nothing is told.
    let edit = "do=write&version=1&kind=note&text=X";
    for line in [ONE, OTHER] {
        let answer = evening.send(&evening.mira, &format!("/line/{line}"), edit).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("\nX</textarea>") && !answer.body.contains("Titkos"), "{}", answer.body);
    }
    assert_eq!(&*evening.entries().await[0].0.text("text", Lang::HU).unwrap().body, "Titkos sor");
    let into = evening.line(secret, OTHER, "Kivulrol");
    assert_eq!(evening.send(&evening.mira, "", &into).await.status, StatusCode::NOT_FOUND);

    // Neither the form nor who sends one by hand names anybody.
    let page = evening.get(&evening.mira, "").await.body;
    let section = page.split(&format!("id=\"item-{chatham}\"")).nth(1).unwrap();
    let section = section.split("</section>").next().unwrap();
    assert!(
        section.contains("may be used, but not who said it") && !section.contains("<select"),
        "{section}"
    );
    let form = format!("{}&seat={}", evening.line(chatham, OTHER, "Bizalmas"), evening.seats[0]);
    leads(&evening.send(&evening.mira, "", &form).await);
    let entries = evening.entries().await;
    assert!(entries.iter().all(|entry| entry.seat().is_none()) && entries.len() == 2);
    let named = format!(
        "{}&seat={}",
        evening.line(evening.items[0], &OTHER.replace("a02", "a03"), "Nyilt"),
        evening.seats[0]
    );
    leads(&evening.send(&evening.mira, "", &named).await);
    assert_eq!(evening.entries().await[2].seat(), Some(evening.seats[0]));
}

#[tokio::test]
async fn minutes_that_are_written_out_take_no_more_lines() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let empty = evening.send(&evening.mira, "", "do=prepare").await;
    assert!(empty.body.contains("Nothing stands in the minutes yet"), "{}", empty.body);
    let item = evening.items[0];
    evening.send(&evening.mira, "", &evening.line(item, ONE, "Elso")).await;
    let open = evening.get(&evening.coordinator, &format!("/line/{ONE}")).await.body;
    assert_eq!(
        leads(&evening.send(&evening.mira, "", "do=prepare").await),
        format!("{}#send-in", evening.path(""))
    );
    let page = evening.get(&evening.mira, "").await.body;
    assert!(page.contains("Write further") && !page.contains("<textarea") && page.contains("Elso"), "{page}");
    let late = evening.line(item, OTHER, "Keso");
    let again = evening.send(&evening.mira, "", &late).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("The minutes cannot be written at the moment"), "{}", again.body);
    assert_eq!(evening.by_script(&evening.mira, &late).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let edit = format!("do=write&version={}&kind=note&text=Mas", hidden(&open, "version"));
    let again = evening.send(&evening.coordinator, &format!("/line/{ONE}"), &edit).await;
    assert!(again.body.contains("\nMas</textarea>"), "nothing typed is lost: {}", again.body);
    assert_eq!(evening.entries().await.len(), 1);
    leads(&evening.send(&evening.mira, "", "do=reopen").await);
    leads(&evening.send(&evening.mira, "", &late).await);
    assert_eq!(evening.entries().await.len(), 2);
}

#[tokio::test]
async fn what_another_writes_is_asked_for_and_answered_only_when_it_changed() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let page = evening.get(&evening.mira, "").await;
    assert_eq!(page.headers["cache-control"], "no-store");
    let version = page.body.split("data-version=\"").nth(1).unwrap().split('"').next().unwrap();
    let since = format!("/lines?since={version}");
    assert_eq!(evening.get(&evening.mira, &since).await.status, StatusCode::NO_CONTENT);
    evening.send(&evening.coordinator, "", &evening.line(evening.items[0], ONE, "Tole")).await;
    let part = evening.get(&evening.mira, &since).await;
    assert_eq!(part.headers["cache-control"], "no-store");
    assert!(part.body.contains("Tole") && !part.body.contains("<textarea"), "{}", part.body);
    let version = part.body.split("data-version=\"").nth(1).unwrap().split('"').next().unwrap();
    let since = format!("/lines?since={version}");
    assert_eq!(evening.get(&evening.mira, &since).await.status, StatusCode::NO_CONTENT);
    let form = format!("do=there&s-{}=none.present", evening.seats[0]);
    let noted = evening.by_script(&evening.coordinator, &form).await;
    assert!(noted.body.contains(&format!("s-{}.present", evening.seats[0])), "{}", noted.body);
    assert_eq!(evening.get(&evening.mira, &since).await.status, StatusCode::OK);
}

#[tokio::test]
async fn nothing_somebody_sends_makes_the_day_fall_over() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let line = format!("/line/{ONE}");
    evening.send(&evening.mira, "", &evening.line(evening.items[0], ONE, "Elso")).await;
    let worst = [
        "",
        "%00",
        "a%00b",
        "%E2%80%AEgnorw",
        "'+OR+1%3D1+--",
        "-1",
        "99999999999999999999",
        "%2B262142-12-31",
        "none.present",
        "<script>alert(1)</script>",
        ONE,
    ];
    let fields = ["id", "item", "kind", "text", "seat", "due", "version", "guest"];
    for done in ["line", "there", "guest", "guest_gone", "reopen", "", "x%00"] {
        for worst in worst {
            let seat = format!("&s-{}={worst}&s-{worst}=none.present", evening.seats[0]);
            let all: String = fields.iter().map(|name| format!("&{name}={worst}")).collect();
            let some = format!(
                "&item={}&kind=action&text={worst}&due={worst}&seat={worst}&id={worst}",
                evening.items[0]
            );
            for form in [format!("do={done}{all}{seat}"), format!("do={done}{some}")] {
                for more in ["", &line] {
                    let answer = evening.send(&evening.mira, more, &form).await;
                    assert!(answer.status.as_u16() < 500, "{more} {form}: {}", answer.body);
                }
            }
        }
    }
    let page = evening.get(&evening.mira, "").await.body;
    assert!(!page.contains("<script>alert"), "what others wrote is text");
    assert!(!page.contains('\u{202e}'), "nor does it turn around what stands beside it");
}
