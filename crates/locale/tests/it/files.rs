//! The shipped files, read with a parser of their own: what one language has, all have.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::serializer;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use kernel::Lang;

use crate::shipped::{self, dir};

const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// What a message uses.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    /// The variant keys of every selector in it.
    selectors: Vec<BTreeSet<String>>,
    /// Functions, terms, attributes: none of which the files need.
    strange: Vec<String>,
    /// The words outside the braces.
    text: String,
}

struct Message {
    /// `directory.ftl`.
    file: String,
    body: String,
    uses: Uses,
}

/// Back-office pages are in these two languages at least; all others in every language.
const DESK: &str = "desk.ftl";
const DESK_LANGUAGES: [Lang; 2] = [Lang::HU, Lang::EN];

/// The English messages that a language has to have too.
fn wanted(lang: Lang) -> BTreeMap<String, Message> {
    let mut english = messages(Lang::EN);
    english.retain(|_, message| message.file != DESK || DESK_LANGUAGES.contains(&lang));
    english
}

fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir().join(lang.as_str())).expect("a language's folder") {
        let path = entry.expect("an entry").path();
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        if !file.ends_with(".ftl") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("a file");
        let resource = parser::parse(source.as_str()).expect("Fluent");
        for entry in &resource.body {
            if matches!(entry, Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)) {
                continue;
            }
            let Entry::Message(message) = entry else { panic!("{lang}/{file}: only messages: {entry:?}") };
            let value = message.value.as_ref().expect("a message has a text");
            assert!(message.attributes.is_empty(), "{lang}/{file}: {} has attributes", message.id.name);
            let mut uses = Uses::default();
            pattern(value, &mut uses);
            let body = body(message.id.name, value);
            found.insert(message.id.name.to_owned(), Message { file: file.clone(), body, uses });
        }
    }
    found
}

/// The text as it stands in the file.
fn body(id: &str, value: &Pattern<&str>) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: id },
        value: Some(value.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] };
    serializer::serialize(&resource).split_once('=').expect("key = text").1.trim().to_owned()
}

fn pattern(value: &Pattern<&str>, uses: &mut Uses) {
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => uses.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(expression) } => {
                inline(expression, uses)
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline(selector, uses);
                uses.selectors.push(variants.iter().map(|v| variant(&v.key)).collect());
                variants.iter().for_each(|v| pattern(&v.value, uses));
            }
        }
    }
}

fn variant(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn inline(expression: &InlineExpression<&str>, uses: &mut Uses) {
    match expression {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => uses.strange.push(format!("{other:?}")),
    }
}

fn is_plural(selector: &BTreeSet<String>) -> bool {
    selector.iter().all(|key| CATEGORIES.iter().any(|(_, name)| name == key) || key.parse::<f64>().is_ok())
}

#[test]
fn every_key_stands_in_every_language_with_the_same_variables() {
    for lang in shipped::locales().languages() {
        let english = wanted(*lang);
        assert!(english.len() > 300, "{}", english.len());
        let theirs = messages(*lang);
        let keys = |m: &BTreeMap<String, Message>| m.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, others) = (keys(&english), keys(&theirs));
        assert_eq!(ours.difference(&others).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in {lang}");
        assert_eq!(others.difference(&ours).collect::<Vec<_>>(), Vec::<&String>::new(), "only in {lang}");
        for (key, message) in &theirs {
            assert_eq!(message.uses.variables, english[key].uses.variables, "{lang}: {key}");
            assert_eq!(message.file, english[key].file, "{lang}: {key}");
            assert!(message.uses.strange.is_empty(), "{lang}: {key} uses {:?}", message.uses.strange);
        }
    }
}

#[test]
fn keys_begin_with_their_room_and_are_plain() {
    for (key, message) in messages(Lang::EN) {
        let room = message.file.trim_end_matches(".ftl");
        assert!(key.starts_with(&format!("{room}-")), "{key} stands in {}", message.file);
        assert!(key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{key}");
    }
}

#[test]
fn plurals_have_every_form_their_language_needs_and_other_choices_are_the_same_everywhere() {
    let english = messages(Lang::EN);
    for lang in shipped::locales().languages() {
        let tag: icu_locale_core::Locale = lang.as_str().parse().expect("a locale");
        let rules = PluralRules::try_new((&tag).into(), PluralRulesOptions::default()).expect("plural rules");
        let needed: BTreeSet<&str> = CATEGORIES
            .iter()
            .filter(|(category, _)| rules.categories().any(|c| c == *category))
            .map(|(_, name)| *name)
            .collect();
        for (key, message) in messages(*lang) {
            for (selector, reference) in message.uses.selectors.iter().zip(&english[&key].uses.selectors) {
                if is_plural(selector) {
                    for category in &needed {
                        assert!(selector.contains(*category), "{lang}: {key} lacks [{category}]");
                    }
                } else {
                    assert_eq!(selector, reference, "{lang}: {key}");
                }
            }
            assert_eq!(message.uses.selectors.len(), english[&key].uses.selectors.len(), "{lang}: {key}");
        }
    }
}

#[test]
fn no_english_is_left_in_other_languages() {
    let english = messages(Lang::EN);
    for lang in shipped::locales().languages().iter().filter(|lang| **lang != Lang::EN) {
        for (key, message) in messages(*lang) {
            // Names and symbols may be alike; a sentence may not.
            let letters = message.uses.text.chars().filter(|c| c.is_alphabetic()).count();
            let copied = message.body == english[&key].body;
            assert!(!copied || letters <= 12, "{lang}: {key} is English: {}", message.body);
        }
    }
}

#[test]
fn texts_are_plain_and_have_latin_digits() {
    for lang in shipped::locales().languages() {
        for (key, message) in messages(*lang) {
            assert!(!message.body.contains(['<', '&', '"']), "{lang}: {key} holds markup: {}", message.body);
            let foreign = |c: char| c.is_numeric() && !c.is_ascii();
            assert!(!message.body.contains(foreign), "{lang}: {key} has other digits: {}", message.body);
            let doubled = message.body.lines().any(|line| line.trim().contains("  "));
            assert!(!doubled, "{lang}: {key} has a double space");
        }
    }
}

#[test]
fn every_language_says_who_it_is() {
    let locales = shipped::locales();
    assert_eq!(locales.languages(), Lang::PUBLIC);
    for lang in locales.languages() {
        let info = locales.get(*lang).expect("a language").info();
        assert!(!info.native.is_empty() && !info.latin.is_empty() && !info.how_made.is_empty(), "{lang}");
        assert!(info.trial, "{lang}: no speaker has checked it yet");
    }
}

#[test]
fn every_message_comes_out_whole_in_every_language() {
    let locales = shipped::locales();
    for lang in locales.languages() {
        let locale = locales.get(*lang).expect("a language");
        for (key, message) in messages(*lang) {
            for number in [0, 1, 2, 5, 11, 100] {
                let args: Vec<(&str, locale::Arg)> =
                    message.uses.variables.iter().map(|v| (v.as_str(), locale::Arg::Int(number))).collect();
                let text = locale.msg_with(&key, &args);
                assert!(!text.trim().is_empty() && !text.contains(['{', '}', '⟦']), "{lang}: {key}: {text}");
            }
        }
    }
    assert!(locales.missing().is_empty(), "{:?}", locales.missing());
}
