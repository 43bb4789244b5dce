//! What the fields of a service's form, and what stands in them, are called.

use directory::model::edit::{AUDIENCES, At, Field, Input, SPOKEN, Wrong, weekday};
use directory::needs::{Need, Needs};
use page::{FieldError, Frame};

use super::view::{Choice, Group};

/// The words of a reader's language, and the needs by their names.
#[derive(Clone, Copy)]
pub(super) struct Words<'w, 'f> {
    pub(super) frame: &'w Frame<'f>,
    pub(super) needs: &'w Needs,
}

fn dashed(name: &str) -> String {
    name.replace(['_', ' '], "-")
}

/// The mark of an audience in keys.
fn audience(name: &str) -> &'static str {
    match name {
        "public" => "public",
        "members" => "members",
        "members_without_authorities" => "members-without-authorities",
        "stewards(caseworkers, facilitators)" => "stewards",
        "stewards(caseworkers)" => "caseworkers",
        "stewards(facilitators)" => "facilitators",
        _ => "hidden",
    }
}

/// What a field is called, with the number of its place or row.
pub(super) fn label(frame: &Frame, field: &Field) -> String {
    let bare = bare_label(frame, field);
    let (key, number) = match field.at {
        At::PlaceHours(place, _) => ("directory-edit-in-place", place + 1),
        At::Row(row, _) => ("directory-edit-in-row", row + 1),
        at => match at.place() {
            Some(place) if place > 0 => ("directory-edit-in-place", place + 1),
            _ => return bare,
        },
    };
    frame.t2(key, "number", number, "field", bare).into_owned()
}

fn bare_label(frame: &Frame, field: &Field) -> String {
    match field.at {
        At::Hours(day) | At::PlaceHours(_, day) => {
            weekday(day).map(|day| frame.locale().weekday(day).to_owned()).unwrap_or_default()
        }
        At::PlaceId(_) => String::new(),
        _ => frame.t(format!("directory-edit-{}", field.label())).into_owned(),
    }
}

/// Who may see something, as one reads it.
pub(super) fn seen_by(frame: &Frame, name: &str) -> String {
    frame.t(format!("directory-edit-audience-{}", audience(name))).into_owned()
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

impl Words<'_, '_> {
    /// What a field is called where it stands.
    pub(super) fn bare_label(self, field: &Field) -> String {
        bare_label(self.frame, field)
    }

    /// What can be chosen in a field; of needs only those that are on no list any more.
    pub(super) fn choices(self, field: &Field, value: &str) -> Vec<Choice> {
        let said = |codes: &mut Vec<String>, unless: &dyn Fn(&str) -> bool| {
            let on = value.split(',').filter(|code| !code.is_empty() && !unless(code));
            codes.extend(on.map(str::to_owned));
        };
        let owned = |known: &[&str]| known.iter().map(|code| (*code).to_owned()).collect::<Vec<String>>();
        let mut codes = match field.input {
            Input::Choice(known) | Input::Choices(known) => owned(known),
            Input::Audience => owned(&AUDIENCES),
            Input::Spoken => owned(SPOKEN),
            _ => Vec::new(),
        };
        match field.input {
            Input::Spoken => said(&mut codes, &|code| SPOKEN.contains(&code)),
            Input::Needs => said(&mut codes, &|code| self.needs.by_code(code).is_some()),
            _ => {}
        }
        let one = matches!(field.input, Input::Choice(_) | Input::Audience);
        let choice = |code: String| Choice {
            on: if one { code == value } else { value.split(',').any(|on| on == code) },
            label: self.name(field, &code),
            value: code,
        };
        // Rows need not say anything.
        let none = matches!(field.at, At::Row(..)) && matches!(field.input, Input::Choice(_));
        let label = self.frame.t("directory-edit-choose");
        let none =
            none.then(|| Choice { value: String::new(), label: label.into_owned(), on: value.is_empty() });
        none.into_iter().chain(codes.into_iter().map(choice)).collect()
    }

    /// The needs, under their groups.
    pub(super) fn groups(self, field: &Field, value: &str) -> Vec<Group> {
        let choice = |need: &Need| Choice {
            on: value.split(',').any(|on| *on == *need.code),
            label: self.name(field, &need.code),
            value: need.code.to_string(),
        };
        let group = |(at, group): (usize, &directory::needs::Group)| {
            let name = group.name.get(self.frame.lang()).map_or(&*group.code, |(_, name)| name);
            let needs = self.needs.all().iter().filter(|need| need.group == at);
            let choices: Vec<Choice> = needs.map(choice).collect();
            let chosen = choices.iter().filter(|choice| choice.on).count();
            Group { name: name.to_owned(), chosen, choices }
        };
        self.needs.groups().iter().enumerate().map(group).collect()
    }

    /// What something that can be chosen is called.
    fn name(self, field: &Field, code: &str) -> String {
        let frame = self.frame;
        match (field.input, field.at) {
            (Input::Audience, _) => seen_by(frame, code),
            (Input::Spoken, _) => frame.locale().language_name(code),
            (Input::Needs, _) => {
                let need = self.needs.by_code(code).and_then(|need| need.label.get(frame.lang()));
                need.map_or_else(|| code.to_owned(), |(_, name)| name.to_owned())
            }
            (_, At::Row(_, "day")) => {
                weekday(code).map(|day| frame.locale().weekday(day).to_owned()).unwrap_or_default()
            }
            (_, At::Row(..)) => frame.t(format!("directory-edit-often-{code}")).into_owned(),
            (_, At::Service("made_for")) => {
                let group = code;
                frame.t(format!("directory-whom-{group}")).into_owned()
            }
            (_, At::Service("access")) => {
                let key = match code {
                    "walk_in" => "directory-facts-walk-in",
                    "appointment" => "directory-facts-by-appointment",
                    "phone" => "directory-facts-by-phone",
                    _ => "directory-facts-online",
                };
                frame.t(key).into_owned()
            }
            _ => frame.t(format!("directory-edit-status-{}", dashed(code))).into_owned(),
        }
    }

    /// What a field says, as one reads it.
    pub(super) fn said(self, field: &Field, says: &str) -> String {
        match field.input {
            Input::Choice(_) | Input::Audience if !says.is_empty() => self.name(field, says),
            Input::Choices(_) | Input::Spoken | Input::Needs if !says.is_empty() => {
                let names: Vec<String> = says.split(',').map(|code| self.name(field, code)).collect();
                names.join(", ")
            }
            Input::Date => says.parse().map_or_else(|_| says.to_owned(), |day| self.frame.locale().date(day)),
            _ => says.to_owned(),
        }
    }
}
