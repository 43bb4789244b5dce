//! The answers in a calendar: of all its lines the few that say whose answer it is, to what, and which.

use std::iter::Peekable;
use std::str::Split;

use chrono::NaiveDate;
use kernel::Instant;

use super::{COMMENT, Reply, TooMuch, Why};
use crate::address::Address;
use crate::calendar::Answer;
use crate::calendar::lines::{Breaks, clean};

/// The longest line, unfolded, in bytes.
const LINE: usize = 64 << 10;
/// How deep components may lie in others.
const DEEPEST: usize = 8;
/// The longest name of a meeting, in bytes.
const UID: usize = 300;

/// Reads every answer of a text with calendars, and gives each to `found`, or why it is none. `method` is what the message
/// says they are sent for; what they say themselves goes before it.
pub(super) fn read(
    text: &str,
    method: Option<&str>,
    mut found: impl FnMut(Result<Reply, Why>) -> Result<(), TooMuch>,
) -> Result<(), TooMuch> {
    let (mut open, mut any) = (Open::default(), false);
    for line in unfolded(text) {
        match line.and_then(|line| open.line(&line)) {
            Ok(None) => {}
            Ok(Some(calendar)) => {
                any = true;
                answers(calendar, method, &mut found)?;
            }
            Err(why) => return found(Err(why)),
        }
    }
    if any && open.within.is_empty() { Ok(()) } else { found(Err(Why::Damaged)) }
}

fn answers(
    calendar: Calendar,
    method: Option<&str>,
    found: &mut impl FnMut(Result<Reply, Why>) -> Result<(), TooMuch>,
) -> Result<(), TooMuch> {
    match calendar.method.as_deref().or(method).map(|method| method.trim().to_ascii_uppercase()).as_deref() {
        Some("REPLY") if !calendar.events.is_empty() => {
            calendar.events.into_iter().try_for_each(|event| found(event.reply()))
        }
        Some("COUNTER") => found(Err(Why::Counter)),
        _ => found(Err(Why::NoReply)),
    }
}

/// Lines as they were before they were folded.
fn unfolded(text: &str) -> impl Iterator<Item = Result<String, Why>> {
    let mut lines: Peekable<Split<'_, char>> = text.split('\n').peekable();
    std::iter::from_fn(move || {
        let mut line = lines.next()?.trim_end_matches('\r').to_owned();
        while let Some(next) = lines.next_if(|next| next.starts_with([' ', '\t'])) {
            line.push_str(next.get(1..).unwrap_or_default().trim_end_matches('\r'));
            if line.len() > LINE {
                return Some(Err(Why::Long));
            }
        }
        Some(if line.len() > LINE { Err(Why::Long) } else { Ok(line) })
    })
}

/// A calendar that was read.
#[derive(Default)]
struct Calendar {
    method: Option<String>,
    events: Vec<Event>,
}

/// A calendar while it is read.
#[derive(Default)]
struct Open {
    /// The components around the line.
    within: Vec<String>,
    calendar: Calendar,
    event: Event,
}

impl Open {
    /// Takes a line; answers the calendar when it ends. What stands outside of one is passed over.
    fn line(&mut self, line: &str) -> Result<Option<Calendar>, Why> {
        let Some(line) = Line::of(line) else { return Ok(None) };
        let around: Vec<&str> = self.within.iter().map(String::as_str).collect();
        match (line.name.as_str(), around.as_slice()) {
            ("BEGIN", _) => self.begin(line.value),
            ("END", []) => Ok(None),
            ("END", _) => self.end(line.value),
            ("METHOD", ["VCALENDAR"]) => {
                self.calendar.method = Some(line.value.to_owned());
                Ok(None)
            }
            (_, ["VCALENDAR", "VEVENT"]) => {
                self.event.line(&line);
                Ok(None)
            }
            _ => Ok(None),
        }
    }

    fn begin(&mut self, name: &str) -> Result<Option<Calendar>, Why> {
        let name = name.trim().to_ascii_uppercase();
        if self.within.is_empty() {
            if name != "VCALENDAR" {
                return Ok(None);
            }
            self.calendar = Calendar::default();
        }
        if self.within.len() == 1 {
            self.event = Event::default();
        }
        self.within.push(name);
        if self.within.len() > DEEPEST { Err(Why::Deep) } else { Ok(None) }
    }

    fn end(&mut self, name: &str) -> Result<Option<Calendar>, Why> {
        let ended = self.within.pop().filter(|open| open.eq_ignore_ascii_case(name.trim()));
        let ended = ended.ok_or(Why::Damaged)?;
        if self.within.len() == 1 && ended == "VEVENT" {
            self.calendar.events.push(std::mem::take(&mut self.event));
        }
        Ok(self.within.is_empty().then(|| std::mem::take(&mut self.calendar)))
    }
}

/// What an event says.
#[derive(Default)]
struct Event {
    uid: Option<String>,
    sequence: Option<u32>,
    attendee: Option<Attendee>,
    /// More than one person answers.
    several: bool,
    comment: String,
    stamp: Option<Instant>,
}

/// Whoever answers.
struct Attendee {
    address: Option<Address>,
    answer: Option<Answer>,
    delegated_to: Option<Address>,
    comment: String,
}

impl Event {
    fn line(&mut self, line: &Line<'_>) {
        match line.name.as_str() {
            "UID" => self.uid = Some(unescaped(line.value).trim().to_owned()),
            "SEQUENCE" => self.sequence = line.value.trim().parse().ok(),
            "DTSTAMP" => self.stamp = stamp(line.value.trim()),
            "COMMENT" if self.comment.len() < LINE => {
                self.comment.push_str(&unescaped(line.value));
                self.comment.push('\n');
            }
            "ATTENDEE" => {
                self.several = self.attendee.is_some();
                self.attendee = Some(Attendee::of(line));
            }
            _ => {}
        }
    }

    fn reply(self) -> Result<Reply, Why> {
        let uid = self.uid.filter(|uid| (1..=UID).contains(&uid.len()) && !uid.contains(char::is_control));
        let uid = uid.ok_or(Why::Meeting)?;
        let attendee = self.attendee.filter(|_| !self.several).ok_or(Why::Attendee)?;
        let answer = attendee.answer.ok_or(Why::Answer)?;
        let comments = [self.comment, attendee.comment];
        let comment =
            comments.iter().map(|text| clean(text, COMMENT, Breaks::Kept)).find(|text| !text.is_empty());
        Ok(Reply {
            uid,
            sequence: self.sequence,
            attendee: attendee.address.ok_or(Why::Attendee)?,
            answer,
            delegated_to: attendee.delegated_to.filter(|_| answer == Answer::Delegated),
            comment,
            stamp: self.stamp.ok_or(Why::Stamp)?,
        })
    }
}

impl Attendee {
    fn of(line: &Line<'_>) -> Attendee {
        Attendee {
            address: address(line.value).or_else(|| line.param("EMAIL").and_then(address)),
            answer: line.param("PARTSTAT").and_then(Answer::of),
            delegated_to: line.param("DELEGATED-TO").and_then(address),
            // Where Google keeps what was written with an answer.
            comment: line.param("X-RESPONSE-COMMENT").unwrap_or_default().to_owned(),
        }
    }
}

/// A line, taken apart.
struct Line<'l> {
    /// In capitals.
    name: String,
    params: Vec<&'l str>,
    value: &'l str,
}

impl<'l> Line<'l> {
    fn of(line: &'l str) -> Option<Line<'l>> {
        let (mut quoted, mut colon) = (false, None);
        let mut cuts = Vec::new();
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'"' => quoted = !quoted,
                b';' if !quoted => cuts.push(at),
                b':' if !quoted => {
                    colon = Some(at);
                    break;
                }
                _ => {}
            }
        }
        let colon = colon?;
        cuts.push(colon);
        let params = cuts.windows(2).filter_map(|cut| line.get(cut[0] + 1..cut[1])).collect();
        let name = line.get(..*cuts.first()?)?.trim().to_ascii_uppercase();
        Some(Line { name, params, value: line.get(colon + 1..)? })
    }

    /// The first value of a parameter, without quotes.
    fn param(&self, name: &str) -> Option<&'l str> {
        let found = self.params.iter().filter_map(|param| param.split_once('='));
        let (_, value) = found.into_iter().find(|(key, _)| key.trim().eq_ignore_ascii_case(name))?;
        match value.trim().strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => value.split(',').next(),
        }
    }
}

/// An address as calendars write it, `mailto:` in small letters or capitals. Some write a name with a colon before it.
fn address(value: &str) -> Option<Address> {
    const SCHEME: &str = "mailto:";
    let from = value.to_ascii_lowercase().rfind(SCHEME).map_or(0, |at| at + SCHEME.len());
    let plain = value.get(from..)?.split('?').next()?;
    Address::parse(&decoded(plain)?).ok()
}

/// A text without percent signs that stand for something else.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).filter(|_| *first == b'%').and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..)?;
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// A text as it was before it was written as a value (RFC 5545, 3.3.11).
fn unescaped(value: &str) -> String {
    let (mut text, mut letters) = (String::with_capacity(value.len()), value.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(letter) => text.push(letter),
                None => {}
            },
            letter => text.push(letter),
        }
    }
    text
}

/// A moment: `20261130T101500Z`. Without the letter at its end it is taken as UTC all the same.
fn stamp(value: &str) -> Option<Instant> {
    let digits = value.strip_suffix('Z').unwrap_or(value);
    let (date, time) = digits.split_once('T')?;
    let plain = |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(plain(date, 8) && plain(time, 6)) {
        return None;
    }
    let part = |text: &str, from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(part(date, 0, 4)?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, part(date, 4, 6)?, part(date, 6, 8)?)?;
    // A leap second is the last one before it.
    let at = day.and_hms_opt(part(time, 0, 2)?, part(time, 2, 4)?, part(time, 4, 6)?.min(59))?;
    Some(at.and_utc().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_taken_apart_at_what_stands_outside_of_quotes() {
        let line = Line::of(
            "attendee;CN=\"a:b;c\";PARTSTAT=ACCEPTED;DELEGATED-TO=\"mailto:x@y.example\",\"mailto:z@y.example\":MAILTO:q@y.example",
        );
        let line = line.unwrap();
        assert_eq!((line.name.as_str(), line.value), ("ATTENDEE", "MAILTO:q@y.example"));
        let params = ["CN", "partstat", "DELEGATED-TO", "RSVP"].map(|name| line.param(name));
        assert_eq!(params, [Some("a:b;c"), Some("ACCEPTED"), Some("mailto:x@y.example"), None]);
        assert!(Line::of("no colon").is_none() && Line::of("X=\"a:b").is_none());
    }

    #[test]
    fn addresses_are_found_however_they_are_written() {
        for written in [
            "mailto:anna@a.example",
            "MAILTO:anna@a.example",
            "anna@a.example",
            "mailto:%61nna@a.example?subject=x",
            " Anna:mailto:anna@a.example",
        ] {
            assert_eq!(address(written).unwrap().as_str(), "anna@a.example", "{written}");
        }
        for none in ["invalid:nomail", "mailto:", "", "mailto:%ff@a.example", "urn:uuid:1"] {
            assert_eq!(address(none), None, "{none}");
        }
        assert_eq!(address("mailto:50%@a.example").unwrap().as_str(), "50%@a.example");
    }

    #[test]
    fn moments_are_read_or_none() {
        assert_eq!(stamp("20261130T101500Z").unwrap().rfc3339(), "2026-11-30T10:15:00Z");
        assert_eq!(stamp("20261130T101560").unwrap().rfc3339(), "2026-11-30T10:15:59Z");
        for none in ["", "20261130", "20261301T000000Z", "+0261130T101500Z", "20261130T1015é", "T"] {
            assert_eq!(stamp(none), None, "{none}");
        }
    }
}
