//! What kinds of records there are: entities and their fields as data.
//!
//! A room lists its entities with the field's standard names (HSDS 3.1); storing, importing,
//! exporting, checking and showing them all follow this one table.

use crate::error::BadValue;
use crate::record::Value;

/// One kind of record.
#[derive(Debug)]
pub struct Entity {
    /// The standard's name, also the table's: `service_at_location`.
    pub name: &'static str,
    /// The name of its file in an HSDS tabular package, without `.csv`: `services`.
    pub file: &'static str,
    /// Where its texts and revisions are kept: the room's name.
    pub room: &'static str,
    /// Its fields, in the standard's order.
    pub fields: &'static [Field],
    /// Whether it stands by itself: it is edited, revised and listed as a whole with what it owns.
    pub root: bool,
}

/// One field of an entity.
#[derive(Debug)]
pub struct Field {
    /// The standard's name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether a record without it is refused.
    pub required: bool,
    /// Whether a change of it needs a second person (domain/security.md, "Critical fields").
    pub critical: bool,
    /// Whether it has an audience of its own beside the record's.
    pub own_audience: bool,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A sentence or name that can be told in many languages; kept apart, one row a language.
    Text,
    /// A code, number or word that is the same in every language.
    Line,
    /// An address on the web, http or https.
    Uri,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A number; whole numbers are written without a point.
    Number,
    /// A day, `2026-11-22`.
    Date,
    /// An instant, RFC 3339.
    DateTime,
    /// One of a closed list.
    Choice(&'static [&'static str]),
    /// One or several of a closed list, with commas between them and the main one first.
    Choices(&'static [&'static str]),
    /// Another record.
    Ref(Link),
}

/// How a record points to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The entity pointed to.
    pub to: &'static str,
    /// Whether this record is part of the other: it goes where the other goes and is seen at
    /// most by who sees the other.
    pub owner: bool,
    /// The key under which the other lists this record in a document; empty where it does not.
    pub listed_as: &'static str,
    /// The key under which this record carries the other whole in a document; empty where not.
    pub embedded_as: &'static str,
}

impl Field {
    /// A field of some kind, with no demand on it.
    pub const fn new(name: &'static str, kind: Kind) -> Field {
        Field { name, kind, required: false, critical: false, own_audience: false }
    }

    /// A text that can be told in many languages.
    pub const fn text(name: &'static str) -> Field {
        Field::new(name, Kind::Text)
    }

    /// A line that is the same in every language.
    pub const fn line(name: &'static str) -> Field {
        Field::new(name, Kind::Line)
    }

    /// The record this one is part of, which lists it under `listed_as`.
    pub const fn owner(name: &'static str, to: &'static str, listed_as: &'static str) -> Field {
        Field::new(name, Kind::Ref(Link { to, owner: true, listed_as, embedded_as: "" }))
    }

    /// A record this one is part of and also carries whole under `embedded_as`.
    pub const fn carries(
        name: &'static str,
        to: &'static str,
        listed_as: &'static str,
        embedded_as: &'static str,
    ) -> Field {
        Field::new(name, Kind::Ref(Link { to, owner: true, listed_as, embedded_as }))
    }

    /// A record this one only points to; what may not be seen is left out of the answer.
    pub const fn points(name: &'static str, to: &'static str, embedded_as: &'static str) -> Field {
        Field::new(name, Kind::Ref(Link { to, owner: false, listed_as: "", embedded_as }))
    }

    /// The same field, without which a record is refused.
    pub const fn required(mut self) -> Field {
        self.required = true;
        self
    }

    /// The same field, whose change needs a second person.
    pub const fn critical(mut self) -> Field {
        self.critical = true;
        self
    }

    /// The same field with an audience of its own.
    pub const fn with_audience(mut self) -> Field {
        self.own_audience = true;
        self
    }

    /// The record it points to, if it points to one.
    pub const fn link(&self) -> Option<Link> {
        match self.kind {
            Kind::Ref(link) => Some(link),
            _ => None,
        }
    }

    /// Reads a written value of this field's kind. White space around it is dropped; nothing
    /// written means no value.
    ///
    /// # Errors
    /// [`BadValue`] saying what would be right.
    pub fn read(&self, written: &str) -> Result<Option<Value>, BadValue> {
        let written = written.trim();
        if written.is_empty() {
            return Ok(None);
        }
        if written.contains('\0') {
            return Err(BadValue::new("text", written, "text without NUL characters"));
        }
        self.kind.read(written).map(Some)
    }
}

impl Kind {
    fn read(self, written: &str) -> Result<Value, BadValue> {
        let line = || Value::Line(written.into());
        match self {
            Kind::Text | Kind::Line => Ok(line()),
            Kind::Phone => match written.bytes().any(|byte| byte.is_ascii_digit()) {
                true => Ok(line()),
                false => Err(BadValue::new("telephone number", written, "digits such as +36 1 555 0134")),
            },
            Kind::Uri => read_uri(written),
            Kind::Email => match written.split_once('@') {
                Some((local, host))
                    if !local.is_empty() && host.contains('.') && !written.contains(char::is_whitespace) =>
                {
                    Ok(line())
                }
                _ => Err(BadValue::new("e-mail address", written, "an address such as info@example.org")),
            },
            Kind::Number => match written.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Value::Number(number)),
                _ => Err(BadValue::new("number", written, "a number such as 12 or 47.5")),
            },
            Kind::Date => written
                .parse::<chrono::NaiveDate>()
                .map(|day| Value::Line(day.to_string().into()))
                .map_err(|_| BadValue::new("date", written, "a day such as 2026-11-22")),
            Kind::DateTime => crate::Instant::parse(written).map(Value::At),
            Kind::Choice(known) => match chosen(known, written) {
                Some(choice) => Ok(Value::Line(choice.into())),
                None => Err(BadValue::new("choice", written, format!("one of: {}", known.join(", ")))),
            },
            Kind::Choices(known) => read_choices(known, written),
            Kind::Ref(_) => written.parse().map(Value::Id),
        }
    }
}

fn chosen(known: &[&'static str], written: &str) -> Option<&'static str> {
    known.iter().find(|choice| choice.eq_ignore_ascii_case(written)).copied()
}

fn read_choices(known: &[&'static str], written: &str) -> Result<Value, BadValue> {
    let mut choices: Vec<&str> = Vec::new();
    for part in written.split(',') {
        let choice = chosen(known, part.trim()).ok_or_else(|| {
            BadValue::new("choice", written, format!("some of: {}, with commas", known.join(", ")))
        })?;
        if !choices.contains(&choice) {
            choices.push(choice);
        }
    }
    Ok(Value::Line(choices.join(",").into()))
}

fn read_uri(written: &str) -> Result<Value, BadValue> {
    let rest = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    match rest {
        Some(rest)
            if !rest.is_empty() && !rest.starts_with('/') && !written.contains(char::is_whitespace) =>
        {
            Ok(Value::Line(written.into()))
        }
        _ => Err(BadValue::new("web address", written, "an address that begins with https:// or http://")),
    }
}

impl Entity {
    /// The position of a field by name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The fields that are kept as columns of the entity's own table, with their positions.
    pub fn columns(&self) -> impl Iterator<Item = (usize, &'static Field)> {
        self.fields.iter().enumerate().filter(|(_, field)| field.kind != Kind::Text)
    }

    /// The fields that point to other records, with their positions.
    pub fn links(&self) -> impl Iterator<Item = (usize, Link)> {
        self.fields.iter().enumerate().filter_map(|(at, field)| field.link().map(|link| (at, link)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn values_are_read_by_kind_or_refused_with_what_would_be_right() {
        let read = |kind, written: &str| Field::new("field", kind).read(written);
        assert_eq!(read(Kind::Number, " 12.5 "), Ok(Some(Value::Number(12.5))));
        assert_eq!(read(Kind::Line, "  "), Ok(None));
        assert_eq!(read(Kind::Choice(&["active"]), "Active"), Ok(Some(Value::Line("active".into()))));
        let ways = Kind::Choices(&["walk_in", "phone", "online"]);
        assert_eq!(read(ways, "Phone, walk_in,phone"), Ok(Some(Value::Line("phone,walk_in".into()))));
        assert_eq!(read(ways, "online"), Ok(Some(Value::Line("online".into()))));
        for (kind, bad) in [
            (ways, "phone,by foot"),
            (ways, "phone,"),
            (Kind::Number, "NaN"),
            (Kind::Date, "22/11/2026"),
            (Kind::Uri, "javascript:alert(1)"),
            (Kind::Uri, "https:///x"),
            (Kind::Email, "nobody"),
            (Kind::Phone, "call us"),
            (Kind::Choice(&["active", "inactive"]), "open"),
            (Kind::Line, "a\0b"),
        ] {
            assert!(read(kind, bad).is_err(), "{kind:?} took {bad}");
        }
        let message = read(Kind::Choice(&["active", "inactive"]), "open").unwrap_err().to_string();
        assert!(message.contains("active, inactive"), "{message}");
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_reads_back_what_it_wrote(written in any::<String>(), kind in proptest::sample::select(vec![
            Kind::Text, Kind::Line, Kind::Uri, Kind::Email, Kind::Phone, Kind::Number, Kind::Date, Kind::DateTime,
        ])) {
            let field = Field::new("field", kind);
            if let Ok(Some(value)) = field.read(&written) {
                prop_assert_eq!(field.read(&value.to_string()), Ok(Some(value)));
            }
        }
    }
}
