//! Checking in on the page of a meeting.

use axum::response::Response;
use kernel::policy::Grant;
use page::{Frame, Page, PageError};
use roundtable::Unchanged;
use roundtable::check_in;
use roundtable::meetings::Meeting;
use roundtable::policy::ReadInside;

use super::say::saved;
use super::{InsideMeeting, Typed, known};
use crate::Front;
use crate::check_in::{arrival, refused};
use crate::here::Here;

/// Checks somebody in; where they are not, the page says why at the field of the code.
pub(super) async fn check_in(
    front: &Front,
    frame: Frame<'_>,
    here: &Here,
    meeting: Meeting,
    read: &Grant<ReadInside>,
    sent: &[(String, String)],
) -> Result<Response, PageError> {
    let (id, zone, arrival) = (meeting.id(), (front.shell.city)().zone, arrival(sent));
    let why = match check_in::own(&front.store, read, zone, id, &arrival).await {
        Ok(()) => return Ok(saved(&frame, id, "check-in")),
        Err(Unchanged::Refused(why)) => why,
        Err(Unchanged::Meanwhile) => check_in::Refused::NotNow,
        Err(Unchanged::Gone) => return Err(PageError::NotFound),
        Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
    };
    let error = refused(&frame, why);
    let known = known(front, here, meeting, read, frame.lang()).await?;
    let typed = Typed { arrival: Some(arrival), ..Typed::default() };
    let page = InsideMeeting::of(frame.with_form(sent.to_vec()), &known, &typed, front.today())?;
    InsideMeeting { errors: vec![error], ..page }.again()
}
