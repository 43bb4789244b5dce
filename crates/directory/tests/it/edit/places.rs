//! Several places: each stays the record it was, comes and goes, has hours of its own, and moves visibly.

use std::collections::BTreeSet;

use directory::model::edit::{is_critical, merge, moved};

use super::*;

/// The service at a place of somebody else's too.
pub(super) fn with_a_foreign_place(mut set: RecordSet) -> RecordSet {
    let mut host = record(&ORGANIZATION, "host", &[], &[]);
    host.tell("name", Lang::HU, "Művelődési Ház");
    let mut hall =
        record(&LOCATION, "hall", &[("organization_id", "host")], &[("location_type", "physical")]);
    hall.tell("name", Lang::HU, "Nagyterem");
    let links = [("service_id", "service"), ("location_id", "hall")];
    let there = record(&SERVICE_AT_LOCATION, "there", &links, &[]);
    [host, hall, there].into_iter().for_each(|record| set.put(record.into()));
    set
}

const SECOND: [(&str, &str); 4] = [
    ("place_2", "Könyvtár"),
    ("address_2", "Fő tér 3."),
    ("postal_code_2", "1082"),
    ("city_2", "Mintaváros"),
];

fn sheet(set: &RecordSet) -> Sheet {
    read(set, id("service"), today()).unwrap()
}

#[test]
fn a_second_place_comes_with_hours_of_its_own_and_goes_again() {
    let set = full();
    let says: Vec<(&str, &str)> = SECOND.into_iter().chain([("place_friday_2", "14-16")]).collect();
    let (_, after) = changed(&set, &says);
    let now = sheet(&after);
    assert_eq!(now.get("monday"), "9:00–12:00", "what held at the one place holds at both");
    assert_eq!((now.get("place_friday_2"), now.get("place_friday")), ("14:00–16:00", ""));
    assert_eq!(after.get(id("weekly")).unwrap().target("service_id"), Some(id("service")));
    let parts = Parts::of(&after, id("service"), today()).unwrap();
    assert_eq!(parts.places.len(), 2);
    assert_eq!(parts.places[1].weekly[0].target("service_at_location_id"), Some(parts.places[1].at.id));
    assert!(is_critical(&sheet(&set), &now), "a place that comes is critical");
    // Hours of its own change there alone.
    let (changes, later) = changed(&after, &[("place_friday_2", "15-16"), ("place_friday", "8-9")]);
    assert_eq!(touched(&changes), ["schedule"; 3]);
    // The first place is left: what is left keeps its record and its hours are the service's.
    let kept = parts.places[1].location.id;
    let left: Vec<(&str, &str)> =
        FIELDS.iter().filter(|field| field.at.place() == Some(0)).map(|field| (field.name, "")).collect();
    let (_, one) = changed(&later, &left);
    let now = sheet(&one);
    assert_eq!((now.get("place"), now.get("friday")), ("Könyvtár", "15:00–16:00"));
    assert_eq!(now.get("place_id"), kept.to_string());
    assert!(one.get(id("place")).is_some(), "the place is there for others");
}

#[test]
fn a_place_that_a_form_leaves_says_nothing_any_more() {
    let (_, after) = changed(&full(), &SECOND);
    let sent: Vec<(String, String)> = FIELDS
        .iter()
        .map(|field| (field.name.to_owned(), sheet(&after).get(field.name).to_owned()))
        .chain([("leave".to_owned(), "2".to_owned())])
        .collect();
    let left = Sheet::sent(&sent);
    assert!(left.has_place(0) && !left.has_place(1));
    assert_eq!(left.get("place_id_2"), "", "what is typed there next is another place");
}

#[test]
fn places_of_others_stay_and_the_own_ones_can_change_beside_them() {
    let mut set = with_a_foreign_place(full());
    let mut weekly = Record::clone(set.get(id("weekly")).unwrap());
    [Lang::EN, Lang::HU].into_iter().for_each(|lang| weekly.tell("description", lang, ""));
    set.put(weekly.into());
    let parts = Parts::of(&set, id("service"), today()).unwrap();
    assert_eq!((parts.places.len(), parts.elsewhere.len()), (1, 1));
    assert!(parts.kept.contains(&Kept::Place));
    assert_eq!(
        sheet(&set).get("place_monday"),
        "9:00–12:00",
        "hours that hang on one of several are its own"
    );
    let (changes, after) = changed(&set, &[("place", "Új ház"), ("place_2", "Könyvtár")]);
    assert!(
        touched(&changes)
            .iter()
            .all(|entity| ["location", "service_at_location", "schedule"].contains(entity))
    );
    assert!(after.get(id("there")).is_some());
    let gone: Vec<(&str, &str)> =
        FIELDS.iter().filter(|field| field.at.place().is_some()).map(|field| (field.name, "")).collect();
    let (_, after) = changed(&after, &gone);
    assert!(after.get(id("there")).is_some() && after.get(id("hall")).is_some());
    assert!(after.get(id("weekly")).is_none(), "hours at a place alone go with it");
}

#[test]
fn a_place_that_moves_is_told_from_one_that_comes_or_only_changes_its_name() {
    let (_, set) = changed(&full(), &SECOND);
    let second: Id = sheet(&set).get("place_id_2").parse().unwrap();
    let moves = |says: &[(&str, &str)]| {
        let (changes, _) = changed(&set, says);
        moved(&set, &changes)
    };
    assert_eq!(moves(&[("address", "Minta utca 9.")]), BTreeSet::from([id("place")]));
    assert_eq!(moves(&[("postal_code_2", "1089")]), BTreeSet::from([second]));
    assert_eq!(moves(&[("place_2", "Olvasóterem"), ("place_audience_2", "members")]), BTreeSet::new());
    assert_eq!(
        moves(&[("place_3", "Park"), ("address_3", "x"), ("postal_code_3", "1"), ("city_3", "x")]),
        BTreeSet::new()
    );
    let whole = [("address", ""), ("postal_code", ""), ("city", "")];
    assert_eq!(moves(&whole), BTreeSet::from([id("place")]));
}

#[test]
fn places_that_came_and_went_meanwhile_do_not_change_names() {
    let (_, set) = changed(&full(), &SECOND);
    let base = sheet(&set);
    // What was written: the second place moves, a third one comes.
    let mut change = base.clone();
    change.set("address_2", "Fő tér 4.");
    change.set("place_3", "Park");
    // What happened meanwhile: the first one was left, so that the second stands first.
    let left: Vec<(&str, &str)> =
        FIELDS.iter().filter(|field| field.at.place() == Some(0)).map(|field| (field.name, "")).collect();
    let (_, now) = changed(&set, &left);
    let now = sheet(&now);
    let merged = merge(&base, &now, &change);
    assert_eq!((merged.sheet.get("place"), merged.sheet.get("address")), ("Könyvtár", "Fő tér 4."));
    assert_eq!(merged.sheet.get("place_id"), base.get("place_id_2"));
    assert!(merged.sheet.places().any(|place| merged.sheet.at(At::Place(place, "name")) == "Park"));
    assert_eq!(merged.both, Vec::<&directory::model::edit::Field>::new());
}

#[test]
fn a_place_that_was_left_is_the_same_when_it_is_brought_back() {
    let set = full();
    let before = sheet(&set);
    let left: Vec<(&str, &str)> =
        FIELDS.iter().filter(|field| field.at.place() == Some(0)).map(|field| (field.name, "")).collect();
    let (_, gone) = changed(&set, &left);
    let back = applied(&gone, &write(&gone, &target(), &before).unwrap());
    assert_eq!(sheet(&back).get("place_id"), before.get("place_id"));
    assert_eq!(back.all(&LOCATION).len(), 1);
    // A place of somebody else's is not taken by its id.
    let mut theirs = with_a_foreign_place(gone);
    theirs.take(id("there"));
    let mut stolen = before.clone();
    stolen.set("place_id", &id("hall").to_string());
    let after = applied(&theirs, &write(&theirs, &target(), &stolen).unwrap());
    assert_eq!(after.get(id("hall")), theirs.get(id("hall")));
}
