//! Format 1 is frozen: what testdata/vault/v1.json holds was sealed when it was made, and must open for ever.
//! A test that fails here means that nobody could open their cases any more. `cargo run -p vault --example vectors`
//! makes such a file for a new format; one that stands is never made again.

use std::path::Path;

use kernel::Id;
use serde_json::Value;
use vault::{Key, Passphrase, Place, ReceiptCode, RecoveryCode, Salt, Signature, UserKeys, Way, open};

use crate::id;

fn file() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/vault/v1.json")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn place<'a>() -> Place<'a> {
    Place { table: "client", column: "name", row: id("row"), version: 12 }
}

#[test]
fn what_was_sealed_in_format_1_opens() {
    let frozen: Value = serde_json::from_str(&std::fs::read_to_string(file()).unwrap()).unwrap();
    assert_eq!(frozen["format"], 1);
    let salt = Salt::from_bytes(unhex(&frozen["salt"]).try_into().unwrap());
    let halves = Passphrase::typed(frozen["passphrase"].as_str().unwrap()).split(&salt).unwrap();
    assert_eq!(hex(&halves.login.verifier().0), frozen["verifier"]);
    let code = RecoveryCode::typed(frozen["recovery_code"].as_str().unwrap()).unwrap();
    assert_eq!(*code.written(), frozen["recovery_code"]);
    let person: Id = id("person");
    for (key, way, wrapped) in [
        (&halves.unlock, Way::Passphrase, "wrapped_under_passphrase"),
        (&code.key(&salt).unwrap(), Way::Recovery, "wrapped_under_recovery_code"),
    ] {
        let keys = UserKeys::unwrap((key, id("wrap")), way, person, 1, &unhex(&frozen[wrapped])).unwrap();
        let public = keys.public();
        assert_eq!(hex(&public.sealing), frozen["public_sealing"]);
        assert_eq!(hex(&public.signing), frozen["public_signing"]);
        assert_eq!(public.fingerprint().to_string(), frozen["fingerprint"]);
        assert_eq!(hex(&keys.sign("roster", b"statement 1").0), frozen["signature"]);
        let signature = Signature(unhex(&frozen["signature"]).try_into().unwrap());
        assert!(public.said("roster", b"statement 1", &signature));
    }
    let receipt =
        ReceiptCode::typed(frozen["receipt_code"].as_str().unwrap()).unwrap().receipt(&salt).unwrap();
    assert_eq!(hex(&receipt.lookup), frozen["receipt_lookup"]);
    assert_eq!(hex(receipt.key.expose()), frozen["receipt_key"]);
    let key = Key::from_bytes(unhex(&frozen["key"]).try_into().unwrap());
    let opened = open((&key, id("key")), &place(), &unhex(&frozen["sealed"])).unwrap();
    assert_eq!(opened.as_slice(), frozen["value"].as_str().unwrap().as_bytes());
}
