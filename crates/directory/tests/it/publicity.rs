//! What is public is told only by what is public: hidden records leave no trace.

use std::collections::BTreeSet;

use directory::model::document::{Depth, Documents};
use directory::model::entities::{ADDRESS, CONTACT, LOCATION, PHONE, PROGRAM, SERVICE, SERVICE_AT_LOCATION};
use directory::model::publicity;
use directory::model::set::{RecordSet, pointers};
use kernel::{Audience, Entity, Id, Instant, Lang, Record, Value, Viewers};
use network::model::ORGANIZATION;
use network::model::consent::{Consents, Purpose, Wish};
use network::model::membership::State;
use network::model::standing::Standing;
use proptest::prelude::*;

/// What the website shows of a set.
pub(crate) fn public(set: &RecordSet) -> RecordSet {
    publicity::public(set, Purpose::Website)
}

fn effective(set: &RecordSet, id: Id) -> Viewers {
    publicity::effective(set, Purpose::Website, id)
}

/// A record to be made: which entity, which number, to whom it belongs, who may see it.
#[derive(Debug, Clone)]
struct Plan {
    kind: usize,
    owners: [u8; 3],
    audience: Audience,
    narrowed: bool,
    retired: bool,
}

const KINDS: [&Entity; 8] =
    [&ORGANIZATION, &SERVICE, &LOCATION, &SERVICE_AT_LOCATION, &PHONE, &ADDRESS, &CONTACT, &PROGRAM];

fn id(number: usize) -> Id {
    Id::foreign("test", &number.to_string())
}

fn plans() -> impl Strategy<Value = Vec<Plan>> {
    let audience = prop_oneof![
        4 => Just(Audience::Public),
        1 => Just(Audience::Members),
        1 => Just(Audience::Hidden),
    ];
    let plan =
        (0..KINDS.len(), any::<[u8; 3]>(), audience, any::<bool>(), proptest::bool::weighted(0.1)).prop_map(
            |(kind, owners, audience, narrowed, retired)| Plan { kind, owners, audience, narrowed, retired },
        );
    proptest::collection::vec(plan, 1..40)
}

/// Makes the planned records; each says its own number in every text, so that a trace of a hidden
/// one would be found.
fn build(plans: &[Plan]) -> Vec<Record> {
    plans.iter().enumerate().map(|(number, plan)| make(number, plan, plans)).collect()
}

fn make(number: usize, plan: &Plan, plans: &[Plan]) -> Record {
    let entity = KINDS[plan.kind];
    let mut record = Record::new(entity, id(number));
    record.audience = plan.audience;
    record.retired_at = plan.retired.then_some(Instant::from_micros(1));
    for (field, link) in entity.links() {
        let same: Vec<usize> =
            (0..plans.len()).filter(|other| KINDS[plans[*other].kind].name == link.to).collect();
        let pick = usize::from(plan.owners[field % 3]);
        // Half of the links that need not be there are not.
        let wanted = entity.fields[field].required || pick.is_multiple_of(2);
        if let Some(target) = same.get(pick % same.len().max(1)).filter(|_| wanted) {
            record.set_at(field, Some(Value::Id(id(*target))));
        }
    }
    let mark = format!("mark-{number}-end");
    for field in entity.fields {
        match field.kind {
            kernel::Kind::Text => record.tell(field.name, Lang::HU, &mark),
            kernel::Kind::Line | kernel::Kind::Phone if field.name != "id" => {
                record.set(field.name, Some(Value::Line(mark.as_str().into())));
            }
            kernel::Kind::Email => {
                record.set(field.name, Some(Value::Line(format!("email-{number}-end").into())));
                if plan.narrowed && field.own_audience {
                    record.narrow(field.name, Audience::Members);
                }
            }
            _ => {}
        }
    }
    record
}

/// Every document anyone may ask for.
fn answers(set: &RecordSet) -> String {
    let documents = Documents { set, lang: None, translations: true };
    let roots = [&ORGANIZATION, &SERVICE, &SERVICE_AT_LOCATION];
    let mut answers = String::new();
    for record in roots.into_iter().flat_map(|entity| set.all(entity)) {
        let document = match record.entity.name {
            "organization" => documents.with_services(record, Depth::Full),
            _ => documents.write(record, Depth::Full),
        };
        answers.push_str(&serde_json::Value::Object(document).to_string());
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn hidden_records_change_no_byte_of_any_answer(plans in plans()) {
        let records = build(&plans);
        let whole: RecordSet = records.iter().cloned().collect();
        let seen: BTreeSet<Id> = whole.iter().map(|record| record.id).filter(|id| effective(&whole, *id).is_public()).collect();
        let mut without: Vec<Record> = records.iter().filter(|record| seen.contains(&record.id)).cloned().collect();
        // Soft links into the dark lead nowhere either way; the narrowed fields are the records' own.
        prop_assert_eq!(answers(&public(&whole)), answers(&public(&without.drain(..).collect())));
    }

    #[test]
    fn nothing_hidden_is_left_in_the_public_set(plans in plans()) {
        let whole: RecordSet = build(&plans).into_iter().collect();
        let public = public(&whole);
        let text = answers(&public);
        for (number, plan) in plans.iter().enumerate() {
            let there = public.get(id(number)).is_some();
            prop_assert_eq!(there, effective(&whole, id(number)).is_public());
            if !there {
                let mark = format!("mark-{number}-end");
                prop_assert!(!text.contains(&mark));
                prop_assert!(!text.contains(&id(number).to_string()), "a link into the dark is left");
            }
            let email = format!("email-{number}-end");
            prop_assert!(!(text.contains(&email) && (plan.narrowed || !there)));
        }
        for record in public.iter() {
            prop_assert!(record.field_audiences.is_empty());
            for pointer in pointers(record) {
                prop_assert!(public.get(pointer.to).is_some(), "{} points into the dark", record.entity.name);
            }
        }
    }
}

#[test]
fn a_phone_of_a_public_service_at_a_hidden_place_is_hidden() {
    let plan = |kind, audience| Plan { kind, owners: [0; 3], audience, narrowed: false, retired: false };
    let plans = [
        plan(0, Audience::Public),
        plan(1, Audience::Public),
        plan(2, Audience::Hidden),
        plan(3, Audience::Public),
        plan(4, Audience::Public),
    ];
    let set: RecordSet = build(&plans).into_iter().collect();
    assert!(effective(&set, id(1)).is_public());
    assert!(!effective(&set, id(3)).is_public(), "where the service meets the hidden place");
    assert!(!effective(&set, id(4)).is_public(), "the phone belongs to both");
}

#[test]
fn a_place_with_a_hidden_address_shows_no_point() {
    for (audience, shown) in [(Audience::Public, true), (Audience::Members, false)] {
        let mut place = Record::new(&LOCATION, id(1));
        place.audience = Audience::Public;
        place.set("latitude", Some(Value::Number(47.5)));
        place.set("longitude", Some(Value::Number(19.1)));
        let mut address = Record::new(&ADDRESS, id(2));
        address.audience = audience;
        address.set("location_id", Some(Value::Id(id(1))));
        let public = public(&[place, address].into_iter().collect());
        let place = public.get(id(1)).unwrap();
        assert_eq!(place.number("latitude").is_some(), shown);
        assert_eq!(place.number("longitude").is_some(), shown);
    }
}

#[test]
fn a_place_of_nobodys_goes_with_the_last_who_offers_something_there() {
    let record = |entity: &'static Entity, number, links: &[(&str, usize)]| {
        let mut record = Record::new(entity, id(number));
        record.audience = Audience::Public;
        for (field, to) in links {
            record.set(field, Some(Value::Id(id(*to))));
        }
        record
    };
    let city = |audience| -> RecordSet {
        let mut organization = record(&ORGANIZATION, 1, &[]);
        organization.audience = audience;
        let service = record(&SERVICE, 2, &[("organization_id", 1)]);
        let shared = record(&LOCATION, 3, &[]);
        let at = record(&SERVICE_AT_LOCATION, 4, &[("service_id", 2), ("location_id", 3)]);
        let address = record(&ADDRESS, 5, &[("location_id", 3)]);
        let unused = record(&LOCATION, 6, &[]);
        [organization, service, shared, at, address, unused].into_iter().collect()
    };
    let shown = |set: &RecordSet| -> Vec<usize> {
        let public = public(set);
        (1..=6).filter(|number| public.get(id(*number)).is_some()).collect()
    };
    assert_eq!(shown(&city(Audience::Public)), [1, 2, 3, 4, 5, 6]);
    assert_eq!(shown(&city(Audience::Hidden)), [6], "else it would tell of who has gone");
}

#[test]
fn who_speaks_for_itself_is_seen_where_it_lets_itself_be_named_and_nowhere_else() {
    let set = |state, purposes: &[Purpose]| {
        let [mut organization, mut service] =
            [(&ORGANIZATION, 1), (&SERVICE, 2)].map(|(entity, number)| Record::new(entity, id(number)));
        service.set("organization_id", Some(Value::Id(id(1))));
        (organization.audience, service.audience) = (Audience::Public, Audience::Public);
        let mut set: RecordSet = [organization, service].into_iter().collect();
        let wish = Wish { purposes: purposes.iter().copied().collect() };
        let consents = Consents::of(&wish, Instant::from_micros(1));
        set.told([(id(1), Standing { state, consents, ..Standing::KNOWN })]);
        set
    };
    let shown = |set: &RecordSet| {
        let there = |purpose| publicity::public(set, purpose).get(id(1)).is_some();
        (there(Purpose::Website), there(Purpose::OpenData))
    };
    let (website, open) = (Purpose::Website, Purpose::OpenData);
    for (state, purposes, expected) in [
        (State::Known, &[][..], (true, true)),
        (State::Approached, &[], (true, true)),
        (State::Declined, &[], (true, true)),
        (State::Joined, &[], (false, false)),
        (State::Joined, &[Purpose::MemberList, Purpose::Print], (false, false)),
        (State::Rejoined, &[website], (true, false)),
        (State::Dormant, &[open], (false, true)),
        (State::Joined, &[website, open], (true, true)),
        (State::Withdrawn, &[website, open], (false, false)),
    ] {
        let set = set(state, purposes);
        assert_eq!(shown(&set), expected, "{state:?} {purposes:?}");
        assert_eq!(set.is_open_as_shown(), expected.0 == expected.1);
    }
    assert!(public(&set(State::Joined, &[])).is_empty(), "what is its own goes with it");
}
