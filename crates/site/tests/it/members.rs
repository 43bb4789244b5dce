//! What members do at a table besides coming to its meetings, through the whole site: they adopt rules, bring in what is to
//! be talked about, open topics and hold small meetings of their own.

use http::StatusCode;
use kernel::policy::Role;
use testkit::{TestStore, on_both};

use crate::convening::planned;
use crate::signing_in::{holding, leads, signed_in};
use crate::town::{Answer, NAME, Town, id};

async fn page(town: &Town, session: &str, path: &str) -> String {
    let answer = town.ask(path, "203.0.113.8:1", &[("cookie", session)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.body
}

async fn send(town: &Town, session: &str, path: &str, form: &str) -> Answer {
    town.store.clock().advance(20);
    town.send(path, form, &[("cookie", session)]).await
}

async fn done(town: &Town, session: &str, path: &str, form: &str) -> String {
    let answer = send(town, session, path, form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} {form}: {}", answer.body);
    leads(&answer).to_owned()
}

async fn refused(town: &Town, session: &str, path: &str, form: &str) -> String {
    let answer = send(town, session, path, form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {form}");
    answer.body
}

/// What stands in a field of a form.
fn value(page: &str, name: &str) -> String {
    let at = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    at.unwrap_or_else(|| panic!("no {name}: {page}")).split('"').next().unwrap().to_owned()
}

/// The first choice of the seat to speak from.
fn seat(page: &str) -> String {
    let at = page.split("name=\"seat\"><option value=\"").nth(1);
    at.unwrap_or_else(|| panic!("no seat: {page}")).split('"').next().unwrap().to_owned()
}

/// A table at which an organisation and a community sit.
struct Round {
    town: Town,
    anna: String,
    eva: String,
    table: String,
}

impl Round {
    async fn on(store: TestStore) -> Round {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let eva = holding(&town, Role::Editor, Some(id("org"))).await;
        let joins = "do=join&purpose=member_list&purpose=member_list_authorities&purpose=website";
        done(&town, &eva, &format!("/en/ours/{}", id("org")), joins).await;
        let (table, _) = planned(&town, &anna).await;
        let desk = format!("/en/tables/{table}");
        done(&town, &anna, &desk, "do=seat-all").await;
        let community = "do=seat&community=Sample+community&category=community_representative";
        done(&town, &anna, &desk, community).await;
        Round { town, anna, eva, table }
    }

    fn inside(&self, page: &str) -> String {
        format!("/en/table/{}/{page}", self.table)
    }
}

#[test]
fn rules_are_written_proposed_answered_replied_to_and_adopted() {
    on_both(&site::history(), async |store| {
        let Round { town, anna, eva, table } = &Round::on(store).await;
        let (desk, inside) = (format!("/en/tables/{table}/rules"), format!("/en/table/{table}/rules"));
        let everybody = format!("/en/round-table/{table}/rules");
        let from_kit = page(town, anna, &format!("{desk}?kit")).await;
        assert!(from_kit.contains("Sample table") && from_kit.contains("## "), "{from_kit}");
        let empty = refused(town, anna, &desk, "do=write&text=&changes=Something").await;
        assert!(empty.contains("Write the text.") && empty.contains(">Something</textarea>"), "{empty}");
        done(town, anna, &desk, "do=write&text=%23%23+Seats%0A%0AEach+has+**one**+word.&changes=New").await;
        let draft = page(town, anna, &desk).await;
        let (version, read) = (value(&draft, "id"), value(&draft, "version"));
        assert!(page(town, eva, &inside).await.contains("will stand here"), "a draft is nobody else's");
        let stale = format!("do=write&version={}&text=Mine", read.parse::<i64>().unwrap() - 1);
        assert!(refused(town, anna, &desk, &stale).await.contains(">Mine</textarea>"));
        let soon = format!("do=propose&id={version}&answer_by=2026-11-24");
        assert!(refused(town, anna, &desk, &soon).await.contains("value=\"2026-11-24\""));
        done(town, anna, &desk, &format!("do=propose&id={version}&answer_by=2026-12-20")).await;
        let asked = page(town, eva, &inside).await;
        assert!(asked.contains("<strong>one</strong>") && asked.contains("0 of 2 seats"), "{asked}");
        let own = seat(&asked);
        let silent = refused(town, eva, &inside, &format!("seat={own}&says=object&reason=")).await;
        assert!(silent.contains("Write what is wrong with it"), "{silent}");
        done(town, eva, &inside, &format!("seat={own}&says=object&reason=Too+short")).await;
        enter_and_adopt(town, anna, (&desk, &inside), (&version, &own)).await;
        let read = town.ask(&everybody, "203.0.113.9:1", &[]).await;
        assert_eq!(read.status, StatusCode::OK);
        assert!(
            read.body.contains("<strong>one</strong>") && !read.body.contains("Too short"),
            "{}",
            read.body
        );
        let table = town.ask(&format!("/en/round-table/{table}"), "203.0.113.9:1", &[]).await.body;
        assert!(table.contains(&everybody), "{table}");
    });
}

/// The coordinator enters the other seat's answer and adopts once the objection has its reply, and the seat its own mind.
async fn enter_and_adopt(
    town: &Town,
    anna: &str,
    (desk, inside): (&str, &str),
    (version, own): (&str, &str),
) {
    let form = page(town, anna, inside).await;
    assert!(form.contains("Sample community") && form.contains("Too short"), "{form}");
    let community = form.split("<option value=\"").skip(1).find(|option| !option.starts_with(own));
    let community = community.unwrap().split('"').next().unwrap();
    let taken = refused(town, anna, inside, &format!("seat={own}&says=agree")).await;
    assert!(taken.contains("Its own answer counts"), "{taken}");
    done(town, anna, inside, &format!("seat={community}&says=agree")).await;
    assert!(!page(town, anna, desk).await.contains("value=\"adopt\""), "one of two is not more than half");
    let early = refused(town, anna, desk, &format!("do=step&id={version}&event=adopt")).await;
    assert!(early.contains("more than half"), "{early}");
    done(town, anna, desk, &format!("do=reply&id={version}&seat={own}&reply=We+will+add+to+it")).await;
    let eva = holding(town, Role::Editor, Some(id("org"))).await;
    assert!(page(town, &eva, inside).await.contains("We will add to it"));
    done(town, &eva, inside, &format!("seat={own}&says=agree")).await;
    done(town, anna, desk, &format!("do=step&id={version}&event=adopt")).await;
}

#[tokio::test]
async fn what_a_member_brings_in_waits_for_an_agenda_and_strangers_bring_in_nothing() {
    let round = Round::on(TestStore::new(&site::history()).await).await;
    let (town, path) = (&round.town, round.inside("proposals"));
    let stranger = signed_in(town, "sara", &[]).await;
    for form in ["", "title=Mine&seat=00000000-0000-4000-8000-000000000001"] {
        assert_eq!(send(town, &stranger, &path, form).await.status, StatusCode::NOT_FOUND);
    }
    let own = seat(&page(town, &round.eva, &path).await);
    let missing = refused(town, &round.eva, &path, &format!("title=&description=Because&seat={own}")).await;
    assert!(missing.contains("Write what it is about") && missing.contains(">Because</textarea>"));
    let form = format!("title=Interpreters+%3Cb%3E&description=Because&seat={own}");
    done(town, &round.eva, &path, &form).await;
    let listed = page(town, &round.eva, &path).await;
    assert!(listed.contains("Interpreters") && !listed.contains("<b>") && listed.contains(NAME), "{listed}");
    let foreign = listed.split("<option value=\"").nth(2);
    assert!(foreign.is_none(), "a member enters for their own seat alone: {listed}");
    let anna = page(town, &round.anna, &path).await;
    let community = seat(&anna);
    done(town, &round.anna, &path, &format!("title=A+room&seat={community}")).await;
    assert!(page(town, &round.eva, &path).await.contains("Entered by somebody else"));
    let desk = page(town, &round.anna, &format!("/en/tables/{}", round.table)).await;
    assert!(desk.contains("Interpreters") && desk.contains("A room"), "the convener reads them: {desk}");
    let open = town.ask(&format!("/en/round-table/{}", round.table), "203.0.113.9:1", &[]).await.body;
    assert!(!open.contains("Interpreters") && !open.contains("A room"));
}

#[test]
fn a_member_opens_a_topic_others_join_it_and_it_meets_without_a_coordinator() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        let (town, path) = (&round.town, round.inside("topics"));
        let nameless = refused(town, &round.eva, &path, "do=open&name=&purpose=To+hear").await;
        assert!(nameless.contains(">To hear</textarea>"), "{nameless}");
        let topic = done(town, &round.eva, &path, "do=open&name=Interpreters&purpose=To+hear").await;
        assert!(page(town, &round.eva, &topic).await.contains("Interpreters"));
        let everybody = town.ask("/en/round-table", "203.0.113.9:1", &[]).await.body;
        assert!(!everybody.contains("Interpreters"), "a topic is the members' own");
        let last = topic.rsplit('/').next().unwrap();
        let stays = refused(town, &round.eva, &path, &format!("do=leave&topic={last}")).await;
        assert!(stays.contains("You call this topic together"), "{stays}");
        let meet = format!("{topic}/meet");
        let dateless = refused(town, &round.eva, &meet, "do=call&title=Coffee&mode=online&date=").await;
        assert!(dateless.contains("value=\"Coffee\""), "{dateless}");
        let form =
            "do=call&title=Coffee&mode=in_person&place=Sample+house&date=2026-12-10&time=17%3A00&link=";
        let meeting = done(town, &round.eva, &meet, form).await;
        let meeting = meeting.split('?').next().unwrap();
        assert!(page(town, &round.eva, meeting).await.contains("Sample house"));
        assert_eq!(send(town, &round.eva, &round.inside("meet"), form).await.status, StatusCode::NOT_FOUND);
        let stranger = signed_in(town, "sara", &[]).await;
        assert_eq!(send(town, &stranger, &meet, form).await.status, StatusCode::NOT_FOUND);
        let off = format!("do=off&meeting={}", meeting.rsplit('/').next().unwrap());
        done(town, &round.eva, &meet, &off).await;
        assert!(page(town, &round.eva, meeting).await.contains("Cancelled"));
    });
}
