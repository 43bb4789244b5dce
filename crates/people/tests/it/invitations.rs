//! Invitations: who may, how many, what the letter says, and that it works once for a week.

use kernel::policy::{Actor, Held, Relation, Role};
use people::model::way_in::Refused;
use people::policy::Invite;
use people::session;
use people::{Entered, InviteError, enter_by_link, invite};
use store::Store;

use crate::town::{URL, grant, in_town, invitation, letters, link, locales, policy, sign_in, sure};

async fn coordinator(store: &Store) -> kernel::policy::Grant<Invite> {
    let (_, cookie) = sure(store, "koordinator", &[Role::Coordinator]).await;
    let (_, actor) = session::find(store, &cookie).await.unwrap().unwrap();
    grant(&actor, Relation::Nobody)
}

#[test]
fn an_invitation_lets_in_once_within_a_week_in_any_browser() {
    in_town(async |store| {
        let by = coordinator(&store).await;
        invite(&store, &by, &locales(), URL, &invitation("anna", &[Role::Moderator])).await.unwrap();
        let letter = letters(&store).await.pop().unwrap();
        assert!(letter.starts_with("Jó napot, anna!"), "in her language: {letter}");
        store.clock().advance(6 * 86_400);
        let entered = enter_by_link(&store, &sign_in(), &link(&letter), None, None).await.unwrap();
        assert!(matches!(entered, Entered::In(_)));
        let again = enter_by_link(&store, &sign_in(), &link(&letter), None, None).await.unwrap();
        assert!(matches!(again, Entered::Not(Refused::Used)));
        invite(&store, &by, &locales(), URL, &invitation("eva", &[])).await.unwrap();
        let late = link(&letters(&store).await.pop().unwrap());
        store.clock().advance(7 * 86_400);
        let late = enter_by_link(&store, &sign_in(), &late, None, None).await.unwrap();
        assert!(matches!(late, Entered::Not(Refused::Expired)));
    });
}

#[test]
fn only_who_may_invites_and_only_to_roles_that_can_be_held_so() {
    in_town(async |store| {
        let (_, cookie) = sure(&store, "szerkeszto", &[Role::Moderator]).await;
        let (_, actor) = session::find(&store, &cookie).await.unwrap().unwrap();
        assert!(policy().grant::<Invite>(&actor, Relation::Nobody).is_err());
        assert!(policy().grant::<Invite>(&Actor::VISITOR, Relation::Nobody).is_err());
        let by = coordinator(&store).await;
        let mut wrong = invitation("anna", &[]);
        for role in [Role::Operator, Role::Editor] {
            wrong.roles = vec![Held { role, organization: None }];
            let refused = invite(&store, &by, &locales(), URL, &wrong).await;
            assert!(matches!(refused, Err(InviteError::Role(_))));
        }
        assert_eq!(letters(&store).await.len(), 2, "nothing was sent");
    });
}

#[test]
fn an_address_is_invited_three_times_and_a_day_has_twenty_invitations() {
    in_town(async |store| {
        let by = coordinator(&store).await;
        for _ in 0..3 {
            invite(&store, &by, &locales(), URL, &invitation("anna", &[])).await.unwrap();
        }
        let fourth = invite(&store, &by, &locales(), URL, &invitation("ANNA", &[])).await;
        assert!(matches!(fourth, Err(InviteError::Enough)));
        for at in 0..17 {
            invite(&store, &by, &locales(), URL, &invitation(&format!("vendeg{at}"), &[])).await.unwrap();
        }
        let one_more = invite(&store, &by, &locales(), URL, &invitation("holnap", &[])).await;
        assert!(matches!(one_more, Err(InviteError::TooMany)));
        store.clock().advance(86_401);
        invite(&store, &by, &locales(), URL, &invitation("holnap", &[])).await.unwrap();
    });
}

#[test]
fn who_is_known_already_gets_the_new_role_besides_the_old() {
    in_town(async |store| {
        let (_, cookie) = sure(&store, "anna", &[Role::Moderator]).await;
        let by = coordinator(&store).await;
        let both = [Role::Moderator, Role::Facilitator];
        invite(&store, &by, &locales(), URL, &invitation("Anna", &both)).await.unwrap();
        let (_, actor) = session::find(&store, &cookie).await.unwrap().unwrap();
        let held: Vec<Role> = actor.held().iter().map(|held| held.role).collect();
        assert_eq!(held, both, "each once");
    });
}
