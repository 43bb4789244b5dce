//! Checking in oneself: the form on the pages of a meeting, and `/{lang}/table/check-in/{id}/{code}`, where the picture on the
//! wall leads to. That page knows nobody and no meeting: what it sends is taken on the meeting's page, from who sits there.

use askama::Template;
use axum::extract::State as Shared;
use axum::response::Response;
use kernel::{Id, Lang};
use page::{CachePolicy, Choice, FieldError, Frame, Granted, Page, PageError, Path, Route};
use roundtable::attendance;
use roundtable::check_in::{self, Arrival, Refused};
use roundtable::meetings::Meeting;
use roundtable::model::meeting::Mode;
use roundtable::names::Names;
use roundtable::policy::Answer;
use store::{ConnectionTrait, StoreError};

use crate::forms::{field, ticked, wrong};
use crate::words::SeatName;
use crate::{Front, sample_id};

/// How many digits stand on the wall, and how many signs somebody may type for them.
const DIGITS: usize = 6;
/// See [`DIGITS`].
const TYPED: usize = 20;

/// How somebody can check in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Door {
    /// Their seats that nobody is noted at yet; none where all of them are.
    pub(crate) left: Vec<Id>,
    /// Whether they can say that they take part from elsewhere, and whether they said so when they answered.
    pub(crate) remote: Option<bool>,
}

impl Door {
    /// How somebody with these seats can check in at this moment; none where they can't.
    pub(crate) async fn at(
        front: &Front,
        on: &impl ConnectionTrait,
        meeting: &Meeting,
        seats: &[Id],
        remote: bool,
    ) -> Result<Option<Door>, StoreError> {
        let (zone, now) = ((front.shell.city)().zone, front.store.clock().now());
        if seats.is_empty() || !check_in::is_open(on, meeting, zone, now).await? {
            return Ok(None);
        }
        let there = attendance::of(on, meeting.id()).await?;
        let is_there = |seat: &Id| there.iter().any(|one| one.seat == Some(*seat) && one.how.took_part());
        Ok(Some(Door {
            left: seats.iter().filter(|seat| !is_there(seat)).copied().collect(),
            remote: (meeting.mode()? == Mode::Hybrid).then_some(remote),
        }))
    }
}

/// The form.
pub(crate) struct Form {
    /// Whether they are noted already.
    pub(crate) here: bool,
    pub(crate) code: String,
    /// For which seat, where they have several.
    pub(crate) seats: Vec<Choice>,
    pub(crate) remote: Option<bool>,
}

impl Form {
    /// The form at a door; where something was typed already, with that.
    pub(crate) fn of(frame: &Frame, door: &Door, names: &Names, typed: Option<&Arrival>) -> Form {
        let several = if door.left.len() > 1 { &door.left[..] } else { &[] };
        let seat = |id: &Id| {
            let seat = names.seat(*id)?;
            let on = typed.is_some_and(|typed| typed.seat == Some(*id));
            Some(Choice::new(id.to_string(), SeatName::of(frame, names, seat).line(), on))
        };
        Form {
            here: door.left.is_empty(),
            code: typed.map(|typed| typed.code.clone()).unwrap_or_default(),
            seats: several.iter().filter_map(seat).collect(),
            remote: door.remote.map(|said| typed.map_or(said, |typed| typed.remote)),
        }
    }
}

/// What a form says.
pub(crate) fn arrival(sent: &[(String, String)]) -> Arrival {
    Arrival {
        code: field(sent, "digits", TYPED),
        seat: page::field(sent, "seat").parse().ok(),
        remote: ticked(sent, "remote"),
    }
}

/// Why somebody is not noted, at the field of the code.
pub(crate) fn refused(frame: &Frame, why: Refused) -> FieldError {
    let key = match why {
        Refused::Wait(minutes) => {
            let message = frame.t1("people-proof-wait", "minutes", minutes).into_owned();
            return FieldError { field: "digits".to_owned(), message };
        }
        Refused::Wrong => "roundtable-check-in-wrong",
        Refused::NotNow => "roundtable-check-in-not-now",
        Refused::NoSeat => "roundtable-check-in-no-seat",
    };
    wrong(frame, "digits", key)
}

/// Where the picture leads to.
#[derive(Template)]
#[template(path = "check_in.html")]
pub struct CheckInPage<'a> {
    frame: Frame<'a>,
    action: String,
    code: String,
    shown: String,
}

/// The address that the picture tells, with a code of the moment.
pub(crate) fn path(meeting: Id, code: &str) -> String {
    format!("/table/check-in/{meeting}/{code}")
}

/// Digits as they are read out.
pub(crate) fn grouped(digits: &str) -> String {
    let (first, last) = digits.split_at_checked(DIGITS / 2).unwrap_or((digits, ""));
    format!("{first} {last}")
}

/// The route row.
pub(crate) fn routes(front: &Front) -> Vec<Route> {
    let (path, name) = ("/{lang}/table/check-in/{id}/{code}", CheckInPage::NAME);
    vec![Route::get::<Answer, _, _, _>(path, name, CheckInPage::CACHE, page, front.clone())]
}

impl<'a> CheckInPage<'a> {
    fn of(frame: Frame<'a>, meeting: Id, code: &str) -> Self {
        let action = frame.link(&format!("{}/{meeting}", crate::inside::MEETING));
        CheckInPage { action, code: code.to_owned(), shown: grouped(code), frame: frame.unindexed() }
    }
}

impl<'a> Page<'a> for CheckInPage<'a> {
    const NAME: &'static str = "roundtable-check-in";
    const CACHE: CachePolicy = CachePolicy::NoStore;

    fn samples(frame: Frame<'a>) -> Vec<Self> {
        vec![CheckInPage::of(frame, sample_id("meeting"), "123456")]
    }
}

async fn page(
    Shared(front): Shared<Front>,
    Granted(_): Granted<Answer>,
    Path((lang, id, code)): Path<(Lang, Id, String)>,
) -> Result<Response, PageError> {
    if code.len() != DIGITS || !code.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(PageError::NotFound);
    }
    let frame = front.shell.frame(lang, path(id, &code))?;
    CheckInPage::of(frame, id, &code).respond()
}
