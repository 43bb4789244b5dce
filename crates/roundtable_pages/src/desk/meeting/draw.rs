//! How the page of a meeting says what it shows.

use kernel::{Id, Lang, Text};
use page::{Choice, Frame, PageError};
use roundtable::agenda::{self, Item};
use roundtable::invitations;
use roundtable::minutes::pieces;
use roundtable::model::agenda::{Kind, times};
use roundtable::model::invitation::{Event as Answering, State as Answer};
use roundtable::model::meeting::{Mode, State};
use roundtable::model::seat::Side;
use roundtable::model::table::Light;

use super::interpreting::Interpretation;
use super::load::Whole;
use super::{MeetingPage, meeting_path, table_path};
use crate::desk::translations::{self, Language};
use crate::long::Kind as Counted;
use crate::papers::Papers;
use crate::words::{SeatName, choices, named, when};

/// What the forms of the page sent, so that nothing typed is lost.
#[derive(Default, Clone)]
pub(super) struct Typed {
    pub(super) title: String,
    pub(super) date: String,
    pub(super) time: String,
    pub(super) minutes: String,
    pub(super) mode: Option<Mode>,
    pub(super) place: String,
    pub(super) room: String,
    pub(super) access: String,
    pub(super) link: String,
    pub(super) capacity: String,
    pub(super) languages: Vec<Lang>,
    pub(super) childcare: bool,
    pub(super) public: bool,
    pub(super) item: TypedItem,
    /// Answers of calendar programs, as they were pasted.
    pub(super) replies: String,
}

/// What the form of an item sent.
#[derive(Default, Clone)]
pub(super) struct TypedItem {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) minutes: String,
    pub(super) kind: Option<Kind>,
    pub(super) presenter: Option<Id>,
    pub(super) raised_by: Option<Side>,
    pub(super) chatham_house: bool,
}

/// An item of the agenda.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) href: String,
    pub(super) title: Option<Text>,
    pub(super) description: Option<Text>,
    pub(super) at: Option<String>,
    /// Minutes, for whom, who presents it, who raised it, Chatham House: what there is to say, in words.
    pub(super) facts: Vec<String>,
}

/// Somebody who was invited.
pub(super) struct Guest {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) seat: Option<SeatName>,
    pub(super) state: String,
    pub(super) facts: Vec<String>,
}

impl Typed {
    /// What was written of the meeting: who changes it changes that, and no translation.
    fn of(whole: &Whole) -> Typed {
        let meeting = &whole.meeting;
        let text = |field| {
            roundtable::source(&meeting.0, field).map(|text| text.body.to_string()).unwrap_or_default()
        };
        let starts = meeting.starts();
        let item = whole.items.iter().find(|item| Some(item.id()) == whole.editing);
        Typed {
            title: text("title"),
            date: starts.map(|at| at.date().to_string()).unwrap_or_default(),
            time: starts.map(|at| at.format("%H:%M").to_string()).unwrap_or_default(),
            minutes: meeting.minutes().to_string(),
            mode: meeting.mode().ok(),
            place: text("place"),
            room: text("room"),
            access: text("access"),
            link: meeting.0.line("link").unwrap_or_default().to_owned(),
            capacity: meeting.capacity().map(|capacity| capacity.to_string()).unwrap_or_default(),
            languages: meeting.languages(),
            childcare: meeting.has_childcare(),
            public: meeting.is_public(),
            item: item.map(TypedItem::of).unwrap_or_default(),
            replies: String::new(),
        }
    }
}

impl TypedItem {
    fn of(item: &Item) -> TypedItem {
        let text =
            |field| roundtable::source(&item.0, field).map(|text| text.body.to_string()).unwrap_or_default();
        TypedItem {
            title: text("title"),
            description: text("description"),
            minutes: item.minutes().map(|minutes| minutes.to_string()).unwrap_or_default(),
            kind: item.kind().ok(),
            presenter: item.presenter(),
            raised_by: item.raised_by(),
            chatham_house: item.is_chatham_house(),
        }
    }
}

impl<'a> MeetingPage<'a> {
    pub(super) fn of(frame: page::Frame<'a>, whole: &Whole, typed: Option<Typed>) -> Result<Self, PageError> {
        let (meeting, table) = (&whole.meeting, &whole.table);
        let state = meeting.state().map_err(PageError::unexpected)?;
        let title = meeting.0.text("title", frame.lang()).cloned().ok_or(PageError::NotFound)?;
        let typed = typed.unwrap_or_else(|| Typed::of(whole));
        let editing = whole.items.iter().find(|item| Some(item.id()) == whole.editing);
        Ok(MeetingPage {
            path: frame.link(&meeting_path(meeting.id())),
            table: table.0.text("name", frame.lang()).cloned(),
            table_href: frame.link(&table_path(table.id())),
            papers: Papers::of(&frame, meeting.id(), whole.minutes.is_some()),
            day_href: frame.link(&crate::desk::day_path(meeting.id())),
            check_in: (table.is_lit(Light::CheckIn) && (state.awaits() || state == State::InProgress))
                .then(|| frame.link(&crate::desk::check_in::path(meeting.id()))),
            title,
            when: meeting.starts().map(|starts| when(&frame, starts)),
            state: named(&frame, "meeting-state", state.name()),
            version: meeting.0.version,
            events: choices(&frame, "meeting-event", state.events().map(|event| event.name()), None),
            has_begun: state.has_begun(),
            awaits: state.awaits(),
            agenda_open: state.agenda_is_open(),
            places: table.is_lit(Light::Places),
            modes: choices(&frame, "mode", Mode::ALL.map(Mode::name), typed.mode.map(Mode::name)),
            languages: languages(&frame, &typed),
            rows: rows(&frame, whole)?,
            whole_minutes: whole_minutes(whole),
            sides: choices(&frame, "side", Side::ALL.map(Side::name), typed.item.raised_by.map(Side::name)),
            kinds: choices(
                &frame,
                "item-kind",
                Kind::ALL.map(Kind::name),
                Some(typed.item.kind.unwrap_or_default().name()),
            ),
            presenters: presenters(&frame, whole, typed.item.presenter),
            editing: editing.map(|item| (item.id().to_string(), item.0.version)),
            backlog: whole.backlog.iter().filter_map(|item| parked(&frame, item)).collect(),
            counts: counts(&frame, whole),
            invited: whole.answers.values().sum(),
            guests: whole.guests.iter().map(|guest| one_guest(&frame, whole, guest)).collect(),
            pages: whole.pages.clone(),
            part: whole.part.clone(),
            needs: needs(&frame, whole),
            interpretation: match &whole.interpreters {
                Some(known) => Some(Interpretation::of(&frame, meeting, &whole.needs, known)?),
                None => None,
            },
            answers: choices(&frame, "answer", offered().map(Answering::name), None),
            invitable: invitable(whole),
            minutes: minutes(&frame, whole, state)?,
            corrections: corrections(&frame, whole),
            translations: languages_of(&frame, whole),
            replies_href: frame.link(&format!("{}/replies", meeting_path(meeting.id()))),
            report: Vec::new(),
            typed,
            errors: Vec::new(),
            said: None,
            frame,
        })
    }
}

/// Who can still be invited.
fn invitable(whole: &Whole) -> Vec<Choice> {
    let choice = |(id, name): &(Id, String)| Choice::new(id.to_string(), page::plain(name), false);
    whole.invitable.iter().map(choice).collect()
}

/// How long all items take together.
fn whole_minutes(whole: &Whole) -> u32 {
    use roundtable::model::agenda::MINUTES;
    whole.items.iter().map(|item| item.minutes().unwrap_or(MINUTES)).sum()
}

/// What can be answered on somebody's behalf.
pub(super) fn offered() -> [Answering; 3] {
    [Answering::Accept, Answering::Doubt, Answering::Decline]
}

fn languages(frame: &Frame, typed: &Typed) -> Vec<Choice> {
    let choice = |lang: &Lang| {
        let name = frame.locale().language_name(lang.as_str());
        Choice::new(lang.as_str(), name, typed.languages.contains(lang))
    };
    frame.city().languages.iter().map(choice).collect()
}

/// The seats that somebody can present from.
fn presenters(frame: &Frame, whole: &Whole, chosen: Option<Id>) -> Vec<Choice> {
    let choice = |seat: &roundtable::seats::Seat| {
        let label = match whole.names.of(seat, frame.lang()) {
            Some(name) => page::plain(&name.body).into_owned(),
            None => SeatName::of(frame, &whole.names, seat).line(),
        };
        Choice::new(seat.id().to_string(), label, Some(seat.id()) == chosen)
    };
    let sorted = whole.names.sorted(frame.lang(), frame.locale().collator());
    sorted.into_iter().filter(|seat| seat.0.line("until").is_none()).map(choice).collect()
}

fn parked(frame: &Frame, item: &Item) -> Option<Choice> {
    let title = item.0.text("title", frame.lang())?;
    Some(Choice::new(item.id().to_string(), page::plain(&title.body), false))
}

fn rows(frame: &Frame, whole: &Whole) -> Result<Vec<Row>, PageError> {
    let lengths: Vec<Option<u32>> = whole.items.iter().map(Item::minutes).collect();
    let at = whole.meeting.starts().map(|starts| times(starts, &lengths));
    let mut rows = Vec::new();
    for (number, item) in whole.items.iter().enumerate() {
        let text = |field| item.0.text(field, frame.lang()).cloned();
        let at = at.as_ref().and_then(|at| at.get(number));
        rows.push(Row {
            id: item.id().to_string(),
            href: frame.link(&format!("{}?item={}#item", meeting_path(whole.meeting.id()), item.id())),
            title: text("title"),
            description: text("description"),
            at: at.map(|at| frame.locale().time(at.time())),
            facts: facts(frame, whole, item)?,
        });
    }
    Ok(rows)
}

fn facts(frame: &Frame, whole: &Whole, item: &Item) -> Result<Vec<String>, PageError> {
    let kind = item.kind().map_err(PageError::unexpected)?;
    let mut facts = Vec::new();
    facts.extend(item.minutes().map(|minutes| frame.t1("roundtable-minutes", "count", minutes).into_owned()));
    facts.extend((kind != Kind::Common).then(|| named(frame, "item-kind", kind.name())));
    let seat = item.presenter().and_then(|id| whole.names.seat(id));
    facts.extend(seat.map(|seat| SeatName::of(frame, &whole.names, seat).line()));
    facts.extend(item.raised_by().map(|side| {
        frame.t1("roundtable-raised-by", "side", named(frame, "side", side.name())).into_owned()
    }));
    facts.extend(item.is_chatham_house().then(|| frame.t("roundtable-chatham-house").into_owned()));
    Ok(facts)
}

/// How many answered what, those that nobody did left out.
fn counts(frame: &Frame, whole: &Whole) -> Vec<Counted> {
    let count = |state: Answer| {
        let count = whole.answers.get(&state).copied().unwrap_or(0);
        (state.name(), named(frame, "answered", state.name()), count)
    };
    let path = meeting_path(whole.meeting.id());
    whole.part.kinds(frame, (&path, "#invited"), Answer::ALL.map(count))
}

fn one_guest(frame: &Frame, whole: &Whole, guest: &invitations::Row) -> Guest {
    let seat = guest.seat.and_then(|id| whole.names.seat(id));
    let mut facts = Vec::new();
    facts.extend(guest.person.address.is_none().then(|| frame.t("desk-meeting-by-phone").into_owned()));
    facts.extend(guest.on_behalf.then(|| frame.t("desk-meeting-on-behalf").into_owned()));
    if matches!(guest.state, Answer::Accepted | Answer::Tentative | Answer::WaitingList | Answer::Offered) {
        facts.extend(wishes(frame, &guest.needs));
    }
    Guest {
        id: guest.id.to_string(),
        name: page::plain(&guest.person.name).into_owned(),
        seat: seat.map(|seat| SeatName::of(frame, &whole.names, seat)),
        state: named(frame, "answered", guest.state.name()),
        facts,
    }
}

/// What somebody needs, in words.
fn wishes(frame: &Frame, needs: &invitations::Needs) -> Vec<String> {
    let language = needs.language.map(|lang| {
        let language = frame.locale().language_name(lang.as_str());
        frame.t1("roundtable-needs-language", "language", language).into_owned()
    });
    let said = |key, on: bool| on.then(|| frame.t(key).into_owned());
    let access = (!needs.access.is_empty()).then(|| page::plain(&needs.access).into_owned());
    let all = [
        said("roundtable-needs-remote", needs.remote),
        language,
        said("roundtable-needs-childcare", needs.childcare),
        access,
    ];
    all.into_iter().flatten().collect()
}

/// What those who come need, counted: what has to be organised.
fn needs(frame: &Frame, whole: &Whole) -> Vec<String> {
    let come = whole.needs.iter().filter(|(state, _)| *state == Answer::Accepted);
    let mut counted: Vec<(String, usize)> = Vec::new();
    for wish in come.flat_map(|(_, needs)| wishes(frame, needs)) {
        match counted.iter_mut().find(|(known, _)| *known == wish) {
            Some((_, count)) => *count += 1,
            None => counted.push((wish, 1)),
        }
    }
    let line = |(wish, count): (String, usize)| {
        frame.t2("desk-meeting-need", "need", wish.as_str(), "count", count).into_owned()
    };
    counted.into_iter().map(line).collect()
}

type Passing = Option<(String, Vec<Choice>)>;

fn minutes(frame: &Frame, whole: &Whole, state: State) -> Result<Passing, PageError> {
    let Some(minutes) = whole.minutes.as_ref().filter(|_| state.has_begun()) else { return Ok(None) };
    let far = minutes.state().map_err(PageError::unexpected)?;
    let events = choices(frame, "minutes-event", far.events().map(|event| event.name()), None);
    Ok(Some((named(frame, "minutes-state", far.name()), events)))
}

/// The way to what members propose, where they proposed something or can.
fn corrections(frame: &Frame, whole: &Whole) -> Option<(String, String)> {
    let state = whole.minutes.as_ref()?.state().ok()?;
    let waiting = whole.corrections;
    (waiting > 0 || state.is_for_members()).then(|| {
        let href = frame.link(&crate::desk::corrections::path(whole.meeting.id()));
        (href, frame.t1("desk-meeting-corrections-waiting", "count", waiting).into_owned())
    })
}

/// How much of what is said here is translated into which language.
fn languages_of(frame: &Frame, whole: &Whole) -> Vec<Language> {
    let pieces = pieces(&whole.meeting, &whole.items, &whole.entries);
    translations::languages(frame, whole.meeting.id(), &pieces)
}

/// What is said of an item, from its form.
pub(super) fn item_said(typed: &TypedItem, minutes: Option<u32>, lang: Lang) -> agenda::Said {
    agenda::Said {
        title: typed.title.clone(),
        description: typed.description.clone(),
        lang,
        minutes,
        kind: typed.kind.unwrap_or_default(),
        presenter: typed.presenter,
        raised_by: typed.raised_by,
        chatham_house: typed.chatham_house,
    }
}
