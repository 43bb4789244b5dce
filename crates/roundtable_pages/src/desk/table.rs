//! `/{lang}/tables/{id}`: for who calls a table together, all of it: what it is, who sits there, who does what for it, its
//! meetings, and what waits to be talked about.

mod act;
mod load;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Choice, FieldError, Frame, Granted, Page, PageError, Pages, Path};
use roundtable::agenda::Item;
use roundtable::meetings::Meeting;
use roundtable::model::seat::{Category, Office, Part};
use roundtable::model::table::{Ending, Light};
use roundtable::policy::{Convene, Open};

pub(crate) use act::change;
pub(super) use act::unexpected;
use load::{Sat, Whole};

use super::{meeting_path, table_path};
use crate::here::Here;
use crate::long::{Excerpt, Kind};
use crate::words::{self, SeatName, choices, named, when};
use crate::{Front, sample_id};

/// One table.
#[derive(Template)]
#[template(path = "table.html")]
pub struct TablePage<'a> {
    frame: Frame<'a>,
    path: String,
    kit: String,
    rules: String,
    numbers: String,
    name: Text,
    state: String,
    kind: String,
    version: i64,
    events: Vec<Choice>,
    endings: Vec<Choice>,
    typed: Typed,
    lights: Vec<Choice>,
    groups: Vec<Group>,
    seats: usize,
    pages: Pages,
    /// The seat whose people are looked at.
    one: Option<OneSeat>,
    unseated: Vec<Choice>,
    categories: Vec<Choice>,
    offices: Vec<Holding>,
    office_choices: Vec<Choice>,
    candidates: Vec<Choice>,
    may_invite: bool,
    meetings: Vec<MeetingRow>,
    backlog: Vec<String>,
    errors: Vec<FieldError>,
    said: Option<String>,
}

/// What the forms of the page sent, so that nothing typed is lost.
#[derive(Default, Clone)]
struct Typed {
    name: String,
    purpose: String,
    heard: String,
    funding: String,
    public: bool,
    community: String,
    observer: bool,
    person: String,
    address: String,
    title: String,
    date: String,
    time: String,
    item: String,
}

/// Seats of one category.
struct Group {
    kind: Kind,
    seats: Vec<SeatRow>,
}

/// A seat in the list.
struct SeatRow {
    id: String,
    href: String,
    name: SeatName,
    observer: Option<String>,
    people: Vec<String>,
}

/// A seat with those who sit there.
struct OneSeat {
    id: String,
    name: SeatName,
    holders: Vec<(String, String, String)>,
    speakers: Vec<Choice>,
    parts: Vec<Choice>,
}

/// Somebody who does something for the table.
struct Holding {
    label: String,
    name: String,
    office: &'static str,
    person: String,
}

/// A meeting in the list.
struct MeetingRow {
    href: String,
    title: Option<Text>,
    when: Option<String>,
    state: String,
}

impl<'a> TablePage<'a> {
    fn of(frame: Frame<'a>, whole: &Whole, typed: Option<Typed>) -> Result<Self, PageError> {
        let table = &whole.table;
        let state = table.state().map_err(PageError::unexpected)?;
        let name = table.0.text("name", frame.lang()).cloned().ok_or(PageError::NotFound)?;
        let typed = typed.unwrap_or_else(|| Typed::of(whole, frame.lang()));
        let lit: Vec<Light> = table.lights().collect();
        let light = |light: Light| {
            Choice::new(light.name(), named(&frame, "light", light.name()), lit.contains(&light))
        };
        Ok(TablePage {
            path: frame.link(&table_path(table.id())),
            numbers: frame.link(&format!("{}/numbers", table_path(table.id()))),
            kit: frame.link(&format!("{}/kit", table_path(table.id()))),
            rules: frame.link(&format!("{}/rules", table_path(table.id()))),
            name,
            state: named(&frame, "state", state.name()),
            kind: named(&frame, "kind", table.kind().map_err(PageError::unexpected)?.name()),
            version: table.0.version,
            events: choices(&frame, "event", state.events().map(|event| event.name()), None),
            endings: choices(&frame, "ending", Ending::ALL.map(Ending::name), None),
            lights: Light::ALL.into_iter().map(light).collect(),
            groups: groups(&frame, whole),
            seats: whole.categories.values().sum(),
            pages: whole.pages.clone(),
            one: whole.one.as_ref().map(|sat| one_seat(&frame, whole, sat)),
            unseated: whole
                .unseated
                .iter()
                .map(|(id, name)| Choice::new(id.to_string(), name, false))
                .collect(),
            categories: Category::ALL
                .map(|one| Choice::new(one.name(), words::category(&frame, one), false))
                .into(),
            offices: whole.offices.iter().map(|(office, person)| holding(&frame, *office, person)).collect(),
            office_choices: choices(&frame, "office", Office::ALL.map(Office::name), None),
            candidates: whole
                .candidates
                .iter()
                .map(|(id, name)| Choice::new(id.to_string(), name, false))
                .collect(),
            may_invite: whole.may_invite,
            meetings: whole.meetings.iter().map(|meeting| row(&frame, meeting)).collect::<Result<_, _>>()?,
            backlog: whole.backlog.iter().filter_map(|item| title(&frame, item)).collect(),
            typed,
            errors: Vec::new(),
            said: None,
            frame,
        })
    }
}

impl Typed {
    fn of(whole: &Whole, lang: Lang) -> Typed {
        let text =
            |field| whole.table.0.text(field, lang).map(|text| text.body.to_string()).unwrap_or_default();
        Typed {
            name: text("name"),
            purpose: text("purpose"),
            heard: text("how_to_be_heard"),
            funding: whole.table.funding().unwrap_or_default().to_owned(),
            public: whole.table.is_public(),
            ..Typed::default()
        }
    }
}

fn title(frame: &Frame, item: &Item) -> Option<String> {
    item.0.text("title", frame.lang()).map(|text| page::plain(&text.body).into_owned())
}

fn holding(frame: &Frame, office: Office, person: &people::Person) -> Holding {
    Holding {
        label: named(frame, "office", office.name()),
        name: person.name.clone(),
        office: office.name(),
        person: person.id.to_string(),
    }
}

fn row(frame: &Frame, meeting: &Meeting) -> Result<MeetingRow, PageError> {
    let state = meeting.state().map_err(PageError::unexpected)?;
    Ok(MeetingRow {
        href: frame.link(&meeting_path(meeting.id())),
        title: meeting.0.text("title", frame.lang()).cloned(),
        when: meeting.starts().map(|starts| when(frame, starts)),
        state: named(frame, "meeting-state", state.name()),
    })
}

/// The seats by category, in their order. Where they are many a category whose seats stand elsewhere leads there.
fn groups(frame: &Frame, whole: &Whole) -> Vec<Group> {
    let path = table_path(whole.table.id());
    let known = whole.categories.iter();
    let kinds: Vec<(&str, String, usize)> =
        known.map(|(category, count)| (category.name(), words::category(frame, *category), *count)).collect();
    let names: Vec<&str> = kinds.iter().map(|(name, ..)| *name).collect();
    let group = |(kind, name): (Kind, &str)| {
        let of = |sat: &&Sat| sat.seat.category().is_ok_and(|one| one.name() == name);
        let listed = kind.href.is_none() || kind.on;
        let seats = whole.seats.iter().filter(of).filter(|_| listed).map(|sat| seat_row(frame, whole, sat));
        Group { seats: seats.collect(), kind }
    };
    whole.part.kinds(frame, (&path, "#seats"), kinds).into_iter().zip(names).map(group).collect()
}

fn seat_row(frame: &Frame, whole: &Whole, sat: &Sat) -> SeatRow {
    let people = sat.holders.iter().map(|holder| page::plain(&holder.person.name).into_owned());
    SeatRow {
        id: sat.seat.id().to_string(),
        href: frame.link(&whole.part.beside(
            &table_path(whole.table.id()),
            &format!("seat={}", sat.seat.id()),
            "#seat",
        )),
        name: SeatName::of(frame, &whole.names, &sat.seat),
        observer: sat.seat.is_observer().then(|| frame.t("roundtable-observer").into_owned()),
        people: people.collect(),
    }
}

fn one_seat(frame: &Frame, whole: &Whole, sat: &Sat) -> OneSeat {
    let part = |part: Part| named(frame, "part", part.name());
    let holders = sat.holders.iter().map(|holder| {
        (holder.person.id.to_string(), page::plain(&holder.person.name).into_owned(), part(holder.part))
    });
    OneSeat {
        id: sat.seat.id().to_string(),
        name: SeatName::of(frame, &whole.names, &sat.seat),
        holders: holders.collect(),
        speakers: whole.speakers.iter().map(|(id, name)| Choice::new(id.to_string(), name, false)).collect(),
        parts: choices(frame, "part", Part::ALL.map(Part::name), None),
    }
}

impl<'a> Page<'a> for TablePage<'a> {
    const NAME: &'static str = "desk-table";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let pages = [Whole::sample(false), Whole::sample(true)];
        pages.iter().filter_map(|whole| TablePage::of(frame.clone(), whole, None).ok()).collect()
    }
}

/// The page as it stands.
async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    here: &Here,
    (one, part): (Option<Id>, Excerpt),
    typed: Option<Typed>,
) -> Result<TablePage<'a>, PageError> {
    let whole = Whole::load(front, &frame, here, (one, part)).await?;
    TablePage::of(frame, &whole, typed)
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    here.grant::<Convene>(&front)?;
    let path = table_path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let one = page::field(&pairs, "seat").parse().ok();
    drawn(&front, frame, &here, (one, Excerpt::read(&pairs)), None).await?.respond()
}

/// The id of the table that samples show.
fn sample_table() -> Id {
    sample_id("table")
}
