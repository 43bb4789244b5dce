//! Who carries letters to the mail server, a few at once, each over a connection of its own: what a crash can send twice
//! are the letters under way, one a connection. How a letter fared is noted before its connection gets another.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::stream::{FuturesUnordered, StreamExt};
use kernel::Id;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::PoolConfig;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::{Store, StoreError};
use thiserror::Error;

use crate::address::Address;
use crate::outbox::{self, LEASE_SECONDS, Try, Waiting};

/// How many letters are under way at once: as many as a crash can send twice (DESIGN.md, "Budgets").
pub const CONNECTIONS: usize = 8;
/// How long a mail server may take for one step.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take for a letter: less than a lease, so that nobody else carries it meanwhile.
const WHOLE: Duration = Duration::from_secs(LEASE_SECONDS.unsigned_abs() - 30);
/// What the file of a calendar is called: it says nothing of the meeting.
const FILE: &str = "invitation.ics";
/// How long the courier rests when nothing waits.
const PAUSE: Duration = Duration::from_secs(2);

/// The mail server letters are handed to, and whom they come from.
#[derive(Clone)]
pub struct Relay {
    /// `smtps://user:password@host:465`, `smtp://host:587?tls=required`, or `smtp://127.0.0.1:25` on this machine.
    pub url: String,
    /// The sender's address.
    pub from: Address,
    /// The sender's name: neutral, for who must not be seen to write with the city's table.
    pub name: String,
    /// Where what can't be delivered comes back to; the sender's address where there is none.
    pub returns: Option<Address>,
}

/// Without the password that may stand in the address.
impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relay").finish_non_exhaustive()
    }
}

/// Why there is no courier, or he could not go on.
#[derive(Debug, Error)]
pub enum CourierError {
    /// The mail server's address can't be used.
    #[error(
        "the mail server's address is not right: {0}; give smtps://user:password@host:465 or smtp://host:587?tls=required"
    )]
    Relay(String),
    /// The sender's address can't be used.
    #[error("the sender's address is not right")]
    Sender,
    /// The outbox could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Carries letters from the outbox to a mail server.
pub struct Courier {
    store: Store,
    from: Mailbox,
    returns: lettre::Address,
    domain: String,
    transport: AsyncSmtpTransport<Tokio1Executor>,
    stopping: AtomicBool,
}

impl Courier {
    /// A courier to a mail server. Nothing is sent yet, and the server need not answer yet.
    ///
    /// # Errors
    /// When the server's address or the sender's can't be used.
    pub fn new(store: Store, relay: &Relay) -> Result<Courier, CourierError> {
        let parse = |address: &Address| address.as_str().parse().map_err(|_| CourierError::Sender);
        let address = parse(&relay.from)?;
        let returns = parse(relay.returns.as_ref().unwrap_or(&relay.from))?;
        let most = u32::try_from(CONNECTIONS).unwrap_or(1);
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&relay.url)
            .map_err(|error| CourierError::Relay(error.to_string()))?
            .timeout(Some(PATIENCE))
            .pool_config(PoolConfig::new().max_size(most))
            .build();
        let domain = relay.from.domain().to_owned();
        let from = Mailbox::new(Some(relay.name.clone()), address);
        Ok(Courier { store, from, returns, domain, transport, stopping: AtomicBool::new(false) })
    }

    /// Takes no further letter: [`Courier::work`] ends when those under way are noted.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    /// Carries letters until it is told to stop.
    pub async fn work(&self) {
        while !self.stopping.load(Ordering::Relaxed) {
            match self.round().await {
                Ok(true) => {}
                Ok(false) => tokio::time::sleep(PAUSE).await,
                Err(error) => {
                    tracing::warn!(%error, "the courier could not reach the outbox");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// Tries every letter that is due. Answers whether there was one.
    ///
    /// # Errors
    /// When the outbox can't be read or written.
    pub async fn round(&self) -> Result<bool, CourierError> {
        let mut under_way = FuturesUnordered::new();
        let (mut ended, mut any): (Vec<(Waiting, Try)>, bool) = (Vec::new(), false);
        let mut leased: Vec<Id> = Vec::new();
        loop {
            let stopping = self.stopping.load(Ordering::Relaxed);
            let free = if stopping { 0 } else { CONNECTIONS - under_way.len() };
            leased.retain(|id| !ended.iter().any(|(letter, _)| letter.id == *id));
            let letters = self.turn(&ended, &leased, free).await?;
            ended.clear();
            leased.extend(letters.iter().map(|letter| letter.id));
            any |= !letters.is_empty();
            under_way.extend(letters.into_iter().map(|letter| self.carry(letter)));
            let Some(first) = under_way.next().await else { return Ok(any) };
            ended.push(first);
            while let Some(Some(next)) = under_way.next().now_or_never() {
                ended.push(next);
            }
        }
    }

    /// Notes how letters fared and takes some more. What was sent is noted however long it takes: while the database
    /// can't be reached, nothing new is sent.
    async fn turn(
        &self,
        ended: &[(Waiting, Try)],
        leased: &[Id],
        free: usize,
    ) -> Result<Vec<Waiting>, CourierError> {
        loop {
            match outbox::turn(&self.store, ended, leased, free).await {
                Err(error) if !ended.is_empty() => {
                    tracing::warn!(%error, "the courier could not note what was sent");
                    tokio::time::sleep(PAUSE).await;
                }
                turned => return Ok(turned?),
            }
        }
    }

    async fn carry(&self, letter: Waiting) -> (Waiting, Try) {
        let ended = tokio::time::timeout(WHOLE, self.hand_over(&letter)).await.unwrap_or(Try::Later(None));
        if ended != Try::Accepted {
            // Never the mail server's own words: they repeat the address.
            tracing::warn!(letter = %letter.id, attempt = letter.attempt, outcome = ?ended, "a letter was not taken");
        }
        (letter, ended)
    }

    async fn hand_over(&self, letter: &Waiting) -> Try {
        let Some((envelope, message)) = self.message(letter) else { return Try::Refused(None) };
        match self.transport.send_raw(&envelope, &message.formatted()).await {
            Ok(_) => Try::Accepted,
            Err(error) if error.is_permanent() && !is_ours(error.status().map(u16::from)) => {
                Try::Refused(error.status().map(u16::from))
            }
            Err(error) => Try::Later(error.status().map(u16::from)),
        }
    }

    /// None where the address can't be written to, as mail servers have it.
    fn message(&self, letter: &Waiting) -> Option<(Envelope, Message)> {
        let header =
            |name: &'static str, says: String| HeaderValue::new(HeaderName::new_from_ascii_str(name), says);
        let to: Mailbox = letter.recipient.parse().ok()?;
        let envelope = Envelope::new(Some(self.returns.clone()), vec![to.email.clone()]).ok()?;
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(&letter.subject)
            .message_id(Some(message_id(letter.id, &self.domain)))
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if let Some(stop) = &letter.stop_url {
            message = message.raw_header(header("List-Unsubscribe", format!("<{stop}>")));
        }
        Some((envelope, message.multipart(content(letter)?).ok()?))
    }
}

/// What a letter says, in both forms. A calendar comes twice, as mail programs expect it: as a third form, which those with
/// a calendar show with its buttons, and as a file for the others.
fn content(letter: &Waiting) -> Option<MultiPart> {
    let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
    let both = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, &letter.plain))
        .singlepart(part(ContentType::TEXT_HTML, &letter.html));
    let Some(calendar) = &letter.calendar else { return Some(both) };
    let method = calendar.lines().find_map(|line| line.strip_prefix("METHOD:"))?;
    let kind = ContentType::parse(&format!("text/calendar; method={method}; charset=UTF-8")).ok()?;
    // Encoded as a whole, so that no mail server takes a space from the end of a line or folds anew.
    let body = || Body::new_with_encoding(calendar.clone(), ContentTransferEncoding::Base64).ok();
    let file = ContentType::parse(&format!("application/ics; name=\"{FILE}\"")).ok()?;
    let form = SinglePart::builder().header(kind).body(body()?);
    Some(
        MultiPart::mixed()
            .multipart(both.singlepart(form))
            .singlepart(Attachment::new(FILE.to_owned()).body(body()?, file)),
    )
}

/// Whether a refusal is about us and not about whom the letter is for: a password that was changed must not empty the
/// outbox (RFC 4954).
fn is_ours(code: Option<u16>) -> bool {
    code.is_some_and(|code| [530, 534, 535, 538].contains(&code))
}

/// The same for every try, so that a mail program shows a letter once.
fn message_id(id: Id, domain: &str) -> String {
    format!("<{id}@{domain}>")
}
