//! Under which name a seat is shown, and to whom.

use std::sync::Arc;

use kernel::policy::{Actor, Held, Role};
use kernel::{Audience, Id, Lang, Viewers};
use network::about::About;
use network::model::about::Category;
use network::model::consent::Purpose::{
    Attribution, FundersReport, MemberList, MemberListAuthorities, OpenData, Print, Website,
};
use network::model::membership;
use roundtable::model::seat::Part;
use roundtable::names::{Eyes, Names};
use roundtable::seats::{self, New, Seat};
use roundtable::sitting::{Sitting, Sittings};

use crate::town::{Town, in_town, rules};

const PUBLIC: Eyes = Eyes::Public;
const CIVIL: Eyes = Eyes::Table(Viewers::CIVIL_MEMBERS);
const AUTHORITY: Eyes = Eyes::Table(Viewers::AUTHORITIES);

async fn all(town: &Town) -> Vec<Seat> {
    seats::all(&town.read().await.unwrap(), town.table).await.unwrap()
}

async fn sitting(town: &Town) -> Arc<Sitting> {
    Sittings::default().of(&town.read().await.unwrap(), town.table).await.unwrap()
}

/// Who meets the name of an organisation, and beside what was said: everybody, the table, its authorities, the keeper.
async fn seen(town: &Town, organization: Id) -> ([bool; 4], [bool; 4]) {
    let (sitting, seats) = (sitting(town).await, all(town).await);
    let seat = seats.iter().find(|seat| seat.organization() == Some(organization)).unwrap();
    let (mut named, mut said) = ([false; 4], [false; 4]);
    for (at, eyes) in [PUBLIC, CIVIL, AUTHORITY, Eyes::Keeper].into_iter().enumerate() {
        let names = Names::new(Arc::clone(&sitting), eyes);
        named[at] = names.of(seat, Lang::HU).is_some();
        said[at] = names.said_by(seat, Lang::HU).is_some();
    }
    (named, said)
}

#[test]
fn a_seat_is_named_where_its_organisation_said_so_and_nowhere_else() {
    in_town(async |town| {
        let members = &[MemberList, MemberListAuthorities][..];
        let (no, keeper) = ([false; 4], [false, false, false, true]);
        for (name, purposes, audience, named, said) in [
            ("nothing", &[][..], Audience::Hidden, keeper, no),
            ("nothing but public", &[], Audience::Public, keeper, no),
            ("website", &[Website], Audience::Public, [true, false, false, true], no),
            ("website narrowed", &[Website], Audience::Members, keeper, no),
            ("list", &[MemberList], Audience::MembersWithoutAuthorities, [false, true, false, true], no),
            ("list for a public record", &[MemberList], Audience::Public, [false, true, false, true], no),
            ("list with authorities", members, Audience::Members, [false, true, true, true], no),
            ("list narrowed", members, Audience::MembersWithoutAuthorities, [false, true, false, true], no),
            ("list of a hidden record", members, Audience::Hidden, keeper, no),
            ("authorities alone", &[MemberListAuthorities], Audience::Members, keeper, no),
            ("elsewhere", &[Print, OpenData], Audience::Public, keeper, no),
            ("attribution alone", &[Attribution], Audience::Public, keeper, keeper),
            (
                "attribution in the list",
                &[Attribution, MemberList],
                Audience::Members,
                [false, true, false, true],
                [false, true, false, true],
            ),
            (
                "attribution everywhere",
                &[Attribution, MemberList, MemberListAuthorities, Website],
                Audience::Public,
                [true; 4],
                [true; 4],
            ),
        ] {
            let id = town.organization(name, Category::Ngo).await;
            town.seat(id).await;
            town.consents(id, purposes, audience).await;
            assert_eq!(seen(&town, id).await, (named, said), "{name}");
            // Who leaves is named nowhere, whatever stood.
            town.membership(id, membership::Event::Withdraw).await;
            assert_eq!(seen(&town, id).await, (no, no), "{name}, left");
        }
    });
}

#[test]
fn a_paper_names_whom_everybody_who_gets_it_may_name() {
    in_town(async |town| {
        let [list, authorities, funder] = [MemberList, MemberListAuthorities, FundersReport];
        for (name, purposes, audience, round, sheet) in [
            ("nothing", &[][..], Audience::Public, false, false),
            ("website", &[Website, funder], Audience::Public, false, false),
            ("without authorities", &[list, funder], Audience::Members, false, false),
            (
                "a record without them",
                &[list, authorities],
                Audience::MembersWithoutAuthorities,
                false,
                false,
            ),
            ("the table", &[list, authorities], Audience::Members, true, false),
            ("the table and who pays", &[list, authorities, funder], Audience::Members, true, true),
        ] {
            let id = town.organization(name, Category::Ngo).await;
            town.seat(id).await;
            town.consents(id, purposes, audience).await;
            let named = async |eyes| {
                let seats = all(&town).await;
                let seat = seats.iter().find(|seat| seat.organization() == Some(id)).unwrap();
                let names = Names::new(sitting(&town).await, eyes);
                names.of(seat, Lang::HU).is_some()
            };
            assert_eq!([named(Eyes::Round).await, named(Eyes::Sheet).await], [round, sheet], "{name}");
            town.membership(id, membership::Event::Withdraw).await;
            assert_eq!([named(Eyes::Round).await, named(Eyes::Sheet).await], [false; 2], "{name}, left");
        }
    });
}

#[test]
fn an_alias_is_shown_as_a_name_is_and_one_that_never_joined_is_not() {
    in_town(async |town| {
        let alias = town.organization("Fedőnév Kör", Category::Ngo).await;
        let coordinator = Actor::person(alias, [Held { role: Role::Coordinator, organization: None }]);
        let tend = rules().grant(&coordinator, kernel::policy::Relation::Nobody).unwrap();
        let unit = town.begin(&Actor::OPERATOR).await.unwrap();
        let about = About { alias: true, category: Some(Category::Ngo), ..About::default() };
        about.keep(&unit, &tend, alias).await.unwrap();
        unit.commit().await.unwrap();
        town.seat(alias).await;
        town.consents(alias, &[MemberList], Audience::Members).await;
        assert_eq!(seen(&town, alias).await.0, [false, true, false, true]);
        let known = town.known("Csak Hallomás", Some(Category::Ngo)).await;
        town.seat(known).await;
        town.consents(known, &[Website, MemberList], Audience::Public).await;
        assert_eq!(seen(&town, known).await.0, [false; 4], "a consent counts from who sits at the table");
    });
}

#[test]
fn a_community_is_named_to_the_table_and_to_all_only_where_its_seat_is_public() {
    in_town(async |town| {
        let (seat, _) = town.sits("bela").await;
        let named = async |eyes| {
            let seats = all(&town).await;
            let names = Names::new(sitting(&town).await, eyes);
            assert!(names.said_by(&seats[0], Lang::HU).is_none(), "nobody asked it");
            names.of(&seats[0], Lang::HU).map(|text| text.body.to_string())
        };
        assert_eq!(named(PUBLIC).await, None);
        for eyes in [CIVIL, AUTHORITY, Eyes::Keeper] {
            assert_eq!(named(eyes).await.as_deref(), Some("bela köre"));
        }
        town.change("UPDATE seat SET audience = 'public' WHERE id = $1", vec![store::sql::id(seat)]).await;
        assert_eq!(named(PUBLIC).await.as_deref(), Some("bela köre"));
    });
}

#[test]
fn whoever_sits_for_an_authority_sees_what_authorities_see() {
    in_town(async |town| {
        let eyes = async |actor: &Actor| Eyes::of(&town.read().await.unwrap(), actor).await.unwrap();
        let seat = async |organization, category| {
            let new = New { organization: Some(organization), category: Some(category), ..New::default() };
            seats::add(&town, &town.convene().await, town.table, &new, town.today()).await.unwrap()
        };
        let joined = town.organization("Kitalált Hivatal", Category::StateAuthority).await;
        let ngo = town.organization("Képzelt Híd", Category::Ngo).await;
        let heard = town.known("Másik Hivatal", Some(Category::StateAuthority)).await;
        let unknown = town.known("Ki Tudja", None).await;
        let asked = town.known("Új Kör", Some(Category::Ngo)).await;
        let of = |name, organization| town.signed_in(Id::foreign("test", name), organization);
        assert_eq!(eyes(&of("a", joined)).await, AUTHORITY);
        assert_eq!(eyes(&of("b", ngo)).await, CIVIL);
        assert_eq!(eyes(&of("c", heard)).await, AUTHORITY, "also before it has joined the network");
        assert_eq!(eyes(&of("d", unknown)).await, AUTHORITY, "of no known kind");
        assert_eq!(eyes(&of("e", asked)).await, CIVIL);
        // By their seat alone.
        let (bela, cili) = (town.person("bela").await, town.person("cili").await);
        let authority = seat(heard, Category::StateAuthority).await;
        town.hold(authority, bela, Part::Delegate).await;
        town.hold(seat(asked, Category::Ngo).await, cili, Part::Delegate).await;
        let community = town.sits("dani").await.1;
        assert_eq!(eyes(&Actor::person(bela, [])).await, AUTHORITY);
        assert_eq!(eyes(&Actor::person(cili, [])).await, CIVIL);
        assert_eq!(eyes(&Actor::person(community, [])).await, CIVIL);
        seats::release(&town, &town.convene().await, town.table, authority, bela).await.unwrap();
        assert_eq!(eyes(&Actor::person(bela, [])).await, CIVIL);
    });
}
