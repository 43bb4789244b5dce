//! Rules of procedure: a version holds only once the seats wanted it, and nobody is passed over in silence.

use chrono::NaiveDate;
use kernel::policy::{Actor, Grant};
use kernel::{Audience, Id, Lang};
use network::model::about::Category;
use network::model::consent::Purpose;
use roundtable::Unchanged;
use roundtable::model::rules::{Event, Refused, Says, State};
use roundtable::model::seat::Office;
use roundtable::policy::{AnswerRules, Convene, EnterFor, ReadTable};
use roundtable::rules::{self, Said, Version, Written};

use crate::town::{Town, date, in_town, rules as policy};

fn written(text: &str) -> Written {
    Written { text: text.to_owned(), changes: "Helyettes is jöhet.".to_owned(), lang: Lang::HU }
}

async fn versions(town: &Town) -> Vec<Version> {
    rules::of(&town.read().await.unwrap(), town.table).await.unwrap()
}

async fn states(town: &Town) -> Vec<State> {
    versions(town).await.iter().map(|version| version.state().unwrap()).collect()
}

async fn write(town: &Town, text: &str) -> Id {
    let draft = versions(town).await.into_iter().find(|version| version.state().unwrap() == State::Draft);
    let version = draft.map(|draft| draft.0.version);
    rules::write(town, &town.convene().await, town.table, version, &written(text)).await.unwrap()
}

async fn step(
    town: &Town,
    version: Id,
    event: Event,
    by: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<State, Unchanged<Refused>> {
    let grant: Grant<Convene> = town.convene().await;
    rules::step(town, &grant, (town.table, version), event, by, today).await
}

async fn propose(town: &Town, version: Id) -> State {
    let by = Some(date("2026-12-06"));
    step(town, version, Event::Propose, by, town.today()).await.unwrap()
}

fn says(seat: Id, says: Says) -> Said {
    Said {
        seat, says, reason: if says == Says::Object { "Kevés az idő.".to_owned() } else { String::new() }
    }
}

async fn answer(town: &Town, who: &Actor, version: Id, said: Said) -> Result<(), Unchanged<Refused>> {
    let grant = town.may::<AnswerRules>(who).await.unwrap();
    rules::answer(town, &grant, (town.table, version), &said, town.today()).await
}

#[test]
fn a_version_is_written_proposed_answered_and_adopted_and_the_one_before_ends() {
    in_town(async |town| {
        let (one, anna) = town.sits("bela").await;
        let (other, _) = town.sits("cili").await;
        let bela = Actor::person(anna, []);
        let first = write(&town, "Mindenkinek egy szava van.").await;
        assert_eq!(write(&town, "Minden helynek egy szava van.").await, first, "there is one draft");
        let early = step(&town, first, Event::Propose, Some(date("2026-11-25")), town.today()).await;
        assert!(matches!(early, Err(Unchanged::Refused(Refused::TooSoon))));
        assert_eq!(propose(&town, first).await, State::Proposed);
        let adopt = async |today| step(&town, first, Event::Adopt, None, today).await;
        answer(&town, &bela, first, says(one, Says::Agree)).await.unwrap();
        assert!(matches!(adopt(town.today()).await, Err(Unchanged::Refused(Refused::StillAnswering))));
        let late = date("2026-12-07");
        assert!(
            matches!(adopt(late).await, Err(Unchanged::Refused(Refused::TooFew))),
            "one of two is no half more"
        );
        let grant = town.may::<EnterFor>(&town.anna).await.unwrap();
        let said = says(other, Says::Agree);
        rules::enter_for(&town, &grant, (town.table, first), &said, town.today()).await.unwrap();
        assert_eq!(adopt(town.today()).await.unwrap(), State::Adopted, "everybody has answered");
        let second = write(&town, "Minden helynek egy szava van, és jöhet helyettes.").await;
        assert_ne!(first, second);
        propose(&town, second).await;
        for seat in [one, other] {
            let said = says(seat, Says::Agree);
            rules::enter_for(&town, &grant, (town.table, second), &said, town.today()).await.unwrap();
        }
        step(&town, second, Event::Adopt, None, town.today()).await.unwrap();
        assert_eq!(states(&town).await, [State::Adopted, State::Superseded]);
        let numbers: Vec<u32> = versions(&town).await.iter().map(Version::number).collect();
        assert_eq!(numbers, [2, 1]);
    });
}

#[test]
fn an_objection_needs_a_reason_and_gets_a_reply_before_anything_holds() {
    in_town(async |town| {
        let (one, bela) = town.sits("bela").await;
        let (other, cili) = town.sits("cili").await;
        let (third, dora) = town.sits("dora").await;
        let [bela, cili, dora] = [bela, cili, dora].map(|person| Actor::person(person, []));
        let version = write(&town, "Szöveg.").await;
        propose(&town, version).await;
        let silent = Said { seat: one, says: Says::Object, reason: String::new() };
        assert!(matches!(
            answer(&town, &bela, version, silent).await,
            Err(Unchanged::Refused(Refused::Empty))
        ));
        answer(&town, &bela, version, says(one, Says::Object)).await.unwrap();
        answer(&town, &cili, version, says(other, Says::Agree)).await.unwrap();
        answer(&town, &dora, version, says(third, Says::Agree)).await.unwrap();
        let foreign = answer(&town, &dora, version, says(one, Says::Agree)).await;
        assert!(matches!(foreign, Err(Unchanged::Gone)), "another's seat");
        let adopt = async || step(&town, version, Event::Adopt, None, town.today()).await;
        assert!(matches!(adopt().await, Err(Unchanged::Refused(Refused::Unreplied))));
        let reply = async |seat, text: &str| {
            rules::reply(&town, &town.convene().await, (town.table, version), seat, text).await
        };
        assert!(matches!(reply(one, "").await, Err(Unchanged::Refused(Refused::Empty))));
        assert!(
            matches!(reply(other, "Köszönjük.").await, Err(Unchanged::Gone)),
            "who agreed needs no reply"
        );
        reply(one, "Adunk még egy hetet.").await.unwrap();
        assert_eq!(adopt().await.unwrap(), State::Adopted);
        let after = answer(&town, &bela, version, says(one, Says::Agree)).await;
        assert!(matches!(after, Err(Unchanged::Refused(Refused::NotNow))), "what is decided is decided");
        let answers = rules::answers(&town.read().await.unwrap(), version).await.unwrap();
        let objection = answers.iter().find(|answer| answer.says == Says::Object).unwrap();
        assert_eq!(objection.reply.as_deref(), Some("Adunk még egy hetet."));
    });
}

#[test]
fn what_is_entered_for_a_seat_is_shown_and_what_it_said_itself_stays() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let bela = Actor::person(bela, []);
        let facilitator = town.person("erik").await;
        town.appoint(facilitator, Office::Facilitator).await;
        let version = write(&town, "Szöveg.").await;
        propose(&town, version).await;
        let grant = town.may::<EnterFor>(&Actor::person(facilitator, [])).await.unwrap();
        assert!(town.may::<EnterFor>(&bela).await.is_err(), "who sits there enters for nobody");
        let enter = async |what| {
            rules::enter_for(&town, &grant, (town.table, version), &says(seat, what), town.today()).await
        };
        enter(Says::Abstain).await.unwrap();
        let read = async || rules::answers(&town.read().await.unwrap(), version).await.unwrap();
        assert!(read().await[0].entered_for);
        answer(&town, &bela, version, says(seat, Says::Agree)).await.unwrap();
        let now = read().await;
        assert_eq!((now.len(), now[0].says, now[0].entered_for), (1, Says::Agree, false));
        assert!(matches!(enter(Says::Object).await, Err(Unchanged::Meanwhile)));
        let audit = "SELECT COUNT(*) FROM audit WHERE action = 'roundtable.answer_rules_for'";
        let row = store::sql::query_one(&town.read().await.unwrap(), "look", audit, vec![]).await.unwrap();
        assert_eq!(store::sql::get::<i64>(&row.unwrap(), 0).unwrap(), 1, "it is logged");
    });
}

#[test]
fn everybody_reads_what_holds_of_a_public_table_and_never_what_is_being_written() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        let everybody: Grant<ReadTable> =
            policy().grant(&Actor::VISITOR, kernel::policy::Relation::Nobody).unwrap();
        let read = async || {
            let on = town.read().await.unwrap();
            rules::held(&on, &everybody, town.table).await.unwrap().len()
        };
        let version = write(&town, "Szöveg.").await;
        assert_eq!(read().await, 0);
        assert!(versions(&town).await.iter().all(|version| version.0.audience == Audience::Members));
        propose(&town, version).await;
        assert_eq!(read().await, 0);
        let grant = town.may::<EnterFor>(&town.anna).await.unwrap();
        let said = says(seat, Says::Agree);
        rules::enter_for(&town, &grant, (town.table, version), &said, town.today()).await.unwrap();
        step(&town, version, Event::Adopt, None, town.today()).await.unwrap();
        assert_eq!(read().await, 1);
        write(&town, "Új szöveg.").await;
        assert_eq!(read().await, 1, "the draft of the next one is nobody's");
    });
}

#[test]
fn two_who_write_the_same_draft_see_one_another() {
    in_town(async |town| {
        let grant = town.convene().await;
        let id = write(&town, "Első.").await;
        let read = versions(&town).await[0].0.version;
        rules::write(&town, &grant, town.table, Some(read), &written("Az egyiké.")).await.unwrap();
        let late = rules::write(&town, &grant, town.table, Some(read), &written("A másiké.")).await;
        assert!(matches!(late, Err(Unchanged::Meanwhile)));
        let first = rules::write(&town, &grant, town.table, None, &written("Harmadik.")).await;
        assert!(matches!(first, Err(Unchanged::Meanwhile)), "somebody began one meanwhile");
        let kept = versions(&town).await;
        assert_eq!((kept.len(), kept[0].id()), (1, id));
        assert_eq!(&*kept[0].source("text").unwrap().body, "Az egyiké.");
    });
}

#[test]
fn an_organisation_that_leaves_takes_its_name_out_of_rules_and_of_what_was_said_of_them() {
    in_town(async |town| {
        let gone = town.organization("Elvándorló Egyesület", Category::Ngo).await;
        town.consents(gone, &[Purpose::Website], Audience::Public).await;
        let (seat, bela) = town.sits("bela").await;
        let version = write(&town, "Az Elvándorló Egyesület adja a termet.").await;
        propose(&town, version).await;
        let reason = "Az Elvándorló Egyesületnek nincs terme.".to_owned();
        let said = Said { seat, says: Says::Object, reason };
        answer(&town, &Actor::person(bela, []), version, said).await.unwrap();
        let mut unit = town.begin(&Actor::OPERATOR).await.unwrap();
        let names = ["Elvándorló Egyesület".to_owned()];
        roundtable::withdrawal::forget(&mut unit, gone, &names, town.today()).await.unwrap();
        unit.commit().await.unwrap();
        let body = versions(&town).await[0].source("text").unwrap().body.to_string();
        let answers = rules::answers(&town.read().await.unwrap(), version).await.unwrap();
        let reason = answers[0].reason.clone().unwrap();
        assert!(!body.contains("Elvándorló") && !reason.contains("Elvándorló"), "{body} {reason}");
    });
}
