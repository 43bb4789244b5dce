//! Small helps for records of the room: finding one, its values by their kind, a text in its source language.

use crate::Unchanged;
use crate::model::meeting::read_day;
use chrono::NaiveDate;
use kernel::{Entity, Id, Lang, Record, Text, TextStatus, Value};
use store::{ConnectionTrait, StoreError, records};

/// The record of an id; none that was taken away.
pub(crate) async fn one(
    on: &impl ConnectionTrait,
    entity: &'static Entity,
    id: Id,
) -> Result<Option<Record>, StoreError> {
    let found = records::by_id(on, entity, &[id]).await?;
    Ok(found.into_iter().next().filter(|record| record.retired_at.is_none()))
}

/// Whether a record is as somebody read it who changes it now; a number nobody can have read is none.
pub(crate) fn as_read<R>(record: &Record, version: i64) -> Result<(), Unchanged<R>> {
    (record.version == version).then_some(()).ok_or(Unchanged::Meanwhile)
}

/// A choice as it is stored, by what its list says.
pub(crate) fn choice<T>(
    record: &Record,
    field: &'static str,
    from_name: impl Fn(&str) -> Option<T>,
) -> Result<T, StoreError> {
    let written = record.line(field).unwrap_or_default();
    from_name(written).ok_or_else(|| StoreError::Corrupt { what: field, value: written.to_owned() })
}

/// A whole number.
pub(crate) fn count(record: &Record, field: &str) -> Option<u32> {
    let number = record.number(field)?;
    (number >= 0.0 && number <= f64::from(u32::MAX)).then_some(number as u32)
}

/// A day.
pub(crate) fn day(record: &Record, field: &str) -> Option<NaiveDate> {
    read_day(record.line(field)?)
}

/// A line to be kept.
pub(crate) fn line(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Line(text.into()))
}

/// A number to be kept.
pub(crate) fn number(number: Option<u32>) -> Option<Value> {
    number.map(|number| Value::Number(f64::from(number)))
}

/// A day to be kept.
pub(crate) fn date(day: Option<NaiveDate>) -> Option<Value> {
    day.and_then(|day| line(&day.to_string()))
}

/// Another record to be pointed to.
pub(crate) fn point(to: Option<Id>) -> Option<Value> {
    to.map(Value::Id)
}

/// Says a text in the language it was written in: in that of the source where there is one already, so that one
/// person's Hungarian does not stand beside another's as a second source.
pub(crate) fn tell(record: &mut Record, field: &str, lang: Lang, body: &str) {
    let lang = source(record, field).map_or(lang, |text| text.lang);
    record.tell(field, lang, body);
}

/// The text of a field as it was written: what is edited, whatever language its editor reads. The others are
/// translations of it.
pub fn source<'r>(record: &'r Record, field: &str) -> Option<&'r Text> {
    let at = record.entity.position(field)?;
    let is_source = |text: &&Text| usize::from(text.field) == at && text.status == TextStatus::Source;
    record.texts().iter().find(is_source)
}
