//! `/{lang}/tables/meeting/{id}/day/line/{line}`: one line of minutes, said otherwise or taken away. Where somebody else
//! changed it meanwhile, both stand under each other.

use std::borrow::Cow;

use askama::Template;
use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use roundtable::agenda::Item;
use roundtable::minutes::{self, Entry};
use roundtable::policy::Open;

use super::facts::Facts;
use super::said::{Form, Line, Typed, lines};
use super::{Wire, path, taken};
use crate::Front;
use crate::forms::to;

/// What the ids of its fields end with.
const KEY: &str = "line";

/// One line of minutes.
#[derive(Template)]
#[template(path = "day_line.html")]
pub struct LinePage<'a> {
    frame: Frame<'a>,
    name: Text,
    item: Option<Text>,
    chatham_house: bool,
    action: String,
    back: String,
    wire: Wire,
    version: i64,
    form: Form,
    /// The line as somebody else left it.
    theirs: Option<Line>,
    told: Option<(&'static str, Cow<'a, str>)>,
    errors: Vec<FieldError>,
}

/// What is shown of a line besides what the store knows.
#[derive(Default)]
struct Shown {
    typed: Option<Typed>,
    theirs: bool,
    told: Option<(&'static str, &'static str)>,
    errors: Vec<FieldError>,
}

impl<'a> LinePage<'a> {
    fn of(frame: Frame<'a>, facts: &Facts, entry: &Entry, shown: Shown) -> Option<Self> {
        let item = item_of(facts, entry);
        let typed = shown.typed.unwrap_or_else(|| Typed::of(entry));
        let form = Form { key: KEY.to_owned(), ..Form::of(&frame, facts, item, entry.id(), typed) };
        let meeting = facts.meeting.id();
        let theirs = lines(&frame, facts, item).into_iter().find(|line| line.key == entry.id().to_string());
        Some(LinePage {
            name: facts.meeting.0.text("title", frame.lang())?.clone(),
            item: item.and_then(|item| item.0.text("title", frame.lang())).cloned(),
            chatham_house: item.is_some_and(Item::is_chatham_house),
            action: frame.link(&format!("{}/line/{}", path(meeting), entry.id())),
            back: frame.link(&format!("{}#line-{}", path(meeting), entry.id())),
            wire: Wire::of(&frame, meeting),
            version: entry.0.version,
            form,
            theirs: theirs.filter(|_| shown.theirs),
            told: shown.told.map(|(color, key)| (color, frame.t(key))),
            errors: shown.errors,
            frame,
        })
    }
}

fn item_of<'f>(facts: &'f Facts, entry: &Entry) -> Option<&'f Item> {
    facts.items.iter().find(|item| Some(item.id()) == entry.item())
}

impl<'a> Page<'a> for LinePage<'a> {
    const NAME: &'static str = "desk-day-line";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let [_, running, _] = super::sample::facts();
        let meanwhile = || Shown {
            typed: Some(Typed { text: "Másképp mondva.".to_owned(), ..Typed::default() }),
            theirs: true,
            told: Some(("warning", "desk-day-line-changed")),
            errors: Vec::new(),
        };
        let pages = running.entries.iter().flat_map(|entry| {
            [Shown::default(), meanwhile()]
                .into_iter()
                .filter_map(|shown| LinePage::of(frame.clone(), &running, entry, shown))
        });
        pages.collect()
    }
}

/// The lines of a meeting that can be changed at this moment, one of them.
fn found(facts: &Facts, line: Id) -> Result<&Entry, PageError> {
    facts.entries.iter().find(|entry| entry.id() == line).ok_or(PageError::NotFound)
}

fn drawn<'a>(
    frame: Frame<'a>,
    facts: &Facts,
    entry: &Entry,
    shown: Shown,
) -> Result<LinePage<'a>, PageError> {
    LinePage::of(frame, facts, entry, shown).ok_or(PageError::NotFound)
}

pub(super) async fn page(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id, line)): Path<(Lang, Id, Id)>,
) -> Result<Response, PageError> {
    let path = format!("{}/line/{line}", path(id));
    let frame = super::frame(&front, lang, &path, &open)?;
    let (facts, _) = Facts::read(&front, open.actor(), id).await?;
    let entry = found(&facts, line)?;
    let told = (!facts.is_written()).then_some(("warning", "desk-day-not-written"));
    drawn(frame, &facts, entry, Shown { told, ..Shown::default() })?.respond()
}

/// The page of a line that stands already under the id of another wording: both are shown.
pub(super) fn otherwise(
    front: &Front,
    frame: Frame,
    facts: &Facts,
    line: Id,
    typed: Typed,
) -> Result<Response, PageError> {
    let path = format!("{}/line/{line}", path(facts.meeting.id()));
    let frame = front.shell.frame(frame.lang(), path)?.of_desk().with_rooms(frame.rooms().to_vec());
    let entry = found(facts, line)?;
    let told = Some(("warning", "desk-day-line-stands"));
    let shown = Shown { typed: Some(typed), theirs: true, told, errors: Vec::new() };
    conflict(&drawn(frame, facts, entry, shown)?)
}

fn conflict(page: &LinePage) -> Result<Response, PageError> {
    let mut response = page.respond()?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// Says a line otherwise, or takes it away.
pub(super) async fn send(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id, line)): Path<(Lang, Id, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let here = format!("{}/line/{line}", path(id));
    let frame = super::frame(&front, lang, &here, &open)?;
    let (facts, grant) = Facts::read(&front, open.actor(), id).await?;
    let typed = Typed::read(&sent);
    let Ok(entry) = found(&facts, line) else {
        return gone(&front, frame, &facts, typed);
    };
    let told =
        |typed: Typed, key| Shown { typed: Some(typed), told: Some(("warning", key)), ..Shown::default() };
    if !facts.is_written() {
        return drawn(frame, &facts, entry, told(typed, "desk-day-not-written"))?.again();
    }
    let seen = page::field(&sent, "version").parse().unwrap_or(0);
    let item = item_of(&facts, entry);
    let place = item.map_or_else(|| super::WHOLE.to_owned(), |item| item.id().to_string());
    let away = page::field(&sent, "do") == "remove";
    let changed = if away {
        taken(minutes::remove(&front.store, &grant, line, seen).await)?
    } else {
        match typed.said(&frame, &facts, item, KEY) {
            Ok(said) => taken(minutes::edit(&front.store, &grant, line, seen, &said).await)?,
            Err(errors) => {
                let shown = Shown { typed: Some(typed), errors, ..Shown::default() };
                let page = LinePage { version: seen, ..drawn(frame, &facts, entry, shown)? };
                return page.again();
            }
        }
    };
    if changed.is_some() {
        return Ok(to(&frame, &format!("{}#item-{place}", path(id))));
    }
    let (facts, _) = Facts::read(&front, open.actor(), id).await?;
    let Ok(entry) = found(&facts, line) else { return gone(&front, frame, &facts, typed) };
    // Who wanted it away had typed nothing.
    let typed = Some(typed).filter(|_| !away);
    let shown =
        Shown { typed, theirs: true, told: Some(("warning", "desk-day-line-changed")), errors: Vec::new() };
    conflict(&drawn(frame, &facts, entry, shown)?)
}

/// The day with what was typed into a line that somebody else took away: sent once more it is a line of its own.
fn gone(front: &Front, frame: Frame, facts: &Facts, typed: Typed) -> Result<Response, PageError> {
    if typed.text.is_empty() || !facts.is_written() {
        return Err(PageError::NotFound);
    }
    let day = path(facts.meeting.id());
    let frame = front.shell.frame(frame.lang(), day)?.of_desk().with_rooms(frame.rooms().to_vec());
    let typed = Some((super::WHOLE.to_owned(), front.store.ids().hidden(), typed));
    let shown = super::Shown { typed, ..super::Shown::telling("warning", "desk-day-line-gone") };
    super::drawn(front, frame, facts, shown)?.again()
}
