//! What members bring in and the topics they open, without anybody's leave.

use kernel::policy::Actor;
use kernel::{Id, Lang};
use network::model::about::Category;
use roundtable::Unchanged;
use roundtable::agenda::{self, Move};
use roundtable::meetings::{self, Plan};
use roundtable::model::agenda::Kind;
use roundtable::model::meeting::{Event, State};
use roundtable::model::seat::{Part, Side};
use roundtable::model::table::{self, Ending};
use roundtable::policy::{Convene, EnterFor, OpenTopic, Raise, grant};
use roundtable::proposals::{self, Proposal};
use roundtable::topics::{self, New};
use roundtable::{seats, tables};
use store::sql::{self, get};

use crate::town::{Town, in_town, plan, rules};

fn proposal(seat: Id) -> Proposal {
    let description = "Sokan kérdezik.".to_owned();
    Proposal { seat, title: "Tolmács a rendelőben".to_owned(), description, lang: Lang::HU }
}

fn new(invited: &[Id]) -> New {
    let purpose = "Hogy ne a gyerek fordítson.".to_owned();
    New { name: "Tolmácsok".to_owned(), purpose, lang: Lang::HU, invited: invited.to_vec() }
}

/// How often somebody was told of something.
async fn told(town: &Town, person: Id, topic: &str) -> i64 {
    let text = "SELECT happened FROM notice WHERE person = $1 AND topic = $2";
    let on = town.read().await.unwrap();
    let row = sql::query_one(&on, "look", text, vec![sql::id(person), sql::text(topic)]).await.unwrap();
    row.map_or(0, |row| get(&row, 0).unwrap())
}

#[test]
fn a_member_brings_something_in_and_hears_what_became_of_it() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let (other, _) = town.sits("cili").await;
        let raises = town.may::<Raise>(&Actor::person(bela, [])).await.unwrap();
        let item = proposals::raise(&town, &raises, town.table, &proposal(seat), town.today()).await.unwrap();
        let foreign = proposals::raise(&town, &raises, town.table, &proposal(other), town.today()).await;
        assert!(matches!(foreign, Err(Unchanged::Gone)));
        let enters = town.may::<EnterFor>(&town.anna).await.unwrap();
        let entered = proposals::enter_for(&town, &enters, town.table, &proposal(other), town.today()).await;
        let entered = entered.unwrap();
        let waits = agenda::backlog(&town.read().await.unwrap(), town.table).await.unwrap();
        assert_eq!(waits.iter().map(|item| item.id()).collect::<Vec<_>>(), [item, entered]);
        assert_eq!(waits[0].raised_by(), Some(Side::Communities));
        assert_eq!((waits[0].raised_seat(), waits[0].was_entered_for()), (Some(seat), false));
        assert_eq!((waits[1].raised_seat(), waits[1].was_entered_for()), (Some(other), true));
        assert!(waits.iter().all(|item| item.kind().unwrap() == Kind::Internal), "nobody else reads it yet");
        let (meeting, grant) = (town.planned(&plan()).await, town.convene().await);
        agenda::put(&town, &grant, item, Move::To(meeting)).await.unwrap();
        agenda::put(&town, &grant, entered, Move::Away).await.unwrap();
        assert_eq!(told(&town, bela, "roundtable-news-raised").await, 1);
        assert_eq!(told(&town, bela, "roundtable-news-raised-away").await, 0);
    });
}

#[test]
fn who_only_listens_brings_nothing_in_and_a_closed_table_takes_nothing() {
    in_town(async |town| {
        let listens = seats::New {
            community: Some((Lang::HU, "Hallgatók".to_owned())),
            observer: true,
            ..seats::New::default()
        };
        let seat =
            seats::add(&town, &town.convene().await, town.table, &listens, town.today()).await.unwrap();
        let bela = town.person("bela").await;
        town.hold(seat, bela, Part::Delegate).await;
        let raises = town.may::<Raise>(&Actor::person(bela, [])).await.unwrap();
        let raised = proposals::raise(&town, &raises, town.table, &proposal(seat), town.today()).await;
        assert!(matches!(raised, Err(Unchanged::Gone)));
        let (speaks, cili) = town.sits("cili").await;
        let step = (table::Event::Close, Some(Ending::Solved));
        tables::step(&town, &town.convene().await, town.table, step.0, step.1).await.unwrap();
        let raises = town.may::<Raise>(&Actor::person(cili, [])).await.unwrap();
        let raised = proposals::raise(&town, &raises, town.table, &proposal(speaks), town.today()).await;
        assert!(matches!(raised, Err(Unchanged::Refused(()))));
    });
}

#[test]
fn any_member_opens_a_topic_and_holds_a_small_meeting_without_the_coordinator() {
    in_town(async |town| {
        let (_, bela) = town.sits("bela").await;
        let (invited, cili) = town.sits("cili").await;
        let (bela, cili) = (Actor::person(bela, []), Actor::person(cili, []));
        let opens = town.may::<OpenTopic>(&bela).await.unwrap();
        let topic = topics::open(&town, &opens, town.table, &new(&[invited]), town.today()).await.unwrap();
        assert_eq!(told(&town, cili.id().unwrap(), "roundtable-news-topic").await, 1);
        assert_eq!(told(&town, bela.id().unwrap(), "roundtable-news-topic").await, 0);
        let joins = town.may::<OpenTopic>(&cili).await.unwrap();
        topics::join(&town, &joins, town.table, topic, town.today()).await.unwrap();
        topics::join(&town, &joins, town.table, topic, town.today()).await.unwrap();
        let on = town.read().await.unwrap();
        assert_eq!(seats::standing(&on, topic, town.today()).await.unwrap().len(), 2, "twice is once");
        let relations = tables::relations(&on, &bela, topic).await.unwrap();
        drop(on);
        let convenes = grant::<Convene>(&rules(), &bela, &relations).unwrap();
        let small = Plan { public: false, ..plan() };
        let meeting = meetings::call(&town, &convenes, town.office(), topic, &small).await.unwrap();
        assert_eq!(town.meeting(meeting).await.state().unwrap(), State::Announced);
        let asked: Vec<Id> = town.rows(meeting).await.iter().map(|row| row.person.id).collect();
        assert!(asked.contains(&cili.id().unwrap()) && asked.len() == 2);
        let dateless = Plan { starts: None, ..small };
        let nothing = meetings::call(&town, &convenes, town.office(), topic, &dateless).await;
        assert!(matches!(nothing, Err(Unchanged::Refused(()))));
        let all = meetings::of(&town.read().await.unwrap(), topic).await.unwrap();
        assert_eq!(all.len(), 1, "what can't be announced is not planned either");
        meetings::step(&town, &convenes, town.office(), meeting, Event::Cancel).await.unwrap();
        assert!(town.may::<Convene>(&bela).await.is_err(), "the table itself is not theirs");
    });
}

#[test]
fn one_takes_part_as_long_as_one_chooses_and_a_topic_keeps_somebody_who_calls_it() {
    in_town(async |town| {
        let home = town.organization("Híd", Category::Ngo).await;
        town.seat(home).await;
        let (bela, cili) = (town.speaker("bela", home).await, town.speaker("cili", home).await);
        let [bela, cili] = [bela, cili].map(|person| town.signed_in(person, home));
        let grant_of = async |who: &Actor| town.may::<OpenTopic>(who).await.unwrap();
        let (opens, none) = (grant_of(&bela).await, new(&[]));
        let topic = topics::open(&town, &opens, town.table, &none, town.today()).await.unwrap();
        topics::join(&town, &grant_of(&cili).await, town.table, topic, town.today()).await.unwrap();
        let on = town.read().await.unwrap();
        let holders = seats::holders(&on, topic).await.unwrap();
        drop(on);
        let parts: Vec<Part> = holders.values().flatten().map(|holder| holder.part).collect();
        assert_eq!(parts, [Part::Delegate, Part::Alternate], "one organisation has one seat");
        let leave = async |who: &Actor| {
            topics::leave(&town, &grant_of(who).await, town.table, topic, town.today()).await
        };
        assert!(matches!(leave(&bela).await, Err(Unchanged::Refused(()))));
        leave(&cili).await.unwrap();
        let on = town.read().await.unwrap();
        assert!(!topics::takes_part(&on, &cili, topic).await.unwrap());
        assert!(topics::takes_part(&on, &bela, topic).await.unwrap());
        drop(on);
        let stranger = Actor::person(town.person("dora").await, []);
        assert!(town.may::<OpenTopic>(&stranger).await.is_err());
    });
}

#[test]
fn a_topic_that_is_over_takes_nobody_and_belongs_to_its_own_table() {
    in_town(async |town| {
        let (_, bela) = town.sits("bela").await;
        let bela = Actor::person(bela, []);
        let opens = town.may::<OpenTopic>(&bela).await.unwrap();
        let topic = topics::open(&town, &opens, town.table, &new(&[]), town.today()).await.unwrap();
        let relations = tables::relations(&town.read().await.unwrap(), &bela, topic).await.unwrap();
        let convenes = grant::<Convene>(&rules(), &bela, &relations).unwrap();
        tables::step(&town, &convenes, topic, table::Event::Close, Some(Ending::Solved)).await.unwrap();
        let (_, cili) = town.sits("cili").await;
        let joins = town.may::<OpenTopic>(&Actor::person(cili, [])).await.unwrap();
        let joined = topics::join(&town, &joins, town.table, topic, town.today()).await;
        assert!(matches!(joined, Err(Unchanged::Refused(()))));
        let nowhere = topics::join(&town, &joins, topic, town.table, town.today()).await;
        assert!(matches!(nowhere, Err(Unchanged::Gone)), "a table is no topic of its topic");
        let inner = topics::open(&town, &opens, topic, &new(&[]), town.today()).await;
        assert!(matches!(inner, Err(Unchanged::Refused(()))), "a topic has no topics");
    });
}
