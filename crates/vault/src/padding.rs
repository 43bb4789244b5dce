//! Lengths that tell little: a sealed value is filled up to one of few lengths (Padmé: at most an eighth more,
//! and of a length of n only about log log n bits are told).

/// Shorter values are all of this length.
const SHORTEST: usize = 32;
/// Where the value ends and the filling begins.
const END: u8 = 0x80;

/// A value with its filling.
pub(crate) fn padded(value: &[u8]) -> Vec<u8> {
    let mut padded = Vec::with_capacity(length(value.len() + 1));
    padded.extend_from_slice(value);
    padded.push(END);
    padded.resize(length(value.len() + 1), 0);
    padded
}

/// How long the value in a filled one is; none where it was never filled.
pub(crate) fn value_length(padded: &[u8]) -> Option<usize> {
    let end = padded.iter().rposition(|byte| *byte != 0)?;
    (padded.get(end) == Some(&END) && length(end + 1) == padded.len()).then_some(end)
}

/// The length that something of so many bytes gets: its first few binary digits, the rest rounded up.
fn length(of: usize) -> usize {
    let of = of.max(SHORTEST);
    let digits = of.ilog2();
    let kept = digits.ilog2() + 1;
    let rest = (1_usize << (digits - kept.min(digits))) - 1;
    (of + rest) & !rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_few_and_at_most_an_eighth_more() {
        let lengths: std::collections::BTreeSet<usize> = (0..=4096).map(length).collect();
        assert!(lengths.len() < 90, "{}", lengths.len());
        for of in SHORTEST..=100_000 {
            assert!(length(of) >= of && length(of) <= of + of / 8, "{of} becomes {}", length(of));
        }
    }

    #[test]
    fn what_was_never_filled_has_no_length() {
        for never in [&b""[..], &[0; 32], b"value", &[END; 3]] {
            assert_eq!(value_length(never), None);
        }
        assert_eq!(value_length(&padded(b"")), Some(0));
        assert_eq!(value_length(&padded(&[0, END, 0])), Some(3));
    }
}
