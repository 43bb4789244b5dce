//! An organisation leaves: its seats and its name go, from today's words and from yesterday's; what was counted stays.

use kernel::policy::Actor;
use kernel::{Id, Lang};
use network::model::about::Category;
use roundtable::agenda::{self, Said};
use roundtable::counted::Shelf;
use roundtable::invitations::{Answer, Needs};
use roundtable::meetings::Plan;
use roundtable::model::attendance::How;
use roundtable::model::invitation::Event as Says;
use roundtable::model::meeting::Event;
use roundtable::model::minutes::Event as Passes;
use roundtable::model::seat::Part;
use roundtable::policy::{Correct, TakeMinutes};
use roundtable::{Unchanged, attendance, minutes, seats, tables, withdrawal};
use store::sql::{self, get};

use crate::minutes::{id, note, pass, write};
use crate::town::{Town, in_town, link, plan, says, start, texts, topic};

/// The tables of the room, as its migrations make them.
fn tables_of_the_room() -> Vec<String> {
    let all = roundtable::MIGRATIONS.iter().flat_map(|migration| migration.sql.lines());
    all.filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split(' ').next()).map(str::to_owned).collect()
}

/// Small letters without accents and without what stands between.
fn plainly(text: &str) -> String {
    let plain = |letter: char| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' | 'ö' | 'ő' => 'o',
        'ú' | 'ü' | 'ű' => 'u',
        letter => letter,
    };
    text.to_lowercase().chars().map(plain).filter(|letter| letter.is_alphanumeric()).collect()
}

/// Where in the room's tables one of the words stands.
async fn places(town: &Town, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (table, column) in texts(town, Some(&tables_of_the_room())).await {
        let text = format!("SELECT {column} FROM {table} WHERE {column} IS NOT NULL");
        for row in sql::query(&town.read().await.unwrap(), "look", &text, vec![]).await.unwrap() {
            let body: String = get(&row, 0).unwrap();
            let body = plainly(&body.replace("\\n", " "));
            if words.iter().any(|word| body.contains(&plainly(word))) {
                found.push(format!("{table}.{column}"));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

async fn forget(town: &Town, organization: Id, names: &[&str]) -> usize {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut unit = town.begin(&Actor::OPERATOR).await.unwrap();
    unit.take_turn().await.unwrap();
    let changed = withdrawal::forget(&mut unit, organization, &names, town.today()).await.unwrap();
    unit.commit().await.unwrap();
    changed
}

/// As a caller may bring them: today's, an earlier one with an ending vowel, a part, an abbreviation.
const NAMES: [&str; 4] = ["Képzelt Híd", "Régi Menta", "Képzelt Híd \"Közös\" Egyesülete", "KHE"];
const WORDS: [&str; 3] = ["kepzelthid", "regiment", "kozos"];

/// Everything in which people wrote its name; answers the meeting it was at.
async fn written_everywhere(town: &Town, meeting: Id) {
    let grant = town.convene().await;
    let table = tables::one(&town.read().await.unwrap(), town.table).await.unwrap().unwrap();
    let said = tables::Said {
        name: "Képzelt kerekasztal".to_owned(),
        purpose: "A Képzelt Híd „Közös” Egyesületének kezdeményezésére.".to_owned(),
        how_to_be_heard: "Írj a Kepzelt-Hidnak: iroda@kepzelthid.example".to_owned(),
        funding: String::new(),
        lang: Lang::HU,
        lights: Vec::new(),
        public: true,
    };
    tables::describe(town, &grant, town.table, table.0.version, &said).await.unwrap();
    let friends = Some((Lang::HU, "A Képzelt Híd baráti köre".to_owned()));
    let new = seats::New { community: friends, ..seats::New::default() };
    seats::add(town, &grant, town.table, &new, town.today()).await.unwrap();
    let about = Said {
        description: "A KÉPZELT\nHÍDNÁL, a Régi Mentának.".to_owned(),
        ..topic("A Képzelt Hídról")
    };
    agenda::add(town, &grant, town.table, None, &about).await.unwrap();
    for (name, words) in [
        ("a", "A Képzelt Híd\n\"Közös\" Egyesülete elmondta, a KHE-vel is."),
        ("edited", "A képzelt hidat említették."),
        ("gone", "Régi Mentától hallottuk."),
    ] {
        write(town, meeting, name, &note(words)).await.unwrap();
    }
    let writes = town.writes().await;
    minutes::edit(town, &writes, id("edited"), 1, &note("Senkit nem említettek.")).await.unwrap();
    minutes::remove(town, &writes, id("gone"), 1).await.unwrap();
    write(town, meeting, "other", &note("Az Elképzelt Híd Kör más.")).await.unwrap();
    minutes::edit(town, &writes, id("other"), 1, &note("A METRÓ jár.")).await.unwrap();
    attendance::note_guest(town, &writes, meeting, id("guest"), "Nagy Ilona (Képzelt Híd)").await.unwrap();
}

/// Members read the minutes, and one of them wants its name said otherwise.
async fn corrected(town: &Town, meeting: Id, person: Id) {
    let grant = town.writes().await;
    minutes::prepare(town, &grant, meeting, false, town.today()).await.unwrap();
    pass(town, meeting, Passes::Review).await.unwrap();
    let may = town.may::<Correct>(&Actor::person(person, [])).await.unwrap();
    minutes::propose(town, &may, meeting, Some(id("a")), "A Képzelt Hídé volt a szó.").await.unwrap();
    let proposed = minutes::corrections(&town.read().await.unwrap(), meeting).await.unwrap()[0].id;
    let (no, today) = (minutes::Verdict::Declined, town.today());
    minutes::settle(town, &grant, meeting, proposed, &no, "A Régi Mentáé volt.", today).await.unwrap();
}

#[test]
fn nothing_of_an_organisation_that_left_is_left_but_that_it_was_counted() {
    in_town(async |town| {
        let hid = town.organization("Képzelt Híd", Category::Ngo).await;
        let seat = town.seat(hid).await;
        let bela = town.person("bela").await;
        town.hold(seat, bela, Part::Delegate).await;
        let cili = town.sits("cili").await.1;
        let meeting = town.begun().await;
        attendance::note(&town, &town.writes().await, meeting, seat, Some(How::Present)).await.unwrap();
        written_everywhere(&town, meeting).await;
        corrected(&town, meeting, cili).await;
        town.letters().await;
        let coming =
            Plan {
                title: "A Képzelt Hídnál".to_owned(), place: "Régi Menta udvara".to_owned(), ..plan()
            };
        let coming = town.announced(&coming).await;
        let needs = Needs { access: "A Képzelt Híd felől jövök.".to_owned(), ..Needs::default() };
        town.answer_for(coming, cili, &Answer { needs, ..says(Says::Accept) }).await.unwrap();
        let letters = town.letters().await;
        let secret = link(&letters.iter().find(|(to, _)| to.starts_with("bela")).unwrap().1);
        assert_eq!(
            places(&town, &WORDS).await,
            [
                "attendance.guest",
                "correction.answer",
                "correction.text",
                "invitation.access_needs",
                "roundtable_revision.body",
                "roundtable_text.body"
            ]
        );
        assert!(forget(&town, hid, &NAMES).await >= 9);
        let left = places(&town, &WORDS).await;
        // One whose name is longer by a few letters in front is another.
        assert_eq!(left, ["roundtable_revision.body"]);
        let on = town.read().await.unwrap();
        let entity = &roundtable::model::MINUTES_ENTRY;
        let history = store::revision::history(&on, entity, id("other")).await.unwrap();
        assert_eq!(history.len(), 2, "the history of others stays");
        drop(on);
        let words = crate::minutes::words(&town, meeting).await;
        assert_eq!(words[0], "A […] elmondta, a […]-vel is.");
        // Who was reading it before writes nothing back.
        let grant = town.writes().await;
        let late = minutes::finish::<TakeMinutes>(&town, &grant, id("a"), None).await;
        assert!(matches!(late, Err(Unchanged::Refused(()))), "a note");
        pass(&town, meeting, Passes::Reopen).await.unwrap();
        minutes::prepare(&town, &grant, meeting, true, town.today()).await.unwrap();
        let late = minutes::edit(&town, &grant, id("a"), 1, &note("A Képzelt Híd")).await;
        assert!(matches!(late, Err(Unchanged::Meanwhile)));
        // Its people are invited to nothing that comes, and sit nowhere; its attendance counts.
        let invited: Vec<Id> = town.rows(coming).await.iter().map(|row| row.person.id).collect();
        assert!(!invited.contains(&bela) && invited.contains(&cili));
        assert!(matches!(town.follow(&secret, &says(Says::Accept)).await, Err(Unchanged::Gone)));
        assert!(town.rows(meeting).await.iter().any(|row| row.person.id == bela), "what was, was");
        let on = town.read().await.unwrap();
        let actor = town.signed_in(bela, hid);
        assert_eq!(tables::relations(&on, &actor, town.table).await.unwrap(), []);
        let all = seats::all(&on, town.table).await.unwrap();
        let overall = Shelf::default().overall(&on, town.table, &all).await.unwrap();
        assert_eq!((overall.organizations([meeting]), overall.of_meeting(meeting).all()), (1, 2));
    });
}

#[test]
fn one_that_left_twice_or_was_never_written_of_changes_nothing() {
    in_town(async |town| {
        let hid = town.organization("Képzelt Híd", Category::Ngo).await;
        let meeting = town.begun().await;
        write(&town, meeting, "a", &note("A hídon át.")).await.unwrap();
        assert_eq!(forget(&town, hid, &["Képzelt Híd"]).await, 0);
        assert_eq!(town.entries(meeting).await[0].0.version, 1);
        write(&town, meeting, "b", &note("A Képzelt Hídon át.")).await.unwrap();
        assert_eq!(forget(&town, hid, &["Képzelt Híd"]).await, 1);
        assert_eq!(forget(&town, hid, &["Képzelt Híd"]).await, 0);
        assert_eq!(forget(&town, hid, &[]).await, 0);
        // A name that is a word of how lines are kept, and of nothing they say.
        minutes::edit(&town, &town.writes().await, id("a"), 1, &note("A folyón át.")).await.unwrap();
        assert_eq!(forget(&town, hid, &["Note"]).await, 0);
        assert_eq!(town.entries(meeting).await[0].0.version, 2);
    });
}

#[test]
fn a_seat_that_ended_before_has_nobody_invited_either() {
    in_town(async |town| {
        let hid = town.organization("Képzelt Híd", Category::Ngo).await;
        let seat = town.seat(hid).await;
        let bela = town.person("bela").await;
        town.hold(seat, bela, Part::Delegate).await;
        let meeting = town.announced(&Plan { starts: Some(start("2026-12-03T14:00")), ..plan() }).await;
        // As one had it before that ended took invitations back.
        town.change("UPDATE seat SET until = '2026-11-22' WHERE id = $1", vec![sql::id(seat)]).await;
        forget(&town, hid, &["Képzelt Híd"]).await;
        assert!(town.rows(meeting).await.iter().all(|row| row.person.id != bela));
        town.step(meeting, Event::Cancel).await.unwrap();
    });
}
