//! Requests from strangers: the read API's parameters are read or refused with a sentence, and any text can be
//! searched for. An input is a path of the API with a query, as in `/services?search=orvos&lat=47.5&lon=19`.

use directory_pages::api::Asked;
use finder::{Index, QUERY_CHARACTERS};
use http::Uri;
use kernel::Instant;

/// 2026-11-22T09:00:00Z.
const NOW: Instant = Instant::from_micros(1_795_338_000_000_000);

/// Whether the request can be answered.
pub fn is_understood(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    search(&text);
    let Ok(uri) = text.trim_end().parse::<Uri>() else { return false };
    match Asked::read(uri.path(), &uri, NOW) {
        Ok(_) => true,
        Err(bad) => {
            assert!(bad.to_string().ends_with('.'), "a sentence: {bad}");
            false
        }
    }
}

/// A text that is read whole is found by itself, beside another.
fn search(text: &str) {
    let mut index = Index::default();
    index.add(0, [(1.0, text)]);
    index.add(1, [(3.0, "Gyerekorvosi rendelő"), (1.0, "儿科医生, طبيب الأطفال")]);
    let (hits, count) = index.search(text, 2);
    assert_eq!(hits.len(), count, "both fit into the limit");
    if text.chars().count() <= QUERY_CHARACTERS {
        let words = finder::tokens(text).next().is_some();
        assert_eq!(hits.iter().any(|hit| hit.document == 0), words, "{text:?}");
    }
}
