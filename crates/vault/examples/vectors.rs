//! Makes the vectors of a new format, for testdata/vault: `cargo run -p vault --example vectors > v2.json`. Those of
//! a format that stands are never made again.

use std::error::Error;
use std::io::Write;

use kernel::Id;
use serde_json::{Value, json};
use vault::{
    Entropy, Key, Passphrase, Place, ReceiptCode, RecoveryCode, Salt, UserKeys, VaultError, Way, seal,
};

const PASSPHRASE: &str = "Öt egyszerű szó a hídon";
const VALUE: &str = "Példa Anna, +36 1 000 0000";

fn main() -> Result<(), Box<dyn Error>> {
    let vectors = serde_json::to_string_pretty(&vectors()?)?;
    writeln!(std::io::stdout(), "{vectors}")?;
    Ok(())
}

fn id(name: &str) -> Id {
    Id::foreign("vault-test", name)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn vectors() -> Result<Value, VaultError> {
    let entropy = Entropy::system();
    let salt = Salt::generate(entropy)?;
    let halves = Passphrase::typed(PASSPHRASE).split(&salt)?;
    let code = RecoveryCode::generate(entropy)?;
    let keys = UserKeys::generate(entropy)?;
    let key = Key::generate(entropy)?;
    let receipt = ReceiptCode::generate(entropy)?;
    let wrapped = |under: &Key, way| keys.wrap((under, id("wrap")), way, id("person"), 1, entropy);
    let public = keys.public();
    let place = Place { table: "client", column: "name", row: id("row"), version: 12 };
    Ok(json!({
        "format": vault::FORMAT,
        "salt": hex(salt.bytes()),
        "passphrase": PASSPHRASE,
        "verifier": hex(&halves.login.verifier().0),
        "recovery_code": *code.written(),
        "wrapped_under_passphrase": hex(&wrapped(&halves.unlock, Way::Passphrase)?),
        "wrapped_under_recovery_code": hex(&wrapped(&code.key(&salt)?, Way::Recovery)?),
        "public_sealing": hex(&public.sealing),
        "public_signing": hex(&public.signing),
        "fingerprint": public.fingerprint().to_string(),
        "signature": hex(&keys.sign("roster", b"statement 1").0),
        "receipt_code": *receipt.written(),
        "receipt_lookup": hex(&receipt.receipt(&salt)?.lookup),
        "receipt_key": hex(receipt.receipt(&salt)?.key.expose()),
        "key": hex(key.expose()),
        "value": VALUE,
        "sealed": hex(&seal((&key, id("key")), &place, VALUE.as_bytes(), entropy)?),
    }))
}
