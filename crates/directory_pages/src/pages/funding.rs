//! `/{lang}/funding`: for coordinators, the funded projects of the network as a calendar of their ends: what hangs on
//! each, and who supports it.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use directory::funding;
use directory::model::funding::{About, Ending, Project, Support, SupportKind};
use directory::policy::{Fund, ReadPublic};
use kernel::policy::{Actor, Grant, Relation};
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Earlier, FieldError, Fields, Frame, Granted, Happened, Page, PageError, Path};

use super::Front;
use super::happened::Happenings;

/// The longest line taken, in characters.
const LONGEST: usize = 200;

/// The projects by their ends.
#[derive(Template)]
#[template(path = "funding.html")]
pub struct Funding<'a> {
    frame: Frame<'a>,
    groups: Vec<(String, Vec<Card>)>,
    kinds: Vec<(&'static str, String)>,
    today: String,
    typed: Typed,
    errors: Vec<FieldError>,
}

/// A project.
struct Card {
    id: String,
    happened: Option<Happened>,
    about: About,
    period: String,
    services: Vec<Hanging>,
    supports: Vec<Given>,
}

/// A service that hangs on it: its page and name, where everyone may see it.
struct Hanging {
    href: String,
    name: Option<Text>,
}

/// Support as a line.
struct Given {
    id: String,
    line: String,
    stands: bool,
}

/// The form as it was sent.
#[derive(Default)]
struct Typed {
    name: String,
    fund: String,
    identifier: String,
    share: String,
    partners: String,
    starts: String,
    ends: String,
}

impl Typed {
    fn read(sent: &[(String, String)]) -> Typed {
        let text = |name| field(sent, name).chars().take(LONGEST).collect::<String>();
        Typed {
            name: text("name"),
            fund: text("fund"),
            identifier: text("identifier"),
            share: text("share"),
            partners: text("partners"),
            starts: text("starts"),
            ends: text("ends"),
        }
    }

    /// The project, or what is wrong.
    fn about(&self, frame: &Frame) -> Result<About, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut wrong = |field: &str, key: &str| {
            errors.push(FieldError { field: field.to_owned(), message: frame.t(key).into_owned() });
        };
        if self.name.is_empty() {
            wrong("name", "desk-funding-name-missing");
        }
        let share = match self.share.as_str() {
            "" => None,
            share => match share.trim_end_matches('%').trim().parse().ok().filter(|share| *share <= 100) {
                Some(share) => Some(share),
                None => {
                    wrong("share", "desk-funding-share-wrong");
                    None
                }
            },
        };
        let (starts, ends) = (self.starts.parse::<NaiveDate>(), self.ends.parse::<NaiveDate>());
        if ends.is_err() {
            wrong("ends", "desk-funding-ends-missing");
        }
        let period = match (starts, ends) {
            (Ok(starts), Ok(ends)) if starts > ends => {
                wrong("ends", "desk-funding-ends-early");
                None
            }
            (starts, Ok(ends)) => Some((starts.unwrap_or(ends), ends)),
            (_, Err(_)) => None,
        };
        match period {
            Some((starts, ends)) if errors.is_empty() => Ok(About {
                name: self.name.clone(),
                fund: self.fund.clone(),
                identifier: self.identifier.clone(),
                share,
                partners: self.partners.clone(),
                starts,
                ends,
            }),
            _ => Err(errors),
        }
    }
}

/// A form's first value of a name, without the blanks around it.
fn field<'f>(sent: &'f [(String, String)], name: &str) -> &'f str {
    page::field(sent, name).trim()
}

impl<'a> Funding<'a> {
    fn of(
        frame: Frame<'a>,
        projects: &[Project],
        today: NaiveDate,
        typed: Typed,
        name: impl Fn(Id) -> Option<Text>,
    ) -> Self {
        let group = |ending: Ending| {
            let theirs = projects.iter().filter(|project| Ending::of(project.about.ends, today) == ending);
            let cards: Vec<Card> = theirs.map(|project| card(&frame, project, &name)).collect();
            let title = frame.t(format!("desk-funding-{}", ending.name())).into_owned();
            (!cards.is_empty()).then_some((title, cards))
        };
        let kind = |kind: SupportKind| (kind.name(), kind_name(&frame, kind));
        Funding {
            groups: [Ending::Soon, Ending::Later, Ending::Over].into_iter().filter_map(group).collect(),
            kinds: SupportKind::ALL.into_iter().map(kind).collect(),
            today: today.to_string(),
            typed,
            errors: Vec::new(),
            frame,
        }
    }
}

fn kind_name(frame: &Frame, kind: SupportKind) -> String {
    frame.t(format!("desk-funding-support-{}", kind.name())).into_owned()
}

fn card(frame: &Frame, project: &Project, name: impl Fn(Id) -> Option<Text>) -> Card {
    let short = |day| frame.locale().date_short(day);
    let (from, until) = (short(project.about.starts), short(project.about.ends));
    let service = |id: &Id| Hanging { href: frame.link(&format!("/service/{id}")), name: name(*id) };
    let given = |support: &Support| {
        let kind = kind_name(frame, support.kind);
        let since = frame.t1("desk-funding-since", "date", short(support.since));
        let until = support.until.map(|day| frame.t1("desk-funding-until", "date", short(day)));
        let parts = [kind, page::plain(&support.giver).into_owned(), since.into_owned()].into_iter();
        let line = parts.chain(until.map(|until| until.into_owned())).collect::<Vec<_>>().join(" · ");
        Given { id: support.id.to_string(), line, stands: support.until.is_none() }
    };
    Card {
        id: project.id.to_string(),
        happened: None,
        period: frame.t2("desk-funding-period", "from", from, "until", until).into_owned(),
        services: project.services.iter().map(service).collect(),
        supports: project.supports.iter().map(given).collect(),
        about: project.about.clone(),
    }
}

impl<'a> Page<'a> for Funding<'a> {
    const NAME: &'static str = "desk-funding";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default();
        let project = |ends: NaiveDate| Project {
            id: Id::foreign("sample", "project"),
            about: About {
                name: "Minta projekt".to_owned(),
                fund: "Minta Alap".to_owned(),
                identifier: "MA/2026/1".to_owned(),
                share: Some(75),
                partners: "Minta Híd Egyesület".to_owned(),
                starts: day(2024),
                ends,
            },
            services: vec![Id::foreign("sample", "papers")],
            supports: SupportKind::ALL
                .into_iter()
                .map(|kind| Support {
                    id: Id::foreign("sample", kind.name()),
                    kind,
                    giver: "Minta Kerület".to_owned(),
                    since: day(2025),
                    until: (kind == SupportKind::Letter).then(|| day(2026)),
                })
                .collect(),
        };
        let projects = [day(2025), day(2026), day(2028)].map(project);
        let today = day(2026);
        let wrong = Typed { share: "150".to_owned(), ..Typed::default() };
        let errors = wrong.about(&frame).err().unwrap_or_default();
        let nobody = |_: Id| None;
        let full = Funding::of(frame.clone(), &projects, today, wrong, nobody);
        vec![Funding::of(frame, &[], today, Typed::default(), nobody), Funding { errors, ..full }]
    }
}

fn today(front: &Front, frame: &Frame) -> NaiveDate {
    front.live.store().clock().now().utc().with_timezone(&frame.city().zone).date_naive()
}

async fn list<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Fund>,
    typed: Typed,
) -> Result<Funding<'a>, PageError> {
    list_with(front, frame, grant, typed, Earlier::default()).await
}

/// The page with a piece of what happened with one of them.
async fn list_with<'a>(
    front: &Front,
    frame: Frame<'a>,
    grant: &Grant<Fund>,
    typed: Typed,
    asked: Earlier,
) -> Result<Funding<'a>, PageError> {
    let projects = funding::projects(front.live.store(), grant).await.map_err(PageError::unexpected)?;
    let read: Grant<ReadPublic> = front.policy.grant(&Actor::VISITOR, Relation::Nobody)?;
    let (snapshot, lang, today) = (front.live.now(), frame.lang(), today(front, &frame));
    let name = |id| snapshot.service(&read, id)?.service.text("name", lang).cloned();
    let ids: Vec<Id> = projects.iter().map(|project| project.id).collect();
    let pieces = directory::happened::projects(front.live.store(), grant, &ids, asked.asked()).await;
    let pieces = pieces.map_err(PageError::unexpected)?;
    let happenings = Happenings::of(front, grant, pieces.values()).await?;
    let mut page = Funding::of(frame, &projects, today, typed, name);
    for card in page.groups.iter_mut().flat_map(|(_, cards)| cards) {
        let found = pieces.iter().find(|(id, _)| id.to_string() == card.id);
        card.happened = found.map(|(id, piece)| happenings.beside(&page.frame, (HERE, *id), asked, piece));
    }
    Ok(page)
}

const HERE: &str = "/funding";

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<Fund>,
    Path(lang): Path<Lang>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    list_with(&front, frame, &grant, Typed::default(), Earlier::read(&pairs)).await?.respond()
}

/// Notes a project.
pub(crate) async fn add(
    State(front): State<Front>,
    Granted(grant): Granted<Fund>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    let typed = Typed::read(&sent);
    match typed.about(&frame) {
        Ok(about) => {
            let added = funding::add(front.live.store(), &grant, &about).await;
            added.map_err(PageError::unexpected)?;
            Ok(Redirect::to(&frame.link(HERE)).into_response())
        }
        Err(errors) => Funding { errors, ..list(&front, frame, &grant, typed).await? }.again(),
    }
}

/// Notes what hangs on a project, who supports it, or who no longer does.
pub(crate) async fn change(
    State(front): State<Front>,
    Granted(grant): Granted<Fund>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, HERE, grant.actor())?;
    let (store, today) = (front.live.store(), today(&front, &frame));
    let named = |name: &str| field(&sent, name).parse::<Id>().ok();
    let wrong = async |frame: Frame<'_>, at: String, key: &str| {
        let errors = vec![FieldError { field: at, message: frame.t(key).into_owned() }];
        Funding { errors, ..list(&front, frame, &grant, Typed::default()).await? }.again()
    };
    let done = match (named("end"), named("project")) {
        (Some(support), _) => funding::end_support(store, &grant, support, today).await,
        (None, Some(project)) if !field(&sent, "service").is_empty() => {
            match service(field(&sent, "service")) {
                Some(service) => funding::hang(store, &grant, project, service).await,
                None => return wrong(frame, format!("s-{project}"), "desk-funding-service-wrong").await,
            }
        }
        (None, Some(project)) => {
            let giver: String = field(&sent, "giver").chars().take(LONGEST).collect();
            let Some(kind) = SupportKind::from_name(field(&sent, "kind")).filter(|_| !giver.is_empty())
            else {
                return wrong(frame, format!("g-{project}"), "desk-funding-giver-missing").await;
            };
            let since = field(&sent, "since").parse().unwrap_or(today);
            funding::support(store, &grant, project, kind, &giver, since).await
        }
        (None, None) => return Err(PageError::NotFound),
    };
    match done.map_err(PageError::unexpected)? {
        true => Ok(Redirect::to(&frame.link(HERE)).into_response()),
        false => Err(PageError::NotFound),
    }
}

/// The service somebody means: its number, or the address of its page.
fn service(typed: &str) -> Option<Id> {
    let page = typed.split(['?', '#']).next().unwrap_or_default();
    page.trim_end_matches('/').rsplit('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_meant_by_its_number_or_its_page() {
        let id = Id::foreign("test", "service");
        for typed in [
            id.to_string(),
            format!("https://city.example/hu/service/{id}"),
            format!("/hu/service/{id}/"),
            format!("https://city.example/hu/service/{id}?x=1#top"),
        ] {
            assert_eq!(service(&typed), Some(id), "{typed}");
        }
        assert_eq!(service("https://city.example/hu/search"), None);
    }
}
