//! Answers given for somebody, and who goes instead.

use kernel::policy::Actor;
use kernel::{Id, Lang};
use roundtable::Unchanged;
use roundtable::invitations::{self, Answer, Needs};
use roundtable::model::invitation::{Event as Says, State as Stands};
use roundtable::model::seat::Part;
use roundtable::policy::Convene;

use crate::town::{Town, in_town, link, plan, says};

fn instead(person: Id) -> Answer {
    Answer { instead: Some(person), ..says(Says::Delegate) }
}

/// Bela's seat, with Cili who can sit there instead.
async fn seat(town: &Town) -> (Id, Id) {
    let (seat, bela) = town.sits("bela").await;
    let cili = town.person("cili").await;
    town.hold(seat, cili, Part::Alternate).await;
    (bela, cili)
}

#[test]
fn what_is_answered_for_somebody_is_marked_and_noted() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = town.announced(&plan()).await;
        let letters = town.letters().await;
        let anna = town.anna.id().unwrap();
        assert_eq!(town.answer_for(meeting, bela, &says(Says::Accept)).await.unwrap(), Stands::Accepted);
        assert!(town.row(meeting, bela).await.on_behalf);
        assert_eq!(town.audited("roundtable.answer_for", Some(anna)).await, 1);
        // Their own word takes its place.
        let secret = link(&letters.iter().find(|(to, _)| to.starts_with("bela")).unwrap().1);
        town.follow(&secret, &says(Says::Decline)).await.unwrap();
        let row = town.row(meeting, bela).await;
        assert!(!row.on_behalf && row.state == Stands::Declined);
        assert_eq!(town.audited("roundtable.answer", None).await, 1);
        // Of oneself one says it oneself.
        town.answer_for(meeting, anna, &says(Says::Accept)).await.unwrap();
        assert!(!town.row(meeting, anna).await.on_behalf);
        assert!(town.may::<Convene>(&Actor::person(bela, [])).await.is_err(), "and nobody else may");
    });
}

#[test]
fn what_somebody_needs_is_kept_with_their_answer() {
    in_town(async |town| {
        let bela = town.sits("bela").await.1;
        let meeting = town.announced(&plan()).await;
        let needs = Needs {
            remote: true,
            language: Some(Lang::AR),
            childcare: true,
            access: "Lift kell.".to_owned(),
        };
        let answer = Answer { needs: needs.clone(), ..says(Says::Accept) };
        town.answer_for(meeting, bela, &answer).await.unwrap();
        assert_eq!(town.row(meeting, bela).await.needs, needs);
        let in_person =
            roundtable::meetings::Plan { mode: roundtable::model::meeting::Mode::InPerson, ..plan() };
        let other = town.announced(&in_person).await;
        town.answer_for(other, bela, &answer).await.unwrap();
        assert!(!town.row(other, bela).await.needs.remote, "there is no elsewhere to take part from");
    });
}

#[test]
fn an_alternate_is_asked_and_a_stranger_is_not() {
    in_town(async |town| {
        let (bela, cili) = seat(&town).await;
        let stranger = town.person("stranger").await;
        let other = town.sits("dani").await.1;
        let meeting = town.announced(&plan()).await;
        town.letters().await;
        for person in [stranger, other, bela] {
            let refused = town.answer_for(meeting, bela, &instead(person)).await;
            assert!(matches!(refused, Err(Unchanged::Refused(()))));
        }
        assert_eq!(town.row(meeting, bela).await.state, Stands::NeedsAction);
        assert_eq!(town.written_to().await, Vec::<String>::new());
        assert_eq!(town.answer_for(meeting, bela, &instead(cili)).await.unwrap(), Stands::Delegated);
        assert_eq!(town.written_to().await, ["cili"]);
        let (delegate, alternate) = (town.row(meeting, bela).await, town.row(meeting, cili).await);
        assert_eq!((delegate.delegated_to, alternate.state), (Some(cili), Stands::NeedsAction));
        assert_eq!(alternate.seat, delegate.seat);
        // Said again, no second letter; said otherwise, nobody goes instead.
        town.answer_for(meeting, bela, &instead(cili)).await.unwrap();
        assert_eq!(town.written_to().await, Vec::<String>::new());
        town.answer_for(meeting, bela, &says(Says::Accept)).await.unwrap();
        assert_eq!(town.row(meeting, bela).await.delegated_to, None);
    });
}

#[test]
fn who_said_no_is_asked_again_when_they_are_to_go_for_somebody() {
    in_town(async |town| {
        let (bela, cili) = seat(&town).await;
        let meeting = town.announced(&plan()).await;
        town.answer_for(meeting, bela, &instead(cili)).await.unwrap();
        town.letters().await;
        // Cili sends Bela back: it is not so that each thinks the other goes.
        assert_eq!(town.answer_for(meeting, cili, &instead(bela)).await.unwrap(), Stands::Delegated);
        assert_eq!(town.row(meeting, bela).await.state, Stands::NeedsAction);
        assert_eq!(town.row(meeting, bela).await.delegated_to, None);
        assert_eq!(town.written_to().await, ["bela"]);
        town.answer_for(meeting, cili, &says(Says::Decline)).await.unwrap();
        town.answer_for(meeting, bela, &instead(cili)).await.unwrap();
        assert_eq!(town.row(meeting, cili).await.state, Stands::NeedsAction);
        assert_eq!(town.written_to().await, ["cili"]);
        // Who comes already is not asked again.
        town.answer_for(meeting, cili, &says(Says::Accept)).await.unwrap();
        town.answer_for(meeting, bela, &instead(cili)).await.unwrap();
        assert_eq!(town.row(meeting, cili).await.state, Stands::Accepted);
        assert_eq!(town.written_to().await, Vec::<String>::new());
    });
}

#[test]
fn those_who_can_go_instead_are_those_at_the_seat() {
    in_town(async |town| {
        let (bela, cili) = seat(&town).await;
        let meeting = town.announced(&plan()).await;
        let on = town.read().await.unwrap();
        let here = roundtable::meetings::one(&on, meeting).await.unwrap().unwrap();
        let of = async |person| {
            let found = invitations::of_person(&on, meeting, person).await.unwrap().unwrap();
            let all = invitations::alternates(&on, &here, &found).await.unwrap();
            all.iter().map(|person| person.id).collect::<Vec<Id>>()
        };
        assert_eq!(of(bela).await, [cili]);
        assert_eq!(of(town.anna.id().unwrap()).await, [], "an office is nobody else's");
    });
}
