//! A meeting as an event of a calendar, and as an invitation in a letter to one person.

use kernel::{Id, Instant};

use super::lines::{Lines, link, mailto, quoted};
use super::when::{When, utc};
use super::zone;
use crate::address::Address;

/// A meeting. What is typed into it can be anything: it stays text. Whether it may be said is the caller's to know: unless
/// the meeting is public, summary, description and place are neutral (domain/security.md, "Leaks").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for as long as the meeting is: [`uid`].
    pub uid: String,
    /// Raised with every change that people should learn of.
    pub sequence: u32,
    /// When this was written.
    pub stamp: Instant,
    /// When it is.
    pub when: When,
    /// What it is, in one line.
    pub summary: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Where it is; may be empty.
    pub location: String,
    /// Its page, `http` or `https`; anything else is left out.
    pub url: Option<String>,
    /// How certain it is.
    pub status: Status,
    /// Who convenes it.
    pub organizer: Organizer,
}

/// How certain a meeting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It takes place.
    Confirmed,
    /// It may take place.
    Tentative,
    /// It does not take place.
    Cancelled,
}

/// Whom answers go to. Never a person where the table convenes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organizer {
    /// Where answers are sent.
    pub address: Address,
    /// What it is called.
    pub name: String,
}

/// Whom an invitation is for. The address is not here: it is where the letter goes, so that nobody else can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Their name, where there is one.
    pub name: Option<String>,
    /// What they answered; none when they did not.
    pub answer: Option<Answer>,
    /// Whether an answer is asked for.
    pub rsvp: bool,
}

impl Attendee {
    /// Somebody who has not answered and is asked to.
    pub fn asked(name: &str) -> Attendee {
        Attendee { name: Some(name.to_owned()), answer: None, rsvp: true }
    }
}

/// What somebody answers to an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// They come.
    Accepted,
    /// They don't.
    Declined,
    /// Perhaps.
    Tentative,
    /// Somebody else comes for them.
    Delegated,
}

impl Answer {
    /// Every answer and its name in calendars.
    pub const ALL: [(Answer, &'static str); 4] = [
        (Answer::Accepted, "ACCEPTED"),
        (Answer::Declined, "DECLINED"),
        (Answer::Tentative, "TENTATIVE"),
        (Answer::Delegated, "DELEGATED"),
    ];

    /// Its name in calendars (RFC 5545, PARTSTAT).
    pub fn as_str(self) -> &'static str {
        Answer::ALL.iter().find(|(answer, _)| *answer == self).map_or("NEEDS-ACTION", |(_, name)| name)
    }

    /// The answer of a name.
    pub fn of(name: &str) -> Option<Answer> {
        Answer::ALL
            .iter()
            .find(|(_, known)| known.eq_ignore_ascii_case(name.trim()))
            .map(|(answer, _)| *answer)
    }
}

/// What a calendar is sent for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// To invite, or to say what changed: then with a raised sequence.
    Request,
    /// To say that it does not take place, or not for this person any more.
    Cancel,
    /// To be looked at.
    Publish,
}

impl Method {
    /// Its name in calendars.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
            Method::Publish => "PUBLISH",
        }
    }
}

/// A meeting as it goes with a letter to one person. Of a meeting that is cancelled it is the cancellation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The meeting.
    pub event: Event,
    /// Whom it is for.
    pub attendee: Attendee,
}

impl Invitation {
    /// What it is sent for.
    pub fn method(&self) -> Method {
        if self.event.status == Status::Cancelled { Method::Cancel } else { Method::Request }
    }

    /// The calendar, which names nobody but whom it goes to and who convenes.
    pub fn write(&self, to: &Address) -> String {
        let mut lines = Lines::new();
        begin(&mut lines, self.method());
        let (first, last) = self.event.when.years();
        zone::write(&mut lines, self.event.when.zone(), first, last);
        self.event.write(&mut lines, Some((&self.attendee, to)));
        end(lines)
    }
}

impl Event {
    pub(super) fn write(&self, lines: &mut Lines, attendee: Option<(&Attendee, &Address)>) {
        let (status, transparent) = match self.status {
            Status::Confirmed => ("CONFIRMED", "OPAQUE"),
            Status::Tentative => ("TENTATIVE", "OPAQUE"),
            Status::Cancelled => ("CANCELLED", "TRANSPARENT"),
        };
        lines.own("BEGIN", "VEVENT");
        lines.short("UID", &self.uid);
        lines.own("DTSTAMP", &utc(self.stamp));
        lines.own("SEQUENCE", &self.sequence.to_string());
        for (name, value) in self.when.properties() {
            lines.own(&name, &value);
        }
        lines.short("SUMMARY", &self.summary);
        lines.long("DESCRIPTION", &self.description);
        lines.short("LOCATION", &self.location);
        if let Some(url) = self.url.as_deref().and_then(link) {
            lines.own("URL", &url);
        }
        lines.own("STATUS", status);
        lines.own("TRANSP", transparent);
        lines.own(&called("ORGANIZER", Some(&self.organizer.name)), &mailto(self.organizer.address.as_str()));
        if let Some((attendee, address)) = attendee {
            let answer = attendee.answer.map_or("NEEDS-ACTION", Answer::as_str);
            let rsvp = if attendee.rsvp { "TRUE" } else { "FALSE" };
            let kind =
                format!("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={answer};RSVP={rsvp}");
            lines.own(&called(&kind, attendee.name.as_deref()), &mailto(address.as_str()));
        }
        lines.own("END", "VEVENT");
    }
}

/// A property with somebody's name, where there is one.
fn called(property: &str, name: Option<&str>) -> String {
    let name = name.map(quoted).filter(|name| name != "\"\"");
    name.map_or_else(|| property.to_owned(), |name| format!("{property};CN={name}"))
}

/// How every calendar begins.
pub(super) fn begin(lines: &mut Lines, method: Method) {
    lines.own("BEGIN", "VCALENDAR");
    lines.own("VERSION", "2.0");
    lines.own("PRODID", "-//Kerekasztal//Calendar//EN");
    lines.own("CALSCALE", "GREGORIAN");
    lines.own("METHOD", method.as_str());
}

/// How every calendar ends.
pub(super) fn end(mut lines: Lines) -> String {
    lines.own("END", "VCALENDAR");
    lines.finish()
}

/// How a meeting is named in calendars for as long as it is.
pub fn uid(meeting: Id, domain: &str) -> String {
    format!("{meeting}@{domain}")
}

/// The meeting an answer names; none where it is not one of ours.
pub fn meeting(uid: &str, domain: &str) -> Option<Id> {
    let (id, theirs) = uid.trim().split_once('@')?;
    if theirs.eq_ignore_ascii_case(domain) { id.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_found_again_by_its_name() {
        let id = Id::foreign("test", "meeting");
        assert_eq!(meeting(&uid(id, "city.example"), "City.example"), Some(id));
        for foreign in ["x@city.example", "", &uid(id, "other.example"), "@"] {
            assert_eq!(meeting(foreign, "city.example"), None, "{foreign}");
        }
    }

    #[test]
    fn every_answer_is_read_as_it_is_written() {
        for (answer, name) in Answer::ALL {
            assert_eq!((Answer::of(&name.to_lowercase()), answer.as_str()), (Some(answer), name));
        }
        assert_eq!(Answer::of("NEEDS-ACTION"), None);
    }
}
