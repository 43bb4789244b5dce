//! The letters the room writes. Subject and sender say nothing about what it is; what a meeting is called stands in one
//! only where everybody may know of it.

use chrono::NaiveDateTime;
use locale::Locale;
use people::{Person, greeting};
use post::calendar::{Attendee, Event, Invitation, Organizer, Status, uid};
use post::{Address, Letter};

use crate::meetings::{Meeting, Office};

/// What somebody who is invited hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// They are invited.
    Invited,
    /// They are asked to go for somebody.
    StandIn,
    /// It is at another time or place.
    Changed,
    /// It does not take place then.
    CalledOff,
    /// They have not answered.
    Reminded,
    /// A place came free for them.
    Offered,
}

impl News {
    /// The key of its sentence.
    const fn key(self) -> &'static str {
        match self {
            News::Invited => "roundtable-mail-invited",
            News::StandIn => "roundtable-mail-stand-in",
            News::Changed => "roundtable-mail-changed",
            News::CalledOff => "roundtable-mail-called-off",
            News::Reminded => "roundtable-mail-reminded",
            News::Offered => "roundtable-mail-offered",
        }
    }

    /// Whether there is something to answer.
    pub const fn answers(self) -> bool {
        !matches!(self, News::CalledOff)
    }
}

/// When something is, in a reader's words.
pub fn when(locale: &Locale, at: NaiveDateTime) -> String {
    let (date, time) = (locale.date(at.date()), locale.time(at.time()));
    let said = [("date", (&date).into()), ("time", (&time).into())];
    locale.msg_with("roundtable-when", &said).into_owned()
}

/// The meeting for calendar programs. It says what and where it is only where everybody may know of it: calendars are
/// shared more widely than letters. None where no calendar can say when it is.
pub(crate) fn event(
    office: Office<'_>,
    locale: &Locale,
    meeting: &Meeting,
    organizer: Organizer,
    status: Status,
) -> Option<Event> {
    let url = office.desk.public_url;
    let domain = url.split_once("://").map_or(url, |(_, host)| host);
    let text = |field: &str| {
        let text = meeting.0.text(field, locale.lang()).filter(|_| meeting.is_public());
        text.map(|text| text.body.to_string())
    };
    let page = || office.desk.url(locale, &format!("/round-table/meeting/{}", meeting.id()));
    Some(Event {
        uid: uid(meeting.id(), domain),
        sequence: meeting.sequence(),
        stamp: meeting.0.changed_at,
        when: meeting.when(office.zone)?,
        summary: text("title").unwrap_or_else(|| organizer.name.clone()),
        description: String::new(),
        location: [text("place"), text("room")].into_iter().flatten().collect::<Vec<_>>().join(", "),
        url: meeting.is_public().then(page),
        status,
        organizer,
    })
}

/// The same as it goes with a letter: it names nobody but whom that goes to.
fn calendar(
    office: Office<'_>,
    locale: &Locale,
    meeting: &Meeting,
    person: &Person,
    news: News,
) -> Option<Invitation> {
    let name = locale.msg("roundtable-calendar-name").into_owned();
    let organizer = Organizer { address: office.organizer?.clone(), name };
    let status = if news == News::CalledOff { Status::Cancelled } else { Status::Confirmed };
    let event = event(office, locale, meeting, organizer, status)?;
    Some(Invitation { event, attendee: Attendee::asked(&person.name) })
}

/// The letter about an invitation. None where there is no language to write it in.
pub(crate) fn about(
    office: Office<'_>,
    meeting: &Meeting,
    person: &Person,
    address: Address,
    secret: Option<&str>,
    news: News,
) -> Option<Letter> {
    let desk = office.desk;
    let locale = desk.locale(person.language)?;
    let text = |field: &str| meeting.0.text(field, locale.lang()).map(|text| text.body.to_string());
    let title = text("title").filter(|_| meeting.is_public());
    let when = meeting.starts().map(|at| when(locale, at));
    let place = [text("place"), text("room")].into_iter().flatten().collect::<Vec<_>>();
    let place = (!place.is_empty() && news.answers()).then(|| locale.list(&place));
    let details: Vec<String> = [title, when, place].into_iter().flatten().collect();
    let mut paragraphs = vec![greeting(locale, person), locale.msg(news.key()).into_owned()];
    paragraphs.extend((!details.is_empty()).then(|| details.join("\n")));
    let link = |secret: &str| desk.action(locale, "roundtable-mail-answer", &format!("/invited/{secret}"));
    Some(Letter {
        paragraphs,
        action: secret.map(link),
        calendar: calendar(office, locale, meeting, person, news),
        foot: vec![locale.msg("roundtable-mail-foot").into_owned()],
        subject: locale.msg("roundtable-mail-subject").into_owned(),
        ..desk.blank(locale, person, address)
    })
}
