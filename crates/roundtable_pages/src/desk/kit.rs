//! `/{lang}/tables/{id}/kit`: the table in a box, for who calls a table together for the first time; planning its first year;
//! and each text of it, with the table's name in its gaps.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Id, Lang};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, Route};
use roundtable::Unchanged;
use roundtable::kit::{self, Block, Gaps, Meeting, Text};
use roundtable::policy::{Convene, Open};
use roundtable::tables::Table;

use super::table::unexpected;
use super::table_path;
use super::tables::sample;
use crate::Front;
use crate::forms::{to, wrong};
use crate::here::Here;

/// The kit.
#[derive(Template)]
#[template(path = "kit.html")]
pub struct KitPage<'a> {
    frame: Frame<'a>,
    path: String,
    table: (String, String),
    texts: Vec<(String, String)>,
    year: Vec<Month>,
    errors: Vec<FieldError>,
}

/// A meeting of the first year.
struct Month {
    number: String,
    title: String,
    purpose: String,
    prepare: String,
    items: Vec<(String, String, String)>,
}

/// A text of the kit.
#[derive(Template)]
#[template(path = "kit_text.html")]
pub struct KitText<'a> {
    frame: Frame<'a>,
    back: String,
    title: String,
    blocks: Vec<Block>,
}

/// The route rows.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (path, name) = ("/{lang}/tables/{id}/kit", KitPage::NAME);
    let (text, one) = ("/{lang}/tables/{id}/kit/{text}", KitText::NAME);
    vec![
        Route::get::<Open, _, _, _>(path, name, KitPage::CACHE, page, here()),
        Route::post::<Open, _, _, _>(path, name, plan, here()),
        Route::get::<Open, _, _, _>(text, one, KitText::CACHE, read, here()),
    ]
}

/// What a text of the kit is called.
fn called(frame: &Frame, text: Text) -> String {
    frame.t(format!("desk-kit-text-{}", text.name())).into_owned()
}

fn table_name(frame: &Frame, table: &Table) -> String {
    let name = table.0.text("name", frame.lang());
    name.map(|name| page::plain(&name.body).into_owned()).unwrap_or_default()
}

impl<'a> KitPage<'a> {
    fn of(frame: Frame<'a>, table: &Table, year: &[Meeting]) -> Self {
        let path = format!("{}/kit", table_path(table.id()));
        let text = |text: Text| (frame.link(&format!("{path}/{}", text.name())), called(&frame, text));
        KitPage {
            table: (frame.link(&table_path(table.id())), table_name(&frame, table)),
            texts: Text::ALL.into_iter().map(text).collect(),
            year: year.iter().map(|meeting| Month::of(&frame, meeting)).collect(),
            path: frame.link(&path),
            errors: Vec::new(),
            frame,
        }
    }
}

impl Month {
    fn of(frame: &Frame, meeting: &Meeting) -> Month {
        let lang = frame.lang();
        let items = meeting.items.iter().map(|item| {
            let minutes = frame.t1("roundtable-minutes", "count", item.minutes).into_owned();
            (item.title.of(lang).to_owned(), minutes, item.description.of(lang).to_owned())
        });
        Month {
            number: frame.t1("desk-kit-month", "number", meeting.month).into_owned(),
            title: meeting.title.of(lang).to_owned(),
            purpose: meeting.purpose.of(lang).to_owned(),
            prepare: meeting.prepare.of(lang).to_owned(),
            items: items.collect(),
        }
    }
}

impl<'a> KitText<'a> {
    fn of(frame: Frame<'a>, table: &Table, text: Text, date: &str) -> Self {
        let (lang, name) = (frame.lang(), table_name(&frame, table));
        let city = frame.city().name.get(lang).map(|(_, name)| page::plain(name).into_owned());
        let gaps = Gaps { table: &name, city: city.as_deref().unwrap_or_default(), date };
        let mut blocks = kit::blocks(&text.written(lang, gaps));
        let title = match blocks.first() {
            Some(Block::Title(title)) => title.clone(),
            _ => called(&frame, text),
        };
        blocks.retain(|block| !matches!(block, Block::Title(_)));
        KitText { back: frame.link(&format!("{}/kit", table_path(table.id()))), title, blocks, frame }
    }
}

impl<'a> Page<'a> for KitPage<'a> {
    const NAME: &'static str = "desk-kit";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let year = kit::year().unwrap_or_default();
        vec![KitPage::of(frame.of_desk(), &sample(), &year)]
    }
}

impl<'a> Page<'a> for KitText<'a> {
    const NAME: &'static str = "desk-kit-text";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let date = frame.locale().date(chrono::NaiveDate::default());
        Text::ALL.into_iter().map(|text| KitText::of(frame.clone(), &sample(), text, &date)).collect()
    }
}

async fn drawn<'a>(front: &'a Front, here: &Here, frame: Frame<'a>) -> Result<KitPage<'a>, PageError> {
    here.grant::<Convene>(front)?;
    Ok(KitPage::of(frame, &here.table, &kit::year().map_err(PageError::unexpected)?))
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let path = format!("{}/kit", table_path(id));
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    drawn(&front, &here, frame).await?.respond()
}

/// Plans the first year.
async fn plan(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(_): Fields,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(&front)?;
    let path = format!("{}/kit", table_path(id));
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    match kit::plan_year(&front.store, &convenes, id, lang).await {
        Ok(_) => Ok(to(&frame, &format!("{}#meetings", table_path(id)))),
        Err(Unchanged::Refused(())) => {
            let errors = vec![wrong(&frame, "year", "desk-kit-planned")];
            KitPage { errors, ..drawn(&front, &here, frame).await? }.again()
        }
        Err(error) => Err(unexpected(error)),
    }
}

async fn read(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id, text)): Path<(Lang, Id, String)>,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    here.grant::<Convene>(&front)?;
    let path = format!("{}/kit/{text}", table_path(id));
    let text = Text::from_name(&text).ok_or(PageError::NotFound)?;
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let date = frame.locale().date(front.today());
    KitText::of(frame, &here.table, text, &date).respond()
}
