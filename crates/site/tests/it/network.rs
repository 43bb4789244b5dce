//! The coordinator's side of the network: an empty city, a list of contacts, invitations, the contact log.

use http::StatusCode;
use kernel::policy::Role;
use testkit::{TestStore, on_both};

use crate::signing_in::{cookie, leads, letter, path, signed_in};
use crate::town::{Answer, NAME, Town, id};

async fn get(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

async fn send(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(1);
    town.send(path, form, &[("cookie", session)]).await
}

/// Sends a file or rows as a browser does.
async fn bring(town: &Town, session: &str, file: Option<(&str, &[u8])>, pasted: &str) -> Answer {
    let mut body = Vec::new();
    if let Some((name, bytes)) = file {
        body.extend(
            format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
                .bytes(),
        );
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(
        format!("--x\r\nContent-Disposition: form-data; name=\"pasted\"\r\n\r\n{pasted}\r\n--x--\r\n")
            .bytes(),
    );
    let headers = [
        ("cookie", session),
        ("content-type", "multipart/form-data; boundary=x"),
        ("sec-fetch-site", "same-origin"),
    ];
    town.send_bytes("/en/network/bring", body, &headers).await
}

/// The rows the page would keep, as its form sends them.
fn rows(page: &str) -> String {
    let written = page.split("name=\"rows\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let plain = written.replace("&#38;", "&").replace("&#34;", "\"").replace("&#39;", "'");
    let bytes = plain.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    bytes.collect()
}

/// The address of an organisation's page in the list.
fn known(page: &str, name: &str) -> String {
    let row = page.split("<li class=\"ds-card\"").find(|row| row.contains(&format!(">{name}</bdi>")));
    let row = row.unwrap_or_else(|| panic!("{name} is not in the list: {page}"));
    row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

const LIST: &str = "Szervezet\tKapcsolattartó\tE-mail\tTelefon\tTípus\n\
                    Minta Híd Egyesület\tMinta Éva\teva@hid.example\t+36 1 000 0134\tcivil\n\
                    Minta Hivatal\tMinta Béla\tbela@hivatal.example\t\tállami hatóság\n\
                    Minta <b>Kör</b>\t\t\t\t";

#[test]
fn from_an_empty_city_to_an_organisation_at_the_table() {
    on_both(&site::history(), async |store| {
        let town = Town::bare(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let empty = get(&town, &anna, "/en/network").await.body;
        assert!(
            empty.contains("What is the table called?") && empty.contains("No organisation is known yet")
        );
        assert_eq!(
            leads(&send(&town, &anna, "/en/network/table", "table=Minta+Kerekasztal").await),
            "/en/network"
        );

        let shown = bring(&town, &anna, None, LIST).await;
        assert!(shown.body.contains("3 organisations were found"), "{}", shown.body);
        assert!(!shown.body.contains("<b>Kör</b>"), "what others wrote is text");
        let before = get(&town, &anna, "/en/network").await.body;
        assert!(before.contains("No organisation is known yet"), "nothing is kept before one says so");
        let kept = send(&town, &anna, "/en/network/bring/keep", &format!("rows={}", rows(&shown.body))).await;
        assert_eq!(leads(&kept), "/en/network?brought=3");
        let list = get(&town, &anna, "/en/network?brought=3").await.body;
        for part in ["Minta Kerekasztal", "3 organisations are known now", "State authority", "Known (3)"] {
            assert!(list.contains(part), "{part}: {list}");
        }
        assert!(list.contains("0 at the table ÷ 3 known that could be members = 0 %"), "{list}");
        town.live.step().await.unwrap();
        let public =
            town.get("/hsds/v3/organizations").await.body + &town.get("/hu/search?q=minta").await.body;
        assert!(!public.contains("Minta Híd"), "hidden from everybody else");

        let one = known(&list, "Minta Híd Egyesület");
        let page = get(&town, &anna, &one).await.body;
        for part in ["Minta Éva", "eva@hid.example", "tel:+3610000134", "Nobody yet. Invite"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        let form = "name=Minta+%C3%89va&address=eva%40hid.example&language=en";
        let invited = send(&town, &anna, &format!("{one}/invite"), form).await;
        assert!(invited.body.contains("The invitation to Minta Éva is on its way."), "{}", invited.body);
        assert!(invited.body.contains("<strong>Approached</strong>"));

        assert!(letter(&town).await.contains("Minta Kerekasztal"), "the letter says which table");
        let own = send(&town, &anna, &format!("{one}/invite"), "name=A&address=anna%40menedek.example").await;
        assert!(own.body.contains("You cannot invite yourself."), "nobody gives themselves a word");
        town.store.clock().advance(1);
        let entered = town.send(&path(&letter(&town).await), "", &[]).await;
        let (eva, ours) = (cookie(&entered, "__Host-session"), leads(&entered).to_owned());
        let joined = send(&town, &eva, &ours, "do=join&purpose=member_list&purpose=website").await;
        assert_eq!(leads(&joined), format!("{ours}?saved"));
        let list = get(&town, &anna, "/en/network").await.body;
        assert!(list.contains("1 at the table ÷ 3 known that could be members = 33 %"), "{list}");
        let members = get(&town, &anna, "/en/members").await.body;
        assert!(members.contains("Minta Híd Egyesület"), "{members}");
        let public = town.get(&ours.replace("/en/ours/", "/hu/organization/")).await;
        assert!(public.body.contains("Minta Híd Egyesület"), "and it is public");
        assert!(!get(&town, &anna, "/en/people").await.body.contains("Minta Éva"), "its own to look after");
    });
}

#[tokio::test]
async fn a_file_is_read_and_what_is_none_says_what_to_do() {
    let town = Town::bare(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let csv = LIST.replace('\t', ";");
    let shown = bring(&town, &anna, Some(("lista.csv", csv.as_bytes())), "").await;
    assert!(shown.body.contains("3 organisations were found"), "{}", shown.body);
    let mut writer = sheet::XlsxWriter::new("Lista", &["Szervezet", "E-mail"]).unwrap();
    writer.row(&["Minta Műhely", "muhely@minta.example"]).unwrap();
    let book = writer.finish(Vec::new()).unwrap();
    let shown = bring(&town, &anna, Some(("lista.xlsx", &book)), "").await;
    assert!(shown.body.contains("Minta Műhely") && shown.body.contains("muhely@minta.example"));
    for (file, pasted, says) in [
        (None, "", "There is nothing in it."),
        (None, "Telefon\tE-mail\n1234567\ta@b.example", "No column tells"),
        (Some(("a.xlsx", &b"nothing"[..])), "", "could not be read"),
        (Some(("a.exe", &b"MZ"[..])), "", "could not be read"),
        (Some(("a.csv", &b"a;a\n\0"[..])), "kept;as typed", "could not be read"),
    ] {
        let answer = bring(&town, &anna, file, pasted).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
        assert!(answer.body.contains(says), "{says}: {}", answer.body);
        assert!(answer.body.contains(pasted.lines().next().unwrap_or_default()), "nothing typed is lost");
    }
}

#[tokio::test]
async fn an_organisation_reads_what_is_noted_about_it() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let eva = crate::signing_in::holding(&town, Role::Editor, Some(id("org"))).await;
    let one = format!("/en/network/known/{}", id("org"));
    let missing =
        send(&town, &anna, &format!("{one}/note"), "kind=call&fact=&next=Call+again&day=2026-12-01").await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        missing.body.contains("Please write what happened.") && missing.body.contains("value=\"Call again\"")
    );
    let form = "kind=call&fact=They+will+think+about+it.&next=Call+again&day=2026-12-01";
    assert_eq!(leads(&send(&town, &anna, &format!("{one}/note"), form).await), one);
    assert!(get(&town, &anna, &one).await.body.contains("<strong>Approached</strong>"));
    let ours = get(&town, &eva, &format!("/en/ours/{}", id("org"))).await.body;
    for part in ["They will think about it.", "Next step: Call again", "by 1 Dec 2026", "Call"] {
        assert!(ours.contains(part), "{part}: {ours}");
    }
    let other = crate::signing_in::holding(&town, Role::Provider, Some(id("other"))).await;
    assert_eq!(get(&town, &other, &format!("/en/ours/{}", id("org"))).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_said_no_is_not_asked_again_and_who_left_is_counted_and_not_named() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let eva = crate::signing_in::holding(&town, Role::Editor, Some(id("org"))).await;
    let (one, ours) = (format!("/en/network/known/{}", id("org")), format!("/en/ours/{}", id("org")));
    leads(&send(&town, &eva, &ours, "do=decline").await);
    let form = "name=B%C3%A9la&address=bela%40org.example";
    let refused = send(&town, &anna, &format!("{one}/invite"), form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Nobody asks it again"));
    leads(&send(&town, &eva, &ours, "do=leave").await);
    let list = get(&town, &anna, "/en/network").await.body;
    assert!(list.contains("1 organisation has left.") && !list.contains(NAME), "{list}");
    assert_eq!(get(&town, &anna, &one).await.status, StatusCode::NOT_FOUND);
    for (path, form) in
        [("", "category=ngo"), ("/note", "kind=call&fact=x"), ("/quiet", ""), ("/invite", form)]
    {
        let answer = send(&town, &anna, &format!("{one}{path}"), form).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_is_known_of_an_organisation_is_kept_and_a_quiet_one_stays_at_the_table() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let eva = crate::signing_in::holding(&town, Role::Editor, Some(id("org"))).await;
    let (one, ours) = (format!("/en/network/known/{}", id("org")), format!("/en/ours/{}", id("org")));
    let form = "category=state_authority&tie=ally&size=large&field=health&field=x&spoken=hu&spoken=ar\
                &communities=Mindenki&alias=on";
    let saved = send(&town, &anna, &one, form).await.body;
    for part in [
        "Saved.",
        "value=\"state_authority\" selected",
        "value=\"ally\" selected",
        "value=\"health\" checked",
        "value=\"ar\" checked",
        "value=\"Mindenki\"",
        "This is an alias",
    ] {
        assert!(saved.contains(part), "{part}: {saved}");
    }
    let early = send(&town, &anna, &format!("{one}/quiet"), "").await;
    assert!(early.body.contains("This has changed in the meantime."), "it does not sit there yet");
    leads(&send(&town, &eva, &ours, "do=join&purpose=member_list&purpose=member_list_authorities").await);
    leads(&send(&town, &anna, &format!("{one}/quiet"), "").await);
    let page = get(&town, &eva, &ours).await.body;
    assert!(page.contains("It has been quiet since 22 Nov 2026."), "{page}");
    assert!(
        page.contains("Seen by 1 organisation at the table.")
            && page.contains("1 of them is a state authority.")
    );
    assert!(get(&town, &anna, "/en/members").await.body.contains(NAME));
    let again = send(&town, &anna, "/en/network", &format!("name={}", NAME.replace(' ', "+"))).await;
    assert!(again.body.contains("An organisation of this name is known already."), "{}", again.body);
}

#[tokio::test]
async fn what_waits_stands_with_its_clock_and_rooms_are_those_one_may_enter() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let moderator = signed_in(&town, "bela", &[Role::Moderator]).await;
    let nothing = get(&town, &anna, "/en/desk").await.body;
    assert!(nothing.contains("Nothing waits for you"), "{nothing}");
    let theirs = get(&town, &moderator, "/en/desk").await.body;
    let listed = |page: &str, room: &str| {
        let nav = page.split("class=\"k-rooms\"").nth(1).unwrap().split("</nav>").next().unwrap();
        nav.contains(&format!("href=\"/en/{room}\""))
    };
    for (room, coordinates, moderates) in
        [("desk", true, true), ("network", true, false), ("heard", true, true), ("people", true, false)]
    {
        assert_eq!((listed(&nothing, room), listed(&theirs, room)), (coordinates, moderates), "{room}");
        let open = get(&town, &moderator, &format!("/en/{room}")).await.status == StatusCode::OK;
        assert_eq!(open, moderates, "what is listed opens, and nothing else: {room}");
    }
    let form = "kind=call&fact=We+spoke.&next=Send+the+agenda&day=2026-11-24";
    leads(&send(&town, &anna, &format!("/en/network/known/{}/note", id("org")), form).await);
    let soon = get(&town, &anna, "/en/desk").await.body;
    for part in ["Soon", "Send the agenda", NAME, "2 days left", "has not answered", "14 days left"] {
        assert!(soon.contains(part), "{part}: {soon}");
    }
    town.store.clock().advance(4 * 86_400);
    let late = get(&town, &anna, "/en/desk").await.body;
    assert!(late.contains("Now") && late.contains("data-late") && late.contains("2 days late"), "{late}");
    assert!(
        !get(&town, &moderator, "/en/desk").await.body.contains(NAME),
        "of the network only who keeps it"
    );
    leads(
        &send(&town, &anna, &format!("/en/network/known/{}/note", id("org")), "kind=mail&fact=Sent.").await,
    );
    assert!(
        !get(&town, &anna, "/en/desk").await.body.contains("Send the agenda"),
        "a later entry closes the step"
    );
}

#[tokio::test]
async fn nobody_gets_a_word_for_an_organisation_behind_its_back() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    crate::signing_in::holding(&town, Role::Editor, Some(id("org"))).await;
    crate::signing_in::holding(&town, Role::Editor, Some(id("other"))).await;
    let count = async || {
        let on = town.store.read().await.unwrap();
        let text = "SELECT plain FROM outbox";
        let rows = store::sql::query(&on, "read letters", text, vec![]).await.unwrap();
        let letters: Vec<String> = rows.iter().map(|row| store::sql::get(row, 0).unwrap()).collect();
        letters
            .iter()
            .filter(|letter| letter.contains("has been invited to speak for your organisation"))
            .count()
    };
    assert_eq!(count().await, 0, "the first of an organisation surprises nobody");
    let one = format!("/en/network/known/{}/invite", id("org"));
    let invited = send(&town, &anna, &one, "name=Mallory&address=mallory%40else.example&language=en").await;
    assert!(invited.body.contains("on its way"), "{}", invited.body);
    assert_eq!(count().await, 1, "who speaks for it hears of it, and nobody of another");
}
