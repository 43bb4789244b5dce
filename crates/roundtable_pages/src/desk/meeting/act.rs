//! What is done on the page of a meeting: each of its forms says which in its field `do`.

use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{FieldError, Fields, Frame, Granted, Page, PageError, Path};
use roundtable::Unchanged;
use roundtable::agenda::{self, Move};
use roundtable::interpreters;
use roundtable::invitations::{self, Answer, Needs};
use roundtable::meetings::{self, Plan};
use roundtable::minutes;
use roundtable::model::agenda::Kind;
use roundtable::model::invitation::Event as Answering;
use roundtable::model::meeting::{Event, Mode};
use roundtable::model::minutes::Event as Passing;
use roundtable::model::seat::Side;
use roundtable::policy::{Convene, Open};

use super::draw::{Typed, TypedItem, item_said, offered};
use super::drawn;
use super::interpreting::OUTSIDE;
use crate::Front;
use crate::desk::meeting_path;
use crate::desk::table::unexpected;
use crate::forms::{LINE, TEXT, all, field, moment, number, ticked, to, wrong};
use crate::here::Here;
use crate::long::Excerpt;

/// The longest meeting, in minutes, and the most places.
const LONGEST: u32 = 24 * 60;
const MOST: u32 = 100_000;

/// What came of a form.
enum Done {
    /// It is done; the page as it is now, at this place of it.
    There(String),
    /// It is not right.
    Not(Vec<FieldError>),
}

impl Typed {
    fn read(sent: &[(String, String)]) -> Typed {
        let line = |name| field(sent, name, LINE);
        Typed {
            title: line("title"),
            date: field(sent, "date", 10),
            time: field(sent, "time", 5),
            minutes: field(sent, "minutes", 5),
            mode: Mode::from_name(page::field(sent, "mode")),
            place: line("place"),
            room: line("room"),
            access: field(sent, "access", TEXT),
            link: field(sent, "link", 500),
            capacity: field(sent, "capacity", 6),
            languages: all(sent, "spoken").filter_map(|tag| tag.parse().ok()).collect(),
            childcare: ticked(sent, "childcare"),
            public: ticked(sent, "public"),
            item: TypedItem::default(),
            replies: String::new(),
        }
    }
}

impl TypedItem {
    fn read(sent: &[(String, String)]) -> TypedItem {
        TypedItem {
            title: field(sent, "item_title", LINE),
            description: field(sent, "description", TEXT),
            minutes: field(sent, "item_minutes", 5),
            kind: Kind::from_name(page::field(sent, "kind")),
            presenter: page::field(sent, "presenter").parse().ok(),
            raised_by: Side::from_name(page::field(sent, "raised_by")),
            chatham_house: ticked(sent, "chatham_house"),
        }
    }
}

pub(crate) async fn change(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let (here, _) = Here::meeting(&front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(&front)?;
    let path = meeting_path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let table = here.table.id();
    let act = Act { front: &front, frame: &frame, grant: &convenes, table, meeting: id, sent: &sent };
    match act.done().await? {
        Done::There(at) => Ok(to(&frame, &format!("{path}{at}"))),
        Done::Not(errors) => {
            let editing = page::field(&sent, "item").parse().ok();
            let part = || Excerpt::read(&sent);
            let mut page = drawn(&front, frame, (&here, id), (editing, part()), None).await?;
            match page::field(&sent, "do") {
                "describe" => {
                    let typed = Typed { item: page.typed.item.clone(), ..Typed::read(&sent) };
                    page = drawn(&front, page.frame, (&here, id), (editing, part()), Some(typed)).await?;
                }
                "item" => {
                    let typed = Typed { item: TypedItem::read(&sent), ..page.typed.clone() };
                    page = drawn(&front, page.frame, (&here, id), (editing, part()), Some(typed)).await?;
                }
                _ => {}
            }
            page.errors = errors;
            page.again()
        }
    }
}

/// A form and what it is about.
struct Act<'f> {
    front: &'f Front,
    frame: &'f Frame<'f>,
    grant: &'f Grant<Convene>,
    table: Id,
    meeting: Id,
    sent: &'f [(String, String)],
}

impl Act<'_> {
    async fn done(&self) -> Result<Done, PageError> {
        match page::field(self.sent, "do") {
            "describe" => self.describe().await,
            "step" => self.step().await,
            "item" => self.item().await,
            "move" => self.moves().await,
            "take-up" => self.take_up().await,
            "remind" => self.remind().await,
            "invite" => self.invite().await,
            "answer" => self.answer().await,
            "minutes" => self.minutes().await,
            "interpret" => self.interpret().await,
            "interpreter-gone" => self.interpreter_gone().await,
            _ => Err(PageError::NotFound),
        }
    }

    fn back(&self, at: &str) -> Done {
        Done::There(at.to_owned())
    }

    fn not(&self, field: &str, key: &str) -> Done {
        Done::Not(vec![wrong(self.frame, field, key)])
    }

    fn id(&self, name: &str) -> Option<Id> {
        page::field(self.sent, name).parse().ok()
    }

    /// The item a form is about, where it is about one; one of another table is none here.
    async fn item_here(&self) -> Result<Option<Id>, PageError> {
        let Some(item) = self.id("item") else { return Ok(None) };
        let on = self.front.read().await?;
        match agenda::belongs(&on, self.table, item).await.map_err(PageError::unexpected)? {
            true => Ok(Some(item)),
            false => Err(PageError::NotFound),
        }
    }

    /// What the form about the meeting says, or what is wrong with it.
    fn plan(&self, typed: Typed) -> Result<Plan, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut bad = |field: &str, key: &str| errors.push(wrong(self.frame, field, key));
        if typed.title.is_empty() {
            bad("title", "desk-meeting-title-missing");
        }
        let starts = moment(&typed.date, &typed.time).unwrap_or_else(|()| {
            bad("date", "desk-meeting-date-wrong");
            None
        });
        let minutes = number(&typed.minutes, LONGEST).unwrap_or_else(|()| {
            bad("minutes-long", "desk-meeting-number-wrong");
            None
        });
        let capacity = number(&typed.capacity, MOST).unwrap_or_else(|()| {
            bad("capacity", "desk-meeting-number-wrong");
            None
        });
        if !typed.link.is_empty() && page::href(&typed.link).is_none_or(|link| !link.starts_with("http")) {
            bad("link", "desk-meeting-link-wrong");
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Plan {
            title: typed.title,
            lang: self.frame.lang(),
            starts,
            minutes,
            mode: typed.mode.unwrap_or(Mode::InPerson),
            place: typed.place,
            room: typed.room,
            access: typed.access,
            link: typed.link,
            capacity,
            languages: typed.languages,
            childcare: typed.childcare,
            public: typed.public,
        })
    }

    async fn describe(&self) -> Result<Done, PageError> {
        let plan = match self.plan(Typed::read(self.sent)) {
            Ok(plan) => plan,
            Err(errors) => return Ok(Done::Not(errors)),
        };
        let version = page::field(self.sent, "version").parse().unwrap_or(-1);
        let office = self.front.office();
        match meetings::describe(&self.front.store, self.grant, office, self.meeting, version, &plan).await {
            Ok(()) => Ok(self.back("")),
            Err(Unchanged::Meanwhile) => Ok(self.not("title", "roundtable-meanwhile")),
            Err(Unchanged::Refused(())) => Ok(self.not("date", "desk-meeting-not-any-more")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn step(&self) -> Result<Done, PageError> {
        let event = Event::from_name(page::field(self.sent, "event")).ok_or(PageError::NotFound)?;
        let office = self.front.office();
        match meetings::step(&self.front.store, self.grant, office, self.meeting, event).await {
            Ok(_) => Ok(self.back("")),
            Err(Unchanged::Refused(refused)) => {
                Ok(self.not("state", &format!("desk-meeting-refused-{}", refused.name())))
            }
            Err(Unchanged::Meanwhile) => Ok(self.not("state", "roundtable-meanwhile")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn item(&self) -> Result<Done, PageError> {
        let typed = TypedItem::read(self.sent);
        if typed.title.is_empty() {
            return Ok(self.not("item_title", "desk-meeting-item-missing"));
        }
        let Ok(minutes) = number(&typed.minutes, LONGEST) else {
            return Ok(self.not("item_minutes", "desk-meeting-number-wrong"));
        };
        let said = item_said(&typed, minutes, self.frame.lang());
        let done = match self.item_here().await? {
            Some(item) => {
                let version = page::field(self.sent, "version").parse().unwrap_or(-1);
                agenda::describe(&self.front.store, self.grant, item, version, &said).await
            }
            None => {
                let meeting = Some(self.meeting);
                agenda::add(&self.front.store, self.grant, self.table, meeting, &said).await.map(drop)
            }
        };
        match done {
            Ok(()) => Ok(self.back("#agenda")),
            Err(Unchanged::Meanwhile) => Ok(self.not("item_title", "roundtable-meanwhile")),
            Err(Unchanged::Refused(())) => Ok(self.not("item_title", "desk-meeting-agenda-fixed")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn moves(&self) -> Result<Done, PageError> {
        let to = match page::field(self.sent, "to") {
            "up" => Move::Up,
            "down" => Move::Down,
            "park" => Move::Park,
            "away" => Move::Away,
            _ => return Err(PageError::NotFound),
        };
        self.put(self.item_here().await?, to).await
    }

    async fn take_up(&self) -> Result<Done, PageError> {
        self.put(self.item_here().await?, Move::To(self.meeting)).await
    }

    async fn put(&self, item: Option<Id>, to: Move) -> Result<Done, PageError> {
        let item = item.ok_or(PageError::NotFound)?;
        match agenda::put(&self.front.store, self.grant, item, to).await {
            Ok(()) => Ok(self.back("#agenda")),
            Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => {
                Ok(self.not("agenda", "desk-meeting-agenda-fixed"))
            }
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn remind(&self) -> Result<Done, PageError> {
        let office = self.front.office();
        match invitations::remind(&self.front.store, self.grant, office, self.meeting).await {
            Ok(count) => Ok(self.back(&format!("?reminded={count}"))),
            Err(Unchanged::Refused(())) => Ok(self.not("invited", "roundtable-not-now")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn invite(&self) -> Result<Done, PageError> {
        let Some(person) = self.id("person") else { return Ok(self.not("person", "desk-table-who")) };
        let office = self.front.office();
        match invitations::invite_one(&self.front.store, self.grant, office, self.meeting, person).await {
            Ok(()) => Ok(self.back("#invited")),
            Err(Unchanged::Refused(())) => Ok(self.not("person", "roundtable-not-now")),
            Err(error) => Err(unexpected(error)),
        }
    }

    /// Answers on somebody's behalf; what they need stays as they said.
    async fn answer(&self) -> Result<Done, PageError> {
        let invitation = self.id("invitation").ok_or(PageError::NotFound)?;
        let event = Answering::from_name(page::field(self.sent, "answer"));
        let event = event.filter(|event| offered().contains(event)).ok_or(PageError::NotFound)?;
        let on = self.front.read().await?;
        let known = invitations::one(&on, invitation).await.map_err(PageError::unexpected)?;
        let known = known.filter(|one| one.meeting == self.meeting).ok_or(PageError::NotFound)?;
        drop(on);
        let needs = Needs { ..known.needs };
        let answer = Answer { event, needs, instead: None };
        let office = self.front.office();
        match invitations::answer_for(&self.front.store, self.grant, office, invitation, &answer).await {
            Ok(_) => Ok(self.back(&format!("{}#invited", Excerpt::read(self.sent).query()))),
            Err(Unchanged::Refused(())) => Ok(self.not("invited", "roundtable-not-now")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn interpret(&self) -> Result<Done, PageError> {
        let language: Lang = page::field(self.sent, "into").parse().map_err(|_| PageError::NotFound)?;
        let person = match page::field(self.sent, "interpreter") {
            OUTSIDE => None,
            id => Some(id.parse().map_err(|_| PageError::NotFound)?),
        };
        match interpreters::assign(&self.front.store, self.grant, self.meeting, language, person).await {
            Ok(()) => Ok(self.back("#interpretation")),
            Err(Unchanged::Refused(()) | Unchanged::Meanwhile) => {
                Ok(self.not("interpretation", "roundtable-not-now"))
            }
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn interpreter_gone(&self) -> Result<Done, PageError> {
        let line = self.id("line").ok_or(PageError::NotFound)?;
        let gone = interpreters::release(&self.front.store, self.grant, self.meeting, line).await;
        gone.map_err(PageError::unexpected)?;
        Ok(self.back("#interpretation"))
    }

    async fn minutes(&self) -> Result<Done, PageError> {
        let event = Passing::from_name(page::field(self.sent, "event")).ok_or(PageError::NotFound)?;
        let today = self.front.today();
        match minutes::pass(&self.front.store, self.grant, self.meeting, event, today).await {
            Ok(_) => Ok(self.back("#minutes")),
            Err(Unchanged::Refused(refused)) => {
                Ok(self.not("minutes", &format!("desk-meeting-minutes-{}", refused.name())))
            }
            Err(Unchanged::Meanwhile) => Ok(self.not("minutes", "roundtable-meanwhile")),
            Err(error) => Err(unexpected(error)),
        }
    }
}
