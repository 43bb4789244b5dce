//! `/{lang}/heard`: for moderators and coordinators, what residents told; taking it in hand, answering, setting it
//! aside.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use directory::model::voice::{Answers, Event, Got, Kind, State as Became, Treated, Wait, Why, Word};
use directory::policy::{Hear, ReadPublic};
use directory::voice::{self, Told};
use kernel::policy::{Actor, Grant, Relation};
use kernel::{Id, Instant, Lang, Text};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};

use super::Front;

/// The longest answer kept, in characters.
const LONGEST: usize = 500;

/// What residents told.
#[derive(Template)]
#[template(path = "heard.html")]
pub struct Heard<'a> {
    frame: Frame<'a>,
    rows: Vec<Row>,
    errors: Vec<FieldError>,
}

/// Something that was told.
struct Row {
    id: String,
    kind: String,
    service: Option<(String, Text)>,
    language: Lang,
    head: String,
    answers: Vec<String>,
    text: String,
    accepted: bool,
}

impl<'a> Heard<'a> {
    fn of(frame: Frame<'a>, told: &[Told], name: impl Fn(Id) -> Option<Text>) -> Self {
        let rows = told.iter().map(|told| row(&frame, told, &name)).collect();
        Heard { rows, errors: Vec::new(), frame }
    }
}

fn row(frame: &Frame, told: &Told, name: impl Fn(Id) -> Option<Text>) -> Row {
    let Word { kind, service, language, answers, text } = &told.word;
    let day = frame.locale().date_short(told.at.utc().with_timezone(&frame.city().zone).date_naive());
    let language_name = frame.locale().language_name(language.as_str());
    let times = (told.count > 1).then(|| frame.t1("desk-heard-times", "count", told.count).into_owned());
    let head = [Some(day), Some(language_name), times].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let service = service.and_then(|id| Some((frame.link(&format!("/service/{id}")), name(id)?)));
    Row {
        id: told.id.to_string(),
        kind: frame.t(format!("directory-tell-kind-{}", kind.name())).into_owned(),
        service,
        language: *language,
        head,
        answers: answered(frame, answers),
        text: text.clone(),
        accepted: told.state == Became::Accepted,
    }
}

/// What was answered, question by question.
fn answered(frame: &Frame, answers: &Answers) -> Vec<String> {
    let all = [
        ("got", answers.got.map(Got::name)),
        ("wait", answers.wait.map(Wait::name)),
        ("treated", answers.treated.map(Treated::name)),
        ("why", answers.why.map(Why::name)),
    ];
    let sentence = |(name, answer): (&str, Option<&'static str>)| {
        let label = frame.t(format!("directory-tell-{name}"));
        let answer = frame.t(format!("directory-tell-{name}-{}", answer?.replace('_', "-")));
        Some(format!("{label} {answer}"))
    };
    all.into_iter().filter_map(sentence).collect()
}

impl<'a> Page<'a> for Heard<'a> {
    const NAME: &'static str = "desk-heard";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let told = |name: &str, kind, state, answers, text: &str| Told {
            id: Id::foreign("sample", name),
            word: Word { kind, service: None, language: Lang::AR, answers, text: text.to_owned() },
            count: 2,
            state,
            reply: None,
            at: Instant::from_micros(1_795_338_000_000_000),
        };
        let answers = Answers { got: Some(Got::No), why: Some(Why::Papers), ..Answers::default() };
        let some = [
            told("one", Kind::Wrong, Became::Received, Answers::default(), "الرقم خطأ"),
            told("two", Kind::Delivered, Became::Accepted, answers, ""),
        ];
        let name = |_| None;
        let full = Heard::of(frame.clone(), &some, name);
        let message = frame.t("desk-heard-changed").into_owned();
        let errors = vec![FieldError { field: "heard".to_owned(), message }];
        vec![Heard::of(frame, &[], name), Heard { errors, ..full }]
    }
}

async fn list<'a>(front: &Front, frame: Frame<'a>, grant: &Grant<Hear>) -> Result<Heard<'a>, PageError> {
    let told = voice::heard(front.live.store(), grant).await.map_err(PageError::unexpected)?;
    // Only what everyone may see is named here: a hidden service is told about by nobody.
    let read: Grant<ReadPublic> = front.policy.grant(&Actor::VISITOR, Relation::Nobody)?;
    let (snapshot, lang) = (front.live.now(), frame.lang());
    Ok(Heard::of(frame, &told, |id| snapshot.service(&read, id)?.service.text("name", lang).cloned()))
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<Hear>,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    list(&front, front.shell.desk(lang, "/heard", grant.actor())?, &grant).await?.respond()
}

/// Says what becomes of something.
pub(crate) async fn decide(
    State(front): State<Front>,
    Granted(grant): Granted<Hear>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.desk(lang, "/heard", grant.actor())?;
    let field =
        |name: &str| sent.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim());
    let (Ok(id), Some(event)) = (field("voice").parse::<Id>(), Event::from_name(field("do"))) else {
        return Err(PageError::NotFound);
    };
    let reply: String = field("reply").chars().take(LONGEST).collect();
    let done = voice::decide(front.live.store(), &grant, id, event, &reply).await;
    if done.map_err(PageError::unexpected)? {
        return Ok(Redirect::to(&frame.link("/heard")).into_response());
    }
    let message = frame.t("desk-heard-changed").into_owned();
    let errors = vec![FieldError { field: "heard".to_owned(), message }];
    Heard { errors, ..list(&front, frame, &grant).await? }.again()
}
