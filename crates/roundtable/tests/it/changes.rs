//! A meeting that moves, is called off, or that somebody has not answered about.

use kernel::Id;
use roundtable::Unchanged;
use roundtable::invitations::{self, Answer};
use roundtable::meetings::{self, Plan};
use roundtable::model::invitation::{Event as Says, State as Stands};
use roundtable::model::meeting::{Event, Mode, State};
use roundtable::model::seat::Part;
use roundtable::model::table::Light;

use crate::town::{DAY, Town, in_town, link, plan, says, start};

/// A meeting to which six answered in six ways; no letter waits.
async fn answered(town: &Town) -> (Id, Vec<Id>) {
    town.light(&[Light::Places]).await;
    let mut people = Vec::new();
    for name in ["comes", "doubts", "declines", "sends", "waits", "silent"] {
        people.push(town.sits(name).await.1);
    }
    let instead = town.person("instead").await;
    let seat = roundtable::seats::holders(&town.read().await.unwrap(), town.table).await.unwrap();
    let (seat, _) = seat.iter().find(|(_, at)| at[0].person.id == people[3]).unwrap();
    town.hold(*seat, instead, Part::Alternate).await;
    let meeting = town.announced(&Plan { capacity: Some(1), ..plan() }).await;
    let answers = [
        says(Says::Accept),
        says(Says::Doubt),
        says(Says::Decline),
        Answer { instead: Some(instead), ..says(Says::Delegate) },
        says(Says::Accept),
    ];
    for (person, answer) in people.iter().zip(&answers) {
        town.answer_for(meeting, *person, answer).await.unwrap();
    }
    town.letters().await;
    (meeting, people)
}

fn stand(name: &str, state: Stands) -> (String, Stands) {
    (name.to_owned(), state)
}

#[test]
fn a_meeting_that_moves_asks_everybody_again() {
    in_town(async |town| {
        let (meeting, people) = answered(&town).await;
        assert_eq!(town.meeting(meeting).await.sequence(), 0);
        town.clock().advance(DAY);
        let moved = Plan { starts: Some(start("2026-12-10T16:00")), capacity: Some(1), ..plan() };
        town.describe(meeting, &moved).await;
        assert_eq!(town.meeting(meeting).await.sequence(), 1);
        let mut told = town.written_to().await;
        told.dedup();
        assert_eq!(told, ["anna", "comes", "declines", "doubts", "instead", "sends", "silent", "waits"]);
        let now = town.stand(meeting).await;
        for name in ["anna", "comes", "declines", "doubts", "instead", "sends", "silent"] {
            assert!(now.contains(&stand(name, Stands::NeedsAction)), "{name}: {now:?}");
        }
        let row = town.row(meeting, people[3]).await;
        assert_eq!((row.delegated_to, row.answered_at, row.on_behalf), (None, None, false));
        // Asked a moment ago, nobody is reminded.
        let grant = town.convene().await;
        assert_eq!(invitations::remind(&town, &grant, town.office(), meeting).await.unwrap(), 0);
    });
}

#[test]
fn the_links_of_all_letters_go_on_working_when_a_meeting_moves() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = town.announced(&plan()).await;
        let first = town.letters().await;
        town.describe(meeting, &Plan { starts: Some(start("2027-01-14T16:00")), ..plan() }).await;
        let second = town.letters().await;
        town.clock().advance(40 * DAY);
        let of = |letters: &[(String, String)]| {
            link(&letters.iter().find(|(to, _)| to.starts_with("bela")).unwrap().1)
        };
        let kept = town.follow(&of(&second), &says(Says::Accept)).await;
        assert_eq!(kept.unwrap(), Stands::Accepted);
        assert!(matches!(town.follow(&of(&first), &says(Says::Decline)).await, Err(Unchanged::Gone)));
        assert_eq!(town.row(meeting, bela).await.state, Stands::Accepted);
    });
}

#[test]
fn another_room_keeps_answers_and_is_told_to_those_who_may_come() {
    in_town(async |town| {
        let (meeting, _) = answered(&town).await;
        let before = town.stand(meeting).await;
        for (at, changed) in [
            (1, Plan { room: "14".to_owned(), capacity: Some(1), ..plan() }),
            (2, Plan { room: "14".to_owned(), mode: Mode::InPerson, capacity: Some(1), ..plan() }),
        ] {
            town.describe(meeting, &changed).await;
            assert_eq!(town.stand(meeting).await, before);
            assert_eq!(town.meeting(meeting).await.sequence(), at);
            assert_eq!(town.written_to().await, ["anna", "comes", "doubts", "instead", "silent", "waits"]);
        }
        // What concerns nobody is told nobody.
        let version = town.meeting(meeting).await.0.version;
        let same = Plan {
            room: "14".to_owned(),
            mode: Mode::InPerson,
            capacity: Some(1),
            childcare: true,
            ..plan()
        };
        town.describe(meeting, &same).await;
        assert_eq!(town.written_to().await, Vec::<String>::new());
        assert_eq!(town.meeting(meeting).await.sequence(), 2);
        let grant = town.convene().await;
        let late = meetings::describe(&town, &grant, town.office(), meeting, version, &plan()).await;
        assert!(matches!(late, Err(Unchanged::Meanwhile)));
        assert_eq!(town.written_to().await, Vec::<String>::new(), "nobody hears of what did not happen");
        assert_eq!(town.stand(meeting).await, before);
    });
}

#[test]
fn those_who_never_answered_are_reminded_and_nobody_else() {
    in_town(async |town| {
        let (meeting, _) = answered(&town).await;
        let grant = town.convene().await;
        let remind = async || invitations::remind(&town, &grant, town.office(), meeting).await.unwrap();
        assert_eq!(remind().await, 0, "they were asked a moment ago");
        town.clock().advance(2 * DAY);
        assert_eq!(remind().await, 3);
        assert_eq!(town.written_to().await, ["anna", "instead", "silent"]);
        town.clock().advance(2 * DAY - 1);
        assert_eq!(remind().await, 0, "not again so soon");
        town.clock().advance(1);
        let silent = town.rows(meeting).await.into_iter().find(|row| row.person.name == "silent").unwrap();
        town.disable(silent.person.id).await;
        assert_eq!(remind().await, 2);
        assert_eq!(town.written_to().await, ["anna", "instead"]);
        town.step(meeting, Event::Cancel).await.unwrap();
        let over = invitations::remind(&town, &grant, town.office(), meeting).await;
        assert!(matches!(over, Err(Unchanged::Refused(()))));
    });
}

#[test]
fn of_two_who_remind_at_once_one_letter_goes_to_each() {
    in_town(async |town| {
        town.sits("bela").await;
        let meeting = town.announced(&plan()).await;
        town.letters().await;
        town.clock().advance(3 * DAY);
        let (again, grant, office) = (town.store.again().await, town.convene().await, town.office());
        let (one, other) = tokio::join!(
            invitations::remind(&town, &grant, office, meeting),
            invitations::remind(&again, &grant, office, meeting),
        );
        assert_eq!(one.unwrap() + other.unwrap(), 2);
        assert_eq!(town.written_to().await, ["anna", "bela"]);
    });
}

#[test]
fn that_a_meeting_is_off_all_hear_but_who_declined_and_nobody_answers_any_more() {
    in_town(async |town| {
        let (meeting, people) = answered(&town).await;
        town.describe(meeting, &Plan { room: "1".to_owned(), capacity: Some(1), ..plan() }).await;
        let letters = town.letters().await;
        assert_eq!(town.step(meeting, Event::Cancel).await.unwrap(), State::Cancelled);
        assert_eq!(town.meeting(meeting).await.sequence(), 2, "raised once more");
        let off = town.letters().await;
        let told: Vec<&str> = off.iter().map(|(to, _)| to.split('@').next().unwrap()).collect();
        assert_eq!(told, ["anna", "comes", "doubts", "instead", "sends", "silent", "waits"]);
        assert!(off.iter().all(|(_, plain)| !plain.contains("/invited/")), "there is nothing to answer");
        let secret = link(&letters.iter().find(|(to, _)| to.starts_with("comes")).unwrap().1);
        let late = town.follow(&secret, &says(Says::Decline)).await;
        assert!(matches!(late, Err(Unchanged::Refused(()))));
        let late = town.answer_for(meeting, people[5], &says(Says::Accept)).await;
        assert!(matches!(late, Err(Unchanged::Refused(()))));
        let (grant, version) = (town.convene().await, town.meeting(meeting).await.0.version);
        let over = meetings::describe(&town, &grant, town.office(), meeting, version, &plan()).await;
        assert!(matches!(over, Err(Unchanged::Refused(()))), "nor is it described any more");
    });
}

#[test]
fn a_draft_that_is_given_up_is_nobodys_news() {
    in_town(async |town| {
        town.sits("bela").await;
        let meeting = town.planned(&plan()).await;
        town.step(meeting, Event::Cancel).await.unwrap();
        assert_eq!(town.written_to().await, Vec::<String>::new());
    });
}

#[test]
fn what_was_postponed_asks_all_again_and_who_sat_down_since() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let gone = town.sits("gone").await.0;
        let meeting = town.announced(&plan()).await;
        town.answer_for(meeting, bela, &says(Says::Accept)).await.unwrap();
        town.letters().await;
        town.step(meeting, Event::Postpone).await.unwrap();
        assert_eq!(town.written_to().await, ["anna", "bela", "gone"]);
        let refused = town.answer_for(meeting, bela, &says(Says::Decline)).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))));
        roundtable::seats::end(&town, &town.convene().await, gone, town.today()).await.unwrap();
        town.sits("cili").await;
        town.describe(meeting, &Plan { starts: Some(start("2027-01-14T16:00")), ..plan() }).await;
        assert_eq!(town.written_to().await, Vec::<String>::new(), "nobody hears before it is sure");
        town.step(meeting, Event::Announce).await.unwrap();
        assert_eq!(town.written_to().await, ["anna", "bela", "cili"]);
        assert_eq!(town.row(meeting, bela).await.state, Stands::NeedsAction);
        assert_eq!(town.meeting(meeting).await.sequence(), 2);
    });
}
