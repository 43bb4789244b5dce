//! What more a form of a service asks, through the whole site: needs, who may see what, several places, hours that are not
//! weekly, and letters to those who share a place that moves.

use directory::model::entities::{ADDRESS, LOCATION, PHONE, SCHEDULE, SERVICE, SERVICE_AT_LOCATION};
use http::StatusCode;
use kernel::policy::{Actor, Relation, Role};
use kernel::{Audience, Lang, Record, Value};
use network::model::ORGANIZATION;
use store::records;
use testkit::on_both;

use crate::editing::{DAY, decide, fields, form_path, letters, page, press, public, waiting, with, write};
use crate::signing_in::{holding, leads, signed_in};
use crate::town::{Town, id};

async fn save(town: &Town, records: Vec<Record>) {
    let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
    for mut record in records {
        unit.save(&mut record).await.unwrap();
    }
    unit.commit().await.unwrap();
}

/// The town's place with an address.
async fn with_address(town: &Town) {
    let mut address = Record::new(&ADDRESS, id("address"));
    address.audience = Audience::Public;
    address.set("location_id", Some(Value::Id(id("place"))));
    for (name, says) in [
        ("address_1", "Minta utca 1."),
        ("city", "Mintaváros"),
        ("state_province", "Mintaváros"),
        ("postal_code", "1081"),
        ("country", "HU"),
        ("address_type", "physical"),
    ] {
        address.set(name, Some(Value::Line(says.into())));
    }
    save(town, vec![address]).await;
}

/// Another organisation with a service at the same place.
async fn with_neighbour(town: &Town, name: &str) {
    let mut organization = Record::new(&ORGANIZATION, id(name));
    organization.tell("name", Lang::HU, "Szomszéd Kör");
    organization.tell("description", Lang::HU, "Mellettük.");
    organization.set("email", Some(Value::Line(format!("{name}@szomszed.example").into())));
    let mut service = Record::new(&SERVICE, id(&format!("{name} service")));
    service.set("organization_id", Some(Value::Id(organization.id)));
    service.set("status", Some(Value::Line("active".into())));
    service.tell("name", Lang::HU, "Varróóra");
    let mut at = Record::new(&SERVICE_AT_LOCATION, id(&format!("{name} at")));
    at.set("service_id", Some(Value::Id(service.id)));
    at.set("location_id", Some(Value::Id(id("place"))));
    let mut records = vec![organization, service, at];
    records.iter_mut().for_each(|record| record.audience = Audience::Public);
    save(town, records).await;
}

/// The service at a place of somebody else's too.
async fn with_foreign_place(town: &Town) {
    let mut hall = Record::new(&LOCATION, id("hall"));
    hall.set("location_type", Some(Value::Line("physical".into())));
    hall.tell("name", Lang::HU, "Nagyterem");
    let mut host = Record::new(&ORGANIZATION, id("host"));
    host.tell("name", Lang::HU, "Művelődési Ház");
    host.tell("description", Lang::HU, "Ház.");
    hall.set("organization_id", Some(Value::Id(host.id)));
    let mut there = Record::new(&SERVICE_AT_LOCATION, id("there"));
    there.set("service_id", Some(Value::Id(id("service"))));
    there.set("location_id", Some(Value::Id(hall.id)));
    let mut records = vec![host, hall, there];
    records.iter_mut().for_each(|record| record.audience = Audience::Public);
    save(town, records).await;
}

#[test]
fn needs_are_chosen_by_their_names_and_the_service_is_found_by_them() {
    on_both(&site::history(), async |store| {
        let town = Town::with_needs(store).await;
        let grant = site::policy().grant(&Actor::OPERATOR, Relation::Keeper).unwrap();
        directory::needs::settle(&town.store, &grant, &site::needs(None).unwrap()).await.unwrap();
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let needs = site::needs(None).unwrap();
        let [first, other] = [&needs.all()[0], &needs.all()[20]];
        let name = |need: &directory::needs::Need, lang| need.label.get(lang).unwrap().1.to_owned();
        let form = page(&town, &provider, &form_path()).await.body;
        let group = needs.groups()[first.group].name.get(Lang::EN).unwrap().1.replace('&', "&#38;");
        assert!(form.contains(&format!("<summary>{group}</summary>")), "{form}");
        assert!(
            form.contains(&name(first, Lang::EN)) && !form.contains("<details class=\"ds-details\" open>")
        );
        let unknown = write(&town, &provider, &[("needs", "dragons")], "submit").await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unknown.body.contains("What is it good for: please choose"), "{}", unknown.body);
        let both = format!("{},{}", first.code, other.code);
        let sent = write(&town, &provider, &[("needs", &both)], "submit").await;
        assert_eq!(leads(&sent), format!("{}?sent", form_path()));
        let again = page(&town, &provider, &form_path()).await.body;
        assert!(again.contains("<details class=\"ds-details\" open>"), "{again}");
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one.replace("/en/", "/hu/")).await.body;
        assert!(read.contains(&format!("{}, {}", name(first, Lang::HU), name(other, Lang::HU))), "{read}");
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        town.live.step().await.unwrap();
        let found = town.get(&format!("/hu/need/{}", other.code)).await;
        assert!(found.body.contains("Vándorfecske tanácsadás"), "{}", found.body);

        // One is taken away, and brought back as it was.
        write(&town, &provider, &[("needs", &first.code)], "submit").await;
        let one = waiting(&town, &moderator).await;
        decide(&town, &moderator, &one, "approve", &[]).await;
        let past = format!("/en/history/{}", id("service"));
        let history = page(&town, &moderator, &past).await.body;
        assert!(history.contains(&name(other, Lang::EN)), "{history}");
        let version = history.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent = press(&town, &moderator, &past, &[("version".to_owned(), version.to_owned())]).await;
        let one = leads(&sent).to_owned();
        decide(&town, &moderator, &one, "approve", &[]).await;
        let form = page(&town, &provider, &form_path()).await.body;
        let chosen: Vec<String> =
            fields(&form).into_iter().filter(|(name, _)| name == "needs").map(|(_, code)| code).collect();
        assert_eq!(chosen.len(), 2, "{chosen:?}");
    });
}

#[test]
fn a_number_is_hidden_like_any_word_and_shown_again_only_by_a_second_person() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        assert!(public(&town).await.contains("4242"));
        let before = letters(&town).await.len();
        let sent = write(&town, &provider, &[("phone_audience", "members")], "submit").await;
        assert_eq!(leads(&sent), format!("{}?sent", form_path()), "hiding waits for nobody’s call");
        assert_eq!(letters(&town).await.len(), before);
        let one = waiting(&town, &moderator).await;
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        assert!(!public(&town).await.contains("4242"));

        // Typed anew, it is for whom it was; who reads it sees that beside it.
        write(&town, &provider, &[("phone", "")], "write").await;
        write(&town, &provider, &[("phone", "+36 1 000 4343")], "submit").await;
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        assert!(read.contains("Seen by: Only those at the table, authorities too"), "{read}");
        town.store.clock().advance(DAY);
        decide(&town, &moderator, &one, "approve", &[]).await;
        assert!(!public(&town).await.contains("4343"));

        let wide = write(&town, &provider, &[("phone_audience", "public")], "submit").await;
        assert_eq!(leads(&wide), format!("{}?sent-critical", form_path()));
        let (_, told) = letters(&town).await.pop().unwrap();
        assert!(told.contains("Who may see this number") && !told.contains("4343"), "{told}");
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        let chosen = "<del>Only those at the table, authorities too</del> <ins>Everybody:";
        assert!(read.contains(chosen), "{read}");
        let held = decide(&town, &moderator, &one, "approve", &[]).await;
        assert_eq!(held.status, StatusCode::UNPROCESSABLE_ENTITY);
        town.store.clock().advance(DAY);
        decide(&town, &moderator, &one, "approve", &[]).await;
        assert!(public(&town).await.contains("4343"));
    });
}

#[test]
fn an_address_that_is_hidden_is_gone_from_the_public_page_at_once() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        with_address(&town).await;
        let coordinator = signed_in(&town, "kata", &[Role::Coordinator]).await;
        assert!(public(&town).await.contains("Minta utca 1."));
        write(&town, &coordinator, &[("place_audience", "hidden")], "submit").await;
        // Nobody else is needed: the one who wrote it makes it so.
        let one = waiting(&town, &coordinator).await;
        assert_eq!(leads(&decide(&town, &coordinator, &one, "approve", &[]).await), "/en/edits");
        let shown = public(&town).await;
        assert!(!shown.contains("Minta utca") && !shown.contains("Vándorfecske ház"), "{shown}");
    });
}

#[test]
fn who_shares_a_place_that_moves_hears_of_it_before_and_after() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        with_address(&town).await;
        with_neighbour(&town, "neighbour").await;
        with_neighbour(&town, "office").await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        holding(&town, Role::CaseWorker, Some(id("org"))).await;
        holding(&town, Role::Editor, Some(id("neighbour"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let before = letters(&town).await.len();
        // Another name is no other door.
        write(&town, &provider, &[("place", "Fecskeház")], "submit").await;
        assert_eq!(letters(&town).await.len(), before);
        write(&town, &provider, &[("address", "Minta tér 77.")], "submit").await;
        let told = letters(&town).await.split_off(before);
        let of = |told: &[(String, String)], text: &str| {
            let with = told.iter().filter(|(_, letter)| letter.contains(text));
            with.map(|(to, _)| to.clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            of(&told, "Varróóra"),
            ["editor@menedek.example", "office@szomszed.example"],
            "its people, or its office: {told:?}"
        );
        assert!(told.iter().all(|(_, letter)| !letter.contains("77")), "no value is in a letter");
        let (_, theirs) = told.iter().find(|(to, _)| to == "editor@menedek.example").unwrap();
        assert!(theirs.contains("Street and number") && theirs.contains("/service/"), "{theirs}");
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        assert!(read.contains("2 other services"), "{read}");
        let before = letters(&town).await.len();
        town.store.clock().advance(DAY);
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        let told = letters(&town).await.split_off(before);
        let changed = of(&told, "nobody stands at the wrong door");
        assert!(changed.contains(&"editor@menedek.example".to_owned()), "{told:?}");
        assert!(changed.contains(&"case-worker@menedek.example".to_owned()), "a colleague: {told:?}");
        assert!(!changed.contains(&"provider@menedek.example".to_owned()), "who wrote it knows");
        assert_eq!(of(&told, "Minta tér"), Vec::<String>::new());
    });
}

#[test]
fn places_come_and_go_without_a_script_and_those_of_others_are_shown() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        with_foreign_place(&town).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let form = page(&town, &provider, &form_path()).await.body;
        for part in ["A place of somebody else", "Nagyterem", "One more place", "name=\"place_2\""] {
            assert!(form.contains(part), "{part}: {form}");
        }
        assert!(!form.contains("name=\"place_3\""), "{form}");
        let says = [
            ("place_2", "Könyvtár"),
            ("address_2", "Fő tér 3."),
            ("postal_code_2", "1082"),
            ("city_2", "Mintaváros"),
            ("place_audience_2", "public"),
        ];
        write(&town, &provider, &says, "write").await;
        // Now that there are several, each can have hours of its own.
        let sent = write(&town, &provider, &[("place_friday_2", "14-16")], "submit").await;
        assert_eq!(leads(&sent), format!("{}?sent-critical", form_path()));
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        for part in ["Place 2: Street and number", "Place 2: Friday", "Seen by: Everybody"] {
            assert!(read.contains(part), "{part}: {read}");
        }
        town.store.clock().advance(DAY);
        decide(&town, &moderator, &one, "approve", &[]).await;
        let shown = public(&town).await;
        for part in ["Könyvtár", "Nagyterem", "Vándorfecske ház", "Fő tér 3."] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        let on = town.store.read().await.unwrap();
        let ats = records::by_field(&on, &SERVICE_AT_LOCATION, "service_id", &[id("service")]).await.unwrap();
        let ats: Vec<_> = ats.iter().map(|at| at.id).collect();
        let own = records::by_field(&on, &SCHEDULE, "service_at_location_id", &ats).await.unwrap();
        assert_eq!(own.len(), 1);
        drop(on);
        // A box is ticked, and the place is left.
        let form = page(&town, &provider, &form_path()).await.body;
        let second = fields(&form).into_iter().find(|(_, says)| says == "Könyvtár").unwrap().0;
        let number = if second == "place" { "1" } else { "2" };
        let left = with(&form, &[("leave", number)], "submit");
        assert_eq!(
            leads(&press(&town, &provider, &form_path(), &left).await),
            format!("{}?sent-critical", form_path())
        );
        let one = waiting(&town, &moderator).await;
        town.store.clock().advance(DAY);
        decide(&town, &moderator, &one, "approve", &[]).await;
        let shown = public(&town).await;
        assert!(!shown.contains("Könyvtár") && shown.contains("Nagyterem"), "{shown}");
    });
}

#[test]
fn hours_of_every_second_week_are_written_in_a_row_and_read_again() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let half =
            write(&town, &provider, &[("often_1", "second-week"), ("hours_1", "9-12")], "submit").await;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(half.body.contains("Row 1: On which day: please fill this in"), "{}", half.body);
        let says = [("day_1", "WE"), ("from_1", "2026-12-01"), ("until_1", "2027-06-30")];
        let sent = write(&town, &provider, &says, "submit").await;
        assert_eq!(leads(&sent), format!("{}?sent", form_path()));
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        assert!(read.contains("Row 1: How often") && read.contains("Every second week"), "{read}");
        decide(&town, &moderator, &one, "approve", &[]).await;
        let on = town.store.read().await.unwrap();
        let schedules = records::by_field(&on, &SCHEDULE, "service_id", &[id("service")]).await.unwrap();
        let says = |name| schedules[0].value(name).map(ToString::to_string).unwrap_or_default();
        assert_eq!(
            ["freq", "interval", "byday", "dtstart", "valid_to", "opens_at"].map(says),
            ["WEEKLY", "2", "WE", "2026-12-02", "2027-06-30", "09:00"]
        );
        drop(on);
        let form = page(&town, &provider, &form_path()).await.body;
        let row: Vec<String> = ["often_1", "day_1", "hours_1", "from_1", "until_1"]
            .map(|name| fields(&form).into_iter().find(|(known, _)| known == name).unwrap().1)
            .into();
        assert_eq!(row, ["second-week", "WE", "9:00–12:00", "2026-12-02", "2027-06-30"]);
    });
}

#[test]
fn a_form_of_yesterday_widens_nothing() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
        let mut phone = records::by_id(unit.on(), &PHONE, &[id("phone")]).await.unwrap().remove(0);
        phone.audience = Audience::Members;
        unit.save(&mut phone).await.unwrap();
        unit.commit().await.unwrap();
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let form = page(&town, &provider, &form_path()).await.body;
        let mut old = with(&form, &[("alert", "Ma zárva")], "submit");
        let new =
            |name: &str| name.contains("audience") || name.contains("place_id") || name.contains("often");
        old.retain(|(name, _)| !new(name));
        let base = old.iter_mut().find(|(name, _)| name == "base").unwrap();
        let mut said: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&base.1).unwrap();
        said.retain(|name, _| !new(name));
        base.1 = serde_json::Value::Object(said).to_string();
        let sent = press(&town, &provider, &form_path(), &old).await;
        let one = waiting(&town, &moderator).await;
        assert_eq!(leads(&sent), format!("{}?sent", form_path()), "what it does not say has not changed");
        let form = page(&town, &provider, &form_path()).await.body;
        let shown = fields(&form).into_iter().find(|(name, _)| name == "phone_audience").unwrap();
        assert_eq!(shown.1, "members", "gone on with, it says it as it is");
        let read = page(&town, &moderator, &one).await.body;
        assert!(!read.contains("<ins>Everybody"), "{read}");
        town.store.clock().advance(DAY);
        decide(&town, &moderator, &one, "approve", &[]).await;
        let on = town.store.read().await.unwrap();
        let phone = records::by_id(&on, &PHONE, &[id("phone")]).await.unwrap().remove(0);
        assert_eq!(phone.audience, Audience::Members);
        let places =
            records::by_field(&on, &SERVICE_AT_LOCATION, "service_id", &[id("service")]).await.unwrap();
        assert_eq!(places.iter().map(|at| at.target("location_id")).collect::<Vec<_>>(), [Some(id("place"))]);
    });
}

#[test]
fn letters_that_wait_go_when_the_organisation_they_name_something_of_leaves() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let eva = holding(&town, Role::Editor, Some(id("org"))).await;
        leads(&press(&town, &eva, &format!("/en/ours/{}", id("org")), &[("do".into(), "join".into())]).await);
        assert_eq!(
            leads(&write(&town, &eva, &[("phone", "+36 1 000 4243")], "submit").await),
            format!("{}?sent-critical", form_path())
        );
        let named = async || {
            let letters = letters(&town).await;
            letters.into_iter().filter(|(_, plain)| plain.contains("Vándorfecske")).count()
        };
        assert!(named().await > 0, "those whom it concerns are written to");
        leads(
            &press(&town, &eva, &format!("/en/ours/{}", id("org")), &[("do".into(), "leave".into())]).await,
        );
        assert_eq!(named().await, 0);
    });
}
