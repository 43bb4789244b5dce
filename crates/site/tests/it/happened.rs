//! What happened, beside each record: who sees whose name, what is told of it, and that nothing is told of values.

use std::collections::BTreeSet;
use std::fs;

use directory::model::entities::SERVICE;
use http::StatusCode;
use kernel::policy::{Action, Actor, Role};
use kernel::{Lang, Record};
use network::model::ORGANIZATION;
use network::policy::{Settle, Tend, Withdraw};
use store::{audit, records};
use testkit::{TestStore, on_both};

use crate::locales::sources;
use crate::signing_in::{holding, leads, signed_in};
use crate::town::{Answer, Town, id};

/// Every action the audit names, as keys write it.
pub(crate) const AUDITED: &[&str] = &[
    "demo-seed",
    "directory-amend",
    "directory-approve",
    "directory-call-back",
    "directory-confirm-emergency",
    "directory-discard",
    "directory-edit-own",
    "directory-fund",
    "directory-give-back",
    "directory-hear",
    "directory-import",
    "directory-propose-emergency",
    "directory-restore",
    "directory-settle-needs",
    "directory-speak",
    "network-add",
    "network-answer-balance",
    "network-consent",
    "network-describe",
    "network-name-table",
    "network-note",
    "network-settle",
    "network-tend",
    "network-withdraw",
    "people-close",
    "people-invite",
    "people-reopen",
    "people-reset-second-step",
    "people-set-mail",
    "people-set-second-step",
    "people-show-second-step",
    "people-sign-in",
    "restore",
    "roundtable-add-item",
    "roundtable-answer",
    "roundtable-answer-for",
    "roundtable-answer-rules",
    "roundtable-answer-rules-for",
    "roundtable-appoint",
    "roundtable-ask-to-speak",
    "roundtable-assign-interpreter",
    "roundtable-check-in",
    "roundtable-close-check-in",
    "roundtable-describe",
    "roundtable-describe-item",
    "roundtable-describe-meeting",
    "roundtable-dismiss",
    "roundtable-edit-minutes",
    "roundtable-end-feed",
    "roundtable-end-seat",
    "roundtable-finish-action",
    "roundtable-found",
    "roundtable-hold-seat",
    "roundtable-invite",
    "roundtable-join-topic",
    "roundtable-leave-topic",
    "roundtable-make-feed",
    "roundtable-move-item",
    "roundtable-note-attendance",
    "roundtable-open-check-in",
    "roundtable-open-topic",
    "roundtable-plan",
    "roundtable-plan-year",
    "roundtable-propose-correction",
    "roundtable-raise",
    "roundtable-raise-for",
    "roundtable-release-interpreter",
    "roundtable-release-seat",
    "roundtable-remind",
    "roundtable-remove-minutes",
    "roundtable-reply-rules",
    "roundtable-seat",
    "roundtable-settle-correction",
    "roundtable-step-meeting",
    "roundtable-step-minutes",
    "roundtable-step-rules",
    "roundtable-step-speech",
    "roundtable-step-table",
    "roundtable-translate-minutes",
    "roundtable-write-minutes",
    "roundtable-write-rules",
    "site-describe-city",
    "site-turn-publicity",
];

/// The fields of an organisation, as keys write them, and who may see it.
pub(crate) const FIELDS: &[&str] = &[
    "name",
    "alternate-name",
    "description",
    "email",
    "website",
    "tax-status",
    "tax-id",
    "year-incorporated",
    "legal-status",
    "logo",
    "uri",
    "parent-organization-id",
    "audience",
];

/// Calls that don't say the action's name themselves: where, how they write it, and which actions that can be.
const NAMED_ELSEWHERE: [(&str, &str, &[&str]); 5] = [
    ("network/src/standing.rs", "A::NAME", &[Settle::NAME, Tend::NAME, Withdraw::NAME]),
    ("directory/src/needs/taxonomy.rs", "SettleNeeds::NAME", &["directory.settle_needs"]),
    ("directory/src/emergency.rs", "action", &["directory.propose_emergency", "directory.confirm_emergency"]),
    ("people/src/everyone.rs", "action", &["people.close", "people.reopen"]),
    ("site/src/settings.rs", "A::NAME", &["site.describe_city", "site.turn_publicity"]),
];

#[test]
fn every_action_of_the_audit_and_every_field_has_a_name() {
    let (mut found, mut elsewhere) = (BTreeSet::new(), BTreeSet::new());
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for call in text.split(".audit(").skip(1) {
            let name = call.split(',').next().unwrap().trim();
            if let Some(literal) = name.strip_prefix('"') {
                found.insert(literal.trim_end_matches('"').to_owned());
                continue;
            }
            let known = NAMED_ELSEWHERE.iter().find(|(at, how, _)| file.ends_with(at) && *how == name);
            let (at, _, names) = known.unwrap_or_else(|| panic!("say which actions {name} is in {file:?}"));
            elsewhere.insert(*at);
            found.extend(names.iter().map(|name| (*name).to_owned()));
        }
    }
    assert_eq!(elsewhere.len(), NAMED_ELSEWHERE.len(), "some of these calls are gone");
    let keys: BTreeSet<String> = found.iter().map(|name| name.replace(['.', '_'], "-")).collect();
    assert_eq!(keys.iter().map(String::as_str).collect::<Vec<_>>(), AUDITED);
    let locales = site::locales().unwrap();
    for lang in [Lang::HU, Lang::EN] {
        let texts = locales.get(lang).unwrap();
        assert!(AUDITED.iter().all(|key| texts.has(&format!("desk-audit-{key}"))), "{lang}");
        assert!(FIELDS.iter().all(|key| texts.has(&format!("desk-field-{key}"))), "{lang}");
    }
    let fields = ORGANIZATION.fields.iter().map(|field| field.name).filter(|name| *name != "id");
    let fields: Vec<String> = fields.chain([audit::AUDIENCE]).map(|name| name.replace('_', "-")).collect();
    assert_eq!(fields, FIELDS);
}

async fn page(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

async fn send(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(1);
    town.send(path, form, &[("cookie", session)]).await
}

/// What stands beside a record.
fn beside(page: &str, record: impl std::fmt::Display) -> String {
    let place = format!("id=\"happened-{record}\"");
    let rest = page.split(&place).nth(1).unwrap_or_else(|| panic!("nothing stands beside {record}: {page}"));
    rest.split("</details>").next().unwrap().to_owned()
}

/// The lines that stand there, the newest first.
fn lines(beside: &str) -> Vec<String> {
    let text = |line: &str| {
        let mut text = String::new();
        let mut tag = false;
        for letter in line.chars() {
            match letter {
                '<' => tag = true,
                '>' => tag = false,
                letter if !tag => text.push(letter),
                _ => {}
            }
        }
        text.trim().to_owned()
    };
    beside.split("<li>").skip(1).map(|line| text(line.split("</li>").next().unwrap())).collect()
}

/// Changes a record by the operator's hand, as an import does.
async fn import(town: &Town, entity: &'static kernel::Entity, name: &str, what: impl Fn(&mut Record)) {
    town.store.clock().advance(1);
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let mut record = records::by_id(unit.on(), entity, &[id(name)]).await.unwrap().remove(0);
    what(&mut record);
    unit.save(&mut record).await.unwrap();
    unit.audit("directory.import", None, 42).await.unwrap();
    unit.commit().await.unwrap();
    town.live.step().await.unwrap();
}

/// Changes an organisation together with another, of which something is noted besides.
async fn import_beside(town: &Town) {
    town.store.clock().advance(1);
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let mut record = records::by_id(unit.on(), &ORGANIZATION, &[id("org")]).await.unwrap().remove(0);
    record.tell("description", Lang::HU, "Megint más.");
    let mut other = Record::new(&ORGANIZATION, id("other"));
    other.tell("name", Lang::HU, "Másik");
    for record in [&mut record, &mut other] {
        unit.save(record).await.unwrap();
    }
    unit.audit("network.note", Some(other.reference()), 1).await.unwrap();
    unit.audit("directory.import", None, 2).await.unwrap();
    unit.commit().await.unwrap();
}

#[test]
fn an_organisation_tells_what_happened_to_the_coordinator_by_name_and_to_its_own_people_by_role() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let bela = signed_in(&town, "bela", &[Role::Coordinator]).await;
        let eva = holding(&town, Role::Editor, Some(id("org"))).await;
        let (known, ours) = (format!("/en/network/known/{}", id("org")), format!("/en/ours/{}", id("org")));
        leads(&send(&town, &anna, &format!("{known}/note"), "kind=memo&fact=Titkos+feljegyz%C3%A9s").await);
        send(&town, &bela, &known, "category=ngo&tie=member&communities=Titkos").await;
        leads(&send(&town, &eva, &ours, "do=join&purpose=website&purpose=print").await);
        import(&town, &ORGANIZATION, "org", |record| {
            record.tell("description", Lang::HU, "Egészen új mondat.");
            record.set("website", None);
        })
        .await;
        let seen = lines(&beside(&page(&town, &anna, &known).await.body, id("org")));
        let ends = |line: &str, says: &str| assert!(line.ends_with(says), "{says}: {seen:?}");
        ends(&seen[0], "Brought in from a file (the operator) How many: 42Changed: Description and Website");
        let mut joined = seen[1..3].to_vec();
        joined.sort_by_key(|line| line.contains("It joined"));
        ends(&joined[0], "Where it may be named was changed (editor) How many: 2");
        ends(&joined[1], "It joined, came back or said no (editor)");
        ends(&seen[3], "What the table knows of it was changed (bela)");
        ends(&seen[4], "An entry was written into the contact log (you)");
        assert_eq!(seen.len(), 5);
        assert!(seen[4].starts_with("22 Nov 2026, "), "{seen:?}");
        // Of what was done in the same change with another record, nothing is told here.
        import_beside(&town).await;
        let still = lines(&beside(&page(&town, &anna, &known).await.body, id("org")));
        assert_eq!(still[1..], seen[..], "only that both were brought in");
        // Its own people: what and when, and others by what they are.
        let body = page(&town, &eva, &ours).await.body;
        let own = lines(&beside(&body, id("org")));
        let told: Vec<&str> =
            own.iter().map(|line| line.split_once(" (").unwrap().1.trim_end_matches(')')).collect();
        assert_eq!(told[1..], ["the operator", "you", "you", "a coordinator", "a coordinator"], "{own:?}");
        assert!(own[4].contains("What the table knows of us was changed"), "{own:?}");
        assert!(!body.contains("bela") && !body.contains("anna"), "no name of those who work here");
        for (path, session) in [(&known, &anna), (&ours, &eva)] {
            let beside = beside(&page(&town, session, path).await.body, id("org"));
            for value in ["Titkos", "Egészen", "eligazodni", "vandorfecske.example"] {
                assert!(!beside.contains(value), "{value} is a value: {beside}");
            }
        }
        let other = holding(&town, Role::CaseWorker, Some(id("other"))).await;
        assert_eq!(page(&town, &other, &ours).await.status, StatusCode::NOT_FOUND);
        let arabic = page(&town, &eva, &format!("/ar/ours/{}", id("org"))).await.body;
        assert_eq!(lines(&beside(&arabic, id("org"))).len(), 6);
    });
}

#[tokio::test]
async fn more_than_twenty_are_told_piece_by_piece() {
    let town = Town::on(TestStore::new(&site::history()).await).await;
    let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
    let known = format!("/en/network/known/{}", id("org"));
    for at in 0..23 {
        send(&town, &anna, &format!("{known}/note"), &format!("kind=memo&fact=Feljegyz%C3%A9s+{at}")).await;
    }
    let first = page(&town, &anna, &known).await.body;
    let shown = beside(&first, id("org"));
    assert_eq!(lines(&shown).len(), 20);
    assert!(shown.starts_with("><summary>") && !shown.contains("Back to the newest"), "folded up: {shown}");
    let earlier = format!("{known}?of={}&#38;from=20#happened-{}", id("org"), id("org"));
    assert!(shown.contains(&earlier), "{shown}");
    let path = format!("{known}?of={}&from=20", id("org"));
    let second = beside(&page(&town, &anna, &path).await.body, id("org"));
    assert_eq!(lines(&second).len(), 3);
    assert!(second.starts_with(" open>") && second.contains("Back to the newest"), "{second}");
    assert!(!second.contains("What happened before"), "{second}");
    for strange in ["?of=x&from=20", "?of=&from=-1", "?from=20", "?of=1&from=99999999999999999999"] {
        let body = page(&town, &anna, &format!("{known}{strange}")).await.body;
        assert_eq!(lines(&beside(&body, id("org"))).len(), 20, "{strange}");
    }
}

#[test]
fn a_service_a_person_and_a_project_tell_what_happened_to_them() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let mora = signed_in(&town, "mora", &[Role::Moderator]).await;
        import(&town, &SERVICE, "service", |record| record.tell("name", Lang::HU, "Új név")).await;
        let form = format!("/en/ours/{}/service/{}", id("org"), id("service"));
        leads(&send(&town, &anna, &form, "do=write&version=0&base=&name=Titkos+n%C3%A9v").await);
        let history = format!("/en/history/{}", id("service"));
        // A moderator looks after texts, not after people; a coordinator sees names.
        let seen = lines(&beside(&page(&town, &mora, &history).await.body, id("service")));
        assert!(seen[0].ends_with("A change was written or sent in (a coordinator)"), "{seen:?}");
        assert!(seen[1].ends_with("Brought in from a file (the operator) How many: 42"), "{seen:?}");
        let carl = signed_in(&town, "carl", &[Role::Coordinator]).await;
        let seen = beside(&page(&town, &carl, &history).await.body, id("service"));
        assert!(lines(&seen)[0].ends_with("A change was written or sent in (anna)"), "{seen}");
        assert!(!seen.contains("Titkos") && !seen.contains("Új név"), "{seen}");

        let people = page(&town, &anna, "/en/people").await.body;
        let row = people.split("<li ").find(|row| row.contains(">mora</strong>")).unwrap();
        let person = row.split("id=\"p-").nth(1).unwrap().split('"').next().unwrap();
        leads(&send(&town, &anna, "/en/people/account", &format!("close={person}")).await);
        let seen = lines(&beside(&page(&town, &anna, "/en/people").await.body, person));
        assert!(seen[0].ends_with("The account was closed (you)"), "{seen:?}");
        assert!(seen.last().unwrap().ends_with("Invited, or given a role (the operator)"), "{seen:?}");
        let row = people.split("<li ").find(|row| row.contains(">anna</strong>")).unwrap();
        assert!(!row.contains("The account was closed"), "of another person");

        let form = "name=Minta&fund=&ends=2027-01-01&starts=2026-01-01";
        leads(&send(&town, &anna, "/en/funding", form).await);
        let funding = page(&town, &carl, "/en/funding").await.body;
        let project = funding.split("id=\"p-").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let given = format!("project={project}&kind=money&giver=Titkos&since=2026-11-01");
        leads(&send(&town, &carl, "/en/funding/change", &given).await);
        let body = page(&town, &carl, "/en/funding").await.body;
        let support = body.split("name=\"end\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        leads(&send(&town, &carl, "/en/funding/change", &format!("end={support}")).await);
        let seen = beside(&page(&town, &carl, "/en/funding").await.body, &project);
        let who: Vec<String> =
            lines(&seen).iter().map(|line| line.split_once(" (").unwrap().1.to_owned()).collect();
        assert_eq!(who, ["you)", "you)", "anna)"], "the end of support is the project's: {seen}");
        assert!(!seen.contains("Titkos"), "{seen}");
    });
}
