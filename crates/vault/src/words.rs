//! Passphrases made for somebody: five words of two syllables each, of letters every keyboard has, in no language.
//! And what makes one chosen by oneself too easy.

use zeroize::Zeroizing;

use crate::passphrase::Passphrase;
use crate::{Entropy, VaultError};

const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: &[u8; 4] = b"aeio";
const WORDS: usize = 5;
/// Syllables a word has; each is six bits, so five words are sixty.
const SYLLABLES: usize = 2;
/// Words nobody wants to be given.
const RUDE: [&str; 8] = ["kaka", "kaki", "kako", "nazi", "pipi", "pisi", "popo", "sida"];
/// The fewest characters of a passphrase (domain/security.md, "Keys").
pub const SHORTEST: usize = 15;
/// The fewest different ones among them.
const DIFFERENT: usize = 6;
/// Rows that fingers run along, and sayings everybody tries first.
const EASY: [&str; 14] = [
    "qwertzuiop",
    "qwertyuiop",
    "asdfghjkl",
    "yxcvbnm",
    "zxcvbnm",
    "abcdefgh",
    "12345678",
    "87654321",
    "password",
    "passphrase",
    "jelszo",
    "jelmondat",
    "letmein",
    "kerekasztal",
];

/// Why a passphrase is too easy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Easy {
    /// It has fewer characters than this many.
    Short(usize),
    /// It says the same again and again, or what everybody tries first.
    Common,
    /// The person's own name or address makes up most of it.
    Own,
}

impl Passphrase {
    /// A new one for somebody to take over.
    ///
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn suggest(entropy: Entropy) -> Result<Zeroizing<String>, VaultError> {
        loop {
            let words = random_words(entropy)?;
            if !words.split(' ').any(|word| RUDE.contains(&word)) {
                return Ok(words);
            }
        }
    }

    /// Whether it is too easy for the person with this name and address.
    ///
    /// # Errors
    /// [`Easy`], with the reason.
    pub fn strong(&self, own: &[&str]) -> Result<(), Easy> {
        if self.characters() < SHORTEST {
            return Err(Easy::Short(SHORTEST));
        }
        let plain = Zeroizing::new(self.plain());
        let mut different: Vec<char> = plain.chars().collect();
        different.sort_unstable();
        different.dedup();
        if different.len() < DIFFERENT || repeats(&plain) || left(&plain, &EASY) < SHORTEST / 2 {
            return Err(Easy::Common);
        }
        let own: Vec<String> =
            own.iter().flat_map(|own| own.split(['@', '.', ' ', '-'])).map(plain_of).collect();
        let own: Vec<&str> = own.iter().map(String::as_str).filter(|own| own.chars().count() >= 3).collect();
        if left(&plain, &own) < SHORTEST / 2 { Err(Easy::Own) } else { Ok(()) }
    }
}

fn random_words(entropy: Entropy) -> Result<Zeroizing<String>, VaultError> {
    let bytes: Zeroizing<[u8; WORDS * SYLLABLES]> = Zeroizing::new(entropy.bytes()?);
    let mut words = Zeroizing::new(String::with_capacity(WORDS * (SYLLABLES * 2 + 1)));
    for (at, byte) in bytes.iter().enumerate() {
        if at > 0 && at % SYLLABLES == 0 {
            words.push(' ');
        }
        // Six of the eight bits: every syllable is as likely as another.
        words.push(char::from(CONSONANTS[usize::from(byte >> 4)]));
        words.push(char::from(VOWELS[usize::from(byte & 3)]));
    }
    Ok(words)
}

/// Lower case, without what stands between words.
pub(crate) fn plain_of(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).collect()
}

/// How many characters are left when these are taken out.
fn left(plain: &str, easy: &[&str]) -> usize {
    easy.iter().fold(plain.to_owned(), |left, easy| left.replace(easy, "")).chars().count()
}

/// Whether it is one piece said again and again.
fn repeats(plain: &str) -> bool {
    let letters: Vec<char> = plain.chars().collect();
    (1..=letters.len() / 2)
        .any(|piece| letters.iter().zip(letters.iter().skip(piece)).all(|(one, next)| one == next))
}
