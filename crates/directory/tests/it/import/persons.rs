//! What may be a person's starts for members only, is counted, and is shown where there is a basis.

use directory::import::{Mapping, Options};
use kernel::Audience;
use kernel::policy::Actor;
use testkit::{must, on_both};

use super::*;
use crate::publicity::public;

const PLACE: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000005";
const STREET: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000006";
const MOBILE: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000007";
const DESK: &str = "0192d8a4-7c5b-7c3e-9d6f-000000000008";

/// An office with people in it: each kind of value once as the office's and once as a person's.
fn office() -> tempfile::TempDir {
    let files = [
        ("organizations.csv", format!("id,name,email\n{ORG},Example Aid,Titkárság@aid.example\n")),
        (
            "services.csv",
            format!(
                "id,organization_id,name,status,email,assurer_email\n{SVC},{ORG},Advice,active,anna@aid.example,info@aid.example\n"
            ),
        ),
        ("locations.csv", format!("id,organization_id,location_type\n{PLACE},{ORG},physical\n")),
        (
            "addresses.csv",
            format!(
                "id,location_id,attention,address_1,city,state_province,postal_code,country,address_type\n\
                 {STREET},{PLACE},Anna Example,Example street 1.,Budapest,Budapest,1011,HU,physical\n"
            ),
        ),
        (
            "contacts.csv",
            format!("id,organization_id,name,email\n{MAN},{ORG},Anna Example,anna@aid.example\n"),
        ),
        (
            "phones.csv",
            format!(
                "id,service_id,organization_id,location_id,contact_id,number\n{TEL},{SVC},,,,+36 1 555 0101\n\
                 {DESK},,{ORG},{PLACE},,+36 1 555 0102\n{MOBILE},{SVC},,,{MAN},+36 1 555 0103\n"
            ),
        ),
    ];
    folder(&files.each_ref().map(|(name, text)| (*name, text.as_str())))
}

#[test]
fn a_dry_run_says_how_much_starts_for_members_only_and_how_it_may_be_shown() {
    on_both(&migrations(), |store| async move {
        let (report, _) = plan(&store, office().path(), &english()).await;
        assert_eq!(
            report.notes.first[0],
            "5 values start for members only, as what may be a person's does: address attention (1), contact (1), \
             phone (1), service assurer_email (1), service email (1). If these persons agreed to be shown, say so \
             with --persons-basis, or with persons_basis in the mapping."
        );
        assert_eq!(report.members_only.values().sum::<u64>(), 5);
        let agreed = Options { persons_basis: Some("they agreed".into()), ..english() };
        let (report, _) = plan(&store, office().path(), &agreed).await;
        assert!(report.members_only.is_empty() && report.notes.count == 0, "{report:?}");
    });
}

#[test]
fn an_offices_values_are_shown_and_a_persons_are_not() {
    on_both(&migrations(), |store| async move {
        let files = office();
        must(import(&store, files.path(), &english()).await);
        let set = all(&store).await;
        let shown = public(&set);
        assert_eq!(shown.get(id(ORG)).unwrap().line("email"), Some("Titkárság@aid.example"));
        let service = shown.get(id(SVC)).unwrap();
        assert_eq!((service.line("email"), service.line("assurer_email")), (None, None));
        let address = shown.get(id(STREET)).unwrap();
        assert_eq!((address.line("attention"), address.line("city")), (None, Some("Budapest")));
        assert!(shown.get(id(TEL)).is_some() && shown.get(id(DESK)).is_some());
        assert!(shown.get(id(MAN)).is_none() && shown.get(id(MOBILE)).is_none());
        // Kept by itself, so that it stays so when somebody shows the contact.
        assert_eq!(set.get(id(MOBILE)).unwrap().audience, Audience::Members);
        assert!(!must(import(&store, files.path(), &english()).await).written);
    });
    on_both(&migrations(), |store| async move {
        let agreed = Options { persons_basis: Some("they agreed".into()), ..english() };
        must(import(&store, office().path(), &agreed).await);
        let shown = public(&all(&store).await);
        assert_eq!(shown.get(id(STREET)).unwrap().line("attention"), Some("Anna Example"));
        assert_eq!(shown.get(id(SVC)).unwrap().line("email"), Some("anna@aid.example"));
        assert!(shown.get(id(MAN)).is_some() && shown.get(id(MOBILE)).is_some());
    });
}

#[test]
fn a_mapping_that_names_a_basis_shows_persons() {
    let mapping = |basis: &str| {
        format!(
            "source = \"list\"\nbasis = \"published\"\nlang = \"en\"\n{basis}\n[[table]]\nfile = \"list.csv\"\nkey = [\"nr\"]\n\
             [[table.record]]\nentity = \"organization\"\nid = [\"nr\"]\n\
             [table.record.fields]\nname = \"name\"\nemail = \"mail\"\n"
        )
    };
    for (basis, seen) in [("", None), ("persons_basis = \"each signed\"", Some("anna@aid.example"))] {
        let mapping = must(Mapping::read("list", &mapping(basis)));
        on_both(&migrations(), |store| {
            let mapping = mapping.clone();
            async move {
                let files = folder(&[("list.csv", "nr,name,mail\n1,Aid,anna@aid.example\n")]);
                let paths = [files.path().join("list.csv")];
                let report =
                    must(table(&store, &grant(), &paths, &mapping, &Options::default(), &mut |_| {}).await);
                assert_eq!(report.members_only.len(), usize::from(seen.is_none()));
                assert_eq!(only(&public(&all(&store).await), "organization").line("email"), seen);
            }
        });
    }
}

#[test]
fn of_what_is_here_only_what_changed_is_kept_for_members() {
    on_both(&migrations(), |store| async move {
        let agreed = Options { persons_basis: Some("they agreed".into()), ..english() };
        must(import(&store, office().path(), &agreed).await);
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        let mut desk = all(&store).await.get(id(DESK)).unwrap().as_ref().clone();
        desk.set("type", Some(kernel::Value::Line("voice".into())));
        must(unit.save(&mut desk).await);
        must(unit.commit().await);

        let files = office();
        let read = |name: &str| must(std::fs::read_to_string(files.path().join(name)));
        let text = read("addresses.csv").replace("Anna Example", "Bea Example");
        must(std::fs::write(files.path().join("addresses.csv"), text));
        let text = read("phones.csv").replace(&format!("{PLACE},,+36"), &format!("{PLACE},{MAN},+36"));
        must(std::fs::write(files.path().join("phones.csv"), text));
        let report = must(import(&store, files.path(), &english()).await);
        let kept: Vec<_> = report.members_only.into_keys().collect();
        assert_eq!(kept, [("address", "attention"), ("phone", "")]);
        let shown = public(&all(&store).await);
        assert_eq!(shown.get(id(STREET)).unwrap().line("attention"), None);
        assert!(
            shown.get(id(DESK)).is_none() && shown.get(id(MOBILE)).is_some() && shown.get(id(MAN)).is_some()
        );
    });
}
