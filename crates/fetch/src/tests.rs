//! The guard's promises, against small servers on this machine. Loopback is refused by the real
//! rules, so these tests sit inside the crate and let in the one address 127.0.0.1, on any port.

mod server;

use std::io;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use crate::guard::{Guard, is_public};
use crate::{FetchError, Fetcher, HostError, Limits};
use server::{Body, Server, reply, silence};

const LIMITS: Limits =
    Limits { total: Duration::from_secs(20), idle: Duration::from_secs(10), bytes: 64 * 1024 };
const AGENT: &str = "Kerekasztal-test";

const TEST_GUARD: Guard = Guard {
    address_allowed: |address| is_public(address) || address == IpAddr::from([127, 0, 0, 1]),
    port_allowed: |_| true,
    lookup: |host| Box::pin(async move { names(&host) }),
};

/// The names the tests know.
fn names(host: &str) -> io::Result<Vec<IpAddr>> {
    let server = IpAddr::from([127, 0, 0, 1]);
    let private = IpAddr::from([10, 0, 0, 7]);
    match host {
        "server.test" => Ok(vec![server]),
        "inside.test" => Ok(vec![private]),
        "mixed.test" => Ok(vec![server, private]),
        "empty.test" => Ok(vec![]),
        _ => Err(io::Error::other("no such name")),
    }
}

fn fetcher(limits: Limits) -> Fetcher {
    Fetcher::guarded_by(TEST_GUARD, limits, AGENT).unwrap()
}

/// The error of a GET by the rules that hold outside of tests.
async fn refusal(url: &str) -> FetchError {
    Fetcher::new(LIMITS, AGENT).unwrap().get(url, "*/*").await.unwrap_err()
}

fn not_public(error: &FetchError) -> Option<String> {
    match error {
        FetchError::Host(HostError::NotPublic { address, .. }) => Some(address.to_string()),
        _ => None,
    }
}

const REFUSED: &str = "\
    0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.255.255.254 \
    168.63.129.16 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 \
    192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 \
    240.0.0.1 255.255.255.255 \
    :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::10.0.0.1 \
    64:ff9b::169.254.169.254 64:ff9b:1::8.8.8.8 100::1 2001::1 2001:0:53aa:64c::1 2001:2::1 \
    2001:10::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 \
    fd20:ce::254 fe80::1 fec0::1 ff02::1";

const ALLOWED: &str = "\
    1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 128.0.0.1 168.63.129.17 \
    169.253.1.1 172.15.255.255 172.32.0.1 192.0.1.1 192.167.1.1 198.17.255.255 198.20.0.1 \
    223.255.255.255 \
    2001:200::1 2001:4860:4860::8888 2003::1 2606:4700::1111 2a00:1450:4001::1 ::ffff:8.8.8.8 \
    64:ff9b::8.8.8.8";

#[test]
fn only_public_addresses_pass() {
    for address in REFUSED.split(' ') {
        assert!(!is_public(address.parse().unwrap()), "{address} must be refused");
    }
    for address in ALLOWED.split(' ') {
        assert!(is_public(address.parse().unwrap()), "{address} must be allowed");
    }
}

#[tokio::test]
async fn addresses_in_every_spelling_are_checked() {
    let spellings = [
        ("http://127.0.0.1/", "127.0.0.1"),
        ("http://2130706433/", "127.0.0.1"),
        ("http://017700000001/", "127.0.0.1"),
        ("http://0x7f.1/", "127.0.0.1"),
        ("http://0X7F000001:80/", "127.0.0.1"),
        ("http://127.1./", "127.0.0.1"),
        ("http://%31%32%37.0.0.1/", "127.0.0.1"),
        ("http://１２７。0。0。1/", "127.0.0.1"),
        ("http://0/", "0.0.0.0"),
        ("https://169.254.169.254/latest/meta-data/", "169.254.169.254"),
        ("https://[::1]/", "::1"),
        ("https://[::ffff:10.0.0.1]/", "::ffff:10.0.0.1"),
        ("https://[fd00:ec2::254]/", "fd00:ec2::254"),
    ];
    for (url, address) in spellings {
        let error = refusal(url).await;
        assert_eq!(not_public(&error).as_deref(), Some(address), "{url}: {error:?}");
    }
}

#[tokio::test]
async fn the_name_of_this_machine_is_refused() {
    let error = refusal("http://localhost/").await;
    assert!(matches!(error, FetchError::Host(_)), "{error:?}");
}

#[tokio::test]
async fn other_schemes_ports_and_passwords_are_refused() {
    for url in ["ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "data:text/plain,a"] {
        let error = refusal(url).await;
        assert!(matches!(error, FetchError::Scheme { .. }), "{url}: {error:?}");
    }
    for url in ["http://example.org:22/", "https://example.org:8443/", "http://example.org:0/"] {
        let error = refusal(url).await;
        assert!(matches!(error, FetchError::Port { .. }), "{url}: {error:?}");
    }
    for url in ["https://anna@example.org/", "https://anna:pw@example.org/", "https://:pw@example.org/"] {
        let error = refusal(url).await;
        assert!(matches!(error, FetchError::Userinfo), "{url}: {error:?}");
    }
    for url in ["", "example.org", "http://", "http://exa mple.org/", "https://[fe80::1%25eth0]/"] {
        let error = refusal(url).await;
        assert!(matches!(error, FetchError::BadAddress { .. }), "{url}: {error:?}");
    }
}

#[tokio::test]
async fn one_private_address_in_an_answer_refuses_the_name() {
    let server = Server::start(|_| reply(200, "", Body::Whole(b"reached"))).await;
    let fetcher = fetcher(LIMITS);
    for host in ["mixed.test", "inside.test"] {
        let error = fetcher.get(&server.url(host, "/"), "*/*").await.unwrap_err();
        assert_eq!(not_public(&error).as_deref(), Some("10.0.0.7"), "{host}: {error:?}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn names_without_addresses_are_reported_as_such() {
    for url in ["http://empty.test/", "http://unknown.test/"] {
        let error = fetcher(LIMITS).get(url, "*/*").await.unwrap_err();
        assert!(matches!(error, FetchError::Host(HostError::NotFound { .. })), "{url}: {error:?}");
    }
}

#[tokio::test]
async fn an_answer_comes_back_whole() {
    let headers = "Content-Type: application/json\r\nETag: \"v1\"\r\n";
    let server = Server::start(move |_| reply(200, headers, Body::Whole(b"{}"))).await;
    let url = server.url("server.test", "/feed?page=1");
    let fetched = fetcher(LIMITS).get(&url, "application/json").await.unwrap();
    assert_eq!(fetched.final_url, url);
    assert_eq!(fetched.status, 200);
    assert_eq!(fetched.content_type.as_deref(), Some("application/json"));
    assert_eq!(fetched.etag.as_deref(), Some("\"v1\""));
    assert_eq!(fetched.body, b"{}");

    let request = server.requests().remove(0).to_lowercase();
    assert!(request.starts_with("get /feed?page=1 http/1.1\r\n"), "{request}");
    for header in
        ["user-agent: kerekasztal-test\r\n", "accept: application/json\r\n", "accept-encoding: identity\r\n"]
    {
        assert!(request.contains(header), "{header} is missing in {request}");
    }
}

#[tokio::test]
async fn an_error_page_is_an_answer_too_but_is_not_written_to_a_file() {
    let server = Server::start(|_| reply(404, "", Body::Whole(b"no such page"))).await;
    let url = server.url("server.test", "/");
    let fetched = fetcher(LIMITS).get(&url, "*/*").await.unwrap();
    assert_eq!((fetched.status, fetched.body.as_slice()), (404, b"no such page".as_slice()));

    let mut sink = Vec::new();
    let head = fetcher(LIMITS).get_to(&url, "*/*", &mut sink).await.unwrap();
    assert_eq!(head.status, 404);
    assert!(sink.is_empty());
}

#[tokio::test]
async fn a_known_body_is_not_sent_again() {
    let server = Server::start(|request| {
        if request.to_lowercase().contains("if-none-match: \"v1\"\r\n") {
            reply(304, "ETag: \"v1\"\r\n", Body::None)
        } else {
            reply(200, "ETag: \"v1\"\r\n", Body::Whole(b"news"))
        }
    })
    .await;
    let url = server.url("server.test", "/");
    let first = fetcher(LIMITS).get(&url, "*/*").await.unwrap();
    assert_eq!((first.status, first.body.as_slice()), (200, b"news".as_slice()));
    let again = fetcher(LIMITS).get_if_none_match(&url, "*/*", &first.etag.unwrap()).await.unwrap();
    assert_eq!((again.status, again.body.as_slice()), (304, b"".as_slice()));
}

#[tokio::test]
async fn redirects_are_followed_without_cookies_or_referrer() {
    let server = Server::start(|request| {
        if request.starts_with("GET /old ") {
            reply(301, "Location: new\r\nSet-Cookie: a=b; Path=/\r\n", Body::Whole(b"moved"))
        } else {
            reply(200, "", Body::Whole(b"here"))
        }
    })
    .await;
    let fetched = fetcher(LIMITS).get(&server.url("server.test", "/old"), "*/*").await.unwrap();
    assert_eq!(fetched.final_url, server.url("server.test", "/new"));
    assert_eq!(fetched.body, b"here");
    let second = server.requests().remove(1).to_lowercase();
    assert!(!second.contains("\r\ncookie:") && !second.contains("\r\nreferer:"), "{second}");
}

#[tokio::test]
async fn redirects_are_rechecked() {
    for (location, address) in [
        ("http://127.0.0.2/", "127.0.0.2"),
        ("http://[::1]/", "::1"),
        ("//10.0.0.1/", "10.0.0.1"),
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254"),
        ("http://inside.test/", "10.0.0.7"),
    ] {
        let server =
            Server::start(move |_| reply(302, &format!("Location: {location}\r\n"), Body::None)).await;
        let error = fetcher(LIMITS).get(&server.url("server.test", "/"), "*/*").await.unwrap_err();
        assert_eq!(not_public(&error).as_deref(), Some(address), "{location}: {error:?}");
        assert_eq!(server.requests().len(), 1);
    }
    for location in ["file:///etc/passwd", "ftp://server.test/"] {
        let server =
            Server::start(move |_| reply(307, &format!("Location: {location}\r\n"), Body::None)).await;
        let error = fetcher(LIMITS).get(&server.url("server.test", "/"), "*/*").await.unwrap_err();
        assert!(matches!(error, FetchError::Scheme { .. }), "{location}: {error:?}");
    }
}

#[test]
fn a_redirect_is_held_to_the_rules_of_the_first_address() {
    let from = "https://example.org/a/".parse().unwrap();
    let redirect = |location| Guard::PUBLIC_INTERNET.redirect(&from, location);
    assert_eq!(redirect("../b").unwrap().as_str(), "https://example.org/b");
    assert_eq!(not_public(&redirect("https://127.0.0.1/").unwrap_err()).as_deref(), Some("127.0.0.1"));
    assert!(matches!(redirect("http://example.org/"), Err(FetchError::Downgrade { .. })));
    assert!(matches!(redirect("http://127.0.0.1/"), Err(FetchError::Downgrade { .. })));
    assert!(matches!(redirect("https://example.org:22/"), Err(FetchError::Port { port: 22 })));
    assert!(matches!(redirect("https://a:b@example.org/"), Err(FetchError::Userinfo)));
    assert!(matches!(redirect("https://[nonsense/"), Err(FetchError::BadAddress { .. })));
}

#[tokio::test]
async fn the_fourth_redirect_is_refused() {
    let server = Server::start(|request| match request.split(' ').nth(1) {
        Some("/0") => reply(200, "", Body::Whole(b"arrived")),
        Some(path) => {
            let left: u32 = path[1..].parse().unwrap();
            reply(302, &format!("Location: /{}\r\n", left - 1), Body::None)
        }
        None => reply(400, "", Body::None),
    })
    .await;
    let three = fetcher(LIMITS).get(&server.url("server.test", "/3"), "*/*").await.unwrap();
    assert_eq!(three.body, b"arrived");
    assert_eq!(server.requests().len(), 4);
    let four = fetcher(LIMITS).get(&server.url("server.test", "/4"), "*/*").await.unwrap_err();
    assert!(matches!(four, FetchError::TooManyRedirects { .. }), "{four:?}");
    assert_eq!(server.requests().len(), 8);
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_refused() {
    let server = Server::start(|_| reply(302, "", Body::None)).await;
    let error = fetcher(LIMITS).get(&server.url("server.test", "/"), "*/*").await.unwrap_err();
    assert!(matches!(error, FetchError::RedirectNowhere { .. }), "{error:?}");
}

#[tokio::test]
async fn a_dripping_body_ends_at_the_total_cap() {
    let server = Server::start(|_| reply(200, "", Body::Drip(Duration::from_millis(50)))).await;
    let limits = Limits { total: Duration::from_millis(600), ..LIMITS };
    let started = Instant::now();
    let error = fetcher(limits).get(&server.url("server.test", "/"), "*/*").await.unwrap_err();
    assert!(matches!(error, FetchError::TooSlow { .. }), "{error:?}");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn silence_ends_at_the_idle_cap() {
    let limits = Limits { idle: Duration::from_millis(300), ..LIMITS };
    let before_body = Server::start(|_| reply(200, "", Body::Drip(Duration::from_secs(60)))).await;
    let before_head = Server::start(|_| silence()).await;
    for server in [before_body, before_head] {
        let started = Instant::now();
        let error = fetcher(limits).get(&server.url("server.test", "/"), "*/*").await.unwrap_err();
        assert!(matches!(error, FetchError::Silent { .. }), "{error:?}");
        assert!(started.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn an_endless_body_is_read_to_the_cap_and_no_further() {
    let server = Server::start(|_| reply(200, "", Body::Endless)).await;
    let mut sink = Vec::new();
    let error = fetcher(LIMITS).get_to(&server.url("server.test", "/"), "*/*", &mut sink).await.unwrap_err();
    assert!(matches!(error, FetchError::TooLarge { cap: 65_536 }), "{error:?}");
    assert!(sink.len() <= 65_536);
    // The kernel's buffers take some more, then the server meets a closed connection.
    let sent = server.endless_ended().await;
    assert!(sent < 64 * 1024 * 1024, "{sent} bytes were taken");
}

#[tokio::test]
async fn a_body_of_exactly_the_cap_passes_and_an_announced_larger_one_is_not_begun() {
    const BODY: &[u8] = &[b'a'; 1000];
    let server = Server::start(|_| reply(200, "", Body::Whole(BODY))).await;
    let url = server.url("server.test", "/");
    let exact = fetcher(Limits { bytes: 1000, ..LIMITS }).get(&url, "*/*").await.unwrap();
    assert_eq!(exact.body, BODY);
    let mut sink = Vec::new();
    let error = fetcher(Limits { bytes: 999, ..LIMITS }).get_to(&url, "*/*", &mut sink).await.unwrap_err();
    assert!(matches!(error, FetchError::TooLarge { cap: 999 }), "{error:?}");
    assert!(sink.is_empty());
}

#[tokio::test]
async fn a_gzip_bomb_is_not_even_opened() {
    for encoding in ["Content-Encoding: gzip\r\n", "Content-Encoding: identity\r\nContent-Encoding: br\r\n"] {
        let server = Server::start(move |_| reply(200, encoding, Body::Endless)).await;
        let mut sink = Vec::new();
        let error =
            fetcher(LIMITS).get_to(&server.url("server.test", "/"), "*/*", &mut sink).await.unwrap_err();
        assert!(matches!(error, FetchError::Compressed { .. }), "{encoding}: {error:?}");
        assert!(sink.is_empty());
    }
}

#[tokio::test]
async fn https_begins_with_a_tls_handshake() {
    let server = Server::start(|_| reply(200, "", Body::Whole(b"in the clear"))).await;
    let url = server.url("server.test", "/").replace("http:", "https:");
    let error = fetcher(LIMITS).get(&url, "*/*").await.unwrap_err();
    assert!(matches!(error, FetchError::Connection(_)), "{error:?}");
    let hello = server.requests().remove(0);
    assert!(hello.starts_with('\u{16}'), "not a TLS handshake: {hello:?}");
}

#[tokio::test]
async fn header_texts_are_checked_before_anything_is_sent() {
    let error = Fetcher::new(LIMITS, "two\nlines").unwrap_err();
    assert!(matches!(error, FetchError::Setup(_)), "{error:?}");
    let error = fetcher(LIMITS).get("http://unknown.test/", "a\r\nb: c").await.unwrap_err();
    assert!(matches!(error, FetchError::Header { .. }), "{error:?}");
}

#[tokio::test]
async fn refusals_say_what_to_do() {
    let error = refusal("https://example.org:8443/").await.to_string();
    assert_eq!(
        error,
        "port 8443 is not asked: publish the page or feed on the usual port 443 (https) or 80 (http)"
    );
    let error = refusal("http://2130706433/").await.to_string();
    assert_eq!(
        error,
        "127.0.0.1 leads to 127.0.0.1, which is not on the public internet: give a public address"
    );
}
