//! `/{lang}/tables/{id}/numbers`: a year of a table in numbers, for who works for it; and, for who leads the talk alone, how the
//! sides stand to one another.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Id, Lang};
use page::{CachePolicy, Frame, Granted, Page, PageError, Path, Route};
use roundtable::model::balance::{Tally, Warning, warnings};
use roundtable::model::seat::Side;
use roundtable::numbers::{self, Numbers};
use roundtable::policy::{Open, SeeBalance, TakeMinutes};
use roundtable::tables::Table;

use super::table_path;
use super::tables::sample;
use crate::Front;
use crate::here::Here;
use crate::words::named;

/// A year in numbers.
#[derive(Template)]
#[template(path = "numbers.html")]
pub struct NumbersPage<'a> {
    frame: Frame<'a>,
    table: (String, String),
    came: Option<String>,
    meetings: Vec<Bar>,
    /// How the sides stand to one another; none for who does not lead the talk.
    sides: Option<Sides>,
}

/// A meeting with how many took part.
struct Bar {
    name: String,
    when: String,
    count: usize,
    guests: usize,
    /// How far its bar reaches, in hundredths of the longest.
    share: usize,
}

/// The sides, and what to look at.
struct Sides {
    rows: Vec<(String, Tally)>,
    warnings: Vec<String>,
}

/// The route row.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let path = "/{lang}/tables/{id}/numbers";
    vec![Route::get::<Open, _, _, _>(path, NumbersPage::NAME, NumbersPage::CACHE, page, front.clone())]
}

impl<'a> NumbersPage<'a> {
    fn of(frame: Frame<'a>, table: &Table, numbers: &Numbers, leads: bool) -> Self {
        let most = numbers.meetings.iter().map(|(_, count)| count.all()).max().unwrap_or(0).max(1);
        let bar = |(meeting, count): &(roundtable::meetings::Meeting, _)| {
            let count: &roundtable::model::attendance::Count = count;
            let title = meeting.0.text("title", frame.lang())?;
            Some(Bar {
                name: page::plain(&title.body).into_owned(),
                when: frame.locale().date_short(meeting.starts()?.date()),
                count: count.all(),
                guests: count.guests,
                share: count.all() * 100 / most,
            })
        };
        let name = table.0.text("name", frame.lang());
        let name = name.map(|name| page::plain(&name.body).into_owned()).unwrap_or_default();
        let came = (!numbers.meetings.is_empty()).then(|| {
            frame.t2("desk-numbers-came", "came", numbers.came, "seated", numbers.seated).into_owned()
        });
        NumbersPage {
            table: (frame.link(&table_path(table.id())), name),
            came,
            meetings: numbers.meetings.iter().filter_map(bar).collect(),
            sides: leads.then(|| Sides::of(&frame, numbers)),
            frame,
        }
    }
}

impl Sides {
    fn of(frame: &Frame, numbers: &Numbers) -> Sides {
        let side = |side: Side| named(frame, "side", side.name());
        let says = |warning: Warning| match warning {
            Warning::Raises(one) => frame.t1("desk-numbers-raises", "side", side(one)).into_owned(),
            Warning::Comes(one) => frame.t1("desk-numbers-comes", "side", side(one)).into_owned(),
            Warning::Promised(one, count) => {
                frame.t2("desk-numbers-promised", "side", side(one), "count", count).into_owned()
            }
        };
        Sides {
            rows: numbers.sides.iter().map(|(one, tally)| (side(*one), *tally)).collect(),
            warnings: warnings(&numbers.sides).into_iter().map(says).collect(),
        }
    }
}

impl<'a> Page<'a> for NumbersPage<'a> {
    const NAME: &'static str = "desk-numbers";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let tally = |raised| Tally { seats: 10, raised, taken: 4, kept: 2, old: 1, came: 20 };
        let sides = Side::ALL.into_iter().zip([tally(1), tally(9), tally(20)]).collect();
        let meeting = crate::sample::meeting(roundtable::model::meeting::State::Closed);
        let count = roundtable::model::attendance::Count { guests: 2, ..Default::default() };
        let full = Numbers { meetings: vec![(meeting, count)], came: 12, seated: 20, sides };
        vec![
            NumbersPage::of(frame.clone(), &sample(), &Numbers::default(), false),
            NumbersPage::of(frame, &sample(), &full, true),
        ]
    }
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let writes = here.grant::<TakeMinutes>(&front)?;
    let path = format!("{}/numbers", table_path(id));
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let on = front.read().await?;
    let numbers = numbers::year(&on, &writes, id, front.today()).await.map_err(PageError::unexpected)?;
    NumbersPage::of(frame, &here.table, &numbers, here.may::<SeeBalance>(&front)).respond()
}
