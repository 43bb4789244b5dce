//! The form of a service as data: its fields in the order people think, and what each is of the records.

use chrono::Weekday;

use crate::model::entities::{ADDRESS, CLOSURE, GROUPS, LOCATION, PHONE, SERVICE};

/// How many places the form has.
pub const PLACES: usize = 4;
/// How many telephones it has.
pub const PHONES: usize = 2;
/// How many rows it has for hours that are not the same every week.
pub const ROWS: usize = 6;

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
    /// Some needs of the list.
    Needs,
    /// Who may see something.
    Audience,
    /// Not at all: the form only carries it along.
    Carried,
}

/// Which part of the records a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// A field of the service itself.
    Service(&'static str),
    /// The needs it is marked with.
    Needs,
    /// A field of one of its places.
    Place(usize, &'static str),
    /// A field of a place's address.
    Address(usize, &'static str),
    /// Who may see a place with its address.
    PlaceSeen(usize),
    /// Which record a place is; none where it is not there yet.
    PlaceId(usize),
    /// Its hours at one of several places alone, on a weekday.
    PlaceHours(usize, &'static str),
    /// One of its telephones.
    Phone(usize),
    /// Who may see that one.
    PhoneSeen(usize),
    /// Who may see its e-mail address.
    EmailSeen,
    /// Its hours on a weekday, as RFC 5545 writes it.
    Hours(&'static str),
    /// A column of a row of hours that are not the same every week.
    Row(usize, &'static str),
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

impl At {
    /// The place it is of.
    pub const fn place(self) -> Option<usize> {
        match self {
            At::Place(at, _)
            | At::Address(at, _)
            | At::PlaceSeen(at)
            | At::PlaceId(at)
            | At::PlaceHours(at, _) => Some(at),
            _ => None,
        }
    }

    /// The same of another place.
    pub(super) const fn moved_to(self, place: usize) -> At {
        match self {
            At::Place(_, name) => At::Place(place, name),
            At::Address(_, name) => At::Address(place, name),
            At::PlaceSeen(_) => At::PlaceSeen(place),
            At::PlaceId(_) => At::PlaceId(place),
            At::PlaceHours(_, day) => At::PlaceHours(place, day),
            other => other,
        }
    }

    /// Whether it tells of a place where it is: a place of which no such field says anything is none.
    pub const fn tells_place(self) -> bool {
        matches!(self, At::Place(..) | At::Address(..))
    }

    /// Where it stands who may see what stands here.
    pub fn seen(self) -> Option<At> {
        match self {
            At::Place(at, _) | At::Address(at, _) => Some(At::PlaceSeen(at)),
            At::Phone(at) => Some(At::PhoneSeen(at)),
            At::Service("email") => Some(At::EmailSeen),
            _ => None,
        }
    }
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// Whether a change of it can need a second person (domain/security.md, "Critical fields"). One of who may see
    /// something does where it is more people: [`Changed::is_critical`](super::Changed::is_critical).
    pub fn is_critical(&self) -> bool {
        let of = |entity: &kernel::Entity, name: &str| {
            entity.position(name).is_some_and(|at| entity.fields[at].critical)
        };
        match self.at {
            At::Service(name) => of(&SERVICE, name),
            At::Place(_, name) => of(&LOCATION, name),
            At::Address(_, name) => of(&ADDRESS, name),
            At::Phone(_) => of(&PHONE, "number"),
            At::Closure(name) => of(&CLOSURE, name),
            At::PlaceSeen(_) | At::PhoneSeen(_) | At::EmailSeen | At::PlaceId(_) => true,
            At::Needs
            | At::PlaceHours(..)
            | At::Hours(_)
            | At::Row(..)
            | At::HoursNote
            | At::Amount
            | At::Spoken
            | At::Documents => false,
        }
    }

    /// What it is called in texts, without the number of its place or row, with dashes.
    pub fn label(&self) -> String {
        let numbered = self.at.place().is_some() || matches!(self.at, At::Row(..));
        let digits = |sign: char| sign == '_' || sign.is_ascii_digit();
        let name = if numbered { self.name.trim_end_matches(digits) } else { self.name };
        name.replace(['_', ' '], "-")
    }

    /// Whether it is a sentence in a language.
    pub fn is_told(&self) -> bool {
        matches!(self.input, Input::Text | Input::Lines)
            || matches!(self.at, At::Service("name" | "alert") | At::Place(_, "name") | At::Closure("reason"))
    }
}

const fn row(name: &'static str, part: Part, input: Input, at: At) -> Field {
    Field { name, part, input, at }
}

/// The rows of a place.
macro_rules! place {
    ($at:literal, $mark:literal) => {
        [
            row(concat!("place", $mark), Part::Where, Input::Line, At::Place($at, "name")),
            row(concat!("address", $mark), Part::Where, Input::Line, At::Address($at, "address_1")),
            row(concat!("postal_code", $mark), Part::Where, Input::Line, At::Address($at, "postal_code")),
            row(concat!("city", $mark), Part::Where, Input::Line, At::Address($at, "city")),
            row(concat!("transportation", $mark), Part::Where, Input::Text, At::Place($at, "transportation")),
            row(concat!("place_audience", $mark), Part::Where, Input::Audience, At::PlaceSeen($at)),
            row(concat!("place_id", $mark), Part::Where, Input::Carried, At::PlaceId($at)),
            row(concat!("place_monday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "MO")),
            row(concat!("place_tuesday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "TU")),
            row(concat!("place_wednesday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "WE")),
            row(concat!("place_thursday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "TH")),
            row(concat!("place_friday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "FR")),
            row(concat!("place_saturday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "SA")),
            row(concat!("place_sunday", $mark), Part::Where, Input::Hours, At::PlaceHours($at, "SU")),
        ]
    };
}

/// The columns of a row of hours that are not the same every week.
macro_rules! row_of_hours {
    ($at:literal, $mark:literal) => {
        [
            row(concat!("often", $mark), Part::When, Input::Choice(OFTEN), At::Row($at, "often")),
            row(concat!("day", $mark), Part::When, Input::Choice(&WEEKDAYS), At::Row($at, "day")),
            row(concat!("hours", $mark), Part::When, Input::Hours, At::Row($at, "hours")),
            row(concat!("from", $mark), Part::When, Input::Date, At::Row($at, "from")),
            row(concat!("until", $mark), Part::When, Input::Date, At::Row($at, "until")),
        ]
    };
}

const WHAT: [Field; 9] = [
    row("name", Part::What, Input::Line, At::Service("name")),
    row("description", Part::What, Input::Text, At::Service("description")),
    row("alert", Part::What, Input::Line, At::Service("alert")),
    row(
        "status",
        Part::What,
        Input::Choice(&["active", "temporarily closed", "inactive", "defunct"]),
        At::Service("status"),
    ),
    row("needs", Part::What, Input::Needs, At::Needs),
    row("made_for", Part::Whom, Input::Choices(GROUPS), At::Service("made_for")),
    row("eligibility", Part::Whom, Input::Text, At::Service("eligibility_description")),
    row("minimum_age", Part::Whom, Input::Number, At::Service("minimum_age")),
    row("maximum_age", Part::Whom, Input::Number, At::Service("maximum_age")),
];

const WHERE: [[Field; 14]; PLACES] = [place!(0, ""), place!(1, "_2"), place!(2, "_3"), place!(3, "_4")];

const WEEK: [Field; 8] = [
    row("monday", Part::When, Input::Hours, At::Hours("MO")),
    row("tuesday", Part::When, Input::Hours, At::Hours("TU")),
    row("wednesday", Part::When, Input::Hours, At::Hours("WE")),
    row("thursday", Part::When, Input::Hours, At::Hours("TH")),
    row("friday", Part::When, Input::Hours, At::Hours("FR")),
    row("saturday", Part::When, Input::Hours, At::Hours("SA")),
    row("sunday", Part::When, Input::Hours, At::Hours("SU")),
    row("hours_note", Part::When, Input::Text, At::HoursNote),
];

const NOT_WEEKLY: [[Field; 5]; ROWS] = [
    row_of_hours!(0, "_1"),
    row_of_hours!(1, "_2"),
    row_of_hours!(2, "_3"),
    row_of_hours!(3, "_4"),
    row_of_hours!(4, "_5"),
    row_of_hours!(5, "_6"),
];

const HOW: [Field; 16] = [
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
    row("phone_audience", Part::How, Input::Audience, At::PhoneSeen(0)),
    row("phone_2", Part::How, Input::Phone, At::Phone(1)),
    row("phone_audience_2", Part::How, Input::Audience, At::PhoneSeen(1)),
    row("email", Part::How, Input::Email, At::Service("email")),
    row("email_audience", Part::How, Input::Audience, At::EmailSeen),
    row("url", Part::How, Input::Url, At::Service("url")),
    row("amount", Part::Cost, Input::Number, At::Amount),
    row("fees", Part::Cost, Input::Text, At::Service("fees_description")),
    row("languages", Part::Languages, Input::Spoken, At::Spoken),
    row("documents", Part::Documents, Input::Lines, At::Documents),
];

const COUNT: usize =
    WHAT.len() + PLACES * WHERE[0].len() + WEEK.len() + ROWS * NOT_WEEKLY[0].len() + HOW.len();

/// The fields in their order.
pub static FIELDS: [Field; COUNT] = joined();

const fn joined() -> [Field; COUNT] {
    let parts: [&[Field]; 5] = [&WHAT, WHERE.as_flattened(), &WEEK, NOT_WEEKLY.as_flattened(), &HOW];
    let mut all = [WHAT[0]; COUNT];
    let (mut part, mut at) = (0, 0);
    while part < parts.len() {
        let mut field = 0;
        while field < parts[part].len() {
            all[at] = parts[part][field];
            (field, at) = (field + 1, at + 1);
        }
        part += 1;
    }
    all
}

/// How often hours can be that are not the same every week: every week of a while, every second one, on the n-th
/// weekday of a month, on one day.
pub const OFTEN: &[&str] = &["week", "second-week", "first", "second", "third", "fourth", "last", "once"];

/// The weekdays as RFC 5545 writes them.
pub const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Who may be meant to see something, as the kernel names them.
pub const AUDIENCES: [&str; 7] = [
    "public",
    "members",
    "members_without_authorities",
    "stewards(caseworkers, facilitators)",
    "stewards(caseworkers)",
    "stewards(facilitators)",
    "hidden",
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

/// The field that is something of the records.
pub fn field_at(at: At) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.at == at)
}

/// The weekday of a code as RFC 5545 writes it.
pub fn weekday(code: &str) -> Option<Weekday> {
    let at = WEEKDAYS.iter().position(|known| *known == code)?;
    Weekday::try_from(u8::try_from(at).ok()?).ok()
}

/// The code of a weekday.
pub(super) fn code(day: Weekday) -> &'static str {
    WEEKDAYS[day.num_days_from_monday() as usize]
}
