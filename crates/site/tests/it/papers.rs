//! Papers of a meeting as PDF: who gets which, and that none says more than whoever gets it may read.

use http::StatusCode;
use kernel::Lang;
use kernel::policy::{Actor, Grant, Held, Relation, Role};
use network::model::consent::Purpose;
use network::standing;
use roundtable::policy::Convene;
use roundtable::tables::{self, Said};
use testkit::TestStore;
use testkit::paper::{pdf_info, pdf_metadata, pdf_text};

use crate::signing_in::{holding, signed_in};
use crate::tables::{ALIAS, HIDDEN, INTERNAL, Round, UNNAMED};
use crate::town::{NAME, id};

/// What the desk prints.
const DESK: [&str; 5] = ["agenda", "attendance", "attendance-closed", "minutes", "invitation"];

/// A paper as somebody gets it: its text in one line.
async fn paper(round: &Round, session: Option<&str>, path: &str) -> String {
    let answer = match session {
        Some(session) => round.read(session, path).await,
        None => round.get(path).await,
    };
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/pdf", "{path}");
    let kept = if session.is_some() { "no-store" } else { "no-cache" };
    assert_eq!(answer.headers["cache-control"], kept, "{path}");
    let info = pdf_info(&answer.bytes);
    assert!(info.contains("Tagged:          yes"), "{path}: {info}");
    let all = [pdf_text(&answer.bytes), info, pdf_metadata(&answer.bytes)].join(" ");
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The organisation of the town lets who pays read its name too.
async fn named_to_who_pays(round: &Round) {
    let editor = Actor::person(id("org"), [Held { role: Role::Editor, organization: Some(id("org")) }]);
    let speaks = site::policy().grant_at(&editor, id("org"), Relation::Own).unwrap();
    let mut unit = round.town.store.begin(&Actor::OPERATOR).await.unwrap();
    let all = [
        Purpose::Website,
        Purpose::MemberList,
        Purpose::MemberListAuthorities,
        Purpose::Attribution,
        Purpose::FundersReport,
    ];
    standing::consent(&mut unit, &speaks, id("org"), |purpose| all.contains(&purpose), 1).await.unwrap();
    unit.commit().await.unwrap();
}

#[tokio::test]
async fn everybody_prints_published_minutes_and_nothing_of_what_is_kept() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let path = format!("/en/round-table/meeting/{}/minutes.pdf", round.held);
    assert_eq!(round.get(&path).await.status, StatusCode::NOT_FOUND, "they are not published");
    round.publish().await;
    let page = round.get(&format!("/en/round-table/meeting/{}", round.held)).await.body;
    assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
    for lang in [Lang::HU, Lang::EN, Lang::AR] {
        let text =
            paper(&round, None, &format!("/{lang}/round-table/meeting/{}/minutes.pdf", round.held)).await;
        for word in [UNNAMED, ALIAS].into_iter().chain(INTERNAL).chain(HIDDEN) {
            assert!(!text.contains(word), "{lang}: {word}: {text}");
        }
        for word in ["Ezt mondta a megnevezett.", "Így döntöttünk.", "Az egészről szóló sor.", NAME] {
            assert!(text.contains(word), "{lang}: {word} is not in {text}");
        }
        assert_eq!(text.matches(NAME).count(), 2, "beside two lines, and not in confidence: {text}");
    }
    let same = [round.get(&path).await.bytes, round.get(&path).await.bytes];
    assert!(same[0] == same[1] && !same[0].is_empty());
    for untold in &round.untold {
        let path = format!("/en/round-table/meeting/{untold}/minutes.pdf");
        assert_eq!(round.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn those_who_sit_there_print_what_they_read_and_strangers_nothing() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let path = format!("/en/table/meeting/{}/minutes.pdf", round.held);
    let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
    let text = paper(&round, Some(&eva), &path).await;
    assert!(text.contains(INTERNAL[0]) && text.contains(INTERNAL[1]), "{text}");
    for word in [UNNAMED].into_iter().chain(HIDDEN) {
        assert!(!text.contains(word), "{word}: {text}");
    }
    let stranger = signed_in(&round.town, "cora", &[]).await;
    assert_eq!(round.read(&stranger, &path).await.status, StatusCode::NOT_FOUND);
    for desk in DESK {
        let path = format!("/en/tables/meeting/{}/{desk}.pdf", round.held);
        for session in [&eva, &stranger] {
            assert_eq!(round.read(session, &path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[tokio::test]
async fn the_desk_prints_what_may_be_passed_on_and_the_closed_sheet_apart() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&round.town, "bela", &[Role::Coordinator]).await;
    let page = round.read(&anna, &format!("/en/tables/meeting/{}", round.held)).await.body;
    let mut papers = Vec::new();
    for desk in DESK {
        let path = format!("/en/tables/meeting/{}/{desk}.pdf", round.held);
        assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
        papers.push(paper(&round, Some(&anna), &path).await);
    }
    let [agenda, open, closed, minutes, letter] = papers.try_into().unwrap();
    for text in [&agenda, &open, &minutes, &letter] {
        for word in [UNNAMED].into_iter().chain(HIDDEN) {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
    assert!(agenda.contains(INTERNAL[0]) && agenda.contains(NAME), "{agenda}");
    assert!(minutes.contains(INTERNAL[1]) && minutes.contains("A csendes teendője."), "{minutes}");
    assert!(letter.contains("Nyilvános pont") && !letter.contains(INTERNAL[0]), "{letter}");
    assert!(!letter.contains(NAME), "{letter}");
    // Nobody said that who pays may read a name: all sign on the closed sheet.
    assert!(!open.contains(NAME) && !open.contains(ALIAS) && !open.contains("Closed"), "{open}");
    assert!(closed.contains(NAME) && closed.contains(ALIAS) && closed.contains(UNNAMED), "{closed}");
    assert!(closed.contains("Closed sheet"), "{closed}");
    // In a language the desk itself does not speak.
    let agenda = paper(&round, Some(&anna), &format!("/ar/tables/meeting/{}/agenda.pdf", round.held)).await;
    assert!(agenda.contains("<rdf:li>ar</rdf:li>") && agenda.contains(INTERNAL[0]), "{agenda}");
}

#[tokio::test]
async fn a_seat_stands_on_one_sheet_and_who_leaves_on_none() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&round.town, "bela", &[Role::Coordinator]).await;
    let sheets = async || {
        let path = |kind: &str| format!("/en/tables/meeting/{}/{kind}.pdf", round.coming);
        let open = paper(&round, Some(&anna), &path("attendance")).await;
        (open, paper(&round, Some(&anna), &path("attendance-closed")).await)
    };
    named_to_who_pays(&round).await;
    let convenes: Grant<Convene> = round.may();
    let on = round.town.store.read().await.unwrap();
    let version = tables::one(&on, round.table).await.unwrap().unwrap().0.version;
    drop(on);
    let said = Said {
        name: "Minta Kerekasztal".to_owned(),
        purpose: String::new(),
        how_to_be_heard: String::new(),
        funding: "EIA/2012/3.7.4".to_owned(),
        lang: Lang::HU,
        lights: Vec::new(),
        public: true,
    };
    tables::describe(&round.town.store, &convenes, round.table, version, &said).await.unwrap();
    let (open, closed) = sheets().await;
    assert!(open.contains(NAME) && open.contains("EIA/2012/3.7.4"), "{open}");
    assert!(!open.contains(ALIAS) && !open.contains(UNNAMED), "{open}");
    assert!(!closed.contains(NAME) && closed.contains(ALIAS) && closed.contains(UNNAMED), "{closed}");
    let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
    let left = round.say(&eva, &format!("/en/ours/{}", id("org")), "do=leave").await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.body);
    let (open, closed) = sheets().await;
    assert!(!open.contains(NAME) && !closed.contains(NAME), "{open} {closed}");
}
