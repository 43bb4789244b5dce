//! Codes of an app by the numbers of RFC 6238, and passphrases that are too easy.

use kernel::Instant;
use proptest::prelude::*;
use vault::{AppSecret, Easy, Entropy, Passphrase};

fn secret() -> AppSecret {
    AppSecret::from_bytes(b"12345678901234567890").unwrap()
}

fn at(seconds: i64) -> Instant {
    Instant::from_micros(seconds * 1_000_000)
}

#[test]
fn codes_are_those_of_the_standard() {
    // The last six of the eight digits of RFC 6238, appendix B, SHA-1.
    for (seconds, code) in
        [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
    {
        assert_eq!(secret().code(at(seconds)).unwrap(), code);
        let step = secret().fits(code, at(seconds), None).unwrap();
        assert_eq!(step, Some(seconds / 30));
    }
    assert_eq!(secret().written().as_str(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    let address = secret().address("Kerekasztal");
    assert!(address.starts_with("otpauth://totp/Kerekasztal?secret=GEZDGNBVGY3TQOJQ"), "{}", *address);
    assert!(AppSecret::from_bytes(b"short").is_err());
}

#[test]
fn a_code_fits_its_half_minute_and_its_neighbours_once() {
    let (now, code) = (at(1_234_567_890), "005924");
    for (later, fits) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
        let fitted = secret().fits(code, at(1_234_567_890 + later), None).unwrap();
        assert_eq!(fitted.is_some(), fits, "{later}");
    }
    let step = secret().fits(" 005 924 ", now, None).unwrap();
    assert_eq!(secret().fits(code, now, step).unwrap(), None, "used");
    assert_eq!(secret().fits("۰۰۵۹۲۴", now, None).unwrap(), step, "typed in Persian digits");
    for wrong in ["", "005925", "05924", "0059240", "abcdef", "00592４x"] {
        assert_eq!(secret().fits(wrong, now, None).unwrap(), None, "{wrong}");
    }
}

#[test]
fn a_passphrase_may_not_be_easy() {
    let own = ["Minta Anna", "anna.minta@menedek.example"];
    for (typed, strong) in [
        ("bilo kane tofa meri seda", Ok(())),
        ("egy ló, két kutya, három macska", Ok(())),
        ("我们在布达佩斯的圆桌旁边一起吃饭吧", Ok(())),
        ("rövid", Err(Easy::Short(vault::SHORTEST))),
        ("aaaaaaaaaaaaaaaaaaaa", Err(Easy::Common)),
        ("abcabcabcabcabcabc", Err(Easy::Common)),
        ("Password12345678", Err(Easy::Common)),
        ("qwertzuiop asdfghjkl", Err(Easy::Common)),
        ("anna minta anna 2026", Err(Easy::Own)),
        ("menedek example anna", Err(Easy::Own)),
    ] {
        assert_eq!(Passphrase::typed(typed).strong(&own), strong, "{typed}");
    }
}

#[test]
fn what_is_suggested_is_strong_and_never_the_same() {
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..200 {
        let words = Passphrase::suggest(Entropy::system()).unwrap();
        assert_eq!(words.split(' ').count(), 5);
        assert!(words.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b' '));
        assert_eq!(Passphrase::typed(&words).strong(&["Anna"]), Ok(()), "{}", *words);
        seen.insert(words.to_string());
    }
    assert_eq!(seen.len(), 200);
}

proptest! {
    #[test]
    fn anything_typed_is_answered(typed in "\\PC{0,80}", own in "\\PC{0,20}", seconds in 0..4_000_000_000_i64) {
        let _ = Passphrase::typed(&typed).strong(&[&own]);
        secret().fits(&typed, at(seconds), None).unwrap();
    }
}
