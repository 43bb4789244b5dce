//! The speakers list: who waits, who speaks, and how long was spoken.

use chrono_tz::Europe::Budapest;
use kernel::Id;
use kernel::policy::{Actor, Grant};
use network::model::about::Category;
use roundtable::model::meeting::Event as Step;
use roundtable::model::seat::{Part, Side};
use roundtable::model::speech::{Event, Kind, Spoken, State};
use roundtable::model::table::Light;
use roundtable::policy::Speak;
use roundtable::seats::New;
use roundtable::speeches::{self, Asked, Speech};
use roundtable::{Unchanged, seats};

use crate::minutes::id;
use crate::town::{Town, in_town};

async fn list(town: &Town, meeting: Id) -> Vec<Speech> {
    speeches::of(&town.read().await.unwrap(), meeting).await.unwrap()
}

async fn ask(town: &Town, meeting: Id, name: &str, asked: Asked) -> Result<(), Unchanged<()>> {
    town.clock().advance(1);
    speeches::ask(town, &town.writes().await, meeting, id(name), asked).await
}

async fn step(town: &Town, meeting: Id, name: &str, event: Event) -> Result<State, Unchanged<()>> {
    speeches::step(town, &town.writes().await, meeting, id(name), event).await
}

fn from(seat: Id, kind: Kind) -> Asked {
    Asked { seat: Some(seat), item: None, kind }
}

fn refused<T>(done: &Result<T, Unchanged<()>>) -> bool {
    matches!(done, Err(Unchanged::Refused(())))
}

#[test]
fn one_speaks_at_a_time_and_points_of_order_go_first() {
    in_town(async |town| {
        let (bela, _) = town.sits("bela").await;
        let (cili, _) = town.sits("cili").await;
        let meeting = town.begun().await;
        assert!(refused(&ask(&town, meeting, "one", from(bela, Kind::Pro)).await), "it is not lit");
        town.light(&[Light::Speakers]).await;
        ask(&town, meeting, "one", from(bela, Kind::Contribution)).await.unwrap();
        ask(&town, meeting, "one", from(bela, Kind::Contribution)).await.unwrap();
        ask(&town, meeting, "again", from(bela, Kind::Contribution)).await.unwrap();
        ask(&town, meeting, "two", Asked::default()).await.unwrap();
        ask(&town, meeting, "three", from(cili, Kind::PointOfOrder)).await.unwrap();
        let order = |list: &[Speech]| speeches::waiting(list).iter().map(|one| one.id).collect::<Vec<_>>();
        assert_eq!(order(&list(&town, meeting).await), [id("three"), id("one"), id("two")]);

        assert!(refused(&step(&town, meeting, "one", Event::End).await), "they have not begun");
        step(&town, meeting, "three", Event::Start).await.unwrap();
        town.clock().advance(90);
        step(&town, meeting, "one", Event::Start).await.unwrap();
        let now = list(&town, meeting).await;
        let three = now.iter().find(|one| one.id == id("three")).unwrap();
        assert_eq!((three.state, three.seconds(town.clock().now())), (State::Ended, 90));
        assert_eq!(speeches::speaking(&now).map(|one| one.id), Some(id("one")));
        assert!(refused(&step(&town, meeting, "three", Event::Start).await), "a turn is one turn");
        step(&town, meeting, "one", Event::Withdraw).await.unwrap();
        assert_eq!(order(&list(&town, meeting).await), [id("two")], "called by mistake: it does not count");
        let on = town.read().await.unwrap();
        assert_eq!(speeches::spoken_from(&on, town.table).await.unwrap(), [cili].into());
        drop(on);

        // Neither another table's seat nor another meeting's item or speech.
        let other = town.begun().await;
        let item = town.item(None, "Parkolt").await;
        for asked in [from(id("elsewhere"), Kind::Pro), Asked { item: Some(item), ..Asked::default() }] {
            assert!(refused(&ask(&town, meeting, "four", asked).await));
        }
        assert!(refused(&ask(&town, other, "two", Asked::default()).await), "the id is another's");
        assert!(refused(&step(&town, other, "two", Event::Start).await));
        town.step(meeting, Step::End).await.unwrap();
        assert_eq!(list(&town, meeting).await.len(), 1, "who waited waits no more");
        assert!(refused(&ask(&town, meeting, "five", Asked::default()).await));
    });
}

#[test]
fn who_sits_there_asks_for_their_own_seat_and_who_listens_does_not() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let (other, cili) = town.sits("cili").await;
        let dora = town.person("dora").await;
        town.hold(seat, dora, Part::Alternate).await;
        let new = New {
            community: Some((kernel::Lang::HU, "figyelők".to_owned())),
            observer: true,
            ..New::default()
        };
        let listens = seats::add(&town, &town.convene().await, town.table, &new, town.today()).await.unwrap();
        let gabor = town.person("gabor").await;
        town.hold(listens, gabor, Part::Delegate).await;
        town.light(&[Light::Speakers]).await;
        let meeting = town.begun().await;
        let speaks = async |who: Id| -> Grant<Speak> { town.may(&Actor::person(who, [])).await.unwrap() };
        let ask = async |who: Id, asked: Asked| {
            speeches::ask_own(&town, &speaks(who).await, Budapest, meeting, asked).await
        };
        ask(bela, Asked { kind: Kind::Question, ..Asked::default() }).await.unwrap();
        ask(dora, Asked { kind: Kind::Question, ..Asked::default() }).await.unwrap();
        assert_eq!(list(&town, meeting).await.len(), 1, "a seat waits once");
        assert!(refused(&ask(bela, from(other, Kind::Pro)).await), "from another's seat");
        assert!(refused(&ask(gabor, Asked::default()).await), "who only listens");
        let stranger = town.person("stranger").await;
        assert!(town.may::<Speak>(&Actor::person(stranger, [])).await.is_err());
        let speech = list(&town, meeting).await[0].clone();
        assert_eq!((speech.seat, speech.kind), (Some(seat), Kind::Question));
        let withdraw = async |who: Id| {
            speeches::withdraw_own(&town, &speaks(who).await, Budapest, meeting, speech.id).await
        };
        assert!(refused(&withdraw(cili).await), "another's");
        withdraw(dora).await.unwrap();
        assert!(list(&town, meeting).await.is_empty());
        assert!(refused(&withdraw(bela).await), "it is withdrawn already");
    });
}

#[test]
fn time_is_counted_by_kind_of_seat_and_side_over_a_tables_meetings() {
    in_town(async |town| {
        let ngo = town.seat(town.organization("Képzelt Híd", Category::Ngo).await).await;
        let (community, _) = town.sits("bela").await;
        town.light(&[Light::Speakers]).await;
        let (first, second) = (town.begun().await, town.begun().await);
        for (meeting, name, seat, seconds) in [
            (first, "one", Some(ngo), 60),
            (first, "two", Some(community), 30),
            (second, "three", Some(ngo), 15),
            (second, "four", None, 5),
        ] {
            ask(&town, meeting, name, Asked { seat, ..Asked::default() }).await.unwrap();
            step(&town, meeting, name, Event::Start).await.unwrap();
            town.clock().advance(seconds);
            step(&town, meeting, name, Event::End).await.unwrap();
        }
        ask(&town, second, "waits", from(community, Kind::Contra)).await.unwrap();
        let on = town.read().await.unwrap();
        let seats = seats::all(&on, town.table).await.unwrap();
        let now = town.clock().now();
        let all = speeches::times(&on, &[first, second], &seats, now).await.unwrap();
        let spoken = |speeches, seconds| Spoken { speeches, seconds };
        assert_eq!(all.categories[&Category::Ngo], spoken(2, 75));
        assert_eq!(all.categories[&Category::CommunityRepresentative], spoken(1, 30));
        assert_eq!(all.sides[&Side::CivilSociety], spoken(2, 75));
        assert_eq!((all.sides.len(), all.guests), (2, spoken(1, 5)));
        let later = speeches::times(&on, &[], &seats, now).await.unwrap();
        assert_eq!(later, speeches::Times::default());
        let one = speeches::count(&speeches::of(&on, first).await.unwrap(), &seats, now).unwrap();
        assert_eq!(one.sides[&Side::Communities], spoken(1, 30));
    });
}
