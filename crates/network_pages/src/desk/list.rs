//! `/{lang}/network`: for coordinators, the organisations the table knows and how they stand; adding one.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use kernel::{Lang, Text};
use network::about::About;
use network::contact::Contact;
use network::model::about::Category;
use network::model::membership::{Reach, State};
use network::model::standing::Standing;
use network::organizations::{self, Entry, New, Wanted};
use network::policy::Tend;
use network::shelf::Network;
use page::{CachePolicy, Choice, FieldError, Fields, Frame, Granted, Page, PageError, Pages, Path};
use post::Address;

use super::chart::{Bar, bars};
use super::{categories, category_name, field, languages, to, told, wrong};
use crate::{Front, sample};

/// What stands in the address for those of the public directory.
const DIRECTORY: &str = "directory";
/// How many organisations stand on a page.
const SIZE: usize = 50;
/// The longest name taken, in characters.
const LONGEST: usize = 120;

/// The network.
#[derive(Template)]
#[template(path = "network.html")]
pub struct NetworkPage<'a> {
    frame: Frame<'a>,
    table: String,
    reach: Option<String>,
    bars: Vec<Bar>,
    filters: Vec<Filter>,
    rows: Vec<Row>,
    pages: Pages,
    /// Who may be named in a report to who pays, and how many at the table may not.
    reported: Vec<Text>,
    unreported: usize,
    /// How many have left.
    left: usize,
    /// Nothing is known yet at all.
    empty: bool,
    typed: Typed,
    categories: Vec<Choice>,
    languages: Vec<Choice>,
    errors: Vec<FieldError>,
    said: Option<String>,
}

/// A state to narrow the list down by.
struct Filter {
    href: String,
    label: String,
    count: usize,
    on: bool,
}

/// An organisation in the list.
struct Row {
    href: String,
    name: Text,
    state: String,
    category: Option<String>,
    alias: bool,
}

/// The form as it was sent.
#[derive(Default)]
struct Typed {
    name: String,
    person: String,
    address: String,
    phone: String,
    alias: bool,
    category: Option<Category>,
    language: Option<Lang>,
}

/// What stands in the page's address.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    wanted: Wanted,
    page: u32,
}

impl Asked {
    fn read(pairs: &[(String, String)]) -> Asked {
        let wanted = match (field(pairs, "state"), State::from_name(field(pairs, "state"))) {
            (DIRECTORY, _) => Wanted::Directory,
            (_, Some(state)) => Wanted::State(state),
            (_, None) => Wanted::Network,
        };
        Asked { wanted, page: field(pairs, "page").parse().unwrap_or(1) }
    }

    fn base(&self, frame: &Frame) -> String {
        let state = match self.wanted {
            Wanted::Network => String::new(),
            Wanted::State(state) => format!("state={}&", state.name()),
            Wanted::Directory => format!("state={DIRECTORY}&"),
        };
        frame.link(&format!("/network?{state}page="))
    }
}

impl<'a> NetworkPage<'a> {
    fn of(frame: Frame<'a>, table: Option<String>, network: &Network, asked: &Asked, typed: Typed) -> Self {
        let named = network.named(asked.wanted, frame.lang(), frame.locale().collator());
        let pages = Pages::new(asked.page, named.len(), SIZE, asked.base(&frame));
        let skip = (pages.current() as usize - 1) * SIZE;
        let rows = named.into_iter().skip(skip).take(SIZE).map(|(name, entry)| row(&frame, name, entry));
        NetworkPage {
            table: table.unwrap_or_default(),
            reach: reach(&frame, network.reach),
            bars: bars(&frame, &network.kinds),
            filters: filters(&frame, network, asked),
            rows: rows.collect(),
            pages,
            unreported: sitting(network).saturating_sub(network.reported.len()),
            reported: reported(&frame, network),
            left: network.states.get(&State::Withdrawn).copied().unwrap_or(0),
            empty: network.states.is_empty() && network.directory == 0,
            categories: categories(&frame, typed.category),
            languages: languages(&frame, typed.language.unwrap_or(frame.city().language)),
            typed,
            errors: Vec::new(),
            said: None,
            frame,
        }
    }
}

/// How many sit at the table.
fn sitting(network: &Network) -> usize {
    network.states.iter().filter(|(state, _)| state.sits()).map(|(_, count)| count).sum()
}

fn reported(frame: &Frame, network: &Network) -> Vec<Text> {
    let names = network.reported.iter().filter_map(|record| record.text("name", frame.lang()).cloned());
    let mut names: Vec<Text> = names.collect();
    let order = frame.locale().collator();
    names.sort_by(|a, b| order(&a.body, &b.body));
    names
}

fn reach(frame: &Frame, reach: Reach) -> Option<String> {
    let values = [
        ("sitting", locale::Arg::from(reach.sitting)),
        ("known", reach.known.into()),
        ("percent", reach.percent()?.into()),
    ];
    Some(frame.locale().msg_with("desk-network-reach-formula", &values).into_owned())
}

/// What a state is called.
pub(super) fn state_name(frame: &Frame, state: State) -> String {
    frame.t(format!("desk-network-state-{}", state.name())).into_owned()
}

fn filters(frame: &Frame, network: &Network, asked: &Asked) -> Vec<Filter> {
    let count = |state: &State| network.states.get(state).copied().unwrap_or(0);
    let shown: Vec<State> = State::ALL.into_iter().filter(|state| *state != State::Withdrawn).collect();
    let all = Filter {
        href: frame.link("/network"),
        label: frame.t("desk-network-all").into_owned(),
        count: shown.iter().map(count).sum(),
        on: asked.wanted == Wanted::Network,
    };
    let of = |state: &State| Filter {
        href: frame.link(&format!("/network?state={}", state.name())),
        label: state_name(frame, *state),
        count: count(state),
        on: asked.wanted == Wanted::State(*state),
    };
    let directory = Filter {
        href: frame.link(&format!("/network?state={DIRECTORY}")),
        label: frame.t("desk-network-directory").into_owned(),
        count: network.directory,
        on: asked.wanted == Wanted::Directory,
    };
    let some =
        shown.iter().filter(|state| count(state) > 0 || asked.wanted == Wanted::State(**state)).map(of);
    let directory = (network.directory > 0).then_some(directory);
    std::iter::once(all).chain(some).chain(directory).collect()
}

fn row(frame: &Frame, name: &Text, entry: &Entry) -> Row {
    Row {
        href: frame.link(&format!("/network/known/{}", entry.record.id)),
        name: name.clone(),
        state: state_name(frame, entry.standing.state),
        category: entry.about.category.map(|category| category_name(frame, category)),
        alias: entry.about.alias,
    }
}

impl<'a> Page<'a> for NetworkPage<'a> {
    const NAME: &'static str = "desk-network";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let entries = Category::ALL.into_iter().zip(State::ALL).map(|(category, state)| Entry {
            known: true,
            record: sample::member(category).record,
            standing: Standing { state, ..Standing::KNOWN },
            about: About { category: Some(category), alias: state == State::Approached, ..About::default() },
        });
        let mut network = Network::of(entries);
        network.states = State::ALL.into_iter().map(|state| (state, 1)).collect();
        network.reach = Reach { sitting: 3, known: 7 };
        network.kinds = BTreeMap::from([
            (None, Reach { sitting: 0, known: 2 }),
            (Some(Category::Ngo), Reach { sitting: 3, known: 5 }),
        ]);
        network.reported = vec![sample::member(Category::Ngo).record];
        network.directory = 2;
        let asked = Asked::default();
        let table = Some("Minta Kerekasztal".to_owned());
        let empty = NetworkPage::of(frame.clone(), None, &Network::default(), &asked, Typed::default());
        let full = NetworkPage::of(frame, table, &network, &asked, Typed::default());
        let errors = vec![wrong(&full.frame, "name", "desk-network-name-missing")];
        vec![empty, NetworkPage { errors, ..full }]
    }
}

async fn list<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &kernel::policy::Grant<Tend>,
    asked: &Asked,
    typed: Typed,
) -> Result<NetworkPage<'a>, PageError> {
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    let table = organizations::table(&on).await.map_err(PageError::unexpected)?;
    drop(on);
    let network = front.shelf.network(&front.store, grant).await.map_err(PageError::unexpected)?;
    Ok(NetworkPage::of(frame, table, &network, asked, typed))
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path(lang): Path<Lang>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let asked = Asked::read(&pairs);
    let brought: Option<usize> = field(&pairs, "brought").parse().ok();
    let frame = front.shell.desk(lang, "/network", grant.actor())?;
    let page = list(&front, frame, &grant, &asked, Typed::default()).await?;
    let said = brought.map(|count| page.frame.t1("desk-bring-done", "count", count).into_owned());
    NetworkPage { said, ..page }.respond()
}

/// Names the table.
pub(crate) async fn name_table(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/network", grant.actor())?;
    let name: String = field(&sent, "table").chars().take(LONGEST).collect();
    organizations::name_table(&front.store, &grant, &name).await.map_err(PageError::unexpected)?;
    Ok(to(&frame, "/network"))
}

fn typed(sent: &[(String, String)]) -> Typed {
    let text = |name| field(sent, name).chars().take(LONGEST).collect::<String>();
    Typed {
        name: text("name"),
        person: text("person"),
        address: text("address"),
        phone: text("phone"),
        alias: !field(sent, "alias").is_empty(),
        category: Category::from_name(field(sent, "category")),
        language: field(sent, "language").parse().ok(),
    }
}

/// What is wrong with what was typed.
fn mistakes(frame: &Frame, typed: &Typed) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if typed.name.is_empty() {
        errors.push(wrong(frame, "name", "desk-network-name-missing"));
    }
    if !typed.address.is_empty() && Address::parse(&typed.address).is_err() {
        errors.push(wrong(frame, "address", "desk-people-address-wrong"));
    }
    errors
}

/// Makes an organisation known.
pub(crate) async fn add(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/network", grant.actor())?;
    let (typed, asked) = (typed(&sent), Asked::default());
    let errors = mistakes(&frame, &typed);
    if !errors.is_empty() {
        return NetworkPage { errors, ..list(&front, frame, &grant, &asked, typed).await? }.again();
    }
    let new = New {
        name: typed.name.clone(),
        lang: frame.city().language,
        about: About { category: typed.category, alias: typed.alias, ..About::default() },
        contact: Contact {
            name: typed.person.clone(),
            address: told(&typed.address),
            phone: told(&typed.phone),
            language: typed.language,
        },
    };
    let added = organizations::add(&front.store, &grant, &[new]).await.map_err(PageError::unexpected)?;
    if added.is_empty() {
        let errors = vec![wrong(&frame, "name", "desk-network-known-already")];
        return NetworkPage { errors, ..list(&front, frame, &grant, &asked, typed).await? }.again();
    }
    let said = frame.t1("desk-network-added", "name", page::plain(&typed.name)).into_owned();
    NetworkPage { said: Some(said), ..list(&front, frame, &grant, &asked, Typed::default()).await? }.respond()
}
