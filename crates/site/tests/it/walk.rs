//! Every route as every role: what the policy does not allow is not there, or leads to where one signs in.

use std::collections::BTreeMap;

use http::StatusCode;
use kernel::policy::{Actor, Relation, Role, Rule, Scope};
use testkit::TestStore;

use crate::signing_in::holding;
use crate::town::{Town, id, settings};

/// A path with something in its gaps that there is not.
pub(crate) fn filled(path: &str) -> String {
    let gaps = [
        ("{lang}", "en"),
        ("{secret}", "0000000000000000000000000000000000000000000000000000000000000000"),
        ("{id}", "00000000-0000-4000-8000-000000000000"),
        ("{service}", "00000000-0000-4000-8000-000000000001"),
        ("{to}", "ar"),
        ("{line}", "00000000-0000-4000-8000-000000000002"),
        ("{code}", "abcdefg"),
        ("{file}", "x"),
        ("{text}", "guide"),
    ];
    let path = gaps.iter().fold(path.to_owned(), |path, (gap, value)| path.replace(gap, value));
    assert!(!path.contains('{'), "say what stands in the gap of {path}");
    path
}

/// A session for each role somebody can hold, at an organisation where it is held there.
async fn sessions(town: &Town) -> BTreeMap<Role, String> {
    let mut sessions = BTreeMap::new();
    for role in Role::ALL.into_iter().filter(|role| role.scope() != Scope::Given) {
        let organization = (role.scope() == Scope::Organization).then(|| id("org"));
        sessions.insert(role, holding(town, role, organization).await);
    }
    sessions
}

#[tokio::test]
async fn what_a_role_may_not_is_not_there_for_it() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let rows = site::rows(&town.live, &settings()).unwrap();
    let policy = site::policy();
    let sessions = sessions(&town).await;
    assert_eq!(sessions.len(), 10);
    let (mut refused, mut reader) = (0, 0);
    for row in &rows {
        // As many people from as many places: one alone would be asked to wait.
        reader += 1;
        let client = format!("198.51.100.{}:1", reader % 250);
        let path = filled(row.path);
        let asked = async |cookie: Option<&str>| {
            let cookies: Vec<(&str, &str)> = cookie.iter().map(|cookie| ("cookie", *cookie)).collect();
            match row.method {
                "POST" => town.send_from(&path, "", &cookies, &client).await,
                _ => town.ask(&path, &client, &cookies).await,
            }
        };
        if !policy.allows(row.action, Role::Visitor, Relation::Nobody) {
            let answer = asked(None).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{} {path} as a visitor", row.method);
            assert_eq!(answer.headers["location"], "/en/sign-in", "{} {path}", row.method);
            refused += 1;
        }
        for (role, cookie) in &sessions {
            let may = [Role::Visitor, Role::Person, *role];
            if may.iter().any(|role| policy.allows(row.action, *role, Relation::Nobody)) {
                continue;
            }
            let answer = asked(Some(cookie)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path} as {}", row.method, role.name());
            refused += 1;
        }
    }
    assert!(refused > 30, "only {refused} refusals were seen");
}

#[test]
fn no_role_of_an_organisation_counts_for_what_belongs_to_none() {
    let policy = site::policy();
    // What everybody who signed in may, they may too.
    let own = |rule: &&Rule| {
        rule.role.scope() == Scope::Organization && !policy.allows(rule.action, Role::Person, rule.relation)
    };
    let rules = site::rules();
    assert!(rules.iter().any(|rule| own(&rule)));
    for rule in rules.iter().filter(own) {
        let held = kernel::policy::Held { role: rule.role, organization: Some(id("org")) };
        let actor = Actor::person(id("anna"), [held]);
        let alone = actor.roles(None).any(|role| policy.allows(rule.action, role, rule.relation));
        assert!(!alone, "{} as {}", rule.action, rule.role.name());
    }
}
