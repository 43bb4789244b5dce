//! `/{lang}/table`: one's own tables, and one's next meetings with what one answered.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Lang, Text};
use page::{CachePolicy, Fields, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::feeds;
use roundtable::invitations;
use roundtable::meetings::Meeting;
use roundtable::model::invitation::State as Answered;
use roundtable::model::meeting::State;
use roundtable::policy::Open;
use roundtable::shown;
use roundtable::tables::{self, Table};
use store::StoreError;

use super::{HOME, MEETING, path};
use crate::talk::{Listed, answered, life};
use crate::words::named;
use crate::{Front, sample};

/// One's own tables.
#[derive(Template)]
#[template(path = "inside_home.html")]
pub struct InsideHome<'a> {
    frame: Frame<'a>,
    tables: Vec<Row>,
    coming: Vec<Listed>,
    notices: Vec<String>,
    feed: String,
    /// The address of one's calendar, just made; else whether there is one.
    address: Option<String>,
    has_feed: bool,
}

/// A table in the list.
struct Row {
    href: String,
    name: Text,
    about: String,
}

/// A meeting that lies ahead, with how the reader stands to it; none where they are not invited.
type Ahead = (Meeting, Option<Answered>);

impl<'a> InsideHome<'a> {
    fn of(frame: Frame<'a>, own: &[Table], coming: &[Ahead]) -> Result<Self, StoreError> {
        let frame = frame.unindexed();
        let texts = Texts::new(&frame);
        let mut tables = Vec::new();
        for table in own {
            let Some(name) = texts.best(&table.0, "name") else { continue };
            let (kind, state) = (named(&frame, "kind", table.kind()?.name()), life(&frame, table)?);
            let about = frame.t2("roundtable-inside-kind-and-state", "kind", kind, "state", state);
            let (href, about) = (frame.link(&path(table.id())), about.into_owned());
            tables.push(Row { href, name, about });
        }
        let mut listed = Vec::new();
        for (meeting, state) in coming {
            let note = state.map(|state| answered(&frame, state));
            listed.extend(Listed::of(&frame, &texts, meeting, MEETING)?.map(|one| Listed { note, ..one }));
        }
        let notices = texts.notices();
        let feed = frame.link(&format!("{HOME}/feed"));
        Ok(InsideHome { tables, coming: listed, notices, feed, address: None, has_feed: false, frame })
    }
}

impl<'a> Page<'a> for InsideHome<'a> {
    const NAME: &'static str = "roundtable-inside";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let coming = Answered::ALL.map(|state| (sample::meeting(State::Announced), Some(state)));
        let empty = InsideHome::of(frame.clone(), &[], &[]);
        let full = InsideHome::of(frame, &[sample::table()], &coming);
        let address = Some("https://city.example/calendar/0".to_owned());
        let full = full.map(|page| InsideHome { address, has_feed: true, ..page });
        [empty, full].into_iter().flatten().collect()
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    drawn(&front, &grant, lang, None).await?.respond()
}

async fn drawn<'a>(
    front: &'a Front,
    grant: &Grant<Open>,
    lang: Lang,
    address: Option<String>,
) -> Result<InsideHome<'a>, PageError> {
    let frame = front.shell.frame(lang, HOME)?;
    let (own, coming) = own(front, grant).await.map_err(PageError::unexpected)?;
    let has_feed = feeds::has(&front.read().await?, grant).await.map_err(PageError::unexpected)?;
    let page = InsideHome::of(frame, &own, &coming).map_err(PageError::unexpected)?;
    Ok(InsideHome { address, has_feed, ..page })
}

/// Makes the address of one's own calendar, or ends it.
pub(crate) async fn feed(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    if page::field(&sent, "do") == "end" {
        feeds::end(&front.store, &grant).await.map_err(PageError::unexpected)?;
        return drawn(&front, &grant, lang, None).await?.respond();
    }
    let secret = feeds::make(&front.store, &grant).await.map_err(PageError::unexpected)?;
    let address = secret.map(|secret| format!("{}/calendar/{}", front.shell.public_url, *secret.written()));
    drawn(&front, &grant, lang, address).await?.respond()
}

/// The tables of whoever asks, and what lies ahead there, the first first; what has no date yet comes last.
async fn own(front: &Front, grant: &Grant<Open>) -> Result<(Vec<Table>, Vec<Ahead>), StoreError> {
    let on = front.store.read().await?;
    let own = tables::ones_own(&on, grant.actor()).await?;
    let mut coming = Vec::new();
    for table in &own {
        for meeting in &front.room.courses.of(&on, table.id()).await?.meetings {
            if !shown::is_known(meeting)? || !shown::is_ahead(meeting, front.today())? {
                continue;
            }
            let invitation = match grant.actor().id() {
                Some(person) => invitations::of_person(&on, meeting.id(), person).await?,
                None => None,
            };
            let state = invitation.map(|invitation| invitation.state);
            let state = state.filter(|_| meeting.state().is_ok_and(State::awaits));
            coming.push((meeting.clone(), state));
        }
    }
    coming.sort_by_key(|(meeting, _)| (meeting.starts().is_none(), meeting.starts(), meeting.id()));
    Ok((own, coming))
}
