//! Security headers.

use http::{HeaderMap, HeaderValue};
use page::SecurityHeaders;

#[test]
fn nothing_inline_nothing_foreign_nothing_framed() {
    let mut headers = HeaderMap::new();
    SecurityHeaders::new("https://kerekasztal.example").add_to(&mut headers);
    let policy = headers["content-security-policy"].to_str().unwrap();
    for rule in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    ] {
        assert!(policy.split("; ").any(|part| part == rule), "{rule} in {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("  "), "{policy}");
    assert_eq!(headers["referrer-policy"], "no-referrer");
    assert_eq!(headers["x-content-type-options"], "nosniff");
    assert!(headers.contains_key("strict-transport-security"));
}

#[test]
fn plain_http_makes_no_promise_and_a_route_may_say_more() {
    let mut headers = HeaderMap::new();
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    SecurityHeaders::new("http://localhost:8080").add_to(&mut headers);
    assert!(!headers.contains_key("strict-transport-security"));
    assert_eq!(headers.get_all("cross-origin-resource-policy").iter().count(), 1);
    assert_eq!(headers["cross-origin-resource-policy"], "cross-origin");
}
