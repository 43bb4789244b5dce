//! Who is invited to a meeting, by which letter, and where its link leads.

use kernel::{Id, Lang};
use roundtable::Unchanged;
use roundtable::invitations::{self, by_link};
use roundtable::meetings;
use roundtable::model::invitation::{Event as Says, State as Stands};
use roundtable::model::meeting::{Event, Refused, State};
use roundtable::model::seat::{Office, Part};
use store::sql::{self, get};
use vault::{Entropy, Secret};

use crate::town::{DAY, Town, in_town, link, plan, says, start, texts};

#[test]
fn announcing_invites_each_delegate_and_office_holder_once_and_nobody_else() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let cili = town.person("cili").await;
        town.hold(seat, cili, Part::Alternate).await;
        // Two seats and an office: one letter.
        let (second, _) = town.sits("dani").await;
        town.hold(second, bela, Part::Delegate).await;
        town.appoint(bela, Office::MinuteTaker).await;
        town.appoint(town.person("edit").await, Office::Interpreter).await;
        // A seat without a delegate: whoever can sit there.
        let (third, feri) = town.sits("feri").await;
        town.hold(third, feri, Part::Alternate).await;
        let closed = town.sits("gabi").await.1;
        town.disable(closed).await;
        town.person("stranger").await;
        assert_eq!(town.written_to().await, Vec::<String>::new());
        let meeting = town.announced(&plan()).await;
        assert_eq!(town.written_to().await, ["anna", "bela", "edit", "feri"]);
        let stand = town.stand(meeting).await;
        let names: Vec<&str> = stand.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["anna", "bela", "edit", "feri"]);
        assert!(stand.iter().all(|(_, state)| *state == Stands::NeedsAction));
        assert_eq!(town.row(meeting, bela).await.seat, Some(seat));
        assert_eq!(town.row(meeting, town.anna.id().unwrap()).await.seat, None);
        let again = town.step(meeting, Event::Announce).await;
        assert!(matches!(again, Err(Unchanged::Refused(Refused::NotNow))));
        assert_eq!(town.written_to().await, Vec::<String>::new());
    });
}

#[test]
fn who_has_no_address_is_invited_without_a_letter() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        let cili = town.enrol("cili", false, &[]).await;
        town.hold(seat, cili, Part::Delegate).await;
        let meeting = town.announced(&plan()).await;
        assert_eq!(town.written_to().await, ["anna"]);
        assert_eq!(town.row(meeting, cili).await.state, Stands::NeedsAction);
        let state = town.answer_for(meeting, cili, &says(Says::Accept)).await.unwrap();
        assert_eq!(state, Stands::Accepted, "on the phone");
    });
}

#[test]
fn a_meeting_without_a_date_invites_nobody_and_one_that_is_announced_keeps_its_date() {
    in_town(async |town| {
        let dateless = meetings::Plan { starts: None, ..plan() };
        let meeting = town.planned(&dateless).await;
        let refused = town.step(meeting, Event::Announce).await;
        assert!(matches!(refused, Err(Unchanged::Refused(Refused::NoDate))));
        town.describe(meeting, &plan()).await;
        assert_eq!(town.written_to().await, Vec::<String>::new(), "nobody knows of a draft");
        town.step(meeting, Event::Announce).await.unwrap();
        let (grant, office) = (town.convene().await, town.office());
        let version = town.meeting(meeting).await.0.version;
        let undated = meetings::describe(&town, &grant, office, meeting, version, &dateless).await;
        assert!(matches!(undated, Err(Unchanged::Refused(()))));
    });
}

#[test]
fn a_letter_names_a_meeting_only_where_everybody_may_know_of_it() {
    in_town(async |town| {
        town.sits("bela").await;
        for public in [true, false] {
            town.announced(&meetings::Plan { public, ..plan() }).await;
            let text = "SELECT subject, plain, html FROM outbox";
            let rows = sql::query(&town.read().await.unwrap(), "read letters", text, vec![]).await.unwrap();
            assert_eq!(rows.len(), 2);
            for row in rows {
                let (subject, plain, html): (String, String, String) =
                    (get(&row, 0).unwrap(), get(&row, 1).unwrap(), get(&row, 2).unwrap());
                assert!(!subject.contains("Lakhatás"), "a subject says nothing of it");
                assert_eq!(plain.contains("Lakhatás"), public);
                assert_eq!(html.contains("Lakhatás"), public);
                assert!(plain.contains("Városháza"));
            }
            town.letters().await;
        }
    });
}

/// The link in the letter to somebody.
async fn link_to(town: &Town, name: &str) -> Secret {
    let letters = town.letters().await;
    link(&letters.iter().find(|(to, _)| to.starts_with(name)).unwrap().1)
}

#[test]
fn a_link_answers_without_signing_in_again_and_again_until_the_meeting_is_over() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = town.announced(&plan()).await;
        let secret = link_to(&town, "bela").await;
        let on = town.read().await.unwrap();
        let found = by_link(&on, &secret, town.clock().now()).await.unwrap().unwrap();
        assert_eq!((found.person, found.meeting, found.state), (bela, meeting, Stands::NeedsAction));
        drop(on);
        for (event, state) in [
            (Says::Accept, Stands::Accepted),
            (Says::Doubt, Stands::Tentative),
            (Says::Decline, Stands::Declined),
            (Says::Accept, Stands::Accepted),
        ] {
            assert_eq!(town.follow(&secret, &says(event)).await.unwrap(), state);
        }
        let row = town.row(meeting, bela).await;
        assert!(!row.on_behalf && row.answered_at == Some(town.clock().now()));
        // Two days after its end it leads nowhere.
        town.clock().advance(13 * DAY);
        let late = async || by_link(&town.read().await.unwrap(), &secret, town.clock().now()).await.unwrap();
        assert!(late().await.is_some());
        town.clock().advance(DAY);
        assert!(late().await.is_none());
        assert!(matches!(town.follow(&secret, &says(Says::Decline)).await, Err(Unchanged::Gone)));
        invitations::tidy(&town, town.office()).await.unwrap();
        let text = "SELECT COUNT(*) FROM invitation_link";
        let row = sql::query_one(&town.read().await.unwrap(), "count", text, vec![]).await.unwrap().unwrap();
        assert_eq!(get::<i64>(&row, 0).unwrap(), 0, "what is over is forgotten");
        assert_eq!(town.row(meeting, bela).await.state, Stands::Accepted, "what was answered stays");
    });
}

#[test]
fn a_link_nobody_made_and_one_of_whom_may_not_come_in_lead_nowhere() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = town.announced(&plan()).await;
        let secret = link_to(&town, "bela").await;
        let made_up = Secret::generate(Entropy::system()).unwrap();
        assert!(matches!(town.follow(&made_up, &says(Says::Accept)).await, Err(Unchanged::Gone)));
        town.disable(bela).await;
        assert!(matches!(town.follow(&secret, &says(Says::Accept)).await, Err(Unchanged::Gone)));
        assert_eq!(town.row(meeting, bela).await.state, Stands::NeedsAction);
    });
}

#[test]
fn only_what_somebody_can_say_is_an_answer() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = town.announced(&plan()).await;
        for event in [Says::Offer, Says::Lapse, Says::Move, Says::Delegate] {
            let refused = town.answer_for(meeting, bela, &says(event)).await;
            assert!(matches!(refused, Err(Unchanged::Refused(()))), "{event:?}");
        }
        assert_eq!(town.row(meeting, bela).await.state, Stands::NeedsAction);
    });
}

#[test]
fn of_a_link_only_its_hash_is_kept() {
    in_town(async |town| {
        town.sits("bela").await;
        town.announced(&plan()).await;
        let secret = link_to(&town, "bela").await;
        let written = secret.written();
        // The letter is gone: nothing else may hold it, as it is written or as bytes.
        for (table, column) in texts(&town, None).await {
            let text = format!("SELECT {column} FROM {table} WHERE {column} LIKE $1");
            let values = vec![sql::text(&format!("%{}%", &written[..16]))];
            let found = sql::query(&town.read().await.unwrap(), "look", &text, values).await.unwrap();
            assert!(found.is_empty(), "{table}.{column}");
        }
        let text = "SELECT secret FROM invitation_link";
        let rows = sql::query(&town.read().await.unwrap(), "look", text, vec![]).await.unwrap();
        let kept: Vec<Vec<u8>> = rows.iter().map(|row| get(row, 0).unwrap()).collect();
        assert_eq!(kept.len(), 2);
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert!(kept.iter().all(|kept| kept.len() == 32 && hex(kept) != *written));
    });
}

#[test]
fn who_sits_down_later_is_invited_by_hand_once() {
    in_town(async |town| {
        town.sits("bela").await;
        let draft = town.planned(&plan()).await;
        let meeting = town.announced(&plan()).await;
        let (seat, cili) = town.sits("cili").await;
        let guest = town.person("guest").await;
        town.letters().await;
        let grant = town.convene().await;
        let invite = async |meeting, person| {
            invitations::invite_one(&town, &grant, town.office(), meeting, person).await
        };
        assert!(matches!(invite(draft, cili).await, Err(Unchanged::Refused(()))), "nobody is yet");
        invite(meeting, cili).await.unwrap();
        invite(meeting, guest).await.unwrap();
        assert!(matches!(invite(meeting, cili).await, Err(Unchanged::Refused(()))));
        assert!(matches!(invite(meeting, Id::foreign("test", "none")).await, Err(Unchanged::Gone)));
        assert_eq!(town.written_to().await, ["cili", "guest"]);
        assert_eq!(town.row(meeting, cili).await.seat, Some(seat));
        assert_eq!(town.row(meeting, guest).await.seat, None);
    });
}

#[test]
fn a_meeting_begins_on_its_day_and_ends_before_it_is_closed() {
    in_town(async |town| {
        town.sits("bela").await;
        let meeting = town.announced(&plan()).await;
        let early = town.step(meeting, Event::Begin).await;
        assert!(matches!(early, Err(Unchanged::Refused(Refused::TooEarly))));
        let bare = town.step(meeting, Event::FixAgenda).await;
        assert!(matches!(bare, Err(Unchanged::Refused(Refused::NoAgenda))));
        // Half past midnight in Budapest, when it is still the day before by universal time.
        town.clock().advance((start("2026-12-02T23:30") - start("2026-11-22T09:00")).num_seconds());
        assert_eq!(town.step(meeting, Event::Begin).await.unwrap(), State::InProgress);
        assert_eq!(town.step(meeting, Event::End).await.unwrap(), State::Held);
        let open = town.step(meeting, Event::Close).await;
        assert!(matches!(open, Err(Unchanged::Refused(Refused::MinutesOpen))));
        let called = town.meeting(meeting).await;
        assert_eq!(called.0.text("title", Lang::HU).map(|text| &*text.body), Some("Lakhatás és letét"));
    });
}
