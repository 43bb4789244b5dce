//! `/{lang}/tables/meeting/{id}/day`: the day itself, for who writes minutes: who is here, what is on, and what is said,
//! line by line, on a phone. A form brings the id of what it writes along, so that sending it twice writes it once.

mod facts;
mod one;
mod said;
mod sample;
mod speakers;
mod there;

use std::borrow::Cow;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, Route};
use roundtable::Unchanged;
use roundtable::agenda::Item;
use roundtable::attendance::LONGEST;
use roundtable::minutes;
use roundtable::model::minutes as writing;
use roundtable::model::table::Light;
use roundtable::policy::{Open, TakeMinutes};

use self::facts::Facts;
use self::said::{Form, Line, Typed};
use self::speakers::Speakers;
use self::there::{Counts, Group, Guest, Wish};
use super::day_path as path;
use crate::Front;
use crate::forms::{field, to};
use crate::long::Excerpt;
use crate::words::{SeatName, named, when};

pub use one::LinePage;

/// What forms call the part that belongs to no item.
const WHOLE: &str = "whole";
/// What the script asks with: it takes a piece of the page as the answer.
const BY_SCRIPT: HeaderName = HeaderName::from_static("x-by-script");

/// The route rows.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (day, line) = (DayPage::NAME, LinePage::NAME);
    vec![
        Route::get::<Open, _, _, _>("/{lang}/tables/meeting/{id}/day", day, DayPage::CACHE, page_of, here()),
        Route::post::<Open, _, _, _>("/{lang}/tables/meeting/{id}/day", day, send, here()),
        Route::get::<Open, _, _, _>(
            "/{lang}/tables/meeting/{id}/day/lines",
            day,
            DayPage::CACHE,
            lines,
            here(),
        ),
        Route::get::<Open, _, _, _>(
            "/{lang}/tables/meeting/{id}/day/line/{line}",
            line,
            LinePage::CACHE,
            one::page,
            here(),
        ),
        Route::post::<Open, _, _, _>("/{lang}/tables/meeting/{id}/day/line/{line}", line, one::send, here()),
    ]
}

/// What the script needs to know: where it asks, and under which name it keeps what waits.
struct Wire {
    lines: String,
    key: String,
}

impl Wire {
    fn of(frame: &Frame, meeting: Id) -> Wire {
        Wire { lines: frame.link(&format!("{}/lines", path(meeting))), key: meeting.to_string() }
    }
}

/// The day of a meeting.
#[derive(Template)]
#[template(path = "day.html")]
pub struct DayPage<'a> {
    frame: Frame<'a>,
    name: Text,
    state: String,
    when: Option<String>,
    meeting: String,
    /// Where the code for the wall is; none where the table has none.
    check_in: Option<String>,
    corrections: String,
    translations: String,
    action: String,
    wire: Wire,
    begun: bool,
    counted: bool,
    minutes: Option<writing::State>,
    groups: Vec<Group>,
    guest_id: String,
    guest: String,
    /// Putting somebody on the speakers list.
    asks: Option<speakers::Form>,
    part: Part,
    told: Option<(&'static str, Cow<'a, str>)>,
    errors: Vec<FieldError>,
}

/// The pieces of the page that others change.
struct Part {
    version: String,
    now: Option<(Text, String)>,
    blocks: Vec<Block>,
    counts: Counts,
    guests: Vec<Guest>,
    /// None where the table has no speakers list.
    speakers: Option<Speakers>,
    action: String,
}

/// The same as an answer to the script.
#[derive(Template)]
#[template(path = "day_part.html")]
struct PartAnswer<'a> {
    frame: Frame<'a>,
    part: Part,
    there: String,
}

/// An agenda item, or the meeting as a whole.
struct Block {
    key: String,
    title: Option<Text>,
    at: Option<String>,
    minutes: Option<u32>,
    now: bool,
    kind: Option<String>,
    chatham_house: bool,
    presenter: Option<SeatName>,
    lines: Vec<Line>,
    form: Option<Form>,
}

/// What a page shows besides what the store knows.
#[derive(Default)]
struct Shown {
    /// What was typed: for which item, and under which id.
    typed: Option<(String, Id, Typed)>,
    wishes: Vec<Wish>,
    /// Which seats are looked at, where there are many.
    part: Excerpt,
    guest: String,
    told: Option<(&'static str, &'static str)>,
    errors: Vec<FieldError>,
}

impl Shown {
    fn telling(color: &'static str, key: &'static str) -> Shown {
        Shown { told: Some((color, key)), ..Shown::default() }
    }
}

impl Part {
    fn of(frame: &Frame, facts: &Facts) -> Result<Part, PageError> {
        let (times, now) = (facts.times(), facts.on_now());
        let time = |at: chrono::NaiveDateTime| frame.locale().time(at.time());
        let mut blocks = Vec::new();
        for (at, item) in facts.items.iter().enumerate() {
            let begins = times.as_ref().and_then(|times| times.get(at)).copied();
            blocks.push(block(frame, facts, item, begins.map(time), now.is_some_and(|(on, _)| on == at))?);
        }
        blocks.push(Block {
            key: WHOLE.to_owned(),
            title: None,
            at: None,
            minutes: None,
            now: false,
            kind: None,
            chatham_house: false,
            presenter: None,
            lines: said::lines(frame, facts, None),
            form: None,
        });
        let on = now.and_then(|(at, until)| Some((facts.items.get(at)?, until)));
        Ok(Part {
            version: facts.version(),
            now: on
                .and_then(|(item, until)| Some((item.0.text("title", frame.lang())?.clone(), time(until)))),
            blocks,
            counts: there::counts(frame, facts)?,
            guests: there::guests(facts),
            speakers: Speakers::of(frame, facts)?,
            action: frame.link(&path(facts.meeting.id())),
        })
    }
}

fn block(
    frame: &Frame,
    facts: &Facts,
    item: &Item,
    at: Option<String>,
    now: bool,
) -> Result<Block, PageError> {
    use roundtable::model::agenda::Kind;
    let presenter = item.presenter().and_then(|seat| facts.names.seat(seat));
    let kind = item.kind().map_err(PageError::unexpected)?;
    Ok(Block {
        key: item.id().to_string(),
        title: item.0.text("title", frame.lang()).cloned(),
        at,
        minutes: item.minutes(),
        now,
        kind: (kind != Kind::Common).then(|| named(frame, "item-kind", kind.name())),
        chatham_house: item.is_chatham_house(),
        presenter: presenter.map(|seat| SeatName::of(frame, &facts.names, seat)),
        lines: said::lines(frame, facts, Some(item)),
        form: None,
    })
}

impl<'a> DayPage<'a> {
    /// `ids` makes an id for each form that writes something new.
    fn of(
        frame: Frame<'a>,
        facts: &Facts,
        ids: impl Fn() -> Id,
        mut shown: Shown,
    ) -> Result<Self, PageError> {
        let mut part = Part::of(&frame, facts)?;
        let items = facts.items.iter().map(Some).chain([None]);
        for (block, item) in part.blocks.iter_mut().zip(items).filter(|_| facts.is_written()) {
            let (id, typed) = match shown.typed.take_if(|(key, ..)| *key == block.key) {
                Some((_, id, typed)) => (id, typed),
                None => (ids(), Typed::default()),
            };
            block.form = Some(Form::of(&frame, facts, item, id, typed));
        }
        let meeting = facts.meeting.id();
        Ok(DayPage {
            name: facts.meeting.0.text("title", frame.lang()).cloned().ok_or(PageError::NotFound)?,
            state: named(&frame, "meeting-state", facts.state.name()),
            when: facts.meeting.starts().map(|starts| when(&frame, starts)),
            meeting: frame.link(&facts.home()),
            check_in: facts
                .lights
                .contains(&Light::CheckIn)
                .then(|| frame.link(&super::check_in::path(meeting))),
            corrections: frame.link(&super::corrections::path(meeting)),
            translations: frame.link(&super::translations::path(meeting, translated_first(facts))),
            action: frame.link(&path(meeting)),
            wire: Wire::of(&frame, meeting),
            begun: facts.state.has_begun(),
            counted: facts.is_counted(),
            minutes: facts.minutes,
            // Over a meeting that is closed nothing is noted, and its seats may be a thousand.
            groups: match facts.is_counted() {
                true => there::groups(&frame, facts, &shown.wishes, &shown.part),
                false => Vec::new(),
            },
            guest_id: ids().to_string(),
            guest: shown.guest,
            asks: speakers::Form::of(&frame, facts, ids()),
            part,
            told: shown.told.map(|(color, key)| (color, frame.t(key))),
            errors: shown.errors,
            frame,
        })
    }
}

impl<'a> Page<'a> for DayPage<'a> {
    const NAME: &'static str = "desk-day";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let id = || crate::sample_id("line");
        let sample = |facts: &Facts, shown| DayPage::of(frame.clone(), facts, id, shown);
        let typed = (WHOLE.to_owned(), id(), Typed::default());
        let wrong = Shown {
            typed: Some(typed),
            errors: vec![crate::forms::wrong(&frame, "text-whole", "desk-day-text-missing")],
            ..Shown::telling("warning", "desk-day-there-changed")
        };
        let [before, running, over] = sample::facts();
        let pages = [
            sample(&before, Shown::default()),
            sample(&running, Shown::default()),
            sample(&running, wrong),
            sample(&over, Shown::default()),
        ];
        pages.into_iter().flatten().collect()
    }
}

/// The language that is asked for first: English, where minutes are not written in it.
fn translated_first(facts: &Facts) -> Lang {
    let written = roundtable::source(&facts.meeting.0, "title").map(|text| text.lang);
    if written == Some(Lang::EN) { Lang::HU } else { Lang::EN }
}

fn frame<'a>(
    front: &'a Front,
    lang: Lang,
    path: &'a str,
    open: &Grant<Open>,
) -> Result<Frame<'a>, PageError> {
    front.shell.desk(lang, path, open.actor())
}

async fn page_of(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let (path, part) = (path(id), Excerpt::read(&asked));
    let frame = frame(&front, lang, &path, &open)?.with_query(part.query().trim_start_matches('?'));
    let (facts, _) = Facts::read(&front, open.actor(), id).await?;
    drawn(&front, frame, &facts, Shown { part, ..Shown::default() })?.respond()
}

fn drawn<'a>(front: &Front, frame: Frame<'a>, facts: &Facts, shown: Shown) -> Result<DayPage<'a>, PageError> {
    DayPage::of(frame, facts, || front.store.ids().hidden(), shown)
}

/// What others changed since a page was made; nothing where nothing is.
async fn lines(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = frame(&front, lang, &path, &open)?;
    let (facts, _) = Facts::read(&front, open.actor(), id).await?;
    if page::field(&asked, "since") == facts.version() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    part(frame, &facts, StatusCode::OK)
}

fn part(frame: Frame, facts: &Facts, status: StatusCode) -> Result<Response, PageError> {
    let (part, there) = (Part::of(&frame, facts)?, there::noted(facts));
    Ok((status, Html(PartAnswer { frame, part, there }.render()?)).into_response())
}

/// What became of a form.
enum Done {
    /// It is done; the page is shown at this place: the end of its address.
    At(String),
    /// It is not, and this is why. The status is for the script.
    Not(StatusCode, Box<Shown>),
    /// A line stands already under this id, and says something else.
    Otherwise(Id, Typed),
}

fn refused(key: &'static str) -> Done {
    Done::Not(StatusCode::UNPROCESSABLE_ENTITY, Box::new(Shown::telling("warning", key)))
}

/// Takes every form of the page.
async fn send(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    headers: HeaderMap,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = frame(&front, lang, &path, &open)?;
    let (facts, grant) = Facts::read(&front, open.actor(), id).await?;
    let by_script = headers.contains_key(BY_SCRIPT);
    let done = match page::field(&sent, "do") {
        "line" => line(&front, &frame, &grant, &facts, &sent).await?,
        "there" => note(&front, &grant, &facts, &sent).await?,
        "guest" => guest(&front, &grant, &facts, &sent).await?,
        "guest_gone" => guest_gone(&front, &grant, &facts, &sent).await?,
        "speak" => speakers::ask(&front, &grant, &facts, &sent).await?,
        "speech" => speakers::step(&front, &grant, &facts, &sent).await?,
        "prepare" => step(&front, &grant, &facts, false).await?,
        "reopen" => step(&front, &grant, &facts, true).await?,
        _ => return Err(PageError::NotFound),
    };
    let (facts, _) = Facts::read(&front, open.actor(), id).await?;
    match done {
        // An id of the script's is never another line's: the line is there, and somebody worded it otherwise since.
        Done::At(_) | Done::Otherwise(..) if by_script => part(frame, &facts, StatusCode::OK),
        Done::Not(status, _) if by_script => part(frame, &facts, status),
        Done::At(place) => Ok(to(&frame, &format!("{path}{place}"))),
        Done::Not(_, shown) => drawn(&front, frame, &facts, *shown)?.again(),
        Done::Otherwise(line, typed) => one::otherwise(&front, frame, &facts, line, typed),
    }
}

fn taken<T>(result: Result<T, Unchanged<()>>) -> Result<Option<T>, PageError> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => Ok(None),
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
    }
}

/// Writes a line.
async fn line(
    front: &Front,
    frame: &Frame<'_>,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    let key = page::field(sent, "item");
    let (item, typed) = (facts.item(key)?, Typed::read(sent));
    let id = page::field(sent, "id").parse().unwrap_or_else(|_| front.store.ids().hidden());
    let again = |shown: Shown| {
        let typed = Some((key.to_owned(), id, typed.clone()));
        Done::Not(StatusCode::UNPROCESSABLE_ENTITY, Box::new(Shown { typed, ..shown }))
    };
    if !facts.is_written() {
        return Ok(again(Shown::telling("warning", "desk-day-not-written")));
    }
    let said = match typed.said(frame, facts, item, key) {
        Ok(said) => said,
        Err(errors) => return Ok(again(Shown { errors, ..Shown::default() })),
    };
    let meeting = facts.meeting.id();
    let written = minutes::write(&front.store, grant, meeting, item.map(Item::id), id, &said).await;
    let stands = facts.entries.iter().find(|entry| entry.id() == id);
    Ok(match (taken(written)?, stands) {
        (Some(true), _) => Done::At(format!("#item-{key}")),
        (Some(false), Some(entry)) if !Typed::of(entry).is_like(&typed) => Done::Otherwise(id, typed),
        (Some(false), Some(_)) => Done::At(format!("#item-{key}")),
        // It was taken away since, or the id is something else's: pressed once more it is a line of its own.
        (Some(false) | None, _) => {
            let typed = Some((key.to_owned(), front.store.ids().hidden(), typed));
            let shown = Shown { typed, ..Shown::telling("warning", "desk-day-line-gone") };
            Done::Not(StatusCode::CONFLICT, Box::new(shown))
        }
    })
}

/// Notes who is here.
async fn note(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    if !facts.is_counted() {
        return Ok(refused("desk-day-not-counted"));
    }
    let noted =
        taken(there::note(front, grant, facts, &there::wishes(sent), page::field(sent, "group")).await)?;
    let part = Excerpt::read(sent);
    Ok(match noted {
        Some(wishes) if wishes.is_empty() => Done::At(format!("{}#who", part.query())),
        Some(wishes) => {
            let shown = Shown { wishes, part, ..Shown::telling("warning", "desk-day-there-changed") };
            Done::Not(StatusCode::CONFLICT, Box::new(shown))
        }
        None => refused("desk-day-not-counted"),
    })
}

/// Notes a guest.
async fn guest(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    let guest = field(sent, "guest", LONGEST);
    let id = page::field(sent, "id").parse().unwrap_or_else(|_| front.store.ids().hidden());
    let noted = match facts.is_counted() {
        true => taken(there::note_guest(front, grant, facts, id, &guest).await)?,
        false => None,
    };
    Ok(match noted {
        Some(()) => Done::At("#guests".to_owned()),
        None => {
            let shown = Shown { guest, ..Shown::telling("warning", "desk-day-not-counted") };
            Done::Not(StatusCode::UNPROCESSABLE_ENTITY, Box::new(shown))
        }
    })
}

/// Takes a guest off the list.
async fn guest_gone(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    sent: &[(String, String)],
) -> Result<Done, PageError> {
    let id = page::field(sent, "id").parse().map_err(|_| PageError::NotFound)?;
    if !facts.is_counted() {
        return Ok(refused("desk-day-not-counted"));
    }
    let gone = roundtable::attendance::remove_guest(&front.store, grant, facts.meeting.id(), id).await;
    gone.map_err(PageError::unexpected)?;
    Ok(Done::At("#guests".to_owned()))
}

/// Says that minutes are written out, or are to be written further.
async fn step(
    front: &Front,
    grant: &Grant<TakeMinutes>,
    facts: &Facts,
    further: bool,
) -> Result<Done, PageError> {
    // What members read already is taken back on the meeting's page, by who sent it to them.
    if further && facts.minutes != Some(writing::State::Prepared) {
        return Ok(refused("desk-day-not-now"));
    }
    let store = &front.store;
    match minutes::prepare(store, grant, facts.meeting.id(), further, front.today()).await {
        Ok(_) => Ok(Done::At("#send-in".to_owned())),
        Err(Unchanged::Refused(writing::Refused::Empty)) => Ok(refused("desk-day-empty")),
        Err(Unchanged::Refused(_) | Unchanged::Meanwhile) => Ok(refused("desk-day-not-now")),
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
    }
}
