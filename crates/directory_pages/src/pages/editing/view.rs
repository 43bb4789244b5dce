//! The form of a service as a template draws it.

use directory::model::edit::{
    At, FIELDS, Field, Input, Kept, LONGEST_LINE, LONGEST_TEXT, Part, SPOKEN, Sheet, Wrong, weekday,
};
use page::{FieldError, Frame};

/// A part of the form.
pub(super) struct Section {
    /// Its name, for links to it.
    pub(super) name: &'static str,
    /// What it asks.
    pub(super) title: String,
    /// What is to be known before filling it in.
    pub(super) notes: Vec<String>,
    /// Its fields.
    pub(super) controls: Vec<Control>,
}

/// A field.
pub(super) struct Control {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    /// How it is drawn: `area`, `select`, `checks`, or the type of an `<input>`.
    pub(super) kind: &'static str,
    pub(super) value: String,
    pub(super) choices: Vec<Choice>,
    pub(super) most: usize,
    pub(super) critical: bool,
    /// Whether it is a sentence, in the language the service is kept in.
    pub(super) told: bool,
    /// What somebody else saved in it meanwhile.
    pub(super) theirs: Option<String>,
}

/// Something to choose.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) on: bool,
}

/// What a form is drawn from.
pub(super) struct Asked<'s> {
    pub(super) sheet: &'s Sheet,
    /// What somebody else saved meanwhile.
    pub(super) theirs: Option<&'s Sheet>,
    pub(super) kept: &'s [Kept],
    pub(super) asks_place: bool,
    /// How many other services are at the same place.
    pub(super) others: usize,
}

/// The parts of the form in their order.
pub(super) fn sections(frame: &Frame, asked: &Asked) -> Vec<Section> {
    let section = |part: Part| {
        let fields = FIELDS.iter().filter(|field| field.part == part);
        let fields = fields.filter(|_| part != Part::Where || asked.asks_place);
        Section {
            name: part.name(),
            title: frame.t(format!("directory-edit-part-{}", part.name())).into_owned(),
            notes: notes(frame, part, asked),
            controls: fields.map(|field| control(frame, field, asked)).collect(),
        }
    };
    Part::ALL.into_iter().map(section).collect()
}

fn notes(frame: &Frame, part: Part, asked: &Asked) -> Vec<String> {
    let here = |kept: &&Kept| match kept {
        Kept::Places | Kept::Place => part == Part::Where,
        Kept::Hours => part == Part::When,
        Kept::Phones => part == Part::How,
        Kept::Costs => part == Part::Cost,
    };
    let kept = asked.kept.iter().filter(here);
    let mut notes: Vec<String> =
        kept.map(|kept| frame.t(format!("directory-edit-kept-{}", kept.name())).into_owned()).collect();
    if part == Part::Where && asked.others > 0 {
        notes.push(frame.t1("directory-edit-shared-place", "count", asked.others).into_owned());
    }
    if part == Part::When {
        notes.push(frame.t("directory-edit-hours-hint").into_owned());
    }
    notes
}

fn control(frame: &Frame, field: &'static Field, asked: &Asked) -> Control {
    let value = asked.sheet.get(field.name);
    let theirs = asked.theirs.map(|sheet| sheet.get(field.name)).filter(|theirs| *theirs != value);
    let hint = format!("directory-edit-{}-hint", dashed(field.name));
    Control {
        name: field.name,
        label: label(frame, field),
        hint: frame.locale().has(&hint).then(|| frame.t(&hint).into_owned()),
        kind: kind(field.input),
        choices: choices(frame, field, value),
        most: if kind(field.input) == "area" { LONGEST_TEXT } else { LONGEST_LINE },
        critical: field.is_critical(),
        told: field.is_told(),
        theirs: theirs.map(|theirs| said(frame, field, theirs)),
        value: value.to_owned(),
    }
}

const fn kind(input: Input) -> &'static str {
    match input {
        Input::Text | Input::Lines => "area",
        Input::Choice(_) => "select",
        Input::Choices(_) | Input::Spoken => "checks",
        Input::Date => "date",
        Input::Phone => "tel",
        Input::Email => "email",
        Input::Url => "url",
        // Not "number": its arrows change what was typed, and "about 500" would be lost.
        Input::Line | Input::Number | Input::Hours => "text",
    }
}

fn dashed(name: &str) -> String {
    name.replace(['_', ' '], "-")
}

/// What a field is called.
pub(super) fn label(frame: &Frame, field: &Field) -> String {
    match field.at {
        At::Hours(day) => weekday(day).map(|day| frame.locale().weekday(day).to_owned()).unwrap_or_default(),
        _ => frame.t(format!("directory-edit-{}", dashed(field.name))).into_owned(),
    }
}

fn choices(frame: &Frame, field: &Field, value: &str) -> Vec<Choice> {
    let on: Vec<&str> = value.split(',').collect();
    let mut codes: Vec<&str> = match field.input {
        Input::Choice(known) | Input::Choices(known) => known.to_vec(),
        Input::Spoken => SPOKEN.to_vec(),
        _ => return Vec::new(),
    };
    if field.input == Input::Spoken {
        codes.extend(on.iter().filter(|code| !code.is_empty() && !SPOKEN.contains(code)));
    }
    let choice = |code: &str| Choice {
        value: code.to_owned(),
        label: choice_name(frame, field, code),
        on: on.contains(&code),
    };
    codes.into_iter().map(choice).collect()
}

fn choice_name(frame: &Frame, field: &Field, code: &str) -> String {
    match field.name {
        "made_for" => {
            let group = code;
            frame.t(format!("directory-whom-{group}")).into_owned()
        }
        "access" => {
            let key = match code {
                "walk_in" => "directory-facts-walk-in",
                "appointment" => "directory-facts-by-appointment",
                "phone" => "directory-facts-by-phone",
                _ => "directory-facts-online",
            };
            frame.t(key).into_owned()
        }
        "languages" => frame.locale().language_name(code),
        _ => frame.t(format!("directory-edit-status-{}", dashed(code))).into_owned(),
    }
}

/// What a field says, as one reads it.
pub(super) fn said(frame: &Frame, field: &Field, says: &str) -> String {
    match field.input {
        Input::Choice(_) | Input::Choices(_) | Input::Spoken if !says.is_empty() => {
            let names: Vec<String> = says.split(',').map(|code| choice_name(frame, field, code)).collect();
            names.join(", ")
        }
        Input::Date => says.parse().map_or_else(|_| says.to_owned(), |day| frame.locale().date(day)),
        _ => says.to_owned(),
    }
}

/// What is wrong, for the reader.
pub(super) fn errors(frame: &Frame, wrong: &[(&'static Field, Wrong)]) -> Vec<FieldError> {
    let error = |(field, wrong): &(&'static Field, Wrong)| FieldError {
        field: field.name.to_owned(),
        message: frame
            .t1(&format!("directory-edit-wrong-{}", wrong.name()), "field", label(frame, field))
            .into_owned(),
    };
    wrong.iter().map(error).collect()
}

/// A change in each state, and none, for samples.
pub(super) fn sample_states() -> Vec<Option<directory::editing::Edit>> {
    use directory::model::edit::State;
    let at = kernel::Instant::from_micros(1_795_338_000_000_000);
    let (form, _, _) = sample_form();
    let edit = |state: State| directory::editing::Edit {
        id: kernel::Id::foreign("sample", state.name()),
        organization: kernel::Id::foreign("sample", "home"),
        service: kernel::Id::foreign("sample", &format!("service-{}", state.name())),
        is_new: state == State::Draft,
        state,
        critical: state == State::Submitted,
        lang: kernel::Lang::HU,
        base: form.now.clone(),
        sheet: if state == State::Draft { Sheet::default() } else { form.now.clone() },
        version: 1,
        changed_at: at,
        submitted_at: (state == State::Submitted).then_some(at),
        called_back: None,
        reason: (state == State::Returned).then(|| "Melyik emeleten?".to_owned()),
    };
    [None].into_iter().chain(State::ALL.map(|state| Some(edit(state)))).collect()
}

/// A filled form, everything that can be wrong, and what somebody else saved, for samples.
pub(super) fn sample_form() -> (directory::editing::Form, Vec<(&'static Field, Wrong)>, Sheet) {
    let mut now = Sheet::default();
    for (name, says) in [
        ("name", "Segítség űrlapok kitöltésében"),
        ("description", "Minden kedden segítünk.\nIdőpont nem kell."),
        ("status", "active"),
        ("made_for", "women,refugees"),
        ("address", "Minta utca 1."),
        ("postal_code", "1081"),
        ("city", "Mintaváros"),
        ("tuesday", "9:00–12:00, 13:00–17:00"),
        ("closed_from", "2026-12-21"),
        ("closed_to", "2027-01-03"),
        ("access", "walk_in,phone"),
        ("phone", "+36 1 000 0000"),
        ("languages", "hu,qtz"),
        ("documents", "útlevél\nlakcímkártya"),
    ] {
        now.set(name, says);
    }
    let mut theirs = now.clone();
    theirs.set("phone", "+36 1 000 0001");
    theirs.set("access", "");
    let form = directory::editing::Form {
        now,
        edit: None,
        kept: Kept::ALL.to_vec(),
        asks_place: true,
        others: 2,
        lang: Some(kernel::Lang::HU),
    };
    let fields = FIELDS.iter().zip(Wrong::ALL);
    (form, fields.collect(), theirs)
}
