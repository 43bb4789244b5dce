//! Letters with a calendar, as a mail program gets them.

use chrono::NaiveDate;
use chrono_tz::Europe::Budapest;
use kernel::Lang;
use kernel::policy::Actor;
use mailparse::{MailHeaderMap, ParsedMail, parse_mail};
use post::calendar::{Attendee, Event, Invitation, Status, When};
use post::{Action, Address, Courier, Letter, Relay};
use store::sql::{self, get};
use store::{Store, migrate};
use testkit::{TestStore, on_both};

use crate::reader::{meeting, read};
use crate::sink::Sink;

fn history() -> Vec<migrate::Migration> {
    migrate::merge(&[migrate::MIGRATIONS, post::MIGRATIONS])
}

fn courier(store: &TestStore, sink: &Sink) -> Courier {
    let from = Address::parse("post@city.example").unwrap();
    let relay = Relay { url: sink.url(), from, name: "Kerekasztal".to_owned(), returns: None };
    Courier::new((**store).clone(), &relay).unwrap()
}

fn event(status: Status) -> Event {
    let starts = NaiveDate::from_ymd_opt(2027, 3, 9).unwrap().and_hms_opt(14, 0, 0).unwrap();
    let when = When::new(starts, 90, Budapest).unwrap();
    Event {
        status,
        summary: "Megbeszélés: árvíztűrő tükörfúrógép 会议".to_owned(),
        sequence: u32::from(status == Status::Cancelled),
        ..meeting(when)
    }
}

async fn put(store: &Store, to: &str, subject: &str, status: Status) {
    let unit = store.begin(&Actor::OPERATOR).await.unwrap();
    let letter = Letter {
        subject: subject.to_owned(),
        paragraphs: vec!["Meghívjuk.".to_owned()],
        action: Some(Action { label: "Válaszolok".to_owned(), url: "https://city.example/x".to_owned() }),
        calendar: Some(Invitation { event: event(status), attendee: Attendee::asked("Anna Nagy") }),
        ..Letter::blank(Address::parse(to).unwrap(), Lang::HU, "ltr")
    };
    letter.put(&unit).await.unwrap();
    unit.commit().await.unwrap();
}

/// A message without what the envelope said of it.
fn message(taken: &str) -> &[u8] {
    taken.split_once('\n').unwrap().1.as_bytes()
}

fn kinds(mail: &ParsedMail<'_>) -> Vec<String> {
    let own = mail.ctype.mimetype.clone();
    [own].into_iter().chain(mail.subparts.iter().flat_map(kinds)).collect()
}

const INVITATION: [&str; 6] = [
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "text/calendar",
    "application/ics",
];

#[test]
fn an_invitation_comes_as_a_form_of_the_letter_and_as_a_file_and_leaves_nothing_behind() {
    for (status, method) in [(Status::Confirmed, "REQUEST"), (Status::Cancelled, "CANCEL")] {
        on_both(&history(), async |store| {
            let sink = Sink::start().await;
            put(&store, "anna@menedek.example", "Meghívó", status).await;
            assert!(courier(&store, &sink).round().await.unwrap());
            let taken = sink.taken();
            let mail = parse_mail(message(&taken[0])).unwrap();
            assert_eq!(kinds(&mail), INVITATION);
            let form = &mail.subparts[0].subparts[2];
            assert_eq!(form.ctype.params.get("method").map(String::as_str), Some(method));
            assert_eq!(form.ctype.charset.to_lowercase(), "utf-8");
            let file = &mail.subparts[1];
            let disposition = file.get_content_disposition();
            assert_eq!(disposition.params.get("filename").map(String::as_str), Some("invitation.ics"));
            let text = form.get_body().unwrap();
            assert_eq!(text.as_bytes(), file.get_body_raw().unwrap(), "the same twice");
            let calendar = read(&text);
            assert_eq!(calendar.get("METHOD"), method);
            let written = calendar.all("VEVENT")[0];
            assert_eq!(written.get("ATTENDEE"), "mailto:anna@menedek.example");
            assert_eq!(written.get("SUMMARY"), event(status).summary);
            for row in 0..2 {
                assert!(mail.subparts[0].subparts[row].get_body().unwrap().contains("Meghívjuk."));
            }
            let on = store.read().await.unwrap();
            let text = "SELECT COUNT(*) FROM outbox WHERE calendar IS NOT NULL OR html <> ''";
            let row = sql::query_one(&on, "read the outbox", text, vec![]).await.unwrap().unwrap();
            assert_eq!(get::<i64>(&row, 0).unwrap(), 0, "no calendar and no word");
        });
    }
}

#[test]
fn each_letter_names_its_own_recipient_alone() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let to = ["anna@menedek.example", "bela@other.example", "cili@third.example"];
        for to in to {
            put(&store, to, "Meghívó", Status::Confirmed).await;
        }
        assert!(courier(&store, &sink).round().await.unwrap());
        let taken = sink.taken();
        let mut seen = Vec::new();
        for taken in &taken {
            let mail = parse_mail(message(taken)).unwrap();
            let text = String::from_utf8(mail.subparts[1].get_body_raw().unwrap()).unwrap();
            let unfolded = text.replace("\r\n ", "");
            let named: Vec<&str> = to.into_iter().filter(|to| unfolded.contains(to)).collect();
            assert_eq!(named.len(), 1, "{text}");
            assert_eq!(read(&text).all("VEVENT")[0].get("ATTENDEE"), format!("mailto:{}", named[0]));
            seen.extend(named);
        }
        seen.sort_unstable();
        assert_eq!(seen, to);
    });
}

#[test]
fn a_long_subject_stays_one_subject() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let subject = format!("{} Bcc: x@y.example", "Árvíztűrő tükörfúrógép, 会议, مجلس. ".repeat(20));
        put(&store, "anna@menedek.example", &subject, Status::Confirmed).await;
        assert!(courier(&store, &sink).round().await.unwrap());
        let taken = sink.taken();
        assert!(taken[0].lines().all(|line| line.len() <= 998), "no line longer than mail servers take");
        let mail = parse_mail(message(&taken[0])).unwrap();
        assert_eq!(mail.headers.get_first_value("Subject").unwrap().trim(), subject.trim());
        assert_eq!(mail.headers.get_first_value("Bcc"), None);
        assert_eq!(kinds(&mail), INVITATION);
    });
}

#[test]
fn a_letter_without_a_calendar_is_as_it_was() {
    on_both(&history(), async |store| {
        let sink = Sink::start().await;
        let unit = store.begin(&Actor::OPERATOR).await.unwrap();
        let letter = Letter {
            paragraphs: vec!["Hír.".to_owned()],
            ..Letter::blank(Address::parse("anna@menedek.example").unwrap(), Lang::HU, "ltr")
        };
        letter.put(&unit).await.unwrap();
        unit.commit().await.unwrap();
        assert!(courier(&store, &sink).round().await.unwrap());
        let taken = sink.taken();
        let mail = parse_mail(message(&taken[0])).unwrap();
        assert_eq!(kinds(&mail), ["multipart/alternative", "text/plain", "text/html"]);
    });
}
