//! The guard: which addresses may be asked. It checks a URL before it is asked and, being the
//! client's only resolver, every address before it is connected to.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::error::{FetchError, HostError};

type Lookup = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// The rules, as values, so that tests can talk to a server on their own machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Guard {
    pub(crate) address_allowed: fn(IpAddr) -> bool,
    pub(crate) port_allowed: fn(u16) -> bool,
    pub(crate) lookup: fn(String) -> Lookup,
}

impl Guard {
    /// The rules outside of tests.
    pub(crate) const PUBLIC_INTERNET: Self = Self {
        address_allowed: is_public,
        port_allowed: |port| matches!(port, 80 | 443),
        lookup: system_lookup,
    };

    /// Passes a URL that may be asked. A host that is a name is checked when it is resolved; one
    /// that is an address never meets the resolver, so it is checked here. The URL parser has
    /// already brought spellings such as `0x7f.1` and `2130706433` to their dotted form.
    pub(crate) fn admit(&self, url: Url) -> Result<Url, FetchError> {
        let port = match (url.scheme(), url.port_or_known_default()) {
            ("http" | "https", Some(port)) => port,
            (scheme, _) => return Err(FetchError::Scheme { scheme: scheme.to_owned() }),
        };
        if !(self.port_allowed)(port) {
            return Err(FetchError::Port { port });
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(FetchError::Userinfo);
        }
        if let Some(host) = url.host_str()
            && let Ok(address) = host.trim_matches(['[', ']']).parse()
        {
            self.check(host, address)?;
        }
        Ok(url)
    }

    /// Where `location`, sent by `from`, leads, if that may be asked.
    pub(crate) fn redirect(&self, from: &Url, location: &str) -> Result<Url, FetchError> {
        let to = from.join(location).map_err(|error| FetchError::BadAddress {
            address: location.to_owned(),
            reason: error.to_string(),
        })?;
        if from.scheme() == "https" && to.scheme() == "http" {
            return Err(FetchError::Downgrade { from: from.to_string(), to: to.into() });
        }
        self.admit(to)
    }

    /// All addresses of `host`, if each of them may be connected to. One private address among
    /// public ones is a trap, not a choice.
    pub(crate) async fn addresses(self, host: String) -> Result<Vec<IpAddr>, HostError> {
        let not_found = |reason: &str| HostError::NotFound { host: host.clone(), reason: reason.to_owned() };
        let addresses = (self.lookup)(host.clone()).await.map_err(|error| not_found(&error.to_string()))?;
        if addresses.is_empty() {
            return Err(not_found("it has no addresses"));
        }
        for address in &addresses {
            self.check(&host, *address)?;
        }
        Ok(addresses)
    }

    fn check(&self, host: &str, address: IpAddr) -> Result<(), HostError> {
        if (self.address_allowed)(address) {
            Ok(())
        } else {
            Err(HostError::NotPublic { host: host.to_owned(), address })
        }
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let addresses = self.addresses(name.as_str().to_owned());
        Box::pin(async move {
            // Port 0 leaves the port to the URL.
            let addresses = addresses.await?.into_iter().map(|address| SocketAddr::new(address, 0));
            Ok(Box::new(addresses) as Addrs)
        })
    }
}

fn system_lookup(host: String) -> Lookup {
    Box::pin(async move {
        let found = tokio::net::lookup_host((host, 0)).await?;
        Ok(found.map(|socket| socket.ip()).collect())
    })
}

/// IPv4 networks that are not the public internet: IANA's IPv4 special-purpose registry, the
/// classes D and E, and one cloud's metadata service.
const REFUSED_V4: [(Ipv4Addr, u32); 16] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),        // this network, unspecified
    (Ipv4Addr::new(10, 0, 0, 0), 8),       // private
    (Ipv4Addr::new(100, 64, 0, 0), 10),    // carrier-grade NAT, Alibaba's metadata
    (Ipv4Addr::new(127, 0, 0, 0), 8),      // loopback
    (Ipv4Addr::new(168, 63, 129, 16), 32), // Azure's metadata, at a public address
    (Ipv4Addr::new(169, 254, 0, 0), 16),   // link-local, most clouds' metadata
    (Ipv4Addr::new(172, 16, 0, 0), 12),    // private
    (Ipv4Addr::new(192, 0, 0, 0), 24),     // protocol assignments, Oracle's metadata
    (Ipv4Addr::new(192, 0, 2, 0), 24),     // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24),   // 6to4 relays
    (Ipv4Addr::new(192, 168, 0, 0), 16),   // private
    (Ipv4Addr::new(198, 18, 0, 0), 15),    // benchmarks
    (Ipv4Addr::new(198, 51, 100, 0), 24),  // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24),   // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 4),      // multicast
    (Ipv4Addr::new(240, 0, 0, 0), 4),      // reserved, broadcast
];

/// The only IPv6 network given out for the public internet. Loopback, unique local (with the
/// clouds' metadata), link-local, site-local, multicast and local NAT64 lie outside it.
const GLOBAL_V6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// What lies inside [`GLOBAL_V6`] and is not the public internet all the same (IANA's IPv6
/// special-purpose registry). Teredo and 6to4 are retired and refused whatever they wrap.
const REFUSED_V6: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23), // protocol assignments: Teredo, benchmarks, ORCHID
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32), // documentation
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16), // 6to4
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation
];

/// IPv6 networks whose last 32 bits are the IPv4 address really meant. NAT64 (RFC 6052) stays open
/// for public ones, or a server with IPv6 only could not reach most of the web.
const WRAPPED_V4: [(Ipv6Addr, u32); 2] = [
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), 96), // IPv4-mapped
    (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96), // NAT64
];

/// Whether `address` is on the public internet.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    !REFUSED_V4
        .iter()
        .any(|(network, length)| (address.to_bits() ^ network.to_bits()).leading_zeros() >= *length)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let lies_in = |(network, length): &(Ipv6Addr, u32)| {
        (address.to_bits() ^ network.to_bits()).leading_zeros() >= *length
    };
    if WRAPPED_V4.iter().any(lies_in) {
        let [.., a, b, c, d] = address.octets();
        return is_public_v4(Ipv4Addr::new(a, b, c, d));
    }
    lies_in(&GLOBAL_V6) && !REFUSED_V6.iter().any(lies_in)
}
