//! Seats: whose they are, who sits there, and how that makes somebody stand to the table.

use kernel::policy::{Actor, Relation};
use kernel::{Id, Lang};
use network::model::about::Category;
use roundtable::model::seat::{Office, Part};
use roundtable::policy::{Correct, ReadHidden, ReadInside};
use roundtable::seats::{self, New};
use roundtable::{Unchanged, tables};

use crate::town::{DAY, Town, in_town, plan};

/// Who sits at a seat, and as what.
async fn holders(town: &Town, seat: Id) -> Vec<(Id, Part)> {
    let mut all = seats::holders(&town.read().await.unwrap(), town.table).await.unwrap();
    all.remove(&seat).unwrap_or_default().iter().map(|holder| (holder.person.id, holder.part)).collect()
}

async fn standing(town: &Town) -> Vec<seats::Seat> {
    seats::standing(&town.read().await.unwrap(), town.table, town.today()).await.unwrap()
}

#[test]
fn all_who_sit_in_the_network_get_a_seat_once_with_those_who_speak_for_them() {
    in_town(async |town| {
        let hid = town.organization("Képzelt Híd", Category::MigrantOrganisation).await;
        let office = town.organization("Kitalált Hivatal", Category::StateAuthority).await;
        let alone = town.organization("Senki Egyesület", Category::Ngo).await;
        let heard = town.known("Csak Hallomás", Some(Category::Ngo)).await;
        let people = [town.speaker("bela", hid).await, town.speaker("cili", hid).await];
        town.speaker("dani", office).await;
        let grant = town.convene().await;
        let add_all = async || seats::add_all(&town, &grant, town.table, town.today()).await.unwrap();
        assert_eq!(add_all().await, 3);
        assert_eq!(add_all().await, 0, "each once");
        let all = standing(&town).await;
        assert_eq!(all.len(), 3);
        let of = |one: Id| all.iter().find(|seat| seat.organization() == Some(one)).unwrap();
        assert_eq!(of(hid).category().unwrap(), Category::MigrantOrganisation);
        assert_eq!(of(office).category().unwrap(), Category::StateAuthority);
        assert!(all.iter().all(|seat| seat.organization() != Some(heard)));
        let at = holders(&town, of(hid).id()).await;
        assert_eq!(at.iter().map(|(_, part)| *part).collect::<Vec<_>>(), [Part::Delegate, Part::Alternate]);
        assert!(people.iter().all(|person| at.iter().any(|(one, _)| one == person)));
        assert_eq!(holders(&town, of(office).id()).await.len(), 1);
        assert_eq!(holders(&town, of(alone).id()).await, []);
        // One that joins later is all that is added then.
        town.organization("Új Kör", Category::Ngo).await;
        assert_eq!(add_all().await, 1);
    });
}

#[test]
fn of_two_who_seat_everybody_at_once_each_organisation_gets_one_seat() {
    in_town(async |town| {
        for name in ["Képzelt Híd", "Kitalált Iroda"] {
            town.organization(name, Category::Ngo).await;
        }
        let (again, grant, today) = (town.store.again().await, town.convene().await, town.today());
        let (one, other) = tokio::join!(
            seats::add_all(&town, &grant, town.table, today),
            seats::add_all(&again, &grant, town.table, today),
        );
        assert_eq!(one.unwrap() + other.unwrap(), 2);
        assert_eq!(standing(&town).await.len(), 2);
    });
}

#[test]
fn an_organisation_has_one_seat_and_a_seat_is_somebodys() {
    in_town(async |town| {
        let hid = town.organization("Képzelt Híd", Category::Ngo).await;
        let seat = town.seat(hid).await;
        let grant = town.convene().await;
        let add = async |new: New| seats::add(&town, &grant, town.table, &new, town.today()).await;
        let twice = add(New { organization: Some(hid), ..New::default() }).await;
        assert!(matches!(twice, Err(Unchanged::Refused(()))));
        assert!(matches!(add(New::default()).await, Err(Unchanged::Refused(()))), "nobody's");
        let community = Some((Lang::HU, "A Kovács utcai anyák".to_owned()));
        add(New { community, observer: true, ..New::default() }).await.unwrap();
        let all = standing(&town).await;
        let observer = all.iter().find(|one| one.id() != seat).unwrap();
        assert!(observer.is_observer() && observer.category().unwrap() == Category::CommunityRepresentative);
        // Once it has ended, there can be another.
        seats::end(&town, &grant, seat, town.today()).await.unwrap();
        add(New { organization: Some(hid), ..New::default() }).await.unwrap();
    });
}

#[test]
fn a_seat_has_one_delegate_and_who_was_it_can_sit_there_instead() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let cili = town.person("cili").await;
        town.clock().advance(1);
        town.hold(seat, cili, Part::Delegate).await;
        assert_eq!(holders(&town, seat).await, [(cili, Part::Delegate), (bela, Part::Alternate)]);
        town.hold(seat, bela, Part::Delegate).await;
        assert_eq!(holders(&town, seat).await, [(bela, Part::Delegate), (cili, Part::Alternate)]);
        let grant = town.convene().await;
        seats::release(&town, &grant, town.table, seat, bela).await.unwrap();
        assert_eq!(holders(&town, seat).await, [(cili, Part::Alternate)]);
        let nobody = Id::foreign("test", "nobody");
        let none = seats::hold(&town, &grant, seat, nobody, Part::Delegate).await;
        assert!(matches!(none, Err(Unchanged::Gone)));
        let none = seats::hold(&town, &grant, nobody, cili, Part::Delegate).await;
        assert!(matches!(none, Err(Unchanged::Gone)));
    });
}

#[test]
fn who_calls_one_table_together_takes_nobody_from_another() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let elsewhere = Id::foreign("test", "another table");
        seats::release(&town, &town.convene().await, elsewhere, seat, bela).await.unwrap();
        assert_eq!(holders(&town, seat).await, [(bela, Part::Delegate)]);
    });
}

#[test]
fn a_seat_that_ends_ends_for_all_who_sat_there_and_for_what_they_were_invited_to() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let (_, cili) = town.sits("cili").await;
        let meeting = town.announced(&plan()).await;
        town.clock().advance(3 * DAY);
        let grant = town.convene().await;
        seats::end(&town, &grant, seat, town.today()).await.unwrap();
        assert_eq!(holders(&town, seat).await, []);
        assert_eq!(standing(&town).await.len(), 1);
        let invited: Vec<Id> = town.rows(meeting).await.iter().map(|row| row.person.id).collect();
        assert!(!invited.contains(&bela) && invited.contains(&cili));
        let held = seats::hold(&town, &grant, seat, bela, Part::Delegate).await;
        assert!(matches!(held, Err(Unchanged::Refused(()))), "nobody sits down where no seat is");
        // Ended again later, it ended when it did.
        let all = async || seats::all(&town.read().await.unwrap(), town.table).await.unwrap();
        let stands = async |day| all().await.iter().find(|one| one.id() == seat).unwrap().stands(day);
        let ended = town.today();
        assert!(!stands(ended).await && stands(ended.pred_opt().unwrap()).await);
        town.clock().advance(5 * DAY);
        seats::end(&town, &grant, seat, town.today()).await.unwrap();
        assert!(!stands(ended).await);
    });
}

#[test]
fn how_somebody_stands_to_a_table() {
    in_town(async |town| {
        let hid = town.organization("Képzelt Híd", Category::Ngo).await;
        let seat = town.seat(hid).await;
        let [delegate, alternate] = [town.person("bela").await, town.person("cili").await];
        town.hold(seat, delegate, Part::Delegate).await;
        town.hold(seat, alternate, Part::Alternate).await;
        let writes = town.speaker("dani", hid).await;
        let facilitator = town.person("edit").await;
        town.appoint(facilitator, Office::Facilitator).await;
        town.appoint(delegate, Office::MinuteTaker).await;
        let relations = async |actor: &Actor| {
            tables::relations(&town.read().await.unwrap(), actor, town.table).await.unwrap()
        };
        let one = |person| Actor::person(person, []);
        assert_eq!(relations(&one(delegate)).await, [Relation::MinuteTaker, Relation::Seated]);
        assert_eq!(relations(&one(alternate)).await, [Relation::Seated]);
        assert_eq!(
            relations(&town.signed_in(writes, hid)).await,
            [Relation::Seated],
            "by their organisation"
        );
        assert_eq!(relations(&one(facilitator)).await, [Relation::Facilitator]);
        let stranger = town.person("feri").await;
        assert_eq!(relations(&one(stranger)).await, []);
        let elsewhere = town.organization("Másik Kör", Category::Ngo).await;
        assert_eq!(relations(&town.signed_in(stranger, elsewhere)).await, []);
        assert_eq!(relations(&Actor::VISITOR).await, []);
        assert!(town.may::<ReadInside>(&one(alternate)).await.is_ok());
        assert!(town.may::<Correct>(&one(alternate)).await.is_ok());
        assert!(town.may::<ReadHidden>(&one(alternate)).await.is_err());
        assert!(town.may::<Correct>(&one(facilitator)).await.is_err(), "who leads the talk takes no side");
        seats::end(&town, &town.convene().await, seat, town.today()).await.unwrap();
        for (actor, left) in [
            (one(delegate), vec![Relation::MinuteTaker]),
            (one(alternate), vec![]),
            (town.signed_in(writes, hid), vec![]),
        ] {
            assert_eq!(relations(&actor).await, left, "the seat is gone");
        }
    });
}
