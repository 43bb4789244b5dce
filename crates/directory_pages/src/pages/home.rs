//! `/{lang}/`: search, needs, whom to call, what this place is.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::Lang;
use municipality::EmergencyNumber;
use page::{CachePolicy, Frame, Page, PageError, Path};

use super::desk::{Desk, Words};
use super::shelf::Shelf;
use super::tiles::{Tile, groups};
use super::visit::Visit;
use super::{Front, sample};

/// The first page.
#[derive(Template)]
#[template(path = "home.html")]
pub struct Home<'a> {
    frame: Frame<'a>,
    view: View,
}

/// What the first page shows.
struct View {
    urgent: Urgent,
    examples: Vec<Example>,
    needs: Vec<Tile>,
    about: About,
}

/// Whom to call: the most urgent at once, the others on demand.
pub(crate) struct Urgent {
    pub(crate) first: Vec<Number>,
    pub(crate) more: Vec<Number>,
}

/// A number to call and when.
pub(crate) struct Number {
    pub(crate) number: String,
    pub(crate) label: Option<Words>,
    pub(crate) sentence: Option<Words>,
}

/// Something one may search for here with success.
struct Example {
    href: String,
    words: String,
}

/// What this place is; before anything has been entered, what will stand here.
enum About {
    Filled { here: String },
    Empty { text: String },
}

/// Searches that show how to ask.
const EXAMPLES: [&str; 3] =
    ["directory-home-example-doctor", "directory-home-example-shelter", "directory-home-example-permit"];
/// How many numbers are shown at once.
const AT_ONCE: usize = 2;

impl<'a> Home<'a> {
    pub(crate) fn of(frame: Frame<'a>, desk: &Desk, shelf: &Shelf) -> Self {
        let view = View {
            urgent: urgent(desk),
            examples: EXAMPLES.iter().filter_map(|key| example(desk, key)).collect(),
            needs: groups(desk),
            about: about(desk, shelf.by_name(desk).len()),
        };
        Home { frame, view }
    }
}

impl<'a> Page<'a> for Home<'a> {
    const NAME: &'static str = "directory-home";
    const CACHE: CachePolicy = CachePolicy::Revalidate;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page = |snapshot| {
            sample::with(&snapshot, frame.locale(), |desk| Home::of(frame.clone(), &desk, &Shelf::default()))
        };
        [sample::snapshot(), sample::empty()].into_iter().filter_map(page).collect()
    }
}

pub(crate) async fn home(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/")?;
    let desk = visit.desk(&frame);
    Home::of(frame, &desk, &front.shelf).respond()
}

/// Every number to call, the most urgent first.
pub(crate) fn all_numbers(desk: &Desk) -> Vec<Number> {
    let known = desk.snapshot.city.emergency.iter();
    let number = |known: &EmergencyNumber| Number {
        number: known.number.clone(),
        label: desk.told(&known.label),
        sentence: desk.told(&known.sentence),
    };
    known.map(number).collect()
}

pub(crate) fn urgent(desk: &Desk) -> Urgent {
    let mut first = all_numbers(desk);
    // One alone is not worth hiding.
    let more = if first.len() > AT_ONCE + 1 { first.split_off(AT_ONCE) } else { Vec::new() };
    Urgent { first, more }
}

/// An example, if searching for it finds something.
fn example(desk: &Desk, key: &str) -> Option<Example> {
    let words = desk.locale.msg(key).into_owned();
    let found = desk.snapshot.search(desk.grant, &words, desk.locale.lang(), 1).count > 0;
    let href = desk.link(&format!("/search?q={}", page::encoded(&words)));
    found.then_some(Example { href, words })
}

fn about(desk: &Desk, count: usize) -> About {
    let city = desk.told(&desk.snapshot.city.name).map(|name| name.body);
    let say = |key: &str, city: &str| {
        desk.locale.msg_with(key, &[("city", city.into()), ("count", count.into())]).into_owned()
    };
    match (count, city) {
        (0, Some(city)) => {
            let key = match desk.snapshot.city.emergency.is_empty() {
                true => "directory-home-empty-city",
                false => "directory-home-empty-text",
            };
            About::Empty { text: say(key, &city) }
        }
        (0, None) => About::Empty { text: desk.locale.msg("directory-home-empty-anywhere").into_owned() },
        (_, Some(city)) => About::Filled { here: say("directory-home-here-text", &city) },
        (_, None) => About::Filled { here: say("directory-results-all", "") },
    }
}
