//! The suppression ledger: a line is on disk before the change, and a torn one costs no other.

use std::fs;

use kernel::policy::Actor;
use kernel::{Id, Instant};
use store::ledger::{Ledger, Suppression, Why, suppressed};
use testkit::{NOW, must, on_both};
use uuid::Uuid;

use crate::room::{count, history, house, save};

fn line(n: u128, why: Why) -> Suppression {
    Suppression {
        entity: "house".to_owned(),
        record: Id::from_uuid(Uuid::from_u128(n)),
        why,
        at: Instant::from_micros(5),
        purpose: None,
    }
}

#[test]
fn lines_of_another_copy_count_by_their_moment() {
    let folder = must(tempfile::tempdir());
    let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
    let unnamed = |at| Suppression {
        at: Instant::from_micros(at),
        purpose: Some("website".to_owned()),
        ..line(1, Why::Unnamed)
    };
    for at in [30, 10] {
        must(ledger.add(&unnamed(at)));
    }
    assert_eq!(must(ledger.standing()), [unnamed(30)], "an older copy added later changes nothing");
}

#[test]
fn the_last_word_stands_but_erased_is_for_good() {
    let folder = must(tempfile::tempdir());
    let ledger = Ledger::at(folder.path().join("deep").join("ledger.ndjson"));
    assert!(!ledger.exists());
    assert_eq!(must(ledger.lines()), []);
    let lines = [
        line(1, Why::Withdrawn),
        line(2, Why::Withdrawn),
        line(1, Why::Returned),
        line(3, Why::Erased),
        line(3, Why::Returned),
        line(2, Why::Withdrawn),
    ];
    for line in &lines {
        must(ledger.add(line));
    }
    assert_eq!(must(ledger.lines()), lines);
    let standing: Vec<(Id, Why)> =
        must(ledger.standing()).into_iter().map(|line| (line.record, line.why)).collect();
    assert_eq!(standing, [(lines[3].record, Why::Erased), (lines[1].record, Why::Withdrawn)]);
    let text = must(fs::read_to_string(ledger.path()));
    assert!(!text.contains("name") && text.contains("\"why\":\"withdrawn\""), "{text}");
}

#[test]
fn a_line_torn_by_a_power_failure_costs_no_other() {
    let folder = must(tempfile::tempdir());
    let whole = must(serde_json::to_string(&line(2, Why::Erased)));
    for cut in 0..=whole.len() {
        let ledger = Ledger::at(folder.path().join(format!("ledger-{cut}.ndjson")));
        must(ledger.add(&line(1, Why::Withdrawn)));
        let mut bytes = must(fs::read(ledger.path()));
        bytes.extend(&whole.as_bytes()[..cut]);
        must(fs::write(ledger.path(), &bytes));
        // Whole but for its end of line it counts; otherwise its change never happened.
        let mut expected = vec![line(1, Why::Withdrawn)];
        expected.extend((cut == whole.len()).then(|| line(2, Why::Erased)));
        assert_eq!(must(ledger.lines()), expected, "cut at {cut}");
        must(ledger.add(&line(3, Why::Withdrawn)));
        expected.push(line(3, Why::Withdrawn));
        assert_eq!(must(ledger.lines()), expected, "cut at {cut}, then another line");
    }
    let ledger = Ledger::at(folder.path().join("noise"));
    must(ledger.add(&line(1, Why::Withdrawn)));
    let mut bytes = must(fs::read(ledger.path()));
    bytes.extend([0xff, 0, 0xc3]);
    must(fs::write(ledger.path(), &bytes));
    assert_eq!(must(ledger.lines()), [line(1, Why::Withdrawn)]);
}

#[test]
fn a_line_broken_in_the_middle_is_never_passed_over() {
    let folder = must(tempfile::tempdir());
    let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
    must(ledger.add(&line(1, Why::Withdrawn)));
    let good = must(fs::read_to_string(ledger.path()));
    must(fs::write(ledger.path(), format!("{good}{{\"entity\":\n{good}")));
    let refused = ledger.standing().unwrap_err().to_string();
    assert!(refused.contains("suppression ledger") && refused.contains('2'), "{refused}");
}

#[test]
fn a_suppression_is_in_the_ledger_even_when_its_change_is_given_up() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
        let mut records = [house(store.ids().public(), "Ház")];
        save(&store, &mut records).await;
        let on = records[0].reference();

        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.suppress(&ledger, on, Why::Withdrawn).await);
        drop(unit);
        assert_eq!((must(ledger.standing()).len(), count(&store, "suppression").await), (1, 0));

        for (why, expected) in [
            (Why::Withdrawn, vec![(on.id, false)]),
            (Why::Returned, vec![]),
            (Why::Erased, vec![(on.id, true)]),
        ] {
            let mut unit = must(store.begin(&Actor::OPERATOR).await);
            must(unit.suppress(&ledger, on, why).await);
            must(unit.commit().await);
            let reading = must(store.read().await);
            assert_eq!(must(suppressed(&reading).await), expected);
        }
        assert_eq!(must(ledger.lines()).last().map(|line| (line.at, line.why)), Some((NOW, Why::Erased)));
    });
}

#[test]
fn a_return_that_is_given_up_shows_nothing_again() {
    on_both(&history(), |store| async move {
        let folder = must(tempfile::tempdir());
        let ledger = Ledger::at(folder.path().join("ledger.ndjson"));
        let on = house(store.ids().public(), "Ház").reference();
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.suppress(&ledger, on, Why::Withdrawn).await);
        must(unit.commit().await);
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.suppress(&ledger, on, Why::Returned).await);
        drop(unit);
        assert_eq!(must(ledger.standing()).len(), 1, "it stays withdrawn until the return is committed");
        let mut unit = must(store.begin(&Actor::OPERATOR).await);
        must(unit.suppress(&ledger, on, Why::Returned).await);
        must(unit.commit().await);
        assert_eq!(must(ledger.standing()), []);
    });
}
