//! Who was there: the list, its guests, and how many took part over all.

use kernel::Id;
use network::model::about::Category;
use roundtable::attendance::{self, There};
use roundtable::counted::Shelf;
use roundtable::model::attendance::How;
use roundtable::{Unchanged, seats};

use crate::minutes::id;
use crate::town::{DAY, Town, in_town, plan};

async fn note(town: &Town, meeting: Id, seat: Id, how: Option<How>) -> Result<(), Unchanged<()>> {
    attendance::note(town, &town.writes().await, meeting, seat, how).await
}

async fn guest(town: &Town, meeting: Id, name: &str) -> Result<(), Unchanged<()>> {
    attendance::note_guest(town, &town.writes().await, meeting, id(name), name).await
}

async fn list(town: &Town, meeting: Id) -> Vec<There> {
    attendance::of(&town.read().await.unwrap(), meeting).await.unwrap()
}

#[test]
fn what_is_noted_of_a_seat_takes_the_place_of_what_was() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        let early = town.announced(&plan()).await;
        assert!(matches!(note(&town, early, seat, Some(How::Present)).await, Err(Unchanged::Refused(()))));
        assert!(matches!(guest(&town, early, "vendég").await, Err(Unchanged::Refused(()))));
        assert!(matches!(note(&town, id("none"), seat, None).await, Err(Unchanged::Gone)));
        let meeting = town.begun().await;
        for how in [How::Present, How::Remote, How::Excused, How::Absent] {
            note(&town, meeting, seat, Some(how)).await.unwrap();
            let there = list(&town, meeting).await;
            assert_eq!((there.len(), there[0].how, there[0].seat), (1, how, Some(seat)));
        }
        note(&town, meeting, seat, None).await.unwrap();
        assert_eq!(list(&town, meeting).await, []);
        let foreign = note(&town, meeting, id("elsewhere"), Some(How::Present)).await;
        assert!(matches!(foreign, Err(Unchanged::Refused(()))), "no seat of this table");
    });
}

#[test]
fn a_guest_is_there_once_and_with_or_without_a_name() {
    in_town(async |town| {
        let (meeting, other) = (town.begun().await, town.begun().await);
        guest(&town, meeting, "Kovács vendég").await.unwrap();
        guest(&town, meeting, "Kovács vendég").await.unwrap();
        town.clock().advance(1);
        attendance::note_guest(&town, &town.writes().await, meeting, id("unnamed"), "").await.unwrap();
        let there = list(&town, meeting).await;
        let names: Vec<Option<&str>> = there.iter().map(|one| one.guest.as_deref()).collect();
        assert_eq!(names, [Some("Kovács vendég"), None]);
        let foreign = guest(&town, other, "Kovács vendég").await;
        assert!(matches!(foreign, Err(Unchanged::Refused(()))), "the id is another line's");
        let grant = town.writes().await;
        attendance::remove_guest(&town, &grant, other, id("unnamed")).await.unwrap();
        assert_eq!(list(&town, meeting).await.len(), 2, "nobody is taken off another list");
        attendance::remove_guest(&town, &grant, meeting, id("unnamed")).await.unwrap();
        assert_eq!(list(&town, meeting).await.len(), 1);
    });
}

#[test]
fn organisations_that_came_at_least_once_are_counted_once() {
    in_town(async |town| {
        let mut seated = Vec::new();
        for name in ["Képzelt Híd", "Kitalált Iroda", "Sose Jön", "Kimentette Magát"] {
            seated.push(town.seat(town.organization(name, Category::Ngo).await).await);
        }
        let (community, _) = town.sits("bela").await;
        let (first, second) = (town.begun().await, town.begun().await);
        for (meeting, seat, how) in [
            (first, seated[0], How::Present),
            (second, seated[0], How::Remote),
            (second, seated[1], How::Remote),
            (first, seated[2], How::Absent),
            (first, seated[3], How::Excused),
            (first, community, How::Present),
        ] {
            note(&town, meeting, seat, Some(how)).await.unwrap();
        }
        guest(&town, second, "vendég").await.unwrap();
        let on = town.read().await.unwrap();
        let seats = seats::all(&on, town.table).await.unwrap();
        let shelf = Shelf::default();
        let all = shelf.overall(&on, town.table, &seats).await.unwrap();
        assert_eq!(all.organizations([first, second]), 2);
        assert_eq!(all.organizations([first]), 1);
        let (one, other) = (all.of_meeting(first), all.of_meeting(second));
        assert_eq!((one.all(), one.guests), (2, 0));
        assert_eq!(one.seats[&Category::Ngo], 1);
        assert_eq!(one.seats[&Category::CommunityRepresentative], 1);
        assert_eq!((other.all(), other.guests, other.seats[&Category::Ngo]), (3, 1, 2));
        assert_eq!((one.in_way(How::Absent), one.in_way(How::Excused), other.in_way(How::Remote)), (1, 1, 2));
        let counted = attendance::count(&attendance::of(&on, second).await.unwrap(), &seats).unwrap();
        assert_eq!(counted, other);
        drop(on);
        // Whoever left since was there all the same.
        town.clock().advance(DAY);
        seats::end(&town, &town.convene().await, seated[1], town.today()).await.unwrap();
        let on = town.read().await.unwrap();
        let seats = seats::all(&on, town.table).await.unwrap();
        let all = shelf.overall(&on, town.table, &seats).await.unwrap();
        assert_eq!(all.organizations([first, second]), 2);
        drop(on);
        // What is noted anew is counted anew, by who has counted before too.
        note(&town, second, seated[2], Some(How::Present)).await.unwrap();
        let on = town.read().await.unwrap();
        let all = shelf.overall(&on, town.table, &seats).await.unwrap();
        assert_eq!((all.organizations([second]), all.of_meeting(second).all()), (3, 4));
    });
}
