//! `/{lang}/invited/{secret}`: an invitation to a meeting and the answer to it, by the link in a letter. The link says whose it
//! is and opens nothing else; looking at it changes nothing.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Choice, FieldError, Fields, Frame, Granted, Page, PageError, Path, Route};
use people::Person;
use roundtable::Unchanged;
use roundtable::agenda::{self, Item};
use roundtable::check_in;
use roundtable::interpreters::{self, Assigned, Interpreted};
use roundtable::invitations::{self, Invitation, Needs};
use roundtable::meetings::{self, Meeting};
use roundtable::model::agenda::Kind;
use roundtable::model::invitation::{Event, State};
use roundtable::model::meeting::{Mode, State as MeetingState};
use roundtable::model::table::Light;
use roundtable::names::Names;
use roundtable::policy::Answer;
use roundtable::tables;
use vault::Secret;

use crate::check_in::{Door, Form as CheckIn, arrival, refused};
use crate::forms::{TEXT, field, ticked, to, wrong};
use crate::talk::{named_languages, nobody_yet};
use crate::words::{choices, named, when};
use crate::{Front, sample_id};

/// An invitation.
#[derive(Template)]
#[template(path = "invited.html")]
pub struct InvitedPage<'a> {
    frame: Frame<'a>,
    path: String,
    title: Option<Text>,
    when: Option<String>,
    place: Vec<Text>,
    access: Option<Text>,
    link: Option<String>,
    mode: String,
    languages: Option<String>,
    languages_open: Option<String>,
    /// Into which languages whoever is invited interprets there, in words.
    interprets: Option<String>,
    state: Stands,
    items: Vec<(Text, Option<String>)>,
    answers: Vec<Choice>,
    stand_ins: Vec<Choice>,
    remote: Option<bool>,
    interpretation: Vec<Choice>,
    childcare: Option<bool>,
    access_needs: String,
    check_in: Option<CheckIn>,
    errors: Vec<FieldError>,
}

/// How it stands, in words; and whether it still takes an answer.
struct Stands {
    says: String,
    settled: bool,
    open: bool,
}

/// An invitation with all that its page shows.
pub(crate) struct Asked {
    pub(crate) invitation: Invitation,
    pub(crate) meeting: Meeting,
    pub(crate) items: Vec<Item>,
    pub(crate) alternates: Vec<Person>,
    pub(crate) lights: Vec<Light>,
    /// Into which languages is interpreted, and into which they do.
    languages: Interpreted,
    interprets: Vec<Lang>,
    /// How they can check in at this moment.
    door: Option<Door>,
}

/// The route rows.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let here = || front.clone();
    let (path, name) = ("/{lang}/invited/{secret}", InvitedPage::NAME);
    vec![
        Route::get::<Answer, _, _, _>(path, name, InvitedPage::CACHE, page, here()),
        Route::post::<Answer, _, _, _>(path, name, answer, here()),
    ]
}

impl<'a> InvitedPage<'a> {
    fn of(frame: Frame<'a>, path: &str, asked: &Asked) -> Result<Self, PageError> {
        let Asked { invitation, meeting, .. } = asked;
        let (mode, state) = (meeting.mode(), meeting.state());
        let (mode, state) = (mode.map_err(PageError::unexpected)?, state.map_err(PageError::unexpected)?);
        let text = |field| meeting.0.text(field, frame.lang()).cloned();
        let has = |light: Light| asked.lights.contains(&light);
        let needs = &invitation.needs;
        Ok(InvitedPage {
            path: frame.link(path),
            title: text("title"),
            when: meeting.starts().map(|starts| when(&frame, starts)),
            place: ["place", "room"].into_iter().filter_map(text).collect(),
            access: text("access"),
            link: meeting.0.line("link").filter(|_| mode.has_link()).map(str::to_owned),
            mode: named(&frame, "mode", mode.name()),
            languages: named_languages(&frame, &asked.languages.arranged),
            languages_open: nobody_yet(&frame, &asked.languages),
            interprets: named_languages(&frame, &asked.interprets).map(|languages| {
                frame.t1("roundtable-interpreting-yours", "languages", languages).into_owned()
            }),
            state: Stands::of(&frame, invitation.state, state),
            items: items(&frame, asked),
            answers: choices(
                &frame,
                "answer",
                [Event::Accept, Event::Doubt, Event::Decline].map(Event::name),
                None,
            ),
            stand_ins: stand_ins(asked),
            remote: (mode == Mode::Hybrid).then_some(needs.remote),
            interpretation: if has(Light::Interpretation) {
                interpretation(&frame, needs)
            } else {
                Vec::new()
            },
            childcare: (has(Light::Childcare) || meeting.has_childcare()).then_some(needs.childcare),
            access_needs: needs.access.clone(),
            check_in: asked.door.as_ref().map(|door| CheckIn::of(&frame, door, &Names::default(), None)),
            errors: Vec::new(),
            frame: frame.unindexed(),
        })
    }
}

impl Stands {
    fn of(frame: &Frame, answered: State, meeting: MeetingState) -> Stands {
        let key = match meeting {
            MeetingState::Cancelled => "roundtable-invited-cancelled".to_owned(),
            MeetingState::Postponed | MeetingState::Draft => "roundtable-invited-postponed".to_owned(),
            state if state.has_begun() => "roundtable-invited-over".to_owned(),
            _ => format!("roundtable-stands-{}", answered.name().replace('_', "-")),
        };
        let says = frame.t(key).into_owned();
        Stands { says, settled: answered == State::Accepted, open: meeting.awaits() }
    }
}

/// What is talked about and for how long, as far as it is for everybody who sees the meeting. When each begins would tell
/// how long what is not for everybody takes.
fn items(frame: &Frame, asked: &Asked) -> Vec<(Text, Option<String>)> {
    let common = asked.items.iter().filter(|item| item.kind().is_ok_and(|kind| kind == Kind::Common));
    let row = |item: &Item| {
        let minutes = item.minutes().map(|count| frame.t1("roundtable-minutes", "count", count).into_owned());
        Some((item.0.text("title", frame.lang())?.clone(), minutes))
    };
    common.filter_map(row).collect()
}

fn stand_ins(asked: &Asked) -> Vec<Choice> {
    let choice = |person: &Person| {
        let on = asked.invitation.delegated_to == Some(person.id);
        Choice::new(person.id.to_string(), page::plain(&person.name), on)
    };
    asked.alternates.iter().map(choice).collect()
}

fn interpretation(frame: &Frame, needs: &Needs) -> Vec<Choice> {
    let choice = |lang: &Lang| {
        let name = frame.locale().language_name(lang.as_str());
        Choice::new(lang.as_str(), name, needs.language == Some(*lang))
    };
    frame.city().languages.iter().map(choice).collect()
}

impl<'a> Page<'a> for InvitedPage<'a> {
    const NAME: &'static str = "roundtable-invited";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let sample = |state| InvitedPage::of(frame.clone(), "/invited/x", &Asked::sample(state)).ok();
        State::ALL.into_iter().filter_map(sample).collect()
    }
}

impl Asked {
    /// What a link leads to.
    async fn load(front: &Front, secret: &str) -> Result<Asked, PageError> {
        let secret = Secret::read(secret).ok_or(PageError::NotFound)?;
        let (on, unexpected) = (front.read().await?, PageError::unexpected);
        let now = front.store.clock().now();
        let found = invitations::by_link(&on, &secret, now).await.map_err(unexpected)?;
        let invitation = found.ok_or(PageError::NotFound)?;
        let meeting = meetings::one(&on, invitation.meeting).await.map_err(unexpected)?;
        let meeting = meeting.ok_or(PageError::NotFound)?;
        let table = tables::one(&on, meeting.table().map_err(unexpected)?).await.map_err(unexpected)?;
        let seat: Vec<Id> = invitation.seat.into_iter().collect();
        let remote = invitation.needs.remote;
        let assigned = interpreters::of(&on, meeting.id()).await.map_err(unexpected)?;
        let own = |one: &&Assigned| one.person == Some(invitation.person);
        Ok(Asked {
            languages: interpreters::languages(&on, &meeting).await.map_err(unexpected)?,
            interprets: assigned.iter().filter(own).map(|one| one.language).collect(),
            door: Door::at(front, &on, &meeting, &seat, remote).await.map_err(unexpected)?,
            items: agenda::of(&on, meeting.id()).await.map_err(unexpected)?,
            alternates: invitations::alternates(&on, &meeting, &invitation).await.map_err(unexpected)?,
            lights: table.map(|table| table.lights().collect()).unwrap_or_default(),
            invitation,
            meeting,
        })
    }

    fn sample(state: State) -> Asked {
        use kernel::{Record, Value};
        let line = |text: &str| Some(Value::Line(text.into()));
        let mut meeting = Record::new(&roundtable::model::MEETING, sample_id("meeting"));
        for (field, text) in [("title", "Minta ülés"), ("place", "Minta ház"), ("access", "Az udvar felől.")]
        {
            meeting.tell(field, Lang::HU, text);
        }
        for (field, text) in [
            ("state", "announced"),
            ("mode", "hybrid"),
            ("starts", "2026-12-03T14:00"),
            ("languages", "ar vi"),
        ] {
            meeting.set(field, line(text));
        }
        let mut item = Record::new(&roundtable::model::AGENDA_ITEM, sample_id("item"));
        item.tell("title", Lang::HU, "Mi lett a múltkori teendőkkel?");
        item.set("kind", line("common"));
        let invitation = Invitation {
            id: sample_id("invitation"),
            meeting: meeting.id,
            person: sample_id("person"),
            seat: None,
            state,
            needs: Needs::default(),
            offered_until: None,
            delegated_to: None,
        };
        Asked {
            invitation,
            meeting: Meeting(meeting),
            items: vec![Item(item)],
            alternates: Vec::new(),
            lights: vec![Light::Interpretation, Light::Childcare],
            languages: Interpreted { arranged: vec![Lang::AR], open: vec![Lang::EN] },
            interprets: vec![Lang::AR],
            door: (state == State::Accepted).then(Door::default),
        }
    }
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(_): Granted<Answer>,
    Path((lang, secret)): Path<(Lang, String)>,
) -> Result<Response, PageError> {
    let path = format!("/invited/{secret}");
    let frame = front.shell.frame(lang, path.clone())?;
    let asked = Asked::load(&front, &secret).await?;
    InvitedPage::of(frame, &path, &asked)?.respond()
}

/// What a form answers.
pub(crate) fn said(sent: &[(String, String)]) -> Option<invitations::Answer> {
    let event = Event::from_name(page::field(sent, "answer"));
    let event = event
        .filter(|event| matches!(event, Event::Accept | Event::Doubt | Event::Decline | Event::Delegate));
    let instead: Option<Id> = page::field(sent, "instead").parse().ok();
    Some(invitations::Answer { event: event?, needs: needs(sent), instead })
}

/// What a form says that somebody needs.
pub(crate) fn needs(sent: &[(String, String)]) -> Needs {
    Needs {
        remote: ticked(sent, "remote"),
        language: page::field(sent, "language").parse().ok(),
        childcare: ticked(sent, "childcare"),
        access: field(sent, "access_needs", TEXT),
    }
}

async fn answer(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Answer>,
    Path((lang, secret)): Path<(Lang, String)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let path = format!("/invited/{secret}");
    let frame = front.shell.frame(lang, path.clone())?;
    let mut asked = Asked::load(&front, &secret).await?;
    let known = Secret::read(&secret).ok_or(PageError::NotFound)?;
    if page::field(&sent, "do") == "check-in" {
        return arrive(&front, &grant, frame, &asked, (&path, &known), &sent).await;
    }
    let key = match said(&sent) {
        None => "roundtable-invited-which",
        Some(answer) => {
            let done = invitations::answer(&front.store, &grant, front.office(), &known, &answer).await;
            asked.invitation.needs = answer.needs;
            match done {
                Ok(_) => return Ok(to(&frame, &path)),
                Err(Unchanged::Gone) => return Err(PageError::NotFound),
                Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
                Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => "roundtable-not-now",
            }
        }
    };
    let mut page = InvitedPage::of(frame, &path, &asked)?;
    page.errors = vec![wrong(&page.frame, "answer", key)];
    page.again()
}

/// Checks in whoever the link belongs to; where they are not, the page says why at the field of the code.
async fn arrive(
    front: &Front,
    grant: &Grant<Answer>,
    frame: Frame<'_>,
    asked: &Asked,
    (path, secret): (&str, &Secret),
    sent: &[(String, String)],
) -> Result<Response, PageError> {
    let (zone, arrival) = ((front.shell.city)().zone, arrival(sent));
    let why = match check_in::by_link(&front.store, grant, zone, secret, &arrival).await {
        Ok(()) => return Ok(to(&frame, &format!("{path}#check-in"))),
        Err(Unchanged::Refused(why)) => why,
        Err(Unchanged::Meanwhile) => check_in::Refused::NotNow,
        Err(Unchanged::Gone) => return Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
    };
    let mut page = InvitedPage::of(frame, path, asked)?;
    let typed = |door| CheckIn::of(&page.frame, door, &Names::default(), Some(&arrival));
    page.check_in = asked.door.as_ref().map(typed);
    page.errors = vec![refused(&page.frame, why)];
    page.again()
}
