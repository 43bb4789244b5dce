//! The rules of the data: fiction says that it is fiction, and facts are the documents' alone.

use std::collections::BTreeSet;

use demo::Table;
use directory::model::entities::{ATTRIBUTE, CONTACT, PHONE, SERVICE};
use kernel::{Audience, Id, Kind, Lang, Record, TextStatus};
use municipality::Told;
use network::model::ORGANIZATION;

use crate::made::{data, records};

/// A phone reads a description at a glance; names stand in lists.
const LONGEST: usize = 420;
const LONGEST_NAME: usize = 90;

fn assert_keys<'a>(kind: &str, keys: impl Iterator<Item = &'a String>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        assert!(!key.is_empty() && key.chars().all(fits), "{kind}: {key}");
        assert!(seen.insert(key), "{kind}: {key} is there twice");
    }
}

#[test]
fn keys_are_unique() {
    let data = data();
    assert_keys("organisation", data.organizations.iter().map(|one| &one.key));
    assert_keys("service", data.directory.services.iter().map(|one| &one.key));
    let archived = data.organizations.iter().filter(|one| one.address.is_some());
    assert_keys(
        "place",
        data.directory.locations.iter().map(|one| &one.key).chain(archived.map(|one| &one.key)),
    );
    assert_keys("fact", data.archive.facts.iter().map(|one| &one.key));
    assert_keys("taxonomy", data.taxonomies.iter().map(|one| &one.key));
    for taxonomy in &data.taxonomies {
        assert_keys(&taxonomy.key, taxonomy.terms.iter().map(|one| &one.code));
    }
}

#[test]
fn every_text_is_told_in_hungarian_and_translated_by_machine() {
    let records = records();
    for record in &records {
        for text in record.texts() {
            let of_field = || record.texts().iter().filter(|other| other.field == text.field);
            let hungarian = of_field().find(|other| other.lang == Lang::HU);
            let source = hungarian.unwrap_or_else(|| panic!("no Hungarian beside “{}”", text.body));
            let expected = if text.lang == Lang::HU { TextStatus::Source } else { TextStatus::Machine };
            assert_eq!(text.status, expected, "{}", text.body);
            assert_eq!(text.source_hash, source.source_hash, "{}", text.body);
            let longest = if record.entity.fields[usize::from(text.field)].name == "name" {
                LONGEST_NAME
            } else {
                LONGEST
            };
            assert!(text.body.chars().count() <= longest, "too long: {}", text.body);
            assert_eq!(text.body.trim(), &*text.body);
            assert!(!text.body.contains(char::is_control), "{}", text.body);
        }
        assert_eq!(record.missing().find(|field| *field != "id"), None, "{record:?}");
    }
}

#[test]
fn names_of_today_say_that_they_are_invented() {
    let data = data();
    let today = data.organizations.iter().filter(|one| one.table == Table::Today).map(|one| &one.name);
    let names: Vec<&Told> = today.chain(data.directory.services.iter().map(|one| &one.name)).collect();
    assert!(names.len() > 100);
    for name in names {
        for (lang, name) in &name.0 {
            let word = match lang.as_str() {
                "hu" => "Képzelt",
                "en" => "Imaginary",
                "ar" => "متخيَّل",
                "uk" => "Уявн",
                "vi" => "ưởng",
                "zh" => "虚构",
                "fa" => "خیالی",
                "ru" => "ымышленн",
                "fr" => "imaginaire",
                other => panic!("{other}: which word says that it is invented?"),
            };
            assert!(name.to_lowercase().contains(&word.to_lowercase()), "{lang}: {name}");
        }
        assert!(name.0.get(&Lang::HU).is_some_and(|name| name.starts_with("Képzelt ")), "{name:?}");
    }
}

#[test]
fn addresses_and_numbers_can_belong_to_nobody() {
    let mut numbers = 0;
    for record in &records() {
        for (at, field) in record.entity.fields.iter().enumerate() {
            let Some(value) = record.at(at).map(ToString::to_string) else { continue };
            match field.kind {
                Kind::Uri => assert!(value.starts_with("https://") && value.ends_with(".example"), "{value}"),
                Kind::Email => assert!(value.ends_with(".example"), "{value}"),
                Kind::Phone => {
                    numbers += 1;
                    let digits = value.strip_prefix("+36 1 000 ").unwrap_or_else(|| panic!("{value}"));
                    assert!(digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()), "{value}");
                }
                _ => {}
            }
        }
    }
    assert!(numbers > 50);
}

#[test]
fn streets_lie_in_the_districts_of_their_postcodes() {
    let data = data();
    assert_eq!(data.city.districts.len(), 23);
    let tiles: BTreeSet<(u8, u8)> = data.city.districts.iter().map(|one| (one.x, one.y)).collect();
    assert_eq!(tiles.len(), 23, "two districts on one tile");
    let places = data.directory.locations.iter().map(|one| &one.address);
    for address in places.chain(data.organizations.iter().filter_map(|one| one.address.as_ref())) {
        let district = data.city.district(&address.postcode);
        assert_eq!(district.map(|one| &one.code), Some(&address.district), "{address:?}");
    }
    for location in &data.directory.locations {
        assert!((47.35..47.62).contains(&location.latitude), "{}", location.key);
        assert!((18.92..19.34).contains(&location.longitude), "{}", location.key);
    }
    let known = |code: &String| data.city.districts.iter().any(|one| one.code == *code);
    assert!(data.directory.services.iter().flat_map(|one| &one.districts).all(known));
    assert!(data.archive.facts.iter().flat_map(|one| &one.districts).all(known));
}

#[test]
fn the_archive_has_facts_and_documents_but_no_services_phones_or_persons() {
    let data = data();
    for organization in &data.organizations {
        let archived = organization.table == Table::Archive;
        assert_eq!(!organization.sources.is_empty(), archived, "{}", organization.key);
        if archived {
            assert_eq!(organization.audience, Audience::Public);
            assert_eq!(
                (&organization.website, &organization.email, &organization.phone),
                (&None, &None, &None)
            );
            let offers = data.directory.services.iter().any(|one| one.organization == organization.key);
            assert!(!offers, "{} offers something", organization.key);
        } else {
            assert!(organization.address.is_none(), "{}", organization.key);
        }
    }
    for fact in &data.archive.facts {
        assert!(!fact.sources.is_empty());
        assert!(fact.sources.iter().all(|source| data.term("source", source).is_some()), "{}", fact.key);
    }
    assert!(data.archive.about.paragraphs.len() >= 3);
    let records = records();
    assert!(records.iter().all(|record| record.entity != &CONTACT), "nobody is named");
}

#[test]
fn a_page_can_tell_the_archive_by_its_term() {
    let (data, records) = (data(), records());
    let term = Id::foreign(demo::SOURCE, "taxonomy_term/table/archive");
    let archived = |organization: &&Record| {
        records.iter().any(|record| {
            record.entity == &ATTRIBUTE
                && record.target("link_id") == Some(organization.id)
                && record.target("taxonomy_term_id") == Some(term)
        })
    };
    let marked = records.iter().filter(|record| record.entity == &ORGANIZATION).filter(archived).count();
    assert_eq!(marked, data.organizations.iter().filter(|one| one.table == Table::Archive).count());
    assert_eq!(marked, 8);
}

#[test]
fn every_group_services_are_made_for_has_some() {
    let data = data();
    for group in directory::model::entities::GROUPS {
        let made =
            data.directory.services.iter().filter(|one| one.made_for.iter().any(|known| known == group));
        assert!(made.count() >= 2, "{group}");
    }
}

#[test]
fn the_emergency_numbers_are_the_real_ones() {
    let city = data().city;
    let numbers: Vec<&str> = city.emergency.iter().map(|one| one.number.as_str()).collect();
    assert_eq!(numbers, ["112", "104", "105", "107", "116 111", "+36 80 20 55 20"]);
    for number in &city.emergency {
        for lang in &city.languages {
            assert!(number.label.0.contains_key(lang) && number.sentence.0.contains_key(lang), "{lang}");
        }
    }
}

#[test]
fn services_are_told_whole() {
    let data = data();
    let written_for = data.directory.written_for;
    for service in &data.directory.services {
        let key = &service.key;
        assert!(!service.access.is_empty() && !service.languages.is_empty(), "{key}");
        assert!(service.languages.iter().all(|code| code.parse::<Lang>().is_ok()), "{key}");
        assert!(service.assured_date <= written_for, "{key} was checked in the future");
        assert_eq!(service.cost.free, service.cost.amount.is_none(), "{key}");
        assert_eq!(service.cost.amount.is_some(), service.cost.currency.is_some(), "{key}");
        assert!(service.closures.iter().all(|one| one.from <= one.to), "{key}");
        for rule in service.hours.iter().chain(service.locations.iter().flat_map(|place| &place.hours)) {
            assert!(rule.valid_from.zip(rule.valid_to).is_none_or(|(from, to)| from <= to), "{key}");
        }
        let ages = service.minimum_age.zip(service.maximum_age);
        assert!(ages.is_none_or(|(from, to)| from <= to), "{key}");
        for way in &service.access {
            assert!(["walk_in", "appointment", "phone", "online"].contains(&way.as_str()), "{key}: {way}");
        }
        assert!(service.location.is_none() || service.locations.is_empty(), "{key} tells its place twice");
        assert!(service.locations.len() != 1, "{key}: one place is told as `location`");
        let somewhere = service.location.is_some() || !service.locations.is_empty();
        let reached = somewhere || !service.phones.is_empty() || service.email.is_some();
        assert!(reached, "{key} can't be reached");
    }
}

#[test]
fn parts_keep_the_order_of_the_file() {
    let (data, records) = (data(), records());
    let mut compared = 0;
    for service in data.directory.services.iter().filter(|one| one.phones.len() > 1) {
        let id = Id::foreign(demo::SOURCE, &format!("service/{}", service.key));
        let mut phones: Vec<&Record> = records
            .iter()
            .filter(|record| record.entity == &PHONE && record.target("service_id") == Some(id))
            .filter(|record| record.audience == Audience::Public)
            .collect();
        phones.sort_by_key(|record| record.id);
        let numbers: Vec<_> = phones.iter().filter_map(|record| record.line("number")).collect();
        let written = service.phones.iter().filter(|one| one.audience == Audience::Public);
        assert_eq!(numbers, written.map(|one| one.number.as_str()).collect::<Vec<_>>());
        compared += 1;
    }
    assert!(compared > 0);
    assert!(records.iter().filter(|record| record.entity == &SERVICE).count() > 80);
}
