//! Round tables through the whole site: what everybody reads and what not, and what those who sit there read and say.

use std::sync::atomic::{AtomicU32, Ordering};

use chrono::NaiveDateTime;
use http::StatusCode;
use kernel::policy::{Action, Actor, Grant, Held, Relation, Role};
use kernel::{Audience, Id, Lang, Record};
use network::about::About;
use network::model::ORGANIZATION;
use network::model::about::Category;
use network::model::consent::Purpose;
use network::model::membership;
use network::standing;
use people::{Desk, Person};
use post::Address;
use roundtable::agenda;
use roundtable::meetings::{self, Office, Plan};
use roundtable::minutes::{self, Said};
use roundtable::model::meeting::{Event, Mode};
use roundtable::model::minutes::{Event as Pass, Kind};
use roundtable::model::seat::Part;
use roundtable::model::{agenda as items, table};
use roundtable::policy::{Convene, Found, TakeMinutes};
use roundtable::seats::{self, New};
use roundtable::tables;
use store::sql::{self, get};
use testkit::{TestStore, on_both};

use crate::signing_in::{holding, invited_to, leads, signed_in};
use crate::town::{Answer, NAME, Town, id, settings};

/// Names that no public page says: of an organisation that lets nobody name it, and of one under an alias that only those
/// at the table read.
pub(crate) const UNNAMED: &str = "Rejtett Fészek";
pub(crate) const ALIAS: &str = "Kék Ajtó Kör";
/// What stands where not everybody may read it.
pub(crate) const INTERNAL: [&str; 2] = ["BELSŐPONT", "BELSŐSOR"];
pub(crate) const HIDDEN: [&str; 2] = ["REJTETTPONT", "REJTETTSOR"];
pub(crate) const UNTOLD: [&str; 5] =
    ["VÁZLATÜLÉS", "TAGÜLÉS", "TAGASZTAL", "SOSEMVOLT", "https://hivas.example/zart"];

/// A city with a table, a meeting that was held and one that lies ahead.
pub(crate) struct Round {
    pub(crate) town: Town,
    actor: Actor,
    pub(crate) table: Id,
    /// A table for its members alone.
    apart: Id,
    pub(crate) held: Id,
    pub(crate) coming: Id,
    /// Meetings that nobody but who prepares them, or members alone, may know of.
    pub(crate) untold: Vec<Id>,
    /// The seats of the organisation that is named, and of the one that is not.
    pub(crate) named: Id,
    unnamed: Id,
    /// Actions: of the named organisation, of the unnamed one.
    actions: [Id; 2],
    pub(crate) lines: Vec<Id>,
}

/// As many people from as many places: one alone would be asked to wait.
fn somewhere() -> String {
    static READERS: AtomicU32 = AtomicU32::new(0);
    format!("198.51.100.{}:1", READERS.fetch_add(1, Ordering::Relaxed) % 250)
}

fn moment(written: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(written, "%Y-%m-%dT%H:%M").ok()
}

pub(crate) fn plan(title: &str, starts: &str) -> Plan {
    Plan {
        title: title.to_owned(),
        lang: Lang::HU,
        starts: moment(starts),
        minutes: None,
        mode: Mode::Hybrid,
        place: "Minta Ház".to_owned(),
        room: String::new(),
        access: "Lépcső nélkül.".to_owned(),
        link: "https://hivas.example/zart".to_owned(),
        capacity: None,
        languages: vec![Lang::EN],
        childcare: true,
        public: true,
    }
}

/// An organisation that sits at the network's table and lets itself be named so.
async fn organization(town: &Town, id: Id, name: Option<&str>, category: Category, purposes: &[Purpose]) {
    let policy = site::policy();
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    if let Some(name) = name {
        let mut record = Record::new(&ORGANIZATION, id);
        record.audience = Audience::Public;
        record.tell("name", Lang::HU, name);
        unit.save(&mut record).await.unwrap();
    }
    let coordinator = Actor::person(id, [Held { role: Role::Coordinator, organization: None }]);
    let tends = policy.grant(&coordinator, Relation::Nobody).unwrap();
    About { category: Some(category), ..About::default() }.keep(&unit, &tends, id).await.unwrap();
    let editor = Actor::person(id, [Held { role: Role::Editor, organization: Some(id) }]);
    let speaks = policy.grant_at(&editor, id, Relation::Own).unwrap();
    standing::settle(&mut unit, &speaks, id, membership::Event::Join).await.unwrap();
    standing::consent(&mut unit, &speaks, id, |purpose| purposes.contains(&purpose), 1).await.unwrap();
    unit.commit().await.unwrap();
}

pub(crate) async fn person(town: &Town, name: &str) -> Id {
    let on = town.store.read().await.unwrap();
    let address = Address::parse(&format!("{name}@menedek.example")).unwrap();
    Person::with_address(&on, &address).await.unwrap().unwrap().id
}

impl Round {
    pub(crate) fn may<A: Action>(&self) -> Grant<A> {
        roundtable::policy::grant(&site::policy(), &self.actor, &[]).unwrap()
    }

    pub(crate) async fn step(&self, meeting: Id, event: Event) {
        let settings = settings();
        let desk = Desk { locales: &settings.locales, public_url: &settings.public_url };
        let office = Office { desk, zone: chrono_tz::Europe::Budapest, organizer: None };
        meetings::step(&self.town.store, &self.may(), office, meeting, event).await.unwrap();
        self.town.wait(1);
    }

    pub(crate) async fn plan(&self, table: Id, plan: &Plan) -> Id {
        let grant: Grant<Convene> = self.may();
        meetings::plan(&self.town.store, &grant, table, plan).await.unwrap()
    }

    async fn item(&self, meeting: Id, title: &str, kind: items::Kind, presenter: Id, nobody: bool) -> Id {
        let said = agenda::Said {
            title: title.to_owned(),
            description: String::new(),
            lang: Lang::HU,
            minutes: Some(20),
            kind,
            presenter: Some(presenter),
            raised_by: None,
            chatham_house: nobody,
        };
        let grant: Grant<Convene> = self.may();
        agenda::add(&self.town.store, &grant, self.table, Some(meeting), &said).await.unwrap()
    }

    async fn line(&mut self, item: Option<Id>, kind: Kind, text: &str, seat: Option<Id>) -> Id {
        let line = id(&format!("line {}", self.lines.len()));
        let due = (kind == Kind::Action).then(|| "2026-11-25".parse().unwrap());
        let said = Said { kind, text: text.to_owned(), lang: Lang::HU, seat, due };
        let grant: Grant<TakeMinutes> = self.may();
        minutes::write(&self.town.store, &grant, self.held, item, line, &said).await.unwrap();
        self.lines.push(line);
        line
    }

    /// A town with everything: the minutes of the meeting that was held are as far as members read them.
    pub(crate) async fn on(store: TestStore) -> Round {
        let town = Town::on(store).await;
        signed_in(&town, "anna", &[Role::Coordinator]).await;
        let anna = person(&town, "anna").await;
        let all =
            [Purpose::Website, Purpose::MemberList, Purpose::MemberListAuthorities, Purpose::Attribution];
        organization(&town, id("org"), None, Category::Ngo, &all).await;
        organization(&town, id("quiet"), Some(UNNAMED), Category::MigrantOrganisation, &[]).await;
        let list = [Purpose::MemberList, Purpose::MemberListAuthorities];
        organization(&town, id("alias"), Some(ALIAS), Category::Research, &list).await;
        let actor = Actor::person(anna, [Held { role: Role::Coordinator, organization: None }]);
        let [table, apart] = tables_of(&town, &actor).await;
        let none = id("none");
        let mut round = Round {
            town,
            actor,
            table,
            apart,
            held: none,
            coming: none,
            untold: Vec::new(),
            named: none,
            unnamed: none,
            actions: [none; 2],
            lines: Vec::new(),
        };
        let [named, unnamed, _] = round.seats().await;
        (round.named, round.unnamed) = (named, unnamed);
        round.meetings().await;
        round.talk().await;
        round
    }

    /// The seats of the three organisations.
    async fn seats(&self) -> [Id; 3] {
        let today = meetings::day(self.town.store.clock().now(), chrono_tz::Europe::Budapest);
        let mut seats = Vec::new();
        for (organization, category) in
            [("org", Category::Ngo), ("quiet", Category::MigrantOrganisation), ("alias", Category::Research)]
        {
            let new =
                New { organization: Some(id(organization)), category: Some(category), ..New::default() };
            let grant: Grant<Convene> = self.may();
            seats.push(seats::add(&self.town.store, &grant, self.table, &new, today).await.unwrap());
        }
        seats.try_into().unwrap()
    }

    async fn meetings(&mut self) {
        self.held = self.plan(self.table, &plan("Nyilvános ülés", "2026-11-22T14:00")).await;
        self.coming = self.plan(self.table, &plan("Következő ülés", "2027-01-21T14:00")).await;
        let private = Plan { public: false, ..plan("TAGÜLÉS", "2027-02-01T14:00") };
        let (draft, private) = (
            self.plan(self.table, &plan("VÁZLATÜLÉS", "2027-02-01T14:00")).await,
            self.plan(self.table, &private).await,
        );
        let never = self.plan(self.table, &plan("SOSEMVOLT", "2027-02-01T14:00")).await;
        let apart = self.plan(self.apart, &plan("TAGASZTAL ülése", "2027-02-01T14:00")).await;
        for meeting in [self.coming, private, apart] {
            self.step(meeting, Event::Announce).await;
        }
        self.step(never, Event::Cancel).await;
        self.untold = vec![draft, private, never, apart];
    }

    /// The meeting that is held, with its minutes for members to read.
    async fn talk(&mut self) {
        use items::Kind::{Common, Hidden, Internal};
        let (named, unnamed) = (self.named, self.unnamed);
        let common = self.item(self.held, "Nyilvános pont", Common, named, false).await;
        let quiet = self.item(self.held, "Csendes pont", Common, unnamed, false).await;
        let nobody = self.item(self.held, "Szabad szó", Common, named, true).await;
        let internal = self.item(self.held, INTERNAL[0], Internal, named, false).await;
        let hidden = self.item(self.held, HIDDEN[0], Hidden, named, false).await;
        for event in [Event::Announce, Event::FixAgenda, Event::Begin] {
            self.step(self.held, event).await;
        }
        self.line(Some(common), Kind::Note, "Ezt mondta a megnevezett.", Some(named)).await;
        self.line(Some(common), Kind::Decision, "Így döntöttünk.", None).await;
        let own = self.line(Some(common), Kind::Action, "A megnevezett teendője.", Some(named)).await;
        let other = self.line(Some(quiet), Kind::Action, "A csendes teendője.", Some(unnamed)).await;
        self.line(Some(quiet), Kind::Note, "Ezt mondta a csendes.", Some(unnamed)).await;
        self.line(Some(nobody), Kind::Note, "Név nélkül mondott dolog.", Some(named)).await;
        self.line(Some(nobody), Kind::Action, "Név nélküli teendő.", Some(named)).await;
        self.line(Some(internal), Kind::Note, INTERNAL[1], Some(named)).await;
        self.line(Some(hidden), Kind::Action, HIDDEN[1], Some(named)).await;
        self.line(None, Kind::Note, "Az egészről szóló sor.", None).await;
        self.actions = [own, other];
        self.step(self.held, Event::End).await;
        let today = meetings::day(self.town.store.clock().now(), chrono_tz::Europe::Budapest);
        let grant: Grant<TakeMinutes> = self.may();
        minutes::prepare(&self.town.store, &grant, self.held, false, today).await.unwrap();
        self.pass(Pass::Review).await;
    }

    async fn pass(&self, event: Pass) {
        let today = meetings::day(self.town.store.clock().now(), chrono_tz::Europe::Budapest);
        let grant: Grant<Convene> = self.may();
        minutes::pass(&self.town.store, &grant, self.held, event, today).await.unwrap();
        self.town.wait(1);
    }

    /// Lets the days of review pass and publishes the minutes.
    pub(crate) async fn publish(&self) {
        self.town.wait(8 * 86_400);
        self.pass(Pass::Approve).await;
        self.pass(Pass::Publish).await;
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.town.ask(path, &somewhere(), &[]).await
    }

    pub(crate) async fn read(&self, session: &str, path: &str) -> Answer {
        self.town.ask(path, &somewhere(), &[("cookie", session)]).await
    }

    pub(crate) async fn say(&self, session: &str, path: &str, form: &str) -> Answer {
        self.town.wait(1);
        self.town.send_from(path, form, &[("cookie", session)], &somewhere()).await
    }

    /// Every public page about tables in a language, with its address.
    async fn website(&self, lang: &str) -> Vec<(String, String)> {
        let mut pages = Vec::new();
        for path in [
            format!("/{lang}/round-table"),
            format!("/{lang}/round-table/{}", self.table),
            format!("/{lang}/round-table/meeting/{}", self.held),
            format!("/{lang}/round-table/meeting/{}", self.coming),
            format!("/{lang}/sitemap.xml"),
        ] {
            let answer = self.get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
            assert!(answer.headers.get("set-cookie").is_none(), "{path}");
            pages.push((path, answer.body));
        }
        pages
    }

    /// How many corrections are proposed.
    async fn corrections(&self) -> i64 {
        let on = self.town.store.read().await.unwrap();
        let row = sql::query_one(&on, "count", "SELECT COUNT(*) FROM correction", vec![]).await.unwrap();
        get(&row.unwrap(), 0).unwrap()
    }
}

/// A table that everybody sees, and one for its members.
async fn tables_of(town: &Town, actor: &Actor) -> [Id; 2] {
    let policy = site::policy();
    let founds: Grant<Found> = roundtable::policy::grant(&policy, actor, &[]).unwrap();
    let convenes: Grant<Convene> = roundtable::policy::grant(&policy, actor, &[]).unwrap();
    let mut founded = Vec::new();
    for name in ["Minta Kerekasztal", "TAGASZTAL"] {
        let (name, purpose, kind) = (name.to_owned(), "Hogy jobb legyen.".to_owned(), table::Kind::CityWide);
        let new = tables::New { name, purpose, lang: Lang::HU, kind };
        founded.push(tables::found(&town.store, &founds, &new).await.unwrap());
    }
    let said = tables::Said {
        name: "TAGASZTAL".to_owned(),
        purpose: String::new(),
        how_to_be_heard: String::new(),
        funding: String::new(),
        lang: Lang::HU,
        lights: Vec::new(),
        public: false,
    };
    let version =
        tables::one(&town.store.read().await.unwrap(), founded[1]).await.unwrap().unwrap().0.version;
    tables::describe(&town.store, &convenes, founded[1], version, &said).await.unwrap();
    founded.try_into().unwrap()
}

/// The part of a page about an item of the agenda.
fn about<'p>(page: &'p str, title: &str) -> &'p str {
    let part =
        page.split("<li class=\"k-flow\">").find(|part| part.contains(&format!(">{title}</bdi></h3>")));
    part.unwrap_or_else(|| panic!("nothing about {title}: {page}")).split("</li>").next().unwrap()
}

#[test]
fn everybody_reads_what_is_public_and_nothing_else() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        for pass in 0..2 {
            for lang in Lang::PUBLIC {
                for (path, page) in round.website(lang.as_str()).await {
                    let kept = [UNNAMED, ALIAS].into_iter().chain(INTERNAL).chain(HIDDEN).chain(UNTOLD);
                    for word in kept {
                        assert!(!page.contains(word), "{path} says {word}");
                    }
                    for id in round.untold.iter().chain([&round.apart, &round.named, &round.unnamed]) {
                        assert!(!page.contains(&id.to_string()), "{path} leads to what nobody may know of");
                    }
                    let told = page.contains("Ezt mondta") || page.contains("Így döntöttünk");
                    assert!(!told || pass == 1, "{path}: minutes before they are published");
                }
            }
            if pass == 0 {
                round.publish().await;
            }
        }
        let home = round.get("/en/round-table").await.body;
        assert!(home.contains("Minta Kerekasztal") && home.contains("Next public meeting: "), "{home}");
        let table = round.get(&format!("/en/round-table/{}", round.table)).await.body;
        let profile = format!("/en/organization/{}", id("org"));
        assert!(table.contains(NAME) && table.contains(&profile), "{table}");
        assert!(table.contains("And 2 more who are not named here."), "{table}");
        assert!(table.contains("Következő ülés") && table.contains("The minutes can be read"), "{table}");
        assert!(table.contains("Fewer than five organisations"), "{table}");
        let meeting = round.get(&format!("/en/round-table/meeting/{}", round.held)).await;
        assert_eq!(meeting.headers["cache-control"], "no-cache");
        let page = meeting.body;
        let item = about(&page, "Nyilvános pont");
        assert!(item.contains("Ezt mondta a megnevezett.") && item.contains(NAME), "{item}");
        assert!(item.contains(">Decision</span>") && item.contains(">Action</span>"), "{item}");
        let item = about(&page, "Csendes pont");
        assert!(
            item.contains("Ezt mondta a csendes.") && item.contains("Migrant organisation"),
            "by category: {item}"
        );
        let item = about(&page, "Szabad szó");
        assert!(item.contains("Név nélkül mondott dolog.") && item.contains("Chatham House"), "{item}");
        assert!(!item.contains(NAME) && !item.contains("Civil organisation"), "nobody said it: {item}");
        assert!(page.contains("Az egészről szóló sor.") && page.contains("Approved on "), "{page}");
        assert!(page.contains("For now, some texts can be read only in: Hungarian"), "{page}");
        let sitemap = round.get("/hu/sitemap.xml").await.body;
        assert!(
            sitemap.contains(&format!("https://city.example/hu/round-table/{}", round.table)),
            "{sitemap}"
        );
    });
}

#[tokio::test]
async fn what_is_not_public_answers_as_what_never_was() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let never = round.get(&format!("/en/round-table/{}", id("never"))).await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);
    let paths = round.untold.iter().map(|id| format!("/en/round-table/meeting/{id}"));
    let paths = paths.chain([
        format!("/en/round-table/{}", round.apart),
        format!("/en/round-table/meeting/{}", id("never")),
        format!("/en/round-table/meeting/{}", round.table),
        format!("/en/round-table/{}", round.held),
    ]);
    for path in paths {
        let answer = round.get(&path).await;
        assert_eq!((answer.status, &answer.body), (never.status, &never.body), "{path}");
        let mut names = [&answer.headers, &never.headers]
            .map(|all| all.keys().map(ToString::to_string).collect::<Vec<_>>());
        names.iter_mut().for_each(|names| names.sort());
        assert_eq!(names[0], names[1], "{path}");
    }
    // What was announced and is called off says so; its table's page too.
    round.step(round.coming, Event::Cancel).await;
    let page = round.get(&format!("/en/round-table/meeting/{}", round.coming)).await.body;
    assert!(page.contains("Következő ülés") && page.contains("data-color=\"warning\""), "{page}");
}

#[tokio::test]
async fn who_leaves_is_named_on_no_page_any_more() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    round.publish().await;
    let says = async || {
        let pages = round.website("hu").await;
        pages.iter().filter(|(_, page)| page.contains(NAME)).count()
    };
    assert_eq!(says().await, 2, "the table's page and the minutes");
    let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
    let left = round.say(&eva, &format!("/en/ours/{}", id("org")), "do=leave").await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.body);
    assert_eq!(says().await, 0);
    let inside = round.read(&eva, &format!("/en/table/{}", round.table)).await;
    assert_eq!(inside.status, StatusCode::NOT_FOUND, "its people sit there no longer");
}

#[tokio::test]
async fn those_who_sit_there_read_what_is_internal_and_strangers_nothing() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
    let stranger = signed_in(&round.town, "sara", &[]).await;
    let home = round.read(&eva, "/en/table").await;
    assert!(home.body.contains("Minta Kerekasztal") && home.body.contains("Következő ülés"), "{}", home.body);
    assert!(!home.body.contains("TAGASZTAL") && !home.body.contains("VÁZLATÜLÉS"), "{}", home.body);
    assert_eq!(home.headers["cache-control"], "no-store");
    assert!(round.read(&stranger, "/en/table").await.body.contains("You have no seat at a table"));
    let table = format!("/en/table/{}", round.table);
    let (held, coming) =
        (format!("/en/table/meeting/{}", round.held), format!("/en/table/meeting/{}", round.coming));
    for path in [&table, &held, &coming] {
        assert_eq!(round.read(&stranger, path).await.status, StatusCode::NOT_FOUND, "{path}");
        let page = round.read(&eva, path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for word in HIDDEN.into_iter().chain([UNNAMED, "VÁZLATÜLÉS", "SOSEMVOLT", "TAGASZTAL"]) {
            assert!(!page.body.contains(word), "{path} says {word}");
        }
    }
    for untold in [round.untold[0], round.untold[2], round.untold[3]] {
        let path = format!("/en/table/meeting/{untold}");
        assert_eq!(round.read(&eva, &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = round.read(&eva, &table).await.body;
    assert!(page.contains(ALIAS) && page.contains("TAGÜLÉS"), "{page}");
    assert!(page.contains("Overdue") || page.contains("Due by"), "{page}");
    assert!(page.contains("Everybody can read its name"), "{page}");
    let minutes = round.read(&eva, &held).await.body;
    assert!(INTERNAL.iter().all(|word| minutes.contains(word)), "{minutes}");
    assert!(minutes.contains("You can propose corrections until"), "{minutes}");
    assert!(round.read(&eva, &coming).await.body.contains("https://hivas.example/zart"));
    // Who leads the talk reads the rest.
    let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
    let page = round.read(&anna, &held).await.body;
    assert!(HIDDEN.iter().all(|word| page.contains(word)), "{page}");
}

#[tokio::test]
async fn a_correction_is_proposed_once_and_only_to_what_one_reads() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
    let stranger = signed_in(&round.town, "sara", &[]).await;
    let path = format!("/en/table/meeting/{}", round.held);
    let form = |line: Id, text: &str| format!("do=correct&entry={line}&text={text}");
    for _ in 0..2 {
        let sent = round.say(&eva, &path, &form(round.lines[0], "Nem+ezt+mondtam.")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    }
    assert_eq!(round.corrections().await, 1, "sent twice it stands once");
    let page = round.read(&eva, &path).await.body;
    assert!(page.contains("Nem ezt mondtam.") && page.contains("Waits for an answer"), "{page}");
    let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
    assert!(!round.read(&anna, &path).await.body.contains("Nem ezt mondtam."), "one's own alone");
    let empty = round.say(&eva, &path, &form(round.lines[0], "++")).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains(&format!("href=\"#text-{}\"", round.lines[0])), "{}", empty.body);
    let long = "x".repeat(2_001);
    let long = round.say(&eva, &path, &format!("do=correct&entry=&text={long}")).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.body.contains(&"x".repeat(2_001)), "what was typed stays");
    // A line she does not see, one that is none, and a stranger.
    for (session, line) in [(&eva, round.lines[8]), (&eva, id("never")), (&stranger, round.lines[0])] {
        let sent = round.say(session, &path, &form(line, "x")).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(round.corrections().await, 1);
}

#[tokio::test]
async fn one_finishes_ones_own_action_and_nobody_elses() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
    let table = format!("/en/table/{}", round.table);
    let [own, other] = round.actions;
    let done = async |line: Id| {
        let on = round.town.store.read().await.unwrap();
        minutes::entry(&on, line).await.unwrap().unwrap().done().is_some()
    };
    let form = |line: Id, what: &str| format!("do={what}&entry={line}");
    let list = format!("{table}/actions");
    let mine = round.read(&eva, &format!("{list}?mine=1")).await.body;
    assert!(mine.contains("A megnevezett teendője.") && !mine.contains("A csendes teendője."), "{mine}");
    let sent = round.say(&eva, &table, &form(own, "finish")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert!(done(own).await);
    for (line, why) in [(other, "another's"), (round.lines[8], "hidden"), (round.lines[0], "no action")] {
        for path in [&table, &format!("/en/table/meeting/{}", round.held)] {
            let sent = round.say(&eva, path, &form(line, "finish")).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND, "{why}");
        }
        assert!(!done(line).await, "{why}");
    }
    let done_ones = round.read(&eva, &format!("{list}?done=1")).await.body;
    assert!(done_ones.contains("A megnevezett teendője."), "{done_ones}");
    let back = round.say(&eva, &list, &format!("{}&done=1&mine=1", form(own, "reopen"))).await;
    assert!(leads(&back).ends_with("/actions?done=1&mine=1&saved=1"), "back to the list one was in");
    assert!(!done(own).await, "a mistake is taken back");
    let bad = round.say(&eva, &list, &form(other, "finish")).await;
    assert_eq!(bad.status, StatusCode::NOT_FOUND);
    let anna = signed_in(&round.town, "anna", &[Role::Coordinator]).await;
    round.say(&anna, &table, &form(other, "finish")).await;
    assert!(done(other).await, "who writes minutes notes it for others");
}

#[tokio::test]
async fn a_delegate_answers_from_inside() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let bela = invited_to(&round.town, "bela", Vec::new()).await;
    let bela = crate::signing_in::cookie(&round.town.send(&bela, "", &[]).await, "__Host-session");
    let grant: Grant<Convene> = round.may();
    let who = person(&round.town, "bela").await;
    seats::hold(&round.town.store, &grant, round.unnamed, who, Part::Delegate).await.unwrap();
    let settings = settings();
    let desk = Desk { locales: &settings.locales, public_url: &settings.public_url };
    let office = Office { desk, zone: chrono_tz::Europe::Budapest, organizer: None };
    let path = format!("/en/table/meeting/{}", round.coming);
    let form = "do=answer&answer=accept&remote=on&access_needs=Kerekessz%C3%A9k";
    assert_eq!(round.say(&bela, &path, form).await.status, StatusCode::NOT_FOUND, "nobody invited them yet");
    roundtable::invitations::invite_one(&round.town.store, &grant, office, round.coming, who).await.unwrap();
    let silent = round.say(&bela, &path, "do=answer&access_needs=Kerekessz%C3%A9k").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("Kerekesszék"), "what was typed stays: {}", silent.body);
    let sent = round.say(&bela, &path, form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = round.read(&bela, &path).await.body;
    assert!(page.contains("One person has said that they come.") && page.contains("Kerekesszék"), "{page}");
    let table = round.read(&bela, &format!("/en/table/{}", round.table)).await.body;
    assert!(table.contains(UNNAMED), "their own: {table}");
    assert!(table.contains("The others only see what kind of seat it is"), "{table}");
}
