//! Every sentence a person reads, and every date, number, list and order, in that person's language.
//!
//! Messages are Fluent files in `locales/<lang>/<room>.ftl`; `locales/<lang>/language.toml` says
//! what the language is called, how it runs and how its texts were made. Dates, numbers, lists and
//! collation come from ICU with its data compiled in: Gregorian dates and Latin digits in every
//! language (DESIGN "Text"). Adding a language is adding a folder.

mod error;
mod formats;
mod info;
mod locale;
mod locales;
mod messages;
mod negotiate;

pub use error::LocaleError;
pub use info::{Direction, LanguageInfo};
pub use locale::Locale;
pub use locales::Locales;
pub use messages::Arg;
