//! What can end a fetch, as sentences a person can act on.

use std::error::Error;
use std::io;
use std::net::IpAddr;
use std::time::Duration;

/// Why nothing, or not everything, was fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The text is not a web address.
    #[error("“{address}” is not a web address ({reason}): copy it again from the browser's address bar")]
    BadAddress {
        /// The text as given.
        address: String,
        /// What the parser stumbled over.
        reason: String,
    },
    /// Neither http nor https.
    #[error(
        "addresses beginning with “{scheme}:” are not fetched: give one that begins with https:// or http://"
    )]
    Scheme {
        /// The scheme found, without the colon.
        scheme: String,
    },
    /// A port other than 80 and 443.
    #[error("port {port} is not asked: publish the page or feed on the usual port 443 (https) or 80 (http)")]
    Port {
        /// The port found.
        port: u16,
    },
    /// A user name or password inside the address.
    #[error("the address carries a user name or password: remove everything between // and @")]
    Userinfo,
    /// The host may not be asked, or could not be found.
    #[error(transparent)]
    Host(#[from] HostError),
    /// A redirect would have left the encrypted connection.
    #[error(
        "{from} redirects from https to {to}, which is not encrypted: ask its owner to correct the redirect"
    )]
    Downgrade {
        /// The https address asked.
        from: String,
        /// The http address it named.
        to: String,
    },
    /// A redirect without a readable `Location`.
    #[error(
        "{url} redirects without saying where to: ask its owner, or open it in a browser and use the address it ends at"
    )]
    RedirectNowhere {
        /// The address asked.
        url: String,
    },
    /// More than [`MAX_REDIRECTS`](crate::MAX_REDIRECTS) redirects.
    #[error(
        "still redirected, now to {last}, after {} redirects: use the address the browser ends at",
        crate::MAX_REDIRECTS
    )]
    TooManyRedirects {
        /// Where the last redirect pointed.
        last: String,
    },
    /// The cap on the whole time was reached.
    #[error("not finished after {cap:?}: try again later, or ask the owner for a smaller or faster file")]
    TooSlow {
        /// [`Limits::total`](crate::Limits::total).
        cap: Duration,
    },
    /// The cap on silence was reached.
    #[error("the server was silent for {cap:?}: try again later")]
    Silent {
        /// [`Limits::idle`](crate::Limits::idle).
        cap: Duration,
    },
    /// The cap on size was reached.
    #[error("larger than the {cap} bytes allowed: ask the owner for a smaller file, or raise the limit")]
    TooLarge {
        /// [`Limits::bytes`](crate::Limits::bytes).
        cap: u64,
    },
    /// The server packed the body although it was asked not to.
    #[error(
        "the server sent the answer packed as “{encoding}” though asked not to: ask its owner to honour Accept-Encoding: identity"
    )]
    Compressed {
        /// `Content-Encoding` as sent.
        encoding: String,
    },
    /// A value that cannot stand in a request header.
    #[error("the {header} header cannot hold this text: use plain ASCII on one line")]
    Header {
        /// The header's name.
        header: String,
    },
    /// Connecting, encrypting or reading failed; the sources say at what.
    #[error("the connection failed: check the address in a browser and try again later")]
    Connection(#[source] reqwest::Error),
    /// What was fetched could not be written away.
    #[error(
        "what was fetched could not be written: check the disk's free space and the folder's permissions"
    )]
    Write(#[source] io::Error),
    /// The client could not be made.
    #[error("outgoing HTTP could not be set up: check the configured User-Agent (plain ASCII on one line)")]
    Setup(#[source] Box<dyn Error + Send + Sync>),
}

/// Why a host is not connected to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// One of the host's addresses is not on the public internet.
    #[error("{host} leads to {address}, which is not on the public internet: give a public address")]
    NotPublic {
        /// The host as named in the address.
        host: String,
        /// The address that was refused.
        address: IpAddr,
    },
    /// The name could not be resolved.
    #[error("the name {host} was not found ({reason}): check its spelling, or try again later")]
    NotFound {
        /// The host as named in the address.
        host: String,
        /// What the resolver said.
        reason: String,
    },
}

impl FetchError {
    /// Brings a refusal of the guard's resolver back up from inside the client's error, where it is
    /// one of the sources.
    pub(crate) fn from_connection(error: reqwest::Error) -> Self {
        let mut source = error.source();
        while let Some(inner) = source {
            if let Some(refusal) = inner.downcast_ref::<HostError>() {
                return refusal.clone().into();
            }
            source = inner.source();
        }
        // A feed's address may hold a key in its query, which has no place in a log.
        Self::Connection(error.without_url())
    }
}
