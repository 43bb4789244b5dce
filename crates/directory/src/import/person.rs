//! What in a record may be a person's: it starts for members only, unless the source gave a basis
//! for showing persons (domain/security.md).

use kernel::{Audience, Record};

use super::settle::{narrow_field, narrower};
use crate::model::entities::{ADDRESS, CONTACT, PHONE};

/// What was kept for members: the entity, and the field; no field where it is the whole record.
pub(super) type Kept = (&'static str, &'static str);

/// Words an office calls its own mailbox by, in the languages such lists come in. An address made of
/// these and of numbers is public; any other may be a name, in whatever language.
const ROLES: &str = include_str!("roles.txt");

/// Narrows what may be a person's to members and answers what it was. Of a record that is here
/// already only what changed is looked at: what a keeper decided about the rest stays.
pub(super) fn keep(record: &mut Record, old: Option<&Record>) -> Vec<Kept> {
    let mut kept = Vec::new();
    if is_persons(record, old) {
        let narrow = narrower(record.audience, Audience::Members);
        if narrow != record.audience {
            record.audience = narrow;
            kept.push((record.entity.name, ""));
        }
    }
    for (at, field) in record.entity.fields.iter().enumerate() {
        let changed = old.is_none_or(|old| record.at(at) != old.at(at));
        let personal =
            field.own_audience && is_personal(record.entity.name, field.name, record.line(field.name));
        if changed && personal && narrow_field(record, at, Audience::Members) {
            kept.push((record.entity.name, field.name));
        }
    }
    kept
}

/// Whether the record as a whole is a person's: a new contact, or a phone that is a contact's now.
fn is_persons(record: &Record, old: Option<&Record>) -> bool {
    let contact = |record: &Record| record.target("contact_id");
    (record.entity.name == CONTACT.name && old.is_none())
        || (record.entity.name == PHONE.name
            && contact(record).is_some()
            && old.is_none_or(|old| contact(old) != contact(record)))
}

/// Whether a field's value may be a person's: to whose attention a letter goes, who vouched for a
/// service, and every e-mail address that is not made of words for an office.
fn is_personal(entity: &str, field: &str, value: Option<&str>) -> bool {
    let Some(value) = value else { return false };
    let always = field == "assurer_email" || (entity == ADDRESS.name && field == "attention");
    always || !is_role(value)
}

fn roles() -> impl Iterator<Item = &'static str> {
    ROLES.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// Whether an e-mail address is an office's: `info@`, `office2@`, `front.desk@`.
fn is_role(email: &str) -> bool {
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    let local = finder::fold(local);
    let mut words =
        local.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| roles().any(|role| role == word))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn only_addresses_made_of_words_for_an_office_are_an_offices() {
        let office = "info INFO office2 front.desk iroda iroda-8 2.iroda titkarsag titkárság kapcsolat contact hello \
                      help segitseg Ügyfélszolgálat büro secrétariat інфо معلومات";
        for local in office.split_whitespace() {
            assert!(is_role(&format!("{local}@x.org")), "{local}");
        }
        let persons = "anna kovacs.anna e.feeney a_kovacs kovács-anna anna2 iroda.anna infoanna igazgato room.12 12 \
                       анна 王芳";
        for local in persons.split_whitespace().chain([""]) {
            assert!(!is_role(&format!("{local}@x.org")), "{local}");
        }
    }

    #[test]
    fn who_vouched_and_who_is_written_to_are_persons_whatever_is_written() {
        assert!(is_personal("service", "assurer_email", Some("info@x.org")));
        assert!(is_personal("address", "attention", Some("info")));
        assert!(!is_personal("service", "email", Some("info@x.org")));
        assert!(!is_personal("service", "email", None));
    }

    #[test]
    fn the_words_are_written_as_they_are_compared_and_once() {
        let odd: Vec<&str> = roles()
            .filter(|word| finder::fold(word) != **word || !word.chars().all(char::is_alphabetic))
            .collect();
        assert!(odd.is_empty(), "{odd:?}");
        assert_eq!(roles().collect::<HashSet<_>>().len(), roles().count(), "a word stands here twice");
    }
}
