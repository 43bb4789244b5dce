//! `/{lang}/tell`: telling us something, without an account; and the code with which one sees what became of it. The
//! code stands on one page alone, in no address, title, letter or log.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use directory::model::voice::{Answers, Got, Kind, LONGEST, Treated, Wait, Why, Word};
use directory::policy::{ReadPublic, Speak};
use directory::voice::{self, SpeakError};
use kernel::policy::{Grant, Relation};
use kernel::{Id, Lang, Text};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path, field};
use vault::{stamp, stamped};
use zeroize::Zeroizing;

use super::{Front, sample};

/// A form is filled by hand if it took so many seconds, and is not older than a day.
const FASTEST_SECONDS: i64 = 2;
const OLDEST_SECONDS: i64 = 86_400;

/// Telling us something.
#[derive(Template)]
#[template(path = "tell.html")]
pub struct Tell<'a> {
    frame: Frame<'a>,
    about: Option<About>,
    kind: Option<Kind>,
    stamp: String,
    text: String,
    questions: Vec<Question>,
    errors: Vec<FieldError>,
    /// The code, once something was told.
    code: Option<Zeroizing<String>>,
}

/// The service it is about.
#[derive(Clone)]
struct About {
    id: Id,
    name: Text,
}

/// A question with its answers.
struct Question {
    name: &'static str,
    label: String,
    answers: Vec<(String, String, bool)>,
}

impl<'a> Tell<'a> {
    fn of(frame: Frame<'a>, about: Option<About>, kind: Option<Kind>, answers: &Answers) -> Self {
        let questions = match kind {
            Some(Kind::Delivered) => questions(&frame, answers),
            _ => Vec::new(),
        };
        Tell {
            about,
            kind,
            questions,
            stamp: String::new(),
            text: String::new(),
            errors: Vec::new(),
            code: None,
            frame: frame.unindexed(),
        }
    }

    /// What the text is asked for.
    fn asks(&self) -> &'static str {
        match self.kind {
            Some(Kind::Wrong) => "directory-tell-wrong",
            Some(Kind::Missing) => "directory-tell-missing",
            Some(Kind::Say) => "directory-tell-say",
            Some(Kind::Delivered) | None => "directory-tell-more",
        }
    }

    /// What one can choose to tell about: with a service what concerns it, else the rest.
    fn kinds(&self) -> &'static [Kind] {
        match self.about {
            Some(_) => &[Kind::Wrong, Kind::Delivered],
            None => &[Kind::Missing, Kind::Wrong, Kind::Say],
        }
    }

    fn kind_label(&self, kind: &Kind) -> String {
        self.frame.t(format!("directory-tell-kind-{}", kind.name())).into_owned()
    }
}

fn questions(frame: &Frame, answers: &Answers) -> Vec<Question> {
    let question = |name: &'static str, all: Vec<&'static str>, chosen: Option<&'static str>| {
        let answer = |answer: &'static str| {
            let label = frame.t(format!("directory-tell-{name}-{}", answer.replace('_', "-"))).into_owned();
            (answer.to_owned(), label, chosen == Some(answer))
        };
        Question {
            name,
            label: frame.t(format!("directory-tell-{name}")).into_owned(),
            answers: all.into_iter().map(answer).collect(),
        }
    };
    vec![
        question("got", Got::ALL.map(Got::name).to_vec(), answers.got.map(Got::name)),
        question("wait", Wait::ALL.map(Wait::name).to_vec(), answers.wait.map(Wait::name)),
        question("treated", Treated::ALL.map(Treated::name).to_vec(), answers.treated.map(Treated::name)),
        question("why", Why::ALL.map(Why::name).to_vec(), answers.why.map(Why::name)),
    ]
}

impl<'a> Page<'a> for Tell<'a> {
    const NAME: &'static str = "directory-tell";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let snapshot = sample::snapshot();
        let about = sample::with(&snapshot, frame.locale(), |desk| {
            let facts = desk.snapshot.service(desk.grant, sample::id("papers"))?;
            Some(About { id: facts.service.id, name: facts.service.text("name", frame.lang())?.clone() })
        });
        let about = about.flatten();
        let none = Answers::default();
        let mut pages = vec![
            Tell::of(frame.clone(), about.clone(), None, &none),
            Tell::of(frame.clone(), None, None, &none),
        ];
        for kind in Kind::ALL {
            pages.push(Tell::of(frame.clone(), about.clone(), Some(kind), &none));
        }
        let error =
            FieldError { field: "text".to_owned(), message: frame.t("directory-tell-empty").into_owned() };
        pages.push(Tell { errors: vec![error], ..Tell::of(frame.clone(), None, Some(Kind::Say), &none) });
        let code = Zeroizing::new("00000 00000 00000 00000".to_owned());
        pages.push(Tell { code: Some(code), ..Tell::of(frame, None, Some(Kind::Say), &none) });
        pages
    }
}

/// The service named in an address or form, if everyone may see it.
fn about(front: &Front, grant: &Grant<ReadPublic>, sent: &[(String, String)], lang: Lang) -> Option<About> {
    let id: Id = field(sent, "service").parse().ok()?;
    let snapshot = front.live.now();
    let name = snapshot.service(grant, id)?.service.text("name", lang)?.clone();
    Some(About { id, name })
}

pub(crate) async fn page(
    State(front): State<Front>,
    Granted(grant): Granted<Speak>,
    Path(lang): Path<Lang>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let read: Grant<ReadPublic> = front.policy.grant(grant.actor(), Relation::Nobody)?;
    let (about, kind) = (about(&front, &read, &asked, lang), Kind::from_name(field(&asked, "kind")));
    // With the query the language menu leads to the same question.
    let query: Vec<String> = asked
        .iter()
        .filter(|(name, value)| ["service", "kind"].contains(&name.as_str()) && plain(value))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let frame = front.shell.frame(lang, "/tell")?.with_query(query.join("&"));
    let page = Tell::of(frame, about, kind, &Answers::default());
    Tell { stamp: fresh(&front).await?, ..page }.respond()
}

/// Whether a value can stand in an address as it is.
fn plain(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

async fn fresh(front: &Front) -> Result<String, PageError> {
    let key = voice::secret(front.live.store()).await.map_err(PageError::unexpected)?;
    stamp(&key, front.live.store().clock().now()).map_err(PageError::unexpected)
}

/// What is wrong with what was sent, if anything.
async fn wrong(
    front: &Front,
    sent: &[(String, String)],
    word: &Word,
) -> Result<Option<&'static str>, PageError> {
    let store = front.live.store();
    let key = voice::secret(store).await.map_err(PageError::unexpected)?;
    let given = stamped(&key, field(sent, "stamp")).map_err(PageError::unexpected)?;
    let age = given.map(|at| (store.clock().now().micros() - at.micros()) / 1_000_000);
    Ok(match age {
        _ if word.is_empty() => Some("directory-tell-empty"),
        _ if word.text.chars().count() > LONGEST => Some("directory-tell-too-long"),
        Some(age) if age < FASTEST_SECONDS => Some("directory-tell-too-fast"),
        Some(age) if age <= OLDEST_SECONDS => None,
        Some(_) | None => Some("directory-tell-too-old"),
    })
}

/// What was sent, for the language menu: without its stamp, so that another language sends nothing off.
fn unstamped(sent: &[(String, String)]) -> Vec<(String, String)> {
    sent.iter().filter(|(name, _)| name != "stamp").cloned().collect()
}

/// Takes what somebody tells and shows the code.
pub(crate) async fn tell(
    State(front): State<Front>,
    Granted(grant): Granted<Speak>,
    Path(lang): Path<Lang>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let read: Grant<ReadPublic> = front.policy.grant(grant.actor(), Relation::Nobody)?;
    let (about, kind) = (about(&front, &read, &sent, lang), Kind::from_name(field(&sent, "kind")));
    let kind = kind.ok_or(PageError::NotFound)?;
    let frame = front.shell.frame(lang, "/tell")?;
    let answers = Answers {
        got: Got::from_name(field(&sent, "got")),
        wait: Wait::from_name(field(&sent, "wait")),
        treated: Treated::from_name(field(&sent, "treated")),
        why: Why::from_name(field(&sent, "why")),
    };
    let answers = if kind == Kind::Delivered { answers } else { Answers::default() };
    let text = field(&sent, "text").trim().replace('\0', "");
    let word = Word { kind, service: about.as_ref().map(|about| about.id), language: lang, answers, text };
    let again = async |frame: Frame<'_>, key: &str| {
        let message = frame.t1(key, "most", LONGEST).into_owned();
        let errors = vec![FieldError { field: "text".to_owned(), message }];
        let (text, stamp) = (word.text.clone(), fresh(&front).await?);
        let page = Tell::of(frame.with_form(unstamped(&sent)), about.clone(), Some(kind), &answers);
        Tell { text, stamp, errors, ..page }.again()
    };
    if let Some(key) = wrong(&front, &sent, &word).await? {
        return again(frame, key).await;
    }
    // A field no person sees: who fills it is thanked like everybody, and nothing is kept.
    let trapped = !field(&sent, "website").is_empty();
    let told = match trapped {
        true => vault::ReceiptCode::generate(vault::Entropy::system())
            .map(|code| code.written())
            .map_err(SpeakError::from),
        false => voice::speak(front.live.store(), &grant, &front.slow, &word).await,
    };
    match told {
        Ok(code) => Tell { code: Some(code), ..Tell::of(frame, None, Some(kind), &answers) }.respond(),
        Err(SpeakError::Busy) => again(frame, "directory-tell-busy").await,
        Err(error) => Err(PageError::unexpected(error)),
    }
}
