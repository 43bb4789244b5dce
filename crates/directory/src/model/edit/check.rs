//! What is wrong with what a form says, field by field.

use chrono::NaiveDate;

use super::fields::{AUDIENCES, At, FIELDS, Field, Input, Part, ROWS, field, field_at};
use super::hours::openings;
use super::irregular::{self, COLUMNS};
use super::sheet::Sheet;

/// The longest line taken, in characters.
pub const LONGEST_LINE: usize = 200;
/// The longest text taken, in characters.
pub const LONGEST_TEXT: usize = 4_000;
/// The oldest age anybody is asked for.
const OLDEST: f64 = 120.0;
/// The highest amount taken, in the city's currency.
const DEAREST: f64 = 100_000_000.0;

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// It must say something.
    Missing,
    /// It is longer than what is taken.
    TooLong,
    /// It is no telephone number.
    Phone,
    /// It is no e-mail address.
    Email,
    /// It is no web address.
    Url,
    /// It is no number, or none that can be.
    Number,
    /// It is no day.
    Date,
    /// It ends before it begins.
    Order,
    /// These are no hours.
    Hours,
    /// It is none of what can be chosen.
    Choice,
}

kernel::names!(
    Wrong,
    10,
    [
        Missing = "missing",
        TooLong = "too-long",
        Phone = "phone",
        Email = "email",
        Url = "url",
        Number = "number",
        Date = "date",
        Order = "order",
        Hours = "hours",
        Choice = "choice",
    ]
);

/// Everything that is wrong, in the order of the form. A draft may be wrong; what is sent in may not.
pub fn check(sheet: &Sheet) -> Vec<(&'static Field, Wrong)> {
    let mut wrong: Vec<(&'static Field, Wrong)> = FIELDS
        .iter()
        .filter_map(|field| {
            let says = sheet.get(field.name);
            match says.is_empty() {
                true => required(sheet, field).then_some((field, Wrong::Missing)),
                false => one(field, says).map(|wrong| (field, wrong)),
            }
        })
        .collect();
    for (from, to) in [("minimum_age", "maximum_age"), ("closed_from", "closed_to")] {
        let early = ends_early(sheet.get(from), sheet.get(to), true);
        wrong_order(&mut wrong, field(from), field(to), early);
    }
    for row in 0..ROWS {
        let [from, until] = ["from", "until"].map(|column| At::Row(row, column));
        let early = ends_early(sheet.at(from), sheet.at(until), false);
        wrong_order(&mut wrong, field_at(from), field_at(until), early);
    }
    // Two rows of the same days whose hours run into each other.
    if wrong.is_empty() && irregular::rows(&irregular::of(sheet)).is_none() {
        let last = (0..ROWS).rev().map(|row| At::Row(row, "hours")).find(|at| !sheet.at(*at).is_empty());
        wrong.extend(last.and_then(field_at).map(|field| (field, Wrong::Hours)));
    }
    wrong
}

/// Notes an end before its beginning, where neither is wrong by itself.
fn wrong_order(
    wrong: &mut Vec<(&'static Field, Wrong)>,
    from: Option<&'static Field>,
    to: Option<&'static Field>,
    early: bool,
) {
    let known = wrong.iter().any(|(field, _)| Some(*field) == from || Some(*field) == to);
    wrong.extend(to.filter(|_| early && !known).map(|to| (to, Wrong::Order)));
}

/// Whether a field must say something: the name always, an address whole or not at all, a closure both its ends, a row
/// of hours all of it.
fn required(sheet: &Sheet, field: &Field) -> bool {
    let says = |name: &str| !sheet.get(name).is_empty();
    let at = |at: At| !sheet.at(at).is_empty();
    match field.at {
        At::Service("name" | "status") => true,
        At::Address(place, _) => {
            ["address_1", "postal_code", "city"].into_iter().any(|name| at(At::Address(place, name)))
        }
        At::Closure("closed_from" | "closed_to") => {
            ["closed_from", "closed_to", "closed_reason"].into_iter().any(says)
        }
        At::Phone(0) => says("phone_2"),
        At::Row(row, column) => needs_column(sheet, row, column),
        _ => false,
    }
}

/// Whether a row of hours must say something in a column.
fn needs_column(sheet: &Sheet, row: usize, column: &str) -> bool {
    let says = |column: &'static str| sheet.at(At::Row(row, column));
    if COLUMNS.iter().all(|column| says(column).is_empty()) {
        return false;
    }
    match (column, says("often")) {
        ("often" | "hours", _) => true,
        ("day", often) => often != "once",
        ("from", "once" | "second-week") => true,
        ("from", "week") => says("until").is_empty(),
        _ => false,
    }
}

fn one(field: &Field, says: &str) -> Option<Wrong> {
    let longest = match field.input {
        Input::Text | Input::Lines | Input::Needs => LONGEST_TEXT,
        _ => LONGEST_LINE,
    };
    if says.chars().count() > longest {
        return Some(Wrong::TooLong);
    }
    let right = match field.input {
        Input::Text | Input::Lines => return None,
        Input::Line => return says.contains('\n').then_some(Wrong::TooLong),
        Input::Choice(known) => (known.contains(&says), Wrong::Choice),
        Input::Choices(known) => (says.split(',').all(|says| known.contains(&says)), Wrong::Choice),
        Input::Spoken => (says.split(',').all(is_language), Wrong::Choice),
        Input::Number => (number(says, most(field)), Wrong::Number),
        Input::Date => (says.parse::<NaiveDate>().is_ok(), Wrong::Date),
        Input::Phone => (is_phone(says), Wrong::Phone),
        Input::Email => (read(kernel::Kind::Email, says), Wrong::Email),
        Input::Url => (read(kernel::Kind::Uri, says), Wrong::Url),
        Input::Hours => (openings(says).is_some(), Wrong::Hours),
        Input::Needs => (says.split(',').all(is_code), Wrong::Choice),
        Input::Audience => (AUDIENCES.contains(&says), Wrong::Choice),
        Input::Carried => (says.parse::<kernel::Id>().is_ok(), Wrong::Choice),
    };
    (!right.0).then_some(right.1)
}

fn most(field: &Field) -> f64 {
    if field.part == Part::Cost { DEAREST } else { OLDEST }
}

fn number(says: &str, most: f64) -> bool {
    says.parse::<f64>().is_ok_and(|number| (0.0..=most).contains(&number))
}

fn read(kind: kernel::Kind, says: &str) -> bool {
    kernel::Field::new("", kind).read(says).is_ok()
}

/// Whether it can be dialled: at least three digits, and nothing but what stands between them.
pub fn is_phone(says: &str) -> bool {
    let digits = says.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && says.chars().all(|sign| sign.is_ascii_digit() || " +()/-.".contains(sign))
}

/// Whether it can be the code of a language: two or three letters, and a script or region after them.
fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let head = parts.next().unwrap_or_default();
    let head = (2..=3).contains(&head.len()) && head.bytes().all(|byte| byte.is_ascii_lowercase());
    head && parts
        .all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Whether it can be the code of a need.
fn is_code(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// Whether something ends before it begins, or where that is nothing either, with it.
fn ends_early(from: &str, to: &str, with: bool) -> bool {
    let days = from.parse::<NaiveDate>().ok().zip(to.parse::<NaiveDate>().ok());
    let numbers = from.parse::<f64>().ok().zip(to.parse::<f64>().ok());
    days.is_some_and(|(from, to)| from > to || (!with && from == to))
        || numbers.is_some_and(|(from, to)| from > to)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sheet(says: &[(&str, &str)]) -> Sheet {
        let mut sheet = Sheet::default();
        [("name", "Tanácsadás"), ("status", "active")]
            .iter()
            .chain(says)
            .for_each(|(name, says)| sheet.set(name, says));
        sheet
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let long = "x".repeat(LONGEST_LINE + 1);
        for (field, says, wrong) in [
            ("name", long.as_str(), Wrong::TooLong),
            ("name", "two\nlines", Wrong::TooLong),
            ("status", "asleep", Wrong::Choice),
            ("made_for", "women,dragons", Wrong::Choice),
            ("minimum_age", "old", Wrong::Number),
            ("maximum_age", "300", Wrong::Number),
            ("monday", "nine to five", Wrong::Hours),
            ("closed_from", "tomorrow", Wrong::Date),
            ("phone", "call us", Wrong::Phone),
            ("phone", "+36 1 000 0000; drop", Wrong::Phone),
            ("email", "office", Wrong::Email),
            ("url", "javascript:alert(1)", Wrong::Url),
            ("languages", "hu,<b>", Wrong::Choice),
            ("amount", "-5", Wrong::Number),
        ] {
            let found = check(&sheet(&[(field, says)]));
            assert!(
                found.iter().any(|(at, found)| at.name == field && *found == wrong),
                "{field}: {found:?}"
            );
        }
        let right = sheet(&[("phone", "+36 1 000 0000"), ("monday", "9–12"), ("languages", "hu,zh-Hans")]);
        assert_eq!(check(&right), []);
    }

    #[test]
    fn what_belongs_together_is_asked_for_together() {
        let missing = |says: &[(&str, &str)]| {
            let found = check(&sheet(says)).into_iter();
            found.map(|(field, wrong)| (field.name, wrong)).collect::<Vec<_>>()
        };
        assert_eq!(
            missing(&[("postal_code", "1081")]),
            [("address", Wrong::Missing), ("city", Wrong::Missing)]
        );
        assert_eq!(missing(&[("place", "Iroda")]), [], "a place need not tell where it is");
        assert_eq!(missing(&[("closed_from", "2026-12-01")]), [("closed_to", Wrong::Missing)]);
        let early = [("closed_from", "2026-12-02"), ("closed_to", "2026-12-01")];
        assert_eq!(missing(&early), [("closed_to", Wrong::Order)]);
        assert_eq!(missing(&[("minimum_age", "18"), ("maximum_age", "6")]), [("maximum_age", Wrong::Order)]);
        assert_eq!(check(&Sheet::default()).len(), 2);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn whatever_is_sent_is_kept_and_judged(says in proptest::collection::vec("\\PC{0,40}", FIELDS.len())) {
            let sent = FIELDS.iter().zip(says).map(|(field, says)| (field.name.to_owned(), says));
            let sheet = Sheet::sent(&sent.collect::<Vec<_>>());
            check(&sheet);
            prop_assert_eq!(Sheet::from_json(&sheet.to_json()), Some(sheet));
        }
    }
}
