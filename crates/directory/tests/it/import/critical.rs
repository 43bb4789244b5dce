//! Critical values of what is here already: an import proposes, a second person decides.

use directory::import::{Options, What};
use kernel::policy::Actor;
use kernel::{Audience, Lang, TextStatus};
use testkit::{must, on_both};

use super::*;

#[test]
fn a_changed_phone_waits_for_a_second_person_and_the_rest_is_taken() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let changed = small_folder(&[
            ("phones.csv", "555 0101", "555 0199"),
            ("services.csv", "Advice,active", "Legal advice,defunct"),
        ]);
        let report = must(import(&store, changed.path(), &english()).await);
        let fields: Vec<&str> = report.second_person.first.iter().map(|proposal| proposal.field).collect();
        assert_eq!(fields, ["status", "number"]);
        assert_eq!(report.second_person.first[1].now, "+36 1 555 0101");
        assert_eq!(report.second_person.first[1].proposed, "+36 1 555 0199");
        let set = all(&store).await;
        assert_eq!(set.get(id(TEL)).unwrap().line("number"), Some("+36 1 555 0101"));
        assert_eq!(set.get(id(SVC)).unwrap().line("status"), Some("active"));
        assert_eq!(set.get(id(SVC)).unwrap().text("name", Lang::EN).unwrap().body, "Legal advice".into());

        let accepted = Options { accept_critical: true, ..english() };
        let report = must(import(&store, changed.path(), &accepted).await);
        assert_eq!(report.second_person.count, 0);
        assert_eq!(all(&store).await.get(id(TEL)).unwrap().line("number"), Some("+36 1 555 0199"));
    });
}

#[test]
fn a_new_phone_at_a_known_service_waits_too() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let other = "0192d8a4-7c5b-7c3e-9d6f-0000000000ff";
        let added = small_folder(&[("phones.csv", TEL, other)]);
        let report = must(import(&store, added.path(), &english()).await);
        assert_eq!((report.tally("phone").refused, report.tally("phone").new), (1, 0));
        assert_eq!(report.second_person.first[0].proposed, "+36 1 555 0101");
        assert!(all(&store).await.get(id(other)).is_none());
        must(import(&store, added.path(), &Options { accept_critical: true, ..english() }).await);
        assert!(all(&store).await.get(id(other)).is_some());
    });
}

#[test]
fn a_closure_of_what_is_here_waits_as_a_new_one_and_as_a_changed_one() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let closure = "0192d8a4-7c5b-7c3e-9d6f-0000000000fd";
        let closed = |to: &str| {
            let rows = format!(
                "id,service_id,closed_from,closed_to,reason\n{closure},{SVC},2026-12-24,{to},Holiday\n"
            );
            folder(&[("closures.csv", &rows)])
        };
        let (report, lines) = plan(&store, closed("2026-12-27").path(), &english()).await;
        assert_eq!(report.second_person.first[0].proposed, "2026-12-24, 2026-12-27");
        let why = "it closes what is here already for some time, which needs a second person";
        assert_eq!(lines[0].what, What::Refused(why.into()));

        let accepted = Options { accept_critical: true, ..english() };
        must(import(&store, closed("2026-12-27").path(), &accepted).await);
        let report = must(import(&store, closed("2027-12-27").path(), &english()).await);
        assert_eq!(report.second_person.first[0].field, "closed_to");
        assert_eq!(all(&store).await.get(id(closure)).unwrap().line("closed_to"), Some("2026-12-27"));
    });
}

#[test]
fn a_record_does_not_move_to_another_owner_by_itself() {
    on_both(&migrations(), |store| async move {
        let files = small_folder(&[]);
        must(import(&store, files.path(), &english()).await);
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        let mut organization = all(&store).await.get(id(ORG)).unwrap().as_ref().clone();
        organization.audience = Audience::Hidden;
        must(unit.save(&mut organization).await);
        must(unit.commit().await);

        let shown = "0192d8a4-7c5b-7c3e-9d6f-00000000000a";
        let moved = folder(&[
            ("organizations.csv", &format!("id,name\n{shown},Shown\n")),
            ("services.csv", &format!("id,organization_id,name,status\n{SVC},{shown},Advice,active\n")),
        ]);
        let report = must(import(&store, moved.path(), &english()).await);
        assert_eq!(report.second_person.first[0].field, "organization_id");
        assert_eq!(all(&store).await.get(id(SVC)).unwrap().target("organization_id"), Some(id(ORG)));
    });
}

#[test]
fn translations_made_here_stay_and_go_stale() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        let mut service = all(&store).await.get(id(SVC)).unwrap().as_ref().clone();
        service.tell_as("name", Lang::HU, "Tanácsadás", TextStatus::Approved);
        must(unit.save(&mut service).await);
        must(unit.commit().await);

        must(
            import(&store, small_folder(&[("services.csv", "Advice", "Legal advice")]).path(), &english())
                .await,
        );
        let set = all(&store).await;
        let service = set.get(id(SVC)).unwrap();
        let hungarian = service.text("name", Lang::HU).unwrap();
        assert_eq!((&*hungarian.body, hungarian.status), ("Tanácsadás", TextStatus::Approved));
        assert!(service.is_stale(hungarian));
    });
}

#[test]
fn a_text_that_is_here_in_another_language_first_gets_a_translation() {
    on_both(&migrations(), |store| async move {
        let hungarian = Options { lang: Some(Lang::HU), ..Options::default() };
        must(import(&store, small_folder(&[]).path(), &hungarian).await);
        let report = must(
            import(&store, small_folder(&[("services.csv", "Advice", "Counsel")]).path(), &english()).await,
        );
        assert_eq!(report.tally("service").changed, 1);
        let set = all(&store).await;
        let texts = set.get(id(SVC)).unwrap().texts().to_vec();
        let told: Vec<_> = texts.iter().map(|text| (text.lang, &*text.body, text.status)).collect();
        assert_eq!(
            told,
            [(Lang::EN, "Counsel", TextStatus::Reviewed), (Lang::HU, "Advice", TextStatus::Source)]
        );
    });
}

#[test]
fn a_reading_that_is_left_out_says_so_in_the_plan() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let added = small_folder(&[("contacts.csv", MAN, "0192d8a4-7c5b-7c3e-9d6f-0000000000fe")]);
        let (_, lines) = plan(&store, added.path(), &english()).await;
        let refused = lines.iter().find(|line| line.entity == "contact").unwrap();
        assert_eq!(
            refused.what,
            What::Refused(
                "it is a new way to reach what is here already, which needs a second person".into()
            )
        );
    });
}
