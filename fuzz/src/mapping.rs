//! Import mappings from strangers: read, or refused with a sentence, whatever the text.

use directory::import::Mapping;

/// Whether these bytes are a mapping; what is not even text never gets that far.
pub fn is_one(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else { return false };
    match Mapping::read("its name", text) {
        Ok(_) => true,
        Err(error) => {
            assert!(error.to_string().contains("its name"), "a sentence that says which mapping: {error}");
            false
        }
    }
}
