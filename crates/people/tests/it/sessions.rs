//! Sessions: new at each coming in, listed, ended, over in time, and gone for who may not enter.

use kernel::policy::{Actor, Relation, Role};
use people::policy::SeeSelf;
use people::session::{self, Ending};
use people::{Entered, ask, enter_by_link};
use store::Store;
use store::sql;

use crate::town::{address, grant, in_town, letters, link, sign_in, somebody, work};

const DAY: i64 = 86_400;

async fn roles(store: &Store, cookie: &str) -> Option<Vec<Role>> {
    let found = session::find(store, cookie).await.unwrap();
    found.map(|(_, actor)| actor.held().iter().map(|held| held.role).collect())
}

#[test]
fn somebody_is_who_they_are_with_the_roles_they_hold() {
    in_town(async |store| {
        let (person, cookie) = somebody(&store, "anna", &[Role::Coordinator, Role::Moderator]).await;
        let (found, actor) = session::find(&store, &cookie).await.unwrap().unwrap();
        assert_eq!((actor.id(), found.person), (Some(person), person));
        assert_eq!(roles(&store, &cookie).await, Some(vec![Role::Coordinator, Role::Moderator]));
        for strange in ["", "x", &"0".repeat(64), &cookie.to_uppercase(), &format!("{cookie}0")] {
            assert!(session::find(&store, strange).await.unwrap().is_none(), "{strange}");
        }
    });
}

#[test]
fn who_comes_in_again_gets_another_session_and_the_old_one_of_that_browser_ends() {
    in_town(async |store| {
        let (_, first) = somebody(&store, "anna", &[]).await;
        let asked = ask(&store, &sign_in(), &address("anna")).await.unwrap();
        work(&store).await;
        let link = link(&letters(&store).await[1]);
        let browser = asked.browser.written();
        let entered = enter_by_link(&store, &sign_in(), &link, Some(&browser), Some(&first)).await.unwrap();
        let Entered::In(second) = entered else { panic!("the link is new") };
        assert_ne!(*second.written(), first, "a session somebody planted is never taken over");
        assert!(roles(&store, &first).await.is_none());
        assert!(roles(&store, &second.written()).await.is_some());
    });
}

#[test]
fn sessions_end_one_by_one_or_all_others_and_only_ones_own() {
    in_town(async |store| {
        let (_, anna) = somebody(&store, "anna", &[]).await;
        let (_, eva) = somebody(&store, "eva", &[]).await;
        let (session, actor) = session::find(&store, &anna).await.unwrap().unwrap();
        let (other, _) = session::find(&store, &eva).await.unwrap().unwrap();
        let own = grant::<SeeSelf>(&actor, Relation::Nobody);
        session::end(&store, &own, Ending::One(other.id)).await.unwrap();
        session::end(&store, &own, Ending::AllBut(session.id)).await.unwrap();
        assert!(roles(&store, &eva).await.is_some(), "nobody ends another's session");
        assert_eq!(session::of(&store, session.person).await.unwrap().len(), 1);
        session::end(&store, &own, Ending::One(session.id)).await.unwrap();
        assert!(roles(&store, &anna).await.is_none());
        assert!(policy_refuses_visitors());
    });
}

fn policy_refuses_visitors() -> bool {
    crate::town::policy().grant::<SeeSelf>(&Actor::VISITOR, Relation::Nobody).is_err()
}

#[test]
fn a_session_is_over_in_time_and_lives_on_while_it_is_used() {
    in_town(async |store| {
        let (_, anna) = somebody(&store, "anna", &[]).await;
        for _ in 0..5 {
            store.clock().advance(29 * DAY);
            assert!(roles(&store, &anna).await.is_some());
        }
        store.clock().advance(30 * DAY);
        assert!(roles(&store, &anna).await.is_none(), "unused for a month");
        let (_, eva) = somebody(&store, "eva", &[]).await;
        for _ in 0..6 {
            store.clock().advance(29 * DAY);
            roles(&store, &eva).await;
        }
        store.clock().advance(6 * DAY);
        assert!(roles(&store, &eva).await.is_none(), "half a year is the longest");
        people::prune(&store, store.clock().now()).await.unwrap();
    });
}

#[test]
fn who_may_not_enter_any_more_is_out_at_once() {
    in_town(async |store| {
        let (person, anna) = somebody(&store, "anna", &[Role::Coordinator]).await;
        let unit = store.begin(&Actor::OPERATOR).await.unwrap();
        let text = "UPDATE person SET disabled_at = $2 WHERE id = $1";
        let values = vec![sql::id(person), unit.now().micros().into()];
        sql::execute(unit.on(), "close an account", text, values).await.unwrap();
        unit.commit().await.unwrap();
        assert!(roles(&store, &anna).await.is_none());
        ask(&store, &sign_in(), &address("anna")).await.unwrap();
        work(&store).await;
        assert_eq!(letters(&store).await.len(), 1, "no link either");
    });
}
