//! What members want to be said otherwise, and that each gets an answer before minutes stand.

use kernel::Id;
use kernel::policy::Actor;
use roundtable::Unchanged;
use roundtable::minutes::{self, Correction};
use roundtable::model::minutes::{Event, Refused, State};
use roundtable::policy::Correct;

use crate::minutes::{id, in_review, note, pass, write};
use crate::town::{DAY, Town, in_town};

async fn propose(town: &Town, actor: &Actor, meeting: Id, entry: Option<Id>) -> Result<(), Unchanged<()>> {
    let grant = town.may::<Correct>(actor).await.unwrap();
    minutes::propose(town, &grant, meeting, entry, "Nem így hangzott el.").await
}

async fn all(town: &Town, meeting: Id) -> Vec<Correction> {
    minutes::corrections(&town.read().await.unwrap(), meeting).await.unwrap()
}

#[test]
fn who_sits_there_proposes_while_minutes_are_read_and_minutes_wait_for_the_answer() {
    in_town(async |town| {
        let bela = Actor::person(town.sits("bela").await.1, []);
        let meeting = in_review(&town).await;
        propose(&town, &bela, meeting, Some(id("a"))).await.unwrap();
        town.clock().advance(1);
        propose(&town, &bela, meeting, None).await.unwrap();
        assert!(matches!(
            propose(&town, &bela, meeting, Some(id("none"))).await,
            Err(Unchanged::Refused(()))
        ));
        assert!(town.may::<Correct>(&Actor::person(town.person("cili").await, [])).await.is_err());
        let proposed = all(&town, meeting).await;
        assert_eq!(proposed.iter().map(|one| one.entry).collect::<Vec<_>>(), [Some(id("a")), None]);
        assert!(proposed.iter().all(|one| one.taken.is_none() && Some(one.person) == bela.id()));
        town.clock().advance(8 * DAY);
        let approve = async || pass(&town, meeting, Event::Approve).await;
        assert!(matches!(approve().await, Err(Unchanged::Refused(Refused::Corrections))));
        let grant = town.writes().await;
        let settle = async |at: usize, taken, answer| {
            minutes::settle(&town, &grant, meeting, proposed[at].id, taken, answer).await
        };
        settle(0, true, "Igaz, javítva.").await.unwrap();
        assert!(matches!(settle(0, false, "").await, Err(Unchanged::Meanwhile)), "each is answered once");
        assert!(matches!(approve().await, Err(Unchanged::Refused(Refused::Corrections))));
        settle(1, false, "").await.unwrap();
        let settled = all(&town, meeting).await;
        assert_eq!((settled[0].taken, settled[0].answer.as_deref()), (Some(true), Some("Igaz, javítva.")));
        assert_eq!((settled[1].taken, settled[1].answer.as_deref()), (Some(false), None));
        assert_eq!(approve().await.unwrap(), State::Approved);
        let text = "SELECT happened FROM notice WHERE topic = 'roundtable-news-correction'";
        let row = store::sql::query_one(&town.read().await.unwrap(), "look", text, vec![]).await.unwrap();
        assert_eq!(store::sql::get::<i64>(&row.unwrap(), 0).unwrap(), 2, "who proposed hears of both");
    });
}

#[test]
fn nothing_is_proposed_before_or_after_members_read() {
    in_town(async |town| {
        let bela = Actor::person(town.sits("bela").await.1, []);
        let other = town.begun().await;
        let early = propose(&town, &bela, other, None).await;
        assert!(matches!(early, Err(Unchanged::Refused(()))));
        write(&town, other, "theirs", &note("b")).await.unwrap();
        let meeting = in_review(&town).await;
        let foreign = propose(&town, &bela, meeting, Some(id("theirs"))).await;
        assert!(matches!(foreign, Err(Unchanged::Refused(()))), "another meeting's line");
        propose(&town, &bela, meeting, None).await.unwrap();
        let of = all(&town, meeting).await[0].id;
        let elsewhere = minutes::settle(&town, &town.writes().await, other, of, true, "").await;
        assert!(matches!(elsewhere, Err(Unchanged::Gone)));
        // Written further, they are read again and wait for the same answers.
        pass(&town, meeting, Event::Reopen).await.unwrap();
        assert!(matches!(propose(&town, &bela, meeting, None).await, Err(Unchanged::Refused(()))));
        pass(&town, meeting, Event::Review).await.unwrap();
        town.clock().advance(8 * DAY);
        let open = pass(&town, meeting, Event::Approve).await;
        assert!(matches!(open, Err(Unchanged::Refused(Refused::Corrections))));
        minutes::settle(&town, &town.writes().await, meeting, of, true, "").await.unwrap();
        pass(&town, meeting, Event::Approve).await.unwrap();
        assert!(matches!(propose(&town, &bela, meeting, None).await, Err(Unchanged::Refused(()))));
        assert_eq!(all(&town, meeting).await.len(), 1);
    });
}
