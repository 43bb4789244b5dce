//! The languages of this checkout.

use std::path::PathBuf;

use kernel::Lang;
use locale::{Locale, Locales};

/// The folder `locales/` of this checkout.
pub(crate) fn dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// All languages in it.
pub(crate) fn locales() -> Locales {
    Locales::from_dir(&dir()).expect("the shipped languages load")
}

/// Looks at one of them.
pub(crate) fn in_language<T>(lang: Lang, look: impl FnOnce(&Locale) -> T) -> T {
    look(locales().get(lang).expect("a shipped language"))
}
