//! Who interprets at a meeting: somebody who does so for the table, or somebody from outside, of whom nothing is kept.

use kernel::{Id, Lang};
use roundtable::Unchanged;
use roundtable::interpreters::{self, Interpreted};
use roundtable::meetings::Plan;
use roundtable::model::meeting::Event;
use roundtable::model::seat::Office;
use roundtable::model::table::Light;
use roundtable::tables;

use crate::town::{Town, in_town, plan};

fn vi() -> Lang {
    "vi".parse().unwrap()
}

fn uk() -> Lang {
    "uk".parse().unwrap()
}

async fn assign(town: &Town, meeting: Id, lang: Lang, person: Option<Id>) -> Result<(), Unchanged<()>> {
    town.clock().advance(1);
    interpreters::assign(town, &town.convene().await, meeting, lang, person).await
}

async fn languages(town: &Town, meeting: Id) -> Interpreted {
    let meeting = town.meeting(meeting).await;
    interpreters::languages(&town.read().await.unwrap(), &meeting).await.unwrap()
}

async fn of(town: &Town, meeting: Id) -> Vec<(Lang, Option<Id>)> {
    let all = interpreters::of(&town.read().await.unwrap(), meeting).await.unwrap();
    all.iter().map(|one| (one.language, one.person)).collect()
}

#[test]
fn who_interprets_for_the_table_or_somebody_from_outside_is_assigned_once() {
    in_town(async |town| {
        let (iris, bela) = (town.person("iris").await, town.person("bela").await);
        town.appoint(iris, Office::Interpreter).await;
        let promised = Plan { languages: vec![Lang::AR, vi()], ..plan() };
        let meeting = town.announced(&promised).await;
        let refused = assign(&town, meeting, Lang::AR, Some(iris)).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))), "it is not lit");
        let told = Interpreted { arranged: vec![Lang::AR, vi()], open: vec![] };
        assert_eq!(languages(&town, meeting).await, told, "what is promised counts");
        town.light(&[Light::Interpretation]).await;
        let told = Interpreted { arranged: vec![], open: vec![Lang::AR, vi()] };
        assert_eq!(languages(&town, meeting).await, told);
        for person in [Some(iris), Some(iris), None, None] {
            assign(&town, meeting, Lang::AR, person).await.unwrap();
        }
        assign(&town, meeting, uk(), Some(iris)).await.unwrap();
        assert_eq!(of(&town, meeting).await, [(Lang::AR, Some(iris)), (Lang::AR, None), (uk(), Some(iris))]);
        let told = Interpreted { arranged: vec![Lang::AR, uk()], open: vec![vi()] };
        assert_eq!(languages(&town, meeting).await, told);
        let refused = assign(&town, meeting, vi(), Some(bela)).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))), "nobody's interpreter");
        assert_eq!(town.audited("roundtable.assign_interpreter", None).await, 3);
    });
}

#[test]
fn who_is_taken_off_or_interprets_for_the_table_no_more_is_gone_from_what_lies_ahead() {
    in_town(async |town| {
        let iris = town.person("iris").await;
        town.appoint(iris, Office::Interpreter).await;
        town.light(&[Light::Interpretation]).await;
        let (ahead, held) = (town.announced(&plan()).await, town.begun().await);
        for meeting in [ahead, held] {
            assign(&town, meeting, Lang::AR, Some(iris)).await.unwrap();
            assign(&town, meeting, Lang::AR, None).await.unwrap();
        }
        let grant = town.convene().await;
        let line = interpreters::of(&town.read().await.unwrap(), ahead).await.unwrap()[1].id;
        interpreters::release(&town, &grant, held, line).await.unwrap();
        assert_eq!(of(&town, ahead).await.len(), 2, "nobody is taken off another meeting");
        interpreters::release(&town, &grant, ahead, line).await.unwrap();
        assert_eq!(of(&town, ahead).await, [(Lang::AR, Some(iris))]);
        tables::dismiss(&town, &grant, town.table, iris, Office::Interpreter).await.unwrap();
        assert_eq!(of(&town, ahead).await, []);
        assert_eq!(of(&town, held).await.len(), 2, "who interpreted did");
        town.step(held, Event::End).await.unwrap();
        assert!(matches!(assign(&town, held, uk(), None).await, Err(Unchanged::Refused(()))));
    });
}
