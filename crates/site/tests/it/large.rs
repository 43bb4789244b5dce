//! A table of more seats than anybody scrolls through: its long lists stand kind by kind, and page by page.

use http::StatusCode;
use kernel::policy::{Actor, Grant, Relation, Role};
use kernel::{Id, Lang};
use people::policy::Invite;
use people::{Invitation, enrol};
use roundtable::model::seat::{Category, Part};
use roundtable::seats::{self, New};
use testkit::{TestStore, on_both};

use crate::convening::{done, planned};
use crate::signing_in::{leads, signed_in};
use crate::town::Town;

/// Sets up so many seats of communities, each with a delegate.
async fn crowd(town: &Town, table: Id, count: usize) {
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    let invites: Grant<Invite> = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
    let today = unit.now().utc().date_naive();
    for at in 0..count {
        let community = Some((Lang::EN, format!("Circle {at:03}")));
        let category = if at < 20 { Category::Ngo } else { Category::CommunityRepresentative };
        let new = New { community, category: Some(category), ..New::default() };
        let seat = seats::set_up(&mut unit, table, &new, today).await.unwrap();
        let name = format!("Person {at:03}");
        let invitation = Invitation { name, address: None, language: Lang::EN, roles: Vec::new() };
        let person = enrol(&unit, &invites, &invitation).await.unwrap();
        seats::put(&unit, seat, person.id, Part::Delegate).await.unwrap();
    }
    unit.commit().await.unwrap();
}

async fn read(town: &Town, session: &str, path: &str) -> String {
    let answer = town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    answer.body
}

/// How many names of people or circles stand on a page.
fn listed(page: &str, name: &str) -> usize {
    page.matches(&format!("{name} ")).count()
}

#[test]
fn long_lists_stand_kind_by_kind_and_page_by_page() {
    on_both(&site::history(), async |store: TestStore| {
        let town = Town::on(store).await;
        let anna = signed_in(&town, "anna", &[Role::Coordinator]).await;
        let (table, meeting) = planned(&town, &anna).await;
        let (desk, path) = (format!("/en/tables/{table}"), format!("/en/tables/meeting/{meeting}"));
        crowd(&town, table.parse().unwrap(), 20).await;
        let few = read(&town, &anna, &desk).await;
        assert_eq!(listed(&few, "Circle"), 20, "few stand all at once");
        crowd(&town, table.parse().unwrap(), 125).await;
        let all = read(&town, &anna, &desk).await;
        assert_eq!(listed(&all, "Circle"), 0, "many stand by their kind alone");
        for (of, count) in [("ngo", 40), ("community_representative", 105)] {
            assert!(all.contains(&format!("?of={of}#seats")) && all.contains(&format!("({count})")), "{of}");
        }
        let ngos = read(&town, &anna, &format!("{desk}?of=ngo")).await;
        assert_eq!(listed(&ngos, "Circle"), 40);
        let last = read(&town, &anna, &format!("{desk}?of=community_representative&page=2")).await;
        assert_eq!(listed(&last, "Circle"), 45);
        assert!(last.contains("Circle 124") && !last.contains("Circle 020"), "in their order");
        // What is looked at stays beside the list one was in.
        let seat = last.split("page=2&#38;seat=").nth(1).unwrap().split('#').next().unwrap();
        let one = read(&town, &anna, &format!("{desk}?of=community_representative&page=2&seat={seat}")).await;
        assert!(one.contains("id=\"seat\"") && listed(&one, "Circle") == 46);
        invited(&town, &anna, &path).await;
        came(&town, &anna, &desk).await;
    });
}

/// On the day, the seats of one category stand there, page by page, and a form leads back to them.
async fn came(town: &Town, anna: &str, table: &str) {
    let said = async |path: &str, form: &str| town.send(path, form, &[("cookie", anna)]).await;
    let today = town.store.clock().now().utc().date_naive();
    let form = format!("do=plan&title=Today&date={today}&time=00%3A00");
    let path = done(town, anna, table, &form).await;
    for event in ["announce", "begin"] {
        let sent = said(&path, &format!("do=step&event={event}")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{event}");
    }
    let day = format!("{path}/day");
    let rows = |page: &str| page.matches("data-seat=").count();
    let all = read(town, anna, &day).await;
    assert_eq!(rows(&all), 40, "those of the first category with something left");
    assert!(all.contains("day?of=community_representative#who") && !all.contains("day?of=ngo#who"));
    let last = read(town, anna, &format!("{day}?of=community_representative&page=2")).await;
    assert_eq!(rows(&last), 45);
    let seat = last.split("data-seat=\"").nth(1).unwrap().split('"').next().unwrap();
    let form = |was: &str, how: &str| {
        format!(
            "do=there&group=community_representative&{seat}={was}.{how}&of=community_representative&page=2"
        )
    };
    let sent = said(&day, &form("none", "present")).await;
    assert!(leads(&sent).ends_with("?of=community_representative&page=2#who"), "{}", leads(&sent));
    let noted = read(town, anna, &format!("{day}?of=community_representative&page=2")).await;
    assert!(noted.contains("value=\"present.present\" checked"), "{noted}");
    // Somebody else noted otherwise meanwhile: the same page says so, with what was chosen here.
    let conflict = said(&day, &form("none", "absent")).await;
    assert_eq!(conflict.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(rows(&conflict.body), 45);
    // A category there is none of, and a page past the end.
    assert_eq!(rows(&read(town, anna, &format!("{day}?of=nothing")).await), 40);
    assert_eq!(rows(&read(town, anna, &format!("{day}?of=community_representative&page=9")).await), 45);
}

async fn invited(town: &Town, anna: &str, path: &str) {
    let said = async |form: &str| town.send(path, form, &[("cookie", anna)]).await;
    said("do=item&item_title=Housing&item_minutes=30&kind=common").await;
    assert_eq!(said("do=step&event=announce").await.status, StatusCode::SEE_OTHER);
    let all = read(town, anna, path).await;
    assert_eq!(listed(&all, "Person"), 0, "many are counted, and listed by what they answered");
    assert!(all.contains("?of=needs_action#invited") && all.contains(">146</strong>"), "{all}");
    let asked = read(town, anna, &format!("{path}?of=needs_action&page=3")).await;
    assert_eq!(listed(&asked, "Person"), 26, "{asked}");
    let invitation = asked.split("name=\"invitation\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let form = format!("do=answer&invitation={invitation}&answer=accept&of=needs_action&page=3");
    let sent = town.send(path, &form, &[("cookie", anna)]).await;
    assert!(leads(&sent).ends_with("?of=needs_action&page=3#invited"), "back to where one was");
    let come = read(town, anna, &format!("{path}?of=accepted")).await;
    assert_eq!(listed(&come, "Person"), 1);
    // An answer nobody gave, and one that is none, list nobody.
    for of in ["declined", "nothing", "%00"] {
        assert_eq!(listed(&read(town, anna, &format!("{path}?of={of}")).await, "Person"), 0, "{of}");
    }
}
