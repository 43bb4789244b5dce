//! One's own organisation at the table, through the whole site: joining, being named, being seen, leaving.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};

use directory::export::{self, ExportOptions};
use http::StatusCode;
use kernel::Id;
use kernel::policy::{Actor, Held, Relation, Role};
use network::model::consent::Purpose;
use network::model::membership::State;
use network::standing::Standing;
use store::backup;
use store::sql::{self, get};
use testkit::{TestStore, on_both};

use crate::signing_in::{cookie, holding, invited_to, leads, letter, path};
use crate::town::{Answer, NAME, Town, id};

/// What tells who the organisation is, wherever it is told.
const TELLING: [&str; 5] = [
    NAME,
    "iroda@vandorfecske.example",
    "https://vandorfecske.example/",
    "+36 1 000 4242",
    "Vándorfecske tanácsadás",
];

fn ours() -> String {
    format!("/en/ours/{}", id("org"))
}

async fn page(town: &Town, session: &str) -> Answer {
    town.ask(&ours(), &somewhere(), &[("cookie", session)]).await
}

async fn press(town: &Town, session: &str, form: &str) -> Answer {
    town.store.clock().advance(1);
    // As many people from as many places: one alone would be asked to wait.
    town.send_from(&ours(), form, &[("cookie", session)], &somewhere()).await
}

fn somewhere() -> String {
    static READERS: AtomicU32 = AtomicU32::new(0);
    format!("198.51.100.{}:1", READERS.fetch_add(1, Ordering::Relaxed) % 250)
}

async fn standing(town: &Town) -> Standing {
    Standing::of(&town.store.read().await.unwrap(), id("org")).await.unwrap()
}

/// Somebody who speaks for the organisation.
async fn editor(town: &Town) -> String {
    holding(town, Role::Editor, Some(id("org"))).await
}

/// The form with these purposes ticked.
fn form(what: &str, purposes: &[Purpose]) -> String {
    let ticked = purposes.iter().map(|purpose| format!("&purpose={}", purpose.name()));
    format!("do={what}{}", ticked.collect::<String>())
}

/// Everything the website says of the city.
async fn website(town: &Town) -> String {
    let mut paths = vec!["/hu/".to_owned(), "/hu/search".to_owned(), "/hu/search?q=vandorfecske".to_owned()];
    paths.push("/sitemap.xml".to_owned());
    paths.push("/hu/sitemap.xml".to_owned());
    paths.push(format!("/hu/organization/{}", id("org")));
    paths.extend(["", "/card"].map(|more| format!("/hu/service/{}{more}", id("service"))));
    said(town, &paths).await
}

/// Everything the read API says of it.
async fn api(town: &Town) -> String {
    let mut paths: Vec<String> = ["organizations", "services", "service_at_locations"]
        .iter()
        .flat_map(|kind| {
            [format!("/hsds/v3/{kind}?full=true"), format!("/hsds/v3/{kind}?full=true&format=ndjson")]
        })
        .collect();
    paths.push("/hsds/v3/services?search=vandorfecske&full=true".to_owned());
    for (kind, name) in [("organizations", "org"), ("services", "service"), ("service_at_locations", "at")] {
        paths.push(format!("/hsds/v3/{kind}/{}?full=true", id(name)));
    }
    said(town, &paths).await
}

async fn said(town: &Town, paths: &[String]) -> String {
    let mut all = String::new();
    for path in paths {
        let answer = town.ask(path, &somewhere(), &[]).await;
        if answer.status == StatusCode::OK {
            all.push_str(&answer.body);
        }
    }
    all
}

/// What is told of the organisation, of what tells who it is.
fn told(text: &str) -> BTreeSet<&'static str> {
    TELLING.into_iter().filter(|telling| text.contains(telling)).collect()
}

/// What the preview says one kind of viewer sees: the part of the page about them.
fn previewed<'p>(page: &'p str, viewer: &str) -> &'p str {
    let seen = page.split("id=\"seen\"").nth(1).unwrap().split("</dl>").next().unwrap();
    let about = seen.split("<div><dt>").find(|part| part.split("</dt>").next().unwrap().contains(viewer));
    about.unwrap_or_else(|| panic!("nothing about {viewer}: {seen}"))
}

#[test]
fn an_organisation_is_invited_joins_looks_is_named_and_leaves() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let held = vec![Held { role: Role::Editor, organization: Some(id("org")) }];
        let invitation = invited_to(&town, "eva", held).await;
        assert_eq!(path(&letter(&town).await), invitation);
        let entered = town.send(&invitation, "", &[]).await;
        assert_eq!(leads(&entered), ours(), "where there is only one thing to do, one is there");
        let eva = cookie(&entered, "__Host-session");

        let before = page(&town, &eva).await;
        for part in [NAME, "Not at the table yet.", "as a public source has it", "Join the table"] {
            assert!(before.body.contains(part), "{part}: {}", before.body);
        }
        assert_eq!(before.headers["cache-control"], "no-store");
        assert!(!before.body.contains(" checked>"), "nothing is ticked for anybody");

        let look = press(&town, &eva, &form("look", &[Purpose::Website])).await;
        assert!(
            look.body.contains("Nothing is changed yet.") && look.body.contains("value=\"website\" checked>")
        );
        assert!(
            look.body.matches("name=\"purpose\" value=\"website\"").count() > 1,
            "kept for another language"
        );
        assert_eq!(standing(&town).await.state, State::Known, "looking changes nothing");

        let joined = press(&town, &eva, &form("join", &[])).await;
        assert_eq!(leads(&joined), format!("{}?saved", ours()));
        assert_eq!(told(&website(&town).await), BTreeSet::new(), "what a public source said counts no more");
        assert_eq!(told(&api(&town).await), BTreeSet::new());
        let after = page(&town, &eva).await.body;
        assert!(after.contains("At the table since 22 Nov 2026.") && !after.contains(" checked>"), "{after}");

        let again = press(&town, &eva, &form("join", &[Purpose::Website])).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("Nothing was done") && again.body.contains("value=\"website\" checked>"));

        assert_eq!(
            leads(&press(&town, &eva, &form("name", &[Purpose::Website])).await),
            format!("{}?saved", ours())
        );
        assert_eq!(told(&website(&town).await).len(), TELLING.len());
        assert_eq!(told(&api(&town).await), BTreeSet::new(), "open data was not ticked");

        let rehearsed = press(&town, &eva, "do=rehearse").await.body;
        assert!(rehearsed.contains("3 public addresses would answer that they are gone."), "{rehearsed}");
        assert!(standing(&town).await.may_be_named(Purpose::Website), "and nothing was done");

        assert_eq!(leads(&press(&town, &eva, "do=leave").await), ours());
        assert_eq!(told(&website(&town).await), BTreeSet::new(), "at once, before the answer");
        assert_eq!(town.get(&format!("/hu/organization/{}", id("org"))).await.status, StatusCode::GONE);
        let left = page(&town, &eva).await.body;
        for part in ["You left on 22 Nov 2026.", "nobody can call back", "Come back to the table"] {
            assert!(left.contains(part), "{part}: {left}");
        }
        assert_eq!(
            leads(&press(&town, &eva, &form("join", &[Purpose::Website])).await),
            format!("{}?saved", ours())
        );
        assert_eq!(told(&website(&town).await).len(), TELLING.len(), "it came back by its own wish");
        assert_eq!(standing(&town).await.state, State::Rejoined);
    });
}

/// What the preview says programs read, and what they read, value by value.
async fn word_for_word(previewed: &str, town: &Town) -> (BTreeSet<String>, BTreeSet<String>) {
    let plain = |text: &str| text.replace("&#38;", "&").replace("&#39;", "'").replace("&#34;", "\"");
    let items = previewed.split("translate=\"no\">").skip(1);
    let value = |item: &str| {
        let rest = item.split_once("</code> <").unwrap().1;
        plain(rest.split_once('>').unwrap().1.split("</").next().unwrap().trim())
    };
    let seen = items.map(value).collect();
    let mut told = BTreeSet::new();
    for (kind, name) in [("organizations", "org"), ("services", "service"), ("service_at_locations", "at")] {
        let path = format!("/hsds/v3/{kind}/{}?full=true", id(name));
        let answer = town.ask(&path, &somewhere(), &[]).await;
        if answer.status == StatusCode::OK {
            leaves(&serde_json::from_str(&answer.body).unwrap(), &mut told);
        }
    }
    (seen, told)
}

/// The values of a document, but for what joins records and what the server says of them.
fn leaves(value: &serde_json::Value, into: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| {
                !(name.ends_with("_id")
                    || ["id", "metadata", "last_modified", "translations"].contains(&name.as_str()))
            });
            kept.for_each(|(_, value)| leaves(value, into));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| leaves(item, into)),
        serde_json::Value::Null => {}
        serde_json::Value::String(text) => drop(into.insert(text.clone())),
        other => drop(into.insert(other.to_string())),
    }
}

#[tokio::test]
async fn the_preview_says_what_every_output_says() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let eva = editor(&town).await;
    leads(&press(&town, &eva, &form("join", &[])).await);
    let (website_on, open_on) = (Purpose::Website, Purpose::OpenData);
    let list = Purpose::MemberList;
    for purposes in [
        &[][..],
        &[website_on],
        &[open_on],
        &[list],
        &[website_on, open_on],
        &[website_on, list],
        &[list, Purpose::MemberListAuthorities],
        &[Purpose::FundersReport, Purpose::Print],
        &Purpose::ALL,
    ] {
        town.store.clock().advance(60);
        let foreseen = press(&town, &eva, &form("look", purposes)).await.body;
        leads(&press(&town, &eva, &form("name", purposes)).await);
        let page = page(&town, &eva).await.body;
        for (viewer, really) in
            [("Everyone, on this website", website(&town).await), ("Programs that read", api(&town).await)]
        {
            let (now, then) = (previewed(&page, viewer), previewed(&foreseen, viewer));
            assert_eq!(told(now), told(&really), "{viewer} {purposes:?}");
            assert_eq!(told(then), told(&really), "what was foreseen came: {viewer} {purposes:?}");
        }
        for page in [&page, &foreseen] {
            let (seen, told) = word_for_word(previewed(page, "Programs that read"), &town).await;
            assert_eq!(seen, told, "{purposes:?}");
        }
        let members = town.ask("/en/members", &somewhere(), &[("cookie", &eva)]).await.body;
        let in_list = previewed(&page, "A member of the table").contains("in the list of members");
        assert_eq!(in_list, purposes.contains(&list));
        // Its own people count as an authority here, since nobody has said which kind it is.
        let to_authorities = previewed(&page, "A state authority").contains("in the list of members");
        assert_eq!(members.contains(NAME), to_authorities, "{purposes:?}");
        let authorities = purposes.contains(&Purpose::MemberListAuthorities);
        assert_eq!(to_authorities, purposes.contains(&list) && authorities);
        let folder = tempfile::tempdir().unwrap();
        let grant = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
        let out = folder.path().join("out");
        export::hsds(&town.store, &grant, &out, &ExportOptions::default()).await.unwrap();
        let exported = std::fs::read_to_string(out.join("organizations.csv")).unwrap_or_default();
        assert_eq!(exported.contains(NAME), purposes.contains(&open_on), "the export, {purposes:?}");
    }
}

#[test]
fn what_was_taken_back_stays_back_after_a_restore_from_before() {
    on_both(&site::history(), async |store| {
        let (another, third) = (store.another(&[]).await, store.another(&[]).await);
        let town = Town::on(store).await;
        let eva = editor(&town).await;
        let folder = tempfile::tempdir().unwrap();
        let [published, named] = ["published.zip", "named.zip"].map(|name| folder.path().join(name));
        backup::write(&town.store, &published, &site::fleeting()).await.unwrap();
        let all = [Purpose::Website, Purpose::OpenData];
        leads(&press(&town, &eva, &form("join", &all)).await);
        backup::write(&town.store, &named, &site::fleeting()).await.unwrap();
        town.store.clock().advance(60);
        leads(&press(&town, &eva, &form("name", &[Purpose::MemberList])).await);
        assert_eq!(told(&website(&town).await), BTreeSet::new());

        for (store, archive) in [(another, &published), (third, &named)] {
            let (history, entities) = (site::history(), site::entities());
            backup::restore(&store, archive, &history, entities, Some(&town.ledger), &mut |_, _| {})
                .await
                .unwrap();
            let grant = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
            site::withdrawal::tell_harvesters(&store, &grant, &town.ledger).await.unwrap();
            let restored = town.beside(store).await;
            assert_eq!(told(&website(&restored).await), BTreeSet::new(), "{}", archive.display());
            assert_eq!(told(&api(&restored).await), BTreeSet::new());
            let page = restored.get(&format!("/hu/organization/{}", id("org"))).await;
            assert_eq!(page.status, StatusCode::GONE);
        }
    });
}

#[tokio::test]
async fn only_its_own_people_open_it_and_only_who_speaks_for_it_changes_anything() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let mut people = 0;
    let all = Role::ALL.into_iter().filter(|role| role.scope() != kernel::policy::Scope::Given);
    for role in all {
        let at: Vec<Option<Id>> = vec![None, Some(id("org")), Some(id("other"))];
        for organization in at.into_iter().filter(|at| Held { role, organization: *at }.fits()) {
            people += 1;
            let held = vec![Held { role, organization }];
            let invitation = invited_to(&town, &format!("person{people}"), held).await;
            let session = cookie(&town.send_from(&invitation, "", &[], &somewhere()).await, "__Host-session");
            crate::town::sure(&town).await;
            let own = organization == Some(id("org"));
            let reads = own && matches!(role, Role::Editor | Role::Provider | Role::CaseWorker);
            let status = page(&town, &session).await.status;
            assert_eq!(status == StatusCode::OK, reads, "{role:?} at {organization:?}: {status}");
            for what in ["look", "rehearse"] {
                let status = press(&town, &session, &form(what, &[Purpose::Website])).await.status;
                assert_eq!(status == StatusCode::OK, own && role == Role::Editor, "{what} {role:?}");
            }
            if !(own && role == Role::Editor) {
                for what in ["join", "name", "decline", "leave"] {
                    let status = press(&town, &session, &form(what, &[Purpose::Website])).await.status;
                    assert_eq!(status, StatusCode::NOT_FOUND, "{what} {role:?} at {organization:?}");
                }
            }
            let members = town.ask("/en/members", &somewhere(), &[("cookie", &session)]).await.status;
            assert_eq!(
                members == StatusCode::OK,
                role == Role::Coordinator,
                "nobody sits there yet: {role:?}"
            );
        }
    }
    assert_eq!(standing(&town).await, Standing::KNOWN);
    let strange = town.send(&ours(), "do=join", &[("sec-fetch-site", "cross-site")]).await;
    assert_eq!(leads(&strange), "/en/sign-in", "and nobody from another site");
}

#[tokio::test]
async fn what_makes_no_sense_is_no_page() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let eva = editor(&town).await;
    for form in ["", "do=", "do=give", "purpose=website"] {
        assert_eq!(press(&town, &eva, form).await.status, StatusCode::NOT_FOUND, "{form}");
    }
    let joined = press(&town, &eva, "do=join&purpose=everything&purpose=website&purpose=website").await;
    leads(&joined);
    let standing = standing(&town).await;
    let given: Vec<Purpose> =
        Purpose::ALL.into_iter().filter(|purpose| standing.may_be_named(*purpose)).collect();
    assert_eq!(given, [Purpose::Website], "what is no purpose gives nothing");
}

/// Everything any page, list, letter and file says that this program can produce.
async fn everything(town: &Town, coordinator: &str, member: &str) -> String {
    let mut all = website(town).await + &api(town).await;
    all.push_str(&town.get("/hsds/v3/deletions?since=2020-01-01T00:00:00Z").await.body);
    for (session, path) in [
        (coordinator, "/en/network".to_owned()),
        (coordinator, "/en/network?state=directory".to_owned()),
        (coordinator, format!("/en/network/known/{}", id("org"))),
        (coordinator, "/en/desk".to_owned()),
        (coordinator, "/en/heard".to_owned()),
        (coordinator, "/en/people".to_owned()),
        (coordinator, "/en/members".to_owned()),
        (member, "/en/members".to_owned()),
    ] {
        all.push_str(&town.ask(&path, &somewhere(), &[("cookie", session)]).await.body);
    }
    let on = town.store.read().await.unwrap();
    for (table, columns) in
        [("outbox", "subject, plain"), ("job", "kind, payload"), ("audit", "action, role")]
    {
        let rows = sql::query(&on, "read", &format!("SELECT {columns} FROM {table}"), vec![]).await.unwrap();
        for row in rows {
            all.extend((0..2).filter_map(|at| get::<Option<String>>(&row, at).unwrap()));
        }
    }
    drop(on);
    let folder = tempfile::tempdir().unwrap();
    let grant = || site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
    let (out, book) = (folder.path().join("out"), folder.path().join("book.xlsx"));
    export::hsds(&town.store, &grant(), &out, &ExportOptions::default()).await.unwrap();
    let mut open = vec![out];
    while let Some(path) = open.pop() {
        match path.is_dir() {
            true => open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path())),
            false => all.push_str(&String::from_utf8_lossy(&std::fs::read(&path).unwrap())),
        }
    }
    export::xlsx(&town.store, &grant(), &book, &ExportOptions::default()).await.unwrap();
    let cells = sheet::open(&book, Some("organizations"), &sheet::Limits::default());
    for row in cells.into_iter().flatten() {
        all.extend(row.unwrap().cells.iter().map(|(_, cell)| cell.text().into_owned()));
    }
    all
}

#[test]
fn who_left_is_found_nowhere_nor_is_whom_to_call_there() {
    on_both(&site::history(), async |store| {
        let another = store.another(&[]).await;
        let town = Town::on(store).await;
        let anna = crate::signing_in::signed_in(&town, "anna", &[Role::Coordinator]).await;
        let eva = editor(&town).await;
        let other = network::organizations::New {
            name: "Másik Kör".to_owned(),
            lang: kernel::Lang::HU,
            about: network::about::About::default(),
            contact: network::contact::Contact::default(),
        };
        let tends = site::policy()
            .grant(
                &Actor::person(id("anna"), [Held { role: Role::Coordinator, organization: None }]),
                Relation::Nobody,
            )
            .unwrap();
        let other = network::organizations::add(&town.store, &tends, &[other]).await.unwrap()[0];
        let member = holding(&town, Role::Editor, Some(other)).await;
        let theirs = format!("/en/ours/{other}");
        leads(&town.send_from(&theirs, "do=join", &[("cookie", &member)], &somewhere()).await);
        leads(&press(&town, &eva, &form("join", &Purpose::ALL)).await);
        let note = "kind=call&fact=Call+Zsuzsanna+at+%2B36+1+000+7777&next=Call+again";
        let one = format!("/en/network/known/{}/note", id("org"));
        leads(&town.send_from(&one, note, &[("cookie", &anna)], &somewhere()).await);
        let traces = [&TELLING[..], &["Zsuzsanna", "+36 1 000 7777"]].concat();
        let found = |text: &str| -> Vec<&str> {
            traces.iter().copied().filter(|trace| text.contains(trace)).collect()
        };
        assert_eq!(found(&everything(&town, &anna, &member).await), traces, "before, all of it is somewhere");
        let folder = tempfile::tempdir().unwrap();
        let archive = folder.path().join("city.zip");
        backup::write(&town.store, &archive, &site::fleeting()).await.unwrap();

        leads(&press(&town, &eva, "do=leave").await);
        assert_eq!(found(&everything(&town, &anna, &member).await), Vec::<&str>::new());

        let (history, entities) = (site::history(), site::entities());
        backup::restore(&another, &archive, &history, entities, Some(&town.ledger), &mut |_, _| {})
            .await
            .unwrap();
        let grant = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
        site::withdrawal::tell_harvesters(&another, &grant, &town.ledger).await.unwrap();
        let restored = town.beside(another).await;
        let sessions = [
            crate::signing_in::signed_in(&restored, "anna", &[Role::Coordinator]).await,
            holding(&restored, Role::Editor, Some(other)).await,
        ];
        let all = everything(&restored, &sessions[0], &sessions[1]).await;
        assert_eq!(found(&all), Vec::<&str>::new(), "nor in a city restored from before");
    });
}

#[tokio::test]
async fn what_leaves_the_website_and_stays_open_data_is_nothing_to_forget_for_harvesters() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let eva = editor(&town).await;
    let both = [Purpose::Website, Purpose::OpenData];
    leads(&press(&town, &eva, &form("join", &both)).await);
    leads(&press(&town, &eva, &form("name", &[Purpose::OpenData])).await);
    assert_eq!(town.get(&format!("/hu/organization/{}", id("org"))).await.status, StatusCode::GONE);
    let deletions = async || town.get("/hsds/v3/deletions?since=2020-01-01T00:00:00Z").await.body;
    assert!(!deletions().await.contains(&id("org").to_string()));
    assert_eq!(told(&api(&town).await).len(), TELLING.len());
    leads(&press(&town, &eva, &form("name", &[])).await);
    assert!(deletions().await.contains(&id("org").to_string()));
    assert_eq!(town.get(&format!("/hu/organization/{}", id("org"))).await.status, StatusCode::GONE);
    leads(&press(&town, &eva, &form("name", &[Purpose::Website])).await);
    assert!(deletions().await.contains(&id("org").to_string()), "the website is no open data");
    leads(&press(&town, &eva, &form("name", &both)).await);
    assert!(!deletions().await.contains(&id("org").to_string()));
}
