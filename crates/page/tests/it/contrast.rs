//! The colours of `theme.css` against the promises of the look: body text and links AAA (7 : 1), other
//! text AA (4.5 : 1), edges and marks 3 : 1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11), by day and by night.

use std::collections::HashMap;

use crate::support::repository;

/// Text or mark, what it stands on, and the least contrast.
const PAIRS: &[(&[&str], &[&str], f64)] = &[
    (&["ink", "ink-2", "danube", "danube-2"], &["paper", "card", "shade"], 7.0),
    (&["ink"], &["danube-tint", "paprika-tint", "green-tint", "marigold-tint", "marigold-tint-2"], 7.0),
    (&["on-marigold"], &["marigold"], 7.0),
    (&["paper"], &["ink"], 7.0),
    (&["paprika", "green", "marigold-2"], &["paper", "card", "shade"], 4.5),
    (&["on"], &["danube", "danube-2", "paprika", "green"], 4.5),
    (&["edge"], &["paper", "card", "shade"], 3.0),
    (&["green"], &["green-tint"], 3.0),
];

type Tokens = HashMap<String, [String; 2]>;

/// The `--k-` colours as light and dark hex. The plain values at the top are what a browser without
/// `light-dark()` shows; they have to be the light ones.
fn tokens() -> Tokens {
    let css = std::fs::read_to_string(repository().join("assets/src/theme.css")).unwrap();
    let mut tokens = Tokens::new();
    for declaration in css.split([';', '{', '}']) {
        let declaration = declaration.rsplit("*/").next().unwrap().trim();
        let Some((name, value)) = declaration.strip_prefix("--k-").and_then(|d| d.split_once(':')) else {
            continue;
        };
        let value = value.trim();
        if value.starts_with('#') {
            tokens.insert(name.into(), [value.into(), value.into()]);
        } else if let Some(pair) = value.strip_prefix("light-dark(").and_then(|v| v.strip_suffix(')')) {
            let (light, dark) = pair.split_once(',').unwrap();
            let plain = &tokens[name][0];
            assert_eq!(plain, light.trim(), "--k-{name} in a browser without light-dark()");
            tokens.insert(name.into(), [light.trim().into(), dark.trim().into()]);
        }
    }
    tokens
}

fn luminance(hex: &str) -> f64 {
    let digits = hex.strip_prefix('#').unwrap();
    let wide: String =
        if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.into() };
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_keep_their_distance_by_day_and_by_night() {
    assert!((contrast("#000", "#ffffff") - 21.0).abs() < 0.01);
    let tokens = tokens();
    let mut failures = Vec::new();
    let mut checked = 0;
    for (texts, grounds, least) in PAIRS {
        for (text, ground) in texts.iter().flat_map(|text| grounds.iter().map(move |ground| (text, ground))) {
            for (scheme, at) in [("light", 0), ("dark", 1)] {
                let found = contrast(&tokens[*text][at], &tokens[*ground][at]);
                checked += 1;
                if found < *least {
                    failures.push(format!("{text} on {ground}, {scheme}: {found:.2}, wanted {least}"));
                }
            }
        }
    }
    assert!(checked > 60 && tokens.len() > 20, "the tokens were read");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
