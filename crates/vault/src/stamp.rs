//! A form's stamp: when it was given out, said so that nobody else can say it. Who fills a form faster than a hand
//! can, or sends one that is days old, is told so; nothing of who asks stands in it.

use kernel::Instant;
use subtle::ConstantTimeEq;

use crate::VaultError;
use crate::key::Key;

/// How many bytes of the proof are told.
const PROOF: usize = 16;

/// The stamp of a moment.
///
/// # Errors
/// When nothing can be derived from the key.
pub fn stamp(key: &Key, at: Instant) -> Result<String, VaultError> {
    let proof: String = proof(key, at)?.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("{}-{proof}", at.micros()))
}

/// The moment of a stamp; none where it is none of this key.
///
/// # Errors
/// As [`stamp`].
pub fn stamped(key: &Key, text: &str) -> Result<Option<Instant>, VaultError> {
    let Some(at) = text.split('-').next().and_then(|micros| micros.parse().ok()).map(Instant::from_micros)
    else {
        return Ok(None);
    };
    let whole: bool = stamp(key, at)?.as_bytes().ct_eq(text.as_bytes()).into();
    Ok(whole.then_some(at))
}

fn proof(key: &Key, at: Instant) -> Result<[u8; PROOF], VaultError> {
    let derived = Key::derive(key.expose(), &at.micros().to_be_bytes(), "form stamp")?;
    let mut proof = [0; PROOF];
    proof.copy_from_slice(&derived.expose()[..PROOF]);
    Ok(proof)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_back_and_no_other_is() {
        let (key, other) = (Key::from_bytes([1; 32]), Key::from_bytes([2; 32]));
        let at = Instant::from_micros(1_795_338_000_000_000);
        let text = stamp(&key, at).unwrap();
        assert_eq!(stamped(&key, &text), Ok(Some(at)));
        assert_eq!(stamped(&other, &text), Ok(None));
        let later = text.replace("1795338000000000", "1795338000000001");
        for wrong in [&*later, "", "-", "1", "x-y", &text[..text.len() - 1], &format!("{text}0")] {
            assert_eq!(stamped(&key, wrong), Ok(None), "{wrong}");
        }
    }
}
