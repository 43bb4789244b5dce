//! The actions of all meetings as one list: in their order, by whose they are, as far as somebody reads them.

use chrono::NaiveDate;
use kernel::Lang;
use kernel::policy::Grant;
use roundtable::meetings::Plan;
use roundtable::minutes::{self, Actions, Said, Task, Which};
use roundtable::model::agenda::Kind as For;
use roundtable::model::meeting::Event as Steps;
use roundtable::model::minutes::Kind;
use roundtable::policy::{ReadInside, TakeMinutes};
use roundtable::shown::Sight;
use roundtable::{Unchanged, agenda};

use crate::minutes::{action, id, note, write};
use crate::town::{Town, date, in_town, plan, start, topic};

#[test]
fn actions_are_one_list_the_open_ones_first_and_the_earliest_due_before_the_others() {
    in_town(async |town| {
        let (first, second) = (town.begun().await, town.begun().await);
        for (meeting, name, said) in [
            (first, "late", action("late", Some("2026-12-20"))),
            (second, "soon", action("soon", Some("2026-12-01"))),
            (first, "some day", action("some day", None)),
            (second, "done first", action("done first", Some("2026-11-01"))),
            (second, "done last", action("done last", None)),
            (first, "note", note("note")),
            (first, "gone", action("gone", None)),
        ] {
            write(&town, meeting, name, &said).await.unwrap();
        }
        let grant = town.writes().await;
        let finish = async |name: &str, day: Option<NaiveDate>| {
            minutes::finish::<TakeMinutes>(&town, &grant, id(name), day).await
        };
        finish("done first", Some(date("2026-11-10"))).await.unwrap();
        finish("done last", Some(date("2026-11-20"))).await.unwrap();
        finish("late", Some(date("2026-11-20"))).await.unwrap();
        finish("late", None).await.unwrap();
        let refused = finish("note", Some(date("2026-11-20"))).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))), "there is nothing to do in a note");
        assert!(matches!(finish("none", None).await, Err(Unchanged::Gone)));
        let gone = town.entries(first).await.iter().find(|one| one.id() == id("gone")).unwrap().0.version;
        minutes::remove(&town, &grant, id("gone"), gone).await.unwrap();
        assert_eq!(tasks(&town, Sight::Leaders, Which::Done(false, None)).await, ([].into(), 0), "drafts");
        town.change("UPDATE minutes SET state = 'in_review'", vec![]).await;
        let to_do = ["soon", "late", "some day"];
        let (told, all) = tasks(&town, Sight::Table, Which::Done(false, None)).await;
        assert_eq!((told, all), (to_do.map(str::to_owned).into(), 3));
        let done = ["done last", "done first"].map(str::to_owned).into();
        assert_eq!(tasks(&town, Sight::Table, Which::Done(true, None)).await, (done, 2));
        assert_eq!(tasks(&town, Sight::Table, Which::One(id("late"))).await, (["late".to_owned()].into(), 1));
        assert_eq!(tasks(&town, Sight::Table, Which::One(id("note"))).await.1, 0, "no action");
        assert_eq!(town.entries(first).await.iter().filter(|one| one.done().is_some()).count(), 0);
        // What is no action any more is due at no time.
        let entry = town.entries(first).await.into_iter().find(|one| one.id() == id("late")).unwrap();
        assert_eq!(entry.due(), Some(date("2026-12-20")));
        let decided = Said { kind: Kind::Decision, due: entry.due(), ..note("late") };
        town.change("UPDATE minutes SET state = 'live_draft'", vec![]).await;
        minutes::edit(&town, &grant, id("late"), entry.0.version, &decided).await.unwrap();
        town.change("UPDATE minutes SET state = 'in_review'", vec![]).await;
        assert_eq!(tasks(&town, Sight::Table, Which::Done(false, None)).await.1, 2);
    });
}

/// Actions of the table as somebody sees them, at most three, and how many there are.
async fn tasks(town: &Town, sight: Sight, which: Which<'_>) -> (Vec<String>, usize) {
    let grant: Grant<ReadInside> = town.may(&town.anna).await.unwrap();
    let on = town.read().await.unwrap();
    let found = Actions::default().find(&on, &grant, (town.table, sight), which, (0, 3)).await.unwrap();
    let text = |task: &Task| task.entry.0.text("text", Lang::HU).unwrap().body.to_string();
    let all = match which {
        Which::Done(true, _) => found.done,
        Which::Done(false, _) => found.open,
        Which::One(_) => found.open + found.done,
    };
    (found.some.iter().map(text).collect(), all)
}

#[test]
fn actions_are_read_where_their_item_is_by_whose_they_are_and_some_at_a_time() {
    in_town(async |town| {
        let (seat, other) = (town.sits("bela").await.0, town.sits("cili").await.0);
        let meeting = town.planned(&Plan { starts: Some(start("2026-11-22T14:00")), ..plan() }).await;
        let mut items = Vec::new();
        for kind in For::ALL {
            let about = agenda::Said { kind, ..topic(kind.name()) };
            let convene = town.convene().await;
            items
                .push((kind, agenda::add(&town, &convene, town.table, Some(meeting), &about).await.unwrap()));
        }
        town.step(meeting, Steps::Announce).await.unwrap();
        town.step(meeting, Steps::Begin).await.unwrap();
        let grant = town.writes().await;
        for (kind, item) in items {
            let said = Said { seat: Some(seat), ..action(kind.name(), None) };
            minutes::write(&town, &grant, meeting, Some(item), id(kind.name()), &said).await.unwrap();
        }
        for (at, name) in ["one", "two", "three"].into_iter().enumerate() {
            let day = format!("2026-12-0{}", at + 1);
            let said = Said { seat: Some(other), ..action(name, Some(&day)) };
            write(&town, meeting, name, &said).await.unwrap();
        }
        town.change("UPDATE minutes SET state = 'in_review'", vec![]).await;
        let grant: Grant<ReadInside> = town.may(&town.anna).await.unwrap();
        let (on, at) = (town.read().await.unwrap(), (town.table, Sight::Leaders));
        let beyond =
            Actions::default().find(&on, &grant, at, Which::Done(false, None), (400, 4)).await.unwrap();
        assert_eq!((beyond.some.len(), beyond.open), (2, 6), "past the end stands the last page");
        drop(on);
        let own = [seat];
        let open = |seats| Which::Done(false, seats);
        assert_eq!(tasks(&town, Sight::Leaders, open(None)).await.1, 6);
        assert_eq!(tasks(&town, Sight::Table, open(None)).await.1, 5, "not what leaders alone talk about");
        assert_eq!(tasks(&town, Sight::Everybody, open(None)).await.1, 4);
        assert_eq!(tasks(&town, Sight::Table, Which::One(id(For::Hidden.name()))).await.1, 0);
        let first = ["one", "two", "three"].map(str::to_owned);
        assert_eq!(tasks(&town, Sight::Table, open(None)).await.0, first, "three at a time");
        assert_eq!(tasks(&town, Sight::Table, open(Some(&own))).await.1, 2);
        assert_eq!(tasks(&town, Sight::Table, open(Some(&[]))).await.1, 0, "who has no seat has no action");
        town.change("UPDATE agenda_item SET retired_at = 1", vec![]).await;
        assert_eq!(tasks(&town, Sight::Leaders, open(None)).await.1, 3);
    });
}
