//! Lines of a calendar: folded, escaped, and never more of them than were asked for, whatever somebody typed.

/// The longest line, in bytes without its end (RFC 5545, 3.1).
const LINE: usize = 75;
/// How far back a fold looks for a place without spaces, which some programs take away at a line's ends.
const BACK: usize = 16;
/// The longest name, subject or place, in characters.
pub(super) const SHORT: usize = 500;
/// The longest description, in characters.
pub(super) const LONG: usize = 10_000;

/// A calendar while it is written.
pub(super) struct Lines(String);

impl Lines {
    /// Nothing yet.
    pub(super) fn new() -> Lines {
        Lines(String::new())
    }

    /// A line whose name and value are our own.
    pub(super) fn own(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// A text of one line that somebody typed; none where it says nothing.
    pub(super) fn short(&mut self, name: &str, typed: &str) {
        self.text(name, &clean(typed, SHORT, Breaks::Spaces));
    }

    /// A text of several lines that somebody typed; none where it says nothing.
    pub(super) fn long(&mut self, name: &str, typed: &str) {
        self.text(name, &clean(typed, LONG, Breaks::Kept));
    }

    fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.line(&format!("{name}:{}", escaped(text)));
        }
    }

    /// The calendar.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Adds a line. What would end it early has been cleaned away before; here it could not do so either.
    fn line(&mut self, line: &str) {
        let line = line.replace(char::is_control, " ");
        let (mut rest, mut room) = (line.as_str(), LINE);
        while rest.len() > room {
            let (now, later) = rest.split_at(fold_at(rest, room));
            self.0.push_str(now);
            self.0.push_str("\r\n ");
            (rest, room) = (later, LINE - 1);
        }
        self.0.push_str(rest);
        self.0.push_str("\r\n");
    }
}

/// Where a line that is too long is folded: never inside a character, and not beside a space where that can be helped.
fn fold_at(line: &str, room: usize) -> usize {
    let last = line.floor_char_boundary(room);
    let plain = |at: &usize| {
        line.is_char_boundary(*at) && !line[..*at].ends_with([' ', '\\']) && !line[*at..].starts_with(' ')
    };
    (last.saturating_sub(BACK).max(1)..=last).rev().find(plain).unwrap_or(last)
}

/// What becomes of line breaks in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// They stay.
    Kept,
    /// They become spaces.
    Spaces,
}

/// A text without what could make a program show something else than was written: control characters, and those that
/// turn the direction of writing. Longer ones are cut, and show it.
pub(super) fn clean(typed: &str, most: usize, breaks: Breaks) -> String {
    let joined = typed.replace("\r\n", "\n");
    let kept = joined.chars().filter_map(|letter| match letter {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Some(if breaks == Breaks::Kept { '\n' } else { ' ' })
        }
        '\t' => Some(' '),
        letter if letter.is_control() || is_invisible(letter) => None,
        letter => Some(letter),
    });
    let mut text: String = kept.skip_while(|letter| letter.is_whitespace()).take(most + 1).collect();
    text.truncate(text.trim_end().len());
    if let Some((at, _)) = text.char_indices().nth(most) {
        text.truncate(at);
        text.push('…');
    }
    text
}

/// The characters of Unicode's property Bidi_Control, and marks for programs.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{061C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
    )
}

/// A text as a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            letter => out.push(letter),
        }
    }
    out
}

/// A text as a parameter between quotes, which can hold none (RFC 5545, 3.1; RFC 6868).
pub(super) fn quoted(typed: &str) -> String {
    let text = clean(typed, SHORT, Breaks::Spaces);
    format!("\"{}\"", text.replace('^', "^^").replace('"', "'"))
}

/// An address of the web, with everything encoded that has no place in one; none where it is something else.
pub(super) fn link(url: &str) -> Option<String> {
    let url = url.trim();
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    if !matches!(scheme.as_deref(), Some("http" | "https")) {
        return None;
    }
    Some(encoded(url, |byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte)))
}

/// An address of mail as a calendar names a person.
pub(super) fn mailto(address: &str) -> String {
    let plain =
        |byte: u8| !byte.is_ascii() || (byte.is_ascii_graphic() && !b"%?#&/^`{|}\"<>\\,;:".contains(&byte));
    format!("mailto:{}", encoded(address, plain))
}

fn encoded(text: &str, plain: impl Fn(u8) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let mut bytes = [0; 4];
        for byte in letter.encode_utf8(&mut bytes).bytes() {
            if !plain(byte) {
                out.push_str(&format!("%{byte:02X}"));
            } else if letter.is_ascii() {
                out.push(letter);
            }
        }
        if !letter.is_ascii() && bytes.first().is_some_and(|first| plain(*first)) {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, text: &str) -> String {
        let mut lines = Lines::new();
        lines.long(name, text);
        lines.finish()
    }

    #[test]
    fn lines_are_folded_at_75_bytes_and_never_inside_a_character_or_at_a_space() {
        let text = "Árvíztűrő tükörfúrógép, 会议, ስብሰባ, нарада. ".repeat(20);
        let folded = one("DESCRIPTION", &text);
        for line in folded.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
            assert!(!line.ends_with(' ') && !line.starts_with("  "), "{line:?}");
        }
        assert_eq!(
            folded.replace("\r\n ", ""),
            format!("DESCRIPTION:{}\r\n", text.trim().replace(',', "\\,"))
        );
        // Nothing but spaces is folded all the same.
        assert!(one("X", &format!("a{}b", " ".repeat(300))).split("\r\n").all(|line| line.len() <= 75));
    }

    #[test]
    fn what_ends_lines_or_turns_them_round_is_gone() {
        assert_eq!(one("SUMMARY", "a\r\nEND:VEVENT\rb\u{2028}c"), "SUMMARY:a\\nEND:VEVENT\\nb\\nc\r\n");
        assert_eq!(one("SUMMARY", "a\\n;b,c\0\u{202E}d\te"), "SUMMARY:a\\\\n\\;b\\,cd e\r\n");
        assert_eq!(clean("a\nb", 9, Breaks::Spaces), "a b");
        assert_eq!(one("SUMMARY", " \n\u{200F} "), "");
        // A joiner is part of words in Persian.
        assert_eq!(one("SUMMARY", "می\u{200C}خواهم"), "SUMMARY:می\u{200C}خواهم\r\n");
    }

    #[test]
    fn what_is_too_long_is_cut_and_shows_it() {
        assert_eq!(clean(&"é".repeat(11), 10, Breaks::Kept), format!("{}…", "é".repeat(10)));
        assert_eq!(clean(&"é".repeat(10), 10, Breaks::Kept), "é".repeat(10));
    }

    #[test]
    fn names_links_and_addresses_stay_what_they_are() {
        assert_eq!(quoted("Nagy; \"Anna\":\r\nX"), "\"Nagy; 'Anna': X\"");
        assert_eq!(
            link("https://a.example/ű?x=1&y=a b\r\nX:1").unwrap(),
            "https://a.example/%C5%B1?x=1&y=a%20b%0D%0AX:1"
        );
        assert_eq!(link("javascript:alert(1)"), None);
        assert_eq!(mailto("áron+hu@város.example"), "mailto:áron+hu@város.example");
        assert_eq!(mailto("a%b?c@d.example"), "mailto:a%25b%3Fc@d.example");
    }
}
