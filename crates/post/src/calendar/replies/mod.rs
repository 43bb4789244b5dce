//! What calendar programs answer to an invitation (METHOD:REPLY), from a text somebody pastes or a file of a mailbox.
//!
//! Whatever the bytes, it ends soon: sizes, depth and numbers are capped, and every byte is looked at a few times at most.
//! An answer says who it is from; nobody vouches for that, as for any mail. Answers in Outlook's own format
//! (`winmail.dat`) are not read.

mod calendar;
mod parts;

use kernel::Instant;
use thiserror::Error;

use super::Answer;
use crate::address::Address;

/// The largest file, in bytes.
pub const LARGEST: usize = 2 << 20;
/// The most answers in one file.
pub const MOST: usize = 500;
/// The most messages and parts of messages in one file.
const MOST_PARTS: usize = 5_000;
/// The longest comment, in characters.
const COMMENT: usize = 2_000;

/// An answer to an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The name of the meeting in calendars ([`super::meeting`] knows which one it is).
    pub uid: String,
    /// The version of the meeting that is answered, where it is said.
    pub sequence: Option<u32>,
    /// Who answers.
    pub attendee: Address,
    /// What they answer.
    pub answer: Answer,
    /// Who comes for them, where it is said.
    pub delegated_to: Option<Address>,
    /// What they wrote with it.
    pub comment: Option<String>,
    /// When their program wrote it: of two answers the later one holds.
    pub stamp: Instant,
}

/// Why a file is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TooMuch {
    /// It is larger than [`LARGEST`].
    #[error("the file is larger than 2 MB")]
    Bytes,
    /// It has more than [`MOST`] answers, or more of what can't be read.
    #[error("the file has more than 500 answers")]
    Replies,
    /// It has more messages and parts than a mailbox of answers has.
    #[error("the file has more than 5000 parts")]
    Parts,
}

/// Something in a file that is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("message {message}: {why}")]
pub struct Unread {
    /// Which message of the file, from 1.
    pub message: usize,
    /// Why not.
    pub why: Why,
}

/// Why something is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Error)]
pub enum Why {
    /// The head of a message or part is not one, or too long.
    #[error("its head can't be read")]
    Head,
    /// Parts within parts, too many levels of them.
    #[error("parts lie too deep in others")]
    Deep,
    /// A calendar, or a line of it, that is longer than any answer.
    #[error("its calendar is too long")]
    Long,
    /// Something is wrong with how the calendar is encoded.
    #[error("its encoding is damaged")]
    Encoding,
    /// It says it is a calendar and is none, or only a piece of one.
    #[error("its calendar is damaged or cut off")]
    Damaged,
    /// A calendar that is no answer: an invitation, a cancellation.
    #[error("its calendar is no answer")]
    NoReply,
    /// Another time is proposed.
    #[error("it proposes another time")]
    Counter,
    /// It does not say which meeting it answers.
    #[error("it does not say which meeting")]
    Meeting,
    /// It does not say whose answer it is, or says several.
    #[error("it does not say who answers")]
    Attendee,
    /// It answers nothing: neither yes nor no nor perhaps.
    #[error("it answers neither yes nor no nor perhaps")]
    Answer,
    /// It does not say when it was written.
    #[error("it does not say when it was written")]
    Stamp,
}

impl Why {
    /// Every reason and its name.
    pub const ALL: [(Why, &'static str); 11] = [
        (Why::Head, "head"),
        (Why::Deep, "deep"),
        (Why::Long, "long"),
        (Why::Encoding, "encoding"),
        (Why::Damaged, "damaged"),
        (Why::NoReply, "no-reply"),
        (Why::Counter, "counter"),
        (Why::Meeting, "meeting"),
        (Why::Attendee, "attendee"),
        (Why::Answer, "answer"),
        (Why::Stamp, "stamp"),
    ];

    /// Its name, for texts.
    pub fn as_str(self) -> &'static str {
        Why::ALL.iter().find(|(why, _)| *why == self).map_or("", |(_, name)| name)
    }
}

/// What was found, in its order.
pub type Found = Vec<Result<Reply, Unread>>;

/// Reads every answer in a text or a file: a calendar, a message with one, or a mailbox (mbox) of such messages. Messages
/// without a calendar are passed over.
///
/// # Errors
/// When it is more than a mailbox of answers can be; nothing of it is read then.
pub fn read(bytes: &[u8]) -> Result<Found, TooMuch> {
    if bytes.len() > LARGEST {
        return Err(TooMuch::Bytes);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let mut reading = Reading::default();
    if is_calendar(bytes) {
        reading.next_message()?;
        reading.calendar(bytes, None)?;
        return Ok(reading.found);
    }
    if bytes.starts_with(b"From ") {
        parts::mailbox(&mut reading, bytes)?;
        return Ok(reading.found);
    }
    reading.next_message()?;
    parts::message(&mut reading, bytes, 0)?;
    // Somebody may have copied a calendar with what stood around it.
    if let Some(within) = within(bytes).filter(|_| !reading.found.iter().any(Result::is_ok)) {
        reading = Reading::default();
        reading.next_message()?;
        reading.calendar(within, None)?;
    }
    Ok(reading.found)
}

fn is_calendar(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"BEGIN:VCALENDAR";
    bytes.get(..BEGIN.len()).is_some_and(|start| start.eq_ignore_ascii_case(BEGIN))
}

/// What begins with a calendar, at the beginning of a line. Each line is looked at for itself: spaces and empty lines
/// before it are not gone through again and again.
fn within(bytes: &[u8]) -> Option<&[u8]> {
    let (at, _) = parts::lines(bytes).find(|(_, line)| is_calendar(line.trim_ascii_start()))?;
    bytes.get(at..).map(<[u8]>::trim_ascii_start)
}

/// A file while it is read.
#[derive(Default)]
struct Reading {
    found: Found,
    replies: usize,
    parts: usize,
    message: usize,
    /// Where the findings of this message begin.
    since: usize,
}

impl Reading {
    /// Another message begins.
    fn next_message(&mut self) -> Result<(), TooMuch> {
        self.message += 1;
        self.since = self.found.len();
        self.next_part()
    }

    /// Another part begins.
    fn next_part(&mut self) -> Result<(), TooMuch> {
        self.parts += 1;
        if self.parts > MOST_PARTS { Err(TooMuch::Parts) } else { Ok(()) }
    }

    /// A calendar in a message, and what the message says it is sent for.
    fn calendar(&mut self, bytes: &[u8], method: Option<&str>) -> Result<(), TooMuch> {
        let text = String::from_utf8_lossy(bytes);
        calendar::read(&text, method, |found| self.add(found))
    }

    fn failed(&mut self, why: Why) -> Result<(), TooMuch> {
        self.add(Err(why))
    }

    /// Programs send the same answer twice in one message: once to show and once as a file.
    fn add(&mut self, found: Result<Reply, Why>) -> Result<(), TooMuch> {
        let found = found.map_err(|why| Unread { message: self.message, why });
        if self.found.iter().skip(self.since).any(|known| *known == found) {
            return Ok(());
        }
        self.replies += usize::from(found.is_ok());
        self.found.push(found);
        if self.replies > MOST || self.found.len() > self.replies + MOST {
            return Err(TooMuch::Replies);
        }
        Ok(())
    }
}
