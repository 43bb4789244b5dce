//! A city with a table that Anna calls together, and what the tests ask of it.

use std::ops::Deref;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Europe::Budapest;
use kernel::policy::{Action, Actor, Grant, Held, Policy, Relation, Role};
use kernel::{Audience, Denied, Id, Lang, Record};
use locale::Locales;
use network::about::About;
use network::model::ORGANIZATION;
use network::model::about::Category;
use network::model::{consent::Purpose, membership};
use network::standing;
use people::{Desk, Invitation as Newcomer};
use post::Address;
use roundtable::invitations::{self, Answer, Needs, Row};
use roundtable::meetings::{self, Meeting, Office, Plan};
use roundtable::model::invitation::{Event as Says, State as Stands};
use roundtable::model::meeting::{Event, Mode, Refused, State};
use roundtable::model::seat::{Office as Work, Part};
use roundtable::model::table::{Kind, Light};
use roundtable::policy::{self, Convene, Found, TakeMinutes};
use roundtable::{Unchanged, agenda, minutes, seats, tables};
use store::sql::{self, get};
use store::{Store, migrate};
use testkit::{Engine, TestStore, on_both};
use vault::Secret;

pub(crate) const URL: &str = "https://city.example";
pub(crate) const DAY: i64 = 86_400;

/// A city with a table.
pub(crate) struct Town {
    pub(crate) store: TestStore,
    locales: Arc<Locales>,
    /// Who calls the table together, and holds no other role.
    pub(crate) anna: Actor,
    pub(crate) table: Id,
}

impl Deref for Town {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

pub(crate) fn history() -> Vec<migrate::Migration> {
    migrate::merge(&[
        migrate::MIGRATIONS,
        post::MIGRATIONS,
        people::MIGRATIONS,
        network::MIGRATIONS,
        roundtable::MIGRATIONS,
    ])
}

/// Runs a test on both engines in a city with a table.
pub(crate) fn in_town<F: Future<Output = ()>>(test: impl Fn(Town) -> F) {
    let test = &test;
    on_both(&history(), move |store| async move { test(Town::with(store).await).await });
}

pub(crate) fn rules() -> Policy {
    let rooms = [roundtable::policy::RULES, network::policy::RULES, people::policy::RULES];
    Policy::new(rooms.into_iter().flatten().copied())
}

pub(crate) fn date(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

pub(crate) fn start(at: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(at, "%Y-%m-%dT%H:%M").unwrap()
}

/// A meeting eleven days from when every test takes place.
pub(crate) fn plan() -> Plan {
    Plan {
        title: "Lakhatás és letét".to_owned(),
        lang: Lang::HU,
        starts: Some(start("2026-12-03T14:00")),
        minutes: Some(120),
        mode: Mode::Hybrid,
        place: "Városháza".to_owned(),
        room: "12".to_owned(),
        access: "A kapu felől.".to_owned(),
        link: "https://meet.example/12".to_owned(),
        capacity: None,
        languages: vec![Lang::HU],
        childcare: false,
        public: true,
    }
}

pub(crate) fn says(event: Says) -> Answer {
    Answer { event, needs: Needs::default(), instead: None }
}

pub(crate) fn remote(event: Says) -> Answer {
    Answer { needs: Needs { remote: true, ..Needs::default() }, ..says(event) }
}

impl Town {
    pub(crate) async fn with(store: TestStore) -> Town {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Arc::new(Locales::from_dir(&folder).unwrap());
        let mut town = Town { store, locales, anna: Actor::VISITOR, table: Id::foreign("test", "none") };
        let anna = town.person("anna").await;
        let coordinator = Actor::person(anna, [Held { role: Role::Coordinator, organization: None }]);
        town.table = town.found(&coordinator, "Képzelt kerekasztal").await;
        // From here on the office alone counts.
        town.anna = Actor::person(anna, []);
        town
    }

    pub(crate) async fn found(&self, by: &Actor, name: &str) -> Id {
        let grant: Grant<Found> = rules().grant(by, Relation::Nobody).unwrap();
        let new = tables::New {
            name: name.to_owned(),
            purpose: "Hogy mindenki beszéljen mindenkivel.".to_owned(),
            lang: Lang::HU,
            kind: Kind::CityWide,
        };
        tables::found(self, &grant, &new).await.unwrap()
    }

    /// The proof that somebody may do something at the table, as they stand to it.
    pub(crate) async fn may<A: Action>(&self, actor: &Actor) -> Result<Grant<A>, Denied> {
        let relations = tables::relations(&self.read().await.unwrap(), actor, self.table).await.unwrap();
        policy::grant(&rules(), actor, &relations)
    }

    pub(crate) async fn convene(&self) -> Grant<Convene> {
        self.may(&self.anna).await.unwrap()
    }

    pub(crate) async fn writes(&self) -> Grant<TakeMinutes> {
        self.may(&self.anna).await.unwrap()
    }

    pub(crate) fn office(&self) -> Office<'_> {
        Office { desk: Desk { locales: &self.locales, public_url: URL }, zone: Budapest, organizer: None }
    }

    pub(crate) fn today(&self) -> NaiveDate {
        meetings::day(self.clock().now(), Budapest)
    }

    pub(crate) async fn enrol(&self, name: &str, letters: bool, roles: &[Held]) -> Id {
        let grant = rules().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
        let unit = self.begin(&Actor::OPERATOR).await.unwrap();
        let newcomer = Newcomer {
            name: name.to_owned(),
            address: letters.then(|| Address::parse(&format!("{name}@menedek.example")).unwrap()),
            language: Lang::HU,
            roles: roles.to_vec(),
        };
        let person = people::enrol(&unit, &grant, &newcomer).await.unwrap();
        unit.commit().await.unwrap();
        person.id
    }

    pub(crate) async fn person(&self, name: &str) -> Id {
        self.enrol(name, true, &[]).await
    }

    /// Somebody who writes for an organisation.
    pub(crate) async fn speaker(&self, name: &str, organization: Id) -> Id {
        self.enrol(name, true, &[editor_of(organization)]).await
    }

    /// Somebody who writes for an organisation, as they sign in.
    pub(crate) fn signed_in(&self, person: Id, organization: Id) -> Actor {
        Actor::person(person, [editor_of(organization)])
    }

    pub(crate) async fn disable(&self, person: Id) {
        self.change("UPDATE person SET disabled_at = 1 WHERE id = $1", vec![sql::id(person)]).await;
    }

    pub(crate) async fn change(&self, text: &str, values: Vec<sql::Value>) {
        let unit = self.begin(&Actor::OPERATOR).await.unwrap();
        sql::execute(unit.on(), "change", text, values).await.unwrap();
        unit.commit().await.unwrap();
    }

    /// An organisation that sits at the network's table.
    pub(crate) async fn organization(&self, name: &str, category: Category) -> Id {
        let id = self.known(name, Some(category)).await;
        self.membership(id, membership::Event::Join).await;
        id
    }

    /// An organisation that was heard of.
    pub(crate) async fn known(&self, name: &str, category: Option<Category>) -> Id {
        let mut record = Record::new(&ORGANIZATION, Id::foreign("test", name));
        record.tell("name", Lang::HU, name);
        let mut unit = self.begin(&Actor::OPERATOR).await.unwrap();
        unit.save(&mut record).await.unwrap();
        let coordinator = Actor::person(record.id, [Held { role: Role::Coordinator, organization: None }]);
        let tend = rules().grant(&coordinator, Relation::Nobody).unwrap();
        About { category, ..About::default() }.keep(&unit, &tend, record.id).await.unwrap();
        unit.commit().await.unwrap();
        record.id
    }

    pub(crate) async fn membership(&self, organization: Id, event: membership::Event) {
        let (mut unit, actor) = (self.begin(&Actor::OPERATOR).await.unwrap(), own(organization));
        match event {
            membership::Event::Withdraw => {
                let grant = rules().grant_at(&actor, organization, Relation::Own).unwrap();
                standing::leave(&mut unit, &grant, organization, 1).await.unwrap();
            }
            event => {
                let grant = rules().grant_at(&actor, organization, Relation::Own).unwrap();
                standing::settle(&mut unit, &grant, organization, event).await.unwrap();
            }
        }
        unit.commit().await.unwrap();
    }

    /// Lets an organisation be named for these purposes alone, with a record for these eyes.
    pub(crate) async fn consents(&self, organization: Id, purposes: &[Purpose], audience: Audience) {
        let grant = rules().grant_at(&own(organization), organization, Relation::Own).unwrap();
        let mut unit = self.begin(&Actor::OPERATOR).await.unwrap();
        let wanted = |purpose| purposes.contains(&purpose);
        standing::consent(&mut unit, &grant, organization, wanted, 1).await.unwrap();
        let found = store::records::by_id(unit.on(), &ORGANIZATION, &[organization]).await.unwrap();
        let mut record = found.into_iter().next().unwrap();
        record.audience = audience;
        unit.save(&mut record).await.unwrap();
        unit.commit().await.unwrap();
    }

    /// A seat for an organisation.
    pub(crate) async fn seat(&self, organization: Id) -> Id {
        let new = seats::New {
            organization: Some(organization),
            category: Some(Category::Ngo),
            ..seats::New::default()
        };
        seats::add(self, &self.convene().await, self.table, &new, self.today()).await.unwrap()
    }

    /// A seat of a community, with somebody who sits there.
    pub(crate) async fn sits(&self, name: &str) -> (Id, Id) {
        let new =
            seats::New { community: Some((Lang::HU, format!("{name} köre"))), ..seats::New::default() };
        let seat = seats::add(self, &self.convene().await, self.table, &new, self.today()).await.unwrap();
        let person = self.person(name).await;
        self.hold(seat, person, Part::Delegate).await;
        (seat, person)
    }

    pub(crate) async fn hold(&self, seat: Id, person: Id, part: Part) {
        seats::hold(self, &self.convene().await, seat, person, part).await.unwrap();
    }

    pub(crate) async fn appoint(&self, person: Id, office: Work) {
        tables::appoint(self, &self.convene().await, self.table, person, office).await.unwrap();
    }

    /// Lets the table have something besides.
    pub(crate) async fn light(&self, lights: &[Light]) {
        let table = tables::one(&self.read().await.unwrap(), self.table).await.unwrap().unwrap();
        let said = tables::Said {
            name: "Képzelt kerekasztal".to_owned(),
            purpose: String::new(),
            how_to_be_heard: String::new(),
            funding: String::new(),
            lang: Lang::HU,
            lights: lights.to_vec(),
            public: true,
        };
        tables::describe(self, &self.convene().await, self.table, table.0.version, &said).await.unwrap();
    }

    pub(crate) async fn planned(&self, plan: &Plan) -> Id {
        meetings::plan(self, &self.convene().await, self.table, plan).await.unwrap()
    }

    pub(crate) async fn announced(&self, plan: &Plan) -> Id {
        let meeting = self.planned(plan).await;
        self.step(meeting, Event::Announce).await.unwrap();
        meeting
    }

    /// A meeting that is going on: it is its day.
    pub(crate) async fn begun(&self) -> Id {
        let meeting = self.announced(&Plan { starts: Some(start("2026-11-22T14:00")), ..plan() }).await;
        self.step(meeting, Event::Begin).await.unwrap();
        meeting
    }

    pub(crate) async fn step(&self, meeting: Id, event: Event) -> Result<State, Unchanged<Refused>> {
        meetings::step(self, &self.convene().await, self.office(), meeting, event).await
    }

    pub(crate) async fn meeting(&self, meeting: Id) -> Meeting {
        meetings::one(&self.read().await.unwrap(), meeting).await.unwrap().unwrap()
    }

    /// Says anew what a meeting is, having read what it was.
    pub(crate) async fn describe(&self, meeting: Id, plan: &Plan) {
        let version = self.meeting(meeting).await.0.version;
        let (grant, office) = (self.convene().await, self.office());
        meetings::describe(self, &grant, office, meeting, version, plan).await.unwrap();
    }

    pub(crate) async fn rows(&self, meeting: Id) -> Vec<Row> {
        invitations::of(&self.read().await.unwrap(), meeting).await.unwrap()
    }

    pub(crate) async fn row(&self, meeting: Id, person: Id) -> Row {
        self.rows(meeting).await.into_iter().find(|row| row.person.id == person).unwrap()
    }

    /// How those who were invited stand, by name.
    pub(crate) async fn stand(&self, meeting: Id) -> Vec<(String, Stands)> {
        let rows = self.rows(meeting).await;
        let mut stand: Vec<_> = rows.into_iter().map(|row| (row.person.name, row.state)).collect();
        stand.sort();
        stand
    }

    /// Says for somebody, on the phone, what they answer.
    pub(crate) async fn answer_for(
        &self,
        meeting: Id,
        person: Id,
        answer: &Answer,
    ) -> Result<Stands, Unchanged<()>> {
        let (row, grant) = (self.row(meeting, person).await, self.convene().await);
        invitations::answer_for(self, &grant, self.office(), row.id, answer).await
    }

    /// Answers by a link.
    pub(crate) async fn follow(&self, secret: &Secret, answer: &Answer) -> Result<Stands, Unchanged<()>> {
        let grant = rules().grant(&Actor::VISITOR, Relation::Nobody).unwrap();
        invitations::answer(self, &grant, self.office(), secret, answer).await
    }

    /// Takes the letters that wait out of the box: to whom, and what they say.
    pub(crate) async fn letters(&self) -> Vec<(String, String)> {
        let text = "SELECT recipient, plain FROM outbox ORDER BY recipient, created_at, id";
        let rows = sql::query(&self.read().await.unwrap(), "read letters", text, vec![]).await.unwrap();
        let letters = rows.iter().map(|row| (get(row, 0).unwrap(), get(row, 1).unwrap())).collect();
        self.change("DELETE FROM outbox", vec![]).await;
        letters
    }

    /// Those to whom letters wait, each as often as letters do; takes them out of the box.
    pub(crate) async fn written_to(&self) -> Vec<String> {
        let letters = self.letters().await;
        letters.into_iter().map(|(to, _)| to.split('@').next().unwrap().to_owned()).collect()
    }

    pub(crate) async fn item(&self, meeting: Option<Id>, title: &str) -> Id {
        agenda::add(self, &self.convene().await, self.table, meeting, &topic(title)).await.unwrap()
    }

    pub(crate) async fn entries(&self, meeting: Id) -> Vec<minutes::Entry> {
        minutes::entries(&self.read().await.unwrap(), meeting).await.unwrap()
    }

    /// How often something stands in the audit.
    pub(crate) async fn audited(&self, action: &str, by: Option<Id>) -> i64 {
        let whose = if by.is_some() { " AND person = $2" } else { "" };
        let text = format!("SELECT COUNT(*) FROM audit WHERE action = $1{whose}");
        let values = std::iter::once(sql::text(action)).chain(by.map(sql::id)).collect();
        let row = sql::query_one(&self.read().await.unwrap(), "count", &text, values).await.unwrap();
        get(&row.unwrap(), 0).unwrap()
    }
}

fn editor_of(organization: Id) -> Held {
    Held { role: Role::Editor, organization: Some(organization) }
}

fn own(organization: Id) -> Actor {
    Actor::person(Id::foreign("test", "eva"), [editor_of(organization)])
}

/// Something to talk about.
pub(crate) fn topic(title: &str) -> agenda::Said {
    agenda::Said {
        title: title.to_owned(),
        description: String::new(),
        lang: Lang::HU,
        minutes: Some(20),
        kind: roundtable::model::agenda::Kind::Common,
        presenter: None,
        raised_by: None,
        chatham_house: false,
    }
}

/// The end of the link in a letter.
pub(crate) fn link(letter: &str) -> Secret {
    let line = letter.lines().find(|line| line.starts_with(URL)).unwrap();
    Secret::read(line.rsplit('/').next().unwrap()).unwrap()
}

/// Every column of texts: of these tables, or of all but the box of letters.
pub(crate) async fn texts(town: &Town, tables: Option<&[String]>) -> Vec<(String, String)> {
    let text = match town.store.engine() {
        Engine::Sqlite => {
            "SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND p.type = 'TEXT'"
        }
        Engine::Postgres => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns \
             WHERE table_schema = 'public' AND data_type = 'text'"
        }
    };
    let rows = sql::query(&town.read().await.unwrap(), "look", text, vec![]).await.unwrap();
    let mut columns: Vec<(String, String)> =
        rows.iter().map(|row| (get(row, 0).unwrap(), get(row, 1).unwrap())).collect();
    columns.retain(|(table, _)| match tables {
        Some(tables) => tables.contains(table),
        None => table != "outbox",
    });
    columns
}
