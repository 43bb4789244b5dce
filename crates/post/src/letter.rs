//! A letter: a few sentences and at most one thing to do, as plain text and as HTML that looks alike everywhere.

use kernel::{Id, Lang};

use crate::address::Address;
use crate::calendar::Invitation;

/// A letter in its reader's language. Its sentences are made by whoever writes it; subject and sender say
/// nothing about what it is (domain/security.md, "Leaks").
#[derive(Debug, Clone)]
pub struct Letter {
    /// The person it is for, where there is one.
    pub person: Option<Id>,
    /// The organisation it names something of; it is not sent any more when that one leaves.
    pub about: Option<Id>,
    /// Where it goes.
    pub to: Address,
    /// The language it is written in.
    pub lang: Lang,
    /// The direction that runs in: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its subject.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// Things to look at, one below the other.
    pub list: Vec<Action>,
    /// What can be done, if anything.
    pub action: Option<Action>,
    /// What stands below it, in small print.
    pub foot: Vec<String>,
    /// Whether it is sent to who wants no mail: it answers what they did themselves, or guards what is theirs.
    pub essential: bool,
    /// How letters that can wait are stopped without signing in.
    pub stop: Option<Action>,
    /// The meeting it invites to, for calendar programs: written for whom the letter goes to.
    pub calendar: Option<Invitation>,
}

/// Something to do with a letter.
#[derive(Debug, Clone)]
pub struct Action {
    /// What the button says.
    pub label: String,
    /// Where it leads.
    pub url: String,
}

impl Letter {
    /// A letter to an address, with nothing in it yet.
    pub fn blank(to: Address, lang: Lang, dir: &'static str) -> Letter {
        Letter {
            person: None,
            about: None,
            to,
            lang,
            dir,
            subject: String::new(),
            paragraphs: Vec::new(),
            list: Vec::new(),
            action: None,
            foot: Vec::new(),
            essential: true,
            stop: None,
            calendar: None,
        }
    }

    /// The letter as plain text.
    pub fn plain(&self) -> String {
        let mut parts: Vec<String> = self.paragraphs.clone();
        parts.extend(self.list.iter().map(|item| format!("* {}\n  {}", item.label, item.url)));
        parts.extend(self.action.as_ref().map(|action| format!("{}\n{}", action.label, action.url)));
        let stop = self.stop.iter().flat_map(|stop| [stop.label.as_str(), stop.url.as_str()]);
        let foot: Vec<&str> = self.foot.iter().map(String::as_str).chain(stop).collect();
        parts.extend((!foot.is_empty()).then(|| format!("-- \n{}", foot.join("\n"))));
        parts.join("\n\n") + "\n"
    }

    /// The letter as HTML: no image, nothing that is fetched, styles that old programs know.
    pub fn html(&self) -> String {
        let mut html = format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n\
             <body style=\"margin:0;padding:24px 16px;font:17px/1.6 system-ui,sans-serif;color:#1d2b33;background:#ffffff\">\n\
             <div style=\"max-width:34em;margin:0 auto\">\n",
            self.lang,
            self.dir,
            escaped(&self.subject)
        );
        for paragraph in &self.paragraphs {
            let lines: Vec<String> = paragraph.lines().map(escaped).collect();
            html.push_str(&format!("<p>{}</p>\n", lines.join("<br>")));
        }
        if !self.list.is_empty() {
            html.push_str("<ul style=\"padding:0 1.2em\">\n");
            for item in &self.list {
                let (url, label) = (escaped(&item.url), escaped(&item.label));
                html.push_str(&format!(
                    "<li style=\"margin:0 0 12px\"><a href=\"{url}\" style=\"color:#0b5563\">{label}</a></li>\n"
                ));
            }
            html.push_str("</ul>\n");
        }
        if let Some(action) = &self.action {
            html.push_str(&format!(
                "<p><a href=\"{0}\" style=\"display:inline-block;padding:12px 20px;border-radius:8px;color:#ffffff;\
                 background:#0b5563;text-decoration:none\">{1}</a></p>\n\
                 <p style=\"font-size:14px\"><bdi dir=\"ltr\">{0}</bdi></p>\n",
                escaped(&action.url),
                escaped(&action.label)
            ));
        }
        let stop = self.stop.as_ref().map(|stop| {
            format!("<a href=\"{}\" style=\"color:#4b5b63\">{}</a>", escaped(&stop.url), escaped(&stop.label))
        });
        let lines: Vec<String> = self.foot.iter().map(|line| escaped(line)).chain(stop).collect();
        if !lines.is_empty() {
            html.push_str(&format!("<p style=\"font-size:14px;color:#4b5b63\">{}</p>\n", lines.join("<br>")));
        }
        html + "</div></body></html>\n"
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            subject: "مرحبا".to_owned(),
            paragraphs: vec!["One <b>&".to_owned(), "Two\nlines".to_owned()],
            list: vec![Action { label: "Three <i>".to_owned(), url: "https://c.example/3".to_owned() }],
            action: Some(Action {
                label: "Go \"there\"".to_owned(),
                url: "https://c.example/x?a=1&b=2".to_owned(),
            }),
            foot: vec!["Why you got this.".to_owned()],
            ..Letter::blank(Address::parse("a@b.example").unwrap(), Lang::AR, "rtl")
        }
    }

    #[test]
    fn both_forms_say_the_same_and_the_html_fetches_nothing() {
        let (plain, html) = (letter().plain(), letter().html());
        assert_eq!(
            plain,
            "One <b>&\n\nTwo\nlines\n\n* Three <i>\n  https://c.example/3\n\nGo \"there\"\nhttps://c.example/x?a=1&b=2\n\n-- \nWhy you got this.\n"
        );
        assert!(html.contains("lang=\"ar\" dir=\"rtl\""));
        assert!(html.contains("One &lt;b&gt;&amp;") && html.contains("Two<br>lines"), "{html}");
        assert!(html.contains("href=\"https://c.example/3\"") && html.contains(">Three &lt;i&gt;</a>"));
        assert!(
            html.contains("href=\"https://c.example/x?a=1&amp;b=2\"")
                && html.contains("Go &quot;there&quot;")
        );
        assert!(!html.contains("<img") && !html.contains("src=") && !html.contains("@import"));
    }
}
