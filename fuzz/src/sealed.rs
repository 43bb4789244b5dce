//! Codes and links as strangers type them, and sealed values as somebody may have changed them.

use kernel::Id;
use vault::{FORMAT, Key, Place, ReceiptCode, RecoveryCode, Secret, ShortCode, VaultError};

/// How many of the codes these bytes can be read as. What is read is written again as the same; what nobody
/// sealed here does not open.
pub fn read(data: &[u8]) -> usize {
    let (place, id) = (Place { table: "t", column: "c", row: somebody(), version: 1 }, somebody());
    let key = Key::from_bytes([7; 32]);
    // As it came, and as somebody sends it who knows the key's id.
    let known = [&[FORMAT], id.uuid().as_bytes().as_slice(), data].concat();
    for envelope in [data, &known] {
        match vault::open((&key, id), &place, envelope) {
            Err(VaultError::Closed) => {}
            other => panic!("nobody sealed this: {:?}", other.map(|value| value.len())),
        }
    }
    let Ok(text) = std::str::from_utf8(data) else { return 0 };
    let mut known = 0;
    if let Ok(code) = ReceiptCode::typed(text) {
        assert!(ReceiptCode::typed(&code.written()).is_ok_and(|again| again == code));
        known += 1;
    }
    if let Ok(code) = RecoveryCode::typed(text) {
        let again = RecoveryCode::typed(&code.written());
        assert!(again.is_ok_and(|again| again.written() == code.written()));
        known += 1;
    }
    if let Some(code) = ShortCode::typed(text) {
        let again = ShortCode::typed(&code.written());
        assert!(again.is_some_and(|again| again.hash(&[1; 32]) == code.hash(&[1; 32])));
        known += 1;
    }
    if let Some(secret) = Secret::read(text) {
        assert!(Secret::read(&secret.written()).is_some_and(|again| again == secret));
        known += 1;
    }
    known
}

fn somebody() -> Id {
    Id::foreign("fuzz", "somebody")
}
