//! Which encoding a reader's device takes (RFC 9110, 12.5.3), and the encoders.

use std::io::{self, Write};

use http::HeaderValue;

/// A content coding we can send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Brotli.
    Br,
    /// gzip.
    Gzip,
    /// As it is.
    Identity,
}

/// The best encoding both sides know: the reader's weights first, then brotli, gzip, identity.
/// None when the reader refuses all of them.
pub(crate) fn negotiate(accept: Option<&HeaderValue>) -> Option<Encoding> {
    let Some(accept) = accept.and_then(|value| value.to_str().ok()) else {
        return Some(Encoding::Identity);
    };
    let (mut br, mut gzip, mut identity, mut others) = (None, None, None, None);
    for item in accept.split(',') {
        let (coding, parameter) = item.split_once(';').unwrap_or((item, ""));
        let slot = match coding.trim() {
            c if c.eq_ignore_ascii_case("br") => &mut br,
            c if c.eq_ignore_ascii_case("gzip") || c.eq_ignore_ascii_case("x-gzip") => &mut gzip,
            c if c.eq_ignore_ascii_case("identity") => &mut identity,
            "*" => &mut others,
            _ => continue,
        };
        *slot = Some(thousandths(parameter));
    }
    // What is not named weighs what `*` says; identity, unless refused, is always a last resort.
    let offered = [
        (Encoding::Br, br.or(others).unwrap_or(0) * 2),
        (Encoding::Gzip, gzip.or(others).unwrap_or(0) * 2),
        (Encoding::Identity, identity.or(others.filter(|q| *q == 0)).map_or(1, |q| q * 2)),
    ];
    let best = offered.iter().map(|(_, weight)| *weight).max()?;
    offered.into_iter().find(|(_, weight)| *weight == best && best > 0).map(|(encoding, _)| encoding)
}

/// `q=0.5` as 500; a missing weight is 1, one that is no weight is 0.
fn thousandths(parameter: &str) -> u16 {
    let parameter = parameter.trim();
    if parameter.is_empty() {
        return 1000;
    }
    let weight = parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="));
    match weight.and_then(|q| q.trim().parse::<f32>().ok()) {
        Some(q) if (0.0..=1.0).contains(&q) => (q * 1000.0) as u16,
        _ => 0,
    }
}

/// Brotli at `quality` 0–11.
pub(crate) fn brotli(bytes: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    // A window of 256 KB holds any page; the hint keeps the encoder's tables as small as the text.
    let params =
        brotli::enc::BrotliEncoderParams { quality, lgwin: 18, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::with_capacity(bytes.len() / 4);
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out)
}

/// gzip at its usual level.
pub(crate) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder =
        flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 3), flate2::Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_first_then_our_order() {
        for (header, expected) in [
            ("gzip, deflate, br, zstd", Some(Encoding::Br)),
            ("gzip, deflate", Some(Encoding::Gzip)),
            ("br;q=0.5, gzip;q=0.8", Some(Encoding::Gzip)),
            ("br;q=0, gzip;q=0", Some(Encoding::Identity)),
            ("*", Some(Encoding::Br)),
            ("br;q=0, *;q=0.3", Some(Encoding::Gzip)),
            ("GZIP;Q=1.0", Some(Encoding::Gzip)),
            ("identity;q=0", None),
            ("*;q=0", None),
            ("identity;q=0, gzip", Some(Encoding::Gzip)),
            ("identity, gzip;q=0.5", Some(Encoding::Identity)),
            ("zstd", Some(Encoding::Identity)),
            ("br;q=nonsense", Some(Encoding::Identity)),
            ("", Some(Encoding::Identity)),
        ] {
            let value = HeaderValue::from_static(header);
            assert_eq!(negotiate(Some(&value)), expected, "{header}");
        }
        assert_eq!(negotiate(None), Some(Encoding::Identity));
    }
}
