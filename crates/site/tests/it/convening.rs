//! Calling a table together through the whole site: from nothing to a meeting whose minutes everybody can read.

use http::StatusCode;
use kernel::Id;
use kernel::policy::Role;
use testkit::{TestStore, on_both};

use crate::editing::letters;
use crate::signing_in::{holding, leads, signed_in};
use crate::town::{Answer, NAME, Town, id};

async fn page(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

async fn send(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(20);
    town.send(path, form, &[("cookie", session)]).await
}

/// Where a form leads that was right.
pub(crate) async fn done(town: &Town, session: &str, path: &str, form: &str) -> String {
    let answer = send(town, session, path, form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} {form}: {}", answer.body);
    leads(&answer).to_owned()
}

/// A table and a meeting of it, planned by a coordinator; their ids.
pub(crate) async fn planned(town: &Town, coordinator: &str) -> (String, String) {
    let table =
        done(town, coordinator, "/en/tables", "name=Sample+table&purpose=To+talk&kind=city_wide").await;
    let form = "do=plan&title=First+meeting&date=2026-12-10&time=14%3A00";
    let meeting = done(town, coordinator, &table, form).await;
    let last = |path: &str| path.rsplit('/').next().unwrap().to_owned();
    (last(&table), last(&meeting))
}

/// The newest letter to an address: where its link leads.
async fn link(town: &Town, to: &str) -> String {
    let all = letters(town).await;
    let (_, plain) = all.iter().rev().find(|(recipient, _)| recipient == to).unwrap();
    let at = plain.find("https://city.example").unwrap();
    let url = plain[at..].split_whitespace().next().unwrap();
    url.strip_prefix("https://city.example").unwrap().replace("/hu/", "/en/")
}

async fn count(town: &Town, to: &str) -> usize {
    letters(town).await.iter().filter(|(recipient, _)| recipient == to).count()
}

#[test]
fn a_table_is_called_together_and_people_answer_by_their_links() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let eva = holding(&town, Role::Editor, Some(id("org"))).await;
        leads(&send(&town, &eva, &format!("/en/ours/{}", id("org")), "do=join&purpose=member_list").await);
        let missing = send(&town, &anna, "/en/tables", "name=&purpose=To+talk").await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(missing.body.contains(">To talk</textarea>"), "nothing typed is lost");
        let (table, meeting) = planned(&town, &anna).await;
        let (table, meeting) = (format!("/en/tables/{table}"), format!("/en/tables/meeting/{meeting}"));
        seat(&town, &anna, &table).await;
        announce(&town, &anna, &meeting).await;
        let karim = answer(&town).await;
        stand_in(&town, &anna, &meeting, &karim).await;
        take_replies(&town, &anna, &meeting).await;
        move_it(&town, &anna, &meeting).await;
        remind_and_call_off(&town, &meeting).await;
    });
}

/// Everybody who joined gets a seat with whoever speaks for them; a community gets one with somebody new.
async fn seat(town: &Town, anna: &str, table: &str) {
    done(town, anna, table, "do=seat-all").await;
    let seat =
        done(town, anna, table, "do=seat&community=Sample+community&category=community_representative").await;
    let seat = seat.split("seat=").nth(1).unwrap().split('#').next().unwrap().to_owned();
    let wrong = format!("do=bring&seat={seat}&person_name=Karim&address=nowhere");
    let refused = send(town, anna, table, &wrong).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("value=\"Karim\""));
    for (name, part) in [("Karim", "delegate"), ("Mira", "alternate")] {
        let form =
            format!("do=bring&seat={seat}&person_name={name}&address={name}%40one.example&part={part}");
        done(town, anna, table, &form).await;
    }
    let drawn = page(town, anna, table).await.body;
    for part in [NAME, "Sample community", "Karim", "2 seats"] {
        assert!(drawn.contains(part), "{part}: {drawn}");
    }
}

/// Not before there is something to talk about; then all hear of it once.
async fn announce(town: &Town, anna: &str, meeting: &str) {
    let early = send(town, anna, meeting, "do=step&event=fix_agenda").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    for title in ["What+became+of+it", "Housing"] {
        done(town, anna, meeting, &format!("do=item&item_title={title}&item_minutes=30&kind=common")).await;
    }
    let inside = "do=item&item_title=Among+us&item_minutes=10&kind=internal";
    done(town, anna, meeting, inside).await;
    assert_eq!(count(town, "Karim@one.example").await, 0, "nobody hears of a draft");
    done(town, anna, meeting, "do=step&event=announce").await;
    for to in ["Karim@one.example", "editor@menedek.example", "anna@menedek.example"] {
        assert!(count(town, to).await >= 1, "{to}: {:?}", letters(town).await);
    }
    assert_eq!(count(town, "Mira@one.example").await, 0, "an alternate is asked by the delegate");
}

/// Looking changes nothing; the link answers, without signing in. Answers where it leads.
async fn answer(town: &Town) -> String {
    let karim = link(town, "Karim@one.example").await;
    let shown = town.get(&karim).await;
    for part in ["First meeting", "14:00", "Housing", "You have not answered yet"] {
        assert!(shown.body.contains(part), "{part}: {}", shown.body);
    }
    assert!(!shown.body.contains("Among us"), "a link shows what is for everybody");
    assert!(!shown.body.contains("Mira</bdi>") && shown.body.contains("Mira"), "who can go instead");
    assert_eq!(town.send(&karim, "answer=maybe", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(leads(&town.send(&karim, "answer=accept&childcare=on&access_needs=Lift", &[]).await), karim);
    assert!(town.get(&karim).await.body.contains("We look forward to seeing you"));
    let unknown = karim.rsplit_once('/').unwrap().0.to_owned() + "/" + &"0".repeat(64);
    assert_eq!(town.get(&unknown).await.status, StatusCode::NOT_FOUND);
    karim
}

/// He sends Mira; she is asked and comes.
async fn stand_in(town: &Town, anna: &str, meeting: &str, karim: &str) {
    let asked = town.get(karim).await.body;
    let mira = asked.split("<select class=\"ds-input\" id=\"instead\"").nth(1).unwrap();
    let mira = mira.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    leads(&town.send(karim, &format!("answer=delegate&instead={mira}"), &[]).await);
    leads(&town.send(&link(town, "Mira@one.example").await, "answer=accept", &[]).await);
    let stranger = format!("answer=delegate&instead={}", Id::foreign("test", "nobody"));
    assert_eq!(town.send(karim, &stranger, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = page(town, anna, meeting).await.body;
    for part in ["The alternate comes", "Mira", "Comes"] {
        assert!(kept.contains(part), "{part}: {kept}");
    }
}

/// What a calendar program answers is taken as it comes, of who was invited and of nobody else.
async fn take_replies(town: &Town, anna: &str, meeting: &str) {
    let uid = format!("{}@city.example", meeting.rsplit('/').next().unwrap());
    let reply = |from: &str, answer: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//Y//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
             DTSTAMP:20261129T100000Z\r\nSEQUENCE:0\r\nATTENDEE;PARTSTAT={answer}:mailto:{from}\r\n\
             END:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    };
    let path = format!("{meeting}/replies");
    let bring = async |name: &str, sent: &str| {
        town.store.clock().advance(20);
        let file = if name == "file" { "; filename=\"inbox.mbox\"" } else { "" };
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{sent}\r\n--x--\r\n"
        );
        let headers = [
            ("cookie", anna),
            ("content-type", "multipart/form-data; boundary=x"),
            ("sec-fetch-site", "same-origin"),
        ];
        town.send_bytes(&path, body.into_bytes(), &headers).await
    };
    let nobody = bring("replies", &reply("stranger@one.example", "ACCEPTED")).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.body.contains("nobody with this address was invited"), "{}", nobody.body);
    assert!(nobody.body.contains("mailto:stranger@one.example"), "what was pasted stays: {}", nobody.body);
    let mail = |message: &str| {
        format!(
            "From x@one.example Sun Nov 29 10:00:00 2026\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n{message}\r\n"
        )
    };
    let broken = mail("BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n");
    let inbox = [
        mail(&reply("mira@one.example", "TENTATIVE")),
        mail(&reply("stranger@one.example", "ACCEPTED")),
        broken,
    ];
    let taken = bring("file", &inbox.concat()).await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.body);
    for part in
        ["1 answer was taken", "mira@one.example", "nobody with this address", "Mail 3", "damaged or cut off"]
    {
        assert!(taken.body.contains(part), "{part}: {}", taken.body);
    }
    let again = bring("file", &mail(&reply("mira@one.example", "ACCEPTED")).repeat(40_000)).await;
    assert_ne!(again.status, StatusCode::OK, "too much at once is nothing at all");
    let kept = page(town, anna, meeting).await.body;
    assert!(kept.contains("May come") && kept.contains("somebody answered for them"), "{kept}");
}

/// It moves: whoever answered is asked again.
async fn move_it(town: &Town, anna: &str, meeting: &str) {
    let kept = page(town, anna, meeting).await.body;
    let before = count(town, "Mira@one.example").await;
    let version =
        kept.split("name=\"version\" value=\"").last().unwrap().split('"').next().unwrap().to_owned();
    let moved = format!(
        "do=describe&version={version}&title=First+meeting&date=2026-12-11&time=15%3A00&minutes=120&mode=in_person&public=on"
    );
    done(town, anna, meeting, &moved).await;
    assert_eq!(count(town, "Mira@one.example").await, before + 1);
    let late = send(town, anna, meeting, &moved).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "from the page as it was before");
    assert!(town.get(&link(town, "Mira@one.example").await).await.body.contains("You have not answered yet"));
}

/// Who never answered is reminded, nobody else, and not again at once. Called off, nobody can answer any more.
async fn remind_and_call_off(town: &Town, meeting: &str) {
    town.wait(3 * 24 * 3_600);
    leads(&town.send(&link(town, "Mira@one.example").await, "answer=accept", &[]).await);
    let before = count(town, "Mira@one.example").await;
    let anna = &signed_in(town, "anna", &[Role::Coordinator]).await;
    assert!(done(town, anna, meeting, "do=remind").await.contains("reminded="));
    assert_eq!(count(town, "Mira@one.example").await, before, "she has answered");
    assert!(done(town, anna, meeting, "do=remind").await.ends_with("reminded=0"));

    // Called off: nobody can answer any more.
    done(town, anna, meeting, "do=step&event=cancel").await;
    let over = town.get(&link_before(town, "Mira@one.example").await).await.body;
    assert!(over.contains("This meeting is cancelled") && !over.contains("name=\"answer\""), "{over}");
}

/// The newest link in a letter to an address; the newest letter has none.
async fn link_before(town: &Town, to: &str) -> String {
    let all = letters(town).await;
    let mut links = all.iter().filter(|(recipient, plain)| recipient == to && plain.contains("/invited/"));
    let plain = &links.next_back().unwrap().1;
    let at = plain.find("https://city.example").unwrap();
    plain[at..]
        .split_whitespace()
        .next()
        .unwrap()
        .strip_prefix("https://city.example")
        .unwrap()
        .replace("/hu/", "/en/")
}

#[tokio::test]
async fn only_who_convenes_a_table_gets_to_its_pages() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let (table, meeting) = planned(&town, &anna).await;
    let eva = holding(&town, Role::Editor, Some(id("org"))).await;
    let thu = signed_in(&town, "thu", &[Role::Mediator]).await;
    for path in [format!("/en/tables/{table}"), format!("/en/tables/meeting/{meeting}")] {
        assert_eq!(page(&town, &anna, &path).await.status, StatusCode::OK);
        for other in [&eva, &thu] {
            assert_eq!(page(&town, other, &path).await.status, StatusCode::NOT_FOUND, "{path}");
            let answer = send(&town, other, &path, "do=step&event=announce").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(leads(&town.get(&path).await), "/en/sign-in");
    }
    // Whoever a table was given to calls it together, and no other one.
    let person = person_of(&town, "thu@menedek.example").await;
    let given = format!("do=appoint&office=convener&person={person}");
    done(&town, &anna, &format!("/en/tables/{table}"), &given).await;
    assert_eq!(page(&town, &thu, &format!("/en/tables/{table}")).await.status, StatusCode::OK);
    let (other, _) = planned(&town, &anna).await;
    assert_eq!(page(&town, &thu, &format!("/en/tables/{other}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn calendars_tell_programs_when_one_meets_and_name_nobody() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let eva = holding(&town, Role::Editor, Some(id("org"))).await;
    leads(&send(&town, &eva, &format!("/en/ours/{}", id("org")), "do=join&purpose=member_list").await);
    let (table, meeting) = planned(&town, &anna).await;
    let (desk, at) = (format!("/en/tables/{table}"), format!("/en/tables/meeting/{meeting}"));
    let public = format!("/en/round-table/{table}/calendar.ics");
    done(&town, &anna, &desk, "do=seat-all").await;
    done(&town, &anna, &at, "do=step&event=announce").await;
    let shown = town.get(&public).await;
    assert_eq!(shown.headers["content-type"], "text/calendar; charset=utf-8");
    let starts = "DTSTART;TZID=Europe/Budapest:20261210T140000";
    assert!(shown.body.contains("SUMMARY:First meeting") && shown.body.contains(starts), "{}", shown.body);

    // For members alone: gone from the public one, neutral in one's own.
    let drawn = page(&town, &anna, &at).await.body;
    let version =
        drawn.split("name=\"version\" value=\"").last().unwrap().split('"').next().unwrap().to_owned();
    let form = format!(
        "do=describe&version={version}&title=First+meeting&date=2026-12-10&time=14%3A00&minutes=120&mode=in_person&place=Secret+house"
    );
    done(&town, &anna, &at, &form).await;
    assert!(!town.get(&public).await.body.contains("BEGIN:VEVENT"));
    let first = feed(&town, &eva).await;
    let own = town.get(&first).await;
    assert!(own.status == StatusCode::OK && own.body.contains(starts), "{}", own.body);
    for word in ["First meeting", "Secret house", "editor@", NAME, "ATTENDEE"] {
        assert!(!own.body.contains(word), "{word}: {}", own.body);
    }

    // Shown once; a new one ends the old, and it can be ended. Called off, a meeting stays in it as such.
    assert!(!page(&town, &eva, "/en/table").await.body.contains("/calendar/"));
    let second = feed(&town, &eva).await;
    assert_eq!(town.get(&first).await.status, StatusCode::NOT_FOUND);
    done(&town, &anna, &at, "do=step&event=cancel").await;
    assert!(town.get(&second).await.body.contains("STATUS:CANCELLED"));
    send(&town, &eva, "/en/table/feed", "do=end").await;
    assert_eq!(town.get(&second).await.status, StatusCode::NOT_FOUND);
}

/// The address of one's own calendar, just made.
async fn feed(town: &Town, session: &str) -> String {
    let made = send(town, session, "/en/table/feed", "do=make").await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    let at = made.body.find("https://city.example/calendar/").unwrap();
    let address = made.body[at..].split('<').next().unwrap();
    address.strip_prefix("https://city.example").unwrap().to_owned()
}

#[tokio::test]
async fn balance_is_seen_by_who_leads_the_talk_alone() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let reka = signed_in(&town, "reka", &[Role::Facilitator]).await;
    let eva = holding(&town, Role::Editor, Some(id("org"))).await;
    let (table, _) = planned(&town, &anna).await;
    let numbers = format!("/en/tables/{table}/numbers");
    let (hers, theirs) = (page(&town, &reka, &numbers).await, page(&town, &anna, &numbers).await);
    assert!(hers.body.contains("Balance between sides"), "{}", hers.body);
    assert!(
        theirs.status == StatusCode::OK && !theirs.body.contains("Balance between sides"),
        "{}",
        theirs.body
    );
    assert_eq!(page(&town, &eva, &numbers).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn meetings_are_open_data_as_far_as_they_are_public() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let (table, meeting) = planned(&town, &anna).await;
    let at = |file: &str| format!("/en/round-table/{table}/{file}");
    assert!(!town.get(&at("meetings.csv")).await.body.contains("First meeting"), "a draft is nobody's");
    let path = format!("/en/tables/meeting/{meeting}");
    done(&town, &anna, &path, "do=step&event=announce").await;
    let csv = town.get(&at("meetings.csv")).await;
    assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
    assert!(
        csv.body
            .contains(",First meeting,2026-12-10T14:00:00,Europe/Budapest,120,in_person,announced,,false"),
        "{}",
        csv.body
    );
    let json: serde_json::Value = serde_json::from_str(&town.get(&at("meetings.json")).await.body).unwrap();
    assert_eq!(json[0]["title"], "First meeting");
    assert!(json[0]["participants"].is_null());
    let about: serde_json::Value =
        serde_json::from_str(&town.get(&at("datapackage.json")).await.body).unwrap();
    let fields = about["resources"][0]["schema"]["fields"].as_array().unwrap();
    let named: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
    assert_eq!(csv.body.lines().next().unwrap(), named.join(","), "every column is described");
    // For members alone, a table is no data.
    let form = "do=describe&version=1&name=Sample+table";
    done(&town, &anna, &format!("/en/tables/{table}"), form).await;
    for file in ["meetings.csv", "meetings.json", "datapackage.json", "calendar.ics"] {
        assert_eq!(town.get(&at(file)).await.status, StatusCode::NOT_FOUND, "{file}");
    }
}

#[tokio::test]
async fn a_first_year_comes_out_of_a_box() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let (table, _) = planned(&town, &anna).await;
    let kit = format!("/en/tables/{table}/kit");
    let shown = page(&town, &anna, &kit).await.body;
    assert!(shown.contains("Founding meeting") && shown.contains("Month 12"), "{shown}");
    let text = page(&town, &anna, &format!("{kit}/rules")).await.body;
    assert!(text.contains("Sample table") && !text.contains("{table}") && !text.contains("**"), "{text}");
    assert_eq!(page(&town, &anna, &format!("{kit}/nothing")).await.status, StatusCode::NOT_FOUND);
    assert!(done(&town, &anna, &kit, "").await.starts_with(&format!("/en/tables/{table}")));
    let meetings = page(&town, &anna, &format!("/en/tables/{table}")).await.body;
    assert_eq!(meetings.matches("In preparation").count(), 13, "twelve, and the one before");
    let again = send(&town, &anna, &kit, "").await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.body.contains("without a day already"));
    assert!(
        letters(&town).await.iter().all(|(_, plain)| !plain.contains("/invited/")),
        "nobody hears of drafts"
    );
}

#[tokio::test]
async fn what_happens_at_a_table_draws_nothing_of_the_directory_anew() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    town.live.step().await.unwrap();
    let count = || town.live.generation().load(std::sync::atomic::Ordering::Acquire);
    let (before, number) = (count(), town.live.now().number);
    planned(&town, &anna).await;
    town.live.step().await.unwrap();
    assert!(town.live.now().number > number, "it is heard of");
    assert_eq!(count(), before, "pages that are kept stay as they are");
}

#[tokio::test]
async fn who_convenes_one_table_does_nothing_to_another() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let thu = signed_in(&town, "thu", &[Role::Mediator]).await;
    let (one, first) = planned(&town, &anna).await;
    let (other, second) = planned(&town, &anna).await;
    let person = person_of(&town, "thu@menedek.example").await;
    let given = format!("do=appoint&office=convener&person={person}");
    done(&town, &anna, &format!("/en/tables/{one}"), &given).await;
    let seat = "do=seat&community=Sample&category=community_representative";
    let seat = done(&town, &anna, &format!("/en/tables/{other}"), seat).await;
    let seat = seat.split("seat=").nth(1).unwrap().split('#').next().unwrap().to_owned();
    let item = "do=item&item_title=Theirs&kind=common";
    done(&town, &anna, &format!("/en/tables/meeting/{second}"), item).await;
    let drawn = page(&town, &anna, &format!("/en/tables/meeting/{second}")).await.body;
    let item = drawn.split("?item=").nth(1).unwrap().split('#').next().unwrap().to_owned();
    let nobody = Id::foreign("test", "nobody");
    let form = format!("do=appoint&office=convener&person={nobody}");
    let answer = send(&town, &anna, &format!("/en/tables/{one}"), &form).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "who is nobody gets no task");
    for form in [
        format!("do=end-seat&seat={seat}"),
        format!("do=hold&seat={seat}&person={person}&part=delegate"),
        format!("do=release&seat={seat}&person={person}"),
    ] {
        let answer = send(&town, &thu, &format!("/en/tables/{one}"), &form).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{form}");
    }
    for form in [
        format!("do=item&item={item}&version=1&item_title=Mine"),
        format!("do=move&item={item}&to=away"),
        format!("do=take-up&item={item}"),
    ] {
        let answer = send(&town, &thu, &format!("/en/tables/meeting/{first}"), &form).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{form}");
    }
    assert!(page(&town, &anna, &format!("/en/tables/meeting/{second}")).await.body.contains("Theirs"));
    assert!(page(&town, &anna, &format!("/en/tables/{other}")).await.body.contains("1 seat"));
}

async fn person_of(town: &Town, address: &str) -> Id {
    let on = town.store.read().await.unwrap();
    let address = post::Address::parse(address).unwrap();
    people::Person::with_address(&on, &address).await.unwrap().unwrap().id
}
