//! What samples of the pages show.

use std::sync::Arc;

use chrono::NaiveDate;
use kernel::{Audience, Entity, Id, Instant, Lang, Record, TextStatus, Value};
use page::{Frame, PageError};
use roundtable::agenda::Item;
use roundtable::meetings::Meeting;
use roundtable::minutes::{Correction, Entry, Minutes};
use roundtable::model::agenda::Kind as For;
use roundtable::model::meeting::{Mode, State};
use roundtable::model::minutes::Kind;
use roundtable::model::rules::{Says, State as RulesState};
use roundtable::model::seat::Category;
use roundtable::model::table::{self, Ending};
use roundtable::model::{
    AGENDA_ITEM, MEETING, MINUTES, MINUTES_ENTRY, ROUND_TABLE, RULES_OF_PROCEDURE, SEAT,
};
use roundtable::names::{Eyes, Names};
use roundtable::rules::{Answer, Version};
use roundtable::search::{Place, Places};
use roundtable::seats::Seat;
use roundtable::shown::{
    By, Came, ItemShown, LineShown, MeetingShown, MinutesShown, Round, Seated, TableShown,
};
use roundtable::sitting::Sitting;
use roundtable::tables::Table;

use crate::sample_id;
use crate::search::{Found, Query, SIZE, Talk, View};

/// The day samples are read on.
pub(crate) const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 30) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

fn record(entity: &'static Entity, name: &str, texts: &[(&str, &str)], lines: &[(&str, &str)]) -> Record {
    let mut record = Record::new(entity, sample_id(name));
    record.audience = Audience::Public;
    for (field, body) in texts {
        record.tell(field, Lang::HU, body);
    }
    for (field, line) in lines {
        record.set(field, Some(Value::Line((*line).into())));
    }
    record
}

fn a_table(kind: table::Kind, state: table::State) -> Record {
    let texts = [
        ("name", "Minta Kerekasztal"),
        (
            "purpose",
            "Hogy a városban mindenki megtalálja, amire szüksége van.\nÉs hogy akik segítenek, tudjanak egymásról.",
        ),
    ];
    record(&ROUND_TABLE, "table", &texts, &[("kind", kind.name()), ("state", state.name())])
}

/// A table as it is when it meets.
pub(crate) fn table() -> Table {
    Table(a_table(table::Kind::CityWide, table::State::Active))
}

/// A topic that a member opened.
pub(crate) fn topic() -> Table {
    Table(a_table(table::Kind::Topic, table::State::Founded))
}

/// A table of each kind, in each state, over for each reason.
pub(crate) fn every_table() -> Vec<(Table, Option<Meeting>)> {
    let mut all = vec![(table(), Some(meeting(State::Announced)))];
    all.extend(table::Kind::ALL.map(|kind| (Table(a_table(kind, table::State::Founded)), None)));
    all.extend(table::State::ALL.map(|state| (Table(a_table(table::Kind::Local, state)), None)));
    for ending in Ending::ALL {
        let mut over = a_table(table::Kind::Thematic, table::State::Closed);
        over.set("closed_as", Some(Value::Line(ending.name().into())));
        all.push((Table(over), None));
    }
    all
}

/// A seat of a community.
pub(crate) fn seat(name: &str, category: Category) -> Seat {
    let lines = [("category", category.name()), ("kind", "member"), ("since", "2026-01-01")];
    Seat(record(&SEAT, name, &[("community", "Minta közösség")], &lines))
}

/// A meeting in a state.
pub(crate) fn meeting(state: State) -> Meeting {
    let texts = [
        ("title", "Harmadik ülés"),
        ("place", "Minta Művelődési Ház, Minta utca 1."),
        ("room", "Nagyterem, földszint"),
        ("access", "Lépcső nélkül, a hátsó kapun át."),
    ];
    let lines = [
        ("state", state.name()),
        ("starts", "2026-12-03T14:00"),
        ("mode", Mode::Hybrid.name()),
        ("link", "https://hivas.example/minta"),
        ("languages", "en uk"),
        ("childcare", "yes"),
    ];
    Meeting(record(&MEETING, "meeting", &texts, &lines))
}

fn by(name: Option<&str>, category: Category) -> Option<By> {
    let mut named = record(&ROUND_TABLE, "named", &[], &[]);
    let name = name.and_then(|name| {
        named.tell("name", Lang::HU, name);
        named.text("name", Lang::HU).cloned()
    });
    Some(By { name, category })
}

/// Who sits there.
pub(crate) fn round() -> Round {
    let names = ["Képzelt Híd Egyesület", "Ahol Otthon Alapítvány", "Minta Kerület"];
    let seated = |(name, category): (&str, Category)| {
        Some(Seated {
            name: by(Some(name), category)?.name?,
            category,
            organization: Some(sample_id(name)),
            observer: category == Category::District,
        })
    };
    let categories = [Category::Ngo, Category::Ngo, Category::District];
    Round { named: names.into_iter().zip(categories).filter_map(seated).collect(), unnamed: 12 }
}

/// A table with everything.
pub(crate) fn table_shown() -> TableShown {
    let states = [State::Announced, State::Postponed, State::Cancelled, State::InProgress];
    TableShown {
        table: table(),
        round: round(),
        coming: states.map(meeting).into(),
        past: vec![(meeting(State::Closed), true), (meeting(State::Held), false)],
        came: Came::Many(41),
        has_rules: true,
    }
}

/// A table with nothing yet.
pub(crate) fn bare_table_shown() -> TableShown {
    let mut bare = a_table(table::Kind::Local, table::State::Closed);
    bare.tell("how_to_be_heard", Lang::HU, "Minden hónap első keddjén a könyvtárban.");
    bare.set("closed_as", Some(Value::Line(Ending::Merged.name().into())));
    let round = Round { named: Vec::new(), unnamed: 3 };
    TableShown {
        table: Table(bare),
        round,
        coming: Vec::new(),
        past: Vec::new(),
        came: Came::Few,
        has_rules: false,
    }
}

/// Items of an agenda: one for everybody, one after which nobody says who said what, and those kept from some.
pub(crate) fn items(kinds: &[For]) -> Vec<ItemShown> {
    let item = |(at, kind): (usize, &For)| {
        let texts = [("title", "Tolmácsok a hivatalokban"), ("description", "Mire jutottunk ősz óta?")];
        let mut item = record(&AGENDA_ITEM, &format!("item {at}"), &texts, &[("kind", kind.name())]);
        item.set("minutes", Some(Value::Number(20.0)));
        if at == 1 {
            item.set("chatham_house", Some(Value::Line("yes".into())));
        }
        let by = if at == 1 { None } else { by(Some("Képzelt Híd Egyesület"), Category::Ngo) };
        ItemShown { item: Item(item), by }
    };
    kinds.iter().enumerate().map(item).collect()
}

/// Lines of minutes: of the meeting as a whole, and of the first item one of each kind.
pub(crate) fn lines() -> Vec<LineShown> {
    let entry = |name: &str, kind: Kind, text: &str, item: bool| {
        let mut entry = record(&MINUTES_ENTRY, name, &[("text", text)], &[("kind", kind.name())]);
        entry.set("item_id", item.then(|| Value::Id(sample_id("item 0"))));
        entry
    };
    let mut late = entry("late", Kind::Action, "Összeírja, melyik hivatalban van tolmács.", true);
    late.set("due", Some(Value::Line("2026-11-15".into())));
    let mut open = entry("open", Kind::Action, "Elküldi a jegyzéket.", true);
    open.set("due", Some(Value::Line("2026-12-15".into())));
    let mut done = entry("done", Kind::Action, "Kinyitja a termet.", true);
    done.set("done", Some(Value::Line("2026-11-20".into())));
    late.set("corrected", Some(Value::Line("2026-11-28".into())));
    for lang in Lang::PUBLIC.into_iter().filter(|lang| *lang != Lang::HU) {
        open.tell_as("text", lang, "…", TextStatus::Machine);
        done.tell_as("text", lang, "…", TextStatus::Reviewed);
    }
    done.tell("text", Lang::HU, "Kinyitja a nagytermet.");
    let line = |entry, by| LineShown { entry: Entry(entry), by };
    vec![
        line(entry("whole", Kind::Note, "Az ülés rendben lezajlott.", false), None),
        line(
            entry("note", Kind::Note, "Sok helyen a gyerek fordít.", true),
            by(Some("Képzelt Híd Egyesület"), Category::Ngo),
        ),
        line(entry("decision", Kind::Decision, "Közös jegyzéket vezetünk.", true), None),
        line(late, by(None, Category::CityDepartment)),
        line(open, by(None, Category::District)),
        line(done, None),
    ]
}

/// Corrections: one of a line that waits, one that was taken, one that was not.
pub(crate) fn corrections() -> Vec<Correction> {
    let correction = |taken: Option<bool>, entry: Option<&str>| Correction {
        id: sample_id("correction"),
        entry: entry.map(sample_id),
        person: sample_id("person"),
        text: "A gyerekek helyett: sok helyen.".to_owned(),
        taken,
        answer: taken.map(|_| "Köszönjük.".to_owned()),
        at: Instant::from_micros(1_795_338_000_000_000),
    };
    vec![
        correction(None, Some("note")),
        correction(None, None),
        correction(None, Some("taken away")),
        correction(Some(true), None),
        correction(Some(false), None),
    ]
}

/// What somebody asks on the pages that find what was talked about: nothing yet, and something.
pub(crate) fn queries() -> [Query; 2] {
    let asked = Query { typed: "gyerek tolmács".to_owned(), ..Query::default() };
    [Query::default(), asked]
}

/// What such a page shows: everything there is, or nothing.
pub(crate) fn found(
    frame: &Frame,
    query: &Query,
    full: bool,
    page: impl Fn(&Frame, Found<'_>) -> Result<View, PageError>,
) -> Result<View, PageError> {
    let talk = Talk {
        table: table(),
        meeting: meeting(State::Closed),
        items: items(&[For::Common]),
        lines: lines(),
    };
    let place = |item: Option<Id>, entry: Option<Id>| Place {
        table: talk.table.id(),
        meeting: talk.meeting.id(),
        item,
        entry,
    };
    let titles = talk.items.iter().map(|shown| place(Some(shown.item.id()), None));
    let lines = talk.lines.iter().map(|line| place(line.entry.item(), Some(line.entry.id())));
    let mut places = Places::default();
    if full {
        places.found = titles.chain(lines).cycle().take(3 * SIZE).collect();
        places.more = true;
    }
    let wanted = query.wanted(frame);
    let tables = [table()];
    let found =
        Found { wanted: wanted.as_ref(), places: &places, tables: &tables, ..Found::nothing(query, TODAY) };
    page(frame, Found { talks: std::slice::from_ref(&talk), ..found })
}

/// Minutes in a state.
pub(crate) fn minutes(state: &str) -> Minutes {
    let lines = [("state", state), ("review_until", "2026-12-07"), ("approved_on", "2026-11-25")];
    Minutes(record(&MINUTES, "minutes", &[], &lines))
}

/// Meetings in each state, one with its minutes.
pub(crate) fn meetings_shown() -> Vec<MeetingShown> {
    let shown = |state: State| MeetingShown {
        table: table(),
        meeting: meeting(state),
        languages: vec![Lang::EN, Lang::AR],
        items: items(&[For::Common, For::Common]),
        minutes: None,
    };
    let published = MinutesShown { minutes: minutes("published"), lines: lines() };
    let mut all: Vec<MeetingShown> = State::ALL.map(shown).into();
    all.push(MeetingShown { minutes: Some(published), ..shown(State::Closed) });
    all.push(MeetingShown { items: Vec::new(), ..shown(State::Announced) });
    all
}

/// Seats of communities: their names stand in the seats themselves.
pub(crate) fn seats() -> Vec<Seat> {
    let seat = |name: &str| {
        let lines = [("category", Category::CommunityRepresentative.name()), ("kind", "member")];
        Seat(record(&SEAT, name, &[("community", name)], &lines))
    };
    ["Képzelt közösség", "Minta olvasókör", "Példa anyák köre"].map(seat).into()
}

/// Seats as everybody sees them.
pub(crate) fn names(seats: Vec<Seat>) -> Names {
    Names::new(Arc::new(Sitting::of(seats)), Eyes::Public)
}

/// What was brought in from seats: by itself, entered for it, and by whoever calls the table together.
pub(crate) fn brought_in(seats: &[Seat]) -> Vec<Item> {
    let mut items: Vec<Item> =
        items(&[For::Internal, For::Internal, For::Common]).into_iter().map(|shown| shown.item).collect();
    for (at, (Item(item), seat)) in items.iter_mut().zip(seats).take(2).enumerate() {
        item.set("raised_seat_id", Some(Value::Id(seat.id())));
        item.set("entered_for", (at == 1).then(|| Value::Line("yes".into())));
    }
    items
}

/// A version of rules of procedure.
pub(crate) fn version(number: u32, state: RulesState) -> Version {
    let text = format!(
        "Így dolgozunk együtt, {number}. szöveg.\n\n## Helyek\n\n- Minden szervezetnek **egy** helye van.\n- A hely maga nevezi meg, ki ül ott."
    );
    let texts = [("text", text.as_str()), ("changes", "Helyettese is lehet egy helynek.")];
    let mut lines = vec![("state", state.name()), ("answer_by", "2026-12-20")];
    if matches!(state, RulesState::Adopted | RulesState::NotAdopted | RulesState::Superseded) {
        lines.push(("decided_on", "2026-11-20"));
    }
    let mut version = record(&RULES_OF_PROCEDURE, &format!("rules {number}"), &texts, &lines);
    version.set("number", Some(Value::Number(f64::from(number))));
    Version(version)
}

/// What seats said of a version: each of what can be said, an objection with a reply and one without.
pub(crate) fn rules_answers(seats: &[Seat]) -> Vec<Answer> {
    let answer = |(at, seat): (usize, &Seat)| {
        let says = Says::ALL[at % Says::ALL.len()];
        let objects = says == Says::Object;
        Answer {
            seat: seat.id(),
            says,
            reason: objects.then(|| "Egy hely kevés annak, aki három városrészben dolgozik.".to_owned()),
            entered_for: at == 1,
            reply: None,
            at: Instant::from_micros(0),
            person: sample_id("person"),
        }
    };
    let mut answers: Vec<Answer> = seats.iter().enumerate().map(answer).collect();
    let replied = answers.iter().find(|answer| answer.says == Says::Object).cloned();
    answers.extend(
        replied.map(|answer| Answer { reply: Some("Helyettest többet is küldhet.".to_owned()), ..answer }),
    );
    answers
}
