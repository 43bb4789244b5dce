//! Parts of the form of a service, each drawn by one function however often it stands on a page.

use askama::Template;
use askama::filters::HtmlSafe;
use kernel::Lang;
use page::{FieldError, Frame};

use super::view::{Block, Control};

/// Fields, one below the other.
#[derive(Template)]
#[template(path = "edit_parts.html", block = "controls")]
pub(super) struct Controls<'p> {
    frame: &'p Frame<'p>,
    controls: &'p [Control],
    lang: &'p Lang,
    errors: &'p [FieldError],
}

/// Fields that belong together.
#[derive(Template)]
#[template(path = "edit_parts.html", block = "block")]
pub(super) struct Fields<'p> {
    frame: &'p Frame<'p>,
    block: &'p Block,
    lang: &'p Lang,
    errors: &'p [FieldError],
}

/// Its template escapes what it is given.
impl HtmlSafe for Controls<'_> {}

/// Its template escapes what it is given.
impl HtmlSafe for Fields<'_> {}

/// Fields of a service kept in `lang`, with what is wrong in them.
pub(super) fn controls<'p>(
    frame: &'p Frame<'_>,
    controls: &'p [Control],
    lang: &'p Lang,
    errors: &'p [FieldError],
) -> Controls<'p> {
    Controls { frame, controls, lang, errors }
}

/// A block of fields of a service kept in `lang`, with what is wrong in them.
pub(super) fn block<'p>(
    frame: &'p Frame<'_>,
    block: &'p Block,
    lang: &'p Lang,
    errors: &'p [FieldError],
) -> Fields<'p> {
    Fields { frame, block, lang, errors }
}
