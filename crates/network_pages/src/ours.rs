//! `/{lang}/ours/{id}`: one's own organisation at the table. Joining, where it may be named, how others see it,
//! leaving. All on one page, so that nobody has to look for the way out.

mod draw;

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Query, RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use kernel::policy::{Grant, Relation, Role};
use kernel::{Id, Lang, Record};
use network::balance;
use network::members::{self, Seats};
use network::model::ORGANIZATION;
use network::model::balance::{Exchange, HalfYear};
use network::model::consent::{Event, Purpose, Wish};
use network::model::seen::Seen;
use network::model::standing::Standing;
use network::notes::{self, Note};
use network::policy::{Open, ReadOwn, Settle, Withdraw};
use network::standing;
use page::{CachePolicy, Earlier, FieldError, Fields, Frame, Granted, Happened, Page, PageError, Path};
use store::records;

use crate::{Front, Look, Said, happened};
pub(crate) use draw::{Noted, noted};
use draw::{Supposed, View};

/// The page of one's own organisation.
#[derive(Template)]
#[template(path = "ours.html")]
pub struct Ours<'a> {
    frame: Frame<'a>,
    view: View,
    /// Where the page is only looked at.
    happened: Option<Happened>,
    errors: Vec<FieldError>,
    saved: bool,
}

/// An organisation with everything its own people may know of it.
pub(crate) struct Known {
    pub(crate) record: Record,
    pub(crate) standing: Standing,
    pub(crate) said: Vec<Event>,
    pub(crate) seats: Seats,
    pub(crate) notes: Vec<Note>,
    pub(crate) exchange: Exchange,
    /// What it answered this half year, when it was asked whether it gets as much as it gives.
    pub(crate) balance: Option<bool>,
    /// Whether whoever asks may speak for it.
    pub(crate) speaks: bool,
    /// Whether whoever asks keeps its services: the room above lets the same roles write them.
    pub(crate) writes: bool,
}

/// What the page is asked to show besides.
pub(crate) enum Shown {
    /// How it is.
    Now,
    /// How it would be with this wish.
    Wished(Wish),
    /// How it would be after leaving, with so many public addresses gone.
    Gone(usize),
}

impl<'a> Ours<'a> {
    fn of(frame: Frame<'a>, known: &Known, seen: &Seen, shown: Shown) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, seen, shown).ok_or(PageError::NotFound)?;
        Ok(Ours { view, frame, happened: None, errors: Vec::new(), saved: false })
    }

    /// What it gives and what it gets, each with its icon and the key of its name.
    fn sides(&self) -> [(&'static str, &'static str, &[String]); 2] {
        let [gives, gets] = &self.view.exchange;
        [("share", "network-balance-gives", gives), ("users-group", "network-balance-gets", gets)]
    }
}

impl<'a> Page<'a> for Ours<'a> {
    const NAME: &'static str = "network-ours";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let pages = draw::samples().into_iter();
        let happened = Some(happened::sample(&frame, "/ours"));
        let page = |(known, seen, shown)| Ours::of(frame.clone(), &known, &seen, shown).ok();
        pages.filter_map(page).map(|page| Ours { happened: happened.clone(), ..page }).collect()
    }
}

/// Everything known of an organisation to whoever holds a role there; for everybody else there is none.
async fn known(front: &Front, grant: &Grant<Open>, id: Id) -> Result<(Grant<ReadOwn>, Known), PageError> {
    let read: Grant<ReadOwn> = front.policy.grant_at(grant.actor(), id, Relation::Own)?;
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    let found = records::by_id(&on, &ORGANIZATION, &[id]).await.map_err(PageError::unexpected)?;
    let record = found.into_iter().next().ok_or(PageError::NotFound)?;
    let standing = Standing::of(&on, id).await.map_err(PageError::unexpected)?;
    let said = standing::consents(&on, id).await.map_err(PageError::unexpected)?;
    let seats = members::seats(&on).await.map_err(PageError::unexpected)?;
    let (now, today) = (front.store.clock().now(), today(front));
    let balance = balance::answered(&on, id, HalfYear::of(today)).await.map_err(PageError::unexpected)?;
    let notes = notes::about(&on, id, now).await.map_err(PageError::unexpected)?;
    let speaks = front.policy.grant_at::<Settle>(grant.actor(), id, Relation::Own).is_ok();
    let keeps = |role: Role| matches!(role, Role::Editor | Role::Provider);
    let writes = grant.actor().roles(Some(id)).any(keeps);
    let counting: Grant<ReadOwn> = front.policy.grant_at(grant.actor(), id, Relation::Own)?;
    let exchange = (front.above.exchange)(counting, id, today).await?;
    Ok((read, Known { record, standing, said, seats, notes, exchange, balance, speaks, writes }))
}

/// The day it is in the city.
fn today(front: &Front) -> NaiveDate {
    front.store.clock().now().utc().with_timezone(&(front.shell.city)().zone).date_naive()
}

fn frame<'a>(front: &'a Front, lang: Lang, id: Id) -> Result<Frame<'a>, PageError> {
    front.shell.frame(lang, format!("/ours/{id}"))
}

/// What stands in the address of the page after something was saved.
const SAVED: &str = "saved";

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let frame = frame(&front, lang, id)?;
    let (read, known) = known(&front, &grant, id).await?;
    let happened = Some(happened::own(&front, &frame, &read, id, Earlier::read(&pairs)).await?);
    let seen = (front.above.seen)(read, id, Look::Now, lang).await?;
    let saved = query.as_deref() == Some(SAVED);
    let page = Ours::of(frame, &known, &seen, Shown::Now)?;
    Ours { saved, happened, ..page }.respond()
}

/// A wish as the form sends it.
fn wish(sent: &[(String, String)]) -> Wish {
    let ticked = sent.iter().filter(|(name, _)| name == "purpose");
    let purposes: BTreeSet<Purpose> = ticked.filter_map(|(_, name)| Purpose::from_name(name)).collect();
    Wish { purposes }
}

/// Says something for the organisation, or shows how it would be.
pub(crate) async fn say(
    State(front): State<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = frame(&front, lang, id)?;
    let settle: Grant<Settle> = front.policy.grant_at(grant.actor(), id, Relation::Own)?;
    let leave: Grant<Withdraw> = front.policy.grant_at(grant.actor(), id, Relation::Own)?;
    let wish = wish(&sent);
    let asked = sent.iter().find(|(name, _)| name == "do").map(|(_, value)| value.as_str());
    let said = match asked {
        Some("join") => Said::Join(wish),
        Some("name") => Said::Name(wish),
        Some("decline") => Said::Decline,
        Some("leave") => {
            (front.above.leave)(leave, id).await?;
            return Ok(Redirect::to(&frame.link(&format!("/ours/{id}"))).into_response());
        }
        Some(says @ ("gets" | "gives")) => {
            let (today, gets) = (today(&front), says == "gets");
            let answered = balance::answer(&front.store, &settle, id, today, gets).await;
            return match answered.map_err(PageError::unexpected)? {
                true => Ok(Redirect::to(&frame.link(&format!("/ours/{id}?{SAVED}"))).into_response()),
                false => Err(PageError::NotFound),
            };
        }
        Some("rehearse") => {
            let gone = (front.above.foresee)(leave, id).await?;
            return show(&front, frame.with_form(sent), &grant, id, Look::Left, Shown::Gone(gone)).await;
        }
        Some("look") => {
            let look = Look::Named(wish.clone());
            return show(&front, frame.with_form(sent), &grant, id, look, Shown::Wished(wish)).await;
        }
        _ => return Err(PageError::NotFound),
    };
    let (kept, name) = (said.clone(), frame.link(&format!("/ours/{id}?{SAVED}")));
    if (front.above.say)(settle, id, said).await? {
        return Ok(Redirect::to(&name).into_response());
    }
    let shown = match kept {
        Said::Join(wish) | Said::Name(wish) => Shown::Wished(wish),
        Said::Decline => Shown::Now,
    };
    let (read, known) = known(&front, &grant, id).await?;
    let seen = (front.above.seen)(read, id, Look::Now, lang).await?;
    let message = frame.t("network-ours-not-now").into_owned();
    let page = Ours::of(frame, &known, &seen, shown)?;
    Ours { errors: vec![FieldError { field: "named".to_owned(), message }], ..page }.again()
}

async fn show(
    front: &Front,
    frame: Frame<'_>,
    grant: &Grant<Open>,
    id: Id,
    look: Look,
    shown: Shown,
) -> Result<Response, PageError> {
    let (read, known) = known(front, grant, id).await?;
    let seen = (front.above.seen)(read, id, look, frame.lang()).await?;
    Ours::of(frame, &known, &seen, shown)?.respond()
}
