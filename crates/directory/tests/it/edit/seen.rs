//! Needs, and who may see what: nothing is seen by more people unless somebody says so and somebody else agrees.

use directory::model::edit::{changed as differences, is_critical};

use super::*;

fn sheet(set: &RecordSet) -> Sheet {
    read(set, id("service"), today()).unwrap()
}

#[test]
fn needs_are_kept_as_marks_and_other_labels_stay() {
    let set = full();
    assert_eq!(sheet(&set).get("needs"), "housing");
    let (changes, after) = changed(&set, &[("needs", "housing,legal,papers")]);
    assert_eq!(touched(&changes), ["attribute"; 2]);
    assert!(after.get(id("need")).is_some(), "a mark that stays is the same record");
    let marks = after.owned(id("service"), &ATTRIBUTE);
    let terms: Vec<Id> = marks.iter().filter_map(|mark| mark.target("taxonomy_term_id")).collect();
    assert!(terms.contains(&term_id("legal")) && terms.contains(&term_id("papers")), "{terms:?}");
    assert!(marks.iter().all(|mark| mark.line("link_entity") == Some("service")));
    let (_, none) = changed(&after, &[("needs", "")]);
    let left: Vec<Id> = none.owned(id("service"), &ATTRIBUTE).iter().map(|mark| mark.id).collect();
    assert_eq!(left, [id("label")], "somebody else’s label is not the form’s");
    // The main one stays first, whatever order a form sends.
    let was = sheet(&after);
    let mut sent = was.clone();
    let turned: Vec<&str> = was.get("needs").split(',').rev().collect();
    sent.set("needs", &turned.join(","));
    assert_eq!(sent.settled(&was, 0), was);
}

#[test]
fn who_may_see_something_is_read_and_written_and_only_more_people_need_a_second_person() {
    let set = full();
    let was = sheet(&set);
    assert_eq!(was.get("phone_audience"), "members");
    for (field, says, critical) in [
        ("phone_audience", "public", true),
        ("phone_audience", "hidden", false),
        ("phone_audience", "members_without_authorities", false),
        ("place_audience", "members", false),
        ("place_audience", "hidden", false),
    ] {
        let mut is = was.clone();
        is.set(field, says);
        assert_eq!(is_critical(&was, &is), critical, "{field} {says}");
        changed(&set, &[(field, says)]);
    }
    let (_, hidden) = changed(&set, &[("place_audience", "stewards(caseworkers)")]);
    for name in ["place", "address", "at"] {
        assert_eq!(hidden.get(id(name)).unwrap().audience.name(), "stewards(caseworkers)", "{name}");
    }
    let mut is = sheet(&hidden);
    is.set("place_audience", "stewards(facilitators)");
    assert!(is_critical(&sheet(&hidden), &is), "others, not fewer");
    let (_, mailed) = changed(&set, &[("email", "a@b.example"), ("email_audience", "members")]);
    let at = SERVICE.position("email").unwrap();
    assert_eq!(mailed.get(id("service")).unwrap().field_audience(at), Audience::Members);
    let (_, gone) = changed(&mailed, &[("email", "")]);
    assert_eq!(sheet(&gone).get("email_audience"), "members", "it is not forgotten with the address");
}

#[test]
fn an_address_that_was_hidden_by_itself_stays_hidden_when_it_is_written_anew() {
    let mut set = full();
    let mut address = Record::clone(set.get(id("address")).unwrap());
    address.audience = Audience::Members;
    set.put(address.into());
    assert_eq!(sheet(&set).get("place_audience"), "members");
    let none = [("address", ""), ("postal_code", ""), ("city", "")];
    let (_, after) = changed(&set, &none);
    assert_eq!(after.get(id("place")).unwrap().audience, Audience::Members);
    let again = [("address", "Minta utca 2."), ("postal_code", "1081"), ("city", "Mintaváros")];
    let (_, after) = changed(&after, &again);
    assert_eq!(sheet(&after).get("place_audience"), "members");
}

#[test]
fn a_number_that_is_cleared_and_typed_again_or_moves_is_not_public_silently() {
    let set = full();
    let was = sheet(&set);
    // Cleared in a draft: who may see it is remembered there.
    let mut cleared = was.clone();
    cleared.set("phone", "");
    let cleared = cleared.settled(&was, 0);
    assert_eq!(cleared.get("phone_audience"), "members");
    let mut typed = cleared.clone();
    typed.set("phone", "+36 1 000 0007");
    let (_, after) = changed(&set, &[("phone", "+36 1 000 0007")]);
    assert_eq!(typed.settled(&was, 0).get("phone_audience"), "members");
    assert_eq!(after.get(id("phone")).unwrap().audience, Audience::Members);
    // A form that does not say who may see it changes nothing in that.
    let mut silent = was.clone();
    silent.set("phone_audience", "");
    assert_eq!(silent.clone().settled(&was, 0), was);
    assert_eq!(write(&set, &target(), &silent).unwrap(), []);
    // Moved to the other field, it takes along who may see it.
    let mut moved = was.clone();
    moved.set("phone", "+36 1 000 0008");
    moved.set("phone_2", "+36 1 000 0000");
    let moved = moved.settled(&was, 0);
    assert_eq!(moved.get("phone_audience_2"), "members");
    let after = applied(&set, &write(&set, &target(), &moved).unwrap());
    assert_eq!(after.get(id("phone")).unwrap().audience, Audience::Members);
    assert_eq!(after.get(id("phone")).unwrap().line("number"), Some("+36 1 000 0000"));
    // Gone for good and written anew, it is public only where somebody reads so.
    let (_, gone) = changed(&set, &[("phone", "")]);
    let before = sheet(&gone);
    let mut anew = before.clone();
    anew.set("phone", "+36 1 000 0000");
    let anew = anew.settled(&before, 0);
    let said: Vec<&str> = differences(&before, &anew).iter().map(|one| one.field.name).collect();
    assert_eq!(said, ["phone", "phone_audience"]);
    assert!(is_critical(&before, &anew));
}

proptest! {
    /// Whatever of a way to reach somebody or of who may see it changes towards more, wherever it stands.
    #[test]
    fn every_critical_change_is_found_wherever_it_stands(at in 0..FIELDS.len(), audience in 0..AUDIENCES.len()) {
        let field = &FIELDS[at];
        let mut was = Sheet::default();
        for (name, says) in [("name", "Tanácsadás"), ("status", "active"), ("closed_from", "2027-01-01")] {
            was.set(name, says);
        }
        FIELDS.iter().filter(|told| told.at.tells_place()).for_each(|told| was.set(told.name, "x"));
        FIELDS.iter().filter(|seen| seen.input == Input::Audience).for_each(|seen| was.set(seen.name, AUDIENCES[audience]));
        let mut is = was.clone();
        let wide = field.input == Input::Audience;
        is.set(field.name, if wide { "public" } else { "9–12" });
        prop_assume!(is != was);
        let leads = matches!(
            field.at,
            At::Address(..) | At::Phone(_) | At::Closure("closed_from" | "closed_to") | At::PlaceId(_)
                | At::Service("email" | "url" | "status")
        );
        prop_assert_eq!(is_critical(&was, &is), leads || wide, "{}", field.name);
    }
}
