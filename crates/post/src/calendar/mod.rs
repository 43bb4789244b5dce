//! Calendars as other programs read them (RFC 5545, RFC 5546): a meeting in somebody's letter, the feed of a table, and
//! the answers that calendar programs send.
//!
//! Nothing is read or sent here, and time comes in. A meeting is a local time and a zone, as everywhere; what is written
//! names the zone and describes it too, so that a program that knows newer rules follows those (ADR 21).
//!
//! ```
//! use kernel::{Id, Instant};
//! use post::Address;
//! use post::calendar::{Attendee, Event, Invitation, Organizer, Status, When, uid};
//!
//! let day = chrono::NaiveDate::from_ymd_opt(2027, 3, 9).and_then(|day| day.and_hms_opt(14, 0, 0));
//! let when = When::new(day.unwrap_or_default(), 90, chrono_tz::Europe::Budapest).unwrap();
//! let event = Event {
//!     uid: uid(Id::foreign("doc", "meeting"), "city.example"),
//!     sequence: 0,
//!     stamp: Instant::from_micros(1_795_338_000_000_000),
//!     when,
//!     summary: "Meeting".to_owned(),
//!     description: String::new(),
//!     location: "City Hall, room 12".to_owned(),
//!     url: None,
//!     status: Status::Confirmed,
//!     organizer: Organizer { address: Address::parse("post@city.example").unwrap(), name: "City".to_owned() },
//! };
//! let invitation = Invitation { event, attendee: Attendee::asked("Anna") };
//! let ics = invitation.write(&Address::parse("anna@menedek.example").unwrap());
//! assert!(ics.contains("METHOD:REQUEST\r\n"));
//! assert!(ics.contains("DTSTART;TZID=Europe/Budapest:20270309T140000\r\n"));
//! ```

mod event;
mod feed;
mod lines;
pub mod replies;
mod when;
mod zone;

pub use event::{Answer, Attendee, Event, Invitation, Method, Organizer, Status, meeting, uid};
pub use feed::Feed;
pub use when::{Oddity, Unfit, When};
