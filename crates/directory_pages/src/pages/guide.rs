//! `/{lang}/guide`: the way in for who does not search: one question a page, then a few places with the
//! reason for each. Answers are sent, never in an address; each page sends on what was answered so far,
//! and nothing is kept. Status comes last, and need not be told.

mod match_up;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::Lang;
use page::{CachePolicy, FieldError, Fields, Frame, Page, PageError, Path};

use super::card::Card;
use super::desk::{Desk, Words};
use super::home::Number;
use super::needs::numbers;
use super::tiles::{Tile, groups, needs_of};
use super::visit::Visit;
use super::{Front, sample};

/// The questions, in their order: the field each fills.
const QUESTIONS: [&str; 5] = ["group", "need", "where", "language", "status"];
/// How many of them only ask what it is about, by picture; for a reader they are the first question.
const TOPIC: usize = 2;
/// The answer that leaves it open.
const ANY: &str = "any";
/// The statuses asked about: groups services are made for.
const STATUSES: [&str; 4] = ["refugees", "ukraine", "students", "workers"];
/// How many languages are offered.
const LANGUAGES: usize = 14;

/// A page of the guided way in.
#[derive(Template)]
#[template(path = "guide.html")]
pub struct Guide<'a> {
    frame: Frame<'a>,
    view: View,
}

/// What has been answered so far. Unknown answers count as none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Answers {
    group: Option<String>,
    need: Option<String>,
    district: Option<String>,
    language: Option<String>,
    status: Option<String>,
}

struct View {
    /// Which question of how many.
    step: Option<String>,
    question: Option<Question>,
    places: Option<Places>,
    /// What was answered, for the form to send on.
    answered: Vec<(&'static str, String)>,
    error: Option<FieldError>,
    /// The question before this one.
    back: Option<usize>,
}

impl View {
    fn errors(&self) -> Vec<FieldError> {
        self.error.iter().cloned().collect()
    }
}

/// A question with its answers: pictures to press, or a list to choose from.
struct Question {
    field: &'static str,
    title: String,
    hint: Option<String>,
    tiles: Vec<Tile>,
    choices: Vec<Choice>,
}

struct Choice {
    value: String,
    label: Words,
    chosen: bool,
}

/// Where there may be help.
struct Places {
    numbers: Vec<Number>,
    cards: Vec<Card>,
    /// None fits all answers.
    partly: bool,
    all: String,
}

impl Answers {
    fn read(desk: &Desk, pairs: &[(String, String)]) -> Answers {
        let one = |name: &str| {
            let found = pairs.iter().rev().find(|(known, value)| known == name && !value.is_empty());
            found.map(|(_, value)| value.clone())
        };
        let list = desk.snapshot.needs();
        let is_any = |value: &String| value == ANY;
        let group = one("group").filter(|code| list.groups().iter().any(|group| *group.code == **code));
        let of_group = |code: &String| {
            let known = list.by_code(code).and_then(|need| list.groups().get(need.group));
            is_any(code) || known.is_some_and(|known| Some(&*known.code) == group.as_deref())
        };
        let is_district =
            |code: &String| desk.snapshot.city.districts.iter().any(|district| district.code == *code);
        Answers {
            need: one("need").filter(of_group),
            district: one("where").filter(|code| is_any(code) || is_district(code)),
            language: one("language").filter(|code| is_any(code) || code.parse::<Lang>().is_ok()),
            status: one("status").filter(|code| is_any(code) || STATUSES.contains(&code.as_str())),
            group,
        }
    }

    fn of(&self, question: usize) -> Option<&String> {
        let all = [&self.group, &self.need, &self.district, &self.language, &self.status];
        all.get(question).and_then(|answer| answer.as_ref())
    }

    /// The first question that is not answered.
    fn next(&self) -> usize {
        (0..QUESTIONS.len()).find(|question| self.of(*question).is_none()).unwrap_or(QUESTIONS.len())
    }

    /// The same with all that was not answered left open: the topic is enough to show places.
    fn rest_open(mut self) -> Answers {
        for answer in [&mut self.need, &mut self.district, &mut self.language, &mut self.status] {
            answer.get_or_insert_with(|| ANY.to_owned());
        }
        self
    }

    /// The answers to the questions before one.
    fn before(&self, question: usize) -> Vec<(&'static str, String)> {
        let fields = QUESTIONS.iter().enumerate().take(question);
        fields.filter_map(|(at, field)| Some((*field, self.of(at)?.clone()))).collect()
    }
}

impl<'a> Guide<'a> {
    /// The page of a question, or beyond the last one, of the places found.
    fn of(frame: Frame<'a>, desk: Desk, answers: &Answers, question: usize, missed: bool) -> Self {
        let answered = answers.before(question);
        let sent: Vec<(String, String)> =
            answered.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let asks = (question < QUESTIONS.len()).then(|| ask(&desk, answers, question));
        let error = asks.as_ref().filter(|_| missed).map(|asks| FieldError {
            field: format!("{}-{}", asks.field, asks.choices.first().map_or("", |choice| &choice.value)),
            message: desk.say("directory-guide-choose").body,
        });
        let step = asks.as_ref().map(|_| {
            let number = (question + 1).saturating_sub(TOPIC) + 1;
            let values = [("number", number.into()), ("of", (QUESTIONS.len() - TOPIC + 1).into())];
            desk.say_with("directory-guide-step", &values).body
        });
        let places = asks.is_none().then(|| {
            let asked = |answer: &Option<String>| -> Vec<Box<str>> {
                answer.iter().filter(|code| *code != ANY).map(|code| code.as_str().into()).collect()
            };
            let desk = desk.wanting(asked(&answers.language), asked(&answers.district));
            places(&desk, answers)
        });
        let view = View { step, question: asks, places, answered, error, back: question.checked_sub(1) };
        Guide { frame: frame.with_form(sent).unindexed(), view }
    }
}

impl<'a> Page<'a> for Guide<'a> {
    const NAME: &'static str = "directory-guide";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let snapshot = sample::snapshot();
        let answered = [("group", "papers"), ("need", "permit"), ("where", "08"), ("language", "en")];
        let page = |count: usize| {
            let pairs = answered.iter().take(count).map(|(name, value)| ((*name).into(), (*value).into()));
            let pairs: Vec<(String, String)> = pairs.collect();
            sample::with(&snapshot, frame.locale(), |desk| {
                let answers = Answers::read(&desk, &pairs);
                let last = Answers { status: Some(ANY.into()), ..answers.clone() };
                let answers = if count > answered.len() { last } else { answers };
                let next = answers.next();
                Guide::of(frame.clone(), desk, &answers, next, count == 2)
            })
        };
        (0..=answered.len() + 1).filter_map(page).collect()
    }
}

/// The first question.
pub(crate) async fn guide(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/guide")?;
    let desk = visit.desk(&frame);
    Guide::of(frame, desk, &Answers::default(), 0, false).respond()
}

/// The question after the one answered, or the one gone back to, or the places.
pub(crate) async fn answer(
    State(front): State<Front>,
    visit: Visit,
    Path(lang): Path<Lang>,
    Fields(pairs): Fields,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, "/guide")?;
    let desk = visit.desk(&frame);
    let answers = Answers::read(&desk, &pairs);
    let now = pairs.iter().any(|(name, _)| name == "now");
    let answers = if now { answers.rest_open() } else { answers };
    let number = |name: &str| pairs.iter().find(|(known, _)| known == name)?.1.parse::<usize>().ok();
    let next = answers.next();
    let question = number("back").map_or(next, |back| back.min(next));
    // The same question again after it was sent: nothing was chosen.
    let missed = number("back").is_none() && number("asked") == Some(question);
    Guide::of(frame, desk, &answers, question, missed).respond()
}

fn ask(desk: &Desk, answers: &Answers, question: usize) -> Question {
    let field = QUESTIONS.get(question).copied().unwrap_or_default();
    let mut asks =
        Question { field, title: String::new(), hint: None, tiles: Vec::new(), choices: Vec::new() };
    let chosen = answers.of(question).map(String::as_str);
    let (title, any) = match field {
        "group" => {
            asks.tiles = groups(desk);
            ("directory-guide-what", None)
        }
        "need" => {
            asks.tiles = needs_of(desk, answers.group.as_deref().unwrap_or_default());
            ("directory-guide-which", Some("directory-guide-which-any"))
        }
        "where" => {
            let districts = desk.snapshot.city.districts.iter();
            let choice = |code: &str| (code.to_owned(), super::facts::district_name(desk, code));
            asks.choices = choices(districts.map(|district| choice(&district.code)), chosen);
            ("directory-guide-where", Some("directory-guide-where-any"))
        }
        "language" => {
            let own = desk.locale.lang();
            asks.choices = choices(languages(desk), chosen.or(Some(own.as_str())));
            ("directory-guide-language", Some("directory-guide-language-any"))
        }
        _ => {
            asks.hint = Some(desk.say("directory-guide-status-hint").body);
            let label =
                |status: &&str| ((*status).to_owned(), desk.say(&format!("directory-guide-status-{status}")));
            asks.choices = choices(STATUSES.iter().map(label), chosen);
            ("directory-guide-status", Some("directory-guide-status-any"))
        }
    };
    asks.title = desk.say(title).body;
    if let Some(any) = any {
        let none = !asks.choices.iter().any(|choice| choice.chosen);
        let any = Choice { value: ANY.to_owned(), label: desk.say(any), chosen: none };
        // Saying nothing comes first where one may prefer it.
        let at = if field == "need" { asks.choices.len() } else { 0 };
        asks.choices.insert(at, any);
    }
    asks
}

fn choices(all: impl Iterator<Item = (String, Words)>, chosen: Option<&str>) -> Vec<Choice> {
    all.map(|(value, label)| Choice { chosen: chosen == Some(value.as_str()), value, label }).collect()
}

/// The languages spoken somewhere: the reader's first, then by how many speak them.
fn languages(desk: &Desk) -> impl Iterator<Item = (String, Words)> {
    let mut spoken: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for facts in desk.snapshot.services(desk.grant).iter().filter(|facts| facts.is_offered()) {
        for code in &facts.speaks {
            *spoken.entry(code).or_default() += 1;
        }
    }
    let mut codes: Vec<(&str, usize)> = spoken.into_iter().collect();
    codes.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(other.0)));
    let order = super::facts::in_order(desk, codes.iter().map(|(code, _)| *code));
    let own = order.first().copied().filter(|code| *code == desk.locale.lang().as_str());
    let rest = codes.into_iter().map(|(code, _)| code).filter(move |code| Some(*code) != own);
    let all: Vec<&str> = own.into_iter().chain(rest).take(LANGUAGES).collect();
    let named = all.into_iter().map(|code| (code.to_owned(), desk.ours(desk.locale.language_name(code))));
    named.collect::<Vec<_>>().into_iter()
}

fn places(desk: &Desk, answers: &Answers) -> Places {
    let list = desk.snapshot.needs();
    let need = answers.need.as_deref().and_then(|code| list.by_code(code));
    let (cards, partly) = match_up::cards(desk, answers);
    let all = match (need, answers.group.as_deref()) {
        (Some(need), _) => desk.link(&format!("/need/{}", need.code)),
        (None, Some(group)) => desk.link(&format!("/needs#{group}")),
        (None, None) => desk.link("/needs"),
    };
    Places { numbers: need.map(|need| numbers(desk, need)).unwrap_or_default(), cards, partly, all }
}
