//! A receipt code is typed on any phone, and what is mistyped is noticed.

use proptest::prelude::*;
use vault::{Entropy, ReceiptCode, Salt, WrongDigits};

fn code() -> ReceiptCode {
    ReceiptCode::generate(Entropy::system()).unwrap()
}

#[test]
fn it_is_read_in_the_digits_of_ones_phone() {
    let code = code();
    let written = code.written();
    assert_eq!(written.len(), 23, "four groups of five");
    let in_digits_from = |zero: u32| -> String {
        let other = |letter: char| {
            letter.to_digit(10).and_then(|digit| char::from_u32(zero + digit)).unwrap_or(letter)
        };
        written.chars().map(other).collect()
    };
    for typed in [
        written.replace(' ', ""),
        written.replace(' ', "-"),
        format!("\n{} ", written.replace(' ', ".")),
        in_digits_from(0x660),
        in_digits_from(0x6F0),
        in_digits_from(0xFF10),
    ] {
        assert!(ReceiptCode::typed(&typed).unwrap() == code, "{typed}");
    }
    assert!(!format!("{code:?}").contains(&written[..5]));
}

#[test]
fn what_is_wrong_is_said() {
    let written = code().written();
    assert_eq!(ReceiptCode::typed(&written[..11]), Err(WrongDigits::Length(10)));
    assert_eq!(ReceiptCode::typed(&format!("{} x", *written)), Err(WrongDigits::Letter('x')));
    assert_eq!(
        ReceiptCode::typed("५"),
        Err(WrongDigits::Letter('५')),
        "digits nobody here types are no guess"
    );
}

#[test]
fn where_a_receipt_is_found_does_not_tell_its_key() {
    let (code, salt) = (code(), Salt::from_bytes([3; 16]));
    let receipt = code.receipt(&salt).unwrap();
    let again = ReceiptCode::typed(&code.written()).unwrap().receipt(&salt).unwrap();
    assert_eq!((receipt.lookup, receipt.key.expose()), (again.lookup, again.key.expose()));
    assert_ne!(&receipt.lookup, receipt.key.expose());
    assert_ne!(receipt.lookup, code.receipt(&Salt::from_bytes([4; 16])).unwrap().lookup);
}

#[test]
fn two_codes_are_never_alike_and_start_with_any_digit() {
    let codes: std::collections::BTreeSet<String> = (0..400).map(|_| code().written().to_string()).collect();
    assert_eq!(codes.len(), 400);
    let first: std::collections::BTreeSet<&str> = codes.iter().map(|code| &code[..1]).collect();
    assert_eq!(first.len(), 10, "{first:?}");
}

proptest! {
    #[test]
    fn one_wrong_digit_and_neighbours_in_each_others_place_are_always_noticed(at in 0..20_usize, by in 1..10_u8, swap in any::<bool>()) {
        let written = code().written().replace(' ', "");
        let mut digits = written.clone().into_bytes();
        if swap {
            digits.swap(at.min(18), at.min(18) + 1);
        } else {
            digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        }
        let typed = String::from_utf8(digits).unwrap();
        prop_assume!(typed != written);
        prop_assert_eq!(ReceiptCode::typed(&typed), Err(WrongDigits::Check));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        if let Ok(code) = ReceiptCode::typed(&text) {
            prop_assert!(ReceiptCode::typed(&code.written()).unwrap() == code);
        }
    }
}
