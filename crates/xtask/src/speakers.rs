//! `cargo xtask speakers LANG`: the texts a speaker of a language has to read before it leaves its trial, as
//! one list with the English beside them (docs/speakers.toml).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml::Table;

use crate::args::Args;
use crate::failure::{Doing, Failure, Result, failed};
use crate::shell::say;
use crate::workspace::root;

pub(crate) const USAGE: &str = "\
cargo xtask speakers LANG
  The emergency, rights and consent texts of a language for a speaker to check, English beside them.
  Example: cargo xtask speakers am > am.md";

/// Texts by key, in the order of their files.
type Texts = Vec<(String, String)>;

/// The subcommand.
pub(crate) fn run(mut args: Args) -> Result {
    let lang = args.word().ok_or_else(|| Failure::Usage("Which language?".into()))?;
    args.finish()?;
    say(list(root(), &lang)?);
    Ok(())
}

/// The list in Markdown.
fn list(root: &Path, lang: &str) -> Result<String> {
    let english: BTreeMap<String, String> = texts(&root.join("locales/en"))?.into_iter().collect();
    let theirs = texts(&root.join("locales").join(lang))?;
    let sections = table(&root.join("docs/speakers.toml"))?;
    let mut out = format!(
        "# For a speaker of `{lang}`\n\nPlease read what stands on the right. Is it true, clear and kind?\n"
    );
    for (about, beginnings) in &sections {
        out.push_str(&format!("\n## {about}\n"));
        for beginning in beginnings.as_array().into_iter().flatten().filter_map(toml::Value::as_str) {
            let fitting = theirs.iter().filter(|(key, _)| key.starts_with(beginning));
            for (key, text) in fitting {
                let english = english.get(key).map_or("", String::as_str);
                out.push_str(&format!("\n**{key}**\n\n- en: {english}\n- {lang}: {text}\n"));
            }
        }
    }
    urgent(root, lang, &mut out)?;
    Ok(out)
}

/// The urgent needs with their phrases.
fn urgent(root: &Path, lang: &str, out: &mut String) -> Result {
    let list = table(&root.join("needs/needs.toml"))?;
    let needs = list.get("need").and_then(toml::Value::as_array).into_iter().flatten();
    let is_urgent = |need: &&toml::Value| need.get("urgent").and_then(toml::Value::as_bool) == Some(true);
    out.push_str("\n## Urgent needs: does somebody in need say it so, and nobody else?\n");
    for need in needs.filter(is_urgent) {
        let line = |name: &str| need.get(name).and_then(toml::Value::as_str).unwrap_or_default();
        let (code, group) = (line("id"), line("group"));
        let theirs = table(&root.join(format!("needs/{lang}/{group}.toml")))?;
        let Some(said) = theirs.get(code).and_then(toml::Value::as_table) else {
            return failed(format!("needs/{lang}/{group}.toml has no [{code}]."));
        };
        let text = |name: &str| said.get(name).and_then(toml::Value::as_str).unwrap_or_default();
        out.push_str(&format!("\n### {code}: {}\n\n{}\n\n", text("label"), text("plain")));
        let phrases = said.get("phrases").and_then(toml::Value::as_table).into_iter().flatten();
        for (phrase, mark) in phrases {
            out.push_str(&format!("- {phrase} ({})\n", mark.as_str().unwrap_or_default()));
        }
        let others = said.get("must_not_match").and_then(toml::Value::as_array).into_iter().flatten();
        let others: Vec<&str> = others.filter_map(toml::Value::as_str).collect();
        out.push_str(&format!("\nNot this: {}\n", others.join("; ")));
    }
    Ok(())
}

fn table(file: &Path) -> Result<Table> {
    let text = fs::read_to_string(file).doing(format!("read {}", file.display()))?;
    text.parse().doing(format!("read {} as TOML", file.display()))
}

/// The texts of a language's messages as they stand in its files.
fn texts(folder: &Path) -> Result<Texts> {
    let entries = fs::read_dir(folder).doing(format!("read {}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    let mut texts: Texts = Vec::new();
    for file in files {
        for line in fs::read_to_string(&file).doing(format!("read {}", file.display()))?.lines() {
            match line.split_once(" =") {
                Some((key, text)) if !line.starts_with([' ', '#']) => {
                    texts.push((key.to_owned(), text.trim().to_owned()));
                }
                _ if line.starts_with(' ') => {
                    if let Some((_, text)) = texts.last_mut() {
                        text.push(' ');
                        text.push_str(line.trim());
                    }
                }
                _ => {}
            }
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_beginning_is_that_of_some_text_and_every_language_has_its_list() {
        let keys = texts(&root().join("locales/en")).ok().unwrap();
        for (about, beginnings) in &table(&root().join("docs/speakers.toml")).ok().unwrap() {
            for beginning in beginnings.as_array().unwrap() {
                let beginning = beginning.as_str().unwrap();
                assert!(keys.iter().any(|(key, _)| key.starts_with(beginning)), "{about}: {beginning}");
            }
        }
        for lang in ["hu", "am", "zh", "ar"] {
            let list = list(root(), lang).ok().unwrap();
            assert!(list.matches("\n**").count() > 60, "{lang}");
            assert!(list.matches("(unreviewed)").count() > 300, "{lang}");
        }
    }
}
