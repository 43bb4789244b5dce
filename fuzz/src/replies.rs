//! Mail from strangers: the answers in it or why it has none, whatever the bytes.

use chrono::NaiveDate;
use kernel::Instant;
use post::Address;
use post::calendar::replies::{self, LARGEST, MOST, TooMuch};
use post::calendar::{Answer, Attendee, Event, Invitation, Organizer, Status, When};

/// 2026-11-22T09:00:00Z.
const NOW: Instant = Instant::from_micros(1_795_338_000_000_000);

/// How many answers these bytes have. What is read is read again where a calendar of ours says it; and the bytes as
/// somebody's words in an invitation stay words.
pub fn read(data: &[u8]) -> usize {
    typed(&String::from_utf8_lossy(data));
    let found = match replies::read(data) {
        Ok(found) => found,
        Err(TooMuch::Bytes) => {
            assert!(data.len() > LARGEST);
            return 0;
        }
        Err(_) => return 0,
    };
    let read: Vec<_> = found.into_iter().flatten().collect();
    assert!(read.len() <= MOST);
    for reply in &read {
        assert!(!reply.uid.is_empty() && !reply.uid.contains(char::is_control));
        assert!(reply.delegated_to.is_none() || reply.answer == Answer::Delegated);
        let attendee = Attendee { name: reply.comment.clone(), answer: Some(reply.answer), rsvp: false };
        let ours = Invitation { event: meeting("a@city.example", ""), attendee }.write(&reply.attendee);
        let again = again(&ours);
        assert_eq!(again.attendee, reply.attendee);
        assert_eq!((again.answer, again.sequence), (reply.answer, Some(1)));
    }
    read.len()
}

/// An invitation with these words is one event that names one person, and is read as such.
fn typed(text: &str) {
    let anna = Address::parse("anna@menedek.example").expect("an address");
    let attendee = Attendee { name: Some(text.to_owned()), answer: Some(Answer::Accepted), rsvp: true };
    let ours = Invitation { event: meeting("a@city.example", text), attendee }.write(&anna);
    for line in ours.split_inclusive("\r\n") {
        let plain = line.strip_suffix("\r\n").expect("every line ends");
        assert!(plain.len() <= 75 && !plain.contains(char::is_control), "{line:?}");
    }
    let again = again(&ours);
    assert_eq!((again.uid.as_str(), &again.attendee, again.comment), ("a@city.example", &anna, None));
}

/// The one answer in an invitation of ours that only its method was changed in.
fn again(ours: &str) -> replies::Reply {
    let answered = ours.replacen("METHOD:REQUEST", "METHOD:REPLY", 1);
    let mut found = replies::read(answered.as_bytes()).expect("small").into_iter();
    match (found.next(), found.next()) {
        (Some(Ok(reply)), None) => reply,
        other => panic!("{other:?} in {ours}"),
    }
}

fn meeting(uid: &str, typed: &str) -> Event {
    let starts =
        NaiveDate::from_ymd_opt(2027, 3, 9).unwrap_or_default().and_hms_opt(14, 0, 0).unwrap_or_default();
    Event {
        uid: uid.to_owned(),
        sequence: 1,
        stamp: NOW,
        when: When::new(starts, 60, chrono_tz::Europe::Budapest).expect("a time"),
        summary: typed.to_owned(),
        description: typed.to_owned(),
        location: typed.to_owned(),
        url: Some(format!("https://{typed}")),
        status: Status::Confirmed,
        organizer: Organizer {
            address: Address::parse("post@city.example").expect("an address"),
            name: typed.to_owned(),
        },
    }
}
