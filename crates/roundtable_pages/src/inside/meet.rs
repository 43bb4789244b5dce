//! `/{lang}/table/{id}/meet`: calling a small meeting together at a topic of one's own, and calling one off.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{CachePolicy, Choice, Crumb, FieldError, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::Unchanged;
use roundtable::meetings::{self, Meeting, Plan};
use roundtable::model::meeting::{Event, Mode};
use roundtable::model::table::Kind;
use roundtable::policy::{Convene, Open};
use roundtable::shown;
use roundtable::tables::Table;
use store::StoreError;

use super::table::crumbs;
use super::{MEETING, SAVED, path};
use crate::forms::{LINE, field, moment, wrong};
use crate::here::Here;
use crate::talk::Listed;
use crate::words::choices;
use crate::{Front, sample};

/// How many minutes a small meeting lasts of which nobody said how many.
const MINUTES: u32 = 60;

/// Calling a small meeting together.
#[derive(Template)]
#[template(path = "inside_meet.html")]
pub struct InsideMeet<'a> {
    frame: Frame<'a>,
    crumbs: Vec<Crumb>,
    here: String,
    coming: Vec<(String, Listed)>,
    typed: Typed,
    modes: Vec<Choice>,
    errors: Vec<FieldError>,
}

/// A small meeting as it was typed.
#[derive(Default)]
struct Typed {
    title: String,
    date: String,
    time: String,
    mode: String,
    place: String,
    link: String,
}

impl Typed {
    fn read(sent: &[(String, String)]) -> Typed {
        Typed {
            title: field(sent, "title", LINE),
            date: field(sent, "date", 10),
            time: field(sent, "time", 5),
            mode: field(sent, "mode", 20),
            place: field(sent, "place", LINE),
            link: field(sent, "link", 2_000),
        }
    }

    /// The meeting it says; what is wrong with it otherwise.
    fn plan(self, lang: Lang) -> Result<Plan, (&'static str, &'static str)> {
        if self.title.is_empty() {
            return Err(("title", "roundtable-meet-title-missing"));
        }
        let starts = moment(&self.date, &self.time).ok().flatten();
        let starts = starts.ok_or(("date", "roundtable-meet-date-wrong"))?;
        let mode = Mode::from_name(&self.mode).ok_or(("mode", "roundtable-meet-mode-missing"))?;
        let web = self.link.starts_with("https://") || self.link.starts_with("http://");
        if !self.link.is_empty() && !web {
            return Err(("link", "roundtable-meet-link-wrong"));
        }
        Ok(Plan {
            title: self.title,
            lang,
            starts: Some(starts),
            minutes: Some(MINUTES),
            mode,
            place: self.place,
            room: String::new(),
            access: String::new(),
            link: self.link,
            capacity: None,
            languages: Vec::new(),
            childcare: false,
            public: false,
        })
    }
}

impl<'a> InsideMeet<'a> {
    fn of(frame: Frame<'a>, table: &Table, coming: &[Meeting], typed: Typed) -> Result<Self, StoreError> {
        let frame = frame.unindexed();
        let texts = Texts::new(&frame);
        let mut listed = Vec::new();
        for meeting in coming {
            let one = Listed::of(&frame, &texts, meeting, MEETING)?;
            listed.extend(one.map(|one| (meeting.id().to_string(), one)));
        }
        let modes = choices(&frame, "mode", Mode::ALL.map(Mode::name), Some(&typed.mode));
        let crumbs = crumbs(&frame, &texts, table);
        let here = format!("{}/meet", path(table.id()));
        Ok(InsideMeet { crumbs, here, coming: listed, typed, modes, errors: Vec::new(), frame })
    }
}

impl<'a> Page<'a> for InsideMeet<'a> {
    const NAME: &'static str = "roundtable-inside-meet";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        use roundtable::model::meeting::State;
        let coming = [sample::meeting(State::Announced)];
        let page =
            |coming: &[Meeting]| InsideMeet::of(frame.clone(), &sample::table(), coming, Typed::default());
        [page(&coming), page(&[])].into_iter().flatten().collect()
    }
}

/// A topic that whoever asks calls together.
async fn own(front: &Front, grant: &Grant<Open>, id: Id) -> Result<(Here, Grant<Convene>), PageError> {
    let here = Here::at(front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(front)?;
    match here.table.kind().map_err(PageError::unexpected)? {
        Kind::Topic => Ok((here, convenes)),
        Kind::CityWide | Kind::Local | Kind::Thematic => Err(PageError::NotFound),
    }
}

async fn drawn<'a>(
    front: &'a Front,
    table: &Table,
    frame: Frame<'a>,
    typed: Typed,
) -> Result<InsideMeet<'a>, PageError> {
    let on = front.read().await?;
    let all = meetings::of(&on, table.id()).await.map_err(PageError::unexpected)?;
    let ahead = |meeting: &Meeting| -> Result<bool, StoreError> {
        Ok(meeting.state()?.awaits() && shown::is_ahead(meeting, front.today())?)
    };
    let mut coming = Vec::new();
    for meeting in all {
        if ahead(&meeting).map_err(PageError::unexpected)? {
            coming.push(meeting);
        }
    }
    InsideMeet::of(frame, table, &coming, typed).map_err(PageError::unexpected)
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/meet", path(id)))?;
    let (here, _) = own(&front, &grant, id).await?;
    drawn(&front, &here.table, frame, Typed::default()).await?.respond()
}

/// Calls a meeting together, or off.
pub(crate) async fn call(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/meet", path(id)))?;
    let (here, convenes) = own(&front, &grant, id).await?;
    if page::field(&sent, "do") == "off" {
        call_off(&front, &convenes, id, page::field(&sent, "meeting")).await?;
        return Ok(Redirect::to(&frame.link(&format!("{}?{SAVED}", path(id)))).into_response());
    }
    let (field, key) = match Typed::read(&sent).plan(lang) {
        Err(error) => error,
        Ok(plan) => match meetings::call(&front.store, &convenes, front.office(), id, &plan).await {
            Ok(meeting) => {
                return Ok(Redirect::to(&frame.link(&format!("{MEETING}/{meeting}?{SAVED}"))).into_response());
            }
            Err(Unchanged::Gone) => return Err(PageError::NotFound),
            Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
            Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => ("date", "roundtable-not-now"),
        },
    };
    let error = wrong(&frame, field, key);
    let typed = Typed::read(&sent);
    let page = drawn(&front, &here.table, frame.with_form(sent), typed).await?;
    InsideMeet { errors: vec![error], ..page }.again()
}

/// Calls off a meeting of this topic; one that is off already stays so.
async fn call_off(front: &Front, grant: &Grant<Convene>, table: Id, meeting: &str) -> Result<(), PageError> {
    let id: Id = meeting.parse().map_err(|_| PageError::NotFound)?;
    let on = front.read().await?;
    let found = meetings::one(&on, id).await.map_err(PageError::unexpected)?;
    drop(on);
    if found.and_then(|meeting| meeting.table().ok()) != Some(table) {
        return Err(PageError::NotFound);
    }
    match meetings::step(&front.store, grant, front.office(), id, Event::Cancel).await {
        Ok(_) | Err(Unchanged::Refused(_) | Unchanged::Meanwhile) => Ok(()),
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
    }
}
