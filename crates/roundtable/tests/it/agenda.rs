//! What is talked about: in which order, parked and taken up again, and fixed.

use kernel::policy::{Actor, Held, Role};
use kernel::{Audience, Id, Lang, Viewers};
use roundtable::agenda::{self, Move, Said};
use roundtable::model::agenda::Kind;
use roundtable::model::meeting::Event;
use roundtable::model::seat::Side;
use roundtable::{Unchanged, meetings};

use crate::town::{Town, in_town, plan, topic};

/// The titles of items in order; their positions are all different.
fn titles(items: &[agenda::Item]) -> Vec<String> {
    let mut positions: Vec<f64> = items.iter().filter_map(|item| item.0.number("position")).collect();
    positions.dedup();
    assert_eq!(positions.len(), items.len(), "no two stand at one place");
    items.iter().map(|item| item.0.text("title", Lang::HU).unwrap().body.to_string()).collect()
}

async fn on(town: &Town, meeting: Id) -> Vec<String> {
    titles(&agenda::of(&town.read().await.unwrap(), meeting).await.unwrap())
}

async fn parked(town: &Town) -> Vec<String> {
    titles(&agenda::backlog(&town.read().await.unwrap(), town.table).await.unwrap())
}

async fn put(town: &Town, item: Id, to: Move) -> Result<(), Unchanged<()>> {
    agenda::put(town, &town.convene().await, item, to).await
}

#[test]
fn items_move_up_and_down_wait_and_are_taken_up_again() {
    in_town(async |town| {
        let (first, second) = (town.planned(&plan()).await, town.planned(&plan()).await);
        let a = town.item(Some(first), "a").await;
        let b = town.item(Some(first), "b").await;
        let c = town.item(Some(first), "c").await;
        put(&town, c, Move::Up).await.unwrap();
        assert_eq!(on(&town, first).await, ["a", "c", "b"]);
        put(&town, a, Move::Up).await.unwrap();
        put(&town, b, Move::Down).await.unwrap();
        assert_eq!(on(&town, first).await, ["a", "c", "b"], "there is no place beyond");
        put(&town, a, Move::Down).await.unwrap();
        assert_eq!(on(&town, first).await, ["c", "a", "b"]);
        let waits = town.item(None, "d").await;
        put(&town, c, Move::Park).await.unwrap();
        assert_eq!(
            (on(&town, first).await, parked(&town).await),
            (vec!["a".into(), "b".into()], vec!["d".into(), "c".into()])
        );
        put(&town, c, Move::Up).await.unwrap();
        assert_eq!(parked(&town).await, ["c", "d"]);
        put(&town, waits, Move::To(second)).await.unwrap();
        put(&town, b, Move::To(second)).await.unwrap();
        put(&town, waits, Move::To(second)).await.unwrap();
        assert_eq!(on(&town, second).await, ["b", "d"]);
        put(&town, a, Move::Away).await.unwrap();
        assert_eq!(on(&town, first).await, Vec::<String>::new());
        assert!(matches!(put(&town, a, Move::Up).await, Err(Unchanged::Gone)));
        town.item(Some(first), "e").await;
        assert_eq!(on(&town, first).await, ["e"]);
        assert_eq!(parked(&town).await, ["c"]);
    });
}

#[test]
fn once_it_is_fixed_nothing_changes_until_it_is_opened_again() {
    in_town(async |town| {
        let (meeting, other) = (town.announced(&plan()).await, town.planned(&plan()).await);
        let (a, b) = (town.item(Some(meeting), "a").await, town.item(Some(meeting), "b").await);
        let elsewhere = town.item(None, "c").await;
        town.step(meeting, Event::FixAgenda).await.unwrap();
        for (item, to) in [
            (b, Move::Up),
            (a, Move::Down),
            (a, Move::Park),
            (a, Move::To(other)),
            (a, Move::Away),
            (elsewhere, Move::To(meeting)),
        ] {
            assert!(matches!(put(&town, item, to).await, Err(Unchanged::Refused(()))), "{to:?}");
        }
        let grant = town.convene().await;
        let added = agenda::add(&town, &grant, town.table, Some(meeting), &topic("d")).await;
        assert!(matches!(added, Err(Unchanged::Refused(()))));
        let version = agenda::of(&town.read().await.unwrap(), meeting).await.unwrap()[0].0.version;
        let said = async |version, title| agenda::describe(&town, &grant, a, version, &topic(title)).await;
        assert!(matches!(said(version, "x").await, Err(Unchanged::Refused(()))));
        assert_eq!(on(&town, meeting).await, ["a", "b"]);
        town.step(meeting, Event::OpenAgenda).await.unwrap();
        said(version, "x").await.unwrap();
        assert!(matches!(said(version, "y").await, Err(Unchanged::Meanwhile)));
        assert_eq!(on(&town, meeting).await, ["x", "b"]);
    });
}

#[test]
fn an_item_is_seen_as_its_kind_says_and_keeps_what_was_said_of_it() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        let meeting = town.planned(&plan()).await;
        let grant = town.convene().await;
        for (kind, audience) in [
            (Kind::Common, Audience::Public),
            (Kind::Internal, Audience::Members),
            (Kind::Hidden, Audience::Stewards(Viewers::FACILITATORS)),
        ] {
            let said = Said {
                kind,
                presenter: Some(seat),
                raised_by: Some(Side::Communities),
                chatham_house: true,
                minutes: Some(35),
                ..topic("a")
            };
            let id = agenda::add(&town, &grant, town.table, Some(meeting), &said).await.unwrap();
            let items = agenda::of(&town.read().await.unwrap(), meeting).await.unwrap();
            let item = items.iter().find(|item| item.id() == id).unwrap();
            assert_eq!((item.0.audience, item.kind().unwrap()), (audience, kind));
            assert_eq!((item.presenter(), item.minutes()), (Some(seat), Some(35)));
            assert_eq!(item.raised_by(), Some(Side::Communities));
            assert!(item.is_chatham_house());
        }
    });
}

#[test]
fn nothing_goes_to_a_meeting_of_another_table_or_comes_from_its_seats() {
    in_town(async |town| {
        let (theirs, item) = (town.planned(&plan()).await, town.item(None, "a").await);
        let (seat, _) = town.sits("bela").await;
        let other =
            Actor::person(town.person("cili").await, [Held { role: Role::Coordinator, organization: None }]);
        let second = town.found(&other, "Másik asztal").await;
        let grant = roundtable::policy::grant(&crate::town::rules(), &other, &[]).unwrap();
        let elsewhere = meetings::plan(&town, &grant, second, &plan()).await.unwrap();
        let refused = agenda::put(&town, &grant, item, Move::To(elsewhere)).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))));
        let refused = agenda::add(&town, &grant, second, Some(theirs), &topic("b")).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))));
        let foreign = Said { presenter: Some(seat), ..topic("c") };
        let refused = agenda::add(&town, &grant, second, Some(elsewhere), &foreign).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))));
        assert_eq!(parked(&town).await, ["a"]);
        let on = town.read().await.unwrap();
        for (table, own) in [(town.table, true), (second, false)] {
            assert_eq!(agenda::belongs(&on, table, item).await.unwrap(), own);
            assert_eq!(roundtable::seats::belongs(&on, table, seat).await.unwrap(), own);
        }
    });
}
