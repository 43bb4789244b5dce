//! Assets: addresses, types, encodings, size.

use std::sync::Arc;

use http::StatusCode;
use kernel::policy::Policy;
use page::{AssetError, Assets, router};
use tower::ServiceExt;

use crate::support::{ask, assets, body, built_files, header};

#[tokio::test]
async fn an_asset_is_kept_for_a_year_under_the_hash_of_its_content() {
    let assets = assets();
    let app =
        router(vec![assets.route()], Arc::new(Policy::new(Assets::rules())), &page::visitors()).unwrap();
    let css = built_files().into_iter().find(|(name, _)| name == "site.css").unwrap().1;
    let address = assets.url("site.css").into_owned();
    let hash = address.strip_prefix("/assets/site.").unwrap().strip_suffix(".css").unwrap();
    assert!(hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{address}");

    let plain = app.clone().oneshot(ask(&address, &[])).await.unwrap();
    assert_eq!(header(&plain, "cache-control"), Some("public, max-age=31536000, immutable"));
    assert_eq!(header(&plain, "content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(header(&plain, "vary"), Some("accept-encoding"));
    assert_eq!(body(plain).await, css);

    let br = app.clone().oneshot(ask(&address, &[("accept-encoding", "gzip, br")])).await.unwrap();
    assert_eq!(header(&br, "content-encoding"), Some("br"));
    let bytes = body(br).await;
    assert!(bytes.len() < 25_000, "the style sheet is {} bytes in brotli", bytes.len());

    let wrong = app.oneshot(ask("/assets/site.0000000000.css", &[])).await.unwrap();
    assert_eq!(wrong.status(), StatusCode::NOT_FOUND);
    assert_eq!(header(&wrong, "cache-control"), Some("no-store"));
}

#[test]
fn another_content_has_another_address() {
    let with = |css: &'static [u8]| {
        let files = built_files().into_iter().map(|(name, bytes)| match name.as_str() {
            "site.css" => (name, css.to_vec()),
            _ => (name, bytes),
        });
        Assets::from_files(files).unwrap().url("site.css").into_owned()
    };
    assert_ne!(with(b"a{}"), with(b"b{}"));
}

#[test]
fn what_is_missing_or_unknown_is_said_at_start() {
    let without_icons = built_files().into_iter().filter(|(name, _)| name != "icons.svg");
    assert_eq!(Assets::from_files(without_icons).err(), Some(AssetError::Missing("icons.svg")));
    let strange = Assets::from_files([("a.exe", b"MZ".to_vec())]).err();
    assert_eq!(strange, Some(AssetError::UnknownType("a.exe".into())));
}

#[test]
fn templates_name_only_icons_that_are_drawn() {
    let sprite = built_files().into_iter().find(|(name, _)| name == "icons.svg").unwrap().1;
    let sprite = String::from_utf8(sprite).unwrap();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut named = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for call in text.split("icon(frame, \"").skip(1) {
            let name = call.split('"').next().unwrap();
            assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{name} is not in icons.svg");
            named += 1;
        }
    }
    assert!(named > 3, "the icons' names were found");
}
