//! `/{lang}/tables/meeting/{id}/corrections`: for who writes minutes, what members propose to be said otherwise in them, and
//! answering it. What is taken changes the line in the same breath.

use std::borrow::Cow;
use std::collections::HashMap;

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, FieldError, Fields, Frame, Granted, Page, PageError, Path};
use people::Person;
use roundtable::Unchanged;
use roundtable::meetings::Meeting;
use roundtable::minutes::{self, Correction, Entry, Taken, Verdict};
use roundtable::model::minutes::{REVIEW_DAYS, State};
use roundtable::policy::{Convene, Open, ReadHidden, TakeMinutes};

use super::meeting_path;
use crate::forms::{TEXT, field, ticked, to, wrong};
use crate::here::Here;
use crate::{Front, sample, sample_id};

/// What stands in an address after something was saved.
const SAVED: &str = "saved";

/// The address of the page.
pub(super) fn path(meeting: Id) -> String {
    format!("{}/corrections", meeting_path(meeting))
}

/// What members propose.
#[derive(Template)]
#[template(path = "corrections.html")]
pub struct CorrectionsPage<'a> {
    frame: Frame<'a>,
    path: String,
    back: String,
    name: Text,
    open: Vec<Proposal>,
    settled: Vec<Proposal>,
    /// Whether members read at this moment: only then can they be asked to read again.
    reads: bool,
    told: Option<(&'static str, Cow<'a, str>)>,
    errors: Vec<FieldError>,
}

/// A proposal.
struct Proposal {
    id: String,
    /// Who proposed it, for who calls the table together.
    by: Option<String>,
    text: String,
    /// Whether it is about the whole.
    whole: bool,
    /// The line it is about as it stands; none where it was taken away, too.
    line: Option<Text>,
    /// The language of the line, or of new ones, in words.
    language: String,
    lang: Lang,
    version: i64,
    typed: Typed,
    state: String,
    answer: Option<String>,
}

/// What was typed about a proposal.
#[derive(Debug, Clone, Default)]
struct Typed {
    text: String,
    answer: String,
    again: bool,
}

/// What the page is made from, as far as whoever asks may see it.
struct Facts {
    meeting: Meeting,
    state: Option<State>,
    entries: Vec<Entry>,
    corrections: Vec<Correction>,
    /// Who proposed; nobody for who does not call the table together.
    people: HashMap<Id, Person>,
}

impl Facts {
    async fn read(
        front: &Front,
        grant: &Grant<Open>,
        id: Id,
    ) -> Result<(Facts, Grant<TakeMinutes>), PageError> {
        let (here, meeting) = Here::meeting(front, grant.actor(), id).await?;
        let takes = here.grant::<TakeMinutes>(front)?;
        let (on, unexpected) = (front.read().await?, PageError::unexpected);
        let minutes = minutes::of(&on, id).await.map_err(unexpected)?;
        let state = minutes.map(|minutes| minutes.state()).transpose().map_err(unexpected)?;
        let mut entries = minutes::entries(&on, id).await.map_err(unexpected)?;
        let mut corrections = minutes::corrections(&on, id).await.map_err(unexpected)?;
        if !here.may::<ReadHidden>(front) {
            let hidden = roundtable::model::agenda::Kind::Hidden.audience();
            let is_hidden = |entry: &Entry| entry.0.audience == hidden;
            let kept: Vec<Id> = entries.iter().filter(|entry| is_hidden(entry)).map(Entry::id).collect();
            corrections.retain(|one| one.entry.is_none_or(|entry| !kept.contains(&entry)));
            entries.retain(|entry| !is_hidden(entry));
        }
        let ids: Vec<Id> = corrections.iter().map(|one| one.person).collect();
        let people = match here.may::<Convene>(front) {
            true => Person::among(&on, &ids).await.map_err(unexpected)?,
            false => HashMap::new(),
        };
        Ok((Facts { meeting, state, entries, corrections, people }, takes))
    }

    /// The line a correction is about.
    fn line(&self, one: &Correction) -> Option<&Entry> {
        self.entries.iter().find(|entry| Some(entry.id()) == one.entry)
    }
}

impl Proposal {
    /// Where nothing was typed about a line, the proposal itself stands in the field: it says what is to stand there. What
    /// is added to the whole everybody reads, so it is worded by who writes minutes.
    fn of(frame: &Frame, facts: &Facts, one: &Correction, typed: Option<Typed>) -> Proposal {
        let line = facts.line(one);
        let source = line.and_then(|line| roundtable::source(&line.0, "text"));
        let lang = source.map_or(frame.city().language, |text| text.lang);
        let state = match one.taken {
            None => "roundtable-inside-correction-waits",
            Some(true) => "roundtable-inside-correction-taken",
            Some(false) => "roundtable-inside-correction-not-taken",
        };
        let by = facts.people.get(&one.person);
        let suggested = if one.entry.is_some() { one.text.clone() } else { String::new() };
        Proposal {
            id: one.id.to_string(),
            by: by.map(|person| page::plain(&person.name).into_owned()),
            text: one.text.clone(),
            whole: one.entry.is_none(),
            line: source.cloned(),
            language: frame.locale().language_name(lang.as_str()),
            lang,
            version: line.map_or(0, |line| line.0.version),
            typed: typed.unwrap_or_else(|| Typed { text: suggested, ..Typed::default() }),
            state: frame.t(state).into_owned(),
            answer: one.answer.clone(),
        }
    }
}

impl<'a> CorrectionsPage<'a> {
    /// `typed` is what was typed about one of them.
    fn of(frame: Frame<'a>, facts: &Facts, typed: Option<(Id, Typed)>) -> Option<Self> {
        let typed_of =
            |one: &Correction| typed.as_ref().filter(|(id, _)| *id == one.id).map(|(_, typed)| typed.clone());
        let proposal = |one: &Correction| Proposal::of(&frame, facts, one, typed_of(one));
        let (open, settled): (Vec<_>, Vec<_>) = facts.corrections.iter().partition(|one| one.taken.is_none());
        Some(CorrectionsPage {
            path: frame.link(&path(facts.meeting.id())),
            back: frame.link(&format!("{}/day", meeting_path(facts.meeting.id()))),
            name: facts.meeting.0.text("title", frame.lang())?.clone(),
            open: open.into_iter().map(proposal).collect(),
            settled: settled.into_iter().map(proposal).collect(),
            reads: facts.state == Some(State::InReview),
            told: None,
            errors: Vec::new(),
            frame,
        })
    }

    /// For how many days members read.
    fn days(&self) -> i64 {
        REVIEW_DAYS
    }
}

impl<'a> Page<'a> for CorrectionsPage<'a> {
    const NAME: &'static str = "desk-corrections";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let frame = frame.of_desk();
        let facts = |corrections, state| Facts {
            meeting: sample::meeting(roundtable::model::meeting::State::Held),
            state: Some(state),
            entries: sample::lines().into_iter().map(|line| line.entry).collect(),
            corrections,
            people: HashMap::new(),
        };
        let full = facts(sample::corrections(), State::InReview);
        let pages = [
            CorrectionsPage::of(frame.clone(), &facts(Vec::new(), State::Approved), None),
            CorrectionsPage::of(frame.clone(), &full, None),
            CorrectionsPage::of(frame.clone(), &full, Some((sample_id("correction"), Typed::default()))),
        ];
        let mut pages: Vec<Self> = pages.into_iter().flatten().collect();
        if let Some(last) = pages.last_mut() {
            last.told = Some(("warning", frame.t("desk-corrections-changed")));
        }
        pages
    }
}

pub(super) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let path = path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let (facts, _) = Facts::read(&front, &grant, id).await?;
    let told = (query.as_deref() == Some(SAVED)).then(|| ("success", frame.t("desk-corrections-saved")));
    let page = CorrectionsPage::of(frame, &facts, None).ok_or(PageError::NotFound)?;
    CorrectionsPage { told, ..page }.respond()
}

/// What a form says of a correction, or what is wrong with it.
fn verdict(
    frame: &Frame,
    facts: &Facts,
    one: &Correction,
    sent: &[(String, String)],
) -> Result<Verdict, FieldError> {
    let text = page::field(sent, "text").replace("\r\n", "\n").trim().to_owned();
    let at = format!("text-{}", one.id);
    match page::field(sent, "do") {
        "decline" => Ok(Verdict::Declined),
        _ if one.entry.is_some() && text.is_empty() => Err(wrong(frame, &at, "desk-corrections-empty")),
        _ if text.chars().count() > TEXT => Err(wrong(frame, &at, "desk-day-text-long")),
        _ => Ok(Verdict::Taken(Taken {
            text,
            lang: facts
                .line(one)
                .and_then(|line| roundtable::source(&line.0, "text"))
                .map_or(frame.city().language, |text| text.lang),
            version: page::field(sent, "version").parse().unwrap_or(-1),
            again: ticked(sent, "again"),
        })),
    }
}

/// Answers a proposal.
pub(super) async fn settle(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let here = path(id);
    let frame = front.shell.desk(lang, &here, grant.actor())?;
    let (facts, takes) = Facts::read(&front, &grant, id).await?;
    let wanted: Id = page::field(&sent, "correction").parse().map_err(|_| PageError::NotFound)?;
    // One about a line that whoever asks does not see is one that is not there.
    let one = facts.corrections.iter().find(|one| one.id == wanted).ok_or(PageError::NotFound)?;
    let answer = field(&sent, "answer", minutes::LONGEST);
    let typed = Typed {
        text: page::field(&sent, "text").to_owned(),
        answer: answer.clone(),
        again: ticked(&sent, "again"),
    };
    let error = match verdict(&frame, &facts, one, &sent) {
        Ok(verdict) => {
            let settled =
                minutes::settle(&front.store, &takes, id, wanted, &verdict, &answer, front.today()).await;
            match settled {
                Ok(()) => return Ok(to(&frame, &format!("{here}?{SAVED}"))),
                Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
                Err(_) => None,
            }
        }
        Err(error) => Some(error),
    };
    // Somebody may have answered or changed the line meanwhile: everything as it is now, with what was typed.
    let (facts, _) = Facts::read(&front, &grant, id).await?;
    let told = error.is_none().then(|| ("warning", frame.t("desk-corrections-changed")));
    let page = CorrectionsPage::of(frame, &facts, Some((wanted, typed))).ok_or(PageError::NotFound)?;
    CorrectionsPage { told, errors: error.into_iter().collect(), ..page }.again()
}
