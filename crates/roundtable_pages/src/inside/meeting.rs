//! `/{lang}/table/meeting/{id}`: a meeting from inside: one's answer, the agenda, the minutes and what one proposes to be
//! said otherwise in them.

mod arrive;
mod say;
mod speaking;

use std::collections::HashSet;

use askama::Template;
use axum::extract::{RawQuery, State as Shared};
use axum::response::Response;
use chrono::NaiveDate;
use kernel::policy::Grant;
use kernel::{Id, Lang, Text};
use page::{CachePolicy, Crumb, FieldError, Frame, Granted, Page, PageError, Path, Texts};
use roundtable::agenda;
use roundtable::check_in::{self, Arrival};
use roundtable::interpreters::{self, Interpreted};
use roundtable::invitations::{self, Needs};
use roundtable::meetings::Meeting;
use roundtable::minutes::{self, Correction};
use roundtable::model::invitation::State as Answered;
use roundtable::model::meeting::State;
use roundtable::model::minutes::State as Written;
use roundtable::names::Names;
use roundtable::policy::{Correct, Open, ReadInside, Speak, TakeMinutes};
use roundtable::seats::{self, Seat};
use roundtable::shown::{self, ItemShown, MinutesShown, Told};
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::answer::{Asked, Form};
use super::table::crumbs;
use super::{MEETING, SAVED, sight};
use crate::check_in::{Door, Form as CheckIn};
use crate::here::Here;
use crate::talk::{Facts, Line, Point, points};
use crate::words::named;
use crate::{Front, sample};

pub(crate) use say::say;
use speaking::{List, Speaking};

/// A meeting from inside.
#[derive(Template)]
#[template(path = "inside_meeting.html")]
pub struct InsideMeeting<'a> {
    frame: Frame<'a>,
    view: View,
    /// A proposal as it was typed, with the line it is about.
    proposed: Proposed,
    errors: Vec<FieldError>,
    saved: bool,
}

/// A proposal as it was typed, and the line it is about; none where it is about the whole.
#[derive(Debug, Clone, Default)]
struct Proposed {
    entry: Option<Id>,
    text: String,
}

/// What was typed into other forms of the page.
#[derive(Default)]
struct Typed {
    needs: Option<Needs>,
    arrival: Option<Arrival>,
}

/// What the page shows.
struct View {
    crumbs: Vec<Crumb>,
    here: String,
    title: Text,
    public: Option<String>,
    /// Where who writes minutes does so; none for others, and when it is over and done with.
    day: Option<String>,
    facts: Facts,
    link: Option<String>,
    off: bool,
    counts: Vec<String>,
    form: Option<Form>,
    check_in: Option<CheckIn>,
    speaking: Option<Speaking>,
    points: Vec<Point>,
    whole: Vec<Line>,
    /// What is said of the minutes; none where there are none to be read.
    minutes: Option<String>,
    /// Where they are as a PDF.
    pdf: String,
    awaited: bool,
    /// Until when corrections can be proposed; none where they can't.
    review: Option<String>,
    corrections: Vec<Own>,
    may_finish_all: bool,
    notices: Vec<String>,
}

/// A correction that the reader proposed.
struct Own {
    about: Option<Text>,
    text: String,
    state: String,
    answer: Option<String>,
}

/// Everything the page is made from.
struct Known {
    table: Table,
    meeting: Meeting,
    items: Vec<ItemShown>,
    minutes: Option<MinutesShown>,
    corrections: Vec<Correction>,
    /// How many come, and how many may.
    come: (usize, usize),
    asked: Option<Asked>,
    mine: HashSet<Id>,
    door: Option<Door>,
    speakers: Option<List>,
    languages: Interpreted,
    /// Every seat there ever was, as the reader sees it.
    names: Names,
    may_correct: bool,
    may_finish_all: bool,
}

impl Known {
    /// Whether a line stands in the minutes as the reader sees them.
    fn reads(&self, entry: Id) -> bool {
        self.minutes.iter().flat_map(|minutes| &minutes.lines).any(|line| line.entry.id() == entry)
    }
}

impl View {
    fn of(frame: &Frame, known: &Known, typed: &Typed, today: NaiveDate) -> Result<Option<View>, StoreError> {
        let (texts, meeting) = (Texts::new(frame), &known.meeting);
        let Some(title) = texts.best(&meeting.0, "title") else { return Ok(None) };
        let state = meeting.state()?;
        let lines = known.minutes.as_ref().map_or(&[][..], |minutes| &minutes.lines);
        let is_mine =
            |line: &shown::LineShown| line.entry.seat().is_some_and(|seat| known.mine.contains(&seat));
        let (points, whole) = points(frame, &texts, &known.items, lines, today, is_mine)?;
        let form = match known.asked.as_ref().filter(|_| state.awaits()) {
            Some(asked) => {
                let needs = typed.needs.as_ref().unwrap_or(&asked.invitation.needs);
                Some(Form::of(frame, &known.table, meeting, asked, needs)?)
            }
            None => None,
        };
        let open = state.awaits() || state == State::InProgress;
        Ok(Some(View {
            crumbs: crumbs(frame, &texts, &known.table),
            here: format!("{MEETING}/{}", meeting.id()),
            title,
            public: (known.table.is_public() && meeting.is_public())
                .then(|| format!("{}/{}", crate::public::MEETING, meeting.id())),
            day: (known.may_finish_all && (open || state == State::Held))
                .then(|| frame.link(&crate::desk::day_path(meeting.id()))),
            facts: Facts::of(frame, &texts, meeting, &known.languages)?,
            link: meeting
                .0
                .line("link")
                .filter(|_| open && meeting.mode().is_ok_and(|mode| mode.has_link()))
                .map(str::to_owned),
            off: matches!(state, State::Cancelled | State::Postponed),
            counts: if state.awaits() { counts(frame, known.come) } else { Vec::new() },
            form,
            check_in: known
                .door
                .as_ref()
                .map(|door| CheckIn::of(frame, door, &known.names, typed.arrival.as_ref())),
            speaking: Speaking::of(frame, &texts, known),
            points,
            whole,
            pdf: format!("{MEETING}/{}/minutes.pdf", meeting.id()),
            minutes: known.minutes.as_ref().map(|shown| says(frame, shown)).transpose()?,
            awaited: known.minutes.is_none() && state.has_begun(),
            review: review(frame, known)?,
            corrections: known.corrections.iter().map(|one| own(frame, &texts, known, one)).collect(),
            may_finish_all: known.may_finish_all,
            notices: texts.notices(),
        }))
    }
}

fn counts(frame: &Frame, (come, may): (usize, usize)) -> Vec<String> {
    let maybe = (may > 0).then(|| frame.t1("roundtable-inside-may-come", "count", may).into_owned());
    std::iter::once(frame.t1("roundtable-inside-come", "count", come).into_owned()).chain(maybe).collect()
}

/// What is said of minutes: how far they are, or since when they stand.
fn says(frame: &Frame, shown: &MinutesShown) -> Result<String, StoreError> {
    let state = shown.minutes.state()?;
    Ok(match shown.minutes.approved_on().filter(|_| state.stands()) {
        Some(day) => frame.t1("roundtable-public-approved", "date", frame.locale().date(day)).into_owned(),
        None => named(frame, "minutes-state", state.name()),
    })
}

fn review(frame: &Frame, known: &Known) -> Result<Option<String>, StoreError> {
    let Some(shown) = known.minutes.as_ref().filter(|_| known.may_correct) else { return Ok(None) };
    let until = shown
        .minutes
        .review_until()
        .filter(|_| shown.minutes.state().is_ok_and(|state| state == Written::InReview));
    Ok(until.map(|day| frame.t1("roundtable-inside-review", "date", frame.locale().date(day)).into_owned()))
}

fn own(frame: &Frame, texts: &Texts, known: &Known, correction: &Correction) -> Own {
    let lines = known.minutes.iter().flat_map(|minutes| &minutes.lines);
    let about = lines.map(|line| &line.entry).find(|entry| Some(entry.id()) == correction.entry);
    let key = match correction.taken {
        None => "roundtable-inside-correction-waits",
        Some(true) => "roundtable-inside-correction-taken",
        Some(false) => "roundtable-inside-correction-not-taken",
    };
    Own {
        about: about.and_then(|entry| texts.best(&entry.0, "text")),
        text: correction.text.clone(),
        state: frame.t(key).into_owned(),
        answer: correction.answer.clone(),
    }
}

impl<'a> InsideMeeting<'a> {
    fn of(frame: Frame<'a>, known: &Known, typed: &Typed, today: NaiveDate) -> Result<Self, PageError> {
        let frame = frame.unindexed();
        let view = View::of(&frame, known, typed, today).map_err(PageError::unexpected)?;
        let view = view.ok_or(PageError::NotFound)?;
        Ok(InsideMeeting { view, frame, proposed: Proposed::default(), errors: Vec::new(), saved: false })
    }

    /// Whether the form about a line stands open: what was typed there was not right.
    fn is_open(&self, entry: &Id) -> bool {
        self.proposed.entry == Some(*entry) && !self.errors.is_empty()
    }

    /// What was typed about a line.
    fn typed(&self, entry: &Id) -> &str {
        if self.is_open(entry) { &self.proposed.text } else { "" }
    }

    /// What was typed about the whole.
    fn typed_whole(&self) -> &str {
        if self.proposed.entry.is_none() { &self.proposed.text } else { "" }
    }
}

impl<'a> Page<'a> for InsideMeeting<'a> {
    const NAME: &'static str = "roundtable-inside-meeting";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        let page =
            |known: Known| InsideMeeting::of(frame.clone(), &known, &Typed::default(), sample::TODAY).ok();
        let mut pages: Vec<Self> = say::samples().into_iter().filter_map(page).collect();
        if let Some(first) = pages.first_mut() {
            first.saved = true;
        }
        pages
    }
}

pub(crate) async fn page(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let frame = front.shell.frame(lang, format!("{MEETING}/{id}"))?;
    let (here, meeting, read) = entered(&front, &grant, id).await?;
    let known = known(&front, &here, meeting, &read, lang).await?;
    let page = InsideMeeting::of(frame, &known, &Typed::default(), front.today())?;
    InsideMeeting { saved: query.as_deref() == Some(SAVED), ..page }.respond()
}

/// A meeting that whoever asks may read from inside.
pub(crate) async fn entered(
    front: &Front,
    grant: &Grant<Open>,
    id: Id,
) -> Result<(Here, Meeting, Grant<ReadInside>), PageError> {
    let (here, meeting) = Here::meeting(front, grant.actor(), id).await?;
    let read = here.grant::<ReadInside>(front)?;
    match shown::is_known(&meeting).map_err(PageError::unexpected)? {
        true => Ok((here, meeting, read)),
        false => Err(PageError::NotFound),
    }
}

async fn known(
    front: &Front,
    here: &Here,
    meeting: Meeting,
    read: &Grant<ReadInside>,
    lang: Lang,
) -> Result<Known, PageError> {
    let on = front.read().await?;
    let names = here.seats(front, &on).await?;
    let told = Told { sight: sight(front, here), names: &names, lang };
    let may = (here.may::<Correct>(front), here.may::<TakeMinutes>(front));
    let may_ask = here.may::<Speak>(front);
    let speakers = List::of(front, &on, &here.table, &meeting, may_ask).await;
    let speakers = speakers.map_err(PageError::unexpected)?;
    let known = gather(front, &on, (&here.table, meeting), read, &told, may).await;
    Ok(Known { names, speakers, ..known.map_err(PageError::unexpected)? })
}

async fn gather(
    front: &Front,
    on: &impl ConnectionTrait,
    (table, meeting): (&Table, Meeting),
    read: &Grant<ReadInside>,
    told: &Told<'_>,
    (may_correct, may_finish_all): (bool, bool),
) -> Result<Known, StoreError> {
    let (id, person) = (meeting.id(), read.actor().id());
    let items = told.items(agenda::of(on, id).await?)?;
    let mut minutes = minutes::of(on, id).await?;
    if let Some(kept) = &minutes
        && !kept.state()?.is_for_members()
    {
        minutes = None;
    }
    let minutes = match minutes {
        Some(minutes) => {
            let lines = told.lines(minutes::entries(on, id).await?, &items)?;
            Some(MinutesShown::of(minutes, lines)?)
        }
        None => None,
    };
    let mut corrections = minutes::corrections(on, id).await?;
    corrections.retain(|one| Some(one.person) == person);
    let answers = invitations::count(on, id).await?;
    let count = |state| answers.get(&state).copied().unwrap_or(0);
    let asked = match person {
        Some(person) => invitations::of_person(on, id, person).await?,
        None => None,
    };
    let asked = match asked {
        Some(invitation) => {
            let alternates = invitations::alternates(on, &meeting, &invitation).await?;
            Some(Asked { invitation, alternates })
        }
        None => None,
    };
    let languages = interpreters::languages(on, &meeting).await?;
    let mine = seats::own(on, read.actor(), table.id(), front.today()).await?;
    let theirs = check_in::seats(on, read.actor(), &meeting, front.today()).await?;
    let remote = asked.as_ref().is_some_and(|asked| asked.invitation.needs.remote);
    let door = Door::at(front, on, &meeting, &theirs, remote).await?;
    Ok(Known {
        table: table.clone(),
        meeting,
        items,
        minutes,
        corrections,
        come: (count(Answered::Accepted), count(Answered::Tentative)),
        asked,
        mine: mine.iter().map(Seat::id).collect(),
        door,
        speakers: None,
        languages,
        names: Names::default(),
        may_correct,
        may_finish_all,
    })
}
