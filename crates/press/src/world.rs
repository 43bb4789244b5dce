//! What Typst may see: the templates, the data of one document, the fonts, and nothing else. Paths are the same for every
//! document, because Typst never forgets one.

use typst::LibraryExt;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::Press;
use crate::error::PressError;
use crate::paper::attendance::Logo;

/// Typst's own functions.
pub(crate) type Library = LazyHash<typst::Library>;

/// Typst's own functions, without anything handed in: a document's data is a file.
pub(crate) fn library() -> Library {
    LazyHash::new(typst::Library::builder().build())
}

/// Which template sets a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// Of an agenda.
    Agenda,
    /// Of both attendance sheets.
    Attendance,
    /// Of minutes.
    Minutes,
    /// Of letters.
    Letter,
}

const TEMPLATES: [(&str, &str); 5] = [
    ("base.typ", include_str!("../templates/base.typ")),
    ("agenda.typ", include_str!("../templates/agenda.typ")),
    ("attendance.typ", include_str!("../templates/attendance.typ")),
    ("minutes.typ", include_str!("../templates/minutes.typ")),
    ("letter.typ", include_str!("../templates/letter.typ")),
];
const DATA: &str = "data.json";
const LOGO: &str = "logo";
const SIGN: (&str, &str) = ("sign.svg", include_str!("../templates/sign.svg"));

/// The templates, parsed, and the paths of everything.
pub(crate) struct Templates {
    sources: Vec<Source>,
    sign: (FileId, Bytes),
    data: FileId,
    logo: FileId,
}

impl Templates {
    pub(crate) fn embedded() -> Result<Templates, PressError> {
        let sources = TEMPLATES.iter().map(|(name, text)| Ok(Source::new(path(name)?, (*text).to_owned())));
        Ok(Templates {
            sources: sources.collect::<Result<_, PressError>>()?,
            sign: (path(SIGN.0)?, Bytes::from_string(SIGN.1)),
            data: path(DATA)?,
            logo: path(LOGO)?,
        })
    }

    /// Its place in [`TEMPLATES`].
    fn main(&self, template: Template) -> FileId {
        let at = match template {
            Template::Agenda => 1,
            Template::Attendance => 2,
            Template::Minutes => 3,
            Template::Letter => 4,
        };
        self.sources.get(at).map_or(self.data, Source::id)
    }
}

fn path(name: &str) -> Result<FileId, PressError> {
    let path = VirtualPath::new(name).map_err(|_| PressError::Layout(format!("no path: {name}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// What Typst sees while it sets one document.
pub(crate) struct World<'a> {
    press: &'a Press,
    main: FileId,
    data: Bytes,
    logo: Option<Bytes>,
}

impl<'a> World<'a> {
    pub(crate) fn new(
        press: &'a Press,
        template: Template,
        data: Vec<u8>,
        logo: Option<&Logo>,
    ) -> Result<World<'a>, PressError> {
        logo.map_or(Ok(()), Logo::check)?;
        let main = press.templates.main(template);
        Ok(World {
            press,
            main,
            data: Bytes::new(data),
            logo: logo.map(|logo| Bytes::new(logo.bytes.clone())),
        })
    }
}

impl typst::World for World<'_> {
    fn library(&self) -> &Library {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.press.templates.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let templates = &self.press.templates;
        let known = [
            (templates.data, Some(&self.data)),
            (templates.logo, self.logo.as_ref()),
            (templates.sign.0, Some(&templates.sign.1)),
        ];
        let found = known.into_iter().find_map(|(known, bytes)| bytes.filter(|_| known == id));
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.font(index)
    }

    /// A paper's day is in its data: what a template does must not depend on when it is done.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
