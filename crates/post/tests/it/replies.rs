//! Answers of calendar programs, in the shapes these have, and whatever else somebody hands in.

use std::fs;
use std::path::Path;

use post::Address;
use post::calendar::replies::{Found, MOST, TooMuch, Why, read};
use post::calendar::{Answer, Attendee, Invitation, When, meeting};
use proptest::prelude::*;

use crate::reader;

const UID: &str = "018f9d3c-7a00-7000-8000-0000000000aa@city.example";

fn sample(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/replies").join(name)).unwrap()
}

/// Who answered what and when, who comes instead, and what they wrote.
type Said = (&'static str, Answer, &'static str, Option<&'static str>, Option<&'static str>);

const GOOGLE: Said =
    ("anna@menedek.example", Answer::Accepted, "2026-11-30T10:15:00Z", None, Some("Kicsit kések."));
const OUTLOOK: Said = (
    "Bela.Kiss@district.example",
    Answer::Declined,
    "2026-11-30T08:30:12Z",
    None,
    Some("Sajnos nem tudok menni, \nőszi szabadság."),
);
const OUTLOOK_1250: Said = (
    "Bela.Kiss@district.example",
    Answer::Declined,
    "2026-11-30T08:30:12Z",
    None,
    Some("Sajnos nem tudok menni, őszi szabadság."),
);
const APPLE: Said = (
    "cili@community.example",
    Answer::Tentative,
    "2026-11-29T20:10:33Z",
    None,
    Some("Talán; még nem tudom."),
);
const THUNDERBIRD: Said = ("duc@hoi.example", Answer::Accepted, "2026-11-30T12:00:00Z", None, None);
const DELEGATED: Said =
    ("dora@church.example", Answer::Delegated, "2026-11-30T07:00:00Z", Some("ede@church.example"), None);

/// A file, what it says, and what in it is no answer.
type Sample = (&'static str, &'static [Said], &'static [(usize, Why)]);

const SAMPLES: [Sample; 10] = [
    ("google.eml", &[GOOGLE], &[]),
    ("outlook.eml", &[OUTLOOK], &[]),
    ("outlook-1250.eml", &[OUTLOOK_1250], &[]),
    ("apple.eml", &[APPLE], &[]),
    ("thunderbird.eml", &[THUNDERBIRD], &[]),
    ("delegated.eml", &[DELEGATED], &[]),
    ("forwarded.eml", &[DELEGATED], &[]),
    ("counter.eml", &[], &[(1, Why::Counter)]),
    ("pasted.txt", &[GOOGLE], &[]),
    (
        "mailbox.mbox",
        &[GOOGLE, OUTLOOK, APPLE, THUNDERBIRD, DELEGATED],
        &[(5, Why::NoReply), (6, Why::Counter)],
    ),
];

fn check(name: &str, bytes: &[u8], said: &[Said], unread: &[(usize, Why)]) {
    let found = read(bytes).unwrap();
    let replies: Vec<_> = found.iter().filter_map(|found| found.as_ref().ok()).collect();
    let read: Vec<_> = replies
        .iter()
        .map(|reply| {
            let to = reply.delegated_to.as_ref().map(Address::as_str);
            (reply.attendee.as_str(), reply.answer, reply.stamp.rfc3339(), to, reply.comment.as_deref())
        })
        .collect();
    let said: Vec<_> = said.iter().map(|said| (said.0, said.1, said.2.to_owned(), said.3, said.4)).collect();
    assert_eq!(read, said, "{name}");
    assert!(replies.iter().all(|reply| reply.uid == UID && reply.sequence == Some(3)), "{name}");
    assert!(meeting(UID, "city.example").is_some());
    let errors: Vec<_> = found.iter().filter_map(|found| found.as_ref().err()).collect();
    let errors: Vec<_> = errors.iter().map(|error| (error.message, error.why)).collect();
    assert_eq!(errors, unread, "{name}");
}

#[test]
fn what_programs_answer_is_read() {
    for (name, said, unread) in SAMPLES {
        let bytes = sample(name);
        check(name, &bytes, said, unread);
        // As somebody's editor or clipboard leaves it.
        let unix = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        check(name, format!("\u{FEFF}\n{unix}").as_bytes(), said, unread);
    }
}

#[test]
fn every_sample_is_read_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/replies");
    let mut files: Vec<String> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let mut known: Vec<&str> = SAMPLES.iter().map(|sample| sample.0).collect();
    files.sort();
    known.sort_unstable();
    assert_eq!(files, known);
}

/// The answer of a program that changes as little as it may in what we sent.
fn answer(partstat: &str) -> String {
    let starts = chrono::NaiveDate::from_ymd_opt(2027, 3, 9).unwrap().and_hms_opt(14, 0, 0).unwrap();
    let event = reader::meeting(When::new(starts, 90, chrono_tz::Europe::Budapest).unwrap());
    let to = Address::parse("ann%a+hu@menedek.example").unwrap();
    let ours = Invitation { event, attendee: Attendee::asked("Anna, \"A\"") }.write(&to);
    ours.replace("METHOD:REQUEST", "METHOD:REPLY").replace("NEEDS-ACTION", partstat)
}

#[test]
fn what_we_wrote_is_read_in_an_answer() {
    for (answer_is, name) in Answer::ALL {
        let found = read(answer(name).as_bytes()).unwrap();
        let reply = found[0].as_ref().unwrap();
        assert_eq!((found.len(), reply.answer), (1, answer_is));
        assert_eq!((reply.attendee.as_str(), reply.sequence), ("ann%a+hu@menedek.example", Some(3)));
        assert!(meeting(&reply.uid, "city.example").is_some());
    }
}

fn why(text: &str) -> Vec<Why> {
    read(text.as_bytes()).unwrap().into_iter().filter_map(Result::err).map(|unread| unread.why).collect()
}

#[test]
fn what_is_no_answer_says_why() {
    let good = answer("ACCEPTED");
    let without = |line: &str| {
        let lines: Vec<&str> =
            good.split_inclusive("\r\n").filter(|found| !found.starts_with(line)).collect();
        lines.concat()
    };
    assert_eq!(why(&good), []);
    assert_eq!(why(&answer("NEEDS-ACTION")), [Why::Answer]);
    assert_eq!(why(&answer("X-MAYBE")), [Why::Answer]);
    assert_eq!(why(&without("UID")), [Why::Meeting]);
    assert_eq!(why(&without("DTSTAMP")), [Why::Stamp]);
    assert_eq!(why(&without("METHOD")), [Why::NoReply]);
    assert_eq!(why(&good.replace("METHOD:REPLY", "METHOD:PUBLISH")), [Why::NoReply]);
    assert_eq!(why(&good.replace("mailto:ann", "urn:ann")), [Why::Attendee]);
    let second = "ATTENDEE;PARTSTAT=DECLINED:mailto:x@y.example\r\nEND:VEVENT";
    assert_eq!(why(&good.replace("END:VEVENT", second)), [Why::Attendee]);
    assert_eq!(why(&good.replace("END:VEVENT\r\n", "")), [Why::Damaged]);
    assert_eq!(why(&good[..good.len() - 20]), [Why::Damaged]);
    let long = format!("DESCRIPTION:{}\r\nEND:VEVENT", "a".repeat(70_000));
    assert_eq!(why(&good.replace("END:VEVENT", &long)), [Why::Long]);
    let folded = format!("DESCRIPTION:{}\r\nEND:VEVENT", "\r\n a".repeat(70_000));
    assert_eq!(why(&good.replace("END:VEVENT", &folded)), [Why::Long]);
    assert_eq!(why(" Yes, I come!\r\nYes!"), []);
    assert_eq!(why("From x\r\n Yes, I come!\r\n\r\n"), [Why::Head]);
    assert_eq!(why("Subject: Yes\r\n\r\nI come!"), []);
    let head = "Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    assert_eq!(why(&format!("{head}====nothing")), [Why::Encoding]);
    assert_eq!(why(&format!("{head}{}", "QUFB".repeat(100_000))), [Why::Long]);
    assert_eq!(why("Content-Type: multipart/mixed\r\n\r\n--x"), [Why::Head]);
    assert_eq!(why(&format!("Subject: {}\r\n\r\n", "x".repeat(70_000))), [Why::Head]);
    assert_eq!(why(&format!("Content-Type: text/calendar; x={}\r\n\r\n", "x".repeat(3_000))), [Why::Head]);
    // A comment that a calendar puts before the answer's own line is no line of its own.
    let sneaky = "COMMENT:a\\nATTENDEE\\;PARTSTAT=DECLINED:mailto:x@y.example\r\nEND:VEVENT";
    let found = read(good.replace("END:VEVENT", sneaky).as_bytes()).unwrap();
    assert_eq!(found[0].as_ref().unwrap().attendee.as_str(), "ann%a+hu@menedek.example");
    assert_eq!(Why::ALL.map(|(why, _)| why.as_str()).iter().filter(|name| name.is_empty()).count(), 0);
}

#[test]
fn what_lies_within_an_alarm_or_around_events_is_not_the_answer() {
    let alarm = "BEGIN:VALARM\r\nUID:other\r\nATTENDEE;PARTSTAT=DECLINED:mailto:x@y.example\r\nEND:VALARM\r\nEND:VEVENT";
    let found = read(answer("ACCEPTED").replace("END:VEVENT", alarm).as_bytes()).unwrap();
    let reply = found[0].as_ref().unwrap();
    assert_eq!((found.len(), reply.answer), (1, Answer::Accepted));
    assert!(meeting(&reply.uid, "city.example").is_some());
}

/// Parts within parts, so many levels of them.
fn nested(levels: usize) -> String {
    let mut text = format!("Content-Type: text/calendar\r\n\r\n{}", answer("ACCEPTED"));
    for level in 0..levels {
        text = format!(
            "Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n{text}\r\n--b{level}--\r\n"
        );
    }
    text
}

fn replies(found: &Found) -> usize {
    found.iter().filter(|found| found.is_ok()).count()
}

#[test]
fn what_is_too_deep_too_large_or_too_much_is_not_read() {
    assert_eq!(replies(&read(nested(8).as_bytes()).unwrap()), 1);
    // A calendar that lies there as it is can still be read, as a pasted one is.
    assert_eq!(replies(&read(nested(9).as_bytes()).unwrap()), 1);
    let encoded = nested(9).replace("BEGIN:VCALENDAR", "=42EGIN:VCALENDAR");
    assert_eq!(why(&encoded), [Why::Deep]);
    let forwarded = "Content-Type: message/rfc822\r\n\r\n".repeat(1_000);
    assert_eq!(why(&forwarded), [Why::Deep]);
    assert_eq!(read(&vec![b'a'; (2 << 20) + 1]), Err(TooMuch::Bytes));
    let parts = format!("Content-Type: multipart/mixed; boundary=x\r\n\r\n{}", "--x\r\n\r\n".repeat(6_000));
    assert_eq!(read(parts.as_bytes()), Err(TooMuch::Parts));
    assert_eq!(read("From x\r\n\r\n".repeat(6_000).as_bytes()), Err(TooMuch::Parts));
    let many = |count: usize| {
        let event = |at: usize| {
            format!(
                "BEGIN:VEVENT\nUID:{at}\nDTSTAMP:20261130T070000Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\nEND:VEVENT\n"
            )
        };
        let events: String = (0..count).map(event).collect();
        format!("BEGIN:VCALENDAR\nMETHOD:REPLY\n{events}END:VCALENDAR\n")
    };
    assert_eq!(replies(&read(many(MOST).as_bytes()).unwrap()), MOST);
    assert_eq!(read(many(MOST + 1).as_bytes()), Err(TooMuch::Replies));
    let bad = format!(
        "BEGIN:VCALENDAR\nMETHOD:REPLY\n{}END:VCALENDAR\n",
        "BEGIN:VEVENT\nEND:VEVENT\n".repeat(80_000)
    );
    assert_eq!(why(&bad), [Why::Meeting], "the same fault of one message is told once");
}

#[test]
fn what_repeats_two_million_bytes_long_is_gone_through_once() {
    // Each of these would take minutes where time grows with the square of something.
    let most = |begin: &str, again: &str| {
        let text = format!("{begin}{}", again.repeat(((2 << 20) - begin.len()) / again.len()));
        read(text.as_bytes()).map(|found| replies(&found))
    };
    let boundaries: Vec<String> = (0..8)
        .map(|level| format!("Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n"))
        .collect();
    let kind = |words: &str, times| format!("\nFrom x\nContent-Type: {}\n", words.repeat(times));
    for (begin, again) in [
        ("a:b\n\n", "\n".to_owned()),
        ("a:b\n\n", "\n \t".to_owned()),
        (&boundaries.concat(), "\n".to_owned()),
        ("a:b", " \n ".to_owned()),
        ("From x\n", kind("=?utf-8?q?=41?= ", 3_900)),
        ("From x\n", kind("text/calendar; a*0*=x", 2_900)),
        ("BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n", format!("A{}:\n", ";".repeat(60_000))),
        ("BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n", "COMMENT:aaaaaaaaaaaaaaaa\n".to_owned()),
        ("", "BEGIN:VCALENDAR\nEND:VCALENDAR\n".to_owned()),
    ] {
        assert_eq!(most(begin, &again), Ok(0), "{begin:?} {:?}", &again[..again.len().min(60)]);
    }
}

#[test]
fn a_comment_is_text_and_no_longer_than_one() {
    let comment = format!("COMMENT:{}\u{202E}\0x\r\nEND:VEVENT", "é".repeat(3_000));
    let found = read(answer("ACCEPTED").replace("END:VEVENT", &comment).as_bytes()).unwrap();
    let comment = found[0].as_ref().unwrap().comment.clone().unwrap();
    assert_eq!(comment.chars().count(), 2_001);
    assert!(comment.ends_with('…'));
}

/// What has the words of messages, in any order.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let words = prop::sample::select(vec![
        "From x\n",
        "\n",
        "\r\n",
        " ",
        "\t",
        "Content-Type: multipart/mixed; boundary=x\n",
        "--x\n",
        "--x--\n",
        "Content-Type: text/calendar; method=REPLY\n",
        "Content-Type: message/rfc822\n\n",
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "=C3",
        "QkVHSU4=",
        "BEGIN:VCALENDAR\n",
        "END:VCALENDAR\n",
        "METHOD:REPLY\n",
        "BEGIN:VEVENT\n",
        "END:VEVENT\n",
        "UID:a\n",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\n",
        "DTSTAMP:20261130T070000Z\n",
        "COMMENT:",
        "é",
        "\0",
        "\"",
        ";",
        ":",
        "%",
        "charset=utf-7",
        "charset=\"",
        "DELEGATED-TO=\"mailto:",
        "\u{FEFF}",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|words| words.concat().into_bytes())
}

proptest! {
    #[test]
    fn whatever_the_bytes_it_ends(
        bytes in prop_oneof![prop::collection::vec(any::<u8>(), 0..600), pieces()],
    ) {
        if let Ok(found) = read(&bytes) {
            for reply in found.into_iter().flatten() {
                prop_assert!(!reply.uid.is_empty() && !reply.uid.contains(char::is_control));
                prop_assert!(reply.comment.is_none_or(|comment| !comment.is_empty()));
            }
        }
    }

    #[test]
    fn samples_that_were_damaged_are_read_or_refused(
        sample_at in 0..SAMPLES.len(), cut in 0..9_000_usize, put in 0..9_000_usize, bytes in prop::collection::vec(any::<u8>(), 0..9),
    ) {
        let mut damaged = sample(SAMPLES[sample_at].0);
        let put = put.min(damaged.len());
        damaged.splice(put..put, bytes);
        let _ = read(&damaged);
        damaged.truncate(cut);
        let _ = read(&damaged);
    }
}
