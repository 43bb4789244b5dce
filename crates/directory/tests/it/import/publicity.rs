//! Importing never makes anything public that was hidden.

use directory::import::Options;
use kernel::policy::Actor;
use kernel::{Audience, Ref};
use proptest::prelude::*;
use store::ledger::{Ledger, Why};
use testkit::{TestStore, must, on_both};

use super::*;
use crate::publicity::public;

#[test]
fn persons_start_for_members_only_unless_there_is_a_basis() {
    on_both(&migrations(), |store| async move {
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let set = all(&store).await;
        assert_eq!(set.get(id(MAN)).unwrap().audience, Audience::Members);
        let shown = public(&set);
        assert!(shown.get(id(MAN)).is_none());
        // info@ is an office's address, anna.kovacs@ is not.
        assert_eq!(shown.get(id(ORG)).unwrap().line("email"), None);
        assert_eq!(shown.get(id(SVC)).unwrap().line("email"), Some("info@aid.example"));
    });
    on_both(&migrations(), |store| async move {
        let options = Options { persons_basis: Some("they agreed in writing".into()), ..english() };
        must(import(&store, small_folder(&[]).path(), &options).await);
        let shown = public(&all(&store).await);
        assert!(shown.get(id(MAN)).is_some());
        assert_eq!(shown.get(id(ORG)).unwrap().line("email"), Some("anna.kovacs@aid.example"));
    });
}

#[test]
fn what_was_erased_or_taken_away_does_not_come_back_nor_what_belongs_to_it() {
    on_both(&migrations(), |store| async move {
        let home = must(tempfile::tempdir());
        let ledger = Ledger::at(home.path().join("ledger"));
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.suppress(&ledger, Ref { kind: "service", id: id(SVC) }, Why::Erased).await);
        must(unit.commit().await);
        let named = Options { source: Some("aid".into()), ..english() };
        let report = must(import(&store, small_folder(&[]).path(), &named).await);
        assert_eq!((report.tally("service").refused, report.tally("phone").refused), (1, 1));
        assert!(
            report
                .notes
                .first
                .iter()
                .any(|note| note
                    == "services.csv, row 2: the service is left out: it was erased here for good.")
        );
        let set = all(&store).await;
        assert!(set.get(id(SVC)).is_none() && set.get(id(TEL)).is_none() && set.get(id(ORG)).is_some());

        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.remove(set.get(id(MAN)).unwrap()).await);
        must(unit.commit().await);
        let report =
            must(import(&store, small_folder(&[]).path(), &Options { accept_critical: true, ..named }).await);
        assert_eq!((report.tally("contact").refused, report.written), (1, false));
    });
}

#[test]
fn what_was_withdrawn_stays_hidden() {
    on_both(&migrations(), |store| async move {
        let home = must(tempfile::tempdir());
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(
            unit.suppress(
                &Ledger::at(home.path().join("ledger")),
                Ref { kind: "organization", id: id(ORG) },
                Why::Withdrawn,
            )
            .await,
        );
        must(unit.commit().await);
        must(import(&store, small_folder(&[]).path(), &english()).await);
        let set = all(&store).await;
        assert_eq!(set.get(id(ORG)).unwrap().audience, Audience::Hidden);
        assert!(public(&set).is_empty());
    });
}

/// What of the four records is hidden before the second import: the record, or its e-mail field.
fn hide(record: &mut Record, audience: Audience, email: bool, retire: bool) {
    let own = record.entity.position("email").is_some_and(|at| record.entity.fields[at].own_audience);
    match email && own {
        true => record.narrow("email", audience),
        false => record.audience = audience,
    }
    if retire {
        record.retired_at = Some(testkit::NOW);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn nothing_hidden_is_shown_by_an_import(
        which in proptest::sample::subsequence(vec![ORG, SVC, TEL, MAN], 1..4),
        audience in proptest::sample::select(vec![Audience::Hidden, Audience::Members, Audience::MembersWithoutAuthorities]),
        (email, retire) in any::<(bool, bool)>(),
        change in any::<bool>(),
        persons in any::<bool>(),
    ) {
        let runtime = must(tokio::runtime::Builder::new_current_thread().enable_all().build());
        runtime.block_on(async {
            let store = TestStore::new(&migrations()).await;
            let options = Options { persons_basis: persons.then(|| "asked".into()), ..english() };
            must(import(&store, small_folder(&[]).path(), &options).await);
            let set = all(&store).await;
            let mut unit = must(store.begin(&Actor::OPERATOR).await);
            for hidden in which {
                let mut record = set.get(id(hidden)).unwrap().as_ref().clone();
                hide(&mut record, audience, email, retire);
                must(unit.save(&mut record).await);
            }
            must(unit.commit().await);
            let before = public(&all(&store).await);
            let again = match change {
                true => small_folder(&[("services.csv", "Advice", "Other"), ("contacts.csv", "Anna Example", "Other"), ("organizations.csv", "Helps", "Helps more")]),
                false => small_folder(&[]),
            };
            must(import(&store, again.path(), &Options { persons_basis: Some("asked".into()), ..english() }).await);
            let after = public(&all(&store).await);
            for record in after.iter() {
                let shown = before.get(record.id);
                assert!(shown.is_some(), "{} {} was hidden", record.entity.name, record.id);
                assert_eq!(record.line("email").is_some(), shown.unwrap().line("email").is_some());
            }
        });
    }
}
