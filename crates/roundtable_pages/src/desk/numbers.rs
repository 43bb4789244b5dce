//! `/{lang}/tables/{id}/numbers`: a while of a table in numbers, for who works for it; and, for who leads the talk alone, how
//! the sides stand to one another.

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::Response;
use kernel::{Id, Lang};
use page::{CachePolicy, Frame, Granted, Page, PageError, Path, Route};
use roundtable::meetings::Meeting;
use roundtable::model::attendance::{Count, How};
use roundtable::model::balance::{Tally, Warning, warnings};
use roundtable::model::seat::{Category, Side};
use roundtable::numbers::{self, Came, Numbers, Span, Year};
use roundtable::policy::{Open, SeeBalance, TakeMinutes};
use roundtable::tables::Table;

use super::table_path;
use super::tables::sample;
use crate::Front;
use crate::here::Here;
use crate::words::{category, clock, named};

/// What stands in the address before a year, and in the place of one where everything is looked at.
const YEAR: &str = "year=";
const ALWAYS: &str = "all";

/// A while in numbers.
#[derive(Template)]
#[template(path = "numbers.html")]
pub struct NumbersPage<'a> {
    frame: Frame<'a>,
    table: (String, String),
    /// The whiles there are: which this is, and where the others stand.
    spans: Vec<(String, Option<String>)>,
    came: Option<String>,
    meetings: Vec<Bar>,
    categories: Vec<Kind>,
    years: Vec<(Year, usize)>,
    /// How the sides stand to one another; none for who does not lead the talk.
    sides: Option<Sides>,
}

/// A meeting with how many took part.
struct Bar {
    name: String,
    when: String,
    all: usize,
    online: usize,
    guests: usize,
    excused: usize,
    /// How far its bar reaches, in hundredths of the longest: those in the room, and all.
    shares: (usize, usize),
}

/// A category with how it came.
struct Kind {
    name: String,
    came: Came,
    /// The seats that came, in hundredths of those there are.
    share: usize,
}

/// The sides, and what to look at.
struct Sides {
    rows: Vec<(String, Tally)>,
    /// How long each spoke; none where there was no list of who wanted to.
    spoken: Vec<String>,
    warnings: Vec<String>,
}

/// The route row.
pub(super) fn routes(front: &Front) -> Vec<Route> {
    let path = "/{lang}/tables/{id}/numbers";
    vec![Route::get::<Open, _, _, _>(path, NumbersPage::NAME, NumbersPage::CACHE, page, front.clone())]
}

/// The while an address asks for; the last twelve months where it asks for none there is.
fn asked(query: &str) -> Span {
    match query.strip_prefix(YEAR) {
        Some(ALWAYS) => Span::Always,
        Some(year) => year.parse().map_or(Span::default(), Span::Year),
        None => Span::default(),
    }
}

impl<'a> NumbersPage<'a> {
    fn of(frame: Frame<'a>, table: &Table, numbers: &Numbers, span: Span, leads: bool) -> Self {
        let name = table.0.text("name", frame.lang());
        let name = name.map(|name| page::plain(&name.body).into_owned()).unwrap_or_default();
        let came = (!numbers.meetings.is_empty()).then(|| {
            frame.t2("desk-numbers-came", "came", numbers.came, "seated", numbers.seated).into_owned()
        });
        let most = numbers.years.iter().map(|year| year.organizations).max().unwrap_or(0).max(1);
        let years = if span == Span::Always { numbers.years.as_slice() } else { &[] };
        NumbersPage {
            spans: spans(&frame, table, numbers, span),
            table: (frame.link(&table_path(table.id())), name),
            came,
            meetings: bars(&frame, numbers),
            categories: numbers.categories.iter().map(|(one, came)| Kind::of(&frame, *one, *came)).collect(),
            years: years.iter().map(|year| (*year, year.organizations * 100 / most)).collect(),
            sides: leads.then(|| Sides::of(&frame, numbers)),
            frame,
        }
    }
}

/// The last twelve months, each year, and all of them where there is more than one.
fn spans(frame: &Frame, table: &Table, numbers: &Numbers, span: Span) -> Vec<(String, Option<String>)> {
    let path = format!("{}/numbers", table_path(table.id()));
    let at = |one: Span, query: String| (one != span).then(|| frame.link(&format!("{path}{query}")));
    let year =
        |year: &Year| (year.year.to_string(), at(Span::Year(year.year), format!("?{YEAR}{}", year.year)));
    let mut all = vec![(frame.t("desk-numbers-lately").into_owned(), at(Span::Lately, String::new()))];
    all.extend(numbers.years.iter().map(year));
    if numbers.years.len() > 1 {
        let always = frame.t("desk-numbers-always").into_owned();
        all.push((always, at(Span::Always, format!("?{YEAR}{ALWAYS}"))));
    }
    all
}

fn bars(frame: &Frame, numbers: &Numbers) -> Vec<Bar> {
    let most = numbers.meetings.iter().map(|(_, count)| count.all()).max().unwrap_or(0).max(1);
    let bar = |(meeting, count): &(Meeting, Count)| {
        let title = meeting.0.text("title", frame.lang())?;
        Some(Bar {
            name: page::plain(&title.body).into_owned(),
            when: frame.locale().date_short(meeting.starts()?.date()),
            all: count.all(),
            online: count.in_way(How::Remote),
            guests: count.guests,
            excused: count.in_way(How::Excused),
            shares: (count.in_way(How::Present) * 100 / most, count.all() * 100 / most),
        })
    };
    numbers.meetings.iter().filter_map(bar).collect()
}

impl Kind {
    fn of(frame: &Frame, one: Category, came: Came) -> Kind {
        // Seats that ended since may have come too.
        let share = (came.once * 100).checked_div(came.seats.max(came.once)).unwrap_or(0);
        Kind { name: category(frame, one), came, share }
    }
}

impl Sides {
    fn of(frame: &Frame, numbers: &Numbers) -> Sides {
        let side = |side: Side| named(frame, "side", side.name());
        let says = |warning: Warning| match warning {
            Warning::Raises(one) => frame.t1("desk-numbers-raises", "side", side(one)).into_owned(),
            Warning::Comes(one) => frame.t1("desk-numbers-comes", "side", side(one)).into_owned(),
            Warning::Speaks(one) => frame.t1("desk-numbers-speaks", "side", side(one)).into_owned(),
            Warning::Promised(one, count) => {
                frame.t2("desk-numbers-promised", "side", side(one), "count", count).into_owned()
            }
        };
        let spoke = numbers.sides.values().any(|tally| tally.spoken > 0);
        let time = |tally: &Tally| clock(u64::try_from(tally.spoken).unwrap_or(u64::MAX));
        Sides {
            spoken: numbers.sides.values().filter(|_| spoke).map(time).collect(),
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
        let tally = |raised| Tally {
            seats: 10,
            raised,
            taken: 4,
            kept: 2,
            old: 1,
            came: 20,
            received: 3,
            spoken: 600,
        };
        let sides = Side::ALL.into_iter().zip([tally(1), tally(9), tally(20)]).collect();
        let meeting = crate::sample::meeting(roundtable::model::meeting::State::Closed);
        let there =
            [(How::Present, Some(Category::Ngo)), (How::Remote, Some(Category::Ngo)), (How::Guest, None)];
        let years = [2026, 2025].map(|year| Year { year, meetings: 12, average: 34, organizations: 41 });
        let full = Numbers {
            meetings: vec![(meeting, Count::of(there))],
            came: 12,
            seated: 20,
            categories: [(Category::Ngo, Came { seats: 10, once: 7, times: 40 })].into(),
            sides,
            years: years.into(),
        };
        let none = Numbers::default();
        vec![
            NumbersPage::of(frame.clone(), &sample(), &none, Span::Lately, false),
            NumbersPage::of(frame.clone(), &sample(), &full, Span::Lately, true),
            NumbersPage::of(frame, &sample(), &full, Span::Always, false),
        ]
    }
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let writes = here.grant::<TakeMinutes>(&front)?;
    let path = format!("{}/numbers", table_path(id));
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let on = front.read().await?;
    let span = asked(query.as_deref().unwrap_or_default());
    let numbers =
        numbers::over(&on, &writes, &front.room, id, (span, front.today(), front.store.clock().now()));
    let numbers = numbers.await.map_err(PageError::unexpected)?;
    NumbersPage::of(frame, &here.table, &numbers, span, here.may::<SeeBalance>(&front)).respond()
}
