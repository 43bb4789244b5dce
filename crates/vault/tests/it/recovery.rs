//! A recovery code survives paper, and what is mistyped is noticed.

use proptest::prelude::*;
use vault::{Entropy, Mistyped, RecoveryCode, Salt};

#[test]
fn it_is_read_as_people_write_it() {
    let code = RecoveryCode::generate(Entropy::system()).unwrap();
    let written = code.written();
    assert_eq!(written.len(), 34, "seven fours with lines between");
    for typed in [
        written.to_lowercase(),
        written.replace('-', " "),
        written.replace('-', "\u{2013}"),
        written.replace('-', ""),
        format!(" {}\n", written.replace('0', "o").replace('1', "l")),
        written.replace('0', "O").replace('1', "I"),
    ] {
        assert_eq!(RecoveryCode::typed(&typed), RecoveryCode::typed(&written), "{typed}");
    }
    assert!(RecoveryCode::typed(&written).unwrap() == code);
    assert!(!format!("{code:?}").contains(&written[..4]));
}

#[test]
fn what_is_wrong_is_said() {
    let code = RecoveryCode::generate(Entropy::system()).unwrap().written();
    assert_eq!(RecoveryCode::typed(&code[..29]), Err(Mistyped::Length(24)));
    assert_eq!(RecoveryCode::typed(""), Err(Mistyped::Length(0)));
    assert_eq!(RecoveryCode::typed(&format!("{}U", *code)), Err(Mistyped::Letter('U')));
}

#[test]
fn two_codes_have_nothing_in_common_and_a_salt_makes_another_key() {
    let [one, other] = [(); 2].map(|()| RecoveryCode::generate(Entropy::system()).unwrap());
    assert_ne!(*one.written(), *other.written());
    let key = |salt| *one.key(&Salt::from_bytes([salt; 16])).unwrap().expose();
    assert_ne!(key(1), key(2));
}

/// A written code with one letter changed, or with two neighbours in each other's place.
fn mistyped() -> impl Strategy<Value = (String, String)> {
    (0..28_usize, 1..32_usize, any::<bool>()).prop_map(|(at, by, swap)| {
        const LETTERS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let written = RecoveryCode::generate(Entropy::system()).unwrap().written().replace('-', "");
        let mut letters = written.clone().into_bytes();
        if swap {
            letters.swap(at, (at + 1) % 28);
        } else {
            let place = LETTERS.iter().position(|letter| *letter == letters[at]).unwrap();
            letters[at] = LETTERS[(place + by) % 32];
        }
        (written, String::from_utf8(letters).unwrap())
    })
}

proptest! {
    #[test]
    fn one_wrong_letter_and_neighbours_in_each_others_place_are_always_noticed((written, typed) in mistyped()) {
        let swapped_ends = written[..1] == typed[27..] && written[27..] == typed[..1];
        prop_assume!(written != typed && !swapped_ends);
        prop_assert_eq!(RecoveryCode::typed(&typed), Err(Mistyped::Check));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        if let Ok(code) = RecoveryCode::typed(&text) {
            prop_assert!(RecoveryCode::typed(&code.written()).unwrap() == code);
        }
    }
}
