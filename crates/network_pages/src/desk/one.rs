//! `/{lang}/network/known/{id}`: for coordinators, one organisation: how it stands, whom to call, the contact log, what is
//! known of it, and inviting somebody from it.

use askama::Template;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use network::about::About;
use network::contact::Contact;
use network::model::about::{Category, Field, Size, Tie};
use network::model::membership::{Event, State};
use network::model::standing::Standing;
use network::notes::{self, Kind};
use network::organizations::{self, Entire, Entry};
use network::policy::Tend;
use network::standing::{StandingError, tend};
use page::{
    CachePolicy, Choice, Earlier, FieldError, Fields, Frame, Granted, Happened, Page, PageError, Path,
};

use super::list::state_name;
use super::speakers::{Handed, Speaker, Speakers};
use super::{categories, field, languages, to, told, wrong};
use crate::ours::{Noted, noted};
use crate::{Front, happened, sample};

/// The longest line taken, in characters.
const LONGEST: usize = 120;

/// One organisation for coordinators.
#[derive(Template)]
#[template(path = "one.html")]
pub struct OnePage<'a> {
    frame: Frame<'a>,
    path: String,
    services: String,
    name: Text,
    alias: bool,
    state: String,
    pub(super) may_invite: bool,
    may_note_quiet: bool,
    contacts: Vec<Contact>,
    people: Vec<Speaker>,
    /// A link to be handed over, where one was made.
    handed: Option<Handed>,
    notes: Vec<Noted>,
    kinds: Vec<Choice>,
    typed: Typed,
    languages: Vec<Choice>,
    about: Forms,
    happened: Option<Happened>,
    errors: Vec<FieldError>,
    said: Option<String>,
}

/// What the forms of the page sent, so that nothing typed is lost.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) language: Option<Lang>,
    kind: Option<Kind>,
    fact: String,
    next: String,
    day: String,
}

/// What is known of it, as a form.
struct Forms {
    categories: Vec<Choice>,
    ties: Vec<Choice>,
    sizes: Vec<Choice>,
    fields: Vec<Choice>,
    languages: Vec<Choice>,
    communities: String,
}

impl Typed {
    pub(super) fn read(sent: &[(String, String)]) -> Typed {
        let text = |name, most| field(sent, name).chars().take(most).collect::<String>();
        Typed {
            name: text("name", LONGEST),
            address: text("address", 254),
            language: field(sent, "language").parse().ok(),
            kind: Kind::from_name(field(sent, "kind")),
            fact: text("fact", notes::LONGEST),
            next: text("next", notes::LONGEST),
            day: text("day", 10),
        }
    }

    /// For who is asked first: the contact that is noted.
    fn of(contact: Option<&Contact>) -> Typed {
        let Some(contact) = contact else { return Typed::default() };
        Typed {
            name: contact.name.clone(),
            address: contact.address.clone().unwrap_or_default(),
            language: contact.language,
            ..Typed::default()
        }
    }
}

fn choice(value: &str, label: String, on: bool) -> Choice {
    Choice { value: value.to_owned(), label, on }
}

fn named(frame: &Frame, key: &str, name: &str) -> String {
    frame.t(format!("desk-organization-{key}-{}", name.replace('_', "-"))).into_owned()
}

impl Forms {
    fn of(frame: &Frame, about: &About) -> Forms {
        let language = |lang: &Lang| {
            let name = frame.locale().language_name(lang.as_str());
            choice(lang.as_str(), name, about.languages.contains(lang))
        };
        let tie = |tie: Tie| choice(tie.name(), named(frame, "tie", tie.name()), about.tie == tie);
        let size =
            |size: Size| choice(size.name(), named(frame, "size", size.name()), about.size == Some(size));
        let works = |works: Field| {
            choice(works.name(), named(frame, "field", works.name()), about.fields.contains(&works))
        };
        Forms {
            categories: categories(frame, about.category),
            ties: Tie::ALL.into_iter().map(tie).collect(),
            sizes: Size::ALL.into_iter().map(size).collect(),
            fields: Field::ALL.into_iter().map(works).collect(),
            languages: frame.city().languages.iter().map(language).collect(),
            communities: about.communities.clone(),
        }
    }
}

impl<'a> OnePage<'a> {
    fn of(frame: Frame<'a>, entire: &Entire, people: &Speakers, typed: Option<Typed>) -> Option<Self> {
        let Entire { entry, contacts, notes } = entire;
        let (state, id) = (entry.standing.state, entry.record.id);
        let typed = typed.unwrap_or_else(|| Typed::of(contacts.first()));
        let kind = |kind: Kind| {
            let label = frame.t(format!("network-notes-{}", kind.name())).into_owned();
            choice(kind.name(), label, typed.kind == Some(kind))
        };
        Some(OnePage {
            path: frame.link(&format!("/network/known/{id}")),
            services: frame.link(&format!("/ours/{id}/services")),
            name: entry.record.text("name", frame.lang())?.clone(),
            alias: entry.about.alias,
            state: state_name(&frame, state),
            may_invite: state != State::Declined,
            may_note_quiet: matches!(state, State::Joined | State::Rejoined),
            contacts: contacts.clone(),
            people: people.listed(&frame),
            handed: None,
            notes: notes.iter().map(|note| noted(&frame, note)).collect(),
            kinds: Kind::ALL.into_iter().map(kind).collect(),
            languages: languages(&frame, typed.language.unwrap_or(frame.city().language)),
            about: Forms::of(&frame, &entry.about),
            typed,
            happened: None,
            errors: Vec::new(),
            said: None,
            frame,
        })
    }
}

impl OnePage<'_> {
    /// The page with what is wrong with a form of it.
    pub(super) fn refused(self, errors: Vec<FieldError>) -> Self {
        OnePage { errors, ..self }
    }

    /// The page saying that something is done.
    pub(super) fn saying(self, said: String) -> Self {
        OnePage { said: Some(said), ..self }
    }

    /// The page with a link to be handed over.
    pub(super) fn handing(self, handed: Handed) -> Self {
        OnePage { handed: Some(handed), ..self }
    }
}

impl<'a> Page<'a> for OnePage<'a> {
    const NAME: &'static str = "desk-organization";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let entire = |state, alias| Entire {
            entry: Entry {
                record: sample::member(Category::Ngo).record,
                standing: Standing { state, ..Standing::KNOWN },
                about: About { alias, category: Some(Category::Ngo), ..About::default() },
                known: true,
            },
            contacts: vec![Contact {
                name: "Minta Éva".to_owned(),
                address: Some("eva@hid.example".to_owned()),
                phone: Some("+36 1 000 0134".to_owned()),
                language: None,
            }],
            notes: Vec::new(),
        };
        let pages = [(State::Known, false), (State::Joined, true), (State::Declined, false)];
        let people = Speakers::sample();
        let page = |(state, alias)| OnePage::of(frame.clone(), &entire(state, alias), &people, None);
        let mut pages: Vec<Self> = pages.into_iter().filter_map(page).collect();
        for page in &mut pages {
            page.happened = Some(happened::sample(&frame, "/network"));
        }
        if let Some(page) = pages.first_mut() {
            page.errors = vec![wrong(&frame, "address", "desk-people-address-wrong")];
        }
        if let Some(page) = pages.last_mut() {
            let url = "https://kerekasztal.example/hu/invitation/0".to_owned();
            page.handed = Handed::of("Minta Éva".to_owned(), url).ok();
        }
        pages
    }
}

pub(super) async fn drawn<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Tend>,
    id: Id,
    typed: Option<Typed>,
) -> Result<OnePage<'a>, PageError> {
    drawn_with(front, frame, grant, (id, Earlier::default()), typed).await
}

/// The page with a piece of what happened.
async fn drawn_with<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Tend>,
    (id, asked): (Id, Earlier),
    typed: Option<Typed>,
) -> Result<OnePage<'a>, PageError> {
    let entire = organizations::one(&front.store, grant, id).await.map_err(PageError::unexpected)?;
    let on = front.store.read().await.map_err(PageError::unexpected)?;
    let people = Speakers::of(&on, id, front.store.clock().now()).await.map_err(PageError::unexpected)?;
    drop(on);
    let entire = entire.ok_or(PageError::NotFound)?;
    let happened = happened::known(front, &frame, grant, id, asked).await?;
    let page = OnePage::of(frame, &entire, &people, typed).ok_or(PageError::NotFound)?;
    Ok(OnePage { happened: Some(happened), ..page })
}

pub(super) const HERE: &str = "/network";

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path((lang, id)): Path<(Lang, Id)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let path = format!("{HERE}/known/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    drawn_with(&front, frame, &grant, (id, Earlier::read(&pairs)), None).await?.respond()
}

/// Keeps what is known of it.
pub(crate) async fn describe(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = format!("{HERE}/known/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    // Nothing is kept of what is not there.
    drawn(&front, frame.clone(), &grant, id, None).await?;
    let all =
        |name: &'static str| sent.iter().filter(move |(known, _)| known == name).map(|(_, value)| value);
    let about = About {
        category: Category::from_name(field(&sent, "category")),
        tie: Tie::from_name(field(&sent, "tie")).unwrap_or_default(),
        size: Size::from_name(field(&sent, "size")),
        fields: all("field").filter_map(|name| Field::from_name(name)).collect(),
        languages: all("spoken").filter_map(|tag| tag.parse().ok()).collect(),
        communities: field(&sent, "communities").chars().take(LONGEST).collect(),
        alias: !field(&sent, "alias").is_empty(),
    };
    organizations::describe(&front.store, &grant, id, &about).await.map_err(PageError::unexpected)?;
    let said = frame.t("desk-organization-saved").into_owned();
    OnePage { said: Some(said), ..drawn(&front, frame, &grant, id, None).await? }.respond()
}

/// Writes an entry of the contact log. To have been in touch makes an organisation approached.
pub(crate) async fn note(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = format!("{HERE}/known/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let typed = Typed::read(&sent);
    let before = drawn(&front, frame.clone(), &grant, id, None).await?;
    if typed.fact.is_empty() {
        let errors = vec![wrong(&frame, "fact", "desk-organization-notes-fact-missing")];
        return OnePage { errors, ..drawn(&front, frame, &grant, id, Some(typed)).await? }.again();
    }
    let day: Option<NaiveDate> = typed.day.parse().ok();
    let (kind, next) = (typed.kind.unwrap_or(Kind::Memo), told(&typed.next).map(|step| (step, day)));
    let written = notes::write(&front.store, &grant, id, kind, &typed.fact, next).await;
    if !written.map_err(PageError::unexpected)? {
        return Err(PageError::NotFound);
    }
    if before.may_invite && kind != Kind::Memo {
        approach(&front, &grant, id).await?;
    }
    Ok(to(&frame, &path))
}

/// Notes that somebody spoke with it, where that still says something.
pub(super) async fn approach(front: &Front, grant: &Grant<Tend>, id: Id) -> Result<(), PageError> {
    happened(front, grant, id, Event::Approach).await.map(drop)
}

/// Lets something happen; answers whether it followed.
async fn happened(front: &Front, grant: &Grant<Tend>, id: Id, event: Event) -> Result<bool, PageError> {
    let mut unit = front.store.begin(grant.actor()).await.map_err(PageError::unexpected)?;
    match tend(&mut unit, grant, id, event).await {
        Ok(_) => unit.commit().await.map(|_| true).map_err(PageError::unexpected),
        Err(StandingError::Refused(_)) => Ok(false),
        Err(error) => Err(PageError::unexpected(error)),
    }
}

/// Notes that it is no longer heard of.
pub(crate) async fn quiet(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Tend>,
    Path((lang, id)): Path<(Lang, Id)>,
) -> Result<Response, PageError> {
    let path = format!("{HERE}/known/{id}");
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    drawn(&front, frame.clone(), &grant, id, None).await?;
    if happened(&front, &grant, id, Event::FallAsleep).await? {
        return Ok(to(&frame, &path));
    }
    let errors = vec![wrong(&frame, "state", "desk-organization-changed")];
    OnePage { errors, ..drawn(&front, frame, &grant, id, None).await? }.again()
}
