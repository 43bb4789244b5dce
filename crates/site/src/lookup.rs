//! `/{lang}/desk/search`: records found by their names, those that are not public too. Composed here, because it asks all
//! rooms: each looks through its own records for who may open them, and is not asked for anybody else.

mod find;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, RawQuery, State};
use axum::response::Response;
use directory::snapshot::Live;
use directory::sought::Names;
use finder::{QUERY_CHARACTERS, Sought};
use kernel::policy::{Action, Actor, Policy, Relation, Role, Rule};
use kernel::{Denied, Lang};
use network::shelf::Shelf;
use page::{CachePolicy, Frame, Granted, Page, PageError, Path, Route, Shell, field};

use crate::to_do::SeeWork;
use find::{Group, Hit, Kind};

/// Looking for records by their names; each kind is looked through only for who may open it.
#[derive(Debug)]
pub(crate) struct LookUp;

impl Action for LookUp {
    const NAME: &'static str = "site.look_up";
}

/// Whoever signed in may look; what they find is another thing.
pub(crate) const RULES: &[Rule] =
    &[Rule { action: LookUp::NAME, role: Role::Person, relation: Relation::Nobody }];

/// How many of a kind are shown at most.
const MOST: usize = 20;

/// What was found.
#[derive(Template)]
#[template(path = "lookup.html")]
pub struct Lookup<'a> {
    frame: Frame<'a>,
    typed: String,
    /// Whether there was a word to look for.
    asked: bool,
    groups: Vec<Group>,
    /// The search among what everyone sees.
    public: String,
}

impl<'a> Lookup<'a> {
    fn of(frame: Frame<'a>, typed: &str, found: Option<Vec<Group>>) -> Self {
        let query = if typed.is_empty() { String::new() } else { format!("?q={}", page::encoded(typed)) };
        Lookup {
            public: format!("{}{query}", frame.search()),
            typed: typed.to_owned(),
            asked: found.is_some(),
            groups: found.unwrap_or_default(),
            frame,
        }
    }
}

impl<'a> Page<'a> for Lookup<'a> {
    const NAME: &'static str = "site-lookup";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let hit = |note: &str, public: bool| Hit {
            href: frame.link("/desk"),
            name: ("Minta Híd Egyesület".to_owned(), Some(Lang::HU)),
            note: Some((note.to_owned(), None)).filter(|(note, _)| !note.is_empty()),
            hidden: !public,
        };
        let group = |kind: Kind, more: bool| Group {
            title: frame.t(kind.key()).into_owned(),
            id: kind.key(),
            hits: vec![hit("Minta Kör", true), hit("", false)],
            more: more.then(|| frame.t1("site-lookup-more", "count", MOST).into_owned()),
        };
        let own = [Kind::Services, Kind::Changes].map(|kind| group(kind, false));
        let page = |frame: Frame<'a>, found: Option<Vec<Group>>| {
            let typed = if found.is_some() { "híd" } else { "" };
            Lookup::of(frame.unindexed(), typed, found)
        };
        let mut pages = vec![
            page(frame.clone(), None),
            page(frame.clone(), Some(Vec::new())),
            page(frame.clone(), Some(own.into())),
        ];
        // Whoever works here finds more, in the languages of the back office.
        if frame.speaks_desk() {
            pages.push(page(frame.clone().of_desk(), None));
            let all = Kind::ALL.map(|kind| group(kind, true));
            pages.push(page(frame.clone().of_desk(), Some(all.into())));
        }
        pages
    }
}

/// What the handler has.
#[derive(Clone)]
struct Front {
    live: Live,
    shell: Arc<Shell>,
    policy: Arc<Policy>,
    shelf: Shelf,
    names: Names,
}

pub(crate) fn routes(live: Live, shell: Arc<Shell>, policy: Arc<Policy>, shelf: Shelf) -> Vec<Route> {
    let front = Front { live, shell, policy, shelf, names: Names::default() };
    let (name, cache) = (Lookup::NAME, Lookup::CACHE);
    vec![Route::get::<LookUp, _, _, _>("/{lang}/desk/search", name, cache, look_up, front)]
}

/// The frame for somebody: of the back office for who works there, in every language for everybody else.
fn frame<'a>(front: &'a Front, lang: Lang, actor: &Actor, query: &str) -> Result<Frame<'a>, PageError> {
    const HERE: &str = "/desk/search";
    match front.policy.grant::<SeeWork>(actor, Relation::Nobody) {
        Ok(_) => match front.shell.desk(lang, HERE, actor) {
            // What was looked for goes along into the language the back office has.
            Err(PageError::Elsewhere(there)) => Err(PageError::Elsewhere(format!("{there}?{query}"))),
            frame => frame,
        },
        Err(Denied::Never) => front.shell.frame(lang, HERE),
        Err(unsure) => Err(unsure.into()),
    }
}

async fn look_up(
    State(front): State<Front>,
    Granted(grant): Granted<LookUp>,
    Path(lang): Path<Lang>,
    Query(pairs): Query<Vec<(String, String)>>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    let frame = frame(&front, lang, grant.actor(), &query)?.with_query(query);
    let typed: String = field(&pairs, "q").trim().chars().take(QUERY_CHARACTERS).collect();
    let found = match Sought::new(&typed) {
        Some(sought) => Some(find::all(&front, &frame, grant.actor(), &sought).await?),
        None => None,
    };
    Lookup::of(frame, &typed, found).respond()
}
