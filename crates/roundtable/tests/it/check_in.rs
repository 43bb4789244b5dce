//! Checking in with the code on the wall: when, for which seat, and how often somebody may be wrong.

use chrono_tz::Europe::Budapest;
use kernel::Id;
use kernel::policy::{Actor, Held, Relation, Role};
use roundtable::check_in::{self, Arrival, Code, Refused};
use roundtable::meetings::Plan;
use roundtable::model::attendance::{How, Way};
use roundtable::model::meeting::{Event, Mode};
use roundtable::model::seat::Part;
use roundtable::model::table::Light;
use roundtable::{Unchanged, attendance};

use crate::town::{DAY, Town, in_town, link, plan, rules, start};

/// A meeting that starts two hours after every test begins, at noon.
fn soon() -> Plan {
    Plan { starts: Some(start("2026-11-22T14:00")), mode: Mode::InPerson, ..plan() }
}

async fn open(town: &Town, meeting: Id) -> Result<(), Unchanged<()>> {
    check_in::open(town, &town.writes().await, Budapest, meeting).await
}

async fn code(town: &Town, meeting: Id) -> Option<Code> {
    let (here, on) = (town.meeting(meeting).await, town.read().await.unwrap());
    let now = town.clock().now();
    check_in::code(&on, &town.writes().await, &here, Budapest, now).await.unwrap()
}

fn typed(code: &str) -> Arrival {
    Arrival { code: code.to_owned(), ..Arrival::default() }
}

async fn arrive(town: &Town, who: Id, meeting: Id, arrival: &Arrival) -> Result<(), Refused> {
    let grant = town.may(&Actor::person(who, [])).await.unwrap();
    match check_in::own(town, &grant, Budapest, meeting, arrival).await {
        Ok(()) => Ok(()),
        Err(Unchanged::Refused(why)) => Err(why),
        Err(error) => panic!("{error}"),
    }
}

/// How it is noted of a seat, and by which way.
async fn noted(town: &Town, meeting: Id, seat: Id) -> Option<(How, Way)> {
    let there = attendance::of(&town.read().await.unwrap(), meeting).await.unwrap();
    there.iter().find(|one| one.seat == Some(seat)).map(|one| (one.how, one.way))
}

#[test]
fn the_door_opens_an_hour_before_and_what_is_called_off_had_nobody() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        town.light(&[Light::CheckIn]).await;
        let meeting = town.announced(&Plan { starts: Some(start("2026-11-24T14:00")), ..soon() }).await;
        assert!(matches!(open(&town, meeting).await, Err(Unchanged::Refused(()))), "days before");
        assert!(matches!(open(&town, Id::foreign("test", "none")).await, Err(Unchanged::Gone)));
        let begins = town.meeting(meeting).await.begins(Budapest).unwrap();
        let early = (begins.micros() - town.clock().now().micros()) / 1_000_000 - 60 * 60;
        town.clock().advance(early - 1);
        assert!(matches!(open(&town, meeting).await, Err(Unchanged::Refused(()))), "a second too early");
        town.clock().advance(1);
        assert_eq!(code(&town, meeting).await, None, "nobody opened it");
        open(&town, meeting).await.unwrap();
        let shown = code(&town, meeting).await.unwrap();
        open(&town, meeting).await.unwrap();
        assert_eq!(code(&town, meeting).await.unwrap(), shown, "opened twice it is one door");
        assert_eq!(town.audited("roundtable.open_check_in", None).await, 1);
        arrive(&town, bela, meeting, &typed(&shown.digits)).await.unwrap();
        assert_eq!(noted(&town, meeting, seat).await, Some((How::Present, Way::Code)));
        town.step(meeting, Event::Postpone).await.unwrap();
        assert_eq!(noted(&town, meeting, seat).await, None);
        assert_eq!(arrive(&town, bela, meeting, &typed(&shown.digits)).await, Err(Refused::NotNow));
        assert_eq!(code(&town, meeting).await, None);
    });
}

#[test]
fn who_types_the_code_is_there_whatever_was_noted_and_nobody_is_there_twice() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let (other, cili) = town.sits("cili").await;
        let dora = town.person("dora").await;
        town.hold(seat, dora, Part::Alternate).await;
        town.light(&[Light::CheckIn]).await;
        let meeting = town.announced(&soon()).await;
        town.step(meeting, Event::Begin).await.unwrap();
        open(&town, meeting).await.unwrap();
        let shown = code(&town, meeting).await.unwrap();
        let minutes = town.writes().await;
        attendance::note(&town, &minutes, meeting, seat, Some(How::Absent)).await.unwrap();
        let spaced = format!("{} {}", &shown.digits[..3], &shown.digits[3..]);
        arrive(&town, dora, meeting, &typed(&spaced)).await.unwrap();
        assert_eq!(noted(&town, meeting, seat).await, Some((How::Present, Way::Code)), "the alternate came");
        attendance::note(&town, &minutes, meeting, other, Some(How::Remote)).await.unwrap();
        arrive(&town, cili, meeting, &typed(&shown.digits)).await.unwrap();
        assert_eq!(noted(&town, meeting, other).await, Some((How::Remote, Way::List)), "it is known");
        arrive(&town, bela, meeting, &typed(&shown.digits)).await.unwrap();
        assert_eq!(attendance::of(&town.read().await.unwrap(), meeting).await.unwrap().len(), 2);
        assert_eq!(town.audited("roundtable.check_in", Some(bela)).await, 1);

        // Who has no seat is noted nowhere, and another's seat is not one's own.
        let held = [Held { role: Role::Coordinator, organization: None }];
        let grant = town.may(&Actor::person(town.person("gabor").await, held)).await.unwrap();
        let none = check_in::own(&town, &grant, Budapest, meeting, &typed(&shown.digits)).await;
        assert!(matches!(none, Err(Unchanged::Refused(Refused::NoSeat))));
        attendance::note(&town, &minutes, meeting, other, None).await.unwrap();
        let foreign = Arrival { seat: Some(other), ..typed(&shown.digits) };
        arrive(&town, bela, meeting, &foreign).await.unwrap();
        assert_eq!(noted(&town, meeting, other).await, None);
    });
}

#[test]
fn codes_change_end_with_the_door_and_are_not_guessed() {
    in_town(async |town| {
        let (seat, bela) = town.sits("bela").await;
        let (_, cili) = town.sits("cili").await;
        let meeting = town.announced(&soon()).await;
        town.step(meeting, Event::Begin).await.unwrap();
        assert!(matches!(open(&town, meeting).await, Err(Unchanged::Refused(()))), "it is not lit");
        town.light(&[Light::CheckIn]).await;
        open(&town, meeting).await.unwrap();
        let old = code(&town, meeting).await.unwrap();
        town.clock().advance(old.lasts + 180);
        assert_eq!(arrive(&town, bela, meeting, &typed(&old.digits)).await, Err(Refused::Wrong), "two later");
        for _ in 0..4 {
            assert_eq!(arrive(&town, bela, meeting, &typed("nonsense")).await, Err(Refused::Wrong));
        }
        let now = code(&town, meeting).await.unwrap();
        let wait = arrive(&town, bela, meeting, &typed(&now.digits)).await;
        assert_eq!(wait, Err(Refused::Wait(15)), "five wrong ones: even the right one waits");
        assert_eq!(noted(&town, meeting, seat).await, None);
        arrive(&town, cili, meeting, &typed(&now.digits)).await.unwrap();
        town.clock().advance(15 * 60);
        let now = code(&town, meeting).await.unwrap();
        arrive(&town, bela, meeting, &typed(&now.digits)).await.unwrap();
        check_in::close(&town, &town.writes().await, meeting).await.unwrap();
        assert_eq!(code(&town, meeting).await, None);
        assert_eq!(arrive(&town, bela, meeting, &typed(&now.digits)).await, Err(Refused::NotNow));
        open(&town, meeting).await.unwrap();
        assert_ne!(code(&town, meeting).await.unwrap().digits, now.digits, "another secret");
        town.step(meeting, Event::End).await.unwrap();
        assert_eq!(code(&town, meeting).await, None, "it is over");
    });
}

#[test]
fn the_link_in_a_letter_checks_in_for_its_seat_alone() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        town.light(&[Light::CheckIn]).await;
        let hybrid = Plan { mode: Mode::Hybrid, ..soon() };
        let meeting = town.announced(&hybrid).await;
        let letters = town.letters().await;
        let to = |name: &str| link(&letters.iter().find(|(to, _)| to.starts_with(name)).unwrap().1);
        let (bela, anna) = (to("bela"), to("anna"));
        let grant = rules().grant(&Actor::VISITOR, Relation::Nobody).unwrap();
        town.step(meeting, Event::Begin).await.unwrap();
        let closed = check_in::by_link(&town, &grant, Budapest, &bela, &typed("123456")).await;
        assert!(matches!(closed, Err(Unchanged::Refused(Refused::NotNow))));
        open(&town, meeting).await.unwrap();
        let shown = code(&town, meeting).await.unwrap();
        let wrong = check_in::by_link(&town, &grant, Budapest, &bela, &typed("1")).await;
        assert!(matches!(wrong, Err(Unchanged::Refused(Refused::Wrong))));
        let remote = Arrival { remote: true, ..typed(&shown.digits) };
        check_in::by_link(&town, &grant, Budapest, &bela, &remote).await.unwrap();
        assert_eq!(noted(&town, meeting, seat).await, Some((How::Remote, Way::Code)));
        // Who calls the table together was invited without a seat.
        let none = check_in::by_link(&town, &grant, Budapest, &anna, &remote).await;
        assert!(matches!(none, Err(Unchanged::Refused(Refused::NoSeat))));
        town.clock().advance(4 * DAY);
        let over = check_in::by_link(&town, &grant, Budapest, &bela, &remote).await;
        assert!(matches!(over, Err(Unchanged::Gone)), "the link is over");
    });
}
