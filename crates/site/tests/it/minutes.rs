//! Minutes through the whole site: corrected while they are read, in other languages, and found again.

use http::StatusCode;
use kernel::policy::{Grant, Role};
use kernel::{Id, Lang};
use roundtable::model::seat::Office;
use roundtable::policy::Convene;
use roundtable::{minutes, tables};
use testkit::{TestStore, on_both};

use crate::signing_in::{holding, leads, signed_in};
use crate::tables::{HIDDEN, INTERNAL, Round, UNNAMED, UNTOLD, person};
use crate::town::{Answer, id};

/// What a form of a page would send in a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    page.split(&field)
        .nth(1)
        .unwrap_or_else(|| panic!("no {name}: {page}"))
        .split('"')
        .next()
        .unwrap()
        .to_owned()
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn line(round: &Round, at: usize) -> minutes::Entry {
    let on = round.town.store.read().await.unwrap();
    minutes::entry(&on, round.lines[at]).await.unwrap().unwrap()
}

async fn text(round: &Round, at: usize, lang: Lang) -> String {
    line(round, at).await.0.text("text", lang).unwrap().body.to_string()
}

#[test]
fn what_a_member_proposes_is_taken_and_everybody_who_reads_sees_it() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
        let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
        let (inside, desk) =
            (format!("/en/table/meeting/{}", round.held), format!("/en/tables/meeting/{}", round.held));
        let here = format!("{desk}/corrections");
        for (entry, words) in
            [(round.lines[0].to_string(), "Nem+ezt+mondtam."), (String::new(), "Ott+voltam.")]
        {
            let form = format!("do=correct&entry={entry}&text={words}");
            leads(&round.say(&eva, &inside, &form).await);
        }
        assert!(round.read(&anna, &desk).await.body.contains("2 wait for an answer"));
        let to_do = round.read(&anna, "/en/desk").await.body;
        assert!(to_do.contains("wait for an answer: 2") && to_do.contains(&here), "{to_do}");
        let page = round.read(&anna, &here).await;
        assert_eq!(page.headers["cache-control"], "no-store");
        assert!(page.body.contains("Ezt mondta a megnevezett.") && page.body.contains("Nem ezt mondtam."));
        assert_eq!(round.read(&eva, &here).await.status, StatusCode::NOT_FOUND, "who sits there does not");
        let one = hidden(&page.body, "correction");
        let empty =
            round.say(&anna, &here, &format!("do=take&correction={one}&version=1&text=&answer=Jo")).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.body.contains("Jo</textarea>"), "nothing typed is lost: {}", empty.body);
        // Who saw an older line is shown the line as it is, with what was typed.
        let stale = format!("do=take&correction={one}&version=7&text=Elavult&answer=");
        let stale = round.say(&anna, &here, &stale).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            stale.body.contains("Elavult</textarea>") && stale.body.contains("meanwhile"),
            "{}",
            stale.body
        );
        let take = format!("do=take&correction={one}&version=1&text=Mast+mondott.&answer=Igaz.");
        assert!(leads(&round.say(&anna, &here, &take).await).ends_with("?saved"));
        assert_eq!(text(&round, 0, Lang::HU).await, "Mast mondott.");
        let read = round.read(&eva, &inside).await.body;
        for part in ["Mast mondott.", "Corrected while it was being read", "Taken", "Igaz."] {
            assert!(read.contains(part), "{part}: {read}");
        }
        // Once they are published nobody needs to know.
        let other = hidden(&round.read(&anna, &here).await.body, "correction");
        leads(&round.say(&anna, &here, &format!("do=decline&correction={other}&answer=")).await);
        round.publish().await;
        assert!(!round.read(&eva, &inside).await.body.contains("Corrected while"));
        let public = round.get(&format!("/en/round-table/meeting/{}", round.held)).await.body;
        assert!(public.contains("Mast mondott.") && !public.contains("Corrected while"), "{public}");
    });
}

/// The form of a page of translations with one text typed, as its browser sends it.
fn typed(page: &str, record: Id, field: &str, text: &str, way: &str) -> String {
    let key = format!("{record}.{field}");
    let mark = hidden(page, &format!("mark-{key}"));
    format!("text-{key}={}&how-{key}={way}&mark-{key}={mark}", encoded(text))
}

#[test]
fn minutes_are_translated_beside_their_source_and_readers_see_how() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
        let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
        let desk = format!("/en/tables/meeting/{}", round.held);
        let (here, public) =
            (format!("{desk}/translations/ar"), format!("/ar/round-table/meeting/{}", round.held));
        round.publish().await;
        let page = round.read(&anna, &here).await;
        assert_eq!(
            (page.status, &page.headers["cache-control"]),
            (StatusCode::OK, &"no-store".parse().unwrap())
        );
        for (session, path) in [(&eva, &here), (&anna, &format!("{desk}/translations/tlh"))] {
            assert_eq!(round.read(session, path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let before = round.get(&public).await.body;
        assert!(before.contains("<bdi lang=\"hu\" dir=\"ltr\">Így döntöttünk.</bdi>"), "{before}");
        let decided = typed(&page.body, round.lines[1], "text", "قررنا ذلك.", "machine");
        assert!(leads(&round.say(&anna, &here, &decided).await).ends_with("?saved=1"));
        let after = round.get(&public).await.body;
        assert!(after.contains("<bdi>قررنا ذلك.</bdi>"), "{after}");
        let frame = round.read(&anna, &here).await.body;
        assert!(frame.contains("Translated by a machine, read by nobody"), "{frame}");
        assert!(frame.contains("1 of 16 done"), "{frame}");
        assert!(
            round.read(&anna, &desk).await.body.contains("1 of 16 done"),
            "on the page of the meeting too"
        );
        // Nobody read it: that is said; the source stays what it was.
        assert_eq!(after.matches(marks(Lang::AR, "roundtable-text-machine").as_str()).count(), 1);
        assert_eq!(text(&round, 1, Lang::HU).await, "Így döntöttünk.");
        // Two who translate at once: the second is shown what the first wrote, and loses nothing.
        let late = typed(&page.body, round.lines[1], "text", "شيء آخر.", "reviewed");
        let also = typed(&page.body, round.lines[0], "text", "قيل هذا.", "reviewed");
        let conflict = round.say(&anna, &here, &format!("{late}&{also}")).await;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        for part in ["شيء آخر.</textarea>", "قيل هذا.</textarea>", "قررنا ذلك.", "meanwhile somebody else"]
        {
            assert!(conflict.body.to_lowercase().contains(part), "{part}: {}", conflict.body);
        }
        assert_eq!(text(&round, 1, Lang::AR).await, "قررنا ذلك.");
        assert!(!round.get(&public).await.body.contains("قيل هذا."), "not half of it");
        // Sent once more from the page that shows both, it is kept.
        let again = typed(&conflict.body, round.lines[1], "text", "شيء آخر.", "reviewed");
        assert!(leads(&round.say(&anna, &here, &again).await).ends_with("?saved=1"));
        let last = round.get(&public).await.body;
        assert!(last.contains("شيء آخر.") && !last.contains(&marks(Lang::AR, "roundtable-text-machine")));
    });
}

/// A sentence in a language.
fn marks(lang: Lang, key: &str) -> String {
    let locales = site::locales().unwrap();
    locales.get(lang).unwrap().msg(key).into_owned()
}

#[tokio::test]
async fn a_line_is_edited_as_it_was_written_whatever_language_its_editor_reads() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
    let desk = format!("/en/tables/meeting/{}", round.held);
    let here = format!("{desk}/translations/en");
    let page = round.read(&anna, &here).await.body;
    let form = typed(&page, round.lines[1], "text", "So we decided.", "approved");
    leads(&round.say(&anna, &here, &form).await);
    let day = round.read(&anna, &format!("{desk}/day/line/{}", round.lines[1])).await.body;
    assert!(day.contains("Így döntöttünk.") && !day.contains("So we decided."), "{day}");
}

#[tokio::test]
async fn who_writes_minutes_works_on_what_they_may_see() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let (town, desk) = (&round.town, format!("/en/tables/meeting/{}", round.held));
    let mira = signed_in(town, "mira", &[]).await;
    let (who, grant): (Id, Grant<Convene>) = (person(town, "mira").await, round.may());
    tables::appoint(&town.store, &grant, round.table, who, Office::MinuteTaker).await.unwrap();
    // Who leads the talk proposes something about what only they see.
    let anna = signed_in(town, "anna", &[Role::Coordinator]).await;
    let text = "INSERT INTO correction (id, meeting, entry, person, text, at) VALUES ($1, $2, $3, $4, $5, 1)";
    let [id, meeting, entry] = [id("correction"), round.held, round.lines[8]].map(store::sql::id);
    let values = vec![id, meeting, entry, store::sql::id(who), store::sql::text("TITKOS JAVÍTÁS")];
    let unit = town.store.begin(&kernel::policy::Actor::OPERATOR).await.unwrap();
    store::sql::execute(unit.on(), "propose", text, values).await.unwrap();
    unit.commit().await.unwrap();
    for more in ["/corrections", "/translations/en"] {
        let page = round.read(&mira, &format!("{desk}{more}")).await;
        assert_eq!(page.status, StatusCode::OK, "{more}");
        for word in HIDDEN.into_iter().chain(["TITKOS JAVÍTÁS"]) {
            assert!(!page.body.contains(word), "{more} says {word}");
        }
    }
    let leads = round.read(&anna, &format!("{desk}/corrections")).await.body;
    assert!(leads.contains("TITKOS JAVÍTÁS") && leads.contains(HIDDEN[1]), "{leads}");
    // Nor is it answered or translated by guessing.
    let form = format!("do=decline&correction={}", crate::town::id("correction"));
    let guessed = round.say(&mira, &format!("{desk}/corrections"), &form).await;
    assert_eq!(guessed.status, StatusCode::NOT_FOUND);
    let key = format!("{}.text", round.lines[8]);
    let form = format!("text-{key}=x&how-{key}=reviewed&mark-{key}=0.none");
    let guessed = round.say(&mira, &format!("{desk}/translations/en"), &form).await;
    assert_eq!(guessed.status, StatusCode::CONFLICT);
    assert!(!guessed.body.contains(HIDDEN[1]), "{}", guessed.body);
    assert_eq!(self::text(&round, 8, Lang::EN).await, HIDDEN[1], "nothing was written");
}

/// What a search finds, by the addresses it leads to.
fn found(page: &Answer) -> Vec<String> {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let hits = page.body.split("<li class=\"ds-card k-flow\"").skip(1);
    hits.map(|hit| hit.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn everybody_finds_published_minutes_and_no_trace_of_the_rest() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        let find =
            async |words: &str| round.get(&format!("/en/round-table/search?q={}", encoded(words))).await;
        let empty = find("").await;
        assert!(found(&empty).is_empty() && !empty.body.contains("Nothing was found"), "nothing asked yet");
        assert!(found(&find("döntöttünk").await).is_empty(), "nobody reads them before they are published");
        let title = find("nyilvanos").await;
        assert_eq!(found(&title).len(), 1, "an item of the agenda: {}", title.body);
        round.publish().await;
        let page = find("dontottunk").await;
        let there = format!("/en/round-table/meeting/{}#e-{}", round.held, round.lines[1]);
        assert_eq!(found(&page), [there]);
        assert!(page.body.contains("<mark class=\"k-mark\">döntöttünk</mark>"), "{}", page.body);
        assert!(page.body.contains("noindex"), "{}", page.body);
        // No word of what is kept from everybody finds or counts anything: not texts, not names, not tables.
        for word in INTERNAL.into_iter().chain(HIDDEN).chain(UNTOLD).chain([UNNAMED]) {
            let none = find(word).await;
            assert!(
                found(&none).is_empty() && none.body.contains("Nothing was found"),
                "{word}: {}",
                none.body
            );
        }
        let all = find("a").await.body;
        for word in INTERNAL.into_iter().chain(HIDDEN).chain(UNTOLD).chain([UNNAMED]) {
            assert!(!all.contains(word), "{word}: {all}");
        }
        // Under the rule of Chatham House nothing stands beside anybody.
        let nobody = find("név nélkül").await;
        assert_eq!(found(&nobody).len(), 2, "{}", nobody.body);
        let kind = round.get("/en/round-table/search?q=n%C3%A9v&kind=action").await;
        assert_eq!(found(&kind).len(), 1);
        let nowhere = format!("/en/round-table/search?q=n%C3%A9v&table={}", id("apart"));
        assert!(found(&round.get(&nowhere).await).is_empty());
    });
}

#[test]
fn from_inside_each_finds_what_they_read_there() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
        let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
        let stranger = signed_in(&round.town, "sara", &[]).await;
        let find = async |session: &str, words: &str| {
            round.read(session, &format!("/en/table/search?q={}", encoded(words))).await
        };
        let page = find(&eva, INTERNAL[1]).await;
        assert_eq!(found(&page), [format!("/en/table/meeting/{}#e-{}", round.held, round.lines[7])]);
        assert_eq!(page.headers["cache-control"], "no-store");
        for words in HIDDEN.into_iter().chain(["VÁZLATÜLÉS", "TAGASZTAL"]) {
            let none = find(&eva, words).await;
            assert!(found(&none).is_empty() && none.body.contains("Nothing was found"), "{words}");
        }
        assert_eq!(found(&find(&anna, HIDDEN[1]).await).len(), 1, "who leads the talk finds it");
        for words in INTERNAL.into_iter().chain(["döntöttünk"]) {
            assert!(found(&find(&stranger, words).await).is_empty(), "{words}");
        }
        assert!(!find(&eva, "mondta").await.body.contains(UNNAMED), "nobody is named who is not");
        assert_eq!(leads(&round.get("/en/table/search?q=x").await), "/en/sign-in");
    });
}
