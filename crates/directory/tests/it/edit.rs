//! A form of a service and its records: what is read is what was written, and nothing else is touched.

mod not_weekly;
mod places;
mod seen;

use chrono::NaiveDate;
use directory::model::edit::{
    AUDIENCES, At, Change, FIELDS, Input, Kept, PLACES, Parts, ROWS, SPOKEN, Sheet, Target, check, read,
    write,
};
use directory::model::entities::{
    ADDRESS, ATTRIBUTE, CLOSURE, COST_OPTION, LANGUAGE, LOCATION, PHONE, REQUIRED_DOCUMENT, SCHEDULE,
    SERVICE, SERVICE_AT_LOCATION, TAXONOMY_TERM,
};
use directory::model::set::RecordSet;
use directory::needs::term_id;
use kernel::{Audience, Entity, Id, Lang, Record, TextStatus, Value};
use network::model::ORGANIZATION;
use proptest::prelude::*;

fn id(name: &str) -> Id {
    Id::foreign("test", name)
}

fn record(entity: &'static Entity, name: &str, links: &[(&str, &str)], lines: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, id(name));
    record.audience = Audience::Public;
    for (field, to) in links {
        record.set(field, Some(Value::Id(id(to))));
    }
    for (field, value) in lines {
        let at = entity.position(field).unwrap();
        record.set_at(at, entity.fields[at].read(value).unwrap());
    }
    record
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 29).unwrap()
}

fn target() -> Target {
    Target { service: id("service"), organization: id("org"), lang: Lang::HU, today: today() }
}

/// How the service is reached, and when.
fn reached() -> [Record; 5] {
    let of = [("service_id", "service")];
    let address = record(
        &ADDRESS,
        "address",
        &[("location_id", "place")],
        &[
            ("address_1", "Minta utca 1."),
            ("city", "Mintaváros"),
            ("state_province", "Mintaváros"),
            ("postal_code", "1081"),
            ("country", "HU"),
            ("address_type", "physical"),
        ],
    );
    let mut phone = record(&PHONE, "phone", &of, &[("number", "+36 1 000 0000")]);
    phone.audience = Audience::Members;
    let spoken = record(&LANGUAGE, "by-phone", &[("phone_id", "phone")], &[("code", "en")]);
    let hours = [("freq", "WEEKLY"), ("byday", "MO,TU"), ("opens_at", "09:00"), ("closes_at", "12:00")];
    let mut weekly = record(&SCHEDULE, "weekly", &[("service_at_location_id", "at")], &hours);
    weekly.tell("description", Lang::HU, "Csöngessenek.");
    weekly.tell_as("description", Lang::EN, "Ring the bell.", TextStatus::Approved);
    let summer = record(&SCHEDULE, "summer", &of, &[hours[0], hours[1], ("valid_from", "2027-06-01")]);
    [address, phone, spoken, weekly, summer]
}

/// A service with everything the form asks.
fn full() -> RecordSet {
    let mut organization = record(&ORGANIZATION, "org", &[], &[]);
    organization.tell("name", Lang::HU, "Minta Egyesület");
    let of = [("service_id", "service")];
    let mut service = record(
        &SERVICE,
        "service",
        &[("organization_id", "org")],
        &[("status", "active"), ("access", "walk_in")],
    );
    service.tell("name", Lang::HU, "Tanácsadás");
    service.tell_as("name", Lang::EN, "Advice", TextStatus::Approved);
    service.tell("description", Lang::HU, "Segítünk.");
    let mut place = record(
        &LOCATION,
        "place",
        &[("organization_id", "org")],
        &[("location_type", "physical"), ("latitude", "47.5"), ("longitude", "19.04")],
    );
    place.tell("name", Lang::HU, "Ház");
    let at = record(&SERVICE_AT_LOCATION, "at", &[of[0], ("location_id", "place")], &[]);
    let over = record(&CLOSURE, "over", &of, &[("closed_from", "2026-01-01"), ("closed_to", "2026-01-02")]);
    let cost = record(&COST_OPTION, "cost", &of, &[("amount", "500"), ("currency", "HUF")]);
    let language = record(&LANGUAGE, "language", &of, &[("code", "hu")]);
    let mut document = record(&REQUIRED_DOCUMENT, "document", &of, &[]);
    document.tell("document", Lang::HU, "útlevél");
    document.tell_as("document", Lang::EN, "passport", TextStatus::Approved);
    let all = [organization, service, place, at, over, cost, language, document];
    all.into_iter().chain(reached()).chain(marked()).collect()
}

/// What the service is marked with: a need of the list, and a label of somebody else's list.
fn marked() -> Vec<Record> {
    let mark = |name, term: Id| {
        let mut mark = record(&ATTRIBUTE, name, &[("link_id", "service")], &[("link_entity", "service")]);
        mark.set("taxonomy_term_id", Some(Value::Id(term)));
        mark
    };
    let term = |id, code| {
        let mut term = record(&TAXONOMY_TERM, "", &[], &[("code", code)]);
        term.id = id;
        term.tell("name", Lang::EN, code);
        term.tell("description", Lang::EN, code);
        term
    };
    let needs = ["housing", "papers", "legal"].map(|code| term(term_id(code), code));
    let foreign = term(id("foreign term"), "housing");
    let marks = [mark("need", term_id("housing")), mark("label", foreign.id)];
    needs.into_iter().chain([foreign]).chain(marks).collect()
}

fn applied(set: &RecordSet, changes: &[Change]) -> RecordSet {
    let mut after = set.clone();
    for change in changes {
        match change {
            Change::Put(record) => after.put(record.clone().into()),
            Change::Remove(record) => {
                let mut left = after.pointing_to(record.id).cloned().collect::<Vec<_>>().into_iter();
                let owned = |part: &std::sync::Arc<Record>| {
                    directory::model::set::pointers(part).any(|at| at.owner && at.to == record.id)
                };
                assert!(
                    !left.any(|part| owned(&part)),
                    "{} goes before what belongs to it",
                    record.entity.name
                );
                assert!(after.take(record.id).is_some(), "{} goes twice", record.entity.name)
            }
        }
    }
    for record in after.iter() {
        for pointer in directory::model::set::pointers(record).filter(|pointer| pointer.owner) {
            assert!(after.get(pointer.to).is_some(), "{} belongs to nothing", record.entity.name);
        }
        assert_eq!(
            record.missing().filter(|name| *name != "id").collect::<Vec<_>>(),
            [""; 0],
            "{}",
            record.entity.name
        );
    }
    after
}

/// Where else a service is offered, of places the form does not ask.
fn elsewhere(set: &RecordSet) -> usize {
    Parts::of(set, id("service"), today()).map_or(0, |parts| parts.elsewhere.len())
}

fn changed(set: &RecordSet, says: &[(&str, &str)]) -> (Vec<Change>, RecordSet) {
    let was = read(set, id("service"), today()).unwrap();
    let mut sheet = was.clone();
    says.iter().for_each(|(name, says)| sheet.set(name, says));
    let sheet = sheet.settled(&was, elsewhere(set));
    assert_eq!(check(&sheet), []);
    let changes = write(set, &target(), &sheet).unwrap();
    let after = applied(set, &changes);
    assert_eq!(sorted(&read(&after, id("service"), today()).unwrap()), sorted(&sheet));
    (changes, after)
}

/// A sheet with its lists in order: what to bring is no sequence, places move up, and who may see what is not told is
/// nobody's question.
fn sorted(sheet: &Sheet) -> Sheet {
    let mut sheet = sheet.clone();
    for (name, between) in [("documents", '\n'), ("languages", ','), ("needs", ',')] {
        let mut lines: Vec<String> = sheet.get(name).split(between).map(str::to_owned).collect();
        lines.sort();
        sheet.set(name, &lines.join(&between.to_string()));
    }
    let there: Vec<usize> = sheet.places().collect();
    let before = sheet.clone();
    for field in FIELDS.iter().filter(|field| field.at.place().is_some()) {
        sheet.set(field.name, "");
        let from = field.at.place().and_then(|place| there.get(place)).copied();
        let known = FIELDS.iter().find(|known| {
            known.at.place() == from
                && known.name.trim_end_matches(BY_NUMBER) == field.name.trim_end_matches(BY_NUMBER)
        });
        if let Some(known) = known.filter(|_| from.is_some() && !matches!(field.at, At::PlaceId(_))) {
            sheet.set(field.name, before.get(known.name));
        }
    }
    for field in FIELDS.iter().filter(|field| field.input == Input::Audience) {
        if FIELDS.iter().all(|told| told.at.seen() != Some(field.at) || sheet.get(told.name).is_empty()) {
            sheet.set(field.name, "");
        }
    }
    // The same number twice has no order.
    if sheet.get("phone") == sheet.get("phone_2")
        && sheet.get("phone_audience") > sheet.get("phone_audience_2")
    {
        let [one, other] = ["phone_audience", "phone_audience_2"].map(|name| sheet.get(name).to_owned());
        sheet.set("phone_audience", &other);
        sheet.set("phone_audience_2", &one);
    }
    let row = |row: usize| ["often", "day", "hours", "from", "until"].map(|column| At::Row(row, column));
    let mut rows: Vec<[String; 5]> =
        (0..ROWS).map(|at| row(at).map(|column| sheet.at(column).to_owned())).collect();
    rows.sort();
    for (at, says) in rows.iter().enumerate() {
        row(at).into_iter().zip(says).for_each(|(column, says)| sheet.say(column, says));
    }
    sheet
}

/// What stands behind the name of a field of the second place.
const BY_NUMBER: [char; 5] = ['_', '2', '3', '4', '1'];

fn touched(changes: &[Change]) -> Vec<&'static str> {
    changes
        .iter()
        .map(|change| match change {
            Change::Put(record) => record.entity.name,
            Change::Remove(record) => record.entity.name,
        })
        .collect()
}

#[test]
fn the_form_reads_what_the_records_say_and_tells_what_it_leaves() {
    let set = full();
    let sheet = read(&set, id("service"), today()).unwrap();
    for (name, says) in [
        ("name", "Tanácsadás"),
        ("address", "Minta utca 1."),
        ("monday", "9:00–12:00"),
        ("wednesday", ""),
        ("hours_note", "Csöngessenek."),
        ("closed_from", ""),
        ("amount", "500"),
        ("languages", "hu"),
        ("documents", "útlevél"),
    ] {
        assert_eq!(sheet.get(name), says, "{name}");
    }
    assert_eq!(Parts::of(&set, id("service"), today()).unwrap().kept, [Kept::Hours]);
    assert_eq!(write(&set, &target(), &sheet).unwrap(), [], "what says nothing new changes nothing");
}

#[test]
fn one_word_changes_one_record_and_its_translations_go_stale() {
    let (changes, after) = changed(&full(), &[("name", "Jogi tanácsadás")]);
    assert_eq!(touched(&changes), ["service"]);
    let service = after.get(id("service")).unwrap();
    assert!(service.is_stale(service.text("name", Lang::EN).unwrap()));
    assert_eq!(&*service.text("name", Lang::HU).unwrap().body, "Jogi tanácsadás");
    let (_, after) = changed(&after, &[("description", "")]);
    assert!(after.get(id("service")).unwrap().text("description", Lang::EN).is_none());
}

#[test]
fn a_new_number_stays_for_whom_the_old_one_was_and_a_new_address_is_not_on_the_map() {
    let (changes, after) = changed(&full(), &[("phone", "+36 1 000 0001"), ("address", "Minta tér 2.")]);
    assert_eq!(touched(&changes), ["location", "phone", "address"]);
    assert_eq!(after.get(id("phone")).unwrap().audience, Audience::Members);
    assert_eq!(after.get(id("place")).unwrap().number("latitude"), None);
    let (changes, _) = changed(&after, &[("phone", "")]);
    assert_eq!(touched(&changes), ["language", "phone"], "what belongs to the number goes first");
}

#[test]
fn nothing_is_seen_by_more_people_for_having_moved() {
    let mut second = record(&PHONE, "second", &[("service_id", "service")], &[("number", "+36 1 000 0009")]);
    second.audience = Audience::Public;
    let mut set = full();
    let mut first = Record::clone(set.get(id("phone")).unwrap());
    first.set("extension", Some(Value::Number(12.0)));
    set.put(first.into());
    set.put(second.into());
    let numbers = read(&set, id("service"), today()).unwrap();
    let private = "+36 1 000 0000";
    let (one, other) = (numbers.get("phone").to_owned(), numbers.get("phone_2").to_owned());
    assert!([&one, &other].contains(&&private.to_owned()));
    // The public number goes and the private one is all that is left.
    let (_, after) = changed(&set, &[("phone", private), ("phone_2", "")]);
    assert_eq!(after.get(id("phone")).unwrap().audience, Audience::Members);
    assert!(after.get(id("second")).is_none());
    let (_, after) = changed(&set, &[("phone", "+36 1 000 0005"), ("phone_2", "")]);
    let phones = after.all(&PHONE);
    assert!(phones.iter().all(|phone| phone.value("extension").is_none()), "it was the old number's");

    let mut at = Record::clone(set.get(id("at")).unwrap());
    at.audience = Audience::Hidden;
    set.put(at.into());
    let gone = [("place", ""), ("address", ""), ("postal_code", ""), ("city", "")];
    let (_, after) = changed(&set, &gone);
    assert_eq!(after.get(id("weekly")).unwrap().audience, Audience::Hidden);
}

#[test]
fn days_that_open_alike_are_one_schedule_and_the_note_keeps_its_translations() {
    let more = [("wednesday", "9–12"), ("friday", "8-10, 14-16")];
    let (changes, after) = changed(&full(), &more);
    assert_eq!(touched(&changes), ["schedule"; 3]);
    assert_eq!(after.get(id("weekly")).unwrap().line("byday"), Some("MO,TU,WE"));
    let none = [("monday", ""), ("tuesday", ""), ("wednesday", ""), ("friday", "")];
    let (_, silent) = changed(&after, &none);
    let note = silent.all(&SCHEDULE).into_iter().find(|one| one.id != id("summer")).unwrap();
    assert_eq!(&*note.text("description", Lang::EN).unwrap().body, "Ring the bell.");
    let (_, gone) = changed(&silent, &[("hours_note", "")]);
    assert_eq!(gone.all(&SCHEDULE).len(), 1, "only the hours of the summer, which the form does not ask");
}

#[test]
fn what_to_bring_keeps_its_translations_and_a_place_can_be_left() {
    let (_, after) = changed(&full(), &[("documents", "lakcímkártya\nútlevél")]);
    let document = after.get(id("document")).unwrap();
    assert_eq!(&*document.text("document", Lang::EN).unwrap().body, "passport");
    let gone = [("place", ""), ("address", ""), ("postal_code", ""), ("city", "")];
    let (_, after) = changed(&after, &gone);
    assert!(after.get(id("at")).is_none() && after.get(id("place")).is_some());
    assert_eq!(after.get(id("weekly")).unwrap().target("service_id"), Some(id("service")));
}

#[test]
fn leaving_a_place_and_changing_what_stood_there_goes_together() {
    let mut set = full();
    let mut phone = Record::clone(set.get(id("phone")).unwrap());
    phone.set("service_id", None);
    phone.set("service_at_location_id", Some(Value::Id(id("at"))));
    set.put(phone.into());
    let says = [
        ("place", ""),
        ("address", ""),
        ("postal_code", ""),
        ("city", ""),
        ("phone", ""),
        ("monday", ""),
        ("friday", "8–10"),
    ];
    let (_, after) = changed(&set, &says);
    assert!(after.get(id("at")).is_none() && after.get(id("phone")).is_none());
}

#[test]
fn a_new_service_has_all_it_needs() {
    let mut organization = record(&ORGANIZATION, "org", &[], &[]);
    organization.tell("name", Lang::HU, "Minta Egyesület");
    let set: RecordSet = [organization].into_iter().collect();
    let mut sheet = Sheet::default();
    for (name, says) in [
        ("name", "Ruhaosztás"),
        ("status", "active"),
        ("address", "Minta utca 3."),
        ("postal_code", "1081"),
        ("city", "Mintaváros"),
        ("saturday", "10–14"),
        ("phone", "+36 1 000 0002"),
        ("amount", "0"),
        ("languages", "hu,uk"),
        ("documents", "semmi"),
        ("closed_from", "2026-12-24"),
        ("closed_to", "2026-12-26"),
    ] {
        sheet.set(name, says);
    }
    let after = applied(&set, &write(&set, &target(), &sheet).unwrap());
    assert_eq!(sorted(&read(&after, id("service"), today()).unwrap()).get("saturday"), "10:00–14:00");
    assert_eq!(after.get(id("service")).unwrap().audience, Audience::Public);
    assert_eq!(after.all(&LANGUAGE).len(), 2);
}

/// Something right for a field.
fn right(input: Input) -> BoxedStrategy<String> {
    let some = |known: &'static [&'static str]| {
        proptest::sample::subsequence(known.to_vec(), 0..=known.len()).prop_map(|some| some.join(",")).boxed()
    };
    match input {
        Input::Line => "[a-záé]{1,8}( [a-záé]{1,8})?".boxed(),
        Input::Text => "([a-z]{1,8}[ \n]){0,4}[a-z]".boxed(),
        Input::Lines => proptest::collection::btree_set("[a-z]{1,5}", 0..4)
            .prop_map(|lines| lines.into_iter().collect::<Vec<_>>().join("\n"))
            .boxed(),
        Input::Choice(known) => proptest::sample::select(known.to_vec()).prop_map(str::to_owned).boxed(),
        Input::Choices(known) => some(known),
        Input::Spoken => some(SPOKEN),
        Input::Needs => Just("housing,papers".to_owned()).boxed(),
        Input::Audience => proptest::sample::select(AUDIENCES.to_vec()).prop_map(str::to_owned).boxed(),
        // Which record a place is says nobody by hand.
        Input::Carried => Just(String::new()).boxed(),
        Input::Number => (0u32..100).prop_map(|number| number.to_string()).boxed(),
        Input::Date => Just("2026-12-24".to_owned()).boxed(),
        Input::Phone => "\\+36 1 [0-9]{3} [0-9]{4}".boxed(),
        Input::Email => "[a-z]{1,5}@[a-z]{1,5}\\.example".boxed(),
        Input::Url => "https://[a-z]{1,5}\\.example/".boxed(),
        Input::Hours => {
            proptest::sample::select(vec!["", "9:00–12:00", "8:00–10:00, 14:00–24:00", "20:00–8:00"])
                .prop_map(str::to_owned)
                .boxed()
        }
    }
}

/// Rows of hours that are not the same every week, each on a day of its own.
fn rows() -> impl Strategy<Value = Vec<[String; 5]>> {
    let often = proptest::sample::select(directory::model::edit::OFTEN.to_vec());
    let hours = proptest::sample::select(vec!["9:00–12:00", "8:00–10:00, 14:00–24:00", "20:00–8:00"]);
    let row = (often, hours, any::<bool>(), any::<bool>());
    proptest::collection::vec(row, 0..=ROWS).prop_map(|rows| {
        let row = |(at, (often, hours, begins, ends)): (usize, (&str, &str, bool, bool))| {
            let needs_day = ["once", "second-week"].contains(&often) || (often == "week" && !ends);
            let from = if begins || needs_day { format!("2027-01-{:02}", at + 1) } else { String::new() };
            let until = if ends { "2027-06-30".to_owned() } else { String::new() };
            let day = directory::model::edit::WEEKDAYS[at];
            [often.to_owned(), day.to_owned(), hours.to_owned(), from, until]
        };
        rows.into_iter().enumerate().map(row).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn whatever_right_is_written_is_read_again(
        says in FIELDS.iter().map(|field| right(field.input)).collect::<Vec<_>>(),
        left in proptest::collection::vec(any::<bool>(), FIELDS.len()),
        left_places in proptest::collection::vec(any::<bool>(), PLACES),
        rows in rows(),
        foreign in any::<bool>(),
    ) {
        let set = if foreign { places::with_a_foreign_place(full()) } else { full() };
        let was = read(&set, id("service"), today()).unwrap();
        let mut sheet = was.clone();
        for ((field, says), left) in FIELDS.iter().zip(&says).zip(left) {
            // A place is told whole; hours at it alone need not be.
            let place = field.at.place().filter(|place| *place > 0).map(|place| left_places[place]);
            let left = if matches!(field.at, At::PlaceHours(..)) { left || place == Some(true) } else { place.unwrap_or(left) };
            let carried = field.input == Input::Carried || matches!(field.at, At::Row(..));
            if !left && !carried {
                sheet.set(field.name, says);
            }
        }
        for (at, row) in rows.iter().enumerate() {
            for (column, says) in ["often", "day", "hours", "from", "until"].into_iter().zip(row) {
                sheet.say(At::Row(at, column), says);
            }
        }
        let sheet = sheet.settled(&was, elsewhere(&set));
        prop_assume!(check(&sheet).is_empty());
        let after = applied(&set, &write(&set, &target(), &sheet).unwrap());
        prop_assert_eq!(sorted(&read(&after, id("service"), today()).unwrap()), sorted(&sheet));
        // The same once more changes nothing.
        prop_assert_eq!(write(&after, &target(), &read(&after, id("service"), today()).unwrap()).unwrap(), vec![]);
    }
}
