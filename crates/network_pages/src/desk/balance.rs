//! `/{lang}/balance`: for the facilitator, what organisations answer when they are asked whether they get at least as
//! much as they give.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Lang, Text};
use network::balance::{self, Half};
use network::model::about::Category;
use network::model::balance::HalfYear;
use network::policy::SeeBalance;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path};

use crate::{Front, sample};

/// What was answered.
#[derive(Template)]
#[template(path = "balance.html")]
pub struct BalancePage<'a> {
    frame: Frame<'a>,
    halves: Vec<Shown>,
    asked: usize,
}

/// Half a year.
struct Shown {
    name: String,
    says: String,
    short: Vec<Text>,
    unnamed: Option<String>,
}

impl<'a> BalancePage<'a> {
    fn of(frame: Frame<'a>, halves: &[Half], asked: usize) -> Self {
        let shown = |half: &Half| {
            let (year, part) = half.half.parts();
            let mut short: Vec<Text> =
                half.short.iter().filter_map(|record| record.text("name", frame.lang()).cloned()).collect();
            let order = frame.locale().collator();
            short.sort_by(|a, b| order(&a.body, &b.body));
            Shown {
                // A year is no number with a separator in it.
                name: frame.t2("desk-balance-half", "year", year.to_string(), "half", part).into_owned(),
                says: match half.short.len() + half.unnamed {
                    0 => frame.t1("desk-balance-all", "even", half.even),
                    short => frame.t2("desk-balance-says", "even", half.even, "short", short),
                }
                .into_owned(),
                unnamed: (half.unnamed > 0)
                    .then(|| frame.t1("desk-balance-unnamed", "count", half.unnamed).into_owned()),
                short,
            }
        };
        BalancePage { halves: halves.iter().map(shown).collect(), asked, frame }
    }
}

impl<'a> Page<'a> for BalancePage<'a> {
    const NAME: &'static str = "desk-balance";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let half = |number, even, kinds: &[Category]| Half {
            half: HalfYear::from_number(number),
            even,
            unnamed: kinds.len(),
            short: kinds.iter().map(|kind| sample::member(*kind).record).collect(),
        };
        let halves = [half(4053, 21, &[Category::Ngo, Category::MigrantOrganisation]), half(4052, 18, &[])];
        vec![BalancePage::of(frame.clone(), &halves, 41), BalancePage::of(frame, &[], 41)]
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<SeeBalance>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/balance", grant.actor())?;
    let halves = balance::halves(&front.store, &grant).await.map_err(PageError::unexpected)?;
    let asked = balance::asked(&front.store, &grant).await.map_err(PageError::unexpected)?;
    BalancePage::of(frame, &halves, asked).respond()
}
