//! Requests from strangers: the read API's parameters are read or refused with a sentence, and any text can be
//! searched for. An input is a path of the API with a query, as in `/services?search=orvos&lat=47.5&lon=19`.

use directory_pages::api::Asked;
use finder::{Index, Place, QUERY_CHARACTERS, Text};
use http::Uri;
use kernel::{Instant, Lang};

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
    let name = |body| [Text { lang: Lang::HU, place: Place::Name, body }];
    let documents = vec![(0, name(text)), (1, name("Gyerekorvosi rendelő, 儿科医生, طبيب الأطفال"))];
    let searcher = Index::in_memory().rebuild("fuzz", documents.into_iter()).expect("memory holds two texts");
    let (hits, count) = searcher.search(text, &[Lang::HU], 2).expect("what is in memory can be read");
    assert_eq!(hits.len(), count, "both fit into the limit");
    if text.chars().count() <= QUERY_CHARACTERS {
        let words = finder::fold(text).chars().any(char::is_alphanumeric);
        assert_eq!(hits.iter().any(|hit| hit.key == 0), words, "{text:?}");
    }
}
