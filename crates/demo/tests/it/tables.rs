//! The round tables of the demonstration: the table of today with its year, and the table of 2012–13.

use std::collections::BTreeSet;

use kernel::policy::{Actor, Held, Policy, Relation, Role};
use kernel::{Id, Lang};
use roundtable::meetings::{self, Meeting};
use roundtable::model::meeting::State;
use roundtable::model::minutes::{Kind, State as Far};
use roundtable::model::table::{Ending, State as TableState};
use roundtable::policy::{RULES, SeeTables};
use roundtable::{agenda, attendance, invitations, minutes, seats, tables};
use store::{ConnectionTrait, Store};

use crate::city::empty_store;
use crate::made::{needs, today};

async fn all(store: &Store) -> Vec<tables::Table> {
    let anna =
        Actor::person(Id::foreign("test", "anna"), [Held { role: Role::Coordinator, organization: None }]);
    let policy = Policy::new(RULES.iter().copied());
    let grant = policy.grant::<SeeTables>(&anna, Relation::Nobody).unwrap();
    tables::all(store, &grant).await.unwrap()
}

async fn of(on: &impl ConnectionTrait, table: Id) -> (Vec<Meeting>, Vec<Meeting>) {
    let all = meetings::of(on, table).await.unwrap();
    all.into_iter().partition(|meeting| meeting.state().unwrap().has_begun())
}

#[tokio::test]
async fn the_table_of_today_has_a_year_behind_it_and_a_meeting_before_it() {
    let (_folder, store) = empty_store().await;
    demo::seed(&store, today(), 7, &needs()).await.unwrap();
    let tables = all(&store).await;
    assert_eq!(tables.len(), 5, "of today, of 2012–13, and three of the members' own topics");
    let named = |name: &str| {
        tables
            .iter()
            .find(|table| table.0.text("name", Lang::EN).is_some_and(|text| &*text.body == name))
            .unwrap()
    };
    let table = named("Sample Round Table");
    let on = store.read().await.unwrap();
    let seats = seats::standing(&on, table.id(), today()).await.unwrap();
    let organizations: BTreeSet<Id> = seats.iter().filter_map(seats::Seat::organization).collect();
    assert_eq!((seats.len(), organizations.len()), (64, 60));
    let (held, coming) = of(&on, table.id()).await;
    assert_eq!((held.len(), coming.len()), (12, 1));
    let (mut decisions, mut actions, mut published) = (0, 0, 0);
    for meeting in &held {
        assert!(meeting.starts().unwrap().date() < today());
        let far = minutes::of(&on, meeting.id()).await.unwrap().unwrap().state().unwrap();
        published += usize::from(far == Far::Published);
        let there = attendance::of(&on, meeting.id()).await.unwrap();
        let count = attendance::count(&there, &seats).unwrap().all();
        assert!((30..=55).contains(&count), "{count}");
        for entry in minutes::entries(&on, meeting.id()).await.unwrap() {
            for lang in [Lang::HU, Lang::EN] {
                assert!(entry.0.text("text", lang).is_some_and(|text| text.lang == lang), "{lang}");
            }
            match entry.kind().unwrap() {
                Kind::Decision => decisions += 1,
                Kind::Action => actions += usize::from(entry.seat().is_some()),
                Kind::Note => {}
            }
        }
    }
    assert!(decisions > 40 && actions > 60 && published >= 10, "{decisions} {actions} {published}");
    let next = &coming[0];
    assert_eq!(next.state().unwrap(), State::Announced);
    assert!(next.starts().unwrap().date() > today());
    assert_eq!(agenda::of(&on, next.id()).await.unwrap().len(), 6);
    let invited = invitations::of(&on, next.id()).await.unwrap();
    assert!(invited.len() > 55 && invited.iter().any(|row| row.state.is_silent()), "{}", invited.len());
    assert_eq!(agenda::backlog(&on, table.id()).await.unwrap().len(), 4);

    // Of the past only what documents say.
    let past = named("Budapest Migration Roundtable");
    assert_eq!((past.state().unwrap(), past.ending()), (TableState::Closed, Some(Ending::MoneyEnded)));
    let (held, coming) = of(&on, past.id()).await;
    assert_eq!((held.len(), coming.len()), (1, 0));
    assert_eq!(held[0].starts().unwrap().date().to_string(), "2012-12-05");
    assert!(agenda::of(&on, held[0].id()).await.unwrap().is_empty());
    assert!(seats::all(&on, past.id()).await.unwrap().is_empty());
    drop(on);
    store.close().await;
}
