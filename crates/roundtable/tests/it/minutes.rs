//! Minutes: lines that stand once, two who write at once, and how far they are.

use kernel::{Audience, Id, Lang, Viewers};
use roundtable::meetings::Plan;
use roundtable::minutes::{self, Said};
use roundtable::model::agenda::Kind as Item;
use roundtable::model::meeting::Event as Steps;
use roundtable::model::minutes::{Event, Kind, Refused, State};
use roundtable::{Unchanged, agenda};

use crate::town::{DAY, Town, date, in_town, plan, start, topic};

pub(crate) fn note(text: &str) -> Said {
    Said { kind: Kind::Note, text: text.to_owned(), lang: Lang::HU, seat: None, due: None }
}

pub(crate) fn action(text: &str, due: Option<&str>) -> Said {
    Said { kind: Kind::Action, due: due.map(date), ..note(text) }
}

/// A line's id, as a telephone makes one up.
pub(crate) fn id(name: &str) -> Id {
    Id::foreign("test", name)
}

pub(crate) async fn write(town: &Town, meeting: Id, name: &str, said: &Said) -> Result<bool, Unchanged<()>> {
    minutes::write(town, &town.writes().await, meeting, None, id(name), said).await
}

pub(crate) async fn words(town: &Town, meeting: Id) -> Vec<String> {
    let entries = town.entries(meeting).await;
    entries.iter().map(|entry| entry.0.text("text", Lang::HU).unwrap().body.to_string()).collect()
}

pub(crate) async fn pass(town: &Town, meeting: Id, event: Event) -> Result<State, Unchanged<Refused>> {
    minutes::pass(town, &town.convene().await, meeting, event, town.today()).await
}

async fn prepare(town: &Town, meeting: Id, further: bool) -> Result<State, Unchanged<Refused>> {
    minutes::prepare(town, &town.writes().await, meeting, further, town.today()).await
}

/// Minutes with one line that members read.
pub(crate) async fn in_review(town: &Town) -> Id {
    let meeting = town.begun().await;
    write(town, meeting, "a", &note("Megkezdtük.")).await.unwrap();
    prepare(town, meeting, false).await.unwrap();
    assert_eq!(pass(town, meeting, Event::Review).await.unwrap(), State::InReview);
    meeting
}

#[test]
fn minutes_begin_with_their_meeting_and_go_on_when_it_does() {
    in_town(async |town| {
        let meeting = town.announced(&Plan { starts: Some(start("2026-11-22T14:00")), ..plan() }).await;
        let of = async || minutes::of(&town.read().await.unwrap(), meeting).await.unwrap();
        assert!(of().await.is_none());
        assert!(matches!(write(&town, meeting, "a", &note("a")).await, Err(Unchanged::Gone)));
        town.step(meeting, Steps::Begin).await.unwrap();
        let begun = of().await.unwrap();
        assert_eq!((begun.state().unwrap(), begun.0.audience), (State::LiveDraft, Audience::Members));
        assert!(write(&town, meeting, "a", &note("Megkezdtük.")).await.unwrap());
        town.step(meeting, Steps::End).await.unwrap();
        town.step(meeting, Steps::Begin).await.unwrap();
        assert_eq!(of().await.unwrap().0.id, begun.0.id, "begun again they are the same");
        assert_eq!(words(&town, meeting).await, ["Megkezdtük."]);
    });
}

#[test]
fn a_line_sent_twice_stands_once_wherever_the_minutes_are_by_then() {
    in_town(async |town| {
        let (meeting, other) = (town.begun().await, town.begun().await);
        assert!(write(&town, meeting, "a", &note("Első.")).await.unwrap());
        assert!(!write(&town, meeting, "a", &note("Első.")).await.unwrap());
        assert!(!write(&town, meeting, "a", &note("Más szóval.")).await.unwrap());
        assert_eq!(words(&town, meeting).await, ["Első."]);
        let foreign = write(&town, other, "a", &note("Első.")).await;
        assert!(matches!(foreign, Err(Unchanged::Refused(()))), "the id is another line's");
        assert_eq!(words(&town, other).await, Vec::<String>::new());
        // A telephone that was cut off asks again days later.
        prepare(&town, meeting, false).await.unwrap();
        pass(&town, meeting, Event::Review).await.unwrap();
        assert!(!write(&town, meeting, "a", &note("Első.")).await.unwrap());
        assert!(matches!(write(&town, meeting, "b", &note("b")).await, Err(Unchanged::Refused(()))));
        // What was taken away does not come back.
        assert!(write(&town, other, "c", &note("c")).await.unwrap());
        let version = town.entries(other).await[0].0.version;
        minutes::remove(&town, &town.writes().await, id("c"), version).await.unwrap();
        assert!(!write(&town, other, "c", &note("c")).await.unwrap());
        assert_eq!(words(&town, other).await, Vec::<String>::new());
    });
}

#[test]
fn who_edits_what_changed_meanwhile_changes_nothing() {
    in_town(async |town| {
        let meeting = town.begun().await;
        write(&town, meeting, "a", &note("Első.")).await.unwrap();
        let (grant, read) = (town.writes().await, town.entries(meeting).await[0].0.version);
        minutes::edit(&town, &grant, id("a"), read, &note("Első, javítva.")).await.unwrap();
        let late = minutes::edit(&town, &grant, id("a"), read, &note("Másé.")).await;
        assert!(matches!(late, Err(Unchanged::Meanwhile)));
        assert!(matches!(minutes::remove(&town, &grant, id("a"), read).await, Err(Unchanged::Meanwhile)));
        // A number that nobody can have read is no other record's.
        for made_up in [0, -1, i64::MAX] {
            let edited = minutes::edit(&town, &grant, id("a"), made_up, &note("x")).await;
            assert!(matches!(edited, Err(Unchanged::Meanwhile)), "{made_up}");
        }
        assert_eq!(words(&town, meeting).await, ["Első, javítva."]);
        let none = minutes::edit(&town, &grant, id("none"), 1, &note("x")).await;
        assert!(matches!(none, Err(Unchanged::Gone)));
    });
}

#[test]
fn what_two_write_at_once_both_stands_and_of_two_who_edit_one_hears_of_it() {
    in_town(async |town| {
        let meeting = town.begun().await;
        let (again, grant) = (town.store.again().await, town.writes().await);
        for at in 0..5 {
            let (one, other) = (format!("one {at}"), format!("other {at}"));
            let (said, says) = (note(&one), note(&other));
            let (first, second) = tokio::join!(
                minutes::write(&town, &grant, meeting, None, id(&one), &said),
                minutes::write(&again, &grant, meeting, None, id(&other), &says),
            );
            assert!(first.unwrap() && second.unwrap());
        }
        let entries = town.entries(meeting).await;
        let mut positions: Vec<f64> = entries.iter().filter_map(|one| one.0.number("position")).collect();
        positions.dedup();
        assert_eq!((entries.len(), positions.len()), (10, 10), "each at a place of its own");
        // The same line from two telephones.
        let said = note("twice");
        let (first, second) = tokio::join!(
            minutes::write(&town, &grant, meeting, None, id("twice"), &said),
            minutes::write(&again, &grant, meeting, None, id("twice"), &said),
        );
        assert_ne!(first.unwrap(), second.unwrap(), "new once");
        let version = town.entries(meeting).await.last().unwrap().0.version;
        let (one, other) = (note("one"), note("other"));
        let (first, second) = tokio::join!(
            minutes::edit(&town, &grant, id("twice"), version, &one),
            minutes::edit(&again, &grant, id("twice"), version, &other),
        );
        let lost = |result: &Result<(), Unchanged<()>>| matches!(result, Err(Unchanged::Meanwhile));
        assert!(first.is_ok() && lost(&second) || lost(&first) && second.is_ok());
    });
}

#[test]
fn minutes_are_approved_when_members_have_read_them_and_public_where_the_meeting_is() {
    in_town(async |town| {
        for public in [true, false] {
            let plan = Plan { starts: Some(start("2026-11-22T14:00")), public, ..plan() };
            let meeting = town.announced(&plan).await;
            town.step(meeting, Steps::Begin).await.unwrap();
            let empty = prepare(&town, meeting, false).await;
            assert!(matches!(empty, Err(Unchanged::Refused(Refused::Empty))));
            let name = format!("{public}");
            write(&town, meeting, &name, &note("a")).await.unwrap();
            let early = pass(&town, meeting, Event::Approve).await;
            assert!(matches!(early, Err(Unchanged::Refused(Refused::NotNow))));
            assert_eq!(prepare(&town, meeting, false).await.unwrap(), State::Prepared);
            assert_eq!(prepare(&town, meeting, true).await.unwrap(), State::LiveDraft);
            prepare(&town, meeting, false).await.unwrap();
            let late = write(&town, meeting, &format!("{public} more"), &note("b")).await;
            assert!(matches!(late, Err(Unchanged::Refused(()))), "written out, they are written no more");
            let version = town.entries(meeting).await[0].0.version;
            let late = minutes::edit(&town, &town.writes().await, id(&name), version, &note("x")).await;
            assert!(matches!(late, Err(Unchanged::Refused(()))));
            pass(&town, meeting, Event::Review).await.unwrap();
            let (grant, version) = (town.writes().await, town.entries(meeting).await[0].0.version);
            let late = minutes::edit(&town, &grant, id(&name), version, &note("x")).await;
            assert!(matches!(late, Err(Unchanged::Refused(()))), "while members read nothing changes");
            let late = minutes::remove(&town, &grant, id(&name), version).await;
            assert!(matches!(late, Err(Unchanged::Refused(()))));
            let of = async || minutes::of(&town.read().await.unwrap(), meeting).await.unwrap().unwrap();
            let until = of().await.review_until().unwrap();
            assert_eq!(until, town.today() + chrono::TimeDelta::days(7));
            town.clock().advance(7 * DAY);
            let open = pass(&town, meeting, Event::Approve).await;
            assert!(matches!(open, Err(Unchanged::Refused(Refused::ReviewOpen))), "the last day counts");
            town.clock().advance(DAY);
            let hasty = pass(&town, meeting, Event::Publish).await;
            assert!(matches!(hasty, Err(Unchanged::Refused(Refused::NotNow))));
            assert_eq!(pass(&town, meeting, Event::Approve).await.unwrap(), State::Approved);
            assert_eq!(of().await.approved_on(), Some(town.today()));
            assert_eq!(of().await.0.audience, Audience::Members);
            town.step(meeting, Steps::End).await.unwrap();
            town.step(meeting, Steps::Close).await.unwrap();
            assert_eq!(pass(&town, meeting, Event::Publish).await.unwrap(), State::Published);
            let audience = if public { Audience::Public } else { Audience::Members };
            assert_eq!(of().await.0.audience, audience);
        }
    });
}

#[test]
fn published_minutes_of_a_meeting_that_is_public_no_more_are_for_the_members() {
    in_town(async |town| {
        let meeting = in_review(&town).await;
        town.clock().advance(8 * DAY);
        pass(&town, meeting, Event::Approve).await.unwrap();
        pass(&town, meeting, Event::Publish).await.unwrap();
        town.step(meeting, Steps::End).await.unwrap();
        let audience =
            async || minutes::of(&town.read().await.unwrap(), meeting).await.unwrap().unwrap().0.audience;
        let held = Plan { starts: Some(start("2026-11-22T14:00")), ..plan() };
        town.describe(meeting, &held).await;
        assert_eq!(audience().await, Audience::Public);
        town.describe(meeting, &Plan { public: false, ..held.clone() }).await;
        assert_eq!(audience().await, Audience::Members);
        town.describe(meeting, &held).await;
        assert_eq!(audience().await, Audience::Members, "nothing becomes public by the way");
    });
}

#[test]
fn those_who_were_invited_hear_that_minutes_are_to_be_read_and_are_public() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = in_review(&town).await;
        let told = async |topic: &str| {
            let text = "SELECT person FROM notice WHERE topic = $1";
            let values = vec![store::sql::text(topic)];
            let rows = store::sql::query(&town.read().await.unwrap(), "look", text, values).await.unwrap();
            rows.iter().map(|row| Id::from_uuid(store::sql::get(row, 0).unwrap())).collect::<Vec<_>>()
        };
        let reading = told("roundtable-news-review").await;
        assert!(reading.len() == 2 && reading.contains(&bela));
        assert_eq!(told("roundtable-news-minutes").await, []);
        town.clock().advance(8 * DAY);
        pass(&town, meeting, Event::Approve).await.unwrap();
        pass(&town, meeting, Event::Publish).await.unwrap();
        assert_eq!(told("roundtable-news-minutes").await.len(), 2);
    });
}

#[test]
fn a_line_is_read_by_whoever_may_read_of_its_item() {
    in_town(async |town| {
        let meeting = town.planned(&Plan { starts: Some(start("2026-11-22T14:00")), ..plan() }).await;
        let other = town.item(None, "parked").await;
        let mut items = Vec::new();
        for kind in [Item::Common, Item::Internal, Item::Hidden] {
            let said = agenda::Said { kind, ..topic(kind.name()) };
            let item = agenda::add(&town, &town.convene().await, town.table, Some(meeting), &said).await;
            items.push((kind, item.unwrap()));
        }
        town.step(meeting, Steps::Announce).await.unwrap();
        town.step(meeting, Steps::Begin).await.unwrap();
        let grant = town.writes().await;
        let line = async |item, name: &str| {
            minutes::write(&town, &grant, meeting, item, id(name), &note(name)).await
        };
        for (kind, item) in items {
            assert!(line(Some(item), kind.name()).await.unwrap());
        }
        assert!(line(None, "whole").await.unwrap());
        assert!(matches!(line(Some(other), "none").await, Err(Unchanged::Refused(()))));
        assert!(matches!(line(Some(id("nowhere")), "none").await, Err(Unchanged::Refused(()))));
        let audiences: Vec<Audience> = town.entries(meeting).await.iter().map(|one| one.0.audience).collect();
        let hidden = Audience::Stewards(Viewers::FACILITATORS);
        assert_eq!(audiences, [Audience::Public, Audience::Members, hidden, Audience::Public]);
        // Said otherwise, it is for the same.
        let version = town.entries(meeting).await[2].0.version;
        minutes::edit(&town, &grant, id("hidden"), version, &note("x")).await.unwrap();
        assert_eq!(town.entries(meeting).await[2].0.audience, hidden);
    });
}

#[test]
fn what_is_said_is_said_from_a_seat_of_this_table() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        let meeting = town.begun().await;
        assert!(write(&town, meeting, "a", &Said { seat: Some(seat), ..note("a") }).await.unwrap());
        let foreign = Said { seat: Some(id("elsewhere")), ..note("b") };
        assert!(matches!(write(&town, meeting, "b", &foreign).await, Err(Unchanged::Refused(()))));
        let version = town.entries(meeting).await[0].0.version;
        let edited = minutes::edit(&town, &town.writes().await, id("a"), version, &foreign).await;
        assert!(matches!(edited, Err(Unchanged::Refused(()))));
        assert_eq!(town.entries(meeting).await[0].seat(), Some(seat));
    });
}
