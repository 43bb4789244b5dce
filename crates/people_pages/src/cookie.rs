//! The two cookies of who signs in: the session's, and the mark of the browser that asked for a link.
//!
//! Under https their names begin with `__Host-`: no other host and no page without encryption can set them.

use http::{HeaderMap, HeaderValue};
use page::PageError;

/// A cookie by its name.
pub(crate) struct Cookie {
    plain: &'static str,
    bound: &'static str,
}

/// The session's.
pub(crate) const SESSION: Cookie = Cookie { plain: "session", bound: "__Host-session" };
/// The mark of a browser that asked for a link.
pub(crate) const BROWSER: Cookie = Cookie { plain: "way-in", bound: "__Host-way-in" };

impl Cookie {
    const fn name(&self, secure: bool) -> &'static str {
        if secure { self.bound } else { self.plain }
    }

    /// Its value in a request.
    pub(crate) fn read<'h>(&self, headers: &'h HeaderMap, secure: bool) -> Option<&'h str> {
        page::cookie(headers, self.name(secure))
    }

    /// The header that sets it for some seconds; for none it is taken away. No script reads it, and it is not sent
    /// with what another site starts, but for a link somebody follows.
    pub(crate) fn set(&self, value: &str, seconds: i64, secure: bool) -> Result<HeaderValue, PageError> {
        let (name, only) = (self.name(secure), if secure { "; Secure" } else { "" });
        let cookie = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{only}");
        HeaderValue::try_from(cookie).map_err(PageError::unexpected)
    }
}

#[cfg(test)]
mod tests {
    use http::header;

    use super::*;

    #[test]
    fn a_cookie_is_read_by_its_whole_name_and_bound_to_the_host_where_it_can_be() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("xsession=1; session=2; __Host-session=3"));
        assert_eq!(SESSION.read(&headers, false), Some("2"));
        assert_eq!(
            SESSION.read(&headers, true),
            Some("3"),
            "what a page without encryption set is not taken"
        );
        let set = SESSION.set("v", 60, true).unwrap();
        assert_eq!(set, "__Host-session=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
    }
}
