//! One passphrase, two halves, however it is typed.

use vault::{Entropy, Key, Passphrase, Place, Salt, VaultError, open, seal};

use crate::id;

#[test]
fn the_half_that_signs_in_does_not_unlock() {
    let salt = Salt::generate(Entropy::system()).unwrap();
    let halves = Passphrase::typed("öt szó egy hídon át").split(&salt).unwrap();
    let place = Place { table: "t", column: "c", row: id("row"), version: 1 };
    let sealed = seal((&halves.unlock, id("key")), &place, b"secret", Entropy::system()).unwrap();
    // All that is kept of the passphrase, taken for a key.
    let kept = Key::from_bytes(halves.login.verifier().0);
    assert_eq!(open((&kept, id("key")), &place, &sealed), Err(VaultError::Closed));
    // The same passphrase from a keyboard that puts letters together otherwise, with other spaces.
    let again =
        Passphrase::typed("o\u{308}t szo\u{301}\u{a0}egy hi\u{301}don a\u{301}t").split(&salt).unwrap();
    assert!(again.login.fits(&halves.login.verifier()));
    assert_eq!(open((&again.unlock, id("key")), &place, &sealed).unwrap().as_slice(), b"secret");
}

#[test]
fn another_passphrase_and_another_salt_do_not_fit() {
    let salts = [Salt::from_bytes([1; 16]), Salt::from_bytes([2; 16])];
    let kept = Passphrase::typed("egy kettő").split(&salts[0]).unwrap().login.verifier();
    assert!(!Passphrase::typed("egy ketto").split(&salts[0]).unwrap().login.fits(&kept));
    assert!(!Passphrase::typed("egy kettő").split(&salts[1]).unwrap().login.fits(&kept));
    assert!(!format!("{:?}", Passphrase::typed("titok")).contains("titok"));
    assert_eq!(Passphrase::typed("o\u{308}t").characters(), 2);
}
