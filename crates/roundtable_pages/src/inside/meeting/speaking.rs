//! The speakers list from inside: who speaks, who waits, and asking to speak. Of a talk after which nobody says who said what
//! only the kind of seat stands here.

use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Instant, Text};
use page::{Choice, Frame, Page, PageError, Texts};
use roundtable::Unchanged;
use roundtable::meetings::Meeting;
use roundtable::model::agenda::Kind as For;
use roundtable::model::meeting::State;
use roundtable::model::speech::Kind;
use roundtable::model::table::Light;
use roundtable::policy::{ReadInside, Speak};
use roundtable::seats::Seat;
use roundtable::speeches::{self, Asked, Speech};
use roundtable::tables::Table;
use store::{ConnectionTrait, StoreError};

use super::say::saved;
use super::{InsideMeeting, Known, Typed, known};
use crate::Front;
use crate::forms::wrong;
use crate::here::Here;
use crate::words::{category, choices, clock, named};

/// Who wants to speak and speaks, as it is kept, at a moment.
pub(super) struct List {
    pub(super) speeches: Vec<Speech>,
    pub(super) now: Instant,
    pub(super) may_ask: bool,
}

/// What the page shows of it.
pub(super) struct Speaking {
    pub(super) now: Option<Turn>,
    pub(super) waiting: Vec<Turn>,
    /// None for who has no seat to speak from.
    pub(super) form: Option<Form>,
}

/// Somebody who speaks or waits.
pub(super) struct Turn {
    /// Their name, where the reader sees it.
    pub(super) name: Option<Text>,
    /// The kind of their seat; none for a guest.
    pub(super) category: Option<String>,
    pub(super) kind: String,
    pub(super) item: Option<Text>,
    /// How the form that takes it back calls it; none where it is somebody else's.
    pub(super) mine: Option<String>,
    pub(super) seconds: u64,
    pub(super) clock: String,
}

/// The form in which somebody asks to speak.
pub(super) struct Form {
    pub(super) kinds: Vec<Choice>,
    pub(super) items: Vec<Choice>,
    /// From which seat, where they have several.
    pub(super) seats: Vec<Choice>,
}

impl List {
    /// The list of a meeting; none where its table has none, or it does not go on.
    pub(super) async fn of(
        front: &Front,
        on: &impl ConnectionTrait,
        table: &Table,
        meeting: &Meeting,
        may_ask: bool,
    ) -> Result<Option<List>, StoreError> {
        if !table.is_lit(Light::Speakers) || meeting.state()? != State::InProgress {
            return Ok(None);
        }
        let speeches = speeches::of(on, meeting.id()).await?;
        Ok(Some(List { speeches, now: front.store.clock().now(), may_ask }))
    }
}

impl Speaking {
    pub(super) fn of(frame: &Frame, texts: &Texts, known: &Known) -> Option<Speaking> {
        let list = known.speakers.as_ref()?;
        let item = |speech: &Speech| known.items.iter().find(|shown| Some(shown.item.id()) == speech.item);
        // What is talked about where the reader may not listen has no speakers for them either.
        let seen = |speech: &&Speech| speech.item.is_none() || item(speech).is_some();
        let turn = |speech: &Speech| {
            let item = item(speech);
            let nobody = item.is_some_and(|shown| shown.item.is_chatham_house());
            let seat = speech.seat.and_then(|seat| known.names.seat(seat));
            let mine = speech.seat.is_some_and(|seat| known.mine.contains(&seat));
            let seconds = speech.seconds(list.now);
            Turn {
                name: seat.filter(|_| !nobody).and_then(|seat| known.names.of(seat, frame.lang())).cloned(),
                category: seat.and_then(|seat| seat.category().ok()).map(|of| category(frame, of)),
                kind: named(frame, "speech", speech.kind.name()),
                item: item.and_then(|shown| texts.best(&shown.item.0, "title")),
                mine: mine.then(|| speech.id.to_string()),
                clock: clock(seconds),
                seconds,
            }
        };
        let waiting = speeches::waiting(&list.speeches);
        Some(Speaking {
            now: speeches::speaking(&list.speeches).filter(seen).map(turn),
            waiting: waiting.into_iter().filter(seen).map(turn).collect(),
            form: Form::of(frame, texts, known, list),
        })
    }
}

/// The seats from which somebody can ask to speak: who only listens does not.
fn own(known: &Known) -> impl Iterator<Item = &Seat> {
    known.names.seats().iter().filter(|seat| known.mine.contains(&seat.id()) && !seat.is_observer())
}

impl Form {
    fn of(frame: &Frame, texts: &Texts, known: &Known, list: &List) -> Option<Form> {
        let many = own(known).count();
        if !list.may_ask || many == 0 {
            return None;
        }
        let item = |shown: &roundtable::shown::ItemShown| {
            let title = texts.best(&shown.item.0, "title")?;
            Some(Choice::new(shown.item.id().to_string(), page::plain(&title.body), false))
        };
        let seat = |seat: &Seat| {
            let line = crate::words::SeatName::of(frame, &known.names, seat).line();
            Choice::new(seat.id().to_string(), line, false)
        };
        // Hidden items are for who leads the talk: nobody asks for the word there on this page.
        let open = known.items.iter().filter(|shown| shown.item.kind().is_ok_and(|kind| kind != For::Hidden));
        Some(Form {
            kinds: choices(frame, "speech", Kind::ALL.map(Kind::name), Some(Kind::default().name())),
            items: open.filter_map(item).collect(),
            seats: if many > 1 { own(known).map(seat).collect() } else { Vec::new() },
        })
    }
}

/// Asks to speak, or takes it back.
pub(super) async fn say(
    front: &Front,
    frame: Frame<'_>,
    here: &Here,
    meeting: Meeting,
    read: &Grant<ReadInside>,
    sent: &[(String, String)],
) -> Result<Response, PageError> {
    let grant: Grant<Speak> = here.grant(front)?;
    let (id, zone) = (meeting.id(), (front.shell.city)().zone);
    let known = known(front, here, meeting, read, frame.lang()).await?;
    let one = |name: &str| -> Result<Option<Id>, PageError> {
        let written = page::field(sent, name);
        (!written.is_empty()).then(|| written.parse().map_err(|_| PageError::NotFound)).transpose()
    };
    let done = match page::field(sent, "do") {
        "speak" => {
            let item = one("item")?;
            // An item they do not see is one that is not there.
            if item.is_some_and(|item| !known.items.iter().any(|shown| shown.item.id() == item)) {
                return Err(PageError::NotFound);
            }
            let kind = Kind::from_name(page::field(sent, "kind")).unwrap_or_default();
            let asked = Asked { seat: one("seat")?, item, kind };
            speeches::ask_own(&front.store, &grant, zone, id, asked).await
        }
        _ => {
            let speech = one("speech")?.ok_or(PageError::NotFound)?;
            speeches::withdraw_own(&front.store, &grant, zone, id, speech).await
        }
    };
    match done {
        Ok(()) => return Ok(saved(&frame, id, "speakers")),
        Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => {}
        Err(Unchanged::Gone) => return Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
    }
    let error = wrong(&frame, "speakers", "roundtable-not-now");
    let page = InsideMeeting::of(frame.with_form(sent.to_vec()), &known, &Typed::default(), front.today())?;
    InsideMeeting { errors: vec![error], ..page }.again()
}
