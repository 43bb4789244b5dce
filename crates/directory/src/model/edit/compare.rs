//! Two sheets beside each other: what changed, word by word, and what happens when two people changed the same.

use similar::{ChangeTag, TextDiff};

use kernel::Audience;

use super::fields::{At, FIELDS, Field, Input, PLACES};
use super::sheet::Sheet;

/// A field that says something else than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Which one.
    pub field: &'static Field,
    /// What it said.
    pub was: String,
    /// What it says.
    pub is: String,
}

impl Changed {
    /// Whether it needs a second person: who may see something does where somebody sees it who did not before.
    pub fn is_critical(&self) -> bool {
        let viewers = |name: &str| Audience::from_stored(name).viewers();
        match self.field.input {
            Input::Audience => !viewers(&self.was).contains(viewers(&self.is)),
            _ => self.field.is_critical(),
        }
    }
}

/// What changed from one sheet to another, in the order of the form.
pub fn changed(was: &Sheet, is: &Sheet) -> Vec<Changed> {
    let differs = |field: &&'static Field| was.get(field.name) != is.get(field.name);
    let change = |field: &'static Field| Changed {
        field,
        was: was.get(field.name).to_owned(),
        is: is.get(field.name).to_owned(),
    };
    FIELDS.iter().filter(differs).map(change).collect()
}

/// Whether something changed that needs a second person. A service that did not exist before does, and a place that
/// comes or goes, even one without an address.
pub fn is_critical(was: &Sheet, is: &Sheet) -> bool {
    was.is_empty()
        || (0..PLACES).any(|place| was.has_place(place) != is.has_place(place))
        || changed(was, is).iter().any(Changed::is_critical)
}

/// What comes of a change when others changed something since it was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// What it all says now: each change where only one changed something, this one where both did.
    pub sheet: Sheet,
    /// The fields both changed, each to something else.
    pub both: Vec<&'static Field>,
}

/// Puts a change upon what is there now; both began at `base`.
pub fn merge(base: &Sheet, now: &Sheet, change: &Sheet) -> Merged {
    let [base, change] = &beside(base, now, change);
    let mut merged = Merged { sheet: now.clone(), both: Vec::new() };
    for changed in changed(base, change) {
        let name = changed.field.name;
        if now.get(name) != base.get(name) && now.get(name) != changed.is {
            merged.both.push(changed.field);
        }
        merged.sheet.set(name, &changed.is);
    }
    merged
}

/// What the form said when it was begun and what was written, with each place where it stands now: places may have come
/// and gone since.
fn beside(base: &Sheet, now: &Sheet, change: &Sheet) -> [Sheet; 2] {
    let id = |sheet: &Sheet, place: usize| sheet.at(At::PlaceId(place)).to_owned();
    let stays = |place: usize| match id(base, place) {
        known if !known.is_empty() => known == id(now, place),
        // A form that carries no ids along, or a place that comes where another one came meanwhile.
        _ => base.has_place(place) || !(now.has_place(place) && change.has_place(place)),
    };
    if (0..PLACES).all(stays) {
        return [base.clone(), change.clone()];
    }
    let known =
        |place: &usize| [base, change].into_iter().map(|sheet| id(sheet, *place)).find(|id| !id.is_empty());
    let there =
        |place: usize| known(&place).and_then(|known| (0..PLACES).find(|there| id(now, *there) == known));
    let mut to: [Option<usize>; PLACES] = std::array::from_fn(there);
    // What stands nowhere now goes where nothing does.
    for place in 0..PLACES {
        let free = |there: &usize| !now.has_place(*there) && !to.contains(&Some(*there));
        let there = [place].into_iter().chain(0..PLACES).find(free);
        if let Some(to) = to.get_mut(place).filter(|to| to.is_none()) {
            *to = there;
        }
    }
    [base, change].map(|sheet| {
        let mut moved = sheet.clone();
        let places = || FIELDS.iter().filter(|field| field.at.place().is_some());
        places().for_each(|field| moved.set(field.name, ""));
        for field in places() {
            let there = field.at.place().and_then(|place| Some(field.at.moved_to((*to.get(place)?)?)));
            if let Some(there) = there.filter(|_| !sheet.get(field.name).is_empty()) {
                moved.say(there, sheet.get(field.name));
            }
        }
        moved
    })
}

/// A run of words that stayed, went or came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Same(String),
    /// It stood in the old text only.
    Gone(String),
    /// It stands in the new text only.
    Come(String),
}

/// The difference of two texts, word by word.
pub fn words(was: &str, is: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_unicode_words(was, is).iter_all_changes() {
        let text = change.value();
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(run)))
            | (ChangeTag::Delete, Some(Piece::Gone(run)))
            | (ChangeTag::Insert, Some(Piece::Come(run))) => run.push_str(text),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(text.to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Gone(text.to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::Come(text.to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sheet(says: &[(&str, &str)]) -> Sheet {
        let mut sheet = Sheet::default();
        says.iter().for_each(|(name, says)| sheet.set(name, says));
        sheet
    }

    #[test]
    fn only_what_was_changed_is_put_upon_what_is_there_now() {
        let base = sheet(&[("name", "Tanácsadás"), ("phone", "1"), ("fees", "ingyenes")]);
        let now = sheet(&[("name", "Jogi tanácsadás"), ("phone", "2"), ("fees", "ingyenes")]);
        let change = sheet(&[("name", "Tanácsadás"), ("phone", "3"), ("fees", "500 Ft")]);
        let merged = merge(&base, &now, &change);
        assert_eq!(merged.sheet, sheet(&[("name", "Jogi tanácsadás"), ("phone", "3"), ("fees", "500 Ft")]));
        assert_eq!(merged.both.iter().map(|field| field.name).collect::<Vec<_>>(), ["phone"]);
    }

    #[test]
    fn what_leads_people_somewhere_is_critical_and_a_sentence_is_not() {
        let was = sheet(&[("name", "Tanácsadás"), ("phone", "1")]);
        for (field, critical) in [
            ("phone", true),
            ("email", true),
            ("url", true),
            ("address", true),
            ("status", true),
            ("closed_from", true),
            ("description", false),
            ("monday", false),
        ] {
            let mut is = was.clone();
            is.set(field, "9–12");
            assert_eq!(is_critical(&was, &is), critical, "{field}");
        }
        assert!(is_critical(&Sheet::default(), &was), "a new service is one");
        let mut placed = was.clone();
        placed.set("place", "Ház");
        assert!(is_critical(&placed, &was) && is_critical(&was, &placed), "and a place that comes or goes");
    }

    proptest! {
        #[test]
        fn the_pieces_make_both_texts_again(was in "[ab ,.]{0,30}", is in "[ab ,.]{0,30}") {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in words(&was, &is) {
                match piece {
                    Piece::Same(run) => { old.push_str(&run); new.push_str(&run); }
                    Piece::Gone(run) => old.push_str(&run),
                    Piece::Come(run) => new.push_str(&run),
                }
            }
            prop_assert_eq!((old, new), (was, is));
        }

        #[test]
        fn a_change_of_what_nobody_else_touched_is_just_that(was in "[a-c]{0,3}", is in "[a-c]{0,3}") {
            let (base, change) = (sheet(&[("name", &was)]), sheet(&[("name", &is)]));
            prop_assert_eq!(merge(&base, &base, &change), Merged { sheet: change, both: vec![] });
        }
    }
}
