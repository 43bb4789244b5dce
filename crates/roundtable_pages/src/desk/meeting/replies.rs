//! Answers of calendar programs, as a file of a mailbox or pasted as they came: each is taken, or it is said why not.

use axum::extract::{Multipart, State as Shared};
use axum::response::Response;
use kernel::{Id, Lang};
use page::{Frame, Granted, Page, PageError, Path};
use post::calendar::replies::{self, Found, Reply, TooMuch, Why};
use roundtable::Unchanged;
use roundtable::invitations::{self, Outcomes, Skipped};
use roundtable::model::invitation::State as Answered;
use roundtable::policy::{Convene, Open};

use super::{MeetingPage, drawn};
use crate::Front;
use crate::desk::meeting_path;
use crate::desk::table::unexpected;
use crate::forms::wrong;
use crate::here::Here;
use crate::long::Excerpt;
use crate::words::named;

/// What became of an answer, or of a message without one.
pub(super) struct Told {
    /// Whose it is; none where that could not be read.
    pub(super) who: Option<String>,
    pub(super) taken: bool,
    pub(super) says: String,
}

/// What was sent: a file, or a text, or both.
#[derive(Default)]
struct Sent {
    file: Vec<u8>,
    pasted: String,
    broken: bool,
}

async fn sent(mut form: Multipart) -> Sent {
    let mut sent = Sent::default();
    loop {
        let part = match form.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return sent,
            // What breaks off on the way, or is too large, could not be read.
            Err(_) => return Sent { broken: true, ..sent },
        };
        let name = part.name().unwrap_or_default().to_owned();
        let Ok(bytes) = part.bytes().await else { return Sent { broken: true, ..sent } };
        match name.as_str() {
            "replies" => sent.pasted = page::kept(&String::from_utf8_lossy(&bytes)),
            "file" => sent.file = bytes.to_vec(),
            _ => {}
        }
    }
}

impl Sent {
    /// Every answer in it, those of the file first.
    fn read(&self) -> Result<Found, TooMuch> {
        let mut found = Found::new();
        for bytes in
            [self.file.as_slice(), self.pasted.as_bytes()].into_iter().filter(|bytes| !bytes.is_empty())
        {
            found.extend(replies::read(bytes)?);
        }
        Ok(found)
    }
}

/// Takes answers.
pub(crate) async fn take(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    form: Multipart,
) -> Result<Response, PageError> {
    let (here, _) = Here::meeting(&front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(&front)?;
    let path = meeting_path(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let sent = sent(form).await;
    let found = if sent.broken { Err(TooMuch::Bytes) } else { sent.read() };
    let (found, too_much) = match found {
        Ok(found) => (found, false),
        Err(_) => (Found::new(), true),
    };
    let read: Vec<Reply> = found.iter().flatten().cloned().collect();
    let (url, office) = (&front.shell.public_url, front.office());
    let domain = url.split_once("://").map_or(url.as_str(), |(_, host)| host);
    let outcomes = match invitations::take_replies(&front.store, &convenes, office, id, domain, &read).await {
        Ok(outcomes) => outcomes,
        Err(Unchanged::Store(error)) => return Err(PageError::unexpected(error)),
        Err(error) => return Err(unexpected(error)),
    };
    let page = drawn(&front, frame, (&here, id), (None, Excerpt::default()), None).await?;
    respond(page, &sent, &found, &outcomes, too_much)
}

fn respond(
    mut page: MeetingPage<'_>,
    sent: &Sent,
    found: &Found,
    outcomes: &Outcomes,
    too_much: bool,
) -> Result<Response, PageError> {
    page.report = report(&page.frame, found, outcomes);
    let taken = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    if taken > 0 {
        page.said = Some(page.frame.t1("desk-meeting-replies-taken", "count", taken).into_owned());
        return page.respond();
    }
    let key = if too_much { "desk-meeting-replies-too-much" } else { "desk-meeting-replies-none" };
    page.errors = vec![wrong(&page.frame, "replies", key)];
    page.typed.replies = sent.pasted.clone();
    page.again()
}

/// What became of each, in the order of the file.
fn report(frame: &Frame, found: &Found, outcomes: &Outcomes) -> Vec<Told> {
    let mut outcomes = outcomes.iter();
    let mut told = |one: &Result<Reply, replies::Unread>| match one {
        Ok(reply) => {
            let who = Some(page::plain(reply.attendee.as_str()).into_owned());
            let outcome = outcomes.next().copied().unwrap_or(Err(Skipped::NotNow));
            Told { who, taken: outcome.is_ok(), says: says(frame, outcome) }
        }
        Err(unread) => Told {
            who: Some(frame.t1("desk-replies-message", "number", unread.message).into_owned()),
            taken: false,
            says: unreadable(frame, unread.why),
        },
    };
    found.iter().map(&mut told).collect()
}

fn says(frame: &Frame, outcome: Result<Answered, Skipped>) -> String {
    match outcome {
        Ok(state) => named(frame, "answered", state.name()),
        Err(why) => frame.t(format!("desk-replies-skipped-{}", why.name().replace('_', "-"))).into_owned(),
    }
}

fn unreadable(frame: &Frame, why: Why) -> String {
    frame.t(format!("desk-replies-unread-{}", why.as_str())).into_owned()
}

/// Everything that can become of an answer.
pub(super) fn samples(frame: &Frame) -> Vec<Told> {
    let who = || Some("anna@menedek.example".to_owned());
    let skipped = Skipped::ALL.map(|why| Told { who: who(), taken: false, says: says(frame, Err(why)) });
    let unread = Why::ALL.map(|(why, _)| Told { who: None, taken: false, says: unreadable(frame, why) });
    let taken = Told { who: who(), taken: true, says: says(frame, Ok(Answered::Accepted)) };
    std::iter::once(taken).chain(skipped).chain(unread).collect()
}
