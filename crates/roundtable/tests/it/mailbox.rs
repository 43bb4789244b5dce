//! Answers of calendar programs, many at once: each is taken or told why not.

use kernel::{Id, Instant};
use post::Address;
use post::calendar::replies::Reply;
use post::calendar::{Answer as Says, uid};
use roundtable::invitations::{self, Outcomes, Skipped};
use roundtable::meetings::Plan;
use roundtable::model::invitation::{Event, State};
use roundtable::model::table::Light;

use crate::town::{DAY, Town, in_town, plan, says, start};

const DOMAIN: &str = "city.example";

fn reply(town: &Town, meeting: Id, name: &str, answer: Says, later: i64) -> Reply {
    Reply {
        uid: uid(meeting, DOMAIN),
        sequence: Some(0),
        attendee: Address::parse(&format!("{name}@menedek.example")).unwrap(),
        answer,
        delegated_to: None,
        comment: None,
        stamp: Instant::from_micros(town.clock().now().micros() + later * 1_000_000),
    }
}

async fn take(town: &Town, meeting: Id, replies: &[Reply]) -> Outcomes {
    let (grant, office) = (town.convene().await, town.office());
    invitations::take_replies(town, &grant, office, meeting, DOMAIN, replies).await.unwrap()
}

#[test]
fn each_answer_is_taken_or_told_why_not() {
    in_town(async |town| {
        for name in ["bela", "cili", "dani"] {
            town.sits(name).await;
        }
        let (meeting, other) = (town.announced(&plan()).await, town.announced(&plan()).await);
        town.clock().advance(60);
        let sent = |name: &str, answer, later| reply(&town, meeting, name, answer, later);
        let stranger = sent("stranger", Says::Accepted, 1);
        let elsewhere = Reply { uid: uid(other, DOMAIN), ..sent("bela", Says::Accepted, 1) };
        let replies = [
            sent("bela", Says::Accepted, 1),
            stranger,
            elsewhere,
            sent("cili", Says::Declined, 3),
            sent("cili", Says::Accepted, 2),
            sent("dani", Says::Delegated, 1),
        ];
        let outcomes = take(&town, meeting, &replies).await;
        let told: Outcomes = vec![
            Ok(State::Accepted),
            Err(Skipped::Unknown),
            Err(Skipped::OtherMeeting),
            Ok(State::Declined),
            Err(Skipped::Superseded),
            Err(Skipped::Delegates),
        ];
        assert_eq!(outcomes, told);
        let stand = town.stand(meeting).await;
        for (name, state) in
            [("bela", State::Accepted), ("cili", State::Declined), ("dani", State::NeedsAction)]
        {
            assert!(stand.contains(&(name.to_owned(), state)), "{name}: {stand:?}");
        }
        assert!(town.stand(other).await.iter().all(|(_, state)| *state == State::NeedsAction));
        assert_eq!(town.audited("roundtable.answer_for", town.anna.id()).await, 1);
    });
}

#[test]
fn what_is_known_better_stays_and_a_meeting_that_moved_takes_no_old_answers() {
    in_town(async |town| {
        let (_, bela) = town.sits("bela").await;
        let meeting = town.announced(&plan()).await;
        town.clock().advance(60);
        let early = reply(&town, meeting, "bela", Says::Accepted, 0);
        town.clock().advance(60);
        town.answer_for(meeting, bela, &says(Event::Decline)).await.unwrap();
        assert_eq!(take(&town, meeting, std::slice::from_ref(&early)).await, [Err(Skipped::KnownBetter)]);
        assert_eq!(town.row(meeting, bela).await.state, State::Declined);
        town.clock().advance(DAY);
        town.describe(meeting, &Plan { starts: Some(start("2026-12-10T16:00")), ..plan() }).await;
        town.clock().advance(60);
        let old = reply(&town, meeting, "bela", Says::Accepted, 0);
        assert_eq!(take(&town, meeting, std::slice::from_ref(&old)).await, [Err(Skipped::OldInvitation)]);
        let new = Reply { sequence: Some(1), ..old };
        assert_eq!(take(&town, meeting, std::slice::from_ref(&new)).await, [Ok(State::Accepted)]);
        // The same file brought again changes nothing and says so.
        town.clock().advance(60);
        assert_eq!(take(&town, meeting, &[new]).await, [Err(Skipped::KnownBetter)]);
    });
}

#[test]
fn of_many_in_a_file_who_answered_first_has_the_place() {
    in_town(async |town| {
        town.light(&[Light::Places]).await;
        for name in ["bela", "cili"] {
            town.sits(name).await;
        }
        let meeting = town.announced(&Plan { capacity: Some(1), ..plan() }).await;
        town.clock().advance(60);
        let late = reply(&town, meeting, "bela", Says::Accepted, 9);
        let early = reply(&town, meeting, "cili", Says::Accepted, 1);
        let outcomes = take(&town, meeting, &[late, early]).await;
        assert_eq!(outcomes, [Ok(State::WaitingList), Ok(State::Accepted)]);
    });
}
