//! The letters the room writes. Subject and sender say nothing about what it is; what a meeting is called stands in one
//! only where everybody may know of it.

use chrono::NaiveDateTime;
use locale::Locale;
use people::{Person, greeting};
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
        foot: vec![locale.msg("roundtable-mail-foot").into_owned()],
        subject: locale.msg("roundtable-mail-subject").into_owned(),
        ..desk.blank(locale, person, address)
    })
}
