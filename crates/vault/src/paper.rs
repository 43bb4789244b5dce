//! Codes as they stand on paper, and as people type them again.

use zeroize::Zeroizing;

/// Letters in groups, so that an eye does not lose its place.
pub(crate) fn grouped(letters: impl Iterator<Item = char>, group: usize, between: char) -> Zeroizing<String> {
    let mut written = Zeroizing::new(String::with_capacity(48));
    for (at, letter) in letters.enumerate() {
        if at > 0 && at % group == 0 {
            written.push(between);
        }
        written.push(letter);
    }
    written
}

/// What each letter of a typed code stands for; spaces, lines and points between them are passed over.
pub(crate) fn digits<E>(text: &str, read: impl Fn(char) -> Result<u8, E>) -> Result<Zeroizing<Vec<u8>>, E> {
    let letters = text.chars().filter(|letter| !is_between(*letter));
    letters.map(read).collect::<Result<Vec<u8>, E>>().map(Zeroizing::new)
}

/// What people put between groups, and the lines a phone makes of two.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
