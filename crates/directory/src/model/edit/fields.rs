//! The form of a service as data: its fields in the order people think, and what each is of the records.

use chrono::Weekday;

use crate::model::entities::{ADDRESS, CLOSURE, GROUPS, LOCATION, PHONE, SERVICE};

/// A part of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What it is.
    What,
    /// For whom.
    Whom,
    /// Where.
    Where,
    /// When.
    When,
    /// How one gets it.
    How,
    /// What it costs.
    Cost,
    /// In which languages.
    Languages,
    /// What to bring.
    Documents,
}

kernel::names!(
    Part,
    8,
    [
        What = "what",
        Whom = "whom",
        Where = "where",
        When = "when",
        How = "how",
        Cost = "cost",
        Languages = "languages",
        Documents = "documents",
    ]
);

/// How a field is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// A line.
    Line,
    /// A text of several lines.
    Text,
    /// A list, one to a line.
    Lines,
    /// One of a closed list.
    Choice(&'static [&'static str]),
    /// Some of a closed list.
    Choices(&'static [&'static str]),
    /// Some languages.
    Spoken,
    /// A number.
    Number,
    /// A day.
    Date,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// The opening hours of a weekday, as on a door: `9–12, 13–17`.
    Hours,
}

/// Which part of the records a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// A field of the service itself.
    Service(&'static str),
    /// A field of its place.
    Place(&'static str),
    /// A field of its place's address.
    Address(&'static str),
    /// One of its telephones.
    Phone(usize),
    /// Its hours on a weekday, as RFC 5545 writes it.
    Hours(&'static str),
    /// What is said about its hours.
    HoursNote,
    /// A field of its coming closure.
    Closure(&'static str),
    /// What it costs.
    Amount,
    /// The languages spoken there.
    Spoken,
    /// What one has to bring.
    Documents,
}

/// A field of the form.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form and in texts.
    pub name: &'static str,
    /// The part of the form it stands in.
    pub part: Part,
    /// How it is asked.
    pub input: Input,
    /// What it is of the records.
    pub at: At,
}

impl Field {
    /// Whether a change of it needs a second person (domain/security.md, "Critical fields").
    pub fn is_critical(&self) -> bool {
        let of = |entity: &kernel::Entity, name: &str| {
            entity.position(name).is_some_and(|at| entity.fields[at].critical)
        };
        match self.at {
            At::Service(name) => of(&SERVICE, name),
            At::Place(name) => of(&LOCATION, name),
            At::Address(name) => of(&ADDRESS, name),
            At::Phone(_) => of(&PHONE, "number"),
            At::Closure(name) => of(&CLOSURE, name),
            At::Hours(_) | At::HoursNote | At::Amount | At::Spoken | At::Documents => false,
        }
    }

    /// Whether it is a sentence in a language.
    pub fn is_told(&self) -> bool {
        matches!(self.input, Input::Text | Input::Lines) || TOLD.contains(&self.name)
    }
}

/// Lines that are told in a language.
const TOLD: [&str; 4] = ["name", "alert", "place", "closed_reason"];

const fn row(name: &'static str, part: Part, input: Input, at: At) -> Field {
    Field { name, part, input, at }
}

/// The fields in their order.
pub static FIELDS: [Field; 34] = [
    row("name", Part::What, Input::Line, At::Service("name")),
    row("description", Part::What, Input::Text, At::Service("description")),
    row("alert", Part::What, Input::Line, At::Service("alert")),
    row(
        "status",
        Part::What,
        Input::Choice(&["active", "temporarily closed", "inactive", "defunct"]),
        At::Service("status"),
    ),
    row("made_for", Part::Whom, Input::Choices(GROUPS), At::Service("made_for")),
    row("eligibility", Part::Whom, Input::Text, At::Service("eligibility_description")),
    row("minimum_age", Part::Whom, Input::Number, At::Service("minimum_age")),
    row("maximum_age", Part::Whom, Input::Number, At::Service("maximum_age")),
    row("place", Part::Where, Input::Line, At::Place("name")),
    row("address", Part::Where, Input::Line, At::Address("address_1")),
    row("postal_code", Part::Where, Input::Line, At::Address("postal_code")),
    row("city", Part::Where, Input::Line, At::Address("city")),
    row("transportation", Part::Where, Input::Text, At::Place("transportation")),
    row("monday", Part::When, Input::Hours, At::Hours("MO")),
    row("tuesday", Part::When, Input::Hours, At::Hours("TU")),
    row("wednesday", Part::When, Input::Hours, At::Hours("WE")),
    row("thursday", Part::When, Input::Hours, At::Hours("TH")),
    row("friday", Part::When, Input::Hours, At::Hours("FR")),
    row("saturday", Part::When, Input::Hours, At::Hours("SA")),
    row("sunday", Part::When, Input::Hours, At::Hours("SU")),
    row("hours_note", Part::When, Input::Text, At::HoursNote),
    row("closed_from", Part::When, Input::Date, At::Closure("closed_from")),
    row("closed_to", Part::When, Input::Date, At::Closure("closed_to")),
    row("closed_reason", Part::When, Input::Line, At::Closure("reason")),
    row(
        "access",
        Part::How,
        Input::Choices(&["walk_in", "appointment", "phone", "online"]),
        At::Service("access"),
    ),
    row("application", Part::How, Input::Text, At::Service("application_process")),
    row("phone", Part::How, Input::Phone, At::Phone(0)),
    row("phone_2", Part::How, Input::Phone, At::Phone(1)),
    row("email", Part::How, Input::Email, At::Service("email")),
    row("url", Part::How, Input::Url, At::Service("url")),
    row("amount", Part::Cost, Input::Number, At::Amount),
    row("fees", Part::Cost, Input::Text, At::Service("fees_description")),
    row("languages", Part::Languages, Input::Spoken, At::Spoken),
    row("documents", Part::Documents, Input::Lines, At::Documents),
];

/// The languages the form offers as spoken, besides those already told.
pub const SPOKEN: &[&str] = &[
    "hu", "en", "uk", "ru", "ar", "fa", "ps", "ku", "tr", "zh", "vi", "mn", "am", "ti", "so", "fr", "es",
    "pt", "de", "it", "ro", "sr", "sk", "pl", "hi", "ur", "bn", "ne", "ka", "hy",
];

/// The field of a name.
pub fn field(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.name == name)
}

/// The weekday of a code as RFC 5545 writes it.
pub fn weekday(code: &str) -> Option<Weekday> {
    let at = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].iter().position(|known| *known == code)?;
    Weekday::try_from(u8::try_from(at).ok()?).ok()
}
