//! What is written is what other programs read, whatever was typed into it and wherever clocks change.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Europe::Budapest;
use chrono_tz::Tz;
use kernel::Instant;
use post::Address;
use post::calendar::{Answer, Attendee, Event, Feed, Invitation, Method, Organizer, Status, When};
use proptest::prelude::*;

use crate::reader::{Part, meeting, moment, read};

fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn when(starts: NaiveDateTime, minutes: u32) -> When {
    When::new(starts, minutes, Budapest).unwrap()
}

fn anna() -> Address {
    Address::parse("anna+hu@menedek.example").unwrap()
}

fn utc(at: Instant) -> NaiveDateTime {
    at.utc().naive_utc()
}

/// Both ends of the event a calendar holds, by its own words.
fn span(text: &str) -> (NaiveDateTime, NaiveDateTime) {
    let calendar = read(text);
    let event = calendar.all("VEVENT")[0].clone();
    (moment(&calendar, &event, "DTSTART"), moment(&calendar, &event, "DTEND"))
}

const PROPERTIES: [&str; 14] = [
    "UID",
    "DTSTAMP",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "STATUS",
    "TRANSP",
    "ORGANIZER",
    "ATTENDEE",
    "",
];

#[test]
fn an_invitation_says_what_it_must_and_names_its_recipient_alone() {
    let event = meeting(when(at(2027, 3, 9, 14, 0), 90));
    let invitation = Invitation { event, attendee: Attendee::asked("Nagy \"Anna\"") };
    let calendar = read(&invitation.write(&anna()));
    assert_eq!((invitation.method(), calendar.get("METHOD")), (Method::Request, "REQUEST"));
    let names: Vec<&str> = calendar.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["VTIMEZONE", "VEVENT"]);
    let event = &calendar.parts[1];
    assert_eq!(event.names(), PROPERTIES[..13]);
    assert_eq!(event.get("UID"), invitation.event.uid);
    assert_eq!((event.get("SEQUENCE"), event.get("DTSTAMP")), ("3", "20261122T090000Z"));
    assert_eq!(event.get("DTSTART"), "20270309T140000");
    assert_eq!(event.get("DTEND"), "20270309T153000");
    assert_eq!(event.param("DTSTART", "TZID"), "Europe/Budapest");
    assert_eq!((event.get("SUMMARY"), event.get("LOCATION")), ("Meeting", "City Hall, room 12"));
    assert_eq!(event.get("DESCRIPTION"), "Agenda:\n1. News; 2. Plans, all");
    assert_eq!(event.get("URL"), "https://city.example/hu/m/1?x=1&y=2");
    assert_eq!((event.get("STATUS"), event.get("TRANSP")), ("CONFIRMED", "OPAQUE"));
    assert_eq!(event.get("ORGANIZER"), "mailto:post@city.example");
    assert_eq!(event.param("ORGANIZER", "CN"), "City; table");
    assert_eq!(event.get("ATTENDEE"), "mailto:anna+hu@menedek.example");
    let attendee = ["CUTYPE", "ROLE", "PARTSTAT", "RSVP", "CN"].map(|param| event.param("ATTENDEE", param));
    assert_eq!(attendee, ["INDIVIDUAL", "REQ-PARTICIPANT", "NEEDS-ACTION", "TRUE", "Nagy 'Anna'"]);
}

#[test]
fn an_update_has_the_same_name_and_a_cancellation_frees_the_time() {
    let mut invitation = Invitation {
        event: Event { sequence: 4, ..meeting(when(at(2027, 3, 16, 14, 0), 90)) },
        attendee: Attendee { name: None, answer: Some(Answer::Accepted), rsvp: false },
    };
    let calendar = read(&invitation.write(&anna()));
    let event = calendar.all("VEVENT")[0];
    assert_eq!((calendar.get("METHOD"), event.get("SEQUENCE")), ("REQUEST", "4"));
    assert_eq!(event.get("UID"), meeting(when(at(2027, 3, 9, 14, 0), 90)).uid);
    assert_eq!((event.param("ATTENDEE", "PARTSTAT"), event.param("ATTENDEE", "RSVP")), ("ACCEPTED", "FALSE"));
    assert_eq!(event.param("ATTENDEE", "CN"), "");
    invitation.event.status = Status::Cancelled;
    let calendar = read(&invitation.write(&anna()));
    let event = calendar.all("VEVENT")[0];
    assert_eq!((invitation.method(), calendar.get("METHOD")), (Method::Cancel, "CANCEL"));
    assert_eq!((event.get("STATUS"), event.get("TRANSP")), ("CANCELLED", "TRANSPARENT"));
}

#[test]
fn times_are_right_where_clocks_change() {
    for (starts, minutes, begins, ends) in [
        // Skipped, shown twice, ending in the second of two equal hours, over midnight into the switch, into a new year.
        (at(2027, 3, 28, 2, 30), 60, at(2027, 3, 28, 1, 30), at(2027, 3, 28, 2, 30)),
        (at(2027, 10, 31, 2, 30), 60, at(2027, 10, 31, 0, 30), at(2027, 10, 31, 1, 30)),
        (at(2027, 10, 31, 1, 30), 120, at(2027, 10, 30, 23, 30), at(2027, 10, 31, 1, 30)),
        (at(2027, 3, 27, 23, 0), 300, at(2027, 3, 27, 22, 0), at(2027, 3, 28, 3, 0)),
        (at(2026, 12, 31, 23, 0), 120, at(2026, 12, 31, 22, 0), at(2027, 1, 1, 0, 0)),
        (at(2027, 7, 1, 9, 0), 60, at(2027, 7, 1, 7, 0), at(2027, 7, 1, 8, 0)),
    ] {
        let invitation = Invitation { event: meeting(when(starts, minutes)), attendee: Attendee::asked("A") };
        assert_eq!(span(&invitation.write(&anna())), (begins, ends), "{starts}");
    }
}

#[test]
fn a_feed_holds_every_meeting_each_zone_once_and_nobody_else() {
    let other = When::new(at(2028, 5, 2, 9, 0), 60, chrono_tz::America::New_York).unwrap();
    let events = vec![
        meeting(when(at(2026, 12, 1, 9, 0), 60)),
        Event {
            status: Status::Cancelled,
            uid: "b@city.example".to_owned(),
            ..meeting(when(at(2027, 7, 1, 9, 0), 60))
        },
        Event { uid: "c@city.example".to_owned(), ..meeting(when(at(2031, 2, 1, 9, 0), 60)) },
        Event { uid: "d@city.example".to_owned(), ..meeting(other) },
    ];
    let feed = Feed { name: "Table, of the\r\ncity".to_owned(), zone: Budapest, refresh_minutes: 60, events };
    let text = feed.write();
    assert_eq!(text, feed.write());
    let calendar = read(&text);
    assert_eq!(calendar.get("METHOD"), "PUBLISH");
    // A newer property than this reader knows to be text.
    assert_eq!(
        (calendar.get("NAME"), calendar.get("X-WR-CALNAME")),
        (r"Table\, of the city", "Table, of the city")
    );
    assert_eq!((calendar.get("REFRESH-INTERVAL"), calendar.get("X-PUBLISHED-TTL")), ("PT60M", "PT60M"));
    assert_eq!(calendar.param("REFRESH-INTERVAL", "VALUE"), "DURATION");
    let zones: Vec<&str> = calendar.all("VTIMEZONE").iter().map(|zone| zone.get("TZID")).collect();
    assert_eq!(zones, ["America/New_York", "Europe/Budapest"]);
    let read_back = calendar.all("VEVENT");
    let said: Vec<&str> = read_back.iter().map(|event| event.get("STATUS")).collect();
    assert_eq!(said, ["CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED"]);
    assert!(!text.contains("ATTENDEE"));
    for (event, part) in feed.events.iter().zip(&read_back) {
        assert_eq!(moment(&calendar, part, "DTSTART"), utc(event.when.begins()), "{}", event.uid);
    }
    let empty = Feed { events: Vec::new(), ..feed }.write();
    let empty = read(&empty);
    assert_eq!((empty.parts.len(), empty.parts[0].get("TZID")), (1, "Europe/Budapest"));
}

/// Texts that try to be more than text.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "\r\n",
        "\n",
        "\r",
        "\n ",
        "\\",
        "\\n",
        ";",
        ",",
        ":",
        "\"",
        "^n",
        "\0",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{202E}",
        "\u{2067}",
        "\u{FEFF}",
        " ",
        "\t",
        "END:VEVENT",
        "BEGIN:VALARM",
        "END:VCALENDAR",
        "ATTENDEE:mailto:x@y.example",
        "METHOD:CANCEL",
        "árvíztűrő",
        "会议",
        "مجلس",
        "ስብሰባ",
        "🏛",
        "a",
        "  ",
    ]);
    prop_oneof![
        4 => prop::collection::vec(parts.clone(), 0..60).prop_map(|parts| parts.concat()),
        2 => any::<String>(),
        1 => (parts, 0..4_000_usize).prop_map(|(part, times)| part.repeat(times)),
    ]
}

/// What a text may become at most: none of these is left in it.
fn is_harmless(text: &str) -> bool {
    text.chars().all(|letter| {
        (!letter.is_control() || letter == '\n')
            && !matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}')
    })
}

fn whole(part: &Part) -> Vec<&str> {
    let mut names = vec![part.name.as_str()];
    names.extend(part.parts.iter().flat_map(whole));
    names
}

proptest! {
    #[test]
    fn what_is_typed_stays_text(
        texts in prop::array::uniform7(hostile()),
    ) {
        let [summary, description, location, url, organizer, name, uid] = texts;
        let mut event = meeting(when(at(2027, 3, 9, 14, 0), 90));
        let plain = read(&Invitation { event: event.clone(), attendee: Attendee::asked("A") }.write(&anna()));
        event = Event {
            summary, description, location, uid,
            url: Some(format!("https://{url}")),
            organizer: Organizer { name: organizer, ..event.organizer },
            ..event
        };
        let invitation = Invitation { event: event.clone(), attendee: Attendee::asked(&name) };
        let text = invitation.write(&anna());
        let calendar = read(&text);
        prop_assert_eq!(whole(&calendar), whole(&plain));
        prop_assert_eq!(calendar.names(), plain.names());
        let written = calendar.all("VEVENT")[0];
        // What says nothing is left out; nothing is twice, out of order or new.
        let mut allowed = PROPERTIES.iter();
        for property in written.names() {
            prop_assert!(allowed.any(|name| *name == property), "{} in {}", property, text);
        }
        prop_assert_eq!(written.get("ATTENDEE"), "mailto:anna+hu@menedek.example");
        prop_assert_eq!(written.get("ORGANIZER"), "mailto:post@city.example");
        prop_assert_eq!(calendar.get("METHOD"), "REQUEST");
        for (property, _, value) in &written.properties {
            prop_assert!(is_harmless(value), "{}: {:?}", property, value);
        }
        let feed = Feed { name: name.clone(), zone: Budapest, refresh_minutes: 5, events: vec![event] };
        let feed = read(&feed.write());
        prop_assert_eq!(whole(&feed), whole(&plain));
    }

    #[test]
    fn what_is_harmless_is_read_as_it_was_typed(
        typed in "[a-zűőéА-я会ا ,;:\\\\\"'^\\n.!-]{0,400}",
    ) {
        let event = Event { description: typed.clone(), ..meeting(when(at(2027, 3, 9, 14, 0), 90)) };
        let calendar = read(&Invitation { event, attendee: Attendee::asked("A") }.write(&anna()));
        prop_assert_eq!(calendar.all("VEVENT")[0].get("DESCRIPTION"), typed.trim());
    }

    #[test]
    fn every_zone_is_described_as_it_is(
        zone in prop::sample::select(chrono_tz::TZ_VARIANTS.as_slice()),
        minutes in 0..(228 * 365 * 24 * 60_i64),
        lasts in 1..1_000_u32,
    ) {
        let zone: Tz = zone;
        let when = When::new(at(1971, 1, 1, 0, 0) + TimeDelta::minutes(minutes), lasts, zone).unwrap();
        let invitation = Invitation { event: meeting(when), attendee: Attendee::asked("A") };
        let text = invitation.write(&anna());
        prop_assert_eq!(span(&text), (utc(when.begins()), utc(when.ends())), "{}", text);
    }
}

#[test]
fn a_hundred_thousand_letters_are_cut() {
    let long = "END:VEVENT\r\n".repeat(10_000);
    let event = Event {
        summary: long.clone(),
        description: long.clone(),
        location: long,
        ..meeting(when(at(2027, 3, 9, 14, 0), 90))
    };
    let text = Invitation { event, attendee: Attendee::asked("A") }.write(&anna());
    assert!(text.len() < 20_000, "{}", text.len());
    assert!(read(&text).all("VEVENT")[0].get("DESCRIPTION").ends_with('…'));
}
