//! The embedded fonts: Noto, cut down to the scripts of the site by fonts/make.py.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::error::PressError;

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../fonts/", $name)))),*]
    };
}

/// Text is set in the serif cuts, headings and whatever is bold in the sans ones.
const EMBEDDED: &[(&str, &[u8])] = embedded![
    "NotoSerif-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSerifEthiopic-Regular.ttf",
    "NotoSansEthiopic-Bold.ttf",
    "NotoSerifSC-Regular.otf",
    "NotoSansSC-Bold.otf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Regular.ttf",
];

/// The fonts, and what of Unicode they have.
pub(crate) struct Fonts {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl Fonts {
    pub(crate) fn embedded() -> Result<Fonts, PressError> {
        let read = |(name, bytes): &(&'static str, &'static [u8])| {
            Font::new(Bytes::new(*bytes), 0).ok_or(PressError::Font(name))
        };
        let fonts: Vec<Font> = EMBEDDED.iter().map(read).collect::<Result<_, _>>()?;
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Ok(Fonts { fonts, book })
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Whether a font has a picture of the character.
    pub(crate) fn have(&self, letter: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
    }
}
