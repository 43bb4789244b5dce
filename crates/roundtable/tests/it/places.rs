//! So many places and no more: who waits, to whom one is offered, and who keeps theirs.

use kernel::Id;
use roundtable::invitations::{self, Row};
use roundtable::meetings::Plan;
use roundtable::model::invitation::{Event as Says, State as Stands};
use roundtable::model::table::Light;
use roundtable::seats;

use crate::town::{DAY, Town, in_town, plan, remote, says};

fn places(capacity: u32) -> Plan {
    Plan { capacity: Some(capacity), ..plan() }
}

/// A meeting with so many places and people who are invited, a minute apart when they answer; no letter waits.
async fn meeting<const N: usize>(town: &Town, capacity: u32, names: [&str; N]) -> (Id, [Id; N]) {
    town.light(&[Light::Places]).await;
    let mut people = Vec::new();
    for name in names {
        people.push(town.sits(name).await.1);
    }
    let meeting = town.announced(&places(capacity)).await;
    town.letters().await;
    (meeting, people.try_into().unwrap())
}

/// Each says that they come, a minute after the other.
async fn come(town: &Town, meeting: Id, people: &[Id]) -> Vec<Stands> {
    let mut stand = Vec::new();
    for person in people {
        town.clock().advance(60);
        stand.push(town.answer_for(meeting, *person, &says(Says::Accept)).await.unwrap());
    }
    stand
}

async fn state(town: &Town, meeting: Id, person: Id) -> Stands {
    town.row(meeting, person).await.state
}

async fn tidy(town: &Town) -> usize {
    invitations::tidy(town, town.office()).await.unwrap()
}

fn taken(rows: &[Row]) -> usize {
    rows.iter().filter(|row| row.state.takes_a_place() && !row.needs.remote).count()
}

#[test]
fn a_place_that_comes_free_is_offered_to_who_waits_longest_and_after_two_days_to_the_next() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 1, ["bela", "cili", "dani"]).await;
        let [bela, cili, dani] = people;
        assert_eq!(
            come(&town, meeting, &people).await,
            [Stands::Accepted, Stands::WaitingList, Stands::WaitingList]
        );
        // Saying so again is no way to the front, nor to the end.
        come(&town, meeting, &[dani, cili]).await;
        assert_eq!(town.written_to().await, Vec::<String>::new());
        town.answer_for(meeting, bela, &says(Says::Decline)).await.unwrap();
        assert_eq!(state(&town, meeting, cili).await, Stands::Offered);
        assert_eq!(town.written_to().await, ["cili"]);
        assert_eq!(tidy(&town).await, 0, "it is kept for two days");
        town.clock().advance(2 * DAY);
        assert_eq!(tidy(&town).await, 1);
        assert_eq!(state(&town, meeting, dani).await, Stands::Offered);
        assert_eq!(state(&town, meeting, cili).await, Stands::WaitingList, "they would still come");
        assert_eq!(town.written_to().await, ["dani"]);
        assert_eq!(come(&town, meeting, &[dani]).await, [Stands::Accepted]);
        town.clock().advance(3 * DAY);
        assert_eq!(tidy(&town).await, 0);
        assert_eq!(state(&town, meeting, dani).await, Stands::Accepted, "what was taken stays taken");
        town.answer_for(meeting, dani, &says(Says::Doubt)).await.unwrap();
        assert_eq!(state(&town, meeting, cili).await, Stands::Offered);
    });
}

#[test]
fn where_nobody_counts_places_everybody_has_one() {
    in_town(async |town| {
        let people = [town.sits("bela").await.1, town.sits("cili").await.1];
        let meeting = town.announced(&places(1)).await;
        assert_eq!(come(&town, meeting, &people).await, [Stands::Accepted; 2]);
    });
}

#[test]
fn fewer_places_take_none_away_and_more_are_offered() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 2, ["bela", "cili", "dani", "edit", "feri"]).await;
        come(&town, meeting, &people).await;
        town.describe(meeting, &places(1)).await;
        let accepted = [(0, Stands::Accepted), (1, Stands::Accepted), (2, Stands::WaitingList)];
        for (at, stands) in accepted {
            assert_eq!(state(&town, meeting, people[at]).await, stands);
        }
        assert_eq!(town.written_to().await, Vec::<String>::new());
        // One leaves, and there is still none too many.
        town.answer_for(meeting, people[1], &says(Says::Decline)).await.unwrap();
        assert_eq!(state(&town, meeting, people[2]).await, Stands::WaitingList);
        town.describe(meeting, &places(3)).await;
        assert_eq!(town.written_to().await, ["dani", "edit"]);
        assert_eq!(state(&town, meeting, people[4]).await, Stands::WaitingList);
        assert_eq!(taken(&town.rows(meeting).await), 3);
        let without_end = Plan { capacity: None, ..plan() };
        town.describe(meeting, &without_end).await;
        assert_eq!(town.written_to().await, ["feri"]);
    });
}

#[test]
fn who_takes_part_from_elsewhere_takes_no_place_and_waits_for_none() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 1, ["bela", "cili", "dani"]).await;
        let [bela, cili, dani] = people;
        let answer = async |person, answer| town.answer_for(meeting, person, &answer).await.unwrap();
        assert_eq!(answer(bela, remote(Says::Accept)).await, Stands::Accepted);
        assert_eq!(answer(cili, says(Says::Accept)).await, Stands::Accepted);
        assert_eq!(answer(dani, says(Says::Accept)).await, Stands::WaitingList);
        assert_eq!(answer(bela, says(Says::Accept)).await, Stands::WaitingList, "in the room there is none");
        assert_eq!(answer(dani, remote(Says::Accept)).await, Stands::Accepted, "no place is needed");
        assert_eq!(taken(&town.rows(meeting).await), 1);
        assert_eq!(answer(cili, remote(Says::Accept)).await, Stands::Accepted);
        assert_eq!(state(&town, meeting, bela).await, Stands::Offered, "the place is free for the next");
        assert_eq!(answer(bela, remote(Says::Accept)).await, Stands::Accepted);
        assert_eq!(taken(&town.rows(meeting).await), 0);
    });
}

#[test]
fn a_place_of_a_seat_that_ended_goes_to_the_next_and_none_to_who_may_not_come_in() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 1, ["bela", "cili", "dani"]).await;
        let [bela, cili, dani] = people;
        come(&town, meeting, &people).await;
        town.disable(cili).await;
        let seat = town.row(meeting, bela).await.seat.unwrap();
        seats::end(&town, &town.convene().await, seat, town.today()).await.unwrap();
        tidy(&town).await;
        assert_eq!(state(&town, meeting, dani).await, Stands::Offered);
        assert_eq!(state(&town, meeting, cili).await, Stands::WaitingList);
        assert_eq!(town.written_to().await, ["dani"]);
    });
}

#[test]
fn when_places_are_counted_no_more_nobody_waits() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 1, ["bela", "cili"]).await;
        come(&town, meeting, &people).await;
        town.light(&[]).await;
        tidy(&town).await;
        assert_eq!(state(&town, meeting, people[1]).await, Stands::Offered);
        assert_eq!(town.written_to().await, ["cili"]);
    });
}

#[test]
fn an_offer_ends_when_the_meeting_begins() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 1, ["bela", "cili"]).await;
        come(&town, meeting, &people).await;
        // A day before.
        town.clock().advance(10 * DAY);
        town.answer_for(meeting, people[0], &says(Says::Decline)).await.unwrap();
        let on = town.read().await.unwrap();
        let offered = invitations::of_person(&on, meeting, people[1]).await.unwrap().unwrap();
        drop(on);
        let begins = town.meeting(meeting).await.begins(town.office().zone);
        assert_eq!(offered.offered_until, begins);
    });
}

#[test]
fn of_two_who_take_the_last_place_at_once_one_waits() {
    in_town(async |town| {
        let (meeting, people) = meeting(&town, 1, ["bela", "cili"]).await;
        let (again, grant) = (town.store.again().await, town.convene().await);
        let ids = [town.row(meeting, people[0]).await.id, town.row(meeting, people[1]).await.id];
        let (comes, office) = (says(Says::Accept), town.office());
        let (one, other) = tokio::join!(
            invitations::answer_for(&town, &grant, office, ids[0], &comes),
            invitations::answer_for(&again, &grant, office, ids[1], &comes),
        );
        let mut stand = [one.unwrap(), other.unwrap()];
        stand.sort();
        assert_eq!(stand, [Stands::Accepted, Stands::WaitingList]);
    });
}
