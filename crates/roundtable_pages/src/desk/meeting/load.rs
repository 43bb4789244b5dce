//! Everything the page of a meeting shows.

use std::collections::BTreeMap;

use kernel::{Id, Lang, Record, Value};
use page::{Frame, PageError, Pages};
use roundtable::agenda::{self, Item};
use roundtable::invitations::{self, Needs};
use roundtable::meetings::{self, Meeting};
use roundtable::minutes::{self, Entry, Minutes};
use roundtable::model::invitation::State as Answer;
use roundtable::model::meeting::{Mode, State};
use roundtable::model::{AGENDA_ITEM, MEETING};
use roundtable::names::Names;
use roundtable::policy::{Convene, ReadHidden};
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::interpreting::Interpreters;
use crate::Front;
use crate::desk::meeting_path;
use crate::desk::tables::sample;
use crate::here::Here;
use crate::long::{Excerpt, WHOLE};
use crate::sample_id;

/// A meeting with all that belongs to it.
pub(super) struct Whole {
    pub(super) table: Table,
    pub(super) meeting: Meeting,
    pub(super) items: Vec<Item>,
    /// The item that is edited.
    pub(super) editing: Option<Id>,
    pub(super) backlog: Vec<Item>,
    /// Every seat there was.
    pub(super) names: Names,
    /// How many answered what.
    pub(super) answers: BTreeMap<Answer, usize>,
    /// Which of them are listed.
    pub(super) part: Excerpt,
    /// Those that are, in order.
    pub(super) guests: Vec<invitations::Row>,
    pub(super) pages: Pages,
    /// What those need who come or may.
    pub(super) needs: Vec<(Answer, Needs)>,
    /// Who sits at the table and was not invited.
    pub(super) invitable: Vec<(Id, String)>,
    pub(super) minutes: Option<Minutes>,
    /// None where the table does not arrange interpretation.
    pub(super) interpreters: Option<Interpreters>,
    /// What stands in them.
    pub(super) entries: Vec<Entry>,
    /// How many corrections wait for an answer.
    pub(super) corrections: usize,
}

impl Whole {
    /// The meeting as whoever asks may see it.
    pub(super) async fn load(
        front: &Front,
        frame: &Frame<'_>,
        here: &Here,
        id: Id,
        (editing, part): (Option<Id>, Excerpt),
    ) -> Result<Whole, PageError> {
        here.grant::<Convene>(front)?;
        let hidden = here.may::<ReadHidden>(front);
        let (on, unexpected) = (front.read().await?, PageError::unexpected);
        let meeting = meetings::one(&on, id).await.map_err(unexpected)?.ok_or(PageError::NotFound)?;
        let sees = |item: &Item| {
            hidden || item.kind().is_ok_and(|kind| kind != roundtable::model::agenda::Kind::Hidden)
        };
        let mut items = agenda::of(&on, id).await.map_err(unexpected)?;
        let mut backlog = agenda::backlog(&on, here.table.id()).await.map_err(unexpected)?;
        items.retain(sees);
        backlog.retain(sees);
        let names = here.seats(front, &on).await?;
        let (answers, pages, guests) = guests(&on, frame, id, &part).await.map_err(unexpected)?;
        let needs = invitations::needs(&on, id).await.map_err(unexpected)?;
        let mut invitable = invitations::uninvited(&on, here.table.id(), id).await.map_err(unexpected)?;
        invitable.sort_by(|one, other| one.1.cmp(&other.1).then(one.0.cmp(&other.0)));
        let minutes = minutes::of(&on, id).await.map_err(unexpected)?;
        let mut entries = minutes::entries(&on, id).await.map_err(unexpected)?;
        entries
            .retain(|entry| hidden || entry.0.audience != roundtable::model::agenda::Kind::Hidden.audience());
        let corrections = minutes::corrections(&on, id).await.map_err(unexpected)?;
        let corrections = corrections.iter().filter(|one| one.taken.is_none()).count();
        let table = here.table.clone();
        let interpreters = Interpreters::of(&on, &table, &meeting).await.map_err(unexpected)?;
        Ok(Whole {
            table,
            meeting,
            items,
            editing,
            backlog,
            names,
            answers,
            part,
            guests,
            pages,
            needs,
            invitable,
            minutes,
            interpreters,
            entries,
            corrections,
        })
    }

    /// A meeting as samples show it.
    pub(super) fn sample(filled: bool) -> Whole {
        let line = |text: &str| Some(Value::Line(text.into()));
        let mut meeting = Record::new(&MEETING, sample_id("meeting"));
        meeting.tell("title", Lang::HU, "Minta ülés");
        let state = if filled { State::Announced } else { State::Draft };
        meeting.set("state", line(state.name()));
        meeting.set("mode", line(Mode::Hybrid.name()));
        meeting.set("table_id", Some(Value::Id(sample_id("table"))));
        let mut item = Record::new(&AGENDA_ITEM, sample_id("item"));
        item.tell("title", Lang::HU, "Mi történt a múltkori teendőkkel?");
        item.set("kind", line("common"));
        let guests: Vec<invitations::Row> = if filled { Answer::ALL.map(guest).into() } else { Vec::new() };
        if filled {
            meeting.set("starts", line("2026-12-03T14:00"));
        }
        let items = if filled { vec![Item(item.clone())] } else { Vec::new() };
        Whole {
            table: sample(),
            meeting: Meeting(meeting),
            items,
            editing: None,
            backlog: if filled { vec![Item(item)] } else { Vec::new() },
            names: Names::default(),
            answers: guests.iter().map(|guest| (guest.state, 1)).collect(),
            part: Excerpt::default(),
            needs: guests.iter().map(|guest| (guest.state, guest.needs.clone())).collect(),
            pages: Pages::new(1, guests.len(), WHOLE, ""),
            guests,
            invitable: Vec::new(),
            interpreters: filled.then(Interpreters::sample),
            minutes: filled.then(|| crate::sample::minutes("in_review")),
            entries: Vec::new(),
            corrections: usize::from(filled),
        }
    }
}

/// How many answered what, and who did on the page that is asked for, by name: all where they are few.
async fn guests(
    on: &impl ConnectionTrait,
    frame: &Frame<'_>,
    meeting: Id,
    part: &Excerpt,
) -> Result<(BTreeMap<Answer, usize>, Pages, Vec<invitations::Row>), StoreError> {
    let answers = invitations::count(on, meeting).await?;
    let all = answers.values().sum();
    let state = Answer::from_name(&part.of).filter(|_| all > WHOLE);
    let of_kind = state.and_then(|state| answers.get(&state)).copied().unwrap_or(0);
    let (pages, range) = part.pages(frame, (&meeting_path(meeting), "#invited"), (all, of_kind));
    let mut names = match range.is_empty() {
        true => Vec::new(),
        false => invitations::names(on, meeting, state).await?,
    };
    let order = frame.locale().collator();
    names.sort_by(|one, other| order(&one.1, &other.1).then(one.0.cmp(&other.0)));
    let ids: Vec<Id> = names.get(range).unwrap_or_default().iter().map(|(id, _)| *id).collect();
    let mut guests = invitations::some(on, &ids).await?;
    guests.sort_by_key(|guest| ids.iter().position(|id| *id == guest.id));
    Ok((answers, pages, guests))
}

/// Somebody who was invited, as samples show them.
fn guest(state: Answer) -> invitations::Row {
    let person = people::Person {
        id: sample_id(state.name()),
        name: format!("Minta {}", state.name()),
        address: None,
        language: Lang::HU,
        joined: None,
        disabled: None,
        second_step: None,
        mail: people::model::mail::Often::default(),
        sign_in_name: None,
    };
    invitations::Row {
        id: person.id,
        person,
        seat: None,
        state,
        asked_at: kernel::Instant::default(),
        answered_at: None,
        on_behalf: state == Answer::Declined,
        waits_since: None,
        reminded_at: None,
        needs: Needs { remote: true, language: Some(Lang::AR), childcare: true, access: "Lift".to_owned() },
        delegated_to: None,
    }
}
