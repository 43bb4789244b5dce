//! A person's keys open under the passphrase and under the recovery code, and under nothing else.

use vault::{Entropy, Key, PublicKeys, RecoveryCode, Salt, UserKeys, VaultError, Way};

use crate::id;

fn keys() -> UserKeys {
    UserKeys::generate(Entropy::system()).unwrap()
}

#[test]
fn they_are_wrapped_for_one_person_in_one_way_under_one_number() {
    let (keys, key) = (keys(), Key::generate(Entropy::system()).unwrap());
    let under = (&key, id("wrap"));
    let wrapped = keys.wrap(under, Way::Passphrase, id("anna"), 2, Entropy::system()).unwrap();
    let opened = |way, person, number| UserKeys::unwrap(under, way, id(person), number, &wrapped);
    assert_eq!(opened(Way::Passphrase, "anna", 2).unwrap().public(), keys.public());
    for (way, person, number) in
        [(Way::Recovery, "anna", 2), (Way::Passphrase, "béla", 2), (Way::Passphrase, "anna", 1)]
    {
        assert_eq!(opened(way, person, number).unwrap_err(), VaultError::Closed, "{way:?} {person} {number}");
    }
}

#[test]
fn who_lost_the_passphrase_gets_in_with_the_code_from_paper() {
    let (keys, salt) = (keys(), Salt::generate(Entropy::system()).unwrap());
    let code = RecoveryCode::generate(Entropy::system()).unwrap();
    let key = code.key(&salt).unwrap();
    let wrapped = keys.wrap((&key, id("code")), Way::Recovery, id("anna"), 1, Entropy::system()).unwrap();
    let typed = RecoveryCode::typed(&code.written().to_lowercase()).unwrap().key(&salt).unwrap();
    let again = UserKeys::unwrap((&typed, id("code")), Way::Recovery, id("anna"), 1, &wrapped).unwrap();
    assert_eq!(again.public(), keys.public());
}

#[test]
fn a_signature_is_one_persons_for_one_purpose() {
    let (anna, bela) = (keys(), keys());
    let signature = anna.sign("roster", b"statement 7");
    let said = |public: PublicKeys, purpose, said: &[u8]| public.said(purpose, said, &signature);
    assert!(said(anna.public(), "roster", b"statement 7"));
    assert!(!said(bela.public(), "roster", b"statement 7"));
    assert!(!said(anna.public(), "referral", b"statement 7"));
    assert!(!said(anna.public(), "roster", b"statement 8"));
    assert!(!said(anna.public(), "rosters", b"tatement 7"), "a purpose ends where it ends");
    assert!(!PublicKeys { signing: [0; 32], ..anna.public() }.said("roster", b"statement 7", &signature));
}

#[test]
fn fingerprints_differ_and_are_six_numbers_to_read_aloud() {
    let (anna, bela) = (keys().public().fingerprint().to_string(), keys().public().fingerprint().to_string());
    assert_ne!(anna, bela);
    assert!(anna.split(' ').all(|number| number.len() == 5) && anna.len() == 35, "{anna}");
}

#[test]
fn two_starts_share_no_key() {
    let public: Vec<PublicKeys> = (0..50).map(|_| keys().public()).collect();
    for (at, one) in public.iter().enumerate() {
        assert!(
            public[at + 1..].iter().all(|other| other.sealing != one.sealing && other.signing != one.signing)
        );
    }
    assert!(!format!("{:?}", keys()).contains("secret"));
}
