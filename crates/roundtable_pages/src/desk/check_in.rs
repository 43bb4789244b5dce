//! `/{lang}/tables/meeting/{id}/check-in`: the code for the wall of the room, for who writes minutes: opened, shown so that it is
//! read from the last row, and closed. It says how many came, and never who.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Fields, Frame, Granted, Page, PageError, Path, QrCode, Route};
use roundtable::Unchanged;
use roundtable::attendance;
use roundtable::check_in::{self, Code};
use roundtable::meetings::Meeting;
use roundtable::model::table::Light;
use roundtable::policy::{Open, TakeMinutes};
use roundtable::tables::Table;

use super::{day_path, meeting_path};
use crate::check_in::{grouped, path as picture};
use crate::forms::to;
use crate::here::Here;
use crate::{Front, sample};

/// How many seconds at most pass until the screen asks how many came.
const OFTEN: i64 = 20;

/// The code for the wall.
#[derive(Template)]
#[template(path = "desk_check_in.html")]
pub struct WallPage<'a> {
    frame: Frame<'a>,
    name: Text,
    day: String,
    action: String,
    door: Door,
    here: usize,
    not_now: bool,
}

/// How the door is.
enum Door {
    /// The table has none.
    None,
    /// It is too early, or over.
    NotNow,
    /// It can be opened.
    Closed,
    /// It stands open.
    Open(Wall),
}

/// What stands on the wall.
struct Wall {
    digits: String,
    picture: QrCode,
    address: String,
    /// After how many seconds the page is asked for anew.
    again: i64,
    /// After how many seconds another code stands there.
    lasts: i64,
}

/// What the page is made from.
struct Known {
    table: Table,
    meeting: Meeting,
    is_time: bool,
    code: Option<Code>,
    here: usize,
}

/// The route rows.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let (path, name) = ("/{lang}/tables/meeting/{id}/check-in", WallPage::NAME);
    vec![
        Route::get::<Open, _, _, _>(path, name, WallPage::CACHE, page, front.clone()),
        Route::post::<Open, _, _, _>(path, name, change, front.clone()),
    ]
}

/// The address of a meeting's code.
pub(super) fn path(meeting: Id) -> String {
    format!("{}/check-in", meeting_path(meeting))
}

impl Wall {
    fn of(frame: &Frame, meeting: Id, code: &Code) -> Result<Wall, PageError> {
        let link = frame.link(&picture(meeting, &code.digits));
        let address = format!("{}{link}", frame.shell().public_url);
        Ok(Wall {
            digits: grouped(&code.digits),
            picture: QrCode::of(&address)?,
            address,
            again: code.lasts.min(OFTEN) + 1,
            lasts: code.lasts + 1,
        })
    }
}

impl<'a> WallPage<'a> {
    fn of(frame: Frame<'a>, known: &Known) -> Result<Self, PageError> {
        let meeting = known.meeting.id();
        let door = match &known.code {
            _ if !known.table.is_lit(Light::CheckIn) => Door::None,
            Some(code) => Door::Open(Wall::of(&frame, meeting, code)?),
            None if known.is_time => Door::Closed,
            None => Door::NotNow,
        };
        Ok(WallPage {
            name: known.meeting.0.text("title", frame.lang()).cloned().ok_or(PageError::NotFound)?,
            day: frame.link(&day_path(meeting)),
            action: frame.link(&path(meeting)),
            door,
            here: known.here,
            not_now: false,
            frame,
        })
    }
}

impl<'a> Page<'a> for WallPage<'a> {
    const NAME: &'static str = "desk-check-in";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        use roundtable::model::meeting::State;
        let frame = frame.of_desk();
        let code = Code { digits: "123456".to_owned(), lasts: 90 };
        let known = |lit: bool, is_time: bool, code: Option<Code>| {
            let mut table = sample::table();
            let light = lit.then(|| kernel::Value::Line(Light::CheckIn.name().into()));
            table.0.set("lights", light);
            Known { table, meeting: sample::meeting(State::InProgress), is_time, code, here: 12 }
        };
        let all = [
            known(false, true, None),
            known(true, false, None),
            known(true, true, None),
            known(true, true, Some(code)),
        ];
        all.iter().filter_map(|known| WallPage::of(frame.clone(), known).ok()).collect()
    }
}

/// The meeting of an id, for who writes its minutes.
async fn known(front: &Front, open: &Grant<Open>, id: Id) -> Result<(Known, Grant<TakeMinutes>), PageError> {
    let (here, meeting) = Here::meeting(front, open.actor(), id).await?;
    let grant = here.grant::<TakeMinutes>(front)?;
    let (on, unexpected) = (front.read().await?, PageError::unexpected);
    let (zone, now) = ((front.shell.city)().zone, front.store.clock().now());
    let there = attendance::of(&on, id).await.map_err(unexpected)?;
    let known = Known {
        is_time: check_in::is_time(&meeting, zone, now).map_err(unexpected)?,
        code: check_in::code(&on, &grant, &meeting, zone, now).await.map_err(unexpected)?,
        here: there.iter().filter(|one| one.how.took_part()).count(),
        table: here.table,
        meeting,
    };
    Ok((known, grant))
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = front.shell.desk(lang, &path, open.actor())?;
    let (known, _) = known(&front, &open, id).await?;
    WallPage::of(frame, &known)?.respond()
}

async fn change(
    Shared(front): Shared<Front>,
    Granted(open): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = front.shell.desk(lang, &path, open.actor())?;
    let (known, grant) = known(&front, &open, id).await?;
    let zone = (front.shell.city)().zone;
    let done = match page::field(&sent, "do") {
        "open" => check_in::open(&front.store, &grant, zone, id).await,
        "close" => check_in::close(&front.store, &grant, id).await.map_err(Unchanged::from),
        _ => return Err(PageError::NotFound),
    };
    match done {
        Ok(()) => Ok(to(&frame, &path)),
        Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => {
            WallPage { not_now: true, ..WallPage::of(frame, &known)? }.again()
        }
        Err(Unchanged::Gone) => Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => Err(PageError::unexpected(error)),
    }
}
