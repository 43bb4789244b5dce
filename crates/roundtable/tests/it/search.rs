//! Finding what was talked about: each finds what they may read, and nobody a trace of the rest.

use finder::Wanted;
use kernel::policy::{Actor, Grant, Relation};
use kernel::{Id, Lang, TextStatus};
use roundtable::meetings::Plan;
use roundtable::minutes::{self, Said};
use roundtable::model::agenda::Kind as For;
use roundtable::model::meeting::Event as Steps;
use roundtable::model::minutes::{Event, Kind};
use roundtable::policy::{ReadInside, ReadTable};
use roundtable::search::{self, Asked, MOST, Place, Places, Published, Reach};
use roundtable::shown::Sight;
use roundtable::{agenda, tables, withdrawal};

use crate::minutes::{id, note, pass};
use crate::town::{DAY, Town, in_town, plan, rules, start, topic};

const WORD: &str = "lakhatás";

fn wanted(typed: &str) -> Wanted {
    Wanted::new(typed, Lang::HU).unwrap()
}

fn asked(wanted: &Wanted) -> Asked<'_> {
    Asked { wanted, kind: None, table: None }
}

async fn inside(town: &Town, sight: Sight, asked: Asked<'_>) -> Places {
    let grant: Grant<ReadInside> = town.may(&town.anna).await.unwrap();
    let on = town.read().await.unwrap();
    let table = tables::one(&on, town.table).await.unwrap().unwrap();
    search::Inside::default().find(&on, &[Reach::new(&grant, &table, sight)], asked).await.unwrap()
}

async fn public(town: &Town, published: &Published, asked: Asked<'_>) -> Places {
    let grant: Grant<ReadTable> = rules().grant(&Actor::VISITOR, Relation::Nobody).unwrap();
    published.find(&town.read().await.unwrap(), &grant, asked).await.unwrap()
}

/// A meeting at which the word is said under an item for everybody, for members and for who leads, and about the whole.
async fn talked(town: &Town, on: &str, public: bool) -> Id {
    let meeting = town.planned(&Plan { starts: Some(start(on)), public, ..plan() }).await;
    for kind in For::ALL {
        let title = format!("{WORD} {}", kind.name());
        let said = agenda::Said { kind, ..topic(&title) };
        agenda::add(town, &town.convene().await, town.table, Some(meeting), &said).await.unwrap();
    }
    town.step(meeting, Steps::Announce).await.unwrap();
    town.step(meeting, Steps::Begin).await.unwrap();
    let items = agenda::of(&town.read().await.unwrap(), meeting).await.unwrap();
    let grant = town.writes().await;
    for (at, item) in items.iter().map(|item| Some(item.id())).chain([None]).enumerate() {
        let said = Said { kind: Kind::ALL[at % 3], ..note("A lakhatásról beszéltünk.") };
        minutes::write(town, &grant, meeting, item, id(&format!("{on} {at}")), &said).await.unwrap();
    }
    meeting
}

async fn bring(town: &Town, meeting: Id, to: &[Event]) {
    for event in to {
        match event {
            Event::Prepare => {
                let grant = town.writes().await;
                minutes::prepare(town, &grant, meeting, false, town.today()).await.map(drop).unwrap();
            }
            Event::Approve => {
                town.clock().advance(8 * DAY);
                pass(town, meeting, *event).await.map(drop).unwrap();
            }
            event => pass(town, meeting, *event).await.map(drop).unwrap(),
        }
    }
}

const ALL_THE_WAY: [Event; 4] = [Event::Prepare, Event::Review, Event::Approve, Event::Publish];

#[test]
fn everybody_finds_what_is_published_and_nothing_else() {
    in_town(async |town| {
        let (published, word) = (Published::default(), wanted(WORD));
        let meeting = talked(&town, "2026-11-22T14:00", true).await;
        let titles = public(&town, &published, asked(&word)).await;
        assert_eq!(titles.found.len(), 1, "the title of the item for everybody: {titles:?}");
        assert!(titles.found.iter().all(|place| place.entry.is_none()));
        bring(&town, meeting, &ALL_THE_WAY[..3]).await;
        assert_eq!(public(&town, &published, asked(&word)).await, titles, "approved is not published");
        bring(&town, meeting, &ALL_THE_WAY[3..]).await;
        let all = public(&town, &published, asked(&word)).await;
        assert_eq!(all.found.len(), 3, "the title, its line, the line about the whole: {all:?}");
        let entries: Vec<Id> = all.found.iter().filter_map(|place| place.entry).collect();
        assert_eq!(entries, [id("2026-11-22T14:00 3"), id("2026-11-22T14:00 0")]);
        // What members and leaders talk about has no words here.
        for word in ["internal", "hidden"] {
            assert_eq!(public(&town, &published, asked(&wanted(word))).await, Places::default(), "{word}");
        }
        assert_eq!(public(&town, &published, asked(&wanted("common"))).await.found.len(), 1);
        // What members talk about among themselves is listed nowhere, and found by nobody else.
        town.change("UPDATE round_table SET kind = 'topic'", vec![]).await;
        assert_eq!(public(&town, &Published::default(), asked(&word)).await, Places::default());
        town.change("UPDATE round_table SET kind = 'city_wide'", vec![]).await;
        // Of a meeting not everybody may know of there is nothing; of one that is hidden later neither.
        let kept = talked(&town, "2026-11-23T14:00", false).await;
        bring(&town, kept, &ALL_THE_WAY).await;
        assert_eq!(public(&town, &published, asked(&word)).await, all);
        let held = Plan { starts: Some(start("2026-11-22T14:00")), public: false, ..plan() };
        town.describe(meeting, &held).await;
        assert_eq!(public(&town, &published, asked(&word)).await, Places::default());
    });
}

#[test]
fn from_inside_each_finds_what_their_eyes_see_once_members_read() {
    in_town(async |town| {
        let word = wanted(WORD);
        let meeting = talked(&town, "2026-11-22T14:00", false).await;
        assert_eq!(inside(&town, Sight::Table, asked(&word)).await.found.len(), 2, "titles alone");
        bring(&town, meeting, &ALL_THE_WAY[..1]).await;
        assert_eq!(inside(&town, Sight::Table, asked(&word)).await.found.len(), 2, "nobody reads drafts");
        bring(&town, meeting, &ALL_THE_WAY[1..2]).await;
        let table = inside(&town, Sight::Table, asked(&word)).await;
        let leaders = inside(&town, Sight::Leaders, asked(&word)).await;
        assert_eq!((table.found.len(), leaders.found.len()), (5, 7));
        let hidden = |place: &Place| place.entry == Some(id("2026-11-22T14:00 2"));
        assert!(!table.found.iter().any(hidden) && leaders.found.iter().any(hidden));
        assert_eq!(inside(&town, Sight::Table, asked(&wanted("hidden"))).await, Places::default());
        let decisions = Asked { kind: Some(Kind::Decision), ..asked(&word) };
        let decided = inside(&town, Sight::Leaders, decisions).await.found;
        assert_eq!(
            decided.iter().map(|place| place.entry).collect::<Vec<_>>(),
            [Some(id("2026-11-22T14:00 1"))]
        );
        let elsewhere = Asked { table: Some(id("another table")), ..asked(&word) };
        assert_eq!(inside(&town, Sight::Leaders, elsewhere).await, Places::default());
        // The newest first.
        let earlier = talked(&town, "2026-11-21T14:00", false).await;
        let found = inside(&town, Sight::Table, asked(&word)).await.found;
        assert_eq!((found[0].meeting, found.last().unwrap().meeting), (meeting, earlier));
    });
}

#[test]
fn translations_are_found_too_and_a_name_that_left_is_not() {
    in_town(async |town| {
        let published = Published::default();
        let meeting = talked(&town, "2026-11-22T14:00", true).await;
        let name = "Szivárvány Kör";
        let said = note("A Szivárvány Kör segített.");
        minutes::write(&town, &town.writes().await, meeting, None, id("named"), &said).await.unwrap();
        let mut unit = town.begin(&Actor::OPERATOR).await.unwrap();
        let mut line = minutes::entry(unit.on(), id("named")).await.unwrap().unwrap().0;
        line.tell_as("text", Lang::EN, "Szivárvány Kör helped.", TextStatus::Machine);
        unit.save(&mut line).await.unwrap();
        unit.commit().await.unwrap();
        bring(&town, meeting, &ALL_THE_WAY).await;
        for word in ["szivarvany", "helped", "segitett"] {
            let found = public(&town, &published, asked(&wanted(word))).await.found;
            assert_eq!(found.len(), 1, "{word}");
        }
        let mut unit = town.begin(&Actor::OPERATOR).await.unwrap();
        unit.take_turn().await.unwrap();
        let names = [name.to_owned()];
        withdrawal::forget(&mut unit, id("organisation"), &names, town.today()).await.unwrap();
        unit.commit().await.unwrap();
        assert_eq!(public(&town, &published, asked(&wanted("szivarvany"))).await, Places::default());
        assert_eq!(inside(&town, Sight::Leaders, asked(&wanted("szivarvany"))).await, Places::default());
        let line = minutes::entry(&town.read().await.unwrap(), id("named")).await.unwrap().unwrap().0;
        let english = line.text("text", Lang::EN).unwrap();
        assert_eq!((&*english.body, english.status), ("[…] helped.", TextStatus::Machine));
        assert!(!line.is_stale(english), "it fits its source as before");
    });
}

#[test]
fn there_is_an_end_to_what_is_found() {
    in_town(async |town| {
        let meeting = town.begun().await;
        let grant = town.writes().await;
        for at in 0..=MOST {
            let said = note("A lakhatásról beszéltünk.");
            minutes::write(&town, &grant, meeting, None, id(&format!("many {at}")), &said).await.unwrap();
        }
        bring(&town, meeting, &ALL_THE_WAY[..2]).await;
        let found = inside(&town, Sight::Table, asked(&wanted(WORD))).await;
        assert_eq!((found.found.len(), found.more), (MOST, true));
    });
}
