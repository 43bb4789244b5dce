//! Minutes as a paper: for everybody what everybody reads on the page, for those who sit there what they read there, for who
//! convenes what everybody at the table may read, also before it is finished.

use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{Frame, Granted, PageError, Path, Texts};
use press::{Fact, Minutes as Paper};
use roundtable::interpreters::{self, Interpreted};
use roundtable::meetings::Meeting;
use roundtable::model::minutes::State;
use roundtable::names::Eyes;
use roundtable::policy::{Convene, Open, ReadInside, ReadTable};
use roundtable::shown::{self, ItemShown, MinutesShown, Sight, Told};
use roundtable::tables::Table;
use roundtable::{agenda, attendance, minutes};
use store::StoreError;

use super::printer::Row;
use super::said;
use crate::Front;
use crate::here::Here;
use crate::talk::{Facts, points};
use crate::words::named;

/// What a downloaded file is called.
const FILE: &str = "minutes";

/// Minutes as somebody may read them.
struct Known {
    table: Table,
    meeting: Meeting,
    languages: Interpreted,
    items: Vec<ItemShown>,
    minutes: MinutesShown,
    /// How many were there, where that may be told.
    present: Option<usize>,
}

pub(super) async fn public(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<ReadTable>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/{id}", crate::public::MEETING))?;
    let on = front.read().await?;
    let shown = shown::meeting(&on, &grant, &front.room, id, lang).await.map_err(PageError::unexpected)?;
    drop(on);
    let shown = shown.ok_or(PageError::NotFound)?;
    let minutes = shown.minutes.ok_or(PageError::NotFound)?;
    let (table, meeting, items) = (shown.table, shown.meeting, shown.items);
    let languages = Interpreted { arranged: shown.languages, open: Vec::new() };
    let known = Known { table, meeting, languages, items, minutes, present: None };
    front.printer.print(Row::Strangers, paper(&front, &frame, &known)?, FILE).await
}

pub(super) async fn inside(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{}/{id}", crate::inside::MEETING))?;
    let (here, meeting, _): (Here, Meeting, Grant<ReadInside>) =
        crate::inside::entered(&front, &grant, id).await?;
    let on = front.read().await?;
    let eyes = here.eyes(&front, &on).await?;
    drop(on);
    let sight = crate::inside::sight(&front, &here);
    let known = known(&front, &here, meeting, (sight, eyes, lang), State::is_for_members).await?;
    front.printer.print(Row::Known, paper(&front, &frame, &known)?, FILE).await
}

pub(super) async fn desk(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let (here, meeting) = Here::meeting(&front, grant.actor(), id).await?;
    here.grant::<Convene>(&front)?;
    let frame = front.shell.frame(lang, crate::desk::meeting_path(id))?;
    let mut known = known(&front, &here, meeting, (Sight::Table, Eyes::Round, lang), |_| true).await?;
    let on = front.read().await?;
    let there = attendance::of(&on, id).await.map_err(PageError::unexpected)?;
    drop(on);
    known.present = Some(there.iter().filter(|one| one.how.took_part()).count()).filter(|count| *count > 0);
    front.printer.print(Row::Known, paper(&front, &frame, &known)?, FILE).await
}

/// The minutes of a meeting that are this far, as these eyes see them.
async fn known(
    front: &Front,
    here: &Here,
    meeting: Meeting,
    (sight, eyes, lang): (Sight, Eyes, Lang),
    far: impl Fn(State) -> bool,
) -> Result<Known, PageError> {
    let on = front.read().await?;
    let unexpected = |error: StoreError| PageError::unexpected(error);
    let names = here.seats_as(front, &on, eyes).await?;
    let told = Told { sight, names: &names, lang };
    let id = meeting.id();
    let items = told.items(agenda::of(&on, id).await.map_err(unexpected)?).map_err(unexpected)?;
    let minutes = minutes::of(&on, id).await.map_err(unexpected)?.ok_or(PageError::NotFound)?;
    if !far(minutes.state().map_err(unexpected)?) {
        return Err(PageError::NotFound);
    }
    let lines = minutes::entries(&on, id).await.map_err(unexpected)?;
    let lines = told.lines(lines, &items).map_err(unexpected)?;
    let minutes = MinutesShown { minutes, lines };
    let languages = interpreters::languages(&on, &meeting).await.map_err(unexpected)?;
    Ok(Known { table: here.table.clone(), meeting, languages, items, minutes, present: None })
}

fn paper(front: &Front, frame: &Frame, known: &Known) -> Result<Paper, PageError> {
    let (texts, unexpected) = (Texts::new(frame), |error: StoreError| PageError::unexpected(error));
    let about = (&known.table, &known.meeting);
    let head = said::head(front, frame, &texts, about, "roundtable-paper-title-minutes")?;
    let mut facts =
        said::facts(frame, &Facts::of(frame, &texts, &known.meeting, &known.languages).map_err(unexpected)?);
    facts.extend(known.present.map(|count| {
        let count = frame.locale().number(i64::try_from(count).unwrap_or(i64::MAX));
        Fact::new(frame.t("roundtable-paper-present"), count)
    }));
    let lines = &known.minutes.lines;
    let (points, whole) =
        points(frame, &texts, &known.items, lines, front.today(), |_| false).map_err(unexpected)?;
    let minutes = &known.minutes.minutes;
    let state = minutes.state().map_err(unexpected)?;
    let state = match minutes.approved_on().filter(|_| state.stands()) {
        Some(day) => frame.t1("roundtable-public-approved", "date", frame.locale().date(day)).into_owned(),
        None => named(frame, "minutes-state", state.name()),
    };
    let mut items: Vec<press::MinutesItem> =
        (1..).zip(&points).map(|(number, point)| said::item(frame, number, point)).collect();
    if !whole.is_empty() {
        let title = frame.t("roundtable-paper-whole").into_owned().into();
        let entries = whole.iter().map(|line| said::entry(frame, line)).collect();
        items.insert(0, press::MinutesItem { number: String::new(), title, entries });
    }
    let closing = texts.notices().into_iter().map(Into::into).collect();
    let none = frame.t("roundtable-public-agenda-none").into_owned();
    Ok(Paper { head, state, facts, none, items, closing })
}
