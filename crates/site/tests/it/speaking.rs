//! The speakers list through the whole site: on the page of the day, and from inside.

use http::StatusCode;
use kernel::Id;
use roundtable::model::meeting::Event;
use roundtable::model::table::Light;
use roundtable::speeches;
use testkit::{TestStore, on_both};

use crate::day::{Evening, evening, hidden, step};
use crate::signing_in::{leads, signed_in};

const ONE: &str = "7f1f3a56-0f5c-4f6e-9f0b-8b2f4f0d1b01";
const OTHER: &str = "7f1f3a56-0f5c-4f6e-9f0b-8b2f4f0d1b02";

/// A piece of a page: what stands in an element of an id, up to the end of its section.
fn section(page: &str) -> &str {
    let section = page.split("id=\"speakers\"").nth(1);
    section.unwrap_or_else(|| panic!("no speakers list: {page}")).split("</section>").next().unwrap()
}

impl Evening {
    /// Puts somebody on the list from the page of the day.
    async fn wants(&self, id: &str, seat: Option<Id>, item: Option<Id>, kind: &str) {
        let told = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
        let form = format!("do=speak&id={id}&seat={}&item={}&kind={kind}", told(seat), told(item));
        let done = self.send(&self.coordinator, "", &form).await;
        assert_eq!(leads(&done), format!("/en/tables/meeting/{}/day#speakers", self.meeting));
    }

    async fn speech(&self, id: &str, event: &str) -> StatusCode {
        self.send(&self.mira, "", &format!("do=speech&id={id}&event={event}")).await.status
    }
}

#[test]
fn the_list_is_off_until_it_is_lit_and_two_devices_see_it_alike() {
    on_both(&site::history(), async |store| {
        let evening = evening(store).await;
        let [zenta, abel] = evening.seats;
        assert!(!evening.get(&evening.mira, "").await.body.contains("id=\"speakers\""), "off by default");
        let form = format!("do=speak&id={ONE}&seat={zenta}");
        assert_eq!(evening.send(&evening.mira, "", &form).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        evening.light(&[Light::Speakers]).await;
        let page = evening.get(&evening.mira, "").await.body;
        assert!(section(&page).contains("Nobody waits."), "{page}");
        let id = hidden(section(&page), "id");
        let version = page.split("data-version=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        evening.wants(&id, Some(zenta), Some(evening.items[0]), "question").await;
        evening.wants(&id, Some(zenta), Some(evening.items[0]), "question").await;
        evening.wants(ONE, None, None, "contribution").await;
        evening.wants(OTHER, Some(abel), None, "point_of_order").await;
        let part = evening.get(&evening.mira, &format!("/lines?since={version}")).await;
        assert_eq!(part.status, StatusCode::OK, "the other device hears of it");
        let list = part.body.split("id=\"day-speakers\"").nth(1).unwrap();
        let at = |text: &str| list.find(text).unwrap_or_else(|| panic!("{text}: {list}"));
        assert!(at("Ábel közösség") < at("Zenta közösség") && at("Zenta közösség") < at(">Guest<"));
        assert_eq!(list.matches("Speaks for the first time").count(), 2, "of a guest nobody knows: {list}");
        assert!(list.contains("3 waiting") && list.contains("Megnyitás"), "{list}");

        assert_eq!(evening.speech(&id, "start").await, StatusCode::SEE_OTHER);
        evening.town.store.clock().advance(59);
        let page = evening.get(&evening.coordinator, "").await.body;
        assert!(section(&page).contains("data-seconds=\"59\">0:59<"), "{page}");
        assert_eq!(evening.speech(OTHER, "start").await, StatusCode::SEE_OTHER);
        assert_eq!(evening.speech(&id, "end").await, StatusCode::UNPROCESSABLE_ENTITY, "they ended already");
        assert_eq!(evening.speech(OTHER, "withdraw").await, StatusCode::SEE_OTHER);
        let page = evening.get(&evening.mira, "").await.body;
        let list = section(&page);
        for part in ["Speaking time by kind of seat", "communities", "1 time", ">1:00<", "1 waiting"] {
            assert!(list.contains(part), "{part}: {list}");
        }
        step(&evening.town, &evening.anna, evening.meeting, Event::End).await;
        let page = evening.get(&evening.mira, "").await.body;
        assert!(section(&page).contains(">1:00<") && !section(&page).contains("<form"), "{page}");
    });
}

#[test]
fn who_sits_there_asks_to_speak_and_takes_it_back() {
    on_both(&site::history(), async |store| {
        let evening = evening(store).await;
        let zenta = evening.seated("delegate", evening.seats[0]).await;
        let abel = evening.seated("other", evening.seats[1]).await;
        let inside = evening.inside();
        let ask = format!("do=speak&kind=question&item={}", evening.items[0]);
        let off = evening.tell(&zenta, &inside, &ask).await;
        assert_eq!(off.status, StatusCode::UNPROCESSABLE_ENTITY, "it is not lit");
        evening.light(&[Light::Speakers]).await;
        assert_eq!(leads(&evening.tell(&zenta, &inside, &ask).await), format!("{inside}?saved#speakers"));
        let page = evening.ask(&abel, &inside).await.body;
        let list = section(&page);
        assert!(list.contains("Zenta közösség") && list.contains("Megnyitás"), "{list}");
        assert!(!list.contains("I no longer want") && !list.contains("first time"), "{list}");
        let page = evening.ask(&zenta, &inside).await.body;
        let speech = hidden(section(&page), "speech");
        assert!(section(&page).contains("<strong>You</strong>"), "{page}");
        let back = format!("do=withdraw&speech={speech}");
        let foreign = evening.tell(&abel, &inside, &back).await;
        assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody takes back another's");
        leads(&evening.tell(&zenta, &inside, &back).await);
        assert!(!section(&evening.ask(&zenta, &inside).await.body).contains("You</strong>"));
        let stranger = signed_in(&evening.town, "stranger", &[]).await;
        assert_eq!(evening.tell(&stranger, &inside, &ask).await.status, StatusCode::NOT_FOUND);
        // Who writes minutes and has no seat reads the list and asks for nothing of their own.
        let page = evening.ask(&evening.mira, &inside).await.body;
        assert!(!section(&page).contains("I would like to speak"), "{page}");
        let day = format!("href=\"{}\"", evening.path(""));
        assert!(page.contains(&day), "but finds where minutes are written: {page}");
        assert!(!evening.ask(&zenta, &inside).await.body.contains(&day));
        assert_eq!(evening.tell(&evening.mira, &inside, &ask).await.status, StatusCode::NOT_FOUND);
    });
}

#[tokio::test]
async fn in_confidence_only_the_kind_of_seat_is_told_and_what_is_hidden_has_no_list() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let [zenta, abel] = evening.seats;
    let [_, chatham, secret] = evening.items;
    let other = evening.seated("other", abel).await;
    evening.light(&[Light::Speakers]).await;
    evening.wants(ONE, Some(zenta), Some(chatham), "pro").await;
    let waits = evening.ask(&other, &evening.inside()).await.body;
    evening.speech(ONE, "start").await;
    let speaks = evening.ask(&other, &evening.inside()).await.body;
    for page in [&waits, &speaks] {
        let list = section(page);
        assert!(list.contains("<strong>Community</strong>") && !list.contains("Zenta"), "{list}");
    }
    // Who gives the word has to know to whom.
    assert!(section(&evening.get(&evening.mira, "").await.body).contains("Zenta"));
    evening.speech(ONE, "end").await;
    evening.wants(OTHER, Some(zenta), Some(secret), "contra").await;
    let page = evening.ask(&other, &evening.inside()).await.body;
    assert!(!section(&page).contains("Against</span>"), "{page}");
    let form = format!("do=speak&kind=pro&item={secret}");
    assert_eq!(evening.tell(&other, &evening.inside(), &form).await.status, StatusCode::NOT_FOUND);
    let on = evening.town.store.read().await.unwrap();
    assert_eq!(speeches::of(&on, evening.meeting).await.unwrap().len(), 2, "nothing came of it");
}

#[tokio::test]
async fn nothing_somebody_sends_makes_the_list_fall_over() {
    let evening = evening(TestStore::new(&site::history()).await).await;
    let delegate = evening.seated("delegate", evening.seats[0]).await;
    evening.light(&[Light::Speakers, Light::CheckIn]).await;
    for worst in ["", "%00", "-1", "%2B262142", "<script>", ONE] {
        for done in ["speak", "speech", "withdraw", "check-in"] {
            let fields = ["id", "seat", "item", "kind", "event", "speech", "digits"];
            let all: String = fields.iter().map(|name| format!("&{name}={worst}")).collect();
            for (session, path) in [(&evening.mira, evening.inside()), (&delegate, evening.inside())] {
                let answer = evening.tell(session, &path, &format!("do={done}{all}")).await;
                assert!(answer.status.as_u16() < 500, "{done} {worst}: {}", answer.body);
            }
            let answer = evening.send(&evening.mira, "", &format!("do={done}{all}")).await;
            assert!(answer.status.as_u16() < 500, "{done} {worst}: {}", answer.body);
        }
    }
}
