//! What is done on the page of a table's rules: each of its forms says which in its field `do`.

use axum::extract::State as Shared;
use axum::response::Response;
use kernel::policy::Grant;
use kernel::{Id, Lang};
use page::{Fields, Frame, Granted, Page, PageError, Path};
use roundtable::Unchanged;
use roundtable::model::rules::{Event, Refused};
use roundtable::policy::{Convene, Open};
use roundtable::rules::{self, LONGEST, LONGEST_REASON, Written};

use super::{RulesPage, Typed, known, path_of};
use crate::Front;
use crate::forms::{TEXT, day, field, to, wrong};
use crate::here::Here;

/// What is wrong, and with which field.
type Wrong = (&'static str, &'static str);

pub(super) async fn change(
    Shared(front): Shared<Front>,
    Granted(grant): Granted<Open>,
    Path((lang, id)): Path<(Lang, Id)>,
    Fields(sent): Fields,
) -> Result<Response, PageError> {
    let here = Here::at(&front, grant.actor(), id).await?;
    let convenes = here.grant::<Convene>(&front)?;
    let path = path_of(id);
    let frame = front.shell.desk(lang, &path, grant.actor())?;
    let act = Act { front: &front, frame: &frame, grant: &convenes, table: id, sent: &sent };
    let (field, key) = match act.done().await? {
        Ok(at) => return Ok(to(&frame, &format!("{}{at}", path_of(id)))),
        Err(wrong) => wrong,
    };
    let error = wrong(&frame, field, key);
    let known = known(&front, &here, &convenes).await?;
    let typed = act.typed(Typed::of(&frame, &known, false));
    let page = RulesPage::of(frame.clone(), &known, typed).map_err(PageError::unexpected)?;
    RulesPage { errors: vec![error], ..page }.again()
}

/// A form and what it is about.
struct Act<'f> {
    front: &'f Front,
    frame: &'f Frame<'f>,
    grant: &'f Grant<Convene>,
    table: Id,
    sent: &'f [(String, String)],
}

impl Act<'_> {
    async fn done(&self) -> Result<Result<&'static str, Wrong>, PageError> {
        match page::field(self.sent, "do") {
            "write" => self.write().await,
            "propose" => self.propose().await,
            "step" => {
                let event = Event::from_name(page::field(self.sent, "event")).ok_or(PageError::NotFound)?;
                self.step(event, None).await
            }
            "reply" => self.reply().await,
            _ => Err(PageError::NotFound),
        }
    }

    /// What was typed in the form that was sent; what stands in the others stays as it was.
    fn typed(&self, kept: Typed) -> Typed {
        let sent = |name: &str| page::field(self.sent, name).to_owned();
        match page::field(self.sent, "do") {
            "write" => Typed { text: sent("text"), changes: sent("changes"), ..kept },
            "propose" => Typed { answer_by: sent("answer_by"), ..kept },
            "reply" => Typed { reply: Some((sent("seat"), sent("reply"))), ..kept },
            _ => kept,
        }
    }

    fn id(&self) -> Result<(Id, Id), PageError> {
        let version = page::field(self.sent, "id").parse().map_err(|_| PageError::NotFound)?;
        Ok((self.table, version))
    }

    async fn write(&self) -> Result<Result<&'static str, Wrong>, PageError> {
        let text = page::field(self.sent, "text").trim().to_owned();
        if text.is_empty() {
            return Ok(Err(("text", "desk-rules-text-missing")));
        }
        if text.chars().count() > LONGEST {
            return Ok(Err(("text", "desk-rules-text-long")));
        }
        let written = Written { text, changes: field(self.sent, "changes", TEXT), lang: self.frame.lang() };
        let version = page::field(self.sent, "version").parse().ok();
        match rules::write(&self.front.store, self.grant, self.table, version, &written).await {
            Ok(_) => Ok(Ok("#propose")),
            Err(Unchanged::Meanwhile) => Ok(Err(("text", "roundtable-meanwhile"))),
            Err(error) => refused(error, "text").map(Err),
        }
    }

    async fn propose(&self) -> Result<Result<&'static str, Wrong>, PageError> {
        match day(page::field(self.sent, "answer_by")) {
            Ok(Some(day)) => self.step(Event::Propose, Some(day)).await,
            _ => Ok(Err(("answer_by", "desk-rules-too-soon"))),
        }
    }

    async fn step(
        &self,
        event: Event,
        answer_by: Option<chrono::NaiveDate>,
    ) -> Result<Result<&'static str, Wrong>, PageError> {
        let (which, today) = (self.id()?, self.front.today());
        let at = if event == Event::Propose { "answer_by" } else { "step" };
        match rules::step(&self.front.store, self.grant, which, event, answer_by, today).await {
            Ok(_) => Ok(Ok("")),
            Err(error) => refused(error, at).map(Err),
        }
    }

    async fn reply(&self) -> Result<Result<&'static str, Wrong>, PageError> {
        let seat: Id = page::field(self.sent, "seat").parse().map_err(|_| PageError::NotFound)?;
        let reply = field(self.sent, "reply", LONGEST_REASON);
        match rules::reply(&self.front.store, self.grant, self.id()?, seat, &reply).await {
            Ok(()) => Ok(Ok("#asked")),
            Err(Unchanged::Refused(Refused::Empty)) => Ok(Err(("reply", "desk-rules-reply-missing"))),
            Err(error) => refused(error, "reply").map(Err),
        }
    }
}

/// Why nothing changed, beside a field; what is gone is nothing here.
fn refused(error: Unchanged<Refused>, field: &'static str) -> Result<Wrong, PageError> {
    let key = match error {
        Unchanged::Gone => return Err(PageError::NotFound),
        Unchanged::Store(error) => return Err(PageError::unexpected(error)),
        Unchanged::Meanwhile | Unchanged::Refused(Refused::NotNow) => "roundtable-not-now",
        Unchanged::Refused(Refused::Empty) => "desk-rules-text-missing",
        Unchanged::Refused(Refused::TooSoon) => "desk-rules-too-soon",
        Unchanged::Refused(Refused::Another) => "desk-rules-another",
        Unchanged::Refused(Refused::StillAnswering) => "desk-rules-still-answering",
        Unchanged::Refused(Refused::TooFew) => "desk-rules-too-few",
        Unchanged::Refused(Refused::Unreplied) => "desk-rules-unreplied",
    };
    Ok((field, key))
}
