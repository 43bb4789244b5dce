//! What keeps foreign text harmless in a page: cleaned HTML, JSON-LD, links, bidi controls.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use ammonia::Builder;
use askama::filters::HtmlSafe;
use kernel::Lang;
use serde::Serialize;

/// HTML that went through ammonia: the only way foreign markup enters a page unescaped.
///
/// Kept are paragraphs, lists, emphasis, small headings and links; no image (it would be fetched
/// from a third party), no class, no style, no id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeHtml(String);

impl SafeHtml {
    /// Cleans HTML somebody else wrote.
    pub fn clean(html: &str) -> Self {
        static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
            let mut builder = Builder::empty();
            builder
                .tags(["p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "h3", "h4", "a"].into())
                .add_tag_attributes("a", ["href"])
                .clean_content_tags(["script", "style"].into())
                .url_schemes(SCHEMES.into())
                .link_rel(Some("noreferrer nofollow"));
            builder
        });
        SafeHtml(CLEANER.clean(&plain(html)).to_string())
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// askama writes it as it is: see [`SafeHtml::clean`].
impl HtmlSafe for SafeHtml {}

/// A `<script type="application/ld+json">` block for search engines. A data block is not executed,
/// so `script-src 'self'` lets it stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonLd(String);

impl JsonLd {
    /// Serialises `data`, with everything escaped that could end the script element.
    ///
    /// # Errors
    /// When `data` cannot be written as JSON (a map whose keys are not texts).
    pub fn new(data: &impl Serialize) -> Result<Self, serde_json::Error> {
        let json = serde_json::to_string(data)?;
        // Outside of strings JSON has none of these, so the escapes always stand inside one.
        let mut safe = String::with_capacity(json.len() + 64);
        for c in json.chars() {
            match c {
                '<' => safe.push_str("\\u003c"),
                '>' => safe.push_str("\\u003e"),
                '&' => safe.push_str("\\u0026"),
                '\u{2028}' => safe.push_str("\\u2028"),
                '\u{2029}' => safe.push_str("\\u2029"),
                c => safe.push(c),
            }
        }
        Ok(JsonLd(safe))
    }
}

impl fmt::Display for JsonLd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<script type=\"application/ld+json\">{}</script>", self.0)
    }
}

/// askama writes it as it is: see [`JsonLd::new`].
impl HtmlSafe for JsonLd {}

const HEXADECIMAL: &[u8; 16] = b"0123456789ABCDEF";

/// A value as it stands in a query.
pub fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.extend([byte >> 4, byte & 15].map(|digit| char::from(HEXADECIMAL[usize::from(digit)])));
            }
        }
    }
    out
}

/// The schemes a link may have (domain/security.md, Abuse).
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// A link somebody else wrote, if it may stand in `href`: http, https, mailto or tel, without
/// white space, control characters or a user name before the host.
pub fn href(url: &str) -> Option<&str> {
    let url = url.trim();
    if url.chars().any(|c| c.is_whitespace() || c.is_control() || is_bidi_control(c)) {
        return None;
    }
    let (scheme, rest) = url.split_once(':')?;
    let scheme = SCHEMES.into_iter().find(|known| known.eq_ignore_ascii_case(scheme))?;
    let sound = if scheme.starts_with("http") {
        let authority = rest.strip_prefix("//")?.split(['/', '?', '#', '\\']).next()?;
        !authority.is_empty() && !authority.contains('@')
    } else {
        !rest.is_empty()
    };
    sound.then_some(url)
}

/// A phone number as a `tel:` link: `+36 1 555 0134` becomes `tel:+3615550134`. None without digits.
pub fn tel(number: &str) -> Option<String> {
    let number = number.trim();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return None;
    }
    Some(if number.starts_with('+') { format!("tel:+{digits}") } else { format!("tel:{digits}") })
}

/// Text without bidi controls and other control characters, which could make a page show something
/// else than it says. Line breaks, tabs and the joiners Persian needs stay.
pub fn plain(text: &str) -> Cow<'_, str> {
    let unwanted = |c: char| is_bidi_control(c) || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    if text.contains(unwanted) {
        Cow::Owned(text.chars().filter(|c| !unwanted(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The characters of Unicode's property Bidi_Control.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The direction a language is written in, also one the pages are not offered in: `rtl` or `ltr`.
pub fn direction_of(lang: Lang) -> &'static str {
    const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "prs", "ps", "ug", "ur", "yi"];
    let tag = lang.as_str();
    let primary = tag.split('-').next().unwrap_or(tag);
    if RIGHT_TO_LEFT.contains(&primary) || tag.ends_with("-arab") { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_links_pass() {
        for good in [
            "https://menedek.example/hu?x=1#a",
            "HTTP://example.org",
            "mailto:a@b.example",
            "tel:+3615550134",
            " https://a.example ",
        ] {
            assert_eq!(href(good), Some(good.trim()), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>",
            "//evil.example",
            "/hu/",
            "https:evil.example",
            "https://",
            "https://bank.example@evil.example/",
            "https://a.example/ b",
            "vbscript:x",
            "tel:",
            "",
        ] {
            assert_eq!(href(bad), None, "{bad}");
        }
    }

    #[test]
    fn bidi_controls_go_and_joiners_stay() {
        assert_eq!(plain("a\u{202E}b\u{2066}c\u{0}"), "abc");
        assert_eq!(plain("می\u{200C}خواهم\n"), "می\u{200C}خواهم\n");
        assert!(matches!(plain("Ágnes"), Cow::Borrowed(_)));
    }

    #[test]
    fn markup_is_reduced_to_what_text_needs() {
        let dirty = "<p onclick=x class=k>Jó <b>nap</b><script>alert(1)</script><img src=https://t.example/p.gif>\
                     <a href=\"javascript:x\">a</a><a href=\"https://b.example\" style=\"x\">b</a></p>";
        assert_eq!(
            SafeHtml::clean(dirty).as_str(),
            "<p>Jó <b>nap</b><a rel=\"noreferrer nofollow\">a</a>\
             <a href=\"https://b.example\" rel=\"noreferrer nofollow\">b</a></p>"
        );
    }

    #[test]
    fn json_ld_cannot_end_its_element() {
        let text = "</script><!-- & \u{2028}\u{2029}";
        let block = JsonLd::new(&serde_json::json!({ "name": text })).unwrap().to_string();
        let inner = block
            .strip_prefix("<script type=\"application/ld+json\">")
            .unwrap()
            .strip_suffix("</script>")
            .unwrap();
        assert!(!inner.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{inner}");
        let back: serde_json::Value = serde_json::from_str(inner).unwrap();
        assert_eq!(back["name"], text);
    }

    #[test]
    fn numbers_become_links_to_dial() {
        assert_eq!(tel("+36 (1) 555-0134").as_deref(), Some("tel:+3615550134"));
        assert_eq!(tel("112").as_deref(), Some("tel:112"));
        assert_eq!(tel("nincs"), None);
    }
}
