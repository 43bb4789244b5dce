//! Who carries letters to the mail server, one at a time over a connection of its own: what a crash can send twice
//! is the one letter under way.

use std::fmt;
use std::time::Duration;

use kernel::Id;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::{Store, StoreError};
use thiserror::Error;

use crate::address::Address;
use crate::outbox::{self, Try, Waiting};

/// How long a mail server may take for one step.
const PATIENCE: Duration = Duration::from_secs(30);
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
    domain: String,
    transport: AsyncSmtpTransport<Tokio1Executor>,
}

impl Courier {
    /// A courier to a mail server. Nothing is sent yet, and the server need not answer yet.
    ///
    /// # Errors
    /// When the server's address or the sender's can't be used.
    pub fn new(store: Store, relay: &Relay) -> Result<Courier, CourierError> {
        let address = relay.from.as_str().parse().map_err(|_| CourierError::Sender)?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&relay.url)
            .map_err(|error| CourierError::Relay(error.to_string()))?
            .timeout(Some(PATIENCE))
            .build();
        let domain = relay.from.domain().to_owned();
        Ok(Courier { store, from: Mailbox::new(Some(relay.name.clone()), address), domain, transport })
    }

    /// Carries letters for as long as the program runs.
    pub async fn work(&self) {
        loop {
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

    /// Tries the next letter that is due. Answers whether there was one.
    ///
    /// # Errors
    /// When the outbox can't be read or written.
    pub async fn round(&self) -> Result<bool, CourierError> {
        let Some(letter) = outbox::lease(&self.store).await? else { return Ok(false) };
        let ended = self.carry(&letter).await;
        if ended != Try::Accepted {
            // Never the mail server's own words: they repeat the address.
            tracing::warn!(letter = %letter.id, attempt = letter.attempt, outcome = ?ended, "a letter was not taken");
        }
        outbox::note(&self.store, &letter, ended).await?;
        Ok(true)
    }

    async fn carry(&self, letter: &Waiting) -> Try {
        let Some(message) = self.message(letter) else { return Try::Refused(None) };
        match self.transport.send(message).await {
            Ok(_) => Try::Accepted,
            Err(error) if error.is_permanent() => Try::Refused(error.status().map(u16::from)),
            Err(error) => Try::Later(error.status().map(u16::from)),
        }
    }

    /// None where the address can't be written to, as mail servers have it.
    fn message(&self, letter: &Waiting) -> Option<Message> {
        let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
        let both = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, &letter.plain))
            .singlepart(part(ContentType::TEXT_HTML, &letter.html));
        let automatic =
            HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
        Message::builder()
            .from(self.from.clone())
            .to(letter.recipient.parse().ok()?)
            .subject(&letter.subject)
            .message_id(Some(message_id(letter.id, &self.domain)))
            .raw_header(automatic)
            .multipart(both)
            .ok()
    }
}

/// The same for every try, so that a mail program shows a letter once.
fn message_id(id: Id, domain: &str) -> String {
    format!("<{id}@{domain}>")
}
