//! Signing in through the whole site: invitation, letter, link, code, account, sessions; and what strangers try.

use std::sync::Arc;

use directory::snapshot::Live;
use directory_pages::pages::{
    EmergencyPage, Funding, Heard, MinePage, PastPage, QueuePage, ReceiptPage, ReviewPage, Tell, WritePage,
};
use http::StatusCode;
use kernel::policy::{Actor, Held, Relation, Role};
use kernel::{Id, Lang};
use network_pages::{BalancePage, Bring, MembersPage, NetworkPage, OnePage, Ours};
use people::{Invitation, Keys, Slow, invite};
use people_pages::{
    Account, CodesPage, ConfirmPage, DoorPage, OwnKeysPage, People, SecondStepPage, Sent, SignInPage,
    StopPage, TryPage,
};
use post::Address;
use roundtable_pages::{
    CheckInPage, CorrectionsPage, DayPage, InsideActions, InsideHome, InsideMeet, InsideMeeting,
    InsideProposals, InsideRules, InsideSearch, InsideTable, InsideTopics, InvitedPage, KitPage, KitText,
    LinePage, MeetingPage, NumbersPage, PublicHome, PublicMeeting, PublicRules, PublicSearch, PublicTable,
    RulesPage, TablePage, TablesPage, TranslationsPage, WallPage,
};
use store::setting;
use store::sql::{self, get};
use testkit::{TestStore, on_both};

use crate::town::{Answer, Town, settings, sure};

const SESSION: &str = "__Host-session";
const BROWSER: &str = "__Host-way-in";

/// A cookie an answer sets, as a browser sends it back.
pub(crate) fn cookie(answer: &Answer, name: &str) -> String {
    let set = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let set = set.map(|value| value.split(';').next().unwrap()).find(|pair| pair.starts_with(name));
    set.unwrap_or_else(|| panic!("no cookie {name}")).to_owned()
}

/// Where an answer leads.
pub(crate) fn leads(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.headers["location"].to_str().unwrap()
}

/// The plain text of the newest letter.
pub(crate) async fn letter(town: &Town) -> String {
    let text = "SELECT plain FROM outbox ORDER BY created_at DESC, id LIMIT 1";
    let on = town.store.read().await.unwrap();
    get(&sql::query_one(&on, "read a letter", text, vec![]).await.unwrap().unwrap(), 0).unwrap()
}

/// The plain texts of all letters.
pub(crate) async fn letters(town: &Town) -> Vec<String> {
    let on = town.store.read().await.unwrap();
    let rows = sql::query(&on, "read letters", "SELECT plain FROM outbox", vec![]).await.unwrap();
    rows.iter().map(|row| get(row, 0).unwrap()).collect()
}

/// The path of the link in a letter.
pub(crate) fn path(letter: &str) -> String {
    let url = letter.lines().find_map(|line| line.strip_prefix("https://city.example")).unwrap();
    url.to_owned()
}

async fn invited(town: &Town, name: &str, roles: &[Role]) -> String {
    let held = roles.iter().map(|role| Held { role: *role, organization: None });
    invited_to(town, name, held.collect()).await
}

pub(crate) async fn invited_to(town: &Town, name: &str, roles: Vec<Held>) -> String {
    let invitation = Invitation {
        name: name.to_owned(),
        address: Some(Address::parse(&format!("{name}@menedek.example")).unwrap()),
        language: Lang::EN,
        roles,
    };
    let settings = settings();
    let grant = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
    let invited =
        invite(&town.store, &grant, &settings.locales, &settings.public_url, &invitation).await.unwrap();
    town.store.clock().advance(1);
    format!("/en/invitation/{}", *invited.secret.written())
}

/// Somebody who holds a role, at an organisation or for the whole network: the session's cookie.
pub(crate) async fn holding(town: &Town, role: Role, organization: Option<Id>) -> String {
    let name = role.name().replace('_', "-");
    let held = vec![Held { role, organization }];
    let cookie = cookie(&town.send(&invited_to(town, &name, held).await, "", &[]).await, SESSION);
    sure(town).await;
    cookie
}

/// Invites somebody and lets them in by the link alone: the session's cookie.
pub(crate) async fn by_link(town: &Town, name: &str, roles: &[Role]) -> String {
    cookie(&town.send(&invited(town, name, roles).await, "", &[]).await, SESSION)
}

/// Invites somebody and lets them in, with their second step: the session's cookie.
pub(crate) async fn signed_in(town: &Town, name: &str, roles: &[Role]) -> String {
    let cookie = by_link(town, name, roles).await;
    sure(town).await;
    cookie
}

async fn work(town: &Town) {
    while site::jobs::round(&town.store, &settings()).await.unwrap() {}
    town.store.clock().advance(1);
}

#[test]
fn somebody_comes_in_by_invitation_and_again_by_link_and_by_code() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let invitation = invited(&town, "anna", &[Role::Coordinator]).await;
        assert_eq!(path(&letter(&town).await), invitation, "the letter says the same");
        assert_eq!(leads(&town.get("/hu/account").await), "/hu/sign-in", "nobody yet");
        for _ in 0..2 {
            let page = town.get(&invitation).await;
            assert!(page.body.contains("anna, the round table invites you."), "looking uses nothing up");
        }
        let session = cookie(&town.send(&invitation, "", &[]).await, SESSION);
        let account = town.ask("/en/account", "203.0.113.7:1", &[("cookie", &session)]).await;
        for part in ["Signed in as anna.", "anna@menedek.example", "Coordinator", "This browser"] {
            assert!(account.body.contains(part), "{part}: {}", account.body);
        }
        assert_eq!(account.headers["cache-control"], "no-store");
        assert_eq!(town.send(&invitation, "", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once");

        let asked = town.send("/en/sign-in", "address=Anna%40menedek.example", &[]).await;
        assert_eq!(leads(&asked), "/en/sign-in/sent");
        let browser = cookie(&asked, BROWSER);
        work(&town).await;
        let link = path(&letter(&town).await);
        let elsewhere = town.send(&link, "", &[]).await;
        assert!(elsewhere.body.contains("only in the browser you asked with"), "{}", elsewhere.body);
        let entered = town.send(&link, "", &[("cookie", &format!("{browser}; {session}"))]).await;
        assert_eq!(leads(&entered), "/en/account");
        let second = cookie(&entered, SESSION);
        assert_ne!(second, session, "another session each time");
        assert_eq!(
            leads(&town.ask("/en/account", "203.0.113.7:1", &[("cookie", &session)]).await),
            "/en/sign-in"
        );

        let asked = town.send("/en/sign-in", "address=anna%40menedek.example", &[]).await;
        let browser = cookie(&asked, BROWSER);
        work(&town).await;
        let letter = letter(&town).await;
        let code =
            letter.split("this code there: ").nth(1).unwrap().lines().next().unwrap().replace(' ', "+");
        let wrong = town.send("/en/sign-in/sent", "code=1234", &[("cookie", &browser)]).await;
        assert!(wrong.body.contains("This code does not fit.") && wrong.body.contains("value=\"1234\""));
        let entered = town.send("/en/sign-in/sent", &format!("code={code}"), &[("cookie", &browser)]).await;
        assert_eq!(leads(&entered), "/en/account", "{letter}");
    });
}

#[tokio::test]
async fn one_ends_sessions_one_does_not_know_and_signs_out() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let here = signed_in(&town, "anna", &[]).await;
    let there = signed_in(&town, "anna", &[]).await;
    let account = |cookie: String| {
        let town = &town;
        async move { town.ask("/en/account", "203.0.113.7:1", &[("cookie", &cookie)]).await }
    };
    assert_eq!(account(here.clone()).await.body.matches("name=\"session\"").count(), 1, "the other one");
    let ended = town.send("/en/account/sessions", "others=1", &[("cookie", &here)]).await;
    assert_eq!(leads(&ended), "/en/account");
    assert_eq!(leads(&account(there).await), "/en/sign-in");
    let out = town.send("/en/sign-out", "", &[("cookie", &here)]).await;
    assert_eq!((leads(&out), cookie(&out, SESSION)), ("/en/", format!("{SESSION}=")));
    assert_eq!(leads(&account(here).await), "/en/sign-in", "the cookie opens nothing any more");
}

#[tokio::test]
async fn what_strangers_try_leads_nowhere() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = signed_in(&town, "anna", &[]).await;
    // Another site's form, with the browser's cookie.
    for path in ["/en/account/sessions", "/en/sign-out", "/en/sign-in"] {
        let headers = [("cookie", session.as_str()), ("sec-fetch-site", "cross-site")];
        assert_eq!(town.send(path, "others=1", &headers).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    // A session of one's own making, before and after.
    let planted = format!("{SESSION}={}", "ab".repeat(32));
    let invitation = invited(&town, "eva", &[]).await;
    let entered = town.send(&invitation, "", &[("cookie", &planted)]).await;
    assert_ne!(cookie(&entered, SESSION), planted);
    assert_eq!(
        leads(&town.ask("/en/account", "203.0.113.7:1", &[("cookie", &planted)]).await),
        "/en/sign-in"
    );
    // A cookie that a page without encryption could have set.
    let plain = session.replace("__Host-", "");
    assert_eq!(leads(&town.ask("/en/account", "203.0.113.7:1", &[("cookie", &plain)]).await), "/en/sign-in");
    // The site's own name, not the one a client says.
    let headers = [("host", "evil.example"), ("x-forwarded-host", "evil.example")];
    town.send("/en/sign-in", "address=anna%40menedek.example", &headers).await;
    work(&town).await;
    assert!(!letter(&town).await.contains("evil"), "links come from the configuration alone");
    // Known and unknown addresses.
    let ask = async |name: &str| {
        let answer = town.send("/en/sign-in", &format!("address={name}%40menedek.example"), &[]).await;
        let headers: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        (answer.status, leads(&answer).to_owned(), headers, answer.body)
    };
    assert_eq!(ask("anna").await, ask("nobody").await);
    // What is no link.
    for secret in ["x", &"0".repeat(64), "%2e%2e", "..%2f..%2fhu"] {
        let page = town.get(&format!("/en/sign-in/link/{secret}")).await;
        assert!(page.status == StatusCode::OK || page.status == StatusCode::NOT_FOUND, "{secret}");
        assert!(!page.body.contains("Welcome back"), "{secret}");
    }
}

#[tokio::test]
async fn a_public_page_is_the_same_for_who_is_signed_in() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = signed_in(&town, "anna", &[Role::Coordinator]).await;
    for path in ["/en/", "/en/search", "/en/search?q=segit", "/en/sign-in", "/hsds/v3/services"] {
        let stranger = town.get(path).await;
        let known = town.ask(path, "203.0.113.7:1", &[("cookie", &session)]).await;
        assert_eq!(stranger.body, known.body, "{path}");
        assert!(known.headers.get("set-cookie").is_none(), "{path}");
    }
}

/// The samples of a page, drawn.
fn drawn<'a, P: page::Page<'a> + askama::Template>(frame: page::Frame<'a>) -> Vec<String> {
    P::samples(frame).iter().map(|page| page.render().unwrap()).collect()
}

/// The pages of who signs in and of organisations at the table: in every language.
fn of_the_table<'a>(frame: &impl Fn() -> page::Frame<'a>) -> Vec<String> {
    let mut all = Vec::new();
    all.extend(drawn::<SignInPage>(frame()));
    all.extend(drawn::<InvitedPage>(frame()));
    all.extend(drawn::<CheckInPage>(frame()));
    all.extend(drawn::<StopPage>(frame()));
    all.extend(drawn::<Sent>(frame()));
    all.extend(drawn::<DoorPage>(frame()));
    all.extend(drawn::<TryPage>(frame()));
    all.extend(drawn::<Account>(frame()));
    all.extend(drawn::<Ours>(frame()));
    all.extend(drawn::<MembersPage>(frame()));
    all.extend(drawn::<Tell>(frame()));
    all.extend(drawn::<ReceiptPage>(frame()));
    all.extend(drawn::<MinePage>(frame()));
    all.extend(drawn::<WritePage>(frame()));
    all.extend(drawn::<page::KeptPage>(frame()));
    all.extend(drawn::<SecondStepPage>(frame()));
    all.extend(drawn::<CodesPage>(frame()));
    all.extend(drawn::<ConfirmPage>(frame()));
    all.extend(drawn::<OwnKeysPage>(frame()));
    all.extend(drawn::<site::Lookup>(frame()));
    all.extend(drawn::<InsideHome>(frame()));
    all.extend(drawn::<InsideActions>(frame()));
    all.extend(drawn::<InsideTable>(frame()));
    all.extend(drawn::<InsideMeeting>(frame()));
    all.extend(drawn::<InsideRules>(frame()));
    all.extend(drawn::<InsideProposals>(frame()));
    all.extend(drawn::<InsideTopics>(frame()));
    all.extend(drawn::<InsideMeet>(frame()));
    all.extend(drawn::<InsideSearch>(frame()));
    // What is found for some words is for no search engine.
    all.extend(drawn::<PublicSearch>(frame()));
    all
}

/// What everybody reads of round tables.
fn of_everybody<'a>(frame: &impl Fn() -> page::Frame<'a>) -> Vec<String> {
    let mut all = Vec::new();
    all.extend(drawn::<PublicHome>(frame()));
    all.extend(drawn::<PublicTable>(frame()));
    all.extend(drawn::<PublicMeeting>(frame()));
    all.extend(drawn::<PublicRules>(frame()));
    all
}

/// The pages of the back office.
fn of_the_desk<'a>(frame: &impl Fn() -> page::Frame<'a>) -> Vec<String> {
    let mut all = Vec::new();
    all.extend(drawn::<People>(frame()));
    all.extend(drawn::<BalancePage>(frame()));
    all.extend(drawn::<NetworkPage>(frame()));
    all.extend(drawn::<OnePage>(frame()));
    all.extend(drawn::<site::ToDo>(frame()));
    all.extend(drawn::<Funding>(frame()));
    all.extend(drawn::<Heard>(frame()));
    all.extend(drawn::<EmergencyPage>(frame()));
    all.extend(drawn::<QueuePage>(frame()));
    all.extend(drawn::<ReviewPage>(frame()));
    all.extend(drawn::<PastPage>(frame()));
    all.extend(drawn::<Bring>(frame()));
    all.extend(drawn::<TablesPage>(frame()));
    all.extend(drawn::<TablePage>(frame()));
    all.extend(drawn::<NumbersPage>(frame()));
    all.extend(drawn::<RulesPage>(frame()));
    all.extend(drawn::<KitPage>(frame()));
    all.extend(drawn::<KitText>(frame()));
    all.extend(drawn::<MeetingPage>(frame()));
    all.extend(drawn::<DayPage>(frame()));
    all.extend(drawn::<WallPage>(frame()));
    all.extend(drawn::<LinePage>(frame()));
    all.extend(drawn::<CorrectionsPage>(frame()));
    all.extend(drawn::<TranslationsPage>(frame()));
    all
}

#[test]
fn every_page_is_whole_in_every_language() {
    let settings = settings();
    let city = Arc::new(municipality::City::empty(chrono_tz::Europe::Budapest, Lang::PUBLIC.to_vec()));
    let shell = page::Shell {
        locales: Arc::clone(&settings.locales),
        assets: Arc::new(site::assets().unwrap()),
        city: Box::new(move || Arc::clone(&city)),
        public_url: settings.public_url.clone(),
        leave: page::Shell::LEAVE.to_owned(),
        search: "/search",
        demo: false,
        rooms: Box::new(|_| Vec::new()),
        try_out: false,
    };
    for lang in Lang::PUBLIC {
        let frame = || shell.frame(lang, "/x").unwrap();
        let pages_of_a_desk = if [Lang::HU, Lang::EN].contains(&lang) { 2 } else { 0 };
        let mut pages = of_the_table(&frame);
        assert_eq!(pages.len(), 117 + pages_of_a_desk);
        if [Lang::HU, Lang::EN].contains(&lang) {
            pages.extend(of_the_desk(&frame));
        }
        let public = of_everybody(&frame);
        assert_eq!(public.len(), 16);
        let pages = pages.into_iter().map(|html| (html, true));
        for (html, kept) in pages.chain(public.into_iter().map(|html| (html, false))) {
            let rtl = ["ar", "fa"].contains(&lang.as_str());
            assert!(
                html.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", if rtl { "rtl" } else { "ltr" }))
            );
            assert_eq!(html.matches("<h1").count(), 1, "{lang}");
            assert!(!html.contains('⟦') && !html.contains("{$"), "{lang}: {html}");
            assert_eq!(html.contains("noindex"), kept, "{lang}");
        }
    }
    assert_eq!(settings.locales.missing(), []);
}

#[tokio::test]
async fn only_a_demonstration_on_ones_own_machine_lets_one_be_somebody() {
    let real = Town::on(TestStore::new(&site::history()).await).await;
    signed_in(&real, "kata", &[Role::Coordinator]).await;
    let unit = real.store.begin(&Actor::OPERATOR).await.unwrap();
    setting::write(unit.on(), setting::DEMO, "{}").await.unwrap();
    unit.commit().await.unwrap();
    let live = Live::start(real.store.clone(), Arc::default()).await.unwrap();
    let apart = Arc::clone(&real.apart);
    let town = |own_machine| {
        let settings = site::Settings {
            own_machine,
            public_url: "http://127.0.0.1:8080".to_owned(),
            keys: Keys::new((**apart).clone(), Slow::default()),
            ..settings()
        };
        site::router(&live, &settings).unwrap()
    };
    let open = Town { router: town(false), ..real };
    assert_eq!(open.get("/hu/try").await.status, StatusCode::NOT_FOUND, "anybody can reach it");
    assert!(!open.get("/hu/sign-in").await.body.contains("/hu/try"));
    let own = Town { router: town(true), ..open };
    let page = own.get("/hu/try").await.body;
    assert!(own.get("/hu/sign-in").await.body.contains("/hu/try"));
    assert!(page.contains("kata, Koordinátor"), "{page}");
    let first = page.split("name=\"person\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let entered = own.send("/hu/try", &format!("person={first}"), &[]).await;
    let account = own.ask("/hu/account", "127.0.0.1:1", &[("cookie", &cookie(&entered, "session"))]).await;
    assert!(account.body.contains("kata") && account.body.contains("Koordinátor"), "{}", account.body);
    assert_eq!(own.send("/hu/try", "person=00000000-0000-4000-8000-000000000000", &[]).await.status, 404);
}

#[tokio::test]
async fn a_real_city_invents_nobody() {
    let store = TestStore::new(&site::history()).await;
    let town = Town::on(store).await;
    signed_in(&town, "anna", &[Role::Coordinator]).await;
    let grant = site::policy().grant(&Actor::VISITOR, Relation::Nobody).unwrap();
    assert!(people::invented(&town.store, &grant).await.unwrap().is_empty());
    let on = town.store.read().await.unwrap();
    let address = Address::parse("anna@menedek.example").unwrap();
    let anna = people::Person::with_address(&on, &address).await.unwrap().unwrap();
    assert!(people::enter_as(&town.store, &grant, anna.id, None).await.unwrap().is_none());
}

#[tokio::test]
async fn a_restore_brings_people_back_but_no_session_link_or_letter() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let session = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let unused = invited(&town, "eva", &[]).await;
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("city.zip");
    store::backup::write(&town.store, &archive, &site::fleeting()).await.unwrap();
    let another = town.store.another(&[]).await;
    let ledger = store::ledger::Ledger::at(folder.path().join("ledger.ndjson"));
    ledger.begin().unwrap();
    let (history, entities) = (site::history(), site::entities());
    store::backup::restore(&another, &archive, &history, entities, Some(&ledger), &mut |_, _| {})
        .await
        .unwrap();
    let restored = town.beside(another).await;
    assert_eq!(
        leads(&restored.ask("/en/account", "203.0.113.7:1", &[("cookie", &session)]).await),
        "/en/sign-in"
    );
    assert!(!restored.get(&unused).await.body.contains("invites you"));
    let on = restored.store.read().await.unwrap();
    let anna = people::Person::with_address(&on, &Address::parse("anna@menedek.example").unwrap()).await;
    assert!(anna.unwrap().is_some(), "people are there");
    let row = sql::query_one(&on, "count letters", "SELECT COUNT(*) FROM outbox", vec![]).await.unwrap();
    assert_eq!(get::<i64>(&row.unwrap(), 0).unwrap(), 0, "nothing is sent twice");
}
