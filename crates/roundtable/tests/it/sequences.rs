//! Whatever happens in whatever order: places are never too many and never empty while somebody waits, and an agenda loses
//! nothing.

use std::collections::BTreeSet;

use kernel::Id;
use proptest::prelude::*;
use roundtable::agenda::{self, Move};
use roundtable::invitations;
use roundtable::meetings::Plan;
use roundtable::model::invitation::{Event as Says, State as Stands};
use roundtable::model::table::Light;
use testkit::TestStore;

use crate::town::{DAY, Town, history, plan, remote, says};

fn in_a_town<F: Future<Output = Result<(), TestCaseError>>>(
    test: impl FnOnce(Town) -> F,
) -> Result<(), TestCaseError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async { test(Town::with(TestStore::new(&history()).await).await).await })
}

/// What happens to one of four people, or to the meeting.
async fn happen(town: &Town, meeting: Id, people: &[Id], (who, what): (usize, u8), capacity: &mut u32) {
    town.clock().advance(1);
    let answer = match what {
        0 | 1 => says(Says::Accept),
        2 => remote(Says::Accept),
        3 => says(Says::Doubt),
        4 | 5 => says(Says::Decline),
        6 => {
            town.clock().advance(2 * DAY);
            invitations::tidy(town, town.office()).await.unwrap();
            return;
        }
        _ => {
            *capacity = u32::try_from(who).unwrap();
            return town.describe(meeting, &Plan { capacity: Some(*capacity), ..plan() }).await;
        }
    };
    town.answer_for(meeting, people[who], &answer).await.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(8) })]

    #[test]
    fn nobody_waits_while_a_place_is_free_and_none_is_given_twice(
        steps in prop::collection::vec((0..4_usize, 0..8_u8), 1..25)
    ) {
        in_a_town(async |town| {
            town.light(&[Light::Places]).await;
            let mut people = Vec::new();
            for name in ["bela", "cili", "dani", "edit"] {
                people.push(town.sits(name).await.1);
            }
            let mut capacity = 2;
            let meeting = town.announced(&Plan { capacity: Some(capacity), ..plan() }).await;
            let mut before = 0;
            for step in steps {
                happen(&town, meeting, &people, step, &mut capacity).await;
                let rows = town.rows(meeting).await;
                prop_assert_eq!(rows.len(), 5, "each is invited once");
                let taken = rows.iter().filter(|row| row.state.takes_a_place() && !row.needs.remote).count();
                prop_assert!(taken <= before.max(capacity as usize), "{} of {}", taken, capacity);
                let waits = rows.iter().any(|row| row.state == Stands::WaitingList);
                prop_assert!(!waits || taken >= capacity as usize, "{} of {}", taken, capacity);
                before = taken;
            }
            Ok(())
        })?;
    }

    #[test]
    fn an_agenda_loses_nothing_and_has_one_order(
        steps in prop::collection::vec((0..5_usize, 0..5_u8), 1..30)
    ) {
        in_a_town(async |town| {
            let meetings = [town.planned(&plan()).await, town.planned(&plan()).await];
            let mut items = Vec::new();
            for at in 0..5 {
                items.push(town.item(meetings.get(at % 3).copied(), &format!("{at}")).await);
            }
            let grant = town.convene().await;
            for (which, to) in steps {
                let to = match to {
                    0 => Move::Up,
                    1 => Move::Down,
                    2 => Move::Park,
                    at => Move::To(meetings[usize::from(at) - 3]),
                };
                agenda::put(&town, &grant, items[which], to).await.unwrap();
                let on = town.read().await.unwrap();
                let mut all = BTreeSet::new();
                for list in [
                    agenda::of(&on, meetings[0]).await.unwrap(),
                    agenda::of(&on, meetings[1]).await.unwrap(),
                    agenda::backlog(&on, town.table).await.unwrap(),
                ] {
                    let mut places: Vec<f64> = list.iter().filter_map(|one| one.0.number("position")).collect();
                    places.dedup();
                    prop_assert_eq!(places.len(), list.len());
                    all.extend(list.iter().map(agenda::Item::id));
                }
                prop_assert_eq!(all.len(), 5);
            }
            Ok(())
        })?;
    }
}
