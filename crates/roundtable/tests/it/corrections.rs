//! What members want to be said otherwise, and that each gets an answer before minutes stand.

use kernel::policy::Actor;
use kernel::{Id, Lang};
use roundtable::Unchanged;
use roundtable::minutes::{self, Correction, Taken, Verdict};
use roundtable::model::minutes::{Event, Refused, State};
use roundtable::policy::Correct;

use crate::minutes::{id, in_review, note, pass, write};
use crate::town::{DAY, Town, in_town};

async fn propose(town: &Town, actor: &Actor, meeting: Id, entry: Option<Id>) -> Result<bool, Unchanged<()>> {
    let grant = town.may::<Correct>(actor).await.unwrap();
    minutes::propose(town, &grant, meeting, entry, "Nem így hangzott el.").await
}

/// A correction as it is taken.
fn taken(text: &str, version: i64, again: bool) -> Verdict {
    Verdict::Taken(Taken { text: text.to_owned(), lang: Lang::HU, version, again })
}

async fn settle(
    town: &Town,
    meeting: Id,
    id: Id,
    verdict: &Verdict,
    answer: &str,
) -> Result<(), Unchanged<()>> {
    let grant = town.writes().await;
    minutes::settle(town, &grant, meeting, id, verdict, answer, town.today()).await
}

async fn until(town: &Town, meeting: Id) -> Option<chrono::NaiveDate> {
    minutes::of(&town.read().await.unwrap(), meeting).await.unwrap().unwrap().review_until()
}

/// How many wait to be told that minutes are to be read.
async fn told_to_read(town: &Town) -> i64 {
    let text = "SELECT CAST(COALESCE(SUM(happened), 0) AS BIGINT) FROM notice \
                WHERE topic = 'roundtable-news-review'";
    let row = store::sql::query_one(&town.read().await.unwrap(), "look", text, vec![]).await.unwrap();
    store::sql::get(&row.unwrap(), 0).unwrap()
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
        let first = taken("Másként kezdtük.", 1, false);
        settle(&town, meeting, proposed[0].id, &first, "Igaz, javítva.").await.unwrap();
        let again = settle(&town, meeting, proposed[0].id, &Verdict::Declined, "").await;
        assert!(matches!(again, Err(Unchanged::Meanwhile)), "each is answered once");
        assert!(matches!(approve().await, Err(Unchanged::Refused(Refused::Corrections))));
        settle(&town, meeting, proposed[1].id, &Verdict::Declined, "").await.unwrap();
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
        let elsewhere = settle(&town, other, of, &Verdict::Declined, "").await;
        assert!(matches!(elsewhere, Err(Unchanged::Gone)));
        // Written further, they are read again and wait for the same answers.
        pass(&town, meeting, Event::Reopen).await.unwrap();
        assert!(matches!(propose(&town, &bela, meeting, None).await, Err(Unchanged::Refused(()))));
        pass(&town, meeting, Event::Review).await.unwrap();
        town.clock().advance(8 * DAY);
        let open = pass(&town, meeting, Event::Approve).await;
        assert!(matches!(open, Err(Unchanged::Refused(Refused::Corrections))));
        settle(&town, meeting, of, &taken("", 0, false), "").await.unwrap();
        pass(&town, meeting, Event::Approve).await.unwrap();
        assert!(matches!(propose(&town, &bela, meeting, None).await, Err(Unchanged::Refused(()))));
        assert_eq!(all(&town, meeting).await.len(), 1);
    });
}

#[test]
fn the_same_proposal_of_the_same_person_stands_once_while_it_waits() {
    in_town(async |town| {
        let bela = Actor::person(town.sits("bela").await.1, []);
        let eva = Actor::person(town.sits("eva").await.1, []);
        let meeting = in_review(&town).await;
        assert!(propose(&town, &bela, meeting, Some(id("a"))).await.unwrap());
        assert!(!propose(&town, &bela, meeting, Some(id("a"))).await.unwrap(), "sent twice");
        assert!(propose(&town, &eva, meeting, Some(id("a"))).await.unwrap(), "another person's");
        assert!(propose(&town, &bela, meeting, None).await.unwrap(), "about something else");
        let waiting = all(&town, meeting).await;
        assert_eq!(waiting.len(), 3);
        let first = waiting.iter().find(|one| Some(one.person) == bela.id() && one.entry.is_some()).unwrap();
        settle(&town, meeting, first.id, &Verdict::Declined, "").await.unwrap();
        assert!(
            propose(&town, &bela, meeting, Some(id("a"))).await.unwrap(),
            "answered, it can be said again"
        );
    });
}

#[test]
fn a_correction_that_is_taken_changes_the_line_and_members_read_on() {
    in_town(async |town| {
        let bela = Actor::person(town.sits("bela").await.1, []);
        let meeting = in_review(&town).await;
        let ends = until(&town, meeting).await;
        propose(&town, &bela, meeting, Some(id("a"))).await.unwrap();
        propose(&town, &bela, meeting, None).await.unwrap();
        let before = told_to_read(&town).await;
        town.clock().advance(3 * DAY);
        let proposed = all(&town, meeting).await;
        let one = proposed.iter().find(|one| one.entry.is_some()).unwrap().id;
        // Somebody who saw an older line changes nothing, and the proposal waits on.
        let stale = settle(&town, meeting, one, &taken("Régi.", 7, false), "").await;
        assert!(matches!(stale, Err(Unchanged::Meanwhile)));
        assert!(all(&town, meeting).await.iter().all(|one| one.taken.is_none()));
        settle(&town, meeting, one, &taken("Későn kezdtük.", 1, false), "").await.unwrap();
        let lines = town.entries(meeting).await;
        assert_eq!(&*lines[0].0.text("text", Lang::HU).unwrap().body, "Későn kezdtük.");
        assert_eq!(lines[0].corrected(), Some(town.today()));
        assert_eq!((until(&town, meeting).await, told_to_read(&town).await), (ends, before), "no new week");
        // What was missing is a line of its own.
        let whole = proposed.iter().find(|one| one.entry.is_none()).unwrap().id;
        settle(&town, meeting, whole, &taken("Éva is ott volt.", 0, false), "").await.unwrap();
        let lines = town.entries(meeting).await;
        assert_eq!((lines.len(), lines[1].corrected()), (2, Some(town.today())));
        town.clock().advance(5 * DAY);
        assert_eq!(pass(&town, meeting, Event::Approve).await.unwrap(), State::Approved);
    });
}

#[test]
fn what_matters_is_read_again_for_a_whole_week() {
    in_town(async |town| {
        let bela = Actor::person(town.sits("bela").await.1, []);
        let meeting = in_review(&town).await;
        propose(&town, &bela, meeting, Some(id("a"))).await.unwrap();
        let before = told_to_read(&town).await;
        town.clock().advance(6 * DAY);
        let one = all(&town, meeting).await[0].id;
        settle(&town, meeting, one, &taken("Mást döntöttünk.", 1, true), "").await.unwrap();
        assert_eq!(until(&town, meeting).await, Some(town.today() + chrono::TimeDelta::days(7)));
        assert!(told_to_read(&town).await > before);
        town.clock().advance(3 * DAY);
        let early = pass(&town, meeting, Event::Approve).await;
        assert!(matches!(early, Err(Unchanged::Refused(Refused::ReviewOpen))));
        // Nobody restarts or corrects by hand.
        for event in [Event::Correct, Event::ReadAgain] {
            let by_hand = pass(&town, meeting, event).await;
            assert!(matches!(by_hand, Err(Unchanged::Refused(Refused::NotNow))), "{event:?}");
        }
        // Taken back and sent round anew, nothing is marked: it is all new to read.
        pass(&town, meeting, Event::Reopen).await.unwrap();
        assert!(town.entries(meeting).await[0].corrected().is_some());
        pass(&town, meeting, Event::Review).await.unwrap();
        assert_eq!(town.entries(meeting).await[0].corrected(), None);
    });
}
