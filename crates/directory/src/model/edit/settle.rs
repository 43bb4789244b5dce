//! A sheet as it is to be kept beside what was said before: the same said in the one way in which it is read again.

use super::fields::{At, FIELDS, Input, PHONES, WEEKDAYS};
use super::hours::{openings, written};
use super::irregular;
use super::sheet::Sheet;

/// The audience of what nothing is said about.
const EVERYBODY: &str = "public";

impl Sheet {
    /// The same beside what was said before, where the service is offered at so many places the form does not ask.
    pub fn settled(mut self, before: &Sheet, elsewhere: usize) -> Sheet {
        self.order(before);
        self.carry_audiences(before);
        self.say_audiences(before);
        if elsewhere == 0 {
            self.join_hours();
        }
        irregular::settle(&mut self);
        self
    }

    /// Choices in the order they had where they are still the same: the main one stands first, and a form has no order.
    fn order(&mut self, before: &Sheet) {
        let sorted = |says: &str| {
            let mut choices: Vec<String> = says.split(',').map(str::to_owned).collect();
            choices.sort_unstable();
            choices
        };
        let several = |input: Input| matches!(input, Input::Choices(_) | Input::Spoken | Input::Needs);
        for field in FIELDS.iter().filter(|field| several(field.input)) {
            let was = before.get(field.name);
            if sorted(was) == sorted(self.get(field.name)) {
                self.set(field.name, was);
            }
        }
    }

    /// A number that moved takes those along who may see it, unless somebody said anew who that is.
    fn carry_audiences(&mut self, before: &Sheet) {
        let seen = |sheet: &Sheet, at: usize| match sheet.at(At::PhoneSeen(at)) {
            "" => EVERYBODY.to_owned(),
            seen => seen.to_owned(),
        };
        for at in 0..PHONES {
            let number = self.at(At::Phone(at));
            let stays = number.is_empty() || before.at(At::Phone(at)) == number;
            let moved = (0..PHONES).find(|from| !stays && before.at(At::Phone(*from)) == number);
            if let Some(from) = moved.filter(|_| seen(self, at) == seen(before, at)) {
                self.say(At::PhoneSeen(at), &seen(before, from));
            }
        }
    }

    /// What is told says who may see it: as before, or everybody. What is not told leaves it open.
    fn say_audiences(&mut self, before: &Sheet) {
        for field in FIELDS.iter().filter(|field| field.input == Input::Audience) {
            let mut of = FIELDS.iter().filter(|told| told.at.seen() == Some(field.at));
            let told = of.any(|told| !self.get(told.name).is_empty());
            let was = before.get(field.name);
            match (told, self.get(field.name)) {
                (true, "") => self.set(field.name, if was.is_empty() { EVERYBODY } else { was }),
                (false, EVERYBODY) if was.is_empty() => self.set(field.name, ""),
                _ => {}
            }
        }
    }

    /// Where only one place is left, its own hours are those of the service.
    fn join_hours(&mut self) {
        let places: Vec<usize> = self.places().collect();
        let [only] = places.as_slice() else { return };
        for day in WEEKDAYS {
            let own = self.at(At::PlaceHours(*only, day)).to_owned();
            let both = [self.at(At::Hours(day)), &own].map(str::to_owned);
            let both: Vec<String> = both.into_iter().filter(|says| !says.is_empty()).collect();
            let joined = match both.iter().map(|says| openings(says)).collect::<Option<Vec<_>>>() {
                Some(read) => {
                    let mut all = read.concat();
                    all.sort_unstable();
                    all.dedup();
                    written(&all)
                }
                None => both.join(", "),
            };
            if !own.is_empty() {
                self.say(At::Hours(day), &joined);
                self.say(At::PlaceHours(*only, day), "");
            }
        }
    }
}
