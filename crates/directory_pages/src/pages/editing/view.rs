//! The form of a service as a template draws it.

use directory::editing::Around;
use directory::model::edit::{
    At, FIELDS, Field, Input, Kept, LONGEST_LINE, LONGEST_TEXT, PLACES, Part, ROWS, Sheet, Wrong,
};
use directory::needs::Needs;
use page::Frame;

use super::words::Words;

/// A part of the form.
pub(super) struct Section {
    /// Its name, for links to it.
    pub(super) name: &'static str,
    /// What it asks.
    pub(super) title: String,
    /// What is to be known before filling it in.
    pub(super) notes: Vec<String>,
    /// Its fields, as they belong together.
    pub(super) blocks: Vec<Block>,
}

/// Fields that belong together: those of a place, or of a list of hours.
#[derive(Default)]
pub(super) struct Block {
    /// What they are of; none where that needs no saying.
    pub(super) title: Option<String>,
    /// Whether they are folded away, for who has nothing to say there.
    pub(super) folded: bool,
    pub(super) notes: Vec<String>,
    pub(super) controls: Vec<Control>,
    /// The same again and again.
    pub(super) rows: Vec<(String, Vec<Control>)>,
    /// The hours at a place alone.
    pub(super) hours: Vec<Control>,
    /// The number under which a place is left.
    pub(super) leave: Option<usize>,
}

/// A field.
pub(super) struct Control {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    /// How it is drawn: `area`, `select`, `checks`, `hidden`, or the type of an `<input>`.
    pub(super) kind: &'static str,
    pub(super) value: String,
    pub(super) choices: Vec<Choice>,
    /// The same in groups that are folded where nothing of them is chosen.
    pub(super) groups: Vec<Group>,
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

/// Choices that belong together.
pub(super) struct Group {
    pub(super) name: String,
    /// How many of them are chosen.
    pub(super) chosen: usize,
    pub(super) choices: Vec<Choice>,
}

/// What a form is drawn from.
pub(super) struct Asked<'s> {
    pub(super) sheet: &'s Sheet,
    /// What somebody else saved meanwhile.
    pub(super) theirs: Option<&'s Sheet>,
    pub(super) around: &'s Around,
    pub(super) needs: &'s Needs,
}

impl Asked<'_> {
    /// Whether a place is told of, here or by somebody else.
    fn has_place(&self, place: usize) -> bool {
        [Some(self.sheet), self.theirs].into_iter().flatten().any(|sheet| sheet.has_place(place))
    }

    /// Whether something is said in one of these fields, here or by somebody else.
    fn says(&self, fields: &[&'static Field]) -> bool {
        let sheets = [Some(self.sheet), self.theirs];
        sheets.into_iter().flatten().any(|sheet| fields.iter().any(|field| !sheet.get(field.name).is_empty()))
    }
}

/// The parts of the form in their order.
pub(super) fn sections(frame: &Frame, asked: &Asked) -> Vec<Section> {
    let section = |part: Part| Section {
        name: part.name(),
        title: frame.t(format!("directory-edit-part-{}", part.name())).into_owned(),
        notes: notes(frame, part, asked),
        blocks: match part {
            Part::Where => places(frame, asked),
            Part::When => when(frame, asked),
            _ => vec![block(frame, asked, |field| field.part == part)],
        },
    };
    Part::ALL.into_iter().map(section).collect()
}

fn fields(these: impl Fn(&Field) -> bool) -> Vec<&'static Field> {
    FIELDS.iter().filter(|field| these(field)).collect()
}

fn controls(frame: &Frame, asked: &Asked, fields: &[&'static Field]) -> Vec<Control> {
    fields.iter().map(|field| control(frame, field, asked)).collect()
}

fn block(frame: &Frame, asked: &Asked, these: impl Fn(&Field) -> bool) -> Block {
    Block { controls: controls(frame, asked, &fields(these)), ..Block::default() }
}

/// The places there are, and room for one more.
fn places(frame: &Frame, asked: &Asked) -> Vec<Block> {
    let there: Vec<usize> = (0..PLACES).filter(|place| asked.has_place(*place)).collect();
    let next = (0..PLACES).find(|place| !there.contains(place));
    let several = there.len() + asked.around.elsewhere.len() > 1;
    let mut places: Vec<usize> = there.iter().copied().chain(next).collect();
    if there.is_empty() && asked.around.elsewhere.is_empty() {
        places.push(1);
    }
    places.sort_unstable();
    let place = |place: usize| {
        let is_there = there.contains(&place);
        let hours = fields(|field| matches!(field.at, At::PlaceHours(at, _) if at == place));
        let asks_hours = (several && is_there) || asked.says(&hours);
        let id = asked.sheet.at(At::PlaceId(place));
        let others =
            asked.around.others.get(id).map(|count| frame.t1("directory-edit-shared-place", "count", *count));
        let first = places.first() == Some(&place) && asked.around.elsewhere.is_empty();
        let title =
            if is_there || first { "directory-edit-place-number" } else { "directory-edit-place-more" };
        let title = (several || !first).then(|| frame.t1(title, "number", place + 1).into_owned());
        let told = fields(|field| field.at.place() == Some(place) && !matches!(field.at, At::PlaceHours(..)));
        Block {
            folded: !is_there && !first,
            notes: others.map(std::borrow::Cow::into_owned).into_iter().collect(),
            controls: controls(frame, asked, &told),
            hours: if asks_hours { controls(frame, asked, &hours) } else { Vec::new() },
            leave: is_there.then_some(place + 1),
            title,
            ..Block::default()
        }
    };
    places.iter().map(|at| place(*at)).collect()
}

/// The week, what is not the same every week, and a closure.
fn when(frame: &Frame, asked: &Asked) -> Vec<Block> {
    let mut blocks = vec![block(frame, asked, |field| matches!(field.at, At::Hours(_) | At::HoursNote))];
    if !asked.around.kept.contains(&Kept::Rows) {
        let row = |row: usize| fields(|field| matches!(field.at, At::Row(at, _) if at == row));
        let last = (0..ROWS).rev().find(|at| asked.says(&row(*at)));
        let shown = last.map_or(1, |last| (last + 2).min(ROWS));
        let title = |at: usize| frame.t1("directory-edit-row-number", "number", at + 1).into_owned();
        blocks.push(Block {
            title: Some(frame.t("directory-edit-rows").into_owned()),
            folded: last.is_none(),
            notes: vec![frame.t("directory-edit-rows-hint").into_owned()],
            rows: (0..shown).map(|at| (title(at), controls(frame, asked, &row(at)))).collect(),
            ..Block::default()
        });
    }
    blocks.push(block(frame, asked, |field| matches!(field.at, At::Closure(_))));
    blocks
}

fn notes(frame: &Frame, part: Part, asked: &Asked) -> Vec<String> {
    let here = |kept: &&Kept| match kept {
        Kept::Places | Kept::Place => part == Part::Where,
        Kept::Hours | Kept::Rows => part == Part::When,
        Kept::Phones => part == Part::How,
        Kept::Costs => part == Part::Cost,
    };
    let kept = asked.around.kept.iter().filter(here);
    let mut notes: Vec<String> =
        kept.map(|kept| frame.t(format!("directory-edit-kept-{}", kept.name())).into_owned()).collect();
    if part == Part::Where {
        let elsewhere = asked.around.elsewhere.iter().filter(|place| !place.is_empty());
        notes.extend(elsewhere.map(|place| frame.plain(place).to_string()));
    }
    if part == Part::When {
        notes.push(frame.t("directory-edit-hours-hint").into_owned());
    }
    notes
}

fn control(frame: &Frame, field: &'static Field, asked: &Asked) -> Control {
    let value = asked.sheet.get(field.name);
    let theirs = asked.theirs.map(|sheet| sheet.get(field.name)).filter(|theirs| *theirs != value);
    let hint = format!("directory-edit-{}-hint", field.label());
    let words = Words { frame, needs: asked.needs };
    Control {
        name: field.name,
        label: words.bare_label(field),
        // What is to be known of a row stands above all of them.
        hint: (frame.locale().has(&hint) && !matches!(field.at, At::Row(..)))
            .then(|| frame.t(&hint).into_owned()),
        kind: kind(field.input),
        choices: words.choices(field, value),
        groups: if field.input == Input::Needs { words.groups(field, value) } else { Vec::new() },
        most: if kind(field.input) == "area" { LONGEST_TEXT } else { LONGEST_LINE },
        critical: field.is_critical(),
        told: field.is_told(),
        theirs: theirs.filter(|_| field.input != Input::Carried).map(|theirs| words.said(field, theirs)),
        value: value.to_owned(),
    }
}

const fn kind(input: Input) -> &'static str {
    match input {
        Input::Text | Input::Lines => "area",
        Input::Choice(_) | Input::Audience => "select",
        Input::Choices(_) | Input::Spoken | Input::Needs => "checks",
        Input::Date => "date",
        Input::Phone => "tel",
        Input::Email => "email",
        Input::Url => "url",
        Input::Carried => "hidden",
        // Not "number": its arrows change what was typed, and "about 500" would be lost.
        Input::Line | Input::Number | Input::Hours => "text",
    }
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

/// The place of the sample form.
const SAMPLE_PLACE: &str = "5d0ab6d8-6ab5-5c0f-9a2c-1c2f2a1d7f10";

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
        ("place_id", SAMPLE_PLACE),
        ("place_audience", "members"),
        ("place_2", "Könyvtár"),
        ("place_monday_2", "14:00–16:00"),
        ("needs", "papers,unheard_of"),
        ("often_1", "second-week"),
        ("day_1", "MO"),
        ("hours_1", "9:00–12:00"),
        ("from_1", "2026-12-07"),
        ("tuesday", "9:00–12:00, 13:00–17:00"),
        ("closed_from", "2026-12-21"),
        ("closed_to", "2027-01-03"),
        ("access", "walk_in,phone"),
        ("phone", "+36 1 000 0000"),
        ("phone_audience", "members_without_authorities"),
        ("languages", "hu,qtz"),
        ("documents", "útlevél\nlakcímkártya"),
    ] {
        now.set(name, says);
    }
    let mut theirs = now.clone();
    theirs.set("phone", "+36 1 000 0001");
    theirs.set("phone_audience", "public");
    theirs.set("access", "");
    let form = directory::editing::Form {
        now,
        edit: None,
        around: Around {
            kept: Kept::ALL.into_iter().filter(|kept| *kept != Kept::Rows).collect(),
            elsewhere: vec!["Művelődési Ház".to_owned()],
            others: [(SAMPLE_PLACE.to_owned(), 2)].into(),
        },
        lang: Some(kernel::Lang::HU),
    };
    let fields = FIELDS.iter().zip(Wrong::ALL);
    (form, fields.collect(), theirs)
}
