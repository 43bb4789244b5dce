//! `/{lang}/round-table/meeting/{id}`: one meeting for everybody: when and where, what is talked about, and once they are
//! published, its minutes.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use chrono::NaiveDate;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Crumb, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::interpreters::Interpreted;
use roundtable::model::meeting::State;
use roundtable::policy::ReadTable;
use roundtable::shown::{self, MeetingShown};
use store::StoreError;

use super::{HOME, MEETING};
use crate::talk::{Facts, Line, Point, points};
use crate::words::named;
use crate::{Front, sample};

/// One meeting.
#[derive(Template)]
#[template(path = "public_meeting.html")]
pub struct PublicMeeting<'a> {
    frame: Frame<'a>,
    view: View,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    title: Text,
    facts: Facts,
    /// Whether it does not take place as it was planned.
    off: bool,
    /// Whether somebody can still come.
    ahead: bool,
    points: Vec<Point>,
    whole: Vec<Line>,
    /// Since when its minutes stand; none where there are none to be read.
    minutes: Option<String>,
    /// Where they are as a PDF.
    pdf: String,
    /// Whether it is over and its minutes are still to come.
    awaited: bool,
    notices: Vec<String>,
}

impl View {
    fn of(frame: &Frame, shown: &MeetingShown, today: NaiveDate) -> Result<Option<View>, StoreError> {
        let (texts, meeting) = (Texts::new(frame), &shown.meeting);
        let Some(title) = texts.best(&meeting.0, "title") else { return Ok(None) };
        let state = meeting.state()?;
        let minutes = shown.minutes.as_ref();
        let lines = minutes.map_or(&[][..], |minutes| &minutes.lines);
        let (points, whole) = points(frame, &texts, &shown.items, lines, today, |_| false)?;
        let stand = |day: Option<NaiveDate>| match day {
            Some(day) => {
                frame.t1("roundtable-public-approved", "date", frame.locale().date(day)).into_owned()
            }
            None => named(frame, "minutes-state", "published"),
        };
        let languages = Interpreted { arranged: shown.languages.clone(), open: Vec::new() };
        let table = texts.best(&shown.table.0, "name");
        let up = table.as_ref().map(|name| Crumb {
            label: name.body.to_string(),
            href: frame.link(&format!("{HOME}/{}", shown.table.id())),
        });
        Ok(Some(View {
            crumbs: [super::home(frame), super::all(frame)].into_iter().chain(up).collect(),
            title,
            facts: Facts::of(frame, &texts, meeting, &languages)?,
            off: matches!(state, State::Cancelled | State::Postponed),
            ahead: state.awaits() && shown::is_ahead(meeting, today)?,
            points,
            whole,
            pdf: format!("{MEETING}/{}/minutes.pdf", meeting.id()),
            minutes: minutes.map(|minutes| stand(minutes.minutes.approved_on())),
            awaited: minutes.is_none() && state.has_begun(),
            notices: texts.notices(),
        }))
    }
}

impl<'a> PublicMeeting<'a> {
    fn of(frame: Frame<'a>, shown: &MeetingShown, today: NaiveDate) -> Result<Self, PageError> {
        let view = View::of(&frame, shown, today).map_err(PageError::unexpected)?;
        Ok(PublicMeeting { view: view.ok_or(PageError::NotFound)?, frame })
    }
}

impl<'a> Page<'a> for PublicMeeting<'a> {
    const NAME: &'static str = "roundtable-meeting";
    const CACHE: CachePolicy = CachePolicy::RevalidateUncached;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let all = sample::meetings_shown();
        all.iter().filter_map(|shown| PublicMeeting::of(frame.clone(), shown, sample::TODAY).ok()).collect()
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{MEETING}/{id}"))?;
    let on = front.read().await?;
    let shown = shown::meeting(&on, &grant, &front.room, id, lang).await.map_err(PageError::unexpected)?;
    PublicMeeting::of(frame, &shown.ok_or(PageError::NotFound)?, front.today())?.respond()
}
