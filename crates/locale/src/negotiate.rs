//! Which language a browser asks for: `Accept-Language` against the languages there are.

use kernel::Lang;

/// The best of `languages` for an `Accept-Language` header, by RFC 4647 lookup: `ar-EG` finds `ar`.
///
/// Among equal weights the first asked for wins; `default` where nothing fits, also for `*`.
pub(crate) fn negotiate(languages: &[Lang], header: &str, default: Lang) -> Lang {
    let mut best: Option<(Lang, f32)> = None;
    for (range, weight) in header.split(',').map(weighted) {
        let better = best.is_none_or(|(_, heaviest)| weight > heaviest);
        if weight > 0.0
            && better
            && let Some(lang) = lookup(languages, range)
        {
            best = Some((lang, weight));
        }
    }
    best.map_or(default, |(lang, _)| lang)
}

/// `en;q=0.5` as range and weight. A weight that is no number counts as none at all.
fn weighted(item: &str) -> (&str, f32) {
    let (range, parameters) = item.split_once(';').unwrap_or((item, ""));
    let weight = match parameters.trim().strip_prefix("q=") {
        Some(q) => q.trim().parse::<f32>().ok().filter(|q| (0.0..=1.0).contains(q)).unwrap_or(0.0),
        None => 1.0,
    };
    (range.trim(), weight)
}

/// The language of a range, shortened from the end until there is one: `zh-Hant-TW` ends at `zh`.
fn lookup(languages: &[Lang], range: &str) -> Option<Lang> {
    let mut rest = range;
    loop {
        if let Some(lang) = languages.iter().find(|lang| lang.as_str().eq_ignore_ascii_case(rest)) {
            return Some(*lang);
        }
        rest = rest.rsplit_once('-')?.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_there_is_wins() {
        let there = [Lang::HU, Lang::EN, Lang::AR, Lang::constant("zh")];
        for (header, lang) in [
            ("ar-EG,en;q=0.5", "ar"),
            ("en;q=0.5, ar-EG", "ar"),
            ("de, fr;q=0.9, en;q=0.1", "en"),
            ("zh-Hant-TW", "zh"),
            ("AR", "ar"),
            ("en;q=0, de", "hu"),
            ("*", "hu"),
            ("", "hu"),
            (";;q=,,-;q=NaN", "hu"),
            ("en;q=2", "hu"),
        ] {
            assert_eq!(negotiate(&there, header, Lang::HU).as_str(), lang, "{header}");
        }
    }
}
