//! What a text is indexed by.

use kernel::Lang;
use tantivy::tokenizer::Token;

use crate::analysis::Analyzer;
use crate::latin;
use crate::script::Script;

/// The token of a stem: a stem means something in its language only.
pub(super) fn stem(lang: Lang, stem: &str) -> String {
    format!("{lang}\u{1}{stem}")
}

/// The token of a spelling in Latin letters.
pub(super) fn spelling(lang: Lang, spelled: &str) -> String {
    format!("{lang}\u{2}{spelled}")
}

/// Adds the tokens of a text: each folded word, its stem, and where the language isn't written in Latin
/// letters the word as it is spelled in them.
pub(super) fn of_text(text: &str, lang: Lang, tokens: &mut Vec<Token>) {
    let mut push = |text: String| {
        let position = tokens.len();
        tokens.push(Token { offset_from: 0, offset_to: 0, position, text, position_length: 1 });
    };
    for token in Analyzer::of(lang).tokens(text) {
        push(stem(lang, &token.stem));
        push(token.folded);
    }
    if Script::of(lang) != Script::Latin {
        for token in Analyzer::spelled(lang).tokens(&latin::spelled(text, lang)) {
            push(spelling(lang, &token.folded));
        }
    }
}
