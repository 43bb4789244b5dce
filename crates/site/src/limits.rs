//! What one client may ask for, so that one cannot take the place of all.
//!
//! Client addresses are only kept in memory as long as they ask, and never written anywhere.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// Limits of the main address.
#[derive(Debug, Clone)]
pub struct Limits {
    /// What one client may ask for; `None` is no limit.
    pub rate: Option<Rate>,
    /// Proxies whose word on the client's address is taken.
    pub trusted_proxies: Vec<IpAddr>,
    /// The largest body of a request, in bytes.
    pub body_bytes: usize,
    /// How long a request may take.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let rate = Rate {
            per_second: NonZeroU32::MIN.saturating_add(19),
            burst: NonZeroU32::MIN.saturating_add(119),
        };
        Limits {
            rate: Some(rate),
            trusted_proxies: Vec::new(),
            body_bytes: 64 << 10,
            time: Duration::from_secs(20),
        }
    }
}

/// Requests of one client: so many a second, and so many at once after a pause.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    /// Requests a second.
    pub per_second: NonZeroU32,
    /// Requests at once.
    pub burst: NonZeroU32,
}

/// After so many requests the addresses that have fallen silent are forgotten.
const SWEEP: u32 = 4_096;

#[derive(Clone)]
pub(crate) struct Gate {
    limiter: Option<Arc<DefaultKeyedRateLimiter<IpAddr>>>,
    proxies: Arc<[IpAddr]>,
    seen: Arc<AtomicU32>,
    pub(crate) body_bytes: usize,
    pub(crate) time: Duration,
}

pub(crate) fn layer(limits: &Limits) -> Gate {
    let quota = |rate: &Rate| Quota::per_second(rate.per_second).allow_burst(rate.burst);
    Gate {
        limiter: limits.rate.as_ref().map(|rate| Arc::new(RateLimiter::keyed(quota(rate)))),
        proxies: limits.trusted_proxies.clone().into(),
        seen: Arc::default(),
        body_bytes: limits.body_bytes,
        time: limits.time,
    }
}

impl Gate {
    pub(crate) async fn pass(self, request: Request, next: Next) -> Response {
        if let (Some(limiter), Some(client)) = (&self.limiter, self.client(&request)) {
            if self.seen.fetch_add(1, Ordering::Relaxed).is_multiple_of(SWEEP) {
                limiter.retain_recent();
            }
            if limiter.check_key(&bucket(client)).is_err() {
                let retry = [(header::RETRY_AFTER, HeaderValue::from_static("5"))];
                return (StatusCode::TOO_MANY_REQUESTS, retry).into_response();
            }
        }
        next.run(request).await
    }

    /// The address to count by. Somebody on this very machine is not counted, unless a trusted
    /// proxy on it names whom it speaks for.
    fn client(&self, request: &Request) -> Option<IpAddr> {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>()?.0.ip().to_canonical();
        let client = if self.proxies.contains(&peer) {
            forwarded(request.headers(), &self.proxies).unwrap_or(peer)
        } else {
            peer
        };
        (!client.is_loopback()).then_some(client)
    }
}

/// The nearest address in `X-Forwarded-For` that is not itself a trusted proxy: those before it
/// could have been written by anyone.
fn forwarded(headers: &HeaderMap, proxies: &[IpAddr]) -> Option<IpAddr> {
    let values = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let written: Vec<&str> = values.flat_map(|value| value.split(',')).map(str::trim).collect();
    // What can't be read ends the search: further left anybody may have written.
    let mut read = written.into_iter().rev().map_while(|address| address.parse::<IpAddr>().ok());
    read.find_map(|address| Some(address.to_canonical()).filter(|address| !proxies.contains(address)))
}

/// One household or phone has a whole IPv6 network: count by it.
fn bucket(client: IpAddr) -> IpAddr {
    match client {
        IpAddr::V4(_) => client,
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_are_believed_and_only_as_far_as_they_saw() {
        let proxy: IpAddr = "10.0.0.1".parse().unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static("1.2.3.4, 203.0.113.9, 10.0.0.1"));
        assert_eq!(forwarded(&headers, &[proxy]), Some("203.0.113.9".parse().unwrap()));
    }

    #[test]
    fn one_ipv6_network_is_one_client() {
        let bucket = |text: &str| bucket(text.parse().unwrap());
        assert_eq!(bucket("2001:db8:1:2::1"), bucket("2001:db8:1:2:ffff::9"));
        assert_ne!(bucket("2001:db8:1:2::1"), bucket("2001:db8:1:3::1"));
    }
}
