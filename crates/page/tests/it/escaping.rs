//! Foreign text in a template.

use askama::Template;
use page::{JsonLd, SafeHtml};

#[derive(Template)]
#[template(ext = "html", source = "{{ html }}{{ data }}{{ text }}")]
struct Foreign {
    html: SafeHtml,
    data: JsonLd,
    text: &'static str,
}

#[test]
fn only_cleaned_markup_is_written_raw() {
    let page = Foreign {
        html: SafeHtml::clean("<p>a<script>x</script></p>"),
        data: JsonLd::new(&serde_json::json!({ "@type": "</script>" })).unwrap(),
        text: "<p>",
    };
    assert_eq!(
        page.render().unwrap(),
        "<p>a</p><script type=\"application/ld+json\">{\"@type\":\"\\u003c/script\\u003e\"}</script>&#60;p&#62;"
    );
}
