//! What forms of the room have in common: reading fields, lists to choose from, what is wrong.

use axum::response::{IntoResponse, Redirect, Response};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use page::{FieldError, Frame};

/// The longest line taken, in characters.
pub(crate) const LINE: usize = 160;
/// The longest text taken, in characters.
pub(crate) const TEXT: usize = 4_000;

/// A form's first value of a name, without the blanks around it, and no longer than it may be.
pub(crate) fn field(sent: &[(String, String)], name: &str, most: usize) -> String {
    page::field(sent, name).trim().chars().take(most).collect()
}

/// Every value of a name.
pub(crate) fn all<'f>(sent: &'f [(String, String)], name: &'f str) -> impl Iterator<Item = &'f str> {
    sent.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
}

/// Whether a box is ticked.
pub(crate) fn ticked(sent: &[(String, String)], name: &str) -> bool {
    !page::field(sent, name).is_empty()
}

/// A whole number somebody typed: none where nothing stands there, an error where it is none.
pub(crate) fn number(typed: &str, most: u32) -> Result<Option<u32>, ()> {
    match typed {
        "" => Ok(None),
        typed => typed.parse().ok().filter(|number| (1..=most).contains(number)).map(Some).ok_or(()),
    }
}

/// A day, or none where nothing stands there.
pub(crate) fn day(typed: &str) -> Result<Option<NaiveDate>, ()> {
    match typed {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| ()),
    }
}

/// A day and a time, or none where no day stands there.
pub(crate) fn moment(date: &str, time: &str) -> Result<Option<NaiveDateTime>, ()> {
    let Some(date) = day(date)? else { return Ok(None) };
    let time = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| ())?;
    Ok(Some(date.and_time(time)))
}

/// What is wrong with a field.
pub(crate) fn wrong(frame: &Frame, field: &str, key: &str) -> FieldError {
    FieldError { field: field.to_owned(), message: frame.t(key).into_owned() }
}

/// Leads to another page of this site.
pub(crate) fn to(frame: &Frame, path: &str) -> Response {
    Redirect::to(&frame.link(path)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_or_refused() {
        assert_eq!(number("", 10), Ok(None));
        assert_eq!(number("7", 10), Ok(Some(7)));
        for typed in ["0", "11", "-1", "x", "1.5"] {
            assert_eq!(number(typed, 10), Err(()), "{typed}");
        }
        assert!(moment("2026-12-03", "14:00").unwrap().is_some());
        assert_eq!(moment("", ""), Ok(None));
        assert_eq!(moment("2026-12-03", ""), Err(()));
        assert_eq!(moment("tomorrow", "14:00"), Err(()));
        assert_eq!(field(&[("a".to_owned(), " bcd ".to_owned())], "a", 2), "bc");
    }
}
