//! Tables: who calls one together, how it lives, what it says.

use kernel::Lang;
use kernel::policy::{Actor, Held, Relation, Role};
use roundtable::model::seat::Office;
use roundtable::model::table::{Ending, Event, Light, Refused, State};
use roundtable::policy::{Convene, Found, ReadHidden, ReadInside, TakeMinutes};
use roundtable::{Unchanged, meetings, tables};

use crate::town::{in_town, plan, rules};

fn said(name: &str) -> tables::Said {
    tables::Said {
        name: name.to_owned(),
        purpose: "Egymást hallani.".to_owned(),
        how_to_be_heard: "Írj nekünk.".to_owned(),
        funding: String::new(),
        lang: Lang::HU,
        lights: vec![Light::Places, Light::Childcare],
        public: false,
    }
}

#[test]
fn who_founds_a_table_calls_it_together_and_nobody_else_does() {
    in_town(async |town| {
        let on = town.read().await.unwrap();
        let offices = tables::offices(&on, town.table).await.unwrap();
        let held: Vec<_> = offices.iter().map(|(office, person)| (*office, Some(person.id))).collect();
        assert_eq!(held, [(Office::Convener, town.anna.id())]);
        assert_eq!(tables::relations(&on, &town.anna, town.table).await.unwrap(), [Relation::Convener]);
        let table = tables::one(&on, town.table).await.unwrap().unwrap();
        assert_eq!((table.state().unwrap(), table.is_public()), (State::Founded, true));
        assert_eq!(table.lights().count(), 0, "everything is off until somebody lights it");
        drop(on);
        let stranger = Actor::person(town.person("bela").await, []);
        assert!(town.may::<Convene>(&stranger).await.is_err());
        assert!(town.may::<ReadInside>(&stranger).await.is_err());
        assert!(town.may::<Convene>(&Actor::VISITOR).await.is_err());
        assert!(rules().grant::<Found>(&town.anna, Relation::Nobody).is_err(), "an office founds no table");
    });
}

#[test]
fn an_office_allows_what_it_is_for_and_no_more() {
    in_town(async |town| {
        for (office, inside, hidden, writes, convenes) in [
            (Office::Convener, true, true, true, true),
            (Office::Facilitator, true, true, true, false),
            (Office::MinuteTaker, true, false, true, false),
            (Office::Interpreter, false, false, false, false),
            (Office::PoliticalSponsor, false, false, false, false),
        ] {
            let person = town.person(office.name().replace('_', "-").as_str()).await;
            town.appoint(person, office).await;
            town.appoint(person, office).await;
            let actor = Actor::person(person, []);
            let may = (
                town.may::<ReadInside>(&actor).await.is_ok(),
                town.may::<ReadHidden>(&actor).await.is_ok(),
                town.may::<TakeMinutes>(&actor).await.is_ok(),
                town.may::<Convene>(&actor).await.is_ok(),
            );
            assert_eq!(may, (inside, hidden, writes, convenes), "{office:?}");
            let offices = tables::offices(&town.read().await.unwrap(), town.table).await.unwrap();
            assert_eq!(offices.iter().filter(|(_, one)| one.id == person).count(), 1, "given once");
            tables::dismiss(&town, &town.convene().await, town.table, person, office).await.unwrap();
            assert!(town.may::<ReadInside>(&actor).await.is_err(), "{office:?}");
        }
    });
}

#[test]
fn a_table_keeps_somebody_who_calls_it_together() {
    in_town(async |town| {
        let (anna, grant) = (town.anna.id().unwrap(), town.convene().await);
        let dismiss =
            async |person| tables::dismiss(&town, &grant, town.table, person, Office::Convener).await;
        assert!(matches!(dismiss(anna).await, Err(Unchanged::Refused(()))));
        let bela = town.person("bela").await;
        town.appoint(bela, Office::Convener).await;
        town.disable(bela).await;
        assert!(matches!(dismiss(anna).await, Err(Unchanged::Refused(()))), "who can't come in calls nobody");
        let cili = town.person("cili").await;
        town.appoint(cili, Office::Convener).await;
        dismiss(anna).await.unwrap();
        assert!(matches!(dismiss(cili).await, Err(Unchanged::Refused(()))));
    });
}

#[test]
fn of_two_who_dismiss_each_other_at_once_one_stays() {
    in_town(async |town| {
        let (anna, bela) = (town.anna.id().unwrap(), town.person("bela").await);
        town.appoint(bela, Office::Convener).await;
        let (again, grant) = (town.store.again().await, town.convene().await);
        let (one, other) = tokio::join!(
            tables::dismiss(&town, &grant, town.table, anna, Office::Convener),
            tables::dismiss(&again, &grant, town.table, bela, Office::Convener),
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
        assert_eq!(tables::offices(&town.read().await.unwrap(), town.table).await.unwrap().len(), 1);
    });
}

#[test]
fn a_table_lives_as_its_states_say_and_what_is_closed_plans_no_meeting() {
    in_town(async |town| {
        let grant = town.convene().await;
        let step = async |event, ending| tables::step(&town, &grant, town.table, event, ending).await;
        assert!(matches!(step(Event::Reopen, None).await, Err(Unchanged::Refused(Refused::NotNow))));
        for (event, state) in [
            (Event::Start, State::Active),
            (Event::SlowDown, State::LowerIntensity),
            (Event::FallAsleep, State::Dormant),
            (Event::Start, State::Active),
        ] {
            assert_eq!(step(event, None).await.unwrap(), state);
        }
        assert!(matches!(step(Event::Close, None).await, Err(Unchanged::Refused(Refused::NoReason))));
        step(Event::Close, Some(Ending::MoneyEnded)).await.unwrap();
        let table = async || tables::one(&town.read().await.unwrap(), town.table).await.unwrap().unwrap();
        assert_eq!(table().await.ending(), Some(Ending::MoneyEnded));
        let planned = meetings::plan(&town, &grant, town.table, &plan()).await;
        assert!(matches!(planned, Err(Unchanged::Refused(()))));
        assert_eq!(step(Event::Reopen, Some(Ending::Solved)).await.unwrap(), State::Reopened);
        assert_eq!(table().await.ending(), None, "it is not over any more");
        meetings::plan(&town, &grant, town.table, &plan()).await.unwrap();
        let nowhere = meetings::plan(&town, &grant, kernel::Id::foreign("test", "none"), &plan()).await;
        assert!(matches!(nowhere, Err(Unchanged::Gone)));
    });
}

#[test]
fn who_describes_what_changed_meanwhile_changes_nothing() {
    in_town(async |town| {
        let grant = town.convene().await;
        let table = async || tables::one(&town.read().await.unwrap(), town.table).await.unwrap().unwrap();
        let read = table().await.0.version;
        tables::describe(&town, &grant, town.table, read, &said("Az első szava")).await.unwrap();
        let late = tables::describe(&town, &grant, town.table, read, &said("A másodiké")).await;
        assert!(matches!(late, Err(Unchanged::Meanwhile)));
        let table = table().await;
        assert_eq!(&*table.0.text("name", Lang::HU).unwrap().body, "Az első szava");
        assert_eq!(table.lights().collect::<Vec<_>>(), [Light::Places, Light::Childcare]);
        assert!(!table.is_public() && table.is_lit(Light::Places) && !table.is_lit(Light::Speakers));
    });
}

#[test]
fn meetings_are_counted_from_one_and_what_is_ones_own_is_found() {
    in_town(async |town| {
        let (first, second) = (town.planned(&plan()).await, town.planned(&plan()).await);
        let number = async |id| town.meeting(id).await.number();
        assert_eq!((number(first).await, number(second).await), (Some(1), Some(2)));
        let bela = town.person("bela").await;
        let coordinator = Actor::person(bela, [Held { role: Role::Coordinator, organization: None }]);
        let other = town.found(&coordinator, "Másik asztal").await;
        let own = async |actor: &Actor| -> Vec<kernel::Id> {
            let own = tables::ones_own(&town.read().await.unwrap(), actor).await.unwrap();
            own.iter().map(tables::Table::id).collect()
        };
        assert_eq!(own(&town.anna).await, [town.table]);
        assert_eq!(own(&Actor::person(bela, [])).await, [other]);
        assert_eq!(own(&Actor::VISITOR).await, []);
    });
}
