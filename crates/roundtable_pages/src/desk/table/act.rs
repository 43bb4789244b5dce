//! What is done on the page of a table: each of its forms says which in its field `do`.

use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::{Grant, Relation};
use kernel::{Id, Lang};
use page::{FieldError, Fields, Frame, Granted, PageError, Path};
use people::policy::Invite;
use people::{Invitation, InviteError, Person, enrol};
use post::Address;
use roundtable::Unchanged;
use roundtable::agenda::{self, Said as ItemSaid};
use roundtable::meetings::{self, Plan};
use roundtable::model::agenda::Kind;
use roundtable::model::meeting::Mode;
use roundtable::model::seat::{Category, Office, Part};
use roundtable::model::table::{Ending, Event, Light, Refused};
use roundtable::policy::{Convene, Open};
use roundtable::seats::{self, New};
use roundtable::tables::{self, Said};

use super::{Typed, drawn};
use crate::Front;
use crate::desk::{meeting_path, table_path};
use crate::forms::{LINE, TEXT, all, field, moment, ticked, to, wrong};
use crate::here::Here;
use crate::long::Excerpt;

/// What came of a form.
enum Done {
    /// It is done; the page as it is now, at this address.
    There(String),
    /// It is not right.
    Not(FieldError),
}

impl Typed {
    fn read(sent: &[(String, String)]) -> Typed {
        let line = |name| field(sent, name, LINE);
        Typed {
            name: line("name"),
            purpose: field(sent, "purpose", TEXT),
            heard: field(sent, "heard", TEXT),
            funding: line("funding"),
            public: ticked(sent, "public"),
            community: line("community"),
            observer: ticked(sent, "observer"),
            person: line("person_name"),
            address: field(sent, "address", 254),
            title: line("title"),
            date: field(sent, "date", 10),
            time: field(sent, "time", 5),
            item: line("item"),
        }
    }
}

pub(crate) async fn change(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(&front)?;
    let path = table_path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let act = Act { front: &front, frame: &frame, grant: &convenes, table: id, sent: &sent };
    match act.done().await? {
        Done::There(path) => Ok(to(&frame, &path)),
        Done::Not(error) => {
            let one = page::field(&sent, "seat").parse().ok();
            let mut typed = Typed::read(&sent);
            if page::field(&sent, "do") != "describe" {
                let said = Typed::of(
                    &super::Whole::load(&front, &frame, &here, (None, Excerpt::default())).await?,
                    lang,
                );
                typed = Typed {
                    name: said.name,
                    purpose: said.purpose,
                    heard: said.heard,
                    funding: said.funding,
                    public: said.public,
                    ..typed
                };
            }
            let mut page = drawn(&front, frame, &here, (one, Excerpt::default()), Some(typed)).await?;
            page.errors = vec![error];
            page::Page::again(&page)
        }
    }
}

/// A form and what it is about.
struct Act<'f> {
    front: &'f Front,
    frame: &'f Frame<'f>,
    grant: &'f Grant<Convene>,
    table: Id,
    sent: &'f [(String, String)],
}

impl Act<'_> {
    async fn done(&self) -> Result<Done, PageError> {
        match page::field(self.sent, "do") {
            "describe" => self.describe().await,
            "step" => self.step().await,
            "seat-all" => self.seat_all().await,
            "seat" => self.seat().await,
            "end-seat" => self.end_seat().await,
            "hold" => self.hold().await,
            "bring" => self.bring().await,
            "release" => self.release().await,
            "appoint" => self.appoint().await,
            "dismiss" => self.dismiss().await,
            "plan" => self.plan().await,
            "park" => self.park().await,
            _ => Err(PageError::NotFound),
        }
    }

    fn back(&self, at: &str) -> Done {
        Done::There(format!("{}{at}", table_path(self.table)))
    }

    fn not(&self, field: &str, key: &str) -> Done {
        Done::Not(wrong(self.frame, field, key))
    }

    fn id(&self, name: &str) -> Option<Id> {
        page::field(self.sent, name).parse().ok()
    }

    /// The seat a form is about; one of another table is none here.
    async fn seat_here(&self) -> Result<Id, PageError> {
        let seat = self.id("seat").ok_or(PageError::NotFound)?;
        let on = self.front.read().await?;
        match seats::belongs(&on, self.table, seat).await.map_err(PageError::unexpected)? {
            true => Ok(seat),
            false => Err(PageError::NotFound),
        }
    }

    async fn describe(&self) -> Result<Done, PageError> {
        let typed = Typed::read(self.sent);
        if typed.name.is_empty() {
            return Ok(self.not("name", "desk-tables-name-missing"));
        }
        let said = Said {
            name: typed.name,
            purpose: typed.purpose,
            how_to_be_heard: typed.heard,
            lang: self.frame.lang(),
            funding: typed.funding,
            lights: all(self.sent, "light").filter_map(Light::from_name).collect(),
            public: typed.public,
        };
        let version = page::field(self.sent, "version").parse().unwrap_or(-1);
        match tables::describe(&self.front.store, self.grant, self.table, version, &said).await {
            Ok(()) => Ok(self.back("")),
            Err(Unchanged::Meanwhile) => Ok(self.not("name", "roundtable-meanwhile")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn step(&self) -> Result<Done, PageError> {
        let event = Event::from_name(page::field(self.sent, "event")).ok_or(PageError::NotFound)?;
        let ending = Ending::from_name(page::field(self.sent, "ending"));
        match tables::step(&self.front.store, self.grant, self.table, event, ending).await {
            Ok(_) => Ok(self.back("")),
            Err(Unchanged::Refused(Refused::NoReason)) => Ok(self.not("ending", "desk-table-no-reason")),
            Err(Unchanged::Refused(Refused::NotNow) | Unchanged::Meanwhile) => {
                Ok(self.not("state", "roundtable-not-now"))
            }
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn seat_all(&self) -> Result<Done, PageError> {
        let today = self.front.today();
        seats::add_all(&self.front.store, self.grant, self.table, today)
            .await
            .map_err(PageError::unexpected)?;
        Ok(self.back("#seats"))
    }

    async fn seat(&self) -> Result<Done, PageError> {
        let typed = Typed::read(self.sent);
        let community = (!typed.community.is_empty()).then(|| (self.frame.lang(), typed.community));
        let new = New {
            organization: self.id("organization"),
            community,
            category: Category::from_name(page::field(self.sent, "category")),
            observer: typed.observer,
        };
        match seats::add(&self.front.store, self.grant, self.table, &new, self.front.today()).await {
            Ok(seat) => Ok(self.back(&format!("?seat={seat}#seat"))),
            Err(Unchanged::Refused(())) => Ok(self.not("organization", "desk-table-whose-seat")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn end_seat(&self) -> Result<Done, PageError> {
        let seat = self.seat_here().await?;
        match seats::end(&self.front.store, self.grant, seat, self.front.today()).await {
            Ok(()) | Err(Unchanged::Meanwhile) => Ok(self.back("#seats")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn hold(&self) -> Result<Done, PageError> {
        let seat = self.seat_here().await?;
        match self.id("person") {
            Some(person) => self.sit(seat, person).await,
            None => Ok(self.not("person", "desk-table-who")),
        }
    }

    /// Somebody who has an account here; anybody else is nobody.
    async fn somebody(&self, person: Id) -> Result<(), PageError> {
        let on = self.front.read().await?;
        let found = Person::find(&on, person).await.map_err(PageError::unexpected)?;
        found.filter(Person::may_enter).map(drop).ok_or(PageError::NotFound)
    }

    async fn sit(&self, seat: Id, person: Id) -> Result<Done, PageError> {
        self.somebody(person).await?;
        let part = Part::from_name(page::field(self.sent, "part")).unwrap_or(Part::Delegate);
        match seats::hold(&self.front.store, self.grant, seat, person, part).await {
            Ok(()) => Ok(self.back(&format!("?seat={seat}#seat"))),
            Err(Unchanged::Refused(())) => Ok(self.not("person", "roundtable-not-now")),
            Err(error) => Err(unexpected(error)),
        }
    }

    /// Notes somebody new who is to sit at a seat.
    async fn bring(&self) -> Result<Done, PageError> {
        let grant: Grant<Invite> = self.front.policy.grant(self.grant.actor(), Relation::Nobody)?;
        let (seat, typed) = (self.seat_here().await?, Typed::read(self.sent));
        let address = match (typed.address.as_str(), Address::parse(&typed.address)) {
            ("", _) => None,
            (_, Ok(address)) => Some(address),
            (_, Err(_)) => return Ok(self.not("address", "desk-people-address-wrong")),
        };
        if typed.person.is_empty() {
            return Ok(self.not("person_name", "desk-people-name-missing"));
        }
        let language = self.frame.city().language;
        let invitation = Invitation { name: typed.person, address, language, roles: Vec::new() };
        let unit = self.front.store.begin(self.grant.actor()).await.map_err(PageError::unexpected)?;
        let person = match enrol(&unit, &grant, &invitation).await {
            Ok(person) => person,
            Err(InviteError::Disabled) => return Ok(self.not("address", "desk-people-closed-already")),
            Err(error) => return Err(PageError::unexpected(error)),
        };
        unit.commit().await.map_err(PageError::unexpected)?;
        self.sit(seat, person.id).await
    }

    async fn release(&self) -> Result<Done, PageError> {
        let (seat, person) = (self.seat_here().await?, self.id("person").ok_or(PageError::NotFound)?);
        let done = seats::release(&self.front.store, self.grant, self.table, seat, person).await;
        done.map_err(PageError::unexpected)?;
        Ok(self.back(&format!("?seat={seat}#seat")))
    }

    async fn appoint(&self) -> Result<Done, PageError> {
        let office = Office::from_name(page::field(self.sent, "office"));
        let Some((office, person)) = office.zip(self.id("person")) else {
            return Ok(self.not("appointed", "desk-table-who"));
        };
        self.somebody(person).await?;
        let done = tables::appoint(&self.front.store, self.grant, self.table, person, office).await;
        done.map_err(PageError::unexpected)?;
        Ok(self.back("#offices"))
    }

    async fn dismiss(&self) -> Result<Done, PageError> {
        let office = Office::from_name(page::field(self.sent, "office"));
        let (office, person) = office.zip(self.id("person")).ok_or(PageError::NotFound)?;
        match tables::dismiss(&self.front.store, self.grant, self.table, person, office).await {
            Ok(()) => Ok(self.back("#offices")),
            Err(Unchanged::Refused(())) => Ok(self.not("offices", "desk-table-last-convener")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn plan(&self) -> Result<Done, PageError> {
        let typed = Typed::read(self.sent);
        if typed.title.is_empty() {
            return Ok(self.not("title", "desk-meeting-title-missing"));
        }
        let Ok(starts) = moment(&typed.date, &typed.time) else {
            return Ok(self.not("date", "desk-meeting-date-wrong"));
        };
        let plan = first_plan(typed.title, self.frame.lang(), starts);
        match meetings::plan(&self.front.store, self.grant, self.table, &plan).await {
            Ok(meeting) => Ok(Done::There(meeting_path(meeting))),
            Err(Unchanged::Refused(())) => Ok(self.not("title", "desk-table-closed")),
            Err(error) => Err(unexpected(error)),
        }
    }

    async fn park(&self) -> Result<Done, PageError> {
        let typed = Typed::read(self.sent);
        if typed.item.is_empty() {
            return Ok(self.not("item", "desk-meeting-item-missing"));
        }
        let said = ItemSaid {
            title: typed.item,
            description: String::new(),
            lang: self.frame.lang(),
            minutes: None,
            kind: Kind::Common,
            presenter: None,
            raised_by: None,
            chatham_house: false,
        };
        match agenda::add(&self.front.store, self.grant, self.table, None, &said).await {
            Ok(_) => Ok(self.back("#backlog")),
            Err(error) => Err(unexpected(error)),
        }
    }
}

/// A meeting of which only the title and the time are known.
fn first_plan(title: String, lang: Lang, starts: Option<chrono::NaiveDateTime>) -> Plan {
    Plan {
        title,
        lang,
        starts,
        minutes: Some(meetings::MINUTES),
        mode: Mode::InPerson,
        place: String::new(),
        room: String::new(),
        access: String::new(),
        link: String::new(),
        capacity: None,
        languages: Vec::new(),
        childcare: false,
        public: true,
    }
}

/// Gone is nothing here; anything else broke.
pub(in crate::desk) fn unexpected<R: std::fmt::Debug>(error: Unchanged<R>) -> PageError {
    match error {
        Unchanged::Gone => PageError::NotFound,
        Unchanged::Store(error) => PageError::unexpected(error),
        other => PageError::unexpected(format!("{other:?}")),
    }
}
